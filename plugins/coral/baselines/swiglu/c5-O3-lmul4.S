# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -Dn=12 -Dh=128 -Dh_i=256
# source: baselines/swiglu.c, SHA-256 38f4aa490e46fc82ef139179f897794c94b360629c0d8544271b5754b6cf41c5

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000600	# Wg
	li	a2, 0x20008600	# Wu
	li	a3, 0x20010600	# Wd
	li	a4, 0x20018600	# table
	li	a5, 0x20018700	# quantisation
	li	a6, 0x20019000	# Y
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
	addi	sp, sp, -976
	addi	sp, sp, -1792
	sw	a3, 40(sp)                      # 4-byte Folded Spill
	li	a7, 0
	addi	s9, sp, 1980
	addi	t5, sp, 956
	lw	s8, 0(a5)
	lw	t1, 4(a5)
	lw	ra, 8(a5)
	lw	t2, 12(a5)
	lw	t4, 16(a5)
	lw	a5, 20(a5)
	addi	t0, t1, -1
	li	a3, 1
	sll	t3, a3, t0
	sw	t2, 12(sp)                      # 4-byte Folded Spill
	addi	t2, t2, -1
	sll	t2, a3, t2
	addi	t0, a5, -1
	sll	s2, a3, t0
	addi	t0, sp, 1020
	addi	s1, sp, 2044
	addi	s3, sp, 1084
	addi	a3, sp, 2047
	addi	a3, a3, 61
	addi	s5, sp, 1148
	addi	s6, sp, 2047
	addi	s6, s6, 125
	addi	s4, sp, 1212
	vsetivli	zero, 16, e32, m4, ta, ma
	vmv.v.i	v8, 0
	addi	t6, sp, 2047
	addi	t6, t6, 897
	vs4r.v	v8, (t6)                        # Unknown-size Folded Spill
	sw	a0, 28(sp)                      # 4-byte Folded Spill
	mv	s0, a0
	sw	a4, 44(sp)                      # 4-byte Folded Spill
	sw	a2, 36(sp)                      # 4-byte Folded Spill
	sw	a1, 32(sp)                      # 4-byte Folded Spill
	sw	s8, 24(sp)                      # 4-byte Folded Spill
	sw	t1, 20(sp)                      # 4-byte Folded Spill
	sw	ra, 16(sp)                      # 4-byte Folded Spill
	sw	t4, 120(sp)                     # 4-byte Folded Spill
	sw	a5, 72(sp)                      # 4-byte Folded Spill
	sw	t3, 68(sp)                      # 4-byte Folded Spill
	sw	t2, 64(sp)                      # 4-byte Folded Spill
	sw	s2, 60(sp)                      # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #     Child Loop BB0_6 Depth 2
                                        #     Child Loop BB0_8 Depth 2
	sw	a7, 52(sp)                      # 4-byte Folded Spill
	sw	a6, 56(sp)                      # 4-byte Folded Spill
	li	a4, 0
	addi	a0, sp, 2047
	addi	a0, a0, 897
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 892
	vs4r.v	v8, (a0)
	addi	a0, sp, 1916
	vs4r.v	v8, (a0)
	vs4r.v	v8, (t5)
	vs4r.v	v8, (s9)
	vs4r.v	v8, (t0)
	vs4r.v	v8, (s1)
	vs4r.v	v8, (s3)
	vs4r.v	v8, (a3)
	vs4r.v	v8, (s5)
	vs4r.v	v8, (s6)
	vs4r.v	v8, (s4)
	addi	a0, sp, 2047
	addi	a0, a0, 189
	vs4r.v	v8, (a0)
	mv	a0, s1
	mv	a2, s6
	mv	a7, a3
	addi	a3, sp, 1276
	vs4r.v	v8, (a3)
	addi	a5, sp, 2047
	addi	a5, a5, 253
	vs4r.v	v8, (a5)
	addi	t4, sp, 1340
	vs4r.v	v8, (t4)
	addi	t5, sp, 2047
	addi	t5, t5, 317
	vs4r.v	v8, (t5)
	addi	s10, sp, 1404
	vs4r.v	v8, (s10)
	addi	s11, sp, 2047
	addi	s11, s11, 381
	vs4r.v	v8, (s11)
	addi	s2, sp, 1468
	vs4r.v	v8, (s2)
	addi	s2, sp, 2047
	addi	s2, s2, 445
	vs4r.v	v8, (s2)
	addi	a6, sp, 1532
	vs4r.v	v8, (a6)
	mv	t1, s3
	mv	t4, s5
	addi	t6, sp, 2047
	addi	t6, t6, 509
	vs4r.v	v8, (t6)
	addi	s3, sp, 1596
	vs4r.v	v8, (s3)
	addi	s5, sp, 2047
	addi	s5, s5, 573
	vs4r.v	v8, (s5)
	addi	s7, sp, 1660
	vs4r.v	v8, (s7)
	mv	a5, t0
	addi	t5, sp, 2047
	addi	t5, t5, 637
	vs4r.v	v8, (t5)
	addi	s1, sp, 1724
	vs4r.v	v8, (s1)
	mv	t0, s4
	addi	s4, sp, 2047
	addi	s4, s4, 701
	vs4r.v	v8, (s4)
	addi	s6, sp, 1788
	vs4r.v	v8, (s6)
	addi	a3, sp, 2047
	addi	a3, a3, 765
	vs4r.v	v8, (a3)
	addi	a6, sp, 1852
	vs4r.v	v8, (a6)
	addi	a6, sp, 2047
	addi	a6, a6, 829
	vs4r.v	v8, (a6)
	addi	s1, sp, 1916
	vl4re32.v	v12, (s1)
	vl4re32.v	v20, (s9)
	vl4re32.v	v16, (a0)
	vl4re32.v	v0, (a7)
	vl4re32.v	v4, (a2)
	lw	a2, 36(sp)                      # 4-byte Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 189
	vl4re32.v	v28, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 253
	vl4re32.v	v8, (a0)
	addi	s9, sp, 956
	addi	a0, sp, 2047
	addi	a0, a0, 1281
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 317
	vl4re32.v	v24, (a0)
	vl4re32.v	v8, (s11)
	addi	a0, sp, 2047
	addi	a0, a0, 1409
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s2)
	addi	a0, sp, 2047
	addi	a0, a0, 1473
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t6)
	addi	a0, sp, 2047
	addi	a0, a0, 1153
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s5)
	addi	a0, sp, 2047
	addi	a0, a0, 1217
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t5)
	addi	a0, sp, 2047
	addi	a0, a0, 1345
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s4)
	addi	a0, sp, 2047
	addi	a0, a0, 1793
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a3)
	addi	a0, sp, 2047
	addi	a0, a0, 1857
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a6)
	addi	a0, sp, 2047
	addi	a0, a0, 1537
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 892
	vl4re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1601
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s9)
	addi	a0, sp, 2047
	addi	a0, a0, 1665
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a5)
	addi	a0, sp, 2047
	addi	a0, a0, 1729
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t1)
	lui	a0, 1
	addi	a0, a0, 128
	add	a0, sp, a0
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t4)
	lui	a0, 1
	addi	a0, a0, 192
	add	a0, sp, a0
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t0)
	addi	a0, sp, 2047
	addi	a0, a0, 1089
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1276
	vl4re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1921
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1340
	vl4re32.v	v8, (a0)
	lui	a0, 1
	addi	a0, a0, 448
	add	a0, sp, a0
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s10)
	li	a0, 9
	slli	a0, a0, 9
	add	a0, sp, a0
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1468
	vl4re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1985
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1532
	vl4re32.v	v8, (a0)
	lui	a0, 1
	add	a0, sp, a0
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s3)
	lui	a0, 1
	addi	a0, a0, 64
	add	a0, sp, a0
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s7)
	li	a0, 17
	slli	a0, a0, 8
	add	a0, sp, a0
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1724
	vl4re32.v	v8, (a0)
	lui	a0, 1
	addi	a0, a0, 320
	add	a0, sp, a0
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s6)
	lui	a0, 1
	addi	a0, a0, 384
	add	a0, sp, a0
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1852
	vl4re32.v	v8, (a0)
	lui	a0, 1
	addi	a0, a0, 576
	add	a0, sp, a0
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	lw	a0, 52(sp)                      # 4-byte Folded Reload
	slli	a0, a0, 7
	lw	a3, 28(sp)                      # 4-byte Folded Reload
	add	a0, a0, a3
	addi	a7, a0, 128
	sw	s0, 48(sp)                      # 4-byte Folded Spill
	mv	s10, s0
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	s11, 0(s10)
	add	a3, a1, a4
	vl1r.v	v8, (a3)
	addi	a0, a3, 16
	vl1r.v	v9, (a0)
	addi	s11, s11, 24
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v10, v8
	vwmacc.vx	v12, s11, v10
	addi	a0, sp, 2047
	addi	a0, a0, 961
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, a3, 32
	vl1r.v	v8, (a0)
	addi	a0, a3, 48
	vl1r.v	v9, (a0)
	vwmacc.vx	v20, s11, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v16, s11, v10
	vsext.vf2	v10, v9
	addi	a0, a3, 64
	vl1r.v	v8, (a0)
	addi	a0, a3, 80
	vl1r.v	v9, (a0)
	vwmacc.vx	v0, s11, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v4, s11, v10
	vsext.vf2	v10, v9
	addi	a0, a3, 96
	vl1r.v	v8, (a0)
	addi	a0, a3, 112
	vl1r.v	v9, (a0)
	vwmacc.vx	v28, s11, v10
	vsext.vf2	v10, v8
	vmv4r.v	v12, v20
	vmv4r.v	v20, v16
	vmv4r.v	v16, v0
	vmv4r.v	v0, v4
	vmv4r.v	v4, v28
	addi	a0, sp, 2047
	addi	a0, a0, 1281
	vl4r.v	v28, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v28, s11, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1281
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
	vwmacc.vx	v24, s11, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1025
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	addi	a0, sp, 2047
	addi	a0, a0, 1409
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v24, s11, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1409
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, a3, 160
	vl1r.v	v8, (a0)
	addi	a0, a3, 176
	vl1r.v	v9, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1473
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v24, s11, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1473
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	addi	a0, sp, 2047
	addi	a0, a0, 1153
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v24, s11, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1153
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, a3, 192
	vl1r.v	v8, (a0)
	addi	a0, a3, 208
	vl1r.v	v9, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1217
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v24, s11, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1217
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	addi	a0, sp, 2047
	addi	a0, a0, 1345
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v24, s11, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1345
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, a3, 224
	vl1r.v	v8, (a0)
	addi	a0, a3, 240
	vl1r.v	v9, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1793
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v24, s11, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1793
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	addi	a0, sp, 2047
	addi	a0, a0, 1857
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s11, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1857
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	add	a3, a2, a4
	vl1r.v	v8, (a3)
	addi	a0, a3, 16
	vl1r.v	v9, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1537
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s11, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1537
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	addi	a0, sp, 2047
	addi	a0, a0, 1601
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s11, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1601
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, a3, 32
	vl1r.v	v8, (a0)
	addi	a0, a3, 48
	vl1r.v	v9, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1665
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s11, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1665
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	addi	a0, sp, 2047
	addi	a0, a0, 1729
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s11, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1729
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, a3, 64
	vl1r.v	v8, (a0)
	addi	a0, a3, 80
	vl1r.v	v9, (a0)
	lui	a0, 1
	addi	a0, a0, 128
	add	a0, sp, a0
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v24, s11, v10
	lui	a0, 1
	addi	a0, a0, 128
	add	a0, sp, a0
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 1025
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v8
	lui	a0, 1
	addi	a0, a0, 192
	add	a0, sp, a0
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s11, v10
	lui	a0, 1
	addi	a0, a0, 192
	add	a0, sp, a0
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, a3, 96
	vl1r.v	v8, (a0)
	addi	a0, a3, 112
	vl1r.v	v9, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1089
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s11, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1089
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	addi	a0, sp, 2047
	addi	a0, a0, 1921
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s11, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1921
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, a3, 128
	vl1r.v	v8, (a0)
	addi	a0, a3, 144
	vl1r.v	v9, (a0)
	lui	a0, 1
	addi	a0, a0, 448
	add	a0, sp, a0
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s11, v10
	lui	a0, 1
	addi	a0, a0, 448
	add	a0, sp, a0
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	li	a0, 9
	slli	a0, a0, 9
	add	a0, sp, a0
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s11, v10
	li	a0, 9
	slli	a0, a0, 9
	add	a0, sp, a0
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, a3, 160
	vl1r.v	v8, (a0)
	addi	a0, a3, 176
	vl1r.v	v9, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1985
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s11, v10
	addi	a0, sp, 2047
	addi	a0, a0, 1985
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	lui	a0, 1
	add	a0, sp, a0
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s11, v10
	lui	a0, 1
	add	a0, sp, a0
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, a3, 192
	vl1r.v	v8, (a0)
	addi	a0, a3, 208
	vl1r.v	v9, (a0)
	lui	a0, 1
	addi	a0, a0, 64
	add	a0, sp, a0
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s11, v10
	lui	a0, 1
	addi	a0, a0, 64
	add	a0, sp, a0
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	li	a0, 17
	slli	a0, a0, 8
	add	a0, sp, a0
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s11, v10
	li	a0, 17
	slli	a0, a0, 8
	add	a0, sp, a0
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, a3, 224
	vl1r.v	v8, (a0)
	addi	a0, a3, 240
	vl1r.v	v9, (a0)
	lui	a0, 1
	addi	a0, a0, 320
	add	a0, sp, a0
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s11, v10
	lui	a0, 1
	addi	a0, a0, 320
	add	a0, sp, a0
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	lui	a0, 1
	addi	a0, a0, 384
	add	a0, sp, a0
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s11, v10
	lui	a0, 1
	addi	a0, a0, 384
	add	a0, sp, a0
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	lui	a0, 1
	addi	a0, a0, 576
	add	a0, sp, a0
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s11, v10
	lui	a0, 1
	addi	a0, a0, 576
	add	a0, sp, a0
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 961
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	addi	s10, s10, 1
	addi	a4, a4, 256
	bne	s10, a7, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	addi	t5, sp, 1916
	vs4r.v	v12, (t5)
	addi	a0, sp, 1980
	vs4r.v	v20, (a0)
	addi	a0, sp, 2044
	vs4r.v	v16, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 61
	vs4r.v	v0, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 125
	vs4r.v	v4, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 189
	vs4r.v	v28, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1281
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 253
	vs4r.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 317
	vs4r.v	v24, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1409
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 381
	vs4r.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1473
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 445
	vs4r.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1153
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 509
	vs4r.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1217
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 573
	vs4r.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1345
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 637
	vs4r.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1793
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 701
	vs4r.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1857
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 765
	vs4r.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1537
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 829
	vs4r.v	v8, (a0)
	addi	a7, sp, 892
	addi	a0, sp, 2047
	addi	a0, a0, 1601
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (a7)
	addi	a0, sp, 2047
	addi	a0, a0, 1665
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s9)
	addi	a0, sp, 2047
	addi	a0, a0, 1729
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (a5)
	lui	a0, 1
	addi	a0, a0, 128
	add	a0, sp, a0
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t1)
	lui	a0, 1
	addi	a0, a0, 192
	add	a0, sp, a0
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t4)
	addi	a0, sp, 2047
	addi	a0, a0, 1089
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t0)
	addi	a0, sp, 2047
	addi	a0, a0, 1921
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1276
	vs4r.v	v8, (a0)
	lui	a0, 1
	addi	a0, a0, 448
	add	a0, sp, a0
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1340
	vs4r.v	v8, (a0)
	li	a0, 9
	slli	a0, a0, 9
	add	a0, sp, a0
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1404
	vs4r.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1985
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1468
	vs4r.v	v8, (a0)
	lui	a0, 1
	add	a0, sp, a0
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1532
	vs4r.v	v8, (a0)
	lui	a0, 1
	addi	a0, a0, 64
	add	a0, sp, a0
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1596
	vs4r.v	v8, (a0)
	li	a0, 17
	slli	a0, a0, 8
	add	a0, sp, a0
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1660
	vs4r.v	v8, (a0)
	lui	a0, 1
	addi	a0, a0, 320
	add	a0, sp, a0
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1724
	vs4r.v	v8, (a0)
	lui	a0, 1
	addi	a0, a0, 384
	add	a0, sp, a0
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1788
	vs4r.v	v8, (a0)
	lui	a0, 1
	addi	a0, a0, 576
	add	a0, sp, a0
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1852
	vs4r.v	v8, (a0)
	addi	s10, sp, 124
	lw	s11, 12(sp)                     # 4-byte Folded Reload
	lui	s2, 262144
	li	a6, 64
	lw	s9, 44(sp)                      # 4-byte Folded Reload
	lw	s0, 20(sp)                      # 4-byte Folded Reload
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v8, (t5)
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
	vmv.x.s	a5, v9
	vmv.x.s	t0, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t1, v8
	mulh	t2, s8, t1
	mul	t1, s8, t1
	mulh	t3, s8, t0
	mul	t0, s8, t0
	mulh	t4, s8, a5
	mul	a5, s8, a5
	mulh	t6, s8, a4
	mul	a4, s8, a4
	mulh	s1, s8, a3
	mul	a3, s8, a3
	mulh	s3, s8, a2
	mul	a2, s8, a2
	mulh	s4, s8, a1
	mul	a1, s8, a1
	mulh	s5, s8, a0
	mul	a0, s8, a0
	add	s6, a0, s2
	sltu	a0, s6, a0
	add	s5, s5, a0
	add	s7, a1, s2
	sltu	a0, s7, a1
	add	s4, s4, a0
	add	a1, a2, s2
	sltu	a0, a1, a2
	add	s3, s3, a0
	add	a2, a3, s2
	sltu	a0, a2, a3
	add	s1, s1, a0
	add	a3, a4, s2
	sltu	a0, a3, a4
	add	t6, t6, a0
	add	a4, a5, s2
	sltu	a0, a4, a5
	add	t4, t4, a0
	add	a5, t0, s2
	sltu	a0, a5, t0
	add	t3, t3, a0
	add	a0, t1, s2
	sltu	t0, a0, t1
	add	t0, t2, t0
	slli	t0, t0, 1
	srli	a0, a0, 31
	or	a0, a0, t0
	slli	t3, t3, 1
	srli	a5, a5, 31
	or	a5, a5, t3
	slli	t4, t4, 1
	srli	a4, a4, 31
	or	a4, a4, t4
	slli	t6, t6, 1
	srli	a3, a3, 31
	or	a3, a3, t6
	slli	s1, s1, 1
	srli	a2, a2, 31
	or	a2, a2, s1
	slli	s3, s3, 1
	srli	a1, a1, 31
	or	a1, a1, s3
	slli	s4, s4, 1
	srli	t0, s7, 31
	or	t0, t0, s4
	slli	s5, s5, 1
	srli	t1, s6, 31
	or	t1, t1, s5
	vmv.s.x	v8, t1
	vmv.s.x	v9, t0
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, a1
	vmv.s.x	v10, a2
	vslideup.vi	v9, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v10, a3
	vl2re32.v	v14, (a7)
	vmv.s.x	v11, a4
	vmv.s.x	v8, a5
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
	vmv.x.s	a5, v13
	vmv.x.s	t0, v14
	vslidedown.vi	v13, v14, 1
	vmv.x.s	t1, v13
	mulh	t2, ra, t1
	mul	t1, ra, t1
	mulh	t3, ra, t0
	mul	t0, ra, t0
	mulh	t4, ra, a5
	mul	a5, ra, a5
	mulh	t6, ra, a4
	mul	a4, ra, a4
	mulh	s1, ra, a3
	mul	a3, ra, a3
	mulh	s3, ra, a2
	mul	a2, ra, a2
	mulh	s4, ra, a1
	mul	a1, ra, a1
	mulh	s5, ra, a0
	mul	a0, ra, a0
	add	s6, a0, s2
	sltu	a0, s6, a0
	add	a0, s5, a0
	add	s5, a1, s2
	sltu	a1, s5, a1
	add	a1, s4, a1
	add	s4, a2, s2
	sltu	a2, s4, a2
	add	a2, s3, a2
	add	s3, a3, s2
	sltu	a3, s3, a3
	add	a3, s1, a3
	add	s1, a4, s2
	sltu	a4, s1, a4
	add	a4, t6, a4
	add	t6, a5, s2
	sltu	a5, t6, a5
	add	a5, t4, a5
	add	t4, t0, s2
	sltu	t0, t4, t0
	add	t0, t3, t0
	add	t3, t1, s2
	sltu	t1, t3, t1
	add	t1, t2, t1
	slli	t1, t1, 1
	srli	t2, t3, 31
	lw	t3, 68(sp)                      # 4-byte Folded Reload
	or	t1, t2, t1
	slli	t0, t0, 1
	srli	t2, t4, 31
	or	t0, t2, t0
	slli	a5, a5, 1
	srli	t2, t6, 31
	or	a5, t2, a5
	slli	a4, a4, 1
	srli	s1, s1, 31
	or	a4, s1, a4
	slli	a3, a3, 1
	srli	t2, s3, 31
	or	a3, t2, a3
	slli	a2, a2, 1
	srli	t2, s4, 31
	or	a2, t2, a2
	slli	a1, a1, 1
	srli	t2, s5, 31
	or	a1, t2, a1
	slli	a0, a0, 1
	srli	t2, s6, 31
	or	a0, t2, a0
	lw	t2, 64(sp)                      # 4-byte Folded Reload
	vmv.s.x	v14, a0
	vmv.s.x	v15, a1
	vmv.s.x	v13, a2
	vmv.s.x	v16, a3
	vmv.s.x	v17, a4
	vmv.s.x	v18, a5
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v10, v11, 1
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v8, t3
	vsra.vx	v8, v8, s0
	li	a0, 130
	vmin.vx	v8, v8, a0
	li	a0, -125
	vmax.vx	v8, v8, a0
	li	a0, 253
	vadd.vx	v8, v8, a0
	li	a0, 255
	vand.vx	v8, v8, a0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vluxei32.v	v10, (s9), v8
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v14, v15, 1
	vslideup.vi	v13, v16, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v13, v14, 2
	vmv.s.x	v12, t0
	vmv.s.x	v8, t1
	vsetivli	zero, 8, e16, m1, ta, ma
	vsext.vf2	v9, v10
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v17, v18, 1
	vsetivli	zero, 8, e16, m1, ta, ma
	li	a0, 119
	vwadd.vx	v10, v9, a0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v12, v17, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v12, t2
	vsra.vx	v8, v8, s11
	li	a0, 127
	vmin.vx	v8, v8, a0
	li	a0, -128
	vmax.vx	v8, v8, a0
	vmv.v.x	v12, a6
	vmacc.vv	v12, v10, v8
	vsra.vi	v8, v12, 7
	vsetvli	zero, zero, e16, m1, ta, ma
	vnclip.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnclip.wi	v8, v10, 0
	vse8.v	v8, (s10)
	addi	t5, t5, 32
	addi	a7, a7, 32
	addi	s10, s10, 8
	addi	a0, sp, 2047
	addi	a0, a0, 893
	bne	t5, a0, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a0, sp, 2047
	addi	a0, a0, 897
	vl4r.v	v0, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 508
	vs4r.v	v0, (a0)
	addi	a1, sp, 572
	vs4r.v	v0, (a1)
	addi	a2, sp, 636
	vs4r.v	v0, (a2)
	addi	a3, sp, 700
	vs4r.v	v0, (a3)
	addi	a4, sp, 764
	vs4r.v	v0, (a4)
	addi	a5, sp, 828
	vs4r.v	v0, (a5)
	vl4re32.v	v28, (a0)
	vl4re32.v	v24, (a1)
	vl4re32.v	v20, (a2)
	vl4re32.v	v16, (a3)
	vl4re32.v	v12, (a4)
	vl4re32.v	v8, (a5)
	lui	a0, 1
	addi	a0, a0, 576
	add	a0, sp, a0
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 380
	vs4r.v	v0, (a0)
	addi	a5, sp, 444
	vs4r.v	v0, (a5)
	addi	a2, sp, 124
	lw	a3, 40(sp)                      # 4-byte Folded Reload
	vmv4r.v	v4, v0
	addi	a4, sp, 380
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	a1, a3, 16
	vl1r.v	v8, (a3)
	lb	a0, 0(a2)
	vl1r.v	v9, (a1)
	vsetivli	zero, 16, e16, m2, ta, ma
	vsext.vf2	v10, v8
	vwmacc.vx	v0, a0, v10
	li	a1, 9
	slli	a1, a1, 9
	add	a1, sp, a1
	vs4r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a1, a3, 32
	vl1r.v	v8, (a1)
	addi	a1, a3, 48
	vl1r.v	v9, (a1)
	vwmacc.vx	v4, a0, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v28, a0, v10
	vsext.vf2	v10, v9
	addi	a1, a3, 64
	vl1r.v	v8, (a1)
	addi	a1, a3, 80
	vl1r.v	v9, (a1)
	vwmacc.vx	v24, a0, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v20, a0, v10
	vsext.vf2	v10, v9
	addi	a1, a3, 96
	vl1r.v	v8, (a1)
	addi	a1, a3, 112
	vl1r.v	v9, (a1)
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
	lui	a1, 1
	addi	a1, a1, 576
	add	a1, sp, a1
	vl4r.v	v12, (a1)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a0, v10
	lui	a0, 1
	addi	a0, a0, 576
	add	a0, sp, a0
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vmv4r.v	v12, v16
	vmv4r.v	v16, v20
	vmv4r.v	v20, v24
	vmv4r.v	v24, v28
	vmv4r.v	v28, v4
	vmv4r.v	v4, v0
	li	a0, 9
	slli	a0, a0, 9
	add	a0, sp, a0
	vl4r.v	v0, (a0)                        # Unknown-size Folded Reload
	addi	a2, a2, 1
	addi	a3, a3, 128
	bne	a2, a4, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a1, sp, 380
	vs4r.v	v0, (a1)
	vs4r.v	v4, (a5)
	addi	a0, sp, 508
	vs4r.v	v28, (a0)
	addi	a0, sp, 572
	vs4r.v	v24, (a0)
	addi	a0, sp, 636
	vs4r.v	v20, (a0)
	addi	a0, sp, 700
	vs4r.v	v16, (a0)
	addi	a0, sp, 764
	vs4r.v	v12, (a0)
	lui	a0, 1
	addi	a0, a0, 576
	add	a0, sp, a0
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 828
	vs4r.v	v8, (a0)
	lw	a0, 56(sp)                      # 4-byte Folded Reload
	lw	t4, 120(sp)                     # 4-byte Folded Reload
