# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -DH=8 -Dc_in=4 -Dc_out=8 -Dk=1
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
	addi	sp, sp, -64
	sw	a5, 212(sp)                     # 4-byte Folded Spill
	li	s8, 0
	lw	a5, 0(a2)
	lw	a6, 4(a2)
	lw	t3, 0(a4)
	lw	a7, 8(a2)
	lw	t1, 12(a2)
	lw	t2, 16(a2)
	sw	t3, 208(sp)                     # 4-byte Folded Spill
	addi	t3, t3, -1
	lw	t0, 4(a4)
	li	t4, 1
	sll	t3, t4, t3
	sw	t3, 200(sp)                     # 4-byte Folded Spill
	lw	t5, 8(a4)
	sw	t0, 204(sp)                     # 4-byte Folded Spill
	addi	t3, t0, -1
	sll	t0, t4, t3
	sw	t0, 192(sp)                     # 4-byte Folded Spill
	lw	t0, 12(a4)
	sw	t5, 196(sp)                     # 4-byte Folded Spill
	addi	t3, t5, -1
	sll	t3, t4, t3
	sw	t3, 184(sp)                     # 4-byte Folded Spill
	lw	t5, 16(a4)
	sw	t0, 188(sp)                     # 4-byte Folded Spill
	addi	t3, t0, -1
	sll	t0, t4, t3
	sw	t0, 176(sp)                     # 4-byte Folded Spill
	lw	t0, 20(a4)
	sw	t5, 180(sp)                     # 4-byte Folded Spill
	addi	t3, t5, -1
	sll	t3, t4, t3
	sw	t3, 168(sp)                     # 4-byte Folded Spill
	lw	t5, 24(a4)
	sw	t0, 172(sp)                     # 4-byte Folded Spill
	addi	t3, t0, -1
	lw	t0, 28(a4)
	sll	a4, t4, t3
	sw	a4, 156(sp)                     # 4-byte Folded Spill
	sw	t5, 164(sp)                     # 4-byte Folded Spill
	addi	a4, t5, -1
	sll	a4, t4, a4
	sw	a4, 152(sp)                     # 4-byte Folded Spill
	sw	t0, 160(sp)                     # 4-byte Folded Spill
	addi	a4, t0, -1
	sll	a4, t4, a4
	sw	a4, 148(sp)                     # 4-byte Folded Spill
	lw	a4, 20(a2)
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.x	v8, a5
	addi	a5, sp, 256
	vs2r.v	v8, (a5)                        # Unknown-size Folded Spill
	lw	a5, 24(a2)
	lw	a2, 28(a2)
	vmv.v.x	v8, a6
	addi	a6, sp, 224
	vs2r.v	v8, (a6)                        # Unknown-size Folded Spill
	lb	a6, 0(a1)
	sw	a6, 144(sp)                     # 4-byte Folded Spill
	vmv.v.x	v12, a7
	lb	a6, 1(a1)
	sw	a6, 140(sp)                     # 4-byte Folded Spill
	vmv.v.x	v14, t1
	lb	a6, 2(a1)
	sw	a6, 136(sp)                     # 4-byte Folded Spill
	vmv.v.x	v16, t2
	lb	a6, 3(a1)
	sw	a6, 132(sp)                     # 4-byte Folded Spill
	vmv.v.x	v18, a4
	lb	a4, 4(a1)
	sw	a4, 128(sp)                     # 4-byte Folded Spill
	vmv.v.x	v20, a5
	lb	a4, 5(a1)
	sw	a4, 124(sp)                     # 4-byte Folded Spill
	vmv.v.x	v22, a2
	lb	a2, 6(a1)
	sw	a2, 120(sp)                     # 4-byte Folded Spill
	lb	a2, 7(a1)
	sw	a2, 116(sp)                     # 4-byte Folded Spill
	lb	a2, 8(a1)
	sw	a2, 112(sp)                     # 4-byte Folded Spill
	lb	a2, 9(a1)
	sw	a2, 108(sp)                     # 4-byte Folded Spill
	lb	a2, 10(a1)
	sw	a2, 104(sp)                     # 4-byte Folded Spill
	lb	a2, 11(a1)
	sw	a2, 100(sp)                     # 4-byte Folded Spill
	lb	a2, 12(a1)
	sw	a2, 96(sp)                      # 4-byte Folded Spill
	lb	a2, 13(a1)
	sw	a2, 92(sp)                      # 4-byte Folded Spill
	lb	a2, 14(a1)
	sw	a2, 88(sp)                      # 4-byte Folded Spill
	lb	a2, 15(a1)
	sw	a2, 84(sp)                      # 4-byte Folded Spill
	lb	a2, 16(a1)
	sw	a2, 80(sp)                      # 4-byte Folded Spill
	lb	a2, 17(a1)
	sw	a2, 76(sp)                      # 4-byte Folded Spill
	lb	a2, 18(a1)
	sw	a2, 72(sp)                      # 4-byte Folded Spill
	lb	a2, 19(a1)
	sw	a2, 68(sp)                      # 4-byte Folded Spill
	lb	a2, 20(a1)
	sw	a2, 64(sp)                      # 4-byte Folded Spill
	lb	a2, 21(a1)
	sw	a2, 60(sp)                      # 4-byte Folded Spill
	lb	a2, 22(a1)
	sw	a2, 56(sp)                      # 4-byte Folded Spill
	lb	a2, 23(a1)
	sw	a2, 52(sp)                      # 4-byte Folded Spill
	lb	a2, 24(a1)
	sw	a2, 48(sp)                      # 4-byte Folded Spill
	lb	a2, 25(a1)
	sw	a2, 44(sp)                      # 4-byte Folded Spill
	lb	a2, 26(a1)
	sw	a2, 40(sp)                      # 4-byte Folded Spill
	lb	a2, 27(a1)
	sw	a2, 36(sp)                      # 4-byte Folded Spill
	lb	a2, 28(a1)
	sw	a2, 32(sp)                      # 4-byte Folded Spill
	lb	a2, 29(a1)
	sw	a2, 28(sp)                      # 4-byte Folded Spill
	lb	a2, 30(a1)
	sw	a2, 24(sp)                      # 4-byte Folded Spill
	lb	a1, 31(a1)
	sw	a1, 20(sp)                      # 4-byte Folded Spill
	lw	t5, 0(a3)
	lw	s1, 4(a3)
	lw	s0, 8(a3)
	lw	s2, 12(a3)
	lw	s4, 16(a3)
	lw	s3, 20(a3)
	lw	s5, 24(a3)
	lw	a3, 28(a3)
	lui	t0, 262144
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	sw	s8, 216(sp)                     # 4-byte Folded Spill
	vsetvli	zero, zero, e16, m1, ta, ma
	li	a2, 4
	vlse8.v	v8, (a0), a2
	vsext.vf2	v24, v8
	li	a4, 14
	vwadd.vx	v8, v24, a4
	vmv2r.v	v0, v8
	addi	a1, sp, 256
	vl2r.v	v10, (a1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	lw	a1, 144(sp)                     # 4-byte Folded Reload
	vmadd.vx	v0, a1, v10
	vmv2r.v	v2, v8
	addi	a1, sp, 224
	vl2r.v	v10, (a1)                       # Unknown-size Folded Reload
	lw	a1, 140(sp)                     # 4-byte Folded Reload
	vmadd.vx	v2, a1, v10
	vmv2r.v	v4, v8
	lw	a1, 136(sp)                     # 4-byte Folded Reload
	vmadd.vx	v4, a1, v12
	vmv2r.v	v6, v8
	lw	a1, 132(sp)                     # 4-byte Folded Reload
	vmadd.vx	v6, a1, v14
	vmv2r.v	v30, v8
	lw	a1, 128(sp)                     # 4-byte Folded Reload
	vmadd.vx	v30, a1, v16
	vmv2r.v	v28, v8
	addi	a6, a0, 1
	vlse8.v	v24, (a6), a2
	lw	a1, 124(sp)                     # 4-byte Folded Reload
	vmadd.vx	v28, a1, v18
	vmv2r.v	v26, v8
	lw	a1, 120(sp)                     # 4-byte Folded Reload
	vmadd.vx	v26, a1, v20
	lw	a1, 116(sp)                     # 4-byte Folded Reload
	vmadd.vx	v8, a1, v22
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v10, v24
	vwadd.vx	v24, v10, a4
	vsetvli	zero, zero, e32, m2, ta, ma
	lw	a1, 112(sp)                     # 4-byte Folded Reload
	vmacc.vx	v0, a1, v24
	lw	a1, 108(sp)                     # 4-byte Folded Reload
	vmacc.vx	v2, a1, v24
	lw	a1, 104(sp)                     # 4-byte Folded Reload
	vmacc.vx	v4, a1, v24
	lw	a1, 100(sp)                     # 4-byte Folded Reload
	vmacc.vx	v6, a1, v24
	lw	a1, 96(sp)                      # 4-byte Folded Reload
	vmacc.vx	v30, a1, v24
	addi	a6, a0, 2
	vlse8.v	v10, (a6), a2
	lw	a1, 92(sp)                      # 4-byte Folded Reload
	vmacc.vx	v28, a1, v24
	lw	a1, 88(sp)                      # 4-byte Folded Reload
	vmacc.vx	v26, a1, v24
	lw	a1, 84(sp)                      # 4-byte Folded Reload
	vmadd.vx	v24, a1, v8
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v11, v10
	vwadd.vx	v8, v11, a4
	vsetvli	zero, zero, e32, m2, ta, ma
	lw	a1, 80(sp)                      # 4-byte Folded Reload
	vmacc.vx	v0, a1, v8
	lw	a1, 76(sp)                      # 4-byte Folded Reload
	vmacc.vx	v2, a1, v8
	lw	a1, 72(sp)                      # 4-byte Folded Reload
	vmacc.vx	v4, a1, v8
	lw	a1, 68(sp)                      # 4-byte Folded Reload
	vmacc.vx	v6, a1, v8
	lw	a1, 64(sp)                      # 4-byte Folded Reload
	vmacc.vx	v30, a1, v8
	addi	a6, a0, 3
	vlse8.v	v10, (a6), a2
	lw	a1, 60(sp)                      # 4-byte Folded Reload
	vmacc.vx	v28, a1, v8
	lw	a1, 56(sp)                      # 4-byte Folded Reload
	vmacc.vx	v26, a1, v8
	lw	a1, 52(sp)                      # 4-byte Folded Reload
	vmadd.vx	v8, a1, v24
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v11, v10
	vwadd.vx	v24, v11, a4
	vsetvli	zero, zero, e32, m2, ta, ma
	lw	a1, 48(sp)                      # 4-byte Folded Reload
	vmacc.vx	v0, a1, v24
	lw	a1, 44(sp)                      # 4-byte Folded Reload
	vmacc.vx	v2, a1, v24
	lw	a1, 40(sp)                      # 4-byte Folded Reload
	vmacc.vx	v4, a1, v24
	lw	a1, 36(sp)                      # 4-byte Folded Reload
	vmacc.vx	v6, a1, v24
	lw	a1, 32(sp)                      # 4-byte Folded Reload
	vmacc.vx	v30, a1, v24
	lw	a1, 28(sp)                      # 4-byte Folded Reload
	vmacc.vx	v28, a1, v24
	lw	a1, 24(sp)                      # 4-byte Folded Reload
	vmacc.vx	v26, a1, v24
	lw	a1, 20(sp)                      # 4-byte Folded Reload
	vmadd.vx	v24, a1, v8
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v1, 2
	vmv.x.s	a6, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s9, v8
	vmv.x.s	t2, v1
	vslidedown.vi	v8, v1, 1
	vmv.x.s	s10, v8
	vslidedown.vi	v8, v0, 2
	vmv.x.s	s11, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t4, v8
	vmv.x.s	ra, v0
	vslidedown.vi	v8, v0, 1
	vmv.x.s	t1, v8
	mulh	t6, t5, t1
	mul	t1, t5, t1
	mulh	a5, t5, ra
	mul	ra, t5, ra
	mulh	t3, t5, t4
	mul	t4, t5, t4
	mulh	a1, t5, s11
	mul	s11, t5, s11
	mulh	s6, t5, s10
	mul	s10, t5, s10
	mulh	a4, t5, t2
	mul	t2, t5, t2
	mulh	a2, t5, s9
	mul	s9, t5, s9
	mulh	s7, t5, a6
	mul	a6, t5, a6
	add	a7, a6, t0
	sltu	a6, a7, a6
	add	a6, s7, a6
	add	s7, s9, t0
	sltu	s9, s7, s9
	add	a2, a2, s9
	add	s9, t2, t0
	sltu	t2, s9, t2
	add	a4, a4, t2
	add	t2, s10, t0
	sltu	s10, t2, s10
	add	s6, s6, s10
	add	s10, s11, t0
	sltu	s11, s10, s11
	add	a1, a1, s11
	add	s11, t4, t0
	sltu	t4, s11, t4
	add	t3, t3, t4
	add	t4, ra, t0
	sltu	ra, t4, ra
	add	a5, a5, ra
	add	ra, t1, t0
	sltu	t1, ra, t1
	add	t1, t6, t1
	slli	t1, t1, 1
	srli	t6, ra, 31
	or	t1, t6, t1
	slli	a5, a5, 1
	srli	t4, t4, 31
	or	a5, t4, a5
	slli	t3, t3, 1
	srli	t4, s11, 31
	or	t3, t4, t3
	slli	a1, a1, 1
	srli	t4, s10, 31
	or	a1, t4, a1
	slli	s6, s6, 1
	srli	t2, t2, 31
	or	t2, t2, s6
	slli	a4, a4, 1
	srli	t4, s9, 31
	or	a4, t4, a4
	slli	a2, a2, 1
	srli	t4, s7, 31
	or	a2, t4, a2
	slli	a6, a6, 1
	srli	a7, a7, 31
	or	a6, a7, a6
	vmv.s.x	v8, a6
	vmv.s.x	v9, a2
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, a4
	vmv.s.x	v10, t2
	vslideup.vi	v9, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v10, a1
	vmv.s.x	v8, t3
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v8, 1
	vmv.s.x	v8, a5
	vmv.s.x	v11, t1
	vslideup.vi	v8, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	lw	a1, 200(sp)                     # 4-byte Folded Reload
	vadd.vx	v8, v8, a1
	lw	a1, 208(sp)                     # 4-byte Folded Reload
	vsra.vx	v8, v8, a1
	li	a1, 136
	vmin.vx	v8, v8, a1
	li	a1, -119
	vmax.vx	v8, v8, a1
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	vadd.vi	v8, v8, -9
	lw	a6, 212(sp)                     # 4-byte Folded Reload
	add	a6, a6, s8
	li	a1, 8
	vsse8.v	v8, (a6), a1
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v3, 2
	vmv.x.s	a1, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a2, v8
	vmv.x.s	a4, v3
	vslidedown.vi	v8, v3, 1
	vmv.x.s	a5, v8
	vslidedown.vi	v8, v2, 2
	vmv.x.s	a7, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t1, v8
	vmv.x.s	t2, v2
	vslidedown.vi	v8, v2, 1
	vmv.x.s	t3, v8
	mulh	t4, s1, t3
	mul	t3, s1, t3
	mulh	t6, s1, t2
	mul	t2, s1, t2
	mulh	s6, s1, t1
	mul	t1, s1, t1
	mulh	s7, s1, a7
	mul	a7, s1, a7
	mulh	s9, s1, a5
	mul	a5, s1, a5
	mulh	s10, s1, a4
	mul	a4, s1, a4
	mulh	s11, s1, a2
	mul	a2, s1, a2
	mulh	ra, s1, a1
	mul	a1, s1, a1
	add	s8, a1, t0
	sltu	a1, s8, a1
	add	a1, ra, a1
	add	ra, a2, t0
	sltu	a2, ra, a2
	add	a2, s11, a2
	add	s11, a4, t0
	sltu	a4, s11, a4
	add	a4, s10, a4
	add	s10, a5, t0
	sltu	a5, s10, a5
	add	a5, s9, a5
	add	s9, a7, t0
	sltu	a7, s9, a7
	add	a7, s7, a7
	add	s7, t1, t0
	sltu	t1, s7, t1
	add	t1, s6, t1
	add	s6, t2, t0
	sltu	t2, s6, t2
	add	t2, t6, t2
	add	t6, t3, t0
	sltu	t3, t6, t3
	add	t3, t4, t3
	slli	t3, t3, 1
	srli	t4, t6, 31
	or	t3, t4, t3
	slli	t2, t2, 1
	srli	t4, s6, 31
	or	t2, t4, t2
	slli	t1, t1, 1
	srli	t4, s7, 31
	or	t1, t4, t1
	slli	a7, a7, 1
	srli	t4, s9, 31
	or	a7, t4, a7
	slli	a5, a5, 1
	srli	t4, s10, 31
	or	a5, t4, a5
	slli	a4, a4, 1
	srli	t4, s11, 31
	or	a4, t4, a4
	slli	a2, a2, 1
	srli	t4, ra, 31
	or	a2, t4, a2
	slli	a1, a1, 1
	srli	t4, s8, 31
	or	a1, t4, a1
	vmv.s.x	v8, a1
	vmv.s.x	v9, a2
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, a4
	vmv.s.x	v10, a5
	vslideup.vi	v9, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v10, a7
	vmv.s.x	v8, t1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v8, 1
	vmv.s.x	v8, t2
	vmv.s.x	v11, t3
	vslideup.vi	v8, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	lw	a1, 192(sp)                     # 4-byte Folded Reload
	vadd.vx	v8, v8, a1
	lw	a1, 204(sp)                     # 4-byte Folded Reload
	vsra.vx	v8, v8, a1
	li	a1, 136
	vmin.vx	v8, v8, a1
	li	a1, -119
	vmax.vx	v8, v8, a1
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	vadd.vi	v8, v8, -9
	addi	a1, a6, 1
	li	a2, 8
	vsse8.v	v8, (a1), a2
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v5, 2
	vmv.x.s	a1, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a2, v8
	vmv.x.s	a4, v5
	vslidedown.vi	v8, v5, 1
	vmv.x.s	a5, v8
	vslidedown.vi	v8, v4, 2
	vmv.x.s	a7, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t1, v8
	vmv.x.s	t2, v4
	vslidedown.vi	v8, v4, 1
	vmv.x.s	t3, v8
	mulh	t4, s0, t3
	mul	t3, s0, t3
	mulh	t6, s0, t2
	mul	t2, s0, t2
	mulh	s6, s0, t1
	mul	t1, s0, t1
	mulh	s7, s0, a7
	mul	a7, s0, a7
	mulh	s8, s0, a5
	mul	a5, s0, a5
	mulh	s9, s0, a4
	mul	a4, s0, a4
	mulh	s10, s0, a2
	mul	a2, s0, a2
	mulh	s11, s0, a1
	mul	a1, s0, a1
	add	ra, a1, t0
	sltu	a1, ra, a1
	add	a1, s11, a1
	add	s11, a2, t0
	sltu	a2, s11, a2
	add	a2, s10, a2
	add	s10, a4, t0
	sltu	a4, s10, a4
	add	a4, s9, a4
	add	s9, a5, t0
	sltu	a5, s9, a5
	add	a5, s8, a5
	add	s8, a7, t0
	sltu	a7, s8, a7
	add	a7, s7, a7
	add	s7, t1, t0
	sltu	t1, s7, t1
	add	t1, s6, t1
	add	s6, t2, t0
	sltu	t2, s6, t2
	add	t2, t6, t2
	add	t6, t3, t0
	sltu	t3, t6, t3
	add	t3, t4, t3
	slli	t3, t3, 1
	srli	t4, t6, 31
	or	t3, t4, t3
	slli	t2, t2, 1
	srli	t4, s6, 31
	or	t2, t4, t2
	slli	t1, t1, 1
	srli	t4, s7, 31
	or	t1, t4, t1
	slli	a7, a7, 1
	srli	t4, s8, 31
	or	a7, t4, a7
	slli	a5, a5, 1
	srli	t4, s9, 31
	or	a5, t4, a5
	slli	a4, a4, 1
	srli	t4, s10, 31
	or	a4, t4, a4
	slli	a2, a2, 1
	srli	t4, s11, 31
	or	a2, t4, a2
	slli	a1, a1, 1
	srli	t4, ra, 31
	or	a1, t4, a1
	vmv.s.x	v8, a1
	vmv.s.x	v9, a2
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, a4
	vmv.s.x	v10, a5
	vslideup.vi	v9, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v10, a7
	vmv.s.x	v8, t1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v8, 1
	vmv.s.x	v8, t2
	vmv.s.x	v11, t3
	vslideup.vi	v8, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	lw	a1, 184(sp)                     # 4-byte Folded Reload
	vadd.vx	v8, v8, a1
	lw	a1, 196(sp)                     # 4-byte Folded Reload
	vsra.vx	v8, v8, a1
	li	a1, 136
	vmin.vx	v8, v8, a1
	li	a1, -119
	vmax.vx	v8, v8, a1
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	vadd.vi	v8, v8, -9
	addi	a1, a6, 2
	li	a2, 8
	vsse8.v	v8, (a1), a2
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v7, 2
	vmv.x.s	a1, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a2, v8
	vmv.x.s	a4, v7
	vslidedown.vi	v8, v7, 1
	vmv.x.s	a5, v8
	vslidedown.vi	v8, v6, 2
	vmv.x.s	a7, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t1, v8
	vmv.x.s	t2, v6
	vslidedown.vi	v8, v6, 1
	vmv.x.s	t3, v8
	mulh	t4, s2, t3
	mul	t3, s2, t3
	mulh	t6, s2, t2
	mul	t2, s2, t2
	mulh	s6, s2, t1
	mul	t1, s2, t1
	mulh	s7, s2, a7
	mul	a7, s2, a7
	mulh	s8, s2, a5
	mul	a5, s2, a5
	mulh	s9, s2, a4
	mul	a4, s2, a4
	mulh	s10, s2, a2
	mul	a2, s2, a2
	mulh	s11, s2, a1
	mul	a1, s2, a1
	add	ra, a1, t0
	sltu	a1, ra, a1
	add	a1, s11, a1
	add	s11, a2, t0
	sltu	a2, s11, a2
	add	a2, s10, a2
	add	s10, a4, t0
	sltu	a4, s10, a4
	add	a4, s9, a4
	add	s9, a5, t0
	sltu	a5, s9, a5
	add	a5, s8, a5
	add	s8, a7, t0
	sltu	a7, s8, a7
	add	a7, s7, a7
	add	s7, t1, t0
	sltu	t1, s7, t1
	add	t1, s6, t1
	add	s6, t2, t0
	sltu	t2, s6, t2
	add	t2, t6, t2
	add	t6, t3, t0
	sltu	t3, t6, t3
	add	t3, t4, t3
	slli	t3, t3, 1
	srli	t4, t6, 31
	or	t3, t4, t3
	slli	t2, t2, 1
	srli	t4, s6, 31
	or	t2, t4, t2
	slli	t1, t1, 1
	srli	t4, s7, 31
	or	t1, t4, t1
	slli	a7, a7, 1
	srli	t4, s8, 31
	or	a7, t4, a7
	slli	a5, a5, 1
	srli	t4, s9, 31
	or	a5, t4, a5
	slli	a4, a4, 1
	srli	t4, s10, 31
	or	a4, t4, a4
	slli	a2, a2, 1
	srli	t4, s11, 31
	or	a2, t4, a2
	slli	a1, a1, 1
	srli	t4, ra, 31
	or	a1, t4, a1
	vmv.s.x	v8, a1
	vmv.s.x	v9, a2
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, a4
	vmv.s.x	v10, a5
	vslideup.vi	v9, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v10, a7
	vmv.s.x	v8, t1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v8, 1
	vmv.s.x	v8, t2
	vmv.s.x	v11, t3
	vslideup.vi	v8, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	lw	a1, 176(sp)                     # 4-byte Folded Reload
	vadd.vx	v8, v8, a1
	lw	a1, 188(sp)                     # 4-byte Folded Reload
	vsra.vx	v8, v8, a1
	li	a1, 136
	vmin.vx	v8, v8, a1
	li	a1, -119
	vmax.vx	v8, v8, a1
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	vadd.vi	v8, v8, -9
	addi	a1, a6, 3
	li	a2, 8
	vsse8.v	v8, (a1), a2
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v31, 2
	vmv.x.s	a1, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a2, v8
	vmv.x.s	a4, v31
	vslidedown.vi	v8, v31, 1
	vmv.x.s	a5, v8
	vslidedown.vi	v8, v30, 2
	vmv.x.s	a7, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t1, v8
	vmv.x.s	t2, v30
	vslidedown.vi	v8, v30, 1
	vmv.x.s	t3, v8
	mulh	t4, s4, t3
	mul	t3, s4, t3
	mulh	t6, s4, t2
	mul	t2, s4, t2
	mulh	s6, s4, t1
	mul	t1, s4, t1
	mulh	s7, s4, a7
	mul	a7, s4, a7
	mulh	s8, s4, a5
	mul	a5, s4, a5
	mulh	s9, s4, a4
	mul	a4, s4, a4
	mulh	s10, s4, a2
	mul	a2, s4, a2
	mulh	s11, s4, a1
	mul	a1, s4, a1
	add	ra, a1, t0
	sltu	a1, ra, a1
	add	a1, s11, a1
	add	s11, a2, t0
	sltu	a2, s11, a2
	add	a2, s10, a2
	add	s10, a4, t0
	sltu	a4, s10, a4
	add	a4, s9, a4
	add	s9, a5, t0
	sltu	a5, s9, a5
	add	a5, s8, a5
	add	s8, a7, t0
	sltu	a7, s8, a7
	add	a7, s7, a7
	add	s7, t1, t0
	sltu	t1, s7, t1
	add	t1, s6, t1
	add	s6, t2, t0
	sltu	t2, s6, t2
	add	t2, t6, t2
	add	t6, t3, t0
	sltu	t3, t6, t3
	add	t3, t4, t3
	slli	t3, t3, 1
	srli	t4, t6, 31
	or	t3, t4, t3
	slli	t2, t2, 1
	srli	t4, s6, 31
	or	t2, t4, t2
	slli	t1, t1, 1
	srli	t4, s7, 31
	or	t1, t4, t1
	slli	a7, a7, 1
	srli	t4, s8, 31
	or	a7, t4, a7
	slli	a5, a5, 1
	srli	t4, s9, 31
	or	a5, t4, a5
	slli	a4, a4, 1
	srli	t4, s10, 31
	or	a4, t4, a4
	slli	a2, a2, 1
	srli	t4, s11, 31
	or	a2, t4, a2
	slli	a1, a1, 1
	srli	t4, ra, 31
	or	a1, t4, a1
	vmv.s.x	v8, a1
	vmv.s.x	v9, a2
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, a4
	vmv.s.x	v10, a5
	vslideup.vi	v9, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v10, a7
	vmv.s.x	v8, t1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v8, 1
	vmv.s.x	v8, t2
	vmv.s.x	v11, t3
	vslideup.vi	v8, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	lw	a1, 168(sp)                     # 4-byte Folded Reload
	vadd.vx	v8, v8, a1
	lw	a1, 180(sp)                     # 4-byte Folded Reload
	vsra.vx	v8, v8, a1
	li	a1, 136
	vmin.vx	v8, v8, a1
	li	a1, -119
	vmax.vx	v8, v8, a1
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	vadd.vi	v8, v8, -9
	addi	a1, a6, 4
	li	a2, 8
	vsse8.v	v8, (a1), a2
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v29, 2
	vmv.x.s	a1, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a2, v8
	vmv.x.s	a4, v29
	vslidedown.vi	v8, v29, 1
	vmv.x.s	a5, v8
	vslidedown.vi	v8, v28, 2
	vmv.x.s	a7, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t1, v8
	vmv.x.s	t2, v28
	vslidedown.vi	v8, v28, 1
	vmv.x.s	t3, v8
	mulh	t4, s3, t3
	mul	t3, s3, t3
	mulh	t6, s3, t2
	mul	t2, s3, t2
	mulh	s6, s3, t1
	mul	t1, s3, t1
	mulh	s7, s3, a7
	mul	a7, s3, a7
	mulh	s8, s3, a5
	mul	a5, s3, a5
	mulh	s9, s3, a4
	mul	a4, s3, a4
	mulh	s10, s3, a2
	mul	a2, s3, a2
	mulh	s11, s3, a1
	mul	a1, s3, a1
	add	ra, a1, t0
	sltu	a1, ra, a1
	add	a1, s11, a1
	add	s11, a2, t0
	sltu	a2, s11, a2
	add	a2, s10, a2
	add	s10, a4, t0
	sltu	a4, s10, a4
	add	a4, s9, a4
	add	s9, a5, t0
	sltu	a5, s9, a5
	add	a5, s8, a5
	add	s8, a7, t0
	sltu	a7, s8, a7
	add	a7, s7, a7
	add	s7, t1, t0
	sltu	t1, s7, t1
	add	t1, s6, t1
	add	s6, t2, t0
	sltu	t2, s6, t2
	add	t2, t6, t2
	add	t6, t3, t0
	sltu	t3, t6, t3
	add	t3, t4, t3
	slli	t3, t3, 1
	srli	t4, t6, 31
	or	t3, t4, t3
	slli	t2, t2, 1
	srli	t4, s6, 31
	or	t2, t4, t2
	slli	t1, t1, 1
	srli	t4, s7, 31
	or	t1, t4, t1
	slli	a7, a7, 1
	srli	t4, s8, 31
	or	a7, t4, a7
	slli	a5, a5, 1
	srli	t4, s9, 31
	or	a5, t4, a5
	slli	a4, a4, 1
	srli	t4, s10, 31
	or	a4, t4, a4
	slli	a2, a2, 1
	srli	t4, s11, 31
	or	a2, t4, a2
	slli	a1, a1, 1
	srli	t4, ra, 31
	or	a1, t4, a1
	vmv.s.x	v8, a1
	vmv.s.x	v9, a2
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, a4
	vmv.s.x	v10, a5
	vslideup.vi	v9, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v10, a7
	vmv.s.x	v8, t1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v8, 1
	vmv.s.x	v8, t2
	vmv.s.x	v11, t3
	vslideup.vi	v8, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	lw	a1, 156(sp)                     # 4-byte Folded Reload
	vadd.vx	v8, v8, a1
	lw	a1, 172(sp)                     # 4-byte Folded Reload
	vsra.vx	v8, v8, a1
	li	a1, 136
	vmin.vx	v8, v8, a1
	li	a1, -119
	vmax.vx	v8, v8, a1
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	vadd.vi	v8, v8, -9
	addi	a1, a6, 5
	li	a2, 8
	vsse8.v	v8, (a1), a2
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v27, 2
	vmv.x.s	a1, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a2, v8
	vmv.x.s	a4, v27
	vslidedown.vi	v8, v27, 1
	vmv.x.s	a5, v8
	vslidedown.vi	v8, v26, 2
	vmv.x.s	a7, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t1, v8
	vmv.x.s	t2, v26
	vslidedown.vi	v8, v26, 1
	vmv.x.s	t3, v8
	mulh	t4, s5, t3
	mul	t3, s5, t3
	mulh	t6, s5, t2
	mul	t2, s5, t2
	mulh	s6, s5, t1
	mul	t1, s5, t1
	mulh	s7, s5, a7
	mul	a7, s5, a7
	mulh	s8, s5, a5
	mul	a5, s5, a5
	mulh	s9, s5, a4
	mul	a4, s5, a4
	mulh	s10, s5, a2
	mul	a2, s5, a2
	mulh	s11, s5, a1
	mul	a1, s5, a1
	add	ra, a1, t0
	sltu	a1, ra, a1
	add	a1, s11, a1
	add	s11, a2, t0
	sltu	a2, s11, a2
	add	a2, s10, a2
	add	s10, a4, t0
	sltu	a4, s10, a4
	add	a4, s9, a4
	add	s9, a5, t0
	sltu	a5, s9, a5
	add	a5, s8, a5
	add	s8, a7, t0
	sltu	a7, s8, a7
	add	a7, s7, a7
	add	s7, t1, t0
	sltu	t1, s7, t1
	add	t1, s6, t1
	add	s6, t2, t0
	sltu	t2, s6, t2
	add	t2, t6, t2
	add	t6, t3, t0
	sltu	t3, t6, t3
	add	t3, t4, t3
	slli	t3, t3, 1
	srli	t4, t6, 31
	or	t3, t4, t3
	slli	t2, t2, 1
	srli	t4, s6, 31
	or	t2, t4, t2
	slli	t1, t1, 1
	srli	t4, s7, 31
	or	t1, t4, t1
	slli	a7, a7, 1
	srli	t4, s8, 31
	or	a7, t4, a7
	slli	a5, a5, 1
	srli	t4, s9, 31
	or	a5, t4, a5
	slli	a4, a4, 1
	srli	t4, s10, 31
	or	a4, t4, a4
	slli	a2, a2, 1
	srli	t4, s11, 31
	or	a2, t4, a2
	slli	a1, a1, 1
	srli	t4, ra, 31
	or	a1, t4, a1
	vmv.s.x	v8, a1
	vmv.s.x	v9, a2
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, a4
	vmv.s.x	v10, a5
	vslideup.vi	v9, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v10, a7
	vmv.s.x	v8, t1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v8, 1
	vmv.s.x	v8, t2
	vmv.s.x	v11, t3
	vslideup.vi	v8, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	lw	a1, 152(sp)                     # 4-byte Folded Reload
	vadd.vx	v8, v8, a1
	lw	a1, 164(sp)                     # 4-byte Folded Reload
	vsra.vx	v8, v8, a1
	li	a1, 136
	vmin.vx	v8, v8, a1
	li	a1, -119
	vmax.vx	v8, v8, a1
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	vadd.vi	v8, v8, -9
	addi	a1, a6, 6
	li	a2, 8
	vsse8.v	v8, (a1), a2
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v25, 2
	vmv.x.s	a1, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a2, v8
	vmv.x.s	a4, v25
	vslidedown.vi	v8, v25, 1
	vmv.x.s	a5, v8
	vslidedown.vi	v8, v24, 2
	vmv.x.s	a7, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t1, v8
	vmv.x.s	t2, v24
	vslidedown.vi	v8, v24, 1
	vmv.x.s	t3, v8
	mulh	t4, a3, t3
	mul	t3, a3, t3
	mulh	t6, a3, t2
	mul	t2, a3, t2
	mulh	s6, a3, t1
	mul	t1, a3, t1
	mulh	s7, a3, a7
	mul	a7, a3, a7
	mulh	s8, a3, a5
	mul	a5, a3, a5
	mulh	s9, a3, a4
	mul	a4, a3, a4
	mulh	s10, a3, a2
	mul	a2, a3, a2
	mulh	s11, a3, a1
	mul	a1, a3, a1
	add	ra, a1, t0
	sltu	a1, ra, a1
	add	a1, s11, a1
	add	s11, a2, t0
	sltu	a2, s11, a2
	add	a2, s10, a2
	add	s10, a4, t0
	sltu	a4, s10, a4
	add	a4, s9, a4
	add	s9, a5, t0
	sltu	a5, s9, a5
	add	a5, s8, a5
	add	s8, a7, t0
	sltu	a7, s8, a7
	add	a7, s7, a7
	add	s7, t1, t0
	sltu	t1, s7, t1
	add	t1, s6, t1
	add	s6, t2, t0
	sltu	t2, s6, t2
	add	t2, t6, t2
	add	t6, t3, t0
	sltu	t3, t6, t3
	add	t3, t4, t3
	slli	t3, t3, 1
	srli	t4, t6, 31
	or	t3, t4, t3
	slli	t2, t2, 1
	srli	t4, s6, 31
	or	t2, t4, t2
	slli	t1, t1, 1
	srli	t4, s7, 31
	or	t1, t4, t1
	slli	a7, a7, 1
	srli	t4, s8, 31
	lw	s8, 216(sp)                     # 4-byte Folded Reload
	or	a7, t4, a7
	slli	a5, a5, 1
	srli	t4, s9, 31
	or	a5, t4, a5
	slli	a4, a4, 1
	srli	t4, s10, 31
	or	a4, t4, a4
	slli	a2, a2, 1
	srli	t4, s11, 31
	or	a2, t4, a2
	slli	a1, a1, 1
	srli	t4, ra, 31
	or	a1, t4, a1
	vmv.s.x	v8, a1
	vmv.s.x	v9, a2
	vmv.s.x	v11, a4
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, a5
	vslideup.vi	v11, v9, 1
	vmv.s.x	v9, a7
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v8, t1
	vmv.s.x	v10, t2
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v8, 1
	vmv.s.x	v8, t3
	vslideup.vi	v10, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v9, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	lw	a1, 148(sp)                     # 4-byte Folded Reload
	vadd.vx	v8, v10, a1
	lw	a1, 160(sp)                     # 4-byte Folded Reload
	vsra.vx	v8, v8, a1
	li	a1, 136
	vmin.vx	v8, v8, a1
	li	a1, -119
	vmax.vx	v8, v8, a1
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v8, v10, 0
	vadd.vi	v8, v8, -9
	addi	a6, a6, 7
	li	a1, 8
	vsse8.v	v8, (a6), a1
	addi	s8, s8, 64
	addi	a0, a0, 32
	li	a1, 512
	bne	s8, a1, .LBB0_1
# %bb.2:
	addi	sp, sp, 64
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
