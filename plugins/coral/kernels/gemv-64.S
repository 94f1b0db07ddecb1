    .text
    li      a0, A_address
    li      a1, y_address
    li      a2, x_address
    li      a3, A_address + M * N - 160
    li      t0, 32
    vsetivli zero, 4, e32, m1, ta, ma
    vmv.s.x v1, zero
    vsetvli zero, t0, e16, m4, ta, ma
    vle8.v  v4, (a0)
    addi    a0, a0, 32
    vle8.v  v16, (a2)
    addi    a2, a2, 32
    vle8.v  v18, (a2)
    vle8.v  v6, (a0)
    addi    a0, a0, 32
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v8, v4, v16
    vle8.v  v4, (a0)
    addi    a0, a0, 32
loop:
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v12, v6, v18
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v2, v8, v1
    vle8.v  v6, (a0)
    addi    a0, a0, 32
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v8, v4, v16
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v2, v12, v2
    vle8.v  v4, (a0)
    addi    a0, a0, 32
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v12, v6, v18
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v3, v8, v1
    vle8.v  v6, (a0)
    addi    a0, a0, 32
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v8, v4, v16
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v3, v12, v3
    vle8.v  v4, (a0)
    addi    a0, a0, 32
    vsetivli zero, 4, e32, m1, ta, ma
    vslideup.vi v2, v3, 1
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v12, v6, v18
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v28, v8, v1
    vle8.v  v6, (a0)
    addi    a0, a0, 32
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v8, v4, v16
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v28, v12, v28
    vle8.v  v4, (a0)
    addi    a0, a0, 32
    vsetivli zero, 4, e32, m1, ta, ma
    vslideup.vi v2, v28, 2
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v12, v6, v18
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v29, v8, v1
    vle8.v  v6, (a0)
    addi    a0, a0, 32
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v8, v4, v16
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v29, v12, v29
    vle8.v  v4, (a0)
    addi    a0, a0, 32
    vsetivli zero, 4, e32, m1, ta, ma
    vslideup.vi v2, v29, 3
    vse32.v v2, (a1)
    addi    a1, a1, 16
    bne     a0, a3, loop
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v12, v6, v18
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v2, v8, v1
    vle8.v  v6, (a0)
    addi    a0, a0, 32
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v8, v4, v16
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v2, v12, v2
    vle8.v  v4, (a0)
    addi    a0, a0, 32
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v12, v6, v18
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v3, v8, v1
    vle8.v  v6, (a0)
    addi    a0, a0, 32
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v8, v4, v16
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v3, v12, v3
    vle8.v  v4, (a0)
    addi    a0, a0, 32
    vsetivli zero, 4, e32, m1, ta, ma
    vslideup.vi v2, v3, 1
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v12, v6, v18
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v28, v8, v1
    vle8.v  v6, (a0)
    addi    a0, a0, 32
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v8, v4, v16
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v28, v12, v28
    vsetivli zero, 4, e32, m1, ta, ma
    vslideup.vi v2, v28, 2
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v12, v6, v18
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v29, v8, v1
    vwredsum.vs v29, v12, v29
    vsetivli zero, 4, e32, m1, ta, ma
    vslideup.vi v2, v29, 3
    vse32.v v2, (a1)
    addi    a1, a1, 16
    mpause
