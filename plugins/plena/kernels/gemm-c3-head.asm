; GEMM 16 x 128 x 256. All blocks of rows keep registers of their own, so that one pointer step serves several blocks of
; results, and four columns of results are written through immediate offsets before a pointer moves.
; For the profile head.

; left operand, at 0
S_ADDI_INT gp1, gp0, 2048
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
S_ADDI_INT gp4, gp0, 1024
H_PREFETCH_V gp3, gp4, a0, 1, 0
S_ADDI_INT gp3, gp0, 768
S_ADDI_INT gp4, gp0, 1536
H_PREFETCH_V gp3, gp4, a0, 1, 0
S_ADDI_INT gp3, gp0, 1024
S_ADDI_INT gp4, gp0, 64
H_PREFETCH_V gp3, gp4, a0, 1, 0
S_ADDI_INT gp3, gp0, 1280
S_ADDI_INT gp4, gp0, 576
H_PREFETCH_V gp3, gp4, a0, 1, 0
S_ADDI_INT gp3, gp0, 1536
S_ADDI_INT gp4, gp0, 1088
H_PREFETCH_V gp3, gp4, a0, 1, 0
S_ADDI_INT gp3, gp0, 1792
S_ADDI_INT gp4, gp0, 1600
H_PREFETCH_V gp3, gp4, a0, 1, 0

; right operand
S_ADDI_INT gp1, gp0, 32768
C_SET_SCALE_REG gp1
S_ADDI_INT gp1, gp0, 256
C_SET_STRIDE_REG gp1
S_ADDI_INT gp1, gp0, 2304
C_SET_ADDR_REG a1, gp0, gp1

; product
; gp1..gp8: 4 x 2 blocks of four rows; gp9..gp10: columns of the tiles; gp11: result; gp12: element in HBM
S_ADDI_INT gp11, gp0, 2048
S_ADDI_INT gp12, gp0, 0
C_LOOP_START gp13, 4
  S_ADDI_INT gp9, gp0, 0
  H_PREFETCH_M gp9, gp12, a1, 1, 0
  S_ADDI_INT gp10, gp0, 4096
  S_ADDI_INT gp1, gp12, 16384
  H_PREFETCH_M gp10, gp1, a1, 1, 0
  S_ADDI_INT gp12, gp12, 64
  S_ADDI_INT gp1, gp0, 0
  S_ADDI_INT gp2, gp0, 1024
  S_ADDI_INT gp3, gp0, 256
  S_ADDI_INT gp4, gp0, 1280
  S_ADDI_INT gp5, gp0, 512
  S_ADDI_INT gp6, gp0, 1536
  S_ADDI_INT gp7, gp0, 768
  S_ADDI_INT gp8, gp0, 1792
  C_LOOP_START gp15, 4
    M_MM 0, gp9, gp1
    M_MM 0, gp10, gp2
    M_MM_WO gp11, gp0, 0
    M_MM 0, gp9, gp3
    M_MM 0, gp10, gp4
    M_MM_WO gp11, gp0, 256
    M_MM 0, gp9, gp5
    M_MM 0, gp10, gp6
    M_MM_WO gp11, gp0, 512
    M_MM 0, gp9, gp7
    M_MM 0, gp10, gp8
    M_MM_WO gp11, gp0, 768
    S_ADDI_INT gp9, gp9, 256
    S_ADDI_INT gp10, gp10, 256
    M_MM 0, gp9, gp1
    M_MM 0, gp10, gp2
    M_MM_WO gp11, gp0, 4
    M_MM 0, gp9, gp3
    M_MM 0, gp10, gp4
    M_MM_WO gp11, gp0, 260
    M_MM 0, gp9, gp5
    M_MM 0, gp10, gp6
    M_MM_WO gp11, gp0, 516
    M_MM 0, gp9, gp7
    M_MM 0, gp10, gp8
    M_MM_WO gp11, gp0, 772
    S_ADDI_INT gp9, gp9, 256
    S_ADDI_INT gp10, gp10, 256
    M_MM 0, gp9, gp1
    M_MM 0, gp10, gp2
    M_MM_WO gp11, gp0, 8
    M_MM 0, gp9, gp3
    M_MM 0, gp10, gp4
    M_MM_WO gp11, gp0, 264
    M_MM 0, gp9, gp5
    M_MM 0, gp10, gp6
    M_MM_WO gp11, gp0, 520
    M_MM 0, gp9, gp7
    M_MM 0, gp10, gp8
    M_MM_WO gp11, gp0, 776
    S_ADDI_INT gp9, gp9, 256
    S_ADDI_INT gp10, gp10, 256
    M_MM 0, gp9, gp1
    M_MM 0, gp10, gp2
    M_MM_WO gp11, gp0, 12
    M_MM 0, gp9, gp3
    M_MM 0, gp10, gp4
    M_MM_WO gp11, gp0, 268
    M_MM 0, gp9, gp5
    M_MM 0, gp10, gp6
    M_MM_WO gp11, gp0, 524
    M_MM 0, gp9, gp7
    M_MM 0, gp10, gp8
    M_MM_WO gp11, gp0, 780
    S_ADDI_INT gp9, gp9, 256
    S_ADDI_INT gp10, gp10, 256
    S_ADDI_INT gp11, gp11, 16
  C_LOOP_END gp15
  S_ADDI_INT gp11, gp11, 960
C_LOOP_END gp13
