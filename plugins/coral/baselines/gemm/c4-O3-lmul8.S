# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -DM=128 -DK=32 -DN=64
# source: baselines/gemm.c, SHA-256 6e7db9c08cbd75b83aaa2eb6f00361788b361af28c318d9451ffffd5a193cdf3

	.text
_start:
	li	sp, 0x18000
	li	a0, 0x20000000	# X
	li	a1, 0x20001000	# W
	li	a2, 0x20002000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	li	a3, 0
	li	a4, 32
	li	a5, 64
	vsetvli	zero, a4, e32, m1, ta, ma
	vmv.s.x	v8, zero
	li	a6, 128
	mv	a7, a2
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	slli	t0, a3, 5
	add	t0, a0, t0
	vsetvli	zero, a4, e32, m8, ta, ma
	vle8.v	v10, (t0)
	slli	t0, a3, 8
	add	t0, t0, a2
	addi	t0, t0, 256
	vsext.vf4	v16, v10
	mv	t1, a7
	mv	t2, a1
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vsetvli	zero, a4, e32, m8, ta, ma
	vlse8.v	v10, (t2), a5
	vsext.vf4	v24, v10
	vmul.vv	v24, v24, v16
	vredsum.vs	v9, v24, v8
	vsetivli	zero, 1, e32, m1, ta, ma
	vse32.v	v9, (t1)
	addi	t1, t1, 4
	addi	t2, t2, 1
	bne	t1, t0, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a3, a3, 1
	addi	a7, a7, 256
	bne	a3, a6, .LBB0_1
# %bb.4:
	ret
.Lfunc_end0:
                                        # -- End function
