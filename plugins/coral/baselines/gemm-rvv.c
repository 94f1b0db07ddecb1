// Y = X W, four rows by 16 columns at a time, so that a row of W is loaded once for four rows of X
#include <riscv_vector.h>
#include <stdint.h>

void kernel(const int8_t *restrict X, const int8_t *restrict W, int32_t *restrict Y) {
  for (int n = 0; n < N;) {
    size_t vl = __riscv_vsetvl_e32m4(N - n);
    for (int m = 0; m < M; m += 4) {
      vint32m4_t sums0 = __riscv_vmv_v_x_i32m4(0, vl), sums1 = sums0, sums2 = sums0, sums3 = sums0;
      for (int k = 0; k < K; k++) {
        const int8_t *x = X + m * K + k;
        vint16m2_t w = __riscv_vsext_vf2_i16m2(__riscv_vle8_v_i8m1(W + k * N + n, vl), vl);
        sums0 = __riscv_vwmacc_vx_i32m4(sums0, x[0], w, vl);
        sums1 = __riscv_vwmacc_vx_i32m4(sums1, x[K], w, vl);
        sums2 = __riscv_vwmacc_vx_i32m4(sums2, x[2 * K], w, vl);
        sums3 = __riscv_vwmacc_vx_i32m4(sums3, x[3 * K], w, vl);
      }
      int32_t *y = Y + m * N + n;
      __riscv_vse32_v_i32m4(y, sums0, vl);
      __riscv_vse32_v_i32m4(y + N, sums1, vl);
      __riscv_vse32_v_i32m4(y + 2 * N, sums2, vl);
      __riscv_vse32_v_i32m4(y + 3 * N, sums3, vl);
    }
    n += vl;
  }
}
