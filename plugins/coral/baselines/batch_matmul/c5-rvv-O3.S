# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -Db=2 -DM=32 -DK=64 -DN=64
# source: baselines/batch_matmul-rvv.c, SHA-256 37c7d7a7169936a155b2cdabafa58771eed1170a50db48610e7f30dc3c7db1fd

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20001000	# W
	li	a2, 0x20003000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -160
	sw	ra, 156(sp)                     # 4-byte Folded Spill
	sw	s0, 152(sp)                     # 4-byte Folded Spill
	sw	s1, 148(sp)                     # 4-byte Folded Spill
	sw	s2, 144(sp)                     # 4-byte Folded Spill
	sw	s3, 140(sp)                     # 4-byte Folded Spill
	sw	s4, 136(sp)                     # 4-byte Folded Spill
	sw	s5, 132(sp)                     # 4-byte Folded Spill
	sw	s6, 128(sp)                     # 4-byte Folded Spill
	sw	s7, 124(sp)                     # 4-byte Folded Spill
	sw	s8, 120(sp)                     # 4-byte Folded Spill
	sw	s9, 116(sp)                     # 4-byte Folded Spill
	sw	s10, 112(sp)                    # 4-byte Folded Spill
	sw	s11, 108(sp)                    # 4-byte Folded Spill
	sw	a2, 76(sp)                      # 4-byte Folded Spill
	sw	a1, 72(sp)                      # 4-byte Folded Spill
	li	s8, 0
	addi	a1, a0, 128
	sw	a1, 64(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 192
	sw	a1, 60(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 448
	sw	a1, 56(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 512
	sw	a1, 52(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 704
	sw	a1, 48(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 768
	sw	a1, 44(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 960
	sw	a1, 40(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 1024
	sw	a1, 36(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 1216
	sw	a1, 32(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 1280
	sw	a1, 28(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 1472
	sw	a1, 24(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 1536
	sw	a1, 20(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 1728
	sw	a1, 16(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 1792
	sw	a1, 12(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 1984
	sw	a1, 8(sp)                       # 4-byte Folded Spill
	addi	a0, a0, 2047
	addi	a0, a0, 1
	sw	a0, 4(sp)                       # 4-byte Folded Spill
	li	a1, 1
	li	a2, 64
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
                                        #       Child Loop BB0_5 Depth 3
                                        #       Child Loop BB0_7 Depth 3
                                        #       Child Loop BB0_9 Depth 3
                                        #       Child Loop BB0_11 Depth 3
                                        #       Child Loop BB0_13 Depth 3
                                        #       Child Loop BB0_15 Depth 3
                                        #       Child Loop BB0_17 Depth 3
	sw	a1, 68(sp)                      # 4-byte Folded Spill
	li	s5, 0
	slli	a0, s8, 5
	slli	a1, s8, 12
	sw	a1, 104(sp)                     # 4-byte Folded Spill
	addi	a1, a0, 28
	slli	a1, a1, 8
	sw	a1, 100(sp)                     # 4-byte Folded Spill
	slli	s3, s8, 11
	slli	s8, s8, 13
	addi	a1, s8, 1024
	sw	a1, 96(sp)                      # 4-byte Folded Spill
	addi	s10, a0, 8
	slli	s10, s10, 8
	sw	s10, 92(sp)                     # 4-byte Folded Spill
	addi	s11, a0, 12
	slli	s11, s11, 8
	sw	s11, 88(sp)                     # 4-byte Folded Spill
	addi	ra, a0, 16
	slli	ra, ra, 8
	sw	ra, 84(sp)                      # 4-byte Folded Spill
	addi	a3, a0, 20
	slli	a3, a3, 8
	sw	a3, 80(sp)                      # 4-byte Folded Spill
	addi	a0, a0, 24
	slli	a4, a0, 8
	lw	s7, 64(sp)                      # 4-byte Folded Reload
	add	s7, s7, s3
	lw	a6, 60(sp)                      # 4-byte Folded Reload
	add	a6, a6, s3
	lw	a7, 56(sp)                      # 4-byte Folded Reload
	add	a7, a7, s3
	lw	t0, 52(sp)                      # 4-byte Folded Reload
	add	t0, t0, s3
	lw	t1, 48(sp)                      # 4-byte Folded Reload
	add	t1, t1, s3
	lw	t2, 44(sp)                      # 4-byte Folded Reload
	add	t2, t2, s3
	lw	t3, 40(sp)                      # 4-byte Folded Reload
	add	t3, t3, s3
	lw	t4, 36(sp)                      # 4-byte Folded Reload
	add	t4, t4, s3
	lw	t5, 32(sp)                      # 4-byte Folded Reload
	add	t5, t5, s3
	lw	t6, 28(sp)                      # 4-byte Folded Reload
	add	t6, t6, s3
	lw	s0, 24(sp)                      # 4-byte Folded Reload
	add	s0, s0, s3
	lw	s1, 20(sp)                      # 4-byte Folded Reload
	add	s1, s1, s3
	lw	s2, 16(sp)                      # 4-byte Folded Reload
	add	s2, s2, s3
	lw	a0, 12(sp)                      # 4-byte Folded Reload
	add	a0, a0, s3
	lw	s4, 8(sp)                       # 4-byte Folded Reload
	add	s4, s4, s3
	lw	a1, 4(sp)                       # 4-byte Folded Reload
	add	s3, a1, s3
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
                                        #       Child Loop BB0_5 Depth 3
                                        #       Child Loop BB0_7 Depth 3
                                        #       Child Loop BB0_9 Depth 3
                                        #       Child Loop BB0_11 Depth 3
                                        #       Child Loop BB0_13 Depth 3
                                        #       Child Loop BB0_15 Depth 3
                                        #       Child Loop BB0_17 Depth 3
	sub	a1, a2, s5
	vsetvli	a2, a1, e32, m4, ta, ma
	vmv.v.i	v8, 0
	lw	s9, 72(sp)                      # 4-byte Folded Reload
	add	s9, s9, s5
	slli	a1, s5, 2
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	add	s9, s9, a3
	lw	a3, 76(sp)                      # 4-byte Folded Reload
	add	a1, a3, a1
	mv	a5, s7
	mv	s6, s9
	vmv.v.i	v24, 0
	vmv.v.i	v20, 0
	vmv.v.i	v16, 0
	vmv.v.i	v12, 0
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vsetvli	zero, zero, e16, m2, ta, ma
	vle8.v	v28, (s6)
	vsext.vf2	v30, v28
	lb	a3, -128(a5)
	lb	s10, -64(a5)
	lb	s11, 0(a5)
	lb	ra, 64(a5)
	vwmacc.vx	v24, a3, v30
	vwmacc.vx	v20, s10, v30
	vwmacc.vx	v16, s11, v30
	vwmacc.vx	v12, ra, v30
	addi	a5, a5, 1
	addi	s6, s6, 64
	bne	a5, a6, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	add	a5, a1, s8
	vse32.v	v24, (a5)
	addi	s6, a5, 256
	vse32.v	v20, (s6)
	addi	s6, a5, 512
	vse32.v	v16, (s6)
	addi	a5, a5, 768
	vse32.v	v12, (a5)
	mv	a5, a7
	mv	s6, s9
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_5:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vle8.v	v28, (s6)
	vsext.vf2	v30, v28
	lb	s10, -192(a5)
	lb	s11, -128(a5)
	lb	ra, -64(a5)
	lb	a3, 0(a5)
	vwmacc.vx	v24, s10, v30
	vwmacc.vx	v20, s11, v30
	vwmacc.vx	v16, ra, v30
	vwmacc.vx	v12, a3, v30
	addi	a5, a5, 1
	addi	s6, s6, 64
	bne	a5, t0, .LBB0_5
# %bb.6:                                #   in Loop: Header=BB0_2 Depth=2
	lw	a3, 96(sp)                      # 4-byte Folded Reload
	add	a3, a1, a3
	vse32.v	v24, (a3)
	addi	a5, a3, 256
	vse32.v	v20, (a5)
	addi	a5, a3, 512
	vse32.v	v16, (a5)
	addi	a3, a3, 768
	vse32.v	v12, (a3)
	mv	a5, t1
	mv	s6, s9
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_7:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vle8.v	v28, (s6)
	vsext.vf2	v30, v28
	lb	a3, -192(a5)
	lb	s10, -128(a5)
	lb	s11, -64(a5)
	lb	ra, 0(a5)
	vwmacc.vx	v24, a3, v30
	vwmacc.vx	v20, s10, v30
	vwmacc.vx	v16, s11, v30
	vwmacc.vx	v12, ra, v30
	addi	a5, a5, 1
	addi	s6, s6, 64
	bne	a5, t2, .LBB0_7
# %bb.8:                                #   in Loop: Header=BB0_2 Depth=2
	lw	a3, 92(sp)                      # 4-byte Folded Reload
	add	a3, a1, a3
	vse32.v	v24, (a3)
	addi	a5, a3, 256
	vse32.v	v20, (a5)
	addi	a5, a3, 512
	vse32.v	v16, (a5)
	addi	a3, a3, 768
	vse32.v	v12, (a3)
	mv	a5, t3
	mv	s6, s9
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_9:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vle8.v	v28, (s6)
	vsext.vf2	v30, v28
	lb	a3, -192(a5)
	lb	s10, -128(a5)
	lb	s11, -64(a5)
	lb	ra, 0(a5)
	vwmacc.vx	v24, a3, v30
	vwmacc.vx	v20, s10, v30
	vwmacc.vx	v16, s11, v30
	vwmacc.vx	v12, ra, v30
	addi	a5, a5, 1
	addi	s6, s6, 64
	bne	a5, t4, .LBB0_9
# %bb.10:                               #   in Loop: Header=BB0_2 Depth=2
	lw	a3, 88(sp)                      # 4-byte Folded Reload
	add	a3, a1, a3
	vse32.v	v24, (a3)
	addi	a5, a3, 256
	vse32.v	v20, (a5)
	addi	a5, a3, 512
	vse32.v	v16, (a5)
	addi	a3, a3, 768
	vse32.v	v12, (a3)
	mv	a5, t5
	mv	s6, s9
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_11:                               #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vle8.v	v28, (s6)
	vsext.vf2	v30, v28
	lb	a3, -192(a5)
	lb	s10, -128(a5)
	lb	s11, -64(a5)
	lb	ra, 0(a5)
	vwmacc.vx	v24, a3, v30
	vwmacc.vx	v20, s10, v30
	vwmacc.vx	v16, s11, v30
	vwmacc.vx	v12, ra, v30
	addi	a5, a5, 1
	addi	s6, s6, 64
	bne	a5, t6, .LBB0_11
# %bb.12:                               #   in Loop: Header=BB0_2 Depth=2
	lw	a3, 84(sp)                      # 4-byte Folded Reload
	add	a3, a1, a3
	vse32.v	v24, (a3)
	addi	a5, a3, 256
	vse32.v	v20, (a5)
	addi	a5, a3, 512
	vse32.v	v16, (a5)
	addi	a3, a3, 768
	vse32.v	v12, (a3)
	mv	a5, s0
	mv	s6, s9
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_13:                               #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vle8.v	v28, (s6)
	vsext.vf2	v30, v28
	lb	a3, -192(a5)
	lb	s10, -128(a5)
	lb	s11, -64(a5)
	lb	ra, 0(a5)
	vwmacc.vx	v24, a3, v30
	vwmacc.vx	v20, s10, v30
	vwmacc.vx	v16, s11, v30
	vwmacc.vx	v12, ra, v30
	addi	a5, a5, 1
	addi	s6, s6, 64
	bne	a5, s1, .LBB0_13
# %bb.14:                               #   in Loop: Header=BB0_2 Depth=2
	lw	a3, 80(sp)                      # 4-byte Folded Reload
	add	a3, a1, a3
	vse32.v	v24, (a3)
	addi	a5, a3, 256
	vse32.v	v20, (a5)
	addi	a5, a3, 512
	vse32.v	v16, (a5)
	addi	a3, a3, 768
	vse32.v	v12, (a3)
	mv	a5, s2
	mv	s6, s9
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_15:                               #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vle8.v	v28, (s6)
	vsext.vf2	v30, v28
	lb	a3, -192(a5)
	lb	s10, -128(a5)
	lb	s11, -64(a5)
	lb	ra, 0(a5)
	vwmacc.vx	v24, a3, v30
	vwmacc.vx	v20, s10, v30
	vwmacc.vx	v16, s11, v30
	vwmacc.vx	v12, ra, v30
	addi	a5, a5, 1
	addi	s6, s6, 64
	bne	a5, a0, .LBB0_15
# %bb.16:                               #   in Loop: Header=BB0_2 Depth=2
	add	a3, a1, a4
	vse32.v	v24, (a3)
	addi	a5, a3, 256
	vse32.v	v20, (a5)
	addi	a5, a3, 512
	vse32.v	v16, (a5)
	addi	a3, a3, 768
	vse32.v	v12, (a3)
	mv	a5, s4
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_17:                               #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vle8.v	v24, (s9)
	vsext.vf2	v26, v24
	lb	a3, -192(a5)
	lb	s6, -128(a5)
	lb	s10, -64(a5)
	lb	s11, 0(a5)
	vwmacc.vx	v8, a3, v26
	vwmacc.vx	v20, s6, v26
	vwmacc.vx	v16, s10, v26
	vwmacc.vx	v12, s11, v26
	addi	a5, a5, 1
	addi	s9, s9, 64
	bne	a5, s3, .LBB0_17
# %bb.18:                               #   in Loop: Header=BB0_2 Depth=2
	lw	a3, 100(sp)                     # 4-byte Folded Reload
	add	a1, a1, a3
	vse32.v	v8, (a1)
	addi	a3, a1, 256
	vse32.v	v20, (a3)
	addi	a3, a1, 512
	vse32.v	v16, (a3)
	addi	a1, a1, 768
	add	s5, a2, s5
	vse32.v	v12, (a1)
	li	a2, 64
	blt	s5, a2, .LBB0_2
# %bb.19:                               #   in Loop: Header=BB0_1 Depth=1
	lw	a0, 68(sp)                      # 4-byte Folded Reload
	andi	a0, a0, 1
	li	s8, 1
	li	a1, 0
	bnez	a0, .LBB0_1
# %bb.20:
	lw	ra, 156(sp)                     # 4-byte Folded Reload
	lw	s0, 152(sp)                     # 4-byte Folded Reload
	lw	s1, 148(sp)                     # 4-byte Folded Reload
	lw	s2, 144(sp)                     # 4-byte Folded Reload
	lw	s3, 140(sp)                     # 4-byte Folded Reload
	lw	s4, 136(sp)                     # 4-byte Folded Reload
	lw	s5, 132(sp)                     # 4-byte Folded Reload
	lw	s6, 128(sp)                     # 4-byte Folded Reload
	lw	s7, 124(sp)                     # 4-byte Folded Reload
	lw	s8, 120(sp)                     # 4-byte Folded Reload
	lw	s9, 116(sp)                     # 4-byte Folded Reload
	lw	s10, 112(sp)                    # 4-byte Folded Reload
	lw	s11, 108(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 160
	ret
.Lfunc_end0:
                                        # -- End function
