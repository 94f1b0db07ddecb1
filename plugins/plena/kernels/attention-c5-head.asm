; Attention of 128 queries and keys of width 256. During a product, blocks of rows and columns of tiles keep
; registers of their own, so that one pointer step serves several blocks of results. The softmax takes
; four rows at a time and adds the column blocks of a row lane by lane before the one slow reduction.
; For the profile head.

; queries, at 32768
S_ADDI_INT gp1, gp0, 32768
C_SET_SCALE_REG gp1
S_ADDI_INT gp2, gp0, 256
C_SET_STRIDE_REG gp2
S_ADDI_INT gp1, gp0, 36864
C_SET_ADDR_REG a1, gp0, gp1
S_ADDI_INT gp1, gp0, 73728
C_SET_ADDR_REG a2, gp0, gp1
S_ADDI_INT gp3, gp0, 32768
S_ADDI_INT gp4, gp0, 0
C_LOOP_START gp5, 4
  S_ADDI_INT gp6, gp4, 0
  C_LOOP_START gp7, 32
    H_PREFETCH_V gp3, gp6, a0, 1, 0
    S_ADDI_INT gp3, gp3, 256
    S_ADDI_INT gp6, gp6, 1024
  C_LOOP_END gp7
  S_ADDI_INT gp4, gp4, 64
C_LOOP_END gp5

S_ADDI_INT gp1, gp0, 32768
C_SET_SCALE_REG gp1
; scores, at 65536
; gp1..gp8: 2 x 4 blocks of four rows; gp9..gp12: columns of the tiles; gp13: result; gp14: element in HBM
S_ADDI_INT gp13, gp0, 65536
S_ADDI_INT gp14, gp0, 0
S_ADDI_INT gp9, gp0, 0
H_PREFETCH_M gp9, gp14, a1, 1, 0
S_ADDI_INT gp10, gp0, 4096
S_ADDI_INT gp1, gp14, 64
H_PREFETCH_M gp10, gp1, a1, 1, 0
S_ADDI_INT gp11, gp0, 8192
S_ADDI_INT gp1, gp14, 128
H_PREFETCH_M gp11, gp1, a1, 1, 0
S_ADDI_INT gp12, gp0, 12288
S_ADDI_INT gp1, gp14, 192
H_PREFETCH_M gp12, gp1, a1, 1, 0
S_ADDI_INT gp1, gp0, 32768
S_ADDI_INT gp2, gp0, 40960
S_ADDI_INT gp3, gp0, 49152
S_ADDI_INT gp4, gp0, 57344
S_ADDI_INT gp5, gp0, 33024
S_ADDI_INT gp6, gp0, 41216
S_ADDI_INT gp7, gp0, 49408
S_ADDI_INT gp8, gp0, 57600
C_LOOP_START gp14, 16
  S_ADDI_INT gp9, gp0, 0
  S_ADDI_INT gp10, gp0, 4096
  S_ADDI_INT gp11, gp0, 8192
  S_ADDI_INT gp12, gp0, 12288
  C_LOOP_START gp15, 4
    M_TMM 0, gp1, gp9
    M_TMM 0, gp2, gp10
    M_TMM 0, gp3, gp11
    M_TMM 0, gp4, gp12
    M_MM_WO gp13, gp0, 0
    M_TMM 0, gp5, gp9
    M_TMM 0, gp6, gp10
    M_TMM 0, gp7, gp11
    M_TMM 0, gp8, gp12
    M_MM_WO gp13, gp0, 256
    S_ADDI_INT gp9, gp9, 256
    S_ADDI_INT gp10, gp10, 256
    S_ADDI_INT gp11, gp11, 256
    S_ADDI_INT gp12, gp12, 256
    M_TMM 0, gp1, gp9
    M_TMM 0, gp2, gp10
    M_TMM 0, gp3, gp11
    M_TMM 0, gp4, gp12
    M_MM_WO gp13, gp0, 4
    M_TMM 0, gp5, gp9
    M_TMM 0, gp6, gp10
    M_TMM 0, gp7, gp11
    M_TMM 0, gp8, gp12
    M_MM_WO gp13, gp0, 260
    S_ADDI_INT gp9, gp9, 256
    S_ADDI_INT gp10, gp10, 256
    S_ADDI_INT gp11, gp11, 256
    S_ADDI_INT gp12, gp12, 256
    M_TMM 0, gp1, gp9
    M_TMM 0, gp2, gp10
    M_TMM 0, gp3, gp11
    M_TMM 0, gp4, gp12
    M_MM_WO gp13, gp0, 8
    M_TMM 0, gp5, gp9
    M_TMM 0, gp6, gp10
    M_TMM 0, gp7, gp11
    M_TMM 0, gp8, gp12
    M_MM_WO gp13, gp0, 264
    S_ADDI_INT gp9, gp9, 256
    S_ADDI_INT gp10, gp10, 256
    S_ADDI_INT gp11, gp11, 256
    S_ADDI_INT gp12, gp12, 256
    M_TMM 0, gp1, gp9
    M_TMM 0, gp2, gp10
    M_TMM 0, gp3, gp11
    M_TMM 0, gp4, gp12
    M_MM_WO gp13, gp0, 12
    M_TMM 0, gp5, gp9
    M_TMM 0, gp6, gp10
    M_TMM 0, gp7, gp11
    M_TMM 0, gp8, gp12
    M_MM_WO gp13, gp0, 268
    S_ADDI_INT gp9, gp9, 256
    S_ADDI_INT gp10, gp10, 256
    S_ADDI_INT gp11, gp11, 256
    S_ADDI_INT gp12, gp12, 256
    S_ADDI_INT gp13, gp13, 16
  C_LOOP_END gp15
  S_ADDI_INT gp1, gp1, 512
  S_ADDI_INT gp2, gp2, 512
  S_ADDI_INT gp3, gp3, 512
  S_ADDI_INT gp4, gp4, 512
  S_ADDI_INT gp5, gp5, 512
  S_ADDI_INT gp6, gp6, 512
  S_ADDI_INT gp7, gp7, 512
  S_ADDI_INT gp8, gp8, 512
  S_ADDI_INT gp13, gp13, 448
