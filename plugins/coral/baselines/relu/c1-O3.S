# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -Dn=512
# source: baselines/relu.c, SHA-256 b6510cbda116fbe2946d4fb7da31257fefb0f489ba32918a73f14da05920e034

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# x
	li	a1, 0x20001000	# y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	vl2r.v	v8, (a0)
	addi	a2, a0, 32
	vl2r.v	v10, (a2)
	addi	a2, a1, 32
	vsetvli	a3, zero, e8, m2, ta, ma
	vmax.vx	v8, v8, zero
	vs2r.v	v8, (a1)
	vmax.vx	v8, v10, zero
	addi	a3, a0, 64
	vl2r.v	v10, (a3)
	vs2r.v	v8, (a2)
	addi	a2, a0, 96
	vl2r.v	v8, (a2)
	vmax.vx	v10, v10, zero
	addi	a2, a1, 64
	vs2r.v	v10, (a2)
	vmax.vx	v8, v8, zero
	addi	a2, a1, 96
	addi	a3, a0, 128
	vl2r.v	v10, (a3)
	vs2r.v	v8, (a2)
	addi	a2, a0, 160
	vl2r.v	v8, (a2)
	vmax.vx	v10, v10, zero
	addi	a2, a1, 128
	vs2r.v	v10, (a2)
	vmax.vx	v8, v8, zero
	addi	a2, a1, 160
	addi	a3, a0, 192
	vl2r.v	v10, (a3)
	vs2r.v	v8, (a2)
	addi	a2, a0, 224
	vl2r.v	v8, (a2)
	vmax.vx	v10, v10, zero
	addi	a2, a1, 192
	vs2r.v	v10, (a2)
	vmax.vx	v8, v8, zero
	addi	a2, a1, 224
	addi	a3, a0, 256
	vl2r.v	v10, (a3)
	vs2r.v	v8, (a2)
	addi	a2, a0, 288
	vl2r.v	v8, (a2)
	vmax.vx	v10, v10, zero
	addi	a2, a1, 256
	vs2r.v	v10, (a2)
	vmax.vx	v8, v8, zero
	addi	a2, a1, 288
	addi	a3, a0, 320
	vl2r.v	v10, (a3)
	vs2r.v	v8, (a2)
	addi	a2, a0, 352
	vl2r.v	v8, (a2)
	vmax.vx	v10, v10, zero
	addi	a2, a1, 320
	vs2r.v	v10, (a2)
	vmax.vx	v8, v8, zero
	addi	a2, a1, 352
	addi	a3, a0, 384
	vl2r.v	v10, (a3)
	vs2r.v	v8, (a2)
	addi	a2, a0, 416
	vl2r.v	v8, (a2)
	vmax.vx	v10, v10, zero
	addi	a2, a1, 384
	vs2r.v	v10, (a2)
	vmax.vx	v8, v8, zero
	addi	a2, a1, 416
	addi	a3, a0, 448
	vl2r.v	v10, (a3)
	vs2r.v	v8, (a2)
	addi	a0, a0, 480
	vl2r.v	v8, (a0)
	vmax.vx	v10, v10, zero
	addi	a0, a1, 448
	vs2r.v	v10, (a0)
	vmax.vx	v8, v8, zero
	addi	a0, a1, 480
	vs2r.v	v8, (a0)
	ret
.Lfunc_end0:
                                        # -- End function
