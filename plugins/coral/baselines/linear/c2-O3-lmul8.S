# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -Db=8 -Dh_in=64 -Dh_out=64
# source: baselines/linear.c, SHA-256 5c53e41b6634582eb13b7dad639e31e7fe4216e332f0c652a529a6d230d7c4b9

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000200	# W
	li	a2, 0x20001200	# bias
	li	a3, 0x20002000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	vl8re32.v	v16, (a2)
	addi	a4, a2, 128
	vl8re32.v	v8, (a4)
	addi	a5, a3, 128
	vs8r.v	v16, (a3)
	vs8r.v	v8, (a5)
	addi	a6, a0, 64
	mv	a7, a1
	mv	t0, a0
	vsetvli	t1, zero, e16, m4, ta, ma
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	addi	t1, a7, 32
	vl2r.v	v24, (a7)
	lb	t2, 0(t0)
	vl2r.v	v26, (t1)
	vsext.vf2	v28, v24
	vwmacc.vx	v16, t2, v28
	vsext.vf2	v28, v26
	vwmacc.vx	v8, t2, v28
	addi	t0, t0, 1
	addi	a7, a7, 64
	bne	t0, a6, .LBB0_1
# %bb.2:
	vs8r.v	v16, (a3)
	vl8re32.v	v16, (a2)
	vs8r.v	v8, (a5)
	vl8re32.v	v8, (a4)
	addi	a7, a5, 128
	vs8r.v	v16, (a7)
	addi	a3, a5, 256
	vs8r.v	v8, (a3)
	lui	t0, 1
	add	t0, a1, t0
	mv	t1, a1
.LBB0_3:                                # =>This Inner Loop Header: Depth=1
	addi	t2, t1, 32
	vl2r.v	v24, (t1)
	lb	t3, 0(a6)
	vl2r.v	v26, (t2)
	vsext.vf2	v28, v24
	vwmacc.vx	v16, t3, v28
	vsext.vf2	v28, v26
	vwmacc.vx	v8, t3, v28
	addi	t1, t1, 64
	addi	a6, a6, 1
	bne	t1, t0, .LBB0_3
# %bb.4:
	vs8r.v	v16, (a7)
	vl8re32.v	v16, (a2)
	vs8r.v	v8, (a3)
	vl8re32.v	v8, (a4)
	addi	a6, a5, 384
	vs8r.v	v16, (a6)
	addi	a3, a5, 512
	vs8r.v	v8, (a3)
	addi	a7, a0, 128
	lui	t0, 1
	add	t0, a1, t0
	mv	t1, a1
.LBB0_5:                                # =>This Inner Loop Header: Depth=1
	addi	t2, t1, 32
	vl2r.v	v24, (t1)
	lb	t3, 0(a7)
	vl2r.v	v26, (t2)
	vsext.vf2	v28, v24
	vwmacc.vx	v16, t3, v28
	vsext.vf2	v28, v26
	vwmacc.vx	v8, t3, v28
	addi	t1, t1, 64
	addi	a7, a7, 1
	bne	t1, t0, .LBB0_5
# %bb.6:
	vs8r.v	v16, (a6)
	vl8re32.v	v16, (a2)
	vs8r.v	v8, (a3)
	vl8re32.v	v8, (a4)
	addi	a6, a5, 640
	vs8r.v	v16, (a6)
	addi	a3, a5, 768
	vs8r.v	v8, (a3)
	addi	a7, a0, 192
	lui	t0, 1
	add	t0, a1, t0
	mv	t1, a1
.LBB0_7:                                # =>This Inner Loop Header: Depth=1
	addi	t2, t1, 32
	vl2r.v	v24, (t1)
	lb	t3, 0(a7)
	vl2r.v	v26, (t2)
	vsext.vf2	v28, v24
	vwmacc.vx	v16, t3, v28
	vsext.vf2	v28, v26
	vwmacc.vx	v8, t3, v28
	addi	t1, t1, 64
	addi	a7, a7, 1
	bne	t1, t0, .LBB0_7
