// Y = X W + bias, int8 operands, int32 sums; loop order as in gemm.c
#include <stdint.h>

void kernel(const int8_t *restrict X, const int8_t *restrict W, const int32_t *restrict bias, int32_t *restrict Y) {
  for (int i = 0; i < b; i++) {
    for (int o = 0; o < h_out; o++) Y[i * h_out + o] = bias[o];
    for (int k = 0; k < h_in; k++) {
      for (int o = 0; o < h_out; o++) Y[i * h_out + o] += X[i * h_in + k] * W[k * h_out + o];
    }
  }
}
