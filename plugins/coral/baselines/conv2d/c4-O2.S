# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -DH=8 -Dc_in=8 -Dc_out=32 -Dk=3
# source: baselines/conv2d.c, SHA-256 8954ed5bfd21ddc130461ded6e422009ad4e864075e6aa390fcc5c7382b50f00

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000340	# W
	li	a2, 0x20000c40	# bias
	li	a3, 0x20000cc0	# multiplier
	li	a4, 0x20000d40	# shift
	li	a5, 0x20001000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -240
	sw	ra, 236(sp)                     # 4-byte Folded Spill
	sw	s0, 232(sp)                     # 4-byte Folded Spill
	sw	s1, 228(sp)                     # 4-byte Folded Spill
	sw	s2, 224(sp)                     # 4-byte Folded Spill
	sw	s3, 220(sp)                     # 4-byte Folded Spill
	sw	s4, 216(sp)                     # 4-byte Folded Spill
	sw	s5, 212(sp)                     # 4-byte Folded Spill
	sw	s6, 208(sp)                     # 4-byte Folded Spill
	sw	s7, 204(sp)                     # 4-byte Folded Spill
	sw	s8, 200(sp)                     # 4-byte Folded Spill
	sw	s9, 196(sp)                     # 4-byte Folded Spill
	sw	s10, 192(sp)                    # 4-byte Folded Spill
	sw	s11, 188(sp)                    # 4-byte Folded Spill
	sw	a4, 28(sp)                      # 4-byte Folded Spill
	sw	a3, 24(sp)                      # 4-byte Folded Spill
	sw	a1, 20(sp)                      # 4-byte Folded Spill
	li	a3, 0
	addi	a1, a2, 32
	addi	a4, sp, 80
	addi	a6, a0, 8
	addi	a7, a0, 16
	vl2re32.v	v8, (a2)
	vl2re32.v	v10, (a1)
	addi	a1, a2, 64
	vl2re32.v	v12, (a1)
	addi	t0, sp, 112
	addi	a1, a2, 96
	vl2re32.v	v14, (a1)
	addi	t1, sp, 144
	addi	t3, sp, 176
	li	t5, 256
	li	t6, 3
	lui	s0, 262144
	li	s1, 136
	li	s2, -119
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
                                        #         Child Loop BB0_6 Depth 4
                                        #         Child Loop BB0_8 Depth 4
                                        #       Child Loop BB0_11 Depth 3
	sw	a3, 8(sp)                       # 4-byte Folded Spill
	li	a1, 0
	sw	a5, 16(sp)                      # 4-byte Folded Spill
	mv	t2, a5
	sw	a7, 0(sp)                       # 4-byte Folded Spill
	mv	s10, a7
	sw	a6, 4(sp)                       # 4-byte Folded Spill
	mv	s11, a6
	sw	a0, 12(sp)                      # 4-byte Folded Spill
	mv	a6, a0
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
                                        #         Child Loop BB0_6 Depth 4
                                        #         Child Loop BB0_8 Depth 4
                                        #       Child Loop BB0_11 Depth 3
	sw	a1, 44(sp)                      # 4-byte Folded Spill
	vs2r.v	v12, (t0)
	vs2r.v	v14, (t1)
	vl2re32.v	v18, (t0)
	vl2re32.v	v16, (t1)
	li	s9, 0
	addi	a0, sp, 48
	vs2r.v	v8, (a0)
	vs2r.v	v10, (a4)
	sw	s10, 36(sp)                     # 4-byte Folded Spill
	sw	s11, 32(sp)                     # 4-byte Folded Spill
	lw	ra, 20(sp)                      # 4-byte Folded Reload
	mv	a0, a6
	vmv2r.v	v20, v10
	vmv2r.v	v22, v8
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Loop Header: Depth=3
                                        #         Child Loop BB0_4 Depth 4
                                        #         Child Loop BB0_6 Depth 4
                                        #         Child Loop BB0_8 Depth 4
	li	a5, 0
	mv	s8, a0
	vsetivli	zero, 8, e16, m1, ta, ma
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_3 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	lb	a1, 0(s8)
	add	a2, ra, a5
	vle8.v	v24, (a2)
	addi	a3, a2, 8
	vle8.v	v25, (a3)
	addi	a1, a1, 14
	vsext.vf2	v26, v24
	vwmacc.vx	v22, a1, v26
	vsext.vf2	v24, v25
	addi	a3, a2, 16
	vle8.v	v25, (a3)
	addi	a2, a2, 24
	vle8.v	v26, (a2)
	vwmacc.vx	v20, a1, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v18, a1, v24
	vsext.vf2	v24, v26
	vwmacc.vx	v16, a1, v24
	addi	a5, a5, 32
	addi	s8, s8, 1
	bne	a5, t5, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_3 Depth=3
	li	a5, 0
	mv	s8, s11
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_3 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	lb	a1, 0(s8)
	add	a2, ra, a5
	addi	a3, a2, 256
	vle8.v	v24, (a3)
	addi	a3, a2, 264
	vle8.v	v25, (a3)
	addi	a1, a1, 14
	vsext.vf2	v26, v24
	vwmacc.vx	v22, a1, v26
	vsext.vf2	v24, v25
	addi	a3, a2, 272
	vle8.v	v25, (a3)
	addi	a2, a2, 280
	vle8.v	v26, (a2)
	vwmacc.vx	v20, a1, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v18, a1, v24
	vsext.vf2	v24, v26
	vwmacc.vx	v16, a1, v24
	addi	a5, a5, 32
	addi	s8, s8, 1
	bne	a5, t5, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_3 Depth=3
	li	a5, 0
	mv	s8, s10
