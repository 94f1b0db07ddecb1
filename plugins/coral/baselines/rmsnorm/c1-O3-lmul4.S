# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -Drows=8 -Dcolumns=64
# source: baselines/rmsnorm.c, SHA-256 ac0e5fc9c4f8e572e88af25c19bf2abd7e2c665acb5da0f19c5b1a2ba750c306

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000200	# gamma
	li	a2, 0x20001000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -48
	sw	s0, 44(sp)                      # 4-byte Folded Spill
	sw	s1, 40(sp)                      # 4-byte Folded Spill
	sw	s2, 36(sp)                      # 4-byte Folded Spill
	sw	s3, 32(sp)                      # 4-byte Folded Spill
	sw	s4, 28(sp)                      # 4-byte Folded Spill
	sw	s5, 24(sp)                      # 4-byte Folded Spill
	addi	sp, sp, -288
	vl2r.v	v8, (a1)
	addi	a1, a1, 32
	vl2r.v	v10, (a1)
	vsetvli	a1, zero, e32, m8, ta, ma
	vsext.vf4	v16, v8
	addi	a1, sp, 160
	vs8r.v	v16, (a1)                       # Unknown-size Folded Spill
	vsext.vf4	v16, v10
	addi	a1, sp, 32
	vs8r.v	v16, (a1)                       # Unknown-size Folded Spill
	addi	a0, a0, 48
	addi	a1, a2, 512
	vmv.s.x	v8, zero
	addi	a3, sp, 16
	vs1r.v	v8, (a3)                        # Unknown-size Folded Spill
	li	a3, 14
	li	a4, 13
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
	j	.LBB0_2
.LBB0_1:                                #   in Loop: Header=BB0_2 Depth=1
	srli	s1, s1, 1
	sub	s2, a3, s1
	sub	s1, a4, s1
	vl2r.v	v26, (s0)
	sll	s0, a5, s1
	vsetvli	s1, zero, e32, m8, ta, ma
	vmv.v.x	v0, s0
	divu	s0, t2, s3
	vsext.vf4	v8, v26
	vmadd.vx	v8, s0, v0
	vl2r.v	v26, (t6)
	vsra.vx	v8, v8, s2
	vmin.vx	v8, v8, t3
	vmax.vx	v8, v8, t4
	vsext.vf4	v16, v26
	vmadd.vx	v16, s0, v0
	vmv.v.x	v0, t5
	addi	t6, sp, 160
	vl8r.v	v24, (t6)                       # Unknown-size Folded Reload
	vmadd.vv	v8, v24, v0
	vsra.vx	v16, v16, s2
	vmin.vx	v16, v16, t3
	vmax.vx	v16, v16, t4
	addi	t6, sp, 32
	vl8r.v	v24, (t6)                       # Unknown-size Folded Reload
	vmadd.vv	v16, v24, v0
	vsra.vi	v8, v8, 11
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v28, v8, 0
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v16, 11
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v16, v8, 0
	vsetvli	zero, zero, e8, m2, ta, ma
	vnclip.wi	v8, v28, 0
	vs2r.v	v8, (a2)
	vnclip.wi	v8, v16, 0
	addi	t6, a2, 32
	vs2r.v	v8, (t6)
	addi	a2, a2, 64
	addi	a0, a0, 64
	beq	a2, a1, .LBB0_32
.LBB0_2:                                # =>This Inner Loop Header: Depth=1
	addi	s0, a0, -48
	vl1r.v	v8, (a0)
	addi	t6, a0, -16
	vl1r.v	v9, (t6)
	addi	s1, a0, -32
	vl1r.v	v10, (s1)
	vsetivli	zero, 16, e16, m2, ta, ma
	vsext.vf2	v12, v8
	vl1r.v	v8, (s0)
	vsext.vf2	v14, v9
	vsext.vf2	v26, v10
	vwmul.vv	v28, v26, v26
	vsext.vf2	v10, v8
	vwmacc.vv	v28, v10, v10
	vwmacc.vv	v28, v14, v14
	vwmacc.vv	v28, v12, v12
	addi	s1, sp, 16
	vl1r.v	v8, (s1)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m4, ta, ma
	vredsum.vs	v8, v28, v8
	vmv.x.s	s1, v8
	slli	s1, s1, 6
	addi	s2, s1, 64
	clz	s1, s2
	andi	s3, s1, 30
	sll	s2, s2, s3
	srli	s3, s2, 30
	snez	s3, s3
	slli	s3, s3, 15
	or	s4, s3, a6
	mul	s5, s4, s4
	bgeu	s2, s5, .LBB0_17
# %bb.3:                                #   in Loop: Header=BB0_2 Depth=1
	or	s4, s3, a7
	mul	s5, s4, s4
	bgeu	s2, s5, .LBB0_18
