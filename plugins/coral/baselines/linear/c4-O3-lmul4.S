# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -Db=8 -Dh_in=64 -Dh_out=256
# source: baselines/linear.c, SHA-256 5c53e41b6634582eb13b7dad639e31e7fe4216e332f0c652a529a6d230d7c4b9

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000200	# W
	li	a2, 0x20004200	# bias
	li	a3, 0x20005000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -144
	sw	ra, 140(sp)                     # 4-byte Folded Spill
	sw	s0, 136(sp)                     # 4-byte Folded Spill
	sw	s1, 132(sp)                     # 4-byte Folded Spill
	sw	s2, 128(sp)                     # 4-byte Folded Spill
	sw	s3, 124(sp)                     # 4-byte Folded Spill
	sw	s4, 120(sp)                     # 4-byte Folded Spill
	sw	s5, 116(sp)                     # 4-byte Folded Spill
	sw	s6, 112(sp)                     # 4-byte Folded Spill
	sw	s7, 108(sp)                     # 4-byte Folded Spill
	sw	s8, 104(sp)                     # 4-byte Folded Spill
	sw	s9, 100(sp)                     # 4-byte Folded Spill
	sw	s10, 96(sp)                     # 4-byte Folded Spill
	sw	s11, 92(sp)                     # 4-byte Folded Spill
	addi	sp, sp, -704
	mv	t3, a1
	lui	a1, 2
	addi	a4, a1, -1984
	add	a4, a3, a4
	lui	a1, 1
	addi	a6, a1, 64
	add	a6, a3, a6
	addi	a1, a3, 2047
	addi	s5, a1, 65
	addi	s6, a3, 64
	addi	a5, a2, 64
	vl4re32.v	v8, (a2)
	vl4re32.v	v12, (a5)
	addi	a1, a2, 128
	vl4re32.v	v16, (a1)
	vs4r.v	v8, (a3)
	vs4r.v	v12, (s6)
	addi	a7, a3, 128
	vs4r.v	v16, (a7)
	addi	a1, a2, 192
	vl4re32.v	v8, (a1)
	addi	a1, a2, 256
	vl4re32.v	v12, (a1)
	addi	t0, a3, 192
	vs4r.v	v8, (t0)
	addi	t1, a3, 256
	vs4r.v	v12, (t1)
	addi	a1, a2, 320
	vl4re32.v	v8, (a1)
	addi	a1, a2, 384
	vl4re32.v	v12, (a1)
	addi	t2, a3, 320
	vs4r.v	v8, (t2)
	addi	a1, a3, 384
	addi	t4, sp, 720
	vs4r.v	v12, (t4)                       # Unknown-size Folded Spill
	vs4r.v	v12, (a1)
	addi	t4, a2, 448
	vl4re32.v	v8, (t4)
	addi	t4, a2, 512
	vl4re32.v	v16, (t4)
	addi	t4, a3, 448
	addi	t5, sp, 592
	vs4r.v	v8, (t5)                        # Unknown-size Folded Spill
	vs4r.v	v8, (t4)
	addi	t5, a3, 512
	vs4r.v	v16, (t5)
	addi	t6, a2, 576
	vl4re32.v	v20, (t6)
	addi	t6, a2, 640
	vl4re32.v	v24, (t6)
	addi	t6, a3, 576
	vs4r.v	v20, (t6)
	addi	s0, a3, 640
	vs4r.v	v24, (s0)
	addi	s1, a2, 704
	vl4re32.v	v28, (s1)
	addi	s1, a2, 768
	vl4re32.v	v4, (s1)
	addi	s1, a3, 704
	vs4r.v	v28, (s1)
	addi	s2, a3, 768
	vs4r.v	v4, (s2)
	addi	s3, a2, 832
	vl4re32.v	v8, (s3)
	addi	s3, a2, 896
	vl4re32.v	v0, (s3)
	addi	s4, a3, 832
	addi	s3, sp, 656
	vs4r.v	v8, (s3)                        # Unknown-size Folded Spill
	vs4r.v	v8, (s4)
	addi	s3, a3, 896
	vs4r.v	v0, (s3)
	addi	s7, a2, 960
	vl4re32.v	v12, (s7)
	vl4re32.v	v8, (a3)
	addi	s7, sp, 208
	vs4r.v	v8, (s7)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s6)
	addi	s7, sp, 272
	vs4r.v	v8, (s7)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a7)
	addi	s7, sp, 336
	vs4r.v	v8, (s7)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t0)
	addi	s7, sp, 400
	vs4r.v	v8, (s7)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t1)
	addi	s7, sp, 464
	vs4r.v	v8, (s7)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t2)
	addi	s7, sp, 528
	vs4r.v	v8, (s7)                        # Unknown-size Folded Spill
	addi	s8, a3, 960
	vs4r.v	v12, (s8)
	addi	s7, a0, 64
	mv	s9, t3
	sw	a0, 20(sp)                      # 4-byte Folded Spill
	mv	s10, a0
	vsetivli	zero, 16, e16, m2, ta, ma
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	addi	a0, sp, 80
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 144
	vs4r.v	v0, (a0)                        # Unknown-size Folded Spill
	addi	ra, s9, 16
	vl1r.v	v8, (s9)
	lb	s11, 0(s10)
	vl1r.v	v9, (ra)
	vsext.vf2	v10, v8
	addi	a0, sp, 208
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s11, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	ra, s9, 32
	vl1r.v	v8, (ra)
	addi	ra, s9, 48
	vl1r.v	v9, (ra)
	addi	a0, sp, 272
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s11, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	addi	a0, sp, 336
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s11, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	ra, s9, 64
	vl1r.v	v8, (ra)
	addi	ra, s9, 80
	vl1r.v	v9, (ra)
	addi	a0, sp, 400
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s11, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	addi	a0, sp, 464
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s11, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	ra, s9, 96
	vl1r.v	v8, (ra)
	addi	ra, s9, 112
	vl1r.v	v9, (ra)
	addi	a0, sp, 528
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s11, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	vmv4r.v	v0, v4
	vmv4r.v	v4, v28
	addi	a0, sp, 720
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s11, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 592
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmv4r.v	v28, v4
	vmv4r.v	v4, v0
	addi	a0, sp, 144
	vl4r.v	v0, (a0)                        # Unknown-size Folded Reload
	vsext.vf2	v10, v9
	addi	ra, s9, 128
	vl1r.v	v8, (ra)
	addi	ra, s9, 144
	vl1r.v	v9, (ra)
	vwmacc.vx	v12, s11, v10
	addi	a0, sp, 592
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	vwmacc.vx	v16, s11, v10
	vsext.vf2	v10, v9
	addi	ra, s9, 160
	vl1r.v	v8, (ra)
	addi	ra, s9, 176
	vl1r.v	v9, (ra)
	vwmacc.vx	v20, s11, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v24, s11, v10
	vsext.vf2	v10, v9
	addi	ra, s9, 192
	vl1r.v	v8, (ra)
	addi	ra, s9, 208
	vl1r.v	v9, (ra)
	vwmacc.vx	v28, s11, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v4, s11, v10
	vsext.vf2	v10, v9
	addi	ra, s9, 224
	vl1r.v	v8, (ra)
	addi	ra, s9, 240
	vl1r.v	v9, (ra)
	addi	a0, sp, 656
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s11, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 80
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v8
	vwmacc.vx	v0, s11, v10
	vsext.vf2	v10, v9
	vwmacc.vx	v12, s11, v10
	addi	s10, s10, 1
	addi	s9, s9, 256
	bne	s10, s7, .LBB0_1
