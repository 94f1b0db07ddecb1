# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -DH=16 -Dc=16 -Dk=5
# source: baselines/depthwise_conv-rvv.c, SHA-256 bddf9746bdf74ea0eaabc9fc19189356e7b7994c3875eef0be4ec81f55a957f3

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20001900	# W
	li	a2, 0x20001ac0	# bias
	li	a3, 0x20001b00	# multiplier
	li	a4, 0x20001b40	# shift
	li	a5, 0x20002000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -48
	sw	s0, 44(sp)                      # 4-byte Folded Spill
	sw	s1, 40(sp)                      # 4-byte Folded Spill
	sw	s2, 36(sp)                      # 4-byte Folded Spill
	addi	sp, sp, -896
	li	a6, 0
	li	a7, 16
	li	t0, 11
	li	t1, 256
	csrwi	vxrm, 0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
	li	t2, 0
	sub	t3, a7, a6
	vsetvli	t3, t3, e16, m2, ta, ma
	slli	t5, a6, 2
	add	t6, a2, t5
	add	t4, a0, a6
	add	s0, a1, a6
	addi	s1, s0, 16
	vle8.v	v8, (s1)
	addi	s1, s0, 32
	vle8.v	v9, (s1)
	addi	s1, s0, 48
	vle8.v	v10, (s1)
	addi	s1, s0, 64
	vle8.v	v11, (s1)
	addi	s1, s0, 80
	vle8.v	v12, (s1)
	addi	s1, s0, 96
	vle8.v	v13, (s1)
	addi	s1, s0, 112
	vle8.v	v14, (s1)
	addi	s1, s0, 128
	vle8.v	v15, (s1)
	addi	s1, s0, 144
	vle8.v	v16, (s1)
	addi	s1, s0, 160
	vle8.v	v17, (s1)
	addi	s1, s0, 176
	vle8.v	v18, (s1)
	addi	s1, s0, 192
	vle8.v	v19, (s1)
	addi	s1, s0, 208
	vle8.v	v30, (s1)
	addi	s1, s0, 224
	vle8.v	v21, (s1)
	addi	s1, s0, 240
	vle8.v	v22, (s1)
	addi	s1, s0, 256
	vle8.v	v23, (s1)
	addi	s1, s0, 272
	vle8.v	v24, (s1)
	addi	s1, s0, 288
	vle8.v	v25, (s1)
	addi	s1, s0, 304
	vle8.v	v26, (s1)
	addi	s1, s0, 320
	vle8.v	v27, (s1)
	addi	s1, s0, 336
	vle8.v	v28, (s1)
	addi	s1, s0, 352
	vle8.v	v5, (s1)
	addi	s1, s0, 368
	vle8.v	v3, (s1)
	add	s1, a3, t5
	add	s2, a4, t5
	vle8.v	v29, (s0)
	addi	t5, s0, 384
	vle8.v	v20, (t5)
	add	t5, a5, a6
	vsext.vf2	v6, v29
	addi	s0, sp, 896
	vs2r.v	v6, (s0)                        # Unknown-size Folded Spill
	vsext.vf2	v6, v8
	addi	s0, sp, 864
	vs2r.v	v6, (s0)                        # Unknown-size Folded Spill
	vsext.vf2	v6, v9
	addi	s0, sp, 832
	vs2r.v	v6, (s0)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v10
	addi	s0, sp, 800
	vs2r.v	v8, (s0)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v11
	addi	s0, sp, 736
	vs2r.v	v8, (s0)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v12
	addi	s0, sp, 768
	vs2r.v	v8, (s0)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v13
	addi	s0, sp, 672
	vs2r.v	v8, (s0)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v14
	addi	s0, sp, 704
	vs2r.v	v8, (s0)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v15
	addi	s0, sp, 640
	vs2r.v	v8, (s0)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v16
	addi	s0, sp, 576
	vs2r.v	v8, (s0)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v17
	addi	s0, sp, 608
	vs2r.v	v8, (s0)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v18
	addi	s0, sp, 544
	vs2r.v	v8, (s0)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v19
	addi	s0, sp, 512
	vs2r.v	v8, (s0)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v30
	addi	s0, sp, 480
	vs2r.v	v8, (s0)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v21
	addi	s0, sp, 448
	vs2r.v	v8, (s0)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v22
	addi	s0, sp, 416
	vs2r.v	v8, (s0)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v23
	addi	s0, sp, 384
	vs2r.v	v8, (s0)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v24
	addi	s0, sp, 352
	vs2r.v	v8, (s0)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v25
	addi	s0, sp, 320
	vs2r.v	v8, (s0)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v26
	addi	s0, sp, 288
	vs2r.v	v8, (s0)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v27
	addi	s0, sp, 256
	vs2r.v	v8, (s0)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v28
	addi	s0, sp, 160
	vs2r.v	v8, (s0)                        # Unknown-size Folded Spill
	vle32.v	v8, (t6)
	addi	t6, sp, 192
	vs4r.v	v8, (t6)                        # Unknown-size Folded Spill
	vle32.v	v8, (s1)
	addi	t6, sp, 96
	vs4r.v	v8, (t6)                        # Unknown-size Folded Spill
	vle32.v	v8, (s2)
	addi	t6, sp, 32
	vs4r.v	v8, (t6)                        # Unknown-size Folded Spill
	vsext.vf2	v28, v5
	vsext.vf2	v14, v3
	vsext.vf2	v26, v20
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
	li	t6, 0
	addi	t2, t2, 1
	addi	s0, sp, 256
	vl2r.v	v24, (s0)                       # Unknown-size Folded Reload
	addi	s0, sp, 192
	vl4r.v	v4, (s0)                        # Unknown-size Folded Reload
	addi	s0, sp, 160
	vl2r.v	v2, (s0)                        # Unknown-size Folded Reload
	addi	s0, sp, 96
	vl4r.v	v8, (s0)                        # Unknown-size Folded Reload
	addi	s0, sp, 32
	vl4r.v	v16, (s0)                       # Unknown-size Folded Reload
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	add	s0, t4, t6
	vsetvli	zero, zero, e8, m1, ta, ma
	vle8.v	v20, (s0)
	vwsub.vx	v0, v20, t0
	vmv4r.v	v20, v4
	addi	s1, s0, 16
	vle8.v	v12, (s1)
	addi	s1, s0, 32
	vle8.v	v13, (s1)
	addi	s1, sp, 896
	vl2r.v	v30, (s1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v0, v12, t0
	addi	s1, sp, 864
	vl2r.v	v30, (s1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v0, v13, t0
	addi	s1, s0, 48
	vle8.v	v12, (s1)
	addi	s1, s0, 64
	vle8.v	v13, (s1)
	addi	s1, sp, 832
	vl2r.v	v30, (s1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v0, v12, t0
	addi	s1, sp, 800
	vl2r.v	v30, (s1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v0, v13, t0
	addi	s1, s0, 320
	vle8.v	v12, (s1)
	addi	s1, s0, 336
	vle8.v	v13, (s1)
	vmv2r.v	v30, v26
	vmv2r.v	v26, v14
	vmv2r.v	v14, v28
	addi	s1, sp, 736
	vl2r.v	v28, (s1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v28
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v0, v12, t0
	addi	s1, sp, 768
	vl2r.v	v28, (s1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v28
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v0, v13, t0
	addi	s1, s0, 352
	vle8.v	v12, (s1)
	addi	s1, s0, 368
	vle8.v	v13, (s1)
	addi	s1, sp, 672
	vl2r.v	v28, (s1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v28
	vmv2r.v	v28, v14
	vmv2r.v	v14, v26
	vmv2r.v	v26, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v0, v12, t0
	addi	s1, sp, 704
	vl2r.v	v30, (s1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v0, v13, t0
	addi	s1, s0, 384
	vle8.v	v12, (s1)
	addi	s1, s0, 640
	vle8.v	v13, (s1)
	addi	s1, sp, 640
	vl2r.v	v30, (s1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v0, v12, t0
	addi	s1, sp, 576
	vl2r.v	v30, (s1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v0, v13, t0
	addi	s1, s0, 656
	vle8.v	v12, (s1)
	addi	s1, s0, 672
	vle8.v	v13, (s1)
	addi	s1, sp, 608
	vl2r.v	v30, (s1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v0, v12, t0
	addi	s1, sp, 544
	vl2r.v	v30, (s1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v0, v13, t0
	addi	s1, s0, 688
	vle8.v	v12, (s1)
	addi	s1, s0, 704
	vle8.v	v13, (s1)
	addi	s1, sp, 512
	vl2r.v	v30, (s1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v0, v12, t0
	addi	s1, sp, 480
	vl2r.v	v30, (s1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v0, v13, t0
	addi	s1, s0, 960
	vle8.v	v12, (s1)
	addi	s1, s0, 976
	vle8.v	v13, (s1)
	addi	s1, sp, 448
	vl2r.v	v30, (s1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v0, v12, t0
	addi	s1, sp, 416
	vl2r.v	v30, (s1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v0, v13, t0
	addi	s1, s0, 992
	vle8.v	v12, (s1)
	addi	s1, s0, 1008
	vle8.v	v13, (s1)
	addi	s1, sp, 384
	vl2r.v	v30, (s1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v0, v12, t0
	addi	s1, sp, 352
	vl2r.v	v30, (s1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v0, v13, t0
	addi	s1, s0, 1024
	vle8.v	v12, (s1)
	addi	s1, s0, 1280
	vle8.v	v13, (s1)
	addi	s1, sp, 320
	vl2r.v	v30, (s1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v0, v12, t0
	addi	s1, sp, 288
	vl2r.v	v30, (s1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v0, v13, t0
	addi	s1, s0, 1296
	vle8.v	v12, (s1)
	addi	s1, s0, 1312
	vle8.v	v13, (s1)
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v24
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v0, v12, t0
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v2
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v0, v13, t0
	addi	s1, s0, 1328
	vle8.v	v12, (s1)
	addi	s0, s0, 1344
	vle8.v	v13, (s0)
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v28
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v0, v12, t0
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v14
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v0, v13, t0
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v20, v0, v26
	vsetvli	zero, zero, e32, m4, ta, ma
	vsmul.vv	v20, v20, v8
	vssra.vv	v20, v20, v16
	vadd.vi	v20, v20, -6
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclip.wi	v12, v20, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclip.wi	v20, v12, 0
	add	s0, t5, t6
	addi	t6, t6, 16
	vse8.v	v20, (s0)
	bne	t6, t1, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	addi	t4, t4, 320
	addi	t5, t5, 256
	bne	t2, a7, .LBB0_2
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	add	a6, t3, a6
	blt	a6, a7, .LBB0_1
# %bb.6:
	addi	sp, sp, 896
	lw	s0, 44(sp)                      # 4-byte Folded Reload
	lw	s1, 40(sp)                      # 4-byte Folded Reload
	lw	s2, 36(sp)                      # 4-byte Folded Reload
	addi	sp, sp, 48
	ret
.Lfunc_end0:
                                        # -- End function
