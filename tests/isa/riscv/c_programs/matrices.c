/* Integer and float matrix products, transposition, convolution and reductions: what compilers vectorise. */
#include "program.h"

enum { N = 24 };

void run(u8 *output) {
  static i8 a8[N][N], b8[N][N];
  static i16 a16[N][N], b16[N][N];
  static float af[N][N], bf[N][N];
  u32 seed = 777;
  for (i32 i = 0; i < N; i++) {
    for (i32 j = 0; j < N; j++) {
      a8[i][j] = (i8)next_random(&seed);
      b8[i][j] = (i8)next_random(&seed);
      a16[i][j] = (i16)next_random(&seed);
      b16[i][j] = (i16)next_random(&seed);
      af[i][j] = (float)(i32)next_random(&seed) * (1.0f / 1073741824.0f);
      bf[i][j] = (float)a8[i][j] / 16.0f;
    }
  }
  i32(*c)[N] = (i32(*)[N])output;
  for (i32 i = 0; i < N; i++)
    for (i32 j = 0; j < N; j++) {
      i32 sum = 0;
      for (i32 k = 0; k < N; k++) sum += a8[i][k] * b8[k][j];
      c[i][j] = sum;
    }
  i32(*d)[N] = (i32(*)[N])(output + 2304);
  for (i32 i = 0; i < N; i++)
    for (i32 k = 0; k < N; k++)
      for (i32 j = 0; j < N; j++) d[i][j] += a16[i][k] * b16[k][j];
  float(*f)[N] = (float(*)[N])(output + 4608);
  for (i32 i = 0; i < N; i++)
    for (i32 j = 0; j < N; j++) {
      float sum = 0;
      for (i32 k = 0; k < N; k++) sum += af[i][k] * bf[k][j];
      f[i][j] = sum;
    }
  u8 *rest = output + 6912;
  i8(*transposed)[N] = (i8(*)[N])rest;
  for (i32 i = 0; i < N; i++)
    for (i32 j = 0; j < N; j++) transposed[j][i] = a8[i][j];
  i32 *numbers = (i32 *)(rest + N * N);
  i32 least = a8[0][0], most = a8[0][0], sum = 0, different = 0;
  u32 all = 0;
  for (i32 i = 0; i < N; i++)
    for (i32 j = 0; j < N; j++) {
      i32 v = a8[i][j];
      least = v < least ? v : least;
      most = v > most ? v : most;
      sum += v;
      different += v != b8[i][j];
      all ^= (u32)v << (j & 7);
    }
  numbers[0] = least;
  numbers[1] = most;
  numbers[2] = sum;
  numbers[3] = different;
  numbers[4] = (i32)all;
  i32 *row = numbers + 5;
  for (i32 j = 1; j < N - 1; j++) row[j] = (a8[3][j - 1] + 2 * a8[3][j] + a8[3][j + 1] + 2) >> 2;
  for (i32 j = 0; j < N; j++) {
    i32 scaled = (c[0][j] * 77 + 512) >> 10;
    ((i8 *)(row + N))[j] = (i8)(scaled > 127 ? 127 : scaled < -128 ? -128 : scaled);
  }
}
