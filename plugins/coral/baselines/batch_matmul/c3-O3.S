# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -Db=2 -DM=64 -DK=64 -DN=32
# source: baselines/batch_matmul.c, SHA-256 0ab3560034c36b2a425617df388263dd84b2b4d3a4d9a3eb899426146f560a50

	.text
_start:
	li	sp, 0x18000
	li	a0, 0x20000000	# X
	li	a1, 0x20002000	# W
	li	a2, 0x20003000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -32
	sw	s0, 28(sp)                      # 4-byte Folded Spill
	sw	s1, 24(sp)                      # 4-byte Folded Spill
	sw	s2, 20(sp)                      # 4-byte Folded Spill
	sw	s3, 16(sp)                      # 4-byte Folded Spill
	sw	s4, 12(sp)                      # 4-byte Folded Spill
	sw	s5, 8(sp)                       # 4-byte Folded Spill
	sw	s6, 4(sp)                       # 4-byte Folded Spill
	sw	s7, 0(sp)                       # 4-byte Folded Spill
	li	a7, 0
	csrr	a6, vlenb
	srli	a3, a6, 3
	srli	a4, a6, 1
	slli	a5, a3, 2
	neg	t0, a5
	andi	t0, t0, 64
	slli	a6, a6, 4
	li	t1, 17
	li	t2, 32
	li	t3, 64
	vsetvli	t4, zero, e32, m2, ta, ma
	vmv.v.i	v8, 0
	vmv.s.x	v10, zero
	mv	t4, a0
	j	.LBB0_2
.LBB0_1:                                #   in Loop: Header=BB0_2 Depth=1
	addi	a7, a7, 1
	addi	t4, t4, 64
	beq	a7, t3, .LBB0_11
.LBB0_2:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_4 Depth 2
                                        #       Child Loop BB0_7 Depth 3
                                        #       Child Loop BB0_10 Depth 3
	li	t5, 0
	slli	t6, a7, 6
	add	t6, t6, a0
	addi	t6, t6, 64
	slli	s0, a7, 7
	add	s0, a2, s0
	mv	s1, a1
	j	.LBB0_4
.LBB0_3:                                #   in Loop: Header=BB0_4 Depth=2
	slli	s3, t5, 2
	add	s3, s0, s3
	sw	s2, 0(s3)
	addi	t5, t5, 1
	addi	s1, s1, 1
	beq	t5, t2, .LBB0_1
.LBB0_4:                                #   Parent Loop BB0_2 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_7 Depth 3
                                        #       Child Loop BB0_10 Depth 3
	bltu	a3, t1, .LBB0_6
# %bb.5:                                #   in Loop: Header=BB0_4 Depth=2
	li	s4, 0
	li	s2, 0
	j	.LBB0_9
.LBB0_6:                                #   in Loop: Header=BB0_4 Depth=2
	mv	s2, s1
	mv	s3, t0
	mv	s4, t4
	vmv2r.v	v12, v8
.LBB0_7:                                #   Parent Loop BB0_2 Depth=1
                                        #     Parent Loop BB0_4 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v11, (s4)
	vlse8.v	v14, (s2), t2
	vsext.vf2	v15, v11
	vsext.vf2	v11, v14
	vwmacc.vv	v12, v11, v15
	add	s4, s4, a4
	sub	s3, s3, a4
	add	s2, s2, a6
	bnez	s3, .LBB0_7
# %bb.8:                                #   in Loop: Header=BB0_4 Depth=2
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v11, v12, v10
	vmv.x.s	s2, v11
	mv	s4, t0
	bnez	t0, .LBB0_3
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
	li	a7, 0
	lui	t2, 1
	add	t0, a0, t2
	addi	a1, a1, 2047
	addi	a1, a1, 1
	lui	t1, 2
	add	a2, a2, t1
	neg	t1, a5
	andi	t1, t1, 64
	addi	t2, t2, 64
	li	t3, 16
	li	t4, 32
	li	t5, 64
	vmv.v.i	v8, 0
	vmv.s.x	v10, zero
	j	.LBB0_13
.LBB0_12:                               #   in Loop: Header=BB0_13 Depth=1
	addi	a7, a7, 1
	addi	t0, t0, 64
	beq	a7, t5, .LBB0_22
.LBB0_13:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_15 Depth 2
                                        #       Child Loop BB0_18 Depth 3
                                        #       Child Loop BB0_21 Depth 3
	li	t6, 0
	slli	s0, a7, 6
	add	s0, s0, a0
	add	s0, s0, t2
	slli	s1, a7, 7
	add	s1, a2, s1
	mv	s2, a1
	j	.LBB0_15
.LBB0_14:                               #   in Loop: Header=BB0_15 Depth=2
	slli	s3, t6, 2
	add	s3, s1, s3
	sw	s4, 0(s3)
	addi	t6, t6, 1
	addi	s2, s2, 1
	beq	t6, t4, .LBB0_12
.LBB0_15:                               #   Parent Loop BB0_13 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_18 Depth 3
                                        #       Child Loop BB0_21 Depth 3
	bgeu	t3, a3, .LBB0_17
# %bb.16:                               #   in Loop: Header=BB0_15 Depth=2
	li	s3, 0
	li	s4, 0
	j	.LBB0_20
.LBB0_17:                               #   in Loop: Header=BB0_15 Depth=2
	neg	s3, a5
	andi	s3, s3, 64
	mv	s4, s2
	mv	s5, t1
	mv	s6, t0
	vmv2r.v	v12, v8
.LBB0_18:                               #   Parent Loop BB0_13 Depth=1
                                        #     Parent Loop BB0_15 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v11, (s6)
	vlse8.v	v14, (s4), t4
	vsext.vf2	v15, v11
	vsext.vf2	v11, v14
	vwmacc.vv	v12, v11, v15
	add	s6, s6, a4
	sub	s5, s5, a4
	add	s4, s4, a6
	bnez	s5, .LBB0_18
# %bb.19:                               #   in Loop: Header=BB0_15 Depth=2
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v11, v12, v10
	vmv.x.s	s4, v11
	bnez	s3, .LBB0_14
.LBB0_20:                               #   in Loop: Header=BB0_15 Depth=2
	add	s5, t0, s3
	slli	s3, s3, 5
	add	s3, s2, s3
.LBB0_21:                               #   Parent Loop BB0_13 Depth=1
                                        #     Parent Loop BB0_15 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	lb	s6, 0(s5)
	lb	s7, 0(s3)
	mul	s6, s7, s6
	add	s4, s6, s4
	addi	s5, s5, 1
	addi	s3, s3, 32
	bne	s5, s0, .LBB0_21
	j	.LBB0_14
.LBB0_22:
	lw	s0, 28(sp)                      # 4-byte Folded Reload
	lw	s1, 24(sp)                      # 4-byte Folded Reload
	lw	s2, 20(sp)                      # 4-byte Folded Reload
	lw	s3, 16(sp)                      # 4-byte Folded Reload
	lw	s4, 12(sp)                      # 4-byte Folded Reload
	lw	s5, 8(sp)                       # 4-byte Folded Reload
	lw	s6, 4(sp)                       # 4-byte Folded Reload
	lw	s7, 0(sp)                       # 4-byte Folded Reload
	addi	sp, sp, 32
	ret
.Lfunc_end0:
                                        # -- End function
