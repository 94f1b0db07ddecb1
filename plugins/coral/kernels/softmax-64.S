# Softmax of rows of 64 columns; an even number of rows, at least 4.
#
# exp is the product of two gathers from tables of 16 entries (coarse in v0, fine in v2), by 16 elements: a gather of 2
# registers takes 3 cycles. Complemented elements less the complement of the maximum are the distances, as a widening
# subtraction. The sum adds the halves of 64 exponentials (two fit in 16 bits unsigned), then reduces them to 32 bits.
# A product with the reciprocal need not be wider than 16 bits: its high half (vmulhu) loses nothing that rounding at bit 22
# sees, vnclipu by 6 rounds and saturates to 255, and an XOR with 128 subtracts 128.
# Exponentials of two rows take turns in v8 to v15 and v16 to v23: the division of a row (35 cycles) and its wait for the
# sum are hidden behind the exponentials of the next row.
#
#   a0 elements     a2 results     t3 smallest complement     t4 sum     t5, t6 reciprocals     s7 pairs of rows left

    .text
    csrwi   vxrm, 0
    li      s8, 64
    li      s9, 32
    li      a0, X_address
    li      a1, coarse_address
    li      a3, fine_address
    li      a2, Y_address
    li      s10, 0x40000000
    li      s11, 128
    vsetivli zero, 4, e32, m1, ta, ma
    vl4re8.v v4, (a0)
    vmv.v.i v29, 0
    vl2re16.v v2, (a3)
    vsetvli zero, s8, e8, m4, ta, ma
    vnot.v  v4, v4
    vredmin.vs v30, v4, v4
    vsetivli zero, 4, e32, m1, ta, ma
    vmv.x.s t3, v30
    vl2re16.v v0, (a1)
    vsetvli zero, s8, e8, m4, ta, ma
    vwsub.vx v8, v4, t3
    vsetivli zero, 16, e16, m2, ta, ma
    vand.vi v26, v8, 15
    vrgather.vv v24, v2, v26
    vsrl.vi v8, v8, 4
    vrgather.vv v26, v0, v8
    addi    a0, a0, 64
    vand.vi v6, v10, 15
    vsrl.vi v10, v10, 4
    vrgather.vv v4, v2, v6
    vsmul.vv v8, v24, v26
    vand.vi v26, v12, 15
    vrgather.vv v6, v0, v10
    vsrl.vi v12, v12, 4
    vrgather.vv v24, v2, v26
    vsmul.vv v10, v4, v6
    vand.vi v6, v14, 15
    vrgather.vv v26, v0, v12
    vrgather.vv v4, v2, v6
    vsrl.vi v14, v14, 4
    vrgather.vv v6, v0, v14
    vsmul.vv v12, v24, v26
    vsmul.vv v14, v4, v6
    vl4re8.v v4, (a0)
    li      s7, rows / 2 - 1
    vsetvli zero, s9, e16, m4, ta, ma
    vadd.vv v24, v8, v12
    vwredsumu.vs v28, v24, v29
    vsetvli zero, s8, e8, m4, ta, ma
    vnot.v  v4, v4
    vredmin.vs v30, v4, v4
    addi    a0, a0, 64
    vsetivli zero, 4, e32, m1, ta, ma
    vmv.x.s t4, v28
    vmv.x.s t3, v30
