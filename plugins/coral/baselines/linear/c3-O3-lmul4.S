# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -Db=4 -Dh_in=256 -Dh_out=64
# source: baselines/linear.c, SHA-256 3e32ef536a2f1fb6c2c3297e8d52cef374af1da94a55ee18a7e4c796bfd203d2

	.text
_start:
	li	sp, 0x18000
	li	a0, 0x20000000	# X
	li	a1, 0x20000400	# W
	li	a2, 0x20004400	# bias
	li	a3, 0x20005000	# Y
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
	addi	a7, a0, 256
	csrr	a4, vlenb
	srli	a5, a4, 3
	slli	a6, a4, 6
	sub	t0, a6, a4
	andi	t0, t0, 256
	sub	t0, t0, a4
	divu	t0, t0, a4
	slli	t0, t0, 3
	addi	t0, t0, 8
	mul	t0, t0, a5
	add	t2, a0, t0
	li	t3, 33
	li	t4, 64
	neg	t5, a4
	andi	t5, t5, 256
	vsetvli	t6, zero, e32, m1, ta, ma
	vmv.v.i	v8, 0
	vsetvli	t6, zero, e32, m4, ta, ma
	vmv.v.i	v12, 0
	vmv.s.x	v9, zero
	mv	t6, a1
	j	.LBB0_2
.LBB0_1:                                #   in Loop: Header=BB0_2 Depth=1
	add	s0, a3, s0
	sw	s1, 0(s0)
	addi	t1, t1, 1
	addi	t6, t6, 1
	beq	t1, t4, .LBB0_9
.LBB0_2:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_5 Depth 2
                                        #     Child Loop BB0_8 Depth 2
	slli	s0, t1, 2
	add	s1, a2, s0
	lw	s1, 0(s1)
	bltu	a5, t3, .LBB0_4
# %bb.3:                                #   in Loop: Header=BB0_2 Depth=1
	li	s3, 0
	j	.LBB0_7
.LBB0_4:                                #   in Loop: Header=BB0_2 Depth=1
	vmv1r.v	v10, v8
	vsetvli	zero, zero, e32, m4, tu, ma
	vmv.s.x	v10, s1
	vmv4r.v	v16, v12
	vmv1r.v	v16, v10
	mv	s1, t6
	mv	s2, a0
.LBB0_5:                                #   Parent Loop BB0_2 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl1r.v	v10, (s2)
	vsetvli	zero, zero, e16, m2, ta, ma
	vlse8.v	v11, (s1), t4
	vsext.vf2	v20, v10
	vsext.vf2	v22, v11
	vwmacc.vv	v16, v22, v20
	add	s2, s2, a4
	add	s1, s1, a6
	bne	s2, t2, .LBB0_5
# %bb.6:                                #   in Loop: Header=BB0_2 Depth=1
	vsetvli	zero, zero, e32, m4, ta, ma
	vredsum.vs	v10, v16, v9
	vmv.x.s	s1, v10
	mv	s3, t5
	bnez	t5, .LBB0_1
.LBB0_7:                                #   in Loop: Header=BB0_2 Depth=1
	add	s2, a0, s3
	slli	s3, s3, 6
	add	s3, t6, s3
.LBB0_8:                                #   Parent Loop BB0_2 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	s4, 0(s2)
	lb	s5, 0(s3)
	mul	s4, s5, s4
	add	s1, s4, s1
	addi	s2, s2, 1
	addi	s3, s3, 64
	bne	s2, a7, .LBB0_8
	j	.LBB0_1
.LBB0_9:
	li	t2, 0
	addi	t3, a3, 256
	add	t4, a7, t0
	addi	t1, a0, 512
	li	t5, 32
	li	t6, 64
	neg	s0, a4
	andi	s0, s0, 256
	vmv.s.x	v9, zero
	mv	s1, a1
	j	.LBB0_11
.LBB0_10:                               #   in Loop: Header=BB0_11 Depth=1
	add	s2, t3, s2
	sw	s3, 0(s2)
	addi	t2, t2, 1
	addi	s1, s1, 1
	beq	t2, t6, .LBB0_18
.LBB0_11:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_14 Depth 2
                                        #     Child Loop BB0_17 Depth 2
	slli	s2, t2, 2
	add	s3, a2, s2
	lw	s3, 0(s3)
	bgeu	t5, a5, .LBB0_13
# %bb.12:                               #   in Loop: Header=BB0_11 Depth=1
	li	s5, 0
	j	.LBB0_16
.LBB0_13:                               #   in Loop: Header=BB0_11 Depth=1
	vmv1r.v	v10, v8
	vsetvli	s4, zero, e32, m1, tu, ma
	vmv.s.x	v10, s3
	vmv4r.v	v16, v12
	vmv1r.v	v16, v10
	mv	s3, s1
	mv	s4, a7
.LBB0_14:                               #   Parent Loop BB0_11 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl1r.v	v10, (s4)
	vsetvli	s5, zero, e16, m2, ta, ma
	vlse8.v	v11, (s3), t6
	vsext.vf2	v20, v10
	vsext.vf2	v22, v11
	vwmacc.vv	v16, v22, v20
	add	s4, s4, a4
	add	s3, s3, a6
	bne	s4, t4, .LBB0_14
# %bb.15:                               #   in Loop: Header=BB0_11 Depth=1
	vsetvli	zero, zero, e32, m4, ta, ma
	vredsum.vs	v10, v16, v9
	vmv.x.s	s3, v10
	mv	s5, s0
	bnez	s0, .LBB0_10
.LBB0_16:                               #   in Loop: Header=BB0_11 Depth=1
	add	s4, a7, s5
	slli	s5, s5, 6
	add	s5, s1, s5
