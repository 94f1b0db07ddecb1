# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -DM=32 -DK=64 -DN=128
# source: baselines/gemm-rvv.c, SHA-256 409e6175851feacaa918e944e534a0da52f85b6d1647233856938037f338c285

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
	addi	sp, sp, -112
	sw	ra, 108(sp)                     # 4-byte Folded Spill
	sw	s0, 104(sp)                     # 4-byte Folded Spill
	sw	s1, 100(sp)                     # 4-byte Folded Spill
	sw	s2, 96(sp)                      # 4-byte Folded Spill
	sw	s3, 92(sp)                      # 4-byte Folded Spill
	sw	s4, 88(sp)                      # 4-byte Folded Spill
	sw	s5, 84(sp)                      # 4-byte Folded Spill
	sw	s6, 80(sp)                      # 4-byte Folded Spill
	sw	s7, 76(sp)                      # 4-byte Folded Spill
	sw	s8, 72(sp)                      # 4-byte Folded Spill
	sw	s9, 68(sp)                      # 4-byte Folded Spill
	sw	s10, 64(sp)                     # 4-byte Folded Spill
	sw	s11, 60(sp)                     # 4-byte Folded Spill
	sw	a2, 56(sp)                      # 4-byte Folded Spill
	sw	a1, 52(sp)                      # 4-byte Folded Spill
	li	s4, 0
	addi	a1, a0, 128
	sw	a1, 48(sp)                      # 4-byte Folded Spill
	addi	a5, a0, 192
	addi	a1, a0, 448
	sw	a1, 44(sp)                      # 4-byte Folded Spill
	addi	a7, a0, 512
	addi	a1, a0, 704
	sw	a1, 40(sp)                      # 4-byte Folded Spill
	addi	t1, a0, 768
	addi	a1, a0, 960
	sw	a1, 36(sp)                      # 4-byte Folded Spill
	addi	t3, a0, 1024
	addi	a1, a0, 1216
	sw	a1, 32(sp)                      # 4-byte Folded Spill
	addi	t5, a0, 1280
	addi	a1, a0, 1472
	sw	a1, 28(sp)                      # 4-byte Folded Spill
	addi	s0, a0, 1536
	addi	a1, a0, 1728
	sw	a1, 24(sp)                      # 4-byte Folded Spill
	addi	s2, a0, 1792
	addi	a1, a0, 1984
	sw	a1, 20(sp)                      # 4-byte Folded Spill
	addi	a0, a0, 2047
	addi	a0, a0, 1
	li	a1, 3
	slli	a1, a1, 11
	sw	a1, 16(sp)                      # 4-byte Folded Spill
	li	a1, 17
	slli	a1, a1, 9
	sw	a1, 12(sp)                      # 4-byte Folded Spill
	li	s6, 19
	slli	s6, s6, 9
	sw	s6, 8(sp)                       # 4-byte Folded Spill
	li	s7, 21
	slli	s7, s7, 9
	sw	s7, 4(sp)                       # 4-byte Folded Spill
	li	s8, 23
	slli	s8, s8, 9
	sw	s8, 0(sp)                       # 4-byte Folded Spill
	li	s9, 25
	slli	s9, s9, 9
	li	s10, 27
	slli	s10, s10, 9
	li	s11, 29
	slli	s11, s11, 9
	li	ra, 31
	slli	ra, ra, 9
	li	a2, 9
	slli	a2, a2, 9
	li	a1, 5
	slli	a1, a1, 10
	li	a6, 11
	slli	a6, a6, 9
	li	t0, 13
	slli	t0, t0, 9
	li	t2, 7
	slli	t2, t2, 10
	li	t4, 15
	slli	t4, t4, 9
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #     Child Loop BB0_6 Depth 2
                                        #     Child Loop BB0_8 Depth 2
                                        #     Child Loop BB0_10 Depth 2
                                        #     Child Loop BB0_12 Depth 2
                                        #     Child Loop BB0_14 Depth 2
                                        #     Child Loop BB0_16 Depth 2
	li	a3, 128
	sub	a3, a3, s4
	vsetvli	s3, a3, e32, m4, ta, ma
	vmv.v.i	v8, 0
	lw	t6, 52(sp)                      # 4-byte Folded Reload
	add	t6, t6, s4
	slli	s1, s4, 2
	lw	a3, 56(sp)                      # 4-byte Folded Reload
	add	s1, a3, s1
	mv	a3, t6
	lw	s5, 48(sp)                      # 4-byte Folded Reload
	vmv.v.i	v24, 0
	vmv.v.i	v20, 0
	vmv.v.i	v16, 0
	vmv.v.i	v12, 0
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vsetvli	zero, zero, e16, m2, ta, ma
	vle8.v	v28, (a3)
	vsext.vf2	v30, v28
	lb	a4, -128(s5)
	lb	s6, -64(s5)
	lb	s7, 0(s5)
	lb	s8, 64(s5)
	vwmacc.vx	v24, a4, v30
	vwmacc.vx	v20, s6, v30
	vwmacc.vx	v16, s7, v30
	vwmacc.vx	v12, s8, v30
	addi	s5, s5, 1
	addi	a3, a3, 128
	bne	s5, a5, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	vse32.v	v24, (s1)
	addi	a3, s1, 512
	vse32.v	v20, (a3)
	addi	a3, s1, 1024
	vse32.v	v16, (a3)
	addi	a3, s1, 1536
	vse32.v	v12, (a3)
	lw	a3, 44(sp)                      # 4-byte Folded Reload
	mv	s5, t6
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vle8.v	v28, (s5)
	vsext.vf2	v30, v28
	lb	s6, -192(a3)
	lb	s7, -128(a3)
	lb	s8, -64(a3)
	lb	a4, 0(a3)
	vwmacc.vx	v24, s6, v30
	vwmacc.vx	v20, s7, v30
	vwmacc.vx	v16, s8, v30
	vwmacc.vx	v12, a4, v30
	addi	a3, a3, 1
	addi	s5, s5, 128
	bne	a3, a7, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a3, s1, 2047
	addi	a4, a3, 1
	vse32.v	v24, (a4)
	addi	a4, a3, 513
	vse32.v	v20, (a4)
	addi	a4, a3, 1025
	vse32.v	v16, (a4)
	addi	a3, a3, 1537
	vse32.v	v12, (a3)
	lw	a3, 40(sp)                      # 4-byte Folded Reload
	mv	s5, t6
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vle8.v	v28, (s5)
	vsext.vf2	v30, v28
	lb	a4, -192(a3)
	lb	s6, -128(a3)
	lb	s7, -64(a3)
	lb	s8, 0(a3)
	vwmacc.vx	v24, a4, v30
	vwmacc.vx	v20, s6, v30
	vwmacc.vx	v16, s7, v30
	vwmacc.vx	v12, s8, v30
	addi	a3, a3, 1
	addi	s5, s5, 128
	bne	a3, t1, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	lui	a3, 1
	add	a3, s1, a3
	vse32.v	v24, (a3)
	add	a3, s1, a2
	vse32.v	v20, (a3)
	add	a3, s1, a1
	vse32.v	v16, (a3)
	add	a3, s1, a6
	vse32.v	v12, (a3)
	lw	a3, 36(sp)                      # 4-byte Folded Reload
	mv	s5, t6
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_8:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vle8.v	v28, (s5)
	vsext.vf2	v30, v28
	lb	a4, -192(a3)
	lb	s6, -128(a3)
	lb	s7, -64(a3)
	lb	s8, 0(a3)
	vwmacc.vx	v24, a4, v30
	vwmacc.vx	v20, s6, v30
	vwmacc.vx	v16, s7, v30
	vwmacc.vx	v12, s8, v30
	addi	a3, a3, 1
	addi	s5, s5, 128
	bne	a3, t3, .LBB0_8
