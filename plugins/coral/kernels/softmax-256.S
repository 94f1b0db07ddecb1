# Softmax of rows of 256 columns; at least 2 rows.
#
# exp is the product of two gathers from tables of 16 entries (coarse in v0, fine in v2), by 16 elements: a gather of 2
# registers takes 3 cycles. Complemented elements less the complement of the maximum are the distances, as a widening
# subtraction. The sum adds the halves of 64 exponentials (two fit in 16 bits unsigned), then reduces them to 32 bits.
# A product with the reciprocal need not be wider than 16 bits: its high half (vmulhu) loses nothing that rounding at bit 22
# sees, vnclipu by 6 rounds and saturates to 255, and an XOR with 128 subtracts 128.
# The exponentials of half a row fill v8 to v23. Those of the first half are only summed, and computed again for the
# results: 13 operations for 16 elements cost less than storing and loading exponentials. Elements are also loaded
# for the maximum of the next row, in the shadow of the division (35 cycles).
#
#   a0 elements, for the maximum     a1 elements     a2 results     t3 maximum, t6 its complement     t4 sum
#   t5 reciprocal     s7 rows left

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
    vl2re16.v v0, (a1)
    vl2re16.v v2, (a3)
    li      a1, X_address
    li      s7, rows
    li      s6, -(rows * columns)
    vl2re8.v v30, (a0)
    vsetvli zero, s9, e8, m2, ta, ma
    vredmax.vs v29, v30, v30
    addi    a0, a0, 32
    vl2re8.v v30, (a0)
    vredmax.vs v29, v30, v29
    addi    a0, a0, 32
    vl2re8.v v30, (a0)
    addi    a0, a0, 32
    vredmax.vs v29, v30, v29
    vl2re8.v v30, (a0)
    vredmax.vs v29, v30, v29
    addi    a0, a0, 32
    vl2re8.v v30, (a0)
    addi    a0, a0, 32
    vredmax.vs v29, v30, v29
    vl2re8.v v30, (a0)
    addi    a0, a0, 32
    vredmax.vs v29, v30, v29
    vl2re8.v v30, (a0)
    vredmax.vs v29, v30, v29
    addi    a0, a0, 32
    vl2re8.v v30, (a0)
    vredmax.vs v29, v30, v29
    vsetivli zero, 4, e32, m1, ta, ma
    vmv.x.s t3, v29
    addi    a0, a0, 32
    j       exponentials
