# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -Drows=8 -Dcolumns=64
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
	addi	sp, sp, -64
	sw	s0, 60(sp)                      # 4-byte Folded Spill
	sw	s1, 56(sp)                      # 4-byte Folded Spill
	sw	s2, 52(sp)                      # 4-byte Folded Spill
	sw	s3, 48(sp)                      # 4-byte Folded Spill
	sw	s4, 44(sp)                      # 4-byte Folded Spill
	sw	s5, 40(sp)                      # 4-byte Folded Spill
	sw	s6, 36(sp)                      # 4-byte Folded Spill
	addi	sp, sp, -288
	vl2r.v	v8, (a1)
	addi	a1, a1, 32
	vl2r.v	v10, (a1)
	li	a1, 0
	vsetvli	a3, zero, e32, m8, ta, ma
	vsext.vf4	v16, v8
	addi	a3, sp, 176
	vs8r.v	v16, (a3)                       # Unknown-size Folded Spill
	vsext.vf4	v16, v10
	addi	a3, sp, 48
	vs8r.v	v16, (a3)                       # Unknown-size Folded Spill
	vmv.s.x	v8, zero
	addi	a3, sp, 32
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
	li	t6, 512
	j	.LBB0_2
.LBB0_1:                                #   in Loop: Header=BB0_2 Depth=1
	srli	s2, s2, 1
	sub	s3, a3, s2
	sub	s2, a4, s2
	vl2r.v	v26, (s1)
	sll	s1, a5, s2
	vsetvli	s2, zero, e32, m8, ta, ma
	vmv.v.x	v0, s1
	divu	s1, t2, s4
	vsext.vf4	v8, v26
	vmadd.vx	v8, s1, v0
	vl2r.v	v26, (s0)
	vsra.vx	v8, v8, s3
	vmin.vx	v8, v8, t3
	vmax.vx	v8, v8, t4
	vsext.vf4	v16, v26
	vmadd.vx	v16, s1, v0
	vmv.v.x	v0, t5
	addi	s0, sp, 176
	vl8r.v	v24, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v8, v24, v0
	vsra.vx	v16, v16, s3
	vmin.vx	v16, v16, t3
	vmax.vx	v16, v16, t4
	addi	s0, sp, 48
	vl8r.v	v24, (s0)                       # Unknown-size Folded Reload
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
	add	s0, a2, a1
	vs2r.v	v8, (s0)
	vnclip.wi	v8, v16, 0
	addi	s0, s0, 32
	addi	a1, a1, 64
	vs2r.v	v8, (s0)
	beq	a1, t6, .LBB0_32
.LBB0_2:                                # =>This Inner Loop Header: Depth=1
	add	s1, a0, a1
	addi	s0, s1, 56
	vsetivli	zero, 8, e16, m1, ta, ma
	vle8.v	v8, (s0)
	addi	s0, s1, 48
	vle8.v	v9, (s0)
	addi	s0, s1, 40
	vle8.v	v10, (s0)
	addi	s0, s1, 32
	vle8.v	v11, (s0)
	vsext.vf2	v12, v8
	vsext.vf2	v8, v9
	vsext.vf2	v9, v10
	vsext.vf2	v10, v11
	addi	s2, s1, 24
	vle8.v	v11, (s2)
	addi	s2, s1, 16
	vle8.v	v13, (s2)
	addi	s2, s1, 8
	vle8.v	v14, (s2)
	vsext.vf2	v15, v11
	vle8.v	v11, (s1)
	vsext.vf2	v25, v13
	vsext.vf2	v13, v14
	vwmul.vv	v26, v13, v13
	vsext.vf2	v13, v11
	vwmacc.vv	v26, v13, v13
	vwmacc.vv	v26, v25, v25
	vwmacc.vv	v26, v15, v15
	vwmacc.vv	v26, v10, v10
	vwmacc.vv	v26, v9, v9
	vwmacc.vv	v26, v8, v8
	vwmacc.vv	v26, v12, v12
	addi	s2, sp, 32
	vl1r.v	v8, (s2)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v8, v26, v8
	vmv.x.s	s2, v8
	slli	s2, s2, 6
	addi	s3, s2, 64
	clz	s2, s3
	andi	s4, s2, 30
	sll	s3, s3, s4
	srli	s4, s3, 30
	snez	s4, s4
	slli	s4, s4, 15
	or	s5, s4, a6
	mul	s6, s5, s5
	bltu	s3, s6, .LBB0_4
