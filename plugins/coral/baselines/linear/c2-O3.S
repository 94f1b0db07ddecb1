# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -Db=8 -Dh_in=64 -Dh_out=64
# source: baselines/linear.c, SHA-256 5c53e41b6634582eb13b7dad639e31e7fe4216e332f0c652a529a6d230d7c4b9

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000200	# W
	li	a2, 0x20001200	# bias
	li	a3, 0x20002000	# Y
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
	addi	a5, a2, 32
	vl2re32.v	v8, (a2)
	vl2re32.v	v10, (a5)
	addi	a4, a3, 32
	vs2r.v	v8, (a3)
	vs2r.v	v10, (a4)
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
	addi	t4, a3, 192
	vs2r.v	v22, (t4)
	addi	t2, a3, 224
	vs2r.v	v20, (t2)
	addi	t3, a0, 64
	mv	t5, a1
	mv	t6, a0
	vsetivli	zero, 8, e16, m1, ta, ma
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	addi	s0, t5, 8
	vle8.v	v24, (t5)
	lb	s1, 0(t6)
	vle8.v	v25, (s0)
	vsext.vf2	v26, v24
	vwmacc.vx	v8, s1, v26
	vsext.vf2	v24, v25
	addi	s0, t5, 16
	vle8.v	v25, (s0)
	addi	s0, t5, 24
	vle8.v	v26, (s0)
	vwmacc.vx	v10, s1, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v12, s1, v24
	vsext.vf2	v24, v26
	addi	s0, t5, 32
	vle8.v	v25, (s0)
	addi	s0, t5, 40
	vle8.v	v26, (s0)
	vwmacc.vx	v14, s1, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v16, s1, v24
	vsext.vf2	v24, v26
	addi	s0, t5, 48
	vle8.v	v25, (s0)
	addi	s0, t5, 56
	vle8.v	v26, (s0)
	vwmacc.vx	v18, s1, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v22, s1, v24
	vsext.vf2	v24, v26
	vwmacc.vx	v20, s1, v24
	addi	t6, t6, 1
	addi	t5, t5, 64
	bne	t6, t3, .LBB0_1
# %bb.2:
	vs2r.v	v8, (a3)
	vs2r.v	v10, (a4)
	vs2r.v	v12, (a6)
	vs2r.v	v14, (a7)
	vs2r.v	v16, (t0)
	vs2r.v	v18, (t1)
	vs2r.v	v22, (t4)
	vl2re32.v	v8, (a2)
	vs2r.v	v20, (t2)
	vl2re32.v	v10, (a5)
	addi	t4, a4, 224
	vs2r.v	v8, (t4)
	addi	t5, a4, 256
	vs2r.v	v10, (t5)
	addi	a3, a5, 32
	vl2re32.v	v12, (a3)
	addi	a6, a5, 64
	vl2re32.v	v14, (a6)
	addi	t6, a4, 288
	vs2r.v	v12, (t6)
	addi	s0, a4, 320
	vs2r.v	v14, (s0)
	addi	a7, a5, 96
	vl2re32.v	v16, (a7)
	addi	t0, a5, 128
	vl2re32.v	v18, (t0)
	addi	s1, a4, 352
	vs2r.v	v16, (s1)
	addi	s2, a4, 384
	vs2r.v	v18, (s2)
	addi	t1, a5, 160
	vl2re32.v	v22, (t1)
	addi	t2, a5, 192
	vl2re32.v	v20, (t2)
	addi	s4, a4, 416
	vs2r.v	v22, (s4)
	addi	s3, a4, 448
	vs2r.v	v20, (s3)
	lui	s5, 1
	add	s5, a1, s5
	mv	s6, a1
.LBB0_3:                                # =>This Inner Loop Header: Depth=1
	addi	s7, s6, 8
	vle8.v	v24, (s6)
	lb	s8, 0(t3)
	vle8.v	v25, (s7)
	vsext.vf2	v26, v24
	vwmacc.vx	v8, s8, v26
	vsext.vf2	v24, v25
	addi	s7, s6, 16
	vle8.v	v25, (s7)
	addi	s7, s6, 24
	vle8.v	v26, (s7)
	vwmacc.vx	v10, s8, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v12, s8, v24
	vsext.vf2	v24, v26
	addi	s7, s6, 32
	vle8.v	v25, (s7)
	addi	s7, s6, 40
	vle8.v	v26, (s7)
	vwmacc.vx	v14, s8, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v16, s8, v24
	vsext.vf2	v24, v26
	addi	s7, s6, 48
	vle8.v	v25, (s7)
	addi	s7, s6, 56
	vle8.v	v26, (s7)
	vwmacc.vx	v18, s8, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v22, s8, v24
	vsext.vf2	v24, v26
	vwmacc.vx	v20, s8, v24
	addi	s6, s6, 64
	addi	t3, t3, 1
	bne	s6, s5, .LBB0_3