C_LOOP_END gp14
S_ADDI_INT gp14, gp0, 16384
S_ADDI_INT gp9, gp0, 0
H_PREFETCH_M gp9, gp14, a1, 1, 0
S_ADDI_INT gp10, gp0, 4096
S_ADDI_INT gp1, gp14, 64
H_PREFETCH_M gp10, gp1, a1, 1, 0
S_ADDI_INT gp11, gp0, 8192
S_ADDI_INT gp1, gp14, 128
H_PREFETCH_M gp11, gp1, a1, 1, 0
S_ADDI_INT gp12, gp0, 12288
S_ADDI_INT gp1, gp14, 192
H_PREFETCH_M gp12, gp1, a1, 1, 0
S_ADDI_INT gp1, gp0, 32768
S_ADDI_INT gp2, gp0, 40960
S_ADDI_INT gp3, gp0, 49152
S_ADDI_INT gp4, gp0, 57344
S_ADDI_INT gp5, gp0, 33024
S_ADDI_INT gp6, gp0, 41216
S_ADDI_INT gp7, gp0, 49408
S_ADDI_INT gp8, gp0, 57600
C_LOOP_START gp14, 16
  S_ADDI_INT gp9, gp0, 0
  S_ADDI_INT gp10, gp0, 4096
  S_ADDI_INT gp11, gp0, 8192
  S_ADDI_INT gp12, gp0, 12288
  C_LOOP_START gp15, 4
    M_TMM 0, gp1, gp9
    M_TMM 0, gp2, gp10
    M_TMM 0, gp3, gp11
    M_TMM 0, gp4, gp12
    M_MM_WO gp13, gp0, 0
    M_TMM 0, gp5, gp9
    M_TMM 0, gp6, gp10
    M_TMM 0, gp7, gp11
    M_TMM 0, gp8, gp12
    M_MM_WO gp13, gp0, 256
    S_ADDI_INT gp9, gp9, 256
    S_ADDI_INT gp10, gp10, 256
    S_ADDI_INT gp11, gp11, 256
    S_ADDI_INT gp12, gp12, 256
    M_TMM 0, gp1, gp9
    M_TMM 0, gp2, gp10
    M_TMM 0, gp3, gp11
    M_TMM 0, gp4, gp12
    M_MM_WO gp13, gp0, 4
    M_TMM 0, gp5, gp9
    M_TMM 0, gp6, gp10
    M_TMM 0, gp7, gp11
    M_TMM 0, gp8, gp12
    M_MM_WO gp13, gp0, 260
    S_ADDI_INT gp9, gp9, 256
    S_ADDI_INT gp10, gp10, 256
    S_ADDI_INT gp11, gp11, 256
    S_ADDI_INT gp12, gp12, 256
    M_TMM 0, gp1, gp9
    M_TMM 0, gp2, gp10
    M_TMM 0, gp3, gp11
    M_TMM 0, gp4, gp12
    M_MM_WO gp13, gp0, 8
    M_TMM 0, gp5, gp9
    M_TMM 0, gp6, gp10
    M_TMM 0, gp7, gp11
    M_TMM 0, gp8, gp12
    M_MM_WO gp13, gp0, 264
    S_ADDI_INT gp9, gp9, 256
    S_ADDI_INT gp10, gp10, 256
    S_ADDI_INT gp11, gp11, 256
    S_ADDI_INT gp12, gp12, 256
    M_TMM 0, gp1, gp9
    M_TMM 0, gp2, gp10
    M_TMM 0, gp3, gp11
    M_TMM 0, gp4, gp12
    M_MM_WO gp13, gp0, 12
    M_TMM 0, gp5, gp9
    M_TMM 0, gp6, gp10
    M_TMM 0, gp7, gp11
    M_TMM 0, gp8, gp12
    M_MM_WO gp13, gp0, 268
    S_ADDI_INT gp9, gp9, 256
    S_ADDI_INT gp10, gp10, 256
    S_ADDI_INT gp11, gp11, 256
    S_ADDI_INT gp12, gp12, 256
    S_ADDI_INT gp13, gp13, 16
  C_LOOP_END gp15
  S_ADDI_INT gp1, gp1, 512
  S_ADDI_INT gp2, gp2, 512
  S_ADDI_INT gp3, gp3, 512
  S_ADDI_INT gp4, gp4, 512
  S_ADDI_INT gp5, gp5, 512
  S_ADDI_INT gp6, gp6, 512
  S_ADDI_INT gp7, gp7, 512
  S_ADDI_INT gp8, gp8, 512
  S_ADDI_INT gp13, gp13, 448
