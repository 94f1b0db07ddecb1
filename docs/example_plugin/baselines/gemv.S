# y = A x, one product at a time
    li      r0, A_address
    li      r2, y_address
    li      r3, M
row:
    li      r1, x_address
    li      r4, N
    li      r5, 0
column:
    lb      r6, [r0]
    lb      r7, [r1]
    mul     r6, r6, r7
    add     r5, r5, r6
    addi    r0, r0, 1
    addi    r1, r1, 1
    addi    r4, r4, -1
    bnz     r4, column
    sw      r5, [r2]
    addi    r2, r2, 4
    addi    r3, r3, -1
    bnz     r3, row
    stop
