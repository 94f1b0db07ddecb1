# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -Drows=56 -Dcolumns=256
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
	addi	sp, sp, -48
	sw	s0, 44(sp)                      # 4-byte Folded Spill
	sw	s1, 40(sp)                      # 4-byte Folded Spill
	sw	s2, 36(sp)                      # 4-byte Folded Spill
	sw	s3, 32(sp)                      # 4-byte Folded Spill
	sw	s4, 28(sp)                      # 4-byte Folded Spill
	addi	sp, sp, -2048
	addi	a3, a1, 32
	vl2r.v	v8, (a1)
	vl2r.v	v10, (a3)
	li	a3, 0
	vsetvli	a4, zero, e32, m8, ta, ma
	vsext.vf4	v16, v8
	addi	a4, sp, 912
	vs8r.v	v16, (a4)                       # Unknown-size Folded Spill
	vsext.vf4	v16, v10
	addi	a4, sp, 784
	vs8r.v	v16, (a4)                       # Unknown-size Folded Spill
	addi	a4, a1, 64
	vl2r.v	v8, (a4)
	addi	a4, a1, 96
	vl2r.v	v10, (a4)
	addi	a4, a1, 128
	vl2r.v	v12, (a4)
	addi	a4, a1, 160
	vl2r.v	v14, (a4)
	addi	a4, a1, 192
	vl2r.v	v16, (a4)
	addi	a1, a1, 224
	vl2r.v	v18, (a1)
	li	a1, 12
	li	a4, 11
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
	li	t6, 7
	slli	t6, t6, 11
	vsext.vf4	v24, v8
	addi	s0, sp, 656
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	vsext.vf4	v24, v10
	addi	s0, sp, 528
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	vsext.vf4	v24, v12
	addi	s0, sp, 400
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	vsext.vf4	v24, v14
	addi	s0, sp, 272
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	addi	s0, sp, 144
	vs8r.v	v8, (s0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	s0, sp, 16
	vs8r.v	v8, (s0)                        # Unknown-size Folded Spill
	j	.LBB0_2
.LBB0_1:                                #   in Loop: Header=BB0_2 Depth=1
	srli	s0, s0, 1
	sub	s1, a4, s0
	sll	s3, a5, s1
	divu	s1, t2, s2
	vmv.v.x	v24, s3
	addi	s2, sp, 1040
	vl8r.v	v8, (s2)                        # Unknown-size Folded Reload
	vmadd.vx	v8, s1, v24
	addi	s2, sp, 1936
	vl8r.v	v16, (s2)                       # Unknown-size Folded Reload
	vmadd.vx	v16, s1, v24
	vs8r.v	v16, (s2)                       # Unknown-size Folded Spill
	addi	s2, sp, 1808
	vl8r.v	v16, (s2)                       # Unknown-size Folded Reload
	vmadd.vx	v16, s1, v24
	vs8r.v	v16, (s2)                       # Unknown-size Folded Spill
	addi	s2, sp, 1680
	vl8r.v	v16, (s2)                       # Unknown-size Folded Reload
	vmadd.vx	v16, s1, v24
	vs8r.v	v16, (s2)                       # Unknown-size Folded Spill
	addi	s2, sp, 1552
	vl8r.v	v16, (s2)                       # Unknown-size Folded Reload
	vmadd.vx	v16, s1, v24
	vs8r.v	v16, (s2)                       # Unknown-size Folded Spill
	addi	s2, sp, 1296
	vl8r.v	v16, (s2)                       # Unknown-size Folded Reload
	vmadd.vx	v16, s1, v24
	vs8r.v	v16, (s2)                       # Unknown-size Folded Spill
	addi	s2, sp, 1424
	vl8r.v	v16, (s2)                       # Unknown-size Folded Reload
	vmadd.vx	v16, s1, v24
	vs8r.v	v16, (s2)                       # Unknown-size Folded Spill
	addi	s2, sp, 1168
	vl8r.v	v0, (s2)                        # Unknown-size Folded Reload
	vmadd.vx	v0, s1, v24
	sub	s0, a1, s0
	vsra.vx	v8, v8, s0
	vmin.vx	v8, v8, t3
	vmax.vx	v16, v8, t4
	vmv.v.x	v24, t5
	addi	s1, sp, 912
	vl8r.v	v8, (s1)                        # Unknown-size Folded Reload
	vmadd.vv	v16, v8, v24
	addi	s1, sp, 1168
	vs8r.v	v16, (s1)                       # Unknown-size Folded Spill
	addi	s1, sp, 1936
	vl8r.v	v8, (s1)                        # Unknown-size Folded Reload
	vsra.vx	v8, v8, s0
	vmin.vx	v8, v8, t3
	vmax.vx	v16, v8, t4
	addi	s1, sp, 784
	vl8r.v	v8, (s1)                        # Unknown-size Folded Reload
	vmadd.vv	v16, v8, v24
	addi	s1, sp, 1936
	vs8r.v	v16, (s1)                       # Unknown-size Folded Spill
	addi	s1, sp, 1808
	vl8r.v	v8, (s1)                        # Unknown-size Folded Reload
	vsra.vx	v8, v8, s0
	vmin.vx	v8, v8, t3
	vmax.vx	v16, v8, t4
	addi	s1, sp, 656
	vl8r.v	v8, (s1)                        # Unknown-size Folded Reload
	vmadd.vv	v16, v8, v24
	addi	s1, sp, 1808
	vs8r.v	v16, (s1)                       # Unknown-size Folded Spill
	addi	s1, sp, 1680
	vl8r.v	v8, (s1)                        # Unknown-size Folded Reload
	vsra.vx	v8, v8, s0
	vmin.vx	v8, v8, t3
	vmax.vx	v16, v8, t4
	addi	s1, sp, 528
	vl8r.v	v8, (s1)                        # Unknown-size Folded Reload
	vmadd.vv	v16, v8, v24
	addi	s1, sp, 1680
	vs8r.v	v16, (s1)                       # Unknown-size Folded Spill
	addi	s1, sp, 1552
	vl8r.v	v8, (s1)                        # Unknown-size Folded Reload
	vsra.vx	v8, v8, s0
	vmin.vx	v8, v8, t3
	vmax.vx	v16, v8, t4
	addi	s1, sp, 400
	vl8r.v	v8, (s1)                        # Unknown-size Folded Reload
	vmadd.vv	v16, v8, v24
	addi	s1, sp, 1552
	vs8r.v	v16, (s1)                       # Unknown-size Folded Spill
	addi	s1, sp, 1296
	vl8r.v	v8, (s1)                        # Unknown-size Folded Reload
	vsra.vx	v8, v8, s0
	vmin.vx	v8, v8, t3
	vmax.vx	v16, v8, t4
	addi	s1, sp, 272
	vl8r.v	v8, (s1)                        # Unknown-size Folded Reload
	vmadd.vv	v16, v8, v24
	addi	s1, sp, 1296
	vs8r.v	v16, (s1)                       # Unknown-size Folded Spill
	addi	s1, sp, 1424
	vl8r.v	v8, (s1)                        # Unknown-size Folded Reload
	vsra.vx	v8, v8, s0
	vmin.vx	v8, v8, t3
	vmax.vx	v16, v8, t4
	addi	s1, sp, 144
	vl8r.v	v8, (s1)                        # Unknown-size Folded Reload
	vmadd.vv	v16, v8, v24
	vsra.vx	v8, v0, s0
	vmin.vx	v8, v8, t3
	vmax.vx	v8, v8, t4
	addi	s0, sp, 16
	vl8r.v	v0, (s0)                        # Unknown-size Folded Reload
	vmadd.vv	v8, v0, v24
	addi	s0, sp, 1168
	vl8r.v	v24, (s0)                       # Unknown-size Folded Reload
	vsra.vi	v24, v24, 11
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v4, v24, 0
	vs4r.v	v4, (s0)                        # Unknown-size Folded Spill
	addi	s0, sp, 1936
	vl8r.v	v24, (s0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v24, v24, 11
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v4, v24, 0
	addi	s0, sp, 1424
	vs4r.v	v4, (s0)                        # Unknown-size Folded Spill
	addi	s0, sp, 1808
	vl8r.v	v24, (s0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v24, v24, 11
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v4, v24, 0
	vs4r.v	v4, (s0)                        # Unknown-size Folded Spill
	addi	s0, sp, 1680
	vl8r.v	v24, (s0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v24, v24, 11
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v4, v24, 0
	addi	s0, sp, 1936
	vs4r.v	v4, (s0)                        # Unknown-size Folded Spill
	addi	s0, sp, 1552
	vl8r.v	v24, (s0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v24, v24, 11
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v0, v24, 0
	addi	s0, sp, 1296
	vl8r.v	v24, (s0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v24, v24, 11
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v4, v24, 0
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v24, v16, 11
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v20, v24, 0
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v24, v8, 11
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v8, v24, 0
	addi	s0, sp, 1168
	vl4r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e8, m2, ta, ma
	vnclip.wi	v12, v16, 0
	add	s0, a2, a3
	vs2r.v	v12, (s0)
	addi	s1, sp, 1424
	vl4r.v	v16, (s1)                       # Unknown-size Folded Reload
	vnclip.wi	v12, v16, 0
	addi	s1, s0, 32
	vs2r.v	v12, (s1)
	addi	s1, sp, 1808
	vl4r.v	v16, (s1)                       # Unknown-size Folded Reload
	vnclip.wi	v12, v16, 0
	addi	s1, s0, 64
	vs2r.v	v12, (s1)
	addi	s1, sp, 1936
	vl4r.v	v16, (s1)                       # Unknown-size Folded Reload
	vnclip.wi	v12, v16, 0
	addi	s1, s0, 96
	vs2r.v	v12, (s1)
	vnclip.wi	v12, v0, 0
	addi	s1, s0, 128
	vs2r.v	v12, (s1)
	vnclip.wi	v12, v4, 0
	addi	s1, s0, 160
	vs2r.v	v12, (s1)
	vnclip.wi	v12, v20, 0
	addi	s1, s0, 192
	vs2r.v	v12, (s1)
	vnclip.wi	v12, v8, 0
	addi	s0, s0, 224
	addi	a3, a3, 256
	vs2r.v	v12, (s0)
	beq	a3, t6, .LBB0_32
.LBB0_2:                                # =>This Inner Loop Header: Depth=1
	add	s0, a0, a3
	addi	s1, s0, 224
	addi	s2, s0, 192
	addi	s3, s0, 160
	addi	s4, s0, 96
	vl2r.v	v8, (s4)
	addi	s4, s0, 32
	vl2r.v	v10, (s4)
	addi	s4, s0, 128
	vl2r.v	v12, (s0)
	addi	s0, s0, 64
	vl2r.v	v14, (s0)
	vsetvli	zero, zero, e32, m8, ta, ma
	vsext.vf4	v16, v10
	addi	s0, sp, 1936
	vs8r.v	v16, (s0)                       # Unknown-size Folded Spill
	vmul.vv	v24, v16, v16
	vsext.vf4	v16, v12
	addi	s0, sp, 1040
	vs8r.v	v16, (s0)                       # Unknown-size Folded Spill
	vmacc.vv	v24, v16, v16
	vsext.vf4	v16, v14
	addi	s0, sp, 1808
	vs8r.v	v16, (s0)                       # Unknown-size Folded Spill
	vmacc.vv	v24, v16, v16
	vl2r.v	v10, (s4)
	vsext.vf4	v16, v8
	addi	s0, sp, 1680
	vs8r.v	v16, (s0)                       # Unknown-size Folded Spill
	vmacc.vv	v24, v16, v16
	vl2r.v	v8, (s3)
	vsext.vf4	v16, v10
	addi	s0, sp, 1552
	vs8r.v	v16, (s0)                       # Unknown-size Folded Spill
	vmacc.vv	v24, v16, v16
	vl2r.v	v10, (s2)
	vl2r.v	v12, (s1)
	vsext.vf4	v16, v8
	addi	s0, sp, 1296
	vs8r.v	v16, (s0)                       # Unknown-size Folded Spill
	vmacc.vv	v24, v16, v16
	vsext.vf4	v16, v10
	addi	s0, sp, 1424
	vs8r.v	v16, (s0)                       # Unknown-size Folded Spill
	vmacc.vv	v24, v16, v16
	vsext.vf4	v0, v12
	addi	s0, sp, 1168
	vs8r.v	v0, (s0)                        # Unknown-size Folded Spill
	vmacc.vv	v24, v0, v0
	vmv.s.x	v8, zero
	vredsum.vs	v8, v24, v8
	vmv.x.s	s0, v8
	slli	s0, s0, 8
	addi	s1, s0, 1024
	clz	s0, s1
	andi	s2, s0, 30
	sll	s1, s1, s2
	srli	s2, s1, 30
	snez	s2, s2
	slli	s2, s2, 15
	or	s3, s2, a6
	mul	s4, s3, s3
	bgeu	s1, s4, .LBB0_17
# %bb.3:                                #   in Loop: Header=BB0_2 Depth=1
	or	s3, s2, a7
	mul	s4, s3, s3
	bgeu	s1, s4, .LBB0_18
.LBB0_4:                                #   in Loop: Header=BB0_2 Depth=1
	or	s3, s2, t0
	mul	s4, s3, s3
	bgeu	s1, s4, .LBB0_19
.LBB0_5:                                #   in Loop: Header=BB0_2 Depth=1
	or	s3, s2, t1
	mul	s4, s3, s3
	bgeu	s1, s4, .LBB0_20
.LBB0_6:                                #   in Loop: Header=BB0_2 Depth=1
	ori	s3, s2, 1024
	mul	s4, s3, s3
	bgeu	s1, s4, .LBB0_21
.LBB0_7:                                #   in Loop: Header=BB0_2 Depth=1
	ori	s3, s2, 512
	mul	s4, s3, s3
	bgeu	s1, s4, .LBB0_22
.LBB0_8:                                #   in Loop: Header=BB0_2 Depth=1
	ori	s3, s2, 256
	mul	s4, s3, s3
	bgeu	s1, s4, .LBB0_23
.LBB0_9:                                #   in Loop: Header=BB0_2 Depth=1
	ori	s3, s2, 128
	mul	s4, s3, s3
	bgeu	s1, s4, .LBB0_24
.LBB0_10:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s3, s2, 64
	mul	s4, s3, s3
	bgeu	s1, s4, .LBB0_25
.LBB0_11:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s3, s2, 32
	mul	s4, s3, s3
	bgeu	s1, s4, .LBB0_26
.LBB0_12:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s3, s2, 16
	mul	s4, s3, s3
	bgeu	s1, s4, .LBB0_27
.LBB0_13:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s3, s2, 8
	mul	s4, s3, s3
	bgeu	s1, s4, .LBB0_28
.LBB0_14:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s3, s2, 4
	mul	s4, s3, s3
	bgeu	s1, s4, .LBB0_29
.LBB0_15:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s3, s2, 2
	mul	s4, s3, s3
	bgeu	s1, s4, .LBB0_30
.LBB0_16:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s3, s2, 1
	mul	s4, s3, s3
	bltu	s1, s4, .LBB0_1
	j	.LBB0_31
.LBB0_17:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s2, s3
	or	s3, s3, a7
	mul	s4, s3, s3
	bltu	s1, s4, .LBB0_4
.LBB0_18:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s2, s3
	or	s3, s3, t0
	mul	s4, s3, s3
	bltu	s1, s4, .LBB0_5
.LBB0_19:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s2, s3
	or	s3, s3, t1
	mul	s4, s3, s3
	bltu	s1, s4, .LBB0_6
.LBB0_20:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s2, s3
	ori	s3, s3, 1024
	mul	s4, s3, s3
	bltu	s1, s4, .LBB0_7
.LBB0_21:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s2, s3
	ori	s3, s3, 512
	mul	s4, s3, s3
	bltu	s1, s4, .LBB0_8
.LBB0_22:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s2, s3
	ori	s3, s3, 256
	mul	s4, s3, s3
	bltu	s1, s4, .LBB0_9
.LBB0_23:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s2, s3
	ori	s3, s3, 128
	mul	s4, s3, s3
	bltu	s1, s4, .LBB0_10
.LBB0_24:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s2, s3
	ori	s3, s3, 64
	mul	s4, s3, s3
	bltu	s1, s4, .LBB0_11
.LBB0_25:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s2, s3
	ori	s3, s3, 32
	mul	s4, s3, s3
	bltu	s1, s4, .LBB0_12
.LBB0_26:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s2, s3
	ori	s3, s3, 16
	mul	s4, s3, s3
	bltu	s1, s4, .LBB0_13
.LBB0_27:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s2, s3
	ori	s3, s3, 8
	mul	s4, s3, s3
	bltu	s1, s4, .LBB0_14
.LBB0_28:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s2, s3
	ori	s3, s3, 4
	mul	s4, s3, s3
	bltu	s1, s4, .LBB0_15
.LBB0_29:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s2, s3
	ori	s3, s3, 2
	mul	s4, s3, s3
	bltu	s1, s4, .LBB0_16
.LBB0_30:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s2, s3
	ori	s3, s3, 1
	mul	s4, s3, s3
	bltu	s1, s4, .LBB0_1
.LBB0_31:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s2, s3
	j	.LBB0_1
.LBB0_32:
	addi	sp, sp, 2032
	addi	sp, sp, 16
	lw	s0, 44(sp)                      # 4-byte Folded Reload
	lw	s1, 40(sp)                      # 4-byte Folded Reload
	lw	s2, 36(sp)                      # 4-byte Folded Reload
	lw	s3, 32(sp)                      # 4-byte Folded Reload
	lw	s4, 28(sp)                      # 4-byte Folded Reload
	addi	sp, sp, 48
	ret
.Lfunc_end0:
                                        # -- End function
