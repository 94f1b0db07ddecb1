# LayerNorm of rows of 64, 128 or 256 columns; at least 8 rows.
#
# Two passes. The first sums the squares and the elements of every row; the inverse root of a row (float root,
# corrected to the integer one, then an integer division: together about 80 cycles) is computed while the next three rows
# are summed, as a pipeline of scalar stages, and left in scratch as one word, with the shift above the 15-bit mantissa. A
# root rounded upwards is the integer root or one above. Two int8 squares fit in 16 bits as an unsigned number, so a chunk
# of 64 columns needs 8 multiplications and one widening reduction.
# The second pass goes down chunks of 64 columns, so that gamma, times 16 in 16-bit elements, stays in v24 to v31.
# The product c r is rounded once, at a bit between 8 and 19, with 16-bit operations only. Up to bit 15, c is shifted left
# (128 x and the mean are scaled before vmadd), so that vsmul rounds there. Above it, vsmul cuts off bits (vxrm = rdn) and
# vssra rounds: shifting down in two steps is exact if only the last one rounds. Then y = vsmul(z, 16 gamma) + beta, narrowed
# with saturation; beta is in v12 to v15.
# The code between the passes does the last rows' roots under the first two rows of the second pass.
#
#   a0 elements     a1 results     a3, a7 words in scratch: mantissa and shift, mean     a5, s3 sums     t3 V 4^e
#   t4, a4 e     t5 mantissa     s4, s6 mean     s10 rows left     s9 numerator, then chunks left

    .equ    scratch, 0x10000
    .equ    log, 6 + columns / 128
    .text
    li      a0, X_address
    li      a2, gamma_address
    li      s2, 64
    li      s8, 32
    vsetivli zero, 4, e32, m1, ta, ma
    li      s6, 0
    vl2re8.v v4, (a0)
    addi    a0, a0, 32
    vmv.v.i v1, 0
    li      s4, 0
    vmv.v.i v2, 0
    li      s10, rows
    vsetvli zero, s2, e8, m4, ta, ma
    vle8.v  v16, (a2)
    li      a3, scratch
    li      a5, 1
    csrwi   vxrm, 0
    vsetvli zero, s2, e16, m8, ta, ma
    vsext.vf2 v24, v16
    li      t0, beta_address
    li      s7, 0
    li      s3, 0
    vl2re8.v v6, (a0)
    vsll.vi v24, v24, 4
    li      s11, -(rows * columns)
    li      a4, 0
    li      s9, 0x3fffffff
    li      t5, 1
    li      t3, 1
    fcvt.s.wu fa0, t3
    li      t4, 0
    li      a2, rows * columns / 64
    vsetvli zero, s2, e8, m4, ta, ma
    vle8.v  v12, (t0)
sums:                                # first pass: a row; the scalar part belongs to the three rows before
    li      t6, columns / 64
