/* Loops over bytes and halfwords with saturation, averaging, absolute differences, packing and gathers. */
#include "program.h"

void run(u8 *output) {
  static u8 a[512], b[512], table[256];
  static i16 s[512], t[512];
  u32 seed = 2024;
  for (i32 i = 0; i < 512; i++) {
    a[i] = (u8)next_random(&seed);
    b[i] = (u8)next_random(&seed);
    s[i] = (i16)next_random(&seed);
    t[i] = (i16)next_random(&seed);
  }
  for (i32 i = 0; i < 256; i++) table[i] = (u8)(i * 167 + 13);
  u8 *o = output;
  for (i32 i = 0; i < 509; i++) o[i] = (u8)(a[i] + b[i] > 255 ? 255 : a[i] + b[i]);
  o += 512;
  for (i32 i = 0; i < 509; i++) o[i] = (u8)((a[i] + b[i] + 1) >> 1);
  o += 512;
  for (i32 i = 0; i < 509; i++) o[i] = (u8)(a[i] > b[i] ? a[i] - b[i] : b[i] - a[i]);
  o += 512;
  for (i32 i = 0; i < 509; i++) o[i] = table[a[i]];
  o += 512;
  i16 *h = (i16 *)o;
  for (i32 i = 0; i < 500; i++) {
    i32 product = (s[i] * t[i] + 16384) >> 15;
    h[i] = (i16)(product > 32767 ? 32767 : product);
  }
  h += 512;
  for (i32 i = 0; i < 500; i++) h[i] = (i16)(s[i] < 0 ? s[i] / 7 : t[i] % 9);
  o += 2048;
  for (i32 i = 0; i < 170; i++) { /* interleaved triples */
    o[3 * i] = a[i];
    o[3 * i + 1] = b[i];
    o[3 * i + 2] = (u8)(a[i] ^ b[i]);
  }
  o += 512;
  u32 *w = (u32 *)o;
  for (i32 i = 0; i < 120; i++) w[i] = (u32)a[4 * i] | (u32)a[4 * i + 1] << 8 | (u32)a[4 * i + 2] << 16 | (u32)a[4 * i + 3] << 24;
  w += 120;
  u32 sum = 0, squares = 0, differences = 0, dot = 0;
  for (i32 i = 0; i < 512; i++) {
    sum += a[i];
    squares += (u32)a[i] * a[i];
    differences += (u32)(a[i] > b[i] ? a[i] - b[i] : b[i] - a[i]);
    dot += (u32)(s[i] * t[i]);
  }
  w[0] = sum;
  w[1] = squares;
  w[2] = differences;
  w[3] = dot;
  i32 *prefix = (i32 *)(output + 6144);
  i32 running = 0;
  for (i32 i = 0; i < 500; i++) prefix[i] = running += s[i] * (i & 1 ? -1 : 3);
}
