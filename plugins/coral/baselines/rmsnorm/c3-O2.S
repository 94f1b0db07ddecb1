# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -Drows=32 -Dcolumns=128
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
	addi	sp, sp, -48
	sw	s0, 44(sp)                      # 4-byte Folded Spill
	sw	s1, 40(sp)                      # 4-byte Folded Spill
	sw	s2, 36(sp)                      # 4-byte Folded Spill
	sw	s3, 32(sp)                      # 4-byte Folded Spill
	sw	s4, 28(sp)                      # 4-byte Folded Spill
	sw	s5, 24(sp)                      # 4-byte Folded Spill
	sw	s6, 20(sp)                      # 4-byte Folded Spill
	sw	s7, 16(sp)                      # 4-byte Folded Spill
	addi	sp, sp, -896
	li	a3, 0
	addi	a4, a1, 32
	vl2r.v	v8, (a1)
	vl2r.v	v10, (a4)
	addi	a4, a1, 64
	vl2r.v	v12, (a4)
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
	li	a1, 13
	li	a4, 12
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
	srli	s3, s3, 1
	sub	s4, a4, s3
	sll	s4, a5, s4
	vl2r.v	v16, (s1)
	vsetvli	s1, zero, e32, m8, ta, ma
	vmv.v.x	v8, s4
	divu	s1, t2, s5
	vl2r.v	v18, (s2)
	vsext.vf4	v24, v16
	vmadd.vx	v24, s1, v8
	addi	s2, sp, 784
	vs8r.v	v24, (s2)                       # Unknown-size Folded Spill
	vl2r.v	v16, (s0)
	vsext.vf4	v24, v18
	vl2r.v	v18, (t6)
	vmadd.vx	v24, s1, v8
	addi	t6, sp, 528
	vs8r.v	v24, (t6)                       # Unknown-size Folded Spill
	vsext.vf4	v24, v16
	vmadd.vx	v24, s1, v8
	vsext.vf4	v0, v18
	vmadd.vx	v0, s1, v8
	addi	t6, sp, 656
	vs8r.v	v0, (t6)                        # Unknown-size Folded Spill
	sub	t6, a1, s3
	addi	s0, sp, 784
	vl8r.v	v8, (s0)                        # Unknown-size Folded Reload
	vsra.vx	v8, v8, t6
	vmin.vx	v8, v8, t3
	vmax.vx	v0, v8, t4
	vmv.v.x	v8, t5
	addi	s0, sp, 400
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v0, v16, v8
	addi	s0, sp, 784
	vs8r.v	v0, (s0)                        # Unknown-size Folded Spill
	addi	s0, sp, 528
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsra.vx	v16, v16, t6
	vmin.vx	v16, v16, t3
	vmax.vx	v0, v16, t4
	addi	s0, sp, 272
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v0, v16, v8
	addi	s0, sp, 528
	vs8r.v	v0, (s0)                        # Unknown-size Folded Spill
	vsra.vx	v16, v24, t6
	vmin.vx	v16, v16, t3
	vmax.vx	v24, v16, t4
	addi	s0, sp, 144
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v24, v16, v8
	addi	s0, sp, 656
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsra.vx	v16, v16, t6
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
	add	t6, a2, a3
	vs2r.v	v8, (t6)
	vnclip.wi	v8, v4, 0
	addi	s0, t6, 32
	vs2r.v	v8, (s0)
	vnclip.wi	v8, v24, 0
	addi	s0, t6, 64
	vs2r.v	v8, (s0)
	vnclip.wi	v8, v16, 0
	addi	t6, t6, 96
	addi	a3, a3, 128
	vs2r.v	v8, (t6)
	beq	a3, t0, .LBB0_32
