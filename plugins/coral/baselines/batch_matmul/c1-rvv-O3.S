# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -Db=2 -DM=32 -DK=32 -DN=32
# source: baselines/batch_matmul-rvv.c, SHA-256 37c7d7a7169936a155b2cdabafa58771eed1170a50db48610e7f30dc3c7db1fd

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000800	# W
	li	a2, 0x20001000	# Y
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
	sw	a1, 68(sp)                      # 4-byte Folded Spill
	li	s7, 0
	addi	a1, a0, 64
	sw	a1, 64(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 96
	sw	a1, 60(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 224
	sw	a1, 56(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 256
	sw	a1, 52(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 352
	sw	a1, 48(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 384
	sw	a1, 44(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 480
	sw	a1, 40(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 512
	sw	a1, 36(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 608
	sw	a1, 32(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 640
	sw	a1, 28(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 736
	sw	a1, 24(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 768
	sw	a1, 20(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 864
	sw	a1, 16(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 896
	sw	a1, 12(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 992
	sw	a1, 8(sp)                       # 4-byte Folded Spill
	addi	a0, a0, 1024
	sw	a0, 4(sp)                       # 4-byte Folded Spill
	li	a1, 1
	li	a2, 32
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
	sw	a1, 72(sp)                      # 4-byte Folded Spill
	li	s3, 0
	slli	a0, s7, 5
	addi	a1, a0, 28
	slli	a1, a1, 7
	sw	a1, 104(sp)                     # 4-byte Folded Spill
	slli	s4, s7, 10
	slli	s7, s7, 12
	addi	a1, s7, 512
	sw	a1, 100(sp)                     # 4-byte Folded Spill
	addi	a1, s7, 1024
	sw	a1, 96(sp)                      # 4-byte Folded Spill
	addi	a1, s7, 1536
	sw	a1, 92(sp)                      # 4-byte Folded Spill
	addi	s11, a0, 16
	slli	s11, s11, 7
	sw	s11, 88(sp)                     # 4-byte Folded Spill
	addi	ra, a0, 20
	slli	ra, ra, 7
	sw	ra, 84(sp)                      # 4-byte Folded Spill
	addi	a0, a0, 24
	slli	a0, a0, 7
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	lw	s6, 68(sp)                      # 4-byte Folded Reload
	add	s6, s6, s4
	lw	s8, 64(sp)                      # 4-byte Folded Reload
	add	s8, s8, s4
	lw	a5, 60(sp)                      # 4-byte Folded Reload
	add	a5, a5, s4
	lw	a6, 56(sp)                      # 4-byte Folded Reload
	add	a6, a6, s4
	lw	a7, 52(sp)                      # 4-byte Folded Reload
	add	a7, a7, s4
	lw	t0, 48(sp)                      # 4-byte Folded Reload
	add	t0, t0, s4
	lw	t1, 44(sp)                      # 4-byte Folded Reload
	add	t1, t1, s4
	lw	t2, 40(sp)                      # 4-byte Folded Reload
	add	t2, t2, s4
	lw	t3, 36(sp)                      # 4-byte Folded Reload
	add	t3, t3, s4
	lw	t4, 32(sp)                      # 4-byte Folded Reload
	add	t4, t4, s4
	lw	t5, 28(sp)                      # 4-byte Folded Reload
	add	t5, t5, s4
	lw	t6, 24(sp)                      # 4-byte Folded Reload
	add	t6, t6, s4
	lw	s0, 20(sp)                      # 4-byte Folded Reload
	add	s0, s0, s4
	lw	s1, 16(sp)                      # 4-byte Folded Reload
	add	s1, s1, s4
	lw	s2, 12(sp)                      # 4-byte Folded Reload
	add	s2, s2, s4
	lw	a0, 8(sp)                       # 4-byte Folded Reload
	add	a0, a0, s4
	lw	a1, 4(sp)                       # 4-byte Folded Reload
	add	s4, a1, s4
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
	sub	a1, a2, s3
	vsetvli	s9, a1, e32, m4, ta, ma
	vmv.v.i	v8, 0
	slli	a2, s3, 2
	add	s5, s6, s3
	lw	a1, 76(sp)                      # 4-byte Folded Reload
	add	a2, a1, a2
	mv	a4, s8
	mv	a1, s5
	vmv.v.i	v24, 0
	vmv.v.i	v20, 0
	vmv.v.i	v16, 0
	vmv.v.i	v12, 0
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vsetvli	zero, zero, e16, m2, ta, ma
	vle8.v	v28, (a1)
	vsext.vf2	v30, v28
	lb	a3, -64(a4)
	lb	s10, -32(a4)
	lb	s11, 0(a4)
	lb	ra, 32(a4)
	vwmacc.vx	v24, a3, v30
	vwmacc.vx	v20, s10, v30
	vwmacc.vx	v16, s11, v30
	vwmacc.vx	v12, ra, v30
	addi	a4, a4, 1
	addi	a1, a1, 32
	bne	a4, a5, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	add	a1, a2, s7
	vse32.v	v24, (a1)
	addi	a4, a1, 128
	vse32.v	v20, (a4)
	addi	a4, a1, 256
	vse32.v	v16, (a4)
	addi	a1, a1, 384
	vse32.v	v12, (a1)
	mv	a1, a6
	mv	a4, s5
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_5:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vle8.v	v28, (a4)
	vsext.vf2	v30, v28
	lb	s10, -96(a1)
	lb	s11, -64(a1)
	lb	ra, -32(a1)
	lb	a3, 0(a1)
	vwmacc.vx	v24, s10, v30
	vwmacc.vx	v20, s11, v30
	vwmacc.vx	v16, ra, v30
	vwmacc.vx	v12, a3, v30
	addi	a1, a1, 1
	addi	a4, a4, 32
	bne	a1, a7, .LBB0_5
# %bb.6:                                #   in Loop: Header=BB0_2 Depth=2
	lw	a1, 100(sp)                     # 4-byte Folded Reload
	add	a1, a2, a1
	vse32.v	v24, (a1)
	addi	a3, a1, 128
	vse32.v	v20, (a3)
	addi	a3, a1, 256
	vse32.v	v16, (a3)
	addi	a1, a1, 384
	vse32.v	v12, (a1)
	mv	a1, t0
	mv	a4, s5
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_7:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vle8.v	v28, (a4)
	vsext.vf2	v30, v28
	lb	a3, -96(a1)
	lb	s10, -64(a1)
	lb	s11, -32(a1)
	lb	ra, 0(a1)
	vwmacc.vx	v24, a3, v30
	vwmacc.vx	v20, s10, v30
	vwmacc.vx	v16, s11, v30
	vwmacc.vx	v12, ra, v30
	addi	a1, a1, 1
	addi	a4, a4, 32
	bne	a1, t1, .LBB0_7
# %bb.8:                                #   in Loop: Header=BB0_2 Depth=2
	lw	a1, 96(sp)                      # 4-byte Folded Reload
	add	a1, a2, a1
	vse32.v	v24, (a1)
	addi	a3, a1, 128
	vse32.v	v20, (a3)
	addi	a3, a1, 256
	vse32.v	v16, (a3)
	addi	a1, a1, 384
	vse32.v	v12, (a1)
	mv	a1, t2
	mv	a4, s5
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_9:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vle8.v	v28, (a4)
	vsext.vf2	v30, v28
	lb	a3, -96(a1)
	lb	s10, -64(a1)
	lb	s11, -32(a1)
	lb	ra, 0(a1)
	vwmacc.vx	v24, a3, v30
	vwmacc.vx	v20, s10, v30
	vwmacc.vx	v16, s11, v30
	vwmacc.vx	v12, ra, v30
	addi	a1, a1, 1
	addi	a4, a4, 32
	bne	a1, t3, .LBB0_9
# %bb.10:                               #   in Loop: Header=BB0_2 Depth=2
	lw	a1, 92(sp)                      # 4-byte Folded Reload
	add	a1, a2, a1
	vse32.v	v24, (a1)
	addi	a3, a1, 128
	vse32.v	v20, (a3)
	addi	a3, a1, 256
	vse32.v	v16, (a3)
	addi	a1, a1, 384
	vse32.v	v12, (a1)
	mv	a1, t4
	mv	a4, s5
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_11:                               #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vle8.v	v28, (a4)
	vsext.vf2	v30, v28
	lb	a3, -96(a1)
	lb	s10, -64(a1)
	lb	s11, -32(a1)
	lb	ra, 0(a1)
	vwmacc.vx	v24, a3, v30
	vwmacc.vx	v20, s10, v30
	vwmacc.vx	v16, s11, v30
	vwmacc.vx	v12, ra, v30
	addi	a1, a1, 1
	addi	a4, a4, 32
	bne	a1, t5, .LBB0_11
# %bb.12:                               #   in Loop: Header=BB0_2 Depth=2
	lw	a1, 88(sp)                      # 4-byte Folded Reload
	add	a1, a2, a1
	vse32.v	v24, (a1)
	addi	a3, a1, 128
	vse32.v	v20, (a3)
	addi	a3, a1, 256
	vse32.v	v16, (a3)
	addi	a1, a1, 384
	vse32.v	v12, (a1)
	mv	a1, t6
	mv	a4, s5
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_13:                               #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vle8.v	v28, (a4)
	vsext.vf2	v30, v28
	lb	a3, -96(a1)
	lb	s10, -64(a1)
	lb	s11, -32(a1)
	lb	ra, 0(a1)
	vwmacc.vx	v24, a3, v30
	vwmacc.vx	v20, s10, v30
	vwmacc.vx	v16, s11, v30
	vwmacc.vx	v12, ra, v30
	addi	a1, a1, 1
	addi	a4, a4, 32
	bne	a1, s0, .LBB0_13
# %bb.14:                               #   in Loop: Header=BB0_2 Depth=2
	lw	a1, 84(sp)                      # 4-byte Folded Reload
	add	a1, a2, a1
	vse32.v	v24, (a1)
	addi	a3, a1, 128
	vse32.v	v20, (a3)
	addi	a3, a1, 256
	vse32.v	v16, (a3)
	addi	a1, a1, 384
	vse32.v	v12, (a1)
	mv	a1, s1
	mv	a4, s5
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_15:                               #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vle8.v	v28, (a4)
	vsext.vf2	v30, v28
	lb	a3, -96(a1)
	lb	s10, -64(a1)
	lb	s11, -32(a1)
	lb	ra, 0(a1)
	vwmacc.vx	v24, a3, v30
	vwmacc.vx	v20, s10, v30
	vwmacc.vx	v16, s11, v30
	vwmacc.vx	v12, ra, v30
	addi	a1, a1, 1
	addi	a4, a4, 32
	bne	a1, s2, .LBB0_15
# %bb.16:                               #   in Loop: Header=BB0_2 Depth=2
	lw	a1, 80(sp)                      # 4-byte Folded Reload
	add	a1, a2, a1
	vse32.v	v24, (a1)
	addi	a3, a1, 128
	vse32.v	v20, (a3)
	addi	a3, a1, 256
	vse32.v	v16, (a3)
	addi	a1, a1, 384
	vse32.v	v12, (a1)
	mv	a1, a0
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_17:                               #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vle8.v	v24, (s5)
	vsext.vf2	v26, v24
	lb	a3, -96(a1)
	lb	a4, -64(a1)
	lb	s10, -32(a1)
	lb	s11, 0(a1)
	vwmacc.vx	v8, a3, v26
	vwmacc.vx	v20, a4, v26
	vwmacc.vx	v16, s10, v26
	vwmacc.vx	v12, s11, v26
	addi	a1, a1, 1
	addi	s5, s5, 32
	bne	a1, s4, .LBB0_17
# %bb.18:                               #   in Loop: Header=BB0_2 Depth=2
	lw	a1, 104(sp)                     # 4-byte Folded Reload
	add	a2, a2, a1
	vse32.v	v8, (a2)
	addi	a1, a2, 128
	vse32.v	v20, (a1)
	addi	a1, a2, 256
	vse32.v	v16, (a1)
	addi	a1, a2, 384
	add	s3, s9, s3
	vse32.v	v12, (a1)
	li	a2, 32
	blt	s3, a2, .LBB0_2
# %bb.19:                               #   in Loop: Header=BB0_1 Depth=1
	lw	a0, 72(sp)                      # 4-byte Folded Reload
	andi	a0, a0, 1
	li	s7, 1
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
