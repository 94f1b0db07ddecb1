# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -Drows=16 -Dcolumns=128
# source: baselines/layernorm.c, SHA-256 561889bc6bb6bf7f25561fec12ca4561e850e8724dfbb982713943d541778ca3

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000800	# gamma
	li	a2, 0x20000880	# beta
	li	a3, 0x20001000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -64
	sw	s0, 60(sp)                      # 4-byte Folded Spill
	sw	s1, 56(sp)                      # 4-byte Folded Spill
	sw	s2, 52(sp)                      # 4-byte Folded Spill
	sw	s3, 48(sp)                      # 4-byte Folded Spill
	sw	s4, 44(sp)                      # 4-byte Folded Spill
	sw	s5, 40(sp)                      # 4-byte Folded Spill
	sw	s6, 36(sp)                      # 4-byte Folded Spill
	sw	s7, 32(sp)                      # 4-byte Folded Spill
	sw	s8, 28(sp)                      # 4-byte Folded Spill
	addi	sp, sp, -1408
	li	a4, 0
	vl2r.v	v8, (a1)
	vl2r.v	v10, (a2)
	addi	a5, a2, 32
	addi	a6, a1, 32
	vsetvli	a7, zero, e32, m8, ta, ma
	vsext.vf4	v16, v8
	addi	a7, sp, 912
	vs8r.v	v16, (a7)                       # Unknown-size Folded Spill
	vsext.vf4	v16, v10
	addi	a7, sp, 784
	vs8r.v	v16, (a7)                       # Unknown-size Folded Spill
	vl2r.v	v8, (a6)
	vl2r.v	v10, (a5)
	addi	a5, a1, 64
	vl2r.v	v12, (a5)
	addi	a5, a2, 64
	vl2r.v	v14, (a5)
	addi	a1, a1, 96
	vl2r.v	v16, (a1)
	addi	a1, a2, 96
	vl2r.v	v18, (a1)
	li	a1, 20
	li	a2, 19
	li	a5, 1
	lui	a6, 4
	lui	a7, 2
	lui	t0, 1
	slli	t1, a5, 11
	lui	t2, 262144
	addi	t2, t2, -1
	lui	t3, 8
	addi	t3, t3, -1
	lui	t4, 1048568
	li	t5, 1024
	vsext.vf4	v24, v8
	addi	t6, sp, 656
	vs8r.v	v24, (t6)                       # Unknown-size Folded Spill
	vsext.vf4	v24, v10
	addi	t6, sp, 528
	vs8r.v	v24, (t6)                       # Unknown-size Folded Spill
	vsext.vf4	v24, v12
	addi	t6, sp, 400
	vs8r.v	v24, (t6)                       # Unknown-size Folded Spill
	vsext.vf4	v24, v14
	addi	t6, sp, 272
	vs8r.v	v24, (t6)                       # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	addi	t6, sp, 144
	vs8r.v	v8, (t6)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	t6, sp, 16
	vs8r.v	v8, (t6)                        # Unknown-size Folded Spill
	j	.LBB0_2
