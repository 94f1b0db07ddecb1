# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -Dn=8 -Dh=32 -Dh_i=128
# source: baselines/ffn-rvv.c, SHA-256 8f33a4e7a699d482ba2f13bc0123988152f7110d40c67290def33d79ae155d3c

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000100	# W1
	li	a2, 0x20001100	# bias1
	li	a3, 0x20001300	# W2
	li	a4, 0x20002300	# bias2
	li	a5, 0x20002380	# table
	li	a6, 0x20002480	# quantisation
	li	a7, 0x20003000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -304
	sw	ra, 300(sp)                     # 4-byte Folded Spill
	sw	s0, 296(sp)                     # 4-byte Folded Spill
	sw	s1, 292(sp)                     # 4-byte Folded Spill
	sw	s2, 288(sp)                     # 4-byte Folded Spill
	sw	s3, 284(sp)                     # 4-byte Folded Spill
	sw	s4, 280(sp)                     # 4-byte Folded Spill
	sw	s5, 276(sp)                     # 4-byte Folded Spill
	sw	s6, 272(sp)                     # 4-byte Folded Spill
	sw	s7, 268(sp)                     # 4-byte Folded Spill
	sw	s8, 264(sp)                     # 4-byte Folded Spill
	sw	s9, 260(sp)                     # 4-byte Folded Spill
	sw	s10, 256(sp)                    # 4-byte Folded Spill
	sw	s11, 252(sp)                    # 4-byte Folded Spill
	addi	sp, sp, -32
	sw	a7, 40(sp)                      # 4-byte Folded Spill
	mv	s1, a1
	sw	a0, 28(sp)                      # 4-byte Folded Spill
	li	a0, 0
	lw	a7, 0(a6)
	sw	a7, 24(sp)                      # 4-byte Folded Spill
	lw	t3, 4(a6)
	lw	t5, 8(a6)
	lw	t6, 12(a6)
	addi	t4, sp, 236
	li	s11, 128
	csrwi	vxrm, 0
	sw	a4, 36(sp)                      # 4-byte Folded Spill
	sw	a3, 32(sp)                      # 4-byte Folded Spill
	sw	t5, 20(sp)                      # 4-byte Folded Spill
	sw	t6, 16(sp)                      # 4-byte Folded Spill
	sw	a5, 52(sp)                      # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #       Child Loop BB0_5 Depth 3
	li	s3, 0
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	slli	a0, a0, 5
	lw	s6, 28(sp)                      # 4-byte Folded Reload
	sw	a0, 44(sp)                      # 4-byte Folded Spill
	add	s6, s6, a0
	lb	a0, 0(s6)
	lb	a6, 1(s6)
	lb	a4, 2(s6)
	lb	a3, 3(s6)
	addi	a0, a0, 24
	sw	a0, 104(sp)                     # 4-byte Folded Spill
	addi	a6, a6, 24
	sw	a6, 100(sp)                     # 4-byte Folded Spill
	addi	a4, a4, 24
	sw	a4, 96(sp)                      # 4-byte Folded Spill
	addi	a3, a3, 24
	sw	a3, 92(sp)                      # 4-byte Folded Spill
	lb	a0, 4(s6)
	lb	a6, 5(s6)
	lb	a4, 6(s6)
	lb	a3, 7(s6)
	addi	a0, a0, 24
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	addi	a6, a6, 24
	sw	a6, 84(sp)                      # 4-byte Folded Spill
	addi	a4, a4, 24
	sw	a4, 80(sp)                      # 4-byte Folded Spill
	addi	a3, a3, 24
	sw	a3, 76(sp)                      # 4-byte Folded Spill
	lb	ra, 8(s6)
	lb	a0, 9(s6)
	lb	s2, 10(s6)
	lb	a7, 11(s6)
	addi	ra, ra, 24
	sw	ra, 72(sp)                      # 4-byte Folded Spill
	addi	a0, a0, 24
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	addi	s2, s2, 24
	sw	s2, 64(sp)                      # 4-byte Folded Spill
	addi	a7, a7, 24
	sw	a7, 60(sp)                      # 4-byte Folded Spill
	lb	a0, 12(s6)
	lb	t0, 13(s6)
	lb	t6, 14(s6)
	lb	t1, 15(s6)
	addi	a0, a0, 24
	sw	a0, 56(sp)                      # 4-byte Folded Spill
	addi	a0, t0, 24
	addi	t6, t6, 24
	addi	t1, t1, 24
	lb	a5, 16(s6)
	lb	a4, 17(s6)
	lb	a3, 18(s6)
	lb	s2, 19(s6)
	addi	a5, a5, 24
	addi	a4, a4, 24
	addi	a3, a3, 24
	addi	s2, s2, 24
	lb	a7, 20(s6)
	lb	t2, 21(s6)
	mv	t0, t3
	lb	t3, 22(s6)
	lb	a6, 23(s6)
	addi	a7, a7, 24
	addi	t2, t2, 24
	addi	t3, t3, 24
	addi	a6, a6, 24
	lb	t5, 24(s6)
	lb	s0, 25(s6)
	lb	s4, 26(s6)
	lb	s5, 27(s6)
	addi	t5, t5, 24
	addi	s0, s0, 24
	addi	s4, s4, 24
	addi	s5, s5, 24
	lb	s7, 28(s6)
	lb	s8, 29(s6)
	lb	s9, 30(s6)
	lb	s10, 31(s6)
	addi	s6, s7, 24
	addi	s7, s8, 24
	addi	s8, s9, 24
	addi	s9, s10, 24
	lw	a1, 24(sp)                      # 4-byte Folded Reload
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	sub	s10, s11, s3
	vsetvli	s10, s10, e16, m2, ta, ma
	slli	s11, s3, 2
	add	s11, a2, s11
	vle32.v	v8, (s11)
	add	s11, s1, s3
	vle8.v	v12, (s11)
	addi	ra, s11, 128
	vle8.v	v13, (ra)
	vsext.vf2	v14, v12
	lw	ra, 104(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, ra, v14
	vsext.vf2	v14, v13
	addi	ra, s11, 256
	vle8.v	v12, (ra)
	addi	ra, s11, 384
	vle8.v	v13, (ra)
	lw	ra, 100(sp)                     # 4-byte Folded Reload
	vwmacc.vx	v8, ra, v14
	vsext.vf2	v14, v12
	lw	ra, 96(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, ra, v14
	vsext.vf2	v14, v13
	lw	ra, 92(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, ra, v14
	addi	ra, s11, 512
	vle8.v	v0, (ra)
	addi	ra, s11, 640
	vle8.v	v12, (ra)
	addi	ra, sp, 240
	vs1r.v	v12, (ra)                       # Unknown-size Folded Spill
	addi	ra, s11, 768
	vle8.v	v14, (ra)
	addi	ra, s11, 896
	vle8.v	v15, (ra)
	addi	ra, s11, 1024
	vle8.v	v16, (ra)
	addi	ra, s11, 1152
	vle8.v	v17, (ra)
	addi	ra, s11, 1280
	vle8.v	v18, (ra)
	addi	ra, s11, 1408
	vle8.v	v19, (ra)
	addi	ra, s11, 1536
	vle8.v	v20, (ra)
	addi	ra, s11, 1664
	vle8.v	v21, (ra)
	addi	ra, s11, 1792
	vle8.v	v22, (ra)
	addi	ra, s11, 1920
	vle8.v	v23, (ra)
	addi	s11, s11, 2047
	addi	ra, s11, 1
	vle8.v	v24, (ra)
	addi	ra, s11, 129
	vle8.v	v25, (ra)
	addi	ra, s11, 257
	vle8.v	v26, (ra)
	addi	ra, s11, 385
	vle8.v	v27, (ra)
	addi	ra, s11, 513
	vle8.v	v28, (ra)
	addi	ra, s11, 641
	vle8.v	v29, (ra)
	addi	ra, s11, 769
	vle8.v	v30, (ra)
	addi	ra, s11, 897
	vle8.v	v31, (ra)
	addi	ra, s11, 1025
	vle8.v	v7, (ra)
	addi	ra, s11, 1153
	vle8.v	v6, (ra)
	addi	ra, s11, 1281
	vle8.v	v5, (ra)
	addi	ra, s11, 1409
	vle8.v	v4, (ra)
	addi	ra, s11, 1537
	vle8.v	v3, (ra)
	addi	ra, s11, 1665
	vle8.v	v2, (ra)
	addi	ra, s11, 1793
	vle8.v	v1, (ra)
	vsext.vf2	v12, v0
	lw	ra, 88(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, ra, v12
	addi	ra, sp, 240
	vl1r.v	v0, (ra)                        # Unknown-size Folded Reload
	vsext.vf2	v12, v0
	lw	ra, 84(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, ra, v12
	vsext.vf2	v12, v14
	lw	ra, 80(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, ra, v12
	vsext.vf2	v12, v15
	lw	ra, 76(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, ra, v12
	vsext.vf2	v12, v16
	lw	ra, 72(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, ra, v12
	vsext.vf2	v12, v17
	lw	ra, 68(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, ra, v12
	vsext.vf2	v12, v18
	lw	ra, 64(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, ra, v12
	vsext.vf2	v12, v19
	lw	ra, 60(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, ra, v12
	vsext.vf2	v12, v20
	lw	ra, 56(sp)                      # 4-byte Folded Reload
	vwmacc.vx	v8, ra, v12
	vsext.vf2	v12, v21
	vwmacc.vx	v8, a0, v12
	vsext.vf2	v12, v22
	vwmacc.vx	v8, t6, v12
	vsext.vf2	v12, v23
	vwmacc.vx	v8, t1, v12
	vsext.vf2	v12, v24
	vwmacc.vx	v8, a5, v12
	vsext.vf2	v12, v25
	vwmacc.vx	v8, a4, v12
	vsext.vf2	v12, v26
	vwmacc.vx	v8, a3, v12
	vsext.vf2	v12, v27
	vwmacc.vx	v8, s2, v12
	vsext.vf2	v12, v28
	vwmacc.vx	v8, a7, v12
	vsext.vf2	v12, v29
	vwmacc.vx	v8, t2, v12
	vsext.vf2	v12, v30
	vwmacc.vx	v8, t3, v12
	vsext.vf2	v12, v31
	vwmacc.vx	v8, a6, v12
	vsext.vf2	v12, v7
	vwmacc.vx	v8, t5, v12
	vsext.vf2	v12, v6
	vwmacc.vx	v8, s0, v12
	vsext.vf2	v12, v5
	vwmacc.vx	v8, s4, v12
	vsext.vf2	v12, v4
	vwmacc.vx	v8, s5, v12
	vsext.vf2	v12, v3
	vwmacc.vx	v8, s6, v12
	vsext.vf2	v12, v2
	addi	s11, s11, 1921
	vle8.v	v14, (s11)
	vwmacc.vx	v8, s7, v12
	vsext.vf2	v12, v1
	vwmacc.vx	v8, s8, v12
	vsext.vf2	v12, v14
	vwmacc.vx	v8, s9, v12
	vsetvli	zero, zero, e32, m4, ta, ma
	vsmul.vx	v8, v8, a1
	vssra.vx	v8, v8, t0
	vadd.vi	v8, v8, -3
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclip.wi	v12, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclip.wi	v8, v12, 0
	lw	s11, 52(sp)                     # 4-byte Folded Reload
	vluxei8.v	v8, (s11), v8
	addi	s11, sp, 108
	add	s11, s11, s3
	add	s3, s10, s3
	vse8.v	v8, (s11)
	li	s11, 128
	blt	s3, s11, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	li	a0, 0
	lw	a1, 40(sp)                      # 4-byte Folded Reload
	lw	t2, 44(sp)                      # 4-byte Folded Reload
	add	t2, a1, t2
	lw	a4, 36(sp)                      # 4-byte Folded Reload
	lw	a3, 32(sp)                      # 4-byte Folded Reload
	mv	t3, t0
	lw	t5, 20(sp)                      # 4-byte Folded Reload
	lw	t6, 16(sp)                      # 4-byte Folded Reload
	li	s0, 32
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_5 Depth 3
	sub	a6, s0, a0
	vsetvli	t1, a6, e32, m4, ta, ma
	slli	a6, a0, 2
	add	a6, a4, a6
	vle32.v	v8, (a6)
	add	t0, a3, a0
	addi	a7, sp, 108
.LBB0_5:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_4 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vsetvli	zero, zero, e16, m2, ta, ma
	vle8.v	v12, (t0)
	lb	a6, 0(a7)
	vsext.vf2	v14, v12
	addi	a6, a6, 119
	vwmacc.vx	v8, a6, v14
	addi	a7, a7, 1
	addi	t0, t0, 32
	bne	a7, t4, .LBB0_5
# %bb.6:                                #   in Loop: Header=BB0_4 Depth=2
	add	a6, t2, a0
	vsetvli	zero, zero, e32, m4, ta, ma
	vsmul.vx	v8, v8, t5
	vssra.vx	v8, v8, t6
	vadd.vi	v8, v8, 7
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclip.wi	v12, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclip.wi	v8, v12, 0
	add	a0, t1, a0
	vse8.v	v8, (a6)
	blt	a0, s0, .LBB0_4
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	lw	a0, 48(sp)                      # 4-byte Folded Reload
	addi	a0, a0, 1
	li	a6, 8
	bne	a0, a6, .LBB0_1
# %bb.8:
	addi	sp, sp, 32
	lw	ra, 300(sp)                     # 4-byte Folded Reload
	lw	s0, 296(sp)                     # 4-byte Folded Reload
	lw	s1, 292(sp)                     # 4-byte Folded Reload
	lw	s2, 288(sp)                     # 4-byte Folded Reload
	lw	s3, 284(sp)                     # 4-byte Folded Reload
	lw	s4, 280(sp)                     # 4-byte Folded Reload
	lw	s5, 276(sp)                     # 4-byte Folded Reload
	lw	s6, 272(sp)                     # 4-byte Folded Reload
	lw	s7, 268(sp)                     # 4-byte Folded Reload
	lw	s8, 264(sp)                     # 4-byte Folded Reload
	lw	s9, 260(sp)                     # 4-byte Folded Reload
	lw	s10, 256(sp)                    # 4-byte Folded Reload
	lw	s11, 252(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 304
	ret
.Lfunc_end0:
                                        # -- End function
