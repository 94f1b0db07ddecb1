# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -DH=8 -Dc_in=8 -Dc_out=8 -Dk=3
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
	addi	sp, sp, -48
	sw	s0, 44(sp)                      # 4-byte Folded Spill
	sw	s1, 40(sp)                      # 4-byte Folded Spill
	sw	s2, 36(sp)                      # 4-byte Folded Spill
	sw	s3, 32(sp)                      # 4-byte Folded Spill
	sw	s4, 28(sp)                      # 4-byte Folded Spill
	sw	s5, 24(sp)                      # 4-byte Folded Spill
	sw	s6, 20(sp)                      # 4-byte Folded Spill
	sw	s7, 16(sp)                      # 4-byte Folded Spill
	sw	s8, 12(sp)                      # 4-byte Folded Spill
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
	li	t0, 576
	li	t1, -128
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
	li	t2, 0
	slli	t3, a5, 6
	add	t3, a4, t3
	mv	t4, a0
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
	li	t5, 0
	li	s1, 0
	li	s2, 0
	li	s3, 0
	li	s4, 0
	li	s5, 0
	li	s6, 0
	li	s7, 0
	li	s0, 0
	mv	t6, t4
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vmv1r.v	v12, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v12, s0
	vmv2r.v	v14, v10
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v13, (t6), v0.t
	add	s0, a1, t5
	vlse8.v	v16, (s0), a7, v0.t
	vmv1r.v	v14, v12
	vsext.vf2	v17, v13
	vwadd.vx	v12, v17, a6
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v18, v16
	vmadd.vv	v18, v12, v14
	vmerge.vvm	v26, v14, v18, v0
	addi	s8, s0, 1
	vlse8.v	v14, (s8), a7, v0.t
	vmv1r.v	v15, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v15, s7
	vmv2r.v	v16, v10
	vmv1r.v	v16, v15
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v18, v14
	vmadd.vv	v18, v12, v16
	vmerge.vvm	v24, v16, v18, v0
	addi	s7, s0, 2
	vlse8.v	v14, (s7), a7, v0.t
	vmv1r.v	v15, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v15, s6
	vmv2r.v	v16, v10
	vmv1r.v	v16, v15
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v18, v14
	vmadd.vv	v18, v12, v16
	vmerge.vvm	v22, v16, v18, v0
	addi	s6, s0, 3
	vlse8.v	v14, (s6), a7, v0.t
	vmv1r.v	v15, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v15, s5
	vmv2r.v	v16, v10
	vmv1r.v	v16, v15
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v18, v14
	vmadd.vv	v18, v12, v16
	vmerge.vvm	v14, v16, v18, v0
	addi	s5, s0, 4
	vlse8.v	v16, (s5), a7, v0.t
	vmv1r.v	v17, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v17, s4
	vmv2r.v	v18, v10
	vmv1r.v	v18, v17
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v20, v16
	vmadd.vv	v20, v12, v18
	vmerge.vvm	v16, v18, v20, v0
	addi	s4, s0, 5
	vlse8.v	v18, (s4), a7, v0.t
	vmv1r.v	v19, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v19, s3
	vmv2r.v	v20, v10
	vmv1r.v	v20, v19
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v28, v18
	vmadd.vv	v28, v12, v20
	vmerge.vvm	v18, v20, v28, v0
	addi	s3, s0, 6
	vlse8.v	v20, (s3), a7, v0.t
	vmv1r.v	v21, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v21, s2
	vmv2r.v	v28, v10
	vmv1r.v	v28, v21
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v30, v20
	vmadd.vv	v30, v12, v28
	vmerge.vvm	v20, v28, v30, v0
	addi	s2, s0, 7
	vlse8.v	v28, (s2), a7, v0.t
	vmv1r.v	v29, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v29, s1
	vmv2r.v	v30, v10
	vmv1r.v	v30, v29
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v6, v28
	vmadd.vv	v6, v12, v30
	vmerge.vvm	v12, v30, v6, v0
	vredsum.vs	v26, v26, v9
	vmv.x.s	s1, v26
	addi	s2, t6, 8
	vmv1r.v	v26, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v26, s1
	vmv2r.v	v30, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vle8.v	v27, (s2), v0.t
	addi	s1, s0, 64
	vlse8.v	v7, (s1), a7, v0.t
	vredsum.vs	v24, v24, v9
	vmv1r.v	v30, v26
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v25, v27
	vwadd.vx	v28, v25, a6
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v26, v7
	vmadd.vv	v26, v28, v30
	vmerge.vvm	v26, v30, v26, v0
	addi	s1, s0, 65
	vlse8.v	v25, (s1), a7, v0.t
	vmv.x.s	s1, v24
	vmv1r.v	v24, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v24, s1
	vmv2r.v	v30, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v22, v22, v9
	vmv1r.v	v30, v24
	vsext.vf4	v6, v25
	vmadd.vv	v6, v28, v30
	vmerge.vvm	v24, v30, v6, v0
	addi	s1, s0, 66
	vlse8.v	v23, (s1), a7, v0.t
	vmv.x.s	s1, v22
	vmv1r.v	v22, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v22, s1
	vmv2r.v	v30, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v7, v14, v9
	vmv1r.v	v30, v22
	vsext.vf4	v14, v23
	vmadd.vv	v14, v28, v30
	vmerge.vvm	v14, v30, v14, v0
	addi	s1, s0, 67
	vlse8.v	v22, (s1), a7, v0.t
	vmv.x.s	s1, v7
	vmv1r.v	v23, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v23, s1
	vmv2r.v	v30, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v7, v16, v9
	vmv1r.v	v30, v23
	vsext.vf4	v16, v22
	vmadd.vv	v16, v28, v30
	vmerge.vvm	v16, v30, v16, v0
	addi	s1, s0, 68
	vlse8.v	v22, (s1), a7, v0.t
	vmv.x.s	s1, v7
	vmv1r.v	v23, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v23, s1
	vmv2r.v	v30, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v7, v18, v9
	vmv1r.v	v30, v23
	vsext.vf4	v18, v22
	vmadd.vv	v18, v28, v30
	vmerge.vvm	v18, v30, v18, v0
	addi	s1, s0, 69
	vlse8.v	v22, (s1), a7, v0.t
	vmv.x.s	s1, v7
	vmv1r.v	v23, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v23, s1
	vmv2r.v	v30, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v7, v20, v9
	vmv1r.v	v30, v23
	vsext.vf4	v20, v22
	vmadd.vv	v20, v28, v30
	vmerge.vvm	v20, v30, v20, v0
	addi	s1, s0, 70
	vlse8.v	v22, (s1), a7, v0.t
	vmv.x.s	s1, v7
	vmv1r.v	v23, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v23, s1
	vmv2r.v	v30, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v12, v12, v9
	vmv1r.v	v30, v23
	vsext.vf4	v6, v22
	vmadd.vv	v6, v28, v30
	vmerge.vvm	v22, v30, v6, v0
	addi	s1, s0, 71
	vlse8.v	v13, (s1), a7, v0.t
	vmv.x.s	s1, v12
	vmv1r.v	v12, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v12, s1
	vmv2r.v	v30, v10
	vmv1r.v	v30, v12
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v6, v13
	vmadd.vv	v6, v28, v30
	vmerge.vvm	v12, v30, v6, v0
	vredsum.vs	v26, v26, v9
	vmv.x.s	s1, v26
	addi	s2, t6, 16
	vmv1r.v	v26, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v26, s1
	vmv2r.v	v28, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vle8.v	v27, (s2), v0.t
	addi	s1, s0, 128
	vlse8.v	v30, (s1), a7, v0.t
	vredsum.vs	v31, v24, v9
	vmv1r.v	v28, v26
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v24, v27
	vwadd.vx	v26, v24, a6
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v24, v30
	vmadd.vv	v24, v26, v28
	vmerge.vvm	v24, v28, v24, v0
	addi	s1, s0, 129
	vlse8.v	v28, (s1), a7, v0.t
	vmv.x.s	s1, v31
	vmv1r.v	v29, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v29, s1
	vmv2r.v	v30, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v7, v14, v9
	vmv1r.v	v30, v29
	vsext.vf4	v14, v28
	vmadd.vv	v14, v26, v30
	vmerge.vvm	v14, v30, v14, v0
	addi	s1, s0, 130
	vlse8.v	v28, (s1), a7, v0.t
	vmv.x.s	s1, v7
	vmv1r.v	v29, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v29, s1
	vmv2r.v	v30, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v7, v16, v9
	vmv1r.v	v30, v29
	vsext.vf4	v16, v28
	vmadd.vv	v16, v26, v30
	vmerge.vvm	v16, v30, v16, v0
	addi	s1, s0, 131
	vlse8.v	v28, (s1), a7, v0.t
	vmv.x.s	s1, v7
	vmv1r.v	v29, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v29, s1
	vmv2r.v	v30, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v7, v18, v9
	vmv1r.v	v30, v29
	vsext.vf4	v18, v28
	vmadd.vv	v18, v26, v30
	vmerge.vvm	v18, v30, v18, v0
	addi	s1, s0, 132
	vlse8.v	v28, (s1), a7, v0.t
	vmv.x.s	s1, v7
	vmv1r.v	v29, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v29, s1
	vmv2r.v	v30, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v7, v20, v9
	vmv1r.v	v30, v29
	vsext.vf4	v20, v28
	vmadd.vv	v20, v26, v30
	vmerge.vvm	v20, v30, v20, v0
	addi	s1, s0, 133
	vlse8.v	v28, (s1), a7, v0.t
	vmv.x.s	s1, v7
	vmv1r.v	v29, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v29, s1
	vmv2r.v	v30, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v7, v22, v9
	vmv1r.v	v30, v29
	vsext.vf4	v22, v28
	vmadd.vv	v22, v26, v30
	vmerge.vvm	v22, v30, v22, v0
	addi	s1, s0, 134
	vlse8.v	v28, (s1), a7, v0.t
	vmv.x.s	s1, v7
	vmv1r.v	v29, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v29, s1
	vmv2r.v	v30, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v12, v12, v9
	vmv1r.v	v30, v29
	vsext.vf4	v6, v28
	vmadd.vv	v6, v26, v30
	vmerge.vvm	v28, v30, v6, v0
	addi	s0, s0, 135
	vlse8.v	v13, (s0), a7, v0.t
	vmv.x.s	s0, v12
	vmv1r.v	v12, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v12, s0
	vmv2r.v	v30, v10
	vmv1r.v	v30, v12
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v6, v13
	vmadd.vv	v6, v26, v30
	vmerge.vvm	v12, v30, v6, v0
	vredsum.vs	v12, v12, v9
	vmv.x.s	s1, v12
	vredsum.vs	v12, v28, v9
	vmv.x.s	s2, v12
	vredsum.vs	v12, v22, v9
	vmv.x.s	s3, v12
	vredsum.vs	v12, v20, v9
	vmv.x.s	s4, v12
	vredsum.vs	v12, v18, v9
	vmv.x.s	s5, v12
	vredsum.vs	v12, v16, v9
	vmv.x.s	s6, v12
	vredsum.vs	v12, v14, v9
	vmv.x.s	s7, v12
	vredsum.vs	v12, v24, v9
	vmv.x.s	s0, v12
	addi	t5, t5, 192
	addi	t6, t6, 80
	bne	t5, t0, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	flw	fa3, 4(a2)
	flw	fa2, 4(a3)
	fcvt.s.w	fa1, s7
	flw	fa0, 8(a2)
	flw	ft0, 8(a3)
	fmadd.s	fa3, fa3, fa1, fa2
	fcvt.s.w	fa2, s0
	fcvt.s.w	fa1, s6
	fmadd.s	fa1, fa0, fa1, ft0
	flw	fa0, 12(a2)
	flw	ft0, 12(a3)
	fmadd.s	fa2, fa5, fa2, fa4
	#APP
	fcvt.w.s	t5, fa2, rne
	#NO_APP
	fcvt.s.w	fa2, s5
	fmadd.s	fa2, fa0, fa2, ft0
	flw	fa0, 16(a2)
	flw	ft0, 16(a3)
	#APP
	fcvt.w.s	t6, fa3, rne
	#NO_APP
	#APP
	fcvt.w.s	s0, fa1, rne
	#NO_APP
	fcvt.s.w	fa3, s4
	fmadd.s	fa3, fa0, fa3, ft0
	flw	fa1, 20(a2)
	flw	fa0, 20(a3)
	#APP
	fcvt.w.s	s4, fa2, rne
	#NO_APP
	#APP
	fcvt.w.s	s5, fa3, rne
	#NO_APP
	fcvt.s.w	fa3, s3
	fmadd.s	fa3, fa1, fa3, fa0
	flw	fa2, 24(a2)
	flw	fa1, 24(a3)
	slli	s3, t2, 3
	#APP
	fcvt.w.s	s6, fa3, rne
	#NO_APP
	fcvt.s.w	fa3, s2
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 28(a2)
	flw	fa1, 28(a3)
	add	s3, t3, s3
	#APP
	fcvt.w.s	s2, fa3, rne
	#NO_APP
	fcvt.s.w	fa3, s1
	fmadd.s	fa3, fa2, fa3, fa1
	#APP
	fcvt.w.s	s1, fa3, rne
	#NO_APP
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v12, s5
	vslide1down.vx	v12, v12, s6
	vslide1down.vx	v12, v12, s2
	vslide1down.vx	v13, v12, s1
	vmv.v.x	v12, t5
	vslide1down.vx	v12, v12, t6
	vslide1down.vx	v12, v12, s0
	vslide1down.vx	v12, v12, s4
	vsetivli	zero, 8, e32, m2, ta, ma
	vmax.vx	v12, v12, zero
	vsetvli	zero, zero, e16, m1, ta, ma
	vnclipu.wi	v14, v12, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnclipu.wi	v12, v14, 0
	vxor.vx	v12, v12, t1
	vse8.v	v12, (s3)
	addi	t2, t2, 1
	addi	t4, t4, 8
	bne	t2, a7, .LBB0_2
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a5, a5, 1
	addi	a0, a0, 80
	bne	a5, a7, .LBB0_1
# %bb.6:
	lw	s0, 44(sp)                      # 4-byte Folded Reload
	lw	s1, 40(sp)                      # 4-byte Folded Reload
	lw	s2, 36(sp)                      # 4-byte Folded Reload
	lw	s3, 32(sp)                      # 4-byte Folded Reload
	lw	s4, 28(sp)                      # 4-byte Folded Reload
	lw	s5, 24(sp)                      # 4-byte Folded Reload
	lw	s6, 20(sp)                      # 4-byte Folded Reload
	lw	s7, 16(sp)                      # 4-byte Folded Reload
	lw	s8, 12(sp)                      # 4-byte Folded Reload
	addi	sp, sp, 48
	ret
.Lfunc_end0:
                                        # -- End function
