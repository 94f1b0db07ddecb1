// 2D convolution with bias, requantised by channel; the output channel is the inner loop, as in gemm.c
#include <stdint.h>

// sum * multiplier / 2^31 / 2^shift, both times to the nearest, plus the zero point, as int8
static int8_t requantise(int32_t sum, int32_t multiplier, int32_t shift, int32_t zero_point) {
  int32_t product = ((int64_t)sum * multiplier + (1 << 30)) >> 31;
  int32_t value = ((product + (1 << (shift - 1))) >> shift) + zero_point;
  return value < -128 ? -128 : value > 127 ? 127 : value;
}

void kernel(const int8_t *restrict X, const int8_t *restrict W, const int32_t *restrict bias,
            const int32_t *restrict multiplier, const int32_t *restrict shift, int8_t *restrict Y) {
  const int width = H + k - 1;
  for (int i = 0; i < H; i++) {
    for (int j = 0; j < H; j++) {
      int32_t sums[c_out];
      for (int o = 0; o < c_out; o++) sums[o] = bias[o];
      for (int u = 0; u < k; u++) {
        for (int v = 0; v < k; v++) {
          for (int channel = 0; channel < c_in; channel++) {
            int32_t x = X[((i + u) * width + j + v) * c_in + channel] + 14;
            const int8_t *w = W + ((u * k + v) * c_in + channel) * c_out;
            for (int o = 0; o < c_out; o++) sums[o] += x * w[o];
          }
        }
      }
      for (int o = 0; o < c_out; o++) Y[(i * H + j) * c_out + o] = requantise(sums[o], multiplier[o], shift[o], -9);
    }
  }
}
