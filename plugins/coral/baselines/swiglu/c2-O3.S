# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -Dn=8 -Dh=32 -Dh_i=128
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
	addi	sp, sp, -1344
	sw	ra, 1340(sp)                    # 4-byte Folded Spill
	sw	s0, 1336(sp)                    # 4-byte Folded Spill
	sw	s1, 1332(sp)                    # 4-byte Folded Spill
	sw	s2, 1328(sp)                    # 4-byte Folded Spill
	sw	s3, 1324(sp)                    # 4-byte Folded Spill
	sw	s4, 1320(sp)                    # 4-byte Folded Spill
	sw	s5, 1316(sp)                    # 4-byte Folded Spill
	sw	s6, 1312(sp)                    # 4-byte Folded Spill
	sw	s7, 1308(sp)                    # 4-byte Folded Spill
	sw	s8, 1304(sp)                    # 4-byte Folded Spill
	sw	s9, 1300(sp)                    # 4-byte Folded Spill
	sw	s10, 1296(sp)                   # 4-byte Folded Spill
	sw	s11, 1292(sp)                   # 4-byte Folded Spill
	addi	sp, sp, -672
	sw	a6, 44(sp)                      # 4-byte Folded Spill
	mv	a7, a4
	sw	a3, 40(sp)                      # 4-byte Folded Spill
	sw	a2, 36(sp)                      # 4-byte Folded Spill
	sw	a1, 32(sp)                      # 4-byte Folded Spill
	li	a2, 0
	addi	t0, sp, 784
	addi	t1, sp, 272
	lw	t2, 0(a5)
	lw	s1, 4(a5)
	lw	t4, 8(a5)
	lw	s3, 12(a5)
	lw	a3, 16(a5)
	sw	a3, 24(sp)                      # 4-byte Folded Spill
	lw	a5, 20(a5)
	addi	a4, s1, -1
	li	a3, 1
	sll	s2, a3, a4
	addi	a4, s3, -1
	sll	s4, a3, a4
	sw	a5, 20(sp)                      # 4-byte Folded Spill
	addi	a4, a5, -1
	sll	a3, a3, a4
	sw	a3, 16(sp)                      # 4-byte Folded Spill
	addi	a4, sp, 304
	addi	a6, sp, 816
	addi	s5, sp, 336
	addi	a3, sp, 848
	addi	s6, sp, 368
	addi	s8, sp, 880
	addi	s9, sp, 400
	addi	s0, sp, 912
	addi	s10, sp, 432
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v8, 0
	addi	a1, sp, 1280
	vs2r.v	v8, (a1)                        # Unknown-size Folded Spill
	lui	t5, 262144
	li	ra, 32
	sw	a0, 28(sp)                      # 4-byte Folded Spill
	mv	a5, a0
	sw	a7, 108(sp)                     # 4-byte Folded Spill
	sw	s1, 104(sp)                     # 4-byte Folded Spill
	sw	s2, 100(sp)                     # 4-byte Folded Spill
	sw	s4, 96(sp)                      # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #     Child Loop BB0_6 Depth 2
	sw	a5, 88(sp)                      # 4-byte Folded Spill
	sw	a2, 92(sp)                      # 4-byte Folded Spill
	li	a5, 0
	addi	a0, sp, 1280
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 240
	vs2r.v	v8, (a0)
	addi	a0, sp, 752
	vs2r.v	v8, (a0)
	vs2r.v	v8, (t1)
	vs2r.v	v8, (t0)
	vs2r.v	v8, (a4)
	vs2r.v	v8, (a6)
	vs2r.v	v8, (s5)
	vs2r.v	v8, (a3)
	vs2r.v	v8, (s6)
	vs2r.v	v8, (s8)
	vs2r.v	v8, (s9)
	vs2r.v	v8, (s0)
	vs2r.v	v8, (s10)
	addi	a0, sp, 944
	vs2r.v	v8, (a0)
	mv	a1, s8
	mv	a2, a3
	addi	a3, sp, 464
	vs2r.v	v8, (a3)
	addi	a7, sp, 976
	vs2r.v	v8, (a7)
	mv	a0, t0
	addi	t0, sp, 496
	vs2r.v	v8, (t0)
	addi	t3, sp, 1008
	vs2r.v	v8, (t3)
	mv	t3, a4
	addi	a4, sp, 528
	vs2r.v	v8, (a4)
	addi	s5, sp, 1040
	vs2r.v	v8, (s5)
	addi	s7, sp, 560
	vs2r.v	v8, (s7)
	addi	s9, sp, 1072
	vs2r.v	v8, (s9)
	addi	s11, sp, 592
	vs2r.v	v8, (s11)
	mv	t0, t1
	addi	t1, sp, 1104
	vs2r.v	v8, (t1)
	addi	t6, sp, 624
	vs2r.v	v8, (t6)
	mv	s5, s6
	addi	s6, sp, 1136
	vs2r.v	v8, (s6)
	addi	s8, sp, 656
	vs2r.v	v8, (s8)
	mv	a7, s10
	addi	s10, sp, 1168
	vs2r.v	v8, (s10)
	addi	a3, sp, 688
	vs2r.v	v8, (a3)
	addi	a3, sp, 1200
	vs2r.v	v8, (a3)
	addi	a4, sp, 720
	vs2r.v	v8, (a4)
	addi	a4, sp, 1232
	vs2r.v	v8, (a4)
	addi	t6, sp, 752
	vl2re32.v	v0, (t6)
	vl2re32.v	v2, (a0)
	vl2re32.v	v4, (a6)
	vl2re32.v	v6, (a2)
	vl2re32.v	v30, (a1)
	vl2re32.v	v28, (s0)
	addi	a0, sp, 944
	vl2re32.v	v26, (a0)
	addi	a0, sp, 976
	vl2re32.v	v24, (a0)
	addi	a0, sp, 1008
	vl2re32.v	v22, (a0)
	addi	a0, sp, 336
	addi	a1, sp, 1040
	vl2re32.v	v20, (a1)
	vl2re32.v	v18, (s9)
	vl2re32.v	v16, (t1)
	mv	t1, t0
	vl2re32.v	v14, (s6)
	mv	s6, a0
	vl2re32.v	v8, (s10)
	mv	s0, a7
	addi	a0, sp, 1760
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a3)
	addi	a0, sp, 1792
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a4)
	mv	a4, t3
	addi	t3, sp, 400
	addi	a0, sp, 1856
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 240
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1888
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (t0)
	addi	a0, sp, 1376
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a4)
	addi	a0, sp, 1408
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s6)
	addi	a0, sp, 1440
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s5)
	addi	a0, sp, 1472
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (t3)
	addi	a0, sp, 1504
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a7)
	addi	a0, sp, 1536
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 464
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1568
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 496
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1600
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 528
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1632
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s7)
	addi	a0, sp, 1664
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s11)
	addi	a0, sp, 1696
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 624
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1728
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (s8)
	addi	a0, sp, 1824
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 688
	vl2re32.v	v8, (a0)
	addi	a0, sp, 1920
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 720
	vl2re32.v	v10, (a0)
	lw	a6, 92(sp)                      # 4-byte Folded Reload
	slli	a6, a6, 5
	lw	a0, 28(sp)                      # 4-byte Folded Reload
	sw	a6, 84(sp)                      # 4-byte Folded Spill
	add	a0, a6, a0
	addi	a3, a0, 32
	lw	a6, 88(sp)                      # 4-byte Folded Reload
	lw	a2, 36(sp)                      # 4-byte Folded Reload
	lw	a1, 32(sp)                      # 4-byte Folded Reload
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	a0, sp, 1344
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	lb	a7, 0(a6)
	add	a0, a1, a5
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v8, (a0)
	addi	t0, a0, 8
	vle8.v	v9, (t0)
	addi	a7, a7, 24
	vsext.vf2	v10, v8
	vwmacc.vx	v0, a7, v10
	vsext.vf2	v8, v9
	addi	t0, a0, 16
	vle8.v	v9, (t0)
	addi	t0, a0, 24
	vle8.v	v10, (t0)
	vwmacc.vx	v2, a7, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v4, a7, v8
	vsext.vf2	v8, v10
	addi	t0, a0, 32
	vle8.v	v9, (t0)
	addi	t0, a0, 40
	vle8.v	v10, (t0)
	vwmacc.vx	v6, a7, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v30, a7, v8
	vsext.vf2	v8, v10
	addi	t0, a0, 48
	vle8.v	v9, (t0)
	addi	t0, a0, 56
	vle8.v	v10, (t0)
	vwmacc.vx	v28, a7, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v26, a7, v8
	vsext.vf2	v8, v10
	addi	t0, a0, 64
	vle8.v	v9, (t0)
	addi	t0, a0, 72
	vle8.v	v10, (t0)
	vwmacc.vx	v24, a7, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v22, a7, v8
	vsext.vf2	v8, v10
	addi	t0, a0, 80
	vle8.v	v9, (t0)
	addi	t0, a0, 88
	vle8.v	v10, (t0)
	vwmacc.vx	v20, a7, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v18, a7, v8
	vsext.vf2	v8, v10
	addi	t0, a0, 96
	vle8.v	v9, (t0)
	addi	t0, a0, 104
	vle8.v	v10, (t0)
	vwmacc.vx	v16, a7, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v14, a7, v8
	vsext.vf2	v8, v10
	addi	t0, a0, 112
	vle8.v	v9, (t0)
	addi	a0, a0, 120
	vle8.v	v10, (a0)
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
	addi	a0, sp, 1760
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v14, a7, v8
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
	addi	a0, sp, 1792
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a7, v8
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v10
	add	a0, a2, a5
	vle8.v	v9, (a0)
	addi	t0, a0, 8
	vle8.v	v10, (t0)
	addi	t0, sp, 1856
	vl2r.v	v12, (t0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a7, v8
	vs2r.v	v12, (t0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	addi	t0, sp, 1888
	vl2r.v	v12, (t0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a7, v8
	vs2r.v	v12, (t0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v10
	addi	t0, a0, 16
	vle8.v	v9, (t0)
	addi	t0, a0, 24
	vle8.v	v10, (t0)
	addi	t0, sp, 1376
	vl2r.v	v12, (t0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a7, v8
	vs2r.v	v12, (t0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	addi	t0, sp, 1408
	vl2r.v	v12, (t0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a7, v8
	vs2r.v	v12, (t0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v10
	addi	t0, a0, 32
	vle8.v	v9, (t0)
	addi	t0, a0, 40
	vle8.v	v10, (t0)
	addi	t0, sp, 1440
	vl2r.v	v12, (t0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a7, v8
	vs2r.v	v12, (t0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	addi	t0, sp, 1472
	vl2r.v	v12, (t0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a7, v8
	vs2r.v	v12, (t0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v10
	addi	t0, a0, 48
	vle8.v	v9, (t0)
	addi	t0, a0, 56
	vle8.v	v10, (t0)
	addi	t0, sp, 1504
	vl2r.v	v12, (t0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a7, v8
	vs2r.v	v12, (t0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	addi	t0, sp, 1536
	vl2r.v	v12, (t0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a7, v8
	vs2r.v	v12, (t0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v10
	addi	t0, a0, 64
	vle8.v	v9, (t0)
	addi	t0, a0, 72
	vle8.v	v10, (t0)
	addi	t0, sp, 1568
	vl2r.v	v12, (t0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a7, v8
	vs2r.v	v12, (t0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	addi	t0, sp, 1600
	vl2r.v	v12, (t0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a7, v8
	vs2r.v	v12, (t0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v10
	addi	t0, a0, 80
	vle8.v	v9, (t0)
	addi	t0, a0, 88
	vle8.v	v10, (t0)
	addi	t0, sp, 1632
	vl2r.v	v12, (t0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a7, v8
	vs2r.v	v12, (t0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	addi	t0, sp, 1664
	vl2r.v	v12, (t0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a7, v8
	vs2r.v	v12, (t0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v10
	addi	t0, a0, 96
	vle8.v	v9, (t0)
	addi	t0, a0, 104
	vle8.v	v10, (t0)
	addi	t0, sp, 1696
	vl2r.v	v12, (t0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a7, v8
	vs2r.v	v12, (t0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	addi	t0, sp, 1728
	vl2r.v	v12, (t0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a7, v8
	vs2r.v	v12, (t0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v10
	addi	t0, a0, 112
	vle8.v	v9, (t0)
	addi	a0, a0, 120
	vle8.v	v10, (a0)
	addi	a0, sp, 1824
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a7, v8
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	addi	a0, sp, 1920
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a7, v8
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v10
	addi	a0, sp, 1344
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v10, a7, v8
	addi	a6, a6, 1
	addi	a5, a5, 128
	bne	a6, a3, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a3, sp, 752
	vs2r.v	v0, (a3)
	addi	a0, sp, 784
	vs2r.v	v2, (a0)
	addi	a0, sp, 816
	vs2r.v	v4, (a0)
	addi	a0, sp, 848
	vs2r.v	v6, (a0)
	addi	a0, sp, 880
	vs2r.v	v30, (a0)
	addi	a0, sp, 912
	vs2r.v	v28, (a0)
	addi	a0, sp, 944
	vs2r.v	v26, (a0)
	addi	a0, sp, 976
	vs2r.v	v24, (a0)
	addi	a0, sp, 1008
	vs2r.v	v22, (a0)
	addi	a0, sp, 1040
	vs2r.v	v20, (a0)
	addi	a0, sp, 1072
	vs2r.v	v18, (a0)
	addi	a0, sp, 1104
	vs2r.v	v16, (a0)
	addi	a0, sp, 1136
	vs2r.v	v14, (a0)
	addi	a0, sp, 1760
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1168
	vs2r.v	v8, (a0)
	addi	a0, sp, 1792
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1200
	vs2r.v	v8, (a0)
	addi	a0, sp, 1856
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1232
	vs2r.v	v8, (a0)
	addi	a5, sp, 240
	addi	a0, sp, 1888
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (a5)
	addi	a0, sp, 1376
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (t1)
	addi	a0, sp, 1408
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (a4)
	addi	a0, sp, 1440
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s6)
	addi	a0, sp, 1472
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s5)
	addi	a0, sp, 1504
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (t3)
	addi	a0, sp, 1536
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s0)
	addi	a0, sp, 1568
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 464
	vs2r.v	v8, (a0)
	addi	a0, sp, 1600
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 496
	vs2r.v	v8, (a0)
	addi	a0, sp, 1632
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 528
	vs2r.v	v8, (a0)
	addi	a0, sp, 1664
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 560
	vs2r.v	v8, (a0)
	addi	a0, sp, 1696
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 592
	vs2r.v	v8, (a0)
	addi	a0, sp, 1728
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 624
	vs2r.v	v8, (a0)
	addi	a0, sp, 1824
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 656
	vs2r.v	v8, (a0)
	addi	a0, sp, 1920
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 688
	vs2r.v	v8, (a0)
	addi	a0, sp, 720
	vs2r.v	v10, (a0)
	addi	a6, sp, 112
	addi	s0, sp, 1264
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v8, (a3)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v10, v9, 2
	vmv.x.s	a0, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a7, v10
	vmv.x.s	t0, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	t1, v9
	vslidedown.vi	v9, v8, 2
	vmv.x.s	s2, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	s4, v9
	vmv.x.s	s5, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s6, v8
	mulh	s7, t2, s6
	mul	s6, t2, s6
	mulh	s8, t2, s5
	mul	s5, t2, s5
	mulh	s9, t2, s4
	mul	s4, t2, s4
	mulh	s10, t2, s2
	mul	s2, t2, s2
	mulh	s11, t2, t1
	mul	t1, t2, t1
	mulh	t3, t2, t0
	mul	t0, t2, t0
	mulh	a4, t2, a7
	mul	a7, t2, a7
	mulh	a2, t2, a0
	mul	a0, t2, a0
	mv	t6, s3
	add	s3, a0, t5
	sltu	a0, s3, a0
	add	a2, a2, a0
	add	a1, a7, t5
	sltu	a0, a1, a7
	add	a4, a4, a0
	add	a7, t0, t5
	sltu	a0, a7, t0
	add	t3, t3, a0
	add	t0, t1, t5
	sltu	a0, t0, t1
	add	s11, s11, a0
	add	t1, s2, t5
	sltu	a0, t1, s2
	add	s10, s10, a0
	add	s2, s4, t5
	sltu	a0, s2, s4
	add	s9, s9, a0
	add	s4, s5, t5
	sltu	a0, s4, s5
	add	s8, s8, a0
	add	a0, s6, t5
	sltu	s5, a0, s6
	add	s5, s7, s5
	slli	s5, s5, 1
	srli	a0, a0, 31
	or	a0, a0, s5
	slli	s8, s8, 1
	srli	s4, s4, 31
	or	s4, s4, s8
	slli	s9, s9, 1
	srli	s2, s2, 31
	or	s2, s2, s9
	slli	s10, s10, 1
	srli	t1, t1, 31
	or	t1, t1, s10
	slli	s11, s11, 1
	srli	t0, t0, 31
	or	t0, t0, s11
	slli	t3, t3, 1
	srli	a7, a7, 31
	or	a7, a7, t3
	slli	a4, a4, 1
	srli	a1, a1, 31
	or	a1, a1, a4
	slli	a2, a2, 1
	srli	a4, s3, 31
	or	a2, a4, a2
	vmv.s.x	v8, a2
	vmv.s.x	v9, a1
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, a7
	vmv.s.x	v10, t0
	vslideup.vi	v9, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v10, t1
	vl2re32.v	v14, (a5)
	vmv.s.x	v11, s2
	vmv.s.x	v8, s4
	vmv.s.x	v12, a0
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v13, v15, 2
	vmv.x.s	a0, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a1, v13
	vmv.x.s	a2, v15
	vslidedown.vi	v13, v15, 1
	vmv.x.s	a4, v13
	vslidedown.vi	v13, v14, 2
	vmv.x.s	a7, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	t0, v13
	vmv.x.s	t1, v14
	vslidedown.vi	v13, v14, 1
	vmv.x.s	t3, v13
	mulh	s2, t4, t3
	mul	t3, t4, t3
	mulh	s3, t4, t1
	mul	t1, t4, t1
	mulh	s4, t4, t0
	mul	t0, t4, t0
	mulh	s5, t4, a7
	mul	a7, t4, a7
	mulh	s6, t4, a4
	mul	a4, t4, a4
	mulh	s7, t4, a2
	mul	a2, t4, a2
	mulh	s8, t4, a1
	mul	a1, t4, a1
	mulh	s9, t4, a0
	mul	a0, t4, a0
	add	s10, a0, t5
	sltu	a0, s10, a0
	add	a0, s9, a0
	add	s9, a1, t5
	sltu	a1, s9, a1
	add	a1, s8, a1
	add	s8, a2, t5
	sltu	a2, s8, a2
	add	a2, s7, a2
	add	s7, a4, t5
	sltu	a4, s7, a4
	add	a4, s6, a4
	add	s6, a7, t5
	sltu	a7, s6, a7
	add	a7, s5, a7
	add	s5, t0, t5
	sltu	t0, s5, t0
	add	t0, s4, t0
	add	s4, t1, t5
	sltu	t1, s4, t1
	add	t1, s3, t1
	add	s3, t3, t5
	sltu	t3, s3, t3
	add	t3, s2, t3
	slli	t3, t3, 1
	srli	s2, s3, 31
	mv	s3, t6
	or	t3, s2, t3
	slli	t1, t1, 1
	srli	s2, s4, 31
	lw	s4, 96(sp)                      # 4-byte Folded Reload
	or	t1, s2, t1
	slli	t0, t0, 1
	srli	s2, s5, 31
	or	t0, s2, t0
	slli	a7, a7, 1
	srli	s2, s6, 31
	or	a7, s2, a7
	slli	a4, a4, 1
	srli	s2, s7, 31
	or	a4, s2, a4
	slli	a2, a2, 1
	srli	s2, s8, 31
	or	a2, s2, a2
	slli	a1, a1, 1
	srli	s2, s9, 31
	or	a1, s2, a1
	slli	a0, a0, 1
	srli	s2, s10, 31
	or	a0, s2, a0
	lw	s2, 100(sp)                     # 4-byte Folded Reload
	lw	s1, 104(sp)                     # 4-byte Folded Reload
	vmv.s.x	v14, a0
	vmv.s.x	v15, a1
	vmv.s.x	v13, a2
	vmv.s.x	v16, a4
	vmv.s.x	v17, a7
	lw	a0, 108(sp)                     # 4-byte Folded Reload
	vmv.s.x	v18, t0
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v10, v11, 1
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v8, s2
	vsra.vx	v8, v8, s1
	li	a1, 130
	vmin.vx	v8, v8, a1
	li	a1, -125
	vmax.vx	v8, v8, a1
	li	a1, 253
	vadd.vx	v8, v8, a1
	li	a1, 255
	vand.vx	v8, v8, a1
	vsetvli	zero, zero, e8, mf2, ta, ma
	vluxei32.v	v10, (a0), v8
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v14, v15, 1
	vslideup.vi	v13, v16, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v13, v14, 2
	vmv.s.x	v12, t1
	vmv.s.x	v8, t3
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
	vadd.vx	v8, v12, s4
	vsra.vx	v8, v8, t6
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
	vse8.v	v8, (a6)
	addi	a3, a3, 32
	addi	a5, a5, 32
	addi	a6, a6, 8
	bne	a3, s0, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a3, sp, 112
	lw	a5, 40(sp)                      # 4-byte Folded Reload
	addi	a0, sp, 1280
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmv2r.v	v12, v20
	vmv2r.v	v26, v20
	vmv2r.v	v8, v20
	vmv2r.v	v30, v20
	vmv2r.v	v6, v20
	vmv2r.v	v4, v20
	vmv2r.v	v2, v20
	vmv2r.v	v0, v20
	vmv2r.v	v16, v20
	vmv2r.v	v18, v20
	addi	a0, sp, 1888
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1856
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1824
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1792
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1760
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1728
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1600
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1536
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1472
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1408
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1344
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	vmv2r.v	v22, v20
	vmv2r.v	v24, v20
	vmv2r.v	v28, v20
	addi	a0, sp, 1696
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1664
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1632
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1568
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1504
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1440
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1376
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1312
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	addi	a1, sp, 240
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	a0, sp, 1920
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsetvli	zero, zero, e32, m2, ta, ma
	vle8.v	v12, (a3)
	vlse8.v	v13, (a5), ra
	addi	a0, a5, 1
	vlse8.v	v14, (a0), ra
	vsext.vf4	v10, v12
	vmv2r.v	v20, v18
	vmv2r.v	v18, v16
	vsext.vf4	v16, v13
	addi	a0, sp, 1312
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v12, v16, v10
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vmv2r.v	v16, v18
	vmv2r.v	v18, v20
	vsext.vf4	v12, v14
	addi	a0, a5, 2
	vlse8.v	v14, (a0), ra
	addi	a0, a5, 3
	vlse8.v	v15, (a0), ra
	addi	a0, sp, 1376
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v20, v12, v10
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v12, v14
	addi	a0, sp, 1440
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v20, v12, v10
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v12, v15
	addi	a0, a5, 4
	vlse8.v	v14, (a0), ra
	addi	a0, a5, 5
	vlse8.v	v15, (a0), ra
	addi	a0, sp, 1504
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v20, v12, v10
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v12, v14
	addi	a0, sp, 1568
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v20, v12, v10
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v12, v15
	addi	a0, a5, 6
	vlse8.v	v14, (a0), ra
	addi	a0, a5, 7
	vlse8.v	v15, (a0), ra
	addi	a0, sp, 1632
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v20, v12, v10
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v12, v14
	addi	a0, sp, 1664
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v20, v12, v10
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v12, v15
	addi	a0, a5, 8
	vlse8.v	v14, (a0), ra
	addi	a0, a5, 9
	vlse8.v	v15, (a0), ra
	addi	a0, sp, 1696
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v20, v12, v10
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v12, v14
	vmacc.vv	v28, v12, v10
	vsext.vf4	v12, v15
	addi	a0, a5, 10
	vlse8.v	v14, (a0), ra
	addi	a0, a5, 11
	vlse8.v	v15, (a0), ra
	vmacc.vv	v24, v12, v10
	vsext.vf4	v12, v14
	vmacc.vv	v22, v12, v10
	vsext.vf4	v12, v15
	addi	a0, a5, 12
	vlse8.v	v14, (a0), ra
	addi	a0, a5, 13
	vlse8.v	v15, (a0), ra
	addi	a0, sp, 1344
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v20, v12, v10
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v12, v14
	addi	a0, sp, 1408
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v20, v12, v10
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v12, v15
	addi	a0, a5, 14
	vlse8.v	v14, (a0), ra
	addi	a0, a5, 15
	vlse8.v	v15, (a0), ra
	addi	a0, sp, 1472
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v20, v12, v10
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v12, v14
	addi	a0, sp, 1536
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v20, v12, v10
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v12, v15
	addi	a0, a5, 16
	vlse8.v	v14, (a0), ra
	addi	a0, a5, 17
	vlse8.v	v15, (a0), ra
	addi	a0, sp, 1600
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v20, v12, v10
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v12, v14
	addi	a0, sp, 1728
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v20, v12, v10
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v12, v15
	addi	a0, a5, 18
	vlse8.v	v14, (a0), ra
	addi	a0, a5, 19
	vlse8.v	v15, (a0), ra
	addi	a0, sp, 1760
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v20, v12, v10
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v12, v14
	addi	a0, sp, 1792
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v20, v12, v10
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v12, v15
	addi	a0, a5, 20
	vlse8.v	v14, (a0), ra
	addi	a0, a5, 21
	vlse8.v	v15, (a0), ra
	addi	a0, sp, 1824
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v20, v12, v10
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v12, v14
	addi	a0, sp, 1856
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v20, v12, v10
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v12, v15
	addi	a0, a5, 22
	vlse8.v	v14, (a0), ra
	addi	a0, a5, 23
	vlse8.v	v15, (a0), ra
	addi	a0, sp, 1888
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v20, v12, v10
	vs2r.v	v20, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v12, v14
	vmacc.vv	v18, v12, v10
	vsext.vf4	v12, v15
	addi	a0, a5, 24
	vlse8.v	v14, (a0), ra
	addi	a0, a5, 25
	vlse8.v	v15, (a0), ra
	vmacc.vv	v16, v12, v10
	vsext.vf4	v12, v14
	vmacc.vv	v0, v12, v10
	vsext.vf4	v12, v15
	addi	a0, a5, 26
	vlse8.v	v14, (a0), ra
	addi	a0, a5, 27
	vlse8.v	v15, (a0), ra
	vmacc.vv	v2, v12, v10
	vsext.vf4	v12, v14
	vmacc.vv	v4, v12, v10
	vsext.vf4	v12, v15
	addi	a0, a5, 28
	vlse8.v	v14, (a0), ra
	addi	a0, a5, 29
	vlse8.v	v15, (a0), ra
	vmacc.vv	v6, v12, v10
	vsext.vf4	v12, v14
	vmacc.vv	v30, v12, v10
	vsext.vf4	v12, v15
	addi	a0, a5, 30
	vlse8.v	v14, (a0), ra
	addi	a0, a5, 31
	vlse8.v	v15, (a0), ra
	vmacc.vv	v8, v12, v10
	vsext.vf4	v12, v14
	vmacc.vv	v26, v12, v10
	vsext.vf4	v12, v15
	addi	a0, sp, 1920
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v14, v12, v10
	vs2r.v	v14, (a0)                       # Unknown-size Folded Spill
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	addi	a3, a3, 8
	addi	a5, a5, 256
	bne	a3, a1, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	vmv.s.x	v14, zero
	vredsum.vs	v10, v0, v14
	vmv.x.s	a0, v10
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	vredsum.vs	v10, v2, v14
	vmv.x.s	a0, v10
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	vredsum.vs	v10, v4, v14
	vmv.x.s	a0, v10
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	vredsum.vs	v10, v6, v14
	vmv.x.s	a0, v10
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	vredsum.vs	v10, v30, v14
	vmv.x.s	a0, v10
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	vredsum.vs	v8, v8, v14
	vmv.x.s	a0, v8
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	vredsum.vs	v9, v26, v14
	vredsum.vs	v8, v28, v14
	vmv.x.s	a5, v8
	vredsum.vs	v8, v24, v14
	vmv.x.s	a6, v8
	vredsum.vs	v8, v22, v14
	vmv.x.s	a7, v8
	addi	a0, sp, 1344
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v10, v14
	vmv.x.s	t1, v8
	addi	a0, sp, 1408
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v10, v14
	vmv.x.s	s4, v8
	addi	a0, sp, 1472
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v10, v14
	vmv.x.s	s5, v8
	addi	a0, sp, 1536
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v10, v14
	vmv.x.s	s6, v8
	addi	a0, sp, 1600
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v10, v14
	vmv.x.s	s7, v8
	addi	a0, sp, 1312
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v10, v14
	vmv.x.s	a0, v8
	addi	a1, sp, 1376
	vl2r.v	v10, (a1)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v10, v14
	vmv.x.s	a1, v8
	addi	a2, sp, 1440
	vl2r.v	v10, (a2)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v10, v14
	vmv.x.s	a2, v8
	addi	a3, sp, 1504
	vl2r.v	v10, (a3)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v10, v14
	vmv.x.s	a3, v8
	addi	a4, sp, 1568
	vl2r.v	v10, (a4)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v10, v14
	vmv.x.s	a4, v8
	addi	t0, sp, 1632
	vl2r.v	v10, (t0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v10, v14
	vmv.x.s	t0, v8
	addi	t3, sp, 1664
	vl2r.v	v10, (t3)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v10, v14
	vmv.x.s	t3, v8
	addi	s0, sp, 1696
	vl2r.v	v10, (s0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v10, v14
	vmv.x.s	s2, v8
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v8, t3
	vslide1down.vx	v8, v8, s2
	vmv.x.s	t3, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s2, v8
	vmv.v.x	v8, a4
	vslide1down.vx	v8, v8, t0
	vmv.x.s	a4, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t0, v8
	vmv.v.x	v8, a2
	vslide1down.vx	v8, v8, a3
	vmv.x.s	a2, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a3, v8
	vmv.v.x	v8, a0
	vslide1down.vx	v10, v8, a1
	lw	s1, 24(sp)                      # 4-byte Folded Reload
	mulh	a0, s1, a3
	mul	a1, s1, a3
	mulh	a3, s1, a2
	mul	a2, s1, a2
	mulh	s3, s1, t0
	mul	t0, s1, t0
	mulh	s8, s1, a4
	mul	a4, s1, a4
	mulh	s9, s1, s2
	mul	s2, s1, s2
	mulh	s10, s1, t3
	mul	t3, s1, t3
	add	s11, t3, t5
	sltu	t3, s11, t3
	add	t3, s10, t3
	add	s10, s2, t5
	sltu	s2, s10, s2
	add	s9, s9, s2
	add	s2, a4, t5
	sltu	a4, s2, a4
	add	a4, s8, a4
	add	s8, t0, t5
	sltu	t0, s8, t0
	add	t0, s3, t0
	add	s3, a2, t5
	sltu	a2, s3, a2
	add	a2, a3, a2
	add	a3, a1, t5
	sltu	a1, a3, a1
	add	a0, a0, a1
	slli	a0, a0, 1
	srli	a3, a3, 31
	or	a0, a3, a0
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	slli	a2, a2, 1
	srli	a3, s3, 31
	or	a3, a3, a2
	slli	t0, t0, 1
	srli	a0, s8, 31
	or	a1, a0, t0
	slli	a4, a4, 1
	srli	a0, s2, 31
	or	t0, a0, a4
	slli	s9, s9, 1
	srli	a0, s10, 31
	or	a0, a0, s9
	slli	t3, t3, 1
	srli	a2, s11, 31
	or	a2, a2, t3
	vmv.s.x	v8, a2
	vmv.v.x	v11, s6
	vslide1down.vx	v11, v11, s7
	vmv.x.s	a2, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a4, v11
	vmv.v.x	v11, s4
	vslide1down.vx	v11, v11, s5
	vmv.x.s	t3, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	s2, v11
	vmv.v.x	v11, a7
	vslide1down.vx	v11, v11, t1
	vmv.x.s	a7, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	t1, v11
	vmv.v.x	v11, a5
	vslide1down.vx	v11, v11, a6
	vmv.x.s	a5, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a6, v11
	vmv.s.x	v11, a0
	mulh	a0, s1, a6
	mul	a6, s1, a6
	mulh	s3, s1, a5
	mul	a5, s1, a5
	mulh	s5, s1, t1
	mul	s6, s1, t1
	mulh	s7, s1, a7
	mul	s8, s1, a7
	mulh	s9, s1, s2
	mul	s2, s1, s2
	mulh	s10, s1, t3
	mul	t3, s1, t3
	mulh	s11, s1, a4
	mul	a4, s1, a4
	mulh	s4, s1, a2
	mul	a2, s1, a2
	add	t1, a2, t5
	sltu	a2, t1, a2
	add	s4, s4, a2
	add	a7, a4, t5
	sltu	a2, a7, a4
	add	s11, s11, a2
	add	a2, t3, t5
	sltu	a4, a2, t3
	add	a4, s10, a4
	add	t3, s2, t5
	sltu	s2, t3, s2
	add	s2, s9, s2
	add	s9, s8, t5
	sltu	s8, s9, s8
	add	s7, s7, s8
	add	s8, s6, t5
	sltu	s6, s8, s6
	add	s6, s5, s6
	add	s5, a5, t5
	sltu	a5, s5, a5
	add	s3, s3, a5
	add	a5, a6, t5
	sltu	a6, a5, a6
	add	a0, a0, a6
	vmv.x.s	a6, v9
	sw	a6, 56(sp)                      # 4-byte Folded Spill
	vsetivli	zero, 8, e32, m2, ta, ma
	vredsum.vs	v9, v12, v14
	slli	a0, a0, 1
	srli	a5, a5, 31
	or	s10, a5, a0
	vmv.x.s	a0, v9
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	addi	a0, sp, 1728
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v9, v12, v14
	slli	s3, s3, 1
	srli	a0, s5, 31
	or	a0, a0, s3
	vmv.x.s	s5, v9
	addi	a5, sp, 1760
	vl2r.v	v12, (a5)                       # Unknown-size Folded Reload
	vredsum.vs	v9, v12, v14
	slli	s6, s6, 1
	srli	s3, s8, 31
	or	s3, s3, s6
	vmv.x.s	s6, v9
	addi	a5, sp, 1792
	vl2r.v	v12, (a5)                       # Unknown-size Folded Reload
	vredsum.vs	v9, v12, v14
	slli	s7, s7, 1
	srli	s8, s9, 31
	or	s0, s8, s7
	vmv.x.s	s7, v9
	addi	a5, sp, 1824
	vl2r.v	v12, (a5)                       # Unknown-size Folded Reload
	vredsum.vs	v9, v12, v14
	slli	s2, s2, 1
	srli	t3, t3, 31
	or	t3, t3, s2
	vmv.x.s	s8, v9
	addi	a5, sp, 1856
	vl2r.v	v12, (a5)                       # Unknown-size Folded Reload
	vredsum.vs	v9, v12, v14
	slli	a4, a4, 1
	srli	a2, a2, 31
	or	a2, a2, a4
	vmv.x.s	s9, v9
	addi	a4, sp, 1888
	vl2r.v	v12, (a4)                       # Unknown-size Folded Reload
	vredsum.vs	v9, v12, v14
	slli	s11, s11, 1
	srli	a4, a7, 31
	or	a4, a4, s11
	vmv.x.s	s11, v9
	vredsum.vs	v9, v18, v14
	lw	a7, 44(sp)                      # 4-byte Folded Reload
	lw	s2, 84(sp)                      # 4-byte Folded Reload
	add	a7, a7, s2
	sw	a7, 84(sp)                      # 4-byte Folded Spill
	slli	s4, s4, 1
	srli	t1, t1, 31
	or	t1, t1, s4
	vmv.x.s	s2, v9
	vredsum.vs	v9, v16, v14
	vmv.s.x	v12, t1
	vmv.x.s	t1, v9
	vmv.s.x	v9, a4
	vmv.x.s	a4, v10
	vsetivli	zero, 2, e32, m1, tu, ma
	vslidedown.vi	v10, v10, 1
	vmv.s.x	v15, a2
	vmv.x.s	s4, v10
	vslideup.vi	v12, v9, 1
	vmv.s.x	v9, t3
	vslideup.vi	v15, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v15, v12, 2
	vmv.s.x	v10, s0
	vmv.s.x	v9, s3
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v9, 1
	vmv.s.x	v14, a0
	vmv.s.x	v9, s10
	vslideup.vi	v14, v9, 1
	vmv.s.x	v9, t0
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v14, v10, 2
	vmv.s.x	v12, a1
	vsetivli	zero, 8, e32, m2, ta, ma
	lw	a6, 16(sp)                      # 4-byte Folded Reload
	vadd.vx	v14, v14, a6
	lw	a5, 20(sp)                      # 4-byte Folded Reload
	vsra.vx	v14, v14, a5
	li	a0, 120
	vmin.vx	v14, v14, a0
	li	a0, -135
	vmax.vx	v14, v14, a0
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v13, v14, 0
	vsetvli	zero, zero, e32, m2, ta, ma
	vmv.s.x	v10, a3
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v13, v13, 0
	vadd.vi	v13, v13, 7
	addi	a0, a7, 8
	vse8.v	v13, (a0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v13, s2
	vslide1down.vx	v13, v13, t1
	vmv.x.s	a0, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a1, v13
	vmv.v.x	v13, s9
	vslide1down.vx	v13, v13, s11
	vmv.x.s	a2, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a3, v13
	vmv.v.x	v13, s7
	vslide1down.vx	v13, v13, s8
	vmv.x.s	t0, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	t1, v13
	vmv.v.x	v13, s5
	vslide1down.vx	v13, v13, s6
	vmv.x.s	t3, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	s0, v13
	lw	a7, 48(sp)                      # 4-byte Folded Reload
	vmv.s.x	v13, a7
	mulh	s2, s1, s0
	mul	s0, s1, s0
	mulh	s3, s1, t3
	mul	t3, s1, t3
	mulh	s5, s1, t1
	mul	t1, s1, t1
	mulh	s6, s1, t0
	mul	t0, s1, t0
	mulh	s7, s1, a3
	mul	a3, s1, a3
	mulh	s8, s1, a2
	mul	a2, s1, a2
	mulh	s9, s1, a1
	mul	a1, s1, a1
	mulh	s10, s1, a0
	mul	a0, s1, a0
	add	s11, a0, t5
	sltu	a0, s11, a0
	add	a0, s10, a0
	add	s10, a1, t5
	sltu	a1, s10, a1
	add	a1, s9, a1
	add	s9, a2, t5
	sltu	a2, s9, a2
	add	a2, s8, a2
	add	s8, a3, t5
	sltu	a3, s8, a3
	add	a3, s7, a3
	add	s7, t0, t5
	sltu	t0, s7, t0
	add	t0, s6, t0
	add	s6, t1, t5
	sltu	t1, s6, t1
	add	t1, s5, t1
	add	s5, t3, t5
	sltu	t3, s5, t3
	add	t3, s3, t3
	add	s3, s0, t5
	sltu	s0, s3, s0
	add	s0, s2, s0
	slli	s0, s0, 1
	srli	s2, s3, 31
	or	s0, s2, s0
	slli	t3, t3, 1
	srli	s2, s5, 31
	or	t3, s2, t3
	slli	t1, t1, 1
	srli	s2, s6, 31
	or	t1, s2, t1
	slli	t0, t0, 1
	srli	s2, s7, 31
	or	t0, s2, t0
	slli	a3, a3, 1
	srli	s2, s8, 31
	or	a3, s2, a3
	slli	a2, a2, 1
	srli	s2, s9, 31
	or	a2, s2, a2
	slli	a1, a1, 1
	srli	s2, s10, 31
	or	a1, s2, a1
	slli	a0, a0, 1
	srli	s2, s11, 31
	or	a0, s2, a0
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
	vmv.s.x	v8, t0
	vmv.s.x	v11, t1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v8, v11, 1
	vmv.s.x	v12, t3
	vmv.s.x	v11, s0
	vslideup.vi	v12, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v12, v8, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	mv	a7, a6
	vadd.vx	v12, v12, a6
	mv	s8, a5
	vsra.vx	v12, v12, a5
	li	a0, 120
	vmin.vx	v12, v12, a0
	li	a0, -135
	vmax.vx	v12, v12, a0
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v11, v12, 0
	mulh	a0, s1, s4
	mul	a1, s1, s4
	mulh	a2, s1, a4
	mul	a3, s1, a4
	add	a4, a3, t5
	sltu	a3, a4, a3
	add	a2, a2, a3
	add	a3, a1, t5
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
	lw	s9, 84(sp)                      # 4-byte Folded Reload
	addi	a1, s9, 16
	vse8.v	v11, (a1)
	vsetivli	zero, 2, e32, m1, ta, ma
	lw	a1, 56(sp)                      # 4-byte Folded Reload
	vmv.v.x	v11, a1
	lw	a1, 52(sp)                      # 4-byte Folded Reload
	vslide1down.vx	v11, v11, a1
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
	lw	a5, 72(sp)                      # 4-byte Folded Reload
	vmv.v.x	v11, a5
	lw	a5, 68(sp)                      # 4-byte Folded Reload
	vslide1down.vx	v11, v11, a5
	vmv.x.s	a5, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a6, v11
	lw	t0, 80(sp)                      # 4-byte Folded Reload
	vmv.v.x	v11, t0
	lw	t0, 76(sp)                      # 4-byte Folded Reload
	vslide1down.vx	v11, v11, t0
	vmv.x.s	t0, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	t1, v11
	vmv.s.x	v11, a0
	mulh	a0, s1, t1
	mul	t1, s1, t1
	mulh	t3, s1, t0
	mul	t0, s1, t0
	mulh	s0, s1, a6
	mul	a6, s1, a6
	mulh	s2, s1, a5
	mul	a5, s1, a5
	mulh	s3, s1, a4
	mul	a4, s1, a4
	mulh	s4, s1, a3
	mul	a3, s1, a3
	mulh	s5, s1, a2
	mul	a2, s1, a2
	mulh	s6, s1, a1
	mul	a1, s1, a1
	add	s7, a1, t5
	sltu	a1, s7, a1
	add	a1, s6, a1
	add	s6, a2, t5
	sltu	a2, s6, a2
	add	a2, s5, a2
	add	s5, a3, t5
	sltu	a3, s5, a3
	add	a3, s4, a3
	add	s4, a4, t5
	sltu	a4, s4, a4
	add	a4, s3, a4
	add	s3, a5, t5
	sltu	a5, s3, a5
	add	a5, s2, a5
	add	s2, a6, t5
	sltu	a6, s2, a6
	add	a6, s0, a6
	add	s0, t0, t5
	sltu	t0, s0, t0
	add	t0, t3, t0
	add	t3, t1, t5
	sltu	t1, t3, t1
	add	a0, a0, t1
	slli	a0, a0, 1
	srli	t1, t3, 31
	or	a0, t1, a0
	slli	t0, t0, 1
	srli	s0, s0, 31
	or	t0, s0, t0
	slli	a6, a6, 1
	srli	t1, s2, 31
	or	a6, t1, a6
	slli	a5, a5, 1
	srli	t1, s3, 31
	or	a5, t1, a5
	slli	a4, a4, 1
	srli	t1, s4, 31
	or	a4, t1, a4
	slli	a3, a3, 1
	srli	t1, s5, 31
	or	a3, t1, a3
	slli	a2, a2, 1
	srli	t1, s6, 31
	or	a2, t1, a2
	slli	a1, a1, 1
	srli	t1, s7, 31
	or	a1, t1, a1
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v11, 1
	vmv.s.x	v11, a1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vmv.s.x	v10, a2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v8, a7
	vsra.vx	v8, v8, s8
	li	t1, 120
	vmin.vx	v8, v8, t1
	li	t3, -135
	vmax.vx	v8, v8, t3
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v12, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v12, 0
	vadd.vi	v8, v8, 7
	vse8.v	v8, (s9)
	vsetvli	zero, zero, e32, m2, ta, ma
	vmv.s.x	v9, a3
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v11, v10, 1
	vmv.s.x	v8, a4
	vslideup.vi	v9, v8, 1
	vmv.s.x	v10, a5
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v11, 2
	vmv.s.x	v11, a6
	vmv.s.x	v8, t0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v11, 1
	vmv.s.x	v11, a0
	vslideup.vi	v8, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v8, a7
	vsra.vx	v8, v8, s8
	vmin.vx	v8, v8, t1
	vmax.vx	v8, v8, t3
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	vadd.vi	v8, v8, 7
	addi	a7, s9, 24
	vse8.v	v8, (a7)
	lw	a2, 92(sp)                      # 4-byte Folded Reload
	addi	a2, a2, 1
	lw	a5, 88(sp)                      # 4-byte Folded Reload
	addi	a5, a5, 32
	addi	t0, sp, 784
	addi	t1, sp, 272
	mv	s3, t6
	addi	a4, sp, 304
	addi	a6, sp, 816
	addi	s5, sp, 336
	addi	a3, sp, 848
	addi	s6, sp, 368
	addi	s8, sp, 880
	addi	s9, sp, 400
	addi	s0, sp, 912
	addi	s10, sp, 432
	li	a0, 8
	beq	a2, a0, .LBB0_8
	j	.LBB0_1
.LBB0_8:
	addi	sp, sp, 672
	lw	ra, 1340(sp)                    # 4-byte Folded Reload
	lw	s0, 1336(sp)                    # 4-byte Folded Reload
	lw	s1, 1332(sp)                    # 4-byte Folded Reload
	lw	s2, 1328(sp)                    # 4-byte Folded Reload
	lw	s3, 1324(sp)                    # 4-byte Folded Reload
	lw	s4, 1320(sp)                    # 4-byte Folded Reload
	lw	s5, 1316(sp)                    # 4-byte Folded Reload
	lw	s6, 1312(sp)                    # 4-byte Folded Reload
	lw	s7, 1308(sp)                    # 4-byte Folded Reload
	lw	s8, 1304(sp)                    # 4-byte Folded Reload
	lw	s9, 1300(sp)                    # 4-byte Folded Reload
	lw	s10, 1296(sp)                   # 4-byte Folded Reload
	lw	s11, 1292(sp)                   # 4-byte Folded Reload
	addi	sp, sp, 1344
	ret
.Lfunc_end0:
                                        # -- End function
