# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -DH=8 -Dc_in=8 -Dc_out=16 -Dk=3
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
	addi	sp, sp, -336
	sw	ra, 332(sp)                     # 4-byte Folded Spill
	sw	s0, 328(sp)                     # 4-byte Folded Spill
	sw	s1, 324(sp)                     # 4-byte Folded Spill
	sw	s2, 320(sp)                     # 4-byte Folded Spill
	sw	s3, 316(sp)                     # 4-byte Folded Spill
	sw	s4, 312(sp)                     # 4-byte Folded Spill
	sw	s5, 308(sp)                     # 4-byte Folded Spill
	sw	s6, 304(sp)                     # 4-byte Folded Spill
	sw	s7, 300(sp)                     # 4-byte Folded Spill
	sw	s8, 296(sp)                     # 4-byte Folded Spill
	sw	s9, 292(sp)                     # 4-byte Folded Spill
	sw	s10, 288(sp)                    # 4-byte Folded Spill
	sw	s11, 284(sp)                    # 4-byte Folded Spill
	addi	sp, sp, -1024
	sw	a5, 16(sp)                      # 4-byte Folded Spill
	mv	s10, a0
	li	a6, 0
	lw	a0, 0(a2)
	sw	a0, 216(sp)                     # 4-byte Folded Spill
	lw	a0, 4(a2)
	sw	a0, 212(sp)                     # 4-byte Folded Spill
	lw	a0, 8(a2)
	sw	a0, 208(sp)                     # 4-byte Folded Spill
	lw	a0, 12(a2)
	sw	a0, 204(sp)                     # 4-byte Folded Spill
	lw	a0, 16(a2)
	sw	a0, 200(sp)                     # 4-byte Folded Spill
	lw	a0, 20(a2)
	sw	a0, 196(sp)                     # 4-byte Folded Spill
	lw	a0, 24(a2)
	sw	a0, 192(sp)                     # 4-byte Folded Spill
	lw	a0, 28(a2)
	sw	a0, 188(sp)                     # 4-byte Folded Spill
	lw	a0, 32(a2)
	sw	a0, 184(sp)                     # 4-byte Folded Spill
	lw	a0, 36(a2)
	sw	a0, 180(sp)                     # 4-byte Folded Spill
	lw	a0, 40(a2)
	sw	a0, 176(sp)                     # 4-byte Folded Spill
	lw	a0, 44(a2)
	sw	a0, 172(sp)                     # 4-byte Folded Spill
	lw	a0, 48(a2)
	sw	a0, 168(sp)                     # 4-byte Folded Spill
	lw	a0, 52(a2)
	sw	a0, 164(sp)                     # 4-byte Folded Spill
	lw	a0, 56(a2)
	sw	a0, 160(sp)                     # 4-byte Folded Spill
	lw	a0, 60(a2)
	sw	a0, 156(sp)                     # 4-byte Folded Spill
	vl2re32.v	v8, (a3)
	vsetivli	zero, 8, e32, m2, ta, ma
	vid.v	v10
	vmsleu.vi	v0, v10, 7
	vl2re32.v	v18, (a4)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v10, v9, 2
	vmv.x.s	a0, v10
	srai	a2, a0, 31
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v11, a0
	vslide1down.vx	v11, v11, a2
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a0, v10
	vslide1down.vx	v10, v11, a0
	srai	a0, a0, 31
	vslide1down.vx	v10, v10, a0
	vmv.x.s	a0, v10
	sw	a0, 152(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v11, v10, 3
	vmv.x.s	a0, v11
	sw	a0, 144(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v11, v10, 2
	vmv.x.s	a0, v11
	sw	a0, 264(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a0, v10
	sw	a0, 140(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v9
	srai	a2, a0, 31
	vmv.v.x	v10, a0
	vslide1down.vx	v10, v10, a2
	vslidedown.vi	v9, v9, 1
	vmv.x.s	a0, v9
	vslide1down.vx	v9, v10, a0
	srai	a0, a0, 31
	vslide1down.vx	v9, v9, a0
	vmv.x.s	a0, v9
	sw	a0, 136(sp)                     # 4-byte Folded Spill
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v10, v8, 2
	vmv.x.s	a0, v10
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v11, a0
	srai	a0, a0, 31
	vslide1down.vx	v11, v11, a0
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a0, v10
	vslide1down.vx	v10, v11, a0
	srai	a0, a0, 31
	vslide1down.vx	v12, v10, a0
	vmv.x.s	a0, v8
	vmv.v.x	v10, a0
	srai	a0, a0, 31
	vslide1down.vx	v10, v10, a0
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a0, v8
	vslide1down.vx	v8, v10, a0
	srai	a0, a0, 31
	vslide1down.vx	v16, v8, a0
	vmv.x.s	a0, v12
	sw	a0, 132(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v13, v9, 3
	vslidedown.vi	v8, v9, 2
	vslidedown.vi	v9, v9, 1
	vslidedown.vi	v10, v12, 3
	vslidedown.vi	v11, v12, 2
	vslidedown.vi	v12, v12, 1
	addi	a0, a3, 32
	vl2re32.v	v20, (a0)
	vmv.x.s	a0, v16
	sw	a0, 128(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v14, v16, 3
	vslidedown.vi	v15, v16, 2
	vslidedown.vi	v16, v16, 1
	addi	a0, sp, 368
	vs2r.v	v18, (a0)                       # Unknown-size Folded Spill
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vi	v22, v18, -1
	vmv.v.i	v18, 1
	vsll.vv	v22, v18, v22
	addi	a0, sp, 336
	vs2r.v	v22, (a0)                       # Unknown-size Folded Spill
	addi	a0, a4, 32
	vl2re32.v	v6, (a0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v17, v21, 2
	vmv.x.s	a0, v17
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v22, a0
	srai	a0, a0, 31
	vslide1down.vx	v22, v22, a0
	vslidedown.vi	v17, v17, 1
	vmv.x.s	a0, v17
	vslide1down.vx	v17, v22, a0
	srai	a0, a0, 31
	vslide1down.vx	v17, v17, a0
	vslidedown.vi	v22, v17, 3
	vslidedown.vi	v23, v17, 2
	vslidedown.vi	v24, v17, 1
	vmv.x.s	a0, v21
	vmv.v.x	v25, a0
	srai	a0, a0, 31
	vslide1down.vx	v25, v25, a0
	vslidedown.vi	v21, v21, 1
	vmv.x.s	a0, v21
	vslide1down.vx	v21, v25, a0
	srai	a0, a0, 31
	vslide1down.vx	v21, v21, a0
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v25, v20, 2
	vmv.x.s	a0, v25
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v26, a0
	srai	a0, a0, 31
	vslide1down.vx	v26, v26, a0
	vslidedown.vi	v25, v25, 1
	vmv.x.s	a0, v25
	vslide1down.vx	v25, v26, a0
	srai	a0, a0, 31
	vslide1down.vx	v25, v25, a0
	vslidedown.vi	v26, v21, 3
	vslidedown.vi	v27, v21, 2
	vmv.x.s	a0, v20
	vmv.v.x	v28, a0
	srai	a0, a0, 31
	vslide1down.vx	v28, v28, a0
	vslidedown.vi	v20, v20, 1
	vmv.x.s	a0, v20
	vslide1down.vx	v20, v28, a0
	srai	a0, a0, 31
	vslide1down.vx	v20, v20, a0
	vmv.x.s	a0, v20
	sw	a0, 124(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v28, v20, 3
	vslidedown.vi	v29, v20, 2
	vslidedown.vi	v20, v20, 1
	vslidedown.vi	v30, v21, 1
	addi	a0, sp, 304
	vs2r.v	v6, (a0)                        # Unknown-size Folded Spill
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vi	v6, v6, -1
	vsll.vv	v18, v18, v6
	addi	a0, sp, 272
	vs2r.v	v18, (a0)                       # Unknown-size Folded Spill
	vsetivli	zero, 1, e32, m1, ta, ma
	vslidedown.vi	v18, v25, 3
	vslidedown.vi	v19, v25, 2
	vmv.x.s	a0, v13
	sw	a0, 120(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v13, v25, 1
	vmv.x.s	a0, v8
	sw	a0, 116(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v9
	sw	a0, 112(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v10
	sw	a0, 108(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v11
	sw	a0, 104(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v12
	sw	a0, 100(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v14
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v15
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v16
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v17
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v22
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v23
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v24
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v21
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v25
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v26
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v27
	sw	a0, 56(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v30
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v18
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v19
	sw	a0, 44(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v13
	sw	a0, 40(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v28
	sw	a0, 36(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v29
	sw	a0, 32(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v20
	sw	a0, 28(sp)                      # 4-byte Folded Spill
	li	t1, 14
	li	t2, 16
	li	t4, 1152
	sw	a1, 148(sp)                     # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
	li	a2, 0
	sw	a6, 20(sp)                      # 4-byte Folded Spill
	slli	a6, a6, 7
	lw	a0, 16(sp)                      # 4-byte Folded Reload
	add	a0, a0, a6
	sw	a0, 220(sp)                     # 4-byte Folded Spill
	sw	s10, 24(sp)                     # 4-byte Folded Spill
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
	sw	a2, 260(sp)                     # 4-byte Folded Spill
	li	a6, 0
	sw	s10, 256(sp)                    # 4-byte Folded Spill
	lw	s4, 156(sp)                     # 4-byte Folded Reload
	lw	a2, 160(sp)                     # 4-byte Folded Reload
	lw	s7, 164(sp)                     # 4-byte Folded Reload
	lw	a5, 216(sp)                     # 4-byte Folded Reload
	lw	t0, 204(sp)                     # 4-byte Folded Reload
	lw	t3, 208(sp)                     # 4-byte Folded Reload
	lw	t5, 212(sp)                     # 4-byte Folded Reload
	lw	s9, 168(sp)                     # 4-byte Folded Reload
	lw	s11, 172(sp)                    # 4-byte Folded Reload
	lw	ra, 176(sp)                     # 4-byte Folded Reload
	lw	a3, 180(sp)                     # 4-byte Folded Reload
	lw	a4, 184(sp)                     # 4-byte Folded Reload
	lw	s0, 188(sp)                     # 4-byte Folded Reload
	lw	s2, 192(sp)                     # 4-byte Folded Reload
	lw	s3, 196(sp)                     # 4-byte Folded Reload
	lw	a0, 200(sp)                     # 4-byte Folded Reload
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.i	v18, 0
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v30, 0
	vmv1r.v	v8, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v8, a0
	vmv.v.i	v12, 0
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v9, (s10), v0.t
	add	a7, a1, a6
	addi	a0, a7, 4
	vlse8.v	v14, (a0), t2, v0.t
	vmv1r.v	v12, v8
	vsext.vf2	v8, v9
	vwadd.vx	v10, v8, t1
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v14
	vmadd.vv	v8, v10, v12
	vmerge.vvm	v24, v12, v8, v0
	addi	a0, a7, 5
	vlse8.v	v12, (a0), t2, v0.t
	vmv1r.v	v13, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v13, s3
	vmv.v.i	v14, 0
	vmv1r.v	v14, v13
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v12
	vmadd.vv	v16, v10, v14
	vmerge.vvm	v12, v14, v16, v0
	addi	a0, a7, 6
	vlse8.v	v14, (a0), t2, v0.t
	vmv1r.v	v15, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v15, s2
	vmv.v.i	v16, 0
	vmv1r.v	v16, v15
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v20, v14
	vmadd.vv	v20, v10, v16
	vmerge.vvm	v14, v16, v20, v0
	addi	a0, a7, 7
	vlse8.v	v16, (a0), t2, v0.t
	vmv1r.v	v17, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v17, s0
	vmv.v.i	v20, 0
	vmv1r.v	v20, v17
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v16
	vmadd.vv	v22, v10, v20
	vmerge.vvm	v8, v20, v22, v0
	addi	a0, sp, 1184
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a7, 8
	vlse8.v	v16, (a0), t2, v0.t
	vmv1r.v	v17, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v17, a4
	vmv.v.i	v20, 0
	vmv1r.v	v20, v17
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v16
	vmadd.vv	v22, v10, v20
	vmerge.vvm	v26, v20, v22, v0
	addi	a0, a7, 9
	vlse8.v	v16, (a0), t2, v0.t
	vmv1r.v	v17, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v17, a3
	vmv.v.i	v20, 0
	vmv1r.v	v20, v17
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v16
	vmadd.vv	v22, v10, v20
	vmerge.vvm	v28, v20, v22, v0
	addi	a0, a7, 10
	vlse8.v	v16, (a0), t2, v0.t
	vmv1r.v	v17, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v17, ra
	vmv.v.i	v20, 0
	vmv1r.v	v20, v17
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v16
	vmadd.vv	v22, v10, v20
	vmerge.vvm	v6, v20, v22, v0
	addi	a0, a7, 11
	vlse8.v	v16, (a0), t2, v0.t
	vmv1r.v	v17, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v17, s11
	vmv.v.i	v20, 0
	vmv1r.v	v20, v17
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v16
	vmadd.vv	v22, v10, v20
	vmerge.vvm	v2, v20, v22, v0
	addi	a0, a7, 12
	vlse8.v	v16, (a0), t2, v0.t
	vmv1r.v	v17, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v17, s9
	vmv.v.i	v20, 0
	vmv1r.v	v20, v17
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v16
	vmadd.vv	v22, v10, v20
	vmerge.vvm	v8, v20, v22, v0
	addi	a0, sp, 992
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a7, 1
	vlse8.v	v16, (a0), t2, v0.t
	vmv1r.v	v17, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v17, t5
	vmv.v.i	v20, 0
	vmv1r.v	v20, v17
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v16
	vmadd.vv	v22, v10, v20
	vmerge.vvm	v20, v20, v22, v0
	addi	a0, a7, 2
	vlse8.v	v16, (a0), t2, v0.t
	vmv1r.v	v17, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v17, t3
	vmv.v.i	v22, 0
	vmv1r.v	v22, v17
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v16
	vmadd.vv	v8, v10, v22
	vmerge.vvm	v22, v22, v8, v0
	addi	a0, a7, 3
	vlse8.v	v19, (a0), t2, v0.t
	vmv1r.v	v9, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, t0
	vmv.v.i	v16, 0
	vmv1r.v	v16, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v19
	vmadd.vv	v8, v10, v16
	vmerge.vvm	v16, v16, v8, v0
	vlse8.v	v19, (a7), t2, v0.t
	vmv1r.v	v9, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, a5
	vmv.v.i	v4, 0
	vmv1r.v	v4, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v19
	vmadd.vv	v8, v10, v4
	vmerge.vvm	v8, v4, v8, v0
	addi	a0, sp, 832
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a7, 13
	vlse8.v	v19, (a0), t2, v0.t
	vmv1r.v	v9, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, s7
	vmv.v.i	v4, 0
	vmv1r.v	v4, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v19
	vmadd.vv	v8, v10, v4
	vmerge.vvm	v8, v4, v8, v0
	addi	a0, sp, 896
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a7, 14
	vlse8.v	v19, (a0), t2, v0.t
	vmv1r.v	v9, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, a2
	vmv.v.i	v4, 0
	vmv1r.v	v4, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v19
	vmadd.vv	v8, v10, v4
	vmerge.vvm	v8, v4, v8, v0
	addi	a0, sp, 960
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a7, 15
	vlse8.v	v19, (a0), t2, v0.t
	vmv1r.v	v9, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, s4
	vmv.v.i	v4, 0
	vmv1r.v	v4, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v19
	vmadd.vv	v8, v10, v4
	vmerge.vvm	v8, v4, v8, v0
	addi	a0, sp, 1024
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vmv.s.x	v19, zero
	vredsum.vs	v8, v24, v19
	vmv.x.s	a3, v8
	addi	a2, s10, 8
	vmv1r.v	v8, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v8, a3
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v9, (a2), v0.t
	addi	a0, a7, 132
	vlse8.v	v10, (a0), t2, v0.t
	vmv2r.v	v24, v30
	vmv1r.v	v24, v8
	vsext.vf2	v11, v9
	vwadd.vx	v8, v11, t1
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v4, v10
	vmadd.vv	v4, v8, v24
	vmerge.vvm	v10, v24, v4, v0
	vredsum.vs	v12, v12, v19
	addi	a0, a7, 133
	vlse8.v	v13, (a0), t2, v0.t
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
	addi	a0, sp, 1248
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vredsum.vs	v12, v14, v19
	addi	a0, a7, 134
	vlse8.v	v13, (a0), t2, v0.t
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
	addi	a0, sp, 1184
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v12, v12, v19
	addi	a0, a7, 135
	vlse8.v	v13, (a0), t2, v0.t
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
	vredsum.vs	v12, v26, v19
	addi	a0, a7, 136
	vlse8.v	v13, (a0), t2, v0.t
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
	vredsum.vs	v12, v28, v19
	addi	a0, a7, 137
	vlse8.v	v13, (a0), t2, v0.t
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
	vredsum.vs	v12, v6, v19
	addi	a0, a7, 138
	vlse8.v	v13, (a0), t2, v0.t
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
	addi	a0, sp, 1088
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vredsum.vs	v12, v2, v19
	addi	a0, a7, 139
	vlse8.v	v13, (a0), t2, v0.t
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
	addi	a0, sp, 992
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v12, v12, v19
	addi	a0, a7, 140
	vlse8.v	v13, (a0), t2, v0.t
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
	addi	a0, sp, 992
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vredsum.vs	v12, v20, v19
	addi	a0, a7, 129
	vlse8.v	v13, (a0), t2, v0.t
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
	vredsum.vs	v12, v22, v19
	addi	a0, a7, 130
	vlse8.v	v13, (a0), t2, v0.t
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
	addi	a0, sp, 864
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vredsum.vs	v12, v16, v19
	addi	a0, a7, 131
	vlse8.v	v13, (a0), t2, v0.t
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
	addi	a0, sp, 800
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 832
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v12, v12, v19
	addi	a0, a7, 128
	vlse8.v	v13, (a0), t2, v0.t
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
	addi	a0, sp, 832
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 896
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v12, v12, v19
	addi	a0, a7, 141
	vlse8.v	v13, (a0), t2, v0.t
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
	addi	a0, a7, 142
	vlse8.v	v13, (a0), t2, v0.t
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
	addi	a0, a7, 143
	vlse8.v	v13, (a0), t2, v0.t
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
	addi	a0, sp, 1024
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	vredsum.vs	v8, v10, v19
	vmv.x.s	a3, v8
	addi	a2, s10, 16
	addi	a0, sp, 784
	vs1r.v	v18, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 768
	vs1r.v	v18, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 752
	vs1r.v	v18, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 736
	vs1r.v	v18, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 688
	vs1r.v	v18, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 640
	vs1r.v	v18, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 560
	vs1r.v	v18, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 512
	vs1r.v	v18, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 464
	vs1r.v	v18, (a0)                       # Unknown-size Folded Spill
	vmv1r.v	v1, v18
	vmv1r.v	v15, v18
	vmv1r.v	v5, v18
	vmv1r.v	v24, v18
	vmv1r.v	v14, v18
	vmv1r.v	v25, v18
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v18, a3
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v20, (a2), v0.t
	addi	a0, a7, 260
	vlse8.v	v4, (a0), t2, v0.t
	addi	a0, sp, 656
	vs2r.v	v30, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 608
	vs2r.v	v30, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 576
	vs2r.v	v30, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 528
	vs2r.v	v30, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 480
	vs2r.v	v30, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 432
	vs2r.v	v30, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 400
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
	addi	a0, sp, 704
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1248
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v19
	addi	a0, a7, 261
	vlse8.v	v9, (a0), t2, v0.t
	vmv.x.s	a0, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v25, a0
	vmv1r.v	v28, v25
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v30, v9
	vmadd.vv	v30, v20, v28
	vmerge.vvm	v8, v28, v30, v0
	addi	a0, sp, 1248
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1216
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v19
	addi	a0, a7, 262
	vlse8.v	v9, (a0), t2, v0.t
	vmv.x.s	a0, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v14, a0
	vmv1r.v	v16, v14
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v28, v9
	vmadd.vv	v28, v20, v16
	vmerge.vvm	v8, v16, v28, v0
	addi	a0, sp, 1216
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1184
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v19
	addi	a0, a7, 263
	vlse8.v	v9, (a0), t2, v0.t
	vmv.x.s	a0, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v24, a0
	vmv1r.v	v10, v24
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v9
	vmadd.vv	v16, v20, v10
	vmerge.vvm	v8, v10, v16, v0
	addi	a0, sp, 1184
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1152
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v19
	addi	a0, a7, 264
	vlse8.v	v9, (a0), t2, v0.t
	vmv.x.s	a0, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v5, a0
	vmv1r.v	v26, v5
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v9
	vmadd.vv	v10, v20, v26
	vmerge.vvm	v8, v26, v10, v0
	addi	a0, sp, 1152
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1120
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v19
	addi	a0, a7, 265
	vlse8.v	v9, (a0), t2, v0.t
	vmv.x.s	a0, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v15, a0
	vmv1r.v	v12, v15
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v9
	vmadd.vv	v10, v20, v12
	vmerge.vvm	v8, v12, v10, v0
	addi	a0, sp, 1120
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1088
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v19
	addi	a0, a7, 266
	vlse8.v	v9, (a0), t2, v0.t
	vmv.x.s	a0, v8
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v1, a0
	vmv1r.v	v22, v1
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v9
	vmadd.vv	v10, v20, v22
	vmerge.vvm	v4, v22, v10, v0
	addi	a0, sp, 1056
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v19
	addi	a0, a7, 267
	vlse8.v	v9, (a0), t2, v0.t
	vmv.x.s	a0, v8
	addi	a2, sp, 464
	vl1r.v	v8, (a2)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v8, a0
	vmv1r.v	v6, v8
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v9
	vmadd.vv	v10, v20, v6
	vmerge.vvm	v16, v6, v10, v0
	addi	a0, sp, 992
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v19
	addi	a0, a7, 268
	vlse8.v	v9, (a0), t2, v0.t
	vmv.x.s	a0, v8
	addi	a2, sp, 512
	vl1r.v	v8, (a2)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v8, a0
	vmv1r.v	v2, v8
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v9
	vmadd.vv	v10, v20, v2
	vmerge.vvm	v8, v2, v10, v0
	addi	a0, sp, 928
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v10, v19
	addi	a0, a7, 257
	vlse8.v	v11, (a0), t2, v0.t
	vmv.x.s	a0, v10
	addi	a2, sp, 560
	vl1r.v	v10, (a2)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 400
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v14, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v12, v11
	vmadd.vv	v12, v20, v14
	vmerge.vvm	v10, v14, v12, v0
	addi	a0, sp, 864
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v12, v12, v19
	addi	a0, a7, 258
	vlse8.v	v13, (a0), t2, v0.t
	vmv.x.s	a0, v12
	addi	a2, sp, 640
	vl1r.v	v12, (a2)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v12, a0
	addi	a0, sp, 432
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v22, v12
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v14, v13
	vmadd.vv	v14, v20, v22
	vmerge.vvm	v12, v22, v14, v0
	addi	a0, sp, 800
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v14, v14, v19
	addi	a0, a7, 259
	vlse8.v	v15, (a0), t2, v0.t
	vmv.x.s	a0, v14
	addi	a2, sp, 688
	vl1r.v	v14, (a2)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v14, a0
	addi	a0, sp, 480
	vl2r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v24, v14
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v15
	vmadd.vv	v22, v20, v24
	vmerge.vvm	v14, v24, v22, v0
	addi	a0, sp, 832
	vl2r.v	v22, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v18, v22, v19
	addi	a0, a7, 256
	vlse8.v	v22, (a0), t2, v0.t
	vmv.x.s	a0, v18
	addi	a2, sp, 736
	vl1r.v	v18, (a2)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v18, a0
	addi	a0, sp, 528
	vl2r.v	v26, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v26, v18
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v24, v22
	vmadd.vv	v24, v20, v26
	vmerge.vvm	v22, v26, v24, v0
	addi	a0, sp, 896
	vl2r.v	v24, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v18, v24, v19
	addi	a0, a7, 269
	vlse8.v	v24, (a0), t2, v0.t
	vmv.x.s	a0, v18
	addi	a2, sp, 752
	vl1r.v	v18, (a2)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v18, a0
	addi	a0, sp, 576
	vl2r.v	v28, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v28, v18
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v26, v24
	vmadd.vv	v26, v20, v28
	vmerge.vvm	v24, v28, v26, v0
	addi	a0, sp, 960
	vl2r.v	v26, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v18, v26, v19
	addi	a0, a7, 270
	vlse8.v	v26, (a0), t2, v0.t
	vmv.x.s	a0, v18
	addi	a2, sp, 768
	vl1r.v	v18, (a2)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v18, a0
	addi	a0, sp, 608
	vl2r.v	v30, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v30, v18
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v28, v26
	vmadd.vv	v28, v20, v30
	vmerge.vvm	v26, v30, v28, v0
	addi	a0, sp, 1024
	vl2r.v	v28, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v18, v28, v19
	addi	a0, a7, 271
	vlse8.v	v28, (a0), t2, v0.t
	vmv.x.s	a0, v18
	addi	a2, sp, 784
	vl1r.v	v18, (a2)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v18, a0
	addi	a0, sp, 656
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
	addi	a0, sp, 1120
	vl2r.v	v16, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v13, v16, v19
	addi	a0, sp, 1152
	vl2r.v	v16, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v15, v16, v19
	addi	a0, sp, 1184
	vl2r.v	v16, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v16, v16, v19
	addi	a0, sp, 1216
	vl2r.v	v24, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v17, v24, v19
	addi	a0, sp, 1248
	vl2r.v	v24, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v23, v24, v19
	addi	a0, sp, 704
	vl2r.v	v24, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v19, v24, v19
	vmv.x.s	s4, v18
	vmv.x.s	a2, v20
	vmv.x.s	s7, v21
	vmv.x.s	a5, v22
	vmv.x.s	t0, v14
	vmv.x.s	t3, v12
	vmv.x.s	t5, v10
	vmv.x.s	s9, v8
	vmv.x.s	s11, v9
	vmv.x.s	ra, v11
	vmv.x.s	a3, v13
	vmv.x.s	a4, v15
	vmv.x.s	s0, v16
	vmv.x.s	s2, v17
	vmv.x.s	s3, v23
	vmv.x.s	a0, v19
	addi	a6, a6, 384
	addi	s10, s10, 80
	bne	a6, t4, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v8, a5
	vslide1down.vx	v8, v8, t5
	vmv.x.s	a5, v8
	sw	a5, 244(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s10, v8
	srai	a5, s10, 31
	sw	a5, 240(sp)                     # 4-byte Folded Spill
	vmv.v.x	v8, t3
	vslide1down.vx	v8, v8, t0
	vmv.x.s	a5, v8
	srai	a6, a5, 31
	sw	a6, 228(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a6, v8
	srai	s8, a6, 31
	vmv.v.x	v8, a0
	vslide1down.vx	v8, v8, s3
	vmv.x.s	s3, v8
	srai	s5, s3, 31
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t3, v8
	srai	t6, t3, 31
	vmv.v.x	v8, s2
	vslide1down.vx	v8, v8, s0
	vmv.x.s	s0, v8
	srai	t5, s0, 31
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s2, v8
	srai	a1, s2, 31
	lw	a0, 264(sp)                     # 4-byte Folded Reload
	mul	a1, a0, a1
	mulhu	s6, a0, s2
	lw	t4, 144(sp)                     # 4-byte Folded Reload
	mul	t4, t4, s2
	add	t4, s6, t4
	add	a1, t4, a1
	sw	a1, 252(sp)                     # 4-byte Folded Spill
	lw	s1, 152(sp)                     # 4-byte Folded Reload
	mul	t5, s1, t5
	mulhu	t4, s1, s0
	lw	s6, 140(sp)                     # 4-byte Folded Reload
	mul	s6, s6, s0
	add	t4, t4, s6
	add	t4, t4, t5
	sw	t4, 248(sp)                     # 4-byte Folded Spill
	lw	t1, 116(sp)                     # 4-byte Folded Reload
	mul	t4, t1, t6
	mulhu	t6, t1, t3
	lw	a0, 120(sp)                     # 4-byte Folded Reload
	mul	s6, a0, t3
	add	t6, t6, s6
	add	t4, t6, t4
	sw	t4, 236(sp)                     # 4-byte Folded Spill
	lw	t0, 136(sp)                     # 4-byte Folded Reload
	mul	s5, t0, s5
	mulhu	t6, t0, s3
	lw	a0, 112(sp)                     # 4-byte Folded Reload
	mul	s6, a0, s3
	add	t6, t6, s6
	add	t6, t6, s5
	sw	t6, 232(sp)                     # 4-byte Folded Spill
	lw	a7, 104(sp)                     # 4-byte Folded Reload
	mul	t6, a7, s8
	sw	a6, 224(sp)                     # 4-byte Folded Spill
	mulhu	s6, a7, a6
	lw	a0, 108(sp)                     # 4-byte Folded Reload
	mul	s8, a0, a6
	add	s6, s6, s8
	add	t6, s6, t6
	lw	a6, 132(sp)                     # 4-byte Folded Reload
	lw	a0, 228(sp)                     # 4-byte Folded Reload
	mul	s5, a6, a0
	mv	t5, a5
	mulhu	s6, a6, a5
	lw	a0, 100(sp)                     # 4-byte Folded Reload
	mul	s8, a0, a5
	add	s6, s6, s8
	add	s5, s6, s5
	lw	a5, 92(sp)                      # 4-byte Folded Reload
	mv	t4, s10
	mulhu	s6, a5, s10
	lw	a0, 240(sp)                     # 4-byte Folded Reload
	mul	s8, a5, a0
	lw	a0, 96(sp)                      # 4-byte Folded Reload
	mul	s10, a0, s10
	add	s6, s6, s10
	add	s6, s6, s8
	lw	a1, 128(sp)                     # 4-byte Folded Reload
	lw	a0, 244(sp)                     # 4-byte Folded Reload
	mulhu	s8, a1, a0
	lw	s10, 88(sp)                     # 4-byte Folded Reload
	mul	s10, s10, a0
	add	s8, s8, s10
	srai	s10, a0, 31
	mul	s10, a1, s10
	add	s8, s8, s10
	lw	s10, 264(sp)                    # 4-byte Folded Reload
	mul	s2, s10, s2
	mul	s0, s1, s0
	mul	t1, t1, t3
	mul	s3, t0, s3
	lw	t0, 224(sp)                     # 4-byte Folded Reload
	mul	t3, a7, t0
	mul	t0, a6, t5
	mul	a6, a5, t4
	mul	a5, a1, a0
	lui	a1, 262144
	add	s10, a5, a1
	sltu	a5, s10, a5
	add	a5, s8, a5
	add	s8, a6, a1
	sltu	a6, s8, a6
	add	a6, s6, a6
	add	s6, t0, a1
	sltu	t0, s6, t0
	add	t0, s5, t0
	add	s5, t3, a1
	sltu	t3, s5, t3
	add	t3, t6, t3
	add	t6, s3, a1
	sltu	s3, t6, s3
	lw	a0, 232(sp)                     # 4-byte Folded Reload
	add	a0, a0, s3
	add	s3, t1, a1
	sltu	a7, s3, t1
	lw	t1, 236(sp)                     # 4-byte Folded Reload
	add	a7, t1, a7
	add	t4, s0, a1
	sltu	s0, t4, s0
	lw	t5, 248(sp)                     # 4-byte Folded Reload
	add	t5, t5, s0
	add	s0, s2, a1
	sltu	s2, s0, s2
	lw	a1, 252(sp)                     # 4-byte Folded Reload
	add	a1, a1, s2
	slli	a1, a1, 1
	srli	s0, s0, 31
	or	a1, s0, a1
	slli	t5, t5, 1
	srli	t4, t4, 31
	or	t4, t4, t5
	slli	a7, a7, 1
	srli	t5, s3, 31
	or	a7, t5, a7
	slli	a0, a0, 1
	srli	t5, t6, 31
	or	a0, t5, a0
	slli	t3, t3, 1
	srli	t5, s5, 31
	or	t3, t5, t3
	slli	t0, t0, 1
	srli	t5, s6, 31
	or	t0, t5, t0
	slli	a6, a6, 1
	srli	t5, s8, 31
	or	a6, t5, a6
	slli	a5, a5, 1
	srli	t5, s10, 31
	or	a5, t5, a5
	vmv.s.x	v8, a5
	vmv.s.x	v9, a6
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, t0
	vmv.s.x	v10, t3
	vslideup.vi	v9, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v9, 2
	vmv.s.x	v9, a0
	vmv.s.x	v10, a7
	vmv.s.x	v11, t4
	vmv.s.x	v12, a1
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v13, a4
	vslide1down.vx	v13, v13, a3
	vmv.x.s	a1, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a3, v13
	srai	a0, a3, 31
	vmv.v.x	v13, ra
	vslide1down.vx	v13, v13, s11
	vmv.x.s	a4, v13
	srai	a7, a4, 31
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a5, v13
	srai	t3, a5, 31
	vmv.v.x	v13, s9
	vslide1down.vx	v13, v13, s7
	vmv.x.s	t0, v13
	srai	t4, t0, 31
	vslidedown.vi	v13, v13, 1
	vmv.x.s	t5, v13
	srai	t6, t5, 31
	vmv.v.x	v13, a2
	vslide1down.vx	v13, v13, s4
	vmv.x.s	s0, v13
	srai	a6, s0, 31
	vslidedown.vi	v13, v13, 1
	vmv.x.s	s2, v13
	srai	a2, s2, 31
	lw	s5, 76(sp)                      # 4-byte Folded Reload
	mul	a2, s5, a2
	mulhu	s3, s5, s2
	lw	t1, 80(sp)                      # 4-byte Folded Reload
	mul	s4, t1, s2
	add	s3, s3, s4
	add	a2, s3, a2
	lw	s1, 84(sp)                      # 4-byte Folded Reload
	mul	a6, s1, a6
	mulhu	s3, s1, s0
	lw	t1, 72(sp)                      # 4-byte Folded Reload
	mul	s4, t1, s0
	add	s3, s3, s4
	add	a6, s3, a6
	lw	s8, 56(sp)                      # 4-byte Folded Reload
	mul	t6, s8, t6
	mulhu	s3, s8, t5
	lw	t1, 60(sp)                      # 4-byte Folded Reload
	mul	s4, t1, t5
	add	s3, s3, s4
	add	t6, s3, t6
	lw	s6, 68(sp)                      # 4-byte Folded Reload
	mul	t4, s6, t4
	mulhu	s3, s6, t0
	lw	t1, 52(sp)                      # 4-byte Folded Reload
	mul	s4, t1, t0
	add	s3, s3, s4
	add	t4, s3, t4
	lw	s9, 44(sp)                      # 4-byte Folded Reload
	mul	t3, s9, t3
	mulhu	s3, s9, a5
	lw	t1, 48(sp)                      # 4-byte Folded Reload
	mul	s4, t1, a5
	add	s3, s3, s4
	add	t3, s3, t3
	lw	s7, 64(sp)                      # 4-byte Folded Reload
	mul	a7, s7, a7
	mulhu	s3, s7, a4
	lw	t1, 40(sp)                      # 4-byte Folded Reload
	mul	s4, t1, a4
	add	s3, s3, s4
	add	a7, s3, a7
	lw	s10, 32(sp)                     # 4-byte Folded Reload
	mulhu	s3, s10, a3
	mul	a0, s10, a0
	lw	t1, 36(sp)                      # 4-byte Folded Reload
	mul	s4, t1, a3
	add	s3, s3, s4
	add	a0, s3, a0
	lw	t1, 124(sp)                     # 4-byte Folded Reload
	mulhu	s3, t1, a1
	lw	s4, 28(sp)                      # 4-byte Folded Reload
	mul	s4, s4, a1
	add	s3, s3, s4
	srai	s4, a1, 31
	mul	s4, t1, s4
	add	s3, s3, s4
	mul	s2, s5, s2
	mul	s0, s1, s0
	mul	t5, s8, t5
	mul	t0, s6, t0
	mul	a5, s9, a5
	mul	a4, s7, a4
	mul	a3, s10, a3
	mul	a1, t1, a1
	li	t1, 14
	lui	s5, 262144
	add	s4, a1, s5
	sltu	a1, s4, a1
	add	s1, s3, a1
	add	s3, a3, s5
	sltu	a3, s3, a3
	add	a0, a0, a3
	add	a3, a4, s5
	sltu	a4, a3, a4
	add	a4, a7, a4
	add	a7, a5, s5
	sltu	a5, a7, a5
	add	a5, t3, a5
	add	t3, t0, s5
	sltu	t0, t3, t0
	add	t0, t4, t0
	add	t4, t5, s5
	sltu	t5, t4, t5
	add	t5, t6, t5
	add	t6, s0, s5
	lui	a1, 262144
	sltu	s0, t6, s0
	add	a6, a6, s0
	add	s0, s2, a1
	sltu	s2, s0, s2
	add	a2, a2, s2
	slli	a2, a2, 1
	srli	s0, s0, 31
	or	a2, s0, a2
	slli	a6, a6, 1
	srli	t6, t6, 31
	or	a6, t6, a6
	slli	t5, t5, 1
	srli	t4, t4, 31
	or	t4, t4, t5
	slli	t0, t0, 1
	srli	t3, t3, 31
	or	t0, t3, t0
	slli	a5, a5, 1
	srli	a7, a7, 31
	or	a5, a7, a5
	lw	a1, 148(sp)                     # 4-byte Folded Reload
	slli	a4, a4, 1
	srli	a3, a3, 31
	or	a3, a3, a4
	slli	a0, a0, 1
	srli	a4, s3, 31
	or	a0, a4, a0
	slli	s1, s1, 1
	srli	a4, s4, 31
	or	a4, a4, s1
	vmv.s.x	v14, a4
	vmv.s.x	v13, a0
	vmv.s.x	v15, a3
	vmv.s.x	v16, a5
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v14, v13, 1
	vslideup.vi	v15, v16, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v14, v15, 2
	vmv.s.x	v15, t0
	vmv.s.x	v13, t4
	li	t4, 1152
	vmv.s.x	v16, a6
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v10, 1
	vslideup.vi	v11, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v11, 2
	addi	a0, sp, 336
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vv	v8, v10, v8
	addi	a0, sp, 368
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vsra.vv	v8, v8, v10
	li	a3, 136
	vmin.vx	v8, v8, a3
	li	a4, -119
	vmax.vx	v8, v8, a4
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e32, m2, ta, ma
	vmv.s.x	v8, a2
	lw	a2, 260(sp)                     # 4-byte Folded Reload
	slli	a0, a2, 4
	lw	a5, 220(sp)                     # 4-byte Folded Reload
	add	a0, a5, a0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v9, v10, 0
	vadd.vi	v9, v9, -9
	vse8.v	v9, (a0)
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v15, v13, 1
	vslideup.vi	v16, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v15, v16, 2
	addi	a5, sp, 272
	vl2r.v	v8, (a5)                        # Unknown-size Folded Reload
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vv	v8, v8, v14
	addi	a5, sp, 304
	vl2r.v	v10, (a5)                       # Unknown-size Folded Reload
	vsra.vv	v8, v8, v10
	vmin.vx	v8, v8, a3
	vmax.vx	v8, v8, a4
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	vadd.vi	v8, v8, -9
	addi	a0, a0, 8
	vse8.v	v8, (a0)
	addi	a2, a2, 1
	lw	s10, 256(sp)                    # 4-byte Folded Reload
	addi	s10, s10, 8
	li	a0, 8
	beq	a2, a0, .LBB0_5
	j	.LBB0_2
.LBB0_5:                                #   in Loop: Header=BB0_1 Depth=1
	lw	a6, 20(sp)                      # 4-byte Folded Reload
	addi	a6, a6, 1
	lw	s10, 24(sp)                     # 4-byte Folded Reload
	addi	s10, s10, 80
	li	a0, 8
	beq	a6, a0, .LBB0_6
	j	.LBB0_1
.LBB0_6:
	addi	sp, sp, 1024
	lw	ra, 332(sp)                     # 4-byte Folded Reload
	lw	s0, 328(sp)                     # 4-byte Folded Reload
	lw	s1, 324(sp)                     # 4-byte Folded Reload
	lw	s2, 320(sp)                     # 4-byte Folded Reload
	lw	s3, 316(sp)                     # 4-byte Folded Reload
	lw	s4, 312(sp)                     # 4-byte Folded Reload
	lw	s5, 308(sp)                     # 4-byte Folded Reload
	lw	s6, 304(sp)                     # 4-byte Folded Reload
	lw	s7, 300(sp)                     # 4-byte Folded Reload
	lw	s8, 296(sp)                     # 4-byte Folded Reload
	lw	s9, 292(sp)                     # 4-byte Folded Reload
	lw	s10, 288(sp)                    # 4-byte Folded Reload
	lw	s11, 284(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 336
	ret
.Lfunc_end0:
                                        # -- End function
