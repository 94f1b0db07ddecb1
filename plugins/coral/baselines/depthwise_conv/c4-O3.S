# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -DH=16 -Dc=16 -Dk=5
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
	addi	sp, sp, -336
	sw	ra, 332(sp)                     # 4-byte Folded Spill
	sw	s0, 328(sp)                     # 4-byte Folded Spill
	sw	s1, 324(sp)                     # 4-byte Folded Spill
	sw	s2, 320(sp)                     # 4-byte Folded Spill
	sw	s3, 316(sp)                     # 4-byte Folded Spill
	sw	s4, 312(sp)                     # 4-byte Folded Spill
	sw	s5, 308(sp)                     # 4-byte Folded Spill
	sw	s6, 304(sp)                     # 4-byte Folded Spill
	sw	s7, 300(sp)                     # 4-byte Folded Spill
	sw	s8, 296(sp)                     # 4-byte Folded Spill
	sw	s9, 292(sp)                     # 4-byte Folded Spill
	sw	s10, 288(sp)                    # 4-byte Folded Spill
	sw	s11, 284(sp)                    # 4-byte Folded Spill
	addi	sp, sp, -640
	vl2re32.v	v8, (a2)
	sw	a5, 12(sp)                      # 4-byte Folded Spill
	sw	a1, 264(sp)                     # 4-byte Folded Spill
	mv	a5, a0
	li	a6, 0
	addi	a0, a2, 32
	vl2re32.v	v10, (a0)
	vsetivli	zero, 1, e32, m1, ta, ma
	vmv.x.s	a0, v8
	sw	a0, 208(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v12, v8, 1
	vmv.x.s	a0, v12
	sw	a0, 204(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v12, v8, 2
	vmv.x.s	a0, v12
	sw	a0, 200(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v8, 3
	vmv.x.s	a0, v8
	sw	a0, 196(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v9
	sw	a0, 192(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v9, 1
	vmv.x.s	a0, v8
	sw	a0, 188(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v9, 2
	vmv.x.s	a0, v8
	sw	a0, 184(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v9, 3
	vmv.x.s	a0, v8
	sw	a0, 180(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v10
	sw	a0, 176(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v10, 1
	vmv.x.s	a0, v8
	sw	a0, 172(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v10, 2
	vmv.x.s	a0, v8
	sw	a0, 168(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v10, 3
	vmv.x.s	a0, v8
	sw	a0, 164(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v11
	sw	a0, 160(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v11, 1
	vmv.x.s	a0, v8
	sw	a0, 156(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v11, 2
	vmv.x.s	a0, v8
	sw	a0, 152(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v11, 3
	vmv.x.s	a0, v8
	sw	a0, 148(sp)                     # 4-byte Folded Spill
	vl2re32.v	v8, (a3)
	vsetivli	zero, 8, e32, m2, ta, ma
	vid.v	v10
	vmsleu.vi	v0, v10, 4
	vl2re32.v	v18, (a4)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v10, v9, 2
	vmv.x.s	a0, v10
	srai	a1, a0, 31
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v11, a0
	vslide1down.vx	v11, v11, a1
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a0, v10
	vslide1down.vx	v10, v11, a0
	srai	a0, a0, 31
	vslide1down.vx	v10, v10, a0
	vmv.x.s	a0, v10
	sw	a0, 144(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v11, v10, 3
	vmv.x.s	a0, v11
	sw	a0, 140(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v11, v10, 2
	vmv.x.s	a0, v11
	sw	a0, 260(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a0, v10
	sw	a0, 136(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v9
	srai	a1, a0, 31
	vmv.v.x	v10, a0
	vslide1down.vx	v10, v10, a1
	vslidedown.vi	v9, v9, 1
	vmv.x.s	a0, v9
	vslide1down.vx	v9, v10, a0
	srai	a0, a0, 31
	vslide1down.vx	v9, v9, a0
	vmv.x.s	a0, v9
	sw	a0, 132(sp)                     # 4-byte Folded Spill
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v10, v8, 2
	vmv.x.s	a0, v10
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v11, a0
	srai	a0, a0, 31
	vslide1down.vx	v11, v11, a0
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a0, v10
	vslide1down.vx	v10, v11, a0
	srai	a0, a0, 31
	vslide1down.vx	v12, v10, a0
	vmv.x.s	a0, v8
	vmv.v.x	v10, a0
	srai	a0, a0, 31
	vslide1down.vx	v10, v10, a0
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a0, v8
	vslide1down.vx	v8, v10, a0
	srai	a0, a0, 31
	vslide1down.vx	v16, v8, a0
	vmv.x.s	a0, v12
	sw	a0, 128(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v13, v9, 3
	vslidedown.vi	v8, v9, 2
	vslidedown.vi	v9, v9, 1
	vslidedown.vi	v10, v12, 3
	vslidedown.vi	v11, v12, 2
	vslidedown.vi	v12, v12, 1
	addi	a0, a3, 32
	vl2re32.v	v20, (a0)
	vmv.x.s	a0, v16
	sw	a0, 124(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v14, v16, 3
	vslidedown.vi	v15, v16, 2
	vslidedown.vi	v16, v16, 1
	addi	a0, sp, 368
	vs2r.v	v18, (a0)                       # Unknown-size Folded Spill
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vi	v22, v18, -1
	vmv.v.i	v18, 1
	vsll.vv	v22, v18, v22
	addi	a0, sp, 336
	vs2r.v	v22, (a0)                       # Unknown-size Folded Spill
	addi	a0, a4, 32
	vl2re32.v	v6, (a0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v17, v21, 2
	vmv.x.s	a0, v17
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v22, a0
	srai	a0, a0, 31
	vslide1down.vx	v22, v22, a0
	vslidedown.vi	v17, v17, 1
	vmv.x.s	a0, v17
	vslide1down.vx	v17, v22, a0
	srai	a0, a0, 31
	vslide1down.vx	v17, v17, a0
	vslidedown.vi	v22, v17, 3
	vslidedown.vi	v23, v17, 2
	vslidedown.vi	v24, v17, 1
	vmv.x.s	a0, v21
	vmv.v.x	v25, a0
	srai	a0, a0, 31
	vslide1down.vx	v25, v25, a0
	vslidedown.vi	v21, v21, 1
	vmv.x.s	a0, v21
	vslide1down.vx	v21, v25, a0
	srai	a0, a0, 31
	vslide1down.vx	v21, v21, a0
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v25, v20, 2
	vmv.x.s	a0, v25
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v26, a0
	srai	a0, a0, 31
	vslide1down.vx	v26, v26, a0
	vslidedown.vi	v25, v25, 1
	vmv.x.s	a0, v25
	vslide1down.vx	v25, v26, a0
	srai	a0, a0, 31
	vslide1down.vx	v25, v25, a0
	vslidedown.vi	v26, v21, 3
	vslidedown.vi	v27, v21, 2
	vmv.x.s	a0, v20
	vmv.v.x	v28, a0
	srai	a0, a0, 31
	vslide1down.vx	v28, v28, a0
	vslidedown.vi	v20, v20, 1
	vmv.x.s	a0, v20
	vslide1down.vx	v20, v28, a0
	srai	a0, a0, 31
	vslide1down.vx	v20, v20, a0
	vmv.x.s	a0, v20
	sw	a0, 120(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v28, v20, 3
	vslidedown.vi	v29, v20, 2
	vslidedown.vi	v20, v20, 1
	vslidedown.vi	v30, v21, 1
	addi	a0, sp, 304
	vs2r.v	v6, (a0)                        # Unknown-size Folded Spill
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vi	v6, v6, -1
	vsll.vv	v18, v18, v6
	addi	a0, sp, 272
	vs2r.v	v18, (a0)                       # Unknown-size Folded Spill
	vsetivli	zero, 1, e32, m1, ta, ma
	vslidedown.vi	v18, v25, 3
	vslidedown.vi	v19, v25, 2
	vmv.x.s	a0, v13
	sw	a0, 116(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v13, v25, 1
	addi	s10, a5, 15
	vmv.x.s	a0, v8
	sw	a0, 112(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v9
	sw	a0, 108(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v10
	sw	a0, 104(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v11
	sw	a0, 100(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v12
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v14
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v15
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v16
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v17
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v22
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v23
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v24
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v21
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v25
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v26
	sw	a0, 56(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v27
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v30
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v18
	sw	a0, 44(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v19
	sw	a0, 40(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v13
	sw	a0, 36(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v28
	sw	a0, 32(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v29
	sw	a0, 28(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v20
	sw	a0, 24(sp)                      # 4-byte Folded Spill
	li	t0, 16
	li	t1, -11
	li	a5, 400
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
	li	a4, 0
	sw	a6, 20(sp)                      # 4-byte Folded Spill
	slli	a1, a6, 8
	lw	a0, 12(sp)                      # 4-byte Folded Reload
	add	a0, a0, a1
	sw	a0, 212(sp)                     # 4-byte Folded Spill
	sw	s10, 16(sp)                     # 4-byte Folded Spill
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
	sw	a4, 256(sp)                     # 4-byte Folded Spill
	li	s7, 0
	sw	s10, 252(sp)                    # 4-byte Folded Spill
	lw	a6, 148(sp)                     # 4-byte Folded Reload
	lw	a2, 152(sp)                     # 4-byte Folded Reload
	lw	s0, 156(sp)                     # 4-byte Folded Reload
	lw	s3, 160(sp)                     # 4-byte Folded Reload
	lw	s6, 164(sp)                     # 4-byte Folded Reload
	lw	s11, 168(sp)                    # 4-byte Folded Reload
	lw	ra, 172(sp)                     # 4-byte Folded Reload
	lw	a3, 176(sp)                     # 4-byte Folded Reload
	lw	a4, 180(sp)                     # 4-byte Folded Reload
	lw	a7, 184(sp)                     # 4-byte Folded Reload
	lw	t2, 188(sp)                     # 4-byte Folded Reload
	lw	t4, 192(sp)                     # 4-byte Folded Reload
	lw	t6, 196(sp)                     # 4-byte Folded Reload
	lw	s1, 200(sp)                     # 4-byte Folded Reload
	lw	s2, 204(sp)                     # 4-byte Folded Reload
	lw	a1, 208(sp)                     # 4-byte Folded Reload
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.i	v27, 0
	addi	a0, sp, 880
	vs1r.v	v27, (a0)                       # Unknown-size Folded Spill
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v22, 0
	addi	a0, sp, 864
	vs1r.v	v27, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 848
	vs1r.v	v27, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 800
	vs1r.v	v27, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 720
	vs1r.v	v27, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 608
	vs1r.v	v27, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 528
	vs1r.v	v27, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 448
	vs1r.v	v27, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 400
	vs1r.v	v27, (a0)                       # Unknown-size Folded Spill
	vmv1r.v	v1, v27
	vmv1r.v	v21, v27
	vmv1r.v	v17, v27
	vmv1r.v	v20, v27
	vmv1r.v	v16, v27
	vmv1r.v	v13, v27
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v27, a1
	addi	a0, s10, -15
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v10, (a0), t0, v0.t
	lw	a1, 264(sp)                     # 4-byte Folded Reload
	add	a1, a1, s7
	vlse8.v	v12, (a1), t0, v0.t
	addi	a0, sp, 768
	vs2r.v	v22, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 736
	vs2r.v	v22, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 656
	vs2r.v	v22, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 576
	vs2r.v	v22, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 496
	vs2r.v	v22, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 416
	vs2r.v	v22, (a0)                       # Unknown-size Folded Spill
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
	vwadd.vx	v10, v8, t1
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v26, v12
	vmadd.vv	v26, v10, v22
	vmerge.vvm	v10, v22, v26, v0
	addi	a0, sp, 816
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v13, s2
	addi	a0, s10, -14
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v8, (a0), t0, v0.t
	addi	a0, a1, 1
	vlse8.v	v10, (a0), t0, v0.t
	vmv1r.v	v2, v13
	vsext.vf2	v11, v8
	vwadd.vx	v12, v11, t1
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v10
	vmadd.vv	v22, v12, v2
	vmerge.vvm	v10, v2, v22, v0
	addi	a0, sp, 688
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v16, s1
	addi	a0, s10, -13
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v10, (a0), t0, v0.t
	addi	a0, a1, 2
	vlse8.v	v11, (a0), t0, v0.t
	vmv1r.v	v8, v16
	vsext.vf2	v12, v10
	vwadd.vx	v22, v12, t1
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v12, v11
	vmadd.vv	v12, v22, v8
	vmerge.vvm	v8, v8, v12, v0
	addi	a0, sp, 624
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v20, t6
	addi	a0, s10, -12
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v8, (a0), t0, v0.t
	addi	a0, a1, 3
	vlse8.v	v9, (a0), t0, v0.t
	vmv1r.v	v30, v20
	vsext.vf2	v10, v8
	vwadd.vx	v12, v10, t1
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v9
	vmadd.vv	v10, v12, v30
	vmerge.vvm	v8, v30, v10, v0
	addi	a0, sp, 544
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v17, t4
	addi	a0, s10, -11
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v8, (a0), t0, v0.t
	addi	a0, a1, 4
	vlse8.v	v9, (a0), t0, v0.t
	vmv1r.v	v14, v17
	vsext.vf2	v10, v8
	vwadd.vx	v12, v10, t1
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v9
	vmadd.vv	v10, v12, v14
	vmerge.vvm	v8, v14, v10, v0
	addi	a0, sp, 464
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v21, t2
	addi	a0, s10, -10
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v8, (a0), t0, v0.t
	addi	a0, a1, 5
	vlse8.v	v9, (a0), t0, v0.t
	vmv1r.v	v18, v21
	vsext.vf2	v10, v8
	vwadd.vx	v12, v10, t1
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v9
	vmadd.vv	v10, v12, v18
	vmerge.vvm	v2, v18, v10, v0
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v1, a7
	addi	a0, s10, -9
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v8, (a0), t0, v0.t
	addi	a0, a1, 6
	vlse8.v	v9, (a0), t0, v0.t
	vmv1r.v	v4, v1
	vsext.vf2	v10, v8
	vwadd.vx	v12, v10, t1
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v9
	vmadd.vv	v10, v12, v4
	vmerge.vvm	v4, v4, v10, v0
	addi	a0, sp, 400
	vl1r.v	v10, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a4
	addi	a0, s10, -8
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v8, (a0), t0, v0.t
	addi	a0, a1, 7
	vlse8.v	v9, (a0), t0, v0.t
	vmv1r.v	v24, v10
	vsext.vf2	v10, v8
	vwadd.vx	v12, v10, t1
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v9
	vmadd.vv	v10, v12, v24
	vmerge.vvm	v24, v24, v10, v0
	addi	a0, sp, 448
	vl1r.v	v10, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a3
	addi	a0, s10, -7
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v8, (a0), t0, v0.t
	addi	a0, a1, 8
	vlse8.v	v9, (a0), t0, v0.t
	vmv1r.v	v28, v10
	vsext.vf2	v10, v8
	vwadd.vx	v12, v10, t1
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v9
	vmadd.vv	v10, v12, v28
	vmerge.vvm	v8, v28, v10, v0
	addi	a0, sp, 528
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v12, ra
	addi	a0, s10, -6
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v10, (a0), t0, v0.t
	addi	a0, a1, 9
	vlse8.v	v11, (a0), t0, v0.t
	vmv1r.v	v6, v12
	vsext.vf2	v12, v10
	vwadd.vx	v14, v12, t1
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v12, v11
	vmadd.vv	v12, v14, v6
	vmerge.vvm	v10, v6, v12, v0
	addi	a0, sp, 608
	vl1r.v	v14, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v14, s11
	addi	a0, s10, -5
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v12, (a0), t0, v0.t
	addi	a0, a1, 10
	vlse8.v	v13, (a0), t0, v0.t
	addi	a0, sp, 416
	vl2r.v	v18, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v18, v14
	vsext.vf2	v14, v12
	vwadd.vx	v16, v14, t1
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v14, v13
	vmadd.vv	v14, v16, v18
	vmerge.vvm	v12, v18, v14, v0
	addi	a0, sp, 720
	vl1r.v	v16, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v16, s6
	addi	a0, s10, -4
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v14, (a0), t0, v0.t
	addi	a0, a1, 11
	vlse8.v	v15, (a0), t0, v0.t
	addi	a0, sp, 496
	vl2r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v20, v16
	vsext.vf2	v16, v14
	vwadd.vx	v18, v16, t1
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v15
	vmadd.vv	v16, v18, v20
	vmerge.vvm	v14, v20, v16, v0
	addi	a0, sp, 800
	vl1r.v	v18, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v18, s3
	addi	a0, s10, -3
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v16, (a0), t0, v0.t
	addi	a0, a1, 12
	vlse8.v	v17, (a0), t0, v0.t
	addi	a0, sp, 576
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v22, v18
	vsext.vf2	v18, v16
	vwadd.vx	v20, v18, t1
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v18, v17
	vmadd.vv	v18, v20, v22
	vmerge.vvm	v16, v22, v18, v0
	addi	a0, sp, 848
	vl1r.v	v20, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v20, s0
	addi	a0, s10, -2
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v18, (a0), t0, v0.t
	addi	a0, a1, 13
	vlse8.v	v19, (a0), t0, v0.t
	addi	a0, sp, 656
	vl2r.v	v26, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v26, v20
	vsext.vf2	v20, v18
	vwadd.vx	v22, v20, t1
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v20, v19
	vmadd.vv	v20, v22, v26
	vmerge.vvm	v18, v26, v20, v0
	addi	a0, sp, 864
	vl1r.v	v22, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v22, a2
	addi	a0, s10, -1
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v20, (a0), t0, v0.t
	addi	a0, a1, 14
	vlse8.v	v21, (a0), t0, v0.t
	addi	a0, sp, 736
	vl2r.v	v28, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v28, v22
	vsext.vf2	v22, v20
	vwadd.vx	v26, v22, t1
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v21
	vmadd.vv	v22, v26, v28
	vmerge.vvm	v20, v28, v22, v0
	addi	a0, sp, 880
	vl1r.v	v26, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v26, a6
	vsetvli	zero, zero, e16, m1, ta, ma
	vlse8.v	v22, (s10), t0, v0.t
	addi	a1, a1, 15
	vlse8.v	v23, (a1), t0, v0.t
	addi	a0, sp, 768
	vl2r.v	v30, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v30, v26
	vsext.vf2	v26, v22
	vwadd.vx	v28, v26, t1
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
	addi	a0, sp, 464
	vl2r.v	v24, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v15, v24, v26
	addi	a0, sp, 544
	vl2r.v	v24, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v17, v24, v26
	addi	a0, sp, 624
	vl2r.v	v24, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v19, v24, v26
	addi	a0, sp, 688
	vl2r.v	v24, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v21, v24, v26
	addi	a0, sp, 816
	vl2r.v	v24, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v23, v24, v26
	vmv.x.s	a6, v22
	vmv.x.s	a2, v20
	vmv.x.s	s0, v18
	vmv.x.s	s3, v16
	vmv.x.s	s6, v14
	vmv.x.s	s11, v12
	vmv.x.s	ra, v10
	vmv.x.s	a3, v8
	vmv.x.s	a4, v9
	vmv.x.s	a7, v11
	vmv.x.s	t2, v13
	vmv.x.s	t4, v15
	vmv.x.s	t6, v17
	vmv.x.s	s1, v19
	vmv.x.s	s2, v21
	vmv.x.s	a1, v23
	addi	s7, s7, 80
	addi	s10, s10, 320
	bne	s7, a5, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v8, a1
	vslide1down.vx	v8, v8, s2
	vmv.x.s	a0, v8
	sw	a0, 240(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a0, v8
	sw	a0, 228(sp)                     # 4-byte Folded Spill
	srai	a0, a0, 31
	sw	a0, 236(sp)                     # 4-byte Folded Spill
	vmv.v.x	v8, s1
	vslide1down.vx	v8, v8, t6
	vmv.x.s	s7, v8
	srai	s10, s7, 31
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a5, v8
	srai	s4, a5, 31
	vmv.v.x	v8, t4
	vslide1down.vx	v8, v8, t2
	vmv.x.s	s2, v8
	srai	t4, s2, 31
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s8, v8
	srai	a0, s8, 31
	vmv.v.x	v8, a7
	vslide1down.vx	v8, v8, a4
	vmv.x.s	s9, v8
	srai	a7, s9, 31
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t5, v8
	srai	a4, t5, 31
	lw	a1, 260(sp)                     # 4-byte Folded Reload
	mul	a4, a1, a4
	mulhu	s5, a1, t5
	lw	t3, 140(sp)                     # 4-byte Folded Reload
	mul	t3, t3, t5
	add	t3, s5, t3
	add	a4, t3, a4
	sw	a4, 248(sp)                     # 4-byte Folded Spill
	lw	s1, 144(sp)                     # 4-byte Folded Reload
	mul	a7, s1, a7
	mulhu	t3, s1, s9
	lw	s5, 136(sp)                     # 4-byte Folded Reload
	mul	s5, s5, s9
	add	t3, t3, s5
	add	a7, t3, a7
	sw	a7, 244(sp)                     # 4-byte Folded Spill
	lw	t6, 112(sp)                     # 4-byte Folded Reload
	mul	a0, t6, a0
	mulhu	t3, t6, s8
	lw	a1, 116(sp)                     # 4-byte Folded Reload
	mul	s5, a1, s8
	add	t3, t3, s5
	add	a0, t3, a0
	sw	a0, 232(sp)                     # 4-byte Folded Spill
	lw	t2, 132(sp)                     # 4-byte Folded Reload
	mul	t3, t2, t4
	mulhu	t4, t2, s2
	lw	a0, 108(sp)                     # 4-byte Folded Reload
	mul	s5, a0, s2
	add	t4, t4, s5
	add	t3, t4, t3
	sw	t3, 224(sp)                     # 4-byte Folded Spill
	lw	a7, 100(sp)                     # 4-byte Folded Reload
	mul	t4, a7, s4
	sw	a5, 216(sp)                     # 4-byte Folded Spill
	mulhu	s4, a7, a5
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	mul	s5, a0, a5
	add	s4, s4, s5
	add	t4, s4, t4
	sw	t4, 220(sp)                     # 4-byte Folded Spill
	lw	a5, 128(sp)                     # 4-byte Folded Reload
	mul	s4, a5, s10
	mv	t4, s7
	mulhu	s5, a5, s7
	lw	a0, 96(sp)                      # 4-byte Folded Reload
	mul	s10, a0, s7
	add	s5, s5, s10
	add	s4, s5, s4
	lw	a4, 88(sp)                      # 4-byte Folded Reload
	lw	t3, 228(sp)                     # 4-byte Folded Reload
	mulhu	s5, a4, t3
	lw	a0, 236(sp)                     # 4-byte Folded Reload
	mul	s7, a4, a0
	lw	a0, 92(sp)                      # 4-byte Folded Reload
	mul	s10, a0, t3
	add	s5, s5, s10
	add	s5, s5, s7
	lw	a1, 124(sp)                     # 4-byte Folded Reload
	lw	a0, 240(sp)                     # 4-byte Folded Reload
	mulhu	s7, a1, a0
	lw	s10, 84(sp)                     # 4-byte Folded Reload
	mul	s10, s10, a0
	add	s7, s7, s10
	srai	s10, a0, 31
	mul	s10, a1, s10
	add	s7, s7, s10
	lw	s10, 260(sp)                    # 4-byte Folded Reload
	mul	t5, s10, t5
	mul	s9, s1, s9
	mul	s8, t6, s8
	mul	t2, t2, s2
	lw	t6, 216(sp)                     # 4-byte Folded Reload
	mul	s1, a7, t6
	mul	t6, a5, t4
	mul	s2, a4, t3
	mul	a1, a1, a0
	lui	a4, 262144
	add	s10, a1, a4
	sltu	a1, s10, a1
	add	a1, s7, a1
	add	s7, s2, a4
	sltu	s2, s7, s2
	add	s2, s5, s2
	add	s5, t6, a4
	sltu	t6, s5, t6
	add	t6, s4, t6
	add	s4, s1, a4
	sltu	s1, s4, s1
	lw	t4, 220(sp)                     # 4-byte Folded Reload
	add	t4, t4, s1
	add	s1, t2, a4
	sltu	t2, s1, t2
	lw	a0, 224(sp)                     # 4-byte Folded Reload
	add	t2, a0, t2
	add	t3, s8, a4
	sltu	s8, t3, s8
	lw	a0, 232(sp)                     # 4-byte Folded Reload
	add	a0, a0, s8
	add	s8, s9, a4
	sltu	s9, s8, s9
	lw	a7, 244(sp)                     # 4-byte Folded Reload
	add	a7, a7, s9
	add	s9, t5, a4
	sltu	t5, s9, t5
	lw	a4, 248(sp)                     # 4-byte Folded Reload
	add	a4, a4, t5
	slli	a4, a4, 1
	srli	t5, s9, 31
	or	a4, t5, a4
	slli	a7, a7, 1
	srli	t5, s8, 31
	or	a7, t5, a7
	slli	a0, a0, 1
	srli	t3, t3, 31
	or	a0, t3, a0
	slli	t2, t2, 1
	srli	s1, s1, 31
	or	t2, s1, t2
	slli	t4, t4, 1
	srli	t3, s4, 31
	or	t3, t3, t4
	slli	t6, t6, 1
	srli	t4, s5, 31
	or	t4, t4, t6
	slli	s2, s2, 1
	srli	t5, s7, 31
	or	t5, t5, s2
	slli	a1, a1, 1
	srli	t6, s10, 31
	or	a1, t6, a1
	vmv.s.x	v8, a1
	vmv.s.x	v9, t5
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, t4
	vmv.s.x	v10, t3
	vslideup.vi	v9, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v9, 2
	vmv.s.x	v9, t2
	vmv.s.x	v10, a0
	vmv.s.x	v11, a7
	vmv.s.x	v12, a4
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v13, a3
	vslide1down.vx	v13, v13, ra
	vmv.x.s	a1, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a3, v13
	srai	a0, a3, 31
	vmv.v.x	v13, s11
	vslide1down.vx	v13, v13, s6
	vmv.x.s	a4, v13
	srai	t3, a4, 31
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a7, v13
	srai	t4, a7, 31
	vmv.v.x	v13, s3
	vslide1down.vx	v13, v13, s0
	vmv.x.s	t2, v13
	srai	t5, t2, 31
	vslidedown.vi	v13, v13, 1
	vmv.x.s	t6, v13
	srai	s0, t6, 31
	vmv.v.x	v13, a2
	vslide1down.vx	v13, v13, a6
	vmv.x.s	s1, v13
	srai	a6, s1, 31
	vslidedown.vi	v13, v13, 1
	vmv.x.s	s2, v13
	srai	a2, s2, 31
	lw	s6, 72(sp)                      # 4-byte Folded Reload
	mul	a2, s6, a2
	mulhu	s3, s6, s2
	lw	a5, 76(sp)                      # 4-byte Folded Reload
	mul	s4, a5, s2
	add	s3, s3, s4
	add	a2, s3, a2
	lw	a5, 80(sp)                      # 4-byte Folded Reload
	mul	a6, a5, a6
	mulhu	s3, a5, s1
	lw	s4, 68(sp)                      # 4-byte Folded Reload
	mul	s4, s4, s1
	add	s3, s3, s4
	add	a6, s3, a6
	lw	s9, 52(sp)                      # 4-byte Folded Reload
	mul	s0, s9, s0
	mulhu	s3, s9, t6
	lw	s4, 56(sp)                      # 4-byte Folded Reload
	mul	s4, s4, t6
	add	s3, s3, s4
	add	s0, s3, s0
	lw	s7, 64(sp)                      # 4-byte Folded Reload
	mul	t5, s7, t5
	mulhu	s3, s7, t2
	lw	s4, 48(sp)                      # 4-byte Folded Reload
	mul	s4, s4, t2
	add	s3, s3, s4
	add	t5, s3, t5
	lw	s10, 40(sp)                     # 4-byte Folded Reload
	mul	t4, s10, t4
	mulhu	s3, s10, a7
	lw	s4, 44(sp)                      # 4-byte Folded Reload
	mul	s4, s4, a7
	add	s3, s3, s4
	add	t4, s3, t4
	lw	s8, 60(sp)                      # 4-byte Folded Reload
	mul	t3, s8, t3
	mulhu	s3, s8, a4
	lw	s4, 36(sp)                      # 4-byte Folded Reload
	mul	s4, s4, a4
	add	s3, s3, s4
	add	t3, s3, t3
	lw	s11, 28(sp)                     # 4-byte Folded Reload
	mulhu	s3, s11, a3
	mul	a0, s11, a0
	lw	s4, 32(sp)                      # 4-byte Folded Reload
	mul	s4, s4, a3
	add	s3, s3, s4
	add	a0, s3, a0
	lw	s5, 120(sp)                     # 4-byte Folded Reload
	mulhu	s3, s5, a1
	lw	s4, 24(sp)                      # 4-byte Folded Reload
	mul	s4, s4, a1
	add	s3, s3, s4
	srai	s4, a1, 31
	mul	s4, s5, s4
	add	s3, s3, s4
	mul	s2, s6, s2
	mul	s1, a5, s1
	li	a5, 400
	mul	t6, s9, t6
	mul	t2, s7, t2
	mul	a7, s10, a7
	mul	a4, s8, a4
	mul	a3, s11, a3
	mul	a1, s5, a1
	lui	s5, 262144
	add	s4, a1, s5
	sltu	a1, s4, a1
	add	a1, s3, a1
	add	s3, a3, s5
	sltu	a3, s3, a3
	add	a0, a0, a3
	add	a3, a4, s5
	sltu	a4, a3, a4
	add	a4, t3, a4
	add	t3, a7, s5
	sltu	a7, t3, a7
	add	a7, t4, a7
	add	t4, t2, s5
	sltu	t2, t4, t2
	add	t2, t5, t2
	add	t5, t6, s5
	sltu	t6, t5, t6
	add	t6, s0, t6
	add	s0, s1, s5
	sltu	s1, s0, s1
	add	a6, a6, s1
	add	s1, s2, s5
	sltu	s2, s1, s2
	add	a2, a2, s2
	slli	a2, a2, 1
	srli	s1, s1, 31
	or	a2, s1, a2
	slli	a6, a6, 1
	srli	s0, s0, 31
	or	a6, s0, a6
	slli	t6, t6, 1
	srli	t5, t5, 31
	or	t5, t5, t6
	slli	t2, t2, 1
	srli	t4, t4, 31
	or	t2, t4, t2
	slli	a7, a7, 1
	srli	t3, t3, 31
	or	a7, t3, a7
	slli	a4, a4, 1
	srli	a3, a3, 31
	or	a3, a3, a4
	slli	a0, a0, 1
	srli	a4, s3, 31
	or	a0, a4, a0
	slli	a1, a1, 1
	srli	a4, s4, 31
	or	a1, a4, a1
	vmv.s.x	v14, a1
	vmv.s.x	v13, a0
	vmv.s.x	v15, a3
	vmv.s.x	v16, a7
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v14, v13, 1
	vslideup.vi	v15, v16, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v14, v15, 2
	vmv.s.x	v15, t2
	vmv.s.x	v13, t5
	vmv.s.x	v16, a6
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v10, 1
	vslideup.vi	v11, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v11, 2
	addi	a0, sp, 336
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vv	v8, v10, v8
	addi	a0, sp, 368
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vsra.vv	v8, v8, v10
	li	a1, 133
	vmin.vx	v8, v8, a1
	li	a3, -122
	vmax.vx	v8, v8, a3
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e32, m2, ta, ma
	vmv.s.x	v8, a2
	lw	a4, 256(sp)                     # 4-byte Folded Reload
	slli	a0, a4, 4
	lw	a2, 212(sp)                     # 4-byte Folded Reload
	add	a0, a2, a0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v9, v10, 0
	vadd.vi	v9, v9, -6
	vse8.v	v9, (a0)
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v15, v13, 1
	vslideup.vi	v16, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v15, v16, 2
	addi	a2, sp, 272
	vl2r.v	v8, (a2)                        # Unknown-size Folded Reload
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vv	v8, v8, v14
	addi	a2, sp, 304
	vl2r.v	v10, (a2)                       # Unknown-size Folded Reload
	vsra.vv	v8, v8, v10
	vmin.vx	v8, v8, a1
	vmax.vx	v8, v8, a3
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	vadd.vi	v8, v8, -6
	addi	a0, a0, 8
	vse8.v	v8, (a0)
	addi	a4, a4, 1
	lw	s10, 252(sp)                    # 4-byte Folded Reload
	addi	s10, s10, 16
	bne	a4, t0, .LBB0_2
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	lw	a6, 20(sp)                      # 4-byte Folded Reload
	addi	a6, a6, 1
	lw	s10, 16(sp)                     # 4-byte Folded Reload
	addi	s10, s10, 320
	bne	a6, t0, .LBB0_1
# %bb.6:
	addi	sp, sp, 640
	lw	ra, 332(sp)                     # 4-byte Folded Reload
	lw	s0, 328(sp)                     # 4-byte Folded Reload
	lw	s1, 324(sp)                     # 4-byte Folded Reload
	lw	s2, 320(sp)                     # 4-byte Folded Reload
	lw	s3, 316(sp)                     # 4-byte Folded Reload
	lw	s4, 312(sp)                     # 4-byte Folded Reload
	lw	s5, 308(sp)                     # 4-byte Folded Reload
	lw	s6, 304(sp)                     # 4-byte Folded Reload
	lw	s7, 300(sp)                     # 4-byte Folded Reload
	lw	s8, 296(sp)                     # 4-byte Folded Reload
	lw	s9, 292(sp)                     # 4-byte Folded Reload
	lw	s10, 288(sp)                    # 4-byte Folded Reload
	lw	s11, 284(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 336
	ret
.Lfunc_end0:
                                        # -- End function
