# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -DH=16 -Dc=32 -Dk=5
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
	addi	sp, sp, -592
	sw	ra, 588(sp)                     # 4-byte Folded Spill
	sw	s0, 584(sp)                     # 4-byte Folded Spill
	sw	s1, 580(sp)                     # 4-byte Folded Spill
	sw	s2, 576(sp)                     # 4-byte Folded Spill
	sw	s3, 572(sp)                     # 4-byte Folded Spill
	sw	s4, 568(sp)                     # 4-byte Folded Spill
	sw	s5, 564(sp)                     # 4-byte Folded Spill
	sw	s6, 560(sp)                     # 4-byte Folded Spill
	sw	s7, 556(sp)                     # 4-byte Folded Spill
	sw	s8, 552(sp)                     # 4-byte Folded Spill
	sw	s9, 548(sp)                     # 4-byte Folded Spill
	sw	s10, 544(sp)                    # 4-byte Folded Spill
	sw	s11, 540(sp)                    # 4-byte Folded Spill
	addi	sp, sp, -256
	vl4re32.v	v24, (a3)
	sw	a5, 8(sp)                       # 4-byte Folded Spill
	mv	t4, a2
	mv	t0, a1
	mv	t3, a0
	li	t1, 0
	vl4re32.v	v12, (a4)
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.x.s	a0, v24
	srai	a1, a0, 31
	vmv.v.x	v8, a0
	vslide1down.vx	v8, v8, a1
	vslidedown.vi	v9, v24, 1
	vmv.x.s	a0, v9
	vslide1down.vx	v8, v8, a0
	srai	a0, a0, 31
	vslide1down.vx	v8, v8, a0
	vmv.x.s	a0, v8
	sw	a0, 236(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v7, v8, 3
	vslidedown.vi	v11, v8, 2
	addi	a0, a3, 64
	vl4re32.v	v28, (a0)
	vslidedown.vi	v6, v8, 1
	addi	a0, a4, 64
	vl4re32.v	v0, (a0)
	vmv.x.s	a0, v28
	srai	a1, a0, 31
	vmv.v.x	v8, a0
	vslide1down.vx	v8, v8, a1
	vslidedown.vi	v9, v28, 1
	vmv.x.s	a0, v9
	vslide1down.vx	v8, v8, a0
	srai	a0, a0, 31
	vslide1down.vx	v16, v8, a0
	vmv.x.s	a0, v16
	sw	a0, 232(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v16, 3
	vslidedown.vi	v9, v16, 2
	vslidedown.vi	v10, v16, 1
	addi	a0, sp, 720
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsetivli	zero, 16, e32, m4, ta, ma
	vadd.vi	v12, v12, -1
	vmv.v.i	v20, 1
	vsll.vv	v12, v20, v12
	addi	a0, sp, 592
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 656
	vs4r.v	v0, (a0)                        # Unknown-size Folded Spill
	vadd.vi	v12, v0, -1
	vsll.vv	v12, v20, v12
	addi	a0, sp, 528
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v12, v27, 2
	vmv.x.s	a0, v12
	srai	a1, a0, 31
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v13, a0
	vslide1down.vx	v13, v13, a1
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a0, v12
	vslide1down.vx	v12, v13, a0
	srai	a0, a0, 31
	vslide1down.vx	v12, v12, a0
	vmv.x.s	a0, v12
	sw	a0, 392(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v13, v12, 3
	vmv.x.s	a0, v13
	sw	a0, 228(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v13, v12, 2
	vmv.x.s	a0, v13
	sw	a0, 388(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a0, v12
	sw	a0, 224(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v27
	srai	a1, a0, 31
	vmv.v.x	v12, a0
	vslide1down.vx	v12, v12, a1
	vslidedown.vi	v13, v27, 1
	vmv.x.s	a0, v13
	vslide1down.vx	v12, v12, a0
	srai	a0, a0, 31
	vslide1down.vx	v12, v12, a0
	vmv.x.s	a0, v12
	sw	a0, 384(sp)                     # 4-byte Folded Spill
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v13, v26, 2
	vmv.x.s	a0, v13
	srai	a1, a0, 31
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a2, v13
	vslidedown.vi	v13, v26, 1
	vmv.x.s	a3, v13
	vslidedown.vi	v13, v25, 2
	vmv.x.s	a4, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a5, v13
	vslidedown.vi	v13, v24, 2
	vmv.x.s	a6, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a7, v13
	vslidedown.vi	v13, v12, 3
	vmv.x.s	t2, v13
	sw	t2, 220(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v13, v12, 2
	vmv.x.s	t2, v13
	sw	t2, 380(sp)                     # 4-byte Folded Spill
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v13, a0
	vslide1down.vx	v13, v13, a1
	vslide1down.vx	v13, v13, a2
	srai	a2, a2, 31
	vslide1down.vx	v13, v13, a2
	vmv.x.s	a0, v13
	sw	a0, 216(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v26
	srai	a1, a0, 31
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a2, v12
	sw	a2, 212(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v12, v13, 3
	vmv.x.s	a2, v12
	sw	a2, 208(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v12, v13, 2
	vmv.x.s	a2, v12
	sw	a2, 376(sp)                     # 4-byte Folded Spill
	vmv.v.x	v12, a0
	vslide1down.vx	v12, v12, a1
	vslide1down.vx	v12, v12, a3
	srai	a3, a3, 31
	vslide1down.vx	v12, v12, a3
	vmv.x.s	a0, v12
	sw	a0, 204(sp)                     # 4-byte Folded Spill
	srai	a0, a4, 31
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a1, v13
	sw	a1, 200(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v13, v12, 3
	vmv.x.s	a1, v13
	sw	a1, 196(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v13, v12, 2
	vmv.x.s	a1, v13
	sw	a1, 192(sp)                     # 4-byte Folded Spill
	vmv.v.x	v13, a4
	vslide1down.vx	v13, v13, a0
	vslide1down.vx	v13, v13, a5
	srai	a5, a5, 31
	vslide1down.vx	v13, v13, a5
	vmv.x.s	a0, v13
	sw	a0, 188(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a0, v12
	sw	a0, 184(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v12, v13, 3
	vmv.x.s	a0, v12
	sw	a0, 180(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v12, v13, 2
	vmv.x.s	a0, v12
	sw	a0, 176(sp)                     # 4-byte Folded Spill
	vmv.v.x	v12, a6
	srai	a0, a6, 31
	vslide1down.vx	v12, v12, a0
	vslide1down.vx	v12, v12, a7
	srai	a0, a7, 31
	vslide1down.vx	v12, v12, a0
	vmv.x.s	a0, v12
	sw	a0, 172(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a0, v25
	vslidedown.vi	v14, v25, 1
	vmv.v.x	v15, a0
	srai	a0, a0, 31
	vslide1down.vx	v15, v15, a0
	vmv.x.s	a0, v14
	vslide1down.vx	v14, v15, a0
	srai	a0, a0, 31
	vslide1down.vx	v14, v14, a0
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v15, v31, 2
	vmv.x.s	a0, v15
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v24, a0
	srai	a0, a0, 31
	vslide1down.vx	v24, v24, a0
	vslidedown.vi	v15, v15, 1
	vmv.x.s	a0, v15
	vslide1down.vx	v15, v24, a0
	srai	a0, a0, 31
	vslide1down.vx	v15, v15, a0
	vmv.x.s	a0, v13
	sw	a0, 168(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v13, v12, 3
	vslidedown.vi	v24, v12, 2
	vslidedown.vi	v12, v12, 1
	vslidedown.vi	v25, v14, 3
	vmv.x.s	a0, v13
	sw	a0, 164(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v13, v14, 2
	vmv.x.s	a0, v24
	sw	a0, 160(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v12
	sw	a0, 156(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v25
	sw	a0, 152(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v13
	sw	a0, 148(sp)                     # 4-byte Folded Spill
	vl4re32.v	v24, (t4)
	addi	a0, t4, 64
	vmv.x.s	a1, v14
	sw	a1, 144(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v12, v14, 1
	vmv.x.s	a1, v12
	sw	a1, 140(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v12, v15, 3
	vmv.x.s	a1, v7
	sw	a1, 136(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v13, v15, 2
	vmv.x.s	a1, v11
	sw	a1, 132(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v11, v15, 1
	vmv.x.s	a1, v6
	sw	a1, 128(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v14, v31, 1
	vmv.x.s	a1, v15
	sw	a1, 372(sp)                     # 4-byte Folded Spill
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v15, v30, 2
	vmv.x.s	a1, v12
	sw	a1, 124(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v12, v30, 1
	vmv.x.s	a1, v13
	sw	a1, 368(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v13, v29, 2
	vmv.x.s	a1, v11
	sw	a1, 120(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v11, v28, 2
	vmv.x.s	a1, v14
	vslidedown.vi	v14, v29, 1
	vmv.x.s	a2, v31
	vmv.x.s	a3, v30
	vmv.x.s	a4, v29
	vl4re32.v	v28, (a0)
	vmv.x.s	a0, v15
	vslidedown.vi	v15, v15, 1
	vmv.x.s	a5, v15
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v15, a2
	srai	a2, a2, 31
	vslide1down.vx	v15, v15, a2
	vslide1down.vx	v15, v15, a1
	srai	a1, a1, 31
	vslide1down.vx	v15, v15, a1
	vmv.x.s	a1, v12
	vmv.v.x	v12, a0
	srai	a0, a0, 31
	vslide1down.vx	v12, v12, a0
	vslide1down.vx	v12, v12, a5
	srai	a5, a5, 31
	vslide1down.vx	v12, v12, a5
	vmv.x.s	a0, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a2, v13
	vmv.v.x	v13, a3
	srai	a3, a3, 31
	vslide1down.vx	v13, v13, a3
	vslide1down.vx	v13, v13, a1
	srai	a1, a1, 31
	vslide1down.vx	v13, v13, a1
	vmv.x.s	a1, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a3, v11
	vslidedown.vi	v11, v15, 3
	vmv.x.s	a5, v11
	sw	a5, 116(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v11, v15, 2
	vmv.x.s	a5, v11
	sw	a5, 364(sp)                     # 4-byte Folded Spill
	vmv.v.x	v11, a0
	srai	a0, a0, 31
	vslide1down.vx	v11, v11, a0
	vslide1down.vx	v11, v11, a2
	srai	a2, a2, 31
	vslide1down.vx	v11, v11, a2
	vmv.x.s	a0, v15
	sw	a0, 360(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v15, v15, 1
	vmv.x.s	a0, v15
	sw	a0, 112(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v15, v12, 3
	vmv.x.s	a0, v15
	sw	a0, 108(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v15, v12, 2
	vmv.x.s	a0, v15
	sw	a0, 104(sp)                     # 4-byte Folded Spill
	vmv.v.x	v15, a1
	srai	a1, a1, 31
	vslide1down.vx	v15, v15, a1
	vslide1down.vx	v15, v15, a3
	srai	a3, a3, 31
	vslide1down.vx	v15, v15, a3
	vmv.x.s	a0, v14
	vmv.v.x	v14, a4
	srai	a4, a4, 31
	vslide1down.vx	v14, v14, a4
	vslide1down.vx	v14, v14, a0
	srai	a0, a0, 31
	vslide1down.vx	v14, v14, a0
	vmv.x.s	a0, v12
	sw	a0, 100(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a0, v12
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v12, v13, 3
	vmv.x.s	a0, v12
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v12, v13, 2
	vmv.x.s	a0, v13
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a0, v12
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v12, v11, 3
	vmv.x.s	a0, v13
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v11, 2
	vmv.x.s	a0, v11
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a0, v12
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v12, v15, 3
	vmv.x.s	a0, v13
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v15, 2
	vmv.x.s	a0, v15
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v15, v15, 1
	vmv.x.s	a0, v11
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v11, v14, 3
	vmv.x.s	a0, v12
	sw	a0, 56(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v12, v14, 2
	vmv.x.s	a0, v13
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v14, 1
	addi	a2, t3, 144
	vmv.x.s	a0, v15
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v14
	sw	a0, 44(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v11
	sw	a0, 40(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v12
	sw	a0, 36(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v13
	sw	a0, 32(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v8
	sw	a0, 28(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v9
	sw	a0, 24(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v10
	sw	a0, 20(sp)                      # 4-byte Folded Spill
	addi	a3, sp, 460
	addi	a4, sp, 396
	li	t5, -11
	li	a6, 800
	sw	t0, 240(sp)                     # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
	li	a5, 0
	sw	t1, 16(sp)                      # 4-byte Folded Spill
	slli	a0, t1, 9
	lw	a1, 8(sp)                       # 4-byte Folded Reload
	add	a0, a1, a0
	sw	a0, 244(sp)                     # 4-byte Folded Spill
	sw	a2, 12(sp)                      # 4-byte Folded Spill
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
	sw	a5, 356(sp)                     # 4-byte Folded Spill
	vs4r.v	v28, (a3)
	vl4re32.v	v8, (a3)
	li	a0, 0
	vs4r.v	v24, (a4)
	sw	a2, 352(sp)                     # 4-byte Folded Spill
	vmv4r.v	v4, v24
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	addi	a1, a2, -144
	vl1r.v	v12, (a1)
	add	a5, t0, a0
	vl1r.v	v13, (a5)
	vsetivli	zero, 16, e16, m2, ta, ma
	vsext.vf2	v14, v12
	vwadd.vx	v16, v14, t5
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v0, v13
	addi	a1, a2, -128
	vl1r.v	v12, (a1)
	addi	a1, a5, 16
	vl1r.v	v20, (a1)
	vmadd.vv	v0, v16, v4
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v14, v12
	vwadd.vx	v16, v14, t5
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v12, v20
	addi	a1, a2, -112
	vl1r.v	v20, (a1)
	addi	a1, a5, 32
	vl1r.v	v21, (a1)
	vmadd.vv	v12, v16, v8
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v8, v20
	vwadd.vx	v16, v8, t5
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v4, v21
	addi	a1, a2, -96
	vl1r.v	v8, (a1)
	addi	a1, a5, 48
	vl1r.v	v20, (a1)
	vmadd.vv	v4, v16, v0
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v10, v8
	vwadd.vx	v16, v10, t5
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v8, v20
	addi	a1, a2, -80
	vl1r.v	v20, (a1)
	addi	a1, a5, 64
	vl1r.v	v21, (a1)
	vmadd.vv	v8, v16, v12
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v12, v20
	vwadd.vx	v16, v12, t5
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v0, v21
	addi	a1, a2, -64
	vl1r.v	v12, (a1)
	addi	a1, a5, 80
	vl1r.v	v20, (a1)
	vmadd.vv	v0, v16, v4
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v14, v12
	vwadd.vx	v16, v14, t5
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v12, v20
	addi	a1, a2, -48
	vl1r.v	v20, (a1)
	addi	a1, a5, 96
	vl1r.v	v21, (a1)
	vmadd.vv	v12, v16, v8
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v8, v20
	vwadd.vx	v16, v8, t5
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v8, v21
	addi	a1, a2, -32
	vl1r.v	v20, (a1)
	addi	a1, a5, 112
	vl1r.v	v21, (a1)
	vmadd.vv	v8, v16, v0
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v16, v20
	vwadd.vx	v4, v16, t5
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v0, v21
	addi	a1, a2, -16
	vl1r.v	v16, (a1)
	addi	a1, a5, 128
	vl1r.v	v17, (a1)
	vmadd.vv	v0, v4, v12
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v12, v16
	vwadd.vx	v20, v12, t5
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v4, v17
	vl1r.v	v12, (a2)
	addi	a1, a5, 144
	vl1r.v	v13, (a1)
	vmadd.vv	v4, v20, v8
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v8, v12
	vwadd.vx	v16, v8, t5
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v8, v13
	vmadd.vv	v8, v16, v0
	addi	a0, a0, 160
	addi	a2, a2, 640
	bne	a0, a6, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	vmv.x.s	s11, v4
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v12, v4, 1
	vmv.x.s	a0, v12
	sw	a0, 288(sp)                     # 4-byte Folded Spill
	vmv.x.s	t4, v5
	srai	a0, t4, 31
	sw	a0, 296(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v12, v5, 1
	vmv.x.s	s7, v12
	srai	s4, s7, 31
	vslidedown.vi	v12, v5, 2
	vmv.x.s	s9, v12
	srai	t3, s9, 31
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a2, v12
	srai	a4, a2, 31
	vmv.x.s	s5, v6
	srai	a3, s5, 31
	vslidedown.vi	v12, v6, 1
	vmv.x.s	s8, v12
	srai	a6, s8, 31
	vslidedown.vi	v12, v6, 2
	vmv.x.s	s1, v12
	srai	a7, s1, 31
	vslidedown.vi	v12, v12, 1
	vmv.x.s	t2, v12
	srai	t1, t2, 31
	vmv.x.s	s10, v7
	srai	s2, s10, 31
	vslidedown.vi	v12, v7, 1
	vmv.x.s	s0, v12
	srai	s3, s0, 31
	vslidedown.vi	v12, v7, 2
	vmv.x.s	t0, v12
	srai	s6, t0, 31
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a1, v12
	sw	a1, 344(sp)                     # 4-byte Folded Spill
	srai	ra, a1, 31
	lw	a0, 388(sp)                     # 4-byte Folded Reload
	mul	ra, a0, ra
	mulhu	t6, a0, a1
	lw	a0, 228(sp)                     # 4-byte Folded Reload
	mul	a1, a0, a1
	add	a1, t6, a1
	add	a1, a1, ra
	sw	a1, 348(sp)                     # 4-byte Folded Spill
	lw	a0, 392(sp)                     # 4-byte Folded Reload
	mul	a1, a0, s6
	sw	t0, 336(sp)                     # 4-byte Folded Spill
	mulhu	t6, a0, t0
	lw	s6, 224(sp)                     # 4-byte Folded Reload
	mul	s6, s6, t0
	add	t6, t6, s6
	add	a1, t6, a1
	sw	a1, 340(sp)                     # 4-byte Folded Spill
	lw	a0, 380(sp)                     # 4-byte Folded Reload
	mul	a1, a0, s3
	sw	s0, 328(sp)                     # 4-byte Folded Spill
	mulhu	t6, a0, s0
	lw	a0, 220(sp)                     # 4-byte Folded Reload
	mul	s3, a0, s0
	add	t6, t6, s3
	add	a1, t6, a1
	sw	a1, 332(sp)                     # 4-byte Folded Spill
	lw	a0, 384(sp)                     # 4-byte Folded Reload
	mul	a1, a0, s2
	sw	s10, 320(sp)                    # 4-byte Folded Spill
	mulhu	t6, a0, s10
	lw	a0, 212(sp)                     # 4-byte Folded Reload
	mul	s2, a0, s10
	add	t6, t6, s2
	add	a1, t6, a1
	sw	a1, 324(sp)                     # 4-byte Folded Spill
	lw	a0, 376(sp)                     # 4-byte Folded Reload
	mul	a1, a0, t1
	sw	t2, 312(sp)                     # 4-byte Folded Spill
	mulhu	t1, a0, t2
	lw	a0, 208(sp)                     # 4-byte Folded Reload
	mul	t6, a0, t2
	add	t1, t1, t6
	add	a1, t1, a1
	sw	a1, 316(sp)                     # 4-byte Folded Spill
	lw	s10, 216(sp)                    # 4-byte Folded Reload
	mul	a1, s10, a7
	sw	s1, 304(sp)                     # 4-byte Folded Spill
	mulhu	a7, s10, s1
	lw	a0, 200(sp)                     # 4-byte Folded Reload
	mul	t1, a0, s1
	add	a7, a7, t1
	add	a1, a7, a1
	sw	a1, 308(sp)                     # 4-byte Folded Spill
	lw	s1, 192(sp)                     # 4-byte Folded Reload
	mul	a1, s1, a6
	mulhu	a6, s1, s8
	lw	a0, 196(sp)                     # 4-byte Folded Reload
	mul	a7, a0, s8
	add	a6, a6, a7
	add	a1, a6, a1
	sw	a1, 300(sp)                     # 4-byte Folded Spill
	lw	s0, 204(sp)                     # 4-byte Folded Reload
	mul	a6, s0, a3
	mulhu	a1, s0, s5
	lw	a0, 184(sp)                     # 4-byte Folded Reload
	mul	a3, a0, s5
	add	a1, a1, a3
	add	a1, a1, a6
	sw	a1, 284(sp)                     # 4-byte Folded Spill
	lw	t2, 176(sp)                     # 4-byte Folded Reload
	mul	a3, t2, a4
	sw	a2, 264(sp)                     # 4-byte Folded Spill
	mulhu	a1, t2, a2
	lw	a0, 180(sp)                     # 4-byte Folded Reload
	mul	a2, a0, a2
	add	a1, a1, a2
	add	a1, a1, a3
	sw	a1, 272(sp)                     # 4-byte Folded Spill
	lw	t0, 188(sp)                     # 4-byte Folded Reload
	mul	s3, t0, t3
	mulhu	a1, t0, s9
	lw	a2, 168(sp)                     # 4-byte Folded Reload
	mul	a2, a2, s9
	add	a1, a1, a2
	add	a1, a1, s3
	sw	a1, 260(sp)                     # 4-byte Folded Spill
	lw	a5, 148(sp)                     # 4-byte Folded Reload
	mul	s6, a5, s4
	mulhu	a1, a5, s7
	lw	a0, 152(sp)                     # 4-byte Folded Reload
	mul	a2, a0, s7
	add	a1, a1, a2
	add	a1, a1, s6
	sw	a1, 252(sp)                     # 4-byte Folded Spill
	lw	a3, 144(sp)                     # 4-byte Folded Reload
	mulhu	a1, a3, t4
	lw	a0, 296(sp)                     # 4-byte Folded Reload
	mul	a2, a3, a0
	lw	a0, 140(sp)                     # 4-byte Folded Reload
	mul	a4, a0, t4
	add	a1, a1, a4
	add	a1, a1, a2
	sw	a1, 256(sp)                     # 4-byte Folded Spill
	lw	a1, 132(sp)                     # 4-byte Folded Reload
	lw	s3, 288(sp)                     # 4-byte Folded Reload
	mulhu	a2, a1, s3
	lw	a0, 136(sp)                     # 4-byte Folded Reload
	mul	a4, a0, s3
	add	a2, a2, a4
	srai	a4, s3, 31
	mul	a4, a1, a4
	add	a4, a2, a4
	lw	a6, 236(sp)                     # 4-byte Folded Reload
	mulhu	a2, a6, s11
	lw	a0, 128(sp)                     # 4-byte Folded Reload
	mul	a7, a0, s11
	add	a2, a2, a7
	srai	a7, s11, 31
	mul	a7, a6, a7
	add	a2, a2, a7
	vslidedown.vi	v12, v4, 2
	vslidedown.vi	v13, v12, 1
	vmv.x.s	a7, v13
	lw	a0, 160(sp)                     # 4-byte Folded Reload
	mulhu	t1, a0, a7
	lw	t3, 164(sp)                     # 4-byte Folded Reload
	mul	t3, t3, a7
	add	t1, t1, t3
	srai	t3, a7, 31
	mul	t3, a0, t3
	add	t1, t1, t3
	vmv.x.s	t3, v12
	lw	s6, 172(sp)                     # 4-byte Folded Reload
	mulhu	t6, s6, t3
	lw	s2, 156(sp)                     # 4-byte Folded Reload
	mul	s2, s2, t3
	add	t6, t6, s2
	srai	s2, t3, 31
	mul	s2, s6, s2
	add	t6, t6, s2
	mul	t3, s6, t3
	lui	s4, 262144
	add	s2, t3, s4
	sw	s2, 296(sp)                     # 4-byte Folded Spill
	sltu	ra, s2, t3
	add	t6, t6, ra
	sw	t6, 292(sp)                     # 4-byte Folded Spill
	mul	a7, a0, a7
	add	a0, a7, s4
	sw	a0, 280(sp)                     # 4-byte Folded Spill
	sltu	a7, a0, a7
	add	a7, t1, a7
	sw	a7, 276(sp)                     # 4-byte Folded Spill
	mul	t1, a6, s11
	add	s6, t1, s4
	sltu	t1, s6, t1
	add	a2, a2, t1
	sw	a2, 268(sp)                     # 4-byte Folded Spill
	mul	t1, a1, s3
	add	s2, t1, s4
	sltu	t1, s2, t1
	add	a4, a4, t1
	sw	a4, 288(sp)                     # 4-byte Folded Spill
	mul	t4, a3, t4
	add	t3, t4, s4
	sltu	t4, t3, t4
	lw	a0, 256(sp)                     # 4-byte Folded Reload
	add	t4, a0, t4
	sw	t4, 256(sp)                     # 4-byte Folded Spill
	mul	a1, a5, s7
	add	a7, a1, s4
	sltu	a1, a7, a1
	lw	ra, 252(sp)                     # 4-byte Folded Reload
	add	ra, ra, a1
	mul	a1, t0, s9
	add	t0, a1, s4
	sltu	a1, t0, a1
	lw	s3, 260(sp)                     # 4-byte Folded Reload
	add	s3, s3, a1
	lw	a0, 264(sp)                     # 4-byte Folded Reload
	mul	t6, t2, a0
	add	a6, t6, s4
	sltu	t6, a6, t6
	lw	t4, 272(sp)                     # 4-byte Folded Reload
	add	t4, t4, t6
	mul	t6, s0, s5
	add	s0, t6, s4
	sltu	t6, s0, t6
	lw	t1, 284(sp)                     # 4-byte Folded Reload
	add	t1, t1, t6
	mul	t6, s1, s8
	add	s8, t6, s4
	sltu	t6, s8, t6
	lw	a0, 300(sp)                     # 4-byte Folded Reload
	add	t6, a0, t6
	lw	a0, 304(sp)                     # 4-byte Folded Reload
	mul	s1, s10, a0
	add	s5, s1, s4
	sltu	s1, s5, s1
	lw	a0, 308(sp)                     # 4-byte Folded Reload
	add	s1, a0, s1
	lw	a0, 376(sp)                     # 4-byte Folded Reload
	lw	a1, 312(sp)                     # 4-byte Folded Reload
	mul	s11, a0, a1
	add	a5, s11, s4
	sltu	s11, a5, s11
	lw	a0, 316(sp)                     # 4-byte Folded Reload
	add	s11, a0, s11
	lw	a0, 384(sp)                     # 4-byte Folded Reload
	lw	a1, 320(sp)                     # 4-byte Folded Reload
	mul	s9, a0, a1
	add	a4, s9, s4
	sltu	s9, a4, s9
	lw	a0, 324(sp)                     # 4-byte Folded Reload
	add	s9, a0, s9
	lw	a0, 380(sp)                     # 4-byte Folded Reload
	lw	a1, 328(sp)                     # 4-byte Folded Reload
	mul	s7, a0, a1
	add	a3, s7, s4
	sltu	s7, a3, s7
	lw	a0, 332(sp)                     # 4-byte Folded Reload
	add	s7, a0, s7
	lw	a0, 392(sp)                     # 4-byte Folded Reload
	lw	a1, 336(sp)                     # 4-byte Folded Reload
	mul	s10, a0, a1
	add	a2, s10, s4
	sltu	s10, a2, s10
	lw	a0, 340(sp)                     # 4-byte Folded Reload
	add	s10, a0, s10
	lw	a0, 388(sp)                     # 4-byte Folded Reload
	lw	a1, 344(sp)                     # 4-byte Folded Reload
	mul	a0, a0, a1
	add	a1, a0, s4
	sltu	a0, a1, a0
	lw	t2, 348(sp)                     # 4-byte Folded Reload
	add	a0, t2, a0
	slli	a0, a0, 1
	srli	a1, a1, 31
	or	a0, a1, a0
	sw	a0, 348(sp)                     # 4-byte Folded Spill
	slli	s10, s10, 1
	srli	a2, a2, 31
	or	a0, a2, s10
	sw	a0, 344(sp)                     # 4-byte Folded Spill
	slli	s7, s7, 1
	srli	a3, a3, 31
	or	s7, a3, s7
	slli	s9, s9, 1
	srli	a4, a4, 31
	or	s9, a4, s9
	addi	a0, sp, 460
	vs4r.v	v8, (a0)
	mv	t2, a0
	slli	s11, s11, 1
	srli	a5, a5, 31
	or	s10, a5, s11
	slli	s1, s1, 1
	srli	a0, s5, 31
	or	s1, a0, s1
	slli	t6, t6, 1
	srli	a0, s8, 31
	or	s8, a0, t6
	slli	t1, t1, 1
	srli	s0, s0, 31
	or	a0, s0, t1
	slli	t4, t4, 1
	srli	a1, a6, 31
	or	a1, a1, t4
	slli	s3, s3, 1
	srli	a2, t0, 31
	or	a2, a2, s3
	slli	ra, ra, 1
	srli	a3, a7, 31
	or	a3, a3, ra
	lw	a4, 256(sp)                     # 4-byte Folded Reload
	slli	a4, a4, 1
	srli	a5, t3, 31
	or	a4, a5, a4
	lw	a5, 288(sp)                     # 4-byte Folded Reload
	slli	a5, a5, 1
	srli	a6, s2, 31
	or	a5, a6, a5
	lw	a6, 268(sp)                     # 4-byte Folded Reload
	slli	a6, a6, 1
	srli	a7, s6, 31
	or	a6, a7, a6
	lw	a7, 276(sp)                     # 4-byte Folded Reload
	slli	a7, a7, 1
	lw	t0, 280(sp)                     # 4-byte Folded Reload
	srli	t0, t0, 31
	or	a7, t0, a7
	lw	t0, 292(sp)                     # 4-byte Folded Reload
	slli	t0, t0, 1
	lw	t1, 296(sp)                     # 4-byte Folded Reload
	srli	t1, t1, 31
	or	t0, t1, t0
	vmv.s.x	v8, t0
	vmv.s.x	v9, a7
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v0, a6
	vmv.s.x	v9, a5
	vslideup.vi	v0, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v0, v8, 2
	vmv.s.x	v1, a4
	vmv.s.x	v8, a3
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v1, v8, 1
	vmv.s.x	v8, a2
	vmv.s.x	v9, a1
	vslideup.vi	v8, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v1, v8, 2
	vmv.s.x	v2, a0
	vmv.s.x	v8, s8
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v2, v8, 1
	vmv.s.x	v8, s1
	vmv.s.x	v9, s10
	vslideup.vi	v8, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v2, v8, 2
	vmv.s.x	v3, s9
	vl4re32.v	v12, (t2)
	vmv.s.x	v9, s7
	lw	a0, 344(sp)                     # 4-byte Folded Reload
	vmv.s.x	v8, a0
	lw	a0, 348(sp)                     # 4-byte Folded Reload
	vmv.s.x	v10, a0
	vmv.x.s	a2, v12
	vslidedown.vi	v11, v12, 1
	vmv.x.s	a0, v11
	sw	a0, 296(sp)                     # 4-byte Folded Spill
	vmv.x.s	s7, v13
	srai	a0, s7, 31
	sw	a0, 300(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v11, v13, 1
	vmv.x.s	s10, v11
	srai	a0, s10, 31
	sw	a0, 292(sp)                     # 4-byte Folded Spill
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v11, v13, 2
	vmv.x.s	s8, v11
	srai	a0, s8, 31
	sw	a0, 284(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a3, v11
	srai	a6, a3, 31
	vmv.x.s	s0, v14
	srai	a4, s0, 31
	vslidedown.vi	v11, v14, 1
	vmv.x.s	s9, v11
	srai	t1, s9, 31
	vslidedown.vi	v11, v14, 2
	vmv.x.s	a1, v11
	srai	t3, a1, 31
	vslidedown.vi	v11, v11, 1
	vmv.x.s	t2, v11
	srai	t6, t2, 31
	vmv.x.s	s11, v15
	srai	s2, s11, 31
	vslidedown.vi	v11, v15, 1
	vmv.x.s	t4, v11
	srai	s3, t4, 31
	vslidedown.vi	v11, v15, 2
	vmv.x.s	t0, v11
	srai	s5, t0, 31
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a5, v11
	sw	a5, 344(sp)                     # 4-byte Folded Spill
	srai	s6, a5, 31
	lw	a0, 368(sp)                     # 4-byte Folded Reload
	mul	s6, a0, s6
	mulhu	ra, a0, a5
	lw	a0, 124(sp)                     # 4-byte Folded Reload
	mul	a7, a0, a5
	add	a7, ra, a7
	add	a7, a7, s6
	sw	a7, 348(sp)                     # 4-byte Folded Spill
	lw	a0, 372(sp)                     # 4-byte Folded Reload
	mul	a7, a0, s5
	sw	t0, 336(sp)                     # 4-byte Folded Spill
	mulhu	s5, a0, t0
	lw	s6, 120(sp)                     # 4-byte Folded Reload
	mul	s6, s6, t0
	add	s5, s5, s6
	add	a7, s5, a7
	sw	a7, 340(sp)                     # 4-byte Folded Spill
	lw	a0, 364(sp)                     # 4-byte Folded Reload
	mul	a7, a0, s3
	sw	t4, 328(sp)                     # 4-byte Folded Spill
	mulhu	s3, a0, t4
	lw	s5, 116(sp)                     # 4-byte Folded Reload
	mul	s5, s5, t4
	add	s3, s3, s5
	add	a7, s3, a7
	sw	a7, 332(sp)                     # 4-byte Folded Spill
	lw	a0, 360(sp)                     # 4-byte Folded Reload
	mul	a7, a0, s2
	mulhu	s2, a0, s11
	lw	s3, 112(sp)                     # 4-byte Folded Reload
	mul	s3, s3, s11
	add	s2, s2, s3
	add	a7, s2, a7
	sw	a7, 324(sp)                     # 4-byte Folded Spill
	lw	s6, 104(sp)                     # 4-byte Folded Reload
	mul	a7, s6, t6
	sw	t2, 316(sp)                     # 4-byte Folded Spill
	mulhu	t6, s6, t2
	lw	s2, 108(sp)                     # 4-byte Folded Reload
	mul	s2, s2, t2
	add	t6, t6, s2
	add	a7, t6, a7
	sw	a7, 320(sp)                     # 4-byte Folded Spill
	lw	s1, 100(sp)                     # 4-byte Folded Reload
	mul	a7, s1, t3
	sw	a1, 308(sp)                     # 4-byte Folded Spill
	mulhu	t3, s1, a1
	lw	t6, 96(sp)                      # 4-byte Folded Reload
	mul	t6, t6, a1
	add	t3, t3, t6
	add	a7, t3, a7
	sw	a7, 312(sp)                     # 4-byte Folded Spill
	lw	t4, 84(sp)                      # 4-byte Folded Reload
	mul	a7, t4, t1
	mulhu	t1, t4, s9
	lw	t3, 92(sp)                      # 4-byte Folded Reload
	mul	t3, t3, s9
	add	t1, t1, t3
	add	a7, t1, a7
	sw	a7, 304(sp)                     # 4-byte Folded Spill
	lw	t2, 88(sp)                      # 4-byte Folded Reload
	mul	t3, t2, a4
	mulhu	a1, t2, s0
	lw	a7, 80(sp)                      # 4-byte Folded Reload
	mul	a7, a7, s0
	add	a1, a1, a7
	add	a1, a1, t3
	sw	a1, 288(sp)                     # 4-byte Folded Spill
	lw	t0, 68(sp)                      # 4-byte Folded Reload
	mul	t1, t0, a6
	sw	a3, 268(sp)                     # 4-byte Folded Spill
	mulhu	a1, t0, a3
	lw	a0, 72(sp)                      # 4-byte Folded Reload
	mul	a3, a0, a3
	add	a1, a1, a3
	add	a1, a1, t1
	sw	a1, 276(sp)                     # 4-byte Folded Spill
	lw	a5, 76(sp)                      # 4-byte Folded Reload
	lw	a0, 284(sp)                     # 4-byte Folded Reload
	mul	a4, a5, a0
	mulhu	a1, a5, s8
	lw	a3, 60(sp)                      # 4-byte Folded Reload
	mul	a3, a3, s8
	add	a1, a1, a3
	add	a1, a1, a4
	sw	a1, 260(sp)                     # 4-byte Folded Spill
	lw	a4, 36(sp)                      # 4-byte Folded Reload
	mulhu	a1, a4, s10
	lw	a0, 292(sp)                     # 4-byte Folded Reload
	mul	a3, a4, a0
	lw	a0, 40(sp)                      # 4-byte Folded Reload
	mul	a6, a0, s10
	add	a1, a1, a6
	add	a1, a1, a3
	sw	a1, 252(sp)                     # 4-byte Folded Spill
	lw	a3, 44(sp)                      # 4-byte Folded Reload
	mulhu	a1, a3, s7
	lw	a0, 300(sp)                     # 4-byte Folded Reload
	mul	a6, a3, a0
	lw	a0, 32(sp)                      # 4-byte Folded Reload
	mul	a7, a0, s7
	add	a1, a1, a7
	add	a1, a1, a6
	sw	a1, 256(sp)                     # 4-byte Folded Spill
	lw	a1, 24(sp)                      # 4-byte Folded Reload
	lw	t3, 296(sp)                     # 4-byte Folded Reload
	mulhu	a6, a1, t3
	lw	a0, 28(sp)                      # 4-byte Folded Reload
	mul	a7, a0, t3
	add	a6, a6, a7
	srai	a7, t3, 31
	mul	a7, a1, a7
	add	a6, a6, a7
	sw	a6, 248(sp)                     # 4-byte Folded Spill
	lw	t1, 232(sp)                     # 4-byte Folded Reload
	mulhu	a6, t1, a2
	lw	a0, 20(sp)                      # 4-byte Folded Reload
	mul	a7, a0, a2
	add	a6, a6, a7
	srai	a7, a2, 31
	mul	a7, t1, a7
	add	a7, a6, a7
	vslidedown.vi	v11, v12, 2
	vslidedown.vi	v12, v11, 1
	vmv.x.s	a6, v12
	lw	a0, 52(sp)                      # 4-byte Folded Reload
	mulhu	t6, a0, a6
	lw	s2, 56(sp)                      # 4-byte Folded Reload
	mul	s2, s2, a6
	add	t6, t6, s2
	srai	s2, a6, 31
	mul	s2, a0, s2
	add	t6, t6, s2
	vmv.x.s	s2, v11
	lw	ra, 64(sp)                      # 4-byte Folded Reload
	mulhu	s3, ra, s2
	lw	s5, 48(sp)                      # 4-byte Folded Reload
	mul	s5, s5, s2
	add	s3, s3, s5
	srai	s5, s2, 31
	mul	s5, ra, s5
	add	s3, s3, s5
	mul	s5, ra, s2
	add	s2, s5, s4
	sw	s2, 300(sp)                     # 4-byte Folded Spill
	sltu	s5, s2, s5
	add	s3, s3, s5
	sw	s3, 292(sp)                     # 4-byte Folded Spill
	mul	s3, a0, a6
	add	a0, s3, s4
	sw	a0, 284(sp)                     # 4-byte Folded Spill
	sltu	s3, a0, s3
	add	t6, t6, s3
	sw	t6, 280(sp)                     # 4-byte Folded Spill
	mul	t6, t1, a2
	add	a0, t6, s4
	sw	a0, 272(sp)                     # 4-byte Folded Spill
	sltu	t6, a0, t6
	add	a7, a7, t6
	sw	a7, 264(sp)                     # 4-byte Folded Spill
	mul	a2, a1, t3
	add	ra, a2, s4
	sltu	a2, ra, a2
	lw	a0, 248(sp)                     # 4-byte Folded Reload
	add	a2, a0, a2
	sw	a2, 296(sp)                     # 4-byte Folded Spill
	mul	a2, a3, s7
	add	s5, a2, s4
	sltu	a2, s5, a2
	lw	a0, 256(sp)                     # 4-byte Folded Reload
	add	a2, a0, a2
	sw	a2, 256(sp)                     # 4-byte Folded Spill
	mul	a1, a4, s10
	add	t1, a1, s4
	sltu	a1, t1, a1
	lw	s3, 252(sp)                     # 4-byte Folded Reload
	add	s3, s3, a1
	mul	t6, a5, s8
	add	a6, t6, s4
	sltu	s8, a6, t6
	lw	a0, 260(sp)                     # 4-byte Folded Reload
	add	s8, a0, s8
	lw	a0, 268(sp)                     # 4-byte Folded Reload
	mul	a4, t0, a0
	add	t0, a4, s4
	sltu	a4, t0, a4
	lw	s2, 276(sp)                     # 4-byte Folded Reload
	add	s2, s2, a4
	mul	a4, t2, s0
	add	t6, a4, s4
	sltu	a4, t6, a4
	lw	a7, 288(sp)                     # 4-byte Folded Reload
	add	a7, a7, a4
	mul	t3, t4, s9
	add	s0, t3, s4
	sltu	t3, s0, t3
	lw	a0, 304(sp)                     # 4-byte Folded Reload
	add	t3, a0, t3
	lw	a0, 308(sp)                     # 4-byte Folded Reload
	mul	t2, s1, a0
	add	a4, t2, s4
	sltu	t2, a4, t2
	lw	a0, 312(sp)                     # 4-byte Folded Reload
	add	t2, a0, t2
	lw	a0, 316(sp)                     # 4-byte Folded Reload
	mul	a2, s6, a0
	add	a3, a2, s4
	sltu	a2, a3, a2
	lw	a5, 320(sp)                     # 4-byte Folded Reload
	add	a5, a5, a2
	lw	a0, 360(sp)                     # 4-byte Folded Reload
	mul	s1, a0, s11
	add	s9, s1, s4
	sltu	s1, s9, s1
	lw	a0, 324(sp)                     # 4-byte Folded Reload
	add	s1, a0, s1
	lw	a0, 364(sp)                     # 4-byte Folded Reload
	lw	a1, 328(sp)                     # 4-byte Folded Reload
	mul	s7, a0, a1
	add	s11, s7, s4
	sltu	s7, s11, s7
	lw	a0, 332(sp)                     # 4-byte Folded Reload
	add	s7, a0, s7
	lw	a0, 372(sp)                     # 4-byte Folded Reload
	lw	a1, 336(sp)                     # 4-byte Folded Reload
	mul	s10, a0, a1
	add	a2, s10, s4
	sltu	s10, a2, s10
	lw	a0, 340(sp)                     # 4-byte Folded Reload
	add	s10, a0, s10
	lw	a0, 368(sp)                     # 4-byte Folded Reload
	lw	a1, 344(sp)                     # 4-byte Folded Reload
	mul	a0, a0, a1
	add	a1, a0, s4
	sltu	a0, a1, a0
	lw	t4, 348(sp)                     # 4-byte Folded Reload
	add	a0, t4, a0
	slli	a0, a0, 1
	srli	a1, a1, 31
	or	t4, a1, a0
	slli	s10, s10, 1
	srli	a2, a2, 31
	or	s10, a2, s10
	slli	s7, s7, 1
	srli	a0, s11, 31
	or	s7, a0, s7
	slli	s1, s1, 1
	srli	a0, s9, 31
	or	s9, a0, s1
	slli	a5, a5, 1
	srli	a2, a3, 31
	or	a2, a2, a5
	slli	t2, t2, 1
	srli	a4, a4, 31
	or	s11, a4, t2
	slli	t3, t3, 1
	srli	s0, s0, 31
	or	s1, s0, t3
	slli	a7, a7, 1
	srli	a0, t6, 31
	or	a0, a0, a7
	slli	s2, s2, 1
	srli	a1, t0, 31
	or	a1, a1, s2
	slli	s8, s8, 1
	srli	a3, a6, 31
	or	a3, a3, s8
	slli	s3, s3, 1
	srli	a4, t1, 31
	or	a4, a4, s3
	lw	s6, 256(sp)                     # 4-byte Folded Reload
	slli	s6, s6, 1
	srli	a5, s5, 31
	or	a5, a5, s6
	lw	a6, 296(sp)                     # 4-byte Folded Reload
	slli	a6, a6, 1
	srli	a7, ra, 31
	or	a6, a7, a6
	lw	a7, 264(sp)                     # 4-byte Folded Reload
	slli	a7, a7, 1
	lw	t0, 272(sp)                     # 4-byte Folded Reload
	srli	t0, t0, 31
	or	a7, t0, a7
	lw	t0, 280(sp)                     # 4-byte Folded Reload
	slli	t0, t0, 1
	lw	t1, 284(sp)                     # 4-byte Folded Reload
	srli	t1, t1, 31
	or	t0, t1, t0
	lw	t1, 292(sp)                     # 4-byte Folded Reload
	slli	t1, t1, 1
	lw	t2, 300(sp)                     # 4-byte Folded Reload
	srli	t2, t2, 31
	or	t1, t2, t1
	vmv.s.x	v11, t1
	vmv.s.x	v13, t0
	lw	t0, 240(sp)                     # 4-byte Folded Reload
	vmv.s.x	v12, a7
	vmv.s.x	v14, a6
	li	a6, 800
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v11, v13, 1
	vslideup.vi	v12, v14, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v12, v11, 2
	vmv.s.x	v13, a5
	vmv.s.x	v11, a4
	vmv.s.x	v14, a3
	addi	a3, sp, 460
	vmv.s.x	v15, a1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v13, v11, 1
	vslideup.vi	v14, v15, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v13, v14, 2
	vmv.s.x	v14, a0
	vmv.s.x	v11, s1
	vmv.s.x	v15, s11
	vmv.s.x	v16, a2
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v14, v11, 1
	vslideup.vi	v15, v16, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v14, v15, 2
	vmv.s.x	v15, s9
	vmv.s.x	v11, s7
	vmv.s.x	v16, s10
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v3, v9, 1
	vslideup.vi	v8, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v3, v8, 2
	addi	a0, sp, 592
	vl4r.v	v20, (a0)                       # Unknown-size Folded Reload
	vsetivli	zero, 16, e32, m4, ta, ma
	vadd.vv	v0, v20, v0
	addi	a0, sp, 720
	vl4r.v	v20, (a0)                       # Unknown-size Folded Reload
	vsra.vv	v0, v0, v20
	li	a1, 133
	vmin.vx	v0, v0, a1
	li	a2, -122
	vmax.vx	v0, v0, a2
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v8, v0, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e32, m4, ta, ma
	vmv.s.x	v8, t4
	lw	a5, 356(sp)                     # 4-byte Folded Reload
	slli	a0, a5, 5
	lw	a4, 244(sp)                     # 4-byte Folded Reload
	add	a0, a4, a0
	vsetvli	zero, zero, e8, m1, ta, ma
	vadd.vi	v9, v10, -6
	vs1r.v	v9, (a0)
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v15, v11, 1
	vslideup.vi	v16, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v15, v16, 2
	addi	a4, sp, 528
	vl4r.v	v8, (a4)                        # Unknown-size Folded Reload
	vsetivli	zero, 16, e32, m4, ta, ma
	vadd.vv	v8, v8, v12
	addi	a4, sp, 656
	vl4r.v	v12, (a4)                       # Unknown-size Folded Reload
	vsra.vv	v8, v8, v12
	vmin.vx	v8, v8, a1
	vmax.vx	v8, v8, a2
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v12, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v8, v12, 0
	vadd.vi	v8, v8, -6
	addi	a0, a0, 16
	vs1r.v	v8, (a0)
	addi	a4, sp, 396
	vs4r.v	v4, (a4)
	addi	a5, a5, 1
	lw	a2, 352(sp)                     # 4-byte Folded Reload
	addi	a2, a2, 32
	li	a0, 16
	bne	a5, a0, .LBB0_2
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	lw	t1, 16(sp)                      # 4-byte Folded Reload
	addi	t1, t1, 1
	lw	a2, 12(sp)                      # 4-byte Folded Reload
	addi	a2, a2, 640
	li	a0, 16
	bne	t1, a0, .LBB0_1
# %bb.6:
	addi	sp, sp, 256
	lw	ra, 588(sp)                     # 4-byte Folded Reload
	lw	s0, 584(sp)                     # 4-byte Folded Reload
	lw	s1, 580(sp)                     # 4-byte Folded Reload
	lw	s2, 576(sp)                     # 4-byte Folded Reload
	lw	s3, 572(sp)                     # 4-byte Folded Reload
	lw	s4, 568(sp)                     # 4-byte Folded Reload
	lw	s5, 564(sp)                     # 4-byte Folded Reload
	lw	s6, 560(sp)                     # 4-byte Folded Reload
	lw	s7, 556(sp)                     # 4-byte Folded Reload
	lw	s8, 552(sp)                     # 4-byte Folded Reload
	lw	s9, 548(sp)                     # 4-byte Folded Reload
	lw	s10, 544(sp)                    # 4-byte Folded Reload
	lw	s11, 540(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 592
	ret
.Lfunc_end0:
                                        # -- End function
