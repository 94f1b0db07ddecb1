# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -Db=8 -Dh_in=64 -Dh_out=256
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
	li	t0, 0
	addi	a7, a0, 64
	csrr	a6, vlenb
	srli	a4, a6, 3
	slli	a5, a6, 1
	neg	t1, a5
	andi	t1, t1, 64
	slli	a6, a6, 9
	sub	t2, t1, a5
	divu	t2, t2, a5
	slli	t2, t2, 4
	addi	t2, t2, 16
	mul	t2, t2, a4
	add	t2, a0, t2
	li	t3, 5
	li	t4, 256
	vsetvli	t5, zero, e32, m1, ta, ma
	vmv.v.i	v8, 0
	vsetvli	t5, zero, e32, m8, ta, ma
	vmv.v.i	v16, 0
	vmv.s.x	v9, zero
	mv	t5, a1
	j	.LBB0_2
.LBB0_1:                                #   in Loop: Header=BB0_2 Depth=1
	add	t6, a3, t6
	sw	s0, 0(t6)
	addi	t0, t0, 1
	addi	t5, t5, 1
	beq	t0, t4, .LBB0_9
.LBB0_2:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_5 Depth 2
                                        #     Child Loop BB0_8 Depth 2
	slli	t6, t0, 2
	add	s0, a2, t6
	lw	s0, 0(s0)
	bltu	a4, t3, .LBB0_4
# %bb.3:                                #   in Loop: Header=BB0_2 Depth=1
	li	s2, 0
	j	.LBB0_7
.LBB0_4:                                #   in Loop: Header=BB0_2 Depth=1
	vmv1r.v	v10, v8
	vsetvli	zero, zero, e32, m8, tu, ma
	vmv.s.x	v10, s0
	vmv8r.v	v24, v16
	vmv1r.v	v24, v10
	mv	s0, t5
	mv	s1, a0
.LBB0_5:                                #   Parent Loop BB0_2 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2r.v	v10, (s1)
	vsetvli	zero, zero, e16, m4, ta, ma
	vlse8.v	v12, (s0), t4
	vsext.vf2	v4, v10
	vsext.vf2	v0, v12
	vwmacc.vv	v24, v0, v4
	add	s1, s1, a5
	add	s0, s0, a6
	bne	s1, t2, .LBB0_5
# %bb.6:                                #   in Loop: Header=BB0_2 Depth=1
	vsetvli	zero, zero, e32, m8, ta, ma
	vredsum.vs	v10, v24, v9
	vmv.x.s	s0, v10
	mv	s2, t1
	bnez	t1, .LBB0_1
.LBB0_7:                                #   in Loop: Header=BB0_2 Depth=1
	add	s1, a0, s2
	slli	s2, s2, 8
	add	s2, t5, s2
.LBB0_8:                                #   Parent Loop BB0_2 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	s3, 0(s1)
	lb	s4, 0(s2)
	mul	s3, s4, s3
	add	s0, s3, s0
	addi	s1, s1, 1
	addi	s2, s2, 256
	bne	s1, a7, .LBB0_8
	j	.LBB0_1
.LBB0_9:
	li	t0, 0
	addi	t2, a3, 1024
	neg	t1, a5
	andi	t3, t1, 64
	sub	t1, t3, a5
	divu	t1, t1, a5
	slli	t1, t1, 4
	addi	t1, t1, 16
	mul	t4, t1, a4
	add	t4, a7, t4
	addi	t1, a0, 128
	li	t5, 4
	li	t6, 256
	vmv.s.x	v9, zero
	mv	s0, a1
	j	.LBB0_11
.LBB0_10:                               #   in Loop: Header=BB0_11 Depth=1
	add	s1, t2, s1
	sw	s2, 0(s1)
	addi	t0, t0, 1
	addi	s0, s0, 1
	beq	t0, t6, .LBB0_18
.LBB0_11:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_14 Depth 2
                                        #     Child Loop BB0_17 Depth 2
	slli	s1, t0, 2
	add	s2, a2, s1
	lw	s2, 0(s2)
	bgeu	t5, a4, .LBB0_13
# %bb.12:                               #   in Loop: Header=BB0_11 Depth=1
	li	s4, 0
	j	.LBB0_16
.LBB0_13:                               #   in Loop: Header=BB0_11 Depth=1
	vmv1r.v	v10, v8
	vsetvli	s3, zero, e32, m1, tu, ma
	vmv.s.x	v10, s2
	vmv8r.v	v24, v16
	vmv1r.v	v24, v10
	mv	s2, s0
	mv	s3, a7
