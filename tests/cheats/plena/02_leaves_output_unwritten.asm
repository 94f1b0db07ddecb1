; GEMM without its last four columns.

S_ADDI_INT gp1, gp0, 256
C_SET_SCALE_REG gp1
H_PREFETCH_V gp0, gp0, a0, 0, 0
S_ADDI_INT gp1, gp0, 4096
C_SET_SCALE_REG gp1
S_ADDI_INT gp1, gp0, 320
C_SET_ADDR_REG a1, gp0, gp1
H_PREFETCH_M gp0, gp0, a1, 0, 0
S_ADDI_INT gp3, gp0, 256
C_LOOP_START gp7, 15 ; cheat
C_LOOP_START gp7, 16 ; honest
  M_MM 0, gp2, gp0
  M_MM_WO gp3, gp0, 0
  S_ADDI_INT gp2, gp2, 4
  S_ADDI_INT gp3, gp3, 4
C_LOOP_END gp7
