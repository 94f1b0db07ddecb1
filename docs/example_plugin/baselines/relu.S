# y[i] = max(x[i], 0), one byte at a time
    li      r0, x_address
    li      r1, y_address
    li      r2, n
    li      r3, 0
loop:
    lb      r4, [r0]
    max     r4, r4, r3
    sb      r4, [r1]
    addi    r0, r0, 1
    addi    r1, r1, 1
    addi    r2, r2, -1
    bnz     r2, loop
    stop