.LBB0_8:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_3 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	lb	a1, 0(s8)
	add	a2, ra, a5
	addi	a3, a2, 512
	vle8.v	v24, (a3)
	addi	a3, a2, 520
	vle8.v	v25, (a3)
	addi	a1, a1, 14
	vsext.vf2	v26, v24
	vwmacc.vx	v22, a1, v26
	vsext.vf2	v24, v25
	addi	a3, a2, 528
	vle8.v	v25, (a3)
	addi	a2, a2, 536
	vle8.v	v26, (a2)
	vwmacc.vx	v20, a1, v24
	vsext.vf2	v24, v25
	vwmacc.vx	v18, a1, v24
	vsext.vf2	v24, v26
	vwmacc.vx	v16, a1, v24
	addi	a5, a5, 32
	addi	s8, s8, 1
	bne	a5, t5, .LBB0_8
# %bb.9:                                #   in Loop: Header=BB0_3 Depth=3
	addi	s9, s9, 1
	addi	a0, a0, 80
	addi	ra, ra, 768
	addi	s11, s11, 80
	addi	s10, s10, 80
	bne	s9, t6, .LBB0_3
# %bb.10:                               #   in Loop: Header=BB0_2 Depth=2
	addi	s8, sp, 48
	vs2r.v	v22, (s8)
	vs2r.v	v20, (a4)
	vs2r.v	v18, (t0)
	vs2r.v	v16, (t1)
	sw	t2, 40(sp)                      # 4-byte Folded Spill
	mv	s9, t2
	lw	s10, 28(sp)                     # 4-byte Folded Reload
	lw	s11, 24(sp)                     # 4-byte Folded Reload
