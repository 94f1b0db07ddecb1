# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -DH=8 -Dc_in=8 -Dc_out=8 -Dk=3
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
	sw	a5, 0(sp)                       # 4-byte Folded Spill
	sw	a1, 108(sp)                     # 4-byte Folded Spill
	mv	t1, a0
	li	t2, 0
	lw	a0, 0(a2)
	sw	a0, 104(sp)                     # 4-byte Folded Spill
	lw	a0, 4(a2)
	sw	a0, 100(sp)                     # 4-byte Folded Spill
	lw	a0, 8(a2)
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	lw	a0, 12(a2)
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	lw	a0, 16(a2)
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	lw	a0, 20(a2)
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	vl2re32.v	v8, (a4)
	vl2re32.v	v12, (a3)
	lw	a0, 24(a2)
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	lw	a0, 28(a2)
	sw	a0, 76(sp)                      # 4-byte Folded Spill
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
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v15, v14, 3
	vmv.x.s	a0, v15
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v15, v14, 2
	vmv.x.s	a0, v15
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v14, v14, 1
	vmv.x.s	a0, v14
	sw	a0, 60(sp)                      # 4-byte Folded Spill
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
	sw	a0, 56(sp)                      # 4-byte Folded Spill
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
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v15, v13, 3
	vmv.x.s	a0, v15
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v15, v13, 2
	vmv.x.s	a0, v15
	sw	a0, 44(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a0, v13
	sw	a0, 40(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v14, 3
	vmv.x.s	a0, v13
	sw	a0, 36(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v14, 2
	vmv.x.s	a0, v13
	sw	a0, 32(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v14, 1
	vmv.x.s	a0, v13
	sw	a0, 28(sp)                      # 4-byte Folded Spill
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
	sw	a0, 24(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v12, 3
	vmv.x.s	a0, v13
	sw	a0, 20(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v12, 2
	vmv.x.s	a0, v13
	sw	a0, 16(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a0, v12
	sw	a0, 12(sp)                      # 4-byte Folded Spill
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
	li	a0, 192
	li	a1, 3
	lw	s7, 64(sp)                      # 4-byte Folded Reload
	lw	s4, 72(sp)                      # 4-byte Folded Reload
	lw	s9, 56(sp)                      # 4-byte Folded Reload
	lw	s5, 32(sp)                      # 4-byte Folded Reload
	lw	s11, 52(sp)                     # 4-byte Folded Reload
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
	li	a4, 0
	sw	t2, 4(sp)                       # 4-byte Folded Spill
	slli	a2, t2, 6
	lw	a3, 0(sp)                       # 4-byte Folded Reload
	add	a2, a3, a2
	sw	a2, 112(sp)                     # 4-byte Folded Spill
	sw	t1, 8(sp)                       # 4-byte Folded Spill
	mv	a3, t1
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
	sw	a4, 120(sp)                     # 4-byte Folded Spill
	li	t4, 0
	sw	a3, 116(sp)                     # 4-byte Folded Spill
	lw	t3, 108(sp)                     # 4-byte Folded Reload
	lw	a2, 76(sp)                      # 4-byte Folded Reload
	lw	t5, 80(sp)                      # 4-byte Folded Reload
	lw	s0, 84(sp)                      # 4-byte Folded Reload
	lw	s6, 88(sp)                      # 4-byte Folded Reload
	lw	s8, 92(sp)                      # 4-byte Folded Reload
	lw	s10, 96(sp)                     # 4-byte Folded Reload
	lw	ra, 100(sp)                     # 4-byte Folded Reload
	lw	t1, 104(sp)                     # 4-byte Folded Reload
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Loop Header: Depth=3
                                        #         Child Loop BB0_4 Depth 4
	li	s3, 0
	mv	t2, a3
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_3 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	vmv1r.v	v16, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v16, t1
	vmv2r.v	v20, v14
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v17, (t2), v0.t
	add	t1, t3, s3
	vlse8.v	v22, (t1), a5, v0.t
	vmv1r.v	v20, v16
	vsext.vf2	v16, v17
	vwadd.vx	v18, v16, a6
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v22
	vmadd.vv	v16, v18, v20
	vmerge.vvm	v16, v20, v16, v0
	addi	a4, t1, 1
	vlse8.v	v20, (a4), a5, v0.t
	vmv1r.v	v21, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v21, ra
	vmv2r.v	v22, v14
	vmv1r.v	v22, v21
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v24, v20
	vmadd.vv	v24, v18, v22
	vmerge.vvm	v20, v22, v24, v0
	addi	a4, t1, 2
	vlse8.v	v22, (a4), a5, v0.t
	vmv1r.v	v23, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v23, s10
	vmv2r.v	v24, v14
	vmv1r.v	v24, v23
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v26, v22
	vmadd.vv	v26, v18, v24
	vmerge.vvm	v22, v24, v26, v0
	addi	a4, t1, 3
	vlse8.v	v24, (a4), a5, v0.t
	vmv1r.v	v25, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v25, s8
	vmv2r.v	v26, v14
	vmv1r.v	v26, v25
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v28, v24
	vmadd.vv	v28, v18, v26
	vmerge.vvm	v24, v26, v28, v0
	addi	a4, t1, 4
	vlse8.v	v26, (a4), a5, v0.t
	vmv1r.v	v27, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v27, s6
	vmv2r.v	v28, v14
	vmv1r.v	v28, v27
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v30, v26
	vmadd.vv	v30, v18, v28
	vmerge.vvm	v26, v28, v30, v0
	addi	a4, t1, 5
	vlse8.v	v28, (a4), a5, v0.t
	vmv1r.v	v29, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v29, s0
	vmv2r.v	v30, v14
	vmv1r.v	v30, v29
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v6, v28
	vmadd.vv	v6, v18, v30
	vmerge.vvm	v28, v30, v6, v0
	addi	a4, t1, 6
	vlse8.v	v30, (a4), a5, v0.t
	vmv1r.v	v31, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v31, t5
	vmv2r.v	v6, v14
	vmv1r.v	v6, v31
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v4, v30
	vmadd.vv	v4, v18, v6
	vmerge.vvm	v30, v6, v4, v0
	addi	t1, t1, 7
	vlse8.v	v7, (t1), a5, v0.t
	vmv1r.v	v6, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v6, a2
	vmv2r.v	v4, v14
	vmv1r.v	v4, v6
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v2, v7
	vmadd.vv	v2, v18, v4
	vmerge.vvm	v18, v4, v2, v0
	vredsum.vs	v18, v18, v13
	vmv.x.s	a2, v18
	vredsum.vs	v18, v30, v13
	vmv.x.s	t5, v18
	vredsum.vs	v18, v28, v13
	vmv.x.s	s0, v18
	vredsum.vs	v18, v26, v13
	vmv.x.s	s6, v18
	vredsum.vs	v18, v24, v13
	vmv.x.s	s8, v18
	vredsum.vs	v18, v22, v13
	vmv.x.s	s10, v18
	vredsum.vs	v18, v20, v13
	vmv.x.s	ra, v18
	vredsum.vs	v16, v16, v13
	vmv.x.s	t1, v16
	addi	s3, s3, 64
	addi	t2, t2, 8
	bne	s3, a0, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_3 Depth=3
	addi	t4, t4, 1
	addi	t3, t3, 192
	addi	a3, a3, 80
	bne	t4, a1, .LBB0_3
# %bb.6:                                #   in Loop: Header=BB0_2 Depth=2
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v16, t1
	vslide1down.vx	v16, v16, ra
	vmv.x.s	a3, v16
	vslidedown.vi	v16, v16, 1
	vmv.x.s	t1, v16
	srai	s3, t1, 31
	vmv.v.x	v16, s10
	vslide1down.vx	v16, v16, s8
	vmv.x.s	t2, v16
	srai	s8, t2, 31
	vslidedown.vi	v16, v16, 1
	vmv.x.s	t3, v16
	srai	s10, t3, 31
	vmv.v.x	v16, s6
	vslide1down.vx	v16, v16, s0
	vmv.x.s	s0, v16
	srai	s6, s0, 31
	vslidedown.vi	v16, v16, 1
	vmv.x.s	ra, v16
	srai	a4, ra, 31
	vmv.v.x	v16, t5
	vslide1down.vx	v16, v16, a2
	vmv.x.s	t5, v16
	srai	t4, t5, 31
	vslidedown.vi	v16, v16, 1
	vmv.x.s	t6, v16
	srai	a2, t6, 31
	mul	a2, s7, a2
	mulhu	s1, s7, t6
	lw	s2, 68(sp)                      # 4-byte Folded Reload
	mul	s2, s2, t6
	add	s1, s1, s2
	add	a2, s1, a2
	mul	t4, s4, t4
	mulhu	s1, s4, t5
	lw	s2, 60(sp)                      # 4-byte Folded Reload
	mul	s2, s2, t5
	add	s1, s1, s2
	add	t4, s1, t4
	lw	a1, 44(sp)                      # 4-byte Folded Reload
	mul	a4, a1, a4
	mulhu	s1, a1, ra
	lw	s2, 48(sp)                      # 4-byte Folded Reload
	mul	s2, s2, ra
	add	s1, s1, s2
	add	a4, s1, a4
	mul	s1, s9, s6
	mulhu	s2, s9, s0
	lw	s6, 40(sp)                      # 4-byte Folded Reload
	mul	s6, s6, s0
	add	s2, s2, s6
	add	s1, s2, s1
	mul	s2, s5, s10
	mulhu	s6, s5, t3
	lw	s10, 36(sp)                     # 4-byte Folded Reload
	mul	s10, s10, t3
	add	s6, s6, s10
	add	s2, s6, s2
	mul	s6, s11, s8
	mulhu	s8, s11, t2
	lw	s10, 28(sp)                     # 4-byte Folded Reload
	mul	s10, s10, t2
	add	s8, s8, s10
	add	s6, s8, s6
	lw	a7, 16(sp)                      # 4-byte Folded Reload
	mulhu	s8, a7, t1
	mul	s3, a7, s3
	lw	t0, 20(sp)                      # 4-byte Folded Reload
	mul	s10, t0, t1
	add	s8, s8, s10
	add	s3, s8, s3
	lw	t0, 24(sp)                      # 4-byte Folded Reload
	mulhu	s8, t0, a3
	lw	s10, 12(sp)                     # 4-byte Folded Reload
	mul	s10, s10, a3
	add	s8, s8, s10
	srai	s10, a3, 31
	mul	s10, t0, s10
	add	s8, s8, s10
	mul	t6, s7, t6
	mul	t5, s4, t5
	mul	s10, a1, ra
	li	a1, 3
	mul	s0, s9, s0
	mul	t3, s5, t3
	mul	t2, s11, t2
	mul	t1, a7, t1
	mul	a3, t0, a3
	lui	a7, 262144
	add	ra, a3, a7
	sltu	a3, ra, a3
	add	a3, s8, a3
	add	s8, t1, a7
	sltu	t1, s8, t1
	add	t1, s3, t1
	add	s3, t2, a7
	sltu	t2, s3, t2
	add	t2, s6, t2
	add	s6, t3, a7
	sltu	t3, s6, t3
	add	t3, s2, t3
	add	s2, s0, a7
	sltu	s0, s2, s0
	add	s0, s1, s0
	add	s1, s10, a7
	sltu	s10, s1, s10
	add	a4, a4, s10
	add	s10, t5, a7
	sltu	t5, s10, t5
	add	t4, t4, t5
	add	t5, t6, a7
	sltu	t6, t5, t6
	add	a2, a2, t6
	slli	a2, a2, 1
	srli	t5, t5, 31
	or	a2, t5, a2
	slli	t4, t4, 1
	srli	t5, s10, 31
	or	t4, t5, t4
	slli	a4, a4, 1
	srli	s1, s1, 31
	or	a4, s1, a4
	slli	s0, s0, 1
	srli	t5, s2, 31
	or	t5, t5, s0
	slli	t3, t3, 1
	srli	t6, s6, 31
	or	t3, t6, t3
	slli	t2, t2, 1
	srli	t6, s3, 31
	or	t2, t6, t2
	slli	t1, t1, 1
	srli	t6, s8, 31
	or	t1, t6, t1
	slli	a3, a3, 1
	srli	t6, ra, 31
	or	a3, t6, a3
	vmv.s.x	v16, a3
	vmv.s.x	v17, t1
	vmv.s.x	v18, t2
	vmv.s.x	v19, t3
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v16, v17, 1
	vslideup.vi	v18, v19, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v16, v18, 2
	vmv.s.x	v17, t5
	vmv.s.x	v18, a4
	vmv.s.x	v19, t4
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v17, v18, 1
	vmv.s.x	v18, a2
	lw	a4, 120(sp)                     # 4-byte Folded Reload
	slli	a2, a4, 3
	lw	a3, 112(sp)                     # 4-byte Folded Reload
	add	a2, a3, a2
	vslideup.vi	v19, v18, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v17, v19, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vv	v16, v10, v16
	vsra.vv	v16, v16, v8
	li	a3, 136
	vmin.vx	v16, v16, a3
	li	a3, -119
	vmax.vx	v16, v16, a3
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v18, v16, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v16, v18, 0
	vadd.vi	v16, v16, -9
	vse8.v	v16, (a2)
	addi	a4, a4, 1
	lw	a3, 116(sp)                     # 4-byte Folded Reload
	addi	a3, a3, 8
	bne	a4, a5, .LBB0_2
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	lw	t2, 4(sp)                       # 4-byte Folded Reload
	addi	t2, t2, 1
	lw	t1, 8(sp)                       # 4-byte Folded Reload
	addi	t1, t1, 80
	bne	t2, a5, .LBB0_1
# %bb.8:
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
