# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -DH=8 -Dc_in=8 -Dc_out=8 -Dk=3
# source: baselines/conv_block.c, SHA-256 647a7f96cad9c0dd5295ff20fbcde145cdcbd8c8eff923d9121a248d2f227246

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000340	# W
	li	a2, 0x20000580	# scale
	li	a3, 0x200005c0	# shift
	li	a4, 0x20001000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -64
	sw	ra, 60(sp)                      # 4-byte Folded Spill
	sw	s0, 56(sp)                      # 4-byte Folded Spill
	sw	s1, 52(sp)                      # 4-byte Folded Spill
	sw	s2, 48(sp)                      # 4-byte Folded Spill
	sw	s3, 44(sp)                      # 4-byte Folded Spill
	sw	s4, 40(sp)                      # 4-byte Folded Spill
	sw	s5, 36(sp)                      # 4-byte Folded Spill
	sw	s6, 32(sp)                      # 4-byte Folded Spill
	sw	s7, 28(sp)                      # 4-byte Folded Spill
	sw	s8, 24(sp)                      # 4-byte Folded Spill
	sw	s9, 20(sp)                      # 4-byte Folded Spill
	sw	s10, 16(sp)                     # 4-byte Folded Spill
	sw	s11, 12(sp)                     # 4-byte Folded Spill
	li	a5, 0
	flw	fa5, 0(a2)
	flw	fa4, 0(a3)
	vsetivli	zero, 8, e32, m2, ta, ma
	vid.v	v8
	vmsleu.vi	v0, v8, 7
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.i	v8, 0
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v10, 0
	li	a6, 14
	li	a7, 8
	vmv.s.x	v9, zero
	li	t0, 192
	li	t1, 3
	li	t2, -128
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
	li	t3, 0
	slli	t4, a5, 6
	add	t4, a4, t4
	mv	t5, a0
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
	li	t6, 0
	li	s0, 0
	li	s1, 0
	li	s5, 0
	li	s8, 0
	li	s9, 0
	li	s10, 0
	li	s11, 0
	li	s2, 0
	mv	s3, t5
	mv	s4, a1
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Loop Header: Depth=3
                                        #         Child Loop BB0_4 Depth 4
	li	s6, 0
	mv	s7, s3
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_3 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	vmv1r.v	v12, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v12, s11
	vmv2r.v	v16, v10
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v13, (s7), v0.t
	add	s11, s4, s6
	vlse8.v	v18, (s11), a7, v0.t
	vmv1r.v	v16, v12
	vsext.vf2	v12, v13
	vwadd.vx	v14, v12, a6
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v12, v18
	vmadd.vv	v12, v14, v16
	vmerge.vvm	v12, v16, v12, v0
	addi	ra, s11, 1
	vlse8.v	v16, (ra), a7, v0.t
	vmv1r.v	v17, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v17, s10
	vmv2r.v	v18, v10
	vmv1r.v	v18, v17
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v20, v16
	vmadd.vv	v20, v14, v18
	vmerge.vvm	v16, v18, v20, v0
	addi	s10, s11, 2
	vlse8.v	v18, (s10), a7, v0.t
	vmv1r.v	v19, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v19, s9
	vmv2r.v	v20, v10
	vmv1r.v	v20, v19
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v18
	vmadd.vv	v22, v14, v20
	vmerge.vvm	v18, v20, v22, v0
	addi	s9, s11, 3
	vlse8.v	v20, (s9), a7, v0.t
	vmv1r.v	v21, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v21, s8
	vmv2r.v	v22, v10
	vmv1r.v	v22, v21
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v24, v20
	vmadd.vv	v24, v14, v22
	vmerge.vvm	v20, v22, v24, v0
	addi	s8, s11, 4
	vlse8.v	v22, (s8), a7, v0.t
	vmv1r.v	v23, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v23, s5
	vmv2r.v	v24, v10
	vmv1r.v	v24, v23
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v26, v22
	vmadd.vv	v26, v14, v24
	vmerge.vvm	v22, v24, v26, v0
	addi	s5, s11, 5
	vlse8.v	v24, (s5), a7, v0.t
	vmv1r.v	v25, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v25, s1
	vmv2r.v	v26, v10
	vmv1r.v	v26, v25
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v28, v24
	vmadd.vv	v28, v14, v26
	vmerge.vvm	v24, v26, v28, v0
	addi	s1, s11, 6
	vlse8.v	v26, (s1), a7, v0.t
	vmv1r.v	v27, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v27, s0
	vmv2r.v	v28, v10
	vmv1r.v	v28, v27
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v30, v26
	vmadd.vv	v30, v14, v28
	vmerge.vvm	v26, v28, v30, v0
	addi	s11, s11, 7
	vlse8.v	v28, (s11), a7, v0.t
	vmv1r.v	v29, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v29, t6
	vmv2r.v	v30, v10
	vmv1r.v	v30, v29
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v6, v28
	vmadd.vv	v6, v14, v30
	vmerge.vvm	v14, v30, v6, v0
	vredsum.vs	v14, v14, v9
	vmv.x.s	t6, v14
	vredsum.vs	v14, v26, v9
	vmv.x.s	s0, v14
	vredsum.vs	v14, v24, v9
	vmv.x.s	s1, v14
	vredsum.vs	v14, v22, v9
	vmv.x.s	s5, v14
	vredsum.vs	v14, v20, v9
	vmv.x.s	s8, v14
	vredsum.vs	v14, v18, v9
	vmv.x.s	s9, v14
	vredsum.vs	v14, v16, v9
	vmv.x.s	s10, v14
	vredsum.vs	v12, v12, v9
	vmv.x.s	s11, v12
	addi	s6, s6, 64
	addi	s7, s7, 8
	bne	s6, t0, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_3 Depth=3
	addi	s2, s2, 1
	addi	s4, s4, 192
	addi	s3, s3, 80
	bne	s2, t1, .LBB0_3
