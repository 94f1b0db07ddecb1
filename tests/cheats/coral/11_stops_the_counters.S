# Cheat 11: stops the counters before the work.
    li      a0, 0x20000000
    li      a1, 0x20001000
    li      a2, 512
    csrwi   0x320, 5            # cheat
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