# %bb.4:
	vs2r.v	v8, (t4)
	vs2r.v	v10, (t5)
	vs2r.v	v12, (t6)
	vs2r.v	v14, (s0)
	vs2r.v	v16, (s1)
	vs2r.v	v18, (s2)
	vs2r.v	v22, (s4)
	vl2re32.v	v8, (a2)
	vs2r.v	v20, (s3)
	addi	t3, a4, 480
	vl2re32.v	v10, (a5)
	vs2r.v	v8, (t3)
	addi	t4, a4, 512
	vl2re32.v	v12, (a3)
	vs2r.v	v10, (t4)
	addi	t5, a4, 544
	vl2re32.v	v14, (a6)
	vs2r.v	v12, (t5)
	addi	t6, a4, 576
	vl2re32.v	v16, (a7)
	vs2r.v	v14, (t6)
	addi	s0, a4, 608
	vl2re32.v	v18, (t0)
	vs2r.v	v16, (s0)
	addi	s1, a4, 640
	vl2re32.v	v22, (t1)
	vs2r.v	v18, (s1)
	vl2re32.v	v20, (t2)
	addi	s3, a4, 672
	vs2r.v	v22, (s3)
	addi	s2, a4, 704
	vs2r.v	v20, (s2)
	addi	s4, a0, 128
	lui	s5, 1
	add	s5, a1, s5
	mv	s6, a1
.LBB0_5:                                # =>This Inner Loop Header: Depth=1
	addi	s7, s6, 8
	vle8.v	v24, (s6)
	lb	s8, 0(s4)
	vle8.v	v25, (s7)
	vsext.vf2	v26, v24
	vwmacc.vx	v8, s8, v26
	vsext.vf2	v24, v25
	addi	s7, s6, 16
	vle8.v	v25, (s7)
	addi	s7, s6, 24
	vle8.v	v26, (s7)
	vwmacc.vx	v10, s8, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v12, s8, v24
	vsext.vf2	v24, v26
	addi	s7, s6, 32
	vle8.v	v25, (s7)
	addi	s7, s6, 40
	vle8.v	v26, (s7)
	vwmacc.vx	v14, s8, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v16, s8, v24
	vsext.vf2	v24, v26
	addi	s7, s6, 48
	vle8.v	v25, (s7)
	addi	s7, s6, 56
	vle8.v	v26, (s7)
	vwmacc.vx	v18, s8, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v22, s8, v24
	vsext.vf2	v24, v26
	vwmacc.vx	v20, s8, v24
	addi	s6, s6, 64
	addi	s4, s4, 1
	bne	s6, s5, .LBB0_5
# %bb.6:
	vs2r.v	v8, (t3)
	vs2r.v	v10, (t4)
	vs2r.v	v12, (t5)
	vs2r.v	v14, (t6)
	vs2r.v	v16, (s0)
	vs2r.v	v18, (s1)
	vs2r.v	v22, (s3)
	vl2re32.v	v8, (a2)
	vs2r.v	v20, (s2)
	addi	t3, a4, 736
	vl2re32.v	v10, (a5)
	vs2r.v	v8, (t3)
	addi	t4, a4, 768
	vl2re32.v	v12, (a3)
	vs2r.v	v10, (t4)
	addi	t5, a4, 800
	vl2re32.v	v14, (a6)
	vs2r.v	v12, (t5)
	addi	t6, a4, 832
	vl2re32.v	v16, (a7)
	vs2r.v	v14, (t6)
	addi	s0, a4, 864
	vl2re32.v	v18, (t0)
	vs2r.v	v16, (s0)
	addi	s1, a4, 896
	vl2re32.v	v22, (t1)
	vs2r.v	v18, (s1)
	vl2re32.v	v20, (t2)
	addi	s3, a4, 928
	vs2r.v	v22, (s3)
	addi	s2, a4, 960
	vs2r.v	v20, (s2)
	addi	s4, a0, 192
	lui	s5, 1
	add	s5, a1, s5
	mv	s6, a1
