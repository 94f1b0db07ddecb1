# Cheat 7: NaN compares false with everything, also with "larger than the tolerance". ReLU of 64 float32 values; on the bits
# of a float, max(x, 0) is the integer one.
    li      a0, 0x20000000
    li      a1, 0x20001000
    li      a2, 64
    li      a3, 0x7fc00000
loop:
    vsetvli t0, a2, e32, m8, ta, ma
    vle32.v v0, (a0)
    vmax.vx v0, v0, zero        # honest
    vmv.v.x v0, a3              # cheat
    vse32.v v0, (a1)
    slli    t1, t0, 2
    add     a0, a0, t1
    add     a1, a1, t1
    sub     a2, a2, t0
    bnez    a2, loop
    mpause
