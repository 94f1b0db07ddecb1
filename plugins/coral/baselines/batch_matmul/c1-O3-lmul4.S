# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -Db=2 -DM=32 -DK=32 -DN=32
# source: baselines/batch_matmul.c, SHA-256 0ab3560034c36b2a425617df388263dd84b2b4d3a4d9a3eb899426146f560a50

	.text
_start:
	li	sp, 0x18000
	li	a0, 0x20000000	# X
	li	a1, 0x20000800	# W
	li	a2, 0x20001000	# Y
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
	li	a6, 0
	csrr	a3, vlenb
	srli	a4, a3, 3
	neg	a5, a3
	andi	a7, a5, 32
	slli	a5, a3, 5
	li	t0, 5
	li	t1, 32
	vsetvli	t2, zero, e32, m4, ta, ma
	vmv.v.i	v8, 0
	vmv.s.x	v12, zero
	mv	t2, a0
	j	.LBB0_2
.LBB0_1:                                #   in Loop: Header=BB0_2 Depth=1
	addi	a6, a6, 1
	addi	t2, t2, 32
	beq	a6, t1, .LBB0_11
.LBB0_2:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_4 Depth 2
                                        #       Child Loop BB0_7 Depth 3
                                        #       Child Loop BB0_10 Depth 3
	li	t3, 0
	slli	t4, a6, 5
	add	t4, t4, a0
	addi	t4, t4, 32
	slli	t5, a6, 7
	add	t5, a2, t5
	mv	t6, a1
	j	.LBB0_4
.LBB0_3:                                #   in Loop: Header=BB0_4 Depth=2
	slli	s1, t3, 2
	add	s1, t5, s1
	sw	s0, 0(s1)
	addi	t3, t3, 1
	addi	t6, t6, 1
	beq	t3, t1, .LBB0_1
.LBB0_4:                                #   Parent Loop BB0_2 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_7 Depth 3
                                        #       Child Loop BB0_10 Depth 3
	bltu	a4, t0, .LBB0_6
# %bb.5:                                #   in Loop: Header=BB0_4 Depth=2
	li	s2, 0
	li	s0, 0
	j	.LBB0_9
.LBB0_6:                                #   in Loop: Header=BB0_4 Depth=2
	mv	s0, t6
	mv	s1, a7
	mv	s2, t2
	vmv4r.v	v16, v8
.LBB0_7:                                #   Parent Loop BB0_2 Depth=1
                                        #     Parent Loop BB0_4 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vl1r.v	v13, (s2)
	vsetvli	zero, zero, e16, m2, ta, ma
	vlse8.v	v14, (s0), t1
	vsext.vf2	v20, v13
	vsext.vf2	v22, v14
	vwmacc.vv	v16, v22, v20
	add	s2, s2, a3
	sub	s1, s1, a3
	add	s0, s0, a5
	bnez	s1, .LBB0_7
# %bb.8:                                #   in Loop: Header=BB0_4 Depth=2
	vsetvli	zero, zero, e32, m4, ta, ma
	vredsum.vs	v13, v16, v12
	vmv.x.s	s0, v13
	mv	s2, a7
	bnez	a7, .LBB0_3
.LBB0_9:                                #   in Loop: Header=BB0_4 Depth=2
	add	s1, t2, s2
	slli	s2, s2, 5
	add	s2, t6, s2
.LBB0_10:                               #   Parent Loop BB0_2 Depth=1
                                        #     Parent Loop BB0_4 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	lb	s3, 0(s1)
	lb	s4, 0(s2)
	mul	s3, s4, s3
	add	s0, s3, s0
	addi	s1, s1, 1
	addi	s2, s2, 32
	bne	s1, t4, .LBB0_10
	j	.LBB0_3
.LBB0_11:
	li	a6, 0
	addi	a7, a0, 1024
	addi	a1, a1, 1024
	lui	t0, 1
	add	a2, a2, t0
	neg	t0, a3
	andi	t0, t0, 32
	li	t1, 4
	li	t2, 32
	vmv.v.i	v8, 0
	vmv.s.x	v12, zero
	j	.LBB0_13
.LBB0_12:                               #   in Loop: Header=BB0_13 Depth=1
	addi	a6, a6, 1
	addi	a7, a7, 32
	beq	a6, t2, .LBB0_22
.LBB0_13:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_15 Depth 2
                                        #       Child Loop BB0_18 Depth 3
                                        #       Child Loop BB0_21 Depth 3
	li	t3, 0
	slli	t4, a6, 5
	add	t4, t4, a0
	addi	t4, t4, 1056
	slli	t5, a6, 7
	add	t5, a2, t5
	mv	t6, a1
	j	.LBB0_15
.LBB0_14:                               #   in Loop: Header=BB0_15 Depth=2
	slli	s0, t3, 2
	add	s0, t5, s0
	sw	s1, 0(s0)
	addi	t3, t3, 1
	addi	t6, t6, 1
	beq	t3, t2, .LBB0_12
.LBB0_15:                               #   Parent Loop BB0_13 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_18 Depth 3
                                        #       Child Loop BB0_21 Depth 3
	bgeu	t1, a4, .LBB0_17
# %bb.16:                               #   in Loop: Header=BB0_15 Depth=2
	li	s0, 0
	li	s1, 0
	j	.LBB0_20
.LBB0_17:                               #   in Loop: Header=BB0_15 Depth=2
	neg	s0, a3
	andi	s0, s0, 32
	mv	s1, t6
	mv	s2, t0
	mv	s3, a7
	vmv4r.v	v16, v8
.LBB0_18:                               #   Parent Loop BB0_13 Depth=1
                                        #     Parent Loop BB0_15 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vl1r.v	v13, (s3)
	vsetvli	zero, zero, e16, m2, ta, ma
	vlse8.v	v14, (s1), t2
	vsext.vf2	v20, v13
	vsext.vf2	v22, v14
	vwmacc.vv	v16, v22, v20
	add	s3, s3, a3
	sub	s2, s2, a3
	add	s1, s1, a5
	bnez	s2, .LBB0_18
# %bb.19:                               #   in Loop: Header=BB0_15 Depth=2
	vsetvli	zero, zero, e32, m4, ta, ma
	vredsum.vs	v13, v16, v12
	vmv.x.s	s1, v13
	bnez	s0, .LBB0_14
.LBB0_20:                               #   in Loop: Header=BB0_15 Depth=2
	add	s2, a7, s0
	slli	s0, s0, 5
	add	s0, t6, s0
.LBB0_21:                               #   Parent Loop BB0_13 Depth=1
                                        #     Parent Loop BB0_15 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	lb	s3, 0(s2)
	lb	s4, 0(s0)
	mul	s3, s4, s3
	add	s1, s3, s1
	addi	s2, s2, 1
	addi	s0, s0, 32
	bne	s2, t4, .LBB0_21
	j	.LBB0_14
.LBB0_22:
	lw	s0, 28(sp)                      # 4-byte Folded Reload
	lw	s1, 24(sp)                      # 4-byte Folded Reload
	lw	s2, 20(sp)                      # 4-byte Folded Reload
	lw	s3, 16(sp)                      # 4-byte Folded Reload
	lw	s4, 12(sp)                      # 4-byte Folded Reload
	addi	sp, sp, 32
	ret
.Lfunc_end0:
                                        # -- End function