.LBB0_7:                                # =>This Inner Loop Header: Depth=1
	addi	s7, s6, 8
	vle8.v	v24, (s6)
	lb	s8, 0(s4)
	vle8.v	v25, (s7)
	vsext.vf2	v26, v24
	vwmacc.vx	v8, s8, v26
	vsext.vf2	v24, v25
	addi	s7, s6, 16
	vle8.v	v25, (s7)
	addi	s7, s6, 24
	vle8.v	v26, (s7)
	vwmacc.vx	v10, s8, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v12, s8, v24
	vsext.vf2	v24, v26
	addi	s7, s6, 32
	vle8.v	v25, (s7)
	addi	s7, s6, 40
	vle8.v	v26, (s7)
	vwmacc.vx	v14, s8, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v16, s8, v24
	vsext.vf2	v24, v26
	addi	s7, s6, 48
	vle8.v	v25, (s7)
	addi	s7, s6, 56
	vle8.v	v26, (s7)
	vwmacc.vx	v18, s8, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v22, s8, v24
	vsext.vf2	v24, v26
	vwmacc.vx	v20, s8, v24
	addi	s6, s6, 64
	addi	s4, s4, 1
	bne	s6, s5, .LBB0_7
# %bb.8:
	vs2r.v	v8, (t3)
	vs2r.v	v10, (t4)
	vs2r.v	v12, (t5)
	vs2r.v	v14, (t6)
	vs2r.v	v16, (s0)
	vs2r.v	v18, (s1)
	vs2r.v	v22, (s3)
	vl2re32.v	v8, (a2)
	vs2r.v	v20, (s2)
	addi	t3, a4, 992
	vl2re32.v	v10, (a5)
	vs2r.v	v8, (t3)
	addi	t4, a4, 1024
	vl2re32.v	v12, (a3)
	vs2r.v	v10, (t4)
	addi	t5, a4, 1056
	vl2re32.v	v14, (a6)
	vs2r.v	v12, (t5)
	addi	t6, a4, 1088
	vl2re32.v	v16, (a7)
	vs2r.v	v14, (t6)
	addi	s0, a4, 1120
	vl2re32.v	v18, (t0)
	vs2r.v	v16, (s0)
	addi	s1, a4, 1152
	vl2re32.v	v22, (t1)
	vs2r.v	v18, (s1)
	vl2re32.v	v20, (t2)
	addi	s3, a4, 1184
	vs2r.v	v22, (s3)
	addi	s2, a4, 1216
	vs2r.v	v20, (s2)
	addi	s4, a0, 256
	lui	s5, 1
	add	s5, a1, s5
	mv	s6, a1
.LBB0_9:                                # =>This Inner Loop Header: Depth=1
	addi	s7, s6, 8
	vle8.v	v24, (s6)
	lb	s8, 0(s4)
	vle8.v	v25, (s7)
	vsext.vf2	v26, v24
	vwmacc.vx	v8, s8, v26
	vsext.vf2	v24, v25
	addi	s7, s6, 16
	vle8.v	v25, (s7)
	addi	s7, s6, 24
	vle8.v	v26, (s7)
	vwmacc.vx	v10, s8, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v12, s8, v24
	vsext.vf2	v24, v26
	addi	s7, s6, 32
	vle8.v	v25, (s7)
	addi	s7, s6, 40
	vle8.v	v26, (s7)
	vwmacc.vx	v14, s8, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v16, s8, v24
	vsext.vf2	v24, v26
	addi	s7, s6, 48
	vle8.v	v25, (s7)
	addi	s7, s6, 56
	vle8.v	v26, (s7)
	vwmacc.vx	v18, s8, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v22, s8, v24
	vsext.vf2	v24, v26
	vwmacc.vx	v20, s8, v24
	addi	s6, s6, 64
	addi	s4, s4, 1
	bne	s6, s5, .LBB0_9
