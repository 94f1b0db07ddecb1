# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -DM=64 -DN=32
# source: baselines/gemv.c, SHA-256 60cd68b99a978856286e634c944550d9889ec4c4e8b0799472975e9bf872c663

	.text
_start:
	li	sp, 0x18000
	li	a0, 0x20000000	# A
	li	a1, 0x20000800	# x
	li	a2, 0x20001000	# y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -384
	sw	ra, 380(sp)                     # 4-byte Folded Spill
	sw	s0, 376(sp)                     # 4-byte Folded Spill
	sw	s2, 372(sp)                     # 4-byte Folded Spill
	sw	s3, 368(sp)                     # 4-byte Folded Spill
	sw	s4, 364(sp)                     # 4-byte Folded Spill
	sw	s5, 360(sp)                     # 4-byte Folded Spill
	sw	s6, 356(sp)                     # 4-byte Folded Spill
	sw	s7, 352(sp)                     # 4-byte Folded Spill
	sw	s8, 348(sp)                     # 4-byte Folded Spill
	sw	s9, 344(sp)                     # 4-byte Folded Spill
	sw	s10, 340(sp)                    # 4-byte Folded Spill
	sw	s11, 336(sp)                    # 4-byte Folded Spill
	addi	s0, sp, 384
	csrr	a3, vlenb
	li	a4, 10
	mul	a3, a3, a4
	sub	sp, sp, a3
	andi	sp, sp, -128
	li	a3, 32
	vsetvli	zero, a3, e32, m8, ta, ma
	vle8.v	v8, (a1)
	csrr	s3, vlenb
	srli	a4, s3, 3
	li	a1, 16
	vsext.vf4	v24, v8
	bgeu	a1, a4, .LBB0_2
# %bb.1:
	li	a1, 0
	j	.LBB0_5
