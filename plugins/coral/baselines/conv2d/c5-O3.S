# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -DH=8 -Dc_in=32 -Dc_out=8 -Dk=3
# source: baselines/conv2d.c, SHA-256 8954ed5bfd21ddc130461ded6e422009ad4e864075e6aa390fcc5c7382b50f00

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000c80	# W
	li	a2, 0x20001580	# bias
	li	a3, 0x200015c0	# multiplier
	li	a4, 0x20001600	# shift
	li	a5, 0x20002000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -208
	sw	ra, 204(sp)                     # 4-byte Folded Spill
	sw	s0, 200(sp)                     # 4-byte Folded Spill
	sw	s1, 196(sp)                     # 4-byte Folded Spill
	sw	s2, 192(sp)                     # 4-byte Folded Spill
	sw	s3, 188(sp)                     # 4-byte Folded Spill
	sw	s4, 184(sp)                     # 4-byte Folded Spill
	sw	s5, 180(sp)                     # 4-byte Folded Spill
	sw	s6, 176(sp)                     # 4-byte Folded Spill
	sw	s7, 172(sp)                     # 4-byte Folded Spill
	sw	s8, 168(sp)                     # 4-byte Folded Spill
	sw	s9, 164(sp)                     # 4-byte Folded Spill
	sw	s10, 160(sp)                    # 4-byte Folded Spill
	sw	s11, 156(sp)                    # 4-byte Folded Spill
	addi	sp, sp, -2048
	addi	sp, sp, -896
	sw	a5, 20(sp)                      # 4-byte Folded Spill
	mv	s8, a0
	li	t0, 0
	lw	a0, 0(a2)
	sw	a0, 128(sp)                     # 4-byte Folded Spill
	lw	a0, 4(a2)
	sw	a0, 124(sp)                     # 4-byte Folded Spill
	lw	a0, 8(a2)
	sw	a0, 120(sp)                     # 4-byte Folded Spill
	lw	a0, 12(a2)
	sw	a0, 116(sp)                     # 4-byte Folded Spill
	lw	a0, 16(a2)
	sw	a0, 112(sp)                     # 4-byte Folded Spill
	lw	a0, 20(a2)
	sw	a0, 108(sp)                     # 4-byte Folded Spill
	vl2re32.v	v8, (a4)
	vl2re32.v	v10, (a3)
	lw	a0, 24(a2)
	sw	a0, 104(sp)                     # 4-byte Folded Spill
	lw	a0, 28(a2)
	sw	a0, 100(sp)                     # 4-byte Folded Spill
	addi	a0, sp, 176
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vi	v8, v8, -1
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v12, v11, 2
	vmv.x.s	a0, v12
	srai	a2, a0, 31
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v13, a0
	vslide1down.vx	v13, v13, a2
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a0, v12
	vslide1down.vx	v12, v13, a0
	srai	a0, a0, 31
	vslide1down.vx	v12, v12, a0
	vmv.x.s	a0, v12
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v12, 3
	vmv.x.s	a0, v13
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v12, 2
	vmv.x.s	a0, v13
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a0, v12
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v11
	srai	a2, a0, 31
	vmv.v.x	v12, a0
	vslide1down.vx	v12, v12, a2
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a0, v11
	vslide1down.vx	v11, v12, a0
	srai	a0, a0, 31
	vslide1down.vx	v11, v11, a0
	vmv.x.s	a0, v11
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v12, v10, 2
	vmv.x.s	a0, v12
	srai	a2, a0, 31
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v13, a0
	vslide1down.vx	v13, v13, a2
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a0, v12
	vslide1down.vx	v12, v13, a0
	srai	a0, a0, 31
	vslide1down.vx	v12, v12, a0
	vmv.x.s	a0, v12
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v11, 3
	vmv.x.s	a0, v13
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v11, 2
	vmv.x.s	a0, v13
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a0, v11
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v11, v12, 3
	vmv.x.s	a0, v11
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v11, v12, 2
	vmv.x.s	a0, v11
	sw	a0, 56(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v11, v12, 1
	vmv.x.s	a0, v11
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v10
	srai	a2, a0, 31
	vmv.v.x	v11, a0
	vslide1down.vx	v11, v11, a2
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a0, v10
	vslide1down.vx	v10, v11, a0
	srai	a0, a0, 31
	vslide1down.vx	v12, v10, a0
	vmv.x.s	a0, v12
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v10, v12, 3
	vmv.x.s	a0, v10
	sw	a0, 44(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v10, v12, 2
	vmv.x.s	a0, v10
	sw	a0, 40(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v10, v12, 1
	vmv.x.s	a0, v10
	sw	a0, 36(sp)                      # 4-byte Folded Spill
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v10, 1
	vsll.vv	v8, v10, v8
	addi	a0, sp, 144
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a1, 704
	sw	a0, 32(sp)                      # 4-byte Folded Spill
	vmv.v.i	v30, 0
	vmv.s.x	v18, zero
	li	a6, 14
	li	a5, 960
	addi	a0, sp, 2047
	addi	a0, a0, 1009
	vs1r.v	v18, (a0)                       # Unknown-size Folded Spill
	lw	s2, 88(sp)                      # 4-byte Folded Reload
	lw	s1, 96(sp)                      # 4-byte Folded Reload
	lw	s9, 68(sp)                      # 4-byte Folded Reload
	lw	s11, 56(sp)                     # 4-byte Folded Reload
	lw	a7, 40(sp)                      # 4-byte Folded Reload
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
	li	a2, 0
	sw	t0, 24(sp)                      # 4-byte Folded Spill
	slli	t0, t0, 6
	lw	a1, 20(sp)                      # 4-byte Folded Reload
	add	a1, a1, t0
	sw	a1, 132(sp)                     # 4-byte Folded Spill
	sw	s8, 28(sp)                      # 4-byte Folded Spill
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
	sw	a2, 136(sp)                     # 4-byte Folded Spill
	li	t2, 0
	lw	a1, 32(sp)                      # 4-byte Folded Reload
	lw	a2, 100(sp)                     # 4-byte Folded Reload
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	lw	t4, 108(sp)                     # 4-byte Folded Reload
	lw	t5, 112(sp)                     # 4-byte Folded Reload
	lw	s0, 116(sp)                     # 4-byte Folded Reload
	lw	s3, 120(sp)                     # 4-byte Folded Reload
	lw	s5, 124(sp)                     # 4-byte Folded Reload
	lw	s6, 128(sp)                     # 4-byte Folded Reload
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	addi	a4, a1, -256
	vsetvli	zero, zero, e8, mf2, ta, ma
	vlseg8e8.v	v1, (a4)
	addi	a4, a1, -320
	vlseg8e8.v	v14, (a4)
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v1
	addi	a0, sp, 2047
	addi	a0, a0, 977
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v14
	addi	a0, sp, 2047
	addi	a0, a0, 945
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	t1, a1, -384
	vsext.vf4	v10, v2
	addi	a0, sp, 2047
	addi	a0, a0, 913
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v3
	addi	a0, sp, 2047
	addi	a0, a0, 881
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v4
	addi	a0, sp, 2047
	addi	a0, a0, 849
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v5
	addi	a0, sp, 2047
	addi	a0, a0, 817
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v6
	addi	a0, sp, 2047
	addi	a0, a0, 785
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v7
	addi	a0, sp, 2047
	addi	a0, a0, 753
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v8
	addi	a0, sp, 2047
	addi	a0, a0, 721
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v8, v15
	addi	a0, sp, 2047
	addi	a0, a0, 593
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 561
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v17
	addi	a0, sp, 2047
	addi	a0, a0, 529
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a0, sp, 2047
	addi	a0, a0, 497
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v19
	addi	a0, sp, 2047
	addi	a0, a0, 689
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsetvli	zero, zero, e8, mf2, ta, ma
	vlseg8e8.v	v8, (t1)
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v20
	addi	a0, sp, 2047
	addi	a0, a0, 657
	vs2r.v	v16, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v16, v21
	addi	a0, sp, 2047
	addi	a0, a0, 625
	vs2r.v	v16, (a0)                       # Unknown-size Folded Spill
	addi	a4, a1, -448
	vsext.vf4	v16, v8
	addi	a0, sp, 2047
	addi	a0, a0, 369
	vs2r.v	v16, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v16, v9
	addi	a0, sp, 2047
	addi	a0, a0, 337
	vs2r.v	v16, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v8, v10
	addi	a0, sp, 2047
	addi	a0, a0, 305
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v11
	addi	a0, sp, 2047
	addi	a0, a0, 273
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v12
	addi	a0, sp, 2047
	addi	a0, a0, 241
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v13
	addi	a0, sp, 2047
	addi	a0, a0, 465
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsetvli	zero, zero, e8, mf2, ta, ma
	vlseg8e8.v	v16, (a4)
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v14
	addi	a0, sp, 2047
	addi	a0, a0, 433
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v15
	addi	a0, sp, 2047
	addi	a0, a0, 401
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a4, a1, -512
	vsext.vf4	v8, v16
	addi	a0, sp, 2000
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v17
	addi	a0, sp, 2047
	addi	a0, a0, 17
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v28, v18
	vsext.vf4	v26, v19
	vsext.vf4	v8, v20
	addi	a0, sp, 2047
	addi	a0, a0, 113
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v21
	addi	a0, sp, 2047
	addi	a0, a0, 145
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsetvli	zero, zero, e8, mf2, ta, ma
	vlseg8e8.v	v8, (a4)
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v22
	addi	a0, sp, 2047
	addi	a0, a0, 177
	vs2r.v	v16, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v16, v23
	addi	a0, sp, 2047
	addi	a0, a0, 209
	vs2r.v	v16, (a0)                       # Unknown-size Folded Spill
	addi	a4, a1, -576
	vsext.vf4	v16, v8
	addi	a0, sp, 1456
	vs2r.v	v16, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v16, v9
	addi	a0, sp, 1424
	vs2r.v	v16, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v8, v10
	addi	a0, sp, 1392
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v11
	addi	a0, sp, 1360
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v12
	addi	a0, sp, 1328
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v13
	addi	a0, sp, 1296
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsetvli	zero, zero, e8, mf2, ta, ma
	vlseg8e8.v	v16, (a4)
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v14
	addi	a0, sp, 1232
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v15
	addi	a0, sp, 1584
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a4, a1, -640
	vsext.vf4	v8, v16
	addi	a0, sp, 944
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v17
	addi	a0, sp, 912
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a0, sp, 880
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v19
	addi	a0, sp, 848
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v20
	addi	a0, sp, 816
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v21
	addi	a0, sp, 1040
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsetvli	zero, zero, e8, mf2, ta, ma
	vlseg8e8.v	v8, (a4)
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v22
	addi	a0, sp, 1008
	vs2r.v	v16, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v16, v23
	addi	a0, sp, 976
	vs2r.v	v16, (a0)                       # Unknown-size Folded Spill
	addi	a4, a1, -704
	vsext.vf4	v16, v8
	addi	a0, sp, 464
	vs2r.v	v16, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v16, v9
	addi	a0, sp, 432
	vs2r.v	v16, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v8, v10
	addi	a0, sp, 400
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v11
	addi	a0, sp, 368
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v12
	addi	a0, sp, 336
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v13
	addi	a0, sp, 560
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsetvli	zero, zero, e8, mf2, ta, ma
	vlseg8e8.v	v16, (a4)
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v14
	addi	a0, sp, 528
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v15
	addi	a0, sp, 496
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a4, a1, -192
	vsext.vf4	v8, v16
	addi	a0, sp, 208
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v0, v17
	vsext.vf4	v4, v18
	vsext.vf4	v6, v19
	vsext.vf4	v8, v20
	addi	a0, sp, 240
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v2, v21
	vsetvli	zero, zero, e8, mf2, ta, ma
	vlseg8e8.v	v8, (a4)
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v22
	addi	a0, sp, 272
	vs2r.v	v16, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v16, v23
	addi	a0, sp, 304
	vs2r.v	v16, (a0)                       # Unknown-size Folded Spill
	addi	a4, a1, -128
	vsext.vf4	v16, v8
	addi	a0, sp, 1552
	vs2r.v	v16, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v16, v9
	addi	a0, sp, 1872
	vs2r.v	v16, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v8, v10
	addi	a0, sp, 1904
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v11
	addi	a0, sp, 1936
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v12
	addi	a0, sp, 1968
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v13
	addi	a0, sp, 2032
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsetvli	zero, zero, e8, mf2, ta, ma
	vlseg8e8.v	v16, (a4)
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v14
	addi	a0, sp, 2047
	addi	a0, a0, 49
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v15
	addi	a0, sp, 2047
	addi	a0, a0, 81
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a4, a1, -64
	vsext.vf4	v8, v16
	addi	a0, sp, 1744
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v17
	addi	a0, sp, 1712
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a0, sp, 1680
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v19
	addi	a0, sp, 1648
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v20
	addi	a0, sp, 1616
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsetvli	zero, zero, e8, mf2, ta, ma
	vlseg8e8.v	v8, (a4)
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v21
	addi	a0, sp, 1840
	vs2r.v	v16, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v16, v22
	addi	a0, sp, 1808
	vs2r.v	v16, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v16, v23
	addi	a0, sp, 1776
	vs2r.v	v16, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v16, v8
	addi	a0, sp, 1520
	vs2r.v	v16, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v16, v9
	addi	a0, sp, 1488
	vs2r.v	v16, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v8, v10
	addi	a0, sp, 1264
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v11
	addi	a0, sp, 1200
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v12
	addi	a0, sp, 1168
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v13
	addi	a0, sp, 1136
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v14
	addi	a0, sp, 1104
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v15
	addi	a0, sp, 1072
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsetvli	zero, zero, e8, mf2, ta, ma
	vlseg8e8.v	v18, (a1)
	add	t1, s8, t2
	vmv1r.v	v8, v30
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v8, s6
	vsetvli	zero, zero, e32, m2, ta, ma
	vle8.v	v9, (t1)
	vmv2r.v	v12, v30
	vsext.vf4	v10, v18
	addi	a0, sp, 784
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v19
	addi	a0, sp, 752
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v20
	addi	a0, sp, 720
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v21
	addi	a0, sp, 688
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v22
	addi	a0, sp, 656
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v23
	addi	a0, sp, 624
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v24
	addi	a0, sp, 592
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v16, v25
	vmv1r.v	v12, v8
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v8, v9
	vmv1r.v	v22, v30
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v22, s5
	vsetvli	zero, zero, e16, m1, ta, ma
	vwadd.vx	v10, v8, a6
	vmv2r.v	v8, v30
	addi	a0, sp, 208
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v12, v10, v14
	vmv1r.v	v8, v22
	vmv1r.v	v24, v30
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v24, s3
	vmv2r.v	v22, v30
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v8, v10, v0
	vmv1r.v	v22, v24
	vmv1r.v	v24, v30
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v24, s0
	vmv2r.v	v0, v30
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v22, v10, v4
	vmv1r.v	v0, v24
	vmv1r.v	v24, v30
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v24, t5
	vmv2r.v	v4, v30
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v0, v10, v6
	vmv1r.v	v4, v24
	vmv1r.v	v24, v30
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v24, t4
	vmv2r.v	v6, v30
	addi	a0, sp, 240
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v4, v10, v14
	vmv1r.v	v6, v24
	vmv1r.v	v24, v30
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v24, a3
	vmv2r.v	v14, v30
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v6, v10, v2
	vmv1r.v	v14, v24
	addi	a3, t1, 8
	vle8.v	v24, (a3)
	vmv1r.v	v25, v30
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v25, a2
	vmv2r.v	v2, v30
	addi	a0, sp, 272
	vl2r.v	v18, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v14, v10, v18
	vmv1r.v	v2, v25
	addi	a0, sp, 304
	vl2r.v	v18, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v2, v10, v18
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v10, v24
	vwadd.vx	v24, v10, a6
	addi	a0, sp, 464
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v12, v24, v10
	addi	a0, sp, 432
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v8, v24, v10
	addi	a0, sp, 400
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v22, v24, v10
	addi	a0, sp, 368
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v0, v24, v10
	addi	a0, sp, 336
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v4, v24, v10
	addi	a2, t1, 16
	vle8.v	v10, (a2)
	addi	a0, sp, 560
	vl2r.v	v18, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v6, v24, v18
	addi	a0, sp, 528
	vl2r.v	v18, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v14, v24, v18
	addi	a0, sp, 496
	vl2r.v	v18, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v2, v24, v18
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v11, v10
	vwadd.vx	v24, v11, a6
	addi	a0, sp, 944
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v12, v24, v10
	addi	a0, sp, 912
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v8, v24, v10
	addi	a0, sp, 880
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v22, v24, v10
	addi	a0, sp, 848
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v0, v24, v10
	addi	a0, sp, 816
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v4, v24, v10
	addi	a2, t1, 24
	vle8.v	v10, (a2)
	addi	a0, sp, 1040
	vl2r.v	v18, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v6, v24, v18
	addi	a0, sp, 1008
	vl2r.v	v18, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v14, v24, v18
	addi	a0, sp, 976
	vl2r.v	v18, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v2, v24, v18
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v11, v10
	vwadd.vx	v24, v11, a6
	addi	a0, sp, 1456
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v12, v24, v10
	addi	a0, sp, 1424
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v8, v24, v10
	addi	a0, sp, 1392
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v22, v24, v10
	addi	a0, sp, 1360
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v0, v24, v10
	addi	a0, sp, 1328
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v4, v24, v10
	addi	a0, sp, 1296
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v6, v24, v10
	addi	a0, sp, 1232
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v14, v24, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1009
	vl1r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v12, v10
	vmv.x.s	a2, v10
	addi	a3, t1, 32
	vmv1r.v	v12, v30
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v12, a2
	vsetvli	zero, zero, e32, m2, ta, ma
	vle8.v	v13, (a3)
	vmv2r.v	v10, v30
	addi	a0, sp, 1584
	vl2r.v	v18, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v2, v24, v18
	vmv1r.v	v10, v12
	addi	a0, sp, 2047
	addi	a0, a0, 1009
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v12
	vmv.x.s	a2, v8
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v8, v13
	vmv1r.v	v12, v30
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v12, a2
	vsetvli	zero, zero, e16, m1, ta, ma
	vwadd.vx	v24, v8, a6
	vmv2r.v	v8, v30
	addi	a0, sp, 2000
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v10, v24, v20
	vmv1r.v	v8, v12
	addi	a0, sp, 2047
	addi	a0, a0, 1009
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v12, v22, v12
	vmv.x.s	a2, v12
	vmv1r.v	v22, v30
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v22, a2
	vmv2r.v	v12, v30
	addi	a0, sp, 2047
	addi	a0, a0, 17
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v8, v24, v20
	vmv1r.v	v12, v22
	addi	a0, sp, 2047
	addi	a0, a0, 1009
	vl1r.v	v20, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v22, v0, v20
	vmv.x.s	a2, v22
	vmv1r.v	v22, v30
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v22, a2
	vmv2r.v	v0, v30
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v12, v24, v28
	vmv1r.v	v0, v22
	addi	a0, sp, 2047
	addi	a0, a0, 1009
	vl1r.v	v20, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v22, v4, v20
	vmv.x.s	a2, v22
	vmv1r.v	v22, v30
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v22, a2
	vmv2r.v	v4, v30
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v0, v24, v26
	vmv1r.v	v4, v22
	addi	a0, sp, 2047
	addi	a0, a0, 1009
	vl1r.v	v20, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v22, v6, v20
	vmv.x.s	a2, v22
	vmv1r.v	v22, v30
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v22, a2
	vmv2r.v	v6, v30
	addi	a0, sp, 2047
	addi	a0, a0, 113
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v4, v24, v20
	vmv1r.v	v6, v22
	addi	a0, sp, 2047
	addi	a0, a0, 1009
	vl1r.v	v20, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v22, v14, v20
	vmv.x.s	a2, v22
	vmv1r.v	v22, v30
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v22, a2
	vmv2r.v	v26, v30
	addi	a0, sp, 2047
	addi	a0, a0, 145
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v6, v24, v20
	vmv1r.v	v26, v22
	addi	a0, sp, 2047
	addi	a0, a0, 1009
	vl1r.v	v14, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v22, v2, v14
	vmv.x.s	a2, v22
	addi	a3, t1, 40
	vle8.v	v22, (a3)
	vmv1r.v	v23, v30
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v23, a2
	vmv2r.v	v2, v30
	addi	a0, sp, 2047
	addi	a0, a0, 177
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v26, v24, v20
	vmv1r.v	v2, v23
	addi	a0, sp, 2047
	addi	a0, a0, 209
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v2, v24, v20
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v23, v22
	vwadd.vx	v24, v23, a6
	addi	a0, sp, 2047
	addi	a0, a0, 369
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v10, v24, v20
	addi	a0, sp, 2047
	addi	a0, a0, 337
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v8, v24, v20
	addi	a0, sp, 2047
	addi	a0, a0, 305
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v12, v24, v20
	addi	a0, sp, 2047
	addi	a0, a0, 273
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v0, v24, v20
	addi	a0, sp, 2047
	addi	a0, a0, 241
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v4, v24, v20
	addi	a2, t1, 48
	vle8.v	v22, (a2)
	addi	a0, sp, 2047
	addi	a0, a0, 465
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v6, v24, v20
	addi	a0, sp, 2047
	addi	a0, a0, 433
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v26, v24, v20
	addi	a0, sp, 2047
	addi	a0, a0, 401
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v2, v24, v20
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v23, v22
	vwadd.vx	v24, v23, a6
	addi	a0, sp, 2047
	addi	a0, a0, 945
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v10, v24, v22
	addi	a0, sp, 2047
	addi	a0, a0, 593
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v8, v24, v20
	addi	a0, sp, 2047
	addi	a0, a0, 561
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v12, v24, v20
	addi	a0, sp, 2047
	addi	a0, a0, 529
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v0, v24, v20
	addi	a0, sp, 2047
	addi	a0, a0, 497
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v4, v24, v20
	addi	a2, t1, 56
	vle8.v	v22, (a2)
	addi	a0, sp, 2047
	addi	a0, a0, 689
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v6, v24, v20
	addi	a0, sp, 2047
	addi	a0, a0, 657
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v26, v24, v20
	addi	a0, sp, 2047
	addi	a0, a0, 625
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v2, v24, v20
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v23, v22
	vwadd.vx	v24, v23, a6
	addi	a0, sp, 2047
	addi	a0, a0, 977
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v10, v24, v22
	addi	a0, sp, 2047
	addi	a0, a0, 913
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v8, v24, v22
	addi	a0, sp, 2047
	addi	a0, a0, 881
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v12, v24, v22
	addi	a0, sp, 2047
	addi	a0, a0, 849
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v0, v24, v22
	addi	a0, sp, 2047
	addi	a0, a0, 817
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v4, v24, v22
	addi	a0, sp, 2047
	addi	a0, a0, 785
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v6, v24, v22
	addi	a0, sp, 2047
	addi	a0, a0, 753
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v26, v24, v22
	addi	a0, sp, 2047
	addi	a0, a0, 1009
	vl1r.v	v14, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v10, v14
	vmv.x.s	a2, v10
	vmv1r.v	v10, v30
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a2
	vmv2r.v	v22, v30
	addi	a0, sp, 2047
	addi	a0, a0, 721
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v2, v24, v20
	vmv1r.v	v22, v10
	addi	a2, t1, 64
	vle8.v	v10, (a2)
	addi	a0, sp, 2047
	addi	a0, a0, 1009
	vl1r.v	v11, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v11
	vmv.x.s	a2, v8
	vmv1r.v	v11, v30
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v11, a2
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v24, v10
	vwadd.vx	v8, v24, a6
	vmv2r.v	v24, v30
	addi	a0, sp, 1552
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmadd.vv	v14, v8, v22
	vmv1r.v	v24, v11
	addi	a0, sp, 2047
	addi	a0, a0, 1009
	vl1r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v12, v10
	vmv.x.s	a2, v10
	vmv1r.v	v10, v30
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a2
	vmv2r.v	v12, v30
	addi	a0, sp, 1872
	vl2r.v	v28, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmadd.vv	v28, v8, v24
	vmv1r.v	v12, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1009
	vl1r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v0, v10
	vmv.x.s	a2, v10
	vmv1r.v	v10, v30
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a2
	vmv2r.v	v22, v30
	addi	a0, sp, 1904
	vl2r.v	v0, (a0)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmadd.vv	v0, v8, v12
	vmv1r.v	v22, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1009
	vl1r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v4, v10
	vmv.x.s	a2, v10
	vmv1r.v	v10, v30
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a2
	vmv2r.v	v12, v30
	addi	a0, sp, 1936
	vl2r.v	v4, (a0)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmadd.vv	v4, v8, v22
	vmv1r.v	v12, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1009
	vl1r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v6, v10
	vmv.x.s	a2, v10
	vmv1r.v	v10, v30
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a2
	vmv2r.v	v22, v30
	addi	a0, sp, 1968
	vl2r.v	v6, (a0)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmadd.vv	v6, v8, v12
	vmv1r.v	v22, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1009
	vl1r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v26, v10
	vmv.x.s	a2, v10
	vmv1r.v	v10, v30
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a2
	vmv2r.v	v12, v30
	addi	a0, sp, 2032
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmadd.vv	v20, v8, v22
	vmv1r.v	v12, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1009
	vl1r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v2, v10
	vmv.x.s	a2, v10
	addi	a3, t1, 72
	vmv1r.v	v10, v30
	vle8.v	v11, (a3)
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a2
	vmv2r.v	v22, v30
	addi	a0, sp, 2047
	addi	a0, a0, 49
	vl2r.v	v24, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmadd.vv	v24, v8, v12
	addi	a0, sp, 2047
	addi	a0, a0, 1009
	vl1r.v	v18, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v22, v10
	addi	a0, sp, 2047
	addi	a0, a0, 81
	vl2r.v	v26, (a0)                       # Unknown-size Folded Reload
	vmadd.vv	v26, v8, v22
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v8, v11
	vwadd.vx	v10, v8, a6
	addi	a0, sp, 1744
	vl2r.v	v2, (a0)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmadd.vv	v2, v10, v14
	addi	a0, sp, 1712
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmadd.vv	v12, v10, v28
	addi	a0, sp, 1680
	vl2r.v	v28, (a0)                       # Unknown-size Folded Reload
	vmadd.vv	v28, v10, v0
	addi	a0, sp, 1648
	vl2r.v	v0, (a0)                        # Unknown-size Folded Reload
	vmadd.vv	v0, v10, v4
	addi	a0, sp, 1616
	vl2r.v	v4, (a0)                        # Unknown-size Folded Reload
	vmadd.vv	v4, v10, v6
	addi	a2, t1, 80
	vle8.v	v8, (a2)
	addi	a0, sp, 1840
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vmadd.vv	v14, v10, v20
	addi	a0, sp, 1808
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmadd.vv	v20, v10, v24
	addi	a0, sp, 1776
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	vmadd.vv	v22, v10, v26
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v9, v8
	vwadd.vx	v10, v9, a6
	addi	a0, sp, 1520
	vl2r.v	v24, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmadd.vv	v24, v10, v2
	addi	a0, sp, 1488
	vl2r.v	v26, (a0)                       # Unknown-size Folded Reload
	vmadd.vv	v26, v10, v12
	addi	a0, sp, 1264
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmadd.vv	v12, v10, v28
	addi	a0, sp, 1200
	vl2r.v	v28, (a0)                       # Unknown-size Folded Reload
	vmadd.vv	v28, v10, v0
	addi	a0, sp, 1168
	vl2r.v	v6, (a0)                        # Unknown-size Folded Reload
	vmadd.vv	v6, v10, v4
	addi	a2, t1, 88
	vle8.v	v8, (a2)
	addi	a0, sp, 1136
	vl2r.v	v4, (a0)                        # Unknown-size Folded Reload
	vmadd.vv	v4, v10, v14
	addi	a0, sp, 1104
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vmadd.vv	v14, v10, v20
	addi	a0, sp, 1072
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmadd.vv	v20, v10, v22
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v9, v8
	vwadd.vx	v10, v9, a6
	addi	a0, sp, 784
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmadd.vv	v22, v10, v24
	addi	a0, sp, 752
	vl2r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmadd.vv	v24, v10, v26
	addi	a0, sp, 720
	vl2r.v	v26, (a0)                       # Unknown-size Folded Reload
	vmadd.vv	v26, v10, v12
	addi	a0, sp, 688
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmadd.vv	v12, v10, v28
	addi	a0, sp, 656
	vl2r.v	v28, (a0)                       # Unknown-size Folded Reload
	vmadd.vv	v28, v10, v6
	addi	a0, sp, 624
	vl2r.v	v6, (a0)                        # Unknown-size Folded Reload
	vmadd.vv	v6, v10, v4
	addi	a0, sp, 592
	vl2r.v	v4, (a0)                        # Unknown-size Folded Reload
	vmadd.vv	v4, v10, v14
	vmadd.vv	v16, v10, v20
	vredsum.vs	v8, v16, v18
	vmv.x.s	a2, v8
	vredsum.vs	v8, v4, v18
	vmv.x.s	a3, v8
	vredsum.vs	v8, v6, v18
	vmv.x.s	t4, v8
	vredsum.vs	v8, v28, v18
	vmv.x.s	t5, v8
	vredsum.vs	v8, v12, v18
	vmv.x.s	s0, v8
	vredsum.vs	v8, v26, v18
	vmv.x.s	s3, v8
	vredsum.vs	v8, v24, v18
	vmv.x.s	s5, v8
	vredsum.vs	v8, v22, v18
	vmv.x.s	s6, v8
	addi	t2, t2, 320
	addi	a1, a1, 768
	bne	t2, a5, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v8, s6
	vslide1down.vx	v8, v8, s5
	vmv.x.s	a1, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t1, v8
	srai	s5, t1, 31
	vmv.v.x	v8, s3
	vslide1down.vx	v8, v8, s0
	vmv.x.s	t2, v8
	srai	s3, t2, 31
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s0, v8
	srai	s6, s0, 31
	vmv.v.x	v8, t5
	vslide1down.vx	v8, v8, t4
	vmv.x.s	t4, v8
	srai	t5, t4, 31
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s10, v8
	srai	ra, s10, 31
	vmv.v.x	v8, a3
	vslide1down.vx	v8, v8, a2
	vmv.x.s	t3, v8
	srai	a3, t3, 31
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t0, v8
	srai	a2, t0, 31
	mul	a2, s2, a2
	mulhu	a4, s2, t0
	lw	t6, 92(sp)                      # 4-byte Folded Reload
	mul	t6, t6, t0
	add	a4, a4, t6
	add	a2, a4, a2
	mul	a3, s1, a3
	mulhu	a4, s1, t3
	lw	t6, 84(sp)                      # 4-byte Folded Reload
	mul	t6, t6, t3
	add	a4, a4, t6
	add	a3, a4, a3
	mul	a4, s9, ra
	mulhu	t6, s9, s10
	lw	s4, 72(sp)                      # 4-byte Folded Reload
	mul	ra, s4, s10
	add	t6, t6, ra
	add	a4, t6, a4
	lw	s4, 80(sp)                      # 4-byte Folded Reload
	mul	t5, s4, t5
	mulhu	t6, s4, t4
	lw	s7, 64(sp)                      # 4-byte Folded Reload
	mul	ra, s7, t4
	add	t6, t6, ra
	add	t5, t6, t5
	mul	t6, s11, s6
	mulhu	s6, s11, s0
	lw	s7, 60(sp)                      # 4-byte Folded Reload
	mul	ra, s7, s0
	add	s6, s6, ra
	add	t6, s6, t6
	lw	s7, 76(sp)                      # 4-byte Folded Reload
	mul	s3, s7, s3
	mulhu	s6, s7, t2
	lw	ra, 52(sp)                      # 4-byte Folded Reload
	mul	ra, ra, t2
	add	s6, s6, ra
	add	s3, s6, s3
	mulhu	s6, a7, t1
	mul	s5, a7, s5
	lw	a0, 44(sp)                      # 4-byte Folded Reload
	mul	ra, a0, t1
	add	s6, s6, ra
	add	s5, s6, s5
	lw	a0, 48(sp)                      # 4-byte Folded Reload
	mulhu	s6, a0, a1
	lw	ra, 36(sp)                      # 4-byte Folded Reload
	mul	ra, ra, a1
	add	s6, s6, ra
	srai	ra, a1, 31
	mul	ra, a0, ra
	add	s6, s6, ra
	mul	t0, s2, t0
	mul	t3, s1, t3
	mul	s10, s9, s10
	mul	t4, s4, t4
	mul	s0, s11, s0
	mul	t2, s7, t2
	mul	t1, a7, t1
	mul	a1, a0, a1
	lui	a0, 262144
	add	ra, a1, a0
	sltu	a1, ra, a1
	add	a1, s6, a1
	add	s6, t1, a0
	sltu	t1, s6, t1
	add	t1, s5, t1
	add	s5, t2, a0
	sltu	t2, s5, t2
	add	t2, s3, t2
	add	s3, s0, a0
	sltu	s0, s3, s0
	add	t6, t6, s0
	add	s0, t4, a0
	sltu	t4, s0, t4
	add	t4, t5, t4
	add	t5, s10, a0
	sltu	s10, t5, s10
	add	a4, a4, s10
	add	s10, t3, a0
	sltu	t3, s10, t3
	add	a3, a3, t3
	add	t3, t0, a0
	sltu	t0, t3, t0
	add	a2, a2, t0
	slli	a2, a2, 1
	srli	t0, t3, 31
	or	a2, t0, a2
	slli	a3, a3, 1
	srli	t0, s10, 31
	or	a3, t0, a3
	slli	a4, a4, 1
	srli	t0, t5, 31
	or	a4, t0, a4
	slli	t4, t4, 1
	srli	s0, s0, 31
	or	t0, s0, t4
	slli	t6, t6, 1
	srli	t3, s3, 31
	or	t3, t3, t6
	slli	t2, t2, 1
	srli	t4, s5, 31
	or	t2, t4, t2
	slli	t1, t1, 1
	srli	t4, s6, 31
	or	t1, t4, t1
	slli	a1, a1, 1
	srli	t4, ra, 31
	or	a1, t4, a1
	vmv.s.x	v8, a1
	vmv.s.x	v9, t1
	vmv.s.x	v10, t2
	vmv.s.x	v11, t3
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vslideup.vi	v10, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vmv.s.x	v9, t0
	vmv.s.x	v10, a4
	vmv.s.x	v11, a3
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v10, 1
	vmv.s.x	v10, a2
	lw	a2, 136(sp)                     # 4-byte Folded Reload
	slli	a1, a2, 3
	lw	a0, 132(sp)                     # 4-byte Folded Reload
	add	a1, a0, a1
	vslideup.vi	v11, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v11, 2
	addi	a0, sp, 144
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vv	v8, v10, v8
	addi	a0, sp, 176
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vsra.vv	v8, v8, v10
	li	a0, 136
	vmin.vx	v8, v8, a0
	li	a0, -119
	vmax.vx	v8, v8, a0
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	vadd.vi	v8, v8, -9
	vse8.v	v8, (a1)
	addi	a2, a2, 1
	addi	s8, s8, 32
	li	a0, 8
	beq	a2, a0, .LBB0_5
	j	.LBB0_2
.LBB0_5:                                #   in Loop: Header=BB0_1 Depth=1
	lw	t0, 24(sp)                      # 4-byte Folded Reload
	addi	t0, t0, 1
	lw	s8, 28(sp)                      # 4-byte Folded Reload
	addi	s8, s8, 320
	li	a0, 8
	beq	t0, a0, .LBB0_6
	j	.LBB0_1
.LBB0_6:
	addi	sp, sp, 2032
	addi	sp, sp, 912
	lw	ra, 204(sp)                     # 4-byte Folded Reload
	lw	s0, 200(sp)                     # 4-byte Folded Reload
	lw	s1, 196(sp)                     # 4-byte Folded Reload
	lw	s2, 192(sp)                     # 4-byte Folded Reload
	lw	s3, 188(sp)                     # 4-byte Folded Reload
	lw	s4, 184(sp)                     # 4-byte Folded Reload
	lw	s5, 180(sp)                     # 4-byte Folded Reload
	lw	s6, 176(sp)                     # 4-byte Folded Reload
	lw	s7, 172(sp)                     # 4-byte Folded Reload
	lw	s8, 168(sp)                     # 4-byte Folded Reload
	lw	s9, 164(sp)                     # 4-byte Folded Reload
	lw	s10, 160(sp)                    # 4-byte Folded Reload
	lw	s11, 156(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 208
	ret
.Lfunc_end0:
                                        # -- End function