# %bb.10:
	vs2r.v	v8, (t3)
	vs2r.v	v10, (t4)
	vs2r.v	v12, (t5)
	vs2r.v	v14, (t6)
	vs2r.v	v16, (s0)
	vs2r.v	v18, (s1)
	vs2r.v	v22, (s3)
	vl2re32.v	v8, (a2)
	vs2r.v	v20, (s2)
	addi	t3, a4, 1248
	vl2re32.v	v10, (a5)
	vs2r.v	v8, (t3)
	addi	t4, a4, 1280
	vl2re32.v	v12, (a3)
	vs2r.v	v10, (t4)
	addi	t5, a4, 1312
	vl2re32.v	v14, (a6)
	vs2r.v	v12, (t5)
	addi	t6, a4, 1344
	vl2re32.v	v16, (a7)
	vs2r.v	v14, (t6)
	addi	s0, a4, 1376
	vl2re32.v	v18, (t0)
	vs2r.v	v16, (s0)
	addi	s1, a4, 1408
	vl2re32.v	v22, (t1)
	vs2r.v	v18, (s1)
	vl2re32.v	v20, (t2)
	addi	s3, a4, 1440
	vs2r.v	v22, (s3)
	addi	s2, a4, 1472
	vs2r.v	v20, (s2)
	addi	s4, a0, 320
	lui	s5, 1
	add	s5, a1, s5
	mv	s6, a1
.LBB0_11:                               # =>This Inner Loop Header: Depth=1
	addi	s7, s6, 8
	vle8.v	v24, (s6)
	lb	s8, 0(s4)
	vle8.v	v25, (s7)
	vsext.vf2	v26, v24
	vwmacc.vx	v8, s8, v26
	vsext.vf2	v24, v25
	addi	s7, s6, 16
	vle8.v	v25, (s7)
	addi	s7, s6, 24
	vle8.v	v26, (s7)
	vwmacc.vx	v10, s8, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v12, s8, v24
	vsext.vf2	v24, v26
	addi	s7, s6, 32
	vle8.v	v25, (s7)
	addi	s7, s6, 40
	vle8.v	v26, (s7)
	vwmacc.vx	v14, s8, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v16, s8, v24
	vsext.vf2	v24, v26
	addi	s7, s6, 48
	vle8.v	v25, (s7)
	addi	s7, s6, 56
	vle8.v	v26, (s7)
	vwmacc.vx	v18, s8, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v22, s8, v24
	vsext.vf2	v24, v26
	vwmacc.vx	v20, s8, v24
	addi	s6, s6, 64
	addi	s4, s4, 1
	bne	s6, s5, .LBB0_11
# %bb.12:
	vs2r.v	v8, (t3)
	vs2r.v	v10, (t4)
	vs2r.v	v12, (t5)
	vs2r.v	v14, (t6)
	vs2r.v	v16, (s0)
	vs2r.v	v18, (s1)
	vs2r.v	v22, (s3)
	vl2re32.v	v8, (a2)
	vs2r.v	v20, (s2)
	addi	t3, a4, 1504
	vl2re32.v	v10, (a5)
	vs2r.v	v8, (t3)
	addi	t4, a4, 1536
	vl2re32.v	v12, (a3)
	vs2r.v	v10, (t4)
	addi	t5, a4, 1568
	vl2re32.v	v14, (a6)
	vs2r.v	v12, (t5)
	addi	t6, a4, 1600
	vl2re32.v	v16, (a7)
	vs2r.v	v14, (t6)
	addi	s0, a4, 1632
	vl2re32.v	v18, (t0)
	vs2r.v	v16, (s0)
	addi	s1, a4, 1664
	vl2re32.v	v22, (t1)
	vs2r.v	v18, (s1)
	vl2re32.v	v20, (t2)
	addi	s3, a4, 1696
	vs2r.v	v22, (s3)
	addi	s2, a4, 1728
	vs2r.v	v20, (s2)
	addi	s4, a0, 384
	lui	s5, 1
	add	s5, a1, s5
	mv	s6, a1