.LBB0_14:                               #   Parent Loop BB0_11 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2r.v	v10, (s3)
	vsetvli	s4, zero, e16, m4, ta, ma
	vlse8.v	v12, (s2), t6
	vsext.vf2	v4, v10
	vsext.vf2	v0, v12
	vwmacc.vv	v24, v0, v4
	add	s3, s3, a5
	add	s2, s2, a6
	bne	s3, t4, .LBB0_14
# %bb.15:                               #   in Loop: Header=BB0_11 Depth=1
	vsetvli	zero, zero, e32, m8, ta, ma
	vredsum.vs	v10, v24, v9
	vmv.x.s	s2, v10
	mv	s4, t3
	bnez	t3, .LBB0_10
.LBB0_16:                               #   in Loop: Header=BB0_11 Depth=1
	add	s3, a7, s4
	slli	s4, s4, 8
	add	s4, s0, s4
.LBB0_17:                               #   Parent Loop BB0_11 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	s5, 0(s3)
	lb	s6, 0(s4)
	mul	s5, s6, s5
	add	s2, s5, s2
	addi	s3, s3, 1
	addi	s4, s4, 256
	bne	s3, t1, .LBB0_17
	j	.LBB0_10
.LBB0_18:
	li	t3, 0
	addi	t4, a7, 64
	addi	t2, a3, 2047
	addi	t5, t2, 1
	neg	t0, a5
	andi	t0, t0, 64
	sub	t0, t0, a5
	divu	t0, t0, a5
	slli	t0, t0, 4
	addi	t0, t0, 16
	mul	t6, t0, a4
	add	t6, t1, t6
	addi	t0, a0, 192
	li	s0, 4
	li	s1, 256
	vsetvli	s2, zero, e32, m1, ta, ma
	vmv.s.x	v9, zero
	mv	s2, a1
	j	.LBB0_20
.LBB0_19:                               #   in Loop: Header=BB0_20 Depth=1
	add	s3, t5, s3
	sw	s4, 0(s3)
	addi	t3, t3, 1
	addi	s2, s2, 1
	beq	t3, s1, .LBB0_27
.LBB0_20:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_23 Depth 2
                                        #     Child Loop BB0_26 Depth 2
	slli	s3, t3, 2
	add	s4, a2, s3
	lw	s4, 0(s4)
	bgeu	s0, a4, .LBB0_22
# %bb.21:                               #   in Loop: Header=BB0_20 Depth=1
	li	s5, 0
	j	.LBB0_25
.LBB0_22:                               #   in Loop: Header=BB0_20 Depth=1
	neg	s5, a5
	vmv1r.v	v10, v8
	vsetvli	s6, zero, e32, m1, tu, ma
	vmv.s.x	v10, s4
	vmv8r.v	v24, v16
	andi	s5, s5, 64
	vmv1r.v	v24, v10
	mv	s4, s2
	mv	s6, t4
.LBB0_23:                               #   Parent Loop BB0_20 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2r.v	v10, (s6)
	vsetvli	s7, zero, e16, m4, ta, ma
	vlse8.v	v12, (s4), s1
	vsext.vf2	v4, v10
	vsext.vf2	v0, v12
	vwmacc.vv	v24, v0, v4
	add	s6, s6, a5
	add	s4, s4, a6
	bne	s6, t6, .LBB0_23
# %bb.24:                               #   in Loop: Header=BB0_20 Depth=1
	vsetvli	zero, zero, e32, m8, ta, ma
	vredsum.vs	v10, v24, v9
	vmv.x.s	s4, v10
	bnez	s5, .LBB0_19
.LBB0_25:                               #   in Loop: Header=BB0_20 Depth=1
	add	s6, t1, s5
	slli	s5, s5, 8
	add	s5, s2, s5
.LBB0_26:                               #   Parent Loop BB0_20 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	s7, 0(s6)
	lb	s8, 0(s5)
	mul	s7, s8, s7
	add	s4, s7, s4
	addi	s6, s6, 1
	addi	s5, s5, 256
	bne	s6, t0, .LBB0_26
	j	.LBB0_19
.LBB0_27:
	li	t3, 0
	addi	t4, a7, 128
	addi	t2, t2, 1025
	neg	t1, a5
	andi	t1, t1, 64
	sub	t1, t1, a5
	divu	t1, t1, a5
	slli	t1, t1, 4
	addi	t1, t1, 16
	mul	t5, t1, a4
	add	t5, t0, t5
	addi	t1, a0, 256
	li	t6, 4
	li	s0, 256
	vsetvli	s1, zero, e32, m1, ta, ma
	vmv.s.x	v9, zero
	mv	s1, a1
	j	.LBB0_29
