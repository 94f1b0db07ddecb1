# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -DH=16 -Dc=8 -Dk=3
# source: baselines/depthwise_conv.c, SHA-256 e9a4334d542cd875748109ced90b0d997572e0453ef7dcba278be1233a5fe092

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000a40	# W
	li	a2, 0x20000ac0	# bias
	li	a3, 0x20000b00	# multiplier
	li	a4, 0x20000b40	# shift
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
	mv	s3, a1
	li	t1, 0
	lw	a1, 0(a2)
	sw	a1, 108(sp)                     # 4-byte Folded Spill
	lw	a1, 4(a2)
	sw	a1, 104(sp)                     # 4-byte Folded Spill
	lw	a1, 8(a2)
	sw	a1, 100(sp)                     # 4-byte Folded Spill
	lw	a1, 12(a2)
	sw	a1, 96(sp)                      # 4-byte Folded Spill
	lw	a1, 16(a2)
	sw	a1, 92(sp)                      # 4-byte Folded Spill
	lw	a1, 20(a2)
	sw	a1, 88(sp)                      # 4-byte Folded Spill
	vl2re32.v	v8, (a4)
	vl2re32.v	v12, (a3)
	lw	a1, 24(a2)
	sw	a1, 84(sp)                      # 4-byte Folded Spill
	lw	a1, 28(a2)
	sw	a1, 80(sp)                      # 4-byte Folded Spill
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vi	v10, v8, -1
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v14, v13, 2
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
	sw	a1, 76(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v15, v14, 3
	vmv.x.s	a1, v15
	sw	a1, 72(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v15, v14, 2
	vmv.x.s	a1, v15
	sw	a1, 68(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v14, v14, 1
	vmv.x.s	a1, v14
	sw	a1, 64(sp)                      # 4-byte Folded Spill
	vmv.x.s	a1, v13
	srai	a2, a1, 31
	vmv.v.x	v14, a1
	vslide1down.vx	v14, v14, a2
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a1, v13
	vslide1down.vx	v13, v14, a1
	srai	a1, a1, 31
	vslide1down.vx	v13, v13, a1
	vmv.x.s	a1, v13
	sw	a1, 60(sp)                      # 4-byte Folded Spill
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v14, v12, 2
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
	sw	a1, 56(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v15, v13, 3
	vmv.x.s	a1, v15
	sw	a1, 52(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v15, v13, 2
	vmv.x.s	a1, v15
	sw	a1, 48(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a1, v13
	sw	a1, 44(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v14, 3
	vmv.x.s	a1, v13
	sw	a1, 40(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v14, 2
	vmv.x.s	a1, v13
	sw	a1, 36(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v14, 1
	vmv.x.s	a1, v13
	sw	a1, 32(sp)                      # 4-byte Folded Spill
	vmv.x.s	a1, v12
	srai	a2, a1, 31
	vmv.v.x	v13, a1
	vslide1down.vx	v13, v13, a2
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a1, v12
	vslide1down.vx	v12, v13, a1
	srai	a1, a1, 31
	vslide1down.vx	v12, v12, a1
	vmv.x.s	a1, v12
	sw	a1, 28(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v12, 3
	vmv.x.s	a1, v13
	sw	a1, 24(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v13, v12, 2
	vmv.x.s	a1, v13
	sw	a1, 20(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a1, v12
	sw	a1, 16(sp)                      # 4-byte Folded Spill
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v12, 1
	vsll.vv	v10, v12, v10
	vsetivli	zero, 4, e32, m1, ta, ma
	vid.v	v12
	vmsleu.vi	v0, v12, 2
	addi	t2, a0, 7
	vmv.v.i	v12, 0
	vmv.s.x	v13, zero
	li	a6, 8
	li	a5, -11
	li	a3, 72
	lw	s7, 68(sp)                      # 4-byte Folded Reload
	lw	s4, 76(sp)                      # 4-byte Folded Reload
	lw	a7, 48(sp)                      # 4-byte Folded Reload
	lw	s9, 60(sp)                      # 4-byte Folded Reload
	lw	s11, 56(sp)                     # 4-byte Folded Reload
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
	li	a2, 0
	sw	t1, 12(sp)                      # 4-byte Folded Spill
	slli	t1, t1, 7
	lw	a1, 4(sp)                       # 4-byte Folded Reload
	add	a1, a1, t1
	sw	a1, 112(sp)                     # 4-byte Folded Spill
	sw	t2, 8(sp)                       # 4-byte Folded Spill
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
	sw	a2, 120(sp)                     # 4-byte Folded Spill
	li	t4, 0
	sw	t2, 116(sp)                     # 4-byte Folded Spill
	lw	a2, 80(sp)                      # 4-byte Folded Reload
	lw	t3, 84(sp)                      # 4-byte Folded Reload
	lw	t5, 88(sp)                      # 4-byte Folded Reload
	lw	s0, 92(sp)                      # 4-byte Folded Reload
	lw	s5, 96(sp)                      # 4-byte Folded Reload
	lw	s6, 100(sp)                     # 4-byte Folded Reload
	lw	s8, 104(sp)                     # 4-byte Folded Reload
	lw	s10, 108(sp)                    # 4-byte Folded Reload
	vsetivli	zero, 4, e32, m1, ta, ma
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vmv1r.v	v14, v12
	addi	a1, t2, -7
	vlse8.v	v15, (a1), a6, v0.t
	add	a1, s3, t4
	vlse8.v	v16, (a1), a6, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v14, s10
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v17, v15
	vwadd.vx	v15, v17, a5
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v17, v16
	vmadd.vv	v17, v15, v14
	vmerge.vvm	v14, v14, v17, v0
	addi	a4, t2, -6
	vlse8.v	v16, (a4), a6, v0.t
	addi	a4, a1, 1
	vlse8.v	v18, (a4), a6, v0.t
	vmv1r.v	v15, v12
	vmv1r.v	v17, v12
	vmv1r.v	v19, v12
	vmv1r.v	v21, v12
	vmv1r.v	v20, v12
	vmv1r.v	v22, v12
	vmv1r.v	v23, v12
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v23, s8
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v24, v16
	vwadd.vx	v16, v24, a5
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v24, v18
	vmadd.vv	v24, v16, v23
	vmerge.vvm	v16, v23, v24, v0
	addi	a4, t2, -5
	vlse8.v	v18, (a4), a6, v0.t
	addi	a4, a1, 2
	vlse8.v	v23, (a4), a6, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v22, s6
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v24, v18
	vwadd.vx	v18, v24, a5
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v24, v23
	vmadd.vv	v24, v18, v22
	vmerge.vvm	v18, v22, v24, v0
	addi	a4, t2, -4
	vlse8.v	v22, (a4), a6, v0.t
	addi	a4, a1, 3
	vlse8.v	v23, (a4), a6, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v20, s5
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v24, v22
	vwadd.vx	v22, v24, a5
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v24, v23
	vmadd.vv	v24, v22, v20
	vmerge.vvm	v20, v20, v24, v0
	addi	a4, t2, -3
	vlse8.v	v22, (a4), a6, v0.t
	addi	a4, a1, 4
	vlse8.v	v23, (a4), a6, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v21, s0
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v24, v22
	vwadd.vx	v22, v24, a5
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v24, v23
	vmadd.vv	v24, v22, v21
	vmerge.vvm	v21, v21, v24, v0
	addi	a4, t2, -2
	vlse8.v	v22, (a4), a6, v0.t
	addi	a4, a1, 5
	vlse8.v	v23, (a4), a6, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v19, t5
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v24, v22
	vwadd.vx	v22, v24, a5
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v24, v23
	vmadd.vv	v24, v22, v19
	vmerge.vvm	v19, v19, v24, v0
	addi	a4, t2, -1
	vlse8.v	v22, (a4), a6, v0.t
	addi	a4, a1, 6
	vlse8.v	v23, (a4), a6, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v17, t3
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v24, v22
	vwadd.vx	v22, v24, a5
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v24, v23
	vmadd.vv	v24, v22, v17
	vmerge.vvm	v17, v17, v24, v0
	vlse8.v	v22, (t2), a6, v0.t
	addi	a1, a1, 7
	vlse8.v	v23, (a1), a6, v0.t
	vsetvli	zero, zero, e32, m1, tu, ma
	vmv.s.x	v15, a2
	vsetvli	zero, zero, e16, mf2, ta, ma
	vsext.vf2	v24, v22
	vwadd.vx	v22, v24, a5
	vsetvli	zero, zero, e32, m1, ta, ma
	vsext.vf4	v24, v23
	vmadd.vv	v24, v22, v15
	vmerge.vvm	v15, v15, v24, v0
	vredsum.vs	v15, v15, v13
	vmv.x.s	a2, v15
	vredsum.vs	v15, v17, v13
	vmv.x.s	t3, v15
	vredsum.vs	v15, v19, v13
	vmv.x.s	t5, v15
	vredsum.vs	v15, v21, v13
	vmv.x.s	s0, v15
	vredsum.vs	v15, v20, v13
	vmv.x.s	s5, v15
	vredsum.vs	v15, v18, v13
	vmv.x.s	s6, v15
	vredsum.vs	v15, v16, v13
	vmv.x.s	s8, v15
	vredsum.vs	v14, v14, v13
	vmv.x.s	s10, v14
	addi	t4, t4, 24
	addi	t2, t2, 144
	bne	t4, a3, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v14, s10
	vslide1down.vx	v14, v14, s8
	vmv.x.s	a1, v14
	vslidedown.vi	v14, v14, 1
	vmv.x.s	t2, v14
	srai	s8, t2, 31
	vmv.v.x	v14, s6
	vslide1down.vx	v14, v14, s5
	vmv.x.s	t4, v14
	srai	s6, t4, 31
	vslidedown.vi	v14, v14, 1
	vmv.x.s	s5, v14
	srai	s10, s5, 31
	vmv.v.x	v14, s0
	vslide1down.vx	v14, v14, t5
	vmv.x.s	t5, v14
	srai	s0, t5, 31
	vslidedown.vi	v14, v14, 1
	vmv.x.s	ra, v14
	srai	t1, ra, 31
	vmv.v.x	v14, t3
	vslide1down.vx	v14, v14, a2
	vmv.x.s	a4, v14
	srai	t3, a4, 31
	vslidedown.vi	v14, v14, 1
	vmv.x.s	t6, v14
	srai	a2, t6, 31
	mul	a2, s7, a2
	mulhu	s1, s7, t6
	lw	s2, 72(sp)                      # 4-byte Folded Reload
	mul	s2, s2, t6
	add	s1, s1, s2
	add	a2, s1, a2
	mul	t3, s4, t3
	mulhu	s1, s4, a4
	lw	s2, 64(sp)                      # 4-byte Folded Reload
	mul	s2, s2, a4
	add	s1, s1, s2
	add	t3, s1, t3
	mul	t1, a7, t1
	mulhu	s1, a7, ra
	lw	s2, 52(sp)                      # 4-byte Folded Reload
	mul	s2, s2, ra
	add	s1, s1, s2
	add	t1, s1, t1
	mul	s0, s9, s0
	mulhu	s1, s9, t5
	lw	s2, 44(sp)                      # 4-byte Folded Reload
	mul	s2, s2, t5
	add	s1, s1, s2
	add	s0, s1, s0
	lw	a3, 36(sp)                      # 4-byte Folded Reload
	mul	s1, a3, s10
	mulhu	s2, a3, s5
	lw	s10, 40(sp)                     # 4-byte Folded Reload
	mul	s10, s10, s5
	add	s2, s2, s10
	add	s1, s2, s1
	mul	s2, s11, s6
	mulhu	s6, s11, t4
	lw	s10, 32(sp)                     # 4-byte Folded Reload
	mul	s10, s10, t4
	add	s6, s6, s10
	add	s2, s6, s2
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
	mul	t5, s9, t5
	mul	s5, a3, s5
	li	a3, 72
	mul	t4, s11, t4
	mul	t2, a0, t2
	mul	a1, t0, a1
	lui	a0, 262144
	add	ra, a1, a0
	sltu	a1, ra, a1
	add	a1, s8, a1
	add	s8, t2, a0
	sltu	t2, s8, t2
	add	t2, s6, t2
	add	s6, t4, a0
	sltu	t4, s6, t4
	add	t4, s2, t4
	add	s2, s5, a0
	sltu	s5, s2, s5
	add	s1, s1, s5
	add	s5, t5, a0
	sltu	t5, s5, t5
	add	t5, s0, t5
	add	s0, s10, a0
	sltu	s10, s0, s10
	add	t1, t1, s10
	add	s10, a4, a0
	sltu	a4, s10, a4
	add	a4, t3, a4
	add	t3, t6, a0
	sltu	t6, t3, t6
	add	a2, a2, t6
	slli	a2, a2, 1
	srli	t3, t3, 31
	or	a2, t3, a2
	slli	a4, a4, 1
	srli	t3, s10, 31
	or	a4, t3, a4
	slli	t1, t1, 1
	srli	s0, s0, 31
	or	t1, s0, t1
	slli	t5, t5, 1
	srli	t3, s5, 31
	or	t3, t3, t5
	slli	s1, s1, 1
	srli	t5, s2, 31
	or	t5, t5, s1
	slli	t4, t4, 1
	srli	t6, s6, 31
	or	t4, t6, t4
	slli	t2, t2, 1
	srli	t6, s8, 31
	or	t2, t6, t2
	slli	a1, a1, 1
	srli	t6, ra, 31
	or	a1, t6, a1
	vmv.s.x	v14, a1
	vmv.s.x	v15, t2
	vmv.s.x	v16, t4
	vmv.s.x	v17, t5
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v14, v15, 1
	vslideup.vi	v16, v17, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v14, v16, 2
	vmv.s.x	v15, t3
	vmv.s.x	v16, t1
	vmv.s.x	v17, a4
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v15, v16, 1
	vmv.s.x	v16, a2
	lw	a2, 120(sp)                     # 4-byte Folded Reload
	slli	a1, a2, 3
	lw	a0, 112(sp)                     # 4-byte Folded Reload
	add	a1, a0, a1
	vslideup.vi	v17, v16, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v15, v17, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vv	v14, v10, v14
	vsra.vv	v14, v14, v8
	li	a0, 133
	vmin.vx	v14, v14, a0
	li	a0, -122
	vmax.vx	v14, v14, a0
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v16, v14, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v14, v16, 0
	vadd.vi	v14, v14, -6
	vse8.v	v14, (a1)
	addi	a2, a2, 1
	lw	t2, 116(sp)                     # 4-byte Folded Reload
	addi	t2, t2, 8
	li	a0, 16
	bne	a2, a0, .LBB0_2
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	lw	t1, 12(sp)                      # 4-byte Folded Reload
	addi	t1, t1, 1
	lw	t2, 8(sp)                       # 4-byte Folded Reload
	addi	t2, t2, 144
	li	a1, 16
	bne	t1, a1, .LBB0_1
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
