# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -Dn=12 -Dh=128 -Dh_i=256
# source: baselines/swiglu.c, SHA-256 38f4aa490e46fc82ef139179f897794c94b360629c0d8544271b5754b6cf41c5

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000600	# Wg
	li	a2, 0x20008600	# Wu
	li	a3, 0x20010600	# Wd
	li	a4, 0x20018600	# table
	li	a5, 0x20018700	# quantisation
	li	a6, 0x20019000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -2032
	sw	ra, 2028(sp)                    # 4-byte Folded Spill
	sw	s0, 2024(sp)                    # 4-byte Folded Spill
	sw	s1, 2020(sp)                    # 4-byte Folded Spill
	sw	s2, 2016(sp)                    # 4-byte Folded Spill
	sw	s3, 2012(sp)                    # 4-byte Folded Spill
	sw	s4, 2008(sp)                    # 4-byte Folded Spill
	sw	s5, 2004(sp)                    # 4-byte Folded Spill
	sw	s6, 2000(sp)                    # 4-byte Folded Spill
	sw	s7, 1996(sp)                    # 4-byte Folded Spill
	sw	s8, 1992(sp)                    # 4-byte Folded Spill
	sw	s9, 1988(sp)                    # 4-byte Folded Spill
	sw	s10, 1984(sp)                   # 4-byte Folded Spill
	sw	s11, 1980(sp)                   # 4-byte Folded Spill
	addi	sp, sp, -912
	addi	sp, sp, -160
	mv	ra, a4
	sw	a3, 24(sp)                      # 4-byte Folded Spill
	sw	a0, 12(sp)                      # 4-byte Folded Spill
	li	a4, 0
	lw	t1, 0(a5)
	lw	t6, 4(a5)
	lw	t3, 8(a5)
	lw	s0, 12(a5)
	lw	t5, 16(a5)
	lw	s5, 20(a5)
	addi	a0, t6, -1
	li	a3, 1
	sll	a7, a3, a0
	addi	a0, s0, -1
	sll	t0, a3, a0
	addi	a0, s5, -1
	sll	a3, a3, a0
	li	a0, 64
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.x	v20, a0
	vmv.v.i	v22, 0
	addi	t2, sp, 1852
	li	s1, 128
	lui	a5, 262144
	addi	a0, sp, 2047
	addi	a0, a0, 865
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 833
	vs2r.v	v22, (a0)                       # Unknown-size Folded Spill
	sw	a2, 20(sp)                      # 4-byte Folded Spill
	sw	a1, 16(sp)                      # 4-byte Folded Spill
	sw	s5, 8(sp)                       # 4-byte Folded Spill
	sw	a7, 44(sp)                      # 4-byte Folded Spill
	sw	t0, 40(sp)                      # 4-byte Folded Spill
	sw	a3, 36(sp)                      # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #       Child Loop BB0_5 Depth 3
                                        #       Child Loop BB0_7 Depth 3
                                        #     Child Loop BB0_10 Depth 2
                                        #     Child Loop BB0_12 Depth 2
                                        #     Child Loop BB0_14 Depth 2
	addi	a3, sp, 828
	addi	a0, sp, 1852
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vs2r.v	v22, (a3)
	vs2r.v	v22, (a0)
	addi	a3, a3, 32
	addi	a0, a0, 32
	bne	a3, t2, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	sw	a6, 32(sp)                      # 4-byte Folded Spill
	li	a6, 0
	sw	a4, 28(sp)                      # 4-byte Folded Spill
	slli	s2, a4, 7
	lw	a0, 12(sp)                      # 4-byte Folded Reload
	add	s2, a0, s2
	mv	s3, a2
	mv	s8, a1
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_5 Depth 3
                                        #       Child Loop BB0_7 Depth 3
	slli	a3, a6, 8
	add	a0, s2, a6
	lb	s6, 0(a0)
	addi	s4, a3, 256
	add	a0, a2, s4
	add	s4, a1, s4
	addi	s6, s6, 24
	addi	s9, sp, 1852
	mv	a3, s8
