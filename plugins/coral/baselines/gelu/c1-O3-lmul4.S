# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -Dn=512
# source: baselines/gelu.c, SHA-256 4aec6f95b70a26bdfbe7d5c67ef1ac0e66d18f79dab16dbe24d2721f0363eb25

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# x
	li	a1, 0x20000200	# table
	li	a2, 0x20001000	# y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	a3, a0, 512
	vsetvli	a4, zero, e8, m2, ta, ma
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	vl4r.v	v8, (a0)
	vluxei8.v	v10, (a1), v10
	vluxei8.v	v8, (a1), v8
	vs4r.v	v8, (a2)
	addi	a0, a0, 64
	addi	a2, a2, 64
	bne	a0, a3, .LBB0_1
# %bb.2:
	ret
.Lfunc_end0:
                                        # -- End function
