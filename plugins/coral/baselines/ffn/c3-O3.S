# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -Dn=8 -Dh=64 -Dh_i=128
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
	sw	a7, 48(sp)                      # 4-byte Folded Spill
	sw	a3, 44(sp)                      # 4-byte Folded Spill
	sw	a1, 40(sp)                      # 4-byte Folded Spill
	mv	t0, a0
	li	t2, 0
	addi	a7, a4, 32
	addi	a0, a2, 32
	addi	s0, sp, 480
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
	addi	a1, sp, 1712
	vs2r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1680
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a2, 64
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1648
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a1, sp, 512
	addi	a0, a2, 96
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1616
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a6, sp, 544
	addi	a0, a2, 128
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1584
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	s1, sp, 576
	addi	a0, a2, 160
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1552
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	s2, sp, 608
	addi	a0, a2, 192
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1520
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	s3, sp, 640
	addi	a0, a2, 224
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1488
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	s4, sp, 672
	addi	a0, a2, 256
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1456
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	s6, sp, 704
	addi	a0, a2, 288
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1424
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a2, 320
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1392
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a2, 352
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1360
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
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
	addi	t1, a4, 96
	addi	s9, a4, 128
	addi	s10, a4, 160
	addi	s11, a4, 192
	addi	ra, a4, 224
	vl2re32.v	v8, (a4)
	addi	a0, sp, 1200
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a7)
	addi	a0, sp, 1168
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a2)
	addi	a0, sp, 1136
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (t1)
	addi	a0, sp, 1104
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s9)
	addi	a0, sp, 1072
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s10)
	addi	a0, sp, 1040
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s11)
	addi	a0, sp, 1008
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (ra)
	addi	a0, sp, 976
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	sw	t0, 36(sp)                      # 4-byte Folded Spill
	mv	s10, t0
	sw	a5, 24(sp)                      # 4-byte Folded Spill
	sw	t3, 20(sp)                      # 4-byte Folded Spill
	sw	t5, 16(sp)                      # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #     Child Loop BB0_6 Depth 2
	sw	t2, 60(sp)                      # 4-byte Folded Spill
	slli	t2, t2, 6
	lw	a2, 36(sp)                      # 4-byte Folded Reload
	sw	t2, 52(sp)                      # 4-byte Folded Spill
	add	a2, t2, a2
	addi	a0, sp, 1648
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (a1)
	addi	a0, sp, 1616
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (a6)
	addi	a0, sp, 1584
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s1)
	addi	a0, sp, 1552
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s2)
	addi	a0, sp, 1520
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s3)
	addi	a0, sp, 1488
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s4)
	addi	a0, sp, 1456
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s6)
	addi	a0, sp, 1424
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 736
	vs2r.v	v8, (a0)
	addi	a3, sp, 1392
	vl2r.v	v8, (a3)                        # Unknown-size Folded Reload
	addi	a3, sp, 768
	vs2r.v	v8, (a3)
	addi	a4, sp, 1360
	vl2r.v	v8, (a4)                        # Unknown-size Folded Reload
	addi	a4, sp, 800
	vs2r.v	v8, (a4)
	addi	a5, sp, 1328
	vl2r.v	v8, (a5)                        # Unknown-size Folded Reload
	addi	a7, sp, 832
	vs2r.v	v8, (a7)
	addi	a5, sp, 1296
	vl2r.v	v8, (a5)                        # Unknown-size Folded Reload
	addi	t0, sp, 864
	vs2r.v	v8, (t0)
	addi	a5, sp, 1264
	vl2r.v	v8, (a5)                        # Unknown-size Folded Reload
	addi	t1, sp, 896
	vs2r.v	v8, (t1)
	addi	a5, sp, 1232
	vl2r.v	v8, (a5)                        # Unknown-size Folded Reload
	addi	t2, sp, 928
	vs2r.v	v8, (t2)
	vl2re32.v	v12, (a1)
	vl2re32.v	v8, (a6)
	addi	a5, sp, 1808
	vs2r.v	v8, (a5)                        # Unknown-size Folded Spill
	vl2re32.v	v26, (s1)
	vl2re32.v	v24, (s2)
	vl2re32.v	v22, (s3)
	vl2re32.v	v20, (s4)
	vl2re32.v	v18, (s6)
	vl2re32.v	v16, (a0)
	vl2re32.v	v0, (a3)
	vl2re32.v	v2, (a4)
	vl2re32.v	v4, (a7)
	vl2re32.v	v6, (t0)
	vl2re32.v	v14, (t1)
	vl2re32.v	v10, (t2)
	addi	a2, a2, 64
	addi	a0, sp, 1712
	vl2r.v	v28, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 448
	vs2r.v	v28, (a0)
	addi	a0, sp, 1680
	vl2r.v	v30, (a0)                       # Unknown-size Folded Reload
	vs2r.v	v30, (s0)
	lw	a3, 40(sp)                      # 4-byte Folded Reload
	sw	s10, 56(sp)                     # 4-byte Folded Spill
	vsetivli	zero, 8, e16, m1, ta, ma
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	a0, sp, 1776
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	lb	a7, 0(s10)
	vle8.v	v8, (a3)
	addi	ra, a3, 8
	vle8.v	v9, (ra)
	addi	a7, a7, 24
	vsext.vf2	v10, v8
	vwmacc.vx	v28, a7, v10
	addi	a0, sp, 1744
	vs2r.v	v28, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	addi	ra, a3, 16
	vle8.v	v9, (ra)
	addi	ra, a3, 24
	vle8.v	v10, (ra)
	vwmacc.vx	v30, a7, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v12, a7, v8
	vsext.vf2	v8, v10
	addi	ra, a3, 32
	vle8.v	v9, (ra)
	addi	ra, a3, 40
	vle8.v	v10, (ra)
	vmv2r.v	v28, v30
	vmv2r.v	v30, v0
	vmv2r.v	v0, v2
	vmv2r.v	v2, v4
	vmv2r.v	v4, v6
	vmv2r.v	v6, v26
	vmv2r.v	v26, v24
	vmv2r.v	v24, v22
	vmv2r.v	v22, v20
	vmv2r.v	v20, v18
	vmv2r.v	v18, v16
	vmv2r.v	v16, v14
	vmv2r.v	v14, v12
	addi	a0, sp, 1808
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a7, v8
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vmv2r.v	v12, v14
	vmv2r.v	v14, v16
	vmv2r.v	v16, v18
	vmv2r.v	v18, v20
	vmv2r.v	v20, v22
	vmv2r.v	v22, v24
	vmv2r.v	v24, v26
	vmv2r.v	v26, v6
	vmv2r.v	v6, v4
	vmv2r.v	v4, v2
	vmv2r.v	v2, v0
	vmv2r.v	v0, v30
	vmv2r.v	v30, v28
	addi	a0, sp, 1744
	vl2r.v	v28, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v8, v9
	vwmacc.vx	v26, a7, v8
	vsext.vf2	v8, v10
	addi	ra, a3, 48
	vle8.v	v9, (ra)
	addi	ra, a3, 56
	vle8.v	v10, (ra)
	vwmacc.vx	v24, a7, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v22, a7, v8
	vsext.vf2	v8, v10
	addi	ra, a3, 64
	vle8.v	v9, (ra)
	addi	ra, a3, 72
	vle8.v	v10, (ra)
	vwmacc.vx	v20, a7, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v18, a7, v8
	vsext.vf2	v8, v10
	addi	ra, a3, 80
	vle8.v	v9, (ra)
	addi	ra, a3, 88
	vle8.v	v10, (ra)
	vwmacc.vx	v16, a7, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v0, a7, v8
	vsext.vf2	v8, v10
	addi	ra, a3, 96
	vle8.v	v9, (ra)
	addi	ra, a3, 104
	vle8.v	v10, (ra)
	vwmacc.vx	v2, a7, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v4, a7, v8
	vsext.vf2	v8, v10
	addi	ra, a3, 112
	vle8.v	v9, (ra)
	addi	ra, a3, 120
	vle8.v	v10, (ra)
	vwmacc.vx	v6, a7, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v14, a7, v8
	vsext.vf2	v8, v10
	addi	a0, sp, 1776
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v10, a7, v8
	addi	s10, s10, 1
	addi	a3, a3, 128
	bne	s10, a2, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a2, sp, 448
	vs2r.v	v28, (a2)
	vs2r.v	v30, (s0)
	vs2r.v	v12, (a1)
	addi	a0, sp, 1808
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (a6)
	vs2r.v	v26, (s1)
	vs2r.v	v24, (s2)
	vs2r.v	v22, (s3)
	vs2r.v	v20, (s4)
	vs2r.v	v18, (s6)
	addi	a0, sp, 736
	vs2r.v	v16, (a0)
	addi	a0, sp, 768
	vs2r.v	v0, (a0)
	addi	a0, sp, 800
	vs2r.v	v2, (a0)
	addi	a0, sp, 832
	vs2r.v	v4, (a0)
	addi	a0, sp, 864
	vs2r.v	v6, (a0)
	addi	a0, sp, 896
	vs2r.v	v14, (a0)
	addi	a0, sp, 928
	vs2r.v	v10, (a0)
	addi	s10, sp, 64
	addi	s6, sp, 960
	li	s8, -125
	li	t3, 253
	lw	a5, 24(sp)                      # 4-byte Folded Reload
	lw	t6, 20(sp)                      # 4-byte Folded Reload
	lw	t5, 16(sp)                      # 4-byte Folded Reload
	li	s5, 255
	lui	s7, 262144
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v8, (a2)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v10, v9, 2
	vmv.x.s	a3, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a7, v10
	vmv.x.s	ra, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	a1, v9
	vslidedown.vi	v9, v8, 2
	vmv.x.s	a0, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	t2, v9
	vmv.x.s	s1, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a4, v8
	mulh	s9, t4, a4
	mul	a4, t4, a4
	mulh	t1, t4, s1
	mul	s1, t4, s1
	mulh	t0, t4, t2
	mul	t2, t4, t2
	mulh	s0, t4, a0
	mul	a0, t4, a0
	mulh	a6, t4, a1
	mul	a1, t4, a1
	mulh	s11, t4, ra
	mul	ra, t4, ra
	mulh	s2, t4, a7
	mul	a7, t4, a7
	mulh	s3, t4, a3
	mul	a3, t4, a3
	add	s4, a3, s7
	sltu	a3, s4, a3
	add	a3, s3, a3
	add	s3, a7, s7
	sltu	a7, s3, a7
	add	a7, s2, a7
	add	s2, ra, s7
	sltu	ra, s2, ra
	add	s11, s11, ra
	add	ra, a1, s7
	sltu	a1, ra, a1
	add	a1, a6, a1
	add	a6, a0, s7
	sltu	a0, a6, a0
	add	a0, s0, a0
	add	s0, t2, s7
	sltu	t2, s0, t2
	add	t0, t0, t2
	add	t2, s1, s7
	sltu	s1, t2, s1
	add	t1, t1, s1
	add	s1, a4, s7
	sltu	a4, s1, a4
	add	a4, s9, a4
	slli	a4, a4, 1
	srli	s1, s1, 31
	or	a4, s1, a4
	slli	t1, t1, 1
	srli	t2, t2, 31
	or	t1, t2, t1
	slli	t0, t0, 1
	srli	s0, s0, 31
	or	t0, s0, t0
	slli	a0, a0, 1
	srli	a6, a6, 31
	or	a0, a6, a0
	slli	a1, a1, 1
	srli	a6, ra, 31
	or	a1, a6, a1
	slli	s11, s11, 1
	srli	a6, s2, 31
	or	a6, a6, s11
	slli	a7, a7, 1
	srli	t2, s3, 31
	or	a7, t2, a7
	slli	a3, a3, 1
	srli	t2, s4, 31
	or	a3, t2, a3
	vmv.s.x	v8, a3
	vmv.s.x	v9, a7
	vmv.s.x	v11, a6
	vmv.s.x	v10, a1
	vmv.s.x	v12, a0
	vmv.s.x	v13, t0
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vslideup.vi	v11, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v10, t1
	vmv.s.x	v8, a4
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
	vmax.vx	v8, v8, s8
	vadd.vx	v8, v8, t3
	vand.vx	v8, v8, s5
	vsetvli	zero, zero, e8, mf2, ta, ma
	vluxei32.v	v10, (a5), v8
	vse8.v	v10, (s10)
	addi	a2, a2, 32
	addi	s10, s10, 8
	bne	a2, s6, .LBB0_4
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
	addi	a5, sp, 976
	vl2r.v	v8, (a5)                        # Unknown-size Folded Reload
	addi	a6, sp, 416
	vs2r.v	v8, (a6)
	vl2re32.v	v22, (a0)
	vl2re32.v	v20, (a1)
	vl2re32.v	v18, (a2)
	vl2re32.v	v16, (a3)
	vl2re32.v	v10, (a4)
	vl2re32.v	v8, (a6)
	addi	a0, sp, 1200
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 192
	vs2r.v	v12, (a0)
	addi	a0, sp, 1168
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 224
	vs2r.v	v14, (a0)
	addi	a2, sp, 64
	lw	a7, 44(sp)                      # 4-byte Folded Reload
	addi	a3, sp, 192
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	a0, 0(a2)
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v24, (a7)
	addi	a1, a7, 8
	vle8.v	v25, (a1)
	addi	a0, a0, 119
	vsext.vf2	v26, v24
	vwmacc.vx	v12, a0, v26
	vsext.vf2	v24, v25
	addi	a1, a7, 16
	vle8.v	v25, (a1)
	addi	a1, a7, 24
	vle8.v	v26, (a1)
	vwmacc.vx	v14, a0, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v22, a0, v24
	vsext.vf2	v24, v26
	addi	a1, a7, 32
	vle8.v	v25, (a1)
	addi	a1, a7, 40
	vle8.v	v26, (a1)
	vwmacc.vx	v20, a0, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v18, a0, v24
	vsext.vf2	v24, v26
	addi	a1, a7, 48
	vle8.v	v25, (a1)
	addi	a1, a7, 56
	vle8.v	v26, (a1)
	vwmacc.vx	v16, a0, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v10, a0, v24
	vsext.vf2	v24, v26
	vwmacc.vx	v8, a0, v24
	addi	a2, a2, 1
	addi	a7, a7, 64
	bne	a2, a3, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	addi	t5, sp, 256
	vs2r.v	v22, (t5)
	addi	s7, sp, 288
	vs2r.v	v20, (s7)
	addi	a0, sp, 320
	vs2r.v	v18, (a0)
	addi	a0, sp, 352
	vs2r.v	v16, (a0)
	addi	s8, sp, 384
	vs2r.v	v10, (s8)
	addi	a0, sp, 416
	vs2r.v	v8, (a0)
	lw	s11, 48(sp)                     # 4-byte Folded Reload
	lw	a0, 52(sp)                      # 4-byte Folded Reload
	add	s11, s11, a0
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
	mulh	t2, a5, a7
	mul	a7, a5, a7
	mulh	s0, a5, a6
	mul	a6, a5, a6
	mulh	s1, a5, a4
	mul	a4, a5, a4
	mulh	s2, a5, a3
	mul	a3, a5, a3
	mulh	s3, a5, a2
	mul	a2, a5, a2
	mulh	s4, a5, a1
	mul	a1, a5, a1
	mulh	s9, a5, a0
	mul	a0, a5, a0
	lui	t3, 262144
	add	s10, a0, t3
	sltu	a0, s10, a0
	add	a0, s9, a0
	add	s9, a1, t3
	sltu	a1, s9, a1
	add	a1, s4, a1
	add	s4, a2, t3
	sltu	a2, s4, a2
	add	a2, s3, a2
	add	s3, a3, t3
	sltu	a3, s3, a3
	add	a3, s2, a3
	add	s2, a4, t3
	sltu	a4, s2, a4
	add	a4, s1, a4
	add	s1, a6, t3
	sltu	a6, s1, a6
	add	a6, s0, a6
	add	s0, a7, t3
	sltu	a7, s0, a7
	add	a7, t2, a7
	add	t2, t0, t3
	sltu	t0, t2, t0
	add	t0, t1, t0
	slli	t0, t0, 1
	srli	t1, t2, 31
	or	t0, t1, t0
	slli	a7, a7, 1
	srli	s0, s0, 31
	or	a7, s0, a7
	slli	a6, a6, 1
	srli	s1, s1, 31
	or	a6, s1, a6
	slli	a4, a4, 1
	srli	t1, s2, 31
	or	a4, t1, a4
	slli	a3, a3, 1
	srli	t1, s3, 31
	or	a3, t1, a3
	slli	a2, a2, 1
	srli	t1, s4, 31
	or	a2, t1, a2
	slli	a1, a1, 1
	srli	t1, s9, 31
	or	a1, t1, a1
	slli	a0, a0, 1
	srli	t1, s10, 31
	or	a0, t1, a0
	vmv.s.x	v8, a0
	vmv.s.x	v9, a1
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v7, a2
	vmv.s.x	v9, a3
	vslideup.vi	v7, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v7, v8, 2
	vmv.s.x	v5, a4
	vmv.s.x	v4, a6
	vmv.s.x	v6, a7
	vmv.s.x	v3, t0
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
	mulh	t2, a5, a7
	mul	a7, a5, a7
	mulh	s0, a5, a6
	mul	a6, a5, a6
	mulh	s1, a5, a4
	mul	a4, a5, a4
	mulh	s2, a5, a3
	mul	a3, a5, a3
	mulh	s3, a5, a2
	mul	a2, a5, a2
	mulh	s4, a5, a1
	mul	a1, a5, a1
	mulh	s9, a5, a0
	mul	a0, a5, a0
	add	s10, a0, t3
	sltu	a0, s10, a0
	add	a0, s9, a0
	add	s9, a1, t3
	sltu	a1, s9, a1
	add	a1, s4, a1
	add	s4, a2, t3
	sltu	a2, s4, a2
	add	a2, s3, a2
	add	s3, a3, t3
	sltu	a3, s3, a3
	add	a3, s2, a3
	add	s2, a4, t3
	sltu	a4, s2, a4
	add	a4, s1, a4
	add	s1, a6, t3
	sltu	a6, s1, a6
	add	a6, s0, a6
	add	s0, a7, t3
	sltu	a7, s0, a7
	add	a7, t2, a7
	add	t2, t0, t3
	sltu	t0, t2, t0
	add	t0, t1, t0
	slli	t0, t0, 1
	srli	t1, t2, 31
	or	t0, t1, t0
	slli	a7, a7, 1
	srli	s0, s0, 31
	or	a7, s0, a7
	slli	a6, a6, 1
	srli	s1, s1, 31
	or	a6, s1, a6
	slli	a4, a4, 1
	srli	t1, s2, 31
	or	a4, t1, a4
	slli	a3, a3, 1
	srli	t1, s3, 31
	or	a3, t1, a3
	slli	a2, a2, 1
	srli	t1, s4, 31
	or	a2, t1, a2
	slli	a1, a1, 1
	srli	t1, s9, 31
	or	a1, t1, a1
	slli	a0, a0, 1
	srli	t1, s10, 31
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
	lw	s6, 28(sp)                      # 4-byte Folded Reload
	vadd.vx	v8, v8, s6
	lw	ra, 32(sp)                      # 4-byte Folded Reload
	vsra.vx	v8, v8, ra
	li	t6, 120
	vmin.vx	v8, v8, t6
	li	s5, -135
	vmax.vx	v8, v8, s5
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	vl2re32.v	v10, (t5)
	vadd.vi	v8, v8, 7
	addi	a0, s11, 8
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
	mulh	t2, a5, a7
	mul	a7, a5, a7
	mulh	s0, a5, a6
	mul	a6, a5, a6
	mulh	s1, a5, a4
	mul	a4, a5, a4
	mulh	s2, a5, a3
	mul	a3, a5, a3
	mulh	s3, a5, a2
	mul	a2, a5, a2
	mulh	s4, a5, a1
	mul	a1, a5, a1
	mulh	s9, a5, a0
	mul	a0, a5, a0
	add	s10, a0, t3
	sltu	a0, s10, a0
	add	a0, s9, a0
	add	s9, a1, t3
	sltu	a1, s9, a1
	add	a1, s4, a1
	add	s4, a2, t3
	sltu	a2, s4, a2
	add	a2, s3, a2
	add	s3, a3, t3
	sltu	a3, s3, a3
	add	a3, s2, a3
	add	s2, a4, t3
	sltu	a4, s2, a4
	add	a4, s1, a4
	add	s1, a6, t3
	sltu	a6, s1, a6
	add	a6, s0, a6
	add	s0, a7, t3
	sltu	a7, s0, a7
	add	a7, t2, a7
	add	t2, t0, t3
	sltu	t0, t2, t0
	add	t0, t1, t0
	slli	t0, t0, 1
	srli	t1, t2, 31
	or	t0, t1, t0
	slli	a7, a7, 1
	srli	s0, s0, 31
	or	a7, s0, a7
	slli	a6, a6, 1
	srli	s1, s1, 31
	or	a6, s1, a6
	slli	a4, a4, 1
	srli	t1, s2, 31
	or	a4, t1, a4
	slli	a3, a3, 1
	srli	t1, s3, 31
	or	a3, t1, a3
	slli	a2, a2, 1
	srli	t1, s4, 31
	or	a2, t1, a2
	slli	a1, a1, 1
	srli	t1, s9, 31
	or	a1, t1, a1
	slli	a0, a0, 1
	srli	t1, s10, 31
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
	vadd.vx	v8, v8, s6
	vsra.vx	v8, v8, ra
	vmin.vx	v8, v8, t6
	vmax.vx	v8, v8, s5
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	vl2re32.v	v10, (s7)
	vadd.vi	v8, v8, 7
	addi	a0, s11, 16
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
	mulh	t2, a5, a7
	mul	a7, a5, a7
	mulh	s0, a5, a6
	mul	a6, a5, a6
	mulh	s1, a5, a4
	mul	a4, a5, a4
	mulh	s2, a5, a3
	mul	a3, a5, a3
	mulh	s3, a5, a2
	mul	a2, a5, a2
	mulh	s4, a5, a1
	mul	a1, a5, a1
	mulh	s9, a5, a0
	mul	a0, a5, a0
	add	s10, a0, t3
	sltu	a0, s10, a0
	add	a0, s9, a0
	add	s9, a1, t3
	sltu	a1, s9, a1
	add	a1, s4, a1
	add	s4, a2, t3
	sltu	a2, s4, a2
	add	a2, s3, a2
	add	s3, a3, t3
	sltu	a3, s3, a3
	add	a3, s2, a3
	add	s2, a4, t3
	sltu	a4, s2, a4
	add	a4, s1, a4
	add	s1, a6, t3
	sltu	a6, s1, a6
	add	a6, s0, a6
	add	s0, a7, t3
	sltu	a7, s0, a7
	add	a7, t2, a7
	add	t2, t0, t3
	sltu	t0, t2, t0
	add	t0, t1, t0
	slli	t0, t0, 1
	srli	t1, t2, 31
	or	t0, t1, t0
	slli	a7, a7, 1
	srli	s0, s0, 31
	or	a7, s0, a7
	slli	a6, a6, 1
	srli	s1, s1, 31
	or	a6, s1, a6
	slli	a4, a4, 1
	srli	t1, s2, 31
	or	a4, t1, a4
	slli	a3, a3, 1
	srli	t1, s3, 31
	or	a3, t1, a3
	slli	a2, a2, 1
	srli	t1, s4, 31
	or	a2, t1, a2
	slli	a1, a1, 1
	srli	t1, s9, 31
	or	a1, t1, a1
	slli	a0, a0, 1
	srli	t1, s10, 31
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
	vadd.vx	v8, v8, s6
	vsra.vx	v8, v8, ra
	vmin.vx	v8, v8, t6
	vmax.vx	v8, v8, s5
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	addi	a0, sp, 320
	vl2re32.v	v10, (a0)
	vadd.vi	v8, v8, 7
	addi	a0, s11, 24
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
	mulh	t2, a5, a7
	mul	a7, a5, a7
	mulh	s0, a5, a6
	mul	a6, a5, a6
	mulh	s1, a5, a4
	mul	a4, a5, a4
	mulh	s2, a5, a3
	mul	a3, a5, a3
	mulh	s3, a5, a2
	mul	a2, a5, a2
	mulh	s4, a5, a1
	mul	a1, a5, a1
	mulh	s9, a5, a0
	mul	a0, a5, a0
	add	s10, a0, t3
	sltu	a0, s10, a0
	add	a0, s9, a0
	add	s9, a1, t3
	sltu	a1, s9, a1
	add	a1, s4, a1
	add	s4, a2, t3
	sltu	a2, s4, a2
	add	a2, s3, a2
	add	s3, a3, t3
	sltu	a3, s3, a3
	add	a3, s2, a3
	add	s2, a4, t3
	sltu	a4, s2, a4
	add	a4, s1, a4
	add	s1, a6, t3
	sltu	a6, s1, a6
	add	a6, s0, a6
	add	s0, a7, t3
	sltu	a7, s0, a7
	add	a7, t2, a7
	add	t2, t0, t3
	sltu	t0, t2, t0
	add	t0, t1, t0
	slli	t0, t0, 1
	srli	t1, t2, 31
	or	t0, t1, t0
	slli	a7, a7, 1
	srli	s0, s0, 31
	or	a7, s0, a7
	slli	a6, a6, 1
	srli	s1, s1, 31
	or	a6, s1, a6
	slli	a4, a4, 1
	srli	t1, s2, 31
	or	a4, t1, a4
	slli	a3, a3, 1
	srli	t1, s3, 31
	or	a3, t1, a3
	slli	a2, a2, 1
	srli	t1, s4, 31
	or	a2, t1, a2
	slli	a1, a1, 1
	srli	t1, s9, 31
	or	a1, t1, a1
	slli	a0, a0, 1
	srli	t1, s10, 31
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
	vadd.vx	v8, v8, s6
	vsra.vx	v8, v8, ra
	vmin.vx	v8, v8, t6
	vmax.vx	v8, v8, s5
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	addi	a0, sp, 352
	vl2re32.v	v10, (a0)
	vadd.vi	v8, v8, 7
	addi	a0, s11, 32
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
	mulh	t2, a5, a7
	mul	a7, a5, a7
	mulh	s0, a5, a6
	mul	a6, a5, a6
	mulh	s1, a5, a4
	mul	a4, a5, a4
	mulh	s2, a5, a3
	mul	a3, a5, a3
	mulh	s3, a5, a2
	mul	a2, a5, a2
	mulh	s4, a5, a1
	mul	a1, a5, a1
	mulh	s9, a5, a0
	mul	a0, a5, a0
	add	s10, a0, t3
	sltu	a0, s10, a0
	add	a0, s9, a0
	add	s9, a1, t3
	sltu	a1, s9, a1
	add	a1, s4, a1
	add	s4, a2, t3
	sltu	a2, s4, a2
	add	a2, s3, a2
	add	s3, a3, t3
	sltu	a3, s3, a3
	add	a3, s2, a3
	add	s2, a4, t3
	sltu	a4, s2, a4
	add	a4, s1, a4
	add	s1, a6, t3
	sltu	a6, s1, a6
	add	a6, s0, a6
	add	s0, a7, t3
	sltu	a7, s0, a7
	add	a7, t2, a7
	add	t2, t0, t3
	sltu	t0, t2, t0
	add	t0, t1, t0
	slli	t0, t0, 1
	srli	t1, t2, 31
	or	t0, t1, t0
	slli	a7, a7, 1
	srli	s0, s0, 31
	or	a7, s0, a7
	slli	a6, a6, 1
	srli	s1, s1, 31
	or	a6, s1, a6
	slli	a4, a4, 1
	srli	t1, s2, 31
	or	a4, t1, a4
	slli	a3, a3, 1
	srli	t1, s3, 31
	or	a3, t1, a3
	slli	a2, a2, 1
	srli	t1, s4, 31
	or	a2, t1, a2
	slli	a1, a1, 1
	srli	t1, s9, 31
	or	a1, t1, a1
	slli	a0, a0, 1
	srli	t1, s10, 31
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
	vadd.vx	v8, v8, s6
	vsra.vx	v8, v8, ra
	vmin.vx	v8, v8, t6
	vmax.vx	v8, v8, s5
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	vl2re32.v	v10, (s8)
	vadd.vi	v8, v8, 7
	addi	a0, s11, 40
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
	mulh	t2, a5, a7
	mul	a7, a5, a7
	mulh	s0, a5, a6
	mul	a6, a5, a6
	mulh	s1, a5, a4
	mul	a4, a5, a4
	mulh	s2, a5, a3
	mul	a3, a5, a3
	mulh	s3, a5, a2
	mul	a2, a5, a2
	mulh	s4, a5, a1
	mul	a1, a5, a1
	mulh	s9, a5, a0
	mul	a0, a5, a0
	add	s10, a0, t3
	sltu	a0, s10, a0
	add	a0, s9, a0
	add	s9, a1, t3
	sltu	a1, s9, a1
	add	a1, s4, a1
	add	s4, a2, t3
	sltu	a2, s4, a2
	add	a2, s3, a2
	add	s3, a3, t3
	sltu	a3, s3, a3
	add	a3, s2, a3
	add	s2, a4, t3
	sltu	a4, s2, a4
	add	a4, s1, a4
	add	s1, a6, t3
	sltu	a6, s1, a6
	add	a6, s0, a6
	add	s0, a7, t3
	sltu	a7, s0, a7
	add	a7, t2, a7
	add	t2, t0, t3
	sltu	t0, t2, t0
	add	t0, t1, t0
	slli	t0, t0, 1
	srli	t1, t2, 31
	or	t0, t1, t0
	slli	a7, a7, 1
	srli	s0, s0, 31
	or	a7, s0, a7
	slli	a6, a6, 1
	srli	s1, s1, 31
	or	a6, s1, a6
	slli	a4, a4, 1
	srli	t1, s2, 31
	or	a4, t1, a4
	slli	a3, a3, 1
	srli	t1, s3, 31
	or	a3, t1, a3
	slli	a2, a2, 1
	srli	t1, s4, 31
	or	a2, t1, a2
	slli	a1, a1, 1
	srli	t1, s9, 31
	or	a1, t1, a1
	slli	a0, a0, 1
	srli	t1, s10, 31
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
	vadd.vx	v8, v8, s6
	vsra.vx	v8, v8, ra
	vmin.vx	v8, v8, t6
	vmax.vx	v8, v8, s5
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	addi	a0, sp, 416
	vl2re32.v	v10, (a0)
	vadd.vi	v8, v8, 7
	addi	a0, s11, 48
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
	mulh	t2, a5, a7
	mul	a7, a5, a7
	mulh	s0, a5, a6
	mul	a6, a5, a6
	mulh	s1, a5, a4
	mul	a4, a5, a4
	mulh	s2, a5, a3
	mul	a3, a5, a3
	mulh	s3, a5, a2
	mul	a2, a5, a2
	mulh	s4, a5, a1
	mul	a1, a5, a1
	mulh	s9, a5, a0
	mul	a0, a5, a0
	add	s10, a0, t3
	sltu	a0, s10, a0
	add	a0, s9, a0
	add	s9, a1, t3
	sltu	a1, s9, a1
	add	a1, s4, a1
	add	s4, a2, t3
	sltu	a2, s4, a2
	add	a2, s3, a2
	add	s3, a3, t3
	sltu	a3, s3, a3
	add	a3, s2, a3
	add	s2, a4, t3
	sltu	a4, s2, a4
	add	a4, s1, a4
	add	s1, a6, t3
	sltu	a6, s1, a6
	add	a6, s0, a6
	add	s0, a7, t3
	sltu	a7, s0, a7
	add	a7, t2, a7
	add	t2, t0, t3
	sltu	t0, t2, t0
	add	t0, t1, t0
	slli	t0, t0, 1
	srli	t1, t2, 31
	or	t0, t1, t0
	slli	a7, a7, 1
	srli	s0, s0, 31
	or	a7, s0, a7
	slli	a6, a6, 1
	srli	s1, s1, 31
	or	a6, s1, a6
	slli	a4, a4, 1
	srli	t1, s2, 31
	or	a4, t1, a4
	slli	a3, a3, 1
	srli	t1, s3, 31
	or	a3, t1, a3
	slli	a2, a2, 1
	srli	t1, s4, 31
	or	a2, t1, a2
	slli	a1, a1, 1
	srli	t1, s9, 31
	or	a1, t1, a1
	slli	a0, a0, 1
	srli	t1, s10, 31
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
	vslideup.vi	v5, v4, 1
	vslideup.vi	v6, v3, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v6, v5, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v18, v6, s6
	vsra.vx	v18, v18, ra
	vmin.vx	v18, v18, t6
	vmax.vx	v18, v18, s5
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v11, v18, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v11, v11, 0
	vadd.vi	v11, v11, 7
	vse8.v	v11, (s11)
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v16, v17, 1
	vslideup.vi	v8, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v16, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v8, s6
	vsra.vx	v8, v8, ra
	vmin.vx	v8, v8, t6
	vmax.vx	v8, v8, s5
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	vadd.vi	v8, v8, 7
	addi	a0, s11, 56
	vse8.v	v8, (a0)
	addi	a0, sp, 192
	vs2r.v	v12, (a0)
	addi	a0, sp, 224
	vs2r.v	v14, (a0)
	lw	t2, 60(sp)                      # 4-byte Folded Reload
	addi	t2, t2, 1
	lw	s10, 56(sp)                     # 4-byte Folded Reload
	addi	s10, s10, 64
	addi	s0, sp, 480
	addi	a1, sp, 512
	addi	a6, sp, 544
	addi	s1, sp, 576
	addi	s2, sp, 608
	addi	s3, sp, 640
	addi	s4, sp, 672
	addi	s6, sp, 704
	li	a0, 8
	beq	t2, a0, .LBB0_8
	j	.LBB0_1
.LBB0_8:
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
