# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -DH=8 -Dc_in=4 -Dc_out=8 -Dk=1
# source: baselines/conv2d.c, SHA-256 8954ed5bfd21ddc130461ded6e422009ad4e864075e6aa390fcc5c7382b50f00

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000100	# W
	li	a2, 0x20000140	# bias
	li	a3, 0x20000180	# multiplier
	li	a4, 0x200001c0	# shift
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
	mv	t2, a5
	mv	t4, a1
	li	s0, 0
	lw	t5, 0(a2)
	lw	a5, 4(a2)
	lw	a6, 8(a2)
	lw	s5, 12(a2)
	lw	s6, 16(a2)
	lw	s7, 20(a2)
	vl2re32.v	v8, (a4)
	vl2re32.v	v10, (a3)
	lw	a3, 24(a2)
	lw	s8, 28(a2)
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vi	v12, v8, -1
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v14, v11, 2
	vmv.x.s	a1, v14
	srai	a2, a1, 31
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v15, a1
	vslide1down.vx	v15, v15, a2
	vslidedown.vi	v14, v14, 1
	vmv.x.s	a1, v14
	vslide1down.vx	v14, v15, a1
	srai	a1, a1, 31
	vslide1down.vx	v14, v14, a1
	vmv.x.s	a1, v14
	sw	a1, 116(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v15, v14, 3
	vmv.x.s	a1, v15
	sw	a1, 112(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v15, v14, 2
	vmv.x.s	a1, v15
	sw	a1, 108(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v14, v14, 1
	vmv.x.s	a1, v14
	sw	a1, 104(sp)                     # 4-byte Folded Spill
	vmv.x.s	a1, v11
	srai	a7, a1, 31
	vmv.v.x	v14, a1
	vslide1down.vx	v14, v14, a7
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a1, v11
	vslide1down.vx	v11, v14, a1
	srai	a1, a1, 31
	vslide1down.vx	v11, v11, a1
	vmv.x.s	a1, v11
	sw	a1, 100(sp)                     # 4-byte Folded Spill
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v14, v10, 2
	vmv.x.s	a1, v14
	srai	a7, a1, 31
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v15, a1
	vslide1down.vx	v15, v15, a7
	vslidedown.vi	v14, v14, 1
	vmv.x.s	a1, v14
	vslide1down.vx	v14, v15, a1
	srai	a1, a1, 31
	vslide1down.vx	v14, v14, a1
	vmv.x.s	a1, v14
	sw	a1, 96(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v15, v11, 3
	vmv.x.s	a1, v15
	sw	a1, 92(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v15, v11, 2
	vmv.x.s	a1, v15
	sw	a1, 88(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a1, v11
	sw	a1, 84(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v11, v14, 3
	vmv.x.s	a1, v11
	sw	a1, 80(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v11, v14, 2
	vmv.x.s	a1, v11
	sw	a1, 76(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v11, v14, 1
	vmv.x.s	a1, v11
	sw	a1, 72(sp)                      # 4-byte Folded Spill
	vmv.x.s	a1, v10
	srai	a7, a1, 31
	vmv.v.x	v11, a1
	vslide1down.vx	v11, v11, a7
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a1, v10
	vslide1down.vx	v10, v11, a1
	srai	a1, a1, 31
	vslide1down.vx	v16, v10, a1
	vmv.x.s	a1, v16
	sw	a1, 68(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v10, v16, 3
	vmv.x.s	a1, v10
	sw	a1, 64(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v10, v16, 2
	vmv.x.s	a1, v10
	sw	a1, 60(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v10, v16, 1
	vmv.x.s	a1, v10
	sw	a1, 56(sp)                      # 4-byte Folded Spill
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v14, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.i	v10, 0
	vsetivli	zero, 8, e32, m2, ta, ma
	vsll.vv	v12, v14, v12
	vmv1r.v	v11, v10
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v11, s8
	vmv1r.v	v14, v10
	vmv.s.x	v14, a3
	vmv1r.v	v15, v10
	vmv.s.x	v15, s7
	vmv1r.v	v16, v10
	vmv.s.x	v16, s6
	vmv1r.v	v17, v10
	vmv.s.x	v17, s5
	vmv1r.v	v18, v10
	vmv.s.x	v18, a6
	vmv1r.v	v19, v10
	vmv.s.x	v19, a5
	vmv.s.x	v10, t5
	vsetivli	zero, 4, e32, m1, ta, ma
	vid.v	v20
	vmsleu.vi	v0, v20, 3
	addi	a5, t4, 1
	addi	a7, t4, 2
	addi	s3, t4, 3
	addi	a4, t4, 4
	addi	t6, t4, 5
	addi	t0, t4, 6
	addi	t3, t4, 7
	li	s1, 14
	vmv.s.x	v20, zero
	li	a6, 8
	sw	t2, 12(sp)                      # 4-byte Folded Spill
	mv	a3, t2
	sw	t3, 52(sp)                      # 4-byte Folded Spill
	sw	a4, 48(sp)                      # 4-byte Folded Spill
	sw	t0, 44(sp)                      # 4-byte Folded Spill
	sw	s3, 40(sp)                      # 4-byte Folded Spill
	sw	t6, 36(sp)                      # 4-byte Folded Spill
	sw	a5, 32(sp)                      # 4-byte Folded Spill
	sw	a7, 28(sp)                      # 4-byte Folded Spill
	lw	t1, 60(sp)                      # 4-byte Folded Reload
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	sw	s0, 20(sp)                      # 4-byte Folded Spill
	slli	a2, s0, 6
	lw	a1, 12(sp)                      # 4-byte Folded Reload
	add	a1, a2, a1
	addi	a1, a1, 64
	sw	a1, 120(sp)                     # 4-byte Folded Spill
	sw	a0, 24(sp)                      # 4-byte Folded Spill
	mv	ra, a0
	sw	a3, 16(sp)                      # 4-byte Folded Spill
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vsetivli	zero, 4, e16, mf2, ta, ma
	vle8.v	v21, (ra), v0.t
	vlse8.v	v22, (t4), a6, v0.t
	vsext.vf2	v23, v21
	vwadd.vx	v24, v23, s1
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v21, v22
	vmadd.vv	v21, v24, v10
	vmerge.vvm	v21, v10, v21, v0
	vlse8.v	v22, (a5), a6, v0.t
	vsext.vf4	v23, v22
	vmadd.vv	v23, v24, v19
	vmerge.vvm	v22, v19, v23, v0
	vlse8.v	v23, (a7), a6, v0.t
	vsext.vf4	v25, v23
	vmadd.vv	v25, v24, v18
	vmerge.vvm	v23, v18, v25, v0
	vlse8.v	v25, (s3), a6, v0.t
	vsext.vf4	v26, v25
	vmadd.vv	v26, v24, v17
	vmerge.vvm	v25, v17, v26, v0
	vlse8.v	v26, (a4), a6, v0.t
	vsext.vf4	v27, v26
	vmadd.vv	v27, v24, v16
	vmerge.vvm	v26, v16, v27, v0
	vlse8.v	v27, (t6), a6, v0.t
	vsext.vf4	v28, v27
	vmadd.vv	v28, v24, v15
	vmerge.vvm	v27, v15, v28, v0
	vlse8.v	v28, (t0), a6, v0.t
	vsext.vf4	v29, v28
	vmadd.vv	v29, v24, v14
	vmerge.vvm	v28, v14, v29, v0
	vlse8.v	v29, (t3), a6, v0.t
	vsext.vf4	v30, v29
	vmadd.vv	v30, v24, v11
	vmerge.vvm	v24, v11, v30, v0
	vredsum.vs	v24, v24, v20
	vmv.x.s	t2, v24
	vredsum.vs	v24, v28, v20
	vmv.x.s	s0, v24
	vredsum.vs	v24, v27, v20
	vmv.x.s	s2, v24
	vredsum.vs	v24, v26, v20
	vmv.x.s	s4, v24
	vredsum.vs	v24, v25, v20
	mv	t6, ra
	mv	t3, a3
	vmv.x.s	a1, v24
	vredsum.vs	v23, v23, v20
	vmv.x.s	a7, v23
	vredsum.vs	v22, v22, v20
	mv	s1, t4
	vmv.x.s	t4, v22
	vredsum.vs	v21, v21, v20
	vmv.x.s	t5, v21
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v21, a7
	vslide1down.vx	v21, v21, a1
	vmv.x.s	a1, v21
	vslidedown.vi	v21, v21, 1
	vmv.x.s	a7, v21
	srai	s5, a7, 31
	vmv.v.x	v21, t5
	vslide1down.vx	v21, v21, t4
	vmv.x.s	t4, v21
	srai	s6, t4, 31
	vslidedown.vi	v21, v21, 1
	vmv.x.s	t5, v21
	srai	s7, t5, 31
	vmv.v.x	v21, s4
	vslide1down.vx	v21, v21, s2
	vmv.x.s	s2, v21
	srai	s4, s2, 31
	vslidedown.vi	v21, v21, 1
	vmv.x.s	s8, v21
	srai	s9, s8, 31
	vmv.v.x	v21, s0
	vslide1down.vx	v21, v21, t2
	vmv.x.s	s10, v21
	srai	s0, s10, 31
	vslidedown.vi	v21, v21, 1
	vmv.x.s	s11, v21
	srai	t2, s11, 31
	lw	a6, 108(sp)                     # 4-byte Folded Reload
	mul	t2, a6, t2
	mulhu	a0, a6, s11
	lw	a2, 112(sp)                     # 4-byte Folded Reload
	mul	a2, a2, s11
	add	a0, a0, a2
	add	t2, a0, t2
	lw	a4, 116(sp)                     # 4-byte Folded Reload
	mul	s0, a4, s0
	mulhu	a0, a4, s10
	lw	a2, 104(sp)                     # 4-byte Folded Reload
	mul	a2, a2, s10
	add	a0, a0, a2
	add	s0, a0, s0
	lw	a3, 88(sp)                      # 4-byte Folded Reload
	mulhu	a0, a3, s8
	mul	a2, a3, s9
	lw	s9, 92(sp)                      # 4-byte Folded Reload
	mul	s9, s9, s8
	add	a0, a0, s9
	add	t0, a0, a2
	lw	s3, 100(sp)                     # 4-byte Folded Reload
	mulhu	a2, s3, s2
	mul	s4, s3, s4
	lw	s9, 84(sp)                      # 4-byte Folded Reload
	mul	s9, s9, s2
	add	a2, a2, s9
	add	a2, a2, s4
	mulhu	s4, t1, t5
	mul	s7, t1, s7
	lw	a0, 64(sp)                      # 4-byte Folded Reload
	mul	s9, a0, t5
	add	s4, s4, s9
	add	s4, s4, s7
	lw	a5, 68(sp)                      # 4-byte Folded Reload
	mulhu	s7, a5, t4
	mul	s6, a5, s6
	lw	a0, 56(sp)                      # 4-byte Folded Reload
	mul	s9, a0, t4
	add	s7, s7, s9
	add	s6, s7, s6
	lw	a0, 76(sp)                      # 4-byte Folded Reload
	mulhu	s7, a0, a7
	mul	s5, a0, s5
	lw	s9, 80(sp)                      # 4-byte Folded Reload
	mul	s9, s9, a7
	add	s7, s7, s9
	add	s5, s7, s5
	lw	ra, 96(sp)                      # 4-byte Folded Reload
	mulhu	s7, ra, a1
	lw	s9, 72(sp)                      # 4-byte Folded Reload
	mul	s9, s9, a1
	add	s7, s7, s9
	srai	s9, a1, 31
	mul	s9, ra, s9
	add	s7, s7, s9
	mul	s9, a6, s11
	li	a6, 8
	mul	s10, a4, s10
	mul	s8, a3, s8
	mul	s2, s3, s2
	lui	a4, 262144
	mul	t5, t1, t5
	mul	t4, a5, t4
	mul	a7, a0, a7
	mul	a1, ra, a1
	add	s11, a1, a4
	sltu	a1, s11, a1
	add	a1, s7, a1
	add	s7, a7, a4
	sltu	a7, s7, a7
	add	a7, s5, a7
	add	s5, t4, a4
	sltu	t4, s5, t4
	add	t4, s6, t4
	add	s6, t5, a4
	sltu	t5, s6, t5
	add	t5, s4, t5
	add	s4, s2, a4
	sltu	s2, s4, s2
	add	a2, a2, s2
	add	s2, s8, a4
	sltu	s8, s2, s8
	add	a0, t0, s8
	add	s8, s10, a4
	sltu	s10, s8, s10
	add	s0, s0, s10
	add	s10, s9, a4
	sltu	s9, s10, s9
	add	t2, t2, s9
	slli	t2, t2, 1
	srli	s9, s10, 31
	or	t2, s9, t2
	slli	s0, s0, 1
	srli	s8, s8, 31
	or	s0, s8, s0
	slli	a0, a0, 1
	srli	s2, s2, 31
	or	a0, s2, a0
	slli	a2, a2, 1
	srli	s2, s4, 31
	or	a2, s2, a2
	slli	t5, t5, 1
	srli	s2, s6, 31
	or	t5, s2, t5
	slli	t4, t4, 1
	srli	s2, s5, 31
	or	t4, s2, t4
	slli	a7, a7, 1
	srli	s2, s7, 31
	or	a7, s2, a7
	slli	a1, a1, 1
	srli	s2, s11, 31
	or	a1, s2, a1
	li	s2, 136
	vmv.s.x	v21, a1
	mv	a3, t3
	mv	ra, t6
	vmv.s.x	v22, a7
	lw	a7, 28(sp)                      # 4-byte Folded Reload
	lw	t6, 36(sp)                      # 4-byte Folded Reload
	lw	t0, 44(sp)                      # 4-byte Folded Reload
	lw	t3, 52(sp)                      # 4-byte Folded Reload
	vmv.s.x	v24, t4
	mv	t4, s1
	lw	a5, 32(sp)                      # 4-byte Folded Reload
	lw	s3, 40(sp)                      # 4-byte Folded Reload
	li	s1, 14
	vmv.s.x	v23, t5
	lw	a4, 48(sp)                      # 4-byte Folded Reload
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v21, v22, 1
	vslideup.vi	v24, v23, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v24, v21, 2
	vmv.s.x	v25, a2
	vmv.s.x	v21, a0
	vmv.s.x	v22, s0
	vmv.s.x	v23, t2
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v25, v21, 1
	vslideup.vi	v22, v23, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v25, v22, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vv	v22, v12, v24
	vsra.vv	v22, v22, v8
	vmin.vx	v22, v22, s2
	li	a0, -119
	vmax.vx	v22, v22, a0
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v21, v22, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v21, v21, 0
	vadd.vi	v21, v21, -9
	vse8.v	v21, (a3)
	addi	a3, a3, 8
	addi	ra, ra, 4
	lw	a0, 120(sp)                     # 4-byte Folded Reload
	bne	a3, a0, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	lw	s0, 20(sp)                      # 4-byte Folded Reload
	addi	s0, s0, 1
	lw	a3, 16(sp)                      # 4-byte Folded Reload
	addi	a3, a3, 64
	lw	a0, 24(sp)                      # 4-byte Folded Reload
	addi	a0, a0, 32
	bne	s0, a6, .LBB0_1
# %bb.4:
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
