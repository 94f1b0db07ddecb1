# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -Db=4 -DM=32 -DK=32 -DN=32
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
	li	t0, 0
	addi	a3, a0, 2047
	addi	a3, a3, 1025
	addi	a7, a0, 1024
	csrr	a4, vlenb
	srli	a5, a4, 3
	neg	a6, a4
	andi	t1, a6, 32
	slli	a6, a4, 5
	li	t2, 5
	li	t3, 32
	vsetvli	t4, zero, e32, m4, ta, ma
	vmv.v.i	v8, 0
	vmv.s.x	v12, zero
	mv	t4, a0
	j	.LBB0_2
.LBB0_1:                                #   in Loop: Header=BB0_2 Depth=1
	addi	t0, t0, 1
	addi	t4, t4, 32
	beq	t0, t3, .LBB0_11
.LBB0_2:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_4 Depth 2
                                        #       Child Loop BB0_7 Depth 3
                                        #       Child Loop BB0_10 Depth 3
	li	t5, 0
	slli	t6, t0, 5
	add	t6, t6, a0
	addi	t6, t6, 32
	slli	s0, t0, 7
	add	s0, a2, s0
	mv	s1, a1
	j	.LBB0_4
.LBB0_3:                                #   in Loop: Header=BB0_4 Depth=2
	slli	s3, t5, 2
	add	s3, s0, s3
	sw	s2, 0(s3)
	addi	t5, t5, 1
	addi	s1, s1, 1
	beq	t5, t3, .LBB0_1
.LBB0_4:                                #   Parent Loop BB0_2 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_7 Depth 3
                                        #       Child Loop BB0_10 Depth 3
	bltu	a5, t2, .LBB0_6
# %bb.5:                                #   in Loop: Header=BB0_4 Depth=2
	li	s4, 0
	li	s2, 0
	j	.LBB0_9
.LBB0_6:                                #   in Loop: Header=BB0_4 Depth=2
	mv	s2, s1
	mv	s3, t1
	mv	s4, t4
	vmv4r.v	v16, v8
.LBB0_7:                                #   Parent Loop BB0_2 Depth=1
                                        #     Parent Loop BB0_4 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vl1r.v	v13, (s4)
	vsetvli	zero, zero, e16, m2, ta, ma
	vlse8.v	v14, (s2), t3
	vsext.vf2	v20, v13
	vsext.vf2	v22, v14
	vwmacc.vv	v16, v22, v20
	add	s4, s4, a4
	sub	s3, s3, a4
	add	s2, s2, a6
	bnez	s3, .LBB0_7
# %bb.8:                                #   in Loop: Header=BB0_4 Depth=2
	vsetvli	zero, zero, e32, m4, ta, ma
	vredsum.vs	v13, v16, v12
	vmv.x.s	s2, v13
	mv	s4, t1
	bnez	t1, .LBB0_3
.LBB0_9:                                #   in Loop: Header=BB0_4 Depth=2
	add	s3, t4, s4
	slli	s4, s4, 5
	add	s4, s1, s4
.LBB0_10:                               #   Parent Loop BB0_2 Depth=1
                                        #     Parent Loop BB0_4 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	lb	s5, 0(s3)
	lb	s6, 0(s4)
	mul	s5, s6, s5
	add	s2, s5, s2
	addi	s3, s3, 1
	addi	s4, s4, 32
	bne	s3, t6, .LBB0_10
	j	.LBB0_3
.LBB0_11:
	li	t0, 0
	addi	t1, a1, 1024
	lui	t2, 1
	add	t2, a2, t2
	neg	t3, a4
	andi	t3, t3, 32
	li	t4, 4
	li	t5, 32
	vmv.v.i	v8, 0
	vmv.s.x	v12, zero
	mv	t6, a7
	j	.LBB0_13
.LBB0_12:                               #   in Loop: Header=BB0_13 Depth=1
	addi	t0, t0, 1
	addi	t6, t6, 32
	beq	t0, t5, .LBB0_22
.LBB0_13:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_15 Depth 2
                                        #       Child Loop BB0_18 Depth 3
                                        #       Child Loop BB0_21 Depth 3
	li	s0, 0
	slli	s1, t0, 5
	add	s1, s1, a0
	addi	s1, s1, 1056
	slli	s2, t0, 7
	add	s2, t2, s2
	mv	s3, t1
	j	.LBB0_15
