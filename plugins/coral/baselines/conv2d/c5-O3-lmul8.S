# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -DH=8 -Dc_in=32 -Dc_out=8 -Dk=3
# source: baselines/conv2d.c, SHA-256 8954ed5bfd21ddc130461ded6e422009ad4e864075e6aa390fcc5c7382b50f00

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
	addi	sp, sp, -208
	sw	ra, 204(sp)                     # 4-byte Folded Spill
	sw	s0, 200(sp)                     # 4-byte Folded Spill
	sw	s1, 196(sp)                     # 4-byte Folded Spill
	sw	s2, 192(sp)                     # 4-byte Folded Spill
	sw	s3, 188(sp)                     # 4-byte Folded Spill
	sw	s4, 184(sp)                     # 4-byte Folded Spill
	sw	s5, 180(sp)                     # 4-byte Folded Spill
	sw	s6, 176(sp)                     # 4-byte Folded Spill
	sw	s7, 172(sp)                     # 4-byte Folded Spill
	sw	s8, 168(sp)                     # 4-byte Folded Spill
	sw	s9, 164(sp)                     # 4-byte Folded Spill
	sw	s10, 160(sp)                    # 4-byte Folded Spill
	sw	s11, 156(sp)                    # 4-byte Folded Spill
	addi	sp, sp, -864
	sw	a5, 20(sp)                      # 4-byte Folded Spill
	sw	a1, 128(sp)                     # 4-byte Folded Spill
	mv	t3, a0
	li	t1, 0
	lw	a0, 0(a2)
	sw	a0, 124(sp)                     # 4-byte Folded Spill
	lw	a0, 4(a2)
	sw	a0, 120(sp)                     # 4-byte Folded Spill
	lw	a0, 8(a2)
	sw	a0, 116(sp)                     # 4-byte Folded Spill
	lw	a0, 12(a2)
	sw	a0, 112(sp)                     # 4-byte Folded Spill
	lw	a0, 16(a2)
	sw	a0, 108(sp)                     # 4-byte Folded Spill
	lw	a0, 20(a2)
	sw	a0, 104(sp)                     # 4-byte Folded Spill
	vl2re32.v	v8, (a4)
	vl2re32.v	v10, (a3)
	lw	a0, 24(a2)
	sw	a0, 100(sp)                     # 4-byte Folded Spill
	lw	a0, 28(a2)
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	addi	a0, sp, 176
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vi	v8, v8, -1
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v12, v11, 2
	vmv.x.s	a0, v12
	srai	a1, a0, 31
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v13, a0
	vslide1down.vx	v13, v13, a1
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a0, v12
	vslide1down.vx	v12, v13, a0
	srai	a0, a0, 31
	vslide1down.vx	v12, v12, a0
	vmv.x.s	a0, v12
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v12, 3
	vmv.x.s	a0, v13
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v12, 2
	vmv.x.s	a0, v13
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a0, v12
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v11
	srai	a1, a0, 31
	vmv.v.x	v12, a0
	vslide1down.vx	v12, v12, a1
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a0, v11
	vslide1down.vx	v11, v12, a0
	srai	a0, a0, 31
	vslide1down.vx	v11, v11, a0
	vmv.x.s	a0, v11
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v12, v10, 2
	vmv.x.s	a0, v12
	srai	a1, a0, 31
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v13, a0
	vslide1down.vx	v13, v13, a1
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a0, v12
	vslide1down.vx	v12, v13, a0
	srai	a0, a0, 31
	vslide1down.vx	v12, v12, a0
	vmv.x.s	a0, v12
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v11, 3
	vmv.x.s	a0, v13
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v11, 2
	vmv.x.s	a0, v13
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a0, v11
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v11, v12, 3
	vmv.x.s	a0, v11
	sw	a0, 56(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v11, v12, 2
	vmv.x.s	a0, v11
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v11, v12, 1
	vmv.x.s	a0, v11
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v10
	srai	a1, a0, 31
	vmv.v.x	v11, a0
	vslide1down.vx	v11, v11, a1
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a0, v10
	vslide1down.vx	v10, v11, a0
	srai	a0, a0, 31
	vslide1down.vx	v12, v10, a0
	vmv.x.s	a0, v12
	sw	a0, 44(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v10, v12, 3
	vmv.x.s	a0, v10
	sw	a0, 40(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v10, v12, 2
	vmv.x.s	a0, v10
	sw	a0, 36(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v10, v12, 1
	vmv.x.s	a0, v10
	sw	a0, 32(sp)                      # 4-byte Folded Spill
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v10, 1
	vsll.vv	v8, v10, v8
	addi	a0, sp, 144
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsetivli	zero, 16, e32, m4, ta, ma
	vmv.v.i	v16, 0
	vmv.s.x	v28, zero
	li	a6, 14
	li	a5, 960
	addi	a0, sp, 928
	vs4r.v	v16, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 912
	vs1r.v	v28, (a0)                       # Unknown-size Folded Spill
	lw	s2, 84(sp)                      # 4-byte Folded Reload
	lw	s1, 92(sp)                      # 4-byte Folded Reload
	lw	s9, 64(sp)                      # 4-byte Folded Reload
	lw	s4, 76(sp)                      # 4-byte Folded Reload
	lw	s11, 52(sp)                     # 4-byte Folded Reload
	lw	a7, 36(sp)                      # 4-byte Folded Reload
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
	li	a3, 0
	sw	t1, 24(sp)                      # 4-byte Folded Spill
	slli	a1, t1, 6
	lw	a2, 20(sp)                      # 4-byte Folded Reload
	add	a1, a2, a1
	sw	a1, 132(sp)                     # 4-byte Folded Spill
	sw	t3, 28(sp)                      # 4-byte Folded Spill
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
	sw	a3, 136(sp)                     # 4-byte Folded Spill
	li	t1, 0
	lw	t2, 128(sp)                     # 4-byte Folded Reload
	lw	s5, 96(sp)                      # 4-byte Folded Reload
	lw	s3, 100(sp)                     # 4-byte Folded Reload
	lw	s6, 104(sp)                     # 4-byte Folded Reload
	lw	s0, 108(sp)                     # 4-byte Folded Reload
	lw	t5, 112(sp)                     # 4-byte Folded Reload
	lw	a2, 116(sp)                     # 4-byte Folded Reload
	lw	a3, 120(sp)                     # 4-byte Folded Reload
	lw	t4, 124(sp)                     # 4-byte Folded Reload
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	add	t0, t3, t1
	vmv1r.v	v8, v16
	vsetivli	zero, 16, e32, m1, tu, ma
	vmv.s.x	v8, s5
	addi	a0, sp, 928
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v9, v12
	vmv.s.x	v9, s3
	vl4r.v	v4, (a0)                        # Unknown-size Folded Reload
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v10, v12
	vmv.s.x	v10, s6
	vl4r.v	v0, (a0)                        # Unknown-size Folded Reload
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v11, v12
	vl1r.v	v20, (t0)
	vmv.s.x	v11, s0
	vl4r.v	v28, (a0)                       # Unknown-size Folded Reload
	vsetivli	zero, 16, e8, m1, ta, ma
	vlseg8e8.v	v12, (t2)
	vmv1r.v	v24, v8
	vmv1r.v	v4, v9
	addi	a0, sp, 784
	vs4r.v	v4, (a0)                        # Unknown-size Folded Spill
	vmv1r.v	v0, v10
	addi	a0, sp, 848
	vs4r.v	v0, (a0)                        # Unknown-size Folded Spill
	vmv1r.v	v28, v11
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v22, v20
	vwadd.vx	v0, v22, a6
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v4, v19
	vmadd.vv	v4, v0, v24
	vsext.vf4	v8, v18
	addi	a0, sp, 784
	vl4r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmadd.vv	v8, v0, v20
	addi	a0, sp, 656
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v17
	addi	a0, sp, 848
	vl4r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmadd.vv	v8, v0, v20
	addi	a0, sp, 592
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 928
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmv1r.v	v17, v8
	vsetvli	zero, zero, e32, m4, tu, ma
	vmv.s.x	v17, t5
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v8, v16
	vmadd.vv	v8, v0, v28
	addi	a0, sp, 784
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vmv1r.v	v24, v17
	addi	a0, sp, 928
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmv1r.v	v16, v8
	vsetvli	zero, zero, e32, m4, tu, ma
	vmv.s.x	v16, a2
	vl4r.v	v28, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v8, v15
	vmadd.vv	v8, v0, v24
	addi	a0, sp, 720
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vmv1r.v	v28, v16
	addi	a0, sp, 928
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmv1r.v	v15, v8
	vsetvli	zero, zero, e32, m4, tu, ma
	vmv.s.x	v15, a3
	vl4r.v	v16, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v8, v14
	vmadd.vv	v8, v0, v28
	addi	a0, sp, 400
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vmv1r.v	v16, v15
	vsext.vf4	v8, v13
	vmadd.vv	v8, v0, v16
	addi	a0, sp, 848
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 928
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmv1r.v	v13, v8
	vsetvli	zero, zero, e32, m4, tu, ma
	vmv.s.x	v13, t4
	vl4r.v	v16, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v20, v12
	vmv1r.v	v16, v13
	addi	a1, t2, 128
	vsetvli	zero, zero, e8, m1, ta, ma
	vlseg8e8.v	v8, (a1)
	vsetvli	zero, zero, e32, m4, ta, ma
	vmadd.vv	v20, v0, v16
	addi	a0, sp, 528
	vs4r.v	v20, (a0)                       # Unknown-size Folded Spill
	addi	a1, t0, 16
	vl1r.v	v16, (a1)
	vsext.vf4	v20, v15
	vsext.vf4	v24, v14
	vsext.vf4	v28, v13
	vsext.vf4	v0, v12
	vsext.vf4	v12, v11
	addi	a0, sp, 208
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v12, v10
	addi	a0, sp, 272
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v12, v9
	addi	a0, sp, 336
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v12, v8
	addi	a0, sp, 464
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v8, v16
	vwadd.vx	v16, v8, a6
	vsetvli	zero, zero, e32, m4, ta, ma
	vmacc.vv	v4, v16, v20
	addi	a0, sp, 656
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v16, v24
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 592
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v16, v28
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 784
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v16, v0
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 720
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 208
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v8, v16, v12
	addi	a0, sp, 720
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 400
	vl4r.v	v0, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 272
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v16, v8
	addi	a0, sp, 848
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 336
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v8, v16, v12
	addi	a0, sp, 848
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 912
	vl1r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v4, v8
	vmv.x.s	a1, v8
	addi	a2, t0, 32
	addi	a0, sp, 928
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmv1r.v	v20, v8
	vsetvli	zero, zero, e32, m4, tu, ma
	vmv.s.x	v20, a1
	vl1r.v	v21, (a2)
	addi	a1, t2, 256
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e8, m1, ta, ma
	vlseg8e8.v	v8, (a1)
	addi	a0, sp, 528
	vl4r.v	v4, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 464
	vl4r.v	v28, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vmacc.vv	v4, v16, v28
	vmv1r.v	v24, v20
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v22, v21
	vwadd.vx	v16, v22, a6
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v20, v15
	vmadd.vv	v20, v16, v24
	addi	a0, sp, 336
	vs4r.v	v20, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 912
	vl1r.v	v15, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 656
	vl4r.v	v20, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v15, v20, v15
	addi	a0, sp, 912
	vl1r.v	v20, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 592
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v24, v24, v20
	vmv.x.s	a1, v15
	addi	a0, sp, 928
	vl4r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v15, v20
	vsetvli	zero, zero, e32, m4, tu, ma
	vmv.s.x	v15, a1
	vl4r.v	v28, (a0)                       # Unknown-size Folded Reload
	vmv.x.s	a1, v24
	vmv1r.v	v28, v15
	vl4r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v15, v20
	vmv.s.x	v15, a1
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v20, v14
	vmadd.vv	v20, v16, v28
	addi	a0, sp, 400
	vs4r.v	v20, (a0)                       # Unknown-size Folded Spill
	vmv1r.v	v24, v15
	vsext.vf4	v20, v13
	vmadd.vv	v20, v16, v24
	addi	a0, sp, 656
	vs4r.v	v20, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 912
	vl1r.v	v13, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 784
	vl4r.v	v20, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v13, v20, v13
	addi	a0, sp, 912
	vl1r.v	v14, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 720
	vl4r.v	v20, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v14, v20, v14
	vmv.x.s	a1, v13
	addi	a0, sp, 928
	vl4r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v13, v20
	vsetvli	zero, zero, e32, m4, tu, ma
	vmv.s.x	v13, a1
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmv.x.s	a1, v14
	vmv1r.v	v24, v13
	vl4r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v13, v20
	vmv.s.x	v13, a1
	vl4r.v	v28, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v20, v12
	vmadd.vv	v20, v16, v24
	addi	a0, sp, 784
	vs4r.v	v20, (a0)                       # Unknown-size Folded Spill
	vmv1r.v	v28, v13
	vsext.vf4	v12, v11
	vmadd.vv	v12, v16, v28
	addi	a0, sp, 592
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 912
	vl1r.v	v11, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v11, v0, v11
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 848
	vl4r.v	v20, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v12, v20, v12
	vmv.x.s	a1, v11
	addi	a0, sp, 928
	vl4r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v11, v20
	vsetvli	zero, zero, e32, m4, tu, ma
	vmv.s.x	v11, a1
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmv.x.s	a1, v12
	vmv1r.v	v24, v11
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v11, v12
	vmv.s.x	v11, a1
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v20, v10
	vmadd.vv	v20, v16, v24
	addi	a0, sp, 720
	vs4r.v	v20, (a0)                       # Unknown-size Folded Spill
	vmv1r.v	v12, v11
	vsext.vf4	v20, v9
	vmadd.vv	v20, v16, v12
	addi	a0, sp, 528
	vs4r.v	v20, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 912
	vl1r.v	v9, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v9, v4, v9
	vmv.x.s	a1, v9
	addi	a0, sp, 928
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v9, v12
	vsetvli	zero, zero, e32, m4, tu, ma
	vmv.s.x	v9, a1
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v20, v8
	vmv1r.v	v12, v9
	addi	a1, t2, 384
	vsetvli	zero, zero, e8, m1, ta, ma
	vlseg8e8.v	v0, (a1)
	vsetvli	zero, zero, e32, m4, ta, ma
	vmadd.vv	v20, v16, v12
	addi	a0, sp, 848
	vs4r.v	v20, (a0)                       # Unknown-size Folded Spill
	addi	a1, t0, 48
	vl1r.v	v8, (a1)
	vsext.vf4	v12, v7
	vsext.vf4	v16, v6
	vsext.vf4	v20, v5
	vsext.vf4	v24, v4
	vsext.vf4	v28, v3
	vsext.vf4	v4, v2
	addi	a0, sp, 208
	vs4r.v	v4, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v4, v1
	addi	a0, sp, 272
	vs4r.v	v4, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v4, v0
	addi	a0, sp, 464
	vs4r.v	v4, (a0)                        # Unknown-size Folded Spill
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v2, v8
	vwadd.vx	v4, v2, a6
	addi	a0, sp, 336
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vmacc.vv	v8, v4, v12
	addi	a0, sp, 400
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v12, v4, v16
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 656
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v12, v4, v20
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 784
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v12, v4, v24
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 592
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v12, v4, v28
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 720
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 208
	vl4r.v	v16, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v12, v4, v16
	addi	a0, sp, 720
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 528
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 272
	vl4r.v	v16, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v12, v4, v16
	addi	a0, sp, 528
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 912
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v12, v8, v12
	vmv.x.s	a1, v12
	addi	a2, t0, 64
	addi	a0, sp, 928
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, tu, ma
	vmv.s.x	v12, a1
	vl1r.v	v13, (a2)
	addi	a1, t2, 512
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e8, m1, ta, ma
	vlseg8e8.v	v16, (a1)
	addi	a0, sp, 848
	vl4r.v	v28, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 464
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vmacc.vv	v28, v4, v8
	addi	a0, sp, 848
	vs4r.v	v28, (a0)                       # Unknown-size Folded Spill
	vmv1r.v	v24, v12
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v14, v13
	vwadd.vx	v0, v14, a6
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v8, v23
	vmadd.vv	v8, v0, v24
	addi	a0, sp, 464
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 912
	vl1r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 400
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v12, v12, v8
	addi	a0, sp, 912
	vl1r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 656
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v13, v24, v8
	vmv.x.s	a1, v12
	addi	a0, sp, 928
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vsetvli	zero, zero, e32, m4, tu, ma
	vmv.s.x	v12, a1
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmv.x.s	a1, v13
	vmv1r.v	v24, v12
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vmv.s.x	v12, a1
	vl4r.v	v28, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v8, v22
	vmadd.vv	v8, v0, v24
	addi	a0, sp, 656
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vmv1r.v	v28, v12
	vsext.vf4	v8, v21
	vmadd.vv	v8, v0, v28
	addi	a0, sp, 400
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 912
	vl1r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 784
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v12, v12, v8
	addi	a0, sp, 912
	vl1r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 592
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v13, v24, v8
	vmv.x.s	a1, v12
	addi	a0, sp, 928
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vsetvli	zero, zero, e32, m4, tu, ma
	vmv.s.x	v12, a1
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmv.x.s	a1, v13
	vmv1r.v	v24, v12
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vmv.s.x	v12, a1
	vl4r.v	v4, (a0)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v8, v20
	vmv4r.v	v28, v0
	vmadd.vv	v8, v0, v24
	addi	a0, sp, 592
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vmv1r.v	v4, v12
	vsext.vf4	v8, v19
	vmadd.vv	v8, v0, v4
	addi	a0, sp, 336
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 912
	vl1r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 720
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v12, v12, v8
	addi	a0, sp, 912
	vl1r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 528
	vl4r.v	v20, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v13, v20, v8
	vmv.x.s	a1, v12
	addi	a0, sp, 928
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vsetvli	zero, zero, e32, m4, tu, ma
	vmv.s.x	v12, a1
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmv.x.s	a1, v13
	vmv1r.v	v24, v12
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmv1r.v	v19, v8
	vmv.s.x	v19, a1
	vl4r.v	v0, (a0)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v8, v18
	vmadd.vv	v8, v28, v24
	addi	a0, sp, 784
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vmv1r.v	v0, v19
	vsext.vf4	v8, v17
	vmadd.vv	v8, v28, v0
	addi	a0, sp, 272
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 912
	vl1r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 848
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v17, v12, v8
	vmv.x.s	a1, v17
	addi	a0, sp, 928
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmv1r.v	v17, v8
	vsetvli	zero, zero, e32, m4, tu, ma
	vmv.s.x	v17, a1
	vl4r.v	v0, (a0)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf4	v4, v16
	vmv1r.v	v0, v17
	addi	a1, t2, 640
	vsetvli	zero, zero, e8, m1, ta, ma
	vlseg8e8.v	v8, (a1)
	vsetvli	zero, zero, e32, m4, ta, ma
	vmadd.vv	v4, v28, v0
	addi	a1, t0, 80
	vl1r.v	v16, (a1)
	vsext.vf4	v0, v15
	vsext.vf4	v20, v14
	addi	a0, sp, 208
	vs4r.v	v20, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v28, v13
	vsext.vf4	v24, v12
	vsext.vf4	v20, v11
	vsext.vf4	v12, v10
	addi	a0, sp, 528
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v12, v9
	addi	a0, sp, 720
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v12, v8
	addi	a0, sp, 848
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v8, v16
	vwadd.vx	v16, v8, a6
	addi	a0, sp, 464
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vmacc.vv	v8, v16, v0
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 656
	vl4r.v	v0, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 208
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v16, v8
	addi	a0, sp, 400
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v12, v16, v28
	addi	a0, sp, 592
	vl4r.v	v28, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v28, v16, v24
	addi	a0, sp, 336
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v16, v20
	addi	a0, sp, 784
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 528
	vl4r.v	v20, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v8, v16, v20
	addi	a0, sp, 784
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 272
	vl4r.v	v20, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 720
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v20, v16, v8
	addi	a0, sp, 848
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v4, v16, v8
	addi	a0, sp, 912
	vl1r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 464
	vl4r.v	v16, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v16, v8
	addi	a0, sp, 912
	vl1r.v	v9, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v9, v0, v9
	vl1r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v12, v10
	vl1r.v	v11, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v11, v28, v11
	vl1r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v12, v24, v12
	vl1r.v	v13, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 784
	vl4r.v	v16, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v13, v16, v13
	addi	a0, sp, 912
	vl1r.v	v28, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v14, v20, v28
	vredsum.vs	v15, v4, v28
	addi	a0, sp, 928
	vl4r.v	v16, (a0)                       # Unknown-size Folded Reload
	vmv.x.s	s5, v8
	vmv.x.s	s3, v9
	vmv.x.s	s6, v10
	vmv.x.s	s0, v11
	vmv.x.s	t5, v12
	vmv.x.s	a2, v13
	vmv.x.s	a3, v14
	vmv.x.s	t4, v15
	addi	t1, t1, 320
	addi	t2, t2, 768
	bne	t1, a5, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v8, t4
	vslide1down.vx	v8, v8, a3
	vmv.x.s	a3, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t0, v8
	srai	s8, t0, 31
	vmv.v.x	v8, a2
	vslide1down.vx	v8, v8, t5
	vmv.x.s	t1, v8
	srai	s10, t1, 31
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t2, v8
	srai	ra, t2, 31
	vmv.v.x	v8, s0
	vslide1down.vx	v8, v8, s6
	vmv.x.s	t5, v8
	srai	s0, t5, 31
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s6, v8
	srai	a1, s6, 31
	vmv.v.x	v8, s3
	vslide1down.vx	v8, v8, s5
	vmv.x.s	s3, v8
	srai	t4, s3, 31
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s5, v8
	srai	a2, s5, 31
	mul	a2, s2, a2
	mulhu	a4, s2, s5
	lw	t6, 88(sp)                      # 4-byte Folded Reload
	mul	t6, t6, s5
	add	a4, a4, t6
	add	a2, a4, a2
	mul	t4, s1, t4
	mulhu	a4, s1, s3
	lw	t6, 80(sp)                      # 4-byte Folded Reload
	mul	t6, t6, s3
	add	a4, a4, t6
	add	t4, a4, t4
	mul	a1, s9, a1
	mulhu	a4, s9, s6
	lw	t6, 68(sp)                      # 4-byte Folded Reload
	mul	t6, t6, s6
	add	a4, a4, t6
	add	a1, a4, a1
	mul	a4, s4, s0
	mulhu	t6, s4, t5
	lw	s0, 60(sp)                      # 4-byte Folded Reload
	mul	s0, s0, t5
	add	t6, t6, s0
	add	a4, t6, a4
	mul	t6, s11, ra
	mulhu	s0, s11, t2
	lw	s7, 56(sp)                      # 4-byte Folded Reload
	mul	ra, s7, t2
	add	s0, s0, ra
	add	t6, s0, t6
	lw	s7, 72(sp)                      # 4-byte Folded Reload
	mul	s0, s7, s10
	mulhu	s10, s7, t1
	lw	ra, 48(sp)                      # 4-byte Folded Reload
	mul	ra, ra, t1
	add	s10, s10, ra
	add	s0, s10, s0
	mulhu	s10, a7, t0
	mul	s8, a7, s8
	lw	a0, 40(sp)                      # 4-byte Folded Reload
	mul	ra, a0, t0
	add	s10, s10, ra
	add	s8, s10, s8
	lw	a0, 44(sp)                      # 4-byte Folded Reload
	mulhu	s10, a0, a3
	lw	ra, 32(sp)                      # 4-byte Folded Reload
	mul	ra, ra, a3
	add	s10, s10, ra
	srai	ra, a3, 31
	mul	ra, a0, ra
	add	s10, s10, ra
	mul	s5, s2, s5
	mul	s3, s1, s3
	mul	s6, s9, s6
	mul	t5, s4, t5
	mul	t2, s11, t2
	mul	t1, s7, t1
	mul	t0, a7, t0
	mul	a3, a0, a3
	lui	a0, 262144
	add	ra, a3, a0
	sltu	a3, ra, a3
	add	a3, s10, a3
	add	s10, t0, a0
	sltu	t0, s10, t0
	add	t0, s8, t0
	add	s8, t1, a0
	sltu	t1, s8, t1
	add	t1, s0, t1
	add	s0, t2, a0
	sltu	t2, s0, t2
	add	t2, t6, t2
	add	t6, t5, a0
	sltu	t5, t6, t5
	add	a4, a4, t5
	add	t5, s6, a0
	sltu	s6, t5, s6
	add	a1, a1, s6
	add	s6, s3, a0
	sltu	s3, s6, s3
	add	t4, t4, s3
	add	s3, s5, a0
	sltu	s5, s3, s5
	add	a2, a2, s5
	slli	a2, a2, 1
	srli	s3, s3, 31
	or	a2, s3, a2
	slli	t4, t4, 1
	srli	s3, s6, 31
	or	t4, s3, t4
	slli	a1, a1, 1
	srli	t5, t5, 31
	or	a1, t5, a1
	slli	a4, a4, 1
	srli	t5, t6, 31
	or	a4, t5, a4
	slli	t2, t2, 1
	srli	s0, s0, 31
	or	t2, s0, t2
	slli	t1, t1, 1
	srli	t5, s8, 31
	or	t1, t5, t1
	slli	t0, t0, 1
	srli	t5, s10, 31
	or	t0, t5, t0
	slli	a3, a3, 1
	srli	t5, ra, 31
	or	a3, t5, a3
	vmv.s.x	v8, a3
	vmv.s.x	v9, t0
	vmv.s.x	v10, t1
	vmv.s.x	v11, t2
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vslideup.vi	v10, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vmv.s.x	v9, a4
	vmv.s.x	v10, a1
	vmv.s.x	v11, t4
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v10, 1
	vmv.s.x	v10, a2
	lw	a3, 136(sp)                     # 4-byte Folded Reload
	slli	a1, a3, 3
	lw	a0, 132(sp)                     # 4-byte Folded Reload
	add	a1, a0, a1
	vslideup.vi	v11, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v11, 2
	addi	a0, sp, 144
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vv	v8, v10, v8
	addi	a0, sp, 176
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vsra.vv	v8, v8, v10
	li	a0, 136
	vmin.vx	v8, v8, a0
	li	a0, -119
	vmax.vx	v8, v8, a0
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	vadd.vi	v8, v8, -9
	vse8.v	v8, (a1)
	addi	a3, a3, 1
	addi	t3, t3, 32
	li	a0, 8
	bne	a3, a0, .LBB0_2
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	lw	t1, 24(sp)                      # 4-byte Folded Reload
	addi	t1, t1, 1
	lw	t3, 28(sp)                      # 4-byte Folded Reload
	addi	t3, t3, 320
	li	a0, 8
	bne	t1, a0, .LBB0_1
# %bb.6:
	addi	sp, sp, 864
	lw	ra, 204(sp)                     # 4-byte Folded Reload
	lw	s0, 200(sp)                     # 4-byte Folded Reload
	lw	s1, 196(sp)                     # 4-byte Folded Reload
	lw	s2, 192(sp)                     # 4-byte Folded Reload
	lw	s3, 188(sp)                     # 4-byte Folded Reload
	lw	s4, 184(sp)                     # 4-byte Folded Reload
	lw	s5, 180(sp)                     # 4-byte Folded Reload
	lw	s6, 176(sp)                     # 4-byte Folded Reload
	lw	s7, 172(sp)                     # 4-byte Folded Reload
	lw	s8, 168(sp)                     # 4-byte Folded Reload
	lw	s9, 164(sp)                     # 4-byte Folded Reload
	lw	s10, 160(sp)                    # 4-byte Folded Reload
	lw	s11, 156(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 208
	ret
.Lfunc_end0:
                                        # -- End function
