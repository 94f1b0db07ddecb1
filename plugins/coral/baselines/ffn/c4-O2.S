# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -Dn=8 -Dh=64 -Dh_i=256
# source: baselines/ffn.c, SHA-256 1d9a25eb105c53f46db9a8a7ed371cdf48525f18b44fea6049c8100ed1a6595b

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000200	# W1
	li	a2, 0x20004200	# bias1
	li	a3, 0x20004600	# W2
	li	a4, 0x20008600	# bias2
	li	a5, 0x20008700	# table
	li	a6, 0x20008800	# quantisation
	li	a7, 0x20009000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -1664
	sw	ra, 1660(sp)                    # 4-byte Folded Spill
	sw	s0, 1656(sp)                    # 4-byte Folded Spill
	sw	s1, 1652(sp)                    # 4-byte Folded Spill
	sw	s2, 1648(sp)                    # 4-byte Folded Spill
	sw	s3, 1644(sp)                    # 4-byte Folded Spill
	sw	s4, 1640(sp)                    # 4-byte Folded Spill
	sw	s5, 1636(sp)                    # 4-byte Folded Spill
	sw	s6, 1632(sp)                    # 4-byte Folded Spill
	sw	s7, 1628(sp)                    # 4-byte Folded Spill
	sw	s8, 1624(sp)                    # 4-byte Folded Spill
	sw	s9, 1620(sp)                    # 4-byte Folded Spill
	sw	s10, 1616(sp)                   # 4-byte Folded Spill
	sw	s11, 1612(sp)                   # 4-byte Folded Spill
	addi	sp, sp, -64
	sw	a7, 44(sp)                      # 4-byte Folded Spill
	sw	a3, 36(sp)                      # 4-byte Folded Spill
	sw	a0, 24(sp)                      # 4-byte Folded Spill
	li	t1, 0
	addi	a0, a4, 32
	lw	s6, 4(a6)
	lw	t3, 0(a6)
	lw	t4, 8(a6)
	lw	a6, 12(a6)
	addi	a7, s6, -1
	li	a3, 1
	sll	t5, a3, a7
	addi	a7, a6, -1
	sll	t6, a3, a7
	vl2re32.v	v8, (a4)
	vl2re32.v	v10, (a0)
	addi	a0, a4, 64
	vl2re32.v	v12, (a0)
	addi	a0, sp, 1632
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, a4, 96
	vl2re32.v	v12, (a0)
	addi	a0, sp, 1600
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, a4, 128
	vl2re32.v	v16, (a0)
	addi	a0, a4, 160
	vl2re32.v	v18, (a0)
	addi	a0, a4, 192
	vl2re32.v	v20, (a0)
	addi	a0, a4, 224
	vl2re32.v	v22, (a0)
	sw	a2, 32(sp)                      # 4-byte Folded Spill
	addi	a3, a2, 1024
	addi	t2, sp, 1596
	li	a2, 64
	lui	t0, 262144
	sw	a1, 28(sp)                      # 4-byte Folded Spill
	sw	s6, 20(sp)                      # 4-byte Folded Spill
	sw	a6, 16(sp)                      # 4-byte Folded Spill
	sw	t6, 12(sp)                      # 4-byte Folded Spill
	sw	a3, 8(sp)                       # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #       Child Loop BB0_5 Depth 3
                                        #     Child Loop BB0_8 Depth 2
                                        #     Child Loop BB0_10 Depth 2
                                        #     Child Loop BB0_12 Depth 2
	addi	a0, sp, 572
	lw	a4, 32(sp)                      # 4-byte Folded Reload
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v24, (a4)
	vs2r.v	v24, (a0)
	addi	a4, a4, 32
	addi	a0, a0, 32
	bne	a4, a3, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	li	s0, 0
	sw	t1, 40(sp)                      # 4-byte Folded Spill
	slli	s1, t1, 6
	lw	a0, 24(sp)                      # 4-byte Folded Reload
	add	s1, a0, s1
	mv	s2, a1
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_5 Depth 3
	add	a0, s1, s0
	lb	s4, 0(a0)
	slli	a0, s0, 8
	add	a0, a0, a1
	addi	s3, a0, 256
	addi	s4, s4, 24
	addi	a4, sp, 572
	mv	a0, s2
	vsetivli	zero, 8, e16, m1, ta, ma
