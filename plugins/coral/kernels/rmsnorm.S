# RMSNorm of rows of 64, 128 or 256 columns; at least 8 rows.
#
# Two passes. The first sums the squares of every row; the inverse root of a row (float root,
# corrected to the integer one, then an integer division: together about 80 cycles) is computed while the next three rows
# are summed, as a pipeline of scalar stages, and left in scratch as one word, with the shift above the 15-bit mantissa. A
# root rounded upwards is the integer root or one above. Two int8 squares fit in 16 bits as an unsigned number, so a chunk
# of 64 columns needs 8 multiplications and one widening reduction.
# The second pass goes down chunks of 64 columns, so that gamma, times 16 in 16-bit elements, stays in v24 to v31.
# x is shifted left so that vsmul rounds at the right place: z = vsmul(x << (15 - shift), r), exact since |x| r 2^-shift
# stays below 2^15; then y = vsmul(z, 16 gamma), which rounds at bit 11 of the product, narrowed with saturation.
# The code between the passes does the last rows' roots under the first two rows of the second pass.
#
#   a0 elements     a1 results     a3, a7 words in scratch     a5 sum of squares     t3 V 4^e     t4, a4 e     t5 mantissa
#   s10 rows left     s9 numerator, then chunks left

    .equ    scratch, 0x10000
    .equ    log, 6 + columns / 128
    .text
    li      a0, X_address
    li      a2, gamma_address
    li      s2, 64
    li      s8, 32
    vsetivli zero, 4, e32, m1, ta, ma
    li      t5, 1
    vsetvli zero, s2, e8, m4, ta, ma
    vle8.v  v16, (a2)
    li      a2, rows * columns / 64
    vsetivli zero, 4, e32, m1, ta, ma
    vmv.v.i v1, 0
    li      a5, 1
    li      t3, 1
    fcvt.s.wu fa0, t3
    vsetvli zero, s2, e16, m8, ta, ma
    vsext.vf2 v24, v16
    vl2re8.v v4, (a0)
    li      s10, rows
    li      t4, 0
    addi    a0, a0, 32
    li      a4, 0
    li      a3, scratch
    vsll.vi v24, v24, 4
    vl2re8.v v6, (a0)
    li      s11, -(rows * columns)
    li      s9, 0x3fffffff
    csrwi   vxrm, 0
sums:                                # first pass: a row; the scalar part belongs to the three rows before
    li      t6, columns / 64