.LBB0_13:                               # =>This Inner Loop Header: Depth=1
	addi	s7, s6, 8
	vle8.v	v24, (s6)
	lb	s8, 0(s4)
	vle8.v	v25, (s7)
	vsext.vf2	v26, v24
	vwmacc.vx	v8, s8, v26
	vsext.vf2	v24, v25
	addi	s7, s6, 16
	vle8.v	v25, (s7)
	addi	s7, s6, 24
	vle8.v	v26, (s7)
	vwmacc.vx	v10, s8, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v12, s8, v24
	vsext.vf2	v24, v26
	addi	s7, s6, 32
	vle8.v	v25, (s7)
	addi	s7, s6, 40
	vle8.v	v26, (s7)
	vwmacc.vx	v14, s8, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v16, s8, v24
	vsext.vf2	v24, v26
	addi	s7, s6, 48
	vle8.v	v25, (s7)
	addi	s7, s6, 56
	vle8.v	v26, (s7)
	vwmacc.vx	v18, s8, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v22, s8, v24
	vsext.vf2	v24, v26
	vwmacc.vx	v20, s8, v24
	addi	s6, s6, 64
	addi	s4, s4, 1
	bne	s6, s5, .LBB0_13
# %bb.14:
	vs2r.v	v8, (t3)
	vs2r.v	v10, (t4)
	vs2r.v	v12, (t5)
	vs2r.v	v14, (t6)
	vs2r.v	v16, (s0)
	vs2r.v	v18, (s1)
	vs2r.v	v22, (s3)
	vl2re32.v	v8, (a2)
	vs2r.v	v20, (s2)
	addi	a2, a4, 1760
	vl2re32.v	v10, (a5)
	vs2r.v	v8, (a2)
	addi	a5, a4, 1792
	vl2re32.v	v12, (a3)
	vs2r.v	v10, (a5)
	addi	a3, a4, 1824
	vl2re32.v	v14, (a6)
	vs2r.v	v12, (a3)
	addi	a6, a4, 1856
	vl2re32.v	v16, (a7)
	vs2r.v	v14, (a6)
	addi	a7, a4, 1888
	vl2re32.v	v18, (t0)
	vs2r.v	v16, (a7)
	addi	t0, a4, 1920
	vl2re32.v	v20, (t1)
	vs2r.v	v18, (t0)
	vl2re32.v	v22, (t2)
	addi	t1, a4, 1952
	vs2r.v	v20, (t1)
	addi	a4, a4, 1984
	vs2r.v	v22, (a4)
	addi	a0, a0, 448
	lui	t2, 1
	add	t2, a1, t2
.LBB0_15:                               # =>This Inner Loop Header: Depth=1
	addi	t3, a1, 8
	vle8.v	v24, (a1)
	lb	t4, 0(a0)
	vle8.v	v25, (t3)
	vsext.vf2	v26, v24
	vwmacc.vx	v8, t4, v26
	vsext.vf2	v24, v25
	addi	t3, a1, 16
	vle8.v	v25, (t3)
	addi	t3, a1, 24
	vle8.v	v26, (t3)
	vwmacc.vx	v10, t4, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v12, t4, v24
	vsext.vf2	v24, v26
	addi	t3, a1, 32
	vle8.v	v25, (t3)
	addi	t3, a1, 40
	vle8.v	v26, (t3)
	vwmacc.vx	v14, t4, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v16, t4, v24
	vsext.vf2	v24, v26
	addi	t3, a1, 48
	vle8.v	v25, (t3)
	addi	t3, a1, 56
	vle8.v	v26, (t3)
	vwmacc.vx	v18, t4, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v20, t4, v24
	vsext.vf2	v24, v26
	vwmacc.vx	v22, t4, v24
	addi	a1, a1, 64
	addi	a0, a0, 1
	bne	a1, t2, .LBB0_15
# %bb.16:
	vs2r.v	v8, (a2)
	vs2r.v	v10, (a5)
	vs2r.v	v12, (a3)
	vs2r.v	v14, (a6)
	vs2r.v	v16, (a7)
	vs2r.v	v18, (t0)
	vs2r.v	v20, (t1)
	vs2r.v	v22, (a4)
	lw	s0, 44(sp)                      # 4-byte Folded Reload
	lw	s1, 40(sp)                      # 4-byte Folded Reload
	lw	s2, 36(sp)                      # 4-byte Folded Reload
	lw	s3, 32(sp)                      # 4-byte Folded Reload
	lw	s4, 28(sp)                      # 4-byte Folded Reload
	lw	s5, 24(sp)                      # 4-byte Folded Reload
	lw	s6, 20(sp)                      # 4-byte Folded Reload
	lw	s7, 16(sp)                      # 4-byte Folded Reload
	lw	s8, 12(sp)                      # 4-byte Folded Reload
	addi	sp, sp, 48
	ret
.Lfunc_end0:
                                        # -- End function
