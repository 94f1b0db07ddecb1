# DepthwiseConv with k = 3 and 16 channels; H is even.
#
# Channels lie along the vectors; the filter (v0 to v8, int8), two columns of the window (v9 to v14), bias (v24) and multipliers
# (v28) stay in registers. Two products of int8 fit 16 bits, so taps go in pairs: a multiplication and a multiply-add of two
# registers, and one addition onto the int32 sums (v16) of four. The third column replaces the first as soon as that is used up; a
# round makes two pixels, so that both columns are back in their places. The end of a pixel is done between the
# multiplications of the next one. Its very first time it stores to the place of the first pixel, which comes later.
#
# A sum a becomes the int8 nearest to ((1024 a + bias) multiplier / 2^31) / 2^18, where the bias holds the task's bias, -z_x
# times the sum of the filter, and an offset. Multipliers and offsets follow from the task's multipliers, shifts and zero point;
# the result is that of the task for every sum, which tests/plugins/coral/folded_constants_test.ts checks for sums up to 2^20
# (those of larger biases saturate). That saves the registers of the shifts and two operations.
#
# Operations of a round were put into order by search on the cycle-exact model, within what their operands allow.
#
#   a0, a3, a4 rows of X     a1 rows left     a2 Y     t0 rounds left     a6 step of Y

    .data
multipliers:
    .word   1797018289, 1818042386, 1069779584, 734119305, 685947558, 969001328, 1857304820, 737683529
    .word   2073591085, 2090501567, 1742783869, 2113524212, 1685447798, 1900343848, 1965734945, 1846150806
offsets:
    .word   -1879000, -1857252, -3156868, -4600278, -4923346, -3485185, -1818010, -4578053
    .word   -1628382, -1615210, -1937477, -1597618, -2003383, -1776835, -1717727, -1828995
    .text
    csrwi   vxrm, 0                  # to the nearest, halves upwards
    li      t1, W_address
    li      t0, 128
    vsetvli zero, t0, e8, m8, ta, ma
    vle8.v  v0, (t1)
    vsetivli zero, 16, e8, m1, ta, ma
    addi    t1, t1, 128
    vle8.v  v8, (t1)
    vsetivli zero, 16, e32, m4, ta, ma
    li      t1, bias_address
    vle32.v v24, (t1)
    la      t1, multipliers
    vle32.v v28, (t1)
    la      t1, offsets
    vle32.v v20, (t1)
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
row:
    vle8.v  v9, (a0)
    addi    a0, a0, 16
    vle8.v  v10, (a3)
    addi    a3, a3, 16
    vle8.v  v11, (a4)
    addi    a4, a4, 16
    vle8.v  v12, (a0)
    addi    a0, a0, 16
    vle8.v  v13, (a3)
    addi    a3, a3, 16
    vle8.v  v14, (a4)
    addi    a4, a4, 16
    li      t0, H / 2
columns:
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v20, v9, v0
    vsetivli zero, 16, e32, m4, ta, ma
    vmadd.vx v16, a5, v24            # the output before: 2^10 sums + bias
    vle8.v  v9, (a0)                 # column j + 2
    vsmul.vv v16, v16, v28
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v22, v11, v6
    vle8.v  v11, (a4)
    vwmacc.vv v20, v10, v3
    vsetivli zero, 16, e16, m2, ta, ma
    vnclip.wi v16, v16, 18
    vle8.v  v10, (a3)
    vsetivli zero, 16, e8, m1, ta, ma
    vnclip.wi v15, v16, 0
    vwmacc.vv v22, v12, v1
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.vv v16, v20, v22
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v22, v9, v2
    vwmul.vv v20, v13, v4
    vse8.v  v15, (a2)
    vwmacc.vv v20, v14, v7
    vwmacc.vv v22, v10, v5
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v16, v16, v20
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v20, v11, v8
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v16, v16, v22
    vwadd.wv v16, v16, v20
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v20, v12, v0
    vsetivli zero, 16, e32, m4, ta, ma
    vmadd.vx v16, a5, v24
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v22, v14, v6
    addi    a4, a4, 16
    vsetivli zero, 16, e32, m4, ta, ma
    vsmul.vv v16, v16, v28
    add     a2, a2, a6
    addi    a3, a3, 16
    li      a6, 16
    vsetivli zero, 16, e8, m1, ta, ma
    vwmacc.vv v22, v9, v1
    addi    a0, a0, 16
    vle8.v  v12, (a0)                # column j + 3
    vsetivli zero, 16, e16, m2, ta, ma
    vnclip.wi v16, v16, 18
    vsetivli zero, 16, e8, m1, ta, ma
    vnclip.wi v15, v16, 0
    vse8.v  v15, (a2)
    vwmacc.vv v20, v13, v3
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.vv v16, v20, v22
    add     a2, a2, a6
    vle8.v  v13, (a3)
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v20, v10, v4
    addi    a0, a0, 16
    vwmul.vv v22, v12, v2
    addi    a3, a3, 16
    vwmacc.vv v20, v11, v7
    vle8.v  v14, (a4)
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v16, v16, v20
    addi    a4, a4, 16
    vsetivli zero, 16, e8, m1, ta, ma
    vwmacc.vv v22, v13, v5
    vwmul.vv v20, v14, v8
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v16, v16, v22
    addi    t0, t0, -1
    vwadd.wv v16, v16, v20
    bnez    t0, columns
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