.LBB0_5:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_4 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v8, (a3)
	vl2re32.v	v10, (s9)
	vsext.vf2	v9, v8
	vwmacc.vx	v10, s6, v9
	vs2r.v	v10, (s9)
	addi	a3, a3, 8
	addi	s9, s9, 32
	bne	a3, s4, .LBB0_5
# %bb.6:                                #   in Loop: Header=BB0_4 Depth=2
	addi	a3, sp, 828
	mv	s4, s3
.LBB0_7:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_4 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vle8.v	v8, (s4)
	vl2re32.v	v10, (a3)
	vsext.vf2	v9, v8
	vwmacc.vx	v10, s6, v9
	vs2r.v	v10, (a3)
	addi	s4, s4, 8
	addi	a3, a3, 32
	bne	s4, a0, .LBB0_7
# %bb.8:                                #   in Loop: Header=BB0_4 Depth=2
	addi	a6, a6, 1
	addi	s8, s8, 256
	addi	s3, s3, 256
	bne	a6, s1, .LBB0_4
# %bb.9:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a6, sp, 1852
	addi	s2, sp, 828
	addi	s3, sp, 48
.LBB0_10:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v8, (a6)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v10, v9, 2
	vmv.x.s	a1, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a2, v10
	vmv.x.s	s4, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	s6, v9
	vslidedown.vi	v9, v8, 2
	vmv.x.s	s8, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	s9, v9
	vmv.x.s	s11, v8
	vslidedown.vi	v8, v8, 1
	mv	s1, s0
	mv	s0, t6
	mv	t6, ra
	vmv.x.s	ra, v8
	mulh	t0, t1, ra
	mul	ra, t1, ra
	mulh	a3, t1, s11
	mul	s11, t1, s11
	mulh	a0, t1, s9
	mul	s9, t1, s9
	mulh	a7, t1, s8
	mul	s8, t1, s8
	mulh	s5, t1, s6
	mul	s6, t1, s6
	mulh	a4, t1, s4
	mul	s4, t1, s4
	mulh	s10, t1, a2
	mul	a2, t1, a2
	mulh	t2, t1, a1
	mul	a1, t1, a1
	add	s7, a1, a5
	sltu	a1, s7, a1
	add	t2, t2, a1
	add	t4, a2, a5
	sltu	a1, t4, a2
	add	s10, s10, a1
	add	a2, s4, a5
	sltu	a1, a2, s4
	add	a4, a4, a1
	add	s4, s6, a5
	sltu	a1, s4, s6
	add	s5, s5, a1
	add	s6, s8, a5
	sltu	a1, s6, s8
	add	a7, a7, a1
	add	s8, s9, a5
	sltu	a1, s8, s9
	add	a0, a0, a1
	add	s9, s11, a5
	sltu	a1, s9, s11
	add	a3, a3, a1
	add	a1, ra, a5
	sltu	s11, a1, ra
	mv	ra, t6
	mv	t6, s0
	mv	s0, s1
	add	t0, t0, s11
	slli	t0, t0, 1
	srli	a1, a1, 31
	or	a1, a1, t0
	slli	a3, a3, 1
	srli	t0, s9, 31
	or	a3, t0, a3
	slli	a0, a0, 1
	srli	t0, s8, 31
	or	a0, t0, a0
	slli	a7, a7, 1
	srli	t0, s6, 31
	or	a7, t0, a7
	slli	s5, s5, 1
	srli	t0, s4, 31
	or	t0, t0, s5
	slli	a4, a4, 1
	srli	a2, a2, 31
	or	a2, a2, a4
	slli	s10, s10, 1
	srli	a4, t4, 31
	or	a4, a4, s10
	slli	t2, t2, 1
	srli	t4, s7, 31
	or	t2, t4, t2
	vmv.s.x	v8, t2
	vmv.s.x	v9, a4
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, a2
	vmv.s.x	v10, t0
	vslideup.vi	v9, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v10, a7
	vl2re32.v	v14, (s2)
	vmv.s.x	v11, a0
	vmv.s.x	v8, a3
	vmv.s.x	v12, a1
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v13, v15, 2
	vmv.x.s	a0, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a1, v13
	vmv.x.s	a2, v15
	vslidedown.vi	v13, v15, 1
	vmv.x.s	a3, v13
	vslidedown.vi	v13, v14, 2
	vmv.x.s	a4, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a7, v13
	vmv.x.s	t0, v14
	vslidedown.vi	v13, v14, 1
	vmv.x.s	t2, v13
	mulh	t4, t3, t2
	mul	t2, t3, t2
	mulh	s4, t3, t0
	mul	t0, t3, t0
	mulh	s5, t3, a7
	mul	a7, t3, a7
	mulh	s6, t3, a4
	mul	a4, t3, a4
	mulh	s7, t3, a3
	mul	a3, t3, a3
	mulh	s8, t3, a2
	mul	a2, t3, a2
	mulh	s9, t3, a1
	mul	a1, t3, a1
	mulh	s10, t3, a0
	mul	a0, t3, a0
	add	s11, a0, a5
	sltu	a0, s11, a0
	add	a0, s10, a0
	add	s10, a1, a5
	sltu	a1, s10, a1
	add	a1, s9, a1
	add	s9, a2, a5
	sltu	a2, s9, a2
	add	a2, s8, a2
	add	s8, a3, a5
	sltu	a3, s8, a3
	add	a3, s7, a3
	add	s7, a4, a5
	sltu	a4, s7, a4
	add	a4, s6, a4
	add	s6, a7, a5
	sltu	a7, s6, a7
	add	a7, s5, a7
	add	s5, t0, a5
	sltu	t0, s5, t0
	add	t0, s4, t0
	add	s4, t2, a5
	sltu	t2, s4, t2
	add	t2, t4, t2
	slli	t2, t2, 1
	srli	t4, s4, 31
	or	t2, t4, t2
	slli	t0, t0, 1
	srli	t4, s5, 31
	or	t0, t4, t0
	slli	a7, a7, 1
	srli	t4, s6, 31
	or	a7, t4, a7
	slli	a4, a4, 1
	srli	t4, s7, 31
	or	a4, t4, a4
	slli	a3, a3, 1
	srli	t4, s8, 31
	or	a3, t4, a3
	slli	a2, a2, 1
	srli	t4, s9, 31
	or	a2, t4, a2
	slli	a1, a1, 1
	srli	t4, s10, 31
	or	a1, t4, a1
	slli	a0, a0, 1
	srli	t4, s11, 31
	or	a0, t4, a0
	vmv.s.x	v14, a0
	vmv.s.x	v15, a1
	vmv.s.x	v13, a2
	vmv.s.x	v16, a3
	vmv.s.x	v17, a4
	vmv.s.x	v18, a7
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v10, v11, 1
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	lw	a0, 44(sp)                      # 4-byte Folded Reload
	vadd.vx	v8, v8, a0
	vsra.vx	v8, v8, t6
	li	a0, 130
	vmin.vx	v8, v8, a0
	li	a0, -125
	vmax.vx	v8, v8, a0
	li	a0, 253
	vadd.vx	v8, v8, a0
	li	a0, 255
	vand.vx	v8, v8, a0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vluxei32.v	v10, (ra), v8
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v14, v15, 1
	vslideup.vi	v13, v16, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v13, v14, 2
	vmv.s.x	v12, t0
	vmv.s.x	v8, t2
	vsetivli	zero, 8, e16, m1, ta, ma
	vsext.vf2	v9, v10
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v17, v18, 1
	vsetivli	zero, 8, e16, m1, ta, ma
	li	a0, 119
	vwadd.vx	v10, v9, a0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v12, v17, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	lw	a0, 40(sp)                      # 4-byte Folded Reload
	vadd.vx	v8, v12, a0
	vsra.vx	v8, v8, s1
	li	a0, 127
	vmin.vx	v8, v8, a0
	li	a0, -128
	vmax.vx	v8, v8, a0
	vmadd.vv	v8, v10, v20
	vsra.vi	v8, v8, 7
	vsetvli	zero, zero, e16, m1, ta, ma
	vnclip.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnclip.wi	v8, v10, 0
	vse8.v	v8, (s3)
	addi	a6, a6, 32
	addi	s2, s2, 32
	addi	s3, s3, 8
	addi	a0, sp, 2047
	addi	a0, a0, 829
	bne	a6, a0, .LBB0_10
