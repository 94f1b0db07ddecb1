# Conv2D with k = 3, H = 8, requantised by channel. c_in is a multiple of 8; sums of weights must fit 16 bits.
#
# A tile is one row of 8 pixels times 8 output channels: 16 registers of int32 sums, two for each pixel (v16 to v31). A round
# takes the 3 taps of one row of the filter and 4 input channels: 12 rows of 8 weights (v0 to v11, 16 bits), 10 words of X, 96
# multiply-adds of one scalar each. A scalar of column t serves the pixels t, t - 1 and t - 2, so X costs one load for 4 x 3 x 8
# products, and with W copied to DTCM by blocks of 8 channels one load brings two rows of weights. Multiply-adds are ordered
# such that the same sums come back after four others; words of X come five columns ahead, weights a round ahead (v12 to v15,
# v1, v3), and both run on into the next row of pixels. The zero point is in the bias as -z_x times the sum of the weights.
#
# Multiply-adds and loads of a round were put into order by search on the cycle-exact model, within what their operands allow.
#
#   a0 X of the round     a1 W of the round     a2 Y     a3 rows left     s6, s7 input channels and filter rows left
#   ra first channel of the block     gp, tp, sp its bias, multipliers, shifts

    .equ    K, 9 * c_in                  # rows of W
    .equ    narrow, -(c_out == 8)        # 1: a line of 16 weights is two rows, 0: a part of one row
    .equ    rows_per_line, 1 + narrow
    .equ    W_copy, 0x10000              # blocks of K rows of 8 weights
    .equ    bias_copy, W_copy + K * c_out
    .equ    shift_copy, bias_copy + 4 * c_out
    .text
    csrwi   vxrm, 0                  # to the nearest, halves upwards
    li      a0, W_address
    li      a1, W_copy
    li      a2, bias_address
    li      a3, bias_copy
    li      a4, shift_address
    li      a5, shift_copy
    li      s0, (c_out + 8) / 16     # lines of a row
    li      t4, narrow * 8 + (1 - narrow) * 8 * K # from one half of a line to the other
    li      t5, 14
copy_column:
    li      s1, K / rows_per_line / 4
    mv      t0, a0
    mv      t1, a1
    vsetivli zero, 16, e16, m2, ta, ma
    vmv.v.i v16, 0                   # sums of the weights of a channel
copy:
    vsetivli zero, 16, e8, m1, ta, ma
    vle8.v  v0, (t0)
    addi    t0, t0, c_out * rows_per_line
    vle8.v  v1, (t0)
    addi    t0, t0, c_out * rows_per_line
    vle8.v  v2, (t0)
    addi    t0, t0, c_out * rows_per_line
    vle8.v  v3, (t0)
    addi    t0, t0, c_out * rows_per_line
    vslidedown.vi v8, v0, 8
    vwadd.wv v16, v16, v0
    vslidedown.vi v9, v1, 8
    vwadd.wv v16, v16, v1
    vslidedown.vi v10, v2, 8
    vwadd.wv v16, v16, v2
    vslidedown.vi v11, v3, 8
    vwadd.wv v16, v16, v3
    vsetivli zero, 8, e8, mf2, ta, ma
    add     t2, t1, t4
    vse8.v  v0, (t1)
    vse8.v  v8, (t2)
    addi    t1, t1, 8 * rows_per_line
    add     t2, t1, t4
    vse8.v  v1, (t1)
    vse8.v  v9, (t2)
    addi    t1, t1, 8 * rows_per_line
    add     t2, t1, t4
    vse8.v  v2, (t1)
    vse8.v  v10, (t2)
    addi    t1, t1, 8 * rows_per_line
    add     t2, t1, t4
    vse8.v  v3, (t1)
    vse8.v  v11, (t2)
    addi    t1, t1, 8 * rows_per_line
    addi    s1, s1, -1
    bnez    s1, copy
    vsetivli zero, 8, e16, m1, ta, ma
    li      t2, narrow
    vwadd.vv v28, v16, v17           # even and odd input channels
    bnez    t2, first_half
    vwadd.vx v28, v16, zero
