# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -DM=256 -DN=64
# source: baselines/gemv-rvv.c, SHA-256 31bccdca5e48f195fe4c76789952e90c6f1f155b00bc413612735cae4d4bee37

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# A
	li	a1, 0x20004000	# x
	li	a2, 0x20005000	# y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	li	a3, 0
	vsetivli	zero, 1, e32, m1, ta, ma
	vmv.s.x	v8, zero
	li	a4, 64
	li	a5, 256
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	li	a6, 0
	slli	a7, a3, 6
	add	a7, a0, a7
	vmv1r.v	v9, v8
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	sub	t0, a4, a6
	vsetvli	t0, t0, e8, m4, ta, ma
	add	t1, a7, a6
	vle8.v	v12, (t1)
	add	t1, a1, a6
	vle8.v	v16, (t1)
	vwmul.vv	v24, v12, v16
	add	a6, t0, a6
	vsetvli	zero, zero, e16, m8, ta, ma
	vwredsum.vs	v9, v24, v9
	blt	a6, a4, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	slli	a6, a3, 2
	add	a6, a2, a6
	addi	a3, a3, 1
	vsetivli	zero, 1, e32, m1, ta, ma
	vse32.v	v9, (a6)
	bne	a3, a5, .LBB0_1
# %bb.4:
	ret
.Lfunc_end0:
                                        # -- End function
