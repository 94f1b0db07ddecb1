# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -Dn=12 -Dh=128 -Dh_i=256
# source: baselines/ffn.c, SHA-256 1d9a25eb105c53f46db9a8a7ed371cdf48525f18b44fea6049c8100ed1a6595b

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000600	# W1
	li	a2, 0x20008600	# bias1
	li	a3, 0x20008a00	# W2
	li	a4, 0x20010a00	# bias2
	li	a5, 0x20010c00	# table
	li	a6, 0x20010d00	# quantisation
	li	a7, 0x20011000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -1968
	sw	ra, 1964(sp)                    # 4-byte Folded Spill
	sw	s0, 1960(sp)                    # 4-byte Folded Spill
	sw	s1, 1956(sp)                    # 4-byte Folded Spill
	sw	s2, 1952(sp)                    # 4-byte Folded Spill
	sw	s3, 1948(sp)                    # 4-byte Folded Spill
	sw	s4, 1944(sp)                    # 4-byte Folded Spill
	sw	s5, 1940(sp)                    # 4-byte Folded Spill
	sw	s6, 1936(sp)                    # 4-byte Folded Spill
	sw	s7, 1932(sp)                    # 4-byte Folded Spill
	sw	s8, 1928(sp)                    # 4-byte Folded Spill
	sw	s9, 1924(sp)                    # 4-byte Folded Spill
	sw	s10, 1920(sp)                   # 4-byte Folded Spill
	sw	s11, 1916(sp)                   # 4-byte Folded Spill
	addi	sp, sp, -2048
	addi	sp, sp, -256
	sw	a3, 24(sp)                      # 4-byte Folded Spill
	sw	a1, 20(sp)                      # 4-byte Folded Spill
	li	t2, 0
	addi	t1, a4, 128
	addi	a1, a2, 128
	addi	t3, sp, 1004
	lw	t4, 4(a6)
	lw	s6, 0(a6)
	lw	t5, 8(a6)
	lw	t6, 12(a6)
	addi	a3, t4, -1
	li	a6, 1
	sll	s0, a6, a3
	addi	a3, t6, -1
	sll	s1, a6, a3
	vl8re32.v	v8, (a2)
	addi	a3, sp, 2047
	addi	a3, a3, 1265
	vs8r.v	v8, (a3)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 1137
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	a1, a2, 256
	vl8re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 1009
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	s3, sp, 1132
	addi	a1, a2, 384
	vl8re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 881
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	s4, sp, 1260
	addi	a1, a2, 512
	addi	s5, sp, 1388
	addi	a3, a2, 640
	addi	s7, sp, 1516
	addi	s2, a2, 768
	addi	s8, sp, 1644
	addi	a2, a2, 896
	addi	s9, sp, 1772
	addi	t0, a4, 256
	addi	a6, a4, 384
	vl8re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 753
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (a3)
	addi	a1, sp, 2047
	addi	a1, a1, 625
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (s2)
	addi	a1, sp, 2047
	addi	a1, a1, 497
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (a2)
	addi	a1, sp, 2047
	addi	a1, a1, 369
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (a4)
	addi	a1, sp, 2047
	addi	a1, a1, 241
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (t1)
	addi	a1, sp, 2047
	addi	a1, a1, 113
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (t0)
	addi	a1, sp, 2032
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (a6)
	addi	a1, sp, 1904
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	sw	a0, 16(sp)                      # 4-byte Folded Spill
	mv	a2, a0
	sw	a5, 56(sp)                      # 4-byte Folded Spill
	sw	t4, 52(sp)                      # 4-byte Folded Spill
	sw	s6, 104(sp)                     # 4-byte Folded Spill
	sw	t5, 100(sp)                     # 4-byte Folded Spill
	sw	t6, 48(sp)                      # 4-byte Folded Spill
	sw	s0, 44(sp)                      # 4-byte Folded Spill
	sw	s1, 40(sp)                      # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #     Child Loop BB0_6 Depth 2
                                        #     Child Loop BB0_8 Depth 2
	sw	a7, 36(sp)                      # 4-byte Folded Spill
	sw	t2, 32(sp)                      # 4-byte Folded Spill
	slli	a0, t2, 7
	lw	a1, 16(sp)                      # 4-byte Folded Reload
	add	a0, a0, a1
	addi	a1, sp, 2047
	addi	a1, a1, 1009
	vl8r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s3)
	addi	a1, sp, 2047
	addi	a1, a1, 881
	vl8r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s4)
	addi	a1, sp, 2047
	addi	a1, a1, 753
	vl8r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s5)
	addi	a1, sp, 2047
	addi	a1, a1, 625
	vl8r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s7)
	addi	a1, sp, 2047
	addi	a1, a1, 497
	vl8r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s8)
	addi	a1, sp, 2047
	addi	a1, a1, 369
	vl8r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s9)
	vl8re32.v	v8, (s3)
	addi	a1, sp, 2047
	addi	a1, a1, 1521
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (s4)
	addi	a1, sp, 2047
	addi	a1, a1, 1649
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (s5)
	addi	a1, sp, 2047
	addi	a1, a1, 1777
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (s7)
	addi	a1, sp, 2047
	addi	a1, a1, 1905
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl8re32.v	v0, (s8)
	vl8re32.v	v8, (s9)
	addi	a1, sp, 2047
	addi	a1, a1, 2033
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	s1, a0, 128
	addi	a0, sp, 2047
	addi	a0, a0, 1265
	vl8r.v	v16, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 876
	vs8r.v	v16, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1137
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t3)
	lw	s2, 20(sp)                      # 4-byte Folded Reload
	sw	a2, 28(sp)                      # 4-byte Folded Spill
	mv	t2, a2
	vsetvli	a0, zero, e16, m4, ta, ma
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	a0, 0(t2)
	vl2r.v	v24, (s2)
	addi	a1, s2, 32
	vl2r.v	v26, (a1)
	addi	a0, a0, 24
	vsext.vf2	v28, v24
	vwmacc.vx	v16, a0, v28
	vsext.vf2	v28, v26
	addi	a1, s2, 64
	vl2r.v	v24, (a1)
	addi	a1, s2, 96
	vl2r.v	v26, (a1)
	vwmacc.vx	v8, a0, v28
	addi	a1, sp, 2047
	addi	a1, a1, 1393
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v28, v24
	addi	a1, sp, 2047
	addi	a1, a1, 1521
	vl8r.v	v8, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a0, v28
	addi	a1, sp, 2047
	addi	a1, a1, 1521
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v28, v26
	addi	a1, s2, 128
	vl2r.v	v24, (a1)
	addi	a1, s2, 160
	vl2r.v	v26, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 1649
	vl8r.v	v8, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a0, v28
	addi	a1, sp, 2047
	addi	a1, a1, 1649
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v28, v24
	addi	a1, sp, 2047
	addi	a1, a1, 1777
	vl8r.v	v8, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a0, v28
	addi	a1, sp, 2047
	addi	a1, a1, 1777
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v28, v26
	addi	a1, s2, 192
	vl2r.v	v24, (a1)
	addi	a1, s2, 224
	vl2r.v	v26, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 1905
	vl8r.v	v8, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a0, v28
	addi	a1, sp, 2047
	addi	a1, a1, 1905
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v28, v24
	vwmacc.vx	v0, a0, v28
	vsext.vf2	v28, v26
	vmv8r.v	v8, v0
	addi	a1, sp, 2047
	addi	a1, a1, 2033
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, a0, v28
	addi	a0, sp, 2047
	addi	a0, a0, 2033
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vmv8r.v	v0, v8
	addi	a0, sp, 2047
	addi	a0, a0, 1393
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	t2, t2, 1
	addi	s2, s2, 256
	bne	t2, s1, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a1, sp, 876
	vs8r.v	v16, (a1)
	vs8r.v	v8, (t3)
	addi	a0, sp, 2047
	addi	a0, a0, 1521
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s3)
	addi	a0, sp, 2047
	addi	a0, a0, 1649
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s4)
	addi	a0, sp, 2047
	addi	a0, a0, 1777
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s5)
	addi	a0, sp, 2047
	addi	a0, a0, 1905
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s7)
	vs8r.v	v0, (s8)
	addi	a0, sp, 2047
	addi	a0, a0, 2033
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s9)
	addi	a2, sp, 108
	lui	a7, 262144
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	sw	a2, 92(sp)                      # 4-byte Folded Spill
	sw	a1, 96(sp)                      # 4-byte Folded Spill
	vl4re32.v	v8, (a1)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v12, v11, 2
	vmv.x.s	a1, v12
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a0, v12
	vmv.x.s	a2, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	s11, v11
	vslidedown.vi	v11, v10, 2
	vmv.x.s	s4, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	t5, v11
	vmv.x.s	t0, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t1, v10
	vslidedown.vi	v10, v8, 2
	vmv.x.s	t2, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t3, v10
	vmv.x.s	t6, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s0, v8
	vslidedown.vi	v8, v9, 2
	vmv.x.s	s3, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s5, v8
	mulh	a3, s6, s3
	sw	a3, 64(sp)                      # 4-byte Folded Spill
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mul	s6, a3, s3
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mulh	a3, a3, s0
	sw	a3, 60(sp)                      # 4-byte Folded Spill
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mul	s10, a3, s0
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mulh	s0, a3, t6
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mul	a6, a3, t6
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mulh	t4, a3, t3
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mul	s7, a3, t3
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mulh	s9, a3, t2
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mul	s2, a3, t2
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mulh	t6, a3, t1
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mul	t3, a3, t1
	lw	a3, 104(sp)                     # 4-byte Folded Reload
	mulh	a3, a3, t0
	lw	a4, 104(sp)                     # 4-byte Folded Reload
	mul	a4, a4, t0
	lw	t0, 104(sp)                     # 4-byte Folded Reload
	mulh	s1, t0, t5
	lw	t0, 104(sp)                     # 4-byte Folded Reload
	mul	t5, t0, t5
	lw	t0, 104(sp)                     # 4-byte Folded Reload
	mulh	t1, t0, s4
	lw	t0, 104(sp)                     # 4-byte Folded Reload
	mul	s4, t0, s4
	lw	t0, 104(sp)                     # 4-byte Folded Reload
	mulh	t0, t0, s11
	lw	t2, 104(sp)                     # 4-byte Folded Reload
	mul	s11, t2, s11
	lw	t2, 104(sp)                     # 4-byte Folded Reload
	mulh	s3, t2, a2
	lw	t2, 104(sp)                     # 4-byte Folded Reload
	mul	a2, t2, a2
	lw	t2, 104(sp)                     # 4-byte Folded Reload
	mulh	t2, t2, a0
	lw	s8, 104(sp)                     # 4-byte Folded Reload
	mul	a0, s8, a0
	lw	s8, 104(sp)                     # 4-byte Folded Reload
	mulh	ra, s8, a1
	lw	s8, 104(sp)                     # 4-byte Folded Reload
	mul	a1, s8, a1
	add	a5, a1, a7
	sltu	a1, a5, a1
	add	a1, ra, a1
	sw	a1, 88(sp)                      # 4-byte Folded Spill
	add	ra, a0, a7
	sltu	a0, ra, a0
	add	a0, t2, a0
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	add	t2, a2, a7
	sltu	a0, t2, a2
	add	a0, s3, a0
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	add	s3, s11, a7
	sltu	a0, s3, s11
	add	a0, t0, a0
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	add	t0, s4, a7
	sltu	a0, t0, s4
	add	a0, t1, a0
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	add	s11, t5, a7
	sltu	a0, s11, t5
	add	a0, s1, a0
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	add	t5, a4, a7
	sltu	t1, t5, a4
	add	t1, a3, t1
	add	a1, t3, a7
	sltu	a2, a1, t3
	add	t6, t6, a2
	add	a2, s2, a7
	sltu	a3, a2, s2
	add	s9, s9, a3
	add	a4, s7, a7
	sltu	a3, a4, s7
	add	s4, t4, a3
	add	t3, a6, a7
	sltu	a3, t3, a6
	add	s0, s0, a3
	add	a6, s10, a7
	sltu	a3, a6, s10
	lw	s1, 60(sp)                      # 4-byte Folded Reload
	add	s1, s1, a3
	add	s2, s6, a7
	sltu	a3, s2, s6
	lw	s7, 64(sp)                      # 4-byte Folded Reload
	add	s7, s7, a3
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	mulh	a3, a0, s5
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	mul	s5, a0, s5
	add	s10, s5, a7
	sltu	s5, s10, s5
	add	a3, a3, s5
	vmv.x.s	s5, v9
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	mulh	s6, a0, s5
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	mul	s5, a0, s5
	add	s8, s5, a7
	sltu	s5, s8, s5
	add	s6, s6, s5
	vslidedown.vi	v8, v9, 1
	vmv.x.s	s5, v8
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	mulh	a0, a0, s5
	lw	t4, 104(sp)                     # 4-byte Folded Reload
	mul	s5, t4, s5
	add	t4, s5, a7
	sltu	s5, t4, s5
	add	a0, a0, s5
	slli	a0, a0, 1
	srli	t4, t4, 31
	or	s5, t4, a0
	slli	s6, s6, 1
	srli	a0, s8, 31
	or	s6, a0, s6
	slli	a3, a3, 1
	srli	a0, s10, 31
	or	a3, a0, a3
	slli	s7, s7, 1
	srli	a0, s2, 31
	or	s10, a0, s7
	slli	s1, s1, 1
	srli	a0, a6, 31
	or	a6, a0, s1
	slli	s0, s0, 1
	srli	a0, t3, 31
	or	t3, a0, s0
	slli	s0, s4, 1
	srli	a4, a4, 31
	or	s0, a4, s0
	slli	s9, s9, 1
	srli	a2, a2, 31
	or	a0, a2, s9
	slli	t6, t6, 1
	srli	a1, a1, 31
	or	a1, a1, t6
	slli	t1, t1, 1
	srli	a2, t5, 31
	or	a2, a2, t1
	lw	a4, 68(sp)                      # 4-byte Folded Reload
	slli	a4, a4, 1
	srli	t1, s11, 31
	or	a4, t1, a4
	lw	t1, 72(sp)                      # 4-byte Folded Reload
	slli	t1, t1, 1
	srli	t0, t0, 31
	or	t6, t0, t1
	lw	t1, 76(sp)                      # 4-byte Folded Reload
	slli	t1, t1, 1
	srli	t0, s3, 31
	or	t5, t0, t1
	lw	t0, 80(sp)                      # 4-byte Folded Reload
	slli	t0, t0, 1
	srli	t1, t2, 31
	or	t0, t1, t0
	lw	t1, 84(sp)                      # 4-byte Folded Reload
	slli	t1, t1, 1
	srli	t2, ra, 31
	or	t1, t2, t1
	lw	t2, 88(sp)                      # 4-byte Folded Reload
	slli	t2, t2, 1
	srli	t4, a5, 31
	or	t2, t4, t2
	lw	t4, 52(sp)                      # 4-byte Folded Reload
	vmv.s.x	v8, t2
	vmv.s.x	v9, t1
	vmv.s.x	v11, t0
	vmv.s.x	v10, t5
	vmv.s.x	v12, t6
	vmv.s.x	v13, a4
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vslideup.vi	v11, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v10, a2
	vmv.s.x	v8, a1
	vmv.s.x	v9, a0
	vmv.s.x	v14, s0
	lw	s0, 44(sp)                      # 4-byte Folded Reload
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v13, 1
	vslideup.vi	v10, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v12, 2
	vmv.s.x	v8, t3
	vmv.s.x	v12, a6
	vmv.s.x	v13, s10
	lw	a5, 56(sp)                      # 4-byte Folded Reload
	li	a6, 255
	li	a4, 253
	li	a2, -125
	li	a1, 130
	addi	a0, sp, 1900
	vmv.s.x	v15, a3
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v14, 1
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v9, 2
	vmv.s.x	v9, s6
	lw	s6, 104(sp)                     # 4-byte Folded Reload
	vmv.s.x	v12, s5
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v13, v15, 1
	vslideup.vi	v9, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v13, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	vadd.vx	v8, v8, s0
	vsra.vx	v8, v8, t4
	vmin.vx	v8, v8, a1
	lw	a1, 96(sp)                      # 4-byte Folded Reload
	vmax.vx	v8, v8, a2
	lw	a2, 92(sp)                      # 4-byte Folded Reload
	vadd.vx	v8, v8, a4
	vand.vx	v8, v8, a6
	vsetvli	zero, zero, e8, m1, ta, ma
	vluxei32.v	v12, (a5), v8
	vs1r.v	v12, (a2)
	addi	a1, a1, 64
	addi	a2, a2, 16
	bne	a1, a0, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a0, sp, 2032
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 620
	vs8r.v	v8, (a0)
	addi	a1, sp, 1904
	vl8r.v	v8, (a1)                        # Unknown-size Folded Reload
	addi	a1, sp, 748
	vs8r.v	v8, (a1)
	vl8re32.v	v16, (a0)
	vl8re32.v	v8, (a1)
	addi	a0, sp, 2047
	addi	a0, a0, 2033
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 241
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 364
	vs8r.v	v0, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 113
	vl8r.v	v24, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 492
	vs8r.v	v24, (a0)
	addi	a0, sp, 108
	lw	a1, 24(sp)                      # 4-byte Folded Reload
	addi	a4, sp, 364
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	a2, 0(a0)
	vl2r.v	v12, (a1)
	addi	a3, a1, 32
	vl2r.v	v14, (a3)
	addi	a2, a2, 119
	vsetvli	a3, zero, e16, m4, ta, ma
	vsext.vf2	v8, v12
	vwmacc.vx	v0, a2, v8
	vsext.vf2	v8, v14
	addi	a3, a1, 64
	vl2r.v	v12, (a3)
	addi	a3, a1, 96
	vl2r.v	v14, (a3)
	vwmacc.vx	v24, a2, v8
	vsext.vf2	v8, v12
	vwmacc.vx	v16, a2, v8
	addi	a3, sp, 2047
	addi	a3, a3, 1905
	vs8r.v	v16, (a3)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v14
	addi	a3, sp, 2047
	addi	a3, a3, 2033
	vl8r.v	v16, (a3)                       # Unknown-size Folded Reload
	vwmacc.vx	v16, a2, v8
	addi	a2, sp, 2047
	addi	a2, a2, 2033
	vs8r.v	v16, (a2)                       # Unknown-size Folded Spill
	addi	a2, sp, 2047
	addi	a2, a2, 1905
	vl8r.v	v16, (a2)                       # Unknown-size Folded Reload
	addi	a0, a0, 1
	addi	a1, a1, 128
	bne	a0, a4, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a1, sp, 364
	vs8r.v	v0, (a1)
	addi	a0, sp, 492
	vs8r.v	v24, (a0)
	addi	a0, sp, 620
	vs8r.v	v16, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 2033
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 748
	vs8r.v	v8, (a0)
	lw	a2, 36(sp)                      # 4-byte Folded Reload
	lw	t5, 100(sp)                     # 4-byte Folded Reload
