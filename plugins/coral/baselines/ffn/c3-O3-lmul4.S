# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -Dn=8 -Dh=64 -Dh_i=128
# source: baselines/ffn.c, SHA-256 1d9a25eb105c53f46db9a8a7ed371cdf48525f18b44fea6049c8100ed1a6595b

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000200	# W1
	li	a2, 0x20002200	# bias1
	li	a3, 0x20002400	# W2
	li	a4, 0x20004400	# bias2
	li	a5, 0x20004500	# table
	li	a6, 0x20004600	# quantisation
	li	a7, 0x20005000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -1072
	sw	ra, 1068(sp)                    # 4-byte Folded Spill
	sw	s0, 1064(sp)                    # 4-byte Folded Spill
	sw	s1, 1060(sp)                    # 4-byte Folded Spill
	sw	s2, 1056(sp)                    # 4-byte Folded Spill
	sw	s3, 1052(sp)                    # 4-byte Folded Spill
	sw	s4, 1048(sp)                    # 4-byte Folded Spill
	sw	s5, 1044(sp)                    # 4-byte Folded Spill
	sw	s6, 1040(sp)                    # 4-byte Folded Spill
	sw	s7, 1036(sp)                    # 4-byte Folded Spill
	sw	s8, 1032(sp)                    # 4-byte Folded Spill
	sw	s9, 1028(sp)                    # 4-byte Folded Spill
	sw	s10, 1024(sp)                   # 4-byte Folded Spill
	sw	s11, 1020(sp)                   # 4-byte Folded Spill
	addi	sp, sp, -896
	sw	a7, 28(sp)                      # 4-byte Folded Spill
	sw	a3, 24(sp)                      # 4-byte Folded Spill
	sw	a1, 20(sp)                      # 4-byte Folded Spill
	li	t0, 0
	addi	a7, a4, 64
	addi	a1, a2, 64
	addi	t1, sp, 556
	lw	t2, 4(a6)
	lw	t4, 0(a6)
	lw	a3, 8(a6)
	sw	a3, 12(sp)                      # 4-byte Folded Spill
	lw	t3, 12(a6)
	addi	a3, t2, -1
	li	a6, 1
	sll	t5, a6, a3
	sw	t3, 52(sp)                      # 4-byte Folded Spill
	addi	a3, t3, -1
	sll	a3, a6, a3
	sw	a3, 48(sp)                      # 4-byte Folded Spill
	vl4re32.v	v8, (a2)
	addi	a3, sp, 1712
	vs4r.v	v8, (a3)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a1)
	addi	a1, sp, 1648
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	a1, a2, 128
	vl4re32.v	v8, (a1)
	addi	a1, sp, 1584
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	a6, sp, 620
	addi	a1, a2, 192
	vl4re32.v	v8, (a1)
	addi	a1, sp, 1520
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	t3, sp, 684
	addi	a1, a2, 256
	vl4re32.v	v8, (a1)
	addi	a1, sp, 1456
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	t6, sp, 748
	addi	a1, a2, 320
	vl4re32.v	v8, (a1)
	addi	a1, sp, 1392
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	s0, sp, 812
	addi	a1, a2, 384
	vl4re32.v	v8, (a1)
	addi	a1, sp, 1328
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	s2, sp, 876
	addi	a1, a2, 448
	vl4re32.v	v8, (a1)
	addi	a1, sp, 1264
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	s3, sp, 940
	addi	a1, a4, 128
	addi	a2, a4, 192
	vl4re32.v	v8, (a4)
	addi	a3, sp, 1200
	vs4r.v	v8, (a3)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a7)
	addi	a3, sp, 1136
	vs4r.v	v8, (a3)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a1)
	addi	a1, sp, 1072
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a2)
	addi	a1, sp, 1008
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	sw	a0, 16(sp)                      # 4-byte Folded Spill
	mv	a1, a0
	sw	a5, 64(sp)                      # 4-byte Folded Spill
	sw	t2, 60(sp)                      # 4-byte Folded Spill
	sw	t4, 104(sp)                     # 4-byte Folded Spill
	sw	t5, 56(sp)                      # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #     Child Loop BB0_6 Depth 2
	sw	t0, 44(sp)                      # 4-byte Folded Spill
	slli	t0, t0, 6
	lw	a0, 16(sp)                      # 4-byte Folded Reload
	sw	t0, 36(sp)                      # 4-byte Folded Spill
	add	a0, t0, a0
	addi	a2, sp, 1584
	vl4r.v	v8, (a2)                        # Unknown-size Folded Reload
	vs4r.v	v8, (a6)
	addi	a2, sp, 1520
	vl4r.v	v8, (a2)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t3)
	addi	a2, sp, 1456
	vl4r.v	v8, (a2)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t6)
	addi	a2, sp, 1392
	vl4r.v	v8, (a2)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s0)
	addi	a2, sp, 1328
	vl4r.v	v8, (a2)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s2)
	addi	a2, sp, 1264
	vl4r.v	v8, (a2)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s3)
	vl4re32.v	v28, (a6)
	vl4re32.v	v24, (t3)
	vl4re32.v	v20, (t6)
	vl4re32.v	v16, (s0)
	vl4re32.v	v12, (s2)
	vl4re32.v	v8, (s3)
	addi	a2, sp, 1840
	vs4r.v	v8, (a2)                        # Unknown-size Folded Spill
	addi	a3, a0, 64
	addi	a0, sp, 1712
	vl4r.v	v4, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 492
	vs4r.v	v4, (a0)
	addi	a0, sp, 1648
	vl4r.v	v0, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v0, (t1)
	lw	s1, 20(sp)                      # 4-byte Folded Reload
	sw	a1, 40(sp)                      # 4-byte Folded Spill
	mv	a0, a1
	vsetivli	zero, 16, e16, m2, ta, ma
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	a1, 0(a0)
	vl1r.v	v8, (s1)
	addi	a2, s1, 16
	vl1r.v	v9, (a2)
	addi	a1, a1, 24
	vsext.vf2	v10, v8
	vwmacc.vx	v4, a1, v10
	addi	a2, sp, 1776
	vs4r.v	v4, (a2)                        # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a2, s1, 32
	vl1r.v	v8, (a2)
	addi	a2, s1, 48
	vl1r.v	v9, (a2)
	vwmacc.vx	v0, a1, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v28, a1, v10
	vsext.vf2	v10, v9
	addi	a2, s1, 64
	vl1r.v	v8, (a2)
	addi	a2, s1, 80
	vl1r.v	v9, (a2)
	vwmacc.vx	v24, a1, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v20, a1, v10
	vsext.vf2	v10, v9
	addi	a2, s1, 96
	vl1r.v	v8, (a2)
	addi	a2, s1, 112
	vl1r.v	v9, (a2)
	vwmacc.vx	v16, a1, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v12, a1, v10
	vsext.vf2	v10, v9
	vmv4r.v	v4, v0
	vmv4r.v	v0, v28
	vmv4r.v	v28, v24
	vmv4r.v	v24, v20
	vmv4r.v	v20, v16
	vmv4r.v	v16, v12
	addi	a2, sp, 1840
	vl4r.v	v12, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, a1, v10
	addi	a1, sp, 1840
	vs4r.v	v12, (a1)                       # Unknown-size Folded Spill
	vmv4r.v	v12, v16
	vmv4r.v	v16, v20
	vmv4r.v	v20, v24
	vmv4r.v	v24, v28
	vmv4r.v	v28, v0
	vmv4r.v	v0, v4
	addi	a1, sp, 1776
	vl4r.v	v4, (a1)                        # Unknown-size Folded Reload
	addi	a0, a0, 1
	addi	s1, s1, 128
	bne	a0, a3, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a1, sp, 492
	vs4r.v	v4, (a1)
	vs4r.v	v0, (t1)
	vs4r.v	v28, (a6)
	vs4r.v	v24, (t3)
	vs4r.v	v20, (t6)
	vs4r.v	v16, (s0)
	vs4r.v	v12, (s2)
	addi	a0, sp, 1840
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s3)
	addi	a2, sp, 108
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	sw	a2, 96(sp)                      # 4-byte Folded Spill
	sw	a1, 100(sp)                     # 4-byte Folded Spill
	vl4re32.v	v8, (a1)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v12, v11, 2
	vmv.x.s	a0, v12
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a1, v12
	vmv.x.s	a4, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a6, v11
	vslidedown.vi	v11, v10, 2
	vmv.x.s	s1, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	s7, v11
	vmv.x.s	t2, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t3, v10
	vslidedown.vi	v10, v8, 2
	vmv.x.s	t6, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	s3, v10
	vmv.x.s	s5, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s4, v8
	vslidedown.vi	v8, v9, 2
	vmv.x.s	s0, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s9, v8
	mulh	a2, t4, s0
	sw	a2, 68(sp)                      # 4-byte Folded Spill
	mul	s0, t4, s0
	mulh	s2, t4, s4
	mul	s4, t4, s4
	mulh	a7, t4, s5
	mul	s10, t4, s5
	mulh	t5, t4, s3
	mul	a5, t4, s3
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mulh	t4, a3, t6
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mul	s6, a3, t6
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mulh	t6, a3, t3
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mul	t1, a3, t3
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mulh	t3, a3, t2
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mul	t0, a3, t2
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mulh	ra, a3, s7
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mul	t2, a3, s7
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mulh	s8, a3, s1
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mul	s1, a3, s1
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mulh	s3, a3, a6
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mul	a6, a3, a6
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mulh	s7, a3, a4
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mul	s5, a3, a4
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mulh	a4, a3, a1
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mul	a2, a3, a1
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mulh	s11, a3, a0
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mul	a0, a3, a0
	lui	a1, 262144
	add	a3, a0, a1
	sw	a3, 92(sp)                      # 4-byte Folded Spill
	sltu	a0, a3, a0
	add	a0, s11, a0
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	add	a0, a2, a1
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, a2
	add	a0, a4, a0
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	add	a0, s5, a1
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, s5
	add	a0, s7, a0
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	add	s11, a6, a1
	sltu	a0, s11, a6
	add	s3, s3, a0
	add	s7, s1, a1
	sltu	a6, s7, s1
	add	a6, s8, a6
	add	s8, t2, a1
	sltu	a0, s8, t2
	add	ra, ra, a0
	add	s1, t0, a1
	sltu	a0, s1, t0
	add	t3, t3, a0
	add	a4, t1, a1
	sltu	t0, a4, t1
	add	t6, t6, t0
	add	t0, s6, a1
	sltu	t1, t0, s6
	add	t1, t4, t1
	add	t2, a5, a1
	sltu	a5, t2, a5
	add	a5, t5, a5
	add	t4, s10, a1
	sltu	t5, t4, s10
	add	t5, a7, t5
	add	s5, s4, a1
	sltu	s4, s5, s4
	add	s6, s2, s4
	add	s2, s0, a1
	sltu	s0, s2, s0
	lw	a7, 68(sp)                      # 4-byte Folded Reload
	add	a7, a7, s0
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	mulh	s0, a0, s9
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	mul	a2, a0, s9
	add	s9, a2, a1
	sltu	a2, s9, a2
	add	s0, s0, a2
	vmv.x.s	a2, v9
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	mulh	s4, a0, a2
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	mul	a2, a0, a2
	add	s10, a2, a1
	sltu	a2, s10, a2
	add	a2, s4, a2
	vslidedown.vi	v8, v9, 1
	vmv.x.s	s4, v8
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	mulh	a3, a0, s4
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	mul	s4, a0, s4
	add	a0, s4, a1
	sltu	s4, a0, s4
	add	a3, a3, s4
	slli	a3, a3, 1
	srli	a0, a0, 31
	or	s4, a0, a3
	slli	a2, a2, 1
	srli	a0, s10, 31
	or	a2, a0, a2
	slli	s0, s0, 1
	srli	a0, s9, 31
	or	s0, a0, s0
	slli	a7, a7, 1
	srli	a0, s2, 31
	or	s2, a0, a7
	slli	s6, s6, 1
	srli	a0, s5, 31
	or	s9, a0, s6
	slli	t5, t5, 1
	srli	a0, t4, 31
	lw	t4, 104(sp)                     # 4-byte Folded Reload
	or	s10, a0, t5
	lw	t5, 56(sp)                      # 4-byte Folded Reload
	slli	a5, a5, 1
	srli	a0, t2, 31
	or	a7, a0, a5
	slli	t1, t1, 1
	srli	a0, t0, 31
	or	a0, a0, t1
	slli	t6, t6, 1
	srli	a1, a4, 31
	or	a1, a1, t6
	slli	t3, t3, 1
	srli	s1, s1, 31
	or	a3, s1, t3
	slli	ra, ra, 1
	srli	a5, s8, 31
	or	a5, a5, ra
	slli	a6, a6, 1
	srli	t0, s7, 31
	or	a6, t0, a6
	slli	s3, s3, 1
	srli	a4, s11, 31
	or	a4, a4, s3
	lw	t0, 72(sp)                      # 4-byte Folded Reload
	slli	t0, t0, 1
	lw	t1, 76(sp)                      # 4-byte Folded Reload
	srli	t1, t1, 31
	or	t0, t1, t0
	lw	t1, 80(sp)                      # 4-byte Folded Reload
	slli	t1, t1, 1
	lw	t2, 84(sp)                      # 4-byte Folded Reload
	srli	t2, t2, 31
	or	t1, t2, t1
	lw	t2, 88(sp)                      # 4-byte Folded Reload
	slli	t2, t2, 1
	lw	t3, 92(sp)                      # 4-byte Folded Reload
	srli	t3, t3, 31
	or	t2, t3, t2
	vmv.s.x	v8, t2
	lw	t2, 60(sp)                      # 4-byte Folded Reload
	vmv.s.x	v9, t1
	vmv.s.x	v11, t0
	vmv.s.x	v10, a4
	vmv.s.x	v12, a6
	vmv.s.x	v13, a5
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vslideup.vi	v11, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v10, a3
	vmv.s.x	v8, a1
	vmv.s.x	v9, a0
	vmv.s.x	v14, a7
	lw	a5, 64(sp)                      # 4-byte Folded Reload
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v13, 1
	vslideup.vi	v10, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v12, 2
	vmv.s.x	v8, s10
	vmv.s.x	v12, s9
	vmv.s.x	v13, s2
	vmv.s.x	v15, s0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v14, 1
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v9, 2
	vmv.s.x	v9, a2
	vmv.s.x	v12, s4
	li	a4, 255
	li	a3, 253
	li	a2, -125
	li	a1, 130
	addi	a0, sp, 1004
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v13, v15, 1
	vslideup.vi	v9, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v13, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	vadd.vx	v8, v8, t5
	vsra.vx	v8, v8, t2
	vmin.vx	v8, v8, a1
	lw	a1, 100(sp)                     # 4-byte Folded Reload
	vmax.vx	v8, v8, a2
	lw	a2, 96(sp)                      # 4-byte Folded Reload
	vadd.vx	v8, v8, a3
	vand.vx	v8, v8, a4
	vsetvli	zero, zero, e8, m1, ta, ma
	vluxei32.v	v12, (a5), v8
	vs1r.v	v12, (a2)
	addi	a1, a1, 64
	addi	a2, a2, 16
	bne	a1, a0, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a0, sp, 1072
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 364
	vs4r.v	v8, (a0)
	addi	a1, sp, 1008
	vl4r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 428
	vs4r.v	v8, (a1)
	vl4re32.v	v12, (a0)
	vl4re32.v	v8, (a1)
	addi	a0, sp, 1200
	vl4r.v	v16, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 236
	vs4r.v	v16, (a0)
	addi	a0, sp, 1136
	vl4r.v	v20, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 300
	vs4r.v	v20, (a0)
	addi	a0, sp, 108
	lw	a1, 24(sp)                      # 4-byte Folded Reload
	addi	a4, sp, 236
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	a2, 0(a0)
	vl1r.v	v24, (a1)
	addi	a3, a1, 16
	vl1r.v	v25, (a3)
	addi	a2, a2, 119
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v26, v24
	vwmacc.vx	v16, a2, v26
	vsext.vf2	v26, v25
	addi	a3, a1, 32
	vl1r.v	v24, (a3)
	addi	a3, a1, 48
	vl1r.v	v25, (a3)
	vwmacc.vx	v20, a2, v26
	vsext.vf2	v26, v24
	vwmacc.vx	v12, a2, v26
	vsext.vf2	v26, v25
	vwmacc.vx	v8, a2, v26
	addi	a0, a0, 1
	addi	a1, a1, 64
	bne	a0, a4, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v24, v19, 2
	vmv.x.s	a0, v24
	vslidedown.vi	v24, v24, 1
	vmv.x.s	a1, v24
	vmv.x.s	a2, v19
	vslidedown.vi	v24, v19, 1
	vmv.x.s	a4, v24
	vslidedown.vi	v24, v18, 2
	vmv.x.s	a5, v24
	vslidedown.vi	v24, v24, 1
	vmv.x.s	t1, v24
	vmv.x.s	t2, v18
	vslidedown.vi	v24, v18, 1
	vmv.x.s	t3, v24
	vslidedown.vi	v24, v16, 2
	vmv.x.s	t4, v24
	vslidedown.vi	v24, v24, 1
	vmv.x.s	t5, v24
	vmv.x.s	t6, v16
	vslidedown.vi	v24, v16, 1
	vmv.x.s	t0, v24
	vslidedown.vi	v24, v17, 2
	vmv.x.s	a6, v24
	vslidedown.vi	v24, v24, 1
	lw	s3, 12(sp)                      # 4-byte Folded Reload
	mulh	a3, s3, a6
	sw	a3, 96(sp)                      # 4-byte Folded Spill
	mul	a6, s3, a6
	mulh	a7, s3, t0
	mul	t0, s3, t0
	mulh	s6, s3, t6
	mul	t6, s3, t6
	mulh	s7, s3, t5
	mul	t5, s3, t5
	mulh	s11, s3, t4
	mul	t4, s3, t4
	mulh	a3, s3, t3
	mul	t3, s3, t3
	mulh	s10, s3, t2
	mul	s9, s3, t2
	mulh	s8, s3, t1
	mul	t1, s3, t1
	mulh	t2, s3, a5
	mul	a5, s3, a5
	mulh	s0, s3, a4
	mul	s2, s3, a4
	mulh	a4, s3, a2
	mul	s5, s3, a2
	mulh	s1, s3, a1
	mul	a1, s3, a1
	mulh	a2, s3, a0
	mul	a0, s3, a0
	lui	ra, 262144
	add	s4, a0, ra
	sw	s4, 100(sp)                     # 4-byte Folded Spill
	sltu	a0, s4, a0
	add	a0, a2, a0
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	add	a0, a1, ra
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, a1
	add	a0, s1, a0
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	add	s4, s5, ra
	sltu	a0, s4, s5
	add	a0, a4, a0
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	add	s5, s2, ra
	sltu	a0, s5, s2
	add	a0, s0, a0
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	add	s2, a5, ra
	sltu	a5, s2, a5
	add	a5, t2, a5
	sw	a5, 72(sp)                      # 4-byte Folded Spill
	add	s1, t1, ra
	sltu	a0, s1, t1
	add	s8, s8, a0
	add	s0, s9, ra
	sltu	a1, s0, s9
	add	s10, s10, a1
	add	t2, t3, ra
	sltu	t1, t2, t3
	add	t1, a3, t1
	add	s9, t4, ra
	sltu	t3, s9, t4
	add	s11, s11, t3
	add	t4, t5, ra
	sltu	t3, t4, t5
	add	t5, s7, t3
	add	a5, t6, ra
	sltu	t3, a5, t6
	add	s6, s6, t3
	add	t6, t0, ra
	sltu	t0, t6, t0
	add	a7, a7, t0
	add	t0, a6, ra
	sltu	a6, t0, a6
	lw	s7, 96(sp)                      # 4-byte Folded Reload
	add	s7, s7, a6
	vmv.x.s	a3, v24
	mulh	a6, s3, a3
	mul	a3, s3, a3
	add	a4, a3, ra
	sltu	a3, a4, a3
	add	a6, a6, a3
	vmv.x.s	a3, v17
	mulh	t3, s3, a3
	mul	a3, s3, a3
	add	a1, a3, ra
	sltu	a3, a1, a3
	add	t3, t3, a3
	vslidedown.vi	v24, v17, 1
	vmv.x.s	a3, v24
	mulh	a2, s3, a3
	mul	a3, s3, a3
	add	a0, a3, ra
	sltu	a3, a0, a3
	add	a2, a2, a3
	slli	a2, a2, 1
	srli	a0, a0, 31
	or	a0, a0, a2
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	slli	t3, t3, 1
	srli	a1, a1, 31
	or	t3, a1, t3
	slli	a6, a6, 1
	srli	a4, a4, 31
	or	a6, a4, a6
	slli	s7, s7, 1
	srli	a0, t0, 31
	or	s7, a0, s7
	slli	a7, a7, 1
	srli	a0, t6, 31
	or	t0, a0, a7
	slli	s6, s6, 1
	srli	a0, a5, 31
	or	a7, a0, s6
	slli	t5, t5, 1
	srli	a0, t4, 31
	or	a0, a0, t5
	slli	s11, s11, 1
	srli	a1, s9, 31
	or	a1, a1, s11
	slli	t1, t1, 1
	srli	a5, t2, 31
	or	a2, a5, t1
	slli	s10, s10, 1
	srli	a4, s0, 31
	or	a4, a4, s10
	slli	s8, s8, 1
	srli	s0, s1, 31
	or	a5, s0, s8
	lw	s1, 72(sp)                      # 4-byte Folded Reload
	slli	s1, s1, 1
	srli	t1, s2, 31
	or	t1, t1, s1
	lw	t2, 76(sp)                      # 4-byte Folded Reload
	slli	t2, t2, 1
	srli	t4, s5, 31
	or	t2, t4, t2
	lw	t4, 80(sp)                      # 4-byte Folded Reload
	slli	t4, t4, 1
	srli	t5, s4, 31
	or	t4, t5, t4
	lw	t5, 84(sp)                      # 4-byte Folded Reload
	slli	t5, t5, 1
	lw	a3, 88(sp)                      # 4-byte Folded Reload
	srli	t6, a3, 31
	or	t5, t6, t5
	lw	t6, 92(sp)                      # 4-byte Folded Reload
	slli	t6, t6, 1
	lw	s0, 100(sp)                     # 4-byte Folded Reload
	srli	s0, s0, 31
	or	t6, s0, t6
	vmv.s.x	v24, t6
	vmv.s.x	v25, t5
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v24, v25, 1
	vmv.s.x	v27, t4
	vmv.s.x	v25, t2
	vslideup.vi	v27, v25, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v27, v24, 2
	vmv.s.x	v24, t1
	vmv.s.x	v25, a5
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v24, v25, 1
	vmv.s.x	v26, a4
	vmv.s.x	v25, a2
	vslideup.vi	v26, v25, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v26, v24, 2
	vmv.s.x	v25, a1
	vmv.s.x	v24, a0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v25, v24, 1
	vmv.s.x	v24, a7
	vmv.s.x	v28, t0
	vslideup.vi	v24, v28, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v24, v25, 2
	vmv.s.x	v28, s7
	vmv.s.x	v29, a6
	vmv.s.x	v25, t3
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v30, v23, 2
	vmv.x.s	a0, v30
	vslidedown.vi	v30, v30, 1
	vmv.x.s	a1, v30
	vmv.x.s	a2, v23
	vslidedown.vi	v30, v23, 1
	vmv.x.s	a5, v30
	vslidedown.vi	v30, v22, 2
	vmv.x.s	t0, v30
	vslidedown.vi	v30, v30, 1
	vmv.x.s	t1, v30
	vmv.x.s	t2, v22
	vslidedown.vi	v30, v22, 1
	vmv.x.s	t3, v30
	vslidedown.vi	v30, v20, 2
	vmv.x.s	t4, v30
	vslidedown.vi	v30, v30, 1
	vmv.x.s	t5, v30
	vmv.x.s	t6, v20
	vslidedown.vi	v30, v20, 1
	vmv.x.s	a7, v30
	vslidedown.vi	v30, v21, 2
	vmv.x.s	s6, v30
	mulh	a3, s3, a7
	sw	a3, 100(sp)                     # 4-byte Folded Spill
	mul	a4, s3, a7
	mulh	s1, s3, t6
	mul	s8, s3, t6
	mulh	s10, s3, t5
	mul	t5, s3, t5
	mulh	t6, s3, t4
	mul	t4, s3, t4
	mulh	a6, s3, t3
	mul	t3, s3, t3
	mulh	a3, s3, t2
	mul	s9, s3, t2
	mulh	t2, s3, t1
	mul	t1, s3, t1
	mulh	s2, s3, t0
	mul	t0, s3, t0
	mulh	s0, s3, a5
	mul	a5, s3, a5
	mulh	s5, s3, a2
	mul	a2, s3, a2
	mulh	s4, s3, a1
	mul	a1, s3, a1
	mulh	a7, s3, a0
	mul	a0, s3, a0
	add	s7, a0, ra
	sw	s7, 92(sp)                      # 4-byte Folded Spill
	sltu	a0, s7, a0
	add	a0, a7, a0
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	add	a0, a1, ra
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, a1
	add	a0, s4, a0
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	add	s11, a2, ra
	sltu	a2, s11, a2
	add	a2, s5, a2
	sw	a2, 76(sp)                      # 4-byte Folded Spill
	add	s5, a5, ra
	sltu	a1, s5, a5
	add	a1, s0, a1
	sw	a1, 72(sp)                      # 4-byte Folded Spill
	add	s0, t0, ra
	sltu	a0, s0, t0
	add	a0, s2, a0
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	add	s7, t1, ra
	sltu	a0, s7, t1
	add	s4, t2, a0
	add	t2, s9, ra
	sltu	a5, t2, s9
	add	s2, a3, a5
	add	t0, t3, ra
	sltu	t3, t0, t3
	add	a6, a6, t3
	sw	a6, 32(sp)                      # 4-byte Folded Spill
	add	t1, t4, ra
	sltu	a3, t1, t4
	add	t6, t6, a3
	add	a7, t5, ra
	sltu	a5, a7, t5
	add	t4, s10, a5
	add	t5, s8, ra
	sltu	a5, t5, s8
	add	t3, s1, a5
	add	s9, a4, ra
	sltu	a5, s9, a4
	lw	s1, 100(sp)                     # 4-byte Folded Reload
	add	s1, s1, a5
	mulh	a5, s3, s6
	mul	a4, s3, s6
	add	s8, a4, ra
	sltu	a4, s8, a4
	add	s10, a5, a4
	vslidedown.vi	v30, v30, 1
	vmv.x.s	a4, v30
	mulh	a5, s3, a4
	mul	a4, s3, a4
	add	a6, a4, ra
	sltu	a4, a6, a4
	add	a4, a5, a4
	vmv.x.s	a2, v21
	mulh	a5, s3, a2
	mul	a2, s3, a2
	add	a1, a2, ra
	sltu	a2, a1, a2
	add	a3, a5, a2
	vslidedown.vi	v30, v21, 1
	vmv.x.s	a5, v30
	mulh	a2, s3, a5
	mul	a5, s3, a5
	add	a0, a5, ra
	sltu	a5, a0, a5
	add	a2, a2, a5
	slli	a2, a2, 1
	srli	a0, a0, 31
	or	a5, a0, a2
	slli	a3, a3, 1
	srli	a1, a1, 31
	or	a2, a1, a3
	slli	a4, a4, 1
	srli	a0, a6, 31
	or	a6, a0, a4
	slli	s10, s10, 1
	srli	a0, s8, 31
	or	s8, a0, s10
	slli	s1, s1, 1
	srli	a0, s9, 31
	or	s10, a0, s1
	slli	s6, t3, 1
	srli	a0, t5, 31
	or	a0, a0, s6
	addi	s1, sp, 364
	vs4r.v	v12, (s1)
	lw	a1, 28(sp)                      # 4-byte Folded Reload
	lw	a3, 36(sp)                      # 4-byte Folded Reload
	add	s6, a1, a3
	sw	s6, 100(sp)                     # 4-byte Folded Spill
	slli	t4, t4, 1
	srli	a1, a7, 31
	or	a1, a1, t4
	slli	t6, t6, 1
	srli	a3, t1, 31
	or	a3, a3, t6
	lw	t3, 32(sp)                      # 4-byte Folded Reload
	slli	t3, t3, 1
	srli	a4, t0, 31
	or	a4, a4, t3
	slli	ra, s2, 1
	srli	a7, t2, 31
	or	a7, a7, ra
	slli	s2, s4, 1
	srli	t0, s7, 31
	or	t0, t0, s2
	lw	s4, 68(sp)                      # 4-byte Folded Reload
	slli	s4, s4, 1
	srli	s0, s0, 31
	or	t1, s0, s4
	lw	t2, 72(sp)                      # 4-byte Folded Reload
	slli	t2, t2, 1
	srli	t3, s5, 31
	or	t2, t3, t2
	lw	t3, 76(sp)                      # 4-byte Folded Reload
	slli	t3, t3, 1
	srli	t4, s11, 31
	or	t3, t4, t3
	lw	t4, 80(sp)                      # 4-byte Folded Reload
	slli	t4, t4, 1
	lw	t5, 84(sp)                      # 4-byte Folded Reload
	srli	t5, t5, 31
	or	t4, t5, t4
	lw	t5, 88(sp)                      # 4-byte Folded Reload
	slli	t5, t5, 1
	lw	t6, 92(sp)                      # 4-byte Folded Reload
	srli	t6, t6, 31
	or	t5, t6, t5
	vmv.s.x	v12, t5
	vmv.s.x	v13, t4
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v12, v13, 1
	vmv.s.x	v15, t3
	vmv.s.x	v13, t2
	vslideup.vi	v15, v13, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v15, v12, 2
	vmv.s.x	v12, t1
	vmv.s.x	v13, t0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v13, 1
	vmv.s.x	v14, a7
	vmv.s.x	v13, a4
	vslideup.vi	v14, v13, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v14, v12, 2
	vmv.s.x	v13, a3
	vmv.s.x	v12, a1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v13, v12, 1
	vmv.s.x	v12, a0
	vmv.s.x	v30, s10
	vslideup.vi	v12, v30, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v12, v13, 2
	vmv.s.x	v31, s8
	vmv.s.x	v13, a6
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v31, v13, 1
	vmv.s.x	v13, a2
	vmv.s.x	v30, a5
	vslideup.vi	v13, v30, 1
	lw	a0, 96(sp)                      # 4-byte Folded Reload
	vmv.s.x	v30, a0
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v13, v31, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	lw	a0, 48(sp)                      # 4-byte Folded Reload
	vadd.vx	v12, v12, a0
	lw	a0, 52(sp)                      # 4-byte Folded Reload
	vsra.vx	v12, v12, a0
	li	a0, 120
	vmin.vx	v12, v12, a0
	li	a0, -135
	vmax.vx	v12, v12, a0
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v6, v12, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v31, v6, 0
	vl4re32.v	v12, (s1)
	vadd.vi	v31, v31, 7
	addi	a0, s6, 16
	vs1r.v	v31, (a0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v31, v15, 2
	vmv.x.s	a0, v31
	vslidedown.vi	v31, v31, 1
	vmv.x.s	a1, v31
	vmv.x.s	a2, v15
	vslidedown.vi	v15, v15, 1
	vmv.x.s	a3, v15
	vslidedown.vi	v15, v14, 2
	vmv.x.s	a4, v15
	vslidedown.vi	v15, v15, 1
	vmv.x.s	a5, v15
	vmv.x.s	a7, v14
	vslidedown.vi	v14, v14, 1
	vmv.x.s	t0, v14
	vslidedown.vi	v14, v12, 2
	vmv.x.s	t1, v14
	vslidedown.vi	v14, v14, 1
	vmv.x.s	t2, v14
	vmv.x.s	t4, v12
	vslidedown.vi	v12, v12, 1
	vmv.x.s	t5, v12
	vslidedown.vi	v12, v13, 2
	vmv.x.s	t3, v12
	vslidedown.vi	v12, v12, 1
	mulh	a6, s3, t3
	sw	a6, 72(sp)                      # 4-byte Folded Spill
	mul	t3, s3, t3
	mulh	s4, s3, t5
	mul	t6, s3, t5
	mulh	t5, s3, t4
	mul	s5, s3, t4
	mulh	t4, s3, t2
	mul	s6, s3, t2
	mulh	s7, s3, t1
	mul	s10, s3, t1
	mulh	t1, s3, t0
	mul	s11, s3, t0
	mulh	t0, s3, a7
	mul	a7, s3, a7
	mulh	s8, s3, a5
	mul	s9, s3, a5
	mulh	a6, s3, a4
	mul	t2, s3, a4
	mulh	s0, s3, a3
	mul	s2, s3, a3
	mulh	a5, s3, a2
	mul	ra, s3, a2
	mulh	a2, s3, a1
	mul	a1, s3, a1
	mulh	a3, s3, a0
	mul	s1, s3, a0
	lui	a4, 262144
	add	a0, s1, a4
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	sltu	s1, a0, s1
	add	a3, a3, s1
	sw	a3, 92(sp)                      # 4-byte Folded Spill
	add	a0, a1, a4
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	sltu	a1, a0, a1
	add	a1, a2, a1
	sw	a1, 84(sp)                      # 4-byte Folded Spill
	add	a0, ra, a4
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	sltu	a1, a0, ra
	add	a1, a5, a1
	sw	a1, 76(sp)                      # 4-byte Folded Spill
	add	s1, s2, a4
	sltu	s2, s1, s2
	add	s0, s0, s2
	add	s2, t2, a4
	sltu	t2, s2, t2
	add	a5, a6, t2
	add	t2, s9, a4
	sltu	s9, t2, s9
	add	s8, s8, s9
	add	s9, a7, a4
	sltu	a7, s9, a7
	add	t0, t0, a7
	add	a7, s11, a4
	sltu	s11, a7, s11
	add	t1, t1, s11
	add	s11, s10, a4
	sltu	s10, s11, s10
	add	ra, s7, s10
	add	s7, s6, a4
	sltu	s6, s7, s6
	add	s6, t4, s6
	add	t4, s5, a4
	sltu	s5, t4, s5
	add	t5, t5, s5
	add	s10, t6, a4
	sltu	t6, s10, t6
	add	t6, s4, t6
	add	a4, t3, a4
	lui	a1, 262144
	sltu	t3, a4, t3
	lw	a0, 72(sp)                      # 4-byte Folded Reload
	add	t3, a0, t3
	vmv.x.s	a6, v12
	mulh	s4, s3, a6
	mul	a6, s3, a6
	add	a3, a6, a1
	sltu	a6, a3, a6
	add	a6, s4, a6
	vmv.x.s	s4, v13
	mulh	s5, s3, s4
	mul	s4, s3, s4
	add	a1, s4, a1
	lui	a0, 262144
	sltu	s4, a1, s4
	add	s5, s5, s4
	vslidedown.vi	v12, v13, 1
	vmv.x.s	s4, v12
	mulh	a2, s3, s4
	mul	s4, s3, s4
	add	a0, s4, a0
	sltu	s4, a0, s4
	add	a2, a2, s4
	slli	a2, a2, 1
	srli	a0, a0, 31
	or	s4, a0, a2
	slli	s5, s5, 1
	srli	a1, a1, 31
	or	s5, a1, s5
	slli	a6, a6, 1
	srli	a3, a3, 31
	or	a6, a3, a6
	slli	t3, t3, 1
	srli	a4, a4, 31
	or	a2, a4, t3
	slli	t6, t6, 1
	srli	a0, s10, 31
	or	s10, a0, t6
	addi	t6, sp, 428
	vs4r.v	v8, (t6)
	slli	t5, t5, 1
	srli	a0, t4, 31
	or	t3, a0, t5
	slli	s6, s6, 1
	srli	a0, s7, 31
	or	a0, a0, s6
	slli	ra, ra, 1
	srli	a1, s11, 31
	or	a1, a1, ra
	slli	t1, t1, 1
	srli	a3, a7, 31
	or	a3, a3, t1
	slli	t0, t0, 1
	srli	a4, s9, 31
	or	a4, a4, t0
	slli	s8, s8, 1
	srli	a7, t2, 31
	or	a7, a7, s8
	slli	a5, a5, 1
	srli	t0, s2, 31
	or	a5, t0, a5
	slli	s0, s0, 1
	srli	s1, s1, 31
	or	s0, s1, s0
	lw	t0, 76(sp)                      # 4-byte Folded Reload
	slli	t0, t0, 1
	lw	t1, 80(sp)                      # 4-byte Folded Reload
	srli	t1, t1, 31
	or	t0, t1, t0
	lw	t1, 84(sp)                      # 4-byte Folded Reload
	slli	t1, t1, 1
	lw	t2, 88(sp)                      # 4-byte Folded Reload
	srli	t2, t2, 31
	or	t1, t2, t1
	lw	t2, 92(sp)                      # 4-byte Folded Reload
	slli	t2, t2, 1
	lw	t4, 96(sp)                      # 4-byte Folded Reload
	srli	t4, t4, 31
	or	t2, t4, t2
	vmv.s.x	v8, t2
	vmv.s.x	v9, t1
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v11, t0
	vmv.s.x	v9, s0
	vslideup.vi	v11, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v8, a5
	vmv.s.x	v9, a7
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v10, a4
	vmv.s.x	v9, a3
	vslideup.vi	v10, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v8, 2
	vmv.s.x	v9, a1
	vmv.s.x	v8, a0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v8, 1
	vmv.s.x	v8, t3
	vmv.s.x	v12, s10
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v9, 2
	vmv.s.x	v12, a2
	vmv.s.x	v9, a6
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v9, 1
	vmv.s.x	v9, s5
	vmv.s.x	v13, s4
	vslideup.vi	v9, v13, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v12, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	lw	a0, 48(sp)                      # 4-byte Folded Reload
	vadd.vx	v8, v8, a0
	lw	a0, 52(sp)                      # 4-byte Folded Reload
	vsra.vx	v8, v8, a0
	li	a0, 120
	vmin.vx	v8, v8, a0
	li	a0, -135
	vmax.vx	v8, v8, a0
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v12, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v14, v12, 0
	vl4re32.v	v8, (t6)
	vadd.vi	v12, v14, 7
	lw	a0, 100(sp)                     # 4-byte Folded Reload
	addi	a0, a0, 32
	vs1r.v	v12, (a0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v12, v11, 2
	vmv.x.s	a0, v12
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a1, v12
	vmv.x.s	a3, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a4, v11
	vslidedown.vi	v11, v10, 2
	vmv.x.s	a5, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a6, v11
	vmv.x.s	a7, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t2, v10
	vslidedown.vi	v10, v8, 2
	vmv.x.s	t3, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t4, v10
	vmv.x.s	t5, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t6, v8
	vslidedown.vi	v8, v9, 2
	vmv.x.s	t0, v8
	vslidedown.vi	v8, v8, 1
	mulh	a2, s3, t0
	mul	s1, s3, t0
	mulh	t1, s3, t6
	mul	s0, s3, t6
	mulh	t6, s3, t5
	mul	t5, s3, t5
	mulh	t0, s3, t4
	mul	t4, s3, t4
	mulh	s2, s3, t3
	mul	s6, s3, t3
	mulh	ra, s3, t2
	mul	s8, s3, t2
	mulh	t3, s3, a7
	mul	a7, s3, a7
	mulh	s9, s3, a6
	mul	s10, s3, a6
	mulh	s7, s3, a5
	mul	t2, s3, a5
	mulh	a6, s3, a4
	mul	s5, s3, a4
	mulh	a4, s3, a3
	mul	s11, s3, a3
	mulh	s4, s3, a1
	mul	a1, s3, a1
	mulh	a3, s3, a0
	mul	a5, s3, a0
	lui	a0, 262144
	add	a0, a5, a0
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	sltu	a5, a0, a5
	add	a3, a3, a5
	sw	a3, 92(sp)                      # 4-byte Folded Spill
	lui	a0, 262144
	add	a3, a1, a0
	sw	a3, 88(sp)                      # 4-byte Folded Spill
	sltu	a1, a3, a1
	add	a1, s4, a1
	sw	a1, 84(sp)                      # 4-byte Folded Spill
	add	a1, s11, a0
	sw	a1, 80(sp)                      # 4-byte Folded Spill
	sltu	a1, a1, s11
	add	a1, a4, a1
	sw	a1, 76(sp)                      # 4-byte Folded Spill
	add	s4, s5, a0
	sltu	s5, s4, s5
	add	a6, a6, s5
	add	s5, t2, a0
	sltu	t2, s5, t2
	add	s7, s7, t2
	add	t2, s10, a0
	sltu	s10, t2, s10
	add	s9, s9, s10
	add	s10, a7, a0
	sltu	a7, s10, a7
	add	a7, t3, a7
	add	t3, s8, a0
	sltu	s8, t3, s8
	add	ra, ra, s8
	add	s8, s6, a0
	sltu	s6, s8, s6
	add	s6, s2, s6
	add	s2, t4, a0
	sltu	t4, s2, t4
	add	t4, t0, t4
	add	s11, t5, a0
	sltu	t5, s11, t5
	add	t5, t6, t5
	add	t6, s0, a0
	sltu	a3, t6, s0
	add	t1, t1, a3
	add	t0, s1, a0
	sltu	a3, t0, s1
	add	a5, a2, a3
	vmv.x.s	a3, v8
	mulh	s0, s3, a3
	mul	a3, s3, a3
	add	a4, a3, a0
	sltu	a3, a4, a3
	add	s0, s0, a3
	vmv.x.s	a3, v9
	mulh	s1, s3, a3
	mul	a3, s3, a3
	add	a1, a3, a0
	sltu	a3, a1, a3
	add	a3, s1, a3
	vslidedown.vi	v8, v9, 1
	vmv.x.s	s1, v8
	mulh	a2, s3, s1
	mul	s1, s3, s1
	add	a0, s1, a0
	sltu	s1, a0, s1
	add	a2, a2, s1
	slli	a2, a2, 1
	srli	a0, a0, 31
	or	s1, a0, a2
	slli	a3, a3, 1
	srli	a1, a1, 31
	or	a3, a1, a3
	slli	s0, s0, 1
	srli	a4, a4, 31
	or	s0, a4, s0
	slli	a5, a5, 1
	srli	a2, t0, 31
	or	a2, a2, a5
	slli	t1, t1, 1
	srli	a0, t6, 31
	or	t1, a0, t1
	slli	t5, t5, 1
	srli	a0, s11, 31
	or	s11, a0, t5
	slli	t4, t4, 1
	srli	a0, s2, 31
	or	t0, a0, t4
	slli	s6, s6, 1
	srli	a0, s8, 31
	or	a0, a0, s6
	slli	ra, ra, 1
	srli	a1, t3, 31
	or	a1, a1, ra
	slli	a7, a7, 1
	srli	a4, s10, 31
	or	a4, a4, a7
	slli	s9, s9, 1
	srli	a5, t2, 31
	or	a5, a5, s9
	slli	s7, s7, 1
	srli	a7, s5, 31
	or	a7, a7, s7
	slli	a6, a6, 1
	srli	t2, s4, 31
	or	a6, t2, a6
	lw	t2, 76(sp)                      # 4-byte Folded Reload
	slli	t2, t2, 1
	lw	t3, 80(sp)                      # 4-byte Folded Reload
	srli	t3, t3, 31
	or	t2, t3, t2
	lw	t3, 84(sp)                      # 4-byte Folded Reload
	slli	t3, t3, 1
	lw	t4, 88(sp)                      # 4-byte Folded Reload
	srli	t4, t4, 31
	or	t3, t4, t3
	lw	t4, 92(sp)                      # 4-byte Folded Reload
	slli	t4, t4, 1
	lw	t5, 96(sp)                      # 4-byte Folded Reload
	srli	t5, t5, 31
	or	t4, t5, t4
	vmv.s.x	v8, t4
	vmv.s.x	v9, t3
	vmv.s.x	v11, t2
	vmv.s.x	v10, a6
	vmv.s.x	v12, a7
	vmv.s.x	v13, a5
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vslideup.vi	v11, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v10, a4
	vmv.s.x	v8, a1
	vmv.s.x	v9, a0
	vmv.s.x	v14, t0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v13, 1
	vslideup.vi	v10, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v12, 2
	vmv.s.x	v8, s11
	vmv.s.x	v12, t1
	vmv.s.x	v13, a2
	vmv.s.x	v15, s0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v14, 1
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v9, 2
	vmv.s.x	v9, a3
	vmv.s.x	v12, s1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v28, v29, 1
	vslideup.vi	v25, v30, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v25, v28, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	lw	a2, 48(sp)                      # 4-byte Folded Reload
	vadd.vx	v24, v24, a2
	lw	a1, 52(sp)                      # 4-byte Folded Reload
	vsra.vx	v24, v24, a1
	li	a3, 120
	vmin.vx	v24, v24, a3
	li	a4, -135
	vmax.vx	v24, v24, a4
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v28, v24, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v14, v28, 0
	vadd.vi	v14, v14, 7
	lw	a0, 100(sp)                     # 4-byte Folded Reload
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
	addi	a0, sp, 236
	vs4r.v	v16, (a0)
	addi	a0, sp, 300
	vs4r.v	v20, (a0)
	lw	t0, 44(sp)                      # 4-byte Folded Reload
	addi	t0, t0, 1
	lw	a1, 40(sp)                      # 4-byte Folded Reload
	addi	a1, a1, 64
	addi	t1, sp, 556
	lw	t4, 104(sp)                     # 4-byte Folded Reload
	addi	a6, sp, 620
	addi	t3, sp, 684
	addi	t6, sp, 748
	addi	s0, sp, 812
	addi	s2, sp, 876
	addi	s3, sp, 940
	li	a0, 8
	beq	t0, a0, .LBB0_8
	j	.LBB0_1
.LBB0_8:
	addi	sp, sp, 896
	lw	ra, 1068(sp)                    # 4-byte Folded Reload
	lw	s0, 1064(sp)                    # 4-byte Folded Reload
	lw	s1, 1060(sp)                    # 4-byte Folded Reload
	lw	s2, 1056(sp)                    # 4-byte Folded Reload
	lw	s3, 1052(sp)                    # 4-byte Folded Reload
	lw	s4, 1048(sp)                    # 4-byte Folded Reload
	lw	s5, 1044(sp)                    # 4-byte Folded Reload
	lw	s6, 1040(sp)                    # 4-byte Folded Reload
	lw	s7, 1036(sp)                    # 4-byte Folded Reload
	lw	s8, 1032(sp)                    # 4-byte Folded Reload
	lw	s9, 1028(sp)                    # 4-byte Folded Reload
	lw	s10, 1024(sp)                   # 4-byte Folded Reload
	lw	s11, 1020(sp)                   # 4-byte Folded Reload
	addi	sp, sp, 1072
	ret
.Lfunc_end0:
                                        # -- End function
