# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -DH=8 -Dc=16 -Dk=3
# source: baselines/depthwise_conv.c, SHA-256 e9a4334d542cd875748109ced90b0d997572e0453ef7dcba278be1233a5fe092

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000640	# W
	li	a2, 0x20000700	# bias
	li	a3, 0x20000740	# multiplier
	li	a4, 0x20000780	# shift
	li	a5, 0x20001000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -384
	sw	ra, 380(sp)                     # 4-byte Folded Spill
	sw	s0, 376(sp)                     # 4-byte Folded Spill
	sw	s1, 372(sp)                     # 4-byte Folded Spill
	sw	s2, 368(sp)                     # 4-byte Folded Spill
	sw	s3, 364(sp)                     # 4-byte Folded Spill
	sw	s4, 360(sp)                     # 4-byte Folded Spill
	sw	s5, 356(sp)                     # 4-byte Folded Spill
	sw	s6, 352(sp)                     # 4-byte Folded Spill
	sw	s7, 348(sp)                     # 4-byte Folded Spill
	sw	s8, 344(sp)                     # 4-byte Folded Spill
	sw	s9, 340(sp)                     # 4-byte Folded Spill
	sw	s10, 336(sp)                    # 4-byte Folded Spill
	sw	s11, 332(sp)                    # 4-byte Folded Spill
	vl4re32.v	v8, (a2)
	sw	a5, 8(sp)                       # 4-byte Folded Spill
	mv	t0, a1
	mv	a5, a0
	li	a1, 0
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.x.s	a0, v8
	sw	a0, 188(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v12, v8, 1
	vmv.x.s	a0, v12
	sw	a0, 184(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v12, v8, 2
	vmv.x.s	a0, v12
	sw	a0, 180(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v8, 3
	vmv.x.s	a0, v8
	sw	a0, 176(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v9
	sw	a0, 172(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v9, 1
	vmv.x.s	a0, v8
	sw	a0, 168(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v9, 2
	vmv.x.s	a0, v8
	sw	a0, 164(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v9, 3
	vmv.x.s	a0, v8
	sw	a0, 160(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v10
	sw	a0, 156(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v10, 1
	vmv.x.s	a0, v8
	sw	a0, 152(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v10, 2
	vmv.x.s	a0, v8
	sw	a0, 148(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v10, 3
	vmv.x.s	a0, v8
	sw	a0, 144(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v11
	sw	a0, 140(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v11, 1
	vmv.x.s	a0, v8
	sw	a0, 136(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v11, 2
	vmv.x.s	a0, v8
	sw	a0, 132(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v11, 3
	vmv.x.s	a0, v8
	sw	a0, 128(sp)                     # 4-byte Folded Spill
	vl4re32.v	v12, (a3)
	vid.v	v8
	vmsleu.vi	v0, v8, 2
	vl4re32.v	v8, (a4)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v16, v15, 2
	vmv.x.s	a0, v16
	srai	a2, a0, 31
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v17, a0
	vslide1down.vx	v17, v17, a2
	vslidedown.vi	v16, v16, 1
	vmv.x.s	a0, v16
	vslide1down.vx	v16, v17, a0
	srai	a0, a0, 31
	vslide1down.vx	v16, v16, a0
	vmv.x.s	a0, v16
	sw	a0, 328(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v17, v16, 3
	vmv.x.s	a0, v17
	sw	a0, 124(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v17, v16, 2
	vmv.x.s	a0, v17
	sw	a0, 324(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v16, v16, 1
	vmv.x.s	a0, v16
	sw	a0, 120(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v15
	srai	a2, a0, 31
	vmv.v.x	v16, a0
	vslide1down.vx	v16, v16, a2
	vslidedown.vi	v15, v15, 1
	vmv.x.s	a0, v15
	vslide1down.vx	v15, v16, a0
	srai	a0, a0, 31
	vslide1down.vx	v15, v15, a0
	vmv.x.s	a0, v15
	sw	a0, 320(sp)                     # 4-byte Folded Spill
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v16, v14, 2
	vmv.x.s	a0, v16
	srai	a2, a0, 31
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v17, a0
	vslide1down.vx	v17, v17, a2
	vslidedown.vi	v16, v16, 1
	vmv.x.s	a0, v16
	vslide1down.vx	v16, v17, a0
	srai	a0, a0, 31
	vslide1down.vx	v16, v16, a0
	vmv.x.s	a0, v16
	sw	a0, 116(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v14
	srai	a2, a0, 31
	vmv.v.x	v17, a0
	vslide1down.vx	v17, v17, a2
	vslidedown.vi	v14, v14, 1
	vmv.x.s	a0, v14
	vslide1down.vx	v14, v17, a0
	srai	a0, a0, 31
	vslide1down.vx	v14, v14, a0
	vmv.x.s	a0, v14
	sw	a0, 112(sp)                     # 4-byte Folded Spill
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v17, v13, 2
	vmv.x.s	a0, v17
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v18, a0
	srai	a0, a0, 31
	vslide1down.vx	v18, v18, a0
	vslidedown.vi	v17, v17, 1
	vmv.x.s	a0, v17
	vslide1down.vx	v17, v18, a0
	srai	a0, a0, 31
	vslide1down.vx	v17, v17, a0
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v18, v12, 2
	vmv.x.s	a0, v18
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v19, a0
	srai	a0, a0, 31
	vslide1down.vx	v19, v19, a0
	vslidedown.vi	v18, v18, 1
	vmv.x.s	a0, v18
	vslide1down.vx	v18, v19, a0
	srai	a0, a0, 31
	vslide1down.vx	v18, v18, a0
	vslidedown.vi	v19, v15, 3
	vslidedown.vi	v4, v15, 2
	vslidedown.vi	v3, v15, 1
	vslidedown.vi	v2, v16, 3
	vslidedown.vi	v1, v16, 2
	vslidedown.vi	v7, v16, 1
	vslidedown.vi	v24, v14, 3
	vslidedown.vi	v25, v14, 2
	vslidedown.vi	v26, v14, 1
	vslidedown.vi	v27, v17, 3
	vslidedown.vi	v28, v17, 2
	vslidedown.vi	v29, v17, 1
	vslidedown.vi	v30, v18, 3
	vmv.x.s	a0, v13
	vmv.v.x	v14, a0
	srai	a0, a0, 31
	vslide1down.vx	v14, v14, a0
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a0, v13
	vslide1down.vx	v13, v14, a0
	srai	a0, a0, 31
	vslide1down.vx	v31, v13, a0
	vmv.x.s	a0, v12
	vmv.v.x	v13, a0
	srai	a0, a0, 31
	vslide1down.vx	v13, v13, a0
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a0, v12
	vslide1down.vx	v12, v13, a0
	srai	a0, a0, 31
	vslide1down.vx	v16, v12, a0
	vmv.x.s	a0, v16
	sw	a0, 108(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v6, v16, 3
	vslidedown.vi	v5, v16, 2
	vslidedown.vi	v16, v16, 1
	vsetivli	zero, 16, e32, m4, ta, ma
	vadd.vi	v12, v8, -1
	vmv.v.i	v20, 1
	vsll.vv	v12, v20, v12
	vsetivli	zero, 1, e32, m1, ta, ma
	vslidedown.vi	v20, v18, 2
	vslidedown.vi	v21, v18, 1
	vslidedown.vi	v22, v31, 3
	vslidedown.vi	v23, v31, 2
	vmv.x.s	a0, v17
	sw	a0, 104(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v17, v31, 1
	addi	s4, a5, 15
	vmv.x.s	a0, v18
	sw	a0, 100(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v19
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v4
	sw	a0, 316(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v3
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v2
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v1
	sw	a0, 312(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v7
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v24
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v25
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v26
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v27
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v28
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v29
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v30
	sw	a0, 56(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v20
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v21
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v31
	sw	a0, 44(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v22
	sw	a0, 40(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v23
	sw	a0, 36(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v17
	sw	a0, 32(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v6
	sw	a0, 28(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v5
	sw	a0, 24(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v16
	sw	a0, 20(sp)                      # 4-byte Folded Spill
	li	t2, 16
	li	t3, -11
	li	t5, 144
	sw	t0, 192(sp)                     # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
	li	a3, 0
	sw	a1, 16(sp)                      # 4-byte Folded Spill
	slli	a0, a1, 7
	lw	a1, 8(sp)                       # 4-byte Folded Reload
	add	a0, a1, a0
	sw	a0, 196(sp)                     # 4-byte Folded Spill
	sw	s4, 12(sp)                      # 4-byte Folded Spill
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
	sw	a3, 308(sp)                     # 4-byte Folded Spill
	li	ra, 0
	sw	s4, 304(sp)                     # 4-byte Folded Spill
	lw	s6, 128(sp)                     # 4-byte Folded Reload
	lw	s8, 132(sp)                     # 4-byte Folded Reload
	lw	s2, 136(sp)                     # 4-byte Folded Reload
	lw	a3, 140(sp)                     # 4-byte Folded Reload
	lw	s7, 144(sp)                     # 4-byte Folded Reload
	lw	s9, 148(sp)                     # 4-byte Folded Reload
	lw	s10, 152(sp)                    # 4-byte Folded Reload
	lw	s11, 156(sp)                    # 4-byte Folded Reload
	lw	a2, 160(sp)                     # 4-byte Folded Reload
	lw	a5, 164(sp)                     # 4-byte Folded Reload
	lw	a6, 168(sp)                     # 4-byte Folded Reload
	lw	t1, 172(sp)                     # 4-byte Folded Reload
	lw	t4, 176(sp)                     # 4-byte Folded Reload
	lw	a4, 180(sp)                     # 4-byte Folded Reload
	lw	s0, 184(sp)                     # 4-byte Folded Reload
	lw	a7, 188(sp)                     # 4-byte Folded Reload
	vsetivli	zero, 4, e32, m1, ta, ma
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vmv.v.i	v17, 0
	vmv1r.v	v16, v17
	vmv1r.v	v18, v17
	vmv1r.v	v20, v17
	vmv1r.v	v22, v17
	vmv1r.v	v24, v17
	vmv1r.v	v26, v17
	vmv1r.v	v28, v17
	vmv1r.v	v30, v17
	vmv1r.v	v31, v17
	vmv1r.v	v29, v17
	vmv1r.v	v27, v17
	vmv1r.v	v25, v17
	vmv1r.v	v23, v17
	vmv1r.v	v21, v17
	vmv1r.v	v19, v17
	addi	a0, s4, -15
	vlse8.v	v7, (a0), t2, v0.t
	add	a0, t0, ra
	vlse8.v	v6, (a0), t2, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v17, a7
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t3
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v17
	vmerge.vvm	v17, v17, v5, v0
	addi	a1, s4, -14
	vlse8.v	v7, (a1), t2, v0.t
	addi	a1, a0, 1
	vlse8.v	v6, (a1), t2, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v19, s0
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t3
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v19
	vmerge.vvm	v19, v19, v5, v0
	addi	a1, s4, -13
	vlse8.v	v7, (a1), t2, v0.t
	addi	a1, a0, 2
	vlse8.v	v6, (a1), t2, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v21, a4
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t3
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v21
	vmerge.vvm	v21, v21, v5, v0
	addi	a1, s4, -12
	vlse8.v	v7, (a1), t2, v0.t
	addi	a1, a0, 3
	vlse8.v	v6, (a1), t2, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v23, t4
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t3
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v23
	vmerge.vvm	v23, v23, v5, v0
	addi	a1, s4, -11
	vlse8.v	v7, (a1), t2, v0.t
	addi	a1, a0, 4
	vlse8.v	v6, (a1), t2, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v25, t1
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t3
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v25
	vmerge.vvm	v25, v25, v5, v0
	addi	a1, s4, -10
	vlse8.v	v7, (a1), t2, v0.t
	addi	a1, a0, 5
	vlse8.v	v6, (a1), t2, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v27, a6
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t3
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v27
	vmerge.vvm	v27, v27, v5, v0
	addi	a1, s4, -9
	vlse8.v	v7, (a1), t2, v0.t
	addi	a1, a0, 6
	vlse8.v	v6, (a1), t2, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v29, a5
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t3
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v29
	vmerge.vvm	v29, v29, v5, v0
	addi	a1, s4, -8
	vlse8.v	v7, (a1), t2, v0.t
	addi	a1, a0, 7
	vlse8.v	v6, (a1), t2, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v31, a2
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t3
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v31
	vmerge.vvm	v31, v31, v5, v0
	addi	a1, s4, -7
	vlse8.v	v7, (a1), t2, v0.t
	addi	a1, a0, 8
	vlse8.v	v6, (a1), t2, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v30, s11
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t3
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v30
	vmerge.vvm	v30, v30, v5, v0
	addi	a1, s4, -6
	vlse8.v	v7, (a1), t2, v0.t
	addi	a1, a0, 9
	vlse8.v	v6, (a1), t2, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v28, s10
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t3
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v28
	vmerge.vvm	v28, v28, v5, v0
	addi	a1, s4, -5
	vlse8.v	v7, (a1), t2, v0.t
	addi	a1, a0, 10
	vlse8.v	v6, (a1), t2, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v26, s9
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t3
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v26
	vmerge.vvm	v26, v26, v5, v0
	addi	a1, s4, -4
	vlse8.v	v7, (a1), t2, v0.t
	addi	a1, a0, 11
	vlse8.v	v6, (a1), t2, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v24, s7
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t3
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v24
	vmerge.vvm	v24, v24, v5, v0
	addi	a1, s4, -3
	vlse8.v	v7, (a1), t2, v0.t
	addi	a1, a0, 12
	vlse8.v	v6, (a1), t2, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v22, a3
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t3
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v22
	vmerge.vvm	v22, v22, v5, v0
	addi	a1, s4, -2
	vlse8.v	v7, (a1), t2, v0.t
	addi	a1, a0, 13
	vlse8.v	v6, (a1), t2, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v20, s2
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t3
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v20
	vmerge.vvm	v20, v20, v5, v0
	addi	a1, s4, -1
	vlse8.v	v7, (a1), t2, v0.t
	addi	a1, a0, 14
	vlse8.v	v6, (a1), t2, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v18, s8
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t3
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v18
	vmerge.vvm	v18, v18, v5, v0
	vlse8.v	v7, (s4), t2, v0.t
	addi	a0, a0, 15
	vlse8.v	v6, (a0), t2, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v16, s6
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t3
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v16
	vmerge.vvm	v16, v16, v5, v0
	vmv.s.x	v7, zero
	vredsum.vs	v16, v16, v7
	vmv.x.s	s6, v16
	vredsum.vs	v16, v18, v7
	vmv.x.s	s8, v16
	vredsum.vs	v16, v20, v7
	vmv.x.s	s2, v16
	vredsum.vs	v16, v22, v7
	vmv.x.s	a3, v16
	vredsum.vs	v16, v24, v7
	vmv.x.s	s7, v16
	vredsum.vs	v16, v26, v7
	vmv.x.s	s9, v16
	vredsum.vs	v16, v28, v7
	vmv.x.s	s10, v16
	vredsum.vs	v16, v30, v7
	vmv.x.s	s11, v16
	vredsum.vs	v16, v31, v7
	vmv.x.s	a2, v16
	vredsum.vs	v16, v29, v7
	vmv.x.s	a5, v16
	vredsum.vs	v16, v27, v7
	vmv.x.s	a6, v16
	vredsum.vs	v16, v25, v7
	vmv.x.s	t1, v16
	vredsum.vs	v16, v23, v7
	vmv.x.s	t4, v16
	vredsum.vs	v16, v21, v7
	vmv.x.s	a4, v16
	vredsum.vs	v16, v19, v7
	vmv.x.s	s0, v16
	vredsum.vs	v16, v17, v7
	vmv.x.s	a7, v16
	addi	ra, ra, 48
	addi	s4, s4, 160
	bne	ra, t5, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v16, a7
	vslide1down.vx	v16, v16, s0
	vmv.v.x	v17, a4
	vslide1down.vx	v17, v17, t4
	vmv.x.s	s5, v17
	vslidedown.vi	v17, v17, 1
	vmv.x.s	ra, v17
	vmv.v.x	v17, t1
	vslide1down.vx	v17, v17, a6
	vmv.x.s	a1, v17
	sw	a1, 224(sp)                     # 4-byte Folded Spill
	srai	a1, a1, 31
	sw	a1, 244(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v17, v17, 1
	vmv.x.s	s0, v17
	srai	a0, s0, 31
	sw	a0, 240(sp)                     # 4-byte Folded Spill
	vmv.v.x	v17, a5
	vslide1down.vx	v17, v17, a2
	vmv.x.s	t5, v17
	srai	a0, t5, 31
	sw	a0, 232(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v17, v17, 1
	vmv.x.s	t4, v17
	srai	a0, t4, 31
	sw	a0, 228(sp)                     # 4-byte Folded Spill
	vmv.v.x	v17, s11
	vslide1down.vx	v17, v17, s10
	vmv.x.s	s10, v17
	srai	s11, s10, 31
	vslidedown.vi	v17, v17, 1
	vmv.x.s	s3, v17
	srai	s1, s3, 31
	vmv.v.x	v17, s9
	vslide1down.vx	v17, v17, s7
	vmv.x.s	s4, v17
	srai	s7, s4, 31
	vslidedown.vi	v17, v17, 1
	vmv.x.s	a6, v17
	srai	s9, a6, 31
	vmv.v.x	v17, a3
	vslide1down.vx	v17, v17, s2
	vmv.x.s	t1, v17
	srai	s2, t1, 31
	vslidedown.vi	v17, v17, 1
	vmv.x.s	a4, v17
	srai	a2, a4, 31
	vmv.v.x	v17, s8
	vslide1down.vx	v17, v17, s6
	vmv.x.s	a5, v17
	srai	s8, a5, 31
	vslidedown.vi	v17, v17, 1
	vmv.x.s	a3, v17
	sw	a3, 296(sp)                     # 4-byte Folded Spill
	srai	a7, a3, 31
	lw	a0, 324(sp)                     # 4-byte Folded Reload
	mul	a7, a0, a7
	mulhu	a0, a0, a3
	lw	a1, 124(sp)                     # 4-byte Folded Reload
	mul	t6, a1, a3
	add	a0, a0, t6
	add	a0, a0, a7
	sw	a0, 300(sp)                     # 4-byte Folded Spill
	lw	a1, 328(sp)                     # 4-byte Folded Reload
	mul	a0, a1, s8
	sw	a5, 288(sp)                     # 4-byte Folded Spill
	mulhu	a7, a1, a5
	lw	a3, 120(sp)                     # 4-byte Folded Reload
	mul	t6, a3, a5
	add	a7, a7, t6
	add	a0, a7, a0
	sw	a0, 292(sp)                     # 4-byte Folded Spill
	lw	a1, 316(sp)                     # 4-byte Folded Reload
	mul	a0, a1, a2
	sw	a4, 280(sp)                     # 4-byte Folded Spill
	mulhu	a2, a1, a4
	lw	a1, 96(sp)                      # 4-byte Folded Reload
	mul	a7, a1, a4
	add	a2, a2, a7
	add	a0, a2, a0
	sw	a0, 284(sp)                     # 4-byte Folded Spill
	lw	a1, 320(sp)                     # 4-byte Folded Reload
	mul	a0, a1, s2
	sw	t1, 272(sp)                     # 4-byte Folded Spill
	mulhu	a2, a1, t1
	lw	a1, 92(sp)                      # 4-byte Folded Reload
	mul	a7, a1, t1
	add	a2, a2, a7
	add	a0, a2, a0
	sw	a0, 276(sp)                     # 4-byte Folded Spill
	lw	a1, 312(sp)                     # 4-byte Folded Reload
	mul	a0, a1, s9
	sw	a6, 264(sp)                     # 4-byte Folded Spill
	mulhu	a2, a1, a6
	lw	a1, 88(sp)                      # 4-byte Folded Reload
	mul	a7, a1, a6
	add	a2, a2, a7
	add	a0, a2, a0
	sw	a0, 268(sp)                     # 4-byte Folded Spill
	lw	s6, 116(sp)                     # 4-byte Folded Reload
	mul	a0, s6, s7
	sw	s4, 256(sp)                     # 4-byte Folded Spill
	mulhu	a2, s6, s4
	lw	a1, 84(sp)                      # 4-byte Folded Reload
	mul	a7, a1, s4
	add	a2, a2, a7
	add	a0, a2, a0
	sw	a0, 260(sp)                     # 4-byte Folded Spill
	lw	s4, 76(sp)                      # 4-byte Folded Reload
	mul	a0, s4, s1
	sw	s3, 248(sp)                     # 4-byte Folded Spill
	mulhu	a2, s4, s3
	lw	a1, 80(sp)                      # 4-byte Folded Reload
	mul	a7, a1, s3
	add	a2, a2, a7
	add	a0, a2, a0
	sw	a0, 252(sp)                     # 4-byte Folded Spill
	lw	s3, 112(sp)                     # 4-byte Folded Reload
	mul	a0, s3, s11
	mulhu	a2, s3, s10
	lw	a1, 72(sp)                      # 4-byte Folded Reload
	mul	a7, a1, s10
	add	a2, a2, a7
	add	a0, a2, a0
	sw	a0, 236(sp)                     # 4-byte Folded Spill
	lw	t1, 64(sp)                      # 4-byte Folded Reload
	lw	a0, 228(sp)                     # 4-byte Folded Reload
	mul	s8, t1, a0
	sw	t4, 212(sp)                     # 4-byte Folded Spill
	mulhu	a2, t1, t4
	lw	a0, 68(sp)                      # 4-byte Folded Reload
	mul	a7, a0, t4
	add	a2, a2, a7
	add	a2, a2, s8
	sw	a2, 220(sp)                     # 4-byte Folded Spill
	lw	a6, 104(sp)                     # 4-byte Folded Reload
	lw	a0, 232(sp)                     # 4-byte Folded Reload
	mul	s2, a6, a0
	sw	t5, 200(sp)                     # 4-byte Folded Spill
	mulhu	a2, a6, t5
	lw	a0, 60(sp)                      # 4-byte Folded Reload
	mul	a7, a0, t5
	add	a2, a2, a7
	add	a2, a2, s2
	sw	a2, 204(sp)                     # 4-byte Folded Spill
	lw	a5, 36(sp)                      # 4-byte Folded Reload
	lw	a0, 240(sp)                     # 4-byte Folded Reload
	mul	t5, a5, a0
	mulhu	a2, a5, s0
	lw	a0, 40(sp)                      # 4-byte Folded Reload
	mul	a7, a0, s0
	mv	t4, s0
	add	a2, a2, a7
	add	s8, a2, t5
	lw	a4, 44(sp)                      # 4-byte Folded Reload
	lw	a0, 244(sp)                     # 4-byte Folded Reload
	mul	s11, a4, a0
	lw	s0, 224(sp)                     # 4-byte Folded Reload
	mulhu	a2, a4, s0
	lw	a0, 32(sp)                      # 4-byte Folded Reload
	mul	a7, a0, s0
	add	a2, a2, a7
	add	t5, a2, s11
	lw	a3, 52(sp)                      # 4-byte Folded Reload
	mulhu	a2, a3, ra
	lw	a0, 56(sp)                      # 4-byte Folded Reload
	mul	a7, a0, ra
	add	a2, a2, a7
	srai	a7, ra, 31
	mul	a7, a3, a7
	add	t0, a2, a7
	lw	a2, 100(sp)                     # 4-byte Folded Reload
	mulhu	a7, a2, s5
	lw	a0, 48(sp)                      # 4-byte Folded Reload
	mul	t6, a0, s5
	add	a7, a7, t6
	srai	t6, s5, 31
	mul	t6, a2, t6
	add	s7, a7, t6
	vslidedown.vi	v17, v16, 1
	vmv.x.s	a7, v17
	lw	s11, 24(sp)                     # 4-byte Folded Reload
	mulhu	t6, s11, a7
	lw	a0, 28(sp)                      # 4-byte Folded Reload
	mul	s1, a0, a7
	add	t6, t6, s1
	srai	s1, a7, 31
	mul	s1, s11, s1
	add	s1, t6, s1
	vmv.x.s	t6, v16
	lw	s2, 108(sp)                     # 4-byte Folded Reload
	mulhu	s9, s2, t6
	lw	a0, 20(sp)                      # 4-byte Folded Reload
	mul	a0, a0, t6
	add	a0, s9, a0
	srai	s9, t6, 31
	mul	s9, s2, s9
	add	a0, a0, s9
	mul	s9, s2, t6
	lui	a1, 262144
	add	t6, s9, a1
	sw	t6, 244(sp)                     # 4-byte Folded Spill
	sltu	s9, t6, s9
	add	a0, a0, s9
	sw	a0, 240(sp)                     # 4-byte Folded Spill
	mul	a0, s11, a7
	add	a7, a0, a1
	sw	a7, 232(sp)                     # 4-byte Folded Spill
	sltu	s9, a7, a0
	add	s1, s1, s9
	sw	s1, 228(sp)                     # 4-byte Folded Spill
	mul	a0, a2, s5
	add	s11, a0, a1
	sltu	a0, s11, a0
	add	a0, s7, a0
	sw	a0, 216(sp)                     # 4-byte Folded Spill
	mul	a0, a3, ra
	add	s2, a0, a1
	sltu	s1, s2, a0
	add	t0, t0, s1
	sw	t0, 208(sp)                     # 4-byte Folded Spill
	mul	a0, a4, s0
	add	s5, a0, a1
	sltu	a0, s5, a0
	add	a0, t5, a0
	sw	a0, 224(sp)                     # 4-byte Folded Spill
	mul	a0, a5, t4
	add	ra, a0, a1
	sltu	a0, ra, a0
	add	s9, s8, a0
	lw	a0, 200(sp)                     # 4-byte Folded Reload
	mul	a0, a6, a0
	add	s0, a0, a1
	sltu	a0, s0, a0
	lw	s1, 204(sp)                     # 4-byte Folded Reload
	add	s1, s1, a0
	lw	a0, 212(sp)                     # 4-byte Folded Reload
	mul	a0, t1, a0
	add	t4, a0, a1
	sltu	a0, t4, a0
	lw	s8, 220(sp)                     # 4-byte Folded Reload
	add	s8, s8, a0
	mul	a0, s3, s10
	add	s10, a0, a1
	sltu	a0, s10, a0
	lw	t6, 236(sp)                     # 4-byte Folded Reload
	add	t6, t6, a0
	lw	a0, 248(sp)                     # 4-byte Folded Reload
	mul	a2, s4, a0
	add	t1, a2, a1
	sltu	a2, t1, a2
	lw	t5, 252(sp)                     # 4-byte Folded Reload
	add	t5, t5, a2
	lw	a0, 256(sp)                     # 4-byte Folded Reload
	mul	s4, s6, a0
	add	a7, s4, a1
	sltu	s4, a7, s4
	lw	a0, 260(sp)                     # 4-byte Folded Reload
	add	s4, a0, s4
	lw	a0, 312(sp)                     # 4-byte Folded Reload
	lw	a2, 264(sp)                     # 4-byte Folded Reload
	mul	a5, a0, a2
	add	t0, a5, a1
	sltu	a5, t0, a5
	lw	a0, 268(sp)                     # 4-byte Folded Reload
	add	a5, a0, a5
	lw	a0, 320(sp)                     # 4-byte Folded Reload
	lw	a2, 272(sp)                     # 4-byte Folded Reload
	mul	a6, a0, a2
	add	a4, a6, a1
	sltu	a6, a4, a6
	lw	a0, 276(sp)                     # 4-byte Folded Reload
	add	a6, a0, a6
	lw	a0, 316(sp)                     # 4-byte Folded Reload
	lw	a2, 280(sp)                     # 4-byte Folded Reload
	mul	s7, a0, a2
	add	a3, s7, a1
	sltu	s7, a3, s7
	lw	a0, 284(sp)                     # 4-byte Folded Reload
	add	s7, a0, s7
	lw	a0, 328(sp)                     # 4-byte Folded Reload
	lw	a2, 288(sp)                     # 4-byte Folded Reload
	mul	s6, a0, a2
	add	a2, s6, a1
	sltu	s6, a2, s6
	lw	a0, 292(sp)                     # 4-byte Folded Reload
	add	s6, a0, s6
	lw	a0, 324(sp)                     # 4-byte Folded Reload
	lw	s3, 296(sp)                     # 4-byte Folded Reload
	mul	a0, a0, s3
	add	a1, a0, a1
	sltu	a0, a1, a0
	lw	s3, 300(sp)                     # 4-byte Folded Reload
	add	a0, s3, a0
	slli	a0, a0, 1
	srli	a1, a1, 31
	or	s3, a1, a0
	slli	s6, s6, 1
	srli	a2, a2, 31
	or	a0, a2, s6
	sw	a0, 300(sp)                     # 4-byte Folded Spill
	slli	s7, s7, 1
	srli	a3, a3, 31
	or	s7, a3, s7
	slli	a6, a6, 1
	srli	a4, a4, 31
	or	a0, a4, a6
	slli	a5, a5, 1
	srli	a1, t0, 31
	or	a6, a1, a5
	slli	s4, s4, 1
	srli	a1, a7, 31
	or	s6, a1, s4
	slli	t5, t5, 1
	srli	a1, t1, 31
	or	s4, a1, t5
	li	t5, 144
	slli	t6, t6, 1
	srli	a1, s10, 31
	or	a1, a1, t6
	slli	s8, s8, 1
	srli	a2, t4, 31
	or	a2, a2, s8
	slli	s1, s1, 1
	srli	s0, s0, 31
	or	s0, s0, s1
	slli	s9, s9, 1
	srli	a3, ra, 31
	or	a3, a3, s9
	lw	a4, 224(sp)                     # 4-byte Folded Reload
	slli	a4, a4, 1
	srli	a5, s5, 31
	or	a4, a5, a4
	lw	a5, 208(sp)                     # 4-byte Folded Reload
	slli	a5, a5, 1
	srli	a7, s2, 31
	or	a5, a7, a5
	lw	a7, 216(sp)                     # 4-byte Folded Reload
	slli	a7, a7, 1
	srli	t0, s11, 31
	or	a7, t0, a7
	lw	t0, 228(sp)                     # 4-byte Folded Reload
	slli	t0, t0, 1
	lw	t1, 232(sp)                     # 4-byte Folded Reload
	srli	t1, t1, 31
	or	t0, t1, t0
	lw	t1, 240(sp)                     # 4-byte Folded Reload
	slli	t1, t1, 1
	lw	t4, 244(sp)                     # 4-byte Folded Reload
	srli	t4, t4, 31
	or	t1, t4, t1
	vmv.s.x	v16, t1
	vmv.s.x	v17, t0
	lw	t0, 192(sp)                     # 4-byte Folded Reload
	vmv.s.x	v18, a7
	vmv.s.x	v19, a5
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v16, v17, 1
	vslideup.vi	v18, v19, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v16, v18, 2
	vmv.s.x	v17, a4
	vmv.s.x	v18, a3
	vmv.s.x	v19, s0
	vmv.s.x	v20, a2
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v17, v18, 1
	vslideup.vi	v19, v20, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v17, v19, 2
	vmv.s.x	v18, a1
	vmv.s.x	v19, s4
	vmv.s.x	v20, s6
	vmv.s.x	v21, a6
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v18, v19, 1
	vslideup.vi	v20, v21, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v18, v20, 2
	vmv.s.x	v19, a0
	vmv.s.x	v20, s7
	lw	a0, 300(sp)                     # 4-byte Folded Reload
	vmv.s.x	v21, a0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v19, v20, 1
	vmv.s.x	v20, s3
	lw	a3, 308(sp)                     # 4-byte Folded Reload
	slli	a0, a3, 4
	lw	a1, 196(sp)                     # 4-byte Folded Reload
	add	a0, a1, a0
	vslideup.vi	v21, v20, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v19, v21, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	vadd.vv	v16, v12, v16
	vsra.vv	v16, v16, v8
	li	a1, 133
	vmin.vx	v16, v16, a1
	li	a1, -122
	vmax.vx	v16, v16, a1
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v20, v16, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v16, v20, 0
	vadd.vi	v16, v16, -6
	vs1r.v	v16, (a0)
	addi	a3, a3, 1
	lw	s4, 304(sp)                     # 4-byte Folded Reload
	addi	s4, s4, 16
	li	a0, 8
	bne	a3, a0, .LBB0_2
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	lw	a1, 16(sp)                      # 4-byte Folded Reload
	addi	a1, a1, 1
	lw	s4, 12(sp)                      # 4-byte Folded Reload
	addi	s4, s4, 160
	li	a0, 8
	bne	a1, a0, .LBB0_1
# %bb.6:
	lw	ra, 380(sp)                     # 4-byte Folded Reload
	lw	s0, 376(sp)                     # 4-byte Folded Reload
	lw	s1, 372(sp)                     # 4-byte Folded Reload
	lw	s2, 368(sp)                     # 4-byte Folded Reload
	lw	s3, 364(sp)                     # 4-byte Folded Reload
	lw	s4, 360(sp)                     # 4-byte Folded Reload
	lw	s5, 356(sp)                     # 4-byte Folded Reload
	lw	s6, 352(sp)                     # 4-byte Folded Reload
	lw	s7, 348(sp)                     # 4-byte Folded Reload
	lw	s8, 344(sp)                     # 4-byte Folded Reload
	lw	s9, 340(sp)                     # 4-byte Folded Reload
	lw	s10, 336(sp)                    # 4-byte Folded Reload
	lw	s11, 332(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 384
	ret
.Lfunc_end0:
                                        # -- End function
