# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -DH=8 -Dc_in=8 -Dc_out=8 -Dk=3
# source: baselines/conv_block-rvv.c, SHA-256 0331394216ddc27ee742a4f5d9613a9f99ceca4cdb56730fb7e64396de4d534d

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
	addi	sp, sp, -96
	sw	ra, 92(sp)                      # 4-byte Folded Spill
	sw	s0, 88(sp)                      # 4-byte Folded Spill
	sw	s1, 84(sp)                      # 4-byte Folded Spill
	sw	s2, 80(sp)                      # 4-byte Folded Spill
	sw	s3, 76(sp)                      # 4-byte Folded Spill
	sw	s4, 72(sp)                      # 4-byte Folded Spill
	sw	s5, 68(sp)                      # 4-byte Folded Spill
	sw	s6, 64(sp)                      # 4-byte Folded Spill
	sw	s7, 60(sp)                      # 4-byte Folded Spill
	sw	s8, 56(sp)                      # 4-byte Folded Spill
	sw	s9, 52(sp)                      # 4-byte Folded Spill
	sw	s10, 48(sp)                     # 4-byte Folded Spill
	sw	s11, 44(sp)                     # 4-byte Folded Spill
	sw	a4, 4(sp)                       # 4-byte Folded Spill
	mv	a5, a1
	li	a1, 0
	flw	fa5, 0(a2)
	flw	fa4, 0(a3)
	addi	a6, a0, 80
	addi	a7, a0, 160
	li	t1, 8
	addi	t2, sp, 12
	li	t3, -128
	mv	t0, a0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
                                        #         Child Loop BB0_6 Depth 4
                                        #         Child Loop BB0_8 Depth 4
                                        #       Child Loop BB0_11 Depth 3
	li	t5, 0
	li	a4, 80
	mul	s1, a1, a4
	addi	t6, s1, 184
	addi	s0, s1, 104
	addi	s1, s1, 24
	slli	s2, a1, 6
	addi	a1, a1, 1
	sw	a1, 8(sp)                       # 4-byte Folded Spill
	lw	a1, 4(sp)                       # 4-byte Folded Reload
	add	s2, a1, s2
	mv	s3, a7
	mv	s4, a6
	mv	t4, t0
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
                                        #         Child Loop BB0_6 Depth 4
                                        #         Child Loop BB0_8 Depth 4
                                        #       Child Loop BB0_11 Depth 3
	li	s7, 0
	slli	s6, t5, 3
	add	s8, t6, s6
	add	s8, a0, s8
	add	s9, s0, s6
	add	s9, a0, s9
	add	s10, s1, s6
	add	s10, a0, s10
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Loop Header: Depth=3
                                        #         Child Loop BB0_4 Depth 4
                                        #         Child Loop BB0_6 Depth 4
                                        #         Child Loop BB0_8 Depth 4
	sub	a1, t1, s7
	vsetvli	s11, a1, e32, m4, ta, ma
	add	a1, a5, s7
	vmv.v.i	v8, 0
	mv	s5, t4
	mv	ra, a1
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_3 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	lb	a4, 0(s5)
	vsetvli	zero, zero, e16, m2, ta, ma
	vle8.v	v12, (ra)
	addi	a4, a4, 14
	vsext.vf2	v14, v12
	vwmacc.vx	v8, a4, v14
	addi	s5, s5, 1
	addi	ra, ra, 8
	bne	s5, s10, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_3 Depth=3
	addi	s5, a1, 192
	mv	ra, s4
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_3 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	lb	a4, 0(ra)
	vle8.v	v12, (s5)
	addi	a4, a4, 14
	vsext.vf2	v14, v12
	vwmacc.vx	v8, a4, v14
	addi	ra, ra, 1
	addi	s5, s5, 8
	bne	ra, s9, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_3 Depth=3
	addi	a1, a1, 384
	mv	s5, s3
.LBB0_8:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_3 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	lb	a4, 0(s5)
	vle8.v	v12, (a1)
	addi	a4, a4, 14
	vsext.vf2	v14, v12
	vwmacc.vx	v8, a4, v14
	addi	s5, s5, 1
	addi	a1, a1, 8
	bne	s5, s8, .LBB0_8
# %bb.9:                                #   in Loop: Header=BB0_3 Depth=3
	slli	a1, s7, 2
	add	a1, t2, a1
	add	s7, s11, s7
	vse32.v	v8, (a1)
	blt	s7, t1, .LBB0_3