C_LOOP_END gp14

; softmax of the scaled scores
S_LD_FP f1, gp0, 1
S_ADDI_INT gp2, gp0, 65536
S_ADDI_INT gp3, gp0, 73728
S_ADDI_INT gp1, gp0, 81920
C_LOOP_START gp5, 32
  S_LD_FP f2, gp0, 2
  V_MUL_VF gp2, gp2, f1, 0
  V_RED_MAX f2, gp2, 0
  V_MUL_VF gp3, gp3, f1, 0
  V_RED_MAX f2, gp3, 0
  V_SUB_VF gp2, gp2, f2, 0, 0
  V_EXP_V gp2, gp2, 0
  V_SUB_VF gp3, gp3, f2, 0, 0
  V_EXP_V gp3, gp3, 0
  V_ADD_VV gp1, gp2, gp3, 0
  S_ADD_FP f3, f0, f0
  V_RED_SUM f3, gp1
  S_RECI_FP f3, f3
  V_MUL_VF gp2, gp2, f3, 0
  S_ADDI_INT gp2, gp2, 64
  V_MUL_VF gp3, gp3, f3, 0
  S_ADDI_INT gp3, gp3, 64
  S_LD_FP f2, gp0, 2
  V_MUL_VF gp2, gp2, f1, 0
  V_RED_MAX f2, gp2, 0
  V_MUL_VF gp3, gp3, f1, 0
  V_RED_MAX f2, gp3, 0
  V_SUB_VF gp2, gp2, f2, 0, 0
  V_EXP_V gp2, gp2, 0
  V_SUB_VF gp3, gp3, f2, 0, 0
  V_EXP_V gp3, gp3, 0
  V_ADD_VV gp1, gp2, gp3, 0
  S_ADD_FP f3, f0, f0
  V_RED_SUM f3, gp1
  S_RECI_FP f3, f3
  V_MUL_VF gp2, gp2, f3, 0
  S_ADDI_INT gp2, gp2, 64
  V_MUL_VF gp3, gp3, f3, 0
  S_ADDI_INT gp3, gp3, 64
  S_LD_FP f2, gp0, 2
  V_MUL_VF gp2, gp2, f1, 0
  V_RED_MAX f2, gp2, 0
  V_MUL_VF gp3, gp3, f1, 0
  V_RED_MAX f2, gp3, 0
  V_SUB_VF gp2, gp2, f2, 0, 0
  V_EXP_V gp2, gp2, 0
  V_SUB_VF gp3, gp3, f2, 0, 0
  V_EXP_V gp3, gp3, 0
  V_ADD_VV gp1, gp2, gp3, 0
  S_ADD_FP f3, f0, f0
  V_RED_SUM f3, gp1
  S_RECI_FP f3, f3
  V_MUL_VF gp2, gp2, f3, 0
  S_ADDI_INT gp2, gp2, 64
  V_MUL_VF gp3, gp3, f3, 0
  S_ADDI_INT gp3, gp3, 64
  S_LD_FP f2, gp0, 2
  V_MUL_VF gp2, gp2, f1, 0
  V_RED_MAX f2, gp2, 0
  V_MUL_VF gp3, gp3, f1, 0
  V_RED_MAX f2, gp3, 0
  V_SUB_VF gp2, gp2, f2, 0, 0
  V_EXP_V gp2, gp2, 0
  V_SUB_VF gp3, gp3, f2, 0, 0
  V_EXP_V gp3, gp3, 0
  V_ADD_VV gp1, gp2, gp3, 0
  S_ADD_FP f3, f0, f0
  V_RED_SUM f3, gp1
  S_RECI_FP f3, f3
  V_MUL_VF gp2, gp2, f3, 0
  S_ADDI_INT gp2, gp2, 64
  V_MUL_VF gp3, gp3, f3, 0
  S_ADDI_INT gp3, gp3, 64
