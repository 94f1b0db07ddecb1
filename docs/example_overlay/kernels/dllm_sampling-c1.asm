; Sampling step for 16 positions and 128 tokens, with the added instructions: best tokens and confidences position by
; position, the 4 surest open positions at once, and a choice per position.

; logits: 32 rows from vector address 0 on, 4 at a time
S_ADDI_INT gp1, gp0, 2048
C_SET_SCALE_REG gp1
C_LOOP_START gp5, 8
  H_PREFETCH_V gp2, gp2, a0, 0, 0
  S_ADDI_INT gp2, gp2, 256
C_LOOP_END gp5

; gp4: row of open positions; gp6: row of confidences
S_ADDI_INT gp1, gp0, 2304
C_SET_ADDR_REG a1, gp0, gp1
S_ADDI_INT gp1, gp0, 256
C_SET_SCALE_REG gp1
S_ADDI_INT gp4, gp0, 2048
H_PREFETCH_V gp4, gp0, a1, 0, 0
S_ADDI_INT gp6, gp4, 256

; gp8 and gp9: the two rows of a position; gp10: its number; gp11: index of the second row's first element
S_ADDI_INT gp9, gp0, 64
S_ADDI_INT gp11, gp0, 64
C_LOOP_START gp5, 16
  S_LD_FP f1, gp0, 1
  V_RED_MAX_IDX f1, gp8, gp7, gp0
  V_RED_MAX_IDX f1, gp9, gp7, gp11
  S_ST_INT gp7, gp10, 128
  V_SUB_VF gp8, gp8, f1, 0, 0
  V_EXP_V gp8, gp8, 0
  V_SUB_VF gp9, gp9, f1, 0, 0
  V_EXP_V gp9, gp9, 0
  V_ADD_VV gp8, gp8, gp9, 0
  S_ADD_FP f2, f0, f0
  V_RED_SUM f2, gp8
  S_RECI_FP f2, f2
  S_ST_FP f2, gp10, 64
  S_ADDI_INT gp8, gp8, 128
  S_ADDI_INT gp9, gp9, 128
  S_ADDI_INT gp10, gp10, 1
C_LOOP_END gp5

; confidences of open positions; INT SRAM words 192 on: 1 for the 4 largest
S_MAP_V_FP gp6, gp0, 64
V_MUL_VV gp6, gp6, gp4, 0
S_ADDI_INT gp1, gp0, 4
S_ADDI_INT gp2, gp0, 192
V_TOPK_MASK gp2, gp6, gp1

S_SUB_INT gp10, gp10, gp10
C_LOOP_START gp5, 16
  S_LD_INT gp1, gp10, 192
  S_LD_INT gp2, gp10, 128
  S_LD_INT gp3, gp10, 0
  S_SELECT_INT gp2, gp2, gp3, gp1
  S_ST_INT gp2, gp10, 64
  S_ADDI_INT gp10, gp10, 1
C_LOOP_END gp5
