# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -Drows=56 -Dcolumns=256
# source: baselines/rmsnorm.c, SHA-256 ac0e5fc9c4f8e572e88af25c19bf2abd7e2c665acb5da0f19c5b1a2ba750c306

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20003800	# gamma
	li	a2, 0x20004000	# Y
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
	addi	sp, sp, -128
	li	a3, 0
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v8, 0
	vmv.s.x	v10, zero
	lui	a4, 4
	lui	a5, 2
	lui	a6, 1
	li	a7, 1
	slli	t0, a7, 11
	lui	t1, 262144
	addi	t1, t1, -1
	li	t2, 11
	li	t3, 12
	lui	t4, 8
	addi	t4, t4, -1
	lui	t5, 1048568
	li	t6, 1024
	vsetvli	s0, zero, e32, m8, ta, ma
	vmv.v.x	v24, t6
	li	t6, 56
	mv	s0, a0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_34 Depth 2
	slli	s1, a3, 8
	add	s1, s1, a0
	addi	s1, s1, 256
	mv	s2, s0
	vmv2r.v	v12, v8
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vsetivli	zero, 8, e16, m1, ta, ma
	vle8.v	v11, (s2)
	vsext.vf2	v14, v11
	addi	s2, s2, 8
	vwmacc.vv	v12, v14, v14
	bne	s2, s1, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v11, v12, v10
	vmv.x.s	s2, v11
	slli	s2, s2, 8
	addi	s3, s2, 1024
	clz	s2, s3
	andi	s4, s2, 30
	sll	s3, s3, s4
	srli	s4, s3, 30
	snez	s4, s4
	slli	s4, s4, 15
	or	s5, s4, a4
	mul	s6, s5, s5
	bltu	s3, s6, .LBB0_5
# %bb.4:                                #   in Loop: Header=BB0_1 Depth=1
	mv	s4, s5
.LBB0_5:                                #   in Loop: Header=BB0_1 Depth=1
	or	s5, s4, a5
	mul	s6, s5, s5
	bltu	s3, s6, .LBB0_7
# %bb.6:                                #   in Loop: Header=BB0_1 Depth=1
	mv	s4, s5
.LBB0_7:                                #   in Loop: Header=BB0_1 Depth=1
	or	s5, s4, a6
	mul	s6, s5, s5
	bltu	s3, s6, .LBB0_9
# %bb.8:                                #   in Loop: Header=BB0_1 Depth=1
	mv	s4, s5
.LBB0_9:                                #   in Loop: Header=BB0_1 Depth=1
	or	s5, s4, t0
	mul	s6, s5, s5
	bltu	s3, s6, .LBB0_11
# %bb.10:                               #   in Loop: Header=BB0_1 Depth=1
	mv	s4, s5
.LBB0_11:                               #   in Loop: Header=BB0_1 Depth=1
	ori	s5, s4, 1024
	mul	s6, s5, s5
	bltu	s3, s6, .LBB0_13
# %bb.12:                               #   in Loop: Header=BB0_1 Depth=1
	mv	s4, s5
.LBB0_13:                               #   in Loop: Header=BB0_1 Depth=1
	ori	s5, s4, 512
	mul	s6, s5, s5
	bltu	s3, s6, .LBB0_15
# %bb.14:                               #   in Loop: Header=BB0_1 Depth=1
	mv	s4, s5
.LBB0_15:                               #   in Loop: Header=BB0_1 Depth=1
	ori	s5, s4, 256
	mul	s6, s5, s5
	bltu	s3, s6, .LBB0_17
# %bb.16:                               #   in Loop: Header=BB0_1 Depth=1
	mv	s4, s5
.LBB0_17:                               #   in Loop: Header=BB0_1 Depth=1
	ori	s5, s4, 128
	mul	s6, s5, s5
	bltu	s3, s6, .LBB0_19
# %bb.18:                               #   in Loop: Header=BB0_1 Depth=1
	mv	s4, s5
