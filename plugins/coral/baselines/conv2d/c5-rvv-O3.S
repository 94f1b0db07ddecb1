# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -DH=8 -Dc_in=32 -Dc_out=8 -Dk=3
# source: baselines/conv2d-rvv.c, SHA-256 2eb3c4d0b6dff66a9fab2cb7ee5ce0b08c30ab29bac06737c7ad948a507e3b9e

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000c80	# W
	li	a2, 0x20001580	# bias
	li	a3, 0x200015c0	# multiplier
	li	a4, 0x20001600	# shift
	li	a5, 0x20002000	# Y
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
	mv	a5, a0
	li	a6, 0
	addi	a0, a0, 320
	sw	a0, 4(sp)                       # 4-byte Folded Spill
	addi	t0, a5, 640
	li	t1, 8
	li	t2, 320
	csrwi	vxrm, 0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
                                        #         Child Loop BB0_6 Depth 4
                                        #         Child Loop BB0_8 Depth 4
	li	t3, 0
	sub	a0, t1, a6
	vsetvli	t4, a0, e32, m4, ta, ma
	slli	a0, a6, 2
	lw	a1, 12(sp)                      # 4-byte Folded Reload
	add	a1, a1, a0
	vle32.v	v8, (a1)
	lw	a1, 8(sp)                       # 4-byte Folded Reload
	add	a1, a1, a6
	lw	a3, 16(sp)                      # 4-byte Folded Reload
	add	a3, a3, a0
	vle32.v	v12, (a3)
	lw	a2, 20(sp)                      # 4-byte Folded Reload
	add	a0, a2, a0
	vle32.v	v16, (a0)
	lw	t6, 24(sp)                      # 4-byte Folded Reload
	add	t6, t6, a6
	addi	s0, a1, 768
	addi	s1, a1, 1536
	mv	s2, t0
	lw	s3, 4(sp)                       # 4-byte Folded Reload
	mv	a3, a5
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
                                        #         Child Loop BB0_6 Depth 4
                                        #         Child Loop BB0_8 Depth 4
	li	s5, 0
	mul	a0, t3, t2
	addi	s6, a0, 736
	addi	s7, a0, 416
	addi	s8, a0, 96
	slli	s9, t3, 6
	addi	t3, t3, 1
	add	s9, t6, s9
	mv	s10, s2
	mv	s11, s3
	mv	a4, a3
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Loop Header: Depth=3
                                        #         Child Loop BB0_4 Depth 4
                                        #         Child Loop BB0_6 Depth 4
                                        #         Child Loop BB0_8 Depth 4
	slli	a7, s5, 5
	add	a0, s6, a7
	add	a0, a5, a0
	add	s4, s7, a7
	add	s4, a5, s4
	add	a7, s8, a7
	add	a7, a5, a7
	mv	ra, a4
	mv	t5, a1
	vmv4r.v	v20, v8
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_3 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	lb	a2, 0(ra)
	vsetvli	zero, zero, e16, m2, ta, ma
	vle8.v	v24, (t5)
	addi	a2, a2, 14
	vsext.vf2	v26, v24
	vwmacc.vx	v20, a2, v26
	addi	ra, ra, 1
	addi	t5, t5, 8
	bne	ra, a7, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_3 Depth=3
	mv	a7, s11
	mv	t5, s0
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_3 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	lb	ra, 0(a7)
	vle8.v	v24, (t5)
	addi	ra, ra, 14
	vsext.vf2	v26, v24
	vwmacc.vx	v20, ra, v26
	addi	a7, a7, 1
	addi	t5, t5, 8
	bne	a7, s4, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_3 Depth=3
	mv	a7, s10
	mv	t5, s1
.LBB0_8:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_3 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	lb	s4, 0(a7)
	vle8.v	v24, (t5)
	addi	s4, s4, 14
	vsext.vf2	v26, v24
	vwmacc.vx	v20, s4, v26
	addi	a7, a7, 1
	addi	t5, t5, 8
	bne	a7, a0, .LBB0_8
# %bb.9:                                #   in Loop: Header=BB0_3 Depth=3
	slli	a0, s5, 3
	add	a0, s9, a0
	vsetvli	zero, zero, e32, m4, ta, ma
	vsmul.vv	v20, v20, v12
	vssra.vv	v20, v20, v16
	vadd.vi	v20, v20, -9
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclip.wi	v24, v20, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclip.wi	v20, v24, 0
	vse8.v	v20, (a0)
	addi	s5, s5, 1
	addi	a4, a4, 32
	addi	s11, s11, 32
	addi	s10, s10, 32
	bne	s5, t1, .LBB0_3
# %bb.10:                               #   in Loop: Header=BB0_2 Depth=2
	addi	a3, a3, 320
	addi	s3, s3, 320
	addi	s2, s2, 320
	bne	t3, t1, .LBB0_2
# %bb.11:                               #   in Loop: Header=BB0_1 Depth=1
	add	a6, t4, a6
	blt	a6, t1, .LBB0_1
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
