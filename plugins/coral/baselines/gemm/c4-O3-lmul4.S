# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -DM=128 -DK=32 -DN=64
# source: baselines/gemm.c, SHA-256 a13e34398117dad23293a0f0789cf8c096933c8cf991012d2cd3f448b39761b4

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
	li	a3, 0
	vsetivli	zero, 16, e32, m4, ta, ma
	vmv.v.i	v8, 0
	li	a4, 128
	mv	a5, a0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	slli	a6, a3, 5
	add	a6, a6, a0
	addi	a6, a6, 32
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
	addi	a5, a5, 32
	bne	a3, a4, .LBB0_1
# %bb.4:
	ret
.Lfunc_end0:
                                        # -- End function
