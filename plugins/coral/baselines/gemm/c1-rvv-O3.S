# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -DM=32 -DK=32 -DN=32
# source: baselines/gemm-rvv.c, SHA-256 409e6175851feacaa918e944e534a0da52f85b6d1647233856938037f338c285

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000400	# W
	li	a2, 0x20001000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -64
	sw	ra, 60(sp)                      # 4-byte Folded Spill
	sw	s0, 56(sp)                      # 4-byte Folded Spill
	sw	s1, 52(sp)                      # 4-byte Folded Spill
	sw	s2, 48(sp)                      # 4-byte Folded Spill
	sw	s3, 44(sp)                      # 4-byte Folded Spill
	sw	s4, 40(sp)                      # 4-byte Folded Spill
	sw	s5, 36(sp)                      # 4-byte Folded Spill
	sw	s6, 32(sp)                      # 4-byte Folded Spill
	sw	s7, 28(sp)                      # 4-byte Folded Spill
	sw	s8, 24(sp)                      # 4-byte Folded Spill
	sw	s9, 20(sp)                      # 4-byte Folded Spill
	sw	s10, 16(sp)                     # 4-byte Folded Spill
	sw	s11, 12(sp)                     # 4-byte Folded Spill
	sw	a2, 8(sp)                       # 4-byte Folded Spill
	li	a3, 0
	addi	a2, a0, 64
	addi	a5, a0, 96
	addi	a6, a0, 224
	addi	a7, a0, 256
	addi	t0, a0, 352
	addi	t1, a0, 384
	addi	t2, a0, 480
	addi	t3, a0, 512
	addi	t4, a0, 608
	addi	t5, a0, 640
	addi	t6, a0, 736
	addi	s0, a0, 768
	addi	s1, a0, 864
	addi	s2, a0, 896
	addi	s3, a0, 992
	addi	a0, a0, 1024
	li	s4, 32
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #     Child Loop BB0_6 Depth 2
                                        #     Child Loop BB0_8 Depth 2
                                        #     Child Loop BB0_10 Depth 2
                                        #     Child Loop BB0_12 Depth 2
                                        #     Child Loop BB0_14 Depth 2
                                        #     Child Loop BB0_16 Depth 2
	sub	s5, s4, a3
	vsetvli	s5, s5, e32, m4, ta, ma
	vmv.v.i	v8, 0
	add	s6, a1, a3
	slli	s7, a3, 2
	lw	a4, 8(sp)                       # 4-byte Folded Reload
	add	s7, a4, s7
	mv	s8, a2
	mv	s9, s6
	vmv.v.i	v24, 0
	vmv.v.i	v20, 0
	vmv.v.i	v16, 0
	vmv.v.i	v12, 0
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vsetvli	zero, zero, e16, m2, ta, ma
	vle8.v	v28, (s9)
	vsext.vf2	v30, v28
	lb	a4, -64(s8)
	lb	s10, -32(s8)
	lb	s11, 0(s8)
	lb	ra, 32(s8)
	vwmacc.vx	v24, a4, v30
	vwmacc.vx	v20, s10, v30
	vwmacc.vx	v16, s11, v30
	vwmacc.vx	v12, ra, v30
	addi	s8, s8, 1
	addi	s9, s9, 32
	bne	s8, a5, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	vse32.v	v24, (s7)
	addi	s8, s7, 128
	vse32.v	v20, (s8)
	addi	s8, s7, 256
	vse32.v	v16, (s8)
	addi	s8, s7, 384
	vse32.v	v12, (s8)
	mv	s8, a6
	mv	s9, s6
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vle8.v	v28, (s9)
	vsext.vf2	v30, v28
	lb	s10, -96(s8)
	lb	s11, -64(s8)
	lb	ra, -32(s8)
	lb	a4, 0(s8)
	vwmacc.vx	v24, s10, v30
	vwmacc.vx	v20, s11, v30
	vwmacc.vx	v16, ra, v30
	vwmacc.vx	v12, a4, v30
	addi	s8, s8, 1
	addi	s9, s9, 32
	bne	s8, a7, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a4, s7, 512
	vse32.v	v24, (a4)
	addi	a4, s7, 640
	vse32.v	v20, (a4)
	addi	a4, s7, 768
	vse32.v	v16, (a4)
	addi	a4, s7, 896
	vse32.v	v12, (a4)
	mv	s8, t0
	mv	s9, s6
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vle8.v	v28, (s9)
	vsext.vf2	v30, v28
	lb	a4, -96(s8)
	lb	s10, -64(s8)
	lb	s11, -32(s8)
	lb	ra, 0(s8)
	vwmacc.vx	v24, a4, v30
	vwmacc.vx	v20, s10, v30
	vwmacc.vx	v16, s11, v30
	vwmacc.vx	v12, ra, v30
	addi	s8, s8, 1
	addi	s9, s9, 32
	bne	s8, t1, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a4, s7, 1024
	vse32.v	v24, (a4)
	addi	a4, s7, 1152
	vse32.v	v20, (a4)
	addi	a4, s7, 1280
	vse32.v	v16, (a4)
	addi	a4, s7, 1408
	vse32.v	v12, (a4)
	mv	s8, t2
	mv	s9, s6
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_8:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vle8.v	v28, (s9)
	vsext.vf2	v30, v28
	lb	a4, -96(s8)
	lb	s10, -64(s8)
	lb	s11, -32(s8)
	lb	ra, 0(s8)
	vwmacc.vx	v24, a4, v30
	vwmacc.vx	v20, s10, v30
	vwmacc.vx	v16, s11, v30
	vwmacc.vx	v12, ra, v30
	addi	s8, s8, 1
	addi	s9, s9, 32
	bne	s8, t3, .LBB0_8
