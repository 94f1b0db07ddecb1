# SiLU, GELU: y = table[x] with a table of 256 bytes; n is a multiple of 128.
#
# The table stays in v0 to v15, 64 entries to a group of 4 registers. A gather yields 0 where the index is outside its
# group, so the result of 64 elements is the OR of four gathers, whose index is XORed with 0, 0x40, 0x80 and 0xc0: 7 cycles
# of the permutation unit each, 28 of the 42 cycles that the load-store unit needs for these elements. Eight registers for
# 128 entries would take fewer operations, but a gather of 8 registers fills the reorder buffer and stops the memory.
# Loads and stores of single registers are spread over the block: the results of the block before are stored in its first
# half, the next elements are loaded in its second. The groups v16, v20, v24 and v28 change roles (elements, two partial
# results, results being stored), so the loop holds two blocks.
#
#   a0 elements     a1 results     s1 pairs of blocks left     t1 0x40     t2 -0x40

    .text
    li      t0, 64
    li      a0, x_address
    li      a1, y_address - 64
    li      s4, table_address
    vsetvli zero, t0, e8, m4, ta, ma
    li      t1, 0x40
    li      t2, -0x40
    vl4re8.v v0, (s4)
    vl4re8.v v28, (a0)
    addi    a0, a0, 64
    vrgather.vv v20, v0, v28
    addi    s4, s4, 64
    vl4re8.v v4, (s4)
    vxor.vx v28, v28, t1
    vrgather.vv v24, v4, v28
    addi    s4, s4, 64
    vl4re8.v v8, (s4)
    addi    s4, s4, 64
    li      s1, n / 128
    vor.vv  v20, v20, v24
    vl1re8.v v24, (a0)
    vxor.vx v28, v28, t2
    addi    a0, a0, 16
    vl1re8.v v25, (a0)
    addi    a0, a0, 16
    vrgather.vv v16, v8, v28
    addi    a1, a1, 64
    vl1re8.v v26, (a0)
    addi    a0, a0, 16
    vor.vv  v20, v20, v16
    vl4re8.v v12, (s4)
    vxor.vx v28, v28, t1
    vl1re8.v v27, (a0)
    vrgather.vv v16, v12, v28
    vor.vv  v20, v20, v16
    addi    a0, a0, 16
    j       second
loop:                                # even blocks: elements in v28, results in v20
    vrgather.vv v20, v0, v28
    vs1r.v  v16, (a1)
    addi    a1, a1, 16
    vxor.vx v28, v28, t1
    vs1r.v  v17, (a1)
    addi    a1, a1, 16
    vrgather.vv v24, v4, v28
    vs1r.v  v18, (a1)
    addi    a1, a1, 16
    vor.vv  v20, v20, v24
    vl1re8.v v24, (a0)
    addi    a0, a0, 16
    vxor.vx v28, v28, t2
    vs1r.v  v19, (a1)
    addi    a1, a1, 16
    vrgather.vv v16, v8, v28
    vl1re8.v v25, (a0)
    addi    a0, a0, 16
    vor.vv  v20, v20, v16
    vl1re8.v v26, (a0)
    addi    a0, a0, 16
    vxor.vx v28, v28, t1
    vl1re8.v v27, (a0)
    addi    a0, a0, 16
    vrgather.vv v16, v12, v28
    vor.vv  v20, v20, v16
second:                              # odd blocks: elements in v24, results in v16
    addi    s1, s1, -1
    beqz    s1, last
    vrgather.vv v16, v0, v24
    vs1r.v  v20, (a1)
    vxor.vx v24, v24, t1
    addi    a1, a1, 16
    vs1r.v  v21, (a1)
    vrgather.vv v28, v4, v24
    addi    a1, a1, 16
    vs1r.v  v22, (a1)
    vor.vv  v16, v16, v28
    vl1re8.v v28, (a0)
    vxor.vx v24, v24, t2
    addi    a0, a0, 16
    addi    a1, a1, 16
    vs1r.v  v23, (a1)
    vrgather.vv v20, v8, v24
    vl1re8.v v29, (a0)
    addi    a0, a0, 16
    vor.vv  v16, v16, v20
    vl1re8.v v30, (a0)
    vxor.vx v24, v24, t1
    addi    a1, a1, 16
    addi    a0, a0, 16
    vl1re8.v v31, (a0)
    addi    a0, a0, 16
    vrgather.vv v20, v12, v24
    vor.vv  v16, v16, v20
    j       loop
last:                                # the last block
    vs1r.v  v20, (a1)
    vrgather.vv v16, v0, v24
    addi    a1, a1, 16
    vs1r.v  v21, (a1)
    addi    a1, a1, 16
    vxor.vx v24, v24, t1
    vs1r.v  v22, (a1)
    addi    a1, a1, 16
    vrgather.vv v28, v4, v24
    vxor.vx v24, v24, t2
    vor.vv  v16, v16, v28
    vs1r.v  v23, (a1)
    vrgather.vv v20, v8, v24
    vxor.vx v24, v24, t1
    vor.vv  v16, v16, v20
    vrgather.vv v20, v12, v24
    vor.vv  v16, v16, v20
    addi    a1, a1, 16
    vs4r.v  v16, (a1)
    mpause
