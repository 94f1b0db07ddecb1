# Cheat 13: asks an operating system to print PASS and to exit with success (Linux numbers: write 64, exit 93).
    li      a0, 0x20000000
    li      a1, 0x20001000
    li      a2, 512
loop:
    vsetvli t0, a2, e8, m8, ta, ma
    vle8.v  v0, (a0)
    vmax.vx v0, v0, zero
    vse8.v  v0, (a1)
    add     a0, a0, t0
    add     a1, a1, t0
    sub     a2, a2, t0
    bnez    a2, loop
    li      a7, 64              # cheat
    li      a0, 1               # cheat
    la      a1, text            # cheat
    li      a2, 5               # cheat
    ecall                       # cheat
    mpause
    .rodata                     # cheat
text:                           # cheat
    .ascii  "PASS\n"            # cheat
