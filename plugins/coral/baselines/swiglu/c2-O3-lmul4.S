# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -Dn=8 -Dh=32 -Dh_i=128
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
	addi	sp, sp, -1856
	sw	a6, 48(sp)                      # 4-byte Folded Spill
	sw	a4, 136(sp)                     # 4-byte Folded Spill
	sw	a3, 44(sp)                      # 4-byte Folded Spill
	mv	a4, a1
	li	a6, 0
	addi	a7, sp, 844
	addi	t0, sp, 332
	lw	t2, 0(a5)
	lw	s10, 4(a5)
	lw	t4, 8(a5)
	lw	ra, 12(a5)
	lw	a1, 16(a5)
	sw	a1, 20(sp)                      # 4-byte Folded Spill
	lw	a5, 20(a5)
	addi	a3, s10, -1
	li	a1, 1
	sll	t3, a1, a3
	addi	a3, ra, -1
	sll	t1, a1, a3
	sw	a5, 16(sp)                      # 4-byte Folded Spill
	addi	a3, a5, -1
	sll	a1, a1, a3
	sw	a1, 12(sp)                      # 4-byte Folded Spill
	addi	t5, sp, 396
	addi	t6, sp, 908
	addi	s0, sp, 460
	addi	s1, sp, 972
	addi	s4, sp, 524
	addi	s5, sp, 1036
	addi	s6, sp, 588
	addi	s7, sp, 1100
	addi	s8, sp, 652
	addi	s9, sp, 1164
	vsetivli	zero, 16, e32, m4, ta, ma
	vmv.v.i	v8, 0
	addi	a1, sp, 1296
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	lui	s3, 262144
	li	s11, 32
	sw	a0, 32(sp)                      # 4-byte Folded Spill
	mv	s2, a0
	sw	a2, 40(sp)                      # 4-byte Folded Spill
	sw	a4, 36(sp)                      # 4-byte Folded Spill
	sw	s10, 28(sp)                     # 4-byte Folded Spill
	sw	ra, 24(sp)                      # 4-byte Folded Spill
	sw	t1, 132(sp)                     # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #     Child Loop BB0_6 Depth 2
	li	a5, 0
	sw	a6, 128(sp)                     # 4-byte Folded Spill
	slli	a6, a6, 5
	lw	a0, 32(sp)                      # 4-byte Folded Reload
	sw	a6, 120(sp)                     # 4-byte Folded Spill
	add	a0, a6, a0
	addi	a6, a0, 32
	addi	a0, sp, 1296
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 268
	vs4r.v	v12, (a0)
	vs4r.v	v12, (t5)
	vs4r.v	v12, (t6)
	vs4r.v	v12, (s0)
	vs4r.v	v12, (s1)
	vs4r.v	v12, (s4)
	vs4r.v	v12, (s5)
	vs4r.v	v12, (s6)
	vs4r.v	v12, (s7)
	vs4r.v	v12, (s8)
	vs4r.v	v12, (s9)
	addi	a0, sp, 716
	vs4r.v	v12, (a0)
	addi	a1, sp, 1228
	vs4r.v	v12, (a1)
	vl4re32.v	v8, (t6)
	addi	a3, sp, 2047
	addi	a3, a3, 657
	vs4r.v	v8, (a3)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s1)
	addi	a3, sp, 2047
	addi	a3, a3, 721
	vs4r.v	v8, (a3)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s5)
	addi	a3, sp, 2047
	addi	a3, a3, 785
	vs4r.v	v8, (a3)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s7)
	addi	a3, sp, 2047
	addi	a3, a3, 849
	vs4r.v	v8, (a3)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s9)
	addi	a3, sp, 2047
	addi	a3, a3, 913
	vs4r.v	v8, (a3)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 977
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v28, (t5)
	vl4re32.v	v24, (s0)
	vl4re32.v	v0, (s4)
	vl4re32.v	v4, (s6)
	vl4re32.v	v20, (s8)
	vl4re32.v	v8, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 1041
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 780
	vs4r.v	v12, (a0)
	vs4r.v	v12, (t0)
	vs4r.v	v12, (a7)
	sw	s2, 124(sp)                     # 4-byte Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 593
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 529
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vmv4r.v	v8, v12
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	lb	a3, 0(s2)
	add	a0, a4, a5
	vl1r.v	v16, (a0)
	addi	a1, a0, 16
	vl1r.v	v17, (a1)
	addi	a3, a3, 24
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v18, v16
	vwmacc.vx	v12, a3, v18
	vsext.vf2	v18, v17
	addi	a1, a0, 32
	vl1r.v	v16, (a1)
	addi	a1, a0, 48
	vl1r.v	v17, (a1)
	vwmacc.vx	v8, a3, v18
	addi	a1, sp, 2047
	addi	a1, a1, 465
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v16
	addi	a1, sp, 2047
	addi	a1, a1, 657
	vl4r.v	v8, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a3, v18
	addi	a1, sp, 2047
	addi	a1, a1, 657
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v17
	addi	a1, a0, 64
	vl1r.v	v16, (a1)
	addi	a1, a0, 80
	vl1r.v	v17, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 721
	vl4r.v	v8, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a3, v18
	addi	a1, sp, 2047
	addi	a1, a1, 721
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v16
	addi	a1, sp, 2047
	addi	a1, a1, 785
	vl4r.v	v8, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a3, v18
	addi	a1, sp, 2047
	addi	a1, a1, 785
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v17
	addi	a1, a0, 96
	vl1r.v	v16, (a1)
	addi	a0, a0, 112
	vl1r.v	v17, (a0)
	addi	a0, sp, 2047
	addi	a0, a0, 849
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a3, v18
	addi	a0, sp, 2047
	addi	a0, a0, 849
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v16
	addi	a0, sp, 2047
	addi	a0, a0, 913
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a3, v18
	addi	a0, sp, 2047
	addi	a0, a0, 913
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v17
	add	a0, a2, a5
	vl1r.v	v16, (a0)
	addi	a1, a0, 16
	vl1r.v	v17, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 977
	vl4r.v	v8, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a3, v18
	addi	a1, sp, 2047
	addi	a1, a1, 977
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v16
	addi	a1, sp, 2047
	addi	a1, a1, 529
	vl4r.v	v8, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a3, v18
	addi	a1, sp, 2047
	addi	a1, a1, 529
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v17
	addi	a1, a0, 32
	vl1r.v	v16, (a1)
	addi	a1, a0, 48
	vl1r.v	v17, (a1)
	addi	a1, sp, 2047
	addi	a1, a1, 593
	vl4r.v	v8, (a1)                        # Unknown-size Folded Reload
	vwmacc.vx	v8, a3, v18
	addi	a1, sp, 2047
	addi	a1, a1, 593
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v18, v16
	vwmacc.vx	v28, a3, v18
	vsext.vf2	v18, v17
	addi	a1, a0, 64
	vl1r.v	v16, (a1)
	addi	a1, a0, 80
	vl1r.v	v17, (a1)
	vwmacc.vx	v24, a3, v18
	vsext.vf2	v18, v16
	vwmacc.vx	v0, a3, v18
	vsext.vf2	v18, v17
	addi	a1, a0, 96
	vl1r.v	v16, (a1)
	addi	a0, a0, 112
	vl1r.v	v17, (a0)
	vwmacc.vx	v4, a3, v18
	vsext.vf2	v18, v16
	vwmacc.vx	v20, a3, v18
	vsext.vf2	v18, v17
	vmv4r.v	v8, v28
	vmv4r.v	v28, v24
	vmv4r.v	v24, v0
	vmv4r.v	v0, v4
	vmv4r.v	v4, v20
	addi	a0, sp, 2047
	addi	a0, a0, 1041
	vl4r.v	v20, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v20, a3, v18
	addi	a0, sp, 2047
	addi	a0, a0, 1041
	vs4r.v	v20, (a0)                       # Unknown-size Folded Spill
	vmv4r.v	v20, v4
	vmv4r.v	v4, v0
	vmv4r.v	v0, v24
	vmv4r.v	v24, v28
	vmv4r.v	v28, v8
	addi	a0, sp, 2047
	addi	a0, a0, 465
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	s2, s2, 1
	addi	a5, a5, 128
	bne	s2, a6, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a6, sp, 780
	vs4r.v	v12, (a6)
	vs4r.v	v8, (a7)
	addi	a0, sp, 2047
	addi	a0, a0, 657
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t6)
	addi	a0, sp, 2047
	addi	a0, a0, 721
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s1)
	addi	a0, sp, 2047
	addi	a0, a0, 785
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s5)
	addi	a0, sp, 2047
	addi	a0, a0, 849
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s7)
	addi	a0, sp, 2047
	addi	a0, a0, 913
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s9)
	addi	a0, sp, 2047
	addi	a0, a0, 977
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 1228
	vs4r.v	v8, (a0)
	addi	s2, sp, 268
	addi	a0, sp, 2047
	addi	a0, a0, 529
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s2)
	addi	a0, sp, 2047
	addi	a0, a0, 593
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t0)
	vs4r.v	v28, (t5)
	vs4r.v	v24, (s0)
	vs4r.v	v0, (s4)
	vs4r.v	v4, (s6)
	vs4r.v	v20, (s8)
	addi	a0, sp, 2047
	addi	a0, a0, 1041
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 716
	vs4r.v	v8, (a0)
	addi	a5, sp, 140
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re32.v	v8, (a6)
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
	vmv.x.s	a7, v9
	vmv.x.s	t0, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	t1, v8
	mv	t6, t3
	mulh	t3, t2, t1
	mul	t1, t2, t1
	mulh	t5, t2, t0
	mul	t0, t2, t0
	mulh	s0, t2, a7
	mul	a7, t2, a7
	mulh	s1, t2, a4
	mul	a4, t2, a4
	mulh	s4, t2, a3
	mul	a3, t2, a3
	mulh	s5, t2, a2
	mul	a2, t2, a2
	mulh	s6, t2, a1
	mul	a1, t2, a1
	mulh	s7, t2, a0
	mul	a0, t2, a0
	add	s8, a0, s3
	sltu	a0, s8, a0
	add	s7, s7, a0
	add	s9, a1, s3
	sltu	a0, s9, a1
	add	s6, s6, a0
	add	a1, a2, s3
	sltu	a0, a1, a2
	add	s5, s5, a0
	add	a2, a3, s3
	sltu	a0, a2, a3
	add	s4, s4, a0
	add	a3, a4, s3
	sltu	a0, a3, a4
	add	s1, s1, a0
	add	a4, a7, s3
	sltu	a0, a4, a7
	add	s0, s0, a0
	add	a7, t0, s3
	sltu	a0, a7, t0
	add	t5, t5, a0
	add	a0, t1, s3
	sltu	t0, a0, t1
	add	t0, t3, t0
	slli	t0, t0, 1
	srli	a0, a0, 31
	or	a0, a0, t0
	slli	t5, t5, 1
	srli	a7, a7, 31
	or	a7, a7, t5
	slli	s0, s0, 1
	srli	a4, a4, 31
	or	a4, a4, s0
	slli	s1, s1, 1
	srli	a3, a3, 31
	or	a3, a3, s1
	slli	s4, s4, 1
	srli	a2, a2, 31
	or	a2, a2, s4
	slli	s5, s5, 1
	srli	a1, a1, 31
	or	a1, a1, s5
	slli	s6, s6, 1
	srli	t0, s9, 31
	or	t0, t0, s6
	slli	s7, s7, 1
	srli	t1, s8, 31
	or	t1, t1, s7
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
	vl2re32.v	v14, (s2)
	vmv.s.x	v11, a4
	vmv.s.x	v8, a7
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
	vmv.x.s	a7, v13
	vmv.x.s	t0, v14
	vslidedown.vi	v13, v14, 1
	vmv.x.s	t1, v13
	mulh	t3, t4, t1
	mul	t1, t4, t1
	mulh	t5, t4, t0
	mul	t0, t4, t0
	mulh	s0, t4, a7
	mul	a7, t4, a7
	mulh	s1, t4, a4
	mul	a4, t4, a4
	mulh	s4, t4, a3
	mul	a3, t4, a3
	mulh	s5, t4, a2
	mul	a2, t4, a2
	mulh	s6, t4, a1
	mul	a1, t4, a1
	mulh	s7, t4, a0
	mul	a0, t4, a0
	add	s8, a0, s3
	sltu	a0, s8, a0
	add	a0, s7, a0
	add	s7, a1, s3
	sltu	a1, s7, a1
	add	a1, s6, a1
	add	s6, a2, s3
	sltu	a2, s6, a2
	add	a2, s5, a2
	add	s5, a3, s3
	sltu	a3, s5, a3
	add	a3, s4, a3
	add	s4, a4, s3
	sltu	a4, s4, a4
	add	a4, s1, a4
	add	s1, a7, s3
	sltu	a7, s1, a7
	add	a7, s0, a7
	add	s0, t0, s3
	sltu	t0, s0, t0
	add	t0, t5, t0
	add	t5, t1, s3
	sltu	t1, t5, t1
	add	t1, t3, t1
	slli	t1, t1, 1
	srli	t3, t5, 31
	or	t1, t3, t1
	slli	t0, t0, 1
	srli	s0, s0, 31
	or	t0, s0, t0
	slli	a7, a7, 1
	srli	s1, s1, 31
	or	a7, s1, a7
	slli	a4, a4, 1
	srli	t3, s4, 31
	or	a4, t3, a4
	slli	a3, a3, 1
	srli	t3, s5, 31
	or	a3, t3, a3
	slli	a2, a2, 1
	srli	t3, s6, 31
	or	a2, t3, a2
	slli	a1, a1, 1
	srli	t3, s7, 31
	or	a1, t3, a1
	slli	a0, a0, 1
	srli	t3, s8, 31
	or	a0, t3, a0
	mv	t3, t6
	vmv.s.x	v14, a0
	vmv.s.x	v15, a1
	lw	a0, 136(sp)                     # 4-byte Folded Reload
	vmv.s.x	v13, a2
	vmv.s.x	v16, a3
	vmv.s.x	v17, a4
	vmv.s.x	v18, a7
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v10, v11, 1
	vslideup.vi	v8, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v10, 2
	vsetivli	zero, 8, e32, m2, ta, ma
	vadd.vx	v8, v8, t6
	vsra.vx	v8, v8, s10
	li	a1, 130
	vmin.vx	v8, v8, a1
	li	a1, -125
	vmax.vx	v8, v8, a1
	li	a1, 253
	vadd.vx	v8, v8, a1
	li	a1, 255
	vand.vx	v8, v8, a1
	vsetvli	zero, zero, e8, mf2, ta, ma
	vluxei32.v	v10, (a0), v8
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v14, v15, 1
	vslideup.vi	v13, v16, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v13, v14, 2
	vmv.s.x	v12, t0
	vmv.s.x	v8, t1
	lw	t1, 132(sp)                     # 4-byte Folded Reload
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
	vadd.vx	v8, v12, t1
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
	vse8.v	v8, (a5)
	addi	a6, a6, 32
	addi	s2, s2, 32
	addi	a5, a5, 8
	addi	a0, sp, 1292
	bne	a6, a0, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	vsetivli	zero, 16, e32, m4, ta, ma
	vmv.v.i	v8, 0
	addi	a6, sp, 140
	lw	s2, 44(sp)                      # 4-byte Folded Reload
	addi	a0, sp, 2047
	addi	a0, a0, 977
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 913
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 849
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 785
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 17
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1936
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1808
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1680
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1552
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1424
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1360
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vmv.v.i	v28, 0
	vmv.v.i	v4, 0
	vmv.v.i	v0, 0
	vmv.v.i	v12, 0
	addi	a0, sp, 2047
	addi	a0, a0, 721
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 657
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 593
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 529
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 465
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 401
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 337
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 273
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 209
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 145
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 81
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2000
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1872
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1744
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1616
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 2047
	addi	a0, a0, 1041
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1488
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a1, sp, 268
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl1r.v	v8, (a6)
	vlse8.v	v9, (s2), s11
	addi	a0, s2, 1
	vlse8.v	v10, (a0), s11
	vsext.vf4	v16, v8
	vsext.vf4	v20, v9
	addi	a0, sp, 1488
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v10
	addi	a0, s2, 2
	vlse8.v	v8, (a0), s11
	addi	a0, s2, 3
	vlse8.v	v9, (a0), s11
	addi	a0, sp, 1616
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v8
	addi	a0, sp, 1744
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v9
	addi	a0, s2, 4
	vlse8.v	v8, (a0), s11
	addi	a0, s2, 5
	vlse8.v	v9, (a0), s11
	addi	a0, sp, 1872
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v8
	addi	a0, sp, 2000
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v9
	addi	a0, s2, 6
	vlse8.v	v8, (a0), s11
	addi	a0, s2, 7
	vlse8.v	v9, (a0), s11
	addi	a0, sp, 2047
	addi	a0, a0, 81
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	addi	a0, sp, 2047
	addi	a0, a0, 81
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v8
	addi	a0, sp, 2047
	addi	a0, a0, 145
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	addi	a0, sp, 2047
	addi	a0, a0, 145
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v9
	addi	a0, s2, 8
	vlse8.v	v8, (a0), s11
	addi	a0, s2, 9
	vlse8.v	v9, (a0), s11
	addi	a0, sp, 2047
	addi	a0, a0, 209
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	addi	a0, sp, 2047
	addi	a0, a0, 209
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v8
	addi	a0, sp, 2047
	addi	a0, a0, 273
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	addi	a0, sp, 2047
	addi	a0, a0, 273
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v9
	addi	a0, s2, 10
	vlse8.v	v8, (a0), s11
	addi	a0, s2, 11
	vlse8.v	v9, (a0), s11
	addi	a0, sp, 2047
	addi	a0, a0, 337
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	addi	a0, sp, 2047
	addi	a0, a0, 337
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v8
	addi	a0, sp, 2047
	addi	a0, a0, 401
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	addi	a0, sp, 2047
	addi	a0, a0, 401
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v9
	addi	a0, s2, 12
	vlse8.v	v8, (a0), s11
	addi	a0, s2, 13
	vlse8.v	v9, (a0), s11
	addi	a0, sp, 2047
	addi	a0, a0, 465
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	addi	a0, sp, 2047
	addi	a0, a0, 465
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v8
	addi	a0, sp, 2047
	addi	a0, a0, 529
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	addi	a0, sp, 2047
	addi	a0, a0, 529
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v9
	addi	a0, s2, 14
	vlse8.v	v8, (a0), s11
	addi	a0, s2, 15
	vlse8.v	v9, (a0), s11
	addi	a0, sp, 2047
	addi	a0, a0, 593
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	addi	a0, sp, 2047
	addi	a0, a0, 593
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v8
	addi	a0, sp, 2047
	addi	a0, a0, 657
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	addi	a0, sp, 2047
	addi	a0, a0, 657
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v9
	addi	a0, s2, 16
	vlse8.v	v8, (a0), s11
	addi	a0, s2, 17
	vlse8.v	v9, (a0), s11
	addi	a0, sp, 2047
	addi	a0, a0, 721
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	addi	a0, sp, 2047
	addi	a0, a0, 721
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v8
	vmacc.vv	v12, v20, v16
	vsext.vf4	v20, v9
	addi	a0, s2, 18
	vlse8.v	v8, (a0), s11
	addi	a0, s2, 19
	vlse8.v	v9, (a0), s11
	vmacc.vv	v0, v20, v16
	vsext.vf4	v20, v8
	vmacc.vv	v4, v20, v16
	vsext.vf4	v20, v9
	addi	a0, s2, 20
	vlse8.v	v8, (a0), s11
	addi	a0, s2, 21
	vlse8.v	v9, (a0), s11
	vmacc.vv	v28, v20, v16
	vsext.vf4	v20, v8
	addi	a0, sp, 1360
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v9
	addi	a0, s2, 22
	vlse8.v	v8, (a0), s11
	addi	a0, s2, 23
	vlse8.v	v9, (a0), s11
	addi	a0, sp, 1424
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v8
	addi	a0, sp, 1552
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v9
	addi	a0, s2, 24
	vlse8.v	v8, (a0), s11
	addi	a0, s2, 25
	vlse8.v	v9, (a0), s11
	addi	a0, sp, 1680
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v8
	addi	a0, sp, 1808
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v9
	addi	a0, s2, 26
	vlse8.v	v8, (a0), s11
	addi	a0, s2, 27
	vlse8.v	v9, (a0), s11
	addi	a0, sp, 1936
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v8
	addi	a0, sp, 2047
	addi	a0, a0, 17
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	addi	a0, sp, 2047
	addi	a0, a0, 17
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v9
	addi	a0, s2, 28
	vlse8.v	v8, (a0), s11
	addi	a0, s2, 29
	vlse8.v	v9, (a0), s11
	addi	a0, sp, 2047
	addi	a0, a0, 785
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	addi	a0, sp, 2047
	addi	a0, a0, 785
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v8
	addi	a0, sp, 2047
	addi	a0, a0, 849
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	addi	a0, sp, 2047
	addi	a0, a0, 849
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v9
	addi	a0, s2, 30
	vlse8.v	v8, (a0), s11
	addi	a0, s2, 31
	vlse8.v	v9, (a0), s11
	addi	a0, sp, 2047
	addi	a0, a0, 913
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	addi	a0, sp, 2047
	addi	a0, a0, 913
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v8
	addi	a0, sp, 2047
	addi	a0, a0, 977
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	vmacc.vv	v24, v20, v16
	addi	a0, sp, 2047
	addi	a0, a0, 977
	vs4r.v	v24, (a0)                       # Unknown-size Folded Spill
	vsext.vf4	v20, v9
	addi	a0, sp, 2047
	addi	a0, a0, 1041
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vmacc.vv	v8, v20, v16
	addi	a0, sp, 2047
	addi	a0, a0, 1041
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a6, a6, 16
	addi	s2, s2, 512
	bne	a6, a1, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	vmv.s.x	v20, zero
	vredsum.vs	v12, v12, v20
	vredsum.vs	v3, v0, v20
	vredsum.vs	v0, v4, v20
	vredsum.vs	v28, v28, v20
	addi	a0, sp, 1360
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v24, v8, v20
	addi	a0, sp, 1424
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v13, v8, v20
	addi	a0, sp, 1552
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v1, v8, v20
	addi	a0, sp, 1680
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v15, v8, v20
	addi	a0, sp, 1808
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v14, v8, v20
	addi	a0, sp, 1936
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v2, v8, v20
	addi	a0, sp, 2047
	addi	a0, a0, 17
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v20
	addi	a0, sp, 2047
	addi	a0, a0, 17
	vs1r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 1488
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v20
	addi	a0, sp, 1616
	vl4r.v	v16, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v9, v16, v20
	addi	a0, sp, 1744
	vl4r.v	v16, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v16, v20
	addi	a0, sp, 1872
	vl4r.v	v16, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v11, v16, v20
	addi	a0, sp, 2000
	vl4r.v	v16, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v18, v16, v20
	addi	a0, sp, 2047
	addi	a0, a0, 81
	vl4r.v	v4, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v19, v4, v20
	addi	a0, sp, 2047
	addi	a0, a0, 145
	vl4r.v	v4, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v21, v4, v20
	addi	a0, sp, 2047
	addi	a0, a0, 209
	vl4r.v	v4, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v22, v4, v20
	addi	a0, sp, 2047
	addi	a0, a0, 273
	vl4r.v	v4, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v23, v4, v20
	addi	a0, sp, 2047
	addi	a0, a0, 337
	vl4r.v	v4, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v25, v4, v20
	addi	a0, sp, 2047
	addi	a0, a0, 401
	vl4r.v	v4, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v26, v4, v20
	addi	a0, sp, 2047
	addi	a0, a0, 465
	vl4r.v	v4, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v27, v4, v20
	addi	a0, sp, 2047
	addi	a0, a0, 529
	vl4r.v	v4, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v29, v4, v20
	addi	a0, sp, 2047
	addi	a0, a0, 593
	vl4r.v	v4, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v30, v4, v20
	addi	a0, sp, 2047
	addi	a0, a0, 657
	vl4r.v	v4, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v31, v4, v20
	addi	a0, sp, 2047
	addi	a0, a0, 721
	vl4r.v	v4, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v6, v4, v20
	vmv1r.v	v7, v20
	vmv.x.s	s10, v8
	vmv.x.s	a3, v9
	vmv.x.s	a0, v10
	vmv.x.s	s8, v11
	vmv.x.s	a7, v18
	vmv.x.s	t0, v19
	vmv.x.s	t1, v21
	vmv.x.s	t3, v22
	vmv.x.s	t5, v23
	vmv.x.s	s0, v25
	vmv.x.s	s1, v26
	vmv.x.s	s2, v27
	vmv.x.s	a4, v29
	vmv.x.s	s4, v30
	vmv.x.s	a1, v31
	vmv.x.s	a2, v6
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v8, a1
	vslide1down.vx	v8, v8, a2
	vmv.x.s	a6, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a5, v8
	vmv.v.x	v8, a4
	vslide1down.vx	v8, v8, s4
	vmv.x.s	ra, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s4, v8
	vmv.v.x	v8, s1
	vslide1down.vx	v8, v8, s2
	vmv.x.s	s1, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s2, v8
	vmv.v.x	v8, t5
	vslide1down.vx	v8, v8, s0
	vmv.x.s	t5, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s0, v8
	vmv.v.x	v8, t1
	vslide1down.vx	v8, v8, t3
	vmv.x.s	a1, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s6, v8
	vmv.v.x	v8, a7
	vslide1down.vx	v8, v8, t0
	vmv.x.s	s5, v8
	vslidedown.vi	v8, v8, 1
	vmv.x.s	s9, v8
	vmv.v.x	v8, a0
	vslide1down.vx	v8, v8, s8
	vmv.x.s	a0, v8
	sw	a0, 104(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a0, v8
	sw	a0, 108(sp)                     # 4-byte Folded Spill
	vmv.v.x	v8, s10
	vslide1down.vx	v8, v8, a3
	vmv.x.s	a0, v8
	sw	a0, 112(sp)                     # 4-byte Folded Spill
	vslidedown.vi	v8, v8, 1
	vmv.x.s	a0, v8
	sw	a0, 116(sp)                     # 4-byte Folded Spill
	lw	t3, 20(sp)                      # 4-byte Folded Reload
	mulh	a0, t3, s6
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	mul	a7, t3, s6
	mulh	s7, t3, a1
	mul	a3, t3, a1
	mulh	s6, t3, s0
	mul	s0, t3, s0
	mulh	t1, t3, t5
	mul	t5, t3, t5
	mulh	t0, t3, s2
	mul	s2, t3, s2
	mulh	a2, t3, s1
	mul	s1, t3, s1
	mulh	a4, t3, s4
	mul	s4, t3, s4
	mulh	a1, t3, ra
	mul	s8, t3, ra
	mulh	ra, t3, a5
	mul	a5, t3, a5
	mulh	s10, t3, a6
	mul	a6, t3, a6
	add	a0, a6, s3
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	sltu	a6, a0, a6
	add	a6, s10, a6
	sw	a6, 92(sp)                      # 4-byte Folded Spill
	add	a0, a5, s3
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	sltu	a5, a0, a5
	add	a5, ra, a5
	sw	a5, 76(sp)                      # 4-byte Folded Spill
	add	a0, s8, s3
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	sltu	s8, a0, s8
	add	a1, a1, s8
	sw	a1, 68(sp)                      # 4-byte Folded Spill
	add	a0, s4, s3
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	sltu	s4, a0, s4
	add	a4, a4, s4
	sw	a4, 60(sp)                      # 4-byte Folded Spill
	add	s4, s1, s3
	sltu	a4, s4, s1
	add	a2, a2, a4
	sw	a2, 56(sp)                      # 4-byte Folded Spill
	add	s1, s2, s3
	sltu	a2, s1, s2
	add	a2, t0, a2
	sw	a2, 52(sp)                      # 4-byte Folded Spill
	add	a6, t5, s3
	sltu	a2, a6, t5
	add	a2, t1, a2
	sw	a2, 100(sp)                     # 4-byte Folded Spill
	add	a4, s0, s3
	sltu	a2, a4, s0
	add	s6, s6, a2
	add	a2, a3, s3
	sltu	t5, a2, a3
	add	t5, s7, t5
	add	s0, a7, s3
	sltu	a1, s0, a7
	lw	a5, 88(sp)                      # 4-byte Folded Reload
	add	a5, a5, a1
	mulh	a0, t3, s5
	mul	a3, t3, s5
	add	a7, a3, s3
	sltu	a3, a7, a3
	add	a1, a0, a3
	mulh	a3, t3, s9
	mul	t1, t3, s9
	add	s2, t1, s3
	sltu	t1, s2, t1
	add	a3, a3, t1
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	mulh	t1, t3, a0
	mul	s5, t3, a0
	add	s7, s5, s3
	sltu	s5, s7, s5
	add	t1, t1, s5
	lw	a0, 108(sp)                     # 4-byte Folded Reload
	mulh	s5, t3, a0
	mul	t0, t3, a0
	add	s8, t0, s3
	sltu	t0, s8, t0
	add	t0, s5, t0
	lw	a0, 112(sp)                     # 4-byte Folded Reload
	mulh	s5, t3, a0
	mul	s9, t3, a0
	add	s10, s9, s3
	sltu	s9, s10, s9
	add	s5, s5, s9
	lw	a0, 116(sp)                     # 4-byte Folded Reload
	mulh	s9, t3, a0
	mul	ra, t3, a0
	add	a0, ra, s3
	sltu	ra, a0, ra
	add	s9, s9, ra
	slli	s9, s9, 1
	srli	a0, a0, 31
	or	a0, a0, s9
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	slli	s5, s5, 1
	srli	a0, s10, 31
	or	a0, a0, s5
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	slli	t0, t0, 1
	srli	a0, s8, 31
	or	s9, a0, t0
	slli	t1, t1, 1
	srli	a0, s7, 31
	or	t0, a0, t1
	slli	a3, a3, 1
	srli	a0, s2, 31
	or	a3, a0, a3
	addi	a0, sp, 2047
	addi	a0, a0, 785
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vsetivli	zero, 16, e32, m4, ta, ma
	vredsum.vs	v8, v8, v20
	addi	a0, sp, 2047
	addi	a0, a0, 849
	vl4r.v	v16, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v9, v16, v20
	addi	a0, sp, 2047
	addi	a0, a0, 913
	vl4r.v	v16, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v16, v20
	addi	a0, sp, 2047
	addi	a0, a0, 977
	vl4r.v	v16, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v18, v16, v20
	slli	a1, a1, 1
	srli	a0, a7, 31
	or	a0, a0, a1
	vmv.x.s	a1, v12
	sw	a1, 116(sp)                     # 4-byte Folded Spill
	slli	a5, a5, 1
	srli	s0, s0, 31
	or	t1, s0, a5
	vmv.x.s	a1, v3
	sw	a1, 112(sp)                     # 4-byte Folded Spill
	slli	t5, t5, 1
	srli	a2, a2, 31
	or	s5, a2, t5
	vmv.x.s	a1, v0
	sw	a1, 108(sp)                     # 4-byte Folded Spill
	slli	s6, s6, 1
	srli	a4, a4, 31
	or	a4, a4, s6
	vmv.x.s	a1, v28
	sw	a1, 104(sp)                     # 4-byte Folded Spill
	lw	a1, 100(sp)                     # 4-byte Folded Reload
	slli	a1, a1, 1
	srli	a2, a6, 31
	or	s0, a2, a1
	vmv.x.s	a1, v24
	sw	a1, 100(sp)                     # 4-byte Folded Spill
	lw	a1, 52(sp)                      # 4-byte Folded Reload
	slli	a1, a1, 1
	srli	s1, s1, 31
	or	s1, s1, a1
	vmv.x.s	s2, v13
	lw	a1, 56(sp)                      # 4-byte Folded Reload
	slli	a1, a1, 1
	srli	a2, s4, 31
	or	t5, a2, a1
	vmv.x.s	s7, v1
	lw	a1, 60(sp)                      # 4-byte Folded Reload
	slli	a1, a1, 1
	lw	a2, 64(sp)                      # 4-byte Folded Reload
	srli	a2, a2, 31
	or	a1, a2, a1
	vmv.x.s	ra, v15
	lw	a2, 68(sp)                      # 4-byte Folded Reload
	slli	a2, a2, 1
	lw	a5, 72(sp)                      # 4-byte Folded Reload
	srli	a5, a5, 31
	or	a2, a5, a2
	vmv.x.s	s10, v14
	lw	a5, 76(sp)                      # 4-byte Folded Reload
	slli	a5, a5, 1
	lw	a6, 80(sp)                      # 4-byte Folded Reload
	srli	a6, a6, 31
	or	s4, a6, a5
	vmv.x.s	a6, v2
	lw	a5, 92(sp)                      # 4-byte Folded Reload
	slli	a5, a5, 1
	lw	a7, 96(sp)                      # 4-byte Folded Reload
	srli	a7, a7, 31
	or	a7, a7, a5
	addi	a5, sp, 2047
	addi	a5, a5, 17
	vl1r.v	v11, (a5)                       # Unknown-size Folded Reload
	vmv.x.s	a5, v11
	vmv.s.x	v12, a7
	vmv.x.s	a7, v8
	vmv.s.x	v8, s4
	vmv.x.s	s4, v9
	addi	s6, sp, 2047
	addi	s6, s6, 1041
	vl4r.v	v20, (s6)                       # Unknown-size Folded Reload
	vredsum.vs	v9, v20, v7
	vmv.s.x	v11, a2
	vmv.x.s	a2, v10
	vmv.s.x	v10, a1
	vmv.x.s	a1, v18
	vmv.s.x	v13, t5
	vmv.x.s	t5, v9
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v12, v8, 1
	vslideup.vi	v11, v10, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v11, v12, 2
	vmv.s.x	v8, s1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v13, v8, 1
	vmv.s.x	v10, s0
	vmv.s.x	v8, a4
	vslideup.vi	v10, v8, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v10, v13, 2
	vmv.s.x	v8, s5
	vmv.s.x	v9, t1
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v8, v9, 1
	vmv.s.x	v9, a0
	vmv.s.x	v12, a3
	vslideup.vi	v9, v12, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v9, v8, 2
	vmv.s.x	v12, t0
	vmv.s.x	v13, s9
	lw	a0, 84(sp)                      # 4-byte Folded Reload
	vmv.s.x	v8, a0
	lw	a0, 88(sp)                      # 4-byte Folded Reload
	vmv.s.x	v14, a0
	vsetivli	zero, 2, e32, m1, ta, ma
	vmv.v.x	v15, a1
	vslide1down.vx	v15, v15, t5
	vmv.x.s	s6, v15
	vslidedown.vi	v15, v15, 1
	vmv.x.s	s5, v15
	vmv.v.x	v15, s4
	vslide1down.vx	v15, v15, a2
	vmv.x.s	a4, v15
	vslidedown.vi	v15, v15, 1
	vmv.x.s	t0, v15
	vmv.v.x	v15, a5
	vslide1down.vx	v15, v15, a7
	vmv.x.s	s8, v15
	vslidedown.vi	v15, v15, 1
	vmv.x.s	t1, v15
	vmv.v.x	v15, s10
	vslide1down.vx	v15, v15, a6
	vmv.x.s	a6, v15
	vslidedown.vi	v15, v15, 1
	vmv.x.s	a0, v15
	vmv.v.x	v15, s7
	vslide1down.vx	v15, v15, ra
	vmv.x.s	t5, v15
	vslidedown.vi	v15, v15, 1
	vmv.x.s	a1, v15
	lw	a2, 100(sp)                     # 4-byte Folded Reload
	vmv.v.x	v15, a2
	vslide1down.vx	v15, v15, s2
	vmv.x.s	s0, v15
	vslidedown.vi	v15, v15, 1
	vmv.x.s	s1, v15
	lw	a2, 108(sp)                     # 4-byte Folded Reload
	vmv.v.x	v15, a2
	lw	a2, 104(sp)                     # 4-byte Folded Reload
	vslide1down.vx	v15, v15, a2
	vmv.x.s	a3, v15
	vslidedown.vi	v16, v15, 1
	lw	a2, 116(sp)                     # 4-byte Folded Reload
	vmv.v.x	v15, a2
	lw	a2, 112(sp)                     # 4-byte Folded Reload
	vslide1down.vx	v15, v15, a2
	mulh	a2, t3, a3
	sw	a2, 72(sp)                      # 4-byte Folded Spill
	mul	s7, t3, a3
	mulh	a2, t3, s1
	sw	a2, 68(sp)                      # 4-byte Folded Spill
	mul	s2, t3, s1
	mulh	a2, t3, s0
	sw	a2, 60(sp)                      # 4-byte Folded Spill
	mul	s10, t3, s0
	mulh	a2, t3, a1
	sw	a2, 56(sp)                      # 4-byte Folded Spill
	mul	s1, t3, a1
	mulh	a1, t3, t5
	sw	a1, 52(sp)                      # 4-byte Folded Spill
	mul	a7, t3, t5
	mulh	ra, t3, a0
	mul	s0, t3, a0
	mulh	s4, t3, a6
	mul	a2, t3, a6
	mulh	t5, t3, t1
	mul	a5, t3, t1
	mulh	a6, t3, s8
	mul	s9, t3, s8
	mulh	a3, t3, t0
	mul	t0, t3, t0
	mulh	a1, t3, a4
	mul	a4, t3, a4
	mulh	t1, t3, s5
	mul	s5, t3, s5
	mulh	s8, t3, s6
	mul	s6, t3, s6
	add	a0, s6, s3
	sw	a0, 116(sp)                     # 4-byte Folded Spill
	sltu	s6, a0, s6
	add	s6, s8, s6
	sw	s6, 112(sp)                     # 4-byte Folded Spill
	add	a0, s5, s3
	sw	a0, 108(sp)                     # 4-byte Folded Spill
	sltu	s5, a0, s5
	add	t1, t1, s5
	sw	t1, 104(sp)                     # 4-byte Folded Spill
	add	a0, a4, s3
	sw	a0, 100(sp)                     # 4-byte Folded Spill
	sltu	a4, a0, a4
	add	a1, a1, a4
	sw	a1, 96(sp)                      # 4-byte Folded Spill
	add	a0, t0, s3
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	sltu	a0, a0, t0
	add	a0, a3, a0
	sw	a0, 88(sp)                      # 4-byte Folded Spill
	add	s8, s9, s3
	sltu	a0, s8, s9
	add	a0, a6, a0
	sw	a0, 84(sp)                      # 4-byte Folded Spill
	add	s6, a5, s3
	sltu	a0, s6, a5
	add	a0, t5, a0
	sw	a0, 80(sp)                      # 4-byte Folded Spill
	add	t1, a2, s3
	sltu	a0, t1, a2
	add	a0, s4, a0
	sw	a0, 76(sp)                      # 4-byte Folded Spill
	add	t0, s0, s3
	sltu	a0, t0, s0
	add	a0, ra, a0
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	add	a6, a7, s3
	sltu	a2, a6, a7
	lw	t5, 52(sp)                      # 4-byte Folded Reload
	add	t5, t5, a2
	add	a5, s1, s3
	sltu	a3, a5, s1
	lw	s0, 56(sp)                      # 4-byte Folded Reload
	add	s0, s0, a3
	add	a4, s10, s3
	sltu	a3, a4, s10
	lw	ra, 60(sp)                      # 4-byte Folded Reload
	add	ra, ra, a3
	add	s4, s2, s3
	sltu	a3, s4, s2
	lw	s5, 68(sp)                      # 4-byte Folded Reload
	add	s5, s5, a3
	add	s2, s7, s3
	sltu	a3, s2, s7
	lw	s7, 72(sp)                      # 4-byte Folded Reload
	add	s7, s7, a3
	vmv.x.s	a3, v16
	mulh	a7, t3, a3
	mul	a3, t3, a3
	add	s9, a3, s3
	sltu	a3, s9, a3
	add	a7, a7, a3
	vmv.x.s	a3, v15
	mulh	s10, t3, a3
	mul	a3, t3, a3
	add	a1, a3, s3
	sltu	a3, a1, a3
	add	a3, s10, a3
	vslidedown.vi	v15, v15, 1
	vmv.x.s	s10, v15
	mulh	a2, t3, s10
	mul	s10, t3, s10
	add	a0, s10, s3
	sltu	s10, a0, s10
	add	a2, a2, s10
	slli	a2, a2, 1
	srli	a0, a0, 31
	or	s10, a0, a2
	slli	a3, a3, 1
	srli	a1, a1, 31
	or	a3, a1, a3
	slli	a7, a7, 1
	srli	a0, s9, 31
	or	a7, a0, a7
	slli	s7, s7, 1
	srli	a0, s2, 31
	or	s2, a0, s7
	slli	s5, s5, 1
	srli	a0, s4, 31
	or	s7, a0, s5
	slli	ra, ra, 1
	srli	a0, a4, 31
	or	s4, a0, ra
	slli	s0, s0, 1
	srli	a5, a5, 31
	or	s0, a5, s0
	slli	t3, t5, 1
	srli	a4, a6, 31
	or	a0, a4, t3
	lw	s1, 64(sp)                      # 4-byte Folded Reload
	slli	s1, s1, 1
	srli	a1, t0, 31
	or	a1, a1, s1
	lw	t5, 76(sp)                      # 4-byte Folded Reload
	slli	t5, t5, 1
	srli	a2, t1, 31
	or	a2, a2, t5
	lw	a4, 80(sp)                      # 4-byte Folded Reload
	slli	a4, a4, 1
	srli	a5, s6, 31
	or	a4, a5, a4
	lw	a5, 84(sp)                      # 4-byte Folded Reload
	slli	a5, a5, 1
	srli	a6, s8, 31
	or	a5, a6, a5
	lw	a6, 88(sp)                      # 4-byte Folded Reload
	slli	a6, a6, 1
	lw	t0, 92(sp)                      # 4-byte Folded Reload
	srli	t0, t0, 31
	or	a6, t0, a6
	lw	t0, 96(sp)                      # 4-byte Folded Reload
	slli	t0, t0, 1
	lw	t1, 100(sp)                     # 4-byte Folded Reload
	srli	t1, t1, 31
	or	t0, t1, t0
	lw	t1, 104(sp)                     # 4-byte Folded Reload
	slli	t1, t1, 1
	lw	t3, 108(sp)                     # 4-byte Folded Reload
	srli	t3, t3, 31
	or	t1, t3, t1
	lw	t3, 112(sp)                     # 4-byte Folded Reload
	slli	t3, t3, 1
	lw	t5, 116(sp)                     # 4-byte Folded Reload
	srli	t5, t5, 31
	or	t3, t5, t3
	vmv.s.x	v16, t3
	vsetvli	zero, zero, e32, m1, tu, ma
	vslideup.vi	v12, v13, 1
	vmv.s.x	v13, t1
	vslideup.vi	v8, v14, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v8, v12, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	lw	t3, 12(sp)                      # 4-byte Folded Reload
	vadd.vx	v8, v8, t3
	lw	t1, 16(sp)                      # 4-byte Folded Reload
	vsra.vx	v8, v8, t1
	li	t5, 120
	vmin.vx	v8, v8, t5
	li	s1, -135
	vmax.vx	v20, v8, s1
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v8, v20, 0
	vsetvli	zero, zero, e32, m4, ta, ma
	vmv.s.x	v15, t0
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v16, v13, 1
	vmv.s.x	v10, a6
	vslideup.vi	v15, v10, 1
	vmv.s.x	v10, a5
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v15, v16, 2
	vmv.s.x	v11, a4
	vmv.s.x	v14, a2
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v11, 1
	vmv.s.x	v11, a1
	vslideup.vi	v14, v11, 1
	vmv.s.x	v11, a0
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v14, v10, 2
	vmv.s.x	v10, s0
	vmv.s.x	v13, s4
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v11, v10, 1
	vmv.s.x	v10, s7
	vslideup.vi	v13, v10, 1
	vmv.s.x	v10, s2
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v13, v11, 2
	vmv.s.x	v11, a7
	vmv.s.x	v12, a3
	vsetivli	zero, 2, e32, m1, tu, ma
	vslideup.vi	v10, v11, 1
	vmv.s.x	v11, s10
	vslideup.vi	v12, v11, 1
	vsetivli	zero, 4, e32, m1, ta, ma
	vslideup.vi	v12, v10, 2
	vsetivli	zero, 16, e32, m4, ta, ma
	vadd.vx	v12, v12, t3
	vsra.vx	v12, v12, t1
	vmin.vx	v12, v12, t5
	vmax.vx	v12, v12, s1
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v10, v12, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v12, v8, 0
	lw	a0, 48(sp)                      # 4-byte Folded Reload
	lw	a1, 120(sp)                     # 4-byte Folded Reload
	add	a0, a0, a1
	vadd.vi	v8, v12, 7
	vs1r.v	v8, (a0)
	vnsrl.wi	v8, v10, 0
	vadd.vi	v8, v8, 7
	addi	a0, a0, 16
	vs1r.v	v8, (a0)
	lw	a6, 128(sp)                     # 4-byte Folded Reload
	addi	a6, a6, 1
	lw	s2, 124(sp)                     # 4-byte Folded Reload
	addi	s2, s2, 32
	lw	a2, 40(sp)                      # 4-byte Folded Reload
	lw	a4, 36(sp)                      # 4-byte Folded Reload
	addi	a7, sp, 844
	addi	t0, sp, 332
	lw	s10, 28(sp)                     # 4-byte Folded Reload
	lw	ra, 24(sp)                      # 4-byte Folded Reload
	mv	t3, t6
	addi	t5, sp, 396
	addi	t6, sp, 908
	addi	s0, sp, 460
	addi	s1, sp, 972
	addi	s4, sp, 524
	addi	s5, sp, 1036
	addi	s6, sp, 588
	addi	s7, sp, 1100
	addi	s8, sp, 652
	addi	s9, sp, 1164
	li	a0, 8
	beq	a6, a0, .LBB0_8
	j	.LBB0_1
.LBB0_8:
	addi	sp, sp, 1856
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
