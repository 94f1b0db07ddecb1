# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -Dn=12 -Dh=128 -Dh_i=256
# source: baselines/swiglu.c, SHA-256 38f4aa490e46fc82ef139179f897794c94b360629c0d8544271b5754b6cf41c5

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000600	# Wg
	li	a2, 0x20008600	# Wu
	li	a3, 0x20010600	# Wd
	li	a4, 0x20018600	# table
	li	a5, 0x20018700	# quantisation
	li	a6, 0x20019000	# Y
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
	addi	sp, sp, -976
	addi	sp, sp, -1920
	sw	a3, 44(sp)                      # 4-byte Folded Spill
	mv	s10, a1
	li	a7, 0
	addi	t0, sp, 2044
	addi	t1, sp, 1020
	lw	s9, 0(a5)
	lw	s2, 4(a5)
	lw	s11, 8(a5)
	lw	ra, 12(a5)
	lw	t5, 16(a5)
	lw	a5, 20(a5)
	addi	a3, s2, -1
	li	a1, 1
	sll	t2, a1, a3
	addi	a3, ra, -1
	sll	t3, a1, a3
	addi	a3, a5, -1
	sll	t4, a1, a3
	addi	t6, sp, 1148
	addi	s1, sp, 2047
	addi	s1, s1, 125
	addi	s3, sp, 1276
	addi	s6, sp, 2047
	addi	s6, s6, 253
	addi	s7, sp, 1404
	addi	s8, sp, 2047
	addi	s8, s8, 381
	vsetvli	a1, zero, e32, m8, ta, ma
	vmv.v.i	v8, 0
	addi	a1, sp, 2047
	addi	a1, a1, 897
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	sw	a0, 32(sp)                      # 4-byte Folded Spill
	mv	s0, a0
	sw	a4, 48(sp)                      # 4-byte Folded Spill
	sw	a2, 40(sp)                      # 4-byte Folded Spill
	sw	s10, 36(sp)                     # 4-byte Folded Spill
	sw	s9, 28(sp)                      # 4-byte Folded Spill
	sw	s2, 24(sp)                      # 4-byte Folded Spill
	sw	s11, 20(sp)                     # 4-byte Folded Spill
	sw	ra, 16(sp)                      # 4-byte Folded Spill
	sw	t5, 120(sp)                     # 4-byte Folded Spill
	sw	a5, 76(sp)                      # 4-byte Folded Spill
	sw	t2, 72(sp)                      # 4-byte Folded Spill
	sw	t3, 68(sp)                      # 4-byte Folded Spill
	sw	t4, 64(sp)                      # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #     Child Loop BB0_6 Depth 2
                                        #     Child Loop BB0_8 Depth 2
	sw	a6, 60(sp)                      # 4-byte Folded Spill
	li	a3, 0
	sw	a7, 56(sp)                      # 4-byte Folded Spill
	slli	a0, a7, 7
	lw	a1, 32(sp)                      # 4-byte Folded Reload
	add	a0, a0, a1
	addi	a7, a0, 128
	addi	a0, sp, 2047
	addi	a0, a0, 897
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 892
	vs8r.v	v0, (a0)
	vs8r.v	v0, (t6)
	vs8r.v	v0, (s1)
	vs8r.v	v0, (s3)
	vs8r.v	v0, (s6)
	vs8r.v	v0, (s7)
	vs8r.v	v0, (s8)
	addi	a0, sp, 1532
	vs8r.v	v0, (a0)
	addi	a1, sp, 2047
	addi	a1, a1, 509
	vs8r.v	v0, (a1)
	addi	a5, sp, 1660
	vs8r.v	v0, (a5)
	addi	t4, sp, 2047
	addi	t4, t4, 637
	vs8r.v	v0, (t4)
	addi	t5, sp, 1788
	vs8r.v	v0, (t5)
	addi	s4, sp, 2047
	addi	s4, s4, 765
	vs8r.v	v0, (s4)
	vl8re32.v	v8, (s1)
	addi	a6, sp, 2047
	addi	a6, a6, 1537
	vs8r.v	v8, (a6)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (s6)
	addi	a6, sp, 2047
	addi	a6, a6, 1665
	vs8r.v	v8, (a6)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (s8)
	addi	a6, sp, 2047
	addi	a6, a6, 1793
	vs8r.v	v8, (a6)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 1921
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (t4)
	lui	a1, 1
	add	a1, sp, a1
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (s4)
	lui	a1, 1
	addi	a1, a1, 128
	add	a1, sp, a1
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (t6)
	li	a1, 17
	slli	a1, a1, 8
	add	a1, sp, a1
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (s3)
	lui	a1, 1
	addi	a1, a1, 384
	add	a1, sp, a1
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (s7)
	li	a1, 9
	slli	a1, a1, 9
	add	a1, sp, a1
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl8re32.v	v24, (a0)
	vl8re32.v	v16, (a5)
	vl8re32.v	v8, (t5)
	lui	a0, 1
	addi	a0, a0, 640
	add	a0, sp, a0
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1916
	vs8r.v	v0, (a0)
	vs8r.v	v0, (t1)
	vs8r.v	v0, (t0)
	sw	s0, 52(sp)                      # 4-byte Folded Spill
	mv	s4, s0
	addi	a0, sp, 2047
	addi	a0, a0, 1409
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 1281
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 1153
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsetvli	a0, zero, e16, m4, ta, ma
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	s5, 0(s4)
	add	a0, s10, a3
	vl2r.v	v8, (a0)
	addi	a1, a0, 32
	vl2r.v	v10, (a1)
	addi	s5, s5, 24
	vsext.vf2	v12, v8
	vwmacc.vx	v0, s5, v12
	addi	a1, sp, 2047
	addi	a1, a1, 1025
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	addi	a1, a0, 64
	vl2r.v	v8, (a1)
	addi	a1, a0, 96
	vl2r.v	v10, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 1153
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, s5, v12
	addi	a1, sp, 2047
	addi	a1, a1, 1153
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v8
	addi	a1, sp, 2047
	addi	a1, a1, 1537
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, s5, v12
	addi	a1, sp, 2047
	addi	a1, a1, 1537
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	addi	a1, a0, 128
	vl2r.v	v8, (a1)
	addi	a1, a0, 160
	vl2r.v	v10, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 1665
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, s5, v12
	addi	a1, sp, 2047
	addi	a1, a1, 1665
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v8
	addi	a1, sp, 2047
	addi	a1, a1, 1793
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, s5, v12
	addi	a1, sp, 2047
	addi	a1, a1, 1793
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	addi	a1, a0, 192
	vl2r.v	v8, (a1)
	addi	a0, a0, 224
	vl2r.v	v10, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1921
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, s5, v12
	addi	a0, sp, 2047
	addi	a0, a0, 1921
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v8
	lui	a0, 1
	add	a0, sp, a0
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, s5, v12
	lui	a0, 1
	add	a0, sp, a0
	vs8r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	add	a0, a2, a3
	vl2r.v	v8, (a0)
	addi	a1, a0, 32
	vl2r.v	v10, (a1)
	lui	a1, 1
	addi	a1, a1, 128
	add	a1, sp, a1
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, s5, v12
	lui	a1, 1
	addi	a1, a1, 128
	add	a1, sp, a1
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v8
	addi	a1, sp, 2047
	addi	a1, a1, 1281
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, s5, v12
	addi	a1, sp, 2047
	addi	a1, a1, 1281
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	addi	a1, a0, 64
	vl2r.v	v8, (a1)
	addi	a1, a0, 96
	vl2r.v	v10, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 1409
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, s5, v12
	addi	a1, sp, 2047
	addi	a1, a1, 1409
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v8
	li	a1, 17
	slli	a1, a1, 8
	add	a1, sp, a1
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, s5, v12
	li	a1, 17
	slli	a1, a1, 8
	add	a1, sp, a1
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	addi	a1, a0, 128
	vl2r.v	v8, (a1)
	addi	a1, a0, 160
	vl2r.v	v10, (a1)
	lui	a1, 1
	addi	a1, a1, 384
	add	a1, sp, a1
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, s5, v12
	lui	a1, 1
	addi	a1, a1, 384
	add	a1, sp, a1
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v8
	li	a1, 9
	slli	a1, a1, 9
	add	a1, sp, a1
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, s5, v12
	li	a1, 9
	slli	a1, a1, 9
	add	a1, sp, a1
	vs8r.v	v0, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	addi	a1, a0, 192
	vl2r.v	v8, (a1)
	addi	a0, a0, 224
	vl2r.v	v10, (a0)
	vwmacc.vx	v24, s5, v12
	vsext.vf2	v12, v8
	vwmacc.vx	v16, s5, v12
	vsext.vf2	v12, v10
	vmv8r.v	v0, v24
	vmv8r.v	v24, v16
	lui	a0, 1
	addi	a0, a0, 640
	add	a0, sp, a0
	vl8r.v	v16, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v16, s5, v12
	lui	a0, 1
	addi	a0, a0, 640
	add	a0, sp, a0
	vs8r.v	v16, (a0)                       # Unknown-size Folded Spill
	vmv8r.v	v16, v24
	vmv8r.v	v24, v0
	addi	a0, sp, 2047
	addi	a0, a0, 1025
	vl8r.v	v0, (a0)                        # Unknown-size Folded Reload
	addi	s4, s4, 1
	addi	a3, a3, 256
	bne	s4, a7, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	addi	t5, sp, 1916
	vs8r.v	v0, (t5)
	addi	a0, sp, 2047
	addi	a0, a0, 1153
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t0)
	addi	a0, sp, 2047
	addi	a0, a0, 1537
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s1)
	addi	a0, sp, 2047
	addi	a0, a0, 1665
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s6)
	addi	a0, sp, 2047
	addi	a0, a0, 1793
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s8)
	addi	a0, sp, 2047
	addi	a0, a0, 1921
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 509
	vs8r.v	v8, (a0)
	lui	a0, 1
	add	a0, sp, a0
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 637
	vs8r.v	v8, (a0)
	lui	a0, 1
	addi	a0, a0, 128
	add	a0, sp, a0
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 765
	vs8r.v	v8, (a0)
	addi	a7, sp, 892
	addi	a0, sp, 2047
	addi	a0, a0, 1281
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (a7)
	addi	a0, sp, 2047
	addi	a0, a0, 1409
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t1)
	li	a0, 17
	slli	a0, a0, 8
	add	a0, sp, a0
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t6)
	lui	a0, 1
	addi	a0, a0, 384
	add	a0, sp, a0
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s3)
	li	a0, 9
	slli	a0, a0, 9
	add	a0, sp, a0
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s7)
	addi	a0, sp, 1532
	vs8r.v	v24, (a0)
	addi	a0, sp, 1660
	vs8r.v	v16, (a0)
	lui	a0, 1
	addi	a0, a0, 640
	add	a0, sp, a0
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1788
	vs8r.v	v8, (a0)
	addi	s4, sp, 124
	addi	a6, sp, 2047
	addi	a6, a6, 893
	lui	s8, 262144
	mv	s10, a4
	lw	s2, 24(sp)                      # 4-byte Folded Reload
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v8, (t5)
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
	vmv.x.s	t0, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t1, v8
	mulh	t2, s9, t1
	mul	t1, s9, t1
	mulh	t3, s9, t0
	mul	t0, s9, t0
	mulh	t4, s9, a5
	mul	a5, s9, a5
	mulh	t6, s9, a4
	mul	a4, s9, a4
	mulh	s1, s9, a3
	mul	a3, s9, a3
	mulh	s3, s9, a2
	mul	s0, s9, a2
	mulh	s5, s9, a1
	mul	a1, s9, a1
	mulh	s6, s9, a0
	mul	a0, s9, a0
	add	s7, a0, s8
	sltu	a0, s7, a0
	add	s6, s6, a0
	lui	a2, 262144
	add	s8, a1, a2
	sltu	a0, s8, a1
	add	s5, s5, a0
	add	a1, s0, a2
	sltu	a0, a1, s0
	add	s3, s3, a0
	add	s0, a3, a2
	sltu	a0, s0, a3
	add	s1, s1, a0
	add	a3, a4, a2
	sltu	a0, a3, a4
	add	t6, t6, a0
	add	a4, a5, a2
	sltu	a0, a4, a5
	add	t4, t4, a0
	add	a5, t0, a2
	sltu	a0, a5, t0
	add	t3, t3, a0
	add	a0, t1, a2
	sltu	t0, a0, t1
	add	t0, t2, t0
	slli	t0, t0, 1
	srli	a0, a0, 31
	or	a0, a0, t0
	slli	t3, t3, 1
	srli	a5, a5, 31
	or	a5, a5, t3
	slli	t4, t4, 1
	srli	a4, a4, 31
	or	a4, a4, t4
	slli	t6, t6, 1
	srli	a3, a3, 31
	or	a3, a3, t6
	slli	s1, s1, 1
	srli	a2, s0, 31
	li	s0, 130
	or	a2, a2, s1
	slli	s3, s3, 1
	srli	a1, a1, 31
	or	a1, a1, s3
	slli	s5, s5, 1
	srli	t0, s8, 31
	lui	s8, 262144
	or	t0, t0, s5
	slli	s6, s6, 1
	srli	t1, s7, 31
	or	t1, t1, s6
	vmv.s.x	v8, t1
	vmv.s.x	v9, t0
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, a1
	vmv.s.x	v10, a2
	vslideup.vi	v9, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v10, a3
	vl2re32.v	v14, (a7)
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
	vmv.x.s	t0, v14
	vslidedown.vi	v13, v14, 1
	vmv.x.s	t1, v13
	mulh	t2, s11, t1
	mul	t1, s11, t1
	mulh	t3, s11, t0
	mul	t0, s11, t0
	mulh	t4, s11, a5
	mul	a5, s11, a5
	mulh	t6, s11, a4
	mul	a4, s11, a4
	mulh	s1, s11, a3
	mul	a3, s11, a3
	mulh	s3, s11, a2
	mul	a2, s11, a2
	mulh	s5, s11, a1
	mul	a1, s11, a1
	mulh	s6, s11, a0
	mul	a0, s11, a0
	add	s7, a0, s8
	sltu	a0, s7, a0
	add	a0, s6, a0
	add	s6, a1, s8
	sltu	a1, s6, a1
	add	a1, s5, a1
	add	s5, a2, s8
	sltu	a2, s5, a2
	add	a2, s3, a2
	add	s3, a3, s8
	sltu	a3, s3, a3
	add	a3, s1, a3
	add	s1, a4, s8
	sltu	a4, s1, a4
	add	a4, t6, a4
	add	t6, a5, s8
	sltu	a5, t6, a5
	add	a5, t4, a5
	add	t4, t0, s8
	sltu	t0, t4, t0
	add	t0, t3, t0
	add	t3, t1, s8
	sltu	t1, t3, t1
	add	t1, t2, t1
	slli	t1, t1, 1
	srli	t2, t3, 31
	lw	t3, 68(sp)                      # 4-byte Folded Reload
	or	t1, t2, t1
	slli	t0, t0, 1
	srli	t2, t4, 31
	or	t0, t2, t0
	slli	a5, a5, 1
	srli	t2, t6, 31
	or	a5, t2, a5
	slli	a4, a4, 1
	srli	s1, s1, 31
	or	a4, s1, a4
	slli	a3, a3, 1
	srli	t2, s3, 31
	or	a3, t2, a3
	slli	a2, a2, 1
	srli	t2, s5, 31
	or	a2, t2, a2
	slli	a1, a1, 1
	srli	t2, s6, 31
	or	a1, t2, a1
	slli	a0, a0, 1
	srli	t2, s7, 31
	or	a0, t2, a0
	lw	t2, 72(sp)                      # 4-byte Folded Reload
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
	vadd.vx	v8, v8, t2
	vsra.vx	v8, v8, s2
	vmin.vx	v8, v8, s0
	li	t4, 64
	li	a5, -128
	li	a4, 127
	li	a3, 119
	li	a2, 255
	li	a1, 253
	li	a0, -125
	vmax.vx	v8, v8, a0
	vadd.vx	v8, v8, a1
	vand.vx	v8, v8, a2
	vsetvli	zero, zero, e8, mf2, ta, ma
	vluxei32.v	v10, (s10), v8
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
	vwadd.vx	v10, v9, a3
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v12, v17, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v12, t3
	vsra.vx	v8, v8, ra
	vmin.vx	v8, v8, a4
	vmax.vx	v8, v8, a5
	vmv.v.x	v12, t4
	vmacc.vv	v12, v10, v8
	vsra.vi	v8, v12, 7
	vsetvli	zero, zero, e16, m1, ta, ma
	vnclip.wi	v10, v8, 0
	vsetvli	zero, zero, e8, mf2, ta, ma
	vnclip.wi	v8, v10, 0
	vse8.v	v8, (s4)
	addi	t5, t5, 32
	addi	a7, a7, 32
	addi	s4, s4, 8
	bne	t5, a6, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	vsetvli	a0, zero, e32, m8, ta, ma
	vmv.v.i	v0, 0
	addi	a0, sp, 636
	vs8r.v	v0, (a0)
	addi	a1, sp, 764
	vs8r.v	v0, (a1)
	vl8re32.v	v24, (a0)
	vl8re32.v	v8, (a1)
	lui	a0, 1
	addi	a0, a0, 640
	add	a0, sp, a0
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 380
	vs8r.v	v0, (a0)
	addi	a5, sp, 508
	vs8r.v	v0, (a5)
	addi	a0, sp, 124
	lw	a1, 44(sp)                      # 4-byte Folded Reload
	vmv.v.i	v16, 0
	addi	a4, sp, 380
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	a2, a1, 32
	vl2r.v	v10, (a1)
	lb	a3, 0(a0)
	vl2r.v	v8, (a2)
	vsetvli	zero, zero, e16, m4, ta, ma
	vsext.vf2	v12, v10
	vwmacc.vx	v0, a3, v12
	vsext.vf2	v12, v8
	addi	a2, a1, 64
	vl2r.v	v8, (a2)
	addi	a2, a1, 96
	vl2r.v	v10, (a2)
	vwmacc.vx	v16, a3, v12
	vsext.vf2	v12, v8
	vwmacc.vx	v24, a3, v12
	li	a2, 9
	slli	a2, a2, 9
	add	a2, sp, a2
	vs8r.v	v24, (a2)                       # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	lui	a2, 1
	addi	a2, a2, 640
	add	a2, sp, a2
	vl8r.v	v24, (a2)                       # Unknown-size Folded Reload
	vwmacc.vx	v24, a3, v12
	lui	a2, 1
	addi	a2, a2, 640
	add	a2, sp, a2
	vs8r.v	v24, (a2)                       # Unknown-size Folded Spill
	li	a2, 9
	slli	a2, a2, 9
	add	a2, sp, a2
	vl8r.v	v24, (a2)                       # Unknown-size Folded Reload
	addi	a0, a0, 1
	addi	a1, a1, 128
	bne	a0, a4, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a1, sp, 380
	vs8r.v	v0, (a1)
	vs8r.v	v16, (a5)
	addi	a0, sp, 636
	vs8r.v	v24, (a0)
	lui	a0, 1
	addi	a0, a0, 640
	add	a0, sp, a0
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 764
	vs8r.v	v8, (a0)
	lw	a0, 60(sp)                      # 4-byte Folded Reload
	lw	t5, 120(sp)                     # 4-byte Folded Reload
