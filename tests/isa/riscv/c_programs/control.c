/* Recursion, function pointers, switches, bit fields, 64-bit arithmetic, queens, a sieve and a small interpreter. */
#include "program.h"

static u32 ackermann(u32 m, u32 n) { return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1)); }

static u32 queens(u32 all, u32 columns, u32 left, u32 right) {
  if (columns == all) return 1;
  u32 count = 0;
  for (u32 open = all & ~(columns | left | right); open; open &= open - 1) {
    u32 bit = open & (0u - open);
    count += queens(all, columns | bit, ((left | bit) << 1) & all, (right | bit) >> 1);
  }
  return count;
}

typedef i32 (*operation)(i32, i32);
static i32 op_add(i32 a, i32 b) { return (i32)((u32)a + (u32)b); }
static i32 op_subtract(i32 a, i32 b) { return (i32)((u32)a - (u32)b); }
static i32 op_multiply(i32 a, i32 b) { return (i32)((u32)a * (u32)b); }
static i32 op_divide(i32 a, i32 b) { return b == 0 || (a == -2147483647 - 1 && b == -1) ? 0 : a / b; }
static i32 op_remainder(i32 a, i32 b) { return b == 0 || (a == -2147483647 - 1 && b == -1) ? a : a % b; }
static const operation operations[] = {op_add, op_subtract, op_multiply, op_divide, op_remainder};

static u32 interpret(const u8 *code, i32 n) {
  u32 stack[32] = {0}, depth = 2;
  for (i32 i = 0; i < n; i++) {
    u32 *top = stack + depth - 1;
    switch (code[i] % 14) {
      case 0: if (depth < 30) stack[depth++] = code[i]; break;
      case 1: if (depth > 2) { top[-1] += *top; depth--; } break;
      case 2: if (depth > 2) { top[-1] -= *top; depth--; } break;
      case 3: if (depth > 2) { top[-1] *= *top; depth--; } break;
      case 4: *top = ~*top; break;
      case 5: *top = *top << (code[i] & 7); break;
      case 6: *top = (u32)((i32)*top >> 3); break;
      case 7: if (depth < 30) { stack[depth] = *top; depth++; } break;
      case 8: { u32 t = *top; *top = top[-1]; top[-1] = t; } break;
      case 9: *top ^= (u32)__builtin_popcount(top[-1]); break;
      case 10: *top += *top ? (u32)__builtin_clz(*top) : 32; break;
      case 11: *top = (*top >> 7) | (*top << 25); break;
      case 12: *top = __builtin_bswap32(*top); break;
      default: *top = *top < top[-1] ? top[-1] : *top; break;
    }
  }
  return stack[depth - 1] ^ stack[depth - 2];
}

void run(u8 *output) {
  u32 *out = (u32 *)output;
  *out++ = ackermann(2, 9);
  for (u32 n = 4; n <= 8; n++) *out++ = queens((1u << n) - 1, 0, 0, 0);
  u32 seed = 31337;
  for (i32 i = 0; i < 400; i++) {
    i32 a = (i32)next_random(&seed), b = (i32)next_random(&seed) >> (i % 32);
    *out++ = (u32)operations[i % 5](a, b);
  }
  static u8 code[400];
  for (i32 round = 0; round < 40; round++) {
    for (i32 i = 0; i < 400; i++) code[i] = (u8)next_random(&seed);
    *out++ = interpret(code, 400);
  }
  u64 *wide = (u64 *)(output + 2048);
  u64 x = 0x123456789abcdefull;
  for (i32 i = 0; i < 100; i++) {
    x = x * 6364136223846793005ull + 1442695040888963407ull;
    wide[i] = (x >> (i % 64)) ^ (x << (i % 13)) ^ (u64)((i64)x >> (i % 50));
  }
  struct {
    u32 a : 3, b : 11;
    i32 c : 5;
    u32 d : 13;
  } bits = {0};
  for (i32 i = 0; i < 50; i++) {
    u32 r = next_random(&seed);
    bits.a += r;
    bits.b ^= r >> 3;
    bits.c = (i32)r >> 9;
    bits.d = (u32)(bits.d * 5 + bits.a);
    ((i32 *)(output + 3072))[i] = bits.c * (i32)bits.d - (i32)bits.b;
  }
  u8 *sieve = output + 4096;
  for (u32 i = 2; i < 4096; i++) sieve[i] = 1;
  for (u32 i = 2; i * i < 4096; i++)
    if (sieve[i])
      for (u32 j = i * i; j < 4096; j += i) sieve[j] = 0;
}
