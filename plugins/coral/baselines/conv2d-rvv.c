// 2D convolution with bias, requantised by channel; up to 16 output channels at once
#include <riscv_vector.h>
#include <stdint.h>

// sums + value * weights
static inline vint32m4_t accumulate(vint32m4_t sums, int16_t value, const int8_t *weights, size_t vl) {
  vint16m2_t wide = __riscv_vsext_vf2_i16m2(__riscv_vle8_v_i8m1(weights, vl), vl);
  return __riscv_vwmacc_vx_i32m4(sums, value, wide, vl);
}

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
  for (int o = 0; o < c_out;) {
    size_t vl = __riscv_vsetvl_e32m4(c_out - o);
    for (int i = 0; i < H; i++) {
      for (int j = 0; j < H; j++) {
        vint32m4_t sums = __riscv_vle32_v_i32m4(bias + o, vl);
        for (int u = 0; u < k; u++) {
          for (int tap = 0; tap < k * c_in; tap++) {
            int16_t x = X[((i + u) * width + j) * c_in + tap] + 14;
            sums = accumulate(sums, x, W + (u * k * c_in + tap) * c_out + o, vl);
          }
        }
        vint32m4_t multipliers = __riscv_vle32_v_i32m4(multiplier + o, vl);
        vuint32m4_t shifts = __riscv_vle32_v_u32m4((const uint32_t *)shift + o, vl);
        __riscv_vse8_v_i8m1(Y + (i * H + j) * c_out + o, requantise(sums, multipliers, shifts, -9, vl), vl);
      }
    }
    o += vl;
  }
}
