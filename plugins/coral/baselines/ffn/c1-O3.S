# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -Dn=4 -Dh=32 -Dh_i=64
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
	addi	sp, sp, -480
	sw	ra, 476(sp)                     # 4-byte Folded Spill
	sw	s0, 472(sp)                     # 4-byte Folded Spill
	sw	s1, 468(sp)                     # 4-byte Folded Spill
	sw	s2, 464(sp)                     # 4-byte Folded Spill
	sw	s3, 460(sp)                     # 4-byte Folded Spill
	sw	s4, 456(sp)                     # 4-byte Folded Spill
	sw	s5, 452(sp)                     # 4-byte Folded Spill
	sw	s6, 448(sp)                     # 4-byte Folded Spill
	sw	s7, 444(sp)                     # 4-byte Folded Spill
	sw	s8, 440(sp)                     # 4-byte Folded Spill
	sw	s9, 436(sp)                     # 4-byte Folded Spill
	sw	s10, 432(sp)                    # 4-byte Folded Spill
	sw	s11, 428(sp)                    # 4-byte Folded Spill
	addi	sp, sp, -1952
	addi	t0, a4, 32
	vl2re32.v	v10, (a4)
	vl2re32.v	v8, (t0)
	addi	t0, a4, 64
	vl2re32.v	v20, (t0)
	addi	a4, a4, 96
	vl2re32.v	v16, (a4)
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.x.s	a4, v10
	vslidedown.vi	v12, v10, 1
	vmv.x.s	t0, v12
	vslidedown.vi	v12, v10, 2
	vmv.x.s	t1, v12
	vslidedown.vi	v10, v10, 3
	vmv.x.s	t2, v10
	vmv.x.s	t3, v11
	vslidedown.vi	v10, v11, 1
	vmv.x.s	t4, v10
	vslidedown.vi	v10, v11, 2
	vmv.x.s	t5, v10
	vslidedown.vi	v10, v11, 3
	vmv.x.s	t6, v10
	vmv.x.s	s0, v8
	vslidedown.vi	v10, v8, 1
	vmv.x.s	s1, v10
	vslidedown.vi	v10, v8, 2
	vmv.x.s	s2, v10
	vslidedown.vi	v8, v8, 3
	vmv.x.s	s3, v8
	vmv.x.s	s4, v9
	vslidedown.vi	v8, v9, 1
	vmv.x.s	s5, v8
	vslidedown.vi	v8, v9, 2
	vmv.x.s	s6, v8
	vslidedown.vi	v8, v9, 3
	vmv.x.s	s7, v8
	vmv.x.s	s8, v20
	vslidedown.vi	v8, v20, 1
	vmv.x.s	s9, v8
	vslidedown.vi	v8, v20, 2
	vmv.x.s	s10, v8
	vslidedown.vi	v8, v20, 3
	vmv.x.s	s11, v8
	vslidedown.vi	v19, v21, 1
	vslidedown.vi	v18, v21, 2
	vslidedown.vi	v20, v21, 3
	vslidedown.vi	v15, v16, 1
	vslidedown.vi	v14, v16, 2
	vslidedown.vi	v13, v16, 3
	vslidedown.vi	v11, v17, 1
	vslidedown.vi	v8, v17, 2
	vslidedown.vi	v9, v17, 3
	vmv.v.i	v10, 0
	vmv.x.s	ra, v9
	vmv.v.i	v9, 0
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v9, ra
	addi	ra, sp, 2047
	addi	ra, ra, 273
	vs1r.v	v9, (ra)                        # Unknown-size Folded Spill
	vmv.x.s	ra, v8
	vmv.v.i	v8, 0
	vmv.s.x	v8, ra
	addi	ra, sp, 2047
	addi	ra, ra, 241
	vs1r.v	v8, (ra)                        # Unknown-size Folded Spill
	vmv.x.s	ra, v11
	vmv.v.i	v8, 0
	vmv.s.x	v8, ra
	addi	ra, sp, 2047
	addi	ra, ra, 209
	vs1r.v	v8, (ra)                        # Unknown-size Folded Spill
	vmv.x.s	ra, v17
	vmv.v.i	v8, 0
	vmv.s.x	v8, ra
	addi	ra, sp, 2047
	addi	ra, ra, 177
	vs1r.v	v8, (ra)                        # Unknown-size Folded Spill
	vmv.x.s	ra, v13
	vmv.v.i	v8, 0
	vmv.s.x	v8, ra
	addi	ra, sp, 2047
	addi	ra, ra, 145
	vs1r.v	v8, (ra)                        # Unknown-size Folded Spill
	vmv.x.s	ra, v14
	vmv.v.i	v8, 0
	vmv.s.x	v8, ra
	addi	ra, sp, 2047
	addi	ra, ra, 113
	vs1r.v	v8, (ra)                        # Unknown-size Folded Spill
	vmv.x.s	ra, v15
	vmv.v.i	v8, 0
	vmv.s.x	v8, ra
	addi	ra, sp, 2047
	addi	ra, ra, 81
	vs1r.v	v8, (ra)                        # Unknown-size Folded Spill
	vmv.x.s	ra, v16
	vmv.v.i	v8, 0
	vmv.s.x	v8, ra
	addi	ra, sp, 2047
	addi	ra, ra, 49
	vs1r.v	v8, (ra)                        # Unknown-size Folded Spill
	vmv.x.s	ra, v20
	vmv.v.i	v8, 0
	vmv.s.x	v8, ra
	addi	ra, sp, 2047
	addi	ra, ra, 17
	vs1r.v	v8, (ra)                        # Unknown-size Folded Spill
	vmv.x.s	ra, v18
	vmv.v.i	v8, 0
	vmv.s.x	v8, ra
	addi	ra, sp, 2032
	vs1r.v	v8, (ra)                        # Unknown-size Folded Spill
	vmv.x.s	ra, v19
	vmv.v.i	v8, 0
	vmv.s.x	v8, ra
	addi	ra, sp, 2000
	vs1r.v	v8, (ra)                        # Unknown-size Folded Spill
	vmv.x.s	ra, v21
	vmv.v.i	v8, 0
	vmv.s.x	v8, ra
	addi	ra, sp, 1968
	vs1r.v	v8, (ra)                        # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, s11
	addi	s11, sp, 1936
	vs1r.v	v8, (s11)                       # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, s10
	addi	s10, sp, 1904
	vs1r.v	v8, (s10)                       # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, s9
	addi	s9, sp, 1872
	vs1r.v	v8, (s9)                        # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, s8
	addi	s8, sp, 1840
	vs1r.v	v8, (s8)                        # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, s7
	addi	s7, sp, 1808
	vs1r.v	v8, (s7)                        # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, s6
	addi	s6, sp, 1776
	vs1r.v	v8, (s6)                        # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, s5
	addi	s5, sp, 1744
	vs1r.v	v8, (s5)                        # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, s4
	addi	s4, sp, 1712
	vs1r.v	v8, (s4)                        # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, s3
	addi	s3, sp, 1136
	vs1r.v	v8, (s3)                        # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, s2
	addi	s2, sp, 656
	vs1r.v	v8, (s2)                        # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, s1
	addi	s1, sp, 624
	vs1r.v	v8, (s1)                        # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, s0
	addi	s0, sp, 592
	vs1r.v	v8, (s0)                        # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, t6
	addi	t6, sp, 560
	vs1r.v	v8, (t6)                        # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, t5
	addi	t5, sp, 528
	vs1r.v	v8, (t5)                        # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, t4
	addi	t4, sp, 496
	vs1r.v	v8, (t4)                        # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, t3
	addi	t3, sp, 464
	vs1r.v	v8, (t3)                        # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, t2
	addi	t2, sp, 432
	vs1r.v	v8, (t2)                        # Unknown-size Folded Spill
	vmv.v.i	v11, 0
	vmv.s.x	v11, t1
	vmv.v.i	v8, 0
	vmv.s.x	v8, t0
	addi	t0, sp, 416
	vs1r.v	v8, (t0)                        # Unknown-size Folded Spill
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v8, 0
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a4
	vmv.v.i	v12, 0
	vmv.v.i	v14, 0
	vmv.v.i	v16, 0
	vmv.v.i	v18, 0
	vmv.v.i	v20, 0
	vmv.v.i	v22, 0
	vmv.v.i	v24, 0
	vmv.v.i	v26, 0
	vmv.v.i	v28, 0
	vmv.v.i	v30, 0
	vmv.v.i	v6, 0
	vmv.v.i	v4, 0
	vmv.v.i	v2, 0
	vmv.v.i	v0, 0
	addi	a4, sp, 1680
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 1648
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 1616
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 1584
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 1552
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 1520
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 1488
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 1456
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 1424
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 1392
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 1360
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 1328
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 1296
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 1264
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 1232
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 1200
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 1168
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	sw	a7, 24(sp)                      # 4-byte Folded Spill
	sw	a3, 20(sp)                      # 4-byte Folded Spill
	mv	t1, a1
	li	s1, 0
	addi	a1, sp, 2047
	addi	a1, a1, 273
	vl1r.v	v12, (a1)                       # Unknown-size Folded Reload
	addi	a1, sp, 1104
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 241
	vl1r.v	v14, (a1)                       # Unknown-size Folded Reload
	addi	a1, sp, 1072
	vs2r.v	v14, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 209
	vl1r.v	v16, (a1)                       # Unknown-size Folded Reload
	addi	a1, sp, 1040
	vs2r.v	v16, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 177
	vl1r.v	v18, (a1)                       # Unknown-size Folded Reload
	addi	a1, sp, 1008
	vs2r.v	v18, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 145
	vl1r.v	v20, (a1)                       # Unknown-size Folded Reload
	addi	a1, sp, 976
	vs2r.v	v20, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 113
	vl1r.v	v22, (a1)                       # Unknown-size Folded Reload
	addi	a1, sp, 944
	vs2r.v	v22, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 81
	vl1r.v	v24, (a1)                       # Unknown-size Folded Reload
	addi	a1, sp, 912
	vs2r.v	v24, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 49
	vl1r.v	v26, (a1)                       # Unknown-size Folded Reload
	addi	a1, sp, 880
	vs2r.v	v26, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 17
	vl1r.v	v28, (a1)                       # Unknown-size Folded Reload
	addi	a1, sp, 848
	vs2r.v	v28, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 2032
	vl1r.v	v30, (a1)                       # Unknown-size Folded Reload
	addi	a1, sp, 816
	vs2r.v	v30, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 2000
	vl1r.v	v6, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 784
	vs2r.v	v6, (a1)                        # Unknown-size Folded Spill
	addi	a1, sp, 1968
	vl1r.v	v4, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 752
	vs2r.v	v4, (a1)                        # Unknown-size Folded Spill
	addi	a1, sp, 1936
	vl1r.v	v2, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 720
	vs2r.v	v2, (a1)                        # Unknown-size Folded Spill
	addi	a1, sp, 1904
	vl1r.v	v0, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 688
	vs2r.v	v0, (a1)                        # Unknown-size Folded Spill
	addi	a1, sp, 1872
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1680
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 1840
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1648
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 1808
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1616
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 1776
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1584
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 1744
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1552
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 1712
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1520
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 1136
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1488
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 656
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1456
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 624
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1424
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 592
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1392
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 560
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1360
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 528
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1328
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 496
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1296
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 464
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1264
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 432
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1232
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 1200
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v11
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 416
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1168
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	vmv1r.v	v8, v10
	addi	a1, sp, 1136
	vs2r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	a3, a2, 32
	addi	s2, sp, 176
	lw	s3, 4(a6)
	lw	t2, 0(a6)
	lw	a1, 8(a6)
	sw	a1, 16(sp)                      # 4-byte Folded Spill
	lw	a6, 12(a6)
	addi	a4, s3, -1
	li	t5, 1
	sll	s4, t5, a4
	sw	a6, 76(sp)                      # 4-byte Folded Spill
	addi	a4, a6, -1
	sll	a1, t5, a4
	sw	a1, 8(sp)                       # 4-byte Folded Spill
	addi	a4, a2, 64
	addi	t3, sp, 208
	addi	a6, a2, 96
	addi	s5, sp, 240
	addi	a7, a2, 128
	addi	s6, sp, 272
	addi	t4, a2, 160
	addi	s7, sp, 304
	addi	t6, a2, 192
	addi	s8, sp, 336
	addi	s0, a2, 224
	addi	s9, sp, 368
	lui	a1, 262144
	li	t0, 32
	vl2re32.v	v8, (a2)
	addi	a2, sp, 656
	vs2r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a3)
	addi	a2, sp, 624
	vs2r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a4)
	addi	a2, sp, 592
	vs2r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a6)
	addi	a2, sp, 560
	vs2r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a7)
	addi	a2, sp, 528
	vs2r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (t4)
	addi	a2, sp, 496
	vs2r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (t6)
	addi	a2, sp, 464
	vs2r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s0)
	addi	a2, sp, 432
	vs2r.v	v8, (a2)                        # Unknown-size Folded Spill
	sw	t1, 12(sp)                      # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #     Child Loop BB0_6 Depth 2
	li	a3, 0
	addi	a2, sp, 592
	vl2r.v	v8, (a2)                        # Unknown-size Folded Reload
	vs2r.v	v8, (t3)
	addi	a2, sp, 560
	vl2r.v	v8, (a2)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s5)
	addi	a2, sp, 528
	vl2r.v	v8, (a2)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s6)
	addi	a2, sp, 496
	vl2r.v	v8, (a2)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s7)
	addi	a2, sp, 464
	vl2r.v	v8, (a2)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s8)
	addi	a2, sp, 432
	vl2r.v	v8, (a2)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s9)
	vl2re32.v	v18, (t3)
	vl2re32.v	v16, (s5)
	vl2re32.v	v14, (s6)
	vl2re32.v	v12, (s7)
	vl2re32.v	v10, (s8)
	vl2re32.v	v8, (s9)
	addi	a2, sp, 656
	vl2r.v	v22, (a2)                       # Unknown-size Folded Reload
	addi	a2, sp, 144
	vs2r.v	v22, (a2)
	addi	a2, sp, 624
	vl2r.v	v20, (a2)                       # Unknown-size Folded Reload
	vs2r.v	v20, (s2)
	sw	s1, 68(sp)                      # 4-byte Folded Spill
	slli	s1, s1, 5
	sw	s1, 64(sp)                      # 4-byte Folded Spill
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	mv	a2, a0
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	a4, 0(a2)
	add	a6, t1, a3
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v24, (a6)
	addi	a7, a6, 8
	vle8.v	v25, (a7)
	addi	a4, a4, 24
	vsext.vf2	v26, v24
	vwmacc.vx	v22, a4, v26
	vsext.vf2	v24, v25
	addi	a7, a6, 16
	vle8.v	v25, (a7)
	addi	a7, a6, 24
	vle8.v	v26, (a7)
	vwmacc.vx	v20, a4, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v18, a4, v24
	vsext.vf2	v24, v26
	addi	a7, a6, 32
	vle8.v	v25, (a7)
	addi	a7, a6, 40
	vle8.v	v26, (a7)
	vwmacc.vx	v16, a4, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v14, a4, v24
	vsext.vf2	v24, v26
	addi	a7, a6, 48
	vle8.v	v25, (a7)
	addi	a6, a6, 56
	vle8.v	v26, (a6)
	vwmacc.vx	v12, a4, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v10, a4, v24
	vsext.vf2	v24, v26
	vwmacc.vx	v8, a4, v24
	addi	a3, a3, 64
	slli	t4, t5, 11
	addi	a2, a2, 1
	bne	a3, t4, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a0, sp, 144
	vs2r.v	v22, (a0)
	vs2r.v	v20, (s2)
	vs2r.v	v18, (t3)
	vs2r.v	v16, (s5)
	vs2r.v	v14, (s6)
	vs2r.v	v12, (s7)
	vs2r.v	v10, (s8)
	vs2r.v	v8, (s9)
	addi	a2, sp, 80
	addi	t1, sp, 400
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v8, (a0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v10, v9, 2
	vmv.x.s	a4, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a6, v10
	vmv.x.s	a7, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	t6, v9
	vslidedown.vi	v9, v8, 2
	vmv.x.s	s0, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	s1, v9
	vmv.x.s	s2, v8
	vslidedown.vi	v8, v8, 1
	mv	t5, s3
	vmv.x.s	s3, v8
	mv	t3, s4
	mulh	s4, t2, s3
	mul	s3, t2, s3
	mulh	s5, t2, s2
	mul	s2, t2, s2
	mulh	s6, t2, s1
	mul	s1, t2, s1
	mulh	s9, t2, s0
	mul	s0, t2, s0
	mulh	s10, t2, t6
	mul	t6, t2, t6
	mulh	s11, t2, a7
	mul	a7, t2, a7
	mulh	ra, t2, a6
	mul	a6, t2, a6
	mulh	s7, t2, a4
	mul	a4, t2, a4
	add	s8, a4, a1
	sltu	a4, s8, a4
	add	a4, s7, a4
	add	s7, a6, a1
	sltu	a6, s7, a6
	add	a6, ra, a6
	add	ra, a7, a1
	sltu	a7, ra, a7
	add	a7, s11, a7
	add	s11, t6, a1
	sltu	t6, s11, t6
	add	t6, s10, t6
	add	s10, s0, a1
	sltu	s0, s10, s0
	add	s0, s9, s0
	add	s9, s1, a1
	sltu	s1, s9, s1
	add	s1, s6, s1
	add	s6, s2, a1
	sltu	s2, s6, s2
	add	s2, s5, s2
	add	s5, s3, a1
	sltu	s3, s5, s3
	add	s3, s4, s3
	slli	s3, s3, 1
	srli	s4, s5, 31
	or	s3, s4, s3
	slli	s2, s2, 1
	srli	s4, s6, 31
	or	s2, s4, s2
	slli	s1, s1, 1
	srli	s4, s9, 31
	or	s1, s4, s1
	slli	s0, s0, 1
	srli	s4, s10, 31
	li	s10, 255
	li	s9, 253
	li	s6, -125
	li	s5, 130
	or	s0, s4, s0
	slli	t6, t6, 1
	srli	s4, s11, 31
	or	t6, s4, t6
	slli	a7, a7, 1
	srli	s4, ra, 31
	or	a7, s4, a7
	slli	a6, a6, 1
	srli	s4, s7, 31
	or	a6, s4, a6
	slli	a4, a4, 1
	srli	s4, s8, 31
	or	a4, s4, a4
	mv	s4, t3
	vmv.s.x	v8, a4
	vmv.s.x	v9, a6
	vmv.s.x	v11, a7
	vmv.s.x	v10, t6
	vmv.s.x	v12, s0
	vmv.s.x	v13, s1
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vslideup.vi	v11, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v10, s2
	vmv.s.x	v8, s3
	mv	s3, t5
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v13, 1
	vslideup.vi	v10, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v12, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v10, t3
	vsra.vx	v8, v8, t5
	vmin.vx	v8, v8, s5
	vmax.vx	v8, v8, s6
	vadd.vx	v8, v8, s9
	vand.vx	v8, v8, s10
	vsetvli	zero, zero, e8, mf2, ta, ma
	vluxei32.v	v10, (a5), v8
	vse8.v	v10, (a2)
	addi	a0, a0, 32
	addi	a2, a2, 8
	bne	a0, t1, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	mv	a3, a5
	li	a2, 0
	addi	s2, sp, 80
	addi	a0, sp, 1104
	vl2r.v	v28, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 1072
	vl2r.v	v18, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 1040
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 1008
	vl2r.v	v24, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 976
	vl2r.v	v26, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 944
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 912
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 880
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 848
	vl2r.v	v4, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 816
	vl2r.v	v2, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 784
	vl2r.v	v0, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 752
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 241
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 720
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 209
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 688
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 177
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1680
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 145
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1648
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 113
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1616
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 2032
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1584
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 1968
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1552
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 1904
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1520
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 1840
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1488
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 1776
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1456
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 1712
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1424
	vl2r.v	v16, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 1392
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 1360
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 81
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1328
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 49
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1296
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 17
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1264
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 2000
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1232
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 1936
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1200
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 1872
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1168
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 1808
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1136
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 1744
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	lw	a4, 20(sp)                      # 4-byte Folded Reload
	li	a5, 119
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	a0, sp, 2047
	addi	a0, a0, 273
	vs2r.v	v28, (a0)                       # Unknown-size Folded Spill
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v28, (s2)
	vsext.vf2	v30, v28
	add	a7, a4, a2
	vlse8.v	v31, (a7), t0
	addi	a0, a7, 1
	vlse8.v	v7, (a0), t0
	vwadd.vx	v28, v30, a5
	vmv2r.v	v10, v0
	vmv2r.v	v0, v2
	vmv2r.v	v2, v4
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v4, v31
	addi	a0, sp, 1744
	vl2r.v	v30, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v30, v28, v4
	vs2r.v	v30, (a0)                       # Unknown-size Folded Spill
	vmv2r.v	v4, v2
	vmv2r.v	v2, v0
	vmv2r.v	v0, v10
	vsext.vf4	v30, v7
	addi	a0, a7, 2
	vlse8.v	v7, (a0), t0
	addi	a0, a7, 3
	vlse8.v	v6, (a0), t0
	addi	a0, sp, 1808
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v10, v28, v30
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v30, v7
	addi	a0, sp, 1872
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v10, v28, v30
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v30, v6
	addi	a0, a7, 4
	vlse8.v	v7, (a0), t0
	addi	a0, a7, 5
	vlse8.v	v6, (a0), t0
	addi	a0, sp, 1936
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v10, v28, v30
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v30, v7
	addi	a0, sp, 2000
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v10, v28, v30
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v30, v6
	addi	a0, a7, 6
	vlse8.v	v7, (a0), t0
	addi	a0, a7, 7
	vlse8.v	v6, (a0), t0
	addi	a0, sp, 2047
	addi	a0, a0, 17
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v10, v28, v30
	addi	a0, sp, 2047
	addi	a0, a0, 17
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v30, v7
	addi	a0, sp, 2047
	addi	a0, a0, 49
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v10, v28, v30
	addi	a0, sp, 2047
	addi	a0, a0, 49
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v30, v6
	addi	a0, a7, 8
	vlse8.v	v7, (a0), t0
	addi	a0, a7, 9
	vlse8.v	v6, (a0), t0
	addi	a0, sp, 2047
	addi	a0, a0, 81
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v10, v28, v30
	addi	a0, sp, 2047
	addi	a0, a0, 81
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v30, v7
	vmacc.vv	v20, v28, v30
	vsext.vf4	v30, v6
	addi	a0, a7, 10
	vlse8.v	v7, (a0), t0
	addi	a0, a7, 11
	vlse8.v	v6, (a0), t0
	vmacc.vv	v16, v28, v30
	vsext.vf4	v30, v7
	addi	a0, sp, 1712
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v10, v28, v30
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v30, v6
	addi	a0, a7, 12
	vlse8.v	v7, (a0), t0
	addi	a0, a7, 13
	vlse8.v	v6, (a0), t0
	addi	a0, sp, 1776
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v10, v28, v30
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v30, v7
	addi	a0, sp, 1840
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v10, v28, v30
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v30, v6
	addi	a0, a7, 14
	vlse8.v	v7, (a0), t0
	addi	a0, a7, 15
	vlse8.v	v6, (a0), t0
	addi	a0, sp, 1904
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v10, v28, v30
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v30, v7
	addi	a0, sp, 1968
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v10, v28, v30
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v30, v6
	addi	a0, a7, 16
	vlse8.v	v7, (a0), t0
	addi	a0, a7, 17
	vlse8.v	v6, (a0), t0
	addi	a0, sp, 2032
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v10, v28, v30
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v30, v7
	addi	a0, sp, 2047
	addi	a0, a0, 113
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v10, v28, v30
	addi	a0, sp, 2047
	addi	a0, a0, 113
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v30, v6
	addi	a0, a7, 18
	vlse8.v	v7, (a0), t0
	addi	a0, a7, 19
	vlse8.v	v6, (a0), t0
	addi	a0, sp, 2047
	addi	a0, a0, 145
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v10, v28, v30
	addi	a0, sp, 2047
	addi	a0, a0, 145
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v30, v7
	addi	a0, sp, 2047
	addi	a0, a0, 177
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v10, v28, v30
	addi	a0, sp, 2047
	addi	a0, a0, 177
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v30, v6
	addi	a0, a7, 20
	vlse8.v	v7, (a0), t0
	addi	a0, a7, 21
	vlse8.v	v6, (a0), t0
	addi	a0, sp, 2047
	addi	a0, a0, 209
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v10, v28, v30
	addi	a0, sp, 2047
	addi	a0, a0, 209
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v30, v7
	addi	a0, sp, 2047
	addi	a0, a0, 241
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v10, v28, v30
	addi	a0, sp, 2047
	addi	a0, a0, 241
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v30, v6
	addi	a0, a7, 22
	vlse8.v	v7, (a0), t0
	addi	a0, a7, 23
	vlse8.v	v6, (a0), t0
	vmacc.vv	v0, v28, v30
	vsext.vf4	v30, v7
	vmacc.vv	v2, v28, v30
	vsext.vf4	v30, v6
	addi	a0, a7, 24
	vlse8.v	v7, (a0), t0
	addi	a0, a7, 25
	vlse8.v	v6, (a0), t0
	vmacc.vv	v4, v28, v30
	vsext.vf4	v30, v7
	vmacc.vv	v14, v28, v30
	vsext.vf4	v30, v6
	addi	a0, a7, 26
	vlse8.v	v7, (a0), t0
	addi	a0, a7, 27
	vlse8.v	v6, (a0), t0
	vmacc.vv	v12, v28, v30
	vsext.vf4	v30, v7
	vmacc.vv	v8, v28, v30
	vsext.vf4	v30, v6
	addi	a0, a7, 28
	vlse8.v	v7, (a0), t0
	addi	a0, a7, 29
	vlse8.v	v6, (a0), t0
	vmacc.vv	v26, v28, v30
	vsext.vf4	v30, v7
	vmacc.vv	v24, v28, v30
	vsext.vf4	v30, v6
	addi	a0, a7, 30
	vlse8.v	v7, (a0), t0
	addi	a7, a7, 31
	vlse8.v	v6, (a7), t0
	vmacc.vv	v22, v28, v30
	vsext.vf4	v30, v7
	vmacc.vv	v18, v28, v30
	vsext.vf4	v30, v6
	addi	a0, sp, 2047
	addi	a0, a0, 273
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v10, v28, v30
	addi	a0, sp, 2047
	addi	a0, a0, 273
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 273
	vl2r.v	v28, (a0)                       # Unknown-size Folded Reload
	addi	a2, a2, 256
	addi	s2, s2, 8
	bne	a2, t4, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	vmv.s.x	v30, zero
	vredsum.vs	v14, v14, v30
	vmv.x.s	a0, v14
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	vredsum.vs	v12, v12, v30
	vmv.x.s	a0, v12
	sw	a0, 56(sp)                      # 4-byte Folded Spill
	vredsum.vs	v8, v8, v30
	vmv.x.s	a0, v8
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	vredsum.vs	v8, v26, v30
	vmv.x.s	a0, v8
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	vredsum.vs	v8, v24, v30
	vmv.x.s	a0, v8
	sw	a0, 44(sp)                      # 4-byte Folded Spill
	vredsum.vs	v8, v22, v30
	vmv.x.s	a0, v8
	sw	a0, 40(sp)                      # 4-byte Folded Spill
	vredsum.vs	v9, v18, v30
	vredsum.vs	v8, v20, v30
	vmv.x.s	a0, v8
	sw	a0, 36(sp)                      # 4-byte Folded Spill
	vredsum.vs	v8, v16, v30
	vmv.x.s	t6, v8
	addi	a0, sp, 1712
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v10, v30
	vmv.x.s	a4, v8
	addi	a0, sp, 1776
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v10, v30
	vmv.x.s	s4, v8
	addi	a0, sp, 1840
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v10, v30
	vmv.x.s	s0, v8
	addi	a0, sp, 1904
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v10, v30
	vmv.x.s	a2, v8
	addi	a0, sp, 1968
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v10, v30
	vmv.x.s	s1, v8
	addi	a0, sp, 2032
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v10, v30
	vmv.x.s	a6, v8
	addi	a0, sp, 1744
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v10, v30
	vmv.x.s	a7, v8
	addi	a0, sp, 1808
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v10, v30
	vmv.x.s	t4, v8
	addi	a0, sp, 1872
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v10, v30
	vmv.x.s	s2, v8
	addi	a0, sp, 1936
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v10, v30
	vmv.x.s	s3, v8
	addi	a0, sp, 2000
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v10, v30
	vmv.x.s	s5, v8
	addi	a0, sp, 2047
	addi	a0, a0, 17
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v10, v30
	vmv.x.s	s6, v8
	addi	a0, sp, 2047
	addi	a0, a0, 49
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v10, v30
	vmv.x.s	s7, v8
	addi	a0, sp, 2047
	addi	a0, a0, 81
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v10, v30
	vmv.x.s	s8, v8
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v8, s7
	vslide1down.vx	v8, v8, s8
	vmv.x.s	s7, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s8, v8
	vmv.v.x	v8, s5
	vslide1down.vx	v8, v8, s6
	vmv.x.s	s5, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s6, v8
	vmv.v.x	v8, s2
	vslide1down.vx	v8, v8, s3
	vmv.x.s	s2, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s3, v8
	vmv.v.x	v8, a7
	vslide1down.vx	v10, v8, t4
	lw	t1, 16(sp)                      # 4-byte Folded Reload
	mulh	a7, t1, s3
	mul	t4, t1, s3
	mulh	s3, t1, s2
	mul	s2, t1, s2
	mulh	s9, t1, s6
	mul	s6, t1, s6
	mulh	s10, t1, s5
	mul	s5, t1, s5
	mulh	s11, t1, s8
	mul	s8, t1, s8
	mulh	ra, t1, s7
	mul	s7, t1, s7
	add	a0, s7, a1
	sltu	s7, a0, s7
	add	s7, ra, s7
	add	ra, s8, a1
	sltu	s8, ra, s8
	add	s8, s11, s8
	add	s11, s5, a1
	sltu	s5, s11, s5
	add	s5, s10, s5
	add	s10, s6, a1
	sltu	s6, s10, s6
	add	s6, s9, s6
	add	s9, s2, a1
	sltu	s2, s9, s2
	add	s2, s3, s2
	add	s3, t4, a1
	sltu	t4, s3, t4
	add	a7, a7, t4
	slli	a7, a7, 1
	srli	t4, s3, 31
	or	a5, t4, a7
	sw	a5, 28(sp)                      # 4-byte Folded Spill
	slli	s2, s2, 1
	srli	a7, s9, 31
	or	s2, a7, s2
	slli	s6, s6, 1
	srli	a7, s10, 31
	or	t4, a7, s6
	slli	s5, s5, 1
	srli	a7, s11, 31
	or	a7, a7, s5
	slli	s8, s8, 1
	srli	s3, ra, 31
	or	s3, s3, s8
	slli	s7, s7, 1
	srli	a0, a0, 31
	or	a0, a0, s7
	vmv.s.x	v8, a0
	vmv.v.x	v11, s1
	vslide1down.vx	v11, v11, a6
	vmv.x.s	a0, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a6, v11
	vmv.v.x	v11, s0
	vslide1down.vx	v11, v11, a2
	vmv.x.s	a2, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	s0, v11
	vmv.v.x	v11, a4
	vslide1down.vx	v11, v11, s4
	vmv.x.s	a4, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	s1, v11
	lw	a5, 36(sp)                      # 4-byte Folded Reload
	vmv.v.x	v11, a5
	vslide1down.vx	v11, v11, t6
	vmv.x.s	t6, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	s4, v11
	vmv.s.x	v11, s3
	mulh	s3, t1, s4
	mul	s6, t1, s4
	mulh	s7, t1, t6
	mul	t6, t1, t6
	mulh	s8, t1, s1
	mul	s1, t1, s1
	mulh	s9, t1, a4
	mul	a4, t1, a4
	mulh	s10, t1, s0
	mul	s11, t1, s0
	mulh	ra, t1, a2
	mul	a2, t1, a2
	mulh	s5, t1, a6
	mul	a6, t1, a6
	mulh	s4, t1, a0
	mul	s0, t1, a0
	add	a0, s0, a1
	sltu	s0, a0, s0
	add	s4, s4, s0
	add	s0, a6, a1
	sltu	a6, s0, a6
	add	s5, s5, a6
	add	a6, a2, a1
	sltu	a2, a6, a2
	add	ra, ra, a2
	add	a2, s11, a1
	sltu	s11, a2, s11
	add	s10, s10, s11
	add	s11, a4, a1
	sltu	a4, s11, a4
	add	a4, s9, a4
	add	s9, s1, a1
	sltu	s1, s9, s1
	add	s1, s8, s1
	add	s8, t6, a1
	sltu	t6, s8, t6
	add	s7, s7, t6
	add	t6, s6, a1
	sltu	s6, t6, s6
	add	s3, s3, s6
	vmv.x.s	a5, v9
	sw	a5, 36(sp)                      # 4-byte Folded Spill
	vsetivli	zero, 8, e32, m2, ta, ma
	vredsum.vs	v9, v28, v30
	slli	s3, s3, 1
	srli	t6, t6, 31
	or	t6, t6, s3
	vmv.x.s	a5, v9
	sw	a5, 32(sp)                      # 4-byte Folded Spill
	addi	a5, sp, 2047
	addi	a5, a5, 113
	vl2r.v	v12, (a5)                       # Unknown-size Folded Reload
	vredsum.vs	v9, v12, v30
	slli	s7, s7, 1
	srli	s3, s8, 31
	or	s6, s3, s7
	vmv.x.s	s8, v9
	addi	a5, sp, 2047
	addi	a5, a5, 145
	vl2r.v	v12, (a5)                       # Unknown-size Folded Reload
	vredsum.vs	v9, v12, v30
	slli	s1, s1, 1
	srli	s3, s9, 31
	or	s9, s3, s1
	vmv.x.s	s7, v9
	addi	a5, sp, 2047
	addi	a5, a5, 177
	vl2r.v	v12, (a5)                       # Unknown-size Folded Reload
	vredsum.vs	v9, v12, v30
	slli	a4, a4, 1
	srli	s1, s11, 31
	or	s11, s1, a4
	vmv.x.s	s1, v9
	addi	a4, sp, 2047
	addi	a4, a4, 209
	vl2r.v	v12, (a4)                       # Unknown-size Folded Reload
	vredsum.vs	v9, v12, v30
	slli	s10, s10, 1
	srli	a2, a2, 31
	or	a2, a2, s10
	vmv.x.s	a4, v9
	addi	a5, sp, 2047
	addi	a5, a5, 241
	vl2r.v	v12, (a5)                       # Unknown-size Folded Reload
	vredsum.vs	v9, v12, v30
	slli	ra, ra, 1
	srli	a6, a6, 31
	or	a6, a6, ra
	vmv.x.s	s3, v9
	vredsum.vs	v9, v0, v30
	slli	s5, s5, 1
	srli	s0, s0, 31
	or	s10, s0, s5
	vmv.x.s	s5, v9
	vredsum.vs	v9, v2, v30
	lw	s0, 24(sp)                      # 4-byte Folded Reload
	lw	a5, 64(sp)                      # 4-byte Folded Reload
	add	a5, s0, a5
	sw	a5, 64(sp)                      # 4-byte Folded Spill
	slli	s4, s4, 1
	srli	a0, a0, 31
	or	a0, a0, s4
	vmv.x.s	ra, v9
	vredsum.vs	v9, v4, v30
	vmv.s.x	v12, a0
	vmv.x.s	s4, v9
	vmv.s.x	v9, s10
	vmv.x.s	s10, v10
	vsetivli	zero, 2, e32, m1, tu, ma
	vslidedown.vi	v10, v10, 1
	vmv.s.x	v15, a6
	vmv.x.s	a0, v10
	vslideup.vi	v12, v9, 1
	vmv.s.x	v9, a2
	vslideup.vi	v15, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v15, v12, 2
	vmv.s.x	v10, s11
	vmv.s.x	v9, s9
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v9, 1
	vmv.s.x	v14, s6
	vmv.s.x	v9, t6
	vslideup.vi	v14, v9, 1
	vmv.s.x	v9, a7
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v14, v10, 2
	vmv.s.x	v12, t4
	vsetivli	zero, 8, e32, m2, ta, ma
	lw	s0, 8(sp)                       # 4-byte Folded Reload
	vadd.vx	v14, v14, s0
	lw	a2, 76(sp)                      # 4-byte Folded Reload
	vsra.vx	v14, v14, a2
	li	a2, 120
	vmin.vx	v14, v14, a2
	li	a2, -135
	vmax.vx	v14, v14, a2
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v13, v14, 0
	vsetvli	zero, zero, e32, m2, ta, ma
	vmv.s.x	v10, s2
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v13, v13, 0
	vadd.vi	v13, v13, 7
	addi	a2, a5, 8
	vse8.v	v13, (a2)
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v13, ra
	vslide1down.vx	v13, v13, s4
	vmv.x.s	a2, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a6, v13
	vmv.v.x	v13, s3
	vslide1down.vx	v13, v13, s5
	vmv.x.s	a7, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	t4, v13
	vmv.v.x	v13, s1
	vslide1down.vx	v13, v13, a4
	vmv.x.s	a4, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	t6, v13
	vmv.v.x	v13, s8
	vslide1down.vx	v13, v13, s7
	vmv.x.s	s1, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	s2, v13
	lw	a5, 28(sp)                      # 4-byte Folded Reload
	vmv.s.x	v13, a5
	mulh	s3, t1, s2
	mul	s2, t1, s2
	mulh	s4, t1, s1
	mul	s1, t1, s1
	mulh	s5, t1, t6
	mul	t6, t1, t6
	mulh	s6, t1, a4
	mul	a4, t1, a4
	mulh	s7, t1, t4
	mul	t4, t1, t4
	mulh	s8, t1, a7
	mul	a7, t1, a7
	mulh	s9, t1, a6
	mul	a6, t1, a6
	mulh	s11, t1, a2
	mul	a2, t1, a2
	add	ra, a2, a1
	sltu	a2, ra, a2
	add	a2, s11, a2
	add	s11, a6, a1
	sltu	a6, s11, a6
	add	a6, s9, a6
	add	s9, a7, a1
	sltu	a7, s9, a7
	add	a7, s8, a7
	add	s8, t4, a1
	sltu	t4, s8, t4
	add	t4, s7, t4
	add	s7, a4, a1
	sltu	a4, s7, a4
	add	a4, s6, a4
	add	s6, t6, a1
	sltu	t6, s6, t6
	add	t6, s5, t6
	add	s5, s1, a1
	sltu	s1, s5, s1
	add	s1, s4, s1
	add	s4, s2, a1
	sltu	s2, s4, s2
	add	s2, s3, s2
	slli	s2, s2, 1
	srli	s3, s4, 31
	or	s2, s3, s2
	slli	s1, s1, 1
	srli	s3, s5, 31
	or	s1, s3, s1
	slli	t6, t6, 1
	srli	s3, s6, 31
	or	t6, s3, t6
	slli	a4, a4, 1
	srli	s3, s7, 31
	or	a4, s3, a4
	slli	t4, t4, 1
	srli	s3, s8, 31
	or	t4, s3, t4
	slli	a7, a7, 1
	srli	s3, s9, 31
	or	a7, s3, a7
	slli	a6, a6, 1
	srli	s3, s11, 31
	or	a6, s3, a6
	slli	a2, a2, 1
	srli	s3, ra, 31
	or	a2, s3, a2
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v11, 1
	vmv.s.x	v11, a2
	vslideup.vi	v9, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v13, 1
	vmv.s.x	v8, a6
	vslideup.vi	v11, v8, 1
	vmv.s.x	v13, a7
	vmv.s.x	v8, t4
	vslideup.vi	v13, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v13, v11, 2
	vmv.s.x	v8, a4
	vmv.s.x	v11, t6
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v8, v11, 1
	vmv.s.x	v12, s1
	vmv.s.x	v11, s2
	vslideup.vi	v12, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v12, v8, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v12, v12, s0
	lw	a5, 76(sp)                      # 4-byte Folded Reload
	vsra.vx	v12, v12, a5
	li	a2, 120
	vmin.vx	v12, v12, a2
	li	a2, -135
	vmax.vx	v12, v12, a2
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v11, v12, 0
	mulh	a2, t1, a0
	mul	a0, t1, a0
	mulh	a4, t1, s10
	mul	a6, t1, s10
	add	a7, a6, a1
	sltu	a6, a7, a6
	add	a4, a4, a6
	add	a6, a0, a1
	sltu	a0, a6, a0
	add	a0, a2, a0
	slli	a0, a0, 1
	srli	a2, a6, 31
	or	a0, a2, a0
	slli	a4, a4, 1
	srli	a2, a7, 31
	or	a2, a2, a4
	vsetvli	zero, zero, e32, m2, ta, ma
	vmv.s.x	v8, a2
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v11, v11, 0
	vadd.vi	v11, v11, 7
	lw	s11, 64(sp)                     # 4-byte Folded Reload
	addi	a2, s11, 16
	vse8.v	v11, (a2)
	vsetivli	zero, 2, e32, m1, ta, ma
	lw	a2, 36(sp)                      # 4-byte Folded Reload
	vmv.v.x	v11, a2
	lw	a2, 32(sp)                      # 4-byte Folded Reload
	vslide1down.vx	v11, v11, a2
	vmv.x.s	a2, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a4, v11
	lw	a6, 44(sp)                      # 4-byte Folded Reload
	vmv.v.x	v11, a6
	lw	a6, 40(sp)                      # 4-byte Folded Reload
	vslide1down.vx	v11, v11, a6
	vmv.x.s	a6, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a7, v11
	lw	t4, 52(sp)                      # 4-byte Folded Reload
	vmv.v.x	v11, t4
	lw	t4, 48(sp)                      # 4-byte Folded Reload
	vslide1down.vx	v11, v11, t4
	vmv.x.s	t4, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	t6, v11
	lw	s1, 60(sp)                      # 4-byte Folded Reload
	vmv.v.x	v11, s1
	lw	s1, 56(sp)                      # 4-byte Folded Reload
	vslide1down.vx	v11, v11, s1
	vmv.x.s	s1, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	s2, v11
	vmv.s.x	v11, a0
	mulh	a0, t1, s2
	mul	s2, t1, s2
	mulh	s3, t1, s1
	mul	s1, t1, s1
	mulh	s4, t1, t6
	mul	t6, t1, t6
	mulh	s5, t1, t4
	mul	t4, t1, t4
	mulh	s6, t1, a7
	mul	a7, t1, a7
	mulh	s7, t1, a6
	mul	a6, t1, a6
	mulh	s8, t1, a4
	mul	a4, t1, a4
	mulh	s9, t1, a2
	mul	a2, t1, a2
	add	s10, a2, a1
	sltu	a2, s10, a2
	add	a2, s9, a2
	add	s9, a4, a1
	sltu	a4, s9, a4
	add	a4, s8, a4
	add	s8, a6, a1
	sltu	a6, s8, a6
	add	a6, s7, a6
	add	s7, a7, a1
	sltu	a7, s7, a7
	add	a7, s6, a7
	add	s6, t4, a1
	sltu	t4, s6, t4
	add	t4, s5, t4
	add	s5, t6, a1
	sltu	t6, s5, t6
	add	t6, s4, t6
	add	s4, s1, a1
	sltu	s1, s4, s1
	add	s1, s3, s1
	add	s3, s2, a1
	sltu	s2, s3, s2
	add	a0, a0, s2
	slli	a0, a0, 1
	srli	s2, s3, 31
	or	a0, s2, a0
	slli	s1, s1, 1
	srli	s2, s4, 31
	or	s1, s2, s1
	slli	t6, t6, 1
	srli	s2, s5, 31
	or	t6, s2, t6
	slli	t4, t4, 1
	srli	s2, s6, 31
	or	t4, s2, t4
	slli	a7, a7, 1
	srli	s2, s7, 31
	or	a7, s2, a7
	slli	a6, a6, 1
	srli	s2, s8, 31
	or	a6, s2, a6
	slli	a4, a4, 1
	srli	s2, s9, 31
	or	a4, s2, a4
	slli	a2, a2, 1
	srli	s2, s10, 31
	or	a2, s2, a2
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v11, 1
	vmv.s.x	v11, a2
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vmv.s.x	v10, a4
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v8, s0
	mv	a4, a5
	vsra.vx	v8, v8, a5
	li	a5, 120
	vmin.vx	v8, v8, a5
	li	t1, -135
	vmax.vx	v8, v8, t1
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v12, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v12, 0
	vadd.vi	v8, v8, 7
	vse8.v	v8, (s11)
	vsetvli	zero, zero, e32, m2, ta, ma
	vmv.s.x	v9, a6
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v11, v10, 1
	vmv.s.x	v8, a7
	vslideup.vi	v9, v8, 1
	vmv.s.x	v10, t4
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v11, 2
	vmv.s.x	v11, t6
	vmv.s.x	v8, s1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v11, 1
	vmv.s.x	v11, a0
	vslideup.vi	v8, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v8, s0
	vsra.vx	v8, v8, a4
	vmin.vx	v8, v8, a5
	vmax.vx	v8, v8, t1
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	vadd.vi	v8, v8, 7
	addi	s0, s11, 24
	vse8.v	v8, (s0)
	lw	s1, 68(sp)                      # 4-byte Folded Reload
	addi	s1, s1, 1
	lw	a0, 72(sp)                      # 4-byte Folded Reload
	addi	a0, a0, 32
	mv	a5, a3
	lw	t1, 12(sp)                      # 4-byte Folded Reload
	addi	s2, sp, 176
	mv	s3, t5
	li	t5, 1
	mv	s4, t3
	addi	t3, sp, 208
	addi	s5, sp, 240
	addi	s6, sp, 272
	addi	s7, sp, 304
	addi	s8, sp, 336
	addi	s9, sp, 368
	li	a2, 4
	beq	s1, a2, .LBB0_8
	j	.LBB0_1
.LBB0_8:
	addi	sp, sp, 1952
	lw	ra, 476(sp)                     # 4-byte Folded Reload
	lw	s0, 472(sp)                     # 4-byte Folded Reload
	lw	s1, 468(sp)                     # 4-byte Folded Reload
	lw	s2, 464(sp)                     # 4-byte Folded Reload
	lw	s3, 460(sp)                     # 4-byte Folded Reload
	lw	s4, 456(sp)                     # 4-byte Folded Reload
	lw	s5, 452(sp)                     # 4-byte Folded Reload
	lw	s6, 448(sp)                     # 4-byte Folded Reload
	lw	s7, 444(sp)                     # 4-byte Folded Reload
	lw	s8, 440(sp)                     # 4-byte Folded Reload
	lw	s9, 436(sp)                     # 4-byte Folded Reload
	lw	s10, 432(sp)                    # 4-byte Folded Reload
	lw	s11, 428(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 480
	ret
.Lfunc_end0:
                                        # -- End function
