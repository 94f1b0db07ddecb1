# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -Drows=8 -Dcolumns=64
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
	addi	sp, sp, -32
	sw	s0, 28(sp)                      # 4-byte Folded Spill
	sw	s1, 24(sp)                      # 4-byte Folded Spill
	sw	s2, 20(sp)                      # 4-byte Folded Spill
	sw	s3, 16(sp)                      # 4-byte Folded Spill
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
	addi	a1, a0, 32
	addi	a0, a0, 544
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
	srli	t6, t6, 1
	sub	s0, a3, t6
	sub	t6, a4, t6
	sll	t6, a5, t6
	vmv.v.x	v8, t6
	divu	t6, t2, s1
	vsext.vf4	v0, v28
	vmadd.vx	v0, t6, v8
	vsra.vx	v0, v0, s0
	vmin.vx	v0, v0, t3
	vmax.vx	v0, v0, t4
	vsext.vf4	v16, v26
	vmadd.vx	v16, t6, v8
	vmv.v.x	v8, t5
	addi	t6, sp, 160
	vl8r.v	v24, (t6)                       # Unknown-size Folded Reload
	vmadd.vv	v0, v24, v8
	vsra.vx	v16, v16, s0
	vmin.vx	v16, v16, t3
	vmax.vx	v16, v16, t4
	addi	t6, sp, 32
	vl8r.v	v24, (t6)                       # Unknown-size Folded Reload
	vmadd.vv	v16, v24, v8
	vsra.vi	v8, v0, 11
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
	addi	a1, a1, 64
	addi	a2, a2, 64
	beq	a1, a0, .LBB0_32
.LBB0_2:                                # =>This Inner Loop Header: Depth=1
	vl2r.v	v26, (a1)
	addi	t6, a1, -32
	vl2r.v	v28, (t6)
	vsetvli	zero, zero, e16, m4, ta, ma
	vsext.vf2	v8, v26
	vwmul.vv	v0, v8, v8
	vsext.vf2	v8, v28
	vwmacc.vv	v0, v8, v8
	addi	t6, sp, 16
	vl1r.v	v8, (t6)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m8, ta, ma
	vredsum.vs	v8, v0, v8
	vmv.x.s	t6, v8
	slli	t6, t6, 6
	addi	s0, t6, 64
	clz	t6, s0
	andi	s1, t6, 30
	sll	s0, s0, s1
	srli	s1, s0, 30
	snez	s1, s1
	slli	s1, s1, 15
	or	s2, s1, a6
	mul	s3, s2, s2
	bgeu	s0, s3, .LBB0_17
# %bb.3:                                #   in Loop: Header=BB0_2 Depth=1
	or	s2, s1, a7
	mul	s3, s2, s2
	bgeu	s0, s3, .LBB0_18
.LBB0_4:                                #   in Loop: Header=BB0_2 Depth=1
	or	s2, s1, t0
	mul	s3, s2, s2
	bgeu	s0, s3, .LBB0_19
.LBB0_5:                                #   in Loop: Header=BB0_2 Depth=1
	or	s2, s1, t1
	mul	s3, s2, s2
	bgeu	s0, s3, .LBB0_20
.LBB0_6:                                #   in Loop: Header=BB0_2 Depth=1
	ori	s2, s1, 1024
	mul	s3, s2, s2
	bgeu	s0, s3, .LBB0_21
.LBB0_7:                                #   in Loop: Header=BB0_2 Depth=1
	ori	s2, s1, 512
	mul	s3, s2, s2
	bgeu	s0, s3, .LBB0_22
.LBB0_8:                                #   in Loop: Header=BB0_2 Depth=1
	ori	s2, s1, 256
	mul	s3, s2, s2
	bgeu	s0, s3, .LBB0_23
.LBB0_9:                                #   in Loop: Header=BB0_2 Depth=1
	ori	s2, s1, 128
	mul	s3, s2, s2
	bgeu	s0, s3, .LBB0_24
.LBB0_10:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s2, s1, 64
	mul	s3, s2, s2
	bgeu	s0, s3, .LBB0_25
.LBB0_11:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s2, s1, 32
	mul	s3, s2, s2
	bgeu	s0, s3, .LBB0_26
.LBB0_12:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s2, s1, 16
	mul	s3, s2, s2
	bgeu	s0, s3, .LBB0_27
.LBB0_13:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s2, s1, 8
	mul	s3, s2, s2
	bgeu	s0, s3, .LBB0_28
.LBB0_14:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s2, s1, 4
	mul	s3, s2, s2
	bgeu	s0, s3, .LBB0_29
.LBB0_15:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s2, s1, 2
	mul	s3, s2, s2
	bgeu	s0, s3, .LBB0_30
.LBB0_16:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s2, s1, 1
	mul	s3, s2, s2
	bltu	s0, s3, .LBB0_1
	j	.LBB0_31
.LBB0_17:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s1, s2
	or	s2, s2, a7
	mul	s3, s2, s2
	bltu	s0, s3, .LBB0_4
.LBB0_18:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s1, s2
	or	s2, s2, t0
	mul	s3, s2, s2
	bltu	s0, s3, .LBB0_5
.LBB0_19:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s1, s2
	or	s2, s2, t1
	mul	s3, s2, s2
	bltu	s0, s3, .LBB0_6
.LBB0_20:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s1, s2
	ori	s2, s2, 1024
	mul	s3, s2, s2
	bltu	s0, s3, .LBB0_7
.LBB0_21:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s1, s2
	ori	s2, s2, 512
	mul	s3, s2, s2
	bltu	s0, s3, .LBB0_8
.LBB0_22:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s1, s2
	ori	s2, s2, 256
	mul	s3, s2, s2
	bltu	s0, s3, .LBB0_9
.LBB0_23:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s1, s2
	ori	s2, s2, 128
	mul	s3, s2, s2
	bltu	s0, s3, .LBB0_10
.LBB0_24:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s1, s2
	ori	s2, s2, 64
	mul	s3, s2, s2
	bltu	s0, s3, .LBB0_11
.LBB0_25:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s1, s2
	ori	s2, s2, 32
	mul	s3, s2, s2
	bltu	s0, s3, .LBB0_12
.LBB0_26:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s1, s2
	ori	s2, s2, 16
	mul	s3, s2, s2
	bltu	s0, s3, .LBB0_13
.LBB0_27:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s1, s2
	ori	s2, s2, 8
	mul	s3, s2, s2
	bltu	s0, s3, .LBB0_14
.LBB0_28:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s1, s2
	ori	s2, s2, 4
	mul	s3, s2, s2
	bltu	s0, s3, .LBB0_15
.LBB0_29:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s1, s2
	ori	s2, s2, 2
	mul	s3, s2, s2
	bltu	s0, s3, .LBB0_16
.LBB0_30:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s1, s2
	ori	s2, s2, 1
	mul	s3, s2, s2
	bltu	s0, s3, .LBB0_1
.LBB0_31:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s1, s2
	j	.LBB0_1
.LBB0_32:
	addi	sp, sp, 288
	lw	s0, 28(sp)                      # 4-byte Folded Reload
	lw	s1, 24(sp)                      # 4-byte Folded Reload
	lw	s2, 20(sp)                      # 4-byte Folded Reload
	lw	s3, 16(sp)                      # 4-byte Folded Reload
	addi	sp, sp, 32
	ret
.Lfunc_end0:
                                        # -- End function
