# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -DM=64 -DN=64
# source: baselines/gemv.c, SHA-256 60cd68b99a978856286e634c944550d9889ec4c4e8b0799472975e9bf872c663

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# A
	li	a1, 0x20001000	# x
	li	a2, 0x20002000	# y
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
	addi	a3, a1, 24
	vle8.v	v16, (a3)
	vsext.vf4	v8, v10
	vsext.vf4	v10, v12
	vsext.vf4	v12, v14
	vsext.vf4	v14, v16
	addi	a3, a1, 32
	vle8.v	v18, (a3)
	addi	a3, a1, 40
	vle8.v	v20, (a3)
	addi	a3, a1, 48
	vle8.v	v22, (a3)
	addi	a1, a1, 56
	vle8.v	v24, (a1)
	vsext.vf4	v16, v18
	vsext.vf4	v18, v20
	vsext.vf4	v20, v22
	vsext.vf4	v22, v24
	addi	a1, a2, 256
	vmv.s.x	v24, zero
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	addi	a3, a0, 8
	vsetivli	zero, 8, e32, m2, ta, ma
	vle8.v	v25, (a0)
	vle8.v	v26, (a3)
	vsext.vf4	v28, v25
	vsext.vf4	v30, v26
	vmul.vv	v26, v10, v30
	addi	a3, a0, 16
	vle8.v	v25, (a3)
	addi	a3, a0, 24
	vle8.v	v30, (a3)
	vmacc.vv	v26, v8, v28
	vsext.vf4	v28, v25
	vmadd.vv	v28, v12, v26
	vsext.vf4	v26, v30
	addi	a3, a0, 32
	vle8.v	v25, (a3)
	addi	a3, a0, 40
	vle8.v	v30, (a3)
	vmadd.vv	v26, v14, v28
	vsext.vf4	v28, v25
	vmadd.vv	v28, v16, v26
	vsext.vf4	v26, v30
	addi	a3, a0, 48
	vle8.v	v25, (a3)
	addi	a3, a0, 56
	vle8.v	v30, (a3)
	vmadd.vv	v26, v18, v28
	vsext.vf4	v28, v25
	vmadd.vv	v28, v20, v26
	vsext.vf4	v26, v30
	vmadd.vv	v26, v22, v28
	vredsum.vs	v25, v26, v24
	vsetivli	zero, 1, e32, m1, ta, ma
	vse32.v	v25, (a2)
	addi	a2, a2, 4
	addi	a0, a0, 64
	bne	a2, a1, .LBB0_1
# %bb.2:
	ret
.Lfunc_end0:
                                        # -- End function
