# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -Dn=12 -Dh=128 -Dh_i=256
# source: baselines/ffn.c, SHA-256 1d9a25eb105c53f46db9a8a7ed371cdf48525f18b44fea6049c8100ed1a6595b

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000600	# W1
	li	a2, 0x20008600	# bias1
	li	a3, 0x20008a00	# W2
	li	a4, 0x20010a00	# bias2
	li	a5, 0x20010c00	# table
	li	a6, 0x20010d00	# quantisation
	li	a7, 0x20011000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -1920
	sw	ra, 1916(sp)                    # 4-byte Folded Spill
	sw	s0, 1912(sp)                    # 4-byte Folded Spill
	sw	s1, 1908(sp)                    # 4-byte Folded Spill
	sw	s2, 1904(sp)                    # 4-byte Folded Spill
	sw	s3, 1900(sp)                    # 4-byte Folded Spill
	sw	s4, 1896(sp)                    # 4-byte Folded Spill
	sw	s5, 1892(sp)                    # 4-byte Folded Spill
	sw	s6, 1888(sp)                    # 4-byte Folded Spill
	sw	s7, 1884(sp)                    # 4-byte Folded Spill
	sw	s8, 1880(sp)                    # 4-byte Folded Spill
	sw	s9, 1876(sp)                    # 4-byte Folded Spill
	sw	s10, 1872(sp)                   # 4-byte Folded Spill
	sw	s11, 1868(sp)                   # 4-byte Folded Spill
	addi	sp, sp, -608
	sw	a7, 44(sp)                      # 4-byte Folded Spill
	sw	a3, 36(sp)                      # 4-byte Folded Spill
	sw	a0, 24(sp)                      # 4-byte Folded Spill
	li	s0, 0
	addi	a0, a4, 32
	lw	s1, 4(a6)
	lw	t3, 0(a6)
	lw	t4, 8(a6)
	lw	a6, 12(a6)
	addi	a7, s1, -1
	li	a3, 1
	sll	t5, a3, a7
	addi	a7, a6, -1
	sll	t6, a3, a7
	vl2re32.v	v8, (a4)
	addi	a3, sp, 2047
	addi	a3, a3, 289
	vs2r.v	v8, (a3)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 257
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a4, 64
	vl2re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 225
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a4, 96
	vl2re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 193
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a4, 128
	vl2re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 161
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a4, 160
	vl2re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 129
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a4, 192
	vl2re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 97
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a4, 224
	vl2re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 65
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a4, 256
	vl2re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 33
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a4, 288
	vl2re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a4, 320
	vl2re32.v	v8, (a0)
	addi	a0, sp, 2016
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a4, 352
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1984
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a4, 384
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1952
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a4, 416
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1920
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a4, 448
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1888
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a4, 480
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1856
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	sw	a2, 32(sp)                      # 4-byte Folded Spill
	addi	a3, a2, 1024
	addi	t2, sp, 1852
	li	a2, 128
	lui	t0, 262144
	sw	a1, 28(sp)                      # 4-byte Folded Spill
	sw	s1, 20(sp)                      # 4-byte Folded Spill
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
	addi	a0, sp, 828
	lw	a4, 32(sp)                      # 4-byte Folded Reload
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v8, (a4)
	vs2r.v	v8, (a0)
	addi	a4, a4, 32
	addi	a0, a0, 32
	bne	a4, a3, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	li	s8, 0
	sw	s0, 40(sp)                      # 4-byte Folded Spill
	slli	s9, s0, 7
	lw	a0, 24(sp)                      # 4-byte Folded Reload
	add	s9, a0, s9
	mv	a0, a1
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_5 Depth 3
	add	a4, s9, s8
	lb	ra, 0(a4)
	slli	a4, s8, 8
	add	a4, a4, a1
	addi	s11, a4, 256
	addi	ra, ra, 24
	addi	a4, sp, 828
	mv	s10, a0
	vsetivli	zero, 8, e16, m1, ta, ma
.LBB0_5:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_4 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vle8.v	v8, (s10)
	vl2re32.v	v10, (a4)
	vsext.vf2	v9, v8
	vwmacc.vx	v10, ra, v9
	vs2r.v	v10, (a4)
	addi	s10, s10, 8
	addi	a4, a4, 32
	bne	s10, s11, .LBB0_5
# %bb.6:                                #   in Loop: Header=BB0_4 Depth=2
	addi	s8, s8, 1
	addi	a0, a0, 256
	bne	s8, a2, .LBB0_4
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	addi	s8, sp, 828
	addi	s9, sp, 48
	mv	a6, s1
	li	t6, 253
	li	t1, 255
