# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -DH=16 -Dc=32 -Dk=5
# source: baselines/depthwise_conv-rvv.c, SHA-256 bddf9746bdf74ea0eaabc9fc19189356e7b7994c3875eef0be4ec81f55a957f3

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20003200	# W
	li	a2, 0x20003540	# bias
	li	a3, 0x200035c0	# multiplier
	li	a4, 0x20003640	# shift
	li	a5, 0x20004000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -48
	sw	s0, 44(sp)                      # 4-byte Folded Spill
	sw	s1, 40(sp)                      # 4-byte Folded Spill
	sw	s2, 36(sp)                      # 4-byte Folded Spill
	sw	s3, 32(sp)                      # 4-byte Folded Spill
	sw	s4, 28(sp)                      # 4-byte Folded Spill
	addi	sp, sp, -896
	li	a6, 0
	li	a7, 32
	li	t0, 11
	li	t1, 512
	li	t2, 16
	csrwi	vxrm, 0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
	li	t3, 0
	sub	t4, a7, a6
	vsetvli	t4, t4, e16, m2, ta, ma
	slli	s1, a6, 2
	add	s0, a2, s1
	add	t5, a0, a6
	add	s3, a1, a6
	add	s2, a3, s1
	add	s1, a4, s1
	addi	t6, s3, 32
	vle8.v	v8, (t6)
	addi	t6, s3, 64
	vle8.v	v9, (t6)
	addi	t6, s3, 96
	vle8.v	v10, (t6)
	addi	t6, s3, 128
	vle8.v	v11, (s3)
	vle8.v	v12, (t6)
	addi	t6, s3, 160
	vle8.v	v13, (t6)
	addi	t6, s3, 192
	vle8.v	v14, (t6)
	addi	t6, s3, 224
	vle8.v	v15, (t6)
	addi	t6, s3, 256
	vle8.v	v16, (t6)
	addi	t6, s3, 288
	vle8.v	v17, (t6)
	addi	t6, s3, 320
	vle8.v	v18, (t6)
	addi	t6, s3, 352
	vle8.v	v19, (t6)
	addi	t6, s3, 384
	vle8.v	v20, (t6)
	addi	t6, s3, 416
	vle8.v	v21, (t6)
	addi	t6, s3, 448
	vle8.v	v22, (t6)
	addi	t6, s3, 480
	vle8.v	v23, (t6)
	addi	t6, s3, 512
	vle8.v	v24, (t6)
	addi	t6, s3, 544
	vle8.v	v25, (t6)
	addi	t6, s3, 576
	vle8.v	v26, (t6)
	addi	t6, s3, 608
	vle8.v	v27, (t6)
	addi	t6, s3, 640
	vle8.v	v28, (t6)
	addi	t6, s3, 672
	vle8.v	v29, (t6)
	addi	t6, s3, 704
	vle8.v	v5, (t6)
	addi	t6, s3, 736
	vle8.v	v3, (t6)
	add	t6, a5, a6
	vsext.vf2	v30, v11
	addi	s4, sp, 880
	vs2r.v	v30, (s4)                       # Unknown-size Folded Spill
	vsext.vf2	v30, v8
	addi	s4, sp, 848
	vs2r.v	v30, (s4)                       # Unknown-size Folded Spill
	vsext.vf2	v30, v9
	addi	s4, sp, 816
	vs2r.v	v30, (s4)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v10
	addi	s4, sp, 784
	vs2r.v	v8, (s4)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v12
	addi	s4, sp, 720
	vs2r.v	v8, (s4)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v13
	addi	s4, sp, 752
	vs2r.v	v8, (s4)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v14
	addi	s4, sp, 656
	vs2r.v	v8, (s4)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v15
	addi	s4, sp, 688
	vs2r.v	v8, (s4)                        # Unknown-size Folded Spill
	addi	s3, s3, 768
	vsext.vf2	v8, v16
	addi	s4, sp, 592
	vs2r.v	v8, (s4)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v17
	addi	s4, sp, 624
	vs2r.v	v8, (s4)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v18
	addi	s4, sp, 560
	vs2r.v	v8, (s4)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v19
	addi	s4, sp, 528
	vs2r.v	v8, (s4)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v20
	addi	s4, sp, 496
	vs2r.v	v8, (s4)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v21
	addi	s4, sp, 464
	vs2r.v	v8, (s4)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v22
	addi	s4, sp, 432
	vs2r.v	v8, (s4)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v23
	addi	s4, sp, 400
	vs2r.v	v8, (s4)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v24
	addi	s4, sp, 368
	vs2r.v	v8, (s4)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v25
	addi	s4, sp, 336
	vs2r.v	v8, (s4)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v26
	addi	s4, sp, 304
	vs2r.v	v8, (s4)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v27
	addi	s4, sp, 272
	vs2r.v	v8, (s4)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v28
	addi	s4, sp, 240
	vs2r.v	v8, (s4)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v29
	addi	s4, sp, 208
	vs2r.v	v8, (s4)                        # Unknown-size Folded Spill
	vle8.v	v20, (s3)
	vle32.v	v8, (s0)
	addi	s0, sp, 144
	vs4r.v	v8, (s0)                        # Unknown-size Folded Spill
	vle32.v	v8, (s2)
	addi	s0, sp, 80
	vs4r.v	v8, (s0)                        # Unknown-size Folded Spill
	vle32.v	v8, (s1)
	addi	s0, sp, 16
	vs4r.v	v8, (s0)                        # Unknown-size Folded Spill
	vsext.vf2	v28, v5
	vsext.vf2	v16, v3
	vsext.vf2	v18, v20
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
	li	s1, 0
	addi	s0, t5, 2047
	addi	s0, s0, 513
	addi	s2, sp, 240
	vl2r.v	v2, (s2)                        # Unknown-size Folded Reload
	addi	s2, sp, 208
	vl2r.v	v14, (s2)                       # Unknown-size Folded Reload
	addi	s2, sp, 144
	vl4r.v	v8, (s2)                        # Unknown-size Folded Reload
	addi	s2, sp, 80
	vl4r.v	v4, (s2)                        # Unknown-size Folded Reload
	addi	s2, sp, 16
	vl4r.v	v24, (s2)                       # Unknown-size Folded Reload
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	add	s2, t5, s1
	vsetvli	zero, zero, e8, m1, ta, ma
	vle8.v	v20, (s2)
	addi	s3, s2, 32
	vle8.v	v1, (s3)
	vwsub.vx	v12, v20, t0
	vmv4r.v	v20, v8
	addi	s3, sp, 880
	vl2r.v	v30, (s3)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v12, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v12, v1, t0
	addi	s3, s2, 64
	vle8.v	v1, (s3)
	addi	s3, s2, 96
	vle8.v	v0, (s3)
	addi	s3, sp, 848
	vl2r.v	v30, (s3)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v12, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v12, v1, t0
	addi	s3, sp, 816
	vl2r.v	v30, (s3)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v12, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v12, v0, t0
	addi	s3, s2, 128
	vle8.v	v1, (s3)
	addi	s3, s2, 640
	vle8.v	v0, (s3)
	addi	s3, sp, 784
	vl2r.v	v30, (s3)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v12, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v12, v1, t0
	vmv2r.v	v30, v18
	vmv2r.v	v18, v16
	vmv2r.v	v16, v28
	addi	s3, sp, 720
	vl2r.v	v28, (s3)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v12, v28
	vmv2r.v	v28, v16
	vmv2r.v	v16, v18
	vmv2r.v	v18, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v12, v0, t0
	addi	s3, s2, 672
	vle8.v	v1, (s3)
	addi	s3, s2, 704
	vle8.v	v0, (s3)
	addi	s3, sp, 752
	vl2r.v	v30, (s3)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v12, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v12, v1, t0
	addi	s3, sp, 656
	vl2r.v	v30, (s3)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v12, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v12, v0, t0
	addi	s3, s2, 736
	vle8.v	v1, (s3)
	addi	s3, s2, 768
	vle8.v	v0, (s3)
	addi	s3, sp, 688
	vl2r.v	v30, (s3)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v12, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v12, v1, t0
	addi	s3, sp, 592
	vl2r.v	v30, (s3)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v12, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v12, v0, t0
	addi	s3, s2, 1280
	vle8.v	v1, (s3)
	addi	s3, s2, 1312
	vle8.v	v0, (s3)
	addi	s3, sp, 624
	vl2r.v	v30, (s3)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v12, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v12, v1, t0
	addi	s3, sp, 560
	vl2r.v	v30, (s3)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v12, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v12, v0, t0
	addi	s3, s2, 1344
	vle8.v	v1, (s3)
	addi	s3, s2, 1376
	vle8.v	v0, (s3)
	addi	s3, sp, 528
	vl2r.v	v30, (s3)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v12, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v12, v1, t0
	addi	s3, sp, 496
	vl2r.v	v30, (s3)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v12, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v12, v0, t0
	addi	s3, s2, 1408
	vle8.v	v1, (s3)
	addi	s3, s2, 1920
	vle8.v	v0, (s3)
	addi	s3, sp, 464
	vl2r.v	v30, (s3)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v12, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v12, v1, t0
	addi	s3, sp, 432
	vl2r.v	v30, (s3)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v12, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v12, v0, t0
	addi	s3, s2, 1952
	vle8.v	v1, (s3)
	addi	s3, s2, 1984
	vle8.v	v0, (s3)
	addi	s3, sp, 400
	vl2r.v	v30, (s3)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v12, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v12, v1, t0
	addi	s3, sp, 368
	vl2r.v	v30, (s3)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v12, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v12, v0, t0
	addi	s3, sp, 336
	vl2r.v	v30, (s3)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v12, v30
	addi	s2, s2, 2016
	vle8.v	v12, (s2)
	add	s2, s0, s1
	addi	s3, s2, -512
	vle8.v	v13, (s3)
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v0, v12, t0
	vle8.v	v12, (s2)
	addi	s3, sp, 304
	vl2r.v	v30, (s3)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v0, v13, t0
	addi	s3, sp, 272
	vl2r.v	v30, (s3)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v0, v12, t0
	addi	s3, s1, 32
	add	s4, s3, s0
	vle8.v	v12, (s4)
	addi	s4, s2, 64
	vle8.v	v13, (s4)
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v2
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v0, v12, t0
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v14
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v0, v13, t0
	addi	s4, s2, 96
	vle8.v	v12, (s4)
	addi	s2, s2, 128
	vle8.v	v13, (s2)
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v28
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v0, v12, t0
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v16
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v0, v13, t0
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v18
	vsetvli	zero, zero, e32, m4, ta, ma
	vsmul.vv	v20, v20, v4
	vssra.vv	v20, v20, v24
	vadd.vi	v20, v20, -6
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclip.wi	v12, v20, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclip.wi	v20, v12, 0
	add	s1, t6, s1
	vse8.v	v20, (s1)
	mv	s1, s3
	bne	s3, t1, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	addi	t3, t3, 1
	addi	t5, t5, 640
	addi	t6, t6, 512
	bne	t3, t2, .LBB0_2
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	add	a6, t4, a6
	blt	a6, a7, .LBB0_1
# %bb.6:
	addi	sp, sp, 896
	lw	s0, 44(sp)                      # 4-byte Folded Reload
	lw	s1, 40(sp)                      # 4-byte Folded Reload
	lw	s2, 36(sp)                      # 4-byte Folded Reload
	lw	s3, 32(sp)                      # 4-byte Folded Reload
	lw	s4, 28(sp)                      # 4-byte Folded Reload
	addi	sp, sp, 48
	ret
.Lfunc_end0:
                                        # -- End function