# %bb.2:
	addi	a0, sp, 208
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (a3)
	addi	a0, sp, 272
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s6)
	addi	a0, sp, 336
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (a7)
	addi	a0, sp, 400
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t0)
	addi	a0, sp, 464
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t1)
	addi	a0, sp, 528
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t2)
	addi	a0, sp, 720
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (a1)
	addi	a0, sp, 592
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t4)
	vs4r.v	v16, (t5)
	vs4r.v	v20, (t6)
	vs4r.v	v24, (s0)
	vs4r.v	v28, (s1)
	vs4r.v	v4, (s2)
	addi	a0, sp, 656
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s4)
	vl4re32.v	v8, (a2)
	vs4r.v	v0, (s3)
	vs4r.v	v12, (s8)
	addi	s9, s6, 960
	vs4r.v	v8, (s9)
	vl4re32.v	v8, (a5)
	addi	a0, a5, 64
	sw	a0, 16(sp)                      # 4-byte Folded Spill
	vl4re32.v	v12, (a0)
	addi	s10, s6, 1024
	vs4r.v	v8, (s10)
	addi	s11, s6, 1088
	vs4r.v	v12, (s11)
	addi	a0, a5, 128
	sw	a0, 72(sp)                      # 4-byte Folded Spill
	vl4re32.v	v8, (a0)
	addi	a0, a5, 192
	sw	a0, 68(sp)                      # 4-byte Folded Spill
	vl4re32.v	v12, (a0)
	addi	ra, s6, 1152
	vs4r.v	v8, (ra)
	addi	a3, s6, 1216
	vs4r.v	v12, (a3)
	addi	a0, a5, 256
	sw	a0, 64(sp)                      # 4-byte Folded Spill
	vl4re32.v	v8, (a0)
	addi	a0, a5, 320
	sw	a0, 60(sp)                      # 4-byte Folded Spill
	vl4re32.v	v12, (a0)
	addi	a7, s6, 1280
	vs4r.v	v8, (a7)
	addi	a0, s6, 1344
	addi	a1, sp, 720
	vs4r.v	v12, (a1)                       # Unknown-size Folded Spill
	vs4r.v	v12, (a0)
	addi	a1, a5, 384
	sw	a1, 52(sp)                      # 4-byte Folded Spill
	vl4re32.v	v8, (a1)
	addi	a1, a5, 448
	sw	a1, 56(sp)                      # 4-byte Folded Spill
	vl4re32.v	v16, (a1)
	addi	t1, s6, 1408
	addi	a1, sp, 592
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vs4r.v	v8, (t1)
	addi	t2, s6, 1472
	vs4r.v	v16, (t2)
	addi	a1, a5, 512
	sw	a1, 48(sp)                      # 4-byte Folded Spill
	vl4re32.v	v20, (a1)
	addi	a1, a5, 576
	sw	a1, 44(sp)                      # 4-byte Folded Spill
	vl4re32.v	v24, (a1)
	addi	s3, s6, 1536
	vs4r.v	v20, (s3)
	addi	t4, s6, 1600
	vs4r.v	v24, (t4)
	addi	a1, a5, 640
	sw	a1, 40(sp)                      # 4-byte Folded Spill
	vl4re32.v	v28, (a1)
	addi	a1, a5, 704
	sw	a1, 36(sp)                      # 4-byte Folded Spill
	vl4re32.v	v4, (a1)
	addi	t5, s6, 1664
	vs4r.v	v28, (t5)
	addi	t6, s6, 1728
	vs4r.v	v4, (t6)
	addi	a1, a5, 768
	sw	a1, 32(sp)                      # 4-byte Folded Spill
	vl4re32.v	v0, (a1)
	addi	a1, a5, 832
	sw	a1, 28(sp)                      # 4-byte Folded Spill
	vl4re32.v	v8, (a1)
	addi	s0, s6, 1792
	vs4r.v	v0, (s0)
	addi	s1, s6, 1856
	addi	a1, sp, 656
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vs4r.v	v8, (s1)
	addi	a1, a5, 896
	sw	a1, 24(sp)                      # 4-byte Folded Spill
	vl4re32.v	v12, (a1)
	vl4re32.v	v8, (s9)
	addi	a1, sp, 208
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s10)
	addi	a1, sp, 272
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s11)
	addi	a1, sp, 336
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (ra)
	addi	a1, sp, 400
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a3)
	addi	a1, sp, 464
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a7)
	addi	a1, sp, 528
	vs4r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	s2, s6, 1920
	vs4r.v	v12, (s2)
	lw	a1, 20(sp)                      # 4-byte Folded Reload
	addi	s8, a1, 128
	mv	a1, t3
