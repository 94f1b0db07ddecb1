# Linear: Y = X W + bias, int8 operands, int32 sums. b is a multiple of 4, h_in of 4, h_out of 16.
#
# A tile is 4 rows x 16 columns of Y in int32 accumulators (4 registers a row, v4 to v19, bias in v28). For every k one row of
# 16 weights is loaded, extended to 16 bits, and multiplied with one scalar of X per row. Eight entries of the reorder buffer
# bound the speed, and a load blocks it for about as long as nine multiply-adds take: so tiles are as high as the
# batch allows. X comes by words of four k, loaded one round ahead and spread over the round; W comes one row ahead; both
# run on into the next tile. Nothing is copied to DTCM: it would cost more than it saves at these sizes.
#
#   a0 words of X     a1 row of W     a2 row of Y     ra rounds of four k left     tp tiles left     sp columns left
#   t5 bias

    .text
    li      a1, W_address
    li      a2, Y_address
    li      t5, bias_address
    li      s8, -(h_in * h_out)
    li      sp, h_out / 16
columns:
    li      a0, X_address
    vsetivli zero, 16, e32, m4, ta, ma
    vle8.v  v1, (a1)
    vle32.v v28, (t5)
    addi    t5, t5, 64
    lw      s1, 0(a0)
    lw      s2, h_in(a0)
    lw      s3, 2 * h_in(a0)
    lw      s5, 3 * h_in(a0)
    li      tp, b / 4
tile:
    vmv4r.v v4, v28
    vmv4r.v v8, v28
    vmv4r.v v12, v28
    vmv4r.v v16, v28
    vsetivli zero, 16, e16, m2, ta, ma
    li      ra, h_in / 4
    li      s0, 3 * h_in
k_loop:
    vsext.vf2 v2, v1                 # row k of W
    addi    a0, a0, 4
    addi    ra, ra, -1
    seqz    t3, ra
    neg     t3, t3                   # -1 in the last four, else 0
    and     a6, t3, s0
    add     a0, a0, a6               # then on to the rows of the next tile
    and     a6, t3, s8
    sext.b  t1, s1
    srai    s10, s1, 8               # keeps bytes 1 to 3
    addi    a1, a1, h_out
    vle8.v  v1, (a1)                 # row k + 1
    sext.b  t2, s2
    srai    s11, s2, 8
    vwmacc.vx v4, t1, v2
    sext.b  t4, s3
    srai    a3, s3, 8
    vwmacc.vx v8, t2, v2
    sext.b  t0, s5
    srai    a4, s5, 8
    vwmacc.vx v12, t4, v2
    vwmacc.vx v16, t0, v2
    vsext.vf2 v2, v1                 # row k + 1 of W
    sext.b  t1, s10
    addi    a1, a1, h_out
    vle8.v  v1, (a1)                 # row k + 2
    sext.b  t2, s11
    vwmacc.vx v4, t1, v2
    lw      s1, 0(a0)                # X for the next four k
    sext.b  t4, a3
    vwmacc.vx v8, t2, v2
    sext.b  t0, a4
    vwmacc.vx v12, t4, v2
    lw      s2, h_in(a0)
    vwmacc.vx v16, t0, v2
    vsext.vf2 v2, v1                 # row k + 2 of W
    srai    t1, s10, 8
    sext.b  t1, t1
    addi    a1, a1, h_out
    vle8.v  v1, (a1)                 # row k + 3
    srai    t2, s11, 8
    sext.b  t2, t2
    vwmacc.vx v4, t1, v2
    lw      s3, 2 * h_in(a0)
    srai    t4, a3, 8
    sext.b  t4, t4
    vwmacc.vx v8, t2, v2
    srai    t0, a4, 8
    sext.b  t0, t0
    vwmacc.vx v12, t4, v2
    lw      s5, 3 * h_in(a0)
    vwmacc.vx v16, t0, v2
    vsext.vf2 v2, v1                 # row k + 3 of W
    srai    t1, s10, 16
    add     a1, a1, a6               # back to the first k
    addi    a1, a1, h_out
    vle8.v  v1, (a1)                 # row k + 4
    srai    t2, s11, 16
    vwmacc.vx v4, t1, v2
    srai    t4, a3, 16
    vwmacc.vx v8, t2, v2
    srai    t0, a4, 16
    vwmacc.vx v12, t4, v2
    vwmacc.vx v16, t0, v2
    bnez    ra, k_loop
    vsetivli zero, 16, e32, m4, ta, ma
    vse32.v v4, (a2)
    addi    a2, a2, 4 * h_out
    vse32.v v8, (a2)
    addi    a2, a2, 4 * h_out
    vse32.v v12, (a2)
    addi    a2, a2, 4 * h_out
    vse32.v v16, (a2)
    addi    a2, a2, 4 * h_out
    addi    tp, tp, -1
    bnez    tp, tile
    addi    a1, a1, 16
    li      a6, 64 - 4 * b * h_out
    add     a2, a2, a6
    addi    sp, sp, -1
    bnez    sp, columns
    mpause