.LBB0_8:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	sw	a2, 92(sp)                      # 4-byte Folded Spill
	sw	a1, 96(sp)                      # 4-byte Folded Spill
	vl4re32.v	v8, (a1)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v12, v11, 2
	vmv.x.s	a1, v12
	vslidedown.vi	v12, v12, 1
	vmv.x.s	a0, v12
	vmv.x.s	a2, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	s3, v11
	vslidedown.vi	v11, v10, 2
	vmv.x.s	a5, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a6, v11
	vmv.x.s	a7, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t0, v10
	vslidedown.vi	v10, v8, 2
	vmv.x.s	t1, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t2, v10
	vmv.x.s	t3, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t4, v8
	vslidedown.vi	v8, v9, 2
	vmv.x.s	t6, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s5, v8
	mulh	a3, t5, t6
	sw	a3, 64(sp)                      # 4-byte Folded Spill
	mul	s6, t5, t6
	mulh	a3, t5, t4
	sw	a3, 60(sp)                      # 4-byte Folded Spill
	mul	s0, t5, t4
	mulh	t4, t5, t3
	mul	s10, t5, t3
	mulh	a3, t5, t2
	mul	s2, t5, t2
	mulh	s7, t5, t1
	mul	s8, t5, t1
	mulh	t6, t5, t0
	mul	t3, t5, t0
	mulh	s1, t5, a7
	mul	a4, t5, a7
	mulh	ra, t5, a6
	mul	a6, t5, a6
	mulh	t1, t5, a5
	mul	a5, t5, a5
	mulh	a7, t5, s3
	mul	t0, t5, s3
	mulh	s3, t5, a2
	mul	s11, t5, a2
	mulh	t2, t5, a0
	mul	a0, t5, a0
	mulh	s9, t5, a1
	mul	a1, t5, a1
	lui	a2, 262144
	add	s4, a1, a2
	sw	s4, 88(sp)                      # 4-byte Folded Spill
	sltu	a1, s4, a1
	add	a1, s9, a1
	sw	a1, 84(sp)                      # 4-byte Folded Spill
	add	a1, a0, a2
	sw	a1, 80(sp)                      # 4-byte Folded Spill
	sltu	a0, a1, a0
	add	a0, t2, a0
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	add	t2, s11, a2
	sltu	a0, t2, s11
	add	a0, s3, a0
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	add	s3, t0, a2
	sltu	a0, s3, t0
	add	a0, a7, a0
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	add	t0, a5, a2
	sltu	a0, t0, a5
	add	t1, t1, a0
	add	s11, a6, a2
	sltu	a6, s11, a6
	add	a7, ra, a6
	add	a6, a4, a2
	sltu	a0, a6, a4
	add	s1, s1, a0
	add	a5, t3, a2
	sltu	a4, a5, t3
	add	t6, t6, a4
	add	a4, s8, a2
	sltu	t3, a4, s8
	add	s7, s7, t3
	add	s8, s2, a2
	sltu	t3, s8, s2
	add	s9, a3, t3
	add	t3, s10, a2
	sltu	a3, t3, s10
	add	t4, t4, a3
	add	a3, s0, a2
	sltu	s0, a3, s0
	lw	a0, 60(sp)                      # 4-byte Folded Reload
	add	s0, a0, s0
	add	s10, s6, a2
	sltu	s2, s10, s6
	lw	ra, 64(sp)                      # 4-byte Folded Reload
	add	ra, ra, s2
	mulh	s2, t5, s5
	mul	s5, t5, s5
	add	a1, s5, a2
	sltu	s5, a1, s5
	add	s2, s2, s5
	vmv.x.s	s5, v9
	mulh	s6, t5, s5
	mul	s5, t5, s5
	add	s4, s5, a2
	sltu	s5, s4, s5
	add	s6, s6, s5
	vslidedown.vi	v8, v9, 1
	vmv.x.s	s5, v8
	lw	a0, 100(sp)                     # 4-byte Folded Reload
	mulh	t5, a0, s5
	lw	a0, 100(sp)                     # 4-byte Folded Reload
	mul	s5, a0, s5
	add	a0, s5, a2
	sltu	s5, a0, s5
	add	t5, t5, s5
	slli	t5, t5, 1
	srli	a0, a0, 31
	or	s5, a0, t5
	lw	t5, 100(sp)                     # 4-byte Folded Reload
	slli	s6, s6, 1
	srli	a0, s4, 31
	or	s6, a0, s6
	slli	s2, s2, 1
	srli	a1, a1, 31
	or	s2, a1, s2
	slli	ra, ra, 1
	srli	a0, s10, 31
	or	s10, a0, ra
	slli	s0, s0, 1
	srli	a3, a3, 31
	or	a3, a3, s0
	slli	t4, t4, 1
	srli	a0, t3, 31
	or	t3, a0, t4
	slli	s9, s9, 1
	srli	a0, s8, 31
	or	s0, a0, s9
	slli	s7, s7, 1
	srli	a4, a4, 31
	or	a0, a4, s7
	slli	t6, t6, 1
	srli	a2, a5, 31
	or	a1, a2, t6
	lw	t6, 48(sp)                      # 4-byte Folded Reload
	slli	s1, s1, 1
	srli	a5, a6, 31
	or	a5, a5, s1
	lw	s1, 40(sp)                      # 4-byte Folded Reload
	slli	a6, a7, 1
	srli	a2, s11, 31
	or	a2, a2, a6
	slli	t1, t1, 1
	srli	a4, t0, 31
	or	a4, a4, t1
	lw	a7, 68(sp)                      # 4-byte Folded Reload
	slli	a7, a7, 1
	srli	a6, s3, 31
	or	a6, a6, a7
	lw	a7, 72(sp)                      # 4-byte Folded Reload
	slli	a7, a7, 1
	srli	t0, t2, 31
	or	a7, t0, a7
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
	vmv.s.x	v8, t1
	vmv.s.x	v9, t0
	vmv.s.x	v11, a7
	vmv.s.x	v10, a6
	vmv.s.x	v12, a4
	vmv.s.x	v13, a2
	lw	a2, 92(sp)                      # 4-byte Folded Reload
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vslideup.vi	v11, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v10, a5
	vmv.s.x	v8, a1
	lw	a1, 96(sp)                      # 4-byte Folded Reload
	vmv.s.x	v9, a0
	vmv.s.x	v14, s0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v13, 1
	vslideup.vi	v10, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v12, 2
	vmv.s.x	v8, t3
	vmv.s.x	v12, a3
	vmv.s.x	v13, s10
	vmv.s.x	v15, s2
	addi	a0, sp, 876
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v14, 1
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v9, 2
	vmv.s.x	v9, s6
	vmv.s.x	v12, s5
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v13, v15, 1
	vslideup.vi	v9, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v13, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	vadd.vx	v8, v8, s1
	vsra.vx	v8, v8, t6
	li	a3, 120
	vmin.vx	v8, v8, a3
	li	a3, -135
	vmax.vx	v8, v8, a3
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v12, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v8, v12, 0
	vadd.vi	v8, v8, 7
	vs1r.v	v8, (a2)
	addi	a1, a1, 64
	addi	a2, a2, 16
	bne	a1, a0, .LBB0_8