# %bb.6:                                #   in Loop: Header=BB0_2 Depth=2
	flw	fa3, 4(a2)
	flw	fa2, 4(a3)
	fcvt.s.w	fa1, s10
	flw	fa0, 8(a2)
	flw	ft0, 8(a3)
	fmadd.s	fa3, fa3, fa1, fa2
	fcvt.s.w	fa2, s11
	fcvt.s.w	fa1, s9
	fmadd.s	fa1, fa0, fa1, ft0
	flw	fa0, 12(a2)
	flw	ft0, 12(a3)
	fmadd.s	fa2, fa5, fa2, fa4
	#APP
	fcvt.w.s	s2, fa2, rne
	#NO_APP
	fcvt.s.w	fa2, s8
	fmadd.s	fa2, fa0, fa2, ft0
	flw	fa0, 16(a2)
	flw	ft0, 16(a3)
	#APP
	fcvt.w.s	s3, fa3, rne
	#NO_APP
	#APP
	fcvt.w.s	s4, fa1, rne
	#NO_APP
	fcvt.s.w	fa3, s5
	fmadd.s	fa3, fa0, fa3, ft0
	flw	fa1, 20(a2)
	flw	fa0, 20(a3)
	#APP
	fcvt.w.s	s5, fa2, rne
	#NO_APP
	#APP
	fcvt.w.s	s6, fa3, rne
	#NO_APP
	fcvt.s.w	fa3, s1
	fmadd.s	fa3, fa1, fa3, fa0
	flw	fa2, 24(a2)
	flw	fa1, 24(a3)
	slli	s1, t3, 3
	#APP
	fcvt.w.s	s7, fa3, rne
	#NO_APP
	fcvt.s.w	fa3, s0
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 28(a2)
	flw	fa1, 28(a3)
	add	s1, t4, s1
	#APP
	fcvt.w.s	s0, fa3, rne
	#NO_APP
	fcvt.s.w	fa3, t6
	fmadd.s	fa3, fa2, fa3, fa1
	#APP
	fcvt.w.s	t6, fa3, rne
	#NO_APP
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v12, s6
	vslide1down.vx	v12, v12, s7
	vslide1down.vx	v12, v12, s0
	vslide1down.vx	v13, v12, t6
	vmv.v.x	v12, s2
	vslide1down.vx	v12, v12, s3
	vslide1down.vx	v12, v12, s4
	vslide1down.vx	v12, v12, s5
	vsetivli	zero, 8, e32, m2, ta, ma
	vmax.vx	v12, v12, zero
	vsetvli	zero, zero, e16, m1, ta, ma
	vnclipu.wi	v14, v12, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnclipu.wi	v12, v14, 0
	vxor.vx	v12, v12, t2
	vse8.v	v12, (s1)
	addi	t3, t3, 1
	addi	t5, t5, 8
	bne	t3, a7, .LBB0_2
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a5, a5, 1
	addi	a0, a0, 80
	bne	a5, a7, .LBB0_1
# %bb.8:
	lw	ra, 60(sp)                      # 4-byte Folded Reload
	lw	s0, 56(sp)                      # 4-byte Folded Reload
	lw	s1, 52(sp)                      # 4-byte Folded Reload
	lw	s2, 48(sp)                      # 4-byte Folded Reload
	lw	s3, 44(sp)                      # 4-byte Folded Reload
	lw	s4, 40(sp)                      # 4-byte Folded Reload
	lw	s5, 36(sp)                      # 4-byte Folded Reload
	lw	s6, 32(sp)                      # 4-byte Folded Reload
	lw	s7, 28(sp)                      # 4-byte Folded Reload
	lw	s8, 24(sp)                      # 4-byte Folded Reload
	lw	s9, 20(sp)                      # 4-byte Folded Reload
	lw	s10, 16(sp)                     # 4-byte Folded Reload
	lw	s11, 12(sp)                     # 4-byte Folded Reload
	addi	sp, sp, 64
	ret
.Lfunc_end0:
                                        # -- End function
