# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -Dn=8 -Dh=32 -Dh_i=128
# source: baselines/swiglu-rvv.c, SHA-256 3b5db4230115ce207b336686434c2e8fdb3ad777b232659b0bd8c623615fa39b

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000100	# Wg
	li	a2, 0x20001100	# Wu
	li	a3, 0x20002100	# Wd
	li	a4, 0x20003100	# table
	li	a5, 0x20003200	# quantisation
	li	a6, 0x20004000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -464
	sw	ra, 460(sp)                     # 4-byte Folded Spill
	sw	s0, 456(sp)                     # 4-byte Folded Spill
	sw	s1, 452(sp)                     # 4-byte Folded Spill
	sw	s2, 448(sp)                     # 4-byte Folded Spill
	sw	s3, 444(sp)                     # 4-byte Folded Spill
	sw	s4, 440(sp)                     # 4-byte Folded Spill
	sw	s5, 436(sp)                     # 4-byte Folded Spill
	sw	s6, 432(sp)                     # 4-byte Folded Spill
	sw	s7, 428(sp)                     # 4-byte Folded Spill
	sw	s8, 424(sp)                     # 4-byte Folded Spill
	sw	s9, 420(sp)                     # 4-byte Folded Spill
	sw	s10, 416(sp)                    # 4-byte Folded Spill
	sw	s11, 412(sp)                    # 4-byte Folded Spill
	addi	sp, sp, -32
	sw	a6, 32(sp)                      # 4-byte Folded Spill
	sw	a0, 24(sp)                      # 4-byte Folded Spill
	li	s10, 0
	lw	ra, 0(a5)
	lw	s3, 4(a5)
	lw	s7, 8(a5)
	lw	t2, 12(a5)
	lw	s1, 16(a5)
	lw	s2, 20(a5)
	li	a0, 1
	slli	s0, a0, 11
	li	a0, 17
	slli	s11, a0, 7
	li	a0, 9
	slli	s9, a0, 8
	li	a0, 19
	slli	s5, a0, 7
	li	a0, 5
	slli	t5, a0, 9
	li	a0, 21
	slli	s6, a0, 7
	li	a0, 11
	slli	s8, a0, 8
	li	a0, 23
	slli	t6, a0, 7
	li	a0, 3
	slli	t4, a0, 10
	li	a0, 25
	slli	s4, a0, 7
	li	a0, 13
	slli	a5, a0, 8
	li	a0, 27
	slli	a7, a0, 7
	li	a0, 7
	slli	t0, a0, 9
	li	a0, 29
	slli	t1, a0, 7
	li	a0, 15
	slli	a0, a0, 8
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	li	a0, 31
	slli	t3, a0, 7
	csrwi	vxrm, 0
	addi	a6, sp, 396
	sw	a3, 28(sp)                      # 4-byte Folded Spill
	sw	s1, 20(sp)                      # 4-byte Folded Spill
	sw	s2, 16(sp)                      # 4-byte Folded Spill
	sw	ra, 132(sp)                     # 4-byte Folded Spill
	sw	s3, 128(sp)                     # 4-byte Folded Spill
	sw	s7, 124(sp)                     # 4-byte Folded Spill
	sw	s9, 120(sp)                     # 4-byte Folded Spill
	sw	s5, 116(sp)                     # 4-byte Folded Spill
	sw	t3, 112(sp)                     # 4-byte Folded Spill
	sw	t2, 108(sp)                     # 4-byte Folded Spill
	sw	s6, 104(sp)                     # 4-byte Folded Spill
	sw	s8, 100(sp)                     # 4-byte Folded Spill
	sw	t6, 96(sp)                      # 4-byte Folded Spill
	sw	s0, 92(sp)                      # 4-byte Folded Spill
	sw	s4, 88(sp)                      # 4-byte Folded Spill
	sw	a7, 84(sp)                      # 4-byte Folded Spill
	sw	t1, 80(sp)                      # 4-byte Folded Spill
	sw	a5, 76(sp)                      # 4-byte Folded Spill
	sw	t0, 72(sp)                      # 4-byte Folded Spill
	sw	s11, 64(sp)                     # 4-byte Folded Spill
	sw	t5, 60(sp)                      # 4-byte Folded Spill
	sw	t4, 56(sp)                      # 4-byte Folded Spill
	sw	a4, 52(sp)                      # 4-byte Folded Spill
	sw	a2, 48(sp)                      # 4-byte Folded Spill
	sw	a1, 44(sp)                      # 4-byte Folded Spill
	lw	s6, 120(sp)                     # 4-byte Folded Reload
	lw	s3, 116(sp)                     # 4-byte Folded Reload
	lw	a2, 72(sp)                      # 4-byte Folded Reload
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #       Child Loop BB0_5 Depth 3
	li	t4, 0
	sw	s10, 40(sp)                     # 4-byte Folded Spill
	slli	s10, s10, 5
	lw	t3, 24(sp)                      # 4-byte Folded Reload
	sw	s10, 36(sp)                     # 4-byte Folded Spill
	add	t3, t3, s10
	lb	a0, 0(t3)
	lb	a7, 1(t3)
	lb	a3, 2(t3)
	lb	a5, 3(t3)
	addi	a0, a0, 24
	sw	a0, 164(sp)                     # 4-byte Folded Spill
	addi	a7, a7, 24
	sw	a7, 160(sp)                     # 4-byte Folded Spill
	addi	a3, a3, 24
	sw	a3, 156(sp)                     # 4-byte Folded Spill
	addi	a5, a5, 24
	sw	a5, 152(sp)                     # 4-byte Folded Spill
	lb	a0, 4(t3)
	lb	a7, 5(t3)
	lb	a3, 6(t3)
	lb	a5, 7(t3)
	addi	a0, a0, 24
	sw	a0, 148(sp)                     # 4-byte Folded Spill
	addi	a7, a7, 24
	sw	a7, 144(sp)                     # 4-byte Folded Spill
	addi	a3, a3, 24
	sw	a3, 264(sp)                     # 4-byte Folded Spill
	addi	a5, a5, 24
	sw	a5, 260(sp)                     # 4-byte Folded Spill
	lb	a0, 8(t3)
	lb	t0, 9(t3)
	lb	t5, 10(t3)
	lb	a3, 11(t3)
	addi	a0, a0, 24
	sw	a0, 256(sp)                     # 4-byte Folded Spill
	addi	t0, t0, 24
	sw	t0, 252(sp)                     # 4-byte Folded Spill
	addi	t5, t5, 24
	sw	t5, 248(sp)                     # 4-byte Folded Spill
	addi	a3, a3, 24
	sw	a3, 244(sp)                     # 4-byte Folded Spill
	lb	s0, 12(t3)
	lb	s1, 13(t3)
	lb	s2, 14(t3)
	lb	a0, 15(t3)
	addi	s0, s0, 24
	sw	s0, 240(sp)                     # 4-byte Folded Spill
	addi	s1, s1, 24
	sw	s1, 236(sp)                     # 4-byte Folded Spill
	addi	s2, s2, 24
	sw	s2, 232(sp)                     # 4-byte Folded Spill
	addi	a0, a0, 24
	sw	a0, 228(sp)                     # 4-byte Folded Spill
	lb	s4, 16(t3)
	lb	s1, 17(t3)
	lb	s2, 18(t3)
	lb	s7, 19(t3)
	addi	s4, s4, 24
	sw	s4, 224(sp)                     # 4-byte Folded Spill
	addi	s1, s1, 24
	sw	s1, 220(sp)                     # 4-byte Folded Spill
	addi	s2, s2, 24
	sw	s2, 216(sp)                     # 4-byte Folded Spill
	addi	s7, s7, 24
	sw	s7, 212(sp)                     # 4-byte Folded Spill
	lb	s8, 20(t3)
	lb	s9, 21(t3)
	lb	s10, 22(t3)
	lb	s11, 23(t3)
	addi	s8, s8, 24
	sw	s8, 208(sp)                     # 4-byte Folded Spill
	addi	s9, s9, 24
	sw	s9, 204(sp)                     # 4-byte Folded Spill
	addi	s10, s10, 24
	sw	s10, 200(sp)                    # 4-byte Folded Spill
	addi	s11, s11, 24
	sw	s11, 196(sp)                    # 4-byte Folded Spill
	lb	ra, 24(t3)
	lb	a7, 25(t3)
	lb	a3, 26(t3)
	lb	t0, 27(t3)
	addi	ra, ra, 24
	sw	ra, 192(sp)                     # 4-byte Folded Spill
	addi	a7, a7, 24
	sw	a7, 188(sp)                     # 4-byte Folded Spill
	addi	a3, a3, 24
	sw	a3, 184(sp)                     # 4-byte Folded Spill
	addi	t0, t0, 24
	sw	t0, 180(sp)                     # 4-byte Folded Spill
	lb	a4, 28(t3)
	lb	t1, 29(t3)
	lb	t2, 30(t3)
	lb	t3, 31(t3)
	addi	a4, a4, 24
	sw	a4, 176(sp)                     # 4-byte Folded Spill
	addi	t1, t1, 24
	sw	t1, 140(sp)                     # 4-byte Folded Spill
	addi	t2, t2, 24
	sw	t2, 136(sp)                     # 4-byte Folded Spill
	addi	t3, t3, 24
	sw	t3, 172(sp)                     # 4-byte Folded Spill
	li	a0, 128
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	sub	a4, a0, t4
	vsetvli	a0, a4, e32, m4, ta, ma
	sw	a0, 168(sp)                     # 4-byte Folded Spill
	lw	a4, 44(sp)                      # 4-byte Folded Reload
	add	a4, a4, t4
	vle8.v	v12, (a4)
	addi	a0, a4, 128
	vle8.v	v16, (a0)
	vmv.v.i	v8, 0
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v18, v12
	vmv4r.v	v12, v8
	lw	s1, 164(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, s1, v18
	vsext.vf2	v18, v16
	addi	a0, a4, 256
	vle8.v	v16, (a0)
	addi	a0, a4, 384
	vle8.v	v17, (a0)
	lw	s2, 160(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, s2, v18
	vsext.vf2	v18, v16
	lw	s7, 156(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, s7, v18
	vsext.vf2	v18, v17
	addi	a0, a4, 512
	vle8.v	v16, (a0)
	addi	a0, a4, 640
	vle8.v	v17, (a0)
	lw	s5, 152(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, s5, v18
	vsext.vf2	v18, v16
	lw	s0, 148(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, s0, v18
	vsext.vf2	v18, v17
	addi	a0, a4, 768
	vle8.v	v16, (a0)
	addi	a0, a4, 896
	vle8.v	v17, (a0)
	lw	t6, 144(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, t6, v18
	vsext.vf2	v18, v16
	lw	a0, 264(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v17
	addi	a0, a4, 1024
	vle8.v	v16, (a0)
	addi	a0, a4, 1152
	vle8.v	v17, (a0)
	lw	a0, 260(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v16
	lw	a0, 256(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v17
	addi	a0, a4, 1280
	vle8.v	v16, (a0)
	addi	a0, a4, 1408
	vle8.v	v17, (a0)
	lw	a0, 252(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v16
	lw	a0, 248(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v17
	addi	a0, a4, 1536
	vle8.v	v16, (a0)
	addi	a0, a4, 1664
	vle8.v	v17, (a0)
	lw	a0, 244(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v16
	lw	a0, 240(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v17
	addi	a0, a4, 1792
	vle8.v	v16, (a0)
	addi	a0, a4, 1920
	vle8.v	v17, (a0)
	lw	a0, 236(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v16
	lw	a0, 232(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v17
	lw	t5, 92(sp)                      # 4-byte Folded Reload
	add	a0, a4, t5
	vle8.v	v16, (a0)
	lw	t0, 64(sp)                      # 4-byte Folded Reload
	add	a0, a4, t0
	vle8.v	v17, (a0)
	lw	a0, 228(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v16
	lw	a0, 224(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v17
	add	a0, a4, s6
	vle8.v	v16, (a0)
	add	a0, a4, s3
	vle8.v	v17, (a0)
	lw	a0, 220(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v16
	lw	a0, 216(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v17
	lw	a7, 60(sp)                      # 4-byte Folded Reload
	add	a0, a4, a7
	vle8.v	v16, (a0)
	lw	s9, 104(sp)                     # 4-byte Folded Reload
	add	a0, a4, s9
	vle8.v	v17, (a0)
	lw	a0, 212(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v16
	lw	a0, 208(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v17
	lw	s10, 100(sp)                    # 4-byte Folded Reload
	add	a0, a4, s10
	vle8.v	v16, (a0)
	lw	s11, 96(sp)                     # 4-byte Folded Reload
	add	a0, a4, s11
	vle8.v	v17, (a0)
	lw	a0, 204(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v16
	lw	a0, 200(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v17
	lw	a5, 56(sp)                      # 4-byte Folded Reload
	add	a0, a4, a5
	vle8.v	v16, (a0)
	lw	a3, 88(sp)                      # 4-byte Folded Reload
	add	a0, a4, a3
	vle8.v	v17, (a0)
	lw	a0, 196(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v16
	lw	a0, 192(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v17
	lw	t3, 76(sp)                      # 4-byte Folded Reload
	add	a0, a4, t3
	vle8.v	v16, (a0)
	lw	t1, 84(sp)                      # 4-byte Folded Reload
	add	a0, a4, t1
	vle8.v	v17, (a0)
	lw	a0, 188(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v16
	lw	a0, 184(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v17
	add	a0, a4, a2
	vle8.v	v16, (a0)
	lw	t2, 80(sp)                      # 4-byte Folded Reload
	add	a0, a4, t2
	vle8.v	v17, (a0)
	lw	a0, 180(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v16
	lw	a0, 176(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v17
	lw	a1, 68(sp)                      # 4-byte Folded Reload
	add	a0, a4, a1
	vle8.v	v16, (a0)
	lw	s4, 112(sp)                     # 4-byte Folded Reload
	add	a4, a4, s4
	vle8.v	v17, (a4)
	lw	s8, 140(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, s8, v18
	vsext.vf2	v18, v16
	lw	ra, 136(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, ra, v18
	vsext.vf2	v18, v17
	lw	a0, 172(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsetvli	zero, zero, e32, m4, ta, ma
	lw	a0, 132(sp)                     # 4-byte Folded Reload
	vsmul.vx	v12, v12, a0
	lw	a0, 128(sp)                     # 4-byte Folded Reload
	vssra.vx	v12, v12, a0
	vadd.vi	v16, v12, -3
	lw	a4, 48(sp)                      # 4-byte Folded Reload
	add	a4, a4, t4
	vle8.v	v14, (a4)
	addi	a0, a4, 128
	vle8.v	v15, (a0)
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclip.wi	v12, v16, 0
	addi	a0, sp, 400
	vs2r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v16, v14
	vwmacc.vx	v8, s1, v16
	vsext.vf2	v16, v15
	addi	a0, a4, 256
	vle8.v	v14, (a0)
	addi	a0, a4, 384
	vle8.v	v15, (a0)
	vwmacc.vx	v8, s2, v16
	vsext.vf2	v16, v14
	vwmacc.vx	v8, s7, v16
	vsext.vf2	v16, v15
	addi	a0, a4, 512
	vle8.v	v14, (a0)
	addi	a0, a4, 640
	vle8.v	v15, (a0)
	vwmacc.vx	v8, s5, v16
	vsext.vf2	v16, v14
	vwmacc.vx	v8, s0, v16
	vsext.vf2	v16, v15
	vwmacc.vx	v8, t6, v16
	addi	a0, a4, 768
	vle8.v	v14, (a0)
	addi	a0, a4, 896
	vle8.v	v15, (a0)
	addi	a0, a4, 1024
	vle8.v	v16, (a0)
	addi	a0, a4, 1152
	vle8.v	v17, (a0)
	addi	a0, a4, 1280
	vle8.v	v18, (a0)
	addi	a0, a4, 1408
	vle8.v	v19, (a0)
	addi	a0, a4, 1536
	vle8.v	v20, (a0)
	addi	a0, a4, 1664
	vle8.v	v21, (a0)
	addi	a0, a4, 1792
	vle8.v	v22, (a0)
	addi	a0, a4, 1920
	vle8.v	v23, (a0)
	add	a0, a4, t5
	vle8.v	v24, (a0)
	add	a0, a4, t0
	vle8.v	v25, (a0)
	add	a0, a4, s6
	vle8.v	v26, (a0)
	add	a0, a4, s3
	vle8.v	v27, (a0)
	add	a0, a4, a7
	vle8.v	v28, (a0)
	add	a0, a4, s9
	vle8.v	v29, (a0)
	add	a0, a4, s10
	vle8.v	v30, (a0)
	add	a0, a4, s11
	vle8.v	v31, (a0)
	add	a0, a4, a5
	vle8.v	v7, (a0)
	add	a0, a4, a3
	vle8.v	v6, (a0)
	add	a0, a4, t3
	vle8.v	v5, (a0)
	add	a0, a4, t1
	vle8.v	v4, (a0)
	add	a0, a4, a2
	vle8.v	v3, (a0)
	add	a0, a4, t2
	vle8.v	v2, (a0)
	add	a0, a4, a1
	vle8.v	v1, (a0)
	vsext.vf2	v12, v14
	lw	a0, 264(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a0, v12
	vsext.vf2	v12, v15
	lw	a0, 260(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a0, v12
	vsext.vf2	v12, v16
	lw	a0, 256(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a0, v12
	vsext.vf2	v12, v17
	lw	a0, 252(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a0, v12
	vsext.vf2	v12, v18
	lw	a0, 248(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a0, v12
	vsext.vf2	v12, v19
	lw	a0, 244(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a0, v12
	vsext.vf2	v12, v20
	lw	a0, 240(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a0, v12
	vsext.vf2	v12, v21
	lw	a0, 236(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a0, v12
	vsext.vf2	v12, v22
	lw	a0, 232(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a0, v12
	vsext.vf2	v12, v23
	lw	a0, 228(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a0, v12
	vsext.vf2	v12, v24
	lw	a0, 224(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a0, v12
	vsext.vf2	v12, v25
	lw	a0, 220(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a0, v12
	vsext.vf2	v12, v26
	lw	a0, 216(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a0, v12
	vsext.vf2	v12, v27
	lw	a0, 212(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a0, v12
	vsext.vf2	v12, v28
	lw	a0, 208(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a0, v12
	vsext.vf2	v12, v29
	lw	a0, 204(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a0, v12
	vsext.vf2	v12, v30
	lw	a0, 200(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a0, v12
	vsext.vf2	v12, v31
	lw	a0, 196(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a0, v12
	vsext.vf2	v12, v7
	lw	a0, 192(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a0, v12
	vsext.vf2	v12, v6
	lw	a0, 188(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a0, v12
	vsext.vf2	v12, v5
	lw	a0, 184(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a0, v12
	addi	a0, sp, 400
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclip.wi	v12, v14, 0
	lw	a0, 52(sp)                      # 4-byte Folded Reload
	vluxei8.v	v12, (a0), v12
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v14, v4
	lw	a0, 180(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a0, v14
	vsext.vf2	v14, v3
	lw	a0, 176(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a0, v14
	vsext.vf2	v14, v2
	add	a4, a4, s4
	vle8.v	v13, (a4)
	vwmacc.vx	v8, s8, v14
	vsext.vf2	v14, v1
	vwmacc.vx	v8, ra, v14
	vsext.vf2	v14, v13
	lw	a0, 172(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a0, v14
	vsetvli	zero, zero, e32, m4, ta, ma
	lw	a0, 124(sp)                     # 4-byte Folded Reload
	vsmul.vx	v8, v8, a0
	lw	a0, 108(sp)                     # 4-byte Folded Reload
	vssra.vx	v8, v8, a0
	vadd.vi	v8, v8, 0
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclip.wi	v14, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclip.wi	v8, v14, 0
	li	a0, -119
	vwsub.vx	v10, v12, a0
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v12, v8
	vmul.vv	v8, v10, v12
	addi	a0, sp, 268
	add	a0, a0, t4
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclip.wi	v10, v8, 7
	lw	a1, 168(sp)                     # 4-byte Folded Reload
	add	t4, a1, t4
	vse8.v	v10, (a0)
	li	a0, 128
	blt	t4, a0, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	li	a0, 0
	lw	a1, 32(sp)                      # 4-byte Folded Reload
	lw	t3, 36(sp)                      # 4-byte Folded Reload
	add	t3, a1, t3
	lw	a3, 28(sp)                      # 4-byte Folded Reload
	lw	s10, 40(sp)                     # 4-byte Folded Reload
	lw	s1, 20(sp)                      # 4-byte Folded Reload
	lw	s2, 16(sp)                      # 4-byte Folded Reload
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_5 Depth 3
	li	a5, 32
	sub	a5, a5, a0
	vsetvli	t1, a5, e32, m4, ta, ma
	vmv.v.i	v8, 0
	add	t0, a3, a0
	addi	a7, sp, 268
.LBB0_5:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_4 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vsetvli	zero, zero, e16, m2, ta, ma
	vle8.v	v12, (t0)
	lb	a5, 0(a7)
	vsext.vf2	v14, v12
	vwmacc.vx	v8, a5, v14
	addi	a7, a7, 1
	addi	t0, t0, 32
	bne	a7, a6, .LBB0_5
# %bb.6:                                #   in Loop: Header=BB0_4 Depth=2
	add	a5, t3, a0
	vsetvli	zero, zero, e32, m4, ta, ma
	vsmul.vx	v8, v8, s1
	vssra.vx	v8, v8, s2
	vadd.vi	v8, v8, 7
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclip.wi	v12, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclip.wi	v8, v12, 0
	add	a0, t1, a0
	vse8.v	v8, (a5)
	li	a5, 32
	blt	a0, a5, .LBB0_4
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	addi	s10, s10, 1
	li	a0, 8
	bne	s10, a0, .LBB0_1
# %bb.8:
	addi	sp, sp, 32
	lw	ra, 460(sp)                     # 4-byte Folded Reload
	lw	s0, 456(sp)                     # 4-byte Folded Reload
	lw	s1, 452(sp)                     # 4-byte Folded Reload
	lw	s2, 448(sp)                     # 4-byte Folded Reload
	lw	s3, 444(sp)                     # 4-byte Folded Reload
	lw	s4, 440(sp)                     # 4-byte Folded Reload
	lw	s5, 436(sp)                     # 4-byte Folded Reload
	lw	s6, 432(sp)                     # 4-byte Folded Reload
	lw	s7, 428(sp)                     # 4-byte Folded Reload
	lw	s8, 424(sp)                     # 4-byte Folded Reload
	lw	s9, 420(sp)                     # 4-byte Folded Reload
	lw	s10, 416(sp)                    # 4-byte Folded Reload
	lw	s11, 412(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 464
	ret
.Lfunc_end0:
                                        # -- End function