.LBB0_2:
	slli	a4, a4, 2
	neg	a1, a4
	andi	s2, a1, 64
	srli	a1, s3, 1
	sw	a1, 124(sp)                     # 4-byte Folded Spill
	vsetivli	zero, 1, e32, m1, ta, ma
	vslidedown.vi	v8, v24, 1
	vmv.x.s	a1, v8
	sw	a1, 120(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v24, 2
	vmv.x.s	a1, v8
	sw	a1, 116(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v10, v24, 3
	vsetivli	zero, 1, e32, m2, ta, ma
	vslidedown.vi	v8, v24, 4
	vmv.x.s	a1, v8
	sw	a1, 112(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v24, 5
	vmv.x.s	a1, v8
	sw	a1, 108(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v24, 6
	vmv.x.s	a1, v8
	sw	a1, 104(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v24, 7
	addi	a1, sp, 128
	vsetvli	zero, a3, e32, m8, ta, ma
	vse32.v	v24, (a1)
	lw	a1, 188(sp)
	sw	a1, 100(sp)                     # 4-byte Folded Spill
	lw	a1, 192(sp)
	sw	a1, 96(sp)                      # 4-byte Folded Spill
	lw	a1, 196(sp)
	sw	a1, 92(sp)                      # 4-byte Folded Spill
	lw	a1, 200(sp)
	sw	a1, 88(sp)                      # 4-byte Folded Spill
	lw	a1, 204(sp)
	sw	a1, 84(sp)                      # 4-byte Folded Spill
	lw	a1, 208(sp)
	sw	a1, 80(sp)                      # 4-byte Folded Spill
	lw	a1, 212(sp)
	sw	a1, 76(sp)                      # 4-byte Folded Spill
	lw	a1, 216(sp)
	sw	a1, 72(sp)                      # 4-byte Folded Spill
	lw	s5, 220(sp)
	lw	s6, 224(sp)
	lw	s7, 228(sp)
	lw	s8, 232(sp)
	lw	s9, 236(sp)
	lw	s10, 240(sp)
	lw	s11, 244(sp)
	lw	ra, 248(sp)
	lw	a1, 252(sp)
	slli	t6, s3, 4
	slli	s3, s3, 1
	lw	a4, 160(sp)
	lw	a5, 164(sp)
	lw	a6, 168(sp)
	lw	a7, 172(sp)
	lw	t0, 176(sp)
	lw	t1, 180(sp)
	lw	t2, 184(sp)
	vmv.x.s	t3, v10
	addi	t4, sp, 336
	vs8r.v	v24, (t4)                       # Unknown-size Folded Spill
	vmv.x.s	t4, v24
	vmv.x.s	t5, v8
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	sw	s2, 60(sp)                      # 4-byte Folded Spill
	sw	a2, 68(sp)                      # 4-byte Folded Spill
.LBB0_3:                                # =>This Inner Loop Header: Depth=1
	vsetvli	s4, zero, e32, m2, ta, ma
	vlse8.v	v8, (a0), a3
	addi	s4, a0, 1
	vlse8.v	v9, (s4), a3
	vsext.vf4	v10, v8
	addi	s4, a0, 2
	vlse8.v	v8, (s4), a3
	vsext.vf4	v12, v9
	lw	s4, 120(sp)                     # 4-byte Folded Reload
	vmul.vx	v12, v12, s4
	vmacc.vx	v12, t4, v10
	vsext.vf4	v16, v8
	lw	s4, 116(sp)                     # 4-byte Folded Reload
	vmadd.vx	v16, s4, v12
	addi	s4, a0, 3
	vlse8.v	v15, (s4), a3
	addi	s4, a0, 4
	vlse8.v	v8, (s4), a3
	csrr	s4, vlenb
	slli	s4, s4, 3
	add	s4, sp, s4
	addi	s4, s4, 336
	vs1r.v	v8, (s4)                        # Unknown-size Folded Spill
	addi	s4, a0, 5
	vlse8.v	v20, (s4), a3
	addi	s4, a0, 6
	vlse8.v	v21, (s4), a3
	addi	s4, a0, 7
	vlse8.v	v22, (s4), a3
	addi	s4, a0, 8
	vlse8.v	v23, (s4), a3
	addi	s4, a0, 9
	vlse8.v	v24, (s4), a3
	addi	s4, a0, 10
	vlse8.v	v25, (s4), a3
	addi	s4, a0, 11
	vlse8.v	v26, (s4), a3
	addi	s4, a0, 12
	vlse8.v	v27, (s4), a3
	addi	s4, a0, 13
	vlse8.v	v28, (s4), a3
	addi	s4, a0, 14
	vlse8.v	v29, (s4), a3
	addi	s4, a0, 15
	vlse8.v	v30, (s4), a3
	addi	s4, a0, 16
	vlse8.v	v31, (s4), a3
	addi	s4, a0, 17
	vlse8.v	v7, (s4), a3
	addi	s4, a0, 18
	vlse8.v	v6, (s4), a3
	addi	s4, a0, 19
	vlse8.v	v5, (s4), a3
	addi	s4, a0, 20
	vlse8.v	v4, (s4), a3
	addi	s4, a0, 21
	vlse8.v	v3, (s4), a3
	addi	s4, a0, 22
	vlse8.v	v2, (s4), a3
	addi	s4, a0, 23
	vlse8.v	v1, (s4), a3
	addi	s4, a0, 24
	vlse8.v	v0, (s4), a3
	addi	s4, a0, 25
	vlse8.v	v8, (s4), a3
	addi	s4, a0, 26
	vlse8.v	v9, (s4), a3
	addi	s4, a0, 27
	vlse8.v	v10, (s4), a3
	addi	s4, a0, 28
	vlse8.v	v11, (s4), a3
	addi	s4, a0, 29
	vlse8.v	v12, (s4), a3
	addi	s4, a0, 30
	vlse8.v	v13, (s4), a3
	addi	s4, a0, 31
	vlse8.v	v14, (s4), a3
	vsext.vf4	v18, v15
	vmadd.vx	v18, t3, v16
	csrr	s4, vlenb
	slli	s4, s4, 3
	add	s4, sp, s4
	addi	s4, s4, 336
	vl1r.v	v15, (s4)                       # Unknown-size Folded Reload
	vsext.vf4	v16, v15
	lw	s4, 112(sp)                     # 4-byte Folded Reload
	vmadd.vx	v16, s4, v18
	vsext.vf4	v18, v20
	lw	s4, 108(sp)                     # 4-byte Folded Reload
	vmadd.vx	v18, s4, v16
	vsext.vf4	v16, v21
	lw	s4, 104(sp)                     # 4-byte Folded Reload
	vmadd.vx	v16, s4, v18
	vsext.vf4	v18, v22
	vmadd.vx	v18, t5, v16
	vsext.vf4	v16, v23
	vmadd.vx	v16, a4, v18
	vsext.vf4	v18, v24
	vmadd.vx	v18, a5, v16
	vsext.vf4	v16, v25
	vmadd.vx	v16, a6, v18
	vsext.vf4	v18, v26
	vmadd.vx	v18, a7, v16
	vsext.vf4	v16, v27
	vmadd.vx	v16, t0, v18
	vsext.vf4	v18, v28
	vmadd.vx	v18, t1, v16
	vsext.vf4	v16, v29
	vmadd.vx	v16, t2, v18
	vsext.vf4	v18, v30
	lw	s4, 100(sp)                     # 4-byte Folded Reload
	vmadd.vx	v18, s4, v16
	vsext.vf4	v16, v31
	lw	s4, 96(sp)                      # 4-byte Folded Reload
	vmadd.vx	v16, s4, v18
	vsext.vf4	v18, v7
	lw	s4, 92(sp)                      # 4-byte Folded Reload
	vmadd.vx	v18, s4, v16
	vsext.vf4	v16, v6
	lw	s4, 88(sp)                      # 4-byte Folded Reload
	vmadd.vx	v16, s4, v18
	vsext.vf4	v18, v5
	lw	s4, 84(sp)                      # 4-byte Folded Reload
	vmadd.vx	v18, s4, v16
	vsext.vf4	v16, v4
	lw	s4, 80(sp)                      # 4-byte Folded Reload
	vmadd.vx	v16, s4, v18
	vsext.vf4	v18, v3
	lw	s4, 76(sp)                      # 4-byte Folded Reload
	vmadd.vx	v18, s4, v16
	vsext.vf4	v16, v2
	lw	s4, 72(sp)                      # 4-byte Folded Reload
	vmadd.vx	v16, s4, v18
	vsext.vf4	v18, v1
	vmadd.vx	v18, s5, v16
	vsext.vf4	v16, v0
	vmadd.vx	v16, s6, v18
	vsext.vf4	v18, v8
	vmadd.vx	v18, s7, v16
	vsext.vf4	v16, v9
	vmadd.vx	v16, s8, v18
	vsext.vf4	v8, v10
	vmadd.vx	v8, s9, v16
	vsext.vf4	v16, v11
	vmadd.vx	v16, s10, v8
	vsext.vf4	v8, v12
	vmadd.vx	v8, s11, v16
	vsext.vf4	v10, v13
	vmadd.vx	v10, ra, v8
	vsext.vf4	v8, v14
	vmadd.vx	v8, a1, v10
	vs2r.v	v8, (a2)
	add	a2, a2, s3
	lw	s4, 124(sp)                     # 4-byte Folded Reload
	sub	s2, s2, s4
	add	a0, a0, t6
	bnez	s2, .LBB0_3
# %bb.4:
	addi	a0, sp, 336
	vl8r.v	v24, (a0)                       # Unknown-size Folded Reload
	lw	a2, 68(sp)                      # 4-byte Folded Reload
	lw	a0, 64(sp)                      # 4-byte Folded Reload
	lw	a1, 60(sp)                      # 4-byte Folded Reload
	bnez	a1, .LBB0_7
.LBB0_5:
	slli	a4, a1, 2
	add	a4, a2, a4
	slli	a1, a1, 5
	add	a1, a0, a1
	addi	a2, a2, 256
	vsetvli	zero, a3, e32, m1, ta, ma
	vmv.s.x	v8, zero
.LBB0_6:                                # =>This Inner Loop Header: Depth=1
	vsetvli	zero, a3, e32, m8, ta, ma
	vle8.v	v10, (a1)
	vsext.vf4	v16, v10
	vmul.vv	v16, v24, v16
	vredsum.vs	v9, v16, v8
	vsetivli	zero, 1, e32, m1, ta, ma
	vse32.v	v9, (a4)
	addi	a4, a4, 4
	addi	a1, a1, 32
	bne	a4, a2, .LBB0_6
.LBB0_7:
	addi	sp, s0, -384
	lw	ra, 380(sp)                     # 4-byte Folded Reload
	lw	s0, 376(sp)                     # 4-byte Folded Reload
	lw	s2, 372(sp)                     # 4-byte Folded Reload
	lw	s3, 368(sp)                     # 4-byte Folded Reload
	lw	s4, 364(sp)                     # 4-byte Folded Reload
	lw	s5, 360(sp)                     # 4-byte Folded Reload
	lw	s6, 356(sp)                     # 4-byte Folded Reload
	lw	s7, 352(sp)                     # 4-byte Folded Reload
	lw	s8, 348(sp)                     # 4-byte Folded Reload
	lw	s9, 344(sp)                     # 4-byte Folded Reload
	lw	s10, 340(sp)                    # 4-byte Folded Reload
	lw	s11, 336(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 384
	ret
.Lfunc_end0:
                                        # -- End function
