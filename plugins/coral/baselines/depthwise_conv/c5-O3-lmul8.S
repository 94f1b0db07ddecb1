# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -DH=16 -Dc=32 -Dk=5
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
	addi	sp, sp, -464
	sw	ra, 460(sp)                     # 4-byte Folded Spill
	sw	s0, 456(sp)                     # 4-byte Folded Spill
	sw	s1, 452(sp)                     # 4-byte Folded Spill
	sw	s2, 448(sp)                     # 4-byte Folded Spill
	sw	s3, 444(sp)                     # 4-byte Folded Spill
	sw	s4, 440(sp)                     # 4-byte Folded Spill
	sw	s5, 436(sp)                     # 4-byte Folded Spill
	sw	s6, 432(sp)                     # 4-byte Folded Spill
	sw	s7, 428(sp)                     # 4-byte Folded Spill
	sw	s8, 424(sp)                     # 4-byte Folded Spill
	sw	s9, 420(sp)                     # 4-byte Folded Spill
	sw	s10, 416(sp)                    # 4-byte Folded Spill
	sw	s11, 412(sp)                    # 4-byte Folded Spill
	addi	sp, sp, -384
	vl4re32.v	v12, (a3)
	sw	a5, 12(sp)                      # 4-byte Folded Spill
	mv	a6, a2
	mv	a7, a1
	mv	t0, a0
	li	a1, 0
	vl4re32.v	v16, (a4)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v15, 2
	vmv.x.s	a0, v8
	srai	a2, a0, 31
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v9, a0
	vslide1down.vx	v9, v9, a2
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a0, v8
	vslide1down.vx	v8, v9, a0
	srai	a0, a0, 31
	vslide1down.vx	v8, v8, a0
	vmv.x.s	a0, v8
	sw	a0, 392(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v9, v8, 3
	vmv.x.s	a0, v9
	sw	a0, 236(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v9, v8, 2
	vmv.x.s	a0, v9
	sw	a0, 388(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a0, v8
	sw	a0, 232(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v15
	srai	a2, a0, 31
	vmv.v.x	v8, a0
	vslide1down.vx	v8, v8, a2
	vslidedown.vi	v9, v15, 1
	vmv.x.s	a0, v9
	vslide1down.vx	v8, v8, a0
	srai	a0, a0, 31
	vslide1down.vx	v8, v8, a0
	vmv.x.s	a0, v8
	sw	a0, 384(sp)                     # 4-byte Folded Spill
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v9, v14, 2
	vmv.x.s	a0, v9
	srai	a2, a0, 31
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v10, a0
	vslide1down.vx	v10, v10, a2
	vslidedown.vi	v9, v9, 1
	vmv.x.s	a0, v9
	vslide1down.vx	v9, v10, a0
	srai	a0, a0, 31
	vslide1down.vx	v9, v9, a0
	vmv.x.s	a0, v9
	sw	a0, 228(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v14
	srai	a2, a0, 31
	vmv.v.x	v10, a0
	vslide1down.vx	v10, v10, a2
	vslidedown.vi	v11, v14, 1
	vmv.x.s	a0, v11
	vslide1down.vx	v10, v10, a0
	srai	a0, a0, 31
	vslide1down.vx	v10, v10, a0
	vmv.x.s	a0, v10
	sw	a0, 224(sp)                     # 4-byte Folded Spill
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v11, v13, 2
	vmv.x.s	a0, v11
	srai	a2, a0, 31
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v14, a0
	vslide1down.vx	v14, v14, a2
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a0, v11
	vslide1down.vx	v11, v14, a0
	srai	a0, a0, 31
	vslide1down.vx	v11, v11, a0
	vmv.x.s	a0, v11
	sw	a0, 220(sp)                     # 4-byte Folded Spill
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v14, v12, 2
	vmv.x.s	a0, v14
	srai	a2, a0, 31
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v15, a0
	vslide1down.vx	v15, v15, a2
	vslidedown.vi	v14, v14, 1
	vmv.x.s	a0, v14
	vslide1down.vx	v14, v15, a0
	srai	a0, a0, 31
	vslide1down.vx	v14, v14, a0
	vmv.x.s	a0, v14
	sw	a0, 216(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v15, v8, 3
	vmv.x.s	a0, v15
	sw	a0, 212(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v15, v8, 2
	vmv.x.s	a0, v15
	sw	a0, 380(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a0, v8
	sw	a0, 208(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v9, 3
	vmv.x.s	a0, v8
	sw	a0, 204(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v9, 2
	vmv.x.s	a0, v8
	sw	a0, 376(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v9, 1
	vmv.x.s	a0, v8
	sw	a0, 200(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v10, 3
	vmv.x.s	a0, v8
	sw	a0, 196(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v10, 2
	vmv.x.s	a0, v8
	sw	a0, 192(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v10, 1
	vmv.x.s	a0, v8
	sw	a0, 188(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v11, 3
	vmv.x.s	a0, v8
	sw	a0, 184(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v11, 2
	vmv.x.s	a0, v8
	sw	a0, 180(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v9, v11, 1
	vmv.x.s	a0, v13
	vmv.v.x	v8, a0
	srai	a0, a0, 31
	vslide1down.vx	v8, v8, a0
	vslidedown.vi	v10, v13, 1
	vmv.x.s	a0, v10
	vslide1down.vx	v8, v8, a0
	srai	a0, a0, 31
	vslide1down.vx	v10, v8, a0
	vmv.x.s	a0, v12
	vmv.v.x	v8, a0
	srai	a0, a0, 31
	vslide1down.vx	v8, v8, a0
	vslidedown.vi	v11, v12, 1
	vmv.x.s	a0, v11
	vslide1down.vx	v8, v8, a0
	srai	a0, a0, 31
	vslide1down.vx	v8, v8, a0
	vmv.x.s	a0, v9
	sw	a0, 176(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v9, v14, 3
	addi	a0, a3, 64
	vl4re32.v	v24, (a0)
	vmv.x.s	a0, v9
	sw	a0, 172(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v9, v14, 2
	vslidedown.vi	v11, v14, 1
	addi	a0, a4, 64
	vl4re32.v	v28, (a0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v12, v27, 2
	vmv.x.s	a0, v12
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v13, a0
	srai	a0, a0, 31
	vslide1down.vx	v13, v13, a0
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a0, v12
	vslide1down.vx	v12, v13, a0
	srai	a0, a0, 31
	vslide1down.vx	v12, v12, a0
	vmv.x.s	a0, v24
	vmv.v.x	v13, a0
	srai	a0, a0, 31
	vslide1down.vx	v13, v13, a0
	vmv.x.s	a0, v8
	sw	a0, 168(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v14, v8, 3
	vslidedown.vi	v15, v8, 2
	vslidedown.vi	v8, v8, 1
	addi	a0, sp, 720
	vs4r.v	v16, (a0)                       # Unknown-size Folded Spill
	vsetivli	zero, 16, e32, m4, ta, ma
	vadd.vi	v16, v16, -1
	vmv.v.i	v20, 1
	vsll.vv	v16, v20, v16
	addi	a0, sp, 592
	vs4r.v	v16, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 656
	vs4r.v	v28, (a0)                       # Unknown-size Folded Spill
	vadd.vi	v16, v28, -1
	vsll.vv	v16, v20, v16
	addi	a0, sp, 528
	vs4r.v	v16, (a0)                       # Unknown-size Folded Spill
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v16, v10, 3
	vslidedown.vi	v17, v10, 2
	vslidedown.vi	v18, v10, 1
	vslidedown.vi	v19, v27, 1
	vmv.x.s	a0, v9
	sw	a0, 164(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v20, v26, 2
	vmv.x.s	a0, v11
	sw	a0, 160(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v21, v26, 1
	vmv.x.s	a0, v10
	sw	a0, 156(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v22, v25, 2
	vmv.x.s	a0, v16
	sw	a0, 152(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v23, v24, 2
	vmv.x.s	a0, v17
	sw	a0, 148(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v9, v24, 1
	vmv.x.s	a0, v9
	vslidedown.vi	v11, v25, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslide1down.vx	v9, v13, a0
	srai	a2, a0, 31
	vmv.x.s	a0, v18
	sw	a0, 144(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v14
	sw	a0, 140(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v15
	sw	a0, 136(sp)                     # 4-byte Folded Spill
	vmv.x.s	a3, v27
	vmv.x.s	a4, v26
	vmv.x.s	a0, v25
	vslide1down.vx	v16, v9, a2
	vmv.x.s	a2, v8
	sw	a2, 132(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v12, 3
	vmv.x.s	a2, v8
	sw	a2, 128(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v12, 2
	vmv.x.s	a2, v12
	sw	a2, 372(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v9, v12, 1
	vmv.x.s	a2, v8
	sw	a2, 368(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v16, 3
	vmv.x.s	a2, v9
	sw	a2, 124(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v9, v16, 2
	vmv.x.s	a2, v19
	vslidedown.vi	v10, v16, 1
	vmv.x.s	a5, v16
	sw	a5, 120(sp)                     # 4-byte Folded Spill
	vl8re32.v	v24, (a6)
	addi	a5, sp, 400
	vs8r.v	v24, (a5)                       # Unknown-size Folded Spill
	vmv.x.s	a5, v20
	vslidedown.vi	v12, v20, 1
	vmv.x.s	a6, v12
	vmv.v.x	v12, a3
	srai	a3, a3, 31
	vslide1down.vx	v12, v12, a3
	vslide1down.vx	v12, v12, a2
	srai	a2, a2, 31
	vslide1down.vx	v12, v12, a2
	vmv.x.s	a2, v21
	vmv.v.x	v13, a5
	srai	a5, a5, 31
	vslide1down.vx	v13, v13, a5
	vslide1down.vx	v13, v13, a6
	srai	a3, a6, 31
	vslide1down.vx	v13, v13, a3
	vmv.x.s	a3, v22
	vslidedown.vi	v14, v22, 1
	vmv.x.s	a5, v14
	vmv.v.x	v14, a4
	srai	a4, a4, 31
	vslide1down.vx	v14, v14, a4
	vslide1down.vx	v14, v14, a2
	srai	a2, a2, 31
	vslide1down.vx	v14, v14, a2
	vmv.x.s	a2, v23
	vslidedown.vi	v15, v23, 1
	vmv.x.s	a4, v15
	vslidedown.vi	v15, v12, 3
	vmv.x.s	a6, v15
	sw	a6, 116(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v15, v12, 2
	vmv.x.s	a6, v15
	sw	a6, 364(sp)                     # 4-byte Folded Spill
	vmv.v.x	v15, a3
	srai	a3, a3, 31
	vslide1down.vx	v15, v15, a3
	vslide1down.vx	v15, v15, a5
	srai	a5, a5, 31
	vslide1down.vx	v15, v15, a5
	vmv.x.s	a3, v12
	sw	a3, 360(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a3, v12
	sw	a3, 112(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v12, v13, 3
	vmv.x.s	a3, v12
	sw	a3, 108(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v12, v13, 2
	vmv.x.s	a3, v12
	sw	a3, 356(sp)                     # 4-byte Folded Spill
	vmv.v.x	v12, a2
	srai	a2, a2, 31
	vslide1down.vx	v12, v12, a2
	vslide1down.vx	v12, v12, a4
	srai	a4, a4, 31
	vslide1down.vx	v12, v12, a4
	vmv.x.s	a2, v11
	vmv.v.x	v11, a0
	srai	a0, a0, 31
	vslide1down.vx	v11, v11, a0
	vslide1down.vx	v11, v11, a2
	srai	a2, a2, 31
	vslide1down.vx	v11, v11, a2
	vmv.x.s	a0, v13
	sw	a0, 104(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a0, v13
	sw	a0, 100(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v13, v14, 3
	vmv.x.s	a0, v13
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v14, 2
	vmv.x.s	a0, v14
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v14, v14, 1
	vmv.x.s	a0, v13
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v15, 3
	vmv.x.s	a0, v14
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v14, v15, 2
	vmv.x.s	a0, v15
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v15, v15, 1
	vmv.x.s	a0, v13
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v12, 3
	vmv.x.s	a0, v14
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v14, v12, 2
	vmv.x.s	a0, v12
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a0, v15
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v15, v11, 3
	vmv.x.s	a0, v13
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v11, 2
	vmv.x.s	a0, v14
	sw	a0, 56(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v14, v11, 1
	vmv.x.s	a0, v12
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v11
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v15
	sw	a0, 44(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v13
	sw	a0, 40(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v14
	sw	a0, 36(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v8
	sw	a0, 32(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v9
	sw	a0, 28(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v10
	sw	a0, 24(sp)                      # 4-byte Folded Spill
	li	t6, -11
	li	a5, 800
	sw	a7, 240(sp)                     # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
	li	a3, 0
	sw	a1, 16(sp)                      # 4-byte Folded Spill
	slli	a0, a1, 9
	lw	a1, 12(sp)                      # 4-byte Folded Reload
	add	a0, a1, a0
	sw	a0, 244(sp)                     # 4-byte Folded Spill
	sw	t0, 20(sp)                      # 4-byte Folded Spill
	mv	a2, t0
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
	sw	a3, 352(sp)                     # 4-byte Folded Spill
	li	a0, 0
	sw	a2, 348(sp)                     # 4-byte Folded Spill
	addi	a1, sp, 400
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vl2r.v	v8, (a2)
	add	a3, a7, a0
	vl2r.v	v24, (a3)
	addi	a1, a2, 32
	vsetvli	a4, zero, e16, m4, ta, ma
	vsext.vf2	v12, v8
	vwadd.vx	v16, v12, t6
	vsetvli	zero, zero, e32, m8, ta, ma
	vsext.vf4	v8, v24
	vl2r.v	v24, (a1)
	addi	a1, a3, 32
	vl2r.v	v26, (a1)
	vmadd.vv	v8, v16, v0
	vsetvli	zero, zero, e16, m4, ta, ma
	vsext.vf2	v28, v24
	vwadd.vx	v16, v28, t6
	vsetvli	zero, zero, e32, m8, ta, ma
	vsext.vf4	v0, v26
	addi	a1, a2, 64
	vl2r.v	v24, (a1)
	addi	a1, a3, 64
	vl2r.v	v26, (a1)
	vmadd.vv	v0, v16, v8
	vsetvli	zero, zero, e16, m4, ta, ma
	vsext.vf2	v8, v24
	vwadd.vx	v16, v8, t6
	vsetvli	zero, zero, e32, m8, ta, ma
	vsext.vf4	v8, v26
	addi	a1, a2, 96
	vl2r.v	v24, (a1)
	addi	a1, a3, 96
	vl2r.v	v26, (a1)
	vmadd.vv	v8, v16, v0
	vsetvli	zero, zero, e16, m4, ta, ma
	vsext.vf2	v16, v24
	vwadd.vx	v0, v16, t6
	vsetvli	zero, zero, e32, m8, ta, ma
	vsext.vf4	v16, v26
	addi	a1, a2, 128
	vl2r.v	v24, (a1)
	addi	a1, a3, 128
	vl2r.v	v26, (a1)
	vmadd.vv	v16, v0, v8
	vsetvli	zero, zero, e16, m4, ta, ma
	vsext.vf2	v8, v24
	vwadd.vx	v0, v8, t6
	vsetvli	zero, zero, e32, m8, ta, ma
	vsext.vf4	v8, v26
	vmadd.vv	v8, v0, v16
	vmv.v.v	v0, v8
	addi	a0, a0, 160
	addi	a2, a2, 640
	bne	a0, a5, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	vmv.x.s	a0, v0
	sw	a0, 296(sp)                     # 4-byte Folded Spill
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v0, 1
	vmv.x.s	a0, v8
	sw	a0, 284(sp)                     # 4-byte Folded Spill
	vmv.x.s	t2, v1
	srai	a0, t2, 31
	sw	a0, 288(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v1, 1
	vmv.x.s	ra, v8
	srai	s3, ra, 31
	vslidedown.vi	v8, v1, 2
	vmv.x.s	s4, v8
	srai	t1, s4, 31
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a3, v8
	srai	t3, a3, 31
	vmv.x.s	s6, v2
	srai	t4, s6, 31
	vslidedown.vi	v8, v2, 1
	vmv.x.s	s9, v8
	srai	s0, s9, 31
	vslidedown.vi	v8, v2, 2
	vmv.x.s	s1, v8
	srai	s2, s1, 31
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a6, v8
	srai	s5, a6, 31
	vmv.x.s	s7, v3
	srai	s8, s7, 31
	vslidedown.vi	v8, v3, 1
	vmv.x.s	t0, v8
	srai	s10, t0, 31
	vslidedown.vi	v8, v3, 2
	vmv.x.s	a5, v8
	srai	s11, a5, 31
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a4, v8
	sw	a4, 340(sp)                     # 4-byte Folded Spill
	srai	a0, a4, 31
	lw	a2, 388(sp)                     # 4-byte Folded Reload
	mul	a1, a2, a0
	mulhu	a0, a2, a4
	lw	a2, 236(sp)                     # 4-byte Folded Reload
	mul	t5, a2, a4
	add	a0, a0, t5
	add	a0, a0, a1
	sw	a0, 344(sp)                     # 4-byte Folded Spill
	lw	a1, 392(sp)                     # 4-byte Folded Reload
	mul	a0, a1, s11
	sw	a5, 332(sp)                     # 4-byte Folded Spill
	mulhu	a1, a1, a5
	lw	a2, 232(sp)                     # 4-byte Folded Reload
	mul	t5, a2, a5
	add	a1, a1, t5
	add	a0, a1, a0
	sw	a0, 336(sp)                     # 4-byte Folded Spill
	lw	a1, 380(sp)                     # 4-byte Folded Reload
	mul	a0, a1, s10
	sw	t0, 324(sp)                     # 4-byte Folded Spill
	mulhu	a1, a1, t0
	lw	a2, 212(sp)                     # 4-byte Folded Reload
	mul	t5, a2, t0
	add	a1, a1, t5
	add	a0, a1, a0
	sw	a0, 328(sp)                     # 4-byte Folded Spill
	lw	a1, 384(sp)                     # 4-byte Folded Reload
	mul	a0, a1, s8
	sw	s7, 316(sp)                     # 4-byte Folded Spill
	mulhu	a1, a1, s7
	lw	a2, 208(sp)                     # 4-byte Folded Reload
	mul	t5, a2, s7
	add	a1, a1, t5
	add	a0, a1, a0
	sw	a0, 320(sp)                     # 4-byte Folded Spill
	lw	a1, 376(sp)                     # 4-byte Folded Reload
	mul	a0, a1, s5
	sw	a6, 308(sp)                     # 4-byte Folded Spill
	mulhu	a1, a1, a6
	lw	a2, 204(sp)                     # 4-byte Folded Reload
	mul	t5, a2, a6
	add	a1, a1, t5
	add	a0, a1, a0
	sw	a0, 312(sp)                     # 4-byte Folded Spill
	lw	s7, 228(sp)                     # 4-byte Folded Reload
	mul	a0, s7, s2
	sw	s1, 300(sp)                     # 4-byte Folded Spill
	mulhu	a1, s7, s1
	lw	a2, 200(sp)                     # 4-byte Folded Reload
	mul	t5, a2, s1
	add	a1, a1, t5
	add	a0, a1, a0
	sw	a0, 304(sp)                     # 4-byte Folded Spill
	lw	s1, 192(sp)                     # 4-byte Folded Reload
	mul	a0, s1, s0
	mulhu	a1, s1, s9
	lw	a2, 196(sp)                     # 4-byte Folded Reload
	mul	t5, a2, s9
	add	a1, a1, t5
	add	a0, a1, a0
	sw	a0, 292(sp)                     # 4-byte Folded Spill
	lw	a7, 224(sp)                     # 4-byte Folded Reload
	mul	s11, a7, t4
	mulhu	a0, a7, s6
	lw	a1, 188(sp)                     # 4-byte Folded Reload
	mul	a1, a1, s6
	add	a0, a0, a1
	add	a0, a0, s11
	sw	a0, 276(sp)                     # 4-byte Folded Spill
	lw	a6, 180(sp)                     # 4-byte Folded Reload
	mul	s8, a6, t3
	sw	a3, 260(sp)                     # 4-byte Folded Spill
	mulhu	a0, a6, a3
	lw	a1, 184(sp)                     # 4-byte Folded Reload
	mul	a1, a1, a3
	add	a0, a0, a1
	add	a0, a0, s8
	sw	a0, 264(sp)                     # 4-byte Folded Spill
	lw	a5, 220(sp)                     # 4-byte Folded Reload
	mul	a3, a5, t1
	mulhu	a0, a5, s4
	lw	a1, 176(sp)                     # 4-byte Folded Reload
	mul	a1, a1, s4
	add	a0, a0, a1
	add	a0, a0, a3
	sw	a0, 256(sp)                     # 4-byte Folded Spill
	lw	a4, 148(sp)                     # 4-byte Folded Reload
	mul	t1, a4, s3
	mulhu	a0, a4, ra
	lw	a1, 152(sp)                     # 4-byte Folded Reload
	mul	a1, a1, ra
	add	a0, a0, a1
	add	a0, a0, t1
	sw	a0, 248(sp)                     # 4-byte Folded Spill
	lw	a3, 156(sp)                     # 4-byte Folded Reload
	mulhu	a0, a3, t2
	lw	a1, 288(sp)                     # 4-byte Folded Reload
	mul	s5, a3, a1
	lw	a1, 144(sp)                     # 4-byte Folded Reload
	mul	a1, a1, t2
	add	a0, a0, a1
	add	s11, a0, s5
	lw	a2, 136(sp)                     # 4-byte Folded Reload
	lw	t1, 284(sp)                     # 4-byte Folded Reload
	mulhu	a0, a2, t1
	lw	a1, 140(sp)                     # 4-byte Folded Reload
	mul	a1, a1, t1
	add	a0, a0, a1
	srai	a1, t1, 31
	mul	a1, a2, a1
	add	s8, a0, a1
	lw	a0, 168(sp)                     # 4-byte Folded Reload
	lw	t0, 296(sp)                     # 4-byte Folded Reload
	mulhu	a1, a0, t0
	lw	t3, 132(sp)                     # 4-byte Folded Reload
	mul	t3, t3, t0
	add	a1, a1, t3
	srai	t3, t0, 31
	mul	t3, a0, t3
	add	a1, a1, t3
	vslidedown.vi	v8, v0, 2
	vslidedown.vi	v9, v8, 1
	vmv.x.s	t3, v9
	lw	s10, 164(sp)                    # 4-byte Folded Reload
	mulhu	t4, s10, t3
	lw	t5, 172(sp)                     # 4-byte Folded Reload
	mul	t5, t5, t3
	add	t4, t4, t5
	srai	t5, t3, 31
	mul	t5, s10, t5
	add	t4, t4, t5
	vmv.x.s	t5, v8
	lw	s5, 216(sp)                     # 4-byte Folded Reload
	mulhu	s0, s5, t5
	lw	s2, 160(sp)                     # 4-byte Folded Reload
	mul	s2, s2, t5
	add	s0, s0, s2
	srai	s2, t5, 31
	mul	s2, s5, s2
	add	s0, s0, s2
	mul	t5, s5, t5
	lui	s3, 262144
	add	s2, t5, s3
	sw	s2, 288(sp)                     # 4-byte Folded Spill
	sltu	t5, s2, t5
	add	t5, s0, t5
	sw	t5, 280(sp)                     # 4-byte Folded Spill
	mul	t3, s10, t3
	add	t5, t3, s3
	sw	t5, 272(sp)                     # 4-byte Folded Spill
	sltu	s10, t5, t3
	add	t4, t4, s10
	sw	t4, 268(sp)                     # 4-byte Folded Spill
	mul	t3, a0, t0
	add	s5, t3, s3
	sltu	t4, s5, t3
	add	a1, a1, t4
	sw	a1, 296(sp)                     # 4-byte Folded Spill
	mul	a1, a2, t1
	add	s2, a1, s3
	sltu	s0, s2, a1
	add	s0, s8, s0
	sw	s0, 284(sp)                     # 4-byte Folded Spill
	mul	a0, a3, t2
	add	t5, a0, s3
	sltu	a0, t5, a0
	add	a0, s11, a0
	sw	a0, 252(sp)                     # 4-byte Folded Spill
	mul	a0, a4, ra
	add	t3, a0, s3
	sltu	a0, t3, a0
	lw	s0, 248(sp)                     # 4-byte Folded Reload
	add	s0, s0, a0
	mul	a0, a5, s4
	add	s4, a0, s3
	sltu	ra, s4, a0
	lw	a0, 256(sp)                     # 4-byte Folded Reload
	add	ra, a0, ra
	lw	a0, 260(sp)                     # 4-byte Folded Reload
	mul	a0, a6, a0
	add	t2, a0, s3
	sltu	a0, t2, a0
	lw	s8, 264(sp)                     # 4-byte Folded Reload
	add	s8, s8, a0
	mul	a0, a7, s6
	add	a6, a0, s3
	sltu	a0, a6, a0
	lw	s11, 276(sp)                    # 4-byte Folded Reload
	add	s11, s11, a0
	mul	a0, s1, s9
	add	s6, a0, s3
	sltu	a0, s6, a0
	lw	t1, 292(sp)                     # 4-byte Folded Reload
	add	t1, t1, a0
	lw	a0, 300(sp)                     # 4-byte Folded Reload
	mul	a3, s7, a0
	add	s1, a3, s3
	sltu	a3, s1, a3
	lw	s7, 304(sp)                     # 4-byte Folded Reload
	add	s7, s7, a3
	lw	a0, 376(sp)                     # 4-byte Folded Reload
	lw	a1, 308(sp)                     # 4-byte Folded Reload
	mul	a3, a0, a1
	add	a4, a3, s3
	sltu	a3, a4, a3
	lw	t0, 312(sp)                     # 4-byte Folded Reload
	add	t0, t0, a3
	lw	a0, 384(sp)                     # 4-byte Folded Reload
	lw	a1, 316(sp)                     # 4-byte Folded Reload
	mul	s9, a0, a1
	add	a3, s9, s3
	sltu	t4, a3, s9
	lw	s9, 320(sp)                     # 4-byte Folded Reload
	add	s9, s9, t4
	lw	a0, 380(sp)                     # 4-byte Folded Reload
	lw	a1, 324(sp)                     # 4-byte Folded Reload
	mul	a5, a0, a1
	add	a2, a5, s3
	sltu	a5, a2, a5
	lw	a0, 328(sp)                     # 4-byte Folded Reload
	add	a5, a0, a5
	lw	a0, 392(sp)                     # 4-byte Folded Reload
	lw	a1, 332(sp)                     # 4-byte Folded Reload
	mul	a7, a0, a1
	add	t4, a7, s3
	sltu	a7, t4, a7
	lw	a0, 336(sp)                     # 4-byte Folded Reload
	add	a7, a0, a7
	lw	a0, 388(sp)                     # 4-byte Folded Reload
	lw	a1, 340(sp)                     # 4-byte Folded Reload
	mul	a0, a0, a1
	add	a1, a0, s3
	sltu	a0, a1, a0
	lw	s10, 344(sp)                    # 4-byte Folded Reload
	add	a0, s10, a0
	slli	a0, a0, 1
	srli	a1, a1, 31
	or	a0, a1, a0
	sw	a0, 344(sp)                     # 4-byte Folded Spill
	slli	a7, a7, 1
	srli	a0, t4, 31
	or	t4, a0, a7
	slli	a5, a5, 1
	srli	a2, a2, 31
	or	a7, a2, a5
	slli	s9, s9, 1
	srli	a3, a3, 31
	or	s9, a3, s9
	slli	t0, t0, 1
	srli	a4, a4, 31
	or	a5, a4, t0
	slli	s7, s7, 1
	srli	s1, s1, 31
	or	s1, s1, s7
	slli	t1, t1, 1
	srli	a0, s6, 31
	or	s6, a0, t1
	slli	s11, s11, 1
	srli	a0, a6, 31
	or	a0, a0, s11
	slli	s8, s8, 1
	srli	a1, t2, 31
	or	a1, a1, s8
	slli	ra, ra, 1
	srli	a2, s4, 31
	or	a2, a2, ra
	slli	s0, s0, 1
	srli	a3, t3, 31
	or	a3, a3, s0
	lw	s10, 252(sp)                    # 4-byte Folded Reload
	slli	s10, s10, 1
	srli	a4, t5, 31
	or	a4, a4, s10
	lw	a6, 284(sp)                     # 4-byte Folded Reload
	slli	a6, a6, 1
	srli	t0, s2, 31
	or	a6, t0, a6
	lw	t0, 296(sp)                     # 4-byte Folded Reload
	slli	t0, t0, 1
	srli	t1, s5, 31
	or	t0, t1, t0
	lw	t1, 268(sp)                     # 4-byte Folded Reload
	slli	t1, t1, 1
	lw	t2, 272(sp)                     # 4-byte Folded Reload
	srli	t2, t2, 31
	or	t1, t2, t1
	lw	t2, 280(sp)                     # 4-byte Folded Reload
	slli	t2, t2, 1
	lw	t3, 288(sp)                     # 4-byte Folded Reload
	srli	t3, t3, 31
	or	t2, t3, t2
	vmv.s.x	v8, t2
	vmv.s.x	v9, t1
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v0, t0
	vmv.s.x	v9, a6
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
	vmv.s.x	v8, s6
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v2, v8, 1
	vmv.s.x	v8, s1
	vmv.s.x	v9, a5
	vslideup.vi	v8, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v2, v8, 2
	vmv.s.x	v3, s9
	vmv.s.x	v8, a7
	vmv.s.x	v9, t4
	vslidedown.vi	v10, v4, 1
	vmv.x.s	a0, v10
	sw	a0, 308(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v10, v5, 1
	vmv.x.s	a4, v10
	sw	a4, 248(sp)                     # 4-byte Folded Spill
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v10, v5, 2
	vmv.x.s	ra, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a1, v10
	vslidedown.vi	v10, v6, 1
	vmv.x.s	a0, v10
	vslidedown.vi	v10, v6, 2
	vmv.x.s	t2, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a6, v10
	vslidedown.vi	v10, v7, 1
	vmv.x.s	t0, v10
	vslidedown.vi	v10, v7, 2
	vmv.x.s	a5, v10
	sw	a5, 332(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a2, v10
	sw	a2, 340(sp)                     # 4-byte Folded Spill
	lw	a3, 344(sp)                     # 4-byte Folded Reload
	vmv.s.x	v10, a3
	vmv.x.s	s10, v4
	vmv.x.s	s6, v5
	srai	a3, s6, 31
	sw	a3, 288(sp)                     # 4-byte Folded Spill
	srai	a3, a4, 31
	sw	a3, 284(sp)                     # 4-byte Folded Spill
	srai	s9, ra, 31
	srai	t1, a1, 31
	vmv.x.s	s1, v6
	srai	a7, s1, 31
	srai	t3, a0, 31
	srai	t4, t2, 31
	srai	t5, a6, 31
	vmv.x.s	s11, v7
	srai	s0, s11, 31
	srai	s2, t0, 31
	srai	s4, a5, 31
	srai	s5, a2, 31
	lw	a3, 368(sp)                     # 4-byte Folded Reload
	mul	s5, a3, s5
	mulhu	s8, a3, a2
	lw	a3, 128(sp)                     # 4-byte Folded Reload
	mul	a3, a3, a2
	add	a3, s8, a3
	add	a3, a3, s5
	sw	a3, 344(sp)                     # 4-byte Folded Spill
	lw	a2, 372(sp)                     # 4-byte Folded Reload
	mul	a3, a2, s4
	mulhu	s4, a2, a5
	lw	a4, 124(sp)                     # 4-byte Folded Reload
	mul	s5, a4, a5
	add	s4, s4, s5
	add	a3, s4, a3
	sw	a3, 336(sp)                     # 4-byte Folded Spill
	lw	a2, 364(sp)                     # 4-byte Folded Reload
	mul	a3, a2, s2
	sw	t0, 324(sp)                     # 4-byte Folded Spill
	mulhu	s2, a2, t0
	lw	a4, 116(sp)                     # 4-byte Folded Reload
	mul	s4, a4, t0
	add	s2, s2, s4
	add	a3, s2, a3
	sw	a3, 328(sp)                     # 4-byte Folded Spill
	lw	a2, 360(sp)                     # 4-byte Folded Reload
	mul	a3, a2, s0
	mulhu	s0, a2, s11
	lw	a4, 112(sp)                     # 4-byte Folded Reload
	mul	s2, a4, s11
	add	s0, s0, s2
	add	a3, s0, a3
	sw	a3, 320(sp)                     # 4-byte Folded Spill
	lw	a2, 356(sp)                     # 4-byte Folded Reload
	mul	a3, a2, t5
	sw	a6, 312(sp)                     # 4-byte Folded Spill
	mulhu	t5, a2, a6
	lw	a4, 108(sp)                     # 4-byte Folded Reload
	mul	s0, a4, a6
	add	t5, t5, s0
	add	a3, t5, a3
	sw	a3, 316(sp)                     # 4-byte Folded Spill
	lw	s7, 104(sp)                     # 4-byte Folded Reload
	mul	a3, s7, t4
	sw	t2, 300(sp)                     # 4-byte Folded Spill
	mulhu	t4, s7, t2
	lw	t5, 100(sp)                     # 4-byte Folded Reload
	mul	t5, t5, t2
	add	t4, t4, t5
	add	a3, t4, a3
	sw	a3, 304(sp)                     # 4-byte Folded Spill
	lw	t2, 88(sp)                      # 4-byte Folded Reload
	mul	a3, t2, t3
	sw	a0, 292(sp)                     # 4-byte Folded Spill
	mulhu	t3, t2, a0
	lw	t4, 96(sp)                      # 4-byte Folded Reload
	mul	t4, t4, a0
	add	t3, t3, t4
	add	a3, t3, a3
	sw	a3, 296(sp)                     # 4-byte Folded Spill
	lw	t0, 92(sp)                      # 4-byte Folded Reload
	mul	s0, t0, a7
	mulhu	a3, t0, s1
	lw	a7, 84(sp)                      # 4-byte Folded Reload
	mul	a7, a7, s1
	add	a3, a3, a7
	add	a3, a3, s0
	sw	a3, 280(sp)                     # 4-byte Folded Spill
	lw	a6, 72(sp)                      # 4-byte Folded Reload
	mul	t5, a6, t1
	mv	a0, a1
	sw	a1, 264(sp)                     # 4-byte Folded Spill
	mulhu	a1, a6, a1
	lw	a2, 76(sp)                      # 4-byte Folded Reload
	mul	a3, a2, a0
	add	a1, a1, a3
	add	a1, a1, t5
	sw	a1, 268(sp)                     # 4-byte Folded Spill
	lw	a5, 80(sp)                      # 4-byte Folded Reload
	mul	a0, a5, s9
	mulhu	a1, a5, ra
	lw	a3, 64(sp)                      # 4-byte Folded Reload
	mul	a3, a3, ra
	add	a1, a1, a3
	add	a0, a1, a0
	sw	a0, 256(sp)                     # 4-byte Folded Spill
	lw	a4, 40(sp)                      # 4-byte Folded Reload
	lw	s9, 248(sp)                     # 4-byte Folded Reload
	mulhu	a1, a4, s9
	lw	a0, 284(sp)                     # 4-byte Folded Reload
	mul	t3, a4, a0
	lw	a0, 44(sp)                      # 4-byte Folded Reload
	mul	a3, a0, s9
	add	a1, a1, a3
	add	a1, a1, t3
	sw	a1, 252(sp)                     # 4-byte Folded Spill
	lw	a2, 48(sp)                      # 4-byte Folded Reload
	mulhu	a1, a2, s6
	lw	a0, 288(sp)                     # 4-byte Folded Reload
	mul	t4, a2, a0
	lw	a3, 36(sp)                      # 4-byte Folded Reload
	mul	a3, a3, s6
	add	a1, a1, a3
	add	s0, a1, t4
	lw	a0, 28(sp)                      # 4-byte Folded Reload
	lw	t5, 308(sp)                     # 4-byte Folded Reload
	mulhu	a1, a0, t5
	lw	a3, 32(sp)                      # 4-byte Folded Reload
	mul	a3, a3, t5
	add	a1, a1, a3
	srai	a3, t5, 31
	mul	a3, a0, a3
	add	a1, a1, a3
	lw	t3, 120(sp)                     # 4-byte Folded Reload
	mulhu	a3, t3, s10
	lw	a7, 24(sp)                      # 4-byte Folded Reload
	mul	a7, a7, s10
	add	a3, a3, a7
	srai	a7, s10, 31
	mul	a7, t3, a7
	add	a7, a3, a7
	vslidedown.vi	v11, v4, 2
	vslidedown.vi	v12, v11, 1
	vmv.x.s	a3, v12
	lw	s8, 56(sp)                      # 4-byte Folded Reload
	mulhu	t1, s8, a3
	lw	t4, 60(sp)                      # 4-byte Folded Reload
	mul	s2, t4, a3
	add	t1, t1, s2
	srai	s2, a3, 31
	mul	s2, s8, s2
	add	t1, t1, s2
	vmv.x.s	s2, v11
	lw	t4, 68(sp)                      # 4-byte Folded Reload
	mulhu	s4, t4, s2
	lw	s5, 52(sp)                      # 4-byte Folded Reload
	mul	s5, s5, s2
	add	s4, s4, s5
	srai	s5, s2, 31
	mul	s5, t4, s5
	add	s4, s4, s5
	mul	s5, t4, s2
	add	t4, s5, s3
	sw	t4, 288(sp)                     # 4-byte Folded Spill
	sltu	s5, t4, s5
	add	s4, s4, s5
	sw	s4, 284(sp)                     # 4-byte Folded Spill
	mul	s5, s8, a3
	add	a3, s5, s3
	sw	a3, 276(sp)                     # 4-byte Folded Spill
	sltu	s5, a3, s5
	add	t1, t1, s5
	sw	t1, 272(sp)                     # 4-byte Folded Spill
	mul	t1, t3, s10
	add	s10, t1, s3
	sltu	t1, s10, t1
	add	a7, a7, t1
	sw	a7, 260(sp)                     # 4-byte Folded Spill
	mul	a7, a0, t5
	add	t4, a7, s3
	sltu	s8, t4, a7
	add	a1, a1, s8
	sw	a1, 308(sp)                     # 4-byte Folded Spill
	mul	a1, a2, s6
	add	s6, a1, s3
	sltu	a1, s6, a1
	add	s8, s0, a1
	mul	a1, a4, s9
	add	s9, a1, s3
	sltu	a1, s9, a1
	lw	s4, 252(sp)                     # 4-byte Folded Reload
	add	s4, s4, a1
	mul	a1, a5, ra
	add	ra, a1, s3
	sltu	a1, ra, a1
	lw	s2, 256(sp)                     # 4-byte Folded Reload
	add	s2, s2, a1
	lw	a0, 264(sp)                     # 4-byte Folded Reload
	mul	a1, a6, a0
	add	t3, a1, s3
	sltu	a1, t3, a1
	lw	t5, 268(sp)                     # 4-byte Folded Reload
	add	t5, t5, a1
	mul	a1, t0, s1
	add	a7, a1, s3
	sltu	a1, a7, a1
	lw	t1, 280(sp)                     # 4-byte Folded Reload
	add	t1, t1, a1
	lw	a0, 292(sp)                     # 4-byte Folded Reload
	mul	a2, t2, a0
	add	s0, a2, s3
	sltu	a2, s0, a2
	lw	t0, 296(sp)                     # 4-byte Folded Reload
	add	t0, t0, a2
	lw	a0, 300(sp)                     # 4-byte Folded Reload
	mul	s1, s7, a0
	add	s7, s1, s3
	sltu	s1, s7, s1
	lw	a0, 304(sp)                     # 4-byte Folded Reload
	add	s1, a0, s1
	lw	a0, 356(sp)                     # 4-byte Folded Reload
	lw	a1, 312(sp)                     # 4-byte Folded Reload
	mul	a6, a0, a1
	add	a4, a6, s3
	sltu	a6, a4, a6
	lw	a0, 316(sp)                     # 4-byte Folded Reload
	add	a6, a0, a6
	lw	a0, 360(sp)                     # 4-byte Folded Reload
	mul	t2, a0, s11
	add	a3, t2, s3
	sltu	t2, a3, t2
	lw	a0, 320(sp)                     # 4-byte Folded Reload
	add	t2, a0, t2
	lw	a0, 364(sp)                     # 4-byte Folded Reload
	lw	a1, 324(sp)                     # 4-byte Folded Reload
	mul	a5, a0, a1
	add	a2, a5, s3
	sltu	a5, a2, a5
	lw	a0, 328(sp)                     # 4-byte Folded Reload
	add	a5, a0, a5
	lw	a0, 372(sp)                     # 4-byte Folded Reload
	lw	a1, 332(sp)                     # 4-byte Folded Reload
	mul	s5, a0, a1
	add	a1, s5, s3
	sltu	s5, a1, s5
	lw	a0, 336(sp)                     # 4-byte Folded Reload
	add	s5, a0, s5
	lw	a0, 368(sp)                     # 4-byte Folded Reload
	lw	s11, 340(sp)                    # 4-byte Folded Reload
	mul	s11, a0, s11
	add	a0, s11, s3
	sltu	s11, a0, s11
	lw	s3, 344(sp)                     # 4-byte Folded Reload
	add	s11, s3, s11
	slli	s11, s11, 1
	srli	a0, a0, 31
	or	s11, a0, s11
	slli	s5, s5, 1
	srli	a1, a1, 31
	or	s5, a1, s5
	slli	a5, a5, 1
	srli	a0, a2, 31
	or	a0, a0, a5
	slli	t2, t2, 1
	srli	a3, a3, 31
	or	a5, a3, t2
	slli	a6, a6, 1
	srli	a4, a4, 31
	or	a6, a4, a6
	slli	s1, s1, 1
	srli	a1, s7, 31
	or	t2, a1, s1
	slli	t0, t0, 1
	srli	s0, s0, 31
	or	s0, s0, t0
	slli	t1, t1, 1
	srli	a1, a7, 31
	or	a1, a1, t1
	slli	t5, t5, 1
	srli	a2, t3, 31
	or	a2, a2, t5
	slli	s2, s2, 1
	srli	a3, ra, 31
	or	a3, a3, s2
	slli	s4, s4, 1
	srli	a4, s9, 31
	or	a4, a4, s4
	slli	s8, s8, 1
	srli	a7, s6, 31
	or	a7, a7, s8
	lw	t0, 308(sp)                     # 4-byte Folded Reload
	slli	t0, t0, 1
	srli	t1, t4, 31
	or	t0, t1, t0
	lw	t1, 260(sp)                     # 4-byte Folded Reload
	slli	t1, t1, 1
	srli	t3, s10, 31
	or	t1, t3, t1
	lw	t3, 272(sp)                     # 4-byte Folded Reload
	slli	t3, t3, 1
	lw	t4, 276(sp)                     # 4-byte Folded Reload
	srli	t4, t4, 31
	or	t3, t4, t3
	lw	t4, 284(sp)                     # 4-byte Folded Reload
	slli	t4, t4, 1
	lw	t5, 288(sp)                     # 4-byte Folded Reload
	srli	t5, t5, 31
	or	t4, t5, t4
	vmv.s.x	v11, t4
	vmv.s.x	v12, t3
	vmv.s.x	v4, t1
	vmv.s.x	v13, t0
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v11, v12, 1
	vslideup.vi	v4, v13, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v4, v11, 2
	vmv.s.x	v5, a7
	lw	a7, 240(sp)                     # 4-byte Folded Reload
	vmv.s.x	v11, a4
	vmv.s.x	v12, a3
	vmv.s.x	v13, a2
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v5, v11, 1
	vslideup.vi	v12, v13, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v5, v12, 2
	vmv.s.x	v6, a1
	vmv.s.x	v11, s0
	vmv.s.x	v12, t2
	vmv.s.x	v13, a6
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v6, v11, 1
	vslideup.vi	v12, v13, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v6, v12, 2
	vmv.s.x	v7, a5
	li	a5, 800
	vmv.s.x	v11, a0
	vmv.s.x	v12, s5
	vmv.s.x	v13, s11
	lw	a3, 352(sp)                     # 4-byte Folded Reload
	slli	a0, a3, 5
	lw	a1, 244(sp)                     # 4-byte Folded Reload
	add	a0, a1, a0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v3, v8, 1
	vslideup.vi	v9, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v3, v9, 2
	addi	a1, sp, 592
	vl4r.v	v16, (a1)                       # Unknown-size Folded Reload
	vsetivli	zero, 16, e32, m4, ta, ma
	vadd.vv	v16, v16, v0
	addi	a1, sp, 720
	vl4r.v	v20, (a1)                       # Unknown-size Folded Reload
	vsra.vv	v16, v16, v20
	li	a1, 133
	vmin.vx	v16, v16, a1
	li	a2, -122
	vmax.vx	v16, v16, a2
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v8, v16, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vadd.vi	v8, v10, -6
	vs1r.v	v8, (a0)
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v7, v11, 1
	vslideup.vi	v12, v13, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v7, v12, 2
	addi	a4, sp, 528
	vl4r.v	v8, (a4)                        # Unknown-size Folded Reload
	vsetivli	zero, 16, e32, m4, ta, ma
	vadd.vv	v8, v8, v4
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
	addi	a3, a3, 1
	lw	a2, 348(sp)                     # 4-byte Folded Reload
	addi	a2, a2, 32
	li	a0, 16
	bne	a3, a0, .LBB0_2
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	lw	a1, 16(sp)                      # 4-byte Folded Reload
	addi	a1, a1, 1
	lw	t0, 20(sp)                      # 4-byte Folded Reload
	addi	t0, t0, 640
	li	a0, 16
	bne	a1, a0, .LBB0_1
# %bb.6:
	addi	sp, sp, 384
	lw	ra, 460(sp)                     # 4-byte Folded Reload
	lw	s0, 456(sp)                     # 4-byte Folded Reload
	lw	s1, 452(sp)                     # 4-byte Folded Reload
	lw	s2, 448(sp)                     # 4-byte Folded Reload
	lw	s3, 444(sp)                     # 4-byte Folded Reload
	lw	s4, 440(sp)                     # 4-byte Folded Reload
	lw	s5, 436(sp)                     # 4-byte Folded Reload
	lw	s6, 432(sp)                     # 4-byte Folded Reload
	lw	s7, 428(sp)                     # 4-byte Folded Reload
	lw	s8, 424(sp)                     # 4-byte Folded Reload
	lw	s9, 420(sp)                     # 4-byte Folded Reload
	lw	s10, 416(sp)                    # 4-byte Folded Reload
	lw	s11, 412(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 464
	ret
.Lfunc_end0:
                                        # -- End function
