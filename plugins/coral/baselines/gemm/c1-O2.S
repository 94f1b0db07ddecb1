# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -DM=32 -DK=32 -DN=32
# source: baselines/gemm.c, SHA-256 a13e34398117dad23293a0f0789cf8c096933c8cf991012d2cd3f448b39761b4

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000400	# W
	li	a2, 0x20001000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	li	a3, 0
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v8, 0
	li	a4, 32
	mv	a5, a0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	slli	a6, a3, 5
	add	a6, a6, a0
	addi	a6, a6, 32
	slli	a7, a3, 7
	add	a7, a2, a7
	vs2r.v	v8, (a7)
	addi	t0, a7, 32
	vs2r.v	v8, (t0)
	addi	t1, a7, 64
	vs2r.v	v8, (t1)
	addi	t2, a7, 96
	vs2r.v	v8, (t2)
	mv	t3, a1
	mv	t4, a5
	vmv2r.v	v10, v8
	vmv2r.v	v12, v8
	vmv2r.v	v14, v8
	vmv2r.v	v16, v8
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	t5, t3, 8
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v18, (t3)
	lb	t6, 0(t4)
	vle8.v	v19, (t5)
	vsext.vf2	v20, v18
	vwmacc.vx	v16, t6, v20
	vsext.vf2	v18, v19
	addi	t5, t3, 16
	vle8.v	v19, (t5)
	addi	t5, t3, 24
	vle8.v	v20, (t5)
	vwmacc.vx	v14, t6, v18
	vsext.vf2	v18, v19
	vwmacc.vx	v12, t6, v18
	vsext.vf2	v18, v20
	vwmacc.vx	v10, t6, v18
	addi	t4, t4, 1
	addi	t3, t3, 32
	bne	t4, a6, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	vs2r.v	v16, (a7)
	vs2r.v	v14, (t0)
	vs2r.v	v12, (t1)
	vs2r.v	v10, (t2)
	addi	a3, a3, 1
	addi	a5, a5, 32
	bne	a3, a4, .LBB0_1
# %bb.4:
	ret
.Lfunc_end0:
                                        # -- End function
