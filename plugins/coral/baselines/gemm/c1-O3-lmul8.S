# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -DM=32 -DK=32 -DN=32
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
	vsetvli	a4, zero, e32, m8, ta, ma
	vmv.v.i	v8, 0
	li	a4, 32
	mv	a5, a0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	slli	a6, a3, 5
	add	a6, a6, a0
	addi	a7, a6, 32
	slli	a6, a3, 7
	add	a6, a2, a6
	vs8r.v	v8, (a6)
	mv	t0, a1
	mv	t1, a5
	vmv8r.v	v16, v8
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2r.v	v24, (t0)
	lb	t2, 0(t1)
	vsetvli	zero, zero, e16, m4, ta, ma
	vsext.vf2	v28, v24
	vwmacc.vx	v16, t2, v28
	addi	t1, t1, 1
	addi	t0, t0, 32
	bne	t1, a7, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	vs8r.v	v16, (a6)
	addi	a3, a3, 1
	addi	a5, a5, 32
	bne	a3, a4, .LBB0_1
# %bb.4:
	ret
.Lfunc_end0:
                                        # -- End function
