# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -Db=8 -Dh_in=64 -Dh_out=64
# source: baselines/linear-rvv.c, SHA-256 f93ae9ba2f91b36e6fbe4cc2dbd2e87ea9d240bb9a74458212e4d0d1c4ae5213

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000200	# W
	li	a2, 0x20001200	# bias
	li	a3, 0x20002000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -16
	sw	s0, 12(sp)                      # 4-byte Folded Spill
	sw	s1, 8(sp)                       # 4-byte Folded Spill
	sw	s2, 4(sp)                       # 4-byte Folded Spill
	li	a4, 0
	addi	a5, a0, 128
	addi	a6, a0, 192
	addi	a7, a0, 448
	addi	a0, a0, 512
	li	t0, 64
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
	sub	t1, t0, a4
	vsetvli	t1, t1, e32, m4, ta, ma
	slli	t2, a4, 2
	add	t3, a2, t2
	vle32.v	v8, (t3)
	add	t3, a1, a4
	add	t2, a3, t2
	mv	t4, t3
	mv	t5, a5
	vmv.v.v	v24, v8
	vmv.v.v	v20, v8
	vmv.v.v	v16, v8
	vmv.v.v	v12, v8
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vsetvli	zero, zero, e16, m2, ta, ma
	vle8.v	v28, (t4)
	vsext.vf2	v30, v28
	lb	t6, -128(t5)
	lb	s0, -64(t5)
	lb	s1, 0(t5)
	lb	s2, 64(t5)
	vwmacc.vx	v24, t6, v30
	vwmacc.vx	v20, s0, v30
	vwmacc.vx	v16, s1, v30
	vwmacc.vx	v12, s2, v30
	addi	t5, t5, 1
	addi	t4, t4, 64
	bne	t5, a6, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	vse32.v	v24, (t2)
	addi	t4, t2, 256
	vse32.v	v20, (t4)
	addi	t4, t2, 512
	vse32.v	v16, (t4)
	addi	t4, t2, 768
	vse32.v	v12, (t4)
	mv	t4, a7
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vle8.v	v24, (t3)
	vsext.vf2	v26, v24
	lb	t5, -192(t4)
	lb	t6, -128(t4)
	lb	s0, -64(t4)
	lb	s1, 0(t4)
	vwmacc.vx	v8, t5, v26
	vwmacc.vx	v20, t6, v26
	vwmacc.vx	v16, s0, v26
	vwmacc.vx	v12, s1, v26
	addi	t4, t4, 1
	addi	t3, t3, 64
	bne	t4, a0, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	addi	t3, t2, 1024
	vse32.v	v8, (t3)
	addi	t3, t2, 1280
	vse32.v	v20, (t3)
	addi	t3, t2, 1536
	vse32.v	v16, (t3)
	addi	t2, t2, 1792
	add	a4, t1, a4
	vse32.v	v12, (t2)
	blt	a4, t0, .LBB0_1
# %bb.6:
	lw	s0, 12(sp)                      # 4-byte Folded Reload
	lw	s1, 8(sp)                       # 4-byte Folded Reload
	lw	s2, 4(sp)                       # 4-byte Folded Reload
	addi	sp, sp, 16
	ret
.Lfunc_end0:
                                        # -- End function
