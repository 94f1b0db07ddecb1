# ReLU: y = max(x, 0) on n signed bytes; n is a multiple of 256.
#
# Memory is the limit: 128 bytes (8 registers) take the load-store unit 41 cycles in and 41 out. Two register groups take
# turns, so that the next load already waits in the queue while vmax works on the group before it.

    .text
    li      a0, x_address
    li      a1, y_address
    li      a2, x_address + n
    li      t0, 128
    vsetvli zero, t0, e8, m8, ta, ma
    vle8.v  v8, (a0)
loop:
    addi    a0, a0, 128
    vle8.v  v16, (a0)
    addi    a0, a0, 128
    vmax.vx v8, v8, zero
    vse8.v  v8, (a1)
    addi    a1, a1, 128
    beq     a0, a2, last
    vle8.v  v8, (a0)
    vmax.vx v16, v16, zero
    vse8.v  v16, (a1)
    addi    a1, a1, 128
    j       loop
last:
    vmax.vx v16, v16, zero
    vse8.v  v16, (a1)
    mpause
