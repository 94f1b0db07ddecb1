# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -DM=32 -DK=64 -DN=64
# source: baselines/gemm.c, SHA-256 a13e34398117dad23293a0f0789cf8c096933c8cf991012d2cd3f448b39761b4

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000800	# W
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
	li	a4, 32
	mv	a5, a0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	slli	a6, a3, 6
	add	a6, a6, a0
	addi	a6, a6, 64
	slli	a7, a3, 8
	add	a7, a2, a7
	vs2r.v	v8, (a7)
	addi	t0, a7, 32
	vs2r.v	v8, (t0)
	addi	t1, a7, 64
	vs2r.v	v8, (t1)
	addi	t2, a7, 96
	vs2r.v	v8, (t2)
	addi	t3, a7, 128
	vs2r.v	v8, (t3)
	addi	t4, a7, 160
	vs2r.v	v8, (t4)
	addi	t5, a7, 192
	vs2r.v	v8, (t5)
	addi	t6, a7, 224
	vs2r.v	v8, (t6)
	mv	s0, a1
	mv	s1, a5
	vmv2r.v	v10, v8
	vmv2r.v	v12, v8
	vmv2r.v	v14, v8
	vmv2r.v	v16, v8
	vmv2r.v	v18, v8
	vmv2r.v	v20, v8
	vmv2r.v	v22, v8
	vmv2r.v	v24, v8
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	s2, s0, 8
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v26, (s0)
	lb	s3, 0(s1)
	vle8.v	v27, (s2)
	vsext.vf2	v28, v26
	vwmacc.vx	v24, s3, v28
	vsext.vf2	v26, v27
	addi	s2, s0, 16
	vle8.v	v27, (s2)
	addi	s2, s0, 24
	vle8.v	v28, (s2)
	vwmacc.vx	v22, s3, v26
	vsext.vf2	v26, v27
	vwmacc.vx	v20, s3, v26
	vsext.vf2	v26, v28
	addi	s2, s0, 32
	vle8.v	v27, (s2)
	addi	s2, s0, 40
	vle8.v	v28, (s2)
	vwmacc.vx	v18, s3, v26
	vsext.vf2	v26, v27
	vwmacc.vx	v16, s3, v26
	vsext.vf2	v26, v28
	addi	s2, s0, 48
	vle8.v	v27, (s2)
	addi	s2, s0, 56
	vle8.v	v28, (s2)
	vwmacc.vx	v14, s3, v26
	vsext.vf2	v26, v27
	vwmacc.vx	v12, s3, v26
	vsext.vf2	v26, v28
	vwmacc.vx	v10, s3, v26
	addi	s1, s1, 1
	addi	s0, s0, 64
	bne	s1, a6, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	vs2r.v	v24, (a7)
	vs2r.v	v22, (t0)
	vs2r.v	v20, (t1)
	vs2r.v	v18, (t2)
	vs2r.v	v16, (t3)
	vs2r.v	v14, (t4)
	vs2r.v	v12, (t5)
	vs2r.v	v10, (t6)
	addi	a3, a3, 1
	addi	a5, a5, 64
	bne	a3, a4, .LBB0_1
# %bb.4:
	lw	s0, 12(sp)                      # 4-byte Folded Reload
	lw	s1, 8(sp)                       # 4-byte Folded Reload
	lw	s2, 4(sp)                       # 4-byte Folded Reload
	lw	s3, 0(sp)                       # 4-byte Folded Reload
	addi	sp, sp, 16
	ret
.Lfunc_end0:
                                        # -- End function