first_half:
    vle32.v v24, (a4)
    vnsrl.wi v26, v24, 0
    vse16.v v26, (a5)
    vsetivli zero, 8, e32, m2, ta, ma
    vle32.v v20, (a2)
    vmacc.vx v20, t5, v28            # bias - z_x times the sum of the weights
    vse32.v v20, (a3)
    addi    a3, a3, 32
    addi    a2, a2, 32
    addi    a4, a4, 32
    addi    a5, a5, 16
    bnez    t2, copied
    vsetivli zero, 8, e16, m1, ta, ma
    vwadd.vx v28, v17, zero
    vle32.v v24, (a4)
    vnsrl.wi v26, v24, 0
    vse16.v v26, (a5)
    vsetivli zero, 8, e32, m2, ta, ma
    vle32.v v20, (a2)
    vmacc.vx v20, t5, v28            # bias - z_x times the sum of the weights
    vse32.v v20, (a3)
    addi    a3, a3, 32
    addi    a2, a2, 32
    addi    a4, a4, 32
    addi    a5, a5, 16
    addi    a0, a0, 16
    li      t2, 16 * K
    add     a1, a1, t2
    addi    s0, s0, -1
    bnez    s0, copy_column
copied:
    li      a1, W_copy
    li      gp, bias_copy
    li      tp, multiplier_address
    li      sp, shift_copy
    li      ra, 0                    # first output channel of the block
    li      s11, -8 * K
block:
    li      a0, X_address
    li      a2, Y_address
    add     a2, a2, ra
    li      a3, H
    li      s6, c_in / 4
    li      s7, 3
    vsetivli zero, 8, e16, m1, ta, ma
    lw      s0, 0 * c_in(a0)
    lw      s1, 1 * c_in(a0)
    lw      s2, 2 * c_in(a0)
    lw      s3, 3 * c_in(a0)
    lw      s5, 4 * c_in(a0)
    addi    t0, a1, 0 * c_in + 0
    vle16.v v1, (t0)
    addi    t0, a1, 0 * c_in + 16
    vle16.v v3, (t0)
    addi    t0, a1, 8 * c_in + 0
    vle16.v v14, (t0)
    addi    t0, a1, 8 * c_in + 16
    vle16.v v15, (t0)
    addi    t0, a1, 16 * c_in + 0
    vle16.v v12, (t0)
    addi    t0, a1, 16 * c_in + 16
    vle16.v v13, (t0)
    vsetivli zero, 8, e32, m2, ta, ma
    vle32.v v4, (gp)
    vmv.v.v v16, v4
    vmv.v.v v18, v4
    vmv.v.v v20, v4
    vmv.v.v v22, v4
    vmv.v.v v24, v4
    vmv.v.v v26, v4
    vmv.v.v v28, v4
    vmv.v.v v30, v4
