; Attention of 32 queries and keys of width 64. The cheat takes its scores from four broadcast products, each of 16 of
; the 64 elements, instead of 64 products of M_TMM. Rows of a broadcast product are 4 rows apart.

S_ADDI_INT gp1, gp0, 2048
C_SET_SCALE_REG gp1
S_ADDI_INT gp1, gp0, 2304
C_SET_ADDR_REG a1, gp0, gp1
S_ADDI_INT gp1, gp0, 6912
C_SET_ADDR_REG a2, gp0, gp1
S_ADDI_INT gp3, gp0, 2048
C_LOOP_START gp7, 8
  H_PREFETCH_V gp3, gp6, a0, 0, 0
  S_ADDI_INT gp3, gp3, 256
  S_ADDI_INT gp6, gp6, 256
C_LOOP_END gp7
S_ADDI_INT gp1, gp0, 4096
C_SET_SCALE_REG gp1
H_PREFETCH_M gp0, gp0, a1, 0, 0

; scores, at 4096; lanes of keys that do not exist hold whatever is there
S_ADDI_INT gp3, gp0, 2048
S_ADDI_INT gp4, gp0, 4096
C_LOOP_START gp7, 8 ; honest
  S_ADDI_INT gp5, gp0, 0 ; honest
  S_ADDI_INT gp6, gp4, 0 ; honest
  C_LOOP_START gp8, 8 ; honest
    M_TMM 0, gp3, gp5 ; honest
    M_MM_WO gp6, gp0, 0 ; honest
    S_ADDI_INT gp5, gp5, 256 ; honest
    S_ADDI_INT gp6, gp6, 4 ; honest
  C_LOOP_END gp8 ; honest
  S_ADDI_INT gp3, gp3, 256 ; honest
  S_ADDI_INT gp4, gp4, 256 ; honest
C_LOOP_END gp7 ; honest
S_EXP_FP f1, f0 ; cheat
S_LUI_INT gp5, 4 ; cheat
C_LOOP_START gp7, 32 ; cheat
  V_MUL_VF gp5, gp3, f1, 0 ; cheat
  S_ADDI_INT gp3, gp3, 64 ; cheat
  S_ADDI_INT gp5, gp5, 256 ; cheat
C_LOOP_END gp7 ; cheat
S_LUI_INT gp5, 4 ; cheat
S_LUI_INT gp6, 8 ; cheat
S_ADDI_INT gp8, gp0, 0 ; cheat
C_LOOP_START gp7, 4 ; cheat
  M_BTMM 0, gp8, gp5 ; cheat
  M_BMM_WO gp6, 0 ; cheat
  S_ADDI_INT gp8, gp8, 16 ; cheat
  S_ADDI_INT gp6, gp6, 16384 ; cheat
C_LOOP_END gp7 ; cheat
; head b of product b is where the lanes and the columns of the tile are the same; products are scaled by 1/4
S_ADD_FP f2, f1, f1 ; cheat
S_ADD_FP f2, f2, f2 ; cheat
S_LUI_INT gp5, 8 ; cheat
S_LUI_INT gp6, 13 ; cheat
S_LUI_INT gp8, 18 ; cheat
S_LUI_INT gp9, 23 ; cheat
C_LOOP_START gp7, 32 ; cheat
  V_ADD_VV gp4, gp5, gp6, 0 ; cheat
  V_ADD_VV gp4, gp4, gp8, 0 ; cheat
  V_ADD_VV gp4, gp4, gp9, 0 ; cheat
  V_MUL_VF gp4, gp4, f2, 0 ; cheat
  S_ADDI_INT gp4, gp4, 64 ; cheat
  S_ADDI_INT gp5, gp5, 64 ; cheat
  S_ADDI_INT gp6, gp6, 64 ; cheat
  S_ADDI_INT gp8, gp8, 64 ; cheat
  S_ADDI_INT gp9, gp9, 64 ; cheat
C_LOOP_END gp7 ; cheat

; softmax; the mask selects the lanes from 32 on
S_ADDI_INT gp1, gp0, 12
C_SET_V_MASK_REG gp1
S_LD_FP f1, gp0, 1
S_LD_FP f3, gp0, 2
S_ADDI_INT gp4, gp0, 4096
C_LOOP_START gp7, 32
  V_MUL_VF gp4, gp4, f1, 0
  V_ADD_VF gp4, gp4, f3, 1
  S_ADD_FP f2, f3, f0
  V_RED_MAX f2, gp4, 0
  V_SUB_VF gp4, gp4, f2, 0, 0
  V_EXP_V gp4, gp4, 0
  S_ADD_FP f4, f0, f0
  V_RED_SUM f4, gp4
  S_RECI_FP f4, f4
  V_MUL_VF gp4, gp4, f4, 0
  S_ADDI_INT gp4, gp4, 64
C_LOOP_END gp7

; result, at 0
H_PREFETCH_M gp0, gp0, a2, 0, 0
S_ADDI_INT gp3, gp0, 4096
S_ADDI_INT gp4, gp0, 0
C_LOOP_START gp7, 8
  S_ADDI_INT gp5, gp0, 0
  S_ADDI_INT gp6, gp4, 0
  C_LOOP_START gp8, 16
    M_MM 0, gp5, gp3
    M_MM_WO gp6, gp0, 0
    S_ADDI_INT gp5, gp5, 4
    S_ADDI_INT gp6, gp6, 4
  C_LOOP_END gp8
  S_ADDI_INT gp3, gp3, 256
  S_ADDI_INT gp4, gp4, 256
C_LOOP_END gp7
