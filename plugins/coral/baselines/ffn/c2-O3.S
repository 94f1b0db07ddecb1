# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -Dn=8 -Dh=32 -Dh_i=128
# source: baselines/ffn.c, SHA-256 1d9a25eb105c53f46db9a8a7ed371cdf48525f18b44fea6049c8100ed1a6595b

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000100	# W1
	li	a2, 0x20001100	# bias1
	li	a3, 0x20001300	# W2
	li	a4, 0x20002300	# bias2
	li	a5, 0x20002380	# table
	li	a6, 0x20002480	# quantisation
	li	a7, 0x20003000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -816
	sw	ra, 812(sp)                     # 4-byte Folded Spill
	sw	s0, 808(sp)                     # 4-byte Folded Spill
	sw	s1, 804(sp)                     # 4-byte Folded Spill
	sw	s2, 800(sp)                     # 4-byte Folded Spill
	sw	s3, 796(sp)                     # 4-byte Folded Spill
	sw	s4, 792(sp)                     # 4-byte Folded Spill
	sw	s5, 788(sp)                     # 4-byte Folded Spill
	sw	s6, 784(sp)                     # 4-byte Folded Spill
	sw	s7, 780(sp)                     # 4-byte Folded Spill
	sw	s8, 776(sp)                     # 4-byte Folded Spill
	sw	s9, 772(sp)                     # 4-byte Folded Spill
	sw	s10, 768(sp)                    # 4-byte Folded Spill
	sw	s11, 764(sp)                    # 4-byte Folded Spill
	addi	sp, sp, -2048
	addi	sp, sp, -128
	addi	t0, a4, 32
	vl2re32.v	v10, (a4)
	vl2re32.v	v8, (t0)
	addi	t0, a4, 64
	vl2re32.v	v14, (t0)
	addi	a4, a4, 96
	vl2re32.v	v18, (a4)
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
	vmv.x.s	s8, v14
	vslidedown.vi	v8, v14, 1
	vmv.x.s	s9, v8
	vslidedown.vi	v8, v14, 2
	vmv.x.s	s10, v8
	vslidedown.vi	v8, v14, 3
	vmv.x.s	s11, v8
	vslidedown.vi	v20, v15, 1
	vslidedown.vi	v21, v15, 2
	vslidedown.vi	v22, v15, 3
	vslidedown.vi	v16, v18, 1
	vslidedown.vi	v14, v18, 2
	vslidedown.vi	v13, v18, 3
	vslidedown.vi	v11, v19, 1
	vslidedown.vi	v8, v19, 2
	vslidedown.vi	v9, v19, 3
	vmv.v.i	v10, 0
	vmv.x.s	ra, v9
	vmv.v.i	v9, 0
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v9, ra
	addi	ra, sp, 2047
	addi	ra, ra, 849
	vs1r.v	v9, (ra)                        # Unknown-size Folded Spill
	vmv.x.s	ra, v8
	vmv.v.i	v8, 0
	vmv.s.x	v8, ra
	addi	ra, sp, 2047
	addi	ra, ra, 817
	vs1r.v	v8, (ra)                        # Unknown-size Folded Spill
	vmv.x.s	ra, v11
	vmv.v.i	v8, 0
	vmv.s.x	v8, ra
	addi	ra, sp, 2047
	addi	ra, ra, 785
	vs1r.v	v8, (ra)                        # Unknown-size Folded Spill
	vmv.x.s	ra, v19
	vmv.v.i	v8, 0
	vmv.s.x	v8, ra
	addi	ra, sp, 2047
	addi	ra, ra, 753
	vs1r.v	v8, (ra)                        # Unknown-size Folded Spill
	vmv.x.s	ra, v13
	vmv.v.i	v8, 0
	vmv.s.x	v8, ra
	addi	ra, sp, 2047
	addi	ra, ra, 721
	vs1r.v	v8, (ra)                        # Unknown-size Folded Spill
	vmv.x.s	ra, v14
	vmv.v.i	v8, 0
	vmv.s.x	v8, ra
	addi	ra, sp, 2047
	addi	ra, ra, 689
	vs1r.v	v8, (ra)                        # Unknown-size Folded Spill
	vmv.x.s	ra, v16
	vmv.v.i	v8, 0
	vmv.s.x	v8, ra
	addi	ra, sp, 2047
	addi	ra, ra, 657
	vs1r.v	v8, (ra)                        # Unknown-size Folded Spill
	vmv.x.s	ra, v18
	vmv.v.i	v8, 0
	vmv.s.x	v8, ra
	addi	ra, sp, 2047
	addi	ra, ra, 625
	vs1r.v	v8, (ra)                        # Unknown-size Folded Spill
	vmv.x.s	ra, v22
	vmv.v.i	v8, 0
	vmv.s.x	v8, ra
	addi	ra, sp, 2047
	addi	ra, ra, 593
	vs1r.v	v8, (ra)                        # Unknown-size Folded Spill
	vmv.x.s	ra, v21
	vmv.v.i	v8, 0
	vmv.s.x	v8, ra
	addi	ra, sp, 2047
	addi	ra, ra, 561
	vs1r.v	v8, (ra)                        # Unknown-size Folded Spill
	vmv.x.s	ra, v20
	vmv.v.i	v8, 0
	vmv.s.x	v8, ra
	addi	ra, sp, 2047
	addi	ra, ra, 529
	vs1r.v	v8, (ra)                        # Unknown-size Folded Spill
	vmv.x.s	ra, v15
	vmv.v.i	v8, 0
	vmv.s.x	v8, ra
	addi	ra, sp, 2047
	addi	ra, ra, 497
	vs1r.v	v8, (ra)                        # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, s11
	addi	s11, sp, 2047
	addi	s11, s11, 465
	vs1r.v	v8, (s11)                       # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, s10
	addi	s10, sp, 2047
	addi	s10, s10, 433
	vs1r.v	v8, (s10)                       # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, s9
	addi	s9, sp, 2047
	addi	s9, s9, 401
	vs1r.v	v8, (s9)                        # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, s8
	addi	s8, sp, 2047
	addi	s8, s8, 369
	vs1r.v	v8, (s8)                        # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, s7
	addi	s7, sp, 2047
	addi	s7, s7, 337
	vs1r.v	v8, (s7)                        # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, s6
	addi	s6, sp, 2047
	addi	s6, s6, 305
	vs1r.v	v8, (s6)                        # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, s5
	addi	s5, sp, 2047
	addi	s5, s5, 273
	vs1r.v	v8, (s5)                        # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, s4
	addi	s4, sp, 2047
	addi	s4, s4, 241
	vs1r.v	v8, (s4)                        # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, s3
	addi	s3, sp, 1712
	vs1r.v	v8, (s3)                        # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, s2
	addi	s2, sp, 1232
	vs1r.v	v8, (s2)                        # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, s1
	addi	s1, sp, 1200
	vs1r.v	v8, (s1)                        # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, s0
	addi	s0, sp, 1168
	vs1r.v	v8, (s0)                        # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, t6
	addi	t6, sp, 1136
	vs1r.v	v8, (t6)                        # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, t5
	addi	t5, sp, 1104
	vs1r.v	v8, (t5)                        # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, t4
	addi	t4, sp, 1072
	vs1r.v	v8, (t4)                        # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, t3
	addi	t3, sp, 1040
	vs1r.v	v8, (t3)                        # Unknown-size Folded Spill
	vmv.v.i	v8, 0
	vmv.s.x	v8, t2
	addi	t2, sp, 1008
	vs1r.v	v8, (t2)                        # Unknown-size Folded Spill
	vmv.v.i	v11, 0
	vmv.s.x	v11, t1
	vmv.v.i	v8, 0
	vmv.s.x	v8, t0
	addi	t0, sp, 976
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
	addi	a4, sp, 2047
	addi	a4, a4, 209
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 2047
	addi	a4, a4, 177
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 2047
	addi	a4, a4, 145
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 2047
	addi	a4, a4, 113
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 2047
	addi	a4, a4, 81
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 2047
	addi	a4, a4, 49
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 2047
	addi	a4, a4, 17
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 2032
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 2000
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 1968
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 1936
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 1904
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 1872
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 1840
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 1808
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 1776
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, sp, 1744
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	sw	a7, 48(sp)                      # 4-byte Folded Spill
	sw	a3, 44(sp)                      # 4-byte Folded Spill
	sw	a1, 40(sp)                      # 4-byte Folded Spill
	li	t3, 0
	addi	a1, sp, 2047
	addi	a1, a1, 849
	vl1r.v	v12, (a1)                       # Unknown-size Folded Reload
	addi	a1, sp, 1680
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 817
	vl1r.v	v14, (a1)                       # Unknown-size Folded Reload
	addi	a1, sp, 1648
	vs2r.v	v14, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 785
	vl1r.v	v16, (a1)                       # Unknown-size Folded Reload
	addi	a1, sp, 1616
	vs2r.v	v16, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 753
	vl1r.v	v18, (a1)                       # Unknown-size Folded Reload
	addi	a1, sp, 1584
	vs2r.v	v18, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 721
	vl1r.v	v20, (a1)                       # Unknown-size Folded Reload
	addi	a1, sp, 1552
	vs2r.v	v20, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 689
	vl1r.v	v22, (a1)                       # Unknown-size Folded Reload
	addi	a1, sp, 1520
	vs2r.v	v22, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 657
	vl1r.v	v24, (a1)                       # Unknown-size Folded Reload
	addi	a1, sp, 1488
	vs2r.v	v24, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 625
	vl1r.v	v26, (a1)                       # Unknown-size Folded Reload
	addi	a1, sp, 1456
	vs2r.v	v26, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 593
	vl1r.v	v28, (a1)                       # Unknown-size Folded Reload
	addi	a1, sp, 1424
	vs2r.v	v28, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 561
	vl1r.v	v30, (a1)                       # Unknown-size Folded Reload
	addi	a1, sp, 1392
	vs2r.v	v30, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 529
	vl1r.v	v6, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1360
	vs2r.v	v6, (a1)                        # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 497
	vl1r.v	v4, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1328
	vs2r.v	v4, (a1)                        # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 465
	vl1r.v	v2, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1296
	vs2r.v	v2, (a1)                        # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 433
	vl1r.v	v0, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1264
	vs2r.v	v0, (a1)                        # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 401
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 2047
	addi	a1, a1, 209
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	addi	a1, sp, 2047
	addi	a1, a1, 209
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 369
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 2047
	addi	a1, a1, 177
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	addi	a1, sp, 2047
	addi	a1, a1, 177
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 337
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 2047
	addi	a1, a1, 145
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	addi	a1, sp, 2047
	addi	a1, a1, 145
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 305
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 2047
	addi	a1, a1, 113
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	addi	a1, sp, 2047
	addi	a1, a1, 113
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 273
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 2047
	addi	a1, a1, 81
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	addi	a1, sp, 2047
	addi	a1, a1, 81
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 241
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 2047
	addi	a1, a1, 49
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	addi	a1, sp, 2047
	addi	a1, a1, 49
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 1712
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 2047
	addi	a1, a1, 17
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	addi	a1, sp, 2047
	addi	a1, a1, 17
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 1232
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 2032
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 1200
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 2000
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 1168
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1968
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 1136
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1936
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 1104
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1904
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 1072
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1872
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 1040
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1840
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 1008
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1808
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 1776
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v11
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 976
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1744
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	vmv1r.v	v8, v10
	addi	a1, sp, 1712
	vs2r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	a4, a2, 32
	addi	s0, sp, 256
	lw	t4, 4(a6)
	lw	t2, 0(a6)
	lw	a1, 8(a6)
	sw	a1, 12(sp)                      # 4-byte Folded Spill
	lw	a6, 12(a6)
	addi	a3, t4, -1
	li	a1, 1
	sll	t1, a1, a3
	sw	a6, 28(sp)                      # 4-byte Folded Spill
	addi	a3, a6, -1
	sll	a1, a1, a3
	sw	a1, 20(sp)                      # 4-byte Folded Spill
	addi	a6, a2, 64
	addi	a1, sp, 288
	addi	a7, a2, 96
	addi	a3, sp, 320
	addi	t0, a2, 128
	addi	t5, a2, 160
	addi	s3, a2, 192
	addi	s4, a2, 224
	addi	s5, a2, 256
	addi	s6, a2, 288
	addi	s7, a2, 320
	addi	s8, a2, 352
	addi	s9, a2, 384
	addi	s10, a2, 416
	addi	s11, a2, 448
	addi	ra, a2, 480
	li	s2, 32
	vl2re32.v	v8, (a2)
	addi	a2, sp, 1232
	vs2r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a4)
	addi	a2, sp, 1200
	vs2r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a6)
	addi	a2, sp, 1168
	vs2r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a7)
	addi	a2, sp, 1136
	vs2r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (t0)
	addi	a2, sp, 1104
	vs2r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (t5)
	addi	a2, sp, 1072
	vs2r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s3)
	addi	a2, sp, 1040
	vs2r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s4)
	addi	a2, sp, 1008
	vs2r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s5)
	addi	a2, sp, 976
	vs2r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s6)
	addi	a2, sp, 944
	vs2r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s7)
	addi	a2, sp, 912
	vs2r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s8)
	addi	a2, sp, 880
	vs2r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s9)
	mv	s9, a5
	addi	a2, sp, 848
	vs2r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s10)
	addi	a2, sp, 816
	vs2r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s11)
	addi	a2, sp, 784
	vs2r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (ra)
	addi	a2, sp, 752
	vs2r.v	v8, (a2)                        # Unknown-size Folded Spill
	sw	a0, 36(sp)                      # 4-byte Folded Spill
	mv	a5, a0
	sw	t4, 32(sp)                      # 4-byte Folded Spill
	sw	s9, 24(sp)                      # 4-byte Folded Spill
	sw	t1, 16(sp)                      # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #     Child Loop BB0_6 Depth 2
	sw	t3, 92(sp)                      # 4-byte Folded Spill
	slli	a0, t3, 5
	lw	a2, 36(sp)                      # 4-byte Folded Reload
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	add	a2, a0, a2
	addi	a0, sp, 1168
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (a1)
	addi	a0, sp, 1136
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (a3)
	addi	a0, sp, 1104
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 352
	vs2r.v	v8, (a0)
	addi	a4, sp, 1072
	vl2r.v	v8, (a4)                        # Unknown-size Folded Reload
	addi	a4, sp, 384
	vs2r.v	v8, (a4)
	addi	a6, sp, 1040
	vl2r.v	v8, (a6)                        # Unknown-size Folded Reload
	addi	a6, sp, 416
	vs2r.v	v8, (a6)
	addi	a7, sp, 1008
	vl2r.v	v8, (a7)                        # Unknown-size Folded Reload
	addi	a7, sp, 448
	vs2r.v	v8, (a7)
	addi	t0, sp, 976
	vl2r.v	v8, (t0)                        # Unknown-size Folded Reload
	addi	t0, sp, 480
	vs2r.v	v8, (t0)
	addi	t1, sp, 944
	vl2r.v	v8, (t1)                        # Unknown-size Folded Reload
	addi	t5, sp, 512
	vs2r.v	v8, (t5)
	addi	t1, sp, 912
	vl2r.v	v8, (t1)                        # Unknown-size Folded Reload
	addi	s3, sp, 544
	vs2r.v	v8, (s3)
	addi	t1, sp, 880
	vl2r.v	v8, (t1)                        # Unknown-size Folded Reload
	addi	s4, sp, 576
	vs2r.v	v8, (s4)
	addi	t1, sp, 848
	vl2r.v	v8, (t1)                        # Unknown-size Folded Reload
	addi	s5, sp, 608
	vs2r.v	v8, (s5)
	addi	t1, sp, 816
	vl2r.v	v8, (t1)                        # Unknown-size Folded Reload
	addi	s6, sp, 640
	vs2r.v	v8, (s6)
	addi	t1, sp, 784
	vl2r.v	v8, (t1)                        # Unknown-size Folded Reload
	addi	s7, sp, 672
	vs2r.v	v8, (s7)
	addi	t1, sp, 752
	vl2r.v	v8, (t1)                        # Unknown-size Folded Reload
	addi	s8, sp, 704
	vs2r.v	v8, (s8)
	vl2re32.v	v4, (a1)
	vl2re32.v	v6, (a3)
	vl2re32.v	v30, (a0)
	vl2re32.v	v28, (a4)
	vl2re32.v	v26, (a6)
	vl2re32.v	v24, (a7)
	vl2re32.v	v22, (t0)
	vl2re32.v	v20, (t5)
	vl2re32.v	v18, (s3)
	vl2re32.v	v16, (s4)
	vl2re32.v	v14, (s5)
	vl2re32.v	v12, (s6)
	vl2re32.v	v8, (s7)
	addi	a0, sp, 2047
	addi	a0, a0, 849
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v10, (s8)
	addi	a2, a2, 32
	addi	a0, sp, 1232
	vl2r.v	v0, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 224
	vs2r.v	v0, (a0)
	addi	a0, sp, 1200
	vl2r.v	v2, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v2, (s0)
	lw	s3, 40(sp)                      # 4-byte Folded Reload
	sw	a5, 88(sp)                      # 4-byte Folded Spill
	mv	s6, a5
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	a0, sp, 2047
	addi	a0, a0, 817
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	lb	a4, 0(s6)
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v8, (s3)
	addi	a6, s3, 8
	vle8.v	v9, (a6)
	addi	a4, a4, 24
	vsext.vf2	v10, v8
	vwmacc.vx	v0, a4, v10
	addi	a0, sp, 2047
	addi	a0, a0, 785
	vs2r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	addi	a6, s3, 16
	vle8.v	v9, (a6)
	addi	a6, s3, 24
	vle8.v	v10, (a6)
	vwmacc.vx	v2, a4, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v4, a4, v8
	vsext.vf2	v8, v10
	addi	a6, s3, 32
	vle8.v	v9, (a6)
	addi	a6, s3, 40
	vle8.v	v10, (a6)
	vwmacc.vx	v6, a4, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v30, a4, v8
	vsext.vf2	v8, v10
	addi	a6, s3, 48
	vle8.v	v9, (a6)
	addi	a6, s3, 56
	vle8.v	v10, (a6)
	vwmacc.vx	v28, a4, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v26, a4, v8
	vsext.vf2	v8, v10
	addi	a6, s3, 64
	vle8.v	v9, (a6)
	addi	a6, s3, 72
	vle8.v	v10, (a6)
	vwmacc.vx	v24, a4, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v22, a4, v8
	vsext.vf2	v8, v10
	addi	a6, s3, 80
	vle8.v	v9, (a6)
	addi	a6, s3, 88
	vle8.v	v10, (a6)
	vwmacc.vx	v20, a4, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v18, a4, v8
	vsext.vf2	v8, v10
	addi	a6, s3, 96
	vle8.v	v9, (a6)
	addi	a6, s3, 104
	vle8.v	v10, (a6)
	vwmacc.vx	v16, a4, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v14, a4, v8
	vsext.vf2	v8, v10
	addi	a6, s3, 112
	vle8.v	v9, (a6)
	addi	a6, s3, 120
	vle8.v	v10, (a6)
	vwmacc.vx	v12, a4, v8
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
	addi	a0, sp, 2047
	addi	a0, a0, 849
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a4, v8
	addi	a0, sp, 2047
	addi	a0, a0, 849
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
	addi	a0, sp, 2047
	addi	a0, a0, 785
	vl2r.v	v0, (a0)                        # Unknown-size Folded Reload
	vsext.vf2	v8, v10
	addi	a0, sp, 2047
	addi	a0, a0, 817
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v10, a4, v8
	addi	s6, s6, 1
	addi	s3, s3, 128
	bne	s6, a2, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a2, sp, 224
	vs2r.v	v0, (a2)
	vs2r.v	v2, (s0)
	vs2r.v	v4, (a1)
	vs2r.v	v6, (a3)
	addi	a0, sp, 352
	vs2r.v	v30, (a0)
	addi	a0, sp, 384
	vs2r.v	v28, (a0)
	addi	a0, sp, 416
	vs2r.v	v26, (a0)
	addi	a0, sp, 448
	vs2r.v	v24, (a0)
	addi	a0, sp, 480
	vs2r.v	v22, (a0)
	addi	a0, sp, 512
	vs2r.v	v20, (a0)
	addi	a0, sp, 544
	vs2r.v	v18, (a0)
	addi	a0, sp, 576
	vs2r.v	v16, (a0)
	addi	a0, sp, 608
	vs2r.v	v14, (a0)
	addi	a0, sp, 640
	vs2r.v	v12, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 849
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 672
	vs2r.v	v8, (a0)
	addi	a0, sp, 704
	vs2r.v	v10, (a0)
	addi	a4, sp, 96
	addi	s0, sp, 736
	lw	t3, 16(sp)                      # 4-byte Folded Reload
	li	s1, 253
	li	a5, 255
	lui	t1, 262144
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v8, (a2)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v10, v9, 2
	vmv.x.s	a6, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a7, v10
	vmv.x.s	t0, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	t5, v9
	vslidedown.vi	v9, v8, 2
	vmv.x.s	s3, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	s4, v9
	vmv.x.s	s5, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s6, v8
	mulh	s7, t2, s6
	mul	s6, t2, s6
	mulh	s8, t2, s5
	mul	s5, t2, s5
	mv	t6, s9
	mulh	s9, t2, s4
	mul	s4, t2, s4
	mulh	s10, t2, s3
	mul	s3, t2, s3
	mulh	s11, t2, t5
	mul	t5, t2, t5
	mulh	ra, t2, t0
	mul	t0, t2, t0
	mulh	a1, t2, a7
	mul	a7, t2, a7
	mulh	a0, t2, a6
	mul	a6, t2, a6
	add	a3, a6, t1
	sltu	a6, a3, a6
	add	a0, a0, a6
	add	a6, a7, t1
	sltu	a7, a6, a7
	add	a1, a1, a7
	add	a7, t0, t1
	sltu	t0, a7, t0
	add	t0, ra, t0
	add	ra, t5, t1
	sltu	t5, ra, t5
	add	t5, s11, t5
	add	s11, s3, t1
	sltu	s3, s11, s3
	add	s3, s10, s3
	add	s10, s4, t1
	sltu	s4, s10, s4
	add	s4, s9, s4
	add	s9, s5, t1
	sltu	s5, s9, s5
	add	s5, s8, s5
	add	s8, s6, t1
	sltu	s6, s8, s6
	add	s6, s7, s6
	slli	s6, s6, 1
	srli	s7, s8, 31
	or	s6, s7, s6
	slli	s5, s5, 1
	srli	s7, s9, 31
	mv	s9, t6
	or	s5, s7, s5
	slli	s4, s4, 1
	srli	s7, s10, 31
	or	s4, s7, s4
	slli	s3, s3, 1
	srli	s7, s11, 31
	or	s3, s7, s3
	slli	t5, t5, 1
	srli	s7, ra, 31
	or	t5, s7, t5
	slli	t0, t0, 1
	srli	a7, a7, 31
	or	a7, a7, t0
	slli	a1, a1, 1
	srli	a6, a6, 31
	or	a1, a6, a1
	slli	a0, a0, 1
	srli	a3, a3, 31
	or	a0, a3, a0
	vmv.s.x	v8, a0
	vmv.s.x	v9, a1
	vmv.s.x	v11, a7
	vmv.s.x	v10, t5
	vmv.s.x	v12, s3
	vmv.s.x	v13, s4
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vslideup.vi	v11, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v10, s5
	vmv.s.x	v8, s6
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v13, 1
	vslideup.vi	v10, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v12, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v10, t3
	vsra.vx	v8, v8, t4
	li	a0, 130
	vmin.vx	v8, v8, a0
	li	a0, -125
	vmax.vx	v8, v8, a0
	vadd.vx	v8, v8, s1
	vand.vx	v8, v8, a5
	vsetvli	zero, zero, e8, mf2, ta, ma
	vluxei32.v	v10, (t6), v8
	vse8.v	v10, (a4)
	addi	a2, a2, 32
	addi	a4, a4, 8
	bne	a2, s0, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	addi	s6, sp, 96
	lw	s7, 44(sp)                      # 4-byte Folded Reload
	addi	a0, sp, 1680
	vl2r.v	v18, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 1648
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 401
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1616
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 337
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1584
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 305
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1552
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 273
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1520
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 241
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1488
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 1456
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 1424
	vl2r.v	v24, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 1392
	vl2r.v	v26, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 1360
	vl2r.v	v28, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 1328
	vl2r.v	v30, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 1296
	vl2r.v	v6, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1264
	vl2r.v	v4, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 209
	vl2r.v	v2, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 177
	vl2r.v	v0, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 145
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 785
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 113
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 721
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 81
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 657
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 49
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 593
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 17
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 529
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2032
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 465
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2000
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 433
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1968
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 369
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1936
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 1904
	vl2r.v	v16, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 1872
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 817
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1840
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 753
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1808
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 689
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1776
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 625
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1744
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 561
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1712
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 497
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a1, sp, 224
	li	a2, 119
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	a0, sp, 2047
	addi	a0, a0, 849
	vs2r.v	v18, (a0)                       # Unknown-size Folded Spill
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v18, (s6)
	vsext.vf2	v20, v18
	vlse8.v	v21, (s7), s2
	addi	a0, s7, 1
	vlse8.v	v22, (a0), s2
	vwadd.vx	v18, v20, a2
	vmv2r.v	v8, v16
	vmv2r.v	v16, v10
	vmv2r.v	v10, v0
	vmv2r.v	v0, v2
	vmv2r.v	v2, v4
	vmv2r.v	v4, v6
	vmv2r.v	v6, v30
	vmv2r.v	v30, v28
	vmv2r.v	v28, v26
	vmv2r.v	v26, v24
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v24, v21
	addi	a0, sp, 2047
	addi	a0, a0, 497
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v20, v18, v24
	addi	a0, sp, 2047
	addi	a0, a0, 497
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	vmv2r.v	v24, v26
	vmv2r.v	v26, v28
	vmv2r.v	v28, v30
	vmv2r.v	v30, v6
	vmv2r.v	v6, v4
	vmv2r.v	v4, v2
	vmv2r.v	v2, v0
	vmv2r.v	v0, v10
	vmv2r.v	v10, v16
	vmv2r.v	v16, v8
	vsext.vf4	v20, v22
	addi	a0, s7, 2
	vlse8.v	v22, (a0), s2
	addi	a0, s7, 3
	vlse8.v	v23, (a0), s2
	addi	a0, sp, 2047
	addi	a0, a0, 561
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v18, v20
	addi	a0, sp, 2047
	addi	a0, a0, 561
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v20, v22
	addi	a0, sp, 2047
	addi	a0, a0, 625
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v18, v20
	addi	a0, sp, 2047
	addi	a0, a0, 625
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v20, v23
	addi	a0, s7, 4
	vlse8.v	v22, (a0), s2
	addi	a0, s7, 5
	vlse8.v	v23, (a0), s2
	addi	a0, sp, 2047
	addi	a0, a0, 689
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v18, v20
	addi	a0, sp, 2047
	addi	a0, a0, 689
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v20, v22
	addi	a0, sp, 2047
	addi	a0, a0, 753
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v18, v20
	addi	a0, sp, 2047
	addi	a0, a0, 753
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v20, v23
	addi	a0, s7, 6
	vlse8.v	v22, (a0), s2
	addi	a0, s7, 7
	vlse8.v	v23, (a0), s2
	addi	a0, sp, 2047
	addi	a0, a0, 817
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v18, v20
	addi	a0, sp, 2047
	addi	a0, a0, 817
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v20, v22
	vmacc.vv	v16, v18, v20
	vsext.vf4	v20, v23
	addi	a0, s7, 8
	vlse8.v	v22, (a0), s2
	addi	a0, s7, 9
	vlse8.v	v23, (a0), s2
	vmacc.vv	v10, v18, v20
	vsext.vf4	v20, v22
	addi	a0, sp, 2047
	addi	a0, a0, 369
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v18, v20
	addi	a0, sp, 2047
	addi	a0, a0, 369
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v20, v23
	addi	a0, s7, 10
	vlse8.v	v22, (a0), s2
	addi	a0, s7, 11
	vlse8.v	v23, (a0), s2
	addi	a0, sp, 2047
	addi	a0, a0, 433
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v18, v20
	addi	a0, sp, 2047
	addi	a0, a0, 433
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v20, v22
	addi	a0, sp, 2047
	addi	a0, a0, 465
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v18, v20
	addi	a0, sp, 2047
	addi	a0, a0, 465
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v20, v23
	addi	a0, s7, 12
	vlse8.v	v22, (a0), s2
	addi	a0, s7, 13
	vlse8.v	v23, (a0), s2
	addi	a0, sp, 2047
	addi	a0, a0, 529
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v18, v20
	addi	a0, sp, 2047
	addi	a0, a0, 529
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v20, v22
	addi	a0, sp, 2047
	addi	a0, a0, 593
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v18, v20
	addi	a0, sp, 2047
	addi	a0, a0, 593
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v20, v23
	addi	a0, s7, 14
	vlse8.v	v22, (a0), s2
	addi	a0, s7, 15
	vlse8.v	v23, (a0), s2
	addi	a0, sp, 2047
	addi	a0, a0, 657
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v18, v20
	addi	a0, sp, 2047
	addi	a0, a0, 657
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v20, v22
	addi	a0, sp, 2047
	addi	a0, a0, 721
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v18, v20
	addi	a0, sp, 2047
	addi	a0, a0, 721
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v20, v23
	addi	a0, s7, 16
	vlse8.v	v22, (a0), s2
	addi	a0, s7, 17
	vlse8.v	v23, (a0), s2
	addi	a0, sp, 2047
	addi	a0, a0, 785
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v18, v20
	addi	a0, sp, 2047
	addi	a0, a0, 785
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v20, v22
	vmacc.vv	v0, v18, v20
	vsext.vf4	v20, v23
	addi	a0, s7, 18
	vlse8.v	v22, (a0), s2
	addi	a0, s7, 19
	vlse8.v	v23, (a0), s2
	vmacc.vv	v2, v18, v20
	vsext.vf4	v20, v22
	vmacc.vv	v4, v18, v20
	vsext.vf4	v20, v23
	addi	a0, s7, 20
	vlse8.v	v22, (a0), s2
	addi	a0, s7, 21
	vlse8.v	v23, (a0), s2
	vmacc.vv	v6, v18, v20
	vsext.vf4	v20, v22
	vmacc.vv	v30, v18, v20
	vsext.vf4	v20, v23
	addi	a0, s7, 22
	vlse8.v	v22, (a0), s2
	addi	a0, s7, 23
	vlse8.v	v23, (a0), s2
	vmacc.vv	v28, v18, v20
	vsext.vf4	v20, v22
	vmacc.vv	v26, v18, v20
	vsext.vf4	v20, v23
	addi	a0, s7, 24
	vlse8.v	v22, (a0), s2
	addi	a0, s7, 25
	vlse8.v	v23, (a0), s2
	vmacc.vv	v24, v18, v20
	vsext.vf4	v20, v22
	vmacc.vv	v14, v18, v20
	vsext.vf4	v20, v23
	addi	a0, s7, 26
	vlse8.v	v22, (a0), s2
	addi	a0, s7, 27
	vlse8.v	v23, (a0), s2
	vmacc.vv	v12, v18, v20
	vsext.vf4	v20, v22
	addi	a0, sp, 2047
	addi	a0, a0, 241
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v18, v20
	addi	a0, sp, 2047
	addi	a0, a0, 241
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v20, v23
	addi	a0, s7, 28
	vlse8.v	v22, (a0), s2
	addi	a0, s7, 29
	vlse8.v	v23, (a0), s2
	addi	a0, sp, 2047
	addi	a0, a0, 273
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v18, v20
	addi	a0, sp, 2047
	addi	a0, a0, 273
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v20, v22
	addi	a0, sp, 2047
	addi	a0, a0, 305
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v18, v20
	addi	a0, sp, 2047
	addi	a0, a0, 305
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v20, v23
	addi	a0, s7, 30
	vlse8.v	v22, (a0), s2
	addi	a0, s7, 31
	vlse8.v	v23, (a0), s2
	addi	a0, sp, 2047
	addi	a0, a0, 337
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v18, v20
	addi	a0, sp, 2047
	addi	a0, a0, 337
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v20, v22
	addi	a0, sp, 2047
	addi	a0, a0, 401
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v18, v20
	addi	a0, sp, 2047
	addi	a0, a0, 401
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v20, v23
	addi	a0, sp, 2047
	addi	a0, a0, 849
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v22, v18, v20
	addi	a0, sp, 2047
	addi	a0, a0, 849
	vs2r.v	v22, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 849
	vl2r.v	v18, (a0)                       # Unknown-size Folded Reload
	addi	s6, s6, 8
	addi	s7, s7, 256
	bne	s6, a1, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	vmv.s.x	v20, zero
	vredsum.vs	v14, v14, v20
	vmv.x.s	a0, v14
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	vredsum.vs	v12, v12, v20
	vmv.x.s	a0, v12
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 241
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v20
	vmv.x.s	a0, v8
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 273
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v20
	vmv.x.s	a0, v8
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 305
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v20
	vmv.x.s	a0, v8
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 337
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v20
	vmv.x.s	a0, v8
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 401
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v9, v8, v20
	addi	a0, sp, 2047
	addi	a0, a0, 369
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v12, v20
	vmv.x.s	a6, v8
	addi	a0, sp, 2047
	addi	a0, a0, 433
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v12, v20
	vmv.x.s	a4, v8
	addi	a0, sp, 2047
	addi	a0, a0, 465
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v12, v20
	vmv.x.s	s9, v8
	addi	a0, sp, 2047
	addi	a0, a0, 529
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v12, v20
	vmv.x.s	ra, v8
	addi	a0, sp, 2047
	addi	a0, a0, 593
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v12, v20
	vmv.x.s	s5, v8
	addi	a0, sp, 2047
	addi	a0, a0, 657
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v12, v20
	vmv.x.s	s10, v8
	addi	a0, sp, 2047
	addi	a0, a0, 721
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v12, v20
	vmv.x.s	s11, v8
	addi	a0, sp, 2047
	addi	a0, a0, 785
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v12, v20
	vmv.x.s	s4, v8
	addi	a0, sp, 2047
	addi	a0, a0, 497
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v12, v20
	vmv.x.s	a0, v8
	addi	a1, sp, 2047
	addi	a1, a1, 561
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v12, v20
	vmv.x.s	a1, v8
	addi	a2, sp, 2047
	addi	a2, a2, 625
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v12, v20
	vmv.x.s	a2, v8
	addi	a3, sp, 2047
	addi	a3, a3, 689
	vl2r.v	v12, (a3)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v12, v20
	vmv.x.s	a3, v8
	addi	a5, sp, 2047
	addi	a5, a5, 753
	vl2r.v	v12, (a5)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v12, v20
	vmv.x.s	a7, v8
	addi	a5, sp, 2047
	addi	a5, a5, 817
	vl2r.v	v12, (a5)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v12, v20
	vmv.x.s	t0, v8
	vredsum.vs	v8, v16, v20
	vmv.x.s	t5, v8
	vredsum.vs	v8, v10, v20
	vmv.x.s	s3, v8
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v8, t5
	vslide1down.vx	v8, v8, s3
	vmv.x.s	t5, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s3, v8
	vmv.v.x	v8, a7
	vslide1down.vx	v8, v8, t0
	vmv.x.s	a7, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t0, v8
	vmv.v.x	v8, a2
	vslide1down.vx	v8, v8, a3
	vmv.x.s	a2, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a3, v8
	vmv.v.x	v8, a0
	vslide1down.vx	v10, v8, a1
	lw	t3, 12(sp)                      # 4-byte Folded Reload
	mulh	a0, t3, a3
	mul	a1, t3, a3
	mulh	a3, t3, a2
	mul	a2, t3, a2
	mulh	s6, t3, t0
	mul	t0, t3, t0
	mulh	s7, t3, a7
	mul	a7, t3, a7
	mulh	s8, t3, s3
	mul	s3, t3, s3
	mulh	s0, t3, t5
	mul	t5, t3, t5
	lui	t6, 262144
	add	s1, t5, t6
	sltu	t5, s1, t5
	add	t5, s0, t5
	add	s0, s3, t6
	sltu	s3, s0, s3
	add	s8, s8, s3
	add	s3, a7, t6
	sltu	a7, s3, a7
	add	a7, s7, a7
	add	s7, t0, t6
	sltu	t0, s7, t0
	add	t0, s6, t0
	add	s6, a2, t6
	sltu	a2, s6, a2
	add	a2, a3, a2
	add	a3, a1, t6
	sltu	a1, a3, a1
	add	a0, a0, a1
	slli	a0, a0, 1
	srli	a1, a3, 31
	or	a0, a1, a0
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	slli	a2, a2, 1
	srli	a0, s6, 31
	or	s6, a0, a2
	slli	t0, t0, 1
	srli	a0, s7, 31
	or	a1, a0, t0
	slli	a7, a7, 1
	srli	a2, s3, 31
	or	a2, a2, a7
	slli	s8, s8, 1
	srli	s0, s0, 31
	or	a3, s0, s8
	slli	t5, t5, 1
	srli	s1, s1, 31
	or	a7, s1, t5
	vmv.s.x	v8, a7
	vmv.v.x	v11, s11
	vslide1down.vx	v11, v11, s4
	vmv.x.s	a7, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	t0, v11
	vmv.v.x	v11, s5
	vslide1down.vx	v11, v11, s10
	vmv.x.s	t5, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	s0, v11
	vmv.v.x	v11, s9
	vslide1down.vx	v11, v11, ra
	vmv.x.s	s1, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	s3, v11
	vmv.v.x	v11, a6
	vslide1down.vx	v11, v11, a4
	vmv.x.s	a4, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a6, v11
	vmv.s.x	v11, a3
	mulh	a3, t3, a6
	mul	a6, t3, a6
	mulh	s4, t3, a4
	mul	t1, t3, a4
	mulh	s7, t3, s3
	mul	s3, t3, s3
	mulh	s8, t3, s1
	mul	s1, t3, s1
	mulh	s10, t3, s0
	mul	s0, t3, s0
	mulh	s11, t3, t5
	mul	t5, t3, t5
	mulh	ra, t3, t0
	mul	t0, t3, t0
	mulh	s9, t3, a7
	mul	a7, t3, a7
	add	a4, a7, t6
	sltu	a7, a4, a7
	add	s9, s9, a7
	add	a0, t0, t6
	sltu	a7, a0, t0
	add	a7, ra, a7
	add	ra, t5, t6
	sltu	t0, ra, t5
	add	t5, s11, t0
	add	t0, s0, t6
	sltu	s0, t0, s0
	add	s0, s10, s0
	add	s11, s1, t6
	sltu	s1, s11, s1
	add	s1, s8, s1
	add	s10, s3, t6
	sltu	s3, s10, s3
	add	s7, s7, s3
	add	s5, t1, t6
	sltu	t1, s5, t1
	add	t1, s4, t1
	add	s3, a6, t6
	sltu	a6, s3, a6
	add	a3, a3, a6
	vmv.x.s	a5, v9
	sw	a5, 56(sp)                      # 4-byte Folded Spill
	vsetivli	zero, 8, e32, m2, ta, ma
	vredsum.vs	v9, v18, v20
	slli	a3, a3, 1
	srli	a6, s3, 31
	or	s8, a6, a3
	vmv.x.s	s3, v9
	vredsum.vs	v9, v0, v20
	slli	t1, t1, 1
	srli	a3, s5, 31
	or	a3, a3, t1
	vmv.x.s	s4, v9
	vredsum.vs	v9, v2, v20
	slli	s7, s7, 1
	srli	a6, s10, 31
	or	t1, a6, s7
	vmv.x.s	s10, v9
	vredsum.vs	v9, v4, v20
	slli	s1, s1, 1
	srli	a6, s11, 31
	or	s1, a6, s1
	vmv.x.s	s11, v9
	vredsum.vs	v9, v6, v20
	slli	s0, s0, 1
	srli	a6, t0, 31
	or	s0, a6, s0
	vmv.x.s	t0, v9
	vredsum.vs	v9, v30, v20
	slli	t5, t5, 1
	srli	a6, ra, 31
	or	s7, a6, t5
	vmv.x.s	t5, v9
	vredsum.vs	v9, v28, v20
	slli	a7, a7, 1
	srli	a0, a0, 31
	or	a0, a0, a7
	vmv.x.s	a6, v9
	vredsum.vs	v9, v26, v20
	lw	s5, 48(sp)                      # 4-byte Folded Reload
	lw	a5, 84(sp)                      # 4-byte Folded Reload
	add	t4, s5, a5
	slli	s9, s9, 1
	srli	a4, a4, 31
	or	a4, a4, s9
	vmv.x.s	a7, v9
	vredsum.vs	v9, v24, v20
	vmv.s.x	v12, a4
	vmv.x.s	ra, v9
	vmv.s.x	v9, a0
	vmv.x.s	a4, v10
	vsetivli	zero, 2, e32, m1, tu, ma
	vslidedown.vi	v10, v10, 1
	vmv.s.x	v15, s7
	vmv.x.s	s9, v10
	vslideup.vi	v12, v9, 1
	vmv.s.x	v9, s0
	vslideup.vi	v15, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v15, v12, 2
	vmv.s.x	v10, s1
	vmv.s.x	v9, t1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v9, 1
	vmv.s.x	v14, a3
	vmv.s.x	v9, s8
	vslideup.vi	v14, v9, 1
	vmv.s.x	v9, a2
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v14, v10, 2
	vmv.s.x	v12, a1
	vsetivli	zero, 8, e32, m2, ta, ma
	lw	s5, 20(sp)                      # 4-byte Folded Reload
	vadd.vx	v14, v14, s5
	lw	a5, 28(sp)                      # 4-byte Folded Reload
	vsra.vx	v14, v14, a5
	li	a0, 120
	vmin.vx	v14, v14, a0
	li	a0, -135
	vmax.vx	v14, v14, a0
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v13, v14, 0
	vsetvli	zero, zero, e32, m2, ta, ma
	vmv.s.x	v10, s6
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v13, v13, 0
	vadd.vi	v13, v13, 7
	addi	a0, t4, 8
	vse8.v	v13, (a0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v13, a7
	vslide1down.vx	v13, v13, ra
	vmv.x.s	a0, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a1, v13
	vmv.v.x	v13, t5
	vslide1down.vx	v13, v13, a6
	vmv.x.s	a2, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a3, v13
	vmv.v.x	v13, s11
	vslide1down.vx	v13, v13, t0
	vmv.x.s	a6, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a7, v13
	vmv.v.x	v13, s4
	vslide1down.vx	v13, v13, s10
	vmv.x.s	t0, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	t1, v13
	lw	t5, 52(sp)                      # 4-byte Folded Reload
	vmv.s.x	v13, t5
	mulh	t5, t3, t1
	mul	t1, t3, t1
	mulh	s0, t3, t0
	mul	t0, t3, t0
	mulh	s1, t3, a7
	mul	a7, t3, a7
	mulh	s4, t3, a6
	mul	a6, t3, a6
	mulh	s6, t3, a3
	mul	a3, t3, a3
	mulh	s7, t3, a2
	mul	a2, t3, a2
	mulh	s8, t3, a1
	mul	a1, t3, a1
	mulh	s10, t3, a0
	mul	a0, t3, a0
	add	s11, a0, t6
	sltu	a0, s11, a0
	add	a0, s10, a0
	add	s10, a1, t6
	sltu	a1, s10, a1
	add	a1, s8, a1
	add	s8, a2, t6
	sltu	a2, s8, a2
	add	a2, s7, a2
	add	s7, a3, t6
	sltu	a3, s7, a3
	add	a3, s6, a3
	add	s6, a6, t6
	sltu	a6, s6, a6
	add	a6, s4, a6
	add	s4, a7, t6
	sltu	a7, s4, a7
	add	a7, s1, a7
	add	s1, t0, t6
	sltu	t0, s1, t0
	add	t0, s0, t0
	add	s0, t1, t6
	sltu	t1, s0, t1
	add	t1, t5, t1
	slli	t1, t1, 1
	srli	s0, s0, 31
	or	t1, s0, t1
	slli	t0, t0, 1
	srli	s1, s1, 31
	or	t0, s1, t0
	slli	a7, a7, 1
	srli	t5, s4, 31
	or	a7, t5, a7
	slli	a6, a6, 1
	srli	t5, s6, 31
	or	a6, t5, a6
	slli	a3, a3, 1
	srli	t5, s7, 31
	or	a3, t5, a3
	slli	a2, a2, 1
	srli	t5, s8, 31
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
	vmv.s.x	v8, a6
	vmv.s.x	v11, a7
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v8, v11, 1
	vmv.s.x	v12, t0
	vmv.s.x	v11, t1
	vslideup.vi	v12, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v12, v8, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v12, v12, s5
	vsra.vx	v12, v12, a5
	li	a0, 120
	vmin.vx	v12, v12, a0
	li	a0, -135
	vmax.vx	v12, v12, a0
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v11, v12, 0
	mulh	a0, t3, s9
	mul	a1, t3, s9
	mulh	a2, t3, a4
	mul	a3, t3, a4
	add	a4, a3, t6
	sltu	a3, a4, a3
	add	a2, a2, a3
	add	a3, a1, t6
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
	addi	a1, t4, 16
	vse8.v	v11, (a1)
	vsetivli	zero, 2, e32, m1, ta, ma
	lw	a1, 56(sp)                      # 4-byte Folded Reload
	vmv.v.x	v11, a1
	vslide1down.vx	v11, v11, s3
	vmv.x.s	a1, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a2, v11
	lw	a3, 64(sp)                      # 4-byte Folded Reload
	vmv.v.x	v11, a3
	lw	a3, 60(sp)                      # 4-byte Folded Reload
	vslide1down.vx	v11, v11, a3
	vmv.x.s	a3, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a4, v11
	lw	a6, 72(sp)                      # 4-byte Folded Reload
	vmv.v.x	v11, a6
	lw	a6, 68(sp)                      # 4-byte Folded Reload
	vslide1down.vx	v11, v11, a6
	vmv.x.s	a6, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a7, v11
	lw	t0, 80(sp)                      # 4-byte Folded Reload
	vmv.v.x	v11, t0
	lw	t0, 76(sp)                      # 4-byte Folded Reload
	vslide1down.vx	v11, v11, t0
	vmv.x.s	t0, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	t1, v11
	vmv.s.x	v11, a0
	mulh	a0, t3, t1
	mul	t1, t3, t1
	mulh	t5, t3, t0
	mul	t0, t3, t0
	mulh	s0, t3, a7
	mul	a7, t3, a7
	mulh	s1, t3, a6
	mul	a6, t3, a6
	mulh	s3, t3, a4
	mul	a4, t3, a4
	mulh	s4, t3, a3
	mul	a3, t3, a3
	mulh	s6, t3, a2
	mul	a2, t3, a2
	mulh	s7, t3, a1
	mul	a1, t3, a1
	add	s8, a1, t6
	sltu	a1, s8, a1
	add	a1, s7, a1
	add	s7, a2, t6
	sltu	a2, s7, a2
	add	s6, s6, a2
	add	s9, a3, t6
	sltu	a2, s9, a3
	add	s4, s4, a2
	add	a3, a4, t6
	sltu	a2, a3, a4
	add	s3, s3, a2
	add	a4, a6, t6
	sltu	a2, a4, a6
	add	s1, s1, a2
	add	a6, a7, t6
	sltu	a2, a6, a7
	add	s0, s0, a2
	add	a7, t0, t6
	sltu	a2, a7, t0
	add	t5, t5, a2
	add	a2, t1, t6
	sltu	t0, a2, t1
	add	a0, a0, t0
	slli	a0, a0, 1
	srli	a2, a2, 31
	or	a2, a2, a0
	slli	t5, t5, 1
	srli	a0, a7, 31
	or	a0, a0, t5
	slli	s0, s0, 1
	srli	a6, a6, 31
	or	a6, a6, s0
	slli	s1, s1, 1
	srli	a4, a4, 31
	or	a4, a4, s1
	slli	s3, s3, 1
	srli	a3, a3, 31
	or	a3, a3, s3
	slli	s4, s4, 1
	srli	a7, s9, 31
	or	a7, a7, s4
	slli	s6, s6, 1
	srli	t0, s7, 31
	or	t0, t0, s6
	slli	a1, a1, 1
	srli	t1, s8, 31
	or	a1, t1, a1
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v11, 1
	vmv.s.x	v11, a1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vmv.s.x	v10, t0
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v8, s5
	vsra.vx	v8, v8, a5
	li	a1, 120
	vmin.vx	v8, v8, a1
	li	t0, -135
	vmax.vx	v8, v8, t0
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v12, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v12, 0
	vadd.vi	v8, v8, 7
	vse8.v	v8, (t4)
	vsetvli	zero, zero, e32, m2, ta, ma
	vmv.s.x	v9, a7
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v11, v10, 1
	vmv.s.x	v8, a3
	vslideup.vi	v9, v8, 1
	vmv.s.x	v10, a4
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v11, 2
	vmv.s.x	v11, a6
	vmv.s.x	v8, a0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v11, 1
	vmv.s.x	v11, a2
	vslideup.vi	v8, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v8, s5
	vsra.vx	v8, v8, a5
	vmin.vx	v8, v8, a1
	vmax.vx	v8, v8, t0
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	vadd.vi	v8, v8, 7
	addi	s5, t4, 24
	vse8.v	v8, (s5)
	lw	t3, 92(sp)                      # 4-byte Folded Reload
	addi	t3, t3, 1
	lw	a5, 88(sp)                      # 4-byte Folded Reload
	addi	a5, a5, 32
	lw	s9, 24(sp)                      # 4-byte Folded Reload
	addi	s0, sp, 256
	lw	t4, 32(sp)                      # 4-byte Folded Reload
	addi	a1, sp, 288
	addi	a3, sp, 320
	li	a0, 8
	beq	t3, a0, .LBB0_8
	j	.LBB0_1
.LBB0_8:
	addi	sp, sp, 2032
	addi	sp, sp, 144
	lw	ra, 812(sp)                     # 4-byte Folded Reload
	lw	s0, 808(sp)                     # 4-byte Folded Reload
	lw	s1, 804(sp)                     # 4-byte Folded Reload
	lw	s2, 800(sp)                     # 4-byte Folded Reload
	lw	s3, 796(sp)                     # 4-byte Folded Reload
	lw	s4, 792(sp)                     # 4-byte Folded Reload
	lw	s5, 788(sp)                     # 4-byte Folded Reload
	lw	s6, 784(sp)                     # 4-byte Folded Reload
	lw	s7, 780(sp)                     # 4-byte Folded Reload
	lw	s8, 776(sp)                     # 4-byte Folded Reload
	lw	s9, 772(sp)                     # 4-byte Folded Reload
	lw	s10, 768(sp)                    # 4-byte Folded Reload
	lw	s11, 764(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 816
	ret
.Lfunc_end0:
                                        # -- End function
