// (Linear times SiLU by table of a Linear), Linear, requantised by layer; loop order as in gemm.c
#include <stdint.h>

// sum * multiplier / 2^31 / 2^shift, both times to the nearest, plus the zero point, as int8
static int8_t requantise(int32_t sum, int32_t multiplier, int32_t shift, int32_t zero_point) {
  int32_t product = ((int64_t)sum * multiplier + (1 << 30)) >> 31;
  int32_t value = ((product + (1 << (shift - 1))) >> shift) + zero_point;
  return value < -128 ? -128 : value > 127 ? 127 : value;
}

void kernel(const int8_t *restrict X, const int8_t *restrict Wg, const int8_t *restrict Wu, const int8_t *restrict Wd,
            const int8_t *restrict table, const int32_t *restrict quantisation, int8_t *restrict Y) {
  const int32_t gate_multiplier = quantisation[0], gate_shift = quantisation[1];
  const int32_t up_multiplier = quantisation[2], up_shift = quantisation[3];
  const int32_t down_multiplier = quantisation[4], down_shift = quantisation[5];
  for (int i = 0; i < n; i++) {
    int32_t gate_sums[h_i], up_sums[h_i], down_sums[h];
    int8_t gated[h_i];
    for (int o = 0; o < h_i; o++) gate_sums[o] = up_sums[o] = 0;
    for (int inner = 0; inner < h; inner++) {
      int32_t x = X[i * h + inner] + 24;
      for (int o = 0; o < h_i; o++) gate_sums[o] += x * Wg[inner * h_i + o];
      for (int o = 0; o < h_i; o++) up_sums[o] += x * Wu[inner * h_i + o];
    }
    for (int o = 0; o < h_i; o++) {
      int32_t gate = table[(uint8_t)requantise(gate_sums[o], gate_multiplier, gate_shift, -3)] + 119;
      int32_t product = (requantise(up_sums[o], up_multiplier, up_shift, 0) * gate + 64) >> 7;
      gated[o] = product < -128 ? -128 : product > 127 ? 127 : product;
    }
    for (int o = 0; o < h; o++) down_sums[o] = 0;
    for (int inner = 0; inner < h_i; inner++) {
      int32_t x = gated[inner];
      for (int o = 0; o < h; o++) down_sums[o] += x * Wd[inner * h + o];
    }
    for (int o = 0; o < h; o++) Y[i * h + o] = requantise(down_sums[o], down_multiplier, down_shift, 7);
  }
}
