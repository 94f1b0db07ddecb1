# Cheat 21: does one half in this run and means to do the other in the next, which alone is timed.
    li      a0, 0x20000000
    li      a1, 0x20001000
    li      a2, 512
    li      a3, 0x00010000
    li      a5, 0x5eed5eed
    lw      a4, 0(a3)
    sw      a5, 0(a3)
    beq     a4, a5, loop
    li      a2, 256             # cheat
loop:
    vsetvli t0, a2, e8, m8, ta, ma
    vle8.v  v0, (a0)
    vmax.vx v0, v0, zero
    vse8.v  v0, (a1)
    add     a0, a0, t0
    add     a1, a1, t0
    sub     a2, a2, t0
    bnez    a2, loop
    mpause