.LBB0_28:                               #   in Loop: Header=BB0_29 Depth=1
	add	s2, t2, s2
	sw	s3, 0(s2)
	addi	t3, t3, 1
	addi	s1, s1, 1
	beq	t3, s0, .LBB0_36
.LBB0_29:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_32 Depth 2
                                        #     Child Loop BB0_35 Depth 2
	slli	s2, t3, 2
	add	s3, a2, s2
	lw	s3, 0(s3)
	bgeu	t6, a4, .LBB0_31
# %bb.30:                               #   in Loop: Header=BB0_29 Depth=1
	li	s4, 0
	j	.LBB0_34
.LBB0_31:                               #   in Loop: Header=BB0_29 Depth=1
	neg	s4, a5
	vmv1r.v	v10, v8
	vsetvli	s5, zero, e32, m1, tu, ma
	vmv.s.x	v10, s3
	vmv8r.v	v24, v16
	andi	s4, s4, 64
	vmv1r.v	v24, v10
	mv	s3, s1
	mv	s5, t4
.LBB0_32:                               #   Parent Loop BB0_29 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2r.v	v10, (s5)
	vsetvli	s6, zero, e16, m4, ta, ma
	vlse8.v	v12, (s3), s0
	vsext.vf2	v4, v10
	vsext.vf2	v0, v12
	vwmacc.vv	v24, v0, v4
	add	s5, s5, a5
	add	s3, s3, a6
	bne	s5, t5, .LBB0_32
# %bb.33:                               #   in Loop: Header=BB0_29 Depth=1
	vsetvli	zero, zero, e32, m8, ta, ma
	vredsum.vs	v10, v24, v9
	vmv.x.s	s3, v10
	bnez	s4, .LBB0_28
.LBB0_34:                               #   in Loop: Header=BB0_29 Depth=1
	add	s5, t0, s4
	slli	s4, s4, 8
	add	s4, s1, s4
.LBB0_35:                               #   Parent Loop BB0_29 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	s6, 0(s5)
	lb	s7, 0(s4)
	mul	s6, s7, s6
	add	s3, s6, s3
	addi	s5, s5, 1
	addi	s4, s4, 256
	bne	s5, t1, .LBB0_35
	j	.LBB0_28
.LBB0_36:
	li	t2, 0
	addi	t3, a7, 192
	lui	t4, 1
	add	t4, a3, t4
	neg	t0, a5
	andi	t0, t0, 64
	sub	t0, t0, a5
	divu	t0, t0, a5
	slli	t0, t0, 4
	addi	t0, t0, 16
	mul	t5, t0, a4
	add	t5, t1, t5
	addi	t0, a0, 320
	li	t6, 4
	li	s0, 256
	vsetvli	s1, zero, e32, m1, ta, ma
	vmv.s.x	v9, zero
	mv	s1, a1
	j	.LBB0_38
.LBB0_37:                               #   in Loop: Header=BB0_38 Depth=1
	add	s2, t4, s2
	sw	s3, 0(s2)
	addi	t2, t2, 1
	addi	s1, s1, 1
	beq	t2, s0, .LBB0_45
.LBB0_38:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_41 Depth 2
                                        #     Child Loop BB0_44 Depth 2
	slli	s2, t2, 2
	add	s3, a2, s2
	lw	s3, 0(s3)
	bgeu	t6, a4, .LBB0_40
# %bb.39:                               #   in Loop: Header=BB0_38 Depth=1
	li	s4, 0
	j	.LBB0_43
.LBB0_40:                               #   in Loop: Header=BB0_38 Depth=1
	neg	s4, a5
	vmv1r.v	v10, v8
	vsetvli	s5, zero, e32, m1, tu, ma
	vmv.s.x	v10, s3
	vmv8r.v	v24, v16
	andi	s4, s4, 64
	vmv1r.v	v24, v10
	mv	s3, s1
	mv	s5, t3
.LBB0_41:                               #   Parent Loop BB0_38 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2r.v	v10, (s5)
	vsetvli	s6, zero, e16, m4, ta, ma
	vlse8.v	v12, (s3), s0
	vsext.vf2	v4, v10
	vsext.vf2	v0, v12
	vwmacc.vv	v24, v0, v4
	add	s5, s5, a5
	add	s3, s3, a6
	bne	s5, t5, .LBB0_41
# %bb.42:                               #   in Loop: Header=BB0_38 Depth=1
	vsetvli	zero, zero, e32, m8, ta, ma
	vredsum.vs	v10, v24, v9
	vmv.x.s	s3, v10
	bnez	s4, .LBB0_37
