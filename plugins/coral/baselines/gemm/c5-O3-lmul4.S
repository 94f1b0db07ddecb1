# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -DM=32 -DK=64 -DN=128
# source: baselines/gemm.c, SHA-256 a13e34398117dad23293a0f0789cf8c096933c8cf991012d2cd3f448b39761b4

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000800	# W
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
	addi	sp, sp, -192
	li	a3, 0
	vsetivli	zero, 16, e32, m4, ta, ma
	vmv.v.i	v8, 0
	addi	a4, sp, 16
	vs4r.v	v8, (a4)                        # Unknown-size Folded Spill
	li	a4, 32
	mv	a5, a0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	slli	a6, a3, 6
	add	a6, a6, a0
	addi	a6, a6, 64
	slli	a7, a3, 9
	add	a7, a2, a7
	addi	t0, sp, 16
	vl4r.v	v8, (t0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (a7)
	addi	t0, a7, 64
	vs4r.v	v8, (t0)
	addi	t1, a7, 128
	vs4r.v	v8, (t1)
	addi	t2, a7, 192
	vs4r.v	v8, (t2)
	addi	t3, a7, 256
	vs4r.v	v8, (t3)
	addi	t4, a7, 320
	vs4r.v	v8, (t4)
	addi	t5, a7, 384
	vs4r.v	v8, (t5)
	addi	t6, a7, 448
	vs4r.v	v8, (t6)
	mv	s0, a1
	mv	s1, a5
	addi	s2, sp, 144
	vs4r.v	v8, (s2)                        # Unknown-size Folded Spill
	vmv4r.v	v16, v8
	vmv4r.v	v20, v8
	vmv4r.v	v24, v8
	vmv4r.v	v28, v8
	vmv4r.v	v4, v8
	vmv4r.v	v0, v8
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	s3, s0, 16
	vl1r.v	v12, (s0)
	lb	s2, 0(s1)
	vl1r.v	v13, (s3)
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v14, v12
	vwmacc.vx	v8, s2, v14
	addi	s3, sp, 80
	vs4r.v	v8, (s3)                        # Unknown-size Folded Spill
	vsext.vf2	v14, v13
	addi	s3, s0, 32
	vl1r.v	v12, (s3)
	addi	s3, s0, 48
	vl1r.v	v13, (s3)
	vwmacc.vx	v0, s2, v14
	vsext.vf2	v14, v12
	vwmacc.vx	v4, s2, v14
	vsext.vf2	v14, v13
	addi	s3, s0, 64
	vl1r.v	v12, (s3)
	addi	s3, s0, 80
	vl1r.v	v13, (s3)
	vwmacc.vx	v28, s2, v14
	vsext.vf2	v14, v12
	vwmacc.vx	v24, s2, v14
	vsext.vf2	v14, v13
	addi	s3, s0, 96
	vl1r.v	v12, (s3)
	addi	s3, s0, 112
	vl1r.v	v13, (s3)
	vwmacc.vx	v20, s2, v14
	vsext.vf2	v14, v12
	vwmacc.vx	v16, s2, v14
	vsext.vf2	v14, v13
	vmv4r.v	v8, v0
	vmv4r.v	v0, v4
	vmv4r.v	v4, v28
	vmv4r.v	v28, v24
	vmv4r.v	v24, v20
	vmv4r.v	v20, v16
	addi	s3, sp, 144
	vl4r.v	v16, (s3)                       # Unknown-size Folded Reload
	vwmacc.vx	v16, s2, v14
	addi	s2, sp, 144
	vs4r.v	v16, (s2)                       # Unknown-size Folded Spill
	vmv4r.v	v16, v20
	vmv4r.v	v20, v24
	vmv4r.v	v24, v28
	vmv4r.v	v28, v4
	vmv4r.v	v4, v0
	vmv4r.v	v0, v8
	addi	s2, sp, 80
	vl4r.v	v8, (s2)                        # Unknown-size Folded Reload
	addi	s1, s1, 1
	addi	s0, s0, 128
	bne	s1, a6, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	vs4r.v	v8, (a7)
	vs4r.v	v0, (t0)
	vs4r.v	v4, (t1)
	vs4r.v	v28, (t2)
	vs4r.v	v24, (t3)
	vs4r.v	v20, (t4)
	vs4r.v	v16, (t5)
	addi	a6, sp, 144
	vl4r.v	v8, (a6)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t6)
	addi	a3, a3, 1
	addi	a5, a5, 64
	bne	a3, a4, .LBB0_1
# %bb.4:
	addi	sp, sp, 192
	lw	s0, 28(sp)                      # 4-byte Folded Reload
	lw	s1, 24(sp)                      # 4-byte Folded Reload
	lw	s2, 20(sp)                      # 4-byte Folded Reload
	lw	s3, 16(sp)                      # 4-byte Folded Reload
	addi	sp, sp, 32
	ret
.Lfunc_end0:
                                        # -- End function