.LBB0_17:                               #   Parent Loop BB0_11 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	s6, 0(s4)
	lb	s7, 0(s5)
	mul	s6, s7, s6
	add	s3, s6, s3
	addi	s4, s4, 1
	addi	s5, s5, 64
	bne	s4, t1, .LBB0_17
	j	.LBB0_10
.LBB0_18:
	li	t3, 0
	addi	t4, a7, 256
	addi	t5, a3, 512
	add	t6, t1, t0
	addi	t2, a0, 768
	li	s0, 32
	li	s1, 64
	neg	s2, a4
	andi	s2, s2, 256
	vsetvli	s3, zero, e32, m1, ta, ma
	vmv.s.x	v9, zero
	mv	s3, a1
	j	.LBB0_20
.LBB0_19:                               #   in Loop: Header=BB0_20 Depth=1
	add	s4, t5, s4
	sw	s5, 0(s4)
	addi	t3, t3, 1
	addi	s3, s3, 1
	beq	t3, s1, .LBB0_27
.LBB0_20:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_23 Depth 2
                                        #     Child Loop BB0_26 Depth 2
	slli	s4, t3, 2
	add	s5, a2, s4
	lw	s5, 0(s5)
	bgeu	s0, a5, .LBB0_22
# %bb.21:                               #   in Loop: Header=BB0_20 Depth=1
	li	s7, 0
	j	.LBB0_25
.LBB0_22:                               #   in Loop: Header=BB0_20 Depth=1
	vmv1r.v	v10, v8
	vsetvli	s6, zero, e32, m1, tu, ma
	vmv.s.x	v10, s5
	vmv4r.v	v16, v12
	vmv1r.v	v16, v10
	mv	s5, s3
	mv	s6, t4
.LBB0_23:                               #   Parent Loop BB0_20 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl1r.v	v10, (s6)
	vsetvli	s7, zero, e16, m2, ta, ma
	vlse8.v	v11, (s5), s1
	vsext.vf2	v20, v10
	vsext.vf2	v22, v11
	vwmacc.vv	v16, v22, v20
	add	s6, s6, a4
	add	s5, s5, a6
	bne	s6, t6, .LBB0_23
# %bb.24:                               #   in Loop: Header=BB0_20 Depth=1
	vsetvli	zero, zero, e32, m4, ta, ma
	vredsum.vs	v10, v16, v9
	vmv.x.s	s5, v10
	mv	s7, s2
	bnez	s2, .LBB0_19
.LBB0_25:                               #   in Loop: Header=BB0_20 Depth=1
	add	s6, t1, s7
	slli	s7, s7, 6
	add	s7, s3, s7
.LBB0_26:                               #   Parent Loop BB0_20 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	s8, 0(s6)
	lb	s9, 0(s7)
	mul	s8, s9, s8
	add	s5, s8, s5
	addi	s6, s6, 1
	addi	s7, s7, 64
	bne	s6, t2, .LBB0_26
	j	.LBB0_19
.LBB0_27:
	li	t1, 0
	addi	a7, a7, 512
	addi	a3, a3, 768
	add	t0, t2, t0
	addi	a0, a0, 1024
	li	t3, 32
	li	t4, 64
	neg	t5, a4
	andi	t5, t5, 256
	vsetvli	t6, zero, e32, m1, ta, ma
	vmv.s.x	v9, zero
	j	.LBB0_29
.LBB0_28:                               #   in Loop: Header=BB0_29 Depth=1
	add	t6, a3, t6
	sw	s0, 0(t6)
	addi	t1, t1, 1
	addi	a1, a1, 1
	beq	t1, t4, .LBB0_36
.LBB0_29:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_32 Depth 2
                                        #     Child Loop BB0_35 Depth 2
	slli	t6, t1, 2
	add	s0, a2, t6
	lw	s0, 0(s0)
	bgeu	t3, a5, .LBB0_31
# %bb.30:                               #   in Loop: Header=BB0_29 Depth=1
	li	s2, 0
	j	.LBB0_34
.LBB0_31:                               #   in Loop: Header=BB0_29 Depth=1
	vmv1r.v	v10, v8
	vsetvli	s1, zero, e32, m1, tu, ma
	vmv.s.x	v10, s0
	vmv4r.v	v16, v12
	vmv1r.v	v16, v10
	mv	s0, a1
	mv	s1, a7
.LBB0_32:                               #   Parent Loop BB0_29 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl1r.v	v10, (s1)
	vsetvli	s2, zero, e16, m2, ta, ma
	vlse8.v	v11, (s0), t4
	vsext.vf2	v20, v10
	vsext.vf2	v22, v11
	vwmacc.vv	v16, v22, v20
	add	s1, s1, a4
	add	s0, s0, a6
	bne	s1, t0, .LBB0_32
# %bb.33:                               #   in Loop: Header=BB0_29 Depth=1
	vsetvli	zero, zero, e32, m4, ta, ma
	vredsum.vs	v10, v16, v9
	vmv.x.s	s0, v10
	mv	s2, t5
	bnez	t5, .LBB0_28
.LBB0_34:                               #   in Loop: Header=BB0_29 Depth=1
	add	s1, t2, s2
	slli	s2, s2, 6
	add	s2, a1, s2
.LBB0_35:                               #   Parent Loop BB0_29 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	s3, 0(s1)
	lb	s4, 0(s2)
	mul	s3, s4, s3
	add	s0, s3, s0
	addi	s1, s1, 1
	addi	s2, s2, 64
	bne	s1, a0, .LBB0_35
	j	.LBB0_28
.LBB0_36:
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
