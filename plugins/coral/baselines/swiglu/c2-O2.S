# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -Dn=8 -Dh=32 -Dh_i=128
# source: baselines/swiglu.c, SHA-256 38f4aa490e46fc82ef139179f897794c94b360629c0d8544271b5754b6cf41c5

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000100	# Wg
	li	a2, 0x20001100	# Wu
	li	a3, 0x20002100	# Wd
	li	a4, 0x20003100	# table
	li	a5, 0x20003200	# quantisation
	li	a6, 0x20004000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -1424
	sw	ra, 1420(sp)                    # 4-byte Folded Spill
	sw	s0, 1416(sp)                    # 4-byte Folded Spill
	sw	s1, 1412(sp)                    # 4-byte Folded Spill
	sw	s2, 1408(sp)                    # 4-byte Folded Spill
	sw	s3, 1404(sp)                    # 4-byte Folded Spill
	sw	s4, 1400(sp)                    # 4-byte Folded Spill
	sw	s5, 1396(sp)                    # 4-byte Folded Spill
	sw	s6, 1392(sp)                    # 4-byte Folded Spill
	sw	s7, 1388(sp)                    # 4-byte Folded Spill
	sw	s8, 1384(sp)                    # 4-byte Folded Spill
	sw	s9, 1380(sp)                    # 4-byte Folded Spill
	sw	s10, 1376(sp)                   # 4-byte Folded Spill
	sw	s11, 1372(sp)                   # 4-byte Folded Spill
	addi	sp, sp, -640
	sw	a6, 44(sp)                      # 4-byte Folded Spill
	mv	s10, a4
	sw	a3, 40(sp)                      # 4-byte Folded Spill
	mv	a4, a1
	li	a6, 0
	addi	s7, sp, 864
	addi	a7, sp, 352
	lw	t3, 0(a5)
	lw	s11, 4(a5)
	lw	t5, 8(a5)
	lw	s1, 12(a5)
	lw	a1, 16(a5)
	sw	a1, 20(sp)                      # 4-byte Folded Spill
	lw	a5, 20(a5)
	addi	a1, s11, -1
	li	a3, 1
	sll	ra, a3, a1
	addi	a1, s1, -1
	sll	t1, a3, a1
	sw	a5, 24(sp)                      # 4-byte Folded Spill
	addi	a1, a5, -1
	sll	a1, a3, a1
	sw	a1, 16(sp)                      # 4-byte Folded Spill
	addi	t2, sp, 384
	addi	a3, sp, 896
	addi	s0, sp, 416
	addi	s2, sp, 928
	addi	s3, sp, 448
	addi	s5, sp, 960
	addi	s8, sp, 480
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v24, 0
	addi	s9, sp, 992
	lui	t4, 262144
	sw	a0, 28(sp)                      # 4-byte Folded Spill
	mv	a1, a0
	addi	a0, sp, 1360
	vs2r.v	v24, (a0)                       # Unknown-size Folded Spill
	sw	a2, 36(sp)                      # 4-byte Folded Spill
	sw	a4, 32(sp)                      # 4-byte Folded Spill
	sw	t1, 60(sp)                      # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #     Child Loop BB0_6 Depth 2
	sw	a1, 52(sp)                      # 4-byte Folded Spill
	sw	a6, 56(sp)                      # 4-byte Folded Spill
	li	s6, 0
	addi	a0, sp, 320
	vs2r.v	v24, (a0)
	addi	a0, sp, 832
	vs2r.v	v24, (a0)
	vs2r.v	v24, (a7)
	vs2r.v	v24, (s7)
	vs2r.v	v24, (t2)
	vs2r.v	v24, (a3)
	vs2r.v	v24, (s0)
	vs2r.v	v24, (s2)
	vs2r.v	v24, (s3)
	vs2r.v	v24, (s5)
	vs2r.v	v24, (s8)
	vs2r.v	v24, (s9)
	addi	a0, sp, 512
	vs2r.v	v24, (a0)
	addi	a1, sp, 1024
	vs2r.v	v24, (a1)
	mv	a4, s2
	mv	a6, s5
	addi	a2, sp, 544
	vs2r.v	v24, (a2)
	addi	a5, sp, 1056
	vs2r.v	v24, (a5)
	addi	s4, sp, 576
	vs2r.v	v24, (s4)
	mv	a1, s7
	addi	s7, sp, 1088
	vs2r.v	v24, (s7)
	mv	s7, s8
	addi	t0, sp, 608
	vs2r.v	v24, (t0)
	mv	s4, t2
	addi	t2, sp, 1120
	vs2r.v	v24, (t2)
	addi	s0, sp, 640
	vs2r.v	v24, (s0)
	mv	t0, s3
	addi	s3, sp, 1152
	vs2r.v	v24, (s3)
	addi	s8, sp, 672
	vs2r.v	v24, (s8)
	mv	a5, a7
	addi	a7, sp, 1184
	vs2r.v	v24, (a7)
	addi	t6, sp, 704
	vs2r.v	v24, (t6)
	addi	s2, sp, 1216
	vs2r.v	v24, (s2)
	addi	s5, sp, 736
	vs2r.v	v24, (s5)
	addi	s9, sp, 1248
	vs2r.v	v24, (s9)
	addi	a0, sp, 768
	vs2r.v	v24, (a0)
	addi	a0, sp, 1280
	vs2r.v	v24, (a0)
	addi	a2, sp, 800
	vs2r.v	v24, (a2)
	addi	a2, sp, 1312
	vs2r.v	v24, (a2)
	addi	t6, sp, 832
	vl2re32.v	v0, (t6)
	vl2re32.v	v2, (a1)
	vl2re32.v	v4, (a3)
	lw	a3, 36(sp)                      # 4-byte Folded Reload
	vl2re32.v	v6, (a4)
	lw	a4, 32(sp)                      # 4-byte Folded Reload
	vl2re32.v	v30, (a6)
	addi	a1, sp, 992
	vl2re32.v	v28, (a1)
	addi	a1, sp, 1024
	vl2re32.v	v26, (a1)
	addi	a1, sp, 1056
	vl2re32.v	v24, (a1)
	addi	a1, sp, 1088
	vl2re32.v	v22, (a1)
	vl2re32.v	v20, (t2)
	mv	t2, s4
	vl2re32.v	v18, (s3)
	mv	s3, t0
	mv	t0, s7
	vl2re32.v	v16, (a7)
	mv	a7, a5
	vl2re32.v	v14, (s2)
	vl2re32.v	v8, (s9)
	addi	a1, sp, 1808
	vs2r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1840
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a2)
	addi	a0, sp, 1904
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 320
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1936
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a5)
	addi	a0, sp, 1424
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s4)
	addi	a0, sp, 1456
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 416
	mv	s2, a0
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1488
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s3)
	addi	a0, sp, 1520
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s7)
	addi	a0, sp, 1552
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 512
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1584
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 544
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1616
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 576
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1648
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 608
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1680
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s0)
	addi	a0, sp, 1712
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s8)
	addi	a0, sp, 1744
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 704
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1776
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s5)
	addi	a0, sp, 1872
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 768
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1968
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 800
	vl2re32.v	v10, (a0)
	lw	a6, 56(sp)                      # 4-byte Folded Reload
	slli	a6, a6, 5
	lw	a2, 28(sp)                      # 4-byte Folded Reload
	sw	a6, 48(sp)                      # 4-byte Folded Spill
	add	a2, a6, a2
	addi	s7, a2, 32
	lw	s4, 52(sp)                      # 4-byte Folded Reload
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	a0, sp, 1392
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	lb	a5, 0(s4)
	add	a1, a4, s6
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v8, (a1)
	addi	a2, a1, 8
	vle8.v	v9, (a2)
	addi	a5, a5, 24
	vsext.vf2	v10, v8
	vwmacc.vx	v0, a5, v10
	vsext.vf2	v8, v9
	addi	a2, a1, 16
	vle8.v	v9, (a2)
	addi	a2, a1, 24
	vle8.v	v10, (a2)
	vwmacc.vx	v2, a5, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v4, a5, v8
	vsext.vf2	v8, v10
	addi	a2, a1, 32
	vle8.v	v9, (a2)
	addi	a2, a1, 40
	vle8.v	v10, (a2)
	vwmacc.vx	v6, a5, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v30, a5, v8
	vsext.vf2	v8, v10
	addi	a2, a1, 48
	vle8.v	v9, (a2)
	addi	a2, a1, 56
	vle8.v	v10, (a2)
	vwmacc.vx	v28, a5, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v26, a5, v8
	vsext.vf2	v8, v10
	addi	a2, a1, 64
	vle8.v	v9, (a2)
	addi	a2, a1, 72
	vle8.v	v10, (a2)
	vwmacc.vx	v24, a5, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v22, a5, v8
	vsext.vf2	v8, v10
	addi	a2, a1, 80
	vle8.v	v9, (a2)
	addi	a2, a1, 88
	vle8.v	v10, (a2)
	vwmacc.vx	v20, a5, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v18, a5, v8
	vsext.vf2	v8, v10
	addi	a2, a1, 96
	vle8.v	v9, (a2)
	addi	a2, a1, 104
	vle8.v	v10, (a2)
	vwmacc.vx	v16, a5, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v14, a5, v8
	vsext.vf2	v8, v10
	addi	a2, a1, 112
	vle8.v	v9, (a2)
	addi	a1, a1, 120
	vle8.v	v10, (a1)
	vmv2r.v	v12, v0
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
	addi	a0, sp, 1808
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v14, a5, v8
	vs2r.v	v14, (a0)                       # Unknown-size Folded Spill
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
	vmv2r.v	v0, v12
	vsext.vf2	v8, v9
	addi	a0, sp, 1840
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v8
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v10
	add	a2, a3, s6
	vle8.v	v9, (a2)
	addi	a1, a2, 8
	vle8.v	v10, (a1)
	addi	a0, sp, 1904
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v8
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	addi	a0, sp, 1936
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v8
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v10
	addi	a1, a2, 16
	vle8.v	v9, (a1)
	addi	a1, a2, 24
	vle8.v	v10, (a1)
	addi	a0, sp, 1424
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v8
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	addi	a0, sp, 1456
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v8
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v10
	addi	a1, a2, 32
	vle8.v	v9, (a1)
	addi	a1, a2, 40
	vle8.v	v10, (a1)
	addi	a0, sp, 1488
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v8
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	addi	a0, sp, 1520
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v8
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v10
	addi	a1, a2, 48
	vle8.v	v9, (a1)
	addi	a1, a2, 56
	vle8.v	v10, (a1)
	addi	a0, sp, 1552
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v8
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	addi	a0, sp, 1584
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v8
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v10
	addi	a1, a2, 64
	vle8.v	v9, (a1)
	addi	a1, a2, 72
	vle8.v	v10, (a1)
	addi	a0, sp, 1616
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v8
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	addi	a0, sp, 1648
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v8
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v10
	addi	a1, a2, 80
	vle8.v	v9, (a1)
	addi	a1, a2, 88
	vle8.v	v10, (a1)
	addi	a0, sp, 1680
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v8
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	addi	a0, sp, 1712
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v8
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v10
	addi	a1, a2, 96
	vle8.v	v9, (a1)
	addi	a1, a2, 104
	vle8.v	v10, (a1)
	addi	a0, sp, 1744
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v8
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	addi	a0, sp, 1776
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v8
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v10
	addi	a1, a2, 112
	vle8.v	v9, (a1)
	addi	a1, a2, 120
	vle8.v	v10, (a1)
	addi	a0, sp, 1872
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v8
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	addi	a0, sp, 1968
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a5, v8
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v10
	addi	a0, sp, 1392
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v10, a5, v8
	addi	s4, s4, 1
	addi	s6, s6, 128
	bne	s4, s7, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	addi	s4, sp, 832
	vs2r.v	v0, (s4)
	addi	a0, sp, 864
	vs2r.v	v2, (a0)
	addi	a0, sp, 896
	vs2r.v	v4, (a0)
	addi	a0, sp, 928
	vs2r.v	v6, (a0)
	addi	a0, sp, 960
	vs2r.v	v30, (a0)
	addi	a0, sp, 992
	vs2r.v	v28, (a0)
	addi	a0, sp, 1024
	vs2r.v	v26, (a0)
	addi	a0, sp, 1056
	vs2r.v	v24, (a0)
	addi	a0, sp, 1088
	vs2r.v	v22, (a0)
	addi	a0, sp, 1120
	vs2r.v	v20, (a0)
	addi	a0, sp, 1152
	vs2r.v	v18, (a0)
	addi	a0, sp, 1184
	vs2r.v	v16, (a0)
	addi	a0, sp, 1216
	vs2r.v	v14, (a0)
	addi	a0, sp, 1808
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1248
	vs2r.v	v8, (a0)
	addi	a0, sp, 1840
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1280
	vs2r.v	v8, (a0)
	addi	a0, sp, 1904
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1312
	vs2r.v	v8, (a0)
	addi	s6, sp, 320
	addi	a0, sp, 1936
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s6)
	addi	a0, sp, 1424
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (a7)
	addi	a0, sp, 1456
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (t2)
	addi	a0, sp, 1488
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s2)
	addi	a0, sp, 1520
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s3)
	addi	a0, sp, 1552
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (t0)
	addi	a0, sp, 1584
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 512
	vs2r.v	v8, (a0)
	addi	a0, sp, 1616
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 544
	vs2r.v	v8, (a0)
	addi	a0, sp, 1648
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 576
	vs2r.v	v8, (a0)
	addi	a0, sp, 1680
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 608
	vs2r.v	v8, (a0)
	addi	a0, sp, 1712
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 640
	vs2r.v	v8, (a0)
	addi	a0, sp, 1744
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 672
	vs2r.v	v8, (a0)
	addi	a0, sp, 1776
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 704
	vs2r.v	v8, (a0)
	addi	a0, sp, 1872
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 736
	vs2r.v	v8, (a0)
	addi	a0, sp, 1968
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 768
	vs2r.v	v8, (a0)
	addi	a0, sp, 800
	vs2r.v	v10, (a0)
	addi	a5, sp, 64
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v8, (s4)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v10, v9, 2
	vmv.x.s	a1, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a2, v10
	vmv.x.s	s7, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	s5, v9
	vslidedown.vi	v9, v8, 2
	vmv.x.s	s8, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	s9, v9
	mv	s2, s1
	mv	s1, s11
	vmv.x.s	s11, v8
	vslidedown.vi	v8, v8, 1
	mv	s0, ra
	vmv.x.s	ra, v8
	mulh	t2, t3, ra
	mul	ra, t3, ra
	mulh	a6, t3, s11
	mul	s11, t3, s11
	mulh	a3, t3, s9
	mul	s9, t3, s9
	mulh	a0, t3, s8
	mul	s8, t3, s8
	mulh	t0, t3, s5
	mul	s5, t3, s5
	mulh	t1, t3, s7
	mul	s7, t3, s7
	mulh	s3, t3, a2
	mul	a2, t3, a2
	mulh	a4, t3, a1
	mul	a1, t3, a1
	mv	t6, s10
	add	s10, a1, t4
	sltu	a1, s10, a1
	add	a1, a4, a1
	add	a4, a2, t4
	sltu	a2, a4, a2
	add	s3, s3, a2
	add	a7, s7, t4
	sltu	a2, a7, s7
	add	t1, t1, a2
	add	s7, s5, t4
	sltu	a2, s7, s5
	add	t0, t0, a2
	add	s5, s8, t4
	sltu	a2, s5, s8
	add	a0, a0, a2
	add	s8, s9, t4
	sltu	a2, s8, s9
	add	a3, a3, a2
	add	s9, s11, t4
	sltu	a2, s9, s11
	add	a6, a6, a2
	add	a2, ra, t4
	sltu	s11, a2, ra
	mv	ra, s0
	add	t2, t2, s11
	slli	t2, t2, 1
	srli	a2, a2, 31
	or	a2, a2, t2
	slli	a6, a6, 1
	srli	t2, s9, 31
	or	a6, t2, a6
	slli	a3, a3, 1
	srli	t2, s8, 31
	or	a3, t2, a3
	slli	a0, a0, 1
	srli	t2, s5, 31
	or	a0, t2, a0
	slli	t0, t0, 1
	srli	t2, s7, 31
	or	t0, t2, t0
	slli	t1, t1, 1
	srli	a7, a7, 31
	or	a7, a7, t1
	slli	s3, s3, 1
	srli	a4, a4, 31
	or	a4, a4, s3
	slli	a1, a1, 1
	srli	t1, s10, 31
	or	a1, t1, a1
	vmv.s.x	v8, a1
	vmv.s.x	v9, a4
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, a7
	vmv.s.x	v10, t0
	vslideup.vi	v9, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v10, a0
	vl2re32.v	v14, (s6)
	vmv.s.x	v11, a3
	vmv.s.x	v8, a6
	vmv.s.x	v12, a2
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
	mulh	s3, t5, a6
	mul	a6, t5, a6
	mulh	s5, t5, a4
	mul	a4, t5, a4
	mulh	s7, t5, a3
	mul	a3, t5, a3
	mulh	s8, t5, a2
	mul	a2, t5, a2
	mulh	s9, t5, a1
	mul	a1, t5, a1
	mulh	s10, t5, a0
	mul	a0, t5, a0
	add	s11, a0, t4
	sltu	a0, s11, a0
	add	a0, s10, a0
	add	s10, a1, t4
	sltu	a1, s10, a1
	add	a1, s9, a1
	add	s9, a2, t4
	sltu	a2, s9, a2
	add	a2, s8, a2
	add	s8, a3, t4
	sltu	a3, s8, a3
	add	a3, s7, a3
	add	s7, a4, t4
	sltu	a4, s7, a4
	add	a4, s5, a4
	add	s5, a6, t4
	sltu	a6, s5, a6
	add	a6, s3, a6
	add	s3, a7, t4
	sltu	a7, s3, a7
	add	a7, t2, a7
	add	t2, t0, t4
	sltu	t0, t2, t0
	add	t0, t1, t0
	slli	t0, t0, 1
	srli	t1, t2, 31
	or	t0, t1, t0
	slli	a7, a7, 1
	srli	t1, s3, 31
	or	a7, t1, a7
	slli	a6, a6, 1
	srli	t1, s5, 31
	or	a6, t1, a6
	slli	a4, a4, 1
	srli	t1, s7, 31
	or	a4, t1, a4
	slli	a3, a3, 1
	srli	t1, s8, 31
	or	a3, t1, a3
	slli	a2, a2, 1
	srli	t1, s9, 31
	or	a2, t1, a2
	slli	a1, a1, 1
	srli	t1, s10, 31
	mv	s10, t6
	or	a1, t1, a1
	slli	a0, a0, 1
	srli	t1, s11, 31
	mv	s11, s1
	mv	s1, s2
	or	a0, t1, a0
	lw	t1, 60(sp)                      # 4-byte Folded Reload
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
	vadd.vx	v8, v8, s0
	vsra.vx	v8, v8, s11
	li	a0, 130
	vmin.vx	v8, v8, a0
	li	a0, -125
	vmax.vx	v8, v8, a0
	li	a0, 253
	vadd.vx	v8, v8, a0
	li	a0, 255
	vand.vx	v8, v8, a0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vluxei32.v	v10, (t6), v8
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v14, v15, 1
	vslideup.vi	v13, v16, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v13, v14, 2
	vmv.s.x	v12, a7
	vmv.s.x	v8, t0
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
	vadd.vx	v8, v12, t1
	vsra.vx	v8, v8, s2
	li	a0, 127
	vmin.vx	v8, v8, a0
	li	a0, -128
	vmax.vx	v8, v8, a0
	li	a0, 64
	vmv.v.x	v12, a0
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
	addi	a0, sp, 1344
	bne	s4, a0, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a0, sp, 1360
	vl2r.v	v24, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 256
	vs2r.v	v24, (a0)
	addi	a1, sp, 288
	vs2r.v	v24, (a1)
	vl2re32.v	v14, (a0)
	vl2re32.v	v8, (a1)
	addi	a0, sp, 192
	vs2r.v	v24, (a0)
	addi	t6, sp, 224
	vs2r.v	v24, (t6)
	addi	a2, sp, 64
	lw	a5, 40(sp)                      # 4-byte Folded Reload
	vmv2r.v	v10, v24
	vmv2r.v	v12, v24
	addi	a3, sp, 192
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	a0, a5, 8
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v16, (a5)
	lb	a1, 0(a2)
	vle8.v	v17, (a0)
	vsext.vf2	v18, v16
	vwmacc.vx	v12, a1, v18
	vsext.vf2	v16, v17
	addi	a0, a5, 16
	vle8.v	v17, (a0)
	addi	a0, a5, 24
	vle8.v	v18, (a0)
	vwmacc.vx	v10, a1, v16
	vsext.vf2	v16, v17
	vwmacc.vx	v14, a1, v16
	vsext.vf2	v16, v18
	vwmacc.vx	v8, a1, v16
	addi	a2, a2, 1
	addi	a5, a5, 32
	bne	a2, a3, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a0, sp, 256
	vs2r.v	v14, (a0)
	addi	a0, sp, 288
	vs2r.v	v8, (a0)
	lw	s5, 44(sp)                      # 4-byte Folded Reload
	lw	a0, 48(sp)                      # 4-byte Folded Reload
	add	s5, s5, a0
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v13, 2
	vmv.x.s	a0, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a1, v8
	vmv.x.s	a2, v13
	vslidedown.vi	v8, v13, 1
	vmv.x.s	a3, v8
	vslidedown.vi	v8, v12, 2
	vmv.x.s	a4, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a5, v8
	vmv.x.s	a6, v12
	vslidedown.vi	v8, v12, 1
	vmv.x.s	a7, v8
	lw	s0, 20(sp)                      # 4-byte Folded Reload
	mulh	t0, s0, a7
	mul	a7, s0, a7
	mulh	t1, s0, a6
	mul	a6, s0, a6
	mulh	t2, s0, a5
	mul	a5, s0, a5
	mulh	s3, s0, a4
	mul	a4, s0, a4
	mulh	s4, s0, a3
	mul	a3, s0, a3
	mulh	s6, s0, a2
	mul	a2, s0, a2
	mulh	s7, s0, a1
	mul	a1, s0, a1
	mulh	s8, s0, a0
	mul	a0, s0, a0
	add	s9, a0, t4
	sltu	a0, s9, a0
	add	a0, s8, a0
	add	s8, a1, t4
	sltu	a1, s8, a1
	add	a1, s7, a1
	add	s7, a2, t4
	sltu	a2, s7, a2
	add	a2, s6, a2
	add	s6, a3, t4
	sltu	a3, s6, a3
	add	a3, s4, a3
	add	s4, a4, t4
	sltu	a4, s4, a4
	add	a4, s3, a4
	add	s3, a5, t4
	sltu	a5, s3, a5
	add	a5, t2, a5
	add	t2, a6, t4
	sltu	a6, t2, a6
	add	a6, t1, a6
	add	t1, a7, t4
	sltu	a7, t1, a7
	add	a7, t0, a7
	slli	a7, a7, 1
	srli	t0, t1, 31
	or	a7, t0, a7
	slli	a6, a6, 1
	srli	t0, t2, 31
	or	a6, t0, a6
	slli	a5, a5, 1
	srli	t0, s3, 31
	or	a5, t0, a5
	slli	a4, a4, 1
	srli	t0, s4, 31
	or	a4, t0, a4
	slli	a3, a3, 1
	srli	t0, s6, 31
	or	a3, t0, a3
	slli	a2, a2, 1
	srli	t0, s7, 31
	or	a2, t0, a2
	slli	a1, a1, 1
	srli	t0, s8, 31
	or	a1, t0, a1
	slli	a0, a0, 1
	srli	t0, s9, 31
	or	a0, t0, a0
	vmv.s.x	v8, a0
	vmv.s.x	v9, a1
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v15, a2
	vmv.s.x	v9, a3
	vslideup.vi	v15, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v15, v8, 2
	vmv.s.x	v16, a4
	vmv.s.x	v17, a5
	vmv.s.x	v14, a6
	vmv.s.x	v18, a7
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v11, 2
	vmv.x.s	a0, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a1, v8
	vmv.x.s	a2, v11
	vslidedown.vi	v8, v11, 1
	vmv.x.s	a3, v8
	vslidedown.vi	v8, v10, 2
	vmv.x.s	a4, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a5, v8
	vmv.x.s	a6, v10
	vslidedown.vi	v8, v10, 1
	vmv.x.s	a7, v8
	mulh	t0, s0, a7
	mul	a7, s0, a7
	mulh	t1, s0, a6
	mul	a6, s0, a6
	mulh	t2, s0, a5
	mul	a5, s0, a5
	mulh	s3, s0, a4
	mul	a4, s0, a4
	mulh	s4, s0, a3
	mul	a3, s0, a3
	mulh	s6, s0, a2
	mul	a2, s0, a2
	mulh	s7, s0, a1
	mul	a1, s0, a1
	mulh	s8, s0, a0
	mul	a0, s0, a0
	add	s9, a0, t4
	sltu	a0, s9, a0
	add	a0, s8, a0
	add	s8, a1, t4
	sltu	a1, s8, a1
	add	a1, s7, a1
	add	s7, a2, t4
	sltu	a2, s7, a2
	add	a2, s6, a2
	add	s6, a3, t4
	sltu	a3, s6, a3
	add	a3, s4, a3
	add	s4, a4, t4
	sltu	a4, s4, a4
	add	a4, s3, a4
	add	s3, a5, t4
	sltu	a5, s3, a5
	add	a5, t2, a5
	add	t2, a6, t4
	sltu	a6, t2, a6
	add	a6, t1, a6
	add	t1, a7, t4
	sltu	a7, t1, a7
	add	a7, t0, a7
	slli	a7, a7, 1
	srli	t0, t1, 31
	or	a7, t0, a7
	slli	a6, a6, 1
	srli	t0, t2, 31
	or	a6, t0, a6
	slli	a5, a5, 1
	srli	t0, s3, 31
	or	a5, t0, a5
	slli	a4, a4, 1
	srli	t0, s4, 31
	or	a4, t0, a4
	slli	a3, a3, 1
	srli	t0, s6, 31
	or	a3, t0, a3
	slli	a2, a2, 1
	srli	t0, s7, 31
	or	a2, t0, a2
	slli	a1, a1, 1
	srli	t0, s8, 31
	or	a1, t0, a1
	slli	a0, a0, 1
	srli	t0, s9, 31
	or	a0, t0, a0
	vmv.s.x	v8, a0
	vmv.s.x	v9, a1
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, a2
	vmv.s.x	v19, a3
	vslideup.vi	v9, v19, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v19, a4
	vmv.s.x	v8, a5
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v19, v8, 1
	vmv.s.x	v8, a6
	vmv.s.x	v20, a7
	vslideup.vi	v8, v20, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v19, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	lw	t6, 16(sp)                      # 4-byte Folded Reload
	vadd.vx	v8, v8, t6
	lw	s2, 24(sp)                      # 4-byte Folded Reload
	vsra.vx	v8, v8, s2
	li	a0, 120
	vmin.vx	v8, v8, a0
	li	a0, -135
	vmax.vx	v8, v8, a0
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v19, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v19, 0
	addi	a0, sp, 256
	vl2re32.v	v20, (a0)
	vadd.vi	v8, v8, 7
	addi	a0, s5, 8
	vse8.v	v8, (a0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v21, 2
	vmv.x.s	a0, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a1, v8
	vmv.x.s	a2, v21
	vslidedown.vi	v8, v21, 1
	vmv.x.s	a3, v8
	vslidedown.vi	v8, v20, 2
	vmv.x.s	a4, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a5, v8
	vmv.x.s	a6, v20
	vslidedown.vi	v8, v20, 1
	vmv.x.s	a7, v8
	mulh	t0, s0, a7
	mul	a7, s0, a7
	mulh	t1, s0, a6
	mul	a6, s0, a6
	mulh	t2, s0, a5
	mul	a5, s0, a5
	mulh	s3, s0, a4
	mul	a4, s0, a4
	mulh	s4, s0, a3
	mul	a3, s0, a3
	mulh	s6, s0, a2
	mul	a2, s0, a2
	mulh	s7, s0, a1
	mul	a1, s0, a1
	mulh	s8, s0, a0
	mul	a0, s0, a0
	add	s9, a0, t4
	sltu	a0, s9, a0
	add	a0, s8, a0
	add	s8, a1, t4
	sltu	a1, s8, a1
	add	a1, s7, a1
	add	s7, a2, t4
	sltu	a2, s7, a2
	add	a2, s6, a2
	add	s6, a3, t4
	sltu	a3, s6, a3
	add	a3, s4, a3
	add	s4, a4, t4
	sltu	a4, s4, a4
	add	a4, s3, a4
	add	s3, a5, t4
	sltu	a5, s3, a5
	add	a5, t2, a5
	add	t2, a6, t4
	sltu	a6, t2, a6
	add	a6, t1, a6
	add	t1, a7, t4
	sltu	a7, t1, a7
	add	a7, t0, a7
	slli	a7, a7, 1
	srli	t0, t1, 31
	or	a7, t0, a7
	slli	a6, a6, 1
	srli	t0, t2, 31
	or	a6, t0, a6
	slli	a5, a5, 1
	srli	t0, s3, 31
	or	a5, t0, a5
	slli	a4, a4, 1
	srli	t0, s4, 31
	or	a4, t0, a4
	slli	a3, a3, 1
	srli	t0, s6, 31
	or	a3, t0, a3
	slli	a2, a2, 1
	srli	t0, s7, 31
	or	a2, t0, a2
	slli	a1, a1, 1
	srli	t0, s8, 31
	or	a1, t0, a1
	slli	a0, a0, 1
	srli	t0, s9, 31
	or	a0, t0, a0
	vmv.s.x	v8, a0
	vmv.s.x	v9, a1
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, a2
	vmv.s.x	v19, a3
	vslideup.vi	v9, v19, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v19, a4
	vmv.s.x	v8, a5
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v19, v8, 1
	vmv.s.x	v8, a6
	vmv.s.x	v20, a7
	vslideup.vi	v8, v20, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v19, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v8, t6
	vsra.vx	v8, v8, s2
	li	a0, 120
	vmin.vx	v8, v8, a0
	li	a0, -135
	vmax.vx	v8, v8, a0
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v19, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v19, 0
	addi	a0, sp, 288
	vl2re32.v	v20, (a0)
	vadd.vi	v8, v8, 7
	addi	a0, s5, 16
	vse8.v	v8, (a0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v21, 2
	vmv.x.s	a0, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a1, v8
	vmv.x.s	a2, v21
	vslidedown.vi	v8, v21, 1
	vmv.x.s	a3, v8
	vslidedown.vi	v8, v20, 2
	vmv.x.s	a4, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a5, v8
	vmv.x.s	a6, v20
	vslidedown.vi	v8, v20, 1
	vmv.x.s	a7, v8
	mulh	t0, s0, a7
	mul	a7, s0, a7
	mulh	t1, s0, a6
	mul	a6, s0, a6
	mulh	t2, s0, a5
	mul	a5, s0, a5
	mulh	s3, s0, a4
	mul	a4, s0, a4
	mulh	s4, s0, a3
	mul	a3, s0, a3
	mulh	s6, s0, a2
	mul	a2, s0, a2
	mulh	s7, s0, a1
	mul	a1, s0, a1
	mulh	s8, s0, a0
	mul	a0, s0, a0
	add	s9, a0, t4
	sltu	a0, s9, a0
	add	a0, s8, a0
	add	s8, a1, t4
	sltu	a1, s8, a1
	add	a1, s7, a1
	add	s7, a2, t4
	sltu	a2, s7, a2
	add	a2, s6, a2
	add	s6, a3, t4
	sltu	a3, s6, a3
	add	a3, s4, a3
	add	s4, a4, t4
	sltu	a4, s4, a4
	add	a4, s3, a4
	add	s3, a5, t4
	sltu	a5, s3, a5
	add	a5, t2, a5
	add	t2, a6, t4
	sltu	a6, t2, a6
	add	a6, t1, a6
	add	t1, a7, t4
	sltu	a7, t1, a7
	add	a7, t0, a7
	slli	a7, a7, 1
	srli	t0, t1, 31
	or	a7, t0, a7
	slli	a6, a6, 1
	srli	t0, t2, 31
	or	a6, t0, a6
	slli	a5, a5, 1
	srli	t0, s3, 31
	or	a5, t0, a5
	slli	a4, a4, 1
	srli	t0, s4, 31
	or	a4, t0, a4
	slli	a3, a3, 1
	srli	t0, s6, 31
	or	a3, t0, a3
	slli	a2, a2, 1
	srli	t0, s7, 31
	or	a2, t0, a2
	slli	a1, a1, 1
	srli	t0, s8, 31
	or	a1, t0, a1
	slli	a0, a0, 1
	srli	t0, s9, 31
	or	a0, t0, a0
	vmv.s.x	v8, a0
	vmv.s.x	v19, a1
	vmv.s.x	v9, a2
	vmv.s.x	v20, a3
	vmv.s.x	v21, a4
	vmv.s.x	v22, a5
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v19, 1
	vslideup.vi	v9, v20, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v8, a6
	vmv.s.x	v19, a7
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v16, v17, 1
	vslideup.vi	v14, v18, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v14, v16, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v14, v14, t6
	vsra.vx	v14, v14, s2
	li	a0, 120
	vmin.vx	v14, v14, a0
	li	a1, -135
	vmax.vx	v14, v14, a1
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v16, v14, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v14, v16, 0
	vadd.vi	v14, v14, 7
	vse8.v	v14, (s5)
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v21, v22, 1
	vslideup.vi	v8, v19, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v21, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v8, t6
	vsra.vx	v8, v8, s2
	vmin.vx	v8, v8, a0
	vmax.vx	v8, v8, a1
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v14, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v14, 0
	vadd.vi	v8, v8, 7
	addi	s5, s5, 24
	vse8.v	v8, (s5)
	addi	a0, sp, 192
	vs2r.v	v12, (a0)
	addi	a0, sp, 224
	vs2r.v	v10, (a0)
	lw	a6, 56(sp)                      # 4-byte Folded Reload
	addi	a6, a6, 1
	lw	a1, 52(sp)                      # 4-byte Folded Reload
	addi	a1, a1, 32
	addi	s7, sp, 864
	addi	a7, sp, 352
	addi	t2, sp, 384
	addi	a3, sp, 896
	addi	s0, sp, 416
	addi	s2, sp, 928
	addi	s3, sp, 448
	addi	s5, sp, 960
	addi	s8, sp, 480
	addi	s9, sp, 992
	li	a0, 8
	beq	a6, a0, .LBB0_8
	j	.LBB0_1
.LBB0_8:
	addi	sp, sp, 640
	lw	ra, 1420(sp)                    # 4-byte Folded Reload
	lw	s0, 1416(sp)                    # 4-byte Folded Reload
	lw	s1, 1412(sp)                    # 4-byte Folded Reload
	lw	s2, 1408(sp)                    # 4-byte Folded Reload
	lw	s3, 1404(sp)                    # 4-byte Folded Reload
	lw	s4, 1400(sp)                    # 4-byte Folded Reload
	lw	s5, 1396(sp)                    # 4-byte Folded Reload
	lw	s6, 1392(sp)                    # 4-byte Folded Reload
	lw	s7, 1388(sp)                    # 4-byte Folded Reload
	lw	s8, 1384(sp)                    # 4-byte Folded Reload
	lw	s9, 1380(sp)                    # 4-byte Folded Reload
	lw	s10, 1376(sp)                   # 4-byte Folded Reload
	lw	s11, 1372(sp)                   # 4-byte Folded Reload
	addi	sp, sp, 1424
	ret
.Lfunc_end0:
                                        # -- End function
