# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -Db=8 -Dh_in=64 -Dh_out=256
# source: baselines/linear.c, SHA-256 5c53e41b6634582eb13b7dad639e31e7fe4216e332f0c652a529a6d230d7c4b9

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000200	# W
	li	a2, 0x20004200	# bias
	li	a3, 0x20005000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	li	a4, 0
	addi	a5, a2, 1024
	li	a6, 64
	li	a7, 8
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #       Child Loop BB0_5 Depth 3
	mv	t0, a3
	mv	t1, a2
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v8, (t1)
	vs2r.v	v8, (t0)
	addi	t1, t1, 32
	addi	t0, t0, 32
	bne	t1, a5, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	li	t0, 0
	slli	t1, a4, 6
	add	t1, a0, t1
	mv	t2, a1
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_5 Depth 3
	add	t3, t1, t0
	lb	t3, 0(t3)
	slli	t4, t0, 8
	add	t4, t4, a1
	addi	t4, t4, 256
	mv	t5, a3
	mv	t6, t2
	vsetivli	zero, 8, e16, m1, ta, ma
.LBB0_5:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_4 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vle8.v	v8, (t6)
	vl2re32.v	v10, (t5)
	vsext.vf2	v9, v8
	vwmacc.vx	v10, t3, v9
	vs2r.v	v10, (t5)
	addi	t6, t6, 8
	addi	t5, t5, 32
	bne	t6, t4, .LBB0_5
# %bb.6:                                #   in Loop: Header=BB0_4 Depth=2
	addi	t0, t0, 1
	addi	t2, t2, 256
	bne	t0, a6, .LBB0_4
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a4, a4, 1
	addi	a3, a3, 1024
	bne	a4, a7, .LBB0_1
# %bb.8:
	ret
.Lfunc_end0:
                                        # -- End function
