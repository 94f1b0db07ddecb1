# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -DH=8 -Dc_in=8 -Dc_out=8 -Dk=3
# source: baselines/conv2d-rvv.c, SHA-256 2eb3c4d0b6dff66a9fab2cb7ee5ce0b08c30ab29bac06737c7ad948a507e3b9e

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000340	# W
	li	a2, 0x20000580	# bias
	li	a3, 0x200005c0	# multiplier
	li	a4, 0x20000600	# shift
	li	a5, 0x20001000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -192
	sw	ra, 188(sp)                     # 4-byte Folded Spill
	sw	s0, 184(sp)                     # 4-byte Folded Spill
	sw	s1, 180(sp)                     # 4-byte Folded Spill
	sw	s2, 176(sp)                     # 4-byte Folded Spill
	sw	s3, 172(sp)                     # 4-byte Folded Spill
	sw	s4, 168(sp)                     # 4-byte Folded Spill
	sw	s5, 164(sp)                     # 4-byte Folded Spill
	sw	s6, 160(sp)                     # 4-byte Folded Spill
	sw	s7, 156(sp)                     # 4-byte Folded Spill
	sw	s8, 152(sp)                     # 4-byte Folded Spill
	sw	s9, 148(sp)                     # 4-byte Folded Spill
	sw	s10, 144(sp)                    # 4-byte Folded Spill
	sw	s11, 140(sp)                    # 4-byte Folded Spill
	addi	sp, sp, -2048
	addi	sp, sp, -384
	sw	a5, 40(sp)                      # 4-byte Folded Spill
	sw	a4, 36(sp)                      # 4-byte Folded Spill
	sw	a3, 32(sp)                      # 4-byte Folded Spill
	sw	a2, 28(sp)                      # 4-byte Folded Spill
	sw	a1, 24(sp)                      # 4-byte Folded Spill
	mv	a3, a0
	li	a1, 0
	addi	a0, a0, 91
	sw	a0, 16(sp)                      # 4-byte Folded Spill
	li	a4, 8
	csrwi	vxrm, 0
	sw	a3, 20(sp)                      # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
	li	t2, 0
	sub	t3, a4, a1
	vsetvli	a0, t3, e16, m2, ta, ma
	sw	a0, 116(sp)                     # 4-byte Folded Spill
	slli	s0, a1, 2
	lw	a0, 28(sp)                      # 4-byte Folded Reload
	add	a0, a0, s0
	sw	a0, 112(sp)                     # 4-byte Folded Spill
	sw	a1, 120(sp)                     # 4-byte Folded Spill
	lw	t4, 24(sp)                      # 4-byte Folded Reload
	add	t4, t4, a1
	lw	a0, 32(sp)                      # 4-byte Folded Reload
	add	a0, a0, s0
	sw	a0, 104(sp)                     # 4-byte Folded Spill
	lw	a0, 36(sp)                      # 4-byte Folded Reload
	add	a0, a0, s0
	sw	a0, 108(sp)                     # 4-byte Folded Spill
	vle8.v	v10, (t4)
	addi	t5, t4, 8
	vle8.v	v11, (t5)
	addi	t5, t4, 16
	vle8.v	v8, (t5)
	addi	a0, sp, 2047
	addi	a0, a0, 401
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	t5, t4, 24
	vle8.v	v8, (t5)
	addi	a0, sp, 2047
	addi	a0, a0, 369
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	t5, t4, 32
	vle8.v	v8, (t5)
	addi	a0, sp, 2047
	addi	a0, a0, 337
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	t5, t4, 40
	vle8.v	v8, (t5)
	addi	a0, sp, 2047
	addi	a0, a0, 273
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	t5, t4, 48
	vle8.v	v8, (t5)
	addi	a0, sp, 2047
	addi	a0, a0, 241
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	t5, t4, 56
	vle8.v	v8, (t5)
	addi	a0, sp, 2047
	addi	a0, a0, 209
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	t5, t4, 64
	vle8.v	v8, (t5)
	addi	a0, sp, 2047
	addi	a0, a0, 177
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	t5, t4, 72
	vle8.v	v8, (t5)
	addi	a0, sp, 2047
	addi	a0, a0, 145
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	t5, t4, 80
	vle8.v	v8, (t5)
	addi	a0, sp, 2047
	addi	a0, a0, 113
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	t5, t4, 88
	vle8.v	v8, (t5)
	addi	a0, sp, 2047
	addi	a0, a0, 81
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	t5, t4, 96
	vle8.v	v8, (t5)
	addi	a0, sp, 2047
	addi	a0, a0, 49
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	t5, t4, 104
	vle8.v	v8, (t5)
	addi	a0, sp, 2047
	addi	a0, a0, 17
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	t5, t4, 112
	vle8.v	v8, (t5)
	addi	a0, sp, 2032
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	t5, t4, 120
	vle8.v	v8, (t5)
	addi	a0, sp, 2000
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	t5, t4, 128
	vle8.v	v8, (t5)
	addi	a0, sp, 1968
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	t5, t4, 136
	vle8.v	v8, (t5)
	addi	a0, sp, 1936
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	t5, t4, 144
	vle8.v	v8, (t5)
	addi	a0, sp, 1904
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	t5, t4, 152
	vle8.v	v8, (t5)
	addi	a0, sp, 1872
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	t5, t4, 160
	vle8.v	v8, (t5)
	addi	a0, sp, 1840
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	t5, t4, 168
	vle8.v	v8, (t5)
	addi	a0, sp, 1808
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	t5, t4, 176
	vle8.v	v8, (t5)
	addi	a0, sp, 1776
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	t5, t4, 184
	vle8.v	v8, (t5)
	addi	a0, sp, 1744
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	t5, t4, 192
	vle8.v	v8, (t5)
	addi	a0, sp, 1712
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	t5, t4, 200
	vle8.v	v8, (t5)
	addi	a0, sp, 1680
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	t5, t4, 208
	vle8.v	v8, (t5)
	addi	a0, sp, 1648
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	t5, t4, 216
	vle8.v	v8, (t5)
	addi	a0, sp, 1616
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	t5, t4, 224
	vle8.v	v8, (t5)
	addi	a0, sp, 1584
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	t5, t4, 232
	vle8.v	v8, (t5)
	addi	a0, sp, 1552
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	t5, t4, 240
	vle8.v	v8, (t5)
	addi	a0, sp, 1520
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	t5, t4, 248
	vle8.v	v8, (t5)
	addi	a0, sp, 1488
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	s2, t4, 256
	addi	s3, t4, 264
	addi	s4, t4, 272
	addi	s5, t4, 280
	addi	s6, t4, 288
	addi	s7, t4, 296
	addi	s8, t4, 304
	addi	s9, t4, 312
	addi	s10, t4, 320
	addi	s11, t4, 328
	addi	ra, t4, 336
	addi	a7, t4, 344
	addi	a5, t4, 352
	addi	a4, t4, 360
	addi	a3, t4, 368
	addi	a2, t4, 376
	addi	a1, t4, 384
	addi	t3, t4, 392
	addi	a6, t4, 400
	addi	t1, t4, 408
	addi	t0, t4, 416
	addi	a0, t4, 424
	addi	t6, t4, 432
	addi	s0, t4, 440
	addi	s1, t4, 448
	addi	t5, t4, 456
	sw	t5, 72(sp)                      # 4-byte Folded Spill
	addi	t5, t4, 464
	sw	t5, 68(sp)                      # 4-byte Folded Spill
	addi	t5, t4, 472
	sw	t5, 64(sp)                      # 4-byte Folded Spill
	addi	t5, t4, 480
	sw	t5, 60(sp)                      # 4-byte Folded Spill
	addi	t5, t4, 488
	sw	t5, 56(sp)                      # 4-byte Folded Spill
	addi	t5, t4, 496
	sw	t5, 52(sp)                      # 4-byte Folded Spill
	addi	t5, t4, 504
	sw	t5, 48(sp)                      # 4-byte Folded Spill
	addi	t5, t4, 512
	sw	t5, 44(sp)                      # 4-byte Folded Spill
	addi	t5, t4, 520
	sw	t5, 76(sp)                      # 4-byte Folded Spill
	addi	t5, t4, 528
	sw	t5, 80(sp)                      # 4-byte Folded Spill
	addi	t5, t4, 536
	sw	t5, 84(sp)                      # 4-byte Folded Spill
	addi	t5, t4, 544
	sw	t5, 88(sp)                      # 4-byte Folded Spill
	addi	t5, t4, 552
	sw	t5, 92(sp)                      # 4-byte Folded Spill
	addi	t5, t4, 560
	sw	t5, 96(sp)                      # 4-byte Folded Spill
	addi	t4, t4, 568
	sw	t4, 100(sp)                     # 4-byte Folded Spill
	lw	t4, 40(sp)                      # 4-byte Folded Reload
	lw	t5, 120(sp)                     # 4-byte Folded Reload
	add	t4, t4, t5
	lw	t5, 16(sp)                      # 4-byte Folded Reload
	vle8.v	v8, (s2)
	addi	s2, sp, 1456
	vs1r.v	v8, (s2)                        # Unknown-size Folded Spill
	vle8.v	v8, (s3)
	addi	s2, sp, 1424
	vs1r.v	v8, (s2)                        # Unknown-size Folded Spill
	vle8.v	v8, (s4)
	addi	s2, sp, 1392
	vs1r.v	v8, (s2)                        # Unknown-size Folded Spill
	vle8.v	v8, (s5)
	addi	s2, sp, 1360
	vs1r.v	v8, (s2)                        # Unknown-size Folded Spill
	vle8.v	v8, (s6)
	addi	s2, sp, 1328
	vs1r.v	v8, (s2)                        # Unknown-size Folded Spill
	vle8.v	v13, (s7)
	vle8.v	v14, (s8)
	vle8.v	v15, (s9)
	vle8.v	v16, (s10)
	vle8.v	v17, (s11)
	vle8.v	v18, (ra)
	vle8.v	v19, (a7)
	vle8.v	v20, (a5)
	li	a5, 80
	vle8.v	v21, (a4)
	li	a4, 8
	vle8.v	v22, (a3)
	lw	a3, 20(sp)                      # 4-byte Folded Reload
	vle8.v	v23, (a2)
	vle8.v	v24, (a1)
	vle8.v	v25, (t3)
	vle8.v	v26, (a6)
	vle8.v	v27, (t1)
	vle8.v	v28, (t0)
	vle8.v	v29, (a0)
	vle8.v	v30, (t6)
	vle8.v	v31, (s0)
	vle8.v	v7, (s1)
	lw	a0, 72(sp)                      # 4-byte Folded Reload
	vle8.v	v6, (a0)
	lw	a0, 68(sp)                      # 4-byte Folded Reload
	vle8.v	v5, (a0)
	lw	a0, 64(sp)                      # 4-byte Folded Reload
	vle8.v	v4, (a0)
	lw	a0, 60(sp)                      # 4-byte Folded Reload
	vle8.v	v3, (a0)
	lw	a0, 56(sp)                      # 4-byte Folded Reload
	vle8.v	v2, (a0)
	lw	a0, 52(sp)                      # 4-byte Folded Reload
	vle8.v	v1, (a0)
	lw	a0, 48(sp)                      # 4-byte Folded Reload
	vle8.v	v0, (a0)
	lw	a0, 44(sp)                      # 4-byte Folded Reload
	vle8.v	v8, (a0)
	addi	a0, sp, 464
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	lw	a0, 76(sp)                      # 4-byte Folded Reload
	vle8.v	v8, (a0)
	addi	a0, sp, 432
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	lw	a0, 80(sp)                      # 4-byte Folded Reload
	vle8.v	v8, (a0)
	addi	a0, sp, 400
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	lw	a0, 84(sp)                      # 4-byte Folded Reload
	vle8.v	v8, (a0)
	addi	a0, sp, 368
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	lw	a0, 88(sp)                      # 4-byte Folded Reload
	vle8.v	v8, (a0)
	addi	a0, sp, 304
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	lw	a0, 92(sp)                      # 4-byte Folded Reload
	vle8.v	v8, (a0)
	addi	a0, sp, 176
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	lw	a0, 96(sp)                      # 4-byte Folded Reload
	vle8.v	v8, (a0)
	addi	a0, sp, 144
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	lw	a0, 100(sp)                     # 4-byte Folded Reload
	vle8.v	v8, (a0)
	addi	a0, sp, 128
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v10
	addi	a0, sp, 2047
	addi	a0, a0, 465
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v11
	addi	a0, sp, 2047
	addi	a0, a0, 401
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 2047
	addi	a0, a0, 433
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 369
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 2047
	addi	a0, a0, 401
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 337
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 2047
	addi	a0, a0, 369
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 273
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 2047
	addi	a0, a0, 305
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 241
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 2047
	addi	a0, a0, 337
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 209
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 2047
	addi	a0, a0, 273
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 177
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 2047
	addi	a0, a0, 209
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 145
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 2047
	addi	a0, a0, 241
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 113
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 2047
	addi	a0, a0, 177
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 81
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 2047
	addi	a0, a0, 145
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 49
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 2047
	addi	a0, a0, 113
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 17
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 2047
	addi	a0, a0, 49
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 2032
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 2047
	addi	a0, a0, 81
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 2000
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 2047
	addi	a0, a0, 17
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1968
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 2032
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1936
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 2000
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1904
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 1968
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1872
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 1936
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1840
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 1904
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1808
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 1872
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1776
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 1840
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1744
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 1808
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1712
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 1776
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1680
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 1744
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1648
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 1712
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1616
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 1680
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1584
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 1648
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1552
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 1616
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1520
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 1584
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1488
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 1552
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1456
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 1520
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1424
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 1488
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1392
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 1456
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1360
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 1424
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1328
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 1392
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v13
	addi	a0, sp, 1360
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v14
	addi	a0, sp, 1328
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v15
	addi	a0, sp, 1296
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v16
	addi	a0, sp, 1264
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v17
	addi	a0, sp, 1232
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v18
	addi	a0, sp, 1200
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v19
	addi	a0, sp, 1168
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v20
	addi	a0, sp, 1136
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v21
	addi	a0, sp, 1104
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v22
	addi	a0, sp, 1072
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v23
	addi	a0, sp, 1040
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v24
	addi	a0, sp, 1008
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v25
	addi	a0, sp, 976
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v26
	addi	a0, sp, 944
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v27
	addi	a0, sp, 912
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v28
	addi	a0, sp, 880
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v29
	addi	a0, sp, 848
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v30
	addi	a0, sp, 816
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v31
	addi	a0, sp, 784
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v7
	addi	a0, sp, 752
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v6
	addi	a0, sp, 720
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v5
	addi	a0, sp, 688
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v4
	addi	a0, sp, 656
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v3
	addi	a0, sp, 624
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v2
	addi	a0, sp, 592
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v1
	addi	a0, sp, 560
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v0
	addi	a0, sp, 528
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 464
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 496
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 432
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 464
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 400
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 432
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 368
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 400
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 304
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 368
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	lw	a0, 112(sp)                     # 4-byte Folded Reload
	vle32.v	v16, (a0)
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	vle32.v	v12, (a0)
	addi	a0, sp, 304
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	lw	a0, 108(sp)                     # 4-byte Folded Reload
	vle32.v	v12, (a0)
	addi	a0, sp, 240
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 176
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 208
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 144
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 176
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 128
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	a0, sp, 144
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
	mul	a0, t2, a5
	add	a0, a0, a3
	addi	t6, a0, 155
	addi	t2, t2, 1
	mv	s1, t5
	mv	s0, t4
	addi	a0, sp, 432
	vl2r.v	v26, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 400
	vl2r.v	v30, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 368
	vl2r.v	v28, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 304
	vl4r.v	v0, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 240
	vl4r.v	v4, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 208
	vl2r.v	v24, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 176
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 144
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	lb	a0, -91(s1)
	lb	a1, -90(s1)
	addi	a0, a0, 14
	vmv4r.v	v20, v16
	addi	a2, sp, 2047
	addi	a2, a2, 465
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vx	v20, a0, v12
	lb	a0, -89(s1)
	addi	a1, a1, 14
	vwmacc.vx	v20, a1, v8
	lb	a1, -88(s1)
	addi	a0, a0, 14
	addi	a2, sp, 2047
	addi	a2, a2, 433
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, -87(s1)
	addi	a1, a1, 14
	addi	a2, sp, 2047
	addi	a2, a2, 401
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, -86(s1)
	addi	a0, a0, 14
	addi	a2, sp, 2047
	addi	a2, a2, 369
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, -85(s1)
	addi	a1, a1, 14
	addi	a2, sp, 2047
	addi	a2, a2, 305
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, -84(s1)
	addi	a0, a0, 14
	addi	a2, sp, 2047
	addi	a2, a2, 337
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, -83(s1)
	addi	a1, a1, 14
	addi	a2, sp, 2047
	addi	a2, a2, 273
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, -82(s1)
	addi	a0, a0, 14
	addi	a2, sp, 2047
	addi	a2, a2, 209
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, -81(s1)
	addi	a1, a1, 14
	addi	a2, sp, 2047
	addi	a2, a2, 241
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, -80(s1)
	addi	a0, a0, 14
	addi	a2, sp, 2047
	addi	a2, a2, 177
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, -79(s1)
	addi	a1, a1, 14
	addi	a2, sp, 2047
	addi	a2, a2, 145
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, -78(s1)
	addi	a0, a0, 14
	addi	a2, sp, 2047
	addi	a2, a2, 113
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, -77(s1)
	addi	a1, a1, 14
	addi	a2, sp, 2047
	addi	a2, a2, 49
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, -76(s1)
	addi	a0, a0, 14
	addi	a2, sp, 2047
	addi	a2, a2, 81
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, -75(s1)
	addi	a1, a1, 14
	addi	a2, sp, 2047
	addi	a2, a2, 17
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, -74(s1)
	addi	a0, a0, 14
	addi	a2, sp, 2032
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, -73(s1)
	addi	a1, a1, 14
	addi	a2, sp, 2000
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, -72(s1)
	addi	a0, a0, 14
	addi	a2, sp, 1968
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, -71(s1)
	addi	a1, a1, 14
	addi	a2, sp, 1936
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, -70(s1)
	addi	a0, a0, 14
	addi	a2, sp, 1904
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, -69(s1)
	addi	a1, a1, 14
	addi	a2, sp, 1872
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, -68(s1)
	addi	a0, a0, 14
	addi	a2, sp, 1840
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, -11(s1)
	addi	a1, a1, 14
	addi	a2, sp, 1808
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, -10(s1)
	addi	a0, a0, 14
	addi	a2, sp, 1776
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, -9(s1)
	addi	a1, a1, 14
	addi	a2, sp, 1744
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, -8(s1)
	addi	a0, a0, 14
	addi	a2, sp, 1712
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, -7(s1)
	addi	a1, a1, 14
	addi	a2, sp, 1680
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, -6(s1)
	addi	a0, a0, 14
	addi	a2, sp, 1648
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, -5(s1)
	addi	a1, a1, 14
	addi	a2, sp, 1616
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, -4(s1)
	addi	a0, a0, 14
	addi	a2, sp, 1584
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, -3(s1)
	addi	a1, a1, 14
	addi	a2, sp, 1552
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, -2(s1)
	addi	a0, a0, 14
	addi	a2, sp, 1520
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, -1(s1)
	addi	a1, a1, 14
	addi	a2, sp, 1488
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, 0(s1)
	addi	a0, a0, 14
	addi	a2, sp, 1456
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, 1(s1)
	addi	a1, a1, 14
	addi	a2, sp, 1424
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, 2(s1)
	addi	a0, a0, 14
	addi	a2, sp, 1392
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, 3(s1)
	addi	a1, a1, 14
	addi	a2, sp, 1360
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, 4(s1)
	addi	a0, a0, 14
	addi	a2, sp, 1328
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, 5(s1)
	addi	a1, a1, 14
	addi	a2, sp, 1296
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, 6(s1)
	addi	a0, a0, 14
	addi	a2, sp, 1264
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, 7(s1)
	addi	a1, a1, 14
	addi	a2, sp, 1232
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, 8(s1)
	addi	a0, a0, 14
	addi	a2, sp, 1200
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, 9(s1)
	addi	a1, a1, 14
	addi	a2, sp, 1168
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, 10(s1)
	addi	a0, a0, 14
	addi	a2, sp, 1136
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, 11(s1)
	addi	a1, a1, 14
	addi	a2, sp, 1104
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, 12(s1)
	addi	a0, a0, 14
	addi	a2, sp, 1072
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, 69(s1)
	addi	a1, a1, 14
	addi	a2, sp, 1040
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, 70(s1)
	addi	a0, a0, 14
	addi	a2, sp, 1008
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, 71(s1)
	addi	a1, a1, 14
	addi	a2, sp, 976
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, 72(s1)
	addi	a0, a0, 14
	addi	a2, sp, 944
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, 73(s1)
	addi	a1, a1, 14
	addi	a2, sp, 912
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, 74(s1)
	addi	a0, a0, 14
	addi	a2, sp, 880
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, 75(s1)
	addi	a1, a1, 14
	addi	a2, sp, 848
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, 76(s1)
	addi	a0, a0, 14
	addi	a2, sp, 816
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, 77(s1)
	addi	a1, a1, 14
	addi	a2, sp, 784
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, 78(s1)
	addi	a0, a0, 14
	addi	a2, sp, 752
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, 79(s1)
	addi	a1, a1, 14
	addi	a2, sp, 720
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, 80(s1)
	addi	a0, a0, 14
	addi	a2, sp, 688
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, 81(s1)
	addi	a1, a1, 14
	addi	a2, sp, 656
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, 82(s1)
	addi	a0, a0, 14
	addi	a2, sp, 624
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, 83(s1)
	addi	a1, a1, 14
	addi	a2, sp, 592
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, 84(s1)
	addi	a0, a0, 14
	addi	a2, sp, 560
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, 85(s1)
	addi	a1, a1, 14
	addi	a2, sp, 528
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, 86(s1)
	addi	a0, a0, 14
	addi	a2, sp, 496
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a0, v12
	lb	a0, 87(s1)
	addi	a1, a1, 14
	addi	a2, sp, 464
	vl2r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a1, v12
	lb	a1, 88(s1)
	addi	a0, a0, 14
	vwmacc.vx	v20, a0, v26
	lb	a0, 89(s1)
	addi	a1, a1, 14
	vwmacc.vx	v20, a1, v30
	lb	a1, 90(s1)
	addi	a0, a0, 14
	vwmacc.vx	v20, a0, v28
	lb	a0, 91(s1)
	addi	a1, a1, 14
	lb	a2, 92(s1)
	vwmacc.vx	v20, a1, v24
	addi	a0, a0, 14
	vwmacc.vx	v20, a0, v10
	addi	a2, a2, 14
	vwmacc.vx	v20, a2, v14
	vsetvli	zero, zero, e32, m4, ta, ma
	vsmul.vv	v20, v20, v0
	vssra.vv	v20, v20, v4
	vadd.vi	v20, v20, -9
	vmv2r.v	v12, v8
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclip.wi	v8, v20, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclip.wi	v20, v8, 0
	vmv2r.v	v8, v12
	vse8.v	v20, (s0)
	addi	a0, s1, 8
	addi	s0, s0, 8
	mv	s1, a0
	bne	a0, t6, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	addi	t4, t4, 64
	addi	t5, t5, 80
	bne	t2, a4, .LBB0_2
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	lw	a1, 120(sp)                     # 4-byte Folded Reload
	lw	a0, 116(sp)                     # 4-byte Folded Reload
	add	a1, a0, a1
	bge	a1, a4, .LBB0_6
	j	.LBB0_1
.LBB0_6:
	addi	sp, sp, 2032
	addi	sp, sp, 400
	lw	ra, 188(sp)                     # 4-byte Folded Reload
	lw	s0, 184(sp)                     # 4-byte Folded Reload
	lw	s1, 180(sp)                     # 4-byte Folded Reload
	lw	s2, 176(sp)                     # 4-byte Folded Reload
	lw	s3, 172(sp)                     # 4-byte Folded Reload
	lw	s4, 168(sp)                     # 4-byte Folded Reload
	lw	s5, 164(sp)                     # 4-byte Folded Reload
	lw	s6, 160(sp)                     # 4-byte Folded Reload
	lw	s7, 156(sp)                     # 4-byte Folded Reload
	lw	s8, 152(sp)                     # 4-byte Folded Reload
	lw	s9, 148(sp)                     # 4-byte Folded Reload
	lw	s10, 144(sp)                    # 4-byte Folded Reload
	lw	s11, 140(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 192
	ret
.Lfunc_end0:
                                        # -- End function
