# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -Dn=8192
# source: baselines/relu.c, SHA-256 b6510cbda116fbe2946d4fb7da31257fefb0f489ba32918a73f14da05920e034

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# x
	li	a1, 0x20002000	# y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	lui	a2, 2
	add	a2, a0, a2
	vsetvli	a3, zero, e8, m2, ta, ma
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	vl2r.v	v8, (a0)
	vmax.vx	v8, v8, zero
	vs2r.v	v8, (a1)
	addi	a0, a0, 32
	addi	a1, a1, 32
	bne	a0, a2, .LBB0_1
# %bb.2:
	ret
.Lfunc_end0:
                                        # -- End function
