# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -Db=4 -DM=32 -DK=32 -DN=32
# source: baselines/batch_matmul.c, SHA-256 70b666f56dd5eea285267f5532ec84bf434867c857e87bcf9e5a71890ccbdc66

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20001000	# W
	li	a2, 0x20002000	# Y
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
	li	a3, 0
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v8, 0
	li	a4, 1024
	li	a5, 32
	li	a6, 4
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
	li	a7, 0
	slli	t0, a3, 12
	add	t0, a2, t0
	mv	t1, a0
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
	li	t2, 0
	slli	t3, a7, 7
	add	t3, t0, t3
	vs2r.v	v8, (t3)
	addi	t4, t3, 32
	vs2r.v	v8, (t4)
	addi	t5, t3, 64
	vs2r.v	v8, (t5)
	addi	t6, t3, 96
	vs2r.v	v8, (t6)
	mv	s0, t1
	vmv2r.v	v10, v8
	vmv2r.v	v12, v8
	vmv2r.v	v14, v8
	vmv2r.v	v16, v8
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	lb	s1, 0(s0)
	add	s2, a1, t2
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v18, (s2)
	addi	s3, s2, 8
	vle8.v	v19, (s3)
	vsext.vf2	v20, v18
	vwmacc.vx	v16, s1, v20
	vsext.vf2	v18, v19
	addi	s3, s2, 16
	vle8.v	v19, (s3)
	addi	s2, s2, 24
	vle8.v	v20, (s2)
	vwmacc.vx	v14, s1, v18
	vsext.vf2	v18, v19
	vwmacc.vx	v12, s1, v18
	vsext.vf2	v18, v20
	vwmacc.vx	v10, s1, v18
	addi	t2, t2, 32
	addi	s0, s0, 1
	bne	t2, a4, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	vs2r.v	v16, (t3)
	vs2r.v	v14, (t4)
	vs2r.v	v12, (t5)
	vs2r.v	v10, (t6)
	addi	a7, a7, 1
	addi	t1, t1, 32
	bne	a7, a5, .LBB0_2
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a3, a3, 1
	addi	a0, a0, 1024
	addi	a1, a1, 1024
	bne	a3, a6, .LBB0_1
# %bb.6:
	lw	s0, 12(sp)                      # 4-byte Folded Reload
	lw	s1, 8(sp)                       # 4-byte Folded Reload
	lw	s2, 4(sp)                       # 4-byte Folded Reload
	lw	s3, 0(sp)                       # 4-byte Folded Reload
	addi	sp, sp, 16
	ret
.Lfunc_end0:
                                        # -- End function
