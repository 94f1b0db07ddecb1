# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -Dn=12 -Dh=128 -Dh_i=256
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
	addi	sp, sp, -2000
	sw	ra, 1996(sp)                    # 4-byte Folded Spill
	sw	s0, 1992(sp)                    # 4-byte Folded Spill
	sw	s1, 1988(sp)                    # 4-byte Folded Spill
	sw	s2, 1984(sp)                    # 4-byte Folded Spill
	sw	s3, 1980(sp)                    # 4-byte Folded Spill
	sw	s4, 1976(sp)                    # 4-byte Folded Spill
	sw	s5, 1972(sp)                    # 4-byte Folded Spill
	sw	s6, 1968(sp)                    # 4-byte Folded Spill
	sw	s7, 1964(sp)                    # 4-byte Folded Spill
	sw	s8, 1960(sp)                    # 4-byte Folded Spill
	sw	s9, 1956(sp)                    # 4-byte Folded Spill
	sw	s10, 1952(sp)                   # 4-byte Folded Spill
	sw	s11, 1948(sp)                   # 4-byte Folded Spill
	addi	sp, sp, -2048
	addi	sp, sp, -96
	sw	a7, 124(sp)                     # 4-byte Folded Spill
	mv	s4, a5
	sw	a3, 108(sp)                     # 4-byte Folded Spill
	sw	a1, 104(sp)                     # 4-byte Folded Spill
	sw	a0, 112(sp)                     # 4-byte Folded Spill
	li	t0, 0
	addi	a0, a2, 32
	lw	t6, 4(a6)
	lw	t2, 0(a6)
	lw	t3, 8(a6)
	lw	a6, 12(a6)
	addi	a1, t6, -1
	li	a3, 1
	sll	a5, a3, a1
	addi	a1, a6, -1
	sll	t5, a3, a1
	vl2re32.v	v8, (a2)
	addi	a1, sp, 2047
	addi	a1, a1, 1393
	vs2r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1361
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a2, 64
	vl2re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1329
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a2, 96
	vl2re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1297
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a2, 128
	vl2re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1265
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a2, 160
	vl2re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1233
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a2, 192
	vl2re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1201
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a2, 224
	vl2re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1169
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a2, 256
	vl2re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1137
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a2, 288
	vl2re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1105
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a2, 320
	vl2re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1073
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a2, 352
	vl2re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1041
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a2, 384
	vl2re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1009
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a2, 416
	vl2re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 977
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a2, 448
	vl2re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 945
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a2, 480
	vl2re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 913
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	s5, a2, 512
	addi	a0, a2, 544
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	addi	a7, a2, 576
	addi	a0, a2, 608
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	addi	t4, a2, 640
	addi	a0, a2, 672
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	addi	t1, a2, 704
	addi	a0, a2, 736
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	addi	s7, a2, 768
	addi	a0, a2, 800
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	addi	s6, a2, 832
	addi	a0, a2, 864
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	addi	a0, a2, 896
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	addi	a0, a2, 928
	sw	a0, 116(sp)                     # 4-byte Folded Spill
	addi	a0, a2, 960
	sw	a0, 56(sp)                      # 4-byte Folded Spill
	addi	a0, a2, 992
	sw	a0, 120(sp)                     # 4-byte Folded Spill
	addi	a0, a4, 32
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	addi	a3, sp, 928
	addi	s8, sp, 1088
	addi	s9, sp, 1120
	addi	s10, sp, 1152
	addi	s11, sp, 1184
	addi	ra, sp, 1216
	addi	a1, a4, 64
	addi	a2, a4, 96
	addi	s0, a4, 128
	addi	s1, a4, 160
	addi	s2, a4, 192
	addi	s3, a4, 224
	addi	a0, a4, 256
	sw	a0, 44(sp)                      # 4-byte Folded Spill
	addi	a0, a4, 288
	sw	a0, 40(sp)                      # 4-byte Folded Spill
	addi	a0, a4, 320
	sw	a0, 36(sp)                      # 4-byte Folded Spill
	addi	a0, a4, 352
	sw	a0, 32(sp)                      # 4-byte Folded Spill
	addi	a0, a4, 384
	sw	a0, 28(sp)                      # 4-byte Folded Spill
	addi	a0, a4, 416
	sw	a0, 24(sp)                      # 4-byte Folded Spill
	addi	a0, a4, 448
	sw	a0, 20(sp)                      # 4-byte Folded Spill
	addi	a0, a4, 480
	sw	a0, 16(sp)                      # 4-byte Folded Spill
	lui	a0, 262144
	vl2re32.v	v8, (s5)
	addi	s5, sp, 2047
	addi	s5, s5, 881
	vs2r.v	v8, (s5)                        # Unknown-size Folded Spill
	lw	s5, 52(sp)                      # 4-byte Folded Reload
	vl2re32.v	v8, (s5)
	addi	s5, sp, 2047
	addi	s5, s5, 849
	vs2r.v	v8, (s5)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a7)
	addi	a7, sp, 2047
	addi	a7, a7, 817
	vs2r.v	v8, (a7)                        # Unknown-size Folded Spill
	lw	a7, 60(sp)                      # 4-byte Folded Reload
	vl2re32.v	v8, (a7)
	addi	a7, sp, 2047
	addi	a7, a7, 785
	vs2r.v	v8, (a7)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (t4)
	addi	a7, sp, 2047
	addi	a7, a7, 753
	vs2r.v	v8, (a7)                        # Unknown-size Folded Spill
	lw	t4, 68(sp)                      # 4-byte Folded Reload
	vl2re32.v	v8, (t4)
	addi	a7, sp, 2047
	addi	a7, a7, 721
	vs2r.v	v8, (a7)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (t1)
	addi	a7, sp, 2047
	addi	a7, a7, 689
	vs2r.v	v8, (a7)                        # Unknown-size Folded Spill
	lw	t1, 72(sp)                      # 4-byte Folded Reload
	vl2re32.v	v8, (t1)
	addi	a7, sp, 2047
	addi	a7, a7, 657
	vs2r.v	v8, (a7)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s7)
	addi	a7, sp, 2047
	addi	a7, a7, 625
	vs2r.v	v8, (a7)                        # Unknown-size Folded Spill
	lw	s7, 76(sp)                      # 4-byte Folded Reload
	vl2re32.v	v8, (s7)
	addi	a7, sp, 2047
	addi	a7, a7, 593
	vs2r.v	v8, (a7)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s6)
	addi	a7, sp, 2047
	addi	a7, a7, 561
	vs2r.v	v8, (a7)                        # Unknown-size Folded Spill
	lw	s6, 80(sp)                      # 4-byte Folded Reload
	vl2re32.v	v8, (s6)
	addi	a7, sp, 2047
	addi	a7, a7, 529
	vs2r.v	v8, (a7)                        # Unknown-size Folded Spill
	lw	a7, 48(sp)                      # 4-byte Folded Reload
	vl2re32.v	v8, (a7)
	addi	a7, sp, 2047
	addi	a7, a7, 497
	vs2r.v	v8, (a7)                        # Unknown-size Folded Spill
	lw	s5, 116(sp)                     # 4-byte Folded Reload
	vl2re32.v	v8, (s5)
	addi	a7, sp, 2047
	addi	a7, a7, 465
	vs2r.v	v8, (a7)                        # Unknown-size Folded Spill
	lw	a7, 56(sp)                      # 4-byte Folded Reload
	vl2re32.v	v8, (a7)
	addi	a7, sp, 2047
	addi	a7, a7, 433
	vs2r.v	v8, (a7)                        # Unknown-size Folded Spill
	lw	a7, 120(sp)                     # 4-byte Folded Reload
	vl2re32.v	v8, (a7)
	addi	a7, sp, 2047
	addi	a7, a7, 401
	vs2r.v	v8, (a7)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a4)
	addi	a4, sp, 2047
	addi	a4, a4, 369
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	lw	a4, 64(sp)                      # 4-byte Folded Reload
	vl2re32.v	v8, (a4)
	addi	a4, sp, 2047
	addi	a4, a4, 337
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 305
	vs2r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a2)
	addi	a2, sp, 960
	addi	s5, sp, 992
	addi	s6, sp, 1024
	addi	s7, sp, 1056
	addi	a1, sp, 2047
	addi	a1, a1, 273
	vs2r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s0)
	addi	a1, sp, 2047
	addi	a1, a1, 241
	vs2r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s1)
	addi	a1, sp, 2047
	addi	a1, a1, 209
	vs2r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s2)
	addi	a1, sp, 2047
	addi	a1, a1, 177
	vs2r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s3)
	addi	a1, sp, 2047
	addi	a1, a1, 145
	vs2r.v	v8, (a1)                        # Unknown-size Folded Spill
	lw	a1, 44(sp)                      # 4-byte Folded Reload
	vl2re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 113
	vs2r.v	v8, (a1)                        # Unknown-size Folded Spill
	lw	a1, 40(sp)                      # 4-byte Folded Reload
	vl2re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 81
	vs2r.v	v8, (a1)                        # Unknown-size Folded Spill
	lw	a1, 36(sp)                      # 4-byte Folded Reload
	vl2re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 49
	vs2r.v	v8, (a1)                        # Unknown-size Folded Spill
	lw	a1, 32(sp)                      # 4-byte Folded Reload
	vl2re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 17
	vs2r.v	v8, (a1)                        # Unknown-size Folded Spill
	lw	a1, 28(sp)                      # 4-byte Folded Reload
	vl2re32.v	v8, (a1)
	addi	a1, sp, 2032
	vs2r.v	v8, (a1)                        # Unknown-size Folded Spill
	lw	a1, 24(sp)                      # 4-byte Folded Reload
	vl2re32.v	v8, (a1)
	addi	a1, sp, 2000
	vs2r.v	v8, (a1)                        # Unknown-size Folded Spill
	lw	a1, 20(sp)                      # 4-byte Folded Reload
	vl2re32.v	v8, (a1)
	addi	a1, sp, 1968
	vs2r.v	v8, (a1)                        # Unknown-size Folded Spill
	lw	a1, 16(sp)                      # 4-byte Folded Reload
	vl2re32.v	v8, (a1)
	addi	a1, sp, 1936
	vs2r.v	v8, (a1)                        # Unknown-size Folded Spill
	lw	a7, 112(sp)                     # 4-byte Folded Reload
	sw	s4, 100(sp)                     # 4-byte Folded Spill
	sw	t6, 96(sp)                      # 4-byte Folded Spill
	sw	a6, 92(sp)                      # 4-byte Folded Spill
	sw	a5, 88(sp)                      # 4-byte Folded Spill
	sw	t5, 84(sp)                      # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #     Child Loop BB0_6 Depth 2
                                        #     Child Loop BB0_8 Depth 2
	addi	a1, sp, 2047
	addi	a1, a1, 1393
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 896
	vs2r.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 1361
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs2r.v	v8, (a3)
	addi	a1, sp, 2047
	addi	a1, a1, 1329
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs2r.v	v8, (a2)
	addi	a1, sp, 2047
	addi	a1, a1, 1297
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s5)
	addi	a1, sp, 2047
	addi	a1, a1, 1265
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s6)
	addi	a1, sp, 2047
	addi	a1, a1, 1233
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s7)
	addi	a1, sp, 2047
	addi	a1, a1, 1201
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s8)
	addi	a1, sp, 2047
	addi	a1, a1, 1169
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s9)
	addi	a1, sp, 2047
	addi	a1, a1, 1137
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s10)
	addi	a1, sp, 2047
	addi	a1, a1, 1105
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s11)
	addi	a1, sp, 2047
	addi	a1, a1, 1073
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs2r.v	v8, (ra)
	addi	a1, sp, 2047
	addi	a1, a1, 1041
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1248
	vs2r.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 1009
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	mv	a6, a7
	mv	a5, a2
	addi	a2, sp, 1280
	vs2r.v	v8, (a2)
	addi	a1, sp, 2047
	addi	a1, a1, 977
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a7, sp, 1312
	vs2r.v	v8, (a7)
	addi	a1, sp, 2047
	addi	a1, a1, 945
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	s0, sp, 1344
	vs2r.v	v8, (s0)
	addi	a1, sp, 2047
	addi	a1, a1, 913
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	s1, sp, 1376
	vs2r.v	v8, (s1)
	addi	a1, sp, 2047
	addi	a1, a1, 881
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	s2, sp, 1408
	vs2r.v	v8, (s2)
	addi	a1, sp, 2047
	addi	a1, a1, 849
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	s3, sp, 1440
	vs2r.v	v8, (s3)
	addi	a1, sp, 2047
	addi	a1, a1, 817
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	s4, sp, 1472
	vs2r.v	v8, (s4)
	addi	a1, sp, 2047
	addi	a1, a1, 785
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	mv	s3, ra
	addi	ra, sp, 1504
	vs2r.v	v8, (ra)
	addi	a1, sp, 2047
	addi	a1, a1, 753
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	mv	s2, s11
	addi	s11, sp, 1536
	vs2r.v	v8, (s11)
	addi	a1, sp, 2047
	addi	a1, a1, 721
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	mv	s1, s10
	addi	s10, sp, 1568
	vs2r.v	v8, (s10)
	addi	a1, sp, 2047
	addi	a1, a1, 689
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	mv	t5, s9
	addi	s9, sp, 1600
	vs2r.v	v8, (s9)
	addi	a1, sp, 2047
	addi	a1, a1, 657
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	mv	t4, s8
	addi	s8, sp, 1632
	vs2r.v	v8, (s8)
	addi	a1, sp, 2047
	addi	a1, a1, 625
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	mv	t1, s7
	addi	s7, sp, 1664
	vs2r.v	v8, (s7)
	addi	a1, sp, 2047
	addi	a1, a1, 593
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	mv	a7, s6
	addi	s4, sp, 1696
	vs2r.v	v8, (s4)
	addi	a1, sp, 2047
	addi	a1, a1, 561
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	mv	s6, a3
	addi	s0, sp, 1728
	vs2r.v	v8, (s0)
	addi	a1, sp, 2047
	addi	a1, a1, 529
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	t6, sp, 1760
	vs2r.v	v8, (t6)
	addi	a1, sp, 2047
	addi	a1, a1, 497
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	mv	a3, s5
	addi	s5, sp, 1792
	vs2r.v	v8, (s5)
	addi	a1, sp, 2047
	addi	a1, a1, 465
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a4, sp, 1824
	vs2r.v	v8, (a4)
	addi	a1, sp, 2047
	addi	a1, a1, 433
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1856
	vs2r.v	v8, (a1)
	addi	a2, sp, 2047
	addi	a2, a2, 401
	vl2r.v	v8, (a2)                        # Unknown-size Folded Reload
	addi	a2, sp, 1888
	vs2r.v	v8, (a2)
	addi	ra, sp, 896
	vl2re32.v	v8, (ra)
	addi	ra, sp, 2047
	addi	ra, ra, 1489
	vs2r.v	v8, (ra)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s6)
	addi	ra, sp, 2047
	addi	ra, ra, 1521
	vs2r.v	v8, (ra)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a5)
	addi	ra, sp, 2047
	addi	ra, ra, 1553
	vs2r.v	v8, (ra)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a3)
	addi	ra, sp, 2047
	addi	ra, ra, 1585
	vs2r.v	v8, (ra)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a7)
	addi	ra, sp, 2047
	addi	ra, ra, 1617
	vs2r.v	v8, (ra)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (t1)
	addi	ra, sp, 2047
	addi	ra, ra, 1649
	vs2r.v	v8, (ra)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (t4)
	addi	ra, sp, 2047
	addi	ra, ra, 1681
	vs2r.v	v8, (ra)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (t5)
	addi	ra, sp, 2047
	addi	ra, ra, 1713
	vs2r.v	v8, (ra)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s1)
	addi	ra, sp, 2047
	addi	ra, ra, 1745
	vs2r.v	v8, (ra)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s2)
	addi	ra, sp, 2047
	addi	ra, ra, 1777
	vs2r.v	v8, (ra)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s3)
	addi	ra, sp, 2047
	addi	ra, ra, 1809
	vs2r.v	v8, (ra)                        # Unknown-size Folded Spill
	addi	ra, sp, 1248
	vl2re32.v	v8, (ra)
	addi	ra, sp, 2047
	addi	ra, ra, 1841
	vs2r.v	v8, (ra)                        # Unknown-size Folded Spill
	addi	ra, sp, 1280
	vl2re32.v	v8, (ra)
	addi	ra, sp, 2047
	addi	ra, ra, 1873
	vs2r.v	v8, (ra)                        # Unknown-size Folded Spill
	addi	ra, sp, 1312
	vl2re32.v	v8, (ra)
	addi	ra, sp, 2047
	addi	ra, ra, 1905
	vs2r.v	v8, (ra)                        # Unknown-size Folded Spill
	addi	ra, sp, 1344
	vl2re32.v	v8, (ra)
	addi	ra, sp, 2047
	addi	ra, ra, 1937
	vs2r.v	v8, (ra)                        # Unknown-size Folded Spill
	addi	ra, sp, 1376
	vl2re32.v	v8, (ra)
	addi	ra, sp, 2047
	addi	ra, ra, 1969
	vs2r.v	v8, (ra)                        # Unknown-size Folded Spill
	addi	ra, sp, 1408
	vl2re32.v	v12, (ra)
	addi	ra, sp, 1440
	vl2re32.v	v8, (ra)
	addi	ra, sp, 2047
	addi	ra, ra, 2001
	vs2r.v	v8, (ra)                        # Unknown-size Folded Spill
	addi	ra, sp, 1472
	vl2re32.v	v0, (ra)
	addi	ra, sp, 1504
	vl2re32.v	v2, (ra)
	vl2re32.v	v4, (s11)
	vl2re32.v	v6, (s10)
	vl2re32.v	v30, (s9)
	vl2re32.v	v28, (s8)
	vl2re32.v	v26, (s7)
	vl2re32.v	v24, (s4)
	vl2re32.v	v22, (s0)
	vl2re32.v	v20, (t6)
	vl2re32.v	v18, (s5)
	vl2re32.v	v16, (a4)
	vl2re32.v	v14, (a1)
	vl2re32.v	v10, (a2)
	sw	t0, 120(sp)                     # 4-byte Folded Spill
	slli	a2, t0, 7
	lw	a1, 112(sp)                     # 4-byte Folded Reload
	add	a2, a2, a1
	addi	s0, a2, 128
	lw	s4, 104(sp)                     # 4-byte Folded Reload
	sw	a6, 116(sp)                     # 4-byte Folded Spill
	mv	a2, a6
	vsetivli	zero, 8, e16, m1, ta, ma
	mv	t6, a5
	mv	a5, a7
	mv	a6, t1
	mv	a7, t4
	mv	t0, t5
	mv	t5, s1
	mv	t4, s3
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	a1, sp, 2047
	addi	a1, a1, 1425
	vs2r.v	v0, (a1)                        # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 1457
	vs2r.v	v10, (a1)                       # Unknown-size Folded Spill
	lb	s3, 0(a2)
	vle8.v	v8, (s4)
	addi	s1, s4, 8
	vle8.v	v9, (s1)
	addi	s3, s3, 24
	vsext.vf2	v10, v8
	addi	a1, sp, 2047
	addi	a1, a1, 1489
	vl2r.v	v0, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, s3, v10
	addi	a1, sp, 2047
	addi	a1, a1, 1489
	vs2r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	addi	s1, s4, 16
	vle8.v	v9, (s1)
	addi	s1, s4, 24
	vle8.v	v10, (s1)
	addi	a1, sp, 2047
	addi	a1, a1, 1521
	vl2r.v	v0, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, s3, v8
	addi	a1, sp, 2047
	addi	a1, a1, 1521
	vs2r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	addi	a1, sp, 2047
	addi	a1, a1, 1553
	vl2r.v	v0, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, s3, v8
	addi	a1, sp, 2047
	addi	a1, a1, 1553
	vs2r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v10
	addi	s1, s4, 32
	vle8.v	v9, (s1)
	addi	s1, s4, 40
	vle8.v	v10, (s1)
	addi	a1, sp, 2047
	addi	a1, a1, 1585
	vl2r.v	v0, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, s3, v8
	addi	a1, sp, 2047
	addi	a1, a1, 1585
	vs2r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	addi	a1, sp, 2047
	addi	a1, a1, 1617
	vl2r.v	v0, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, s3, v8
	addi	a1, sp, 2047
	addi	a1, a1, 1617
	vs2r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v10
	addi	s1, s4, 48
	vle8.v	v9, (s1)
	addi	s1, s4, 56
	vle8.v	v10, (s1)
	addi	a1, sp, 2047
	addi	a1, a1, 1649
	vl2r.v	v0, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, s3, v8
	addi	a1, sp, 2047
	addi	a1, a1, 1649
	vs2r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	addi	a1, sp, 2047
	addi	a1, a1, 1681
	vl2r.v	v0, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, s3, v8
	addi	a1, sp, 2047
	addi	a1, a1, 1681
	vs2r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v10
	addi	s1, s4, 64
	vle8.v	v9, (s1)
	addi	s1, s4, 72
	vle8.v	v10, (s1)
	addi	a1, sp, 2047
	addi	a1, a1, 1713
	vl2r.v	v0, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, s3, v8
	addi	a1, sp, 2047
	addi	a1, a1, 1713
	vs2r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	addi	a1, sp, 2047
	addi	a1, a1, 1745
	vl2r.v	v0, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, s3, v8
	addi	a1, sp, 2047
	addi	a1, a1, 1745
	vs2r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v10
	addi	s1, s4, 80
	vle8.v	v9, (s1)
	addi	s1, s4, 88
	vle8.v	v10, (s1)
	addi	a1, sp, 2047
	addi	a1, a1, 1777
	vl2r.v	v0, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, s3, v8
	addi	a1, sp, 2047
	addi	a1, a1, 1777
	vs2r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	addi	a1, sp, 2047
	addi	a1, a1, 1809
	vl2r.v	v0, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, s3, v8
	addi	a1, sp, 2047
	addi	a1, a1, 1809
	vs2r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v10
	addi	s1, s4, 96
	vle8.v	v9, (s1)
	addi	s1, s4, 104
	vle8.v	v10, (s1)
	addi	a1, sp, 2047
	addi	a1, a1, 1841
	vl2r.v	v0, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, s3, v8
	addi	a1, sp, 2047
	addi	a1, a1, 1841
	vs2r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	addi	a1, sp, 2047
	addi	a1, a1, 1873
	vl2r.v	v0, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, s3, v8
	addi	a1, sp, 2047
	addi	a1, a1, 1873
	vs2r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v10
	addi	s1, s4, 112
	vle8.v	v9, (s1)
	addi	s1, s4, 120
	vle8.v	v10, (s1)
	addi	a1, sp, 2047
	addi	a1, a1, 1905
	vl2r.v	v0, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, s3, v8
	addi	a1, sp, 2047
	addi	a1, a1, 1905
	vs2r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	addi	a1, sp, 2047
	addi	a1, a1, 1937
	vl2r.v	v0, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, s3, v8
	addi	a1, sp, 2047
	addi	a1, a1, 1937
	vs2r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v10
	addi	s1, s4, 128
	vle8.v	v9, (s1)
	addi	s1, s4, 136
	vle8.v	v10, (s1)
	addi	a1, sp, 2047
	addi	a1, a1, 1969
	vl2r.v	v0, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, s3, v8
	addi	a1, sp, 2047
	addi	a1, a1, 1969
	vs2r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	vwmacc.vx	v12, s3, v8
	vsext.vf2	v8, v10
	addi	s1, s4, 144
	vle8.v	v9, (s1)
	addi	s1, s4, 152
	vle8.v	v10, (s1)
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
	addi	a1, sp, 2047
	addi	a1, a1, 2001
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s3, v8
	addi	a1, sp, 2047
	addi	a1, a1, 2001
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
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
	addi	a1, sp, 2047
	addi	a1, a1, 1425
	vl2r.v	v0, (a1)                        # Unknown-size Folded Reload
	vsext.vf2	v8, v9
	vwmacc.vx	v0, s3, v8
	vsext.vf2	v8, v10
	addi	s1, s4, 160
	vle8.v	v9, (s1)
	addi	s1, s4, 168
	vle8.v	v10, (s1)
	vwmacc.vx	v2, s3, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v4, s3, v8
	vsext.vf2	v8, v10
	addi	s1, s4, 176
	vle8.v	v9, (s1)
	addi	s1, s4, 184
	vle8.v	v10, (s1)
	vwmacc.vx	v6, s3, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v30, s3, v8
	vsext.vf2	v8, v10
	addi	s1, s4, 192
	vle8.v	v9, (s1)
	addi	s1, s4, 200
	vle8.v	v10, (s1)
	vwmacc.vx	v28, s3, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v26, s3, v8
	vsext.vf2	v8, v10
	addi	s1, s4, 208
	vle8.v	v9, (s1)
	addi	s1, s4, 216
	vle8.v	v10, (s1)
	vwmacc.vx	v24, s3, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v22, s3, v8
	vsext.vf2	v8, v10
	addi	s1, s4, 224
	vle8.v	v9, (s1)
	addi	s1, s4, 232
	vle8.v	v10, (s1)
	vwmacc.vx	v20, s3, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v18, s3, v8
	vsext.vf2	v8, v10
	addi	s1, s4, 240
	vle8.v	v9, (s1)
	addi	s1, s4, 248
	vle8.v	v10, (s1)
	vwmacc.vx	v16, s3, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v14, s3, v8
	vsext.vf2	v8, v10
	addi	a1, sp, 2047
	addi	a1, a1, 1457
	vl2r.v	v10, (a1)                       # Unknown-size Folded Reload
	vwmacc.vx	v10, s3, v8
	addi	a2, a2, 1
	addi	s4, s4, 256
	bne	a2, s0, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a2, sp, 896
	addi	a1, sp, 2047
	addi	a1, a1, 1489
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs2r.v	v8, (a2)
	addi	a1, sp, 2047
	addi	a1, a1, 1521
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s6)
	addi	a1, sp, 2047
	addi	a1, a1, 1553
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs2r.v	v8, (t6)
	addi	a1, sp, 2047
	addi	a1, a1, 1585
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs2r.v	v8, (a3)
	addi	a1, sp, 2047
	addi	a1, a1, 1617
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs2r.v	v8, (a5)
	addi	a1, sp, 2047
	addi	a1, a1, 1649
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs2r.v	v8, (a6)
	addi	a1, sp, 2047
	addi	a1, a1, 1681
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs2r.v	v8, (a7)
	addi	a1, sp, 2047
	addi	a1, a1, 1713
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs2r.v	v8, (t0)
	addi	a1, sp, 2047
	addi	a1, a1, 1745
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs2r.v	v8, (t5)
	addi	a1, sp, 2047
	addi	a1, a1, 1777
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s2)
	addi	a1, sp, 2047
	addi	a1, a1, 1809
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs2r.v	v8, (t4)
	addi	a1, sp, 2047
	addi	a1, a1, 1841
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1248
	vs2r.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 1873
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1280
	vs2r.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 1905
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1312
	vs2r.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 1937
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1344
	vs2r.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 1969
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1376
	vs2r.v	v8, (a1)
	addi	a1, sp, 1408
	vs2r.v	v12, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 2001
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1440
	vs2r.v	v8, (a1)
	addi	a1, sp, 1472
	vs2r.v	v0, (a1)
	addi	a1, sp, 1504
	vs2r.v	v2, (a1)
	addi	a1, sp, 1536
	vs2r.v	v4, (a1)
	addi	a1, sp, 1568
	vs2r.v	v6, (a1)
	addi	a1, sp, 1600
	vs2r.v	v30, (a1)
	addi	a1, sp, 1632
	vs2r.v	v28, (a1)
	addi	a1, sp, 1664
	vs2r.v	v26, (a1)
	addi	a1, sp, 1696
	vs2r.v	v24, (a1)
	addi	a1, sp, 1728
	vs2r.v	v22, (a1)
	addi	a1, sp, 1760
	vs2r.v	v20, (a1)
	addi	a1, sp, 1792
	vs2r.v	v18, (a1)
	addi	a1, sp, 1824
	vs2r.v	v16, (a1)
	addi	a1, sp, 1856
	vs2r.v	v14, (a1)
	addi	a1, sp, 1888
	vs2r.v	v10, (a1)
	addi	s0, sp, 128
	addi	a4, sp, 1920
	lw	a5, 100(sp)                     # 4-byte Folded Reload
	lw	a6, 96(sp)                      # 4-byte Folded Reload
	lw	t5, 88(sp)                      # 4-byte Folded Reload
	li	t1, 253
	li	t4, 255
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v8, (a2)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v10, v9, 2
	vmv.x.s	s1, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	s3, v10
	vmv.x.s	s4, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	s5, v9
	vslidedown.vi	v9, v8, 2
	vmv.x.s	s6, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	s7, v9
	vmv.x.s	t0, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a7, v8
	mulh	s2, t2, a7
	mul	a7, t2, a7
	mulh	s8, t2, t0
	mul	t0, t2, t0
	mulh	s9, t2, s7
	mul	s7, t2, s7
	mulh	s10, t2, s6
	mul	s6, t2, s6
	mulh	ra, t2, s5
	mul	s5, t2, s5
	mulh	t6, t2, s4
	mul	s4, t2, s4
	mulh	a3, t2, s3
	mul	s3, t2, s3
	mulh	a1, t2, s1
	mul	s1, t2, s1
	add	s11, s1, a0
	sltu	s1, s11, s1
	add	a1, a1, s1
	add	s1, s3, a0
	sltu	s3, s1, s3
	add	a3, a3, s3
	add	s3, s4, a0
	sltu	s4, s3, s4
	add	t6, t6, s4
	add	s4, s5, a0
	sltu	s5, s4, s5
	add	s5, ra, s5
	add	ra, s6, a0
	sltu	s6, ra, s6
	add	s6, s10, s6
	add	s10, s7, a0
	sltu	s7, s10, s7
	add	s7, s9, s7
	add	s9, t0, a0
	sltu	t0, s9, t0
	add	t0, s8, t0
	add	s8, a7, a0
	sltu	a7, s8, a7
	add	a7, s2, a7
	slli	a7, a7, 1
	srli	s2, s8, 31
	or	a7, s2, a7
	slli	t0, t0, 1
	srli	s2, s9, 31
	or	t0, s2, t0
	slli	s7, s7, 1
	srli	s2, s10, 31
	or	s2, s2, s7
	slli	s6, s6, 1
	srli	s7, ra, 31
	or	s6, s7, s6
	slli	s5, s5, 1
	srli	s4, s4, 31
	or	s4, s4, s5
	slli	t6, t6, 1
	srli	s3, s3, 31
	or	t6, s3, t6
	slli	a3, a3, 1
	srli	s1, s1, 31
	or	a3, s1, a3
	slli	a1, a1, 1
	srli	s1, s11, 31
	or	a1, s1, a1
	vmv.s.x	v8, a1
	vmv.s.x	v9, a3
	vmv.s.x	v11, t6
	vmv.s.x	v10, s4
	vmv.s.x	v12, s6
	vmv.s.x	v13, s2
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vslideup.vi	v11, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v10, t0
	vmv.s.x	v8, a7
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v13, 1
	vslideup.vi	v10, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v12, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v10, t5
	vsra.vx	v8, v8, a6
	li	a1, 130
	vmin.vx	v8, v8, a1
	li	a1, -125
	vmax.vx	v8, v8, a1
	vadd.vx	v8, v8, t1
	vand.vx	v8, v8, t4
	vsetvli	zero, zero, e8, mf2, ta, ma
	vluxei32.v	v10, (a5), v8
	vse8.v	v10, (s0)
	addi	a2, a2, 32
	addi	s0, s0, 8
	bne	a2, a4, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a1, sp, 2047
	addi	a1, a1, 305
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 448
	vs2r.v	v8, (a1)
	addi	a2, sp, 2047
	addi	a2, a2, 273
	vl2r.v	v8, (a2)                        # Unknown-size Folded Reload
	addi	a2, sp, 480
	vs2r.v	v8, (a2)
	addi	a3, sp, 2047
	addi	a3, a3, 241
	vl2r.v	v8, (a3)                        # Unknown-size Folded Reload
	addi	a3, sp, 512
	vs2r.v	v8, (a3)
	addi	a4, sp, 2047
	addi	a4, a4, 209
	vl2r.v	v8, (a4)                        # Unknown-size Folded Reload
	addi	a4, sp, 544
	vs2r.v	v8, (a4)
	addi	a5, sp, 2047
	addi	a5, a5, 177
	vl2r.v	v8, (a5)                        # Unknown-size Folded Reload
	addi	a7, sp, 576
	vs2r.v	v8, (a7)
	addi	a5, sp, 2047
	addi	a5, a5, 145
	vl2r.v	v8, (a5)                        # Unknown-size Folded Reload
	addi	t0, sp, 608
	vs2r.v	v8, (t0)
	addi	a5, sp, 2047
	addi	a5, a5, 113
	vl2r.v	v8, (a5)                        # Unknown-size Folded Reload
	addi	t6, sp, 640
	vs2r.v	v8, (t6)
	addi	a5, sp, 2047
	addi	a5, a5, 81
	vl2r.v	v8, (a5)                        # Unknown-size Folded Reload
	addi	s0, sp, 672
	vs2r.v	v8, (s0)
	addi	a5, sp, 2047
	addi	a5, a5, 49
	vl2r.v	v8, (a5)                        # Unknown-size Folded Reload
	addi	s1, sp, 704
	vs2r.v	v8, (s1)
	addi	a5, sp, 2047
	addi	a5, a5, 17
	vl2r.v	v8, (a5)                        # Unknown-size Folded Reload
	addi	s2, sp, 736
	vs2r.v	v8, (s2)
	addi	a5, sp, 2032
	vl2r.v	v8, (a5)                        # Unknown-size Folded Reload
	addi	s3, sp, 768
	vs2r.v	v8, (s3)
	addi	a5, sp, 2000
	vl2r.v	v8, (a5)                        # Unknown-size Folded Reload
	addi	s4, sp, 800
	vs2r.v	v8, (s4)
	addi	a5, sp, 1968
	vl2r.v	v8, (a5)                        # Unknown-size Folded Reload
	addi	s5, sp, 832
	vs2r.v	v8, (s5)
	addi	a5, sp, 1936
	vl2r.v	v8, (a5)                        # Unknown-size Folded Reload
	addi	s6, sp, 864
	vs2r.v	v8, (s6)
	vl2re32.v	v4, (a1)
	vl2re32.v	v6, (a2)
	vl2re32.v	v30, (a3)
	vl2re32.v	v28, (a4)
	vl2re32.v	v26, (a7)
	vl2re32.v	v24, (t0)
	vl2re32.v	v22, (t6)
	vl2re32.v	v20, (s0)
	vl2re32.v	v18, (s1)
	vl2re32.v	v16, (s2)
	vl2re32.v	v14, (s3)
	vl2re32.v	v12, (s4)
	vl2re32.v	v8, (s5)
	addi	a1, sp, 2047
	addi	a1, a1, 2001
	vs2r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl2re32.v	v10, (s6)
	addi	a1, sp, 2047
	addi	a1, a1, 369
	vl2r.v	v0, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 384
	vs2r.v	v0, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 337
	vl2r.v	v2, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 416
	vs2r.v	v2, (a1)
	addi	a2, sp, 128
	lw	s0, 108(sp)                     # 4-byte Folded Reload
	addi	a4, sp, 384
	lw	a6, 92(sp)                      # 4-byte Folded Reload
	lw	t5, 84(sp)                      # 4-byte Folded Reload
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	a1, sp, 2047
	addi	a1, a1, 1969
	vs2r.v	v10, (a1)                       # Unknown-size Folded Spill
	lb	a1, 0(a2)
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v8, (s0)
	addi	a3, s0, 8
	vle8.v	v9, (a3)
	addi	s1, a1, 119
	vsext.vf2	v10, v8
	vwmacc.vx	v0, s1, v10
	addi	a1, sp, 2047
	addi	a1, a1, 1937
	vs2r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	addi	a1, s0, 16
	vle8.v	v9, (a1)
	addi	a1, s0, 24
	vle8.v	v10, (a1)
	vwmacc.vx	v2, s1, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v4, s1, v8
	vsext.vf2	v8, v10
	addi	a1, s0, 32
	vle8.v	v9, (a1)
	addi	a1, s0, 40
	vle8.v	v10, (a1)
	vwmacc.vx	v6, s1, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v30, s1, v8
	vsext.vf2	v8, v10
	addi	a1, s0, 48
	vle8.v	v9, (a1)
	addi	a1, s0, 56
	vle8.v	v10, (a1)
	vwmacc.vx	v28, s1, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v26, s1, v8
	vsext.vf2	v8, v10
	addi	a1, s0, 64
	vle8.v	v9, (a1)
	addi	a1, s0, 72
	vle8.v	v10, (a1)
	vwmacc.vx	v24, s1, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v22, s1, v8
	vsext.vf2	v8, v10
	addi	a1, s0, 80
	vle8.v	v9, (a1)
	addi	a1, s0, 88
	vle8.v	v10, (a1)
	vwmacc.vx	v20, s1, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v18, s1, v8
	vsext.vf2	v8, v10
	addi	a1, s0, 96
	vle8.v	v9, (a1)
	addi	a1, s0, 104
	vle8.v	v10, (a1)
	vwmacc.vx	v16, s1, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v14, s1, v8
	vsext.vf2	v8, v10
	addi	a1, s0, 112
	vle8.v	v9, (a1)
	addi	a1, s0, 120
	vle8.v	v10, (a1)
	vwmacc.vx	v12, s1, v8
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
	addi	a1, sp, 2047
	addi	a1, a1, 2001
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s1, v8
	addi	a1, sp, 2047
	addi	a1, a1, 2001
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
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
	addi	a1, sp, 2047
	addi	a1, a1, 1937
	vl2r.v	v0, (a1)                        # Unknown-size Folded Reload
	vsext.vf2	v8, v10
	addi	a1, sp, 2047
	addi	a1, a1, 1969
	vl2r.v	v10, (a1)                       # Unknown-size Folded Reload
	vwmacc.vx	v10, s1, v8
	addi	a2, a2, 1
	addi	s0, s0, 128
	bne	a2, a4, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a2, sp, 384
	vs2r.v	v0, (a2)
	addi	a1, sp, 416
	vs2r.v	v2, (a1)
	addi	a1, sp, 448
	vs2r.v	v4, (a1)
	addi	a1, sp, 480
	vs2r.v	v6, (a1)
	addi	a1, sp, 512
	vs2r.v	v30, (a1)
	addi	a1, sp, 544
	vs2r.v	v28, (a1)
	addi	a1, sp, 576
	vs2r.v	v26, (a1)
	addi	a1, sp, 608
	vs2r.v	v24, (a1)
	addi	a1, sp, 640
	vs2r.v	v22, (a1)
	addi	a1, sp, 672
	vs2r.v	v20, (a1)
	addi	a1, sp, 704
	vs2r.v	v18, (a1)
	addi	a1, sp, 736
	vs2r.v	v16, (a1)
	addi	a1, sp, 768
	vs2r.v	v14, (a1)
	addi	a1, sp, 800
	vs2r.v	v12, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 2001
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 832
	vs2r.v	v8, (a1)
	addi	a1, sp, 864
	vs2r.v	v10, (a1)
	lw	s0, 124(sp)                     # 4-byte Folded Reload
	addi	a4, sp, 896
