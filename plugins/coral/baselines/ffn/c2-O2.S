# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -Dn=8 -Dh=32 -Dh_i=128
# source: baselines/ffn.c, SHA-256 1d9a25eb105c53f46db9a8a7ed371cdf48525f18b44fea6049c8100ed1a6595b

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000100	# W1
	li	a2, 0x20001100	# bias1
	li	a3, 0x20001300	# W2
	li	a4, 0x20002300	# bias2
	li	a5, 0x20002380	# table
	li	a6, 0x20002480	# quantisation
	li	a7, 0x20003000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -912
	sw	ra, 908(sp)                     # 4-byte Folded Spill
	sw	s0, 904(sp)                     # 4-byte Folded Spill
	sw	s1, 900(sp)                     # 4-byte Folded Spill
	sw	s2, 896(sp)                     # 4-byte Folded Spill
	sw	s3, 892(sp)                     # 4-byte Folded Spill
	sw	s4, 888(sp)                     # 4-byte Folded Spill
	sw	s5, 884(sp)                     # 4-byte Folded Spill
	sw	s6, 880(sp)                     # 4-byte Folded Spill
	sw	s7, 876(sp)                     # 4-byte Folded Spill
	sw	s8, 872(sp)                     # 4-byte Folded Spill
	sw	s9, 868(sp)                     # 4-byte Folded Spill
	sw	s10, 864(sp)                    # 4-byte Folded Spill
	sw	s11, 860(sp)                    # 4-byte Folded Spill
	addi	sp, sp, -736
	sw	a7, 48(sp)                      # 4-byte Folded Spill
	sw	a3, 44(sp)                      # 4-byte Folded Spill
	sw	a1, 40(sp)                      # 4-byte Folded Spill
	mv	t6, a0
	li	a7, 0
	addi	s4, a4, 32
	addi	a0, a2, 32
	addi	t0, sp, 352
	lw	t3, 4(a6)
	lw	t4, 0(a6)
	lw	a1, 8(a6)
	sw	a1, 12(sp)                      # 4-byte Folded Spill
	lw	a6, 12(a6)
	addi	a1, t3, -1
	li	a3, 1
	sll	t5, a3, a1
	sw	a6, 32(sp)                      # 4-byte Folded Spill
	addi	a1, a6, -1
	sll	a1, a3, a1
	sw	a1, 28(sp)                      # 4-byte Folded Spill
	vl2re32.v	v8, (a2)
	addi	a1, sp, 1456
	vs2r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1424
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a2, 64
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1392
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a1, sp, 384
	addi	a0, a2, 96
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1360
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a3, sp, 416
	addi	a0, a2, 128
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1328
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a6, sp, 448
	addi	a0, a2, 160
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1296
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	t1, sp, 480
	addi	a0, a2, 192
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1264
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	s0, sp, 512
	addi	a0, a2, 224
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1232
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	s1, sp, 544
	addi	a0, a2, 256
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1200
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	s2, sp, 576
	addi	a0, a2, 288
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1168
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	s7, sp, 608
	addi	a0, a2, 320
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1136
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	s10, sp, 640
	addi	a0, a2, 352
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1104
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	ra, sp, 672
	addi	a0, a2, 384
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1072
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a2, 416
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1040
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a2, 448
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1008
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a2, 480
	vl2re32.v	v8, (a0)
	addi	a0, sp, 976
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	s5, a4, 64
	addi	s6, a4, 96
	lui	t2, 262144
	vl2re32.v	v8, (a4)
	addi	a0, sp, 944
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s4)
	addi	a0, sp, 912
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s5)
	addi	a0, sp, 880
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s6)
	addi	a0, sp, 848
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	sw	t6, 36(sp)                      # 4-byte Folded Spill
	sw	a5, 24(sp)                      # 4-byte Folded Spill
	sw	t3, 20(sp)                      # 4-byte Folded Spill
	sw	t5, 16(sp)                      # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #     Child Loop BB0_6 Depth 2
	sw	a7, 60(sp)                      # 4-byte Folded Spill
	slli	a7, a7, 5
	lw	s6, 36(sp)                      # 4-byte Folded Reload
	sw	a7, 52(sp)                      # 4-byte Folded Spill
	add	s6, a7, s6
	addi	a0, sp, 1392
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (a1)
	addi	a0, sp, 1360
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (a3)
	addi	a0, sp, 1328
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (a6)
	addi	a0, sp, 1296
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (t1)
	addi	a0, sp, 1264
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s0)
	addi	a0, sp, 1232
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s1)
	addi	a0, sp, 1200
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s2)
	addi	a0, sp, 1168
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s7)
	addi	a0, sp, 1136
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s10)
	addi	a0, sp, 1104
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (ra)
	addi	a0, sp, 1072
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 704
	vs2r.v	v8, (a0)
	addi	a2, sp, 1040
	vl2r.v	v8, (a2)                        # Unknown-size Folded Reload
	addi	a2, sp, 736
	vs2r.v	v8, (a2)
	addi	a4, sp, 1008
	vl2r.v	v8, (a4)                        # Unknown-size Folded Reload
	addi	a4, sp, 768
	vs2r.v	v8, (a4)
	addi	a5, sp, 976
	vl2r.v	v8, (a5)                        # Unknown-size Folded Reload
	addi	a7, sp, 800
	vs2r.v	v8, (a7)
	vl2re32.v	v12, (a1)
	vl2re32.v	v8, (a3)
	addi	a5, sp, 1552
	vs2r.v	v8, (a5)                        # Unknown-size Folded Spill
	vl2re32.v	v18, (a6)
	vl2re32.v	v16, (t1)
	vl2re32.v	v0, (s0)
	vl2re32.v	v2, (s1)
	vl2re32.v	v4, (s2)
	vl2re32.v	v6, (s7)
	vl2re32.v	v30, (s10)
	vl2re32.v	v28, (ra)
	vl2re32.v	v26, (a0)
	vl2re32.v	v24, (a2)
	vl2re32.v	v14, (a4)
	vl2re32.v	v10, (a7)
	addi	s8, s6, 32
	addi	a0, sp, 1456
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 320
	vs2r.v	v20, (a0)
	addi	a0, sp, 1424
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	vs2r.v	v22, (t0)
	lw	a2, 40(sp)                      # 4-byte Folded Reload
	sw	t6, 56(sp)                      # 4-byte Folded Spill
	vsetivli	zero, 8, e16, m1, ta, ma
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	a0, sp, 1520
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	lb	s11, 0(t6)
	vle8.v	v8, (a2)
	addi	s9, a2, 8
	vle8.v	v9, (s9)
	addi	s11, s11, 24
	vsext.vf2	v10, v8
	vwmacc.vx	v20, s11, v10
	addi	a0, sp, 1488
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	addi	s9, a2, 16
	vle8.v	v9, (s9)
	addi	s9, a2, 24
	vle8.v	v10, (s9)
	vwmacc.vx	v22, s11, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v12, s11, v8
	vsext.vf2	v8, v10
	addi	s9, a2, 32
	vle8.v	v9, (s9)
	addi	s9, a2, 40
	vle8.v	v10, (s9)
	vmv2r.v	v20, v22
	vmv2r.v	v22, v0
	vmv2r.v	v0, v2
	vmv2r.v	v2, v4
	vmv2r.v	v4, v6
	vmv2r.v	v6, v30
	vmv2r.v	v30, v28
	vmv2r.v	v28, v26
	vmv2r.v	v26, v24
	vmv2r.v	v24, v18
	vmv2r.v	v18, v16
	vmv2r.v	v16, v14
	vmv2r.v	v14, v12
	addi	a0, sp, 1552
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s11, v8
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vmv2r.v	v12, v14
	vmv2r.v	v14, v16
	vmv2r.v	v16, v18
	vmv2r.v	v18, v24
	vmv2r.v	v24, v26
	vmv2r.v	v26, v28
	vmv2r.v	v28, v30
	vmv2r.v	v30, v6
	vmv2r.v	v6, v4
	vmv2r.v	v4, v2
	vmv2r.v	v2, v0
	vmv2r.v	v0, v22
	vmv2r.v	v22, v20
	addi	a0, sp, 1488
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v8, v9
	vwmacc.vx	v18, s11, v8
	vsext.vf2	v8, v10
	addi	s9, a2, 48
	vle8.v	v9, (s9)
	addi	s9, a2, 56
	vle8.v	v10, (s9)
	vwmacc.vx	v16, s11, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v0, s11, v8
	vsext.vf2	v8, v10
	addi	s9, a2, 64
	vle8.v	v9, (s9)
	addi	s9, a2, 72
	vle8.v	v10, (s9)
	vwmacc.vx	v2, s11, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v4, s11, v8
	vsext.vf2	v8, v10
	addi	s9, a2, 80
	vle8.v	v9, (s9)
	addi	s9, a2, 88
	vle8.v	v10, (s9)
	vwmacc.vx	v6, s11, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v30, s11, v8
	vsext.vf2	v8, v10
	addi	s9, a2, 96
	vle8.v	v9, (s9)
	addi	s9, a2, 104
	vle8.v	v10, (s9)
	vwmacc.vx	v28, s11, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v26, s11, v8
	vsext.vf2	v8, v10
	addi	s9, a2, 112
	vle8.v	v9, (s9)
	addi	s9, a2, 120
	vle8.v	v10, (s9)
	vwmacc.vx	v24, s11, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v14, s11, v8
	vsext.vf2	v8, v10
	addi	a0, sp, 1520
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v10, s11, v8
	addi	t6, t6, 1
	addi	a2, a2, 128
	bne	t6, s8, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	addi	s6, sp, 320
	vs2r.v	v20, (s6)
	vs2r.v	v22, (t0)
	vs2r.v	v12, (a1)
	addi	a0, sp, 1552
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (a3)
	vs2r.v	v18, (a6)
	vs2r.v	v16, (t1)
	vs2r.v	v0, (s0)
	vs2r.v	v2, (s1)
	vs2r.v	v4, (s2)
	vs2r.v	v6, (s7)
	vs2r.v	v30, (s10)
	vs2r.v	v28, (ra)
	addi	a0, sp, 704
	vs2r.v	v26, (a0)
	addi	a0, sp, 736
	vs2r.v	v24, (a0)
	addi	a0, sp, 768
	vs2r.v	v14, (a0)
	addi	a0, sp, 800
	vs2r.v	v10, (a0)
	addi	s8, sp, 64
	addi	s1, sp, 832
	li	s3, -125
	li	t3, 253
	lw	a5, 24(sp)                      # 4-byte Folded Reload
	lw	t6, 20(sp)                      # 4-byte Folded Reload
	lw	t5, 16(sp)                      # 4-byte Folded Reload
	li	s2, 255
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v8, (s6)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v10, v9, 2
	vmv.x.s	a2, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	s9, v10
	vmv.x.s	s11, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	ra, v9
	vslidedown.vi	v9, v8, 2
	vmv.x.s	t1, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	a4, v9
	vmv.x.s	a7, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s4, v8
	mulh	s5, t4, s4
	mul	s4, t4, s4
	mulh	s0, t4, a7
	mul	a7, t4, a7
	mulh	a6, t4, a4
	mul	a4, t4, a4
	mulh	s7, t4, t1
	mul	t1, t4, t1
	mulh	s10, t4, ra
	mul	ra, t4, ra
	mulh	t0, t4, s11
	mul	s11, t4, s11
	mulh	a3, t4, s9
	mul	s9, t4, s9
	mulh	a1, t4, a2
	mul	a2, t4, a2
	add	a0, a2, t2
	sltu	a2, a0, a2
	add	a1, a1, a2
	add	a2, s9, t2
	sltu	s9, a2, s9
	add	a3, a3, s9
	add	s9, s11, t2
	sltu	s11, s9, s11
	add	t0, t0, s11
	add	s11, ra, t2
	sltu	ra, s11, ra
	add	s10, s10, ra
	add	ra, t1, t2
	sltu	t1, ra, t1
	add	t1, s7, t1
	add	s7, a4, t2
	sltu	a4, s7, a4
	add	a4, a6, a4
	add	a6, a7, t2
	sltu	a7, a6, a7
	add	a7, s0, a7
	add	s0, s4, t2
	sltu	s4, s0, s4
	add	s4, s5, s4
	slli	s4, s4, 1
	srli	s0, s0, 31
	or	s0, s0, s4
	slli	a7, a7, 1
	srli	a6, a6, 31
	or	a6, a6, a7
	slli	a4, a4, 1
	srli	a7, s7, 31
	or	a4, a7, a4
	slli	t1, t1, 1
	srli	a7, ra, 31
	or	a7, a7, t1
	slli	s10, s10, 1
	srli	t1, s11, 31
	or	t1, t1, s10
	slli	t0, t0, 1
	srli	s4, s9, 31
	or	t0, s4, t0
	slli	a3, a3, 1
	srli	a2, a2, 31
	or	a2, a2, a3
	slli	a1, a1, 1
	srli	a0, a0, 31
	or	a0, a0, a1
	vmv.s.x	v8, a0
	vmv.s.x	v9, a2
	vmv.s.x	v11, t0
	vmv.s.x	v10, t1
	vmv.s.x	v12, a7
	vmv.s.x	v13, a4
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vslideup.vi	v11, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v10, a6
	vmv.s.x	v8, s0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v13, 1
	vslideup.vi	v10, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v12, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v10, t5
	vsra.vx	v8, v8, t6
	li	a0, 130
	vmin.vx	v8, v8, a0
	vmax.vx	v8, v8, s3
	vadd.vx	v8, v8, t3
	vand.vx	v8, v8, s2
	vsetvli	zero, zero, e8, mf2, ta, ma
	vluxei32.v	v10, (a5), v8
	vse8.v	v10, (s8)
	addi	s6, s6, 32
	addi	s8, s8, 8
	bne	s6, s1, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a0, sp, 880
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 256
	vs2r.v	v8, (a0)
	addi	a1, sp, 848
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 288
	vs2r.v	v8, (a1)
	vl2re32.v	v10, (a0)
	vl2re32.v	v8, (a1)
	addi	a0, sp, 944
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	addi	t3, sp, 192
	vs2r.v	v12, (t3)
	addi	a0, sp, 912
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	addi	ra, sp, 224
	vs2r.v	v14, (ra)
	addi	s6, sp, 64
	lw	s8, 44(sp)                      # 4-byte Folded Reload
	addi	a2, sp, 192
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	a0, 0(s6)
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v16, (s8)
	addi	a1, s8, 8
	vle8.v	v17, (a1)
	addi	a0, a0, 119
	vsext.vf2	v18, v16
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v16, v17
	addi	a1, s8, 16
	vle8.v	v17, (a1)
	addi	a1, s8, 24
	vle8.v	v18, (a1)
	vwmacc.vx	v14, a0, v16
	vsext.vf2	v16, v17
	vwmacc.vx	v10, a0, v16
	vsext.vf2	v16, v18
	vwmacc.vx	v8, a0, v16
	addi	s6, s6, 1
	addi	s8, s8, 32
	bne	s6, a2, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	addi	ra, sp, 256
	vs2r.v	v10, (ra)
	addi	s3, sp, 288
	vs2r.v	v8, (s3)
	lw	s7, 48(sp)                      # 4-byte Folded Reload
	lw	a0, 52(sp)                      # 4-byte Folded Reload
	add	s7, s7, a0
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v13, 2
	vmv.x.s	a0, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a1, v8
	vmv.x.s	a2, v13
	vslidedown.vi	v8, v13, 1
	vmv.x.s	a3, v8
	vslidedown.vi	v8, v12, 2
	vmv.x.s	a4, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a6, v8
	vmv.x.s	a7, v12
	vslidedown.vi	v8, v12, 1
	vmv.x.s	t0, v8
	lw	a5, 12(sp)                      # 4-byte Folded Reload
	mulh	t1, a5, t0
	mul	t0, a5, t0
	mulh	s0, a5, a7
	mul	a7, a5, a7
	mulh	s4, a5, a6
	mul	a6, a5, a6
	mulh	s5, a5, a4
	mul	a4, a5, a4
	mulh	s6, a5, a3
	mul	a3, a5, a3
	mulh	s8, a5, a2
	mul	a2, a5, a2
	mulh	s9, a5, a1
	mul	a1, a5, a1
	mulh	s10, a5, a0
	mul	a0, a5, a0
	add	s11, a0, t2
	sltu	a0, s11, a0
	add	a0, s10, a0
	add	s10, a1, t2
	sltu	a1, s10, a1
	add	a1, s9, a1
	add	s9, a2, t2
	sltu	a2, s9, a2
	add	a2, s8, a2
	add	s8, a3, t2
	sltu	a3, s8, a3
	add	a3, s6, a3
	add	s6, a4, t2
	sltu	a4, s6, a4
	add	a4, s5, a4
	add	s5, a6, t2
	sltu	a6, s5, a6
	add	a6, s4, a6
	add	s4, a7, t2
	sltu	a7, s4, a7
	add	a7, s0, a7
	add	s0, t0, t2
	sltu	t0, s0, t0
	add	t0, t1, t0
	slli	t0, t0, 1
	srli	s0, s0, 31
	or	t0, s0, t0
	slli	a7, a7, 1
	srli	t1, s4, 31
	or	a7, t1, a7
	slli	a6, a6, 1
	srli	t1, s5, 31
	or	a6, t1, a6
	slli	a4, a4, 1
	srli	t1, s6, 31
	or	a4, t1, a4
	slli	a3, a3, 1
	srli	t1, s8, 31
	or	a3, t1, a3
	slli	a2, a2, 1
	srli	t1, s9, 31
	or	a2, t1, a2
	slli	a1, a1, 1
	srli	t1, s10, 31
	or	a1, t1, a1
	slli	a0, a0, 1
	srli	t1, s11, 31
	or	a0, t1, a0
	vmv.s.x	v8, a0
	vmv.s.x	v9, a1
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v25, a2
	vmv.s.x	v9, a3
	vslideup.vi	v25, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v25, v8, 2
	vmv.s.x	v26, a4
	vmv.s.x	v27, a6
	vmv.s.x	v24, a7
	vmv.s.x	v28, t0
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v15, 2
	vmv.x.s	a0, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a1, v8
	vmv.x.s	a2, v15
	vslidedown.vi	v8, v15, 1
	vmv.x.s	a3, v8
	vslidedown.vi	v8, v14, 2
	vmv.x.s	a4, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a6, v8
	vmv.x.s	a7, v14
	vslidedown.vi	v8, v14, 1
	vmv.x.s	t0, v8
	mulh	t1, a5, t0
	mul	t0, a5, t0
	mulh	s0, a5, a7
	mul	a7, a5, a7
	mulh	s4, a5, a6
	mul	a6, a5, a6
	mulh	s5, a5, a4
	mul	a4, a5, a4
	mulh	s6, a5, a3
	mul	a3, a5, a3
	mulh	s8, a5, a2
	mul	a2, a5, a2
	mulh	s9, a5, a1
	mul	a1, a5, a1
	mulh	s10, a5, a0
	mul	a0, a5, a0
	add	s11, a0, t2
	sltu	a0, s11, a0
	add	a0, s10, a0
	add	s10, a1, t2
	sltu	a1, s10, a1
	add	a1, s9, a1
	add	s9, a2, t2
	sltu	a2, s9, a2
	add	a2, s8, a2
	add	s8, a3, t2
	sltu	a3, s8, a3
	add	a3, s6, a3
	add	s6, a4, t2
	sltu	a4, s6, a4
	add	a4, s5, a4
	add	s5, a6, t2
	sltu	a6, s5, a6
	add	a6, s4, a6
	add	s4, a7, t2
	sltu	a7, s4, a7
	add	a7, s0, a7
	add	s0, t0, t2
	sltu	t0, s0, t0
	add	t0, t1, t0
	slli	t0, t0, 1
	srli	s0, s0, 31
	or	t0, s0, t0
	slli	a7, a7, 1
	srli	t1, s4, 31
	or	a7, t1, a7
	slli	a6, a6, 1
	srli	t1, s5, 31
	or	a6, t1, a6
	slli	a4, a4, 1
	srli	t1, s6, 31
	or	a4, t1, a4
	slli	a3, a3, 1
	srli	t1, s8, 31
	or	a3, t1, a3
	slli	a2, a2, 1
	srli	t1, s9, 31
	or	a2, t1, a2
	slli	a1, a1, 1
	srli	t1, s10, 31
	or	a1, t1, a1
	slli	a0, a0, 1
	srli	t1, s11, 31
	or	a0, t1, a0
	vmv.s.x	v8, a0
	vmv.s.x	v9, a1
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, a2
	vmv.s.x	v10, a3
	vslideup.vi	v9, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v10, a4
	vmv.s.x	v8, a6
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v8, 1
	vmv.s.x	v8, a7
	vmv.s.x	v11, t0
	vslideup.vi	v8, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	lw	s2, 28(sp)                      # 4-byte Folded Reload
	vadd.vx	v8, v8, s2
	lw	s1, 32(sp)                      # 4-byte Folded Reload
	vsra.vx	v8, v8, s1
	li	t5, 120
	vmin.vx	v8, v8, t5
	li	t6, -135
	vmax.vx	v8, v8, t6
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	vl2re32.v	v10, (ra)
	vadd.vi	v8, v8, 7
	addi	a0, s7, 8
	vse8.v	v8, (a0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v11, 2
	vmv.x.s	a0, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a1, v8
	vmv.x.s	a2, v11
	vslidedown.vi	v8, v11, 1
	vmv.x.s	a3, v8
	vslidedown.vi	v8, v10, 2
	vmv.x.s	a4, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a6, v8
	vmv.x.s	a7, v10
	vslidedown.vi	v8, v10, 1
	vmv.x.s	t0, v8
	mulh	t1, a5, t0
	mul	t0, a5, t0
	mulh	s0, a5, a7
	mul	a7, a5, a7
	mulh	s4, a5, a6
	mul	a6, a5, a6
	mulh	s5, a5, a4
	mul	a4, a5, a4
	mulh	s6, a5, a3
	mul	a3, a5, a3
	mulh	s8, a5, a2
	mul	a2, a5, a2
	mulh	s9, a5, a1
	mul	a1, a5, a1
	mulh	s10, a5, a0
	mul	a0, a5, a0
	add	s11, a0, t2
	sltu	a0, s11, a0
	add	a0, s10, a0
	add	s10, a1, t2
	sltu	a1, s10, a1
	add	a1, s9, a1
	add	s9, a2, t2
	sltu	a2, s9, a2
	add	a2, s8, a2
	add	s8, a3, t2
	sltu	a3, s8, a3
	add	a3, s6, a3
	add	s6, a4, t2
	sltu	a4, s6, a4
	add	a4, s5, a4
	add	s5, a6, t2
	sltu	a6, s5, a6
	add	a6, s4, a6
	add	s4, a7, t2
	sltu	a7, s4, a7
	add	a7, s0, a7
	add	s0, t0, t2
	sltu	t0, s0, t0
	add	t0, t1, t0
	slli	t0, t0, 1
	srli	s0, s0, 31
	or	t0, s0, t0
	slli	a7, a7, 1
	srli	t1, s4, 31
	or	a7, t1, a7
	slli	a6, a6, 1
	srli	t1, s5, 31
	or	a6, t1, a6
	slli	a4, a4, 1
	srli	t1, s6, 31
	or	a4, t1, a4
	slli	a3, a3, 1
	srli	t1, s8, 31
	or	a3, t1, a3
	slli	a2, a2, 1
	srli	t1, s9, 31
	or	a2, t1, a2
	slli	a1, a1, 1
	srli	t1, s10, 31
	or	a1, t1, a1
	slli	a0, a0, 1
	srli	t1, s11, 31
	or	a0, t1, a0
	vmv.s.x	v8, a0
	vmv.s.x	v9, a1
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, a2
	vmv.s.x	v10, a3
	vslideup.vi	v9, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v10, a4
	vmv.s.x	v8, a6
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v8, 1
	vmv.s.x	v8, a7
	vmv.s.x	v11, t0
	vslideup.vi	v8, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v8, s2
	vsra.vx	v8, v8, s1
	vmin.vx	v8, v8, t5
	vmax.vx	v8, v8, t6
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	vl2re32.v	v10, (s3)
	vadd.vi	v8, v8, 7
	addi	a0, s7, 16
	vse8.v	v8, (a0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v11, 2
	vmv.x.s	a0, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a1, v8
	vmv.x.s	a2, v11
	vslidedown.vi	v8, v11, 1
	vmv.x.s	a3, v8
	vslidedown.vi	v8, v10, 2
	vmv.x.s	a4, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a6, v8
	vmv.x.s	a7, v10
	vslidedown.vi	v8, v10, 1
	vmv.x.s	t0, v8
	mulh	t1, a5, t0
	mul	t0, a5, t0
	mulh	s0, a5, a7
	mul	a7, a5, a7
	mulh	s4, a5, a6
	mul	a6, a5, a6
	mulh	s5, a5, a4
	mul	a4, a5, a4
	mulh	s6, a5, a3
	mul	a3, a5, a3
	mulh	s8, a5, a2
	mul	a2, a5, a2
	mulh	s9, a5, a1
	mul	a1, a5, a1
	mulh	s10, a5, a0
	mul	a0, a5, a0
	add	s11, a0, t2
	sltu	a0, s11, a0
	add	a0, s10, a0
	add	s10, a1, t2
	sltu	a1, s10, a1
	add	a1, s9, a1
	add	s9, a2, t2
	sltu	a2, s9, a2
	add	a2, s8, a2
	add	s8, a3, t2
	sltu	a3, s8, a3
	add	a3, s6, a3
	add	s6, a4, t2
	sltu	a4, s6, a4
	add	a4, s5, a4
	add	s5, a6, t2
	sltu	a6, s5, a6
	add	a6, s4, a6
	add	s4, a7, t2
	sltu	a7, s4, a7
	add	a7, s0, a7
	add	s0, t0, t2
	sltu	t0, s0, t0
	add	t0, t1, t0
	slli	t0, t0, 1
	srli	s0, s0, 31
	or	t0, s0, t0
	slli	a7, a7, 1
	srli	t1, s4, 31
	or	a7, t1, a7
	slli	a6, a6, 1
	srli	t1, s5, 31
	or	a6, t1, a6
	slli	a4, a4, 1
	srli	t1, s6, 31
	or	a4, t1, a4
	slli	a3, a3, 1
	srli	t1, s8, 31
	or	a3, t1, a3
	slli	a2, a2, 1
	srli	t1, s9, 31
	or	a2, t1, a2
	slli	a1, a1, 1
	srli	t1, s10, 31
	or	a1, t1, a1
	slli	a0, a0, 1
	srli	t1, s11, 31
	or	a0, t1, a0
	vmv.s.x	v8, a0
	vmv.s.x	v10, a1
	vmv.s.x	v9, a2
	vmv.s.x	v11, a3
	vmv.s.x	v16, a4
	vmv.s.x	v17, a6
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v10, 1
	vslideup.vi	v9, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v8, a7
	vmv.s.x	v10, t0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v26, v27, 1
	vslideup.vi	v24, v28, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v24, v26, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v18, v24, s2
	vsra.vx	v18, v18, s1
	vmin.vx	v18, v18, t5
	vmax.vx	v18, v18, t6
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v11, v18, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v11, v11, 0
	vadd.vi	v11, v11, 7
	vse8.v	v11, (s7)
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v16, v17, 1
	vslideup.vi	v8, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v16, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v8, s2
	vsra.vx	v8, v8, s1
	vmin.vx	v8, v8, t5
	vmax.vx	v8, v8, t6
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	vadd.vi	v8, v8, 7
	addi	s7, s7, 24
	vse8.v	v8, (s7)
	vs2r.v	v12, (t3)
	addi	a0, sp, 224
	vs2r.v	v14, (a0)
	lw	a7, 60(sp)                      # 4-byte Folded Reload
	addi	a7, a7, 1
	lw	t6, 56(sp)                      # 4-byte Folded Reload
	addi	t6, t6, 32
	addi	t0, sp, 352
	addi	a1, sp, 384
	addi	a3, sp, 416
	addi	a6, sp, 448
	addi	t1, sp, 480
	addi	s0, sp, 512
	addi	s1, sp, 544
	addi	s2, sp, 576
	addi	s7, sp, 608
	addi	s10, sp, 640
	addi	ra, sp, 672
	li	a0, 8
	bne	a7, a0, .LBB0_1
# %bb.8:
	addi	sp, sp, 736
	lw	ra, 908(sp)                     # 4-byte Folded Reload
	lw	s0, 904(sp)                     # 4-byte Folded Reload
	lw	s1, 900(sp)                     # 4-byte Folded Reload
	lw	s2, 896(sp)                     # 4-byte Folded Reload
	lw	s3, 892(sp)                     # 4-byte Folded Reload
	lw	s4, 888(sp)                     # 4-byte Folded Reload
	lw	s5, 884(sp)                     # 4-byte Folded Reload
	lw	s6, 880(sp)                     # 4-byte Folded Reload
	lw	s7, 876(sp)                     # 4-byte Folded Reload
	lw	s8, 872(sp)                     # 4-byte Folded Reload
	lw	s9, 868(sp)                     # 4-byte Folded Reload
	lw	s10, 864(sp)                    # 4-byte Folded Reload
	lw	s11, 860(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 912
	ret
.Lfunc_end0:
                                        # -- End function
