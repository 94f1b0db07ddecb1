# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -DM=64 -DK=64 -DN=64
# source: baselines/gemm_general.c, SHA-256 8fa19203bdab5aa35ddeca72b0237689b3612a5980b37ece11f66a98300bda9e

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# sizes
	li	a1, 0x20000040	# X
	li	a2, 0x20001040	# W
	li	a3, 0x20003000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -16
	sw	s0, 12(sp)                      # 4-byte Folded Spill
	sw	s1, 8(sp)                       # 4-byte Folded Spill
	sw	s2, 4(sp)                       # 4-byte Folded Spill
	sw	s3, 0(sp)                       # 4-byte Folded Spill
	lw	a4, 0(a0)
	blez	a4, .LBB0_30
# %bb.1:
	lw	a5, 4(a0)
	lw	a0, 8(a0)
	blez	a5, .LBB0_20
# %bb.2:
	blez	a0, .LBB0_30
# %bb.3:
	li	a6, 0
	lui	a7, 524288
	addi	a7, a7, -32
	and	a7, a0, a7
	slli	t0, a0, 2
	li	t1, 32
	vsetvli	t2, zero, e32, m8, ta, ma
	vmv.v.i	v8, 0
	j	.LBB0_5
.LBB0_4:                                #   in Loop: Header=BB0_5 Depth=1
	addi	a6, a6, 1
	add	a3, a3, t0
	beq	a6, a4, .LBB0_30
.LBB0_5:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_7 Depth 2
                                        #     Child Loop BB0_10 Depth 2
                                        #     Child Loop BB0_13 Depth 2
                                        #       Child Loop BB0_16 Depth 3
                                        #       Child Loop BB0_19 Depth 3
	mv	t2, a7
	mv	t3, a3
	bgeu	a0, t1, .LBB0_7
# %bb.6:                                #   in Loop: Header=BB0_5 Depth=1
	li	t3, 0
	j	.LBB0_9
.LBB0_7:                                #   Parent Loop BB0_5 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vs8r.v	v8, (t3)
	addi	t2, t2, -32
	addi	t3, t3, 128
	bnez	t2, .LBB0_7
# %bb.8:                                #   in Loop: Header=BB0_5 Depth=1
	mv	t3, a7
	beq	a0, a7, .LBB0_11
.LBB0_9:                                #   in Loop: Header=BB0_5 Depth=1
	sub	t2, a0, t3
	slli	t3, t3, 2
	add	t3, a3, t3
.LBB0_10:                               #   Parent Loop BB0_5 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	sw	zero, 0(t3)
	addi	t2, t2, -1
	addi	t3, t3, 4
	bnez	t2, .LBB0_10
.LBB0_11:                               #   in Loop: Header=BB0_5 Depth=1
	li	t2, 0
	mul	t3, a6, a5
	add	t3, a1, t3
	mv	t4, a2
	j	.LBB0_13
.LBB0_12:                               #   in Loop: Header=BB0_13 Depth=2
	addi	t2, t2, 1
	add	t4, t4, a0
	beq	t2, a5, .LBB0_4
.LBB0_13:                               #   Parent Loop BB0_5 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_16 Depth 3
                                        #       Child Loop BB0_19 Depth 3
	add	t5, t3, t2
	lb	t5, 0(t5)
	mul	t6, a0, t2
	bgeu	a0, t1, .LBB0_15
# %bb.14:                               #   in Loop: Header=BB0_13 Depth=2
	li	s1, 0
	j	.LBB0_18
.LBB0_15:                               #   in Loop: Header=BB0_13 Depth=2
	add	s0, a7, t6
	add	s0, a2, s0
	mv	s1, a3
	mv	s2, t4
.LBB0_16:                               #   Parent Loop BB0_5 Depth=1
                                        #     Parent Loop BB0_13 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vl2r.v	v16, (s2)
	vl8re32.v	v24, (s1)
	vsetvli	zero, zero, e16, m4, ta, ma
	vsext.vf2	v20, v16
	vwmacc.vx	v24, t5, v20
	vs8r.v	v24, (s1)
	addi	s2, s2, 32
	addi	s1, s1, 128
	bne	s2, s0, .LBB0_16
# %bb.17:                               #   in Loop: Header=BB0_13 Depth=2
	mv	s1, a7
	beq	a0, a7, .LBB0_12
.LBB0_18:                               #   in Loop: Header=BB0_13 Depth=2
	add	t6, a0, t6
	add	t6, a2, t6
	slli	s0, s1, 2
	add	s0, a3, s0
	add	s1, t4, s1
.LBB0_19:                               #   Parent Loop BB0_5 Depth=1
                                        #     Parent Loop BB0_13 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	lb	s2, 0(s1)
	lw	s3, 0(s0)
	mul	s2, s2, t5
	add	s2, s2, s3
	sw	s2, 0(s0)
	addi	s1, s1, 1
	addi	s0, s0, 4
	bne	s1, t6, .LBB0_19
	j	.LBB0_12
.LBB0_20:
	blez	a0, .LBB0_30
# %bb.21:
	li	a1, 0
	lui	a2, 524288
	addi	a2, a2, -32
	and	a2, a0, a2
	slli	a5, a0, 2
	li	a6, 32
	vsetvli	a7, zero, e32, m8, ta, ma
	vmv.v.i	v8, 0
	j	.LBB0_23
.LBB0_22:                               #   in Loop: Header=BB0_23 Depth=1
	addi	a1, a1, 1
	add	a3, a3, a5
	beq	a1, a4, .LBB0_30
.LBB0_23:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_26 Depth 2
                                        #     Child Loop BB0_29 Depth 2
	bgeu	a0, a6, .LBB0_25
# %bb.24:                               #   in Loop: Header=BB0_23 Depth=1
	li	t0, 0
	j	.LBB0_28
.LBB0_25:                               #   in Loop: Header=BB0_23 Depth=1
	mv	a7, a2
	mv	t0, a3
.LBB0_26:                               #   Parent Loop BB0_23 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vs8r.v	v8, (t0)
	addi	a7, a7, -32
	addi	t0, t0, 128
	bnez	a7, .LBB0_26
# %bb.27:                               #   in Loop: Header=BB0_23 Depth=1
	mv	t0, a2
	beq	a0, a2, .LBB0_22
.LBB0_28:                               #   in Loop: Header=BB0_23 Depth=1
	sub	a7, a0, t0
	slli	t0, t0, 2
	add	t0, a3, t0
.LBB0_29:                               #   Parent Loop BB0_23 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	sw	zero, 0(t0)
	addi	a7, a7, -1
	addi	t0, t0, 4
	bnez	a7, .LBB0_29
	j	.LBB0_22
.LBB0_30:
	lw	s0, 12(sp)                      # 4-byte Folded Reload
	lw	s1, 8(sp)                       # 4-byte Folded Reload
	lw	s2, 4(sp)                       # 4-byte Folded Reload
	lw	s3, 0(sp)                       # 4-byte Folded Reload
	addi	sp, sp, 16
	ret
.Lfunc_end0:
                                        # -- End function