.LBB0_5:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_4 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vle8.v	v24, (a0)
	vl2re32.v	v26, (a4)
	vsext.vf2	v25, v24
	vwmacc.vx	v26, s4, v25
	vs2r.v	v26, (a4)
	addi	a0, a0, 8
	addi	a4, a4, 32
	bne	a0, s3, .LBB0_5
# %bb.6:                                #   in Loop: Header=BB0_4 Depth=2
	addi	s0, s0, 1
	addi	s2, s2, 256
	bne	s0, a2, .LBB0_4
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	addi	s0, sp, 572
	addi	s1, sp, 48
	mv	a6, s6
	li	t6, 253
	li	s5, 255
.LBB0_8:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v24, (s0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v26, v25, 2
	vmv.x.s	a1, v26
	vslidedown.vi	v26, v26, 1
	vmv.x.s	a4, v26
	vmv.x.s	s2, v25
	vslidedown.vi	v25, v25, 1
	vmv.x.s	s3, v25
	vslidedown.vi	v25, v24, 2
	vmv.x.s	s4, v25
	vslidedown.vi	v25, v25, 1
	vmv.x.s	a7, v25
	vmv.x.s	s6, v24
	vslidedown.vi	v24, v24, 1
	vmv.x.s	s7, v24
	mulh	s8, t3, s7
	mul	s7, t3, s7
	mulh	s9, t3, s6
	mul	s6, t3, s6
	mulh	s11, t3, a7
	mul	a7, t3, a7
	mulh	ra, t3, s4
	mul	s4, t3, s4
	mulh	t1, t3, s3
	mul	s3, t3, s3
	mulh	a3, t3, s2
	mul	s2, t3, s2
	mulh	a0, t3, a4
	mul	a4, t3, a4
	mulh	a2, t3, a1
	mul	a1, t3, a1
	add	s10, a1, t0
	sltu	a1, s10, a1
	add	a1, a2, a1
	add	a2, a4, t0
	sltu	a4, a2, a4
	add	a0, a0, a4
	add	a4, s2, t0
	sltu	s2, a4, s2
	add	a3, a3, s2
	add	s2, s3, t0
	sltu	s3, s2, s3
	add	t1, t1, s3
	add	s3, s4, t0
	sltu	s4, s3, s4
	add	s4, ra, s4
	add	ra, a7, t0
	sltu	a7, ra, a7
	add	a7, s11, a7
	add	s11, s6, t0
	sltu	s6, s11, s6
	add	s6, s9, s6
	add	s9, s7, t0
	sltu	s7, s9, s7
	add	s7, s8, s7
	slli	s7, s7, 1
	srli	s8, s9, 31
	or	s7, s8, s7
	slli	s6, s6, 1
	srli	s8, s11, 31
	or	s6, s8, s6
	slli	a7, a7, 1
	srli	s8, ra, 31
	or	a7, s8, a7
	slli	s4, s4, 1
	srli	s3, s3, 31
	or	s3, s3, s4
	slli	t1, t1, 1
	srli	s2, s2, 31
	or	t1, s2, t1
	slli	a3, a3, 1
	srli	a4, a4, 31
	or	a3, a4, a3
	slli	a0, a0, 1
	srli	a2, a2, 31
	or	a0, a2, a0
	slli	a1, a1, 1
	srli	a2, s10, 31
	or	a1, a2, a1
	vmv.s.x	v24, a1
	vmv.s.x	v25, a0
	vmv.s.x	v27, a3
	vmv.s.x	v26, t1
	vmv.s.x	v28, s3
	vmv.s.x	v29, a7
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v24, v25, 1
	vslideup.vi	v27, v26, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v27, v24, 2
	vmv.s.x	v26, s6
	vmv.s.x	v24, s7
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v28, v29, 1
	vslideup.vi	v26, v24, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v26, v28, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v24, v26, t5
	vsra.vx	v24, v24, a6
	li	a0, 130
	vmin.vx	v24, v24, a0
	li	a0, -125
	vmax.vx	v24, v24, a0
	vadd.vx	v24, v24, t6
	vand.vx	v24, v24, s5
	vsetvli	zero, zero, e8, mf2, ta, ma
	vluxei32.v	v26, (a5), v24
	vse8.v	v26, (s1)
	addi	s0, s0, 32
	addi	s1, s1, 8
	bne	s0, t2, .LBB0_8
# %bb.9:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a0, sp, 1632
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 368
	vs2r.v	v12, (a0)
	addi	a1, sp, 1600
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	addi	a1, sp, 400
	vs2r.v	v12, (a1)
	addi	a2, sp, 432
	vs2r.v	v16, (a2)
	addi	a3, sp, 464
	vs2r.v	v18, (a3)
	addi	a4, sp, 496
	vs2r.v	v20, (a4)
	addi	a7, sp, 528
	vs2r.v	v22, (a7)
	vl2re32.v	v4, (a0)
	vl2re32.v	v6, (a1)
	vl2re32.v	v30, (a2)
	vl2re32.v	v28, (a3)
	vl2re32.v	v26, (a4)
	vl2re32.v	v24, (a7)
	addi	a0, sp, 304
	vs2r.v	v8, (a0)
	addi	a0, sp, 336
	vs2r.v	v10, (a0)
	addi	s0, sp, 48
	lw	s1, 36(sp)                      # 4-byte Folded Reload
	vmv2r.v	v2, v10
	vmv2r.v	v0, v8
	addi	a2, sp, 304
.LBB0_10:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	a0, 0(s0)
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v12, (s1)
	addi	a1, s1, 8
	vle8.v	v13, (a1)
	addi	a0, a0, 119
	vsext.vf2	v14, v12
	vwmacc.vx	v0, a0, v14
	vsext.vf2	v12, v13
	addi	a1, s1, 16
	vle8.v	v13, (a1)
	addi	a1, s1, 24
	vle8.v	v14, (a1)
	vwmacc.vx	v2, a0, v12
	vsext.vf2	v12, v13
	vwmacc.vx	v4, a0, v12
	vsext.vf2	v12, v14
	addi	a1, s1, 32
	vle8.v	v13, (a1)
	addi	a1, s1, 40
	vle8.v	v14, (a1)
	vwmacc.vx	v6, a0, v12
	vsext.vf2	v12, v13
	vwmacc.vx	v30, a0, v12
	vsext.vf2	v12, v14
	addi	a1, s1, 48
	vle8.v	v13, (a1)
	addi	a1, s1, 56
	vle8.v	v14, (a1)
	vwmacc.vx	v28, a0, v12
	vsext.vf2	v12, v13
	vwmacc.vx	v26, a0, v12
	vsext.vf2	v12, v14
	vwmacc.vx	v24, a0, v12
	addi	s0, s0, 1
	addi	s1, s1, 64
	bne	s0, a2, .LBB0_10
# %bb.11:                               #   in Loop: Header=BB0_1 Depth=1
	addi	s0, sp, 304
	vs2r.v	v0, (s0)
	addi	a0, sp, 336
	vs2r.v	v2, (a0)
	addi	a0, sp, 368
	vs2r.v	v4, (a0)
	addi	a0, sp, 400
	vs2r.v	v6, (a0)
	addi	a0, sp, 432
	vs2r.v	v30, (a0)
	addi	a0, sp, 464
	vs2r.v	v28, (a0)
	addi	a0, sp, 496
	vs2r.v	v26, (a0)
	addi	a0, sp, 528
	vs2r.v	v24, (a0)
	lw	s1, 44(sp)                      # 4-byte Folded Reload
	lw	a6, 16(sp)                      # 4-byte Folded Reload
	addi	t2, sp, 560
	lw	t6, 12(sp)                      # 4-byte Folded Reload
	li	s5, 120
.LBB0_12:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v24, (s0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v26, v25, 2
	vmv.x.s	a0, v26
	vslidedown.vi	v26, v26, 1
	vmv.x.s	a1, v26
	vmv.x.s	a2, v25
	vslidedown.vi	v25, v25, 1
	vmv.x.s	a3, v25
	vslidedown.vi	v25, v24, 2
	vmv.x.s	a4, v25
	vslidedown.vi	v25, v25, 1
	vmv.x.s	a7, v25
	vmv.x.s	t1, v24
	vslidedown.vi	v24, v24, 1
	vmv.x.s	s2, v24
	mulh	s3, t4, s2
	mul	s2, t4, s2
	mulh	s4, t4, t1
	mul	t1, t4, t1
	mulh	s6, t4, a7
	mul	a7, t4, a7
	mulh	s7, t4, a4
	mul	a4, t4, a4
	mulh	s8, t4, a3
	mul	a3, t4, a3
	mulh	s9, t4, a2
	mul	a2, t4, a2
	mulh	s10, t4, a1
	mul	a1, t4, a1
	mulh	s11, t4, a0
	mul	a0, t4, a0
	add	ra, a0, t0
	sltu	a0, ra, a0
	add	a0, s11, a0
	add	s11, a1, t0
	sltu	a1, s11, a1
	add	a1, s10, a1
	add	s10, a2, t0
	sltu	a2, s10, a2
	add	a2, s9, a2
	add	s9, a3, t0
	sltu	a3, s9, a3
	add	a3, s8, a3
	add	s8, a4, t0
	sltu	a4, s8, a4
	add	a4, s7, a4
	add	s7, a7, t0
	sltu	a7, s7, a7
	add	a7, s6, a7
	add	s6, t1, t0
	sltu	t1, s6, t1
	add	t1, s4, t1
	add	s4, s2, t0
	sltu	s2, s4, s2
	add	s2, s3, s2
	slli	s2, s2, 1
	srli	s3, s4, 31
	or	s2, s3, s2
	slli	t1, t1, 1
	srli	s3, s6, 31
	or	t1, s3, t1
	slli	a7, a7, 1
	srli	s3, s7, 31
	or	a7, s3, a7
	slli	a4, a4, 1
	srli	s3, s8, 31
	or	a4, s3, a4
	slli	a3, a3, 1
	srli	s3, s9, 31
	or	a3, s3, a3
	slli	a2, a2, 1
	srli	s3, s10, 31
	or	a2, s3, a2
	slli	a1, a1, 1
	srli	s3, s11, 31
	or	a1, s3, a1
	slli	a0, a0, 1
	srli	s3, ra, 31
	or	a0, s3, a0
	vmv.s.x	v24, a0
	vmv.s.x	v25, a1
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v24, v25, 1
	vmv.s.x	v25, a2
	vmv.s.x	v26, a3
	vslideup.vi	v25, v26, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v25, v24, 2
	vmv.s.x	v26, a4
	li	a0, -135
	vmv.s.x	v24, a7
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v26, v24, 1
	vmv.s.x	v24, t1
	vmv.s.x	v27, s2
	vslideup.vi	v24, v27, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v24, v26, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v24, v24, t6
	vsra.vx	v24, v24, a6
	vmin.vx	v24, v24, s5
	vmax.vx	v24, v24, a0
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v26, v24, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v24, v26, 0
	vadd.vi	v24, v24, 7
	vse8.v	v24, (s1)
	addi	s0, s0, 32
	addi	s1, s1, 8
	bne	s0, t2, .LBB0_12
# %bb.13:                               #   in Loop: Header=BB0_1 Depth=1
	lw	t1, 40(sp)                      # 4-byte Folded Reload
	addi	t1, t1, 1
	lw	a0, 44(sp)                      # 4-byte Folded Reload
	addi	a0, a0, 64
	sw	a0, 44(sp)                      # 4-byte Folded Spill
	lw	a1, 28(sp)                      # 4-byte Folded Reload
	addi	t2, sp, 1596
	lw	s6, 20(sp)                      # 4-byte Folded Reload
	li	a2, 64
	lw	a3, 8(sp)                       # 4-byte Folded Reload
	li	a0, 8
	bne	t1, a0, .LBB0_1
# %bb.14:
	addi	sp, sp, 64
	lw	ra, 1660(sp)                    # 4-byte Folded Reload
	lw	s0, 1656(sp)                    # 4-byte Folded Reload
	lw	s1, 1652(sp)                    # 4-byte Folded Reload
	lw	s2, 1648(sp)                    # 4-byte Folded Reload
	lw	s3, 1644(sp)                    # 4-byte Folded Reload
	lw	s4, 1640(sp)                    # 4-byte Folded Reload
	lw	s5, 1636(sp)                    # 4-byte Folded Reload
	lw	s6, 1632(sp)                    # 4-byte Folded Reload
	lw	s7, 1628(sp)                    # 4-byte Folded Reload
	lw	s8, 1624(sp)                    # 4-byte Folded Reload
	lw	s9, 1620(sp)                    # 4-byte Folded Reload
	lw	s10, 1616(sp)                   # 4-byte Folded Reload
	lw	s11, 1612(sp)                   # 4-byte Folded Reload
	addi	sp, sp, 1664
	ret
.Lfunc_end0:
                                        # -- End function
