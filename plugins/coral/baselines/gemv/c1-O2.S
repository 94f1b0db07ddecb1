# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -DM=64 -DN=32
# source: baselines/gemv.c, SHA-256 60cd68b99a978856286e634c944550d9889ec4c4e8b0799472975e9bf872c663

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# A
	li	a1, 0x20000800	# x
	li	a2, 0x20001000	# y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	a3, a1, 8
	vsetivli	zero, 8, e32, m2, ta, ma
	vle8.v	v10, (a1)
	vle8.v	v12, (a3)
	addi	a3, a1, 16
	vle8.v	v14, (a3)
	addi	a1, a1, 24
	vle8.v	v16, (a1)
	vsext.vf4	v8, v10
	vsext.vf4	v10, v12
	vsext.vf4	v12, v14
	vsext.vf4	v14, v16
	addi	a1, a2, 256
	vmv.s.x	v16, zero
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	addi	a3, a0, 8
	vsetivli	zero, 8, e32, m2, ta, ma
	vle8.v	v17, (a0)
	vle8.v	v18, (a3)
	vsext.vf4	v20, v17
	vsext.vf4	v22, v18
	vmul.vv	v18, v10, v22
	addi	a3, a0, 16
	vle8.v	v17, (a3)
	addi	a3, a0, 24
	vle8.v	v22, (a3)
	vmacc.vv	v18, v8, v20
	vsext.vf4	v20, v17
	vmadd.vv	v20, v12, v18
	vsext.vf4	v18, v22
	vmadd.vv	v18, v14, v20
	vredsum.vs	v17, v18, v16
	vsetivli	zero, 1, e32, m1, ta, ma
	vse32.v	v17, (a2)
	addi	a2, a2, 4
	addi	a0, a0, 32
	bne	a2, a1, .LBB0_1
# %bb.2:
	ret
.Lfunc_end0:
                                        # -- End function
