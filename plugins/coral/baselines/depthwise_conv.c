// 2D convolution of every channel by itself with bias, requantised by channel; the channel is the inner loop
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
      int32_t sums[c];
      for (int o = 0; o < c; o++) sums[o] = bias[o];
      for (int u = 0; u < k; u++) {
        for (int v = 0; v < k; v++) {
          const int8_t *x = X + ((i + u) * width + j + v) * c;
          const int8_t *w = W + (u * k + v) * c;
          for (int o = 0; o < c; o++) sums[o] += (x[o] - 11) * w[o];
        }
      }
      for (int o = 0; o < c; o++) Y[(i * H + j) * c + o] = requantise(sums[o], multiplier[o], shift[o], -6);
    }
  }
}
