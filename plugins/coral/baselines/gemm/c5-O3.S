# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -DM=32 -DK=64 -DN=128
# source: baselines/gemm.c, SHA-256 6e7db9c08cbd75b83aaa2eb6f00361788b361af28c318d9451ffffd5a193cdf3

	.text
_start:
	li	sp, 0x18000
	li	a0, 0x20000000	# X
	li	a1, 0x20000800	# W
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
	li	a3, 0
	csrr	a7, vlenb
	srli	a4, a7, 3
	srli	a5, a7, 1
	slli	a6, a4, 2
	neg	a6, a6
	andi	a6, a6, 64
	slli	a7, a7, 6
	li	t0, 17
	li	t1, 128
	li	t2, 32
	vsetvli	t3, zero, e32, m2, ta, ma
	vmv.v.i	v8, 0
	vmv.s.x	v10, zero
	mv	t3, a0
	j	.LBB0_2
.LBB0_1:                                #   in Loop: Header=BB0_2 Depth=1
	addi	a3, a3, 1
	addi	t3, t3, 64
	beq	a3, t2, .LBB0_11
.LBB0_2:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_4 Depth 2
                                        #       Child Loop BB0_7 Depth 3
                                        #       Child Loop BB0_10 Depth 3
	li	t4, 0
	slli	t5, a3, 6
	add	t5, t5, a0
	addi	t5, t5, 64
	slli	t6, a3, 9
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
	bltu	a4, t0, .LBB0_6
# %bb.5:                                #   in Loop: Header=BB0_4 Depth=2
	li	s3, 0
	li	s1, 0
	j	.LBB0_9
.LBB0_6:                                #   in Loop: Header=BB0_4 Depth=2
	mv	s1, s0
	mv	s2, a6
	mv	s3, t3
	vmv2r.v	v12, v8
.LBB0_7:                                #   Parent Loop BB0_2 Depth=1
                                        #     Parent Loop BB0_4 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v11, (s3)
	vlse8.v	v14, (s1), t1
	vsext.vf2	v15, v11
	vsext.vf2	v11, v14
	vwmacc.vv	v12, v11, v15
	add	s3, s3, a5
	sub	s2, s2, a5
	add	s1, s1, a7
	bnez	s2, .LBB0_7
# %bb.8:                                #   in Loop: Header=BB0_4 Depth=2
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v11, v12, v10
	vmv.x.s	s1, v11
	mv	s3, a6
	bnez	a6, .LBB0_3
.LBB0_9:                                #   in Loop: Header=BB0_4 Depth=2
	add	s2, t3, s3
	slli	s3, s3, 7
	add	s3, s0, s3
.LBB0_10:                               #   Parent Loop BB0_2 Depth=1
                                        #     Parent Loop BB0_4 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	lb	s4, 0(s2)
	lb	s5, 0(s3)
	mul	s4, s5, s4
	add	s1, s4, s1
	addi	s2, s2, 1
	addi	s3, s3, 128
	bne	s2, t5, .LBB0_10
	j	.LBB0_3
.LBB0_11:
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