# %bb.11:                               #   in Loop: Header=BB0_1 Depth=1
	addi	a0, sp, 368
	vs2r.v	v22, (a0)
	addi	a1, sp, 400
	vs2r.v	v22, (a1)
	addi	a2, sp, 432
	vs2r.v	v22, (a2)
	addi	a3, sp, 464
	vs2r.v	v22, (a3)
	addi	a4, sp, 496
	vs2r.v	v22, (a4)
	addi	a6, sp, 528
	vs2r.v	v22, (a6)
	addi	a7, sp, 560
	vs2r.v	v22, (a7)
	addi	t0, sp, 592
	vs2r.v	v22, (t0)
	addi	t2, sp, 624
	vs2r.v	v22, (t2)
	addi	t4, sp, 656
	vs2r.v	v22, (t4)
	addi	s1, sp, 688
	vs2r.v	v22, (s1)
	addi	s2, sp, 720
	vs2r.v	v22, (s2)
	addi	s3, sp, 752
	vs2r.v	v22, (s3)
	addi	s4, sp, 784
	vs2r.v	v22, (s4)
	vl2re32.v	v0, (a0)
	vl2re32.v	v2, (a1)
	vl2re32.v	v4, (a2)
	vl2re32.v	v6, (a3)
	vl2re32.v	v30, (a4)
	vl2re32.v	v28, (a6)
	vl2re32.v	v26, (a7)
	vl2re32.v	v24, (t0)
	vmv2r.v	v8, v22
	vl2re32.v	v22, (t2)
	vl2re32.v	v20, (t4)
	vl2re32.v	v18, (s1)
	vl2re32.v	v16, (s2)
	vl2re32.v	v10, (s3)
	addi	a0, sp, 2047
	addi	a0, a0, 961
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vl2re32.v	v14, (s4)
	addi	a0, sp, 304
	vs2r.v	v8, (a0)
	addi	a1, sp, 336
	vs2r.v	v8, (a1)
	addi	a6, sp, 48
	lw	s2, 24(sp)                      # 4-byte Folded Reload
	vmv2r.v	v10, v8
	addi	a2, sp, 304
