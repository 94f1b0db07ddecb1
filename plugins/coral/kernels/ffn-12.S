# FFN; n is a multiple of 6, h and h_i of 16, n h_i of 64.
#
# Two products with SiLU between them; the hidden activations stay in scratch.
# A tile of a product is 6 rows x 16 columns in int32 accumulators (4 registers a row, from v4 on), as in linear.S: for
# every k one row of 16 weights is loaded one k ahead, extended to 16 bits, and multiplied with one scalar per row, which
# comes from words of four k loaded one round ahead. The zero point is taken off the scalar, where operations are free.
# Tiles are requantised in registers: vsmul, vnclip by the shift (rounds and narrows), saturating addition of the zero
# point, vnclip. The table is applied to whole groups of 64 elements in scratch, as in table.S.
#
#   a0 words of the left operand     a1 row of weights     a2 row of results     ra rounds of four k left
#   tp tiles left     sp columns left     gp multiplier     s4 shift

    .equ    hidden, 0x10000
    .text
    csrwi   vxrm, 0
    li      a1, W1_address
    li      a2, hidden
    li      t5, bias1_address
    li      t0, quantisation_address + 0
    lw      gp, 0(t0)
    lw      s4, 4(t0)
    li      s8, -(h * h_i)
    li      sp, h_i / 16
up_columns:                          # U = X W1 + bias1
    li      a0, X_address
    vsetivli zero, 16, e32, m4, ta, ma
    vle8.v  v1, (a1)
    vle32.v v28, (t5)
    addi    t5, t5, 64
    lw      s1, 0(a0)
    lw      s2, h(a0)
    lw      s3, 2 * h(a0)
    lw      s5, 3 * h(a0)
    lw      s6, 4 * h(a0)
    lw      s7, 5 * h(a0)
    li      tp, n / 6
up_tile:
    vmv4r.v v4, v28
    vmv4r.v v8, v28
    vmv4r.v v12, v28
    vmv4r.v v16, v28
    vmv4r.v v20, v28
    vmv4r.v v24, v28
    addi    t0, tp, -1
    seqz    t0, t0
    neg     t0, t0
    andi    s0, t0, -6 * h
    addi    s0, s0, 5 * h
    vsetivli zero, 16, e16, m2, ta, ma
    li      ra, h / 4