.LBB0_2:                                # =>This Inner Loop Header: Depth=1
	add	s1, a0, a3
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
	vle8.v	v12, (s0)
	addi	s0, s1, 80
	vle8.v	v13, (s0)
	addi	s0, s1, 72
	vle8.v	v14, (s0)
	addi	s0, s1, 64
	vle8.v	v15, (s0)
	vsext.vf2	v16, v12
	vsext.vf2	v17, v13
	vsext.vf2	v18, v14
	vsext.vf2	v14, v15
	addi	s2, s1, 56
	vle8.v	v12, (s2)
	addi	s2, s1, 48
	vle8.v	v13, (s2)
	addi	s2, s1, 40
	vle8.v	v15, (s2)
	addi	s2, s1, 32
	vle8.v	v19, (s2)
	vsext.vf2	v20, v12
	vsext.vf2	v21, v13
	vsext.vf2	v22, v15
	vsext.vf2	v15, v19
	addi	s3, s1, 24
	vle8.v	v12, (s3)
	addi	s3, s1, 16
	vle8.v	v13, (s3)
	addi	s3, s1, 8
	vle8.v	v19, (s3)
	vsext.vf2	v23, v12
	vle8.v	v24, (s1)
	vsext.vf2	v25, v13
	vsext.vf2	v26, v19
	vwmul.vv	v12, v26, v26
	vsext.vf2	v19, v24
	vwmacc.vv	v12, v19, v19
	vwmacc.vv	v12, v25, v25
	vwmacc.vv	v12, v23, v23
	vwmacc.vv	v12, v15, v15
	vwmacc.vv	v12, v22, v22
	vwmacc.vv	v12, v21, v21
	vwmacc.vv	v12, v20, v20
	vwmacc.vv	v12, v14, v14
	vwmacc.vv	v12, v18, v18
	vwmacc.vv	v12, v17, v17
	vwmacc.vv	v12, v16, v16
	vwmacc.vv	v12, v11, v11
	vwmacc.vv	v12, v10, v10
	vwmacc.vv	v12, v9, v9
	vwmacc.vv	v12, v8, v8
	vsetvli	zero, zero, e32, m2, ta, ma
	vmv.s.x	v8, zero
	vredsum.vs	v8, v12, v8
	vmv.x.s	s3, v8
	slli	s3, s3, 7
	addi	s4, s3, 256
	clz	s3, s4
	andi	s5, s3, 30
	sll	s4, s4, s5
	srli	s5, s4, 30
	snez	s5, s5
	slli	s5, s5, 15
	or	s6, s5, a6
	mul	s7, s6, s6
	bltu	s4, s7, .LBB0_4
# %bb.3:                                #   in Loop: Header=BB0_2 Depth=1
	mv	s5, s6
.LBB0_4:                                #   in Loop: Header=BB0_2 Depth=1
	or	s6, s5, a7
	mul	s7, s6, s6
	bltu	s4, s7, .LBB0_6
# %bb.5:                                #   in Loop: Header=BB0_2 Depth=1
	mv	s5, s6
.LBB0_6:                                #   in Loop: Header=BB0_2 Depth=1
	or	s6, s5, t0
	mul	s7, s6, s6
	bltu	s4, s7, .LBB0_8
# %bb.7:                                #   in Loop: Header=BB0_2 Depth=1
	mv	s5, s6
.LBB0_8:                                #   in Loop: Header=BB0_2 Depth=1
	or	s6, s5, t1
	mul	s7, s6, s6
	bltu	s4, s7, .LBB0_10
# %bb.9:                                #   in Loop: Header=BB0_2 Depth=1
	mv	s5, s6
.LBB0_10:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s6, s5, 1024
	mul	s7, s6, s6
	bltu	s4, s7, .LBB0_12
# %bb.11:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s5, s6
.LBB0_12:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s6, s5, 512
	mul	s7, s6, s6
	bltu	s4, s7, .LBB0_14
# %bb.13:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s5, s6
.LBB0_14:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s6, s5, 256
	mul	s7, s6, s6
	bltu	s4, s7, .LBB0_16
# %bb.15:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s5, s6
.LBB0_16:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s6, s5, 128
	mul	s7, s6, s6
	bltu	s4, s7, .LBB0_18
# %bb.17:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s5, s6
.LBB0_18:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s6, s5, 64
	mul	s7, s6, s6
	bltu	s4, s7, .LBB0_20
# %bb.19:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s5, s6
.LBB0_20:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s6, s5, 32
	mul	s7, s6, s6
	bltu	s4, s7, .LBB0_22
# %bb.21:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s5, s6
.LBB0_22:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s6, s5, 16
	mul	s7, s6, s6
	bltu	s4, s7, .LBB0_24
# %bb.23:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s5, s6
.LBB0_24:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s6, s5, 8
	mul	s7, s6, s6
	bltu	s4, s7, .LBB0_26
# %bb.25:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s5, s6
.LBB0_26:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s6, s5, 4
	mul	s7, s6, s6
	bltu	s4, s7, .LBB0_28
# %bb.27:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s5, s6
.LBB0_28:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s6, s5, 2
	mul	s7, s6, s6
	bltu	s4, s7, .LBB0_30
# %bb.29:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s5, s6
.LBB0_30:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s6, s5, 1
	mul	s7, s6, s6
	bltu	s4, s7, .LBB0_1
# %bb.31:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s5, s6
	j	.LBB0_1
.LBB0_32:
	addi	sp, sp, 896
	lw	s0, 44(sp)                      # 4-byte Folded Reload
	lw	s1, 40(sp)                      # 4-byte Folded Reload
	lw	s2, 36(sp)                      # 4-byte Folded Reload
	lw	s3, 32(sp)                      # 4-byte Folded Reload
	lw	s4, 28(sp)                      # 4-byte Folded Reload
	lw	s5, 24(sp)                      # 4-byte Folded Reload
	lw	s6, 20(sp)                      # 4-byte Folded Reload
	lw	s7, 16(sp)                      # 4-byte Folded Reload
	addi	sp, sp, 48
	ret
.Lfunc_end0:
                                        # -- End function