.LBB0_12:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	a0, sp, 2047
	addi	a0, a0, 929
	vs2r.v	v14, (a0)                       # Unknown-size Folded Spill
	addi	a0, s2, 8
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v12, (s2)
	lb	s3, 0(a6)
	vle8.v	v13, (a0)
	vsext.vf2	v14, v12
	vwmacc.vx	v8, s3, v14
	addi	a0, sp, 2047
	addi	a0, a0, 897
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v13
	addi	a0, s2, 16
	vle8.v	v13, (a0)
	addi	a0, s2, 24
	vle8.v	v14, (a0)
	vwmacc.vx	v10, s3, v12
	vsext.vf2	v12, v13
	vwmacc.vx	v0, s3, v12
	vsext.vf2	v12, v14
	addi	a0, s2, 32
	vle8.v	v13, (a0)
	addi	a0, s2, 40
	vle8.v	v14, (a0)
	vwmacc.vx	v2, s3, v12
	vsext.vf2	v12, v13
	vwmacc.vx	v4, s3, v12
	vsext.vf2	v12, v14
	addi	a0, s2, 48
	vle8.v	v13, (a0)
	addi	a0, s2, 56
	vle8.v	v14, (a0)
	vwmacc.vx	v6, s3, v12
	vsext.vf2	v12, v13
	vwmacc.vx	v30, s3, v12
	vsext.vf2	v12, v14
	addi	a0, s2, 64
	vle8.v	v13, (a0)
	addi	a0, s2, 72
	vle8.v	v14, (a0)
	vwmacc.vx	v28, s3, v12
	vsext.vf2	v12, v13
	vwmacc.vx	v26, s3, v12
	vsext.vf2	v12, v14
	addi	a0, s2, 80
	vle8.v	v13, (a0)
	addi	a0, s2, 88
	vle8.v	v14, (a0)
	vwmacc.vx	v24, s3, v12
	vsext.vf2	v12, v13
	vwmacc.vx	v22, s3, v12
	vsext.vf2	v12, v14
	addi	a0, s2, 96
	vle8.v	v13, (a0)
	addi	a0, s2, 104
	vle8.v	v14, (a0)
	vwmacc.vx	v20, s3, v12
	vsext.vf2	v12, v13
	vwmacc.vx	v18, s3, v12
	vsext.vf2	v12, v14
	addi	a0, s2, 112
	vle8.v	v13, (a0)
	addi	a0, s2, 120
	vle8.v	v14, (a0)
	vwmacc.vx	v16, s3, v12
	vsext.vf2	v12, v13
	vmv2r.v	v8, v10
	vmv2r.v	v10, v0
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
	addi	a0, sp, 2047
	addi	a0, a0, 961
	vl2r.v	v16, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v16, s3, v12
	addi	a0, sp, 2047
	addi	a0, a0, 961
	vs2r.v	v16, (a0)                       # Unknown-size Folded Spill
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
	vmv2r.v	v0, v10
	vmv2r.v	v10, v8
	addi	a0, sp, 2047
	addi	a0, a0, 897
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vsext.vf2	v12, v14
	addi	a0, sp, 2047
	addi	a0, a0, 929
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v14, s3, v12
	addi	a6, a6, 1
	addi	s2, s2, 128
	bne	a6, a2, .LBB0_12
