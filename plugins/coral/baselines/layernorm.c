// LayerNorm of every row in integers: mean, variance, inverse root, then scale and shift by column
#include <stdint.h>

static int32_t round_shift(int32_t value, int shift) { return (value + (1 << (shift - 1))) >> shift; }

static int32_t saturate(int32_t value, int32_t bound) {
  return value < -bound - 1 ? -bound - 1 : value > bound ? bound : value;
}

// the largest integer whose square is not above the value, digit by digit
static uint32_t square_root(uint32_t value) {
  uint32_t root = 0;
  for (uint32_t bit = 1u << 15; bit != 0; bit >>= 1) {
    uint32_t candidate = root | bit;
    if (candidate * candidate <= value) root = candidate;
  }
  return root;
}

void kernel(const int8_t *restrict X, const int8_t *restrict gamma, const int8_t *restrict beta, int8_t *restrict Y) {
  const int log = __builtin_ctz(columns);
  for (int row = 0; row < rows; row++) {
    const int8_t *x = X + row * columns;
    int8_t *y = Y + row * columns;
    int32_t sum = 0, squares = 0;
    for (int j = 0; j < columns; j++) {
      sum += x[j];
      squares += x[j] * x[j];
    }
    int32_t mean = round_shift(128 * sum, log);
    uint32_t variance = columns * squares - sum * sum + columns * columns / 64;
    int exponent = __builtin_clz(variance) >> 1;
    int32_t mantissa = 0x3fffffff / square_root(variance << 2 * exponent);
    int shift = 27 - exponent - log;
    for (int j = 0; j < columns; j++) {
      int32_t normalised = saturate(round_shift((128 * x[j] - mean) * mantissa, shift), 32767);
      y[j] = saturate(round_shift(normalised * gamma[j], 11) + beta[j], 127);
    }
  }
}
