# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -Db=2 -DM=32 -DK=32 -DN=32
# source: baselines/batch_matmul.c, SHA-256 70b666f56dd5eea285267f5532ec84bf434867c857e87bcf9e5a71890ccbdc66

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000800	# W
	li	a2, 0x20001000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	li	a3, 0
	addi	a4, a2, 64
	vsetivli	zero, 16, e32, m4, ta, ma
	vmv.v.i	v8, 0
	li	a5, 32
	mv	a6, a0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	slli	t1, a3, 5
	slli	t0, a3, 7
	add	a7, a2, t0
	add	t0, a4, t0
	vs4r.v	v8, (t0)
	addi	t0, a7, 64
	vl4re32.v	v12, (t0)
	add	t1, t1, a0
	addi	t1, t1, 32
	vs4r.v	v8, (a7)
	mv	t2, a1
	mv	t3, a6
	vmv4r.v	v16, v8
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	t4, t2, 16
	vl1r.v	v20, (t2)
	lb	t5, 0(t3)
	vl1r.v	v21, (t4)
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v22, v20
	vwmacc.vx	v16, t5, v22
	vsext.vf2	v22, v21
	vwmacc.vx	v12, t5, v22
	addi	t3, t3, 1
	addi	t2, t2, 32
	bne	t3, t1, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	vs4r.v	v16, (a7)
	vs4r.v	v12, (t0)
	addi	a3, a3, 1
	addi	a6, a6, 32
	bne	a3, a5, .LBB0_1
# %bb.4:
	li	a3, 0
	addi	a0, a0, 1024
	addi	a4, a1, 1024
	lui	a6, 1
	add	a5, a2, a6
	addi	a6, a6, 64
	add	a2, a2, a6
	addi	a1, a1, 2047
	addi	a1, a1, 1
	vsetvli	zero, zero, e32, m4, ta, ma
	vmv.v.i	v8, 0
	li	a6, 32
.LBB0_5:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_6 Depth 2
	slli	t0, a3, 7
	add	a7, a5, t0
	add	t0, a2, t0
	vs4r.v	v8, (t0)
	addi	t0, a7, 64
	vl4re32.v	v12, (t0)
	vs4r.v	v8, (a7)
	mv	t1, a0
	mv	t2, a4
	vmv4r.v	v16, v8
.LBB0_6:                                #   Parent Loop BB0_5 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	t3, t2, 16
	vl1r.v	v20, (t2)
	lb	t4, 0(t1)
	vl1r.v	v21, (t3)
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v22, v20
	vwmacc.vx	v16, t4, v22
	vsext.vf2	v22, v21
	vwmacc.vx	v12, t4, v22
	addi	t2, t2, 32
	addi	t1, t1, 1
	bne	t2, a1, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_5 Depth=1
	vs4r.v	v16, (a7)
	vs4r.v	v12, (t0)
	addi	a3, a3, 1
	addi	a0, a0, 32
	bne	a3, a6, .LBB0_5
# %bb.8:
	ret
.Lfunc_end0:
                                        # -- End function
