# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -Db=8 -Dh_in=64 -Dh_out=256
# source: baselines/linear.c, SHA-256 3e32ef536a2f1fb6c2c3297e8d52cef374af1da94a55ee18a7e4c796bfd203d2

	.text
_start:
	li	sp, 0x18000
	li	a0, 0x20000000	# X
	li	a1, 0x20000200	# W
	li	a2, 0x20004200	# bias
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
	addi	t0, a0, 64
	csrr	a7, vlenb
	srli	a4, a7, 3
	srli	a5, a7, 1
	slli	a6, a4, 2
	neg	t2, a6
	andi	t2, t2, 64
	slli	a7, a7, 7
	sub	t3, t2, a5
	divu	t3, t3, a5
	slli	t3, t3, 2
	addi	t3, t3, 4
	mul	t3, t3, a4
	add	t3, a0, t3
	li	t4, 17
	li	t5, 256
	vsetvli	t6, zero, e32, m1, ta, ma
	vmv.v.i	v8, 0
	vsetvli	t6, zero, e32, m2, ta, ma
	vmv.v.i	v10, 0
	vmv.s.x	v9, zero
	mv	t6, a1
	j	.LBB0_2
.LBB0_1:                                #   in Loop: Header=BB0_2 Depth=1
	add	s0, a3, s0
	sw	s1, 0(s0)
	addi	t1, t1, 1
	addi	t6, t6, 1
	beq	t1, t5, .LBB0_9
.LBB0_2:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_5 Depth 2
                                        #     Child Loop BB0_8 Depth 2
	slli	s0, t1, 2
	add	s1, a2, s0
	lw	s1, 0(s1)
	bltu	a4, t4, .LBB0_4
# %bb.3:                                #   in Loop: Header=BB0_2 Depth=1
	li	s3, 0
	j	.LBB0_7
.LBB0_4:                                #   in Loop: Header=BB0_2 Depth=1
	vmv1r.v	v14, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v14, s1
	vmv2r.v	v12, v10
	vmv1r.v	v12, v14
	mv	s1, t6
	mv	s2, a0
.LBB0_5:                                #   Parent Loop BB0_2 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v14, (s2)
	vlse8.v	v15, (s1), t5
	vsext.vf2	v16, v14
	vsext.vf2	v14, v15
	vwmacc.vv	v12, v14, v16
	add	s2, s2, a5
	add	s1, s1, a7
	bne	s2, t3, .LBB0_5
# %bb.6:                                #   in Loop: Header=BB0_2 Depth=1
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v12, v12, v9
	vmv.x.s	s1, v12
	mv	s3, t2
	bnez	t2, .LBB0_1
.LBB0_7:                                #   in Loop: Header=BB0_2 Depth=1
	add	s2, a0, s3
	slli	s3, s3, 8
	add	s3, t6, s3
.LBB0_8:                                #   Parent Loop BB0_2 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	s4, 0(s2)
	lb	s5, 0(s3)
	mul	s4, s5, s4
	add	s1, s4, s1
	addi	s2, s2, 1
	addi	s3, s3, 256
	bne	s2, t0, .LBB0_8
	j	.LBB0_1
.LBB0_9:
	li	t1, 0
	addi	t3, a3, 1024
	neg	t2, a6
	andi	t4, t2, 64
	sub	t2, t4, a5
	divu	t2, t2, a5
	slli	t2, t2, 2
	addi	t2, t2, 4
	mul	t5, t2, a4
	add	t5, t0, t5
	addi	t2, a0, 128
	li	t6, 16
	li	s0, 256
	vmv.s.x	v9, zero
	mv	s1, a1
	j	.LBB0_11
.LBB0_10:                               #   in Loop: Header=BB0_11 Depth=1
	add	s2, t3, s2
	sw	s3, 0(s2)
	addi	t1, t1, 1
	addi	s1, s1, 1
	beq	t1, s0, .LBB0_18
.LBB0_11:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_14 Depth 2
                                        #     Child Loop BB0_17 Depth 2
	slli	s2, t1, 2
	add	s3, a2, s2
	lw	s3, 0(s3)
	bgeu	t6, a4, .LBB0_13
# %bb.12:                               #   in Loop: Header=BB0_11 Depth=1
	li	s5, 0
	j	.LBB0_16
.LBB0_13:                               #   in Loop: Header=BB0_11 Depth=1
	vmv1r.v	v14, v8
	vsetvli	s4, zero, e32, m1, tu, ma
	vmv.s.x	v14, s3
	vmv2r.v	v12, v10
	vmv1r.v	v12, v14
	mv	s3, s1
	mv	s4, t0
