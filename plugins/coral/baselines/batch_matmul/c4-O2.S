# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -Db=4 -DM=32 -DK=64 -DN=32
# source: baselines/batch_matmul.c, SHA-256 70b666f56dd5eea285267f5532ec84bf434867c857e87bcf9e5a71890ccbdc66

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20002000	# W
	li	a2, 0x20004000	# Y
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
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v8, 0
	li	a4, 32
	li	a5, 1
	slli	a5, a5, 11
	li	a6, 4
	mv	a7, a0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
	li	t0, 0
	slli	t1, a3, 11
	addi	t1, t1, 64
	slli	t2, a3, 12
	add	t2, a2, t2
	mv	t3, a7
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
	slli	t4, t0, 6
	add	t4, t1, t4
	add	t4, a0, t4
	slli	t5, t0, 7
	add	t5, t2, t5
	vs2r.v	v8, (t5)
	addi	t6, t5, 32
	vs2r.v	v8, (t6)
	addi	s0, t5, 64
	vs2r.v	v8, (s0)
	addi	s1, t5, 96
	vs2r.v	v8, (s1)
	mv	s2, a1
	mv	s3, t3
	vmv2r.v	v10, v8
	vmv2r.v	v12, v8
	vmv2r.v	v14, v8
	vmv2r.v	v16, v8
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	addi	s4, s2, 8
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v18, (s2)
	lb	s5, 0(s3)
	vle8.v	v19, (s4)
	vsext.vf2	v20, v18
	vwmacc.vx	v16, s5, v20
	vsext.vf2	v18, v19
	addi	s4, s2, 16
	vle8.v	v19, (s4)
	addi	s4, s2, 24
	vle8.v	v20, (s4)
	vwmacc.vx	v14, s5, v18
	vsext.vf2	v18, v19
	vwmacc.vx	v12, s5, v18
	vsext.vf2	v18, v20
	vwmacc.vx	v10, s5, v18
	addi	s3, s3, 1
	addi	s2, s2, 32
	bne	s3, t4, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	vs2r.v	v16, (t5)
	vs2r.v	v14, (t6)
	vs2r.v	v12, (s0)
	vs2r.v	v10, (s1)
	addi	t0, t0, 1
	addi	t3, t3, 64
	bne	t0, a4, .LBB0_2
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a3, a3, 1
	add	a7, a7, a5
	add	a1, a1, a5
	bne	a3, a6, .LBB0_1
# %bb.6:
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
