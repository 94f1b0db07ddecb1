# y[i] = max(x[i], 0), 16 bytes per step. The pointers move while the vector load is on its way: it takes 6 cycles.
    li      r0, x_address
    li      r1, y_address
    li      r2, n
loop:
    vlb     v0, [r0]
    addi    r0, r0, 16
    addi    r2, r2, -16
    vmaxi   v0, v0, 0
    vsb     v0, [r1]
    addi    r1, r1, 16
    bnz     r2, loop
    stop
