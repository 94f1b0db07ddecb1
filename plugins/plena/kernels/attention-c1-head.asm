; Attention of 32 queries and keys of width 64. During a product, blocks of rows and columns of tiles keep
; registers of their own, so that one pointer step serves several blocks of results. The softmax takes
; four rows at a time.
; For the profile head.

; queries, at 2048
S_ADDI_INT gp1, gp0, 2048
C_SET_SCALE_REG gp1
S_ADDI_INT gp2, gp0, 64
C_SET_STRIDE_REG gp2
S_ADDI_INT gp1, gp0, 2304
C_SET_ADDR_REG a1, gp0, gp1
S_ADDI_INT gp1, gp0, 6912
C_SET_ADDR_REG a2, gp0, gp1
S_ADDI_INT gp3, gp0, 2048
S_ADDI_INT gp6, gp0, 0
C_LOOP_START gp7, 8
  H_PREFETCH_V gp3, gp6, a0, 1, 0
  S_ADDI_INT gp3, gp3, 256
  S_ADDI_INT gp6, gp6, 256
C_LOOP_END gp7

; scores of keys that do not exist: minus infinity in every row, made from a row times 0
S_LD_FP f1, gp0, 2
S_EXP_FP f2, f0
S_ADDI_INT gp1, gp0, 2048
S_ADDI_INT gp2, gp0, 6144
V_MUL_VF gp2, gp1, f0, 0
V_ADD_VF gp2, gp2, f1, 0
S_ADDI_INT gp3, gp0, 4096
C_LOOP_START gp4, 8
  V_MUL_VF gp3, gp2, f2, 0
  S_ADDI_INT gp3, gp3, 64
  V_MUL_VF gp3, gp2, f2, 0
  S_ADDI_INT gp3, gp3, 64
  V_MUL_VF gp3, gp2, f2, 0
  S_ADDI_INT gp3, gp3, 64
  V_MUL_VF gp3, gp2, f2, 0
  S_ADDI_INT gp3, gp3, 64
C_LOOP_END gp4

S_ADDI_INT gp1, gp0, 4096
C_SET_SCALE_REG gp1
; scores, at 4096
; gp1..gp8: 8 x 1 blocks of four rows; gp9: columns of the tiles; gp10: result; gp11: element in HBM
S_ADDI_INT gp10, gp0, 4096
S_ADDI_INT gp11, gp0, 0
S_ADDI_INT gp9, gp0, 0
H_PREFETCH_M gp9, gp11, a1, 1, 0
S_ADDI_INT gp1, gp0, 2048
S_ADDI_INT gp2, gp0, 2304
S_ADDI_INT gp3, gp0, 2560
S_ADDI_INT gp4, gp0, 2816
S_ADDI_INT gp5, gp0, 3072
S_ADDI_INT gp6, gp0, 3328
S_ADDI_INT gp7, gp0, 3584
S_ADDI_INT gp8, gp0, 3840
C_LOOP_START gp14, 2
  M_TMM 0, gp1, gp9
  M_MM_WO gp10, gp0, 0
  M_TMM 0, gp2, gp9
  M_MM_WO gp10, gp0, 256
  M_TMM 0, gp3, gp9
  M_MM_WO gp10, gp0, 512
  M_TMM 0, gp4, gp9
  M_MM_WO gp10, gp0, 768
  M_TMM 0, gp5, gp9
  M_MM_WO gp10, gp0, 1024
  M_TMM 0, gp6, gp9
  M_MM_WO gp10, gp0, 1280
  M_TMM 0, gp7, gp9
  M_MM_WO gp10, gp0, 1536
  M_TMM 0, gp8, gp9
  M_MM_WO gp10, gp0, 1792
  S_ADDI_INT gp9, gp9, 256
  M_TMM 0, gp1, gp9
  M_MM_WO gp10, gp0, 4
  M_TMM 0, gp2, gp9
  M_MM_WO gp10, gp0, 260
  M_TMM 0, gp3, gp9
  M_MM_WO gp10, gp0, 516
  M_TMM 0, gp4, gp9
  M_MM_WO gp10, gp0, 772
  M_TMM 0, gp5, gp9
  M_MM_WO gp10, gp0, 1028
  M_TMM 0, gp6, gp9
  M_MM_WO gp10, gp0, 1284
  M_TMM 0, gp7, gp9
  M_MM_WO gp10, gp0, 1540
  M_TMM 0, gp8, gp9
  M_MM_WO gp10, gp0, 1796
  S_ADDI_INT gp9, gp9, 256
  M_TMM 0, gp1, gp9
  M_MM_WO gp10, gp0, 8
  M_TMM 0, gp2, gp9
  M_MM_WO gp10, gp0, 264
  M_TMM 0, gp3, gp9
  M_MM_WO gp10, gp0, 520
  M_TMM 0, gp4, gp9
  M_MM_WO gp10, gp0, 776
  M_TMM 0, gp5, gp9
  M_MM_WO gp10, gp0, 1032
  M_TMM 0, gp6, gp9
  M_MM_WO gp10, gp0, 1288
  M_TMM 0, gp7, gp9
  M_MM_WO gp10, gp0, 1544
  M_TMM 0, gp8, gp9
  M_MM_WO gp10, gp0, 1800
  S_ADDI_INT gp9, gp9, 256
  M_TMM 0, gp1, gp9
  M_MM_WO gp10, gp0, 12
  M_TMM 0, gp2, gp9
  M_MM_WO gp10, gp0, 268
  M_TMM 0, gp3, gp9
  M_MM_WO gp10, gp0, 524
  M_TMM 0, gp4, gp9
  M_MM_WO gp10, gp0, 780
  M_TMM 0, gp5, gp9
  M_MM_WO gp10, gp0, 1036
  M_TMM 0, gp6, gp9
  M_MM_WO gp10, gp0, 1292
  M_TMM 0, gp7, gp9
  M_MM_WO gp10, gp0, 1548
  M_TMM 0, gp8, gp9
  M_MM_WO gp10, gp0, 1804
  S_ADDI_INT gp9, gp9, 256
  S_ADDI_INT gp10, gp10, 16
