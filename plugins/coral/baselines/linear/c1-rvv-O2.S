# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -Db=4 -Dh_in=32 -Dh_out=64
# source: baselines/linear-rvv.c, SHA-256 f93ae9ba2f91b36e6fbe4cc2dbd2e87ea9d240bb9a74458212e4d0d1c4ae5213

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000080	# W
	li	a2, 0x20000880	# bias
	li	a3, 0x20001000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	li	a4, 0
	addi	a5, a0, 64
	addi	a0, a0, 96
	li	a6, 64
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	sub	a7, a6, a4
	vsetvli	a7, a7, e32, m4, ta, ma
	slli	t0, a4, 2
	add	t1, a2, t0
	vle32.v	v12, (t1)
	add	t1, a1, a4
	mv	t2, a5
	vmv.v.v	v20, v12
	vmv.v.v	v16, v12
	vmv.v.v	v8, v12
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vsetvli	zero, zero, e16, m2, ta, ma
	vle8.v	v24, (t1)
	vsext.vf2	v26, v24
	lb	t3, -64(t2)
	lb	t4, -32(t2)
	lb	t5, 0(t2)
	lb	t6, 32(t2)
	vwmacc.vx	v12, t3, v26
	vwmacc.vx	v20, t4, v26
	vwmacc.vx	v16, t5, v26
	vwmacc.vx	v8, t6, v26
	addi	t2, t2, 1
	addi	t1, t1, 64
	bne	t2, a0, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	add	t0, a3, t0
	vse32.v	v12, (t0)
	addi	t1, t0, 256
	vse32.v	v20, (t1)
	addi	t1, t0, 512
	vse32.v	v16, (t1)
	addi	t0, t0, 768
	add	a4, a7, a4
	vse32.v	v8, (t0)
	blt	a4, a6, .LBB0_1
# %bb.4:
	ret
.Lfunc_end0:
                                        # -- End function
