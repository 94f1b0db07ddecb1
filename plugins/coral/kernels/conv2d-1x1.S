# Conv2D with k = 1, c_in = 4, c_out = 8, H = 8, requantised by channel. X must be followed by 16 readable bytes, as W does.
#
# Output channels lie along the vectors, two pixels in one of 16. A pixel is one word of X, whose bytes are the scalars of
# multiplications on 8 bits: two products fit 16 bits, so a pixel takes two multiplications and two multiply-adds of one
# register each. The sums of two pixels then widen onto the bias, which holds -z_x times the sums of the weights from the start,
# and are requantised together. A round makes two such pairs; the end of the second pair is done in the next round, between the
# multiplications of that one's first pair. Its very first time it stores to the place of the first pair, which comes later.
#
# Operations of a round were put into order by search on the cycle-exact model, within what their operands allow.
#
#   a0 words of X     a1 rounds left     a2 row of Y     v0 to v3 weights     v4 multipliers     v8 bias     v12 shifts

    .text
    csrwi   vxrm, 0                  # to the nearest, halves upwards
    li      a0, X_address
    lw      s0, 0(a0)
    lw      s1, 4(a0)
    lw      a4, 8(a0)
    lw      a5, 12(a0)
    li      t1, W_address
    vsetivli zero, 8, e8, mf2, ta, ma
    vle8.v  v0, (t1)
    addi    t1, t1, c_out
    vle8.v  v1, (t1)
    addi    t1, t1, c_out
    vle8.v  v2, (t1)
    addi    t1, t1, c_out
    vle8.v  v3, (t1)
    vwadd.vv v16, v0, v1
    vwadd.vv v17, v2, v3
    vsetivli zero, 8, e16, m1, ta, ma
    vadd.vv v16, v16, v17
    li      t2, 14
    li      t1, bias_address
    vle32.v v8, (t1)
    vwmacc.vx v8, t2, v16            # - z_x times the sums of the weights
    li      t1, shift_address
    vle32.v v18, (t1)
    vnsrl.wi v12, v18, 0
    vsetivli zero, 8, e32, m2, ta, ma
    li      t1, multiplier_address
    vle32.v v4, (t1)
    vmv.v.v v6, v4
    vmv.v.v v10, v8
    vmv1r.v v13, v12
    li      a1, H * H / 4
    li      a2, Y_address
    li      s8, 0                    # the first round stores nothing of its own
round:
    vsetivli zero, 16, e32, m4, ta, ma
    vsmul.vv v20, v20, v4            # the last two pixels of the round before
    vsetivli zero, 8, e8, mf2, ta, ma
    vwmul.vx v24, v0, s0
    srli    t4, s1, 16
    vwmul.vx v25, v0, s1
    srli    s5, a5, 8
    srli    s7, a5, 24
    srli    t2, s0, 24
    vwmul.vx v27, v2, t4
    srli    t5, s1, 24
    srli    t1, s0, 16
    vsetivli zero, 16, e16, m2, ta, ma
    vnclip.wv v20, v20, v12
    srli    t3, s1, 8
    vsetivli zero, 8, e8, mf2, ta, ma
    vwmul.vx v26, v2, t1
    vwmacc.vx v27, t5, v3
    srli    t0, s0, 8
    srli    s6, a5, 16
    vwmacc.vx v25, t3, v1
    vwmacc.vx v24, t0, v1
    vsetivli zero, 16, e16, m2, ta, ma
    vsadd.vi v20, v20, -9
    vsetivli zero, 8, e8, mf2, ta, ma
    vwmul.vx v29, v0, a5
    vsetivli zero, 16, e8, m1, ta, ma
    vnclip.wi v15, v20, 0
    vsetivli zero, 8, e8, mf2, ta, ma
    vwmacc.vx v26, t2, v3
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v16, v8, v24
    lw      s1, 20(a0)
    vsetivli zero, 8, e8, mf2, ta, ma
    vwmacc.vx v29, s5, v1
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v16, v16, v26
    vse8.v  v15, (a2)
    srli    a6, a4, 8
    add     a2, a2, s8
    lw      s0, 16(a0)               # pixels of the next round
    vsetivli zero, 8, e8, mf2, ta, ma
    vwmul.vx v28, v0, a4
    srli    a7, a4, 16
    vsetivli zero, 16, e32, m4, ta, ma
    vsmul.vv v16, v16, v4
    vsetivli zero, 16, e16, m2, ta, ma
    vnclip.wv v16, v16, v12
    lw      a5, 28(a0)
    vsetivli zero, 8, e8, mf2, ta, ma
    vwmul.vx v30, v2, a7
    vwmul.vx v31, v2, s6
    addi    a1, a1, -1
    srli    s4, a4, 24
    vwmacc.vx v28, a6, v1
    vsetivli zero, 16, e16, m2, ta, ma
    vsadd.vi v16, v16, -9
    li      s8, 16
    vsetivli zero, 16, e8, m1, ta, ma
    vnclip.wi v14, v16, 0
    vsetivli zero, 8, e8, mf2, ta, ma
    vwmacc.vx v31, s7, v3
    vwmacc.vx v30, s4, v3
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v20, v8, v28
    vwadd.wv v20, v20, v30
    vse8.v  v14, (a2)
    add     a2, a2, s8
    lw      a4, 24(a0)
    addi    a0, a0, 16
    bnez    a1, round
    vsetivli zero, 16, e32, m4, ta, ma
    vsmul.vv v20, v20, v4
    vsetivli zero, 16, e16, m2, ta, ma
    vnclip.wv v20, v20, v12
    vsadd.vi v20, v20, -9
    vsetivli zero, 16, e8, m1, ta, ma
    vnclip.wi v15, v20, 0
    vse8.v  v15, (a2)
    mpause
