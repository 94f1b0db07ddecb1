# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -DM=64 -DN=32
# source: baselines/gemv.c, SHA-256 60cd68b99a978856286e634c944550d9889ec4c4e8b0799472975e9bf872c663

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# A
	li	a1, 0x20000800	# x
	li	a2, 0x20001000	# y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -128
	sw	ra, 124(sp)                     # 4-byte Folded Spill
	sw	s0, 120(sp)                     # 4-byte Folded Spill
	sw	s1, 116(sp)                     # 4-byte Folded Spill
	sw	s2, 112(sp)                     # 4-byte Folded Spill
	sw	s3, 108(sp)                     # 4-byte Folded Spill
	sw	s4, 104(sp)                     # 4-byte Folded Spill
	sw	s5, 100(sp)                     # 4-byte Folded Spill
	sw	s6, 96(sp)                      # 4-byte Folded Spill
	sw	s7, 92(sp)                      # 4-byte Folded Spill
	sw	s8, 88(sp)                      # 4-byte Folded Spill
	sw	s9, 84(sp)                      # 4-byte Folded Spill
	sw	s10, 80(sp)                     # 4-byte Folded Spill
	sw	s11, 76(sp)                     # 4-byte Folded Spill
	addi	sp, sp, -32
	sw	a0, 56(sp)                      # 4-byte Folded Spill
	li	t5, 0
	lb	a0, 0(a1)
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	lb	a0, 1(a1)
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	lb	a0, 2(a1)
	sw	a0, 44(sp)                      # 4-byte Folded Spill
	lb	a0, 3(a1)
	sw	a0, 40(sp)                      # 4-byte Folded Spill
	lb	a0, 4(a1)
	sw	a0, 36(sp)                      # 4-byte Folded Spill
	lb	a0, 5(a1)
	sw	a0, 32(sp)                      # 4-byte Folded Spill
	lb	a0, 6(a1)
	sw	a0, 28(sp)                      # 4-byte Folded Spill
	lb	a0, 7(a1)
	sw	a0, 24(sp)                      # 4-byte Folded Spill
	lb	a0, 8(a1)
	sw	a0, 20(sp)                      # 4-byte Folded Spill
	lb	a0, 9(a1)
	sw	a0, 16(sp)                      # 4-byte Folded Spill
	lb	t6, 10(a1)
	lb	s0, 11(a1)
	lb	s1, 12(a1)
	lb	s2, 13(a1)
	lb	s3, 14(a1)
	lb	s4, 15(a1)
	lb	s5, 16(a1)
	lb	s6, 17(a1)
	lb	s7, 18(a1)
	lb	s8, 19(a1)
	lb	s9, 20(a1)
	lb	s10, 21(a1)
	lb	s11, 22(a1)
	lb	ra, 23(a1)
	lb	a4, 24(a1)
	lb	a0, 25(a1)
	lb	a5, 26(a1)
	lb	a6, 27(a1)
	lb	a7, 28(a1)
	lb	t0, 29(a1)
	lb	t1, 30(a1)
	lb	a1, 31(a1)
	li	t2, 1
	slli	t2, t2, 11
	li	t3, 32
	vsetivli	zero, 16, e16, m2, ta, ma
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	lw	t4, 56(sp)                      # 4-byte Folded Reload
	add	t4, t4, t5
	vlse8.v	v8, (t4), t3
	addi	a3, t4, 1
	vlse8.v	v12, (a3), t3
	vsext.vf2	v14, v8
	lw	a3, 52(sp)                      # 4-byte Folded Reload
	vwmul.vx	v8, v14, a3
	vsext.vf2	v14, v12
	addi	a3, t4, 2
	vlse8.v	v12, (a3), t3
	addi	a3, t4, 3
	vlse8.v	v13, (a3), t3
	lw	a3, 48(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, a3, v14
	vsext.vf2	v14, v12
	lw	a3, 44(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, a3, v14
	vsext.vf2	v14, v13
	lw	a3, 40(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, a3, v14
	addi	a3, t4, 4
	vlse8.v	v14, (a3), t3
	addi	a3, t4, 5
	vlse8.v	v12, (a3), t3
	addi	a3, sp, 80
	vs1r.v	v12, (a3)                       # Unknown-size Folded Spill
	addi	a3, t4, 6
	vlse8.v	v0, (a3), t3
	addi	a3, t4, 7
	vlse8.v	v12, (a3), t3
	addi	a3, sp, 64
	vs1r.v	v12, (a3)                       # Unknown-size Folded Spill
	addi	a3, t4, 8
	vlse8.v	v16, (a3), t3
	addi	a3, t4, 9
	vlse8.v	v17, (a3), t3
	addi	a3, t4, 10
	vlse8.v	v18, (a3), t3
	addi	a3, t4, 11
	vlse8.v	v19, (a3), t3
	addi	a3, t4, 12
	vlse8.v	v20, (a3), t3
	addi	a3, t4, 13
	vlse8.v	v21, (a3), t3
	addi	a3, t4, 14
	vlse8.v	v22, (a3), t3
	addi	a3, t4, 15
	vlse8.v	v23, (a3), t3
	addi	a3, t4, 16
	vlse8.v	v24, (a3), t3
	addi	a3, t4, 17
	vlse8.v	v25, (a3), t3
	addi	a3, t4, 18
	vlse8.v	v26, (a3), t3
	addi	a3, t4, 19
	vlse8.v	v27, (a3), t3
	addi	a3, t4, 20
	vlse8.v	v28, (a3), t3
	addi	a3, t4, 21
	vlse8.v	v29, (a3), t3
	addi	a3, t4, 22
	vlse8.v	v30, (a3), t3
	addi	a3, t4, 23
	vlse8.v	v31, (a3), t3
	addi	a3, t4, 24
	vlse8.v	v7, (a3), t3
	addi	a3, t4, 25
	vlse8.v	v6, (a3), t3
	addi	a3, t4, 26
	vlse8.v	v5, (a3), t3
	addi	a3, t4, 27
	vlse8.v	v4, (a3), t3
	addi	a3, t4, 28
	vlse8.v	v3, (a3), t3
	addi	a3, t4, 29
	vlse8.v	v2, (a3), t3
	addi	a3, t4, 30
	vlse8.v	v1, (a3), t3
	vsext.vf2	v12, v14
	lw	a3, 36(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, a3, v12
	addi	t4, t4, 31
	vlse8.v	v12, (t4), t3
	addi	a3, sp, 80
	vl1r.v	v13, (a3)                       # Unknown-size Folded Reload
	vsext.vf2	v14, v13
	lw	a3, 32(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, a3, v14
	vsext.vf2	v14, v0
	lw	a3, 28(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, a3, v14
	addi	a3, sp, 64
	vl1r.v	v13, (a3)                       # Unknown-size Folded Reload
	vsext.vf2	v14, v13
	lw	a3, 24(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, a3, v14
	vsext.vf2	v14, v16
	lw	a3, 20(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, a3, v14
	vsext.vf2	v14, v17
	lw	a3, 16(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, a3, v14
	vsext.vf2	v14, v18
	vwmacc.vx	v8, t6, v14
	vsext.vf2	v14, v19
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v20
	vwmacc.vx	v8, s1, v14
	vsext.vf2	v14, v21
	vwmacc.vx	v8, s2, v14
	vsext.vf2	v14, v22
	vwmacc.vx	v8, s3, v14
	vsext.vf2	v14, v23
	vwmacc.vx	v8, s4, v14
	vsext.vf2	v14, v24
	vwmacc.vx	v8, s5, v14
	vsext.vf2	v14, v25
	vwmacc.vx	v8, s6, v14
	vsext.vf2	v14, v26
	vwmacc.vx	v8, s7, v14
	vsext.vf2	v14, v27
	vwmacc.vx	v8, s8, v14
	vsext.vf2	v14, v28
	vwmacc.vx	v8, s9, v14
	vsext.vf2	v14, v29
	vwmacc.vx	v8, s10, v14
	vsext.vf2	v14, v30
	vwmacc.vx	v8, s11, v14
	vsext.vf2	v14, v31
	vwmacc.vx	v8, ra, v14
	vsext.vf2	v14, v7
	vwmacc.vx	v8, a4, v14
	vsext.vf2	v14, v6
	vwmacc.vx	v8, a0, v14
	vsext.vf2	v14, v5
	vwmacc.vx	v8, a5, v14
	vsext.vf2	v14, v4
	vwmacc.vx	v8, a6, v14
	vsext.vf2	v14, v3
	vwmacc.vx	v8, a7, v14
	vsext.vf2	v14, v2
	vwmacc.vx	v8, t0, v14
	vsext.vf2	v14, v1
	vwmacc.vx	v8, t1, v14
	vsext.vf2	v14, v12
	vwmacc.vx	v8, a1, v14
	vs4r.v	v8, (a2)
	addi	t5, t5, 512
	addi	a2, a2, 64
	bne	t5, t2, .LBB0_1
# %bb.2:
	addi	sp, sp, 32
	lw	ra, 124(sp)                     # 4-byte Folded Reload
	lw	s0, 120(sp)                     # 4-byte Folded Reload
	lw	s1, 116(sp)                     # 4-byte Folded Reload
	lw	s2, 112(sp)                     # 4-byte Folded Reload
	lw	s3, 108(sp)                     # 4-byte Folded Reload
	lw	s4, 104(sp)                     # 4-byte Folded Reload
	lw	s5, 100(sp)                     # 4-byte Folded Reload
	lw	s6, 96(sp)                      # 4-byte Folded Reload
	lw	s7, 92(sp)                      # 4-byte Folded Reload
	lw	s8, 88(sp)                      # 4-byte Folded Reload
	lw	s9, 84(sp)                      # 4-byte Folded Reload
	lw	s10, 80(sp)                     # 4-byte Folded Reload
	lw	s11, 76(sp)                     # 4-byte Folded Reload
	addi	sp, sp, 128
	ret
.Lfunc_end0:
                                        # -- End function
