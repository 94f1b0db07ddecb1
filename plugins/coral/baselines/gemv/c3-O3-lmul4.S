# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -DM=128 -DN=64
# source: baselines/gemv.c, SHA-256 60cd68b99a978856286e634c944550d9889ec4c4e8b0799472975e9bf872c663

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# A
	li	a1, 0x20002000	# x
	li	a2, 0x20003000	# y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	a3, a1, 16
	vl1r.v	v12, (a1)
	vl1r.v	v16, (a3)
	addi	a3, a1, 32
	vl1r.v	v20, (a3)
	addi	a1, a1, 48
	vl1r.v	v24, (a1)
	vsetivli	zero, 16, e32, m4, ta, ma
	vsext.vf4	v8, v12
	vsext.vf4	v12, v16
	vsext.vf4	v16, v20
	vsext.vf4	v20, v24
	addi	a1, a2, 512
	vmv.s.x	v24, zero
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	addi	a3, a0, 16
	vl1r.v	v25, (a0)
	vl1r.v	v26, (a3)
	vsetivli	zero, 16, e32, m4, ta, ma
	vsext.vf4	v28, v25
	vsext.vf4	v4, v26
	vmul.vv	v4, v12, v4
	addi	a3, a0, 32
	vl1r.v	v25, (a3)
	addi	a3, a0, 48
	vl1r.v	v26, (a3)
	vmacc.vv	v4, v8, v28
	vsext.vf4	v28, v25
	vmadd.vv	v28, v16, v4
	vsext.vf4	v4, v26
	vmadd.vv	v4, v20, v28
	vredsum.vs	v25, v4, v24
	vsetivli	zero, 1, e32, m1, ta, ma
	vse32.v	v25, (a2)
	addi	a2, a2, 4
	addi	a0, a0, 64
	bne	a2, a1, .LBB0_1
# %bb.2:
	ret
.Lfunc_end0:
                                        # -- End function