chunk:
    addi    a2, a2, -1
    seqz    t2, a2
    neg     t2, t2
    vsetvli zero, s8, e8, m2, ta, ma
    vwmul.vv v16, v4, v4
    and     a1, t2, s11
    add     a0, a0, a1
    addi    a0, a0, 32
    addi    t6, t6, -1
    vl2re8.v v4, (a0)
    addi    a0, a0, 32
    vwmacc.vv v16, v6, v6
    vsetvli zero, s8, e16, m4, ta, ma
    vwredsumu.vs v1, v16, v1
    vl2re8.v v6, (a0)
    bnez    t6, chunk
    fcvt.wu.s t0, fa0, rtz
    mul     t1, t0, t0
    sub     t1, t3, t1
    addi    a4, a4, log - 5
    slli    a4, a4, 16
    add     t5, t5, a4
    srai    t1, t1, 31
    add     t0, t0, t1
    sw      t5, 0(a3)
    divu    t5, s9, t0
    mv      a4, t4
    slli    a5, a5, log
    addi    a5, a5, columns * columns / 64
    clz     t2, a5
    andi    t2, t2, 30
    srli    t4, t2, 1
    sll     t3, a5, t2
    fcvt.s.wu fa0, t3, rup
    fsqrt.s fa0, fa0, rup
    addi    a3, a3, 4
    addi    s10, s10, -1
    vsetivli zero, 4, e32, m1, ta, ma
    vmv.x.s a5, v1
    vmv.v.i v1, 0
    bnez    s10, sums
    li      a0, X_address
    li      a1, Y_address
    li      a7, scratch + 12
    li      s5, 64 - rows * columns
    addi    a0, a0, columns
    addi    a4, a4, log - 5
    slli    a4, a4, 16
    fcvt.wu.s t0, fa0, rtz
    mul     t1, t0, t0
    lw      t6, 0(a7)
    slli    a5, a5, log
    addi    a5, a5, columns * columns / 64
    clz     t2, a5
    addi    s7, a0, 32
    add     t5, t5, a4
    sw      zero, 12(a3)
    sw      t5, 0(a3)
    andi    t2, t2, 30
    sub     t1, t3, t1
    mv      a4, t4
    srai    t1, t1, 31
    srli    t4, t2, 1
    add     t0, t0, t1
    srli    a6, t6, 16
    divu    t5, s9, t0
    sll     t3, a5, t2
    fcvt.s.wu fa0, t3, rup
    fsqrt.s fa0, fa0, rup
    vsetvli zero, s8, e16, m4, ta, ma
    vsext.vf2 v20, v6
    vsll.vx v20, v20, a6
    vsext.vf2 v16, v4
    vl2re8.v v4, (a0)
    vsmul.vx v20, v20, t6
    vsll.vx v16, v16, a6
    vsmul.vx v16, v16, t6
    addi    a4, a4, log - 5
    slli    a4, a4, 16
    fcvt.wu.s t0, fa0, rtz
    mul     t1, t0, t0
    vsmul.vv v16, v16, v24
    vl2re8.v v6, (s7)
    vsmul.vv v20, v20, v28
    vsetvli zero, s8, e8, m2, ta, ma
    vnclip.wi v8, v16, 0
    sub     t1, t3, t1
    add     t5, t5, a4
    mv      a4, t4
    srai    t1, t1, 31
    add     t0, t0, t1
    sw      t5, 4(a3)
    divu    t5, s9, t0
    vnclip.wi v10, v20, 0
    addi    a0, a0, columns
    vsetvli zero, s8, e16, m4, ta, ma
    vsext.vf2 v20, v6
    addi    a4, a4, log - 5
    vsext.vf2 v16, v4
    addi    a7, a7, 4
    slli    a4, a4, 16
    lw      t6, 0(a7)
    addi    a7, a7, 4
    vs2r.v  v8, (a1)
    addi    s7, a1, 32
    srli    a6, t6, 16
    vsll.vx v20, v20, a6
    vs2r.v  v10, (s7)
    addi    s7, a0, 32
    vsmul.vx v20, v20, t6
    vsll.vx v16, v16, a6
    vsmul.vx v16, v16, t6
    lw      t6, 0(a7)
    vl2re8.v v4, (a0)
    vsmul.vv v20, v20, v28
    add     t5, t5, a4
    addi    a1, a1, columns
    sw      t5, 8(a3)
    vsmul.vv v16, v16, v24
    vl2re8.v v6, (s7)
    vsetvli zero, s8, e8, m2, ta, ma
    vnclip.wi v10, v20, 0
    addi    s7, a1, 32
    vs2r.v  v10, (s7)
    vnclip.wi v8, v16, 0
    vs2r.v  v8, (a1)
    addi    a1, a1, columns
    li      a2, gamma_address
    li      s10, rows - 2
    li      s9, columns / 64
normalise:                           # second pass: a row of a chunk
    vsetvli zero, s8, e16, m4, ta, ma
    vsext.vf2 v16, v4
    addi    t2, s10, -1
    mv      t0, t6
    lw      t6, 4(a7)
    addi    a7, a7, 4
    vsext.vf2 v20, v6
    srli    a6, t0, 16
    seqz    t2, t2
    addi    s10, s10, -1
    neg     t2, t2
    vsll.vx v16, v16, a6
    and     t2, t2, s5
    add     a0, a0, t2
    addi    a0, a0, columns
    vsll.vx v20, v20, a6
    vsmul.vx v16, v16, t0
    vl2re8.v v4, (a0)
    vsmul.vv v16, v16, v24
    vsetvli zero, s8, e8, m2, ta, ma
    vnclip.wi v8, v16, 0
    vsetvli zero, s8, e16, m4, ta, ma
    vsmul.vx v20, v20, t0
    vs2r.v  v8, (a1)
    vsmul.vv v20, v20, v28
    addi    s7, a0, 32
    vl2re8.v v6, (s7)
    vsetvli zero, s8, e8, m2, ta, ma
    vnclip.wi v10, v20, 0
    addi    a6, a1, 32
    addi    a1, a1, columns
    vs2r.v  v10, (a6)
    bnez    s10, normalise
    addi    s9, s9, -1
    beqz    s9, end
    li      a7, scratch + 12
    li      s10, rows
    addi    a2, a2, 64
    add     a1, a1, s5
    vsetvli zero, s2, e8, m4, ta, ma
    vle8.v  v16, (a2)
    vsetvli zero, s2, e16, m8, ta, ma
    vsext.vf2 v24, v16
    lw      t6, 0(a7)
    vsll.vi v24, v24, 4
    j       normalise
end:
    mpause
