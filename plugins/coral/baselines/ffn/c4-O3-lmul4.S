# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -Dn=8 -Dh=64 -Dh_i=256
# source: baselines/ffn.c, SHA-256 1d9a25eb105c53f46db9a8a7ed371cdf48525f18b44fea6049c8100ed1a6595b

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000200	# W1
	li	a2, 0x20004200	# bias1
	li	a3, 0x20004600	# W2
	li	a4, 0x20008600	# bias2
	li	a5, 0x20008700	# table
	li	a6, 0x20008800	# quantisation
	li	a7, 0x20009000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -1712
	sw	ra, 1708(sp)                    # 4-byte Folded Spill
	sw	s0, 1704(sp)                    # 4-byte Folded Spill
	sw	s1, 1700(sp)                    # 4-byte Folded Spill
	sw	s2, 1696(sp)                    # 4-byte Folded Spill
	sw	s3, 1692(sp)                    # 4-byte Folded Spill
	sw	s4, 1688(sp)                    # 4-byte Folded Spill
	sw	s5, 1684(sp)                    # 4-byte Folded Spill
	sw	s6, 1680(sp)                    # 4-byte Folded Spill
	sw	s7, 1676(sp)                    # 4-byte Folded Spill
	sw	s8, 1672(sp)                    # 4-byte Folded Spill
	sw	s9, 1668(sp)                    # 4-byte Folded Spill
	sw	s10, 1664(sp)                   # 4-byte Folded Spill
	sw	s11, 1660(sp)                   # 4-byte Folded Spill
	addi	sp, sp, -1920
	sw	a7, 28(sp)                      # 4-byte Folded Spill
	mv	s5, a4
	sw	a3, 24(sp)                      # 4-byte Folded Spill
	sw	a1, 20(sp)                      # 4-byte Folded Spill
	li	t5, 0
	addi	a7, a4, 64
	addi	a4, a2, 64
	addi	t6, sp, 684
	lw	s0, 4(a6)
	lw	s2, 0(a6)
	lw	a1, 8(a6)
	sw	a1, 12(sp)                      # 4-byte Folded Spill
	lw	a6, 12(a6)
	addi	a1, s0, -1
	li	a3, 1
	sll	s1, a3, a1
	sw	a6, 52(sp)                      # 4-byte Folded Spill
	addi	a1, a6, -1
	sll	a1, a3, a1
	sw	a1, 48(sp)                      # 4-byte Folded Spill
	vl4re32.v	v8, (a2)
	addi	a1, sp, 2047
	addi	a1, a1, 817
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a4)
	addi	a1, sp, 2047
	addi	a1, a1, 753
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	a1, a2, 128
	vl4re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 689
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	s3, sp, 748
	addi	a1, a2, 192
	vl4re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 625
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	s4, sp, 812
	addi	a1, a2, 256
	vl4re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 561
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	s6, sp, 876
	addi	a1, a2, 320
	vl4re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 497
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	s9, sp, 940
	addi	a1, a2, 384
	vl4re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 433
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	a1, a2, 448
	vl4re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 369
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	t4, a2, 512
	addi	a1, a2, 576
	addi	a3, a2, 640
	addi	a4, a2, 704
	addi	t3, a2, 768
	addi	a6, a2, 832
	addi	t0, a2, 896
	addi	a2, a2, 960
	addi	s11, sp, 1004
	addi	ra, sp, 1068
	addi	t1, s5, 128
	addi	t2, s5, 192
	vl4re32.v	v8, (t4)
	addi	t4, sp, 2047
	addi	t4, t4, 305
	vs4r.v	v8, (t4)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 241
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a3)
	addi	a1, sp, 2047
	addi	a1, a1, 177
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a4)
	addi	a1, sp, 2047
	addi	a1, a1, 113
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t3)
	addi	a1, sp, 2047
	addi	a1, a1, 49
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a6)
	addi	a1, sp, 2032
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t0)
	addi	a1, sp, 1968
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a2)
	addi	a1, sp, 1904
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s5)
	addi	a1, sp, 1840
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a7)
	addi	a1, sp, 1776
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t1)
	addi	a1, sp, 1712
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t2)
	addi	a1, sp, 1648
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	sw	a0, 16(sp)                      # 4-byte Folded Spill
	mv	s5, a0
	sw	a5, 64(sp)                      # 4-byte Folded Spill
	sw	s0, 60(sp)                      # 4-byte Folded Spill
	sw	s2, 104(sp)                     # 4-byte Folded Spill
	sw	s1, 56(sp)                      # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #     Child Loop BB0_6 Depth 2
	sw	t5, 44(sp)                      # 4-byte Folded Spill
	slli	t5, t5, 6
	lw	a0, 16(sp)                      # 4-byte Folded Reload
	sw	t5, 36(sp)                      # 4-byte Folded Spill
	add	a0, t5, a0
	addi	a1, sp, 2047
	addi	a1, a1, 689
	vl4r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s3)
	addi	a1, sp, 2047
	addi	a1, a1, 625
	vl4r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s4)
	addi	a1, sp, 2047
	addi	a1, a1, 561
	vl4r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s6)
	addi	a1, sp, 2047
	addi	a1, a1, 497
	vl4r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s9)
	addi	a1, sp, 2047
	addi	a1, a1, 433
	vl4r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s11)
	addi	a1, sp, 2047
	addi	a1, a1, 369
	vl4r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs4r.v	v8, (ra)
	addi	a1, sp, 2047
	addi	a1, a1, 305
	vl4r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 1132
	vs4r.v	v8, (a1)
	addi	a2, sp, 2047
	addi	a2, a2, 241
	vl4r.v	v8, (a2)                        # Unknown-size Folded Reload
	addi	a2, sp, 1196
	vs4r.v	v8, (a2)
	addi	a3, sp, 2047
	addi	a3, a3, 177
	vl4r.v	v8, (a3)                        # Unknown-size Folded Reload
	addi	a3, sp, 1260
	vs4r.v	v8, (a3)
	addi	a4, sp, 2047
	addi	a4, a4, 113
	vl4r.v	v8, (a4)                        # Unknown-size Folded Reload
	addi	a4, sp, 1324
	vs4r.v	v8, (a4)
	addi	a5, sp, 2047
	addi	a5, a5, 49
	vl4r.v	v8, (a5)                        # Unknown-size Folded Reload
	addi	a6, sp, 1388
	vs4r.v	v8, (a6)
	addi	a5, sp, 2032
	vl4r.v	v8, (a5)                        # Unknown-size Folded Reload
	addi	a7, sp, 1452
	vs4r.v	v8, (a7)
	addi	a5, sp, 1968
	vl4r.v	v8, (a5)                        # Unknown-size Folded Reload
	addi	t0, sp, 1516
	vs4r.v	v8, (t0)
	addi	a5, sp, 1904
	vl4r.v	v8, (a5)                        # Unknown-size Folded Reload
	addi	t1, sp, 1580
	vs4r.v	v8, (t1)
	vl4re32.v	v8, (s3)
	addi	a5, sp, 2047
	addi	a5, a5, 945
	vs4r.v	v8, (a5)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s4)
	addi	a5, sp, 2047
	addi	a5, a5, 1009
	vs4r.v	v8, (a5)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s6)
	addi	a5, sp, 2047
	addi	a5, a5, 1073
	vs4r.v	v8, (a5)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s9)
	addi	a5, sp, 2047
	addi	a5, a5, 1137
	vs4r.v	v8, (a5)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s11)
	addi	a5, sp, 2047
	addi	a5, a5, 1201
	vs4r.v	v8, (a5)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (ra)
	addi	a5, sp, 2047
	addi	a5, a5, 1265
	vs4r.v	v8, (a5)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 1329
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a2)
	addi	a1, sp, 2047
	addi	a1, a1, 1393
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v0, (a3)
	vl4re32.v	v4, (a4)
	vl4re32.v	v28, (a6)
	vl4re32.v	v24, (a7)
	vl4re32.v	v20, (t0)
	vl4re32.v	v8, (t1)
	addi	a1, sp, 2047
	addi	a1, a1, 1457
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	s7, a0, 64
	addi	a0, sp, 2047
	addi	a0, a0, 817
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 620
	vs4r.v	v12, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 753
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t6)
	lw	s8, 20(sp)                      # 4-byte Folded Reload
	sw	s5, 40(sp)                      # 4-byte Folded Spill
	vsetivli	zero, 16, e16, m2, ta, ma
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	s10, 0(s5)
	vl1r.v	v16, (s8)
	addi	a0, s8, 16
	vl1r.v	v17, (a0)
	addi	s10, s10, 24
	vsext.vf2	v18, v16
	vwmacc.vx	v12, s10, v18
	vsext.vf2	v18, v17
	addi	a0, s8, 32
	vl1r.v	v16, (a0)
	addi	a0, s8, 48
	vl1r.v	v17, (a0)
	vwmacc.vx	v8, s10, v18
	addi	a0, sp, 2047
	addi	a0, a0, 881
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v16
	addi	a0, sp, 2047
	addi	a0, a0, 945
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, s10, v18
	addi	a0, sp, 2047
	addi	a0, a0, 945
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v17
	addi	a0, s8, 64
	vl1r.v	v16, (a0)
	addi	a0, s8, 80
	vl1r.v	v17, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1009
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, s10, v18
	addi	a0, sp, 2047
	addi	a0, a0, 1009
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v16
	addi	a0, sp, 2047
	addi	a0, a0, 1073
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, s10, v18
	addi	a0, sp, 2047
	addi	a0, a0, 1073
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v17
	addi	a0, s8, 96
	vl1r.v	v16, (a0)
	addi	a0, s8, 112
	vl1r.v	v17, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1137
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, s10, v18
	addi	a0, sp, 2047
	addi	a0, a0, 1137
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v16
	addi	a0, sp, 2047
	addi	a0, a0, 1201
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, s10, v18
	addi	a0, sp, 2047
	addi	a0, a0, 1201
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v17
	addi	a0, s8, 128
	vl1r.v	v16, (a0)
	addi	a0, s8, 144
	vl1r.v	v17, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1265
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, s10, v18
	addi	a0, sp, 2047
	addi	a0, a0, 1265
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v16
	addi	a0, sp, 2047
	addi	a0, a0, 1329
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, s10, v18
	addi	a0, sp, 2047
	addi	a0, a0, 1329
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v17
	addi	a0, s8, 160
	vl1r.v	v16, (a0)
	addi	a0, s8, 176
	vl1r.v	v17, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1393
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, s10, v18
	addi	a0, sp, 2047
	addi	a0, a0, 1393
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v16
	vwmacc.vx	v0, s10, v18
	vsext.vf2	v18, v17
	addi	a0, s8, 192
	vl1r.v	v16, (a0)
	addi	a0, s8, 208
	vl1r.v	v17, (a0)
	vwmacc.vx	v4, s10, v18
	vsext.vf2	v18, v16
	vwmacc.vx	v28, s10, v18
	vsext.vf2	v18, v17
	addi	a0, s8, 224
	vl1r.v	v16, (a0)
	addi	a0, s8, 240
	vl1r.v	v17, (a0)
	vwmacc.vx	v24, s10, v18
	vsext.vf2	v18, v16
	vwmacc.vx	v20, s10, v18
	vsext.vf2	v18, v17
	vmv4r.v	v8, v0
	vmv4r.v	v0, v4
	vmv4r.v	v4, v28
	vmv4r.v	v28, v24
	vmv4r.v	v24, v20
	addi	a0, sp, 2047
	addi	a0, a0, 1457
	vl4r.v	v20, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, s10, v18
	addi	a0, sp, 2047
	addi	a0, a0, 1457
	vs4r.v	v20, (a0)                       # Unknown-size Folded Spill
	vmv4r.v	v20, v24
	vmv4r.v	v24, v28
	vmv4r.v	v28, v4
	vmv4r.v	v4, v0
	vmv4r.v	v0, v8
	addi	a0, sp, 2047
	addi	a0, a0, 881
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	s5, s5, 1
	addi	s8, s8, 256
	bne	s5, s7, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a1, sp, 620
	vs4r.v	v12, (a1)
	vs4r.v	v8, (t6)
	addi	a0, sp, 2047
	addi	a0, a0, 945
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s3)
	addi	a0, sp, 2047
	addi	a0, a0, 1009
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s4)
	addi	a0, sp, 2047
	addi	a0, a0, 1073
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s6)
	addi	a0, sp, 2047
	addi	a0, a0, 1137
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s9)
	addi	a0, sp, 2047
	addi	a0, a0, 1201
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s11)
	addi	a0, sp, 2047
	addi	a0, a0, 1265
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (ra)
	addi	a0, sp, 2047
	addi	a0, a0, 1329
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1132
	vs4r.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1393
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1196
	vs4r.v	v8, (a0)
	addi	a0, sp, 1260
	vs4r.v	v0, (a0)
	addi	a0, sp, 1324
	vs4r.v	v4, (a0)
	addi	a0, sp, 1388
	vs4r.v	v28, (a0)
	addi	a0, sp, 1452
	vs4r.v	v24, (a0)
	addi	a0, sp, 1516
	vs4r.v	v20, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1457
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1580
	vs4r.v	v8, (a0)
	addi	a2, sp, 108
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	sw	a2, 96(sp)                      # 4-byte Folded Spill
	sw	a1, 100(sp)                     # 4-byte Folded Spill
	vl4re32.v	v8, (a1)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v12, v11, 2
	vmv.x.s	a0, v12
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a2, v12
	vmv.x.s	s5, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a6, v11
	vslidedown.vi	v11, v10, 2
	vmv.x.s	a7, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	t0, v11
	vmv.x.s	t2, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t3, v10
	vslidedown.vi	v10, v8, 2
	vmv.x.s	t6, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	s1, v10
	vmv.x.s	s3, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s0, v8
	vslidedown.vi	v8, v9, 2
	vmv.x.s	a5, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a1, v8
	mulh	a3, s2, a5
	sw	a3, 68(sp)                      # 4-byte Folded Spill
	mul	t1, s2, a5
	mulh	a5, s2, s0
	mul	s0, s2, s0
	mulh	s9, s2, s3
	mul	s11, s2, s3
	mulh	t5, s2, s1
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mul	s2, a3, s1
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mulh	t4, a3, t6
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mul	s4, a3, t6
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mulh	t6, a3, t3
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mul	t3, a3, t3
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mulh	s3, a3, t2
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mul	t2, a3, t2
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mulh	s8, a3, t0
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mul	t0, a3, t0
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mulh	s6, a3, a7
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mul	a3, a3, a7
	lw	a4, 104(sp)                     # 4-byte Folded Reload
	mulh	a7, a4, a6
	lw	a4, 104(sp)                     # 4-byte Folded Reload
	mul	a6, a4, a6
	lw	a4, 104(sp)                     # 4-byte Folded Reload
	mulh	s10, a4, s5
	lw	a4, 104(sp)                     # 4-byte Folded Reload
	mul	ra, a4, s5
	lw	a4, 104(sp)                     # 4-byte Folded Reload
	mulh	s7, a4, a2
	lw	s1, 104(sp)                     # 4-byte Folded Reload
	mul	a2, s1, a2
	lw	s1, 104(sp)                     # 4-byte Folded Reload
	mulh	s1, s1, a0
	lw	s5, 104(sp)                     # 4-byte Folded Reload
	mul	a0, s5, a0
	lui	a4, 262144
	add	s5, a0, a4
	sw	s5, 92(sp)                      # 4-byte Folded Spill
	sltu	a0, s5, a0
	add	a0, s1, a0
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	add	a0, a2, a4
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, a2
	add	a0, s7, a0
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	add	s5, ra, a4
	sltu	a0, s5, ra
	add	a0, s10, a0
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	add	s1, a6, a4
	sltu	a0, s1, a6
	add	a0, a7, a0
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	add	s10, a3, a4
	sltu	a0, s10, a3
	add	s6, s6, a0
	add	a7, t0, a4
	sltu	t0, a7, t0
	add	t0, s8, t0
	add	s8, t2, a4
	sltu	a0, s8, t2
	add	s3, s3, a0
	add	a6, t3, a4
	sltu	a3, a6, t3
	add	t6, t6, a3
	add	t2, s4, a4
	sltu	a3, t2, s4
	add	t4, t4, a3
	add	t3, s2, a4
	sltu	a3, t3, s2
	add	t5, t5, a3
	add	a3, s11, a4
	sltu	s2, a3, s11
	add	s2, s9, s2
	add	s4, s0, a4
	sltu	s0, s4, s0
	add	a5, a5, s0
	add	s9, t1, a4
	sltu	t1, s9, t1
	lw	ra, 68(sp)                      # 4-byte Folded Reload
	add	ra, ra, t1
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	mulh	t1, a0, a1
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	mul	a1, a0, a1
	add	s0, a1, a4
	sltu	a1, s0, a1
	add	a2, t1, a1
	vmv.x.s	t1, v9
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	mulh	s11, a0, t1
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	mul	t1, a0, t1
	add	s7, t1, a4
	sltu	t1, s7, t1
	add	t1, s11, t1
	vslidedown.vi	v8, v9, 1
	vmv.x.s	s11, v8
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	mulh	a1, a0, s11
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	mul	s11, a0, s11
	add	a0, s11, a4
	sltu	s11, a0, s11
	add	a1, a1, s11
	slli	a1, a1, 1
	srli	a0, a0, 31
	or	s11, a0, a1
	slli	t1, t1, 1
	srli	a0, s7, 31
	or	t1, a0, t1
	slli	a2, a2, 1
	srli	s0, s0, 31
	or	s0, s0, a2
	slli	ra, ra, 1
	srli	a0, s9, 31
	or	s9, a0, ra
	slli	a5, a5, 1
	srli	a1, s4, 31
	or	a1, a1, a5
	slli	s2, s2, 1
	srli	a3, a3, 31
	or	a3, a3, s2
	slli	t5, t5, 1
	srli	a0, t3, 31
	or	s2, a0, t5
	slli	t4, t4, 1
	srli	a0, t2, 31
	or	a0, a0, t4
	slli	t6, t6, 1
	srli	a4, a6, 31
	or	a2, a4, t6
	slli	s3, s3, 1
	srli	a4, s8, 31
	or	a4, a4, s3
	slli	t0, t0, 1
	srli	a6, a7, 31
	or	a6, a6, t0
	slli	s6, s6, 1
	srli	t0, s10, 31
	or	t0, t0, s6
	lw	a7, 72(sp)                      # 4-byte Folded Reload
	slli	a7, a7, 1
	srli	s1, s1, 31
	or	a7, s1, a7
	lw	s1, 56(sp)                      # 4-byte Folded Reload
	lw	t2, 76(sp)                      # 4-byte Folded Reload
	slli	t2, t2, 1
	srli	t3, s5, 31
	or	t2, t3, t2
	lw	t3, 80(sp)                      # 4-byte Folded Reload
	slli	t3, t3, 1
	lw	a5, 84(sp)                      # 4-byte Folded Reload
	srli	t4, a5, 31
	or	t3, t4, t3
	lw	t4, 88(sp)                      # 4-byte Folded Reload
	slli	t4, t4, 1
	lw	a5, 92(sp)                      # 4-byte Folded Reload
	srli	t5, a5, 31
	or	t4, t5, t4
	vmv.s.x	v8, t4
	vmv.s.x	v9, t3
	lw	a5, 64(sp)                      # 4-byte Folded Reload
	vmv.s.x	v11, t2
	vmv.s.x	v10, a7
	vmv.s.x	v12, t0
	vmv.s.x	v13, a6
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vslideup.vi	v11, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v10, a4
	vmv.s.x	v8, a2
	lw	a2, 96(sp)                      # 4-byte Folded Reload
	vmv.s.x	v9, a0
	vmv.s.x	v14, s2
	lw	s2, 104(sp)                     # 4-byte Folded Reload
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v13, 1
	vslideup.vi	v10, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v12, 2
	vmv.s.x	v8, a3
	vmv.s.x	v12, a1
	lw	a1, 100(sp)                     # 4-byte Folded Reload
	vmv.s.x	v13, s9
	vmv.s.x	v15, s0
	lw	s0, 60(sp)                      # 4-byte Folded Reload
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v14, 1
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v9, 2
	vmv.s.x	v9, t1
	vmv.s.x	v12, s11
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v13, v15, 1
	vslideup.vi	v9, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v13, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	vadd.vx	v8, v8, s1
	vsra.vx	v8, v8, s0
	li	a0, 130
	vmin.vx	v8, v8, a0
	li	a0, -125
	vmax.vx	v8, v8, a0
	li	a0, 253
	vadd.vx	v8, v8, a0
	li	a0, 255
	vand.vx	v8, v8, a0
	vsetvli	zero, zero, e8, m1, ta, ma
	vluxei32.v	v12, (a5), v8
	vs1r.v	v12, (a2)
	addi	a1, a1, 64
	addi	a2, a2, 16
	addi	a0, sp, 1644
	bne	a1, a0, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a0, sp, 1712
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 492
	vs4r.v	v8, (a0)
	addi	a1, sp, 1648
	vl4r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 556
	vs4r.v	v8, (a1)
	vl4re32.v	v12, (a0)
	vl4re32.v	v8, (a1)
	addi	a0, sp, 1840
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 364
	vs4r.v	v24, (a0)
	addi	a0, sp, 1776
	vl4r.v	v28, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 428
	vs4r.v	v28, (a0)
	addi	a0, sp, 108
	lw	a1, 24(sp)                      # 4-byte Folded Reload
	addi	a4, sp, 364
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	a2, 0(a0)
	vl1r.v	v16, (a1)
	addi	a3, a1, 16
	vl1r.v	v17, (a3)
	addi	a2, a2, 119
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v18, v16
	vwmacc.vx	v24, a2, v18
	vsext.vf2	v18, v17
	addi	a3, a1, 32
	vl1r.v	v16, (a3)
	addi	a3, a1, 48
	vl1r.v	v17, (a3)
	vwmacc.vx	v28, a2, v18
	vsext.vf2	v18, v16
	vwmacc.vx	v12, a2, v18
	vsext.vf2	v18, v17
	vwmacc.vx	v8, a2, v18
	addi	a0, a0, 1
	addi	a1, a1, 64
	bne	a0, a4, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v16, v27, 2
	vmv.x.s	s0, v16
	vslidedown.vi	v16, v16, 1
	vmv.x.s	a1, v16
	vmv.x.s	a4, v27
	vslidedown.vi	v16, v27, 1
	vmv.x.s	a7, v16
	vslidedown.vi	v16, v26, 2
	vmv.x.s	t0, v16
	vslidedown.vi	v16, v16, 1
	vmv.x.s	t1, v16
	vmv.x.s	t2, v26
	vslidedown.vi	v16, v26, 1
	vmv.x.s	t3, v16
	vslidedown.vi	v16, v24, 2
	vmv.x.s	t4, v16
	vslidedown.vi	v16, v16, 1
	vmv.x.s	t5, v16
	vmv.x.s	t6, v24
	vslidedown.vi	v16, v24, 1
	vmv.x.s	a6, v16
	vslidedown.vi	v16, v25, 2
	vmv.x.s	a3, v16
	vslidedown.vi	v16, v16, 1
	lw	s4, 12(sp)                      # 4-byte Folded Reload
	mulh	a0, s4, a3
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	mul	a3, s4, a3
	mulh	a0, s4, a6
	sw	a0, 32(sp)                      # 4-byte Folded Spill
	mul	a6, s4, a6
	mulh	s2, s4, t6
	mul	t6, s4, t6
	mulh	a2, s4, t5
	mul	t5, s4, t5
	mulh	s7, s4, t4
	mul	ra, s4, t4
	mulh	s11, s4, t3
	mul	t3, s4, t3
	mulh	s3, s4, t2
	mul	t2, s4, t2
	mulh	a0, s4, t1
	mul	s6, s4, t1
	mulh	t1, s4, t0
	mul	t0, s4, t0
	mulh	s9, s4, a7
	mul	t4, s4, a7
	mulh	s1, s4, a4
	mul	a4, s4, a4
	mulh	s8, s4, a1
	mul	a1, s4, a1
	mulh	a7, s4, s0
	mul	s0, s4, s0
	lui	a5, 262144
	add	s5, s0, a5
	sw	s5, 100(sp)                     # 4-byte Folded Spill
	sltu	s0, s5, s0
	add	a7, a7, s0
	sw	a7, 92(sp)                      # 4-byte Folded Spill
	add	a7, a1, a5
	sw	a7, 88(sp)                      # 4-byte Folded Spill
	sltu	a1, a7, a1
	add	a1, s8, a1
	sw	a1, 84(sp)                      # 4-byte Folded Spill
	add	a1, a4, a5
	sw	a1, 80(sp)                      # 4-byte Folded Spill
	sltu	a1, a1, a4
	add	a1, s1, a1
	sw	a1, 76(sp)                      # 4-byte Folded Spill
	add	s10, t4, a5
	sltu	t4, s10, t4
	add	t4, s9, t4
	sw	t4, 72(sp)                      # 4-byte Folded Spill
	add	s9, t0, a5
	sltu	a1, s9, t0
	add	a1, t1, a1
	sw	a1, 68(sp)                      # 4-byte Folded Spill
	add	s0, s6, a5
	sltu	t0, s0, s6
	add	s8, a0, t0
	add	t4, t2, a5
	sltu	t2, t4, t2
	add	s1, s3, t2
	add	s3, t3, a5
	sltu	a4, s3, t3
	add	s11, s11, a4
	add	s6, ra, a5
	sltu	a4, s6, ra
	add	ra, s7, a4
	add	s7, t5, a5
	sltu	a4, s7, t5
	add	t2, a2, a4
	add	t3, t6, a5
	sltu	a4, t3, t6
	add	s2, s2, a4
	add	t1, a6, a5
	sltu	a6, t1, a6
	lw	t0, 32(sp)                      # 4-byte Folded Reload
	add	t0, t0, a6
	add	t6, a3, a5
	lui	s5, 262144
	sltu	a3, t6, a3
	lw	a7, 96(sp)                      # 4-byte Folded Reload
	add	a7, a7, a3
	vmv.x.s	a2, v16
	mulh	a6, s4, a2
	mul	a2, s4, a2
	add	a3, a2, s5
	sltu	a2, a3, a2
	add	a6, a6, a2
	vmv.x.s	a2, v25
	mulh	t5, s4, a2
	mul	a2, s4, a2
	add	a1, a2, s5
	sltu	a2, a1, a2
	add	a4, t5, a2
	vslidedown.vi	v16, v25, 1
	vmv.x.s	t5, v16
	mulh	a2, s4, t5
	mul	t5, s4, t5
	add	a0, t5, s5
	sltu	t5, a0, t5
	add	a2, a2, t5
	slli	a2, a2, 1
	srli	a0, a0, 31
	or	a0, a0, a2
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	slli	a4, a4, 1
	srli	a1, a1, 31
	or	a2, a1, a4
	slli	a6, a6, 1
	srli	a3, a3, 31
	or	a6, a3, a6
	slli	a7, a7, 1
	srli	a0, t6, 31
	or	a3, a0, a7
	slli	t0, t0, 1
	srli	a5, t1, 31
	or	a4, a5, t0
	slli	s2, s2, 1
	srli	a0, t3, 31
	or	t3, a0, s2
	slli	t2, t2, 1
	srli	a0, s7, 31
	or	a0, a0, t2
	slli	ra, ra, 1
	srli	a1, s6, 31
	or	a1, a1, ra
	slli	s11, s11, 1
	srli	a5, s3, 31
	or	a5, a5, s11
	slli	t2, s1, 1
	srli	a7, t4, 31
	or	a7, a7, t2
	slli	s1, s8, 1
	srli	t0, s0, 31
	or	t0, t0, s1
	lw	s8, 68(sp)                      # 4-byte Folded Reload
	slli	s8, s8, 1
	srli	t1, s9, 31
	or	t1, t1, s8
	lw	t2, 72(sp)                      # 4-byte Folded Reload
	slli	t2, t2, 1
	srli	s0, s10, 31
	or	t2, s0, t2
	lw	t4, 76(sp)                      # 4-byte Folded Reload
	slli	t4, t4, 1
	lw	t5, 80(sp)                      # 4-byte Folded Reload
	srli	t6, t5, 31
	or	t4, t6, t4
	lw	t6, 84(sp)                      # 4-byte Folded Reload
	slli	t6, t6, 1
	lw	s0, 88(sp)                      # 4-byte Folded Reload
	srli	s0, s0, 31
	or	t6, s0, t6
	lw	s0, 92(sp)                      # 4-byte Folded Reload
	slli	s0, s0, 1
	lw	s1, 100(sp)                     # 4-byte Folded Reload
	srli	s1, s1, 31
	or	s0, s1, s0
	vmv.s.x	v16, s0
	vmv.s.x	v17, t6
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v16, v17, 1
	vmv.s.x	v7, t4
	vmv.s.x	v17, t2
	vslideup.vi	v7, v17, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v7, v16, 2
	vmv.s.x	v16, t1
	vmv.s.x	v17, t0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v16, v17, 1
	vmv.s.x	v6, a7
	vmv.s.x	v17, a5
	vslideup.vi	v6, v17, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v6, v16, 2
	vmv.s.x	v16, a1
	vmv.s.x	v17, a0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v16, v17, 1
	vmv.s.x	v4, t3
	vmv.s.x	v17, a4
	vslideup.vi	v4, v17, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v4, v16, 2
	vmv.s.x	v3, a3
	vmv.s.x	v2, a6
	vmv.s.x	v5, a2
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v16, v31, 2
	vmv.x.s	t5, v16
	vslidedown.vi	v16, v16, 1
	vmv.x.s	a2, v16
	vmv.x.s	a3, v31
	vslidedown.vi	v16, v31, 1
	vmv.x.s	a5, v16
	vslidedown.vi	v16, v30, 2
	vmv.x.s	a7, v16
	vslidedown.vi	v16, v16, 1
	vmv.x.s	t0, v16
	vmv.x.s	t1, v30
	vslidedown.vi	v16, v30, 1
	vmv.x.s	t2, v16
	vslidedown.vi	v16, v28, 2
	vmv.x.s	t3, v16
	vslidedown.vi	v16, v16, 1
	vmv.x.s	t4, v16
	vmv.x.s	t6, v28
	vslidedown.vi	v16, v28, 1
	vmv.x.s	a6, v16
	vslidedown.vi	v16, v29, 2
	vmv.x.s	a1, v16
	mulh	a0, s4, a6
	sw	a0, 100(sp)                     # 4-byte Folded Spill
	mul	a6, s4, a6
	mulh	s2, s4, t6
	mul	s3, s4, t6
	mulh	a4, s4, t4
	mul	t4, s4, t4
	mulh	t6, s4, t3
	mul	s7, s4, t3
	mulh	t3, s4, t2
	mul	t2, s4, t2
	mulh	a0, s4, t1
	mul	t1, s4, t1
	mulh	s6, s4, t0
	mul	t0, s4, t0
	mulh	s9, s4, a7
	mul	s0, s4, a7
	mulh	a7, s4, a5
	mul	a5, s4, a5
	mulh	ra, s4, a3
	mul	a3, s4, a3
	mulh	s11, s4, a2
	mul	a2, s4, a2
	mulh	s8, s4, t5
	mul	t5, s4, t5
	add	s1, t5, s5
	sw	s1, 92(sp)                      # 4-byte Folded Spill
	sltu	t5, s1, t5
	add	t5, s8, t5
	sw	t5, 88(sp)                      # 4-byte Folded Spill
	add	t5, a2, s5
	sw	t5, 84(sp)                      # 4-byte Folded Spill
	sltu	a2, t5, a2
	add	a2, s11, a2
	sw	a2, 80(sp)                      # 4-byte Folded Spill
	add	s10, a3, s5
	sltu	t5, s10, a3
	add	t5, ra, t5
	sw	t5, 76(sp)                      # 4-byte Folded Spill
	add	ra, a5, s5
	sltu	a2, ra, a5
	add	a2, a7, a2
	sw	a2, 72(sp)                      # 4-byte Folded Spill
	add	s8, s0, s5
	sltu	a3, s8, s0
	add	s11, s9, a3
	add	s1, t0, s5
	sltu	a5, s1, t0
	add	s9, s6, a5
	add	t5, t1, s5
	sltu	a5, t5, t1
	add	a0, a0, a5
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	add	t1, t2, s5
	sltu	a5, t1, t2
	add	s6, t3, a5
	add	a7, s7, s5
	sltu	t2, a7, s7
	add	t6, t6, t2
	add	s0, t4, s5
	sltu	t2, s0, t4
	add	t3, a4, t2
	add	s7, s3, s5
	sltu	t2, s7, s3
	add	s2, s2, t2
	add	s3, a6, s5
	sltu	a6, s3, a6
	lw	t0, 100(sp)                     # 4-byte Folded Reload
	add	t0, t0, a6
	mulh	a6, s4, a1
	mul	a1, s4, a1
	add	a4, a1, s5
	sltu	a1, a4, a1
	add	a5, a6, a1
	vslidedown.vi	v16, v16, 1
	vmv.x.s	a6, v16
	mulh	t2, s4, a6
	mul	a6, s4, a6
	add	a3, a6, s5
	sltu	a6, a3, a6
	add	a6, t2, a6
	vmv.x.s	t2, v29
	mulh	t4, s4, t2
	mul	t2, s4, t2
	add	a1, t2, s5
	sltu	t2, a1, t2
	add	t4, t4, t2
	vslidedown.vi	v16, v29, 1
	vmv.x.s	t2, v16
	mulh	a2, s4, t2
	mul	t2, s4, t2
	add	a0, t2, s5
	sltu	t2, a0, t2
	add	a2, a2, t2
	slli	a2, a2, 1
	srli	a0, a0, 31
	or	t2, a0, a2
	slli	t4, t4, 1
	srli	a1, a1, 31
	or	t4, a1, t4
	slli	a6, a6, 1
	srli	a3, a3, 31
	or	a6, a3, a6
	slli	a5, a5, 1
	srli	a1, a4, 31
	or	a1, a1, a5
	slli	t0, t0, 1
	srli	a0, s3, 31
	or	a4, a0, t0
	slli	s2, s2, 1
	srli	a0, s7, 31
	or	s3, a0, s2
	addi	s2, sp, 492
	vs4r.v	v12, (s2)
	lw	a0, 28(sp)                      # 4-byte Folded Reload
	lw	a2, 36(sp)                      # 4-byte Folded Reload
	add	s7, a0, a2
	sw	s7, 100(sp)                     # 4-byte Folded Spill
	slli	t3, t3, 1
	srli	s0, s0, 31
	or	a0, s0, t3
	slli	t6, t6, 1
	srli	a2, a7, 31
	or	a2, a2, t6
	slli	s6, s6, 1
	srli	a3, t1, 31
	or	a3, a3, s6
	lw	a5, 68(sp)                      # 4-byte Folded Reload
	slli	a5, a5, 1
	srli	a7, t5, 31
	or	a5, a7, a5
	slli	s9, s9, 1
	srli	s1, s1, 31
	or	a7, s1, s9
	slli	s11, s11, 1
	srli	t0, s8, 31
	or	t0, t0, s11
	lw	t1, 72(sp)                      # 4-byte Folded Reload
	slli	t1, t1, 1
	srli	t3, ra, 31
	or	t1, t3, t1
	lw	t3, 76(sp)                      # 4-byte Folded Reload
	slli	t3, t3, 1
	srli	t5, s10, 31
	or	t3, t5, t3
	lw	t5, 80(sp)                      # 4-byte Folded Reload
	slli	t5, t5, 1
	lw	t6, 84(sp)                      # 4-byte Folded Reload
	srli	t6, t6, 31
	or	t5, t6, t5
	lw	t6, 88(sp)                      # 4-byte Folded Reload
	slli	t6, t6, 1
	lw	s0, 92(sp)                      # 4-byte Folded Reload
	srli	s0, s0, 31
	or	t6, s0, t6
	vmv.s.x	v12, t6
	vmv.s.x	v13, t5
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v12, v13, 1
	vmv.s.x	v15, t3
	vmv.s.x	v13, t1
	vslideup.vi	v15, v13, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v15, v12, 2
	vmv.s.x	v12, t0
	vmv.s.x	v13, a7
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v13, 1
	vmv.s.x	v14, a5
	vmv.s.x	v13, a3
	vslideup.vi	v14, v13, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v14, v12, 2
	vmv.s.x	v13, a2
	vmv.s.x	v12, a0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v13, v12, 1
	vmv.s.x	v12, s3
	vmv.s.x	v16, a4
	vslideup.vi	v12, v16, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v12, v13, 2
	vmv.s.x	v16, a1
	vmv.s.x	v13, a6
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v16, v13, 1
	vmv.s.x	v13, t4
	vmv.s.x	v17, t2
	vslideup.vi	v13, v17, 1
	lw	a0, 96(sp)                      # 4-byte Folded Reload
	vmv.s.x	v1, a0
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v13, v16, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	lw	a0, 48(sp)                      # 4-byte Folded Reload
	vadd.vx	v12, v12, a0
	lw	a0, 52(sp)                      # 4-byte Folded Reload
	vsra.vx	v12, v12, a0
	li	a0, 120
	vmin.vx	v12, v12, a0
	li	a0, -135
	vmax.vx	v12, v12, a0
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v16, v12, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v18, v16, 0
	vl4re32.v	v12, (s2)
	vadd.vi	v16, v18, 7
	addi	a0, s7, 16
	vs1r.v	v16, (a0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v16, v15, 2
	vmv.x.s	s8, v16
	vslidedown.vi	v16, v16, 1
	vmv.x.s	a1, v16
	vmv.x.s	a2, v15
	vslidedown.vi	v15, v15, 1
	vmv.x.s	a5, v15
	vslidedown.vi	v15, v14, 2
	vmv.x.s	a7, v15
	vslidedown.vi	v15, v15, 1
	vmv.x.s	t0, v15
	vmv.x.s	t1, v14
	vslidedown.vi	v14, v14, 1
	vmv.x.s	t2, v14
	vslidedown.vi	v14, v12, 2
	vmv.x.s	t3, v14
	vslidedown.vi	v14, v14, 1
	vmv.x.s	t4, v14
	vmv.x.s	t5, v12
	vslidedown.vi	v12, v12, 1
	vmv.x.s	t6, v12
	vslidedown.vi	v12, v13, 2
	vmv.x.s	a4, v12
	vslidedown.vi	v12, v12, 1
	mulh	a0, s4, a4
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	mul	a4, s4, a4
	mulh	a6, s4, t6
	mul	a3, s4, t6
	mulh	s1, s4, t5
	mul	t5, s4, t5
	mulh	s2, s4, t4
	mul	s3, s4, t4
	mulh	t6, s4, t3
	mul	s10, s4, t3
	mulh	s11, s4, t2
	mul	ra, s4, t2
	mulh	t2, s4, t1
	mul	t3, s4, t1
	mulh	a0, s4, t0
	mul	t0, s4, t0
	mulh	s6, s4, a7
	mul	s9, s4, a7
	mulh	s0, s4, a5
	mul	a5, s4, a5
	mulh	t4, s4, a2
	mul	a2, s4, a2
	mulh	t1, s4, a1
	mul	a1, s4, a1
	mulh	s7, s4, s8
	mul	a7, s4, s8
	add	s8, a7, s5
	sw	s8, 96(sp)                      # 4-byte Folded Spill
	sltu	a7, s8, a7
	add	a7, s7, a7
	sw	a7, 92(sp)                      # 4-byte Folded Spill
	add	a7, a1, s5
	sw	a7, 88(sp)                      # 4-byte Folded Spill
	sltu	a1, a7, a1
	add	a1, t1, a1
	sw	a1, 84(sp)                      # 4-byte Folded Spill
	add	s8, a2, s5
	sltu	a1, s8, a2
	add	a1, t4, a1
	sw	a1, 80(sp)                      # 4-byte Folded Spill
	add	s7, a5, s5
	sltu	a1, s7, a5
	add	a1, s0, a1
	sw	a1, 76(sp)                      # 4-byte Folded Spill
	add	t4, s9, s5
	sltu	s9, t4, s9
	add	s6, s6, s9
	sw	s6, 72(sp)                      # 4-byte Folded Spill
	add	s6, t0, s5
	sltu	t0, s6, t0
	add	s9, a0, t0
	add	a7, t3, s5
	sltu	a5, a7, t3
	add	s0, t2, a5
	add	t3, ra, s5
	sltu	a5, t3, ra
	add	t2, s11, a5
	add	s11, s10, s5
	sltu	s10, s11, s10
	add	t0, t6, s10
	add	ra, s3, s5
	sltu	s3, ra, s3
	add	s2, s2, s3
	add	s3, t5, s5
	sltu	t5, s3, t5
	add	t5, s1, t5
	add	t6, a3, s5
	sltu	a3, t6, a3
	add	a5, a6, a3
	add	a6, a4, s5
	sltu	a4, a6, a4
	lw	a0, 68(sp)                      # 4-byte Folded Reload
	add	a4, a0, a4
	vmv.x.s	t1, v12
	mulh	s1, s4, t1
	mul	t1, s4, t1
	add	a3, t1, s5
	sltu	t1, a3, t1
	add	t1, s1, t1
	vmv.x.s	s1, v13
	mulh	s10, s4, s1
	mul	s1, s4, s1
	add	a1, s1, s5
	sltu	s1, a1, s1
	add	s10, s10, s1
	vslidedown.vi	v12, v13, 1
	vmv.x.s	s1, v12
	mulh	a2, s4, s1
	mul	s1, s4, s1
	add	a0, s1, s5
	sltu	s1, a0, s1
	add	a2, a2, s1
	slli	a2, a2, 1
	srli	a0, a0, 31
	or	s1, a0, a2
	slli	s10, s10, 1
	srli	a1, a1, 31
	or	s10, a1, s10
	slli	t1, t1, 1
	srli	a3, a3, 31
	or	t1, a3, t1
	slli	a4, a4, 1
	srli	a0, a6, 31
	or	a6, a0, a4
	slli	a5, a5, 1
	srli	a4, t6, 31
	or	a4, a4, a5
	addi	t6, sp, 556
	vs4r.v	v8, (t6)
	slli	t5, t5, 1
	srli	a0, s3, 31
	or	s3, a0, t5
	slli	s2, s2, 1
	srli	a0, ra, 31
	or	a0, a0, s2
	slli	t0, t0, 1
	srli	a1, s11, 31
	or	a1, a1, t0
	slli	t0, t2, 1
	srli	a2, t3, 31
	or	a2, a2, t0
	slli	t2, s0, 1
	srli	a3, a7, 31
	or	a3, a3, t2
	slli	s0, s9, 1
	srli	a5, s6, 31
	or	a5, a5, s0
	lw	s9, 72(sp)                      # 4-byte Folded Reload
	slli	s9, s9, 1
	srli	a7, t4, 31
	or	a7, a7, s9
	lw	t0, 76(sp)                      # 4-byte Folded Reload
	slli	t0, t0, 1
	srli	t2, s7, 31
	or	t0, t2, t0
	lw	t2, 80(sp)                      # 4-byte Folded Reload
	slli	t2, t2, 1
	srli	t3, s8, 31
	or	t2, t3, t2
	lw	t3, 84(sp)                      # 4-byte Folded Reload
	slli	t3, t3, 1
	lw	t4, 88(sp)                      # 4-byte Folded Reload
	srli	t4, t4, 31
	or	t3, t4, t3
	lw	t4, 92(sp)                      # 4-byte Folded Reload
	slli	t4, t4, 1
	lw	t5, 96(sp)                      # 4-byte Folded Reload
	srli	t5, t5, 31
	or	t4, t5, t4
	vmv.s.x	v8, t4
	vmv.s.x	v9, t3
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v11, t2
	vmv.s.x	v9, t0
	vslideup.vi	v11, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v8, a7
	vmv.s.x	v9, a5
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v10, a3
	vmv.s.x	v9, a2
	vslideup.vi	v10, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v8, 2
	vmv.s.x	v9, a1
	vmv.s.x	v8, a0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v8, 1
	vmv.s.x	v8, s3
	vmv.s.x	v12, a4
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v9, 2
	vmv.s.x	v12, a6
	vmv.s.x	v9, t1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v9, 1
	vmv.s.x	v9, s10
	vmv.s.x	v13, s1
	vslideup.vi	v9, v13, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v12, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	lw	a0, 48(sp)                      # 4-byte Folded Reload
	vadd.vx	v8, v8, a0
	lw	a0, 52(sp)                      # 4-byte Folded Reload
	vsra.vx	v8, v8, a0
	li	a0, 120
	vmin.vx	v8, v8, a0
	li	a0, -135
	vmax.vx	v8, v8, a0
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v12, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v14, v12, 0
	vl4re32.v	v8, (t6)
	vadd.vi	v12, v14, 7
	lw	a0, 100(sp)                     # 4-byte Folded Reload
	addi	a0, a0, 32
	vs1r.v	v12, (a0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v12, v11, 2
	vmv.x.s	a0, v12
	vslidedown.vi	v12, v12, 1
	vmv.x.s	s1, v12
	vmv.x.s	a2, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a3, v11
	vslidedown.vi	v11, v10, 2
	vmv.x.s	a6, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a7, v11
	vmv.x.s	t2, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t3, v10
	vslidedown.vi	v10, v8, 2
	vmv.x.s	t4, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t5, v10
	vmv.x.s	t6, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t1, v8
	vslidedown.vi	v8, v9, 2
	vmv.x.s	a5, v8
	vslidedown.vi	v8, v8, 1
	mulh	a1, s4, a5
	sw	a1, 68(sp)                      # 4-byte Folded Spill
	mul	s0, s4, a5
	mulh	s7, s4, t1
	mul	t0, s4, t1
	mulh	s5, s4, t6
	mul	t6, s4, t6
	mulh	s2, s4, t5
	mul	t5, s4, t5
	mulh	t1, s4, t4
	mul	s8, s4, t4
	mulh	s3, s4, t3
	mul	s9, s4, t3
	mulh	t3, s4, t2
	mul	t2, s4, t2
	mulh	s6, s4, a7
	mul	ra, s4, a7
	mulh	a5, s4, a6
	mul	s11, s4, a6
	mulh	a6, s4, a3
	mul	a1, s4, a3
	mulh	t4, s4, a2
	mul	a2, s4, a2
	mulh	a4, s4, s1
	mul	a7, s4, s1
	mulh	s1, s4, a0
	mul	a0, s4, a0
	lui	a3, 262144
	add	s10, a0, a3
	sw	s10, 96(sp)                     # 4-byte Folded Spill
	sltu	a0, s10, a0
	add	a0, s1, a0
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	add	a0, a7, a3
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	sltu	s1, a0, a7
	add	a4, a4, s1
	sw	a4, 84(sp)                      # 4-byte Folded Spill
	add	s10, a2, a3
	sltu	a0, s10, a2
	add	a0, t4, a0
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	add	s1, a1, a3
	sltu	a0, s1, a1
	add	a0, a6, a0
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	add	a7, s11, a3
	sltu	a0, a7, s11
	add	a0, a5, a0
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	add	a6, ra, a3
	sltu	a0, a6, ra
	add	s6, s6, a0
	add	a4, t2, a3
	sltu	t2, a4, t2
	add	t4, t3, t2
	add	t3, s9, a3
	sltu	s9, t3, s9
	add	s3, s3, s9
	add	s11, s8, a3
	sltu	s8, s11, s8
	add	t2, t1, s8
	add	ra, t5, a3
	sltu	t5, ra, t5
	add	s2, s2, t5
	add	t5, t6, a3
	sltu	t6, t5, t6
	add	t6, s5, t6
	add	t1, t0, a3
	sltu	a5, t1, t0
	add	a5, s7, a5
	add	s5, s0, a3
	lui	a0, 262144
	sltu	t0, s5, s0
	lw	a1, 68(sp)                      # 4-byte Folded Reload
	add	t0, a1, t0
	vmv.x.s	s0, v8
	mulh	s7, s4, s0
	mul	s0, s4, s0
	add	s9, s0, a0
	sltu	s0, s9, s0
	add	s0, s7, s0
	vmv.x.s	s7, v9
	mulh	s8, s4, s7
	mul	s7, s4, s7
	add	a1, s7, a0
	sltu	s7, a1, s7
	add	s7, s8, s7
	vslidedown.vi	v8, v9, 1
	vmv.x.s	s8, v8
	mulh	a2, s4, s8
	mul	s8, s4, s8
	add	a0, s8, a0
	sltu	s8, a0, s8
	add	a2, a2, s8
	slli	a2, a2, 1
	srli	a0, a0, 31
	or	s8, a0, a2
	slli	s7, s7, 1
	srli	a1, a1, 31
	or	s7, a1, s7
	slli	s0, s0, 1
	srli	a0, s9, 31
	or	s0, a0, s0
	slli	t0, t0, 1
	srli	a0, s5, 31
	or	s9, a0, t0
	slli	a5, a5, 1
	srli	a0, t1, 31
	or	t0, a0, a5
	slli	t6, t6, 1
	srli	a0, t5, 31
	or	t5, a0, t6
	slli	s2, s2, 1
	srli	a0, ra, 31
	or	a5, a0, s2
	slli	s4, t2, 1
	srli	a0, s11, 31
	or	a0, a0, s4
	slli	s3, s3, 1
	srli	a1, t3, 31
	or	a1, a1, s3
	slli	t2, t4, 1
	srli	a3, a4, 31
	or	a2, a3, t2
	slli	s6, s6, 1
	srli	a4, a6, 31
	or	a3, a4, s6
	lw	t4, 72(sp)                      # 4-byte Folded Reload
	slli	t4, t4, 1
	srli	a4, a7, 31
	or	a4, a4, t4
	lw	a6, 76(sp)                      # 4-byte Folded Reload
	slli	a6, a6, 1
	srli	a7, s1, 31
	or	a6, a7, a6
	lw	a7, 80(sp)                      # 4-byte Folded Reload
	slli	a7, a7, 1
	srli	s1, s10, 31
	or	a7, s1, a7
	lw	t1, 84(sp)                      # 4-byte Folded Reload
	slli	t1, t1, 1
	lw	t2, 88(sp)                      # 4-byte Folded Reload
	srli	t2, t2, 31
	or	t1, t2, t1
	lw	t2, 92(sp)                      # 4-byte Folded Reload
	slli	t2, t2, 1
	lw	t3, 96(sp)                      # 4-byte Folded Reload
	srli	t3, t3, 31
	or	t2, t3, t2
	vmv.s.x	v8, t2
	vmv.s.x	v9, t1
	vmv.s.x	v11, a7
	vmv.s.x	v10, a6
	vmv.s.x	v12, a4
	vmv.s.x	v13, a3
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vslideup.vi	v11, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v10, a2
	vmv.s.x	v8, a1
	vmv.s.x	v9, a0
	vmv.s.x	v14, a5
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v13, 1
	vslideup.vi	v10, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v12, 2
	vmv.s.x	v8, t5
	vmv.s.x	v12, t0
	vmv.s.x	v13, s9
	vmv.s.x	v15, s0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v14, 1
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v9, 2
	vmv.s.x	v9, s7
	vmv.s.x	v12, s8
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v3, v2, 1
	vslideup.vi	v5, v1, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v5, v3, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	lw	a2, 48(sp)                      # 4-byte Folded Reload
	vadd.vx	v16, v4, a2
	lw	a1, 52(sp)                      # 4-byte Folded Reload
	vsra.vx	v16, v16, a1
	li	a3, 120
	vmin.vx	v16, v16, a3
	li	a4, -135
	vmax.vx	v16, v16, a4
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v20, v16, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v14, v20, 0
	vadd.vi	v14, v14, 7
	lw	a0, 100(sp)                     # 4-byte Folded Reload
	vs1r.v	v14, (a0)
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v13, v15, 1
	vslideup.vi	v9, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v13, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	vadd.vx	v8, v8, a2
	vsra.vx	v8, v8, a1
	vmin.vx	v8, v8, a3
	vmax.vx	v8, v8, a4
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v12, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v8, v12, 0
	vadd.vi	v8, v8, 7
	addi	a0, a0, 48
	vs1r.v	v8, (a0)
	addi	a0, sp, 364
	vs4r.v	v24, (a0)
	addi	a0, sp, 428
	vs4r.v	v28, (a0)
	lw	t5, 44(sp)                      # 4-byte Folded Reload
	addi	t5, t5, 1
	lw	s5, 40(sp)                      # 4-byte Folded Reload
	addi	s5, s5, 64
	addi	t6, sp, 684
	lw	s2, 104(sp)                     # 4-byte Folded Reload
	addi	s3, sp, 748
	addi	s4, sp, 812
	addi	s6, sp, 876
	addi	s9, sp, 940
	addi	s11, sp, 1004
	addi	ra, sp, 1068
	li	a0, 8
	beq	t5, a0, .LBB0_8
	j	.LBB0_1
.LBB0_8:
	addi	sp, sp, 1920
	lw	ra, 1708(sp)                    # 4-byte Folded Reload
	lw	s0, 1704(sp)                    # 4-byte Folded Reload
	lw	s1, 1700(sp)                    # 4-byte Folded Reload
	lw	s2, 1696(sp)                    # 4-byte Folded Reload
	lw	s3, 1692(sp)                    # 4-byte Folded Reload
	lw	s4, 1688(sp)                    # 4-byte Folded Reload
	lw	s5, 1684(sp)                    # 4-byte Folded Reload
	lw	s6, 1680(sp)                    # 4-byte Folded Reload
	lw	s7, 1676(sp)                    # 4-byte Folded Reload
	lw	s8, 1672(sp)                    # 4-byte Folded Reload
	lw	s9, 1668(sp)                    # 4-byte Folded Reload
	lw	s10, 1664(sp)                   # 4-byte Folded Reload
	lw	s11, 1660(sp)                   # 4-byte Folded Reload
	addi	sp, sp, 1712
	ret
.Lfunc_end0:
                                        # -- End function
