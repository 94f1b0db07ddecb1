# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -Db=4 -Dh_in=32 -Dh_out=64
# source: baselines/linear.c, SHA-256 5c53e41b6634582eb13b7dad639e31e7fe4216e332f0c652a529a6d230d7c4b9

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000080	# W
	li	a2, 0x20000880	# bias
	li	a3, 0x20001000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -48
	sw	s0, 44(sp)                      # 4-byte Folded Spill
	sw	s1, 40(sp)                      # 4-byte Folded Spill
	sw	s2, 36(sp)                      # 4-byte Folded Spill
	sw	s3, 32(sp)                      # 4-byte Folded Spill
	sw	s4, 28(sp)                      # 4-byte Folded Spill
	sw	s5, 24(sp)                      # 4-byte Folded Spill
	sw	s6, 20(sp)                      # 4-byte Folded Spill
	sw	s7, 16(sp)                      # 4-byte Folded Spill
	sw	s8, 12(sp)                      # 4-byte Folded Spill
	sw	s9, 8(sp)                       # 4-byte Folded Spill
	addi	a4, a2, 32
	vl2re32.v	v8, (a2)
	vl2re32.v	v10, (a4)
	li	t4, 0
	addi	a5, a3, 32
	vs2r.v	v8, (a3)
	vs2r.v	v10, (a5)
	addi	a6, a2, 64
	vl2re32.v	v12, (a6)
	addi	a6, a2, 96
	vl2re32.v	v14, (a6)
	addi	a6, a3, 64
	vs2r.v	v12, (a6)
	addi	a7, a3, 96
	vs2r.v	v14, (a7)
	addi	t0, a2, 128
	vl2re32.v	v16, (t0)
	addi	t0, a2, 160
	vl2re32.v	v18, (t0)
	addi	t0, a3, 128
	vs2r.v	v16, (t0)
	addi	t1, a3, 160
	vs2r.v	v18, (t1)
	addi	t2, a2, 192
	vl2re32.v	v22, (t2)
	addi	t2, a2, 224
	vl2re32.v	v20, (t2)
	addi	t2, a3, 192
	vs2r.v	v22, (t2)
	addi	t3, a3, 224
	vs2r.v	v20, (t3)
	li	t5, 1
	slli	t5, t5, 11
	mv	t6, a0
	vsetivli	zero, 8, e16, m1, ta, ma
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	lb	s0, 0(t6)
	add	s1, a1, t4
	vle8.v	v24, (s1)
	addi	s2, s1, 8
	vle8.v	v25, (s2)
	vsext.vf2	v26, v24
	vwmacc.vx	v8, s0, v26
	vsext.vf2	v24, v25
	addi	s2, s1, 16
	vle8.v	v25, (s2)
	addi	s2, s1, 24
	vle8.v	v26, (s2)
	vwmacc.vx	v10, s0, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v12, s0, v24
	vsext.vf2	v24, v26
	addi	s2, s1, 32
	vle8.v	v25, (s2)
	addi	s2, s1, 40
	vle8.v	v26, (s2)
	vwmacc.vx	v14, s0, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v16, s0, v24
	vsext.vf2	v24, v26
	addi	s2, s1, 48
	vle8.v	v25, (s2)
	addi	s1, s1, 56
	vle8.v	v26, (s1)
	vwmacc.vx	v18, s0, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v22, s0, v24
	vsext.vf2	v24, v26
	vwmacc.vx	v20, s0, v24
	addi	t4, t4, 64
	addi	t6, t6, 1
	bne	t4, t5, .LBB0_1
