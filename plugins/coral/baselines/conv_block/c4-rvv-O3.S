# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -DH=8 -Dc_in=8 -Dc_out=32 -Dk=3
# source: baselines/conv_block-rvv.c, SHA-256 0331394216ddc27ee742a4f5d9613a9f99ceca4cdb56730fb7e64396de4d534d

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000340	# W
	li	a2, 0x20000c40	# scale
	li	a3, 0x20000cc0	# shift
	li	a4, 0x20001000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -448
	sw	ra, 444(sp)                     # 4-byte Folded Spill
	sw	s0, 440(sp)                     # 4-byte Folded Spill
	sw	s1, 436(sp)                     # 4-byte Folded Spill
	sw	s2, 432(sp)                     # 4-byte Folded Spill
	sw	s3, 428(sp)                     # 4-byte Folded Spill
	sw	s4, 424(sp)                     # 4-byte Folded Spill
	sw	s5, 420(sp)                     # 4-byte Folded Spill
	sw	s6, 416(sp)                     # 4-byte Folded Spill
	sw	s7, 412(sp)                     # 4-byte Folded Spill
	sw	s8, 408(sp)                     # 4-byte Folded Spill
	sw	s9, 404(sp)                     # 4-byte Folded Spill
	sw	s10, 400(sp)                    # 4-byte Folded Spill
	sw	s11, 396(sp)                    # 4-byte Folded Spill
	addi	sp, sp, -32
	sw	a4, 8(sp)                       # 4-byte Folded Spill
	sw	a2, 24(sp)                      # 4-byte Folded Spill
	mv	s2, a1
	sw	a0, 20(sp)                      # 4-byte Folded Spill
	li	a1, 0
	sw	a3, 28(sp)                      # 4-byte Folded Spill
	addi	a4, a3, 128
	li	t0, 32
	sw	a4, 16(sp)                      # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
                                        #       Child Loop BB0_5 Depth 3
                                        #       Child Loop BB0_7 Depth 3
	li	a7, 0
	slli	a0, a1, 8
	li	a2, 10
	mul	a2, a1, a2
	addi	a1, a1, 1
	sw	a1, 12(sp)                      # 4-byte Folded Spill
	addi	a1, a2, 10
	sw	a1, 40(sp)                      # 4-byte Folded Spill
	sw	a2, 44(sp)                      # 4-byte Folded Spill
	addi	a2, a2, 20
	sw	a2, 36(sp)                      # 4-byte Folded Spill
	lw	a1, 8(sp)                       # 4-byte Folded Reload
	add	a0, a1, a0
	sw	a0, 32(sp)                      # 4-byte Folded Spill
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
                                        #       Child Loop BB0_5 Depth 3
                                        #       Child Loop BB0_7 Depth 3
	li	t4, 0
	lw	a0, 44(sp)                      # 4-byte Folded Reload
	add	a0, a0, a7
	slli	a0, a0, 3
	lw	a5, 20(sp)                      # 4-byte Folded Reload
	add	a0, a5, a0
	lb	a1, 0(a0)
	lb	a2, 1(a0)
	lb	a3, 2(a0)
	lb	a4, 3(a0)
	addi	a1, a1, 14
	sw	a1, 248(sp)                     # 4-byte Folded Spill
	addi	a2, a2, 14
	sw	a2, 244(sp)                     # 4-byte Folded Spill
	addi	a3, a3, 14
	sw	a3, 240(sp)                     # 4-byte Folded Spill
	addi	a4, a4, 14
	sw	a4, 236(sp)                     # 4-byte Folded Spill
	lb	a1, 4(a0)
	lb	a2, 5(a0)
	lb	a3, 6(a0)
	lb	a4, 7(a0)
	addi	a1, a1, 14
	sw	a1, 232(sp)                     # 4-byte Folded Spill
	addi	a2, a2, 14
	sw	a2, 228(sp)                     # 4-byte Folded Spill
	addi	a3, a3, 14
	sw	a3, 224(sp)                     # 4-byte Folded Spill
	addi	a4, a4, 14
	sw	a4, 220(sp)                     # 4-byte Folded Spill
	lb	a1, 8(a0)
	lb	a2, 9(a0)
	lb	a3, 10(a0)
	lb	a4, 11(a0)
	addi	a1, a1, 14
	sw	a1, 216(sp)                     # 4-byte Folded Spill
	addi	a2, a2, 14
	sw	a2, 212(sp)                     # 4-byte Folded Spill
	addi	a3, a3, 14
	sw	a3, 208(sp)                     # 4-byte Folded Spill
	addi	a4, a4, 14
	sw	a4, 204(sp)                     # 4-byte Folded Spill
	lb	a1, 12(a0)
	lb	a2, 13(a0)
	lb	a3, 14(a0)
	lb	a4, 15(a0)
	addi	a1, a1, 14
	sw	a1, 200(sp)                     # 4-byte Folded Spill
	addi	a2, a2, 14
	sw	a2, 196(sp)                     # 4-byte Folded Spill
	addi	a3, a3, 14
	sw	a3, 192(sp)                     # 4-byte Folded Spill
	addi	a4, a4, 14
	sw	a4, 188(sp)                     # 4-byte Folded Spill
	lb	a1, 16(a0)
	lb	a2, 17(a0)
	lb	a3, 18(a0)
	lb	a4, 19(a0)
	addi	a1, a1, 14
	sw	a1, 184(sp)                     # 4-byte Folded Spill
	addi	a2, a2, 14
	sw	a2, 180(sp)                     # 4-byte Folded Spill
	addi	a3, a3, 14
	sw	a3, 176(sp)                     # 4-byte Folded Spill
	addi	a4, a4, 14
	sw	a4, 172(sp)                     # 4-byte Folded Spill
	lb	a1, 20(a0)
	lb	a2, 21(a0)
	lb	a3, 22(a0)
	lb	a0, 23(a0)
	addi	a1, a1, 14
	sw	a1, 168(sp)                     # 4-byte Folded Spill
	addi	a2, a2, 14
	sw	a2, 164(sp)                     # 4-byte Folded Spill
	addi	a3, a3, 14
	sw	a3, 160(sp)                     # 4-byte Folded Spill
	addi	a0, a0, 14
	sw	a0, 156(sp)                     # 4-byte Folded Spill
	lw	a0, 40(sp)                      # 4-byte Folded Reload
	add	a0, a0, a7
	slli	a0, a0, 3
	add	a0, a5, a0
	lb	a1, 0(a0)
	lb	a2, 1(a0)
	lb	a3, 2(a0)
	lb	a4, 3(a0)
	addi	a1, a1, 14
	sw	a1, 152(sp)                     # 4-byte Folded Spill
	addi	a2, a2, 14
	sw	a2, 148(sp)                     # 4-byte Folded Spill
	addi	a3, a3, 14
	sw	a3, 144(sp)                     # 4-byte Folded Spill
	addi	a4, a4, 14
	sw	a4, 140(sp)                     # 4-byte Folded Spill
	lb	a1, 4(a0)
	lb	a2, 5(a0)
	lb	a3, 6(a0)
	lb	a4, 7(a0)
	addi	a1, a1, 14
	sw	a1, 136(sp)                     # 4-byte Folded Spill
	addi	a2, a2, 14
	sw	a2, 132(sp)                     # 4-byte Folded Spill
	addi	a3, a3, 14
	sw	a3, 128(sp)                     # 4-byte Folded Spill
	addi	a4, a4, 14
	sw	a4, 124(sp)                     # 4-byte Folded Spill
	lb	a1, 8(a0)
	lb	a2, 9(a0)
	lb	a3, 10(a0)
	lb	a4, 11(a0)
	addi	a1, a1, 14
	sw	a1, 120(sp)                     # 4-byte Folded Spill
	addi	a2, a2, 14
	sw	a2, 116(sp)                     # 4-byte Folded Spill
	addi	a3, a3, 14
	sw	a3, 112(sp)                     # 4-byte Folded Spill
	addi	a4, a4, 14
	sw	a4, 108(sp)                     # 4-byte Folded Spill
	lb	a1, 12(a0)
	lb	a2, 13(a0)
	lb	a3, 14(a0)
	lb	a4, 15(a0)
	addi	a1, a1, 14
	sw	a1, 104(sp)                     # 4-byte Folded Spill
	addi	a2, a2, 14
	sw	a2, 100(sp)                     # 4-byte Folded Spill
	addi	a3, a3, 14
	sw	a3, 96(sp)                      # 4-byte Folded Spill
	addi	a4, a4, 14
	sw	a4, 92(sp)                      # 4-byte Folded Spill
	lb	a1, 16(a0)
	lb	a2, 17(a0)
	lb	a3, 18(a0)
	lb	a4, 19(a0)
	addi	a1, a1, 14
	sw	a1, 88(sp)                      # 4-byte Folded Spill
	addi	a2, a2, 14
	sw	a2, 84(sp)                      # 4-byte Folded Spill
	addi	a3, a3, 14
	sw	a3, 80(sp)                      # 4-byte Folded Spill
	addi	a4, a4, 14
	sw	a4, 76(sp)                      # 4-byte Folded Spill
	lb	a1, 20(a0)
	lb	a2, 21(a0)
	lb	a3, 22(a0)
	lb	a0, 23(a0)
	addi	a1, a1, 14
	sw	a1, 72(sp)                      # 4-byte Folded Spill
	addi	a2, a2, 14
	sw	a2, 68(sp)                      # 4-byte Folded Spill
	addi	a3, a3, 14
	sw	a3, 64(sp)                      # 4-byte Folded Spill
	addi	a0, a0, 14
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	sw	a7, 48(sp)                      # 4-byte Folded Spill
	lw	a0, 36(sp)                      # 4-byte Folded Reload
	add	a0, a0, a7
	slli	a0, a0, 3
	add	a0, a5, a0
	lb	t2, 0(a0)
	lb	a6, 1(a0)
	lb	a1, 2(a0)
	lb	t1, 3(a0)
	addi	t2, t2, 14
	sw	t2, 56(sp)                      # 4-byte Folded Spill
	addi	a6, a6, 14
	sw	a6, 52(sp)                      # 4-byte Folded Spill
	addi	a1, a1, 14
	addi	t1, t1, 14
	lb	s3, 4(a0)
	lb	s4, 5(a0)
	lb	s5, 6(a0)
	lb	s6, 7(a0)
	addi	s3, s3, 14
	addi	s4, s4, 14
	addi	s5, s5, 14
	addi	s6, s6, 14
	lb	s7, 8(a0)
	lb	s8, 9(a0)
	lb	s9, 10(a0)
	lb	s10, 11(a0)
	addi	s7, s7, 14
	addi	s8, s8, 14
	addi	s9, s9, 14
	addi	s10, s10, 14
	lb	s11, 12(a0)
	lb	ra, 13(a0)
	lb	a7, 14(a0)
	lb	a5, 15(a0)
	addi	s11, s11, 14
	addi	ra, ra, 14
	addi	a7, a7, 14
	addi	a5, a5, 14
	lb	a4, 16(a0)
	lb	t3, 17(a0)
	lb	t6, 18(a0)
	lb	a3, 19(a0)
	addi	a4, a4, 14
	addi	t3, t3, 14
	addi	t6, t6, 14
	addi	a3, a3, 14
	lb	a2, 20(a0)
	lb	s0, 21(a0)
	lb	s1, 22(a0)
	lb	t5, 23(a0)
	addi	a2, a2, 14
	addi	s0, s0, 14
	addi	s1, s1, 14
	addi	t5, t5, 14
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	sub	a0, t0, t4
	vsetvli	a0, a0, e32, m4, ta, ma
	mv	a6, s2
	add	s2, s2, t4
	vle8.v	v12, (s2)
	addi	t2, s2, 32
	vle8.v	v13, (t2)
	vmv.v.i	v8, 0
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v14, v12
	lw	t2, 248(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v13
	addi	t2, s2, 64
	vle8.v	v12, (t2)
	addi	t2, s2, 96
	vle8.v	v13, (t2)
	lw	t2, 244(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v12
	lw	t2, 240(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v13
	addi	t2, s2, 128
	vle8.v	v12, (t2)
	addi	t2, s2, 160
	vle8.v	v13, (t2)
	lw	t2, 236(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v12
	lw	t2, 232(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v13
	addi	t2, s2, 192
	vle8.v	v12, (t2)
	addi	t2, s2, 224
	vle8.v	v13, (t2)
	lw	t2, 228(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v12
	lw	t2, 224(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v13
	addi	t2, s2, 256
	vle8.v	v12, (t2)
	addi	t2, s2, 288
	vle8.v	v13, (t2)
	lw	t2, 220(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v12
	lw	t2, 216(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v13
	addi	t2, s2, 320
	vle8.v	v12, (t2)
	addi	t2, s2, 352
	vle8.v	v13, (t2)
	lw	t2, 212(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v12
	lw	t2, 208(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v13
	addi	t2, s2, 384
	vle8.v	v12, (t2)
	addi	t2, s2, 416
	vle8.v	v13, (t2)
	lw	t2, 204(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v12
	lw	t2, 200(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v13
	addi	t2, s2, 448
	vle8.v	v12, (t2)
	addi	t2, s2, 480
	vle8.v	v13, (t2)
	lw	t2, 196(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v12
	lw	t2, 192(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v13
	addi	t2, s2, 512
	vle8.v	v12, (t2)
	addi	t2, s2, 544
	vle8.v	v13, (t2)
	lw	t2, 188(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v12
	lw	t2, 184(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v13
	addi	t2, s2, 576
	vle8.v	v12, (t2)
	addi	t2, s2, 608
	vle8.v	v13, (t2)
	lw	t2, 180(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v12
	lw	t2, 176(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v13
	addi	t2, s2, 640
	vle8.v	v12, (t2)
	addi	t2, s2, 672
	vle8.v	v13, (t2)
	lw	t2, 172(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v12
	lw	t2, 168(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v13
	addi	t2, s2, 704
	vle8.v	v12, (t2)
	addi	t2, s2, 736
	vle8.v	v13, (t2)
	lw	t2, 164(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v12
	lw	t2, 160(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v13
	addi	t2, s2, 768
	vle8.v	v12, (t2)
	addi	t2, s2, 800
	vle8.v	v13, (t2)
	lw	t2, 156(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v12
	lw	t2, 152(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v13
	addi	t2, s2, 832
	vle8.v	v12, (t2)
	addi	t2, s2, 864
	vle8.v	v13, (t2)
	lw	t2, 148(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v12
	lw	t2, 144(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v13
	addi	t2, s2, 896
	vle8.v	v12, (t2)
	addi	t2, s2, 928
	vle8.v	v13, (t2)
	lw	t2, 140(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v12
	lw	t2, 136(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v13
	addi	t2, s2, 960
	vle8.v	v12, (t2)
	addi	t2, s2, 992
	vle8.v	v13, (t2)
	lw	t2, 132(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v12
	lw	t2, 128(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v13
	addi	t2, s2, 1024
	vle8.v	v12, (t2)
	addi	t2, s2, 1056
	vle8.v	v13, (t2)
	lw	t2, 124(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v12
	lw	t2, 120(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v13
	addi	t2, s2, 1088
	vle8.v	v12, (t2)
	addi	t2, s2, 1120
	vle8.v	v13, (t2)
	lw	t2, 116(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v12
	lw	t2, 112(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v13
	addi	t2, s2, 1152
	vle8.v	v12, (t2)
	addi	t2, s2, 1184
	vle8.v	v13, (t2)
	lw	t2, 108(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v12
	lw	t2, 104(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v13
	addi	t2, s2, 1216
	vle8.v	v12, (t2)
	addi	t2, s2, 1248
	vle8.v	v13, (t2)
	lw	t2, 100(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v12
	lw	t2, 96(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v13
	addi	t2, s2, 1280
	vle8.v	v12, (t2)
	addi	t2, s2, 1312
	vle8.v	v13, (t2)
	lw	t2, 92(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v12
	lw	t2, 88(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v13
	addi	t2, s2, 1344
	vle8.v	v12, (t2)
	addi	t2, s2, 1376
	vle8.v	v13, (t2)
	lw	t2, 84(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v12
	lw	t2, 80(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	vsext.vf2	v14, v13
	lw	t2, 76(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v14
	addi	t2, s2, 1408
	vle8.v	v0, (t2)
	addi	t2, s2, 1440
	vle8.v	v12, (t2)
	addi	t2, sp, 384
	vs1r.v	v12, (t2)                       # Unknown-size Folded Spill
	addi	t2, s2, 1472
	vle8.v	v14, (t2)
	addi	t2, s2, 1504
	vle8.v	v15, (t2)
	addi	t2, s2, 1536
	vle8.v	v16, (t2)
	addi	t2, s2, 1568
	vle8.v	v17, (t2)
	addi	t2, s2, 1600
	vle8.v	v18, (t2)
	addi	t2, s2, 1632
	vle8.v	v19, (t2)
	addi	t2, s2, 1664
	vle8.v	v20, (t2)
	addi	t2, s2, 1696
	vle8.v	v21, (t2)
	addi	t2, s2, 1728
	vle8.v	v22, (t2)
	addi	t2, s2, 1760
	vle8.v	v23, (t2)
	addi	t2, s2, 1792
	vle8.v	v24, (t2)
	addi	t2, s2, 1824
	vle8.v	v25, (t2)
	addi	t2, s2, 1856
	vle8.v	v26, (t2)
	addi	t2, s2, 1888
	vle8.v	v27, (t2)
	addi	t2, s2, 1920
	vle8.v	v28, (t2)
	addi	t2, s2, 1952
	vle8.v	v29, (t2)
	addi	t2, s2, 1984
	vle8.v	v30, (t2)
	addi	t2, s2, 2016
	vle8.v	v31, (t2)
	addi	s2, s2, 2047
	addi	t2, s2, 1
	vle8.v	v7, (t2)
	addi	t2, s2, 33
	vle8.v	v6, (t2)
	addi	t2, s2, 65
	vle8.v	v5, (t2)
	addi	t2, s2, 97
	vle8.v	v4, (t2)
	addi	t2, s2, 129
	vle8.v	v3, (t2)
	addi	t2, s2, 161
	vle8.v	v2, (t2)
	addi	t2, s2, 193
	vle8.v	v1, (t2)
	vsext.vf2	v12, v0
	lw	t2, 72(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v12
	addi	t2, sp, 384
	vl1r.v	v0, (t2)                        # Unknown-size Folded Reload
	vsext.vf2	v12, v0
	lw	t2, 68(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v12
	vsext.vf2	v12, v14
	lw	t2, 64(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v12
	vsext.vf2	v12, v15
	lw	t2, 60(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v12
	vsext.vf2	v12, v16
	lw	t2, 56(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v12
	vsext.vf2	v12, v17
	lw	t2, 52(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t2, v12
	vsext.vf2	v12, v18
	vwmacc.vx	v8, a1, v12
	vsext.vf2	v12, v19
	vwmacc.vx	v8, t1, v12
	vsext.vf2	v12, v20
	vwmacc.vx	v8, s3, v12
	vsext.vf2	v12, v21
	vwmacc.vx	v8, s4, v12
	vsext.vf2	v12, v22
	vwmacc.vx	v8, s5, v12
	vsext.vf2	v12, v23
	vwmacc.vx	v8, s6, v12
	vsext.vf2	v12, v24
	vwmacc.vx	v8, s7, v12
	vsext.vf2	v12, v25
	vwmacc.vx	v8, s8, v12
	vsext.vf2	v12, v26
	vwmacc.vx	v8, s9, v12
	vsext.vf2	v12, v27
	vwmacc.vx	v8, s10, v12
	vsext.vf2	v12, v28
	vwmacc.vx	v8, s11, v12
	vsext.vf2	v12, v29
	vwmacc.vx	v8, ra, v12
	vsext.vf2	v12, v30
	vwmacc.vx	v8, a7, v12
	vsext.vf2	v12, v31
	vwmacc.vx	v8, a5, v12
	vsext.vf2	v12, v7
	vwmacc.vx	v8, a4, v12
	vsext.vf2	v12, v6
	vwmacc.vx	v8, t3, v12
	vsext.vf2	v12, v5
	vwmacc.vx	v8, t6, v12
	vsext.vf2	v12, v4
	vwmacc.vx	v8, a3, v12
	vsext.vf2	v12, v3
	vwmacc.vx	v8, a2, v12
	vsext.vf2	v12, v2
	addi	t2, s2, 225
	mv	s2, a6
	vle8.v	v14, (t2)
	vwmacc.vx	v8, s0, v12
	vsext.vf2	v12, v1
	vwmacc.vx	v8, s1, v12
	vsext.vf2	v12, v14
	vwmacc.vx	v8, t5, v12
	slli	t2, t4, 2
	addi	a6, sp, 252
	add	t2, a6, t2
	add	t4, a0, t4
	vse32.v	v8, (t2)
	blt	t4, t0, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	addi	a0, sp, 252
	lw	a1, 24(sp)                      # 4-byte Folded Reload
	lw	a2, 28(sp)                      # 4-byte Folded Reload
	lw	a4, 16(sp)                      # 4-byte Folded Reload
	li	a6, -128
.LBB0_5:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	flw	fa5, 0(a1)
	lw	a3, 0(a0)
	flw	fa4, 0(a2)
	fcvt.s.w	fa3, a3
	fmadd.s	fa5, fa5, fa3, fa4
	#APP
	fcvt.w.s	a3, fa5, rne
	#NO_APP
	sw	a3, 0(a0)
	addi	a2, a2, 4
	addi	a0, a0, 4
	addi	a1, a1, 4
	bne	a2, a4, .LBB0_5
# %bb.6:                                #   in Loop: Header=BB0_2 Depth=2
	li	a0, 0
	lw	a7, 48(sp)                      # 4-byte Folded Reload
	slli	a1, a7, 5
	lw	a2, 32(sp)                      # 4-byte Folded Reload
	add	a1, a2, a1
	addi	a5, sp, 252
.LBB0_7:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	sub	a2, t0, a0
	vsetvli	a2, a2, e32, m4, ta, ma
	slli	a3, a0, 2
	add	a3, a5, a3
	vle32.v	v8, (a3)
	vmax.vx	v8, v8, zero
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclipu.wi	v12, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclipu.wi	v8, v12, 0
	add	a3, a1, a0
	vadd.vx	v8, v8, a6
	add	a0, a2, a0
	vse8.v	v8, (a3)
	blt	a0, t0, .LBB0_7
# %bb.8:                                #   in Loop: Header=BB0_2 Depth=2
	addi	a7, a7, 1
	li	a0, 8
	bne	a7, a0, .LBB0_2
# %bb.9:                                #   in Loop: Header=BB0_1 Depth=1
	lw	a1, 12(sp)                      # 4-byte Folded Reload
	li	a0, 8
	bne	a1, a0, .LBB0_1
# %bb.10:
	addi	sp, sp, 32
	lw	ra, 444(sp)                     # 4-byte Folded Reload
	lw	s0, 440(sp)                     # 4-byte Folded Reload
	lw	s1, 436(sp)                     # 4-byte Folded Reload
	lw	s2, 432(sp)                     # 4-byte Folded Reload
	lw	s3, 428(sp)                     # 4-byte Folded Reload
	lw	s4, 424(sp)                     # 4-byte Folded Reload
	lw	s5, 420(sp)                     # 4-byte Folded Reload
	lw	s6, 416(sp)                     # 4-byte Folded Reload
	lw	s7, 412(sp)                     # 4-byte Folded Reload
	lw	s8, 408(sp)                     # 4-byte Folded Reload
	lw	s9, 404(sp)                     # 4-byte Folded Reload
	lw	s10, 400(sp)                    # 4-byte Folded Reload
	lw	s11, 396(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 448
	ret
.Lfunc_end0:
                                        # -- End function
