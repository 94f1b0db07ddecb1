// Y = X W at sizes that are read from memory, int8 operands, int32 sums; loop order as in gemm.c
#include <stdint.h>

void kernel(const int32_t *restrict sizes, const int8_t *restrict X, const int8_t *restrict W, int32_t *restrict Y) {
  const int height = sizes[0], depth = sizes[1], width = sizes[2];
  for (int m = 0; m < height; m++) {
    for (int column = 0; column < width; column++) Y[m * width + column] = 0;
    for (int inner = 0; inner < depth; inner++) {
      for (int column = 0; column < width; column++) Y[m * width + column] += X[m * depth + inner] * W[inner * width + column];
    }
  }
}
