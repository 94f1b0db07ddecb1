// Y[i] = X[i] W[i] for every i of a batch, int8 operands, int32 sums; loop order as in gemm.c
#include <stdint.h>

void kernel(const int8_t *restrict X, const int8_t *restrict W, int32_t *restrict Y) {
  for (int i = 0; i < b; i++) {
    const int8_t *x = X + i * M * K;
    const int8_t *w = W + i * K * N;
    int32_t *y = Y + i * M * N;
    for (int m = 0; m < M; m++) {
      for (int n = 0; n < N; n++) y[m * N + n] = 0;
      for (int k = 0; k < K; k++) {
        for (int n = 0; n < N; n++) y[m * N + n] += x[m * K + k] * w[k * N + n];
      }
    }
  }
}