# %bb.2:
	li	s4, 0
	vs2r.v	v8, (a3)
	vs2r.v	v10, (a5)
	vs2r.v	v12, (a6)
	vs2r.v	v14, (a7)
	vs2r.v	v16, (t0)
	vs2r.v	v18, (t1)
	vs2r.v	v22, (t2)
	vl2re32.v	v8, (a2)
	vs2r.v	v20, (t3)
	vl2re32.v	v10, (a4)
	addi	t3, a5, 224
	vs2r.v	v8, (t3)
	addi	t4, a5, 256
	vs2r.v	v10, (t4)
	addi	a6, a4, 32
	vl2re32.v	v12, (a6)
	addi	a3, a4, 64
	vl2re32.v	v14, (a3)
	addi	t5, a5, 288
	vs2r.v	v12, (t5)
	addi	t6, a5, 320
	vs2r.v	v14, (t6)
	addi	t0, a4, 96
	vl2re32.v	v16, (t0)
	addi	a7, a4, 128
	vl2re32.v	v18, (a7)
	addi	s0, a5, 352
	vs2r.v	v16, (s0)
	addi	s1, a5, 384
	vs2r.v	v18, (s1)
	addi	t1, a4, 160
	vl2re32.v	v22, (t1)
	addi	t2, a4, 192
	vl2re32.v	v20, (t2)
	addi	s2, a5, 416
	vs2r.v	v22, (s2)
	addi	s3, a5, 448
	vs2r.v	v20, (s3)
	addi	s5, a0, 32
	li	s6, 1
	slli	s6, s6, 11
.LBB0_3:                                # =>This Inner Loop Header: Depth=1
	lb	s7, 0(s5)
	add	s8, a1, s4
	vle8.v	v24, (s8)
	addi	s9, s8, 8
	vle8.v	v25, (s9)
	vsext.vf2	v26, v24
	vwmacc.vx	v8, s7, v26
	vsext.vf2	v24, v25
	addi	s9, s8, 16
	vle8.v	v25, (s9)
	addi	s9, s8, 24
	vle8.v	v26, (s9)
	vwmacc.vx	v10, s7, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v12, s7, v24
	vsext.vf2	v24, v26
	addi	s9, s8, 32
	vle8.v	v25, (s9)
	addi	s9, s8, 40
	vle8.v	v26, (s9)
	vwmacc.vx	v14, s7, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v16, s7, v24
	vsext.vf2	v24, v26
	addi	s9, s8, 48
	vle8.v	v25, (s9)
	addi	s8, s8, 56
	vle8.v	v26, (s8)
	vwmacc.vx	v18, s7, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v22, s7, v24
	vsext.vf2	v24, v26
	vwmacc.vx	v20, s7, v24
	addi	s4, s4, 64
	addi	s5, s5, 1
	bne	s4, s6, .LBB0_3
# %bb.4:
	li	s4, 0
	vs2r.v	v8, (t3)
	vs2r.v	v10, (t4)
	vs2r.v	v12, (t5)
	vs2r.v	v14, (t6)
	vs2r.v	v16, (s0)
	vs2r.v	v18, (s1)
	vs2r.v	v22, (s2)
	vl2re32.v	v8, (a2)
	vs2r.v	v20, (s3)
	addi	t3, a5, 480
	vl2re32.v	v10, (a4)
	vs2r.v	v8, (t3)
	addi	t4, a5, 512
	vl2re32.v	v12, (a6)
	vs2r.v	v10, (t4)
	addi	t5, a5, 544
	vl2re32.v	v14, (a3)
	vs2r.v	v12, (t5)
	addi	t6, a5, 576
	vl2re32.v	v16, (t0)
	vs2r.v	v14, (t6)
	addi	s0, a5, 608
	vl2re32.v	v18, (a7)
	vs2r.v	v16, (s0)
	addi	s1, a5, 640
	vl2re32.v	v22, (t1)
	vs2r.v	v18, (s1)
	vl2re32.v	v20, (t2)
	addi	s2, a5, 672
	vs2r.v	v22, (s2)
	addi	s3, a5, 704
	vs2r.v	v20, (s3)
	addi	s5, a0, 64
	li	s6, 1
	slli	s6, s6, 11
.LBB0_5:                                # =>This Inner Loop Header: Depth=1
	lb	s7, 0(s5)
	add	s8, a1, s4
	vle8.v	v24, (s8)
	addi	s9, s8, 8
	vle8.v	v25, (s9)
	vsext.vf2	v26, v24
	vwmacc.vx	v8, s7, v26
	vsext.vf2	v24, v25
	addi	s9, s8, 16
	vle8.v	v25, (s9)
	addi	s9, s8, 24
	vle8.v	v26, (s9)
	vwmacc.vx	v10, s7, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v12, s7, v24
	vsext.vf2	v24, v26
	addi	s9, s8, 32
	vle8.v	v25, (s9)
	addi	s9, s8, 40
	vle8.v	v26, (s9)
	vwmacc.vx	v14, s7, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v16, s7, v24
	vsext.vf2	v24, v26
	addi	s9, s8, 48
	vle8.v	v25, (s9)
	addi	s8, s8, 56
	vle8.v	v26, (s8)
	vwmacc.vx	v18, s7, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v22, s7, v24
	vsext.vf2	v24, v26
	vwmacc.vx	v20, s7, v24
	addi	s4, s4, 64
	addi	s5, s5, 1
	bne	s4, s6, .LBB0_5