.LBB0_3:                                # =>This Inner Loop Header: Depth=1
	addi	t0, sp, 80
	vs4r.v	v12, (t0)                       # Unknown-size Folded Spill
	addi	t0, sp, 144
	vs4r.v	v0, (t0)                        # Unknown-size Folded Spill
	addi	t0, a1, 16
	vl1r.v	v8, (a1)
	lb	s4, 0(s7)
	vl1r.v	v9, (t0)
	vsext.vf2	v10, v8
	addi	t0, sp, 208
	vl4r.v	v12, (t0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (t0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	t0, a1, 32
	vl1r.v	v8, (t0)
	addi	t0, a1, 48
	vl1r.v	v9, (t0)
	addi	t0, sp, 272
	vl4r.v	v12, (t0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (t0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	addi	t0, sp, 336
	vl4r.v	v12, (t0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (t0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	t0, a1, 64
	vl1r.v	v8, (t0)
	addi	t0, a1, 80
	vl1r.v	v9, (t0)
	addi	t0, sp, 400
	vl4r.v	v12, (t0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (t0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	addi	t0, sp, 464
	vl4r.v	v12, (t0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (t0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	t0, a1, 96
	vl1r.v	v8, (t0)
	addi	t0, a1, 112
	vl1r.v	v9, (t0)
	addi	t0, sp, 528
	vl4r.v	v12, (t0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (t0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	vmv4r.v	v0, v4
	vmv4r.v	v4, v28
	addi	t0, sp, 720
	vl4r.v	v12, (t0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (t0)                       # Unknown-size Folded Spill
	addi	t0, sp, 592
	vl4r.v	v12, (t0)                       # Unknown-size Folded Reload
	vmv4r.v	v28, v4
	vmv4r.v	v4, v0
	addi	t0, sp, 144
	vl4r.v	v0, (t0)                        # Unknown-size Folded Reload
	vsext.vf2	v10, v9
	addi	t0, a1, 128
	vl1r.v	v8, (t0)
	addi	t0, a1, 144
	vl1r.v	v9, (t0)
	vwmacc.vx	v12, s4, v10
	addi	t0, sp, 592
	vs4r.v	v12, (t0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	vwmacc.vx	v16, s4, v10
	vsext.vf2	v10, v9
	addi	t0, a1, 160
	vl1r.v	v8, (t0)
	addi	t0, a1, 176
	vl1r.v	v9, (t0)
	vwmacc.vx	v20, s4, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v24, s4, v10
	vsext.vf2	v10, v9
	addi	t0, a1, 192
	vl1r.v	v8, (t0)
	addi	t0, a1, 208
	vl1r.v	v9, (t0)
	vwmacc.vx	v28, s4, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v4, s4, v10
	vsext.vf2	v10, v9
	addi	t0, a1, 224
	vl1r.v	v8, (t0)
	addi	t0, a1, 240
	vl1r.v	v9, (t0)
	vwmacc.vx	v0, s4, v10
	vsext.vf2	v10, v8
	addi	t0, sp, 656
	vl4r.v	v12, (t0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (t0)                       # Unknown-size Folded Spill
	addi	t0, sp, 80
	vl4r.v	v12, (t0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v9
	vwmacc.vx	v12, s4, v10
	addi	s7, s7, 1
	addi	a1, a1, 256
	bne	s7, s8, .LBB0_3
# %bb.4:
	addi	a1, sp, 208
	vl4r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s9)
	addi	a1, sp, 272
	vl4r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s10)
	addi	a1, sp, 336
	vl4r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s11)
	addi	a1, sp, 400
	vl4r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs4r.v	v8, (ra)
	addi	a1, sp, 464
	vl4r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs4r.v	v8, (a3)
	addi	a1, sp, 528
	vl4r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs4r.v	v8, (a7)
	addi	a1, sp, 720
	vl4r.v	v8, (a1)                        # Unknown-size Folded Reload
	vs4r.v	v8, (a0)
	addi	a0, sp, 592
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t1)
	vs4r.v	v16, (t2)
	vs4r.v	v20, (s3)
	vs4r.v	v24, (t4)
	vs4r.v	v28, (t5)
	vs4r.v	v4, (t6)
	vs4r.v	v0, (s0)
	addi	a0, sp, 656
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s1)
	vl4re32.v	v8, (a2)
	vs4r.v	v12, (s2)
	vl4re32.v	v12, (a5)
	addi	a3, s6, 1984
	vs4r.v	v8, (a3)
	lw	s11, 16(sp)                     # 4-byte Folded Reload
	vl4re32.v	v8, (s11)
	vs4r.v	v12, (s5)
	addi	a7, s5, 64
	lw	a0, 72(sp)                      # 4-byte Folded Reload
	vl4re32.v	v12, (a0)
	vs4r.v	v8, (a7)
	addi	t0, s5, 128
	lw	a0, 68(sp)                      # 4-byte Folded Reload
	vl4re32.v	v8, (a0)
	vs4r.v	v12, (t0)
	addi	s7, s5, 192
	lw	a0, 64(sp)                      # 4-byte Folded Reload
	vl4re32.v	v12, (a0)
	vs4r.v	v8, (s7)
	addi	s9, s5, 256
	lw	a0, 60(sp)                      # 4-byte Folded Reload
	vl4re32.v	v8, (a0)
	vs4r.v	v12, (s9)
	addi	t1, s5, 320
	lw	a0, 52(sp)                      # 4-byte Folded Reload
	vl4re32.v	v12, (a0)
	addi	a0, sp, 720
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vs4r.v	v8, (t1)
	addi	t2, s5, 384
	lw	a0, 56(sp)                      # 4-byte Folded Reload
	vl4re32.v	v16, (a0)
	addi	a0, sp, 592
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vs4r.v	v12, (t2)
	addi	s10, s5, 448
	lw	a0, 48(sp)                      # 4-byte Folded Reload
	vl4re32.v	v20, (a0)
	vs4r.v	v16, (s10)
	addi	a1, s5, 512
	lw	a0, 44(sp)                      # 4-byte Folded Reload
	vl4re32.v	v24, (a0)
	vs4r.v	v20, (a1)
	addi	t4, s5, 576
	lw	a0, 40(sp)                      # 4-byte Folded Reload
	vl4re32.v	v28, (a0)
	vs4r.v	v24, (t4)
	addi	t5, s5, 640
	lw	a0, 36(sp)                      # 4-byte Folded Reload
	vl4re32.v	v4, (a0)
	vs4r.v	v28, (t5)
	addi	t6, s5, 704
	lw	a0, 32(sp)                      # 4-byte Folded Reload
	vl4re32.v	v0, (a0)
	vs4r.v	v4, (t6)
	lw	a0, 28(sp)                      # 4-byte Folded Reload
	vl4re32.v	v8, (a0)
	addi	s0, s5, 768
	vs4r.v	v0, (s0)
	addi	s1, s5, 832
	addi	a0, sp, 656
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vs4r.v	v8, (s1)
	lw	a0, 24(sp)                      # 4-byte Folded Reload
	vl4re32.v	v12, (a0)
	vl4re32.v	v8, (a3)
	addi	a0, sp, 208
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s5)
	addi	a0, sp, 272
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a7)
	addi	a0, sp, 336
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t0)
	addi	a0, sp, 400
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s7)
	addi	a0, sp, 464
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s9)
	addi	a0, sp, 528
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	s2, s5, 896
	vs4r.v	v12, (s2)
	lw	ra, 20(sp)                      # 4-byte Folded Reload
	addi	s6, ra, 192
	mv	s3, t3
.LBB0_5:                                # =>This Inner Loop Header: Depth=1
	addi	a0, sp, 80
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 144
	vs4r.v	v0, (a0)                        # Unknown-size Folded Spill
	addi	a0, s3, 16
	vl1r.v	v8, (s3)
	lb	s4, 0(s8)
	vl1r.v	v9, (a0)
	vsext.vf2	v10, v8
	addi	a0, sp, 208
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, s3, 32
	vl1r.v	v8, (a0)
	addi	a0, s3, 48
	vl1r.v	v9, (a0)
	addi	a0, sp, 272
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	addi	a0, sp, 336
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, s3, 64
	vl1r.v	v8, (a0)
	addi	a0, s3, 80
	vl1r.v	v9, (a0)
	addi	a0, sp, 400
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	addi	a0, sp, 464
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, s3, 96
	vl1r.v	v8, (a0)
	addi	a0, s3, 112
	vl1r.v	v9, (a0)
	addi	a0, sp, 528
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	vmv4r.v	v0, v4
	vmv4r.v	v4, v28
	addi	a0, sp, 720
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 592
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmv4r.v	v28, v4
	vmv4r.v	v4, v0
	addi	a0, sp, 144
	vl4r.v	v0, (a0)                        # Unknown-size Folded Reload
	vsext.vf2	v10, v9
	addi	a0, s3, 128
	vl1r.v	v8, (a0)
	addi	a0, s3, 144
	vl1r.v	v9, (a0)
	vwmacc.vx	v12, s4, v10
	addi	a0, sp, 592
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	vwmacc.vx	v16, s4, v10
	vsext.vf2	v10, v9
	addi	a0, s3, 160
	vl1r.v	v8, (a0)
	addi	a0, s3, 176
	vl1r.v	v9, (a0)
	vwmacc.vx	v20, s4, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v24, s4, v10
	vsext.vf2	v10, v9
	addi	a0, s3, 192
	vl1r.v	v8, (a0)
	addi	a0, s3, 208
	vl1r.v	v9, (a0)
	vwmacc.vx	v28, s4, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v4, s4, v10
	vsext.vf2	v10, v9
	addi	a0, s3, 224
	vl1r.v	v8, (a0)
	addi	a0, s3, 240
	vl1r.v	v9, (a0)
	vwmacc.vx	v0, s4, v10
	vsext.vf2	v10, v8
	addi	a0, sp, 656
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 80
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v9
	vwmacc.vx	v12, s4, v10
	addi	s8, s8, 1
	addi	s3, s3, 256
	bne	s8, s6, .LBB0_5
# %bb.6:
	addi	a0, sp, 208
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (a3)
	addi	a0, sp, 272
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s5)
	addi	a0, sp, 336
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (a7)
	addi	a0, sp, 400
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t0)
	addi	a0, sp, 464
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s7)
	addi	a0, sp, 528
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s9)
	addi	a0, sp, 720
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t1)
	addi	a0, sp, 592
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t2)
	vs4r.v	v16, (s10)
	vs4r.v	v20, (a1)
	vs4r.v	v24, (t4)
	vs4r.v	v28, (t5)
	vs4r.v	v4, (t6)
	vs4r.v	v0, (s0)
	addi	a0, sp, 656
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s1)
	vl4re32.v	v8, (a2)
	vs4r.v	v12, (s2)
	addi	a3, s5, 960
	vl4re32.v	v12, (a5)
	vs4r.v	v8, (a3)
	addi	s8, s5, 1024
	vl4re32.v	v8, (s11)
	vs4r.v	v12, (s8)
	addi	a7, s5, 1088
	lw	a0, 72(sp)                      # 4-byte Folded Reload
	vl4re32.v	v12, (a0)
	vs4r.v	v8, (a7)
	addi	t0, s5, 1152
	lw	a0, 68(sp)                      # 4-byte Folded Reload
	vl4re32.v	v8, (a0)
	vs4r.v	v12, (t0)
	addi	s9, s5, 1216
	lw	a0, 64(sp)                      # 4-byte Folded Reload
	vl4re32.v	v12, (a0)
	vs4r.v	v8, (s9)
	addi	s10, s5, 1280
	lw	a0, 60(sp)                      # 4-byte Folded Reload
	vl4re32.v	v8, (a0)
	vs4r.v	v12, (s10)
	addi	t1, s5, 1344
	lw	a0, 52(sp)                      # 4-byte Folded Reload
	vl4re32.v	v12, (a0)
	addi	a0, sp, 720
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vs4r.v	v8, (t1)
	addi	t2, s5, 1408
	lw	a0, 56(sp)                      # 4-byte Folded Reload
	vl4re32.v	v16, (a0)
	addi	a0, sp, 592
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vs4r.v	v12, (t2)
	addi	s11, s5, 1472
	lw	a0, 48(sp)                      # 4-byte Folded Reload
	vl4re32.v	v20, (a0)
	vs4r.v	v16, (s11)
	addi	a1, s5, 1536
	lw	a0, 44(sp)                      # 4-byte Folded Reload
	vl4re32.v	v24, (a0)
	vs4r.v	v20, (a1)
	addi	t4, s5, 1600
	lw	a0, 40(sp)                      # 4-byte Folded Reload
	vl4re32.v	v28, (a0)
	vs4r.v	v24, (t4)
	addi	t5, s5, 1664
	lw	a0, 36(sp)                      # 4-byte Folded Reload
	vl4re32.v	v4, (a0)
	vs4r.v	v28, (t5)
	addi	t6, s5, 1728
	lw	a0, 32(sp)                      # 4-byte Folded Reload
	vl4re32.v	v0, (a0)
	vs4r.v	v4, (t6)
	lw	a0, 28(sp)                      # 4-byte Folded Reload
	vl4re32.v	v8, (a0)
	addi	s0, s5, 1792
	vs4r.v	v0, (s0)
	addi	s1, s5, 1856
	addi	a0, sp, 656
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vs4r.v	v8, (s1)
	lw	a0, 24(sp)                      # 4-byte Folded Reload
	vl4re32.v	v12, (a0)
	vl4re32.v	v8, (a3)
	addi	a0, sp, 208
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s8)
	addi	a0, sp, 272
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a7)
	addi	a0, sp, 336
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t0)
	addi	a0, sp, 400
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s9)
	addi	a0, sp, 464
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s10)
	addi	a0, sp, 528
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	s2, s5, 1920
	vs4r.v	v12, (s2)
	addi	s7, ra, 256
	mv	s3, t3
