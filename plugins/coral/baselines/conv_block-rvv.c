// 2D convolution on vectors, batch normalisation in binary32 with one rounding on scalars, ReLU
#include <riscv_vector.h>
#include <stdint.h>

#pragma STDC FP_CONTRACT ON

// the library's lrintf, which freestanding code lacks
static int32_t to_integer(float value) {
  int32_t result;
  __asm__("fcvt.w.s %0, %1, rne" : "=r"(result) : "f"(value));
  return result;
}

// sums + value * weights
static inline vint32m4_t accumulate(vint32m4_t sums, int16_t value, const int8_t *weights, size_t vl) {
  vint16m2_t wide = __riscv_vsext_vf2_i16m2(__riscv_vle8_v_i8m1(weights, vl), vl);
  return __riscv_vwmacc_vx_i32m4(sums, value, wide, vl);
}

void kernel(const int8_t *restrict X, const int8_t *restrict W, const float *restrict scale,
            const float *restrict shift, int8_t *restrict Y) {
  const int width = H + k - 1;
  for (int i = 0; i < H; i++) {
    for (int j = 0; j < H; j++) {
      int32_t values[c_out];
      for (int o = 0; o < c_out;) {
        size_t vl = __riscv_vsetvl_e32m4(c_out - o);
        vint32m4_t sums = __riscv_vmv_v_x_i32m4(0, vl);
        for (int u = 0; u < k; u++) {
          for (int tap = 0; tap < k * c_in; tap++) {
            int16_t x = X[((i + u) * width + j) * c_in + tap] + 14;
            sums = accumulate(sums, x, W + (u * k * c_in + tap) * c_out + o, vl);
          }
        }
        __riscv_vse32_v_i32m4(values + o, sums, vl);
        o += vl;
      }
      for (int o = 0; o < c_out; o++) values[o] = to_integer(scale[o] * values[o] + shift[o]);
      for (int o = 0; o < c_out;) {
        size_t vl = __riscv_vsetvl_e32m4(c_out - o);
        vint32m4_t clamped = __riscv_vmax_vx_i32m4(__riscv_vle32_v_i32m4(values + o, vl), 0, vl);
        vuint16m2_t half = __riscv_vnclipu_wx_u16m2(__riscv_vreinterpret_v_i32m4_u32m4(clamped), 0, __RISCV_VXRM_RNU, vl);
        vuint8m1_t byte = __riscv_vnclipu_wx_u8m1(half, 0, __RISCV_VXRM_RNU, vl);
        __riscv_vse8_v_u8m1((uint8_t *)Y + (i * H + j) * c_out + o, __riscv_vadd_vx_u8m1(byte, 128, vl), vl);
        o += vl;
      }
    }
  }
}
