// y[i] = table[x[i] as an unsigned byte]
#include <stdint.h>

void kernel(const int8_t *restrict x, const int8_t *restrict table, int8_t *restrict y) {
  for (int i = 0; i < n; i++) y[i] = table[(uint8_t)x[i]];
}