# %bb.8:
	vs8r.v	v16, (a6)
	vl8re32.v	v16, (a2)
	vs8r.v	v8, (a3)
	vl8re32.v	v8, (a4)
	addi	a6, a5, 896
	vs8r.v	v16, (a6)
	addi	a3, a5, 1024
	vs8r.v	v8, (a3)
	addi	a7, a0, 256
	lui	t0, 1
	add	t0, a1, t0
	mv	t1, a1
.LBB0_9:                                # =>This Inner Loop Header: Depth=1
	addi	t2, t1, 32
	vl2r.v	v24, (t1)
	lb	t3, 0(a7)
	vl2r.v	v26, (t2)
	vsext.vf2	v28, v24
	vwmacc.vx	v16, t3, v28
	vsext.vf2	v28, v26
	vwmacc.vx	v8, t3, v28
	addi	t1, t1, 64
	addi	a7, a7, 1
	bne	t1, t0, .LBB0_9
# %bb.10:
	vs8r.v	v16, (a6)
	vl8re32.v	v16, (a2)
	vs8r.v	v8, (a3)
	vl8re32.v	v8, (a4)
	addi	a6, a5, 1152
	vs8r.v	v16, (a6)
	addi	a3, a5, 1280
	vs8r.v	v8, (a3)
	addi	a7, a0, 320
	lui	t0, 1
	add	t0, a1, t0
	mv	t1, a1
.LBB0_11:                               # =>This Inner Loop Header: Depth=1
	addi	t2, t1, 32
	vl2r.v	v24, (t1)
	lb	t3, 0(a7)
	vl2r.v	v26, (t2)
	vsext.vf2	v28, v24
	vwmacc.vx	v16, t3, v28
	vsext.vf2	v28, v26
	vwmacc.vx	v8, t3, v28
	addi	t1, t1, 64
	addi	a7, a7, 1
	bne	t1, t0, .LBB0_11
# %bb.12:
	vs8r.v	v16, (a6)
	vl8re32.v	v16, (a2)
	vs8r.v	v8, (a3)
	vl8re32.v	v8, (a4)
	addi	a6, a5, 1408
	vs8r.v	v16, (a6)
	addi	a3, a5, 1536
	vs8r.v	v8, (a3)
	addi	a7, a0, 384
	lui	t0, 1
	add	t0, a1, t0
	mv	t1, a1
.LBB0_13:                               # =>This Inner Loop Header: Depth=1
	addi	t2, t1, 32
	vl2r.v	v24, (t1)
	lb	t3, 0(a7)
	vl2r.v	v26, (t2)
	vsext.vf2	v28, v24
	vwmacc.vx	v16, t3, v28
	vsext.vf2	v28, v26
	vwmacc.vx	v8, t3, v28
	addi	t1, t1, 64
	addi	a7, a7, 1
	bne	t1, t0, .LBB0_13
# %bb.14:
	vs8r.v	v16, (a6)
	vl8re32.v	v16, (a2)
	vs8r.v	v8, (a3)
	vl8re32.v	v8, (a4)
	addi	a2, a5, 1664
	vs8r.v	v16, (a2)
	addi	a3, a5, 1792
	vs8r.v	v8, (a3)
	addi	a0, a0, 448
	lui	a4, 1
	add	a4, a1, a4
.LBB0_15:                               # =>This Inner Loop Header: Depth=1
	addi	a5, a1, 32
	vl2r.v	v24, (a1)
	lb	a6, 0(a0)
	vl2r.v	v26, (a5)
	vsext.vf2	v28, v24
	vwmacc.vx	v16, a6, v28
	vsext.vf2	v28, v26
	vwmacc.vx	v8, a6, v28
	addi	a1, a1, 64
	addi	a0, a0, 1
	bne	a1, a4, .LBB0_15
# %bb.16:
	vs8r.v	v16, (a2)
	vs8r.v	v8, (a3)
	ret
.Lfunc_end0:
                                        # -- End function
