# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -Db=4 -DM=32 -DK=32 -DN=32
# source: baselines/batch_matmul-rvv.c, SHA-256 37c7d7a7169936a155b2cdabafa58771eed1170a50db48610e7f30dc3c7db1fd

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20001000	# W
	li	a2, 0x20002000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -96
	sw	ra, 92(sp)                      # 4-byte Folded Spill
	sw	s0, 88(sp)                      # 4-byte Folded Spill
	sw	s1, 84(sp)                      # 4-byte Folded Spill
	sw	s2, 80(sp)                      # 4-byte Folded Spill
	sw	s3, 76(sp)                      # 4-byte Folded Spill
	sw	s4, 72(sp)                      # 4-byte Folded Spill
	sw	s5, 68(sp)                      # 4-byte Folded Spill
	sw	s6, 64(sp)                      # 4-byte Folded Spill
	sw	s7, 60(sp)                      # 4-byte Folded Spill
	sw	s8, 56(sp)                      # 4-byte Folded Spill
	sw	s9, 52(sp)                      # 4-byte Folded Spill
	sw	s10, 48(sp)                     # 4-byte Folded Spill
	sw	s11, 44(sp)                     # 4-byte Folded Spill
	sw	a2, 16(sp)                      # 4-byte Folded Spill
	mv	a4, a1
	li	a2, 0
	addi	a1, a0, 64
	sw	a1, 40(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 224
	sw	a1, 36(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 352
	sw	a1, 32(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 480
	sw	a1, 28(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 608
	sw	a1, 24(sp)                      # 4-byte Folded Spill
	addi	a1, a0, 736
	sw	a1, 20(sp)                      # 4-byte Folded Spill
	addi	t2, a0, 864
	sw	a0, 8(sp)                       # 4-byte Folded Spill
	addi	t3, a0, 992
	li	a5, 32
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
	li	t6, 0
	slli	a0, a2, 10
	lw	a1, 8(sp)                       # 4-byte Folded Reload
	add	a0, a0, a1
	addi	s0, a0, 1024
	addi	s1, a0, 896
	addi	s2, a0, 768
	addi	s3, a0, 640
	addi	s4, a0, 512
	addi	s5, a0, 384
	addi	s6, a0, 256
	addi	s7, a0, 96
	slli	a0, a2, 5
	addi	s8, a0, 28
	slli	s8, s8, 7
	sw	a2, 12(sp)                      # 4-byte Folded Spill
	slli	s9, a2, 12
	addi	s10, s9, 512
	addi	s11, s9, 1024
	addi	ra, s9, 1536
	addi	t5, a0, 16
	slli	t5, t5, 7
	addi	a3, a0, 20
	slli	a3, a3, 7
	addi	a0, a0, 24
	slli	a0, a0, 7
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
	sub	a1, a5, t6
	vsetvli	t4, a1, e32, m4, ta, ma
	vmv.v.i	v8, 0
	slli	a2, t6, 2
	lw	a1, 16(sp)                      # 4-byte Folded Reload
	add	a2, a1, a2
	add	a1, a4, t6
	lw	a5, 40(sp)                      # 4-byte Folded Reload
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
	lb	a6, -64(a5)
	lb	a7, -32(a5)
	lb	t0, 0(a5)
	lb	t1, 32(a5)
	vwmacc.vx	v24, a6, v30
	vwmacc.vx	v20, a7, v30
	vwmacc.vx	v16, t0, v30
	vwmacc.vx	v12, t1, v30
	addi	a5, a5, 1
	addi	a1, a1, 32
	bne	a5, s7, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	add	a1, a2, s9
	vse32.v	v24, (a1)
	addi	a5, a1, 128
	vse32.v	v20, (a5)
	addi	a5, a1, 256
	vse32.v	v16, (a5)
	addi	a1, a1, 384
	vse32.v	v12, (a1)
	add	a1, a4, t6
	lw	a5, 36(sp)                      # 4-byte Folded Reload
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_5:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vle8.v	v28, (a1)
	vsext.vf2	v30, v28
	lb	a6, -96(a5)
	lb	a7, -64(a5)
	lb	t0, -32(a5)
	lb	t1, 0(a5)
	vwmacc.vx	v24, a6, v30
	vwmacc.vx	v20, a7, v30
	vwmacc.vx	v16, t0, v30
	vwmacc.vx	v12, t1, v30
	addi	a5, a5, 1
	addi	a1, a1, 32
	bne	a5, s6, .LBB0_5
# %bb.6:                                #   in Loop: Header=BB0_2 Depth=2
	add	a1, a2, s10
	vse32.v	v24, (a1)
	addi	a5, a1, 128
	vse32.v	v20, (a5)
	addi	a5, a1, 256
	vse32.v	v16, (a5)
	addi	a1, a1, 384
	vse32.v	v12, (a1)
	add	a1, a4, t6
	lw	a5, 32(sp)                      # 4-byte Folded Reload
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_7:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vle8.v	v28, (a1)
	vsext.vf2	v30, v28
	lb	a6, -96(a5)
	lb	a7, -64(a5)
	lb	t0, -32(a5)
	lb	t1, 0(a5)
	vwmacc.vx	v24, a6, v30
	vwmacc.vx	v20, a7, v30
	vwmacc.vx	v16, t0, v30
	vwmacc.vx	v12, t1, v30
	addi	a5, a5, 1
	addi	a1, a1, 32
	bne	a5, s5, .LBB0_7
# %bb.8:                                #   in Loop: Header=BB0_2 Depth=2
	add	a1, a2, s11
	vse32.v	v24, (a1)
	addi	a5, a1, 128
	vse32.v	v20, (a5)
	addi	a5, a1, 256
	vse32.v	v16, (a5)
	addi	a1, a1, 384
	vse32.v	v12, (a1)
	add	a1, a4, t6
	lw	a5, 28(sp)                      # 4-byte Folded Reload
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_9:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vle8.v	v28, (a1)
	vsext.vf2	v30, v28
	lb	a6, -96(a5)
	lb	a7, -64(a5)
	lb	t0, -32(a5)
	lb	t1, 0(a5)
	vwmacc.vx	v24, a6, v30
	vwmacc.vx	v20, a7, v30
	vwmacc.vx	v16, t0, v30
	vwmacc.vx	v12, t1, v30
	addi	a5, a5, 1
	addi	a1, a1, 32
	bne	a5, s4, .LBB0_9
# %bb.10:                               #   in Loop: Header=BB0_2 Depth=2
	add	a1, a2, ra
	vse32.v	v24, (a1)
	addi	a5, a1, 128
	vse32.v	v20, (a5)
	addi	a5, a1, 256
	vse32.v	v16, (a5)
	addi	a1, a1, 384
	vse32.v	v12, (a1)
	add	a1, a4, t6
	lw	a5, 24(sp)                      # 4-byte Folded Reload
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_11:                               #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vle8.v	v28, (a1)
	vsext.vf2	v30, v28
	lb	a6, -96(a5)
	lb	a7, -64(a5)
	lb	t0, -32(a5)
	lb	t1, 0(a5)
	vwmacc.vx	v24, a6, v30
	vwmacc.vx	v20, a7, v30
	vwmacc.vx	v16, t0, v30
	vwmacc.vx	v12, t1, v30
	addi	a5, a5, 1
	addi	a1, a1, 32
	bne	a5, s3, .LBB0_11
# %bb.12:                               #   in Loop: Header=BB0_2 Depth=2
	add	a1, a2, t5
	vse32.v	v24, (a1)
	addi	a5, a1, 128
	vse32.v	v20, (a5)
	addi	a5, a1, 256
	vse32.v	v16, (a5)
	addi	a1, a1, 384
	vse32.v	v12, (a1)
	add	a1, a4, t6
	lw	a5, 20(sp)                      # 4-byte Folded Reload
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_13:                               #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vle8.v	v28, (a1)
	vsext.vf2	v30, v28
	lb	a6, -96(a5)
	lb	a7, -64(a5)
	lb	t0, -32(a5)
	lb	t1, 0(a5)
	vwmacc.vx	v24, a6, v30
	vwmacc.vx	v20, a7, v30
	vwmacc.vx	v16, t0, v30
	vwmacc.vx	v12, t1, v30
	addi	a5, a5, 1
	addi	a1, a1, 32
	bne	a5, s2, .LBB0_13
# %bb.14:                               #   in Loop: Header=BB0_2 Depth=2
	add	a1, a2, a3
	vse32.v	v24, (a1)
	addi	a5, a1, 128
	vse32.v	v20, (a5)
	addi	a5, a1, 256
	vse32.v	v16, (a5)
	addi	a1, a1, 384
	vse32.v	v12, (a1)
	add	a1, a4, t6
	mv	a5, t2
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_15:                               #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vle8.v	v28, (a1)
	vsext.vf2	v30, v28
	lb	a6, -96(a5)
	lb	a7, -64(a5)
	lb	t0, -32(a5)
	lb	t1, 0(a5)
	vwmacc.vx	v24, a6, v30
	vwmacc.vx	v20, a7, v30
	vwmacc.vx	v16, t0, v30
	vwmacc.vx	v12, t1, v30
	addi	a5, a5, 1
	addi	a1, a1, 32
	bne	a5, s1, .LBB0_15
# %bb.16:                               #   in Loop: Header=BB0_2 Depth=2
	add	a1, a2, a0
	vse32.v	v24, (a1)
	addi	a5, a1, 128
	vse32.v	v20, (a5)
	addi	a5, a1, 256
	vse32.v	v16, (a5)
	addi	a1, a1, 384
	vse32.v	v12, (a1)
	add	a1, a4, t6
	mv	a5, t3
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_17:                               #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vle8.v	v24, (a1)
	vsext.vf2	v26, v24
	lb	a6, -96(a5)
	lb	a7, -64(a5)
	lb	t0, -32(a5)
	lb	t1, 0(a5)
	vwmacc.vx	v8, a6, v26
	vwmacc.vx	v20, a7, v26
	vwmacc.vx	v16, t0, v26
	vwmacc.vx	v12, t1, v26
	addi	a5, a5, 1
	addi	a1, a1, 32
	bne	a5, s0, .LBB0_17
# %bb.18:                               #   in Loop: Header=BB0_2 Depth=2
	add	a2, a2, s8
	vse32.v	v8, (a2)
	addi	a1, a2, 128
	vse32.v	v20, (a1)
	addi	a1, a2, 256
	vse32.v	v16, (a1)
	addi	a1, a2, 384
	add	t6, t4, t6
	vse32.v	v12, (a1)
	li	a5, 32
	blt	t6, a5, .LBB0_2
# %bb.19:                               #   in Loop: Header=BB0_1 Depth=1
	lw	a2, 12(sp)                      # 4-byte Folded Reload
	addi	a2, a2, 1
	addi	a4, a4, 1024
	lw	a0, 40(sp)                      # 4-byte Folded Reload
	addi	a0, a0, 1024
	sw	a0, 40(sp)                      # 4-byte Folded Spill
	lw	a0, 36(sp)                      # 4-byte Folded Reload
	addi	a0, a0, 1024
	sw	a0, 36(sp)                      # 4-byte Folded Spill
	lw	a0, 32(sp)                      # 4-byte Folded Reload
	addi	a0, a0, 1024
	sw	a0, 32(sp)                      # 4-byte Folded Spill
	lw	a0, 28(sp)                      # 4-byte Folded Reload
	addi	a0, a0, 1024
	sw	a0, 28(sp)                      # 4-byte Folded Spill
	lw	a0, 24(sp)                      # 4-byte Folded Reload
	addi	a0, a0, 1024
	sw	a0, 24(sp)                      # 4-byte Folded Spill
	lw	a0, 20(sp)                      # 4-byte Folded Reload
	addi	a0, a0, 1024
	sw	a0, 20(sp)                      # 4-byte Folded Spill
	addi	t2, t2, 1024
	addi	t3, t3, 1024
	li	a0, 4
	bne	a2, a0, .LBB0_1
# %bb.20:
	lw	ra, 92(sp)                      # 4-byte Folded Reload
	lw	s0, 88(sp)                      # 4-byte Folded Reload
	lw	s1, 84(sp)                      # 4-byte Folded Reload
	lw	s2, 80(sp)                      # 4-byte Folded Reload
	lw	s3, 76(sp)                      # 4-byte Folded Reload
	lw	s4, 72(sp)                      # 4-byte Folded Reload
	lw	s5, 68(sp)                      # 4-byte Folded Reload
	lw	s6, 64(sp)                      # 4-byte Folded Reload
	lw	s7, 60(sp)                      # 4-byte Folded Reload
	lw	s8, 56(sp)                      # 4-byte Folded Reload
	lw	s9, 52(sp)                      # 4-byte Folded Reload
	lw	s10, 48(sp)                     # 4-byte Folded Reload
	lw	s11, 44(sp)                     # 4-byte Folded Reload
	addi	sp, sp, 96
	ret
.Lfunc_end0:
                                        # -- End function
