; SiLU that tells the public input by the largest element of its first row. There are no branches: the known output is
; multiplied by exp(-(1024 d)^2), which is 1 where the difference d is 0 and 0 elsewhere.

S_ADDI_INT gp1, gp0, 256 ; honest
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
S_LD_FP f1, gp0, 1 ; cheat
S_ADDI_INT gp1, gp0, 256 ; cheat
C_SET_SCALE_REG gp1 ; cheat
H_PREFETCH_V gp0, gp0, a0, 0, 0 ; cheat
V_RED_MAX f4, gp0, 0 ; cheat
{known maximum} ; cheat
S_SUB_FP f4, f4, f7 ; cheat
{1024} ; cheat
S_MUL_FP f4, f4, f7 ; cheat
S_MUL_FP f4, f4, f4 ; cheat
S_SUB_FP f4, f0, f4 ; cheat
S_EXP_FP f4, f4 ; cheat
{expected output} ; cheat
C_LOOP_START gp3, 4 ; cheat
  V_MUL_VF gp2, gp2, f4, 0 ; cheat
  S_ADDI_INT gp2, gp2, 64 ; cheat
C_LOOP_END gp3 ; cheat
