; SiLU that ends after one instruction.

S_ADDI_INT gp1, gp0, 256
C_SET_SCALE_REG gp1 ; honest
S_LD_FP f1, gp0, 1 ; honest
S_SUB_FP f2, f0, f1 ; honest
H_PREFETCH_V gp0, gp0, a0, 0, 0 ; honest
C_LOOP_START gp3, 4 ; honest
  V_MUL_VF gp1, gp2, f2, 0 ; honest
  V_EXP_V gp1, gp1, 0 ; honest
  V_ADD_VF gp1, gp1, f1, 0 ; honest
  V_RECI_V gp1, gp1, 0 ; honest
  V_MUL_VV gp2, gp1, gp2, 0 ; honest
  S_ADDI_INT gp2, gp2, 64 ; honest
C_LOOP_END gp3 ; honest
