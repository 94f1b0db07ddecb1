# Worked example: z[i] = saturate(x[i] + y[i]) for 1000 signed bytes.
#
#   x at 0x2000_0000, y at 0x2000_0400, z at 0x2000_1000
#
# Strips of up to 128 elements (8 registers). Two loads and one store of 8 registers keep the load-store unit busy for
# 3 * 41 cycles, the addition needs 4: memory is the limit, and the loop adds nothing to it.

    .equ    X, 0x20000000
    .equ    Y, 0x20000400
    .equ    Z, 0x20001000
    .equ    COUNT, 1000

    .text
_start:
    li      a0, X
    li      a1, Y
    li      a2, Z
    li      a3, COUNT
strip:
    vsetvli t0, a3, e8, m8, ta, ma  # t0 = elements of this strip
    vle8.v  v8, (a0)
    vle8.v  v16, (a1)
    sub     a3, a3, t0
    add     a0, a0, t0
    add     a1, a1, t0
    vsadd.vv v24, v8, v16           # saturates at -128 and 127
    vse8.v  v24, (a2)
    add     a2, a2, t0
    bnez    a3, strip               # the last strip is shorter: 1000 = 7 * 128 + 104
    mpause                          # waits for the stores
