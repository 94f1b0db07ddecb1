# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -Dn=8 -Dh=64 -Dh_i=256
# source: baselines/swiglu.c, SHA-256 38f4aa490e46fc82ef139179f897794c94b360629c0d8544271b5754b6cf41c5

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000200	# Wg
	li	a2, 0x20004200	# Wu
	li	a3, 0x20008200	# Wd
	li	a4, 0x2000c200	# table
	li	a5, 0x2000c300	# quantisation
	li	a6, 0x2000d000	# Y
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
	addi	sp, sp, -656
	sw	a3, 36(sp)                      # 4-byte Folded Spill
	sw	a0, 24(sp)                      # 4-byte Folded Spill
	li	a7, 0
	lw	t1, 0(a5)
	lw	t0, 4(a5)
	lw	t3, 8(a5)
	lw	s1, 12(a5)
	lw	t5, 16(a5)
	lw	s0, 20(a5)
	addi	a0, t0, -1
	li	a3, 1
	sll	t2, a3, a0
	addi	a0, s1, -1
	sll	t4, a3, a0
	addi	a0, s0, -1
	sll	a0, a3, a0
	addi	t6, sp, 1612
	addi	s2, sp, 2047
	addi	s2, s2, 589
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v8, 0
	li	s3, 64
	vmv.v.x	v10, s3
	lui	a5, 262144
	sw	a2, 32(sp)                      # 4-byte Folded Spill
	sw	a1, 28(sp)                      # 4-byte Folded Spill
	sw	t0, 60(sp)                      # 4-byte Folded Spill
	sw	s0, 20(sp)                      # 4-byte Folded Spill
	sw	t4, 16(sp)                      # 4-byte Folded Spill
	sw	a0, 56(sp)                      # 4-byte Folded Spill
	sw	a4, 52(sp)                      # 4-byte Folded Spill
	sw	s1, 48(sp)                      # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #       Child Loop BB0_5 Depth 3
                                        #       Child Loop BB0_7 Depth 3
                                        #     Child Loop BB0_10 Depth 2
                                        #     Child Loop BB0_12 Depth 2
                                        #     Child Loop BB0_14 Depth 2
	addi	a0, sp, 588
	addi	a3, sp, 1612
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vs2r.v	v8, (a0)
	vs2r.v	v8, (a3)
	addi	a0, a0, 32
	addi	a3, a3, 32
	bne	a0, t6, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	sw	a6, 44(sp)                      # 4-byte Folded Spill
	li	a6, 0
	sw	a7, 40(sp)                      # 4-byte Folded Spill
	slli	s8, a7, 6
	lw	a0, 24(sp)                      # 4-byte Folded Reload
	add	s8, a0, s8
	mv	s9, a2
	mv	a3, a1
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_5 Depth 3
                                        #       Child Loop BB0_7 Depth 3
	slli	a0, a6, 8
	add	a7, s8, a6
	lb	ra, 0(a7)
	addi	s10, a0, 256
	add	a7, a2, s10
	add	s10, a1, s10
	addi	ra, ra, 24
	addi	a0, sp, 1612
	mv	t0, a3
.LBB0_5:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_4 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v12, (t0)
	vl2re32.v	v14, (a0)
	vsext.vf2	v13, v12
	vwmacc.vx	v14, ra, v13
	vs2r.v	v14, (a0)
	addi	t0, t0, 8
	addi	a0, a0, 32
	bne	t0, s10, .LBB0_5
# %bb.6:                                #   in Loop: Header=BB0_4 Depth=2
	addi	a0, sp, 588
	mv	t0, s9
.LBB0_7:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_4 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vle8.v	v12, (t0)
	vl2re32.v	v14, (a0)
	vsext.vf2	v13, v12
	vwmacc.vx	v14, ra, v13
	vs2r.v	v14, (a0)
	addi	t0, t0, 8
	addi	a0, a0, 32
	bne	t0, a7, .LBB0_7