.LBB0_7:                                # =>This Inner Loop Header: Depth=1
	addi	a0, sp, 80
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 144
	vs4r.v	v0, (a0)                        # Unknown-size Folded Spill
	addi	a0, s3, 16
	vl1r.v	v8, (s3)
	lb	s4, 0(s6)
	vl1r.v	v9, (a0)
	vsext.vf2	v10, v8
	addi	a0, sp, 208
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, s3, 32
	vl1r.v	v8, (a0)
	addi	a0, s3, 48
	vl1r.v	v9, (a0)
	addi	a0, sp, 272
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	addi	a0, sp, 336
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, s3, 64
	vl1r.v	v8, (a0)
	addi	a0, s3, 80
	vl1r.v	v9, (a0)
	addi	a0, sp, 400
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	addi	a0, sp, 464
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, s3, 96
	vl1r.v	v8, (a0)
	addi	a0, s3, 112
	vl1r.v	v9, (a0)
	addi	a0, sp, 528
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	vmv4r.v	v0, v4
	vmv4r.v	v4, v28
	addi	a0, sp, 720
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 592
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmv4r.v	v28, v4
	vmv4r.v	v4, v0
	addi	a0, sp, 144
	vl4r.v	v0, (a0)                        # Unknown-size Folded Reload
	vsext.vf2	v10, v9
	addi	a0, s3, 128
	vl1r.v	v8, (a0)
	addi	a0, s3, 144
	vl1r.v	v9, (a0)
	vwmacc.vx	v12, s4, v10
	addi	a0, sp, 592
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	vwmacc.vx	v16, s4, v10
	vsext.vf2	v10, v9
	addi	a0, s3, 160
	vl1r.v	v8, (a0)
	addi	a0, s3, 176
	vl1r.v	v9, (a0)
	vwmacc.vx	v20, s4, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v24, s4, v10
	vsext.vf2	v10, v9
	addi	a0, s3, 192
	vl1r.v	v8, (a0)
	addi	a0, s3, 208
	vl1r.v	v9, (a0)
	vwmacc.vx	v28, s4, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v4, s4, v10
	vsext.vf2	v10, v9
	addi	a0, s3, 224
	vl1r.v	v8, (a0)
	addi	a0, s3, 240
	vl1r.v	v9, (a0)
	vwmacc.vx	v0, s4, v10
	vsext.vf2	v10, v8
	addi	a0, sp, 656
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 80
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v9
	vwmacc.vx	v12, s4, v10
	addi	s6, s6, 1
	addi	s3, s3, 256
	bne	s6, s7, .LBB0_7
