# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -Dn=4 -Dh=32 -Dh_i=64
# source: baselines/ffn.c, SHA-256 1d9a25eb105c53f46db9a8a7ed371cdf48525f18b44fea6049c8100ed1a6595b

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000080	# W1
	li	a2, 0x20000880	# bias1
	li	a3, 0x20000980	# W2
	li	a4, 0x20001180	# bias2
	li	a5, 0x20001200	# table
	li	a6, 0x20001300	# quantisation
	li	a7, 0x20002000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -576
	sw	ra, 572(sp)                     # 4-byte Folded Spill
	sw	s0, 568(sp)                     # 4-byte Folded Spill
	sw	s1, 564(sp)                     # 4-byte Folded Spill
	sw	s2, 560(sp)                     # 4-byte Folded Spill
	sw	s3, 556(sp)                     # 4-byte Folded Spill
	sw	s4, 552(sp)                     # 4-byte Folded Spill
	sw	s5, 548(sp)                     # 4-byte Folded Spill
	sw	s6, 544(sp)                     # 4-byte Folded Spill
	sw	s7, 540(sp)                     # 4-byte Folded Spill
	sw	s8, 536(sp)                     # 4-byte Folded Spill
	sw	s9, 532(sp)                     # 4-byte Folded Spill
	sw	s10, 528(sp)                    # 4-byte Folded Spill
	sw	s11, 524(sp)                    # 4-byte Folded Spill
	addi	sp, sp, -192
	sw	a7, 32(sp)                      # 4-byte Folded Spill
	sw	a3, 28(sp)                      # 4-byte Folded Spill
	mv	s6, a1
	li	a1, 0
	addi	a3, a4, 32
	addi	a7, a2, 32
	addi	t0, sp, 272
	lw	t3, 4(a6)
	lw	t4, 0(a6)
	lw	t5, 8(a6)
	lw	a6, 12(a6)
	addi	t1, t3, -1
	li	t2, 1
	sll	s0, t2, t1
	sw	a6, 24(sp)                      # 4-byte Folded Spill
	addi	t1, a6, -1
	sll	a6, t2, t1
	sw	a6, 20(sp)                      # 4-byte Folded Spill
	vl2re32.v	v18, (a2)
	vl2re32.v	v16, (a7)
	addi	a7, a2, 64
	vl2re32.v	v8, (a7)
	addi	a6, sp, 672
	vs2r.v	v8, (a6)                        # Unknown-size Folded Spill
	addi	a6, sp, 304
	addi	a7, a2, 96
	vl2re32.v	v8, (a7)
	addi	a7, sp, 640
	vs2r.v	v8, (a7)                        # Unknown-size Folded Spill
	addi	t6, sp, 336
	addi	a7, a2, 128
	vl2re32.v	v8, (a7)
	addi	a7, sp, 608
	vs2r.v	v8, (a7)                        # Unknown-size Folded Spill
	addi	s1, sp, 368
	addi	a7, a2, 160
	vl2re32.v	v8, (a7)
	addi	a7, sp, 576
	vs2r.v	v8, (a7)                        # Unknown-size Folded Spill
	addi	s2, sp, 400
	addi	a7, a2, 192
	vl2re32.v	v8, (a7)
	addi	a7, sp, 544
	vs2r.v	v8, (a7)                        # Unknown-size Folded Spill
	addi	s7, sp, 432
	addi	a2, a2, 224
	vl2re32.v	v8, (a2)
	addi	a2, sp, 512
	vs2r.v	v8, (a2)                        # Unknown-size Folded Spill
	addi	s8, sp, 464
	vl2re32.v	v24, (a4)
	vl2re32.v	v26, (a3)
	addi	a3, a4, 64
	vl2re32.v	v28, (a3)
	addi	a3, a4, 96
	vl2re32.v	v30, (a3)
	addi	a3, sp, 496
	lui	s10, 262144
	li	a7, 255
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #     Child Loop BB0_6 Depth 2
	li	a2, 0
	addi	a4, sp, 672
	vl2r.v	v8, (a4)                        # Unknown-size Folded Reload
	vs2r.v	v8, (a6)
	addi	a4, sp, 640
	vl2r.v	v8, (a4)                        # Unknown-size Folded Reload
	vs2r.v	v8, (t6)
	addi	a4, sp, 608
	vl2r.v	v8, (a4)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s1)
	addi	a4, sp, 576
	vl2r.v	v8, (a4)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s2)
	addi	a4, sp, 544
	vl2r.v	v8, (a4)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s7)
	addi	a4, sp, 512
	vl2r.v	v8, (a4)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s8)
	vl2re32.v	v14, (a6)
	vl2re32.v	v0, (t6)
	vl2re32.v	v2, (s1)
	vl2re32.v	v4, (s2)
	vl2re32.v	v6, (s7)
	vl2re32.v	v12, (s8)
	addi	a4, sp, 240
	vs2r.v	v18, (a4)
	vs2r.v	v16, (t0)
	sw	a1, 40(sp)                      # 4-byte Folded Spill
	slli	a1, a1, 5
	sw	a1, 36(sp)                      # 4-byte Folded Spill
	sw	a0, 44(sp)                      # 4-byte Folded Spill
	mv	s4, a0
	vmv2r.v	v10, v16
	vmv2r.v	v8, v18
	vsetivli	zero, 8, e16, m1, ta, ma
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	s5, 0(s4)
	add	s3, s6, a2
	vle8.v	v20, (s3)
	addi	a1, s3, 8
	vle8.v	v21, (a1)
	addi	s5, s5, 24
	vsext.vf2	v22, v20
	vwmacc.vx	v8, s5, v22
	vsext.vf2	v20, v21
	addi	a1, s3, 16
	vle8.v	v21, (a1)
	addi	a1, s3, 24
	vle8.v	v22, (a1)
	vwmacc.vx	v10, s5, v20
	vsext.vf2	v20, v21
	vwmacc.vx	v14, s5, v20
	vsext.vf2	v20, v22
	addi	a1, s3, 32
	vle8.v	v21, (a1)
	addi	a1, s3, 40
	vle8.v	v22, (a1)
	vwmacc.vx	v0, s5, v20
	vsext.vf2	v20, v21
	vwmacc.vx	v2, s5, v20
	vsext.vf2	v20, v22
	addi	a1, s3, 48
	vle8.v	v21, (a1)
	addi	a1, s3, 56
	vle8.v	v22, (a1)
	vwmacc.vx	v4, s5, v20
	vsext.vf2	v20, v21
	vwmacc.vx	v6, s5, v20
	vsext.vf2	v20, v22
	vwmacc.vx	v12, s5, v20
	addi	a2, a2, 64
	slli	a1, t2, 11
	addi	s4, s4, 1
	bne	a2, a1, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	addi	s3, sp, 240
	vs2r.v	v8, (s3)
	vs2r.v	v10, (t0)
	vs2r.v	v14, (a6)
	vs2r.v	v0, (t6)
	vs2r.v	v2, (s1)
	vs2r.v	v4, (s2)
	vs2r.v	v6, (s7)
	vs2r.v	v12, (s8)
	addi	s4, sp, 48
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v8, (s3)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v10, v9, 2
	vmv.x.s	a1, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a2, v10
	vmv.x.s	s5, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	s7, v9
	vslidedown.vi	v9, v8, 2
	vmv.x.s	a4, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	t2, v9
	mv	t1, a3
	vmv.x.s	a3, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s1, v8
	mulh	a6, t4, s1
	mul	s1, t4, s1
	mulh	s2, t4, a3
	mul	a3, t4, a3
	mulh	t0, t4, t2
	mul	t2, t4, t2
	mulh	a0, t4, a4
	mul	a4, t4, a4
	mulh	t6, t4, s7
	mul	s7, t4, s7
	mulh	s8, t4, s5
	mul	s5, t4, s5
	mulh	s9, t4, a2
	mul	a2, t4, a2
	mulh	ra, t4, a1
	mul	a1, t4, a1
	add	s11, a1, s10
	sltu	a1, s11, a1
	add	a1, ra, a1
	add	ra, a2, s10
	sltu	a2, ra, a2
	add	a2, s9, a2
	add	s9, s5, s10
	sltu	s5, s9, s5
	add	s5, s8, s5
	add	s8, s7, s10
	sltu	s7, s8, s7
	add	t6, t6, s7
	add	s7, a4, s10
	sltu	a4, s7, a4
	add	a0, a0, a4
	add	a4, t2, s10
	sltu	t2, a4, t2
	add	t0, t0, t2
	add	t2, a3, s10
	sltu	a3, t2, a3
	add	a3, s2, a3
	add	s2, s1, s10
	sltu	s1, s2, s1
	add	a6, a6, s1
	slli	a6, a6, 1
	srli	s1, s2, 31
	or	a6, s1, a6
	slli	a3, a3, 1
	srli	t2, t2, 31
	or	a3, t2, a3
	slli	t0, t0, 1
	srli	a4, a4, 31
	or	a4, a4, t0
	slli	a0, a0, 1
	srli	t0, s7, 31
	or	a0, t0, a0
	slli	t6, t6, 1
	srli	t0, s8, 31
	or	t0, t0, t6
	slli	s5, s5, 1
	srli	t2, s9, 31
	li	s7, 253
	li	s2, -125
	li	s1, 130
	or	t2, t2, s5
	slli	a2, a2, 1
	srli	t6, ra, 31
	or	a2, t6, a2
	slli	a1, a1, 1
	srli	t6, s11, 31
	or	a1, t6, a1
	vmv.s.x	v8, a1
	vmv.s.x	v9, a2
	vmv.s.x	v11, t2
	vmv.s.x	v10, t0
	vmv.s.x	v12, a0
	vmv.s.x	v13, a4
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vslideup.vi	v11, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v10, a3
	mv	a3, t1
	vmv.s.x	v8, a6
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v13, 1
	vslideup.vi	v10, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v12, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v10, s0
	vsra.vx	v8, v8, t3
	vmin.vx	v8, v8, s1
	vmax.vx	v8, v8, s2
	vadd.vx	v8, v8, s7
	vand.vx	v8, v8, a7
	vsetvli	zero, zero, e8, mf2, ta, ma
	vluxei32.v	v10, (a5), v8
	vse8.v	v10, (s4)
	addi	s3, s3, 32
	addi	s4, s4, 8
	bne	s3, t1, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a0, sp, 176
	vs2r.v	v28, (a0)
	addi	a1, sp, 208
	vs2r.v	v30, (a1)
	vl2re32.v	v10, (a0)
	vl2re32.v	v8, (a1)
	addi	a0, sp, 112
	vs2r.v	v24, (a0)
	addi	ra, sp, 144
	vs2r.v	v26, (ra)
	addi	s3, sp, 48
	lw	s4, 28(sp)                      # 4-byte Folded Reload
	vmv2r.v	v6, v26
	vmv2r.v	v4, v24
	addi	a2, sp, 112
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	a0, 0(s3)
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v12, (s4)
	addi	a1, s4, 8
	vle8.v	v13, (a1)
	addi	a0, a0, 119
	vsext.vf2	v14, v12
	vwmacc.vx	v4, a0, v14
	vsext.vf2	v12, v13
	addi	a1, s4, 16
	vle8.v	v13, (a1)
	addi	a1, s4, 24
	vle8.v	v14, (a1)
	vwmacc.vx	v6, a0, v12
	vsext.vf2	v12, v13
	vwmacc.vx	v10, a0, v12
	vsext.vf2	v12, v14
	vwmacc.vx	v8, a0, v12
	addi	s3, s3, 1
	addi	s4, s4, 32
	bne	s3, a2, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a7, sp, 176
	vs2r.v	v10, (a7)
	addi	a0, sp, 208
	vs2r.v	v8, (a0)
	lw	s2, 32(sp)                      # 4-byte Folded Reload
	lw	a0, 36(sp)                      # 4-byte Folded Reload
	add	a0, s2, a0
	sw	a0, 36(sp)                      # 4-byte Folded Spill
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v5, 2
	vmv.x.s	a0, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a1, v8
	vmv.x.s	a2, v5
	vslidedown.vi	v8, v5, 1
	vmv.x.s	a3, v8
	vslidedown.vi	v8, v4, 2
	vmv.x.s	a4, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a6, v8
	vmv.x.s	t0, v4
	vslidedown.vi	v8, v4, 1
	vmv.x.s	t2, v8
	mulh	t6, t5, t2
	mul	t2, t5, t2
	mulh	s1, t5, t0
	mul	t0, t5, t0
	mulh	s3, t5, a6
	mul	a6, t5, a6
	mulh	s4, t5, a4
	mul	a4, t5, a4
	mulh	s5, t5, a3
	mul	a3, t5, a3
	mulh	s7, t5, a2
	mul	a2, t5, a2
	mulh	s8, t5, a1
	mul	a1, t5, a1
	mulh	s9, t5, a0
	mul	a0, t5, a0
	add	s11, a0, s10
	sltu	a0, s11, a0
	add	a0, s9, a0
	add	s9, a1, s10
	sltu	a1, s9, a1
	add	a1, s8, a1
	add	s8, a2, s10
	sltu	a2, s8, a2
	add	a2, s7, a2
	add	s7, a3, s10
	sltu	a3, s7, a3
	add	a3, s5, a3
	add	s5, a4, s10
	sltu	a4, s5, a4
	add	a4, s4, a4
	add	s4, a6, s10
	sltu	a6, s4, a6
	add	a6, s3, a6
	add	s3, t0, s10
	sltu	t0, s3, t0
	add	t0, s1, t0
	add	s1, t2, s10
	sltu	t2, s1, t2
	add	t2, t6, t2
	slli	t2, t2, 1
	srli	s1, s1, 31
	or	t2, s1, t2
	slli	t0, t0, 1
	srli	t6, s3, 31
	or	t0, t6, t0
	slli	a6, a6, 1
	srli	t6, s4, 31
	or	a6, t6, a6
	slli	a4, a4, 1
	srli	t6, s5, 31
	or	a4, t6, a4
	slli	a3, a3, 1
	srli	t6, s7, 31
	or	a3, t6, a3
	slli	a2, a2, 1
	srli	t6, s8, 31
	or	a2, t6, a2
	slli	a1, a1, 1
	srli	t6, s9, 31
	or	a1, t6, a1
	slli	a0, a0, 1
	srli	t6, s11, 31
	or	a0, t6, a0
	vmv.s.x	v8, a0
	vmv.s.x	v9, a1
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v3, a2
	vmv.s.x	v9, a3
	vslideup.vi	v3, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v3, v8, 2
	vmv.s.x	v1, a4
	vmv.s.x	v0, a6
	vmv.s.x	v2, t0
	vmv.s.x	v12, t2
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v7, 2
	vmv.x.s	a0, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a1, v8
	vmv.x.s	a2, v7
	vslidedown.vi	v8, v7, 1
	vmv.x.s	a3, v8
	vslidedown.vi	v8, v6, 2
	vmv.x.s	a4, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a6, v8
	vmv.x.s	t0, v6
	vslidedown.vi	v8, v6, 1
	vmv.x.s	t2, v8
	mulh	t6, t5, t2
	mul	t2, t5, t2
	mulh	s1, t5, t0
	mul	t0, t5, t0
	mulh	s3, t5, a6
	mul	a6, t5, a6
	mulh	s4, t5, a4
	mul	a4, t5, a4
	mulh	s5, t5, a3
	mul	a3, t5, a3
	mulh	s7, t5, a2
	mul	a2, t5, a2
	mulh	s8, t5, a1
	mul	a1, t5, a1
	mulh	s9, t5, a0
	mul	a0, t5, a0
	add	s11, a0, s10
	sltu	a0, s11, a0
	add	a0, s9, a0
	add	s9, a1, s10
	sltu	a1, s9, a1
	add	a1, s8, a1
	add	s8, a2, s10
	sltu	a2, s8, a2
	add	a2, s7, a2
	add	s7, a3, s10
	sltu	a3, s7, a3
	add	a3, s5, a3
	add	s5, a4, s10
	sltu	a4, s5, a4
	add	a4, s4, a4
	add	s4, a6, s10
	sltu	a6, s4, a6
	add	a6, s3, a6
	add	s3, t0, s10
	sltu	t0, s3, t0
	add	t0, s1, t0
	add	s1, t2, s10
	sltu	t2, s1, t2
	add	t2, t6, t2
	slli	t2, t2, 1
	srli	s1, s1, 31
	or	t2, s1, t2
	slli	t0, t0, 1
	srli	t6, s3, 31
	or	t0, t6, t0
	slli	a6, a6, 1
	srli	t6, s4, 31
	or	a6, t6, a6
	slli	a4, a4, 1
	srli	t6, s5, 31
	or	a4, t6, a4
	slli	a3, a3, 1
	srli	t6, s7, 31
	or	a3, t6, a3
	slli	a2, a2, 1
	srli	t6, s8, 31
	or	a2, t6, a2
	slli	a1, a1, 1
	srli	t6, s9, 31
	or	a1, t6, a1
	slli	a0, a0, 1
	srli	t6, s11, 31
	or	a0, t6, a0
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
	vmv.s.x	v8, t0
	vmv.s.x	v11, t2
	vslideup.vi	v8, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	lw	ra, 20(sp)                      # 4-byte Folded Reload
	vadd.vx	v8, v8, ra
	lw	s2, 24(sp)                      # 4-byte Folded Reload
	vsra.vx	v8, v8, s2
	li	a0, 120
	vmin.vx	v8, v8, a0
	li	a0, -135
	vmax.vx	v8, v8, a0
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	vl2re32.v	v10, (a7)
	vadd.vi	v8, v8, 7
	lw	a7, 36(sp)                      # 4-byte Folded Reload
	addi	a0, a7, 8
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
	vmv.x.s	t0, v10
	vslidedown.vi	v8, v10, 1
	vmv.x.s	t2, v8
	mulh	t6, t5, t2
	mul	t2, t5, t2
	mulh	s1, t5, t0
	mul	t0, t5, t0
	mulh	s3, t5, a6
	mul	a6, t5, a6
	mulh	s4, t5, a4
	mul	a4, t5, a4
	mulh	s5, t5, a3
	mul	a3, t5, a3
	mulh	s7, t5, a2
	mul	a2, t5, a2
	mulh	s8, t5, a1
	mul	a1, t5, a1
	mulh	s9, t5, a0
	mul	a0, t5, a0
	add	s11, a0, s10
	sltu	a0, s11, a0
	add	a0, s9, a0
	add	s9, a1, s10
	sltu	a1, s9, a1
	add	a1, s8, a1
	add	s8, a2, s10
	sltu	a2, s8, a2
	add	a2, s7, a2
	add	s7, a3, s10
	sltu	a3, s7, a3
	add	a3, s5, a3
	add	s5, a4, s10
	sltu	a4, s5, a4
	add	a4, s4, a4
	add	s4, a6, s10
	sltu	a6, s4, a6
	add	a6, s3, a6
	add	s3, t0, s10
	sltu	t0, s3, t0
	add	t0, s1, t0
	add	s1, t2, s10
	sltu	t2, s1, t2
	add	t2, t6, t2
	slli	t2, t2, 1
	srli	s1, s1, 31
	or	t2, s1, t2
	slli	t0, t0, 1
	srli	t6, s3, 31
	or	t0, t6, t0
	slli	a6, a6, 1
	srli	t6, s4, 31
	or	a6, t6, a6
	slli	a4, a4, 1
	srli	t6, s5, 31
	or	a4, t6, a4
	slli	a3, a3, 1
	srli	t6, s7, 31
	or	a3, t6, a3
	slli	a2, a2, 1
	srli	t6, s8, 31
	or	a2, t6, a2
	slli	a1, a1, 1
	srli	t6, s9, 31
	or	a1, t6, a1
	slli	a0, a0, 1
	srli	t6, s11, 31
	or	a0, t6, a0
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
	vmv.s.x	v8, t0
	vmv.s.x	v11, t2
	vslideup.vi	v8, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v8, ra
	vsra.vx	v8, v8, s2
	li	a0, 120
	vmin.vx	v8, v8, a0
	li	a0, -135
	vmax.vx	v8, v8, a0
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	addi	a0, sp, 208
	vl2re32.v	v10, (a0)
	vadd.vi	v8, v8, 7
	addi	a0, a7, 16
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
	vmv.x.s	t0, v10
	vslidedown.vi	v8, v10, 1
	vmv.x.s	t2, v8
	mulh	t6, t5, t2
	mul	t2, t5, t2
	mulh	s1, t5, t0
	mul	t0, t5, t0
	mulh	s3, t5, a6
	mul	a6, t5, a6
	mulh	s4, t5, a4
	mul	a4, t5, a4
	mulh	s5, t5, a3
	mul	a3, t5, a3
	mulh	s7, t5, a2
	mul	a2, t5, a2
	mulh	s8, t5, a1
	mul	a1, t5, a1
	mulh	s9, t5, a0
	mul	a0, t5, a0
	add	s11, a0, s10
	sltu	a0, s11, a0
	add	a0, s9, a0
	add	s9, a1, s10
	sltu	a1, s9, a1
	add	a1, s8, a1
	add	s8, a2, s10
	sltu	a2, s8, a2
	add	a2, s7, a2
	add	s7, a3, s10
	sltu	a3, s7, a3
	add	a3, s5, a3
	add	s5, a4, s10
	sltu	a4, s5, a4
	add	a4, s4, a4
	add	s4, a6, s10
	sltu	a6, s4, a6
	add	a6, s3, a6
	add	s3, t0, s10
	sltu	t0, s3, t0
	add	t0, s1, t0
	add	s1, t2, s10
	sltu	t2, s1, t2
	add	t2, t6, t2
	slli	t2, t2, 1
	srli	s1, s1, 31
	or	t2, s1, t2
	slli	t0, t0, 1
	srli	t6, s3, 31
	or	t0, t6, t0
	slli	a6, a6, 1
	srli	t6, s4, 31
	or	a6, t6, a6
	slli	a4, a4, 1
	srli	t6, s5, 31
	or	a4, t6, a4
	slli	a3, a3, 1
	srli	t6, s7, 31
	or	a3, t6, a3
	slli	a2, a2, 1
	srli	t6, s8, 31
	or	a2, t6, a2
	slli	a1, a1, 1
	srli	t6, s9, 31
	or	a1, t6, a1
	slli	a0, a0, 1
	srli	t6, s11, 31
	or	a0, t6, a0
	vmv.s.x	v8, a0
	vmv.s.x	v10, a1
	vmv.s.x	v9, a2
	vmv.s.x	v11, a3
	vmv.s.x	v13, a4
	vmv.s.x	v14, a6
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v10, 1
	vslideup.vi	v9, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v8, t0
	vmv.s.x	v10, t2
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v1, v0, 1
	vslideup.vi	v2, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v2, v1, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v20, v2, ra
	vsra.vx	v20, v20, s2
	li	a1, 120
	vmin.vx	v20, v20, a1
	li	a2, -135
	vmax.vx	v20, v20, a2
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v11, v20, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v11, v11, 0
	vadd.vi	v11, v11, 7
	vse8.v	v11, (a7)
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v13, v14, 1
	vslideup.vi	v8, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v13, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v8, ra
	vsra.vx	v8, v8, s2
	vmin.vx	v8, v8, a1
	vmax.vx	v8, v8, a2
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	vadd.vi	v8, v8, 7
	addi	s2, a7, 24
	vse8.v	v8, (s2)
	addi	a0, sp, 112
	vs2r.v	v4, (a0)
	addi	a0, sp, 144
	vs2r.v	v6, (a0)
	lw	a1, 40(sp)                      # 4-byte Folded Reload
	addi	a1, a1, 1
	lw	a0, 44(sp)                      # 4-byte Folded Reload
	addi	a0, a0, 32
	addi	t0, sp, 272
	li	t2, 1
	addi	a6, sp, 304
	addi	t6, sp, 336
	addi	s1, sp, 368
	addi	s2, sp, 400
	addi	s7, sp, 432
	addi	s8, sp, 464
	mv	a3, t1
	li	a2, 4
	li	a7, 255
	bne	a1, a2, .LBB0_1
# %bb.8:
	addi	sp, sp, 192
	lw	ra, 572(sp)                     # 4-byte Folded Reload
	lw	s0, 568(sp)                     # 4-byte Folded Reload
	lw	s1, 564(sp)                     # 4-byte Folded Reload
	lw	s2, 560(sp)                     # 4-byte Folded Reload
	lw	s3, 556(sp)                     # 4-byte Folded Reload
	lw	s4, 552(sp)                     # 4-byte Folded Reload
	lw	s5, 548(sp)                     # 4-byte Folded Reload
	lw	s6, 544(sp)                     # 4-byte Folded Reload
	lw	s7, 540(sp)                     # 4-byte Folded Reload
	lw	s8, 536(sp)                     # 4-byte Folded Reload
	lw	s9, 532(sp)                     # 4-byte Folded Reload
	lw	s10, 528(sp)                    # 4-byte Folded Reload
	lw	s11, 524(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 576
	ret
.Lfunc_end0:
                                        # -- End function
