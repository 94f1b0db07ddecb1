# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -Db=12 -Dh_in=128 -Dh_out=128
# source: baselines/linear.c, SHA-256 5c53e41b6634582eb13b7dad639e31e7fe4216e332f0c652a529a6d230d7c4b9

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000600	# W
	li	a2, 0x20004600	# bias
	li	a3, 0x20005000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -16
	addi	sp, sp, -64
	addi	a4, a2, 32
	vl2re32.v	v8, (a2)
	addi	a5, sp, 48
	vs2r.v	v8, (a5)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a4)
	addi	a4, sp, 16
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, a2, 64
	vl2re32.v	v12, (a4)
	addi	a4, a2, 96
	vl2re32.v	v14, (a4)
	addi	a4, a2, 128
	vl2re32.v	v16, (a4)
	addi	a4, a2, 160
	vl2re32.v	v18, (a4)
	addi	a4, a2, 192
	vl2re32.v	v20, (a4)
	addi	a4, a2, 224
	vl2re32.v	v22, (a4)
	addi	a4, a2, 256
	vl2re32.v	v24, (a4)
	addi	a4, a2, 288
	vl2re32.v	v26, (a4)
	addi	a4, a2, 320
	vl2re32.v	v28, (a4)
	addi	a4, a2, 352
	vl2re32.v	v30, (a4)
	addi	a4, a2, 384
	vl2re32.v	v6, (a4)
	addi	a4, a2, 416
	vl2re32.v	v4, (a4)
	addi	a4, a2, 448
	vl2re32.v	v2, (a4)
	addi	a2, a2, 480
	vl2re32.v	v0, (a2)
	li	a2, 0
	li	a4, 128
	li	a5, 12
	mv	a6, a3
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
	li	a7, 0
	slli	t0, a2, 9
	add	t0, a3, t0
	addi	t1, sp, 48
	vl2r.v	v8, (t1)                        # Unknown-size Folded Reload
	vs2r.v	v8, (t0)
	addi	t1, t0, 32
	addi	t2, sp, 16
	vl2r.v	v8, (t2)                        # Unknown-size Folded Reload
	vs2r.v	v8, (t1)
	addi	t1, t0, 64
	vs2r.v	v12, (t1)
	addi	t1, t0, 96
	vs2r.v	v14, (t1)
	addi	t1, t0, 128
	vs2r.v	v16, (t1)
	addi	t1, t0, 160
	vs2r.v	v18, (t1)
	addi	t1, t0, 192
	vs2r.v	v20, (t1)
	addi	t1, t0, 224
	vs2r.v	v22, (t1)
	addi	t1, t0, 256
	vs2r.v	v24, (t1)
	addi	t1, t0, 288
	vs2r.v	v26, (t1)
	addi	t1, t0, 320
	vs2r.v	v28, (t1)
	addi	t1, t0, 352
	vs2r.v	v30, (t1)
	addi	t1, t0, 384
	vs2r.v	v6, (t1)
	addi	t1, t0, 416
	vs2r.v	v4, (t1)
	addi	t1, t0, 448
	vs2r.v	v2, (t1)
	addi	t0, t0, 480
	vs2r.v	v0, (t0)
	slli	t0, a2, 7
	mv	t1, a1
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
	or	t2, a7, t0
	add	t2, a0, t2
	lb	t2, 0(t2)
	slli	t3, a7, 7
	add	t3, t3, a1
	addi	t3, t3, 128
	mv	t4, a6
	mv	t5, t1
	vsetivli	zero, 8, e16, m1, ta, ma
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vle8.v	v8, (t5)
	vl2re32.v	v10, (t4)
	vsext.vf2	v9, v8
	vwmacc.vx	v10, t2, v9
	vs2r.v	v10, (t4)
	addi	t5, t5, 8
	addi	t4, t4, 32
	bne	t5, t3, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	addi	a7, a7, 1
	addi	t1, t1, 128
	bne	a7, a4, .LBB0_2
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a2, a2, 1
	addi	a6, a6, 512
	bne	a2, a5, .LBB0_1
# %bb.6:
	addi	sp, sp, 64
	addi	sp, sp, 16
	ret
.Lfunc_end0:
                                        # -- End function
