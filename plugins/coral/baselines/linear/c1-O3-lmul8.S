# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -Db=4 -Dh_in=32 -Dh_out=64
# source: baselines/linear.c, SHA-256 3e32ef536a2f1fb6c2c3297e8d52cef374af1da94a55ee18a7e4c796bfd203d2

	.text
_start:
	li	sp, 0x18000
	li	a0, 0x20000000	# X
	li	a1, 0x20000080	# W
	li	a2, 0x20000880	# bias
	li	a3, 0x20001000	# Y
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
	csrr	a4, vlenb
	slli	a4, a4, 2
	sub	sp, sp, a4
	lb	s4, 0(a0)
	lb	s5, 1(a0)
	lb	s6, 2(a0)
	lb	s7, 3(a0)
	lb	s8, 4(a0)
	lb	s9, 5(a0)
	lb	s10, 6(a0)
	lb	s11, 7(a0)
	lb	a4, 8(a0)
	sw	a4, 48(sp)                      # 4-byte Folded Spill
	lb	a4, 9(a0)
	lb	a6, 10(a0)
	lb	a7, 11(a0)
	lb	t0, 12(a0)
	lb	t1, 13(a0)
	lb	t2, 14(a0)
	lb	ra, 15(a0)
	lb	t3, 16(a0)
	lb	t4, 17(a0)
	lb	t5, 18(a0)
	lb	a5, 19(a0)
	sw	a5, 44(sp)                      # 4-byte Folded Spill
	lb	t6, 20(a0)
	sw	t6, 20(sp)                      # 4-byte Folded Spill
	lb	t6, 21(a0)
	sw	t6, 104(sp)                     # 4-byte Folded Spill
	lb	t6, 22(a0)
	sw	t6, 100(sp)                     # 4-byte Folded Spill
	lb	t6, 23(a0)
	sw	t6, 96(sp)                      # 4-byte Folded Spill
	lb	t6, 24(a0)
	sw	t6, 92(sp)                      # 4-byte Folded Spill
	lb	t6, 25(a0)
	sw	t6, 88(sp)                      # 4-byte Folded Spill
	lb	t6, 26(a0)
	sw	t6, 84(sp)                      # 4-byte Folded Spill
	lb	t6, 27(a0)
	sw	t6, 80(sp)                      # 4-byte Folded Spill
	lb	t6, 28(a0)
	sw	t6, 76(sp)                      # 4-byte Folded Spill
	lb	t6, 29(a0)
	sw	t6, 72(sp)                      # 4-byte Folded Spill
	lb	t6, 30(a0)
	sw	t6, 68(sp)                      # 4-byte Folded Spill
	lb	t6, 31(a0)
	sw	t6, 64(sp)                      # 4-byte Folded Spill
	csrr	s1, vlenb
	srli	s0, s1, 3
	li	t6, 5
	sw	a3, 36(sp)                      # 4-byte Folded Spill
	sw	a1, 56(sp)                      # 4-byte Folded Spill
	sw	a2, 40(sp)                      # 4-byte Folded Spill
	sw	s1, 24(sp)                      # 4-byte Folded Spill
	sw	s0, 32(sp)                      # 4-byte Folded Spill
	sw	a0, 28(sp)                      # 4-byte Folded Spill
	sw	t4, 60(sp)                      # 4-byte Folded Spill
	sw	t5, 52(sp)                      # 4-byte Folded Spill
	bltu	s0, t6, .LBB0_2
# %bb.1:
	li	s3, 0
	mv	t4, t3
	mv	t3, ra
	lw	a5, 48(sp)                      # 4-byte Folded Reload
	lw	a0, 44(sp)                      # 4-byte Folded Reload
	lw	t5, 20(sp)                      # 4-byte Folded Reload
	j	.LBB0_5
.LBB0_2:
	mv	s2, a2
	li	s0, 0
	slli	a0, s1, 1
	mv	a5, a0
	neg	a2, a0
	andi	s3, a2, 64
	slli	t6, s1, 3
	vsetvli	a2, zero, e16, m4, ta, ma
	lw	a0, 20(sp)                      # 4-byte Folded Reload
