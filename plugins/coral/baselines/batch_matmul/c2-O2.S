# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -Db=4 -DM=32 -DK=32 -DN=32
# source: baselines/batch_matmul.c, SHA-256 0ab3560034c36b2a425617df388263dd84b2b4d3a4d9a3eb899426146f560a50

	.text
_start:
	li	sp, 0x18000
	li	a0, 0x20000000	# X
	li	a1, 0x20001000	# W
	li	a2, 0x20002000	# Y
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
	sw	s9, 8(sp)                       # 4-byte Folded Spill
	li	t1, 0
	addi	a3, a0, 2047
	addi	a3, a3, 1025
	addi	t0, a0, 1024
	csrr	a7, vlenb
	srli	a4, a7, 3
	srli	a5, a7, 1
	slli	a6, a4, 2
	neg	t2, a6
	andi	t2, t2, 32
	slli	a7, a7, 4
	li	t3, 9
	li	t4, 32
	vsetvli	t5, zero, e32, m2, ta, ma
	vmv.v.i	v8, 0
	vmv.s.x	v10, zero
	mv	t5, a0
	j	.LBB0_2
.LBB0_1:                                #   in Loop: Header=BB0_2 Depth=1
	addi	t1, t1, 1
	addi	t5, t5, 32
	beq	t1, t4, .LBB0_11
.LBB0_2:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_4 Depth 2
                                        #       Child Loop BB0_7 Depth 3
                                        #       Child Loop BB0_10 Depth 3
	li	t6, 0
	slli	s0, t1, 5
	add	s0, s0, a0
	addi	s0, s0, 32
	slli	s1, t1, 7
	add	s1, a2, s1
	mv	s2, a1
	j	.LBB0_4
.LBB0_3:                                #   in Loop: Header=BB0_4 Depth=2
	slli	s4, t6, 2
	add	s4, s1, s4
	sw	s3, 0(s4)
	addi	t6, t6, 1
	addi	s2, s2, 1
	beq	t6, t4, .LBB0_1
.LBB0_4:                                #   Parent Loop BB0_2 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_7 Depth 3
                                        #       Child Loop BB0_10 Depth 3
	bltu	a4, t3, .LBB0_6
# %bb.5:                                #   in Loop: Header=BB0_4 Depth=2
	li	s5, 0
	li	s3, 0
	j	.LBB0_9
.LBB0_6:                                #   in Loop: Header=BB0_4 Depth=2
	mv	s3, s2
	mv	s4, t2
	mv	s5, t5
	vmv2r.v	v12, v8
.LBB0_7:                                #   Parent Loop BB0_2 Depth=1
                                        #     Parent Loop BB0_4 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v11, (s5)
	vlse8.v	v14, (s3), t4
	vsext.vf2	v15, v11
	vsext.vf2	v11, v14
	vwmacc.vv	v12, v11, v15
	add	s5, s5, a5
	sub	s4, s4, a5
	add	s3, s3, a7
	bnez	s4, .LBB0_7
# %bb.8:                                #   in Loop: Header=BB0_4 Depth=2
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v11, v12, v10
	vmv.x.s	s3, v11
	mv	s5, t2
	bnez	t2, .LBB0_3
.LBB0_9:                                #   in Loop: Header=BB0_4 Depth=2
	add	s4, t5, s5
	slli	s5, s5, 5
	add	s5, s2, s5
.LBB0_10:                               #   Parent Loop BB0_2 Depth=1
                                        #     Parent Loop BB0_4 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	lb	s6, 0(s4)
	lb	s7, 0(s5)
	mul	s6, s7, s6
	add	s3, s6, s3
	addi	s4, s4, 1
	addi	s5, s5, 32
	bne	s4, s0, .LBB0_10
	j	.LBB0_3
.LBB0_11:
	li	t1, 0
	addi	t2, a1, 1024
	lui	t3, 1
	add	t3, a2, t3
	neg	t4, a6
	andi	t4, t4, 32
	li	t5, 8
	li	t6, 32
	vmv.v.i	v8, 0
	vmv.s.x	v10, zero
	mv	s0, t0
	j	.LBB0_13
.LBB0_12:                               #   in Loop: Header=BB0_13 Depth=1
	addi	t1, t1, 1
	addi	s0, s0, 32
	beq	t1, t6, .LBB0_22
.LBB0_13:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_15 Depth 2
                                        #       Child Loop BB0_18 Depth 3
                                        #       Child Loop BB0_21 Depth 3
	li	s1, 0
	slli	s2, t1, 5
	add	s2, s2, a0
	addi	s2, s2, 1056
	slli	s3, t1, 7
	add	s3, t3, s3
	mv	s4, t2
	j	.LBB0_15