.LBB0_43:                               #   in Loop: Header=BB0_38 Depth=1
	add	s5, t1, s4
	slli	s4, s4, 8
	add	s4, s1, s4
.LBB0_44:                               #   Parent Loop BB0_38 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	s6, 0(s5)
	lb	s7, 0(s4)
	mul	s6, s7, s6
	add	s3, s6, s3
	addi	s5, s5, 1
	addi	s4, s4, 256
	bne	s5, t0, .LBB0_44
	j	.LBB0_37
.LBB0_45:
	li	t2, 0
	addi	t3, a7, 256
	li	t1, 5
	slli	t1, t1, 10
	add	t4, a3, t1
	neg	t1, a5
	andi	t1, t1, 64
	sub	t1, t1, a5
	divu	t1, t1, a5
	slli	t1, t1, 4
	addi	t1, t1, 16
	mul	t5, t1, a4
	add	t5, t0, t5
	addi	t1, a0, 384
	li	t6, 4
	li	s0, 256
	vsetvli	s1, zero, e32, m1, ta, ma
	vmv.s.x	v9, zero
	mv	s1, a1
	j	.LBB0_47
.LBB0_46:                               #   in Loop: Header=BB0_47 Depth=1
	add	s2, t4, s2
	sw	s3, 0(s2)
	addi	t2, t2, 1
	addi	s1, s1, 1
	beq	t2, s0, .LBB0_54
.LBB0_47:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_50 Depth 2
                                        #     Child Loop BB0_53 Depth 2
	slli	s2, t2, 2
	add	s3, a2, s2
	lw	s3, 0(s3)
	bgeu	t6, a4, .LBB0_49
# %bb.48:                               #   in Loop: Header=BB0_47 Depth=1
	li	s4, 0
	j	.LBB0_52
.LBB0_49:                               #   in Loop: Header=BB0_47 Depth=1
	neg	s4, a5
	vmv1r.v	v10, v8
	vsetvli	s5, zero, e32, m1, tu, ma
	vmv.s.x	v10, s3
	vmv8r.v	v24, v16
	andi	s4, s4, 64
	vmv1r.v	v24, v10
	mv	s3, s1
	mv	s5, t3
.LBB0_50:                               #   Parent Loop BB0_47 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2r.v	v10, (s5)
	vsetvli	s6, zero, e16, m4, ta, ma
	vlse8.v	v12, (s3), s0
	vsext.vf2	v4, v10
	vsext.vf2	v0, v12
	vwmacc.vv	v24, v0, v4
	add	s5, s5, a5
	add	s3, s3, a6
	bne	s5, t5, .LBB0_50
# %bb.51:                               #   in Loop: Header=BB0_47 Depth=1
	vsetvli	zero, zero, e32, m8, ta, ma
	vredsum.vs	v10, v24, v9
	vmv.x.s	s3, v10
	bnez	s4, .LBB0_46
.LBB0_52:                               #   in Loop: Header=BB0_47 Depth=1
	add	s5, t0, s4
	slli	s4, s4, 8
	add	s4, s1, s4
.LBB0_53:                               #   Parent Loop BB0_47 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	s6, 0(s5)
	lb	s7, 0(s4)
	mul	s6, s7, s6
	add	s3, s6, s3
	addi	s5, s5, 1
	addi	s4, s4, 256
	bne	s5, t1, .LBB0_53
	j	.LBB0_46
.LBB0_54:
	li	t2, 0
	addi	t3, a7, 320
	li	t0, 3
	slli	t0, t0, 11
	add	t4, a3, t0
	neg	t0, a5
	andi	t0, t0, 64
	sub	t0, t0, a5
	divu	t0, t0, a5
	slli	t0, t0, 4
	addi	t0, t0, 16
	mul	t5, t0, a4
	add	t5, t1, t5
	addi	t0, a0, 448
	li	t6, 4
	li	s0, 256
	vsetvli	s1, zero, e32, m1, ta, ma
	vmv.s.x	v9, zero
	mv	s1, a1
	j	.LBB0_56
.LBB0_55:                               #   in Loop: Header=BB0_56 Depth=1
	add	s2, t4, s2
	sw	s3, 0(s2)
	addi	t2, t2, 1
	addi	s1, s1, 1
	beq	t2, s0, .LBB0_63
.LBB0_56:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_59 Depth 2
                                        #     Child Loop BB0_62 Depth 2
	slli	s2, t2, 2
	add	s3, a2, s2
	lw	s3, 0(s3)
	bgeu	t6, a4, .LBB0_58
