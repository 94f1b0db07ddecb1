# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -Dn=8 -Dh=64 -Dh_i=128
# source: baselines/swiglu.c, SHA-256 38f4aa490e46fc82ef139179f897794c94b360629c0d8544271b5754b6cf41c5

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000200	# Wg
	li	a2, 0x20002200	# Wu
	li	a3, 0x20004200	# Wd
	li	a4, 0x20006200	# table
	li	a5, 0x20006300	# quantisation
	li	a6, 0x20007000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -1600
	sw	ra, 1596(sp)                    # 4-byte Folded Spill
	sw	s0, 1592(sp)                    # 4-byte Folded Spill
	sw	s1, 1588(sp)                    # 4-byte Folded Spill
	sw	s2, 1584(sp)                    # 4-byte Folded Spill
	sw	s3, 1580(sp)                    # 4-byte Folded Spill
	sw	s4, 1576(sp)                    # 4-byte Folded Spill
	sw	s5, 1572(sp)                    # 4-byte Folded Spill
	sw	s6, 1568(sp)                    # 4-byte Folded Spill
	sw	s7, 1564(sp)                    # 4-byte Folded Spill
	sw	s8, 1560(sp)                    # 4-byte Folded Spill
	sw	s9, 1556(sp)                    # 4-byte Folded Spill
	sw	s10, 1552(sp)                   # 4-byte Folded Spill
	sw	s11, 1548(sp)                   # 4-byte Folded Spill
	addi	sp, sp, -896
	sw	a6, 44(sp)                      # 4-byte Folded Spill
	mv	s1, a4
	sw	a3, 36(sp)                      # 4-byte Folded Spill
	li	a6, 0
	addi	a7, sp, 1148
	addi	t0, sp, 636
	lw	t3, 0(a5)
	lw	s2, 4(a5)
	lw	t5, 8(a5)
	lw	ra, 12(a5)
	lw	a3, 16(a5)
	sw	a3, 12(sp)                      # 4-byte Folded Spill
	lw	a5, 20(a5)
	addi	a4, s2, -1
	li	a3, 1
	sll	t1, a3, a4
	addi	a4, ra, -1
	sll	s0, a3, a4
	sw	a5, 116(sp)                     # 4-byte Folded Spill
	addi	a4, a5, -1
	sll	a3, a3, a4
	sw	a3, 112(sp)                     # 4-byte Folded Spill
	addi	a5, sp, 764
	addi	t2, sp, 1276
	addi	t4, sp, 892
	addi	t6, sp, 1404
	vsetvli	a3, zero, e32, m8, ta, ma
	vmv.v.i	v8, 0
	addi	a3, sp, 1536
	vs8r.v	v8, (a3)                        # Unknown-size Folded Spill
	lui	s9, 262144
	sw	a0, 24(sp)                      # 4-byte Folded Spill
	mv	s8, a0
	sw	s1, 40(sp)                      # 4-byte Folded Spill
	sw	a2, 32(sp)                      # 4-byte Folded Spill
	sw	a1, 28(sp)                      # 4-byte Folded Spill
	sw	s2, 20(sp)                      # 4-byte Folded Spill
	sw	ra, 16(sp)                      # 4-byte Folded Spill
	sw	t1, 120(sp)                     # 4-byte Folded Spill
	sw	s0, 8(sp)                       # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #     Child Loop BB0_6 Depth 2
	li	s3, 0
	sw	a6, 104(sp)                     # 4-byte Folded Spill
	slli	a6, a6, 6
	lw	a0, 24(sp)                      # 4-byte Folded Reload
	sw	a6, 108(sp)                     # 4-byte Folded Spill
	add	a0, a6, a0
	addi	s7, a0, 64
	addi	a0, sp, 1536
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 508
	vs8r.v	v0, (a0)
	vs8r.v	v0, (a5)
	vs8r.v	v0, (t2)
	vs8r.v	v0, (t4)
	vs8r.v	v0, (t6)
	vl8re32.v	v8, (t2)
	addi	a0, sp, 2047
	addi	a0, a0, 1
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (t6)
	addi	a0, sp, 2047
	addi	a0, a0, 129
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl8re32.v	v24, (a5)
	vl8re32.v	v8, (t4)
	addi	a0, sp, 2047
	addi	a0, a0, 257
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1020
	vs8r.v	v0, (a0)
	vs8r.v	v0, (t0)
	vs8r.v	v0, (a7)
	sw	s8, 100(sp)                     # 4-byte Folded Spill
	addi	a0, sp, 1920
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1792
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vmv8r.v	v8, v0
	vsetvli	a0, zero, e16, m4, ta, ma
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	a0, 0(s8)
	add	a4, a1, s3
	vl2r.v	v16, (a4)
	addi	a3, a4, 32
	vl2r.v	v18, (a3)
	addi	a0, a0, 24
	vsext.vf2	v20, v16
	vwmacc.vx	v0, a0, v20
	vsext.vf2	v20, v18
	addi	a3, a4, 64
	vl2r.v	v16, (a3)
	addi	a3, a4, 96
	vl2r.v	v18, (a3)
	vwmacc.vx	v8, a0, v20
	addi	a3, sp, 1664
	vs8r.v	v8, (a3)                        # Unknown-size Folded Spill
	vsext.vf2	v20, v16
	addi	a3, sp, 2047
	addi	a3, a3, 1
	vl8r.v	v8, (a3)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a0, v20
	addi	a3, sp, 2047
	addi	a3, a3, 1
	vs8r.v	v8, (a3)                        # Unknown-size Folded Spill
	vsext.vf2	v20, v18
	add	a4, a2, s3
	vl2r.v	v16, (a4)
	addi	a3, a4, 32
	vl2r.v	v18, (a3)
	addi	a3, sp, 2047
	addi	a3, a3, 129
	vl8r.v	v8, (a3)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a0, v20
	addi	a3, sp, 2047
	addi	a3, a3, 129
	vs8r.v	v8, (a3)                        # Unknown-size Folded Spill
	vsext.vf2	v20, v16
	addi	a3, sp, 1792
	vl8r.v	v8, (a3)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a0, v20
	vs8r.v	v8, (a3)                        # Unknown-size Folded Spill
	vsext.vf2	v20, v18
	addi	a3, a4, 64
	vl2r.v	v16, (a3)
	addi	a3, a4, 96
	vl2r.v	v18, (a3)
	addi	a3, sp, 1920
	vl8r.v	v8, (a3)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a0, v20
	vs8r.v	v8, (a3)                        # Unknown-size Folded Spill
	vsext.vf2	v20, v16
	vwmacc.vx	v24, a0, v20
	vsext.vf2	v20, v18
	vmv8r.v	v8, v24
	addi	a3, sp, 2047
	addi	a3, a3, 257
	vl8r.v	v24, (a3)                       # Unknown-size Folded Reload
	vwmacc.vx	v24, a0, v20
	addi	a0, sp, 2047
	addi	a0, a0, 257
	vs8r.v	v24, (a0)                       # Unknown-size Folded Spill
	vmv8r.v	v24, v8
	addi	a0, sp, 1664
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	s8, s8, 1
	addi	s3, s3, 128
	bne	s8, s7, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	addi	s7, sp, 1020
	vs8r.v	v0, (s7)
	vs8r.v	v8, (a7)
	addi	a0, sp, 2047
	addi	a0, a0, 1
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t2)
	addi	a0, sp, 2047
	addi	a0, a0, 129
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t6)
	addi	s8, sp, 508
	addi	a0, sp, 1792
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s8)
	addi	a0, sp, 1920
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t0)
	vs8r.v	v24, (a5)
	addi	a0, sp, 2047
	addi	a0, a0, 257
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t4)
	addi	s3, sp, 124
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v8, (s7)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v10, v9, 2
	vmv.x.s	a0, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a1, v10
	vmv.x.s	a2, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	a3, v9
	vslidedown.vi	v9, v8, 2
	vmv.x.s	a4, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	a5, v9
	vmv.x.s	a6, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a7, v8
	mulh	t0, t3, a7
	mul	a7, t3, a7
	mulh	t1, t3, a6
	mul	a6, t3, a6
	mulh	t2, t3, a5
	mul	a5, t3, a5
	mulh	t4, t3, a4
	mul	a4, t3, a4
	mulh	t6, t3, a3
	mul	a3, t3, a3
	mulh	s4, t3, a2
	mul	a2, t3, a2
	mulh	s5, t3, a1
	mul	a1, t3, a1
	mulh	s6, t3, a0
	mul	a0, t3, a0
	add	s10, a0, s9
	sltu	a0, s10, a0
	add	s6, s6, a0
	add	s11, a1, s9
	sltu	a0, s11, a1
	add	s5, s5, a0
	add	a1, a2, s9
	sltu	a0, a1, a2
	add	s4, s4, a0
	add	a2, a3, s9
	sltu	a0, a2, a3
	add	t6, t6, a0
	add	a3, a4, s9
	sltu	a0, a3, a4
	add	t4, t4, a0
	add	a4, a5, s9
	sltu	a0, a4, a5
	add	t2, t2, a0
	add	a5, a6, s9
	sltu	a0, a5, a6
	add	t1, t1, a0
	add	a0, a7, s9
	sltu	a6, a0, a7
	add	a6, t0, a6
	slli	a6, a6, 1
	srli	a0, a0, 31
	or	a0, a0, a6
	slli	t1, t1, 1
	srli	a5, a5, 31
	or	a5, a5, t1
	slli	t2, t2, 1
	srli	a4, a4, 31
	or	a4, a4, t2
	slli	t4, t4, 1
	srli	a3, a3, 31
	or	a3, a3, t4
	slli	t6, t6, 1
	srli	a2, a2, 31
	or	a2, a2, t6
	slli	s4, s4, 1
	srli	a1, a1, 31
	or	a1, a1, s4
	slli	s5, s5, 1
	srli	a6, s11, 31
	or	a6, a6, s5
	slli	s6, s6, 1
	srli	a7, s10, 31
	or	a7, a7, s6
	vmv.s.x	v8, a7
	vmv.s.x	v9, a6
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v17, a1
	vmv.s.x	v9, a2
	vslideup.vi	v17, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v17, v8, 2
	vmv.s.x	v18, a3
	vl2re32.v	v10, (s8)
	vmv.s.x	v19, a4
	vmv.s.x	v16, a5
	vmv.s.x	v8, a0
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v9, v11, 2
	vmv.x.s	a0, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	a1, v9
	vmv.x.s	a2, v11
	vslidedown.vi	v9, v11, 1
	vmv.x.s	a3, v9
	vslidedown.vi	v9, v10, 2
	vmv.x.s	a4, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	a5, v9
	vmv.x.s	a6, v10
	vslidedown.vi	v9, v10, 1
	vmv.x.s	a7, v9
	mulh	t0, t5, a7
	mul	a7, t5, a7
	mulh	t1, t5, a6
	mul	a6, t5, a6
	mulh	t2, t5, a5
	mul	a5, t5, a5
	mulh	t4, t5, a4
	mul	a4, t5, a4
	mulh	t6, t5, a3
	mul	a3, t5, a3
	mulh	s4, t5, a2
	mul	a2, t5, a2
	mulh	s5, t5, a1
	mul	a1, t5, a1
	mulh	s6, t5, a0
	mul	a0, t5, a0
	add	s10, a0, s9
	sltu	a0, s10, a0
	add	a0, s6, a0
	add	s6, a1, s9
	sltu	a1, s6, a1
	add	a1, s5, a1
	add	s5, a2, s9
	sltu	a2, s5, a2
	add	a2, s4, a2
	add	s4, a3, s9
	sltu	a3, s4, a3
	add	a3, t6, a3
	add	t6, a4, s9
	sltu	a4, t6, a4
	add	a4, t4, a4
	add	t4, a5, s9
	sltu	a5, t4, a5
	add	a5, t2, a5
	add	t2, a6, s9
	sltu	a6, t2, a6
	add	a6, t1, a6
	add	t1, a7, s9
	sltu	a7, t1, a7
	add	a7, t0, a7
	slli	a7, a7, 1
	srli	t0, t1, 31
	lw	t1, 120(sp)                     # 4-byte Folded Reload
	or	a7, t0, a7
	slli	a6, a6, 1
	srli	t0, t2, 31
	or	a6, t0, a6
	slli	a5, a5, 1
	srli	t0, t4, 31
	or	a5, t0, a5
	slli	a4, a4, 1
	srli	t0, t6, 31
	or	a4, t0, a4
	slli	a3, a3, 1
	srli	t0, s4, 31
	li	s4, 253
	li	t6, -125
	li	t4, 130
	addi	t2, sp, 1532
	or	a3, t0, a3
	slli	a2, a2, 1
	srli	t0, s5, 31
	or	a2, t0, a2
	slli	a1, a1, 1
	srli	t0, s6, 31
	or	a1, t0, a1
	slli	a0, a0, 1
	srli	t0, s10, 31
	or	a0, t0, a0
	vmv.s.x	v10, a0
	vmv.s.x	v11, a1
	vmv.s.x	v9, a2
	vmv.s.x	v12, a3
	vmv.s.x	v13, a4
	vmv.s.x	v14, a5
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v18, v19, 1
	vslideup.vi	v16, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v16, v18, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v16, v16, t1
	vsra.vx	v16, v16, s2
	vmin.vx	v16, v16, t4
	vmax.vx	v16, v16, t6
	vadd.vx	v16, v16, s4
	li	a4, 64
	li	a3, -128
	li	a2, 127
	li	a1, 119
	li	a0, 255
	vand.vx	v16, v16, a0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vluxei32.v	v15, (s1), v16
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v11, 1
	vslideup.vi	v9, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v10, 2
	vmv.s.x	v8, a6
	vmv.s.x	v10, a7
	vsetivli	zero, 8, e16, m1, ta, ma
	vsext.vf2	v11, v15
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v13, v14, 1
	vsetivli	zero, 8, e16, m1, ta, ma
	vwadd.vx	v14, v11, a1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v8, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v13, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v8, s0
	vsra.vx	v8, v8, ra
	vmin.vx	v8, v8, a2
	vmax.vx	v8, v8, a3
	vmv.v.x	v10, a4
	vmacc.vv	v10, v14, v8
	vsra.vi	v8, v10, 7
	vsetvli	zero, zero, e16, m1, ta, ma
	vnclip.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnclip.wi	v8, v10, 0
	vse8.v	v8, (s3)
	addi	s7, s7, 32
	addi	s8, s8, 32
	addi	s3, s3, 8
	bne	s7, t2, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	vsetvli	a0, zero, e32, m8, ta, ma
	vmv.v.i	v8, 0
	addi	a0, sp, 380
	vs8r.v	v8, (a0)
	vl8re32.v	v24, (a0)
	addi	a0, sp, 252
	vs8r.v	v8, (a0)
	addi	a0, sp, 124
	lw	a1, 36(sp)                      # 4-byte Folded Reload
	addi	a4, sp, 252
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	a2, a1, 32
	vl2r.v	v16, (a1)
	lb	a3, 0(a0)
	vl2r.v	v18, (a2)
	vsetvli	zero, zero, e16, m4, ta, ma
	vsext.vf2	v20, v16
	vwmacc.vx	v8, a3, v20
	vsext.vf2	v20, v18
	vwmacc.vx	v24, a3, v20
	addi	a0, a0, 1
	addi	a1, a1, 64
	bne	a0, a4, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a0, sp, 252
	vs8r.v	v8, (a0)
	vl4re32.v	v16, (a0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v19, 2
	vmv.x.s	s10, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s8, v8
	vmv.x.s	s6, v19
	vslidedown.vi	v8, v19, 1
	vmv.x.s	a4, v8
	vslidedown.vi	v8, v18, 2
	vmv.x.s	a6, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a7, v8
	vmv.x.s	t1, v18
	vslidedown.vi	v8, v18, 1
	vmv.x.s	t2, v8
	vslidedown.vi	v8, v16, 2
	vmv.x.s	t4, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t6, v8
	vmv.x.s	s4, v16
	vslidedown.vi	v8, v16, 1
	vmv.x.s	s3, v8
	vslidedown.vi	v8, v17, 2
	vmv.x.s	a2, v8
	vslidedown.vi	v8, v8, 1
	lw	s0, 12(sp)                      # 4-byte Folded Reload
	mulh	a0, s0, a2
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	mul	a5, s0, a2
	mulh	a0, s0, s3
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	mul	s3, s0, s3
	mulh	a0, s0, s4
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	mul	s11, s0, s4
	mulh	s7, s0, t6
	mul	s2, s0, t6
	mulh	t0, s0, t4
	mul	a0, s0, t4
	mulh	t6, s0, t2
	mul	a1, s0, t2
	mulh	a3, s0, t1
	mul	s5, s0, t1
	mulh	a2, s0, a7
	mul	a7, s0, a7
	mulh	t2, s0, a6
	mul	t1, s0, a6
	mulh	t4, s0, a4
	mul	a4, s0, a4
	mulh	s4, s0, s6
	mul	a6, s0, s6
	mulh	ra, s0, s8
	mul	s6, s0, s8
	mulh	s8, s0, s10
	mul	s10, s0, s10
	add	s1, s10, s9
	sw	s1, 88(sp)                      # 4-byte Folded Spill
	sltu	s10, s1, s10
	add	s8, s8, s10
	sw	s8, 84(sp)                      # 4-byte Folded Spill
	add	s8, s6, s9
	sltu	s6, s8, s6
	add	s6, ra, s6
	sw	s6, 80(sp)                      # 4-byte Folded Spill
	add	s10, a6, s9
	sltu	a6, s10, a6
	add	a6, s4, a6
	sw	a6, 76(sp)                      # 4-byte Folded Spill
	add	ra, a4, s9
	sltu	a4, ra, a4
	add	a4, t4, a4
	sw	a4, 72(sp)                      # 4-byte Folded Spill
	add	s4, t1, s9
	sltu	a4, s4, t1
	add	a4, t2, a4
	sw	a4, 68(sp)                      # 4-byte Folded Spill
	add	s1, a7, s9
	sltu	a7, s1, a7
	add	a2, a2, a7
	sw	a2, 64(sp)                      # 4-byte Folded Spill
	add	t4, s5, s9
	sltu	s5, t4, s5
	add	a3, a3, s5
	sw	a3, 60(sp)                      # 4-byte Folded Spill
	add	t2, a1, s9
	sltu	a1, t2, a1
	add	a1, t6, a1
	sw	a1, 56(sp)                      # 4-byte Folded Spill
	add	a7, a0, s9
	sltu	a0, a7, a0
	add	s5, t0, a0
	add	s6, s2, s9
	sltu	a2, s6, s2
	add	t6, s7, a2
	add	a6, s11, s9
	sltu	t0, a6, s11
	lw	s2, 52(sp)                      # 4-byte Folded Reload
	add	s2, s2, t0
	add	t0, s3, s9
	sltu	s3, t0, s3
	lw	a0, 92(sp)                      # 4-byte Folded Reload
	add	s3, a0, s3
	add	s11, a5, s9
	sltu	a5, s11, a5
	lw	t1, 96(sp)                      # 4-byte Folded Reload
	add	t1, t1, a5
	vmv.x.s	s7, v8
	mulh	a0, s0, s7
	mul	s7, s0, s7
	add	a4, s7, s9
	sltu	s7, a4, s7
	add	a5, a0, s7
	vmv.x.s	s7, v17
	mulh	a3, s0, s7
	mul	s7, s0, s7
	add	a1, s7, s9
	sltu	s7, a1, s7
	add	a3, a3, s7
	vslidedown.vi	v8, v17, 1
	vmv.x.s	s7, v8
	mulh	a2, s0, s7
	mul	s7, s0, s7
	add	a0, s7, s9
	sltu	s7, a0, s7
	add	a2, a2, s7
	slli	a2, a2, 1
	srli	a0, a0, 31
	or	a0, a0, a2
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	slli	a3, a3, 1
	srli	a1, a1, 31
	or	a1, a1, a3
	sw	a1, 92(sp)                      # 4-byte Folded Spill
	slli	a5, a5, 1
	srli	a4, a4, 31
	or	s7, a4, a5
	slli	t1, t1, 1
	srli	a0, s11, 31
	or	s11, a0, t1
	slli	s3, s3, 1
	srli	a0, t0, 31
	or	t0, a0, s3
	slli	s2, s2, 1
	srli	a0, a6, 31
	or	a2, a0, s2
	slli	t6, t6, 1
	srli	a0, s6, 31
	or	a0, a0, t6
	slli	s5, s5, 1
	srli	a1, a7, 31
	or	a1, a1, s5
	lw	a3, 56(sp)                      # 4-byte Folded Reload
	slli	a3, a3, 1
	srli	a4, t2, 31
	or	a3, a4, a3
	lw	a4, 60(sp)                      # 4-byte Folded Reload
	slli	a4, a4, 1
	srli	a5, t4, 31
	or	a4, a5, a4
	lw	a5, 64(sp)                      # 4-byte Folded Reload
	slli	a5, a5, 1
	srli	s1, s1, 31
	or	a5, s1, a5
	lw	a6, 68(sp)                      # 4-byte Folded Reload
	slli	a6, a6, 1
	srli	a7, s4, 31
	or	a6, a7, a6
	lw	a7, 72(sp)                      # 4-byte Folded Reload
	slli	a7, a7, 1
	srli	t1, ra, 31
	or	a7, t1, a7
	lw	t1, 76(sp)                      # 4-byte Folded Reload
	slli	t1, t1, 1
	srli	t2, s10, 31
	or	t1, t2, t1
	lw	t2, 80(sp)                      # 4-byte Folded Reload
	slli	t2, t2, 1
	srli	t4, s8, 31
	or	t2, t4, t2
	lw	t4, 84(sp)                      # 4-byte Folded Reload
	slli	t4, t4, 1
	lw	t6, 88(sp)                      # 4-byte Folded Reload
	srli	t6, t6, 31
	or	t4, t6, t4
	vmv.s.x	v8, t4
	vmv.s.x	v9, t2
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v19, t1
	vmv.s.x	v9, a7
	vslideup.vi	v19, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v19, v8, 2
	vmv.s.x	v8, a6
	vmv.s.x	v9, a5
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v18, a4
	vmv.s.x	v9, a3
	vslideup.vi	v18, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v18, v8, 2
	vmv.s.x	v8, a1
	vmv.s.x	v9, a0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v16, a2
	vmv.s.x	v9, t0
	vslideup.vi	v16, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v16, v8, 2
	vmv.s.x	v20, s11
	addi	a0, sp, 316
	vl4re32.v	v4, (a0)
	vmv.s.x	v21, s7
	lw	a0, 92(sp)                      # 4-byte Folded Reload
	vmv.s.x	v17, a0
	lw	a0, 96(sp)                      # 4-byte Folded Reload
	vmv.s.x	v22, a0
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v7, 2
	vmv.x.s	s3, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s7, v8
	vmv.x.s	ra, v7
	vslidedown.vi	v8, v7, 1
	vmv.x.s	a5, v8
	vslidedown.vi	v8, v6, 2
	vmv.x.s	a6, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a7, v8
	vmv.x.s	t0, v6
	vslidedown.vi	v8, v6, 1
	vmv.x.s	t2, v8
	vslidedown.vi	v8, v4, 2
	vmv.x.s	t4, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t6, v8
	vmv.x.s	s1, v4
	vslidedown.vi	v8, v4, 1
	vmv.x.s	s2, v8
	vslidedown.vi	v8, v5, 2
	vmv.x.s	a1, v8
	vslidedown.vi	v8, v8, 1
	mulh	a0, s0, a1
	sw	a0, 56(sp)                      # 4-byte Folded Spill
	mul	s6, s0, a1
	mulh	a0, s0, s2
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	mul	s4, s0, s2
	mulh	a0, s0, s1
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	mul	s1, s0, s1
	mulh	s11, s0, t6
	mul	a4, s0, t6
	mulh	s10, s0, t4
	mul	t6, s0, t4
	mulh	s2, s0, t2
	mul	s8, s0, t2
	mulh	t1, s0, t0
	mul	t0, s0, t0
	mulh	t2, s0, a7
	mul	t4, s0, a7
	mulh	s5, s0, a6
	mul	a6, s0, a6
	mulh	a3, s0, a5
	mul	a5, s0, a5
	mulh	a2, s0, ra
	mul	ra, s0, ra
	mulh	a7, s0, s7
	mul	s7, s0, s7
	mulh	a1, s0, s3
	mul	s3, s0, s3
	add	a0, s3, s9
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	sltu	s3, a0, s3
	add	a1, a1, s3
	sw	a1, 92(sp)                      # 4-byte Folded Spill
	add	a0, s7, s9
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, s7
	add	a0, a7, a0
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	add	a0, ra, s9
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, ra
	add	a0, a2, a0
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	add	ra, a5, s9
	sltu	a0, ra, a5
	add	a0, a3, a0
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	add	s3, a6, s9
	sltu	a0, s3, a6
	add	a0, s5, a0
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	add	s5, t4, s9
	sltu	a0, s5, t4
	add	a0, t2, a0
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	add	t4, t0, s9
	sltu	t0, t4, t0
	add	t0, t1, t0
	sw	t0, 60(sp)                      # 4-byte Folded Spill
	add	a7, s8, s9
	sltu	a6, a7, s8
	add	t2, s2, a6
	add	a6, t6, s9
	sltu	a1, a6, t6
	add	t0, s10, a1
	add	t6, a4, s9
	sltu	a1, t6, a4
	add	s2, s11, a1
	add	a5, s1, s9
	sltu	a1, a5, s1
	lw	s10, 48(sp)                     # 4-byte Folded Reload
	add	s10, s10, a1
	add	s1, s4, s9
	sltu	a1, s1, s4
	lw	s4, 52(sp)                      # 4-byte Folded Reload
	add	s4, s4, a1
	add	t1, s6, s9
	sltu	a1, t1, s6
	lw	s7, 56(sp)                      # 4-byte Folded Reload
	add	s7, s7, a1
	vmv.x.s	a1, v8
	mulh	a4, s0, a1
	mul	a1, s0, a1
	add	s8, a1, s9
	sltu	a1, s8, a1
	add	s11, a4, a1
	vmv.x.s	a1, v5
	mulh	a4, s0, a1
	mul	a1, s0, a1
	add	a2, a1, s9
	sltu	a1, a2, a1
	add	a3, a4, a1
	vslidedown.vi	v8, v5, 1
	vmv.x.s	a4, v8
	mulh	a1, s0, a4
	mul	a4, s0, a4
	add	a0, a4, s9
	sltu	a4, a0, a4
	add	a1, a1, a4
	slli	a1, a1, 1
	srli	a0, a0, 31
	or	a4, a0, a1
	slli	a3, a3, 1
	srli	a1, a2, 31
	or	a1, a1, a3
	slli	s11, s11, 1
	srli	a0, s8, 31
	or	s11, a0, s11
	slli	s7, s7, 1
	srli	a0, t1, 31
	or	t1, a0, s7
	slli	s4, s4, 1
	srli	s1, s1, 31
	or	s4, s1, s4
	addi	s7, sp, 380
	vs8r.v	v24, (s7)
	lw	a0, 44(sp)                      # 4-byte Folded Reload
	lw	a2, 108(sp)                     # 4-byte Folded Reload
	add	s8, a0, a2
	sw	s8, 108(sp)                     # 4-byte Folded Spill
	slli	s10, s10, 1
	srli	a5, a5, 31
	or	a3, a5, s10
	slli	s2, s2, 1
	srli	a0, t6, 31
	or	a0, a0, s2
	slli	s6, t0, 1
	srli	a2, a6, 31
	or	a2, a2, s6
	slli	t0, t2, 1
	srli	a5, a7, 31
	or	a5, a5, t0
	lw	t2, 60(sp)                      # 4-byte Folded Reload
	slli	t2, t2, 1
	srli	a6, t4, 31
	or	a6, a6, t2
	lw	a7, 64(sp)                      # 4-byte Folded Reload
	slli	a7, a7, 1
	srli	t0, s5, 31
	or	a7, t0, a7
	lw	t0, 68(sp)                      # 4-byte Folded Reload
	slli	t0, t0, 1
	srli	t2, s3, 31
	or	t0, t2, t0
	lw	t2, 72(sp)                      # 4-byte Folded Reload
	slli	t2, t2, 1
	srli	t4, ra, 31
	or	t2, t4, t2
	lw	t4, 76(sp)                      # 4-byte Folded Reload
	slli	t4, t4, 1
	lw	t6, 80(sp)                      # 4-byte Folded Reload
	srli	t6, t6, 31
	or	t4, t6, t4
	lw	t6, 84(sp)                      # 4-byte Folded Reload
	slli	t6, t6, 1
	lw	s1, 88(sp)                      # 4-byte Folded Reload
	srli	s1, s1, 31
	or	t6, s1, t6
	lw	s1, 92(sp)                      # 4-byte Folded Reload
	slli	s1, s1, 1
	lw	s2, 96(sp)                      # 4-byte Folded Reload
	srli	s2, s2, 31
	or	s1, s2, s1
	vmv.s.x	v8, s1
	vmv.s.x	v9, t6
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v11, t4
	vmv.s.x	v9, t2
	vslideup.vi	v11, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v8, t0
	vmv.s.x	v9, a7
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v10, a6
	vmv.s.x	v9, a5
	vslideup.vi	v10, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v8, 2
	vmv.s.x	v9, a2
	vmv.s.x	v8, a0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v8, 1
	vmv.s.x	v8, a3
	vmv.s.x	v12, s4
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v9, 2
	vmv.s.x	v12, t1
	vmv.s.x	v9, s11
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v9, 1
	vmv.s.x	v9, a1
	vmv.s.x	v13, a4
	vslideup.vi	v9, v13, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v12, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	lw	a0, 112(sp)                     # 4-byte Folded Reload
	vadd.vx	v8, v8, a0
	lw	a0, 116(sp)                     # 4-byte Folded Reload
	vsra.vx	v8, v8, a0
	li	a0, 120
	vmin.vx	v8, v8, a0
	li	a0, -135
	vmax.vx	v8, v8, a0
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v12, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v8, v12, 0
	vl4re32.v	v24, (s7)
	vadd.vi	v8, v8, 7
	addi	a0, s8, 16
	vs1r.v	v8, (a0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v27, 2
	vmv.x.s	s7, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s6, v8
	vmv.x.s	ra, v27
	vslidedown.vi	v8, v27, 1
	vmv.x.s	a4, v8
	vslidedown.vi	v8, v26, 2
	vmv.x.s	a5, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a7, v8
	vmv.x.s	t2, v26
	vslidedown.vi	v8, v26, 1
	vmv.x.s	t4, v8
	vslidedown.vi	v8, v24, 2
	vmv.x.s	t6, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s1, v8
	vmv.x.s	s2, v24
	vslidedown.vi	v8, v24, 1
	vmv.x.s	t1, v8
	vslidedown.vi	v8, v25, 2
	vmv.x.s	a1, v8
	vslidedown.vi	v8, v8, 1
	mulh	a0, s0, a1
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	mul	s3, s0, a1
	mulh	a0, s0, t1
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	mul	t1, s0, t1
	mulh	a0, s0, s2
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	mul	t0, s0, s2
	mulh	s11, s0, s1
	mul	a6, s0, s1
	mulh	s10, s0, t6
	mul	a3, s0, t6
	mulh	t6, s0, t4
	mul	s8, s0, t4
	mulh	s2, s0, t2
	mul	s4, s0, t2
	mulh	t4, s0, a7
	mul	s5, s0, a7
	mulh	s1, s0, a5
	mul	a5, s0, a5
	mulh	t2, s0, a4
	mul	a4, s0, a4
	mulh	a2, s0, ra
	mul	ra, s0, ra
	mulh	a1, s0, s6
	mul	s6, s0, s6
	mulh	a7, s0, s7
	mul	s7, s0, s7
	add	a0, s7, s9
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	sltu	s7, a0, s7
	add	a7, a7, s7
	sw	a7, 92(sp)                      # 4-byte Folded Spill
	add	a0, s6, s9
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	sltu	s6, a0, s6
	add	a1, a1, s6
	sw	a1, 84(sp)                      # 4-byte Folded Spill
	add	a0, ra, s9
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, ra
	add	a0, a2, a0
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	add	ra, a4, s9
	sltu	a0, ra, a4
	add	a0, t2, a0
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	add	s7, a5, s9
	sltu	a0, s7, a5
	add	a0, s1, a0
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	add	s1, s5, s9
	sltu	a0, s1, s5
	add	a0, t4, a0
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	add	t4, s4, s9
	sltu	s4, t4, s4
	add	s2, s2, s4
	sw	s2, 56(sp)                      # 4-byte Folded Spill
	add	s5, s8, s9
	sltu	a0, s5, s8
	add	s4, t6, a0
	add	s6, a3, s9
	sltu	a0, s6, a3
	add	t6, s10, a0
	add	s8, a6, s9
	sltu	a0, s8, a6
	add	s10, s11, a0
	add	s2, t0, s9
	sltu	a0, s2, t0
	lw	s11, 48(sp)                     # 4-byte Folded Reload
	add	s11, s11, a0
	add	a5, t1, s9
	sltu	a0, a5, t1
	lw	t2, 52(sp)                      # 4-byte Folded Reload
	add	t2, t2, a0
	add	t1, s3, s9
	sltu	a0, t1, s3
	lw	t0, 80(sp)                      # 4-byte Folded Reload
	add	t0, t0, a0
	vmv.x.s	a0, v8
	mulh	a1, s0, a0
	mul	a0, s0, a0
	add	a6, a0, s9
	sltu	a0, a6, a0
	add	a7, a1, a0
	vmv.x.s	a1, v25
	mulh	a2, s0, a1
	mul	a1, s0, a1
	add	a3, a1, s9
	sltu	a1, a3, a1
	add	a4, a2, a1
	vslidedown.vi	v8, v25, 1
	vmv.x.s	a2, v8
	mulh	a1, s0, a2
	mul	a2, s0, a2
	add	a0, a2, s9
	sltu	a2, a0, a2
	add	a1, a1, a2
	slli	a1, a1, 1
	srli	a0, a0, 31
	or	a0, a0, a1
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	slli	a4, a4, 1
	srli	a1, a3, 31
	or	a1, a1, a4
	slli	a7, a7, 1
	srli	a0, a6, 31
	or	a6, a0, a7
	slli	t0, t0, 1
	srli	a0, t1, 31
	or	t1, a0, t0
	slli	t2, t2, 1
	srli	a5, a5, 31
	or	t0, a5, t2
	slli	s11, s11, 1
	srli	a0, s2, 31
	or	a2, a0, s11
	slli	s10, s10, 1
	srli	a0, s8, 31
	or	a0, a0, s10
	slli	s3, t6, 1
	srli	a3, s6, 31
	or	a3, a3, s3
	slli	t6, s4, 1
	srli	a4, s5, 31
	or	a4, a4, t6
	lw	s4, 56(sp)                      # 4-byte Folded Reload
	slli	s4, s4, 1
	srli	a5, t4, 31
	or	a5, a5, s4
	lw	a7, 60(sp)                      # 4-byte Folded Reload
	slli	a7, a7, 1
	srli	s1, s1, 31
	or	a7, s1, a7
	lw	t2, 64(sp)                      # 4-byte Folded Reload
	slli	t2, t2, 1
	srli	t4, s7, 31
	or	t2, t4, t2
	lw	t4, 68(sp)                      # 4-byte Folded Reload
	slli	t4, t4, 1
	srli	t6, ra, 31
	or	t4, t6, t4
	lw	t6, 72(sp)                      # 4-byte Folded Reload
	slli	t6, t6, 1
	lw	s1, 76(sp)                      # 4-byte Folded Reload
	srli	s1, s1, 31
	or	t6, s1, t6
	lw	s1, 84(sp)                      # 4-byte Folded Reload
	slli	s1, s1, 1
	lw	s2, 88(sp)                      # 4-byte Folded Reload
	srli	s2, s2, 31
	or	s1, s2, s1
	lw	s2, 92(sp)                      # 4-byte Folded Reload
	slli	s2, s2, 1
	lw	s3, 96(sp)                      # 4-byte Folded Reload
	srli	s3, s3, 31
	or	s2, s3, s2
	vmv.s.x	v8, s2
	vmv.s.x	v9, s1
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v11, t6
	vmv.s.x	v9, t4
	vslideup.vi	v11, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v8, t2
	vmv.s.x	v9, a7
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v10, a5
	vmv.s.x	v9, a4
	vslideup.vi	v10, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v8, 2
	vmv.s.x	v9, a3
	vmv.s.x	v8, a0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v8, 1
	vmv.s.x	v8, a2
	vmv.s.x	v12, t0
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v9, 2
	vmv.s.x	v12, t1
	vmv.s.x	v9, a6
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v9, 1
	vmv.s.x	v9, a1
	lw	a0, 80(sp)                      # 4-byte Folded Reload
	vmv.s.x	v13, a0
	vslideup.vi	v9, v13, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v12, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	lw	a0, 112(sp)                     # 4-byte Folded Reload
	vadd.vx	v8, v8, a0
	lw	a0, 116(sp)                     # 4-byte Folded Reload
	vsra.vx	v8, v8, a0
	li	a0, 120
	vmin.vx	v8, v8, a0
	li	a0, -135
	vmax.vx	v8, v8, a0
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v12, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v8, v12, 0
	addi	a0, sp, 444
	vl4re32.v	v24, (a0)
	vadd.vi	v8, v8, 7
	lw	a0, 108(sp)                     # 4-byte Folded Reload
	addi	a0, a0, 32
	vs1r.v	v8, (a0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v27, 2
	vmv.x.s	s10, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s6, v8
	vmv.x.s	s5, v27
	vslidedown.vi	v8, v27, 1
	vmv.x.s	s3, v8
	vslidedown.vi	v8, v26, 2
	vmv.x.s	a5, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a7, v8
	vmv.x.s	t1, v26
	vslidedown.vi	v8, v26, 1
	vmv.x.s	t4, v8
	vslidedown.vi	v8, v24, 2
	vmv.x.s	t6, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s1, v8
	vmv.x.s	s2, v24
	vslidedown.vi	v8, v24, 1
	vmv.x.s	t2, v8
	vslidedown.vi	v8, v25, 2
	vmv.x.s	a1, v8
	vslidedown.vi	v8, v8, 1
	mulh	a0, s0, a1
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	mul	s7, s0, a1
	mulh	a0, s0, t2
	sw	a0, 56(sp)                      # 4-byte Folded Spill
	mul	t2, s0, t2
	mulh	a0, s0, s2
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	mul	s2, s0, s2
	mulh	s8, s0, s1
	mul	s1, s0, s1
	mulh	t0, s0, t6
	mul	a1, s0, t6
	mulh	a6, s0, t4
	mul	a2, s0, t4
	mulh	a3, s0, t1
	mul	s11, s0, t1
	mulh	t4, s0, a7
	mul	a7, s0, a7
	mulh	t1, s0, a5
	mul	a4, s0, a5
	mulh	a5, s0, s3
	mul	ra, s0, s3
	mulh	s4, s0, s5
	mul	s5, s0, s5
	mulh	a0, s0, s6
	mul	s6, s0, s6
	mulh	s3, s0, s10
	mul	s10, s0, s10
	add	t6, s10, s9
	sw	t6, 96(sp)                      # 4-byte Folded Spill
	sltu	s10, t6, s10
	add	s3, s3, s10
	sw	s3, 92(sp)                      # 4-byte Folded Spill
	add	t6, s6, s9
	sw	t6, 88(sp)                      # 4-byte Folded Spill
	sltu	s6, t6, s6
	add	a0, a0, s6
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	add	s10, s5, s9
	sltu	a0, s10, s5
	add	a0, s4, a0
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	add	s4, ra, s9
	sltu	ra, s4, ra
	add	a5, a5, ra
	sw	a5, 76(sp)                      # 4-byte Folded Spill
	add	s3, a4, s9
	sltu	a0, s3, a4
	add	a0, t1, a0
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	add	s5, a7, s9
	sltu	a0, s5, a7
	add	a0, t4, a0
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	add	t6, s11, s9
	sltu	s11, t6, s11
	add	a3, a3, s11
	sw	a3, 64(sp)                      # 4-byte Folded Spill
	add	t4, a2, s9
	sltu	a0, t4, a2
	add	ra, a6, a0
	add	t1, a1, s9
	sltu	a0, t1, a1
	add	s11, t0, a0
	add	a7, s1, s9
	sltu	a0, a7, s1
	add	s1, s8, a0
	add	t0, s2, s9
	sltu	a0, t0, s2
	lw	s2, 52(sp)                      # 4-byte Folded Reload
	add	s2, s2, a0
	add	a5, t2, s9
	sltu	t2, a5, t2
	lw	s6, 56(sp)                      # 4-byte Folded Reload
	add	s6, s6, t2
	add	a6, s7, s9
	sltu	t2, a6, s7
	lw	a0, 60(sp)                      # 4-byte Folded Reload
	add	t2, a0, t2
	vmv.x.s	s7, v8
	mulh	s8, s0, s7
	mul	s7, s0, s7
	add	a4, s7, s9
	sltu	s7, a4, s7
	add	s7, s8, s7
	vmv.x.s	s8, v25
	mulh	a3, s0, s8
	mul	s8, s0, s8
	add	a1, s8, s9
	sltu	s8, a1, s8
	add	a3, a3, s8
	vslidedown.vi	v8, v25, 1
	vmv.x.s	s8, v8
	mulh	a2, s0, s8
	mul	s8, s0, s8
	add	a0, s8, s9
	sltu	s8, a0, s8
	add	a2, a2, s8
	slli	a2, a2, 1
	srli	a0, a0, 31
	or	s0, a0, a2
	slli	a3, a3, 1
	srli	a1, a1, 31
	or	s8, a1, a3
	slli	s7, s7, 1
	srli	a4, a4, 31
	or	s7, a4, s7
	slli	t2, t2, 1
	srli	a0, a6, 31
	or	a6, a0, t2
	slli	s6, s6, 1
	srli	a5, a5, 31
	or	a0, a5, s6
	slli	s2, s2, 1
	srli	a1, t0, 31
	or	t0, a1, s2
	slli	s1, s1, 1
	srli	a1, a7, 31
	or	a1, a1, s1
	slli	s11, s11, 1
	srli	a2, t1, 31
	or	a2, a2, s11
	slli	ra, ra, 1
	srli	a3, t4, 31
	or	a3, a3, ra
	lw	a4, 64(sp)                      # 4-byte Folded Reload
	slli	a4, a4, 1
	srli	a5, t6, 31
	or	a4, a5, a4
	lw	a5, 68(sp)                      # 4-byte Folded Reload
	slli	a5, a5, 1
	srli	a7, s5, 31
	or	a5, a7, a5
	lw	a7, 72(sp)                      # 4-byte Folded Reload
	slli	a7, a7, 1
	srli	t1, s3, 31
	or	a7, t1, a7
	lw	t1, 76(sp)                      # 4-byte Folded Reload
	slli	t1, t1, 1
	srli	t2, s4, 31
	or	t1, t2, t1
	lw	t2, 80(sp)                      # 4-byte Folded Reload
	slli	t2, t2, 1
	srli	t4, s10, 31
	or	t2, t4, t2
	lw	t4, 84(sp)                      # 4-byte Folded Reload
	slli	t4, t4, 1
	lw	t6, 88(sp)                      # 4-byte Folded Reload
	srli	t6, t6, 31
	or	t4, t6, t4
	lw	t6, 92(sp)                      # 4-byte Folded Reload
	slli	t6, t6, 1
	lw	s1, 96(sp)                      # 4-byte Folded Reload
	srli	s1, s1, 31
	or	t6, s1, t6
	vmv.s.x	v8, t6
	vmv.s.x	v9, t4
	vmv.s.x	v11, t2
	vmv.s.x	v10, t1
	vmv.s.x	v12, a7
	vmv.s.x	v13, a5
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vslideup.vi	v11, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v10, a4
	vmv.s.x	v8, a3
	vmv.s.x	v9, a2
	vmv.s.x	v14, a1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v13, 1
	vslideup.vi	v10, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v12, 2
	vmv.s.x	v8, t0
	vmv.s.x	v12, a0
	vmv.s.x	v13, a6
	vmv.s.x	v15, s7
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v14, 1
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v9, 2
	vmv.s.x	v9, s8
	vmv.s.x	v12, s0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v20, v21, 1
	vslideup.vi	v17, v22, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v17, v20, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	lw	a2, 112(sp)                     # 4-byte Folded Reload
	vadd.vx	v16, v16, a2
	lw	a1, 116(sp)                     # 4-byte Folded Reload
	vsra.vx	v16, v16, a1
	li	a3, 120
	vmin.vx	v16, v16, a3
	li	a4, -135
	vmax.vx	v16, v16, a4
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v20, v16, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v14, v20, 0
	vadd.vi	v14, v14, 7
	lw	a0, 108(sp)                     # 4-byte Folded Reload
	vs1r.v	v14, (a0)
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v13, v15, 1
	vslideup.vi	v9, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v13, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	vadd.vx	v8, v8, a2
	vsra.vx	v8, v8, a1
	vmin.vx	v8, v8, a3
	vmax.vx	v8, v8, a4
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v12, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v8, v12, 0
	vadd.vi	v8, v8, 7
	addi	a0, a0, 48
	vs1r.v	v8, (a0)
	lw	a6, 104(sp)                     # 4-byte Folded Reload
	addi	a6, a6, 1
	lw	s8, 100(sp)                     # 4-byte Folded Reload
	addi	s8, s8, 64
	lw	s1, 40(sp)                      # 4-byte Folded Reload
	lw	a2, 32(sp)                      # 4-byte Folded Reload
	lw	a1, 28(sp)                      # 4-byte Folded Reload
	addi	a7, sp, 1148
	addi	t0, sp, 636
	lw	s2, 20(sp)                      # 4-byte Folded Reload
	lw	ra, 16(sp)                      # 4-byte Folded Reload
	lw	s0, 8(sp)                       # 4-byte Folded Reload
	addi	a5, sp, 764
	addi	t2, sp, 1276
	addi	t4, sp, 892
	addi	t6, sp, 1404
	li	a0, 8
	beq	a6, a0, .LBB0_8
	j	.LBB0_1
.LBB0_8:
	addi	sp, sp, 896
	lw	ra, 1596(sp)                    # 4-byte Folded Reload
	lw	s0, 1592(sp)                    # 4-byte Folded Reload
	lw	s1, 1588(sp)                    # 4-byte Folded Reload
	lw	s2, 1584(sp)                    # 4-byte Folded Reload
	lw	s3, 1580(sp)                    # 4-byte Folded Reload
	lw	s4, 1576(sp)                    # 4-byte Folded Reload
	lw	s5, 1572(sp)                    # 4-byte Folded Reload
	lw	s6, 1568(sp)                    # 4-byte Folded Reload
	lw	s7, 1564(sp)                    # 4-byte Folded Reload
	lw	s8, 1560(sp)                    # 4-byte Folded Reload
	lw	s9, 1556(sp)                    # 4-byte Folded Reload
	lw	s10, 1552(sp)                   # 4-byte Folded Reload
	lw	s11, 1548(sp)                   # 4-byte Folded Reload
	addi	sp, sp, 1600
	ret
.Lfunc_end0:
                                        # -- End function
