# GEMM: Y = X W, int8 operands, int32 sums. K is a multiple of 4, N of 16, M a sum of sevens and sixes.
#
# A tile is 7 or 6 rows x 16 columns of Y in int32 accumulators (4 registers a row, v4 to v31). For every k one row of
# 16 weights is loaded, extended to 16 bits, and multiplied with one scalar of X per row. Eight entries of the reorder buffer
# bound the speed, and a load blocks it for about as long as nine multiply-adds take: so tiles are as high as the registers
# allow. X comes by words of four k, loaded one round ahead and spread over the round; W comes one row ahead; both
# run on into the next tile. Nothing is copied to DTCM: it would cost more than it saves at these sizes.
#
#   a0 words of X     a1 row of W     a2 row of Y     ra rounds of four k left     tp tiles left     sp columns left

    .equ    tiles, (M + 6) / 7
    .equ    large_tiles, M - 6 * tiles
    .text
    li      a1, W_address
    li      a2, Y_address
    li      s8, -(K * N)
    vsetivli zero, 16, e32, m4, ta, ma
    vmv.v.i v4, 0
    vmv.v.i v8, 0
    vmv.v.i v12, 0
    vmv.v.i v16, 0
    vmv.v.i v20, 0
    vmv.v.i v24, 0
    vmv.v.i v28, 0
    vsetivli zero, 16, e16, m2, ta, ma
    li      sp, N / 16
columns:
    li      a0, X_address
    vle8.v  v1, (a1)
    lw      s1, 0(a0)
    lw      s2, K(a0)
    lw      s3, 2 * K(a0)
    lw      s5, 3 * K(a0)
    lw      s6, 4 * K(a0)
    lw      s7, 5 * K(a0)
    lw      s9, 6 * K(a0)
    li      tp, large_tiles
large:
    li      ra, K / 4
    li      s0, 6 * K
large_k:
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
    addi    a1, a1, N
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
    sext.b  t1, s6
    srai    a5, s6, 8
    vwmacc.vx v16, t0, v2
    sext.b  t2, s7
    srai    a7, s7, 8
    vwmacc.vx v20, t1, v2
    sext.b  t4, s9
    srai    gp, s9, 8
    vwmacc.vx v24, t2, v2
    vwmacc.vx v28, t4, v2
    vsext.vf2 v2, v1                 # row k + 1 of W
    sext.b  t0, s10
    addi    a1, a1, N
    vle8.v  v1, (a1)                 # row k + 2
    sext.b  t1, s11
    vwmacc.vx v4, t0, v2
    lw      s1, 0(a0)                # X for the next four k
    sext.b  t2, a3
    vwmacc.vx v8, t1, v2
    sext.b  t4, a4
    vwmacc.vx v12, t2, v2
    sext.b  t0, a5
    vwmacc.vx v16, t4, v2
    lw      s2, K(a0)
    sext.b  t1, a7
    vwmacc.vx v20, t0, v2
    sext.b  t2, gp
    vwmacc.vx v24, t1, v2
    vwmacc.vx v28, t2, v2
    vsext.vf2 v2, v1                 # row k + 2 of W
    srai    t4, s10, 8
    sext.b  t4, t4
    addi    a1, a1, N
    vle8.v  v1, (a1)                 # row k + 3
    srai    t0, s11, 8
    sext.b  t0, t0
    vwmacc.vx v4, t4, v2
    lw      s3, 2 * K(a0)
    srai    t1, a3, 8
    sext.b  t1, t1
    vwmacc.vx v8, t0, v2
    srai    t2, a4, 8
    sext.b  t2, t2
    vwmacc.vx v12, t1, v2
    srai    t4, a5, 8
    sext.b  t4, t4
    vwmacc.vx v16, t2, v2
    lw      s5, 3 * K(a0)
    srai    t0, a7, 8
    sext.b  t0, t0
    vwmacc.vx v20, t4, v2
    srai    t1, gp, 8
    sext.b  t1, t1
    vwmacc.vx v24, t0, v2
    vwmacc.vx v28, t1, v2
    vsext.vf2 v2, v1                 # row k + 3 of W
    srai    t2, s10, 16
    add     a1, a1, a6               # back to the first k
    addi    a1, a1, N
    vle8.v  v1, (a1)                 # row k + 4
    srai    t4, s11, 16
    vwmacc.vx v4, t2, v2
    lw      s6, 4 * K(a0)
    srai    t0, a3, 16
    vwmacc.vx v8, t4, v2
    srai    t1, a4, 16
    vwmacc.vx v12, t0, v2
    lw      s7, 5 * K(a0)
    srai    t2, a5, 16
    vwmacc.vx v16, t1, v2
    srai    t4, a7, 16
    vwmacc.vx v20, t2, v2
    lw      s9, 6 * K(a0)
    srai    t0, gp, 16
    vwmacc.vx v24, t4, v2
    vwmacc.vx v28, t0, v2
    bnez    ra, large_k
    vsetivli zero, 16, e32, m4, ta, ma
    vse32.v v4, (a2)
    addi    a2, a2, 4 * N
    vmv.v.i v4, 0
    vse32.v v8, (a2)
    addi    a2, a2, 4 * N
    vmv.v.i v8, 0
    vse32.v v12, (a2)
    addi    a2, a2, 4 * N
    vmv.v.i v12, 0
    vse32.v v16, (a2)
    addi    a2, a2, 4 * N
    vmv.v.i v16, 0
    vse32.v v20, (a2)
    addi    a2, a2, 4 * N
    vmv.v.i v20, 0
    vse32.v v24, (a2)
    addi    a2, a2, 4 * N
    vmv.v.i v24, 0
    vse32.v v28, (a2)
    addi    a2, a2, 4 * N
    vmv.v.i v28, 0
    vsetivli zero, 16, e16, m2, ta, ma
    addi    tp, tp, -1
    bnez    tp, large
    li      tp, tiles - large_tiles