.LBB0_8:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v8, (s8)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v10, v9, 2
	vmv.x.s	a1, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a4, v10
	vmv.x.s	s10, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	s11, v9
	vslidedown.vi	v9, v8, 2
	vmv.x.s	ra, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	a7, v9
	vmv.x.s	a3, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a0, v8
	mulh	a2, t3, a0
	mul	a0, t3, a0
	mulh	s0, t3, a3
	mul	a3, t3, a3
	mulh	s2, t3, a7
	mul	a7, t3, a7
	mulh	s3, t3, ra
	mul	ra, t3, ra
	mulh	s4, t3, s11
	mul	s11, t3, s11
	mulh	s5, t3, s10
	mul	s10, t3, s10
	mulh	s6, t3, a4
	mul	a4, t3, a4
	mulh	s7, t3, a1
	mul	a1, t3, a1
	add	s1, a1, t0
	sltu	a1, s1, a1
	add	a1, s7, a1
	add	s7, a4, t0
	sltu	a4, s7, a4
	add	a4, s6, a4
	add	s6, s10, t0
	sltu	s10, s6, s10
	add	s5, s5, s10
	add	s10, s11, t0
	sltu	s11, s10, s11
	add	s4, s4, s11
	add	s11, ra, t0
	sltu	ra, s11, ra
	add	s3, s3, ra
	add	ra, a7, t0
	sltu	a7, ra, a7
	add	a7, s2, a7
	add	s2, a3, t0
	sltu	a3, s2, a3
	add	a3, s0, a3
	add	s0, a0, t0
	sltu	a0, s0, a0
	add	a0, a2, a0
	slli	a0, a0, 1
	srli	s0, s0, 31
	or	a0, s0, a0
	slli	a3, a3, 1
	srli	a2, s2, 31
	or	a2, a2, a3
	slli	a7, a7, 1
	srli	a3, ra, 31
	or	a3, a3, a7
	slli	s3, s3, 1
	srli	a7, s11, 31
	or	a7, a7, s3
	slli	s4, s4, 1
	srli	s0, s10, 31
	or	s0, s0, s4
	slli	s5, s5, 1
	srli	s2, s6, 31
	or	s2, s2, s5
	slli	a4, a4, 1
	srli	s3, s7, 31
	or	a4, s3, a4
	slli	a1, a1, 1
	srli	s1, s1, 31
	or	a1, s1, a1
	vmv.s.x	v8, a1
	vmv.s.x	v9, a4
	vmv.s.x	v11, s2
	vmv.s.x	v10, s0
	vmv.s.x	v12, a7
	vmv.s.x	v13, a3
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vslideup.vi	v11, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v10, a2
	vmv.s.x	v8, a0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v13, 1
	vslideup.vi	v10, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v12, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v10, t5
	vsra.vx	v8, v8, a6
	li	a0, 130
	vmin.vx	v8, v8, a0
	li	a0, -125
	vmax.vx	v8, v8, a0
	vadd.vx	v8, v8, t6
	vand.vx	v8, v8, t1
	vsetvli	zero, zero, e8, mf2, ta, ma
	vluxei32.v	v10, (a5), v8
	vse8.v	v10, (s9)
	addi	s8, s8, 32
	addi	s9, s9, 8
	bne	s8, t2, .LBB0_8
