# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -Db=2 -DM=32 -DK=64 -DN=64
# source: baselines/batch_matmul.c, SHA-256 0ab3560034c36b2a425617df388263dd84b2b4d3a4d9a3eb899426146f560a50

	.text
_start:
	li	sp, 0x18000
	li	a0, 0x20000000	# X
	li	a1, 0x20001000	# W
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
	li	a6, 0
	csrr	a5, vlenb
	srli	a3, a5, 3
	slli	a4, a5, 1
	neg	a7, a4
	andi	a7, a7, 64
	slli	a5, a5, 7
	li	t0, 5
	li	t1, 64
	li	t2, 32
	vsetvli	t3, zero, e32, m8, ta, ma
	vmv.v.i	v8, 0
	vmv.s.x	v16, zero
	mv	t3, a0
	j	.LBB0_2
.LBB0_1:                                #   in Loop: Header=BB0_2 Depth=1
	addi	a6, a6, 1
	addi	t3, t3, 64
	beq	a6, t2, .LBB0_11
.LBB0_2:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_4 Depth 2
                                        #       Child Loop BB0_7 Depth 3
                                        #       Child Loop BB0_10 Depth 3
	li	t4, 0
	slli	t5, a6, 6
	add	t5, t5, a0
	addi	t5, t5, 64
	slli	t6, a6, 8
	add	t6, a2, t6
	mv	s0, a1
	j	.LBB0_4
.LBB0_3:                                #   in Loop: Header=BB0_4 Depth=2
	slli	s2, t4, 2
	add	s2, t6, s2
	sw	s1, 0(s2)
	addi	t4, t4, 1
	addi	s0, s0, 1
	beq	t4, t1, .LBB0_1
.LBB0_4:                                #   Parent Loop BB0_2 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_7 Depth 3
                                        #       Child Loop BB0_10 Depth 3
	bltu	a3, t0, .LBB0_6
# %bb.5:                                #   in Loop: Header=BB0_4 Depth=2
	li	s3, 0
	li	s1, 0
	j	.LBB0_9
.LBB0_6:                                #   in Loop: Header=BB0_4 Depth=2
	mv	s1, s0
	mv	s2, a7
	mv	s3, t3
	vmv8r.v	v24, v8
.LBB0_7:                                #   Parent Loop BB0_2 Depth=1
                                        #     Parent Loop BB0_4 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vl2r.v	v18, (s3)
	vsetvli	zero, zero, e16, m4, ta, ma
	vlse8.v	v20, (s1), t1
	vsext.vf2	v4, v18
	vsext.vf2	v0, v20
	vwmacc.vv	v24, v0, v4
	add	s3, s3, a4
	sub	s2, s2, a4
	add	s1, s1, a5
	bnez	s2, .LBB0_7
# %bb.8:                                #   in Loop: Header=BB0_4 Depth=2
	vsetvli	zero, zero, e32, m8, ta, ma
	vredsum.vs	v17, v24, v16
	vmv.x.s	s1, v17
	mv	s3, a7
	bnez	a7, .LBB0_3
.LBB0_9:                                #   in Loop: Header=BB0_4 Depth=2
	add	s2, t3, s3
	slli	s3, s3, 6
	add	s3, s0, s3
.LBB0_10:                               #   Parent Loop BB0_2 Depth=1
                                        #     Parent Loop BB0_4 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	lb	s4, 0(s2)
	lb	s5, 0(s3)
	mul	s4, s5, s4
	add	s1, s4, s1
	addi	s2, s2, 1
	addi	s3, s3, 64
	bne	s2, t5, .LBB0_10
	j	.LBB0_3
.LBB0_11:
	li	a6, 0
	addi	a7, a0, 2047
	addi	a7, a7, 1
	lui	t0, 1
	add	a1, a1, t0
	lui	t0, 2
	add	a2, a2, t0
	neg	t0, a4
	andi	t0, t0, 64
	li	t1, 4
	li	t2, 64
	li	t3, 32
	vmv.v.i	v8, 0
	vmv.s.x	v16, zero
	j	.LBB0_13
.LBB0_12:                               #   in Loop: Header=BB0_13 Depth=1
	addi	a6, a6, 1
	addi	a7, a7, 64
	beq	a6, t3, .LBB0_22
.LBB0_13:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_15 Depth 2
                                        #       Child Loop BB0_18 Depth 3
                                        #       Child Loop BB0_21 Depth 3
	li	t4, 0
	slli	t5, a6, 6
	add	t5, t5, a0
	addi	t5, t5, 2047
	addi	t5, t5, 65
	slli	t6, a6, 8
	add	t6, a2, t6
	mv	s0, a1
	j	.LBB0_15
.LBB0_14:                               #   in Loop: Header=BB0_15 Depth=2
	slli	s1, t4, 2
	add	s1, t6, s1
	sw	s2, 0(s1)
	addi	t4, t4, 1
	addi	s0, s0, 1
	beq	t4, t2, .LBB0_12
.LBB0_15:                               #   Parent Loop BB0_13 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_18 Depth 3
                                        #       Child Loop BB0_21 Depth 3
	bgeu	t1, a3, .LBB0_17
# %bb.16:                               #   in Loop: Header=BB0_15 Depth=2
	li	s1, 0
	li	s2, 0
	j	.LBB0_20
.LBB0_17:                               #   in Loop: Header=BB0_15 Depth=2
	neg	s1, a4
	andi	s1, s1, 64
	mv	s2, s0
	mv	s3, t0
	mv	s4, a7
	vmv8r.v	v24, v8
.LBB0_18:                               #   Parent Loop BB0_13 Depth=1
                                        #     Parent Loop BB0_15 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vl2r.v	v18, (s4)
	vsetvli	zero, zero, e16, m4, ta, ma
	vlse8.v	v20, (s2), t2
	vsext.vf2	v4, v18
	vsext.vf2	v0, v20
	vwmacc.vv	v24, v0, v4
	add	s4, s4, a4
	sub	s3, s3, a4
	add	s2, s2, a5
	bnez	s3, .LBB0_18
# %bb.19:                               #   in Loop: Header=BB0_15 Depth=2
	vsetvli	zero, zero, e32, m8, ta, ma
	vredsum.vs	v17, v24, v16
	vmv.x.s	s2, v17
	bnez	s1, .LBB0_14
.LBB0_20:                               #   in Loop: Header=BB0_15 Depth=2
	add	s3, a7, s1
	slli	s1, s1, 6
	add	s1, s0, s1
.LBB0_21:                               #   Parent Loop BB0_13 Depth=1
                                        #     Parent Loop BB0_15 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	lb	s4, 0(s3)
	lb	s5, 0(s1)
	mul	s4, s5, s4
	add	s2, s4, s2
	addi	s3, s3, 1
	addi	s1, s1, 64
	bne	s3, t5, .LBB0_21
	j	.LBB0_14
.LBB0_22:
	lw	s0, 28(sp)                      # 4-byte Folded Reload
	lw	s1, 24(sp)                      # 4-byte Folded Reload
	lw	s2, 20(sp)                      # 4-byte Folded Reload
	lw	s3, 16(sp)                      # 4-byte Folded Reload
	lw	s4, 12(sp)                      # 4-byte Folded Reload
	lw	s5, 8(sp)                       # 4-byte Folded Reload
	addi	sp, sp, 32
	ret
.Lfunc_end0:
                                        # -- End function
