# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -Dn=4 -Dh=32 -Dh_i=64
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
	addi	sp, sp, -784
	sw	ra, 780(sp)                     # 4-byte Folded Spill
	sw	s0, 776(sp)                     # 4-byte Folded Spill
	sw	s1, 772(sp)                     # 4-byte Folded Spill
	sw	s2, 768(sp)                     # 4-byte Folded Spill
	sw	s3, 764(sp)                     # 4-byte Folded Spill
	sw	s4, 760(sp)                     # 4-byte Folded Spill
	sw	s5, 756(sp)                     # 4-byte Folded Spill
	sw	s6, 752(sp)                     # 4-byte Folded Spill
	sw	s7, 748(sp)                     # 4-byte Folded Spill
	sw	s8, 744(sp)                     # 4-byte Folded Spill
	sw	s9, 740(sp)                     # 4-byte Folded Spill
	sw	s10, 736(sp)                    # 4-byte Folded Spill
	sw	s11, 732(sp)                    # 4-byte Folded Spill
	addi	sp, sp, -1856
	sw	a6, 40(sp)                      # 4-byte Folded Spill
	mv	t6, a4
	sw	a3, 136(sp)                     # 4-byte Folded Spill
	li	a4, 0
	addi	t0, sp, 524
	addi	t1, sp, 268
	lw	t2, 0(a5)
	lw	t3, 4(a5)
	lw	t4, 8(a5)
	lw	t5, 12(a5)
	lw	a3, 16(a5)
	sw	a3, 24(sp)                      # 4-byte Folded Spill
	lw	a5, 20(a5)
	addi	a3, t3, -1
	li	s2, 1
	sll	s3, s2, a3
	addi	a3, t5, -1
	sll	s4, s2, a3
	sw	a5, 20(sp)                      # 4-byte Folded Spill
	addi	a3, a5, -1
	sll	a3, s2, a3
	sw	a3, 16(sp)                      # 4-byte Folded Spill
	addi	s5, sp, 332
	addi	s7, sp, 588
	addi	s8, sp, 396
	addi	s9, sp, 652
	vsetivli	zero, 16, e32, m4, ta, ma
	vmv.v.i	v8, 0
	addi	a3, sp, 720
	vs4r.v	v8, (a3)                        # Unknown-size Folded Spill
	lui	s1, 262144
	li	s6, 32
	sw	t6, 36(sp)                      # 4-byte Folded Spill
	sw	a2, 32(sp)                      # 4-byte Folded Spill
	sw	a1, 28(sp)                      # 4-byte Folded Spill
	sw	t3, 132(sp)                     # 4-byte Folded Spill
	sw	s3, 128(sp)                     # 4-byte Folded Spill
	sw	s4, 124(sp)                     # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #     Child Loop BB0_6 Depth 2
	li	a7, 0
	addi	a3, sp, 720
	vl4r.v	v0, (a3)                        # Unknown-size Folded Reload
	addi	a3, sp, 204
	vs4r.v	v0, (a3)
	addi	a3, sp, 460
	vs4r.v	v0, (a3)
	vs4r.v	v0, (s5)
	vs4r.v	v0, (s7)
	vs4r.v	v0, (s8)
	vs4r.v	v0, (s9)
	vl4re32.v	v20, (s7)
	vl4re32.v	v16, (s9)
	vl4re32.v	v12, (s5)
	vl4re32.v	v8, (s8)
	addi	a3, sp, 2047
	addi	a3, a3, 465
	vs4r.v	v8, (a3)                        # Unknown-size Folded Spill
	vs4r.v	v0, (t1)
	vs4r.v	v0, (t0)
	sw	a4, 116(sp)                     # 4-byte Folded Spill
	slli	a4, a4, 5
	sw	a4, 112(sp)                     # 4-byte Folded Spill
	sw	a0, 120(sp)                     # 4-byte Folded Spill
	mv	a5, a0
	vmv4r.v	v24, v0
	vmv4r.v	v28, v0
	vmv4r.v	v4, v0
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	a6, 0(a5)
	add	a4, a1, a7
	vl1r.v	v8, (a4)
	addi	a3, a4, 16
	vl1r.v	v9, (a3)
	addi	a6, a6, 24
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v10, v8
	vwmacc.vx	v0, a6, v10
	addi	a0, sp, 2047
	addi	a0, a0, 401
	vs4r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a3, a4, 32
	vl1r.v	v8, (a3)
	addi	a3, a4, 48
	vl1r.v	v9, (a3)
	vwmacc.vx	v4, a6, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v20, a6, v10
	vsext.vf2	v10, v9
	add	a4, a2, a7
	vl1r.v	v8, (a4)
	addi	a3, a4, 16
	vl1r.v	v9, (a3)
	vwmacc.vx	v16, a6, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v28, a6, v10
	vsext.vf2	v10, v9
	addi	a3, a4, 32
	vl1r.v	v8, (a3)
	addi	a3, a4, 48
	vl1r.v	v9, (a3)
	vwmacc.vx	v24, a6, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v12, a6, v10
	vsext.vf2	v10, v9
	vmv4r.v	v0, v4
	vmv4r.v	v4, v28
	vmv4r.v	v28, v24
	vmv4r.v	v24, v20
	vmv4r.v	v20, v16
	vmv4r.v	v16, v12
	addi	a0, sp, 2047
	addi	a0, a0, 465
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a6, v10
	addi	a0, sp, 2047
	addi	a0, a0, 465
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vmv4r.v	v12, v16
	vmv4r.v	v16, v20
	vmv4r.v	v20, v24
	vmv4r.v	v24, v28
	vmv4r.v	v28, v4
	vmv4r.v	v4, v0
	addi	a0, sp, 2047
	addi	a0, a0, 401
	vl4r.v	v0, (a0)                        # Unknown-size Folded Reload
	addi	a7, a7, 64
	slli	s0, s2, 11
	addi	a5, a5, 1
	bne	a7, s0, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a5, sp, 460
	vs4r.v	v0, (a5)
	vs4r.v	v4, (t0)
	vs4r.v	v20, (s7)
	vs4r.v	v16, (s9)
	addi	s7, sp, 204
	vs4r.v	v28, (s7)
	vs4r.v	v24, (t1)
	vs4r.v	v12, (s5)
	addi	a0, sp, 2047
	addi	a0, a0, 465
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s8)
	addi	a7, sp, 140
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v8, (a5)
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
	vmv.x.s	a6, v9
	vmv.x.s	t0, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t1, v8
	mulh	t3, t2, t1
	mul	t1, t2, t1
	mv	s2, t5
	mulh	t5, t2, t0
	mul	t0, t2, t0
	mulh	s3, t2, a6
	mul	a6, t2, a6
	mulh	s4, t2, a4
	mul	a4, t2, a4
	mulh	s5, t2, a3
	mul	a3, t2, a3
	mulh	s8, t2, a2
	mul	a2, t2, a2
	mulh	s9, t2, a1
	mul	a1, t2, a1
	mulh	s10, t2, a0
	mul	a0, t2, a0
	add	ra, a0, s1
	sltu	a0, ra, a0
	add	s10, s10, a0
	add	s11, a1, s1
	sltu	a0, s11, a1
	add	s9, s9, a0
	add	a1, a2, s1
	sltu	a0, a1, a2
	add	s8, s8, a0
	add	a2, a3, s1
	sltu	a0, a2, a3
	add	s5, s5, a0
	add	a3, a4, s1
	sltu	a0, a3, a4
	add	s4, s4, a0
	add	a4, a6, s1
	sltu	a0, a4, a6
	add	s3, s3, a0
	add	a6, t0, s1
	sltu	a0, a6, t0
	add	t5, t5, a0
	add	a0, t1, s1
	sltu	t0, a0, t1
	add	t0, t3, t0
	slli	t0, t0, 1
	srli	a0, a0, 31
	or	a0, a0, t0
	slli	t5, t5, 1
	srli	a6, a6, 31
	or	a6, a6, t5
	slli	s3, s3, 1
	srli	a4, a4, 31
	or	a4, a4, s3
	slli	s4, s4, 1
	srli	a3, a3, 31
	or	a3, a3, s4
	slli	s5, s5, 1
	srli	a2, a2, 31
	or	a2, a2, s5
	slli	s8, s8, 1
	srli	a1, a1, 31
	or	a1, a1, s8
	slli	s9, s9, 1
	srli	t0, s11, 31
	or	t0, t0, s9
	slli	s10, s10, 1
	srli	t1, ra, 31
	or	t1, t1, s10
	vmv.s.x	v8, t1
	vmv.s.x	v9, t0
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, a1
	vmv.s.x	v10, a2
	vslideup.vi	v9, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v10, a3
	vl2re32.v	v14, (s7)
	vmv.s.x	v11, a4
	vmv.s.x	v8, a6
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
	vmv.x.s	a6, v13
	vmv.x.s	t0, v14
	vslidedown.vi	v13, v14, 1
	vmv.x.s	t1, v13
	mulh	t3, t4, t1
	mul	t1, t4, t1
	mulh	t5, t4, t0
	mul	t0, t4, t0
	mulh	s3, t4, a6
	mul	a6, t4, a6
	mulh	s4, t4, a4
	mul	a4, t4, a4
	mulh	s5, t4, a3
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
	add	a3, s5, a3
	add	s5, a4, s1
	sltu	a4, s5, a4
	add	a4, s4, a4
	add	s4, a6, s1
	sltu	a6, s4, a6
	add	a6, s3, a6
	add	s3, t0, s1
	sltu	t0, s3, t0
	add	t0, t5, t0
	add	t5, t1, s1
	sltu	t1, t5, t1
	add	t1, t3, t1
	slli	t1, t1, 1
	srli	t3, t5, 31
	mv	t5, s2
	or	t1, t3, t1
	slli	t0, t0, 1
	srli	t3, s3, 31
	lw	s3, 128(sp)                     # 4-byte Folded Reload
	or	t0, t3, t0
	slli	a6, a6, 1
	srli	t3, s4, 31
	lw	s4, 124(sp)                     # 4-byte Folded Reload
	or	a6, t3, a6
	slli	a4, a4, 1
	srli	t3, s5, 31
	or	a4, t3, a4
	slli	a3, a3, 1
	srli	t3, s8, 31
	or	a3, t3, a3
	slli	a2, a2, 1
	srli	t3, s9, 31
	or	a2, t3, a2
	slli	a1, a1, 1
	srli	t3, s10, 31
	li	s10, 253
	li	s9, -125
	li	s8, 130
	addi	s5, sp, 716
	or	a1, t3, a1
	slli	a0, a0, 1
	srli	t3, s11, 31
	or	a0, t3, a0
	lw	t3, 132(sp)                     # 4-byte Folded Reload
	vmv.s.x	v14, a0
	vmv.s.x	v15, a1
	vmv.s.x	v13, a2
	vmv.s.x	v16, a3
	vmv.s.x	v17, a4
	vmv.s.x	v18, a6
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v10, v11, 1
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v8, s3
	vsra.vx	v8, v8, t3
	vmin.vx	v8, v8, s8
	vmax.vx	v8, v8, s9
	vadd.vx	v8, v8, s10
	li	a4, 64
	li	a3, -128
	li	a2, 127
	li	a1, 119
	li	a0, 255
	vand.vx	v8, v8, a0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vluxei32.v	v10, (t6), v8
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v14, v15, 1
	vslideup.vi	v13, v16, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v13, v14, 2
	vmv.s.x	v12, t0
	vmv.s.x	v8, t1
	vsetivli	zero, 8, e16, m1, ta, ma
	vsext.vf2	v9, v10
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v17, v18, 1
	vsetivli	zero, 8, e16, m1, ta, ma
	vwadd.vx	v10, v9, a1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v12, v17, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v12, s4
	vsra.vx	v8, v8, s2
	vmin.vx	v8, v8, a2
	vmax.vx	v8, v8, a3
	vmv.v.x	v12, a4
	vmacc.vv	v12, v10, v8
	vsra.vi	v8, v12, 7
	vsetvli	zero, zero, e16, m1, ta, ma
	vnclip.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnclip.wi	v8, v10, 0
	vse8.v	v8, (a7)
	addi	a5, a5, 32
	addi	s7, s7, 32
	addi	a7, a7, 8
	bne	a5, s5, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	li	a5, 0
	vsetivli	zero, 16, e32, m4, ta, ma
	vmv.v.i	v8, 0
	addi	s7, sp, 140
	addi	a0, sp, 2047
	addi	a0, a0, 401
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 337
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 273
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 209
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1488
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1360
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1232
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1104
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 976
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 848
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 784
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vmv.v.i	v28, 0
	vmv.v.i	v4, 0
	vmv.v.i	v0, 0
	vmv.v.i	v12, 0
	addi	a0, sp, 2047
	addi	a0, a0, 145
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 81
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 17
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2000
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1936
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1872
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1808
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1744
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1680
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1616
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1552
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1424
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1296
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1168
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1040
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 465
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 912
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl1r.v	v8, (s7)
	lw	a7, 136(sp)                     # 4-byte Folded Reload
	add	a7, a7, a5
	vlse8.v	v9, (a7), s6
	addi	a0, a7, 1
	vlse8.v	v10, (a0), s6
	vsext.vf4	v16, v8
	vsext.vf4	v20, v9
	addi	a0, sp, 912
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v10
	addi	a0, a7, 2
	vlse8.v	v8, (a0), s6
	addi	a0, a7, 3
	vlse8.v	v9, (a0), s6
	addi	a0, sp, 1040
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v8
	addi	a0, sp, 1168
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v9
	addi	a0, a7, 4
	vlse8.v	v8, (a0), s6
	addi	a0, a7, 5
	vlse8.v	v9, (a0), s6
	addi	a0, sp, 1296
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v8
	addi	a0, sp, 1424
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v9
	addi	a0, a7, 6
	vlse8.v	v8, (a0), s6
	addi	a0, a7, 7
	vlse8.v	v9, (a0), s6
	addi	a0, sp, 1552
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v8
	addi	a0, sp, 1616
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v9
	addi	a0, a7, 8
	vlse8.v	v8, (a0), s6
	addi	a0, a7, 9
	vlse8.v	v9, (a0), s6
	addi	a0, sp, 1680
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v8
	addi	a0, sp, 1744
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v9
	addi	a0, a7, 10
	vlse8.v	v8, (a0), s6
	addi	a0, a7, 11
	vlse8.v	v9, (a0), s6
	addi	a0, sp, 1808
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v8
	addi	a0, sp, 1872
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v9
	addi	a0, a7, 12
	vlse8.v	v8, (a0), s6
	addi	a0, a7, 13
	vlse8.v	v9, (a0), s6
	addi	a0, sp, 1936
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v8
	addi	a0, sp, 2000
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v9
	addi	a0, a7, 14
	vlse8.v	v8, (a0), s6
	addi	a0, a7, 15
	vlse8.v	v9, (a0), s6
	addi	a0, sp, 2047
	addi	a0, a0, 17
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	addi	a0, sp, 2047
	addi	a0, a0, 17
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v8
	addi	a0, sp, 2047
	addi	a0, a0, 81
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	addi	a0, sp, 2047
	addi	a0, a0, 81
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v9
	addi	a0, a7, 16
	vlse8.v	v8, (a0), s6
	addi	a0, a7, 17
	vlse8.v	v9, (a0), s6
	addi	a0, sp, 2047
	addi	a0, a0, 145
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	addi	a0, sp, 2047
	addi	a0, a0, 145
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v8
	vmacc.vv	v12, v20, v16
	vsext.vf4	v20, v9
	addi	a0, a7, 18
	vlse8.v	v8, (a0), s6
	addi	a0, a7, 19
	vlse8.v	v9, (a0), s6
	vmacc.vv	v0, v20, v16
	vsext.vf4	v20, v8
	vmacc.vv	v4, v20, v16
	vsext.vf4	v20, v9
	addi	a0, a7, 20
	vlse8.v	v8, (a0), s6
	addi	a0, a7, 21
	vlse8.v	v9, (a0), s6
	vmacc.vv	v28, v20, v16
	vsext.vf4	v20, v8
	addi	a0, sp, 784
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v9
	addi	a0, a7, 22
	vlse8.v	v8, (a0), s6
	addi	a0, a7, 23
	vlse8.v	v9, (a0), s6
	addi	a0, sp, 848
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v8
	addi	a0, sp, 976
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v9
	addi	a0, a7, 24
	vlse8.v	v8, (a0), s6
	addi	a0, a7, 25
	vlse8.v	v9, (a0), s6
	addi	a0, sp, 1104
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v8
	addi	a0, sp, 1232
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v9
	addi	a0, a7, 26
	vlse8.v	v8, (a0), s6
	addi	a0, a7, 27
	vlse8.v	v9, (a0), s6
	addi	a0, sp, 1360
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v8
	addi	a0, sp, 1488
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v9
	addi	a0, a7, 28
	vlse8.v	v8, (a0), s6
	addi	a0, a7, 29
	vlse8.v	v9, (a0), s6
	addi	a0, sp, 2047
	addi	a0, a0, 209
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	addi	a0, sp, 2047
	addi	a0, a0, 209
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v8
	addi	a0, sp, 2047
	addi	a0, a0, 273
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	addi	a0, sp, 2047
	addi	a0, a0, 273
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v9
	addi	a0, a7, 30
	vlse8.v	v8, (a0), s6
	addi	a7, a7, 31
	vlse8.v	v9, (a7), s6
	addi	a0, sp, 2047
	addi	a0, a0, 337
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	addi	a0, sp, 2047
	addi	a0, a0, 337
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v8
	addi	a0, sp, 2047
	addi	a0, a0, 401
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	addi	a0, sp, 2047
	addi	a0, a0, 401
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v9
	addi	a0, sp, 2047
	addi	a0, a0, 465
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v20, v16
	addi	a0, sp, 2047
	addi	a0, a0, 465
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a5, a5, 512
	addi	s7, s7, 16
	bne	a5, s0, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	vmv.s.x	v20, zero
	vredsum.vs	v12, v12, v20
	vredsum.vs	v3, v0, v20
	vredsum.vs	v0, v4, v20
	vredsum.vs	v28, v28, v20
	addi	a0, sp, 784
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v24, v8, v20
	addi	a0, sp, 848
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v13, v8, v20
	addi	a0, sp, 976
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v1, v8, v20
	addi	a0, sp, 1104
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v15, v8, v20
	addi	a0, sp, 1232
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v14, v8, v20
	addi	a0, sp, 1360
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v2, v8, v20
	addi	a0, sp, 1488
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v20
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 912
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v20
	addi	a0, sp, 1040
	vl4r.v	v16, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v9, v16, v20
	addi	a0, sp, 1168
	vl4r.v	v16, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v16, v20
	addi	a0, sp, 1296
	vl4r.v	v16, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v11, v16, v20
	addi	a0, sp, 1424
	vl4r.v	v16, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v18, v16, v20
	addi	a0, sp, 1552
	vl4r.v	v4, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v19, v4, v20
	addi	a0, sp, 1616
	vl4r.v	v4, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v21, v4, v20
	addi	a0, sp, 1680
	vl4r.v	v4, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v22, v4, v20
	addi	a0, sp, 1744
	vl4r.v	v4, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v23, v4, v20
	addi	a0, sp, 1808
	vl4r.v	v4, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v25, v4, v20
	addi	a0, sp, 1872
	vl4r.v	v4, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v26, v4, v20
	addi	a0, sp, 1936
	vl4r.v	v4, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v27, v4, v20
	addi	a0, sp, 2000
	vl4r.v	v4, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v29, v4, v20
	addi	a0, sp, 2047
	addi	a0, a0, 17
	vl4r.v	v4, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v30, v4, v20
	addi	a0, sp, 2047
	addi	a0, a0, 81
	vl4r.v	v4, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v31, v4, v20
	addi	a0, sp, 2047
	addi	a0, a0, 145
	vl4r.v	v4, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v6, v4, v20
	vmv1r.v	v7, v20
	vmv.x.s	t6, v8
	vmv.x.s	a4, v9
	vmv.x.s	a5, v10
	vmv.x.s	a6, v11
	vmv.x.s	a7, v18
	vmv.x.s	t0, v19
	vmv.x.s	t1, v21
	vmv.x.s	t3, v22
	vmv.x.s	t5, v23
	vmv.x.s	s0, v25
	vmv.x.s	s3, v26
	vmv.x.s	s4, v27
	vmv.x.s	a1, v29
	vmv.x.s	s5, v30
	vmv.x.s	a0, v31
	vmv.x.s	a2, v6
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v8, a0
	vslide1down.vx	v8, v8, a2
	vmv.x.s	s10, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a3, v8
	vmv.v.x	v8, a1
	vslide1down.vx	v8, v8, s5
	vmv.x.s	a0, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s7, v8
	vmv.v.x	v8, s3
	vslide1down.vx	v8, v8, s4
	vmv.x.s	s3, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s4, v8
	vmv.v.x	v8, t5
	vslide1down.vx	v8, v8, s0
	vmv.x.s	t5, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s8, v8
	vmv.v.x	v8, t1
	vslide1down.vx	v8, v8, t3
	vmv.x.s	t1, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t3, v8
	vmv.v.x	v8, a7
	vslide1down.vx	v8, v8, t0
	vmv.x.s	s9, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	ra, v8
	vmv.v.x	v8, a5
	vslide1down.vx	v8, v8, a6
	vmv.x.s	a1, v8
	sw	a1, 84(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a1, v8
	sw	a1, 100(sp)                     # 4-byte Folded Spill
	vmv.v.x	v8, t6
	vslide1down.vx	v8, v8, a4
	vmv.x.s	a1, v8
	sw	a1, 104(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a1, v8
	sw	a1, 108(sp)                     # 4-byte Folded Spill
	lw	a6, 24(sp)                      # 4-byte Folded Reload
	mulh	a1, a6, t3
	sw	a1, 80(sp)                      # 4-byte Folded Spill
	mul	a7, a6, t3
	mulh	s11, a6, t1
	mul	t1, a6, t1
	mulh	s5, a6, s8
	mul	s8, a6, s8
	mulh	s0, a6, t5
	mul	t5, a6, t5
	mulh	t3, a6, s4
	mul	s4, a6, s4
	mulh	t0, a6, s3
	mul	s3, a6, s3
	mulh	a5, a6, s7
	mul	s7, a6, s7
	mulh	a4, a6, a0
	mul	a1, a6, a0
	mulh	t6, a6, a3
	mul	a3, a6, a3
	mulh	a2, a6, s10
	mul	s10, a6, s10
	add	a0, s10, s1
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	sltu	s10, a0, s10
	add	a2, a2, s10
	sw	a2, 88(sp)                      # 4-byte Folded Spill
	add	a0, a3, s1
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, a3
	add	a0, t6, a0
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	add	a0, a1, s1
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, a1
	add	a0, a4, a0
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	add	a0, s7, s1
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, s7
	add	a0, a5, a0
	sw	a0, 56(sp)                      # 4-byte Folded Spill
	add	a0, s3, s1
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, s3
	add	a0, t0, a0
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	add	s10, s4, s1
	sltu	a0, s10, s4
	add	a0, t3, a0
	sw	a0, 44(sp)                      # 4-byte Folded Spill
	add	t3, t5, s1
	sltu	a0, t3, t5
	add	a0, s0, a0
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	add	s3, s8, s1
	sltu	s8, s3, s8
	add	s8, s5, s8
	add	s4, t1, s1
	sltu	a3, s4, t1
	add	a3, s11, a3
	add	a0, a7, s1
	sltu	t5, a0, a7
	lw	a1, 80(sp)                      # 4-byte Folded Reload
	add	t5, a1, t5
	mulh	a1, a6, s9
	mul	a2, a6, s9
	add	a4, a2, s1
	sltu	a2, a4, a2
	add	a1, a1, a2
	mulh	a2, a6, ra
	mul	a5, a6, ra
	add	t1, a5, s1
	sltu	a5, t1, a5
	add	a2, a2, a5
	lw	a7, 84(sp)                      # 4-byte Folded Reload
	mulh	a5, a6, a7
	mul	a7, a6, a7
	add	t0, a7, s1
	sltu	a7, t0, a7
	add	a5, a5, a7
	lw	t6, 100(sp)                     # 4-byte Folded Reload
	mulh	a7, a6, t6
	mul	t6, a6, t6
	add	s0, t6, s1
	sltu	t6, s0, t6
	add	a7, a7, t6
	lw	s5, 104(sp)                     # 4-byte Folded Reload
	mulh	t6, a6, s5
	mul	s5, a6, s5
	add	s7, s5, s1
	sltu	s5, s7, s5
	add	t6, t6, s5
	lw	s9, 108(sp)                     # 4-byte Folded Reload
	mulh	s5, a6, s9
	mul	s9, a6, s9
	add	s11, s9, s1
	sltu	s9, s11, s9
	add	s5, s5, s9
	slli	s5, s5, 1
	srli	s9, s11, 31
	or	s5, s9, s5
	sw	s5, 84(sp)                      # 4-byte Folded Spill
	slli	t6, t6, 1
	srli	s5, s7, 31
	or	t6, s5, t6
	sw	t6, 80(sp)                      # 4-byte Folded Spill
	slli	a7, a7, 1
	srli	s0, s0, 31
	or	s9, s0, a7
	slli	a5, a5, 1
	srli	a7, t0, 31
	or	s5, a7, a5
	slli	a2, a2, 1
	srli	s0, t1, 31
	or	s0, s0, a2
	addi	a2, sp, 2047
	addi	a2, a2, 209
	vl4r.v	v8, (a2)                        # Unknown-size Folded Reload
	vsetivli	zero, 16, e32, m4, ta, ma
	vredsum.vs	v8, v8, v20
	addi	a2, sp, 2047
	addi	a2, a2, 273
	vl4r.v	v16, (a2)                       # Unknown-size Folded Reload
	vredsum.vs	v9, v16, v20
	addi	a2, sp, 2047
	addi	a2, a2, 337
	vl4r.v	v16, (a2)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v16, v20
	addi	a2, sp, 2047
	addi	a2, a2, 401
	vl4r.v	v16, (a2)                       # Unknown-size Folded Reload
	vredsum.vs	v18, v16, v20
	slli	a1, a1, 1
	srli	a4, a4, 31
	or	a7, a4, a1
	vmv.x.s	s11, v12
	slli	t5, t5, 1
	srli	a1, a0, 31
	or	ra, a1, t5
	vmv.x.s	a0, v3
	sw	a0, 108(sp)                     # 4-byte Folded Spill
	slli	a3, a3, 1
	srli	a0, s4, 31
	or	t0, a0, a3
	vmv.x.s	a0, v0
	sw	a0, 104(sp)                     # 4-byte Folded Spill
	slli	s8, s8, 1
	srli	a0, s3, 31
	or	a1, a0, s8
	vmv.x.s	a0, v28
	sw	a0, 100(sp)                     # 4-byte Folded Spill
	lw	a0, 96(sp)                      # 4-byte Folded Reload
	slli	a0, a0, 1
	srli	a2, t3, 31
	or	t5, a2, a0
	vmv.x.s	a0, v24
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	lw	a0, 44(sp)                      # 4-byte Folded Reload
	slli	a0, a0, 1
	srli	a2, s10, 31
	or	t6, a2, a0
	vmv.x.s	s10, v13
	lw	a0, 48(sp)                      # 4-byte Folded Reload
	slli	a0, a0, 1
	lw	a2, 52(sp)                      # 4-byte Folded Reload
	srli	a2, a2, 31
	or	a4, a2, a0
	vmv.x.s	t1, v1
	lw	a0, 56(sp)                      # 4-byte Folded Reload
	slli	a0, a0, 1
	lw	a2, 60(sp)                      # 4-byte Folded Reload
	srli	a2, a2, 31
	or	a2, a2, a0
	vmv.x.s	s8, v15
	lw	a0, 64(sp)                      # 4-byte Folded Reload
	slli	a0, a0, 1
	lw	a3, 68(sp)                      # 4-byte Folded Reload
	srli	a3, a3, 31
	or	s7, a3, a0
	vmv.x.s	a0, v14
	lw	a3, 72(sp)                      # 4-byte Folded Reload
	slli	a3, a3, 1
	lw	a5, 76(sp)                      # 4-byte Folded Reload
	srli	a5, a5, 31
	or	s3, a5, a3
	vmv.x.s	t3, v2
	lw	a3, 88(sp)                      # 4-byte Folded Reload
	slli	a3, a3, 1
	lw	a5, 92(sp)                      # 4-byte Folded Reload
	srli	a5, a5, 31
	or	a3, a5, a3
	addi	a5, sp, 1488
	vl1r.v	v11, (a5)                       # Unknown-size Folded Reload
	vmv.x.s	a5, v11
	vmv.s.x	v12, a3
	vmv.x.s	a3, v8
	vmv.s.x	v8, s3
	vmv.x.s	s4, v9
	addi	s3, sp, 2047
	addi	s3, s3, 465
	vl4r.v	v20, (s3)                       # Unknown-size Folded Reload
	vredsum.vs	v9, v20, v7
	vmv.s.x	v11, s7
	vmv.x.s	s3, v10
	vmv.s.x	v10, a2
	vmv.x.s	a2, v18
	vmv.s.x	v13, a4
	vmv.x.s	a4, v9
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v8, 1
	vslideup.vi	v11, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v12, 2
	vmv.s.x	v8, t6
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v13, v8, 1
	vmv.s.x	v10, t5
	vmv.s.x	v8, a1
	vslideup.vi	v10, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v13, 2
	vmv.s.x	v8, t0
	vmv.s.x	v9, ra
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, a7
	vmv.s.x	v12, s0
	vslideup.vi	v9, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v12, s5
	vmv.s.x	v13, s9
	lw	a1, 80(sp)                      # 4-byte Folded Reload
	vmv.s.x	v8, a1
	lw	a1, 84(sp)                      # 4-byte Folded Reload
	vmv.s.x	v14, a1
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v15, a2
	vslide1down.vx	v15, v15, a4
	vmv.x.s	t0, v15
	vslidedown.vi	v15, v15, 1
	vmv.x.s	s7, v15
	vmv.v.x	v15, s4
	vslide1down.vx	v15, v15, s3
	vmv.x.s	s4, v15
	vslidedown.vi	v15, v15, 1
	vmv.x.s	t5, v15
	vmv.v.x	v15, a5
	vslide1down.vx	v15, v15, a3
	vmv.x.s	a5, v15
	vslidedown.vi	v15, v15, 1
	vmv.x.s	t6, v15
	vmv.v.x	v15, a0
	vslide1down.vx	v15, v15, t3
	vmv.x.s	a0, v15
	vslidedown.vi	v15, v15, 1
	vmv.x.s	t3, v15
	vmv.v.x	v15, t1
	vslide1down.vx	v15, v15, s8
	vmv.x.s	a3, v15
	vslidedown.vi	v15, v15, 1
	vmv.x.s	t1, v15
	lw	a1, 96(sp)                      # 4-byte Folded Reload
	vmv.v.x	v15, a1
	vslide1down.vx	v15, v15, s10
	vmv.x.s	s0, v15
	vslidedown.vi	v15, v15, 1
	vmv.x.s	a2, v15
	lw	a1, 104(sp)                     # 4-byte Folded Reload
	vmv.v.x	v15, a1
	lw	a1, 100(sp)                     # 4-byte Folded Reload
	vslide1down.vx	v15, v15, a1
	vmv.x.s	a1, v15
	vslidedown.vi	v16, v15, 1
	vmv.v.x	v15, s11
	lw	a4, 108(sp)                     # 4-byte Folded Reload
	vslide1down.vx	v15, v15, a4
	mulh	a4, a6, a1
	sw	a4, 108(sp)                     # 4-byte Folded Spill
	mul	s5, a6, a1
	mulh	a1, a6, a2
	sw	a1, 56(sp)                      # 4-byte Folded Spill
	mul	s3, a6, a2
	mulh	a1, a6, s0
	sw	a1, 52(sp)                      # 4-byte Folded Spill
	mul	s11, a6, s0
	mulh	a1, a6, t1
	sw	a1, 48(sp)                      # 4-byte Folded Spill
	mul	s0, a6, t1
	mulh	a1, a6, a3
	sw	a1, 44(sp)                      # 4-byte Folded Spill
	mul	a4, a6, a3
	mulh	ra, a6, t3
	mul	s10, a6, t3
	mulh	t1, a6, a0
	mul	a2, a6, a0
	mulh	a7, a6, t6
	mul	s8, a6, t6
	mulh	t6, a6, a5
	mul	a5, a6, a5
	mulh	s9, a6, t5
	mul	t5, a6, t5
	mulh	a3, a6, s4
	mul	s4, a6, s4
	mulh	a1, a6, s7
	mul	s7, a6, s7
	mulh	t3, a6, t0
	mul	t0, a6, t0
	add	a0, t0, s1
	sw	a0, 104(sp)                     # 4-byte Folded Spill
	sltu	t0, a0, t0
	add	t0, t3, t0
	sw	t0, 100(sp)                     # 4-byte Folded Spill
	add	a0, s7, s1
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	sltu	t0, a0, s7
	add	a1, a1, t0
	sw	a1, 92(sp)                      # 4-byte Folded Spill
	add	a0, s4, s1
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, s4
	add	a0, a3, a0
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	add	a0, t5, s1
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, t5
	add	a0, s9, a0
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	add	a0, a5, s1
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, a5
	add	a0, t6, a0
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	add	s9, s8, s1
	sltu	a0, s9, s8
	add	a0, a7, a0
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	add	s7, a2, s1
	sltu	s8, s7, a2
	add	t1, t1, s8
	sw	t1, 60(sp)                      # 4-byte Folded Spill
	add	s4, s10, s1
	sltu	t5, s4, s10
	add	s8, ra, t5
	add	t3, a4, s1
	sltu	a2, t3, a4
	lw	t6, 44(sp)                      # 4-byte Folded Reload
	add	t6, t6, a2
	add	t0, s0, s1
	sltu	a3, t0, s0
	lw	t5, 48(sp)                      # 4-byte Folded Reload
	add	t5, t5, a3
	add	a5, s11, s1
	sltu	a3, a5, s11
	lw	t1, 52(sp)                      # 4-byte Folded Reload
	add	t1, t1, a3
	add	s10, s3, s1
	sltu	a3, s10, s3
	lw	s3, 56(sp)                      # 4-byte Folded Reload
	add	s3, s3, a3
	add	s0, s5, s1
	sltu	a3, s0, s5
	lw	a7, 108(sp)                     # 4-byte Folded Reload
	add	a7, a7, a3
	vmv.x.s	a3, v16
	mulh	s11, a6, a3
	mul	a3, a6, a3
	add	ra, a3, s1
	sltu	a3, ra, a3
	add	a4, s11, a3
	vmv.x.s	s11, v15
	mulh	a2, a6, s11
	mul	s11, a6, s11
	add	a1, s11, s1
	sltu	s11, a1, s11
	add	a3, a2, s11
	vslidedown.vi	v15, v15, 1
	vmv.x.s	s11, v15
	mulh	a2, a6, s11
	mul	s11, a6, s11
	add	a0, s11, s1
	sltu	s11, a0, s11
	add	a2, a2, s11
	slli	a2, a2, 1
	srli	a0, a0, 31
	or	s11, a0, a2
	slli	a3, a3, 1
	srli	a1, a1, 31
	or	a1, a1, a3
	sw	a1, 108(sp)                     # 4-byte Folded Spill
	slli	a4, a4, 1
	srli	a3, ra, 31
	or	a3, a3, a4
	slli	a7, a7, 1
	srli	s0, s0, 31
	or	s0, s0, a7
	slli	s3, s3, 1
	srli	a0, s10, 31
	or	a4, a0, s3
	slli	s5, t1, 1
	srli	a0, a5, 31
	or	ra, a0, s5
	slli	t1, t5, 1
	srli	a0, t0, 31
	or	s3, a0, t1
	slli	t5, t6, 1
	srli	a5, t3, 31
	or	a2, a5, t5
	slli	t6, s8, 1
	srli	a0, s4, 31
	or	a0, a0, t6
	lw	s8, 60(sp)                      # 4-byte Folded Reload
	slli	s8, s8, 1
	srli	a1, s7, 31
	or	a1, a1, s8
	lw	a5, 64(sp)                      # 4-byte Folded Reload
	slli	a5, a5, 1
	srli	a6, s9, 31
	or	a5, a6, a5
	lw	a6, 68(sp)                      # 4-byte Folded Reload
	slli	a6, a6, 1
	lw	a7, 72(sp)                      # 4-byte Folded Reload
	srli	a7, a7, 31
	or	a6, a7, a6
	lw	a7, 76(sp)                      # 4-byte Folded Reload
	slli	a7, a7, 1
	lw	t0, 80(sp)                      # 4-byte Folded Reload
	srli	t0, t0, 31
	or	a7, t0, a7
	lw	t0, 84(sp)                      # 4-byte Folded Reload
	slli	t0, t0, 1
	lw	t1, 88(sp)                      # 4-byte Folded Reload
	srli	t1, t1, 31
	or	t0, t1, t0
	lw	t1, 92(sp)                      # 4-byte Folded Reload
	slli	t1, t1, 1
	lw	t3, 96(sp)                      # 4-byte Folded Reload
	srli	t3, t3, 31
	or	t1, t3, t1
	lw	t3, 100(sp)                     # 4-byte Folded Reload
	slli	t3, t3, 1
	lw	t5, 104(sp)                     # 4-byte Folded Reload
	srli	t5, t5, 31
	or	t3, t5, t3
	vmv.s.x	v16, t3
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v12, v13, 1
	vmv.s.x	v13, t1
	vslideup.vi	v8, v14, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v12, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	lw	t3, 16(sp)                      # 4-byte Folded Reload
	vadd.vx	v8, v8, t3
	lw	t1, 20(sp)                      # 4-byte Folded Reload
	vsra.vx	v8, v8, t1
	li	t5, 120
	vmin.vx	v8, v8, t5
	li	t6, -135
	vmax.vx	v20, v8, t6
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v8, v20, 0
	vsetvli	zero, zero, e32, m4, ta, ma
	vmv.s.x	v15, t0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v16, v13, 1
	vmv.s.x	v10, a7
	vslideup.vi	v15, v10, 1
	vmv.s.x	v10, a6
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v15, v16, 2
	vmv.s.x	v11, a5
	vmv.s.x	v14, a1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v11, 1
	vmv.s.x	v11, a0
	vslideup.vi	v14, v11, 1
	vmv.s.x	v11, a2
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v14, v10, 2
	vmv.s.x	v10, s3
	vmv.s.x	v13, ra
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v11, v10, 1
	vmv.s.x	v10, a4
	vslideup.vi	v13, v10, 1
	vmv.s.x	v10, s0
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v13, v11, 2
	vmv.s.x	v11, a3
	lw	a0, 108(sp)                     # 4-byte Folded Reload
	vmv.s.x	v12, a0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v11, 1
	vmv.s.x	v11, s11
	vslideup.vi	v12, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v12, v10, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	vadd.vx	v12, v12, t3
	vsra.vx	v12, v12, t1
	vmin.vx	v12, v12, t5
	vmax.vx	v12, v12, t6
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v10, v12, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v12, v8, 0
	lw	a0, 40(sp)                      # 4-byte Folded Reload
	lw	a1, 112(sp)                     # 4-byte Folded Reload
	add	a0, a0, a1
	vadd.vi	v8, v12, 7
	vs1r.v	v8, (a0)
	vnsrl.wi	v8, v10, 0
	vadd.vi	v8, v8, 7
	addi	a0, a0, 16
	vs1r.v	v8, (a0)
	lw	a4, 116(sp)                     # 4-byte Folded Reload
	addi	a4, a4, 1
	lw	a0, 120(sp)                     # 4-byte Folded Reload
	addi	a0, a0, 32
	lw	t6, 36(sp)                      # 4-byte Folded Reload
	lw	a2, 32(sp)                      # 4-byte Folded Reload
	lw	a1, 28(sp)                      # 4-byte Folded Reload
	addi	t0, sp, 524
	addi	t1, sp, 268
	mv	t5, s2
	li	s2, 1
	addi	s5, sp, 332
	addi	s7, sp, 588
	addi	s8, sp, 396
	addi	s9, sp, 652
	li	a3, 4
	beq	a4, a3, .LBB0_8
	j	.LBB0_1
.LBB0_8:
	addi	sp, sp, 1856
	lw	ra, 780(sp)                     # 4-byte Folded Reload
	lw	s0, 776(sp)                     # 4-byte Folded Reload
	lw	s1, 772(sp)                     # 4-byte Folded Reload
	lw	s2, 768(sp)                     # 4-byte Folded Reload
	lw	s3, 764(sp)                     # 4-byte Folded Reload
	lw	s4, 760(sp)                     # 4-byte Folded Reload
	lw	s5, 756(sp)                     # 4-byte Folded Reload
	lw	s6, 752(sp)                     # 4-byte Folded Reload
	lw	s7, 748(sp)                     # 4-byte Folded Reload
	lw	s8, 744(sp)                     # 4-byte Folded Reload
	lw	s9, 740(sp)                     # 4-byte Folded Reload
	lw	s10, 736(sp)                    # 4-byte Folded Reload
	lw	s11, 732(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 784
	ret
.Lfunc_end0:
                                        # -- End function