scale:                               # results of a row: second half, then the first
    addi    a1, a1, -256
    vl4re8.v v4, (a1)
    addi    a1, a1, 64
    vsetvli zero, s9, e16, m4, ta, ma
    vmulhu.vx v16, v16, t5
    vsetvli zero, s9, e8, m2, ta, ma
    vnclipu.wi v16, v16, 6
    vsetvli zero, s9, e16, m4, ta, ma
    vmulhu.vx v12, v12, t5
    vmulhu.vx v8, v8, t5
    vsetvli zero, s9, e8, m2, ta, ma
    vnclipu.wi v12, v12, 6
    vxor.vx v12, v12, s11
    vsetvli zero, s9, e16, m4, ta, ma
    vmulhu.vx v20, v20, t5
    vsetvli zero, s9, e8, m2, ta, ma
    vnclipu.wi v8, v8, 6
    vxor.vx v8, v8, s11
    vnclipu.wi v20, v20, 6
    addi    a2, a2, 128
    vs2r.v  v8, (a2)
    addi    a2, a2, 32
    vsetvli zero, s8, e8, m4, ta, ma
    vnot.v  v4, v4
    vsetvli zero, s9, e8, m2, ta, ma
    vxor.vx v16, v16, s11
    vs2r.v  v12, (a2)
    vsetvli zero, s8, e8, m4, ta, ma
    vwsub.vx v8, v4, t6
    vsetivli zero, 16, e16, m2, ta, ma
    vand.vi v26, v8, 15
    vsetvli zero, s9, e8, m2, ta, ma
    vxor.vx v20, v20, s11
    vsetivli zero, 16, e16, m2, ta, ma
    vand.vi v6, v10, 15
    vsrl.vi v10, v10, 4
    addi    a2, a2, 32
    vs2r.v  v16, (a2)
    vsrl.vi v8, v8, 4
    vrgather.vv v4, v2, v6
    vrgather.vv v6, v0, v10
    vsmul.vv v10, v4, v6
    vand.vi v6, v14, 15
    vsrl.vi v14, v14, 4
    addi    a2, a2, 32
    vs2r.v  v20, (a2)
    vrgather.vv v4, v2, v6
    vrgather.vv v6, v0, v14
    vsmul.vv v14, v4, v6
    vl4re8.v v4, (a1)
    vrgather.vv v24, v2, v26
    vrgather.vv v26, v0, v8
    vsmul.vv v8, v24, v26
    vand.vi v26, v12, 15
    vsrl.vi v12, v12, 4
    vsetvli zero, s9, e16, m4, ta, ma
    vmulhu.vx v8, v8, t5
    vsetvli zero, s8, e8, m4, ta, ma
    vnot.v  v4, v4
    vwsub.vx v16, v4, t6
    vsetivli zero, 16, e16, m2, ta, ma
    vrgather.vv v24, v2, v26
    vsetvli zero, s9, e8, m2, ta, ma
    vnclipu.wi v8, v8, 6
    addi    a1, a1, 64
    vsetivli zero, 16, e16, m2, ta, ma
    vrgather.vv v26, v0, v12
    vand.vi v6, v18, 15
    vrgather.vv v4, v2, v6
    vsrl.vi v18, v18, 4
    vrgather.vv v6, v0, v18
    vsmul.vv v12, v24, v26
    addi    a1, a1, 128
    vsetvli zero, s9, e8, m2, ta, ma
    vxor.vx v8, v8, s11
    vsetivli zero, 16, e16, m2, ta, ma
    vand.vi v26, v16, 15
    addi    a2, a2, 32
    vsrl.vi v16, v16, 4
    vrgather.vv v24, v2, v26
    vsmul.vv v18, v4, v6
    vand.vi v6, v22, 15
    vsrl.vi v22, v22, 4
    vrgather.vv v4, v2, v6
    vsetvli zero, s9, e16, m4, ta, ma
    vmulhu.vx v12, v12, t5
    addi    a2, a2, -256
    vs2r.v  v8, (a2)
    vsetivli zero, 16, e16, m2, ta, ma
    vrgather.vv v26, v0, v16
    vsmul.vv v16, v24, v26
    vsetvli zero, s9, e16, m4, ta, ma
    vmulhu.vx v16, v16, t5
    vsetvli zero, s9, e8, m2, ta, ma
    vnclipu.wi v12, v12, 6
    vxor.vx v12, v12, s11
    vnclipu.wi v16, v16, 6
    vsetivli zero, 16, e16, m2, ta, ma
    vand.vi v26, v20, 15
    vsrl.vi v20, v20, 4
    addi    a2, a2, 32
    vrgather.vv v6, v0, v22
    vrgather.vv v24, v2, v26
    vsetvli zero, s9, e8, m2, ta, ma
    vxor.vx v16, v16, s11
    vs2r.v  v12, (a2)
    addi    a2, a2, 32
    vsetivli zero, 16, e16, m2, ta, ma
    vrgather.vv v26, v0, v20
    vsmul.vv v20, v24, v26
    vsmul.vv v22, v4, v6
    vsetvli zero, s9, e16, m4, ta, ma
    vmulhu.vx v20, v20, t5
    vs2r.v  v16, (a2)
    vsetvli zero, s9, e8, m2, ta, ma
    vnclipu.wi v20, v20, 6
    vxor.vx v20, v20, s11
    addi    a2, a2, 32
    vs2r.v  v20, (a2)
    addi    a2, a2, 32
    addi    a2, a2, 128
    addi    s7, s7, -1
    beqz    s7, end
