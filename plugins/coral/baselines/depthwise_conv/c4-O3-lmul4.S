# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -DH=16 -Dc=16 -Dk=5
# source: baselines/depthwise_conv.c, SHA-256 e9a4334d542cd875748109ced90b0d997572e0453ef7dcba278be1233a5fe092

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20001900	# W
	li	a2, 0x20001ac0	# bias
	li	a3, 0x20001b00	# multiplier
	li	a4, 0x20001b40	# shift
	li	a5, 0x20002000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -400
	sw	ra, 396(sp)                     # 4-byte Folded Spill
	sw	s0, 392(sp)                     # 4-byte Folded Spill
	sw	s1, 388(sp)                     # 4-byte Folded Spill
	sw	s2, 384(sp)                     # 4-byte Folded Spill
	sw	s3, 380(sp)                     # 4-byte Folded Spill
	sw	s4, 376(sp)                     # 4-byte Folded Spill
	sw	s5, 372(sp)                     # 4-byte Folded Spill
	sw	s6, 368(sp)                     # 4-byte Folded Spill
	sw	s7, 364(sp)                     # 4-byte Folded Spill
	sw	s8, 360(sp)                     # 4-byte Folded Spill
	sw	s9, 356(sp)                     # 4-byte Folded Spill
	sw	s10, 352(sp)                    # 4-byte Folded Spill
	sw	s11, 348(sp)                    # 4-byte Folded Spill
	addi	sp, sp, -640
	vl4re32.v	v8, (a2)
	sw	a5, 12(sp)                      # 4-byte Folded Spill
	mv	a7, a1
	mv	a5, a0
	li	a2, 0
	vsetivli	zero, 1, e32, m1, ta, ma
	vmv.x.s	a0, v8
	sw	a0, 192(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v12, v8, 1
	vmv.x.s	a0, v12
	sw	a0, 188(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v12, v8, 2
	vmv.x.s	a0, v12
	sw	a0, 184(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v8, 3
	vmv.x.s	a0, v8
	sw	a0, 180(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v9
	sw	a0, 176(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v9, 1
	vmv.x.s	a0, v8
	sw	a0, 172(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v9, 2
	vmv.x.s	a0, v8
	sw	a0, 168(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v9, 3
	vmv.x.s	a0, v8
	sw	a0, 164(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v10
	sw	a0, 160(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v10, 1
	vmv.x.s	a0, v8
	sw	a0, 156(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v10, 2
	vmv.x.s	a0, v8
	sw	a0, 152(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v10, 3
	vmv.x.s	a0, v8
	sw	a0, 148(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v11
	sw	a0, 144(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v11, 1
	vmv.x.s	a0, v8
	sw	a0, 140(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v11, 2
	vmv.x.s	a0, v8
	sw	a0, 136(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v11, 3
	vmv.x.s	a0, v8
	sw	a0, 132(sp)                     # 4-byte Folded Spill
	vl4re32.v	v8, (a3)
	vsetivli	zero, 8, e32, m2, ta, ma
	vid.v	v12
	vmsleu.vi	v0, v12, 4
	vl4re32.v	v28, (a4)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v12, v11, 2
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
	sw	a0, 328(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v13, v12, 3
	vmv.x.s	a0, v13
	sw	a0, 128(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v13, v12, 2
	vmv.x.s	a0, v13
	sw	a0, 324(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a0, v12
	sw	a0, 124(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v11
	srai	a1, a0, 31
	vmv.v.x	v12, a0
	vslide1down.vx	v12, v12, a1
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a0, v11
	vslide1down.vx	v11, v12, a0
	srai	a0, a0, 31
	vslide1down.vx	v11, v11, a0
	vmv.x.s	a0, v11
	sw	a0, 320(sp)                     # 4-byte Folded Spill
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v12, v10, 2
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
	sw	a0, 120(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v10
	srai	a1, a0, 31
	vmv.v.x	v13, a0
	vslide1down.vx	v13, v13, a1
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a0, v10
	vslide1down.vx	v10, v13, a0
	srai	a0, a0, 31
	vslide1down.vx	v10, v10, a0
	vmv.x.s	a0, v10
	sw	a0, 116(sp)                     # 4-byte Folded Spill
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v13, v9, 2
	vmv.x.s	a0, v13
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v14, a0
	srai	a0, a0, 31
	vslide1down.vx	v14, v14, a0
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a0, v13
	vslide1down.vx	v13, v14, a0
	srai	a0, a0, 31
	vslide1down.vx	v13, v13, a0
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v14, v8, 2
	vmv.x.s	a0, v14
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v15, a0
	srai	a0, a0, 31
	vslide1down.vx	v15, v15, a0
	vslidedown.vi	v14, v14, 1
	vmv.x.s	a0, v14
	vslide1down.vx	v14, v15, a0
	srai	a0, a0, 31
	vslide1down.vx	v14, v14, a0
	vslidedown.vi	v15, v11, 3
	vslidedown.vi	v16, v11, 2
	vslidedown.vi	v11, v11, 1
	vslidedown.vi	v17, v12, 3
	vslidedown.vi	v18, v12, 2
	vslidedown.vi	v12, v12, 1
	vslidedown.vi	v19, v10, 3
	vslidedown.vi	v20, v10, 2
	vslidedown.vi	v10, v10, 1
	vslidedown.vi	v21, v13, 3
	vslidedown.vi	v22, v13, 2
	vslidedown.vi	v23, v13, 1
	vslidedown.vi	v24, v14, 3
	vmv.x.s	a0, v9
	vmv.v.x	v25, a0
	srai	a0, a0, 31
	vslide1down.vx	v25, v25, a0
	vslidedown.vi	v9, v9, 1
	vmv.x.s	a0, v9
	vslide1down.vx	v9, v25, a0
	srai	a0, a0, 31
	vslide1down.vx	v9, v9, a0
	vmv.x.s	a0, v8
	vmv.v.x	v25, a0
	srai	a0, a0, 31
	vslide1down.vx	v25, v25, a0
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a0, v8
	vslide1down.vx	v8, v25, a0
	srai	a0, a0, 31
	vslide1down.vx	v8, v8, a0
	vmv.x.s	a0, v8
	sw	a0, 112(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v25, v8, 3
	vslidedown.vi	v26, v8, 2
	vslidedown.vi	v8, v8, 1
	addi	a0, sp, 400
	vs4r.v	v28, (a0)                       # Unknown-size Folded Spill
	vsetivli	zero, 16, e32, m4, ta, ma
	vadd.vi	v28, v28, -1
	vmv.v.i	v4, 1
	vsll.vv	v28, v4, v28
	addi	a0, sp, 336
	vs4r.v	v28, (a0)                       # Unknown-size Folded Spill
	vsetivli	zero, 1, e32, m1, ta, ma
	vslidedown.vi	v27, v14, 2
	vslidedown.vi	v28, v14, 1
	vslidedown.vi	v29, v9, 3
	vslidedown.vi	v30, v9, 2
	vmv.x.s	a0, v13
	sw	a0, 108(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v13, v9, 1
	addi	s4, a5, 15
	vmv.x.s	a0, v14
	sw	a0, 104(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v15
	sw	a0, 100(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v16
	sw	a0, 316(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v11
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v17
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v18
	sw	a0, 312(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v12
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v19
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v20
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v10
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v21
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v22
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v23
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v24
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v27
	sw	a0, 56(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v28
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v9
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v29
	sw	a0, 44(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v30
	sw	a0, 40(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v13
	sw	a0, 36(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v25
	sw	a0, 32(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v26
	sw	a0, 28(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v8
	sw	a0, 24(sp)                      # 4-byte Folded Spill
	li	t2, 16
	li	t3, -11
	li	t5, 400
	sw	a7, 196(sp)                     # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
	li	a4, 0
	sw	a2, 20(sp)                      # 4-byte Folded Spill
	slli	a0, a2, 8
	lw	a1, 12(sp)                      # 4-byte Folded Reload
	add	a0, a1, a0
	sw	a0, 200(sp)                     # 4-byte Folded Spill
	sw	s4, 16(sp)                      # 4-byte Folded Spill
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
	sw	a4, 308(sp)                     # 4-byte Folded Spill
	li	s6, 0
	sw	s4, 304(sp)                     # 4-byte Folded Spill
	lw	a0, 132(sp)                     # 4-byte Folded Reload
	lw	t0, 136(sp)                     # 4-byte Folded Reload
	lw	s2, 140(sp)                     # 4-byte Folded Reload
	lw	a3, 144(sp)                     # 4-byte Folded Reload
	lw	s7, 148(sp)                     # 4-byte Folded Reload
	lw	s9, 152(sp)                     # 4-byte Folded Reload
	lw	s10, 156(sp)                    # 4-byte Folded Reload
	lw	ra, 160(sp)                     # 4-byte Folded Reload
	lw	a2, 164(sp)                     # 4-byte Folded Reload
	lw	a5, 168(sp)                     # 4-byte Folded Reload
	lw	a6, 172(sp)                     # 4-byte Folded Reload
	lw	t1, 176(sp)                     # 4-byte Folded Reload
	lw	t4, 180(sp)                     # 4-byte Folded Reload
	lw	s0, 184(sp)                     # 4-byte Folded Reload
	lw	a4, 188(sp)                     # 4-byte Folded Reload
	lw	a1, 192(sp)                     # 4-byte Folded Reload
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.i	v27, 0
	addi	t6, sp, 944
	vs1r.v	v27, (t6)                       # Unknown-size Folded Spill
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v22, 0
	addi	t6, sp, 928
	vs1r.v	v27, (t6)                       # Unknown-size Folded Spill
	addi	t6, sp, 912
	vs1r.v	v27, (t6)                       # Unknown-size Folded Spill
	addi	t6, sp, 864
	vs1r.v	v27, (t6)                       # Unknown-size Folded Spill
	addi	t6, sp, 784
	vs1r.v	v27, (t6)                       # Unknown-size Folded Spill
	addi	t6, sp, 672
	vs1r.v	v27, (t6)                       # Unknown-size Folded Spill
	addi	t6, sp, 592
	vs1r.v	v27, (t6)                       # Unknown-size Folded Spill
	addi	t6, sp, 512
	vs1r.v	v27, (t6)                       # Unknown-size Folded Spill
	addi	t6, sp, 464
	vs1r.v	v27, (t6)                       # Unknown-size Folded Spill
	vmv1r.v	v1, v27
	vmv1r.v	v21, v27
	vmv1r.v	v17, v27
	vmv1r.v	v20, v27
	vmv1r.v	v16, v27
	vmv1r.v	v13, v27
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v27, a1
	addi	a1, s4, -15
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v10, (a1), t2, v0.t
	add	a1, a7, s6
	vlse8.v	v12, (a1), t2, v0.t
	addi	t6, sp, 832
	vs2r.v	v22, (t6)                       # Unknown-size Folded Spill
	addi	t6, sp, 800
	vs2r.v	v22, (t6)                       # Unknown-size Folded Spill
	addi	t6, sp, 720
	vs2r.v	v22, (t6)                       # Unknown-size Folded Spill
	addi	t6, sp, 640
	vs2r.v	v22, (t6)                       # Unknown-size Folded Spill
	addi	t6, sp, 560
	vs2r.v	v22, (t6)                       # Unknown-size Folded Spill
	addi	t6, sp, 480
	vs2r.v	v22, (t6)                       # Unknown-size Folded Spill
	vmv2r.v	v6, v22
	vmv2r.v	v28, v22
	vmv2r.v	v24, v22
	vmv2r.v	v4, v22
	vmv2r.v	v18, v22
	vmv2r.v	v14, v22
	vmv2r.v	v30, v22
	vmv2r.v	v8, v22
	vmv2r.v	v2, v22
	vmv1r.v	v22, v27
	vsext.vf2	v8, v10
	vwadd.vx	v10, v8, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v26, v12
	vmadd.vv	v26, v10, v22
	vmerge.vvm	v10, v22, v26, v0
	addi	t6, sp, 880
	vs2r.v	v10, (t6)                       # Unknown-size Folded Spill
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v13, a4
	addi	a4, s4, -14
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v8, (a4), t2, v0.t
	addi	a4, a1, 1
	vlse8.v	v10, (a4), t2, v0.t
	vmv1r.v	v2, v13
	vsext.vf2	v11, v8
	vwadd.vx	v12, v11, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v10
	vmadd.vv	v22, v12, v2
	vmerge.vvm	v10, v2, v22, v0
	addi	a4, sp, 752
	vs2r.v	v10, (a4)                       # Unknown-size Folded Spill
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v16, s0
	addi	a4, s4, -13
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v10, (a4), t2, v0.t
	addi	a4, a1, 2
	vlse8.v	v11, (a4), t2, v0.t
	vmv1r.v	v8, v16
	vsext.vf2	v12, v10
	vwadd.vx	v22, v12, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v12, v11
	vmadd.vv	v12, v22, v8
	vmerge.vvm	v8, v8, v12, v0
	addi	a4, sp, 688
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v20, t4
	addi	a4, s4, -12
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v8, (a4), t2, v0.t
	addi	a4, a1, 3
	vlse8.v	v9, (a4), t2, v0.t
	vmv1r.v	v30, v20
	vsext.vf2	v10, v8
	vwadd.vx	v12, v10, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v9
	vmadd.vv	v10, v12, v30
	vmerge.vvm	v8, v30, v10, v0
	addi	a4, sp, 608
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v17, t1
	addi	a4, s4, -11
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v8, (a4), t2, v0.t
	addi	a4, a1, 4
	vlse8.v	v9, (a4), t2, v0.t
	vmv1r.v	v14, v17
	vsext.vf2	v10, v8
	vwadd.vx	v12, v10, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v9
	vmadd.vv	v10, v12, v14
	vmerge.vvm	v8, v14, v10, v0
	addi	a4, sp, 528
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v21, a6
	addi	a4, s4, -10
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v8, (a4), t2, v0.t
	addi	a4, a1, 5
	vlse8.v	v9, (a4), t2, v0.t
	vmv1r.v	v18, v21
	vsext.vf2	v10, v8
	vwadd.vx	v12, v10, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v9
	vmadd.vv	v10, v12, v18
	vmerge.vvm	v2, v18, v10, v0
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v1, a5
	addi	a4, s4, -9
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v8, (a4), t2, v0.t
	addi	a4, a1, 6
	vlse8.v	v9, (a4), t2, v0.t
	vmv1r.v	v4, v1
	vsext.vf2	v10, v8
	vwadd.vx	v12, v10, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v9
	vmadd.vv	v10, v12, v4
	vmerge.vvm	v4, v4, v10, v0
	addi	a4, sp, 464
	vl1r.v	v10, (a4)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a2
	addi	a2, s4, -8
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v8, (a2), t2, v0.t
	addi	a2, a1, 7
	vlse8.v	v9, (a2), t2, v0.t
	vmv1r.v	v24, v10
	vsext.vf2	v10, v8
	vwadd.vx	v12, v10, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v9
	vmadd.vv	v10, v12, v24
	vmerge.vvm	v24, v24, v10, v0
	addi	a2, sp, 512
	vl1r.v	v10, (a2)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, ra
	addi	a2, s4, -7
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v8, (a2), t2, v0.t
	addi	a2, a1, 8
	vlse8.v	v9, (a2), t2, v0.t
	vmv1r.v	v28, v10
	vsext.vf2	v10, v8
	vwadd.vx	v12, v10, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v9
	vmadd.vv	v10, v12, v28
	vmerge.vvm	v8, v28, v10, v0
	addi	a2, sp, 592
	vl1r.v	v12, (a2)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v12, s10
	addi	a2, s4, -6
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v10, (a2), t2, v0.t
	addi	a2, a1, 9
	vlse8.v	v11, (a2), t2, v0.t
	vmv1r.v	v6, v12
	vsext.vf2	v12, v10
	vwadd.vx	v14, v12, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v12, v11
	vmadd.vv	v12, v14, v6
	vmerge.vvm	v10, v6, v12, v0
	addi	a2, sp, 672
	vl1r.v	v14, (a2)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v14, s9
	addi	a2, s4, -5
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v12, (a2), t2, v0.t
	addi	a2, a1, 10
	vlse8.v	v13, (a2), t2, v0.t
	addi	a2, sp, 480
	vl2r.v	v18, (a2)                       # Unknown-size Folded Reload
	vmv1r.v	v18, v14
	vsext.vf2	v14, v12
	vwadd.vx	v16, v14, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v14, v13
	vmadd.vv	v14, v16, v18
	vmerge.vvm	v12, v18, v14, v0
	addi	a2, sp, 784
	vl1r.v	v16, (a2)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v16, s7
	addi	a2, s4, -4
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v14, (a2), t2, v0.t
	addi	a2, a1, 11
	vlse8.v	v15, (a2), t2, v0.t
	addi	a2, sp, 560
	vl2r.v	v20, (a2)                       # Unknown-size Folded Reload
	vmv1r.v	v20, v16
	vsext.vf2	v16, v14
	vwadd.vx	v18, v16, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v15
	vmadd.vv	v16, v18, v20
	vmerge.vvm	v14, v20, v16, v0
	addi	a2, sp, 864
	vl1r.v	v18, (a2)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v18, a3
	addi	a2, s4, -3
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v16, (a2), t2, v0.t
	addi	a2, a1, 12
	vlse8.v	v17, (a2), t2, v0.t
	addi	a2, sp, 640
	vl2r.v	v22, (a2)                       # Unknown-size Folded Reload
	vmv1r.v	v22, v18
	vsext.vf2	v18, v16
	vwadd.vx	v20, v18, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v18, v17
	vmadd.vv	v18, v20, v22
	vmerge.vvm	v16, v22, v18, v0
	addi	a2, sp, 912
	vl1r.v	v20, (a2)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v20, s2
	addi	a2, s4, -2
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v18, (a2), t2, v0.t
	addi	a2, a1, 13
	vlse8.v	v19, (a2), t2, v0.t
	addi	a2, sp, 720
	vl2r.v	v26, (a2)                       # Unknown-size Folded Reload
	vmv1r.v	v26, v20
	vsext.vf2	v20, v18
	vwadd.vx	v22, v20, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v20, v19
	vmadd.vv	v20, v22, v26
	vmerge.vvm	v18, v26, v20, v0
	addi	a2, sp, 928
	vl1r.v	v22, (a2)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v22, t0
	addi	a2, s4, -1
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v20, (a2), t2, v0.t
	addi	a2, a1, 14
	vlse8.v	v21, (a2), t2, v0.t
	addi	a2, sp, 800
	vl2r.v	v28, (a2)                       # Unknown-size Folded Reload
	vmv1r.v	v28, v22
	vsext.vf2	v22, v20
	vwadd.vx	v26, v22, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v21
	vmadd.vv	v22, v26, v28
	vmerge.vvm	v20, v28, v22, v0
	addi	a2, sp, 944
	vl1r.v	v26, (a2)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v26, a0
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v22, (s4), t2, v0.t
	addi	a1, a1, 15
	vlse8.v	v23, (a1), t2, v0.t
	addi	a0, sp, 832
	vl2r.v	v30, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v30, v26
	vsext.vf2	v26, v22
	vwadd.vx	v28, v26, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v26, v23
	vmadd.vv	v26, v28, v30
	vmerge.vvm	v22, v30, v26, v0
	vmv.s.x	v26, zero
	vredsum.vs	v22, v22, v26
	vredsum.vs	v20, v20, v26
	vredsum.vs	v18, v18, v26
	vredsum.vs	v16, v16, v26
	vredsum.vs	v14, v14, v26
	vredsum.vs	v12, v12, v26
	vredsum.vs	v10, v10, v26
	vredsum.vs	v8, v8, v26
	vredsum.vs	v9, v24, v26
	vredsum.vs	v11, v4, v26
	vredsum.vs	v13, v2, v26
	addi	a0, sp, 528
	vl2r.v	v24, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v15, v24, v26
	addi	a0, sp, 608
	vl2r.v	v24, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v17, v24, v26
	addi	a0, sp, 688
	vl2r.v	v24, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v19, v24, v26
	addi	a0, sp, 752
	vl2r.v	v24, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v21, v24, v26
	addi	a0, sp, 880
	vl2r.v	v24, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v23, v24, v26
	vmv.x.s	a0, v22
	vmv.x.s	t0, v20
	vmv.x.s	s2, v18
	vmv.x.s	a3, v16
	vmv.x.s	s7, v14
	vmv.x.s	s9, v12
	vmv.x.s	s10, v10
	vmv.x.s	ra, v8
	vmv.x.s	a2, v9
	vmv.x.s	a5, v11
	vmv.x.s	a6, v13
	vmv.x.s	t1, v15
	vmv.x.s	t4, v17
	vmv.x.s	s0, v19
	vmv.x.s	a4, v21
	vmv.x.s	a1, v23
	addi	s6, s6, 80
	addi	s4, s4, 320
	bne	s6, t5, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v8, a1
	vslide1down.vx	v8, v8, a4
	vmv.v.x	v9, s0
	vslide1down.vx	v9, v9, t4
	vmv.x.s	t4, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	s0, v9
	vmv.v.x	v9, t1
	vslide1down.vx	v9, v9, a6
	vmv.x.s	s5, v9
	srai	a1, s5, 31
	sw	a1, 244(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v9, v9, 1
	vmv.x.s	s4, v9
	srai	a1, s4, 31
	sw	a1, 240(sp)                     # 4-byte Folded Spill
	vmv.v.x	v9, a5
	vslide1down.vx	v9, v9, a2
	vmv.x.s	s6, v9
	srai	a1, s6, 31
	sw	a1, 232(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v9, v9, 1
	vmv.x.s	s8, v9
	srai	a1, s8, 31
	sw	a1, 228(sp)                     # 4-byte Folded Spill
	vmv.v.x	v9, ra
	vslide1down.vx	v9, v9, s10
	vmv.x.s	s11, v9
	srai	s1, s11, 31
	vslidedown.vi	v9, v9, 1
	vmv.x.s	t1, v9
	srai	s10, t1, 31
	vmv.v.x	v9, s9
	vslide1down.vx	v9, v9, s7
	vmv.x.s	t6, v9
	srai	s7, t6, 31
	vslidedown.vi	v9, v9, 1
	vmv.x.s	a5, v9
	srai	s9, a5, 31
	vmv.v.x	v9, a3
	vslide1down.vx	v9, v9, s2
	vmv.x.s	a6, v9
	srai	s2, a6, 31
	vslidedown.vi	v9, v9, 1
	vmv.x.s	a3, v9
	srai	ra, a3, 31
	vmv.v.x	v9, t0
	vslide1down.vx	v9, v9, a0
	vmv.x.s	a4, v9
	srai	t0, a4, 31
	vslidedown.vi	v9, v9, 1
	vmv.x.s	a1, v9
	sw	a1, 296(sp)                     # 4-byte Folded Spill
	srai	a0, a1, 31
	lw	a2, 324(sp)                     # 4-byte Folded Reload
	mul	a0, a2, a0
	mulhu	t5, a2, a1
	lw	a2, 128(sp)                     # 4-byte Folded Reload
	mul	a7, a2, a1
	add	a7, t5, a7
	add	a0, a7, a0
	sw	a0, 300(sp)                     # 4-byte Folded Spill
	lw	a1, 328(sp)                     # 4-byte Folded Reload
	mul	a0, a1, t0
	sw	a4, 288(sp)                     # 4-byte Folded Spill
	mulhu	a7, a1, a4
	lw	t0, 124(sp)                     # 4-byte Folded Reload
	mul	t0, t0, a4
	add	a7, a7, t0
	add	a0, a7, a0
	sw	a0, 292(sp)                     # 4-byte Folded Spill
	lw	a1, 316(sp)                     # 4-byte Folded Reload
	mul	a0, a1, ra
	sw	a3, 280(sp)                     # 4-byte Folded Spill
	mulhu	a7, a1, a3
	lw	a1, 100(sp)                     # 4-byte Folded Reload
	mul	t0, a1, a3
	add	a7, a7, t0
	add	a0, a7, a0
	sw	a0, 284(sp)                     # 4-byte Folded Spill
	lw	a1, 320(sp)                     # 4-byte Folded Reload
	mul	a0, a1, s2
	sw	a6, 272(sp)                     # 4-byte Folded Spill
	mulhu	a7, a1, a6
	lw	a1, 96(sp)                      # 4-byte Folded Reload
	mul	t0, a1, a6
	add	a7, a7, t0
	add	a0, a7, a0
	sw	a0, 276(sp)                     # 4-byte Folded Spill
	lw	a1, 312(sp)                     # 4-byte Folded Reload
	mul	a0, a1, s9
	sw	a5, 264(sp)                     # 4-byte Folded Spill
	mulhu	a7, a1, a5
	lw	a1, 92(sp)                      # 4-byte Folded Reload
	mul	t0, a1, a5
	add	a7, a7, t0
	add	a0, a7, a0
	sw	a0, 268(sp)                     # 4-byte Folded Spill
	lw	s3, 120(sp)                     # 4-byte Folded Reload
	mul	a0, s3, s7
	sw	t6, 256(sp)                     # 4-byte Folded Spill
	mulhu	a7, s3, t6
	lw	a1, 88(sp)                      # 4-byte Folded Reload
	mul	t0, a1, t6
	add	a7, a7, t0
	add	a0, a7, a0
	sw	a0, 260(sp)                     # 4-byte Folded Spill
	lw	s2, 80(sp)                      # 4-byte Folded Reload
	mul	a0, s2, s10
	sw	t1, 248(sp)                     # 4-byte Folded Spill
	mulhu	a7, s2, t1
	lw	a1, 84(sp)                      # 4-byte Folded Reload
	mul	t0, a1, t1
	add	a7, a7, t0
	add	a0, a7, a0
	sw	a0, 252(sp)                     # 4-byte Folded Spill
	lw	t6, 116(sp)                     # 4-byte Folded Reload
	mul	a0, t6, s1
	mulhu	a7, t6, s11
	lw	a1, 76(sp)                      # 4-byte Folded Reload
	mul	t0, a1, s11
	add	a7, a7, t0
	add	a0, a7, a0
	sw	a0, 236(sp)                     # 4-byte Folded Spill
	lw	t1, 68(sp)                      # 4-byte Folded Reload
	lw	a0, 228(sp)                     # 4-byte Folded Reload
	mul	s7, t1, a0
	mulhu	a7, t1, s8
	lw	a0, 72(sp)                      # 4-byte Folded Reload
	mul	t0, a0, s8
	add	a7, a7, t0
	add	a7, a7, s7
	sw	a7, 224(sp)                     # 4-byte Folded Spill
	lw	a6, 108(sp)                     # 4-byte Folded Reload
	lw	a0, 232(sp)                     # 4-byte Folded Reload
	mul	s1, a6, a0
	mulhu	a7, a6, s6
	lw	a0, 64(sp)                      # 4-byte Folded Reload
	mul	t0, a0, s6
	add	a7, a7, t0
	add	a7, a7, s1
	sw	a7, 212(sp)                     # 4-byte Folded Spill
	lw	a5, 40(sp)                      # 4-byte Folded Reload
	lw	a0, 240(sp)                     # 4-byte Folded Reload
	mul	t0, a5, a0
	mulhu	a7, a5, s4
	lw	a0, 44(sp)                      # 4-byte Folded Reload
	mul	t5, a0, s4
	add	a7, a7, t5
	add	a7, a7, t0
	sw	a7, 204(sp)                     # 4-byte Folded Spill
	lw	a4, 48(sp)                      # 4-byte Folded Reload
	lw	a0, 244(sp)                     # 4-byte Folded Reload
	mul	s10, a4, a0
	mulhu	a7, a4, s5
	lw	a0, 36(sp)                      # 4-byte Folded Reload
	mul	t5, a0, s5
	add	a7, a7, t5
	add	a7, a7, s10
	sw	a7, 208(sp)                     # 4-byte Folded Spill
	lw	a3, 56(sp)                      # 4-byte Folded Reload
	mulhu	a7, a3, s0
	lw	a0, 60(sp)                      # 4-byte Folded Reload
	mul	t5, a0, s0
	add	a7, a7, t5
	srai	t5, s0, 31
	mul	t5, a3, t5
	add	s1, a7, t5
	lw	a2, 104(sp)                     # 4-byte Folded Reload
	mulhu	a7, a2, t4
	lw	a0, 52(sp)                      # 4-byte Folded Reload
	mul	t5, a0, t4
	add	a7, a7, t5
	srai	t5, t4, 31
	mul	t5, a2, t5
	add	t0, a7, t5
	vslidedown.vi	v9, v8, 1
	vmv.x.s	a7, v9
	lw	s10, 28(sp)                     # 4-byte Folded Reload
	mulhu	t5, s10, a7
	lw	a0, 32(sp)                      # 4-byte Folded Reload
	mul	s9, a0, a7
	add	t5, t5, s9
	srai	s9, a7, 31
	mul	s9, s10, s9
	add	s9, t5, s9
	vmv.x.s	t5, v8
	lw	s7, 112(sp)                     # 4-byte Folded Reload
	mulhu	ra, s7, t5
	lw	a0, 24(sp)                      # 4-byte Folded Reload
	mul	a0, a0, t5
	add	a0, ra, a0
	srai	ra, t5, 31
	mul	ra, s7, ra
	add	a0, a0, ra
	mul	ra, s7, t5
	lui	a1, 262144
	add	t5, ra, a1
	sw	t5, 244(sp)                     # 4-byte Folded Spill
	sltu	ra, t5, ra
	add	a0, a0, ra
	sw	a0, 240(sp)                     # 4-byte Folded Spill
	mul	a0, s10, a7
	add	a7, a0, a1
	sw	a7, 232(sp)                     # 4-byte Folded Spill
	sltu	a0, a7, a0
	add	a0, s9, a0
	sw	a0, 228(sp)                     # 4-byte Folded Spill
	mul	a0, a2, t4
	add	s10, a0, a1
	sltu	a0, s10, a0
	add	a0, t0, a0
	sw	a0, 220(sp)                     # 4-byte Folded Spill
	mul	a0, a3, s0
	add	s7, a0, a1
	sltu	a0, s7, a0
	add	a0, s1, a0
	sw	a0, 216(sp)                     # 4-byte Folded Spill
	mul	a0, a4, s5
	add	s5, a0, a1
	sltu	a0, s5, a0
	lw	a2, 208(sp)                     # 4-byte Folded Reload
	add	a0, a2, a0
	sw	a0, 208(sp)                     # 4-byte Folded Spill
	mul	a0, a5, s4
	add	s4, a0, a1
	sltu	a0, s4, a0
	lw	a2, 204(sp)                     # 4-byte Folded Reload
	add	a0, a2, a0
	sw	a0, 204(sp)                     # 4-byte Folded Spill
	mul	a0, a6, s6
	add	s6, a0, a1
	sltu	a0, s6, a0
	lw	ra, 212(sp)                     # 4-byte Folded Reload
	add	ra, ra, a0
	mul	a0, t1, s8
	add	t4, a0, a1
	sltu	a0, t4, a0
	lw	s9, 224(sp)                     # 4-byte Folded Reload
	add	s9, s9, a0
	mul	a0, t6, s11
	add	s0, a0, a1
	sltu	a0, s0, a0
	lw	s1, 236(sp)                     # 4-byte Folded Reload
	add	s1, s1, a0
	lw	a0, 248(sp)                     # 4-byte Folded Reload
	mul	a6, s2, a0
	add	t6, a6, a1
	sltu	a6, t6, a6
	lw	t5, 252(sp)                     # 4-byte Folded Reload
	add	t5, t5, a6
	lw	a0, 256(sp)                     # 4-byte Folded Reload
	mul	t1, s3, a0
	add	a7, t1, a1
	sltu	t1, a7, t1
	lw	a0, 260(sp)                     # 4-byte Folded Reload
	add	t1, a0, t1
	lw	a0, 312(sp)                     # 4-byte Folded Reload
	lw	a2, 264(sp)                     # 4-byte Folded Reload
	mul	a5, a0, a2
	add	a6, a5, a1
	sltu	a5, a6, a5
	lw	t0, 268(sp)                     # 4-byte Folded Reload
	add	t0, t0, a5
	lw	a0, 320(sp)                     # 4-byte Folded Reload
	lw	a2, 272(sp)                     # 4-byte Folded Reload
	mul	a3, a0, a2
	add	a4, a3, a1
	sltu	a3, a4, a3
	lw	a5, 276(sp)                     # 4-byte Folded Reload
	add	a5, a5, a3
	lw	a0, 316(sp)                     # 4-byte Folded Reload
	lw	a2, 280(sp)                     # 4-byte Folded Reload
	mul	s8, a0, a2
	add	a3, s8, a1
	sltu	s8, a3, s8
	lw	a0, 284(sp)                     # 4-byte Folded Reload
	add	s8, a0, s8
	lw	a0, 328(sp)                     # 4-byte Folded Reload
	lw	a2, 288(sp)                     # 4-byte Folded Reload
	mul	s11, a0, a2
	add	a2, s11, a1
	sltu	s11, a2, s11
	lw	a0, 292(sp)                     # 4-byte Folded Reload
	add	s11, a0, s11
	lw	a0, 324(sp)                     # 4-byte Folded Reload
	lw	s2, 296(sp)                     # 4-byte Folded Reload
	mul	a0, a0, s2
	add	a1, a0, a1
	sltu	a0, a1, a0
	lw	s2, 300(sp)                     # 4-byte Folded Reload
	add	a0, s2, a0
	slli	a0, a0, 1
	srli	a1, a1, 31
	or	s3, a1, a0
	slli	s11, s11, 1
	srli	a2, a2, 31
	or	s11, a2, s11
	slli	s8, s8, 1
	srli	a3, a3, 31
	or	s8, a3, s8
	slli	a5, a5, 1
	srli	a3, a4, 31
	or	a3, a3, a5
	slli	t0, t0, 1
	srli	a0, a6, 31
	or	a5, a0, t0
	slli	t1, t1, 1
	srli	a0, a7, 31
	or	a0, a0, t1
	slli	t5, t5, 1
	srli	a1, t6, 31
	or	t1, a1, t5
	slli	s1, s1, 1
	srli	s0, s0, 31
	or	s0, s0, s1
	slli	s2, s9, 1
	srli	a1, t4, 31
	or	a1, a1, s2
	slli	s9, ra, 1
	srli	a2, s6, 31
	or	a2, a2, s9
	lw	ra, 204(sp)                     # 4-byte Folded Reload
	slli	ra, ra, 1
	srli	a4, s4, 31
	or	a4, a4, ra
	lw	a6, 208(sp)                     # 4-byte Folded Reload
	slli	a6, a6, 1
	srli	a7, s5, 31
	or	a6, a7, a6
	lw	a7, 216(sp)                     # 4-byte Folded Reload
	slli	a7, a7, 1
	srli	t0, s7, 31
	or	a7, t0, a7
	lw	t0, 220(sp)                     # 4-byte Folded Reload
	slli	t0, t0, 1
	srli	t4, s10, 31
	or	t0, t4, t0
	lw	t4, 228(sp)                     # 4-byte Folded Reload
	slli	t4, t4, 1
	lw	t5, 232(sp)                     # 4-byte Folded Reload
	srli	t5, t5, 31
	or	t4, t5, t4
	lw	t5, 240(sp)                     # 4-byte Folded Reload
	slli	t5, t5, 1
	lw	t6, 244(sp)                     # 4-byte Folded Reload
	srli	t6, t6, 31
	or	t5, t6, t5
	vmv.s.x	v8, t5
	li	t5, 400
	vmv.s.x	v9, t4
	vmv.s.x	v10, t0
	vmv.s.x	v11, a7
	lw	a7, 196(sp)                     # 4-byte Folded Reload
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vslideup.vi	v10, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vmv.s.x	v9, a6
	vmv.s.x	v10, a4
	vmv.s.x	v11, a2
	vmv.s.x	v12, a1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v10, 1
	vslideup.vi	v11, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v11, 2
	vmv.s.x	v10, s0
	vmv.s.x	v11, t1
	vmv.s.x	v12, a0
	vmv.s.x	v13, a5
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v11, 1
	vslideup.vi	v12, v13, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v12, 2
	vmv.s.x	v11, a3
	vmv.s.x	v12, s8
	vmv.s.x	v13, s11
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v11, v12, 1
	vmv.s.x	v12, s3
	lw	a4, 308(sp)                     # 4-byte Folded Reload
	slli	a0, a4, 4
	lw	a1, 200(sp)                     # 4-byte Folded Reload
	add	a0, a1, a0
	vslideup.vi	v13, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v13, 2
	addi	a1, sp, 336
	vl4r.v	v12, (a1)                       # Unknown-size Folded Reload
	vsetivli	zero, 16, e32, m4, ta, ma
	vadd.vv	v8, v12, v8
	addi	a1, sp, 400
	vl4r.v	v12, (a1)                       # Unknown-size Folded Reload
	vsra.vv	v8, v8, v12
	li	a1, 133
	vmin.vx	v8, v8, a1
	li	a1, -122
	vmax.vx	v8, v8, a1
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v12, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v8, v12, 0
	vadd.vi	v8, v8, -6
	vs1r.v	v8, (a0)
	addi	a4, a4, 1
	lw	s4, 304(sp)                     # 4-byte Folded Reload
	addi	s4, s4, 16
	bne	a4, t2, .LBB0_2
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	lw	a2, 20(sp)                      # 4-byte Folded Reload
	addi	a2, a2, 1
	lw	s4, 16(sp)                      # 4-byte Folded Reload
	addi	s4, s4, 320
	bne	a2, t2, .LBB0_1
# %bb.6:
	addi	sp, sp, 640
	lw	ra, 396(sp)                     # 4-byte Folded Reload
	lw	s0, 392(sp)                     # 4-byte Folded Reload
	lw	s1, 388(sp)                     # 4-byte Folded Reload
	lw	s2, 384(sp)                     # 4-byte Folded Reload
	lw	s3, 380(sp)                     # 4-byte Folded Reload
	lw	s4, 376(sp)                     # 4-byte Folded Reload
	lw	s5, 372(sp)                     # 4-byte Folded Reload
	lw	s6, 368(sp)                     # 4-byte Folded Reload
	lw	s7, 364(sp)                     # 4-byte Folded Reload
	lw	s8, 360(sp)                     # 4-byte Folded Reload
	lw	s9, 356(sp)                     # 4-byte Folded Reload
	lw	s10, 352(sp)                    # 4-byte Folded Reload
	lw	s11, 348(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 400
	ret
.Lfunc_end0:
                                        # -- End function