# %bb.13:                               #   in Loop: Header=BB0_1 Depth=1
	addi	s11, sp, 304
	vs2r.v	v8, (s11)
	vs2r.v	v10, (a1)
	addi	a0, sp, 368
	vs2r.v	v0, (a0)
	addi	a0, sp, 400
	vs2r.v	v2, (a0)
	addi	a0, sp, 432
	vs2r.v	v4, (a0)
	addi	a0, sp, 464
	vs2r.v	v6, (a0)
	addi	a0, sp, 496
	vs2r.v	v30, (a0)
	addi	a0, sp, 528
	vs2r.v	v28, (a0)
	addi	a0, sp, 560
	vs2r.v	v26, (a0)
	addi	a0, sp, 592
	vs2r.v	v24, (a0)
	addi	a0, sp, 624
	vs2r.v	v22, (a0)
	addi	a0, sp, 656
	vs2r.v	v20, (a0)
	addi	a0, sp, 688
	vs2r.v	v18, (a0)
	addi	a0, sp, 720
	vs2r.v	v16, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 961
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 752
	vs2r.v	v8, (a0)
	addi	a0, sp, 784
	vs2r.v	v14, (a0)
	lw	s2, 32(sp)                      # 4-byte Folded Reload
	lw	s5, 8(sp)                       # 4-byte Folded Reload
	addi	s1, sp, 816