# %bb.8:
	addi	a0, sp, 208
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (a3)
	addi	a0, sp, 272
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s8)
	addi	a0, sp, 336
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (a7)
	addi	a0, sp, 400
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t0)
	addi	a0, sp, 464
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s9)
	addi	a0, sp, 528
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s10)
	addi	a0, sp, 720
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t1)
	addi	a0, sp, 592
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t2)
	vs4r.v	v16, (s11)
	vs4r.v	v20, (a1)
	vs4r.v	v24, (t4)
	vs4r.v	v28, (t5)
	vs4r.v	v4, (t6)
	vs4r.v	v0, (s0)
	addi	a0, sp, 656
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s1)
	vl4re32.v	v8, (a2)
	vs4r.v	v12, (s2)
	vl4re32.v	v12, (a5)
	addi	a3, s5, 1984
	vs4r.v	v8, (a3)
	lw	s11, 16(sp)                     # 4-byte Folded Reload
	vl4re32.v	v8, (s11)
	vs4r.v	v12, (a6)
	addi	a7, a6, 64
	lw	a0, 72(sp)                      # 4-byte Folded Reload
	vl4re32.v	v12, (a0)
	vs4r.v	v8, (a7)
	addi	t0, a6, 128
	lw	a0, 68(sp)                      # 4-byte Folded Reload
	vl4re32.v	v8, (a0)
	vs4r.v	v12, (t0)
	addi	s5, a6, 192
	lw	a0, 64(sp)                      # 4-byte Folded Reload
	vl4re32.v	v12, (a0)
	vs4r.v	v8, (s5)
	addi	s8, a6, 256
	lw	a0, 60(sp)                      # 4-byte Folded Reload
	vl4re32.v	v8, (a0)
	vs4r.v	v12, (s8)
	addi	t1, a6, 320
	lw	a0, 52(sp)                      # 4-byte Folded Reload
	vl4re32.v	v12, (a0)
	addi	a0, sp, 720
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vs4r.v	v8, (t1)
	addi	t2, a6, 384
	lw	a0, 56(sp)                      # 4-byte Folded Reload
	vl4re32.v	v16, (a0)
	addi	a0, sp, 592
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vs4r.v	v12, (t2)
	addi	s9, a6, 448
	lw	a0, 48(sp)                      # 4-byte Folded Reload
	vl4re32.v	v20, (a0)
	vs4r.v	v16, (s9)
	addi	a1, a6, 512
	lw	a0, 44(sp)                      # 4-byte Folded Reload
	vl4re32.v	v24, (a0)
	vs4r.v	v20, (a1)
	addi	t4, a6, 576
	lw	a0, 40(sp)                      # 4-byte Folded Reload
	vl4re32.v	v28, (a0)
	vs4r.v	v24, (t4)
	addi	t5, a6, 640
	lw	a0, 36(sp)                      # 4-byte Folded Reload
	vl4re32.v	v4, (a0)
	vs4r.v	v28, (t5)
	addi	t6, a6, 704
	lw	a0, 32(sp)                      # 4-byte Folded Reload
	vl4re32.v	v0, (a0)
	vs4r.v	v4, (t6)
	lw	a0, 28(sp)                      # 4-byte Folded Reload
	vl4re32.v	v8, (a0)
	addi	s0, a6, 768
	vs4r.v	v0, (s0)
	addi	s1, a6, 832
	addi	a0, sp, 656
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vs4r.v	v8, (s1)
	lw	a0, 24(sp)                      # 4-byte Folded Reload
	vl4re32.v	v12, (a0)
	vl4re32.v	v8, (a3)
	addi	a0, sp, 208
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a6)
	addi	a0, sp, 272
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a7)
	addi	a0, sp, 336
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t0)
	addi	a0, sp, 400
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s5)
	addi	a0, sp, 464
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s8)
	addi	a0, sp, 528
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	s2, a6, 896
	vs4r.v	v12, (s2)
	addi	s6, ra, 320
	mv	s3, t3
.LBB0_9:                                # =>This Inner Loop Header: Depth=1
	addi	a0, sp, 80
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 144
	vs4r.v	v0, (a0)                        # Unknown-size Folded Spill
	addi	a0, s3, 16
	vl1r.v	v8, (s3)
	lb	s4, 0(s7)
	vl1r.v	v9, (a0)
	vsext.vf2	v10, v8
	addi	a0, sp, 208
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, s3, 32
	vl1r.v	v8, (a0)
	addi	a0, s3, 48
	vl1r.v	v9, (a0)
	addi	a0, sp, 272
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	addi	a0, sp, 336
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, s3, 64
	vl1r.v	v8, (a0)
	addi	a0, s3, 80
	vl1r.v	v9, (a0)
	addi	a0, sp, 400
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	addi	a0, sp, 464
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, s3, 96
	vl1r.v	v8, (a0)
	addi	a0, s3, 112
	vl1r.v	v9, (a0)
	addi	a0, sp, 528
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	vmv4r.v	v0, v4
	vmv4r.v	v4, v28
	addi	a0, sp, 720
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 592
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmv4r.v	v28, v4
	vmv4r.v	v4, v0
	addi	a0, sp, 144
	vl4r.v	v0, (a0)                        # Unknown-size Folded Reload
	vsext.vf2	v10, v9
	addi	a0, s3, 128
	vl1r.v	v8, (a0)
	addi	a0, s3, 144
	vl1r.v	v9, (a0)
	vwmacc.vx	v12, s4, v10
	addi	a0, sp, 592
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	vwmacc.vx	v16, s4, v10
	vsext.vf2	v10, v9
	addi	a0, s3, 160
	vl1r.v	v8, (a0)
	addi	a0, s3, 176
	vl1r.v	v9, (a0)
	vwmacc.vx	v20, s4, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v24, s4, v10
	vsext.vf2	v10, v9
	addi	a0, s3, 192
	vl1r.v	v8, (a0)
	addi	a0, s3, 208
	vl1r.v	v9, (a0)
	vwmacc.vx	v28, s4, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v4, s4, v10
	vsext.vf2	v10, v9
	addi	a0, s3, 224
	vl1r.v	v8, (a0)
	addi	a0, s3, 240
	vl1r.v	v9, (a0)
	vwmacc.vx	v0, s4, v10
	vsext.vf2	v10, v8
	addi	a0, sp, 656
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 80
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v9
	vwmacc.vx	v12, s4, v10
	addi	s7, s7, 1
	addi	s3, s3, 256
	bne	s7, s6, .LBB0_9