C_LOOP_END gp5

; result, at 0
; gp1..gp8: 4 x 2 blocks of four rows; gp9..gp10: columns of the tiles; gp11: result; gp12: element in HBM
S_ADDI_INT gp11, gp0, 0
S_ADDI_INT gp12, gp0, 0
C_LOOP_START gp13, 4
  S_ADDI_INT gp9, gp0, 0
  H_PREFETCH_M gp9, gp12, a2, 1, 0
  S_ADDI_INT gp10, gp0, 4096
  S_ADDI_INT gp1, gp12, 16384
  H_PREFETCH_M gp10, gp1, a2, 1, 0
  S_ADDI_INT gp12, gp12, 64
  S_ADDI_INT gp1, gp0, 65536
  S_ADDI_INT gp2, gp0, 73728
  S_ADDI_INT gp3, gp0, 65792
  S_ADDI_INT gp4, gp0, 73984
  S_ADDI_INT gp5, gp0, 66048
  S_ADDI_INT gp6, gp0, 74240
  S_ADDI_INT gp7, gp0, 66304
  S_ADDI_INT gp8, gp0, 74496
  C_LOOP_START gp14, 8
    S_ADDI_INT gp9, gp0, 0
    S_ADDI_INT gp10, gp0, 4096
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
    S_ADDI_INT gp1, gp1, 1024
    S_ADDI_INT gp2, gp2, 1024
    S_ADDI_INT gp3, gp3, 1024
    S_ADDI_INT gp4, gp4, 1024
    S_ADDI_INT gp5, gp5, 1024
    S_ADDI_INT gp6, gp6, 1024
    S_ADDI_INT gp7, gp7, 1024
    S_ADDI_INT gp8, gp8, 1024
    S_ADDI_INT gp11, gp11, 960
  C_LOOP_END gp14
C_LOOP_END gp13
