# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -Db=4 -DM=32 -DK=64 -DN=32
# source: baselines/batch_matmul-rvv.c, SHA-256 37c7d7a7169936a155b2cdabafa58771eed1170a50db48610e7f30dc3c7db1fd

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
	li	a3, 0
	addi	a4, a0, 128
	li	a5, 32
	li	a6, 1
	slli	a6, a6, 11
	li	a7, 4
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
	li	t0, 0
	slli	t1, a3, 11
	addi	t1, t1, 192
	slli	t2, a3, 5
	addi	t3, t2, 32
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
	li	t4, 0
	sub	t5, a5, t0
	vsetvli	t5, t5, e32, m4, ta, ma
	vmv.v.i	v8, 0
	slli	t6, t0, 2
	add	t6, a2, t6
	add	s0, a1, t0
	mv	s1, a4
	mv	s2, t2
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Loop Header: Depth=3
                                        #         Child Loop BB0_4 Depth 4
	slli	s3, t4, 8
	add	s3, t1, s3
	add	s3, a0, s3
	mv	s4, s1
	mv	s5, s0
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_3 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	vsetvli	zero, zero, e16, m2, ta, ma
	vle8.v	v28, (s5)
	vsext.vf2	v30, v28
	lb	s6, -128(s4)
	lb	s7, -64(s4)
	lb	s8, 0(s4)
	lb	s9, 64(s4)
	vwmacc.vx	v24, s6, v30
	vwmacc.vx	v20, s7, v30
	vwmacc.vx	v16, s8, v30
	vwmacc.vx	v12, s9, v30
	addi	s4, s4, 1
	addi	s5, s5, 32
	bne	s4, s3, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_3 Depth=3
	slli	s3, s2, 7
	add	s3, t6, s3
	vse32.v	v24, (s3)
	addi	s4, s3, 128
	vse32.v	v20, (s4)
	addi	s4, s3, 256
	vse32.v	v16, (s4)
	addi	s3, s3, 384
	vse32.v	v12, (s3)
	addi	s2, s2, 4
	addi	s1, s1, 256
	addi	t4, t4, 1
	bltu	s2, t3, .LBB0_3
# %bb.6:                                #   in Loop: Header=BB0_2 Depth=2
	add	t0, t5, t0
	blt	t0, a5, .LBB0_2
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a3, a3, 1
	add	a1, a1, a6
	add	a4, a4, a6
	bne	a3, a7, .LBB0_1
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
	lw	s9, 8(sp)                       # 4-byte Folded Reload
	addi	sp, sp, 48
	ret
.Lfunc_end0:
                                        # -- End function
