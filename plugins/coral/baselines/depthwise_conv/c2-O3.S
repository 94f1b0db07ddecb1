# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -DH=16 -Dc=8 -Dk=3
# source: baselines/depthwise_conv.c, SHA-256 e9a4334d542cd875748109ced90b0d997572e0453ef7dcba278be1233a5fe092

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000a40	# W
	li	a2, 0x20000ac0	# bias
	li	a3, 0x20000b00	# multiplier
	li	a4, 0x20000b40	# shift
	li	a5, 0x20001000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -224
	sw	ra, 220(sp)                     # 4-byte Folded Spill
	sw	s0, 216(sp)                     # 4-byte Folded Spill
	sw	s1, 212(sp)                     # 4-byte Folded Spill
	sw	s2, 208(sp)                     # 4-byte Folded Spill
	sw	s3, 204(sp)                     # 4-byte Folded Spill
	sw	s4, 200(sp)                     # 4-byte Folded Spill
	sw	s5, 196(sp)                     # 4-byte Folded Spill
	sw	s6, 192(sp)                     # 4-byte Folded Spill
	sw	s7, 188(sp)                     # 4-byte Folded Spill
	sw	s8, 184(sp)                     # 4-byte Folded Spill
	sw	s9, 180(sp)                     # 4-byte Folded Spill
	sw	s10, 176(sp)                    # 4-byte Folded Spill
	sw	s11, 172(sp)                    # 4-byte Folded Spill
	mv	s8, a1
	li	s7, 0
	lw	s5, 0(a2)
	lw	s4, 4(a2)
	lw	s2, 8(a2)
	lw	a6, 12(a2)
	lw	a7, 16(a2)
	lw	t2, 20(a2)
	vl2re32.v	v8, (a4)
	vl2re32.v	v10, (a3)
	lw	a3, 24(a2)
	lw	t4, 28(a2)
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vi	v12, v8, -1
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v14, v11, 2
	vmv.x.s	a2, v14
	srai	a4, a2, 31
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v15, a2
	vslide1down.vx	v15, v15, a4
	vslidedown.vi	v14, v14, 1
	vmv.x.s	a2, v14
	vslide1down.vx	v14, v15, a2
	srai	a2, a2, 31
	vslide1down.vx	v14, v14, a2
	vmv.x.s	a2, v14
	sw	a2, 156(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v15, v14, 3
	vmv.x.s	a2, v15
	sw	a2, 152(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v15, v14, 2
	vmv.x.s	a2, v15
	sw	a2, 148(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v14, v14, 1
	vmv.x.s	a2, v14
	sw	a2, 144(sp)                     # 4-byte Folded Spill
	vmv.x.s	t0, v11
	srai	t1, t0, 31
	vmv.v.x	v14, t0
	vslide1down.vx	v14, v14, t1
	vslidedown.vi	v11, v11, 1
	vmv.x.s	t0, v11
	vslide1down.vx	v11, v14, t0
	srai	t0, t0, 31
	vslide1down.vx	v11, v11, t0
	vmv.x.s	a2, v11
	sw	a2, 140(sp)                     # 4-byte Folded Spill
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v14, v10, 2
	vmv.x.s	t1, v14
	srai	t3, t1, 31
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v15, t1
	vslide1down.vx	v15, v15, t3
	vslidedown.vi	v14, v14, 1
	vmv.x.s	t1, v14
	vslide1down.vx	v14, v15, t1
	srai	t1, t1, 31
	vslide1down.vx	v14, v14, t1
	vmv.x.s	a2, v14
	sw	a2, 136(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v15, v11, 3
	vmv.x.s	a2, v15
	sw	a2, 132(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v15, v11, 2
	vmv.x.s	a2, v15
	sw	a2, 128(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a2, v11
	sw	a2, 124(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v11, v14, 3
	vmv.x.s	a1, v11
	sw	a1, 20(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v11, v14, 2
	vmv.x.s	t6, v11
	vslidedown.vi	v11, v14, 1
	vmv.x.s	a2, v11
	sw	a2, 120(sp)                     # 4-byte Folded Spill
	vmv.x.s	t5, v10
	srai	s0, t5, 31
	vmv.v.x	v11, t5
	vslide1down.vx	v11, v11, s0
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t5, v10
	vslide1down.vx	v10, v11, t5
	srai	t5, t5, 31
	vslide1down.vx	v16, v10, t5
	vmv.x.s	a2, v16
	sw	a2, 116(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v10, v16, 3
	vmv.x.s	a2, v10
	sw	a2, 112(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v10, v16, 2
	vmv.x.s	a2, v10
	sw	a2, 108(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v10, v16, 1
	vmv.x.s	a2, v10
	sw	a2, 104(sp)                     # 4-byte Folded Spill
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v14, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.i	v10, 0
	vsetivli	zero, 8, e32, m2, ta, ma
	vsll.vv	v12, v14, v12
	vmv1r.v	v11, v10
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v11, t4
	vmv1r.v	v14, v10
	vmv.s.x	v14, a3
	vmv1r.v	v15, v10
	vmv.s.x	v15, t2
	vmv1r.v	v16, v10
	vmv.s.x	v16, a7
	vmv1r.v	v17, v10
	vmv.s.x	v17, a6
	vmv1r.v	v18, v10
	vmv.s.x	v18, s2
	vmv1r.v	v19, v10
	vmv.s.x	v19, s4
	vmv.s.x	v10, s5
	vsetivli	zero, 4, e32, m1, ta, ma
	vid.v	v20
	vmsleu.vi	v0, v20, 2
	addi	a2, s8, 16
	addi	a3, s8, 8
	addi	a6, s8, 17
	addi	a7, s8, 9
	addi	t0, s8, 1
	addi	t2, s8, 18
	addi	s2, s8, 10
	addi	t4, s8, 2
	vmv.s.x	v20, zero
	addi	t5, s8, 19
	addi	s0, s8, 11
	addi	s6, s8, 3
	addi	s1, s8, 20
	addi	s3, s8, 12
	addi	s11, s8, 4
	addi	s4, s8, 21
	addi	s5, s8, 13
	addi	a4, s8, 5
	addi	t1, s8, 22
	sw	t1, 48(sp)                      # 4-byte Folded Spill
	addi	t1, s8, 14
	sw	t1, 44(sp)                      # 4-byte Folded Spill
	addi	t1, s8, 6
	sw	t1, 40(sp)                      # 4-byte Folded Spill
	addi	t1, s8, 23
	sw	t1, 36(sp)                      # 4-byte Folded Spill
	addi	t1, s8, 15
	sw	t1, 32(sp)                      # 4-byte Folded Spill
	mv	a1, s8
	addi	t1, s8, 7
	sw	t1, 28(sp)                      # 4-byte Folded Spill
	li	t3, 144
	li	s8, -11
	li	s10, 24
	sw	a2, 100(sp)                     # 4-byte Folded Spill
	sw	a3, 96(sp)                      # 4-byte Folded Spill
	sw	a7, 92(sp)                      # 4-byte Folded Spill
	sw	t2, 88(sp)                      # 4-byte Folded Spill
	sw	t4, 84(sp)                      # 4-byte Folded Spill
	sw	t5, 80(sp)                      # 4-byte Folded Spill
	sw	t0, 76(sp)                      # 4-byte Folded Spill
	sw	s2, 72(sp)                      # 4-byte Folded Spill
	sw	a6, 68(sp)                      # 4-byte Folded Spill
	sw	s6, 64(sp)                      # 4-byte Folded Spill
	sw	s0, 60(sp)                      # 4-byte Folded Spill
	sw	s5, 56(sp)                      # 4-byte Folded Spill
	sw	a4, 52(sp)                      # 4-byte Folded Spill
	sw	s11, 24(sp)                     # 4-byte Folded Spill
	sw	s3, 16(sp)                      # 4-byte Folded Spill
	sw	s1, 12(sp)                      # 4-byte Folded Spill
	lw	s9, 108(sp)                     # 4-byte Folded Reload
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	sw	s7, 8(sp)                       # 4-byte Folded Spill
	li	t1, 0
	sw	a0, 168(sp)                     # 4-byte Folded Spill
	sw	a5, 160(sp)                     # 4-byte Folded Spill
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	sw	t1, 164(sp)                     # 4-byte Folded Spill
	lw	ra, 168(sp)                     # 4-byte Folded Reload
	add	ra, ra, t1
	addi	a0, ra, 16
	vsetivli	zero, 4, e16, mf2, ta, ma
	vlse8.v	v21, (a0), t3, v0.t
	vlse8.v	v22, (a2), s10, v0.t
	addi	a0, ra, 8
	vlse8.v	v23, (a0), t3, v0.t
	vsext.vf2	v24, v21
	vwadd.vx	v21, v24, s8
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v24, v22
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v22, v23
	vlse8.v	v23, (a3), s10, v0.t
	vlse8.v	v25, (ra), t3, v0.t
	vwadd.vx	v26, v22, s8
	vlse8.v	v22, (a1), s10, v0.t
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v27, v23
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v23, v25
	vwadd.vx	v25, v23, s8
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v23, v22
	vmadd.vv	v23, v25, v10
	vmacc.vv	v23, v26, v27
	vmacc.vv	v23, v21, v24
	vmerge.vvm	v21, v10, v23, v0
	addi	a0, ra, 17
	vlse8.v	v22, (a0), t3, v0.t
	vlse8.v	v23, (a6), s10, v0.t
	addi	a0, ra, 9
	vlse8.v	v24, (a0), t3, v0.t
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v25, v22
	vwadd.vx	v22, v25, s8
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v25, v23
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v23, v24
	vlse8.v	v24, (a7), s10, v0.t
	addi	a0, ra, 1
	vlse8.v	v26, (a0), t3, v0.t
	vwadd.vx	v27, v23, s8
	vlse8.v	v23, (t0), s10, v0.t
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v28, v24
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v24, v26
	vwadd.vx	v26, v24, s8
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v24, v23
	vmadd.vv	v24, v26, v19
	vmacc.vv	v24, v27, v28
	vmacc.vv	v24, v22, v25
	vmerge.vvm	v22, v19, v24, v0
	addi	a0, ra, 18
	vlse8.v	v23, (a0), t3, v0.t
	vlse8.v	v24, (t2), s10, v0.t
	addi	a0, ra, 10
	vlse8.v	v25, (a0), t3, v0.t
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v26, v23
	vwadd.vx	v23, v26, s8
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v26, v24
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v24, v25
	vlse8.v	v25, (s2), s10, v0.t
	addi	a0, ra, 2
	vlse8.v	v27, (a0), t3, v0.t
	vwadd.vx	v28, v24, s8
	vlse8.v	v24, (t4), s10, v0.t
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v29, v25
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v25, v27
	vwadd.vx	v27, v25, s8
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v25, v24
	vmadd.vv	v25, v27, v18
	vmacc.vv	v25, v28, v29
	vmacc.vv	v25, v23, v26
	vmerge.vvm	v23, v18, v25, v0
	addi	a0, ra, 19
	vlse8.v	v24, (a0), t3, v0.t
	vlse8.v	v25, (t5), s10, v0.t
	addi	a0, ra, 11
	vlse8.v	v26, (a0), t3, v0.t
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v27, v24
	vwadd.vx	v24, v27, s8
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v27, v25
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v25, v26
	vlse8.v	v26, (s0), s10, v0.t
	addi	a0, ra, 3
	vlse8.v	v28, (a0), t3, v0.t
	vwadd.vx	v29, v25, s8
	vlse8.v	v25, (s6), s10, v0.t
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v30, v26
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v26, v28
	vwadd.vx	v28, v26, s8
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v26, v25
	vmadd.vv	v26, v28, v17
	vmacc.vv	v26, v29, v30
	vmacc.vv	v26, v24, v27
	vmerge.vvm	v24, v17, v26, v0
	addi	a0, ra, 20
	vlse8.v	v25, (a0), t3, v0.t
	vlse8.v	v26, (s1), s10, v0.t
	addi	a0, ra, 12
	vlse8.v	v27, (a0), t3, v0.t
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v28, v25
	vwadd.vx	v25, v28, s8
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v28, v26
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v26, v27
	vlse8.v	v27, (s3), s10, v0.t
	addi	a0, ra, 4
	vlse8.v	v29, (a0), t3, v0.t
	vwadd.vx	v30, v26, s8
	vlse8.v	v26, (s11), s10, v0.t
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v31, v27
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v27, v29
	vwadd.vx	v29, v27, s8
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v27, v26
	vmadd.vv	v27, v29, v16
	vmacc.vv	v27, v30, v31
	vmacc.vv	v27, v25, v28
	vmerge.vvm	v25, v16, v27, v0
	addi	a0, ra, 21
	vlse8.v	v26, (a0), t3, v0.t
	vlse8.v	v27, (s4), s10, v0.t
	addi	a0, ra, 13
	vlse8.v	v28, (a0), t3, v0.t
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v29, v26
	vwadd.vx	v26, v29, s8
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v29, v27
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v27, v28
	vlse8.v	v28, (s5), s10, v0.t
	addi	a0, ra, 5
	vlse8.v	v30, (a0), t3, v0.t
	vwadd.vx	v31, v27, s8
	vlse8.v	v27, (a4), s10, v0.t
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v7, v28
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v28, v30
	vwadd.vx	v30, v28, s8
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v28, v27
	vmadd.vv	v28, v30, v15
	vmacc.vv	v28, v31, v7
	vmacc.vv	v28, v26, v29
	vmerge.vvm	v26, v15, v28, v0
	addi	a0, ra, 22
	vlse8.v	v27, (a0), t3, v0.t
	lw	a0, 48(sp)                      # 4-byte Folded Reload
	vlse8.v	v28, (a0), s10, v0.t
	addi	a0, ra, 14
	vlse8.v	v29, (a0), t3, v0.t
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v30, v27
	vwadd.vx	v27, v30, s8
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v30, v28
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v28, v29
	lw	a0, 44(sp)                      # 4-byte Folded Reload
	vlse8.v	v29, (a0), s10, v0.t
	addi	a0, ra, 6
	vlse8.v	v31, (a0), t3, v0.t
	vwadd.vx	v7, v28, s8
	lw	a0, 40(sp)                      # 4-byte Folded Reload
	vlse8.v	v28, (a0), s10, v0.t
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v6, v29
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v29, v31
	vwadd.vx	v31, v29, s8
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v29, v28
	vmadd.vv	v29, v31, v14
	vmacc.vv	v29, v7, v6
	vmacc.vv	v29, v27, v30
	vmerge.vvm	v27, v14, v29, v0
	addi	a0, ra, 23
	vlse8.v	v28, (a0), t3, v0.t
	lw	a0, 36(sp)                      # 4-byte Folded Reload
	vlse8.v	v29, (a0), s10, v0.t
	addi	a0, ra, 15
	vlse8.v	v30, (a0), t3, v0.t
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v31, v28
	vwadd.vx	v28, v31, s8
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v31, v29
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v29, v30
	lw	a0, 32(sp)                      # 4-byte Folded Reload
	vlse8.v	v30, (a0), s10, v0.t
	addi	ra, ra, 7
	vlse8.v	v7, (ra), t3, v0.t
	vwadd.vx	v6, v29, s8
	lw	a0, 28(sp)                      # 4-byte Folded Reload
	vlse8.v	v29, (a0), s10, v0.t
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v5, v30
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v30, v7
	vwadd.vx	v7, v30, s8
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v30, v29
	vmadd.vv	v30, v7, v11
	vmacc.vv	v30, v6, v5
	vmacc.vv	v30, v28, v31
	vmerge.vvm	v28, v11, v30, v0
	vredsum.vs	v28, v28, v20
	vmv.x.s	a0, v28
	vredsum.vs	v27, v27, v20
	vmv.x.s	a3, v27
	vredsum.vs	v26, v26, v20
	vmv.x.s	a2, v26
	vredsum.vs	v25, v25, v20
	vmv.x.s	a7, v25
	vredsum.vs	v24, v24, v20
	vmv.x.s	t4, v24
	vredsum.vs	v23, v23, v20
	vmv.x.s	t5, v23
	vredsum.vs	v22, v22, v20
	vmv.x.s	t2, v22
	vredsum.vs	v21, v21, v20
	vmv.x.s	s0, v21
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v21, a3
	vslide1down.vx	v21, v21, a0
	vmv.x.s	ra, v21
	vslidedown.vi	v21, v21, 1
	vmv.x.s	a6, v21
	srai	s2, a6, 31
	vmv.v.x	v21, a7
	vslide1down.vx	v21, v21, a2
	vmv.x.s	a5, v21
	mv	t0, a1
	mv	a1, s4
	srai	s4, a5, 31
	vslidedown.vi	v21, v21, 1
	vmv.x.s	a0, v21
	srai	s5, a0, 31
	vmv.v.x	v21, s0
	vslide1down.vx	v21, v21, t2
	vmv.x.s	t2, v21
	srai	s0, t2, 31
	vslidedown.vi	v21, v21, 1
	vmv.x.s	s6, v21
	srai	s7, s6, 31
	vmv.v.x	v21, t5
	vslide1down.vx	v21, v21, t4
	vmv.x.s	t4, v21
	srai	a7, t4, 31
	vslidedown.vi	v21, v21, 1
	vmv.x.s	t5, v21
	srai	a3, t5, 31
	mulhu	a2, t6, t5
	mul	a3, t6, a3
	mv	s1, t6
	lw	a4, 20(sp)                      # 4-byte Folded Reload
	mul	a4, a4, t5
	add	a2, a2, a4
	add	a3, a2, a3
	lw	s3, 136(sp)                     # 4-byte Folded Reload
	mulhu	a2, s3, t4
	mul	a7, s3, a7
	lw	a4, 120(sp)                     # 4-byte Folded Reload
	mul	a4, a4, t4
	add	a2, a2, a4
	add	a7, a2, a7
	mulhu	a2, s9, s6
	mul	a4, s9, s7
	lw	t1, 112(sp)                     # 4-byte Folded Reload
	mul	s7, t1, s6
	add	a2, a2, s7
	add	a2, a2, a4
	lw	s8, 116(sp)                     # 4-byte Folded Reload
	mulhu	a4, s8, t2
	mul	s0, s8, s0
	lw	t1, 104(sp)                     # 4-byte Folded Reload
	mul	s7, t1, t2
	add	a4, a4, s7
	add	a4, a4, s0
	lw	t3, 128(sp)                     # 4-byte Folded Reload
	mulhu	s0, t3, a0
	mul	s5, t3, s5
	lw	t1, 132(sp)                     # 4-byte Folded Reload
	mul	s7, t1, a0
	add	s0, s0, s7
	add	s0, s0, s5
	lw	s11, 140(sp)                    # 4-byte Folded Reload
	mulhu	s5, s11, a5
	mul	s4, s11, s4
	lw	t1, 124(sp)                     # 4-byte Folded Reload
	mul	s7, t1, a5
	add	s5, s5, s7
	add	s4, s5, s4
	lw	t6, 148(sp)                     # 4-byte Folded Reload
	mulhu	s5, t6, a6
	mul	s2, t6, s2
	lw	t1, 152(sp)                     # 4-byte Folded Reload
	mul	s7, t1, a6
	add	s5, s5, s7
	add	s2, s5, s2
	lw	t1, 156(sp)                     # 4-byte Folded Reload
	mulhu	s5, t1, ra
	lw	s7, 144(sp)                     # 4-byte Folded Reload
	mul	s7, s7, ra
	add	s5, s5, s7
	srai	s7, ra, 31
	mul	s7, t1, s7
	add	s5, s5, s7
	mul	t5, s1, t5
	mul	t4, s3, t4
	mul	s6, s9, s6
	mul	t2, s8, t2
	li	s8, -11
	mul	a0, t3, a0
	li	t3, 144
	mul	a5, s11, a5
	mul	a6, t6, a6
	mul	s7, t1, ra
	lw	t1, 164(sp)                     # 4-byte Folded Reload
	lui	t6, 262144
	add	ra, s7, t6
	sltu	s7, ra, s7
	add	s5, s5, s7
	add	s7, a6, t6
	sltu	a6, s7, a6
	add	a6, s2, a6
	add	s2, a5, t6
	sltu	a5, s2, a5
	add	a5, s4, a5
	add	s4, a0, t6
	sltu	a0, s4, a0
	add	a0, s0, a0
	add	s0, t2, t6
	sltu	t2, s0, t2
	add	a4, a4, t2
	add	t2, s6, t6
	sltu	s6, t2, s6
	add	a2, a2, s6
	add	s6, t4, t6
	sltu	t4, s6, t4
	add	a7, a7, t4
	add	t4, t5, t6
	sltu	t5, t4, t5
	add	a3, a3, t5
	slli	a3, a3, 1
	srli	t4, t4, 31
	or	a3, t4, a3
	slli	a7, a7, 1
	srli	t4, s6, 31
	or	a7, t4, a7
	slli	a2, a2, 1
	srli	t2, t2, 31
	or	a2, t2, a2
	slli	a4, a4, 1
	srli	s0, s0, 31
	or	a4, s0, a4
	lw	s0, 60(sp)                      # 4-byte Folded Reload
	lw	s6, 64(sp)                      # 4-byte Folded Reload
	slli	a0, a0, 1
	srli	t2, s4, 31
	mv	s4, a1
	mv	a1, t0
	or	t5, t2, a0
	slli	t4, a5, 1
	srli	t2, s2, 31
	lw	a5, 160(sp)                     # 4-byte Folded Reload
	or	t0, t2, t4
	lw	t4, 84(sp)                      # 4-byte Folded Reload
	slli	a6, a6, 1
	srli	t2, s7, 31
	or	a6, t2, a6
	slli	s5, s5, 1
	srli	t2, ra, 31
	li	ra, -122
	li	s7, 133
	lw	a0, 168(sp)                     # 4-byte Folded Reload
	or	t2, t2, s5
	lw	s5, 56(sp)                      # 4-byte Folded Reload
	vmv.s.x	v21, t2
	lw	t2, 88(sp)                      # 4-byte Folded Reload
	vmv.s.x	v22, a6
	lw	a6, 68(sp)                      # 4-byte Folded Reload
	vmv.s.x	v23, t0
	lw	t0, 76(sp)                      # 4-byte Folded Reload
	lw	s2, 72(sp)                      # 4-byte Folded Reload
	vmv.s.x	v24, t5
	lw	t5, 80(sp)                      # 4-byte Folded Reload
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v21, v22, 1
	vslideup.vi	v23, v24, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v23, v21, 2
	vmv.s.x	v22, a4
	mv	t6, s1
	lw	s1, 12(sp)                      # 4-byte Folded Reload
	lw	s3, 16(sp)                      # 4-byte Folded Reload
	lw	s11, 24(sp)                     # 4-byte Folded Reload
	lw	a4, 52(sp)                      # 4-byte Folded Reload
	vmv.s.x	v21, a2
	vmv.s.x	v24, a7
	lw	a7, 92(sp)                      # 4-byte Folded Reload
	vmv.s.x	v25, a3
	lw	a3, 96(sp)                      # 4-byte Folded Reload
	add	a2, a5, t1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v22, v21, 1
	vslideup.vi	v24, v25, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v22, v24, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vv	v22, v12, v22
	vsra.vv	v22, v22, v8
	vmin.vx	v22, v22, s7
	vmax.vx	v22, v22, ra
	li	s7, 128
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v21, v22, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v21, v21, 0
	vadd.vi	v21, v21, -6
	addi	t1, t1, 8
	vse8.v	v21, (a2)
	lw	a2, 100(sp)                     # 4-byte Folded Reload
	bne	t1, s7, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	lw	s7, 8(sp)                       # 4-byte Folded Reload
	addi	s7, s7, 1
	addi	a0, a0, 144
	addi	a5, a5, 128
	li	t1, 16
	bne	s7, t1, .LBB0_1
# %bb.4:
	lw	ra, 220(sp)                     # 4-byte Folded Reload
	lw	s0, 216(sp)                     # 4-byte Folded Reload
	lw	s1, 212(sp)                     # 4-byte Folded Reload
	lw	s2, 208(sp)                     # 4-byte Folded Reload
	lw	s3, 204(sp)                     # 4-byte Folded Reload
	lw	s4, 200(sp)                     # 4-byte Folded Reload
	lw	s5, 196(sp)                     # 4-byte Folded Reload
	lw	s6, 192(sp)                     # 4-byte Folded Reload
	lw	s7, 188(sp)                     # 4-byte Folded Reload
	lw	s8, 184(sp)                     # 4-byte Folded Reload
	lw	s9, 180(sp)                     # 4-byte Folded Reload
	lw	s10, 176(sp)                    # 4-byte Folded Reload
	lw	s11, 172(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 224
	ret
.Lfunc_end0:
                                        # -- End function
