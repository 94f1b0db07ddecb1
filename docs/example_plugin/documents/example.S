# z[i] = x[i] + y[i] for 64 signed bytes: x at 0x10000, y at 0x10040, z at 0x10080
    li      r0, 0x10000
    li      r1, 0x10040
    li      r2, 0x10080
    li      r3, 4
loop:
    vlb     v0, [r0]
    vlb     v1, [r1]
    vadd    v2, v0, v1
    vsb     v2, [r2]
    addi    r0, r0, 16
    addi    r1, r1, 16
    addi    r2, r2, 16
    addi    r3, r3, -1
    bnz     r3, loop
    stop
