# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -DH=8 -Dc_in=4 -Dc_out=8 -Dk=1
# source: baselines/conv_block.c, SHA-256 647a7f96cad9c0dd5295ff20fbcde145cdcbd8c8eff923d9121a248d2f227246

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000100	# W
	li	a2, 0x20000140	# scale
	li	a3, 0x20000180	# shift
	li	a4, 0x20001000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -160
	sw	ra, 156(sp)                     # 4-byte Folded Spill
	sw	s0, 152(sp)                     # 4-byte Folded Spill
	sw	s1, 148(sp)                     # 4-byte Folded Spill
	sw	s2, 144(sp)                     # 4-byte Folded Spill
	sw	s3, 140(sp)                     # 4-byte Folded Spill
	sw	s4, 136(sp)                     # 4-byte Folded Spill
	sw	s5, 132(sp)                     # 4-byte Folded Spill
	sw	s6, 128(sp)                     # 4-byte Folded Spill
	sw	s7, 124(sp)                     # 4-byte Folded Spill
	sw	s8, 120(sp)                     # 4-byte Folded Spill
	sw	s9, 116(sp)                     # 4-byte Folded Spill
	sw	s10, 112(sp)                    # 4-byte Folded Spill
	sw	s11, 108(sp)                    # 4-byte Folded Spill
	mv	t6, a4
	mv	a7, a1
	mv	a6, a0
	li	t5, 0
	lb	s1, 0(a1)
	lb	s2, 1(a1)
	lb	s3, 2(a1)
	lb	ra, 3(a1)
	lb	t0, 4(a1)
	lb	a4, 5(a1)
	lb	s8, 6(a1)
	lb	s9, 7(a1)
	lb	s10, 8(a1)
	lb	t1, 9(a1)
	lb	t2, 10(a1)
	lb	t3, 11(a1)
	lb	a0, 12(a1)
	lb	a1, 13(a1)
	lb	s11, 14(a7)
	lb	a5, 15(a7)
	sw	a5, 88(sp)                      # 4-byte Folded Spill
	lb	a5, 16(a7)
	sw	a5, 84(sp)                      # 4-byte Folded Spill
	lb	a5, 17(a7)
	sw	a5, 80(sp)                      # 4-byte Folded Spill
	lb	a5, 18(a7)
	sw	a5, 76(sp)                      # 4-byte Folded Spill
	lb	a5, 19(a7)
	sw	a5, 72(sp)                      # 4-byte Folded Spill
	lb	a5, 20(a7)
	sw	a5, 68(sp)                      # 4-byte Folded Spill
	lb	a5, 21(a7)
	sw	a5, 64(sp)                      # 4-byte Folded Spill
	lb	a5, 22(a7)
	sw	a5, 60(sp)                      # 4-byte Folded Spill
	lb	a5, 23(a7)
	sw	a5, 56(sp)                      # 4-byte Folded Spill
	lb	a5, 24(a7)
	sw	a5, 52(sp)                      # 4-byte Folded Spill
	lb	a5, 25(a7)
	sw	a5, 48(sp)                      # 4-byte Folded Spill
	lb	a5, 26(a7)
	sw	a5, 44(sp)                      # 4-byte Folded Spill
	lb	a5, 27(a7)
	sw	a5, 40(sp)                      # 4-byte Folded Spill
	lb	a5, 28(a7)
	sw	a5, 36(sp)                      # 4-byte Folded Spill
	lb	a5, 29(a7)
	sw	a5, 32(sp)                      # 4-byte Folded Spill
	lb	a5, 30(a7)
	sw	a5, 28(sp)                      # 4-byte Folded Spill
	lb	a5, 31(a7)
	sw	a5, 24(sp)                      # 4-byte Folded Spill
	flw	fa5, 0(a2)
	flw	fa4, 0(a3)
	addi	a5, a6, 1
	sw	t6, 8(sp)                       # 4-byte Folded Spill
	sw	a3, 100(sp)                     # 4-byte Folded Spill
	sw	a2, 96(sp)                      # 4-byte Folded Spill
	sw	a4, 92(sp)                      # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	sw	t5, 20(sp)                      # 4-byte Folded Spill
	slli	t4, t5, 6
	lw	t5, 8(sp)                       # 4-byte Folded Reload
	add	t4, t4, t5
	addi	a6, t4, 64
	sw	a6, 104(sp)                     # 4-byte Folded Spill
	sw	a5, 16(sp)                      # 4-byte Folded Spill
	mv	t5, a5
	sw	t6, 12(sp)                      # 4-byte Folded Spill
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	s0, -1(t5)
	addi	s0, s0, 14
	mv	a4, s1
	mul	s1, s0, s1
	mv	a5, s2
	mul	s2, s0, s2
	mv	a6, s3
	mul	s3, s0, s3
	mul	s4, s0, ra
	mul	s5, s0, t0
	lb	s6, 0(t5)
	lw	a2, 92(sp)                      # 4-byte Folded Reload
	mul	s7, s0, a2
	mv	a7, s8
	mul	s8, s0, s8
	mul	s0, s0, s9
	addi	s6, s6, 14
	mv	a3, s9
	mul	s9, s6, s10
	add	s1, s9, s1
	mul	s9, s6, t1
	add	s2, s9, s2
	mul	s9, s6, t2
	add	s3, s9, s3
	mul	s9, s6, t3
	add	s4, s9, s4
	mul	s9, s6, a0
	add	s5, s9, s5
	mul	s9, s6, a1
	add	s7, s9, s7
	mul	s9, s6, s11
	add	s8, s9, s8
	lb	s9, 1(t5)
	lw	a2, 88(sp)                      # 4-byte Folded Reload
	mul	s6, s6, a2
	mv	t4, t3
	mv	t3, t2
	mv	t2, t1
	mv	t1, s10
	lb	s10, 2(t5)
	add	s6, s6, s0
	addi	s9, s9, 14
	lw	a2, 84(sp)                      # 4-byte Folded Reload
	mul	s0, s9, a2
	addi	s10, s10, 14
	mv	a2, s11
	lw	s11, 52(sp)                     # 4-byte Folded Reload
	mul	s11, s10, s11
	add	s0, s11, s0
	lw	s11, 80(sp)                     # 4-byte Folded Reload
	mul	s11, s9, s11
	add	s1, s0, s1
	lw	s0, 48(sp)                      # 4-byte Folded Reload
	mul	s0, s10, s0
	add	s0, s0, s11
	lw	s11, 76(sp)                     # 4-byte Folded Reload
	mul	s11, s9, s11
	add	s2, s0, s2
	lw	s0, 44(sp)                      # 4-byte Folded Reload
	mul	s0, s10, s0
	add	s0, s0, s11
	lw	s11, 72(sp)                     # 4-byte Folded Reload
	mul	s11, s9, s11
	add	s3, s0, s3
	lw	s0, 40(sp)                      # 4-byte Folded Reload
	mul	s0, s10, s0
	add	s0, s0, s11
	lw	s11, 68(sp)                     # 4-byte Folded Reload
	mul	s11, s9, s11
	add	s0, s0, s4
	lw	s4, 36(sp)                      # 4-byte Folded Reload
	mul	s4, s10, s4
	add	s4, s4, s11
	lw	s11, 64(sp)                     # 4-byte Folded Reload
	mul	s11, s9, s11
	add	s4, s4, s5
	lw	s5, 32(sp)                      # 4-byte Folded Reload
	mul	s5, s10, s5
	add	s5, s5, s11
	lw	s11, 60(sp)                     # 4-byte Folded Reload
	mul	s11, s9, s11
	add	s5, s5, s7
	lw	s7, 28(sp)                      # 4-byte Folded Reload
	mul	s7, s10, s7
	add	s7, s7, s11
	mv	s11, a2
	add	s7, s7, s8
	lw	a2, 56(sp)                      # 4-byte Folded Reload
	mul	s8, s9, a2
	lw	a2, 24(sp)                      # 4-byte Folded Reload
	mul	s9, s10, a2
	mv	s10, t1
	mv	t1, t2
	mv	t2, t3
	mv	t3, t4
	add	s8, s9, s8
	mv	s9, a3
	add	s6, s8, s6
	mv	s8, a7
	fcvt.s.w	fa3, s1
	mv	s1, a4
	lw	a3, 100(sp)                     # 4-byte Folded Reload
	fcvt.s.w	fa2, s2
	mv	s2, a5
	fcvt.s.w	fa1, s3
	mv	s3, a6
	li	a5, -128
	lw	a2, 96(sp)                      # 4-byte Folded Reload
	fcvt.s.w	fa0, s4
	flw	ft0, 4(a2)
	flw	ft1, 4(a3)
	fcvt.s.w	ft2, s5
	fcvt.s.w	ft3, s7
	fcvt.s.w	ft4, s6
	fmadd.s	fa2, ft0, fa2, ft1
	flw	ft0, 16(a2)
	flw	ft1, 16(a3)
	flw	ft5, 20(a2)
	flw	ft6, 20(a3)
	flw	ft7, 24(a2)
	flw	fa6, 24(a3)
	flw	fa7, 28(a2)
	flw	ft8, 28(a3)
	fmadd.s	fa0, ft0, fa0, ft1
	fmadd.s	ft0, ft5, ft2, ft6
	fmadd.s	ft1, ft7, ft3, fa6
	fmadd.s	ft2, fa7, ft4, ft8
	fcvt.s.w	ft3, s0
	#APP
	fcvt.w.s	s0, fa0, rne
	#NO_APP
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v8, s0
	#APP
	fcvt.w.s	s0, ft0, rne
	#NO_APP
	vsetivli	zero, 4, e32, m1, ta, ma
	vslide1down.vx	v8, v8, s0
	#APP
	fcvt.w.s	s0, ft1, rne
	#NO_APP
	flw	fa0, 8(a2)
	vsetivli	zero, 4, e32, m1, ta, ma
	vslide1down.vx	v8, v8, s0
	#APP
	fcvt.w.s	s0, ft2, rne
	#NO_APP
	flw	ft0, 8(a3)
	fmadd.s	fa3, fa5, fa3, fa4
	vsetivli	zero, 4, e32, m1, ta, ma
	vslide1down.vx	v9, v8, s0
	#APP
	fcvt.w.s	s0, fa3, rne
	#NO_APP
	fmadd.s	fa3, fa0, fa1, ft0
	flw	fa1, 12(a2)
	flw	fa0, 12(a3)
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v8, s0
	#APP
	fcvt.w.s	s0, fa2, rne
	#NO_APP
	vsetivli	zero, 4, e32, m1, ta, ma
	vslide1down.vx	v8, v8, s0
	#APP
	fcvt.w.s	s0, fa3, rne
	#NO_APP
	fmadd.s	fa3, fa1, ft3, fa0
	vsetivli	zero, 4, e32, m1, ta, ma
	vslide1down.vx	v8, v8, s0
	#APP
	fcvt.w.s	s0, fa3, rne
	#NO_APP
	vsetivli	zero, 4, e32, m1, ta, ma
	vslide1down.vx	v8, v8, s0
	vsetivli	zero, 8, e32, m2, ta, ma
	vmax.vx	v8, v8, zero
	vsetvli	zero, zero, e16, m1, ta, ma
	vnclipu.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnclipu.wi	v8, v10, 0
	vxor.vx	v8, v8, a5
	vse8.v	v8, (t6)
	addi	t6, t6, 8
	addi	t5, t5, 4
	lw	a5, 104(sp)                     # 4-byte Folded Reload
	bne	t6, a5, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	lw	t5, 20(sp)                      # 4-byte Folded Reload
	addi	t5, t5, 1
	lw	t6, 12(sp)                      # 4-byte Folded Reload
	addi	t6, t6, 64
	lw	a5, 16(sp)                      # 4-byte Folded Reload
	addi	a5, a5, 32
	li	a6, 8
	bne	t5, a6, .LBB0_1
# %bb.4:
	lw	ra, 156(sp)                     # 4-byte Folded Reload
	lw	s0, 152(sp)                     # 4-byte Folded Reload
	lw	s1, 148(sp)                     # 4-byte Folded Reload
	lw	s2, 144(sp)                     # 4-byte Folded Reload
	lw	s3, 140(sp)                     # 4-byte Folded Reload
	lw	s4, 136(sp)                     # 4-byte Folded Reload
	lw	s5, 132(sp)                     # 4-byte Folded Reload
	lw	s6, 128(sp)                     # 4-byte Folded Reload
	lw	s7, 124(sp)                     # 4-byte Folded Reload
	lw	s8, 120(sp)                     # 4-byte Folded Reload
	lw	s9, 116(sp)                     # 4-byte Folded Reload
	lw	s10, 112(sp)                    # 4-byte Folded Reload
	lw	s11, 108(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 160
	ret
.Lfunc_end0:
                                        # -- End function
