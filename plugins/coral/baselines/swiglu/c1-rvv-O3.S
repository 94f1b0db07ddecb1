# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -Dn=4 -Dh=32 -Dh_i=64
# source: baselines/swiglu-rvv.c, SHA-256 3b5db4230115ce207b336686434c2e8fdb3ad777b232659b0bd8c623615fa39b

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000080	# Wg
	li	a2, 0x20000880	# Wu
	li	a3, 0x20001080	# Wd
	li	a4, 0x20001880	# table
	li	a5, 0x20001980	# quantisation
	li	a6, 0x20002000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -336
	sw	ra, 332(sp)                     # 4-byte Folded Spill
	sw	s0, 328(sp)                     # 4-byte Folded Spill
	sw	s1, 324(sp)                     # 4-byte Folded Spill
	sw	s2, 320(sp)                     # 4-byte Folded Spill
	sw	s3, 316(sp)                     # 4-byte Folded Spill
	sw	s4, 312(sp)                     # 4-byte Folded Spill
	sw	s5, 308(sp)                     # 4-byte Folded Spill
	sw	s6, 304(sp)                     # 4-byte Folded Spill
	sw	s7, 300(sp)                     # 4-byte Folded Spill
	sw	s8, 296(sp)                     # 4-byte Folded Spill
	sw	s9, 292(sp)                     # 4-byte Folded Spill
	sw	s10, 288(sp)                    # 4-byte Folded Spill
	sw	s11, 284(sp)                    # 4-byte Folded Spill
	addi	sp, sp, -32
	sw	a6, 32(sp)                      # 4-byte Folded Spill
	sw	a0, 24(sp)                      # 4-byte Folded Spill
	li	a0, 0
	lw	s1, 0(a5)
	lw	t1, 4(a5)
	lw	t2, 8(a5)
	lw	t3, 12(a5)
	lw	t4, 16(a5)
	lw	t6, 20(a5)
	addi	t5, sp, 268
	csrwi	vxrm, 0
	sw	a3, 28(sp)                      # 4-byte Folded Spill
	sw	t4, 20(sp)                      # 4-byte Folded Spill
	sw	t6, 16(sp)                      # 4-byte Folded Spill
	sw	a4, 68(sp)                      # 4-byte Folded Spill
	sw	s1, 64(sp)                      # 4-byte Folded Spill
	sw	t1, 60(sp)                      # 4-byte Folded Spill
	sw	t2, 56(sp)                      # 4-byte Folded Spill
	sw	t3, 52(sp)                      # 4-byte Folded Spill
	sw	a1, 48(sp)                      # 4-byte Folded Spill
	sw	a2, 44(sp)                      # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #       Child Loop BB0_5 Depth 3
	li	ra, 0
	sw	a0, 40(sp)                      # 4-byte Folded Spill
	slli	a0, a0, 5
	lw	s3, 24(sp)                      # 4-byte Folded Reload
	sw	a0, 36(sp)                      # 4-byte Folded Spill
	add	s3, s3, a0
	lb	a0, 0(s3)
	lb	a1, 1(s3)
	lb	a5, 2(s3)
	lb	a3, 3(s3)
	addi	a0, a0, 24
	sw	a0, 164(sp)                     # 4-byte Folded Spill
	addi	a1, a1, 24
	sw	a1, 160(sp)                     # 4-byte Folded Spill
	addi	a5, a5, 24
	sw	a5, 156(sp)                     # 4-byte Folded Spill
	addi	a3, a3, 24
	sw	a3, 152(sp)                     # 4-byte Folded Spill
	lb	a0, 4(s3)
	lb	a1, 5(s3)
	lb	a5, 6(s3)
	lb	a3, 7(s3)
	addi	a0, a0, 24
	sw	a0, 148(sp)                     # 4-byte Folded Spill
	addi	a1, a1, 24
	sw	a1, 144(sp)                     # 4-byte Folded Spill
	addi	a5, a5, 24
	sw	a5, 200(sp)                     # 4-byte Folded Spill
	addi	a3, a3, 24
	sw	a3, 196(sp)                     # 4-byte Folded Spill
	lb	s4, 8(s3)
	lb	a6, 9(s3)
	lb	a0, 10(s3)
	lb	a7, 11(s3)
	addi	s4, s4, 24
	sw	s4, 192(sp)                     # 4-byte Folded Spill
	addi	a6, a6, 24
	sw	a6, 188(sp)                     # 4-byte Folded Spill
	addi	a0, a0, 24
	sw	a0, 184(sp)                     # 4-byte Folded Spill
	addi	a7, a7, 24
	sw	a7, 180(sp)                     # 4-byte Folded Spill
	lb	s0, 12(s3)
	lb	s1, 13(s3)
	lb	t0, 14(s3)
	lb	a4, 15(s3)
	addi	s0, s0, 24
	sw	s0, 176(sp)                     # 4-byte Folded Spill
	addi	s1, s1, 24
	sw	s1, 140(sp)                     # 4-byte Folded Spill
	addi	t0, t0, 24
	sw	t0, 172(sp)                     # 4-byte Folded Spill
	addi	a4, a4, 24
	sw	a4, 136(sp)                     # 4-byte Folded Spill
	lb	a3, 16(s3)
	lb	a6, 17(s3)
	lb	a1, 18(s3)
	lb	t1, 19(s3)
	addi	a3, a3, 24
	sw	a3, 132(sp)                     # 4-byte Folded Spill
	addi	a6, a6, 24
	sw	a6, 128(sp)                     # 4-byte Folded Spill
	addi	a1, a1, 24
	sw	a1, 124(sp)                     # 4-byte Folded Spill
	addi	t1, t1, 24
	sw	t1, 120(sp)                     # 4-byte Folded Spill
	lb	t2, 20(s3)
	lb	t3, 21(s3)
	lb	t4, 22(s3)
	lb	a5, 23(s3)
	addi	t2, t2, 24
	sw	t2, 116(sp)                     # 4-byte Folded Spill
	addi	t3, t3, 24
	sw	t3, 112(sp)                     # 4-byte Folded Spill
	addi	t4, t4, 24
	sw	t4, 108(sp)                     # 4-byte Folded Spill
	addi	a5, a5, 24
	sw	a5, 104(sp)                     # 4-byte Folded Spill
	lb	t6, 24(s3)
	lb	s2, 25(s3)
	lb	s6, 26(s3)
	lb	s7, 27(s3)
	addi	t6, t6, 24
	sw	t6, 100(sp)                     # 4-byte Folded Spill
	addi	s2, s2, 24
	sw	s2, 96(sp)                      # 4-byte Folded Spill
	addi	s6, s6, 24
	sw	s6, 92(sp)                      # 4-byte Folded Spill
	addi	s7, s7, 24
	sw	s7, 88(sp)                      # 4-byte Folded Spill
	lb	s8, 28(s3)
	lb	s9, 29(s3)
	lb	s10, 30(s3)
	lb	s11, 31(s3)
	addi	s8, s8, 24
	sw	s8, 84(sp)                      # 4-byte Folded Spill
	addi	s9, s9, 24
	sw	s9, 80(sp)                      # 4-byte Folded Spill
	addi	s10, s10, 24
	sw	s10, 76(sp)                     # 4-byte Folded Spill
	addi	s11, s11, 24
	sw	s11, 72(sp)                     # 4-byte Folded Spill
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	li	a0, 64
	sub	s3, a0, ra
	vsetvli	a0, s3, e32, m4, ta, ma
	sw	a0, 168(sp)                     # 4-byte Folded Spill
	lw	s5, 48(sp)                      # 4-byte Folded Reload
	add	s5, s5, ra
	vle8.v	v12, (s5)
	addi	s4, s5, 64
	vle8.v	v16, (s4)
	vmv.v.i	v8, 0
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v18, v12
	vmv4r.v	v12, v8
	lw	a2, 164(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a2, v18
	vsext.vf2	v18, v16
	addi	s4, s5, 128
	vle8.v	v16, (s4)
	addi	s4, s5, 192
	vle8.v	v17, (s4)
	lw	a7, 160(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a7, v18
	vsext.vf2	v18, v16
	lw	s0, 156(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, s0, v18
	vsext.vf2	v18, v17
	addi	s4, s5, 256
	vle8.v	v16, (s4)
	addi	s4, s5, 320
	vle8.v	v17, (s4)
	lw	s1, 152(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, s1, v18
	vsext.vf2	v18, v16
	lw	t0, 148(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, t0, v18
	vsext.vf2	v18, v17
	addi	s4, s5, 384
	vle8.v	v16, (s4)
	addi	s4, s5, 448
	vle8.v	v17, (s4)
	lw	a4, 144(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a4, v18
	vsext.vf2	v18, v16
	lw	a0, 200(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v17
	addi	s4, s5, 512
	vle8.v	v16, (s4)
	addi	s4, s5, 576
	vle8.v	v17, (s4)
	lw	a0, 196(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v16
	lw	a0, 192(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v17
	addi	s4, s5, 640
	vle8.v	v16, (s4)
	addi	s4, s5, 704
	vle8.v	v17, (s4)
	lw	a0, 188(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v16
	lw	a0, 184(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v17
	addi	s4, s5, 768
	vle8.v	v16, (s4)
	addi	s4, s5, 832
	vle8.v	v17, (s4)
	lw	a0, 180(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v16
	lw	a0, 176(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v17
	addi	s4, s5, 896
	vle8.v	v16, (s4)
	addi	s4, s5, 960
	vle8.v	v17, (s4)
	lw	s3, 140(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, s3, v18
	vsext.vf2	v18, v16
	lw	a0, 172(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v17
	addi	s4, s5, 1024
	vle8.v	v16, (s4)
	addi	s4, s5, 1088
	vle8.v	v17, (s4)
	lw	s2, 136(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, s2, v18
	vsext.vf2	v18, v16
	lw	s6, 132(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, s6, v18
	vsext.vf2	v18, v17
	addi	s4, s5, 1152
	vle8.v	v16, (s4)
	addi	s4, s5, 1216
	vle8.v	v17, (s4)
	lw	s7, 128(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, s7, v18
	vsext.vf2	v18, v16
	lw	s8, 124(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, s8, v18
	vsext.vf2	v18, v17
	addi	s4, s5, 1280
	vle8.v	v16, (s4)
	addi	s4, s5, 1344
	vle8.v	v17, (s4)
	lw	s9, 120(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, s9, v18
	vsext.vf2	v18, v16
	lw	s10, 116(sp)                    # 4-byte Folded Reload
	vwmacc.vx	v12, s10, v18
	vsext.vf2	v18, v17
	addi	s4, s5, 1408
	vle8.v	v16, (s4)
	addi	s4, s5, 1472
	vle8.v	v17, (s4)
	lw	s11, 112(sp)                    # 4-byte Folded Reload
	vwmacc.vx	v12, s11, v18
	vsext.vf2	v18, v16
	lw	t6, 108(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, t6, v18
	vsext.vf2	v18, v17
	addi	s4, s5, 1536
	vle8.v	v16, (s4)
	addi	s4, s5, 1600
	vle8.v	v17, (s4)
	lw	t4, 104(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, t4, v18
	vsext.vf2	v18, v16
	lw	t3, 100(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v12, t3, v18
	vsext.vf2	v18, v17
	addi	s4, s5, 1664
	vle8.v	v16, (s4)
	addi	s4, s5, 1728
	vle8.v	v17, (s4)
	lw	t2, 96(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v12, t2, v18
	vsext.vf2	v18, v16
	lw	t1, 92(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v12, t1, v18
	vsext.vf2	v18, v17
	addi	s4, s5, 1792
	vle8.v	v16, (s4)
	addi	s4, s5, 1856
	vle8.v	v17, (s4)
	lw	a6, 88(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v12, a6, v18
	vsext.vf2	v18, v16
	lw	a5, 84(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v12, a5, v18
	vsext.vf2	v18, v17
	addi	s4, s5, 1920
	vle8.v	v16, (s4)
	addi	s4, s5, 1984
	vle8.v	v17, (s4)
	lw	a0, 80(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v12, a0, v18
	vsext.vf2	v18, v16
	lw	a1, 76(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v12, a1, v18
	vsext.vf2	v18, v17
	lw	a3, 72(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v12, a3, v18
	vsetvli	zero, zero, e32, m4, ta, ma
	lw	s4, 64(sp)                      # 4-byte Folded Reload
	vsmul.vx	v12, v12, s4
	lw	s4, 60(sp)                      # 4-byte Folded Reload
	vssra.vx	v12, v12, s4
	vadd.vi	v16, v12, -3
	lw	s5, 44(sp)                      # 4-byte Folded Reload
	add	s5, s5, ra
	vle8.v	v14, (s5)
	addi	s4, s5, 64
	vle8.v	v15, (s4)
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclip.wi	v12, v16, 0
	addi	s4, sp, 272
	vs2r.v	v12, (s4)                       # Unknown-size Folded Spill
	vsext.vf2	v16, v14
	vwmacc.vx	v8, a2, v16
	vsext.vf2	v16, v15
	addi	s4, s5, 128
	vle8.v	v14, (s4)
	addi	s4, s5, 192
	vle8.v	v15, (s4)
	vwmacc.vx	v8, a7, v16
	vsext.vf2	v16, v14
	vwmacc.vx	v8, s0, v16
	vsext.vf2	v16, v15
	addi	s4, s5, 256
	vle8.v	v14, (s4)
	addi	s4, s5, 320
	vle8.v	v15, (s4)
	vwmacc.vx	v8, s1, v16
	vsext.vf2	v16, v14
	vwmacc.vx	v8, t0, v16
	vsext.vf2	v16, v15
	vwmacc.vx	v8, a4, v16
	addi	s4, s5, 384
	vle8.v	v14, (s4)
	addi	s4, s5, 448
	vle8.v	v15, (s4)
	addi	s4, s5, 512
	vle8.v	v16, (s4)
	addi	s4, s5, 576
	vle8.v	v17, (s4)
	addi	s4, s5, 640
	vle8.v	v18, (s4)
	addi	s4, s5, 704
	vle8.v	v19, (s4)
	addi	s4, s5, 768
	vle8.v	v20, (s4)
	addi	s4, s5, 832
	vle8.v	v21, (s4)
	addi	s4, s5, 896
	vle8.v	v22, (s4)
	addi	s4, s5, 960
	vle8.v	v23, (s4)
	addi	s4, s5, 1024
	vle8.v	v24, (s4)
	addi	s4, s5, 1088
	vle8.v	v25, (s4)
	addi	s4, s5, 1152
	vle8.v	v26, (s4)
	addi	s4, s5, 1216
	vle8.v	v27, (s4)
	addi	s4, s5, 1280
	vle8.v	v28, (s4)
	addi	s4, s5, 1344
	vle8.v	v29, (s4)
	addi	s4, s5, 1408
	vle8.v	v30, (s4)
	addi	s4, s5, 1472
	vle8.v	v31, (s4)
	addi	s4, s5, 1536
	vle8.v	v7, (s4)
	addi	s4, s5, 1600
	vle8.v	v6, (s4)
	addi	s4, s5, 1664
	vle8.v	v5, (s4)
	addi	s4, s5, 1728
	vle8.v	v4, (s4)
	addi	s4, s5, 1792
	vle8.v	v3, (s4)
	addi	s4, s5, 1856
	vle8.v	v2, (s4)
	addi	s4, s5, 1920
	vle8.v	v1, (s4)
	vsext.vf2	v12, v14
	lw	a2, 200(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a2, v12
	vsext.vf2	v12, v15
	lw	a2, 196(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a2, v12
	vsext.vf2	v12, v16
	lw	a2, 192(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a2, v12
	vsext.vf2	v12, v17
	lw	a2, 188(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a2, v12
	vsext.vf2	v12, v18
	lw	a2, 184(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a2, v12
	vsext.vf2	v12, v19
	lw	a2, 180(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a2, v12
	vsext.vf2	v12, v20
	lw	a2, 176(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a2, v12
	vsext.vf2	v12, v21
	vwmacc.vx	v8, s3, v12
	vsext.vf2	v12, v22
	lw	a2, 172(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, a2, v12
	vsext.vf2	v12, v23
	vwmacc.vx	v8, s2, v12
	vsext.vf2	v12, v24
	vwmacc.vx	v8, s6, v12
	vsext.vf2	v12, v25
	vwmacc.vx	v8, s7, v12
	vsext.vf2	v12, v26
	vwmacc.vx	v8, s8, v12
	vsext.vf2	v12, v27
	vwmacc.vx	v8, s9, v12
	vsext.vf2	v12, v28
	vwmacc.vx	v8, s10, v12
	vsext.vf2	v12, v29
	vwmacc.vx	v8, s11, v12
	vsext.vf2	v12, v30
	vwmacc.vx	v8, t6, v12
	vsext.vf2	v12, v31
	vwmacc.vx	v8, t4, v12
	vsext.vf2	v12, v7
	vwmacc.vx	v8, t3, v12
	vsext.vf2	v12, v6
	vwmacc.vx	v8, t2, v12
	vsext.vf2	v12, v5
	vwmacc.vx	v8, t1, v12
	addi	a2, sp, 272
	vl2r.v	v14, (a2)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclip.wi	v12, v14, 0
	lw	a2, 68(sp)                      # 4-byte Folded Reload
	vluxei8.v	v12, (a2), v12
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v14, v4
	vwmacc.vx	v8, a6, v14
	vsext.vf2	v14, v3
	vwmacc.vx	v8, a5, v14
	vsext.vf2	v14, v2
	addi	s4, s5, 1984
	vle8.v	v13, (s4)
	vwmacc.vx	v8, a0, v14
	vsext.vf2	v14, v1
	vwmacc.vx	v8, a1, v14
	vsext.vf2	v14, v13
	vwmacc.vx	v8, a3, v14
	vsetvli	zero, zero, e32, m4, ta, ma
	lw	a0, 56(sp)                      # 4-byte Folded Reload
	vsmul.vx	v8, v8, a0
	lw	a0, 52(sp)                      # 4-byte Folded Reload
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
	addi	s4, sp, 204
	add	s4, s4, ra
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclip.wi	v10, v8, 7
	lw	a0, 168(sp)                     # 4-byte Folded Reload
	add	ra, a0, ra
	vse8.v	v10, (s4)
	li	a0, 64
	blt	ra, a0, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	li	a0, 0
	lw	a1, 32(sp)                      # 4-byte Folded Reload
	lw	a2, 36(sp)                      # 4-byte Folded Reload
	add	a1, a1, a2
	lw	a3, 28(sp)                      # 4-byte Folded Reload
	lw	t4, 20(sp)                      # 4-byte Folded Reload
	lw	t6, 16(sp)                      # 4-byte Folded Reload
	li	s0, 32
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_5 Depth 3
	sub	a5, s0, a0
	vsetvli	t0, a5, e32, m4, ta, ma
	vmv.v.i	v8, 0
	add	a7, a3, a0
	addi	a6, sp, 204
.LBB0_5:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_4 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vsetvli	zero, zero, e16, m2, ta, ma
	vle8.v	v12, (a7)
	lb	a5, 0(a6)
	vsext.vf2	v14, v12
	vwmacc.vx	v8, a5, v14
	addi	a6, a6, 1
	addi	a7, a7, 32
	bne	a6, t5, .LBB0_5
# %bb.6:                                #   in Loop: Header=BB0_4 Depth=2
	add	a5, a1, a0
	vsetvli	zero, zero, e32, m4, ta, ma
	vsmul.vx	v8, v8, t4
	vssra.vx	v8, v8, t6
	vadd.vi	v8, v8, 7
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclip.wi	v12, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclip.wi	v8, v12, 0
	add	a0, t0, a0
	vse8.v	v8, (a5)
	blt	a0, s0, .LBB0_4
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	lw	a0, 40(sp)                      # 4-byte Folded Reload
	addi	a0, a0, 1
	li	a1, 4
	bne	a0, a1, .LBB0_1
# %bb.8:
	addi	sp, sp, 32
	lw	ra, 332(sp)                     # 4-byte Folded Reload
	lw	s0, 328(sp)                     # 4-byte Folded Reload
	lw	s1, 324(sp)                     # 4-byte Folded Reload
	lw	s2, 320(sp)                     # 4-byte Folded Reload
	lw	s3, 316(sp)                     # 4-byte Folded Reload
	lw	s4, 312(sp)                     # 4-byte Folded Reload
	lw	s5, 308(sp)                     # 4-byte Folded Reload
	lw	s6, 304(sp)                     # 4-byte Folded Reload
	lw	s7, 300(sp)                     # 4-byte Folded Reload
	lw	s8, 296(sp)                     # 4-byte Folded Reload
	lw	s9, 292(sp)                     # 4-byte Folded Reload
	lw	s10, 288(sp)                    # 4-byte Folded Reload
	lw	s11, 284(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 336
	ret
.Lfunc_end0:
                                        # -- End function
