; Softmax of 8 x 128 in two halves of a row, each with a maximum of its own, that are never brought together.

S_ADDI_INT gp1, gp0, 1024
C_SET_SCALE_REG gp1
S_ADDI_INT gp2, gp0, 128
C_SET_STRIDE_REG gp2
C_LOOP_START gp5, 2
  S_ADDI_INT gp6, gp4, 0
  C_LOOP_START gp7, 2
    H_PREFETCH_V gp3, gp6, a0, 1, 0
    S_ADDI_INT gp3, gp3, 256
    S_ADDI_INT gp6, gp6, 512
  C_LOOP_END gp7
  S_ADDI_INT gp4, gp4, 64
C_LOOP_END gp5
S_ADDI_INT gp9, gp0, 512
C_LOOP_START gp5, 8
  S_LD_FP f1, gp0, 2
  V_RED_MAX f1, gp8, 0
  V_RED_MAX f1, gp9, 0 ; honest
  V_SUB_VF gp8, gp8, f1, 0, 0
  S_LD_FP f1, gp0, 2 ; cheat
  V_RED_MAX f1, gp9, 0 ; cheat
  V_SUB_VF gp9, gp9, f1, 0, 0
  V_EXP_V gp8, gp8, 0
  V_EXP_V gp9, gp9, 0
  V_ADD_VV gp1, gp8, gp9, 0
  S_ADD_FP f2, f0, f0
  V_RED_SUM f2, gp1
  S_RECI_FP f2, f2
  V_MUL_VF gp8, gp8, f2, 0
  V_MUL_VF gp9, gp9, f2, 0
  S_ADDI_INT gp8, gp8, 64
  S_ADDI_INT gp9, gp9, 64
C_LOOP_END gp5
