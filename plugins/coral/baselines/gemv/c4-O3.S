# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -DM=64 -DN=256
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
	addi	sp, sp, -640
	vsetivli	zero, 8, e32, m2, ta, ma
	vle8.v	v8, (a1)
	addi	a3, a1, 8
	vsext.vf4	v10, v8
	addi	a4, sp, 624
	vs2r.v	v10, (a4)                       # Unknown-size Folded Spill
	vle8.v	v2, (a3)
	addi	a3, a1, 16
	vle8.v	v0, (a3)
	addi	a3, a1, 24
	vle8.v	v10, (a3)
	addi	a3, a1, 32
	vle8.v	v11, (a3)
	addi	a3, a1, 40
	vle8.v	v12, (a3)
	addi	a3, a1, 48
	vle8.v	v13, (a3)
	addi	a3, a1, 56
	vle8.v	v14, (a3)
	addi	a3, a1, 64
	vle8.v	v15, (a3)
	addi	a3, a1, 72
	vle8.v	v16, (a3)
	addi	a3, a1, 80
	vle8.v	v17, (a3)
	addi	a3, a1, 88
	vle8.v	v18, (a3)
	addi	a3, a1, 96
	vle8.v	v19, (a3)
	addi	a3, a1, 104
	vle8.v	v20, (a3)
	addi	a3, a1, 112
	vle8.v	v21, (a3)
	addi	a3, a1, 120
	vle8.v	v22, (a3)
	addi	a3, a1, 128
	vle8.v	v23, (a3)
	addi	a3, a1, 136
	vle8.v	v24, (a3)
	addi	a3, a1, 144
	vle8.v	v25, (a3)
	addi	a3, a1, 152
	vle8.v	v26, (a3)
	addi	a3, a1, 160
	vle8.v	v27, (a3)
	addi	a3, a1, 168
	vle8.v	v28, (a3)
	addi	a3, a1, 176
	vle8.v	v29, (a3)
	addi	a3, a1, 184
	vle8.v	v30, (a3)
	addi	a3, a1, 192
	vle8.v	v31, (a3)
	addi	a3, a1, 200
	vle8.v	v7, (a3)
	addi	a3, a1, 208
	vle8.v	v6, (a3)
	addi	a3, a1, 216
	vle8.v	v5, (a3)
	addi	a3, a1, 224
	vle8.v	v4, (a3)
	addi	a3, a1, 232
	vle8.v	v3, (a3)
	addi	a3, a1, 240
	vle8.v	v1, (a3)
	addi	a3, a1, 248
	addi	a1, a2, 256
	vsext.vf4	v8, v2
	addi	a4, sp, 592
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v0
	addi	a4, sp, 560
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v10
	addi	a4, sp, 528
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v11
	addi	a4, sp, 496
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v12
	addi	a4, sp, 464
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v13
	addi	a4, sp, 432
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v14
	addi	a4, sp, 400
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v15
	addi	a4, sp, 368
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	addi	a4, sp, 336
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v17
	addi	a4, sp, 304
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a4, sp, 272
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v19
	addi	a4, sp, 240
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v20
	addi	a4, sp, 208
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v21
	addi	a4, sp, 176
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v22
	addi	a4, sp, 144
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v23
	addi	a4, sp, 112
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v24
	addi	a4, sp, 80
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v25
	addi	a4, sp, 48
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v26
	addi	a4, sp, 16
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	vsext.vf4	v16, v27
	vsext.vf4	v18, v28
	vsext.vf4	v20, v29
	vsext.vf4	v22, v30
	vsext.vf4	v24, v31
	vsext.vf4	v26, v7
	vsext.vf4	v28, v6
	vsext.vf4	v30, v5
	vle8.v	v8, (a3)
	vsext.vf4	v6, v4
	vsext.vf4	v4, v3
	vsext.vf4	v2, v1
	vsext.vf4	v0, v8
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	addi	a3, a0, 8
	vsetivli	zero, 8, e32, m2, ta, ma
	vle8.v	v8, (a0)
	vle8.v	v9, (a3)
	vsext.vf4	v10, v8
	vsext.vf4	v12, v9
	addi	a3, sp, 592
	vl2r.v	v8, (a3)                        # Unknown-size Folded Reload
	vmul.vv	v8, v8, v12
	addi	a3, a0, 16
	vle8.v	v12, (a3)
	addi	a3, a0, 24
	vle8.v	v13, (a3)
	addi	a3, sp, 624
	vl2r.v	v14, (a3)                       # Unknown-size Folded Reload
	vmacc.vv	v8, v14, v10
	vsext.vf4	v10, v12
	addi	a3, sp, 560
	vl2r.v	v14, (a3)                       # Unknown-size Folded Reload
	vmadd.vv	v10, v14, v8
	vsext.vf4	v8, v13
	addi	a3, a0, 32
	vle8.v	v12, (a3)
	addi	a3, a0, 40
	vle8.v	v13, (a3)
	addi	a3, sp, 528
	vl2r.v	v14, (a3)                       # Unknown-size Folded Reload
	vmadd.vv	v8, v14, v10
	vsext.vf4	v10, v12
	addi	a3, sp, 496
	vl2r.v	v14, (a3)                       # Unknown-size Folded Reload
	vmadd.vv	v10, v14, v8
	vsext.vf4	v8, v13
	addi	a3, a0, 48
	vle8.v	v12, (a3)
	addi	a3, a0, 56
	vle8.v	v13, (a3)
	addi	a3, sp, 464
	vl2r.v	v14, (a3)                       # Unknown-size Folded Reload
	vmadd.vv	v8, v14, v10
	vsext.vf4	v10, v12
	addi	a3, sp, 432
	vl2r.v	v14, (a3)                       # Unknown-size Folded Reload
	vmadd.vv	v10, v14, v8
	vsext.vf4	v8, v13
	addi	a3, a0, 64
	vle8.v	v12, (a3)
	addi	a3, a0, 72
	vle8.v	v13, (a3)
	addi	a3, sp, 400
	vl2r.v	v14, (a3)                       # Unknown-size Folded Reload
	vmadd.vv	v8, v14, v10
	vsext.vf4	v10, v12
	addi	a3, sp, 368
	vl2r.v	v14, (a3)                       # Unknown-size Folded Reload
	vmadd.vv	v10, v14, v8
	vsext.vf4	v8, v13
	addi	a3, a0, 80
	vle8.v	v12, (a3)
	addi	a3, a0, 88
	vle8.v	v13, (a3)
	addi	a3, sp, 336
	vl2r.v	v14, (a3)                       # Unknown-size Folded Reload
	vmadd.vv	v8, v14, v10
	vsext.vf4	v10, v12
	addi	a3, sp, 304
	vl2r.v	v14, (a3)                       # Unknown-size Folded Reload
	vmadd.vv	v10, v14, v8
	vsext.vf4	v8, v13
	addi	a3, a0, 96
	vle8.v	v12, (a3)
	addi	a3, a0, 104
	vle8.v	v13, (a3)
	addi	a3, sp, 272
	vl2r.v	v14, (a3)                       # Unknown-size Folded Reload
	vmadd.vv	v8, v14, v10
	vsext.vf4	v10, v12
	addi	a3, sp, 240
	vl2r.v	v14, (a3)                       # Unknown-size Folded Reload
	vmadd.vv	v10, v14, v8
	vsext.vf4	v8, v13
	addi	a3, a0, 112
	vle8.v	v12, (a3)
	addi	a3, a0, 120
	vle8.v	v13, (a3)
	addi	a3, sp, 208
	vl2r.v	v14, (a3)                       # Unknown-size Folded Reload
	vmadd.vv	v8, v14, v10
	vsext.vf4	v10, v12
	addi	a3, sp, 176
	vl2r.v	v14, (a3)                       # Unknown-size Folded Reload
	vmadd.vv	v10, v14, v8
	vsext.vf4	v8, v13
	addi	a3, a0, 128
	vle8.v	v12, (a3)
	addi	a3, a0, 136
	vle8.v	v13, (a3)
	addi	a3, sp, 144
	vl2r.v	v14, (a3)                       # Unknown-size Folded Reload
	vmadd.vv	v8, v14, v10
	vsext.vf4	v10, v12
	addi	a3, sp, 112
	vl2r.v	v14, (a3)                       # Unknown-size Folded Reload
	vmadd.vv	v10, v14, v8
	vsext.vf4	v8, v13
	addi	a3, a0, 144
	vle8.v	v12, (a3)
	addi	a3, a0, 152
	vle8.v	v13, (a3)
	addi	a3, sp, 80
	vl2r.v	v14, (a3)                       # Unknown-size Folded Reload
	vmadd.vv	v8, v14, v10
	vsext.vf4	v10, v12
	addi	a3, sp, 48
	vl2r.v	v14, (a3)                       # Unknown-size Folded Reload
	vmadd.vv	v10, v14, v8
	vsext.vf4	v8, v13
	addi	a3, a0, 160
	vle8.v	v12, (a3)
	addi	a3, a0, 168
	vle8.v	v13, (a3)
	addi	a3, sp, 16
	vl2r.v	v14, (a3)                       # Unknown-size Folded Reload
	vmadd.vv	v8, v14, v10
	vsext.vf4	v10, v12
	vmadd.vv	v10, v16, v8
	vsext.vf4	v8, v13
	addi	a3, a0, 176
	vle8.v	v12, (a3)
	addi	a3, a0, 184
	vle8.v	v13, (a3)
	vmadd.vv	v8, v18, v10
	vsext.vf4	v10, v12
	vmadd.vv	v10, v20, v8
	vsext.vf4	v8, v13
	addi	a3, a0, 192
	vle8.v	v12, (a3)
	addi	a3, a0, 200
	vle8.v	v13, (a3)
	vmadd.vv	v8, v22, v10
	vsext.vf4	v10, v12
	vmadd.vv	v10, v24, v8
	vsext.vf4	v8, v13
	addi	a3, a0, 208
	vle8.v	v12, (a3)
	addi	a3, a0, 216
	vle8.v	v13, (a3)
	vmadd.vv	v8, v26, v10
	vsext.vf4	v10, v12
	vmadd.vv	v10, v28, v8
	vsext.vf4	v8, v13
	addi	a3, a0, 224
	vle8.v	v12, (a3)
	addi	a3, a0, 232
	vle8.v	v13, (a3)
	vmadd.vv	v8, v30, v10
	vsext.vf4	v10, v12
	vmadd.vv	v10, v6, v8
	vsext.vf4	v8, v13
	addi	a3, a0, 240
	vle8.v	v12, (a3)
	addi	a3, a0, 248
	vle8.v	v13, (a3)
	vmadd.vv	v8, v4, v10
	vsext.vf4	v10, v12
	vmadd.vv	v10, v2, v8
	vsext.vf4	v8, v13
	vmadd.vv	v8, v0, v10
	vmv.s.x	v10, zero
	vredsum.vs	v8, v8, v10
	vsetivli	zero, 1, e32, m1, ta, ma
	vse32.v	v8, (a2)
	addi	a2, a2, 4
	addi	a0, a0, 256
	bne	a2, a1, .LBB0_1
# %bb.2:
	addi	sp, sp, 640
	addi	sp, sp, 16
	ret
.Lfunc_end0:
                                        # -- End function
