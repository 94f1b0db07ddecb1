# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -DM=32 -DK=64 -DN=128
# source: baselines/gemm.c, SHA-256 a13e34398117dad23293a0f0789cf8c096933c8cf991012d2cd3f448b39761b4

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000800	# W
	li	a2, 0x20003000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -16
	addi	sp, sp, -384
	li	a3, 0
	vsetvli	a4, zero, e32, m8, ta, ma
	vmv.v.i	v8, 0
	addi	a4, sp, 16
	vs8r.v	v8, (a4)                        # Unknown-size Folded Spill
	li	a4, 32
	mv	a5, a0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	slli	a6, a3, 6
	add	a6, a6, a0
	addi	a6, a6, 64
	slli	a7, a3, 9
	add	a7, a2, a7
	addi	t0, sp, 16
	vl8r.v	v8, (t0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (a7)
	addi	t0, a7, 128
	vs8r.v	v8, (t0)
	addi	t1, a7, 256
	vs8r.v	v8, (t1)
	addi	t2, a7, 384
	vs8r.v	v8, (t2)
	mv	t3, a1
	mv	t4, a5
	addi	t5, sp, 272
	vs8r.v	v8, (t5)                        # Unknown-size Folded Spill
	vmv8r.v	v24, v8
	vmv8r.v	v0, v8
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	t5, t3, 32
	vl2r.v	v20, (t3)
	lb	t6, 0(t4)
	vl2r.v	v22, (t5)
	vsetvli	zero, zero, e16, m4, ta, ma
	vsext.vf2	v16, v20
	vwmacc.vx	v8, t6, v16
	vsext.vf2	v16, v22
	addi	t5, t3, 64
	vl2r.v	v20, (t5)
	addi	t5, t3, 96
	vl2r.v	v22, (t5)
	vwmacc.vx	v0, t6, v16
	vsext.vf2	v16, v20
	vwmacc.vx	v24, t6, v16
	addi	t5, sp, 144
	vs8r.v	v24, (t5)                       # Unknown-size Folded Spill
	vsext.vf2	v16, v22
	addi	t5, sp, 272
	vl8r.v	v24, (t5)                       # Unknown-size Folded Reload
	vwmacc.vx	v24, t6, v16
	vs8r.v	v24, (t5)                       # Unknown-size Folded Spill
	addi	t5, sp, 144
	vl8r.v	v24, (t5)                       # Unknown-size Folded Reload
	addi	t4, t4, 1
	addi	t3, t3, 128
	bne	t4, a6, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	vs8r.v	v8, (a7)
	vs8r.v	v0, (t0)
	vs8r.v	v24, (t1)
	addi	a6, sp, 272
	vl8r.v	v8, (a6)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t2)
	addi	a3, a3, 1
	addi	a5, a5, 64
	bne	a3, a4, .LBB0_1
# %bb.4:
	addi	sp, sp, 384
	addi	sp, sp, 16
	ret
.Lfunc_end0:
                                        # -- End function
