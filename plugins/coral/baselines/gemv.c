// y = A x, int8 operands, int32 sums
#include <stdint.h>

void kernel(const int8_t *restrict A, const int8_t *restrict x, int32_t *restrict y) {
  for (int m = 0; m < M; m++) {
    int32_t sum = 0;
    for (int n = 0; n < N; n++) sum += A[m * N + n] * x[n];
    y[m] = sum;
  }
}
