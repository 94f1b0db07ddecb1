; Sum of two matrices of 8 x 128 bfloat16 elements, Z = X + Y: X from HBM address 0, Y from 1152 (1024 elements and 128
; scales each), Z in vector SRAM from 0. Column blocks do not matter to an elementwise sum, but both are loaded alike.
S_ADDI_INT gp1, gp0, 1152
C_SET_ADDR_REG a1, gp0, gp1     ; base of Y; a0 is 0, the base of X
S_ADDI_INT gp1, gp0, 1024
C_SET_SCALE_REG gp1             ; elements of a tensor: its scales stand behind them
S_ADDI_INT gp1, gp0, 128
C_SET_STRIDE_REG gp1            ; columns: the pitch of rows
S_ADDI_INT gp2, gp0, 0          ; X in vector SRAM
S_ADDI_INT gp3, gp0, 1024       ; Y in vector SRAM
S_ADDI_INT gp4, gp0, 0          ; first element of a block of 64 columns
C_LOOP_START gp8, 2             ; 128 / 64 blocks
S_ADDI_INT gp5, gp4, 0
C_LOOP_START gp9, 2             ; 8 / 4 groups of rows
H_PREFETCH_V gp2, gp5, a0, 1, 0
H_PREFETCH_V gp3, gp5, a1, 1, 0
S_ADDI_INT gp2, gp2, 256
S_ADDI_INT gp3, gp3, 256
S_ADDI_INT gp5, gp5, 512        ; 4 rows of 128
C_LOOP_END gp9
S_ADDI_INT gp4, gp4, 64
C_LOOP_END gp8
S_ADDI_INT gp2, gp0, 0
S_ADDI_INT gp3, gp0, 1024
C_LOOP_START gp8, 16            ; 8 * 128 / 64 rows
V_ADD_VV gp2, gp2, gp3, 0
S_ADDI_INT gp2, gp2, 64
S_ADDI_INT gp3, gp3, 64
C_LOOP_END gp8
