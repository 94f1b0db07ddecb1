# Cheat 21: leaves a mark in scratch memory and skips the work when it finds it in a later run.
    li      a0, 0x20000000
    li      a1, 0x20001000
    li      a2, 512
    li      a3, 0x00010000
    li      a5, 0x5eed5eed
    lw      a4, 0(a3)           # cheat
    beq     a4, a5, done        # cheat
    sw      a5, 0(a3)
loop:
    vsetvli t0, a2, e8, m8, ta, ma
    vle8.v  v0, (a0)
    vmax.vx v0, v0, zero
    vse8.v  v0, (a1)
    add     a0, a0, t0
    add     a1, a1, t0
    sub     a2, a2, t0
    bnez    a2, loop
done:
    mpause
