# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -DH=8 -Dc_in=8 -Dc_out=16 -Dk=3
# source: baselines/conv_block.c, SHA-256 647a7f96cad9c0dd5295ff20fbcde145cdcbd8c8eff923d9121a248d2f227246

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000340	# W
	li	a2, 0x200007c0	# scale
	li	a3, 0x20000800	# shift
	li	a4, 0x20001000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -208
	sw	ra, 204(sp)                     # 4-byte Folded Spill
	sw	s0, 200(sp)                     # 4-byte Folded Spill
	sw	s1, 196(sp)                     # 4-byte Folded Spill
	sw	s2, 192(sp)                     # 4-byte Folded Spill
	sw	s3, 188(sp)                     # 4-byte Folded Spill
	sw	s4, 184(sp)                     # 4-byte Folded Spill
	sw	s5, 180(sp)                     # 4-byte Folded Spill
	sw	s6, 176(sp)                     # 4-byte Folded Spill
	sw	s7, 172(sp)                     # 4-byte Folded Spill
	sw	s8, 168(sp)                     # 4-byte Folded Spill
	sw	s9, 164(sp)                     # 4-byte Folded Spill
	sw	s10, 160(sp)                    # 4-byte Folded Spill
	sw	s11, 156(sp)                    # 4-byte Folded Spill
	addi	sp, sp, -192
	sw	a3, 40(sp)                      # 4-byte Folded Spill
	sw	a2, 36(sp)                      # 4-byte Folded Spill
	sw	a1, 32(sp)                      # 4-byte Folded Spill
	li	a1, 0
	vsetivli	zero, 8, e32, m2, ta, ma
	vid.v	v8
	vmsleu.vi	v0, v8, 7
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.i	v1, 0
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v10, 0
	li	a7, 14
	li	t0, 16
	vmv.s.x	v9, zero
	li	t1, 384
	li	t2, 3
	li	t3, 255
	sw	a4, 44(sp)                      # 4-byte Folded Spill
	addi	a2, sp, 288
	vs2r.v	v10, (a2)                       # Unknown-size Folded Spill
	addi	a2, sp, 272
	vs1r.v	v9, (a2)                        # Unknown-size Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
                                        #       Child Loop BB0_7 Depth 3
	li	t5, 0
	sw	a1, 24(sp)                      # 4-byte Folded Spill
	slli	a1, a1, 7
	addi	a1, a1, 16
	sw	a1, 48(sp)                      # 4-byte Folded Spill
	sw	a4, 20(sp)                      # 4-byte Folded Spill
	mv	a5, a4
	sw	a0, 28(sp)                      # 4-byte Folded Spill
	mv	s7, a0
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
                                        #       Child Loop BB0_7 Depth 3
	sw	a5, 56(sp)                      # 4-byte Folded Spill
	li	s4, 0
	li	s6, 0
	li	s9, 0
	li	a5, 0
	li	a6, 0
	li	t4, 0
	li	s0, 0
	li	a4, 0
	li	a3, 0
	li	a2, 0
	li	a1, 0
	li	s1, 0
	li	s8, 0
	li	s5, 0
	sw	t5, 60(sp)                      # 4-byte Folded Spill
	slli	a0, t5, 4
	lw	t5, 48(sp)                      # 4-byte Folded Reload
	add	a0, t5, a0
	lw	s3, 44(sp)                      # 4-byte Folded Reload
	add	s3, s3, a0
	addi	a0, sp, 64
	vs1r.v	v1, (a0)
	lw	a0, 68(sp)
	lw	t5, 72(sp)
	lw	ra, 76(sp)
	sw	zero, 116(sp)
	sw	zero, 120(sp)
	sw	zero, 124(sp)
	sw	s7, 52(sp)                      # 4-byte Folded Spill
	lw	t6, 32(sp)                      # 4-byte Folded Reload
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Loop Header: Depth=3
                                        #         Child Loop BB0_4 Depth 4
	li	s10, 0
	mv	s11, s7
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_3 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	vmv1r.v	v8, v1
	vsetivli	zero, 4, e32, m1, tu, ma
	vmv.s.x	v8, s8
	vmv2r.v	v14, v10
	vsetivli	zero, 8, e16, m1, ta, ma
	vle8.v	v9, (s11), v0.t
	add	s2, t6, s10
	addi	s8, s2, 4
	vlse8.v	v13, (s8), t0, v0.t
	vmv1r.v	v14, v8
	vsext.vf2	v8, v9
	vwadd.vx	v16, v8, a7
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v13
	vmadd.vv	v8, v16, v14
	vmerge.vvm	v8, v14, v8, v0
	addi	s8, sp, 240
	vs2r.v	v8, (s8)                        # Unknown-size Folded Spill
	addi	s8, s2, 5
	vlse8.v	v8, (s8), t0, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, s1
	addi	s1, sp, 288
	vl2r.v	v14, (s1)                       # Unknown-size Folded Reload
	vmv1r.v	v14, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v18, v8
	vmadd.vv	v18, v16, v14
	vmerge.vvm	v8, v14, v18, v0
	addi	s1, sp, 208
	vs2r.v	v8, (s1)                        # Unknown-size Folded Spill
	addi	s1, s2, 6
	vlse8.v	v8, (s1), t0, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, a1
	addi	a1, sp, 288
	vl2r.v	v18, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v18, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v20, v8
	vmadd.vv	v20, v16, v18
	vmerge.vvm	v8, v18, v20, v0
	addi	a1, sp, 176
	vs2r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	a1, s2, 7
	vlse8.v	v8, (a1), t0, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, a2
	addi	a1, sp, 288
	vl2r.v	v20, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v20, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v8
	vmadd.vv	v22, v16, v20
	vmerge.vvm	v8, v20, v22, v0
	addi	a1, sp, 144
	vs2r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	a1, s2, 8
	vlse8.v	v8, (a1), t0, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, a3
	addi	a1, sp, 288
	vl2r.v	v22, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v22, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v24, v8
	vmadd.vv	v24, v16, v22
	vmerge.vvm	v22, v22, v24, v0
	addi	a1, s2, 9
	vlse8.v	v8, (a1), t0, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, a4
	addi	a1, sp, 288
	vl2r.v	v24, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v24, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v26, v8
	vmadd.vv	v26, v16, v24
	vmerge.vvm	v24, v24, v26, v0
	addi	a1, s2, 10
	vlse8.v	v8, (a1), t0, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, s0
	addi	a1, sp, 288
	vl2r.v	v26, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v26, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v28, v8
	vmadd.vv	v28, v16, v26
	vmerge.vvm	v26, v26, v28, v0
	addi	a1, s2, 11
	vlse8.v	v8, (a1), t0, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, t4
	addi	a1, sp, 288
	vl2r.v	v28, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v28, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v30, v8
	vmadd.vv	v30, v16, v28
	vmerge.vvm	v28, v28, v30, v0
	addi	a1, s2, 12
	vlse8.v	v8, (a1), t0, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, a6
	addi	a1, sp, 288
	vl2r.v	v30, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v30, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v6, v8
	vmadd.vv	v6, v16, v30
	vmerge.vvm	v30, v30, v6, v0
	vlse8.v	v8, (s2), t0, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, a5
	vl2r.v	v6, (a1)                        # Unknown-size Folded Reload
	vmv1r.v	v6, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v4, v8
	vmadd.vv	v4, v16, v6
	vmerge.vvm	v6, v6, v4, v0
	addi	a1, s2, 1
	vlse8.v	v8, (a1), t0, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, a0
	addi	a0, sp, 288
	vl2r.v	v4, (a0)                        # Unknown-size Folded Reload
	vmv1r.v	v4, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v2, v8
	vmadd.vv	v2, v16, v4
	vmerge.vvm	v4, v4, v2, v0
	addi	a0, s2, 2
	vlse8.v	v8, (a0), t0, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, t5
	addi	a0, sp, 288
	vl2r.v	v2, (a0)                        # Unknown-size Folded Reload
	vmv1r.v	v2, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v12, v8
	vmadd.vv	v12, v16, v2
	vmerge.vvm	v2, v2, v12, v0
	addi	a0, s2, 3
	vlse8.v	v8, (a0), t0, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, ra
	addi	a0, sp, 288
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v8
	vmadd.vv	v10, v16, v12
	vmerge.vvm	v20, v12, v10, v0
	addi	a0, s2, 13
	vlse8.v	v10, (a0), t0, v0.t
	vmv1r.v	v11, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v11, s9
	addi	a0, sp, 288
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v11
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v10
	vmadd.vv	v8, v16, v12
	vmerge.vvm	v18, v12, v8, v0
	addi	a0, s2, 14
	vlse8.v	v10, (a0), t0, v0.t
	vmv1r.v	v11, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v11, s6
	addi	a0, sp, 288
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v11
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v10
	vmadd.vv	v8, v16, v12
	vmerge.vvm	v14, v12, v8, v0
	addi	s2, s2, 15
	vlse8.v	v10, (s2), t0, v0.t
	vmv1r.v	v11, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v11, s4
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v11
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v10
	vmadd.vv	v8, v16, v12
	vmerge.vvm	v8, v12, v8, v0
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 272
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v12
	vl1r.v	v9, (a0)                        # Unknown-size Folded Reload
	vmv.x.s	s4, v8
	vredsum.vs	v8, v14, v9
	vmv.x.s	s6, v8
	vredsum.vs	v8, v18, v9
	vmv.x.s	s9, v8
	vredsum.vs	v8, v20, v9
	vmv.x.s	ra, v8
	vredsum.vs	v8, v2, v9
	vmv.x.s	t5, v8
	vredsum.vs	v8, v4, v9
	vmv.x.s	a0, v8
	vredsum.vs	v8, v6, v9
	vmv.x.s	a5, v8
	vredsum.vs	v8, v30, v9
	vmv.x.s	a6, v8
	vredsum.vs	v8, v28, v9
	vmv.x.s	t4, v8
	vredsum.vs	v8, v26, v9
	vmv.x.s	s0, v8
	vredsum.vs	v8, v24, v9
	vmv.x.s	a4, v8
	vredsum.vs	v8, v22, v9
	vmv.x.s	a3, v8
	addi	a1, sp, 144
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v12, v9
	vmv.x.s	a2, v8
	addi	a1, sp, 176
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v12, v9
	vmv.x.s	a1, v8
	addi	s1, sp, 208
	vl2r.v	v12, (s1)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v12, v9
	vmv.x.s	s1, v8
	addi	s2, sp, 240
	vl2r.v	v12, (s2)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v12, v9
	vmv.x.s	s8, v8
	addi	s10, s10, 128
	addi	s11, s11, 8
	bne	s10, t1, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_3 Depth=3
	addi	s5, s5, 1
	addi	t6, t6, 384
	addi	s7, s7, 80
	bne	s5, t2, .LBB0_3
