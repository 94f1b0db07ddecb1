// y[i] = max(x[i], 0)
#include <stdint.h>

void kernel(const int8_t *restrict x, int8_t *restrict y) {
  for (int i = 0; i < n; i++) y[i] = x[i] > 0 ? x[i] : 0;
}