.LBB0_14:                               #   Parent Loop BB0_11 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vsetvli	s5, zero, e16, m1, ta, ma
	vle8.v	v14, (s4)
	vlse8.v	v15, (s3), s0
	vsext.vf2	v16, v14
	vsext.vf2	v14, v15
	vwmacc.vv	v12, v14, v16
	add	s4, s4, a5
	add	s3, s3, a7
	bne	s4, t5, .LBB0_14
# %bb.15:                               #   in Loop: Header=BB0_11 Depth=1
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v12, v12, v9
	vmv.x.s	s3, v12
	mv	s5, t4
	bnez	t4, .LBB0_10
.LBB0_16:                               #   in Loop: Header=BB0_11 Depth=1
	add	s4, t0, s5
	slli	s5, s5, 8
	add	s5, s1, s5
.LBB0_17:                               #   Parent Loop BB0_11 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	s6, 0(s4)
	lb	s7, 0(s5)
	mul	s6, s7, s6
	add	s3, s6, s3
	addi	s4, s4, 1
	addi	s5, s5, 256
	bne	s4, t2, .LBB0_17
	j	.LBB0_10
.LBB0_18:
	li	t4, 0
	addi	t5, t0, 64
	addi	t3, a3, 2047
	addi	t6, t3, 1
	neg	t1, a6
	andi	t1, t1, 64
	sub	t1, t1, a5
	divu	t1, t1, a5
	slli	t1, t1, 2
	addi	t1, t1, 4
	mul	s0, t1, a4
	add	s0, t2, s0
	addi	t1, a0, 192
	li	s1, 16
	li	s2, 256
	vsetvli	s3, zero, e32, m1, ta, ma
	vmv.s.x	v9, zero
	mv	s3, a1
	j	.LBB0_20
.LBB0_19:                               #   in Loop: Header=BB0_20 Depth=1
	add	s4, t6, s4
	sw	s5, 0(s4)
	addi	t4, t4, 1
	addi	s3, s3, 1
	beq	t4, s2, .LBB0_27
.LBB0_20:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_23 Depth 2
                                        #     Child Loop BB0_26 Depth 2
	slli	s4, t4, 2
	add	s5, a2, s4
	lw	s5, 0(s5)
	bgeu	s1, a4, .LBB0_22
# %bb.21:                               #   in Loop: Header=BB0_20 Depth=1
	li	s6, 0
	j	.LBB0_25
.LBB0_22:                               #   in Loop: Header=BB0_20 Depth=1
	neg	s6, a6
	vmv1r.v	v14, v8
	vsetvli	s7, zero, e32, m1, tu, ma
	vmv.s.x	v14, s5
	vmv2r.v	v12, v10
	andi	s6, s6, 64
	vmv1r.v	v12, v14
	mv	s5, s3
	mv	s7, t5
.LBB0_23:                               #   Parent Loop BB0_20 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vsetvli	s8, zero, e16, m1, ta, ma
	vle8.v	v14, (s7)
	vlse8.v	v15, (s5), s2
	vsext.vf2	v16, v14
	vsext.vf2	v14, v15
	vwmacc.vv	v12, v14, v16
	add	s7, s7, a5
	add	s5, s5, a7
	bne	s7, s0, .LBB0_23
# %bb.24:                               #   in Loop: Header=BB0_20 Depth=1
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v12, v12, v9
	vmv.x.s	s5, v12
	bnez	s6, .LBB0_19
.LBB0_25:                               #   in Loop: Header=BB0_20 Depth=1
	add	s7, t2, s6
	slli	s6, s6, 8
	add	s6, s3, s6
.LBB0_26:                               #   Parent Loop BB0_20 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	s8, 0(s7)
	lb	s9, 0(s6)
	mul	s8, s9, s8
	add	s5, s8, s5
	addi	s7, s7, 1
	addi	s6, s6, 256
	bne	s7, t1, .LBB0_26
	j	.LBB0_19
.LBB0_27:
	li	t4, 0
	addi	t5, t0, 128
	addi	t3, t3, 1025
	neg	t2, a6
	andi	t2, t2, 64
	sub	t2, t2, a5
	divu	t2, t2, a5
	slli	t2, t2, 2
	addi	t2, t2, 4
	mul	t6, t2, a4
	add	t6, t1, t6
	addi	t2, a0, 256
	li	s0, 16
	li	s1, 256
	vsetvli	s2, zero, e32, m1, ta, ma
	vmv.s.x	v9, zero
	mv	s2, a1
	j	.LBB0_29
