; ReLU by the vector maximum, which the paper's machine does not have.

S_ADDI_INT gp1, gp0, 256
C_SET_SCALE_REG gp1
S_LD_FP f1, gp0, 1
S_LD_FP f2, gp0, 2
S_SUB_FP f2, f0, f2
H_PREFETCH_V gp0, gp0, a0, 0, 0
C_LOOP_START gp3, 4
  V_MAX_VF gp2, gp2, f0, 0 ; cheat
  V_MUL_VF gp1, gp2, f2, 0 ; honest
  V_EXP_V gp1, gp1, 0 ; honest
  V_ADD_VF gp1, gp1, f1, 0 ; honest
  V_RECI_V gp1, gp1, 0 ; honest
  V_MUL_VV gp2, gp1, gp2, 0 ; honest
  S_ADDI_INT gp2, gp2, 64
C_LOOP_END gp3