.LBB0_8:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	sw	a0, 112(sp)                     # 4-byte Folded Spill
	sw	a1, 116(sp)                     # 4-byte Folded Spill
	vl4re32.v	v8, (a1)
	vsetivli	zero, 2, e32, m1, ta, ma
	vslidedown.vi	v12, v11, 2
	vmv.x.s	a0, v12
	vslidedown.vi	v12, v12, 1
	vmv.x.s	s8, v12
	vmv.x.s	a4, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	s7, v11
	vslidedown.vi	v11, v10, 2
	vmv.x.s	t0, v11
	vslidedown.vi	v11, v11, 1
	vmv.x.s	t2, v11
	vmv.x.s	t3, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	t4, v10
	vslidedown.vi	v10, v8, 2
	vmv.x.s	s1, v10
	vslidedown.vi	v10, v10, 1
	vmv.x.s	s3, v10
	vmv.x.s	s4, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s5, v8
	vslidedown.vi	v8, v9, 2
	vmv.x.s	t1, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a3, v8
	mulh	a1, t5, t1
	sw	a1, 84(sp)                      # 4-byte Folded Spill
	mul	t1, t5, t1
	mulh	a1, t5, s5
	sw	a1, 80(sp)                      # 4-byte Folded Spill
	mul	s6, t5, s5
	mulh	a6, t5, s4
	lw	a1, 120(sp)                     # 4-byte Folded Reload
	mul	t5, a1, s4
	lw	a1, 120(sp)                     # 4-byte Folded Reload
	mulh	s0, a1, s3
	lw	a1, 120(sp)                     # 4-byte Folded Reload
	mul	a7, a1, s3
	lw	a1, 120(sp)                     # 4-byte Folded Reload
	mulh	a2, a1, s1
	lw	a1, 120(sp)                     # 4-byte Folded Reload
	mul	s10, a1, s1
	lw	a1, 120(sp)                     # 4-byte Folded Reload
	mulh	s3, a1, t4
	lw	a1, 120(sp)                     # 4-byte Folded Reload
	mul	a5, a1, t4
	lw	a1, 120(sp)                     # 4-byte Folded Reload
	mulh	s1, a1, t3
	lw	a1, 120(sp)                     # 4-byte Folded Reload
	mul	t3, a1, t3
	lw	a1, 120(sp)                     # 4-byte Folded Reload
	mulh	s9, a1, t2
	lw	t4, 120(sp)                     # 4-byte Folded Reload
	mul	t2, t4, t2
	lw	t4, 120(sp)                     # 4-byte Folded Reload
	mulh	t4, t4, t0
	lw	t6, 120(sp)                     # 4-byte Folded Reload
	mul	ra, t6, t0
	lw	t0, 120(sp)                     # 4-byte Folded Reload
	mulh	s5, t0, s7
	lw	t0, 120(sp)                     # 4-byte Folded Reload
	mul	t0, t0, s7
	lw	t6, 120(sp)                     # 4-byte Folded Reload
	mulh	s11, t6, a4
	lw	t6, 120(sp)                     # 4-byte Folded Reload
	mul	a4, t6, a4
	lw	t6, 120(sp)                     # 4-byte Folded Reload
	mulh	t6, t6, s8
	lw	s2, 120(sp)                     # 4-byte Folded Reload
	mul	s8, s2, s8
	lw	s2, 120(sp)                     # 4-byte Folded Reload
	mulh	s7, s2, a0
	lw	s2, 120(sp)                     # 4-byte Folded Reload
	mul	a0, s2, a0
	lui	a1, 262144
	add	s2, a0, a1
	sw	s2, 108(sp)                     # 4-byte Folded Spill
	sltu	a0, s2, a0
	add	a0, s7, a0
	sw	a0, 104(sp)                     # 4-byte Folded Spill
	add	s7, s8, a1
	sltu	a0, s7, s8
	add	a0, t6, a0
	sw	a0, 100(sp)                     # 4-byte Folded Spill
	add	s8, a4, a1
	sltu	a0, s8, a4
	add	a0, s11, a0
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	add	s11, t0, a1
	sltu	a0, s11, t0
	add	a0, s5, a0
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	add	s4, ra, a1
	sltu	a0, s4, ra
	add	a0, t4, a0
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	add	ra, t2, a1
	sltu	a0, ra, t2
	add	s5, s9, a0
	add	t0, t3, a1
	sltu	a0, t0, t3
	add	s1, s1, a0
	add	a4, a5, a1
	sltu	a5, a4, a5
	add	s3, s3, a5
	add	t2, s10, a1
	sltu	a5, t2, s10
	add	t6, a2, a5
	add	t3, a7, a1
	sltu	a2, t3, a7
	add	t4, s0, a2
	add	a5, t5, a1
	sltu	a2, a5, t5
	add	a7, a6, a2
	add	a2, s6, a1
	sltu	t5, a2, s6
	lw	a0, 80(sp)                      # 4-byte Folded Reload
	add	t5, a0, t5
	add	s10, t1, a1
	sltu	t1, s10, t1
	lw	a0, 84(sp)                      # 4-byte Folded Reload
	add	t1, a0, t1
	lw	a0, 120(sp)                     # 4-byte Folded Reload
	mulh	s6, a0, a3
	lw	a0, 120(sp)                     # 4-byte Folded Reload
	mul	a3, a0, a3
	add	a6, a3, a1
	sltu	a3, a6, a3
	add	a3, s6, a3
	vmv.x.s	s6, v9
	lw	a0, 120(sp)                     # 4-byte Folded Reload
	mulh	s9, a0, s6
	lw	a0, 120(sp)                     # 4-byte Folded Reload
	mul	s6, a0, s6
	add	s0, s6, a1
	sltu	s6, s0, s6
	add	s6, s9, s6
	vslidedown.vi	v8, v9, 1
	vmv.x.s	s9, v8
	lw	a0, 120(sp)                     # 4-byte Folded Reload
	mulh	s2, a0, s9
	lw	a0, 120(sp)                     # 4-byte Folded Reload
	mul	s9, a0, s9
	add	a0, s9, a1
	sltu	s9, a0, s9
	add	s2, s2, s9
	slli	s2, s2, 1
	srli	a0, a0, 31
	or	s9, a0, s2
	slli	s6, s6, 1
	srli	s0, s0, 31
	or	s6, s0, s6
	slli	a3, a3, 1
	srli	a0, a6, 31
	or	a3, a0, a3
	slli	t1, t1, 1
	srli	a0, s10, 31
	or	t1, a0, t1
	slli	t5, t5, 1
	srli	a2, a2, 31
	or	a2, a2, t5
	slli	a7, a7, 1
	srli	a5, a5, 31
	or	a5, a5, a7
	slli	t4, t4, 1
	srli	a0, t3, 31
	or	t3, a0, t4
	slli	t6, t6, 1
	srli	a0, t2, 31
	or	a0, a0, t6
	slli	s3, s3, 1
	srli	a1, a4, 31
	or	a1, a1, s3
	slli	s1, s1, 1
	srli	a4, t0, 31
	or	a4, a4, s1
	slli	s5, s5, 1
	srli	a6, ra, 31
	or	a6, a6, s5
	lw	a7, 88(sp)                      # 4-byte Folded Reload
	slli	a7, a7, 1
	srli	t0, s4, 31
	or	a7, t0, a7
	lw	t0, 92(sp)                      # 4-byte Folded Reload
	slli	t0, t0, 1
	srli	t2, s11, 31
	or	t0, t2, t0
	lw	t2, 96(sp)                      # 4-byte Folded Reload
	slli	t2, t2, 1
	srli	t4, s8, 31
	or	t2, t4, t2
	lw	t4, 100(sp)                     # 4-byte Folded Reload
	slli	t4, t4, 1
	srli	t5, s7, 31
	or	t4, t5, t4
	lw	t5, 104(sp)                     # 4-byte Folded Reload
	slli	t5, t5, 1
	lw	t6, 108(sp)                     # 4-byte Folded Reload
	srli	t6, t6, 31
	li	s2, -135
	li	s1, 120
	addi	s0, sp, 892
	or	t5, t6, t5
	vmv.s.x	v8, t5
	lw	t5, 120(sp)                     # 4-byte Folded Reload
	vmv.s.x	v9, t4
	lw	t4, 64(sp)                      # 4-byte Folded Reload
	vmv.s.x	v11, t2
	vmv.s.x	v10, t0
	vmv.s.x	v12, a7
	vmv.s.x	v13, a6
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vslideup.vi	v11, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v8, 2
	vmv.s.x	v10, a4
	vmv.s.x	v8, a1
	lw	a1, 116(sp)                     # 4-byte Folded Reload
	vmv.s.x	v9, a0
	lw	a0, 112(sp)                     # 4-byte Folded Reload
	vmv.s.x	v14, t3
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v13, 1
	vslideup.vi	v10, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v12, 2
	vmv.s.x	v8, a5
	lw	a5, 76(sp)                      # 4-byte Folded Reload
	vmv.s.x	v12, a2
	vmv.s.x	v13, t1
	vmv.s.x	v15, a3
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v9, v14, 1
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v9, 2
	vmv.s.x	v9, s6
	vmv.s.x	v12, s9
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v13, v15, 1
	vslideup.vi	v9, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v13, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	vadd.vx	v8, v8, t4
	vsra.vx	v8, v8, a5
	vmin.vx	v8, v8, s1
	vmax.vx	v8, v8, s2
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v12, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v8, v12, 0
	vadd.vi	v8, v8, 7
	vs1r.v	v8, (a0)
	addi	a1, a1, 64
	addi	a0, a0, 16
	bne	a1, s0, .LBB0_8