.LBB0_19:                               #   in Loop: Header=BB0_1 Depth=1
	ori	s5, s4, 64
	mul	s6, s5, s5
	bltu	s3, s6, .LBB0_21
# %bb.20:                               #   in Loop: Header=BB0_1 Depth=1
	mv	s4, s5
.LBB0_21:                               #   in Loop: Header=BB0_1 Depth=1
	ori	s5, s4, 32
	mul	s6, s5, s5
	bltu	s3, s6, .LBB0_23
# %bb.22:                               #   in Loop: Header=BB0_1 Depth=1
	mv	s4, s5
.LBB0_23:                               #   in Loop: Header=BB0_1 Depth=1
	ori	s5, s4, 16
	mul	s6, s5, s5
	bltu	s3, s6, .LBB0_25
# %bb.24:                               #   in Loop: Header=BB0_1 Depth=1
	mv	s4, s5
.LBB0_25:                               #   in Loop: Header=BB0_1 Depth=1
	ori	s5, s4, 8
	mul	s6, s5, s5
	bltu	s3, s6, .LBB0_27
# %bb.26:                               #   in Loop: Header=BB0_1 Depth=1
	mv	s4, s5
.LBB0_27:                               #   in Loop: Header=BB0_1 Depth=1
	ori	s5, s4, 4
	mul	s6, s5, s5
	bltu	s3, s6, .LBB0_29
# %bb.28:                               #   in Loop: Header=BB0_1 Depth=1
	mv	s4, s5
.LBB0_29:                               #   in Loop: Header=BB0_1 Depth=1
	ori	s5, s4, 2
	mul	s6, s5, s5
	bltu	s3, s6, .LBB0_31
# %bb.30:                               #   in Loop: Header=BB0_1 Depth=1
	mv	s4, s5
.LBB0_31:                               #   in Loop: Header=BB0_1 Depth=1
	ori	s5, s4, 1
	mul	s6, s5, s5
	bltu	s3, s6, .LBB0_33
# %bb.32:                               #   in Loop: Header=BB0_1 Depth=1
	mv	s4, s5
.LBB0_33:                               #   in Loop: Header=BB0_1 Depth=1
	divu	s3, t1, s4
	srli	s2, s2, 1
	sub	s4, t2, s2
	sll	s4, a7, s4
	sub	s2, t3, s2
	vsetvli	s5, zero, e32, m8, ta, ma
	vmv.v.x	v16, s4
	addi	s4, sp, 32
	vs8r.v	v16, (s4)                       # Unknown-size Folded Spill
	mv	s4, a2
	mv	s5, a1
	mv	s6, s0
.LBB0_34:                               #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2r.v	v12, (s6)
	vsetvli	zero, zero, e32, m8, ta, ma
	vsext.vf4	v0, v12
	sw	a0, 4(sp)
	addi	a0, sp, 32
	vl8r.v	v16, (a0)                       # Unknown-size Folded Reload
	lw	a0, 4(sp)
	vmadd.vx	v0, s3, v16
	vl2r.v	v12, (s5)
	vsra.vx	v0, v0, s2
	vmin.vx	v0, v0, t4
	vmax.vx	v0, v0, t5
	vsext.vf4	v16, v12
	vmadd.vv	v16, v0, v24
	vsra.vi	v16, v16, 11
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v12, v16, 0
	vsetvli	zero, zero, e8, m2, ta, ma
	vnclip.wi	v16, v12, 0
	vs2r.v	v16, (s4)
	addi	s6, s6, 32
	addi	s5, s5, 32
	addi	s4, s4, 32
	bne	s6, s1, .LBB0_34
# %bb.35:                               #   in Loop: Header=BB0_1 Depth=1
	addi	a3, a3, 1
	addi	s0, s0, 256
	addi	a2, a2, 256
	bne	a3, t6, .LBB0_1
# %bb.36:
	addi	sp, sp, 128
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