.LBB0_28:                               #   in Loop: Header=BB0_29 Depth=1
	add	s3, t3, s3
	sw	s4, 0(s3)
	addi	t4, t4, 1
	addi	s2, s2, 1
	beq	t4, s1, .LBB0_36
.LBB0_29:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_32 Depth 2
                                        #     Child Loop BB0_35 Depth 2
	slli	s3, t4, 2
	add	s4, a2, s3
	lw	s4, 0(s4)
	bgeu	s0, a4, .LBB0_31
# %bb.30:                               #   in Loop: Header=BB0_29 Depth=1
	li	s5, 0
	j	.LBB0_34
.LBB0_31:                               #   in Loop: Header=BB0_29 Depth=1
	neg	s5, a6
	vmv1r.v	v14, v8
	vsetvli	s6, zero, e32, m1, tu, ma
	vmv.s.x	v14, s4
	vmv2r.v	v12, v10
	andi	s5, s5, 64
	vmv1r.v	v12, v14
	mv	s4, s2
	mv	s6, t5
.LBB0_32:                               #   Parent Loop BB0_29 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vsetvli	s7, zero, e16, m1, ta, ma
	vle8.v	v14, (s6)
	vlse8.v	v15, (s4), s1
	vsext.vf2	v16, v14
	vsext.vf2	v14, v15
	vwmacc.vv	v12, v14, v16
	add	s6, s6, a5
	add	s4, s4, a7
	bne	s6, t6, .LBB0_32
# %bb.33:                               #   in Loop: Header=BB0_29 Depth=1
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v12, v12, v9
	vmv.x.s	s4, v12
	bnez	s5, .LBB0_28
.LBB0_34:                               #   in Loop: Header=BB0_29 Depth=1
	add	s6, t1, s5
	slli	s5, s5, 8
	add	s5, s2, s5
.LBB0_35:                               #   Parent Loop BB0_29 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	s7, 0(s6)
	lb	s8, 0(s5)
	mul	s7, s8, s7
	add	s4, s7, s4
	addi	s6, s6, 1
	addi	s5, s5, 256
	bne	s6, t2, .LBB0_35
	j	.LBB0_28
.LBB0_36:
	li	t3, 0
	addi	t4, t0, 192
	lui	t5, 1
	add	t5, a3, t5
	neg	t1, a6
	andi	t1, t1, 64
	sub	t1, t1, a5
	divu	t1, t1, a5
	slli	t1, t1, 2
	addi	t1, t1, 4
	mul	t6, t1, a4
	add	t6, t2, t6
	addi	t1, a0, 320
	li	s0, 16
	li	s1, 256
	vsetvli	s2, zero, e32, m1, ta, ma
	vmv.s.x	v9, zero
	mv	s2, a1
	j	.LBB0_38
.LBB0_37:                               #   in Loop: Header=BB0_38 Depth=1
	add	s3, t5, s3
	sw	s4, 0(s3)
	addi	t3, t3, 1
	addi	s2, s2, 1
	beq	t3, s1, .LBB0_45
.LBB0_38:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_41 Depth 2
                                        #     Child Loop BB0_44 Depth 2
	slli	s3, t3, 2
	add	s4, a2, s3
	lw	s4, 0(s4)
	bgeu	s0, a4, .LBB0_40
# %bb.39:                               #   in Loop: Header=BB0_38 Depth=1
	li	s5, 0
	j	.LBB0_43
.LBB0_40:                               #   in Loop: Header=BB0_38 Depth=1
	neg	s5, a6
	vmv1r.v	v14, v8
	vsetvli	s6, zero, e32, m1, tu, ma
	vmv.s.x	v14, s4
	vmv2r.v	v12, v10
	andi	s5, s5, 64
	vmv1r.v	v12, v14
	mv	s4, s2
	mv	s6, t4
.LBB0_41:                               #   Parent Loop BB0_38 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vsetvli	s7, zero, e16, m1, ta, ma
	vle8.v	v14, (s6)
	vlse8.v	v15, (s4), s1
	vsext.vf2	v16, v14
	vsext.vf2	v14, v15
	vwmacc.vv	v12, v14, v16
	add	s6, s6, a5
	add	s4, s4, a7
	bne	s6, t6, .LBB0_41
# %bb.42:                               #   in Loop: Header=BB0_38 Depth=1
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v12, v12, v9
	vmv.x.s	s4, v12
	bnez	s5, .LBB0_37
