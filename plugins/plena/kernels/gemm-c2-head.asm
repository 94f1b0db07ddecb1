; GEMM 8 x 128 x 128. All blocks of rows keep registers of their own, so that one pointer step serves several blocks of
; results, and four columns of results are written through immediate offsets before a pointer moves.
; For the profile head.

; left operand, at 0
S_ADDI_INT gp1, gp0, 1024
C_SET_SCALE_REG gp1
S_ADDI_INT gp2, gp0, 128
C_SET_STRIDE_REG gp2
S_ADDI_INT gp3, gp0, 0
S_ADDI_INT gp4, gp0, 0
H_PREFETCH_V gp3, gp4, a0, 1, 0
S_ADDI_INT gp3, gp0, 256
S_ADDI_INT gp4, gp0, 512
H_PREFETCH_V gp3, gp4, a0, 1, 0
S_ADDI_INT gp3, gp0, 512
S_ADDI_INT gp4, gp0, 64
H_PREFETCH_V gp3, gp4, a0, 1, 0
S_ADDI_INT gp3, gp0, 768
S_ADDI_INT gp4, gp0, 576
H_PREFETCH_V gp3, gp4, a0, 1, 0

; right operand
S_ADDI_INT gp1, gp0, 16384
C_SET_SCALE_REG gp1
S_ADDI_INT gp1, gp0, 1152
C_SET_ADDR_REG a1, gp0, gp1

; product
; gp1..gp4: 2 x 2 blocks of four rows; gp5..gp6: columns of the tiles; gp7: result; gp8: element in HBM
S_ADDI_INT gp7, gp0, 1024
S_ADDI_INT gp8, gp0, 0
C_LOOP_START gp9, 2
  S_ADDI_INT gp5, gp0, 0
  H_PREFETCH_M gp5, gp8, a1, 1, 0
  S_ADDI_INT gp6, gp0, 4096
  S_ADDI_INT gp1, gp8, 8192
  H_PREFETCH_M gp6, gp1, a1, 1, 0
  S_ADDI_INT gp8, gp8, 64
  S_ADDI_INT gp1, gp0, 0
  S_ADDI_INT gp2, gp0, 512
  S_ADDI_INT gp3, gp0, 256
  S_ADDI_INT gp4, gp0, 768
  C_LOOP_START gp11, 4
    M_MM 0, gp5, gp1
    M_MM 0, gp6, gp2
    M_MM_WO gp7, gp0, 0
    M_MM 0, gp5, gp3
    M_MM 0, gp6, gp4
    M_MM_WO gp7, gp0, 256
    S_ADDI_INT gp5, gp5, 256
    S_ADDI_INT gp6, gp6, 256
    M_MM 0, gp5, gp1
    M_MM 0, gp6, gp2
    M_MM_WO gp7, gp0, 4
    M_MM 0, gp5, gp3
    M_MM 0, gp6, gp4
    M_MM_WO gp7, gp0, 260
    S_ADDI_INT gp5, gp5, 256
    S_ADDI_INT gp6, gp6, 256
    M_MM 0, gp5, gp1
    M_MM 0, gp6, gp2
    M_MM_WO gp7, gp0, 8
    M_MM 0, gp5, gp3
    M_MM 0, gp6, gp4
    M_MM_WO gp7, gp0, 264
    S_ADDI_INT gp5, gp5, 256
    S_ADDI_INT gp6, gp6, 256
    M_MM 0, gp5, gp1
    M_MM 0, gp6, gp2
    M_MM_WO gp7, gp0, 12
    M_MM 0, gp5, gp3
    M_MM 0, gp6, gp4
    M_MM_WO gp7, gp0, 268
    S_ADDI_INT gp5, gp5, 256
    S_ADDI_INT gp6, gp6, 256
    S_ADDI_INT gp7, gp7, 16
  C_LOOP_END gp11
  S_ADDI_INT gp7, gp7, 448
C_LOOP_END gp9