# %bb.8:                                #   in Loop: Header=BB0_4 Depth=2
	addi	a6, a6, 1
	addi	a3, a3, 256
	addi	s9, s9, 256
	bne	a6, s3, .LBB0_4
# %bb.9:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a6, sp, 1612
	addi	s8, sp, 588
	addi	s9, sp, 64
	mv	s1, t2
	mv	s0, t4
	mv	t6, s2
.LBB0_10:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v12, (a6)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v14, v13, 2
	vmv.x.s	a0, v14
	vslidedown.vi	v14, v14, 1
	vmv.x.s	a1, v14
	vmv.x.s	a2, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a3, v13
	vslidedown.vi	v13, v12, 2
	vmv.x.s	s10, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	ra, v13
	vmv.x.s	s3, v12
	vslidedown.vi	v12, v12, 1
	vmv.x.s	s4, v12
	mulh	s5, t1, s4
	mul	s4, t1, s4
	mulh	s6, t1, s3
	mul	s3, t1, s3
	mulh	s7, t1, ra
	mul	ra, t1, ra
	mulh	a7, t1, s10
	mul	s10, t1, s10
	mulh	s11, t1, a3
	mul	a3, t1, a3
	mulh	a4, t1, a2
	mul	a2, t1, a2
	mulh	s2, t1, a1
	mul	a1, t1, a1
	mulh	t2, t1, a0
	mul	a0, t1, a0
	add	t0, a0, a5
	sltu	a0, t0, a0
	add	a0, t2, a0
	add	t2, a1, a5
	sltu	a1, t2, a1
	add	s2, s2, a1
	add	t4, a2, a5
	sltu	a1, t4, a2
	add	a4, a4, a1
	add	a2, a3, a5
	sltu	a1, a2, a3
	add	s11, s11, a1
	add	a3, s10, a5
	sltu	a1, a3, s10
	add	a7, a7, a1
	add	s10, ra, a5
	sltu	a1, s10, ra
	add	s7, s7, a1
	add	ra, s3, a5
	sltu	a1, ra, s3
	add	s6, s6, a1
	add	a1, s4, a5
	sltu	s3, a1, s4
	add	s3, s5, s3
	slli	s3, s3, 1
	srli	a1, a1, 31
	or	a1, a1, s3
	slli	s6, s6, 1
	srli	s3, ra, 31
	or	s3, s3, s6
	slli	s7, s7, 1
	srli	s4, s10, 31
	or	s4, s4, s7
	slli	a7, a7, 1
	srli	a3, a3, 31
	or	a3, a3, a7
	slli	s11, s11, 1
	srli	a2, a2, 31
	or	a2, a2, s11
	slli	a4, a4, 1
	srli	a7, t4, 31
	or	a4, a7, a4
	slli	s2, s2, 1
	srli	a7, t2, 31
	or	a7, a7, s2
	slli	a0, a0, 1
	srli	t0, t0, 31
	or	a0, t0, a0
	vmv.s.x	v12, a0
	vmv.s.x	v13, a7
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v12, v13, 1
	vmv.s.x	v13, a4
	vmv.s.x	v14, a2
	vslideup.vi	v13, v14, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v13, v12, 2
	vmv.s.x	v14, a3
	vl2re32.v	v18, (s8)
	vmv.s.x	v15, s4
	vmv.s.x	v12, s3
	vmv.s.x	v16, a1
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v17, v19, 2
	vmv.x.s	a0, v17
	vslidedown.vi	v17, v17, 1
	vmv.x.s	a1, v17
	vmv.x.s	a2, v19
	vslidedown.vi	v17, v19, 1
	vmv.x.s	a3, v17
	vslidedown.vi	v17, v18, 2
	vmv.x.s	a4, v17
	vslidedown.vi	v17, v17, 1
	vmv.x.s	a7, v17
	vmv.x.s	t0, v18
	vslidedown.vi	v17, v18, 1
	vmv.x.s	t2, v17
	mulh	t4, t3, t2
	mul	t2, t3, t2
	mulh	s2, t3, t0
	mul	t0, t3, t0
	mulh	s3, t3, a7
	mul	a7, t3, a7
	mulh	s4, t3, a4
	mul	a4, t3, a4
	mulh	s5, t3, a3
	mul	a3, t3, a3
	mulh	s6, t3, a2
	mul	a2, t3, a2
	mulh	s7, t3, a1
	mul	a1, t3, a1
	mulh	s10, t3, a0
	mul	a0, t3, a0
	add	s11, a0, a5
	sltu	a0, s11, a0
	add	a0, s10, a0
	add	s10, a1, a5
	sltu	a1, s10, a1
	add	a1, s7, a1
	add	s7, a2, a5
	sltu	a2, s7, a2
	add	a2, s6, a2
	add	s6, a3, a5
	sltu	a3, s6, a3
	add	a3, s5, a3
	add	s5, a4, a5
	sltu	a4, s5, a4
	add	a4, s4, a4
	add	s4, a7, a5
	sltu	a7, s4, a7
	add	a7, s3, a7
	add	s3, t0, a5
	sltu	t0, s3, t0
	add	t0, s2, t0
	add	s2, t2, a5
	sltu	t2, s2, t2
	add	t2, t4, t2
	slli	t2, t2, 1
	srli	t4, s2, 31
	or	t2, t4, t2
	slli	t0, t0, 1
	srli	t4, s3, 31
	or	t0, t4, t0
	slli	a7, a7, 1
	srli	t4, s4, 31
	or	a7, t4, a7
	slli	a4, a4, 1
	srli	t4, s5, 31
	or	a4, t4, a4
	slli	a3, a3, 1
	srli	t4, s6, 31
	or	a3, t4, a3
	slli	a2, a2, 1
	srli	t4, s7, 31
	or	a2, t4, a2
	slli	a1, a1, 1
	srli	t4, s10, 31
	or	a1, t4, a1
	slli	a0, a0, 1
	srli	t4, s11, 31
	or	a0, t4, a0
	vmv.s.x	v18, a0
	vmv.s.x	v19, a1
	vmv.s.x	v17, a2
	vmv.s.x	v20, a3
	vmv.s.x	v21, a4
	vmv.s.x	v22, a7
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v14, v15, 1
	vslideup.vi	v12, v16, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v12, v14, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v12, v12, s1
	lw	a0, 60(sp)                      # 4-byte Folded Reload
	vsra.vx	v12, v12, a0
	li	a0, 130
	vmin.vx	v12, v12, a0
	li	a0, -125
	vmax.vx	v12, v12, a0
	li	a0, 253
	vadd.vx	v12, v12, a0
	li	a0, 255
	vand.vx	v12, v12, a0
	vsetvli	zero, zero, e8, mf2, ta, ma
	lw	a0, 52(sp)                      # 4-byte Folded Reload
	vluxei32.v	v14, (a0), v12
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v18, v19, 1
	vslideup.vi	v17, v20, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v17, v18, 2
	vmv.s.x	v16, t0
	vmv.s.x	v12, t2
	vsetivli	zero, 8, e16, m1, ta, ma
	vsext.vf2	v13, v14
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v21, v22, 1
	vsetivli	zero, 8, e16, m1, ta, ma
	li	a0, 119
	vwadd.vx	v14, v13, a0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v16, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v16, v21, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v12, v16, s0
	lw	a0, 48(sp)                      # 4-byte Folded Reload
	vsra.vx	v12, v12, a0
	li	a0, 127
	vmin.vx	v12, v12, a0
	li	a0, -128
	vmax.vx	v12, v12, a0
	vmadd.vv	v12, v14, v10
	vsra.vi	v12, v12, 7
	vsetvli	zero, zero, e16, m1, ta, ma
	vnclip.wi	v14, v12, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnclip.wi	v12, v14, 0
	vse8.v	v12, (s9)
	addi	a6, a6, 32
	addi	s8, s8, 32
	addi	s9, s9, 8
	bne	a6, t6, .LBB0_10
