# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -Db=2 -DM=32 -DK=64 -DN=64
# source: baselines/batch_matmul.c, SHA-256 70b666f56dd5eea285267f5532ec84bf434867c857e87bcf9e5a71890ccbdc66

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20001000	# W
	li	a2, 0x20003000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	li	a3, 0
	vsetivli	zero, 16, e32, m4, ta, ma
	vmv.v.i	v8, 0
	li	a4, 32
	mv	a5, a0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	slli	a6, a3, 6
	add	a6, a6, a0
	addi	a6, a6, 64
	slli	a7, a3, 8
	add	a7, a2, a7
	vs4r.v	v8, (a7)
	addi	t0, a7, 64
	vs4r.v	v8, (t0)
	addi	t1, a7, 128
	vs4r.v	v8, (t1)
	addi	t2, a7, 192
	vs4r.v	v8, (t2)
	mv	t3, a1
	mv	t4, a5
	vmv4r.v	v12, v8
	vmv4r.v	v16, v8
	vmv4r.v	v20, v8
	vmv4r.v	v24, v8
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	t5, t3, 16
	vl1r.v	v28, (t3)
	lb	t6, 0(t4)
	vl1r.v	v29, (t5)
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v30, v28
	vwmacc.vx	v24, t6, v30
	vsext.vf2	v30, v29
	addi	t5, t3, 32
	vl1r.v	v28, (t5)
	addi	t5, t3, 48
	vl1r.v	v29, (t5)
	vwmacc.vx	v20, t6, v30
	vsext.vf2	v30, v28
	vwmacc.vx	v16, t6, v30
	vsext.vf2	v30, v29
	vwmacc.vx	v12, t6, v30
	addi	t4, t4, 1
	addi	t3, t3, 64
	bne	t4, a6, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	vs4r.v	v24, (a7)
	vs4r.v	v20, (t0)
	vs4r.v	v16, (t1)
	vs4r.v	v12, (t2)
	addi	a3, a3, 1
	addi	a5, a5, 64
	bne	a3, a4, .LBB0_1
# %bb.4:
	li	a3, 0
	addi	a0, a0, 2047
	addi	a0, a0, 1
	lui	a4, 1
	add	a4, a1, a4
	lui	a5, 2
	add	a2, a2, a5
	add	a1, a1, a5
	vsetvli	zero, zero, e32, m4, ta, ma
	vmv.v.i	v8, 0
	li	a5, 32
.LBB0_5:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_6 Depth 2
	slli	a6, a3, 8
	add	a6, a2, a6
	vs4r.v	v8, (a6)
	addi	a7, a6, 64
	vs4r.v	v8, (a7)
	addi	t0, a6, 128
	vs4r.v	v8, (t0)
	addi	t1, a6, 192
	vs4r.v	v8, (t1)
	mv	t2, a0
	mv	t3, a4
	vmv4r.v	v12, v8
	vmv4r.v	v16, v8
	vmv4r.v	v20, v8
	vmv4r.v	v24, v8
.LBB0_6:                                #   Parent Loop BB0_5 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	t4, t3, 16
	vl1r.v	v28, (t3)
	lb	t5, 0(t2)
	vl1r.v	v29, (t4)
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v30, v28
	vwmacc.vx	v24, t5, v30
	vsext.vf2	v30, v29
	addi	t4, t3, 32
	vl1r.v	v28, (t4)
	addi	t4, t3, 48
	vl1r.v	v29, (t4)
	vwmacc.vx	v20, t5, v30
	vsext.vf2	v30, v28
	vwmacc.vx	v16, t5, v30
	vsext.vf2	v30, v29
	vwmacc.vx	v12, t5, v30
	addi	t3, t3, 64
	addi	t2, t2, 1
	bne	t3, a1, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_5 Depth=1
	vs4r.v	v24, (a6)
	vs4r.v	v20, (a7)
	vs4r.v	v16, (t0)
	vs4r.v	v12, (t1)
	addi	a3, a3, 1
	addi	a0, a0, 64
	bne	a3, a5, .LBB0_5
# %bb.8:
	ret
.Lfunc_end0:
                                        # -- End function
