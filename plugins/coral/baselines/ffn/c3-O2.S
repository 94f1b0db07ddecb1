# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -Dn=8 -Dh=64 -Dh_i=128
# source: baselines/ffn.c, SHA-256 1d9a25eb105c53f46db9a8a7ed371cdf48525f18b44fea6049c8100ed1a6595b

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000200	# W1
	li	a2, 0x20002200	# bias1
	li	a3, 0x20002400	# W2
	li	a4, 0x20004400	# bias2
	li	a5, 0x20004500	# table
	li	a6, 0x20004600	# quantisation
	li	a7, 0x20005000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -1040
	sw	ra, 1036(sp)                    # 4-byte Folded Spill
	sw	s0, 1032(sp)                    # 4-byte Folded Spill
	sw	s1, 1028(sp)                    # 4-byte Folded Spill
	sw	s2, 1024(sp)                    # 4-byte Folded Spill
	sw	s3, 1020(sp)                    # 4-byte Folded Spill
	sw	s4, 1016(sp)                    # 4-byte Folded Spill
	sw	s5, 1012(sp)                    # 4-byte Folded Spill
	sw	s6, 1008(sp)                    # 4-byte Folded Spill
	sw	s7, 1004(sp)                    # 4-byte Folded Spill
	sw	s8, 1000(sp)                    # 4-byte Folded Spill
	sw	s9, 996(sp)                     # 4-byte Folded Spill
	sw	s10, 992(sp)                    # 4-byte Folded Spill
	sw	s11, 988(sp)                    # 4-byte Folded Spill
	addi	sp, sp, -864
	sw	a7, 60(sp)                      # 4-byte Folded Spill
	sw	a3, 44(sp)                      # 4-byte Folded Spill
	sw	a1, 40(sp)                      # 4-byte Folded Spill
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	li	t0, 0
	addi	a7, a4, 32
	addi	a0, a2, 32
	addi	t2, sp, 480
	lw	t3, 4(a6)
	lw	t4, 0(a6)
	lw	t5, 8(a6)
	lw	a6, 12(a6)
	addi	a3, t3, -1
	li	t1, 1
	sll	t6, t1, a3
	addi	a3, a6, -1
	sll	s0, t1, a3
	vl2re32.v	v8, (a2)
	addi	a1, sp, 1712
	vs2r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1680
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a2, 64
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1648
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	s11, sp, 512
	addi	a0, a2, 96
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1616
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	s1, sp, 544
	addi	a0, a2, 128
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1584
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	s2, sp, 576
	addi	a0, a2, 160
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1552
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	s3, sp, 608
	addi	a0, a2, 192
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1520
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	s4, sp, 640
	addi	a0, a2, 224
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1488
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	s5, sp, 672
	addi	a0, a2, 256
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1456
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	s6, sp, 704
	addi	a0, a2, 288
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1424
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	s7, sp, 736
	addi	a0, a2, 320
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1392
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	s8, sp, 768
	addi	a0, a2, 352
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1360
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	s9, sp, 800
	addi	a0, a2, 384
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1328
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a2, 416
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1296
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a2, 448
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1264
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a2, 480
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1232
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a2, a4, 64
	addi	a3, a4, 96
	addi	t1, a4, 128
	addi	a0, a4, 160
	addi	a1, a4, 192
	addi	ra, a4, 224
	lui	s10, 262144
	vl2re32.v	v8, (a4)
	addi	a4, sp, 1200
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a7)
	addi	a4, sp, 1168
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a2)
	addi	a2, sp, 1136
	vs2r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a3)
	addi	a2, sp, 1104
	vs2r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (t1)
	addi	a2, sp, 1072
	vs2r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1040
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a1)
	addi	a0, sp, 1008
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (ra)
	addi	a0, sp, 976
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	lw	t1, 48(sp)                      # 4-byte Folded Reload
	sw	a5, 36(sp)                      # 4-byte Folded Spill
	sw	t3, 32(sp)                      # 4-byte Folded Spill
	sw	a6, 28(sp)                      # 4-byte Folded Spill
	sw	t6, 24(sp)                      # 4-byte Folded Spill
	sw	s0, 20(sp)                      # 4-byte Folded Spill
	lw	a5, 36(sp)                      # 4-byte Folded Reload
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #     Child Loop BB0_6 Depth 2
                                        #     Child Loop BB0_8 Depth 2
	sw	t0, 56(sp)                      # 4-byte Folded Spill
	slli	a1, t0, 6
	lw	a0, 48(sp)                      # 4-byte Folded Reload
	add	a1, a1, a0
	addi	a0, sp, 1648
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s11)
	addi	a0, sp, 1616
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s1)
	addi	a0, sp, 1584
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s2)
	addi	a0, sp, 1552
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s3)
	addi	a0, sp, 1520
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s4)
	addi	a0, sp, 1488
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s5)
	addi	a0, sp, 1456
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s6)
	addi	a0, sp, 1424
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s7)
	addi	a0, sp, 1392
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s8)
	addi	a0, sp, 1360
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s9)
	addi	a0, sp, 1328
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 832
	vs2r.v	v8, (a0)
	addi	a2, sp, 1296
	vl2r.v	v8, (a2)                        # Unknown-size Folded Reload
	addi	a2, sp, 864
	vs2r.v	v8, (a2)
	addi	a3, sp, 1264
	vl2r.v	v8, (a3)                        # Unknown-size Folded Reload
	addi	a3, sp, 896
	vs2r.v	v8, (a3)
	addi	a4, sp, 1232
	vl2r.v	v8, (a4)                        # Unknown-size Folded Reload
	addi	a7, sp, 928
	vs2r.v	v8, (a7)
	vl2re32.v	v28, (s11)
	vl2re32.v	v8, (s1)
	addi	a4, sp, 1808
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	vl2re32.v	v26, (s2)
	vl2re32.v	v24, (s3)
	vl2re32.v	v22, (s4)
	vl2re32.v	v20, (s5)
	vl2re32.v	v18, (s6)
	vl2re32.v	v16, (s7)
	vl2re32.v	v0, (s8)
	vl2re32.v	v2, (s9)
	vl2re32.v	v4, (a0)
	vl2re32.v	v6, (a2)
	vl2re32.v	v30, (a3)
	vl2re32.v	v10, (a7)
	addi	ra, a1, 64
	addi	a0, sp, 1712
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 448
	vs2r.v	v14, (a0)
	addi	a0, sp, 1680
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vs2r.v	v12, (t2)
	lw	a0, 40(sp)                      # 4-byte Folded Reload
	sw	t1, 52(sp)                      # 4-byte Folded Spill
	mv	a2, t1
	vsetivli	zero, 8, e16, m1, ta, ma
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	a1, sp, 1776
	vs2r.v	v10, (a1)                       # Unknown-size Folded Spill
	lb	a1, 0(a2)
	vle8.v	v8, (a0)
	addi	t1, a0, 8
	vle8.v	v9, (t1)
	addi	a1, a1, 24
	vsext.vf2	v10, v8
	vwmacc.vx	v14, a1, v10
	addi	a3, sp, 1744
	vs2r.v	v14, (a3)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	addi	t1, a0, 16
	vle8.v	v9, (t1)
	addi	t1, a0, 24
	vle8.v	v10, (t1)
	vwmacc.vx	v12, a1, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v28, a1, v8
	vsext.vf2	v8, v10
	addi	t1, a0, 32
	vle8.v	v9, (t1)
	addi	t1, a0, 40
	vle8.v	v10, (t1)
	vmv2r.v	v14, v12
	vmv2r.v	v12, v0
	vmv2r.v	v0, v2
	vmv2r.v	v2, v4
	vmv2r.v	v4, v6
	vmv2r.v	v6, v30
	vmv2r.v	v30, v28
	vmv2r.v	v28, v26
	vmv2r.v	v26, v24
	vmv2r.v	v24, v22
	vmv2r.v	v22, v20
	vmv2r.v	v20, v18
	vmv2r.v	v18, v16
	addi	a3, sp, 1808
	vl2r.v	v16, (a3)                       # Unknown-size Folded Reload
	vwmacc.vx	v16, a1, v8
	vs2r.v	v16, (a3)                       # Unknown-size Folded Spill
	vmv2r.v	v16, v18
	vmv2r.v	v18, v20
	vmv2r.v	v20, v22
	vmv2r.v	v22, v24
	vmv2r.v	v24, v26
	vmv2r.v	v26, v28
	vmv2r.v	v28, v30
	vmv2r.v	v30, v6
	vmv2r.v	v6, v4
	vmv2r.v	v4, v2
	vmv2r.v	v2, v0
	vmv2r.v	v0, v12
	vmv2r.v	v12, v14
	addi	a3, sp, 1744
	vl2r.v	v14, (a3)                       # Unknown-size Folded Reload
	vsext.vf2	v8, v9
	vwmacc.vx	v26, a1, v8
	vsext.vf2	v8, v10
	addi	t1, a0, 48
	vle8.v	v9, (t1)
	addi	t1, a0, 56
	vle8.v	v10, (t1)
	vwmacc.vx	v24, a1, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v22, a1, v8
	vsext.vf2	v8, v10
	addi	t1, a0, 64
	vle8.v	v9, (t1)
	addi	t1, a0, 72
	vle8.v	v10, (t1)
	vwmacc.vx	v20, a1, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v18, a1, v8
	vsext.vf2	v8, v10
	addi	t1, a0, 80
	vle8.v	v9, (t1)
	addi	t1, a0, 88
	vle8.v	v10, (t1)
	vwmacc.vx	v16, a1, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v0, a1, v8
	vsext.vf2	v8, v10
	addi	t1, a0, 96
	vle8.v	v9, (t1)
	addi	t1, a0, 104
	vle8.v	v10, (t1)
	vwmacc.vx	v2, a1, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v4, a1, v8
	vsext.vf2	v8, v10
	addi	t1, a0, 112
	vle8.v	v9, (t1)
	addi	t1, a0, 120
	vle8.v	v10, (t1)
	vwmacc.vx	v6, a1, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v30, a1, v8
	vsext.vf2	v8, v10
	addi	a3, sp, 1776
	vl2r.v	v10, (a3)                       # Unknown-size Folded Reload
	vwmacc.vx	v10, a1, v8
	addi	a2, a2, 1
	addi	a0, a0, 128
	bne	a2, ra, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a2, sp, 448
	vs2r.v	v14, (a2)
	vs2r.v	v12, (t2)
	vs2r.v	v28, (s11)
	addi	a0, sp, 1808
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s1)
	vs2r.v	v26, (s2)
	vs2r.v	v24, (s3)
	vs2r.v	v22, (s4)
	vs2r.v	v20, (s5)
	vs2r.v	v18, (s6)
	vs2r.v	v16, (s7)
	vs2r.v	v0, (s8)
	vs2r.v	v2, (s9)
	addi	a0, sp, 832
	vs2r.v	v4, (a0)
	addi	a0, sp, 864
	vs2r.v	v6, (a0)
	addi	a0, sp, 896
	vs2r.v	v30, (a0)
	addi	a0, sp, 928
	vs2r.v	v10, (a0)
	addi	t1, sp, 64
	addi	s11, sp, 960
	lw	a6, 32(sp)                      # 4-byte Folded Reload
	lw	s0, 24(sp)                      # 4-byte Folded Reload
	li	t3, 253
	li	t6, 255
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v8, (a2)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v10, v9, 2
	vmv.x.s	a0, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a1, v10
	vmv.x.s	ra, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	a4, v9
	vslidedown.vi	v9, v8, 2
	vmv.x.s	t2, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	s1, v9
	vmv.x.s	t0, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a7, v8
	mulh	a3, t4, a7
	mul	a7, t4, a7
	mulh	s2, t4, t0
	mul	t0, t4, t0
	mulh	s3, t4, s1
	mul	s1, t4, s1
	mulh	s4, t4, t2
	mul	t2, t4, t2
	mulh	s6, t4, a4
	mul	a4, t4, a4
	mulh	s7, t4, ra
	mul	ra, t4, ra
	mulh	s8, t4, a1
	mul	a1, t4, a1
	mulh	s9, t4, a0
	mul	a0, t4, a0
	add	s5, a0, s10
	sltu	a0, s5, a0
	add	a0, s9, a0
	add	s9, a1, s10
	sltu	a1, s9, a1
	add	a1, s8, a1
	add	s8, ra, s10
	sltu	ra, s8, ra
	add	s7, s7, ra
	add	ra, a4, s10
	sltu	a4, ra, a4
	add	a4, s6, a4
	add	s6, t2, s10
	sltu	t2, s6, t2
	add	t2, s4, t2
	add	s4, s1, s10
	sltu	s1, s4, s1
	add	s1, s3, s1
	add	s3, t0, s10
	sltu	t0, s3, t0
	add	t0, s2, t0
	add	s2, a7, s10
	sltu	a7, s2, a7
	add	a3, a3, a7
	slli	a3, a3, 1
	srli	a7, s2, 31
	or	a3, a7, a3
	slli	t0, t0, 1
	srli	a7, s3, 31
	or	a7, a7, t0
	slli	s1, s1, 1
	srli	t0, s4, 31
	or	t0, t0, s1
	slli	t2, t2, 1
	srli	s1, s6, 31
	or	t2, s1, t2
	slli	a4, a4, 1
	srli	s1, ra, 31
	or	a4, s1, a4
	slli	s7, s7, 1
	srli	s1, s8, 31
	or	s1, s1, s7
	slli	a1, a1, 1
	srli	s2, s9, 31
	or	a1, s2, a1
	slli	a0, a0, 1
	srli	s2, s5, 31
	or	a0, s2, a0
	vmv.s.x	v8, a0
	vmv.s.x	v9, a1
	vmv.s.x	v11, s1
	vmv.s.x	v10, a4
	vmv.s.x	v12, t2
	vmv.s.x	v13, t0
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vslideup.vi	v11, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v10, a7
	vmv.s.x	v8, a3
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v13, 1
	vslideup.vi	v10, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v12, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v10, s0
	vsra.vx	v8, v8, a6
	li	a0, 130
	vmin.vx	v8, v8, a0
	li	a0, -125
	vmax.vx	v8, v8, a0
	vadd.vx	v8, v8, t3
	vand.vx	v8, v8, t6
	vsetvli	zero, zero, e8, mf2, ta, ma
	vluxei32.v	v10, (a5), v8
	vse8.v	v10, (t1)
	addi	a2, a2, 32
	addi	t1, t1, 8
	bne	a2, s11, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a0, sp, 1136
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 256
	vs2r.v	v8, (a0)
	addi	a1, sp, 1104
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 288
	vs2r.v	v8, (a1)
	addi	a2, sp, 1072
	vl2r.v	v8, (a2)                        # Unknown-size Folded Reload
	addi	a2, sp, 320
	vs2r.v	v8, (a2)
	addi	a3, sp, 1040
	vl2r.v	v8, (a3)                        # Unknown-size Folded Reload
	addi	a3, sp, 352
	vs2r.v	v8, (a3)
	addi	a4, sp, 1008
	vl2r.v	v8, (a4)                        # Unknown-size Folded Reload
	addi	a4, sp, 384
	vs2r.v	v8, (a4)
	addi	a6, sp, 976
	vl2r.v	v8, (a6)                        # Unknown-size Folded Reload
	addi	a7, sp, 416
	vs2r.v	v8, (a7)
	vl2re32.v	v18, (a0)
	vl2re32.v	v16, (a1)
	vl2re32.v	v14, (a2)
	vl2re32.v	v12, (a3)
	vl2re32.v	v10, (a4)
	vl2re32.v	v8, (a7)
	addi	a0, sp, 1200
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 192
	vs2r.v	v22, (a0)
	addi	a0, sp, 1168
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 224
	vs2r.v	v20, (a0)
	addi	a1, sp, 64
	lw	a2, 44(sp)                      # 4-byte Folded Reload
	addi	a4, sp, 192
	lw	a6, 28(sp)                      # 4-byte Folded Reload
	lw	s0, 20(sp)                      # 4-byte Folded Reload
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	a0, 0(a1)
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v24, (a2)
	addi	a3, a2, 8
	vle8.v	v25, (a3)
	addi	a0, a0, 119
	vsext.vf2	v26, v24
	vwmacc.vx	v22, a0, v26
	vsext.vf2	v24, v25
	addi	a3, a2, 16
	vle8.v	v25, (a3)
	addi	a3, a2, 24
	vle8.v	v26, (a3)
	vwmacc.vx	v20, a0, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v18, a0, v24
	vsext.vf2	v24, v26
	addi	a3, a2, 32
	vle8.v	v25, (a3)
	addi	a3, a2, 40
	vle8.v	v26, (a3)
	vwmacc.vx	v16, a0, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v14, a0, v24
	vsext.vf2	v24, v26
	addi	a3, a2, 48
	vle8.v	v25, (a3)
	addi	a3, a2, 56
	vle8.v	v26, (a3)
	vwmacc.vx	v12, a0, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v10, a0, v24
	vsext.vf2	v24, v26
	vwmacc.vx	v8, a0, v24
	addi	a1, a1, 1
	addi	a2, a2, 64
	bne	a1, a4, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a2, sp, 192
	vs2r.v	v22, (a2)
	addi	a0, sp, 224
	vs2r.v	v20, (a0)
	addi	a0, sp, 256
	vs2r.v	v18, (a0)
	addi	a0, sp, 288
	vs2r.v	v16, (a0)
	addi	a0, sp, 320
	vs2r.v	v14, (a0)
	addi	a0, sp, 352
	vs2r.v	v12, (a0)
	addi	a0, sp, 384
	vs2r.v	v10, (a0)
	addi	a0, sp, 416
	vs2r.v	v8, (a0)
	lw	t1, 60(sp)                      # 4-byte Folded Reload
	addi	s11, sp, 448
