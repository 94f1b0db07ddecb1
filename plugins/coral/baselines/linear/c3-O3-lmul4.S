# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -Db=4 -Dh_in=256 -Dh_out=64
# source: baselines/linear.c, SHA-256 5c53e41b6634582eb13b7dad639e31e7fe4216e332f0c652a529a6d230d7c4b9

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000400	# W
	li	a2, 0x20004400	# bias
	li	a3, 0x20005000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -16
	sw	s0, 12(sp)                      # 4-byte Folded Spill
	addi	a5, a2, 64
	vl4re32.v	v8, (a2)
	vl4re32.v	v12, (a5)
	addi	a4, a3, 64
	vs4r.v	v8, (a3)
	vs4r.v	v12, (a4)
	addi	a6, a2, 128
	vl4re32.v	v20, (a6)
	addi	a6, a2, 192
	vl4re32.v	v16, (a6)
	addi	t0, a3, 128
	vs4r.v	v20, (t0)
	addi	a6, a3, 192
	vs4r.v	v16, (a6)
	addi	a7, a0, 256
	mv	t1, a1
	mv	t2, a0
	vsetivli	zero, 16, e16, m2, ta, ma
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	addi	t3, t1, 16
	vl1r.v	v24, (t1)
	lb	t4, 0(t2)
	vl1r.v	v25, (t3)
	vsext.vf2	v26, v24
	vwmacc.vx	v8, t4, v26
	vsext.vf2	v26, v25
	addi	t3, t1, 32
	vl1r.v	v24, (t3)
	addi	t3, t1, 48
	vl1r.v	v25, (t3)
	vwmacc.vx	v12, t4, v26
	vsext.vf2	v26, v24
	vwmacc.vx	v20, t4, v26
	vsext.vf2	v26, v25
	vwmacc.vx	v16, t4, v26
	addi	t2, t2, 1
	addi	t1, t1, 64
	bne	t2, a7, .LBB0_1
# %bb.2:
	vs4r.v	v8, (a3)
	vs4r.v	v12, (a4)
	vs4r.v	v20, (t0)
	vl4re32.v	v8, (a2)
	vs4r.v	v16, (a6)
	vl4re32.v	v12, (a5)
	addi	t1, a4, 192
	vs4r.v	v8, (t1)
	addi	t2, a4, 256
	vs4r.v	v12, (t2)
	addi	a3, a5, 64
	vl4re32.v	v20, (a3)
	addi	a6, a5, 128
	vl4re32.v	v16, (a6)
	addi	t4, a4, 320
	vs4r.v	v20, (t4)
	addi	t3, a4, 384
	vs4r.v	v16, (t3)
	addi	t0, a0, 512
	mv	t5, a1
.LBB0_3:                                # =>This Inner Loop Header: Depth=1
	addi	t6, t5, 16
	vl1r.v	v24, (t5)
	lb	s0, 0(a7)
	vl1r.v	v25, (t6)
	vsext.vf2	v26, v24
	vwmacc.vx	v8, s0, v26
	vsext.vf2	v26, v25
	addi	t6, t5, 32
	vl1r.v	v24, (t6)
	addi	t6, t5, 48
	vl1r.v	v25, (t6)
	vwmacc.vx	v12, s0, v26
	vsext.vf2	v26, v24
	vwmacc.vx	v20, s0, v26
	vsext.vf2	v26, v25
	vwmacc.vx	v16, s0, v26
	addi	a7, a7, 1
	addi	t5, t5, 64
	bne	a7, t0, .LBB0_3
# %bb.4:
	vs4r.v	v8, (t1)
	vs4r.v	v12, (t2)
	vs4r.v	v20, (t4)
	vl4re32.v	v8, (a2)
	vs4r.v	v16, (t3)
	addi	t1, a4, 448
	vl4re32.v	v12, (a5)
	vs4r.v	v8, (t1)
	addi	t2, a4, 512
	vl4re32.v	v20, (a3)
	vs4r.v	v12, (t2)
	vl4re32.v	v16, (a6)
	addi	t4, a4, 576
	vs4r.v	v20, (t4)
	addi	t3, a4, 640
	vs4r.v	v16, (t3)
	addi	a7, a0, 768
	mv	t5, a1
.LBB0_5:                                # =>This Inner Loop Header: Depth=1
	addi	t6, t5, 16
	vl1r.v	v24, (t5)
	lb	s0, 0(t0)
	vl1r.v	v25, (t6)
	vsext.vf2	v26, v24
	vwmacc.vx	v8, s0, v26
	vsext.vf2	v26, v25
	addi	t6, t5, 32
	vl1r.v	v24, (t6)
	addi	t6, t5, 48
	vl1r.v	v25, (t6)
	vwmacc.vx	v12, s0, v26
	vsext.vf2	v26, v24
	vwmacc.vx	v20, s0, v26
	vsext.vf2	v26, v25
	vwmacc.vx	v16, s0, v26
	addi	t0, t0, 1
	addi	t5, t5, 64
	bne	t0, a7, .LBB0_5
# %bb.6:
	vs4r.v	v8, (t1)
	vs4r.v	v12, (t2)
	vs4r.v	v20, (t4)
	vl4re32.v	v8, (a2)
	vs4r.v	v16, (t3)
	addi	a2, a4, 704
	vl4re32.v	v12, (a5)
	vs4r.v	v8, (a2)
	addi	a5, a4, 768
	vl4re32.v	v16, (a3)
	vs4r.v	v12, (a5)
	vl4re32.v	v20, (a6)
	addi	a3, a4, 832
	vs4r.v	v16, (a3)
	addi	a4, a4, 896
	vs4r.v	v20, (a4)
	addi	a0, a0, 1024
.LBB0_7:                                # =>This Inner Loop Header: Depth=1
	addi	a6, a1, 16
	vl1r.v	v24, (a1)
	lb	t0, 0(a7)
	vl1r.v	v25, (a6)
	vsext.vf2	v26, v24
	vwmacc.vx	v8, t0, v26
	vsext.vf2	v26, v25
	addi	a6, a1, 32
	vl1r.v	v24, (a6)
	addi	a6, a1, 48
	vl1r.v	v25, (a6)
	vwmacc.vx	v12, t0, v26
	vsext.vf2	v26, v24
	vwmacc.vx	v16, t0, v26
	vsext.vf2	v26, v25
	vwmacc.vx	v20, t0, v26
	addi	a7, a7, 1
	addi	a1, a1, 64
	bne	a7, a0, .LBB0_7
# %bb.8:
	vs4r.v	v8, (a2)
	vs4r.v	v12, (a5)
	vs4r.v	v16, (a3)
	vs4r.v	v20, (a4)
	lw	s0, 12(sp)                      # 4-byte Folded Reload
	addi	sp, sp, 16
	ret
.Lfunc_end0:
                                        # -- End function
