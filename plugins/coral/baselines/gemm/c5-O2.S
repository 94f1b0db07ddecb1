# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -DM=32 -DK=64 -DN=128
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
	addi	sp, sp, -64
	sw	s0, 60(sp)                      # 4-byte Folded Spill
	sw	s1, 56(sp)                      # 4-byte Folded Spill
	sw	s2, 52(sp)                      # 4-byte Folded Spill
	sw	s3, 48(sp)                      # 4-byte Folded Spill
	sw	s4, 44(sp)                      # 4-byte Folded Spill
	sw	s5, 40(sp)                      # 4-byte Folded Spill
	sw	s6, 36(sp)                      # 4-byte Folded Spill
	sw	s7, 32(sp)                      # 4-byte Folded Spill
	sw	s8, 28(sp)                      # 4-byte Folded Spill
	sw	s9, 24(sp)                      # 4-byte Folded Spill
	sw	s10, 20(sp)                     # 4-byte Folded Spill
	sw	s11, 16(sp)                     # 4-byte Folded Spill
	addi	sp, sp, -128
	li	a3, 0
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v8, 0
	addi	a4, sp, 16
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
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
	vl2r.v	v8, (t0)                        # Unknown-size Folded Reload
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
	addi	s0, a7, 256
	vs2r.v	v8, (s0)
	addi	s1, a7, 288
	vs2r.v	v8, (s1)
	addi	s2, a7, 320
	vs2r.v	v8, (s2)
	addi	s3, a7, 352
	vs2r.v	v8, (s3)
	addi	s4, a7, 384
	vs2r.v	v8, (s4)
	addi	s5, a7, 416
	vs2r.v	v8, (s5)
	addi	s6, a7, 448
	vs2r.v	v8, (s6)
	addi	s7, a7, 480
	vs2r.v	v8, (s7)
	mv	s8, a1
	mv	s9, a5
	vmv2r.v	v12, v8
	addi	s10, sp, 112
	vs2r.v	v8, (s10)                       # Unknown-size Folded Spill
	vmv2r.v	v14, v8
	vmv2r.v	v16, v8
	vmv2r.v	v18, v8
	vmv2r.v	v20, v8
	vmv2r.v	v22, v8
	vmv2r.v	v24, v8
	vmv2r.v	v26, v8
	vmv2r.v	v28, v8
	vmv2r.v	v30, v8
	vmv2r.v	v6, v8
	vmv2r.v	v4, v8
	vmv2r.v	v2, v8
	vmv2r.v	v0, v8
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	s10, sp, 80
	vs2r.v	v12, (s10)                      # Unknown-size Folded Spill
	addi	s11, s8, 8
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v10, (s8)
	lb	s10, 0(s9)
	vle8.v	v11, (s11)
	vsext.vf2	v12, v10
	vwmacc.vx	v8, s10, v12
	addi	s11, sp, 48
	vs2r.v	v8, (s11)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v11
	addi	s11, s8, 16
	vle8.v	v11, (s11)
	addi	s11, s8, 24
	vle8.v	v12, (s11)
	vwmacc.vx	v0, s10, v10
	vsext.vf2	v10, v11
	vwmacc.vx	v2, s10, v10
	vsext.vf2	v10, v12
	addi	s11, s8, 32
	vle8.v	v11, (s11)
	addi	s11, s8, 40
	vle8.v	v12, (s11)
	vwmacc.vx	v4, s10, v10
	vsext.vf2	v10, v11
	vwmacc.vx	v6, s10, v10
	vsext.vf2	v10, v12
	addi	s11, s8, 48
	vle8.v	v11, (s11)
	addi	s11, s8, 56
	vle8.v	v12, (s11)
	vwmacc.vx	v30, s10, v10
	vsext.vf2	v10, v11
	vwmacc.vx	v28, s10, v10
	vsext.vf2	v10, v12
	addi	s11, s8, 64
	vle8.v	v11, (s11)
	addi	s11, s8, 72
	vle8.v	v12, (s11)
	vwmacc.vx	v26, s10, v10
	vsext.vf2	v10, v11
	vwmacc.vx	v24, s10, v10
	vsext.vf2	v10, v12
	addi	s11, s8, 80
	vle8.v	v11, (s11)
	addi	s11, s8, 88
	vle8.v	v12, (s11)
	vwmacc.vx	v22, s10, v10
	vsext.vf2	v10, v11
	vwmacc.vx	v20, s10, v10
	vsext.vf2	v10, v12
	addi	s11, s8, 96
	vle8.v	v11, (s11)
	addi	s11, s8, 104
	vle8.v	v12, (s11)
	vwmacc.vx	v18, s10, v10
	vsext.vf2	v10, v11
	vwmacc.vx	v16, s10, v10
	vsext.vf2	v10, v12
	addi	s11, s8, 112
	vle8.v	v11, (s11)
	addi	s11, s8, 120
	vle8.v	v12, (s11)
	vwmacc.vx	v14, s10, v10
	vsext.vf2	v10, v11
	vmv2r.v	v8, v0
	vmv2r.v	v0, v2
	vmv2r.v	v2, v4
	vmv2r.v	v4, v6
	vmv2r.v	v6, v30
	vmv2r.v	v30, v28
	vmv2r.v	v28, v26
	vmv2r.v	v26, v24
	vmv2r.v	v24, v22
	vmv2r.v	v22, v20
	vmv2r.v	v20, v18
	vmv2r.v	v18, v16
	vmv2r.v	v16, v14
	addi	s11, sp, 112
	vl2r.v	v14, (s11)                      # Unknown-size Folded Reload
	vwmacc.vx	v14, s10, v10
	vs2r.v	v14, (s11)                      # Unknown-size Folded Spill
	vmv2r.v	v14, v16
	vmv2r.v	v16, v18
	vmv2r.v	v18, v20
	vmv2r.v	v20, v22
	vmv2r.v	v22, v24
	vmv2r.v	v24, v26
	vmv2r.v	v26, v28
	vmv2r.v	v28, v30
	vmv2r.v	v30, v6
	vmv2r.v	v6, v4
	vmv2r.v	v4, v2
	vmv2r.v	v2, v0
	vmv2r.v	v0, v8
	addi	s11, sp, 48
	vl2r.v	v8, (s11)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v12
	addi	s11, sp, 80
	vl2r.v	v12, (s11)                      # Unknown-size Folded Reload
	vwmacc.vx	v12, s10, v10
	addi	s9, s9, 1
	addi	s8, s8, 128
	bne	s9, a6, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	vs2r.v	v8, (a7)
	vs2r.v	v0, (t0)
	vs2r.v	v2, (t1)
	vs2r.v	v4, (t2)
	vs2r.v	v6, (t3)
	vs2r.v	v30, (t4)
	vs2r.v	v28, (t5)
	vs2r.v	v26, (t6)
	vs2r.v	v24, (s0)
	vs2r.v	v22, (s1)
	vs2r.v	v20, (s2)
	vs2r.v	v18, (s3)
	vs2r.v	v16, (s4)
	vs2r.v	v14, (s5)
	addi	a6, sp, 112
	vl2r.v	v8, (a6)                        # Unknown-size Folded Reload
	vs2r.v	v8, (s6)
	vs2r.v	v12, (s7)
	addi	a3, a3, 1
	addi	a5, a5, 64
	bne	a3, a4, .LBB0_1
# %bb.4:
	addi	sp, sp, 128
	lw	s0, 60(sp)                      # 4-byte Folded Reload
	lw	s1, 56(sp)                      # 4-byte Folded Reload
	lw	s2, 52(sp)                      # 4-byte Folded Reload
	lw	s3, 48(sp)                      # 4-byte Folded Reload
	lw	s4, 44(sp)                      # 4-byte Folded Reload
	lw	s5, 40(sp)                      # 4-byte Folded Reload
	lw	s6, 36(sp)                      # 4-byte Folded Reload
	lw	s7, 32(sp)                      # 4-byte Folded Reload
	lw	s8, 28(sp)                      # 4-byte Folded Reload
	lw	s9, 24(sp)                      # 4-byte Folded Reload
	lw	s10, 20(sp)                     # 4-byte Folded Reload
	lw	s11, 16(sp)                     # 4-byte Folded Reload
	addi	sp, sp, 64
	ret
.Lfunc_end0:
                                        # -- End function