# %bb.10:                               #   in Loop: Header=BB0_2 Depth=2
	lw	s8, 12(sp)
	li	s7, 0
	fcvt.s.w	fa3, s8
	fmadd.s	fa3, fa5, fa3, fa4
	flw	fa2, 4(a2)
	lw	a1, 16(sp)
	flw	fa1, 4(a3)
	#APP
	fcvt.w.s	s5, fa3, rne
	#NO_APP
	sw	s5, 12(sp)
	fcvt.s.w	fa3, a1
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 8(a2)
	lw	a1, 20(sp)
	flw	fa1, 8(a3)
	#APP
	fcvt.w.s	s5, fa3, rne
	#NO_APP
	sw	s5, 16(sp)
	fcvt.s.w	fa3, a1
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 12(a2)
	lw	a1, 24(sp)
	flw	fa1, 12(a3)
	#APP
	fcvt.w.s	s5, fa3, rne
	#NO_APP
	sw	s5, 20(sp)
	fcvt.s.w	fa3, a1
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 16(a2)
	lw	a1, 28(sp)
	flw	fa1, 16(a3)
	#APP
	fcvt.w.s	s5, fa3, rne
	#NO_APP
	sw	s5, 24(sp)
	fcvt.s.w	fa3, a1
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 20(a2)
	lw	a1, 32(sp)
	flw	fa1, 20(a3)
	#APP
	fcvt.w.s	s5, fa3, rne
	#NO_APP
	sw	s5, 28(sp)
	fcvt.s.w	fa3, a1
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 24(a2)
	lw	a1, 36(sp)
	flw	fa1, 24(a3)
	#APP
	fcvt.w.s	s5, fa3, rne
	#NO_APP
	sw	s5, 32(sp)
	fcvt.s.w	fa3, a1
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 28(a2)
	lw	a1, 40(sp)
	flw	fa1, 28(a3)
	#APP
	fcvt.w.s	s5, fa3, rne
	#NO_APP
	sw	s5, 36(sp)
	fcvt.s.w	fa3, a1
	fmadd.s	fa3, fa2, fa3, fa1
	#APP
	fcvt.w.s	a1, fa3, rne
	#NO_APP
	sw	a1, 40(sp)
	add	s6, s2, s6
.LBB0_11:                               #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	sub	a1, t1, s7
	vsetvli	a1, a1, e32, m4, ta, ma
	slli	a4, s7, 2
	add	a4, t2, a4
	vle32.v	v8, (a4)
	vmax.vx	v8, v8, zero
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclipu.wi	v12, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclipu.wi	v8, v12, 0
	add	a4, s6, s7
	vadd.vx	v8, v8, t3
	add	s7, a1, s7
	vse8.v	v8, (a4)
	blt	s7, t1, .LBB0_11
# %bb.12:                               #   in Loop: Header=BB0_2 Depth=2
	addi	t5, t5, 1
	addi	t4, t4, 8
	addi	s4, s4, 8
	addi	s3, s3, 8
	bne	t5, t1, .LBB0_2
# %bb.13:                               #   in Loop: Header=BB0_1 Depth=1
	addi	t0, t0, 80
	addi	a6, a6, 80
	addi	a7, a7, 80
	lw	a1, 8(sp)                       # 4-byte Folded Reload
	bne	a1, t1, .LBB0_1
# %bb.14:
	lw	ra, 92(sp)                      # 4-byte Folded Reload
	lw	s0, 88(sp)                      # 4-byte Folded Reload
	lw	s1, 84(sp)                      # 4-byte Folded Reload
	lw	s2, 80(sp)                      # 4-byte Folded Reload
	lw	s3, 76(sp)                      # 4-byte Folded Reload
	lw	s4, 72(sp)                      # 4-byte Folded Reload
	lw	s5, 68(sp)                      # 4-byte Folded Reload
	lw	s6, 64(sp)                      # 4-byte Folded Reload
	lw	s7, 60(sp)                      # 4-byte Folded Reload
	lw	s8, 56(sp)                      # 4-byte Folded Reload
	lw	s9, 52(sp)                      # 4-byte Folded Reload
	lw	s10, 48(sp)                     # 4-byte Folded Reload
	lw	s11, 44(sp)                     # 4-byte Folded Reload
	addi	sp, sp, 96
	ret
.Lfunc_end0:
                                        # -- End function
