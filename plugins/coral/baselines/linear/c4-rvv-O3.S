# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -Db=8 -Dh_in=64 -Dh_out=256
# source: baselines/linear-rvv.c, SHA-256 f93ae9ba2f91b36e6fbe4cc2dbd2e87ea9d240bb9a74458212e4d0d1c4ae5213

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000200	# W
	li	a2, 0x20004200	# bias
	li	a3, 0x20005000	# Y
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
	li	a4, 0
	addi	a5, a0, 128
	addi	a6, a0, 192
	addi	a7, a0, 448
	addi	a0, a0, 512
	li	t0, 256
	lui	t1, 1
	li	t2, 5
	slli	t2, t2, 10
	li	t3, 3
	slli	t3, t3, 11
	li	t4, 7
	slli	t4, t4, 10
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
	sub	t5, t0, a4
	vsetvli	t5, t5, e32, m4, ta, ma
	slli	t6, a4, 2
	add	s0, a2, t6
	vle32.v	v8, (s0)
	add	s0, a1, a4
	add	t6, a3, t6
	mv	s1, s0
	mv	s2, a5
	vmv.v.v	v24, v8
	vmv.v.v	v20, v8
	vmv.v.v	v16, v8
	vmv.v.v	v12, v8
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vsetvli	zero, zero, e16, m2, ta, ma
	vle8.v	v28, (s1)
	vsext.vf2	v30, v28
	lb	s3, -128(s2)
	lb	s4, -64(s2)
	lb	s5, 0(s2)
	lb	s6, 64(s2)
	vwmacc.vx	v24, s3, v30
	vwmacc.vx	v20, s4, v30
	vwmacc.vx	v16, s5, v30
	vwmacc.vx	v12, s6, v30
	addi	s2, s2, 1
	addi	s1, s1, 256
	bne	s2, a6, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	vse32.v	v24, (t6)
	addi	s1, t6, 1024
	vse32.v	v20, (s1)
	addi	s1, t6, 2047
	addi	s2, s1, 1
	vse32.v	v16, (s2)
	addi	s1, s1, 1025
	vse32.v	v12, (s1)
	mv	s1, a7
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vle8.v	v24, (s0)
	vsext.vf2	v26, v24
	lb	s2, -192(s1)
	lb	s3, -128(s1)
	lb	s4, -64(s1)
	lb	s5, 0(s1)
	vwmacc.vx	v8, s2, v26
	vwmacc.vx	v20, s3, v26
	vwmacc.vx	v16, s4, v26
	vwmacc.vx	v12, s5, v26
	addi	s1, s1, 1
	addi	s0, s0, 256
	bne	s1, a0, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	add	s0, t6, t1
	vse32.v	v8, (s0)
	add	s0, t6, t2
	vse32.v	v20, (s0)
	add	s0, t6, t3
	vse32.v	v16, (s0)
	add	t6, t6, t4
	add	a4, t5, a4
	vse32.v	v12, (t6)
	blt	a4, t0, .LBB0_1
# %bb.6:
	lw	s0, 28(sp)                      # 4-byte Folded Reload
	lw	s1, 24(sp)                      # 4-byte Folded Reload
	lw	s2, 20(sp)                      # 4-byte Folded Reload
	lw	s3, 16(sp)                      # 4-byte Folded Reload
	lw	s4, 12(sp)                      # 4-byte Folded Reload
	lw	s5, 8(sp)                       # 4-byte Folded Reload
	lw	s6, 4(sp)                       # 4-byte Folded Reload
	addi	sp, sp, 32
	ret
.Lfunc_end0:
                                        # -- End function