up_k:
    srai    s10, s1, 8
    sext.b  t0, s5
    addi    ra, ra, -1
    addi    a0, a0, 4
    sext.b  t1, s1
    sext.b  t4, s3
    vsext.vf2 v2, v1
    srai    s11, s2, 8
    addi    t1, t1, 24
    addi    a1, a1, h_i
    vwmacc.vx v4, t1, v2
    sext.b  t1, s6
    sext.b  t2, s2
    vle8.v  v1, (a1)
    srai    a3, s3, 8
    seqz    t3, ra
    neg     t3, t3
    and     a6, t3, s0
    addi    t4, t4, 24
    add     a0, a0, a6
    addi    t1, t1, 24
    vwmacc.vx v20, t1, v2
    sext.b  t1, s10
    srai    a5, s6, 8
    and     a6, t3, s8
    addi    t2, t2, 24
    addi    t0, t0, 24
    vwmacc.vx v8, t2, v2
    sext.b  t2, s7
    addi    t2, t2, 24
    lw      s6, 4 * h(a0)
    vwmacc.vx v24, t2, v2
    vwmacc.vx v12, t4, v2
    addi    a1, a1, h_i
    sext.b  t4, a3
    addi    t4, t4, 24
    vwmacc.vx v16, t0, v2
    vsext.vf2 v2, v1
    srai    a4, s5, 8
    sext.b  t0, a4
    vle8.v  v1, (a1)
    vwmacc.vx v12, t4, v2
    sext.b  t2, s11
    addi    t2, t2, 24
    vwmacc.vx v8, t2, v2
    lw      s2, h(a0)
    srai    a7, s7, 8
    srai    t4, a3, 8
    addi    t1, t1, 24
    sext.b  t2, a7
    vwmacc.vx v4, t1, v2
    addi    t0, t0, 24
    vwmacc.vx v16, t0, v2
    srai    t0, a4, 8
    sext.b  t0, t0
    sext.b  t1, a5
    addi    t1, t1, 24
    addi    t2, t2, 24
    vwmacc.vx v24, t2, v2
    vwmacc.vx v20, t1, v2
    vsext.vf2 v2, v1
    srai    t2, s11, 8
    sext.b  t2, t2
    addi    t2, t2, 24
    sext.b  t4, t4
    addi    a1, a1, h_i
    vle8.v  v1, (a1)
    vwmacc.vx v8, t2, v2
    add     a1, a1, a6
    srai    t2, a7, 8
    sext.b  t2, t2
    lw      s1, 0(a0)
    srai    t1, s10, 8
    addi    t4, t4, 24
    addi    t2, t2, 24
    vwmacc.vx v12, t4, v2
    sext.b  t1, t1
    addi    t1, t1, 24
    vwmacc.vx v4, t1, v2
    vwmacc.vx v24, t2, v2
    srai    t2, s11, 16
    addi    t2, t2, 24
    srai    t1, a5, 8
    sext.b  t1, t1
    addi    a1, a1, h_i
    lw      s5, 3 * h(a0)
    addi    t1, t1, 24
    vwmacc.vx v20, t1, v2
    addi    t0, t0, 24
    vwmacc.vx v16, t0, v2
    vsext.vf2 v2, v1
    vle8.v  v1, (a1)
    srai    t1, s10, 16
    addi    t1, t1, 24
    vwmacc.vx v8, t2, v2
    lw      s3, 2 * h(a0)
    vwmacc.vx v4, t1, v2
    srai    t2, a7, 16
    srai    t1, a5, 16
    addi    t2, t2, 24
    addi    t1, t1, 24
    srai    t0, a4, 16
    addi    t0, t0, 24
    srai    t4, a3, 16
    vwmacc.vx v24, t2, v2
    addi    t4, t4, 24
    vwmacc.vx v20, t1, v2
    lw      s7, 5 * h(a0)
    vwmacc.vx v12, t4, v2
    vwmacc.vx v16, t0, v2
    bnez    ra, up_k
    vsetivli zero, 16, e32, m4, ta, ma
    vsmul.vx v20, v20, gp
    vsmul.vx v12, v12, gp
    vsmul.vx v4, v4, gp
    vsetivli zero, 16, e16, m2, ta, ma
    vnclip.wx v20, v20, s4
    vnclip.wx v4, v4, s4
    vsetivli zero, 16, e32, m4, ta, ma
    vsmul.vx v8, v8, gp
    vsetivli zero, 16, e16, m2, ta, ma
    vsadd.vi v4, v4, -3
    vsetivli zero, 16, e8, m1, ta, ma
    vnclip.wi v4, v4, 0
    vsetivli zero, 16, e16, m2, ta, ma
    vnclip.wx v8, v8, s4
    vsetivli zero, 16, e32, m4, ta, ma
    vsmul.vx v16, v16, gp
    vsetivli zero, 16, e8, m1, ta, ma
    vse8.v  v4, (a2)
    addi    a2, a2, h_i
    vsetivli zero, 16, e16, m2, ta, ma
    vsadd.vi v8, v8, -3
    vnclip.wx v12, v12, s4
    vsadd.vi v12, v12, -3
    vsetivli zero, 16, e8, m1, ta, ma
    vnclip.wi v8, v8, 0
    vsetivli zero, 16, e16, m2, ta, ma
    vnclip.wx v16, v16, s4
    vsetivli zero, 16, e8, m1, ta, ma
    vnclip.wi v12, v12, 0
    vse8.v  v8, (a2)
    vsetivli zero, 16, e32, m4, ta, ma
    vsmul.vx v24, v24, gp
    addi    a2, a2, h_i
    vsetivli zero, 16, e8, m1, ta, ma
    vse8.v  v12, (a2)
    vsetivli zero, 16, e16, m2, ta, ma
    vsadd.vi v16, v16, -3
    vsetivli zero, 16, e8, m1, ta, ma
    vnclip.wi v16, v16, 0
    vsetivli zero, 16, e16, m2, ta, ma
    vsadd.vi v20, v20, -3
    addi    a2, a2, h_i
    vsetivli zero, 16, e8, m1, ta, ma
    vse8.v  v16, (a2)
    vnclip.wi v20, v20, 0
    vsetivli zero, 16, e16, m2, ta, ma
    vnclip.wx v24, v24, s4
    addi    a2, a2, h_i
    vsetivli zero, 16, e8, m1, ta, ma
    vse8.v  v20, (a2)
    vsetivli zero, 16, e16, m2, ta, ma
    vsadd.vi v24, v24, -3
    vsetivli zero, 16, e8, m1, ta, ma
    vnclip.wi v24, v24, 0
    addi    a2, a2, h_i
    vse8.v  v24, (a2)
    addi    a2, a2, h_i
    addi    tp, tp, -1
    vsetivli zero, 16, e32, m4, ta, ma
    bnez    tp, up_tile
    addi    a1, a1, 16
    li      t0, 16 - n * h_i
    add     a2, a2, t0
    addi    sp, sp, -1
    bnez    sp, up_columns
    li      a0, hidden
    li      a1, table_address
    li      s9, 64
    li      s11, 32
    vsetvli zero, s9, e8, m4, ta, ma
    li      t1, 0x40
    li      t2, -0x40
    vl4re8.v v0, (a1)
    addi    a1, a1, 64
    vl4re8.v v4, (a1)
    addi    a1, a1, 64
    vl4re8.v v8, (a1)
    addi    a1, a1, 64
    vl4re8.v v12, (a1)
    vl4re8.v v16, (a0)
    li      a2, n * h_i / 64
