# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -Dn=4096
# source: baselines/relu.c, SHA-256 b6510cbda116fbe2946d4fb7da31257fefb0f489ba32918a73f14da05920e034

	.text
_start:
	li	sp, 0x18000
	li	a0, 0x20000000	# x
	li	a1, 0x20001000	# y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	csrr	a3, vlenb
	srli	a4, a3, 3
	li	a2, 129
	bltu	a4, a2, .LBB0_2
# %bb.1:
	li	a2, 0
	j	.LBB0_5
.LBB0_2:
	slli	a3, a3, 2
	neg	a2, a3
	lui	a5, 1
	and	a2, a2, a5
	sub	a5, a2, a3
	divu	a5, a5, a3
	slli	a5, a5, 5
	addi	a5, a5, 32
	mul	a4, a5, a4
	add	a4, a0, a4
	mv	a5, a1
	mv	a6, a0
	vsetvli	a7, zero, e8, m4, ta, ma
.LBB0_3:                                # =>This Inner Loop Header: Depth=1
	vl4r.v	v8, (a6)
	vmax.vx	v8, v8, zero
	vs4r.v	v8, (a5)
	add	a6, a6, a3
	add	a5, a5, a3
	bne	a6, a4, .LBB0_3
# %bb.4:
	bnez	a2, .LBB0_7
.LBB0_5:
	add	a3, a1, a2
	add	a0, a0, a2
	lui	a2, 1
	add	a1, a1, a2
.LBB0_6:                                # =>This Inner Loop Header: Depth=1
	lb	a2, 0(a0)
	max	a2, a2, zero
	sb	a2, 0(a3)
	addi	a3, a3, 1
	addi	a0, a0, 1
	bne	a3, a1, .LBB0_6
.LBB0_7:
	ret
.Lfunc_end0:
                                        # -- End function
