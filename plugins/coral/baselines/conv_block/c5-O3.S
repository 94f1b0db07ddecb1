# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -DH=8 -Dc_in=32 -Dc_out=8 -Dk=3
# source: baselines/conv_block.c, SHA-256 647a7f96cad9c0dd5295ff20fbcde145cdcbd8c8eff923d9121a248d2f227246

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000c80	# W
	li	a2, 0x20001580	# scale
	li	a3, 0x200015c0	# shift
	li	a4, 0x20002000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -64
	sw	s0, 60(sp)                      # 4-byte Folded Spill
	sw	s1, 56(sp)                      # 4-byte Folded Spill
	sw	s2, 52(sp)                      # 4-byte Folded Spill
	sw	s3, 48(sp)                      # 4-byte Folded Spill
	sw	s4, 44(sp)                      # 4-byte Folded Spill
	sw	s5, 40(sp)                      # 4-byte Folded Spill
	sw	s6, 36(sp)                      # 4-byte Folded Spill
	sw	s7, 32(sp)                      # 4-byte Folded Spill
	sw	s8, 28(sp)                      # 4-byte Folded Spill
	addi	sp, sp, -2048
	addi	sp, sp, -928
	li	a5, 0
	flw	fa5, 0(a2)
	flw	fa4, 0(a3)
	addi	a1, a1, 704
	li	a6, 14
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v8, 0
	addi	a7, sp, 16
	vs2r.v	v8, (a7)                        # Unknown-size Folded Spill
	vmv.s.x	v12, zero
	li	a7, 960
	li	t0, -128
	li	t1, 8
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
	li	t2, 0
	slli	t3, a5, 6
	add	t3, a4, t3
	mv	t4, a0
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
	li	t5, 0
	li	s0, 0
	li	s1, 0
	li	s2, 0
	li	s3, 0
	li	s4, 0
	li	s5, 0
	li	s6, 0
	li	s7, 0
	mv	t6, a1
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	addi	s8, t6, -256
	vsetvli	zero, zero, e8, mf2, ta, ma
	vlseg8e8.v	v1, (s8)
	addi	s8, t6, -320
	vlseg8e8.v	v19, (s8)
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v1
	sw	a0, 4(sp)
	addi	a0, sp, 2047
	addi	a0, a0, 913
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v19
	addi	a0, sp, 2047
	addi	a0, a0, 881
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	s8, t6, -384
	vsext.vf4	v10, v2
	addi	a0, sp, 2047
	addi	a0, a0, 849
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v3
	addi	a0, sp, 2047
	addi	a0, a0, 817
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v4
	addi	a0, sp, 2047
	addi	a0, a0, 785
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v5
	addi	a0, sp, 2047
	addi	a0, a0, 753
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v6
	addi	a0, sp, 2047
	addi	a0, a0, 721
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v7
	addi	a0, sp, 2047
	addi	a0, a0, 689
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v8
	addi	a0, sp, 2047
	addi	a0, a0, 657
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v8, v20
	addi	a0, sp, 2047
	addi	a0, a0, 529
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v21
	addi	a0, sp, 2047
	addi	a0, a0, 497
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v22
	addi	a0, sp, 2047
	addi	a0, a0, 465
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v23
	addi	a0, sp, 2047
	addi	a0, a0, 433
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v24
	addi	a0, sp, 2047
	addi	a0, a0, 625
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsetvli	zero, zero, e8, mf2, ta, ma
	vlseg8e8.v	v1, (s8)
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v25
	addi	a0, sp, 2047
	addi	a0, a0, 593
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v26
	addi	a0, sp, 2047
	addi	a0, a0, 561
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	s8, t6, -448
	vsext.vf4	v10, v1
	addi	a0, sp, 2047
	addi	a0, a0, 305
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v2
	addi	a0, sp, 2047
	addi	a0, a0, 273
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v3
	addi	a0, sp, 2047
	addi	a0, a0, 241
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v4
	addi	a0, sp, 2047
	addi	a0, a0, 209
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v5
	addi	a0, sp, 2047
	addi	a0, a0, 177
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v6
	addi	a0, sp, 2047
	addi	a0, a0, 401
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsetvli	zero, zero, e8, mf2, ta, ma
	vlseg8e8.v	v19, (s8)
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v7
	addi	a0, sp, 2047
	addi	a0, a0, 369
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v8
	addi	a0, sp, 2047
	addi	a0, a0, 337
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	s8, t6, -512
	vsext.vf4	v8, v19
	addi	a0, sp, 1872
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v20
	addi	a0, sp, 1936
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v21
	addi	a0, sp, 2032
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v22
	addi	a0, sp, 2047
	addi	a0, a0, 17
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v23
	addi	a0, sp, 2047
	addi	a0, a0, 49
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v24
	addi	a0, sp, 2047
	addi	a0, a0, 81
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsetvli	zero, zero, e8, mf2, ta, ma
	vlseg8e8.v	v1, (s8)
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v25
	addi	a0, sp, 2047
	addi	a0, a0, 113
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v26
	addi	a0, sp, 2047
	addi	a0, a0, 145
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	s8, t6, -576
	vsext.vf4	v10, v1
	addi	a0, sp, 1328
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v2
	addi	a0, sp, 1296
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v3
	addi	a0, sp, 1264
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v4
	addi	a0, sp, 1232
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v5
	addi	a0, sp, 1200
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v6
	addi	a0, sp, 1168
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsetvli	zero, zero, e8, mf2, ta, ma
	vlseg8e8.v	v19, (s8)
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v7
	addi	a0, sp, 1104
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v8
	addi	a0, sp, 1456
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	s8, t6, -640
	vsext.vf4	v8, v19
	addi	a0, sp, 816
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v20
	addi	a0, sp, 784
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v21
	addi	a0, sp, 752
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v22
	addi	a0, sp, 720
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v23
	addi	a0, sp, 688
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v24
	addi	a0, sp, 912
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsetvli	zero, zero, e8, mf2, ta, ma
	vlseg8e8.v	v1, (s8)
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v25
	addi	a0, sp, 880
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v26
	addi	a0, sp, 848
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	s8, t6, -704
	vsext.vf4	v10, v1
	addi	a0, sp, 368
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v2
	addi	a0, sp, 336
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v3
	addi	a0, sp, 304
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v4
	addi	a0, sp, 272
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v5
	addi	a0, sp, 240
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v6
	addi	a0, sp, 464
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsetvli	zero, zero, e8, mf2, ta, ma
	vlseg8e8.v	v19, (s8)
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v7
	addi	a0, sp, 432
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v8
	addi	a0, sp, 400
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	s8, t6, -192
	vsext.vf4	v16, v19
	vsext.vf4	v8, v20
	addi	a0, sp, 48
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v21
	addi	a0, sp, 80
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v22
	addi	a0, sp, 112
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v23
	addi	a0, sp, 144
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v30, v24
	vsetvli	zero, zero, e8, mf2, ta, ma
	vlseg8e8.v	v1, (s8)
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v25
	addi	a0, sp, 176
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v26
	addi	a0, sp, 208
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	s8, t6, -128
	vsext.vf4	v10, v1
	addi	a0, sp, 1424
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v2
	addi	a0, sp, 1744
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v3
	addi	a0, sp, 1776
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v4
	addi	a0, sp, 1808
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v5
	addi	a0, sp, 1840
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v6
	addi	a0, sp, 1904
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsetvli	zero, zero, e8, mf2, ta, ma
	vlseg8e8.v	v19, (s8)
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v7
	addi	a0, sp, 1968
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v8
	addi	a0, sp, 2000
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	s8, t6, -64
	vsext.vf4	v8, v19
	addi	a0, sp, 1552
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v20
	addi	a0, sp, 1616
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v21
	addi	a0, sp, 1584
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v22
	addi	a0, sp, 1520
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v23
	addi	a0, sp, 1488
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsetvli	zero, zero, e8, mf2, ta, ma
	vlseg8e8.v	v1, (s8)
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v24
	addi	a0, sp, 1712
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v25
	addi	a0, sp, 1680
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v26
	addi	a0, sp, 1648
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v1
	addi	a0, sp, 1392
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v2
	addi	a0, sp, 1360
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v3
	addi	a0, sp, 1136
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v4
	addi	a0, sp, 1072
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v5
	addi	a0, sp, 1040
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v6
	addi	a0, sp, 1008
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v7
	addi	a0, sp, 976
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v10, v8
	addi	a0, sp, 944
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsetvli	zero, zero, e8, mf2, ta, ma
	vlseg8e8.v	v22, (t6)
	add	s8, t4, t5
	addi	a0, sp, 16
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	lw	a0, 4(sp)
	vmv1r.v	v10, v20
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, s7
	vsetvli	zero, zero, e32, m2, ta, ma
	vle8.v	v11, (s8)
	vmv2r.v	v8, v20
	vsext.vf4	v14, v22
	addi	s7, sp, 656
	vs2r.v	v14, (s7)                       # Unknown-size Folded Spill
	vsext.vf4	v14, v23
	addi	s7, sp, 624
	vs2r.v	v14, (s7)                       # Unknown-size Folded Spill
	vsext.vf4	v14, v24
	addi	s7, sp, 592
	vs2r.v	v14, (s7)                       # Unknown-size Folded Spill
	vsext.vf4	v14, v25
	addi	s7, sp, 560
	vs2r.v	v14, (s7)                       # Unknown-size Folded Spill
	vsext.vf4	v14, v26
	addi	s7, sp, 528
	vs2r.v	v14, (s7)                       # Unknown-size Folded Spill
	vsext.vf4	v14, v27
	addi	s7, sp, 496
	vs2r.v	v14, (s7)                       # Unknown-size Folded Spill
	vsext.vf4	v24, v28
	vsext.vf4	v22, v29
	vmv1r.v	v8, v10
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v10, v11
	vmv1r.v	v11, v20
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v11, s6
	vsetvli	zero, zero, e16, m1, ta, ma
	vwadd.vx	v26, v10, a6
	vmv2r.v	v14, v20
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v8, v26, v16
	vmv1r.v	v14, v11
	vmv1r.v	v10, v20
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, s5
	vmv2r.v	v16, v20
	addi	s5, sp, 48
	vl2r.v	v18, (s5)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v14, v26, v18
	vmv1r.v	v16, v10
	vmv1r.v	v10, v20
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, s4
	vmv2r.v	v0, v20
	addi	s4, sp, 80
	vl2r.v	v18, (s4)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v16, v26, v18
	vmv1r.v	v0, v10
	vmv1r.v	v10, v20
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, s3
	vmv2r.v	v2, v20
	addi	s3, sp, 112
	vl2r.v	v18, (s3)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v0, v26, v18
	vmv1r.v	v2, v10
	vmv1r.v	v10, v20
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, s2
	vmv2r.v	v4, v20
	addi	s2, sp, 144
	vl2r.v	v18, (s2)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v2, v26, v18
	vmv1r.v	v4, v10
	vmv1r.v	v10, v20
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, s1
	vmv2r.v	v6, v20
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v4, v26, v30
	vmv1r.v	v6, v10
	addi	s1, s8, 8
	vle8.v	v19, (s1)
	vmv2r.v	v28, v20
	vmv1r.v	v30, v28
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v30, s0
	vmv2r.v	v10, v20
	addi	s0, sp, 176
	vl2r.v	v20, (s0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v6, v26, v20
	vmv1r.v	v10, v30
	addi	s0, sp, 208
	vl2r.v	v20, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v10, v26, v20
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v26, v19
	vwadd.vx	v30, v26, a6
	addi	s0, sp, 368
	vl2r.v	v18, (s0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v8, v30, v18
	addi	s0, sp, 336
	vl2r.v	v18, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v14, v30, v18
	addi	s0, sp, 304
	vl2r.v	v18, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v16, v30, v18
	addi	s0, sp, 272
	vl2r.v	v18, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v0, v30, v18
	addi	s0, sp, 240
	vl2r.v	v18, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v2, v30, v18
	addi	s0, s8, 16
	vle8.v	v19, (s0)
	addi	s0, sp, 464
	vl2r.v	v20, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v4, v30, v20
	addi	s0, sp, 432
	vl2r.v	v20, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v6, v30, v20
	addi	s0, sp, 400
	vl2r.v	v20, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v10, v30, v20
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v26, v19
	vwadd.vx	v30, v26, a6
	addi	s0, sp, 816
	vl2r.v	v18, (s0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v8, v30, v18
	addi	s0, sp, 784
	vl2r.v	v18, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v14, v30, v18
	addi	s0, sp, 752
	vl2r.v	v18, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v16, v30, v18
	addi	s0, sp, 720
	vl2r.v	v18, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v0, v30, v18
	addi	s0, sp, 688
	vl2r.v	v18, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v2, v30, v18
	addi	s0, s8, 24
	vle8.v	v19, (s0)
	addi	s0, sp, 912
	vl2r.v	v20, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v4, v30, v20
	addi	s0, sp, 880
	vl2r.v	v20, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v6, v30, v20
	addi	s0, sp, 848
	vl2r.v	v20, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v10, v30, v20
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v26, v19
	vwadd.vx	v18, v26, a6
	addi	s0, sp, 1328
	vl2r.v	v20, (s0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v8, v18, v20
	addi	s0, sp, 1296
	vl2r.v	v20, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v14, v18, v20
	addi	s0, sp, 1264
	vl2r.v	v20, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v16, v18, v20
	addi	s0, sp, 1232
	vl2r.v	v20, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v0, v18, v20
	addi	s0, sp, 1200
	vl2r.v	v20, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v2, v18, v20
	addi	s0, sp, 1168
	vl2r.v	v20, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v4, v18, v20
	addi	s0, sp, 1104
	vl2r.v	v20, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v6, v18, v20
	vredsum.vs	v8, v8, v12
	vmv.x.s	s0, v8
	addi	s1, s8, 32
	vmv1r.v	v8, v28
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v8, s0
	vsetvli	zero, zero, e32, m2, ta, ma
	vle8.v	v9, (s1)
	vmv2r.v	v30, v28
	addi	s0, sp, 1456
	vl2r.v	v20, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v10, v18, v20
	vmv1r.v	v30, v8
	vredsum.vs	v8, v14, v12
	vmv.x.s	s0, v8
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v8, v9
	vmv1r.v	v9, v28
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, s0
	vsetvli	zero, zero, e16, m1, ta, ma
	vwadd.vx	v26, v8, a6
	vmv2r.v	v14, v28
	addi	s0, sp, 1872
	vl2r.v	v18, (s0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v30, v26, v18
	vmv1r.v	v14, v9
	vredsum.vs	v8, v16, v12
	vmv.x.s	s0, v8
	vmv1r.v	v13, v28
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v13, s0
	vmv2r.v	v8, v28
	addi	s0, sp, 1936
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v14, v26, v16
	vmv1r.v	v8, v13
	vredsum.vs	v13, v0, v12
	vmv.x.s	s0, v13
	vmv1r.v	v13, v28
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v13, s0
	vmv2r.v	v0, v28
	addi	s0, sp, 2032
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v8, v26, v16
	vmv1r.v	v0, v13
	vredsum.vs	v13, v2, v12
	vmv.x.s	s0, v13
	vmv1r.v	v13, v28
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v13, s0
	vmv2r.v	v2, v28
	addi	s0, sp, 2047
	addi	s0, s0, 17
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v0, v26, v16
	vmv1r.v	v2, v13
	vredsum.vs	v13, v4, v12
	vmv.x.s	s0, v13
	vmv1r.v	v13, v28
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v13, s0
	vmv2r.v	v4, v28
	addi	s0, sp, 2047
	addi	s0, s0, 49
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v2, v26, v16
	vmv1r.v	v4, v13
	vredsum.vs	v13, v6, v12
	vmv.x.s	s0, v13
	vmv1r.v	v13, v28
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v13, s0
	vmv2r.v	v6, v28
	addi	s0, sp, 2047
	addi	s0, s0, 81
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v4, v26, v16
	vmv1r.v	v6, v13
	vredsum.vs	v10, v10, v12
	vmv.x.s	s0, v10
	addi	s1, s8, 40
	vle8.v	v13, (s1)
	vmv1r.v	v16, v28
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v16, s0
	vmv2r.v	v20, v28
	addi	s0, sp, 2047
	addi	s0, s0, 113
	vl2r.v	v18, (s0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v6, v26, v18
	vmv1r.v	v20, v16
	addi	s0, sp, 2047
	addi	s0, s0, 145
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v20, v26, v16
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v16, v13
	vwadd.vx	v18, v16, a6
	addi	s0, sp, 2047
	addi	s0, s0, 305
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v30, v18, v16
	addi	s0, sp, 2047
	addi	s0, s0, 273
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v14, v18, v16
	addi	s0, sp, 2047
	addi	s0, s0, 241
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v8, v18, v16
	addi	s0, sp, 2047
	addi	s0, s0, 209
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v0, v18, v16
	addi	s0, sp, 2047
	addi	s0, s0, 177
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v2, v18, v16
	addi	s0, s8, 48
	vle8.v	v13, (s0)
	addi	s0, sp, 2047
	addi	s0, s0, 401
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v4, v18, v16
	addi	s0, sp, 2047
	addi	s0, s0, 369
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v6, v18, v16
	addi	s0, sp, 2047
	addi	s0, s0, 337
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v20, v18, v16
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v16, v13
	vwadd.vx	v18, v16, a6
	addi	s0, sp, 2047
	addi	s0, s0, 881
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v30, v18, v16
	addi	s0, sp, 2047
	addi	s0, s0, 529
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v14, v18, v16
	addi	s0, sp, 2047
	addi	s0, s0, 497
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v8, v18, v16
	addi	s0, sp, 2047
	addi	s0, s0, 465
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v0, v18, v16
	addi	s0, sp, 2047
	addi	s0, s0, 433
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v2, v18, v16
	addi	s0, s8, 56
	vle8.v	v13, (s0)
	addi	s0, sp, 2047
	addi	s0, s0, 625
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v4, v18, v16
	addi	s0, sp, 2047
	addi	s0, s0, 593
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v6, v18, v16
	addi	s0, sp, 2047
	addi	s0, s0, 561
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v20, v18, v16
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v16, v13
	vwadd.vx	v18, v16, a6
	addi	s0, sp, 2047
	addi	s0, s0, 913
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v30, v18, v16
	addi	s0, sp, 2047
	addi	s0, s0, 849
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v14, v18, v16
	addi	s0, sp, 2047
	addi	s0, s0, 817
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v8, v18, v16
	addi	s0, sp, 2047
	addi	s0, s0, 785
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v0, v18, v16
	addi	s0, sp, 2047
	addi	s0, s0, 753
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v2, v18, v16
	addi	s0, sp, 2047
	addi	s0, s0, 721
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v4, v18, v16
	addi	s0, sp, 2047
	addi	s0, s0, 689
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v6, v18, v16
	vredsum.vs	v13, v30, v12
	vmv.x.s	s0, v13
	vmv1r.v	v13, v28
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v13, s0
	vmv2r.v	v26, v28
	addi	s0, sp, 2047
	addi	s0, s0, 657
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmacc.vv	v20, v18, v16
	vmv1r.v	v26, v13
	addi	s0, s8, 64
	vle8.v	v13, (s0)
	vredsum.vs	v16, v14, v12
	vmv.x.s	s0, v16
	vmv1r.v	v18, v28
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v18, s0
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v19, v13
	vwadd.vx	v16, v19, a6
	vmv2r.v	v10, v28
	addi	s0, sp, 1424
	vl2r.v	v30, (s0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmadd.vv	v30, v16, v26
	vmv1r.v	v10, v18
	vredsum.vs	v8, v8, v12
	vmv.x.s	s0, v8
	vmv1r.v	v8, v28
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v8, s0
	vmv2r.v	v18, v28
	addi	s0, sp, 1744
	vl2r.v	v14, (s0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmadd.vv	v14, v16, v10
	vmv1r.v	v18, v8
	vredsum.vs	v8, v0, v12
	vmv.x.s	s0, v8
	vmv1r.v	v8, v28
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v8, s0
	vmv2r.v	v26, v28
	addi	s0, sp, 1776
	vl2r.v	v0, (s0)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmadd.vv	v0, v16, v18
	vmv1r.v	v26, v8
	vredsum.vs	v8, v2, v12
	vmv.x.s	s0, v8
	vmv1r.v	v8, v28
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v8, s0
	vmv2r.v	v18, v28
	addi	s0, sp, 1808
	vl2r.v	v2, (s0)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmadd.vv	v2, v16, v26
	vmv1r.v	v18, v8
	vredsum.vs	v8, v4, v12
	vmv.x.s	s0, v8
	vmv1r.v	v8, v28
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v8, s0
	vmv2r.v	v26, v28
	addi	s0, sp, 1840
	vl2r.v	v4, (s0)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmadd.vv	v4, v16, v18
	vmv1r.v	v26, v8
	vredsum.vs	v8, v6, v12
	vmv.x.s	s0, v8
	vmv1r.v	v8, v28
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v8, s0
	vmv2r.v	v18, v28
	addi	s0, sp, 1904
	vl2r.v	v6, (s0)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmadd.vv	v6, v16, v26
	vmv1r.v	v18, v8
	vredsum.vs	v8, v20, v12
	vmv.x.s	s0, v8
	addi	s1, s8, 72
	vmv1r.v	v8, v28
	vle8.v	v9, (s1)
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v8, s0
	addi	s0, sp, 1968
	vl2r.v	v20, (s0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmadd.vv	v20, v16, v18
	vmv1r.v	v28, v8
	addi	s0, sp, 2000
	vl2r.v	v18, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v18, v16, v28
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v8, v9
	vwadd.vx	v10, v8, a6
	addi	s0, sp, 1552
	vl2r.v	v26, (s0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmadd.vv	v26, v10, v30
	addi	s0, sp, 1616
	vl2r.v	v28, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v28, v10, v14
	addi	s0, sp, 1584
	vl2r.v	v30, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v30, v10, v0
	addi	s0, sp, 1520
	vl2r.v	v0, (s0)                        # Unknown-size Folded Reload
	vmadd.vv	v0, v10, v2
	addi	s0, sp, 1488
	vl2r.v	v2, (s0)                        # Unknown-size Folded Reload
	vmadd.vv	v2, v10, v4
	addi	s0, s8, 80
	vle8.v	v8, (s0)
	addi	s0, sp, 1712
	vl2r.v	v14, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v14, v10, v6
	addi	s0, sp, 1680
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v16, v10, v20
	addi	s0, sp, 1648
	vl2r.v	v20, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v20, v10, v18
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v9, v8
	vwadd.vx	v10, v9, a6
	addi	s0, sp, 1392
	vl2r.v	v18, (s0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmadd.vv	v18, v10, v26
	addi	s0, sp, 1360
	vl2r.v	v26, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v26, v10, v28
	addi	s0, sp, 1136
	vl2r.v	v28, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v28, v10, v30
	addi	s0, sp, 1072
	vl2r.v	v30, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v30, v10, v0
	addi	s0, sp, 1040
	vl2r.v	v6, (s0)                        # Unknown-size Folded Reload
	vmadd.vv	v6, v10, v2
	addi	s0, s8, 88
	vle8.v	v8, (s0)
	addi	s0, sp, 1008
	vl2r.v	v4, (s0)                        # Unknown-size Folded Reload
	vmadd.vv	v4, v10, v14
	addi	s0, sp, 976
	vl2r.v	v14, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v14, v10, v16
	addi	s0, sp, 944
	vl2r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v16, v10, v20
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v9, v8
	vwadd.vx	v10, v9, a6
	addi	s0, sp, 656
	vl2r.v	v20, (s0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vmadd.vv	v20, v10, v18
	addi	s0, sp, 624
	vl2r.v	v18, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v18, v10, v26
	addi	s0, sp, 592
	vl2r.v	v26, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v26, v10, v28
	addi	s0, sp, 560
	vl2r.v	v28, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v28, v10, v30
	addi	s0, sp, 528
	vl2r.v	v30, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v30, v10, v6
	addi	s0, sp, 496
	vl2r.v	v6, (s0)                        # Unknown-size Folded Reload
	vmadd.vv	v6, v10, v4
	vmadd.vv	v24, v10, v14
	vmadd.vv	v22, v10, v16
	vredsum.vs	v8, v22, v12
	vmv.x.s	s0, v8
	vredsum.vs	v8, v24, v12
	vmv.x.s	s1, v8
	vredsum.vs	v8, v6, v12
	vmv.x.s	s2, v8
	vredsum.vs	v8, v30, v12
	vmv.x.s	s3, v8
	vredsum.vs	v8, v28, v12
	vmv.x.s	s4, v8
	vredsum.vs	v8, v26, v12
	vmv.x.s	s5, v8
	vredsum.vs	v8, v18, v12
	vmv.x.s	s6, v8
	vredsum.vs	v8, v20, v12
	vmv.x.s	s7, v8
	addi	t5, t5, 320
	addi	t6, t6, 768
	bne	t5, a7, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	flw	fa3, 4(a2)
	flw	fa2, 4(a3)
	fcvt.s.w	fa1, s6
	flw	fa0, 8(a2)
	flw	ft0, 8(a3)
	fmadd.s	fa3, fa3, fa1, fa2
	fcvt.s.w	fa2, s7
	fcvt.s.w	fa1, s5
	fmadd.s	fa1, fa0, fa1, ft0
	flw	fa0, 12(a2)
	flw	ft0, 12(a3)
	fmadd.s	fa2, fa5, fa2, fa4
	#APP
	fcvt.w.s	t5, fa2, rne
	#NO_APP
	fcvt.s.w	fa2, s4
	fmadd.s	fa2, fa0, fa2, ft0
	flw	fa0, 16(a2)
	flw	ft0, 16(a3)
	#APP
	fcvt.w.s	t6, fa3, rne
	#NO_APP
	#APP
	fcvt.w.s	s4, fa1, rne
	#NO_APP
	fcvt.s.w	fa3, s3
	fmadd.s	fa3, fa0, fa3, ft0
	flw	fa1, 20(a2)
	flw	fa0, 20(a3)
	#APP
	fcvt.w.s	s3, fa2, rne
	#NO_APP
	#APP
	fcvt.w.s	s5, fa3, rne
	#NO_APP
	fcvt.s.w	fa3, s2
	fmadd.s	fa3, fa1, fa3, fa0
	flw	fa2, 24(a2)
	flw	fa1, 24(a3)
	slli	s2, t2, 3
	#APP
	fcvt.w.s	s6, fa3, rne
	#NO_APP
	fcvt.s.w	fa3, s1
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 28(a2)
	flw	fa1, 28(a3)
	add	s2, t3, s2
	#APP
	fcvt.w.s	s1, fa3, rne
	#NO_APP
	fcvt.s.w	fa3, s0
	fmadd.s	fa3, fa2, fa3, fa1
	#APP
	fcvt.w.s	s0, fa3, rne
	#NO_APP
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v8, s5
	vslide1down.vx	v8, v8, s6
	vslide1down.vx	v8, v8, s1
	vslide1down.vx	v9, v8, s0
	vmv.v.x	v8, t5
	vslide1down.vx	v8, v8, t6
	vslide1down.vx	v8, v8, s4
	vslide1down.vx	v8, v8, s3
	vsetivli	zero, 8, e32, m2, ta, ma
	vmax.vx	v8, v8, zero
	vsetvli	zero, zero, e16, m1, ta, ma
	vnclipu.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnclipu.wi	v8, v10, 0
	vxor.vx	v8, v8, t0
	vse8.v	v8, (s2)
	addi	t2, t2, 1
	addi	t4, t4, 32
	bne	t2, t1, .LBB0_2
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a5, a5, 1
	addi	a0, a0, 320
	bne	a5, t1, .LBB0_1
# %bb.6:
	addi	sp, sp, 2032
	addi	sp, sp, 944
	lw	s0, 60(sp)                      # 4-byte Folded Reload
	lw	s1, 56(sp)                      # 4-byte Folded Reload
	lw	s2, 52(sp)                      # 4-byte Folded Reload
	lw	s3, 48(sp)                      # 4-byte Folded Reload
	lw	s4, 44(sp)                      # 4-byte Folded Reload
	lw	s5, 40(sp)                      # 4-byte Folded Reload
	lw	s6, 36(sp)                      # 4-byte Folded Reload
	lw	s7, 32(sp)                      # 4-byte Folded Reload
	lw	s8, 28(sp)                      # 4-byte Folded Reload
	addi	sp, sp, 64
	ret
.Lfunc_end0:
                                        # -- End function
