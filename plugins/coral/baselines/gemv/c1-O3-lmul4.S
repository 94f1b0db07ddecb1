# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -DM=64 -DN=32
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
	mv	t5, a2
	li	a3, 32
	vsetvli	zero, a3, e32, m8, ta, ma
	vle8.v	v16, (a1)
	csrr	s4, vlenb
	srli	a2, s4, 3
	li	a1, 8
	vsext.vf4	v0, v16
	bgeu	a1, a2, .LBB0_2
# %bb.1:
	li	a1, 0
	j	.LBB0_5
.LBB0_2:
	neg	a1, s4
	andi	s3, a1, 64
	vmv.x.s	s5, v0
	vsetivli	zero, 1, e32, m1, ta, ma
	vslidedown.vi	v16, v0, 1
	vmv.x.s	a1, v16
	sw	a1, 124(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v16, v0, 2
	vmv.x.s	a1, v16
	sw	a1, 120(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v16, v0, 3
	vmv.x.s	a1, v16
	sw	a1, 116(sp)                     # 4-byte Folded Spill
	vsetivli	zero, 1, e32, m2, ta, ma
	vslidedown.vi	v16, v0, 4
	vmv.x.s	a1, v16
	sw	a1, 112(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v16, v0, 5
	vmv.x.s	a1, v16
	sw	a1, 108(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v16, v0, 6
	vmv.x.s	a1, v16
	sw	a1, 104(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v16, v0, 7
	addi	a1, sp, 128
	addi	a2, sp, 336
	vs8r.v	v0, (a2)                        # Unknown-size Folded Spill
	vsetvli	zero, a3, e32, m8, ta, ma
	vse32.v	v0, (a1)
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
	lw	a2, 220(sp)
	lw	s8, 224(sp)
	lw	s9, 228(sp)
	lw	s10, 232(sp)
	lw	s11, 236(sp)
	lw	ra, 240(sp)
	lw	a1, 244(sp)
	lw	s7, 248(sp)
	lw	s6, 252(sp)
	lw	a5, 160(sp)
	lw	a6, 164(sp)
	lw	a7, 168(sp)
	lw	t0, 172(sp)
	lw	t1, 176(sp)
	lw	t2, 180(sp)
	lw	t3, 184(sp)
	vmv.x.s	t4, v16
	slli	t6, s4, 5
	slli	s2, s4, 2
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	mv	a4, a0
	mv	a0, s5
	sw	s3, 60(sp)                      # 4-byte Folded Spill
	sw	t5, 68(sp)                      # 4-byte Folded Spill
.LBB0_3:                                # =>This Inner Loop Header: Depth=1
	vsetvli	s5, zero, e32, m4, ta, ma
	vlse8.v	v16, (a4), a3
	addi	s5, a4, 1
	vlse8.v	v17, (s5), a3
	vsext.vf4	v20, v16
	addi	s5, a4, 2
	vlse8.v	v16, (s5), a3
	vsext.vf4	v24, v17
	lw	s5, 124(sp)                     # 4-byte Folded Reload
	vmul.vx	v24, v24, s5
	vmacc.vx	v24, a0, v20
	vsext.vf4	v20, v16
	addi	s5, a4, 3
	vlse8.v	v16, (s5), a3
	addi	s5, a4, 4
	vlse8.v	v17, (s5), a3
	lw	s5, 120(sp)                     # 4-byte Folded Reload
	vmadd.vx	v20, s5, v24
	vsext.vf4	v24, v16
	lw	s5, 116(sp)                     # 4-byte Folded Reload
	vmadd.vx	v24, s5, v20
	vsext.vf4	v20, v17
	addi	s5, a4, 5
	vlse8.v	v16, (s5), a3
	addi	s5, a4, 6
	vlse8.v	v28, (s5), a3
	lw	s5, 112(sp)                     # 4-byte Folded Reload
	vmadd.vx	v20, s5, v24
	vsext.vf4	v24, v16
	lw	s5, 108(sp)                     # 4-byte Folded Reload
	vmadd.vx	v24, s5, v20
	vsext.vf4	v16, v28
	lw	s5, 104(sp)                     # 4-byte Folded Reload
	vmadd.vx	v16, s5, v24
	addi	s5, a4, 7
	vlse8.v	v13, (s5), a3
	addi	s5, a4, 8
	vlse8.v	v14, (s5), a3
	addi	s5, a4, 9
	vlse8.v	v15, (s5), a3
	addi	s5, a4, 10
	vlse8.v	v8, (s5), a3
	csrr	s5, vlenb
	slli	s5, s5, 3
	add	s5, sp, s5
	addi	s5, s5, 336
	vs1r.v	v8, (s5)                        # Unknown-size Folded Spill
	addi	s5, a4, 11
	vlse8.v	v24, (s5), a3
	addi	s5, a4, 12
	vlse8.v	v25, (s5), a3
	addi	s5, a4, 13
	vlse8.v	v26, (s5), a3
	addi	s5, a4, 14
	vlse8.v	v27, (s5), a3
	addi	s5, a4, 15
	vlse8.v	v28, (s5), a3
	addi	s5, a4, 16
	vlse8.v	v29, (s5), a3
	addi	s5, a4, 17
	vlse8.v	v30, (s5), a3
	addi	s5, a4, 18
	vlse8.v	v31, (s5), a3
	addi	s5, a4, 19
	vlse8.v	v7, (s5), a3
	addi	s5, a4, 20
	vlse8.v	v6, (s5), a3
	addi	s5, a4, 21
	vlse8.v	v5, (s5), a3
	addi	s5, a4, 22
	vlse8.v	v4, (s5), a3
	addi	s5, a4, 23
	vlse8.v	v3, (s5), a3
	addi	s5, a4, 24
	vlse8.v	v2, (s5), a3
	addi	s5, a4, 25
	vlse8.v	v1, (s5), a3
	addi	s5, a4, 26
	vlse8.v	v0, (s5), a3
	addi	s5, a4, 27
	vlse8.v	v8, (s5), a3
	addi	s5, a4, 28
	vlse8.v	v9, (s5), a3
	addi	s5, a4, 29
	vlse8.v	v10, (s5), a3
	addi	s5, a4, 30
	vlse8.v	v11, (s5), a3
	addi	s5, a4, 31
	vlse8.v	v12, (s5), a3
	vsext.vf4	v20, v13
	vmadd.vx	v20, t4, v16
	vsext.vf4	v16, v14
	vmadd.vx	v16, a5, v20
	vsext.vf4	v20, v15
	vmadd.vx	v20, a6, v16
	csrr	s5, vlenb
	slli	s5, s5, 3
	add	s5, sp, s5
	addi	s5, s5, 336
	vl1r.v	v13, (s5)                       # Unknown-size Folded Reload
	vsext.vf4	v16, v13
	vmadd.vx	v16, a7, v20
	vsext.vf4	v20, v24
	vmadd.vx	v20, t0, v16
	vsext.vf4	v16, v25
	vmadd.vx	v16, t1, v20
	vsext.vf4	v20, v26
	vmadd.vx	v20, t2, v16
	vsext.vf4	v16, v27
	vmadd.vx	v16, t3, v20
	vsext.vf4	v20, v28
	lw	s5, 100(sp)                     # 4-byte Folded Reload
	vmadd.vx	v20, s5, v16
	vsext.vf4	v16, v29
	lw	s5, 96(sp)                      # 4-byte Folded Reload
	vmadd.vx	v16, s5, v20
	vsext.vf4	v20, v30
	lw	s5, 92(sp)                      # 4-byte Folded Reload
	vmadd.vx	v20, s5, v16
	vsext.vf4	v16, v31
	lw	s5, 88(sp)                      # 4-byte Folded Reload
	vmadd.vx	v16, s5, v20
	vsext.vf4	v20, v7
	lw	s5, 84(sp)                      # 4-byte Folded Reload
	vmadd.vx	v20, s5, v16
	vsext.vf4	v16, v6
	lw	s5, 80(sp)                      # 4-byte Folded Reload
	vmadd.vx	v16, s5, v20
	vsext.vf4	v20, v5
	lw	s5, 76(sp)                      # 4-byte Folded Reload
	vmadd.vx	v20, s5, v16
	vsext.vf4	v16, v4
	lw	s5, 72(sp)                      # 4-byte Folded Reload
	vmadd.vx	v16, s5, v20
	vsext.vf4	v20, v3
	vmadd.vx	v20, a2, v16
	vsext.vf4	v16, v2
	vmadd.vx	v16, s8, v20
	vsext.vf4	v20, v1
	vmadd.vx	v20, s9, v16
	vsext.vf4	v16, v0
	vmadd.vx	v16, s10, v20
	vsext.vf4	v20, v8
	vmadd.vx	v20, s11, v16
	vsext.vf4	v16, v9
	vmadd.vx	v16, ra, v20
	vsext.vf4	v20, v10
	vmadd.vx	v20, a1, v16
	vsext.vf4	v16, v11
	vmadd.vx	v16, s7, v20
	vsext.vf4	v8, v12
	vmadd.vx	v8, s6, v16
	vs4r.v	v8, (t5)
	add	t5, t5, s2
	sub	s3, s3, s4
	add	a4, a4, t6
	bnez	s3, .LBB0_3
# %bb.4:
	addi	a0, sp, 336
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	lw	t5, 68(sp)                      # 4-byte Folded Reload
	lw	a0, 64(sp)                      # 4-byte Folded Reload
	lw	a1, 60(sp)                      # 4-byte Folded Reload
	bnez	a1, .LBB0_7
.LBB0_5:
	slli	a4, a1, 2
	add	a4, t5, a4
	slli	a1, a1, 5
	add	a1, a0, a1
	addi	a2, t5, 256
	vsetvli	zero, a3, e32, m1, ta, ma
	vmv.s.x	v16, zero
.LBB0_6:                                # =>This Inner Loop Header: Depth=1
	vsetvli	zero, a3, e32, m8, ta, ma
	vle8.v	v8, (a1)
	vsext.vf4	v24, v8
	vmul.vv	v8, v0, v24
	vredsum.vs	v8, v8, v16
	vsetivli	zero, 1, e32, m1, ta, ma
	vse32.v	v8, (a4)
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