# %bb.6:                                #   in Loop: Header=BB0_2 Depth=2
	sw	a5, 64(sp)
	sw	a0, 68(sp)
	sw	t5, 72(sp)
	sw	ra, 76(sp)
	sw	s9, 116(sp)
	sw	s6, 120(sp)
	sw	s4, 124(sp)
	sw	s8, 80(sp)
	sw	s1, 84(sp)
	sw	a1, 88(sp)
	sw	a2, 92(sp)
	sw	a3, 96(sp)
	sw	a4, 100(sp)
	sw	s0, 104(sp)
	sw	t4, 108(sp)
	sw	a6, 112(sp)
	addi	a0, sp, 64
	lw	a1, 36(sp)                      # 4-byte Folded Reload
	lw	a2, 40(sp)                      # 4-byte Folded Reload
	lw	a5, 56(sp)                      # 4-byte Folded Reload
	mv	a3, a5
.LBB0_7:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	flw	fa5, 0(a1)
	lw	a4, 0(a0)
	flw	fa4, 0(a2)
	fcvt.s.w	fa3, a4
	fmadd.s	fa5, fa5, fa3, fa4
	#APP
	fcvt.w.s	a4, fa5, rne
	#NO_APP
	min	a4, a4, t3
	max	a4, a4, zero
	xori	a4, a4, 128
	sb	a4, 0(a3)
	addi	a3, a3, 1
	addi	a2, a2, 4
	addi	a0, a0, 4
	addi	a1, a1, 4
	bne	a3, s3, .LBB0_7
