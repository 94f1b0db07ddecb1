; LayerNorm of the rows of 4 x 64, in place. Everything is unrolled,
; and sums of squares start from C epsilon.
; For the profile paper.

; input
S_ADDI_INT gp1, gp0, 256
C_SET_SCALE_REG gp1
H_PREFETCH_V gp0, gp0, a0, 0, 0

; f1 = C epsilon, f2 = 1 / C
S_LD_FP f1, gp0, 1
S_LD_FP f2, gp0, 2
S_RECI_FP f3, f2
S_MUL_FP f1, f1, f3

; row 0
V_RED_SUM f4, gp0
S_MUL_FP f4, f4, f2
V_SUB_VF gp0, gp0, f4, 0, 0
V_MUL_VV gp1, gp0, gp0, 0
S_ADD_FP f3, f1, f0
V_RED_SUM f3, gp1
S_MUL_FP f3, f3, f2
S_SQRT_FP f3, f3
S_RECI_FP f3, f3
V_MUL_VF gp0, gp0, f3, 0

; row 1
S_ADDI_INT gp3, gp0, 64
V_RED_SUM f5, gp3
S_MUL_FP f5, f5, f2
V_SUB_VF gp3, gp3, f5, 0, 0
V_MUL_VV gp1, gp3, gp3, 0
S_ADD_FP f3, f1, f0
V_RED_SUM f3, gp1
S_MUL_FP f3, f3, f2
S_SQRT_FP f3, f3
S_RECI_FP f3, f3
V_MUL_VF gp3, gp3, f3, 0

; row 2
S_ADDI_INT gp3, gp0, 128
V_RED_SUM f6, gp3
S_MUL_FP f6, f6, f2
V_SUB_VF gp3, gp3, f6, 0, 0
V_MUL_VV gp1, gp3, gp3, 0
S_ADD_FP f3, f1, f0
V_RED_SUM f3, gp1
S_MUL_FP f3, f3, f2
S_SQRT_FP f3, f3
S_RECI_FP f3, f3
V_MUL_VF gp3, gp3, f3, 0

; row 3
S_ADDI_INT gp3, gp0, 192
V_RED_SUM f7, gp3
S_MUL_FP f7, f7, f2
V_SUB_VF gp3, gp3, f7, 0, 0
V_MUL_VV gp1, gp3, gp3, 0
S_ADD_FP f3, f1, f0
V_RED_SUM f3, gp1
S_MUL_FP f3, f3, f2
S_SQRT_FP f3, f3
S_RECI_FP f3, f3
V_MUL_VF gp3, gp3, f3, 0
