# ConvBlock with k = 3, H = 8 and c_in = 8 or 32. Scales are positive and below 2^-exponent, shifts below 256 in magnitude.
#
# The convolution is that of conv2d-3x3.S. The rest is done in fixed point with "fraction" bits: a sum times the exact scale, plus
# the shift, rounded to the nearest. That is wrong only where binary32 rounds the value to a half of an integer, which then
# goes to the even neighbour, so a row that has a value closer to a half than both errors (2^-17 for binary32, 2^-fraction here;
# together below "near" units) is noted, and done again in the arithmetic of the task when its block is finished: one row
# in a few hundred. The distance to a half is the fraction, as an unsigned number, less a half: a minimum over the row tells.
#
# Multiply-adds and loads of a round were put into order by search on the cycle-exact model, within what their operands allow.
#
#   a0 X of the round     a1 W of the round     a2 Y     a3 rows left     s6, s7 input channels and filter rows left
#   ra first channel of the block     gp its first sums, multipliers, offsets     tp distance of the last row     sp rows to do again

    .equ    K, 9 * c_in                  # rows of W
    .equ    narrow, -(c_out == 8)        # 1: a line of 16 weights is two rows, 0: a part of one row
    .equ    rows_per_line, 1 + narrow
    .equ    W_copy, 0x10000              # blocks of K rows of 8 weights
    .equ    bias_copy, W_copy + K * c_out
    .equ    sums, bias_copy + 12 * c_out # of a pixel that is done again
    .equ    exponent, 9 - (c_in == 32)   # scale is below 2^-exponent
    .equ    before, 10 + 2 * (c_in == 32) # bits of a sum's fraction
    .equ    fraction, before + exponent  # bits of a result's fraction
    .equ    near, 1 + (1 << (fraction - 17)) # so close to a half lie what binary32 might round to it
    .text
    csrwi   vxrm, 0                  # to the nearest, halves upwards
    li      a0, W_address
    li      a1, W_copy
    li      a3, bias_copy
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
    vsetivli zero, 8, e32, m2, ta, ma
    vmul.vx v20, v28, t5             # - z_x times the sum of the weights
    vse32.v v20, (a3)
    addi    a3, a3, 32
    bnez    t2, copied
    vsetivli zero, 8, e16, m1, ta, ma
    vwadd.vx v28, v17, zero
    vsetivli zero, 8, e32, m2, ta, ma
    vmul.vx v20, v28, t5             # - z_x times the sum of the weights
    vse32.v v20, (a3)
    addi    a3, a3, 32
    addi    a0, a0, 16
    li      t2, 16 * K
    add     a1, a1, t2
    addi    s0, s0, -1
    bnez    s0, copy_column
copied:
    li      a1, W_copy
    li      gp, bias_copy
    addi    t3, gp, 4 * c_out
    addi    t4, gp, 8 * c_out
    li      t0, scale_address
    li      t1, shift_address
    li      t2, c_out
    li      t5, (127 + 31 + exponent) << 23 # 2^(31 + exponent)
    fmv.w.x ft2, t5
    li      t5, (127 + fraction) << 23 # 2^fraction
    fmv.w.x ft3, t5
    li      s4, 128 << fraction