silu:                                # G = silu(U), in place
    addi    a2, a2, -1
    vrgather.vv v20, v0, v16
    vxor.vx v16, v16, t1
    vrgather.vv v24, v4, v16
    vxor.vx v16, v16, t2
    seqz    t3, a2
    neg     t3, t3
    andi    t3, t3, -64
    vor.vv  v20, v20, v24
    vrgather.vv v28, v8, v16
    vxor.vx v16, v16, t1
    vor.vv  v20, v20, v28
    addi    t3, t3, 64
    add     a1, a0, t3
    vrgather.vv v24, v12, v16
    vl4re8.v v16, (a1)
    vor.vv  v20, v20, v24
    vs4r.v  v20, (a0)
    mv      a0, a1
    bnez    a2, silu
    li      a1, W2_address
    li      a2, Y_address
    li      t5, bias2_address
    li      t0, quantisation_address + 8
    lw      gp, 0(t0)
    lw      s4, 4(t0)
    li      s8, -(h_i * h)
    li      sp, h / 16
down_columns:                        # Y = G W2 + bias2
    li      a0, hidden
    vsetivli zero, 16, e32, m4, ta, ma
    vle8.v  v1, (a1)
    vle32.v v28, (t5)
    addi    t5, t5, 64
    lw      s1, 0(a0)
    lw      s2, h_i(a0)
    lw      s3, 2 * h_i(a0)
    lw      s5, 3 * h_i(a0)
    lw      s6, 4 * h_i(a0)
    lw      s7, 5 * h_i(a0)
    li      tp, n / 6
down_tile:
    vmv4r.v v4, v28
    vmv4r.v v8, v28
    vmv4r.v v12, v28
    vmv4r.v v16, v28
    vmv4r.v v20, v28
    vmv4r.v v24, v28
    addi    t0, tp, -1
    seqz    t0, t0
    neg     t0, t0
    andi    s0, t0, -6 * h_i
    addi    s0, s0, 5 * h_i
    vsetivli zero, 16, e16, m2, ta, ma
    li      ra, h_i / 4
