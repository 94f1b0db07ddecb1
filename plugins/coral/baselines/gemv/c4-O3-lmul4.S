# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -DM=64 -DN=256
# source: baselines/gemv.c, SHA-256 60cd68b99a978856286e634c944550d9889ec4c4e8b0799472975e9bf872c663

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# A
	li	a1, 0x20004000	# x
	li	a2, 0x20005000	# y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -16
	addi	sp, sp, -768
	vl1r.v	v8, (a1)
	addi	a3, a1, 16
	vsetivli	zero, 16, e32, m4, ta, ma
	vsext.vf4	v12, v8
	addi	a4, sp, 720
	vs4r.v	v12, (a4)                       # Unknown-size Folded Spill
	vl1r.v	v8, (a3)
	addi	a3, a1, 32
	vl1r.v	v9, (a3)
	addi	a3, a1, 48
	vl1r.v	v10, (a3)
	addi	a3, a1, 64
	vl1r.v	v11, (a3)
	vsext.vf4	v12, v8
	addi	a3, sp, 656
	vs4r.v	v12, (a3)                       # Unknown-size Folded Spill
	vsext.vf4	v12, v9
	addi	a3, sp, 592
	vs4r.v	v12, (a3)                       # Unknown-size Folded Spill
	vsext.vf4	v12, v10
	addi	a3, sp, 528
	vs4r.v	v12, (a3)                       # Unknown-size Folded Spill
	vsext.vf4	v12, v11
	addi	a3, sp, 464
	vs4r.v	v12, (a3)                       # Unknown-size Folded Spill
	addi	a3, a1, 80
	vl1r.v	v13, (a3)
	addi	a3, a1, 96
	vl1r.v	v14, (a3)
	addi	a3, a1, 112
	vl1r.v	v15, (a3)
	addi	a3, a1, 128
	vl1r.v	v12, (a3)
	addi	a3, a1, 144
	vl1r.v	v16, (a3)
	addi	a3, a1, 160
	vl1r.v	v20, (a3)
	addi	a3, a1, 176
	vl1r.v	v24, (a3)
	addi	a3, a1, 192
	vl1r.v	v28, (a3)
	addi	a3, a1, 208
	vl1r.v	v7, (a3)
	addi	a3, a1, 224
	vl1r.v	v3, (a3)
	addi	a1, a1, 240
	vl1r.v	v17, (a1)
	addi	a1, a2, 256
	vsext.vf4	v8, v13
	addi	a3, sp, 400
	vs4r.v	v8, (a3)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v14
	addi	a3, sp, 336
	vs4r.v	v8, (a3)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v15
	addi	a3, sp, 272
	vs4r.v	v8, (a3)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v12
	addi	a3, sp, 208
	vs4r.v	v8, (a3)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	addi	a3, sp, 144
	vs4r.v	v8, (a3)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v20
	addi	a3, sp, 80
	vs4r.v	v8, (a3)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v24
	addi	a3, sp, 16
	vs4r.v	v8, (a3)                        # Unknown-size Folded Spill
	vsext.vf4	v24, v28
	vsext.vf4	v28, v7
	vsext.vf4	v4, v3
	vsext.vf4	v0, v17
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	addi	a3, a0, 16
	vl1r.v	v8, (a0)
	vl1r.v	v9, (a3)
	vsetivli	zero, 16, e32, m4, ta, ma
	vsext.vf4	v12, v8
	vsext.vf4	v16, v9
	addi	a3, sp, 656
	vl4r.v	v8, (a3)                        # Unknown-size Folded Reload
	vmul.vv	v8, v8, v16
	addi	a3, a0, 32
	vl1r.v	v16, (a3)
	addi	a3, a0, 48
	vl1r.v	v17, (a3)
	addi	a3, sp, 720
	vl4r.v	v20, (a3)                       # Unknown-size Folded Reload
	vmacc.vv	v8, v20, v12
	vsext.vf4	v12, v16
	addi	a3, sp, 592
	vl4r.v	v20, (a3)                       # Unknown-size Folded Reload
	vmadd.vv	v12, v20, v8
	vsext.vf4	v8, v17
	addi	a3, a0, 64
	vl1r.v	v16, (a3)
	addi	a3, a0, 80
	vl1r.v	v17, (a3)
	addi	a3, sp, 528
	vl4r.v	v20, (a3)                       # Unknown-size Folded Reload
	vmadd.vv	v8, v20, v12
	vsext.vf4	v12, v16
	addi	a3, sp, 464
	vl4r.v	v20, (a3)                       # Unknown-size Folded Reload
	vmadd.vv	v12, v20, v8
	vsext.vf4	v8, v17
	addi	a3, a0, 96
	vl1r.v	v16, (a3)
	addi	a3, a0, 112
	vl1r.v	v17, (a3)
	addi	a3, sp, 400
	vl4r.v	v20, (a3)                       # Unknown-size Folded Reload
	vmadd.vv	v8, v20, v12
	vsext.vf4	v12, v16
	addi	a3, sp, 336
	vl4r.v	v20, (a3)                       # Unknown-size Folded Reload
	vmadd.vv	v12, v20, v8
	vsext.vf4	v8, v17
	addi	a3, a0, 128
	vl1r.v	v16, (a3)
	addi	a3, a0, 144
	vl1r.v	v17, (a3)
	addi	a3, sp, 272
	vl4r.v	v20, (a3)                       # Unknown-size Folded Reload
	vmadd.vv	v8, v20, v12
	vsext.vf4	v12, v16
	addi	a3, sp, 208
	vl4r.v	v20, (a3)                       # Unknown-size Folded Reload
	vmadd.vv	v12, v20, v8
	vsext.vf4	v8, v17
	addi	a3, a0, 160
	vl1r.v	v16, (a3)
	addi	a3, a0, 176
	vl1r.v	v17, (a3)
	addi	a3, sp, 144
	vl4r.v	v20, (a3)                       # Unknown-size Folded Reload
	vmadd.vv	v8, v20, v12
	vsext.vf4	v12, v16
	addi	a3, sp, 80
	vl4r.v	v20, (a3)                       # Unknown-size Folded Reload
	vmadd.vv	v12, v20, v8
	vsext.vf4	v8, v17
	addi	a3, a0, 192
	vl1r.v	v16, (a3)
	addi	a3, a0, 208
	vl1r.v	v17, (a3)
	addi	a3, sp, 16
	vl4r.v	v20, (a3)                       # Unknown-size Folded Reload
	vmadd.vv	v8, v20, v12
	vsext.vf4	v12, v16
	vmadd.vv	v12, v24, v8
	vsext.vf4	v8, v17
	addi	a3, a0, 224
	vl1r.v	v16, (a3)
	addi	a3, a0, 240
	vl1r.v	v17, (a3)
	vmadd.vv	v8, v28, v12
	vsext.vf4	v12, v16
	vmadd.vv	v12, v4, v8
	vsext.vf4	v8, v17
	vmadd.vv	v8, v0, v12
	vmv.s.x	v12, zero
	vredsum.vs	v8, v8, v12
	vsetivli	zero, 1, e32, m1, ta, ma
	vse32.v	v8, (a2)
	addi	a2, a2, 4
	addi	a0, a0, 256
	bne	a2, a1, .LBB0_1
# %bb.2:
	addi	sp, sp, 768
	addi	sp, sp, 16
	ret
.Lfunc_end0:
                                        # -- End function
