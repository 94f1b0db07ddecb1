// Y[i] = X[i] W[i] for every i of a batch, int8 operands, int32 sums
#include <stdint.h>

void kernel(const int8_t *restrict X, const int8_t *restrict W, int32_t *restrict Y) {
  for (int i = 0; i < b; i++) {
    for (int m = 0; m < M; m++) {
      for (int n = 0; n < N; n++) {
        int32_t sum = 0;
        for (int k = 0; k < K; k++) sum += X[(i * M + m) * K + k] * W[(i * K + k) * N + n];
        Y[(i * M + m) * N + n] = sum;
      }
    }
  }
}
