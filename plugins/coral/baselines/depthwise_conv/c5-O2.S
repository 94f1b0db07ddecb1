# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -DH=16 -Dc=32 -Dk=5
# source: baselines/depthwise_conv.c, SHA-256 e9a4334d542cd875748109ced90b0d997572e0453ef7dcba278be1233a5fe092

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20003200	# W
	li	a2, 0x20003540	# bias
	li	a3, 0x200035c0	# multiplier
	li	a4, 0x20003640	# shift
	li	a5, 0x20004000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -224
	sw	ra, 220(sp)                     # 4-byte Folded Spill
	sw	s0, 216(sp)                     # 4-byte Folded Spill
	sw	s1, 212(sp)                     # 4-byte Folded Spill
	sw	s2, 208(sp)                     # 4-byte Folded Spill
	sw	s3, 204(sp)                     # 4-byte Folded Spill
	sw	s4, 200(sp)                     # 4-byte Folded Spill
	sw	s5, 196(sp)                     # 4-byte Folded Spill
	sw	s6, 192(sp)                     # 4-byte Folded Spill
	sw	s7, 188(sp)                     # 4-byte Folded Spill
	sw	s8, 184(sp)                     # 4-byte Folded Spill
	sw	s9, 180(sp)                     # 4-byte Folded Spill
	sw	s10, 176(sp)                    # 4-byte Folded Spill
	sw	s11, 172(sp)                    # 4-byte Folded Spill
	sw	a4, 16(sp)                      # 4-byte Folded Spill
	sw	a3, 12(sp)                      # 4-byte Folded Spill
	li	a3, 0
	addi	t0, a2, 32
	addi	a4, sp, 64
	vl2re32.v	v8, (a2)
	vl2re32.v	v10, (t0)
	addi	t0, a2, 64
	vl2re32.v	v12, (t0)
	addi	a6, sp, 96
	addi	a2, a2, 96
	vl2re32.v	v14, (a2)
	addi	a2, sp, 128
	addi	a0, a0, 152
	addi	t1, sp, 160
	li	t3, -11
	li	t4, 800
	lui	t5, 262144
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v16, 1
	li	t6, 133
	li	s0, -122
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
                                        #       Child Loop BB0_5 Depth 3
	sw	a3, 4(sp)                       # 4-byte Folded Spill
	li	a3, 0
	sw	a5, 8(sp)                       # 4-byte Folded Spill
	sw	a0, 0(sp)                       # 4-byte Folded Spill
	mv	s6, a0
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
                                        #       Child Loop BB0_5 Depth 3
	sw	a3, 28(sp)                      # 4-byte Folded Spill
	vs2r.v	v12, (a6)
	vs2r.v	v14, (a2)
	vl2re32.v	v20, (a6)
	vl2re32.v	v18, (a2)
	li	s5, 0
	addi	a0, sp, 32
	vs2r.v	v8, (a0)
	vs2r.v	v10, (a4)
	sw	s6, 20(sp)                      # 4-byte Folded Spill
	vmv2r.v	v22, v10
	vmv2r.v	v24, v8
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	addi	a0, s6, -152
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v26, (a0)
	add	s7, a1, s5
	vle8.v	v28, (s7)
	vsext.vf2	v27, v26
	vwadd.vx	v30, v27, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v26, v28
	addi	a0, s6, -144
	vle8.v	v28, (a0)
	addi	a0, s7, 8
	vle8.v	v29, (a0)
	vmadd.vv	v26, v30, v24
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v24, v28
	vwadd.vx	v30, v24, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v24, v29
	addi	a0, s6, -136
	vle8.v	v28, (a0)
	addi	a0, s7, 16
	vle8.v	v29, (a0)
	vmadd.vv	v24, v30, v22
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v22, v28
	vwadd.vx	v30, v22, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v29
	addi	a0, s6, -128
	vle8.v	v28, (a0)
	addi	a0, s7, 24
	vle8.v	v29, (a0)
	vmadd.vv	v22, v30, v20
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v20, v28
	vwadd.vx	v30, v20, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v20, v29
	addi	a0, s6, -120
	vle8.v	v28, (a0)
	addi	a0, s7, 32
	vle8.v	v7, (a0)
	vmadd.vv	v20, v30, v18
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v18, v28
	vwadd.vx	v30, v18, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v28, v7
	addi	a0, s6, -112
	vle8.v	v18, (a0)
	addi	a0, s7, 40
	vle8.v	v19, (a0)
	vmadd.vv	v28, v30, v26
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v26, v18
	vwadd.vx	v30, v26, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v26, v19
	addi	a0, s6, -104
	vle8.v	v18, (a0)
	addi	a0, s7, 48
	vle8.v	v19, (a0)
	vmadd.vv	v26, v30, v24
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v24, v18
	vwadd.vx	v30, v24, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v24, v19
	addi	a0, s6, -96
	vle8.v	v18, (a0)
	addi	a0, s7, 56
	vle8.v	v7, (a0)
	vmadd.vv	v24, v30, v22
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v19, v18
	vwadd.vx	v22, v19, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v18, v7
	addi	a0, s6, -88
	vle8.v	v30, (a0)
	addi	a0, s7, 64
	vle8.v	v31, (a0)
	vmadd.vv	v18, v22, v20
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v20, v30
	vwadd.vx	v6, v20, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v31
	addi	a0, s6, -80
	vle8.v	v20, (a0)
	addi	a0, s7, 72
	vle8.v	v21, (a0)
	vmadd.vv	v22, v6, v28
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v28, v20
	vwadd.vx	v30, v28, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v28, v21
	addi	a0, s6, -72
	vle8.v	v20, (a0)
	addi	a0, s7, 80
	vle8.v	v21, (a0)
	vmadd.vv	v28, v30, v26
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v26, v20
	vwadd.vx	v30, v26, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v26, v21
	addi	a0, s6, -64
	vle8.v	v20, (a0)
	addi	a0, s7, 88
	vle8.v	v7, (a0)
	vmadd.vv	v26, v30, v24
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v21, v20
	vwadd.vx	v24, v21, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v20, v7
	addi	a0, s6, -56
	vle8.v	v30, (a0)
	addi	a0, s7, 96
	vle8.v	v31, (a0)
	vmadd.vv	v20, v24, v18
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v18, v30
	vwadd.vx	v24, v18, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v18, v31
	addi	a0, s6, -48
	vle8.v	v30, (a0)
	addi	a0, s7, 104
	vle8.v	v7, (a0)
	vmadd.vv	v18, v24, v22
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v22, v30
	vwadd.vx	v24, v22, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v30, v7
	addi	a0, s6, -40
	vle8.v	v22, (a0)
	addi	a0, s7, 112
	vle8.v	v23, (a0)
	vmadd.vv	v30, v24, v28
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v24, v22
	vwadd.vx	v6, v24, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v28, v23
	addi	a0, s6, -32
	vle8.v	v22, (a0)
	addi	a0, s7, 120
	vle8.v	v23, (a0)
	vmadd.vv	v28, v6, v26
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v24, v22
	vwadd.vx	v6, v24, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v26, v23
	addi	a0, s6, -24
	vle8.v	v22, (a0)
	addi	a0, s7, 128
	vle8.v	v23, (a0)
	vmadd.vv	v26, v6, v20
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v20, v22
	vwadd.vx	v6, v20, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v24, v23
	addi	a0, s6, -16
	vle8.v	v20, (a0)
	addi	a0, s7, 136
	vle8.v	v21, (a0)
	vmadd.vv	v24, v6, v18
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v18, v20
	vwadd.vx	v6, v18, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v21
	addi	a0, s6, -8
	vle8.v	v18, (a0)
	addi	a0, s7, 144
	vle8.v	v19, (a0)
	vmadd.vv	v22, v6, v30
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v20, v18
	vwadd.vx	v30, v20, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v20, v19
	vle8.v	v18, (s6)
	addi	a0, s7, 152
	vle8.v	v7, (a0)
	vmadd.vv	v20, v30, v28
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v19, v18
	vwadd.vx	v28, v19, t3
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v18, v7
	vmadd.vv	v18, v28, v26
	addi	s5, s5, 160
	addi	s6, s6, 640
	bne	s5, t4, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	addi	s5, sp, 32
	vs2r.v	v24, (s5)
	vs2r.v	v22, (a4)
	vs2r.v	v20, (a6)
	vs2r.v	v18, (a2)
	sw	a5, 24(sp)                      # 4-byte Folded Spill
	mv	s6, a5
	lw	s7, 16(sp)                      # 4-byte Folded Reload
	lw	s8, 12(sp)                      # 4-byte Folded Reload