.LBB0_14:                               #   in Loop: Header=BB0_15 Depth=2
	slli	s5, s1, 2
	add	s5, s3, s5
	sw	s6, 0(s5)
	addi	s1, s1, 1
	addi	s4, s4, 1
	beq	s1, t6, .LBB0_12
.LBB0_15:                               #   Parent Loop BB0_13 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_18 Depth 3
                                        #       Child Loop BB0_21 Depth 3
	bgeu	t5, a4, .LBB0_17
# %bb.16:                               #   in Loop: Header=BB0_15 Depth=2
	li	s5, 0
	li	s6, 0
	j	.LBB0_20
.LBB0_17:                               #   in Loop: Header=BB0_15 Depth=2
	neg	s5, a6
	andi	s5, s5, 32
	mv	s6, s4
	mv	s7, t4
	mv	s8, s0
	vmv2r.v	v12, v8
.LBB0_18:                               #   Parent Loop BB0_13 Depth=1
                                        #     Parent Loop BB0_15 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v11, (s8)
	vlse8.v	v14, (s6), t6
	vsext.vf2	v15, v11
	vsext.vf2	v11, v14
	vwmacc.vv	v12, v11, v15
	add	s8, s8, a5
	sub	s7, s7, a5
	add	s6, s6, a7
	bnez	s7, .LBB0_18
# %bb.19:                               #   in Loop: Header=BB0_15 Depth=2
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v11, v12, v10
	vmv.x.s	s6, v11
	bnez	s5, .LBB0_14
.LBB0_20:                               #   in Loop: Header=BB0_15 Depth=2
	add	s7, s0, s5
	slli	s5, s5, 5
	add	s5, s4, s5
.LBB0_21:                               #   Parent Loop BB0_13 Depth=1
                                        #     Parent Loop BB0_15 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	lb	s8, 0(s7)
	lb	s9, 0(s5)
	mul	s8, s9, s8
	add	s6, s8, s6
	addi	s7, s7, 1
	addi	s5, s5, 32
	bne	s7, s2, .LBB0_21
	j	.LBB0_14
.LBB0_22:
	li	t2, 0
	lui	t1, 1
	addi	t1, t1, -2016
	addi	t0, t0, 1024
	addi	a1, a1, 2047
	addi	t3, a1, 1
	lui	t4, 2
	add	t4, a2, t4
	neg	t5, a6
	andi	t5, t5, 32
	li	t6, 8
	li	s0, 32
	vmv.v.i	v8, 0
	vmv.s.x	v10, zero
	j	.LBB0_24
.LBB0_23:                               #   in Loop: Header=BB0_24 Depth=1
	addi	t2, t2, 1
	addi	t0, t0, 32
	beq	t2, s0, .LBB0_33
.LBB0_24:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_26 Depth 2
                                        #       Child Loop BB0_29 Depth 3
                                        #       Child Loop BB0_32 Depth 3
	li	s1, 0
	slli	s2, t2, 5
	add	s2, s2, t1
	add	s2, a0, s2
	slli	s3, t2, 7
	add	s3, t4, s3
	mv	s4, t3
	j	.LBB0_26
.LBB0_25:                               #   in Loop: Header=BB0_26 Depth=2
	slli	s5, s1, 2
	add	s5, s3, s5
	sw	s6, 0(s5)
	addi	s1, s1, 1
	addi	s4, s4, 1
	beq	s1, s0, .LBB0_23
.LBB0_26:                               #   Parent Loop BB0_24 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_29 Depth 3
                                        #       Child Loop BB0_32 Depth 3
	bgeu	t6, a4, .LBB0_28
# %bb.27:                               #   in Loop: Header=BB0_26 Depth=2
	li	s5, 0
	li	s6, 0
	j	.LBB0_31
.LBB0_28:                               #   in Loop: Header=BB0_26 Depth=2
	neg	s5, a6
	andi	s5, s5, 32
	mv	s6, s4
	mv	s7, t5
	mv	s8, t0
	vmv2r.v	v12, v8
.LBB0_29:                               #   Parent Loop BB0_24 Depth=1
                                        #     Parent Loop BB0_26 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v11, (s8)
	vlse8.v	v14, (s6), s0
	vsext.vf2	v15, v11
	vsext.vf2	v11, v14
	vwmacc.vv	v12, v11, v15
	add	s8, s8, a5
	sub	s7, s7, a5
	add	s6, s6, a7
	bnez	s7, .LBB0_29
