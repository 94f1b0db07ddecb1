# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -DH=8 -Dc_in=8 -Dc_out=32 -Dk=3
# source: baselines/conv_block-rvv.c, SHA-256 0331394216ddc27ee742a4f5d9613a9f99ceca4cdb56730fb7e64396de4d534d

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000340	# W
	li	a2, 0x20000c40	# scale
	li	a3, 0x20000cc0	# shift
	li	a4, 0x20001000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -192
	sw	ra, 188(sp)                     # 4-byte Folded Spill
	sw	s0, 184(sp)                     # 4-byte Folded Spill
	sw	s1, 180(sp)                     # 4-byte Folded Spill
	sw	s2, 176(sp)                     # 4-byte Folded Spill
	sw	s3, 172(sp)                     # 4-byte Folded Spill
	sw	s4, 168(sp)                     # 4-byte Folded Spill
	sw	s5, 164(sp)                     # 4-byte Folded Spill
	sw	s6, 160(sp)                     # 4-byte Folded Spill
	sw	s7, 156(sp)                     # 4-byte Folded Spill
	sw	s8, 152(sp)                     # 4-byte Folded Spill
	sw	s9, 148(sp)                     # 4-byte Folded Spill
	sw	s10, 144(sp)                    # 4-byte Folded Spill
	sw	s11, 140(sp)                    # 4-byte Folded Spill
	sw	a4, 0(sp)                       # 4-byte Folded Spill
	mv	a4, a1
	li	a1, 0
	addi	s6, a0, 80
	addi	a7, a0, 160
	addi	t0, a3, 128
	li	t2, 32
	addi	t3, sp, 12
	li	t4, -128
	li	t5, 8
	mv	a5, a0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
                                        #         Child Loop BB0_6 Depth 4
                                        #         Child Loop BB0_8 Depth 4
                                        #       Child Loop BB0_11 Depth 3
                                        #       Child Loop BB0_13 Depth 3
	li	s0, 0
	li	a6, 80
	mul	s3, a1, a6
	addi	s1, s3, 184
	addi	s2, s3, 104
	addi	s3, s3, 24
	slli	s4, a1, 8
	addi	a1, a1, 1
	sw	a1, 8(sp)                       # 4-byte Folded Spill
	lw	a1, 0(sp)                       # 4-byte Folded Reload
	add	s4, a1, s4
	mv	s5, a7
	sw	s6, 4(sp)                       # 4-byte Folded Spill
	mv	t6, a5
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
                                        #         Child Loop BB0_6 Depth 4
                                        #         Child Loop BB0_8 Depth 4
                                        #       Child Loop BB0_11 Depth 3
                                        #       Child Loop BB0_13 Depth 3
	li	s8, 0
	slli	a1, s0, 3
	add	s9, s1, a1
	add	s9, a0, s9
	add	s10, s2, a1
	add	s10, a0, s10
	add	a1, s3, a1
	add	s11, a0, a1
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Loop Header: Depth=3
                                        #         Child Loop BB0_4 Depth 4
                                        #         Child Loop BB0_6 Depth 4
                                        #         Child Loop BB0_8 Depth 4
	sub	a1, t2, s8
	vsetvli	ra, a1, e32, m4, ta, ma
	add	t1, a4, s8
	vmv.v.i	v8, 0
	mv	s7, t6
	mv	a1, t1
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_3 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	lb	a6, 0(s7)
	vsetvli	zero, zero, e16, m2, ta, ma
	vle8.v	v12, (a1)
	addi	a6, a6, 14
	vsext.vf2	v14, v12
	vwmacc.vx	v8, a6, v14
	addi	s7, s7, 1
	addi	a1, a1, 32
	bne	s7, s11, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_3 Depth=3
	addi	a1, t1, 768
	mv	s7, s6
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_3 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	lb	a6, 0(s7)
	vle8.v	v12, (a1)
	addi	a6, a6, 14
	vsext.vf2	v14, v12
	vwmacc.vx	v8, a6, v14
	addi	s7, s7, 1
	addi	a1, a1, 32
	bne	s7, s10, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_3 Depth=3
	addi	a1, t1, 1536
	mv	t1, s5
.LBB0_8:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_3 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	lb	a6, 0(t1)
	vle8.v	v12, (a1)
	addi	a6, a6, 14
	vsext.vf2	v14, v12
	vwmacc.vx	v8, a6, v14
	addi	t1, t1, 1
	addi	a1, a1, 32
	bne	t1, s9, .LBB0_8
# %bb.9:                                #   in Loop: Header=BB0_3 Depth=3
	slli	a1, s8, 2
	add	a1, t3, a1
	add	s8, ra, s8
	vse32.v	v8, (a1)
	blt	s8, t2, .LBB0_3
# %bb.10:                               #   in Loop: Header=BB0_2 Depth=2
	addi	a1, sp, 12
	mv	t1, a2
	mv	s7, a3
.LBB0_11:                               #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	flw	fa5, 0(t1)
	lw	a6, 0(a1)
	flw	fa4, 0(s7)
	fcvt.s.w	fa3, a6
	fmadd.s	fa5, fa5, fa3, fa4
	#APP
	fcvt.w.s	a6, fa5, rne
	#NO_APP
	sw	a6, 0(a1)
	addi	s7, s7, 4
	addi	a1, a1, 4
	addi	t1, t1, 4
	bne	s7, t0, .LBB0_11
# %bb.12:                               #   in Loop: Header=BB0_2 Depth=2
	li	a1, 0
	slli	t1, s0, 5
	add	t1, s4, t1
.LBB0_13:                               #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	sub	a6, t2, a1
	vsetvli	a6, a6, e32, m4, ta, ma
	slli	s7, a1, 2
	add	s7, t3, s7
	vle32.v	v8, (s7)
	vmax.vx	v8, v8, zero
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclipu.wi	v12, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclipu.wi	v8, v12, 0
	add	s7, t1, a1
	vadd.vx	v8, v8, t4
	add	a1, a6, a1
	vse8.v	v8, (s7)
	blt	a1, t2, .LBB0_13
# %bb.14:                               #   in Loop: Header=BB0_2 Depth=2
	addi	s0, s0, 1
	addi	t6, t6, 8
	addi	s6, s6, 8
	addi	s5, s5, 8
	bne	s0, t5, .LBB0_2
# %bb.15:                               #   in Loop: Header=BB0_1 Depth=1
	addi	a5, a5, 80
	lw	s6, 4(sp)                       # 4-byte Folded Reload
	addi	s6, s6, 80
	addi	a7, a7, 80
	lw	a1, 8(sp)                       # 4-byte Folded Reload
	bne	a1, t5, .LBB0_1
# %bb.16:
	lw	ra, 188(sp)                     # 4-byte Folded Reload
	lw	s0, 184(sp)                     # 4-byte Folded Reload
	lw	s1, 180(sp)                     # 4-byte Folded Reload
	lw	s2, 176(sp)                     # 4-byte Folded Reload
	lw	s3, 172(sp)                     # 4-byte Folded Reload
	lw	s4, 168(sp)                     # 4-byte Folded Reload
	lw	s5, 164(sp)                     # 4-byte Folded Reload
	lw	s6, 160(sp)                     # 4-byte Folded Reload
	lw	s7, 156(sp)                     # 4-byte Folded Reload
	lw	s8, 152(sp)                     # 4-byte Folded Reload
	lw	s9, 148(sp)                     # 4-byte Folded Reload
	lw	s10, 144(sp)                    # 4-byte Folded Reload
	lw	s11, 140(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 192
	ret
.Lfunc_end0:
                                        # -- End function
