# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -Drows=32 -Dcolumns=256
# source: baselines/rmsnorm.c, SHA-256 ac0e5fc9c4f8e572e88af25c19bf2abd7e2c665acb5da0f19c5b1a2ba750c306

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20002000	# gamma
	li	a2, 0x20003000	# Y
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
	sw	s9, 24(sp)                      # 4-byte Folded Spill
	sw	s10, 20(sp)                     # 4-byte Folded Spill
	sw	s11, 16(sp)                     # 4-byte Folded Spill
	addi	sp, sp, -1920
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
	srli	s7, s7, 1
	sub	s8, a4, s7
	sll	s8, a5, s8
	vl2r.v	v16, (s3)
	vsetvli	s3, zero, e32, m8, ta, ma
	vmv.v.x	v8, s8
	divu	s3, t2, s9
	vl2r.v	v18, (s6)
	vsext.vf4	v24, v16
	vmadd.vx	v24, s3, v8
	addi	s6, sp, 1808
	vs8r.v	v24, (s6)                       # Unknown-size Folded Spill
	vl2r.v	v16, (s5)
	vsext.vf4	v24, v18
	vmadd.vx	v24, s3, v8
	addi	s5, sp, 1424
	vs8r.v	v24, (s5)                       # Unknown-size Folded Spill
	vl2r.v	v18, (s4)
	vsext.vf4	v24, v16
	vmadd.vx	v24, s3, v8
	addi	s4, sp, 1680
	vs8r.v	v24, (s4)                       # Unknown-size Folded Spill
	vl2r.v	v16, (s2)
	vsext.vf4	v24, v18
	vmadd.vx	v24, s3, v8
	addi	s2, sp, 1552
	vs8r.v	v24, (s2)                       # Unknown-size Folded Spill
	vl2r.v	v18, (s1)
	vsext.vf4	v24, v16
	vmadd.vx	v24, s3, v8
	addi	s1, sp, 1296
	vs8r.v	v24, (s1)                       # Unknown-size Folded Spill
	vl2r.v	v16, (s0)
	vl2r.v	v20, (t6)
	vsext.vf4	v24, v18
	vmadd.vx	v24, s3, v8
	addi	t6, sp, 1040
	vs8r.v	v24, (t6)                       # Unknown-size Folded Spill
	vsext.vf4	v24, v16
	vmadd.vx	v24, s3, v8
	addi	t6, sp, 1168
	vs8r.v	v24, (t6)                       # Unknown-size Folded Spill
	vsext.vf4	v0, v20
	vmadd.vx	v0, s3, v8
	sub	t6, a1, s7
	addi	s0, sp, 1808
	vl8r.v	v8, (s0)                        # Unknown-size Folded Reload
	vsra.vx	v8, v8, t6
	vmin.vx	v8, v8, t3
	vmax.vx	v24, v8, t4
	vmv.v.x	v8, t5
	addi	s0, sp, 912
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v24, v16, v8
	addi	s0, sp, 1808
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	addi	s0, sp, 1424
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsra.vx	v16, v16, t6
	vmin.vx	v16, v16, t3
	vmax.vx	v24, v16, t4
	addi	s0, sp, 784
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v24, v16, v8
	addi	s0, sp, 1424
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	addi	s0, sp, 1680
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsra.vx	v16, v16, t6
	vmin.vx	v16, v16, t3
	vmax.vx	v24, v16, t4
	addi	s0, sp, 656
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v24, v16, v8
	addi	s0, sp, 1680
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	addi	s0, sp, 1552
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsra.vx	v16, v16, t6
	vmin.vx	v16, v16, t3
	vmax.vx	v24, v16, t4
	addi	s0, sp, 528
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v24, v16, v8
	addi	s0, sp, 1552
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	addi	s0, sp, 1296
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsra.vx	v16, v16, t6
	vmin.vx	v16, v16, t3
	vmax.vx	v24, v16, t4
	addi	s0, sp, 400
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v24, v16, v8
	addi	s0, sp, 1296
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	addi	s0, sp, 1040
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsra.vx	v16, v16, t6
	vmin.vx	v16, v16, t3
	vmax.vx	v24, v16, t4
	addi	s0, sp, 272
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v24, v16, v8
	addi	s0, sp, 1040
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	addi	s0, sp, 1168
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
	addi	t6, sp, 1808
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vsra.vi	v8, v8, 11
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v4, v8, 0
	addi	t6, sp, 1168
	vs4r.v	v4, (t6)                        # Unknown-size Folded Spill
	addi	t6, sp, 1424
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v8, 11
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v4, v8, 0
	vs4r.v	v4, (t6)                        # Unknown-size Folded Spill
	addi	t6, sp, 1680
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v8, 11
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v4, v8, 0
	vs4r.v	v4, (t6)                        # Unknown-size Folded Spill
	addi	t6, sp, 1552
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v8, 11
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v4, v8, 0
	addi	t6, sp, 1808
	vs4r.v	v4, (t6)                        # Unknown-size Folded Spill
	addi	t6, sp, 1296
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v8, 11
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v0, v8, 0
	addi	t6, sp, 1040
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v8, 11
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v4, v8, 0
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v24, 11
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v28, v8, 0
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v16, 11
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v16, v8, 0
	addi	t6, sp, 1168
	vl4r.v	v12, (t6)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e8, m2, ta, ma
	vnclip.wi	v8, v12, 0
	add	t6, a2, a3
	vs2r.v	v8, (t6)
	addi	s0, sp, 1424
	vl4r.v	v12, (s0)                       # Unknown-size Folded Reload
	vnclip.wi	v8, v12, 0
	addi	s0, t6, 32
	vs2r.v	v8, (s0)
	addi	s0, sp, 1680
	vl4r.v	v12, (s0)                       # Unknown-size Folded Reload
	vnclip.wi	v8, v12, 0
	addi	s0, t6, 64
	vs2r.v	v8, (s0)
	addi	s0, sp, 1808
	vl4r.v	v12, (s0)                       # Unknown-size Folded Reload
	vnclip.wi	v8, v12, 0
	addi	s0, t6, 96
	vs2r.v	v8, (s0)
	vnclip.wi	v8, v0, 0
	addi	s0, t6, 128
	vs2r.v	v8, (s0)
	vnclip.wi	v8, v4, 0
	addi	s0, t6, 160
	vs2r.v	v8, (s0)
	vnclip.wi	v8, v28, 0
	addi	s0, t6, 192
	vs2r.v	v8, (s0)
	vnclip.wi	v8, v16, 0
	addi	t6, t6, 224
	addi	a3, a3, 256
	vs2r.v	v8, (t6)
	beq	a3, a7, .LBB0_32
