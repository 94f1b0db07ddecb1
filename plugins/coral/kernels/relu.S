# ReLU: y = max(x, 0) on n signed bytes; n is a multiple of 256.
#
# Memory is the limit: 128 bytes (8 registers) keep the load-store unit busy for 41 cycles in and 41 out, and this schedule
# leaves it no gap. Two groups of 8 registers take turns: while one is loaded, the other is stored. The maximum of a group
# is taken in two halves, one in front of a load and one behind it, because eight operations of vmax in a row would fill
# the reorder buffer and keep the next store out of it.

    .text
    li      a0, x_address
    li      t0, 128
    vsetvli zero, t0, e8, m8, ta, ma
    vle8.v  v16, (a0)
    li      t1, 64
    li      a1, y_address
    li      a2, x_address + n - 128     # the last 128 bytes
    vsetvli zero, t1, e8, m4, ta, ma
    vmax.vx v16, v16, zero
pair:
    vsetvli zero, t0, e8, m8, ta, ma
    addi    a0, a0, 128
    vle8.v  v8, (a0)
    vsetvli zero, t1, e8, m4, ta, ma
    vmax.vx v20, v20, zero
    vsetvli zero, t0, e8, m8, ta, ma
    vse8.v  v16, (a1)
    addi    a1, a1, 128
    vsetvli zero, t1, e8, m4, ta, ma
    vmax.vx v8, v8, zero
    beq     a0, a2, last
    vsetvli zero, t0, e8, m8, ta, ma
    addi    a0, a0, 128
    vle8.v  v16, (a0)
    vsetvli zero, t1, e8, m4, ta, ma
    vmax.vx v12, v12, zero
    vsetvli zero, t0, e8, m8, ta, ma
    vse8.v  v8, (a1)
    addi    a1, a1, 128
    vsetvli zero, t1, e8, m4, ta, ma
    vmax.vx v16, v16, zero
    j       pair
last:
    vmax.vx v12, v12, zero
    vsetvli zero, t0, e8, m8, ta, ma
    vse8.v  v8, (a1)
    mpause