C_LOOP_END gp14

; softmax of the scaled scores
S_LD_FP f1, gp0, 1
S_ADDI_INT gp2, gp0, 4096
C_LOOP_START gp5, 8
  S_LD_FP f2, gp0, 2
  V_MUL_VF gp2, gp2, f1, 0
  V_RED_MAX f2, gp2, 0
  V_SUB_VF gp2, gp2, f2, 0, 0
  V_EXP_V gp2, gp2, 0
  S_ADD_FP f3, f0, f0
  V_RED_SUM f3, gp2
  S_RECI_FP f3, f3
  V_MUL_VF gp2, gp2, f3, 0
  S_ADDI_INT gp2, gp2, 64
  S_LD_FP f2, gp0, 2
  V_MUL_VF gp2, gp2, f1, 0
  V_RED_MAX f2, gp2, 0
  V_SUB_VF gp2, gp2, f2, 0, 0
  V_EXP_V gp2, gp2, 0
  S_ADD_FP f3, f0, f0
  V_RED_SUM f3, gp2
  S_RECI_FP f3, f3
  V_MUL_VF gp2, gp2, f3, 0
  S_ADDI_INT gp2, gp2, 64
  S_LD_FP f2, gp0, 2
  V_MUL_VF gp2, gp2, f1, 0
  V_RED_MAX f2, gp2, 0
  V_SUB_VF gp2, gp2, f2, 0, 0
  V_EXP_V gp2, gp2, 0
  S_ADD_FP f3, f0, f0
  V_RED_SUM f3, gp2
  S_RECI_FP f3, f3
  V_MUL_VF gp2, gp2, f3, 0
  S_ADDI_INT gp2, gp2, 64
  S_LD_FP f2, gp0, 2
  V_MUL_VF gp2, gp2, f1, 0
  V_RED_MAX f2, gp2, 0
  V_SUB_VF gp2, gp2, f2, 0, 0
  V_EXP_V gp2, gp2, 0
  S_ADD_FP f3, f0, f0
  V_RED_SUM f3, gp2
  S_RECI_FP f3, f3
  V_MUL_VF gp2, gp2, f3, 0
  S_ADDI_INT gp2, gp2, 64
