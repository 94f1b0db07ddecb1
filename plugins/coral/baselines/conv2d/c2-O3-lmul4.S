# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -DH=8 -Dc_in=8 -Dc_out=8 -Dk=3
# source: baselines/conv2d.c, SHA-256 8954ed5bfd21ddc130461ded6e422009ad4e864075e6aa390fcc5c7382b50f00

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000340	# W
	li	a2, 0x20000580	# bias
	li	a3, 0x200005c0	# multiplier
	li	a4, 0x20000600	# shift
	li	a5, 0x20001000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -176
	sw	ra, 172(sp)                     # 4-byte Folded Spill
	sw	s0, 168(sp)                     # 4-byte Folded Spill
	sw	s1, 164(sp)                     # 4-byte Folded Spill
	sw	s2, 160(sp)                     # 4-byte Folded Spill
	sw	s3, 156(sp)                     # 4-byte Folded Spill
	sw	s4, 152(sp)                     # 4-byte Folded Spill
	sw	s5, 148(sp)                     # 4-byte Folded Spill
	sw	s6, 144(sp)                     # 4-byte Folded Spill
	sw	s7, 140(sp)                     # 4-byte Folded Spill
	sw	s8, 136(sp)                     # 4-byte Folded Spill
	sw	s9, 132(sp)                     # 4-byte Folded Spill
	sw	s10, 128(sp)                    # 4-byte Folded Spill
	sw	s11, 124(sp)                    # 4-byte Folded Spill
	sw	a5, 4(sp)                       # 4-byte Folded Spill
	mv	t5, a1
	mv	t2, a0
	li	t1, 0
	lw	a0, 0(a2)
	sw	a0, 108(sp)                     # 4-byte Folded Spill
	lw	a0, 4(a2)
	sw	a0, 104(sp)                     # 4-byte Folded Spill
	lw	a0, 8(a2)
	sw	a0, 100(sp)                     # 4-byte Folded Spill
	lw	a0, 12(a2)
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	lw	a0, 16(a2)
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	lw	a0, 20(a2)
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	vl2re32.v	v8, (a4)
	vl2re32.v	v12, (a3)
	lw	a0, 24(a2)
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	lw	a0, 28(a2)
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vi	v10, v8, -1
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v14, v13, 2
	vmv.x.s	a0, v14
	srai	a1, a0, 31
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v15, a0
	vslide1down.vx	v15, v15, a1
	vslidedown.vi	v14, v14, 1
	vmv.x.s	a0, v14
	vslide1down.vx	v14, v15, a0
	srai	a0, a0, 31
	vslide1down.vx	v14, v14, a0
	vmv.x.s	a0, v14
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v15, v14, 3
	vmv.x.s	a0, v15
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v15, v14, 2
	vmv.x.s	a0, v15
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v14, v14, 1
	vmv.x.s	a0, v14
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v13
	srai	a1, a0, 31
	vmv.v.x	v14, a0
	vslide1down.vx	v14, v14, a1
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a0, v13
	vslide1down.vx	v13, v14, a0
	srai	a0, a0, 31
	vslide1down.vx	v13, v13, a0
	vmv.x.s	a0, v13
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v14, v12, 2
	vmv.x.s	a0, v14
	srai	a1, a0, 31
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v15, a0
	vslide1down.vx	v15, v15, a1
	vslidedown.vi	v14, v14, 1
	vmv.x.s	a0, v14
	vslide1down.vx	v14, v15, a0
	srai	a0, a0, 31
	vslide1down.vx	v14, v14, a0
	vmv.x.s	a0, v14
	sw	a0, 56(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v15, v13, 3
	vmv.x.s	a0, v15
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v15, v13, 2
	vmv.x.s	a0, v15
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a0, v13
	sw	a0, 44(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v14, 3
	vmv.x.s	a0, v13
	sw	a0, 40(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v14, 2
	vmv.x.s	a0, v13
	sw	a0, 36(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v14, 1
	vmv.x.s	a0, v13
	sw	a0, 32(sp)                      # 4-byte Folded Spill
	vmv.x.s	a0, v12
	srai	a1, a0, 31
	vmv.v.x	v13, a0
	vslide1down.vx	v13, v13, a1
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a0, v12
	vslide1down.vx	v12, v13, a0
	srai	a0, a0, 31
	vslide1down.vx	v12, v12, a0
	vmv.x.s	a0, v12
	sw	a0, 28(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v12, 3
	vmv.x.s	a0, v13
	sw	a0, 24(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v12, 2
	vmv.x.s	a0, v13
	sw	a0, 20(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a0, v12
	sw	a0, 16(sp)                      # 4-byte Folded Spill
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v12, 1
	vsll.vv	v10, v12, v10
	vid.v	v12
	vmsleu.vi	v0, v12, 7
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.i	v12, 0
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v14, 0
	vmv.s.x	v13, zero
	li	a6, 14
	li	a5, 8
	li	a0, 576
	lw	s7, 68(sp)                      # 4-byte Folded Reload
	lw	s4, 76(sp)                      # 4-byte Folded Reload
	lw	s9, 60(sp)                      # 4-byte Folded Reload
	lw	t4, 36(sp)                      # 4-byte Folded Reload
	lw	s11, 56(sp)                     # 4-byte Folded Reload
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
	li	a3, 0
	sw	t1, 8(sp)                       # 4-byte Folded Spill
	slli	t1, t1, 6
	lw	a1, 4(sp)                       # 4-byte Folded Reload
	add	a1, a1, t1
	sw	a1, 112(sp)                     # 4-byte Folded Spill
	sw	t2, 12(sp)                      # 4-byte Folded Spill
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
	sw	a3, 120(sp)                     # 4-byte Folded Spill
	li	t3, 0
	sw	t2, 116(sp)                     # 4-byte Folded Spill
	lw	a2, 80(sp)                      # 4-byte Folded Reload
	lw	a3, 84(sp)                      # 4-byte Folded Reload
	lw	s0, 88(sp)                      # 4-byte Folded Reload
	lw	s3, 92(sp)                      # 4-byte Folded Reload
	lw	s5, 96(sp)                      # 4-byte Folded Reload
	lw	s6, 100(sp)                     # 4-byte Folded Reload
	lw	s8, 104(sp)                     # 4-byte Folded Reload
	lw	a1, 108(sp)                     # 4-byte Folded Reload
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vmv1r.v	v16, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v16, a1
	vmv2r.v	v18, v14
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v17, (t2), v0.t
	add	a1, t5, t3
	vlse8.v	v20, (a1), a5, v0.t
	vmv1r.v	v18, v16
	vsext.vf2	v21, v17
	vwadd.vx	v16, v21, a6
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v20
	vmadd.vv	v22, v16, v18
	vmerge.vvm	v30, v18, v22, v0
	addi	a4, a1, 1
	vlse8.v	v18, (a4), a5, v0.t
	vmv1r.v	v19, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v19, s8
	vmv2r.v	v20, v14
	vmv1r.v	v20, v19
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v18
	vmadd.vv	v22, v16, v20
	vmerge.vvm	v28, v20, v22, v0
	addi	a4, a1, 2
	vlse8.v	v18, (a4), a5, v0.t
	vmv1r.v	v19, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v19, s6
	vmv2r.v	v20, v14
	vmv1r.v	v20, v19
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v18
	vmadd.vv	v22, v16, v20
	vmerge.vvm	v26, v20, v22, v0
	addi	a4, a1, 3
	vlse8.v	v18, (a4), a5, v0.t
	vmv1r.v	v19, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v19, s5
	vmv2r.v	v20, v14
	vmv1r.v	v20, v19
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v18
	vmadd.vv	v22, v16, v20
	vmerge.vvm	v18, v20, v22, v0
	addi	a4, a1, 4
	vlse8.v	v20, (a4), a5, v0.t
	vmv1r.v	v21, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v21, s3
	vmv2r.v	v22, v14
	vmv1r.v	v22, v21
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v24, v20
	vmadd.vv	v24, v16, v22
	vmerge.vvm	v20, v22, v24, v0
	addi	a4, a1, 5
	vlse8.v	v22, (a4), a5, v0.t
	vmv1r.v	v23, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v23, s0
	vmv2r.v	v24, v14
	vmv1r.v	v24, v23
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v6, v22
	vmadd.vv	v6, v16, v24
	vmerge.vvm	v22, v24, v6, v0
	addi	a4, a1, 6
	vlse8.v	v24, (a4), a5, v0.t
	vmv1r.v	v25, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v25, a3
	vmv2r.v	v6, v14
	vmv1r.v	v6, v25
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v4, v24
	vmadd.vv	v4, v16, v6
	vmerge.vvm	v24, v6, v4, v0
	addi	a3, a1, 7
	vlse8.v	v7, (a3), a5, v0.t
	vmv1r.v	v6, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v6, a2
	vmv2r.v	v4, v14
	vmv1r.v	v4, v6
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v2, v7
	vmadd.vv	v2, v16, v4
	vmerge.vvm	v16, v4, v2, v0
	vredsum.vs	v30, v30, v13
	vmv.x.s	a2, v30
	addi	a3, t2, 8
	vmv1r.v	v30, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v30, a2
	vmv2r.v	v4, v14
	vsetvli	zero, zero, e32, m2, ta, ma
	vle8.v	v31, (a3), v0.t
	addi	a2, a1, 64
	vlse8.v	v3, (a2), a5, v0.t
	vredsum.vs	v28, v28, v13
	vmv1r.v	v4, v30
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v29, v31
	vwadd.vx	v6, v29, a6
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v30, v3
	vmadd.vv	v30, v6, v4
	vmerge.vvm	v30, v4, v30, v0
	addi	a2, a1, 65
	vlse8.v	v29, (a2), a5, v0.t
	vmv.x.s	a2, v28
	vmv1r.v	v28, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v28, a2
	vmv2r.v	v4, v14
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v26, v26, v13
	vmv1r.v	v4, v28
	vsext.vf4	v2, v29
	vmadd.vv	v2, v6, v4
	vmerge.vvm	v28, v4, v2, v0
	addi	a2, a1, 66
	vlse8.v	v27, (a2), a5, v0.t
	vmv.x.s	a2, v26
	vmv1r.v	v26, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v26, a2
	vmv2r.v	v4, v14
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v3, v18, v13
	vmv1r.v	v4, v26
	vsext.vf4	v18, v27
	vmadd.vv	v18, v6, v4
	vmerge.vvm	v18, v4, v18, v0
	addi	a2, a1, 67
	vlse8.v	v26, (a2), a5, v0.t
	vmv.x.s	a2, v3
	vmv1r.v	v27, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v27, a2
	vmv2r.v	v4, v14
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v3, v20, v13
	vmv1r.v	v4, v27
	vsext.vf4	v20, v26
	vmadd.vv	v20, v6, v4
	vmerge.vvm	v20, v4, v20, v0
	addi	a2, a1, 68
	vlse8.v	v26, (a2), a5, v0.t
	vmv.x.s	a2, v3
	vmv1r.v	v27, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v27, a2
	vmv2r.v	v4, v14
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v3, v22, v13
	vmv1r.v	v4, v27
	vsext.vf4	v22, v26
	vmadd.vv	v22, v6, v4
	vmerge.vvm	v22, v4, v22, v0
	addi	a2, a1, 69
	vlse8.v	v26, (a2), a5, v0.t
	vmv.x.s	a2, v3
	vmv1r.v	v27, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v27, a2
	vmv2r.v	v4, v14
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v3, v24, v13
	vmv1r.v	v4, v27
	vsext.vf4	v24, v26
	vmadd.vv	v24, v6, v4
	vmerge.vvm	v24, v4, v24, v0
	addi	a2, a1, 70
	vlse8.v	v26, (a2), a5, v0.t
	vmv.x.s	a2, v3
	vmv1r.v	v27, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v27, a2
	vmv2r.v	v4, v14
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v16, v16, v13
	vmv1r.v	v4, v27
	vsext.vf4	v2, v26
	vmadd.vv	v2, v6, v4
	vmerge.vvm	v26, v4, v2, v0
	addi	a2, a1, 71
	vlse8.v	v17, (a2), a5, v0.t
	vmv.x.s	a2, v16
	vmv1r.v	v16, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v16, a2
	vmv2r.v	v4, v14
	vmv1r.v	v4, v16
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v2, v17
	vmadd.vv	v2, v6, v4
	vmerge.vvm	v16, v4, v2, v0
	vredsum.vs	v30, v30, v13
	vmv.x.s	a2, v30
	addi	a3, t2, 16
	vmv1r.v	v30, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v30, a2
	vmv2r.v	v6, v14
	vsetvli	zero, zero, e32, m2, ta, ma
	vle8.v	v31, (a3), v0.t
	addi	a2, a1, 128
	vlse8.v	v5, (a2), a5, v0.t
	vredsum.vs	v4, v28, v13
	vmv1r.v	v6, v30
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v28, v31
	vwadd.vx	v30, v28, a6
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v28, v5
	vmadd.vv	v28, v30, v6
	vmerge.vvm	v28, v6, v28, v0
	addi	a2, a1, 129
	vlse8.v	v7, (a2), a5, v0.t
	vmv.x.s	a2, v4
	vmv1r.v	v6, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v6, a2
	vmv2r.v	v4, v14
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v3, v18, v13
	vmv1r.v	v4, v6
	vsext.vf4	v18, v7
	vmadd.vv	v18, v30, v4
	vmerge.vvm	v18, v4, v18, v0
	addi	a2, a1, 130
	vlse8.v	v7, (a2), a5, v0.t
	vmv.x.s	a2, v3
	vmv1r.v	v6, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v6, a2
	vmv2r.v	v4, v14
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v3, v20, v13
	vmv1r.v	v4, v6
	vsext.vf4	v20, v7
	vmadd.vv	v20, v30, v4
	vmerge.vvm	v20, v4, v20, v0
	addi	a2, a1, 131
	vlse8.v	v7, (a2), a5, v0.t
	vmv.x.s	a2, v3
	vmv1r.v	v6, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v6, a2
	vmv2r.v	v4, v14
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v3, v22, v13
	vmv1r.v	v4, v6
	vsext.vf4	v22, v7
	vmadd.vv	v22, v30, v4
	vmerge.vvm	v22, v4, v22, v0
	addi	a2, a1, 132
	vlse8.v	v7, (a2), a5, v0.t
	vmv.x.s	a2, v3
	vmv1r.v	v6, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v6, a2
	vmv2r.v	v4, v14
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v3, v24, v13
	vmv1r.v	v4, v6
	vsext.vf4	v24, v7
	vmadd.vv	v24, v30, v4
	vmerge.vvm	v24, v4, v24, v0
	addi	a2, a1, 133
	vlse8.v	v7, (a2), a5, v0.t
	vmv.x.s	a2, v3
	vmv1r.v	v6, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v6, a2
	vmv2r.v	v4, v14
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v3, v26, v13
	vmv1r.v	v4, v6
	vsext.vf4	v26, v7
	vmadd.vv	v26, v30, v4
	vmerge.vvm	v26, v4, v26, v0
	addi	a2, a1, 134
	vlse8.v	v7, (a2), a5, v0.t
	vmv.x.s	a2, v3
	vmv1r.v	v6, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v6, a2
	vmv2r.v	v4, v14
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v16, v16, v13
	vmv1r.v	v4, v6
	vsext.vf4	v2, v7
	vmadd.vv	v2, v30, v4
	vmerge.vvm	v6, v4, v2, v0
	addi	a1, a1, 135
	vlse8.v	v17, (a1), a5, v0.t
	vmv.x.s	a1, v16
	vmv1r.v	v16, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v16, a1
	vmv2r.v	v4, v14
	vmv1r.v	v4, v16
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v2, v17
	vmadd.vv	v2, v30, v4
	vmerge.vvm	v16, v4, v2, v0
	vredsum.vs	v16, v16, v13
	vmv.x.s	a2, v16
	vredsum.vs	v16, v6, v13
	vmv.x.s	a3, v16
	vredsum.vs	v16, v26, v13
	vmv.x.s	s0, v16
	vredsum.vs	v16, v24, v13
	vmv.x.s	s3, v16
	vredsum.vs	v16, v22, v13
	vmv.x.s	s5, v16
	vredsum.vs	v16, v20, v13
	vmv.x.s	s6, v16
	vredsum.vs	v16, v18, v13
	vmv.x.s	s8, v16
	vredsum.vs	v16, v28, v13
	vmv.x.s	a1, v16
	addi	t3, t3, 192
	addi	t2, t2, 80
	bne	t3, a0, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v16, a1
	vslide1down.vx	v16, v16, s8
	vmv.x.s	a1, v16
	vslidedown.vi	v16, v16, 1
	vmv.x.s	t2, v16
	srai	s8, t2, 31
	vmv.v.x	v16, s6
	vslide1down.vx	v16, v16, s5
	vmv.x.s	t3, v16
	srai	s6, t3, 31
	vslidedown.vi	v16, v16, 1
	vmv.x.s	s5, v16
	srai	s10, s5, 31
	vmv.v.x	v16, s3
	vslide1down.vx	v16, v16, s0
	vmv.x.s	s0, v16
	srai	s3, s0, 31
	vslidedown.vi	v16, v16, 1
	vmv.x.s	ra, v16
	srai	t1, ra, 31
	vmv.v.x	v16, a3
	vslide1down.vx	v16, v16, a2
	vmv.x.s	a4, v16
	srai	a3, a4, 31
	vslidedown.vi	v16, v16, 1
	vmv.x.s	t6, v16
	srai	a2, t6, 31
	mul	a2, s7, a2
	mulhu	s1, s7, t6
	lw	s2, 72(sp)                      # 4-byte Folded Reload
	mul	s2, s2, t6
	add	s1, s1, s2
	add	a2, s1, a2
	mul	a3, s4, a3
	mulhu	s1, s4, a4
	lw	s2, 64(sp)                      # 4-byte Folded Reload
	mul	s2, s2, a4
	add	s1, s1, s2
	add	a3, s1, a3
	lw	a7, 48(sp)                      # 4-byte Folded Reload
	mul	t1, a7, t1
	mulhu	s1, a7, ra
	lw	s2, 52(sp)                      # 4-byte Folded Reload
	mul	s2, s2, ra
	add	s1, s1, s2
	add	t1, s1, t1
	mul	s1, s9, s3
	mulhu	s2, s9, s0
	lw	s3, 44(sp)                      # 4-byte Folded Reload
	mul	s3, s3, s0
	add	s2, s2, s3
	add	s1, s2, s1
	mul	s2, t4, s10
	mulhu	s3, t4, s5
	lw	s10, 40(sp)                     # 4-byte Folded Reload
	mul	s10, s10, s5
	add	s3, s3, s10
	add	s2, s3, s2
	mul	s3, s11, s6
	mulhu	s6, s11, t3
	lw	s10, 32(sp)                     # 4-byte Folded Reload
	mul	s10, s10, t3
	add	s6, s6, s10
	add	s3, s6, s3
	lw	a0, 20(sp)                      # 4-byte Folded Reload
	mulhu	s6, a0, t2
	mul	s8, a0, s8
	lw	t0, 24(sp)                      # 4-byte Folded Reload
	mul	s10, t0, t2
	add	s6, s6, s10
	add	s6, s6, s8
	lw	t0, 28(sp)                      # 4-byte Folded Reload
	mulhu	s8, t0, a1
	lw	s10, 16(sp)                     # 4-byte Folded Reload
	mul	s10, s10, a1
	add	s8, s8, s10
	srai	s10, a1, 31
	mul	s10, t0, s10
	add	s8, s8, s10
	mul	t6, s7, t6
	mul	a4, s4, a4
	mul	s10, a7, ra
	mul	s0, s9, s0
	mul	s5, t4, s5
	mul	t3, s11, t3
	mul	t2, a0, t2
	li	a0, 576
	mul	a1, t0, a1
	lui	a7, 262144
	add	ra, a1, a7
	sltu	a1, ra, a1
	add	a1, s8, a1
	add	s8, t2, a7
	sltu	t2, s8, t2
	add	t2, s6, t2
	add	s6, t3, a7
	sltu	t3, s6, t3
	add	t3, s3, t3
	add	s3, s5, a7
	sltu	s5, s3, s5
	add	s2, s2, s5
	add	s5, s0, a7
	sltu	s0, s5, s0
	add	s0, s1, s0
	add	s1, s10, a7
	sltu	s10, s1, s10
	add	t1, t1, s10
	add	s10, a4, a7
	sltu	a4, s10, a4
	add	a3, a3, a4
	add	a4, t6, a7
	sltu	t6, a4, t6
	add	a2, a2, t6
	slli	a2, a2, 1
	srli	a4, a4, 31
	or	a2, a4, a2
	slli	a3, a3, 1
	srli	a4, s10, 31
	or	a3, a4, a3
	slli	t1, t1, 1
	srli	s1, s1, 31
	or	a4, s1, t1
	slli	s0, s0, 1
	srli	t1, s5, 31
	or	t1, t1, s0
	slli	s2, s2, 1
	srli	t6, s3, 31
	or	t6, t6, s2
	slli	t3, t3, 1
	srli	s0, s6, 31
	or	t3, s0, t3
	slli	t2, t2, 1
	srli	s0, s8, 31
	or	t2, s0, t2
	slli	a1, a1, 1
	srli	s0, ra, 31
	or	a1, s0, a1
	vmv.s.x	v16, a1
	vmv.s.x	v17, t2
	vmv.s.x	v18, t3
	vmv.s.x	v19, t6
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v16, v17, 1
	vslideup.vi	v18, v19, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v16, v18, 2
	vmv.s.x	v17, t1
	vmv.s.x	v18, a4
	vmv.s.x	v19, a3
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v17, v18, 1
	vmv.s.x	v18, a2
	lw	a3, 120(sp)                     # 4-byte Folded Reload
	slli	a1, a3, 3
	lw	a2, 112(sp)                     # 4-byte Folded Reload
	add	a1, a2, a1
	vslideup.vi	v19, v18, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v17, v19, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vv	v16, v10, v16
	vsra.vv	v16, v16, v8
	li	a2, 136
	vmin.vx	v16, v16, a2
	li	a2, -119
	vmax.vx	v16, v16, a2
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v18, v16, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v16, v18, 0
	vadd.vi	v16, v16, -9
	vse8.v	v16, (a1)
	addi	a3, a3, 1
	lw	t2, 116(sp)                     # 4-byte Folded Reload
	addi	t2, t2, 8
	bne	a3, a5, .LBB0_2
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	lw	t1, 8(sp)                       # 4-byte Folded Reload
	addi	t1, t1, 1
	lw	t2, 12(sp)                      # 4-byte Folded Reload
	addi	t2, t2, 80
	bne	t1, a5, .LBB0_1
# %bb.6:
	lw	ra, 172(sp)                     # 4-byte Folded Reload
	lw	s0, 168(sp)                     # 4-byte Folded Reload
	lw	s1, 164(sp)                     # 4-byte Folded Reload
	lw	s2, 160(sp)                     # 4-byte Folded Reload
	lw	s3, 156(sp)                     # 4-byte Folded Reload
	lw	s4, 152(sp)                     # 4-byte Folded Reload
	lw	s5, 148(sp)                     # 4-byte Folded Reload
	lw	s6, 144(sp)                     # 4-byte Folded Reload
	lw	s7, 140(sp)                     # 4-byte Folded Reload
	lw	s8, 136(sp)                     # 4-byte Folded Reload
	lw	s9, 132(sp)                     # 4-byte Folded Reload
	lw	s10, 128(sp)                    # 4-byte Folded Reload
	lw	s11, 124(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 176
	ret
.Lfunc_end0:
                                        # -- End function