# %bb.10:
	addi	a0, sp, 208
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (a3)
	addi	a0, sp, 272
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (a6)
	addi	a0, sp, 336
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (a7)
	addi	a0, sp, 400
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t0)
	addi	a0, sp, 464
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s5)
	addi	a0, sp, 528
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s8)
	addi	a0, sp, 720
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t1)
	addi	a0, sp, 592
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t2)
	vs4r.v	v16, (s9)
	vs4r.v	v20, (a1)
	vs4r.v	v24, (t4)
	vs4r.v	v28, (t5)
	vs4r.v	v4, (t6)
	vs4r.v	v0, (s0)
	addi	a0, sp, 656
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s1)
	vl4re32.v	v8, (a2)
	vs4r.v	v12, (s2)
	addi	a3, a6, 960
	vl4re32.v	v12, (a5)
	vs4r.v	v8, (a3)
	addi	s7, a6, 1024
	vl4re32.v	v8, (s11)
	vs4r.v	v12, (s7)
	addi	a7, a6, 1088
	lw	a0, 72(sp)                      # 4-byte Folded Reload
	vl4re32.v	v12, (a0)
	vs4r.v	v8, (a7)
	addi	t0, a6, 1152
	lw	a0, 68(sp)                      # 4-byte Folded Reload
	vl4re32.v	v8, (a0)
	vs4r.v	v12, (t0)
	addi	s8, a6, 1216
	lw	a0, 64(sp)                      # 4-byte Folded Reload
	vl4re32.v	v12, (a0)
	vs4r.v	v8, (s8)
	addi	s9, a6, 1280
	lw	a0, 60(sp)                      # 4-byte Folded Reload
	vl4re32.v	v8, (a0)
	vs4r.v	v12, (s9)
	addi	t1, a6, 1344
	lw	a0, 52(sp)                      # 4-byte Folded Reload
	vl4re32.v	v12, (a0)
	addi	a0, sp, 720
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vs4r.v	v8, (t1)
	addi	t2, a6, 1408
	lw	a0, 56(sp)                      # 4-byte Folded Reload
	vl4re32.v	v16, (a0)
	addi	a0, sp, 592
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vs4r.v	v12, (t2)
	addi	s10, a6, 1472
	lw	a0, 48(sp)                      # 4-byte Folded Reload
	vl4re32.v	v20, (a0)
	vs4r.v	v16, (s10)
	addi	a1, a6, 1536
	lw	a0, 44(sp)                      # 4-byte Folded Reload
	vl4re32.v	v24, (a0)
	vs4r.v	v20, (a1)
	addi	t4, a6, 1600
	lw	a0, 40(sp)                      # 4-byte Folded Reload
	vl4re32.v	v28, (a0)
	vs4r.v	v24, (t4)
	addi	t5, a6, 1664
	lw	a0, 36(sp)                      # 4-byte Folded Reload
	vl4re32.v	v4, (a0)
	vs4r.v	v28, (t5)
	addi	t6, a6, 1728
	lw	a0, 32(sp)                      # 4-byte Folded Reload
	vl4re32.v	v0, (a0)
	vs4r.v	v4, (t6)
	lw	a0, 28(sp)                      # 4-byte Folded Reload
	vl4re32.v	v8, (a0)
	addi	s0, a6, 1792
	vs4r.v	v0, (s0)
	addi	s1, a6, 1856
	addi	a0, sp, 656
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vs4r.v	v8, (s1)
	lw	a0, 24(sp)                      # 4-byte Folded Reload
	vl4re32.v	v12, (a0)
	vl4re32.v	v8, (a3)
	addi	a0, sp, 208
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s7)
	addi	a0, sp, 272
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a7)
	addi	a0, sp, 336
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t0)
	addi	a0, sp, 400
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s8)
	addi	a0, sp, 464
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s9)
	addi	a0, sp, 528
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	s2, a6, 1920
	vs4r.v	v12, (s2)
	addi	s5, ra, 384
	mv	s3, t3
.LBB0_11:                               # =>This Inner Loop Header: Depth=1
	addi	a0, sp, 80
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 144
	vs4r.v	v0, (a0)                        # Unknown-size Folded Spill
	addi	a0, s3, 16
	vl1r.v	v8, (s3)
	lb	s4, 0(s6)
	vl1r.v	v9, (a0)
	vsext.vf2	v10, v8
	addi	a0, sp, 208
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, s3, 32
	vl1r.v	v8, (a0)
	addi	a0, s3, 48
	vl1r.v	v9, (a0)
	addi	a0, sp, 272
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	addi	a0, sp, 336
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, s3, 64
	vl1r.v	v8, (a0)
	addi	a0, s3, 80
	vl1r.v	v9, (a0)
	addi	a0, sp, 400
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	addi	a0, sp, 464
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, s3, 96
	vl1r.v	v8, (a0)
	addi	a0, s3, 112
	vl1r.v	v9, (a0)
	addi	a0, sp, 528
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	vmv4r.v	v0, v4
	vmv4r.v	v4, v28
	addi	a0, sp, 720
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 592
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmv4r.v	v28, v4
	vmv4r.v	v4, v0
	addi	a0, sp, 144
	vl4r.v	v0, (a0)                        # Unknown-size Folded Reload
	vsext.vf2	v10, v9
	addi	a0, s3, 128
	vl1r.v	v8, (a0)
	addi	a0, s3, 144
	vl1r.v	v9, (a0)
	vwmacc.vx	v12, s4, v10
	addi	a0, sp, 592
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	vwmacc.vx	v16, s4, v10
	vsext.vf2	v10, v9
	addi	a0, s3, 160
	vl1r.v	v8, (a0)
	addi	a0, s3, 176
	vl1r.v	v9, (a0)
	vwmacc.vx	v20, s4, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v24, s4, v10
	vsext.vf2	v10, v9
	addi	a0, s3, 192
	vl1r.v	v8, (a0)
	addi	a0, s3, 208
	vl1r.v	v9, (a0)
	vwmacc.vx	v28, s4, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v4, s4, v10
	vsext.vf2	v10, v9
	addi	a0, s3, 224
	vl1r.v	v8, (a0)
	addi	a0, s3, 240
	vl1r.v	v9, (a0)
	vwmacc.vx	v0, s4, v10
	vsext.vf2	v10, v8
	addi	a0, sp, 656
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 80
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v9
	vwmacc.vx	v12, s4, v10
	addi	s6, s6, 1
	addi	s3, s3, 256
	bne	s6, s5, .LBB0_11
