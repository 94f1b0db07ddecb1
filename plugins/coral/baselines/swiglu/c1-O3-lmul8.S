# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -Dn=4 -Dh=32 -Dh_i=64
# source: baselines/swiglu.c, SHA-256 38f4aa490e46fc82ef139179f897794c94b360629c0d8544271b5754b6cf41c5

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000080	# Wg
	li	a2, 0x20000880	# Wu
	li	a3, 0x20001080	# Wd
	li	a4, 0x20001880	# table
	li	a5, 0x20001980	# quantisation
	li	a6, 0x20002000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -800
	sw	ra, 796(sp)                     # 4-byte Folded Spill
	sw	s0, 792(sp)                     # 4-byte Folded Spill
	sw	s1, 788(sp)                     # 4-byte Folded Spill
	sw	s2, 784(sp)                     # 4-byte Folded Spill
	sw	s3, 780(sp)                     # 4-byte Folded Spill
	sw	s4, 776(sp)                     # 4-byte Folded Spill
	sw	s5, 772(sp)                     # 4-byte Folded Spill
	sw	s6, 768(sp)                     # 4-byte Folded Spill
	sw	s7, 764(sp)                     # 4-byte Folded Spill
	sw	s8, 760(sp)                     # 4-byte Folded Spill
	sw	s9, 756(sp)                     # 4-byte Folded Spill
	sw	s10, 752(sp)                    # 4-byte Folded Spill
	sw	s11, 748(sp)                    # 4-byte Folded Spill
	lui	a7, 1
	addi	a7, a7, 128
	sub	sp, sp, a7
	sw	a6, 52(sp)                      # 4-byte Folded Spill
	mv	t6, a4
	sw	a3, 152(sp)                     # 4-byte Folded Spill
	sw	a2, 44(sp)                      # 4-byte Folded Spill
	sw	a1, 40(sp)                      # 4-byte Folded Spill
	li	a2, 0
	lw	t0, 0(a5)
	lw	s0, 4(a5)
	lw	t2, 8(a5)
	lw	a3, 12(a5)
	lw	a1, 16(a5)
	sw	a1, 28(sp)                      # 4-byte Folded Spill
	lw	a4, 20(a5)
	addi	a1, s0, -1
	li	a5, 1
	sll	s2, a5, a1
	addi	a1, a3, -1
	sll	t5, a5, a1
	sw	a4, 24(sp)                      # 4-byte Folded Spill
	addi	a1, a4, -1
	sll	a1, a5, a1
	sw	a1, 20(sp)                      # 4-byte Folded Spill
	addi	t4, sp, 348
	addi	s1, sp, 604
	vsetvli	a1, zero, e32, m8, ta, ma
	vmv.v.i	v8, 0
	addi	a1, sp, 736
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	lui	t3, 262144
	li	a6, 32
	sw	a0, 36(sp)                      # 4-byte Folded Spill
	mv	a4, a0
	sw	t6, 48(sp)                      # 4-byte Folded Spill
	sw	s0, 32(sp)                      # 4-byte Folded Spill
	sw	s2, 148(sp)                     # 4-byte Folded Spill
	sw	t5, 144(sp)                     # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #     Child Loop BB0_6 Depth 2
	sw	a2, 140(sp)                     # 4-byte Folded Spill
	slli	a2, a2, 5
	lw	a0, 36(sp)                      # 4-byte Folded Reload
	sw	a2, 132(sp)                     # 4-byte Folded Spill
	add	a0, a2, a0
	addi	a1, sp, 736
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vs8r.v	v0, (t4)
	vs8r.v	v0, (s1)
	vl8re32.v	v16, (s1)
	vl8re32.v	v8, (t4)
	lui	a1, 1
	addi	a1, a1, 736
	add	a1, sp, a1
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	a0, a0, 32
	addi	a1, sp, 220
	vs8r.v	v0, (a1)
	addi	a1, sp, 476
	vs8r.v	v0, (a1)
	lw	a1, 40(sp)                      # 4-byte Folded Reload
	lw	a2, 44(sp)                      # 4-byte Folded Reload
	sw	a4, 136(sp)                     # 4-byte Folded Spill
	vmv8r.v	v24, v0
	vsetvli	a5, zero, e16, m4, ta, ma
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	a5, 0(a4)
	addi	a7, a2, 32
	vl2r.v	v12, (a1)
	addi	t1, a1, 32
	addi	a5, a5, 24
	vl2r.v	v8, (t1)
	lui	t1, 1
	addi	t1, t1, 608
	add	t1, sp, t1
	vs2r.v	v8, (t1)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v12
	vwmacc.vx	v0, a5, v8
	vl2r.v	v8, (a2)
	lui	t1, 1
	addi	t1, t1, 608
	add	t1, sp, t1
	vl2r.v	v10, (t1)                       # Unknown-size Folded Reload
	vsext.vf2	v12, v10
	vl2r.v	v10, (a7)
	vwmacc.vx	v16, a5, v12
	lui	a7, 1
	addi	a7, a7, 608
	add	a7, sp, a7
	vs8r.v	v16, (a7)                       # Unknown-size Folded Spill
	vsext.vf2	v12, v8
	vwmacc.vx	v24, a5, v12
	vsext.vf2	v12, v10
	lui	a7, 1
	addi	a7, a7, 736
	add	a7, sp, a7
	vl8r.v	v16, (a7)                       # Unknown-size Folded Reload
	vwmacc.vx	v16, a5, v12
	lui	a5, 1
	addi	a5, a5, 736
	add	a5, sp, a5
	vs8r.v	v16, (a5)                       # Unknown-size Folded Spill
	lui	a5, 1
	addi	a5, a5, 608
	add	a5, sp, a5
	vl8r.v	v16, (a5)                       # Unknown-size Folded Reload
	addi	a4, a4, 1
	addi	a2, a2, 64
	addi	a1, a1, 64
	bne	a4, a0, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a2, sp, 476
	vs8r.v	v0, (a2)
	vs8r.v	v16, (s1)
	addi	s3, sp, 220
	vs8r.v	v24, (s3)
	lui	a0, 1
	addi	a0, a0, 736
	add	a0, sp, a0
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t4)
	addi	s1, sp, 156
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v8, (a2)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v10, v9, 2
	vmv.x.s	a0, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a1, v10
	vmv.x.s	a4, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	a5, v9
	vslidedown.vi	v9, v8, 2
	vmv.x.s	a7, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	t1, v9
	vmv.x.s	t5, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s2, v8
	mulh	s4, t0, s2
	mul	s2, t0, s2
	mulh	s5, t0, t5
	mul	t5, t0, t5
	mulh	s6, t0, t1
	mul	t1, t0, t1
	mulh	s8, t0, a7
	mul	a7, t0, a7
	mulh	s9, t0, a5
	mul	a5, t0, a5
	mulh	s10, t0, a4
	mul	a4, t0, a4
	mulh	s11, t0, a1
	mul	a1, t0, a1
	mulh	ra, t0, a0
	mul	a0, t0, a0
	add	s7, a0, t3
	sltu	a0, s7, a0
	add	ra, ra, a0
	mv	t4, a3
	add	a3, a1, t3
	sltu	a0, a3, a1
	add	s11, s11, a0
	add	a1, a4, t3
	sltu	a0, a1, a4
	add	s10, s10, a0
	add	a4, a5, t3
	sltu	a0, a4, a5
	add	s9, s9, a0
	add	a5, a7, t3
	sltu	a0, a5, a7
	add	s8, s8, a0
	add	a7, t1, t3
	sltu	a0, a7, t1
	add	s6, s6, a0
	add	t1, t5, t3
	sltu	a0, t1, t5
	add	s5, s5, a0
	add	a0, s2, t3
	sltu	t5, a0, s2
	add	t5, s4, t5
	slli	t5, t5, 1
	srli	a0, a0, 31
	or	a0, a0, t5
	slli	s5, s5, 1
	srli	t1, t1, 31
	or	t1, t1, s5
	slli	s6, s6, 1
	srli	a7, a7, 31
	or	a7, a7, s6
	slli	s8, s8, 1
	srli	a5, a5, 31
	or	a5, a5, s8
	slli	s9, s9, 1
	srli	a4, a4, 31
	or	a4, a4, s9
	slli	s10, s10, 1
	srli	a1, a1, 31
	or	a1, a1, s10
	slli	s11, s11, 1
	srli	a3, a3, 31
	or	a3, a3, s11
	slli	ra, ra, 1
	srli	t5, s7, 31
	or	t5, t5, ra
	vmv.s.x	v8, t5
	vmv.s.x	v9, a3
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, a1
	vmv.s.x	v10, a4
	vslideup.vi	v9, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v10, a5
	vl2re32.v	v14, (s3)
	vmv.s.x	v11, a7
	vmv.s.x	v8, t1
	vmv.s.x	v12, a0
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v13, v15, 2
	vmv.x.s	a0, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a1, v13
	vmv.x.s	a3, v15
	vslidedown.vi	v13, v15, 1
	vmv.x.s	a4, v13
	vslidedown.vi	v13, v14, 2
	vmv.x.s	a5, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a7, v13
	vmv.x.s	t1, v14
	vslidedown.vi	v13, v14, 1
	vmv.x.s	t5, v13
	mulh	s2, t2, t5
	mul	t5, t2, t5
	mulh	s4, t2, t1
	mul	t1, t2, t1
	mulh	s5, t2, a7
	mul	a7, t2, a7
	mulh	s6, t2, a5
	mul	a5, t2, a5
	mulh	s7, t2, a4
	mul	a4, t2, a4
	mulh	s8, t2, a3
	mul	a3, t2, a3
	mulh	s9, t2, a1
	mul	a1, t2, a1
	mulh	s10, t2, a0
	mul	a0, t2, a0
	add	s11, a0, t3
	sltu	a0, s11, a0
	add	a0, s10, a0
	add	s10, a1, t3
	sltu	a1, s10, a1
	add	a1, s9, a1
	add	s9, a3, t3
	sltu	a3, s9, a3
	add	a3, s8, a3
	add	s8, a4, t3
	sltu	a4, s8, a4
	add	a4, s7, a4
	add	s7, a5, t3
	sltu	a5, s7, a5
	add	a5, s6, a5
	add	s6, a7, t3
	sltu	a7, s6, a7
	add	a7, s5, a7
	add	s5, t1, t3
	sltu	t1, s5, t1
	add	t1, s4, t1
	add	s4, t5, t3
	sltu	t5, s4, t5
	add	t5, s2, t5
	slli	t5, t5, 1
	srli	s2, s4, 31
	addi	s4, sp, 732
	or	t5, s2, t5
	slli	t1, t1, 1
	srli	s2, s5, 31
	li	s5, 130
	or	t1, s2, t1
	slli	a7, a7, 1
	srli	s2, s6, 31
	or	a7, s2, a7
	slli	a5, a5, 1
	srli	s2, s7, 31
	or	a5, s2, a5
	slli	a4, a4, 1
	srli	s2, s8, 31
	or	a4, s2, a4
	slli	a3, a3, 1
	srli	s2, s9, 31
	or	a3, s2, a3
	slli	a1, a1, 1
	srli	s2, s10, 31
	or	a1, s2, a1
	slli	a0, a0, 1
	srli	s2, s11, 31
	or	a0, s2, a0
	lw	s2, 148(sp)                     # 4-byte Folded Reload
	vmv.s.x	v14, a0
	vmv.s.x	v15, a1
	vmv.s.x	v13, a3
	mv	a3, t4
	vmv.s.x	v16, a4
	vmv.s.x	v17, a5
	vmv.s.x	v18, a7
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v10, v11, 1
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v8, s2
	vsra.vx	v8, v8, s0
	vmin.vx	v8, v8, s5
	li	s5, -128
	li	a7, 127
	li	a5, 119
	li	a4, 255
	li	a1, 253
	li	a0, -125
	vmax.vx	v8, v8, a0
	vadd.vx	v8, v8, a1
	vand.vx	v8, v8, a4
	vsetvli	zero, zero, e8, mf2, ta, ma
	vluxei32.v	v10, (t6), v8
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v14, v15, 1
	vslideup.vi	v13, v16, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v13, v14, 2
	vmv.s.x	v12, t1
	vmv.s.x	v8, t5
	lw	t5, 144(sp)                     # 4-byte Folded Reload
	vsetivli	zero, 8, e16, m1, ta, ma
	vsext.vf2	v9, v10
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v17, v18, 1
	vsetivli	zero, 8, e16, m1, ta, ma
	vwadd.vx	v10, v9, a5
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v12, v17, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v12, t5
	vsra.vx	v8, v8, t4
	vmin.vx	v8, v8, a7
	vmax.vx	v8, v8, s5
	li	a0, 64
	vmv.v.x	v12, a0
	vmacc.vv	v12, v10, v8
	vsra.vi	v8, v12, 7
	vsetvli	zero, zero, e16, m1, ta, ma
	vnclip.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnclip.wi	v8, v10, 0
	vse8.v	v8, (s1)
	addi	a2, a2, 32
	addi	s3, s3, 32
	addi	s1, s1, 8
	bne	a2, s4, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	li	a2, 0
	vsetvli	a0, zero, e32, m8, ta, ma
	vmv.v.i	v8, 0
	addi	s3, sp, 156
	lui	a0, 1
	addi	a0, a0, 608
	add	a0, sp, a0
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	lui	a0, 1
	addi	a0, a0, 480
	add	a0, sp, a0
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	lui	a0, 1
	addi	a0, a0, 352
	add	a0, sp, a0
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	lui	a0, 1
	addi	a0, a0, 224
	add	a0, sp, a0
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	lui	a0, 1
	addi	a0, a0, 96
	add	a0, sp, a0
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 2017
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 1889
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 1761
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 1633
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 1505
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 1377
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 1249
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 1121
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 993
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 865
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 737
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 609
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 481
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 353
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 225
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 97
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2016
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1888
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1760
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1632
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1504
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1376
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1248
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1120
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 992
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	lui	a0, 1
	addi	a0, a0, 736
	add	a0, sp, a0
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 864
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	li	a1, 1
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2r.v	v8, (s3)
	lw	s1, 152(sp)                     # 4-byte Folded Reload
	add	s1, s1, a2
	vlse8.v	v10, (s1), a6
	addi	a0, s1, 1
	vlse8.v	v6, (a0), a6
	vsext.vf4	v24, v8
	vsext.vf4	v16, v10
	addi	a0, sp, 864
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v16, v24
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v6
	addi	a0, s1, 2
	vlse8.v	v16, (a0), a6
	addi	a0, s1, 3
	vlse8.v	v18, (a0), a6
	addi	a0, sp, 992
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	addi	a0, sp, 1120
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a0, s1, 4
	vlse8.v	v16, (a0), a6
	addi	a0, s1, 5
	vlse8.v	v18, (a0), a6
	addi	a0, sp, 1248
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	addi	a0, sp, 1376
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a0, s1, 6
	vlse8.v	v16, (a0), a6
	addi	a0, s1, 7
	vlse8.v	v18, (a0), a6
	addi	a0, sp, 1504
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	addi	a0, sp, 1632
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a0, s1, 8
	vlse8.v	v16, (a0), a6
	addi	a0, s1, 9
	vlse8.v	v18, (a0), a6
	addi	a0, sp, 1760
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	addi	a0, sp, 1888
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a0, s1, 10
	vlse8.v	v16, (a0), a6
	addi	a0, s1, 11
	vlse8.v	v18, (a0), a6
	addi	a0, sp, 2016
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 97
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a0, sp, 2047
	addi	a0, a0, 97
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a0, s1, 12
	vlse8.v	v16, (a0), a6
	addi	a0, s1, 13
	vlse8.v	v18, (a0), a6
	addi	a0, sp, 2047
	addi	a0, a0, 225
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a0, sp, 2047
	addi	a0, a0, 225
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 353
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a0, sp, 2047
	addi	a0, a0, 353
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a0, s1, 14
	vlse8.v	v16, (a0), a6
	addi	a0, s1, 15
	vlse8.v	v18, (a0), a6
	addi	a0, sp, 2047
	addi	a0, a0, 481
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a0, sp, 2047
	addi	a0, a0, 481
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 609
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a0, sp, 2047
	addi	a0, a0, 609
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a0, s1, 16
	vlse8.v	v16, (a0), a6
	addi	a0, s1, 17
	vlse8.v	v18, (a0), a6
	addi	a0, sp, 2047
	addi	a0, a0, 737
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a0, sp, 2047
	addi	a0, a0, 737
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 865
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a0, sp, 2047
	addi	a0, a0, 865
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a0, s1, 18
	vlse8.v	v16, (a0), a6
	addi	a0, s1, 19
	vlse8.v	v18, (a0), a6
	addi	a0, sp, 2047
	addi	a0, a0, 993
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a0, sp, 2047
	addi	a0, a0, 993
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 1121
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a0, sp, 2047
	addi	a0, a0, 1121
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a0, s1, 20
	vlse8.v	v16, (a0), a6
	addi	a0, s1, 21
	vlse8.v	v18, (a0), a6
	addi	a0, sp, 2047
	addi	a0, a0, 1249
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a0, sp, 2047
	addi	a0, a0, 1249
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 1377
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a0, sp, 2047
	addi	a0, a0, 1377
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a0, s1, 22
	vlse8.v	v16, (a0), a6
	addi	a0, s1, 23
	vlse8.v	v18, (a0), a6
	addi	a0, sp, 2047
	addi	a0, a0, 1505
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a0, sp, 2047
	addi	a0, a0, 1505
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 1633
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a0, sp, 2047
	addi	a0, a0, 1633
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a0, s1, 24
	vlse8.v	v16, (a0), a6
	addi	a0, s1, 25
	vlse8.v	v18, (a0), a6
	addi	a0, sp, 2047
	addi	a0, a0, 1761
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a0, sp, 2047
	addi	a0, a0, 1761
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 1889
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a0, sp, 2047
	addi	a0, a0, 1889
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a0, s1, 26
	vlse8.v	v16, (a0), a6
	addi	a0, s1, 27
	vlse8.v	v18, (a0), a6
	addi	a0, sp, 2047
	addi	a0, a0, 2017
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a0, sp, 2047
	addi	a0, a0, 2017
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	lui	a0, 1
	addi	a0, a0, 96
	add	a0, sp, a0
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	lui	a0, 1
	addi	a0, a0, 96
	add	a0, sp, a0
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a0, s1, 28
	vlse8.v	v16, (a0), a6
	addi	a0, s1, 29
	vlse8.v	v18, (a0), a6
	lui	a0, 1
	addi	a0, a0, 224
	add	a0, sp, a0
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	lui	a0, 1
	addi	a0, a0, 224
	add	a0, sp, a0
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	lui	a0, 1
	addi	a0, a0, 352
	add	a0, sp, a0
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	lui	a0, 1
	addi	a0, a0, 352
	add	a0, sp, a0
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a0, s1, 30
	vlse8.v	v16, (a0), a6
	addi	s1, s1, 31
	vlse8.v	v18, (s1), a6
	lui	a0, 1
	addi	a0, a0, 480
	add	a0, sp, a0
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	lui	a0, 1
	addi	a0, a0, 480
	add	a0, sp, a0
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	lui	a0, 1
	addi	a0, a0, 608
	add	a0, sp, a0
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	lui	a0, 1
	addi	a0, a0, 608
	add	a0, sp, a0
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	lui	a0, 1
	addi	a0, a0, 736
	add	a0, sp, a0
	vl8r.v	v16, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v16, v8, v24
	lui	a0, 1
	addi	a0, a0, 736
	add	a0, sp, a0
	vs8r.v	v16, (a0)                       # Unknown-size Folded Spill
	addi	a2, a2, 1024
	slli	a0, a1, 11
	addi	s3, s3, 32
	bne	a2, a0, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	vmv.s.x	v16, zero
	addi	a0, sp, 864
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v22, v8, v16
	addi	a0, sp, 992
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v23, v8, v16
	addi	a0, sp, 1120
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v24, v8, v16
	addi	a0, sp, 1248
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v25, v8, v16
	addi	a0, sp, 1376
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v26, v8, v16
	addi	a0, sp, 1504
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v27, v8, v16
	addi	a0, sp, 1632
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v28, v8, v16
	addi	a0, sp, 1760
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v29, v8, v16
	addi	a0, sp, 1888
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v30, v8, v16
	addi	a0, sp, 2016
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v31, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 97
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v7, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 225
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v6, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 353
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v5, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 481
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v4, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 609
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v3, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 737
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v2, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 865
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v21, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 993
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v20, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 1121
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v19, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 1249
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v18, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 1377
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v17, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 1505
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v1, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 1633
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 1633
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 1761
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 1761
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 1889
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 1889
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 2017
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 2017
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	lui	a0, 1
	addi	a0, a0, 96
	add	a0, sp, a0
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v16
	lui	a0, 1
	addi	a0, a0, 96
	add	a0, sp, a0
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	lui	a0, 1
	addi	a0, a0, 224
	add	a0, sp, a0
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v0, v8, v16
	lui	a0, 1
	addi	a0, a0, 352
	add	a0, sp, a0
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v16
	lui	a0, 1
	addi	a0, a0, 352
	add	a0, sp, a0
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	lui	a0, 1
	addi	a0, a0, 480
	add	a0, sp, a0
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v16
	vmv.x.s	s0, v22
	vmv.x.s	t1, v23
	vmv.x.s	t6, v24
	vmv.x.s	a7, v25
	vmv.x.s	a3, v26
	vmv.x.s	t5, v27
	vmv.x.s	s1, v28
	vmv.x.s	s2, v29
	vmv.x.s	s3, v30
	vmv.x.s	s4, v31
	vmv.x.s	s5, v7
	vmv.x.s	s6, v6
	vmv.x.s	a5, v5
	vmv.x.s	s7, v4
	vmv.x.s	a0, v3
	vmv.x.s	a4, v2
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v22, a0
	vslide1down.vx	v22, v22, a4
	vmv.x.s	a2, v22
	vslidedown.vi	v22, v22, 1
	vmv.x.s	ra, v22
	vmv.v.x	v22, a5
	vslide1down.vx	v22, v22, s7
	vmv.x.s	a1, v22
	vslidedown.vi	v22, v22, 1
	vmv.x.s	s7, v22
	vmv.v.x	v22, s5
	vslide1down.vx	v22, v22, s6
	vmv.x.s	s6, v22
	vslidedown.vi	v22, v22, 1
	vmv.x.s	s8, v22
	vmv.v.x	v22, s3
	vslide1down.vx	v22, v22, s4
	vmv.x.s	s3, v22
	vslidedown.vi	v22, v22, 1
	vmv.x.s	s9, v22
	vmv.v.x	v22, s1
	vslide1down.vx	v22, v22, s2
	vmv.x.s	s1, v22
	vslidedown.vi	v22, v22, 1
	vmv.x.s	s2, v22
	vmv.v.x	v22, a3
	vslide1down.vx	v22, v22, t5
	vmv.x.s	a3, v22
	vslidedown.vi	v22, v22, 1
	vmv.x.s	t5, v22
	vmv.v.x	v22, t6
	vslide1down.vx	v22, v22, a7
	vmv.x.s	s11, v22
	vslidedown.vi	v22, v22, 1
	vmv.x.s	a0, v22
	sw	a0, 128(sp)                     # 4-byte Folded Spill
	vmv.v.x	v22, s0
	vslide1down.vx	v22, v22, t1
	lw	a7, 28(sp)                      # 4-byte Folded Reload
	mulh	a0, a7, t5
	sw	a0, 124(sp)                     # 4-byte Folded Spill
	mul	s4, a7, t5
	mulh	a0, a7, a3
	sw	a0, 120(sp)                     # 4-byte Folded Spill
	mul	t1, a7, a3
	mulh	a0, a7, s2
	sw	a0, 104(sp)                     # 4-byte Folded Spill
	mul	s0, a7, s2
	mulh	a0, a7, s1
	sw	a0, 100(sp)                     # 4-byte Folded Spill
	mul	a5, a7, s1
	mulh	s5, a7, s9
	mul	s9, a7, s9
	mulh	t6, a7, s3
	mul	a4, a7, s3
	mulh	s1, a7, s8
	mul	s3, a7, s8
	mulh	t5, a7, s6
	mul	s10, a7, s6
	mulh	s2, a7, s7
	mul	s7, a7, s7
	mulh	a3, a7, a1
	mul	a1, a7, a1
	mulh	s6, a7, ra
	mul	ra, a7, ra
	mulh	s8, a7, a2
	mul	a2, a7, a2
	add	a0, a2, t3
	sw	a0, 112(sp)                     # 4-byte Folded Spill
	sltu	a2, a0, a2
	add	a2, s8, a2
	sw	a2, 108(sp)                     # 4-byte Folded Spill
	add	a0, ra, t3
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	sltu	a2, a0, ra
	add	a2, s6, a2
	sw	a2, 92(sp)                      # 4-byte Folded Spill
	add	a0, a1, t3
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	sltu	a1, a0, a1
	add	a1, a3, a1
	sw	a1, 76(sp)                      # 4-byte Folded Spill
	add	a0, s7, t3
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, s7
	add	a0, s2, a0
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	add	ra, s10, t3
	sltu	a0, ra, s10
	add	a0, t5, a0
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	add	s6, s3, t3
	sltu	a0, s6, s3
	add	a0, s1, a0
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	add	s7, a4, t3
	sltu	a4, s7, a4
	add	a4, t6, a4
	sw	a4, 116(sp)                     # 4-byte Folded Spill
	add	s2, s9, t3
	sltu	a1, s2, s9
	add	a1, s5, a1
	sw	a1, 56(sp)                      # 4-byte Folded Spill
	add	t5, a5, t3
	sltu	a2, t5, a5
	lw	s8, 100(sp)                     # 4-byte Folded Reload
	add	s8, s8, a2
	add	s9, s0, t3
	sltu	a5, s9, s0
	lw	s1, 104(sp)                     # 4-byte Folded Reload
	add	s1, s1, a5
	add	a4, t1, t3
	sltu	a3, a4, t1
	lw	a5, 120(sp)                     # 4-byte Folded Reload
	add	a5, a5, a3
	add	s0, s4, t3
	sltu	s3, s0, s4
	lw	a0, 124(sp)                     # 4-byte Folded Reload
	add	s3, a0, s3
	mulh	s4, a7, s11
	mul	t6, a7, s11
	add	s5, t6, t3
	sltu	t6, s5, t6
	add	t6, s4, t6
	lw	a0, 128(sp)                     # 4-byte Folded Reload
	mulh	s4, a7, a0
	mul	s10, a7, a0
	add	s11, s10, t3
	sltu	s10, s11, s10
	add	s4, s4, s10
	vmv.x.s	s10, v22
	mulh	a0, a7, s10
	mul	s10, a7, s10
	add	a2, s10, t3
	sltu	s10, a2, s10
	add	a3, a0, s10
	vslidedown.vi	v22, v22, 1
	vmv.x.s	s10, v22
	mulh	a1, a7, s10
	mul	s10, a7, s10
	add	a0, s10, t3
	sltu	s10, a0, s10
	add	a1, a1, s10
	slli	a1, a1, 1
	srli	a0, a0, 31
	or	a0, a0, a1
	sw	a0, 104(sp)                     # 4-byte Folded Spill
	slli	a3, a3, 1
	srli	a0, a2, 31
	or	a0, a0, a3
	sw	a0, 100(sp)                     # 4-byte Folded Spill
	slli	s4, s4, 1
	srli	a0, s11, 31
	or	a0, a0, s4
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	slli	t6, t6, 1
	srli	a0, s5, 31
	or	a0, a0, t6
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	slli	s3, s3, 1
	srli	s0, s0, 31
	or	s4, s0, s3
	lui	a0, 1
	addi	a0, a0, 608
	add	a0, sp, a0
	vl8r.v	v24, (a0)                       # Unknown-size Folded Reload
	vsetvli	a0, zero, e32, m8, ta, ma
	vredsum.vs	v22, v24, v16
	lui	a0, 1
	addi	a0, a0, 736
	add	a0, sp, a0
	vl8r.v	v24, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v23, v24, v16
	slli	a3, a5, 1
	srli	a0, a4, 31
	or	s5, a0, a3
	vmv.x.s	a0, v21
	sw	a0, 128(sp)                     # 4-byte Folded Spill
	slli	a5, s1, 1
	srli	a3, s9, 31
	or	a3, a3, a5
	vmv.x.s	a0, v20
	sw	a0, 124(sp)                     # 4-byte Folded Spill
	slli	s1, s8, 1
	srli	a2, t5, 31
	or	a2, a2, s1
	vmv.x.s	a0, v19
	sw	a0, 120(sp)                     # 4-byte Folded Spill
	lw	s8, 56(sp)                      # 4-byte Folded Reload
	slli	s8, s8, 1
	srli	a0, s2, 31
	or	s11, a0, s8
	vmv.x.s	s8, v18
	lw	a0, 116(sp)                     # 4-byte Folded Reload
	slli	a0, a0, 1
	srli	a1, s7, 31
	or	s9, a1, a0
	vmv.x.s	a0, v17
	sw	a0, 116(sp)                     # 4-byte Folded Spill
	lw	a0, 60(sp)                      # 4-byte Folded Reload
	slli	a0, a0, 1
	srli	a1, s6, 31
	or	a1, a1, a0
	vmv.x.s	s7, v1
	lw	a0, 64(sp)                      # 4-byte Folded Reload
	slli	a0, a0, 1
	srli	a4, ra, 31
	or	s0, a4, a0
	addi	a0, sp, 2047
	addi	a0, a0, 1633
	vl1r.v	v9, (a0)                        # Unknown-size Folded Reload
	vmv.x.s	s10, v9
	lw	a0, 68(sp)                      # 4-byte Folded Reload
	slli	a0, a0, 1
	lw	a4, 72(sp)                      # 4-byte Folded Reload
	srli	a4, a4, 31
	or	a5, a4, a0
	addi	a0, sp, 2047
	addi	a0, a0, 1761
	vl1r.v	v9, (a0)                        # Unknown-size Folded Reload
	vmv.x.s	ra, v9
	lw	a0, 76(sp)                      # 4-byte Folded Reload
	slli	a0, a0, 1
	lw	a4, 84(sp)                      # 4-byte Folded Reload
	srli	a4, a4, 31
	or	s2, a4, a0
	addi	a0, sp, 2047
	addi	a0, a0, 1889
	vl1r.v	v9, (a0)                        # Unknown-size Folded Reload
	vmv.x.s	t1, v9
	lw	a0, 92(sp)                      # 4-byte Folded Reload
	slli	a0, a0, 1
	lw	a4, 96(sp)                      # 4-byte Folded Reload
	srli	a4, a4, 31
	or	a4, a4, a0
	addi	a0, sp, 2047
	addi	a0, a0, 2017
	vl1r.v	v9, (a0)                        # Unknown-size Folded Reload
	vmv.x.s	t5, v9
	lw	a0, 108(sp)                     # 4-byte Folded Reload
	slli	a0, a0, 1
	lw	t6, 112(sp)                     # 4-byte Folded Reload
	srli	t6, t6, 31
	or	t6, t6, a0
	lui	a0, 1
	addi	a0, a0, 96
	add	a0, sp, a0
	vl1r.v	v9, (a0)                        # Unknown-size Folded Reload
	vmv.x.s	a0, v9
	vmv.s.x	v9, t6
	vmv.x.s	s1, v0
	vmv.s.x	v10, a4
	lui	a4, 1
	addi	a4, a4, 352
	add	a4, sp, a4
	vl1r.v	v11, (a4)                       # Unknown-size Folded Reload
	vmv.x.s	a4, v11
	vmv.s.x	v11, s2
	vmv.x.s	t6, v8
	vmv.s.x	v8, a5
	vmv.x.s	a5, v22
	vmv.s.x	v12, s0
	vmv.x.s	s2, v23
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v10, 1
	vslideup.vi	v11, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v9, 2
	vmv.s.x	v8, a1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v8, 1
	vmv.s.x	v10, s9
	vmv.s.x	v8, s11
	vslideup.vi	v10, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v12, 2
	vmv.s.x	v8, a2
	vmv.s.x	v9, a3
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, s5
	vmv.s.x	v12, s4
	vslideup.vi	v9, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	lw	a1, 80(sp)                      # 4-byte Folded Reload
	vmv.s.x	v12, a1
	lw	a1, 88(sp)                      # 4-byte Folded Reload
	vmv.s.x	v13, a1
	lw	a1, 100(sp)                     # 4-byte Folded Reload
	vmv.s.x	v8, a1
	lw	a1, 104(sp)                     # 4-byte Folded Reload
	vmv.s.x	v14, a1
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v15, a5
	vslide1down.vx	v15, v15, s2
	vmv.x.s	s4, v15
	vslidedown.vi	v15, v15, 1
	vmv.x.s	a2, v15
	vmv.v.x	v15, a4
	vslide1down.vx	v15, v15, t6
	vmv.x.s	s3, v15
	vslidedown.vi	v15, v15, 1
	vmv.x.s	a3, v15
	vmv.v.x	v15, a0
	vslide1down.vx	v15, v15, s1
	vmv.x.s	s5, v15
	vslidedown.vi	v15, v15, 1
	vmv.x.s	s6, v15
	vmv.v.x	v15, t1
	vslide1down.vx	v15, v15, t5
	vmv.x.s	a0, v15
	vslidedown.vi	v15, v15, 1
	vmv.x.s	t5, v15
	vmv.v.x	v15, s10
	vslide1down.vx	v15, v15, ra
	vmv.x.s	t6, v15
	vslidedown.vi	v15, v15, 1
	vmv.x.s	s0, v15
	lw	a1, 116(sp)                     # 4-byte Folded Reload
	vmv.v.x	v15, a1
	vslide1down.vx	v15, v15, s7
	vmv.x.s	s1, v15
	vslidedown.vi	v15, v15, 1
	vmv.x.s	s2, v15
	lw	a1, 120(sp)                     # 4-byte Folded Reload
	vmv.v.x	v15, a1
	vslide1down.vx	v15, v15, s8
	vmv.x.s	t1, v15
	vslidedown.vi	v16, v15, 1
	lw	a1, 128(sp)                     # 4-byte Folded Reload
	vmv.v.x	v15, a1
	lw	a1, 124(sp)                     # 4-byte Folded Reload
	vslide1down.vx	v15, v15, a1
	mulh	a1, a7, t1
	sw	a1, 128(sp)                     # 4-byte Folded Spill
	mul	s7, a7, t1
	mulh	a1, a7, s2
	sw	a1, 124(sp)                     # 4-byte Folded Spill
	mul	s10, a7, s2
	mulh	a1, a7, s1
	sw	a1, 72(sp)                      # 4-byte Folded Spill
	mul	s8, a7, s1
	mulh	a1, a7, s0
	sw	a1, 68(sp)                      # 4-byte Folded Spill
	mul	s0, a7, s0
	mulh	a1, a7, t6
	sw	a1, 64(sp)                      # 4-byte Folded Spill
	mul	a4, a7, t6
	mulh	s2, a7, t5
	mul	s11, a7, t5
	mulh	t6, a7, a0
	mul	s1, a7, a0
	mulh	t1, a7, s6
	mul	ra, a7, s6
	mulh	a5, a7, s5
	mul	s9, a7, s5
	mulh	a1, a7, a3
	mul	a3, a7, a3
	mulh	s5, a7, s3
	mul	s3, a7, s3
	mulh	t5, a7, a2
	mul	a2, a7, a2
	mulh	s6, a7, s4
	mul	s4, a7, s4
	add	a0, s4, t3
	sw	a0, 120(sp)                     # 4-byte Folded Spill
	sltu	s4, a0, s4
	add	s4, s6, s4
	sw	s4, 116(sp)                     # 4-byte Folded Spill
	add	a0, a2, t3
	sw	a0, 112(sp)                     # 4-byte Folded Spill
	sltu	a2, a0, a2
	add	a2, t5, a2
	sw	a2, 108(sp)                     # 4-byte Folded Spill
	add	a0, s3, t3
	sw	a0, 104(sp)                     # 4-byte Folded Spill
	sltu	a2, a0, s3
	add	a2, s5, a2
	sw	a2, 100(sp)                     # 4-byte Folded Spill
	add	a0, a3, t3
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	sltu	a2, a0, a3
	add	a1, a1, a2
	sw	a1, 92(sp)                      # 4-byte Folded Spill
	add	a0, s9, t3
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	sltu	a2, a0, s9
	add	a2, a5, a2
	sw	a2, 84(sp)                      # 4-byte Folded Spill
	add	s6, ra, t3
	sltu	a2, s6, ra
	add	a2, t1, a2
	sw	a2, 80(sp)                      # 4-byte Folded Spill
	add	s5, s1, t3
	sltu	a0, s5, s1
	add	a0, t6, a0
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	add	s4, s11, t3
	sltu	s11, s4, s11
	add	s11, s2, s11
	add	s3, a4, t3
	sltu	a0, s3, a4
	lw	s2, 64(sp)                      # 4-byte Folded Reload
	add	s2, s2, a0
	add	t5, s0, t3
	sltu	a0, t5, s0
	lw	t6, 68(sp)                      # 4-byte Folded Reload
	add	t6, t6, a0
	add	s0, s8, t3
	sltu	a0, s0, s8
	lw	s1, 72(sp)                      # 4-byte Folded Reload
	add	s1, s1, a0
	add	a4, s10, t3
	sltu	a5, a4, s10
	lw	s8, 124(sp)                     # 4-byte Folded Reload
	add	s8, s8, a5
	add	a5, s7, t3
	sltu	t1, a5, s7
	lw	a0, 128(sp)                     # 4-byte Folded Reload
	add	t1, a0, t1
	vmv.x.s	s9, v16
	mulh	s10, a7, s9
	mul	s9, a7, s9
	add	ra, s9, t3
	sltu	s9, ra, s9
	add	s9, s10, s9
	vmv.x.s	s10, v15
	mulh	a2, a7, s10
	mul	s10, a7, s10
	add	a1, s10, t3
	sltu	s10, a1, s10
	add	a3, a2, s10
	vslidedown.vi	v15, v15, 1
	vmv.x.s	s10, v15
	mulh	a2, a7, s10
	mul	s10, a7, s10
	add	a0, s10, t3
	sltu	s10, a0, s10
	add	a2, a2, s10
	slli	a2, a2, 1
	srli	a0, a0, 31
	or	a0, a0, a2
	sw	a0, 128(sp)                     # 4-byte Folded Spill
	slli	a3, a3, 1
	srli	a1, a1, 31
	or	a1, a1, a3
	sw	a1, 124(sp)                     # 4-byte Folded Spill
	slli	s9, s9, 1
	srli	a0, ra, 31
	or	s9, a0, s9
	slli	t1, t1, 1
	srli	a5, a5, 31
	or	a5, a5, t1
	slli	s8, s8, 1
	srli	a4, a4, 31
	or	a0, a4, s8
	slli	s7, s1, 1
	srli	s0, s0, 31
	or	s10, s0, s7
	slli	t6, t6, 1
	srli	a1, t5, 31
	or	t1, a1, t6
	slli	s2, s2, 1
	srli	a1, s3, 31
	or	a1, a1, s2
	slli	s11, s11, 1
	srli	a2, s4, 31
	or	a2, a2, s11
	lw	a3, 76(sp)                      # 4-byte Folded Reload
	slli	a3, a3, 1
	srli	a4, s5, 31
	or	a3, a4, a3
	lw	a4, 80(sp)                      # 4-byte Folded Reload
	slli	a4, a4, 1
	srli	a7, s6, 31
	or	a4, a7, a4
	lw	a7, 84(sp)                      # 4-byte Folded Reload
	slli	a7, a7, 1
	lw	s1, 88(sp)                      # 4-byte Folded Reload
	srli	s1, s1, 31
	or	a7, s1, a7
	lw	t6, 92(sp)                      # 4-byte Folded Reload
	slli	t6, t6, 1
	lw	t5, 96(sp)                      # 4-byte Folded Reload
	srli	t5, t5, 31
	or	s2, t5, t6
	lw	t5, 100(sp)                     # 4-byte Folded Reload
	slli	t5, t5, 1
	lw	t6, 104(sp)                     # 4-byte Folded Reload
	srli	t6, t6, 31
	or	t5, t6, t5
	lw	t6, 108(sp)                     # 4-byte Folded Reload
	slli	t6, t6, 1
	lw	s0, 112(sp)                     # 4-byte Folded Reload
	srli	s0, s0, 31
	or	t6, s0, t6
	lw	s0, 116(sp)                     # 4-byte Folded Reload
	slli	s0, s0, 1
	lw	s1, 120(sp)                     # 4-byte Folded Reload
	srli	s1, s1, 31
	or	s0, s1, s0
	vmv.s.x	v16, s0
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v12, v13, 1
	vmv.s.x	v13, t6
	vslideup.vi	v8, v14, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v12, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	lw	s0, 20(sp)                      # 4-byte Folded Reload
	vadd.vx	v8, v8, s0
	lw	t6, 24(sp)                      # 4-byte Folded Reload
	vsra.vx	v8, v8, t6
	li	s1, 120
	vmin.vx	v8, v8, s1
	li	s3, -135
	vmax.vx	v20, v8, s3
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v8, v20, 0
	vsetvli	zero, zero, e32, m4, ta, ma
	vmv.s.x	v15, t5
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v16, v13, 1
	vmv.s.x	v10, s2
	vslideup.vi	v15, v10, 1
	vmv.s.x	v10, a7
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v15, v16, 2
	vmv.s.x	v11, a4
	vmv.s.x	v14, a3
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v11, 1
	vmv.s.x	v11, a2
	vslideup.vi	v14, v11, 1
	vmv.s.x	v11, a1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v14, v10, 2
	vmv.s.x	v10, t1
	vmv.s.x	v13, s10
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v11, v10, 1
	vmv.s.x	v10, a0
	vslideup.vi	v13, v10, 1
	vmv.s.x	v10, a5
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v13, v11, 2
	vmv.s.x	v11, s9
	lw	a0, 124(sp)                     # 4-byte Folded Reload
	vmv.s.x	v12, a0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v11, 1
	lw	a0, 128(sp)                     # 4-byte Folded Reload
	vmv.s.x	v11, a0
	vslideup.vi	v12, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v12, v10, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	vadd.vx	v12, v12, s0
	vsra.vx	v12, v12, t6
	vmin.vx	v12, v12, s1
	vmax.vx	v12, v12, s3
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v10, v12, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v12, v8, 0
	lw	a0, 52(sp)                      # 4-byte Folded Reload
	lw	a1, 132(sp)                     # 4-byte Folded Reload
	add	a0, a0, a1
	vadd.vi	v8, v12, 7
	vs1r.v	v8, (a0)
	vnsrl.wi	v8, v10, 0
	vadd.vi	v8, v8, 7
	addi	a0, a0, 16
	vs1r.v	v8, (a0)
	lw	a2, 140(sp)                     # 4-byte Folded Reload
	addi	a2, a2, 1
	lw	a4, 136(sp)                     # 4-byte Folded Reload
	addi	a4, a4, 32
	lw	t6, 48(sp)                      # 4-byte Folded Reload
	lw	s0, 32(sp)                      # 4-byte Folded Reload
	mv	a3, t4
	addi	t4, sp, 348
	addi	s1, sp, 604
	li	a0, 4
	beq	a2, a0, .LBB0_8
	j	.LBB0_1
.LBB0_8:
	lui	a0, 1
	addi	a0, a0, 128
	add	sp, sp, a0
	lw	ra, 796(sp)                     # 4-byte Folded Reload
	lw	s0, 792(sp)                     # 4-byte Folded Reload
	lw	s1, 788(sp)                     # 4-byte Folded Reload
	lw	s2, 784(sp)                     # 4-byte Folded Reload
	lw	s3, 780(sp)                     # 4-byte Folded Reload
	lw	s4, 776(sp)                     # 4-byte Folded Reload
	lw	s5, 772(sp)                     # 4-byte Folded Reload
	lw	s6, 768(sp)                     # 4-byte Folded Reload
	lw	s7, 764(sp)                     # 4-byte Folded Reload
	lw	s8, 760(sp)                     # 4-byte Folded Reload
	lw	s9, 756(sp)                     # 4-byte Folded Reload
	lw	s10, 752(sp)                    # 4-byte Folded Reload
	lw	s11, 748(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 800
	ret
.Lfunc_end0:
                                        # -- End function
