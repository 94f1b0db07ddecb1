# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -DH=8 -Dc=16 -Dk=3
# source: baselines/depthwise_conv-rvv.c, SHA-256 bddf9746bdf74ea0eaabc9fc19189356e7b7994c3875eef0be4ec81f55a957f3

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000640	# W
	li	a2, 0x20000700	# bias
	li	a3, 0x20000740	# multiplier
	li	a4, 0x20000780	# shift
	li	a5, 0x20001000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -48
	sw	s0, 44(sp)                      # 4-byte Folded Spill
	sw	s1, 40(sp)                      # 4-byte Folded Spill
	sw	s2, 36(sp)                      # 4-byte Folded Spill
	addi	sp, sp, -224
	li	a6, 0
	li	a7, 16
	li	t0, 11
	li	t1, 128
	li	t2, 8
	csrwi	vxrm, 0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
	li	t3, 0
	sub	t4, a7, a6
	vsetvli	t4, t4, e16, m2, ta, ma
	slli	t6, a6, 2
	add	t5, a2, t6
	vle32.v	v16, (t5)
	add	t5, a0, a6
	add	s0, a3, t6
	vle32.v	v8, (s0)
	addi	s0, sp, 192
	vs4r.v	v8, (s0)                        # Unknown-size Folded Spill
	add	s0, a1, a6
	add	t6, a4, t6
	vle32.v	v8, (t6)
	addi	t6, sp, 128
	vs4r.v	v8, (t6)                        # Unknown-size Folded Spill
	vle8.v	v8, (s0)
	addi	t6, s0, 16
	vle8.v	v9, (t6)
	addi	t6, s0, 32
	vle8.v	v10, (t6)
	addi	t6, s0, 48
	vle8.v	v11, (t6)
	addi	t6, s0, 64
	vle8.v	v30, (t6)
	addi	t6, s0, 80
	vle8.v	v7, (t6)
	addi	t6, s0, 96
	vle8.v	v5, (t6)
	addi	t6, s0, 112
	vle8.v	v3, (t6)
	add	t6, a5, a6
	vsext.vf2	v0, v8
	vsext.vf2	v28, v9
	vsext.vf2	v8, v10
	addi	s1, sp, 96
	vs2r.v	v8, (s1)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v11
	addi	s1, sp, 64
	vs2r.v	v8, (s1)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v30
	addi	s1, sp, 32
	vs2r.v	v8, (s1)                        # Unknown-size Folded Spill
	addi	s0, s0, 128
	vle8.v	v8, (s0)
	vsext.vf2	v30, v7
	vsext.vf2	v24, v5
	vsext.vf2	v20, v3
	vsext.vf2	v26, v8
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
	li	s0, 0
	addi	t3, t3, 1
	addi	s1, sp, 96
	vl2r.v	v6, (s1)                        # Unknown-size Folded Reload
	addi	s1, sp, 64
	vl2r.v	v4, (s1)                        # Unknown-size Folded Reload
	addi	s1, sp, 32
	vl2r.v	v2, (s1)                        # Unknown-size Folded Reload
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	add	s1, t5, s0
	vsetvli	zero, zero, e8, m1, ta, ma
	vle8.v	v8, (s1)
	vmv2r.v	v22, v20
	vmv2r.v	v20, v30
	vmv2r.v	v30, v28
	vwsub.vx	v28, v8, t0
	vmv4r.v	v8, v16
	addi	s2, s1, 16
	vle8.v	v12, (s2)
	addi	s2, s1, 32
	vle8.v	v13, (s2)
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v8, v28, v0
	vmv2r.v	v28, v30
	vmv2r.v	v30, v20
	vmv2r.v	v20, v22
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v14, v12, t0
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v8, v14, v28
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v14, v13, t0
	addi	s2, s1, 160
	vle8.v	v12, (s2)
	addi	s2, s1, 176
	vle8.v	v13, (s2)
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v8, v14, v6
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v14, v12, t0
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v8, v14, v4
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v14, v13, t0
	addi	s2, s1, 192
	vle8.v	v12, (s2)
	addi	s2, s1, 320
	vle8.v	v13, (s2)
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v8, v14, v2
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v14, v12, t0
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v8, v14, v30
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v14, v13, t0
	addi	s2, s1, 336
	vle8.v	v12, (s2)
	addi	s1, s1, 352
	vle8.v	v13, (s1)
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v8, v14, v24
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v14, v12, t0
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v8, v14, v22
	vsetvli	zero, zero, e8, m1, ta, ma
	vwsub.vx	v14, v13, t0
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vv	v8, v14, v26
	addi	s1, sp, 192
	vl4r.v	v12, (s1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vsmul.vv	v8, v8, v12
	addi	s1, sp, 128
	vl4r.v	v12, (s1)                       # Unknown-size Folded Reload
	vssra.vv	v8, v8, v12
	vadd.vi	v8, v8, -6
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclip.wi	v12, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclip.wi	v8, v12, 0
	add	s1, t6, s0
	addi	s0, s0, 16
	vse8.v	v8, (s1)
	bne	s0, t1, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	addi	t5, t5, 160
	addi	t6, t6, 128
	bne	t3, t2, .LBB0_2
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	add	a6, t4, a6
	blt	a6, a7, .LBB0_1
# %bb.6:
	addi	sp, sp, 224
	lw	s0, 44(sp)                      # 4-byte Folded Reload
	lw	s1, 40(sp)                      # 4-byte Folded Reload
	lw	s2, 36(sp)                      # 4-byte Folded Reload
	addi	sp, sp, 48
	ret
.Lfunc_end0:
                                        # -- End function
