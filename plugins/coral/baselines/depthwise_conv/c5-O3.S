# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -DH=16 -Dc=32 -Dk=5
# source: baselines/depthwise_conv.c, SHA-256 e9a4334d542cd875748109ced90b0d997572e0453ef7dcba278be1233a5fe092

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20003200	# W
	li	a2, 0x20003540	# bias
	li	a3, 0x200035c0	# multiplier
	li	a4, 0x20003640	# shift
	li	a5, 0x20004000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -512
	sw	ra, 508(sp)                     # 4-byte Folded Spill
	sw	s0, 504(sp)                     # 4-byte Folded Spill
	sw	s1, 500(sp)                     # 4-byte Folded Spill
	sw	s2, 496(sp)                     # 4-byte Folded Spill
	sw	s3, 492(sp)                     # 4-byte Folded Spill
	sw	s4, 488(sp)                     # 4-byte Folded Spill
	sw	s5, 484(sp)                     # 4-byte Folded Spill
	sw	s6, 480(sp)                     # 4-byte Folded Spill
	sw	s7, 476(sp)                     # 4-byte Folded Spill
	sw	s8, 472(sp)                     # 4-byte Folded Spill
	sw	s9, 468(sp)                     # 4-byte Folded Spill
	sw	s10, 464(sp)                    # 4-byte Folded Spill
	sw	s11, 460(sp)                    # 4-byte Folded Spill
	addi	sp, sp, -160
	sw	a5, 16(sp)                      # 4-byte Folded Spill
	mv	t1, a2
	mv	a7, a1
	mv	t0, a0
	li	a6, 0
	vl2re32.v	v8, (a3)
	addi	a0, a4, 32
	addi	a1, a3, 32
	vl2re32.v	v14, (a4)
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.x.s	a2, v8
	srai	a5, a2, 31
	vmv.v.x	v10, a2
	vslide1down.vx	v10, v10, a5
	vslidedown.vi	v11, v8, 1
	vmv.x.s	a2, v11
	vslide1down.vx	v10, v10, a2
	srai	a2, a2, 31
	vslide1down.vx	v12, v10, a2
	vmv.x.s	a2, v12
	sw	a2, 284(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v2, v12, 3
	vslidedown.vi	v1, v12, 2
	vslidedown.vi	v0, v12, 1
	addi	a2, sp, 576
	vs2r.v	v14, (a2)                       # Unknown-size Folded Spill
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vi	v12, v14, -1
	vl2re32.v	v24, (a1)
	vmv.v.i	v10, 1
	vsll.vv	v12, v10, v12
	addi	a1, sp, 544
	vs2r.v	v12, (a1)                       # Unknown-size Folded Spill
	vl2re32.v	v14, (a0)
	vmv.x.s	a0, v24
	srai	a1, a0, 31
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v12, a0
	vslide1down.vx	v12, v12, a1
	vslidedown.vi	v13, v24, 1
	vmv.x.s	a0, v13
	vslide1down.vx	v12, v12, a0
	srai	a0, a0, 31
	vslide1down.vx	v12, v12, a0
	vmv.x.s	a0, v12
	sw	a0, 280(sp)                     # 4-byte Folded Spill
	addi	a0, a3, 64
	vl2re32.v	v26, (a0)
	vslidedown.vi	v3, v12, 3
	vslidedown.vi	v29, v12, 2
	vslidedown.vi	v28, v12, 1
	vmv.x.s	a0, v26
	srai	a1, a0, 31
	vmv.v.x	v12, a0
	vslide1down.vx	v12, v12, a1
	vslidedown.vi	v13, v26, 1
	vmv.x.s	a0, v13
	vslide1down.vx	v12, v12, a0
	srai	a0, a0, 31
	vslide1down.vx	v12, v12, a0
	vmv.x.s	a0, v12
	sw	a0, 276(sp)                     # 4-byte Folded Spill
	addi	a0, a3, 96
	vl2re32.v	v30, (a0)
	vslidedown.vi	v4, v12, 3
	vslidedown.vi	v5, v12, 2
	vslidedown.vi	v6, v12, 1
	vmv.x.s	a0, v30
	srai	a1, a0, 31
	vmv.v.x	v12, a0
	vslide1down.vx	v12, v12, a1
	vslidedown.vi	v13, v30, 1
	vmv.x.s	a0, v13
	vslide1down.vx	v12, v12, a0
	srai	a0, a0, 31
	vslide1down.vx	v12, v12, a0
	vmv.x.s	a0, v12
	sw	a0, 272(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v13, v12, 3
	addi	a0, sp, 464
	vs1r.v	v13, (a0)                       # Unknown-size Folded Spill
	vslidedown.vi	v13, v12, 2
	addi	a0, sp, 448
	vs1r.v	v13, (a0)                       # Unknown-size Folded Spill
	vslidedown.vi	v7, v12, 1
	vmv2r.v	v18, v14
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vi	v12, v14, -1
	addi	a0, a4, 64
	vl2re32.v	v14, (a0)
	addi	a0, a4, 96
	vl2re32.v	v22, (a0)
	vsll.vv	v12, v10, v12
	addi	a0, sp, 512
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vmv2r.v	v16, v14
	vadd.vi	v12, v14, -1
	vsll.vv	v12, v10, v12
	addi	a0, sp, 480
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vmv2r.v	v20, v22
	vadd.vi	v12, v22, -1
	vsll.vv	v22, v10, v12
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v10, v9, 2
	vmv.x.s	a0, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a1, v10
	srai	a2, a0, 31
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v10, a0
	vslide1down.vx	v10, v10, a2
	vslide1down.vx	v10, v10, a1
	srai	a1, a1, 31
	vslide1down.vx	v10, v10, a1
	vslidedown.vi	v11, v10, 3
	vmv.x.s	a0, v11
	sw	a0, 268(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v11, v10, 2
	vmv.x.s	a0, v11
	sw	a0, 264(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v10
	sw	a0, 260(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a0, v10
	sw	a0, 256(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v10, v9, 1
	vmv.x.s	a0, v10
	vmv.x.s	a1, v9
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v8, 2
	vmv.x.s	a2, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a3, v8
	srai	a4, a1, 31
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v8, a1
	vslide1down.vx	v8, v8, a4
	vslide1down.vx	v8, v8, a0
	srai	a0, a0, 31
	vslide1down.vx	v8, v8, a0
	vslidedown.vi	v9, v8, 3
	vmv.x.s	a0, v9
	sw	a0, 252(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v9, v8, 2
	vmv.x.s	a0, v9
	sw	a0, 248(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v8
	sw	a0, 244(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a0, v8
	sw	a0, 240(sp)                     # 4-byte Folded Spill
	srai	a0, a2, 31
	vmv.v.x	v8, a2
	vslide1down.vx	v8, v8, a0
	vslide1down.vx	v8, v8, a3
	srai	a3, a3, 31
	vslide1down.vx	v8, v8, a3
	vslidedown.vi	v9, v8, 3
	vmv.x.s	a0, v9
	sw	a0, 236(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v9, v8, 2
	vmv.x.s	a0, v9
	sw	a0, 232(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v8
	sw	a0, 228(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a0, v8
	sw	a0, 224(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v2
	sw	a0, 220(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v1
	sw	a0, 216(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v0
	sw	a0, 212(sp)                     # 4-byte Folded Spill
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v25, 2
	vmv.x.s	a0, v8
	srai	a1, a0, 31
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a2, v8
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v8, a0
	vslide1down.vx	v8, v8, a1
	vslide1down.vx	v8, v8, a2
	srai	a2, a2, 31
	vslide1down.vx	v8, v8, a2
	vslidedown.vi	v9, v8, 3
	vmv.x.s	a0, v9
	sw	a0, 208(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v9, v8, 2
	vmv.x.s	a0, v9
	sw	a0, 204(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v9, v25, 1
	vmv.x.s	a0, v9
	vmv.x.s	a1, v25
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v9, v24, 2
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v10, a1
	srai	a1, a1, 31
	vslide1down.vx	v10, v10, a1
	vslide1down.vx	v10, v10, a0
	srai	a0, a0, 31
	vslide1down.vx	v10, v10, a0
	vmv.x.s	a0, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	a1, v9
	vmv.v.x	v9, a0
	srai	a0, a0, 31
	vslide1down.vx	v9, v9, a0
	vmv.x.s	a0, v8
	sw	a0, 200(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v8, 1
	vslide1down.vx	v9, v9, a1
	srai	a1, a1, 31
	vslide1down.vx	v9, v9, a1
	vmv.x.s	a0, v8
	sw	a0, 196(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v10, 3
	vmv.x.s	a0, v8
	sw	a0, 192(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v10, 2
	vmv.x.s	a0, v10
	sw	a0, 188(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a0, v8
	sw	a0, 184(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v9, 3
	vmv.x.s	a0, v10
	sw	a0, 180(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v10, v9, 2
	addi	a0, t1, 32
	vmv.x.s	a1, v8
	sw	a1, 176(sp)                     # 4-byte Folded Spill
	vmv.x.s	a1, v10
	sw	a1, 172(sp)                     # 4-byte Folded Spill
	vl2re32.v	v24, (a0)
	vmv.x.s	a0, v9
	sw	a0, 168(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v9, 1
	vmv.x.s	a0, v8
	sw	a0, 164(sp)                     # 4-byte Folded Spill
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v27, 2
	vmv.x.s	a0, v3
	sw	a0, 160(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v9, v27, 1
	vmv.x.s	a0, v29
	sw	a0, 156(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v10, v26, 2
	addi	a0, t1, 64
	vmv.x.s	a1, v27
	vl2re32.v	v26, (a0)
	vmv.x.s	a0, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a2, v8
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v8, a0
	srai	a0, a0, 31
	vslide1down.vx	v8, v8, a0
	vslide1down.vx	v8, v8, a2
	srai	a2, a2, 31
	vslide1down.vx	v8, v8, a2
	vmv.x.s	a0, v9
	vmv.v.x	v9, a1
	srai	a1, a1, 31
	vslide1down.vx	v9, v9, a1
	vslide1down.vx	v9, v9, a0
	srai	a0, a0, 31
	vslide1down.vx	v9, v9, a0
	vmv.x.s	a0, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a1, v10
	vmv.v.x	v10, a0
	srai	a0, a0, 31
	vslide1down.vx	v10, v10, a0
	vslide1down.vx	v10, v10, a1
	srai	a1, a1, 31
	vslide1down.vx	v10, v10, a1
	vmv.x.s	a0, v28
	sw	a0, 148(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v11, v8, 3
	vmv.x.s	a0, v11
	sw	a0, 144(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v11, v8, 2
	vmv.x.s	a0, v8
	sw	a0, 140(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a0, v11
	sw	a0, 136(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v11, v9, 3
	vmv.x.s	a0, v8
	sw	a0, 132(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v9, 2
	vmv.x.s	a0, v11
	sw	a0, 128(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v8
	sw	a0, 124(sp)                     # 4-byte Folded Spill
	vl2re32.v	v28, (t1)
	addi	a0, t1, 96
	vmv.x.s	a1, v9
	sw	a1, 120(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v9, 1
	vmv.x.s	a1, v8
	sw	a1, 116(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v10, 3
	vmv.x.s	a1, v8
	sw	a1, 112(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v10, 2
	vmv.x.s	a1, v10
	sw	a1, 108(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v9, v10, 1
	vmv.x.s	a1, v8
	sw	a1, 104(sp)                     # 4-byte Folded Spill
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v31, 2
	vmv.x.s	a1, v9
	sw	a1, 100(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v9, v31, 1
	vmv.x.s	a1, v4
	sw	a1, 96(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v10, v30, 2
	vmv.x.s	a1, v31
	vl2re32.v	v30, (a0)
	vmv.x.s	a0, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a2, v8
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v8, a0
	srai	a0, a0, 31
	vslide1down.vx	v8, v8, a0
	vslide1down.vx	v8, v8, a2
	srai	a2, a2, 31
	vslide1down.vx	v8, v8, a2
	vmv.x.s	a0, v9
	vmv.v.x	v9, a1
	srai	a1, a1, 31
	vslide1down.vx	v9, v9, a1
	vslide1down.vx	v9, v9, a0
	srai	a0, a0, 31
	vslide1down.vx	v9, v9, a0
	vmv.x.s	a0, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a1, v10
	vmv.v.x	v10, a0
	srai	a0, a0, 31
	vslide1down.vx	v10, v10, a0
	vslide1down.vx	v10, v10, a1
	srai	a1, a1, 31
	vslide1down.vx	v10, v10, a1
	vmv.x.s	a0, v5
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v11, v8, 3
	vmv.x.s	a0, v6
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v12, v8, 2
	vmv.x.s	a0, v8
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a0, v11
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v11, v9, 3
	vmv.x.s	a0, v12
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v12, v9, 2
	vmv.x.s	a0, v8
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v8, v9, 1
	vmv.x.s	a0, v9
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v9, v10, 3
	vmv.x.s	a0, v11
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v11, v10, 2
	vmv.x.s	a0, v10
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v10, v10, 1
	addi	s4, t0, 152
	vmv.x.s	a0, v12
	sw	a0, 56(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v8
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v9
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	addi	a3, sp, 336
	addi	a4, sp, 368
	vmv.x.s	a0, v11
	sw	a0, 44(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v10
	sw	a0, 40(sp)                      # 4-byte Folded Spill
	addi	a0, sp, 464
	vl1r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmv.x.s	a0, v8
	sw	a0, 36(sp)                      # 4-byte Folded Spill
	addi	a0, sp, 448
	vl1r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmv.x.s	a0, v8
	sw	a0, 32(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v7
	sw	a0, 28(sp)                      # 4-byte Folded Spill
	addi	a5, sp, 304
	li	t3, -11
	li	t0, 800
	sw	a7, 152(sp)                     # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
	li	t1, 0
	sw	a6, 24(sp)                      # 4-byte Folded Spill
	slli	a0, a6, 9
	lw	a1, 16(sp)                      # 4-byte Folded Reload
	add	a0, a1, a0
	sw	a0, 288(sp)                     # 4-byte Folded Spill
	sw	s4, 20(sp)                      # 4-byte Folded Spill
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
	vs2r.v	v26, (a4)
	addi	a0, sp, 400
	vs2r.v	v30, (a0)
	vl2re32.v	v2, (a4)
	vl2re32.v	v8, (a0)
	li	s7, 0
	vs2r.v	v28, (a5)
	vs2r.v	v24, (a3)
	sw	s4, 292(sp)                     # 4-byte Folded Spill
	vmv2r.v	v6, v24
	vmv2r.v	v4, v28
	vsetivli	zero, 8, e32, m2, ta, ma
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	addi	a0, s4, -152
	vle8.v	v10, (a0)
	add	a1, a7, s7
	vle8.v	v11, (a1)
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v12, v10
	vwadd.vx	v14, v12, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v0, v11
	addi	a0, s4, -144
	vle8.v	v10, (a0)
	addi	a0, a1, 8
	vle8.v	v11, (a0)
	vmadd.vv	v0, v14, v4
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v12, v10
	vwadd.vx	v14, v12, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v4, v11
	addi	a0, s4, -136
	vle8.v	v10, (a0)
	addi	a0, a1, 16
	vle8.v	v12, (a0)
	vmadd.vv	v4, v14, v6
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v11, v10
	vwadd.vx	v14, v11, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v12
	addi	a0, s4, -128
	vle8.v	v12, (a0)
	addi	a0, a1, 24
	vle8.v	v13, (a0)
	vmadd.vv	v10, v14, v2
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v14, v12
	vwadd.vx	v2, v14, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v6, v13
	addi	a0, s4, -120
	vle8.v	v12, (a0)
	addi	a0, a1, 32
	vle8.v	v13, (a0)
	vmadd.vv	v6, v2, v8
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v8, v12
	vwadd.vx	v14, v8, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v2, v13
	addi	a0, s4, -112
	vle8.v	v8, (a0)
	addi	a0, a1, 40
	vle8.v	v9, (a0)
	vmadd.vv	v2, v14, v0
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v12, v8
	vwadd.vx	v14, v12, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v0, v9
	addi	a0, s4, -104
	vle8.v	v8, (a0)
	addi	a0, a1, 48
	vle8.v	v9, (a0)
	vmadd.vv	v0, v14, v4
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v12, v8
	vwadd.vx	v14, v12, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v4, v9
	addi	a0, s4, -96
	vle8.v	v8, (a0)
	addi	a0, a1, 56
	vle8.v	v12, (a0)
	vmadd.vv	v4, v14, v10
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v9, v8
	vwadd.vx	v10, v9, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v12
	addi	a0, s4, -88
	vle8.v	v12, (a0)
	addi	a0, a1, 64
	vle8.v	v13, (a0)
	vmadd.vv	v8, v10, v6
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v10, v12
	vwadd.vx	v14, v10, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v13
	addi	a0, s4, -80
	vle8.v	v12, (a0)
	addi	a0, a1, 72
	vle8.v	v13, (a0)
	vmadd.vv	v10, v14, v2
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v14, v12
	vwadd.vx	v6, v14, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v2, v13
	addi	a0, s4, -72
	vle8.v	v12, (a0)
	addi	a0, a1, 80
	vle8.v	v13, (a0)
	vmadd.vv	v2, v6, v0
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v14, v12
	vwadd.vx	v6, v14, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v0, v13
	addi	a0, s4, -64
	vle8.v	v12, (a0)
	addi	a0, a1, 88
	vle8.v	v13, (a0)
	vmadd.vv	v0, v6, v4
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v14, v12
	vwadd.vx	v4, v14, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v6, v13
	addi	a0, s4, -56
	vle8.v	v12, (a0)
	addi	a0, a1, 96
	vle8.v	v13, (a0)
	vmadd.vv	v6, v4, v8
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v8, v12
	vwadd.vx	v14, v8, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v13
	addi	a0, s4, -48
	vle8.v	v12, (a0)
	addi	a0, a1, 104
	vle8.v	v13, (a0)
	vmadd.vv	v8, v14, v10
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v10, v12
	vwadd.vx	v14, v10, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v13
	addi	a0, s4, -40
	vle8.v	v12, (a0)
	addi	a0, a1, 112
	vle8.v	v5, (a0)
	vmadd.vv	v10, v14, v2
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v13, v12
	vwadd.vx	v14, v13, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v12, v5
	addi	a0, s4, -32
	vle8.v	v5, (a0)
	addi	a0, a1, 120
	vle8.v	v4, (a0)
	vmadd.vv	v12, v14, v0
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v14, v5
	vwadd.vx	v2, v14, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v0, v4
	addi	a0, s4, -24
	vle8.v	v14, (a0)
	addi	a0, a1, 128
	vle8.v	v15, (a0)
	vmadd.vv	v0, v2, v6
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v7, v14
	vwadd.vx	v2, v7, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v4, v15
	addi	a0, s4, -16
	vle8.v	v14, (a0)
	addi	a0, a1, 136
	vle8.v	v15, (a0)
	vmadd.vv	v4, v2, v8
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v8, v14
	vwadd.vx	v2, v8, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v6, v15
	addi	a0, s4, -8
	vle8.v	v8, (a0)
	addi	a0, a1, 144
	vle8.v	v9, (a0)
	vmadd.vv	v6, v2, v10
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v10, v8
	vwadd.vx	v14, v10, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v2, v9
	vle8.v	v8, (s4)
	addi	a0, a1, 152
	vle8.v	v10, (a0)
	vmadd.vv	v2, v14, v12
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v9, v8
	vwadd.vx	v12, v9, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v10
	vmadd.vv	v8, v12, v0
	addi	s7, s7, 160
	addi	s4, s4, 640
	bne	s7, t0, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	vs2r.v	v2, (a4)
	addi	a0, sp, 400
	vs2r.v	v8, (a0)
	slli	s7, t1, 5
	lw	a0, 288(sp)                     # 4-byte Folded Reload
	add	a0, a0, s7
	sw	a0, 300(sp)                     # 4-byte Folded Spill
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v4, 2
	vmv.x.s	a1, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s4, v8
	srai	s5, s4, 31
	vmv.x.s	a2, v4
	srai	s9, a2, 31
	vslidedown.vi	v8, v4, 1
	vmv.x.s	t4, v8
	srai	ra, t4, 31
	vmv.x.s	a4, v5
	srai	s1, a4, 31
	vslidedown.vi	v8, v5, 1
	vmv.x.s	s8, v8
	srai	a6, s8, 31
	vslidedown.vi	v8, v5, 2
	vmv.x.s	s6, v8
	srai	t5, s6, 31
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s2, v8
	srai	a0, s2, 31
	sw	t1, 296(sp)                     # 4-byte Folded Spill
	lw	t1, 264(sp)                     # 4-byte Folded Reload
	mul	a0, t1, a0
	mulhu	a5, t1, s2
	lw	a7, 268(sp)                     # 4-byte Folded Reload
	mul	a7, a7, s2
	add	a5, a5, a7
	add	a0, a5, a0
	lw	a3, 260(sp)                     # 4-byte Folded Reload
	mul	t5, a3, t5
	mulhu	a5, a3, s6
	lw	a7, 256(sp)                     # 4-byte Folded Reload
	mul	a7, a7, s6
	add	a5, a5, a7
	add	t5, a5, t5
	lw	t2, 248(sp)                     # 4-byte Folded Reload
	mul	a5, t2, a6
	mulhu	a6, t2, s8
	lw	a7, 252(sp)                     # 4-byte Folded Reload
	mul	a7, a7, s8
	add	a6, a6, a7
	add	a5, a6, a5
	lw	s10, 244(sp)                    # 4-byte Folded Reload
	mul	a6, s10, s1
	mulhu	a7, s10, a4
	lw	t0, 240(sp)                     # 4-byte Folded Reload
	mul	s1, t0, a4
	add	a7, a7, s1
	add	a6, a7, a6
	lw	s0, 216(sp)                     # 4-byte Folded Reload
	mulhu	a7, s0, t4
	mul	s1, s0, ra
	lw	t0, 220(sp)                     # 4-byte Folded Reload
	mul	ra, t0, t4
	add	a7, a7, ra
	add	a7, a7, s1
	lw	t0, 284(sp)                     # 4-byte Folded Reload
	mulhu	s1, t0, a2
	mul	s9, t0, s9
	lw	t6, 212(sp)                     # 4-byte Folded Reload
	mul	ra, t6, a2
	add	s1, s1, ra
	add	s1, s1, s9
	lw	s3, 232(sp)                     # 4-byte Folded Reload
	mulhu	s9, s3, s4
	mul	s5, s3, s5
	lw	ra, 236(sp)                     # 4-byte Folded Reload
	mul	ra, ra, s4
	add	s9, s9, ra
	add	s5, s9, s5
	lw	t6, 228(sp)                     # 4-byte Folded Reload
	mulhu	s9, t6, a1
	lw	ra, 224(sp)                     # 4-byte Folded Reload
	mul	ra, ra, a1
	add	s9, s9, ra
	srai	ra, a1, 31
	mul	ra, t6, ra
	add	s9, s9, ra
	mul	s2, t1, s2
	mul	s6, a3, s6
	mul	s8, t2, s8
	mul	a4, s10, a4
	mul	t4, s0, t4
	mul	a2, t0, a2
	mul	s4, s3, s4
	mul	a1, t6, a1
	lui	s7, 262144
	add	ra, a1, s7
	sltu	a1, ra, a1
	add	a1, s9, a1
	add	s9, s4, s7
	sltu	s4, s9, s4
	add	s4, s5, s4
	add	s5, a2, s7
	sltu	a2, s5, a2
	add	a2, s1, a2
	add	s1, t4, s7
	sltu	t4, s1, t4
	add	a7, a7, t4
	add	t4, a4, s7
	sltu	a4, t4, a4
	add	a4, a6, a4
	add	a6, s8, s7
	sltu	s8, a6, s8
	add	a5, a5, s8
	add	s8, s6, s7
	sltu	s6, s8, s6
	add	t5, t5, s6
	add	s6, s2, s7
	sltu	s2, s6, s2
	add	a0, a0, s2
	slli	a0, a0, 1
	srli	s2, s6, 31
	or	a0, s2, a0
	slli	t5, t5, 1
	srli	s2, s8, 31
	or	t5, s2, t5
	slli	a5, a5, 1
	srli	a6, a6, 31
	or	a5, a6, a5
	slli	a4, a4, 1
	srli	a6, t4, 31
	or	a4, a6, a4
	slli	a7, a7, 1
	srli	s1, s1, 31
	or	a6, s1, a7
	slli	a2, a2, 1
	srli	a7, s5, 31
	or	a2, a7, a2
	slli	s4, s4, 1
	srli	a7, s9, 31
	or	a7, a7, s4
	slli	a1, a1, 1
	srli	t4, ra, 31
	or	a1, t4, a1
	vmv.s.x	v8, a1
	vmv.s.x	v9, a7
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v2, a2
	vmv.s.x	v9, a6
	vslideup.vi	v2, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v2, v8, 2
	vmv.s.x	v3, a4
	vmv.s.x	v1, a5
	vmv.s.x	v0, t5
	vmv.s.x	v8, a0
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v9, v6, 2
	vmv.x.s	a1, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	s4, v9
	srai	a4, s4, 31
	vmv.x.s	a2, v6
	srai	a5, a2, 31
	vslidedown.vi	v9, v6, 1
	vmv.x.s	t4, v9
	srai	a6, t4, 31
	vmv.x.s	a7, v7
	srai	s1, a7, 31
	vslidedown.vi	v9, v7, 1
	vmv.x.s	s2, v9
	srai	s5, s2, 31
	vslidedown.vi	v9, v7, 2
	vmv.x.s	s6, v9
	srai	t5, s6, 31
	vslidedown.vi	v9, v9, 1
	vmv.x.s	s8, v9
	srai	a0, s8, 31
	lw	t1, 204(sp)                     # 4-byte Folded Reload
	mul	a0, t1, a0
	mulhu	s9, t1, s8
	lw	a3, 208(sp)                     # 4-byte Folded Reload
	mul	ra, a3, s8
	add	s9, s9, ra
	add	a0, s9, a0
	lw	a3, 200(sp)                     # 4-byte Folded Reload
	mul	t5, a3, t5
	mulhu	s9, a3, s6
	lw	t0, 196(sp)                     # 4-byte Folded Reload
	mul	ra, t0, s6
	add	s9, s9, ra
	add	t5, s9, t5
	lw	t6, 184(sp)                     # 4-byte Folded Reload
	mul	s5, t6, s5
	mulhu	s9, t6, s2
	lw	t0, 192(sp)                     # 4-byte Folded Reload
	mul	ra, t0, s2
	add	s9, s9, ra
	add	s5, s9, s5
	lw	t2, 188(sp)                     # 4-byte Folded Reload
	mul	s1, t2, s1
	mulhu	s9, t2, a7
	lw	t0, 180(sp)                     # 4-byte Folded Reload
	mul	ra, t0, a7
	add	s9, s9, ra
	add	s1, s9, s1
	lw	s11, 156(sp)                    # 4-byte Folded Reload
	mulhu	s9, s11, t4
	mul	a6, s11, a6
	lw	t0, 160(sp)                     # 4-byte Folded Reload
	mul	ra, t0, t4
	add	s9, s9, ra
	add	a6, s9, a6
	lw	t0, 280(sp)                     # 4-byte Folded Reload
	mulhu	s9, t0, a2
	mul	a5, t0, a5
	lw	s0, 148(sp)                     # 4-byte Folded Reload
	mul	ra, s0, a2
	add	s9, s9, ra
	add	a5, s9, a5
	lw	s3, 172(sp)                     # 4-byte Folded Reload
	mulhu	s9, s3, s4
	mul	a4, s3, a4
	lw	s0, 176(sp)                     # 4-byte Folded Reload
	mul	ra, s0, s4
	add	s9, s9, ra
	add	a4, s9, a4
	lw	s0, 168(sp)                     # 4-byte Folded Reload
	mulhu	s9, s0, a1
	lw	s10, 164(sp)                    # 4-byte Folded Reload
	mul	ra, s10, a1
	add	s9, s9, ra
	srai	ra, a1, 31
	mul	ra, s0, ra
	add	s9, s9, ra
	mul	s8, t1, s8
	mul	s6, a3, s6
	mul	s2, t6, s2
	mul	a7, t2, a7
	mul	t4, s11, t4
	mul	a2, t0, a2
	mul	s4, s3, s4
	mul	a1, s0, a1
	add	ra, a1, s7
	sltu	a1, ra, a1
	add	a1, s9, a1
	add	s9, s4, s7
	sltu	s4, s9, s4
	add	a4, a4, s4
	add	s4, a2, s7
	sltu	a2, s4, a2
	add	a2, a5, a2
	add	a5, t4, s7
	sltu	t4, a5, t4
	add	a6, a6, t4
	add	t4, a7, s7
	sltu	a7, t4, a7
	add	a7, s1, a7
	add	s1, s2, s7
	sltu	s2, s1, s2
	add	s2, s5, s2
	add	s5, s6, s7
	sltu	s6, s5, s6
	add	t5, t5, s6
	add	s6, s8, s7
	sltu	s8, s6, s8
	add	a0, a0, s8
	slli	a0, a0, 1
	srli	s6, s6, 31
	or	a0, s6, a0
	slli	t5, t5, 1
	srli	s5, s5, 31
	or	t5, s5, t5
	slli	s2, s2, 1
	srli	s1, s1, 31
	or	s1, s1, s2
	slli	a7, a7, 1
	srli	t4, t4, 31
	or	a7, t4, a7
	slli	a6, a6, 1
	srli	a5, a5, 31
	or	a5, a5, a6
	slli	a2, a2, 1
	srli	a6, s4, 31
	or	a2, a6, a2
	slli	a4, a4, 1
	srli	a6, s9, 31
	or	a4, a6, a4
	slli	a1, a1, 1
	srli	a6, ra, 31
	or	a1, a6, a1
	vmv.s.x	v9, a1
	vmv.s.x	v10, a4
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v9, v10, 1
	vmv.s.x	v10, a2
	vmv.s.x	v11, a5
	vslideup.vi	v10, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v9, 2
	vmv.s.x	v11, a7
	vmv.s.x	v9, s1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v11, v9, 1
	vmv.s.x	v9, t5
	vmv.s.x	v12, a0
	vslideup.vi	v9, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v9, 2
	addi	a0, sp, 512
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vv	v10, v12, v10
	vsra.vv	v10, v10, v18
	li	a0, 133
	vmin.vx	v10, v10, a0
	li	a0, -122
	vmax.vx	v10, v10, a0
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v9, v10, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v9, v9, 0
	addi	a0, sp, 368
	vl2re32.v	v10, (a0)
	vadd.vi	v9, v9, -6
	lw	a0, 300(sp)                     # 4-byte Folded Reload
	addi	a0, a0, 8
	vse8.v	v9, (a0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v9, v10, 2
	vmv.x.s	a1, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	s4, v9
	srai	a4, s4, 31
	vmv.x.s	a2, v10
	srai	a5, a2, 31
	vslidedown.vi	v9, v10, 1
	vmv.x.s	t4, v9
	srai	a6, t4, 31
	vmv.x.s	a7, v11
	srai	s1, a7, 31
	vslidedown.vi	v9, v11, 1
	vmv.x.s	s2, v9
	srai	s5, s2, 31
	vslidedown.vi	v9, v11, 2
	vmv.x.s	s6, v9
	srai	t5, s6, 31
	vslidedown.vi	v9, v9, 1
	vmv.x.s	s8, v9
	srai	a0, s8, 31
	lw	t1, 136(sp)                     # 4-byte Folded Reload
	mul	a0, t1, a0
	mulhu	s9, t1, s8
	lw	a3, 144(sp)                     # 4-byte Folded Reload
	mul	ra, a3, s8
	add	s9, s9, ra
	add	a0, s9, a0
	lw	a3, 140(sp)                     # 4-byte Folded Reload
	mul	t5, a3, t5
	mulhu	s9, a3, s6
	lw	t0, 132(sp)                     # 4-byte Folded Reload
	mul	ra, t0, s6
	add	s9, s9, ra
	add	t5, s9, t5
	lw	t2, 124(sp)                     # 4-byte Folded Reload
	mul	s5, t2, s5
	mulhu	s9, t2, s2
	lw	t0, 128(sp)                     # 4-byte Folded Reload
	mul	ra, t0, s2
	add	s9, s9, ra
	add	s5, s9, s5
	lw	t6, 120(sp)                     # 4-byte Folded Reload
	mul	s1, t6, s1
	mulhu	s9, t6, a7
	lw	t0, 116(sp)                     # 4-byte Folded Reload
	mul	ra, t0, a7
	add	s9, s9, ra
	add	s1, s9, s1
	lw	s11, 92(sp)                     # 4-byte Folded Reload
	mulhu	s9, s11, t4
	mul	a6, s11, a6
	lw	t0, 96(sp)                      # 4-byte Folded Reload
	mul	ra, t0, t4
	add	s9, s9, ra
	add	a6, s9, a6
	lw	t0, 276(sp)                     # 4-byte Folded Reload
	mulhu	s9, t0, a2
	mul	a5, t0, a5
	lw	s0, 88(sp)                      # 4-byte Folded Reload
	mul	ra, s0, a2
	add	s9, s9, ra
	add	a5, s9, a5
	lw	s3, 104(sp)                     # 4-byte Folded Reload
	mulhu	s9, s3, s4
	mul	a4, s3, a4
	lw	s0, 112(sp)                     # 4-byte Folded Reload
	mul	ra, s0, s4
	add	s9, s9, ra
	add	a4, s9, a4
	lw	s0, 108(sp)                     # 4-byte Folded Reload
	mulhu	s9, s0, a1
	lw	s10, 100(sp)                    # 4-byte Folded Reload
	mul	ra, s10, a1
	add	s9, s9, ra
	srai	ra, a1, 31
	mul	ra, s0, ra
	add	s9, s9, ra
	mul	s8, t1, s8
	mul	s6, a3, s6
	mul	s2, t2, s2
	mul	a7, t6, a7
	mul	t4, s11, t4
	mul	a2, t0, a2
	mul	s4, s3, s4
	addi	s3, sp, 400
	mul	a1, s0, a1
	add	ra, a1, s7
	sltu	a1, ra, a1
	add	a1, s9, a1
	add	s9, s4, s7
	sltu	s4, s9, s4
	add	a4, a4, s4
	add	s4, a2, s7
	sltu	a2, s4, a2
	add	a2, a5, a2
	add	a5, t4, s7
	sltu	t4, a5, t4
	add	a6, a6, t4
	add	t4, a7, s7
	sltu	a7, t4, a7
	add	a7, s1, a7
	add	s1, s2, s7
	sltu	s2, s1, s2
	add	s2, s5, s2
	add	s5, s6, s7
	sltu	s6, s5, s6
	add	t5, t5, s6
	add	s6, s8, s7
	sltu	s8, s6, s8
	add	a0, a0, s8
	slli	a0, a0, 1
	srli	s6, s6, 31
	or	a0, s6, a0
	slli	t5, t5, 1
	srli	s5, s5, 31
	or	t5, s5, t5
	slli	s2, s2, 1
	srli	s1, s1, 31
	or	s1, s1, s2
	slli	a7, a7, 1
	srli	t4, t4, 31
	or	a7, t4, a7
	slli	a6, a6, 1
	srli	a5, a5, 31
	or	a5, a5, a6
	slli	a2, a2, 1
	srli	a6, s4, 31
	or	a2, a6, a2
	slli	a4, a4, 1
	srli	a6, s9, 31
	or	a4, a6, a4
	slli	a1, a1, 1
	srli	a6, ra, 31
	or	a1, a6, a1
	vmv.s.x	v9, a1
	vmv.s.x	v10, a4
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v9, v10, 1
	vmv.s.x	v10, a2
	vmv.s.x	v11, a5
	vslideup.vi	v10, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v9, 2
	vmv.s.x	v11, a7
	vmv.s.x	v9, s1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v11, v9, 1
	vmv.s.x	v9, t5
	vmv.s.x	v12, a0
	vslideup.vi	v9, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v9, 2
	addi	a0, sp, 480
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vv	v10, v12, v10
	vsra.vv	v10, v10, v16
	li	a0, 133
	vmin.vx	v10, v10, a0
	li	a0, -122
	vmax.vx	v10, v10, a0
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v9, v10, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v9, v9, 0
	vl2re32.v	v10, (s3)
	vadd.vi	v9, v9, -6
	lw	a0, 300(sp)                     # 4-byte Folded Reload
	addi	a0, a0, 16
	vse8.v	v9, (a0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v9, v10, 2
	vmv.x.s	a1, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	s4, v9
	srai	a4, s4, 31
	vmv.x.s	a2, v10
	srai	a5, a2, 31
	vslidedown.vi	v9, v10, 1
	vmv.x.s	t4, v9
	srai	a6, t4, 31
	vmv.x.s	a7, v11
	srai	s1, a7, 31
	vslidedown.vi	v9, v11, 1
	vmv.x.s	s2, v9
	srai	s5, s2, 31
	vslidedown.vi	v9, v11, 2
	vmv.x.s	s6, v9
	srai	t5, s6, 31
	vslidedown.vi	v9, v9, 1
	vmv.x.s	s8, v9
	srai	a0, s8, 31
	lw	t1, 76(sp)                      # 4-byte Folded Reload
	mul	a0, t1, a0
	mulhu	s9, t1, s8
	lw	a3, 80(sp)                      # 4-byte Folded Reload
	mul	ra, a3, s8
	add	s9, s9, ra
	add	a0, s9, a0
	lw	a3, 84(sp)                      # 4-byte Folded Reload
	mul	t5, a3, t5
	mulhu	s9, a3, s6
	lw	t0, 72(sp)                      # 4-byte Folded Reload
	mul	ra, t0, s6
	add	s9, s9, ra
	add	t5, s9, t5
	lw	s0, 56(sp)                      # 4-byte Folded Reload
	mul	s5, s0, s5
	mulhu	s9, s0, s2
	lw	t0, 64(sp)                      # 4-byte Folded Reload
	mul	ra, t0, s2
	add	s9, s9, ra
	add	s5, s9, s5
	lw	t2, 68(sp)                      # 4-byte Folded Reload
	mul	s1, t2, s1
	mulhu	s9, t2, a7
	lw	t0, 52(sp)                      # 4-byte Folded Reload
	mul	ra, t0, a7
	add	s9, s9, ra
	add	s1, s9, s1
	lw	s3, 32(sp)                      # 4-byte Folded Reload
	mulhu	s9, s3, t4
	mul	a6, s3, a6
	lw	t0, 36(sp)                      # 4-byte Folded Reload
	mul	ra, t0, t4
	add	s9, s9, ra
	add	a6, s9, a6
	lw	t0, 272(sp)                     # 4-byte Folded Reload
	mulhu	s9, t0, a2
	mul	a5, t0, a5
	lw	t6, 28(sp)                      # 4-byte Folded Reload
	mul	ra, t6, a2
	add	s9, s9, ra
	add	a5, s9, a5
	lw	s10, 44(sp)                     # 4-byte Folded Reload
	mulhu	s9, s10, s4
	mul	a4, s10, a4
	lw	t6, 48(sp)                      # 4-byte Folded Reload
	mul	ra, t6, s4
	add	s9, s9, ra
	add	a4, s9, a4
	lw	t6, 60(sp)                      # 4-byte Folded Reload
	mulhu	s9, t6, a1
	lw	s11, 40(sp)                     # 4-byte Folded Reload
	mul	ra, s11, a1
	add	s9, s9, ra
	srai	ra, a1, 31
	mul	ra, t6, ra
	add	s9, s9, ra
	mul	s8, t1, s8
	lw	t1, 296(sp)                     # 4-byte Folded Reload
	mul	s6, a3, s6
	mul	s2, s0, s2
	mul	a7, t2, a7
	mul	t4, s3, t4
	mul	a2, t0, a2
	li	t0, 800
	mul	s4, s10, s4
	mul	a1, t6, a1
	add	ra, a1, s7
	sltu	a1, ra, a1
	add	a1, s9, a1
	add	s9, s4, s7
	sltu	s4, s9, s4
	add	a4, a4, s4
	add	s4, a2, s7
	sltu	a2, s4, a2
	add	a2, a5, a2
	add	a5, t4, s7
	sltu	t4, a5, t4
	add	a6, a6, t4
	add	t4, a7, s7
	sltu	a7, t4, a7
	add	a7, s1, a7
	add	s1, s2, s7
	sltu	s2, s1, s2
	add	s2, s5, s2
	add	s5, s6, s7
	sltu	s6, s5, s6
	add	t5, t5, s6
	add	s6, s8, s7
	sltu	s8, s6, s8
	add	a0, a0, s8
	slli	a0, a0, 1
	srli	s6, s6, 31
	or	a0, s6, a0
	slli	t5, t5, 1
	srli	s5, s5, 31
	or	t5, s5, t5
	slli	s2, s2, 1
	srli	s1, s1, 31
	or	s1, s1, s2
	slli	a7, a7, 1
	srli	t4, t4, 31
	or	a7, t4, a7
	slli	a6, a6, 1
	srli	a5, a5, 31
	or	a5, a5, a6
	slli	a2, a2, 1
	srli	a6, s4, 31
	or	a2, a6, a2
	slli	a4, a4, 1
	srli	a6, s9, 31
	or	a4, a6, a4
	slli	a1, a1, 1
	srli	a6, ra, 31
	or	a1, a6, a1
	vmv.s.x	v9, a1
	vmv.s.x	v10, a4
	addi	a4, sp, 368
	vmv.s.x	v12, a2
	vmv.s.x	v11, a5
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v9, v10, 1
	vslideup.vi	v12, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v12, v9, 2
	vmv.s.x	v13, a7
	lw	a7, 152(sp)                     # 4-byte Folded Reload
	vmv.s.x	v9, s1
	vmv.s.x	v10, t5
	vmv.s.x	v11, a0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v3, v1, 1
	vslideup.vi	v0, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v3, v0, 2
	addi	a0, sp, 544
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vv	v2, v14, v2
	addi	a0, sp, 576
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vsra.vv	v2, v2, v14
	li	a0, 133
	vmin.vx	v2, v2, a0
	li	a1, -122
	vmax.vx	v2, v2, a1
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v8, v2, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v8, 0
	vadd.vi	v8, v8, -6
	lw	s7, 300(sp)                     # 4-byte Folded Reload
	vse8.v	v8, (s7)
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v13, v9, 1
	vslideup.vi	v10, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v13, v10, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vv	v8, v22, v12
	vsra.vv	v8, v8, v20
	vmin.vx	v8, v8, a0
	vmax.vx	v8, v8, a1
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	vadd.vi	v8, v8, -6
	addi	s7, s7, 24
	vse8.v	v8, (s7)
	addi	a5, sp, 304
	vs2r.v	v4, (a5)
	addi	a3, sp, 336
	vs2r.v	v6, (a3)
	addi	t1, t1, 1
	lw	s4, 292(sp)                     # 4-byte Folded Reload
	addi	s4, s4, 32
	li	a0, 16
	bne	t1, a0, .LBB0_2
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	lw	a6, 24(sp)                      # 4-byte Folded Reload
	addi	a6, a6, 1
	lw	s4, 20(sp)                      # 4-byte Folded Reload
	addi	s4, s4, 640
	li	a0, 16
	bne	a6, a0, .LBB0_1
# %bb.6:
	addi	sp, sp, 160
	lw	ra, 508(sp)                     # 4-byte Folded Reload
	lw	s0, 504(sp)                     # 4-byte Folded Reload
	lw	s1, 500(sp)                     # 4-byte Folded Reload
	lw	s2, 496(sp)                     # 4-byte Folded Reload
	lw	s3, 492(sp)                     # 4-byte Folded Reload
	lw	s4, 488(sp)                     # 4-byte Folded Reload
	lw	s5, 484(sp)                     # 4-byte Folded Reload
	lw	s6, 480(sp)                     # 4-byte Folded Reload
	lw	s7, 476(sp)                     # 4-byte Folded Reload
	lw	s8, 472(sp)                     # 4-byte Folded Reload
	lw	s9, 468(sp)                     # 4-byte Folded Reload
	lw	s10, 464(sp)                    # 4-byte Folded Reload
	lw	s11, 460(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 512
	ret
.Lfunc_end0:
                                        # -- End function