.LBB0_14:                               #   in Loop: Header=BB0_15 Depth=2
	slli	s4, s0, 2
	add	s4, s2, s4
	sw	s5, 0(s4)
	addi	s0, s0, 1
	addi	s3, s3, 1
	beq	s0, t5, .LBB0_12
.LBB0_15:                               #   Parent Loop BB0_13 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_18 Depth 3
                                        #       Child Loop BB0_21 Depth 3
	bgeu	t4, a5, .LBB0_17
# %bb.16:                               #   in Loop: Header=BB0_15 Depth=2
	li	s4, 0
	li	s5, 0
	j	.LBB0_20
.LBB0_17:                               #   in Loop: Header=BB0_15 Depth=2
	neg	s4, a4
	andi	s4, s4, 32
	mv	s5, s3
	mv	s6, t3
	mv	s7, t6
	vmv4r.v	v16, v8
.LBB0_18:                               #   Parent Loop BB0_13 Depth=1
                                        #     Parent Loop BB0_15 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vl1r.v	v13, (s7)
	vsetvli	zero, zero, e16, m2, ta, ma
	vlse8.v	v14, (s5), t5
	vsext.vf2	v20, v13
	vsext.vf2	v22, v14
	vwmacc.vv	v16, v22, v20
	add	s7, s7, a4
	sub	s6, s6, a4
	add	s5, s5, a6
	bnez	s6, .LBB0_18
# %bb.19:                               #   in Loop: Header=BB0_15 Depth=2
	vsetvli	zero, zero, e32, m4, ta, ma
	vredsum.vs	v13, v16, v12
	vmv.x.s	s5, v13
	bnez	s4, .LBB0_14
.LBB0_20:                               #   in Loop: Header=BB0_15 Depth=2
	add	s6, t6, s4
	slli	s4, s4, 5
	add	s4, s3, s4
.LBB0_21:                               #   Parent Loop BB0_13 Depth=1
                                        #     Parent Loop BB0_15 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	lb	s7, 0(s6)
	lb	s8, 0(s4)
	mul	s7, s8, s7
	add	s5, s7, s5
	addi	s6, s6, 1
	addi	s4, s4, 32
	bne	s6, s1, .LBB0_21
	j	.LBB0_14
.LBB0_22:
	li	t1, 0
	lui	t0, 1
	addi	t0, t0, -2016
	addi	a7, a7, 1024
	addi	a1, a1, 2047
	addi	t2, a1, 1
	lui	t3, 2
	add	t3, a2, t3
	neg	t4, a4
	andi	t4, t4, 32
	li	t5, 4
	li	t6, 32
	vmv.v.i	v8, 0
	vmv.s.x	v12, zero
	j	.LBB0_24
.LBB0_23:                               #   in Loop: Header=BB0_24 Depth=1
	addi	t1, t1, 1
	addi	a7, a7, 32
	beq	t1, t6, .LBB0_33
.LBB0_24:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_26 Depth 2
                                        #       Child Loop BB0_29 Depth 3
                                        #       Child Loop BB0_32 Depth 3
	li	s0, 0
	slli	s1, t1, 5
	add	s1, s1, t0
	add	s1, a0, s1
	slli	s2, t1, 7
	add	s2, t3, s2
	mv	s3, t2
	j	.LBB0_26
.LBB0_25:                               #   in Loop: Header=BB0_26 Depth=2
	slli	s4, s0, 2
	add	s4, s2, s4
	sw	s5, 0(s4)
	addi	s0, s0, 1
	addi	s3, s3, 1
	beq	s0, t6, .LBB0_23
.LBB0_26:                               #   Parent Loop BB0_24 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_29 Depth 3
                                        #       Child Loop BB0_32 Depth 3
	bgeu	t5, a5, .LBB0_28
# %bb.27:                               #   in Loop: Header=BB0_26 Depth=2
	li	s4, 0
	li	s5, 0
	j	.LBB0_31
.LBB0_28:                               #   in Loop: Header=BB0_26 Depth=2
	neg	s4, a4
	andi	s4, s4, 32
	mv	s5, s3
	mv	s6, t4
	mv	s7, a7
	vmv4r.v	v16, v8