small:
    li      ra, K / 4
    li      s0, 5 * K
small_k:
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
    addi    a1, a1, N
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
    sext.b  t1, s6
    srai    a5, s6, 8
    vwmacc.vx v16, t0, v2
    sext.b  t2, s7
    srai    a7, s7, 8
    vwmacc.vx v20, t1, v2
    vwmacc.vx v24, t2, v2
    vsext.vf2 v2, v1                 # row k + 1 of W
    sext.b  t4, s10
    addi    a1, a1, N
    vle8.v  v1, (a1)                 # row k + 2
    sext.b  t0, s11
    vwmacc.vx v4, t4, v2
    lw      s1, 0(a0)                # X for the next four k
    sext.b  t1, a3
    vwmacc.vx v8, t0, v2
    sext.b  t2, a4
    vwmacc.vx v12, t1, v2
    sext.b  t4, a5
    vwmacc.vx v16, t2, v2
    lw      s2, K(a0)
    sext.b  t0, a7
    vwmacc.vx v20, t4, v2
    vwmacc.vx v24, t0, v2
    vsext.vf2 v2, v1                 # row k + 2 of W
    srai    t1, s10, 8
    sext.b  t1, t1
    addi    a1, a1, N
    vle8.v  v1, (a1)                 # row k + 3
    srai    t2, s11, 8
    sext.b  t2, t2
    vwmacc.vx v4, t1, v2
    lw      s3, 2 * K(a0)
    srai    t4, a3, 8
    sext.b  t4, t4
    vwmacc.vx v8, t2, v2
    srai    t0, a4, 8
    sext.b  t0, t0
    vwmacc.vx v12, t4, v2
    srai    t1, a5, 8
    sext.b  t1, t1
    vwmacc.vx v16, t0, v2
    lw      s5, 3 * K(a0)
    srai    t2, a7, 8
    sext.b  t2, t2
    vwmacc.vx v20, t1, v2
    vwmacc.vx v24, t2, v2
    vsext.vf2 v2, v1                 # row k + 3 of W
    srai    t4, s10, 16
    add     a1, a1, a6               # back to the first k
    addi    a1, a1, N
    vle8.v  v1, (a1)                 # row k + 4
    srai    t0, s11, 16
    vwmacc.vx v4, t4, v2
    lw      s6, 4 * K(a0)
    srai    t1, a3, 16
    vwmacc.vx v8, t0, v2
    srai    t2, a4, 16
    vwmacc.vx v12, t1, v2
    lw      s7, 5 * K(a0)
    srai    t4, a5, 16
    vwmacc.vx v16, t2, v2
    srai    t0, a7, 16
    vwmacc.vx v20, t4, v2
    vwmacc.vx v24, t0, v2
    bnez    ra, small_k
    vsetivli zero, 16, e32, m4, ta, ma
    vse32.v v4, (a2)
    addi    a2, a2, 4 * N
    vmv.v.i v4, 0
    vse32.v v8, (a2)
    addi    a2, a2, 4 * N
    vmv.v.i v8, 0
    vse32.v v12, (a2)
    addi    a2, a2, 4 * N
    vmv.v.i v12, 0
    vse32.v v16, (a2)
    addi    a2, a2, 4 * N
    vmv.v.i v16, 0
    vse32.v v20, (a2)
    addi    a2, a2, 4 * N
    vmv.v.i v20, 0
    vse32.v v24, (a2)
    addi    a2, a2, 4 * N
    vmv.v.i v24, 0
    vsetivli zero, 16, e16, m2, ta, ma
    addi    tp, tp, -1
    bnez    tp, small
    addi    a1, a1, 16
    li      a6, 64 - 4 * M * N
    add     a2, a2, a6
    addi    sp, sp, -1
    bnez    sp, columns
    mpause