pair:                                # exponentials of an odd row, results of the even one before; then the other way round
    vsetvli zero, s8, e8, m4, ta, ma
    vwsub.vx v16, v4, t3
    vsetivli zero, 16, e16, m2, ta, ma
    vand.vi v6, v18, 15
    vand.vi v26, v16, 15
    vsrl.vi v16, v16, 4
    vrgather.vv v4, v2, v6
    vsrl.vi v18, v18, 4
    addi    s7, s7, -1
    vrgather.vv v6, v0, v18
    vrgather.vv v24, v2, v26
    vsmul.vv v18, v4, v6
    vand.vi v6, v22, 15
    vrgather.vv v26, v0, v16
    vsrl.vi v22, v22, 4
    vrgather.vv v4, v2, v6
    vsmul.vv v16, v24, v26
    vand.vi v26, v20, 15
    vrgather.vv v6, v0, v22
    vrgather.vv v24, v2, v26
    vsrl.vi v20, v20, 4
    vsmul.vv v22, v4, v6
    divu    t5, s10, t4
    vl4re8.v v4, (a0)
    addi    a0, a0, 64
    vrgather.vv v26, v0, v20
    vsmul.vv v20, v24, v26
    vsetvli zero, s9, e16, m4, ta, ma
    vadd.vv v24, v16, v20
    vsetvli zero, s8, e8, m4, ta, ma
    vnot.v  v4, v4
    vsetvli zero, s9, e16, m4, ta, ma
    vmulhu.vx v8, v8, t5
    vsetvli zero, s9, e8, m2, ta, ma
    vnclipu.wi v8, v8, 6
    vsetvli zero, s9, e16, m4, ta, ma
    vmulhu.vx v12, v12, t5
    vsetvli zero, s9, e8, m2, ta, ma
    vxor.vx v8, v8, s11
    vsetvli zero, s8, e8, m4, ta, ma
    vredmin.vs v30, v4, v4
    vsetvli zero, s9, e8, m2, ta, ma
    vnclipu.wi v12, v12, 6
    vs2r.v  v8, (a2)
    vsetvli zero, s9, e16, m4, ta, ma
    vwredsumu.vs v28, v24, v29
    vsetvli zero, s9, e8, m2, ta, ma
    vxor.vx v12, v12, s11
    vsetivli zero, 4, e32, m1, ta, ma
    vmv.x.s t4, v28
    vmv.x.s t3, v30
    addi    a2, a2, 32
    vs2r.v  v12, (a2)
    addi    a2, a2, 32
    divu    t6, s10, t4
    vsetvli zero, s8, e8, m4, ta, ma
    vwsub.vx v8, v4, t3
    vsetivli zero, 16, e16, m2, ta, ma
    vand.vi v26, v8, 15
    vrgather.vv v24, v2, v26
    vsrl.vi v8, v8, 4
    vrgather.vv v26, v0, v8
    vand.vi v6, v10, 15
    vsrl.vi v10, v10, 4
    vrgather.vv v4, v2, v6
    vrgather.vv v6, v0, v10
    vsmul.vv v8, v24, v26
    vand.vi v26, v12, 15
    vrgather.vv v24, v2, v26
    vsmul.vv v10, v4, v6
    vsrl.vi v12, v12, 4
    vrgather.vv v26, v0, v12
    vand.vi v6, v14, 15
    vsrl.vi v14, v14, 4
    vrgather.vv v4, v2, v6
    vrgather.vv v6, v0, v14
    vsmul.vv v12, v24, v26
    vsetvli zero, s9, e16, m4, ta, ma
    vmulhu.vx v16, v16, t6
    vsetvli zero, s9, e8, m2, ta, ma
    vnclipu.wi v16, v16, 6
    vsetivli zero, 16, e16, m2, ta, ma
    vsmul.vv v14, v4, v6
    vl4re8.v v4, (a0)
    addi    a0, a0, 64
    vsetvli zero, s9, e16, m4, ta, ma
    vadd.vv v24, v8, v12
    vwredsumu.vs v28, v24, v29
    vsetivli zero, 4, e32, m1, ta, ma
    vmv.x.s t4, v28
    vsetvli zero, s8, e8, m4, ta, ma
    vnot.v  v4, v4
    vsetvli zero, s9, e8, m2, ta, ma
    vxor.vx v16, v16, s11
    vsetvli zero, s9, e16, m4, ta, ma
    vmulhu.vx v20, v20, t6
    vs2r.v  v16, (a2)
    vsetvli zero, s9, e8, m2, ta, ma
    vnclipu.wi v20, v20, 6
    vsetvli zero, s8, e8, m4, ta, ma
    vredmin.vs v30, v4, v4
    vsetivli zero, 4, e32, m1, ta, ma
    vmv.x.s t3, v30
    addi    a2, a2, 32
    vsetvli zero, s9, e8, m2, ta, ma
    vxor.vx v20, v20, s11
    vs2r.v  v20, (a2)
    addi    a2, a2, 32
    bnez    s7, pair
    vsetvli zero, s8, e8, m4, ta, ma
    vwsub.vx v16, v4, t3
    vsetivli zero, 16, e16, m2, ta, ma
    vand.vi v6, v18, 15
    vsrl.vi v18, v18, 4
    vand.vi v26, v16, 15
    divu    t5, s10, t4
    vrgather.vv v4, v2, v6
    vsrl.vi v16, v16, 4
    vrgather.vv v24, v2, v26
    vrgather.vv v26, v0, v16
    vrgather.vv v6, v0, v18
    vsmul.vv v16, v24, v26
    vand.vi v26, v20, 15
    vrgather.vv v24, v2, v26
    vsmul.vv v18, v4, v6
    vand.vi v6, v22, 15
    vrgather.vv v4, v2, v6
    vsrl.vi v22, v22, 4
    vrgather.vv v6, v0, v22
    vsrl.vi v20, v20, 4
    vrgather.vv v26, v0, v20
    vsmul.vv v20, v24, v26
    vsmul.vv v22, v4, v6
    vsetvli zero, s9, e16, m4, ta, ma
    vadd.vv v24, v16, v20
    vwredsumu.vs v28, v24, v29
    vsetivli zero, 4, e32, m1, ta, ma
    vmv.x.s t4, v28
    vsetvli zero, s9, e16, m4, ta, ma
    vmulhu.vx v8, v8, t5
    vsetvli zero, s9, e8, m2, ta, ma
    vnclipu.wi v8, v8, 6
    vxor.vx v8, v8, s11
    vs2r.v  v8, (a2)
    addi    a2, a2, 32
    divu    t6, s10, t4
    vsetvli zero, s9, e16, m4, ta, ma
    vmulhu.vx v12, v12, t5
    vsetvli zero, s9, e8, m2, ta, ma
    vnclipu.wi v12, v12, 6
    vxor.vx v12, v12, s11
    vs2r.v  v12, (a2)
    vsetvli zero, s9, e16, m4, ta, ma
    vmulhu.vx v16, v16, t6
    vsetvli zero, s9, e8, m2, ta, ma
    vnclipu.wi v16, v16, 6
    vxor.vx v16, v16, s11
    vsetvli zero, s9, e16, m4, ta, ma
    vmulhu.vx v20, v20, t6
    addi    a2, a2, 32
    vs2r.v  v16, (a2)
    addi    a2, a2, 32
    vsetvli zero, s9, e8, m2, ta, ma
    vnclipu.wi v20, v20, 6
    vxor.vx v20, v20, s11
    vs2r.v  v20, (a2)
    addi    a2, a2, 32
    mpause
