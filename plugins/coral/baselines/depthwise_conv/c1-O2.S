# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -DH=8 -Dc=16 -Dk=3
# source: baselines/depthwise_conv.c, SHA-256 e9a4334d542cd875748109ced90b0d997572e0453ef7dcba278be1233a5fe092

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000640	# W
	li	a2, 0x20000700	# bias
	li	a3, 0x20000740	# multiplier
	li	a4, 0x20000780	# shift
	li	a5, 0x20001000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -288
	sw	ra, 284(sp)                     # 4-byte Folded Spill
	sw	s0, 280(sp)                     # 4-byte Folded Spill
	sw	s1, 276(sp)                     # 4-byte Folded Spill
	sw	s2, 272(sp)                     # 4-byte Folded Spill
	sw	s3, 268(sp)                     # 4-byte Folded Spill
	sw	s4, 264(sp)                     # 4-byte Folded Spill
	sw	s5, 260(sp)                     # 4-byte Folded Spill
	sw	s6, 256(sp)                     # 4-byte Folded Spill
	sw	s7, 252(sp)                     # 4-byte Folded Spill
	sw	s8, 248(sp)                     # 4-byte Folded Spill
	sw	s9, 244(sp)                     # 4-byte Folded Spill
	sw	s10, 240(sp)                    # 4-byte Folded Spill
	sw	s11, 236(sp)                    # 4-byte Folded Spill
	sw	a5, 8(sp)                       # 4-byte Folded Spill
	mv	s11, a1
	li	a7, 0
	vl2re32.v	v8, (a2)
	vl2re32.v	v14, (a3)
	addi	a1, a2, 32
	vl2re32.v	v10, (a1)
	vl2re32.v	v12, (a4)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v16, v15, 2
	vmv.x.s	a1, v16
	srai	a2, a1, 31
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v17, a1
	vslide1down.vx	v17, v17, a2
	vslidedown.vi	v16, v16, 1
	vmv.x.s	a1, v16
	vslide1down.vx	v16, v17, a1
	srai	a1, a1, 31
	vslide1down.vx	v16, v16, a1
	vmv.x.s	a1, v16
	sw	a1, 144(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v17, v16, 3
	vmv.x.s	a1, v17
	sw	a1, 140(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v17, v16, 2
	vmv.x.s	a1, v17
	sw	a1, 136(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v16, v16, 1
	vmv.x.s	a1, v16
	sw	a1, 132(sp)                     # 4-byte Folded Spill
	vmv.x.s	a1, v15
	srai	a5, a1, 31
	vmv.v.x	v16, a1
	vslide1down.vx	v16, v16, a5
	vslidedown.vi	v15, v15, 1
	vmv.x.s	a1, v15
	vslide1down.vx	v15, v16, a1
	srai	a1, a1, 31
	vslide1down.vx	v15, v15, a1
	vmv.x.s	a1, v15
	sw	a1, 128(sp)                     # 4-byte Folded Spill
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v16, v14, 2
	vmv.x.s	a1, v16
	srai	a5, a1, 31
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v17, a1
	vslide1down.vx	v17, v17, a5
	vslidedown.vi	v16, v16, 1
	vmv.x.s	a1, v16
	vslide1down.vx	v16, v17, a1
	srai	a1, a1, 31
	vslide1down.vx	v16, v16, a1
	vmv.x.s	a1, v16
	sw	a1, 124(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v17, v15, 3
	vmv.x.s	a1, v17
	sw	a1, 120(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v17, v15, 2
	vmv.x.s	a1, v17
	sw	a1, 116(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v15, v15, 1
	vmv.x.s	a1, v15
	sw	a1, 112(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v15, v16, 3
	vmv.x.s	a1, v15
	sw	a1, 108(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v15, v16, 2
	vmv.x.s	a1, v15
	sw	a1, 104(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v15, v16, 1
	vmv.x.s	a1, v15
	sw	a1, 100(sp)                     # 4-byte Folded Spill
	vmv.x.s	a1, v14
	srai	a5, a1, 31
	vmv.v.x	v15, a1
	vslide1down.vx	v15, v15, a5
	vslidedown.vi	v14, v14, 1
	vmv.x.s	a1, v14
	vslide1down.vx	v14, v15, a1
	srai	a1, a1, 31
	vslide1down.vx	v16, v14, a1
	vmv.x.s	a1, v16
	sw	a1, 96(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v14, v16, 3
	vmv.x.s	a1, v14
	sw	a1, 92(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v14, v16, 2
	vmv.x.s	a1, v14
	sw	a1, 88(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v14, v16, 1
	vmv.x.s	a1, v14
	sw	a1, 84(sp)                      # 4-byte Folded Spill
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vi	v14, v12, -1
	vmv.v.i	v18, 1
	addi	a1, a3, 32
	vl2re32.v	v20, (a1)
	vsll.vv	v14, v18, v14
	addi	a1, a4, 32
	vl2re32.v	v16, (a1)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v22, v21, 2
	vmv.x.s	a1, v22
	srai	a3, a1, 31
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v23, a1
	vslide1down.vx	v23, v23, a3
	vslidedown.vi	v22, v22, 1
	vmv.x.s	a1, v22
	vslide1down.vx	v22, v23, a1
	srai	a1, a1, 31
	vslide1down.vx	v22, v22, a1
	vmv.x.s	a1, v22
	sw	a1, 80(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v23, v22, 3
	vmv.x.s	a1, v23
	sw	a1, 76(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v23, v22, 2
	vmv.x.s	a1, v23
	sw	a1, 72(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v22, v22, 1
	vmv.x.s	a1, v22
	sw	a1, 68(sp)                      # 4-byte Folded Spill
	vmv.x.s	a1, v21
	srai	a4, a1, 31
	vmv.v.x	v22, a1
	vslide1down.vx	v22, v22, a4
	vslidedown.vi	v21, v21, 1
	vmv.x.s	a1, v21
	vslide1down.vx	v21, v22, a1
	srai	a1, a1, 31
	vslide1down.vx	v21, v21, a1
	vmv.x.s	a1, v21
	sw	a1, 64(sp)                      # 4-byte Folded Spill
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v22, v20, 2
	vmv.x.s	a1, v22
	srai	a4, a1, 31
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v23, a1
	vslide1down.vx	v23, v23, a4
	vslidedown.vi	v22, v22, 1
	vmv.x.s	a1, v22
	vslide1down.vx	v22, v23, a1
	srai	a1, a1, 31
	vslide1down.vx	v22, v22, a1
	vmv.x.s	a1, v22
	sw	a1, 60(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v23, v21, 3
	vmv.x.s	a1, v23
	sw	a1, 56(sp)                      # 4-byte Folded Spill
	vmv.x.s	a1, v20
	vmv.v.x	v23, a1
	srai	a1, a1, 31
	vslide1down.vx	v23, v23, a1
	vslidedown.vi	v20, v20, 1
	vmv.x.s	a1, v20
	vslide1down.vx	v20, v23, a1
	srai	a1, a1, 31
	vslide1down.vx	v20, v20, a1
	vmv.x.s	a1, v20
	sw	a1, 52(sp)                      # 4-byte Folded Spill
	vslidedown.vi	v23, v20, 3
	vslidedown.vi	v24, v20, 2
	vslidedown.vi	v20, v20, 1
	vslidedown.vi	v25, v21, 2
	vslidedown.vi	v21, v21, 1
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vi	v26, v16, -1
	vsll.vv	v18, v18, v26
	vsetivli	zero, 1, e32, m1, ta, ma
	vslidedown.vi	v26, v22, 3
	vslidedown.vi	v27, v22, 2
	vslidedown.vi	v22, v22, 1
	addi	t6, a0, 40
	vmv.x.s	a1, v25
	sw	a1, 48(sp)                      # 4-byte Folded Spill
	vmv.x.s	a1, v21
	sw	a1, 44(sp)                      # 4-byte Folded Spill
	vmv.x.s	a1, v26
	sw	a1, 40(sp)                      # 4-byte Folded Spill
	vmv.x.s	a1, v27
	sw	a1, 36(sp)                      # 4-byte Folded Spill
	vmv.x.s	a1, v22
	sw	a1, 32(sp)                      # 4-byte Folded Spill
	vmv.x.s	a1, v23
	sw	a1, 28(sp)                      # 4-byte Folded Spill
	vmv.x.s	a1, v24
	sw	a1, 24(sp)                      # 4-byte Folded Spill
	vmv.x.s	a1, v20
	sw	a1, 20(sp)                      # 4-byte Folded Spill
	addi	a3, sp, 160
	li	s6, -11
	li	a4, 144
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
	li	a5, 0
	sw	a7, 16(sp)                      # 4-byte Folded Spill
	slli	a1, a7, 7
	lw	a2, 8(sp)                       # 4-byte Folded Reload
	add	a1, a2, a1
	sw	a1, 148(sp)                     # 4-byte Folded Spill
	sw	t6, 12(sp)                      # 4-byte Folded Spill
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
	sw	a5, 156(sp)                     # 4-byte Folded Spill
	addi	a0, sp, 192
	vs2r.v	v10, (a0)
	vl2re32.v	v22, (a0)
	li	s2, 0
	vs2r.v	v8, (a3)
	sw	t6, 152(sp)                     # 4-byte Folded Spill
	vmv2r.v	v20, v8
	vsetivli	zero, 8, e32, m2, ta, ma
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	addi	a1, t6, -40
	vle8.v	v24, (a1)
	add	a1, s11, s2
	vle8.v	v26, (a1)
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v25, v24
	vwadd.vx	v28, v25, s6
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v24, v26
	addi	a2, t6, -32
	vle8.v	v26, (a2)
	addi	a2, a1, 8
	vle8.v	v27, (a2)
	vmadd.vv	v24, v28, v20
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v20, v26
	vwadd.vx	v28, v20, s6
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v20, v27
	addi	a2, t6, -24
	vle8.v	v26, (a2)
	addi	a2, a1, 16
	vle8.v	v27, (a2)
	vmadd.vv	v20, v28, v22
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v22, v26
	vwadd.vx	v28, v22, s6
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v27
	addi	a2, t6, -16
	vle8.v	v26, (a2)
	addi	a2, a1, 24
	vle8.v	v27, (a2)
	vmadd.vv	v22, v28, v24
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v24, v26
	vwadd.vx	v28, v24, s6
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v24, v27
	addi	a2, t6, -8
	vle8.v	v26, (a2)
	addi	a2, a1, 32
	vle8.v	v27, (a2)
	vmadd.vv	v24, v28, v20
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v20, v26
	vwadd.vx	v28, v20, s6
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v20, v27
	vle8.v	v26, (t6)
	addi	a1, a1, 40
	vle8.v	v27, (a1)
	vmadd.vv	v20, v28, v22
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v22, v26
	vwadd.vx	v28, v22, s6
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v27
	vmadd.vv	v22, v28, v24
	addi	s2, s2, 48
	addi	t6, t6, 160
	bne	s2, a4, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	addi	a4, sp, 192
	vs2r.v	v22, (a4)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v22, v20, 2
	vmv.x.s	t6, v22
	vslidedown.vi	v22, v22, 1
	vmv.x.s	a1, v22
	srai	a2, a1, 31
	vmv.x.s	a5, v20
	srai	t0, a5, 31
	vslidedown.vi	v22, v20, 1
	vmv.x.s	t4, v22
	srai	t2, t4, 31
	vmv.x.s	t3, v21
	srai	t5, t3, 31
	vslidedown.vi	v22, v21, 1
	vmv.x.s	s1, v22
	srai	s3, s1, 31
	vslidedown.vi	v22, v21, 2
	vmv.x.s	s5, v22
	srai	a7, s5, 31
	vslidedown.vi	v22, v22, 1
	vmv.x.s	a3, v22
	srai	s2, a3, 31
	lw	ra, 136(sp)                     # 4-byte Folded Reload
	mul	s2, ra, s2
	mulhu	s7, ra, a3
	lw	s8, 140(sp)                     # 4-byte Folded Reload
	mul	s9, s8, a3
	add	s7, s7, s9
	add	s2, s7, s2
	lw	s8, 144(sp)                     # 4-byte Folded Reload
	mul	a7, s8, a7
	mulhu	s7, s8, s5
	lw	s9, 132(sp)                     # 4-byte Folded Reload
	mul	s9, s9, s5
	add	s7, s7, s9
	add	a7, s7, a7
	lw	s0, 116(sp)                     # 4-byte Folded Reload
	mul	s3, s0, s3
	mulhu	s7, s0, s1
	lw	a6, 120(sp)                     # 4-byte Folded Reload
	mul	s9, a6, s1
	add	s7, s7, s9
	add	s3, s7, s3
	lw	a6, 128(sp)                     # 4-byte Folded Reload
	mul	t5, a6, t5
	mulhu	s7, a6, t3
	lw	t1, 112(sp)                     # 4-byte Folded Reload
	mul	s9, t1, t3
	add	s7, s7, s9
	add	t5, s7, t5
	lw	a0, 88(sp)                      # 4-byte Folded Reload
	mulhu	s7, a0, t4
	mul	t2, a0, t2
	lw	t1, 92(sp)                      # 4-byte Folded Reload
	mul	s9, t1, t4
	add	s7, s7, s9
	add	t2, s7, t2
	lw	s10, 96(sp)                     # 4-byte Folded Reload
	mulhu	s7, s10, a5
	mul	t0, s10, t0
	lw	t1, 84(sp)                      # 4-byte Folded Reload
	mul	s9, t1, a5
	add	s7, s7, s9
	add	t0, s7, t0
	lw	s4, 104(sp)                     # 4-byte Folded Reload
	mulhu	s7, s4, a1
	mul	a2, s4, a2
	lw	t1, 108(sp)                     # 4-byte Folded Reload
	mul	s9, t1, a1
	add	s7, s7, s9
	add	a2, s7, a2
	lw	t1, 124(sp)                     # 4-byte Folded Reload
	mulhu	s7, t1, t6
	lw	s9, 100(sp)                     # 4-byte Folded Reload
	mul	s9, s9, t6
	add	s7, s7, s9
	srai	s9, t6, 31
	mul	s9, t1, s9
	add	s7, s7, s9
	mul	a3, ra, a3
	mul	s5, s8, s5
	mul	s1, s0, s1
	mul	t3, a6, t3
	mul	t4, a0, t4
	mul	a5, s10, a5
	mul	a1, s4, a1
	mul	t6, t1, t6
	lui	s10, 262144
	add	s9, t6, s10
	sltu	t6, s9, t6
	add	t6, s7, t6
	add	s7, a1, s10
	sltu	a1, s7, a1
	add	a2, a2, a1
	add	s8, a5, s10
	sltu	a1, s8, a5
	add	t0, t0, a1
	add	a5, t4, s10
	sltu	a1, a5, t4
	add	t2, t2, a1
	add	t4, t3, s10
	sltu	a1, t4, t3
	add	t5, t5, a1
	add	t3, s1, s10
	sltu	a1, t3, s1
	add	s3, s3, a1
	add	s1, s5, s10
	sltu	a1, s1, s5
	add	a7, a7, a1
	add	a1, a3, s10
	sltu	a3, a1, a3
	add	a3, s2, a3
	slli	a3, a3, 1
	srli	a1, a1, 31
	or	a1, a1, a3
	slli	a7, a7, 1
	srli	s1, s1, 31
	or	a3, s1, a7
	slli	s3, s3, 1
	srli	a7, t3, 31
	or	a7, a7, s3
	slli	t5, t5, 1
	srli	t3, t4, 31
	or	t3, t3, t5
	slli	t2, t2, 1
	srli	a5, a5, 31
	or	a5, a5, t2
	slli	t0, t0, 1
	srli	t2, s8, 31
	or	t0, t2, t0
	slli	a2, a2, 1
	srli	t2, s7, 31
	or	a2, t2, a2
	slli	t6, t6, 1
	srli	t2, s9, 31
	or	t2, t2, t6
	vmv.s.x	v23, t2
	vmv.s.x	v22, a2
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v23, v22, 1
	vmv.s.x	v22, t0
	vmv.s.x	v24, a5
	vslideup.vi	v22, v24, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v22, v23, 2
	vmv.s.x	v23, t3
	vl2re32.v	v28, (a4)
	vmv.s.x	v25, a7
	vmv.s.x	v24, a3
	vmv.s.x	v26, a1
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v27, v28, 2
	vmv.x.s	t6, v27
	vslidedown.vi	v27, v27, 1
	vmv.x.s	a1, v27
	srai	a2, a1, 31
	vmv.x.s	a5, v28
	srai	a3, a5, 31
	vslidedown.vi	v27, v28, 1
	vmv.x.s	t4, v27
	srai	t0, t4, 31
	vmv.x.s	t2, v29
	srai	t3, t2, 31
	vslidedown.vi	v27, v29, 1
	vmv.x.s	t5, v27
	srai	s1, t5, 31
	vslidedown.vi	v27, v29, 2
	vmv.x.s	s3, v27
	srai	a7, s3, 31
	vslidedown.vi	v27, v27, 1
	vmv.x.s	s5, v27
	srai	s2, s5, 31
	lw	a6, 72(sp)                      # 4-byte Folded Reload
	mul	s2, a6, s2
	mulhu	s7, a6, s5
	lw	a0, 76(sp)                      # 4-byte Folded Reload
	mul	s8, a0, s5
	add	s7, s7, s8
	add	s2, s7, s2
	lw	a0, 80(sp)                      # 4-byte Folded Reload
	mul	a7, a0, a7
	mulhu	s7, a0, s3
	lw	t1, 68(sp)                      # 4-byte Folded Reload
	mul	s8, t1, s3
	add	s7, s7, s8
	add	a7, s7, a7
	lw	s9, 48(sp)                      # 4-byte Folded Reload
	mul	s1, s9, s1
	mulhu	s7, s9, t5
	lw	t1, 56(sp)                      # 4-byte Folded Reload
	mul	s8, t1, t5
	add	s7, s7, s8
	add	s1, s7, s1
	lw	t1, 64(sp)                      # 4-byte Folded Reload
	mul	t3, t1, t3
	mulhu	s7, t1, t2
	lw	s0, 44(sp)                      # 4-byte Folded Reload
	mul	s8, s0, t2
	add	s7, s7, s8
	add	t3, s7, t3
	lw	ra, 24(sp)                      # 4-byte Folded Reload
	mulhu	s7, ra, t4
	mul	t0, ra, t0
	lw	a4, 28(sp)                      # 4-byte Folded Reload
	mul	s8, a4, t4
	add	s7, s7, s8
	add	t0, s7, t0
	lw	s4, 52(sp)                      # 4-byte Folded Reload
	mulhu	s7, s4, a5
	mul	a3, s4, a3
	lw	a4, 20(sp)                      # 4-byte Folded Reload
	mul	s8, a4, a5
	add	s7, s7, s8
	add	a3, s7, a3
	lw	a4, 36(sp)                      # 4-byte Folded Reload
	mulhu	s7, a4, a1
	mul	a2, a4, a2
	lw	s0, 40(sp)                      # 4-byte Folded Reload
	mul	s8, s0, a1
	add	s7, s7, s8
	add	a2, s7, a2
	lw	s0, 60(sp)                      # 4-byte Folded Reload
	mulhu	s7, s0, t6
	lw	s8, 32(sp)                      # 4-byte Folded Reload
	mul	s8, s8, t6
	add	s7, s7, s8
	srai	s8, t6, 31
	mul	s8, s0, s8
	add	s7, s7, s8
	mul	s5, a6, s5
	mul	s3, a0, s3
	mul	t5, s9, t5
	mul	t2, t1, t2
	mul	t4, ra, t4
	mul	a5, s4, a5
	mul	a1, a4, a1
	li	a4, 144
	mul	t6, s0, t6
	add	s8, t6, s10
	sltu	t6, s8, t6
	add	t6, s7, t6
	add	s7, a1, s10
	sltu	a1, s7, a1
	add	a1, a2, a1
	add	a2, a5, s10
	sltu	a5, a2, a5
	add	a3, a3, a5
	add	a5, t4, s10
	sltu	t4, a5, t4
	add	t0, t0, t4
	add	t4, t2, s10
	sltu	t2, t4, t2
	add	t2, t3, t2
	add	t3, t5, s10
	sltu	t5, t3, t5
	add	t5, s1, t5
	add	s1, s3, s10
	sltu	s3, s1, s3
	add	a7, a7, s3
	add	s3, s5, s10
	sltu	s5, s3, s5
	add	s2, s2, s5
	slli	s2, s2, 1
	srli	s3, s3, 31
	or	s2, s3, s2
	slli	a7, a7, 1
	srli	s1, s1, 31
	or	a7, s1, a7
	slli	t5, t5, 1
	srli	t3, t3, 31
	or	t3, t3, t5
	slli	t2, t2, 1
	srli	t4, t4, 31
	or	t2, t4, t2
	slli	t0, t0, 1
	srli	a5, a5, 31
	or	a5, a5, t0
	slli	a3, a3, 1
	srli	a2, a2, 31
	or	a2, a2, a3
	slli	a1, a1, 1
	srli	a3, s7, 31
	or	a1, a3, a1
	slli	t6, t6, 1
	srli	a3, s8, 31
	or	a3, a3, t6
	vmv.s.x	v27, a3
	vmv.s.x	v29, a1
	vmv.s.x	v28, a2
	vmv.s.x	v30, a5
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v27, v29, 1
	vslideup.vi	v28, v30, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v28, v27, 2
	vmv.s.x	v29, t2
	vmv.s.x	v27, t3
	vmv.s.x	v30, a7
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v23, v25, 1
	vslideup.vi	v24, v26, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v23, v24, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vv	v22, v14, v22
	vsra.vv	v22, v22, v12
	li	a0, 133
	vmin.vx	v22, v22, a0
	li	a2, -122
	vmax.vx	v22, v22, a2
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v24, v22, 0
	vsetvli	zero, zero, e32, m2, ta, ma
	vmv.s.x	v22, s2
	lw	a5, 156(sp)                     # 4-byte Folded Reload
	slli	a1, a5, 4
	lw	a3, 148(sp)                     # 4-byte Folded Reload
	add	a1, a3, a1
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v23, v24, 0
	vadd.vi	v23, v23, -6
	vse8.v	v23, (a1)
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v29, v27, 1
	vslideup.vi	v30, v22, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v29, v30, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vv	v22, v18, v28
	vsra.vv	v22, v22, v16
	vmin.vx	v22, v22, a0
	vmax.vx	v22, v22, a2
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v24, v22, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v22, v24, 0
	vadd.vi	v22, v22, -6
	addi	a1, a1, 8
	vse8.v	v22, (a1)
	addi	a3, sp, 160
	vs2r.v	v20, (a3)
	addi	a5, a5, 1
	lw	t6, 152(sp)                     # 4-byte Folded Reload
	addi	t6, t6, 16
	li	a0, 8
	bne	a5, a0, .LBB0_2
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	lw	a7, 16(sp)                      # 4-byte Folded Reload
	addi	a7, a7, 1
	lw	t6, 12(sp)                      # 4-byte Folded Reload
	addi	t6, t6, 160
	li	a1, 8
	bne	a7, a1, .LBB0_1
# %bb.6:
	lw	ra, 284(sp)                     # 4-byte Folded Reload
	lw	s0, 280(sp)                     # 4-byte Folded Reload
	lw	s1, 276(sp)                     # 4-byte Folded Reload
	lw	s2, 272(sp)                     # 4-byte Folded Reload
	lw	s3, 268(sp)                     # 4-byte Folded Reload
	lw	s4, 264(sp)                     # 4-byte Folded Reload
	lw	s5, 260(sp)                     # 4-byte Folded Reload
	lw	s6, 256(sp)                     # 4-byte Folded Reload
	lw	s7, 252(sp)                     # 4-byte Folded Reload
	lw	s8, 248(sp)                     # 4-byte Folded Reload
	lw	s9, 244(sp)                     # 4-byte Folded Reload
	lw	s10, 240(sp)                    # 4-byte Folded Reload
	lw	s11, 236(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 288
	ret
.Lfunc_end0:
                                        # -- End function
