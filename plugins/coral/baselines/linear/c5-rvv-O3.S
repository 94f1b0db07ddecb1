# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -Db=12 -Dh_in=128 -Dh_out=128
# source: baselines/linear-rvv.c, SHA-256 f93ae9ba2f91b36e6fbe4cc2dbd2e87ea9d240bb9a74458212e4d0d1c4ae5213

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000600	# W
	li	a2, 0x20004600	# bias
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
	li	a4, 0
	addi	a5, a0, 1024
	addi	a6, a0, 256
	addi	a7, a0, 384
	addi	t0, a0, 896
	addi	t1, a0, 1408
	addi	a0, a0, 1536
	li	t2, 128
	lui	t3, 1
	li	t4, 9
	slli	t4, t4, 9
	li	t5, 5
	slli	t5, t5, 10
	li	t6, 11
	slli	t6, t6, 9
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #     Child Loop BB0_6 Depth 2
	sub	s0, t2, a4
	vsetvli	s0, s0, e32, m4, ta, ma
	slli	s1, a4, 2
	add	s2, a2, s1
	vle32.v	v8, (s2)
	add	s2, a1, a4
	add	s1, a3, s1
	mv	s3, s2
	mv	s4, a6
	vmv.v.v	v24, v8
	vmv.v.v	v20, v8
	vmv.v.v	v16, v8
	vmv.v.v	v12, v8
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vsetvli	zero, zero, e16, m2, ta, ma
	vle8.v	v28, (s3)
	vsext.vf2	v30, v28
	lb	s5, -256(s4)
	lb	s6, -128(s4)
	lb	s7, 0(s4)
	lb	s8, 128(s4)
	vwmacc.vx	v24, s5, v30
	vwmacc.vx	v20, s6, v30
	vwmacc.vx	v16, s7, v30
	vwmacc.vx	v12, s8, v30
	addi	s4, s4, 1
	addi	s3, s3, 128
	bne	s4, a7, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	vse32.v	v24, (s1)
	addi	s3, s1, 512
	vse32.v	v20, (s3)
	addi	s3, s1, 1024
	vse32.v	v16, (s3)
	addi	s3, s1, 1536
	vse32.v	v12, (s3)
	mv	s3, t0
	mv	s4, s2
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vle8.v	v28, (s4)
	vsext.vf2	v30, v28
	lb	s5, -384(s3)
	lb	s6, -256(s3)
	lb	s7, -128(s3)
	lb	s8, 0(s3)
	vwmacc.vx	v24, s5, v30
	vwmacc.vx	v20, s6, v30
	vwmacc.vx	v16, s7, v30
	vwmacc.vx	v12, s8, v30
	addi	s3, s3, 1
	addi	s4, s4, 128
	bne	s3, a5, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	addi	s3, s1, 2047
	addi	s4, s3, 1
	vse32.v	v24, (s4)
	addi	s4, s3, 513
	vse32.v	v20, (s4)
	addi	s4, s3, 1025
	vse32.v	v16, (s4)
	addi	s3, s3, 1537
	vse32.v	v12, (s3)
	mv	s3, t1
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vle8.v	v24, (s2)
	vsext.vf2	v26, v24
	lb	s4, -384(s3)
	lb	s5, -256(s3)
	lb	s6, -128(s3)
	lb	s7, 0(s3)
	vwmacc.vx	v8, s4, v26
	vwmacc.vx	v20, s5, v26
	vwmacc.vx	v16, s6, v26
	vwmacc.vx	v12, s7, v26
	addi	s3, s3, 1
	addi	s2, s2, 128
	bne	s3, a0, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	add	s2, s1, t3
	vse32.v	v8, (s2)
	add	s2, s1, t4
	vse32.v	v20, (s2)
	add	s2, s1, t5
	vse32.v	v16, (s2)
	add	s1, s1, t6
	add	a4, s0, a4
	vse32.v	v12, (s1)
	blt	a4, t2, .LBB0_1
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
