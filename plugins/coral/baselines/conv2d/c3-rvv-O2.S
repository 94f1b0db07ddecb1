# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -DH=8 -Dc_in=8 -Dc_out=16 -Dk=3
# source: baselines/conv2d-rvv.c, SHA-256 2eb3c4d0b6dff66a9fab2cb7ee5ce0b08c30ab29bac06737c7ad948a507e3b9e

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000340	# W
	li	a2, 0x200007c0	# bias
	li	a3, 0x20000800	# multiplier
	li	a4, 0x20000840	# shift
	li	a5, 0x20001000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -80
	sw	ra, 76(sp)                      # 4-byte Folded Spill
	sw	s0, 72(sp)                      # 4-byte Folded Spill
	sw	s1, 68(sp)                      # 4-byte Folded Spill
	sw	s2, 64(sp)                      # 4-byte Folded Spill
	sw	s3, 60(sp)                      # 4-byte Folded Spill
	sw	s4, 56(sp)                      # 4-byte Folded Spill
	sw	s5, 52(sp)                      # 4-byte Folded Spill
	sw	s6, 48(sp)                      # 4-byte Folded Spill
	sw	s7, 44(sp)                      # 4-byte Folded Spill
	sw	s8, 40(sp)                      # 4-byte Folded Spill
	sw	s9, 36(sp)                      # 4-byte Folded Spill
	sw	s10, 32(sp)                     # 4-byte Folded Spill
	sw	s11, 28(sp)                     # 4-byte Folded Spill
	sw	a5, 24(sp)                      # 4-byte Folded Spill
	sw	a4, 20(sp)                      # 4-byte Folded Spill
	sw	a3, 16(sp)                      # 4-byte Folded Spill
	sw	a2, 12(sp)                      # 4-byte Folded Spill
	sw	a1, 8(sp)                       # 4-byte Folded Spill
	mv	a4, a0
	li	t5, 0
	addi	a0, a0, 80
	sw	a0, 4(sp)                       # 4-byte Folded Spill
	addi	t0, a4, 160
	li	t2, 80
	li	t3, 8
	csrwi	vxrm, 0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
                                        #         Child Loop BB0_6 Depth 4
                                        #         Child Loop BB0_8 Depth 4
	li	t4, 0
	li	a0, 16
	sub	a0, a0, t5
	vsetvli	a1, a0, e32, m4, ta, ma
	slli	a0, t5, 2
	lw	a2, 12(sp)                      # 4-byte Folded Reload
	add	a2, a2, a0
	vle32.v	v8, (a2)
	lw	a6, 8(sp)                       # 4-byte Folded Reload
	add	a6, a6, t5
	lw	a2, 16(sp)                      # 4-byte Folded Reload
	add	a2, a2, a0
	vle32.v	v12, (a2)
	lw	a2, 20(sp)                      # 4-byte Folded Reload
	add	a0, a2, a0
	vle32.v	v16, (a0)
	lw	s0, 24(sp)                      # 4-byte Folded Reload
	add	s0, s0, t5
	addi	s1, a6, 384
	addi	s2, a6, 768
	mv	s3, t0
	lw	s4, 4(sp)                       # 4-byte Folded Reload
	mv	a2, a4
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
                                        #         Child Loop BB0_6 Depth 4
                                        #         Child Loop BB0_8 Depth 4
	li	s6, 0
	mul	s9, t4, t2
	addi	s7, s9, 184
	addi	s8, s9, 104
	addi	s9, s9, 24
	slli	s10, t4, 7
	addi	t4, t4, 1
	add	s10, s0, s10
	mv	s11, s3
	mv	ra, s4
	mv	a3, a2
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Loop Header: Depth=3
                                        #         Child Loop BB0_4 Depth 4
                                        #         Child Loop BB0_6 Depth 4
                                        #         Child Loop BB0_8 Depth 4
	slli	a5, s6, 3
	add	a0, s7, a5
	add	a0, a4, a0
	add	t1, s8, a5
	add	t1, a4, t1
	add	a5, s9, a5
	add	a5, a4, a5
	mv	s5, a3
	mv	t6, a6
	vmv4r.v	v20, v8
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_3 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	lb	a7, 0(s5)
	vsetvli	zero, zero, e16, m2, ta, ma
	vle8.v	v24, (t6)
	addi	a7, a7, 14
	vsext.vf2	v26, v24
	vwmacc.vx	v20, a7, v26
	addi	s5, s5, 1
	addi	t6, t6, 16
	bne	s5, a5, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_3 Depth=3
	mv	a5, ra
	mv	t6, s1
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_3 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	lb	s5, 0(a5)
	vle8.v	v24, (t6)
	addi	s5, s5, 14
	vsext.vf2	v26, v24
	vwmacc.vx	v20, s5, v26
	addi	a5, a5, 1
	addi	t6, t6, 16
	bne	a5, t1, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_3 Depth=3
	mv	a5, s11
	mv	t1, s2
.LBB0_8:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_3 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	lb	t6, 0(a5)
	vle8.v	v24, (t1)
	addi	t6, t6, 14
	vsext.vf2	v26, v24
	vwmacc.vx	v20, t6, v26
	addi	a5, a5, 1
	addi	t1, t1, 16
	bne	a5, a0, .LBB0_8
# %bb.9:                                #   in Loop: Header=BB0_3 Depth=3
	slli	a0, s6, 4
	add	a0, s10, a0
	vsetvli	zero, zero, e32, m4, ta, ma
	vsmul.vv	v20, v20, v12
	vssra.vv	v20, v20, v16
	vadd.vi	v20, v20, -9
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclip.wi	v24, v20, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclip.wi	v20, v24, 0
	vse8.v	v20, (a0)
	addi	s6, s6, 1
	addi	a3, a3, 8
	addi	ra, ra, 8
	addi	s11, s11, 8
	bne	s6, t3, .LBB0_3
# %bb.10:                               #   in Loop: Header=BB0_2 Depth=2
	addi	a2, a2, 80
	addi	s4, s4, 80
	addi	s3, s3, 80
	bne	t4, t3, .LBB0_2
# %bb.11:                               #   in Loop: Header=BB0_1 Depth=1
	add	t5, a1, t5
	li	a0, 16
	blt	t5, a0, .LBB0_1
# %bb.12:
	lw	ra, 76(sp)                      # 4-byte Folded Reload
	lw	s0, 72(sp)                      # 4-byte Folded Reload
	lw	s1, 68(sp)                      # 4-byte Folded Reload
	lw	s2, 64(sp)                      # 4-byte Folded Reload
	lw	s3, 60(sp)                      # 4-byte Folded Reload
	lw	s4, 56(sp)                      # 4-byte Folded Reload
	lw	s5, 52(sp)                      # 4-byte Folded Reload
	lw	s6, 48(sp)                      # 4-byte Folded Reload
	lw	s7, 44(sp)                      # 4-byte Folded Reload
	lw	s8, 40(sp)                      # 4-byte Folded Reload
	lw	s9, 36(sp)                      # 4-byte Folded Reload
	lw	s10, 32(sp)                     # 4-byte Folded Reload
	lw	s11, 28(sp)                     # 4-byte Folded Reload
	addi	sp, sp, 80
	ret
.Lfunc_end0:
                                        # -- End function