.LBB0_43:                               #   in Loop: Header=BB0_38 Depth=1
	add	s6, t2, s5
	slli	s5, s5, 8
	add	s5, s2, s5
.LBB0_44:                               #   Parent Loop BB0_38 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	s7, 0(s6)
	lb	s8, 0(s5)
	mul	s7, s8, s7
	add	s4, s7, s4
	addi	s6, s6, 1
	addi	s5, s5, 256
	bne	s6, t1, .LBB0_44
	j	.LBB0_37
.LBB0_45:
	li	t3, 0
	addi	t4, t0, 256
	li	t2, 5
	slli	t2, t2, 10
	add	t5, a3, t2
	neg	t2, a6
	andi	t2, t2, 64
	sub	t2, t2, a5
	divu	t2, t2, a5
	slli	t2, t2, 2
	addi	t2, t2, 4
	mul	t6, t2, a4
	add	t6, t1, t6
	addi	t2, a0, 384
	li	s0, 16
	li	s1, 256
	vsetvli	s2, zero, e32, m1, ta, ma
	vmv.s.x	v9, zero
	mv	s2, a1
	j	.LBB0_47
.LBB0_46:                               #   in Loop: Header=BB0_47 Depth=1
	add	s3, t5, s3
	sw	s4, 0(s3)
	addi	t3, t3, 1
	addi	s2, s2, 1
	beq	t3, s1, .LBB0_54
.LBB0_47:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_50 Depth 2
                                        #     Child Loop BB0_53 Depth 2
	slli	s3, t3, 2
	add	s4, a2, s3
	lw	s4, 0(s4)
	bgeu	s0, a4, .LBB0_49
# %bb.48:                               #   in Loop: Header=BB0_47 Depth=1
	li	s5, 0
	j	.LBB0_52
.LBB0_49:                               #   in Loop: Header=BB0_47 Depth=1
	neg	s5, a6
	vmv1r.v	v14, v8
	vsetvli	s6, zero, e32, m1, tu, ma
	vmv.s.x	v14, s4
	vmv2r.v	v12, v10
	andi	s5, s5, 64
	vmv1r.v	v12, v14
	mv	s4, s2
	mv	s6, t4
.LBB0_50:                               #   Parent Loop BB0_47 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vsetvli	s7, zero, e16, m1, ta, ma
	vle8.v	v14, (s6)
	vlse8.v	v15, (s4), s1
	vsext.vf2	v16, v14
	vsext.vf2	v14, v15
	vwmacc.vv	v12, v14, v16
	add	s6, s6, a5
	add	s4, s4, a7
	bne	s6, t6, .LBB0_50
# %bb.51:                               #   in Loop: Header=BB0_47 Depth=1
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v12, v12, v9
	vmv.x.s	s4, v12
	bnez	s5, .LBB0_46
.LBB0_52:                               #   in Loop: Header=BB0_47 Depth=1
	add	s6, t1, s5
	slli	s5, s5, 8
	add	s5, s2, s5
.LBB0_53:                               #   Parent Loop BB0_47 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	s7, 0(s6)
	lb	s8, 0(s5)
	mul	s7, s8, s7
	add	s4, s7, s4
	addi	s6, s6, 1
	addi	s5, s5, 256
	bne	s6, t2, .LBB0_53
	j	.LBB0_46
.LBB0_54:
	li	t3, 0
	addi	t4, t0, 320
	li	t1, 3
	slli	t1, t1, 11
	add	t5, a3, t1
	neg	t1, a6
	andi	t1, t1, 64
	sub	t1, t1, a5
	divu	t1, t1, a5
	slli	t1, t1, 2
	addi	t1, t1, 4
	mul	t6, t1, a4
	add	t6, t2, t6
	addi	t1, a0, 448
	li	s0, 16
	li	s1, 256
	vsetvli	s2, zero, e32, m1, ta, ma
	vmv.s.x	v9, zero
	mv	s2, a1
	j	.LBB0_56
.LBB0_55:                               #   in Loop: Header=BB0_56 Depth=1
	add	s3, t5, s3
	sw	s4, 0(s3)
	addi	t3, t3, 1
	addi	s2, s2, 1
	beq	t3, s1, .LBB0_63
.LBB0_56:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_59 Depth 2
                                        #     Child Loop BB0_62 Depth 2
	slli	s3, t3, 2
	add	s4, a2, s3
	lw	s4, 0(s4)
	bgeu	s0, a4, .LBB0_58