# %bb.11:                               #   in Loop: Header=BB0_1 Depth=1
	mv	ra, s1
	addi	a0, sp, 384
	vs2r.v	v8, (a0)
	addi	a1, sp, 416
	vs2r.v	v8, (a1)
	addi	a2, sp, 448
	vs2r.v	v8, (a2)
	addi	a3, sp, 480
	vs2r.v	v8, (a3)
	addi	a4, sp, 512
	vs2r.v	v8, (a4)
	addi	a6, sp, 544
	vs2r.v	v8, (a6)
	vl2re32.v	v22, (a0)
	vl2re32.v	v20, (a1)
	vl2re32.v	v18, (a2)
	vl2re32.v	v16, (a3)
	vl2re32.v	v14, (a4)
	vl2re32.v	v12, (a6)
	addi	a0, sp, 320
	vs2r.v	v8, (a0)
	addi	a2, sp, 352
	vs2r.v	v8, (a2)
	addi	a6, sp, 64
	lw	s8, 36(sp)                      # 4-byte Folded Reload
	vmv2r.v	v24, v8
	vmv2r.v	v26, v8
	addi	a3, sp, 320
.LBB0_12:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	a0, s8, 8
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v28, (s8)
	lb	a1, 0(a6)
	vle8.v	v29, (a0)
	vsext.vf2	v30, v28
	vwmacc.vx	v26, a1, v30
	vsext.vf2	v28, v29
	addi	a0, s8, 16
	vle8.v	v29, (a0)
	addi	a0, s8, 24
	vle8.v	v30, (a0)
	vwmacc.vx	v24, a1, v28
	vsext.vf2	v28, v29
	vwmacc.vx	v22, a1, v28
	vsext.vf2	v28, v30
	addi	a0, s8, 32
	vle8.v	v29, (a0)
	addi	a0, s8, 40
	vle8.v	v30, (a0)
	vwmacc.vx	v20, a1, v28
	vsext.vf2	v28, v29
	vwmacc.vx	v18, a1, v28
	vsext.vf2	v28, v30
	addi	a0, s8, 48
	vle8.v	v29, (a0)
	addi	a0, s8, 56
	vle8.v	v30, (a0)
	vwmacc.vx	v16, a1, v28
	vsext.vf2	v28, v29
	vwmacc.vx	v14, a1, v28
	vsext.vf2	v28, v30
	vwmacc.vx	v12, a1, v28
	addi	a6, a6, 1
	addi	s8, s8, 64
	bne	a6, a3, .LBB0_12
