# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -Db=8 -Dh_in=64 -Dh_out=64
# source: baselines/linear.c, SHA-256 3e32ef536a2f1fb6c2c3297e8d52cef374af1da94a55ee18a7e4c796bfd203d2

	.text
_start:
	li	sp, 0x18000
	li	a0, 0x20000000	# X
	li	a1, 0x20000200	# W
	li	a2, 0x20001200	# bias
	li	a3, 0x20002000	# Y
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
	li	a4, 0
	csrr	t0, vlenb
	srli	a5, t0, 3
	srli	a6, t0, 1
	slli	a7, a5, 2
	neg	a7, a7
	andi	a7, a7, 64
	slli	t0, t0, 5
	li	t1, 17
	li	t2, 64
	li	t3, 8
	vsetvli	t4, zero, e32, m1, ta, ma
	vmv.v.i	v8, 0
	vsetvli	t4, zero, e32, m2, ta, ma
	vmv.v.i	v10, 0
	vmv.s.x	v9, zero
	mv	t4, a0
	j	.LBB0_2
.LBB0_1:                                #   in Loop: Header=BB0_2 Depth=1
	addi	a4, a4, 1
	addi	t4, t4, 64
	beq	a4, t3, .LBB0_11
.LBB0_2:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_4 Depth 2
                                        #       Child Loop BB0_7 Depth 3
                                        #       Child Loop BB0_10 Depth 3
	li	t5, 0
	slli	t6, a4, 6
	add	t6, t6, a0
	addi	t6, t6, 64
	slli	s0, a4, 8
	add	s0, a3, s0
	mv	s1, a1
	j	.LBB0_4
.LBB0_3:                                #   in Loop: Header=BB0_4 Depth=2
	add	s2, s0, s2
	sw	s3, 0(s2)
	addi	t5, t5, 1
	addi	s1, s1, 1
	beq	t5, t2, .LBB0_1
.LBB0_4:                                #   Parent Loop BB0_2 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_7 Depth 3
                                        #       Child Loop BB0_10 Depth 3
	slli	s2, t5, 2
	add	s3, a2, s2
	lw	s3, 0(s3)
	bltu	a5, t1, .LBB0_6
# %bb.5:                                #   in Loop: Header=BB0_4 Depth=2
	li	s5, 0
	j	.LBB0_9
.LBB0_6:                                #   in Loop: Header=BB0_4 Depth=2
	vmv1r.v	v14, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v14, s3
	vmv2r.v	v12, v10
	vmv1r.v	v12, v14
	mv	s3, s1
	mv	s4, a7
	mv	s5, t4
.LBB0_7:                                #   Parent Loop BB0_2 Depth=1
                                        #     Parent Loop BB0_4 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v14, (s5)
	vlse8.v	v15, (s3), t2
	vsext.vf2	v16, v14
	vsext.vf2	v14, v15
	vwmacc.vv	v12, v14, v16
	add	s5, s5, a6
	sub	s4, s4, a6
	add	s3, s3, t0
	bnez	s4, .LBB0_7
# %bb.8:                                #   in Loop: Header=BB0_4 Depth=2
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v12, v12, v9
	vmv.x.s	s3, v12
	mv	s5, a7
	bnez	a7, .LBB0_3
.LBB0_9:                                #   in Loop: Header=BB0_4 Depth=2
	add	s4, t4, s5
	slli	s5, s5, 6
	add	s5, s1, s5
.LBB0_10:                               #   Parent Loop BB0_2 Depth=1
                                        #     Parent Loop BB0_4 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	lb	s6, 0(s4)
	lb	s7, 0(s5)
	mul	s6, s7, s6
	add	s3, s6, s3
	addi	s4, s4, 1
	addi	s5, s5, 64
	bne	s4, t6, .LBB0_10
	j	.LBB0_3
.LBB0_11:
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
