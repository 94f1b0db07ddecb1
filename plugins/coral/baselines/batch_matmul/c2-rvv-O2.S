# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -Db=4 -DM=32 -DK=32 -DN=32
# source: baselines/batch_matmul-rvv.c, SHA-256 37c7d7a7169936a155b2cdabafa58771eed1170a50db48610e7f30dc3c7db1fd

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
	li	a3, 0
	addi	a4, a0, 64
	li	a5, 32
	li	a6, 4
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
	li	a7, 0
	slli	t0, a3, 10
	addi	t0, t0, 96
	slli	t1, a3, 5
	addi	t2, t1, 32
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
	li	t3, 0
	sub	t4, a5, a7
	vsetvli	t4, t4, e32, m4, ta, ma
	vmv.v.i	v8, 0
	slli	t5, a7, 2
	add	t5, a2, t5
	add	t6, a1, a7
	mv	s0, a4
	mv	s1, t1
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Loop Header: Depth=3
                                        #         Child Loop BB0_4 Depth 4
	slli	s2, t3, 7
	add	s2, t0, s2
	add	s2, a0, s2
	mv	s3, s0
	mv	s4, t6
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_3 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	vsetvli	zero, zero, e16, m2, ta, ma
	vle8.v	v28, (s4)
	vsext.vf2	v30, v28
	lb	s5, -64(s3)
	lb	s6, -32(s3)
	lb	s7, 0(s3)
	lb	s8, 32(s3)
	vwmacc.vx	v24, s5, v30
	vwmacc.vx	v20, s6, v30
	vwmacc.vx	v16, s7, v30
	vwmacc.vx	v12, s8, v30
	addi	s3, s3, 1
	addi	s4, s4, 32
	bne	s3, s2, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_3 Depth=3
	slli	s2, s1, 7
	add	s2, t5, s2
	vse32.v	v24, (s2)
	addi	s3, s2, 128
	vse32.v	v20, (s3)
	addi	s3, s2, 256
	vse32.v	v16, (s3)
	addi	s2, s2, 384
	vse32.v	v12, (s2)
	addi	s1, s1, 4
	addi	s0, s0, 128
	addi	t3, t3, 1
	bltu	s1, t2, .LBB0_3
# %bb.6:                                #   in Loop: Header=BB0_2 Depth=2
	add	a7, t4, a7
	blt	a7, a5, .LBB0_2
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a3, a3, 1
	addi	a1, a1, 1024
	addi	a4, a4, 1024
	bne	a3, a6, .LBB0_1
# %bb.8:
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