# %bb.9:                                #   in Loop: Header=BB0_1 Depth=1
	lw	a3, 16(sp)                      # 4-byte Folded Reload
	add	a3, s1, a3
	vse32.v	v24, (a3)
	add	a3, s1, t0
	vse32.v	v20, (a3)
	add	a3, s1, t2
	vse32.v	v16, (a3)
	add	a3, s1, t4
	vse32.v	v12, (a3)
	lw	a3, 32(sp)                      # 4-byte Folded Reload
	mv	s5, t6
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_10:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vle8.v	v28, (s5)
	vsext.vf2	v30, v28
	lb	a4, -192(a3)
	lb	s6, -128(a3)
	lb	s7, -64(a3)
	lb	s8, 0(a3)
	vwmacc.vx	v24, a4, v30
	vwmacc.vx	v20, s6, v30
	vwmacc.vx	v16, s7, v30
	vwmacc.vx	v12, s8, v30
	addi	a3, a3, 1
	addi	s5, s5, 128
	bne	a3, t5, .LBB0_10
# %bb.11:                               #   in Loop: Header=BB0_1 Depth=1
	lui	a3, 2
	add	a3, s1, a3
	vse32.v	v24, (a3)
	lw	a3, 12(sp)                      # 4-byte Folded Reload
	add	a3, s1, a3
	vse32.v	v20, (a3)
	li	a3, 9
	slli	a3, a3, 10
	add	a3, s1, a3
	vse32.v	v16, (a3)
	lw	a3, 8(sp)                       # 4-byte Folded Reload
	add	a3, s1, a3
	vse32.v	v12, (a3)
	lw	a3, 28(sp)                      # 4-byte Folded Reload
	mv	s5, t6
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_12:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vle8.v	v28, (s5)
	vsext.vf2	v30, v28
	lb	a4, -192(a3)
	lb	s6, -128(a3)
	lb	s7, -64(a3)
	lb	s8, 0(a3)
	vwmacc.vx	v24, a4, v30
	vwmacc.vx	v20, s6, v30
	vwmacc.vx	v16, s7, v30
	vwmacc.vx	v12, s8, v30
	addi	a3, a3, 1
	addi	s5, s5, 128
	bne	a3, s0, .LBB0_12
