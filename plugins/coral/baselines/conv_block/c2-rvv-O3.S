# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -DH=8 -Dc_in=8 -Dc_out=8 -Dk=3
# source: baselines/conv_block-rvv.c, SHA-256 0331394216ddc27ee742a4f5d9613a9f99ceca4cdb56730fb7e64396de4d534d

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000340	# W
	li	a2, 0x20000580	# scale
	li	a3, 0x200005c0	# shift
	li	a4, 0x20001000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -352
	sw	ra, 348(sp)                     # 4-byte Folded Spill
	sw	s0, 344(sp)                     # 4-byte Folded Spill
	sw	s1, 340(sp)                     # 4-byte Folded Spill
	sw	s2, 336(sp)                     # 4-byte Folded Spill
	sw	s3, 332(sp)                     # 4-byte Folded Spill
	sw	s4, 328(sp)                     # 4-byte Folded Spill
	sw	s5, 324(sp)                     # 4-byte Folded Spill
	sw	s6, 320(sp)                     # 4-byte Folded Spill
	sw	s7, 316(sp)                     # 4-byte Folded Spill
	sw	s8, 312(sp)                     # 4-byte Folded Spill
	sw	s9, 308(sp)                     # 4-byte Folded Spill
	sw	s10, 304(sp)                    # 4-byte Folded Spill
	sw	s11, 300(sp)                    # 4-byte Folded Spill
	addi	sp, sp, -32
	sw	a4, 12(sp)                      # 4-byte Folded Spill
	mv	s0, a1
	sw	a0, 20(sp)                      # 4-byte Folded Spill
	li	a1, 0
	sw	a2, 24(sp)                      # 4-byte Folded Spill
	flw	fa5, 0(a2)
	sw	a3, 28(sp)                      # 4-byte Folded Spill
	flw	fa4, 0(a3)
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
                                        #       Child Loop BB0_5 Depth 3
	li	t0, 0
	slli	a0, a1, 6
	li	a2, 10
	mul	a2, a1, a2
	addi	a1, a1, 1
	sw	a1, 16(sp)                      # 4-byte Folded Spill
	addi	a1, a2, 10
	sw	a1, 40(sp)                      # 4-byte Folded Spill
	sw	a2, 44(sp)                      # 4-byte Folded Spill
	addi	a2, a2, 20
	sw	a2, 36(sp)                      # 4-byte Folded Spill
	lw	a1, 12(sp)                      # 4-byte Folded Reload
	add	a0, a1, a0
	sw	a0, 32(sp)                      # 4-byte Folded Spill
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
                                        #       Child Loop BB0_5 Depth 3
	li	a7, 0
	lw	a1, 44(sp)                      # 4-byte Folded Reload
	add	a1, a1, t0
	slli	a1, a1, 3
	lw	a0, 20(sp)                      # 4-byte Folded Reload
	add	a1, a0, a1
	lb	a2, 0(a1)
	lb	a3, 1(a1)
	lb	a4, 2(a1)
	lb	a5, 3(a1)
	addi	a2, a2, 14
	sw	a2, 248(sp)                     # 4-byte Folded Spill
	addi	a3, a3, 14
	sw	a3, 244(sp)                     # 4-byte Folded Spill
	addi	a4, a4, 14
	sw	a4, 240(sp)                     # 4-byte Folded Spill
	addi	a5, a5, 14
	sw	a5, 236(sp)                     # 4-byte Folded Spill
	lb	a2, 4(a1)
	lb	a3, 5(a1)
	lb	a4, 6(a1)
	lb	a5, 7(a1)
	addi	a2, a2, 14
	sw	a2, 232(sp)                     # 4-byte Folded Spill
	addi	a3, a3, 14
	sw	a3, 228(sp)                     # 4-byte Folded Spill
	addi	a4, a4, 14
	sw	a4, 224(sp)                     # 4-byte Folded Spill
	addi	a5, a5, 14
	sw	a5, 220(sp)                     # 4-byte Folded Spill
	lb	a2, 8(a1)
	lb	a3, 9(a1)
	lb	a4, 10(a1)
	lb	a5, 11(a1)
	addi	a2, a2, 14
	sw	a2, 216(sp)                     # 4-byte Folded Spill
	addi	a3, a3, 14
	sw	a3, 212(sp)                     # 4-byte Folded Spill
	addi	a4, a4, 14
	sw	a4, 208(sp)                     # 4-byte Folded Spill
	addi	a5, a5, 14
	sw	a5, 204(sp)                     # 4-byte Folded Spill
	lb	a2, 12(a1)
	lb	a3, 13(a1)
	lb	a4, 14(a1)
	lb	a5, 15(a1)
	addi	a2, a2, 14
	sw	a2, 200(sp)                     # 4-byte Folded Spill
	addi	a3, a3, 14
	sw	a3, 196(sp)                     # 4-byte Folded Spill
	addi	a4, a4, 14
	sw	a4, 192(sp)                     # 4-byte Folded Spill
	addi	a5, a5, 14
	sw	a5, 188(sp)                     # 4-byte Folded Spill
	lb	a2, 16(a1)
	lb	a3, 17(a1)
	lb	a4, 18(a1)
	lb	a5, 19(a1)
	addi	a2, a2, 14
	sw	a2, 184(sp)                     # 4-byte Folded Spill
	addi	a3, a3, 14
	sw	a3, 180(sp)                     # 4-byte Folded Spill
	addi	a4, a4, 14
	sw	a4, 176(sp)                     # 4-byte Folded Spill
	addi	a5, a5, 14
	sw	a5, 172(sp)                     # 4-byte Folded Spill
	lb	a2, 20(a1)
	lb	a3, 21(a1)
	lb	a4, 22(a1)
	lb	a1, 23(a1)
	addi	a2, a2, 14
	sw	a2, 168(sp)                     # 4-byte Folded Spill
	addi	a3, a3, 14
	sw	a3, 164(sp)                     # 4-byte Folded Spill
	addi	a4, a4, 14
	sw	a4, 160(sp)                     # 4-byte Folded Spill
	addi	a1, a1, 14
	sw	a1, 156(sp)                     # 4-byte Folded Spill
	lw	a1, 40(sp)                      # 4-byte Folded Reload
	add	a1, a1, t0
	slli	a1, a1, 3
	add	a1, a0, a1
	lb	a2, 0(a1)
	lb	a3, 1(a1)
	lb	a4, 2(a1)
	lb	a5, 3(a1)
	addi	a2, a2, 14
	sw	a2, 152(sp)                     # 4-byte Folded Spill
	addi	a3, a3, 14
	sw	a3, 148(sp)                     # 4-byte Folded Spill
	addi	a4, a4, 14
	sw	a4, 144(sp)                     # 4-byte Folded Spill
	addi	a5, a5, 14
	sw	a5, 140(sp)                     # 4-byte Folded Spill
	lb	a2, 4(a1)
	lb	a3, 5(a1)
	lb	a4, 6(a1)
	lb	a5, 7(a1)
	addi	a2, a2, 14
	sw	a2, 136(sp)                     # 4-byte Folded Spill
	addi	a3, a3, 14
	sw	a3, 132(sp)                     # 4-byte Folded Spill
	addi	a4, a4, 14
	sw	a4, 128(sp)                     # 4-byte Folded Spill
	addi	a5, a5, 14
	sw	a5, 124(sp)                     # 4-byte Folded Spill
	lb	a2, 8(a1)
	lb	a3, 9(a1)
	lb	a4, 10(a1)
	lb	a5, 11(a1)
	addi	a2, a2, 14
	sw	a2, 120(sp)                     # 4-byte Folded Spill
	addi	a3, a3, 14
	sw	a3, 116(sp)                     # 4-byte Folded Spill
	addi	a4, a4, 14
	sw	a4, 112(sp)                     # 4-byte Folded Spill
	addi	a5, a5, 14
	sw	a5, 108(sp)                     # 4-byte Folded Spill
	lb	a2, 12(a1)
	lb	a3, 13(a1)
	lb	a4, 14(a1)
	lb	a5, 15(a1)
	addi	a2, a2, 14
	sw	a2, 104(sp)                     # 4-byte Folded Spill
	addi	a3, a3, 14
	sw	a3, 100(sp)                     # 4-byte Folded Spill
	addi	a4, a4, 14
	sw	a4, 96(sp)                      # 4-byte Folded Spill
	addi	a5, a5, 14
	sw	a5, 92(sp)                      # 4-byte Folded Spill
	lb	a2, 16(a1)
	lb	a3, 17(a1)
	lb	a4, 18(a1)
	lb	a5, 19(a1)
	addi	a2, a2, 14
	sw	a2, 88(sp)                      # 4-byte Folded Spill
	addi	a3, a3, 14
	sw	a3, 84(sp)                      # 4-byte Folded Spill
	addi	a4, a4, 14
	sw	a4, 80(sp)                      # 4-byte Folded Spill
	addi	a5, a5, 14
	sw	a5, 76(sp)                      # 4-byte Folded Spill
	lb	a2, 20(a1)
	lb	a3, 21(a1)
	lb	a4, 22(a1)
	lb	a1, 23(a1)
	addi	a2, a2, 14
	sw	a2, 72(sp)                      # 4-byte Folded Spill
	addi	a3, a3, 14
	sw	a3, 68(sp)                      # 4-byte Folded Spill
	addi	a4, a4, 14
	sw	a4, 64(sp)                      # 4-byte Folded Spill
	addi	a1, a1, 14
	sw	a1, 60(sp)                      # 4-byte Folded Spill
	sw	t0, 48(sp)                      # 4-byte Folded Spill
	lw	a1, 36(sp)                      # 4-byte Folded Reload
	add	a1, a1, t0
	slli	a1, a1, 3
	add	a3, a0, a1
	lb	a2, 0(a3)
	lb	t1, 1(a3)
	lb	t0, 2(a3)
	lb	a1, 3(a3)
	addi	a2, a2, 14
	sw	a2, 56(sp)                      # 4-byte Folded Spill
	addi	t1, t1, 14
	sw	t1, 52(sp)                      # 4-byte Folded Spill
	addi	t0, t0, 14
	addi	a1, a1, 14
	lb	s1, 4(a3)
	lb	s2, 5(a3)
	lb	s3, 6(a3)
	lb	s4, 7(a3)
	addi	s1, s1, 14
	addi	s2, s2, 14
	addi	s3, s3, 14
	addi	s4, s4, 14
	lb	s5, 8(a3)
	lb	s6, 9(a3)
	lb	s7, 10(a3)
	lb	s8, 11(a3)
	addi	s5, s5, 14
	addi	s6, s6, 14
	addi	s7, s7, 14
	addi	s8, s8, 14
	lb	s9, 12(a3)
	lb	s10, 13(a3)
	lb	s11, 14(a3)
	lb	ra, 15(a3)
	addi	s9, s9, 14
	addi	s10, s10, 14
	addi	s11, s11, 14
	addi	ra, ra, 14
	lb	a6, 16(a3)
	lb	a5, 17(a3)
	lb	a4, 18(a3)
	lb	t4, 19(a3)
	addi	a6, a6, 14
	addi	a5, a5, 14
	addi	a4, a4, 14
	addi	t4, t4, 14
	lb	t5, 20(a3)
	lb	t6, 21(a3)
	lb	t3, 22(a3)
	lb	t2, 23(a3)
	addi	t5, t5, 14
	addi	t6, t6, 14
	addi	t3, t3, 14
	addi	t2, t2, 14
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	li	t1, 8
	sub	a3, t1, a7
	vsetvli	a3, a3, e32, m4, ta, ma
	add	a0, s0, a7
	vle8.v	v12, (a0)
	mv	a2, s0
	addi	s0, a0, 8
	vle8.v	v13, (s0)
	vmv.v.i	v8, 0
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v14, v12
	lw	s0, 248(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v13
	addi	s0, a0, 16
	vle8.v	v12, (s0)
	addi	s0, a0, 24
	vle8.v	v13, (s0)
	lw	s0, 244(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v12
	lw	s0, 240(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v13
	addi	s0, a0, 32
	vle8.v	v12, (s0)
	addi	s0, a0, 40
	vle8.v	v13, (s0)
	lw	s0, 236(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v12
	lw	s0, 232(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v13
	addi	s0, a0, 48
	vle8.v	v12, (s0)
	addi	s0, a0, 56
	vle8.v	v13, (s0)
	lw	s0, 228(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v12
	lw	s0, 224(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v13
	addi	s0, a0, 64
	vle8.v	v12, (s0)
	addi	s0, a0, 72
	vle8.v	v13, (s0)
	lw	s0, 220(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v12
	lw	s0, 216(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v13
	addi	s0, a0, 80
	vle8.v	v12, (s0)
	addi	s0, a0, 88
	vle8.v	v13, (s0)
	lw	s0, 212(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v12
	lw	s0, 208(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v13
	addi	s0, a0, 96
	vle8.v	v12, (s0)
	addi	s0, a0, 104
	vle8.v	v13, (s0)
	lw	s0, 204(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v12
	lw	s0, 200(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v13
	addi	s0, a0, 112
	vle8.v	v12, (s0)
	addi	s0, a0, 120
	vle8.v	v13, (s0)
	lw	s0, 196(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v12
	lw	s0, 192(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v13
	addi	s0, a0, 128
	vle8.v	v12, (s0)
	addi	s0, a0, 136
	vle8.v	v13, (s0)
	lw	s0, 188(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v12
	lw	s0, 184(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v13
	addi	s0, a0, 144
	vle8.v	v12, (s0)
	addi	s0, a0, 152
	vle8.v	v13, (s0)
	lw	s0, 180(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v12
	lw	s0, 176(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v13
	addi	s0, a0, 160
	vle8.v	v12, (s0)
	addi	s0, a0, 168
	vle8.v	v13, (s0)
	lw	s0, 172(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v12
	lw	s0, 168(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v13
	addi	s0, a0, 176
	vle8.v	v12, (s0)
	addi	s0, a0, 184
	vle8.v	v13, (s0)
	lw	s0, 164(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v12
	lw	s0, 160(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v13
	addi	s0, a0, 192
	vle8.v	v12, (s0)
	addi	s0, a0, 200
	vle8.v	v13, (s0)
	lw	s0, 156(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v12
	lw	s0, 152(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v13
	addi	s0, a0, 208
	vle8.v	v12, (s0)
	addi	s0, a0, 216
	vle8.v	v13, (s0)
	lw	s0, 148(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v12
	lw	s0, 144(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v13
	addi	s0, a0, 224
	vle8.v	v12, (s0)
	addi	s0, a0, 232
	vle8.v	v13, (s0)
	lw	s0, 140(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v12
	lw	s0, 136(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v13
	addi	s0, a0, 240
	vle8.v	v12, (s0)
	addi	s0, a0, 248
	vle8.v	v13, (s0)
	lw	s0, 132(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v12
	lw	s0, 128(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v13
	addi	s0, a0, 256
	vle8.v	v12, (s0)
	addi	s0, a0, 264
	vle8.v	v13, (s0)
	lw	s0, 124(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v12
	lw	s0, 120(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v13
	addi	s0, a0, 272
	vle8.v	v12, (s0)
	addi	s0, a0, 280
	vle8.v	v13, (s0)
	lw	s0, 116(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v12
	lw	s0, 112(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v13
	addi	s0, a0, 288
	vle8.v	v12, (s0)
	addi	s0, a0, 296
	vle8.v	v13, (s0)
	lw	s0, 108(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v12
	lw	s0, 104(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v13
	addi	s0, a0, 304
	vle8.v	v12, (s0)
	addi	s0, a0, 312
	vle8.v	v13, (s0)
	lw	s0, 100(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v12
	lw	s0, 96(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v13
	addi	s0, a0, 320
	vle8.v	v12, (s0)
	addi	s0, a0, 328
	vle8.v	v13, (s0)
	lw	s0, 92(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v12
	lw	s0, 88(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v13
	addi	s0, a0, 336
	vle8.v	v12, (s0)
	addi	s0, a0, 344
	vle8.v	v13, (s0)
	lw	s0, 84(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v12
	lw	s0, 80(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	vsext.vf2	v14, v13
	lw	s0, 76(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, s0, v14
	addi	s0, a0, 352
	vle8.v	v0, (s0)
	addi	s0, a0, 360
	vle8.v	v12, (s0)
	addi	s0, sp, 288
	vs1r.v	v12, (s0)                       # Unknown-size Folded Spill
	addi	s0, a0, 368
	vle8.v	v14, (s0)
	addi	s0, a0, 376
	vle8.v	v15, (s0)
	addi	s0, a0, 384
	vle8.v	v16, (s0)
	addi	s0, a0, 392
	vle8.v	v17, (s0)
	addi	s0, a0, 400
	vle8.v	v18, (s0)
	addi	s0, a0, 408
	vle8.v	v19, (s0)
	addi	s0, a0, 416
	vle8.v	v20, (s0)
	addi	s0, a0, 424
	vle8.v	v21, (s0)
	addi	s0, a0, 432
	vle8.v	v22, (s0)
	addi	s0, a0, 440
	vle8.v	v23, (s0)
	addi	s0, a0, 448
	vle8.v	v24, (s0)
	addi	s0, a0, 456
	vle8.v	v25, (s0)
	addi	s0, a0, 464
	vle8.v	v26, (s0)
	addi	s0, a0, 472
	vle8.v	v27, (s0)
	addi	s0, a0, 480
	vle8.v	v28, (s0)
	addi	s0, a0, 488
	vle8.v	v29, (s0)
	addi	s0, a0, 496
	vle8.v	v30, (s0)
	addi	s0, a0, 504
	vle8.v	v31, (s0)
	addi	s0, a0, 512
	vle8.v	v7, (s0)
	addi	s0, a0, 520
	vle8.v	v6, (s0)
	addi	s0, a0, 528
	vle8.v	v5, (s0)
	addi	s0, a0, 536
	vle8.v	v4, (s0)
	addi	s0, a0, 544
	vle8.v	v3, (s0)
	addi	s0, a0, 552
	vle8.v	v2, (s0)
	addi	s0, a0, 560
	vle8.v	v1, (s0)
	mv	s0, a2
	vsext.vf2	v12, v0
	lw	a2, 72(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, a2, v12
	addi	a2, sp, 288
	vl1r.v	v0, (a2)                        # Unknown-size Folded Reload
	vsext.vf2	v12, v0
	lw	a2, 68(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, a2, v12
	vsext.vf2	v12, v14
	lw	a2, 64(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, a2, v12
	vsext.vf2	v12, v15
	lw	a2, 60(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, a2, v12
	vsext.vf2	v12, v16
	lw	a2, 56(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, a2, v12
	vsext.vf2	v12, v17
	lw	a2, 52(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, a2, v12
	vsext.vf2	v12, v18
	vwmacc.vx	v8, t0, v12
	vsext.vf2	v12, v19
	vwmacc.vx	v8, a1, v12
	vsext.vf2	v12, v20
	vwmacc.vx	v8, s1, v12
	vsext.vf2	v12, v21
	vwmacc.vx	v8, s2, v12
	vsext.vf2	v12, v22
	vwmacc.vx	v8, s3, v12
	vsext.vf2	v12, v23
	vwmacc.vx	v8, s4, v12
	vsext.vf2	v12, v24
	vwmacc.vx	v8, s5, v12
	vsext.vf2	v12, v25
	vwmacc.vx	v8, s6, v12
	vsext.vf2	v12, v26
	vwmacc.vx	v8, s7, v12
	vsext.vf2	v12, v27
	vwmacc.vx	v8, s8, v12
	vsext.vf2	v12, v28
	vwmacc.vx	v8, s9, v12
	vsext.vf2	v12, v29
	vwmacc.vx	v8, s10, v12
	vsext.vf2	v12, v30
	vwmacc.vx	v8, s11, v12
	vsext.vf2	v12, v31
	vwmacc.vx	v8, ra, v12
	vsext.vf2	v12, v7
	vwmacc.vx	v8, a6, v12
	vsext.vf2	v12, v6
	vwmacc.vx	v8, a5, v12
	vsext.vf2	v12, v5
	vwmacc.vx	v8, a4, v12
	vsext.vf2	v12, v4
	vwmacc.vx	v8, t4, v12
	vsext.vf2	v12, v3
	vwmacc.vx	v8, t5, v12
	vsext.vf2	v12, v2
	addi	a0, a0, 568
	vle8.v	v14, (a0)
	vwmacc.vx	v8, t6, v12
	vsext.vf2	v12, v1
	vwmacc.vx	v8, t3, v12
	vsext.vf2	v12, v14
	vwmacc.vx	v8, t2, v12
	slli	a0, a7, 2
	addi	a2, sp, 252
	add	a0, a2, a0
	add	a7, a3, a7
	vse32.v	v8, (a0)
	blt	a7, t1, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	lw	a1, 252(sp)
	li	a0, 0
	fcvt.s.w	fa3, a1
	fmadd.s	fa3, fa5, fa3, fa4
	lw	a4, 24(sp)                      # 4-byte Folded Reload
	flw	fa2, 4(a4)
	lw	a1, 256(sp)
	lw	a3, 28(sp)                      # 4-byte Folded Reload
	flw	fa1, 4(a3)
	#APP
	fcvt.w.s	a2, fa3, rne
	#NO_APP
	sw	a2, 252(sp)
	fcvt.s.w	fa3, a1
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 8(a4)
	lw	a1, 260(sp)
	flw	fa1, 8(a3)
	#APP
	fcvt.w.s	a2, fa3, rne
	#NO_APP
	sw	a2, 256(sp)
	fcvt.s.w	fa3, a1
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 12(a4)
	lw	a1, 264(sp)
	flw	fa1, 12(a3)
	#APP
	fcvt.w.s	a2, fa3, rne
	#NO_APP
	sw	a2, 260(sp)
	fcvt.s.w	fa3, a1
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 16(a4)
	lw	a1, 268(sp)
	flw	fa1, 16(a3)
	#APP
	fcvt.w.s	a2, fa3, rne
	#NO_APP
	sw	a2, 264(sp)
	fcvt.s.w	fa3, a1
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 20(a4)
	lw	a1, 272(sp)
	flw	fa1, 20(a3)
	#APP
	fcvt.w.s	a2, fa3, rne
	#NO_APP
	sw	a2, 268(sp)
	fcvt.s.w	fa3, a1
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 24(a4)
	lw	a1, 276(sp)
	flw	fa1, 24(a3)
	#APP
	fcvt.w.s	a2, fa3, rne
	#NO_APP
	sw	a2, 272(sp)
	fcvt.s.w	fa3, a1
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 28(a4)
	lw	a1, 280(sp)
	flw	fa1, 28(a3)
	#APP
	fcvt.w.s	a2, fa3, rne
	#NO_APP
	sw	a2, 276(sp)
	fcvt.s.w	fa3, a1
	fmadd.s	fa3, fa2, fa3, fa1
	#APP
	fcvt.w.s	a1, fa3, rne
	#NO_APP
	sw	a1, 280(sp)
	lw	t0, 48(sp)                      # 4-byte Folded Reload
	slli	a1, t0, 3
	lw	a2, 32(sp)                      # 4-byte Folded Reload
	add	a1, a2, a1
	li	a4, 8
	addi	a5, sp, 252
	li	a6, -128
.LBB0_5:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	sub	a2, a4, a0
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
	blt	a0, a4, .LBB0_5
# %bb.6:                                #   in Loop: Header=BB0_2 Depth=2
	addi	t0, t0, 1
	bne	t0, a4, .LBB0_2
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	lw	a1, 16(sp)                      # 4-byte Folded Reload
	bne	a1, a4, .LBB0_1
# %bb.8:
	addi	sp, sp, 32
	lw	ra, 348(sp)                     # 4-byte Folded Reload
	lw	s0, 344(sp)                     # 4-byte Folded Reload
	lw	s1, 340(sp)                     # 4-byte Folded Reload
	lw	s2, 336(sp)                     # 4-byte Folded Reload
	lw	s3, 332(sp)                     # 4-byte Folded Reload
	lw	s4, 328(sp)                     # 4-byte Folded Reload
	lw	s5, 324(sp)                     # 4-byte Folded Reload
	lw	s6, 320(sp)                     # 4-byte Folded Reload
	lw	s7, 316(sp)                     # 4-byte Folded Reload
	lw	s8, 312(sp)                     # 4-byte Folded Reload
	lw	s9, 308(sp)                     # 4-byte Folded Reload
	lw	s10, 304(sp)                    # 4-byte Folded Reload
	lw	s11, 300(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 352
	ret
.Lfunc_end0:
                                        # -- End function
