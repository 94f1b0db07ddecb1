# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -Dn=12 -Dh=128 -Dh_i=256
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
	addi	sp, sp, -1968
	sw	ra, 1964(sp)                    # 4-byte Folded Spill
	sw	s0, 1960(sp)                    # 4-byte Folded Spill
	sw	s1, 1956(sp)                    # 4-byte Folded Spill
	sw	s2, 1952(sp)                    # 4-byte Folded Spill
	sw	s3, 1948(sp)                    # 4-byte Folded Spill
	sw	s4, 1944(sp)                    # 4-byte Folded Spill
	sw	s5, 1940(sp)                    # 4-byte Folded Spill
	sw	s6, 1936(sp)                    # 4-byte Folded Spill
	sw	s7, 1932(sp)                    # 4-byte Folded Spill
	sw	s8, 1928(sp)                    # 4-byte Folded Spill
	sw	s9, 1924(sp)                    # 4-byte Folded Spill
	sw	s10, 1920(sp)                   # 4-byte Folded Spill
	sw	s11, 1916(sp)                   # 4-byte Folded Spill
	addi	sp, sp, -2048
	addi	sp, sp, -128
	sw	a3, 28(sp)                      # 4-byte Folded Spill
	sw	a1, 24(sp)                      # 4-byte Folded Spill
	li	s3, 0
	addi	t6, a4, 64
	addi	a1, a2, 64
	addi	s4, sp, 940
	lw	s5, 4(a6)
	lw	s6, 0(a6)
	lw	s7, 8(a6)
	lw	s8, 12(a6)
	addi	a3, s5, -1
	li	a6, 1
	sll	s9, a6, a3
	addi	a3, s8, -1
	sll	s10, a6, a3
	vl4re32.v	v8, (a2)
	addi	a3, sp, 2047
	addi	a3, a3, 1329
	vs4r.v	v8, (a3)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 1265
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	a1, a2, 128
	vl4re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 1201
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	a1, a2, 192
	vl4re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 1137
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	a1, a2, 256
	vl4re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 1073
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	a1, a2, 320
	vl4re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 1009
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	a1, a2, 384
	vl4re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 945
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	a1, a2, 448
	vl4re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 881
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	a1, a2, 512
	addi	a3, a2, 576
	addi	s11, a2, 640
	addi	t5, a2, 704
	addi	a6, a2, 768
	addi	t4, a2, 832
	addi	t0, a2, 896
	addi	a2, a2, 960
	addi	t1, a4, 128
	addi	t2, a4, 192
	addi	t3, a4, 256
	addi	s0, a4, 320
	addi	s1, a4, 384
	addi	s2, a4, 448
	vl4re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 817
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a3)
	addi	a1, sp, 2047
	addi	a1, a1, 753
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s11)
	addi	a1, sp, 2047
	addi	a1, a1, 689
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t5)
	addi	a1, sp, 2047
	addi	a1, a1, 625
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a6)
	addi	a1, sp, 2047
	addi	a1, a1, 561
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t4)
	addi	a1, sp, 2047
	addi	a1, a1, 497
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t0)
	addi	a1, sp, 2047
	addi	a1, a1, 433
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a2)
	addi	a1, sp, 2047
	addi	a1, a1, 369
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a4)
	addi	a1, sp, 2047
	addi	a1, a1, 305
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t6)
	addi	a1, sp, 2047
	addi	a1, a1, 241
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t1)
	addi	a1, sp, 2047
	addi	a1, a1, 177
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t2)
	addi	a1, sp, 2047
	addi	a1, a1, 113
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t3)
	addi	a1, sp, 2047
	addi	a1, a1, 49
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s0)
	addi	a1, sp, 2032
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s1)
	addi	a1, sp, 1968
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s2)
	addi	a1, sp, 1904
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	sw	a0, 20(sp)                      # 4-byte Folded Spill
	mv	s11, a0
	sw	a5, 60(sp)                      # 4-byte Folded Spill
	sw	s5, 56(sp)                      # 4-byte Folded Spill
	sw	s6, 104(sp)                     # 4-byte Folded Spill
	sw	s7, 100(sp)                     # 4-byte Folded Spill
	sw	s8, 52(sp)                      # 4-byte Folded Spill
	sw	s9, 48(sp)                      # 4-byte Folded Spill
	sw	s10, 44(sp)                     # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #     Child Loop BB0_6 Depth 2
                                        #     Child Loop BB0_8 Depth 2
	sw	a7, 40(sp)                      # 4-byte Folded Spill
	sw	s3, 36(sp)                      # 4-byte Folded Spill
	slli	a0, s3, 7
	lw	a1, 20(sp)                      # 4-byte Folded Reload
	add	a0, a0, a1
	addi	a1, sp, 2047
	addi	a1, a1, 1201
	vl4r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1004
	vs4r.v	v8, (a1)
	addi	a2, sp, 2047
	addi	a2, a2, 1137
	vl4r.v	v8, (a2)                        # Unknown-size Folded Reload
	addi	a2, sp, 1068
	vs4r.v	v8, (a2)
	addi	a3, sp, 2047
	addi	a3, a3, 1073
	vl4r.v	v8, (a3)                        # Unknown-size Folded Reload
	addi	a3, sp, 1132
	vs4r.v	v8, (a3)
	addi	a4, sp, 2047
	addi	a4, a4, 1009
	vl4r.v	v8, (a4)                        # Unknown-size Folded Reload
	addi	a4, sp, 1196
	vs4r.v	v8, (a4)
	addi	a5, sp, 2047
	addi	a5, a5, 945
	vl4r.v	v8, (a5)                        # Unknown-size Folded Reload
	addi	a6, sp, 1260
	vs4r.v	v8, (a6)
	addi	a5, sp, 2047
	addi	a5, a5, 881
	vl4r.v	v8, (a5)                        # Unknown-size Folded Reload
	addi	t0, sp, 1324
	vs4r.v	v8, (t0)
	addi	a5, sp, 2047
	addi	a5, a5, 817
	vl4r.v	v8, (a5)                        # Unknown-size Folded Reload
	addi	t1, sp, 1388
	vs4r.v	v8, (t1)
	addi	a5, sp, 2047
	addi	a5, a5, 753
	vl4r.v	v8, (a5)                        # Unknown-size Folded Reload
	addi	t2, sp, 1452
	vs4r.v	v8, (t2)
	addi	a5, sp, 2047
	addi	a5, a5, 689
	vl4r.v	v8, (a5)                        # Unknown-size Folded Reload
	addi	t3, sp, 1516
	vs4r.v	v8, (t3)
	addi	a5, sp, 2047
	addi	a5, a5, 625
	vl4r.v	v8, (a5)                        # Unknown-size Folded Reload
	addi	t4, sp, 1580
	vs4r.v	v8, (t4)
	addi	a5, sp, 2047
	addi	a5, a5, 561
	vl4r.v	v8, (a5)                        # Unknown-size Folded Reload
	addi	t5, sp, 1644
	vs4r.v	v8, (t5)
	addi	a5, sp, 2047
	addi	a5, a5, 497
	vl4r.v	v8, (a5)                        # Unknown-size Folded Reload
	addi	t6, sp, 1708
	vs4r.v	v8, (t6)
	addi	a5, sp, 2047
	addi	a5, a5, 433
	vl4r.v	v8, (a5)                        # Unknown-size Folded Reload
	addi	s0, sp, 1772
	vs4r.v	v8, (s0)
	addi	a5, sp, 2047
	addi	a5, a5, 369
	vl4r.v	v8, (a5)                        # Unknown-size Folded Reload
	addi	s1, sp, 1836
	vs4r.v	v8, (s1)
	vl4re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 1457
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a2)
	addi	a1, sp, 2047
	addi	a1, a1, 1521
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a3)
	addi	a1, sp, 2047
	addi	a1, a1, 1585
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a4)
	addi	a1, sp, 2047
	addi	a1, a1, 1649
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a6)
	addi	a1, sp, 2047
	addi	a1, a1, 1713
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t0)
	addi	a1, sp, 2047
	addi	a1, a1, 1777
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t1)
	addi	a1, sp, 2047
	addi	a1, a1, 1841
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t2)
	addi	a1, sp, 2047
	addi	a1, a1, 1905
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v28, (t3)
	vl4re32.v	v24, (t4)
	vl4re32.v	v0, (t5)
	vl4re32.v	v4, (t6)
	vl4re32.v	v20, (s0)
	vl4re32.v	v8, (s1)
	addi	a1, sp, 2047
	addi	a1, a1, 1969
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	t1, a0, 128
	addi	a0, sp, 2047
	addi	a0, a0, 1329
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 876
	vs4r.v	v12, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1265
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s4)
	lw	ra, 24(sp)                      # 4-byte Folded Reload
	sw	s11, 32(sp)                     # 4-byte Folded Spill
	vsetivli	zero, 16, e16, m2, ta, ma
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	a1, 0(s11)
	vl1r.v	v16, (ra)
	addi	a0, ra, 16
	vl1r.v	v17, (a0)
	addi	a1, a1, 24
	vsext.vf2	v18, v16
	vwmacc.vx	v12, a1, v18
	vsext.vf2	v18, v17
	addi	a0, ra, 32
	vl1r.v	v16, (a0)
	addi	a0, ra, 48
	vl1r.v	v17, (a0)
	vwmacc.vx	v8, a1, v18
	addi	a0, sp, 2047
	addi	a0, a0, 1393
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v16
	addi	a0, sp, 2047
	addi	a0, a0, 1457
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a1, v18
	addi	a0, sp, 2047
	addi	a0, a0, 1457
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v17
	addi	a0, ra, 64
	vl1r.v	v16, (a0)
	addi	a0, ra, 80
	vl1r.v	v17, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1521
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a1, v18
	addi	a0, sp, 2047
	addi	a0, a0, 1521
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v16
	addi	a0, sp, 2047
	addi	a0, a0, 1585
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a1, v18
	addi	a0, sp, 2047
	addi	a0, a0, 1585
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v17
	addi	a0, ra, 96
	vl1r.v	v16, (a0)
	addi	a0, ra, 112
	vl1r.v	v17, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1649
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a1, v18
	addi	a0, sp, 2047
	addi	a0, a0, 1649
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v16
	addi	a0, sp, 2047
	addi	a0, a0, 1713
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a1, v18
	addi	a0, sp, 2047
	addi	a0, a0, 1713
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v17
	addi	a0, ra, 128
	vl1r.v	v16, (a0)
	addi	a0, ra, 144
	vl1r.v	v17, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1777
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a1, v18
	addi	a0, sp, 2047
	addi	a0, a0, 1777
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v16
	addi	a0, sp, 2047
	addi	a0, a0, 1841
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a1, v18
	addi	a0, sp, 2047
	addi	a0, a0, 1841
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v17
	addi	a0, ra, 160
	vl1r.v	v16, (a0)
	addi	a0, ra, 176
	vl1r.v	v17, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1905
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a1, v18
	addi	a0, sp, 2047
	addi	a0, a0, 1905
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v16
	vwmacc.vx	v28, a1, v18
	vsext.vf2	v18, v17
	addi	a0, ra, 192
	vl1r.v	v16, (a0)
	addi	a0, ra, 208
	vl1r.v	v17, (a0)
	vwmacc.vx	v24, a1, v18
	vsext.vf2	v18, v16
	vwmacc.vx	v0, a1, v18
	vsext.vf2	v18, v17
	addi	a0, ra, 224
	vl1r.v	v16, (a0)
	addi	a0, ra, 240
	vl1r.v	v17, (a0)
	vwmacc.vx	v4, a1, v18
	vsext.vf2	v18, v16
	vwmacc.vx	v20, a1, v18
	vsext.vf2	v18, v17
	vmv4r.v	v8, v0
	vmv4r.v	v0, v4
	vmv4r.v	v4, v28
	vmv4r.v	v28, v24
	vmv4r.v	v24, v20
	addi	a0, sp, 2047
	addi	a0, a0, 1969
	vl4r.v	v20, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v18
	addi	a0, sp, 2047
	addi	a0, a0, 1969
	vs4r.v	v20, (a0)                       # Unknown-size Folded Spill
	vmv4r.v	v20, v24
	vmv4r.v	v24, v28
	vmv4r.v	v28, v4
	vmv4r.v	v4, v0
	vmv4r.v	v0, v8
	addi	a0, sp, 2047
	addi	a0, a0, 1393
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	s11, s11, 1
	addi	ra, ra, 256
	bne	s11, t1, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a1, sp, 876
	vs4r.v	v12, (a1)
	vs4r.v	v8, (s4)
	addi	a0, sp, 2047
	addi	a0, a0, 1457
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1004
	vs4r.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1521
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1068
	vs4r.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1585
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1132
	vs4r.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1649
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1196
	vs4r.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1713
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1260
	vs4r.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1777
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1324
	vs4r.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1841
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1388
	vs4r.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1905
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1452
	vs4r.v	v8, (a0)
	addi	a0, sp, 1516
	vs4r.v	v28, (a0)
	addi	a0, sp, 1580
	vs4r.v	v24, (a0)
	addi	a0, sp, 1644
	vs4r.v	v0, (a0)
	addi	a0, sp, 1708
	vs4r.v	v4, (a0)
	addi	a0, sp, 1772
	vs4r.v	v20, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1969
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1836
	vs4r.v	v8, (a0)
	addi	a0, sp, 108
	lui	a7, 262144
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	sw	a1, 96(sp)                      # 4-byte Folded Spill
	vl4re32.v	v8, (a1)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v12, v11, 2
	vmv.x.s	a1, v12
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a2, v12
	vmv.x.s	a3, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a4, v11
	vslidedown.vi	v11, v10, 2
	vmv.x.s	a5, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	t5, v11
	vmv.x.s	t0, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t2, v10
	vslidedown.vi	v10, v8, 2
	vmv.x.s	t3, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	s0, v10
	vmv.x.s	s3, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s4, v8
	vslidedown.vi	v8, v9, 2
	vmv.x.s	a6, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a0, v8
	mulh	s2, s6, a6
	mul	a6, s6, a6
	mulh	t1, s6, s4
	sw	t1, 64(sp)                      # 4-byte Folded Spill
	mul	s4, s6, s4
	mulh	s8, s6, s3
	mul	s10, s6, s3
	mulh	t4, s6, s0
	mul	t1, s6, s0
	mulh	s11, s6, t3
	lw	t6, 104(sp)                     # 4-byte Folded Reload
	mul	s6, t6, t3
	lw	t3, 104(sp)                     # 4-byte Folded Reload
	mulh	s0, t3, t2
	lw	t3, 104(sp)                     # 4-byte Folded Reload
	mul	t3, t3, t2
	lw	t2, 104(sp)                     # 4-byte Folded Reload
	mulh	s9, t2, t0
	lw	t2, 104(sp)                     # 4-byte Folded Reload
	mul	s7, t2, t0
	lw	t0, 104(sp)                     # 4-byte Folded Reload
	mulh	s1, t0, t5
	lw	t0, 104(sp)                     # 4-byte Folded Reload
	mul	s5, t0, t5
	lw	t0, 104(sp)                     # 4-byte Folded Reload
	mulh	t5, t0, a5
	lw	t0, 104(sp)                     # 4-byte Folded Reload
	mul	a5, t0, a5
	lw	t0, 104(sp)                     # 4-byte Folded Reload
	mulh	s3, t0, a4
	lw	t0, 104(sp)                     # 4-byte Folded Reload
	mul	a4, t0, a4
	lw	t0, 104(sp)                     # 4-byte Folded Reload
	mulh	t0, t0, a3
	lw	t2, 104(sp)                     # 4-byte Folded Reload
	mul	a3, t2, a3
	lw	t2, 104(sp)                     # 4-byte Folded Reload
	mulh	t2, t2, a2
	lw	t6, 104(sp)                     # 4-byte Folded Reload
	mul	a2, t6, a2
	lw	t6, 104(sp)                     # 4-byte Folded Reload
	mulh	ra, t6, a1
	lw	t6, 104(sp)                     # 4-byte Folded Reload
	mul	a1, t6, a1
	add	t6, a1, a7
	sw	t6, 88(sp)                      # 4-byte Folded Spill
	sltu	a1, t6, a1
	add	a1, ra, a1
	sw	a1, 84(sp)                      # 4-byte Folded Spill
	add	a1, a2, a7
	sw	a1, 80(sp)                      # 4-byte Folded Spill
	sltu	a2, a1, a2
	add	a2, t2, a2
	sw	a2, 76(sp)                      # 4-byte Folded Spill
	add	a1, a3, a7
	sw	a1, 72(sp)                      # 4-byte Folded Spill
	sltu	a2, a1, a3
	add	a2, t0, a2
	sw	a2, 68(sp)                      # 4-byte Folded Spill
	add	t2, a4, a7
	sltu	a2, t2, a4
	add	s3, s3, a2
	add	t0, a5, a7
	sltu	a2, t0, a5
	add	t5, t5, a2
	add	a4, s5, a7
	sltu	a2, a4, s5
	add	s1, s1, a2
	add	a5, s7, a7
	sltu	s7, a5, s7
	add	s7, s9, s7
	add	s9, t3, a7
	sltu	a2, s9, t3
	add	s0, s0, a2
	add	t3, s6, a7
	sltu	a2, t3, s6
	add	s11, s11, a2
	add	s5, t1, a7
	sltu	a2, s5, t1
	add	a3, t4, a2
	add	s6, s10, a7
	sltu	a2, s6, s10
	add	s10, s8, a2
	add	s8, s4, a7
	sltu	a2, s8, s4
	lw	ra, 64(sp)                      # 4-byte Folded Reload
	add	ra, ra, a2
	add	s4, a6, a7
	sltu	a2, s4, a6
	add	a6, s2, a2
	lw	a1, 104(sp)                     # 4-byte Folded Reload
	mulh	a2, a1, a0
	lw	a1, 104(sp)                     # 4-byte Folded Reload
	mul	a0, a1, a0
	add	a1, a0, a7
	sltu	a0, a1, a0
	add	a2, a2, a0
	vmv.x.s	a0, v9
	lw	t1, 104(sp)                     # 4-byte Folded Reload
	mulh	t1, t1, a0
	lw	t4, 104(sp)                     # 4-byte Folded Reload
	mul	a0, t4, a0
	add	s2, a0, a7
	sltu	a0, s2, a0
	add	t1, t1, a0
	vslidedown.vi	v8, v9, 1
	vmv.x.s	a0, v8
	lw	t4, 104(sp)                     # 4-byte Folded Reload
	mulh	t4, t4, a0
	lw	t6, 104(sp)                     # 4-byte Folded Reload
	mul	a0, t6, a0
	add	t6, a0, a7
	sltu	a0, t6, a0
	add	a0, t4, a0
	slli	a0, a0, 1
	srli	t4, t6, 31
	or	a0, t4, a0
	slli	t1, t1, 1
	srli	t4, s2, 31
	or	t1, t4, t1
	slli	a2, a2, 1
	srli	a1, a1, 31
	or	a2, a1, a2
	slli	a6, a6, 1
	srli	a1, s4, 31
	or	s4, a1, a6
	slli	ra, ra, 1
	srli	a1, s8, 31
	or	s8, a1, ra
	slli	s10, s10, 1
	srli	a1, s6, 31
	lw	s6, 104(sp)                     # 4-byte Folded Reload
	or	s10, a1, s10
	slli	a3, a3, 1
	srli	a1, s5, 31
	lw	s5, 56(sp)                      # 4-byte Folded Reload
	or	a6, a1, a3
	slli	s11, s11, 1
	srli	a1, t3, 31
	or	a1, a1, s11
	slli	s0, s0, 1
	srli	a3, s9, 31
	lw	s9, 48(sp)                      # 4-byte Folded Reload
	or	a3, a3, s0
	slli	s7, s7, 1
	srli	a5, a5, 31
	or	s0, a5, s7
	slli	s1, s1, 1
	srli	a4, a4, 31
	or	a4, a4, s1
	slli	t5, t5, 1
	srli	t0, t0, 31
	or	t5, t0, t5
	slli	s3, s3, 1
	srli	t0, t2, 31
	or	t0, t0, s3
	lw	t2, 68(sp)                      # 4-byte Folded Reload
	slli	t2, t2, 1
	lw	a5, 72(sp)                      # 4-byte Folded Reload
	srli	t3, a5, 31
	or	t2, t3, t2
	lw	t3, 76(sp)                      # 4-byte Folded Reload
	slli	t3, t3, 1
	lw	a5, 80(sp)                      # 4-byte Folded Reload
	srli	t4, a5, 31
	or	t3, t4, t3
	lw	t4, 84(sp)                      # 4-byte Folded Reload
	slli	t4, t4, 1
	lw	a5, 88(sp)                      # 4-byte Folded Reload
	srli	t6, a5, 31
	or	t4, t6, t4
	vmv.s.x	v8, t4
	vmv.s.x	v9, t3
	vmv.s.x	v11, t2
	vmv.s.x	v10, t0
	vmv.s.x	v12, t5
	lw	a5, 60(sp)                      # 4-byte Folded Reload
	vmv.s.x	v13, a4
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vslideup.vi	v11, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v10, s0
	vmv.s.x	v8, a3
	vmv.s.x	v9, a1
	lw	a1, 96(sp)                      # 4-byte Folded Reload
	vmv.s.x	v14, a6
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v13, 1
	vslideup.vi	v10, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v12, 2
	vmv.s.x	v8, s10
	vmv.s.x	v12, s8
	vmv.s.x	v13, s4
	vmv.s.x	v15, a2
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v14, 1
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v9, 2
	vmv.s.x	v9, t1
	vmv.s.x	v12, a0
	lw	a0, 92(sp)                      # 4-byte Folded Reload
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v13, v15, 1
	vslideup.vi	v9, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v13, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	vadd.vx	v8, v8, s9
	vsra.vx	v8, v8, s5
	li	a2, 130
	vmin.vx	v8, v8, a2
	li	a2, -125
	vmax.vx	v8, v8, a2
	li	a2, 253
	vadd.vx	v8, v8, a2
	li	a2, 255
	vand.vx	v8, v8, a2
	vsetvli	zero, zero, e8, m1, ta, ma
	vluxei32.v	v12, (a5), v8
	vs1r.v	v12, (a0)
	addi	a1, a1, 64
	addi	a0, a0, 16
	addi	a2, sp, 1900
	bne	a1, a2, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a0, sp, 2047
	addi	a0, a0, 177
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 492
	vs4r.v	v8, (a0)
	addi	a1, sp, 2047
	addi	a1, a1, 113
	vl4r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 556
	vs4r.v	v8, (a1)
	addi	a2, sp, 2047
	addi	a2, a2, 49
	vl4r.v	v8, (a2)                        # Unknown-size Folded Reload
	addi	a2, sp, 620
	vs4r.v	v8, (a2)
	addi	a3, sp, 2032
	vl4r.v	v8, (a3)                        # Unknown-size Folded Reload
	addi	a3, sp, 684
	vs4r.v	v8, (a3)
	addi	a4, sp, 1968
	vl4r.v	v8, (a4)                        # Unknown-size Folded Reload
	addi	a4, sp, 748
	vs4r.v	v8, (a4)
	addi	a5, sp, 1904
	vl4r.v	v8, (a5)                        # Unknown-size Folded Reload
	addi	a5, sp, 812
	vs4r.v	v8, (a5)
	vl4re32.v	v28, (a0)
	vl4re32.v	v24, (a1)
	vl4re32.v	v20, (a2)
	vl4re32.v	v16, (a3)
	vl4re32.v	v12, (a4)
	vl4re32.v	v8, (a5)
	addi	a0, sp, 2047
	addi	a0, a0, 1969
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 305
	vl4r.v	v0, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 364
	vs4r.v	v0, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 241
	vl4r.v	v4, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 428
	vs4r.v	v4, (a0)
	addi	a1, sp, 108
	lw	t1, 28(sp)                      # 4-byte Folded Reload
	addi	a3, sp, 364
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	a0, 0(a1)
	vl1r.v	v8, (t1)
	addi	a2, t1, 16
	vl1r.v	v9, (a2)
	addi	a0, a0, 119
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v10, v8
	vwmacc.vx	v0, a0, v10
	addi	a2, sp, 2047
	addi	a2, a2, 1905
	vs4r.v	v0, (a2)                        # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a2, t1, 32
	vl1r.v	v8, (a2)
	addi	a2, t1, 48
	vl1r.v	v9, (a2)
	vwmacc.vx	v4, a0, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v28, a0, v10
	vsext.vf2	v10, v9
	addi	a2, t1, 64
	vl1r.v	v8, (a2)
	addi	a2, t1, 80
	vl1r.v	v9, (a2)
	vwmacc.vx	v24, a0, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v20, a0, v10
	vsext.vf2	v10, v9
	addi	a2, t1, 96
	vl1r.v	v8, (a2)
	addi	a2, t1, 112
	vl1r.v	v9, (a2)
	vwmacc.vx	v16, a0, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v12, a0, v10
	vsext.vf2	v10, v9
	vmv4r.v	v0, v4
	vmv4r.v	v4, v28
	vmv4r.v	v28, v24
	vmv4r.v	v24, v20
	vmv4r.v	v20, v16
	vmv4r.v	v16, v12
	addi	a2, sp, 2047
	addi	a2, a2, 1969
	vl4r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a0, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1969
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vmv4r.v	v12, v16
	vmv4r.v	v16, v20
	vmv4r.v	v20, v24
	vmv4r.v	v24, v28
	vmv4r.v	v28, v4
	vmv4r.v	v4, v0
	addi	a0, sp, 2047
	addi	a0, a0, 1905
	vl4r.v	v0, (a0)                        # Unknown-size Folded Reload
	addi	a1, a1, 1
	addi	t1, t1, 128
	bne	a1, a3, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a2, sp, 364
	vs4r.v	v0, (a2)
	addi	a0, sp, 428
	vs4r.v	v4, (a0)
	addi	a0, sp, 492
	vs4r.v	v28, (a0)
	addi	a0, sp, 556
	vs4r.v	v24, (a0)
	addi	a0, sp, 620
	vs4r.v	v20, (a0)
	addi	a0, sp, 684
	vs4r.v	v16, (a0)
	addi	a0, sp, 748
	vs4r.v	v12, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1969
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 812
	vs4r.v	v8, (a0)
	lw	a0, 40(sp)                      # 4-byte Folded Reload
	lw	s7, 100(sp)                     # 4-byte Folded Reload
	lui	ra, 262144
