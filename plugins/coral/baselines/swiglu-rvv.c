// (Linear times SiLU by table of a Linear), Linear, requantised by layer; up to 16 columns at once
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

void kernel(const int8_t *restrict X, const int8_t *restrict Wg, const int8_t *restrict Wu, const int8_t *restrict Wd,
            const int8_t *restrict table, const int32_t *restrict quantisation, int8_t *restrict Y) {
  const int32_t gate_multiplier = quantisation[0], gate_shift = quantisation[1];
  const int32_t up_multiplier = quantisation[2], up_shift = quantisation[3];
  const int32_t down_multiplier = quantisation[4], down_shift = quantisation[5];
  for (int i = 0; i < n; i++) {
    int8_t gated[h_i];
    for (int o = 0; o < h_i;) {
      size_t vl = __riscv_vsetvl_e32m4(h_i - o);
      vint32m4_t zeros = __riscv_vmv_v_x_i32m4(0, vl);
      vint8m1_t before = requantise(layer(zeros, X + i * h, -24, h, Wg + o, h_i, vl), gate_multiplier, gate_shift, -3, vl);
      vint8m1_t gate = __riscv_vluxei8_v_i8m1(table, __riscv_vreinterpret_v_i8m1_u8m1(before), vl);
      vint8m1_t up = requantise(layer(zeros, X + i * h, -24, h, Wu + o, h_i, vl), up_multiplier, up_shift, 0, vl);
      vint16m2_t product =
          __riscv_vmul_vv_i16m2(__riscv_vwsub_vx_i16m2(gate, -119, vl), __riscv_vsext_vf2_i16m2(up, vl), vl);
      __riscv_vse8_v_i8m1(gated + o, __riscv_vnclip_wx_i8m1(product, 7, __RISCV_VXRM_RNU, vl), vl);
      o += vl;
    }
    for (int o = 0; o < h;) {
      size_t vl = __riscv_vsetvl_e32m4(h - o);
      vint32m4_t sums = layer(__riscv_vmv_v_x_i32m4(0, vl), gated, 0, h_i, Wd + o, h, vl);
      __riscv_vse8_v_i8m1(Y + i * h + o, requantise(sums, down_multiplier, down_shift, 7, vl), vl);
      o += vl;
    }
  }
}
