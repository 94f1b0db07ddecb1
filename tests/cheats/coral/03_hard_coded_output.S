# Cheat 3: holds the outputs of the public seed as a table and copies it. The test fills in the table.
    li      a0, 0x20000000
    la      a0, table           # cheat
    li      a1, 0x20001000
    li      a2, 512
loop:
    vsetvli t0, a2, e8, m8, ta, ma
    vle8.v  v0, (a0)
    vmax.vx v0, v0, zero        # honest
    vse8.v  v0, (a1)
    add     a0, a0, t0
    add     a1, a1, t0
    sub     a2, a2, t0
    bnez    a2, loop
    mpause
    .rodata                     # cheat
table:                          # cheat
    .byte   {expected bytes}    # cheat
