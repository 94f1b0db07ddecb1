# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -Db=12 -Dh_in=128 -Dh_out=128
# source: baselines/linear.c, SHA-256 5c53e41b6634582eb13b7dad639e31e7fe4216e332f0c652a529a6d230d7c4b9

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000600	# W
	li	a2, 0x20004600	# bias
	li	a3, 0x20005000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -32
	sw	s0, 28(sp)                      # 4-byte Folded Spill
	sw	s1, 24(sp)                      # 4-byte Folded Spill
	sw	s2, 20(sp)                      # 4-byte Folded Spill
	sw	s3, 16(sp)                      # 4-byte Folded Spill
	addi	sp, sp, -640
	addi	a4, a2, 64
	vl4re32.v	v8, (a2)
	addi	a5, sp, 464
	vs4r.v	v8, (a5)                        # Unknown-size Folded Spill
	vl4re32.v	v8, (a4)
	addi	a4, sp, 400
	vs4r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, a2, 128
	vl4re32.v	v8, (a4)
	addi	a4, sp, 336
	vs4r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, a2, 192
	vl4re32.v	v8, (a4)
	addi	a4, sp, 272
	vs4r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, a2, 256
	vl4re32.v	v8, (a4)
	addi	a4, sp, 208
	vs4r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, a2, 320
	vl4re32.v	v8, (a4)
	addi	a4, sp, 144
	vs4r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, a2, 384
	vl4re32.v	v8, (a4)
	addi	a4, sp, 80
	vs4r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a2, a2, 448
	vl4re32.v	v8, (a2)
	addi	a2, sp, 16
	vs4r.v	v8, (a2)                        # Unknown-size Folded Spill
	li	a2, 0
	li	a4, 12
	mv	a5, a0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	slli	a6, a2, 7
	add	a6, a6, a0
	addi	a6, a6, 128
	slli	a7, a2, 9
	add	a7, a3, a7
	addi	t0, sp, 464
	vl4r.v	v8, (t0)                        # Unknown-size Folded Reload
	vs4r.v	v8, (a7)
	addi	t0, a7, 64
	addi	t1, sp, 400
	vl4r.v	v12, (t1)                       # Unknown-size Folded Reload
	vs4r.v	v12, (t0)
	addi	t1, a7, 128
	addi	t2, sp, 336
	vl4r.v	v16, (t2)                       # Unknown-size Folded Reload
	vs4r.v	v16, (t1)
	addi	t2, a7, 192
	addi	t3, sp, 272
	vl4r.v	v20, (t3)                       # Unknown-size Folded Reload
	vs4r.v	v20, (t2)
	addi	t3, a7, 256
	addi	t4, sp, 208
	vl4r.v	v24, (t4)                       # Unknown-size Folded Reload
	vs4r.v	v24, (t3)
	addi	t4, a7, 320
	addi	t5, sp, 144
	vl4r.v	v28, (t5)                       # Unknown-size Folded Reload
	vs4r.v	v28, (t4)
	addi	t5, a7, 384
	addi	t6, sp, 80
	vl4r.v	v4, (t6)                        # Unknown-size Folded Reload
	vs4r.v	v4, (t5)
	addi	t6, a7, 448
	addi	s0, sp, 16
	vl4r.v	v0, (s0)                        # Unknown-size Folded Reload
	vs4r.v	v0, (t6)
	mv	s0, a1
	mv	s1, a5
	addi	s2, sp, 592
	vs4r.v	v0, (s2)                        # Unknown-size Folded Spill
	vsetivli	zero, 16, e16, m2, ta, ma
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	s3, s0, 16
	vl1r.v	v3, (s0)
	lb	s2, 0(s1)
	vl1r.v	v2, (s3)
	vsext.vf2	v0, v3
	vwmacc.vx	v8, s2, v0
	addi	s3, sp, 528
	vs4r.v	v8, (s3)                        # Unknown-size Folded Spill
	vsext.vf2	v0, v2
	addi	s3, s0, 32
	vl1r.v	v3, (s3)
	addi	s3, s0, 48
	vl1r.v	v2, (s3)
	vwmacc.vx	v12, s2, v0
	vsext.vf2	v0, v3
	vwmacc.vx	v16, s2, v0
	vsext.vf2	v0, v2
	addi	s3, s0, 64
	vl1r.v	v3, (s3)
	addi	s3, s0, 80
	vl1r.v	v2, (s3)
	vwmacc.vx	v20, s2, v0
	vsext.vf2	v0, v3
	vwmacc.vx	v24, s2, v0
	vsext.vf2	v0, v2
	addi	s3, s0, 96
	vl1r.v	v3, (s3)
	addi	s3, s0, 112
	vl1r.v	v2, (s3)
	vwmacc.vx	v28, s2, v0
	vsext.vf2	v0, v3
	vwmacc.vx	v4, s2, v0
	vsext.vf2	v0, v2
	vmv4r.v	v8, v12
	vmv4r.v	v12, v16
	vmv4r.v	v16, v20
	vmv4r.v	v20, v24
	vmv4r.v	v24, v28
	vmv4r.v	v28, v4
	addi	s3, sp, 592
	vl4r.v	v4, (s3)                        # Unknown-size Folded Reload
	vwmacc.vx	v4, s2, v0
	addi	s2, sp, 592
	vs4r.v	v4, (s2)                        # Unknown-size Folded Spill
	vmv4r.v	v4, v28
	vmv4r.v	v28, v24
	vmv4r.v	v24, v20
	vmv4r.v	v20, v16
	vmv4r.v	v16, v12
	vmv4r.v	v12, v8
	addi	s2, sp, 528
	vl4r.v	v8, (s2)                        # Unknown-size Folded Reload
	addi	s1, s1, 1
	addi	s0, s0, 128
	bne	s1, a6, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	vs4r.v	v8, (a7)
	vs4r.v	v12, (t0)
	vs4r.v	v16, (t1)
	vs4r.v	v20, (t2)
	vs4r.v	v24, (t3)
	vs4r.v	v28, (t4)
	vs4r.v	v4, (t5)
	addi	a6, sp, 592
	vl4r.v	v8, (a6)                        # Unknown-size Folded Reload
	vs4r.v	v8, (t6)
	addi	a2, a2, 1
	addi	a5, a5, 128
	bne	a2, a4, .LBB0_1
# %bb.4:
	addi	sp, sp, 640
	lw	s0, 28(sp)                      # 4-byte Folded Reload
	lw	s1, 24(sp)                      # 4-byte Folded Reload
	lw	s2, 20(sp)                      # 4-byte Folded Reload
	lw	s3, 16(sp)                      # 4-byte Folded Reload
	addi	sp, sp, 32
	ret
.Lfunc_end0:
                                        # -- End function
