// 2D convolution, batch normalisation in binary32 with one rounding, ReLU; loop order as in conv2d.c
#include <stdint.h>

#pragma STDC FP_CONTRACT ON

// the library's lrintf, which freestanding code lacks
static int32_t to_integer(float value) {
  int32_t result;
  __asm__("fcvt.w.s %0, %1, rne" : "=r"(result) : "f"(value));
  return result;
}

void kernel(const int8_t *restrict X, const int8_t *restrict W, const float *restrict scale,
            const float *restrict shift, int8_t *restrict Y) {
  const int width = H + k - 1;
  for (int i = 0; i < H; i++) {
    for (int j = 0; j < H; j++) {
      int32_t sums[c_out];
      for (int o = 0; o < c_out; o++) sums[o] = 0;
      for (int u = 0; u < k; u++) {
        for (int v = 0; v < k; v++) {
          for (int channel = 0; channel < c_in; channel++) {
            int32_t x = X[((i + u) * width + j + v) * c_in + channel] + 14;
            const int8_t *w = W + ((u * k + v) * c_in + channel) * c_out;
            for (int o = 0; o < c_out; o++) sums[o] += x * w[o];
          }
        }
      }
      for (int o = 0; o < c_out; o++) {
        int32_t value = to_integer(scale[o] * sums[o] + shift[o]);
        Y[(i * H + j) * c_out + o] = (value < 0 ? 0 : value > 255 ? 255 : value) - 128;
      }
    }
  }
}