# %bb.12:
	addi	a0, sp, 208
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (a3)
	addi	a0, sp, 272
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s7)
	addi	a0, sp, 336
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (a7)
	addi	a0, sp, 400
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t0)
	addi	a0, sp, 464
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s8)
	addi	a0, sp, 528
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s9)
	addi	a0, sp, 720
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t1)
	addi	a0, sp, 592
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t2)
	vs4r.v	v16, (s10)
	vs4r.v	v20, (a1)
	vs4r.v	v24, (t4)
	vs4r.v	v28, (t5)
	vs4r.v	v4, (t6)
	vs4r.v	v0, (s0)
	addi	a0, sp, 656
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s1)
	vl4re32.v	v8, (a2)
	vs4r.v	v12, (s2)
	vl4re32.v	v12, (a5)
	addi	a3, a6, 1984
	vs4r.v	v8, (a3)
	vl4re32.v	v8, (s11)
	vs4r.v	v12, (a4)
	addi	s6, a4, 64
	lw	a0, 72(sp)                      # 4-byte Folded Reload
	vl4re32.v	v12, (a0)
	vs4r.v	v8, (s6)
	addi	a7, a4, 128
	lw	a0, 68(sp)                      # 4-byte Folded Reload
	vl4re32.v	v8, (a0)
	vs4r.v	v12, (a7)
	addi	t0, a4, 192
	lw	a0, 64(sp)                      # 4-byte Folded Reload
	vl4re32.v	v12, (a0)
	vs4r.v	v8, (t0)
	addi	s7, a4, 256
	lw	a0, 60(sp)                      # 4-byte Folded Reload
	vl4re32.v	v8, (a0)
	vs4r.v	v12, (s7)
	addi	t1, a4, 320
	lw	a0, 52(sp)                      # 4-byte Folded Reload
	vl4re32.v	v12, (a0)
	addi	a0, sp, 656
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vs4r.v	v8, (t1)
	addi	t2, a4, 384
	lw	a0, 56(sp)                      # 4-byte Folded Reload
	vl4re32.v	v16, (a0)
	addi	a0, sp, 592
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vs4r.v	v12, (t2)
	addi	s8, a4, 448
	lw	a0, 48(sp)                      # 4-byte Folded Reload
	vl4re32.v	v20, (a0)
	vs4r.v	v16, (s8)
	addi	a1, a4, 512
	lw	a0, 44(sp)                      # 4-byte Folded Reload
	vl4re32.v	v24, (a0)
	vs4r.v	v20, (a1)
	addi	t4, a4, 576
	lw	a0, 40(sp)                      # 4-byte Folded Reload
	vl4re32.v	v28, (a0)
	vs4r.v	v24, (t4)
	addi	s9, a4, 640
	lw	a0, 36(sp)                      # 4-byte Folded Reload
	vl4re32.v	v4, (a0)
	vs4r.v	v28, (s9)
	addi	t5, a4, 704
	lw	a0, 32(sp)                      # 4-byte Folded Reload
	vl4re32.v	v0, (a0)
	vs4r.v	v4, (t5)
	lw	a0, 28(sp)                      # 4-byte Folded Reload
	vl4re32.v	v8, (a0)
	addi	t6, a4, 768
	vs4r.v	v0, (t6)
	addi	s0, a4, 832
	addi	a0, sp, 528
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vs4r.v	v8, (s0)
	lw	a0, 24(sp)                      # 4-byte Folded Reload
	vl4re32.v	v8, (a0)
	addi	a0, sp, 720
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a3)
	addi	a0, sp, 208
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v12, (a4)
	vl4re32.v	v8, (s6)
	addi	a0, sp, 272
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a7)
	addi	a0, sp, 336
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t0)
	addi	a0, sp, 400
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (s7)
	addi	a0, sp, 464
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	s1, a4, 896
	addi	a0, sp, 720
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s1)
	addi	a6, ra, 448
	mv	s2, t3
.LBB0_13:                               # =>This Inner Loop Header: Depth=1
	addi	a0, sp, 144
	vs4r.v	v0, (a0)                        # Unknown-size Folded Spill
	addi	a0, s2, 16
	vl1r.v	v8, (s2)
	lb	s3, 0(s5)
	vl1r.v	v9, (a0)
	vsext.vf2	v10, v8
	addi	a0, sp, 208
	vl4r.v	v0, (a0)                        # Unknown-size Folded Reload
	vwmacc.vx	v0, s3, v10
	vs4r.v	v0, (a0)                        # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, s2, 32
	vl1r.v	v8, (a0)
	addi	a0, s2, 48
	vl1r.v	v9, (a0)
	vwmacc.vx	v12, s3, v10
	addi	a0, sp, 80
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	addi	a0, sp, 272
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s3, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, s2, 64
	vl1r.v	v8, (a0)
	addi	a0, s2, 80
	vl1r.v	v9, (a0)
	addi	a0, sp, 336
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s3, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	addi	a0, sp, 400
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s3, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, s2, 96
	vl1r.v	v8, (a0)
	addi	a0, s2, 112
	vl1r.v	v9, (a0)
	addi	a0, sp, 464
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s3, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	vmv4r.v	v0, v4
	vmv4r.v	v4, v28
	addi	a0, sp, 656
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s3, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 592
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmv4r.v	v28, v4
	vmv4r.v	v4, v0
	addi	a0, sp, 144
	vl4r.v	v0, (a0)                        # Unknown-size Folded Reload
	vsext.vf2	v10, v9
	addi	a0, s2, 128
	vl1r.v	v8, (a0)
	addi	a0, s2, 144
	vl1r.v	v9, (a0)
	vwmacc.vx	v12, s3, v10
	addi	a0, sp, 592
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	vwmacc.vx	v16, s3, v10
	vsext.vf2	v10, v9
	addi	a0, s2, 160
	vl1r.v	v8, (a0)
	addi	a0, s2, 176
	vl1r.v	v9, (a0)
	vwmacc.vx	v20, s3, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v24, s3, v10
	vsext.vf2	v10, v9
	addi	a0, s2, 192
	vl1r.v	v8, (a0)
	addi	a0, s2, 208
	vl1r.v	v9, (a0)
	vwmacc.vx	v28, s3, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v4, s3, v10
	vsext.vf2	v10, v9
	addi	a0, s2, 224
	vl1r.v	v8, (a0)
	addi	a0, s2, 240
	vl1r.v	v9, (a0)
	vwmacc.vx	v0, s3, v10
	vsext.vf2	v10, v8
	addi	a0, sp, 528
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s3, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	a0, sp, 720
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s3, v10
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 80
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	addi	s5, s5, 1
	addi	s2, s2, 256
	bne	s5, a6, .LBB0_13
# %bb.14:
	addi	a0, sp, 208
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (a3)
	addi	a0, sp, 272
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s6)
	addi	a0, sp, 336
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (a7)
	addi	a0, sp, 400
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t0)
	addi	a0, sp, 464
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s7)
	addi	a0, sp, 656
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t1)
	addi	a0, sp, 592
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t2)
	vs4r.v	v16, (s8)
	vs4r.v	v20, (a1)
	vs4r.v	v24, (t4)
	vs4r.v	v28, (s9)
	vs4r.v	v4, (t5)
	vs4r.v	v0, (t6)
	addi	a0, sp, 528
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s0)
	vl4re32.v	v8, (a2)
	vs4r.v	v12, (a4)
	addi	a0, sp, 720
	vl4r.v	v12, (a0)                       # Unknown-size Folded Reload
	vs4r.v	v12, (s1)
	addi	a2, a4, 960
	vl4re32.v	v12, (a5)
	vs4r.v	v8, (a2)
	addi	a3, a4, 1024
	vl4re32.v	v8, (s11)
	vs4r.v	v12, (a3)
	addi	a5, a4, 1088
	lw	a0, 72(sp)                      # 4-byte Folded Reload
	vl4re32.v	v12, (a0)
	vs4r.v	v8, (a5)
	addi	a7, a4, 1152
	lw	a0, 68(sp)                      # 4-byte Folded Reload
	vl4re32.v	v8, (a0)
	vs4r.v	v12, (a7)
	addi	t0, a4, 1216
	lw	a0, 64(sp)                      # 4-byte Folded Reload
	vl4re32.v	v12, (a0)
	vs4r.v	v8, (t0)
	addi	t1, a4, 1280
	lw	a0, 60(sp)                      # 4-byte Folded Reload
	vl4re32.v	v8, (a0)
	vs4r.v	v12, (t1)
	addi	t2, a4, 1344
	lw	a0, 52(sp)                      # 4-byte Folded Reload
	vl4re32.v	v12, (a0)
	addi	a0, sp, 720
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vs4r.v	v8, (t2)
	addi	t4, a4, 1408
	lw	a0, 56(sp)                      # 4-byte Folded Reload
	vl4re32.v	v16, (a0)
	addi	a0, sp, 592
	vs4r.v	v12, (a0)                       # Unknown-size Folded Spill
	vs4r.v	v12, (t4)
	addi	a1, a4, 1472
	lw	a0, 48(sp)                      # 4-byte Folded Reload
	vl4re32.v	v20, (a0)
	vs4r.v	v16, (a1)
	addi	t5, a4, 1536
	lw	a0, 44(sp)                      # 4-byte Folded Reload
	vl4re32.v	v24, (a0)
	vs4r.v	v20, (t5)
	addi	t6, a4, 1600
	lw	a0, 40(sp)                      # 4-byte Folded Reload
	vl4re32.v	v28, (a0)
	vs4r.v	v24, (t6)
	addi	s0, a4, 1664
	lw	a0, 36(sp)                      # 4-byte Folded Reload
	vl4re32.v	v4, (a0)
	vs4r.v	v28, (s0)
	addi	s1, a4, 1728
	lw	a0, 32(sp)                      # 4-byte Folded Reload
	vl4re32.v	v0, (a0)
	vs4r.v	v4, (s1)
	lw	a0, 28(sp)                      # 4-byte Folded Reload
	vl4re32.v	v8, (a0)
	addi	s2, a4, 1792
	vs4r.v	v0, (s2)
	addi	s3, a4, 1856
	addi	a0, sp, 656
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vs4r.v	v8, (s3)
	lw	a0, 24(sp)                      # 4-byte Folded Reload
	vl4re32.v	v12, (a0)
	vl4re32.v	v8, (a2)
	addi	a0, sp, 208
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a3)
	addi	a0, sp, 272
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a5)
	addi	a0, sp, 336
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a7)
	addi	a0, sp, 400
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t0)
	addi	a0, sp, 464
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (t1)
	addi	a0, sp, 528
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a4, a4, 1920
	vs4r.v	v12, (a4)
	addi	a0, ra, 512