.LBB0_4:                                #   in Loop: Header=BB0_2 Depth=1
	or	s4, s3, t0
	mul	s5, s4, s4
	bgeu	s2, s5, .LBB0_19
.LBB0_5:                                #   in Loop: Header=BB0_2 Depth=1
	or	s4, s3, t1
	mul	s5, s4, s4
	bgeu	s2, s5, .LBB0_20
.LBB0_6:                                #   in Loop: Header=BB0_2 Depth=1
	ori	s4, s3, 1024
	mul	s5, s4, s4
	bgeu	s2, s5, .LBB0_21
.LBB0_7:                                #   in Loop: Header=BB0_2 Depth=1
	ori	s4, s3, 512
	mul	s5, s4, s4
	bgeu	s2, s5, .LBB0_22
.LBB0_8:                                #   in Loop: Header=BB0_2 Depth=1
	ori	s4, s3, 256
	mul	s5, s4, s4
	bgeu	s2, s5, .LBB0_23
.LBB0_9:                                #   in Loop: Header=BB0_2 Depth=1
	ori	s4, s3, 128
	mul	s5, s4, s4
	bgeu	s2, s5, .LBB0_24
.LBB0_10:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s4, s3, 64
	mul	s5, s4, s4
	bgeu	s2, s5, .LBB0_25
.LBB0_11:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s4, s3, 32
	mul	s5, s4, s4
	bgeu	s2, s5, .LBB0_26
.LBB0_12:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s4, s3, 16
	mul	s5, s4, s4
	bgeu	s2, s5, .LBB0_27
.LBB0_13:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s4, s3, 8
	mul	s5, s4, s4
	bgeu	s2, s5, .LBB0_28
.LBB0_14:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s4, s3, 4
	mul	s5, s4, s4
	bgeu	s2, s5, .LBB0_29
.LBB0_15:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s4, s3, 2
	mul	s5, s4, s4
	bgeu	s2, s5, .LBB0_30
.LBB0_16:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s4, s3, 1
	mul	s5, s4, s4
	bltu	s2, s5, .LBB0_1
	j	.LBB0_31
.LBB0_17:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s3, s4
	or	s4, s4, a7
	mul	s5, s4, s4
	bltu	s2, s5, .LBB0_4
.LBB0_18:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s3, s4
	or	s4, s4, t0
	mul	s5, s4, s4
	bltu	s2, s5, .LBB0_5
.LBB0_19:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s3, s4
	or	s4, s4, t1
	mul	s5, s4, s4
	bltu	s2, s5, .LBB0_6
.LBB0_20:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s3, s4
	ori	s4, s4, 1024
	mul	s5, s4, s4
	bltu	s2, s5, .LBB0_7
.LBB0_21:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s3, s4
	ori	s4, s4, 512
	mul	s5, s4, s4
	bltu	s2, s5, .LBB0_8
.LBB0_22:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s3, s4
	ori	s4, s4, 256
	mul	s5, s4, s4
	bltu	s2, s5, .LBB0_9
.LBB0_23:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s3, s4
	ori	s4, s4, 128
	mul	s5, s4, s4
	bltu	s2, s5, .LBB0_10
.LBB0_24:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s3, s4
	ori	s4, s4, 64
	mul	s5, s4, s4
	bltu	s2, s5, .LBB0_11
.LBB0_25:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s3, s4
	ori	s4, s4, 32
	mul	s5, s4, s4
	bltu	s2, s5, .LBB0_12
.LBB0_26:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s3, s4
	ori	s4, s4, 16
	mul	s5, s4, s4
	bltu	s2, s5, .LBB0_13
.LBB0_27:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s3, s4
	ori	s4, s4, 8
	mul	s5, s4, s4
	bltu	s2, s5, .LBB0_14
.LBB0_28:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s3, s4
	ori	s4, s4, 4
	mul	s5, s4, s4
	bltu	s2, s5, .LBB0_15
.LBB0_29:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s3, s4
	ori	s4, s4, 2
	mul	s5, s4, s4
	bltu	s2, s5, .LBB0_16
.LBB0_30:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s3, s4
	ori	s4, s4, 1
	mul	s5, s4, s4
	bltu	s2, s5, .LBB0_1
.LBB0_31:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s3, s4
	j	.LBB0_1
.LBB0_32:
	addi	sp, sp, 288
	lw	s0, 44(sp)                      # 4-byte Folded Reload
	lw	s1, 40(sp)                      # 4-byte Folded Reload
	lw	s2, 36(sp)                      # 4-byte Folded Reload
	lw	s3, 32(sp)                      # 4-byte Folded Reload
	lw	s4, 28(sp)                      # 4-byte Folded Reload
	lw	s5, 24(sp)                      # 4-byte Folded Reload
	addi	sp, sp, 48
	ret
.Lfunc_end0:
                                        # -- End function
