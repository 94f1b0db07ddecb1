# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -Dn=8 -Dh=64 -Dh_i=256
# source: baselines/ffn.c, SHA-256 1d9a25eb105c53f46db9a8a7ed371cdf48525f18b44fea6049c8100ed1a6595b

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000200	# W1
	li	a2, 0x20004200	# bias1
	li	a3, 0x20004600	# W2
	li	a4, 0x20008600	# bias2
	li	a5, 0x20008700	# table
	li	a6, 0x20008800	# quantisation
	li	a7, 0x20009000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -1712
	sw	ra, 1708(sp)                    # 4-byte Folded Spill
	sw	s0, 1704(sp)                    # 4-byte Folded Spill
	sw	s1, 1700(sp)                    # 4-byte Folded Spill
	sw	s2, 1696(sp)                    # 4-byte Folded Spill
	sw	s3, 1692(sp)                    # 4-byte Folded Spill
	sw	s4, 1688(sp)                    # 4-byte Folded Spill
	sw	s5, 1684(sp)                    # 4-byte Folded Spill
	sw	s6, 1680(sp)                    # 4-byte Folded Spill
	sw	s7, 1676(sp)                    # 4-byte Folded Spill
	sw	s8, 1672(sp)                    # 4-byte Folded Spill
	sw	s9, 1668(sp)                    # 4-byte Folded Spill
	sw	s10, 1664(sp)                   # 4-byte Folded Spill
	sw	s11, 1660(sp)                   # 4-byte Folded Spill
	addi	sp, sp, -2048
	sw	a7, 28(sp)                      # 4-byte Folded Spill
	sw	a3, 24(sp)                      # 4-byte Folded Spill
	sw	a1, 20(sp)                      # 4-byte Folded Spill
	li	t0, 0
	addi	a7, a2, 128
	addi	t1, sp, 748
	lw	t2, 4(a6)
	lw	t3, 0(a6)
	lw	a1, 8(a6)
	sw	a1, 12(sp)                      # 4-byte Folded Spill
	lw	a6, 12(a6)
	addi	a1, t2, -1
	li	a3, 1
	sll	t4, a3, a1
	sw	a6, 48(sp)                      # 4-byte Folded Spill
	addi	a1, a6, -1
	sll	a1, a3, a1
	sw	a1, 44(sp)                      # 4-byte Folded Spill
	vl8re32.v	v8, (a2)
	addi	a1, sp, 2047
	addi	a1, a1, 753
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (a7)
	addi	a1, sp, 2047
	addi	a1, a1, 625
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	a1, a2, 256
	vl8re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 497
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	t5, sp, 876
	addi	a1, a2, 384
	vl8re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 369
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	t6, sp, 1004
	addi	a7, a2, 512
	addi	s0, sp, 1132
	addi	a1, a2, 640
	addi	s2, sp, 1260
	addi	a3, a2, 768
	addi	s3, sp, 1388
	addi	a2, a2, 896
	addi	s4, sp, 1516
	addi	a6, a4, 128
	vl8re32.v	v8, (a7)
	addi	a7, sp, 2047
	addi	a7, a7, 241
	vs8r.v	v8, (a7)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 113
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (a3)
	addi	a1, sp, 2032
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (a2)
	addi	a1, sp, 1904
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (a4)
	addi	a1, sp, 1776
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (a6)
	addi	a1, sp, 1648
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	sw	a0, 16(sp)                      # 4-byte Folded Spill
	mv	a1, a0
	sw	a5, 60(sp)                      # 4-byte Folded Spill
	sw	t2, 56(sp)                      # 4-byte Folded Spill
	sw	t3, 104(sp)                     # 4-byte Folded Spill
	sw	t4, 52(sp)                      # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #     Child Loop BB0_6 Depth 2
	sw	t0, 40(sp)                      # 4-byte Folded Spill
	slli	t0, t0, 6
	lw	a0, 16(sp)                      # 4-byte Folded Reload
	sw	t0, 32(sp)                      # 4-byte Folded Spill
	add	a0, t0, a0
	addi	a2, sp, 2047
	addi	a2, a2, 497
	vl8r.v	v8, (a2)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t5)
	addi	a2, sp, 2047
	addi	a2, a2, 369
	vl8r.v	v8, (a2)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t6)
	addi	a2, sp, 2047
	addi	a2, a2, 241
	vl8r.v	v8, (a2)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s0)
	addi	a2, sp, 2047
	addi	a2, a2, 113
	vl8r.v	v8, (a2)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s2)
	addi	a2, sp, 2032
	vl8r.v	v8, (a2)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s3)
	addi	a2, sp, 1904
	vl8r.v	v8, (a2)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s4)
	vl8re32.v	v8, (t5)
	addi	a2, sp, 2047
	addi	a2, a2, 1009
	vs8r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (t6)
	addi	a2, sp, 2047
	addi	a2, a2, 1137
	vs8r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (s0)
	addi	a2, sp, 2047
	addi	a2, a2, 1265
	vs8r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (s2)
	addi	a2, sp, 2047
	addi	a2, a2, 1393
	vs8r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl8re32.v	v0, (s3)
	vl8re32.v	v8, (s4)
	addi	a2, sp, 2047
	addi	a2, a2, 1521
	vs8r.v	v8, (a2)                        # Unknown-size Folded Spill
	addi	a3, a0, 64
	addi	a0, sp, 2047
	addi	a0, a0, 753
	vl8r.v	v16, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 620
	vs8r.v	v16, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 625
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t1)
	lw	s1, 20(sp)                      # 4-byte Folded Reload
	sw	a1, 36(sp)                      # 4-byte Folded Spill
	mv	a0, a1
	vsetvli	a1, zero, e16, m4, ta, ma
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	a1, 0(a0)
	vl2r.v	v24, (s1)
	addi	a2, s1, 32
	vl2r.v	v26, (a2)
	addi	a1, a1, 24
	vsext.vf2	v28, v24
	vwmacc.vx	v16, a1, v28
	vsext.vf2	v28, v26
	addi	a2, s1, 64
	vl2r.v	v24, (a2)
	addi	a2, s1, 96
	vl2r.v	v26, (a2)
	vwmacc.vx	v8, a1, v28
	addi	a2, sp, 2047
	addi	a2, a2, 881
	vs8r.v	v8, (a2)                        # Unknown-size Folded Spill
	vsext.vf2	v28, v24
	addi	a2, sp, 2047
	addi	a2, a2, 1009
	vl8r.v	v8, (a2)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a1, v28
	addi	a2, sp, 2047
	addi	a2, a2, 1009
	vs8r.v	v8, (a2)                        # Unknown-size Folded Spill
	vsext.vf2	v28, v26
	addi	a2, s1, 128
	vl2r.v	v24, (a2)
	addi	a2, s1, 160
	vl2r.v	v26, (a2)
	addi	a2, sp, 2047
	addi	a2, a2, 1137
	vl8r.v	v8, (a2)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a1, v28
	addi	a2, sp, 2047
	addi	a2, a2, 1137
	vs8r.v	v8, (a2)                        # Unknown-size Folded Spill
	vsext.vf2	v28, v24
	addi	a2, sp, 2047
	addi	a2, a2, 1265
	vl8r.v	v8, (a2)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a1, v28
	addi	a2, sp, 2047
	addi	a2, a2, 1265
	vs8r.v	v8, (a2)                        # Unknown-size Folded Spill
	vsext.vf2	v28, v26
	addi	a2, s1, 192
	vl2r.v	v24, (a2)
	addi	a2, s1, 224
	vl2r.v	v26, (a2)
	addi	a2, sp, 2047
	addi	a2, a2, 1393
	vl8r.v	v8, (a2)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a1, v28
	addi	a2, sp, 2047
	addi	a2, a2, 1393
	vs8r.v	v8, (a2)                        # Unknown-size Folded Spill
	vsext.vf2	v28, v24
	vwmacc.vx	v0, a1, v28
	vsext.vf2	v28, v26
	vmv8r.v	v8, v0
	addi	a2, sp, 2047
	addi	a2, a2, 1521
	vl8r.v	v0, (a2)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, a1, v28
	addi	a1, sp, 2047
	addi	a1, a1, 1521
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vmv8r.v	v0, v8
	addi	a1, sp, 2047
	addi	a1, a1, 881
	vl8r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a0, a0, 1
	addi	s1, s1, 256
	bne	a0, a3, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a0, sp, 620
	vs8r.v	v16, (a0)
	vs8r.v	v8, (t1)
	addi	a1, sp, 2047
	addi	a1, a1, 1009
	vl8r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t5)
	addi	a1, sp, 2047
	addi	a1, a1, 1137
	vl8r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t6)
	addi	a1, sp, 2047
	addi	a1, a1, 1265
	vl8r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s0)
	addi	a1, sp, 2047
	addi	a1, a1, 1393
	vl8r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s2)
	vs8r.v	v0, (s3)
	addi	a1, sp, 2047
	addi	a1, a1, 1521
	vl8r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s4)
	addi	a1, sp, 108
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	sw	a1, 96(sp)                      # 4-byte Folded Spill
	sw	a0, 100(sp)                     # 4-byte Folded Spill
	vl4re32.v	v8, (a0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v12, v11, 2
	vmv.x.s	a0, v12
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a2, v12
	vmv.x.s	a4, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a5, v11
	vslidedown.vi	v11, v10, 2
	vmv.x.s	a6, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a7, v11
	vmv.x.s	t0, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t1, v10
	vslidedown.vi	v10, v8, 2
	vmv.x.s	t6, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	s2, v10
	vmv.x.s	s3, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s5, v8
	vslidedown.vi	v8, v9, 2
	vmv.x.s	s0, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a1, v8
	mulh	a3, t3, s0
	sw	a3, 84(sp)                      # 4-byte Folded Spill
	mul	s0, t3, s0
	mulh	a3, t3, s5
	sw	a3, 64(sp)                      # 4-byte Folded Spill
	mul	s9, t3, s5
	mulh	t5, t3, s3
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mul	t3, a3, s3
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mulh	t4, a3, s2
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mul	s1, a3, s2
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mulh	ra, a3, t6
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mul	t6, a3, t6
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mulh	t2, a3, t1
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mul	s7, a3, t1
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mulh	s10, a3, t0
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mul	s8, a3, t0
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mulh	a3, a3, a7
	lw	t0, 104(sp)                     # 4-byte Folded Reload
	mul	s2, t0, a7
	lw	a7, 104(sp)                     # 4-byte Folded Reload
	mulh	t0, a7, a6
	lw	a7, 104(sp)                     # 4-byte Folded Reload
	mul	a6, a7, a6
	lw	a7, 104(sp)                     # 4-byte Folded Reload
	mulh	t1, a7, a5
	lw	a7, 104(sp)                     # 4-byte Folded Reload
	mul	a5, a7, a5
	lw	a7, 104(sp)                     # 4-byte Folded Reload
	mulh	s3, a7, a4
	lw	a7, 104(sp)                     # 4-byte Folded Reload
	mul	s11, a7, a4
	lw	a7, 104(sp)                     # 4-byte Folded Reload
	mulh	a7, a7, a2
	lw	s4, 104(sp)                     # 4-byte Folded Reload
	mul	s6, s4, a2
	lw	a2, 104(sp)                     # 4-byte Folded Reload
	mulh	s5, a2, a0
	lw	a2, 104(sp)                     # 4-byte Folded Reload
	mul	a0, a2, a0
	lui	a4, 262144
	add	a2, a0, a4
	sw	a2, 92(sp)                      # 4-byte Folded Spill
	sltu	a0, a2, a0
	add	a0, s5, a0
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	add	a0, s6, a4
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, s6
	add	a0, a7, a0
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	add	s5, s11, a4
	sltu	a0, s5, s11
	add	a0, s3, a0
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	add	s6, a5, a4
	sltu	a0, s6, a5
	add	a0, t1, a0
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	add	t1, a6, a4
	sltu	a0, t1, a6
	add	s3, t0, a0
	add	t0, s2, a4
	sltu	s2, t0, s2
	add	s2, a3, s2
	add	a7, s8, a4
	sltu	a0, a7, s8
	add	s10, s10, a0
	add	a6, s7, a4
	sltu	a5, a6, s7
	add	a5, t2, a5
	add	t2, t6, a4
	sltu	a3, t2, t6
	add	ra, ra, a3
	add	t6, s1, a4
	sltu	a3, t6, s1
	add	s1, t4, a3
	add	t4, t3, a4
	sltu	a3, t4, t3
	add	t5, t5, a3
	add	s7, s9, a4
	sltu	a3, s7, s9
	lw	s8, 64(sp)                      # 4-byte Folded Reload
	add	s8, s8, a3
	add	s9, s0, a4
	sltu	a3, s9, s0
	lw	a0, 84(sp)                      # 4-byte Folded Reload
	add	a3, a0, a3
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	mulh	t3, a0, a1
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	mul	a1, a0, a1
	add	s0, a1, a4
	sltu	a1, s0, a1
	add	a2, t3, a1
	vmv.x.s	t3, v9
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	mulh	s4, a0, t3
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	mul	t3, a0, t3
	add	s11, t3, a4
	sltu	t3, s11, t3
	add	t3, s4, t3
	vslidedown.vi	v8, v9, 1
	vmv.x.s	s4, v8
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	mulh	a1, a0, s4
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	mul	s4, a0, s4
	add	a0, s4, a4
	sltu	s4, a0, s4
	add	a1, a1, s4
	slli	a1, a1, 1
	srli	a0, a0, 31
	or	a0, a0, a1
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	slli	t3, t3, 1
	srli	a0, s11, 31
	or	t3, a0, t3
	slli	a2, a2, 1
	srli	s0, s0, 31
	or	s0, s0, a2
	slli	a3, a3, 1
	srli	a1, s9, 31
	or	a1, a1, a3
	slli	s8, s8, 1
	srli	a0, s7, 31
	or	s9, a0, s8
	slli	t5, t5, 1
	srli	a0, t4, 31
	or	t4, a0, t5
	slli	s1, s1, 1
	srli	a0, t6, 31
	or	t6, a0, s1
	slli	ra, ra, 1
	srli	a0, t2, 31
	or	a0, a0, ra
	slli	a5, a5, 1
	srli	a4, a6, 31
	or	a4, a4, a5
	slli	s10, s10, 1
	srli	a2, a7, 31
	or	a2, a2, s10
	slli	s2, s2, 1
	srli	a3, t0, 31
	or	a3, a3, s2
	slli	t0, s3, 1
	srli	a5, t1, 31
	or	t5, a5, t0
	lw	s3, 68(sp)                      # 4-byte Folded Reload
	slli	s3, s3, 1
	srli	a6, s6, 31
	or	a6, a6, s3
	lw	a7, 72(sp)                      # 4-byte Folded Reload
	slli	a7, a7, 1
	srli	t0, s5, 31
	li	s5, 255
	li	s4, 253
	li	s3, -125
	li	s2, 130
	addi	s1, sp, 1644
	or	a7, t0, a7
	lw	t0, 76(sp)                      # 4-byte Folded Reload
	slli	t0, t0, 1
	lw	a5, 80(sp)                      # 4-byte Folded Reload
	srli	t1, a5, 31
	or	t0, t1, t0
	lw	t1, 88(sp)                      # 4-byte Folded Reload
	slli	t1, t1, 1
	lw	a5, 92(sp)                      # 4-byte Folded Reload
	srli	t2, a5, 31
	or	t1, t2, t1
	lw	t2, 56(sp)                      # 4-byte Folded Reload
	vmv.s.x	v8, t1
	vmv.s.x	v9, t0
	vmv.s.x	v11, a7
	lw	a5, 60(sp)                      # 4-byte Folded Reload
	vmv.s.x	v10, a6
	vmv.s.x	v12, t5
	vmv.s.x	v13, a3
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vslideup.vi	v11, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v10, a2
	vmv.s.x	v8, a4
	vmv.s.x	v9, a0
	lw	a0, 100(sp)                     # 4-byte Folded Reload
	vmv.s.x	v14, t6
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v13, 1
	vslideup.vi	v10, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v12, 2
	vmv.s.x	v8, t4
	lw	t4, 52(sp)                      # 4-byte Folded Reload
	vmv.s.x	v12, s9
	vmv.s.x	v13, a1
	lw	a1, 96(sp)                      # 4-byte Folded Reload
	vmv.s.x	v15, s0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v14, 1
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v9, 2
	vmv.s.x	v9, t3
	lw	t3, 104(sp)                     # 4-byte Folded Reload
	lw	a2, 84(sp)                      # 4-byte Folded Reload
	vmv.s.x	v12, a2
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v13, v15, 1
	vslideup.vi	v9, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v13, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	vadd.vx	v8, v8, t4
	vsra.vx	v8, v8, t2
	vmin.vx	v8, v8, s2
	vmax.vx	v8, v8, s3
	vadd.vx	v8, v8, s4
	vand.vx	v8, v8, s5
	vsetvli	zero, zero, e8, m1, ta, ma
	vluxei32.v	v12, (a5), v8
	vs1r.v	v12, (a1)
	addi	a0, a0, 64
	addi	a1, a1, 16
	bne	a0, s1, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a0, sp, 1648
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 492
	vs8r.v	v8, (a0)
	vl8re32.v	v8, (a0)
	addi	a0, sp, 1776
	vl8r.v	v16, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 364
	vs8r.v	v16, (a0)
	addi	a0, sp, 108
	lw	a1, 24(sp)                      # 4-byte Folded Reload
	addi	a4, sp, 364
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	a2, 0(a0)
	vl2r.v	v24, (a1)
	addi	a3, a1, 32
	vl2r.v	v26, (a3)
	addi	a2, a2, 119
	vsetvli	a3, zero, e16, m4, ta, ma
	vsext.vf2	v28, v24
	vwmacc.vx	v16, a2, v28
	vsext.vf2	v28, v26
	vwmacc.vx	v8, a2, v28
	addi	a0, a0, 1
	addi	a1, a1, 64
	bne	a0, a4, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a0, sp, 364
	vs8r.v	v16, (a0)
	vl4re32.v	v16, (a0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v20, v19, 2
	vmv.x.s	a0, v20
	vslidedown.vi	v20, v20, 1
	vmv.x.s	a1, v20
	vmv.x.s	a2, v19
	vslidedown.vi	v19, v19, 1
	vmv.x.s	a4, v19
	vslidedown.vi	v19, v18, 2
	vmv.x.s	a6, v19
	vslidedown.vi	v19, v19, 1
	vmv.x.s	t0, v19
	vmv.x.s	t1, v18
	vslidedown.vi	v18, v18, 1
	vmv.x.s	t2, v18
	vslidedown.vi	v18, v16, 2
	vmv.x.s	t3, v18
	vslidedown.vi	v18, v18, 1
	vmv.x.s	t4, v18
	vmv.x.s	t5, v16
	vslidedown.vi	v16, v16, 1
	vmv.x.s	a5, v16
	vslidedown.vi	v16, v17, 2
	vmv.x.s	a7, v16
	vslidedown.vi	v16, v16, 1
	lw	s6, 12(sp)                      # 4-byte Folded Reload
	mulh	a3, s6, a7
	sw	a3, 100(sp)                     # 4-byte Folded Spill
	mul	s1, s6, a7
	mulh	a7, s6, a5
	mul	a5, s6, a5
	mulh	t6, s6, t5
	mul	t5, s6, t5
	mulh	s3, s6, t4
	mul	t4, s6, t4
	mulh	a3, s6, t3
	mul	t3, s6, t3
	mulh	s7, s6, t2
	mul	s9, s6, t2
	mulh	s8, s6, t1
	mul	s10, s6, t1
	mulh	s2, s6, t0
	mul	t2, s6, t0
	mulh	t0, s6, a6
	mul	a6, s6, a6
	mulh	s0, s6, a4
	mul	ra, s6, a4
	mulh	s11, s6, a2
	mul	a4, s6, a2
	mulh	a2, s6, a1
	mul	a1, s6, a1
	mulh	s4, s6, a0
	mul	t1, s6, a0
	lui	a0, 262144
	add	s5, t1, a0
	sw	s5, 96(sp)                      # 4-byte Folded Spill
	sltu	t1, s5, t1
	add	t1, s4, t1
	sw	t1, 92(sp)                      # 4-byte Folded Spill
	add	t1, a1, a0
	sw	t1, 88(sp)                      # 4-byte Folded Spill
	sltu	a1, t1, a1
	add	a1, a2, a1
	sw	a1, 84(sp)                      # 4-byte Folded Spill
	add	a1, a4, a0
	sw	a1, 80(sp)                      # 4-byte Folded Spill
	sltu	a1, a1, a4
	add	a1, s11, a1
	sw	a1, 76(sp)                      # 4-byte Folded Spill
	add	s5, ra, a0
	sltu	a1, s5, ra
	add	s11, s0, a1
	add	s4, a6, a0
	sltu	a6, s4, a6
	add	s0, t0, a6
	add	t1, t2, a0
	sltu	t2, t1, t2
	add	s2, s2, t2
	add	t2, s10, a0
	sltu	s10, t2, s10
	add	s8, s8, s10
	add	s10, s9, a0
	sltu	s9, s10, s9
	add	s7, s7, s9
	add	ra, t3, a0
	sltu	t3, ra, t3
	add	t3, a3, t3
	add	t0, t4, a0
	sltu	t4, t0, t4
	add	t4, s3, t4
	add	s9, t5, a0
	sltu	t5, s9, t5
	add	t5, t6, t5
	add	t6, a5, a0
	sltu	a5, t6, a5
	add	a6, a7, a5
	add	a7, s1, a0
	sltu	s1, a7, s1
	lw	a5, 100(sp)                     # 4-byte Folded Reload
	add	a5, a5, s1
	vmv.x.s	s1, v16
	mulh	s3, s6, s1
	mul	s1, s6, s1
	add	a4, s1, a0
	sltu	s1, a4, s1
	add	s3, s3, s1
	vmv.x.s	s1, v17
	mulh	a3, s6, s1
	mul	s1, s6, s1
	add	a1, s1, a0
	sltu	s1, a1, s1
	add	a3, a3, s1
	vslidedown.vi	v16, v17, 1
	vmv.x.s	s1, v16
	mulh	a2, s6, s1
	mul	s1, s6, s1
	add	a0, s1, a0
	sltu	s1, a0, s1
	add	a2, a2, s1
	slli	a2, a2, 1
	srli	a0, a0, 31
	or	a0, a0, a2
	sw	a0, 100(sp)                     # 4-byte Folded Spill
	slli	a3, a3, 1
	srli	a1, a1, 31
	or	s1, a1, a3
	slli	s3, s3, 1
	srli	a4, a4, 31
	or	s3, a4, s3
	slli	a5, a5, 1
	srli	a0, a7, 31
	or	a7, a0, a5
	slli	a6, a6, 1
	srli	a0, t6, 31
	or	a5, a0, a6
	slli	t5, t5, 1
	srli	a0, s9, 31
	or	s9, a0, t5
	slli	t4, t4, 1
	srli	a0, t0, 31
	or	a0, a0, t4
	slli	t3, t3, 1
	srli	a1, ra, 31
	or	a1, a1, t3
	slli	s7, s7, 1
	srli	a2, s10, 31
	or	a2, a2, s7
	slli	s8, s8, 1
	srli	a3, t2, 31
	or	a3, a3, s8
	slli	s2, s2, 1
	srli	a4, t1, 31
	or	a4, a4, s2
	slli	s0, s0, 1
	srli	a6, s4, 31
	or	a6, a6, s0
	slli	s11, s11, 1
	srli	t0, s5, 31
	or	t0, t0, s11
	lw	t1, 76(sp)                      # 4-byte Folded Reload
	slli	t1, t1, 1
	lw	t2, 80(sp)                      # 4-byte Folded Reload
	srli	t2, t2, 31
	or	t1, t2, t1
	lw	t2, 84(sp)                      # 4-byte Folded Reload
	slli	t2, t2, 1
	lw	t3, 88(sp)                      # 4-byte Folded Reload
	srli	t3, t3, 31
	or	t2, t3, t2
	lw	t3, 92(sp)                      # 4-byte Folded Reload
	slli	t3, t3, 1
	lw	t4, 96(sp)                      # 4-byte Folded Reload
	srli	t4, t4, 31
	or	t3, t4, t3
	vmv.s.x	v16, t3
	vmv.s.x	v17, t2
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v16, v17, 1
	vmv.s.x	v7, t1
	vmv.s.x	v17, t0
	vslideup.vi	v7, v17, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v7, v16, 2
	vmv.s.x	v16, a6
	vmv.s.x	v17, a4
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v16, v17, 1
	vmv.s.x	v6, a3
	vmv.s.x	v17, a2
	vslideup.vi	v6, v17, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v6, v16, 2
	vmv.s.x	v16, a1
	vmv.s.x	v17, a0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v16, v17, 1
	vmv.s.x	v4, s9
	vmv.s.x	v17, a5
	vslideup.vi	v4, v17, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v4, v16, 2
	vmv.s.x	v3, a7
	addi	a0, sp, 428
	vl4re32.v	v16, (a0)
	vmv.s.x	v2, s3
	vmv.s.x	v5, s1
	lw	a0, 100(sp)                     # 4-byte Folded Reload
	vmv.s.x	v1, a0
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v20, v19, 2
	vmv.x.s	a0, v20
	vslidedown.vi	v20, v20, 1
	vmv.x.s	a1, v20
	vmv.x.s	a2, v19
	vslidedown.vi	v19, v19, 1
	vmv.x.s	a3, v19
	vslidedown.vi	v19, v18, 2
	vmv.x.s	a4, v19
	vslidedown.vi	v19, v19, 1
	vmv.x.s	a5, v19
	vmv.x.s	a6, v18
	vslidedown.vi	v18, v18, 1
	vmv.x.s	a7, v18
	vslidedown.vi	v18, v16, 2
	vmv.x.s	t0, v18
	vslidedown.vi	v18, v18, 1
	vmv.x.s	t2, v18
	vmv.x.s	t3, v16
	vslidedown.vi	v16, v16, 1
	vmv.x.s	t4, v16
	vslidedown.vi	v16, v17, 2
	vmv.x.s	t5, v16
	vslidedown.vi	v16, v16, 1
	mulh	t1, s6, t5
	sw	t1, 100(sp)                     # 4-byte Folded Spill
	mul	s5, s6, t5
	mulh	t1, s6, t4
	mul	t6, s6, t4
	mulh	t4, s6, t3
	mul	t3, s6, t3
	mulh	t5, s6, t2
	mul	s10, s6, t2
	mulh	s11, s6, t0
	mul	ra, s6, t0
	mulh	s7, s6, a7
	mul	s8, s6, a7
	mulh	t2, s6, a6
	mul	s9, s6, a6
	mulh	s2, s6, a5
	mul	a5, s6, a5
	mulh	a7, s6, a4
	mul	t0, s6, a4
	mulh	s0, s6, a3
	mul	a6, s6, a3
	mulh	s4, s6, a2
	mul	a4, s6, a2
	mulh	s3, s6, a1
	mul	a1, s6, a1
	mulh	a2, s6, a0
	mul	a0, s6, a0
	lui	a3, 262144
	add	s1, a0, a3
	sw	s1, 96(sp)                      # 4-byte Folded Spill
	sltu	a0, s1, a0
	add	a0, a2, a0
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	add	a0, a1, a3
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, a1
	add	a0, s3, a0
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	add	a0, a4, a3
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, a4
	add	a0, s4, a0
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	add	s1, a6, a3
	sltu	a0, s1, a6
	add	s4, s0, a0
	add	s0, t0, a3
	sltu	a0, s0, t0
	add	a7, a7, a0
	add	t0, a5, a3
	sltu	a0, t0, a5
	add	s2, s2, a0
	add	a6, s9, a3
	sltu	a1, a6, s9
	add	t2, t2, a1
	add	a4, s8, a3
	sltu	a5, a4, s8
	add	s7, s7, a5
	add	a5, ra, a3
	sltu	s8, a5, ra
	add	s8, s11, s8
	add	s9, s10, a3
	sltu	s10, s9, s10
	add	t5, t5, s10
	add	s10, t3, a3
	sltu	t3, s10, t3
	add	t4, t4, t3
	add	t3, t6, a3
	sltu	t6, t3, t6
	add	t6, t1, t6
	add	s11, s5, a3
	lui	a0, 262144
	sltu	s5, s11, s5
	lw	ra, 100(sp)                     # 4-byte Folded Reload
	add	ra, ra, s5
	vmv.x.s	t1, v16
	mulh	s5, s6, t1
	mul	t1, s6, t1
	add	a3, t1, a0
	sltu	t1, a3, t1
	add	t1, s5, t1
	vmv.x.s	s3, v17
	mulh	s5, s6, s3
	mul	s3, s6, s3
	add	a1, s3, a0
	sltu	s3, a1, s3
	add	s5, s5, s3
	vslidedown.vi	v16, v17, 1
	vmv.x.s	s3, v16
	mulh	a2, s6, s3
	mul	s3, s6, s3
	add	a0, s3, a0
	sltu	s3, a0, s3
	add	a2, a2, s3
	slli	a2, a2, 1
	srli	a0, a0, 31
	or	a0, a0, a2
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	slli	s5, s5, 1
	srli	a1, a1, 31
	or	s5, a1, s5
	slli	t1, t1, 1
	srli	a0, a3, 31
	or	s3, a0, t1
	slli	ra, ra, 1
	srli	a0, s11, 31
	or	s11, a0, ra
	slli	t6, t6, 1
	srli	a0, t3, 31
	or	ra, a0, t6
	addi	t3, sp, 492
	vs8r.v	v8, (t3)
	lw	a0, 28(sp)                      # 4-byte Folded Reload
	lw	a1, 32(sp)                      # 4-byte Folded Reload
	add	t6, a0, a1
	sw	t6, 100(sp)                     # 4-byte Folded Spill
	slli	t4, t4, 1
	srli	a0, s10, 31
	or	s10, a0, t4
	slli	t5, t5, 1
	srli	a0, s9, 31
	or	a0, a0, t5
	slli	s8, s8, 1
	srli	a5, a5, 31
	or	a1, a5, s8
	slli	s7, s7, 1
	srli	a3, a4, 31
	or	a2, a3, s7
	slli	t2, t2, 1
	srli	a4, a6, 31
	or	a3, a4, t2
	slli	s2, s2, 1
	srli	a4, t0, 31
	or	a4, a4, s2
	slli	a7, a7, 1
	srli	a5, s0, 31
	or	a5, a5, a7
	slli	s0, s4, 1
	srli	s1, s1, 31
	or	s0, s1, s0
	lw	s4, 72(sp)                      # 4-byte Folded Reload
	slli	s4, s4, 1
	lw	a6, 76(sp)                      # 4-byte Folded Reload
	srli	a6, a6, 31
	or	a6, a6, s4
	lw	a7, 84(sp)                      # 4-byte Folded Reload
	slli	a7, a7, 1
	lw	t0, 88(sp)                      # 4-byte Folded Reload
	srli	t0, t0, 31
	or	a7, t0, a7
	lw	t0, 92(sp)                      # 4-byte Folded Reload
	slli	t0, t0, 1
	lw	t1, 96(sp)                      # 4-byte Folded Reload
	srli	t1, t1, 31
	or	t0, t1, t0
	vmv.s.x	v8, t0
	vmv.s.x	v9, a7
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v11, a6
	vmv.s.x	v9, s0
	vslideup.vi	v11, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v8, a5
	vmv.s.x	v9, a4
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v10, a3
	vmv.s.x	v9, a2
	vslideup.vi	v10, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v8, 2
	vmv.s.x	v9, a1
	vmv.s.x	v8, a0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v8, 1
	vmv.s.x	v8, s10
	vmv.s.x	v12, ra
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v9, 2
	vmv.s.x	v12, s11
	vmv.s.x	v9, s3
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v9, 1
	vmv.s.x	v9, s5
	lw	a0, 80(sp)                      # 4-byte Folded Reload
	vmv.s.x	v13, a0
	vslideup.vi	v9, v13, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v12, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	lw	a0, 44(sp)                      # 4-byte Folded Reload
	vadd.vx	v8, v8, a0
	lw	a0, 48(sp)                      # 4-byte Folded Reload
	vsra.vx	v8, v8, a0
	li	a0, 120
	vmin.vx	v8, v8, a0
	li	a0, -135
	vmax.vx	v8, v8, a0
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v12, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v14, v12, 0
	vl4re32.v	v8, (t3)
	vadd.vi	v12, v14, 7
	addi	a0, t6, 16
	vs1r.v	v12, (a0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v12, v11, 2
	vmv.x.s	a0, v12
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a2, v12
	vmv.x.s	a3, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a1, v11
	vslidedown.vi	v11, v10, 2
	vmv.x.s	t3, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	t0, v11
	vmv.x.s	t1, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t2, v10
	vslidedown.vi	v10, v8, 2
	vmv.x.s	t4, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t5, v10
	vmv.x.s	t6, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a5, v8
	vslidedown.vi	v8, v9, 2
	vmv.x.s	a6, v8
	vslidedown.vi	v8, v8, 1
	mulh	a4, s6, a6
	sw	a4, 68(sp)                      # 4-byte Folded Spill
	mul	s0, s6, a6
	mulh	s3, s6, a5
	mul	a6, s6, a5
	mulh	s8, s6, t6
	mul	t6, s6, t6
	mulh	s10, s6, t5
	mul	t5, s6, t5
	mulh	s11, s6, t4
	mul	t4, s6, t4
	mulh	s7, s6, t2
	mul	ra, s6, t2
	mulh	s9, s6, t1
	mul	t2, s6, t1
	mulh	s2, s6, t0
	mul	t0, s6, t0
	mulh	a7, s6, t3
	mul	a5, s6, t3
	mulh	t3, s6, a1
	mul	a1, s6, a1
	mulh	s4, s6, a3
	mul	s5, s6, a3
	mulh	t1, s6, a2
	mul	a2, s6, a2
	mulh	s1, s6, a0
	mul	a0, s6, a0
	lui	a4, 262144
	add	a3, a0, a4
	sw	a3, 96(sp)                      # 4-byte Folded Spill
	sltu	a0, a3, a0
	add	a0, s1, a0
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	add	a0, a2, a4
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, a2
	add	a0, t1, a0
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	add	a0, s5, a4
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, s5
	add	a0, s4, a0
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	add	s5, a1, a4
	sltu	a0, s5, a1
	add	a0, t3, a0
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	add	s1, a5, a4
	sltu	a0, s1, a5
	add	s4, a7, a0
	add	t3, t0, a4
	sltu	a0, t3, t0
	add	s2, s2, a0
	add	t1, t2, a4
	sltu	a1, t1, t2
	add	s9, s9, a1
	add	a7, ra, a4
	sltu	t0, a7, ra
	add	s7, s7, t0
	add	t0, t4, a4
	sltu	t2, t0, t4
	add	t2, s11, t2
	add	t4, t5, a4
	sltu	t5, t4, t5
	add	t5, s10, t5
	add	a3, t6, a4
	sltu	t6, a3, t6
	add	t6, s8, t6
	add	s8, a6, a4
	sltu	a5, s8, a6
	add	s10, s3, a5
	add	s11, s0, a4
	lui	a0, 262144
	sltu	a5, s11, s0
	lw	s0, 68(sp)                      # 4-byte Folded Reload
	add	s0, s0, a5
	vmv.x.s	a5, v8
	mulh	a6, s6, a5
	mul	a5, s6, a5
	add	ra, a5, a0
	sltu	a5, ra, a5
	add	a6, a6, a5
	vmv.x.s	a5, v9
	mulh	s3, s6, a5
	mul	a5, s6, a5
	add	a1, a5, a0
	sltu	a5, a1, a5
	add	a5, s3, a5
	vslidedown.vi	v8, v9, 1
	vmv.x.s	s3, v8
	mulh	a2, s6, s3
	mul	s3, s6, s3
	add	a0, s3, a0
	sltu	s3, a0, s3
	add	a2, a2, s3
	slli	a2, a2, 1
	srli	a0, a0, 31
	or	s3, a0, a2
	slli	a5, a5, 1
	srli	a1, a1, 31
	or	a5, a1, a5
	slli	a6, a6, 1
	srli	a0, ra, 31
	or	a6, a0, a6
	slli	s0, s0, 1
	srli	a0, s11, 31
	or	s11, a0, s0
	slli	s10, s10, 1
	srli	a0, s8, 31
	or	s8, a0, s10
	slli	t6, t6, 1
	srli	a0, a3, 31
	or	s10, a0, t6
	slli	t5, t5, 1
	srli	a0, t4, 31
	or	a0, a0, t5
	slli	t2, t2, 1
	srli	a1, t0, 31
	or	a1, a1, t2
	slli	s7, s7, 1
	srli	a3, a7, 31
	or	a2, a3, s7
	slli	s9, s9, 1
	srli	a4, t1, 31
	or	a3, a4, s9
	slli	s2, s2, 1
	srli	a4, t3, 31
	or	a4, a4, s2
	slli	t3, s4, 1
	srli	a7, s1, 31
	or	a7, a7, t3
	lw	s4, 72(sp)                      # 4-byte Folded Reload
	slli	s4, s4, 1
	srli	t0, s5, 31
	or	t0, t0, s4
	lw	t1, 76(sp)                      # 4-byte Folded Reload
	slli	t1, t1, 1
	lw	s1, 80(sp)                      # 4-byte Folded Reload
	srli	s1, s1, 31
	or	t1, s1, t1
	lw	t2, 84(sp)                      # 4-byte Folded Reload
	slli	t2, t2, 1
	lw	t3, 88(sp)                      # 4-byte Folded Reload
	srli	t3, t3, 31
	or	t2, t3, t2
	lw	t3, 92(sp)                      # 4-byte Folded Reload
	slli	t3, t3, 1
	lw	t4, 96(sp)                      # 4-byte Folded Reload
	srli	t4, t4, 31
	or	t3, t4, t3
	vmv.s.x	v8, t3
	vmv.s.x	v9, t2
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v11, t1
	vmv.s.x	v9, t0
	vslideup.vi	v11, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v8, a7
	vmv.s.x	v9, a4
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v10, a3
	vmv.s.x	v9, a2
	vslideup.vi	v10, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v8, 2
	vmv.s.x	v9, a1
	vmv.s.x	v8, a0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v8, 1
	vmv.s.x	v8, s10
	vmv.s.x	v12, s8
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v9, 2
	vmv.s.x	v12, s11
	vmv.s.x	v9, a6
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v9, 1
	vmv.s.x	v9, a5
	vmv.s.x	v13, s3
	vslideup.vi	v9, v13, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v12, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	lw	a0, 44(sp)                      # 4-byte Folded Reload
	vadd.vx	v8, v8, a0
	lw	a0, 48(sp)                      # 4-byte Folded Reload
	vsra.vx	v8, v8, a0
	li	a0, 120
	vmin.vx	v8, v8, a0
	li	a0, -135
	vmax.vx	v8, v8, a0
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v12, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v14, v12, 0
	addi	a0, sp, 556
	vl4re32.v	v8, (a0)
	vadd.vi	v12, v14, 7
	lw	a0, 100(sp)                     # 4-byte Folded Reload
	addi	a0, a0, 32
	vs1r.v	v12, (a0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v12, v11, 2
	vmv.x.s	a0, v12
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a2, v12
	vmv.x.s	a3, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a1, v11
	vslidedown.vi	v11, v10, 2
	vmv.x.s	a4, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a7, v11
	vmv.x.s	t0, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t1, v10
	vslidedown.vi	v10, v8, 2
	vmv.x.s	t2, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t3, v10
	vmv.x.s	t4, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a5, v8
	vslidedown.vi	v8, v9, 2
	vmv.x.s	t5, v8
	vslidedown.vi	v8, v8, 1
	mulh	a6, s6, t5
	sw	a6, 64(sp)                      # 4-byte Folded Spill
	mul	s0, s6, t5
	mulh	s4, s6, a5
	mul	t5, s6, a5
	mulh	s1, s6, t4
	mul	t4, s6, t4
	mulh	t6, s6, t3
	mul	t3, s6, t3
	mulh	s2, s6, t2
	mul	ra, s6, t2
	mulh	s7, s6, t1
	mul	s10, s6, t1
	mulh	s8, s6, t0
	mul	t2, s6, t0
	mulh	s9, s6, a7
	mul	t0, s6, a7
	mulh	a7, s6, a4
	mul	s11, s6, a4
	mulh	a6, s6, a1
	mul	a1, s6, a1
	mulh	s5, s6, a3
	mul	s3, s6, a3
	mulh	a5, s6, a2
	mul	a2, s6, a2
	mulh	t1, s6, a0
	mul	a0, s6, a0
	lui	a4, 262144
	add	a3, a0, a4
	sw	a3, 96(sp)                      # 4-byte Folded Spill
	sltu	a0, a3, a0
	add	a0, t1, a0
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	add	a0, a2, a4
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, a2
	add	a0, a5, a0
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	add	a0, s3, a4
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, s3
	add	a0, s5, a0
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	add	s5, a1, a4
	sltu	a0, s5, a1
	add	a0, a6, a0
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	add	s3, s11, a4
	sltu	a0, s3, s11
	add	a0, a7, a0
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	add	a7, t0, a4
	sltu	a1, a7, t0
	add	s9, s9, a1
	add	a6, t2, a4
	sltu	a1, a6, t2
	add	s8, s8, a1
	add	a3, s10, a4
	sltu	t0, a3, s10
	add	s7, s7, t0
	add	s10, ra, a4
	sltu	t0, s10, ra
	add	s11, s2, t0
	add	t2, t3, a4
	sltu	t0, t2, t3
	add	t6, t6, t0
	add	ra, t4, a4
	sltu	t0, ra, t4
	add	t1, s1, t0
	add	t4, t5, a4
	sltu	a5, t4, t5
	add	a5, s4, a5
	add	t0, s0, a4
	lui	a0, 262144
	sltu	t3, t0, s0
	lw	s4, 64(sp)                      # 4-byte Folded Reload
	add	s4, s4, t3
	vmv.x.s	t3, v8
	mulh	s0, s6, t3
	mul	t3, s6, t3
	add	s2, t3, a0
	sltu	t3, s2, t3
	add	s0, s0, t3
	vmv.x.s	t3, v9
	mulh	s1, s6, t3
	mul	t3, s6, t3
	add	a1, t3, a0
	sltu	t3, a1, t3
	add	t3, s1, t3
	vslidedown.vi	v8, v9, 1
	vmv.x.s	s1, v8
	mulh	a2, s6, s1
	mul	s1, s6, s1
	add	a0, s1, a0
	sltu	s1, a0, s1
	add	a2, a2, s1
	slli	a2, a2, 1
	srli	a0, a0, 31
	or	s1, a0, a2
	slli	t3, t3, 1
	srli	a1, a1, 31
	or	t3, a1, t3
	slli	s0, s0, 1
	srli	a0, s2, 31
	or	s0, a0, s0
	slli	s4, s4, 1
	srli	a0, t0, 31
	or	t0, a0, s4
	slli	a5, a5, 1
	srli	a0, t4, 31
	or	s2, a0, a5
	slli	t5, t1, 1
	srli	a0, ra, 31
	or	ra, a0, t5
	slli	t6, t6, 1
	srli	a0, t2, 31
	or	a5, a0, t6
	slli	s11, s11, 1
	srli	a0, s10, 31
	or	a0, a0, s11
	slli	s7, s7, 1
	srli	a3, a3, 31
	or	a1, a3, s7
	slli	s8, s8, 1
	srli	a4, a6, 31
	or	a2, a4, s8
	slli	s9, s9, 1
	srli	a3, a7, 31
	or	a3, a3, s9
	lw	a7, 68(sp)                      # 4-byte Folded Reload
	slli	a7, a7, 1
	srli	a4, s3, 31
	or	a4, a4, a7
	lw	s6, 72(sp)                      # 4-byte Folded Reload
	slli	s6, s6, 1
	srli	a6, s5, 31
	or	a6, a6, s6
	lw	s5, 76(sp)                      # 4-byte Folded Reload
	slli	s5, s5, 1
	lw	a7, 80(sp)                      # 4-byte Folded Reload
	srli	a7, a7, 31
	or	a7, a7, s5
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
	vmv.s.x	v11, a7
	vmv.s.x	v10, a6
	vmv.s.x	v12, a4
	vmv.s.x	v13, a3
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vslideup.vi	v11, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v10, a2
	vmv.s.x	v8, a1
	vmv.s.x	v9, a0
	vmv.s.x	v14, a5
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v13, 1
	vslideup.vi	v10, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v12, 2
	vmv.s.x	v8, ra
	vmv.s.x	v12, s2
	vmv.s.x	v13, t0
	vmv.s.x	v15, s0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v14, 1
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v9, 2
	vmv.s.x	v9, t3
	vmv.s.x	v12, s1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v3, v2, 1
	vslideup.vi	v5, v1, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v5, v3, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	lw	a2, 44(sp)                      # 4-byte Folded Reload
	vadd.vx	v16, v4, a2
	lw	a1, 48(sp)                      # 4-byte Folded Reload
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
	lw	t0, 40(sp)                      # 4-byte Folded Reload
	addi	t0, t0, 1
	lw	a1, 36(sp)                      # 4-byte Folded Reload
	addi	a1, a1, 64
	addi	t1, sp, 748
	lw	t3, 104(sp)                     # 4-byte Folded Reload
	addi	t5, sp, 876
	addi	t6, sp, 1004
	addi	s0, sp, 1132
	addi	s2, sp, 1260
	addi	s3, sp, 1388
	addi	s4, sp, 1516
	li	a0, 8
	beq	t0, a0, .LBB0_8
	j	.LBB0_1
.LBB0_8:
	addi	sp, sp, 2032
	addi	sp, sp, 16
	lw	ra, 1708(sp)                    # 4-byte Folded Reload
	lw	s0, 1704(sp)                    # 4-byte Folded Reload
	lw	s1, 1700(sp)                    # 4-byte Folded Reload
	lw	s2, 1696(sp)                    # 4-byte Folded Reload
	lw	s3, 1692(sp)                    # 4-byte Folded Reload
	lw	s4, 1688(sp)                    # 4-byte Folded Reload
	lw	s5, 1684(sp)                    # 4-byte Folded Reload
	lw	s6, 1680(sp)                    # 4-byte Folded Reload
	lw	s7, 1676(sp)                    # 4-byte Folded Reload
	lw	s8, 1672(sp)                    # 4-byte Folded Reload
	lw	s9, 1668(sp)                    # 4-byte Folded Reload
	lw	s10, 1664(sp)                   # 4-byte Folded Reload
	lw	s11, 1660(sp)                   # 4-byte Folded Reload
	addi	sp, sp, 1712
	ret
.Lfunc_end0:
                                        # -- End function