.LBB0_8:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	sw	a0, 112(sp)                     # 4-byte Folded Spill
	sw	a1, 116(sp)                     # 4-byte Folded Spill
	vl4re32.v	v8, (a1)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v12, v11, 2
	vmv.x.s	a1, v12
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a2, v12
	vmv.x.s	a3, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	s5, v11
	vslidedown.vi	v11, v10, 2
	vmv.x.s	a7, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	t0, v11
	vmv.x.s	t1, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t2, v10
	vslidedown.vi	v10, v8, 2
	vmv.x.s	t3, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	s1, v10
	vmv.x.s	s3, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s4, v8
	vslidedown.vi	v8, v9, 2
	vmv.x.s	t6, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s2, v8
	mulh	a0, t4, t6
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	mul	t6, t4, t6
	mulh	a0, t4, s4
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	mul	s8, t4, s4
	mulh	s11, t4, s3
	mul	t5, t4, s3
	mulh	s6, t4, s1
	mul	s0, t4, s1
	mulh	ra, t4, t3
	mul	t3, t4, t3
	mulh	s3, t4, t2
	mul	a5, t4, t2
	mulh	s1, t4, t1
	mul	s10, t4, t1
	mulh	a0, t4, t0
	mul	s9, t4, t0
	mulh	t0, t4, a7
	mul	a7, t4, a7
	mulh	s4, t4, s5
	mul	s5, t4, s5
	mulh	t1, t4, a3
	mul	a3, t4, a3
	mulh	s7, t4, a2
	mul	a6, t4, a2
	mulh	t2, t4, a1
	mul	a1, t4, a1
	lui	a4, 262144
	add	a2, a1, a4
	sw	a2, 108(sp)                     # 4-byte Folded Spill
	sltu	a1, a2, a1
	add	a1, t2, a1
	sw	a1, 104(sp)                     # 4-byte Folded Spill
	add	a1, a6, a4
	sw	a1, 100(sp)                     # 4-byte Folded Spill
	sltu	a1, a1, a6
	add	a1, s7, a1
	sw	a1, 96(sp)                      # 4-byte Folded Spill
	add	a1, a3, a4
	sw	a1, 92(sp)                      # 4-byte Folded Spill
	sltu	a1, a1, a3
	add	a1, t1, a1
	sw	a1, 88(sp)                      # 4-byte Folded Spill
	add	t2, s5, a4
	sltu	a1, t2, s5
	add	a1, s4, a1
	sw	a1, 84(sp)                      # 4-byte Folded Spill
	add	s5, a7, a4
	sltu	a1, s5, a7
	add	s4, t0, a1
	add	t0, s9, a4
	sltu	s9, t0, s9
	add	s9, a0, s9
	add	a2, s10, a4
	sltu	a3, a2, s10
	add	s1, s1, a3
	add	a7, a5, a4
	sltu	a3, a7, a5
	add	s3, s3, a3
	add	s10, t3, a4
	sltu	a3, s10, t3
	add	ra, ra, a3
	add	a5, s0, a4
	sltu	a3, a5, s0
	add	t1, s6, a3
	add	t3, t5, a4
	sltu	a3, t3, t5
	add	t5, s11, a3
	add	a3, s8, a4
	sltu	s0, a3, s8
	lw	a0, 76(sp)                      # 4-byte Folded Reload
	add	s0, a0, s0
	add	s7, t6, a4
	sltu	t6, s7, t6
	lw	a0, 80(sp)                      # 4-byte Folded Reload
	add	t6, a0, t6
	mulh	s6, t4, s2
	mul	a0, t4, s2
	add	s8, a0, a4
	sltu	a0, s8, a0
	add	s6, s6, a0
	vmv.x.s	a0, v9
	mulh	s11, t4, a0
	mul	a0, t4, a0
	add	t4, a0, a4
	sltu	a0, t4, a0
	add	a1, s11, a0
	vslidedown.vi	v8, v9, 1
	vmv.x.s	s11, v8
	lw	a0, 120(sp)                     # 4-byte Folded Reload
	mulh	a6, a0, s11
	lw	a0, 120(sp)                     # 4-byte Folded Reload
	mul	s11, a0, s11
	add	a0, s11, a4
	sltu	s11, a0, s11
	add	a6, a6, s11
	slli	a6, a6, 1
	srli	a0, a0, 31
	or	s11, a0, a6
	slli	a1, a1, 1
	srli	a0, t4, 31
	or	a0, a0, a1
	slli	s6, s6, 1
	srli	a1, s8, 31
	or	s6, a1, s6
	slli	t6, t6, 1
	srli	a1, s7, 31
	or	s8, a1, t6
	slli	s0, s0, 1
	srli	a3, a3, 31
	or	a3, a3, s0
	slli	t5, t5, 1
	srli	a1, t3, 31
	or	t6, a1, t5
	li	t5, 120
	slli	s2, t1, 1
	srli	a5, a5, 31
	or	t3, a5, s2
	slli	ra, ra, 1
	srli	a4, s10, 31
	or	a1, a4, ra
	slli	s3, s3, 1
	srli	a4, a7, 31
	or	a4, a4, s3
	slli	s1, s1, 1
	srli	a5, a2, 31
	or	a5, a5, s1
	slli	s9, s9, 1
	srli	a2, t0, 31
	or	a2, a2, s9
	slli	t0, s4, 1
	srli	a6, s5, 31
	or	a6, a6, t0
	lw	s4, 84(sp)                      # 4-byte Folded Reload
	slli	s4, s4, 1
	srli	a7, t2, 31
	or	a7, a7, s4
	lw	t0, 88(sp)                      # 4-byte Folded Reload
	slli	t0, t0, 1
	lw	t1, 92(sp)                      # 4-byte Folded Reload
	srli	t1, t1, 31
	or	t0, t1, t0
	lw	t1, 96(sp)                      # 4-byte Folded Reload
	slli	t1, t1, 1
	lw	t2, 100(sp)                     # 4-byte Folded Reload
	srli	t2, t2, 31
	or	t1, t2, t1
	lw	t2, 104(sp)                     # 4-byte Folded Reload
	slli	t2, t2, 1
	lw	t4, 108(sp)                     # 4-byte Folded Reload
	srli	t4, t4, 31
	or	t2, t4, t2
	lw	t4, 120(sp)                     # 4-byte Folded Reload
	vmv.s.x	v8, t2
	vmv.s.x	v9, t1
	vmv.s.x	v11, t0
	vmv.s.x	v10, a7
	vmv.s.x	v12, a6
	addi	a6, sp, 892
	vmv.s.x	v13, a2
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vslideup.vi	v11, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v10, a5
	lw	a5, 72(sp)                      # 4-byte Folded Reload
	vmv.s.x	v8, a4
	lw	s2, 60(sp)                      # 4-byte Folded Reload
	vmv.s.x	v9, a1
	lw	a1, 116(sp)                     # 4-byte Folded Reload
	vmv.s.x	v14, t3
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v13, 1
	vslideup.vi	v10, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v12, 2
	vmv.s.x	v8, t6
	vmv.s.x	v12, a3
	vmv.s.x	v13, s8
	vmv.s.x	v15, s6
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v14, 1
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v9, 2
	vmv.s.x	v9, a0
	vmv.s.x	v12, s11
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v13, v15, 1
	vslideup.vi	v9, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v13, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	vadd.vx	v8, v8, s2
	vsra.vx	v8, v8, a5
	vmin.vx	v8, v8, t5
	li	a0, -135
	vmax.vx	v8, v8, a0
	lw	a0, 112(sp)                     # 4-byte Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v12, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v8, v12, 0
	vadd.vi	v8, v8, 7
	vs1r.v	v8, (a0)
	addi	a1, a1, 64
	addi	a0, a0, 16
	bne	a1, a6, .LBB0_8
# %bb.9:                                #   in Loop: Header=BB0_1 Depth=1
	lw	a7, 52(sp)                      # 4-byte Folded Reload
	addi	a7, a7, 1
	lw	s0, 48(sp)                      # 4-byte Folded Reload
	addi	s0, s0, 128
	lw	a6, 56(sp)                      # 4-byte Folded Reload
	addi	a6, a6, 128
	lw	a1, 32(sp)                      # 4-byte Folded Reload
	addi	s9, sp, 1980
	addi	t5, sp, 956
	lw	s8, 24(sp)                      # 4-byte Folded Reload
	lw	ra, 16(sp)                      # 4-byte Folded Reload
	addi	t0, sp, 1020
	addi	s1, sp, 2044
	addi	s3, sp, 1084
	addi	a3, sp, 2047
	addi	a3, a3, 61
	addi	s5, sp, 1148
	addi	s6, sp, 2047
	addi	s6, s6, 125
	addi	s4, sp, 1212
	li	a0, 12
	beq	a7, a0, .LBB0_10
	j	.LBB0_1
.LBB0_10:
	addi	sp, sp, 1792
	addi	sp, sp, 976
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
