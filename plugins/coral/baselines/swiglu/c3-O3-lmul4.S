# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -Dn=8 -Dh=64 -Dh_i=128
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
	addi	sp, sp, -704
	sw	a6, 40(sp)                      # 4-byte Folded Spill
	mv	t1, a4
	sw	a3, 32(sp)                      # 4-byte Folded Spill
	mv	a3, a1
	li	a6, 0
	addi	a7, sp, 1084
	addi	t0, sp, 572
	lw	t3, 0(a5)
	lw	s11, 4(a5)
	lw	t5, 8(a5)
	lw	ra, 12(a5)
	lw	a1, 16(a5)
	sw	a1, 8(sp)                       # 4-byte Folded Spill
	lw	a5, 20(a5)
	addi	a4, s11, -1
	li	a1, 1
	sll	t4, a1, a4
	addi	a4, ra, -1
	sll	t6, a1, a4
	sw	a5, 112(sp)                     # 4-byte Folded Spill
	addi	a4, a5, -1
	sll	a1, a1, a4
	sw	a1, 108(sp)                     # 4-byte Folded Spill
	addi	a4, sp, 636
	addi	s1, sp, 1148
	addi	s2, sp, 700
	addi	s4, sp, 1212
	addi	s5, sp, 764
	addi	s6, sp, 1276
	addi	s8, sp, 828
	vsetivli	zero, 16, e32, m4, ta, ma
	vmv.v.i	v8, 0
	addi	a1, sp, 1536
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	s9, sp, 1340
	lui	s7, 262144
	sw	a0, 20(sp)                      # 4-byte Folded Spill
	mv	s3, a0
	sw	t1, 36(sp)                      # 4-byte Folded Spill
	sw	a2, 28(sp)                      # 4-byte Folded Spill
	sw	a3, 24(sp)                      # 4-byte Folded Spill
	sw	s11, 16(sp)                     # 4-byte Folded Spill
	sw	ra, 12(sp)                      # 4-byte Folded Spill
	sw	t4, 120(sp)                     # 4-byte Folded Spill
	sw	t6, 116(sp)                     # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #     Child Loop BB0_6 Depth 2
	li	t1, 0
	sw	a6, 100(sp)                     # 4-byte Folded Spill
	slli	a6, a6, 6
	lw	a0, 20(sp)                      # 4-byte Folded Reload
	sw	a6, 104(sp)                     # 4-byte Folded Spill
	add	a0, a6, a0
	addi	t2, a0, 64
	addi	a0, sp, 1536
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 508
	vs4r.v	v12, (a0)
	vs4r.v	v12, (a4)
	vs4r.v	v12, (s1)
	vs4r.v	v12, (s2)
	vs4r.v	v12, (s4)
	vs4r.v	v12, (s5)
	vs4r.v	v12, (s6)
	vs4r.v	v12, (s8)
	vs4r.v	v12, (s9)
	addi	a0, sp, 892
	vs4r.v	v12, (a0)
	addi	a1, sp, 1404
	vs4r.v	v12, (a1)
	addi	a5, sp, 956
	vs4r.v	v12, (a5)
	addi	a6, sp, 1468
	vs4r.v	v12, (a6)
	vl4re32.v	v8, (s1)
	addi	t4, sp, 1792
	vs4r.v	v8, (t4)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s4)
	addi	t4, sp, 1856
	vs4r.v	v8, (t4)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s6)
	addi	t4, sp, 1920
	vs4r.v	v8, (t4)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s9)
	addi	t4, sp, 1984
	vs4r.v	v8, (t4)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 1
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a6)
	addi	a1, sp, 2047
	addi	a1, a1, 65
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v4, (a4)
	vl4re32.v	v28, (s2)
	vl4re32.v	v0, (s5)
	vl4re32.v	v24, (s8)
	vl4re32.v	v20, (a0)
	vl4re32.v	v8, (a5)
	addi	a0, sp, 2047
	addi	a0, a0, 129
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1020
	vs4r.v	v12, (a0)
	vs4r.v	v12, (t0)
	vs4r.v	v12, (a7)
	sw	s3, 96(sp)                      # 4-byte Folded Spill
	addi	a0, sp, 1728
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 1664
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vmv4r.v	v8, v12
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	a5, 0(s3)
	add	a0, a3, t1
	vl1r.v	v16, (a0)
	addi	a1, a0, 16
	vl1r.v	v17, (a1)
	addi	a5, a5, 24
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v18, v16
	vwmacc.vx	v12, a5, v18
	vsext.vf2	v18, v17
	addi	a1, a0, 32
	vl1r.v	v16, (a1)
	addi	a1, a0, 48
	vl1r.v	v17, (a1)
	vwmacc.vx	v8, a5, v18
	addi	a1, sp, 1600
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v16
	addi	a1, sp, 1792
	vl4r.v	v8, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a5, v18
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v17
	addi	a1, a0, 64
	vl1r.v	v16, (a1)
	addi	a1, a0, 80
	vl1r.v	v17, (a1)
	addi	a1, sp, 1856
	vl4r.v	v8, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a5, v18
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v16
	addi	a1, sp, 1920
	vl4r.v	v8, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a5, v18
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v17
	addi	a1, a0, 96
	vl1r.v	v16, (a1)
	addi	a0, a0, 112
	vl1r.v	v17, (a0)
	addi	a0, sp, 1984
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a5, v18
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v16
	addi	a0, sp, 2047
	addi	a0, a0, 1
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a5, v18
	addi	a0, sp, 2047
	addi	a0, a0, 1
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v17
	add	a0, a2, t1
	vl1r.v	v16, (a0)
	addi	a1, a0, 16
	vl1r.v	v17, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 65
	vl4r.v	v8, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a5, v18
	addi	a1, sp, 2047
	addi	a1, a1, 65
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v16
	addi	a1, sp, 1664
	vl4r.v	v8, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a5, v18
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v17
	addi	a1, a0, 32
	vl1r.v	v16, (a1)
	addi	a1, a0, 48
	vl1r.v	v17, (a1)
	addi	a1, sp, 1728
	vl4r.v	v8, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a5, v18
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v16
	vwmacc.vx	v4, a5, v18
	vsext.vf2	v18, v17
	addi	a1, a0, 64
	vl1r.v	v16, (a1)
	addi	a1, a0, 80
	vl1r.v	v17, (a1)
	vwmacc.vx	v28, a5, v18
	vsext.vf2	v18, v16
	vwmacc.vx	v0, a5, v18
	vsext.vf2	v18, v17
	addi	a1, a0, 96
	vl1r.v	v16, (a1)
	addi	a0, a0, 112
	vl1r.v	v17, (a0)
	vwmacc.vx	v24, a5, v18
	vsext.vf2	v18, v16
	vwmacc.vx	v20, a5, v18
	vsext.vf2	v18, v17
	vmv4r.v	v8, v4
	vmv4r.v	v4, v28
	vmv4r.v	v28, v0
	vmv4r.v	v0, v24
	vmv4r.v	v24, v20
	addi	a0, sp, 2047
	addi	a0, a0, 129
	vl4r.v	v20, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a5, v18
	addi	a0, sp, 2047
	addi	a0, a0, 129
	vs4r.v	v20, (a0)                       # Unknown-size Folded Spill
	vmv4r.v	v20, v24
	vmv4r.v	v24, v0
	vmv4r.v	v0, v28
	vmv4r.v	v28, v4
	vmv4r.v	v4, v8
	addi	a0, sp, 1600
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	s3, s3, 1
	addi	t1, t1, 128
	bne	s3, t2, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	addi	t1, sp, 1020
	vs4r.v	v12, (t1)
	vs4r.v	v8, (a7)
	addi	a0, sp, 1792
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s1)
	addi	a0, sp, 1856
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s4)
	addi	a0, sp, 1920
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s6)
	addi	a0, sp, 1984
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s9)
	addi	a0, sp, 2047
	addi	a0, a0, 1
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1404
	vs4r.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 65
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1468
	vs4r.v	v8, (a0)
	addi	t2, sp, 508
	addi	a0, sp, 1664
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t2)
	addi	a0, sp, 1728
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t0)
	vs4r.v	v4, (a4)
	vs4r.v	v28, (s2)
	vs4r.v	v0, (s5)
	vs4r.v	v24, (s8)
	addi	a0, sp, 892
	vs4r.v	v20, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 129
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 956
	vs4r.v	v8, (a0)
	addi	s3, sp, 124
	addi	s10, sp, 1532
	lw	s0, 36(sp)                      # 4-byte Folded Reload
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v8, (t1)
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
	mulh	t4, t3, a6
	mul	a6, t3, a6
	mulh	t6, t3, a5
	mul	a5, t3, a5
	mulh	s1, t3, a4
	mul	a4, t3, a4
	mulh	s2, t3, a3
	mul	a3, t3, a3
	mulh	s4, t3, a2
	mul	a2, t3, a2
	mulh	s5, t3, a1
	mul	a1, t3, a1
	mulh	s6, t3, a0
	mul	a0, t3, a0
	add	s8, a0, s7
	sltu	a0, s8, a0
	add	s6, s6, a0
	add	s9, a1, s7
	sltu	a0, s9, a1
	add	s5, s5, a0
	add	a1, a2, s7
	sltu	a0, a1, a2
	add	s4, s4, a0
	add	a2, a3, s7
	sltu	a0, a2, a3
	add	s2, s2, a0
	add	a3, a4, s7
	sltu	a0, a3, a4
	add	s1, s1, a0
	add	a4, a5, s7
	sltu	a0, a4, a5
	add	t6, t6, a0
	add	a5, a6, s7
	sltu	a0, a5, a6
	add	t4, t4, a0
	add	a0, a7, s7
	sltu	a6, a0, a7
	add	a6, t0, a6
	slli	a6, a6, 1
	srli	a0, a0, 31
	or	a0, a0, a6
	slli	t4, t4, 1
	srli	a5, a5, 31
	or	a5, a5, t4
	slli	t6, t6, 1
	srli	a4, a4, 31
	or	a4, a4, t6
	slli	s1, s1, 1
	srli	a3, a3, 31
	or	a3, a3, s1
	slli	s2, s2, 1
	srli	a2, a2, 31
	or	a2, a2, s2
	slli	s4, s4, 1
	srli	a1, a1, 31
	or	a1, a1, s4
	slli	s5, s5, 1
	srli	a6, s9, 31
	or	a6, a6, s5
	slli	s6, s6, 1
	srli	a7, s8, 31
	or	a7, a7, s6
	vmv.s.x	v8, a7
	vmv.s.x	v9, a6
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, a1
	vmv.s.x	v10, a2
	vslideup.vi	v9, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v10, a3
	vl2re32.v	v14, (t2)
	vmv.s.x	v11, a4
	vmv.s.x	v8, a5
	vmv.s.x	v12, a0
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v13, v15, 2
	vmv.x.s	a0, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a1, v13
	vmv.x.s	a2, v15
	vslidedown.vi	v13, v15, 1
	vmv.x.s	a3, v13
	vslidedown.vi	v13, v14, 2
	vmv.x.s	a4, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a5, v13
	vmv.x.s	a6, v14
	vslidedown.vi	v13, v14, 1
	vmv.x.s	a7, v13
	mulh	t0, t5, a7
	mul	a7, t5, a7
	mulh	t4, t5, a6
	mul	a6, t5, a6
	mulh	t6, t5, a5
	mul	a5, t5, a5
	mulh	s1, t5, a4
	mul	a4, t5, a4
	mulh	s2, t5, a3
	mul	a3, t5, a3
	mulh	s4, t5, a2
	mul	a2, t5, a2
	mulh	s5, t5, a1
	mul	a1, t5, a1
	mulh	s6, t5, a0
	mul	a0, t5, a0
	add	s8, a0, s7
	sltu	a0, s8, a0
	add	a0, s6, a0
	add	s6, a1, s7
	sltu	a1, s6, a1
	add	a1, s5, a1
	add	s5, a2, s7
	sltu	a2, s5, a2
	add	a2, s4, a2
	add	s4, a3, s7
	sltu	a3, s4, a3
	add	a3, s2, a3
	add	s2, a4, s7
	sltu	a4, s2, a4
	add	a4, s1, a4
	add	s1, a5, s7
	sltu	a5, s1, a5
	add	a5, t6, a5
	add	t6, a6, s7
	sltu	a6, t6, a6
	add	a6, t4, a6
	add	t4, a7, s7
	sltu	a7, t4, a7
	add	a7, t0, a7
	slli	a7, a7, 1
	srli	t0, t4, 31
	lw	t4, 120(sp)                     # 4-byte Folded Reload
	or	a7, t0, a7
	slli	a6, a6, 1
	srli	t0, t6, 31
	lw	t6, 116(sp)                     # 4-byte Folded Reload
	or	a6, t0, a6
	slli	a5, a5, 1
	srli	s1, s1, 31
	or	a5, s1, a5
	slli	a4, a4, 1
	srli	t0, s2, 31
	or	a4, t0, a4
	slli	a3, a3, 1
	srli	t0, s4, 31
	or	a3, t0, a3
	slli	a2, a2, 1
	srli	t0, s5, 31
	or	a2, t0, a2
	slli	a1, a1, 1
	srli	t0, s6, 31
	or	a1, t0, a1
	slli	a0, a0, 1
	srli	t0, s8, 31
	or	a0, t0, a0
	vmv.s.x	v14, a0
	vmv.s.x	v15, a1
	vmv.s.x	v13, a2
	vmv.s.x	v16, a3
	vmv.s.x	v17, a4
	vmv.s.x	v18, a5
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v10, v11, 1
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v8, t4
	vsra.vx	v8, v8, s11
	li	a0, 130
	vmin.vx	v8, v8, a0
	li	a0, -125
	vmax.vx	v8, v8, a0
	li	a0, 253
	vadd.vx	v8, v8, a0
	li	a0, 255
	vand.vx	v8, v8, a0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vluxei32.v	v10, (s0), v8
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v14, v15, 1
	vslideup.vi	v13, v16, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v13, v14, 2
	vmv.s.x	v12, a6
	vmv.s.x	v8, a7
	vsetivli	zero, 8, e16, m1, ta, ma
	vsext.vf2	v9, v10
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v17, v18, 1
	vsetivli	zero, 8, e16, m1, ta, ma
	li	a0, 119
	vwadd.vx	v10, v9, a0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v12, v17, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v12, t6
	vsra.vx	v8, v8, ra
	li	a0, 127
	vmin.vx	v8, v8, a0
	li	a0, -128
	vmax.vx	v8, v8, a0
	li	a0, 64
	vmv.v.x	v12, a0
	vmacc.vv	v12, v10, v8
	vsra.vi	v8, v12, 7
	vsetvli	zero, zero, e16, m1, ta, ma
	vnclip.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnclip.wi	v8, v10, 0
	vse8.v	v8, (s3)
	addi	t1, t1, 32
	addi	t2, t2, 32
	addi	s3, s3, 8
	bne	t1, s10, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	vsetivli	zero, 16, e32, m4, ta, ma
	vmv.v.i	v12, 0
	addi	a0, sp, 380
	vs4r.v	v12, (a0)
	addi	a1, sp, 444
	vs4r.v	v12, (a1)
	vl4re32.v	v4, (a0)
	vl4re32.v	v28, (a1)
	addi	a0, sp, 252
	vs4r.v	v12, (a0)
	addi	a0, sp, 316
	vs4r.v	v12, (a0)
	addi	a0, sp, 124
	lw	a1, 32(sp)                      # 4-byte Folded Reload
	vmv.v.i	v16, 0
	addi	a4, sp, 252
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	a2, a1, 16
	vl1r.v	v8, (a1)
	lb	a3, 0(a0)
	vl1r.v	v9, (a2)
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v10, v8
	vwmacc.vx	v16, a3, v10
	vsext.vf2	v10, v9
	addi	a2, a1, 32
	vl1r.v	v8, (a2)
	addi	a2, a1, 48
	vl1r.v	v9, (a2)
	vwmacc.vx	v12, a3, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v4, a3, v10
	vsext.vf2	v10, v9
	vwmacc.vx	v28, a3, v10
	addi	a0, a0, 1
	addi	a1, a1, 64
	bne	a0, a4, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v19, 2
	vmv.x.s	s3, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s4, v8
	vmv.x.s	s6, v19
	vslidedown.vi	v8, v19, 1
	vmv.x.s	a3, v8
	vslidedown.vi	v8, v18, 2
	vmv.x.s	a5, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a6, v8
	vmv.x.s	a7, v18
	vslidedown.vi	v8, v18, 1
	vmv.x.s	t2, v8
	vslidedown.vi	v8, v16, 2
	vmv.x.s	t4, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s1, v8
	vmv.x.s	s2, v16
	vslidedown.vi	v8, v16, 1
	vmv.x.s	t6, v8
	vslidedown.vi	v8, v17, 2
	vmv.x.s	t0, v8
	vslidedown.vi	v8, v8, 1
	lw	s10, 8(sp)                      # 4-byte Folded Reload
	mulh	a0, s10, t0
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	mul	s0, s10, t0
	mulh	a0, s10, t6
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	mul	t6, s10, t6
	mulh	a0, s10, s2
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	mul	s9, s10, s2
	mulh	s8, s10, s1
	mul	ra, s10, s1
	mulh	s5, s10, t4
	mul	t0, s10, t4
	mulh	s2, s10, t2
	mul	s1, s10, t2
	mulh	t2, s10, a7
	mul	a4, s10, a7
	mulh	t4, s10, a6
	mul	a6, s10, a6
	mulh	t1, s10, a5
	mul	s11, s10, a5
	mulh	a7, s10, a3
	mul	a3, s10, a3
	mulh	a5, s10, s6
	mul	s6, s10, s6
	mulh	a2, s10, s4
	mul	s4, s10, s4
	mulh	a1, s10, s3
	mul	s3, s10, s3
	add	a0, s3, s7
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	sltu	s3, a0, s3
	add	a1, a1, s3
	sw	a1, 84(sp)                      # 4-byte Folded Spill
	add	a0, s4, s7
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, s4
	add	a0, a2, a0
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	add	s4, s6, s7
	sltu	a0, s4, s6
	add	a0, a5, a0
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	add	s6, a3, s7
	sltu	a0, s6, a3
	add	a0, a7, a0
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	add	s3, s11, s7
	sltu	a0, s3, s11
	add	a0, t1, a0
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	add	a7, a6, s7
	sltu	a0, a7, a6
	add	a0, t4, a0
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	add	a6, a4, s7
	sltu	a2, a6, a4
	add	a2, t2, a2
	sw	a2, 56(sp)                      # 4-byte Folded Spill
	add	a5, s1, s7
	sltu	a1, a5, s1
	add	s2, s2, a1
	add	a3, t0, s7
	sltu	a4, a3, t0
	add	t4, s5, a4
	add	s1, ra, s7
	sltu	a4, s1, ra
	add	t2, s8, a4
	add	s11, s9, s7
	sltu	a4, s11, s9
	lw	s8, 48(sp)                      # 4-byte Folded Reload
	add	s8, s8, a4
	add	a4, t6, s7
	sltu	t0, a4, t6
	lw	t6, 52(sp)                      # 4-byte Folded Reload
	add	t6, t6, t0
	add	t0, s0, s7
	sltu	t1, t0, s0
	lw	a0, 92(sp)                      # 4-byte Folded Reload
	add	t1, a0, t1
	vmv.x.s	s5, v8
	mulh	s9, s10, s5
	mul	s5, s10, s5
	add	ra, s5, s7
	sltu	s5, ra, s5
	add	s9, s9, s5
	vmv.x.s	s5, v17
	mulh	a1, s10, s5
	mul	s5, s10, s5
	add	a0, s5, s7
	sltu	s5, a0, s5
	add	a2, a1, s5
	vslidedown.vi	v8, v17, 1
	vmv.x.s	s5, v8
	mulh	a1, s10, s5
	mul	s5, s10, s5
	add	s0, s5, s7
	sltu	s5, s0, s5
	add	a1, a1, s5
	slli	a1, a1, 1
	srli	s0, s0, 31
	or	a1, s0, a1
	sw	a1, 92(sp)                      # 4-byte Folded Spill
	slli	a2, a2, 1
	srli	a0, a0, 31
	or	s5, a0, a2
	slli	s9, s9, 1
	srli	a0, ra, 31
	or	s9, a0, s9
	slli	t1, t1, 1
	srli	a0, t0, 31
	or	t0, a0, t1
	slli	t6, t6, 1
	srli	a4, a4, 31
	or	a4, a4, t6
	slli	s8, s8, 1
	srli	a0, s11, 31
	or	t6, a0, s8
	slli	t2, t2, 1
	srli	s1, s1, 31
	or	a0, s1, t2
	slli	t4, t4, 1
	srli	a3, a3, 31
	or	a1, a3, t4
	slli	s2, s2, 1
	srli	a5, a5, 31
	or	a2, a5, s2
	lw	a3, 56(sp)                      # 4-byte Folded Reload
	slli	a3, a3, 1
	srli	a5, a6, 31
	or	a3, a5, a3
	lw	a5, 60(sp)                      # 4-byte Folded Reload
	slli	a5, a5, 1
	srli	a6, a7, 31
	or	a5, a6, a5
	lw	a6, 64(sp)                      # 4-byte Folded Reload
	slli	a6, a6, 1
	srli	a7, s3, 31
	or	a6, a7, a6
	lw	a7, 68(sp)                      # 4-byte Folded Reload
	slli	a7, a7, 1
	srli	t1, s6, 31
	or	a7, t1, a7
	lw	t1, 72(sp)                      # 4-byte Folded Reload
	slli	t1, t1, 1
	srli	t2, s4, 31
	or	t1, t2, t1
	lw	t2, 76(sp)                      # 4-byte Folded Reload
	slli	t2, t2, 1
	lw	t4, 80(sp)                      # 4-byte Folded Reload
	srli	t4, t4, 31
	or	t2, t4, t2
	lw	t4, 84(sp)                      # 4-byte Folded Reload
	slli	t4, t4, 1
	lw	s0, 88(sp)                      # 4-byte Folded Reload
	srli	s0, s0, 31
	or	t4, s0, t4
	vmv.s.x	v8, t4
	vmv.s.x	v9, t2
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v23, t1
	vmv.s.x	v9, a7
	vslideup.vi	v23, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v23, v8, 2
	vmv.s.x	v8, a6
	vmv.s.x	v9, a5
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v22, a3
	vmv.s.x	v9, a2
	vslideup.vi	v22, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v22, v8, 2
	vmv.s.x	v8, a1
	vmv.s.x	v9, a0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v20, t6
	vmv.s.x	v9, a4
	vslideup.vi	v20, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v20, v8, 2
	vmv.s.x	v24, t0
	vmv.s.x	v25, s9
	vmv.s.x	v21, s5
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v8, v15, 2
	vmv.x.s	ra, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s6, v8
	vmv.x.s	a2, v15
	vslidedown.vi	v8, v15, 1
	vmv.x.s	a4, v8
	vslidedown.vi	v8, v14, 2
	vmv.x.s	a5, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a7, v8
	vmv.x.s	t0, v14
	vslidedown.vi	v8, v14, 1
	vmv.x.s	t1, v8
	vslidedown.vi	v8, v12, 2
	vmv.x.s	t2, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t4, v8
	vmv.x.s	s0, v12
	vslidedown.vi	v8, v12, 1
	vmv.x.s	a3, v8
	vslidedown.vi	v8, v13, 2
	vmv.x.s	s5, v8
	mulh	a0, s10, a3
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	mul	t6, s10, a3
	mulh	a0, s10, s0
	sw	a0, 44(sp)                      # 4-byte Folded Spill
	mul	s0, s10, s0
	mulh	s8, s10, t4
	mul	a3, s10, t4
	mulh	s4, s10, t2
	mul	s2, s10, t2
	mulh	s3, s10, t1
	mul	s1, s10, t1
	mulh	t2, s10, t0
	mul	t4, s10, t0
	mulh	s9, s10, a7
	mul	t0, s10, a7
	mulh	a6, s10, a5
	mul	a5, s10, a5
	mulh	s11, s10, a4
	mul	a4, s10, a4
	mulh	a7, s10, a2
	mul	a2, s10, a2
	mulh	t1, s10, s6
	mul	s6, s10, s6
	mulh	a1, s10, ra
	mul	ra, s10, ra
	add	a0, ra, s7
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	sltu	ra, a0, ra
	add	a1, a1, ra
	sw	a1, 84(sp)                      # 4-byte Folded Spill
	add	a0, s6, s7
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, s6
	add	a0, t1, a0
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	add	a0, a2, s7
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, a2
	add	a0, a7, a0
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	add	a0, a4, s7
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, a4
	add	a0, s11, a0
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	add	ra, a5, s7
	sltu	a0, ra, a5
	add	a0, a6, a0
	sw	a0, 56(sp)                      # 4-byte Folded Spill
	add	t1, t0, s7
	sltu	a0, t1, t0
	add	a0, s9, a0
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	add	a7, t4, s7
	sltu	a0, a7, t4
	add	s9, t2, a0
	add	a5, s1, s7
	sltu	a1, a5, s1
	add	t2, s3, a1
	add	a4, s2, s7
	sltu	s2, a4, s2
	add	s2, s4, s2
	add	a2, a3, s7
	sltu	a3, a2, a3
	add	t0, s8, a3
	add	t4, s0, s7
	sltu	a3, t4, s0
	lw	s1, 44(sp)                      # 4-byte Folded Reload
	add	s1, s1, a3
	add	a3, t6, s7
	sltu	a6, a3, t6
	lw	s4, 48(sp)                      # 4-byte Folded Reload
	add	s4, s4, a6
	mulh	a6, s10, s5
	mul	s0, s10, s5
	add	s3, s0, s7
	sltu	s0, s3, s0
	add	a6, a6, s0
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s0, v8
	mulh	s5, s10, s0
	mul	s0, s10, s0
	add	s6, s0, s7
	sltu	s0, s6, s0
	add	s0, s5, s0
	vmv.x.s	s5, v13
	mulh	s8, s10, s5
	mul	s5, s10, s5
	add	a0, s5, s7
	sltu	s5, a0, s5
	add	s8, s8, s5
	vslidedown.vi	v8, v13, 1
	vmv.x.s	s5, v8
	mulh	a1, s10, s5
	mul	s5, s10, s5
	add	s11, s5, s7
	sltu	s5, s11, s5
	add	a1, a1, s5
	slli	a1, a1, 1
	srli	s5, s11, 31
	or	s5, s5, a1
	slli	s8, s8, 1
	srli	a0, a0, 31
	or	s8, a0, s8
	slli	s0, s0, 1
	srli	a0, s6, 31
	or	s0, a0, s0
	slli	a6, a6, 1
	srli	a0, s3, 31
	or	a6, a0, a6
	slli	s4, s4, 1
	srli	a3, a3, 31
	or	a3, a3, s4
	slli	t6, s1, 1
	srli	a0, t4, 31
	or	t6, a0, t6
	addi	s3, sp, 380
	vs4r.v	v4, (s3)
	lw	a0, 40(sp)                      # 4-byte Folded Reload
	lw	a1, 104(sp)                     # 4-byte Folded Reload
	add	s4, a0, a1
	sw	s4, 104(sp)                     # 4-byte Folded Spill
	slli	t0, t0, 1
	srli	a2, a2, 31
	or	a0, a2, t0
	slli	s2, s2, 1
	srli	a4, a4, 31
	or	a1, a4, s2
	slli	t2, t2, 1
	srli	s1, a5, 31
	or	a2, s1, t2
	slli	s9, s9, 1
	srli	a5, a7, 31
	or	a4, a5, s9
	lw	a5, 52(sp)                      # 4-byte Folded Reload
	slli	a5, a5, 1
	srli	a7, t1, 31
	or	a5, a7, a5
	lw	a7, 56(sp)                      # 4-byte Folded Reload
	slli	a7, a7, 1
	srli	t0, ra, 31
	or	a7, t0, a7
	lw	t0, 60(sp)                      # 4-byte Folded Reload
	slli	t0, t0, 1
	lw	t1, 64(sp)                      # 4-byte Folded Reload
	srli	t1, t1, 31
	or	t0, t1, t0
	lw	t1, 68(sp)                      # 4-byte Folded Reload
	slli	t1, t1, 1
	lw	t2, 72(sp)                      # 4-byte Folded Reload
	srli	t2, t2, 31
	or	t1, t2, t1
	lw	t2, 76(sp)                      # 4-byte Folded Reload
	slli	t2, t2, 1
	lw	t4, 80(sp)                      # 4-byte Folded Reload
	srli	t4, t4, 31
	or	t2, t4, t2
	lw	t4, 84(sp)                      # 4-byte Folded Reload
	slli	t4, t4, 1
	lw	s1, 88(sp)                      # 4-byte Folded Reload
	srli	s1, s1, 31
	or	t4, s1, t4
	vmv.s.x	v8, t4
	vmv.s.x	v9, t2
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v11, t1
	vmv.s.x	v9, t0
	vslideup.vi	v11, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v8, a7
	vmv.s.x	v9, a5
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v10, a4
	vmv.s.x	v9, a2
	vslideup.vi	v10, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v8, 2
	vmv.s.x	v9, a1
	vmv.s.x	v8, a0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v8, 1
	vmv.s.x	v8, t6
	vmv.s.x	v26, a3
	vslideup.vi	v8, v26, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v9, 2
	vmv.s.x	v27, a6
	vmv.s.x	v9, s0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v27, v9, 1
	vmv.s.x	v9, s8
	vmv.s.x	v26, s5
	vslideup.vi	v9, v26, 1
	lw	a0, 92(sp)                      # 4-byte Folded Reload
	vmv.s.x	v26, a0
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v27, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	lw	a0, 108(sp)                     # 4-byte Folded Reload
	vadd.vx	v8, v8, a0
	lw	a0, 112(sp)                     # 4-byte Folded Reload
	vsra.vx	v8, v8, a0
	li	a0, 120
	vmin.vx	v8, v8, a0
	li	a0, -135
	vmax.vx	v8, v8, a0
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v6, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v27, v6, 0
	vl4re32.v	v8, (s3)
	vadd.vi	v27, v27, 7
	addi	a0, s4, 16
	vs1r.v	v27, (a0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v27, v11, 2
	vmv.x.s	s3, v27
	vslidedown.vi	v27, v27, 1
	vmv.x.s	s8, v27
	vmv.x.s	s6, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a3, v11
	vslidedown.vi	v11, v10, 2
	vmv.x.s	a5, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a6, v11
	vmv.x.s	a7, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t1, v10
	vslidedown.vi	v10, v8, 2
	vmv.x.s	t2, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t4, v10
	vmv.x.s	t6, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s0, v8
	vslidedown.vi	v8, v9, 2
	vmv.x.s	t0, v8
	vslidedown.vi	v8, v8, 1
	mulh	a0, s10, t0
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	mul	s2, s10, t0
	mulh	a0, s10, s0
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	mul	s4, s10, s0
	mulh	a0, s10, t6
	sw	a0, 44(sp)                      # 4-byte Folded Spill
	mul	s9, s10, t6
	mulh	ra, s10, t4
	mul	t0, s10, t4
	mulh	s5, s10, t2
	mul	s0, s10, t2
	mulh	t4, s10, t1
	mul	t6, s10, t1
	mulh	t2, s10, a7
	mul	a2, s10, a7
	mulh	a7, s10, a6
	mul	a6, s10, a6
	mulh	t1, s10, a5
	mul	s11, s10, a5
	mulh	a5, s10, a3
	mul	a3, s10, a3
	mulh	a4, s10, s6
	mul	s6, s10, s6
	mulh	a1, s10, s8
	mul	s1, s10, s8
	mulh	s8, s10, s3
	mul	s3, s10, s3
	add	a0, s3, s7
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	sltu	s3, a0, s3
	add	s3, s8, s3
	sw	s3, 88(sp)                      # 4-byte Folded Spill
	add	a0, s1, s7
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	sltu	s1, a0, s1
	add	a1, a1, s1
	sw	a1, 80(sp)                      # 4-byte Folded Spill
	add	a0, s6, s7
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, s6
	add	a0, a4, a0
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	add	s8, a3, s7
	sltu	a0, s8, a3
	add	a0, a5, a0
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	add	s6, s11, s7
	sltu	a0, s6, s11
	add	a0, t1, a0
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	add	s3, a6, s7
	sltu	a0, s3, a6
	add	a0, a7, a0
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	add	t1, a2, s7
	sltu	a2, t1, a2
	add	a2, t2, a2
	sw	a2, 56(sp)                      # 4-byte Folded Spill
	add	a7, t6, s7
	sltu	t6, a7, t6
	add	t6, t4, t6
	add	a6, s0, s7
	sltu	a0, a6, s0
	add	t4, s5, a0
	add	t2, t0, s7
	sltu	a0, t2, t0
	add	ra, ra, a0
	add	a5, s9, s7
	sltu	a4, a5, s9
	lw	s0, 44(sp)                      # 4-byte Folded Reload
	add	s0, s0, a4
	add	a4, s4, s7
	sltu	s1, a4, s4
	lw	a0, 48(sp)                      # 4-byte Folded Reload
	add	s1, a0, s1
	add	s11, s2, s7
	sltu	t0, s11, s2
	lw	a0, 52(sp)                      # 4-byte Folded Reload
	add	t0, a0, t0
	vmv.x.s	s4, v8
	mulh	s5, s10, s4
	mul	s4, s10, s4
	add	s9, s4, s7
	sltu	s4, s9, s4
	add	s4, s5, s4
	vmv.x.s	s5, v9
	mulh	a1, s10, s5
	mul	s5, s10, s5
	add	a2, s5, s7
	sltu	s5, a2, s5
	add	a3, a1, s5
	vslidedown.vi	v8, v9, 1
	vmv.x.s	s5, v8
	mulh	a1, s10, s5
	mul	s5, s10, s5
	add	a0, s5, s7
	sltu	s5, a0, s5
	add	a1, a1, s5
	slli	a1, a1, 1
	srli	s5, a0, 31
	or	s2, s5, a1
	slli	a3, a3, 1
	srli	a0, a2, 31
	or	s5, a0, a3
	slli	s4, s4, 1
	srli	a0, s9, 31
	or	s9, a0, s4
	slli	t0, t0, 1
	srli	a0, s11, 31
	or	t0, a0, t0
	slli	s1, s1, 1
	srli	a4, a4, 31
	or	a4, a4, s1
	addi	s1, sp, 444
	vs4r.v	v28, (s1)
	slli	s0, s0, 1
	srli	a0, a5, 31
	or	a0, a0, s0
	slli	ra, ra, 1
	srli	a1, t2, 31
	or	a1, a1, ra
	slli	t4, t4, 1
	srli	a5, a6, 31
	or	a2, a5, t4
	slli	t6, t6, 1
	srli	a3, a7, 31
	or	a3, a3, t6
	lw	a7, 56(sp)                      # 4-byte Folded Reload
	slli	a7, a7, 1
	srli	a5, t1, 31
	or	a5, a5, a7
	lw	a6, 60(sp)                      # 4-byte Folded Reload
	slli	a6, a6, 1
	srli	a7, s3, 31
	or	a6, a7, a6
	lw	a7, 64(sp)                      # 4-byte Folded Reload
	slli	a7, a7, 1
	srli	t1, s6, 31
	or	a7, t1, a7
	lw	t1, 68(sp)                      # 4-byte Folded Reload
	slli	t1, t1, 1
	srli	t2, s8, 31
	or	t1, t2, t1
	lw	t2, 72(sp)                      # 4-byte Folded Reload
	slli	t2, t2, 1
	lw	t4, 76(sp)                      # 4-byte Folded Reload
	srli	t4, t4, 31
	or	t2, t4, t2
	lw	t4, 80(sp)                      # 4-byte Folded Reload
	slli	t4, t4, 1
	lw	t6, 84(sp)                      # 4-byte Folded Reload
	srli	t6, t6, 31
	or	t4, t6, t4
	lw	t6, 88(sp)                      # 4-byte Folded Reload
	slli	t6, t6, 1
	lw	s0, 92(sp)                      # 4-byte Folded Reload
	srli	s0, s0, 31
	or	t6, s0, t6
	vmv.s.x	v8, t6
	vmv.s.x	v9, t4
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v11, t2
	vmv.s.x	v9, t1
	vslideup.vi	v11, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v8, a7
	vmv.s.x	v9, a6
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v10, a5
	vmv.s.x	v9, a3
	vslideup.vi	v10, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v8, 2
	vmv.s.x	v9, a2
	vmv.s.x	v8, a1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v8, 1
	vmv.s.x	v8, a0
	vmv.s.x	v27, a4
	vslideup.vi	v8, v27, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v9, 2
	vmv.s.x	v27, t0
	vmv.s.x	v9, s9
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v27, v9, 1
	vmv.s.x	v9, s5
	vmv.s.x	v28, s2
	vslideup.vi	v9, v28, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v27, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	lw	a0, 108(sp)                     # 4-byte Folded Reload
	vadd.vx	v8, v8, a0
	lw	a0, 112(sp)                     # 4-byte Folded Reload
	vsra.vx	v8, v8, a0
	li	a0, 120
	vmin.vx	v8, v8, a0
	li	a0, -135
	vmax.vx	v8, v8, a0
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v28, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v27, v28, 0
	vl4re32.v	v8, (s1)
	vadd.vi	v27, v27, 7
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	addi	a0, a0, 32
	vs1r.v	v27, (a0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v27, v11, 2
	vmv.x.s	s3, v27
	vslidedown.vi	v27, v27, 1
	vmv.x.s	s4, v27
	vmv.x.s	s5, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a3, v11
	vslidedown.vi	v11, v10, 2
	vmv.x.s	a0, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a6, v11
	vmv.x.s	t1, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t4, v10
	vslidedown.vi	v10, v8, 2
	vmv.x.s	t6, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	s0, v10
	vmv.x.s	s1, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t2, v8
	vslidedown.vi	v8, v9, 2
	vmv.x.s	a7, v8
	vslidedown.vi	v8, v8, 1
	mulh	a1, s10, a7
	sw	a1, 84(sp)                      # 4-byte Folded Spill
	mul	s2, s10, a7
	mulh	a1, s10, t2
	sw	a1, 52(sp)                      # 4-byte Folded Spill
	mul	t2, s10, t2
	mulh	a1, s10, s1
	sw	a1, 44(sp)                      # 4-byte Folded Spill
	mul	s8, s10, s1
	mulh	s9, s10, s0
	mul	s11, s10, s0
	mulh	ra, s10, t6
	mul	a5, s10, t6
	mulh	s1, s10, t4
	mul	t6, s10, t4
	mulh	t0, s10, t1
	mul	t1, s10, t1
	mulh	t4, s10, a6
	mul	a6, s10, a6
	mulh	a7, s10, a0
	mul	s0, s10, a0
	mulh	a4, s10, a3
	mul	a3, s10, a3
	mulh	s6, s10, s5
	mul	s5, s10, s5
	mulh	a2, s10, s4
	mul	s4, s10, s4
	mulh	a1, s10, s3
	mul	s3, s10, s3
	add	a0, s3, s7
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	sltu	s3, a0, s3
	add	a1, a1, s3
	sw	a1, 88(sp)                      # 4-byte Folded Spill
	add	a0, s4, s7
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, s4
	add	a0, a2, a0
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	add	a0, s5, s7
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, s5
	add	a0, s6, a0
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	add	s6, a3, s7
	sltu	s5, s6, a3
	add	a4, a4, s5
	sw	a4, 64(sp)                      # 4-byte Folded Spill
	add	s4, s0, s7
	sltu	a0, s4, s0
	add	a0, a7, a0
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	add	s3, a6, s7
	sltu	a0, s3, a6
	add	a0, t4, a0
	sw	a0, 56(sp)                      # 4-byte Folded Spill
	add	s5, t1, s7
	sltu	a2, s5, t1
	add	t1, t0, a2
	add	s0, t6, s7
	sltu	a0, s0, t6
	add	a0, s1, a0
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	add	a6, a5, s7
	sltu	a0, a6, a5
	add	ra, ra, a0
	add	a5, s11, s7
	sltu	a0, a5, s11
	add	s1, s9, a0
	add	a4, s8, s7
	sltu	t0, a4, s8
	lw	t4, 44(sp)                      # 4-byte Folded Reload
	add	t4, t4, t0
	add	t0, t2, s7
	sltu	t2, t0, t2
	lw	s9, 52(sp)                      # 4-byte Folded Reload
	add	s9, s9, t2
	add	t6, s2, s7
	sltu	a7, t6, s2
	lw	s11, 84(sp)                     # 4-byte Folded Reload
	add	s11, s11, a7
	vmv.x.s	a7, v8
	mulh	t2, s10, a7
	mul	a7, s10, a7
	add	s8, a7, s7
	sltu	a7, s8, a7
	add	a7, t2, a7
	vmv.x.s	t2, v9
	mulh	a2, s10, t2
	mul	t2, s10, t2
	add	a1, t2, s7
	sltu	t2, a1, t2
	add	a3, a2, t2
	vslidedown.vi	v8, v9, 1
	vmv.x.s	t2, v8
	mulh	a2, s10, t2
	mul	t2, s10, t2
	add	a0, t2, s7
	sltu	t2, a0, t2
	add	a2, a2, t2
	slli	a2, a2, 1
	srli	a0, a0, 31
	or	a0, a0, a2
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	slli	a3, a3, 1
	srli	a1, a1, 31
	or	t2, a1, a3
	slli	a7, a7, 1
	srli	a0, s8, 31
	or	s8, a0, a7
	slli	s11, s11, 1
	srli	a0, t6, 31
	or	s11, a0, s11
	slli	s9, s9, 1
	srli	a0, t0, 31
	or	t0, a0, s9
	slli	s2, t4, 1
	srli	a4, a4, 31
	or	a0, a4, s2
	slli	s10, s1, 1
	srli	a5, a5, 31
	or	s2, a5, s10
	slli	ra, ra, 1
	srli	a1, a6, 31
	or	a1, a1, ra
	lw	s1, 48(sp)                      # 4-byte Folded Reload
	slli	s1, s1, 1
	srli	s0, s0, 31
	or	s0, s0, s1
	slli	t4, t1, 1
	srli	a2, s5, 31
	or	a2, a2, t4
	lw	s5, 56(sp)                      # 4-byte Folded Reload
	slli	s5, s5, 1
	srli	a3, s3, 31
	or	a3, a3, s5
	lw	a4, 60(sp)                      # 4-byte Folded Reload
	slli	a4, a4, 1
	srli	a5, s4, 31
	or	a4, a5, a4
	lw	a5, 64(sp)                      # 4-byte Folded Reload
	slli	a5, a5, 1
	srli	a6, s6, 31
	or	a5, a6, a5
	lw	a6, 68(sp)                      # 4-byte Folded Reload
	slli	a6, a6, 1
	lw	a7, 72(sp)                      # 4-byte Folded Reload
	srli	a7, a7, 31
	or	a6, a7, a6
	lw	a7, 76(sp)                      # 4-byte Folded Reload
	slli	a7, a7, 1
	lw	t1, 80(sp)                      # 4-byte Folded Reload
	srli	t1, t1, 31
	or	a7, t1, a7
	lw	t1, 88(sp)                      # 4-byte Folded Reload
	slli	t1, t1, 1
	lw	t4, 92(sp)                      # 4-byte Folded Reload
	srli	t4, t4, 31
	or	t1, t4, t1
	vmv.s.x	v8, t1
	vmv.s.x	v9, a7
	vmv.s.x	v11, a6
	vmv.s.x	v10, a5
	vmv.s.x	v27, a4
	vmv.s.x	v28, a3
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vslideup.vi	v11, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v10, a2
	vmv.s.x	v8, s0
	vmv.s.x	v9, a1
	vmv.s.x	v29, s2
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v27, v28, 1
	vslideup.vi	v10, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v27, 2
	vmv.s.x	v8, a0
	vmv.s.x	v27, t0
	vmv.s.x	v28, s11
	vmv.s.x	v30, s8
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v29, 1
	vslideup.vi	v8, v27, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v9, 2
	vmv.s.x	v9, t2
	lw	a0, 84(sp)                      # 4-byte Folded Reload
	vmv.s.x	v27, a0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v24, v25, 1
	vslideup.vi	v21, v26, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v21, v24, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	lw	a2, 108(sp)                     # 4-byte Folded Reload
	vadd.vx	v20, v20, a2
	lw	a1, 112(sp)                     # 4-byte Folded Reload
	vsra.vx	v20, v20, a1
	li	a3, 120
	vmin.vx	v20, v20, a3
	li	a4, -135
	vmax.vx	v20, v20, a4
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v24, v20, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v20, v24, 0
	vadd.vi	v20, v20, 7
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	vs1r.v	v20, (a0)
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v28, v30, 1
	vslideup.vi	v9, v27, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v28, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	vadd.vx	v8, v8, a2
	vsra.vx	v8, v8, a1
	vmin.vx	v8, v8, a3
	vmax.vx	v8, v8, a4
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v20, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v8, v20, 0
	vadd.vi	v8, v8, 7
	addi	a0, a0, 48
	vs1r.v	v8, (a0)
	addi	a0, sp, 252
	vs4r.v	v16, (a0)
	addi	s10, sp, 316
	vs4r.v	v12, (s10)
	lw	a6, 100(sp)                     # 4-byte Folded Reload
	addi	a6, a6, 1
	lw	s3, 96(sp)                      # 4-byte Folded Reload
	addi	s3, s3, 64
	lw	a2, 28(sp)                      # 4-byte Folded Reload
	lw	a3, 24(sp)                      # 4-byte Folded Reload
	addi	a7, sp, 1084
	addi	t0, sp, 572
	lw	s11, 16(sp)                     # 4-byte Folded Reload
	lw	ra, 12(sp)                      # 4-byte Folded Reload
	addi	a4, sp, 636
	addi	s1, sp, 1148
	addi	s2, sp, 700
	addi	s4, sp, 1212
	addi	s5, sp, 764
	addi	s6, sp, 1276
	addi	s8, sp, 828
	addi	s9, sp, 1340
	li	a0, 8
	beq	a6, a0, .LBB0_8
	j	.LBB0_1
.LBB0_8:
	addi	sp, sp, 704
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