# %bb.57:                               #   in Loop: Header=BB0_56 Depth=1
	li	s4, 0
	j	.LBB0_61
.LBB0_58:                               #   in Loop: Header=BB0_56 Depth=1
	neg	s4, a5
	vmv1r.v	v10, v8
	vsetvli	s5, zero, e32, m1, tu, ma
	vmv.s.x	v10, s3
	vmv8r.v	v24, v16
	andi	s4, s4, 64
	vmv1r.v	v24, v10
	mv	s3, s1
	mv	s5, t3
.LBB0_59:                               #   Parent Loop BB0_56 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2r.v	v10, (s5)
	vsetvli	s6, zero, e16, m4, ta, ma
	vlse8.v	v12, (s3), s0
	vsext.vf2	v4, v10
	vsext.vf2	v0, v12
	vwmacc.vv	v24, v0, v4
	add	s5, s5, a5
	add	s3, s3, a6
	bne	s5, t5, .LBB0_59
# %bb.60:                               #   in Loop: Header=BB0_56 Depth=1
	vsetvli	zero, zero, e32, m8, ta, ma
	vredsum.vs	v10, v24, v9
	vmv.x.s	s3, v10
	bnez	s4, .LBB0_55
.LBB0_61:                               #   in Loop: Header=BB0_56 Depth=1
	add	s5, t1, s4
	slli	s4, s4, 8
	add	s4, s1, s4
.LBB0_62:                               #   Parent Loop BB0_56 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	s6, 0(s5)
	lb	s7, 0(s4)
	mul	s6, s7, s6
	add	s3, s6, s3
	addi	s5, s5, 1
	addi	s4, s4, 256
	bne	s5, t0, .LBB0_62
	j	.LBB0_55
.LBB0_63:
	li	t1, 0
	addi	a7, a7, 384
	li	t2, 7
	slli	t2, t2, 10
	add	a3, a3, t2
	neg	t2, a5
	andi	t2, t2, 64
	sub	t2, t2, a5
	divu	t2, t2, a5
	slli	t2, t2, 4
	addi	t2, t2, 16
	mul	t2, t2, a4
	add	t2, t0, t2
	addi	a0, a0, 512
	li	t3, 4
	li	t4, 256
	vsetvli	t5, zero, e32, m1, ta, ma
	vmv.s.x	v9, zero
	j	.LBB0_65
.LBB0_64:                               #   in Loop: Header=BB0_65 Depth=1
	add	t5, a3, t5
	sw	t6, 0(t5)
	addi	t1, t1, 1
	addi	a1, a1, 1
	beq	t1, t4, .LBB0_72
.LBB0_65:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_68 Depth 2
                                        #     Child Loop BB0_71 Depth 2
	slli	t5, t1, 2
	add	t6, a2, t5
	lw	t6, 0(t6)
	bgeu	t3, a4, .LBB0_67
# %bb.66:                               #   in Loop: Header=BB0_65 Depth=1
	li	s0, 0
	j	.LBB0_70
.LBB0_67:                               #   in Loop: Header=BB0_65 Depth=1
	neg	s0, a5
	vmv1r.v	v10, v8
	vsetvli	s1, zero, e32, m1, tu, ma
	vmv.s.x	v10, t6
	vmv8r.v	v24, v16
	andi	s0, s0, 64
	vmv1r.v	v24, v10
	mv	t6, a1
	mv	s1, a7
.LBB0_68:                               #   Parent Loop BB0_65 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2r.v	v10, (s1)
	vsetvli	s2, zero, e16, m4, ta, ma
	vlse8.v	v12, (t6), t4
	vsext.vf2	v4, v10
	vsext.vf2	v0, v12
	vwmacc.vv	v24, v0, v4
	add	s1, s1, a5
	add	t6, t6, a6
	bne	s1, t2, .LBB0_68
# %bb.69:                               #   in Loop: Header=BB0_65 Depth=1
	vsetvli	zero, zero, e32, m8, ta, ma
	vredsum.vs	v10, v24, v9
	vmv.x.s	t6, v10
	bnez	s0, .LBB0_64
.LBB0_70:                               #   in Loop: Header=BB0_65 Depth=1
	add	s1, t0, s0
	slli	s0, s0, 8
	add	s0, a1, s0
.LBB0_71:                               #   Parent Loop BB0_65 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	s2, 0(s1)
	lb	s3, 0(s0)
	mul	s2, s3, s2
	add	t6, s2, t6
	addi	s1, s1, 1
	addi	s0, s0, 256
	bne	s1, a0, .LBB0_71
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
	addi	sp, sp, 48
	ret
.Lfunc_end0:
                                        # -- End function
