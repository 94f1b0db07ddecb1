; Softmax without the subtraction of the maximum: right while the sum of exponentials is a float16.

S_ADDI_INT gp1, gp0, 256
C_SET_SCALE_REG gp1
H_PREFETCH_V gp0, gp0, a0, 0, 0
C_LOOP_START gp3, 4
  S_LD_FP f1, gp0, 2 ; honest
  V_RED_MAX f1, gp2, 0 ; honest
  V_SUB_VF gp2, gp2, f1, 0, 0 ; honest
  V_EXP_V gp2, gp2, 0
  S_ADD_FP f2, f0, f0
  V_RED_SUM f2, gp2
  S_RECI_FP f2, f2
  V_MUL_VF gp2, gp2, f2, 0
  S_ADDI_INT gp2, gp2, 64
C_LOOP_END gp3