.LBB0_8:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v8, (a2)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v10, v9, 2
	vmv.x.s	a0, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a1, v10
	vmv.x.s	a3, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	a4, v9
	vslidedown.vi	v9, v8, 2
	vmv.x.s	a7, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	t0, v9
	vmv.x.s	t2, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s1, v8
	mulh	s2, t5, s1
	mul	s1, t5, s1
	mulh	s3, t5, t2
	mul	t2, t5, t2
	mulh	s4, t5, t0
	mul	t0, t5, t0
	mulh	s5, t5, a7
	mul	a7, t5, a7
	mulh	s6, t5, a4
	mul	a4, t5, a4
	mulh	s7, t5, a3
	mul	a3, t5, a3
	mulh	s8, t5, a1
	mul	a1, t5, a1
	mulh	s9, t5, a0
	mul	a0, t5, a0
	add	ra, a0, s10
	sltu	a0, ra, a0
	add	a0, s9, a0
	add	s9, a1, s10
	sltu	a1, s9, a1
	add	a1, s8, a1
	add	s8, a3, s10
	sltu	a3, s8, a3
	add	a3, s7, a3
	add	s7, a4, s10
	sltu	a4, s7, a4
	add	a4, s6, a4
	add	s6, a7, s10
	sltu	a7, s6, a7
	add	a7, s5, a7
	add	s5, t0, s10
	sltu	t0, s5, t0
	add	t0, s4, t0
	add	s4, t2, s10
	sltu	t2, s4, t2
	add	t2, s3, t2
	add	s3, s1, s10
	sltu	s1, s3, s1
	add	s1, s2, s1
	slli	s1, s1, 1
	srli	s2, s3, 31
	or	s1, s2, s1
	slli	t2, t2, 1
	srli	s2, s4, 31
	or	t2, s2, t2
	slli	t0, t0, 1
	srli	s2, s5, 31
	or	t0, s2, t0
	slli	a7, a7, 1
	srli	s2, s6, 31
	or	a7, s2, a7
	slli	a4, a4, 1
	srli	s2, s7, 31
	or	a4, s2, a4
	slli	a3, a3, 1
	srli	s2, s8, 31
	or	a3, s2, a3
	slli	a1, a1, 1
	srli	s2, s9, 31
	or	a1, s2, a1
	slli	a0, a0, 1
	srli	s2, ra, 31
	li	s4, 120
	li	s3, -135
	or	a0, s2, a0
	vmv.s.x	v8, a0
	vmv.s.x	v9, a1
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, a3
	vmv.s.x	v10, a4
	vslideup.vi	v9, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v10, a7
	vmv.s.x	v8, t0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v8, 1
	vmv.s.x	v8, t2
	vmv.s.x	v11, s1
	vslideup.vi	v8, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v8, s0
	vsra.vx	v8, v8, a6
	vmin.vx	v8, v8, s4
	vmax.vx	v8, v8, s3
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	vadd.vi	v8, v8, 7
	vse8.v	v8, (t1)
	addi	a2, a2, 32
	addi	t1, t1, 8
	bne	a2, s11, .LBB0_8