# %bb.6:
	li	s4, 0
	vs2r.v	v8, (t3)
	vs2r.v	v10, (t4)
	vs2r.v	v12, (t5)
	vs2r.v	v14, (t6)
	vs2r.v	v16, (s0)
	vs2r.v	v18, (s1)
	vs2r.v	v22, (s2)
	vl2re32.v	v8, (a2)
	vs2r.v	v20, (s3)
	addi	a2, a5, 736
	vl2re32.v	v10, (a4)
	vs2r.v	v8, (a2)
	addi	a4, a5, 768
	vl2re32.v	v12, (a6)
	vs2r.v	v10, (a4)
	addi	a6, a5, 800
	vl2re32.v	v14, (a3)
	vs2r.v	v12, (a6)
	addi	a3, a5, 832
	vl2re32.v	v16, (t0)
	vs2r.v	v14, (a3)
	addi	t0, a5, 864
	vl2re32.v	v18, (a7)
	vs2r.v	v16, (t0)
	addi	a7, a5, 896
	vl2re32.v	v20, (t1)
	vs2r.v	v18, (a7)
	vl2re32.v	v22, (t2)
	addi	t1, a5, 928
	vs2r.v	v20, (t1)
	addi	a5, a5, 960
	vs2r.v	v22, (a5)
	addi	a0, a0, 96
	li	t2, 1
	slli	t2, t2, 11
.LBB0_7:                                # =>This Inner Loop Header: Depth=1
	lb	t3, 0(a0)
	add	t4, a1, s4
	vle8.v	v24, (t4)
	addi	t5, t4, 8
	vle8.v	v25, (t5)
	vsext.vf2	v26, v24
	vwmacc.vx	v8, t3, v26
	vsext.vf2	v24, v25
	addi	t5, t4, 16
	vle8.v	v25, (t5)
	addi	t5, t4, 24
	vle8.v	v26, (t5)
	vwmacc.vx	v10, t3, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v12, t3, v24
	vsext.vf2	v24, v26
	addi	t5, t4, 32
	vle8.v	v25, (t5)
	addi	t5, t4, 40
	vle8.v	v26, (t5)
	vwmacc.vx	v14, t3, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v16, t3, v24
	vsext.vf2	v24, v26
	addi	t5, t4, 48
	vle8.v	v25, (t5)
	addi	t4, t4, 56
	vle8.v	v26, (t4)
	vwmacc.vx	v18, t3, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v20, t3, v24
	vsext.vf2	v24, v26
	vwmacc.vx	v22, t3, v24
	addi	s4, s4, 64
	addi	a0, a0, 1
	bne	s4, t2, .LBB0_7
# %bb.8:
	vs2r.v	v8, (a2)
	vs2r.v	v10, (a4)
	vs2r.v	v12, (a6)
	vs2r.v	v14, (a3)
	vs2r.v	v16, (t0)
	vs2r.v	v18, (a7)
	vs2r.v	v20, (t1)
	vs2r.v	v22, (a5)
	lw	s0, 44(sp)                      # 4-byte Folded Reload
	lw	s1, 40(sp)                      # 4-byte Folded Reload
	lw	s2, 36(sp)                      # 4-byte Folded Reload
	lw	s3, 32(sp)                      # 4-byte Folded Reload
	lw	s4, 28(sp)                      # 4-byte Folded Reload
	lw	s5, 24(sp)                      # 4-byte Folded Reload
	lw	s6, 20(sp)                      # 4-byte Folded Reload
	lw	s7, 16(sp)                      # 4-byte Folded Reload
	lw	s8, 12(sp)                      # 4-byte Folded Reload
	lw	s9, 8(sp)                       # 4-byte Folded Reload
	addi	sp, sp, 48
	ret
.Lfunc_end0:
                                        # -- End function
