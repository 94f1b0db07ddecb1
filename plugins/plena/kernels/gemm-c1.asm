; GEMM 4 x 64 x 64. All blocks of rows keep registers of their own, so that one pointer step serves several blocks of
; results, and four columns of results are written through immediate offsets before a pointer moves.
; For the profile paper.

; left operand, at 0
S_ADDI_INT gp1, gp0, 256
C_SET_SCALE_REG gp1
S_ADDI_INT gp2, gp0, 64
C_SET_STRIDE_REG gp2
S_ADDI_INT gp3, gp0, 0
S_ADDI_INT gp4, gp0, 0
H_PREFETCH_V gp3, gp4, a0, 1, 0

; right operand
S_ADDI_INT gp1, gp0, 4096
C_SET_SCALE_REG gp1
S_ADDI_INT gp1, gp0, 320
C_SET_ADDR_REG a1, gp0, gp1

; product
; gp1..gp1: 1 x 1 blocks of four rows; gp2: columns of the tiles; gp3: result; gp4: element in HBM
S_ADDI_INT gp3, gp0, 256
S_ADDI_INT gp4, gp0, 0
S_ADDI_INT gp2, gp0, 0
H_PREFETCH_M gp2, gp4, a1, 1, 0
S_ADDI_INT gp1, gp0, 0
C_LOOP_START gp7, 4
  M_MM 0, gp2, gp1
  M_MM_WO gp3, gp0, 0
  S_ADDI_INT gp2, gp2, 4
  M_MM 0, gp2, gp1
  M_MM_WO gp3, gp0, 4
  S_ADDI_INT gp2, gp2, 4
  M_MM 0, gp2, gp1
  M_MM_WO gp3, gp0, 8
  S_ADDI_INT gp2, gp2, 4
  M_MM 0, gp2, gp1
  M_MM_WO gp3, gp0, 12
  S_ADDI_INT gp2, gp2, 4
  S_ADDI_INT gp3, gp3, 16
C_LOOP_END gp7