.LBB0_8:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v8, (a2)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v10, v9, 2
	vmv.x.s	a1, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a3, v10
	vmv.x.s	a7, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	t0, v9
	vslidedown.vi	v9, v8, 2
	vmv.x.s	t6, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	s1, v9
	vmv.x.s	s2, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s3, v8
	mulh	s4, t3, s3
	mul	s3, t3, s3
	mulh	s5, t3, s2
	mul	s2, t3, s2
	mulh	s6, t3, s1
	mul	s1, t3, s1
	mulh	s7, t3, t6
	mul	t6, t3, t6
	mulh	s8, t3, t0
	mul	t0, t3, t0
	mulh	s9, t3, a7
	mul	a7, t3, a7
	mulh	s10, t3, a3
	mul	a3, t3, a3
	mulh	s11, t3, a1
	mul	a1, t3, a1
	add	ra, a1, a0
	sltu	a1, ra, a1
	add	a1, s11, a1
	add	s11, a3, a0
	sltu	a3, s11, a3
	add	a3, s10, a3
	add	s10, a7, a0
	sltu	a7, s10, a7
	add	a7, s9, a7
	add	s9, t0, a0
	sltu	t0, s9, t0
	add	t0, s8, t0
	add	s8, t6, a0
	sltu	t6, s8, t6
	add	t6, s7, t6
	add	s7, s1, a0
	sltu	s1, s7, s1
	add	s1, s6, s1
	add	s6, s2, a0
	sltu	s2, s6, s2
	add	s2, s5, s2
	add	s5, s3, a0
	sltu	s3, s5, s3
	add	s3, s4, s3
	slli	s3, s3, 1
	srli	s4, s5, 31
	or	s3, s4, s3
	slli	s2, s2, 1
	srli	s4, s6, 31
	or	s2, s4, s2
	slli	s1, s1, 1
	srli	s4, s7, 31
	or	s1, s4, s1
	slli	t6, t6, 1
	srli	s4, s8, 31
	or	t6, s4, t6
	slli	t0, t0, 1
	srli	s4, s9, 31
	or	t0, s4, t0
	slli	a7, a7, 1
	srli	s4, s10, 31
	or	a7, s4, a7
	slli	a3, a3, 1
	srli	s4, s11, 31
	or	a3, s4, a3
	slli	a1, a1, 1
	srli	s4, ra, 31
	or	a1, s4, a1
	vmv.s.x	v8, a1
	vmv.s.x	v9, a3
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, a7
	vmv.s.x	v10, t0
	vslideup.vi	v9, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v10, t6
	vmv.s.x	v8, s1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v8, 1
	vmv.s.x	v8, s2
	li	a3, 120
	li	a1, -135
	vmv.s.x	v11, s3
	vslideup.vi	v8, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v8, t5
	vsra.vx	v8, v8, a6
	vmin.vx	v8, v8, a3
	vmax.vx	v8, v8, a1
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	vadd.vi	v8, v8, 7
	vse8.v	v8, (s0)
	addi	a2, a2, 32
	addi	s0, s0, 8
	bne	a2, a4, .LBB0_8
