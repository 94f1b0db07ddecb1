// Y = X W + bias, four rows by 16 columns at a time, as in gemm-rvv.c
#include <riscv_vector.h>
#include <stdint.h>

void kernel(const int8_t *restrict X, const int8_t *restrict W, const int32_t *restrict bias, int32_t *restrict Y) {
  for (int o = 0; o < h_out;) {
    size_t vl = __riscv_vsetvl_e32m4(h_out - o);
    for (int i = 0; i < b; i += 4) {
      vint32m4_t sums0 = __riscv_vle32_v_i32m4(bias + o, vl), sums1 = sums0, sums2 = sums0, sums3 = sums0;
      for (int k = 0; k < h_in; k++) {
        const int8_t *x = X + i * h_in + k;
        vint16m2_t w = __riscv_vsext_vf2_i16m2(__riscv_vle8_v_i8m1(W + k * h_out + o, vl), vl);
        sums0 = __riscv_vwmacc_vx_i32m4(sums0, x[0], w, vl);
        sums1 = __riscv_vwmacc_vx_i32m4(sums1, x[h_in], w, vl);
        sums2 = __riscv_vwmacc_vx_i32m4(sums2, x[2 * h_in], w, vl);
        sums3 = __riscv_vwmacc_vx_i32m4(sums3, x[3 * h_in], w, vl);
      }
      int32_t *y = Y + i * h_out + o;
      __riscv_vse32_v_i32m4(y, sums0, vl);
      __riscv_vse32_v_i32m4(y + h_out, sums1, vl);
      __riscv_vse32_v_i32m4(y + 2 * h_out, sums2, vl);
      __riscv_vse32_v_i32m4(y + 3 * h_out, sums3, vl);
    }
    o += vl;
  }
}