exponentials:                        # exponentials and sum of a row, maximum of the next
    addi    t0, s7, -1
    vl4re8.v v4, (a1)
    vsetvli zero, s8, e8, m4, ta, ma
    vnot.v  v4, v4
    not     t6, t3
    vwsub.vx v8, v4, t6
    vsetivli zero, 16, e16, m2, ta, ma
    vand.vi v26, v8, 15
    vrgather.vv v24, v2, v26
    seqz    t0, t0
    vsrl.vi v8, v8, 4
    vrgather.vv v26, v0, v8
    vand.vi v6, v10, 15
    vsrl.vi v10, v10, 4
    vrgather.vv v4, v2, v6
    addi    a1, a1, 64
    vsmul.vv v8, v24, v26
    vrgather.vv v6, v0, v10
    vand.vi v26, v12, 15
    vsmul.vv v10, v4, v6
    vand.vi v6, v14, 15
    vsetivli zero, 4, e32, m1, ta, ma
    vmv.v.i v28, 0
    vsetivli zero, 16, e16, m2, ta, ma
    vrgather.vv v4, v2, v6
    vsrl.vi v12, v12, 4
    vsrl.vi v14, v14, 4
    vrgather.vv v6, v0, v14
    vrgather.vv v24, v2, v26
    neg     t0, t0
    and     t0, t0, s6
    vrgather.vv v26, v0, v12
    vsmul.vv v14, v4, v6
    vl4re8.v v4, (a1)
    vsmul.vv v12, v24, v26
    vsetvli zero, s9, e16, m4, ta, ma
    vadd.vv v24, v8, v12
    vwredsumu.vs v28, v24, v28
    vsetvli zero, s8, e8, m4, ta, ma
    vnot.v  v4, v4
    vwsub.vx v16, v4, t6
    vsetivli zero, 16, e16, m2, ta, ma
    vand.vi v26, v16, 15
    vrgather.vv v24, v2, v26
    addi    a1, a1, 64
    vand.vi v6, v18, 15
    vsrl.vi v18, v18, 4
    vrgather.vv v4, v2, v6
    vrgather.vv v6, v0, v18
    vsrl.vi v16, v16, 4
    vrgather.vv v26, v0, v16
    vsmul.vv v18, v4, v6
    vand.vi v6, v22, 15
    vrgather.vv v4, v2, v6
    vsrl.vi v22, v22, 4
    vsmul.vv v16, v24, v26
    vrgather.vv v6, v0, v22
    vand.vi v26, v20, 15
    vsrl.vi v20, v20, 4
    vsmul.vv v22, v4, v6
    vl4re8.v v4, (a1)
    vrgather.vv v24, v2, v26
    vrgather.vv v26, v0, v20
    vsmul.vv v20, v24, v26
    vsetvli zero, s9, e16, m4, ta, ma
    vadd.vv v24, v16, v20
    vsetvli zero, s8, e8, m4, ta, ma
    vnot.v  v4, v4
    vwsub.vx v8, v4, t6
    vsetvli zero, s9, e16, m4, ta, ma
    vwredsumu.vs v28, v24, v28
    vsetivli zero, 16, e16, m2, ta, ma
    vand.vi v6, v10, 15
    vrgather.vv v4, v2, v6
    vsrl.vi v10, v10, 4
    vrgather.vv v6, v0, v10
    vand.vi v26, v8, 15
    vsrl.vi v8, v8, 4
    vrgather.vv v24, v2, v26
    vsmul.vv v10, v4, v6
    vand.vi v6, v14, 15
    vsrl.vi v14, v14, 4
    vrgather.vv v26, v0, v8
    vrgather.vv v4, v2, v6
    vsmul.vv v8, v24, v26
    vand.vi v26, v12, 15
    vrgather.vv v6, v0, v14
    vsrl.vi v12, v12, 4
    vrgather.vv v24, v2, v26
    addi    a1, a1, 64
    vsmul.vv v14, v4, v6
    vl4re8.v v4, (a1)
    vrgather.vv v26, v0, v12
    vsmul.vv v12, v24, v26
    add     a0, a0, t0
    vsetvli zero, s9, e16, m4, ta, ma
    vadd.vv v24, v8, v12
    vsetvli zero, s8, e8, m4, ta, ma
    vnot.v  v4, v4
    vwsub.vx v16, v4, t6
    vl2re8.v v30, (a0)
    addi    a0, a0, 32
    vsetvli zero, s9, e16, m4, ta, ma
    vwredsumu.vs v28, v24, v28
    vsetivli zero, 16, e16, m2, ta, ma
    vand.vi v26, v16, 15
    vsrl.vi v16, v16, 4
    vrgather.vv v24, v2, v26
    vrgather.vv v26, v0, v16
    vand.vi v6, v18, 15
    vsetvli zero, s9, e8, m2, ta, ma
    vredmax.vs v29, v30, v30
    vsetivli zero, 16, e16, m2, ta, ma
    vsrl.vi v18, v18, 4
    vl2re8.v v30, (a0)
    vrgather.vv v4, v2, v6
    vrgather.vv v6, v0, v18
    vsmul.vv v18, v4, v6
    vsetvli zero, s9, e8, m2, ta, ma
    vredmax.vs v29, v30, v29
    vsetivli zero, 16, e16, m2, ta, ma
    vand.vi v6, v22, 15
    vsrl.vi v22, v22, 4
    addi    a0, a0, 32
    vl2re8.v v30, (a0)
    vsmul.vv v16, v24, v26
    addi    a0, a0, 32
    vrgather.vv v4, v2, v6
    vand.vi v26, v20, 15
    vsetvli zero, s9, e8, m2, ta, ma
    vredmax.vs v29, v30, v29
    vsetivli zero, 16, e16, m2, ta, ma
    vrgather.vv v6, v0, v22
    vl2re8.v v30, (a0)
    vrgather.vv v24, v2, v26
    vsrl.vi v20, v20, 4
    addi    a0, a0, 32
    vrgather.vv v26, v0, v20
    vsetvli zero, s9, e8, m2, ta, ma
    vredmax.vs v29, v30, v29
    vsetivli zero, 16, e16, m2, ta, ma
    vsmul.vv v22, v4, v6
    vl2re8.v v30, (a0)
    vsmul.vv v20, v24, v26
    addi    a0, a0, 32
    addi    a1, a1, 64
    vsetvli zero, s9, e16, m4, ta, ma
    vadd.vv v24, v16, v20
    vwredsumu.vs v28, v24, v28
    vsetvli zero, s9, e8, m2, ta, ma
    vredmax.vs v29, v30, v29
    vl2re8.v v30, (a0)
    vredmax.vs v29, v30, v29
    addi    a0, a0, 32
    vsetivli zero, 4, e32, m1, ta, ma
    vmv.x.s t4, v28
    vl2re8.v v30, (a0)
    vsetvli zero, s9, e8, m2, ta, ma
    vredmax.vs v29, v30, v29
    addi    a0, a0, 32
    vl2re8.v v30, (a0)
    addi    a0, a0, 32
    vredmax.vs v29, v30, v29
    vsetivli zero, 4, e32, m1, ta, ma
    vmv.x.s t3, v29
    divu    t5, s10, t4
    j       scale
end:
    mpause
