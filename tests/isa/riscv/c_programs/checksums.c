/* CRC-32, Adler-32, FNV-1a, SHA-256 and MurmurHash3's finish over growing texts. */
#include "program.h"

static u32 rotate_right(u32 x, int n) { return (x >> n) | (x << (32 - n)); }

static u32 crc32(const u8 *p, i32 n) {
  u32 crc = ~0u;
  while (n--) {
    crc ^= *p++;
    for (i32 bit = 0; bit < 8; bit++) crc = (crc >> 1) ^ (0xedb88320u & (0u - (crc & 1)));
  }
  return ~crc;
}

static u32 adler32(const u8 *p, i32 n) {
  u32 a = 1, b = 0;
  while (n--) {
    a = (a + *p++) % 65521;
    b = (b + a) % 65521;
  }
  return (b << 16) | a;
}

static u64 fnv1a(const u8 *p, i32 n) {
  u64 hash = 0xcbf29ce484222325ull;
  while (n--) hash = (hash ^ *p++) * 0x100000001b3ull;
  return hash;
}

/* The round constants: first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
static u32 round_constant(u32 prime) {
  u64 low = 0, high = (u64)7 << 32; /* cube root of 311 is below 7 */
  while (low + 1 < high) {
    u64 middle = (low + high) / 2;
    /* middle^3 <= prime * 2^96, in 32-bit limbs */
    u32 limb0 = (u32)middle, limb1 = (u32)(middle >> 32);
    u64 p0 = (u64)limb0 * limb0, p1 = (u64)limb0 * limb1 * 2, p2 = (u64)limb1 * limb1;
    u64 s1 = (p0 >> 32) + (u32)p1, s2 = (s1 >> 32) + (p1 >> 32) + p2;
    u32 square[3] = {(u32)p0, (u32)s1, (u32)s2};
    u32 cube[5] = {0};
    for (i32 i = 0; i < 3; i++) {
      u64 carry = 0;
      for (i32 j = 0; j < 2; j++) {
        carry += (u64)square[i] * (j ? limb1 : limb0) + cube[i + j];
        cube[i + j] = (u32)carry;
        carry >>= 32;
      }
      cube[i + 2] += (u32)carry;
    }
    if (cube[4] != 0 || cube[3] >= prime) high = middle;
    else low = middle;
  }
  return (u32)low;
}

static void sha256(const u8 *p, u32 n, u8 *digest) {
  u32 k[64], count = 0;
  for (u32 candidate = 2; count < 64; candidate++) {
    u32 divisor = 2;
    while (divisor * divisor <= candidate && candidate % divisor) divisor++;
    if (divisor * divisor > candidate) k[count++] = round_constant(candidate);
  }
  u32 h[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  u32 blocks = (n + 9 + 63) / 64;
  for (u32 block = 0; block < blocks; block++) {
    u32 w[64];
    for (u32 i = 0; i < 16; i++) {
      u32 word = 0;
      for (u32 j = 0; j < 4; j++) {
        u32 at = 64 * block + 4 * i + j;
        word = (word << 8) | (at < n ? p[at] : at == n ? 0x80u : 0u);
      }
      w[i] = word;
    }
    if (block + 1 == blocks) w[15] = n * 8;
    for (u32 i = 16; i < 64; i++) {
      u32 s0 = rotate_right(w[i - 15], 7) ^ rotate_right(w[i - 15], 18) ^ (w[i - 15] >> 3);
      u32 s1 = rotate_right(w[i - 2], 17) ^ rotate_right(w[i - 2], 19) ^ (w[i - 2] >> 10);
      w[i] = w[i - 16] + s0 + w[i - 7] + s1;
    }
    u32 v[8];
    for (u32 i = 0; i < 8; i++) v[i] = h[i];
    for (u32 i = 0; i < 64; i++) {
      u32 s1 = rotate_right(v[4], 6) ^ rotate_right(v[4], 11) ^ rotate_right(v[4], 25);
      u32 t1 = v[7] + s1 + ((v[4] & v[5]) ^ (~v[4] & v[6])) + k[i] + w[i];
      u32 s0 = rotate_right(v[0], 2) ^ rotate_right(v[0], 13) ^ rotate_right(v[0], 22);
      u32 t2 = s0 + ((v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]));
      for (u32 j = 7; j > 0; j--) v[j] = v[j - 1];
      v[4] += t1;
      v[0] = t1 + t2;
    }
    for (u32 i = 0; i < 8; i++) h[i] += v[i];
  }
  for (u32 i = 0; i < 32; i++) digest[i] = (u8)(h[i / 4] >> (24 - 8 * (i % 4)));
}

void run(u8 *output) {
  static u8 text[600];
  u32 seed = 99;
  for (i32 i = 0; i < 600; i++) text[i] = (u8)next_random(&seed);
  sha256((const u8 *)"abc", 3, output);
  u8 *at = output + 32;
  for (i32 n = 0; n < 600; n += 73) {
    *(u32 *)at = crc32(text, n);
    *(u32 *)(at + 4) = adler32(text, n);
    *(u64 *)(at + 8) = fnv1a(text, n);
    u32 h = seed + (u32)n;
    h = (h ^ (h >> 16)) * 0x85ebca6bu;
    h = (h ^ (h >> 13)) * 0xc2b2ae35u;
    *(u32 *)(at + 16) = h ^ (h >> 16);
    at += 24;
  }
  sha256(text, 600, at);
}
