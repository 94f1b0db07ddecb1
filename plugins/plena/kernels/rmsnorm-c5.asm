; RMSNorm of the rows of 64 x 256, in place. Column blocks are added lane by lane before the one slow
; reduction, every column block has a pointer of its own, and sums of squares start from C epsilon.
; For the profile paper.

; input
S_ADDI_INT gp1, gp0, 16384
C_SET_SCALE_REG gp1
S_ADDI_INT gp2, gp0, 256
C_SET_STRIDE_REG gp2
C_LOOP_START gp5, 4
  S_ADDI_INT gp6, gp4, 0
  C_LOOP_START gp7, 16
    H_PREFETCH_V gp3, gp6, a0, 1, 0
    S_ADDI_INT gp3, gp3, 256
    S_ADDI_INT gp6, gp6, 1024
  C_LOOP_END gp7
  S_ADDI_INT gp4, gp4, 64
C_LOOP_END gp5

; f1 = C epsilon, f2 = 1 / C
S_LD_FP f1, gp0, 1
S_LD_FP f2, gp0, 2
S_RECI_FP f3, f2
S_MUL_FP f1, f1, f3
; gp8..gp11: the blocks of a row; gp1, gp2: free rows behind the matrix
S_ADDI_INT gp9, gp0, 4096
S_ADDI_INT gp10, gp0, 8192
S_ADDI_INT gp11, gp0, 12288
S_ADDI_INT gp2, gp0, 16448
C_LOOP_START gp5, 64
  V_MUL_VV gp1, gp8, gp8, 0
  V_MUL_VV gp2, gp9, gp9, 0
  V_ADD_VV gp1, gp1, gp2, 0
  V_MUL_VV gp2, gp10, gp10, 0
  V_ADD_VV gp1, gp1, gp2, 0
  V_MUL_VV gp2, gp11, gp11, 0
  V_ADD_VV gp1, gp1, gp2, 0
  S_ADD_FP f3, f1, f0
  V_RED_SUM f3, gp1
  S_MUL_FP f3, f3, f2
  S_SQRT_FP f3, f3
  S_RECI_FP f3, f3
  V_MUL_VF gp8, gp8, f3, 0
  S_ADDI_INT gp8, gp8, 64
  V_MUL_VF gp9, gp9, f3, 0
  S_ADDI_INT gp9, gp9, 64
  V_MUL_VF gp10, gp10, f3, 0
  S_ADDI_INT gp10, gp10, 64
  V_MUL_VF gp11, gp11, f3, 0
  S_ADDI_INT gp11, gp11, 64
C_LOOP_END gp5