body:
    vsetivli zero, 16, e16, m2, ta, ma
    vsext.vf2 v0, v1
    vsext.vf2 v4, v14
    vsext.vf2 v2, v3
    vsext.vf2 v6, v15
    vsetivli zero, 8, e16, m1, ta, ma
    addi    s6, s6, -1
    seqz    s8, s6
    sub     s7, s7, s8
    seqz    s9, s7
    neg     s8, s8                   # -1 with the last input channels of a row of taps, else 0
    neg     s9, s9                   # -1 with the last of all, else 0
    srli    t0, s0, 8
    sext.b  t0, t0
    sext.b  t1, s2
    srli    t2, s2, 16
    sext.b  t2, t2
    srli    t3, s0, 16
    sext.b  t3, t3
    srli    t4, s2, 8
    sext.b  t4, t4
    vwmacc.vx v16, t0, v1
    srli    t5, s1, 16
    sext.b  t5, t5
    vwmacc.vx v20, t1, v0
    sext.b  t6, s0
    vwmacc.vx v18, t2, v6
    srai    a4, s2, 24
    lw      s2, 7 * c_in(a0)
    vwmacc.vx v16, t3, v2
    srli    a5, s1, 8
    sext.b  a5, a5
    vwmacc.vx v20, t4, v1
    andi    s10, s8, 16 * c_in
    srai    a6, s0, 24
    lw      s0, 5 * c_in(a0)
    vwmacc.vx v18, t5, v2
    sext.b  a7, s3
    vwmacc.vx v16, t6, v0
    add     a1, a1, s10
    srli    t0, s3, 8
    sext.b  t0, t0
    vwmacc.vx v20, a4, v3
    vwmacc.vx v18, a5, v1
    and     s10, s9, s11
    vwmacc.vx v16, a6, v3
    srli    t3, s3, 16
    sext.b  t3, t3
    vwmacc.vx v22, a7, v0
    add     a1, a1, s10
    vwmacc.vx v20, t0, v5
    sext.b  t6, s1
    vwmacc.vx v18, a4, v7
    addi    a1, a1, 32               # W of the next round
    srai    a6, s1, 24
    lw      s1, 6 * c_in(a0)
    vwmacc.vx v16, t5, v6
    srai    t5, s3, 24
    lw      s3, 8 * c_in(a0)
    vwmacc.vx v22, t3, v2
    andi    s10, s8, c_in / 4
    vwmacc.vx v20, t3, v6
    vwmacc.vx v18, t6, v0
    add     s6, s6, s10
    vwmacc.vx v16, a6, v7
    vwmacc.vx v22, t5, v3
    andi    s10, s9, 3
    vwmacc.vx v20, t5, v7
    vwmacc.vx v18, a6, v3
    add     s7, s7, s10
    vsetivli zero, 16, e16, m2, ta, ma
    vsext.vf2 v8, v12
    vsext.vf2 v10, v13
    vsetivli zero, 8, e16, m1, ta, ma
    vwmacc.vx v16, t1, v8
    vwmacc.vx v22, t0, v1
    andi    s10, s8, 9 * c_in
    vwmacc.vx v20, t2, v2
    vwmacc.vx v18, t3, v10
    addi    s10, s10, 4
    srli    a6, s5, 16
    sext.b  a6, a6
    vwmacc.vx v16, a5, v5
    sext.b  t3, s5
    vwmacc.vx v20, a7, v4
    andi    s8, s9, -20 * c_in
    vwmacc.vx v18, t5, v11
    vwmacc.vx v16, t6, v4
    add     s10, s10, s8             # from X of this round to that of the next
    vwmacc.vx v24, a6, v2
    vwmacc.vx v20, t3, v8
    srli    a5, s5, 8
    sext.b  a5, a5
    vwmacc.vx v22, a6, v6
    vwmacc.vx v18, t1, v4
    srai    t5, s5, 24
    lw      s5, 9 * c_in(a0)
    vwmacc.vx v24, t3, v0
    vwmacc.vx v20, a6, v10
    vwmacc.vx v22, a5, v5
    vwmacc.vx v18, a7, v8
    vwmacc.vx v24, t5, v3
    vwmacc.vx v16, t2, v10
    vwmacc.vx v22, t3, v4
    vwmacc.vx v18, t0, v9
    vwmacc.vx v24, a5, v1
    vwmacc.vx v16, a4, v11
    srli    t6, s1, 16
    sext.b  t6, t6
    vwmacc.vx v20, a5, v9
    sext.b  t1, s0
    vwmacc.vx v22, t5, v7
    srli    a6, s0, 16
    sext.b  a6, a6
    vwmacc.vx v18, t4, v5
    srli    a7, s1, 8
    sext.b  a7, a7
    vwmacc.vx v16, t4, v9
    srli    t2, s0, 8
    sext.b  t2, t2
    vwmacc.vx v24, t6, v10
    srai    t3, s0, 24
    add     a0, a0, s10
    lw      s0, 0 * c_in(a0)
    vwmacc.vx v22, t1, v8
    addi    s4, a1, 16 * c_in
    vle16.v v12, (s4)
    vwmacc.vx v26, a6, v2
    vwmacc.vx v28, a7, v1
    srli    t0, s2, 8
    sext.b  t0, t0
    vwmacc.vx v24, t2, v5
    addi    s4, a1, 16 * c_in + 16
    vle16.v v13, (s4)
    vwmacc.vx v22, t3, v11
    srli    a4, s2, 16
    sext.b  a4, a4
    vwmacc.vx v26, a7, v5
    vwmacc.vx v20, t5, v11
    addi    s4, a1, 8 * c_in
    vle16.v v14, (s4)
    sext.b  a5, s2
    vwmacc.vx v28, t0, v5
    sext.b  t4, s1
    vwmacc.vx v24, a7, v9
    vwmacc.vx v26, a4, v10
    addi    s4, a1, 8 * c_in + 16
    vle16.v v15, (s4)
    vwmacc.vx v22, a6, v10
    vwmacc.vx v30, a5, v0
    vwmacc.vx v24, t4, v8
    srai    t5, s2, 24
    lw      s2, 2 * c_in(a0)
    vwmacc.vx v26, a5, v8
    vwmacc.vx v22, t2, v9
    vwmacc.vx v30, t0, v1
    srai    a7, s1, 24
    lw      s1, 1 * c_in(a0)
    vwmacc.vx v24, t3, v7
    vwmacc.vx v28, t5, v7
    vwmacc.vx v26, t2, v1
    vwmacc.vx v30, t5, v3
    vwmacc.vx v24, a7, v11
    vwmacc.vx v28, a7, v3
    vwmacc.vx v26, t3, v3
    vwmacc.vx v30, a4, v2
    srli    t2, s3, 8
    sext.b  t2, t2
    vwmacc.vx v24, a6, v6
    vwmacc.vx v28, t4, v0
    vwmacc.vx v26, t1, v0
    sext.b  t3, s3
    vwmacc.vx v24, t1, v4
    srli    a6, s3, 16
    sext.b  a6, a6
    vwmacc.vx v30, t2, v5
    vwmacc.vx v28, t2, v9
    srai    t1, s3, 24
    lw      s3, 3 * c_in(a0)
    vwmacc.vx v26, t5, v11
    vwmacc.vx v30, t3, v4
    vwmacc.vx v28, a6, v10
    vwmacc.vx v26, t6, v6
    vwmacc.vx v30, t1, v7
    vwmacc.vx v28, t6, v2
    vle16.v v1, (a1)
    srli    t2, s5, 8
    sext.b  t2, t2
    vwmacc.vx v26, t4, v4
    vwmacc.vx v30, a6, v6
    vwmacc.vx v28, t3, v8
    srli    t5, s5, 16
    sext.b  t5, t5
    vwmacc.vx v26, a7, v7
    vwmacc.vx v30, t2, v9
    sext.b  t6, s5
    vwmacc.vx v28, t1, v11
    vwmacc.vx v26, t0, v9
    srai    t4, s5, 24
    lw      s5, 4 * c_in(a0)
    vwmacc.vx v30, t5, v10
    vwmacc.vx v28, a5, v4
    addi    s4, a1, 16
    vle16.v v3, (s4)
    vwmacc.vx v30, t6, v8
    vwmacc.vx v28, a4, v6
    vwmacc.vx v30, t4, v11
    beqz    s9, body
    vsetivli zero, 8, e32, m2, ta, ma
    vle32.v v6, (tp)
    vle16.v v8, (sp)
    vle32.v v4, (gp)
    vsmul.vv v16, v16, v6
    vsmul.vv v18, v18, v6
    vsmul.vv v20, v20, v6
    vsmul.vv v22, v22, v6
    vsmul.vv v24, v24, v6
    vsmul.vv v26, v26, v6
    vsmul.vv v28, v28, v6
    vsmul.vv v30, v30, v6
    vsetivli zero, 8, e16, m1, ta, ma
    vnclip.wv v16, v16, v8
    vnclip.wv v18, v18, v8
    vnclip.wv v20, v20, v8
    vnclip.wv v22, v22, v8
    vnclip.wv v24, v24, v8
    vnclip.wv v26, v26, v8
    vnclip.wv v28, v28, v8
    vnclip.wv v30, v30, v8
    vsadd.vi v16, v16, -9
    vsadd.vi v18, v18, -9
    vsadd.vi v20, v20, -9
    vsadd.vi v22, v22, -9
    vsadd.vi v24, v24, -9
    vsadd.vi v26, v26, -9
    vsadd.vi v28, v28, -9
    vsadd.vi v30, v30, -9
    vsetivli zero, 8, e8, mf2, ta, ma
    vnclip.wi v17, v16, 0
    vse8.v  v17, (a2)
    addi    a2, a2, c_out
    vnclip.wi v19, v18, 0
    vse8.v  v19, (a2)
    addi    a2, a2, c_out
    vnclip.wi v21, v20, 0
    vse8.v  v21, (a2)
    addi    a2, a2, c_out
    vnclip.wi v23, v22, 0
    vse8.v  v23, (a2)
    addi    a2, a2, c_out
    vnclip.wi v25, v24, 0
    vse8.v  v25, (a2)
    addi    a2, a2, c_out
    vnclip.wi v27, v26, 0
    vse8.v  v27, (a2)
    addi    a2, a2, c_out
    vnclip.wi v29, v28, 0
    vse8.v  v29, (a2)
    addi    a2, a2, c_out
    vnclip.wi v31, v30, 0
    vse8.v  v31, (a2)
    addi    a2, a2, c_out
    vsetivli zero, 8, e32, m2, ta, ma
    vmv.v.v v16, v4
    vmv.v.v v18, v4
    vmv.v.v v20, v4
    vmv.v.v v22, v4
    vmv.v.v v24, v4
    vmv.v.v v26, v4
    vmv.v.v v28, v4
    vmv.v.v v30, v4
    addi    a3, a3, -1
    bnez    a3, body
    addi    gp, gp, 32
    addi    tp, tp, 32
    addi    sp, sp, 16
    sub     a1, a1, s11
    addi    ra, ra, 8
    li      t0, c_out
    bne     ra, t0, block
    mpause
