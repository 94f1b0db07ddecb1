# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -DH=8 -Dc_in=8 -Dc_out=16 -Dk=3
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
	addi	sp, sp, -608
	sw	a5, 8(sp)                       # 4-byte Folded Spill
	sw	a1, 204(sp)                     # 4-byte Folded Spill
	mv	s7, a0
	li	a6, 0
	vl1re32.v	v8, (a2)
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
	addi	a0, a2, 52
	vsetivli	zero, 2, e32, m1, ta, ma
	vle32.v	v9, (a0)
	lw	a0, 60(a2)
	sw	a0, 164(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v8
	sw	a0, 160(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v10, v8, 1
	vmv.x.s	a0, v10
	sw	a0, 156(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v10, v8, 2
	vmv.x.s	a0, v10
	sw	a0, 152(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v8, 3
	vmv.x.s	a0, v8
	sw	a0, 148(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v9
	sw	a0, 144(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v9, 1
	vmv.x.s	a0, v8
	sw	a0, 140(sp)                     # 4-byte Folded Spill
	vl2re32.v	v8, (a3)
	vsetivli	zero, 8, e32, m2, ta, ma
	vid.v	v10
	vmsleu.vi	v0, v10, 7
	vl2re32.v	v18, (a4)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v10, v9, 2
	vmv.x.s	a0, v10
	srai	a1, a0, 31
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v11, a0
	vslide1down.vx	v11, v11, a1
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a0, v10
	vslide1down.vx	v10, v11, a0
	srai	a0, a0, 31
	vslide1down.vx	v10, v10, a0
	vmv.x.s	a0, v10
	sw	a0, 264(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v11, v10, 3
	vmv.x.s	a0, v11
	sw	a0, 136(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v11, v10, 2
	vmv.x.s	a0, v11
	sw	a0, 260(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a0, v10
	sw	a0, 132(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v9
	srai	a1, a0, 31
	vmv.v.x	v10, a0
	vslide1down.vx	v10, v10, a1
	vslidedown.vi	v9, v9, 1
	vmv.x.s	a0, v9
	vslide1down.vx	v9, v10, a0
	srai	a0, a0, 31
	vslide1down.vx	v9, v9, a0
	vmv.x.s	a0, v9
	sw	a0, 128(sp)                     # 4-byte Folded Spill
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
	sw	a0, 124(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v13, v9, 3
	vslidedown.vi	v8, v9, 2
	vslidedown.vi	v9, v9, 1
	vslidedown.vi	v10, v12, 3
	vslidedown.vi	v11, v12, 2
	vslidedown.vi	v12, v12, 1
	addi	a0, a3, 32
	vl2re32.v	v20, (a0)
	vmv.x.s	a0, v16
	sw	a0, 120(sp)                     # 4-byte Folded Spill
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
	sw	a0, 116(sp)                     # 4-byte Folded Spill
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
	sw	a0, 112(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v13, v25, 1
	vmv.x.s	a0, v8
	sw	a0, 108(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v9
	sw	a0, 104(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v10
	sw	a0, 100(sp)                     # 4-byte Folded Spill
	vmv.x.s	a0, v11
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v12
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v14
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v15
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v16
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v17
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v22
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v23
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v24
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v21
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v25
	sw	a0, 56(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v26
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v27
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v30
	sw	a0, 44(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v18
	sw	a0, 40(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v19
	sw	a0, 36(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v13
	sw	a0, 32(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v28
	sw	a0, 28(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v29
	sw	a0, 24(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v20
	sw	a0, 20(sp)                      # 4-byte Folded Spill
	li	a7, 14
	li	t0, 16
	li	t1, 384
	li	t3, 3
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
	li	a3, 0
	sw	a6, 12(sp)                      # 4-byte Folded Spill
	slli	a0, a6, 7
	lw	a1, 8(sp)                       # 4-byte Folded Reload
	add	a0, a1, a0
	sw	a0, 208(sp)                     # 4-byte Folded Spill
	sw	s7, 16(sp)                      # 4-byte Folded Spill
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
	sw	a3, 256(sp)                     # 4-byte Folded Spill
	li	s5, 0
	sw	s7, 252(sp)                     # 4-byte Folded Spill
	lw	s9, 204(sp)                     # 4-byte Folded Reload
	lw	s10, 164(sp)                    # 4-byte Folded Reload
	lw	a0, 140(sp)                     # 4-byte Folded Reload
	lw	s0, 144(sp)                     # 4-byte Folded Reload
	lw	t2, 148(sp)                     # 4-byte Folded Reload
	lw	t4, 152(sp)                     # 4-byte Folded Reload
	lw	t6, 156(sp)                     # 4-byte Folded Reload
	lw	a2, 160(sp)                     # 4-byte Folded Reload
	lw	s2, 168(sp)                     # 4-byte Folded Reload
	lw	s11, 172(sp)                    # 4-byte Folded Reload
	lw	ra, 176(sp)                     # 4-byte Folded Reload
	lw	a3, 180(sp)                     # 4-byte Folded Reload
	lw	a4, 184(sp)                     # 4-byte Folded Reload
	lw	s1, 188(sp)                     # 4-byte Folded Reload
	lw	s3, 192(sp)                     # 4-byte Folded Reload
	lw	s6, 196(sp)                     # 4-byte Folded Reload
	lw	a5, 200(sp)                     # 4-byte Folded Reload
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Loop Header: Depth=3
                                        #         Child Loop BB0_4 Depth 4
	li	a6, 0
	mv	s8, s7
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_3 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.i	v17, 0
	addi	a1, sp, 864
	vs1r.v	v17, (a1)                       # Unknown-size Folded Spill
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v24, 0
	addi	a1, sp, 848
	vs1r.v	v17, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 832
	vs1r.v	v17, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 816
	vs1r.v	v17, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 800
	vs1r.v	v17, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 752
	vs1r.v	v17, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 640
	vs1r.v	v17, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 592
	vs1r.v	v17, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 544
	vs1r.v	v17, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 464
	vs1r.v	v17, (a1)                       # Unknown-size Folded Spill
	vmv1r.v	v1, v17
	vmv1r.v	v3, v17
	vmv1r.v	v20, v17
	vmv1r.v	v2, v17
	vmv1r.v	v21, v17
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v17, a5
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v5, (s8), v0.t
	add	a5, s9, a6
	addi	a1, a5, 4
	vlse8.v	v16, (a1), t0, v0.t
	addi	a1, sp, 720
	vs2r.v	v24, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 656
	vs2r.v	v24, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 608
	vs2r.v	v24, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 560
	vs2r.v	v24, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 512
	vs2r.v	v24, (a1)                       # Unknown-size Folded Spill
	addi	a1, sp, 432
	vs2r.v	v24, (a1)                       # Unknown-size Folded Spill
	vmv2r.v	v22, v24
	vmv2r.v	v26, v24
	vmv2r.v	v12, v24
	vmv2r.v	v10, v24
	vmv2r.v	v14, v24
	vmv2r.v	v28, v24
	vmv2r.v	v30, v24
	vmv2r.v	v18, v24
	vmv2r.v	v8, v24
	vmv1r.v	v24, v17
	vsext.vf2	v8, v5
	vwadd.vx	v4, v8, a7
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v6, v16
	vmadd.vv	v6, v4, v24
	vmerge.vvm	v16, v24, v6, v0
	addi	a1, sp, 768
	vs2r.v	v16, (a1)                       # Unknown-size Folded Spill
	addi	a1, a5, 5
	vlse8.v	v10, (a1), t0, v0.t
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v21, s6
	vmv1r.v	v8, v21
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v10
	vmadd.vv	v16, v4, v8
	vmerge.vvm	v8, v8, v16, v0
	addi	a1, sp, 688
	vs2r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	a1, a5, 6
	vlse8.v	v8, (a1), t0, v0.t
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v2, s3
	vmv1r.v	v18, v2
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v8
	vmadd.vv	v16, v4, v18
	vmerge.vvm	v8, v18, v16, v0
	addi	a1, sp, 480
	vs2r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	a1, a5, 7
	vlse8.v	v8, (a1), t0, v0.t
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v20, s1
	vmv1r.v	v30, v20
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v8
	vmadd.vv	v16, v4, v30
	vmerge.vvm	v8, v30, v16, v0
	addi	a1, sp, 400
	vs2r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	a1, a5, 8
	vlse8.v	v8, (a1), t0, v0.t
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v3, a4
	vmv1r.v	v28, v3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v8
	vmadd.vv	v16, v4, v28
	vmerge.vvm	v2, v28, v16, v0
	addi	a1, a5, 9
	vlse8.v	v8, (a1), t0, v0.t
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v1, a3
	vmv1r.v	v14, v1
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v8
	vmadd.vv	v16, v4, v14
	vmerge.vvm	v6, v14, v16, v0
	addi	a1, a5, 10
	vlse8.v	v8, (a1), t0, v0.t
	addi	a1, sp, 464
	vl1r.v	v9, (a1)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, ra
	vmv1r.v	v10, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v14, v8
	vmadd.vv	v14, v4, v10
	vmerge.vvm	v30, v10, v14, v0
	addi	a1, a5, 11
	vlse8.v	v8, (a1), t0, v0.t
	addi	a1, sp, 544
	vl1r.v	v9, (a1)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, s11
	vmv1r.v	v12, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v8
	vmadd.vv	v10, v4, v12
	vmerge.vvm	v16, v12, v10, v0
	addi	a1, a5, 12
	vlse8.v	v8, (a1), t0, v0.t
	addi	a1, sp, 592
	vl1r.v	v9, (a1)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, s2
	vmv1r.v	v26, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v8
	vmadd.vv	v10, v4, v26
	vmerge.vvm	v24, v26, v10, v0
	vlse8.v	v8, (a5), t0, v0.t
	addi	a1, sp, 640
	vl1r.v	v9, (a1)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, a2
	vmv1r.v	v22, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v8
	vmadd.vv	v10, v4, v22
	vmerge.vvm	v8, v22, v10, v0
	addi	a1, a5, 1
	vlse8.v	v10, (a1), t0, v0.t
	addi	a1, sp, 752
	vl1r.v	v11, (a1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v11, t6
	addi	a1, sp, 432
	vl2r.v	v14, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v14, v11
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v12, v10
	vmadd.vv	v12, v4, v14
	vmerge.vvm	v10, v14, v12, v0
	addi	a1, a5, 2
	vlse8.v	v12, (a1), t0, v0.t
	addi	a1, sp, 800
	vl1r.v	v13, (a1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v13, t4
	addi	a1, sp, 512
	vl2r.v	v18, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v18, v13
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v14, v12
	vmadd.vv	v14, v4, v18
	vmerge.vvm	v12, v18, v14, v0
	addi	a1, a5, 3
	vlse8.v	v14, (a1), t0, v0.t
	addi	a1, sp, 816
	vl1r.v	v15, (a1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v15, t2
	addi	a1, sp, 560
	vl2r.v	v20, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v20, v15
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v18, v14
	vmadd.vv	v18, v4, v20
	vmerge.vvm	v14, v20, v18, v0
	addi	a1, a5, 13
	vlse8.v	v18, (a1), t0, v0.t
	addi	a1, sp, 832
	vl1r.v	v19, (a1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v19, s0
	addi	a1, sp, 608
	vl2r.v	v22, (a1)                       # Unknown-size Folded Reload
	vmv1r.v	v22, v19
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v20, v18
	vmadd.vv	v20, v4, v22
	vmerge.vvm	v18, v22, v20, v0
	addi	a1, a5, 14
	vlse8.v	v20, (a1), t0, v0.t
	addi	a1, sp, 848
	vl1r.v	v21, (a1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v21, a0
	addi	a0, sp, 656
	vl2r.v	v26, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v26, v21
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v20
	vmadd.vv	v22, v4, v26
	vmerge.vvm	v20, v26, v22, v0
	addi	a5, a5, 15
	vlse8.v	v22, (a5), t0, v0.t
	addi	a0, sp, 864
	vl1r.v	v23, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v23, s10
	addi	a0, sp, 720
	vl2r.v	v28, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v28, v23
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v26, v22
	vmadd.vv	v26, v4, v28
	vmerge.vvm	v22, v28, v26, v0
	vmv.s.x	v26, zero
	vredsum.vs	v22, v22, v26
	vredsum.vs	v20, v20, v26
	vredsum.vs	v18, v18, v26
	vredsum.vs	v14, v14, v26
	vredsum.vs	v12, v12, v26
	vredsum.vs	v10, v10, v26
	vredsum.vs	v8, v8, v26
	vredsum.vs	v9, v24, v26
	vredsum.vs	v11, v16, v26
	vredsum.vs	v13, v30, v26
	vredsum.vs	v15, v6, v26
	vredsum.vs	v16, v2, v26
	addi	a0, sp, 400
	vl2r.v	v24, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v17, v24, v26
	addi	a0, sp, 480
	vl2r.v	v24, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v19, v24, v26
	addi	a0, sp, 688
	vl2r.v	v24, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v21, v24, v26
	addi	a0, sp, 768
	vl2r.v	v24, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v23, v24, v26
	vmv.x.s	s10, v22
	vmv.x.s	a0, v20
	vmv.x.s	s0, v18
	vmv.x.s	t2, v14
	vmv.x.s	t4, v12
	vmv.x.s	t6, v10
	vmv.x.s	a2, v8
	vmv.x.s	s2, v9
	vmv.x.s	s11, v11
	vmv.x.s	ra, v13
	vmv.x.s	a3, v15
	vmv.x.s	a4, v16
	vmv.x.s	s1, v17
	vmv.x.s	s3, v19
	vmv.x.s	s6, v21
	vmv.x.s	a5, v23
	addi	a6, a6, 128
	addi	s8, s8, 8
	bne	a6, t1, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_3 Depth=3
	addi	s5, s5, 1
	addi	s9, s9, 384
	addi	s7, s7, 80
	bne	s5, t3, .LBB0_3
# %bb.6:                                #   in Loop: Header=BB0_2 Depth=2
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v8, a2
	vslide1down.vx	v8, v8, t6
	vmv.x.s	a1, v8
	sw	a1, 240(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a1, v8
	sw	a1, 228(sp)                     # 4-byte Folded Spill
	srai	a1, a1, 31
	sw	a1, 236(sp)                     # 4-byte Folded Spill
	vmv.v.x	v8, t4
	vslide1down.vx	v8, v8, t2
	vmv.x.s	s7, v8
	srai	s8, s7, 31
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a6, v8
	srai	s9, a6, 31
	vmv.v.x	v8, a5
	vslide1down.vx	v8, v8, s6
	vmv.x.s	t2, v8
	srai	s6, t2, 31
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s5, v8
	srai	t5, s5, 31
	vmv.v.x	v8, s3
	vslide1down.vx	v8, v8, s1
	vmv.x.s	s1, v8
	srai	t6, s1, 31
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s3, v8
	srai	a5, s3, 31
	lw	a1, 260(sp)                     # 4-byte Folded Reload
	mul	a5, a1, a5
	mulhu	s4, a1, s3
	lw	a2, 136(sp)                     # 4-byte Folded Reload
	mul	t3, a2, s3
	add	t3, s4, t3
	add	a5, t3, a5
	sw	a5, 248(sp)                     # 4-byte Folded Spill
	lw	a1, 264(sp)                     # 4-byte Folded Reload
	mul	t6, a1, t6
	mulhu	t3, a1, s1
	lw	s4, 132(sp)                     # 4-byte Folded Reload
	mul	s4, s4, s1
	add	t3, t3, s4
	add	t3, t3, t6
	sw	t3, 244(sp)                     # 4-byte Folded Spill
	lw	t6, 108(sp)                     # 4-byte Folded Reload
	mul	t3, t6, t5
	mulhu	t5, t6, s5
	lw	a1, 112(sp)                     # 4-byte Folded Reload
	mul	s4, a1, s5
	add	t5, t5, s4
	add	t3, t5, t3
	sw	t3, 232(sp)                     # 4-byte Folded Spill
	lw	t4, 128(sp)                     # 4-byte Folded Reload
	mul	t5, t4, s6
	sw	t2, 216(sp)                     # 4-byte Folded Spill
	mulhu	s4, t4, t2
	lw	a1, 104(sp)                     # 4-byte Folded Reload
	mul	s6, a1, t2
	add	s4, s4, s6
	add	t5, s4, t5
	sw	t5, 224(sp)                     # 4-byte Folded Spill
	lw	t2, 96(sp)                      # 4-byte Folded Reload
	mul	s4, t2, s9
	sw	a6, 212(sp)                     # 4-byte Folded Spill
	mulhu	s6, t2, a6
	lw	a1, 100(sp)                     # 4-byte Folded Reload
	mul	s9, a1, a6
	add	s6, s6, s9
	add	s4, s6, s4
	sw	s4, 220(sp)                     # 4-byte Folded Spill
	lw	a6, 124(sp)                     # 4-byte Folded Reload
	mul	s6, a6, s8
	mv	s4, s7
	mulhu	s8, a6, s7
	lw	a1, 92(sp)                      # 4-byte Folded Reload
	mul	s9, a1, s7
	add	s8, s8, s9
	add	s6, s8, s6
	lw	a5, 84(sp)                      # 4-byte Folded Reload
	lw	t5, 228(sp)                     # 4-byte Folded Reload
	mulhu	s8, a5, t5
	lw	a1, 236(sp)                     # 4-byte Folded Reload
	mul	s7, a5, a1
	lw	a1, 88(sp)                      # 4-byte Folded Reload
	mul	s9, a1, t5
	add	s8, s8, s9
	add	s7, s8, s7
	lw	a2, 120(sp)                     # 4-byte Folded Reload
	lw	a1, 240(sp)                     # 4-byte Folded Reload
	mulhu	s8, a2, a1
	lw	t3, 80(sp)                      # 4-byte Folded Reload
	mul	s9, t3, a1
	add	s8, s8, s9
	srai	s9, a1, 31
	mul	s9, a2, s9
	add	s8, s8, s9
	lw	t3, 260(sp)                     # 4-byte Folded Reload
	mul	s3, t3, s3
	lw	t3, 264(sp)                     # 4-byte Folded Reload
	mul	s1, t3, s1
	mul	t3, t6, s5
	lw	t6, 216(sp)                     # 4-byte Folded Reload
	mul	s5, t4, t6
	lw	t4, 212(sp)                     # 4-byte Folded Reload
	mul	t4, t2, t4
	mul	t2, a6, s4
	mul	a6, a5, t5
	mul	a2, a2, a1
	lui	a5, 262144
	add	s9, a2, a5
	sltu	a2, s9, a2
	add	a2, s8, a2
	add	s8, a6, a5
	sltu	a6, s8, a6
	add	a6, s7, a6
	add	s7, t2, a5
	sltu	t2, s7, t2
	add	t2, s6, t2
	add	s6, t4, a5
	sltu	t4, s6, t4
	lw	a1, 220(sp)                     # 4-byte Folded Reload
	add	t4, a1, t4
	add	s4, s5, a5
	sltu	s5, s4, s5
	lw	t5, 224(sp)                     # 4-byte Folded Reload
	add	t5, t5, s5
	add	s5, t3, a5
	sltu	a1, s5, t3
	lw	t3, 232(sp)                     # 4-byte Folded Reload
	add	a1, t3, a1
	add	t3, s1, a5
	sltu	s1, t3, s1
	lw	t6, 244(sp)                     # 4-byte Folded Reload
	add	t6, t6, s1
	add	s1, s3, a5
	sltu	s3, s1, s3
	lw	a5, 248(sp)                     # 4-byte Folded Reload
	add	a5, a5, s3
	slli	a5, a5, 1
	srli	s1, s1, 31
	or	a5, s1, a5
	slli	t6, t6, 1
	srli	t3, t3, 31
	or	t3, t3, t6
	slli	a1, a1, 1
	srli	t6, s5, 31
	or	a1, t6, a1
	slli	t5, t5, 1
	srli	t6, s4, 31
	or	t5, t6, t5
	slli	t4, t4, 1
	srli	t6, s6, 31
	or	t4, t6, t4
	slli	t2, t2, 1
	srli	t6, s7, 31
	or	t2, t6, t2
	slli	a6, a6, 1
	srli	t6, s8, 31
	or	a6, t6, a6
	slli	a2, a2, 1
	srli	t6, s9, 31
	or	a2, t6, a2
	vmv.s.x	v16, a2
	vmv.s.x	v8, a6
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v16, v8, 1
	vmv.s.x	v8, t2
	vmv.s.x	v9, t4
	vslideup.vi	v8, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v16, v8, 2
	vmv.s.x	v17, t5
	vmv.s.x	v18, a1
	vmv.s.x	v19, t3
	vmv.s.x	v20, a5
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v8, a4
	vslide1down.vx	v8, v8, a3
	vmv.x.s	a2, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a3, v8
	srai	a1, a3, 31
	vmv.v.x	v8, ra
	vslide1down.vx	v8, v8, s11
	vmv.x.s	a4, v8
	srai	t3, a4, 31
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a5, v8
	srai	t4, a5, 31
	vmv.v.x	v8, s2
	vslide1down.vx	v8, v8, s0
	vmv.x.s	t2, v8
	srai	t5, t2, 31
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t6, v8
	srai	s0, t6, 31
	vmv.v.x	v8, a0
	vslide1down.vx	v8, v8, s10
	vmv.x.s	s1, v8
	srai	a6, s1, 31
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s2, v8
	srai	a0, s2, 31
	lw	s7, 68(sp)                      # 4-byte Folded Reload
	mul	a0, s7, a0
	mulhu	s3, s7, s2
	lw	s4, 72(sp)                      # 4-byte Folded Reload
	mul	s4, s4, s2
	add	s3, s3, s4
	add	a0, s3, a0
	lw	s6, 76(sp)                      # 4-byte Folded Reload
	mul	a6, s6, a6
	mulhu	s3, s6, s1
	lw	s4, 64(sp)                      # 4-byte Folded Reload
	mul	s4, s4, s1
	add	s3, s3, s4
	add	a6, s3, a6
	lw	s10, 48(sp)                     # 4-byte Folded Reload
	mul	s0, s10, s0
	mulhu	s3, s10, t6
	lw	s4, 52(sp)                      # 4-byte Folded Reload
	mul	s4, s4, t6
	add	s3, s3, s4
	add	s0, s3, s0
	lw	s8, 60(sp)                      # 4-byte Folded Reload
	mul	t5, s8, t5
	mulhu	s3, s8, t2
	lw	s4, 44(sp)                      # 4-byte Folded Reload
	mul	s4, s4, t2
	add	s3, s3, s4
	add	t5, s3, t5
	lw	s11, 36(sp)                     # 4-byte Folded Reload
	mul	t4, s11, t4
	mulhu	s3, s11, a5
	lw	s4, 40(sp)                      # 4-byte Folded Reload
	mul	s4, s4, a5
	add	s3, s3, s4
	add	t4, s3, t4
	lw	s9, 56(sp)                      # 4-byte Folded Reload
	mul	t3, s9, t3
	mulhu	s3, s9, a4
	lw	s4, 32(sp)                      # 4-byte Folded Reload
	mul	s4, s4, a4
	add	s3, s3, s4
	add	t3, s3, t3
	lw	ra, 24(sp)                      # 4-byte Folded Reload
	mulhu	s3, ra, a3
	mul	a1, ra, a1
	lw	s4, 28(sp)                      # 4-byte Folded Reload
	mul	s4, s4, a3
	add	s3, s3, s4
	add	a1, s3, a1
	lw	s5, 116(sp)                     # 4-byte Folded Reload
	mulhu	s3, s5, a2
	lw	s4, 20(sp)                      # 4-byte Folded Reload
	mul	s4, s4, a2
	add	s3, s3, s4
	srai	s4, a2, 31
	mul	s4, s5, s4
	add	s3, s3, s4
	mul	s2, s7, s2
	mul	s1, s6, s1
	mul	t6, s10, t6
	mul	t2, s8, t2
	mul	a5, s11, a5
	mul	a4, s9, a4
	mul	a3, ra, a3
	mul	a2, s5, a2
	lui	s5, 262144
	add	s4, a2, s5
	sltu	a2, s4, a2
	add	a2, s3, a2
	add	s3, a3, s5
	sltu	a3, s3, a3
	add	a1, a1, a3
	add	a3, a4, s5
	sltu	a4, a3, a4
	add	a4, t3, a4
	add	t3, a5, s5
	sltu	a5, t3, a5
	add	a5, t4, a5
	add	t4, t2, s5
	sltu	t2, t4, t2
	add	t2, t5, t2
	add	t5, t6, s5
	sltu	t6, t5, t6
	add	t6, s0, t6
	add	s0, s1, s5
	sltu	s1, s0, s1
	add	a6, a6, s1
	add	s1, s2, s5
	sltu	s2, s1, s2
	add	a0, a0, s2
	slli	a0, a0, 1
	srli	s1, s1, 31
	or	a0, s1, a0
	slli	a6, a6, 1
	srli	s0, s0, 31
	or	a6, s0, a6
	slli	t6, t6, 1
	srli	t5, t5, 31
	or	t5, t5, t6
	slli	t2, t2, 1
	srli	t4, t4, 31
	or	t2, t4, t2
	slli	a5, a5, 1
	srli	t3, t3, 31
	or	a5, t3, a5
	li	t3, 3
	slli	a4, a4, 1
	srli	a3, a3, 31
	or	a3, a3, a4
	slli	a1, a1, 1
	srli	a4, s3, 31
	or	a1, a4, a1
	slli	a2, a2, 1
	srli	a4, s4, 31
	or	a2, a4, a2
	vmv.s.x	v8, a2
	vmv.s.x	v9, a1
	vmv.s.x	v10, a3
	vmv.s.x	v11, a5
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vslideup.vi	v10, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vmv.s.x	v9, t2
	vmv.s.x	v10, t5
	vmv.s.x	v11, a6
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v17, v18, 1
	vslideup.vi	v19, v20, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v17, v19, 2
	addi	a1, sp, 336
	vl2r.v	v12, (a1)                       # Unknown-size Folded Reload
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vv	v12, v12, v16
	addi	a1, sp, 368
	vl2r.v	v14, (a1)                       # Unknown-size Folded Reload
	vsra.vv	v12, v12, v14
	li	a1, 136
	vmin.vx	v12, v12, a1
	li	a2, -119
	vmax.vx	v12, v12, a2
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v14, v12, 0
	vsetvli	zero, zero, e32, m2, ta, ma
	vmv.s.x	v12, a0
	lw	a3, 256(sp)                     # 4-byte Folded Reload
	slli	a0, a3, 4
	lw	a4, 208(sp)                     # 4-byte Folded Reload
	add	a0, a4, a0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v13, v14, 0
	vadd.vi	v13, v13, -9
	vse8.v	v13, (a0)
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v10, 1
	vslideup.vi	v11, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v11, 2
	addi	a4, sp, 272
	vl2r.v	v10, (a4)                       # Unknown-size Folded Reload
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vv	v8, v10, v8
	addi	a4, sp, 304
	vl2r.v	v10, (a4)                       # Unknown-size Folded Reload
	vsra.vv	v8, v8, v10
	vmin.vx	v8, v8, a1
	vmax.vx	v8, v8, a2
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	vadd.vi	v8, v8, -9
	addi	a0, a0, 8
	vse8.v	v8, (a0)
	addi	a3, a3, 1
	lw	s7, 252(sp)                     # 4-byte Folded Reload
	addi	s7, s7, 8
	li	a0, 8
	bne	a3, a0, .LBB0_2
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	lw	a6, 12(sp)                      # 4-byte Folded Reload
	addi	a6, a6, 1
	lw	s7, 16(sp)                      # 4-byte Folded Reload
	addi	s7, s7, 80
	li	a0, 8
	bne	a6, a0, .LBB0_1
# %bb.8:
	addi	sp, sp, 608
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
