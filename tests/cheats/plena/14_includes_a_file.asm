; SiLU that asks the assembler for a file.

.include "/etc/passwd" ; cheat
S_ADDI_INT gp1, gp0, 256
C_SET_SCALE_REG gp1
S_LD_FP f1, gp0, 1
S_SUB_FP f2, f0, f1
H_PREFETCH_V gp0, gp0, a0, 0, 0
C_LOOP_START gp3, 4
  V_MUL_VF gp1, gp2, f2, 0
  V_EXP_V gp1, gp1, 0
  V_ADD_VF gp1, gp1, f1, 0
  V_RECI_V gp1, gp1, 0
  V_MUL_VV gp2, gp1, gp2, 0
  S_ADDI_INT gp2, gp2, 64
C_LOOP_END gp3
