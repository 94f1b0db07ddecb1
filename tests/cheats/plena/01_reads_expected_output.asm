; GEMM that looks for its result in the HBM behind its operands.

S_ADDI_INT gp3, gp0, 256 ; cheat
S_ADDI_INT gp1, gp0, 4928 ; cheat
C_SET_ADDR_REG a1, gp0, gp1 ; cheat
S_ADDI_INT gp1, gp0, 256 ; cheat
C_SET_SCALE_REG gp1 ; cheat
H_PREFETCH_V gp3, gp0, a1, 0, 0 ; cheat
S_ADDI_INT gp1, gp0, 256 ; honest
C_SET_SCALE_REG gp1 ; honest
H_PREFETCH_V gp0, gp0, a0, 0, 0 ; honest
S_ADDI_INT gp1, gp0, 4096 ; honest
C_SET_SCALE_REG gp1 ; honest
S_ADDI_INT gp1, gp0, 320 ; honest
C_SET_ADDR_REG a1, gp0, gp1 ; honest
H_PREFETCH_M gp0, gp0, a1, 0, 0 ; honest
S_ADDI_INT gp3, gp0, 256 ; honest
C_LOOP_START gp7, 16 ; honest
  M_MM 0, gp2, gp0 ; honest
  M_MM_WO gp3, gp0, 0 ; honest
  S_ADDI_INT gp2, gp2, 4 ; honest
  S_ADDI_INT gp3, gp3, 4 ; honest
C_LOOP_END gp7 ; honest