.LBB0_8:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	sw	a2, 96(sp)                      # 4-byte Folded Spill
	vl4re32.v	v8, (a2)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v12, v11, 2
	vmv.x.s	a0, v12
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a1, v12
	vmv.x.s	a2, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a3, v11
	vslidedown.vi	v11, v10, 2
	vmv.x.s	a4, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a6, v11
	vmv.x.s	a7, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t0, v10
	vslidedown.vi	v10, v8, 2
	vmv.x.s	t2, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t3, v10
	vmv.x.s	t4, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t6, v8
	vslidedown.vi	v8, v9, 2
	vmv.x.s	s0, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s1, v8
	mulh	s4, s7, s0
	mul	s2, s7, s0
	mulh	a5, s7, t6
	sw	a5, 64(sp)                      # 4-byte Folded Spill
	mul	s8, s7, t6
	mulh	t6, s7, t4
	mul	t4, s7, t4
	mulh	s10, s7, t3
	mul	s11, s7, t3
	mulh	a5, s7, t2
	mul	t1, s7, t2
	mulh	s0, s7, t0
	mul	t3, s7, t0
	mulh	s6, s7, a7
	lw	t0, 100(sp)                     # 4-byte Folded Reload
	mul	s7, t0, a7
	lw	a7, 100(sp)                     # 4-byte Folded Reload
	mulh	s9, a7, a6
	lw	a7, 100(sp)                     # 4-byte Folded Reload
	mul	a6, a7, a6
	lw	a7, 100(sp)                     # 4-byte Folded Reload
	mulh	a7, a7, a4
	lw	t0, 100(sp)                     # 4-byte Folded Reload
	mul	a4, t0, a4
	lw	t0, 100(sp)                     # 4-byte Folded Reload
	mulh	t0, t0, a3
	lw	t2, 100(sp)                     # 4-byte Folded Reload
	mul	s5, t2, a3
	lw	a3, 100(sp)                     # 4-byte Folded Reload
	mulh	a3, a3, a2
	lw	t2, 100(sp)                     # 4-byte Folded Reload
	mul	t2, t2, a2
	lw	a2, 100(sp)                     # 4-byte Folded Reload
	mulh	s3, a2, a1
	lw	a2, 100(sp)                     # 4-byte Folded Reload
	mul	a1, a2, a1
	lw	a2, 100(sp)                     # 4-byte Folded Reload
	mulh	a2, a2, a0
	lw	t5, 100(sp)                     # 4-byte Folded Reload
	mul	a0, t5, a0
	add	t5, a0, ra
	sw	t5, 88(sp)                      # 4-byte Folded Spill
	sltu	a0, t5, a0
	add	a0, a2, a0
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	add	a0, a1, ra
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, a1
	add	a0, s3, a0
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	add	a2, t2, ra
	sltu	a0, a2, t2
	add	a0, a3, a0
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	add	a3, s5, ra
	sltu	a0, a3, s5
	add	a0, t0, a0
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	add	t0, a4, ra
	sltu	a0, t0, a4
	add	a7, a7, a0
	add	s5, a6, ra
	sltu	a4, s5, a6
	add	a4, s9, a4
	add	a6, s7, ra
	sltu	a0, a6, s7
	add	s6, s6, a0
	add	a1, t3, ra
	sltu	t2, a1, t3
	add	s0, s0, t2
	add	t2, t1, ra
	sltu	t1, t2, t1
	add	t3, a5, t1
	add	a5, s11, ra
	sltu	t1, a5, s11
	add	s3, s10, t1
	add	s7, t4, ra
	sltu	t1, s7, t4
	add	t6, t6, t1
	add	t4, s8, ra
	sltu	t1, t4, s8
	lw	s8, 64(sp)                      # 4-byte Folded Reload
	add	s8, s8, t1
	add	t1, s2, ra
	sltu	s2, t1, s2
	add	s9, s4, s2
	lw	t5, 100(sp)                     # 4-byte Folded Reload
	mulh	s2, t5, s1
	lw	t5, 100(sp)                     # 4-byte Folded Reload
	mul	s1, t5, s1
	add	s10, s1, ra
	sltu	s1, s10, s1
	add	s2, s2, s1
	vmv.x.s	s1, v9
	lw	t5, 100(sp)                     # 4-byte Folded Reload
	mulh	s11, t5, s1
	lw	t5, 100(sp)                     # 4-byte Folded Reload
	mul	s1, t5, s1
	add	s4, s1, ra
	sltu	s1, s4, s1
	add	s1, s11, s1
	vslidedown.vi	v8, v9, 1
	vmv.x.s	s11, v8
	lw	t5, 100(sp)                     # 4-byte Folded Reload
	lui	a0, 262144
	mulh	ra, t5, s11
	lw	t5, 100(sp)                     # 4-byte Folded Reload
	mul	s11, t5, s11
	add	t5, s11, a0
	sltu	s11, t5, s11
	add	s11, ra, s11
	lui	ra, 262144
	slli	s11, s11, 1
	srli	t5, t5, 31
	or	s11, t5, s11
	slli	s1, s1, 1
	srli	t5, s4, 31
	or	s1, t5, s1
	slli	s2, s2, 1
	srli	t5, s10, 31
	or	s2, t5, s2
	slli	s9, s9, 1
	srli	t1, t1, 31
	or	t1, t1, s9
	slli	s8, s8, 1
	srli	t4, t4, 31
	or	s8, t4, s8
	slli	t6, t6, 1
	srli	t4, s7, 31
	lw	s7, 100(sp)                     # 4-byte Folded Reload
	or	s10, t4, t6
	slli	s3, s3, 1
	srli	a5, a5, 31
	or	a5, a5, s3
	slli	t3, t3, 1
	srli	t2, t2, 31
	or	t2, t2, t3
	slli	s0, s0, 1
	srli	a0, a1, 31
	or	a0, a0, s0
	slli	s6, s6, 1
	srli	a6, a6, 31
	or	a6, a6, s6
	slli	a4, a4, 1
	srli	t3, s5, 31
	or	a4, t3, a4
	slli	a7, a7, 1
	srli	t0, t0, 31
	or	a7, t0, a7
	lw	t0, 68(sp)                      # 4-byte Folded Reload
	slli	t0, t0, 1
	srli	a3, a3, 31
	or	a3, a3, t0
	lw	t0, 72(sp)                      # 4-byte Folded Reload
	slli	t0, t0, 1
	srli	a1, a2, 31
	or	a1, a1, t0
	lw	t0, 76(sp)                      # 4-byte Folded Reload
	slli	t0, t0, 1
	lw	a2, 80(sp)                      # 4-byte Folded Reload
	srli	a2, a2, 31
	or	a2, a2, t0
	lw	t0, 84(sp)                      # 4-byte Folded Reload
	slli	t0, t0, 1
	lw	t3, 88(sp)                      # 4-byte Folded Reload
	srli	t3, t3, 31
	or	t0, t3, t0
	vmv.s.x	v8, t0
	vmv.s.x	v9, a2
	vmv.s.x	v11, a1
	vmv.s.x	v10, a3
	vmv.s.x	v12, a7
	addi	a1, sp, 876
	vmv.s.x	v13, a4
	li	a3, -135
	li	a2, 120
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vslideup.vi	v11, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v10, a6
	vmv.s.x	v8, a0
	lw	a0, 92(sp)                      # 4-byte Folded Reload
	vmv.s.x	v9, t2
	vmv.s.x	v14, a5
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v13, 1
	vslideup.vi	v10, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v12, 2
	vmv.s.x	v8, s10
	lw	s10, 44(sp)                     # 4-byte Folded Reload
	vmv.s.x	v12, s8
	lw	s8, 52(sp)                      # 4-byte Folded Reload
	vmv.s.x	v13, t1
	vmv.s.x	v15, s2
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v14, 1
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v9, 2
	vmv.s.x	v9, s1
	vmv.s.x	v12, s11
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v13, v15, 1
	vslideup.vi	v9, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v13, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	vadd.vx	v8, v8, s10
	vsra.vx	v8, v8, s8
	vmin.vx	v8, v8, a2
	lw	a2, 96(sp)                      # 4-byte Folded Reload
	vmax.vx	v8, v8, a3
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v12, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v8, v12, 0
	vadd.vi	v8, v8, 7
	vs1r.v	v8, (a0)
	addi	a2, a2, 64
	addi	a0, a0, 16
	bne	a2, a1, .LBB0_8
