# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -Dn=8 -Dh=64 -Dh_i=256
# source: baselines/swiglu.c, SHA-256 38f4aa490e46fc82ef139179f897794c94b360629c0d8544271b5754b6cf41c5

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000200	# Wg
	li	a2, 0x20004200	# Wu
	li	a3, 0x20008200	# Wd
	li	a4, 0x2000c200	# table
	li	a5, 0x2000c300	# quantisation
	li	a6, 0x2000d000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -2032
	sw	ra, 2028(sp)                    # 4-byte Folded Spill
	sw	s0, 2024(sp)                    # 4-byte Folded Spill
	sw	s1, 2020(sp)                    # 4-byte Folded Spill
	sw	s2, 2016(sp)                    # 4-byte Folded Spill
	sw	s3, 2012(sp)                    # 4-byte Folded Spill
	sw	s4, 2008(sp)                    # 4-byte Folded Spill
	sw	s5, 2004(sp)                    # 4-byte Folded Spill
	sw	s6, 2000(sp)                    # 4-byte Folded Spill
	sw	s7, 1996(sp)                    # 4-byte Folded Spill
	sw	s8, 1992(sp)                    # 4-byte Folded Spill
	sw	s9, 1988(sp)                    # 4-byte Folded Spill
	sw	s10, 1984(sp)                   # 4-byte Folded Spill
	sw	s11, 1980(sp)                   # 4-byte Folded Spill
	addi	sp, sp, -720
	addi	sp, sp, -1792
	sw	a6, 44(sp)                      # 4-byte Folded Spill
	mv	s4, a4
	sw	a3, 36(sp)                      # 4-byte Folded Spill
	li	s11, 0
	addi	s7, sp, 1724
	addi	a6, sp, 700
	lw	t3, 0(a5)
	lw	a7, 4(a5)
	lw	t5, 8(a5)
	lw	t0, 12(a5)
	lw	a3, 16(a5)
	sw	a3, 16(sp)                      # 4-byte Folded Spill
	lw	a5, 20(a5)
	addi	a4, a7, -1
	li	a3, 1
	sll	s6, a3, a4
	addi	a4, t0, -1
	sll	t1, a3, a4
	sw	a5, 112(sp)                     # 4-byte Folded Spill
	addi	a4, a5, -1
	sll	a3, a3, a4
	sw	a3, 108(sp)                     # 4-byte Folded Spill
	addi	a4, sp, 764
	addi	s10, sp, 1788
	addi	t4, sp, 828
	addi	a3, sp, 1852
	addi	t6, sp, 892
	addi	s2, sp, 1916
	addi	s3, sp, 956
	vsetivli	zero, 16, e32, m4, ta, ma
	vmv.v.i	v0, 0
	addi	ra, sp, 1980
	addi	s5, sp, 1020
	sw	a0, 24(sp)                      # 4-byte Folded Spill
	mv	s0, a0
	addi	a0, sp, 2047
	addi	a0, a0, 641
	vs4r.v	v0, (a0)                        # Unknown-size Folded Spill
	sw	s4, 40(sp)                      # 4-byte Folded Spill
	sw	a2, 32(sp)                      # 4-byte Folded Spill
	sw	a1, 28(sp)                      # 4-byte Folded Spill
	sw	a7, 20(sp)                      # 4-byte Folded Spill
	sw	t0, 120(sp)                     # 4-byte Folded Spill
	sw	s6, 12(sp)                      # 4-byte Folded Spill
	sw	t1, 116(sp)                     # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #     Child Loop BB0_6 Depth 2
	li	s6, 0
	addi	a0, sp, 636
	vs4r.v	v0, (a0)
	addi	a0, sp, 1660
	vs4r.v	v0, (a0)
	vs4r.v	v0, (a6)
	vs4r.v	v0, (s7)
	vs4r.v	v0, (a4)
	vs4r.v	v0, (s10)
	vs4r.v	v0, (t4)
	vs4r.v	v0, (a3)
	vs4r.v	v0, (t6)
	vs4r.v	v0, (s2)
	vs4r.v	v0, (s3)
	vs4r.v	v0, (ra)
	vs4r.v	v0, (s5)
	addi	a0, sp, 2044
	vs4r.v	v0, (a0)
	addi	a3, sp, 1084
	vs4r.v	v0, (a3)
	mv	a3, a6
	mv	a6, s2
	addi	a5, sp, 2047
	addi	a5, a5, 61
	vs4r.v	v0, (a5)
	addi	s4, sp, 1148
	vs4r.v	v0, (s4)
	mv	a0, s7
	addi	s7, sp, 2047
	addi	s7, s7, 125
	vs4r.v	v0, (s7)
	addi	s9, sp, 1212
	vs4r.v	v0, (s9)
	addi	t0, sp, 2047
	addi	t0, t0, 189
	mv	s4, a3
	mv	a5, a4
	vs4r.v	v0, (t0)
	addi	a4, sp, 1276
	vs4r.v	v0, (a4)
	mv	t0, t4
	addi	s9, sp, 2047
	addi	s9, s9, 253
	vs4r.v	v0, (s9)
	addi	s1, sp, 1340
	vs4r.v	v0, (s1)
	mv	t4, s3
	addi	s3, sp, 2047
	addi	s3, s3, 317
	vs4r.v	v0, (s3)
	addi	s8, sp, 1404
	vs4r.v	v0, (s8)
	addi	s1, sp, 2047
	addi	s1, s1, 381
	vs4r.v	v0, (s1)
	addi	t2, sp, 1468
	vs4r.v	v0, (t2)
	mv	a7, t6
	addi	t6, sp, 2047
	addi	t6, t6, 445
	vs4r.v	v0, (t6)
	addi	s2, sp, 1532
	vs4r.v	v0, (s2)
	mv	a4, s5
	addi	s5, sp, 2047
	addi	s5, s5, 509
	vs4r.v	v0, (s5)
	addi	a3, sp, 1596
	vs4r.v	v0, (a3)
	addi	a3, sp, 2047
	addi	a3, a3, 573
	vs4r.v	v0, (a3)
	addi	t2, sp, 1660
	vl4re32.v	v12, (t2)
	vl4re32.v	v20, (a0)
	vl4re32.v	v16, (s10)
	addi	s10, sp, 1852
	vl4re32.v	v0, (s10)
	vl4re32.v	v4, (a6)
	vl4re32.v	v28, (ra)
	addi	a0, sp, 2044
	vl4re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1025
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 61
	vl4re32.v	v24, (a0)
	vl4re32.v	v8, (s7)
	addi	a0, sp, 2047
	addi	a0, a0, 1153
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 189
	vl4re32.v	v8, (a0)
	mv	ra, s4
	addi	a0, sp, 2047
	addi	a0, a0, 1217
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s9)
	addi	a0, sp, 2047
	addi	a0, a0, 897
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s3)
	addi	a0, sp, 2047
	addi	a0, a0, 961
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s1)
	addi	a0, sp, 2047
	addi	a0, a0, 1089
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t6)
	mv	t6, a5
	addi	a0, sp, 2047
	addi	a0, a0, 1537
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s5)
	addi	a0, sp, 2047
	addi	a0, a0, 1601
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a3)
	addi	a0, sp, 2047
	addi	a0, a0, 1281
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 636
	vl4re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1345
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s4)
	addi	a0, sp, 2047
	addi	a0, a0, 1409
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a5)
	addi	a0, sp, 2047
	addi	a0, a0, 1473
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t0)
	addi	a0, sp, 2047
	addi	a0, a0, 1921
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a7)
	addi	a0, sp, 2047
	addi	a0, a0, 1985
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t4)
	addi	a0, sp, 2047
	addi	a0, a0, 833
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a4)
	addi	a0, sp, 2047
	addi	a0, a0, 1665
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1084
	vl4re32.v	v8, (a0)
	lui	a0, 1
	addi	a0, a0, 192
	add	a0, sp, a0
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1148
	vl4re32.v	v8, (a0)
	li	a0, 17
	slli	a0, a0, 8
	add	a0, sp, a0
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1212
	vl4re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1729
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1276
	vl4re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1793
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1340
	vl4re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1857
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s8)
	lui	a0, 1
	add	a0, sp, a0
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1468
	vl4re32.v	v8, (a0)
	lui	a0, 1
	addi	a0, a0, 64
	add	a0, sp, a0
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s2)
	lui	a0, 1
	addi	a0, a0, 128
	add	a0, sp, a0
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1596
	vl4re32.v	v8, (a0)
	lui	a0, 1
	addi	a0, a0, 320
	add	a0, sp, a0
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	sw	s11, 100(sp)                    # 4-byte Folded Spill
	slli	a6, s11, 6
	lw	a0, 24(sp)                      # 4-byte Folded Reload
	sw	a6, 104(sp)                     # 4-byte Folded Spill
	add	a0, a6, a0
	addi	s7, a0, 64
	sw	s0, 96(sp)                      # 4-byte Folded Spill
	mv	s4, s0
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	a5, 0(s4)
	add	a3, a1, s6
	vl1r.v	v8, (a3)
	addi	a0, a3, 16
	vl1r.v	v9, (a0)
	addi	a5, a5, 24
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v10, v8
	vwmacc.vx	v12, a5, v10
	addi	a0, sp, 2047
	addi	a0, a0, 705
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, a3, 32
	vl1r.v	v8, (a0)
	addi	a0, a3, 48
	vl1r.v	v9, (a0)
	vwmacc.vx	v20, a5, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v16, a5, v10
	vsext.vf2	v10, v9
	addi	a0, a3, 64
	vl1r.v	v8, (a0)
	addi	a0, a3, 80
	vl1r.v	v9, (a0)
	vwmacc.vx	v0, a5, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v4, a5, v10
	vsext.vf2	v10, v9
	addi	a0, a3, 96
	vl1r.v	v8, (a0)
	addi	a0, a3, 112
	vl1r.v	v9, (a0)
	vwmacc.vx	v28, a5, v10
	vsext.vf2	v10, v8
	vmv4r.v	v12, v20
	vmv4r.v	v20, v16
	vmv4r.v	v16, v0
	vmv4r.v	v0, v4
	vmv4r.v	v4, v28
	addi	a0, sp, 2047
	addi	a0, a0, 1025
	vl4r.v	v28, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v28, a5, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1025
	vs4r.v	v28, (a0)                       # Unknown-size Folded Spill
	vmv4r.v	v28, v4
	vmv4r.v	v4, v0
	vmv4r.v	v0, v16
	vmv4r.v	v16, v20
	vmv4r.v	v20, v12
	vsext.vf2	v10, v9
	addi	a0, a3, 128
	vl1r.v	v8, (a0)
	addi	a0, a3, 144
	vl1r.v	v9, (a0)
	vwmacc.vx	v24, a5, v10
	addi	a0, sp, 2047
	addi	a0, a0, 769
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	addi	a0, sp, 2047
	addi	a0, a0, 1153
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v24, a5, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1153
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, a3, 160
	vl1r.v	v8, (a0)
	addi	a0, a3, 176
	vl1r.v	v9, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1217
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v24, a5, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1217
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	addi	a0, sp, 2047
	addi	a0, a0, 897
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v24, a5, v10
	addi	a0, sp, 2047
	addi	a0, a0, 897
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, a3, 192
	vl1r.v	v8, (a0)
	addi	a0, a3, 208
	vl1r.v	v9, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 961
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v24, a5, v10
	addi	a0, sp, 2047
	addi	a0, a0, 961
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	addi	a0, sp, 2047
	addi	a0, a0, 1089
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v24, a5, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1089
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, a3, 224
	vl1r.v	v8, (a0)
	addi	a0, a3, 240
	vl1r.v	v9, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1537
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v24, a5, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1537
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	addi	a0, sp, 2047
	addi	a0, a0, 1601
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1601
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	add	a3, a2, s6
	vl1r.v	v8, (a3)
	addi	a0, a3, 16
	vl1r.v	v9, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1281
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1281
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	addi	a0, sp, 2047
	addi	a0, a0, 1345
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1345
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, a3, 32
	vl1r.v	v8, (a0)
	addi	a0, a3, 48
	vl1r.v	v9, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1409
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1409
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	addi	a0, sp, 2047
	addi	a0, a0, 1473
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1473
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, a3, 64
	vl1r.v	v8, (a0)
	addi	a0, a3, 80
	vl1r.v	v9, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1921
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v24, a5, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1921
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 769
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v8
	addi	a0, sp, 2047
	addi	a0, a0, 1985
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1985
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, a3, 96
	vl1r.v	v8, (a0)
	addi	a0, a3, 112
	vl1r.v	v9, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 833
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v10
	addi	a0, sp, 2047
	addi	a0, a0, 833
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	addi	a0, sp, 2047
	addi	a0, a0, 1665
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1665
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, a3, 128
	vl1r.v	v8, (a0)
	addi	a0, a3, 144
	vl1r.v	v9, (a0)
	lui	a0, 1
	addi	a0, a0, 192
	add	a0, sp, a0
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v10
	lui	a0, 1
	addi	a0, a0, 192
	add	a0, sp, a0
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	li	a0, 17
	slli	a0, a0, 8
	add	a0, sp, a0
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v10
	li	a0, 17
	slli	a0, a0, 8
	add	a0, sp, a0
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, a3, 160
	vl1r.v	v8, (a0)
	addi	a0, a3, 176
	vl1r.v	v9, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1729
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1729
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	addi	a0, sp, 2047
	addi	a0, a0, 1793
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1793
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, a3, 192
	vl1r.v	v8, (a0)
	addi	a0, a3, 208
	vl1r.v	v9, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1857
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1857
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	lui	a0, 1
	add	a0, sp, a0
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v10
	lui	a0, 1
	add	a0, sp, a0
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, a3, 224
	vl1r.v	v8, (a0)
	addi	a0, a3, 240
	vl1r.v	v9, (a0)
	lui	a0, 1
	addi	a0, a0, 64
	add	a0, sp, a0
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v10
	lui	a0, 1
	addi	a0, a0, 64
	add	a0, sp, a0
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	lui	a0, 1
	addi	a0, a0, 128
	add	a0, sp, a0
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v10
	lui	a0, 1
	addi	a0, a0, 128
	add	a0, sp, a0
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	lui	a0, 1
	addi	a0, a0, 320
	add	a0, sp, a0
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v10
	lui	a0, 1
	addi	a0, a0, 320
	add	a0, sp, a0
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 705
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	addi	s4, s4, 1
	addi	s6, s6, 256
	bne	s4, s7, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	addi	s4, sp, 1660
	vs4r.v	v12, (s4)
	addi	a0, sp, 1724
	vs4r.v	v20, (a0)
	addi	a0, sp, 1788
	vs4r.v	v16, (a0)
	vs4r.v	v0, (s10)
	addi	a0, sp, 1916
	vs4r.v	v4, (a0)
	addi	a0, sp, 1980
	vs4r.v	v28, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1025
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2044
	vs4r.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 61
	vs4r.v	v24, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1153
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 125
	vs4r.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1217
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 189
	vs4r.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 897
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 253
	vs4r.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 961
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 317
	vs4r.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1089
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 381
	vs4r.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1537
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 445
	vs4r.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1601
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 509
	vs4r.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1281
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 573
	vs4r.v	v8, (a0)
	addi	s6, sp, 636
	addi	a0, sp, 2047
	addi	a0, a0, 1345
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s6)
	addi	a0, sp, 2047
	addi	a0, a0, 1409
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (ra)
	addi	a0, sp, 2047
	addi	a0, a0, 1473
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t6)
	addi	a0, sp, 2047
	addi	a0, a0, 1921
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t0)
	addi	a0, sp, 2047
	addi	a0, a0, 1985
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (a7)
	addi	a0, sp, 2047
	addi	a0, a0, 833
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t4)
	addi	a0, sp, 2047
	addi	a0, a0, 1665
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (a4)
	lui	a0, 1
	addi	a0, a0, 192
	add	a0, sp, a0
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1084
	vs4r.v	v8, (a0)
	li	a0, 17
	slli	a0, a0, 8
	add	a0, sp, a0
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1148
	vs4r.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1729
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1212
	vs4r.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1793
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1276
	vs4r.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1857
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1340
	vs4r.v	v8, (a0)
	lui	a0, 1
	add	a0, sp, a0
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1404
	vs4r.v	v8, (a0)
	lui	a0, 1
	addi	a0, a0, 64
	add	a0, sp, a0
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1468
	vs4r.v	v8, (a0)
	lui	a0, 1
	addi	a0, a0, 128
	add	a0, sp, a0
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1532
	vs4r.v	v8, (a0)
	lui	a0, 1
	addi	a0, a0, 320
	add	a0, sp, a0
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1596
	vs4r.v	v8, (a0)
	addi	a5, sp, 124
	addi	s9, sp, 2047
	addi	s9, s9, 637
	lui	s8, 262144
	lw	s11, 40(sp)                     # 4-byte Folded Reload
	lw	ra, 20(sp)                      # 4-byte Folded Reload
	lw	s10, 12(sp)                     # 4-byte Folded Reload
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v8, (s4)
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
	vmv.x.s	a7, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t0, v8
	mulh	t1, t3, t0
	mul	t0, t3, t0
	mulh	t2, t3, a7
	mul	a7, t3, a7
	mulh	t4, t3, a6
	mul	a6, t3, a6
	mulh	t6, t3, a4
	mul	a4, t3, a4
	mulh	s1, t3, a3
	mul	a3, t3, a3
	mulh	s2, t3, a2
	mul	s0, t3, a2
	mulh	s3, t3, a1
	mul	a1, t3, a1
	mulh	s5, t3, a0
	mul	a0, t3, a0
	add	s7, a0, s8
	sltu	a0, s7, a0
	add	s5, s5, a0
	lui	a2, 262144
	add	s8, a1, a2
	sltu	a0, s8, a1
	add	s3, s3, a0
	add	a1, s0, a2
	sltu	a0, a1, s0
	add	s2, s2, a0
	add	s0, a3, a2
	sltu	a0, s0, a3
	add	s1, s1, a0
	add	a3, a4, a2
	sltu	a0, a3, a4
	add	t6, t6, a0
	add	a4, a6, a2
	sltu	a0, a4, a6
	add	t4, t4, a0
	add	a6, a7, a2
	sltu	a0, a6, a7
	add	t2, t2, a0
	add	a0, t0, a2
	sltu	a7, a0, t0
	add	a7, t1, a7
	slli	a7, a7, 1
	srli	a0, a0, 31
	or	a0, a0, a7
	slli	t2, t2, 1
	srli	a6, a6, 31
	or	a6, a6, t2
	slli	t4, t4, 1
	srli	a4, a4, 31
	or	a4, a4, t4
	slli	t6, t6, 1
	srli	a3, a3, 31
	or	a3, a3, t6
	slli	s1, s1, 1
	srli	a2, s0, 31
	li	s0, 130
	or	a2, a2, s1
	slli	s2, s2, 1
	srli	a1, a1, 31
	or	a1, a1, s2
	slli	s3, s3, 1
	srli	a7, s8, 31
	lui	s8, 262144
	or	a7, a7, s3
	slli	s5, s5, 1
	srli	t0, s7, 31
	or	t0, t0, s5
	vmv.s.x	v8, t0
	vmv.s.x	v9, a7
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, a1
	vmv.s.x	v10, a2
	vslideup.vi	v9, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v10, a3
	vl2re32.v	v14, (s6)
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
	vmv.x.s	a7, v14
	vslidedown.vi	v13, v14, 1
	vmv.x.s	t0, v13
	mulh	t1, t5, t0
	mul	t0, t5, t0
	mulh	t2, t5, a7
	mul	a7, t5, a7
	mulh	t4, t5, a6
	mul	a6, t5, a6
	mulh	t6, t5, a4
	mul	a4, t5, a4
	mulh	s1, t5, a3
	mul	a3, t5, a3
	mulh	s2, t5, a2
	mul	a2, t5, a2
	mulh	s3, t5, a1
	mul	a1, t5, a1
	mulh	s5, t5, a0
	mul	a0, t5, a0
	add	s7, a0, s8
	sltu	a0, s7, a0
	add	a0, s5, a0
	add	s5, a1, s8
	sltu	a1, s5, a1
	add	a1, s3, a1
	add	s3, a2, s8
	sltu	a2, s3, a2
	add	a2, s2, a2
	add	s2, a3, s8
	sltu	a3, s2, a3
	add	a3, s1, a3
	add	s1, a4, s8
	sltu	a4, s1, a4
	add	a4, t6, a4
	add	t6, a6, s8
	sltu	a6, t6, a6
	add	a6, t4, a6
	add	t4, a7, s8
	sltu	a7, t4, a7
	add	a7, t2, a7
	add	t2, t0, s8
	sltu	t0, t2, t0
	add	t0, t1, t0
	slli	t0, t0, 1
	srli	t1, t2, 31
	or	t0, t1, t0
	slli	a7, a7, 1
	srli	t1, t4, 31
	or	a7, t1, a7
	slli	a6, a6, 1
	srli	t1, t6, 31
	or	a6, t1, a6
	slli	a4, a4, 1
	srli	s1, s1, 31
	or	a4, s1, a4
	slli	a3, a3, 1
	srli	t1, s2, 31
	or	a3, t1, a3
	slli	a2, a2, 1
	srli	t1, s3, 31
	or	a2, t1, a2
	slli	a1, a1, 1
	srli	t1, s5, 31
	or	a1, t1, a1
	slli	a0, a0, 1
	srli	t1, s7, 31
	or	a0, t1, a0
	lw	t1, 116(sp)                     # 4-byte Folded Reload
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
	vadd.vx	v8, v8, s10
	vsra.vx	v8, v8, ra
	vmin.vx	v8, v8, s0
	li	t2, 64
	li	a6, -128
	li	a4, 127
	li	a3, 119
	li	a2, 255
	li	a1, 253
	li	a0, -125
	vmax.vx	v8, v8, a0
	vadd.vx	v8, v8, a1
	vand.vx	v8, v8, a2
	vsetvli	zero, zero, e8, mf2, ta, ma
	vluxei32.v	v10, (s11), v8
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v14, v15, 1
	vslideup.vi	v13, v16, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v13, v14, 2
	vmv.s.x	v12, a7
	vmv.s.x	v8, t0
	lw	a0, 120(sp)                     # 4-byte Folded Reload
	vsetivli	zero, 8, e16, m1, ta, ma
	vsext.vf2	v9, v10
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v17, v18, 1
	vsetivli	zero, 8, e16, m1, ta, ma
	vwadd.vx	v10, v9, a3
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v12, v17, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v12, t1
	vsra.vx	v8, v8, a0
	vmin.vx	v8, v8, a4
	vmax.vx	v8, v8, a6
	vmv.v.x	v12, t2
	vmacc.vv	v12, v10, v8
	vsra.vi	v8, v12, 7
	vsetvli	zero, zero, e16, m1, ta, ma
	vnclip.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnclip.wi	v8, v10, 0
	vse8.v	v8, (a5)
	addi	s4, s4, 32
	addi	s6, s6, 32
	addi	a5, a5, 8
	bne	s4, s9, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a0, sp, 2047
	addi	a0, a0, 641
	vl4r.v	v0, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 508
	vs4r.v	v0, (a0)
	addi	a1, sp, 572
	vs4r.v	v0, (a1)
	vl4re32.v	v4, (a0)
	vl4re32.v	v28, (a1)
	addi	a0, sp, 380
	vs4r.v	v0, (a0)
	addi	a0, sp, 444
	vs4r.v	v0, (a0)
	addi	a0, sp, 124
	lw	a1, 36(sp)                      # 4-byte Folded Reload
	vmv4r.v	v12, v0
	vmv4r.v	v16, v0
	addi	a4, sp, 380
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	a2, a1, 16
	vl1r.v	v8, (a1)
	lb	a3, 0(a0)
	vl1r.v	v9, (a2)
	vsetivli	zero, 16, e16, m2, ta, ma
	vsext.vf2	v10, v8
	vwmacc.vx	v16, a3, v10
	vsext.vf2	v10, v9
	addi	a2, a1, 32
	vl1r.v	v8, (a2)
	addi	a2, a1, 48
	vl1r.v	v9, (a2)
	vwmacc.vx	v12, a3, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v4, a3, v10
	vsext.vf2	v10, v9
	vwmacc.vx	v28, a3, v10
	addi	a0, a0, 1
	addi	a1, a1, 64
	bne	a0, a4, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v19, 2
	vmv.x.s	s3, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s6, v8
	vmv.x.s	a2, v19
	vslidedown.vi	v8, v19, 1
	vmv.x.s	s9, v8
	vslidedown.vi	v8, v18, 2
	vmv.x.s	a5, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a6, v8
	vmv.x.s	a7, v18
	vslidedown.vi	v8, v18, 1
	vmv.x.s	t1, v8
	vslidedown.vi	v8, v16, 2
	vmv.x.s	t2, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s1, v8
	vmv.x.s	s2, v16
	vslidedown.vi	v8, v16, 1
	vmv.x.s	t6, v8
	vslidedown.vi	v8, v17, 2
	vmv.x.s	t0, v8
	vslidedown.vi	v8, v8, 1
	lw	s10, 16(sp)                     # 4-byte Folded Reload
	mulh	a0, s10, t0
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	mul	t0, s10, t0
	mulh	a0, s10, t6
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	mul	a3, s10, t6
	mulh	a0, s10, s2
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	mul	s8, s10, s2
	mulh	s4, s10, s1
	mul	ra, s10, s1
	mulh	s0, s10, t2
	mul	a1, s10, t2
	mulh	s2, s10, t1
	mul	s1, s10, t1
	mulh	t6, s10, a7
	mul	a4, s10, a7
	mulh	a7, s10, a6
	mul	t1, s10, a6
	mulh	s7, s10, a5
	mul	a5, s10, a5
	mulh	a0, s10, s9
	mul	s9, s10, s9
	mulh	t2, s10, a2
	mul	a2, s10, a2
	mulh	s5, s10, s6
	mul	s6, s10, s6
	mulh	t4, s10, s3
	mul	s3, s10, s3
	lui	a6, 262144
	add	s11, s3, a6
	sw	s11, 88(sp)                     # 4-byte Folded Spill
	sltu	s3, s11, s3
	add	t4, t4, s3
	sw	t4, 84(sp)                      # 4-byte Folded Spill
	add	t4, s6, a6
	sw	t4, 80(sp)                      # 4-byte Folded Spill
	sltu	s3, t4, s6
	add	s3, s5, s3
	sw	s3, 76(sp)                      # 4-byte Folded Spill
	add	t4, a2, a6
	sw	t4, 72(sp)                      # 4-byte Folded Spill
	sltu	a2, t4, a2
	add	a2, t2, a2
	sw	a2, 68(sp)                      # 4-byte Folded Spill
	add	s5, s9, a6
	sltu	a2, s5, s9
	add	a0, a0, a2
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	add	t4, a5, a6
	sltu	a2, t4, a5
	add	a2, s7, a2
	sw	a2, 60(sp)                      # 4-byte Folded Spill
	add	t2, t1, a6
	sltu	a5, t2, t1
	add	a5, a7, a5
	sw	a5, 56(sp)                      # 4-byte Folded Spill
	add	a5, a4, a6
	sltu	a4, a5, a4
	add	s7, t6, a4
	add	a2, s1, a6
	sltu	t1, a2, s1
	add	s2, s2, t1
	add	t1, a1, a6
	sltu	a0, t1, a1
	add	s1, s0, a0
	add	s3, ra, a6
	sltu	a0, s3, ra
	add	a7, s4, a0
	add	s6, s8, a6
	sltu	a0, s6, s8
	lw	s4, 48(sp)                      # 4-byte Folded Reload
	add	s4, s4, a0
	add	t6, a3, a6
	sltu	a3, t6, a3
	lw	a4, 52(sp)                      # 4-byte Folded Reload
	add	a4, a4, a3
	add	s9, t0, a6
	lui	s11, 262144
	sltu	a3, s9, t0
	lw	t0, 92(sp)                      # 4-byte Folded Reload
	add	t0, t0, a3
	vmv.x.s	a3, v8
	mulh	s8, s10, a3
	mul	a3, s10, a3
	add	ra, a3, s11
	sltu	a3, ra, a3
	add	a3, s8, a3
	vmv.x.s	s8, v17
	mulh	a0, s10, s8
	mul	s8, s10, s8
	add	s0, s8, s11
	sltu	s8, s0, s8
	add	a1, a0, s8
	vslidedown.vi	v8, v17, 1
	vmv.x.s	s8, v8
	mulh	a0, s10, s8
	mul	s8, s10, s8
	add	s11, s8, s11
	sltu	s8, s11, s8
	add	a0, a0, s8
	slli	a0, a0, 1
	srli	s8, s11, 31
	or	a0, s8, a0
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	slli	a1, a1, 1
	srli	s0, s0, 31
	or	s8, s0, a1
	slli	a3, a3, 1
	srli	a0, ra, 31
	or	a3, a0, a3
	slli	t0, t0, 1
	srli	a0, s9, 31
	or	t0, a0, t0
	slli	a4, a4, 1
	srli	a0, t6, 31
	or	a0, a0, a4
	slli	s4, s4, 1
	srli	a1, s6, 31
	or	t6, a1, s4
	slli	a7, a7, 1
	srli	a1, s3, 31
	or	a1, a1, a7
	slli	s1, s1, 1
	srli	a4, t1, 31
	or	a4, a4, s1
	slli	s2, s2, 1
	srli	a2, a2, 31
	or	a2, a2, s2
	slli	s7, s7, 1
	srli	a5, a5, 31
	or	a5, a5, s7
	lw	a7, 56(sp)                      # 4-byte Folded Reload
	slli	a7, a7, 1
	srli	a6, t2, 31
	or	a6, a6, a7
	lw	a7, 60(sp)                      # 4-byte Folded Reload
	slli	a7, a7, 1
	srli	t1, t4, 31
	or	a7, t1, a7
	lw	t1, 64(sp)                      # 4-byte Folded Reload
	slli	t1, t1, 1
	srli	t2, s5, 31
	or	t1, t2, t1
	lw	t2, 68(sp)                      # 4-byte Folded Reload
	slli	t2, t2, 1
	lw	t4, 72(sp)                      # 4-byte Folded Reload
	srli	t4, t4, 31
	or	t2, t4, t2
	lw	t4, 76(sp)                      # 4-byte Folded Reload
	slli	t4, t4, 1
	lw	s0, 80(sp)                      # 4-byte Folded Reload
	srli	s0, s0, 31
	or	t4, s0, t4
	lw	s0, 84(sp)                      # 4-byte Folded Reload
	slli	s0, s0, 1
	lw	s1, 88(sp)                      # 4-byte Folded Reload
	srli	s1, s1, 31
	or	s0, s1, s0
	vmv.s.x	v8, s0
	vmv.s.x	v9, t4
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v23, t2
	vmv.s.x	v9, t1
	vslideup.vi	v23, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v23, v8, 2
	vmv.s.x	v8, a7
	vmv.s.x	v9, a6
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v22, a5
	vmv.s.x	v9, a2
	vslideup.vi	v22, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v22, v8, 2
	vmv.s.x	v8, a4
	vmv.s.x	v9, a1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v20, t6
	vmv.s.x	v9, a0
	vslideup.vi	v20, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v20, v8, 2
	vmv.s.x	v24, t0
	vmv.s.x	v25, a3
	vmv.s.x	v21, s8
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v15, 2
	vmv.x.s	a2, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s8, v8
	vmv.x.s	a3, v15
	vslidedown.vi	v8, v15, 1
	vmv.x.s	a4, v8
	vslidedown.vi	v8, v14, 2
	vmv.x.s	a5, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a7, v8
	vmv.x.s	t0, v14
	vslidedown.vi	v8, v14, 1
	vmv.x.s	t1, v8
	vslidedown.vi	v8, v12, 2
	vmv.x.s	t2, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t6, v8
	vmv.x.s	s0, v12
	vslidedown.vi	v8, v12, 1
	vmv.x.s	t4, v8
	vslidedown.vi	v8, v13, 2
	vmv.x.s	s5, v8
	mulh	a0, s10, t4
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	mul	t4, s10, t4
	mulh	a0, s10, s0
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	mul	s0, s10, s0
	mulh	s11, s10, t6
	mul	t6, s10, t6
	mulh	s6, s10, t2
	mul	s2, s10, t2
	mulh	s4, s10, t1
	mul	a6, s10, t1
	mulh	s1, s10, t0
	mul	s3, s10, t0
	mulh	s7, s10, a7
	mul	t0, s10, a7
	mulh	ra, s10, a5
	mul	a5, s10, a5
	mulh	t2, s10, a4
	mul	s9, s10, a4
	mulh	a1, s10, a3
	mul	a0, s10, a3
	mulh	a7, s10, s8
	mul	t1, s10, s8
	mulh	s8, s10, a2
	mul	a2, s10, a2
	lui	a4, 262144
	add	a3, a2, a4
	sw	a3, 88(sp)                      # 4-byte Folded Spill
	sltu	a2, a3, a2
	add	a2, s8, a2
	sw	a2, 84(sp)                      # 4-byte Folded Spill
	add	a2, t1, a4
	sw	a2, 80(sp)                      # 4-byte Folded Spill
	sltu	a2, a2, t1
	add	a2, a7, a2
	sw	a2, 76(sp)                      # 4-byte Folded Spill
	add	a2, a0, a4
	sw	a2, 72(sp)                      # 4-byte Folded Spill
	sltu	a2, a2, a0
	add	a1, a1, a2
	sw	a1, 68(sp)                      # 4-byte Folded Spill
	add	a0, s9, a4
	sltu	a2, a0, s9
	mv	s9, a0
	add	a2, t2, a2
	sw	a2, 64(sp)                      # 4-byte Folded Spill
	add	s8, a5, a4
	sltu	a2, s8, a5
	add	a2, ra, a2
	sw	a2, 60(sp)                      # 4-byte Folded Spill
	add	t2, t0, a4
	sltu	a2, t2, t0
	add	a2, s7, a2
	sw	a2, 56(sp)                      # 4-byte Folded Spill
	add	a7, s3, a4
	sltu	a2, a7, s3
	add	ra, s1, a2
	add	a5, a6, a4
	sltu	a1, a5, a6
	add	s7, s4, a1
	add	a3, s2, a4
	sltu	s2, a3, s2
	add	s2, s6, s2
	add	t0, t6, a4
	sltu	a6, t0, t6
	add	s11, s11, a6
	add	t1, s0, a4
	sltu	a6, t1, s0
	lw	t6, 48(sp)                      # 4-byte Folded Reload
	add	t6, t6, a6
	add	s3, t4, a4
	lui	a0, 262144
	sltu	a6, s3, t4
	lw	s6, 52(sp)                      # 4-byte Folded Reload
	add	s6, s6, a6
	mulh	a6, s10, s5
	mul	t4, s10, s5
	add	s1, t4, a0
	sltu	t4, s1, t4
	add	t4, a6, t4
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a6, v8
	mulh	s0, s10, a6
	mul	a6, s10, a6
	add	s4, a6, a0
	sltu	a6, s4, a6
	add	a6, s0, a6
	vmv.x.s	s0, v13
	mulh	s5, s10, s0
	mul	s0, s10, s0
	add	a1, s0, a0
	sltu	s0, a1, s0
	add	s0, s5, s0
	vslidedown.vi	v8, v13, 1
	vmv.x.s	s5, v8
	mulh	a2, s10, s5
	mul	s5, s10, s5
	add	a0, s5, a0
	sltu	s5, a0, s5
	add	a2, a2, s5
	slli	a2, a2, 1
	srli	a0, a0, 31
	or	s5, a0, a2
	slli	s0, s0, 1
	srli	a1, a1, 31
	or	s0, a1, s0
	slli	a6, a6, 1
	srli	a0, s4, 31
	or	a6, a0, a6
	slli	t4, t4, 1
	srli	s1, s1, 31
	or	s1, s1, t4
	slli	s6, s6, 1
	srli	a0, s3, 31
	or	t4, a0, s6
	slli	t6, t6, 1
	srli	a0, t1, 31
	or	t6, a0, t6
	addi	s3, sp, 508
	vs4r.v	v4, (s3)
	lw	a0, 44(sp)                      # 4-byte Folded Reload
	lw	a1, 104(sp)                     # 4-byte Folded Reload
	add	s4, a0, a1
	sw	s4, 104(sp)                     # 4-byte Folded Spill
	slli	s11, s11, 1
	srli	a0, t0, 31
	or	a0, a0, s11
	slli	s2, s2, 1
	srli	a3, a3, 31
	or	a1, a3, s2
	slli	s7, s7, 1
	srli	a4, a5, 31
	or	a2, a4, s7
	slli	ra, ra, 1
	srli	a5, a7, 31
	or	a3, a5, ra
	lw	a4, 56(sp)                      # 4-byte Folded Reload
	slli	a4, a4, 1
	srli	a5, t2, 31
	or	a4, a5, a4
	lw	a5, 60(sp)                      # 4-byte Folded Reload
	slli	a5, a5, 1
	srli	a7, s8, 31
	or	a5, a7, a5
	lw	a7, 64(sp)                      # 4-byte Folded Reload
	slli	a7, a7, 1
	srli	t0, s9, 31
	or	a7, t0, a7
	lw	t0, 68(sp)                      # 4-byte Folded Reload
	slli	t0, t0, 1
	lw	t1, 72(sp)                      # 4-byte Folded Reload
	srli	t1, t1, 31
	or	t0, t1, t0
	lw	t1, 76(sp)                      # 4-byte Folded Reload
	slli	t1, t1, 1
	lw	t2, 80(sp)                      # 4-byte Folded Reload
	srli	t2, t2, 31
	or	t1, t2, t1
	lw	t2, 84(sp)                      # 4-byte Folded Reload
	slli	t2, t2, 1
	lw	s2, 88(sp)                      # 4-byte Folded Reload
	srli	s2, s2, 31
	or	t2, s2, t2
	vmv.s.x	v8, t2
	vmv.s.x	v9, t1
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v11, t0
	vmv.s.x	v9, a7
	vslideup.vi	v11, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v8, a5
	vmv.s.x	v9, a4
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
	vmv.s.x	v8, t6
	vmv.s.x	v26, t4
	vslideup.vi	v8, v26, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v9, 2
	vmv.s.x	v27, s1
	vmv.s.x	v9, a6
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v27, v9, 1
	vmv.s.x	v9, s0
	vmv.s.x	v26, s5
	vslideup.vi	v9, v26, 1
	lw	a0, 92(sp)                      # 4-byte Folded Reload
	vmv.s.x	v26, a0
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v27, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	lw	a0, 108(sp)                     # 4-byte Folded Reload
	vadd.vx	v8, v8, a0
	lw	a0, 112(sp)                     # 4-byte Folded Reload
	vsra.vx	v8, v8, a0
	li	a0, 120
	vmin.vx	v8, v8, a0
	li	a0, -135
	vmax.vx	v8, v8, a0
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v6, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v27, v6, 0
	vl4re32.v	v8, (s3)
	vadd.vi	v27, v27, 7
	addi	a0, s4, 16
	vs1r.v	v27, (a0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v27, v11, 2
	vmv.x.s	s3, v27
	vslidedown.vi	v27, v27, 1
	vmv.x.s	a1, v27
	vmv.x.s	a2, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	s5, v11
	vslidedown.vi	v11, v10, 2
	vmv.x.s	a5, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a6, v11
	vmv.x.s	a7, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t1, v10
	vslidedown.vi	v10, v8, 2
	vmv.x.s	t2, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t6, v10
	vmv.x.s	s0, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s1, v8
	vslidedown.vi	v8, v9, 2
	vmv.x.s	t0, v8
	vslidedown.vi	v8, v8, 1
	mulh	a0, s10, t0
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	mul	t0, s10, t0
	mulh	a0, s10, s1
	sw	a0, 56(sp)                      # 4-byte Folded Spill
	mul	s1, s10, s1
	mulh	s6, s10, s0
	mul	s8, s10, s0
	mulh	s11, s10, t6
	mul	ra, s10, t6
	mulh	a3, s10, t2
	mul	s0, s10, t2
	mulh	s2, s10, t1
	mul	t6, s10, t1
	mulh	a0, s10, a7
	mul	a4, s10, a7
	mulh	a7, s10, a6
	mul	t1, s10, a6
	mulh	s7, s10, a5
	mul	a5, s10, a5
	mulh	a6, s10, s5
	mul	s9, s10, s5
	mulh	t2, s10, a2
	mul	a2, s10, a2
	mulh	s5, s10, a1
	mul	a1, s10, a1
	mulh	s4, s10, s3
	mul	s3, s10, s3
	lui	t4, 262144
	add	t4, s3, t4
	sw	t4, 92(sp)                      # 4-byte Folded Spill
	sltu	s3, t4, s3
	add	s3, s4, s3
	sw	s3, 88(sp)                      # 4-byte Folded Spill
	lui	s3, 262144
	add	t4, a1, s3
	sw	t4, 84(sp)                      # 4-byte Folded Spill
	sltu	a1, t4, a1
	add	a1, s5, a1
	sw	a1, 80(sp)                      # 4-byte Folded Spill
	add	a1, a2, s3
	sw	a1, 76(sp)                      # 4-byte Folded Spill
	sltu	a1, a1, a2
	add	a1, t2, a1
	sw	a1, 72(sp)                      # 4-byte Folded Spill
	add	s5, s9, s3
	sltu	a1, s5, s9
	add	a1, a6, a1
	sw	a1, 68(sp)                      # 4-byte Folded Spill
	add	s4, a5, s3
	sltu	a1, s4, a5
	add	a1, s7, a1
	sw	a1, 64(sp)                      # 4-byte Folded Spill
	add	t2, t1, s3
	sltu	a1, t2, t1
	add	s7, a7, a1
	add	a6, a4, s3
	sltu	a4, a6, a4
	add	a7, a0, a4
	add	a5, t6, s3
	sltu	a0, a5, t6
	add	s2, s2, a0
	add	a4, s0, s3
	sltu	t1, a4, s0
	add	t1, a3, t1
	add	t6, ra, s3
	sltu	a3, t6, ra
	add	s11, s11, a3
	add	s0, s8, s3
	lui	a0, 262144
	sltu	a3, s0, s8
	add	s3, s6, a3
	add	s9, s1, a0
	sltu	a3, s9, s1
	lw	t4, 56(sp)                      # 4-byte Folded Reload
	add	t4, t4, a3
	add	s1, t0, a0
	sltu	a3, s1, t0
	lw	t0, 60(sp)                      # 4-byte Folded Reload
	add	t0, t0, a3
	vmv.x.s	a3, v8
	mulh	s6, s10, a3
	mul	a3, s10, a3
	add	ra, a3, a0
	sltu	a3, ra, a3
	add	a3, s6, a3
	vmv.x.s	s6, v9
	mulh	s8, s10, s6
	mul	s6, s10, s6
	add	a1, s6, a0
	sltu	s6, a1, s6
	add	s8, s8, s6
	vslidedown.vi	v8, v9, 1
	vmv.x.s	s6, v8
	mulh	a2, s10, s6
	mul	s6, s10, s6
	add	a0, s6, a0
	sltu	s6, a0, s6
	add	a2, a2, s6
	slli	a2, a2, 1
	srli	a0, a0, 31
	or	s6, a0, a2
	slli	s8, s8, 1
	srli	a1, a1, 31
	or	s8, a1, s8
	slli	a3, a3, 1
	srli	a0, ra, 31
	or	a3, a0, a3
	slli	t0, t0, 1
	srli	s1, s1, 31
	or	t0, s1, t0
	slli	t4, t4, 1
	srli	a0, s9, 31
	or	t4, a0, t4
	addi	s9, sp, 572
	vs4r.v	v28, (s9)
	slli	s3, s3, 1
	srli	s0, s0, 31
	or	s1, s0, s3
	slli	s11, s11, 1
	srli	a0, t6, 31
	or	a0, a0, s11
	slli	t1, t1, 1
	srli	a4, a4, 31
	or	a1, a4, t1
	slli	s2, s2, 1
	srli	a5, a5, 31
	or	a2, a5, s2
	slli	a7, a7, 1
	srli	a4, a6, 31
	or	a4, a4, a7
	slli	s7, s7, 1
	srli	a5, t2, 31
	or	a5, a5, s7
	lw	a6, 64(sp)                      # 4-byte Folded Reload
	slli	a6, a6, 1
	srli	a7, s4, 31
	or	a6, a7, a6
	lw	a7, 68(sp)                      # 4-byte Folded Reload
	slli	a7, a7, 1
	srli	t1, s5, 31
	or	a7, t1, a7
	lw	t1, 72(sp)                      # 4-byte Folded Reload
	slli	t1, t1, 1
	lw	t2, 76(sp)                      # 4-byte Folded Reload
	srli	t2, t2, 31
	or	t1, t2, t1
	lw	t2, 80(sp)                      # 4-byte Folded Reload
	slli	t2, t2, 1
	lw	t6, 84(sp)                      # 4-byte Folded Reload
	srli	t6, t6, 31
	or	t2, t6, t2
	lw	t6, 88(sp)                      # 4-byte Folded Reload
	slli	t6, t6, 1
	lw	s0, 92(sp)                      # 4-byte Folded Reload
	srli	s0, s0, 31
	or	t6, s0, t6
	vmv.s.x	v8, t6
	vmv.s.x	v9, t2
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v11, t1
	vmv.s.x	v9, a7
	vslideup.vi	v11, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v8, a6
	vmv.s.x	v9, a5
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v10, a4
	vmv.s.x	v9, a2
	vslideup.vi	v10, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v8, 2
	vmv.s.x	v9, a1
	vmv.s.x	v8, a0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v8, 1
	vmv.s.x	v8, s1
	vmv.s.x	v27, t4
	vslideup.vi	v8, v27, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v9, 2
	vmv.s.x	v27, t0
	vmv.s.x	v9, a3
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v27, v9, 1
	vmv.s.x	v9, s8
	vmv.s.x	v28, s6
	vslideup.vi	v9, v28, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v27, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	lw	a0, 108(sp)                     # 4-byte Folded Reload
	vadd.vx	v8, v8, a0
	lw	a0, 112(sp)                     # 4-byte Folded Reload
	vsra.vx	v8, v8, a0
	li	a0, 120
	vmin.vx	v8, v8, a0
	li	a0, -135
	vmax.vx	v8, v8, a0
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v28, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v27, v28, 0
	vl4re32.v	v8, (s9)
	vadd.vi	v27, v27, 7
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	addi	a0, a0, 32
	vs1r.v	v27, (a0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v27, v11, 2
	vmv.x.s	s3, v27
	vslidedown.vi	v27, v27, 1
	vmv.x.s	s7, v27
	vmv.x.s	a2, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	s6, v11
	vslidedown.vi	v11, v10, 2
	vmv.x.s	a5, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a6, v11
	vmv.x.s	t0, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t4, v10
	vslidedown.vi	v10, v8, 2
	vmv.x.s	t6, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	s0, v10
	vmv.x.s	s1, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t2, v8
	vslidedown.vi	v8, v9, 2
	vmv.x.s	a7, v8
	vslidedown.vi	v8, v8, 1
	mulh	a0, s10, a7
	sw	a0, 56(sp)                      # 4-byte Folded Spill
	mul	a7, s10, a7
	mulh	a0, s10, t2
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	mul	t2, s10, t2
	mulh	a0, s10, s1
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	mul	s4, s10, s1
	mulh	s11, s10, s0
	mul	ra, s10, s0
	mulh	s2, s10, t6
	mul	a0, s10, t6
	mulh	s1, s10, t4
	mul	t4, s10, t4
	mulh	t1, s10, t0
	mul	a4, s10, t0
	mulh	a3, s10, a6
	mul	t0, s10, a6
	mulh	a1, s10, a5
	mul	a5, s10, a5
	mulh	s0, s10, s6
	mul	s9, s10, s6
	mulh	s8, s10, a2
	mul	s5, s10, a2
	mulh	a2, s10, s7
	mul	s7, s10, s7
	mulh	s6, s10, s3
	mul	s3, s10, s3
	lui	t6, 262144
	add	a6, s3, t6
	sw	a6, 92(sp)                      # 4-byte Folded Spill
	sltu	s3, a6, s3
	add	s3, s6, s3
	sw	s3, 88(sp)                      # 4-byte Folded Spill
	add	a6, s7, t6
	sw	a6, 84(sp)                      # 4-byte Folded Spill
	sltu	s3, a6, s7
	add	a2, a2, s3
	sw	a2, 80(sp)                      # 4-byte Folded Spill
	add	a2, s5, t6
	sw	a2, 76(sp)                      # 4-byte Folded Spill
	sltu	s3, a2, s5
	add	s3, s8, s3
	sw	s3, 72(sp)                      # 4-byte Folded Spill
	add	a2, s9, t6
	sw	a2, 68(sp)                      # 4-byte Folded Spill
	sltu	s9, a2, s9
	add	s0, s0, s9
	sw	s0, 64(sp)                      # 4-byte Folded Spill
	add	s7, a5, t6
	sltu	a5, s7, a5
	add	a1, a1, a5
	sw	a1, 60(sp)                      # 4-byte Folded Spill
	add	s6, t0, t6
	sltu	t0, s6, t0
	add	s9, a3, t0
	add	s0, a4, t6
	sltu	a4, s0, a4
	add	s8, t1, a4
	add	a6, t4, t6
	sltu	t4, a6, t4
	add	s1, s1, t4
	add	s3, a0, t6
	sltu	a0, s3, a0
	add	t0, s2, a0
	add	s5, ra, t6
	sltu	a3, s5, ra
	add	s11, s11, a3
	add	t4, s4, t6
	sltu	a3, t4, s4
	lw	s2, 48(sp)                      # 4-byte Folded Reload
	add	s2, s2, a3
	add	ra, t2, t6
	sltu	a3, ra, t2
	lw	t1, 52(sp)                      # 4-byte Folded Reload
	add	t1, t1, a3
	add	a5, a7, t6
	lui	a0, 262144
	sltu	a7, a5, a7
	lw	a1, 56(sp)                      # 4-byte Folded Reload
	add	a7, a1, a7
	vmv.x.s	t2, v8
	mulh	s4, s10, t2
	mul	t2, s10, t2
	add	a4, t2, a0
	sltu	t2, a4, t2
	add	t2, s4, t2
	vmv.x.s	s4, v9
	mulh	a3, s10, s4
	mul	s4, s10, s4
	add	a1, s4, a0
	sltu	s4, a1, s4
	add	a3, a3, s4
	vslidedown.vi	v8, v9, 1
	vmv.x.s	s4, v8
	mulh	a2, s10, s4
	mul	s4, s10, s4
	add	a0, s4, a0
	sltu	s4, a0, s4
	add	a2, a2, s4
	slli	a2, a2, 1
	srli	a0, a0, 31
	or	s10, a0, a2
	slli	a3, a3, 1
	srli	a1, a1, 31
	or	s4, a1, a3
	slli	t2, t2, 1
	srli	a4, a4, 31
	or	t2, a4, t2
	slli	a7, a7, 1
	srli	a5, a5, 31
	or	a3, a5, a7
	slli	t1, t1, 1
	srli	a0, ra, 31
	or	t1, a0, t1
	slli	s2, s2, 1
	srli	a0, t4, 31
	or	t4, a0, s2
	slli	s11, s11, 1
	srli	a0, s5, 31
	or	s2, a0, s11
	slli	t0, t0, 1
	srli	a0, s3, 31
	or	a0, a0, t0
	slli	s1, s1, 1
	srli	a1, a6, 31
	or	a1, a1, s1
	slli	s8, s8, 1
	srli	a2, s0, 31
	or	a2, a2, s8
	slli	s9, s9, 1
	srli	s0, s6, 31
	or	a4, s0, s9
	lw	a5, 60(sp)                      # 4-byte Folded Reload
	slli	a5, a5, 1
	srli	a6, s7, 31
	or	a5, a6, a5
	lw	a6, 64(sp)                      # 4-byte Folded Reload
	slli	a6, a6, 1
	lw	a7, 68(sp)                      # 4-byte Folded Reload
	srli	a7, a7, 31
	or	a6, a7, a6
	lw	a7, 72(sp)                      # 4-byte Folded Reload
	slli	a7, a7, 1
	lw	t0, 76(sp)                      # 4-byte Folded Reload
	srli	t0, t0, 31
	or	a7, t0, a7
	lw	t0, 80(sp)                      # 4-byte Folded Reload
	slli	t0, t0, 1
	lw	t6, 84(sp)                      # 4-byte Folded Reload
	srli	t6, t6, 31
	or	t0, t6, t0
	lw	t6, 88(sp)                      # 4-byte Folded Reload
	slli	t6, t6, 1
	lw	s0, 92(sp)                      # 4-byte Folded Reload
	srli	s0, s0, 31
	or	t6, s0, t6
	vmv.s.x	v8, t6
	vmv.s.x	v9, t0
	vmv.s.x	v11, a7
	vmv.s.x	v10, a6
	vmv.s.x	v27, a5
	vmv.s.x	v28, a4
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vslideup.vi	v11, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v10, a2
	vmv.s.x	v8, a1
	vmv.s.x	v9, a0
	vmv.s.x	v29, s2
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v27, v28, 1
	vslideup.vi	v10, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v27, 2
	vmv.s.x	v8, t4
	vmv.s.x	v27, t1
	vmv.s.x	v28, a3
	vmv.s.x	v30, t2
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v29, 1
	vslideup.vi	v8, v27, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v9, 2
	vmv.s.x	v9, s4
	vmv.s.x	v27, s10
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v24, v25, 1
	vslideup.vi	v21, v26, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v21, v24, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	lw	a2, 108(sp)                     # 4-byte Folded Reload
	vadd.vx	v20, v20, a2
	lw	a1, 112(sp)                     # 4-byte Folded Reload
	vsra.vx	v20, v20, a1
	li	a3, 120
	vmin.vx	v20, v20, a3
	li	a4, -135
	vmax.vx	v20, v20, a4
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v24, v20, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v20, v24, 0
	vadd.vi	v20, v20, 7
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	vs1r.v	v20, (a0)
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v28, v30, 1
	vslideup.vi	v9, v27, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v28, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	vadd.vx	v8, v8, a2
	vsra.vx	v8, v8, a1
	vmin.vx	v8, v8, a3
	vmax.vx	v8, v8, a4
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v20, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v8, v20, 0
	vadd.vi	v8, v8, 7
	addi	a0, a0, 48
	vs1r.v	v8, (a0)
	addi	a0, sp, 380
	vs4r.v	v16, (a0)
	addi	s9, sp, 444
	vs4r.v	v12, (s9)
	lw	s11, 100(sp)                    # 4-byte Folded Reload
	addi	s11, s11, 1
	lw	s0, 96(sp)                      # 4-byte Folded Reload
	addi	s0, s0, 64
	lw	a2, 32(sp)                      # 4-byte Folded Reload
	lw	a1, 28(sp)                      # 4-byte Folded Reload
	addi	s7, sp, 1724
	addi	a6, sp, 700
	addi	a4, sp, 764
	addi	s10, sp, 1788
	addi	t4, sp, 828
	addi	a3, sp, 1852
	addi	t6, sp, 892
	addi	s2, sp, 1916
	addi	s3, sp, 956
	addi	ra, sp, 1980
	addi	s5, sp, 1020
	li	a0, 8
	beq	s11, a0, .LBB0_8
	j	.LBB0_1
.LBB0_8:
	addi	sp, sp, 1792
	addi	sp, sp, 720
	lw	ra, 2028(sp)                    # 4-byte Folded Reload
	lw	s0, 2024(sp)                    # 4-byte Folded Reload
	lw	s1, 2020(sp)                    # 4-byte Folded Reload
	lw	s2, 2016(sp)                    # 4-byte Folded Reload
	lw	s3, 2012(sp)                    # 4-byte Folded Reload
	lw	s4, 2008(sp)                    # 4-byte Folded Reload
	lw	s5, 2004(sp)                    # 4-byte Folded Reload
	lw	s6, 2000(sp)                    # 4-byte Folded Reload
	lw	s7, 1996(sp)                    # 4-byte Folded Reload
	lw	s8, 1992(sp)                    # 4-byte Folded Reload
	lw	s9, 1988(sp)                    # 4-byte Folded Reload
	lw	s10, 1984(sp)                   # 4-byte Folded Reload
	lw	s11, 1980(sp)                   # 4-byte Folded Reload
	addi	sp, sp, 2032
	ret
.Lfunc_end0:
                                        # -- End function
