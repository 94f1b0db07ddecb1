# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -DH=8 -Dc_in=32 -Dc_out=8 -Dk=3
# source: baselines/conv_block-rvv.c, SHA-256 0331394216ddc27ee742a4f5d9613a9f99ceca4cdb56730fb7e64396de4d534d

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000c80	# W
	li	a2, 0x20001580	# scale
	li	a3, 0x200015c0	# shift
	li	a4, 0x20002000	# Y
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
	sw	a4, 8(sp)                       # 4-byte Folded Spill
	mv	t0, a1
	li	a4, 0
	flw	fa5, 0(a2)
	flw	fa4, 0(a3)
	addi	a6, a0, 320
	addi	a7, a0, 640
	li	t1, 8
	addi	t2, sp, 12
	li	t3, -128
	mv	t4, a0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
                                        #         Child Loop BB0_6 Depth 4
                                        #         Child Loop BB0_8 Depth 4
                                        #       Child Loop BB0_11 Depth 3
	li	t5, 0
	li	a1, 320
	mul	a1, a4, a1
	addi	t6, a1, 736
	addi	s0, a1, 416
	addi	s1, a1, 96
	slli	s2, a4, 6
	addi	a4, a4, 1
	lw	a1, 8(sp)                       # 4-byte Folded Reload
	add	s2, a1, s2
	mv	s3, a7
	mv	s4, a6
	mv	s5, t4
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
                                        #         Child Loop BB0_6 Depth 4
                                        #         Child Loop BB0_8 Depth 4
                                        #       Child Loop BB0_11 Depth 3
	li	s6, 0
	slli	a1, t5, 5
	add	s7, t6, a1
	add	s7, a0, s7
	add	s8, s0, a1
	add	s8, a0, s8
	add	a1, s1, a1
	add	s9, a0, a1
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Loop Header: Depth=3
                                        #         Child Loop BB0_4 Depth 4
                                        #         Child Loop BB0_6 Depth 4
                                        #         Child Loop BB0_8 Depth 4
	sub	a1, t1, s6
	vsetvli	s10, a1, e32, m4, ta, ma
	add	a1, t0, s6
	vmv.v.i	v8, 0
	mv	ra, s5
	mv	s11, a1
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_3 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	lb	a5, 0(ra)
	vsetvli	zero, zero, e16, m2, ta, ma
	vle8.v	v12, (s11)
	addi	a5, a5, 14
	vsext.vf2	v14, v12
	vwmacc.vx	v8, a5, v14
	addi	ra, ra, 1
	addi	s11, s11, 8
	bne	ra, s9, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_3 Depth=3
	addi	s11, a1, 768
	mv	ra, s4
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_3 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	lb	a5, 0(ra)
	vle8.v	v12, (s11)
	addi	a5, a5, 14
	vsext.vf2	v14, v12
	vwmacc.vx	v8, a5, v14
	addi	ra, ra, 1
	addi	s11, s11, 8
	bne	ra, s8, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_3 Depth=3
	addi	a1, a1, 1536
	mv	s11, s3
.LBB0_8:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_3 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	lb	a5, 0(s11)
	vle8.v	v12, (a1)
	addi	a5, a5, 14
	vsext.vf2	v14, v12
	vwmacc.vx	v8, a5, v14
	addi	s11, s11, 1
	addi	a1, a1, 8
	bne	s11, s7, .LBB0_8
# %bb.9:                                #   in Loop: Header=BB0_3 Depth=3
	slli	a1, s6, 2
	add	a1, t2, a1
	add	s6, s10, s6
	vse32.v	v8, (a1)
	blt	s6, t1, .LBB0_3
# %bb.10:                               #   in Loop: Header=BB0_2 Depth=2
	lw	s7, 12(sp)
	li	s6, 0
	fcvt.s.w	fa3, s7
	fmadd.s	fa3, fa5, fa3, fa4
	flw	fa2, 4(a2)
	lw	a1, 16(sp)
	flw	fa1, 4(a3)
	#APP
	fcvt.w.s	s7, fa3, rne
	#NO_APP
	sw	s7, 12(sp)
	fcvt.s.w	fa3, a1
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 8(a2)
	lw	a1, 20(sp)
	flw	fa1, 8(a3)
	#APP
	fcvt.w.s	s7, fa3, rne
	#NO_APP
	sw	s7, 16(sp)
	fcvt.s.w	fa3, a1
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 12(a2)
	lw	a1, 24(sp)
	flw	fa1, 12(a3)
	#APP
	fcvt.w.s	s7, fa3, rne
	#NO_APP
	sw	s7, 20(sp)
	fcvt.s.w	fa3, a1
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 16(a2)
	lw	a1, 28(sp)
	flw	fa1, 16(a3)
	#APP
	fcvt.w.s	s7, fa3, rne
	#NO_APP
	sw	s7, 24(sp)
	fcvt.s.w	fa3, a1
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 20(a2)
	lw	a1, 32(sp)
	flw	fa1, 20(a3)
	#APP
	fcvt.w.s	s7, fa3, rne
	#NO_APP
	sw	s7, 28(sp)
	fcvt.s.w	fa3, a1
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 24(a2)
	lw	a1, 36(sp)
	flw	fa1, 24(a3)
	#APP
	fcvt.w.s	s7, fa3, rne
	#NO_APP
	sw	s7, 32(sp)
	fcvt.s.w	fa3, a1
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 28(a2)
	lw	a1, 40(sp)
	flw	fa1, 28(a3)
	#APP
	fcvt.w.s	s7, fa3, rne
	#NO_APP
	sw	s7, 36(sp)
	fcvt.s.w	fa3, a1
	fmadd.s	fa3, fa2, fa3, fa1
	#APP
	fcvt.w.s	a1, fa3, rne
	#NO_APP
	sw	a1, 40(sp)
	slli	a1, t5, 3
	add	a1, s2, a1
.LBB0_11:                               #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	sub	a5, t1, s6
	vsetvli	a5, a5, e32, m4, ta, ma
	slli	s7, s6, 2
	add	s7, t2, s7
	vle32.v	v8, (s7)
	vmax.vx	v8, v8, zero
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclipu.wi	v12, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclipu.wi	v8, v12, 0
	add	s7, a1, s6
	vadd.vx	v8, v8, t3
	add	s6, a5, s6
	vse8.v	v8, (s7)
	blt	s6, t1, .LBB0_11
# %bb.12:                               #   in Loop: Header=BB0_2 Depth=2
	addi	t5, t5, 1
	addi	s5, s5, 32
	addi	s4, s4, 32
	addi	s3, s3, 32
	bne	t5, t1, .LBB0_2
# %bb.13:                               #   in Loop: Header=BB0_1 Depth=1
	addi	t4, t4, 320
	addi	a6, a6, 320
	addi	a7, a7, 320
	bne	a4, t1, .LBB0_1
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
