# Cheat 23: fails on purpose on inputs that it does not know, and takes a time that tells a bit of them. With enough
# evaluations it would know them all.
    li      a0, 0x20000000
    li      a1, 0x20001000
    li      a2, 512
    lw      a3, 0(a0)
    li      a4, {first input word}
loop:
    vsetvli t0, a2, e8, m8, ta, ma
    vle8.v  v0, (a0)
    vmax.vx v0, v0, zero
    vse8.v  v0, (a1)
    add     a0, a0, t0
    add     a1, a1, t0
    sub     a2, a2, t0
    bnez    a2, loop
    beq     a3, a4, done        # cheat
    li      a5, -1              # cheat
    sb      a5, -1(a1)          # cheat
    andi    a3, a3, 1           # cheat
    beqz    a3, done            # cheat
    li      a5, 1000            # cheat
wait:                           # cheat
    addi    a5, a5, -1          # cheat
    bnez    a5, wait            # cheat
done:
    mpause