.LBB0_2:                                # =>This Inner Loop Header: Depth=1
	add	s3, a0, a3
	addi	s7, s3, 240
	addi	t6, s3, 224
	vl1r.v	v8, (t6)
	addi	s8, s3, 208
	addi	s0, s3, 192
	addi	s9, s3, 176
	addi	s1, s3, 160
	addi	s10, s3, 144
	addi	s2, s3, 128
	addi	s11, s3, 112
	addi	s4, s3, 80
	addi	s5, s3, 48
	addi	s6, s3, 16
	vl1r.v	v9, (s6)
	addi	s6, s3, 32
	vl1r.v	v10, (s3)
	vl1r.v	v11, (s6)
	vsetivli	zero, 16, e16, m2, ta, ma
	vsext.vf2	v16, v9
	vwmul.vv	v12, v16, v16
	vsext.vf2	v16, v10
	vwmacc.vv	v12, v16, v16
	vl1r.v	v9, (s5)
	addi	s5, s3, 64
	vsext.vf2	v16, v11
	vwmacc.vv	v12, v16, v16
	vl1r.v	v10, (s5)
	vsext.vf2	v16, v9
	vwmacc.vv	v12, v16, v16
	vl1r.v	v9, (s4)
	addi	s4, s3, 96
	vsext.vf2	v16, v10
	vwmacc.vv	v12, v16, v16
	vl1r.v	v10, (s4)
	vsext.vf2	v16, v9
	vwmacc.vv	v12, v16, v16
	vl1r.v	v9, (s11)
	vsext.vf2	v16, v10
	vwmacc.vv	v12, v16, v16
	vl1r.v	v10, (s2)
	vsext.vf2	v16, v9
	vwmacc.vv	v12, v16, v16
	vl1r.v	v9, (s10)
	vsext.vf2	v16, v10
	vwmacc.vv	v12, v16, v16
	vl1r.v	v10, (s1)
	vsext.vf2	v16, v9
	vwmacc.vv	v12, v16, v16
	vl1r.v	v9, (s9)
	vsext.vf2	v16, v10
	vwmacc.vv	v12, v16, v16
	vl1r.v	v10, (s0)
	vsext.vf2	v16, v9
	vwmacc.vv	v12, v16, v16
	vl1r.v	v9, (s8)
	vsext.vf2	v16, v10
	vwmacc.vv	v12, v16, v16
	vl1r.v	v10, (s7)
	vsext.vf2	v16, v9
	vwmacc.vv	v12, v16, v16
	vsext.vf2	v16, v8
	vwmacc.vv	v12, v16, v16
	vsext.vf2	v8, v10
	vwmacc.vv	v12, v8, v8
	vsetvli	zero, zero, e32, m4, ta, ma
	vmv.s.x	v8, zero
	vredsum.vs	v8, v12, v8
	vmv.x.s	s7, v8
	slli	s7, s7, 8
	addi	s8, s7, 1024
	clz	s7, s8
	andi	s9, s7, 30
	sll	s8, s8, s9
	srli	s9, s8, 30
	snez	s9, s9
	slli	s9, s9, 15
	or	s10, s9, a6
	mul	s11, s10, s10
	bgeu	s8, s11, .LBB0_17
# %bb.3:                                #   in Loop: Header=BB0_2 Depth=1
	or	s10, s9, a7
	mul	s11, s10, s10
	bgeu	s8, s11, .LBB0_18
.LBB0_4:                                #   in Loop: Header=BB0_2 Depth=1
	or	s10, s9, t0
	mul	s11, s10, s10
	bgeu	s8, s11, .LBB0_19
