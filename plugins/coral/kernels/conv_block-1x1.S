# ConvBlock with k = 1, c_in = 4, c_out = 8, H = 8. X must be followed by 16 readable bytes, as W does.
#
# The convolution is that of conv2d-1x1.S. Batch normalisation, both roundings, ReLU and the move to int8 are one linear function
# in integers: a sum a becomes the int8 nearest to ((4096 a + offset) multiplier / 2^31) / 2^19. Multipliers and offsets are
# constants that follow from the task's scales and shifts; for every sum that can occur the result is that of the binary32
# arithmetic of the task, which tests/plugins/coral/folded_constants_test.ts checks. Saturation is the ReLU.
#
# Operations of a round were put into order by search on the cycle-exact model, within what their operands allow.
#
#   a0 words of X     a1 rounds left     a2 row of Y     v0 to v3 weights     v4 multipliers     v8 offsets

    .data
multipliers:
    .word   868425999, 852788672, 1066227907, 1066255963, 1041031680, 934664503, 978744818, 1852506954
offsets:
    .word   -174470493, -132802788, -99284625, -50899111, -127921050, -167166711, -164099062, -9373373
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
    vwmul.vx v18, v16, t2            # - z_x times the sums of the weights
    vsetivli zero, 8, e32, m2, ta, ma
    la      t1, multipliers
    vle32.v v4, (t1)
    la      t1, offsets
    vle32.v v8, (t1)
    li      a3, 1 << 12
    vmacc.vx v8, a3, v18
    vmv.v.v v6, v4
    vmv.v.v v10, v8
    li      a1, H * H / 4
    li      a2, Y_address
    li      s8, 0                    # the first round stores nothing of its own
round:
    vsetivli zero, 8, e8, mf2, ta, ma
    vwmul.vx v24, v0, s0
    vwmul.vx v25, v0, s1
    vsetivli zero, 16, e32, m4, ta, ma
    vmadd.vx v20, a3, v8             # the last two pixels of the round before
    srli    s6, a5, 16
    srli    t0, s0, 8
    srli    t1, s0, 16
    srli    t4, s1, 16
    vsetivli zero, 8, e8, mf2, ta, ma
    vwmul.vx v26, v2, t1
    vsetivli zero, 16, e32, m4, ta, ma
    vsmul.vv v20, v20, v4
    srli    t5, s1, 24
    vsetivli zero, 8, e8, mf2, ta, ma
    vwmul.vx v29, v0, a5
    srli    t3, s1, 8
    srli    t2, s0, 24
    lw      s0, 16(a0)               # pixels of the next round
    vwmul.vx v27, v2, t4
    vsetivli zero, 16, e16, m2, ta, ma
    vnclip.wi v20, v20, 19
    vsetivli zero, 16, e8, m1, ta, ma
    vnclip.wi v15, v20, 0
    vsetivli zero, 8, e8, mf2, ta, ma
    vwmul.vx v31, v2, s6
    srli    s5, a5, 8
    vwmacc.vx v24, t0, v1
    vwmacc.vx v25, t3, v1
    vwmul.vx v28, v0, a4
    vwmacc.vx v26, t2, v3
    vwmacc.vx v27, t5, v3
    srli    a6, a4, 8
    addi    a1, a1, -1
    srli    a7, a4, 16
    vsetivli zero, 16, e8, m1, ta, ma
    vse8.v  v15, (a2)
    add     a2, a2, s8
    vsetivli zero, 8, e8, mf2, ta, ma
    vwmul.vx v30, v2, a7
    srli    s4, a4, 24
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.vv v16, v24, v26
    vsetivli zero, 16, e32, m4, ta, ma
    vmadd.vx v16, a3, v8
    lw      s1, 20(a0)
    vsetivli zero, 8, e8, mf2, ta, ma
    vwmacc.vx v29, s5, v1
    vwmacc.vx v30, s4, v3
    srli    s7, a5, 24
    vsetivli zero, 16, e32, m4, ta, ma
    vsmul.vv v16, v16, v4
    lw      a5, 28(a0)
    vsetivli zero, 8, e8, mf2, ta, ma
    vwmacc.vx v31, s7, v3
    vwmacc.vx v28, a6, v1
    vsetivli zero, 16, e16, m2, ta, ma
    vnclip.wi v16, v16, 19
    vsetivli zero, 16, e8, m1, ta, ma
    vnclip.wi v14, v16, 0
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.vv v20, v28, v30
    vse8.v  v14, (a2)
    lw      a4, 24(a0)
    addi    a0, a0, 16
    li      s8, 16
    add     a2, a2, s8
    bnez    a1, round
    vsetivli zero, 16, e32, m4, ta, ma
    vmadd.vx v20, a3, v8
    vsmul.vv v20, v20, v4
    vsetivli zero, 16, e16, m2, ta, ma
    vnclip.wi v20, v20, 19
    vsetivli zero, 16, e8, m1, ta, ma
    vnclip.wi v15, v20, 0
    vse8.v  v15, (a2)
    mpause
