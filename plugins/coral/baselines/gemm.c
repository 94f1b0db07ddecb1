// Y = X W, int8 operands, int32 sums. The loop over columns is the inner one, so that rows of W and Y are read in order and
// the vectorizer needs no strided loads.
#include <stdint.h>

void kernel(const int8_t *restrict X, const int8_t *restrict W, int32_t *restrict Y) {
  for (int m = 0; m < M; m++) {
    for (int n = 0; n < N; n++) Y[m * N + n] = 0;
    for (int k = 0; k < K; k++) {
      for (int n = 0; n < N; n++) Y[m * N + n] += X[m * K + k] * W[k * N + n];
    }
  }
}
