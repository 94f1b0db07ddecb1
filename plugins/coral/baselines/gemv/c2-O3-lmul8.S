# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -DM=64 -DN=64
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
	addi	sp, sp, -16
	addi	sp, sp, -256
	vl2r.v	v16, (a1)
	addi	a1, a1, 32
	vl2r.v	v24, (a1)
	vsetvli	a1, zero, e32, m8, ta, ma
	vsext.vf4	v8, v16
	addi	a1, sp, 144
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v24
	addi	a1, sp, 16
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	a1, a2, 256
	vmv.s.x	v24, zero
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	addi	a3, a0, 32
	vl2r.v	v26, (a0)
	vl2r.v	v28, (a3)
	vsetvli	a3, zero, e32, m8, ta, ma
	vsext.vf4	v0, v26
	vsext.vf4	v8, v28
	addi	a3, sp, 16
	vl8r.v	v16, (a3)                       # Unknown-size Folded Reload
	vmul.vv	v8, v16, v8
	addi	a3, sp, 144
	vl8r.v	v16, (a3)                       # Unknown-size Folded Reload
	vmacc.vv	v8, v16, v0
	vredsum.vs	v8, v8, v24
	vsetivli	zero, 1, e32, m1, ta, ma
	vse32.v	v8, (a2)
	addi	a2, a2, 4
	addi	a0, a0, 64
	bne	a2, a1, .LBB0_1
# %bb.2:
	addi	sp, sp, 256
	addi	sp, sp, 16
	ret
.Lfunc_end0:
                                        # -- End function
