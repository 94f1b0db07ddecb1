# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -Db=2 -DM=32 -DK=64 -DN=64
# source: baselines/batch_matmul-rvv.c, SHA-256 37c7d7a7169936a155b2cdabafa58771eed1170a50db48610e7f30dc3c7db1fd

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20001000	# W
	li	a2, 0x20003000	# Y
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
	li	a3, 0
	addi	a4, a0, 128
	li	a5, 64
	li	a6, 28
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
	li	a7, 0
	li	t5, 0
	sub	t0, a5, a3
	vsetvli	t0, t0, e32, m4, ta, ma
	vmv.v.i	v8, 0
	add	t1, a1, a3
	slli	t2, a3, 2
	add	t2, a2, t2
	mv	t3, a4
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
	mv	t4, t5
	slli	t5, a7, 8
	add	t5, t5, a0
	addi	t5, t5, 192
	mv	t6, t3
	mv	s0, t1
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vsetvli	zero, zero, e16, m2, ta, ma
	vle8.v	v28, (s0)
	vsext.vf2	v30, v28
	lb	s1, -128(t6)
	lb	s2, -64(t6)
	lb	s3, 0(t6)
	lb	s4, 64(t6)
	vwmacc.vx	v24, s1, v30
	vwmacc.vx	v20, s2, v30
	vwmacc.vx	v16, s3, v30
	vwmacc.vx	v12, s4, v30
	addi	t6, t6, 1
	addi	s0, s0, 64
	bne	t6, t5, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	slli	t5, t4, 8
	add	t5, t2, t5
	vse32.v	v24, (t5)
	addi	t6, t5, 256
	vse32.v	v20, (t6)
	addi	t6, t5, 512
	vse32.v	v16, (t6)
	addi	t5, t5, 768
	vse32.v	v12, (t5)
	addi	t5, t4, 4
	addi	t3, t3, 256
	addi	a7, a7, 1
	bltu	t4, a6, .LBB0_2
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	add	a3, t0, a3
	blt	a3, a5, .LBB0_1
# %bb.6:
	li	a3, 0
	lui	a4, 1
	add	a1, a1, a4
	addi	a4, a0, 2047
	addi	a4, a4, 193
	li	a5, 64
	li	a6, 60
.LBB0_7:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_8 Depth 2
                                        #       Child Loop BB0_9 Depth 3
	li	a7, 0
	sub	t0, a5, a3
	vsetvli	t0, t0, e32, m4, ta, ma
	vmv.v.i	v8, 0
	slli	t1, a3, 2
	add	t1, a2, t1
	add	t2, a1, a3
	li	t5, 32
	mv	t3, a4
.LBB0_8:                                #   Parent Loop BB0_7 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_9 Depth 3
	mv	t4, t5
	slli	t5, a7, 8
	add	t5, t5, a0
	addi	t5, t5, 2047
	addi	t5, t5, 257
	mv	t6, t3
	mv	s0, t2
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_9:                                #   Parent Loop BB0_7 Depth=1
                                        #     Parent Loop BB0_8 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vsetvli	zero, zero, e16, m2, ta, ma
	vle8.v	v28, (s0)
	vsext.vf2	v30, v28
	lb	s1, -192(t6)
	lb	s2, -128(t6)
	lb	s3, -64(t6)
	lb	s4, 0(t6)
	vwmacc.vx	v24, s1, v30
	vwmacc.vx	v20, s2, v30
	vwmacc.vx	v16, s3, v30
	vwmacc.vx	v12, s4, v30
	addi	t6, t6, 1
	addi	s0, s0, 64
	bne	t6, t5, .LBB0_9
# %bb.10:                               #   in Loop: Header=BB0_8 Depth=2
	slli	t5, t4, 8
	add	t5, t1, t5
	vse32.v	v24, (t5)
	addi	t6, t5, 256
	vse32.v	v20, (t6)
	addi	t6, t5, 512
	vse32.v	v16, (t6)
	addi	t5, t5, 768
	vse32.v	v12, (t5)
	addi	t5, t4, 4
	addi	t3, t3, 256
	addi	a7, a7, 1
	bltu	t4, a6, .LBB0_8
# %bb.11:                               #   in Loop: Header=BB0_7 Depth=1
	add	a3, t0, a3
	blt	a3, a5, .LBB0_7
# %bb.12:
	lw	s0, 28(sp)                      # 4-byte Folded Reload
	lw	s1, 24(sp)                      # 4-byte Folded Reload
	lw	s2, 20(sp)                      # 4-byte Folded Reload
	lw	s3, 16(sp)                      # 4-byte Folded Reload
	lw	s4, 12(sp)                      # 4-byte Folded Reload
	addi	sp, sp, 32
	ret
.Lfunc_end0:
                                        # -- End function