.LBB0_1:                                #   in Loop: Header=BB0_2 Depth=1
	srli	s4, s4, 1
	sub	s5, a2, s4
	vl2r.v	v24, (s1)
	sll	s1, a5, s5
	vsetvli	s5, zero, e32, m8, ta, ma
	vmv.v.x	v16, s1
	divu	s1, t2, s6
	vsext.vf4	v8, v24
	vl2r.v	v6, (s2)
	vsll.vi	v8, v8, 7
	vsub.vx	v8, v8, s3
	vmadd.vx	v8, s1, v16
	addi	s2, sp, 1296
	vs8r.v	v8, (s2)                        # Unknown-size Folded Spill
	vsext.vf4	v24, v6
	vl2r.v	v8, (s0)
	vsll.vi	v24, v24, 7
	vsub.vx	v24, v24, s3
	vmadd.vx	v24, s1, v16
	addi	s0, sp, 1168
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	vsext.vf4	v0, v8
	vl2r.v	v8, (t6)
	vsll.vi	v24, v0, 7
	vsub.vx	v24, v24, s3
	vmadd.vx	v24, s1, v16
	addi	t6, sp, 1040
	vs8r.v	v24, (t6)                       # Unknown-size Folded Spill
	vsext.vf4	v24, v8
	vsll.vi	v8, v24, 7
	vsub.vx	v24, v8, s3
	vmadd.vx	v24, s1, v16
	sub	t6, a1, s4
	addi	s0, sp, 1296
	vl8r.v	v8, (s0)                        # Unknown-size Folded Reload
	vsra.vx	v8, v8, t6
	vmin.vx	v8, v8, t3
	vmax.vx	v8, v8, t4
	vmv.v.x	v0, t5
	addi	s0, sp, 912
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v8, v16, v0
	addi	s0, sp, 1296
	vs8r.v	v8, (s0)                        # Unknown-size Folded Spill
	addi	s0, sp, 1168
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsra.vx	v16, v16, t6
	vmin.vx	v16, v16, t3
	vmax.vx	v8, v16, t4
	addi	s0, sp, 656
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v8, v16, v0
	addi	s0, sp, 1168
	vs8r.v	v8, (s0)                        # Unknown-size Folded Spill
	addi	s0, sp, 1040
	vl8r.v	v8, (s0)                        # Unknown-size Folded Reload
	vsra.vx	v16, v8, t6
	vmin.vx	v16, v16, t3
	vmax.vx	v8, v16, t4
	addi	s0, sp, 400
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v8, v16, v0
	addi	s0, sp, 1040
	vs8r.v	v8, (s0)                        # Unknown-size Folded Spill
	vsra.vx	v16, v24, t6
	vmin.vx	v16, v16, t3
	vmax.vx	v16, v16, t4
	addi	t6, sp, 144
	vl8r.v	v24, (t6)                       # Unknown-size Folded Reload
	vmadd.vv	v16, v24, v0
	addi	t6, sp, 1296
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vsra.vi	v8, v8, 11
	addi	t6, sp, 784
	vl8r.v	v24, (t6)                       # Unknown-size Folded Reload
	vadd.vv	v8, v8, v24
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v24, v8, 0
	addi	t6, sp, 1296
	vs4r.v	v24, (t6)                       # Unknown-size Folded Spill
	addi	t6, sp, 1168
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v8, 11
	addi	t6, sp, 528
	vl8r.v	v24, (t6)                       # Unknown-size Folded Reload
	vadd.vv	v8, v8, v24
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v24, v8, 0
	addi	t6, sp, 1040
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v8, 11
	addi	t6, sp, 272
	vl8r.v	v0, (t6)                        # Unknown-size Folded Reload
	vadd.vv	v8, v8, v0
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v28, v8, 0
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v16, 11
	addi	t6, sp, 16
	vl8r.v	v16, (t6)                       # Unknown-size Folded Reload
	vadd.vv	v8, v8, v16
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v16, v8, 0
	addi	t6, sp, 1296
	vl4r.v	v12, (t6)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e8, m2, ta, ma
	vnclip.wi	v8, v12, 0
	add	t6, a3, a4
	vs2r.v	v8, (t6)
	vnclip.wi	v8, v24, 0
	addi	s0, t6, 32
	vs2r.v	v8, (s0)
	vnclip.wi	v8, v28, 0
	addi	s0, t6, 64
	vs2r.v	v8, (s0)
	vnclip.wi	v8, v16, 0
	addi	t6, t6, 96
	addi	a4, a4, 128
	vs2r.v	v8, (t6)
	beq	a4, t1, .LBB0_32