C_LOOP_END gp5

; result, at 0
; gp1..gp8: 8 x 1 blocks of four rows; gp9: columns of the tiles; gp10: result; gp11: element in HBM
S_ADDI_INT gp10, gp0, 0
S_ADDI_INT gp11, gp0, 0
S_ADDI_INT gp9, gp0, 0
H_PREFETCH_M gp9, gp11, a2, 1, 0
S_ADDI_INT gp1, gp0, 4096
S_ADDI_INT gp2, gp0, 4352
S_ADDI_INT gp3, gp0, 4608
S_ADDI_INT gp4, gp0, 4864
S_ADDI_INT gp5, gp0, 5120
S_ADDI_INT gp6, gp0, 5376
S_ADDI_INT gp7, gp0, 5632
S_ADDI_INT gp8, gp0, 5888
C_LOOP_START gp14, 4
  M_MM 0, gp9, gp1
  M_MM_WO gp10, gp0, 0
  M_MM 0, gp9, gp2
  M_MM_WO gp10, gp0, 256
  M_MM 0, gp9, gp3
  M_MM_WO gp10, gp0, 512
  M_MM 0, gp9, gp4
  M_MM_WO gp10, gp0, 768
  M_MM 0, gp9, gp5
  M_MM_WO gp10, gp0, 1024
  M_MM 0, gp9, gp6
  M_MM_WO gp10, gp0, 1280
  M_MM 0, gp9, gp7
  M_MM_WO gp10, gp0, 1536
  M_MM 0, gp9, gp8
  M_MM_WO gp10, gp0, 1792
  S_ADDI_INT gp9, gp9, 256
  M_MM 0, gp9, gp1
  M_MM_WO gp10, gp0, 4
  M_MM 0, gp9, gp2
  M_MM_WO gp10, gp0, 260
  M_MM 0, gp9, gp3
  M_MM_WO gp10, gp0, 516
  M_MM 0, gp9, gp4
  M_MM_WO gp10, gp0, 772
  M_MM 0, gp9, gp5
  M_MM_WO gp10, gp0, 1028
  M_MM 0, gp9, gp6
  M_MM_WO gp10, gp0, 1284
  M_MM 0, gp9, gp7
  M_MM_WO gp10, gp0, 1540
  M_MM 0, gp9, gp8
  M_MM_WO gp10, gp0, 1796
  S_ADDI_INT gp9, gp9, 256
  M_MM 0, gp9, gp1
  M_MM_WO gp10, gp0, 8
  M_MM 0, gp9, gp2
  M_MM_WO gp10, gp0, 264
  M_MM 0, gp9, gp3
  M_MM_WO gp10, gp0, 520
  M_MM 0, gp9, gp4
  M_MM_WO gp10, gp0, 776
  M_MM 0, gp9, gp5
  M_MM_WO gp10, gp0, 1032
  M_MM 0, gp9, gp6
  M_MM_WO gp10, gp0, 1288
  M_MM 0, gp9, gp7
  M_MM_WO gp10, gp0, 1544
  M_MM 0, gp9, gp8
  M_MM_WO gp10, gp0, 1800
  S_ADDI_INT gp9, gp9, 256
  M_MM 0, gp9, gp1
  M_MM_WO gp10, gp0, 12
  M_MM 0, gp9, gp2
  M_MM_WO gp10, gp0, 268
  M_MM 0, gp9, gp3
  M_MM_WO gp10, gp0, 524
  M_MM 0, gp9, gp4
  M_MM_WO gp10, gp0, 780
  M_MM 0, gp9, gp5
  M_MM_WO gp10, gp0, 1036
  M_MM 0, gp9, gp6
  M_MM_WO gp10, gp0, 1292
  M_MM 0, gp9, gp7
  M_MM_WO gp10, gp0, 1548
  M_MM 0, gp9, gp8
  M_MM_WO gp10, gp0, 1804
  S_ADDI_INT gp9, gp9, 256
  S_ADDI_INT gp10, gp10, 16
C_LOOP_END gp14
