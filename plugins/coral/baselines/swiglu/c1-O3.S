# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -Dn=4 -Dh=32 -Dh_i=64
# source: baselines/swiglu.c, SHA-256 38f4aa490e46fc82ef139179f897794c94b360629c0d8544271b5754b6cf41c5

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000080	# Wg
	li	a2, 0x20000880	# Wu
	li	a3, 0x20001080	# Wd
	li	a4, 0x20001880	# table
	li	a5, 0x20001980	# quantisation
	li	a6, 0x20002000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -768
	sw	ra, 764(sp)                     # 4-byte Folded Spill
	sw	s0, 760(sp)                     # 4-byte Folded Spill
	sw	s1, 756(sp)                     # 4-byte Folded Spill
	sw	s2, 752(sp)                     # 4-byte Folded Spill
	sw	s3, 748(sp)                     # 4-byte Folded Spill
	sw	s4, 744(sp)                     # 4-byte Folded Spill
	sw	s5, 740(sp)                     # 4-byte Folded Spill
	sw	s6, 736(sp)                     # 4-byte Folded Spill
	sw	s7, 732(sp)                     # 4-byte Folded Spill
	sw	s8, 728(sp)                     # 4-byte Folded Spill
	sw	s9, 724(sp)                     # 4-byte Folded Spill
	sw	s10, 720(sp)                    # 4-byte Folded Spill
	sw	s11, 716(sp)                    # 4-byte Folded Spill
	addi	sp, sp, -704
	sw	a6, 40(sp)                      # 4-byte Folded Spill
	sw	a3, 36(sp)                      # 4-byte Folded Spill
	li	a7, 0
	addi	t3, sp, 464
	addi	t5, sp, 208
	lw	t2, 0(a5)
	lw	t6, 4(a5)
	lw	t4, 8(a5)
	lw	s4, 12(a5)
	lw	a3, 16(a5)
	sw	a3, 24(sp)                      # 4-byte Folded Spill
	lw	a5, 20(a5)
	addi	a3, t6, -1
	li	s2, 1
	sll	s5, s2, a3
	addi	a3, s4, -1
	sll	s6, s2, a3
	sw	a5, 20(sp)                      # 4-byte Folded Spill
	addi	a3, a5, -1
	sll	a3, s2, a3
	sw	a3, 92(sp)                      # 4-byte Folded Spill
	addi	s3, sp, 240
	addi	s7, sp, 496
	addi	s8, sp, 272
	addi	s9, sp, 528
	addi	s10, sp, 304
	addi	s11, sp, 560
	addi	ra, sp, 336
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v8, 0
	addi	a3, sp, 704
	vs2r.v	v8, (a3)                        # Unknown-size Folded Spill
	lui	s1, 262144
	li	a6, 32
	sw	a2, 32(sp)                      # 4-byte Folded Spill
	sw	a1, 28(sp)                      # 4-byte Folded Spill
	sw	t6, 108(sp)                     # 4-byte Folded Spill
	sw	s4, 104(sp)                     # 4-byte Folded Spill
	sw	s5, 100(sp)                     # 4-byte Folded Spill
	sw	s6, 96(sp)                      # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #     Child Loop BB0_6 Depth 2
	li	a3, 0
	addi	a5, sp, 704
	vl2r.v	v0, (a5)                        # Unknown-size Folded Reload
	addi	a5, sp, 176
	vs2r.v	v0, (a5)
	addi	a5, sp, 432
	vs2r.v	v0, (a5)
	vs2r.v	v0, (s3)
	vs2r.v	v0, (s7)
	vs2r.v	v0, (s8)
	vs2r.v	v0, (s9)
	vs2r.v	v0, (s10)
	vs2r.v	v0, (s11)
	vs2r.v	v0, (ra)
	addi	a5, sp, 592
	vs2r.v	v0, (a5)
	addi	t0, sp, 368
	vs2r.v	v0, (t0)
	addi	t1, sp, 624
	vs2r.v	v0, (t1)
	addi	s0, sp, 400
	vs2r.v	v0, (s0)
	mv	a5, a0
	mv	a0, ra
	mv	ra, s10
	mv	s10, s8
	mv	s8, s3
	mv	s3, t3
	mv	t3, t5
	addi	t5, sp, 656
	vs2r.v	v0, (t5)
	vl2re32.v	v30, (s7)
	mv	s7, s9
	vl2re32.v	v28, (s9)
	mv	s9, s11
	vl2re32.v	v26, (s11)
	addi	s11, sp, 592
	vl2re32.v	v24, (s11)
	vl2re32.v	v22, (t1)
	vl2re32.v	v20, (t5)
	mv	t5, t3
	mv	t3, s3
	mv	s3, s8
	mv	s8, s10
	mv	s10, ra
	mv	ra, a0
	vl2re32.v	v18, (s3)
	vl2re32.v	v16, (s8)
	vl2re32.v	v14, (s10)
	vl2re32.v	v12, (a0)
	vl2re32.v	v8, (t0)
	addi	a0, sp, 1376
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v10, (s0)
	vs2r.v	v0, (t5)
	vs2r.v	v0, (t3)
	sw	a7, 84(sp)                      # 4-byte Folded Spill
	slli	a7, a7, 5
	sw	a7, 80(sp)                      # 4-byte Folded Spill
	sw	a5, 88(sp)                      # 4-byte Folded Spill
	vmv2r.v	v6, v0
	vmv2r.v	v4, v0
	vmv2r.v	v2, v0
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	a0, sp, 1344
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	lb	a7, 0(a5)
	add	t0, a1, a3
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v8, (t0)
	addi	t1, t0, 8
	vle8.v	v9, (t1)
	addi	a7, a7, 24
	vsext.vf2	v10, v8
	vwmacc.vx	v0, a7, v10
	addi	a0, sp, 1312
	vs2r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	addi	t1, t0, 16
	vle8.v	v9, (t1)
	addi	t1, t0, 24
	vle8.v	v10, (t1)
	vwmacc.vx	v2, a7, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v30, a7, v8
	vsext.vf2	v8, v10
	addi	t1, t0, 32
	vle8.v	v9, (t1)
	addi	t1, t0, 40
	vle8.v	v10, (t1)
	vwmacc.vx	v28, a7, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v26, a7, v8
	vsext.vf2	v8, v10
	addi	t1, t0, 48
	vle8.v	v9, (t1)
	addi	t0, t0, 56
	vle8.v	v10, (t0)
	vwmacc.vx	v24, a7, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v22, a7, v8
	vsext.vf2	v8, v10
	add	t0, a2, a3
	vle8.v	v9, (t0)
	addi	t1, t0, 8
	vle8.v	v10, (t1)
	vwmacc.vx	v20, a7, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v4, a7, v8
	vsext.vf2	v8, v10
	addi	t1, t0, 16
	vle8.v	v9, (t1)
	addi	t1, t0, 24
	vle8.v	v10, (t1)
	vwmacc.vx	v6, a7, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v18, a7, v8
	vsext.vf2	v8, v10
	addi	t1, t0, 32
	vle8.v	v9, (t1)
	addi	t1, t0, 40
	vle8.v	v10, (t1)
	vwmacc.vx	v16, a7, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v14, a7, v8
	vsext.vf2	v8, v10
	addi	t1, t0, 48
	vle8.v	v9, (t1)
	addi	t0, t0, 56
	vle8.v	v10, (t0)
	vwmacc.vx	v12, a7, v8
	vsext.vf2	v8, v9
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
	vmv2r.v	v16, v14
	vmv2r.v	v14, v12
	addi	a0, sp, 1376
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
	vmv2r.v	v26, v28
	vmv2r.v	v28, v30
	vmv2r.v	v30, v6
	vmv2r.v	v6, v4
	vmv2r.v	v4, v2
	vmv2r.v	v2, v0
	addi	a0, sp, 1312
	vl2r.v	v0, (a0)                        # Unknown-size Folded Reload
	vsext.vf2	v8, v10
	addi	a0, sp, 1344
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v10, a7, v8
	addi	a3, a3, 64
	slli	s0, s2, 11
	addi	a5, a5, 1
	bne	a3, s0, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a5, sp, 432
	vs2r.v	v0, (a5)
	vs2r.v	v2, (t3)
	addi	a0, sp, 496
	vs2r.v	v30, (a0)
	vs2r.v	v28, (s7)
	vs2r.v	v26, (s9)
	addi	a0, sp, 592
	vs2r.v	v24, (a0)
	addi	a0, sp, 624
	vs2r.v	v22, (a0)
	addi	a0, sp, 656
	vs2r.v	v20, (a0)
	addi	a7, sp, 176
	vs2r.v	v4, (a7)
	vs2r.v	v6, (t5)
	vs2r.v	v18, (s3)
	vs2r.v	v16, (s8)
	vs2r.v	v14, (s10)
	vs2r.v	v12, (ra)
	addi	a0, sp, 1376
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 368
	vs2r.v	v8, (a0)
	addi	a0, sp, 400
	vs2r.v	v10, (a0)
	addi	s3, sp, 112
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v8, (a5)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v10, v9, 2
	vmv.x.s	a0, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t0, v10
	vmv.x.s	t1, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	s4, v9
	vslidedown.vi	v9, v8, 2
	vmv.x.s	s6, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	s7, v9
	vmv.x.s	s8, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s9, v8
	mulh	s10, t2, s9
	mul	s9, t2, s9
	mulh	s11, t2, s8
	mul	s8, t2, s8
	mulh	ra, t2, s7
	mul	s7, t2, s7
	mulh	t3, t2, s6
	mul	s6, t2, s6
	mv	s2, a4
	mulh	a4, t2, s4
	mul	s4, t2, s4
	mulh	a3, t2, t1
	mul	t1, t2, t1
	mulh	a2, t2, t0
	mul	t0, t2, t0
	mulh	a1, t2, a0
	mul	a0, t2, a0
	add	s5, a0, s1
	sltu	a0, s5, a0
	add	a1, a1, a0
	add	t5, t0, s1
	sltu	a0, t5, t0
	add	a2, a2, a0
	add	t0, t1, s1
	sltu	a0, t0, t1
	add	a3, a3, a0
	add	t1, s4, s1
	sltu	a0, t1, s4
	add	a4, a4, a0
	add	s4, s6, s1
	sltu	a0, s4, s6
	add	t3, t3, a0
	add	s6, s7, s1
	sltu	a0, s6, s7
	add	ra, ra, a0
	add	s7, s8, s1
	sltu	a0, s7, s8
	add	s11, s11, a0
	add	a0, s9, s1
	sltu	s8, a0, s9
	add	s8, s10, s8
	slli	s8, s8, 1
	srli	a0, a0, 31
	or	a0, a0, s8
	slli	s11, s11, 1
	srli	s7, s7, 31
	or	s7, s7, s11
	slli	ra, ra, 1
	srli	s6, s6, 31
	or	s6, s6, ra
	slli	t3, t3, 1
	srli	s4, s4, 31
	or	t3, s4, t3
	slli	a4, a4, 1
	srli	t1, t1, 31
	or	a4, t1, a4
	slli	a3, a3, 1
	srli	t0, t0, 31
	or	a3, t0, a3
	slli	a2, a2, 1
	srli	t0, t5, 31
	or	a2, t0, a2
	slli	a1, a1, 1
	srli	t0, s5, 31
	or	a1, t0, a1
	vmv.s.x	v8, a1
	vmv.s.x	v9, a2
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, a3
	vmv.s.x	v10, a4
	vslideup.vi	v9, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v10, t3
	vl2re32.v	v14, (a7)
	vmv.s.x	v11, s6
	vmv.s.x	v8, s7
	vmv.s.x	v12, a0
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
	vmv.x.s	t0, v13
	vmv.x.s	t1, v14
	vslidedown.vi	v13, v14, 1
	vmv.x.s	t3, v13
	mulh	t5, t4, t3
	mul	t3, t4, t3
	mulh	s4, t4, t1
	mul	t1, t4, t1
	mulh	s5, t4, t0
	mul	t0, t4, t0
	mulh	s6, t4, a4
	mul	a4, t4, a4
	mulh	s7, t4, a3
	mul	a3, t4, a3
	mulh	s8, t4, a2
	mul	a2, t4, a2
	mulh	s9, t4, a1
	mul	a1, t4, a1
	mulh	s10, t4, a0
	mul	a0, t4, a0
	add	s11, a0, s1
	sltu	a0, s11, a0
	add	a0, s10, a0
	add	s10, a1, s1
	sltu	a1, s10, a1
	add	a1, s9, a1
	add	s9, a2, s1
	sltu	a2, s9, a2
	add	a2, s8, a2
	add	s8, a3, s1
	sltu	a3, s8, a3
	add	a3, s7, a3
	add	s7, a4, s1
	sltu	a4, s7, a4
	add	a4, s6, a4
	add	s6, t0, s1
	sltu	t0, s6, t0
	add	t0, s5, t0
	add	s5, t1, s1
	sltu	t1, s5, t1
	add	t1, s4, t1
	add	s4, t3, s1
	sltu	t3, s4, t3
	add	t3, t5, t3
	slli	t3, t3, 1
	srli	t5, s4, 31
	lw	s4, 104(sp)                     # 4-byte Folded Reload
	lw	t6, 108(sp)                     # 4-byte Folded Reload
	or	t3, t5, t3
	slli	t1, t1, 1
	srli	t5, s5, 31
	lw	s5, 100(sp)                     # 4-byte Folded Reload
	or	t1, t5, t1
	slli	t0, t0, 1
	srli	t5, s6, 31
	lw	s6, 96(sp)                      # 4-byte Folded Reload
	or	t0, t5, t0
	slli	a4, a4, 1
	srli	t5, s7, 31
	or	a4, t5, a4
	slli	a3, a3, 1
	srli	t5, s8, 31
	or	a3, t5, a3
	slli	a2, a2, 1
	srli	t5, s9, 31
	or	a2, t5, a2
	slli	a1, a1, 1
	srli	t5, s10, 31
	or	a1, t5, a1
	slli	a0, a0, 1
	srli	t5, s11, 31
	or	a0, t5, a0
	vmv.s.x	v14, a0
	vmv.s.x	v15, a1
	vmv.s.x	v13, a2
	vmv.s.x	v16, a3
	vmv.s.x	v17, a4
	mv	a4, s2
	vmv.s.x	v18, t0
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v10, v11, 1
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v8, s5
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
	vluxei32.v	v10, (s2), v8
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v14, v15, 1
	vslideup.vi	v13, v16, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v13, v14, 2
	vmv.s.x	v12, t1
	vmv.s.x	v8, t3
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
	vadd.vx	v8, v12, s6
	vsra.vx	v8, v8, s4
	li	a0, 127
	vmin.vx	v8, v8, a0
	li	a0, -128
	vmax.vx	v8, v8, a0
	li	a0, 64
	vmv.v.x	v12, a0
	vmacc.vv	v12, v10, v8
	vsra.vi	v8, v12, 7
	vsetvli	zero, zero, e16, m1, ta, ma
	vnclip.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnclip.wi	v8, v10, 0
	vse8.v	v8, (s3)
	addi	a5, a5, 32
	addi	a7, a7, 32
	addi	s3, s3, 8
	addi	a0, sp, 688
	bne	a5, a0, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	li	a5, 0
	vsetvli	zero, zero, e32, m2, ta, ma
	vmv.v.i	v12, 0
	addi	s3, sp, 112
	vmv.v.i	v22, 0
	addi	a0, sp, 992
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 928
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 896
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 864
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 832
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 800
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 960
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vmv.v.i	v16, 0
	vmv.v.i	v18, 0
	vmv.v.i	v20, 0
	vmv.v.i	v24, 0
	vmv.v.i	v26, 0
	vmv.v.i	v28, 0
	vmv.v.i	v30, 0
	vmv.v.i	v0, 0
	addi	a0, sp, 1344
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1280
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1216
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1152
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1088
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1056
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1024
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vmv.v.i	v6, 0
	vmv.v.i	v4, 0
	vmv.v.i	v2, 0
	addi	a0, sp, 1376
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1312
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1248
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1184
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1120
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	lw	a1, 36(sp)                      # 4-byte Folded Reload
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	a0, sp, 736
	vs2r.v	v22, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 768
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vle8.v	v8, (s3)
	add	a7, a1, a5
	vlse8.v	v9, (a7), a6
	addi	a0, a7, 1
	vlse8.v	v12, (a0), a6
	vsext.vf4	v10, v8
	vmv2r.v	v22, v0
	vmv2r.v	v0, v2
	vmv2r.v	v2, v4
	vmv2r.v	v4, v6
	vmv2r.v	v6, v30
	vmv2r.v	v30, v28
	vmv2r.v	v28, v26
	vmv2r.v	v26, v24
	vsext.vf4	v14, v9
	addi	a0, sp, 1120
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v14, v10
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 960
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vmv2r.v	v24, v26
	vmv2r.v	v26, v28
	vmv2r.v	v28, v30
	vmv2r.v	v30, v6
	vmv2r.v	v6, v4
	vmv2r.v	v4, v2
	vmv2r.v	v2, v0
	vmv2r.v	v0, v22
	vsext.vf4	v8, v12
	addi	a0, a7, 2
	vlse8.v	v12, (a0), a6
	addi	a0, a7, 3
	vlse8.v	v13, (a0), a6
	addi	a0, sp, 1184
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v22, v8, v10
	vs2r.v	v22, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v8, v12
	addi	a0, sp, 1248
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v22, v8, v10
	vs2r.v	v22, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v8, v13
	addi	a0, a7, 4
	vlse8.v	v12, (a0), a6
	addi	a0, a7, 5
	vlse8.v	v13, (a0), a6
	addi	a0, sp, 1312
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v22, v8, v10
	vs2r.v	v22, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v8, v12
	addi	a0, sp, 1376
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v22, v8, v10
	vs2r.v	v22, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v8, v13
	addi	a0, a7, 6
	vlse8.v	v12, (a0), a6
	addi	a0, a7, 7
	vlse8.v	v13, (a0), a6
	vmacc.vv	v2, v8, v10
	vsext.vf4	v8, v12
	vmacc.vv	v4, v8, v10
	vsext.vf4	v8, v13
	addi	a0, a7, 8
	vlse8.v	v12, (a0), a6
	addi	a0, a7, 9
	vlse8.v	v13, (a0), a6
	vmacc.vv	v6, v8, v10
	vsext.vf4	v8, v12
	addi	a0, sp, 1024
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v22, v8, v10
	vs2r.v	v22, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v8, v13
	addi	a0, a7, 10
	vlse8.v	v12, (a0), a6
	addi	a0, a7, 11
	vlse8.v	v13, (a0), a6
	addi	a0, sp, 1056
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v22, v8, v10
	vs2r.v	v22, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v8, v12
	addi	a0, sp, 1088
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v22, v8, v10
	vs2r.v	v22, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v8, v13
	addi	a0, a7, 12
	vlse8.v	v12, (a0), a6
	addi	a0, a7, 13
	vlse8.v	v13, (a0), a6
	addi	a0, sp, 1152
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v22, v8, v10
	vs2r.v	v22, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v8, v12
	addi	a0, sp, 1216
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v22, v8, v10
	vs2r.v	v22, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v8, v13
	addi	a0, a7, 14
	vlse8.v	v12, (a0), a6
	addi	a0, a7, 15
	vlse8.v	v13, (a0), a6
	addi	a0, sp, 1280
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v22, v8, v10
	vs2r.v	v22, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v8, v12
	addi	a0, sp, 1344
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v22, v8, v10
	vs2r.v	v22, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 736
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	vsext.vf4	v8, v13
	addi	a0, a7, 16
	vlse8.v	v12, (a0), a6
	addi	a0, a7, 17
	vlse8.v	v13, (a0), a6
	vmacc.vv	v0, v8, v10
	vsext.vf4	v8, v12
	vmacc.vv	v30, v8, v10
	vsext.vf4	v8, v13
	addi	a0, a7, 18
	vlse8.v	v12, (a0), a6
	addi	a0, a7, 19
	vlse8.v	v13, (a0), a6
	vmacc.vv	v28, v8, v10
	vsext.vf4	v8, v12
	vmacc.vv	v26, v8, v10
	vsext.vf4	v8, v13
	addi	a0, a7, 20
	vlse8.v	v12, (a0), a6
	addi	a0, a7, 21
	vlse8.v	v13, (a0), a6
	vmacc.vv	v24, v8, v10
	vsext.vf4	v8, v12
	vmacc.vv	v20, v8, v10
	vsext.vf4	v8, v13
	addi	a0, a7, 22
	vlse8.v	v12, (a0), a6
	addi	a0, a7, 23
	vlse8.v	v13, (a0), a6
	vmacc.vv	v18, v8, v10
	vsext.vf4	v8, v12
	vmacc.vv	v16, v8, v10
	vsext.vf4	v8, v13
	addi	a0, a7, 24
	vlse8.v	v12, (a0), a6
	addi	a0, a7, 25
	vlse8.v	v13, (a0), a6
	vmacc.vv	v14, v8, v10
	addi	a0, sp, 960
	vs2r.v	v14, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v8, v12
	addi	a0, sp, 800
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v14, v8, v10
	vs2r.v	v14, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v8, v13
	addi	a0, a7, 26
	vlse8.v	v12, (a0), a6
	addi	a0, a7, 27
	vlse8.v	v13, (a0), a6
	addi	a0, sp, 832
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v14, v8, v10
	vs2r.v	v14, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v8, v12
	addi	a0, sp, 864
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v14, v8, v10
	vs2r.v	v14, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v8, v13
	addi	a0, a7, 28
	vlse8.v	v12, (a0), a6
	addi	a0, a7, 29
	vlse8.v	v13, (a0), a6
	addi	a0, sp, 896
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v14, v8, v10
	vs2r.v	v14, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v8, v12
	addi	a0, sp, 928
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v14, v8, v10
	vs2r.v	v14, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v8, v13
	addi	a0, a7, 30
	vlse8.v	v12, (a0), a6
	addi	a7, a7, 31
	vlse8.v	v13, (a7), a6
	addi	a0, sp, 992
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v14, v8, v10
	vs2r.v	v14, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v8, v12
	vmacc.vv	v22, v8, v10
	vsext.vf4	v8, v13
	addi	a0, sp, 768
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v12, v8, v10
	addi	a5, a5, 256
	addi	s3, s3, 8
	bne	a5, s0, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	vmv.s.x	v14, zero
	addi	a0, sp, 800
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v14
	vmv.x.s	a0, v8
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	addi	a0, sp, 832
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v14
	vmv.x.s	a0, v8
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	addi	a0, sp, 864
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v14
	vmv.x.s	a0, v8
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	addi	a0, sp, 896
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v14
	vmv.x.s	a0, v8
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	addi	a0, sp, 928
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v14
	vmv.x.s	a0, v8
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	addi	a0, sp, 992
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v14
	vmv.x.s	a0, v8
	sw	a0, 56(sp)                      # 4-byte Folded Spill
	vredsum.vs	v22, v22, v14
	addi	a0, sp, 1024
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v14
	vmv.x.s	a7, v8
	addi	a0, sp, 1056
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v14
	vmv.x.s	t1, v8
	addi	a0, sp, 1088
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v14
	vmv.x.s	s3, v8
	addi	a0, sp, 1152
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v14
	vmv.x.s	s6, v8
	addi	a0, sp, 1216
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v14
	vmv.x.s	s7, v8
	addi	a0, sp, 1280
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v14
	vmv.x.s	s8, v8
	addi	a0, sp, 1344
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v14
	vmv.x.s	s9, v8
	vredsum.vs	v8, v0, v14
	vmv.x.s	s10, v8
	addi	a0, sp, 1120
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v14
	vmv.x.s	a0, v8
	addi	a1, sp, 1184
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v14
	vmv.x.s	a1, v8
	addi	a2, sp, 1248
	vl2r.v	v8, (a2)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v14
	vmv.x.s	a2, v8
	addi	a3, sp, 1312
	vl2r.v	v8, (a3)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v14
	vmv.x.s	a3, v8
	addi	a4, sp, 1376
	vl2r.v	v8, (a4)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v14
	vmv.x.s	a4, v8
	vredsum.vs	v8, v2, v14
	vmv.x.s	a5, v8
	vredsum.vs	v8, v4, v14
	vmv.x.s	t0, v8
	vredsum.vs	v8, v6, v14
	vmv.x.s	t3, v8
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v8, t0
	vslide1down.vx	v8, v8, t3
	vmv.x.s	t0, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t3, v8
	vmv.v.x	v8, a4
	vslide1down.vx	v8, v8, a5
	vmv.x.s	a4, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a5, v8
	vmv.v.x	v8, a2
	vslide1down.vx	v8, v8, a3
	vmv.x.s	a2, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a3, v8
	vmv.v.x	v8, a0
	vslide1down.vx	v9, v8, a1
	lw	t6, 24(sp)                      # 4-byte Folded Reload
	mulh	a0, t6, a3
	mul	a1, t6, a3
	mulh	a3, t6, a2
	mul	a2, t6, a2
	mulh	t5, t6, a5
	mul	a5, t6, a5
	mulh	s0, t6, a4
	mul	a4, t6, a4
	mulh	s4, t6, t3
	mul	t3, t6, t3
	mulh	s5, t6, t0
	mul	t0, t6, t0
	add	s11, t0, s1
	sltu	t0, s11, t0
	add	t0, s5, t0
	add	s5, t3, s1
	sltu	t3, s5, t3
	add	t3, s4, t3
	add	s4, a4, s1
	sltu	a4, s4, a4
	add	a4, s0, a4
	add	ra, a5, s1
	sltu	a5, ra, a5
	add	a5, t5, a5
	add	t5, a2, s1
	sltu	a2, t5, a2
	add	a2, a3, a2
	add	a3, a1, s1
	sltu	a1, a3, a1
	add	a0, a0, a1
	slli	a0, a0, 1
	srli	a3, a3, 31
	or	a0, a3, a0
	sw	a0, 44(sp)                      # 4-byte Folded Spill
	slli	a2, a2, 1
	srli	s0, t5, 31
	or	s0, s0, a2
	slli	a5, a5, 1
	srli	a0, ra, 31
	or	a5, a0, a5
	slli	a4, a4, 1
	srli	a0, s4, 31
	or	s4, a0, a4
	slli	t3, t3, 1
	srli	a0, s5, 31
	or	a0, a0, t3
	slli	t0, t0, 1
	srli	a1, s11, 31
	or	a1, a1, t0
	vmv.s.x	v8, a1
	vmv.v.x	v10, s9
	vslide1down.vx	v10, v10, s10
	vmv.x.s	a1, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a2, v10
	vmv.v.x	v10, s7
	vslide1down.vx	v10, v10, s8
	vmv.x.s	a3, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a4, v10
	vmv.v.x	v10, s3
	vslide1down.vx	v10, v10, s6
	vmv.x.s	t0, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t3, v10
	vmv.v.x	v10, a7
	vslide1down.vx	v10, v10, t1
	vmv.x.s	a7, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t1, v10
	vmv.s.x	v11, a0
	mulh	a0, t6, t1
	mul	t5, t6, t1
	mulh	s3, t6, a7
	mul	a7, t6, a7
	mulh	s5, t6, t3
	mul	t3, t6, t3
	mulh	s7, t6, t0
	mul	t0, t6, t0
	mulh	s8, t6, a4
	mul	a4, t6, a4
	mulh	s9, t6, a3
	mul	a3, t6, a3
	mulh	s10, t6, a2
	mul	a2, t6, a2
	mulh	s6, t6, a1
	mul	a1, t6, a1
	add	t1, a1, s1
	sltu	a1, t1, a1
	add	s6, s6, a1
	add	a1, a2, s1
	sltu	a2, a1, a2
	add	a2, s10, a2
	add	s11, a3, s1
	sltu	a3, s11, a3
	add	a3, s9, a3
	add	s10, a4, s1
	sltu	a4, s10, a4
	add	a4, s8, a4
	add	s9, t0, s1
	sltu	t0, s9, t0
	add	ra, s7, t0
	add	s8, t3, s1
	sltu	t0, s8, t3
	add	s5, s5, t0
	add	t3, a7, s1
	sltu	a7, t3, a7
	add	a7, s3, a7
	add	t0, t5, s1
	sltu	t5, t0, t5
	add	a0, a0, t5
	vmv.x.s	t5, v22
	sw	t5, 52(sp)                      # 4-byte Folded Spill
	vsetivli	zero, 8, e32, m2, ta, ma
	vredsum.vs	v10, v12, v14
	slli	a0, a0, 1
	srli	t0, t0, 31
	or	t0, t0, a0
	vmv.x.s	a0, v10
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	vredsum.vs	v10, v30, v14
	slli	a7, a7, 1
	srli	a0, t3, 31
	or	a0, a0, a7
	vmv.x.s	s7, v10
	vredsum.vs	v10, v28, v14
	slli	s5, s5, 1
	srli	a7, s8, 31
	or	t3, a7, s5
	vmv.x.s	s8, v10
	vredsum.vs	v10, v26, v14
	slli	ra, ra, 1
	srli	a7, s9, 31
	or	t5, a7, ra
	vmv.x.s	s9, v10
	vredsum.vs	v10, v24, v14
	slli	a4, a4, 1
	srli	a7, s10, 31
	or	a4, a7, a4
	vmv.x.s	s10, v10
	vredsum.vs	v10, v20, v14
	slli	a3, a3, 1
	srli	a7, s11, 31
	or	a3, a7, a3
	vmv.x.s	s11, v10
	vredsum.vs	v10, v18, v14
	slli	a2, a2, 1
	srli	a1, a1, 31
	or	a1, a1, a2
	vmv.x.s	ra, v10
	vredsum.vs	v10, v16, v14
	lw	a7, 40(sp)                      # 4-byte Folded Reload
	lw	a2, 80(sp)                      # 4-byte Folded Reload
	add	a7, a7, a2
	sw	a7, 80(sp)                      # 4-byte Folded Spill
	slli	s6, s6, 1
	srli	a2, t1, 31
	or	a2, a2, s6
	vmv.x.s	s5, v10
	addi	t1, sp, 960
	vl2r.v	v12, (t1)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v12, v14
	vmv.s.x	v12, a2
	vmv.x.s	a2, v10
	vmv.s.x	v10, a1
	vmv.x.s	t1, v9
	vsetivli	zero, 2, e32, m1, tu, ma
	vslidedown.vi	v9, v9, 1
	vmv.s.x	v15, a3
	vmv.x.s	s6, v9
	vslideup.vi	v12, v10, 1
	vmv.s.x	v9, a4
	vslideup.vi	v15, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v15, v12, 2
	vmv.s.x	v10, t5
	vmv.s.x	v9, t3
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v9, 1
	vmv.s.x	v14, a0
	vmv.s.x	v9, t0
	vslideup.vi	v14, v9, 1
	vmv.s.x	v9, s4
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v14, v10, 2
	vmv.s.x	v12, a5
	vsetivli	zero, 8, e32, m2, ta, ma
	lw	a0, 92(sp)                      # 4-byte Folded Reload
	vadd.vx	v14, v14, a0
	lw	s3, 20(sp)                      # 4-byte Folded Reload
	vsra.vx	v14, v14, s3
	li	a0, 120
	vmin.vx	v14, v14, a0
	li	a0, -135
	vmax.vx	v14, v14, a0
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v13, v14, 0
	vsetvli	zero, zero, e32, m2, ta, ma
	vmv.s.x	v10, s0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v13, v13, 0
	vadd.vi	v13, v13, 7
	addi	a0, a7, 8
	vse8.v	v13, (a0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v13, s5
	vslide1down.vx	v13, v13, a2
	vmv.x.s	a0, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a1, v13
	vmv.v.x	v13, s11
	vslide1down.vx	v13, v13, ra
	vmv.x.s	a2, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a3, v13
	vmv.v.x	v13, s9
	vslide1down.vx	v13, v13, s10
	vmv.x.s	a4, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a5, v13
	vmv.v.x	v13, s7
	vslide1down.vx	v13, v13, s8
	vmv.x.s	t0, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	t3, v13
	lw	a7, 44(sp)                      # 4-byte Folded Reload
	vmv.s.x	v13, a7
	mulh	t5, t6, t3
	mul	t3, t6, t3
	mulh	s0, t6, t0
	mul	t0, t6, t0
	mulh	s4, t6, a5
	mul	a5, t6, a5
	mulh	s5, t6, a4
	mul	a4, t6, a4
	mulh	s7, t6, a3
	mul	a3, t6, a3
	mulh	s8, t6, a2
	mul	a2, t6, a2
	mulh	s9, t6, a1
	mul	a1, t6, a1
	mulh	s10, t6, a0
	mul	a0, t6, a0
	add	s11, a0, s1
	sltu	a0, s11, a0
	add	a0, s10, a0
	add	s10, a1, s1
	sltu	a1, s10, a1
	add	a1, s9, a1
	add	s9, a2, s1
	sltu	a2, s9, a2
	add	a2, s8, a2
	add	s8, a3, s1
	sltu	a3, s8, a3
	add	a3, s7, a3
	add	s7, a4, s1
	sltu	a4, s7, a4
	add	a4, s5, a4
	add	s5, a5, s1
	sltu	a5, s5, a5
	add	a5, s4, a5
	add	s4, t0, s1
	sltu	t0, s4, t0
	add	t0, s0, t0
	add	s0, t3, s1
	sltu	t3, s0, t3
	add	t3, t5, t3
	slli	t3, t3, 1
	srli	s0, s0, 31
	or	t3, s0, t3
	slli	t0, t0, 1
	srli	t5, s4, 31
	or	t0, t5, t0
	slli	a5, a5, 1
	srli	t5, s5, 31
	or	a5, t5, a5
	slli	a4, a4, 1
	srli	t5, s7, 31
	or	a4, t5, a4
	slli	a3, a3, 1
	srli	t5, s8, 31
	or	a3, t5, a3
	slli	a2, a2, 1
	srli	t5, s9, 31
	or	a2, t5, a2
	slli	a1, a1, 1
	srli	t5, s10, 31
	or	a1, t5, a1
	slli	a0, a0, 1
	srli	t5, s11, 31
	or	a0, t5, a0
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v11, 1
	vmv.s.x	v11, a0
	vslideup.vi	v9, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v13, 1
	vmv.s.x	v8, a1
	vslideup.vi	v11, v8, 1
	vmv.s.x	v13, a2
	vmv.s.x	v8, a3
	vslideup.vi	v13, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v13, v11, 2
	vmv.s.x	v8, a4
	vmv.s.x	v11, a5
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v8, v11, 1
	vmv.s.x	v12, t0
	vmv.s.x	v11, t3
	vslideup.vi	v12, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v12, v8, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	lw	a7, 92(sp)                      # 4-byte Folded Reload
	vadd.vx	v12, v12, a7
	mv	s9, s3
	vsra.vx	v12, v12, s3
	li	a0, 120
	vmin.vx	v12, v12, a0
	li	a0, -135
	vmax.vx	v12, v12, a0
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v11, v12, 0
	mulh	a0, t6, s6
	mul	a1, t6, s6
	mulh	a2, t6, t1
	mul	a3, t6, t1
	add	a4, a3, s1
	sltu	a3, a4, a3
	add	a2, a2, a3
	add	a3, a1, s1
	sltu	a1, a3, a1
	add	a0, a0, a1
	slli	a0, a0, 1
	srli	a3, a3, 31
	or	a0, a3, a0
	slli	a2, a2, 1
	srli	a4, a4, 31
	or	a2, a4, a2
	vsetvli	zero, zero, e32, m2, ta, ma
	vmv.s.x	v8, a2
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v11, v11, 0
	vadd.vi	v11, v11, 7
	lw	s10, 80(sp)                     # 4-byte Folded Reload
	addi	a1, s10, 16
	vse8.v	v11, (a1)
	vsetivli	zero, 2, e32, m1, ta, ma
	lw	a1, 52(sp)                      # 4-byte Folded Reload
	vmv.v.x	v11, a1
	lw	a1, 48(sp)                      # 4-byte Folded Reload
	vslide1down.vx	v11, v11, a1
	vmv.x.s	a1, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a2, v11
	lw	a3, 60(sp)                      # 4-byte Folded Reload
	vmv.v.x	v11, a3
	lw	a3, 56(sp)                      # 4-byte Folded Reload
	vslide1down.vx	v11, v11, a3
	vmv.x.s	a3, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a4, v11
	lw	a5, 68(sp)                      # 4-byte Folded Reload
	vmv.v.x	v11, a5
	lw	a5, 64(sp)                      # 4-byte Folded Reload
	vslide1down.vx	v11, v11, a5
	vmv.x.s	a5, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	t0, v11
	lw	t1, 76(sp)                      # 4-byte Folded Reload
	vmv.v.x	v11, t1
	lw	t1, 72(sp)                      # 4-byte Folded Reload
	vslide1down.vx	v11, v11, t1
	vmv.x.s	t1, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	t3, v11
	vmv.s.x	v11, a0
	mulh	a0, t6, t3
	mul	t3, t6, t3
	mulh	t5, t6, t1
	mul	t1, t6, t1
	mulh	s0, t6, t0
	mul	t0, t6, t0
	mulh	s3, t6, a5
	mul	a5, t6, a5
	mulh	s4, t6, a4
	mul	a4, t6, a4
	mulh	s5, t6, a3
	mul	a3, t6, a3
	mulh	s6, t6, a2
	mul	a2, t6, a2
	mulh	s7, t6, a1
	mul	a1, t6, a1
	add	s8, a1, s1
	sltu	a1, s8, a1
	add	a1, s7, a1
	add	s7, a2, s1
	sltu	a2, s7, a2
	add	a2, s6, a2
	add	s6, a3, s1
	sltu	a3, s6, a3
	add	a3, s5, a3
	add	s5, a4, s1
	sltu	a4, s5, a4
	add	a4, s4, a4
	add	s4, a5, s1
	sltu	a5, s4, a5
	add	a5, s3, a5
	add	s3, t0, s1
	sltu	t0, s3, t0
	add	t0, s0, t0
	add	s0, t1, s1
	sltu	t1, s0, t1
	add	t1, t5, t1
	add	t5, t3, s1
	sltu	t3, t5, t3
	add	a0, a0, t3
	slli	a0, a0, 1
	srli	t3, t5, 31
	or	a0, t3, a0
	slli	t1, t1, 1
	srli	s0, s0, 31
	or	t1, s0, t1
	slli	t0, t0, 1
	srli	t3, s3, 31
	or	t0, t3, t0
	slli	a5, a5, 1
	srli	t3, s4, 31
	or	a5, t3, a5
	slli	a4, a4, 1
	srli	t3, s5, 31
	or	a4, t3, a4
	slli	a3, a3, 1
	srli	t3, s6, 31
	or	a3, t3, a3
	slli	a2, a2, 1
	srli	t3, s7, 31
	or	a2, t3, a2
	slli	a1, a1, 1
	srli	t3, s8, 31
	or	a1, t3, a1
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v11, 1
	vmv.s.x	v11, a1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vmv.s.x	v10, a2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v8, a7
	vsra.vx	v8, v8, s9
	li	t3, 120
	vmin.vx	v8, v8, t3
	li	t5, -135
	vmax.vx	v8, v8, t5
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v12, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v12, 0
	vadd.vi	v8, v8, 7
	vse8.v	v8, (s10)
	vsetvli	zero, zero, e32, m2, ta, ma
	vmv.s.x	v9, a3
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v11, v10, 1
	vmv.s.x	v8, a4
	vslideup.vi	v9, v8, 1
	vmv.s.x	v10, a5
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v11, 2
	vmv.s.x	v11, t0
	vmv.s.x	v8, t1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v11, 1
	vmv.s.x	v11, a0
	vslideup.vi	v8, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v8, a7
	vsra.vx	v8, v8, s9
	vmin.vx	v8, v8, t3
	vmax.vx	v8, v8, t5
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	vadd.vi	v8, v8, 7
	addi	a7, s10, 24
	vse8.v	v8, (a7)
	lw	a7, 84(sp)                      # 4-byte Folded Reload
	addi	a7, a7, 1
	lw	a0, 88(sp)                      # 4-byte Folded Reload
	addi	a0, a0, 32
	mv	a4, s2
	lw	a2, 32(sp)                      # 4-byte Folded Reload
	lw	a1, 28(sp)                      # 4-byte Folded Reload
	addi	t3, sp, 464
	addi	t5, sp, 208
	li	s2, 1
	addi	s3, sp, 240
	addi	s7, sp, 496
	addi	s8, sp, 272
	addi	s9, sp, 528
	addi	s10, sp, 304
	addi	s11, sp, 560
	addi	ra, sp, 336
	li	a3, 4
	beq	a7, a3, .LBB0_8
	j	.LBB0_1
.LBB0_8:
	addi	sp, sp, 704
	lw	ra, 764(sp)                     # 4-byte Folded Reload
	lw	s0, 760(sp)                     # 4-byte Folded Reload
	lw	s1, 756(sp)                     # 4-byte Folded Reload
	lw	s2, 752(sp)                     # 4-byte Folded Reload
	lw	s3, 748(sp)                     # 4-byte Folded Reload
	lw	s4, 744(sp)                     # 4-byte Folded Reload
	lw	s5, 740(sp)                     # 4-byte Folded Reload
	lw	s6, 736(sp)                     # 4-byte Folded Reload
	lw	s7, 732(sp)                     # 4-byte Folded Reload
	lw	s8, 728(sp)                     # 4-byte Folded Reload
	lw	s9, 724(sp)                     # 4-byte Folded Reload
	lw	s10, 720(sp)                    # 4-byte Folded Reload
	lw	s11, 716(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 768
	ret
.Lfunc_end0:
                                        # -- End function
