# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -DH=8 -Dc_in=8 -Dc_out=16 -Dk=3
# source: baselines/conv2d.c, SHA-256 8954ed5bfd21ddc130461ded6e422009ad4e864075e6aa390fcc5c7382b50f00

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000340	# W
	li	a2, 0x200007c0	# bias
	li	a3, 0x20000800	# multiplier
	li	a4, 0x20000840	# shift
	li	a5, 0x20001000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -400
	sw	ra, 396(sp)                     # 4-byte Folded Spill
	sw	s0, 392(sp)                     # 4-byte Folded Spill
	sw	s1, 388(sp)                     # 4-byte Folded Spill
	sw	s2, 384(sp)                     # 4-byte Folded Spill
	sw	s3, 380(sp)                     # 4-byte Folded Spill
	sw	s4, 376(sp)                     # 4-byte Folded Spill
	sw	s5, 372(sp)                     # 4-byte Folded Spill
	sw	s6, 368(sp)                     # 4-byte Folded Spill
	sw	s7, 364(sp)                     # 4-byte Folded Spill
	sw	s8, 360(sp)                     # 4-byte Folded Spill
	sw	s9, 356(sp)                     # 4-byte Folded Spill
	sw	s10, 352(sp)                    # 4-byte Folded Spill
	sw	s11, 348(sp)                    # 4-byte Folded Spill
	addi	sp, sp, -1024
	sw	a5, 12(sp)                      # 4-byte Folded Spill
	mv	t0, a1
	mv	s5, a0
	li	a6, 0
	lw	a0, 0(a2)
	sw	a0, 192(sp)                     # 4-byte Folded Spill
	lw	a0, 4(a2)
	sw	a0, 188(sp)                     # 4-byte Folded Spill
	lw	a0, 8(a2)
	sw	a0, 184(sp)                     # 4-byte Folded Spill
	lw	a0, 12(a2)
	sw	a0, 180(sp)                     # 4-byte Folded Spill
	lw	a0, 16(a2)
	sw	a0, 176(sp)                     # 4-byte Folded Spill
	lw	a0, 20(a2)
	sw	a0, 172(sp)                     # 4-byte Folded Spill
	lw	a0, 24(a2)
	sw	a0, 168(sp)                     # 4-byte Folded Spill
	lw	a0, 28(a2)
	sw	a0, 164(sp)                     # 4-byte Folded Spill
	lw	a0, 32(a2)
	sw	a0, 160(sp)                     # 4-byte Folded Spill
	lw	a0, 36(a2)
	sw	a0, 156(sp)                     # 4-byte Folded Spill
	lw	a0, 40(a2)
	sw	a0, 152(sp)                     # 4-byte Folded Spill
	lw	a0, 44(a2)
	sw	a0, 148(sp)                     # 4-byte Folded Spill
	lw	a0, 48(a2)
	sw	a0, 144(sp)                     # 4-byte Folded Spill
	lw	a0, 52(a2)
	sw	a0, 140(sp)                     # 4-byte Folded Spill
	lw	a0, 56(a2)
	sw	a0, 136(sp)                     # 4-byte Folded Spill
	lw	a0, 60(a2)
	sw	a0, 132(sp)                     # 4-byte Folded Spill
	vl4re32.v	v8, (a3)
	vsetivli	zero, 8, e32, m2, ta, ma
	vid.v	v12
	vmsleu.vi	v0, v12, 7
	vl4re32.v	v28, (a4)
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
	sw	a0, 328(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v13, v12, 3
	vmv.x.s	a0, v13
	sw	a0, 128(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v13, v12, 2
	vmv.x.s	a0, v13
	sw	a0, 324(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a0, v12
	sw	a0, 124(sp)                     # 4-byte Folded Spill
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
	sw	a0, 320(sp)                     # 4-byte Folded Spill
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
	sw	a0, 120(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v10
	srai	a1, a0, 31
	vmv.v.x	v13, a0
	vslide1down.vx	v13, v13, a1
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a0, v10
	vslide1down.vx	v10, v13, a0
	srai	a0, a0, 31
	vslide1down.vx	v10, v10, a0
	vmv.x.s	a0, v10
	sw	a0, 116(sp)                     # 4-byte Folded Spill
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v13, v9, 2
	vmv.x.s	a0, v13
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v14, a0
	srai	a0, a0, 31
	vslide1down.vx	v14, v14, a0
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a0, v13
	vslide1down.vx	v13, v14, a0
	srai	a0, a0, 31
	vslide1down.vx	v13, v13, a0
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v14, v8, 2
	vmv.x.s	a0, v14
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v15, a0
	srai	a0, a0, 31
	vslide1down.vx	v15, v15, a0
	vslidedown.vi	v14, v14, 1
	vmv.x.s	a0, v14
	vslide1down.vx	v14, v15, a0
	srai	a0, a0, 31
	vslide1down.vx	v14, v14, a0
	vslidedown.vi	v15, v11, 3
	vslidedown.vi	v16, v11, 2
	vslidedown.vi	v11, v11, 1
	vslidedown.vi	v17, v12, 3
	vslidedown.vi	v18, v12, 2
	vslidedown.vi	v12, v12, 1
	vslidedown.vi	v19, v10, 3
	vslidedown.vi	v20, v10, 2
	vslidedown.vi	v10, v10, 1
	vslidedown.vi	v21, v13, 3
	vslidedown.vi	v22, v13, 2
	vslidedown.vi	v23, v13, 1
	vslidedown.vi	v24, v14, 3
	vmv.x.s	a0, v9
	vmv.v.x	v25, a0
	srai	a0, a0, 31
	vslide1down.vx	v25, v25, a0
	vslidedown.vi	v9, v9, 1
	vmv.x.s	a0, v9
	vslide1down.vx	v9, v25, a0
	srai	a0, a0, 31
	vslide1down.vx	v9, v9, a0
	vmv.x.s	a0, v8
	vmv.v.x	v25, a0
	srai	a0, a0, 31
	vslide1down.vx	v25, v25, a0
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a0, v8
	vslide1down.vx	v8, v25, a0
	srai	a0, a0, 31
	vslide1down.vx	v8, v8, a0
	vmv.x.s	a0, v8
	sw	a0, 112(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v25, v8, 3
	vslidedown.vi	v26, v8, 2
	vslidedown.vi	v8, v8, 1
	addi	a0, sp, 400
	vs4r.v	v28, (a0)                       # Unknown-size Folded Spill
	vsetivli	zero, 16, e32, m4, ta, ma
	vadd.vi	v28, v28, -1
	vmv.v.i	v4, 1
	vsll.vv	v28, v4, v28
	addi	a0, sp, 336
	vs4r.v	v28, (a0)                       # Unknown-size Folded Spill
	vsetivli	zero, 1, e32, m1, ta, ma
	vslidedown.vi	v27, v14, 2
	vslidedown.vi	v28, v14, 1
	vslidedown.vi	v29, v9, 3
	vslidedown.vi	v30, v9, 2
	vmv.x.s	a0, v13
	sw	a0, 108(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v13, v9, 1
	vmv.x.s	a0, v14
	sw	a0, 104(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v15
	sw	a0, 100(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v16
	sw	a0, 316(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v11
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v17
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v18
	sw	a0, 312(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v12
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v19
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v20
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v10
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v21
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v22
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v23
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v24
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v27
	sw	a0, 56(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v28
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v9
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v29
	sw	a0, 44(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v30
	sw	a0, 40(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v13
	sw	a0, 36(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v25
	sw	a0, 32(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v26
	sw	a0, 28(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v8
	sw	a0, 24(sp)                      # 4-byte Folded Spill
	li	t1, 14
	li	t4, 16
	li	t3, 1152
	sw	t0, 196(sp)                     # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
	li	a2, 0
	sw	a6, 16(sp)                      # 4-byte Folded Spill
	slli	a0, a6, 7
	lw	a1, 12(sp)                      # 4-byte Folded Reload
	add	a0, a1, a0
	sw	a0, 200(sp)                     # 4-byte Folded Spill
	sw	s5, 20(sp)                      # 4-byte Folded Spill
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
	sw	a2, 308(sp)                     # 4-byte Folded Spill
	li	a2, 0
	sw	s5, 304(sp)                     # 4-byte Folded Spill
	lw	a0, 132(sp)                     # 4-byte Folded Reload
	lw	s3, 136(sp)                     # 4-byte Folded Reload
	lw	a3, 140(sp)                     # 4-byte Folded Reload
	lw	s7, 192(sp)                     # 4-byte Folded Reload
	lw	s9, 180(sp)                     # 4-byte Folded Reload
	lw	s11, 184(sp)                    # 4-byte Folded Reload
	lw	ra, 188(sp)                     # 4-byte Folded Reload
	lw	s10, 144(sp)                    # 4-byte Folded Reload
	lw	a6, 148(sp)                     # 4-byte Folded Reload
	lw	a5, 152(sp)                     # 4-byte Folded Reload
	lw	a7, 156(sp)                     # 4-byte Folded Reload
	lw	t2, 160(sp)                     # 4-byte Folded Reload
	lw	t5, 164(sp)                     # 4-byte Folded Reload
	lw	s1, 168(sp)                     # 4-byte Folded Reload
	lw	s4, 172(sp)                     # 4-byte Folded Reload
	lw	a1, 176(sp)                     # 4-byte Folded Reload
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.i	v18, 0
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v30, 0
	vmv1r.v	v8, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v8, a1
	vmv.v.i	v12, 0
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v9, (s5), v0.t
	add	a1, t0, a2
	addi	a4, a1, 4
	vlse8.v	v14, (a4), t4, v0.t
	vmv1r.v	v12, v8
	vsext.vf2	v8, v9
	vwadd.vx	v10, v8, t1
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v14
	vmadd.vv	v8, v10, v12
	vmerge.vvm	v24, v12, v8, v0
	addi	a4, a1, 5
	vlse8.v	v12, (a4), t4, v0.t
	vmv1r.v	v13, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v13, s4
	vmv.v.i	v14, 0
	vmv1r.v	v14, v13
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v12
	vmadd.vv	v16, v10, v14
	vmerge.vvm	v12, v14, v16, v0
	addi	a4, a1, 6
	vlse8.v	v14, (a4), t4, v0.t
	vmv1r.v	v15, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v15, s1
	vmv.v.i	v16, 0
	vmv1r.v	v16, v15
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v20, v14
	vmadd.vv	v20, v10, v16
	vmerge.vvm	v14, v16, v20, v0
	addi	a4, a1, 7
	vlse8.v	v16, (a4), t4, v0.t
	vmv1r.v	v17, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v17, t5
	vmv.v.i	v20, 0
	vmv1r.v	v20, v17
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v16
	vmadd.vv	v22, v10, v20
	vmerge.vvm	v8, v20, v22, v0
	addi	a4, sp, 1248
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, a1, 8
	vlse8.v	v16, (a4), t4, v0.t
	vmv1r.v	v17, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v17, t2
	vmv.v.i	v20, 0
	vmv1r.v	v20, v17
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v16
	vmadd.vv	v22, v10, v20
	vmerge.vvm	v26, v20, v22, v0
	addi	a4, a1, 9
	vlse8.v	v16, (a4), t4, v0.t
	vmv1r.v	v17, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v17, a7
	vmv.v.i	v20, 0
	vmv1r.v	v20, v17
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v16
	vmadd.vv	v22, v10, v20
	vmerge.vvm	v28, v20, v22, v0
	addi	a4, a1, 10
	vlse8.v	v16, (a4), t4, v0.t
	vmv1r.v	v17, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v17, a5
	vmv.v.i	v20, 0
	vmv1r.v	v20, v17
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v16
	vmadd.vv	v22, v10, v20
	vmerge.vvm	v6, v20, v22, v0
	addi	a4, a1, 11
	vlse8.v	v16, (a4), t4, v0.t
	vmv1r.v	v17, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v17, a6
	vmv.v.i	v20, 0
	vmv1r.v	v20, v17
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v16
	vmadd.vv	v22, v10, v20
	vmerge.vvm	v2, v20, v22, v0
	addi	a4, a1, 12
	vlse8.v	v16, (a4), t4, v0.t
	vmv1r.v	v17, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v17, s10
	vmv.v.i	v20, 0
	vmv1r.v	v20, v17
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v16
	vmadd.vv	v22, v10, v20
	vmerge.vvm	v8, v20, v22, v0
	addi	a4, sp, 1056
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, a1, 1
	vlse8.v	v16, (a4), t4, v0.t
	vmv1r.v	v17, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v17, ra
	vmv.v.i	v20, 0
	vmv1r.v	v20, v17
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v16
	vmadd.vv	v22, v10, v20
	vmerge.vvm	v20, v20, v22, v0
	addi	a4, a1, 2
	vlse8.v	v16, (a4), t4, v0.t
	vmv1r.v	v17, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v17, s11
	vmv.v.i	v22, 0
	vmv1r.v	v22, v17
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v16
	vmadd.vv	v8, v10, v22
	vmerge.vvm	v22, v22, v8, v0
	addi	a4, a1, 3
	vlse8.v	v19, (a4), t4, v0.t
	vmv1r.v	v9, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, s9
	vmv.v.i	v16, 0
	vmv1r.v	v16, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v19
	vmadd.vv	v8, v10, v16
	vmerge.vvm	v16, v16, v8, v0
	vlse8.v	v19, (a1), t4, v0.t
	vmv1r.v	v9, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, s7
	vmv.v.i	v4, 0
	vmv1r.v	v4, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v19
	vmadd.vv	v8, v10, v4
	vmerge.vvm	v8, v4, v8, v0
	addi	a4, sp, 896
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, a1, 13
	vlse8.v	v19, (a4), t4, v0.t
	vmv1r.v	v9, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, a3
	vmv.v.i	v4, 0
	vmv1r.v	v4, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v19
	vmadd.vv	v8, v10, v4
	vmerge.vvm	v8, v4, v8, v0
	addi	a3, sp, 960
	vs2r.v	v8, (a3)                        # Unknown-size Folded Spill
	addi	a3, a1, 14
	vlse8.v	v19, (a3), t4, v0.t
	vmv1r.v	v9, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, s3
	vmv.v.i	v4, 0
	vmv1r.v	v4, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v19
	vmadd.vv	v8, v10, v4
	vmerge.vvm	v8, v4, v8, v0
	addi	a3, sp, 1024
	vs2r.v	v8, (a3)                        # Unknown-size Folded Spill
	addi	a3, a1, 15
	vlse8.v	v19, (a3), t4, v0.t
	vmv1r.v	v9, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, a0
	vmv.v.i	v4, 0
	vmv1r.v	v4, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v19
	vmadd.vv	v8, v10, v4
	vmerge.vvm	v8, v4, v8, v0
	addi	a0, sp, 1088
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vmv.s.x	v19, zero
	vredsum.vs	v8, v24, v19
	vmv.x.s	a3, v8
	addi	a0, s5, 8
	vmv1r.v	v8, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v8, a3
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v9, (a0), v0.t
	addi	a0, a1, 132
	vlse8.v	v10, (a0), t4, v0.t
	vmv2r.v	v24, v30
	vmv1r.v	v24, v8
	vsext.vf2	v11, v9
	vwadd.vx	v8, v11, t1
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v4, v10
	vmadd.vv	v4, v8, v24
	vmerge.vvm	v10, v24, v4, v0
	vredsum.vs	v12, v12, v19
	addi	a0, a1, 133
	vlse8.v	v13, (a0), t4, v0.t
	vmv.x.s	a0, v12
	vmv1r.v	v12, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v12, a0
	vmv.v.i	v24, 0
	vmv1r.v	v24, v12
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v4, v13
	vmadd.vv	v4, v8, v24
	vmerge.vvm	v12, v24, v4, v0
	addi	a0, sp, 1312
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vredsum.vs	v12, v14, v19
	addi	a0, a1, 134
	vlse8.v	v13, (a0), t4, v0.t
	vmv.x.s	a0, v12
	vmv1r.v	v12, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v12, a0
	vmv.v.i	v14, 0
	vmv1r.v	v14, v12
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v24, v13
	vmadd.vv	v24, v8, v14
	vmerge.vvm	v12, v14, v24, v0
	addi	a0, sp, 1280
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1248
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v12, v12, v19
	addi	a0, a1, 135
	vlse8.v	v13, (a0), t4, v0.t
	vmv.x.s	a0, v12
	vmv1r.v	v12, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v12, a0
	vmv.v.i	v14, 0
	vmv1r.v	v14, v12
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v24, v13
	vmadd.vv	v24, v8, v14
	vmerge.vvm	v12, v14, v24, v0
	addi	a0, sp, 1248
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vredsum.vs	v12, v26, v19
	addi	a0, a1, 136
	vlse8.v	v13, (a0), t4, v0.t
	vmv.x.s	a0, v12
	vmv1r.v	v12, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v12, a0
	vmv.v.i	v14, 0
	vmv1r.v	v14, v12
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v24, v13
	vmadd.vv	v24, v8, v14
	vmerge.vvm	v12, v14, v24, v0
	addi	a0, sp, 1216
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vredsum.vs	v12, v28, v19
	addi	a0, a1, 137
	vlse8.v	v13, (a0), t4, v0.t
	vmv.x.s	a0, v12
	vmv1r.v	v12, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v12, a0
	vmv.v.i	v14, 0
	vmv1r.v	v14, v12
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v24, v13
	vmadd.vv	v24, v8, v14
	vmerge.vvm	v12, v14, v24, v0
	addi	a0, sp, 1184
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vredsum.vs	v12, v6, v19
	addi	a0, a1, 138
	vlse8.v	v13, (a0), t4, v0.t
	vmv.x.s	a0, v12
	vmv1r.v	v12, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v12, a0
	vmv.v.i	v14, 0
	vmv1r.v	v14, v12
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v24, v13
	vmadd.vv	v24, v8, v14
	vmerge.vvm	v12, v14, v24, v0
	addi	a0, sp, 1152
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vredsum.vs	v12, v2, v19
	addi	a0, a1, 139
	vlse8.v	v13, (a0), t4, v0.t
	vmv.x.s	a0, v12
	vmv1r.v	v12, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v12, a0
	vmv.v.i	v14, 0
	vmv1r.v	v14, v12
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v24, v13
	vmadd.vv	v24, v8, v14
	vmerge.vvm	v12, v14, v24, v0
	addi	a0, sp, 1120
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1056
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v12, v12, v19
	addi	a0, a1, 140
	vlse8.v	v13, (a0), t4, v0.t
	vmv.x.s	a0, v12
	vmv1r.v	v12, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v12, a0
	vmv.v.i	v14, 0
	vmv1r.v	v14, v12
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v24, v13
	vmadd.vv	v24, v8, v14
	vmerge.vvm	v12, v14, v24, v0
	addi	a0, sp, 1056
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vredsum.vs	v12, v20, v19
	addi	a0, a1, 129
	vlse8.v	v13, (a0), t4, v0.t
	vmv.x.s	a0, v12
	vmv1r.v	v12, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v12, a0
	vmv.v.i	v14, 0
	vmv1r.v	v14, v12
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v20, v13
	vmadd.vv	v20, v8, v14
	vmerge.vvm	v12, v14, v20, v0
	addi	a0, sp, 992
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vredsum.vs	v12, v22, v19
	addi	a0, a1, 130
	vlse8.v	v13, (a0), t4, v0.t
	vmv.x.s	a0, v12
	vmv1r.v	v12, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v12, a0
	vmv.v.i	v14, 0
	vmv1r.v	v14, v12
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v20, v13
	vmadd.vv	v20, v8, v14
	vmerge.vvm	v12, v14, v20, v0
	addi	a0, sp, 928
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vredsum.vs	v12, v16, v19
	addi	a0, a1, 131
	vlse8.v	v13, (a0), t4, v0.t
	vmv.x.s	a0, v12
	vmv1r.v	v12, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v12, a0
	vmv.v.i	v14, 0
	vmv1r.v	v14, v12
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v13
	vmadd.vv	v16, v8, v14
	vmerge.vvm	v12, v14, v16, v0
	addi	a0, sp, 864
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 896
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v12, v12, v19
	addi	a0, a1, 128
	vlse8.v	v13, (a0), t4, v0.t
	vmv.x.s	a0, v12
	vmv1r.v	v12, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v12, a0
	vmv.v.i	v14, 0
	vmv1r.v	v14, v12
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v13
	vmadd.vv	v16, v8, v14
	vmerge.vvm	v12, v14, v16, v0
	addi	a0, sp, 896
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 960
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v12, v12, v19
	addi	a0, a1, 141
	vlse8.v	v13, (a0), t4, v0.t
	vmv.x.s	a0, v12
	vmv1r.v	v12, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v12, a0
	vmv.v.i	v14, 0
	vmv1r.v	v14, v12
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v13
	vmadd.vv	v16, v8, v14
	vmerge.vvm	v12, v14, v16, v0
	addi	a0, sp, 960
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1024
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v12, v12, v19
	addi	a0, a1, 142
	vlse8.v	v13, (a0), t4, v0.t
	vmv.x.s	a0, v12
	vmv1r.v	v12, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v12, a0
	vmv.v.i	v14, 0
	vmv1r.v	v14, v12
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v13
	vmadd.vv	v16, v8, v14
	vmerge.vvm	v12, v14, v16, v0
	addi	a0, sp, 1024
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1088
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v12, v12, v19
	addi	a0, a1, 143
	vlse8.v	v13, (a0), t4, v0.t
	vmv.x.s	a0, v12
	vmv1r.v	v12, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v12, a0
	vmv.v.i	v14, 0
	vmv1r.v	v14, v12
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v13
	vmadd.vv	v16, v8, v14
	vmerge.vvm	v8, v14, v16, v0
	addi	a0, sp, 1088
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vredsum.vs	v8, v10, v19
	vmv.x.s	a3, v8
	addi	a0, s5, 16
	addi	a4, sp, 848
	vs1r.v	v18, (a4)                       # Unknown-size Folded Spill
	addi	a4, sp, 832
	vs1r.v	v18, (a4)                       # Unknown-size Folded Spill
	addi	a4, sp, 816
	vs1r.v	v18, (a4)                       # Unknown-size Folded Spill
	addi	a4, sp, 800
	vs1r.v	v18, (a4)                       # Unknown-size Folded Spill
	addi	a4, sp, 752
	vs1r.v	v18, (a4)                       # Unknown-size Folded Spill
	addi	a4, sp, 704
	vs1r.v	v18, (a4)                       # Unknown-size Folded Spill
	addi	a4, sp, 624
	vs1r.v	v18, (a4)                       # Unknown-size Folded Spill
	addi	a4, sp, 576
	vs1r.v	v18, (a4)                       # Unknown-size Folded Spill
	addi	a4, sp, 528
	vs1r.v	v18, (a4)                       # Unknown-size Folded Spill
	vmv1r.v	v1, v18
	vmv1r.v	v15, v18
	vmv1r.v	v5, v18
	vmv1r.v	v24, v18
	vmv1r.v	v14, v18
	vmv1r.v	v25, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v18, a3
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v20, (a0), v0.t
	addi	a0, a1, 260
	vlse8.v	v4, (a0), t4, v0.t
	addi	a0, sp, 720
	vs2r.v	v30, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 672
	vs2r.v	v30, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 640
	vs2r.v	v30, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 592
	vs2r.v	v30, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 544
	vs2r.v	v30, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 496
	vs2r.v	v30, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 464
	vs2r.v	v30, (a0)                       # Unknown-size Folded Spill
	vmv2r.v	v2, v30
	vmv2r.v	v6, v30
	vmv2r.v	v22, v30
	vmv2r.v	v12, v30
	vmv2r.v	v26, v30
	vmv2r.v	v10, v30
	vmv2r.v	v16, v30
	vmv2r.v	v28, v30
	vmv1r.v	v30, v18
	vsext.vf2	v8, v20
	vwadd.vx	v20, v8, t1
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v4
	vmadd.vv	v8, v20, v30
	vmerge.vvm	v8, v30, v8, v0
	addi	a0, sp, 768
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1312
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v19
	addi	a0, a1, 261
	vlse8.v	v9, (a0), t4, v0.t
	vmv.x.s	a0, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v25, a0
	vmv1r.v	v28, v25
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v30, v9
	vmadd.vv	v30, v20, v28
	vmerge.vvm	v8, v28, v30, v0
	addi	a0, sp, 1312
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1280
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v19
	addi	a0, a1, 262
	vlse8.v	v9, (a0), t4, v0.t
	vmv.x.s	a0, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v14, a0
	vmv1r.v	v16, v14
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v28, v9
	vmadd.vv	v28, v20, v16
	vmerge.vvm	v8, v16, v28, v0
	addi	a0, sp, 1280
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1248
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v19
	addi	a0, a1, 263
	vlse8.v	v9, (a0), t4, v0.t
	vmv.x.s	a0, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v24, a0
	vmv1r.v	v10, v24
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v9
	vmadd.vv	v16, v20, v10
	vmerge.vvm	v8, v10, v16, v0
	addi	a0, sp, 1248
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1216
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v19
	addi	a0, a1, 264
	vlse8.v	v9, (a0), t4, v0.t
	vmv.x.s	a0, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v5, a0
	vmv1r.v	v26, v5
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v9
	vmadd.vv	v10, v20, v26
	vmerge.vvm	v8, v26, v10, v0
	addi	a0, sp, 1216
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1184
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v19
	addi	a0, a1, 265
	vlse8.v	v9, (a0), t4, v0.t
	vmv.x.s	a0, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v15, a0
	vmv1r.v	v12, v15
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v9
	vmadd.vv	v10, v20, v12
	vmerge.vvm	v8, v12, v10, v0
	addi	a0, sp, 1184
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1152
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v19
	addi	a0, a1, 266
	vlse8.v	v9, (a0), t4, v0.t
	vmv.x.s	a0, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v1, a0
	vmv1r.v	v22, v1
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v9
	vmadd.vv	v10, v20, v22
	vmerge.vvm	v4, v22, v10, v0
	addi	a0, sp, 1120
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v19
	addi	a0, a1, 267
	vlse8.v	v9, (a0), t4, v0.t
	vmv.x.s	a0, v8
	addi	a3, sp, 528
	vl1r.v	v8, (a3)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v8, a0
	vmv1r.v	v6, v8
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v9
	vmadd.vv	v10, v20, v6
	vmerge.vvm	v16, v6, v10, v0
	addi	a0, sp, 1056
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v19
	addi	a0, a1, 268
	vlse8.v	v9, (a0), t4, v0.t
	vmv.x.s	a0, v8
	addi	a3, sp, 576
	vl1r.v	v8, (a3)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v8, a0
	vmv1r.v	v2, v8
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v9
	vmadd.vv	v10, v20, v2
	vmerge.vvm	v8, v2, v10, v0
	addi	a0, sp, 992
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v10, v19
	addi	a0, a1, 257
	vlse8.v	v11, (a0), t4, v0.t
	vmv.x.s	a0, v10
	addi	a3, sp, 624
	vl1r.v	v10, (a3)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 464
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v14, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v12, v11
	vmadd.vv	v12, v20, v14
	vmerge.vvm	v10, v14, v12, v0
	addi	a0, sp, 928
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v12, v12, v19
	addi	a0, a1, 258
	vlse8.v	v13, (a0), t4, v0.t
	vmv.x.s	a0, v12
	addi	a3, sp, 704
	vl1r.v	v12, (a3)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v12, a0
	addi	a0, sp, 496
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v22, v12
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v14, v13
	vmadd.vv	v14, v20, v22
	vmerge.vvm	v12, v22, v14, v0
	addi	a0, sp, 864
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v14, v14, v19
	addi	a0, a1, 259
	vlse8.v	v15, (a0), t4, v0.t
	vmv.x.s	a0, v14
	addi	a3, sp, 752
	vl1r.v	v14, (a3)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v14, a0
	addi	a0, sp, 544
	vl2r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v24, v14
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v15
	vmadd.vv	v22, v20, v24
	vmerge.vvm	v14, v24, v22, v0
	addi	a0, sp, 896
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v18, v22, v19
	addi	a0, a1, 256
	vlse8.v	v22, (a0), t4, v0.t
	vmv.x.s	a0, v18
	addi	a3, sp, 800
	vl1r.v	v18, (a3)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v18, a0
	addi	a0, sp, 592
	vl2r.v	v26, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v26, v18
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v24, v22
	vmadd.vv	v24, v20, v26
	vmerge.vvm	v22, v26, v24, v0
	addi	a0, sp, 960
	vl2r.v	v24, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v18, v24, v19
	addi	a0, a1, 269
	vlse8.v	v24, (a0), t4, v0.t
	vmv.x.s	a0, v18
	addi	a3, sp, 816
	vl1r.v	v18, (a3)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v18, a0
	addi	a0, sp, 640
	vl2r.v	v28, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v28, v18
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v26, v24
	vmadd.vv	v26, v20, v28
	vmerge.vvm	v24, v28, v26, v0
	addi	a0, sp, 1024
	vl2r.v	v26, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v18, v26, v19
	addi	a0, a1, 270
	vlse8.v	v26, (a0), t4, v0.t
	vmv.x.s	a0, v18
	addi	a3, sp, 832
	vl1r.v	v18, (a3)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v18, a0
	addi	a0, sp, 672
	vl2r.v	v30, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v30, v18
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v28, v26
	vmadd.vv	v28, v20, v30
	vmerge.vvm	v26, v30, v28, v0
	addi	a0, sp, 1088
	vl2r.v	v28, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v18, v28, v19
	addi	a0, a1, 271
	vlse8.v	v28, (a0), t4, v0.t
	vmv.x.s	a0, v18
	addi	a1, sp, 848
	vl1r.v	v18, (a1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v18, a0
	addi	a0, sp, 720
	vl2r.v	v6, (a0)                        # Unknown-size Folded Reload
	vmv1r.v	v6, v18
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v30, v28
	vmadd.vv	v30, v20, v6
	vmerge.vvm	v20, v6, v30, v0
	vredsum.vs	v18, v20, v19
	vredsum.vs	v20, v26, v19
	vredsum.vs	v21, v24, v19
	vredsum.vs	v22, v22, v19
	vredsum.vs	v14, v14, v19
	vredsum.vs	v12, v12, v19
	vredsum.vs	v10, v10, v19
	vredsum.vs	v8, v8, v19
	vredsum.vs	v9, v16, v19
	vredsum.vs	v11, v4, v19
	addi	a0, sp, 1184
	vl2r.v	v16, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v13, v16, v19
	addi	a0, sp, 1216
	vl2r.v	v16, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v15, v16, v19
	addi	a0, sp, 1248
	vl2r.v	v16, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v16, v16, v19
	addi	a0, sp, 1280
	vl2r.v	v24, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v17, v24, v19
	addi	a0, sp, 1312
	vl2r.v	v24, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v23, v24, v19
	addi	a0, sp, 768
	vl2r.v	v24, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v19, v24, v19
	vmv.x.s	a0, v18
	vmv.x.s	s3, v20
	vmv.x.s	a3, v21
	vmv.x.s	s7, v22
	vmv.x.s	s9, v14
	vmv.x.s	s11, v12
	vmv.x.s	ra, v10
	vmv.x.s	s10, v8
	vmv.x.s	a6, v9
	vmv.x.s	a5, v11
	vmv.x.s	a7, v13
	vmv.x.s	t2, v15
	vmv.x.s	t5, v16
	vmv.x.s	s1, v17
	vmv.x.s	s4, v23
	vmv.x.s	a1, v19
	addi	a2, a2, 384
	addi	s5, s5, 80
	bne	a2, t3, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v8, s7
	vslide1down.vx	v8, v8, ra
	vmv.v.x	v9, s11
	vslide1down.vx	v9, v9, s9
	vmv.x.s	ra, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	s5, v9
	vmv.v.x	v9, a1
	vslide1down.vx	v9, v9, s4
	vmv.x.s	s11, v9
	srai	a1, s11, 31
	sw	a1, 244(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v9, v9, 1
	vmv.x.s	t6, v9
	srai	a1, t6, 31
	sw	a1, 240(sp)                     # 4-byte Folded Spill
	vmv.v.x	v9, s1
	vslide1down.vx	v9, v9, t5
	vmv.x.s	s7, v9
	srai	a1, s7, 31
	sw	a1, 232(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v9, v9, 1
	vmv.x.s	t5, v9
	srai	t0, t5, 31
	vmv.v.x	v9, t2
	vslide1down.vx	v9, v9, a7
	vmv.x.s	s1, v9
	srai	t1, s1, 31
	vslidedown.vi	v9, v9, 1
	vmv.x.s	a7, v9
	srai	t2, a7, 31
	vmv.v.x	v9, a5
	vslide1down.vx	v9, v9, a6
	vmv.x.s	t3, v9
	srai	s2, t3, 31
	vslidedown.vi	v9, v9, 1
	vmv.x.s	a5, v9
	srai	s4, a5, 31
	vmv.v.x	v9, s10
	vslide1down.vx	v9, v9, a3
	vmv.x.s	a6, v9
	srai	s6, a6, 31
	vslidedown.vi	v9, v9, 1
	vmv.x.s	a3, v9
	srai	s8, a3, 31
	vmv.v.x	v9, s3
	vslide1down.vx	v9, v9, a0
	vmv.x.s	a4, v9
	srai	s3, a4, 31
	vslidedown.vi	v9, v9, 1
	vmv.x.s	a1, v9
	sw	a1, 296(sp)                     # 4-byte Folded Spill
	srai	s10, a1, 31
	lw	a0, 324(sp)                     # 4-byte Folded Reload
	mul	s10, a0, s10
	mulhu	a0, a0, a1
	lw	a2, 128(sp)                     # 4-byte Folded Reload
	mul	s0, a2, a1
	add	a0, a0, s0
	add	a0, a0, s10
	sw	a0, 300(sp)                     # 4-byte Folded Spill
	lw	a2, 328(sp)                     # 4-byte Folded Reload
	mul	a0, a2, s3
	mv	a1, a4
	sw	a4, 288(sp)                     # 4-byte Folded Spill
	mulhu	s0, a2, a4
	lw	a4, 124(sp)                     # 4-byte Folded Reload
	mul	s3, a4, a1
	add	s0, s0, s3
	add	a0, s0, a0
	sw	a0, 292(sp)                     # 4-byte Folded Spill
	lw	a1, 316(sp)                     # 4-byte Folded Reload
	mul	a0, a1, s8
	sw	a3, 280(sp)                     # 4-byte Folded Spill
	mulhu	s0, a1, a3
	lw	a1, 100(sp)                     # 4-byte Folded Reload
	mul	s3, a1, a3
	add	s0, s0, s3
	add	a0, s0, a0
	sw	a0, 284(sp)                     # 4-byte Folded Spill
	lw	a1, 320(sp)                     # 4-byte Folded Reload
	mul	a0, a1, s6
	sw	a6, 272(sp)                     # 4-byte Folded Spill
	mulhu	s0, a1, a6
	lw	a1, 96(sp)                      # 4-byte Folded Reload
	mul	s3, a1, a6
	add	s0, s0, s3
	add	a0, s0, a0
	sw	a0, 276(sp)                     # 4-byte Folded Spill
	lw	a1, 312(sp)                     # 4-byte Folded Reload
	mul	a0, a1, s4
	sw	a5, 264(sp)                     # 4-byte Folded Spill
	mulhu	s0, a1, a5
	lw	a1, 92(sp)                      # 4-byte Folded Reload
	mul	s3, a1, a5
	add	s0, s0, s3
	add	a0, s0, a0
	sw	a0, 268(sp)                     # 4-byte Folded Spill
	lw	s9, 120(sp)                     # 4-byte Folded Reload
	mul	a0, s9, s2
	sw	t3, 256(sp)                     # 4-byte Folded Spill
	mulhu	s0, s9, t3
	lw	a1, 88(sp)                      # 4-byte Folded Reload
	mul	s2, a1, t3
	add	s0, s0, s2
	add	a0, s0, a0
	sw	a0, 260(sp)                     # 4-byte Folded Spill
	lw	s6, 80(sp)                      # 4-byte Folded Reload
	mul	s10, s6, t2
	sw	a7, 248(sp)                     # 4-byte Folded Spill
	mulhu	a0, s6, a7
	lw	a1, 84(sp)                      # 4-byte Folded Reload
	mul	t2, a1, a7
	add	a0, a0, t2
	add	a0, a0, s10
	sw	a0, 252(sp)                     # 4-byte Folded Spill
	lw	t3, 116(sp)                     # 4-byte Folded Reload
	mul	s3, t3, t1
	mulhu	a0, t3, s1
	lw	a1, 76(sp)                      # 4-byte Folded Reload
	mul	t1, a1, s1
	add	a0, a0, t1
	add	a0, a0, s3
	sw	a0, 236(sp)                     # 4-byte Folded Spill
	lw	a7, 68(sp)                      # 4-byte Folded Reload
	mul	t1, a7, t0
	mulhu	a0, a7, t5
	lw	a1, 72(sp)                      # 4-byte Folded Reload
	mul	t0, a1, t5
	add	a0, a0, t0
	add	a0, a0, t1
	sw	a0, 224(sp)                     # 4-byte Folded Spill
	lw	a6, 108(sp)                     # 4-byte Folded Reload
	lw	a0, 232(sp)                     # 4-byte Folded Reload
	mul	s8, a6, a0
	mulhu	a0, a6, s7
	lw	t0, 64(sp)                      # 4-byte Folded Reload
	mul	t0, t0, s7
	add	a0, a0, t0
	add	a0, a0, s8
	sw	a0, 212(sp)                     # 4-byte Folded Spill
	lw	a5, 40(sp)                      # 4-byte Folded Reload
	lw	a0, 240(sp)                     # 4-byte Folded Reload
	mul	a0, a5, a0
	mv	s8, t6
	mulhu	t0, a5, t6
	lw	a1, 44(sp)                      # 4-byte Folded Reload
	mul	t2, a1, t6
	add	t0, t0, t2
	add	a0, t0, a0
	sw	a0, 204(sp)                     # 4-byte Folded Spill
	lw	a4, 48(sp)                      # 4-byte Folded Reload
	lw	a0, 244(sp)                     # 4-byte Folded Reload
	mul	s2, a4, a0
	mulhu	t0, a4, s11
	lw	a0, 36(sp)                      # 4-byte Folded Reload
	mul	t2, a0, s11
	add	t0, t0, t2
	add	s3, t0, s2
	lw	a3, 56(sp)                      # 4-byte Folded Reload
	mulhu	t0, a3, s5
	lw	a0, 60(sp)                      # 4-byte Folded Reload
	mul	t2, a0, s5
	add	t0, t0, t2
	srai	t2, s5, 31
	mul	t2, a3, t2
	add	t1, t0, t2
	lw	a1, 104(sp)                     # 4-byte Folded Reload
	mulhu	t0, a1, ra
	lw	t2, 52(sp)                      # 4-byte Folded Reload
	mul	t2, t2, ra
	add	t0, t0, t2
	srai	t2, ra, 31
	mul	t2, a1, t2
	add	t0, t0, t2
	vslidedown.vi	v9, v8, 1
	vmv.x.s	t2, v9
	lw	a0, 28(sp)                      # 4-byte Folded Reload
	mulhu	t6, a0, t2
	lw	s0, 32(sp)                      # 4-byte Folded Reload
	mul	s0, s0, t2
	add	t6, t6, s0
	srai	s0, t2, 31
	mul	s0, a0, s0
	add	t6, t6, s0
	vmv.x.s	s0, v8
	lw	s2, 112(sp)                     # 4-byte Folded Reload
	mulhu	s4, s2, s0
	lw	s10, 24(sp)                     # 4-byte Folded Reload
	mul	s10, s10, s0
	add	s4, s4, s10
	srai	s10, s0, 31
	mul	s10, s2, s10
	add	s4, s4, s10
	mul	s10, s2, s0
	lui	a2, 262144
	add	s0, s10, a2
	sw	s0, 244(sp)                     # 4-byte Folded Spill
	sltu	s10, s0, s10
	add	s4, s4, s10
	sw	s4, 240(sp)                     # 4-byte Folded Spill
	mul	s10, a0, t2
	add	a0, s10, a2
	sw	a0, 232(sp)                     # 4-byte Folded Spill
	sltu	s10, a0, s10
	add	t6, t6, s10
	sw	t6, 228(sp)                     # 4-byte Folded Spill
	mul	s10, a1, ra
	add	ra, s10, a2
	sltu	s10, ra, s10
	add	t0, t0, s10
	sw	t0, 220(sp)                     # 4-byte Folded Spill
	mul	s10, a3, s5
	add	s2, s10, a2
	sltu	s10, s2, s10
	add	t1, t1, s10
	sw	t1, 216(sp)                     # 4-byte Folded Spill
	mul	s10, a4, s11
	add	s11, s10, a2
	sltu	s10, s11, s10
	add	s3, s3, s10
	sw	s3, 208(sp)                     # 4-byte Folded Spill
	mul	s10, a5, s8
	add	s5, s10, a2
	sltu	s10, s5, s10
	lw	s4, 204(sp)                     # 4-byte Folded Reload
	add	s4, s4, s10
	mul	s10, a6, s7
	add	s7, s10, a2
	sltu	s10, s7, s10
	lw	s8, 212(sp)                     # 4-byte Folded Reload
	add	s8, s8, s10
	mul	s10, a7, t5
	add	t5, s10, a2
	sltu	s10, t5, s10
	lw	s0, 224(sp)                     # 4-byte Folded Reload
	add	s0, s0, s10
	mul	s1, t3, s1
	add	s10, s1, a2
	sltu	s1, s10, s1
	lw	a0, 236(sp)                     # 4-byte Folded Reload
	add	s1, a0, s1
	lw	a0, 248(sp)                     # 4-byte Folded Reload
	mul	a7, s6, a0
	add	s3, a7, a2
	sltu	a7, s3, a7
	lw	t2, 252(sp)                     # 4-byte Folded Reload
	add	t2, t2, a7
	lw	a0, 256(sp)                     # 4-byte Folded Reload
	mul	a6, s9, a0
	add	a7, a6, a2
	sltu	a6, a7, a6
	lw	t1, 260(sp)                     # 4-byte Folded Reload
	add	t1, t1, a6
	lw	a0, 312(sp)                     # 4-byte Folded Reload
	lw	a1, 264(sp)                     # 4-byte Folded Reload
	mul	a5, a0, a1
	add	t3, a5, a2
	sltu	a5, t3, a5
	lw	t0, 268(sp)                     # 4-byte Folded Reload
	add	t0, t0, a5
	lw	a0, 320(sp)                     # 4-byte Folded Reload
	lw	a1, 272(sp)                     # 4-byte Folded Reload
	mul	a3, a0, a1
	add	a4, a3, a2
	sltu	a3, a4, a3
	lw	a6, 276(sp)                     # 4-byte Folded Reload
	add	a6, a6, a3
	lw	a0, 316(sp)                     # 4-byte Folded Reload
	lw	a1, 280(sp)                     # 4-byte Folded Reload
	mul	a1, a0, a1
	add	a3, a1, a2
	sltu	a1, a3, a1
	lw	a5, 284(sp)                     # 4-byte Folded Reload
	add	a5, a5, a1
	lw	a0, 328(sp)                     # 4-byte Folded Reload
	lw	a1, 288(sp)                     # 4-byte Folded Reload
	mul	t6, a0, a1
	add	s6, t6, a2
	sltu	t6, s6, t6
	lw	a0, 292(sp)                     # 4-byte Folded Reload
	add	t6, a0, t6
	lw	a0, 324(sp)                     # 4-byte Folded Reload
	lw	a1, 296(sp)                     # 4-byte Folded Reload
	mul	a0, a0, a1
	add	a1, a0, a2
	sltu	a0, a1, a0
	lw	a2, 300(sp)                     # 4-byte Folded Reload
	add	a0, a2, a0
	slli	a0, a0, 1
	srli	a1, a1, 31
	or	s9, a1, a0
	slli	t6, t6, 1
	srli	a2, s6, 31
	or	t6, a2, t6
	slli	a5, a5, 1
	srli	a0, a3, 31
	or	a0, a0, a5
	slli	a6, a6, 1
	srli	a4, a4, 31
	or	a3, a4, a6
	slli	t0, t0, 1
	srli	a1, t3, 31
	or	a5, a1, t0
	slli	t1, t1, 1
	srli	a1, a7, 31
	or	a6, a1, t1
	slli	t2, t2, 1
	srli	a1, s3, 31
	or	a7, a1, t2
	slli	s1, s1, 1
	srli	a1, s10, 31
	or	a1, a1, s1
	slli	s0, s0, 1
	srli	a2, t5, 31
	or	a2, a2, s0
	slli	s8, s8, 1
	srli	a4, s7, 31
	or	a4, a4, s8
	slli	s4, s4, 1
	srli	t0, s5, 31
	or	t0, t0, s4
	lw	s6, 208(sp)                     # 4-byte Folded Reload
	slli	s6, s6, 1
	srli	t1, s11, 31
	or	t1, t1, s6
	lw	t2, 216(sp)                     # 4-byte Folded Reload
	slli	t2, t2, 1
	srli	t3, s2, 31
	or	t2, t3, t2
	lw	t3, 220(sp)                     # 4-byte Folded Reload
	slli	t3, t3, 1
	srli	t5, ra, 31
	or	t3, t5, t3
	lw	t5, 228(sp)                     # 4-byte Folded Reload
	slli	t5, t5, 1
	lw	s0, 232(sp)                     # 4-byte Folded Reload
	srli	s0, s0, 31
	or	t5, s0, t5
	lw	s0, 240(sp)                     # 4-byte Folded Reload
	slli	s0, s0, 1
	lw	s1, 244(sp)                     # 4-byte Folded Reload
	srli	s1, s1, 31
	or	s0, s1, s0
	vmv.s.x	v8, s0
	vmv.s.x	v9, t5
	vmv.s.x	v10, t3
	li	t3, 1152
	vmv.s.x	v11, t2
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vslideup.vi	v10, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vmv.s.x	v9, t1
	li	t1, 14
	vmv.s.x	v10, t0
	lw	t0, 196(sp)                     # 4-byte Folded Reload
	vmv.s.x	v11, a4
	vmv.s.x	v12, a2
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v10, 1
	vslideup.vi	v11, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v11, 2
	vmv.s.x	v10, a1
	vmv.s.x	v11, a7
	vmv.s.x	v12, a6
	vmv.s.x	v13, a5
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v11, 1
	vslideup.vi	v12, v13, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v12, 2
	vmv.s.x	v11, a3
	vmv.s.x	v12, a0
	vmv.s.x	v13, t6
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v11, v12, 1
	vmv.s.x	v12, s9
	lw	a2, 308(sp)                     # 4-byte Folded Reload
	slli	a0, a2, 4
	lw	a1, 200(sp)                     # 4-byte Folded Reload
	add	a0, a1, a0
	vslideup.vi	v13, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v13, 2
	addi	a1, sp, 336
	vl4r.v	v12, (a1)                       # Unknown-size Folded Reload
	vsetivli	zero, 16, e32, m4, ta, ma
	vadd.vv	v8, v12, v8
	addi	a1, sp, 400
	vl4r.v	v12, (a1)                       # Unknown-size Folded Reload
	vsra.vv	v8, v8, v12
	li	a1, 136
	vmin.vx	v8, v8, a1
	li	a1, -119
	vmax.vx	v8, v8, a1
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v12, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v8, v12, 0
	vadd.vi	v8, v8, -9
	vs1r.v	v8, (a0)
	addi	a2, a2, 1
	lw	s5, 304(sp)                     # 4-byte Folded Reload
	addi	s5, s5, 8
	li	a0, 8
	beq	a2, a0, .LBB0_5
	j	.LBB0_2
.LBB0_5:                                #   in Loop: Header=BB0_1 Depth=1
	lw	a6, 16(sp)                      # 4-byte Folded Reload
	addi	a6, a6, 1
	lw	s5, 20(sp)                      # 4-byte Folded Reload
	addi	s5, s5, 80
	li	a0, 8
	beq	a6, a0, .LBB0_6
	j	.LBB0_1
.LBB0_6:
	addi	sp, sp, 1024
	lw	ra, 396(sp)                     # 4-byte Folded Reload
	lw	s0, 392(sp)                     # 4-byte Folded Reload
	lw	s1, 388(sp)                     # 4-byte Folded Reload
	lw	s2, 384(sp)                     # 4-byte Folded Reload
	lw	s3, 380(sp)                     # 4-byte Folded Reload
	lw	s4, 376(sp)                     # 4-byte Folded Reload
	lw	s5, 372(sp)                     # 4-byte Folded Reload
	lw	s6, 368(sp)                     # 4-byte Folded Reload
	lw	s7, 364(sp)                     # 4-byte Folded Reload
	lw	s8, 360(sp)                     # 4-byte Folded Reload
	lw	s9, 356(sp)                     # 4-byte Folded Reload
	lw	s10, 352(sp)                    # 4-byte Folded Reload
	lw	s11, 348(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 400
	ret
.Lfunc_end0:
                                        # -- End function
