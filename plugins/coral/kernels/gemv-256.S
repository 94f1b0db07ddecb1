# GEMV: y = A x, int8 operands, int32 sums, for N = 256. M is a multiple of 4.
#
# A is read once, so the load-store unit is the limit: 11 cycles for every 32 elements (2 registers), and 6 for four sums.
# x stays in registers. Per chunk of 32 elements: one load two chunks ahead, vwmul to 16 bits (4 operations), and vwredsum
# of the chunk before it to 32 bits (8 cycles of the reduction unit, behind the load). Chunks of 2 registers leave room in the
# reorder buffer for the arithmetic; larger loads would shut it out. Rows go backwards, so that a slide by one puts the
# sum of each row in front of the one before; every fourth row stores four sums.
#
#   v4, v6 chunks of A     v8, v12 products     v16 on: x     v1 zero     v2 and others: sums
#   t0 elements of a chunk     a0 chunk of A     a1 sums in y     a3 first of y

    .text
    li      a0, A_address + (M - 1) * N
    li      a1, y_address + (M - 1) * 4
    li      a2, x_address
    li      a3, y_address
    li      t0, 32
    vsetivli zero, 4, e32, m1, ta, ma
    vmv.s.x v1, zero
    vsetvli zero, t0, e16, m4, ta, ma
    vle8.v  v4, (a0)
    addi    a0, a0, 32
    li      t1, 128
    vsetvli zero, t1, e8, m8, ta, ma
    vle8.v  v16, (a2)                   # x
    addi    a2, a2, 128
    vle8.v  v24, (a2)
    vsetvli zero, t0, e16, m4, ta, ma
    vle8.v  v6, (a0)
    addi    a0, a0, 32
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v8, v4, v16
    vle8.v  v4, (a0)
    addi    a0, a0, 32
row:
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v12, v6, v18
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v2, v8, v1
    vle8.v  v6, (a0)
    addi    a0, a0, 32
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v8, v4, v20
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v2, v12, v2
    vle8.v  v4, (a0)
    addi    a0, a0, 32
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v12, v6, v22
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v2, v8, v2
    vle8.v  v6, (a0)
    addi    a0, a0, 32
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v8, v4, v24
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v2, v12, v2
    vle8.v  v4, (a0)
    addi    a0, a0, 32
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v12, v6, v26
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v2, v8, v2
    vle8.v  v6, (a0)
    addi    a0, a0, -480
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v8, v4, v28
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v2, v12, v2
    vle8.v  v4, (a0)
    addi    a0, a0, 32
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v12, v6, v30
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v2, v8, v2
    vle8.v  v6, (a0)
    addi    a0, a0, 32
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v8, v4, v16
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v2, v12, v2
    vle8.v  v4, (a0)
    addi    a0, a0, 32
    vsetivli zero, 4, e32, m1, ta, ma
    vslideup.vi v2, v3, 1
    vmv1r.v v3, v2
    andi    t1, a1, 15
    bnez    t1, next
    vse32.v v3, (a1)
next:
    addi    a1, a1, -4
    bne     a1, a3, row
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v12, v6, v18
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v2, v8, v1
    vle8.v  v6, (a0)
    addi    a0, a0, 32
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v8, v4, v20
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v2, v12, v2
    vle8.v  v4, (a0)
    addi    a0, a0, 32
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v12, v6, v22
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v2, v8, v2
    vle8.v  v6, (a0)
    addi    a0, a0, 32
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v8, v4, v24
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v2, v12, v2
    vle8.v  v4, (a0)
    addi    a0, a0, 32
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v12, v6, v26
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v2, v8, v2
    vle8.v  v6, (a0)
    addi    a0, a0, -480
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v8, v4, v28
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v2, v12, v2
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v12, v6, v30
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v2, v8, v2
    vwredsum.vs v2, v12, v2
    vsetivli zero, 4, e32, m1, ta, ma
    vslideup.vi v2, v3, 1
    vmv1r.v v3, v2
    vse32.v v3, (a1)
    mpause
