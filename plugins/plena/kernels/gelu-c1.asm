; GELU of 4 x 64. Rows are worked on four at a time as they arrive, so that their count needs no second loop, and
; -1.702 x is one product instead of a product and a difference.

; gp1: distance to the scales, and the free row behind the matrix; f1 = 1, f2 = -1.702
S_ADDI_INT gp1, gp0, 256
C_SET_SCALE_REG gp1
S_LD_FP f1, gp0, 1
S_LD_FP f2, gp0, 2
S_SUB_FP f2, f0, f2

H_PREFETCH_V gp0, gp0, a0, 0, 0
V_MUL_VF gp1, gp0, f2, 0
V_EXP_V gp1, gp1, 0
V_ADD_VF gp1, gp1, f1, 0
V_RECI_V gp1, gp1, 0
V_MUL_VV gp0, gp1, gp0, 0
S_ADDI_INT gp2, gp0, 64
V_MUL_VF gp1, gp2, f2, 0
V_EXP_V gp1, gp1, 0
V_ADD_VF gp1, gp1, f1, 0
V_RECI_V gp1, gp1, 0
V_MUL_VV gp2, gp1, gp2, 0
S_ADDI_INT gp2, gp0, 128
V_MUL_VF gp1, gp2, f2, 0
V_EXP_V gp1, gp1, 0
V_ADD_VF gp1, gp1, f1, 0
V_RECI_V gp1, gp1, 0
V_MUL_VV gp2, gp1, gp2, 0
S_ADDI_INT gp2, gp0, 192
V_MUL_VF gp1, gp2, f2, 0
V_EXP_V gp1, gp1, 0
V_ADD_VF gp1, gp1, f1, 0
V_RECI_V gp1, gp1, 0
V_MUL_VV gp2, gp1, gp2, 0