# %bb.9:                                #   in Loop: Header=BB0_1 Depth=1
	lw	t2, 32(sp)                      # 4-byte Folded Reload
	addi	t2, t2, 1
	lw	a2, 28(sp)                      # 4-byte Folded Reload
	addi	a2, a2, 128
	lw	a7, 36(sp)                      # 4-byte Folded Reload
	addi	a7, a7, 128
	addi	t3, sp, 1004
	lw	s6, 104(sp)                     # 4-byte Folded Reload
	addi	s3, sp, 1132
	addi	s4, sp, 1260
	addi	s5, sp, 1388
	addi	s7, sp, 1516
	addi	s8, sp, 1644
	addi	s9, sp, 1772
	li	a0, 12
	bne	t2, a0, .LBB0_1
# %bb.10:
	addi	sp, sp, 2032
	addi	sp, sp, 272
	lw	ra, 1964(sp)                    # 4-byte Folded Reload
	lw	s0, 1960(sp)                    # 4-byte Folded Reload
	lw	s1, 1956(sp)                    # 4-byte Folded Reload
	lw	s2, 1952(sp)                    # 4-byte Folded Reload
	lw	s3, 1948(sp)                    # 4-byte Folded Reload
	lw	s4, 1944(sp)                    # 4-byte Folded Reload
	lw	s5, 1940(sp)                    # 4-byte Folded Reload
	lw	s6, 1936(sp)                    # 4-byte Folded Reload
	lw	s7, 1932(sp)                    # 4-byte Folded Reload
	lw	s8, 1928(sp)                    # 4-byte Folded Reload
	lw	s9, 1924(sp)                    # 4-byte Folded Reload
	lw	s10, 1920(sp)                   # 4-byte Folded Reload
	lw	s11, 1916(sp)                   # 4-byte Folded Reload
	addi	sp, sp, 1968
	ret
.Lfunc_end0:
                                        # -- End function
