# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -Db=4 -DM=32 -DK=32 -DN=32
# source: baselines/batch_matmul.c, SHA-256 70b666f56dd5eea285267f5532ec84bf434867c857e87bcf9e5a71890ccbdc66

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20001000	# W
	li	a2, 0x20002000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	li	a6, 0
	addi	a4, a0, 2047
	addi	a4, a4, 1
	addi	a3, a1, 2047
	addi	a3, a3, 1025
	addi	a5, a1, 1024
	vsetvli	a7, zero, e32, m8, ta, ma
	vmv.v.i	v8, 0
	li	a7, 32
	mv	t0, a0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	slli	t1, a6, 5
	add	t1, t1, a0
	addi	t2, t1, 32
	slli	t1, a6, 7
	add	t1, a2, t1
	vs8r.v	v8, (t1)
	mv	t3, a1
	mv	t4, t0
	vmv8r.v	v16, v8
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2r.v	v24, (t3)
	lb	t5, 0(t4)
	vsetvli	zero, zero, e16, m4, ta, ma
	vsext.vf2	v28, v24
	vwmacc.vx	v16, t5, v28
	addi	t4, t4, 1
	addi	t3, t3, 32
	bne	t4, t2, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	vs8r.v	v16, (t1)
	addi	a6, a6, 1
	addi	t0, t0, 32
	bne	a6, a7, .LBB0_1
# %bb.4:
	li	a1, 0
	addi	a6, a0, 1024
	lui	a7, 1
	add	a7, a2, a7
	li	t0, 32
.LBB0_5:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_6 Depth 2
	slli	t1, a1, 5
	add	t1, t1, a0
	addi	t2, t1, 1056
	slli	t1, a1, 7
	add	t1, a7, t1
	vs8r.v	v8, (t1)
	mv	t3, a5
	mv	t4, a6
	vmv8r.v	v16, v8
.LBB0_6:                                #   Parent Loop BB0_5 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2r.v	v24, (t3)
	lb	t5, 0(t4)
	vsext.vf2	v28, v24
	vwmacc.vx	v16, t5, v28
	addi	t4, t4, 1
	addi	t3, t3, 32
	bne	t4, t2, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_5 Depth=1
	vs8r.v	v16, (t1)
	addi	a1, a1, 1
	addi	a6, a6, 32
	bne	a1, t0, .LBB0_5
# %bb.8:
	li	a6, 0
	lui	a1, 1
	addi	a1, a1, -2016
	addi	a5, a5, 1024
	lui	a7, 2
	add	a7, a2, a7
	li	t0, 32
	mv	t1, a4
.LBB0_9:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_10 Depth 2
	slli	t2, a6, 5
	add	t2, t2, a1
	add	t3, a0, t2
	slli	t2, a6, 7
	add	t2, a7, t2
	vs8r.v	v8, (t2)
	mv	t4, a5
	mv	t5, t1
	vmv8r.v	v16, v8
.LBB0_10:                               #   Parent Loop BB0_9 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2r.v	v24, (t4)
	lb	t6, 0(t5)
	vsext.vf2	v28, v24
	vwmacc.vx	v16, t6, v28
	addi	t5, t5, 1
	addi	t4, t4, 32
	bne	t5, t3, .LBB0_10
# %bb.11:                               #   in Loop: Header=BB0_9 Depth=1
	vs8r.v	v16, (t2)
	addi	a6, a6, 1
	addi	t1, t1, 32
	bne	a6, t0, .LBB0_9
# %bb.12:
	li	a5, 0
	addi	a4, a4, 1024
	lui	a6, 3
	add	a2, a2, a6
	li	a6, 32
.LBB0_13:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_14 Depth 2
	slli	a7, a5, 5
	add	a7, a1, a7
	add	a7, a7, a0
	addi	t0, a7, 1024
	slli	a7, a5, 7
	add	a7, a2, a7
	vs8r.v	v8, (a7)
	mv	t1, a3
	mv	t2, a4
	vmv8r.v	v16, v8
.LBB0_14:                               #   Parent Loop BB0_13 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2r.v	v24, (t1)
	lb	t3, 0(t2)
	vsext.vf2	v28, v24
	vwmacc.vx	v16, t3, v28
	addi	t2, t2, 1
	addi	t1, t1, 32
	bne	t2, t0, .LBB0_14
# %bb.15:                               #   in Loop: Header=BB0_13 Depth=1
	vs8r.v	v16, (a7)
	addi	a5, a5, 1
	addi	a4, a4, 32
	bne	a5, a6, .LBB0_13
# %bb.16:
	ret
.Lfunc_end0:
                                        # -- End function
