// Linear, SiLU by table, Linear, requantised by layer; up to 16 columns at once
#include <riscv_vector.h>
#include <stdint.h>

// sums of a row of a product of matrices, for vl of its columns
static inline vint32m4_t layer(vint32m4_t sums, const int8_t *row, int zero_point, int count, const int8_t *weights,
                               int stride, size_t vl) {
  for (int inner = 0; inner < count; inner++) {
    vint16m2_t wide = __riscv_vsext_vf2_i16m2(__riscv_vle8_v_i8m1(weights + inner * stride, vl), vl);
    sums = __riscv_vwmacc_vx_i32m4(sums, row[inner] - zero_point, wide, vl);
  }
  return sums;
}

// sums * multiplier / 2^31 / 2^shift, both times to the nearest, plus the zero point, as int8
static inline vint8m1_t requantise(vint32m4_t sums, int32_t multiplier, int32_t shift, int zero_point, size_t vl) {
  vint32m4_t product = __riscv_vsmul_vx_i32m4(sums, multiplier, __RISCV_VXRM_RNU, vl);
  vint32m4_t shifted = __riscv_vssra_vx_i32m4(product, shift, __RISCV_VXRM_RNU, vl);
  vint32m4_t moved = __riscv_vadd_vx_i32m4(shifted, zero_point, vl);
  return __riscv_vnclip_wx_i8m1(__riscv_vnclip_wx_i16m2(moved, 0, __RISCV_VXRM_RNU, vl), 0, __RISCV_VXRM_RNU, vl);
}

void kernel(const int8_t *restrict X, const int8_t *restrict W1, const int32_t *restrict bias1,
            const int8_t *restrict W2, const int32_t *restrict bias2, const int8_t *restrict table,
            const int32_t *restrict quantisation, int8_t *restrict Y) {
  const int32_t multiplier1 = quantisation[0], shift1 = quantisation[1];
  const int32_t multiplier2 = quantisation[2], shift2 = quantisation[3];
  for (int i = 0; i < n; i++) {
    int8_t hidden[h_i];
    for (int o = 0; o < h_i;) {
      size_t vl = __riscv_vsetvl_e32m4(h_i - o);
      vint32m4_t sums = layer(__riscv_vle32_v_i32m4(bias1 + o, vl), X + i * h, -24, h, W1 + o, h_i, vl);
      vuint8m1_t index = __riscv_vreinterpret_v_i8m1_u8m1(requantise(sums, multiplier1, shift1, -3, vl));
      __riscv_vse8_v_i8m1(hidden + o, __riscv_vluxei8_v_i8m1(table, index, vl), vl);
      o += vl;
    }
    for (int o = 0; o < h;) {
      size_t vl = __riscv_vsetvl_e32m4(h - o);
      vint32m4_t sums = layer(__riscv_vle32_v_i32m4(bias2 + o, vl), hidden, -119, h_i, W2 + o, h, vl);
      __riscv_vse8_v_i8m1(Y + i * h + o, requantise(sums, multiplier2, shift2, 7, vl), vl);
      o += vl;
    }
  }
}
