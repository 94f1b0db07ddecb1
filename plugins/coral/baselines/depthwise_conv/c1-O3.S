# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -DH=8 -Dc=16 -Dk=3
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
	addi	sp, sp, -320
	sw	ra, 316(sp)                     # 4-byte Folded Spill
	sw	s0, 312(sp)                     # 4-byte Folded Spill
	sw	s1, 308(sp)                     # 4-byte Folded Spill
	sw	s2, 304(sp)                     # 4-byte Folded Spill
	sw	s3, 300(sp)                     # 4-byte Folded Spill
	sw	s4, 296(sp)                     # 4-byte Folded Spill
	sw	s5, 292(sp)                     # 4-byte Folded Spill
	sw	s6, 288(sp)                     # 4-byte Folded Spill
	sw	s7, 284(sp)                     # 4-byte Folded Spill
	sw	s8, 280(sp)                     # 4-byte Folded Spill
	sw	s9, 276(sp)                     # 4-byte Folded Spill
	sw	s10, 272(sp)                    # 4-byte Folded Spill
	sw	s11, 268(sp)                    # 4-byte Folded Spill
	vl2re32.v	v8, (a2)
	sw	a5, 12(sp)                      # 4-byte Folded Spill
	sw	a1, 264(sp)                     # 4-byte Folded Spill
	mv	a5, a0
	li	a6, 0
	addi	a0, a2, 32
	vl2re32.v	v10, (a0)
	vsetivli	zero, 4, e32, m1, ta, ma
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
	vl2re32.v	v10, (a3)
	vid.v	v8
	vmsleu.vi	v0, v8, 2
	vl2re32.v	v8, (a4)
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
	sw	a0, 144(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v13, v12, 3
	vmv.x.s	a0, v13
	sw	a0, 140(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v13, v12, 2
	vmv.x.s	a0, v13
	sw	a0, 260(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a0, v12
	sw	a0, 136(sp)                     # 4-byte Folded Spill
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
	sw	a0, 132(sp)                     # 4-byte Folded Spill
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v12, v10, 2
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
	vmv.x.s	a0, v10
	vmv.v.x	v13, a0
	srai	a0, a0, 31
	vslide1down.vx	v13, v13, a0
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a0, v10
	vslide1down.vx	v10, v13, a0
	srai	a0, a0, 31
	vslide1down.vx	v24, v10, a0
	vmv.x.s	a0, v12
	sw	a0, 128(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v21, v11, 3
	vslidedown.vi	v2, v11, 2
	vslidedown.vi	v1, v11, 1
	vslidedown.vi	v18, v12, 3
	vslidedown.vi	v19, v12, 2
	vslidedown.vi	v20, v12, 1
	addi	a0, a3, 32
	vl2re32.v	v26, (a0)
	vmv.x.s	a0, v24
	sw	a0, 124(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v22, v24, 3
	vslidedown.vi	v23, v24, 2
	vslidedown.vi	v24, v24, 1
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vi	v10, v8, -1
	vmv.v.i	v14, 1
	vsll.vv	v10, v14, v10
	addi	a0, a4, 32
	vl2re32.v	v12, (a0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v25, v27, 2
	vmv.x.s	a0, v25
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v28, a0
	srai	a0, a0, 31
	vslide1down.vx	v28, v28, a0
	vslidedown.vi	v25, v25, 1
	vmv.x.s	a0, v25
	vslide1down.vx	v25, v28, a0
	srai	a0, a0, 31
	vslide1down.vx	v25, v25, a0
	vslidedown.vi	v28, v25, 3
	vslidedown.vi	v29, v25, 2
	vslidedown.vi	v30, v25, 1
	vmv.x.s	a0, v27
	vmv.v.x	v31, a0
	srai	a0, a0, 31
	vslide1down.vx	v31, v31, a0
	vslidedown.vi	v27, v27, 1
	vmv.x.s	a0, v27
	vslide1down.vx	v27, v31, a0
	srai	a0, a0, 31
	vslide1down.vx	v27, v27, a0
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v31, v26, 2
	vmv.x.s	a0, v31
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v7, a0
	srai	a0, a0, 31
	vslide1down.vx	v7, v7, a0
	vslidedown.vi	v31, v31, 1
	vmv.x.s	a0, v31
	vslide1down.vx	v31, v7, a0
	srai	a0, a0, 31
	vslide1down.vx	v31, v31, a0
	vslidedown.vi	v7, v27, 3
	vslidedown.vi	v6, v27, 2
	vmv.x.s	a0, v26
	vmv.v.x	v5, a0
	srai	a0, a0, 31
	vslide1down.vx	v5, v5, a0
	vslidedown.vi	v26, v26, 1
	vmv.x.s	a0, v26
	vslide1down.vx	v26, v5, a0
	srai	a0, a0, 31
	vslide1down.vx	v4, v26, a0
	vmv.x.s	a0, v4
	sw	a0, 120(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v26, v4, 3
	vslidedown.vi	v5, v4, 2
	vslidedown.vi	v4, v4, 1
	vslidedown.vi	v3, v27, 1
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vi	v16, v12, -1
	vsll.vv	v14, v14, v16
	vsetivli	zero, 1, e32, m1, ta, ma
	vslidedown.vi	v16, v31, 3
	vslidedown.vi	v17, v31, 2
	vmv.x.s	a0, v21
	sw	a0, 116(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v21, v31, 1
	addi	s10, a5, 15
	vmv.x.s	a0, v2
	sw	a0, 112(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v1
	sw	a0, 108(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v18
	sw	a0, 104(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v19
	sw	a0, 100(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v20
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v22
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v23
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v24
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v25
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v28
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v29
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v30
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v27
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v31
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v7
	sw	a0, 56(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v6
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v3
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v16
	sw	a0, 44(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v17
	sw	a0, 40(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v21
	sw	a0, 36(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v26
	sw	a0, 32(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v5
	sw	a0, 28(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v4
	sw	a0, 24(sp)                      # 4-byte Folded Spill
	li	t0, 16
	li	t1, -11
	li	a5, 144
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
	li	a4, 0
	sw	a6, 20(sp)                      # 4-byte Folded Spill
	slli	a1, a6, 7
	lw	a0, 12(sp)                      # 4-byte Folded Reload
	add	a0, a0, a1
	sw	a0, 212(sp)                     # 4-byte Folded Spill
	sw	s10, 16(sp)                     # 4-byte Folded Spill
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
	sw	a4, 256(sp)                     # 4-byte Folded Spill
	li	s11, 0
	sw	s10, 252(sp)                    # 4-byte Folded Spill
	lw	a6, 148(sp)                     # 4-byte Folded Reload
	lw	a2, 152(sp)                     # 4-byte Folded Reload
	lw	s0, 156(sp)                     # 4-byte Folded Reload
	lw	s3, 160(sp)                     # 4-byte Folded Reload
	lw	s6, 164(sp)                     # 4-byte Folded Reload
	lw	s7, 168(sp)                     # 4-byte Folded Reload
	lw	s9, 172(sp)                     # 4-byte Folded Reload
	lw	a3, 176(sp)                     # 4-byte Folded Reload
	lw	a4, 180(sp)                     # 4-byte Folded Reload
	lw	a7, 184(sp)                     # 4-byte Folded Reload
	lw	t2, 188(sp)                     # 4-byte Folded Reload
	lw	t4, 192(sp)                     # 4-byte Folded Reload
	lw	t6, 196(sp)                     # 4-byte Folded Reload
	lw	s1, 200(sp)                     # 4-byte Folded Reload
	lw	s2, 204(sp)                     # 4-byte Folded Reload
	lw	s4, 208(sp)                     # 4-byte Folded Reload
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
	addi	a0, s10, -15
	vlse8.v	v7, (a0), t0, v0.t
	lw	a1, 264(sp)                     # 4-byte Folded Reload
	add	a1, a1, s11
	vlse8.v	v6, (a1), t0, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v17, s4
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t1
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v17
	vmerge.vvm	v17, v17, v5, v0
	addi	a0, s10, -14
	vlse8.v	v7, (a0), t0, v0.t
	addi	a0, a1, 1
	vlse8.v	v6, (a0), t0, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v19, s2
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t1
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v19
	vmerge.vvm	v19, v19, v5, v0
	addi	a0, s10, -13
	vlse8.v	v7, (a0), t0, v0.t
	addi	a0, a1, 2
	vlse8.v	v6, (a0), t0, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v21, s1
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t1
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v21
	vmerge.vvm	v21, v21, v5, v0
	addi	a0, s10, -12
	vlse8.v	v7, (a0), t0, v0.t
	addi	a0, a1, 3
	vlse8.v	v6, (a0), t0, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v23, t6
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t1
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v23
	vmerge.vvm	v23, v23, v5, v0
	addi	a0, s10, -11
	vlse8.v	v7, (a0), t0, v0.t
	addi	a0, a1, 4
	vlse8.v	v6, (a0), t0, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v25, t4
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t1
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v25
	vmerge.vvm	v25, v25, v5, v0
	addi	a0, s10, -10
	vlse8.v	v7, (a0), t0, v0.t
	addi	a0, a1, 5
	vlse8.v	v6, (a0), t0, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v27, t2
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t1
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v27
	vmerge.vvm	v27, v27, v5, v0
	addi	a0, s10, -9
	vlse8.v	v7, (a0), t0, v0.t
	addi	a0, a1, 6
	vlse8.v	v6, (a0), t0, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v29, a7
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t1
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v29
	vmerge.vvm	v29, v29, v5, v0
	addi	a0, s10, -8
	vlse8.v	v7, (a0), t0, v0.t
	addi	a0, a1, 7
	vlse8.v	v6, (a0), t0, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v31, a4
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t1
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v31
	vmerge.vvm	v31, v31, v5, v0
	addi	a0, s10, -7
	vlse8.v	v7, (a0), t0, v0.t
	addi	a0, a1, 8
	vlse8.v	v6, (a0), t0, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v30, a3
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t1
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v30
	vmerge.vvm	v30, v30, v5, v0
	addi	a0, s10, -6
	vlse8.v	v7, (a0), t0, v0.t
	addi	a0, a1, 9
	vlse8.v	v6, (a0), t0, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v28, s9
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t1
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v28
	vmerge.vvm	v28, v28, v5, v0
	addi	a0, s10, -5
	vlse8.v	v7, (a0), t0, v0.t
	addi	a0, a1, 10
	vlse8.v	v6, (a0), t0, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v26, s7
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t1
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v26
	vmerge.vvm	v26, v26, v5, v0
	addi	a0, s10, -4
	vlse8.v	v7, (a0), t0, v0.t
	addi	a0, a1, 11
	vlse8.v	v6, (a0), t0, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v24, s6
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t1
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v24
	vmerge.vvm	v24, v24, v5, v0
	addi	a0, s10, -3
	vlse8.v	v7, (a0), t0, v0.t
	addi	a0, a1, 12
	vlse8.v	v6, (a0), t0, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v22, s3
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t1
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v22
	vmerge.vvm	v22, v22, v5, v0
	addi	a0, s10, -2
	vlse8.v	v7, (a0), t0, v0.t
	addi	a0, a1, 13
	vlse8.v	v6, (a0), t0, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v20, s0
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t1
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v20
	vmerge.vvm	v20, v20, v5, v0
	addi	a0, s10, -1
	vlse8.v	v7, (a0), t0, v0.t
	addi	a0, a1, 14
	vlse8.v	v6, (a0), t0, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v18, a2
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t1
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v18
	vmerge.vvm	v18, v18, v5, v0
	vlse8.v	v7, (s10), t0, v0.t
	addi	a1, a1, 15
	vlse8.v	v6, (a1), t0, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v16, a6
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v5, v7
	vwadd.vx	v7, v5, t1
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v6
	vmadd.vv	v5, v7, v16
	vmerge.vvm	v16, v16, v5, v0
	vmv.s.x	v7, zero
	vredsum.vs	v16, v16, v7
	vmv.x.s	a6, v16
	vredsum.vs	v16, v18, v7
	vmv.x.s	a2, v16
	vredsum.vs	v16, v20, v7
	vmv.x.s	s0, v16
	vredsum.vs	v16, v22, v7
	vmv.x.s	s3, v16
	vredsum.vs	v16, v24, v7
	vmv.x.s	s6, v16
	vredsum.vs	v16, v26, v7
	vmv.x.s	s7, v16
	vredsum.vs	v16, v28, v7
	vmv.x.s	s9, v16
	vredsum.vs	v16, v30, v7
	vmv.x.s	a3, v16
	vredsum.vs	v16, v31, v7
	vmv.x.s	a4, v16
	vredsum.vs	v16, v29, v7
	vmv.x.s	a7, v16
	vredsum.vs	v16, v27, v7
	vmv.x.s	t2, v16
	vredsum.vs	v16, v25, v7
	vmv.x.s	t4, v16
	vredsum.vs	v16, v23, v7
	vmv.x.s	t6, v16
	vredsum.vs	v16, v21, v7
	vmv.x.s	s1, v16
	vredsum.vs	v16, v19, v7
	vmv.x.s	s2, v16
	vredsum.vs	v16, v17, v7
	vmv.x.s	s4, v16
	addi	s11, s11, 48
	addi	s10, s10, 160
	bne	s11, a5, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v16, s4
	vslide1down.vx	v16, v16, s2
	vmv.x.s	a0, v16
	sw	a0, 240(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v16, v16, 1
	vmv.x.s	a0, v16
	sw	a0, 228(sp)                     # 4-byte Folded Spill
	srai	a0, a0, 31
	sw	a0, 236(sp)                     # 4-byte Folded Spill
	vmv.v.x	v16, s1
	vslide1down.vx	v16, v16, t6
	vmv.x.s	s4, v16
	srai	s10, s4, 31
	vslidedown.vi	v16, v16, 1
	vmv.x.s	a5, v16
	srai	s11, a5, 31
	vmv.v.x	v16, t4
	vslide1down.vx	v16, v16, t2
	vmv.x.s	s2, v16
	srai	t4, s2, 31
	vslidedown.vi	v16, v16, 1
	vmv.x.s	s8, v16
	srai	a0, s8, 31
	vmv.v.x	v16, a7
	vslide1down.vx	v16, v16, a4
	vmv.x.s	ra, v16
	srai	a7, ra, 31
	vslidedown.vi	v16, v16, 1
	vmv.x.s	t5, v16
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
	mulhu	t3, s1, ra
	lw	s5, 136(sp)                     # 4-byte Folded Reload
	mul	s5, s5, ra
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
	mul	t4, a7, s11
	sw	a5, 216(sp)                     # 4-byte Folded Spill
	mulhu	s5, a7, a5
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	mul	s11, a0, a5
	add	s5, s5, s11
	add	t4, s5, t4
	sw	t4, 220(sp)                     # 4-byte Folded Spill
	lw	a5, 128(sp)                     # 4-byte Folded Reload
	mul	s5, a5, s10
	mv	t4, s4
	mulhu	s10, a5, s4
	lw	a0, 96(sp)                      # 4-byte Folded Reload
	mul	s11, a0, s4
	add	s10, s10, s11
	add	s5, s10, s5
	lw	a4, 88(sp)                      # 4-byte Folded Reload
	lw	t3, 228(sp)                     # 4-byte Folded Reload
	mulhu	s10, a4, t3
	lw	a0, 236(sp)                     # 4-byte Folded Reload
	mul	s4, a4, a0
	lw	a0, 92(sp)                      # 4-byte Folded Reload
	mul	s11, a0, t3
	add	s10, s10, s11
	add	s4, s10, s4
	lw	a1, 124(sp)                     # 4-byte Folded Reload
	lw	a0, 240(sp)                     # 4-byte Folded Reload
	mulhu	s10, a1, a0
	lw	s11, 84(sp)                     # 4-byte Folded Reload
	mul	s11, s11, a0
	add	s10, s10, s11
	srai	s11, a0, 31
	mul	s11, a1, s11
	add	s10, s10, s11
	lw	s11, 260(sp)                    # 4-byte Folded Reload
	mul	t5, s11, t5
	mul	s11, s1, ra
	mul	s8, t6, s8
	mul	t2, t2, s2
	lw	t6, 216(sp)                     # 4-byte Folded Reload
	mul	s1, a7, t6
	mul	t6, a5, t4
	mul	s2, a4, t3
	mul	a1, a1, a0
	lui	a4, 262144
	add	ra, a1, a4
	sltu	a1, ra, a1
	add	a1, s10, a1
	add	s10, s2, a4
	sltu	s2, s10, s2
	add	s2, s4, s2
	add	s4, t6, a4
	sltu	t6, s4, t6
	add	t6, s5, t6
	add	s5, s1, a4
	sltu	s1, s5, s1
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
	add	s8, s11, a4
	sltu	s11, s8, s11
	lw	a7, 244(sp)                     # 4-byte Folded Reload
	add	a7, a7, s11
	add	s11, t5, a4
	sltu	t5, s11, t5
	lw	a4, 248(sp)                     # 4-byte Folded Reload
	add	a4, a4, t5
	slli	a4, a4, 1
	srli	t5, s11, 31
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
	srli	t3, s5, 31
	or	t3, t3, t4
	slli	t6, t6, 1
	srli	t4, s4, 31
	or	t4, t4, t6
	slli	s2, s2, 1
	srli	t5, s10, 31
	or	t5, t5, s2
	slli	a1, a1, 1
	srli	t6, ra, 31
	or	a1, t6, a1
	vmv.s.x	v16, a1
	vmv.s.x	v17, t5
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v16, v17, 1
	vmv.s.x	v17, t4
	vmv.s.x	v18, t3
	vslideup.vi	v17, v18, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v16, v17, 2
	vmv.s.x	v17, t2
	vmv.s.x	v18, a0
	vmv.s.x	v19, a7
	vmv.s.x	v20, a4
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v21, a3
	vslide1down.vx	v21, v21, s9
	vmv.x.s	a1, v21
	vslidedown.vi	v21, v21, 1
	vmv.x.s	a3, v21
	srai	a0, a3, 31
	vmv.v.x	v21, s7
	vslide1down.vx	v21, v21, s6
	vmv.x.s	a4, v21
	srai	t3, a4, 31
	vslidedown.vi	v21, v21, 1
	vmv.x.s	a7, v21
	srai	t4, a7, 31
	vmv.v.x	v21, s3
	vslide1down.vx	v21, v21, s0
	vmv.x.s	t2, v21
	srai	t5, t2, 31
	vslidedown.vi	v21, v21, 1
	vmv.x.s	t6, v21
	srai	s0, t6, 31
	vmv.v.x	v21, a2
	vslide1down.vx	v21, v21, a6
	vmv.x.s	s1, v21
	srai	a6, s1, 31
	vslidedown.vi	v21, v21, 1
	vmv.x.s	s2, v21
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
	li	a5, 144
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
	vmv.s.x	v22, a1
	vmv.s.x	v21, a0
	vmv.s.x	v23, a3
	vmv.s.x	v24, a7
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v22, v21, 1
	vslideup.vi	v23, v24, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v22, v23, 2
	vmv.s.x	v23, t2
	vmv.s.x	v21, t5
	vmv.s.x	v24, a6
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v17, v18, 1
	vslideup.vi	v19, v20, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v17, v19, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vv	v16, v10, v16
	vsra.vv	v16, v16, v8
	li	a1, 133
	vmin.vx	v16, v16, a1
	li	a3, -122
	vmax.vx	v16, v16, a3
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v18, v16, 0
	vsetvli	zero, zero, e32, m2, ta, ma
	vmv.s.x	v16, a2
	lw	a4, 256(sp)                     # 4-byte Folded Reload
	slli	a0, a4, 4
	lw	a2, 212(sp)                     # 4-byte Folded Reload
	add	a0, a2, a0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v17, v18, 0
	vadd.vi	v17, v17, -6
	vse8.v	v17, (a0)
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v23, v21, 1
	vslideup.vi	v24, v16, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v23, v24, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vv	v16, v14, v22
	vsra.vv	v16, v16, v12
	vmin.vx	v16, v16, a1
	vmax.vx	v16, v16, a3
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v18, v16, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v16, v18, 0
	vadd.vi	v16, v16, -6
	addi	a0, a0, 8
	vse8.v	v16, (a0)
	addi	a4, a4, 1
	lw	s10, 252(sp)                    # 4-byte Folded Reload
	addi	s10, s10, 16
	li	a0, 8
	bne	a4, a0, .LBB0_2
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	lw	a6, 20(sp)                      # 4-byte Folded Reload
	addi	a6, a6, 1
	lw	s10, 16(sp)                     # 4-byte Folded Reload
	addi	s10, s10, 160
	li	a0, 8
	bne	a6, a0, .LBB0_1
# %bb.6:
	lw	ra, 316(sp)                     # 4-byte Folded Reload
	lw	s0, 312(sp)                     # 4-byte Folded Reload
	lw	s1, 308(sp)                     # 4-byte Folded Reload
	lw	s2, 304(sp)                     # 4-byte Folded Reload
	lw	s3, 300(sp)                     # 4-byte Folded Reload
	lw	s4, 296(sp)                     # 4-byte Folded Reload
	lw	s5, 292(sp)                     # 4-byte Folded Reload
	lw	s6, 288(sp)                     # 4-byte Folded Reload
	lw	s7, 284(sp)                     # 4-byte Folded Reload
	lw	s8, 280(sp)                     # 4-byte Folded Reload
	lw	s9, 276(sp)                     # 4-byte Folded Reload
	lw	s10, 272(sp)                    # 4-byte Folded Reload
	lw	s11, 268(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 320
	ret
.Lfunc_end0:
                                        # -- End function
