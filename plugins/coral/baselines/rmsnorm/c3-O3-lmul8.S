# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -Drows=32 -Dcolumns=128
# source: baselines/rmsnorm.c, SHA-256 ac0e5fc9c4f8e572e88af25c19bf2abd7e2c665acb5da0f19c5b1a2ba750c306

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20001000	# gamma
	li	a2, 0x20002000	# Y
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
	addi	sp, sp, -896
	addi	a3, a1, 32
	vl2r.v	v8, (a1)
	vl2r.v	v10, (a3)
	addi	a3, a1, 64
	vl2r.v	v12, (a3)
	addi	a1, a1, 96
	vl2r.v	v14, (a1)
	vsetvli	a1, zero, e32, m8, ta, ma
	vsext.vf4	v16, v8
	addi	a1, sp, 400
	vs8r.v	v16, (a1)                       # Unknown-size Folded Spill
	vsext.vf4	v16, v10
	addi	a1, sp, 272
	vs8r.v	v16, (a1)                       # Unknown-size Folded Spill
	vsext.vf4	v16, v12
	addi	a1, sp, 144
	vs8r.v	v16, (a1)                       # Unknown-size Folded Spill
	vsext.vf4	v16, v14
	addi	a1, sp, 16
	vs8r.v	v16, (a1)                       # Unknown-size Folded Spill
	addi	a0, a0, 64
	lui	a1, 1
	add	a3, a2, a1
	li	a4, 13
	li	a5, 12
	li	a6, 1
	lui	a7, 4
	lui	t0, 2
	slli	t1, a6, 11
	lui	t2, 262144
	addi	t2, t2, -1
	lui	t3, 8
	addi	t3, t3, -1
	lui	t4, 1048568
	li	t5, 1024
	j	.LBB0_2
.LBB0_1:                                #   in Loop: Header=BB0_2 Depth=1
	srli	t6, t6, 1
	sub	s0, a5, t6
	sll	s0, a6, s0
	vmv.v.x	v24, s0
	divu	s0, t2, s1
	vsext.vf4	v16, v14
	vmadd.vx	v16, s0, v24
	vsext.vf4	v0, v12
	vmadd.vx	v0, s0, v24
	addi	s1, sp, 528
	vs8r.v	v0, (s1)                        # Unknown-size Folded Spill
	addi	s1, sp, 656
	vl2r.v	v8, (s1)                        # Unknown-size Folded Reload
	vsext.vf4	v0, v8
	vmadd.vx	v0, s0, v24
	vs8r.v	v0, (s1)                        # Unknown-size Folded Spill
	addi	s1, sp, 784
	vl2r.v	v8, (s1)                        # Unknown-size Folded Reload
	vsext.vf4	v0, v8
	vmadd.vx	v0, s0, v24
	sub	t6, a4, t6
	vsra.vx	v8, v16, t6
	vmin.vx	v8, v8, t3
	vmax.vx	v24, v8, t4
	vmv.v.x	v8, t5
	addi	s0, sp, 400
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v24, v16, v8
	addi	s0, sp, 784
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	addi	s0, sp, 528
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsra.vx	v16, v16, t6
	vmin.vx	v16, v16, t3
	vmax.vx	v24, v16, t4
	addi	s0, sp, 272
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v24, v16, v8
	addi	s0, sp, 528
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	addi	s0, sp, 656
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsra.vx	v16, v16, t6
	vmin.vx	v16, v16, t3
	vmax.vx	v24, v16, t4
	addi	s0, sp, 144
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v24, v16, v8
	vsra.vx	v16, v0, t6
	vmin.vx	v16, v16, t3
	vmax.vx	v16, v16, t4
	addi	t6, sp, 16
	vl8r.v	v0, (t6)                        # Unknown-size Folded Reload
	vmadd.vv	v16, v0, v8
	addi	t6, sp, 784
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vsra.vi	v8, v8, 11
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v0, v8, 0
	addi	t6, sp, 528
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v8, 11
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v4, v8, 0
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v24, 11
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v24, v8, 0
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v16, 11
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v16, v8, 0
	vsetvli	zero, zero, e8, m2, ta, ma
	vnclip.wi	v8, v0, 0
	vs2r.v	v8, (a2)
	vnclip.wi	v8, v4, 0
	addi	t6, a2, 32
	vs2r.v	v8, (t6)
	vnclip.wi	v8, v24, 0
	addi	t6, a2, 64
	vs2r.v	v8, (t6)
	vnclip.wi	v8, v16, 0
	addi	t6, a2, 96
	vs2r.v	v8, (t6)
	addi	a2, a2, 128
	addi	a0, a0, 128
	beq	a2, a3, .LBB0_32
.LBB0_2:                                # =>This Inner Loop Header: Depth=1
	addi	t6, a0, 32
	addi	s0, a0, -64
	vl2r.v	v14, (t6)
	vl2r.v	v16, (a0)
	addi	t6, a0, -32
	vl2r.v	v12, (t6)
	addi	t6, sp, 784
	vs2r.v	v14, (t6)                       # Unknown-size Folded Spill
	vsetvli	zero, zero, e16, m4, ta, ma
	vsext.vf2	v8, v14
	vl2r.v	v14, (s0)
	addi	t6, sp, 656
	vs2r.v	v16, (t6)                       # Unknown-size Folded Spill
	vsext.vf2	v24, v16
	vsext.vf2	v28, v12
	vwmul.vv	v16, v28, v28
	vsext.vf2	v28, v14
	vwmacc.vv	v16, v28, v28
	vwmacc.vv	v16, v24, v24
	vwmacc.vv	v16, v8, v8
	vsetvli	zero, zero, e32, m8, ta, ma
	vmv.s.x	v8, zero
	vredsum.vs	v8, v16, v8
	vmv.x.s	t6, v8
	slli	t6, t6, 7
	addi	s0, t6, 256
	clz	t6, s0
	andi	s1, t6, 30
	sll	s0, s0, s1
	srli	s1, s0, 30
	snez	s1, s1
	slli	s1, s1, 15
	or	s2, s1, a7
	mul	s3, s2, s2
	bgeu	s0, s3, .LBB0_17
# %bb.3:                                #   in Loop: Header=BB0_2 Depth=1
	or	s2, s1, t0
	mul	s3, s2, s2
	bgeu	s0, s3, .LBB0_18
.LBB0_4:                                #   in Loop: Header=BB0_2 Depth=1
	or	s2, s1, a1
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
	or	s2, s2, t0
	mul	s3, s2, s2
	bltu	s0, s3, .LBB0_4
.LBB0_18:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s1, s2
	or	s2, s2, a1
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
	addi	sp, sp, 896
	lw	s0, 28(sp)                      # 4-byte Folded Reload
	lw	s1, 24(sp)                      # 4-byte Folded Reload
	lw	s2, 20(sp)                      # 4-byte Folded Reload
	lw	s3, 16(sp)                      # 4-byte Folded Reload
	addi	sp, sp, 32
	ret
.Lfunc_end0:
                                        # -- End function