chunk:
    vsetvli zero, s8, e8, m2, ta, ma
    vwmul.vv v16, v4, v4
    addi    a2, a2, -1
    seqz    t2, a2
    neg     t2, t2
    and     a1, t2, s11
    add     a0, a0, a1
    vsetvli zero, s2, e8, m4, ta, ma
    vwredsum.vs v2, v4, v2
    addi    a0, a0, 32
    vl2re8.v v4, (a0)
    vsetvli zero, s8, e8, m2, ta, ma
    vwmacc.vv v16, v6, v6
    addi    a0, a0, 32
    vsetvli zero, s8, e16, m4, ta, ma
    vwredsumu.vs v1, v16, v1
    addi    t6, t6, -1
    vl2re8.v v6, (a0)
    bnez    t6, chunk
    fcvt.wu.s t0, fa0, rtz
    addi    s10, s10, -1
    sext.h  s3, s3
    li      a6, 27 - log
    mul     t1, t0, t0
    sw      s6, 4(a3)
    slli    a5, a5, log
    sub     a4, a6, a4
    mv      s6, s4
    sub     t1, t3, t1
    srai    t1, t1, 31
    add     t0, t0, t1
    mul     t1, s3, s3
    sub     a5, a5, t1
    addi    a5, a5, columns * columns / 64
    slli    s4, s3, 7
    clz     t2, a5
    andi    t2, t2, 30
    slli    a4, a4, 16
    add     t5, t5, a4
    mv      a4, t4
    sll     t3, a5, t2
    vsetivli zero, 4, e32, m1, ta, ma
    vmv.x.s a5, v1
    vmv.v.i v1, 0
    sw      t5, 0(a3)
    divu    t5, s9, t0
    addi    s4, s4, columns / 2
    srli    t4, t2, 1
    fcvt.s.wu fa0, t3, rup
    fsqrt.s fa0, fa0, rup
    vmv.x.s s3, v2
    vmv.v.i v2, 0
    srai    s4, s4, log
    addi    a3, a3, 8
    bnez    s10, sums
    li      a0, X_address
    li      a1, Y_address
    li      a7, scratch + 24
    li      s5, 64 - rows * columns
    slli    a5, a5, log
    fcvt.wu.s t0, fa0, rtz
    li      a6, 27 - log
    sub     a4, a6, a4
    sw      s6, 4(a3)
    mv      s6, s4
    mul     t1, t0, t0
    sub     t1, t3, t1
    srai    t1, t1, 31
    add     t0, t0, t1
    sext.h  s3, s3
    slli    s4, s3, 7
    slli    a4, a4, 16
    add     t5, t5, a4
    sw      t5, 0(a3)
    li      a6, 27 - log
    mul     t1, s3, s3
    sub     a5, a5, t1
    addi    a5, a5, columns * columns / 64
    clz     t2, a5
    andi    t2, t2, 30
    sll     t3, a5, t2
    mv      a4, t4
    addi    s4, s4, columns / 2
    fcvt.s.wu fa0, t3, rup
    divu    t5, s9, t0
    srai    s4, s4, log
    addi    a0, a0, columns
    vsetvli zero, s8, e16, m4, ta, ma
    vsext.vf2 v16, v4
    vl2re8.v v4, (a0)
    fsqrt.s fa0, fa0, rup
    fcvt.wu.s t0, fa0, rtz
    mul     t1, t0, t0
    sub     t1, t3, t1
    sub     a4, a6, a4
    slli    a4, a4, 16
    add     t5, t5, a4
    vsext.vf2 v20, v6
    sw      t5, 8(a3)
    srai    t1, t1, 31
    add     t0, t0, t1
    srli    t4, t2, 1
    addi    s7, a0, 32
    mv      a4, t4
    divu    t5, s9, t0
    li      a6, 27 - log
    lw      t1, 4(a7)
    lw      t0, 0(a7)
    vl2re8.v v6, (s7)
    sw      s6, 12(a3)
    sub     a4, a6, a4
    srli    a6, t0, 16
    addi    a6, a6, -15
    max     sp, a6, zero
    snez    tp, sp
    sub     gp, sp, a6
    li      a6, 128
    sll     a6, a6, gp
    sll     gp, t1, gp
    slli    tp, tp, 1
    neg     gp, gp
    vmv.v.x v0, gp
    sw      zero, 24(a3)
    mv      s6, s4
    vmadd.vx v16, a6, v0
    vmadd.vx v20, a6, v0
    csrw    vxrm, tp
    addi    s7, a1, 32
    vsmul.vx v16, v16, t0
    vsmul.vx v20, v20, t0
    addi    a7, a7, 8
    csrwi   vxrm, 0
    slli    a4, a4, 16
    vssra.vx v16, v16, sp
    lw      t0, 0(a7)
    vsmul.vv v16, v16, v24
    vssra.vx v20, v20, sp
    srli    a6, t0, 16
    lw      t1, 4(a7)
    vsetvli zero, s8, e8, m2, ta, ma
    vwadd.wv v16, v16, v12
    vnclip.wi v8, v16, 0
    vsetvli zero, s8, e16, m4, ta, ma
    vsext.vf2 v16, v4
    vsmul.vv v20, v20, v28
    addi    a0, a0, columns
    vl2re8.v v4, (a0)
    add     t5, t5, a4
    vsetvli zero, s8, e8, m2, ta, ma
    vwadd.wv v20, v20, v14
    addi    a7, a7, 8
    vnclip.wi v10, v20, 0
    addi    a6, a6, -15
    max     sp, a6, zero
    sub     gp, sp, a6
    snez    tp, sp
    vs2r.v  v10, (s7)
    sw      s6, 20(a3)
    slli    tp, tp, 1
    csrw    vxrm, tp
    vsetvli zero, s8, e16, m4, ta, ma
    vsext.vf2 v20, v6
    li      a6, 128
    sll     a6, a6, gp
    sll     gp, t1, gp
    sw      t5, 16(a3)
    neg     gp, gp
    vmv.v.x v0, gp
    vmadd.vx v16, a6, v0
    lw      t6, 0(a7)
    vmadd.vx v20, a6, v0
    vsmul.vx v20, v20, t0
    lw      ra, 4(a7)
    vsmul.vx v16, v16, t0
    csrwi   vxrm, 0
    vssra.vx v20, v20, sp
    vssra.vx v16, v16, sp
    vs2r.v  v8, (a1)
    vsmul.vv v16, v16, v24
    vsmul.vv v20, v20, v28
    addi    s7, a0, 32
    vsetvli zero, s8, e8, m2, ta, ma
    vwadd.wv v20, v20, v14
    sw      zero, 28(a3)
    vwadd.wv v16, v16, v12
    vnclip.wi v8, v16, 0
    vl2re8.v v6, (s7)
    addi    a1, a1, columns
    addi    s7, a1, 32
    vs2r.v  v8, (a1)
    vnclip.wi v10, v20, 0
    addi    a1, a1, columns
    vs2r.v  v10, (s7)
    li      a2, gamma_address
    li      s10, rows - 2
    li      s9, columns / 64
    li      s4, beta_address