# %bb.13:                               #   in Loop: Header=BB0_1 Depth=1
	li	a3, 5
	slli	a3, a3, 11
	add	a3, s1, a3
	vse32.v	v24, (a3)
	lw	a3, 4(sp)                       # 4-byte Folded Reload
	add	a3, s1, a3
	vse32.v	v20, (a3)
	li	a3, 11
	slli	a3, a3, 10
	add	a3, s1, a3
	vse32.v	v16, (a3)
	lw	a3, 0(sp)                       # 4-byte Folded Reload
	add	a3, s1, a3
	vse32.v	v12, (a3)
	lw	a3, 24(sp)                      # 4-byte Folded Reload
	mv	s5, t6
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_14:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vle8.v	v28, (s5)
	vsext.vf2	v30, v28
	lb	a4, -192(a3)
	lb	s6, -128(a3)
	lb	s7, -64(a3)
	lb	s8, 0(a3)
	vwmacc.vx	v24, a4, v30
	vwmacc.vx	v20, s6, v30
	vwmacc.vx	v16, s7, v30
	vwmacc.vx	v12, s8, v30
	addi	a3, a3, 1
	addi	s5, s5, 128
	bne	a3, s2, .LBB0_14
# %bb.15:                               #   in Loop: Header=BB0_1 Depth=1
	lui	a3, 3
	add	a3, s1, a3
	vse32.v	v24, (a3)
	add	a3, s1, s9
	vse32.v	v20, (a3)
	li	a3, 13
	slli	a3, a3, 10
	add	a3, s1, a3
	vse32.v	v16, (a3)
	add	a3, s1, s10
	vse32.v	v12, (a3)
	lw	a3, 20(sp)                      # 4-byte Folded Reload
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_16:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vle8.v	v24, (t6)
	vsext.vf2	v26, v24
	lb	a4, -192(a3)
	lb	s5, -128(a3)
	lb	s6, -64(a3)
	lb	s7, 0(a3)
	vwmacc.vx	v8, a4, v26
	vwmacc.vx	v20, s5, v26
	vwmacc.vx	v16, s6, v26
	vwmacc.vx	v12, s7, v26
	addi	a3, a3, 1
	addi	t6, t6, 128
	bne	a3, a0, .LBB0_16
# %bb.17:                               #   in Loop: Header=BB0_1 Depth=1
	li	a3, 7
	slli	a3, a3, 11
	add	a3, s1, a3
	vse32.v	v8, (a3)
	add	a3, s1, s11
	vse32.v	v20, (a3)
	li	a3, 15
	slli	a3, a3, 10
	add	a3, s1, a3
	vse32.v	v16, (a3)
	add	s1, s1, ra
	add	s4, s3, s4
	vse32.v	v12, (s1)
	li	a3, 128
	blt	s4, a3, .LBB0_1
# %bb.18:
	lw	ra, 108(sp)                     # 4-byte Folded Reload
	lw	s0, 104(sp)                     # 4-byte Folded Reload
	lw	s1, 100(sp)                     # 4-byte Folded Reload
	lw	s2, 96(sp)                      # 4-byte Folded Reload
	lw	s3, 92(sp)                      # 4-byte Folded Reload
	lw	s4, 88(sp)                      # 4-byte Folded Reload
	lw	s5, 84(sp)                      # 4-byte Folded Reload
	lw	s6, 80(sp)                      # 4-byte Folded Reload
	lw	s7, 76(sp)                      # 4-byte Folded Reload
	lw	s8, 72(sp)                      # 4-byte Folded Reload
	lw	s9, 68(sp)                      # 4-byte Folded Reload
	lw	s10, 64(sp)                     # 4-byte Folded Reload
	lw	s11, 60(sp)                     # 4-byte Folded Reload
	addi	sp, sp, 112
	ret
.Lfunc_end0:
                                        # -- End function
