# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -DM=64 -DN=256
# source: baselines/gemv.c, SHA-256 60cd68b99a978856286e634c944550d9889ec4c4e8b0799472975e9bf872c663

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
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v8, 0
	vmv.s.x	v10, zero
	li	a4, 64
	mv	a5, a0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	slli	a6, a3, 8
	add	a6, a6, a0
	addi	a6, a6, 256
	mv	a7, a1
	mv	t0, a5
	vmv2r.v	v12, v8
	vsetivli	zero, 8, e16, m1, ta, ma
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vle8.v	v11, (t0)
	vle8.v	v14, (a7)
	vsext.vf2	v15, v11
	vsext.vf2	v11, v14
	vwmacc.vv	v12, v11, v15
	addi	t0, t0, 8
	addi	a7, a7, 8
	bne	t0, a6, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v11, v12, v10
	slli	a6, a3, 2
	add	a6, a2, a6
	vsetivli	zero, 1, e32, m1, ta, ma
	vse32.v	v11, (a6)
	addi	a3, a3, 1
	addi	a5, a5, 256
	bne	a3, a4, .LBB0_1
# %bb.4:
	ret
.Lfunc_end0:
                                        # -- End function
