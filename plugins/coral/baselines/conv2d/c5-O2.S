# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -DH=8 -Dc_in=32 -Dc_out=8 -Dk=3
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
	addi	sp, sp, -32
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
	vl2re32.v	v12, (a3)
	lw	a0, 24(a2)
	sw	a0, 100(sp)                     # 4-byte Folded Spill
	lw	a0, 28(a2)
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	addi	a0, sp, 144
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
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
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v15, v14, 3
	vmv.x.s	a0, v15
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v15, v14, 2
	vmv.x.s	a0, v15
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v14, v14, 1
	vmv.x.s	a0, v14
	sw	a0, 80(sp)                      # 4-byte Folded Spill
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
	sw	a0, 76(sp)                      # 4-byte Folded Spill
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
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v15, v13, 3
	vmv.x.s	a0, v15
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v15, v13, 2
	vmv.x.s	a0, v15
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a0, v13
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v14, 3
	vmv.x.s	a0, v13
	sw	a0, 56(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v14, 2
	vmv.x.s	a0, v13
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v14, 1
	vmv.x.s	a0, v13
	sw	a0, 48(sp)                      # 4-byte Folded Spill
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
	sw	a0, 44(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v12, 3
	vmv.x.s	a0, v13
	sw	a0, 40(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v12, 2
	vmv.x.s	a0, v13
	sw	a0, 36(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a0, v12
	sw	a0, 32(sp)                      # 4-byte Folded Spill
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v12, 1
	vsll.vv	v10, v12, v10
	vmv.v.i	v12, 0
	li	a6, 14
	li	a5, 3
	lw	s2, 84(sp)                      # 4-byte Folded Reload
	lw	s1, 92(sp)                      # 4-byte Folded Reload
	lw	s9, 64(sp)                      # 4-byte Folded Reload
	lw	s4, 76(sp)                      # 4-byte Folded Reload
	lw	s11, 52(sp)                     # 4-byte Folded Reload
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
                                        #           Child Loop BB0_5 Depth 5
	li	a7, 0
	sw	t1, 24(sp)                      # 4-byte Folded Spill
	slli	a1, t1, 6
	lw	a2, 20(sp)                      # 4-byte Folded Reload
	add	a1, a2, a1
	sw	a1, 132(sp)                     # 4-byte Folded Spill
	sw	t3, 28(sp)                      # 4-byte Folded Spill
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
                                        #           Child Loop BB0_5 Depth 5
	li	t1, 0
	lw	a3, 128(sp)                     # 4-byte Folded Reload
	sw	t3, 136(sp)                     # 4-byte Folded Spill
	lw	s3, 96(sp)                      # 4-byte Folded Reload
	lw	t5, 100(sp)                     # 4-byte Folded Reload
	lw	s6, 104(sp)                     # 4-byte Folded Reload
	lw	s0, 108(sp)                     # 4-byte Folded Reload
	lw	s10, 112(sp)                    # 4-byte Folded Reload
	lw	s5, 116(sp)                     # 4-byte Folded Reload
	lw	ra, 120(sp)                     # 4-byte Folded Reload
	lw	s8, 124(sp)                     # 4-byte Folded Reload
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Loop Header: Depth=3
                                        #         Child Loop BB0_4 Depth 4
                                        #           Child Loop BB0_5 Depth 5
	li	t4, 0
	mv	t2, a3
	mv	t0, t3
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_3 Depth=3
                                        # =>      This Loop Header: Depth=4
                                        #           Child Loop BB0_5 Depth 5
	vmv1r.v	v30, v12
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v30, s3
	vmv2r.v	v14, v12
	vmv1r.v	v31, v12
	vmv.s.x	v31, t5
	vmv2r.v	v16, v12
	vmv1r.v	v7, v12
	vmv.s.x	v7, s6
	vmv2r.v	v18, v12
	vmv1r.v	v6, v12
	vmv.s.x	v6, s0
	vmv2r.v	v20, v12
	vmv1r.v	v5, v12
	vmv.s.x	v5, s10
	vmv2r.v	v22, v12
	vmv1r.v	v4, v12
	vmv.s.x	v4, s5
	vmv2r.v	v24, v12
	vmv1r.v	v3, v12
	vmv.s.x	v3, ra
	vmv2r.v	v26, v12
	vmv1r.v	v2, v12
	vmv.s.x	v2, s8
	vmv2r.v	v28, v12
	vmv1r.v	v14, v30
	vmv1r.v	v16, v31
	vmv1r.v	v18, v7
	vmv1r.v	v20, v6
	vmv1r.v	v22, v5
	vmv1r.v	v24, v4
	vmv1r.v	v26, v3
	vmv1r.v	v28, v2
	li	t5, 32
	mv	s0, t2
	mv	s3, t0
.LBB0_5:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_3 Depth=3
                                        #         Parent Loop BB0_4 Depth=4
                                        # =>        This Inner Loop Header: Depth=5
	vsetvli	zero, zero, e8, mf2, ta, ma
	vle8.v	v30, (s3)
	vlseg8e8.v	v0, (s0)
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v31, v30
	vwadd.vx	v8, v31, a6
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v30, v0
	vmacc.vv	v28, v8, v30
	vsext.vf4	v30, v1
	vmacc.vv	v26, v8, v30
	vsext.vf4	v30, v2
	vmacc.vv	v24, v8, v30
	vsext.vf4	v30, v3
	vmacc.vv	v22, v8, v30
	vsext.vf4	v30, v4
	vmacc.vv	v20, v8, v30
	vsext.vf4	v30, v5
	vmacc.vv	v18, v8, v30
	vsext.vf4	v30, v6
	vmacc.vv	v16, v8, v30
	vsext.vf4	v30, v7
	vmacc.vv	v14, v8, v30
	addi	s3, s3, 8
	addi	t5, t5, -8
	addi	s0, s0, 64
	bnez	t5, .LBB0_5
# %bb.6:                                #   in Loop: Header=BB0_4 Depth=4
	vmv.s.x	v8, zero
	vredsum.vs	v9, v14, v8
	vmv.x.s	s3, v9
	vredsum.vs	v9, v16, v8
	vmv.x.s	t5, v9
	vredsum.vs	v9, v18, v8
	vmv.x.s	s6, v9
	vredsum.vs	v9, v20, v8
	vmv.x.s	s0, v9
	vredsum.vs	v9, v22, v8
	vmv.x.s	s10, v9
	vredsum.vs	v9, v24, v8
	vmv.x.s	s5, v9
	vredsum.vs	v9, v26, v8
	vmv.x.s	ra, v9
	vredsum.vs	v8, v28, v8
	vmv.x.s	s8, v8
	addi	t4, t4, 1
	addi	t0, t0, 32
	addi	t2, t2, 256
	bne	t4, a5, .LBB0_4
# %bb.7:                                #   in Loop: Header=BB0_3 Depth=3
	addi	t1, t1, 1
	addi	t3, t3, 320
	addi	a3, a3, 768
	bne	t1, a5, .LBB0_3
# %bb.8:                                #   in Loop: Header=BB0_2 Depth=2
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v14, s8
	vslide1down.vx	v14, v14, ra
	vmv.x.s	a3, v14
	vslidedown.vi	v14, v14, 1
	vmv.x.s	t0, v14
	srai	s8, t0, 31
	vmv.v.x	v14, s5
	vslide1down.vx	v14, v14, s10
	vmv.x.s	t2, v14
	srai	s5, t2, 31
	vslidedown.vi	v14, v14, 1
	vmv.x.s	t3, v14
	srai	s10, t3, 31
	vmv.v.x	v14, s0
	vslide1down.vx	v14, v14, s6
	vmv.x.s	s0, v14
	srai	s6, s0, 31
	vslidedown.vi	v14, v14, 1
	vmv.x.s	ra, v14
	srai	a1, ra, 31
	vmv.v.x	v14, t5
	vslide1down.vx	v14, v14, s3
	vmv.x.s	t5, v14
	srai	t4, t5, 31
	vslidedown.vi	v14, v14, 1
	vmv.x.s	s3, v14
	srai	t1, s3, 31
	mul	t1, s2, t1
	mulhu	a4, s2, s3
	lw	t6, 88(sp)                      # 4-byte Folded Reload
	mul	t6, t6, s3
	add	a4, a4, t6
	add	t1, a4, t1
	mul	t4, s1, t4
	mulhu	a4, s1, t5
	lw	t6, 80(sp)                      # 4-byte Folded Reload
	mul	t6, t6, t5
	add	a4, a4, t6
	add	t4, a4, t4
	mul	a1, s9, a1
	mulhu	a4, s9, ra
	lw	t6, 68(sp)                      # 4-byte Folded Reload
	mul	t6, t6, ra
	add	a4, a4, t6
	add	a1, a4, a1
	mul	a4, s4, s6
	mulhu	t6, s4, s0
	lw	s6, 60(sp)                      # 4-byte Folded Reload
	mul	s6, s6, s0
	add	t6, t6, s6
	add	a4, t6, a4
	mul	t6, s11, s10
	mulhu	s6, s11, t3
	lw	s7, 56(sp)                      # 4-byte Folded Reload
	mul	s10, s7, t3
	add	s6, s6, s10
	add	t6, s6, t6
	lw	s7, 72(sp)                      # 4-byte Folded Reload
	mul	s5, s7, s5
	mulhu	s6, s7, t2
	lw	s10, 48(sp)                     # 4-byte Folded Reload
	mul	s10, s10, t2
	add	s6, s6, s10
	add	s5, s6, s5
	lw	a2, 36(sp)                      # 4-byte Folded Reload
	mulhu	s6, a2, t0
	mul	s8, a2, s8
	lw	a0, 40(sp)                      # 4-byte Folded Reload
	mul	s10, a0, t0
	add	s6, s6, s10
	add	s6, s6, s8
	lw	a0, 44(sp)                      # 4-byte Folded Reload
	mulhu	s8, a0, a3
	lw	s10, 32(sp)                     # 4-byte Folded Reload
	mul	s10, s10, a3
	add	s8, s8, s10
	srai	s10, a3, 31
	mul	s10, a0, s10
	add	s8, s8, s10
	mul	s3, s2, s3
	mul	t5, s1, t5
	mul	s10, s9, ra
	mul	s0, s4, s0
	mul	t3, s11, t3
	mul	t2, s7, t2
	mul	t0, a2, t0
	mul	a3, a0, a3
	lui	a0, 262144
	add	ra, a3, a0
	sltu	a3, ra, a3
	add	a3, s8, a3
	add	s8, t0, a0
	sltu	t0, s8, t0
	add	t0, s6, t0
	add	s6, t2, a0
	sltu	t2, s6, t2
	add	t2, s5, t2
	add	s5, t3, a0
	sltu	t3, s5, t3
	add	t3, t6, t3
	add	t6, s0, a0
	sltu	s0, t6, s0
	add	a4, a4, s0
	add	s0, s10, a0
	sltu	s10, s0, s10
	add	a1, a1, s10
	add	s10, t5, a0
	sltu	t5, s10, t5
	add	t4, t4, t5
	add	t5, s3, a0
	sltu	s3, t5, s3
	add	t1, t1, s3
	slli	t1, t1, 1
	srli	t5, t5, 31
	or	t1, t5, t1
	slli	t4, t4, 1
	srli	t5, s10, 31
	or	t4, t5, t4
	slli	a1, a1, 1
	srli	s0, s0, 31
	or	a1, s0, a1
	slli	a4, a4, 1
	srli	t5, t6, 31
	or	a4, t5, a4
	slli	t3, t3, 1
	srli	t5, s5, 31
	or	t3, t5, t3
	slli	t2, t2, 1
	srli	t5, s6, 31
	or	t2, t5, t2
	slli	t0, t0, 1
	srli	t5, s8, 31
	or	t0, t5, t0
	slli	a3, a3, 1
	srli	t5, ra, 31
	or	a3, t5, a3
	vmv.s.x	v14, a3
	vmv.s.x	v15, t0
	vmv.s.x	v16, t2
	vmv.s.x	v17, t3
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v14, v15, 1
	vslideup.vi	v16, v17, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v14, v16, 2
	vmv.s.x	v15, a4
	vmv.s.x	v16, a1
	vmv.s.x	v17, t4
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v15, v16, 1
	vmv.s.x	v16, t1
	slli	a1, a7, 3
	lw	a0, 132(sp)                     # 4-byte Folded Reload
	add	a1, a0, a1
	vslideup.vi	v17, v16, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v15, v17, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vv	v14, v10, v14
	addi	a0, sp, 144
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vsra.vv	v14, v14, v8
	li	a0, 136
	vmin.vx	v14, v14, a0
	li	a0, -119
	vmax.vx	v14, v14, a0
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v16, v14, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v14, v16, 0
	vadd.vi	v14, v14, -9
	vse8.v	v14, (a1)
	addi	a7, a7, 1
	lw	t3, 136(sp)                     # 4-byte Folded Reload
	addi	t3, t3, 32
	li	a0, 8
	bne	a7, a0, .LBB0_2
# %bb.9:                                #   in Loop: Header=BB0_1 Depth=1
	lw	t1, 24(sp)                      # 4-byte Folded Reload
	addi	t1, t1, 1
	lw	t3, 28(sp)                      # 4-byte Folded Reload
	addi	t3, t3, 320
	li	a0, 8
	bne	t1, a0, .LBB0_1
# %bb.10:
	addi	sp, sp, 32
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