# %bb.8:                                #   in Loop: Header=BB0_2 Depth=2
	lw	t5, 60(sp)                      # 4-byte Folded Reload
	addi	t5, t5, 1
	lw	s7, 52(sp)                      # 4-byte Folded Reload
	addi	s7, s7, 8
	addi	a5, a5, 16
	li	a0, 8
	bne	t5, a0, .LBB0_2
# %bb.9:                                #   in Loop: Header=BB0_1 Depth=1
	lw	a1, 24(sp)                      # 4-byte Folded Reload
	addi	a1, a1, 1
	lw	a0, 28(sp)                      # 4-byte Folded Reload
	addi	a0, a0, 80
	lw	a4, 20(sp)                      # 4-byte Folded Reload
	addi	a4, a4, 128
	li	a2, 8
	bne	a1, a2, .LBB0_1
# %bb.10:
	addi	sp, sp, 192
	lw	ra, 204(sp)                     # 4-byte Folded Reload
	lw	s0, 200(sp)                     # 4-byte Folded Reload
	lw	s1, 196(sp)                     # 4-byte Folded Reload
	lw	s2, 192(sp)                     # 4-byte Folded Reload
	lw	s3, 188(sp)                     # 4-byte Folded Reload
	lw	s4, 184(sp)                     # 4-byte Folded Reload
	lw	s5, 180(sp)                     # 4-byte Folded Reload
	lw	s6, 176(sp)                     # 4-byte Folded Reload
	lw	s7, 172(sp)                     # 4-byte Folded Reload
	lw	s8, 168(sp)                     # 4-byte Folded Reload
	lw	s9, 164(sp)                     # 4-byte Folded Reload
	lw	s10, 160(sp)                    # 4-byte Folded Reload
	lw	s11, 156(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 208
	ret
.Lfunc_end0:
                                        # -- End function