.LBB0_15:                               # =>This Inner Loop Header: Depth=1
	addi	s4, sp, 80
	vs4r.v	v12, (s4)                       # Unknown-size Folded Spill
	addi	s4, sp, 144
	vs4r.v	v0, (s4)                        # Unknown-size Folded Spill
	addi	s5, t3, 16
	vl1r.v	v8, (t3)
	lb	s4, 0(a6)
	vl1r.v	v9, (s5)
	vsext.vf2	v10, v8
	addi	s5, sp, 208
	vl4r.v	v12, (s5)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (s5)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	s5, t3, 32
	vl1r.v	v8, (s5)
	addi	s5, t3, 48
	vl1r.v	v9, (s5)
	addi	s5, sp, 272
	vl4r.v	v12, (s5)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (s5)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	addi	s5, sp, 336
	vl4r.v	v12, (s5)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (s5)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	s5, t3, 64
	vl1r.v	v8, (s5)
	addi	s5, t3, 80
	vl1r.v	v9, (s5)
	addi	s5, sp, 400
	vl4r.v	v12, (s5)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (s5)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	addi	s5, sp, 464
	vl4r.v	v12, (s5)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (s5)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v9
	addi	s5, t3, 96
	vl1r.v	v8, (s5)
	addi	s5, t3, 112
	vl1r.v	v9, (s5)
	addi	s5, sp, 528
	vl4r.v	v12, (s5)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (s5)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	vmv4r.v	v0, v4
	vmv4r.v	v4, v28
	addi	s5, sp, 720
	vl4r.v	v12, (s5)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (s5)                       # Unknown-size Folded Spill
	addi	s5, sp, 592
	vl4r.v	v12, (s5)                       # Unknown-size Folded Reload
	vmv4r.v	v28, v4
	vmv4r.v	v4, v0
	addi	s5, sp, 144
	vl4r.v	v0, (s5)                        # Unknown-size Folded Reload
	vsext.vf2	v10, v9
	addi	s5, t3, 128
	vl1r.v	v8, (s5)
	addi	s5, t3, 144
	vl1r.v	v9, (s5)
	vwmacc.vx	v12, s4, v10
	addi	s5, sp, 592
	vs4r.v	v12, (s5)                       # Unknown-size Folded Spill
	vsext.vf2	v10, v8
	vwmacc.vx	v16, s4, v10
	vsext.vf2	v10, v9
	addi	s5, t3, 160
	vl1r.v	v8, (s5)
	addi	s5, t3, 176
	vl1r.v	v9, (s5)
	vwmacc.vx	v20, s4, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v24, s4, v10
	vsext.vf2	v10, v9
	addi	s5, t3, 192
	vl1r.v	v8, (s5)
	addi	s5, t3, 208
	vl1r.v	v9, (s5)
	vwmacc.vx	v28, s4, v10
	vsext.vf2	v10, v8
	vwmacc.vx	v4, s4, v10
	vsext.vf2	v10, v9
	addi	s5, t3, 224
	vl1r.v	v8, (s5)
	addi	s5, t3, 240
	vl1r.v	v9, (s5)
	vwmacc.vx	v0, s4, v10
	vsext.vf2	v10, v8
	addi	s5, sp, 656
	vl4r.v	v12, (s5)                       # Unknown-size Folded Reload
	vwmacc.vx	v12, s4, v10
	vs4r.v	v12, (s5)                       # Unknown-size Folded Spill
	addi	s5, sp, 80
	vl4r.v	v12, (s5)                       # Unknown-size Folded Reload
	vsext.vf2	v10, v9
	vwmacc.vx	v12, s4, v10
	addi	a6, a6, 1
	addi	t3, t3, 256
	bne	a6, a0, .LBB0_15
# %bb.16:
	addi	a0, sp, 208
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (a2)
	addi	a0, sp, 272
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (a3)
	addi	a0, sp, 336
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (a5)
	addi	a0, sp, 400
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (a7)
	addi	a0, sp, 464
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t0)
	addi	a0, sp, 528
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t1)
	addi	a0, sp, 720
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t2)
	addi	a0, sp, 592
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t4)
	vs4r.v	v16, (a1)
	vs4r.v	v20, (t5)
	vs4r.v	v24, (t6)
	vs4r.v	v28, (s0)
	vs4r.v	v4, (s1)
	vs4r.v	v0, (s2)
	addi	a0, sp, 656
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (s3)
	vs4r.v	v12, (a4)
	addi	sp, sp, 704
	lw	ra, 140(sp)                     # 4-byte Folded Reload
	lw	s0, 136(sp)                     # 4-byte Folded Reload
	lw	s1, 132(sp)                     # 4-byte Folded Reload
	lw	s2, 128(sp)                     # 4-byte Folded Reload
	lw	s3, 124(sp)                     # 4-byte Folded Reload
	lw	s4, 120(sp)                     # 4-byte Folded Reload
	lw	s5, 116(sp)                     # 4-byte Folded Reload
	lw	s6, 112(sp)                     # 4-byte Folded Reload
	lw	s7, 108(sp)                     # 4-byte Folded Reload
	lw	s8, 104(sp)                     # 4-byte Folded Reload
	lw	s9, 100(sp)                     # 4-byte Folded Reload
	lw	s10, 96(sp)                     # 4-byte Folded Reload
	lw	s11, 92(sp)                     # 4-byte Folded Reload
	addi	sp, sp, 144
	ret
.Lfunc_end0:
                                        # -- End function
