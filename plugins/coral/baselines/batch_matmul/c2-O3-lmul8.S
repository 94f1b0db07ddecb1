# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -Db=4 -DM=32 -DK=32 -DN=32
# source: baselines/batch_matmul.c, SHA-256 0ab3560034c36b2a425617df388263dd84b2b4d3a4d9a3eb899426146f560a50

	.text
_start:
	li	sp, 0x18000
	li	a0, 0x20000000	# X
	li	a1, 0x20001000	# W
	li	a2, 0x20002000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	li	a6, 0
	lui	a3, 3
	add	a3, a2, a3
	lui	a4, 2
	add	a4, a2, a4
	lui	a5, 1
	add	a5, a2, a5
	li	a7, 32
	vsetvli	zero, a7, e32, m1, ta, ma
	vmv.s.x	v8, zero
	mv	t0, a2
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	slli	t1, a6, 5
	add	t1, a0, t1
	vsetvli	zero, a7, e32, m8, ta, ma
	vle8.v	v10, (t1)
	slli	t1, a6, 7
	add	t1, t1, a2
	addi	t1, t1, 128
	vsext.vf4	v16, v10
	mv	t2, t0
	mv	t3, a1
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vsetvli	zero, a7, e32, m8, ta, ma
	vlse8.v	v10, (t3), a7
	vsext.vf4	v24, v10
	vmul.vv	v24, v24, v16
	vredsum.vs	v9, v24, v8
	vsetivli	zero, 1, e32, m1, ta, ma
	vse32.v	v9, (t2)
	addi	t2, t2, 4
	addi	t3, t3, 1
	bne	t2, t1, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a6, a6, 1
	addi	t0, t0, 128
	bne	a6, a7, .LBB0_1
# %bb.4:
	li	a6, 0
	addi	a7, a0, 1024
	addi	t0, a1, 1024
	lui	t1, 1
	addi	t1, t1, 128
	li	t2, 32
	vmv.s.x	v8, zero
.LBB0_5:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_6 Depth 2
	slli	t3, a6, 5
	add	t3, a7, t3
	vsetvli	zero, t2, e32, m8, ta, ma
	vle8.v	v10, (t3)
	slli	t3, a6, 7
	add	t3, t3, a2
	add	t3, t3, t1
	vsext.vf4	v16, v10
	mv	t4, a5
	mv	t5, t0
.LBB0_6:                                #   Parent Loop BB0_5 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vsetvli	zero, t2, e32, m8, ta, ma
	vlse8.v	v10, (t5), t2
	vsext.vf4	v24, v10
	vmul.vv	v24, v24, v16
	vredsum.vs	v9, v24, v8
	vsetivli	zero, 1, e32, m1, ta, ma
	vse32.v	v9, (t4)
	addi	t4, t4, 4
	addi	t5, t5, 1
	bne	t4, t3, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_5 Depth=1
	addi	a6, a6, 1
	addi	a5, a5, 128
	bne	a6, t2, .LBB0_5
# %bb.8:
	li	a5, 0
	li	a6, 1
	slli	a7, a6, 11
	add	a6, a0, a7
	add	a7, a1, a7
	lui	t0, 2
	addi	t0, t0, 128
	li	t1, 32
	vmv.s.x	v8, zero
.LBB0_9:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_10 Depth 2
	slli	t2, a5, 5
	add	t2, a6, t2
	vsetvli	zero, t1, e32, m8, ta, ma
	vle8.v	v10, (t2)
	slli	t2, a5, 7
	add	t2, t2, a2
	add	t2, t2, t0
	vsext.vf4	v16, v10
	mv	t3, a4
	mv	t4, a7
.LBB0_10:                               #   Parent Loop BB0_9 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vsetvli	zero, t1, e32, m8, ta, ma
	vlse8.v	v10, (t4), t1
	vsext.vf4	v24, v10
	vmul.vv	v24, v24, v16
	vredsum.vs	v9, v24, v8
	vsetivli	zero, 1, e32, m1, ta, ma
	vse32.v	v9, (t3)
	addi	t3, t3, 4
	addi	t4, t4, 1
	bne	t3, t2, .LBB0_10
# %bb.11:                               #   in Loop: Header=BB0_9 Depth=1
	addi	a5, a5, 1
	addi	a4, a4, 128
	bne	a5, t1, .LBB0_9
# %bb.12:
	li	a4, 0
	li	a5, 3
	slli	a5, a5, 10
	add	a0, a0, a5
	add	a1, a1, a5
	lui	a5, 3
	addi	a5, a5, 128
	li	a6, 32
	vmv.s.x	v8, zero
.LBB0_13:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_14 Depth 2
	slli	a7, a4, 5
	add	a7, a0, a7
	vsetvli	zero, a6, e32, m8, ta, ma
	vle8.v	v10, (a7)
	slli	a7, a4, 7
	add	a7, a7, a2
	add	a7, a7, a5
	vsext.vf4	v16, v10
	mv	t0, a3
	mv	t1, a1
.LBB0_14:                               #   Parent Loop BB0_13 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vsetvli	zero, a6, e32, m8, ta, ma
	vlse8.v	v10, (t1), a6
	vsext.vf4	v24, v10
	vmul.vv	v24, v24, v16
	vredsum.vs	v9, v24, v8
	vsetivli	zero, 1, e32, m1, ta, ma
	vse32.v	v9, (t0)
	addi	t0, t0, 4
	addi	t1, t1, 1
	bne	t0, a7, .LBB0_14
# %bb.15:                               #   in Loop: Header=BB0_13 Depth=1
	addi	a4, a4, 1
	addi	a3, a3, 128
	bne	a4, a6, .LBB0_13
# %bb.16:
	ret
.Lfunc_end0:
                                        # -- End function
