// Softmax of every row: exponentials from two tables of 15 fractional bits, one division per row
#include <stdint.h>

void kernel(const int8_t *restrict X, const int16_t *restrict coarse, const int16_t *restrict fine, int8_t *restrict Y) {
  int16_t exponentials[columns];
  for (int row = 0; row < rows; row++) {
    const int8_t *x = X + row * columns;
    int8_t *y = Y + row * columns;
    int maximum = -128;
    for (int j = 0; j < columns; j++) maximum = x[j] > maximum ? x[j] : maximum;
    int32_t sum = 0;
    for (int j = 0; j < columns; j++) {
      int distance = maximum - x[j];
      int32_t exponential = (coarse[distance >> 4] * fine[distance & 15] + (1 << 14)) >> 15;
      exponentials[j] = exponential;
      sum += exponential;
    }
    int32_t reciprocal = (1 << 30) / sum;
    for (int j = 0; j < columns; j++) {
      int32_t value = ((exponentials[j] * reciprocal + (1 << 21)) >> 22) - 128;
      y[j] = value > 127 ? 127 : value;
    }
  }
}
