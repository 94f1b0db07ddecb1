# DepthwiseConv with k = 5; channels are a multiple of 16 up to 32, H of 4.
#
# 16 channels lie along the vectors. The filter does not fit the registers beside anything else, so a tile is 4 pixels of a row:
# 16 registers of int32 sums (v16 to v31), 8 pixels of a row of X (v0 to v7), four taps of the filter (v8 to v11, from a copy in
# DTCM). 25 loads of the filter and 40 of X serve 100 products of a vector. Two products of int8 fit 16 bits, so taps go in pairs,
# also from the end of one row to the start of the next: pixels of the next row replace those that are used up. Loads are spread
# over the tile, since each holds the reorder buffer for as long as eight operations take.
#
# A sum a becomes the int8 nearest to ((1024 a + bias) multiplier / 2^31) / 2^18, as in depthwise_conv-3x3.S.
#
# Operations of a tile were put into order by search on the cycle-exact model, within what their operands allow.
#
#   a0 X     a4 filter     a2 Y     t0 tiles left     a1 rows left     gp first channel of the group
#   a6, a7 its bias, multipliers

    .equ    pitch, (H + 4) * c
    .data
multipliers:
    .word   1797018289, 1818042386, 1069779584, 734119305, 685947558, 969001328, 1857304820, 737683529
    .word   2073591085, 2090501567, 1742783869, 2113524212, 1685447798, 1900343848, 1965734945, 1846150806
    .word   1109742915, 837393485, 1385285964, 1823543382, 1850652023, 1052408191, 596856697, 1055846319
    .word   1962631029, 1273433199, 1184739870, 987952070, 869552308, 1191033942, 657433114, 656766629
offsets:
    .word   -1879000, -1857252, -3156868, -4600278, -4923346, -3485185, -1818010, -4578053
    .word   -1628382, -1615210, -1937477, -1597618, -2003383, -1776835, -1717727, -1828995
    .word   -3042680, -4032931, -2437470, -1851668, -1824551, -3208975, -5658233, -3198523
    .word   -1720445, -2651570, -2850080, -3418338, -3883784, -2835013, -5136873, -5142086
    .bss
    .balign 16
filter:
    .zero   25 * 16
biases:
    .zero   64
    .text
    csrwi   vxrm, 0                  # to the nearest, halves upwards
    li      gp, 0                    # first channel of the group
    la      a7, multipliers
    la      tp, offsets
    la      a6, biases
    li      a5, 1 << 10
    li      s0, -11
    li      s1, 1 << 20
    neg     s2, s1
    li      s4, bias_address
group:
    li      t1, W_address
    add     t1, t1, gp
    la      a4, filter
    li      t0, 5
    vsetivli zero, 16, e16, m2, ta, ma
    vmv.v.i v16, 0
    vsetivli zero, 16, e8, m1, ta, ma
copy:
    vle8.v  v0, (t1)
    addi    t1, t1, c
    vle8.v  v1, (t1)
    addi    t1, t1, c
    vle8.v  v2, (t1)
    addi    t1, t1, c
    vle8.v  v3, (t1)
    addi    t1, t1, c
    vle8.v  v4, (t1)
    addi    t1, t1, c
    vse8.v  v0, (a4)
    addi    a4, a4, 16
    vwadd.wv v16, v16, v0            # sums of a channel's filter
    vse8.v  v1, (a4)
    addi    a4, a4, 16
    vwadd.wv v16, v16, v1
    vse8.v  v2, (a4)
    addi    a4, a4, 16
    vwadd.wv v16, v16, v2
    vse8.v  v3, (a4)
    addi    a4, a4, 16
    vwadd.wv v16, v16, v3
    vse8.v  v4, (a4)
    addi    a4, a4, 16
    vwadd.wv v16, v16, v4
    addi    t0, t0, -1
    bnez    t0, copy
    vsetivli zero, 16, e32, m4, ta, ma
    vle32.v v24, (s4)
    vle32.v v28, (tp)
    vmax.vx v24, v24, s2             # larger ones saturate anyhow
    vmin.vx v24, v24, s1
    vsetivli zero, 16, e16, m2, ta, ma
    vwmacc.vx v24, s0, v16           # - z_x times the sum of the filter
    vsetivli zero, 16, e32, m4, ta, ma
    vmadd.vx v24, a5, v28
    vse32.v v24, (a6)
    addi    s4, s4, 64
    addi    tp, tp, 64
    la      a4, filter
    li      a0, X_address
    add     a0, a0, gp
    li      a2, Y_address
    add     a2, a2, gp
    li      a1, H
    li      a3, -4 * pitch - 3 * c   # from the end of a tile to the next one
    vsetivli zero, 16, e8, m1, ta, ma
    vle8.v  v8, (a4)
    addi    a4, a4, 16
    vle8.v  v9, (a4)
    addi    a4, a4, 16