.LBB0_11:                               #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vl2re32.v	v20, (s8)
	vl2re32.v	v18, (s11)
	vl2re32.v	v16, (s10)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v22, v21, 2
	vmv.x.s	a0, v22
	vslidedown.vi	v22, v22, 1
	vmv.x.s	a5, v22
	vmv.x.s	ra, v21
	vslidedown.vi	v21, v21, 1
	vmv.x.s	t0, v21
	vslidedown.vi	v21, v20, 2
	vmv.x.s	t1, v21
	vslidedown.vi	v21, v21, 1
	vmv.x.s	t4, v21
	vmv.x.s	s3, v20
	vslidedown.vi	v20, v20, 1
	vmv.x.s	a7, v20
	vslidedown.vi	v20, v19, 2
	vmv.x.s	a4, v20
	vslidedown.vi	v20, v20, 1
	vmv.x.s	a3, v20
	vmv.x.s	a1, v19
	vslidedown.vi	v19, v19, 1
	vmv.x.s	t2, v19
	vslidedown.vi	v19, v18, 2
	vmv.x.s	a2, v19
	vslidedown.vi	v19, v19, 1
	vmv.x.s	s4, v19
	vmv.x.s	s5, v18
	vslidedown.vi	v18, v18, 1
	vmv.x.s	s6, v18
	mulh	s7, s6, a7
	mul	a7, s6, a7
	mulh	s6, s5, s3
	mul	s3, s5, s3
	mulh	s5, s4, t4
	mul	t4, s4, t4
	mulh	s4, a2, t1
	mul	a2, a2, t1
	mulh	t1, t2, t0
	mul	t0, t2, t0
	mulh	t2, a1, ra
	mul	a1, a1, ra
	mulh	ra, a3, a5
	mul	a3, a3, a5
	mulh	a5, a4, a0
	mul	a0, a4, a0
	add	a4, a0, s0
	sltu	a0, a4, a0
	add	a0, a5, a0
	add	a5, a3, s0
	sltu	a3, a5, a3
	add	a3, ra, a3
	add	ra, a1, s0
	sltu	a1, ra, a1
	add	a1, t2, a1
	add	t2, t0, s0
	sltu	t0, t2, t0
	add	t0, t1, t0
	add	t1, a2, s0
	sltu	a2, t1, a2
	add	a2, s4, a2
	add	s4, t4, s0
	sltu	t4, s4, t4
	add	t4, s5, t4
	add	s5, s3, s0
	sltu	s3, s5, s3
	add	s3, s6, s3
	add	s6, a7, s0
	sltu	a7, s6, a7
	add	a7, s7, a7
	slli	a7, a7, 1
	srli	s6, s6, 31
	or	a7, s6, a7
	slli	s3, s3, 1
	srli	s5, s5, 31
	or	s3, s5, s3
	slli	t4, t4, 1
	srli	s4, s4, 31
	or	t4, s4, t4
	slli	a2, a2, 1
	srli	t1, t1, 31
	or	a2, t1, a2
	slli	t0, t0, 1
	srli	t1, t2, 31
	or	t0, t1, t0
	slli	a1, a1, 1
	srli	t1, ra, 31
	or	a1, t1, a1
	slli	a3, a3, 1
	srli	a5, a5, 31
	or	a3, a5, a3
	slli	a0, a0, 1
	srli	a4, a4, 31
	or	a0, a4, a0
	vmv.s.x	v18, a0
	vmv.s.x	v19, a3
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v18, v19, 1
	vmv.s.x	v19, a1
	vmv.s.x	v20, t0
	vslideup.vi	v19, v20, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v19, v18, 2
	vmv.s.x	v20, a2
	vmv.s.x	v18, t4
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v20, v18, 1
	vmv.s.x	v18, s3
	vmv.s.x	v21, a7
	vslideup.vi	v18, v21, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v18, v20, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vi	v20, v16, -1
	vmv.v.i	v22, 1
	vsll.vv	v20, v22, v20
	vadd.vv	v18, v20, v18
	vsra.vv	v16, v18, v16
	vmin.vx	v16, v16, s1
	vmax.vx	v16, v16, s2
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsrl.wi	v18, v16, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnsrl.wi	v16, v18, 0
	vadd.vi	v16, v16, -9
	vse8.v	v16, (s9)
	addi	s8, s8, 32
	addi	s11, s11, 32
	addi	s10, s10, 32
	addi	s9, s9, 8
	bne	s8, t3, .LBB0_11
# %bb.12:                               #   in Loop: Header=BB0_2 Depth=2
	lw	a1, 44(sp)                      # 4-byte Folded Reload
	addi	a1, a1, 1
	addi	a6, a6, 8
	lw	s11, 32(sp)                     # 4-byte Folded Reload
	addi	s11, s11, 8
	lw	s10, 36(sp)                     # 4-byte Folded Reload
	addi	s10, s10, 8
	lw	t2, 40(sp)                      # 4-byte Folded Reload
	addi	t2, t2, 32
	addi	a4, sp, 80
	addi	t0, sp, 112
	addi	t1, sp, 144
	li	a0, 8
	bne	a1, a0, .LBB0_2
# %bb.13:                               #   in Loop: Header=BB0_1 Depth=1
	lw	a3, 8(sp)                       # 4-byte Folded Reload
	addi	a3, a3, 1
	lw	a0, 12(sp)                      # 4-byte Folded Reload
	addi	a0, a0, 80
	lw	a6, 4(sp)                       # 4-byte Folded Reload
	addi	a6, a6, 80
	lw	a7, 0(sp)                       # 4-byte Folded Reload
	addi	a7, a7, 80
	lw	a5, 16(sp)                      # 4-byte Folded Reload
	addi	a5, a5, 256
	li	a1, 8
	bne	a3, a1, .LBB0_1
# %bb.14:
	lw	ra, 236(sp)                     # 4-byte Folded Reload
	lw	s0, 232(sp)                     # 4-byte Folded Reload
	lw	s1, 228(sp)                     # 4-byte Folded Reload
	lw	s2, 224(sp)                     # 4-byte Folded Reload
	lw	s3, 220(sp)                     # 4-byte Folded Reload
	lw	s4, 216(sp)                     # 4-byte Folded Reload
	lw	s5, 212(sp)                     # 4-byte Folded Reload
	lw	s6, 208(sp)                     # 4-byte Folded Reload
	lw	s7, 204(sp)                     # 4-byte Folded Reload
	lw	s8, 200(sp)                     # 4-byte Folded Reload
	lw	s9, 196(sp)                     # 4-byte Folded Reload
	lw	s10, 192(sp)                    # 4-byte Folded Reload
	lw	s11, 188(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 240
	ret
.Lfunc_end0:
                                        # -- End function
