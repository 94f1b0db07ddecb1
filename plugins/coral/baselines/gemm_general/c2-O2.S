# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -DM=32 -DK=64 -DN=64
# source: baselines/gemm_general.c, SHA-256 8fa19203bdab5aa35ddeca72b0237689b3612a5980b37ece11f66a98300bda9e

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# sizes
	li	a1, 0x20000040	# X
	li	a2, 0x20000840	# W
	li	a3, 0x20002000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	lw	a4, 0(a0)
	blez	a4, .LBB0_22
# %bb.1:
	addi	sp, sp, -32
	sw	s0, 28(sp)                      # 4-byte Folded Spill
	sw	s1, 24(sp)                      # 4-byte Folded Spill
	sw	s2, 20(sp)                      # 4-byte Folded Spill
	sw	s3, 16(sp)                      # 4-byte Folded Spill
	sw	s4, 12(sp)                      # 4-byte Folded Spill
	li	a5, 0
	lw	a6, 8(a0)
	lw	a0, 4(a0)
	lui	a7, 524288
	addi	a7, a7, -8
	and	a7, a6, a7
	slli	t0, a6, 2
	li	t1, 8
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v8, 0
	li	t2, 7
	j	.LBB0_3
.LBB0_2:                                #   in Loop: Header=BB0_3 Depth=1
	addi	a5, a5, 1
	add	a3, a3, t0
	beq	a5, a4, .LBB0_21
.LBB0_3:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_6 Depth 2
                                        #     Child Loop BB0_9 Depth 2
                                        #     Child Loop BB0_13 Depth 2
                                        #       Child Loop BB0_17 Depth 3
                                        #       Child Loop BB0_20 Depth 3
	blez	a6, .LBB0_10
# %bb.4:                                #   in Loop: Header=BB0_3 Depth=1
	mv	t3, a7
	mv	t4, a3
	bgeu	a6, t1, .LBB0_6
# %bb.5:                                #   in Loop: Header=BB0_3 Depth=1
	li	t4, 0
	j	.LBB0_8
.LBB0_6:                                #   Parent Loop BB0_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vs2r.v	v8, (t4)
	addi	t3, t3, -8
	addi	t4, t4, 32
	bnez	t3, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_3 Depth=1
	mv	t4, a7
	beq	a6, a7, .LBB0_10
.LBB0_8:                                #   in Loop: Header=BB0_3 Depth=1
	sub	t3, a6, t4
	slli	t4, t4, 2
	add	t4, a3, t4
.LBB0_9:                                #   Parent Loop BB0_3 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	sw	zero, 0(t4)
	addi	t3, t3, -1
	addi	t4, t4, 4
	bnez	t3, .LBB0_9
.LBB0_10:                               #   in Loop: Header=BB0_3 Depth=1
	blez	a0, .LBB0_2
# %bb.11:                               #   in Loop: Header=BB0_3 Depth=1
	li	t3, 0
	mul	t4, a5, a0
	add	t4, a1, t4
	mv	t5, a2
	j	.LBB0_13
.LBB0_12:                               #   in Loop: Header=BB0_13 Depth=2
	addi	t3, t3, 1
	add	t5, t5, a6
	beq	t3, a0, .LBB0_2
.LBB0_13:                               #   Parent Loop BB0_3 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_17 Depth 3
                                        #       Child Loop BB0_20 Depth 3
	blez	a6, .LBB0_12
# %bb.14:                               #   in Loop: Header=BB0_13 Depth=2
	add	t6, t4, t3
	lb	t6, 0(t6)
	mul	s0, a6, t3
	bltu	t2, a6, .LBB0_16
# %bb.15:                               #   in Loop: Header=BB0_13 Depth=2
	li	s2, 0
	j	.LBB0_19
.LBB0_16:                               #   in Loop: Header=BB0_13 Depth=2
	add	s1, a7, s0
	add	s1, a2, s1
	mv	s2, a3
	mv	s3, t5
.LBB0_17:                               #   Parent Loop BB0_3 Depth=1
                                        #     Parent Loop BB0_13 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v10, (s3)
	vl2re32.v	v12, (s2)
	vsext.vf2	v11, v10
	vwmacc.vx	v12, t6, v11
	vs2r.v	v12, (s2)
	addi	s3, s3, 8
	addi	s2, s2, 32
	bne	s3, s1, .LBB0_17
# %bb.18:                               #   in Loop: Header=BB0_13 Depth=2
	mv	s2, a7
	beq	a6, a7, .LBB0_12
.LBB0_19:                               #   in Loop: Header=BB0_13 Depth=2
	add	s0, a6, s0
	add	s0, a2, s0
	add	s1, t5, s2
	slli	s2, s2, 2
	add	s2, a3, s2
.LBB0_20:                               #   Parent Loop BB0_3 Depth=1
                                        #     Parent Loop BB0_13 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	lb	s3, 0(s1)
	lw	s4, 0(s2)
	mul	s3, s3, t6
	add	s3, s3, s4
	sw	s3, 0(s2)
	addi	s1, s1, 1
	addi	s2, s2, 4
	bne	s1, s0, .LBB0_20
	j	.LBB0_12
.LBB0_21:
	lw	s0, 28(sp)                      # 4-byte Folded Reload
	lw	s1, 24(sp)                      # 4-byte Folded Reload
	lw	s2, 20(sp)                      # 4-byte Folded Reload
	lw	s3, 16(sp)                      # 4-byte Folded Reload
	lw	s4, 12(sp)                      # 4-byte Folded Reload
	addi	sp, sp, 32
.LBB0_22:
	ret
.Lfunc_end0:
                                        # -- End function