# %bb.57:                               #   in Loop: Header=BB0_56 Depth=1
	li	s5, 0
	j	.LBB0_61
.LBB0_58:                               #   in Loop: Header=BB0_56 Depth=1
	neg	s5, a6
	vmv1r.v	v14, v8
	vsetvli	s6, zero, e32, m1, tu, ma
	vmv.s.x	v14, s4
	vmv2r.v	v12, v10
	andi	s5, s5, 64
	vmv1r.v	v12, v14
	mv	s4, s2
	mv	s6, t4
.LBB0_59:                               #   Parent Loop BB0_56 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vsetvli	s7, zero, e16, m1, ta, ma
	vle8.v	v14, (s6)
	vlse8.v	v15, (s4), s1
	vsext.vf2	v16, v14
	vsext.vf2	v14, v15
	vwmacc.vv	v12, v14, v16
	add	s6, s6, a5
	add	s4, s4, a7
	bne	s6, t6, .LBB0_59
# %bb.60:                               #   in Loop: Header=BB0_56 Depth=1
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v12, v12, v9
	vmv.x.s	s4, v12
	bnez	s5, .LBB0_55
.LBB0_61:                               #   in Loop: Header=BB0_56 Depth=1
	add	s6, t2, s5
	slli	s5, s5, 8
	add	s5, s2, s5
.LBB0_62:                               #   Parent Loop BB0_56 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	s7, 0(s6)
	lb	s8, 0(s5)
	mul	s7, s8, s7
	add	s4, s7, s4
	addi	s6, s6, 1
	addi	s5, s5, 256
	bne	s6, t1, .LBB0_62
	j	.LBB0_55
.LBB0_63:
	li	t2, 0
	addi	t0, t0, 384
	li	t3, 7
	slli	t3, t3, 10
	add	a3, a3, t3
	neg	t3, a6
	andi	t3, t3, 64
	sub	t3, t3, a5
	divu	t3, t3, a5
	slli	t3, t3, 2
	addi	t3, t3, 4
	mul	t3, t3, a4
	add	t3, t1, t3
	addi	a0, a0, 512
	li	t4, 16
	li	t5, 256
	vsetvli	t6, zero, e32, m1, ta, ma
	vmv.s.x	v9, zero
	j	.LBB0_65
.LBB0_64:                               #   in Loop: Header=BB0_65 Depth=1
	add	t6, a3, t6
	sw	s0, 0(t6)
	addi	t2, t2, 1
	addi	a1, a1, 1
	beq	t2, t5, .LBB0_72
.LBB0_65:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_68 Depth 2
                                        #     Child Loop BB0_71 Depth 2
	slli	t6, t2, 2
	add	s0, a2, t6
	lw	s0, 0(s0)
	bgeu	t4, a4, .LBB0_67
# %bb.66:                               #   in Loop: Header=BB0_65 Depth=1
	li	s1, 0
	j	.LBB0_70
.LBB0_67:                               #   in Loop: Header=BB0_65 Depth=1
	neg	s1, a6
	vmv1r.v	v14, v8
	vsetvli	s2, zero, e32, m1, tu, ma
	vmv.s.x	v14, s0
	vmv2r.v	v12, v10
	andi	s1, s1, 64
	vmv1r.v	v12, v14
	mv	s0, a1
	mv	s2, t0
.LBB0_68:                               #   Parent Loop BB0_65 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vsetvli	s3, zero, e16, m1, ta, ma
	vle8.v	v14, (s2)
	vlse8.v	v15, (s0), t5
	vsext.vf2	v16, v14
	vsext.vf2	v14, v15
	vwmacc.vv	v12, v14, v16
	add	s2, s2, a5
	add	s0, s0, a7
	bne	s2, t3, .LBB0_68
# %bb.69:                               #   in Loop: Header=BB0_65 Depth=1
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v12, v12, v9
	vmv.x.s	s0, v12
	bnez	s1, .LBB0_64
.LBB0_70:                               #   in Loop: Header=BB0_65 Depth=1
	add	s2, t1, s1
	slli	s1, s1, 8
	add	s1, a1, s1
.LBB0_71:                               #   Parent Loop BB0_65 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	s3, 0(s2)
	lb	s4, 0(s1)
	mul	s3, s4, s3
	add	s0, s3, s0
	addi	s2, s2, 1
	addi	s1, s1, 256
	bne	s2, a0, .LBB0_71
	j	.LBB0_64
.LBB0_72:
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