# %bb.9:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a0, sp, 2047
	addi	a0, a0, 225
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 368
	vs2r.v	v8, (a0)
	addi	a1, sp, 2047
	addi	a1, a1, 193
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 400
	vs2r.v	v8, (a1)
	addi	a2, sp, 2047
	addi	a2, a2, 161
	vl2r.v	v8, (a2)                        # Unknown-size Folded Reload
	addi	a2, sp, 432
	vs2r.v	v8, (a2)
	addi	a3, sp, 2047
	addi	a3, a3, 129
	vl2r.v	v8, (a3)                        # Unknown-size Folded Reload
	addi	a3, sp, 464
	vs2r.v	v8, (a3)
	addi	a4, sp, 2047
	addi	a4, a4, 97
	vl2r.v	v8, (a4)                        # Unknown-size Folded Reload
	addi	a4, sp, 496
	vs2r.v	v8, (a4)
	addi	a6, sp, 2047
	addi	a6, a6, 65
	vl2r.v	v8, (a6)                        # Unknown-size Folded Reload
	addi	a7, sp, 528
	vs2r.v	v8, (a7)
	addi	a6, sp, 2047
	addi	a6, a6, 33
	vl2r.v	v8, (a6)                        # Unknown-size Folded Reload
	addi	s0, sp, 560
	vs2r.v	v8, (s0)
	addi	a6, sp, 2047
	addi	a6, a6, 1
	vl2r.v	v8, (a6)                        # Unknown-size Folded Reload
	addi	s1, sp, 592
	vs2r.v	v8, (s1)
	addi	a6, sp, 2016
	vl2r.v	v8, (a6)                        # Unknown-size Folded Reload
	addi	s2, sp, 624
	vs2r.v	v8, (s2)
	addi	a6, sp, 1984
	vl2r.v	v8, (a6)                        # Unknown-size Folded Reload
	addi	s3, sp, 656
	vs2r.v	v8, (s3)
	addi	a6, sp, 1952
	vl2r.v	v8, (a6)                        # Unknown-size Folded Reload
	addi	s4, sp, 688
	vs2r.v	v8, (s4)
	addi	a6, sp, 1920
	vl2r.v	v8, (a6)                        # Unknown-size Folded Reload
	addi	s5, sp, 720
	vs2r.v	v8, (s5)
	addi	a6, sp, 1888
	vl2r.v	v8, (a6)                        # Unknown-size Folded Reload
	addi	s6, sp, 752
	vs2r.v	v8, (s6)
	addi	a6, sp, 1856
	vl2r.v	v8, (a6)                        # Unknown-size Folded Reload
	addi	s7, sp, 784
	vs2r.v	v8, (s7)
	vl2re32.v	v0, (a0)
	vl2re32.v	v2, (a1)
	vl2re32.v	v4, (a2)
	vl2re32.v	v6, (a3)
	vl2re32.v	v30, (a4)
	vl2re32.v	v28, (a7)
	vl2re32.v	v26, (s0)
	vl2re32.v	v24, (s1)
	vl2re32.v	v22, (s2)
	vl2re32.v	v20, (s3)
	vl2re32.v	v18, (s4)
	vl2re32.v	v16, (s5)
	vl2re32.v	v8, (s6)
	addi	a0, sp, 2047
	addi	a0, a0, 385
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v14, (s7)
	addi	a0, sp, 2047
	addi	a0, a0, 289
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 304
	vs2r.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 257
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 336
	vs2r.v	v10, (a0)
	addi	s8, sp, 48
	lw	s9, 36(sp)                      # 4-byte Folded Reload
	addi	a2, sp, 304
.LBB0_10:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	a0, sp, 2047
	addi	a0, a0, 353
	vs2r.v	v14, (a0)                       # Unknown-size Folded Spill
	lb	a0, 0(s8)
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v12, (s9)
	addi	a1, s9, 8
	vle8.v	v13, (a1)
	addi	s10, a0, 119
	vsext.vf2	v14, v12
	vwmacc.vx	v8, s10, v14
	addi	a0, sp, 2047
	addi	a0, a0, 321
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v13
	addi	a0, s9, 16
	vle8.v	v13, (a0)
	addi	a0, s9, 24
	vle8.v	v14, (a0)
	vwmacc.vx	v10, s10, v12
	vsext.vf2	v12, v13
	vwmacc.vx	v0, s10, v12
	vsext.vf2	v12, v14
	addi	a0, s9, 32
	vle8.v	v13, (a0)
	addi	a0, s9, 40
	vle8.v	v14, (a0)
	vwmacc.vx	v2, s10, v12
	vsext.vf2	v12, v13
	vwmacc.vx	v4, s10, v12
	vsext.vf2	v12, v14
	addi	a0, s9, 48
	vle8.v	v13, (a0)
	addi	a0, s9, 56
	vle8.v	v14, (a0)
	vwmacc.vx	v6, s10, v12
	vsext.vf2	v12, v13
	vwmacc.vx	v30, s10, v12
	vsext.vf2	v12, v14
	addi	a0, s9, 64
	vle8.v	v13, (a0)
	addi	a0, s9, 72
	vle8.v	v14, (a0)
	vwmacc.vx	v28, s10, v12
	vsext.vf2	v12, v13
	vwmacc.vx	v26, s10, v12
	vsext.vf2	v12, v14
	addi	a0, s9, 80
	vle8.v	v13, (a0)
	addi	a0, s9, 88
	vle8.v	v14, (a0)
	vwmacc.vx	v24, s10, v12
	vsext.vf2	v12, v13
	vwmacc.vx	v22, s10, v12
	vsext.vf2	v12, v14
	addi	a0, s9, 96
	vle8.v	v13, (a0)
	addi	a0, s9, 104
	vle8.v	v14, (a0)
	vwmacc.vx	v20, s10, v12
	vsext.vf2	v12, v13
	vwmacc.vx	v18, s10, v12
	vsext.vf2	v12, v14
	addi	a0, s9, 112
	vle8.v	v13, (a0)
	addi	a0, s9, 120
	vle8.v	v14, (a0)
	vwmacc.vx	v16, s10, v12
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
	addi	a0, a0, 385
	vl2r.v	v16, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v16, s10, v12
	addi	a0, sp, 2047
	addi	a0, a0, 385
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
	addi	a0, a0, 321
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vsext.vf2	v12, v14
	addi	a0, sp, 2047
	addi	a0, a0, 353
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v14, s10, v12
	addi	s8, s8, 1
	addi	s9, s9, 128
	bne	s8, a2, .LBB0_10
