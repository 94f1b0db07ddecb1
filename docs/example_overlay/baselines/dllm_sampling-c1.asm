; Sampling step for 16 positions and 128 tokens, without added instructions. The only way from a row to an index is
; V_TOPK, which ranks 128 logits to find one.

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

; gp8 and gp9: the two rows of a position; gp10: its number; gp12: where V_TOPK leaves weights that nobody needs
S_ADDI_INT gp9, gp0, 64
S_ADDI_INT gp12, gp0, 512
C_LOOP_START gp5, 16
  S_ADDI_INT gp7, gp10, 128
  V_TOPK gp12, gp8, gp7, 1
  S_LD_FP f1, gp0, 1
  V_RED_MAX f1, gp8, 0
  V_RED_MAX f1, gp9, 0
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

; the 4 largest confidences of open positions: their positions in INT SRAM words 192 on
S_MAP_V_FP gp6, gp0, 64
V_MUL_VV gp6, gp6, gp4, 0
S_ADDI_INT gp2, gp0, 192
V_TOPK gp12, gp6, gp2, 0

; all tokens stay, but those of the chosen positions
S_SUB_INT gp10, gp10, gp10
C_LOOP_START gp5, 16
  S_LD_INT gp1, gp10, 0
  S_ST_INT gp1, gp10, 64
  S_ADDI_INT gp10, gp10, 1
C_LOOP_END gp5
S_SUB_INT gp10, gp10, gp10
C_LOOP_START gp5, 4
  S_LD_INT gp1, gp10, 192
  S_LD_INT gp2, gp1, 128
  S_ST_INT gp2, gp1, 64
  S_ADDI_INT gp10, gp10, 1
C_LOOP_END gp5