.LBB0_5:                                #   in Loop: Header=BB0_2 Depth=1
	or	s10, s9, t1
	mul	s11, s10, s10
	bgeu	s8, s11, .LBB0_20
.LBB0_6:                                #   in Loop: Header=BB0_2 Depth=1
	ori	s10, s9, 1024
	mul	s11, s10, s10
	bgeu	s8, s11, .LBB0_21
.LBB0_7:                                #   in Loop: Header=BB0_2 Depth=1
	ori	s10, s9, 512
	mul	s11, s10, s10
	bgeu	s8, s11, .LBB0_22
.LBB0_8:                                #   in Loop: Header=BB0_2 Depth=1
	ori	s10, s9, 256
	mul	s11, s10, s10
	bgeu	s8, s11, .LBB0_23
.LBB0_9:                                #   in Loop: Header=BB0_2 Depth=1
	ori	s10, s9, 128
	mul	s11, s10, s10
	bgeu	s8, s11, .LBB0_24
.LBB0_10:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s10, s9, 64
	mul	s11, s10, s10
	bgeu	s8, s11, .LBB0_25
.LBB0_11:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s10, s9, 32
	mul	s11, s10, s10
	bgeu	s8, s11, .LBB0_26
.LBB0_12:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s10, s9, 16
	mul	s11, s10, s10
	bgeu	s8, s11, .LBB0_27
.LBB0_13:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s10, s9, 8
	mul	s11, s10, s10
	bgeu	s8, s11, .LBB0_28
.LBB0_14:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s10, s9, 4
	mul	s11, s10, s10
	bgeu	s8, s11, .LBB0_29
.LBB0_15:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s10, s9, 2
	mul	s11, s10, s10
	bgeu	s8, s11, .LBB0_30
.LBB0_16:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s10, s9, 1
	mul	s11, s10, s10
	bltu	s8, s11, .LBB0_1
	j	.LBB0_31
.LBB0_17:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s9, s10
	or	s10, s10, a7
	mul	s11, s10, s10
	bltu	s8, s11, .LBB0_4
.LBB0_18:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s9, s10
	or	s10, s10, t0
	mul	s11, s10, s10
	bltu	s8, s11, .LBB0_5
.LBB0_19:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s9, s10
	or	s10, s10, t1
	mul	s11, s10, s10
	bltu	s8, s11, .LBB0_6
.LBB0_20:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s9, s10
	ori	s10, s10, 1024
	mul	s11, s10, s10
	bltu	s8, s11, .LBB0_7
.LBB0_21:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s9, s10
	ori	s10, s10, 512
	mul	s11, s10, s10
	bltu	s8, s11, .LBB0_8
.LBB0_22:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s9, s10
	ori	s10, s10, 256
	mul	s11, s10, s10
	bltu	s8, s11, .LBB0_9
.LBB0_23:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s9, s10
	ori	s10, s10, 128
	mul	s11, s10, s10
	bltu	s8, s11, .LBB0_10
.LBB0_24:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s9, s10
	ori	s10, s10, 64
	mul	s11, s10, s10
	bltu	s8, s11, .LBB0_11
.LBB0_25:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s9, s10
	ori	s10, s10, 32
	mul	s11, s10, s10
	bltu	s8, s11, .LBB0_12
.LBB0_26:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s9, s10
	ori	s10, s10, 16
	mul	s11, s10, s10
	bltu	s8, s11, .LBB0_13
.LBB0_27:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s9, s10
	ori	s10, s10, 8
	mul	s11, s10, s10
	bltu	s8, s11, .LBB0_14
.LBB0_28:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s9, s10
	ori	s10, s10, 4
	mul	s11, s10, s10
	bltu	s8, s11, .LBB0_15
.LBB0_29:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s9, s10
	ori	s10, s10, 2
	mul	s11, s10, s10
	bltu	s8, s11, .LBB0_16
.LBB0_30:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s9, s10
	ori	s10, s10, 1
	mul	s11, s10, s10
	bltu	s8, s11, .LBB0_1
.LBB0_31:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s9, s10
	j	.LBB0_1
.LBB0_32:
	addi	sp, sp, 1920
	lw	s0, 60(sp)                      # 4-byte Folded Reload
	lw	s1, 56(sp)                      # 4-byte Folded Reload
	lw	s2, 52(sp)                      # 4-byte Folded Reload
	lw	s3, 48(sp)                      # 4-byte Folded Reload
	lw	s4, 44(sp)                      # 4-byte Folded Reload
	lw	s5, 40(sp)                      # 4-byte Folded Reload
	lw	s6, 36(sp)                      # 4-byte Folded Reload
	lw	s7, 32(sp)                      # 4-byte Folded Reload
	lw	s8, 28(sp)                      # 4-byte Folded Reload
	lw	s9, 24(sp)                      # 4-byte Folded Reload
	lw	s10, 20(sp)                     # 4-byte Folded Reload
	lw	s11, 16(sp)                     # 4-byte Folded Reload
	addi	sp, sp, 64
	ret
.Lfunc_end0:
                                        # -- End function