.LBB0_5:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vl2re32.v	v22, (s5)
	vl2re32.v	v20, (s8)
	vl2re32.v	v18, (s7)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v24, v23, 2
	vmv.x.s	s9, v24
	vslidedown.vi	v24, v24, 1
	vmv.x.s	s10, v24
	vmv.x.s	s11, v23
	vslidedown.vi	v23, v23, 1
	vmv.x.s	ra, v23
	vslidedown.vi	v23, v22, 2
	vmv.x.s	a6, v23
	vslidedown.vi	v23, v23, 1
	vmv.x.s	a5, v23
	vmv.x.s	a0, v22
	vslidedown.vi	v22, v22, 1
	vmv.x.s	t2, v22
	vslidedown.vi	v22, v21, 2
	vmv.x.s	s1, v22
	vslidedown.vi	v22, v22, 1
	vmv.x.s	a7, v22
	vmv.x.s	a4, v21
	vslidedown.vi	v21, v21, 1
	vmv.x.s	a3, v21
	vslidedown.vi	v21, v20, 2
	vmv.x.s	t0, v21
	vslidedown.vi	v21, v21, 1
	vmv.x.s	a2, v21
	vmv.x.s	s2, v20
	vslidedown.vi	v20, v20, 1
	vmv.x.s	s3, v20
	mulh	s4, s3, t2
	mul	t2, s3, t2
	mulh	s3, s2, a0
	mul	a0, s2, a0
	mulh	s2, a2, a5
	mul	a2, a2, a5
	mulh	a5, t0, a6
	mul	a6, t0, a6
	mulh	t0, a3, ra
	mul	a3, a3, ra
	mulh	ra, a4, s11
	mul	a4, a4, s11
	mulh	s11, a7, s10
	mul	a7, a7, s10
	mulh	s10, s1, s9
	mul	s1, s1, s9
	add	s9, s1, t5
	sltu	s1, s9, s1
	add	s1, s10, s1
	add	s10, a7, t5
	sltu	a7, s10, a7
	add	a7, s11, a7
	add	s11, a4, t5
	sltu	a4, s11, a4
	add	a4, ra, a4
	add	ra, a3, t5
	sltu	a3, ra, a3
	add	a3, t0, a3
	add	t0, a6, t5
	sltu	a6, t0, a6
	add	a5, a5, a6
	add	a6, a2, t5
	sltu	a2, a6, a2
	add	a2, s2, a2
	add	s2, a0, t5
	sltu	a0, s2, a0
	add	a0, s3, a0
	add	s3, t2, t5
	sltu	t2, s3, t2
	add	t2, s4, t2
	slli	t2, t2, 1
	srli	s3, s3, 31
	or	t2, s3, t2
	slli	a0, a0, 1
	srli	s2, s2, 31
	or	a0, s2, a0
	slli	a2, a2, 1
	srli	a6, a6, 31
	or	a2, a6, a2
	slli	a5, a5, 1
	srli	a6, t0, 31
	or	a5, a6, a5
	slli	a3, a3, 1
	srli	a6, ra, 31
	or	a3, a6, a3
	slli	a4, a4, 1
	srli	a6, s11, 31
	or	a4, a6, a4
	slli	a7, a7, 1
	srli	a6, s10, 31
	or	a6, a6, a7
	slli	s1, s1, 1
	srli	a7, s9, 31
	or	a7, a7, s1
	vmv.s.x	v20, a7
	vmv.s.x	v21, a6
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v20, v21, 1
	vmv.s.x	v21, a4
	vmv.s.x	v22, a3
	vslideup.vi	v21, v22, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v21, v20, 2
	vmv.s.x	v22, a5
	vmv.s.x	v20, a2
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v22, v20, 1
	vmv.s.x	v20, a0
	vmv.s.x	v23, t2
	vslideup.vi	v20, v23, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v20, v22, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vi	v22, v18, -1
	vsll.vv	v22, v16, v22
	vadd.vv	v20, v22, v20
	vsra.vv	v18, v20, v18
	vmin.vx	v18, v18, t6
	vmax.vx	v18, v18, s0
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v20, v18, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v18, v20, 0
	vadd.vi	v18, v18, -6
	vse8.v	v18, (s6)
	addi	s5, s5, 32
	addi	s8, s8, 32
	addi	s7, s7, 32
	addi	s6, s6, 8
	bne	s5, t1, .LBB0_5
