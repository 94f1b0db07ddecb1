# y = A x, 16 products per step: `dot` adds them to the accumulator
    li      r0, A_address
    li      r2, y_address
    li      r3, M
row:
    li      r1, x_address
    li      r4, N
    clear
strip:
    vlb     v0, [r0]
    vlb     v1, [r1]
    addi    r0, r0, 16
    addi    r1, r1, 16
    addi    r4, r4, -16
    dot     v0, v1
    bnz     r4, strip
    read    r5
    sw      r5, [r2]
    addi    r2, r2, 4
    addi    r3, r3, -1
    bnz     r3, row
    stop