.LBB0_2:                                # =>This Inner Loop Header: Depth=1
	add	s1, a0, a4
	addi	t6, s1, 120
	vsetivli	zero, 8, e16, m1, ta, ma
	vle8.v	v9, (t6)
	addi	t6, s1, 112
	vle8.v	v10, (t6)
	addi	t6, s1, 104
	vle8.v	v11, (t6)
	addi	t6, s1, 96
	vle8.v	v12, (t6)
	vsext.vf2	v8, v9
	vsext.vf2	v9, v10
	vsext.vf2	v10, v11
	vsext.vf2	v11, v12
	addi	s0, s1, 88
	vle8.v	v13, (s0)
	addi	s0, s1, 80
	vle8.v	v14, (s0)
	addi	s0, s1, 72
	vle8.v	v15, (s0)
	addi	s0, s1, 64
	vle8.v	v16, (s0)
	vsext.vf2	v12, v13
	vsext.vf2	v13, v14
	vsext.vf2	v14, v15
	vsext.vf2	v15, v16
	addi	s2, s1, 56
	vle8.v	v17, (s2)
	addi	s2, s1, 48
	vle8.v	v18, (s2)
	addi	s2, s1, 40
	vle8.v	v19, (s2)
	addi	s2, s1, 32
	vle8.v	v20, (s2)
	vsext.vf2	v16, v17
	vsext.vf2	v17, v18
	vsext.vf2	v21, v19
	vsext.vf2	v22, v20
	addi	s3, s1, 24
	vle8.v	v18, (s3)
	addi	s3, s1, 16
	vle8.v	v19, (s3)
	addi	s3, s1, 8
	vle8.v	v20, (s3)
	vsext.vf2	v23, v18
	vle8.v	v24, (s1)
	vsext.vf2	v25, v19
	vsext.vf2	v26, v20
	vwmul.vv	v18, v26, v26
	vsext.vf2	v20, v24
	vwmacc.vv	v18, v20, v20
	vwmacc.vv	v18, v25, v25
	vwmacc.vv	v18, v23, v23
	vwmacc.vv	v18, v22, v22
	vwmacc.vv	v18, v21, v21
	vwmacc.vv	v18, v17, v17
	vwmacc.vv	v18, v16, v16
	vwmacc.vv	v18, v15, v15
	vwmacc.vv	v18, v14, v14
	vwmacc.vv	v18, v13, v13
	vwmacc.vv	v18, v12, v12
	vwmacc.vv	v18, v11, v11
	vwmacc.vv	v18, v10, v10
	vwmacc.vv	v18, v9, v9
	vwmacc.vv	v18, v8, v8
	vsetvli	zero, zero, e32, m2, ta, ma
	vmv.s.x	v24, zero
	vredsum.vs	v18, v18, v24
	vmv.x.s	s3, v18
	slli	s4, s3, 7
	vsetvli	zero, zero, e16, m1, ta, ma
	vwadd.vv	v18, v20, v26
	vwadd.wv	v18, v18, v25
	vwadd.wv	v18, v18, v23
	vwadd.wv	v18, v18, v22
	vwadd.wv	v18, v18, v21
	vwadd.wv	v18, v18, v17
	vwadd.wv	v18, v18, v16
	vwadd.wv	v18, v18, v15
	vwadd.wv	v18, v18, v14
	vwadd.wv	v18, v18, v13
	vwadd.wv	v18, v18, v12
	vwadd.wv	v18, v18, v11
	vwadd.wv	v18, v18, v10
	vwadd.wv	v18, v18, v9
	vwadd.wv	v18, v18, v8
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v8, v18, v24
	vmv.x.s	s3, v8
	mul	s5, s3, s3
	sub	s4, s4, s5
	addi	s5, s4, 256
	clz	s4, s5
	andi	s6, s4, 30
	sll	s5, s5, s6
	srli	s6, s5, 30
	snez	s6, s6
	slli	s6, s6, 15
	or	s7, s6, a6
	mul	s8, s7, s7
	bgeu	s5, s8, .LBB0_17
# %bb.3:                                #   in Loop: Header=BB0_2 Depth=1
	or	s7, s6, a7
	mul	s8, s7, s7
	bgeu	s5, s8, .LBB0_18
.LBB0_4:                                #   in Loop: Header=BB0_2 Depth=1
	or	s7, s6, t0
	mul	s8, s7, s7
	bgeu	s5, s8, .LBB0_19
.LBB0_5:                                #   in Loop: Header=BB0_2 Depth=1
	or	s7, s6, t1
	mul	s8, s7, s7
	bgeu	s5, s8, .LBB0_20
.LBB0_6:                                #   in Loop: Header=BB0_2 Depth=1
	ori	s7, s6, 1024
	mul	s8, s7, s7
	bgeu	s5, s8, .LBB0_21
.LBB0_7:                                #   in Loop: Header=BB0_2 Depth=1
	ori	s7, s6, 512
	mul	s8, s7, s7
	bgeu	s5, s8, .LBB0_22