# %bb.6:                                #   in Loop: Header=BB0_2 Depth=2
	lw	a3, 28(sp)                      # 4-byte Folded Reload
	addi	a3, a3, 1
	lw	s6, 20(sp)                      # 4-byte Folded Reload
	addi	s6, s6, 32
	lw	a5, 24(sp)                      # 4-byte Folded Reload
	addi	a5, a5, 32
	addi	a4, sp, 64
	addi	a6, sp, 96
	addi	a2, sp, 128
	li	a0, 16
	bne	a3, a0, .LBB0_2
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	lw	a3, 4(sp)                       # 4-byte Folded Reload
	addi	a3, a3, 1
	lw	a0, 0(sp)                       # 4-byte Folded Reload
	addi	a0, a0, 640
	lw	a5, 8(sp)                       # 4-byte Folded Reload
	addi	a5, a5, 512
	li	a7, 16
	bne	a3, a7, .LBB0_1
# %bb.8:
	lw	ra, 220(sp)                     # 4-byte Folded Reload
	lw	s0, 216(sp)                     # 4-byte Folded Reload
	lw	s1, 212(sp)                     # 4-byte Folded Reload
	lw	s2, 208(sp)                     # 4-byte Folded Reload
	lw	s3, 204(sp)                     # 4-byte Folded Reload
	lw	s4, 200(sp)                     # 4-byte Folded Reload
	lw	s5, 196(sp)                     # 4-byte Folded Reload
	lw	s6, 192(sp)                     # 4-byte Folded Reload
	lw	s7, 188(sp)                     # 4-byte Folded Reload
	lw	s8, 184(sp)                     # 4-byte Folded Reload
	lw	s9, 180(sp)                     # 4-byte Folded Reload
	lw	s10, 176(sp)                    # 4-byte Folded Reload
	lw	s11, 172(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 224
	ret
.Lfunc_end0:
                                        # -- End function
