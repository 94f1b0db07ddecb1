# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -Dn=8 -Dh=64 -Dh_i=256
# source: baselines/swiglu.c, SHA-256 38f4aa490e46fc82ef139179f897794c94b360629c0d8544271b5754b6cf41c5

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000200	# Wg
	li	a2, 0x20004200	# Wu
	li	a3, 0x20008200	# Wd
	li	a4, 0x2000c200	# table
	li	a5, 0x2000c300	# quantisation
	li	a6, 0x2000d000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -2032
	sw	ra, 2028(sp)                    # 4-byte Folded Spill
	sw	s0, 2024(sp)                    # 4-byte Folded Spill
	sw	s1, 2020(sp)                    # 4-byte Folded Spill
	sw	s2, 2016(sp)                    # 4-byte Folded Spill
	sw	s3, 2012(sp)                    # 4-byte Folded Spill
	sw	s4, 2008(sp)                    # 4-byte Folded Spill
	sw	s5, 2004(sp)                    # 4-byte Folded Spill
	sw	s6, 2000(sp)                    # 4-byte Folded Spill
	sw	s7, 1996(sp)                    # 4-byte Folded Spill
	sw	s8, 1992(sp)                    # 4-byte Folded Spill
	sw	s9, 1988(sp)                    # 4-byte Folded Spill
	sw	s10, 1984(sp)                   # 4-byte Folded Spill
	sw	s11, 1980(sp)                   # 4-byte Folded Spill
	addi	sp, sp, -720
	addi	sp, sp, -1920
	sw	a6, 44(sp)                      # 4-byte Folded Spill
	sw	a3, 36(sp)                      # 4-byte Folded Spill
	mv	s0, a2
	li	a6, 0
	addi	t0, sp, 1788
	addi	t1, sp, 764
	lw	t3, 0(a5)
	lw	s1, 4(a5)
	lw	t5, 8(a5)
	lw	s2, 12(a5)
	lw	a2, 16(a5)
	sw	a2, 12(sp)                      # 4-byte Folded Spill
	lw	a5, 20(a5)
	addi	a3, s1, -1
	li	a2, 1
	sll	a3, a2, a3
	sw	a3, 8(sp)                       # 4-byte Folded Spill
	addi	a3, s2, -1
	sll	t2, a2, a3
	sw	a5, 116(sp)                     # 4-byte Folded Spill
	addi	a3, a5, -1
	sll	a2, a2, a3
	sw	a2, 112(sp)                     # 4-byte Folded Spill
	addi	t4, sp, 892
	addi	t6, sp, 1916
	addi	s4, sp, 1020
	addi	s5, sp, 2044
	addi	s6, sp, 1148
	addi	s7, sp, 2047
	addi	s7, s7, 125
	addi	s8, sp, 1276
	addi	s9, sp, 2047
	addi	s9, s9, 253
	vsetvli	a2, zero, e32, m8, ta, ma
	vmv.v.i	v8, 0
	addi	a2, sp, 2047
	addi	a2, a2, 641
	vs8r.v	v8, (a2)                        # Unknown-size Folded Spill
	addi	s10, sp, 1404
	addi	s11, sp, 2047
	addi	s11, s11, 381
	lui	ra, 262144
	sw	a0, 24(sp)                      # 4-byte Folded Spill
	mv	s3, a0
	sw	a4, 40(sp)                      # 4-byte Folded Spill
	sw	s0, 32(sp)                      # 4-byte Folded Spill
	sw	a1, 28(sp)                      # 4-byte Folded Spill
	sw	s1, 20(sp)                      # 4-byte Folded Spill
	sw	s2, 16(sp)                      # 4-byte Folded Spill
	sw	t2, 120(sp)                     # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #     Child Loop BB0_6 Depth 2
	li	a3, 0
	sw	a6, 104(sp)                     # 4-byte Folded Spill
	slli	a6, a6, 6
	lw	a2, 24(sp)                      # 4-byte Folded Reload
	sw	a6, 108(sp)                     # 4-byte Folded Spill
	add	a2, a6, a2
	addi	a6, a2, 64
	addi	a0, sp, 2047
	addi	a0, a0, 641
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 636
	vs8r.v	v0, (a0)
	vs8r.v	v0, (t4)
	vs8r.v	v0, (t6)
	vs8r.v	v0, (s4)
	vs8r.v	v0, (s5)
	vs8r.v	v0, (s6)
	vs8r.v	v0, (s7)
	vs8r.v	v0, (s8)
	vs8r.v	v0, (s9)
	vs8r.v	v0, (s10)
	vs8r.v	v0, (s11)
	addi	a0, sp, 1532
	vs8r.v	v0, (a0)
	addi	a2, sp, 2047
	addi	a2, a2, 509
	vs8r.v	v0, (a2)
	vl8re32.v	v8, (t6)
	addi	a5, sp, 2047
	addi	a5, a5, 1281
	vs8r.v	v8, (a5)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (s5)
	addi	a5, sp, 2047
	addi	a5, a5, 1409
	vs8r.v	v8, (a5)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (s7)
	addi	a5, sp, 2047
	addi	a5, a5, 1537
	vs8r.v	v8, (a5)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (s9)
	addi	a5, sp, 2047
	addi	a5, a5, 1665
	vs8r.v	v8, (a5)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (s11)
	addi	a5, sp, 2047
	addi	a5, a5, 1793
	vs8r.v	v8, (a5)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (a2)
	addi	a2, sp, 2047
	addi	a2, a2, 1921
	vs8r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (t4)
	lui	a2, 1
	add	a2, sp, a2
	vs8r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (s4)
	lui	a2, 1
	addi	a2, a2, 128
	add	a2, sp, a2
	vs8r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (s6)
	li	a2, 17
	slli	a2, a2, 8
	add	a2, sp, a2
	vs8r.v	v8, (a2)                        # Unknown-size Folded Spill
	vl8re32.v	v24, (s8)
	vl8re32.v	v16, (s10)
	vl8re32.v	v8, (a0)
	lui	a0, 1
	addi	a0, a0, 384
	add	a0, sp, a0
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1660
	vs8r.v	v0, (a0)
	vs8r.v	v0, (t1)
	vs8r.v	v0, (t0)
	sw	s3, 100(sp)                     # 4-byte Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 1153
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 1025
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 897
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsetvli	a2, zero, e16, m4, ta, ma
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	a5, 0(s3)
	add	a7, a1, a3
	vl2r.v	v8, (a7)
	addi	a2, a7, 32
	vl2r.v	v10, (a2)
	addi	a5, a5, 24
	vsext.vf2	v12, v8
	vwmacc.vx	v0, a5, v12
	addi	a0, sp, 2047
	addi	a0, a0, 769
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	addi	a2, a7, 64
	vl2r.v	v8, (a2)
	addi	a2, a7, 96
	vl2r.v	v10, (a2)
	addi	a0, sp, 2047
	addi	a0, a0, 897
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, a5, v12
	addi	a0, sp, 2047
	addi	a0, a0, 897
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v8
	addi	a0, sp, 2047
	addi	a0, a0, 1281
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, a5, v12
	addi	a0, sp, 2047
	addi	a0, a0, 1281
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	addi	a2, a7, 128
	vl2r.v	v8, (a2)
	addi	a2, a7, 160
	vl2r.v	v10, (a2)
	addi	a0, sp, 2047
	addi	a0, a0, 1409
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, a5, v12
	addi	a0, sp, 2047
	addi	a0, a0, 1409
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v8
	addi	a0, sp, 2047
	addi	a0, a0, 1537
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, a5, v12
	addi	a0, sp, 2047
	addi	a0, a0, 1537
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	addi	a2, a7, 192
	vl2r.v	v8, (a2)
	addi	a2, a7, 224
	vl2r.v	v10, (a2)
	addi	a0, sp, 2047
	addi	a0, a0, 1665
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, a5, v12
	addi	a0, sp, 2047
	addi	a0, a0, 1665
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v8
	addi	a0, sp, 2047
	addi	a0, a0, 1793
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, a5, v12
	addi	a0, sp, 2047
	addi	a0, a0, 1793
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	add	a7, s0, a3
	vl2r.v	v8, (a7)
	addi	a2, a7, 32
	vl2r.v	v10, (a2)
	addi	a0, sp, 2047
	addi	a0, a0, 1921
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, a5, v12
	addi	a0, sp, 2047
	addi	a0, a0, 1921
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v8
	addi	a0, sp, 2047
	addi	a0, a0, 1025
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, a5, v12
	addi	a0, sp, 2047
	addi	a0, a0, 1025
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	addi	a2, a7, 64
	vl2r.v	v8, (a2)
	addi	a2, a7, 96
	vl2r.v	v10, (a2)
	addi	a0, sp, 2047
	addi	a0, a0, 1153
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, a5, v12
	addi	a0, sp, 2047
	addi	a0, a0, 1153
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v8
	lui	a0, 1
	add	a0, sp, a0
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, a5, v12
	lui	a0, 1
	add	a0, sp, a0
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	addi	a2, a7, 128
	vl2r.v	v8, (a2)
	addi	a2, a7, 160
	vl2r.v	v10, (a2)
	lui	a0, 1
	addi	a0, a0, 128
	add	a0, sp, a0
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, a5, v12
	lui	a0, 1
	addi	a0, a0, 128
	add	a0, sp, a0
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v8
	li	a0, 17
	slli	a0, a0, 8
	add	a0, sp, a0
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, a5, v12
	li	a0, 17
	slli	a0, a0, 8
	add	a0, sp, a0
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	addi	a2, a7, 192
	vl2r.v	v8, (a2)
	addi	a2, a7, 224
	vl2r.v	v10, (a2)
	vwmacc.vx	v24, a5, v12
	vsext.vf2	v12, v8
	vwmacc.vx	v16, a5, v12
	vsext.vf2	v12, v10
	vmv8r.v	v0, v24
	vmv8r.v	v24, v16
	lui	a0, 1
	addi	a0, a0, 384
	add	a0, sp, a0
	vl8r.v	v16, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v16, a5, v12
	lui	a0, 1
	addi	a0, a0, 384
	add	a0, sp, a0
	vs8r.v	v16, (a0)                       # Unknown-size Folded Spill
	vmv8r.v	v16, v24
	vmv8r.v	v24, v0
	addi	a0, sp, 2047
	addi	a0, a0, 769
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	addi	s3, s3, 1
	addi	a3, a3, 256
	bne	s3, a6, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a6, sp, 1660
	vs8r.v	v0, (a6)
	addi	a0, sp, 2047
	addi	a0, a0, 897
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t0)
	addi	a0, sp, 2047
	addi	a0, a0, 1281
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t6)
	addi	a0, sp, 2047
	addi	a0, a0, 1409
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s5)
	addi	a0, sp, 2047
	addi	a0, a0, 1537
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s7)
	addi	a0, sp, 2047
	addi	a0, a0, 1665
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s9)
	addi	a0, sp, 2047
	addi	a0, a0, 1793
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s11)
	addi	a0, sp, 2047
	addi	a0, a0, 1921
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 509
	vs8r.v	v8, (a0)
	addi	a3, sp, 636
	addi	a0, sp, 2047
	addi	a0, a0, 1025
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (a3)
	addi	a0, sp, 2047
	addi	a0, a0, 1153
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t1)
	lui	a0, 1
	add	a0, sp, a0
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t4)
	lui	a0, 1
	addi	a0, a0, 128
	add	a0, sp, a0
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s4)
	li	a0, 17
	slli	a0, a0, 8
	add	a0, sp, a0
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s6)
	vs8r.v	v24, (s8)
	vs8r.v	v16, (s10)
	lui	a0, 1
	addi	a0, a0, 384
	add	a0, sp, a0
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1532
	vs8r.v	v8, (a0)
	addi	s3, sp, 124
	lw	a0, 8(sp)                       # 4-byte Folded Reload
	mv	s0, a4
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v8, (a6)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v10, v9, 2
	vmv.x.s	a1, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	a2, v10
	vmv.x.s	a4, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	a5, v9
	vslidedown.vi	v9, v8, 2
	vmv.x.s	a7, v9
	vslidedown.vi	v9, v9, 1
	vmv.x.s	t0, v9
	vmv.x.s	t1, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t2, v8
	mulh	t4, t3, t2
	mul	t2, t3, t2
	mulh	t6, t3, t1
	mul	t1, t3, t1
	mulh	s4, t3, t0
	mul	t0, t3, t0
	mulh	s5, t3, a7
	mul	a7, t3, a7
	mulh	s6, t3, a5
	mul	a5, t3, a5
	mulh	s7, t3, a4
	mul	a4, t3, a4
	mulh	s8, t3, a2
	mul	a2, t3, a2
	mulh	s9, t3, a1
	mul	a1, t3, a1
	add	s10, a1, ra
	sltu	a1, s10, a1
	add	s9, s9, a1
	add	s11, a2, ra
	sltu	a1, s11, a2
	add	s8, s8, a1
	add	a2, a4, ra
	sltu	a1, a2, a4
	add	s7, s7, a1
	add	a4, a5, ra
	sltu	a1, a4, a5
	add	s6, s6, a1
	add	a5, a7, ra
	sltu	a1, a5, a7
	add	s5, s5, a1
	add	a7, t0, ra
	sltu	a1, a7, t0
	add	s4, s4, a1
	add	t0, t1, ra
	sltu	a1, t0, t1
	add	t6, t6, a1
	add	a1, t2, ra
	sltu	t1, a1, t2
	add	t1, t4, t1
	slli	t1, t1, 1
	srli	a1, a1, 31
	or	a1, a1, t1
	slli	t6, t6, 1
	srli	t0, t0, 31
	or	t0, t0, t6
	slli	s4, s4, 1
	srli	a7, a7, 31
	or	a7, a7, s4
	slli	s5, s5, 1
	srli	a5, a5, 31
	or	a5, a5, s5
	slli	s6, s6, 1
	srli	a4, a4, 31
	or	a4, a4, s6
	slli	s7, s7, 1
	srli	a2, a2, 31
	or	a2, a2, s7
	slli	s8, s8, 1
	srli	t1, s11, 31
	or	t1, t1, s8
	slli	s9, s9, 1
	srli	t2, s10, 31
	or	t2, t2, s9
	vmv.s.x	v8, t2
	vmv.s.x	v9, t1
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, a2
	vmv.s.x	v10, a4
	vslideup.vi	v9, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v10, a5
	vl2re32.v	v14, (a3)
	vmv.s.x	v11, a7
	vmv.s.x	v8, t0
	vmv.s.x	v12, a1
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v13, v15, 2
	vmv.x.s	a1, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	a2, v13
	vmv.x.s	a4, v15
	vslidedown.vi	v13, v15, 1
	vmv.x.s	a5, v13
	vslidedown.vi	v13, v14, 2
	vmv.x.s	a7, v13
	vslidedown.vi	v13, v13, 1
	vmv.x.s	t0, v13
	vmv.x.s	t1, v14
	vslidedown.vi	v13, v14, 1
	vmv.x.s	t2, v13
	mulh	t4, t5, t2
	mul	t2, t5, t2
	mulh	t6, t5, t1
	mul	t1, t5, t1
	mulh	s4, t5, t0
	mul	t0, t5, t0
	mulh	s5, t5, a7
	mul	a7, t5, a7
	mulh	s6, t5, a5
	mul	a5, t5, a5
	mulh	s7, t5, a4
	mul	a4, t5, a4
	mulh	s8, t5, a2
	mul	a2, t5, a2
	mulh	s9, t5, a1
	mul	a1, t5, a1
	add	s10, a1, ra
	sltu	a1, s10, a1
	add	a1, s9, a1
	add	s9, a2, ra
	sltu	a2, s9, a2
	add	a2, s8, a2
	add	s8, a4, ra
	sltu	a4, s8, a4
	add	a4, s7, a4
	add	s7, a5, ra
	sltu	a5, s7, a5
	add	a5, s6, a5
	add	s6, a7, ra
	sltu	a7, s6, a7
	add	a7, s5, a7
	add	s5, t0, ra
	sltu	t0, s5, t0
	add	t0, s4, t0
	add	s4, t1, ra
	sltu	t1, s4, t1
	add	t1, t6, t1
	add	t6, t2, ra
	sltu	t2, t6, t2
	add	t2, t4, t2
	slli	t2, t2, 1
	srli	t4, t6, 31
	or	t2, t4, t2
	slli	t1, t1, 1
	srli	t4, s4, 31
	or	t1, t4, t1
	slli	t0, t0, 1
	srli	t4, s5, 31
	or	t0, t4, t0
	slli	a7, a7, 1
	srli	t4, s6, 31
	or	a7, t4, a7
	slli	a5, a5, 1
	srli	t4, s7, 31
	or	a5, t4, a5
	slli	a4, a4, 1
	srli	t4, s8, 31
	or	a4, t4, a4
	slli	a2, a2, 1
	srli	t4, s9, 31
	or	a2, t4, a2
	slli	a1, a1, 1
	srli	t4, s10, 31
	or	a1, t4, a1
	vmv.s.x	v14, a1
	vmv.s.x	v15, a2
	vmv.s.x	v13, a4
	vmv.s.x	v16, a5
	vmv.s.x	v17, a7
	vmv.s.x	v18, t0
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v10, v11, 1
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v8, a0
	vsra.vx	v8, v8, s1
	li	a1, 130
	vmin.vx	v8, v8, a1
	li	a1, -125
	vmax.vx	v8, v8, a1
	li	a1, 253
	vadd.vx	v8, v8, a1
	li	a1, 255
	vand.vx	v8, v8, a1
	vsetvli	zero, zero, e8, mf2, ta, ma
	vluxei32.v	v10, (s0), v8
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v14, v15, 1
	vslideup.vi	v13, v16, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v13, v14, 2
	vmv.s.x	v12, t1
	vmv.s.x	v8, t2
	lw	t2, 120(sp)                     # 4-byte Folded Reload
	vsetivli	zero, 8, e16, m1, ta, ma
	vsext.vf2	v9, v10
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v17, v18, 1
	vsetivli	zero, 8, e16, m1, ta, ma
	li	a1, 119
	vwadd.vx	v10, v9, a1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v12, v17, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v12, t2
	vsra.vx	v8, v8, s2
	li	a1, 127
	vmin.vx	v8, v8, a1
	li	a1, -128
	vmax.vx	v8, v8, a1
	li	a1, 64
	vmv.v.x	v12, a1
	vmacc.vv	v12, v10, v8
	vsra.vi	v8, v12, 7
	vsetvli	zero, zero, e16, m1, ta, ma
	vnclip.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnclip.wi	v8, v10, 0
	vse8.v	v8, (s3)
	addi	a6, a6, 32
	addi	a3, a3, 32
	addi	s3, s3, 8
	addi	a1, sp, 2047
	addi	a1, a1, 637
	bne	a6, a1, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	vsetvli	a1, zero, e32, m8, ta, ma
	vmv.v.i	v8, 0
	addi	a0, sp, 508
	vs8r.v	v8, (a0)
	vl8re32.v	v24, (a0)
	addi	a0, sp, 380
	vs8r.v	v8, (a0)
	addi	a1, sp, 124
	lw	a2, 36(sp)                      # 4-byte Folded Reload
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	a3, a2, 32
	vl2r.v	v16, (a2)
	lb	a4, 0(a1)
	vl2r.v	v18, (a3)
	vsetvli	zero, zero, e16, m4, ta, ma
	vsext.vf2	v20, v16
	vwmacc.vx	v8, a4, v20
	vsext.vf2	v20, v18
	vwmacc.vx	v24, a4, v20
	addi	a1, a1, 1
	addi	a2, a2, 64
	bne	a1, a0, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a0, sp, 380
	vs8r.v	v8, (a0)
	vl4re32.v	v8, (a0)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v12, v11, 2
	vmv.x.s	s3, v12
	vslidedown.vi	v12, v12, 1
	vmv.x.s	s6, v12
	vmv.x.s	s8, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a6, v11
	vslidedown.vi	v11, v10, 2
	vmv.x.s	a7, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	t0, v11
	vmv.x.s	t1, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t2, v10
	vslidedown.vi	v10, v8, 2
	vmv.x.s	t4, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t6, v10
	vmv.x.s	s4, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s5, v8
	vslidedown.vi	v8, v9, 2
	vmv.x.s	a5, v8
	vslidedown.vi	v8, v8, 1
	lw	s2, 12(sp)                      # 4-byte Folded Reload
	mulh	a0, s2, a5
	sw	a0, 56(sp)                      # 4-byte Folded Spill
	mul	s1, s2, a5
	mulh	a0, s2, s5
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	mul	s10, s2, s5
	mulh	a0, s2, s4
	sw	a0, 48(sp)                      # 4-byte Folded Spill
	mul	s0, s2, s4
	mulh	s9, s2, t6
	mul	t6, s2, t6
	mulh	s7, s2, t4
	mul	a5, s2, t4
	mulh	s4, s2, t2
	mul	a3, s2, t2
	mulh	s5, s2, t1
	mul	t2, s2, t1
	mulh	t4, s2, t0
	mul	s11, s2, t0
	mulh	t0, s2, a7
	mul	a7, s2, a7
	mulh	a4, s2, a6
	mul	a6, s2, a6
	mulh	a2, s2, s8
	mul	s8, s2, s8
	mulh	t1, s2, s6
	mul	s6, s2, s6
	mulh	a1, s2, s3
	mul	s3, s2, s3
	add	a0, s3, ra
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	sltu	s3, a0, s3
	add	a1, a1, s3
	sw	a1, 92(sp)                      # 4-byte Folded Spill
	add	a0, s6, ra
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	sltu	a1, a0, s6
	add	a1, t1, a1
	sw	a1, 84(sp)                      # 4-byte Folded Spill
	add	a0, s8, ra
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	sltu	a1, a0, s8
	add	a1, a2, a1
	sw	a1, 76(sp)                      # 4-byte Folded Spill
	add	a0, a6, ra
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	sltu	a1, a0, a6
	add	a1, a4, a1
	sw	a1, 68(sp)                      # 4-byte Folded Spill
	add	s8, a7, ra
	sltu	a1, s8, a7
	add	a1, t0, a1
	sw	a1, 64(sp)                      # 4-byte Folded Spill
	add	s6, s11, ra
	sltu	a1, s6, s11
	add	a1, t4, a1
	sw	a1, 60(sp)                      # 4-byte Folded Spill
	add	s3, t2, ra
	sltu	a1, s3, t2
	add	s5, s5, a1
	add	s11, a3, ra
	sltu	a1, s11, a3
	add	t4, s4, a1
	add	t1, a5, ra
	sltu	a1, t1, a5
	add	s4, s7, a1
	add	t0, t6, ra
	sltu	a1, t0, t6
	add	s7, s9, a1
	add	a7, s0, ra
	sltu	a2, a7, s0
	lw	s9, 48(sp)                      # 4-byte Folded Reload
	add	s9, s9, a2
	add	a4, s10, ra
	sltu	a2, a4, s10
	lw	t6, 52(sp)                      # 4-byte Folded Reload
	add	t6, t6, a2
	add	a3, s1, ra
	sltu	a2, a3, s1
	lw	s10, 56(sp)                     # 4-byte Folded Reload
	add	s10, s10, a2
	vmv.x.s	a2, v8
	mulh	a5, s2, a2
	mul	a2, s2, a2
	add	a0, a2, ra
	sltu	a2, a0, a2
	add	a6, a5, a2
	vmv.x.s	a5, v9
	mulh	s1, s2, a5
	mul	a5, s2, a5
	add	a1, a5, ra
	sltu	a5, a1, a5
	add	a5, s1, a5
	vslidedown.vi	v8, v9, 1
	vmv.x.s	s1, v8
	mulh	a2, s2, s1
	mul	s1, s2, s1
	add	s0, s1, ra
	sltu	s1, s0, s1
	add	a2, a2, s1
	slli	a2, a2, 1
	srli	s0, s0, 31
	or	s1, s0, a2
	slli	a5, a5, 1
	srli	a1, a1, 31
	or	a5, a1, a5
	slli	a6, a6, 1
	srli	a1, a0, 31
	or	a2, a1, a6
	slli	s10, s10, 1
	srli	a3, a3, 31
	or	s10, a3, s10
	slli	t6, t6, 1
	srli	a4, a4, 31
	or	a4, a4, t6
	slli	s9, s9, 1
	srli	a1, a7, 31
	or	a1, a1, s9
	slli	s7, s7, 1
	srli	a3, t0, 31
	or	a3, a3, s7
	slli	s4, s4, 1
	srli	a6, t1, 31
	or	a6, a6, s4
	slli	t4, t4, 1
	srli	a7, s11, 31
	or	a7, a7, t4
	slli	s5, s5, 1
	srli	t0, s3, 31
	or	t0, t0, s5
	lw	t1, 60(sp)                      # 4-byte Folded Reload
	slli	t1, t1, 1
	srli	t2, s6, 31
	or	t1, t2, t1
	lw	t2, 64(sp)                      # 4-byte Folded Reload
	slli	t2, t2, 1
	srli	t4, s8, 31
	or	t2, t4, t2
	lw	t4, 68(sp)                      # 4-byte Folded Reload
	slli	t4, t4, 1
	lw	a0, 72(sp)                      # 4-byte Folded Reload
	srli	t6, a0, 31
	or	t4, t6, t4
	lw	t6, 76(sp)                      # 4-byte Folded Reload
	slli	t6, t6, 1
	lw	s0, 80(sp)                      # 4-byte Folded Reload
	srli	s0, s0, 31
	or	t6, s0, t6
	lw	s0, 84(sp)                      # 4-byte Folded Reload
	slli	s0, s0, 1
	lw	a0, 88(sp)                      # 4-byte Folded Reload
	srli	s3, a0, 31
	or	s0, s3, s0
	lw	s3, 92(sp)                      # 4-byte Folded Reload
	slli	s3, s3, 1
	lw	a0, 96(sp)                      # 4-byte Folded Reload
	srli	s4, a0, 31
	or	s3, s4, s3
	vmv.s.x	v8, s3
	vmv.s.x	v9, s0
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v19, t6
	vmv.s.x	v9, t4
	vslideup.vi	v19, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v19, v8, 2
	vmv.s.x	v8, t2
	vmv.s.x	v9, t1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v18, t0
	vmv.s.x	v9, a7
	vslideup.vi	v18, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v18, v8, 2
	vmv.s.x	v8, a6
	vmv.s.x	v9, a3
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v16, a1
	vmv.s.x	v9, a4
	vslideup.vi	v16, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v16, v8, 2
	vmv.s.x	v20, s10
	addi	a0, sp, 444
	vl4re32.v	v8, (a0)
	vmv.s.x	v21, a2
	vmv.s.x	v17, a5
	vmv.s.x	v22, s1
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v12, v11, 2
	vmv.x.s	s10, v12
	vslidedown.vi	v12, v12, 1
	vmv.x.s	s6, v12
	vmv.x.s	a2, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a6, v11
	vslidedown.vi	v11, v10, 2
	vmv.x.s	a7, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	t0, v11
	vmv.x.s	t1, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t2, v10
	vslidedown.vi	v10, v8, 2
	vmv.x.s	t4, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	s0, v10
	vmv.x.s	s1, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s3, v8
	vslidedown.vi	v8, v9, 2
	vmv.x.s	a1, v8
	vslidedown.vi	v8, v8, 1
	mulh	a0, s2, a1
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	mul	t6, s2, a1
	mulh	a0, s2, s3
	sw	a0, 56(sp)                      # 4-byte Folded Spill
	mul	s4, s2, s3
	mulh	a0, s2, s1
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	mul	s11, s2, s1
	mulh	s8, s2, s0
	mul	s0, s2, s0
	mulh	s7, s2, t4
	mul	a5, s2, t4
	mulh	s3, s2, t2
	mul	s5, s2, t2
	mulh	s1, s2, t1
	mul	t4, s2, t1
	mulh	t2, s2, t0
	mul	a3, s2, t0
	mulh	a4, s2, a7
	mul	s9, s2, a7
	mulh	a7, s2, a6
	mul	a6, s2, a6
	mulh	a1, s2, a2
	mul	a2, s2, a2
	mulh	t0, s2, s6
	mul	s6, s2, s6
	mulh	t1, s2, s10
	mul	s10, s2, s10
	add	a0, s10, ra
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	sltu	s10, a0, s10
	add	t1, t1, s10
	sw	t1, 92(sp)                      # 4-byte Folded Spill
	add	a0, s6, ra
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	sltu	s6, a0, s6
	add	t0, t0, s6
	sw	t0, 84(sp)                      # 4-byte Folded Spill
	add	a0, a2, ra
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	sltu	a2, a0, a2
	add	a1, a1, a2
	sw	a1, 76(sp)                      # 4-byte Folded Spill
	add	a0, a6, ra
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	sltu	a1, a0, a6
	add	a1, a7, a1
	sw	a1, 68(sp)                      # 4-byte Folded Spill
	add	s6, s9, ra
	sltu	a1, s6, s9
	add	a1, a4, a1
	sw	a1, 64(sp)                      # 4-byte Folded Spill
	add	t0, a3, ra
	sltu	a1, t0, a3
	add	t2, t2, a1
	add	a7, t4, ra
	sltu	s9, a7, t4
	add	s9, s1, s9
	add	t4, s5, ra
	sltu	a1, t4, s5
	add	s3, s3, a1
	add	a6, a5, ra
	sltu	a2, a6, a5
	add	s7, s7, a2
	add	s5, s0, ra
	sltu	a2, s5, s0
	add	s0, s8, a2
	add	s1, s11, ra
	sltu	a5, s1, s11
	lw	t1, 52(sp)                      # 4-byte Folded Reload
	add	t1, t1, a5
	add	s10, s4, ra
	sltu	a5, s10, s4
	lw	s4, 56(sp)                      # 4-byte Folded Reload
	add	s4, s4, a5
	add	s11, t6, ra
	sltu	a4, s11, t6
	lw	a0, 60(sp)                      # 4-byte Folded Reload
	add	a4, a0, a4
	vmv.x.s	a5, v8
	mulh	t6, s2, a5
	mul	a5, s2, a5
	add	s8, a5, ra
	sltu	a5, s8, a5
	add	a3, t6, a5
	vmv.x.s	a5, v9
	mulh	t6, s2, a5
	mul	a5, s2, a5
	add	a1, a5, ra
	sltu	a5, a1, a5
	add	t6, t6, a5
	vslidedown.vi	v8, v9, 1
	vmv.x.s	a5, v8
	mulh	a2, s2, a5
	mul	a5, s2, a5
	add	a0, a5, ra
	sltu	a5, a0, a5
	add	a2, a2, a5
	slli	a2, a2, 1
	srli	a5, a0, 31
	or	a5, a5, a2
	slli	t6, t6, 1
	srli	a1, a1, 31
	or	t6, a1, t6
	slli	a3, a3, 1
	srli	a1, s8, 31
	or	s8, a1, a3
	slli	a4, a4, 1
	srli	a1, s11, 31
	or	s11, a1, a4
	slli	s4, s4, 1
	srli	a1, s10, 31
	or	s4, a1, s4
	addi	a0, sp, 508
	vs8r.v	v24, (a0)
	lw	a1, 44(sp)                      # 4-byte Folded Reload
	lw	a2, 108(sp)                     # 4-byte Folded Reload
	add	s10, a1, a2
	sw	s10, 108(sp)                    # 4-byte Folded Spill
	slli	t1, t1, 1
	srli	s1, s1, 31
	or	a2, s1, t1
	slli	s0, s0, 1
	srli	a1, s5, 31
	or	a1, a1, s0
	slli	s7, s7, 1
	srli	a3, a6, 31
	or	a3, a3, s7
	slli	s3, s3, 1
	srli	a4, t4, 31
	or	a4, a4, s3
	slli	s9, s9, 1
	srli	a6, a7, 31
	or	a6, a6, s9
	slli	t2, t2, 1
	srli	a7, t0, 31
	or	a7, a7, t2
	lw	t0, 64(sp)                      # 4-byte Folded Reload
	slli	t0, t0, 1
	srli	t1, s6, 31
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
	lw	s0, 88(sp)                      # 4-byte Folded Reload
	srli	s0, s0, 31
	or	t4, s0, t4
	lw	s0, 92(sp)                      # 4-byte Folded Reload
	slli	s0, s0, 1
	lw	s1, 96(sp)                      # 4-byte Folded Reload
	srli	s1, s1, 31
	or	s0, s1, s0
	vmv.s.x	v8, s0
	vmv.s.x	v9, t4
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v11, t2
	vmv.s.x	v9, t1
	vslideup.vi	v11, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v8, t0
	vmv.s.x	v9, a7
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v10, a6
	vmv.s.x	v9, a4
	vslideup.vi	v10, v9, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v8, 2
	vmv.s.x	v9, a3
	vmv.s.x	v8, a1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v8, 1
	vmv.s.x	v8, a2
	vmv.s.x	v12, s4
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v9, 2
	vmv.s.x	v12, s11
	vmv.s.x	v9, s8
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v9, 1
	vmv.s.x	v9, t6
	vmv.s.x	v13, a5
	vslideup.vi	v9, v13, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v12, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	lw	a1, 112(sp)                     # 4-byte Folded Reload
	vadd.vx	v8, v8, a1
	lw	a1, 116(sp)                     # 4-byte Folded Reload
	vsra.vx	v8, v8, a1
	li	a1, 120
	vmin.vx	v8, v8, a1
	li	a1, -135
	vmax.vx	v8, v8, a1
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v12, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v14, v12, 0
	vl4re32.v	v8, (a0)
	vadd.vi	v12, v14, 7
	addi	a1, s10, 16
	vs1r.v	v12, (a1)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v12, v11, 2
	vmv.x.s	s7, v12
	vslidedown.vi	v12, v12, 1
	vmv.x.s	s3, v12
	vmv.x.s	a5, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a6, v11
	vslidedown.vi	v11, v10, 2
	vmv.x.s	a7, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	t0, v11
	vmv.x.s	s4, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t2, v10
	vslidedown.vi	v10, v8, 2
	vmv.x.s	t6, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	s0, v10
	vmv.x.s	s1, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a0, v8
	vslidedown.vi	v8, v9, 2
	vmv.x.s	a1, v8
	vslidedown.vi	v8, v8, 1
	mulh	a2, s2, a1
	sw	a2, 60(sp)                      # 4-byte Folded Spill
	mul	a2, s2, a1
	mulh	a1, s2, a0
	sw	a1, 56(sp)                      # 4-byte Folded Spill
	mul	s8, s2, a0
	mulh	a0, s2, s1
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	mul	s1, s2, s1
	mulh	s11, s2, s0
	mul	a4, s2, s0
	mulh	t4, s2, t6
	mul	a1, s2, t6
	mulh	t6, s2, t2
	mul	t1, s2, t2
	mulh	a3, s2, s4
	mul	s4, s2, s4
	mulh	t2, s2, t0
	mul	s0, s2, t0
	mulh	s10, s2, a7
	mul	a7, s2, a7
	mulh	s9, s2, a6
	mul	s6, s2, a6
	mulh	a6, s2, a5
	mul	a5, s2, a5
	mulh	t0, s2, s3
	mul	s3, s2, s3
	mulh	s5, s2, s7
	mul	s7, s2, s7
	add	a0, s7, ra
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	sltu	s7, a0, s7
	add	s5, s5, s7
	sw	s5, 92(sp)                      # 4-byte Folded Spill
	add	a0, s3, ra
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	sltu	s3, a0, s3
	add	t0, t0, s3
	sw	t0, 84(sp)                      # 4-byte Folded Spill
	add	a0, a5, ra
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	sltu	a5, a0, a5
	add	a5, a6, a5
	sw	a5, 76(sp)                      # 4-byte Folded Spill
	add	a0, s6, ra
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	sltu	a5, a0, s6
	add	a5, s9, a5
	sw	a5, 68(sp)                      # 4-byte Folded Spill
	add	s9, a7, ra
	sltu	a5, s9, a7
	add	a5, s10, a5
	sw	a5, 64(sp)                      # 4-byte Folded Spill
	add	s5, s0, ra
	sltu	a7, s5, s0
	add	s10, t2, a7
	add	t0, s4, ra
	sltu	s4, t0, s4
	add	s4, a3, s4
	add	a7, t1, ra
	sltu	t1, a7, t1
	add	t6, t6, t1
	add	t1, a1, ra
	sltu	a1, t1, a1
	add	s0, t4, a1
	add	s3, a4, ra
	sltu	a1, s3, a4
	add	s6, s11, a1
	add	s7, s1, ra
	sltu	a1, s7, s1
	lw	t2, 52(sp)                      # 4-byte Folded Reload
	add	t2, t2, a1
	add	a4, s8, ra
	sltu	a1, a4, s8
	lw	s1, 56(sp)                      # 4-byte Folded Reload
	add	s1, s1, a1
	add	s11, a2, ra
	sltu	a1, s11, a2
	lw	a6, 60(sp)                      # 4-byte Folded Reload
	add	a6, a6, a1
	vmv.x.s	a1, v8
	mulh	t4, s2, a1
	mul	a1, s2, a1
	add	s8, a1, ra
	sltu	a1, s8, a1
	add	a5, t4, a1
	vmv.x.s	t4, v9
	mulh	a2, s2, t4
	mul	t4, s2, t4
	add	a1, t4, ra
	sltu	t4, a1, t4
	add	a3, a2, t4
	vslidedown.vi	v8, v9, 1
	vmv.x.s	t4, v8
	mulh	a2, s2, t4
	mul	t4, s2, t4
	add	a0, t4, ra
	sltu	t4, a0, t4
	add	a2, a2, t4
	slli	a2, a2, 1
	srli	t4, a0, 31
	or	a0, t4, a2
	slli	a3, a3, 1
	srli	a1, a1, 31
	or	t4, a1, a3
	slli	a5, a5, 1
	srli	a1, s8, 31
	or	s8, a1, a5
	slli	a6, a6, 1
	srli	a1, s11, 31
	or	s11, a1, a6
	slli	s1, s1, 1
	srli	a4, a4, 31
	or	a4, a4, s1
	slli	a2, t2, 1
	srli	a1, s7, 31
	or	a2, a1, a2
	slli	s6, s6, 1
	srli	a1, s3, 31
	or	a1, a1, s6
	slli	s0, s0, 1
	srli	a3, t1, 31
	or	a3, a3, s0
	slli	t6, t6, 1
	srli	a5, a7, 31
	or	a5, a5, t6
	slli	s4, s4, 1
	srli	a6, t0, 31
	or	a6, a6, s4
	slli	t2, s10, 1
	srli	a7, s5, 31
	or	a7, a7, t2
	lw	s10, 64(sp)                     # 4-byte Folded Reload
	slli	s10, s10, 1
	srli	t0, s9, 31
	or	t0, t0, s10
	lw	t1, 68(sp)                      # 4-byte Folded Reload
	slli	t1, t1, 1
	lw	t2, 72(sp)                      # 4-byte Folded Reload
	srli	t2, t2, 31
	or	t1, t2, t1
	lw	t2, 76(sp)                      # 4-byte Folded Reload
	slli	t2, t2, 1
	lw	t6, 80(sp)                      # 4-byte Folded Reload
	srli	t6, t6, 31
	or	t2, t6, t2
	lw	t6, 84(sp)                      # 4-byte Folded Reload
	slli	t6, t6, 1
	lw	s0, 88(sp)                      # 4-byte Folded Reload
	srli	s0, s0, 31
	or	t6, s0, t6
	lw	s0, 92(sp)                      # 4-byte Folded Reload
	slli	s0, s0, 1
	lw	s1, 96(sp)                      # 4-byte Folded Reload
	srli	s1, s1, 31
	or	s0, s1, s0
	vmv.s.x	v8, s0
	vmv.s.x	v9, t6
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v11, t2
	vmv.s.x	v9, t1
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
	vmv.s.x	v9, a3
	vmv.s.x	v8, a1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v8, 1
	vmv.s.x	v8, a2
	vmv.s.x	v12, a4
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v9, 2
	vmv.s.x	v12, s11
	vmv.s.x	v9, s8
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v9, 1
	vmv.s.x	v9, t4
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
	vnsrl.wi	v14, v12, 0
	addi	a0, sp, 572
	vl4re32.v	v8, (a0)
	vadd.vi	v12, v14, 7
	lw	a0, 108(sp)                     # 4-byte Folded Reload
	addi	a1, a0, 32
	vs1r.v	v12, (a1)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v12, v11, 2
	vmv.x.s	s6, v12
	vslidedown.vi	v12, v12, 1
	vmv.x.s	s8, v12
	vmv.x.s	a3, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	a5, v11
	vslidedown.vi	v11, v10, 2
	vmv.x.s	a7, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	t0, v11
	vmv.x.s	t1, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t4, v10
	vslidedown.vi	v10, v8, 2
	vmv.x.s	t6, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	s0, v10
	vmv.x.s	s1, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a0, v8
	vslidedown.vi	v8, v9, 2
	vmv.x.s	a1, v8
	vslidedown.vi	v8, v8, 1
	mv	s4, s2
	mulh	a2, s2, a1
	sw	a2, 60(sp)                      # 4-byte Folded Spill
	mul	t2, s2, a1
	mulh	a1, s2, a0
	sw	a1, 56(sp)                      # 4-byte Folded Spill
	mul	s7, s2, a0
	mulh	a0, s2, s1
	sw	a0, 52(sp)                      # 4-byte Folded Spill
	mul	s1, s2, s1
	mulh	s11, s2, s0
	mul	a0, s2, s0
	mulh	s9, s2, t6
	mul	a4, s2, t6
	mulh	s2, s2, t4
	mul	s3, s4, t4
	mulh	t6, s4, t1
	mul	s5, s4, t1
	mulh	t4, s4, t0
	mul	s0, s4, t0
	mulh	a6, s4, a7
	mul	s10, s4, a7
	mulh	a2, s4, a5
	mul	a5, s4, a5
	mulh	a1, s4, a3
	mul	a3, s4, a3
	mulh	t1, s4, s8
	mul	s8, s4, s8
	mulh	t0, s4, s6
	mul	s6, s4, s6
	add	a7, s6, ra
	sw	a7, 96(sp)                      # 4-byte Folded Spill
	sltu	s6, a7, s6
	add	t0, t0, s6
	sw	t0, 92(sp)                      # 4-byte Folded Spill
	add	a7, s8, ra
	sw	a7, 88(sp)                      # 4-byte Folded Spill
	sltu	s6, a7, s8
	add	t1, t1, s6
	sw	t1, 84(sp)                      # 4-byte Folded Spill
	add	a7, a3, ra
	sw	a7, 80(sp)                      # 4-byte Folded Spill
	sltu	a3, a7, a3
	add	a1, a1, a3
	sw	a1, 76(sp)                      # 4-byte Folded Spill
	add	a1, a5, ra
	sw	a1, 72(sp)                      # 4-byte Folded Spill
	sltu	a1, a1, a5
	add	a1, a2, a1
	sw	a1, 68(sp)                      # 4-byte Folded Spill
	add	s8, s10, ra
	sltu	s10, s8, s10
	add	a6, a6, s10
	sw	a6, 64(sp)                      # 4-byte Folded Spill
	add	s6, s0, ra
	sltu	a1, s6, s0
	add	s10, t4, a1
	add	t1, s5, ra
	sltu	s5, t1, s5
	add	s5, t6, s5
	add	t0, s3, ra
	sltu	t6, t0, s3
	add	t6, s2, t6
	add	a7, a4, ra
	sltu	a1, a7, a4
	add	t4, s9, a1
	add	a6, a0, ra
	sltu	a4, a6, a0
	add	s2, s11, a4
	add	a5, s1, ra
	sltu	s0, a5, s1
	lw	s11, 52(sp)                     # 4-byte Folded Reload
	add	s11, s11, s0
	add	s3, s7, ra
	sltu	s0, s3, s7
	lw	a0, 56(sp)                      # 4-byte Folded Reload
	add	a0, a0, s0
	add	s9, t2, ra
	sltu	t2, s9, t2
	lw	a1, 60(sp)                      # 4-byte Folded Reload
	add	t2, a1, t2
	vmv.x.s	s0, v8
	mulh	s1, s4, s0
	mul	s0, s4, s0
	add	s7, s0, ra
	sltu	s0, s7, s0
	add	s0, s1, s0
	vmv.x.s	s1, v9
	mulh	a3, s4, s1
	mul	s1, s4, s1
	add	a2, s1, ra
	sltu	s1, a2, s1
	add	a4, a3, s1
	vslidedown.vi	v8, v9, 1
	vmv.x.s	s1, v8
	mulh	a3, s4, s1
	mul	s1, s4, s1
	add	a1, s1, ra
	sltu	s1, a1, s1
	add	a3, a3, s1
	slli	a3, a3, 1
	srli	a1, a1, 31
	or	s4, a1, a3
	slli	a4, a4, 1
	srli	a2, a2, 31
	or	s1, a2, a4
	slli	s0, s0, 1
	srli	a1, s7, 31
	or	s7, a1, s0
	slli	t2, t2, 1
	srli	a1, s9, 31
	or	s9, a1, t2
	slli	a0, a0, 1
	srli	a1, s3, 31
	or	t2, a1, a0
	slli	s11, s11, 1
	srli	a5, a5, 31
	or	a4, a5, s11
	slli	s2, s2, 1
	srli	a1, a6, 31
	or	a1, a1, s2
	slli	t4, t4, 1
	srli	a2, a7, 31
	or	a2, a2, t4
	slli	t6, t6, 1
	srli	a3, t0, 31
	or	a3, a3, t6
	slli	s5, s5, 1
	srli	a5, t1, 31
	or	a5, a5, s5
	slli	s10, s10, 1
	srli	a6, s6, 31
	or	a6, a6, s10
	lw	a7, 64(sp)                      # 4-byte Folded Reload
	slli	a7, a7, 1
	srli	t0, s8, 31
	or	a7, t0, a7
	lw	t0, 68(sp)                      # 4-byte Folded Reload
	slli	t0, t0, 1
	lw	a0, 72(sp)                      # 4-byte Folded Reload
	srli	t1, a0, 31
	or	t0, t1, t0
	lw	t1, 76(sp)                      # 4-byte Folded Reload
	slli	t1, t1, 1
	lw	a0, 80(sp)                      # 4-byte Folded Reload
	srli	t4, a0, 31
	or	t1, t4, t1
	lw	t4, 84(sp)                      # 4-byte Folded Reload
	slli	t4, t4, 1
	lw	a0, 88(sp)                      # 4-byte Folded Reload
	srli	t6, a0, 31
	or	t4, t6, t4
	lw	t6, 92(sp)                      # 4-byte Folded Reload
	slli	t6, t6, 1
	lw	s0, 96(sp)                      # 4-byte Folded Reload
	srli	s0, s0, 31
	or	t6, s0, t6
	vmv.s.x	v8, t6
	vmv.s.x	v9, t4
	vmv.s.x	v11, t1
	vmv.s.x	v10, t0
	vmv.s.x	v12, a7
	vmv.s.x	v13, a6
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vslideup.vi	v11, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v10, a5
	vmv.s.x	v8, a3
	vmv.s.x	v9, a2
	vmv.s.x	v14, a1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v13, 1
	vslideup.vi	v10, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v12, 2
	vmv.s.x	v8, a4
	vmv.s.x	v12, t2
	vmv.s.x	v13, s9
	vmv.s.x	v15, s7
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v14, 1
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v9, 2
	vmv.s.x	v9, s1
	vmv.s.x	v12, s4
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
	addi	a1, a0, 48
	vs1r.v	v8, (a1)
	lw	a6, 104(sp)                     # 4-byte Folded Reload
	addi	a6, a6, 1
	lw	s3, 100(sp)                     # 4-byte Folded Reload
	addi	s3, s3, 64
	lw	a4, 40(sp)                      # 4-byte Folded Reload
	lw	s0, 32(sp)                      # 4-byte Folded Reload
	lw	a1, 28(sp)                      # 4-byte Folded Reload
	addi	t0, sp, 1788
	addi	t1, sp, 764
	lw	s1, 20(sp)                      # 4-byte Folded Reload
	lw	s2, 16(sp)                      # 4-byte Folded Reload
	addi	t4, sp, 892
	addi	t6, sp, 1916
	addi	s4, sp, 1020
	addi	s5, sp, 2044
	addi	s6, sp, 1148
	addi	s7, sp, 2047
	addi	s7, s7, 125
	addi	s8, sp, 1276
	addi	s9, sp, 2047
	addi	s9, s9, 253
	addi	s10, sp, 1404
	addi	s11, sp, 2047
	addi	s11, s11, 381
	li	a0, 8
	beq	a6, a0, .LBB0_8
	j	.LBB0_1
.LBB0_8:
	addi	sp, sp, 1920
	addi	sp, sp, 720
	lw	ra, 2028(sp)                    # 4-byte Folded Reload
	lw	s0, 2024(sp)                    # 4-byte Folded Reload
	lw	s1, 2020(sp)                    # 4-byte Folded Reload
	lw	s2, 2016(sp)                    # 4-byte Folded Reload
	lw	s3, 2012(sp)                    # 4-byte Folded Reload
	lw	s4, 2008(sp)                    # 4-byte Folded Reload
	lw	s5, 2004(sp)                    # 4-byte Folded Reload
	lw	s6, 2000(sp)                    # 4-byte Folded Reload
	lw	s7, 1996(sp)                    # 4-byte Folded Reload
	lw	s8, 1992(sp)                    # 4-byte Folded Reload
	lw	s9, 1988(sp)                    # 4-byte Folded Reload
	lw	s10, 1984(sp)                   # 4-byte Folded Reload
	lw	s11, 1980(sp)                   # 4-byte Folded Reload
	addi	sp, sp, 2032
	ret
.Lfunc_end0:
                                        # -- End function