# %bb.9:                                #   in Loop: Header=BB0_1 Depth=1
	lw	t0, 56(sp)                      # 4-byte Folded Reload
	addi	t0, t0, 1
	lw	t1, 52(sp)                      # 4-byte Folded Reload
	addi	t1, t1, 64
	lw	a0, 60(sp)                      # 4-byte Folded Reload
	addi	a0, a0, 64
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	addi	t2, sp, 480
	addi	s11, sp, 512
	addi	s1, sp, 544
	addi	s2, sp, 576
	addi	s3, sp, 608
	addi	s4, sp, 640
	addi	s5, sp, 672
	addi	s6, sp, 704
	addi	s7, sp, 736
	addi	s8, sp, 768
	addi	s9, sp, 800
	li	a0, 8
	bne	t0, a0, .LBB0_1
# %bb.10:
	addi	sp, sp, 864
	lw	ra, 1036(sp)                    # 4-byte Folded Reload
	lw	s0, 1032(sp)                    # 4-byte Folded Reload
	lw	s1, 1028(sp)                    # 4-byte Folded Reload
	lw	s2, 1024(sp)                    # 4-byte Folded Reload
	lw	s3, 1020(sp)                    # 4-byte Folded Reload
	lw	s4, 1016(sp)                    # 4-byte Folded Reload
	lw	s5, 1012(sp)                    # 4-byte Folded Reload
	lw	s6, 1008(sp)                    # 4-byte Folded Reload
	lw	s7, 1004(sp)                    # 4-byte Folded Reload
	lw	s8, 1000(sp)                    # 4-byte Folded Reload
	lw	s9, 996(sp)                     # 4-byte Folded Reload
	lw	s10, 992(sp)                    # 4-byte Folded Reload
	lw	s11, 988(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 1040
	ret
.Lfunc_end0:
                                        # -- End function