# %bb.9:                                #   in Loop: Header=BB0_1 Depth=1
	lw	a7, 56(sp)                      # 4-byte Folded Reload
	addi	a7, a7, 1
	lw	s0, 52(sp)                      # 4-byte Folded Reload
	addi	s0, s0, 128
	lw	a6, 60(sp)                      # 4-byte Folded Reload
	addi	a6, a6, 128
	lw	a4, 48(sp)                      # 4-byte Folded Reload
	lw	a2, 40(sp)                      # 4-byte Folded Reload
	lw	s10, 36(sp)                     # 4-byte Folded Reload
	addi	t0, sp, 2044
	addi	t1, sp, 1020
	lw	s9, 28(sp)                      # 4-byte Folded Reload
	lw	s11, 20(sp)                     # 4-byte Folded Reload
	lw	ra, 16(sp)                      # 4-byte Folded Reload
	addi	t6, sp, 1148
	addi	s1, sp, 2047
	addi	s1, s1, 125
	addi	s3, sp, 1276
	addi	s6, sp, 2047
	addi	s6, s6, 253
	addi	s7, sp, 1404
	addi	s8, sp, 2047
	addi	s8, s8, 381
	li	a0, 12
	bne	a7, a0, .LBB0_1
# %bb.10:
	addi	sp, sp, 1920
	addi	sp, sp, 976
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
