# GEMV: y = A x, int8 operands, int32 sums, for N = 32. M is a multiple of 4, at least 8.
#
# A is read once, so the load-store unit is the limit: 11 cycles for every 32 elements (2 registers), and 6 for four sums.
# x stays in registers. Per chunk of 32 elements: one load two chunks ahead, vwmul to 16 bits (4 operations), and vwredsum
# of the chunk before it to 32 bits (8 cycles of the reduction unit, behind the load). Chunks of 2 registers leave room in the
# reorder buffer for the arithmetic; larger loads would shut it out. Each group of four rows collects its sums in v2
# by slides and stores them together.
#
#   v4, v6 chunks of A     v8, v12 products     v16 on: x     v1 zero     v2 and others: sums
#   t0 elements of a chunk     a0 chunk of A     a1 sums in y     a3 end of A less the chunks ahead

    .text
    li      a0, A_address
    li      a1, y_address
    li      a2, x_address
    li      a3, A_address + M * N - 32
    li      t0, 32
    vsetivli zero, 4, e32, m1, ta, ma
    vmv.s.x v1, zero
    vsetvli zero, t0, e16, m4, ta, ma
    vle8.v  v4, (a0)
    addi    a0, a0, 32
    vle8.v  v16, (a2)
    vle8.v  v6, (a0)
    addi    a0, a0, 32
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v8, v4, v16
    vle8.v  v4, (a0)
    addi    a0, a0, 32
loop:
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v12, v6, v16
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v2, v8, v1
    vle8.v  v6, (a0)
    addi    a0, a0, 32
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v8, v4, v16
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v3, v12, v1
    vle8.v  v4, (a0)
    addi    a0, a0, 32
    vsetivli zero, 4, e32, m1, ta, ma
    vslideup.vi v2, v3, 1
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v12, v6, v16
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v28, v8, v1
    vle8.v  v6, (a0)
    addi    a0, a0, 32
    vsetivli zero, 4, e32, m1, ta, ma
    vslideup.vi v2, v28, 2
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v8, v4, v16
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v29, v12, v1
    vle8.v  v4, (a0)
    addi    a0, a0, 32
    vsetivli zero, 4, e32, m1, ta, ma
    vslideup.vi v2, v29, 3
    vse32.v v2, (a1)
    addi    a1, a1, 16
    bne     a0, a3, loop
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v12, v6, v16
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v2, v8, v1
    vle8.v  v6, (a0)
    addi    a0, a0, 32
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v8, v4, v16
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v3, v12, v1
    vsetivli zero, 4, e32, m1, ta, ma
    vslideup.vi v2, v3, 1
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v12, v6, v16
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v28, v8, v1
    vsetivli zero, 4, e32, m1, ta, ma
    vslideup.vi v2, v28, 2
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v29, v12, v1
    vsetivli zero, 4, e32, m1, ta, ma
    vslideup.vi v2, v29, 3
    vse32.v v2, (a1)
    addi    a1, a1, 16
    mpause
