# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -DH=8 -Dc_in=4 -Dc_out=8 -Dk=1
# source: baselines/conv2d-rvv.c, SHA-256 2eb3c4d0b6dff66a9fab2cb7ee5ce0b08c30ab29bac06737c7ad948a507e3b9e

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
	addi	sp, sp, -16
	sw	s0, 12(sp)                      # 4-byte Folded Spill
	sw	s1, 8(sp)                       # 4-byte Folded Spill
	li	a6, 0
	addi	a0, a0, 15
	li	a7, 8
	li	t0, 512
	csrwi	vxrm, 0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	li	t1, 0
	sub	t2, a7, a6
	vsetvli	t2, t2, e16, m2, ta, ma
	slli	t3, a6, 2
	add	t4, a2, t3
	vle32.v	v8, (t4)
	add	t4, a3, t3
	vle32.v	v12, (t4)
	add	t4, a1, a6
	add	t3, a4, t3
	vle32.v	v16, (t3)
	vle8.v	v22, (t4)
	addi	t3, t4, 8
	vle8.v	v24, (t3)
	addi	t3, t4, 16
	vle8.v	v26, (t3)
	add	t3, a5, a6
	addi	t4, t4, 24
	vle8.v	v28, (t4)
	vsext.vf2	v20, v22
	vsext.vf2	v22, v24
	vsext.vf2	v24, v26
	vsext.vf2	v26, v28
	mv	t4, a0
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	t6, -15(t4)
	add	t5, t3, t1
	lb	s0, -14(t4)
	addi	t6, t6, 14
	vmv4r.v	v28, v8
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vx	v28, t6, v20
	lb	t6, -13(t4)
	addi	s0, s0, 14
	lb	s1, -12(t4)
	vwmacc.vx	v28, s0, v22
	addi	t6, t6, 14
	vwmacc.vx	v28, t6, v24
	addi	s1, s1, 14
	vwmacc.vx	v28, s1, v26
	vsetvli	zero, zero, e32, m4, ta, ma
	vsmul.vv	v28, v28, v12
	vssra.vv	v28, v28, v16
	vadd.vi	v28, v28, -9
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclip.wi	v6, v28, 0
	lb	t6, -11(t4)
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclip.wi	v28, v6, 0
	vse8.v	v28, (t5)
	lb	s0, -10(t4)
	addi	t6, t6, 14
	vmv4r.v	v28, v8
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vx	v28, t6, v20
	lb	t6, -9(t4)
	addi	s0, s0, 14
	lb	s1, -8(t4)
	vwmacc.vx	v28, s0, v22
	addi	t6, t6, 14
	vwmacc.vx	v28, t6, v24
	addi	s1, s1, 14
	vwmacc.vx	v28, s1, v26
	addi	t6, t5, 8
	vsetvli	zero, zero, e32, m4, ta, ma
	vsmul.vv	v28, v28, v12
	vssra.vv	v28, v28, v16
	vadd.vi	v28, v28, -9
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclip.wi	v6, v28, 0
	lb	s0, -7(t4)
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclip.wi	v28, v6, 0
	vse8.v	v28, (t6)
	lb	t6, -6(t4)
	addi	s0, s0, 14
	vmv4r.v	v28, v8
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vx	v28, s0, v20
	lb	s0, -5(t4)
	addi	t6, t6, 14
	lb	s1, -4(t4)
	vwmacc.vx	v28, t6, v22
	addi	s0, s0, 14
	vwmacc.vx	v28, s0, v24
	addi	s1, s1, 14
	vwmacc.vx	v28, s1, v26
	addi	t6, t5, 16
	vsetvli	zero, zero, e32, m4, ta, ma
	vsmul.vv	v28, v28, v12
	vssra.vv	v28, v28, v16
	vadd.vi	v28, v28, -9
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclip.wi	v6, v28, 0
	lb	s0, -3(t4)
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclip.wi	v28, v6, 0
	vse8.v	v28, (t6)
	lb	t6, -2(t4)
	addi	s0, s0, 14
	vmv4r.v	v28, v8
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vx	v28, s0, v20
	lb	s0, -1(t4)
	addi	t6, t6, 14
	lb	s1, 0(t4)
	vwmacc.vx	v28, t6, v22
	addi	s0, s0, 14
	vwmacc.vx	v28, s0, v24
	addi	s1, s1, 14
	vwmacc.vx	v28, s1, v26
	addi	t6, t5, 24
	vsetvli	zero, zero, e32, m4, ta, ma
	vsmul.vv	v28, v28, v12
	vssra.vv	v28, v28, v16
	vadd.vi	v28, v28, -9
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclip.wi	v6, v28, 0
	lb	s0, 1(t4)
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclip.wi	v28, v6, 0
	vse8.v	v28, (t6)
	lb	t6, 2(t4)
	addi	s0, s0, 14
	vmv4r.v	v28, v8
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vx	v28, s0, v20
	lb	s0, 3(t4)
	addi	t6, t6, 14
	lb	s1, 4(t4)
	vwmacc.vx	v28, t6, v22
	addi	s0, s0, 14
	vwmacc.vx	v28, s0, v24
	addi	s1, s1, 14
	vwmacc.vx	v28, s1, v26
	addi	t6, t5, 32
	vsetvli	zero, zero, e32, m4, ta, ma
	vsmul.vv	v28, v28, v12
	vssra.vv	v28, v28, v16
	vadd.vi	v28, v28, -9
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclip.wi	v6, v28, 0
	lb	s0, 5(t4)
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclip.wi	v28, v6, 0
	vse8.v	v28, (t6)
	lb	t6, 6(t4)
	addi	s0, s0, 14
	vmv4r.v	v28, v8
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vx	v28, s0, v20
	lb	s0, 7(t4)
	addi	t6, t6, 14
	lb	s1, 8(t4)
	vwmacc.vx	v28, t6, v22
	addi	s0, s0, 14
	vwmacc.vx	v28, s0, v24
	addi	s1, s1, 14
	vwmacc.vx	v28, s1, v26
	addi	t6, t5, 40
	vsetvli	zero, zero, e32, m4, ta, ma
	vsmul.vv	v28, v28, v12
	vssra.vv	v28, v28, v16
	vadd.vi	v28, v28, -9
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclip.wi	v6, v28, 0
	lb	s0, 9(t4)
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclip.wi	v28, v6, 0
	vse8.v	v28, (t6)
	lb	t6, 10(t4)
	addi	s0, s0, 14
	vmv4r.v	v28, v8
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vx	v28, s0, v20
	lb	s0, 11(t4)
	addi	t6, t6, 14
	lb	s1, 12(t4)
	vwmacc.vx	v28, t6, v22
	addi	s0, s0, 14
	vwmacc.vx	v28, s0, v24
	addi	s1, s1, 14
	vwmacc.vx	v28, s1, v26
	addi	t6, t5, 48
	vsetvli	zero, zero, e32, m4, ta, ma
	vsmul.vv	v28, v28, v12
	vssra.vv	v28, v28, v16
	vadd.vi	v28, v28, -9
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclip.wi	v6, v28, 0
	lb	s0, 13(t4)
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclip.wi	v28, v6, 0
	vse8.v	v28, (t6)
	lb	t6, 14(t4)
	addi	s0, s0, 14
	vmv4r.v	v28, v8
	vsetvli	zero, zero, e16, m2, ta, ma
	vwmacc.vx	v28, s0, v20
	lb	s0, 15(t4)
	addi	t6, t6, 14
	lb	s1, 16(t4)
	vwmacc.vx	v28, t6, v22
	addi	s0, s0, 14
	vwmacc.vx	v28, s0, v24
	addi	s1, s1, 14
	vwmacc.vx	v28, s1, v26
	addi	t5, t5, 56
	vsetvli	zero, zero, e32, m4, ta, ma
	vsmul.vv	v28, v28, v12
	vssra.vv	v28, v28, v16
	vadd.vi	v28, v28, -9
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclip.wi	v6, v28, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclip.wi	v28, v6, 0
	vse8.v	v28, (t5)
	addi	t1, t1, 64
	addi	t4, t4, 32
	bne	t1, t0, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	add	a6, t2, a6
	blt	a6, a7, .LBB0_1
# %bb.4:
	lw	s0, 12(sp)                      # 4-byte Folded Reload
	lw	s1, 8(sp)                       # 4-byte Folded Reload
	addi	sp, sp, 16
	ret
.Lfunc_end0:
                                        # -- End function
