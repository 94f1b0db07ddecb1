# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -Db=12 -Dh_in=128 -Dh_out=128
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
	addi	sp, sp, -64
	sw	s0, 60(sp)                      # 4-byte Folded Spill
	sw	s1, 56(sp)                      # 4-byte Folded Spill
	sw	s2, 52(sp)                      # 4-byte Folded Spill
	sw	s3, 48(sp)                      # 4-byte Folded Spill
	sw	s4, 44(sp)                      # 4-byte Folded Spill
	sw	s5, 40(sp)                      # 4-byte Folded Spill
	sw	s6, 36(sp)                      # 4-byte Folded Spill
	sw	s7, 32(sp)                      # 4-byte Folded Spill
	sw	s8, 28(sp)                      # 4-byte Folded Spill
	sw	s9, 24(sp)                      # 4-byte Folded Spill
	sw	s10, 20(sp)                     # 4-byte Folded Spill
	sw	s11, 16(sp)                     # 4-byte Folded Spill
	addi	sp, sp, -608
	addi	a4, a2, 32
	vl2re32.v	v8, (a2)
	addi	a5, sp, 496
	vs2r.v	v8, (a5)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a4)
	addi	a4, sp, 464
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, a2, 64
	vl2re32.v	v8, (a4)
	addi	a4, sp, 432
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, a2, 96
	vl2re32.v	v8, (a4)
	addi	a4, sp, 400
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, a2, 128
	vl2re32.v	v8, (a4)
	addi	a4, sp, 368
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, a2, 160
	vl2re32.v	v8, (a4)
	addi	a4, sp, 336
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, a2, 192
	vl2re32.v	v8, (a4)
	addi	a4, sp, 304
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, a2, 224
	vl2re32.v	v8, (a4)
	addi	a4, sp, 272
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, a2, 256
	vl2re32.v	v8, (a4)
	addi	a4, sp, 240
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, a2, 288
	vl2re32.v	v8, (a4)
	addi	a4, sp, 208
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, a2, 320
	vl2re32.v	v8, (a4)
	addi	a4, sp, 176
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, a2, 352
	vl2re32.v	v8, (a4)
	addi	a4, sp, 144
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, a2, 384
	vl2re32.v	v8, (a4)
	addi	a4, sp, 112
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, a2, 416
	vl2re32.v	v8, (a4)
	addi	a4, sp, 80
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, a2, 448
	vl2re32.v	v8, (a4)
	addi	a4, sp, 48
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a2, a2, 480
	vl2re32.v	v8, (a2)
	addi	a2, sp, 16
	vs2r.v	v8, (a2)                        # Unknown-size Folded Spill
	li	a2, 0
	li	a4, 12
	mv	a5, a0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	slli	a6, a2, 7
	add	a6, a6, a0
	addi	a6, a6, 128
	slli	a7, a2, 9
	add	a7, a3, a7
	addi	t0, sp, 496
	vl2r.v	v8, (t0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (a7)
	addi	t0, a7, 32
	addi	t1, sp, 464
	vl2r.v	v10, (t1)                       # Unknown-size Folded Reload
	vs2r.v	v10, (t0)
	addi	t1, a7, 64
	addi	t2, sp, 432
	vl2r.v	v12, (t2)                       # Unknown-size Folded Reload
	vs2r.v	v12, (t1)
	addi	t2, a7, 96
	addi	t3, sp, 400
	vl2r.v	v14, (t3)                       # Unknown-size Folded Reload
	vs2r.v	v14, (t2)
	addi	t3, a7, 128
	addi	t4, sp, 368
	vl2r.v	v16, (t4)                       # Unknown-size Folded Reload
	vs2r.v	v16, (t3)
	addi	t4, a7, 160
	addi	t5, sp, 336
	vl2r.v	v18, (t5)                       # Unknown-size Folded Reload
	vs2r.v	v18, (t4)
	addi	t5, a7, 192
	addi	t6, sp, 304
	vl2r.v	v20, (t6)                       # Unknown-size Folded Reload
	vs2r.v	v20, (t5)
	addi	t6, a7, 224
	addi	s0, sp, 272
	vl2r.v	v22, (s0)                       # Unknown-size Folded Reload
	vs2r.v	v22, (t6)
	addi	s0, a7, 256
	addi	s1, sp, 240
	vl2r.v	v24, (s1)                       # Unknown-size Folded Reload
	vs2r.v	v24, (s0)
	addi	s1, a7, 288
	addi	s2, sp, 208
	vl2r.v	v26, (s2)                       # Unknown-size Folded Reload
	vs2r.v	v26, (s1)
	addi	s2, a7, 320
	addi	s3, sp, 176
	vl2r.v	v28, (s3)                       # Unknown-size Folded Reload
	vs2r.v	v28, (s2)
	addi	s3, a7, 352
	addi	s4, sp, 144
	vl2r.v	v30, (s4)                       # Unknown-size Folded Reload
	vs2r.v	v30, (s3)
	addi	s4, a7, 384
	addi	s5, sp, 112
	vl2r.v	v6, (s5)                        # Unknown-size Folded Reload
	vs2r.v	v6, (s4)
	addi	s5, a7, 416
	addi	s6, sp, 80
	vl2r.v	v4, (s6)                        # Unknown-size Folded Reload
	vs2r.v	v4, (s5)
	addi	s6, a7, 448
	addi	s7, sp, 48
	vl2r.v	v2, (s7)                        # Unknown-size Folded Reload
	vs2r.v	v2, (s6)
	addi	s7, a7, 480
	addi	s8, sp, 16
	vl2r.v	v0, (s8)                        # Unknown-size Folded Reload
	vs2r.v	v0, (s7)
	mv	s8, a1
	mv	s9, a5
	addi	s10, sp, 592
	vs2r.v	v2, (s10)                       # Unknown-size Folded Spill
	vsetivli	zero, 8, e16, m1, ta, ma
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	s10, sp, 560
	vs2r.v	v0, (s10)                       # Unknown-size Folded Spill
	addi	s11, s8, 8
	vle8.v	v1, (s8)
	lb	s10, 0(s9)
	vle8.v	v0, (s11)
	vsext.vf2	v3, v1
	vwmacc.vx	v8, s10, v3
	addi	s11, sp, 528
	vs2r.v	v8, (s11)                       # Unknown-size Folded Spill
	vsext.vf2	v3, v0
	addi	s11, s8, 16
	vle8.v	v2, (s11)
	addi	s11, s8, 24
	vle8.v	v1, (s11)
	vwmacc.vx	v10, s10, v3
	vsext.vf2	v3, v2
	vwmacc.vx	v12, s10, v3
	vsext.vf2	v3, v1
	addi	s11, s8, 32
	vle8.v	v2, (s11)
	addi	s11, s8, 40
	vle8.v	v1, (s11)
	vwmacc.vx	v14, s10, v3
	vsext.vf2	v3, v2
	vwmacc.vx	v16, s10, v3
	vsext.vf2	v3, v1
	addi	s11, s8, 48
	vle8.v	v2, (s11)
	addi	s11, s8, 56
	vle8.v	v1, (s11)
	vwmacc.vx	v18, s10, v3
	vsext.vf2	v3, v2
	vwmacc.vx	v20, s10, v3
	vsext.vf2	v3, v1
	addi	s11, s8, 64
	vle8.v	v2, (s11)
	addi	s11, s8, 72
	vle8.v	v1, (s11)
	vwmacc.vx	v22, s10, v3
	vsext.vf2	v3, v2
	vwmacc.vx	v24, s10, v3
	vsext.vf2	v3, v1
	addi	s11, s8, 80
	vle8.v	v2, (s11)
	addi	s11, s8, 88
	vle8.v	v1, (s11)
	vwmacc.vx	v26, s10, v3
	vsext.vf2	v3, v2
	vwmacc.vx	v28, s10, v3
	vsext.vf2	v3, v1
	addi	s11, s8, 96
	vle8.v	v2, (s11)
	addi	s11, s8, 104
	vle8.v	v1, (s11)
	vwmacc.vx	v30, s10, v3
	vsext.vf2	v3, v2
	vwmacc.vx	v6, s10, v3
	vsext.vf2	v3, v1
	addi	s11, s8, 112
	vle8.v	v2, (s11)
	addi	s11, s8, 120
	vle8.v	v1, (s11)
	vwmacc.vx	v4, s10, v3
	vsext.vf2	v3, v2
	vmv2r.v	v8, v10
	vmv2r.v	v10, v12
	vmv2r.v	v12, v14
	vmv2r.v	v14, v16
	vmv2r.v	v16, v18
	vmv2r.v	v18, v20
	vmv2r.v	v20, v22
	vmv2r.v	v22, v24
	vmv2r.v	v24, v26
	vmv2r.v	v26, v28
	vmv2r.v	v28, v30
	vmv2r.v	v30, v6
	vmv2r.v	v6, v4
	addi	s11, sp, 592
	vl2r.v	v4, (s11)                       # Unknown-size Folded Reload
	vwmacc.vx	v4, s10, v3
	vs2r.v	v4, (s11)                       # Unknown-size Folded Spill
	vmv2r.v	v4, v6
	vmv2r.v	v6, v30
	vmv2r.v	v30, v28
	vmv2r.v	v28, v26
	vmv2r.v	v26, v24
	vmv2r.v	v24, v22
	vmv2r.v	v22, v20
	vmv2r.v	v20, v18
	vmv2r.v	v18, v16
	vmv2r.v	v16, v14
	vmv2r.v	v14, v12
	vmv2r.v	v12, v10
	vmv2r.v	v10, v8
	addi	s11, sp, 528
	vl2r.v	v8, (s11)                       # Unknown-size Folded Reload
	vsext.vf2	v3, v1
	addi	s11, sp, 560
	vl2r.v	v0, (s11)                       # Unknown-size Folded Reload
	vwmacc.vx	v0, s10, v3
	addi	s9, s9, 1
	addi	s8, s8, 128
	bne	s9, a6, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	vs2r.v	v8, (a7)
	vs2r.v	v10, (t0)
	vs2r.v	v12, (t1)
	vs2r.v	v14, (t2)
	vs2r.v	v16, (t3)
	vs2r.v	v18, (t4)
	vs2r.v	v20, (t5)
	vs2r.v	v22, (t6)
	vs2r.v	v24, (s0)
	vs2r.v	v26, (s1)
	vs2r.v	v28, (s2)
	vs2r.v	v30, (s3)
	vs2r.v	v6, (s4)
	vs2r.v	v4, (s5)
	addi	a6, sp, 592
	vl2r.v	v8, (a6)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s6)
	vs2r.v	v0, (s7)
	addi	a2, a2, 1
	addi	a5, a5, 128
	bne	a2, a4, .LBB0_1
# %bb.4:
	addi	sp, sp, 608
	lw	s0, 60(sp)                      # 4-byte Folded Reload
	lw	s1, 56(sp)                      # 4-byte Folded Reload
	lw	s2, 52(sp)                      # 4-byte Folded Reload
	lw	s3, 48(sp)                      # 4-byte Folded Reload
	lw	s4, 44(sp)                      # 4-byte Folded Reload
	lw	s5, 40(sp)                      # 4-byte Folded Reload
	lw	s6, 36(sp)                      # 4-byte Folded Reload
	lw	s7, 32(sp)                      # 4-byte Folded Reload
	lw	s8, 28(sp)                      # 4-byte Folded Reload
	lw	s9, 24(sp)                      # 4-byte Folded Reload
	lw	s10, 20(sp)                     # 4-byte Folded Reload
	lw	s11, 16(sp)                     # 4-byte Folded Reload
	addi	sp, sp, 64
	ret
.Lfunc_end0:
                                        # -- End function
