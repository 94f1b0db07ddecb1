# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -Db=12 -Dh_in=128 -Dh_out=128
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
	addi	sp, sp, -16
	addi	sp, sp, -768
	addi	a4, a2, 128
	vl8re32.v	v8, (a2)
	addi	a5, sp, 400
	vs8r.v	v8, (a5)                        # Unknown-size Folded Spill
	vl8re32.v	v8, (a4)
	addi	a4, sp, 272
	vs8r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, a2, 256
	vl8re32.v	v8, (a4)
	addi	a4, sp, 144
	vs8r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a2, a2, 384
	vl8re32.v	v8, (a2)
	addi	a2, sp, 16
	vs8r.v	v8, (a2)                        # Unknown-size Folded Spill
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
	addi	t0, sp, 400
	vl8r.v	v8, (t0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (a7)
	addi	t0, a7, 128
	addi	t1, sp, 272
	vl8r.v	v16, (t1)                       # Unknown-size Folded Reload
	vs8r.v	v16, (t0)
	addi	t1, a7, 256
	addi	t2, sp, 144
	vl8r.v	v24, (t2)                       # Unknown-size Folded Reload
	vs8r.v	v24, (t1)
	addi	t2, a7, 384
	addi	t3, sp, 16
	vl8r.v	v0, (t3)                        # Unknown-size Folded Reload
	vs8r.v	v0, (t2)
	mv	t3, a1
	mv	t4, a5
	addi	t5, sp, 656
	vs8r.v	v0, (t5)                        # Unknown-size Folded Spill
	vsetvli	t5, zero, e16, m4, ta, ma
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	t5, t3, 32
	vl2r.v	v2, (t3)
	lb	t6, 0(t4)
	vl2r.v	v0, (t5)
	vsext.vf2	v4, v2
	vwmacc.vx	v8, t6, v4
	vsext.vf2	v4, v0
	addi	t5, t3, 64
	vl2r.v	v2, (t5)
	addi	t5, t3, 96
	vl2r.v	v0, (t5)
	vwmacc.vx	v16, t6, v4
	vsext.vf2	v4, v2
	vwmacc.vx	v24, t6, v4
	addi	t5, sp, 528
	vs8r.v	v24, (t5)                       # Unknown-size Folded Spill
	vsext.vf2	v4, v0
	addi	t5, sp, 656
	vl8r.v	v24, (t5)                       # Unknown-size Folded Reload
	vwmacc.vx	v24, t6, v4
	vs8r.v	v24, (t5)                       # Unknown-size Folded Spill
	addi	t5, sp, 528
	vl8r.v	v24, (t5)                       # Unknown-size Folded Reload
	addi	t4, t4, 1
	addi	t3, t3, 128
	bne	t4, a6, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	vs8r.v	v8, (a7)
	vs8r.v	v16, (t0)
	vs8r.v	v24, (t1)
	addi	a6, sp, 656
	vl8r.v	v8, (a6)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t2)
	addi	a2, a2, 1
	addi	a5, a5, 128
	bne	a2, a4, .LBB0_1
# %bb.4:
	addi	sp, sp, 768
	addi	sp, sp, 16
	ret
.Lfunc_end0:
                                        # -- End function
