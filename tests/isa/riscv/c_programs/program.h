/* What every program of this folder shares. */
#define OUTPUT_BYTES 8192

typedef signed char i8;
typedef unsigned char u8;
typedef short i16;
typedef unsigned short u16;
typedef int i32;
typedef unsigned int u32;
typedef long long i64;
typedef unsigned long long u64;

/* Fills output[0 .. OUTPUT_BYTES). */
void run(u8 *output);

/* xorshift32 */
static inline u32 next_random(u32 *state) {
  *state ^= *state << 13;
  *state ^= *state >> 17;
  *state ^= *state << 5;
  return *state;
}
