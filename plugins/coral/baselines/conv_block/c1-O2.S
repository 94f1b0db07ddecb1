# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -DH=8 -Dc_in=4 -Dc_out=8 -Dk=1
# source: baselines/conv_block.c, SHA-256 647a7f96cad9c0dd5295ff20fbcde145cdcbd8c8eff923d9121a248d2f227246

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000100	# W
	li	a2, 0x20000140	# scale
	li	a3, 0x20000180	# shift
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
	vsetivli	zero, 4, e32, m1, ta, ma
	vid.v	v8
	vmsleu.vi	v0, v8, 3
	addi	a6, a1, 1
	addi	a7, a1, 2
	addi	t0, a1, 3
	addi	t1, a1, 4
	addi	t2, a1, 5
	addi	t3, a1, 6
	addi	t4, a1, 7
	li	t5, 14
	li	t6, 8
	vmv.v.i	v8, 0
	vmv.s.x	v9, zero
	li	s0, -128
	mv	s1, a4
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	slli	s2, a5, 6
	add	s2, s2, a4
	addi	s2, s2, 64
	mv	s3, a0
	mv	s4, s1
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vsetivli	zero, 4, e16, mf2, ta, ma
	vle8.v	v10, (s3), v0.t
	vlse8.v	v11, (a1), t6, v0.t
	vsext.vf2	v12, v10
	vwadd.vx	v10, v12, t5
	vsetvli	zero, zero, e32, m1, ta, mu
	vsext.vf4	v12, v11
	vmv1r.v	v11, v8
	vmul.vv	v11, v10, v12, v0.t
	vsetvli	zero, zero, e8, mf4, ta, ma
	vlse8.v	v12, (a6), t6, v0.t
	vsetvli	zero, zero, e32, m1, ta, mu
	vsext.vf4	v13, v12
	vmv1r.v	v12, v8
	vmul.vv	v12, v10, v13, v0.t
	vsetvli	zero, zero, e8, mf4, ta, ma
	vlse8.v	v13, (a7), t6, v0.t
	vsetvli	zero, zero, e32, m1, ta, mu
	vsext.vf4	v14, v13
	vmv1r.v	v13, v8
	vmul.vv	v13, v10, v14, v0.t
	vsetvli	zero, zero, e8, mf4, ta, ma
	vlse8.v	v14, (t0), t6, v0.t
	vsetvli	zero, zero, e32, m1, ta, mu
	vsext.vf4	v15, v14
	vmv1r.v	v14, v8
	vmul.vv	v14, v10, v15, v0.t
	vsetvli	zero, zero, e8, mf4, ta, ma
	vlse8.v	v15, (t1), t6, v0.t
	vsetvli	zero, zero, e32, m1, ta, mu
	vsext.vf4	v16, v15
	vmv1r.v	v15, v8
	vmul.vv	v15, v10, v16, v0.t
	vsetvli	zero, zero, e8, mf4, ta, ma
	vlse8.v	v16, (t2), t6, v0.t
	vsetvli	zero, zero, e32, m1, ta, mu
	vsext.vf4	v17, v16
	vmv1r.v	v16, v8
	vmul.vv	v16, v10, v17, v0.t
	vsetvli	zero, zero, e8, mf4, ta, ma
	vlse8.v	v17, (t3), t6, v0.t
	vsetvli	zero, zero, e32, m1, ta, mu
	vsext.vf4	v18, v17
	vmv1r.v	v17, v8
	vmul.vv	v17, v10, v18, v0.t
	vsetvli	zero, zero, e8, mf4, ta, ma
	vlse8.v	v18, (t4), t6, v0.t
	vsetvli	zero, zero, e32, m1, ta, mu
	vsext.vf4	v19, v18
	vmv1r.v	v18, v8
	vmul.vv	v18, v10, v19, v0.t
	vredsum.vs	v10, v18, v9
	vredsum.vs	v17, v17, v9
	vredsum.vs	v16, v16, v9
	vredsum.vs	v15, v15, v9
	vredsum.vs	v14, v14, v9
	vredsum.vs	v13, v13, v9
	vredsum.vs	v12, v12, v9
	vmv.x.s	s6, v12
	vredsum.vs	v11, v11, v9
	vmv.x.s	s5, v11
	fcvt.s.w	fa3, s5
	flw	fa2, 4(a2)
	flw	fa1, 4(a3)
	fmadd.s	fa3, fa5, fa3, fa4
	#APP
	fcvt.w.s	s5, fa3, rne
	#NO_APP
	fcvt.s.w	fa3, s6
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 8(a2)
	flw	fa1, 8(a3)
	vsetivli	zero, 1, e32, m1, ta, ma
	vmv.x.s	s6, v13
	#APP
	fcvt.w.s	s7, fa3, rne
	#NO_APP
	fcvt.s.w	fa3, s6
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 12(a2)
	flw	fa1, 12(a3)
	vsetivli	zero, 1, e32, m1, ta, ma
	vmv.x.s	s6, v14
	#APP
	fcvt.w.s	s8, fa3, rne
	#NO_APP
	fcvt.s.w	fa3, s6
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 16(a2)
	flw	fa1, 16(a3)
	vsetivli	zero, 1, e32, m1, ta, ma
	vmv.x.s	s6, v15
	#APP
	fcvt.w.s	s9, fa3, rne
	#NO_APP
	fcvt.s.w	fa3, s6
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 20(a2)
	flw	fa1, 20(a3)
	vsetivli	zero, 1, e32, m1, ta, ma
	vmv.x.s	s6, v16
	#APP
	fcvt.w.s	s10, fa3, rne
	#NO_APP
	fcvt.s.w	fa3, s6
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 24(a2)
	flw	fa1, 24(a3)
	vsetivli	zero, 1, e32, m1, ta, ma
	vmv.x.s	s6, v17
	#APP
	fcvt.w.s	s11, fa3, rne
	#NO_APP
	fcvt.s.w	fa3, s6
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 28(a2)
	flw	fa1, 28(a3)
	vsetivli	zero, 1, e32, m1, ta, ma
	vmv.x.s	s6, v10
	#APP
	fcvt.w.s	ra, fa3, rne
	#NO_APP
	fcvt.s.w	fa3, s6
	fmadd.s	fa3, fa2, fa3, fa1
	#APP
	fcvt.w.s	s6, fa3, rne
	#NO_APP
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v10, s10
	vslide1down.vx	v10, v10, s11
	vslide1down.vx	v10, v10, ra
	vslide1down.vx	v11, v10, s6
	vmv.v.x	v10, s5
	vslide1down.vx	v10, v10, s7
	vslide1down.vx	v10, v10, s8
	vslide1down.vx	v10, v10, s9
	vsetivli	zero, 8, e32, m2, ta, ma
	vmax.vx	v10, v10, zero
	vsetvli	zero, zero, e16, m1, ta, ma
	vnclipu.wi	v12, v10, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnclipu.wi	v10, v12, 0
	vxor.vx	v10, v10, s0
	vse8.v	v10, (s4)
	addi	s4, s4, 8
	addi	s3, s3, 4
	bne	s4, s2, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a5, a5, 1
	addi	s1, s1, 64
	addi	a0, a0, 32
	bne	a5, t6, .LBB0_1
# %bb.4:
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
