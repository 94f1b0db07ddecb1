# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -Db=4 -DM=32 -DK=64 -DN=32
# source: baselines/batch_matmul.c, SHA-256 70b666f56dd5eea285267f5532ec84bf434867c857e87bcf9e5a71890ccbdc66

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20002000	# W
	li	a2, 0x20004000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -16
	sw	s0, 12(sp)                      # 4-byte Folded Spill
	sw	s1, 8(sp)                       # 4-byte Folded Spill
	li	t1, 0
	li	a3, 3
	slli	a4, a3, 11
	add	a3, a1, a4
	lui	a6, 1
	add	a5, a1, a6
	li	a7, 1
	slli	t0, a7, 11
	add	a7, a1, t0
	add	a4, a0, a4
	add	a6, a0, a6
	add	t0, a0, t0
	vsetvli	t2, zero, e32, m8, ta, ma
	vmv.v.i	v8, 0
	li	t2, 32
	mv	t3, a0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	slli	t4, t1, 6
	add	t4, t4, a0
	addi	t5, t4, 64
	slli	t4, t1, 7
	add	t4, a2, t4
	vs8r.v	v8, (t4)
	mv	t6, a1
	mv	s0, t3
	vmv8r.v	v16, v8
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2r.v	v24, (t6)
	lb	s1, 0(s0)
	vsetvli	zero, zero, e16, m4, ta, ma
	vsext.vf2	v28, v24
	vwmacc.vx	v16, s1, v28
	addi	s0, s0, 1
	addi	t6, t6, 32
	bne	s0, t5, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	vs8r.v	v16, (t4)
	addi	t1, t1, 1
	addi	t3, t3, 64
	bne	t1, t2, .LBB0_1
# %bb.4:
	li	a1, 0
	lui	t1, 1
	add	t1, a2, t1
	li	t2, 32
.LBB0_5:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_6 Depth 2
	slli	t3, a1, 6
	add	t3, t3, a0
	addi	t3, t3, 2047
	addi	t4, t3, 65
	slli	t3, a1, 7
	add	t3, t1, t3
	vs8r.v	v8, (t3)
	mv	t5, a7
	mv	t6, t0
	vmv8r.v	v16, v8
.LBB0_6:                                #   Parent Loop BB0_5 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2r.v	v24, (t5)
	lb	s0, 0(t6)
	vsext.vf2	v28, v24
	vwmacc.vx	v16, s0, v28
	addi	t6, t6, 1
	addi	t5, t5, 32
	bne	t6, t4, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_5 Depth=1
	vs8r.v	v16, (t3)
	addi	a1, a1, 1
	addi	t0, t0, 64
	bne	a1, t2, .LBB0_5
# %bb.8:
	li	a1, 0
	lui	a7, 2
	add	a7, a2, a7
	lui	t0, 1
	addi	t0, t0, 64
	li	t1, 32
.LBB0_9:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_10 Depth 2
	slli	t2, a1, 6
	add	t2, t2, a0
	add	t3, t2, t0
	slli	t2, a1, 7
	add	t2, a7, t2
	vs8r.v	v8, (t2)
	mv	t4, a5
	mv	t5, a6
	vmv8r.v	v16, v8
.LBB0_10:                               #   Parent Loop BB0_9 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2r.v	v24, (t4)
	lb	t6, 0(t5)
	vsext.vf2	v28, v24
	vwmacc.vx	v16, t6, v28
	addi	t5, t5, 1
	addi	t4, t4, 32
	bne	t5, t3, .LBB0_10
# %bb.11:                               #   in Loop: Header=BB0_9 Depth=1
	vs8r.v	v16, (t2)
	addi	a1, a1, 1
	addi	a6, a6, 64
	bne	a1, t1, .LBB0_9
# %bb.12:
	li	a1, 0
	lui	a5, 3
	add	a2, a2, a5
	lui	a5, 2
	addi	a5, a5, -1984
	li	a6, 32
.LBB0_13:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_14 Depth 2
	slli	a7, a1, 6
	add	a7, a7, a0
	add	t0, a7, a5
	slli	a7, a1, 7
	add	a7, a2, a7
	vs8r.v	v8, (a7)
	mv	t1, a3
	mv	t2, a4
	vmv8r.v	v16, v8
.LBB0_14:                               #   Parent Loop BB0_13 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2r.v	v24, (t1)
	lb	t3, 0(t2)
	vsext.vf2	v28, v24
	vwmacc.vx	v16, t3, v28
	addi	t2, t2, 1
	addi	t1, t1, 32
	bne	t2, t0, .LBB0_14
# %bb.15:                               #   in Loop: Header=BB0_13 Depth=1
	vs8r.v	v16, (a7)
	addi	a1, a1, 1
	addi	a4, a4, 64
	bne	a1, a6, .LBB0_13
# %bb.16:
	lw	s0, 12(sp)                      # 4-byte Folded Reload
	lw	s1, 8(sp)                       # 4-byte Folded Reload
	addi	sp, sp, 16
	ret
.Lfunc_end0:
                                        # -- End function
