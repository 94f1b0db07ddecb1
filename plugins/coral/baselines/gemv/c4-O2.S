# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -DM=64 -DN=256
# source: baselines/gemv.c, SHA-256 60cd68b99a978856286e634c944550d9889ec4c4e8b0799472975e9bf872c663

	.text
_start:
	li	sp, 0x18000
	li	a0, 0x20000000	# A
	li	a1, 0x20004000	# x
	li	a2, 0x20005000	# y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -16
	sw	s0, 12(sp)                      # 4-byte Folded Spill
	sw	s1, 8(sp)                       # 4-byte Folded Spill
	li	a3, 0
	csrr	a5, vlenb
	srli	a4, a5, 3
	srli	a5, a5, 1
	slli	a6, a4, 2
	neg	a6, a6
	andi	a6, a6, 256
	sub	a7, a6, a5
	divu	a7, a7, a5
	slli	a7, a7, 2
	addi	a7, a7, 4
	mul	a7, a7, a4
	add	a7, a1, a7
	li	t0, 65
	li	t1, 64
	vsetvli	t2, zero, e32, m2, ta, ma
	vmv.v.i	v8, 0
	vmv.s.x	v10, zero
	mv	t2, a0
	j	.LBB0_2
.LBB0_1:                                #   in Loop: Header=BB0_2 Depth=1
	slli	t4, a3, 2
	add	t4, a2, t4
	sw	t3, 0(t4)
	addi	a3, a3, 1
	addi	t2, t2, 256
	beq	a3, t1, .LBB0_9
.LBB0_2:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_5 Depth 2
                                        #     Child Loop BB0_8 Depth 2
	bltu	a4, t0, .LBB0_4
# %bb.3:                                #   in Loop: Header=BB0_2 Depth=1
	li	t6, 0
	li	t3, 0
	j	.LBB0_7
.LBB0_4:                                #   in Loop: Header=BB0_2 Depth=1
	mv	t3, a1
	mv	t4, t2
	vmv2r.v	v12, v8
.LBB0_5:                                #   Parent Loop BB0_2 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v11, (t4)
	vle8.v	v14, (t3)
	vsext.vf2	v15, v11
	vsext.vf2	v11, v14
	vwmacc.vv	v12, v11, v15
	add	t3, t3, a5
	add	t4, t4, a5
	bne	t3, a7, .LBB0_5
# %bb.6:                                #   in Loop: Header=BB0_2 Depth=1
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v11, v12, v10
	vmv.x.s	t3, v11
	mv	t6, a6
	bnez	a6, .LBB0_1
.LBB0_7:                                #   in Loop: Header=BB0_2 Depth=1
	slli	t4, a3, 8
	add	t4, t4, a0
	addi	t4, t4, 256
	add	t5, t2, t6
	add	t6, a1, t6
.LBB0_8:                                #   Parent Loop BB0_2 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	s0, 0(t5)
	lb	s1, 0(t6)
	mul	s0, s1, s0
	add	t3, s0, t3
	addi	t5, t5, 1
	addi	t6, t6, 1
	bne	t5, t4, .LBB0_8
	j	.LBB0_1
.LBB0_9:
	lw	s0, 12(sp)                      # 4-byte Folded Reload
	lw	s1, 8(sp)                       # 4-byte Folded Reload
	addi	sp, sp, 16
	ret
.Lfunc_end0:
                                        # -- End function