# %bb.30:                               #   in Loop: Header=BB0_26 Depth=2
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v11, v12, v10
	vmv.x.s	s6, v11
	bnez	s5, .LBB0_25
.LBB0_31:                               #   in Loop: Header=BB0_26 Depth=2
	add	s7, t0, s5
	slli	s5, s5, 5
	add	s5, s4, s5
.LBB0_32:                               #   Parent Loop BB0_24 Depth=1
                                        #     Parent Loop BB0_26 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	lb	s8, 0(s7)
	lb	s9, 0(s5)
	mul	s8, s9, s8
	add	s6, s8, s6
	addi	s7, s7, 1
	addi	s5, s5, 32
	bne	s7, s2, .LBB0_32
	j	.LBB0_25
.LBB0_33:
	li	t0, 0
	addi	a1, a1, 1025
	lui	t2, 3
	add	a2, a2, t2
	neg	t2, a6
	andi	t2, t2, 32
	li	t3, 8
	li	t4, 32
	vmv.v.i	v8, 0
	vmv.s.x	v10, zero
	j	.LBB0_35
.LBB0_34:                               #   in Loop: Header=BB0_35 Depth=1
	addi	t0, t0, 1
	addi	a3, a3, 32
	beq	t0, t4, .LBB0_44
.LBB0_35:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_37 Depth 2
                                        #       Child Loop BB0_40 Depth 3
                                        #       Child Loop BB0_43 Depth 3
	li	t5, 0
	slli	t6, t0, 5
	add	t6, t1, t6
	add	t6, t6, a0
	addi	t6, t6, 1024
	slli	s0, t0, 7
	add	s0, a2, s0
	mv	s1, a1
	j	.LBB0_37
.LBB0_36:                               #   in Loop: Header=BB0_37 Depth=2
	slli	s2, t5, 2
	add	s2, s0, s2
	sw	s3, 0(s2)
	addi	t5, t5, 1
	addi	s1, s1, 1
	beq	t5, t4, .LBB0_34
.LBB0_37:                               #   Parent Loop BB0_35 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_40 Depth 3
                                        #       Child Loop BB0_43 Depth 3
	bgeu	t3, a4, .LBB0_39
# %bb.38:                               #   in Loop: Header=BB0_37 Depth=2
	li	s2, 0
	li	s3, 0
	j	.LBB0_42
.LBB0_39:                               #   in Loop: Header=BB0_37 Depth=2
	neg	s2, a6
	andi	s2, s2, 32
	mv	s3, s1
	mv	s4, t2
	mv	s5, a3
	vmv2r.v	v12, v8
.LBB0_40:                               #   Parent Loop BB0_35 Depth=1
                                        #     Parent Loop BB0_37 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v11, (s5)
	vlse8.v	v14, (s3), t4
	vsext.vf2	v15, v11
	vsext.vf2	v11, v14
	vwmacc.vv	v12, v11, v15
	add	s5, s5, a5
	sub	s4, s4, a5
	add	s3, s3, a7
	bnez	s4, .LBB0_40
# %bb.41:                               #   in Loop: Header=BB0_37 Depth=2
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v11, v12, v10
	vmv.x.s	s3, v11
	bnez	s2, .LBB0_36
.LBB0_42:                               #   in Loop: Header=BB0_37 Depth=2
	add	s4, a3, s2
	slli	s2, s2, 5
	add	s2, s1, s2
.LBB0_43:                               #   Parent Loop BB0_35 Depth=1
                                        #     Parent Loop BB0_37 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	lb	s5, 0(s4)
	lb	s6, 0(s2)
	mul	s5, s6, s5
	add	s3, s5, s3
	addi	s4, s4, 1
	addi	s2, s2, 32
	bne	s4, t6, .LBB0_43
	j	.LBB0_36
.LBB0_44:
	lw	s0, 44(sp)                      # 4-byte Folded Reload
	lw	s1, 40(sp)                      # 4-byte Folded Reload
	lw	s2, 36(sp)                      # 4-byte Folded Reload
	lw	s3, 32(sp)                      # 4-byte Folded Reload
	lw	s4, 28(sp)                      # 4-byte Folded Reload
	lw	s5, 24(sp)                      # 4-byte Folded Reload
	lw	s6, 20(sp)                      # 4-byte Folded Reload
	lw	s7, 16(sp)                      # 4-byte Folded Reload
	lw	s8, 12(sp)                      # 4-byte Folded Reload
	lw	s9, 8(sp)                       # 4-byte Folded Reload
	addi	sp, sp, 48
	ret
.Lfunc_end0:
                                        # -- End function