.LBB0_3:                                # =>This Inner Loop Header: Depth=1
	vl8re32.v	v8, (s2)
	add	a2, a1, s0
	vl2r.v	v16, (a2)
	addi	s1, a2, 64
	vl2r.v	v18, (s1)
	vsext.vf2	v20, v16
	vwmacc.vx	v8, s4, v20
	vsext.vf2	v20, v18
	addi	s1, a2, 128
	vl2r.v	v16, (s1)
	addi	s1, a2, 192
	vl2r.v	v18, (s1)
	vwmacc.vx	v8, s5, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, s6, v20
	vsext.vf2	v20, v18
	addi	s1, a2, 256
	vl2r.v	v16, (s1)
	addi	s1, a2, 320
	vl2r.v	v18, (s1)
	vwmacc.vx	v8, s7, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, s8, v20
	vsext.vf2	v20, v18
	addi	s1, a2, 384
	vl2r.v	v16, (s1)
	addi	s1, a2, 448
	vl2r.v	v18, (s1)
	vwmacc.vx	v8, s9, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, s10, v20
	vsext.vf2	v20, v18
	addi	s1, a2, 512
	vl2r.v	v16, (s1)
	addi	s1, a2, 576
	vl2r.v	v18, (s1)
	vwmacc.vx	v8, s11, v20
	vsext.vf2	v20, v16
	lw	s1, 48(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, s1, v20
	vsext.vf2	v20, v18
	addi	s1, a2, 640
	vl2r.v	v16, (s1)
	addi	s1, a2, 704
	vl2r.v	v18, (s1)
	vwmacc.vx	v8, a4, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, a6, v20
	vsext.vf2	v20, v18
	addi	s1, a2, 768
	vl2r.v	v16, (s1)
	addi	s1, a2, 832
	vl2r.v	v18, (s1)
	vwmacc.vx	v8, a7, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, t0, v20
	vsext.vf2	v20, v18
	addi	s1, a2, 896
	vl2r.v	v16, (s1)
	addi	s1, a2, 960
	vl2r.v	v18, (s1)
	vwmacc.vx	v8, t1, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, t2, v20
	vsext.vf2	v20, v18
	addi	s1, a2, 1024
	vl2r.v	v16, (s1)
	addi	s1, a2, 1088
	vl2r.v	v18, (s1)
	vwmacc.vx	v8, ra, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, t3, v20
	vsext.vf2	v20, v18
	addi	s1, a2, 1152
	vl2r.v	v16, (s1)
	addi	s1, a2, 1216
	vl2r.v	v18, (s1)
	vwmacc.vx	v8, t4, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, t5, v20
	vsext.vf2	v20, v18
	lw	s1, 44(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, s1, v20
	addi	s1, a2, 1280
	vl2r.v	v20, (s1)
	addi	s1, a2, 1344
	vl2r.v	v16, (s1)
	csrr	s1, vlenb
	slli	s1, s1, 1
	add	s1, sp, s1
	addi	s1, s1, 112
	vs2r.v	v16, (s1)                       # Unknown-size Folded Spill
	addi	s1, a2, 1408
	vl2r.v	v0, (s1)
	addi	s1, a2, 1472
	vl2r.v	v16, (s1)
	addi	s1, sp, 112
	vs2r.v	v16, (s1)                       # Unknown-size Folded Spill
	addi	s1, a2, 1536
	vl2r.v	v24, (s1)
	addi	s1, a2, 1600
	vl2r.v	v26, (s1)
	addi	s1, a2, 1664
	vl2r.v	v28, (s1)
	addi	s1, a2, 1728
	vl2r.v	v30, (s1)
	addi	s1, a2, 1792
	vl2r.v	v6, (s1)
	addi	s1, a2, 1856
	vl2r.v	v4, (s1)
	addi	s1, a2, 1920
	vl2r.v	v2, (s1)
	vsext.vf2	v16, v20
	vwmacc.vx	v8, a0, v16
	addi	a2, a2, 1984
	vl2r.v	v16, (a2)
	csrr	a2, vlenb
	slli	a2, a2, 1
	add	a2, sp, a2
	addi	a2, a2, 112
	vl2r.v	v18, (a2)                       # Unknown-size Folded Reload
	vsext.vf2	v20, v18
	lw	a2, 104(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a2, v20
	vsext.vf2	v20, v0
	lw	a2, 100(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a2, v20
	addi	a2, sp, 112
	vl2r.v	v18, (a2)                       # Unknown-size Folded Reload
	vsext.vf2	v20, v18
	lw	a2, 96(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, a2, v20
	vsext.vf2	v20, v24
	lw	a2, 92(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, a2, v20
	vsext.vf2	v20, v26
	lw	a2, 88(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, a2, v20
	vsext.vf2	v20, v28
	lw	a2, 84(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, a2, v20
	vsext.vf2	v20, v30
	lw	a2, 80(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, a2, v20
	vsext.vf2	v20, v6
	lw	a2, 76(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, a2, v20
	vsext.vf2	v20, v4
	lw	a2, 72(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, a2, v20
	vsext.vf2	v20, v2
	lw	a2, 68(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, a2, v20
	vsext.vf2	v20, v16
	lw	a2, 64(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, a2, v20
	vs8r.v	v8, (a3)
	add	s0, s0, a5
	add	s2, s2, t6
	add	a3, a3, t6
	bne	s3, s0, .LBB0_3
# %bb.4:
	mv	t4, t3
	mv	t3, ra
	lw	a5, 48(sp)                      # 4-byte Folded Reload
	mv	t5, a0
	lw	a0, 44(sp)                      # 4-byte Folded Reload
	bnez	s3, .LBB0_7
.LBB0_5:
	slli	a2, s3, 2
	lw	t6, 40(sp)                      # 4-byte Folded Reload
	add	a1, t6, a2
	lw	a3, 36(sp)                      # 4-byte Folded Reload
	add	a2, a3, a2
	lw	a3, 56(sp)                      # 4-byte Folded Reload
	add	a3, s3, a3
	addi	a3, a3, 1024
	addi	t6, t6, 256
.LBB0_6:                                # =>This Inner Loop Header: Depth=1
	lb	s0, -1024(a3)
	lw	s1, 0(a1)
	lb	s2, -960(a3)
	lb	s3, -896(a3)
	mul	s0, s0, s4
	add	s0, s0, s1
	mul	s1, s2, s5
	mul	s2, s3, s6
	add	s1, s2, s1
	lb	s2, -832(a3)
	lb	s3, -768(a3)
	add	s0, s1, s0
	lb	s1, -704(a3)
	mul	s2, s2, s7
	mul	s3, s3, s8
	add	s2, s3, s2
	mul	s1, s1, s9
	lb	s3, -640(a3)
	add	s1, s1, s2
	lb	s2, -576(a3)
	add	s0, s1, s0
	mul	s1, s3, s10
	lb	s3, -512(a3)
	mul	s2, s2, s11
	mv	ra, s11
	mv	s11, s10
	mv	s10, s9
	mv	s9, s8
	mv	s8, s7
	mv	s7, s6
	mv	s6, s5
	mv	s5, s4
	lb	s4, -448(a3)
	add	s1, s2, s1
	mul	s2, s3, a5
	add	s1, s2, s1
	mul	s2, s4, a4
	lb	s3, -384(a3)
	add	s1, s2, s1
	lb	s2, -320(a3)
	add	s0, s1, s0
	mul	s1, s3, a6
	lb	s3, -256(a3)
	mul	s2, s2, a7
	add	s1, s2, s1
	lb	s2, -192(a3)
	mul	s3, s3, t0
	lb	s4, -128(a3)
	add	s1, s3, s1
	mul	s2, s2, t1
	add	s1, s2, s1
	mul	s2, s4, t2
	lb	s3, -64(a3)
	add	s1, s2, s1
	lb	s2, 0(a3)
	add	s0, s1, s0
	mul	s1, s3, t3
	lb	s3, 64(a3)
	mul	s2, s2, t4
	add	s1, s2, s1
	lb	s2, 128(a3)
	lw	s4, 60(sp)                      # 4-byte Folded Reload
	mul	s3, s3, s4
	add	s1, s3, s1
	lb	s3, 192(a3)
	lw	s4, 52(sp)                      # 4-byte Folded Reload
	mul	s2, s2, s4
	lb	s4, 256(a3)
	add	s1, s2, s1
	mul	s2, s3, a0
	add	s1, s2, s1
	mul	s2, s4, t5
	lb	s3, 320(a3)
	add	s1, s2, s1
	lb	s2, 384(a3)
	add	s0, s1, s0
	lw	s1, 104(sp)                     # 4-byte Folded Reload
	mul	s1, s3, s1
	lb	s3, 448(a3)
	lw	s4, 100(sp)                     # 4-byte Folded Reload
	mul	s2, s2, s4
	add	s1, s2, s1
	lb	s2, 512(a3)
	lw	s4, 96(sp)                      # 4-byte Folded Reload
	mul	s3, s3, s4
	add	s1, s3, s1
	lb	s3, 576(a3)
	lw	s4, 92(sp)                      # 4-byte Folded Reload
	mul	s2, s2, s4
	add	s1, s2, s1
	lb	s2, 640(a3)
	lw	s4, 88(sp)                      # 4-byte Folded Reload
	mul	s3, s3, s4
	lb	s4, 704(a3)
	add	s1, s3, s1
	lw	s3, 84(sp)                      # 4-byte Folded Reload
	mul	s2, s2, s3
	add	s1, s2, s1
	lw	s2, 80(sp)                      # 4-byte Folded Reload
	mul	s2, s4, s2
	lb	s3, 768(a3)
	add	s1, s2, s1
	lb	s2, 832(a3)
	add	s0, s1, s0
	lw	s1, 76(sp)                      # 4-byte Folded Reload
	mul	s1, s3, s1
	lb	s3, 896(a3)
	lw	s4, 72(sp)                      # 4-byte Folded Reload
	mul	s2, s2, s4
	lb	s4, 960(a3)
	add	s1, s2, s1
	lw	s2, 68(sp)                      # 4-byte Folded Reload
	mul	s2, s3, s2
	add	s1, s2, s1
	lw	s2, 64(sp)                      # 4-byte Folded Reload
	mul	s2, s4, s2
	mv	s4, s5
	mv	s5, s6
	mv	s6, s7
	mv	s7, s8
	mv	s8, s9
	mv	s9, s10
	mv	s10, s11
	mv	s11, ra
	add	s1, s2, s1
	add	s0, s1, s0
	sw	s0, 0(a2)
	addi	a1, a1, 4
	addi	a2, a2, 4
	addi	a3, a3, 1
	bne	a1, t6, .LBB0_6
.LBB0_7:
	lw	a0, 28(sp)                      # 4-byte Folded Reload
	lb	s5, 32(a0)
	lb	s6, 33(a0)
	lb	s7, 34(a0)
	lb	s8, 35(a0)
	lb	s9, 36(a0)
	lb	s10, 37(a0)
	lb	a5, 38(a0)
	lb	a4, 39(a0)
	lb	ra, 40(a0)
	lb	a6, 41(a0)
	lb	a7, 42(a0)
	lb	a2, 43(a0)
	lb	a3, 44(a0)
	lb	a1, 45(a0)
	lb	t0, 46(a0)
	lb	t1, 47(a0)
	lb	t2, 48(a0)
	lb	t3, 49(a0)
	lb	s11, 50(a0)
	lb	s3, 51(a0)
	lb	t4, 52(a0)
	sw	t4, 44(sp)                      # 4-byte Folded Spill
	lb	t4, 53(a0)
	sw	t4, 104(sp)                     # 4-byte Folded Spill
	lb	t4, 54(a0)
	sw	t4, 100(sp)                     # 4-byte Folded Spill
	lb	t4, 55(a0)
	sw	t4, 96(sp)                      # 4-byte Folded Spill
	lb	t4, 56(a0)
	sw	t4, 72(sp)                      # 4-byte Folded Spill
	lb	t4, 57(a0)
	sw	t4, 92(sp)                      # 4-byte Folded Spill
	lb	t4, 58(a0)
	sw	t4, 88(sp)                      # 4-byte Folded Spill
	lb	t4, 59(a0)
	sw	t4, 84(sp)                      # 4-byte Folded Spill
	lb	t4, 60(a0)
	sw	t4, 80(sp)                      # 4-byte Folded Spill
	lb	t4, 61(a0)
	sw	t4, 76(sp)                      # 4-byte Folded Spill
	lb	s2, 62(a0)
	lb	t4, 63(a0)
	sw	t4, 68(sp)                      # 4-byte Folded Spill
	li	t4, 4
	lw	t5, 36(sp)                      # 4-byte Folded Reload
	addi	t6, t5, 256
	lw	t5, 32(sp)                      # 4-byte Folded Reload
	sw	t6, 20(sp)                      # 4-byte Folded Spill
	sw	s2, 64(sp)                      # 4-byte Folded Spill
	sw	s3, 60(sp)                      # 4-byte Folded Spill
	sw	s11, 52(sp)                     # 4-byte Folded Spill
	bgeu	t4, t5, .LBB0_9
# %bb.8:
	li	s4, 0
	lw	a0, 44(sp)                      # 4-byte Folded Reload
	j	.LBB0_12
.LBB0_9:
	li	s1, 0
	sw	a6, 48(sp)                      # 4-byte Folded Spill
	lw	s0, 24(sp)                      # 4-byte Folded Reload
	slli	a0, s0, 1
	mv	a6, a0
	neg	t4, a0
	andi	s4, t4, 64
	slli	s0, s0, 3
	mv	t5, t6
	lw	t6, 40(sp)                      # 4-byte Folded Reload
	vsetvli	t4, zero, e16, m4, ta, ma
	lw	a0, 44(sp)                      # 4-byte Folded Reload
.LBB0_10:                               # =>This Inner Loop Header: Depth=1
	vl8re32.v	v8, (t6)
	lw	t4, 56(sp)                      # 4-byte Folded Reload
	add	t4, t4, s1
	vl2r.v	v16, (t4)
	addi	s2, t4, 64
	vl2r.v	v18, (s2)
	vsext.vf2	v20, v16
	vwmacc.vx	v8, s5, v20
	vsext.vf2	v20, v18
	addi	s2, t4, 128
	vl2r.v	v16, (s2)
	addi	s2, t4, 192
	vl2r.v	v18, (s2)
	vwmacc.vx	v8, s6, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, s7, v20
	vsext.vf2	v20, v18
	addi	s2, t4, 256
	vl2r.v	v16, (s2)
	addi	s2, t4, 320
	vl2r.v	v18, (s2)
	vwmacc.vx	v8, s8, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, s9, v20
	vsext.vf2	v20, v18
	addi	s2, t4, 384
	vl2r.v	v16, (s2)
	addi	s2, t4, 448
	vl2r.v	v18, (s2)
	vwmacc.vx	v8, s10, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, a5, v20
	vsext.vf2	v20, v18
	addi	s2, t4, 512
	vl2r.v	v16, (s2)
	addi	s2, t4, 576
	vl2r.v	v18, (s2)
	vwmacc.vx	v8, a4, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, ra, v20
	vsext.vf2	v20, v18
	addi	s2, t4, 640
	vl2r.v	v16, (s2)
	addi	s2, t4, 704
	vl2r.v	v18, (s2)
	lw	s2, 48(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, s2, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, a7, v20
	vsext.vf2	v20, v18
	addi	s2, t4, 768
	vl2r.v	v16, (s2)
	addi	s2, t4, 832
	vl2r.v	v18, (s2)
	vwmacc.vx	v8, a2, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, a3, v20
	vsext.vf2	v20, v18
	addi	s2, t4, 896
	vl2r.v	v16, (s2)
	addi	s2, t4, 960
	vl2r.v	v18, (s2)
	vwmacc.vx	v8, a1, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, t0, v20
	vsext.vf2	v20, v18
	addi	s2, t4, 1024
	vl2r.v	v16, (s2)
	addi	s2, t4, 1088
	vl2r.v	v18, (s2)
	vwmacc.vx	v8, t1, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, t2, v20
	vsext.vf2	v20, v18
	addi	s2, t4, 1152
	vl2r.v	v16, (s2)
	addi	s2, t4, 1216
	vl2r.v	v18, (s2)
	vwmacc.vx	v8, t3, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, s11, v20
	vsext.vf2	v20, v18
	vwmacc.vx	v8, s3, v20
	addi	s2, t4, 1280
	vl2r.v	v20, (s2)
	addi	s2, t4, 1344
	vl2r.v	v16, (s2)
	csrr	s2, vlenb
	slli	s2, s2, 1
	add	s2, sp, s2
	addi	s2, s2, 112
	vs2r.v	v16, (s2)                       # Unknown-size Folded Spill
	addi	s2, t4, 1408
	vl2r.v	v0, (s2)
	addi	s2, t4, 1472
	vl2r.v	v16, (s2)
	addi	s2, sp, 112
	vs2r.v	v16, (s2)                       # Unknown-size Folded Spill
	addi	s2, t4, 1536
	vl2r.v	v24, (s2)
	addi	s2, t4, 1600
	vl2r.v	v26, (s2)
	addi	s2, t4, 1664
	vl2r.v	v28, (s2)
	addi	s2, t4, 1728
	vl2r.v	v30, (s2)
	addi	s2, t4, 1792
	vl2r.v	v6, (s2)
	addi	s2, t4, 1856
	vl2r.v	v4, (s2)
	addi	s2, t4, 1920
	vl2r.v	v2, (s2)
	vsext.vf2	v16, v20
	vwmacc.vx	v8, a0, v16
	addi	t4, t4, 1984
	vl2r.v	v16, (t4)
	csrr	t4, vlenb
	slli	t4, t4, 1
	add	t4, sp, t4
	addi	t4, t4, 112
	vl2r.v	v18, (t4)                       # Unknown-size Folded Reload
	vsext.vf2	v20, v18
	lw	t4, 104(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t4, v20
	vsext.vf2	v20, v0
	lw	t4, 100(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t4, v20
	addi	t4, sp, 112
	vl2r.v	v18, (t4)                       # Unknown-size Folded Reload
	vsext.vf2	v20, v18
	lw	t4, 96(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t4, v20
	vsext.vf2	v20, v24
	lw	t4, 72(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t4, v20
	vsext.vf2	v20, v26
	lw	t4, 92(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t4, v20
	vsext.vf2	v20, v28
	lw	t4, 88(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t4, v20
	vsext.vf2	v20, v30
	lw	t4, 84(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t4, v20
	vsext.vf2	v20, v6
	lw	t4, 80(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t4, v20
	vsext.vf2	v20, v4
	lw	t4, 76(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t4, v20
	vsext.vf2	v20, v2
	lw	t4, 64(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t4, v20
	vsext.vf2	v20, v16
	lw	t4, 68(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t4, v20
	vs8r.v	v8, (t5)
	add	s1, s1, a6
	add	t6, t6, s0
	add	t5, t5, s0
	bne	s4, s1, .LBB0_10
# %bb.11:
	lw	a6, 48(sp)                      # 4-byte Folded Reload
	bnez	s4, .LBB0_14
.LBB0_12:
	slli	t5, s4, 2
	lw	s0, 36(sp)                      # 4-byte Folded Reload
	add	t4, t5, s0
	addi	t4, t4, 256
	lw	t6, 40(sp)                      # 4-byte Folded Reload
	add	t5, t6, t5
	lw	t6, 56(sp)                      # 4-byte Folded Reload
	add	t6, s4, t6
	addi	t6, t6, 1024
	addi	s0, s0, 512
.LBB0_13:                               # =>This Inner Loop Header: Depth=1
	lb	s1, -1024(t6)
	lw	s2, 0(t5)
	lb	s3, -960(t6)
	lb	s4, -896(t6)
	mul	s1, s1, s5
	add	s1, s1, s2
	mul	s2, s3, s6
	mul	s3, s4, s7
	add	s2, s3, s2
	lb	s3, -832(t6)
	lb	s4, -768(t6)
	add	s1, s2, s1
	lb	s2, -704(t6)
	mul	s3, s3, s8
	mul	s4, s4, s9
	add	s3, s4, s3
	mul	s2, s2, s10
	lb	s4, -640(t6)
	add	s2, s2, s3
	lb	s3, -576(t6)
	add	s1, s2, s1
	mul	s2, s4, a5
	lb	s4, -512(t6)
	mul	s3, s3, a4
	mv	s11, a4
	mv	a4, a5
	mv	a5, s10
	mv	s10, s9
	mv	s9, s8
	mv	s8, s7
	mv	s7, s6
	mv	s6, s5
	lb	s5, -448(t6)
	add	s2, s3, s2
	mul	s3, s4, ra
	add	s2, s3, s2
	mul	s3, s5, a6
	lb	s4, -384(t6)
	add	s2, s3, s2
	lb	s3, -320(t6)
	add	s1, s2, s1
	mul	s2, s4, a7
	lb	s4, -256(t6)
	mul	s3, s3, a2
	add	s2, s3, s2
	lb	s3, -192(t6)
	mul	s4, s4, a3
	lb	s5, -128(t6)
	add	s2, s4, s2
	mul	s3, s3, a1
	add	s2, s3, s2
	mul	s3, s5, t0
	lb	s4, -64(t6)
	add	s2, s3, s2
	lb	s3, 0(t6)
	add	s1, s2, s1
	mul	s2, s4, t1
	lb	s4, 64(t6)
	mul	s3, s3, t2
	add	s2, s3, s2
	lb	s3, 128(t6)
	mul	s4, s4, t3
	add	s2, s4, s2
	lb	s4, 192(t6)
	lw	s5, 52(sp)                      # 4-byte Folded Reload
	mul	s3, s3, s5
	lb	s5, 256(t6)
	add	s2, s3, s2
	lw	s3, 60(sp)                      # 4-byte Folded Reload
	mul	s3, s4, s3
	add	s2, s3, s2
	mul	s3, s5, a0
	lb	s4, 320(t6)
	add	s2, s3, s2
	lb	s3, 384(t6)
	add	s1, s2, s1
	lw	s2, 104(sp)                     # 4-byte Folded Reload
	mul	s2, s4, s2
	lb	s4, 448(t6)
	lw	s5, 100(sp)                     # 4-byte Folded Reload
	mul	s3, s3, s5
	add	s2, s3, s2
	lb	s3, 512(t6)
	lw	s5, 96(sp)                      # 4-byte Folded Reload
	mul	s4, s4, s5
	add	s2, s4, s2
	lb	s4, 576(t6)
	lw	s5, 72(sp)                      # 4-byte Folded Reload
	mul	s3, s3, s5
	add	s2, s3, s2
	lb	s3, 640(t6)
	lw	s5, 92(sp)                      # 4-byte Folded Reload
	mul	s4, s4, s5
	lb	s5, 704(t6)
	add	s2, s4, s2
	lw	s4, 88(sp)                      # 4-byte Folded Reload
	mul	s3, s3, s4
	add	s2, s3, s2
	lw	s3, 84(sp)                      # 4-byte Folded Reload
	mul	s3, s5, s3
	lb	s4, 768(t6)
	add	s2, s3, s2
	lb	s3, 832(t6)
	add	s1, s2, s1
	lw	s2, 80(sp)                      # 4-byte Folded Reload
	mul	s2, s4, s2
	lb	s4, 896(t6)
	lw	s5, 76(sp)                      # 4-byte Folded Reload
	mul	s3, s3, s5
	lb	s5, 960(t6)
	add	s2, s3, s2
	lw	s3, 64(sp)                      # 4-byte Folded Reload
	mul	s3, s4, s3
	add	s2, s3, s2
	lw	s3, 68(sp)                      # 4-byte Folded Reload
	mul	s3, s5, s3
	mv	s5, s6
	mv	s6, s7
	mv	s7, s8
	mv	s8, s9
	mv	s9, s10
	mv	s10, a5
	mv	a5, a4
	mv	a4, s11
	add	s2, s3, s2
	add	s1, s2, s1
	sw	s1, 0(t4)
	addi	t4, t4, 4
	addi	t5, t5, 4
	addi	t6, t6, 1
	bne	t4, s0, .LBB0_13
.LBB0_14:
	lw	a0, 28(sp)                      # 4-byte Folded Reload
	lb	s5, 64(a0)
	lb	s6, 65(a0)
	lb	s7, 66(a0)
	lb	s8, 67(a0)
	lb	s9, 68(a0)
	lb	s10, 69(a0)
	lb	a5, 70(a0)
	lb	a4, 71(a0)
	lb	ra, 72(a0)
	lb	a6, 73(a0)
	lb	a2, 74(a0)
	lb	a3, 75(a0)
	lb	a1, 76(a0)
	lb	a7, 77(a0)
	lb	t0, 78(a0)
	lb	t1, 79(a0)
	lb	t2, 80(a0)
	lb	t3, 81(a0)
	lb	s11, 82(a0)
	lb	s3, 83(a0)
	lb	s2, 84(a0)
	lb	t4, 85(a0)
	sw	t4, 104(sp)                     # 4-byte Folded Spill
	lb	t4, 86(a0)
	sw	t4, 100(sp)                     # 4-byte Folded Spill
	lb	t4, 87(a0)
	sw	t4, 96(sp)                      # 4-byte Folded Spill
	lb	t4, 88(a0)
	sw	t4, 92(sp)                      # 4-byte Folded Spill
	lb	t4, 89(a0)
	sw	t4, 88(sp)                      # 4-byte Folded Spill
	lb	t4, 90(a0)
	sw	t4, 60(sp)                      # 4-byte Folded Spill
	lb	t4, 91(a0)
	sw	t4, 84(sp)                      # 4-byte Folded Spill
	lb	t4, 92(a0)
	sw	t4, 80(sp)                      # 4-byte Folded Spill
	lb	t4, 93(a0)
	sw	t4, 76(sp)                      # 4-byte Folded Spill
	lb	t4, 94(a0)
	sw	t4, 72(sp)                      # 4-byte Folded Spill
	lb	t4, 95(a0)
	sw	t4, 68(sp)                      # 4-byte Folded Spill
	li	t4, 4
	lw	t5, 32(sp)                      # 4-byte Folded Reload
	sw	s2, 64(sp)                      # 4-byte Folded Spill
	sw	s3, 52(sp)                      # 4-byte Folded Spill
	sw	s11, 48(sp)                     # 4-byte Folded Spill
	bgeu	t4, t5, .LBB0_16
# %bb.15:
	li	s4, 0
	j	.LBB0_19
.LBB0_16:
	li	s1, 0
	lw	t4, 20(sp)                      # 4-byte Folded Reload
	addi	t5, t4, 256
	lw	s0, 24(sp)                      # 4-byte Folded Reload
	slli	t4, s0, 1
	sw	t4, 44(sp)                      # 4-byte Folded Spill
	neg	t4, t4
	andi	s4, t4, 64
	slli	s0, s0, 3
	lw	t6, 40(sp)                      # 4-byte Folded Reload
	vsetvli	t4, zero, e16, m4, ta, ma
.LBB0_17:                               # =>This Inner Loop Header: Depth=1
	vl8re32.v	v8, (t6)
	lw	t4, 56(sp)                      # 4-byte Folded Reload
	add	t4, t4, s1
	vl2r.v	v16, (t4)
	addi	s2, t4, 64
	vl2r.v	v18, (s2)
	vsext.vf2	v20, v16
	vwmacc.vx	v8, s5, v20
	vsext.vf2	v20, v18
	addi	s2, t4, 128
	vl2r.v	v16, (s2)
	addi	s2, t4, 192
	vl2r.v	v18, (s2)
	vwmacc.vx	v8, s6, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, s7, v20
	vsext.vf2	v20, v18
	addi	s2, t4, 256
	vl2r.v	v16, (s2)
	addi	s2, t4, 320
	vl2r.v	v18, (s2)
	vwmacc.vx	v8, s8, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, s9, v20
	vsext.vf2	v20, v18
	addi	s2, t4, 384
	vl2r.v	v16, (s2)
	addi	s2, t4, 448
	vl2r.v	v18, (s2)
	vwmacc.vx	v8, s10, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, a5, v20
	vsext.vf2	v20, v18
	addi	s2, t4, 512
	vl2r.v	v16, (s2)
	addi	s2, t4, 576
	vl2r.v	v18, (s2)
	vwmacc.vx	v8, a4, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, ra, v20
	vsext.vf2	v20, v18
	addi	s2, t4, 640
	vl2r.v	v16, (s2)
	addi	s2, t4, 704
	vl2r.v	v18, (s2)
	vwmacc.vx	v8, a6, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, a2, v20
	vsext.vf2	v20, v18
	addi	s2, t4, 768
	vl2r.v	v16, (s2)
	addi	s2, t4, 832
	vl2r.v	v18, (s2)
	vwmacc.vx	v8, a3, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, a1, v20
	vsext.vf2	v20, v18
	addi	s2, t4, 896
	vl2r.v	v16, (s2)
	addi	s2, t4, 960
	vl2r.v	v18, (s2)
	vwmacc.vx	v8, a7, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, t0, v20
	vsext.vf2	v20, v18
	addi	s2, t4, 1024
	vl2r.v	v16, (s2)
	addi	s2, t4, 1088
	vl2r.v	v18, (s2)
	vwmacc.vx	v8, t1, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, t2, v20
	vsext.vf2	v20, v18
	addi	s2, t4, 1152
	vl2r.v	v16, (s2)
	addi	s2, t4, 1216
	vl2r.v	v18, (s2)
	vwmacc.vx	v8, t3, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, s11, v20
	vsext.vf2	v20, v18
	vwmacc.vx	v8, s3, v20
	addi	s2, t4, 1280
	vl2r.v	v20, (s2)
	addi	s2, t4, 1344
	vl2r.v	v16, (s2)
	csrr	s2, vlenb
	slli	s2, s2, 1
	add	s2, sp, s2
	addi	s2, s2, 112
	vs2r.v	v16, (s2)                       # Unknown-size Folded Spill
	addi	s2, t4, 1408
	vl2r.v	v0, (s2)
	addi	s2, t4, 1472
	vl2r.v	v16, (s2)
	addi	s2, sp, 112
	vs2r.v	v16, (s2)                       # Unknown-size Folded Spill
	addi	s2, t4, 1536
	vl2r.v	v24, (s2)
	addi	s2, t4, 1600
	vl2r.v	v26, (s2)
	addi	s2, t4, 1664
	vl2r.v	v28, (s2)
	addi	s2, t4, 1728
	vl2r.v	v30, (s2)
	addi	s2, t4, 1792
	vl2r.v	v6, (s2)
	addi	s2, t4, 1856
	vl2r.v	v4, (s2)
	addi	s2, t4, 1920
	vl2r.v	v2, (s2)
	vsext.vf2	v16, v20
	lw	s2, 64(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, s2, v16
	addi	t4, t4, 1984
	vl2r.v	v16, (t4)
	csrr	t4, vlenb
	slli	t4, t4, 1
	add	t4, sp, t4
	addi	t4, t4, 112
	vl2r.v	v18, (t4)                       # Unknown-size Folded Reload
	vsext.vf2	v20, v18
	lw	t4, 104(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t4, v20
	vsext.vf2	v20, v0
	lw	t4, 100(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t4, v20
	addi	t4, sp, 112
	vl2r.v	v18, (t4)                       # Unknown-size Folded Reload
	vsext.vf2	v20, v18
	lw	t4, 96(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t4, v20
	vsext.vf2	v20, v24
	lw	t4, 92(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t4, v20
	vsext.vf2	v20, v26
	lw	t4, 88(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t4, v20
	vsext.vf2	v20, v28
	lw	t4, 60(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t4, v20
	vsext.vf2	v20, v30
	lw	t4, 84(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t4, v20
	vsext.vf2	v20, v6
	lw	t4, 80(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t4, v20
	vsext.vf2	v20, v4
	lw	t4, 76(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t4, v20
	vsext.vf2	v20, v2
	lw	t4, 72(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t4, v20
	vsext.vf2	v20, v16
	lw	t4, 68(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t4, v20
	vs8r.v	v8, (t5)
	lw	t4, 44(sp)                      # 4-byte Folded Reload
	add	s1, s1, t4
	add	t6, t6, s0
	add	t5, t5, s0
	bne	s4, s1, .LBB0_17
# %bb.18:
	bnez	s4, .LBB0_21
.LBB0_19:
	slli	t5, s4, 2
	lw	s0, 36(sp)                      # 4-byte Folded Reload
	add	t4, t5, s0
	addi	t4, t4, 512
	lw	t6, 40(sp)                      # 4-byte Folded Reload
	add	t5, t6, t5
	lw	t6, 56(sp)                      # 4-byte Folded Reload
	add	t6, s4, t6
	addi	t6, t6, 1024
	addi	s0, s0, 768
.LBB0_20:                               # =>This Inner Loop Header: Depth=1
	lb	s1, -1024(t6)
	lw	s2, 0(t5)
	lb	s3, -960(t6)
	lb	s4, -896(t6)
	mul	s1, s1, s5
	add	s1, s1, s2
	mul	s2, s3, s6
	mul	s3, s4, s7
	add	s2, s3, s2
	lb	s3, -832(t6)
	lb	s4, -768(t6)
	add	s1, s2, s1
	lb	s2, -704(t6)
	mul	s3, s3, s8
	mul	s4, s4, s9
	add	s3, s4, s3
	mul	s2, s2, s10
	lb	s4, -640(t6)
	add	s2, s2, s3
	lb	s3, -576(t6)
	add	s1, s2, s1
	mul	s2, s4, a5
	lb	s4, -512(t6)
	mul	s3, s3, a4
	mv	s11, a4
	mv	a4, a5
	mv	a5, s10
	mv	s10, s9
	mv	s9, s8
	mv	s8, s7
	mv	s7, s6
	mv	s6, s5
	lb	s5, -448(t6)
	add	s2, s3, s2
	mul	s3, s4, ra
	add	s2, s3, s2
	mul	s3, s5, a6
	lb	s4, -384(t6)
	add	s2, s3, s2
	lb	s3, -320(t6)
	add	s1, s2, s1
	mul	s2, s4, a2
	lb	s4, -256(t6)
	mul	s3, s3, a3
	add	s2, s3, s2
	lb	s3, -192(t6)
	mul	s4, s4, a1
	lb	s5, -128(t6)
	add	s2, s4, s2
	mul	s3, s3, a7
	add	s2, s3, s2
	mul	s3, s5, t0
	lb	s4, -64(t6)
	add	s2, s3, s2
	lb	s3, 0(t6)
	add	s1, s2, s1
	mul	s2, s4, t1
	lb	s4, 64(t6)
	mul	s3, s3, t2
	add	s2, s3, s2
	lb	s3, 128(t6)
	mul	s4, s4, t3
	add	s2, s4, s2
	lb	s4, 192(t6)
	lw	s5, 48(sp)                      # 4-byte Folded Reload
	mul	s3, s3, s5
	lb	s5, 256(t6)
	add	s2, s3, s2
	lw	s3, 52(sp)                      # 4-byte Folded Reload
	mul	s3, s4, s3
	add	s2, s3, s2
	lw	s3, 64(sp)                      # 4-byte Folded Reload
	mul	s3, s5, s3
	lb	s4, 320(t6)
	add	s2, s3, s2
	lb	s3, 384(t6)
	add	s1, s2, s1
	lw	s2, 104(sp)                     # 4-byte Folded Reload
	mul	s2, s4, s2
	lb	s4, 448(t6)
	lw	s5, 100(sp)                     # 4-byte Folded Reload
	mul	s3, s3, s5
	add	s2, s3, s2
	lb	s3, 512(t6)
	lw	s5, 96(sp)                      # 4-byte Folded Reload
	mul	s4, s4, s5
	add	s2, s4, s2
	lb	s4, 576(t6)
	lw	s5, 92(sp)                      # 4-byte Folded Reload
	mul	s3, s3, s5
	add	s2, s3, s2
	lb	s3, 640(t6)
	lw	s5, 88(sp)                      # 4-byte Folded Reload
	mul	s4, s4, s5
	lb	s5, 704(t6)
	add	s2, s4, s2
	lw	s4, 60(sp)                      # 4-byte Folded Reload
	mul	s3, s3, s4
	add	s2, s3, s2
	lw	s3, 84(sp)                      # 4-byte Folded Reload
	mul	s3, s5, s3
	lb	s4, 768(t6)
	add	s2, s3, s2
	lb	s3, 832(t6)
	add	s1, s2, s1
	lw	s2, 80(sp)                      # 4-byte Folded Reload
	mul	s2, s4, s2
	lb	s4, 896(t6)
	lw	s5, 76(sp)                      # 4-byte Folded Reload
	mul	s3, s3, s5
	lb	s5, 960(t6)
	add	s2, s3, s2
	lw	s3, 72(sp)                      # 4-byte Folded Reload
	mul	s3, s4, s3
	add	s2, s3, s2
	lw	s3, 68(sp)                      # 4-byte Folded Reload
	mul	s3, s5, s3
	mv	s5, s6
	mv	s6, s7
	mv	s7, s8
	mv	s8, s9
	mv	s9, s10
	mv	s10, a5
	mv	a5, a4
	mv	a4, s11
	add	s2, s3, s2
	add	s1, s2, s1
	sw	s1, 0(t4)
	addi	t4, t4, 4
	addi	t5, t5, 4
	addi	t6, t6, 1
	bne	t4, s0, .LBB0_20
.LBB0_21:
	lb	s4, 96(a0)
	lb	s5, 97(a0)
	lb	s6, 98(a0)
	lb	s7, 99(a0)
	lb	s8, 100(a0)
	lb	s9, 101(a0)
	lb	s10, 102(a0)
	lb	a5, 103(a0)
	lb	s11, 104(a0)
	lb	ra, 105(a0)
	lb	a6, 106(a0)
	lb	a2, 107(a0)
	lb	a3, 108(a0)
	lb	a1, 109(a0)
	lb	a7, 110(a0)
	lb	t0, 111(a0)
	lb	t1, 112(a0)
	lb	t2, 113(a0)
	lb	s2, 114(a0)
	lb	t3, 115(a0)
	sw	t3, 16(sp)                      # 4-byte Folded Spill
	lb	t3, 116(a0)
	sw	t3, 104(sp)                     # 4-byte Folded Spill
	lb	a4, 117(a0)
	sw	a4, 48(sp)                      # 4-byte Folded Spill
	lb	t3, 118(a0)
	sw	t3, 100(sp)                     # 4-byte Folded Spill
	lb	t3, 119(a0)
	sw	t3, 84(sp)                      # 4-byte Folded Spill
	lb	t3, 120(a0)
	sw	t3, 96(sp)                      # 4-byte Folded Spill
	lb	t3, 121(a0)
	sw	t3, 92(sp)                      # 4-byte Folded Spill
	lb	t3, 122(a0)
	sw	t3, 88(sp)                      # 4-byte Folded Spill
	lb	t3, 123(a0)
	sw	t3, 76(sp)                      # 4-byte Folded Spill
	lb	t3, 124(a0)
	sw	t3, 80(sp)                      # 4-byte Folded Spill
	lb	t3, 125(a0)
	sw	t3, 68(sp)                      # 4-byte Folded Spill
	lb	t3, 126(a0)
	sw	t3, 72(sp)                      # 4-byte Folded Spill
	lb	s1, 127(a0)
	li	t3, 4
	lw	t4, 32(sp)                      # 4-byte Folded Reload
	sw	s1, 64(sp)                      # 4-byte Folded Spill
	sw	s2, 60(sp)                      # 4-byte Folded Spill
	sw	t2, 52(sp)                      # 4-byte Folded Spill
	bgeu	t3, t4, .LBB0_23
# %bb.22:
	li	a4, 0
	lw	s3, 56(sp)                      # 4-byte Folded Reload
	lw	t5, 40(sp)                      # 4-byte Folded Reload
	lw	a0, 16(sp)                      # 4-byte Folded Reload
	lw	t2, 48(sp)                      # 4-byte Folded Reload
	j	.LBB0_26
.LBB0_23:
	li	s0, 0
	lw	t3, 20(sp)                      # 4-byte Folded Reload
	addi	t4, t3, 512
	sw	s11, 44(sp)                     # 4-byte Folded Spill
	lw	t6, 24(sp)                      # 4-byte Folded Reload
	slli	a0, t6, 1
	mv	s11, a0
	neg	t3, a0
	andi	a4, t3, 64
	slli	t6, t6, 3
	lw	t5, 40(sp)                      # 4-byte Folded Reload
	vsetvli	t3, zero, e16, m4, ta, ma
	lw	s3, 56(sp)                      # 4-byte Folded Reload
	lw	a0, 16(sp)                      # 4-byte Folded Reload
.LBB0_24:                               # =>This Inner Loop Header: Depth=1
	vl8re32.v	v8, (t5)
	add	t3, s3, s0
	vl2r.v	v16, (t3)
	addi	s1, t3, 64
	vl2r.v	v18, (s1)
	vsext.vf2	v20, v16
	vwmacc.vx	v8, s4, v20
	vsext.vf2	v20, v18
	addi	s1, t3, 128
	vl2r.v	v16, (s1)
	addi	s1, t3, 192
	vl2r.v	v18, (s1)
	vwmacc.vx	v8, s5, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, s6, v20
	vsext.vf2	v20, v18
	addi	s1, t3, 256
	vl2r.v	v16, (s1)
	addi	s1, t3, 320
	vl2r.v	v18, (s1)
	vwmacc.vx	v8, s7, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, s8, v20
	vsext.vf2	v20, v18
	addi	s1, t3, 384
	vl2r.v	v16, (s1)
	addi	s1, t3, 448
	vl2r.v	v18, (s1)
	vwmacc.vx	v8, s9, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, s10, v20
	vsext.vf2	v20, v18
	addi	s1, t3, 512
	vl2r.v	v16, (s1)
	addi	s1, t3, 576
	vl2r.v	v18, (s1)
	vwmacc.vx	v8, a5, v20
	vsext.vf2	v20, v16
	lw	s1, 44(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, s1, v20
	vsext.vf2	v20, v18
	addi	s1, t3, 640
	vl2r.v	v16, (s1)
	addi	s1, t3, 704
	vl2r.v	v18, (s1)
	vwmacc.vx	v8, ra, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, a6, v20
	vsext.vf2	v20, v18
	addi	s1, t3, 768
	vl2r.v	v16, (s1)
	addi	s1, t3, 832
	vl2r.v	v18, (s1)
	vwmacc.vx	v8, a2, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, a3, v20
	vsext.vf2	v20, v18
	addi	s1, t3, 896
	vl2r.v	v16, (s1)
	addi	s1, t3, 960
	vl2r.v	v18, (s1)
	vwmacc.vx	v8, a1, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, a7, v20
	vsext.vf2	v20, v18
	addi	s1, t3, 1024
	vl2r.v	v16, (s1)
	addi	s1, t3, 1088
	vl2r.v	v18, (s1)
	vwmacc.vx	v8, t0, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, t1, v20
	vsext.vf2	v20, v18
	addi	s1, t3, 1152
	vl2r.v	v16, (s1)
	addi	s1, t3, 1216
	vl2r.v	v18, (s1)
	vwmacc.vx	v8, t2, v20
	vsext.vf2	v20, v16
	vwmacc.vx	v8, s2, v20
	vsext.vf2	v20, v18
	vwmacc.vx	v8, a0, v20
	addi	s1, t3, 1280
	vl2r.v	v20, (s1)
	addi	s1, t3, 1344
	vl2r.v	v16, (s1)
	csrr	s1, vlenb
	slli	s1, s1, 1
	add	s1, sp, s1
	addi	s1, s1, 112
	vs2r.v	v16, (s1)                       # Unknown-size Folded Spill
	addi	s1, t3, 1408
	vl2r.v	v0, (s1)
	addi	s1, t3, 1472
	vl2r.v	v16, (s1)
	addi	s1, sp, 112
	vs2r.v	v16, (s1)                       # Unknown-size Folded Spill
	addi	s1, t3, 1536
	vl2r.v	v24, (s1)
	addi	s1, t3, 1600
	vl2r.v	v26, (s1)
	addi	s1, t3, 1664
	vl2r.v	v28, (s1)
	addi	s1, t3, 1728
	vl2r.v	v30, (s1)
	addi	s1, t3, 1792
	vl2r.v	v6, (s1)
	addi	s1, t3, 1856
	vl2r.v	v4, (s1)
	addi	s1, t3, 1920
	vl2r.v	v2, (s1)
	vsext.vf2	v16, v20
	lw	s1, 104(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, s1, v16
	addi	t3, t3, 1984
	vl2r.v	v16, (t3)
	csrr	t3, vlenb
	slli	t3, t3, 1
	add	t3, sp, t3
	addi	t3, t3, 112
	vl2r.v	v18, (t3)                       # Unknown-size Folded Reload
	vsext.vf2	v20, v18
	lw	t3, 48(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t3, v20
	vsext.vf2	v20, v0
	lw	t3, 100(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, t3, v20
	addi	t3, sp, 112
	vl2r.v	v18, (t3)                       # Unknown-size Folded Reload
	vsext.vf2	v20, v18
	lw	t3, 84(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t3, v20
	vsext.vf2	v20, v24
	lw	t3, 96(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t3, v20
	vsext.vf2	v20, v26
	lw	t3, 92(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t3, v20
	vsext.vf2	v20, v28
	lw	t3, 88(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t3, v20
	vsext.vf2	v20, v30
	lw	t3, 76(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t3, v20
	vsext.vf2	v20, v6
	lw	t3, 80(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t3, v20
	vsext.vf2	v20, v4
	lw	t3, 68(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t3, v20
	vsext.vf2	v20, v2
	lw	t3, 72(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t3, v20
	vsext.vf2	v20, v16
	lw	t3, 64(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, t3, v20
	vs8r.v	v8, (t4)
	add	s0, s0, s11
	add	t5, t5, t6
	add	t4, t4, t6
	bne	a4, s0, .LBB0_24
# %bb.25:
	lw	s11, 44(sp)                     # 4-byte Folded Reload
	lw	t2, 48(sp)                      # 4-byte Folded Reload
	lw	t5, 40(sp)                      # 4-byte Folded Reload
	bnez	a4, .LBB0_28
.LBB0_26:
	slli	t4, a4, 2
	lw	t6, 36(sp)                      # 4-byte Folded Reload
	add	t3, t4, t6
	addi	t3, t3, 768
	add	t4, t5, t4
	add	t5, a4, s3
	addi	t5, t5, 1024
	addi	t6, t6, 1024
.LBB0_27:                               # =>This Inner Loop Header: Depth=1
	lb	s0, -1024(t5)
	lw	s1, 0(t4)
	lb	s2, -960(t5)
	lb	s3, -896(t5)
	mul	s0, s0, s4
	add	s0, s0, s1
	mul	s1, s2, s5
	mul	s2, s3, s6
	add	s1, s2, s1
	lb	s2, -832(t5)
	lb	s3, -768(t5)
	add	s0, s1, s0
	lb	s1, -704(t5)
	mul	s2, s2, s7
	mul	s3, s3, s8
	add	s2, s3, s2
	mul	s1, s1, s9
	lb	s3, -640(t5)
	add	s1, s1, s2
	lb	s2, -576(t5)
	add	s0, s1, s0
	mul	s1, s3, s10
	lb	s3, -512(t5)
	mul	s2, s2, a5
	mv	a4, a5
	mv	a5, s10
	mv	s10, s9
	mv	s9, s8
	mv	s8, s7
	mv	s7, s6
	mv	s6, s5
	mv	s5, s4
	lb	s4, -448(t5)
	add	s1, s2, s1
	mul	s2, s3, s11
	add	s1, s2, s1
	mul	s2, s4, ra
	lb	s3, -384(t5)
	add	s1, s2, s1
	lb	s2, -320(t5)
	add	s0, s1, s0
	mul	s1, s3, a6
	lb	s3, -256(t5)
	mul	s2, s2, a2
	add	s1, s2, s1
	lb	s2, -192(t5)
	mul	s3, s3, a3
	lb	s4, -128(t5)
	add	s1, s3, s1
	mul	s2, s2, a1
	add	s1, s2, s1
	mul	s2, s4, a7
	lb	s3, -64(t5)
	add	s1, s2, s1
	lb	s2, 0(t5)
	add	s0, s1, s0
	mul	s1, s3, t0
	lb	s3, 64(t5)
	mul	s2, s2, t1
	add	s1, s2, s1
	lb	s2, 128(t5)
	lw	s4, 52(sp)                      # 4-byte Folded Reload
	mul	s3, s3, s4
	add	s1, s3, s1
	lb	s3, 192(t5)
	lw	s4, 60(sp)                      # 4-byte Folded Reload
	mul	s2, s2, s4
	lb	s4, 256(t5)
	add	s1, s2, s1
	mul	s2, s3, a0
	add	s1, s2, s1
	lw	s2, 104(sp)                     # 4-byte Folded Reload
	mul	s2, s4, s2
	lb	s3, 320(t5)
	add	s1, s2, s1
	lb	s2, 384(t5)
	add	s0, s1, s0
	mul	s1, s3, t2
	lb	s3, 448(t5)
	lw	s4, 100(sp)                     # 4-byte Folded Reload
	mul	s2, s2, s4
	add	s1, s2, s1
	lb	s2, 512(t5)
	lw	s4, 84(sp)                      # 4-byte Folded Reload
	mul	s3, s3, s4
	add	s1, s3, s1
	lb	s3, 576(t5)
	lw	s4, 96(sp)                      # 4-byte Folded Reload
	mul	s2, s2, s4
	add	s1, s2, s1
	lb	s2, 640(t5)
	lw	s4, 92(sp)                      # 4-byte Folded Reload
	mul	s3, s3, s4
	lb	s4, 704(t5)
	add	s1, s3, s1
	lw	s3, 88(sp)                      # 4-byte Folded Reload
	mul	s2, s2, s3
	add	s1, s2, s1
	lw	s2, 76(sp)                      # 4-byte Folded Reload
	mul	s2, s4, s2
	lb	s3, 768(t5)
	add	s1, s2, s1
	lb	s2, 832(t5)
	add	s0, s1, s0
	lw	s1, 80(sp)                      # 4-byte Folded Reload
	mul	s1, s3, s1
	lb	s3, 896(t5)
	lw	s4, 68(sp)                      # 4-byte Folded Reload
	mul	s2, s2, s4
	lb	s4, 960(t5)
	add	s1, s2, s1
	lw	s2, 72(sp)                      # 4-byte Folded Reload
	mul	s2, s3, s2
	add	s1, s2, s1
	lw	s2, 64(sp)                      # 4-byte Folded Reload
	mul	s2, s4, s2
	mv	s4, s5
	mv	s5, s6
	mv	s6, s7
	mv	s7, s8
	mv	s8, s9
	mv	s9, s10
	mv	s10, a5
	mv	a5, a4
	add	s1, s2, s1
	add	s0, s1, s0
	sw	s0, 0(t3)
	addi	t3, t3, 4
	addi	t4, t4, 4
	addi	t5, t5, 1
	bne	t3, t6, .LBB0_27
.LBB0_28:
	csrr	a0, vlenb
	slli	a0, a0, 2
	add	sp, sp, a0
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