down_k:
    sext.b  t4, s3
    addi    a1, a1, h
    addi    ra, ra, -1
    seqz    t3, ra
    srai    s10, s1, 8
    vsext.vf2 v2, v1
    addi    a0, a0, 4
    sext.b  t1, s1
    addi    t1, t1, 119
    srai    s11, s2, 8
    srai    a5, s6, 8
    vwmacc.vx v4, t1, v2
    neg     t3, t3
    and     a6, t3, s0
    vle8.v  v1, (a1)
    add     a0, a0, a6
    addi    t4, t4, 119
    sext.b  t2, s2
    addi    t2, t2, 119
    vwmacc.vx v8, t2, v2
    sext.b  t1, s6
    addi    t1, t1, 119
    vwmacc.vx v20, t1, v2
    srai    a4, s5, 8
    sext.b  t0, s5
    addi    t0, t0, 119
    vwmacc.vx v12, t4, v2
    sext.b  t2, s7
    srai    a3, s3, 8
    addi    t2, t2, 119
    vwmacc.vx v24, t2, v2
    vwmacc.vx v16, t0, v2
    vsext.vf2 v2, v1
    lw      s2, h_i(a0)
    sext.b  t0, a4
    addi    t0, t0, 119
    sext.b  t4, a3
    vwmacc.vx v16, t0, v2
    sext.b  t2, s11
    srai    t0, a4, 8
    sext.b  t0, t0
    addi    t0, t0, 119
    addi    a1, a1, h
    lw      s6, 4 * h_i(a0)
    addi    t4, t4, 119
    vwmacc.vx v12, t4, v2
    sext.b  t1, s10
    lw      s3, 2 * h_i(a0)
    srai    t4, a3, 8
    addi    t2, t2, 119
    vwmacc.vx v8, t2, v2
    srai    a7, s7, 8
    sext.b  t2, a7
    addi    t2, t2, 119
    vle8.v  v1, (a1)
    vwmacc.vx v24, t2, v2
    srai    t2, s11, 8
    sext.b  t2, t2
    addi    t1, t1, 119
    vwmacc.vx v4, t1, v2
    sext.b  t1, a5
    addi    t1, t1, 119
    vwmacc.vx v20, t1, v2
    srai    t1, s10, 8
    addi    t2, t2, 119
    vsext.vf2 v2, v1
    vwmacc.vx v8, t2, v2
    sext.b  t1, t1
    srai    t2, a7, 8
    addi    t1, t1, 119
    lw      s1, 0(a0)
    sext.b  t4, t4
    sext.b  t2, t2
    addi    t2, t2, 119
    vwmacc.vx v24, t2, v2
    srai    t2, s11, 16
    vwmacc.vx v4, t1, v2
    srai    t1, a5, 8
    addi    t4, t4, 119
    sext.b  t1, t1
    addi    t1, t1, 119
    addi    a1, a1, h
    vle8.v  v1, (a1)
    vwmacc.vx v20, t1, v2
    srai    t1, s10, 16
    vwmacc.vx v12, t4, v2
    and     a6, t3, s8
    vwmacc.vx v16, t0, v2
    vsext.vf2 v2, v1
    add     a1, a1, a6
    addi    a1, a1, h
    vle8.v  v1, (a1)
    lw      s5, 3 * h_i(a0)
    srai    t0, a4, 16
    srai    t4, a3, 16
    addi    t1, t1, 119
    vwmacc.vx v4, t1, v2
    addi    t0, t0, 119
    vwmacc.vx v16, t0, v2
    addi    t2, t2, 119
    lw      s7, 5 * h_i(a0)
    addi    t4, t4, 119
    srai    t1, a5, 16
    addi    t1, t1, 119
    vwmacc.vx v20, t1, v2
    vwmacc.vx v8, t2, v2
    srai    t2, a7, 16
    addi    t2, t2, 119
    vwmacc.vx v12, t4, v2
    vwmacc.vx v24, t2, v2
    bnez    ra, down_k
    vsetivli zero, 16, e32, m4, ta, ma
    vsmul.vx v8, v8, gp
    vsmul.vx v16, v16, gp
    vsmul.vx v12, v12, gp
    vsmul.vx v24, v24, gp
    vsetivli zero, 16, e16, m2, ta, ma
    vnclip.wx v16, v16, s4
    vsetivli zero, 16, e32, m4, ta, ma
    vsmul.vx v4, v4, gp
    vsetivli zero, 16, e16, m2, ta, ma
    vsadd.vi v16, v16, 7
    vnclip.wx v24, v24, s4
    vnclip.wx v12, v12, s4
    vnclip.wx v4, v4, s4
    vsetivli zero, 16, e32, m4, ta, ma
    vsmul.vx v20, v20, gp
    vsetivli zero, 16, e16, m2, ta, ma
    vsadd.vi v4, v4, 7
    vsadd.vi v12, v12, 7
    vsetivli zero, 16, e8, m1, ta, ma
    vnclip.wi v4, v4, 0
    vsetivli zero, 16, e16, m2, ta, ma
    vnclip.wx v8, v8, s4
    vsetivli zero, 16, e8, m1, ta, ma
    vnclip.wi v12, v12, 0
    vse8.v  v4, (a2)
    vsetivli zero, 16, e16, m2, ta, ma
    vsadd.vi v8, v8, 7
    vsetivli zero, 16, e8, m1, ta, ma
    vnclip.wi v16, v16, 0
    vnclip.wi v8, v8, 0
    addi    a2, a2, h
    vse8.v  v8, (a2)
    addi    a2, a2, h
    vsetivli zero, 16, e16, m2, ta, ma
    vnclip.wx v20, v20, s4
    vsadd.vi v20, v20, 7
    vsetivli zero, 16, e8, m1, ta, ma
    vse8.v  v12, (a2)
    addi    a2, a2, h
    vse8.v  v16, (a2)
    addi    a2, a2, h
    vnclip.wi v20, v20, 0
    vse8.v  v20, (a2)
    addi    a2, a2, h
    vsetivli zero, 16, e16, m2, ta, ma
    vsadd.vi v24, v24, 7
    vsetivli zero, 16, e8, m1, ta, ma
    vnclip.wi v24, v24, 0
    vse8.v  v24, (a2)
    addi    a2, a2, h
    addi    tp, tp, -1
    vsetivli zero, 16, e32, m4, ta, ma
    bnez    tp, down_tile
    addi    a1, a1, 16
    li      t0, 16 - n * h
    add     a2, a2, t0
    addi    sp, sp, -1
    bnez    sp, down_columns
    mpause
