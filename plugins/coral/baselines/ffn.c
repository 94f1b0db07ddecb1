// Linear, SiLU by table, Linear, requantised by layer; loop order as in gemm.c
#include <stdint.h>

// sum * multiplier / 2^31 / 2^shift, both times to the nearest, plus the zero point, as int8
static int8_t requantise(int32_t sum, int32_t multiplier, int32_t shift, int32_t zero_point) {
  int32_t product = ((int64_t)sum * multiplier + (1 << 30)) >> 31;
  int32_t value = ((product + (1 << (shift - 1))) >> shift) + zero_point;
  return value < -128 ? -128 : value > 127 ? 127 : value;
}

void kernel(const int8_t *restrict X, const int8_t *restrict W1, const int32_t *restrict bias1,
            const int8_t *restrict W2, const int32_t *restrict bias2, const int8_t *restrict table,
            const int32_t *restrict quantisation, int8_t *restrict Y) {
  const int32_t multiplier1 = quantisation[0], shift1 = quantisation[1];
  const int32_t multiplier2 = quantisation[2], shift2 = quantisation[3];
  for (int i = 0; i < n; i++) {
    int32_t sums1[h_i], sums2[h];
    int8_t hidden[h_i];
    for (int o = 0; o < h_i; o++) sums1[o] = bias1[o];
    for (int inner = 0; inner < h; inner++) {
      int32_t x = X[i * h + inner] + 24;
      for (int o = 0; o < h_i; o++) sums1[o] += x * W1[inner * h_i + o];
    }
    for (int o = 0; o < h_i; o++) hidden[o] = table[(uint8_t)requantise(sums1[o], multiplier1, shift1, -3)];
    for (int o = 0; o < h; o++) sums2[o] = bias2[o];
    for (int inner = 0; inner < h_i; inner++) {
      int32_t x = hidden[inner] + 119;
      for (int o = 0; o < h; o++) sums2[o] += x * W2[inner * h + o];
    }
    for (int o = 0; o < h; o++) Y[i * h + o] = requantise(sums2[o], multiplier2, shift2, 7);
  }
}