normalise:                           # second pass: a row of a chunk
    vsetvli zero, s8, e16, m4, ta, ma
    vsext.vf2 v16, v4
    mv      t1, ra
    lw      ra, 12(a7)
    addi    t2, s10, -1
    seqz    t2, t2
    addi    s10, s10, -1
    neg     t2, t2
    mv      t0, t6
    srli    a6, t0, 16
    addi    a6, a6, -15
    max     sp, a6, zero
    sub     gp, sp, a6
    and     t2, t2, s5
    add     a0, a0, t2
    snez    tp, sp
    addi    a0, a0, columns
    li      a6, 128
    sll     a6, a6, gp
    sll     gp, t1, gp
    neg     gp, gp
    vmv.v.x v0, gp
    slli    tp, tp, 1
    csrw    vxrm, tp
    vsext.vf2 v20, v6
    vmadd.vx v16, a6, v0
    vl2re8.v v4, (a0)
    vmadd.vx v20, a6, v0
    vsmul.vx v20, v20, t0
    vsmul.vx v16, v16, t0
    lw      t6, 8(a7)
    addi    a7, a7, 8
    csrwi   vxrm, 0
    vssra.vx v20, v20, sp
    vssra.vx v16, v16, sp
    vsmul.vv v20, v20, v28
    addi    a6, a1, 32
    addi    s7, a0, 32
    vl2re8.v v6, (s7)
    vsmul.vv v16, v16, v24
    vsetvli zero, s8, e8, m2, ta, ma
    vwadd.wv v16, v16, v12
    vnclip.wi v8, v16, 0
    vwadd.wv v20, v20, v14
    vs2r.v  v8, (a1)
    addi    a1, a1, columns
    vnclip.wi v10, v20, 0
    vs2r.v  v10, (a6)
    bnez    s10, normalise
    addi    s9, s9, -1
    beqz    s9, end
    li      a7, scratch + 24
    li      s10, rows
    addi    a2, a2, 64
    vsetvli zero, s2, e8, m4, ta, ma
    vle8.v  v16, (a2)
    addi    s4, s4, 64
    lw      ra, 4(a7)
    lw      t6, 0(a7)
    vsetvli zero, s2, e16, m8, ta, ma
    vsext.vf2 v24, v16
    vsll.vi v24, v24, 4
    vsetvli zero, s2, e8, m4, ta, ma
    vle8.v  v12, (s4)
    add     a1, a1, s5
    j       normalise
end:
    mpause
