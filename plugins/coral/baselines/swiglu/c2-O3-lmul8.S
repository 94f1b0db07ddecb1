# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -Dn=8 -Dh=32 -Dh_i=128
# source: baselines/swiglu.c, SHA-256 38f4aa490e46fc82ef139179f897794c94b360629c0d8544271b5754b6cf41c5

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000100	# Wg
	li	a2, 0x20001100	# Wu
	li	a3, 0x20002100	# Wd
	li	a4, 0x20003100	# table
	li	a5, 0x20003200	# quantisation
	li	a6, 0x20004000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -1360
	sw	ra, 1356(sp)                    # 4-byte Folded Spill
	sw	s0, 1352(sp)                    # 4-byte Folded Spill
	sw	s1, 1348(sp)                    # 4-byte Folded Spill
	sw	s2, 1344(sp)                    # 4-byte Folded Spill
	sw	s3, 1340(sp)                    # 4-byte Folded Spill
	sw	s4, 1336(sp)                    # 4-byte Folded Spill
	sw	s5, 1332(sp)                    # 4-byte Folded Spill
	sw	s6, 1328(sp)                    # 4-byte Folded Spill
	sw	s7, 1324(sp)                    # 4-byte Folded Spill
	sw	s8, 1320(sp)                    # 4-byte Folded Spill
	sw	s9, 1316(sp)                    # 4-byte Folded Spill
	sw	s10, 1312(sp)                   # 4-byte Folded Spill
	sw	s11, 1308(sp)                   # 4-byte Folded Spill
	lui	a7, 1
	addi	a7, a7, 128
	sub	sp, sp, a7
	sw	a6, 52(sp)                      # 4-byte Folded Spill
	mv	t6, a4
	sw	a3, 44(sp)                      # 4-byte Folded Spill
	sw	zero, 128(sp)                   # 4-byte Folded Spill
	addi	t1, sp, 908
	addi	t3, sp, 396
	lw	t2, 0(a5)
	lw	s1, 4(a5)
	lw	t4, 8(a5)
	lw	s0, 12(a5)
	lw	a3, 16(a5)
	sw	a3, 20(sp)                      # 4-byte Folded Spill
	lw	a5, 20(a5)
	addi	a4, s1, -1
	li	a3, 1
	sll	a4, a3, a4
	sw	a4, 136(sp)                     # 4-byte Folded Spill
	addi	a4, s0, -1
	sll	t5, a3, a4
	sw	a5, 16(sp)                      # 4-byte Folded Spill
	addi	a4, a5, -1
	sll	a3, a3, a4
	sw	a3, 12(sp)                      # 4-byte Folded Spill
	addi	s3, sp, 524
	addi	s4, sp, 1036
	addi	s5, sp, 652
	addi	s6, sp, 1164
	vsetvli	a3, zero, e32, m8, ta, ma
	vmv.v.i	v8, 0
	addi	a3, sp, 1296
	vs8r.v	v8, (a3)                        # Unknown-size Folded Spill
	li	s11, 32
	sw	a0, 32(sp)                      # 4-byte Folded Spill
	mv	a4, a0
	sw	t6, 48(sp)                      # 4-byte Folded Spill
	sw	a2, 40(sp)                      # 4-byte Folded Spill
	sw	a1, 36(sp)                      # 4-byte Folded Spill
	sw	s1, 28(sp)                      # 4-byte Folded Spill
	sw	s0, 24(sp)                      # 4-byte Folded Spill
	sw	t5, 132(sp)                     # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #     Child Loop BB0_6 Depth 2
	li	a5, 0
	lw	a0, 128(sp)                     # 4-byte Folded Reload
	slli	a0, a0, 5
	lw	a3, 32(sp)                      # 4-byte Folded Reload
	sw	a0, 120(sp)                     # 4-byte Folded Spill
	add	a3, a0, a3
	addi	a7, a3, 32
	addi	a0, sp, 1296
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 268
	vs8r.v	v0, (a0)
	vs8r.v	v0, (s3)
	vs8r.v	v0, (s4)
	vs8r.v	v0, (s5)
	vs8r.v	v0, (s6)
	vl8re32.v	v8, (s4)
	lui	a0, 1
	addi	a0, a0, 1168
	add	a0, sp, a0
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl8re32.v	v24, (s6)
	vl8re32.v	v16, (s3)
	vl8re32.v	v8, (s5)
	lui	a0, 1
	addi	a0, a0, 1296
	add	a0, sp, a0
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 780
	vs8r.v	v0, (a0)
	vs8r.v	v0, (t3)
	vs8r.v	v0, (t1)
	sw	a4, 124(sp)                     # 4-byte Folded Spill
	mv	a3, a4
	lui	a0, 1
	addi	a0, a0, 1040
	add	a0, sp, a0
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	lui	a0, 1
	addi	a0, a0, 912
	add	a0, sp, a0
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	lui	a0, 1
	addi	a0, a0, 784
	add	a0, sp, a0
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsetvli	a4, zero, e16, m4, ta, ma
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	t0, 0(a3)
	add	a6, a1, a5
	vl2r.v	v8, (a6)
	addi	a4, a6, 32
	vl2r.v	v10, (a4)
	addi	t0, t0, 24
	vsext.vf2	v12, v8
	vwmacc.vx	v0, t0, v12
	lui	a0, 1
	addi	a0, a0, 656
	add	a0, sp, a0
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	addi	a4, a6, 64
	vl2r.v	v8, (a4)
	addi	a4, a6, 96
	vl2r.v	v10, (a4)
	lui	a0, 1
	addi	a0, a0, 784
	add	a0, sp, a0
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, t0, v12
	lui	a0, 1
	addi	a0, a0, 784
	add	a0, sp, a0
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v8
	lui	a0, 1
	addi	a0, a0, 1168
	add	a0, sp, a0
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, t0, v12
	lui	a0, 1
	addi	a0, a0, 1168
	add	a0, sp, a0
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	add	a6, a2, a5
	vl2r.v	v8, (a6)
	addi	a4, a6, 32
	vl2r.v	v10, (a4)
	vwmacc.vx	v24, t0, v12
	vsext.vf2	v12, v8
	lui	a0, 1
	addi	a0, a0, 912
	add	a0, sp, a0
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, t0, v12
	lui	a0, 1
	addi	a0, a0, 912
	add	a0, sp, a0
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	addi	a4, a6, 64
	vl2r.v	v8, (a4)
	addi	a4, a6, 96
	vl2r.v	v10, (a4)
	lui	a0, 1
	addi	a0, a0, 1040
	add	a0, sp, a0
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, t0, v12
	lui	a0, 1
	addi	a0, a0, 1040
	add	a0, sp, a0
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v8
	vwmacc.vx	v16, t0, v12
	vsext.vf2	v12, v10
	vmv8r.v	v0, v24
	vmv8r.v	v24, v16
	lui	a0, 1
	addi	a0, a0, 1296
	add	a0, sp, a0
	vl8r.v	v16, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v16, t0, v12
	lui	a0, 1
	addi	a0, a0, 1296
	add	a0, sp, a0
	vs8r.v	v16, (a0)                       # Unknown-size Folded Spill
	vmv8r.v	v16, v24
	vmv8r.v	v24, v0
	lui	a0, 1
	addi	a0, a0, 656
	add	a0, sp, a0
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	addi	a3, a3, 1
	addi	a5, a5, 128
	bne	a3, a7, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	addi	s2, sp, 780
	vs8r.v	v0, (s2)
	lui	a0, 1
	addi	a0, a0, 784
	add	a0, sp, a0
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t1)
	lui	a0, 1
	addi	a0, a0, 1168
	add	a0, sp, a0
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s4)
	vs8r.v	v24, (s6)
	addi	s6, sp, 268
	lui	a0, 1
	addi	a0, a0, 912
	add	a0, sp, a0
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s6)
	lui	a0, 1
	addi	a0, a0, 1040
	add	a0, sp, a0
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t3)
	vs8r.v	v16, (s3)
	lui	a0, 1
	addi	a0, a0, 1296
	add	a0, sp, a0
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s5)
	addi	a5, sp, 140
	lui	ra, 262144
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v8, (s2)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v10, v9, 2
	vmv.x.s	a1, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a2, v10
	vmv.x.s	a3, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	a4, v9
	vslidedown.vi	v9, v8, 2
	vmv.x.s	a6, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	a7, v9
	vmv.x.s	t0, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t1, v8
	mulh	t3, t2, t1
	mul	t1, t2, t1
	mulh	t5, t2, t0
	mul	t0, t2, t0
	mulh	s3, t2, a7
	mul	a7, t2, a7
	mulh	s4, t2, a6
	mul	a6, t2, a6
	mulh	s5, t2, a4
	mul	a4, t2, a4
	mulh	s7, t2, a3
	mv	a0, s0
	mv	s0, t6
	mul	t6, t2, a3
	mulh	s8, t2, a2
	mul	a2, t2, a2
	mulh	s9, t2, a1
	mul	a1, t2, a1
	add	s10, a1, ra
	sltu	a1, s10, a1
	add	s9, s9, a1
	lui	a3, 262144
	add	ra, a2, a3
	sltu	a1, ra, a2
	add	s8, s8, a1
	add	a2, t6, a3
	sltu	a1, a2, t6
	add	s7, s7, a1
	add	t6, a4, a3
	sltu	a1, t6, a4
	add	s5, s5, a1
	add	a4, a6, a3
	sltu	a1, a4, a6
	add	s4, s4, a1
	add	a6, a7, a3
	sltu	a1, a6, a7
	add	s3, s3, a1
	add	a7, t0, a3
	sltu	a1, a7, t0
	add	t5, t5, a1
	add	a1, t1, a3
	sltu	t0, a1, t1
	add	t0, t3, t0
	slli	t0, t0, 1
	srli	a1, a1, 31
	or	a1, a1, t0
	slli	t5, t5, 1
	srli	a7, a7, 31
	or	a7, a7, t5
	slli	s3, s3, 1
	srli	a6, a6, 31
	or	a6, a6, s3
	slli	s4, s4, 1
	srli	a4, a4, 31
	or	a4, a4, s4
	slli	s5, s5, 1
	srli	a3, t6, 31
	li	t6, 130
	or	a3, a3, s5
	slli	s7, s7, 1
	srli	a2, a2, 31
	or	a2, a2, s7
	slli	s8, s8, 1
	srli	t0, ra, 31
	lui	ra, 262144
	or	t0, t0, s8
	slli	s9, s9, 1
	srli	t1, s10, 31
	or	t1, t1, s9
	vmv.s.x	v8, t1
	vmv.s.x	v9, t0
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, a2
	vmv.s.x	v10, a3
	vslideup.vi	v9, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v10, a4
	vl2re32.v	v14, (s6)
	vmv.s.x	v11, a6
	vmv.s.x	v8, a7
	vmv.s.x	v12, a1
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v13, v15, 2
	vmv.x.s	a1, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a2, v13
	vmv.x.s	a3, v15
	vslidedown.vi	v13, v15, 1
	vmv.x.s	a4, v13
	vslidedown.vi	v13, v14, 2
	vmv.x.s	a6, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a7, v13
	vmv.x.s	t0, v14
	vslidedown.vi	v13, v14, 1
	vmv.x.s	t1, v13
	mulh	t3, t4, t1
	mul	t1, t4, t1
	mulh	t5, t4, t0
	mul	t0, t4, t0
	mulh	s3, t4, a7
	mul	a7, t4, a7
	mulh	s4, t4, a6
	mul	a6, t4, a6
	mulh	s5, t4, a4
	mul	a4, t4, a4
	mulh	s7, t4, a3
	mul	a3, t4, a3
	mulh	s8, t4, a2
	mul	a2, t4, a2
	mulh	s9, t4, a1
	mul	a1, t4, a1
	add	s10, a1, ra
	sltu	a1, s10, a1
	add	a1, s9, a1
	add	s9, a2, ra
	sltu	a2, s9, a2
	add	a2, s8, a2
	add	s8, a3, ra
	sltu	a3, s8, a3
	add	a3, s7, a3
	add	s7, a4, ra
	sltu	a4, s7, a4
	add	a4, s5, a4
	add	s5, a6, ra
	sltu	a6, s5, a6
	add	a6, s4, a6
	add	s4, a7, ra
	sltu	a7, s4, a7
	add	a7, s3, a7
	add	s3, t0, ra
	sltu	t0, s3, t0
	add	t0, t5, t0
	add	t5, t1, ra
	sltu	t1, t5, t1
	add	t1, t3, t1
	slli	t1, t1, 1
	srli	t3, t5, 31
	lw	t5, 132(sp)                     # 4-byte Folded Reload
	or	t1, t3, t1
	slli	t0, t0, 1
	srli	t3, s3, 31
	or	t0, t3, t0
	slli	a7, a7, 1
	srli	t3, s4, 31
	or	a7, t3, a7
	slli	a6, a6, 1
	srli	t3, s5, 31
	or	a6, t3, a6
	slli	a4, a4, 1
	srli	t3, s7, 31
	addi	s3, sp, 1292
	or	a4, t3, a4
	slli	a3, a3, 1
	srli	t3, s8, 31
	or	a3, t3, a3
	slli	a2, a2, 1
	srli	t3, s9, 31
	or	a2, t3, a2
	slli	a1, a1, 1
	srli	t3, s10, 31
	or	a1, t3, a1
	vmv.s.x	v14, a1
	vmv.s.x	v15, a2
	vmv.s.x	v13, a3
	vmv.s.x	v16, a4
	vmv.s.x	v17, a6
	vmv.s.x	v18, a7
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v10, v11, 1
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	lw	a1, 136(sp)                     # 4-byte Folded Reload
	vadd.vx	v8, v8, a1
	vsra.vx	v8, v8, s1
	vmin.vx	v8, v8, t6
	mv	t6, s0
	mv	s0, a0
	li	t3, 64
	li	a7, -128
	li	a6, 127
	li	a4, 119
	li	a3, 255
	li	a2, 253
	li	a1, -125
	vmax.vx	v8, v8, a1
	vadd.vx	v8, v8, a2
	vand.vx	v8, v8, a3
	vsetvli	zero, zero, e8, mf2, ta, ma
	vluxei32.v	v10, (t6), v8
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v14, v15, 1
	vslideup.vi	v13, v16, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v13, v14, 2
	vmv.s.x	v12, t0
	vmv.s.x	v8, t1
	vsetivli	zero, 8, e16, m1, ta, ma
	vsext.vf2	v9, v10
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v17, v18, 1
	vsetivli	zero, 8, e16, m1, ta, ma
	vwadd.vx	v10, v9, a4
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v12, v17, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v12, t5
	vsra.vx	v8, v8, a0
	vmin.vx	v8, v8, a6
	vmax.vx	v8, v8, a7
	vmv.v.x	v12, t3
	vmacc.vv	v12, v10, v8
	vsra.vi	v8, v12, 7
	vsetvli	zero, zero, e16, m1, ta, ma
	vnclip.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnclip.wi	v8, v10, 0
	vse8.v	v8, (a5)
	addi	s2, s2, 32
	addi	s6, s6, 32
	addi	a5, a5, 8
	bne	s2, s3, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	vsetvli	a1, zero, e32, m8, ta, ma
	vmv.v.i	v8, 0
	addi	s6, sp, 140
	lw	s2, 44(sp)                      # 4-byte Folded Reload
	lui	a0, 1
	addi	a0, a0, 1168
	add	a0, sp, a0
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	lui	a0, 1
	addi	a0, a0, 1040
	add	a0, sp, a0
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	lui	a0, 1
	addi	a0, a0, 912
	add	a0, sp, a0
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	lui	a0, 1
	addi	a0, a0, 784
	add	a0, sp, a0
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	lui	a0, 1
	addi	a0, a0, 656
	add	a0, sp, a0
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	lui	a0, 1
	addi	a0, a0, 528
	add	a0, sp, a0
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	lui	a0, 1
	addi	a0, a0, 400
	add	a0, sp, a0
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	lui	a0, 1
	addi	a0, a0, 272
	add	a0, sp, a0
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	lui	a0, 1
	addi	a0, a0, 144
	add	a0, sp, a0
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	lui	a0, 1
	addi	a0, a0, 16
	add	a0, sp, a0
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 1937
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 1809
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 1681
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 1553
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 1425
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 1297
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 1169
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 1041
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 913
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 785
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 657
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 529
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 401
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 273
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 145
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 17
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1936
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1808
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1680
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1552
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	lui	a0, 1
	addi	a0, a0, 1296
	add	a0, sp, a0
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1424
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 268
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2r.v	v8, (s6)
	vlse8.v	v10, (s2), s11
	addi	a1, s2, 1
	vlse8.v	v6, (a1), s11
	vsext.vf4	v24, v8
	vsext.vf4	v16, v10
	addi	a1, sp, 1424
	vl8r.v	v8, (a1)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v16, v24
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v6
	addi	a1, s2, 2
	vlse8.v	v16, (a1), s11
	addi	a1, s2, 3
	vlse8.v	v18, (a1), s11
	addi	a1, sp, 1552
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	addi	a1, sp, 1680
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a1, s2, 4
	vlse8.v	v16, (a1), s11
	addi	a1, s2, 5
	vlse8.v	v18, (a1), s11
	addi	a1, sp, 1808
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	addi	a1, sp, 1936
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a1, s2, 6
	vlse8.v	v16, (a1), s11
	addi	a1, s2, 7
	vlse8.v	v18, (a1), s11
	addi	a1, sp, 2047
	addi	a1, a1, 17
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a1, sp, 2047
	addi	a1, a1, 17
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	addi	a1, sp, 2047
	addi	a1, a1, 145
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a1, sp, 2047
	addi	a1, a1, 145
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a1, s2, 8
	vlse8.v	v16, (a1), s11
	addi	a1, s2, 9
	vlse8.v	v18, (a1), s11
	addi	a1, sp, 2047
	addi	a1, a1, 273
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a1, sp, 2047
	addi	a1, a1, 273
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	addi	a1, sp, 2047
	addi	a1, a1, 401
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a1, sp, 2047
	addi	a1, a1, 401
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a1, s2, 10
	vlse8.v	v16, (a1), s11
	addi	a1, s2, 11
	vlse8.v	v18, (a1), s11
	addi	a1, sp, 2047
	addi	a1, a1, 529
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a1, sp, 2047
	addi	a1, a1, 529
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	addi	a1, sp, 2047
	addi	a1, a1, 657
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a1, sp, 2047
	addi	a1, a1, 657
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a1, s2, 12
	vlse8.v	v16, (a1), s11
	addi	a1, s2, 13
	vlse8.v	v18, (a1), s11
	addi	a1, sp, 2047
	addi	a1, a1, 785
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a1, sp, 2047
	addi	a1, a1, 785
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	addi	a1, sp, 2047
	addi	a1, a1, 913
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a1, sp, 2047
	addi	a1, a1, 913
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a1, s2, 14
	vlse8.v	v16, (a1), s11
	addi	a1, s2, 15
	vlse8.v	v18, (a1), s11
	addi	a1, sp, 2047
	addi	a1, a1, 1041
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a1, sp, 2047
	addi	a1, a1, 1041
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	addi	a1, sp, 2047
	addi	a1, a1, 1169
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a1, sp, 2047
	addi	a1, a1, 1169
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a1, s2, 16
	vlse8.v	v16, (a1), s11
	addi	a1, s2, 17
	vlse8.v	v18, (a1), s11
	addi	a1, sp, 2047
	addi	a1, a1, 1297
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a1, sp, 2047
	addi	a1, a1, 1297
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	addi	a1, sp, 2047
	addi	a1, a1, 1425
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a1, sp, 2047
	addi	a1, a1, 1425
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a1, s2, 18
	vlse8.v	v16, (a1), s11
	addi	a1, s2, 19
	vlse8.v	v18, (a1), s11
	addi	a1, sp, 2047
	addi	a1, a1, 1553
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a1, sp, 2047
	addi	a1, a1, 1553
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	addi	a1, sp, 2047
	addi	a1, a1, 1681
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a1, sp, 2047
	addi	a1, a1, 1681
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a1, s2, 20
	vlse8.v	v16, (a1), s11
	addi	a1, s2, 21
	vlse8.v	v18, (a1), s11
	addi	a1, sp, 2047
	addi	a1, a1, 1809
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a1, sp, 2047
	addi	a1, a1, 1809
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	addi	a1, sp, 2047
	addi	a1, a1, 1937
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	addi	a1, sp, 2047
	addi	a1, a1, 1937
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a1, s2, 22
	vlse8.v	v16, (a1), s11
	addi	a1, s2, 23
	vlse8.v	v18, (a1), s11
	lui	a1, 1
	addi	a1, a1, 16
	add	a1, sp, a1
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	lui	a1, 1
	addi	a1, a1, 16
	add	a1, sp, a1
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	lui	a1, 1
	addi	a1, a1, 144
	add	a1, sp, a1
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	lui	a1, 1
	addi	a1, a1, 144
	add	a1, sp, a1
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a1, s2, 24
	vlse8.v	v16, (a1), s11
	addi	a1, s2, 25
	vlse8.v	v18, (a1), s11
	lui	a1, 1
	addi	a1, a1, 272
	add	a1, sp, a1
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	lui	a1, 1
	addi	a1, a1, 272
	add	a1, sp, a1
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	lui	a1, 1
	addi	a1, a1, 400
	add	a1, sp, a1
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	lui	a1, 1
	addi	a1, a1, 400
	add	a1, sp, a1
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a1, s2, 26
	vlse8.v	v16, (a1), s11
	addi	a1, s2, 27
	vlse8.v	v18, (a1), s11
	lui	a1, 1
	addi	a1, a1, 528
	add	a1, sp, a1
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	lui	a1, 1
	addi	a1, a1, 528
	add	a1, sp, a1
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	lui	a1, 1
	addi	a1, a1, 656
	add	a1, sp, a1
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	lui	a1, 1
	addi	a1, a1, 656
	add	a1, sp, a1
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a1, s2, 28
	vlse8.v	v16, (a1), s11
	addi	a1, s2, 29
	vlse8.v	v18, (a1), s11
	lui	a1, 1
	addi	a1, a1, 784
	add	a1, sp, a1
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	lui	a1, 1
	addi	a1, a1, 784
	add	a1, sp, a1
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	lui	a1, 1
	addi	a1, a1, 912
	add	a1, sp, a1
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	lui	a1, 1
	addi	a1, a1, 912
	add	a1, sp, a1
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a1, s2, 30
	vlse8.v	v16, (a1), s11
	addi	a1, s2, 31
	vlse8.v	v18, (a1), s11
	lui	a1, 1
	addi	a1, a1, 1040
	add	a1, sp, a1
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	lui	a1, 1
	addi	a1, a1, 1040
	add	a1, sp, a1
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	lui	a1, 1
	addi	a1, a1, 1168
	add	a1, sp, a1
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vmacc.vv	v0, v8, v24
	lui	a1, 1
	addi	a1, a1, 1168
	add	a1, sp, a1
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	lui	a1, 1
	addi	a1, a1, 1296
	add	a1, sp, a1
	vl8r.v	v16, (a1)                       # Unknown-size Folded Reload
	vmacc.vv	v16, v8, v24
	lui	a1, 1
	addi	a1, a1, 1296
	add	a1, sp, a1
	vs8r.v	v16, (a1)                       # Unknown-size Folded Spill
	addi	s6, s6, 32
	addi	s2, s2, 1024
	bne	s6, a0, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	vmv.s.x	v16, zero
	addi	a0, sp, 1424
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v22, v8, v16
	addi	a0, sp, 1552
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v23, v8, v16
	addi	a0, sp, 1680
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v24, v8, v16
	addi	a0, sp, 1808
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v25, v8, v16
	addi	a0, sp, 1936
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v26, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 17
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v27, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 145
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v28, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 273
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v29, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 401
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v30, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 529
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v31, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 657
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v7, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 785
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v6, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 913
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v5, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 1041
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v4, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 1169
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v3, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 1297
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v2, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 1425
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v21, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 1553
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v20, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 1681
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v19, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 1809
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v18, v8, v16
	addi	a0, sp, 2047
	addi	a0, a0, 1937
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v17, v8, v16
	lui	a0, 1
	addi	a0, a0, 16
	add	a0, sp, a0
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v1, v8, v16
	lui	a0, 1
	addi	a0, a0, 144
	add	a0, sp, a0
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v16
	lui	a0, 1
	addi	a0, a0, 144
	add	a0, sp, a0
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	lui	a0, 1
	addi	a0, a0, 272
	add	a0, sp, a0
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v16
	lui	a0, 1
	addi	a0, a0, 272
	add	a0, sp, a0
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	lui	a0, 1
	addi	a0, a0, 400
	add	a0, sp, a0
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v16
	lui	a0, 1
	addi	a0, a0, 400
	add	a0, sp, a0
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	lui	a0, 1
	addi	a0, a0, 528
	add	a0, sp, a0
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v16
	lui	a0, 1
	addi	a0, a0, 528
	add	a0, sp, a0
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	lui	a0, 1
	addi	a0, a0, 656
	add	a0, sp, a0
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v16
	lui	a0, 1
	addi	a0, a0, 656
	add	a0, sp, a0
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	lui	a0, 1
	addi	a0, a0, 784
	add	a0, sp, a0
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v0, v8, v16
	lui	a0, 1
	addi	a0, a0, 912
	add	a0, sp, a0
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v16
	lui	a0, 1
	addi	a0, a0, 912
	add	a0, sp, a0
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	lui	a0, 1
	addi	a0, a0, 1040
	add	a0, sp, a0
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v16
	vmv.x.s	s7, v22
	vmv.x.s	s1, v23
	vmv.x.s	a3, v24
	vmv.x.s	a7, v25
	vmv.x.s	t0, v26
	vmv.x.s	t1, v27
	vmv.x.s	t3, v28
	vmv.x.s	t5, v29
	vmv.x.s	s2, v30
	vmv.x.s	s3, v31
	vmv.x.s	s4, v7
	vmv.x.s	s5, v6
	vmv.x.s	a1, v5
	vmv.x.s	s6, v4
	vmv.x.s	a2, v3
	vmv.x.s	a5, v2
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v22, a2
	vslide1down.vx	v22, v22, a5
	vmv.x.s	a6, v22
	vslidedown.vi	v22, v22, 1
	vmv.x.s	s9, v22
	vmv.v.x	v22, a1
	vslide1down.vx	v22, v22, s6
	vmv.x.s	a5, v22
	vslidedown.vi	v22, v22, 1
	vmv.x.s	s8, v22
	vmv.v.x	v22, s4
	vslide1down.vx	v22, v22, s5
	vmv.x.s	s4, v22
	vslidedown.vi	v22, v22, 1
	vmv.x.s	s5, v22
	vmv.v.x	v22, s2
	vslide1down.vx	v22, v22, s3
	vmv.x.s	s2, v22
	vslidedown.vi	v22, v22, 1
	vmv.x.s	s3, v22
	vmv.v.x	v22, t3
	vslide1down.vx	v22, v22, t5
	vmv.x.s	t3, v22
	vslidedown.vi	v22, v22, 1
	vmv.x.s	t5, v22
	vmv.v.x	v22, t0
	vslide1down.vx	v22, v22, t1
	vmv.x.s	t0, v22
	vslidedown.vi	v22, v22, 1
	vmv.x.s	t1, v22
	vmv.v.x	v22, a3
	vslide1down.vx	v22, v22, a7
	vmv.x.s	a7, v22
	vslidedown.vi	v22, v22, 1
	vmv.x.s	a0, v22
	sw	a0, 116(sp)                     # 4-byte Folded Spill
	vmv.v.x	v22, s7
	vslide1down.vx	v22, v22, s1
	lw	a0, 20(sp)                      # 4-byte Folded Reload
	mulh	a1, a0, t1
	sw	a1, 112(sp)                     # 4-byte Folded Spill
	mul	s7, a0, t1
	mulh	a1, a0, t0
	sw	a1, 108(sp)                     # 4-byte Folded Spill
	mul	s1, a0, t0
	mulh	a1, a0, t5
	sw	a1, 96(sp)                      # 4-byte Folded Spill
	mul	t5, a0, t5
	mulh	s6, a0, t3
	mul	a2, a0, t3
	mulh	t1, a0, s3
	mul	a3, a0, s3
	mulh	ra, a0, s2
	mul	s10, a0, s2
	mulh	a4, a0, s5
	mul	s5, a0, s5
	mulh	t3, a0, s4
	mul	s4, a0, s4
	mulh	a1, a0, s8
	mul	s8, a0, s8
	mulh	s2, a0, a5
	mul	a5, a0, a5
	mulh	s3, a0, s9
	mul	s9, a0, s9
	mulh	t6, a0, a6
	mul	a6, a0, a6
	lui	t0, 262144
	add	s0, a6, t0
	sw	s0, 104(sp)                     # 4-byte Folded Spill
	sltu	a6, s0, a6
	add	a6, t6, a6
	sw	a6, 100(sp)                     # 4-byte Folded Spill
	add	a6, s9, t0
	sw	a6, 88(sp)                      # 4-byte Folded Spill
	sltu	t6, a6, s9
	add	t6, s3, t6
	sw	t6, 84(sp)                      # 4-byte Folded Spill
	add	a6, a5, t0
	sw	a6, 80(sp)                      # 4-byte Folded Spill
	sltu	a5, a6, a5
	add	a5, s2, a5
	sw	a5, 76(sp)                      # 4-byte Folded Spill
	add	a5, s8, t0
	sw	a5, 72(sp)                      # 4-byte Folded Spill
	sltu	a5, a5, s8
	add	a1, a1, a5
	sw	a1, 68(sp)                      # 4-byte Folded Spill
	add	s3, s4, t0
	sltu	a1, s3, s4
	add	a1, t3, a1
	sw	a1, 64(sp)                      # 4-byte Folded Spill
	add	s2, s5, t0
	sltu	s5, s2, s5
	add	a4, a4, s5
	sw	a4, 60(sp)                      # 4-byte Folded Spill
	add	t3, s10, t0
	sltu	a1, t3, s10
	add	a1, ra, a1
	sw	a1, 56(sp)                      # 4-byte Folded Spill
	add	s10, a3, t0
	sltu	a1, s10, a3
	add	ra, t1, a1
	add	a6, a2, t0
	sltu	a2, a6, a2
	add	s5, s6, a2
	add	a5, t5, t0
	sltu	a4, a5, t5
	lw	t1, 96(sp)                      # 4-byte Folded Reload
	add	t1, t1, a4
	add	a4, s1, t0
	sltu	t5, a4, s1
	lw	a1, 108(sp)                     # 4-byte Folded Reload
	add	t5, a1, t5
	add	t6, s7, t0
	sltu	s1, t6, s7
	lw	a1, 112(sp)                     # 4-byte Folded Reload
	add	s1, a1, s1
	mulh	s4, a0, a7
	mul	a7, a0, a7
	add	s7, a7, t0
	sltu	a7, s7, a7
	add	a7, s4, a7
	lw	a1, 116(sp)                     # 4-byte Folded Reload
	mulh	s4, a0, a1
	mul	s6, a0, a1
	add	s9, s6, t0
	lui	s8, 262144
	sltu	s6, s9, s6
	add	s4, s4, s6
	vmv.x.s	s6, v22
	mulh	a1, a0, s6
	mul	s6, a0, s6
	add	s0, s6, s8
	sltu	s6, s0, s6
	add	a3, a1, s6
	vslidedown.vi	v22, v22, 1
	vmv.x.s	s6, v22
	mulh	a2, a0, s6
	mul	s6, a0, s6
	add	a1, s6, s8
	sltu	s6, a1, s6
	add	a2, a2, s6
	slli	a2, a2, 1
	srli	a1, a1, 31
	or	a1, a1, a2
	sw	a1, 96(sp)                      # 4-byte Folded Spill
	slli	a3, a3, 1
	srli	s0, s0, 31
	or	a3, s0, a3
	sw	a3, 92(sp)                      # 4-byte Folded Spill
	slli	s4, s4, 1
	srli	a1, s9, 31
	or	s4, a1, s4
	slli	a7, a7, 1
	srli	a1, s7, 31
	or	s9, a1, a7
	slli	s1, s1, 1
	srli	a1, t6, 31
	or	s6, a1, s1
	lui	a1, 1
	addi	a1, a1, 1168
	add	a1, sp, a1
	vl8r.v	v24, (a1)                       # Unknown-size Folded Reload
	vsetvli	a1, zero, e32, m8, ta, ma
	vredsum.vs	v22, v24, v16
	lui	a1, 1
	addi	a1, a1, 1296
	add	a1, sp, a1
	vl8r.v	v24, (a1)                       # Unknown-size Folded Reload
	vredsum.vs	v23, v24, v16
	slli	t5, t5, 1
	srli	a1, a4, 31
	or	a7, a1, t5
	vmv.x.s	a1, v21
	sw	a1, 116(sp)                     # 4-byte Folded Spill
	slli	a4, t1, 1
	srli	a5, a5, 31
	or	t6, a5, a4
	vmv.x.s	a1, v20
	sw	a1, 112(sp)                     # 4-byte Folded Spill
	slli	t1, s5, 1
	srli	a1, a6, 31
	or	a2, a1, t1
	vmv.x.s	a1, v19
	sw	a1, 108(sp)                     # 4-byte Folded Spill
	slli	s5, ra, 1
	srli	a1, s10, 31
	or	s7, a1, s5
	vmv.x.s	s10, v18
	lw	ra, 56(sp)                      # 4-byte Folded Reload
	slli	ra, ra, 1
	srli	a1, t3, 31
	or	t5, a1, ra
	vmv.x.s	ra, v17
	lw	a1, 60(sp)                      # 4-byte Folded Reload
	slli	a1, a1, 1
	srli	a3, s2, 31
	or	a3, a3, a1
	vmv.x.s	s2, v1
	lw	a1, 64(sp)                      # 4-byte Folded Reload
	slli	a1, a1, 1
	srli	a4, s3, 31
	or	a1, a4, a1
	lui	a4, 1
	addi	a4, a4, 144
	add	a4, sp, a4
	vl1r.v	v9, (a4)                        # Unknown-size Folded Reload
	vmv.x.s	s0, v9
	lw	a4, 68(sp)                      # 4-byte Folded Reload
	slli	a4, a4, 1
	lw	a5, 72(sp)                      # 4-byte Folded Reload
	srli	a5, a5, 31
	or	a4, a5, a4
	lui	a5, 1
	addi	a5, a5, 272
	add	a5, sp, a5
	vl1r.v	v9, (a5)                        # Unknown-size Folded Reload
	vmv.x.s	s1, v9
	lw	a5, 76(sp)                      # 4-byte Folded Reload
	slli	a5, a5, 1
	lw	a6, 80(sp)                      # 4-byte Folded Reload
	srli	a6, a6, 31
	or	a6, a6, a5
	lui	a5, 1
	addi	a5, a5, 400
	add	a5, sp, a5
	vl1r.v	v9, (a5)                        # Unknown-size Folded Reload
	vmv.x.s	s5, v9
	lw	a5, 84(sp)                      # 4-byte Folded Reload
	slli	a5, a5, 1
	lw	t0, 88(sp)                      # 4-byte Folded Reload
	srli	t0, t0, 31
	or	t1, t0, a5
	lui	a5, 1
	addi	a5, a5, 528
	add	a5, sp, a5
	vl1r.v	v9, (a5)                        # Unknown-size Folded Reload
	vmv.x.s	t0, v9
	lw	a5, 100(sp)                     # 4-byte Folded Reload
	slli	a5, a5, 1
	lw	t3, 104(sp)                     # 4-byte Folded Reload
	srli	t3, t3, 31
	or	t3, t3, a5
	lui	a5, 1
	addi	a5, a5, 656
	add	a5, sp, a5
	vl1r.v	v9, (a5)                        # Unknown-size Folded Reload
	vmv.x.s	a5, v9
	vmv.s.x	v9, t3
	vmv.x.s	t3, v0
	vmv.s.x	v10, t1
	lui	t1, 1
	addi	t1, t1, 912
	add	t1, sp, t1
	vl1r.v	v11, (t1)                       # Unknown-size Folded Reload
	vmv.x.s	t1, v11
	vmv.s.x	v11, a6
	vmv.x.s	s3, v8
	vmv.s.x	v8, a4
	vmv.x.s	a4, v22
	vmv.s.x	v12, a1
	vmv.x.s	a1, v23
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v10, 1
	vslideup.vi	v11, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v9, 2
	vmv.s.x	v8, a3
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v8, 1
	vmv.s.x	v10, t5
	vmv.s.x	v8, s7
	vslideup.vi	v10, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v12, 2
	vmv.s.x	v8, a2
	vmv.s.x	v9, t6
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, a7
	vmv.s.x	v12, s6
	vslideup.vi	v9, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v12, s9
	vmv.s.x	v13, s4
	lw	a2, 92(sp)                      # 4-byte Folded Reload
	vmv.s.x	v8, a2
	lw	a2, 96(sp)                      # 4-byte Folded Reload
	vmv.s.x	v14, a2
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v15, a4
	vslide1down.vx	v15, v15, a1
	vmv.x.s	s9, v15
	vslidedown.vi	v15, v15, 1
	vmv.x.s	s4, v15
	vmv.v.x	v15, t1
	vslide1down.vx	v15, v15, s3
	vmv.x.s	s6, v15
	vslidedown.vi	v15, v15, 1
	vmv.x.s	a6, v15
	vmv.v.x	v15, a5
	vslide1down.vx	v15, v15, t3
	vmv.x.s	a5, v15
	vslidedown.vi	v15, v15, 1
	vmv.x.s	t1, v15
	vmv.v.x	v15, s5
	vslide1down.vx	v15, v15, t0
	vmv.x.s	t5, v15
	vslidedown.vi	v15, v15, 1
	vmv.x.s	t6, v15
	vmv.v.x	v15, s0
	vslide1down.vx	v15, v15, s1
	vmv.x.s	s0, v15
	vslidedown.vi	v15, v15, 1
	vmv.x.s	s1, v15
	vmv.v.x	v15, ra
	vslide1down.vx	v15, v15, s2
	vmv.x.s	s2, v15
	vslidedown.vi	v15, v15, 1
	vmv.x.s	a4, v15
	lw	a1, 108(sp)                     # 4-byte Folded Reload
	vmv.v.x	v15, a1
	vslide1down.vx	v15, v15, s10
	vmv.x.s	t0, v15
	vslidedown.vi	v16, v15, 1
	lw	a1, 116(sp)                     # 4-byte Folded Reload
	vmv.v.x	v15, a1
	lw	a1, 112(sp)                     # 4-byte Folded Reload
	vslide1down.vx	v15, v15, a1
	mulh	a1, a0, t0
	sw	a1, 116(sp)                     # 4-byte Folded Spill
	mul	t3, a0, t0
	mulh	a1, a0, a4
	sw	a1, 112(sp)                     # 4-byte Folded Spill
	mul	s3, a0, a4
	mulh	a1, a0, s2
	sw	a1, 68(sp)                      # 4-byte Folded Spill
	mul	s10, a0, s2
	mulh	a1, a0, s1
	sw	a1, 64(sp)                      # 4-byte Folded Spill
	mul	s1, a0, s1
	mulh	s7, a0, s0
	mul	s0, a0, s0
	mulh	t0, a0, t6
	mul	a4, a0, t6
	mulh	s2, a0, t5
	mul	a2, a0, t5
	mulh	ra, a0, t1
	mul	s5, a0, t1
	mulh	t6, a0, a5
	mul	a5, a0, a5
	mulh	a7, a0, a6
	mul	a6, a0, a6
	mulh	a3, a0, s6
	mul	s6, a0, s6
	mulh	a1, a0, s4
	mul	s4, a0, s4
	mulh	t1, a0, s9
	mul	s9, a0, s9
	add	t5, s9, s8
	sw	t5, 108(sp)                     # 4-byte Folded Spill
	sltu	s9, t5, s9
	add	t1, t1, s9
	sw	t1, 104(sp)                     # 4-byte Folded Spill
	add	t1, s4, s8
	sw	t1, 100(sp)                     # 4-byte Folded Spill
	sltu	s4, t1, s4
	add	a1, a1, s4
	sw	a1, 96(sp)                      # 4-byte Folded Spill
	add	s4, s6, s8
	sltu	a1, s4, s6
	add	a1, a3, a1
	sw	a1, 92(sp)                      # 4-byte Folded Spill
	add	s6, a6, s8
	sltu	a1, s6, a6
	add	a1, a7, a1
	sw	a1, 88(sp)                      # 4-byte Folded Spill
	add	s9, a5, s8
	sltu	a1, s9, a5
	add	a1, t6, a1
	sw	a1, 84(sp)                      # 4-byte Folded Spill
	add	t6, s5, s8
	sltu	a1, t6, s5
	add	a1, ra, a1
	sw	a1, 80(sp)                      # 4-byte Folded Spill
	add	t5, a2, s8
	sltu	a2, t5, a2
	add	a2, s2, a2
	sw	a2, 76(sp)                      # 4-byte Folded Spill
	add	s5, a4, s8
	sltu	a1, s5, a4
	add	a1, t0, a1
	sw	a1, 72(sp)                      # 4-byte Folded Spill
	add	t0, s0, s8
	sltu	a4, t0, s0
	add	ra, s7, a4
	add	s0, s1, s8
	sltu	a4, s0, s1
	lw	s7, 64(sp)                      # 4-byte Folded Reload
	add	s7, s7, a4
	add	a6, s10, s8
	sltu	a7, a6, s10
	lw	s1, 68(sp)                      # 4-byte Folded Reload
	add	s1, s1, a7
	add	s2, s3, s8
	sltu	a7, s2, s3
	lw	t1, 112(sp)                     # 4-byte Folded Reload
	add	t1, t1, a7
	add	s3, t3, s8
	sltu	a7, s3, t3
	lw	t3, 116(sp)                     # 4-byte Folded Reload
	add	t3, t3, a7
	vmv.x.s	a7, v16
	mulh	s10, a0, a7
	mul	a7, a0, a7
	add	a5, a7, s8
	sltu	a7, a5, a7
	add	a7, s10, a7
	vmv.x.s	s10, v15
	mulh	a4, a0, s10
	mul	s10, a0, s10
	add	a2, s10, s8
	sltu	s10, a2, s10
	add	a4, a4, s10
	vslidedown.vi	v15, v15, 1
	vmv.x.s	s10, v15
	mulh	a3, a0, s10
	mul	s10, a0, s10
	add	a1, s10, s8
	sltu	s10, a1, s10
	add	a3, a3, s10
	slli	a3, a3, 1
	srli	a1, a1, 31
	or	a1, a1, a3
	sw	a1, 116(sp)                     # 4-byte Folded Spill
	slli	a4, a4, 1
	srli	a2, a2, 31
	or	a2, a2, a4
	sw	a2, 112(sp)                     # 4-byte Folded Spill
	slli	a7, a7, 1
	srli	a5, a5, 31
	or	a7, a5, a7
	slli	t3, t3, 1
	srli	a1, s3, 31
	or	s3, a1, t3
	slli	t1, t1, 1
	srli	a1, s2, 31
	or	t3, a1, t1
	slli	s1, s1, 1
	srli	a4, a6, 31
	or	a4, a4, s1
	slli	s7, s7, 1
	srli	s0, s0, 31
	or	s10, s0, s7
	slli	s8, ra, 1
	srli	a1, t0, 31
	or	t0, a1, s8
	lw	ra, 72(sp)                      # 4-byte Folded Reload
	slli	ra, ra, 1
	srli	a1, s5, 31
	or	a1, a1, ra
	lw	a2, 76(sp)                      # 4-byte Folded Reload
	slli	a2, a2, 1
	srli	a3, t5, 31
	or	a2, a3, a2
	lw	a3, 80(sp)                      # 4-byte Folded Reload
	slli	a3, a3, 1
	srli	a5, t6, 31
	or	a3, a5, a3
	lw	a5, 84(sp)                      # 4-byte Folded Reload
	slli	a5, a5, 1
	srli	a6, s9, 31
	or	a5, a6, a5
	lw	a6, 88(sp)                      # 4-byte Folded Reload
	slli	a6, a6, 1
	srli	t1, s6, 31
	or	a6, t1, a6
	lw	t1, 92(sp)                      # 4-byte Folded Reload
	slli	t1, t1, 1
	srli	t5, s4, 31
	or	t1, t5, t1
	lw	t5, 96(sp)                      # 4-byte Folded Reload
	slli	t5, t5, 1
	lw	a0, 100(sp)                     # 4-byte Folded Reload
	srli	t6, a0, 31
	or	t5, t6, t5
	lw	t6, 104(sp)                     # 4-byte Folded Reload
	slli	t6, t6, 1
	lw	s0, 108(sp)                     # 4-byte Folded Reload
	srli	s0, s0, 31
	or	t6, s0, t6
	vmv.s.x	v16, t6
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v12, v13, 1
	vmv.s.x	v13, t5
	vslideup.vi	v8, v14, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v12, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	lw	t5, 12(sp)                      # 4-byte Folded Reload
	vadd.vx	v8, v8, t5
	lw	a0, 16(sp)                      # 4-byte Folded Reload
	vsra.vx	v8, v8, a0
	li	t6, 120
	vmin.vx	v8, v8, t6
	li	s0, -135
	vmax.vx	v20, v8, s0
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v8, v20, 0
	vsetvli	zero, zero, e32, m4, ta, ma
	vmv.s.x	v15, t1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v16, v13, 1
	vmv.s.x	v10, a6
	vslideup.vi	v15, v10, 1
	vmv.s.x	v10, a5
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v15, v16, 2
	vmv.s.x	v11, a3
	vmv.s.x	v14, a2
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v11, 1
	vmv.s.x	v11, a1
	vslideup.vi	v14, v11, 1
	vmv.s.x	v11, t0
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v14, v10, 2
	vmv.s.x	v10, s10
	vmv.s.x	v13, a4
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v11, v10, 1
	vmv.s.x	v10, t3
	vslideup.vi	v13, v10, 1
	vmv.s.x	v10, s3
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v13, v11, 2
	vmv.s.x	v11, a7
	lw	a1, 112(sp)                     # 4-byte Folded Reload
	vmv.s.x	v12, a1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v11, 1
	lw	a1, 116(sp)                     # 4-byte Folded Reload
	vmv.s.x	v11, a1
	vslideup.vi	v12, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v12, v10, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	vadd.vx	v12, v12, t5
	vsra.vx	v12, v12, a0
	vmin.vx	v12, v12, t6
	vmax.vx	v12, v12, s0
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v10, v12, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v12, v8, 0
	lw	a1, 52(sp)                      # 4-byte Folded Reload
	lw	a0, 120(sp)                     # 4-byte Folded Reload
	add	a1, a1, a0
	vadd.vi	v8, v12, 7
	vs1r.v	v8, (a1)
	vnsrl.wi	v8, v10, 0
	vadd.vi	v8, v8, 7
	addi	a1, a1, 16
	vs1r.v	v8, (a1)
	lw	a0, 128(sp)                     # 4-byte Folded Reload
	addi	a0, a0, 1
	lw	a4, 124(sp)                     # 4-byte Folded Reload
	addi	a4, a4, 32
	lw	t6, 48(sp)                      # 4-byte Folded Reload
	lw	a2, 40(sp)                      # 4-byte Folded Reload
	lw	a1, 36(sp)                      # 4-byte Folded Reload
	addi	t1, sp, 908
	addi	t3, sp, 396
	lw	s1, 28(sp)                      # 4-byte Folded Reload
	lw	s0, 24(sp)                      # 4-byte Folded Reload
	sw	a0, 128(sp)                     # 4-byte Folded Spill
	addi	s3, sp, 524
	addi	s4, sp, 1036
	addi	s5, sp, 652
	addi	s6, sp, 1164
	li	a3, 8
	beq	a0, a3, .LBB0_8
	j	.LBB0_1
.LBB0_8:
	lui	a0, 1
	addi	a0, a0, 128
	add	sp, sp, a0
	lw	ra, 1356(sp)                    # 4-byte Folded Reload
	lw	s0, 1352(sp)                    # 4-byte Folded Reload
	lw	s1, 1348(sp)                    # 4-byte Folded Reload
	lw	s2, 1344(sp)                    # 4-byte Folded Reload
	lw	s3, 1340(sp)                    # 4-byte Folded Reload
	lw	s4, 1336(sp)                    # 4-byte Folded Reload
	lw	s5, 1332(sp)                    # 4-byte Folded Reload
	lw	s6, 1328(sp)                    # 4-byte Folded Reload
	lw	s7, 1324(sp)                    # 4-byte Folded Reload
	lw	s8, 1320(sp)                    # 4-byte Folded Reload
	lw	s9, 1316(sp)                    # 4-byte Folded Reload
	lw	s10, 1312(sp)                   # 4-byte Folded Reload
	lw	s11, 1308(sp)                   # 4-byte Folded Reload
	addi	sp, sp, 1360
	ret
.Lfunc_end0:
                                        # -- End function