row:
    li      t0, H / 4
tile:
    vsetivli zero, 16, e8, m1, ta, ma
    vle8.v  v10, (a4)
    vle8.v  v0, (a0)                 # row 0
    addi    a0, a0, c
    vle8.v  v1, (a0)
    addi    a4, a4, 16
    addi    a0, a0, c
    vle8.v  v2, (a0)
    addi    a0, a0, c
    vle8.v  v3, (a0)
    vwmul.vv v14, v2, v10
    addi    a0, a0, c
    vwmul.vv v12, v0, v8
    vle8.v  v11, (a4)
    vwmacc.vv v12, v1, v9
    vle8.v  v4, (a0)
    addi    a0, a0, c
    vwmacc.vv v14, v3, v11
    vle8.v  v5, (a0)
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.vv v16, v12, v14
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v14, v3, v10
    addi    a0, a0, c
    vle8.v  v6, (a0)
    vwmul.vv v12, v1, v8
    vwmacc.vv v14, v4, v11
    vwmacc.vv v12, v2, v9
    addi    a0, a0, c
    vle8.v  v7, (a0)
    addi    a0, a0, pitch - 7 * c
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.vv v20, v12, v14
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v12, v2, v8
    vle8.v  v0, (a0)                 # row 1
    addi    a4, a4, 16
    vwmul.vv v14, v4, v10
    addi    a0, a0, c
    vwmacc.vv v14, v5, v11
    vle8.v  v1, (a0)
    vwmacc.vv v12, v3, v9
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.vv v24, v12, v14
    addi    a0, a0, c
    vle8.v  v2, (a0)
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v12, v3, v8
    addi    a0, a0, c
    vle8.v  v8, (a4)
    addi    a4, a4, 16
    vwmul.vv v14, v5, v10
    vwmacc.vv v14, v6, v11
    vwmacc.vv v12, v4, v9
    vle8.v  v9, (a4)                 # row 1 of the filter
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.vv v28, v12, v14
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v14, v5, v8
    addi    a4, a4, 16
    vle8.v  v10, (a4)
    vwmacc.vv v14, v1, v9
    vwmul.vv v12, v4, v8
    vle8.v  v3, (a0)
    addi    a4, a4, 16
    vle8.v  v11, (a4)
    addi    a0, a0, c
    vwmacc.vv v12, v0, v9
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v20, v20, v14
    vle8.v  v4, (a0)
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v14, v7, v8
    addi    a0, a0, c
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v16, v16, v12
    vle8.v  v5, (a0)
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v12, v6, v8
    addi    a0, a0, c
    addi    a4, a4, 16
    vwmacc.vv v12, v2, v9
    vwmacc.vv v14, v3, v9
    vle8.v  v6, (a0)
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v28, v28, v14
    vle8.v  v8, (a4)
    addi    a4, a4, 16
    vwadd.wv v24, v24, v12
    addi    a0, a0, c
    vle8.v  v7, (a0)
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v12, v1, v10
    vwmul.vv v14, v2, v10
    vwmacc.vv v12, v2, v11
    addi    a0, a0, pitch - 7 * c
    vle8.v  v0, (a0)                 # row 2
    vwmacc.vv v14, v3, v11
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v16, v16, v12
    addi    a0, a0, c
    vle8.v  v9, (a4)
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v12, v3, v10
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v20, v20, v14
    vle8.v  v1, (a0)
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v14, v4, v10
    addi    a0, a0, c
    addi    a4, a4, 16
    vwmacc.vv v14, v5, v11
    vwmacc.vv v12, v4, v11
    vle8.v  v10, (a4)                # row 2 of the filter
    addi    a4, a4, 16
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v24, v24, v12
    vwadd.wv v28, v28, v14
    vle8.v  v11, (a4)
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v14, v4, v8
    vwmul.vv v12, v3, v8
    addi    a4, a4, 16
    vwmacc.vv v14, v5, v9
    vle8.v  v2, (a0)
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v20, v20, v14
    addi    a0, a0, c
    vle8.v  v3, (a0)
    vsetivli zero, 16, e8, m1, ta, ma
    vwmacc.vv v12, v4, v9
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v16, v16, v12
    addi    a0, a0, c
    vle8.v  v4, (a0)
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v14, v6, v8
    vwmacc.vv v14, v7, v9
    addi    a0, a0, c
    vwmul.vv v12, v5, v8
    vle8.v  v5, (a0)
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v28, v28, v14
    vsetivli zero, 16, e8, m1, ta, ma
    vwmacc.vv v12, v6, v9
    addi    a0, a0, c
    vle8.v  v6, (a0)
    addi    a0, a0, c
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v24, v24, v12
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v14, v1, v10
    vle8.v  v8, (a4)
    vwmul.vv v12, v0, v10
    addi    a4, a4, 16
    vwmacc.vv v12, v1, v11
    vle8.v  v9, (a4)
    vwmacc.vv v14, v2, v11
    addi    a4, a4, 16
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v20, v20, v14
    vle8.v  v7, (a0)
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v14, v3, v10
    addi    a0, a0, pitch - 7 * c
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v16, v16, v12
    vle8.v  v0, (a0)                 # row 3
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v12, v2, v10
    vwmacc.vv v12, v3, v11
    vwmacc.vv v14, v4, v11
    vle8.v  v10, (a4)
    addi    a0, a0, c
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v28, v28, v14
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v14, v3, v8
    vle8.v  v1, (a0)
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v24, v24, v12
    addi    a4, a4, 16
    addi    a0, a0, c
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v12, v2, v8
    vwmacc.vv v12, v3, v9
    vle8.v  v11, (a4)                # row 3 of the filter
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v16, v16, v12
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v12, v4, v8
    vle8.v  v2, (a0)
    vwmacc.vv v14, v4, v9
    addi    a0, a0, c
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v20, v20, v14
    vle8.v  v3, (a0)
    addi    a4, a4, 16
    vsetivli zero, 16, e8, m1, ta, ma
    vwmacc.vv v12, v5, v9
    vwmul.vv v14, v5, v8
    vwmacc.vv v14, v6, v9
    vle8.v  v8, (a4)
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v24, v24, v12
    vwadd.wv v28, v28, v14
    addi    a4, a4, 16
    addi    a0, a0, c
    vle8.v  v9, (a4)
    addi    a4, a4, 16
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v12, v4, v10
    vwmacc.vv v12, v0, v11
    vwmul.vv v14, v5, v10
    vle8.v  v4, (a0)
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v16, v16, v12
    addi    a0, a0, c
    vsetivli zero, 16, e8, m1, ta, ma
    vwmacc.vv v14, v1, v11
    vwmul.vv v12, v6, v10
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v20, v20, v14
    vle8.v  v5, (a0)
    addi    a0, a0, c
    vsetivli zero, 16, e8, m1, ta, ma
    vwmacc.vv v12, v2, v11
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v24, v24, v12
    vle8.v  v6, (a0)
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v14, v7, v10
    vwmacc.vv v14, v3, v11
    vwmul.vv v12, v1, v8
    addi    a0, a0, c
    vle8.v  v7, (a0)
    addi    a0, a0, pitch - 7 * c
    vwmacc.vv v12, v2, v9
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v28, v28, v14
    vle8.v  v10, (a4)
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v14, v2, v8
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v16, v16, v12
    vle8.v  v0, (a0)                 # row 4
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v12, v3, v8
    addi    a4, a4, 16
    vwmacc.vv v14, v3, v9
    addi    a0, a0, c
    vwmacc.vv v12, v4, v9
    vle8.v  v11, (a4)
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v20, v20, v14
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v14, v4, v8
    addi    a4, a4, 16
    vle8.v  v8, (a4)                 # row 4 of the filter
    vwmacc.vv v14, v5, v9
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v24, v24, v12
    addi    a4, a4, 16
    vle8.v  v1, (a0)
    addi    a0, a0, c
    vwadd.wv v28, v28, v14
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v14, v4, v10
    vle8.v  v9, (a4)
    vwmacc.vv v14, v5, v11
    addi    a4, a4, 16
    vle8.v  v2, (a0)
    vwmul.vv v12, v3, v10
    addi    a0, a0, c
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v20, v20, v14
    vle8.v  v3, (a0)
    addi    a0, a0, c
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v14, v6, v10
    vwmacc.vv v12, v4, v11
    vwmacc.vv v14, v7, v11
    vle8.v  v4, (a0)
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v16, v16, v12
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v12, v5, v10
    addi    a0, a0, c
    vle8.v  v10, (a4)
    vwmacc.vv v12, v6, v11
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v28, v28, v14
    vle8.v  v5, (a0)
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v14, v1, v8
    addi    a0, a0, c
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v24, v24, v12
    vle8.v  v6, (a0)
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v12, v0, v8
    vwmacc.vv v12, v1, v9
    addi    a4, a4, 16
    addi    a0, a0, c
    vwmacc.vv v14, v2, v9
    vle8.v  v11, (a4)
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v16, v16, v12
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v12, v2, v8
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v20, v20, v14
    vsetivli zero, 16, e8, m1, ta, ma
    vwmacc.vv v12, v3, v9
    vle8.v  v7, (a0)
    vwmul.vv v14, v3, v8
    vwmacc.vv v14, v4, v9
    add     a0, a0, a3               # the next tile
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v24, v24, v12
    vwadd.wv v28, v28, v14
    addi    a4, a4, 16
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v14, v3, v10
    vle8.v  v8, (a4)
    vwmul.vv v12, v2, v10
    vwmacc.vv v14, v4, v11
    vwmacc.vv v12, v3, v11
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v16, v16, v12
    addi    a4, a4, -24 * 16
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v12, v4, v10
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v20, v20, v14
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v14, v5, v10
    vwmacc.vv v12, v5, v11
    vwmacc.vv v14, v6, v11
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v24, v24, v12
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v12, v4, v8
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v28, v28, v14
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v14, v5, v8
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v16, v16, v12
    vwadd.wv v20, v20, v14
    vsetivli zero, 16, e8, m1, ta, ma
    vwmul.vv v12, v6, v8
    vwmul.vv v14, v7, v8
    vsetivli zero, 16, e32, m4, ta, ma
    vle32.v v4, (a6)                 # bias
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v24, v24, v12
    vsetivli zero, 16, e32, m4, ta, ma
    vmadd.vx v24, a5, v4
    vsetivli zero, 16, e16, m2, ta, ma
    vwadd.wv v28, v28, v14
    vle8.v  v8, (a4)                 # row 0 of the filter
    vsetivli zero, 16, e32, m4, ta, ma
    vmadd.vx v16, a5, v4
    vle32.v v12, (a7)                # multipliers
    vmadd.vx v20, a5, v4
    vsmul.vv v16, v16, v12
    vsmul.vv v20, v20, v12
    addi    a4, a4, 16
    vle8.v  v9, (a4)
    vsetivli zero, 16, e16, m2, ta, ma
    vnclip.wi v16, v16, 18
    vnclip.wi v20, v20, 18
    addi    a4, a4, 16
    vsetivli zero, 16, e32, m4, ta, ma
    vmadd.vx v28, a5, v4
    vsetivli zero, 16, e8, m1, ta, ma
    vnclip.wi v19, v16, 0
    vsetivli zero, 16, e32, m4, ta, ma
    vsmul.vv v24, v24, v12
    vsetivli zero, 16, e8, m1, ta, ma
    vnclip.wi v23, v20, 0
    vse8.v  v19, (a2)
    vsetivli zero, 16, e16, m2, ta, ma
    vnclip.wi v24, v24, 18
    addi    a2, a2, c
    addi    t0, t0, -1
    vsetivli zero, 16, e8, m1, ta, ma
    vnclip.wi v27, v24, 0
    vse8.v  v23, (a2)
    addi    a2, a2, c
    vsetivli zero, 16, e32, m4, ta, ma
    vsmul.vv v28, v28, v12
    vse8.v  v27, (a2)
    vsetivli zero, 16, e16, m2, ta, ma
    vnclip.wi v28, v28, 18
    vsetivli zero, 16, e8, m1, ta, ma
    vnclip.wi v31, v28, 0
    addi    a2, a2, c
    vse8.v  v31, (a2)
    addi    a2, a2, c
    bnez    t0, tile
    addi    a0, a0, 4 * c            # past the border
    addi    a1, a1, -1
    bnez    a1, row
    addi    gp, gp, 16
    addi    a7, a7, 64
    li      t0, c
    bne     gp, t0, group
    mpause
