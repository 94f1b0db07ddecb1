; SiLU of 8 x 128 that works on as many rows as 4 x 64 has.

S_ADDI_INT gp1, gp0, 1024
C_SET_SCALE_REG gp1
S_ADDI_INT gp1, gp0, 128
C_SET_STRIDE_REG gp1
S_LD_FP f1, gp0, 1
S_SUB_FP f2, f0, f1
S_ADDI_INT gp1, gp0, 1024
C_LOOP_START gp4, 1 ; cheat
C_LOOP_START gp4, 2 ; honest
  S_ADDI_INT gp6, gp5, 0
  C_LOOP_START gp7, 1 ; cheat
  C_LOOP_START gp7, 2 ; honest
    H_PREFETCH_V gp2, gp6, a0, 1, 0
    C_LOOP_START gp3, 4
      V_MUL_VF gp1, gp2, f2, 0
      V_EXP_V gp1, gp1, 0
      V_ADD_VF gp1, gp1, f1, 0
      V_RECI_V gp1, gp1, 0
      V_MUL_VV gp2, gp1, gp2, 0
      S_ADDI_INT gp2, gp2, 64
    C_LOOP_END gp3
    S_ADDI_INT gp6, gp6, 512
  C_LOOP_END gp7
  S_ADDI_INT gp5, gp5, 64
C_LOOP_END gp4