.LBB0_14:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v8, (s11)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v10, v9, 2
	vmv.x.s	a0, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a1, v10
	vmv.x.s	a2, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	a3, v9
	vslidedown.vi	v9, v8, 2
	vmv.x.s	a4, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	a7, v9
	vmv.x.s	t0, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t2, v8
	mulh	t4, t5, t2
	mul	t2, t5, t2
	mulh	s3, t5, t0
	mul	t0, t5, t0
	mulh	s4, t5, a7
	mul	a7, t5, a7
	mv	a6, s5
	mulh	s5, t5, a4
	mul	a4, t5, a4
	mulh	s6, t5, a3
	mul	a3, t5, a3
	mulh	s7, t5, a2
	mul	a2, t5, a2
	mulh	s8, t5, a1
	mul	a1, t5, a1
	mulh	s9, t5, a0
	mul	a0, t5, a0
	add	s10, a0, a5
	sltu	a0, s10, a0
	add	a0, s9, a0
	add	s9, a1, a5
	sltu	a1, s9, a1
	add	a1, s8, a1
	add	s8, a2, a5
	sltu	a2, s8, a2
	add	a2, s7, a2
	add	s7, a3, a5
	sltu	a3, s7, a3
	add	a3, s6, a3
	add	s6, a4, a5
	sltu	a4, s6, a4
	add	a4, s5, a4
	add	s5, a7, a5
	sltu	a7, s5, a7
	add	a7, s4, a7
	add	s4, t0, a5
	sltu	t0, s4, t0
	add	t0, s3, t0
	add	s3, t2, a5
	sltu	t2, s3, t2
	add	t2, t4, t2
	slli	t2, t2, 1
	srli	t4, s3, 31
	or	t2, t4, t2
	slli	t0, t0, 1
	srli	t4, s4, 31
	or	t0, t4, t0
	slli	a7, a7, 1
	srli	t4, s5, 31
	mv	s5, a6
	or	a7, t4, a7
	slli	a4, a4, 1
	srli	t4, s6, 31
	or	a4, t4, a4
	slli	a3, a3, 1
	srli	t4, s7, 31
	or	a3, t4, a3
	slli	a2, a2, 1
	srli	t4, s8, 31
	or	a2, t4, a2
	slli	a1, a1, 1
	srli	t4, s9, 31
	or	a1, t4, a1
	slli	a0, a0, 1
	srli	t4, s10, 31
	or	a0, t4, a0
	vmv.s.x	v8, a0
	vmv.s.x	v9, a1
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, a2
	vmv.s.x	v10, a3
	lw	a3, 36(sp)                      # 4-byte Folded Reload
	vslideup.vi	v9, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v10, a4
	vmv.s.x	v8, a7
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v8, 1
	vmv.s.x	v8, t0
	vmv.s.x	v11, t2
	vslideup.vi	v8, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v8, a3
	vsra.vx	v8, v8, a6
	li	a0, 120
	vmin.vx	v8, v8, a0
	li	a0, -135
	vmax.vx	v8, v8, a0
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	vadd.vi	v8, v8, 7
	vse8.v	v8, (s2)
	addi	s11, s11, 32
	addi	s2, s2, 8
	bne	s11, s1, .LBB0_14
# %bb.15:                               #   in Loop: Header=BB0_1 Depth=1
	lw	a4, 28(sp)                      # 4-byte Folded Reload
	addi	a4, a4, 1
	lw	a6, 32(sp)                      # 4-byte Folded Reload
	addi	a6, a6, 128
	addi	a0, sp, 2047
	addi	a0, a0, 865
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 833
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	lw	a2, 20(sp)                      # 4-byte Folded Reload
	lw	a1, 16(sp)                      # 4-byte Folded Reload
	addi	t2, sp, 1852
	li	s1, 128
	li	a0, 12
	bne	a4, a0, .LBB0_1
# %bb.16:
	addi	sp, sp, 160
	addi	sp, sp, 912
	lw	ra, 2028(sp)                    # 4-byte Folded Reload
	lw	s0, 2024(sp)                    # 4-byte Folded Reload
	lw	s1, 2020(sp)                    # 4-byte Folded Reload
	lw	s2, 2016(sp)                    # 4-byte Folded Reload
	lw	s3, 2012(sp)                    # 4-byte Folded Reload
	lw	s4, 2008(sp)                    # 4-byte Folded Reload
	lw	s5, 2004(sp)                    # 4-byte Folded Reload
	lw	s6, 2000(sp)                    # 4-byte Folded Reload
	lw	s7, 1996(sp)                    # 4-byte Folded Reload
	lw	s8, 1992(sp)                    # 4-byte Folded Reload
	lw	s9, 1988(sp)                    # 4-byte Folded Reload
	lw	s10, 1984(sp)                   # 4-byte Folded Reload
	lw	s11, 1980(sp)                   # 4-byte Folded Reload
	addi	sp, sp, 2032
	ret
.Lfunc_end0:
                                        # -- End function