# %bb.9:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a4, s7, 1536
	vse32.v	v24, (a4)
	addi	a4, s7, 1664
	vse32.v	v20, (a4)
	addi	a4, s7, 1792
	vse32.v	v16, (a4)
	addi	a4, s7, 1920
	vse32.v	v12, (a4)
	mv	s8, t4
	mv	s9, s6
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_10:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vle8.v	v28, (s9)
	vsext.vf2	v30, v28
	lb	a4, -96(s8)
	lb	s10, -64(s8)
	lb	s11, -32(s8)
	lb	ra, 0(s8)
	vwmacc.vx	v24, a4, v30
	vwmacc.vx	v20, s10, v30
	vwmacc.vx	v16, s11, v30
	vwmacc.vx	v12, ra, v30
	addi	s8, s8, 1
	addi	s9, s9, 32
	bne	s8, t5, .LBB0_10
# %bb.11:                               #   in Loop: Header=BB0_1 Depth=1
	addi	s7, s7, 2047
	addi	a4, s7, 1
	vse32.v	v24, (a4)
	addi	a4, s7, 129
	vse32.v	v20, (a4)
	addi	a4, s7, 257
	vse32.v	v16, (a4)
	addi	a4, s7, 385
	vse32.v	v12, (a4)
	mv	s8, t6
	mv	s9, s6
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_12:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vle8.v	v28, (s9)
	vsext.vf2	v30, v28
	lb	a4, -96(s8)
	lb	s10, -64(s8)
	lb	s11, -32(s8)
	lb	ra, 0(s8)
	vwmacc.vx	v24, a4, v30
	vwmacc.vx	v20, s10, v30
	vwmacc.vx	v16, s11, v30
	vwmacc.vx	v12, ra, v30
	addi	s8, s8, 1
	addi	s9, s9, 32
	bne	s8, s0, .LBB0_12
# %bb.13:                               #   in Loop: Header=BB0_1 Depth=1
	addi	a4, s7, 513
	vse32.v	v24, (a4)
	addi	a4, s7, 641
	vse32.v	v20, (a4)
	addi	a4, s7, 769
	vse32.v	v16, (a4)
	addi	a4, s7, 897
	vse32.v	v12, (a4)
	mv	s8, s1
	mv	s9, s6
	vmv4r.v	v24, v8
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_14:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vle8.v	v28, (s9)
	vsext.vf2	v30, v28
	lb	a4, -96(s8)
	lb	s10, -64(s8)
	lb	s11, -32(s8)
	lb	ra, 0(s8)
	vwmacc.vx	v24, a4, v30
	vwmacc.vx	v20, s10, v30
	vwmacc.vx	v16, s11, v30
	vwmacc.vx	v12, ra, v30
	addi	s8, s8, 1
	addi	s9, s9, 32
	bne	s8, s2, .LBB0_14
# %bb.15:                               #   in Loop: Header=BB0_1 Depth=1
	addi	a4, s7, 1025
	vse32.v	v24, (a4)
	addi	a4, s7, 1153
	vse32.v	v20, (a4)
	addi	a4, s7, 1281
	vse32.v	v16, (a4)
	addi	a4, s7, 1409
	vse32.v	v12, (a4)
	mv	s8, s3
	vmv4r.v	v20, v8
	vmv4r.v	v16, v8
	vmv4r.v	v12, v8
.LBB0_16:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vle8.v	v24, (s6)
	vsext.vf2	v26, v24
	lb	a4, -96(s8)
	lb	s9, -64(s8)
	lb	s10, -32(s8)
	lb	s11, 0(s8)
	vwmacc.vx	v8, a4, v26
	vwmacc.vx	v20, s9, v26
	vwmacc.vx	v16, s10, v26
	vwmacc.vx	v12, s11, v26
	addi	s8, s8, 1
	addi	s6, s6, 32
	bne	s8, a0, .LBB0_16
# %bb.17:                               #   in Loop: Header=BB0_1 Depth=1
	addi	a4, s7, 1537
	vse32.v	v8, (a4)
	addi	a4, s7, 1665
	vse32.v	v20, (a4)
	addi	a4, s7, 1793
	vse32.v	v16, (a4)
	addi	a4, s7, 1921
	add	a3, s5, a3
	vse32.v	v12, (a4)
	blt	a3, s4, .LBB0_1
# %bb.18:
	lw	ra, 60(sp)                      # 4-byte Folded Reload
	lw	s0, 56(sp)                      # 4-byte Folded Reload
	lw	s1, 52(sp)                      # 4-byte Folded Reload
	lw	s2, 48(sp)                      # 4-byte Folded Reload
	lw	s3, 44(sp)                      # 4-byte Folded Reload
	lw	s4, 40(sp)                      # 4-byte Folded Reload
	lw	s5, 36(sp)                      # 4-byte Folded Reload
	lw	s6, 32(sp)                      # 4-byte Folded Reload
	lw	s7, 28(sp)                      # 4-byte Folded Reload
	lw	s8, 24(sp)                      # 4-byte Folded Reload
	lw	s9, 20(sp)                      # 4-byte Folded Reload
	lw	s10, 16(sp)                     # 4-byte Folded Reload
	lw	s11, 12(sp)                     # 4-byte Folded Reload
	addi	sp, sp, 64
	ret
.Lfunc_end0:
                                        # -- End function