# %bb.3:                                #   in Loop: Header=BB0_2 Depth=1
	mv	s4, s5
.LBB0_4:                                #   in Loop: Header=BB0_2 Depth=1
	or	s5, s4, a7
	mul	s6, s5, s5
	bltu	s3, s6, .LBB0_6
# %bb.5:                                #   in Loop: Header=BB0_2 Depth=1
	mv	s4, s5
.LBB0_6:                                #   in Loop: Header=BB0_2 Depth=1
	or	s5, s4, t0
	mul	s6, s5, s5
	bltu	s3, s6, .LBB0_8
# %bb.7:                                #   in Loop: Header=BB0_2 Depth=1
	mv	s4, s5
.LBB0_8:                                #   in Loop: Header=BB0_2 Depth=1
	or	s5, s4, t1
	mul	s6, s5, s5
	bltu	s3, s6, .LBB0_10
# %bb.9:                                #   in Loop: Header=BB0_2 Depth=1
	mv	s4, s5
.LBB0_10:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s5, s4, 1024
	mul	s6, s5, s5
	bltu	s3, s6, .LBB0_12
# %bb.11:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s4, s5
.LBB0_12:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s5, s4, 512
	mul	s6, s5, s5
	bltu	s3, s6, .LBB0_14
# %bb.13:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s4, s5
.LBB0_14:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s5, s4, 256
	mul	s6, s5, s5
	bltu	s3, s6, .LBB0_16
# %bb.15:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s4, s5
.LBB0_16:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s5, s4, 128
	mul	s6, s5, s5
	bltu	s3, s6, .LBB0_18
# %bb.17:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s4, s5
.LBB0_18:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s5, s4, 64
	mul	s6, s5, s5
	bltu	s3, s6, .LBB0_20
# %bb.19:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s4, s5
.LBB0_20:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s5, s4, 32
	mul	s6, s5, s5
	bltu	s3, s6, .LBB0_22
# %bb.21:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s4, s5
.LBB0_22:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s5, s4, 16
	mul	s6, s5, s5
	bltu	s3, s6, .LBB0_24
# %bb.23:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s4, s5
.LBB0_24:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s5, s4, 8
	mul	s6, s5, s5
	bltu	s3, s6, .LBB0_26
# %bb.25:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s4, s5
.LBB0_26:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s5, s4, 4
	mul	s6, s5, s5
	bltu	s3, s6, .LBB0_28
# %bb.27:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s4, s5
.LBB0_28:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s5, s4, 2
	mul	s6, s5, s5
	bltu	s3, s6, .LBB0_30
# %bb.29:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s4, s5
.LBB0_30:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s5, s4, 1
	mul	s6, s5, s5
	bltu	s3, s6, .LBB0_1
# %bb.31:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s4, s5
	j	.LBB0_1
.LBB0_32:
	addi	sp, sp, 288
	lw	s0, 60(sp)                      # 4-byte Folded Reload
	lw	s1, 56(sp)                      # 4-byte Folded Reload
	lw	s2, 52(sp)                      # 4-byte Folded Reload
	lw	s3, 48(sp)                      # 4-byte Folded Reload
	lw	s4, 44(sp)                      # 4-byte Folded Reload
	lw	s5, 40(sp)                      # 4-byte Folded Reload
	lw	s6, 36(sp)                      # 4-byte Folded Reload
	addi	sp, sp, 64
	ret
.Lfunc_end0:
                                        # -- End function