constants:
    flw     ft0, 0(t0)
    flw     ft1, 0(t1)
    addi    t0, t0, 4
    addi    t1, t1, 4
    addi    t2, t2, -1
    fmul.s  ft0, ft0, ft2
    fcvt.w.s t5, ft0, rne            # exact
    sw      t5, 0(t3)
    fmul.s  ft1, ft1, ft3
    fcvt.w.s t6, ft1, rne
    sub     t6, t6, s4
    sw      t6, 0(t4)
    addi    t3, t3, 4
    addi    t4, t4, 4
    bnez    t2, constants
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
    li      tp, -1
    li      sp, 0                    # rows with a result near a half
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
    addi    t0, gp, 4 * c_out
    vle32.v v4, (t0)                 # multipliers
    addi    t0, gp, 8 * c_out
    vle32.v v6, (t0)                 # offsets
    vmv.v.i v8, -1
    li      t1, (near - (1 << (fraction - 1))) << (32 - fraction)
    vmv.v.x v10, t1
    li      t2, 1 << (32 - fraction)
    vsll.vi v16, v16, before
    vsll.vi v18, v18, before
    vsll.vi v20, v20, before
    vsll.vi v22, v22, before
    vsll.vi v24, v24, before
    vsll.vi v26, v26, before
    vsll.vi v28, v28, before
    vsll.vi v30, v30, before
    vsmul.vv v16, v16, v4
    vsmul.vv v18, v18, v4
    vsmul.vv v20, v20, v4
    vsmul.vv v22, v22, v4
    vsmul.vv v24, v24, v4
    vsmul.vv v26, v26, v4
    vsmul.vv v28, v28, v4
    vsmul.vv v30, v30, v4
    vadd.vv v16, v16, v6
    vadd.vv v18, v18, v6
    vadd.vv v20, v20, v6
    vadd.vv v22, v22, v6
    vadd.vv v24, v24, v6
    vadd.vv v26, v26, v6
    vadd.vv v28, v28, v6
    vadd.vv v30, v30, v6
    vsetivli zero, 8, e16, m1, ta, ma
    vnclip.wi v0, v16, fraction
    vnclip.wi v2, v18, fraction
    vsetivli zero, 8, e32, m2, ta, ma
    vmadd.vx v16, t2, v10            # the fraction less a half
    vmadd.vx v18, t2, v10
    vsetivli zero, 8, e8, mf2, ta, ma
    vnclip.wi v0, v0, 0
    vnclip.wi v2, v2, 0
    vse8.v  v0, (a2)
    addi    a2, a2, c_out
    vse8.v  v2, (a2)
    addi    a2, a2, c_out
    vsetivli zero, 8, e16, m1, ta, ma
    vnclip.wi v0, v20, fraction
    vnclip.wi v2, v22, fraction
    vsetivli zero, 8, e32, m2, ta, ma
    vmadd.vx v20, t2, v10
    vmadd.vx v22, t2, v10
    vsetivli zero, 8, e8, mf2, ta, ma
    vnclip.wi v0, v0, 0
    vnclip.wi v2, v2, 0
    vse8.v  v0, (a2)
    addi    a2, a2, c_out
    vse8.v  v2, (a2)
    addi    a2, a2, c_out
    vsetivli zero, 8, e16, m1, ta, ma
    vnclip.wi v0, v24, fraction
    vnclip.wi v2, v26, fraction
    vsetivli zero, 8, e32, m2, ta, ma
    vmadd.vx v24, t2, v10
    vmadd.vx v26, t2, v10
    vsetivli zero, 8, e8, mf2, ta, ma
    vnclip.wi v0, v0, 0
    vnclip.wi v2, v2, 0
    vse8.v  v0, (a2)
    addi    a2, a2, c_out
    vse8.v  v2, (a2)
    addi    a2, a2, c_out
    vsetivli zero, 8, e16, m1, ta, ma
    vnclip.wi v0, v28, fraction
    vnclip.wi v2, v30, fraction
    vsetivli zero, 8, e32, m2, ta, ma
    vmadd.vx v28, t2, v10
    vmadd.vx v30, t2, v10
    vsetivli zero, 8, e8, mf2, ta, ma
    vnclip.wi v0, v0, 0
    vnclip.wi v2, v2, 0
    vse8.v  v0, (a2)
    addi    a2, a2, c_out
    vse8.v  v2, (a2)
    addi    a2, a2, c_out
    vsetivli zero, 8, e32, m2, ta, ma
    vminu.vv v8, v8, v16
    vminu.vv v8, v8, v18
    vminu.vv v8, v8, v20
    vminu.vv v8, v8, v22
    vminu.vv v8, v8, v24
    vminu.vv v8, v8, v26
    vminu.vv v8, v8, v28
    vminu.vv v8, v8, v30
    vredminu.vs v10, v8, v8
    li      t1, (2 * near + 1) << (32 - fraction)
    sltu    t0, tp, t1               # of the row before
    sll     t0, t0, a3
    or      sp, sp, t0
    vle32.v v4, (gp)
    vmv.v.v v16, v4
    vmv.v.v v18, v4
    vmv.v.v v20, v4
    vmv.v.v v22, v4
    vmv.v.v v24, v4
    vmv.v.v v26, v4
    vmv.v.v v28, v4
    vmv.v.v v30, v4
    vmv.x.s tp, v10
    addi    a3, a3, -1
    bnez    a3, body
    li      t1, (2 * near + 1) << (32 - fraction)
    sltu    t0, tp, t1
    or      sp, sp, t0
    bnez    sp, redo
next:
    addi    gp, gp, 32
    sub     a1, a1, s11
    addi    ra, ra, 8
    li      t0, c_out
    bne     ra, t0, block
    mpause
redo:
    ctz     t0, sp
    addi    t1, sp, -1
    and     sp, sp, t1
    li      t1, H - 1
    sub     t0, t1, t0               # the row
    li      t1, (H + 2) * c_in
    mul     t1, t1, t0
    li      t2, X_address
    add     t1, t1, t2               # its first pixel's window
    li      t2, H * c_out
    mul     t2, t2, t0
    li      t3, Y_address
    add     t2, t2, t3
    add     t2, t2, ra               # its first result
    li      t3, H
redo_pixel:
    vsetivli zero, 8, e32, m2, ta, ma
    vmv.v.i v16, 0
    vsetivli zero, 8, e16, m1, ta, ma
    mv      a4, a1
    mv      a5, t1
    li      a6, 3
redo_taps:
    li      s0, 3 * c_in
redo_tap:
    lb      s1, 0(a5)
    vle8.v  v0, (a4)
    vsext.vf2 v2, v0
    addi    a4, a4, 8
    addi    a5, a5, 1
    addi    s0, s0, -1
    addi    s1, s1, 14
    vwmacc.vx v16, s1, v2
    bnez    s0, redo_tap
    addi    a5, a5, (H - 1) * c_in
    addi    a6, a6, -1
    bnez    a6, redo_taps
    li      a4, sums
    vse32.v v16, (a4)
    li      a5, scale_address
    li      a6, shift_address
    slli    t4, ra, 2
    add     a5, a5, t4
    add     a6, a6, t4
    li      t4, 8
    mv      t5, t2
redo_channel:
    lw      a7, 0(a4)
    flw     ft0, 0(a5)
    flw     ft1, 0(a6)
    fcvt.s.w ft2, a7, rne
    addi    a4, a4, 4
    addi    a5, a5, 4
    addi    a6, a6, 4
    fmadd.s ft0, ft0, ft2, ft1, rne
    fcvt.w.s a7, ft0, rne
    max     a7, a7, zero
    li      s1, 255
    min     a7, a7, s1
    addi    a7, a7, -128
    sb      a7, 0(t5)
    addi    t5, t5, 1
    addi    t4, t4, -1
    bnez    t4, redo_channel
    addi    t1, t1, c_in
    addi    t2, t2, c_out
    addi    t3, t3, -1
    bnez    t3, redo_pixel
    bnez    sp, redo
    j       next