# %bb.9:                                #   in Loop: Header=BB0_1 Depth=1
	lw	s3, 36(sp)                      # 4-byte Folded Reload
	addi	s3, s3, 1
	lw	s11, 32(sp)                     # 4-byte Folded Reload
	addi	s11, s11, 128
	lw	a7, 40(sp)                      # 4-byte Folded Reload
	addi	a7, a7, 128
	addi	s4, sp, 940
	lw	s6, 104(sp)                     # 4-byte Folded Reload
	li	a0, 12
	bne	s3, a0, .LBB0_1
# %bb.10:
	addi	sp, sp, 2032
	addi	sp, sp, 144
	lw	ra, 1964(sp)                    # 4-byte Folded Reload
	lw	s0, 1960(sp)                    # 4-byte Folded Reload
	lw	s1, 1956(sp)                    # 4-byte Folded Reload
	lw	s2, 1952(sp)                    # 4-byte Folded Reload
	lw	s3, 1948(sp)                    # 4-byte Folded Reload
	lw	s4, 1944(sp)                    # 4-byte Folded Reload
	lw	s5, 1940(sp)                    # 4-byte Folded Reload
	lw	s6, 1936(sp)                    # 4-byte Folded Reload
	lw	s7, 1932(sp)                    # 4-byte Folded Reload
	lw	s8, 1928(sp)                    # 4-byte Folded Reload
	lw	s9, 1924(sp)                    # 4-byte Folded Reload
	lw	s10, 1920(sp)                   # 4-byte Folded Reload
	lw	s11, 1916(sp)                   # 4-byte Folded Reload
	addi	sp, sp, 1968
	ret
.Lfunc_end0:
                                        # -- End function
