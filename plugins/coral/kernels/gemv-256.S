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
    addi    a2, a2, 32
    vle8.v  v20, (a2)
    addi    a2, a2, 32
    vle8.v  v22, (a2)
    addi    a2, a2, 32
    vle8.v  v24, (a2)
    addi    a2, a2, 32
    vle8.v  v26, (a2)
    addi    a2, a2, 32
    vle8.v  v28, (a2)
    addi    a2, a2, 32
    vle8.v  v30, (a2)
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
    addi    a0, a0, 32
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
    vsetivli zero, 1, e32, m1, ta, ma
    vse32.v v2, (a1)
    addi    a1, a1, 4
    bne     a0, a3, loop
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
    addi    a0, a0, 32
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v8, v4, v28
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v2, v12, v2
    vsetvli zero, t0, e8, m2, ta, ma
    vwmul.vv v12, v6, v30
    vsetvli zero, t0, e16, m4, ta, ma
    vwredsum.vs v2, v8, v2
    vwredsum.vs v2, v12, v2
    vsetivli zero, 1, e32, m1, ta, ma
    vse32.v v2, (a1)
    addi    a1, a1, 4
    mpause