# %bb.9:                                #   in Loop: Header=BB0_1 Depth=1
	lw	t0, 120(sp)                     # 4-byte Folded Reload
	addi	t0, t0, 1
	lw	a7, 116(sp)                     # 4-byte Folded Reload
	addi	a7, a7, 128
	lw	a1, 124(sp)                     # 4-byte Folded Reload
	addi	a1, a1, 128
	sw	a1, 124(sp)                     # 4-byte Folded Spill
	addi	a3, sp, 928
	addi	a2, sp, 960
	addi	s5, sp, 992
	addi	s6, sp, 1024
	addi	s7, sp, 1056
	addi	s8, sp, 1088
	addi	s9, sp, 1120
	addi	s10, sp, 1152
	addi	s11, sp, 1184
	addi	ra, sp, 1216
	li	a1, 12
	beq	t0, a1, .LBB0_10
	j	.LBB0_1
.LBB0_10:
	addi	sp, sp, 2032
	addi	sp, sp, 112
	lw	ra, 1996(sp)                    # 4-byte Folded Reload
	lw	s0, 1992(sp)                    # 4-byte Folded Reload
	lw	s1, 1988(sp)                    # 4-byte Folded Reload
	lw	s2, 1984(sp)                    # 4-byte Folded Reload
	lw	s3, 1980(sp)                    # 4-byte Folded Reload
	lw	s4, 1976(sp)                    # 4-byte Folded Reload
	lw	s5, 1972(sp)                    # 4-byte Folded Reload
	lw	s6, 1968(sp)                    # 4-byte Folded Reload
	lw	s7, 1964(sp)                    # 4-byte Folded Reload
	lw	s8, 1960(sp)                    # 4-byte Folded Reload
	lw	s9, 1956(sp)                    # 4-byte Folded Reload
	lw	s10, 1952(sp)                   # 4-byte Folded Reload
	lw	s11, 1948(sp)                   # 4-byte Folded Reload
	addi	sp, sp, 2000
	ret
.Lfunc_end0:
                                        # -- End function