# %bb.11:                               #   in Loop: Header=BB0_1 Depth=1
	addi	s8, sp, 304
	vs2r.v	v8, (s8)
	addi	a0, sp, 336
	vs2r.v	v10, (a0)
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
	addi	a0, a0, 385
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 752
	vs2r.v	v8, (a0)
	addi	a0, sp, 784
	vs2r.v	v14, (a0)
	lw	s9, 44(sp)                      # 4-byte Folded Reload
	lw	a6, 16(sp)                      # 4-byte Folded Reload
	addi	t2, sp, 816
	lw	t6, 12(sp)                      # 4-byte Folded Reload
	li	t1, 120
.LBB0_12:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v8, (s8)
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
	vmv.x.s	s0, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s1, v8
	mulh	s2, t4, s1
	mul	s1, t4, s1
	mulh	s3, t4, s0
	mul	s0, t4, s0
	mulh	s4, t4, a7
	mul	a7, t4, a7
	mulh	s5, t4, a4
	mul	a4, t4, a4
	mulh	s6, t4, a3
	mul	a3, t4, a3
	mulh	s7, t4, a2
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
	add	a2, s7, a2
	add	s7, a3, t0
	sltu	a3, s7, a3
	add	a3, s6, a3
	add	s6, a4, t0
	sltu	a4, s6, a4
	add	a4, s5, a4
	add	s5, a7, t0
	sltu	a7, s5, a7
	add	a7, s4, a7
	add	s4, s0, t0
	sltu	s0, s4, s0
	add	s0, s3, s0
	add	s3, s1, t0
	sltu	s1, s3, s1
	add	s1, s2, s1
	slli	s1, s1, 1
	srli	s2, s3, 31
	or	s1, s2, s1
	slli	s0, s0, 1
	srli	s2, s4, 31
	or	s0, s2, s0
	slli	a7, a7, 1
	srli	s2, s5, 31
	or	a7, s2, a7
	slli	a4, a4, 1
	srli	s2, s6, 31
	or	a4, s2, a4
	slli	a3, a3, 1
	srli	s2, s7, 31
	or	a3, s2, a3
	slli	a2, a2, 1
	srli	s2, s10, 31
	or	a2, s2, a2
	slli	a1, a1, 1
	srli	s2, s11, 31
	or	a1, s2, a1
	slli	a0, a0, 1
	srli	s2, ra, 31
	or	a0, s2, a0
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
	li	a0, -135
	vmv.s.x	v8, a7
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v8, 1
	vmv.s.x	v8, s0
	vmv.s.x	v11, s1
	vslideup.vi	v8, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v8, t6
	vsra.vx	v8, v8, a6
	vmin.vx	v8, v8, t1
	vmax.vx	v8, v8, a0
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	vadd.vi	v8, v8, 7
	vse8.v	v8, (s9)
	addi	s8, s8, 32
	addi	s9, s9, 8
	bne	s8, t2, .LBB0_12
# %bb.13:                               #   in Loop: Header=BB0_1 Depth=1
	lw	s0, 40(sp)                      # 4-byte Folded Reload
	addi	s0, s0, 1
	lw	a0, 44(sp)                      # 4-byte Folded Reload
	addi	a0, a0, 128
	sw	a0, 44(sp)                      # 4-byte Folded Spill
	lw	a1, 28(sp)                      # 4-byte Folded Reload
	addi	t2, sp, 1852
	lw	s1, 20(sp)                      # 4-byte Folded Reload
	li	a2, 128
	lw	a3, 8(sp)                       # 4-byte Folded Reload
	li	a0, 12
	bne	s0, a0, .LBB0_1
# %bb.14:
	addi	sp, sp, 608
	lw	ra, 1916(sp)                    # 4-byte Folded Reload
	lw	s0, 1912(sp)                    # 4-byte Folded Reload
	lw	s1, 1908(sp)                    # 4-byte Folded Reload
	lw	s2, 1904(sp)                    # 4-byte Folded Reload
	lw	s3, 1900(sp)                    # 4-byte Folded Reload
	lw	s4, 1896(sp)                    # 4-byte Folded Reload
	lw	s5, 1892(sp)                    # 4-byte Folded Reload
	lw	s6, 1888(sp)                    # 4-byte Folded Reload
	lw	s7, 1884(sp)                    # 4-byte Folded Reload
	lw	s8, 1880(sp)                    # 4-byte Folded Reload
	lw	s9, 1876(sp)                    # 4-byte Folded Reload
	lw	s10, 1872(sp)                   # 4-byte Folded Reload
	lw	s11, 1868(sp)                   # 4-byte Folded Reload
	addi	sp, sp, 1920
	ret
.Lfunc_end0:
                                        # -- End function