.LBB0_8:                                #   in Loop: Header=BB0_2 Depth=1
	ori	s7, s6, 256
	mul	s8, s7, s7
	bgeu	s5, s8, .LBB0_23
.LBB0_9:                                #   in Loop: Header=BB0_2 Depth=1
	ori	s7, s6, 128
	mul	s8, s7, s7
	bgeu	s5, s8, .LBB0_24
.LBB0_10:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s7, s6, 64
	mul	s8, s7, s7
	bgeu	s5, s8, .LBB0_25
.LBB0_11:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s7, s6, 32
	mul	s8, s7, s7
	bgeu	s5, s8, .LBB0_26
.LBB0_12:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s7, s6, 16
	mul	s8, s7, s7
	bgeu	s5, s8, .LBB0_27
.LBB0_13:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s7, s6, 8
	mul	s8, s7, s7
	bgeu	s5, s8, .LBB0_28
.LBB0_14:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s7, s6, 4
	mul	s8, s7, s7
	bgeu	s5, s8, .LBB0_29
.LBB0_15:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s7, s6, 2
	mul	s8, s7, s7
	bgeu	s5, s8, .LBB0_30
.LBB0_16:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s7, s6, 1
	mul	s8, s7, s7
	bltu	s5, s8, .LBB0_1
	j	.LBB0_31
.LBB0_17:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s6, s7
	or	s7, s7, a7
	mul	s8, s7, s7
	bltu	s5, s8, .LBB0_4
.LBB0_18:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s6, s7
	or	s7, s7, t0
	mul	s8, s7, s7
	bltu	s5, s8, .LBB0_5
.LBB0_19:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s6, s7
	or	s7, s7, t1
	mul	s8, s7, s7
	bltu	s5, s8, .LBB0_6
.LBB0_20:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s6, s7
	ori	s7, s7, 1024
	mul	s8, s7, s7
	bltu	s5, s8, .LBB0_7
.LBB0_21:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s6, s7
	ori	s7, s7, 512
	mul	s8, s7, s7
	bltu	s5, s8, .LBB0_8
.LBB0_22:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s6, s7
	ori	s7, s7, 256
	mul	s8, s7, s7
	bltu	s5, s8, .LBB0_9
.LBB0_23:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s6, s7
	ori	s7, s7, 128
	mul	s8, s7, s7
	bltu	s5, s8, .LBB0_10
.LBB0_24:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s6, s7
	ori	s7, s7, 64
	mul	s8, s7, s7
	bltu	s5, s8, .LBB0_11
.LBB0_25:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s6, s7
	ori	s7, s7, 32
	mul	s8, s7, s7
	bltu	s5, s8, .LBB0_12
.LBB0_26:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s6, s7
	ori	s7, s7, 16
	mul	s8, s7, s7
	bltu	s5, s8, .LBB0_13
.LBB0_27:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s6, s7
	ori	s7, s7, 8
	mul	s8, s7, s7
	bltu	s5, s8, .LBB0_14
.LBB0_28:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s6, s7
	ori	s7, s7, 4
	mul	s8, s7, s7
	bltu	s5, s8, .LBB0_15
.LBB0_29:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s6, s7
	ori	s7, s7, 2
	mul	s8, s7, s7
	bltu	s5, s8, .LBB0_16
.LBB0_30:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s6, s7
	ori	s7, s7, 1
	mul	s8, s7, s7
	bltu	s5, s8, .LBB0_1
.LBB0_31:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s6, s7
	j	.LBB0_1
.LBB0_32:
	addi	sp, sp, 1408
	lw	s0, 60(sp)                      # 4-byte Folded Reload
	lw	s1, 56(sp)                      # 4-byte Folded Reload
	lw	s2, 52(sp)                      # 4-byte Folded Reload
	lw	s3, 48(sp)                      # 4-byte Folded Reload
	lw	s4, 44(sp)                      # 4-byte Folded Reload
	lw	s5, 40(sp)                      # 4-byte Folded Reload
	lw	s6, 36(sp)                      # 4-byte Folded Reload
	lw	s7, 32(sp)                      # 4-byte Folded Reload
	lw	s8, 28(sp)                      # 4-byte Folded Reload
	addi	sp, sp, 64
	ret
.Lfunc_end0:
                                        # -- End function
