# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -DH=8 -Dc_in=32 -Dc_out=8 -Dk=3
# source: baselines/conv_block.c, SHA-256 647a7f96cad9c0dd5295ff20fbcde145cdcbd8c8eff923d9121a248d2f227246

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000c80	# W
	li	a2, 0x20001580	# scale
	li	a3, 0x200015c0	# shift
	li	a4, 0x20002000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -64
	sw	s0, 60(sp)                      # 4-byte Folded Spill
	sw	s1, 56(sp)                      # 4-byte Folded Spill
	sw	s2, 52(sp)                      # 4-byte Folded Spill
	sw	s3, 48(sp)                      # 4-byte Folded Spill
	sw	s4, 44(sp)                      # 4-byte Folded Spill
	sw	s5, 40(sp)                      # 4-byte Folded Spill
	sw	s6, 36(sp)                      # 4-byte Folded Spill
	sw	s7, 32(sp)                      # 4-byte Folded Spill
	sw	s8, 28(sp)                      # 4-byte Folded Spill
	addi	sp, sp, -800
	li	a5, 0
	flw	fa5, 0(a2)
	flw	fa4, 0(a3)
	vsetivli	zero, 16, e32, m4, ta, ma
	vmv.v.i	v16, 0
	li	a6, 14
	vmv.s.x	v21, zero
	li	a7, 960
	li	t0, -128
	li	t1, 8
	addi	t2, sp, 736
	vs4r.v	v16, (t2)                       # Unknown-size Folded Spill
	addi	t2, sp, 720
	vs1r.v	v21, (t2)                       # Unknown-size Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
	li	t2, 0
	slli	t3, a5, 6
	add	t3, a4, t3
	mv	t4, a0
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
	li	t5, 0
	li	s6, 0
	li	s7, 0
	li	s8, 0
	li	s5, 0
	li	s4, 0
	li	s3, 0
	li	s2, 0
	li	s1, 0
	mv	t6, a1
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	add	s0, t4, t5
	vmv1r.v	v8, v16
	vsetivli	zero, 16, e32, m1, tu, ma
	vmv.s.x	v8, s6
	addi	s6, sp, 736
	vl4r.v	v0, (s6)                        # Unknown-size Folded Reload
	vl4r.v	v12, (s6)                       # Unknown-size Folded Reload
	vmv1r.v	v9, v12
	vmv.s.x	v9, s7
	vl4r.v	v16, (s6)                       # Unknown-size Folded Reload
	vl4r.v	v12, (s6)                       # Unknown-size Folded Reload
	vmv1r.v	v10, v12
	vmv.s.x	v10, s8
	vl4r.v	v20, (s6)                       # Unknown-size Folded Reload
	vl4r.v	v12, (s6)                       # Unknown-size Folded Reload
	vmv1r.v	v11, v12
	vl1r.v	v12, (s0)
	vmv.s.x	v11, s5
	addi	s5, sp, 736
	vl4r.v	v4, (s5)                        # Unknown-size Folded Reload
	vsetivli	zero, 16, e8, m1, ta, ma
	vlseg8e8.v	v24, (t6)
	vmv1r.v	v0, v8
	vmv1r.v	v16, v9
	vmv1r.v	v20, v10
	addi	s5, sp, 656
	vs4r.v	v20, (s5)                       # Unknown-size Folded Spill
	vmv1r.v	v4, v11
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v14, v12
	vwadd.vx	v20, v14, a6
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v8, v31
	vmadd.vv	v8, v20, v0
	addi	s5, sp, 144
	vs4r.v	v8, (s5)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v30
	vmadd.vv	v8, v20, v16
	addi	s5, sp, 592
	vs4r.v	v8, (s5)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v29
	addi	s5, sp, 656
	vl4r.v	v12, (s5)                       # Unknown-size Folded Reload
	vmadd.vv	v8, v20, v12
	addi	s5, sp, 400
	vs4r.v	v8, (s5)                        # Unknown-size Folded Spill
	addi	s5, sp, 736
	vl4r.v	v8, (s5)                        # Unknown-size Folded Reload
	vmv1r.v	v16, v8
	vsetvli	zero, zero, e32, m4, tu, ma
	vmv.s.x	v16, s4
	addi	s4, sp, 736
	vl4r.v	v0, (s4)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v8, v28
	vmadd.vv	v8, v20, v4
	addi	s4, sp, 528
	vs4r.v	v8, (s4)                        # Unknown-size Folded Spill
	vmv1r.v	v0, v16
	addi	s4, sp, 736
	vl4r.v	v8, (s4)                        # Unknown-size Folded Reload
	vmv1r.v	v16, v8
	vsetvli	zero, zero, e32, m4, tu, ma
	vmv.s.x	v16, s3
	addi	s3, sp, 736
	vl4r.v	v28, (s3)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v8, v27
	vmadd.vv	v8, v20, v0
	addi	s3, sp, 336
	vs4r.v	v8, (s3)                        # Unknown-size Folded Spill
	vmv1r.v	v28, v16
	addi	s3, sp, 736
	vl4r.v	v8, (s3)                        # Unknown-size Folded Reload
	vmv1r.v	v16, v8
	vsetvli	zero, zero, e32, m4, tu, ma
	vmv.s.x	v16, s2
	addi	s2, sp, 736
	vl4r.v	v4, (s2)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v8, v26
	vmadd.vv	v8, v20, v28
	addi	s2, sp, 656
	vs4r.v	v8, (s2)                        # Unknown-size Folded Spill
	vmv1r.v	v4, v16
	vsext.vf4	v8, v25
	vmadd.vv	v8, v20, v4
	addi	s2, sp, 464
	vs4r.v	v8, (s2)                        # Unknown-size Folded Spill
	addi	s2, sp, 736
	vl4r.v	v8, (s2)                        # Unknown-size Folded Reload
	vmv1r.v	v16, v8
	vsetvli	zero, zero, e32, m4, tu, ma
	vmv.s.x	v16, s1
	addi	s1, sp, 736
	vl4r.v	v28, (s1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v4, v24
	vmv1r.v	v28, v16
	addi	s1, t6, 128
	vsetvli	zero, zero, e8, m1, ta, ma
	vlseg8e8.v	v8, (s1)
	vsetvli	zero, zero, e32, m4, ta, ma
	vmadd.vv	v4, v20, v28
	addi	s1, sp, 272
	vs4r.v	v4, (s1)                        # Unknown-size Folded Spill
	addi	s1, s0, 16
	vl1r.v	v28, (s1)
	vsext.vf4	v0, v15
	vsext.vf4	v16, v14
	vsext.vf4	v20, v13
	vsext.vf4	v24, v12
	vsext.vf4	v4, v11
	vsext.vf4	v12, v10
	addi	s1, sp, 16
	vs4r.v	v12, (s1)                       # Unknown-size Folded Spill
	vsext.vf4	v12, v9
	addi	s1, sp, 80
	vs4r.v	v12, (s1)                       # Unknown-size Folded Spill
	vsext.vf4	v12, v8
	addi	s1, sp, 208
	vs4r.v	v12, (s1)                       # Unknown-size Folded Spill
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v8, v28
	vwadd.vx	v28, v8, a6
	addi	s1, sp, 144
	vl4r.v	v12, (s1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vmacc.vv	v12, v28, v0
	addi	s1, sp, 592
	vl4r.v	v8, (s1)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v28, v16
	vs4r.v	v8, (s1)                        # Unknown-size Folded Spill
	addi	s1, sp, 400
	vl4r.v	v8, (s1)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v28, v20
	vs4r.v	v8, (s1)                        # Unknown-size Folded Spill
	addi	s1, sp, 528
	vl4r.v	v8, (s1)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v28, v24
	vs4r.v	v8, (s1)                        # Unknown-size Folded Spill
	addi	s1, sp, 336
	vl4r.v	v8, (s1)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v28, v4
	vs4r.v	v8, (s1)                        # Unknown-size Folded Spill
	addi	s1, sp, 656
	vl4r.v	v8, (s1)                        # Unknown-size Folded Reload
	addi	s1, sp, 16
	vl4r.v	v16, (s1)                       # Unknown-size Folded Reload
	vmacc.vv	v8, v28, v16
	addi	s1, sp, 656
	vs4r.v	v8, (s1)                        # Unknown-size Folded Spill
	addi	s1, sp, 464
	vl4r.v	v8, (s1)                        # Unknown-size Folded Reload
	addi	s1, sp, 80
	vl4r.v	v16, (s1)                       # Unknown-size Folded Reload
	vmacc.vv	v8, v28, v16
	addi	s1, sp, 464
	vs4r.v	v8, (s1)                        # Unknown-size Folded Spill
	addi	s1, sp, 720
	vl1r.v	v8, (s1)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v12, v8
	vmv.x.s	s1, v8
	addi	s2, s0, 32
	vl4r.v	v8, (s3)                        # Unknown-size Folded Reload
	vmv1r.v	v16, v8
	vsetvli	zero, zero, e32, m4, tu, ma
	vmv.s.x	v16, s1
	vl1r.v	v17, (s2)
	addi	s1, t6, 256
	addi	s2, sp, 736
	vl4r.v	v20, (s2)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e8, m1, ta, ma
	vlseg8e8.v	v8, (s1)
	addi	s1, sp, 272
	vl4r.v	v4, (s1)                        # Unknown-size Folded Reload
	addi	s1, sp, 208
	vl4r.v	v24, (s1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vmacc.vv	v4, v28, v24
	vmv1r.v	v20, v16
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v18, v17
	vwadd.vx	v24, v18, a6
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v0, v15
	vmadd.vv	v0, v24, v20
	addi	s1, sp, 720
	vl1r.v	v15, (s1)                       # Unknown-size Folded Reload
	addi	s1, sp, 592
	vl4r.v	v16, (s1)                       # Unknown-size Folded Reload
	vredsum.vs	v15, v16, v15
	addi	s1, sp, 720
	vl1r.v	v16, (s1)                       # Unknown-size Folded Reload
	addi	s1, sp, 400
	vl4r.v	v20, (s1)                       # Unknown-size Folded Reload
	vredsum.vs	v16, v20, v16
	vmv.x.s	s1, v15
	vl4r.v	v20, (s2)                       # Unknown-size Folded Reload
	vmv1r.v	v15, v20
	vsetvli	zero, zero, e32, m4, tu, ma
	vmv.s.x	v15, s1
	addi	s1, sp, 736
	vl4r.v	v20, (s1)                       # Unknown-size Folded Reload
	vmv.x.s	s1, v16
	vmv1r.v	v20, v15
	vl4r.v	v16, (s2)                       # Unknown-size Folded Reload
	vmv1r.v	v15, v16
	vmv.s.x	v15, s1
	addi	s1, sp, 736
	vl4r.v	v16, (s1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v28, v14
	vmadd.vv	v28, v24, v20
	addi	s1, sp, 592
	vs4r.v	v28, (s1)                       # Unknown-size Folded Spill
	vmv1r.v	v16, v15
	vsext.vf4	v20, v13
	vmadd.vv	v20, v24, v16
	addi	s1, sp, 400
	vs4r.v	v20, (s1)                       # Unknown-size Folded Spill
	addi	s1, sp, 720
	vl1r.v	v13, (s1)                       # Unknown-size Folded Reload
	addi	s1, sp, 528
	vl4r.v	v16, (s1)                       # Unknown-size Folded Reload
	vredsum.vs	v13, v16, v13
	addi	s1, sp, 720
	vl1r.v	v14, (s1)                       # Unknown-size Folded Reload
	addi	s1, sp, 336
	vl4r.v	v16, (s1)                       # Unknown-size Folded Reload
	vredsum.vs	v14, v16, v14
	vmv.x.s	s1, v13
	vl4r.v	v16, (s2)                       # Unknown-size Folded Reload
	vmv1r.v	v13, v16
	vsetvli	zero, zero, e32, m4, tu, ma
	vmv.s.x	v13, s1
	addi	s1, sp, 736
	vl4r.v	v16, (s1)                       # Unknown-size Folded Reload
	vmv.x.s	s1, v14
	vmv1r.v	v16, v13
	vl4r.v	v20, (s2)                       # Unknown-size Folded Reload
	vmv1r.v	v13, v20
	vmv.s.x	v13, s1
	addi	s1, sp, 736
	vl4r.v	v20, (s1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v28, v12
	vmadd.vv	v28, v24, v16
	addi	s1, sp, 528
	vs4r.v	v28, (s1)                       # Unknown-size Folded Spill
	vmv1r.v	v20, v13
	vsext.vf4	v12, v11
	vmadd.vv	v12, v24, v20
	addi	s1, sp, 208
	vs4r.v	v12, (s1)                       # Unknown-size Folded Spill
	addi	s1, sp, 720
	vl1r.v	v11, (s1)                       # Unknown-size Folded Reload
	addi	s1, sp, 656
	vl4r.v	v12, (s1)                       # Unknown-size Folded Reload
	vredsum.vs	v11, v12, v11
	addi	s1, sp, 720
	vl1r.v	v12, (s1)                       # Unknown-size Folded Reload
	addi	s1, sp, 464
	vl4r.v	v16, (s1)                       # Unknown-size Folded Reload
	vredsum.vs	v12, v16, v12
	vmv.x.s	s1, v11
	vl4r.v	v16, (s2)                       # Unknown-size Folded Reload
	vmv1r.v	v11, v16
	vsetvli	zero, zero, e32, m4, tu, ma
	vmv.s.x	v11, s1
	addi	s1, sp, 736
	vl4r.v	v16, (s1)                       # Unknown-size Folded Reload
	vmv.x.s	s1, v12
	vmv1r.v	v16, v11
	vl4r.v	v12, (s2)                       # Unknown-size Folded Reload
	vmv1r.v	v11, v12
	vmv.s.x	v11, s1
	addi	s1, sp, 736
	vl4r.v	v12, (s1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v20, v10
	vmadd.vv	v20, v24, v16
	addi	s1, sp, 464
	vs4r.v	v20, (s1)                       # Unknown-size Folded Spill
	vmv1r.v	v12, v11
	vsext.vf4	v16, v9
	vmadd.vv	v16, v24, v12
	addi	s1, sp, 336
	vs4r.v	v16, (s1)                       # Unknown-size Folded Spill
	addi	s1, sp, 720
	vl1r.v	v9, (s1)                        # Unknown-size Folded Reload
	vredsum.vs	v9, v4, v9
	vmv.x.s	s1, v9
	vl4r.v	v12, (s2)                       # Unknown-size Folded Reload
	vmv1r.v	v9, v12
	vsetvli	zero, zero, e32, m4, tu, ma
	vmv.s.x	v9, s1
	addi	s1, sp, 736
	vl4r.v	v12, (s1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v28, v8
	vmv1r.v	v12, v9
	addi	s1, t6, 384
	vsetvli	zero, zero, e8, m1, ta, ma
	vlseg8e8.v	v16, (s1)
	vsetvli	zero, zero, e32, m4, ta, ma
	vmadd.vv	v28, v24, v12
	addi	s1, sp, 656
	vs4r.v	v28, (s1)                       # Unknown-size Folded Spill
	addi	s1, s0, 48
	vl1r.v	v28, (s1)
	vsext.vf4	v8, v23
	vsext.vf4	v12, v22
	vsext.vf4	v24, v21
	vsext.vf4	v4, v20
	vsext.vf4	v20, v19
	addi	s1, sp, 16
	vs4r.v	v20, (s1)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v18
	addi	s1, sp, 80
	vs4r.v	v20, (s1)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v17
	addi	s1, sp, 144
	vs4r.v	v20, (s1)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v16
	addi	s1, sp, 272
	vs4r.v	v20, (s1)                       # Unknown-size Folded Spill
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v30, v28
	vwadd.vx	v16, v30, a6
	vsetvli	zero, zero, e32, m4, ta, ma
	vmacc.vv	v0, v16, v8
	addi	s1, sp, 592
	vl4r.v	v8, (s1)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v16, v12
	vs4r.v	v8, (s1)                        # Unknown-size Folded Spill
	addi	s1, sp, 400
	vl4r.v	v8, (s1)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v16, v24
	vs4r.v	v8, (s1)                        # Unknown-size Folded Spill
	addi	s1, sp, 528
	vl4r.v	v8, (s1)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v16, v4
	vs4r.v	v8, (s1)                        # Unknown-size Folded Spill
	addi	s1, sp, 208
	vl4r.v	v4, (s1)                        # Unknown-size Folded Reload
	addi	s1, sp, 16
	vl4r.v	v8, (s1)                        # Unknown-size Folded Reload
	vmacc.vv	v4, v16, v8
	addi	s1, sp, 464
	vl4r.v	v8, (s1)                        # Unknown-size Folded Reload
	addi	s1, sp, 80
	vl4r.v	v12, (s1)                       # Unknown-size Folded Reload
	vmacc.vv	v8, v16, v12
	addi	s1, sp, 464
	vs4r.v	v8, (s1)                        # Unknown-size Folded Spill
	addi	s1, sp, 336
	vl4r.v	v8, (s1)                        # Unknown-size Folded Reload
	addi	s1, sp, 144
	vl4r.v	v12, (s1)                       # Unknown-size Folded Reload
	vmacc.vv	v8, v16, v12
	addi	s1, sp, 336
	vs4r.v	v8, (s1)                        # Unknown-size Folded Spill
	addi	s1, sp, 720
	vl1r.v	v8, (s1)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v0, v8
	vmv.x.s	s1, v8
	addi	s2, s0, 64
	vl4r.v	v8, (s3)                        # Unknown-size Folded Reload
	vmv1r.v	v20, v8
	vsetvli	zero, zero, e32, m4, tu, ma
	vmv.s.x	v20, s1
	vl1r.v	v21, (s2)
	addi	s1, t6, 512
	addi	s2, sp, 736
	vl4r.v	v28, (s2)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e8, m1, ta, ma
	vlseg8e8.v	v8, (s1)
	addi	s1, sp, 656
	vl4r.v	v24, (s1)                       # Unknown-size Folded Reload
	addi	s1, sp, 272
	vl4r.v	v0, (s1)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vmacc.vv	v24, v16, v0
	addi	s1, sp, 656
	vs4r.v	v24, (s1)                       # Unknown-size Folded Spill
	vmv1r.v	v28, v20
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v16, v21
	vwadd.vx	v24, v16, a6
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v16, v15
	vmadd.vv	v16, v24, v28
	addi	s1, sp, 272
	vs4r.v	v16, (s1)                       # Unknown-size Folded Spill
	addi	s1, sp, 720
	vl1r.v	v15, (s1)                       # Unknown-size Folded Reload
	addi	s1, sp, 592
	vl4r.v	v16, (s1)                       # Unknown-size Folded Reload
	vredsum.vs	v15, v16, v15
	addi	s1, sp, 720
	vl1r.v	v16, (s1)                       # Unknown-size Folded Reload
	addi	s1, sp, 400
	vl4r.v	v20, (s1)                       # Unknown-size Folded Reload
	vredsum.vs	v16, v20, v16
	vmv.x.s	s1, v15
	vl4r.v	v20, (s2)                       # Unknown-size Folded Reload
	vmv1r.v	v15, v20
	vsetvli	zero, zero, e32, m4, tu, ma
	vmv.s.x	v15, s1
	addi	s1, sp, 736
	vl4r.v	v20, (s1)                       # Unknown-size Folded Reload
	vmv.x.s	s1, v16
	vmv1r.v	v20, v15
	vl4r.v	v16, (s2)                       # Unknown-size Folded Reload
	vmv1r.v	v15, v16
	vmv.s.x	v15, s1
	addi	s1, sp, 736
	vl4r.v	v16, (s1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v28, v14
	vmadd.vv	v28, v24, v20
	addi	s1, sp, 400
	vs4r.v	v28, (s1)                       # Unknown-size Folded Spill
	vmv1r.v	v16, v15
	vsext.vf4	v20, v13
	vmadd.vv	v20, v24, v16
	addi	s1, sp, 208
	vs4r.v	v20, (s1)                       # Unknown-size Folded Spill
	addi	s1, sp, 720
	vl1r.v	v13, (s1)                       # Unknown-size Folded Reload
	addi	s1, sp, 528
	vl4r.v	v16, (s1)                       # Unknown-size Folded Reload
	vredsum.vs	v13, v16, v13
	addi	s1, sp, 720
	vl1r.v	v14, (s1)                       # Unknown-size Folded Reload
	vredsum.vs	v14, v4, v14
	vmv.x.s	s1, v13
	vl4r.v	v16, (s2)                       # Unknown-size Folded Reload
	vmv1r.v	v13, v16
	vsetvli	zero, zero, e32, m4, tu, ma
	vmv.s.x	v13, s1
	addi	s1, sp, 736
	vl4r.v	v16, (s1)                       # Unknown-size Folded Reload
	vmv.x.s	s1, v14
	vmv1r.v	v16, v13
	vl4r.v	v20, (s2)                       # Unknown-size Folded Reload
	vmv1r.v	v13, v20
	vmv.s.x	v13, s1
	addi	s1, sp, 736
	vl4r.v	v20, (s1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v28, v12
	vmadd.vv	v28, v24, v16
	addi	s1, sp, 592
	vs4r.v	v28, (s1)                       # Unknown-size Folded Spill
	vmv1r.v	v20, v13
	vsext.vf4	v12, v11
	vmadd.vv	v12, v24, v20
	addi	s1, sp, 528
	vs4r.v	v12, (s1)                       # Unknown-size Folded Spill
	addi	s1, sp, 720
	vl1r.v	v11, (s1)                       # Unknown-size Folded Reload
	addi	s1, sp, 464
	vl4r.v	v12, (s1)                       # Unknown-size Folded Reload
	vredsum.vs	v11, v12, v11
	addi	s1, sp, 720
	vl1r.v	v12, (s1)                       # Unknown-size Folded Reload
	addi	s1, sp, 336
	vl4r.v	v16, (s1)                       # Unknown-size Folded Reload
	vredsum.vs	v12, v16, v12
	vmv.x.s	s1, v11
	vl4r.v	v16, (s2)                       # Unknown-size Folded Reload
	vmv1r.v	v11, v16
	vsetvli	zero, zero, e32, m4, tu, ma
	vmv.s.x	v11, s1
	addi	s1, sp, 736
	vl4r.v	v20, (s1)                       # Unknown-size Folded Reload
	vmv.x.s	s1, v12
	vmv1r.v	v20, v11
	vl4r.v	v12, (s2)                       # Unknown-size Folded Reload
	vmv1r.v	v11, v12
	vmv.s.x	v11, s1
	addi	s1, sp, 736
	vl4r.v	v0, (s1)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v12, v10
	vmadd.vv	v12, v24, v20
	vmv.v.v	v16, v12
	vmv1r.v	v0, v11
	vsext.vf4	v12, v9
	vmadd.vv	v12, v24, v0
	addi	s1, sp, 464
	vs4r.v	v12, (s1)                       # Unknown-size Folded Spill
	addi	s1, sp, 720
	vl1r.v	v9, (s1)                        # Unknown-size Folded Reload
	addi	s1, sp, 656
	vl4r.v	v12, (s1)                       # Unknown-size Folded Reload
	vredsum.vs	v9, v12, v9
	vmv.x.s	s1, v9
	vl4r.v	v12, (s2)                       # Unknown-size Folded Reload
	vmv1r.v	v9, v12
	vsetvli	zero, zero, e32, m4, tu, ma
	vmv.s.x	v9, s1
	addi	s1, sp, 736
	vl4r.v	v20, (s1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v28, v8
	vmv1r.v	v20, v9
	addi	s1, t6, 640
	vsetvli	zero, zero, e8, m1, ta, ma
	vlseg8e8.v	v8, (s1)
	vsetvli	zero, zero, e32, m4, ta, ma
	vmadd.vv	v28, v24, v20
	addi	s1, sp, 336
	vs4r.v	v28, (s1)                       # Unknown-size Folded Spill
	addi	s0, s0, 80
	vl1r.v	v24, (s0)
	vsext.vf4	v20, v15
	vsext.vf4	v28, v14
	addi	s0, sp, 16
	vs4r.v	v28, (s0)                       # Unknown-size Folded Spill
	vsext.vf4	v4, v13
	vsext.vf4	v28, v12
	addi	s0, sp, 80
	vs4r.v	v28, (s0)                       # Unknown-size Folded Spill
	vsext.vf4	v28, v11
	vsext.vf4	v12, v10
	addi	s0, sp, 144
	vs4r.v	v12, (s0)                       # Unknown-size Folded Spill
	vsext.vf4	v0, v9
	vsext.vf4	v12, v8
	addi	s0, sp, 656
	vs4r.v	v12, (s0)                       # Unknown-size Folded Spill
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v8, v24
	vwadd.vx	v24, v8, a6
	addi	s0, sp, 272
	vl4r.v	v8, (s0)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vmacc.vv	v8, v24, v20
	vs4r.v	v8, (s0)                        # Unknown-size Folded Spill
	addi	s0, sp, 720
	vl1r.v	v20, (s0)                       # Unknown-size Folded Reload
	addi	s0, sp, 400
	vl4r.v	v8, (s0)                        # Unknown-size Folded Reload
	addi	s0, sp, 16
	vl4r.v	v12, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v8, v24, v12
	addi	s0, sp, 400
	vs4r.v	v8, (s0)                        # Unknown-size Folded Spill
	addi	s0, sp, 208
	vl4r.v	v12, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v12, v24, v4
	addi	s0, sp, 592
	vl4r.v	v4, (s0)                        # Unknown-size Folded Reload
	addi	s0, sp, 80
	vl4r.v	v8, (s0)                        # Unknown-size Folded Reload
	vmacc.vv	v4, v24, v8
	addi	s0, sp, 592
	vs4r.v	v4, (s0)                        # Unknown-size Folded Spill
	addi	s0, sp, 528
	vl4r.v	v4, (s0)                        # Unknown-size Folded Reload
	vmacc.vv	v4, v24, v28
	vmv.v.v	v28, v16
	addi	s0, sp, 144
	vl4r.v	v8, (s0)                        # Unknown-size Folded Reload
	vmacc.vv	v28, v24, v8
	addi	s0, sp, 464
	vl4r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmacc.vv	v16, v24, v0
	addi	s0, sp, 656
	vl4r.v	v0, (s0)                        # Unknown-size Folded Reload
	addi	s0, sp, 336
	vl4r.v	v8, (s0)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v24, v0
	addi	s0, sp, 272
	vl4r.v	v24, (s0)                       # Unknown-size Folded Reload
	vredsum.vs	v22, v24, v20
	addi	s0, sp, 400
	vl4r.v	v24, (s0)                       # Unknown-size Folded Reload
	vredsum.vs	v23, v24, v20
	vredsum.vs	v24, v12, v20
	addi	s0, sp, 592
	vl4r.v	v12, (s0)                       # Unknown-size Folded Reload
	vredsum.vs	v25, v12, v20
	vredsum.vs	v12, v4, v20
	vredsum.vs	v13, v28, v20
	vredsum.vs	v14, v16, v20
	vredsum.vs	v15, v8, v20
	addi	s0, sp, 736
	vl4r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmv.x.s	s6, v22
	vmv.x.s	s7, v23
	vmv.x.s	s8, v24
	vmv.x.s	s5, v25
	vmv.x.s	s4, v12
	vmv.x.s	s3, v13
	vmv.x.s	s2, v14
	vmv.x.s	s1, v15
	addi	t5, t5, 320
	addi	t6, t6, 768
	bne	t5, a7, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	flw	fa3, 4(a2)
	flw	fa2, 4(a3)
	fcvt.s.w	fa1, s2
	flw	fa0, 8(a2)
	flw	ft0, 8(a3)
	fmadd.s	fa3, fa3, fa1, fa2
	fcvt.s.w	fa2, s1
	fcvt.s.w	fa1, s3
	fmadd.s	fa1, fa0, fa1, ft0
	flw	fa0, 12(a2)
	flw	ft0, 12(a3)
	fmadd.s	fa2, fa5, fa2, fa4
	#APP
	fcvt.w.s	t5, fa2, rne
	#NO_APP
	fcvt.s.w	fa2, s4
	fmadd.s	fa2, fa0, fa2, ft0
	flw	fa0, 16(a2)
	flw	ft0, 16(a3)
	#APP
	fcvt.w.s	t6, fa3, rne
	#NO_APP
	#APP
	fcvt.w.s	s0, fa1, rne
	#NO_APP
	fcvt.s.w	fa3, s5
	fmadd.s	fa3, fa0, fa3, ft0
	flw	fa1, 20(a2)
	flw	fa0, 20(a3)
	#APP
	fcvt.w.s	s1, fa2, rne
	#NO_APP
	#APP
	fcvt.w.s	s2, fa3, rne
	#NO_APP
	fcvt.s.w	fa3, s8
	fmadd.s	fa3, fa1, fa3, fa0
	flw	fa2, 24(a2)
	flw	fa1, 24(a3)
	slli	s3, t2, 3
	#APP
	fcvt.w.s	s4, fa3, rne
	#NO_APP
	fcvt.s.w	fa3, s7
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 28(a2)
	flw	fa1, 28(a3)
	add	s3, t3, s3
	#APP
	fcvt.w.s	s5, fa3, rne
	#NO_APP
	fcvt.s.w	fa3, s6
	fmadd.s	fa3, fa2, fa3, fa1
	#APP
	fcvt.w.s	s6, fa3, rne
	#NO_APP
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v8, s2
	vslide1down.vx	v8, v8, s4
	vslide1down.vx	v8, v8, s5
	vslide1down.vx	v9, v8, s6
	vmv.v.x	v8, t5
	vslide1down.vx	v8, v8, t6
	vslide1down.vx	v8, v8, s0
	vslide1down.vx	v8, v8, s1
	vsetivli	zero, 8, e32, m2, ta, ma
	vmax.vx	v8, v8, zero
	vsetvli	zero, zero, e16, m1, ta, ma
	vnclipu.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnclipu.wi	v8, v10, 0
	vxor.vx	v8, v8, t0
	vse8.v	v8, (s3)
	addi	t2, t2, 1
	addi	t4, t4, 32
	bne	t2, t1, .LBB0_2
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a5, a5, 1
	addi	a0, a0, 320
	bne	a5, t1, .LBB0_1
# %bb.6:
	addi	sp, sp, 800
	lw	s0, 60(sp)                      # 4-byte Folded Reload
	lw	s1, 56(sp)                      # 4-byte Folded Reload
	lw	s2, 52(sp)                      # 4-byte Folded Reload
	lw	s3, 48(sp)                      # 4-byte Folded Reload
	lw	s4, 44(sp)                      # 4-byte Folded Reload
	lw	s5, 40(sp)                      # 4-byte Folded Reload
	lw	s6, 36(sp)                      # 4-byte Folded Reload
	lw	s7, 32(sp)                      # 4-byte Folded Reload
	lw	s8, 28(sp)                      # 4-byte Folded Reload
	addi	sp, sp, 64
	ret
.Lfunc_end0:
                                        # -- End function
