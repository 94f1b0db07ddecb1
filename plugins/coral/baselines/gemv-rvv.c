// y = A x, one row after another: products of up to 64 elements at once, one reduction per row
#include <riscv_vector.h>
#include <stdint.h>

void kernel(const int8_t *restrict A, const int8_t *restrict x, int32_t *restrict y) {
  for (int m = 0; m < M; m++) {
    vint32m1_t sum = __riscv_vmv_s_x_i32m1(0, 1);
    for (int n = 0; n < N;) {
      size_t vl = __riscv_vsetvl_e8m4(N - n);
      vint8m4_t row = __riscv_vle8_v_i8m4(A + m * N + n, vl);
      vint16m8_t products = __riscv_vwmul_vv_i16m8(row, __riscv_vle8_v_i8m4(x + n, vl), vl);
      sum = __riscv_vwredsum_vs_i16m8_i32m1(products, sum, vl);
      n += vl;
    }
    y[m] = __riscv_vmv_x_s_i32m1_i32(sum);
  }
}
