# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -DH=8 -Dc_in=4 -Dc_out=8 -Dk=1
# source: baselines/conv_block-rvv.c, SHA-256 0331394216ddc27ee742a4f5d9613a9f99ceca4cdb56730fb7e64396de4d534d

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
	addi	sp, sp, -80
	sw	s0, 76(sp)                      # 4-byte Folded Spill
	sw	s1, 72(sp)                      # 4-byte Folded Spill
	sw	s2, 68(sp)                      # 4-byte Folded Spill
	sw	s3, 64(sp)                      # 4-byte Folded Spill
	sw	s4, 60(sp)                      # 4-byte Folded Spill
	sw	s5, 56(sp)                      # 4-byte Folded Spill
	sw	s6, 52(sp)                      # 4-byte Folded Spill
	sw	s7, 48(sp)                      # 4-byte Folded Spill
	sw	s8, 44(sp)                      # 4-byte Folded Spill
	sw	s9, 40(sp)                      # 4-byte Folded Spill
	sw	s10, 36(sp)                     # 4-byte Folded Spill
	li	a5, 0
	addi	a6, a0, 1
	addi	a7, a0, 2
	addi	t0, a0, 3
	flw	fa5, 0(a2)
	flw	fa4, 0(a3)
	li	t1, 8
	addi	t2, sp, 4
	li	t3, -128
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
                                        #       Child Loop BB0_5 Depth 3
	li	t4, 0
	slli	s1, a5, 5
	slli	s2, a5, 6
	add	t5, a0, s1
	add	t6, a6, s1
	add	s0, a7, s1
	add	s1, t0, s1
	add	s2, a4, s2
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
                                        #       Child Loop BB0_5 Depth 3
	li	s3, 0
	slli	s4, t4, 2
	add	s5, t5, s4
	lb	s5, 0(s5)
	add	s6, t6, s4
	lb	s6, 0(s6)
	add	s7, s0, s4
	lb	s7, 0(s7)
	add	s4, s1, s4
	lb	s8, 0(s4)
	addi	s4, s5, 14
	addi	s5, s6, 14
	addi	s6, s7, 14
	addi	s7, s8, 14
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	sub	s8, t1, s3
	vsetvli	s8, s8, e32, m4, ta, ma
	add	s9, a1, s3
	vle8.v	v12, (s9)
	addi	s10, s9, 8
	vle8.v	v13, (s10)
	vmv.v.i	v8, 0
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v14, v12
	vwmacc.vx	v8, s4, v14
	vsext.vf2	v14, v13
	addi	s10, s9, 16
	vle8.v	v12, (s10)
	addi	s9, s9, 24
	vle8.v	v13, (s9)
	vwmacc.vx	v8, s5, v14
	vsext.vf2	v14, v12
	vwmacc.vx	v8, s6, v14
	vsext.vf2	v14, v13
	vwmacc.vx	v8, s7, v14
	slli	s9, s3, 2
	add	s9, t2, s9
	add	s3, s8, s3
	vse32.v	v8, (s9)
	blt	s3, t1, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	lw	s4, 4(sp)
	li	s3, 0
	fcvt.s.w	fa3, s4
	fmadd.s	fa3, fa5, fa3, fa4
	flw	fa2, 4(a2)
	lw	s4, 8(sp)
	flw	fa1, 4(a3)
	#APP
	fcvt.w.s	s5, fa3, rne
	#NO_APP
	sw	s5, 4(sp)
	fcvt.s.w	fa3, s4
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 8(a2)
	lw	s4, 12(sp)
	flw	fa1, 8(a3)
	#APP
	fcvt.w.s	s5, fa3, rne
	#NO_APP
	sw	s5, 8(sp)
	fcvt.s.w	fa3, s4
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 12(a2)
	lw	s4, 16(sp)
	flw	fa1, 12(a3)
	#APP
	fcvt.w.s	s5, fa3, rne
	#NO_APP
	sw	s5, 12(sp)
	fcvt.s.w	fa3, s4
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 16(a2)
	lw	s4, 20(sp)
	flw	fa1, 16(a3)
	#APP
	fcvt.w.s	s5, fa3, rne
	#NO_APP
	sw	s5, 16(sp)
	fcvt.s.w	fa3, s4
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 20(a2)
	lw	s4, 24(sp)
	flw	fa1, 20(a3)
	#APP
	fcvt.w.s	s5, fa3, rne
	#NO_APP
	sw	s5, 20(sp)
	fcvt.s.w	fa3, s4
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 24(a2)
	lw	s4, 28(sp)
	flw	fa1, 24(a3)
	#APP
	fcvt.w.s	s5, fa3, rne
	#NO_APP
	sw	s5, 24(sp)
	fcvt.s.w	fa3, s4
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 28(a2)
	lw	s4, 32(sp)
	flw	fa1, 28(a3)
	#APP
	fcvt.w.s	s5, fa3, rne
	#NO_APP
	sw	s5, 28(sp)
	fcvt.s.w	fa3, s4
	fmadd.s	fa3, fa2, fa3, fa1
	#APP
	fcvt.w.s	s4, fa3, rne
	#NO_APP
	sw	s4, 32(sp)
	slli	s4, t4, 3
	add	s4, s2, s4
.LBB0_5:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	sub	s5, t1, s3
	vsetvli	s5, s5, e32, m4, ta, ma
	slli	s6, s3, 2
	add	s6, t2, s6
	vle32.v	v8, (s6)
	vmax.vx	v8, v8, zero
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclipu.wi	v12, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclipu.wi	v8, v12, 0
	add	s6, s4, s3
	vadd.vx	v8, v8, t3
	add	s3, s5, s3
	vse8.v	v8, (s6)
	blt	s3, t1, .LBB0_5
# %bb.6:                                #   in Loop: Header=BB0_2 Depth=2
	addi	t4, t4, 1
	bne	t4, t1, .LBB0_2
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a5, a5, 1
	bne	a5, t1, .LBB0_1
# %bb.8:
	lw	s0, 76(sp)                      # 4-byte Folded Reload
	lw	s1, 72(sp)                      # 4-byte Folded Reload
	lw	s2, 68(sp)                      # 4-byte Folded Reload
	lw	s3, 64(sp)                      # 4-byte Folded Reload
	lw	s4, 60(sp)                      # 4-byte Folded Reload
	lw	s5, 56(sp)                      # 4-byte Folded Reload
	lw	s6, 52(sp)                      # 4-byte Folded Reload
	lw	s7, 48(sp)                      # 4-byte Folded Reload
	lw	s8, 44(sp)                      # 4-byte Folded Reload
	lw	s9, 40(sp)                      # 4-byte Folded Reload
	lw	s10, 36(sp)                     # 4-byte Folded Reload
	addi	sp, sp, 80
	ret
.Lfunc_end0:
                                        # -- End function
