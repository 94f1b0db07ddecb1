# DepthwiseConv with k = 3 and 8 channels; H is even.
#
# As depthwise_conv-3x3.S, but a vector is two pixels: the columns of the window are pixels j and j + 1 (v9 to v11), j + 1 and
# j + 2 (v12 to v14, across a line), j + 2 and j + 3, which are the first of the next round. Constants of a channel stand in a
# register twice.
#
# Operations of a round were put into order by search on the cycle-exact model, within what their operands allow.
#
#   a0, a3, a4 rows of X     t4, t5, t6 the same a pixel on     a1 rows left     a2 Y     t0 rounds left     a6 step of Y

    .data
multipliers:
    .word   1797018289, 1818042386, 1069779584, 734119305, 685947558, 969001328, 1857304820, 737683529
offsets:
    .word   -1879000, -1857252, -3156868, -4600278, -4923346, -3485185, -1818010, -4578053
    .text
    csrwi   vxrm, 0                  # to the nearest, halves upwards
    li      t1, W_address
    li      t0, 72
    vsetvli zero, t0, e8, m8, ta, ma
    vle8.v  v16, (t1)                # two taps a register
    vsetivli zero, 16, e8, m1, ta, ma
    vmv.v.v v0, v16
    vslideup.vi v0, v16, 8
    vslidedown.vi v1, v16, 8
    vmv.v.v v24, v1
    vslideup.vi v1, v24, 8
    vmv.v.v v2, v17
    vslideup.vi v2, v17, 8
    vslidedown.vi v3, v17, 8
    vmv.v.v v25, v3
    vslideup.vi v3, v25, 8
    vmv.v.v v4, v18
    vslideup.vi v4, v18, 8
    vslidedown.vi v5, v18, 8
    vmv.v.v v26, v5
    vslideup.vi v5, v26, 8
    vmv.v.v v6, v19
    vslideup.vi v6, v19, 8
    vslidedown.vi v7, v19, 8
    vmv.v.v v27, v7
    vslideup.vi v7, v27, 8
    vmv.v.v v8, v20
    vslideup.vi v8, v20, 8
    vsetivli zero, 8, e32, m2, ta, ma
    li      t1, bias_address
    vle32.v v24, (t1)
    vle32.v v26, (t1)
    la      t1, multipliers
    vle32.v v28, (t1)
    vle32.v v30, (t1)
    la      t1, offsets
    vle32.v v20, (t1)
    vle32.v v22, (t1)
    vsetivli zero, 16, e32, m4, ta, ma
    li      t1, 1 << 20
    neg     t2, t1
    vmax.vx v24, v24, t2             # larger ones saturate anyhow
    vmin.vx v24, v24, t1
    vsetivli zero, 16, e16, m2, ta, ma
    vmv.v.i v16, 0
    vsetivli zero, 16, e8, m1, ta, ma
    vwadd.wv v16, v16, v0
    vwadd.wv v16, v16, v1
    vwadd.wv v16, v16, v2
    vwadd.wv v16, v16, v3
    vwadd.wv v16, v16, v4
    vwadd.wv v16, v16, v5
    vwadd.wv v16, v16, v6
    vwadd.wv v16, v16, v7
    vwadd.wv v16, v16, v8
    vsetivli zero, 16, e16, m2, ta, ma
    li      t1, -11
    vwmacc.vx v24, t1, v16           # - z_x times the sum of the weights
    vsetivli zero, 16, e32, m4, ta, ma
    li      a5, 1 << 10
    vmadd.vx v24, a5, v20
    li      a0, X_address
    li      a2, Y_address
    li      a6, 0
    li      a1, H
    li      a3, X_address + (H + 2) * c
    li      a4, X_address + 2 * (H + 2) * c
    li      t4, X_address + c
    li      t5, X_address + c + (H + 2) * c
    li      t6, X_address + c + 2 * (H + 2) * c
row:
    vle8.v  v9, (a0)
    addi    a0, a0, 16
    vle8.v  v10, (a3)
    addi    a3, a3, 16
    vle8.v  v11, (a4)
    addi    a4, a4, 16
    li      t0, H / 2
columns:
    vsetivli zero, 16, e8, m1, ta, ma
    vle8.v  v14, (t6)
    vsetivli zero, 16, e32, m4, ta, ma
    vmadd.vx v16, a5, v24            # the output before: 2^10 sums + bias
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v20, v9, v0
    vle8.v  v13, (t5)
    vwmul.vv v22, v11, v6
    vsetivli zero, 16, e32, m4, ta, ma
    vsmul.vv v16, v16, v28
    vle8.v  v12, (t4)                # pixels j + 1 and j + 2
    vsetivli zero, 16, e16, m2, ta, ma
    vnclip.wi v16, v16, 18
    addi    t0, t0, -1
    vsetivli zero, 16, e8, m1, ta, ma
    vnclip.wi v15, v16, 0
    vse8.v  v15, (a2)
    add     a2, a2, a6
    vwmacc.vv v22, v12, v1
    addi    t4, t4, 16
    vwmacc.vv v20, v10, v3
    addi    t6, t6, 16
    vle8.v  v10, (a3)
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.vv v16, v20, v22
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v20, v13, v4
    li      a6, 16
    vle8.v  v9, (a0)                 # pixels j + 2 and j + 3
    vwmacc.vv v20, v14, v7
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v16, v16, v20
    addi    t5, t5, 16
    vle8.v  v11, (a4)
    addi    a4, a4, 16
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v22, v9, v2
    addi    a0, a0, 16
    vwmacc.vv v22, v10, v5
    vwmul.vv v20, v11, v8
    addi    a3, a3, 16
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v16, v16, v22
    vwadd.wv v16, v16, v20
    bnez    t0, columns
    addi    t4, t4, 16
    addi    t5, t5, 16
    addi    t6, t6, 16
    addi    a1, a1, -1
    bnez    a1, row
    vsetivli zero, 16, e32, m4, ta, ma
    vmadd.vx v16, a5, v24
    vsmul.vv v16, v16, v28
    vsetivli zero, 16, e16, m2, ta, ma
    vnclip.wi v16, v16, 18
    vsetivli zero, 16, e8, m1, ta, ma
    vnclip.wi v15, v16, 0
    vse8.v  v15, (a2)
    mpause
