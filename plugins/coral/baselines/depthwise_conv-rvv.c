// 2D convolution of every channel by itself with bias, requantised by channel; up to 16 channels at once
#include <riscv_vector.h>
#include <stdint.h>

// sums * multiplier / 2^31 / 2^shift, both times to the nearest, plus the zero point, as int8
static inline vint8m1_t requantise(vint32m4_t sums, vint32m4_t multiplier, vuint32m4_t shift, int zero_point, size_t vl) {
  vint32m4_t product = __riscv_vsmul_vv_i32m4(sums, multiplier, __RISCV_VXRM_RNU, vl);
  vint32m4_t shifted = __riscv_vssra_vv_i32m4(product, shift, __RISCV_VXRM_RNU, vl);
  vint32m4_t moved = __riscv_vadd_vx_i32m4(shifted, zero_point, vl);
  return __riscv_vnclip_wx_i8m1(__riscv_vnclip_wx_i16m2(moved, 0, __RISCV_VXRM_RNU, vl), 0, __RISCV_VXRM_RNU, vl);
}

void kernel(const int8_t *restrict X, const int8_t *restrict W, const int32_t *restrict bias,
            const int32_t *restrict multiplier, const int32_t *restrict shift, int8_t *restrict Y) {
  const int width = H + k - 1;
  for (int o = 0; o < c;) {
    size_t vl = __riscv_vsetvl_e32m4(c - o);
    for (int i = 0; i < H; i++) {
      for (int j = 0; j < H; j++) {
        vint32m4_t sums = __riscv_vle32_v_i32m4(bias + o, vl);
        for (int u = 0; u < k; u++) {
          for (int v = 0; v < k; v++) {
            vint8m1_t x = __riscv_vle8_v_i8m1(X + ((i + u) * width + j + v) * c + o, vl);
            vint8m1_t w = __riscv_vle8_v_i8m1(W + (u * k + v) * c + o, vl);
            sums = __riscv_vwmacc_vv_i32m4(sums, __riscv_vwsub_vx_i16m2(x, 11, vl), __riscv_vsext_vf2_i16m2(w, vl), vl);
          }
        }
        vint32m4_t multipliers = __riscv_vle32_v_i32m4(multiplier + o, vl);
        vuint32m4_t shifts = __riscv_vle32_v_u32m4((const uint32_t *)shift + o, vl);
        __riscv_vse8_v_i8m1(Y + (i * H + j) * c + o, requantise(sums, multipliers, shifts, -6, vl), vl);
      }
    }
    o += vl;
  }
}
