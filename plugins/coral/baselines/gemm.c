// Y = X W, int8 operands, int32 sums
#include <stdint.h>

void kernel(const int8_t *restrict X, const int8_t *restrict W, int32_t *restrict Y) {
  for (int m = 0; m < M; m++) {
    for (int n = 0; n < N; n++) {
      int32_t sum = 0;
      for (int k = 0; k < K; k++) sum += X[m * K + k] * W[k * N + n];
      Y[m * N + n] = sum;
    }
  }
}