# %bb.13:                               #   in Loop: Header=BB0_1 Depth=1
	addi	s11, sp, 320
	vs2r.v	v26, (s11)
	vs2r.v	v24, (a2)
	addi	a0, sp, 384
	vs2r.v	v22, (a0)
	addi	a0, sp, 416
	vs2r.v	v20, (a0)
	addi	a0, sp, 448
	vs2r.v	v18, (a0)
	addi	a0, sp, 480
	vs2r.v	v16, (a0)
	addi	a0, sp, 512
	vs2r.v	v14, (a0)
	addi	a0, sp, 544
	vs2r.v	v12, (a0)
	lw	a6, 44(sp)                      # 4-byte Folded Reload
	mv	s8, a6
	lw	s0, 20(sp)                      # 4-byte Folded Reload
.LBB0_14:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v12, (s11)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v14, v13, 2
	vmv.x.s	a0, v14
	vslidedown.vi	v14, v14, 1
	vmv.x.s	a1, v14
	vmv.x.s	a2, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a3, v13
	vslidedown.vi	v13, v12, 2
	vmv.x.s	a4, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a7, v13
	vmv.x.s	t0, v12
	vslidedown.vi	v12, v12, 1
	vmv.x.s	t2, v12
	mulh	t4, t5, t2
	mul	t2, t5, t2
	mulh	s2, t5, t0
	mul	t0, t5, t0
	mulh	s3, t5, a7
	mul	a7, t5, a7
	mulh	s4, t5, a4
	mul	a4, t5, a4
	mulh	s5, t5, a3
	mul	a3, t5, a3
	mulh	s6, t5, a2
	mul	a2, t5, a2
	mulh	s7, t5, a1
	mul	a1, t5, a1
	mulh	s9, t5, a0
	mul	a0, t5, a0
	add	s10, a0, a5
	sltu	a0, s10, a0
	add	a0, s9, a0
	add	s9, a1, a5
	sltu	a1, s9, a1
	add	a1, s7, a1
	add	s7, a2, a5
	sltu	a2, s7, a2
	add	a2, s6, a2
	add	s6, a3, a5
	sltu	a3, s6, a3
	add	a3, s5, a3
	add	s5, a4, a5
	sltu	a4, s5, a4
	add	a4, s4, a4
	add	s4, a7, a5
	sltu	a7, s4, a7
	add	a7, s3, a7
	add	s3, t0, a5
	sltu	t0, s3, t0
	add	t0, s2, t0
	add	s2, t2, a5
	sltu	t2, s2, t2
	add	t2, t4, t2
	slli	t2, t2, 1
	srli	t4, s2, 31
	or	t2, t4, t2
	slli	t0, t0, 1
	srli	t4, s3, 31
	addi	s2, sp, 576
	or	t0, t4, t0
	slli	a7, a7, 1
	srli	t4, s4, 31
	li	s4, -135
	li	s3, 120
	or	a7, t4, a7
	slli	a4, a4, 1
	srli	t4, s5, 31
	or	a4, t4, a4
	slli	a3, a3, 1
	srli	t4, s6, 31
	or	a3, t4, a3
	slli	a2, a2, 1
	srli	t4, s7, 31
	or	a2, t4, a2
	slli	a1, a1, 1
	srli	t4, s9, 31
	or	a1, t4, a1
	slli	a0, a0, 1
	srli	t4, s10, 31
	or	a0, t4, a0
	vmv.s.x	v12, a0
	vmv.s.x	v13, a1
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v12, v13, 1
	vmv.s.x	v13, a2
	vmv.s.x	v14, a3
	lw	a0, 56(sp)                      # 4-byte Folded Reload
	vslideup.vi	v13, v14, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v13, v12, 2
	vmv.s.x	v14, a4
	vmv.s.x	v12, a7
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v14, v12, 1
	vmv.s.x	v12, t0
	vmv.s.x	v15, t2
	vslideup.vi	v12, v15, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v12, v14, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v12, v12, a0
	vsra.vx	v12, v12, s0
	vmin.vx	v12, v12, s3
	vmax.vx	v12, v12, s4
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v14, v12, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v12, v14, 0
	vadd.vi	v12, v12, 7
	vse8.v	v12, (s8)
	addi	s11, s11, 32
	addi	s8, s8, 8
	bne	s11, s2, .LBB0_14
# %bb.15:                               #   in Loop: Header=BB0_1 Depth=1
	lw	a7, 40(sp)                      # 4-byte Folded Reload
	addi	a7, a7, 1
	addi	a6, a6, 64
	lw	a2, 32(sp)                      # 4-byte Folded Reload
	lw	a1, 28(sp)                      # 4-byte Folded Reload
	mv	t2, ra
	lw	t4, 16(sp)                      # 4-byte Folded Reload
	addi	t6, sp, 1612
	addi	s2, sp, 2047
	addi	s2, s2, 589
	li	s3, 64
	li	a3, 8
	bne	a7, a3, .LBB0_1
# %bb.16:
	addi	sp, sp, 656
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