.LBB0_29:                               #   Parent Loop BB0_24 Depth=1
                                        #     Parent Loop BB0_26 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vl1r.v	v13, (s7)
	vsetvli	zero, zero, e16, m2, ta, ma
	vlse8.v	v14, (s5), t6
	vsext.vf2	v20, v13
	vsext.vf2	v22, v14
	vwmacc.vv	v16, v22, v20
	add	s7, s7, a4
	sub	s6, s6, a4
	add	s5, s5, a6
	bnez	s6, .LBB0_29
# %bb.30:                               #   in Loop: Header=BB0_26 Depth=2
	vsetvli	zero, zero, e32, m4, ta, ma
	vredsum.vs	v13, v16, v12
	vmv.x.s	s5, v13
	bnez	s4, .LBB0_25
.LBB0_31:                               #   in Loop: Header=BB0_26 Depth=2
	add	s6, a7, s4
	slli	s4, s4, 5
	add	s4, s3, s4
.LBB0_32:                               #   Parent Loop BB0_24 Depth=1
                                        #     Parent Loop BB0_26 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	lb	s7, 0(s6)
	lb	s8, 0(s4)
	mul	s7, s8, s7
	add	s5, s7, s5
	addi	s6, s6, 1
	addi	s4, s4, 32
	bne	s6, s1, .LBB0_32
	j	.LBB0_25
.LBB0_33:
	li	a7, 0
	addi	a1, a1, 1025
	lui	t1, 3
	add	a2, a2, t1
	neg	t1, a4
	andi	t1, t1, 32
	li	t2, 4
	li	t3, 32
	vmv.v.i	v8, 0
	vmv.s.x	v12, zero
	j	.LBB0_35
.LBB0_34:                               #   in Loop: Header=BB0_35 Depth=1
	addi	a7, a7, 1
	addi	a3, a3, 32
	beq	a7, t3, .LBB0_44
.LBB0_35:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_37 Depth 2
                                        #       Child Loop BB0_40 Depth 3
                                        #       Child Loop BB0_43 Depth 3
	li	t4, 0
	slli	t5, a7, 5
	add	t5, t0, t5
	add	t5, t5, a0
	addi	t5, t5, 1024
	slli	t6, a7, 7
	add	t6, a2, t6
	mv	s0, a1
	j	.LBB0_37
.LBB0_36:                               #   in Loop: Header=BB0_37 Depth=2
	slli	s1, t4, 2
	add	s1, t6, s1
	sw	s2, 0(s1)
	addi	t4, t4, 1
	addi	s0, s0, 1
	beq	t4, t3, .LBB0_34
.LBB0_37:                               #   Parent Loop BB0_35 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_40 Depth 3
                                        #       Child Loop BB0_43 Depth 3
	bgeu	t2, a5, .LBB0_39
# %bb.38:                               #   in Loop: Header=BB0_37 Depth=2
	li	s1, 0
	li	s2, 0
	j	.LBB0_42
.LBB0_39:                               #   in Loop: Header=BB0_37 Depth=2
	neg	s1, a4
	andi	s1, s1, 32
	mv	s2, s0
	mv	s3, t1
	mv	s4, a3
	vmv4r.v	v16, v8
.LBB0_40:                               #   Parent Loop BB0_35 Depth=1
                                        #     Parent Loop BB0_37 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vl1r.v	v13, (s4)
	vsetvli	zero, zero, e16, m2, ta, ma
	vlse8.v	v14, (s2), t3
	vsext.vf2	v20, v13
	vsext.vf2	v22, v14
	vwmacc.vv	v16, v22, v20
	add	s4, s4, a4
	sub	s3, s3, a4
	add	s2, s2, a6
	bnez	s3, .LBB0_40
# %bb.41:                               #   in Loop: Header=BB0_37 Depth=2
	vsetvli	zero, zero, e32, m4, ta, ma
	vredsum.vs	v13, v16, v12
	vmv.x.s	s2, v13
	bnez	s1, .LBB0_36
.LBB0_42:                               #   in Loop: Header=BB0_37 Depth=2
	add	s3, a3, s1
	slli	s1, s1, 5
	add	s1, s0, s1
.LBB0_43:                               #   Parent Loop BB0_35 Depth=1
                                        #     Parent Loop BB0_37 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	lb	s4, 0(s3)
	lb	s5, 0(s1)
	mul	s4, s5, s4
	add	s2, s4, s2
	addi	s3, s3, 1
	addi	s1, s1, 32
	bne	s3, t5, .LBB0_43
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
	addi	sp, sp, 48
	ret
.Lfunc_end0:
                                        # -- End function
