; Softmax of the rows of 32 x 256, in place. The column blocks of a row are added lane by lane before the one slow
; reduction, and every column block has a pointer of its own.

; input
S_ADDI_INT gp1, gp0, 8192
C_SET_SCALE_REG gp1
S_ADDI_INT gp2, gp0, 256
C_SET_STRIDE_REG gp2
C_LOOP_START gp5, 4
  S_ADDI_INT gp6, gp4, 0
  C_LOOP_START gp7, 8
    H_PREFETCH_V gp3, gp6, a0, 1, 0
    S_ADDI_INT gp3, gp3, 256
    S_ADDI_INT gp6, gp6, 1024
  C_LOOP_END gp7
  S_ADDI_INT gp4, gp4, 64
C_LOOP_END gp5

; gp8..gp11: the blocks of a row; gp1: free row behind the matrix
S_ADDI_INT gp9, gp0, 2048
S_ADDI_INT gp10, gp0, 4096
S_ADDI_INT gp11, gp0, 6144
C_LOOP_START gp5, 32
  S_LD_FP f1, gp0, 2
  V_RED_MAX f1, gp8, 0
  V_RED_MAX f1, gp9, 0
  V_RED_MAX f1, gp10, 0
  V_RED_MAX f1, gp11, 0
  V_SUB_VF gp8, gp8, f1, 0, 0
  V_EXP_V gp8, gp8, 0
  V_SUB_VF gp9, gp9, f1, 0, 0
  V_EXP_V gp9, gp9, 0
  V_SUB_VF gp10, gp10, f1, 0, 0
  V_EXP_V gp10, gp10, 0
  V_SUB_VF gp11, gp11, f1, 0, 0
  V_EXP_V gp11, gp11, 0
  V_ADD_VV gp1, gp8, gp9, 0
  V_ADD_VV gp1, gp1, gp10, 0
  V_ADD_VV gp1, gp1, gp11, 0
  S_ADD_FP f2, f0, f0
  V_RED_SUM f2, gp1
  S_RECI_FP f2, f2
  V_MUL_VF gp8, gp8, f2, 0
  S_ADDI_INT gp8, gp8, 64
  V_MUL_VF gp9, gp9, f2, 0
  S_ADDI_INT gp9, gp9, 64
  V_MUL_VF gp10, gp10, f2, 0
  S_ADDI_INT gp10, gp10, 64
  V_MUL_VF gp11, gp11, f2, 0
  S_ADDI_INT gp11, gp11, 64
C_LOOP_END gp5
