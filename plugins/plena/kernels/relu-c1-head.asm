; ReLU of 4 x 64. Rows are worked on four at a time as they arrive, so that their count needs no second loop.
; For the profile head.

; gp1: distance to the scales
S_ADDI_INT gp1, gp0, 256
C_SET_SCALE_REG gp1

H_PREFETCH_V gp0, gp0, a0, 0, 0
V_MAX_VF gp0, gp0, f0, 0
S_ADDI_INT gp2, gp0, 64
V_MAX_VF gp2, gp2, f0, 0
S_ADDI_INT gp2, gp0, 128
V_MAX_VF gp2, gp2, f0, 0
S_ADDI_INT gp2, gp0, 192
V_MAX_VF gp2, gp2, f0, 0
