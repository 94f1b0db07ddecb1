# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -Drows=56 -Dcolumns=256
# source: baselines/softmax.c, SHA-256 2a2afb40471f59813ded421020af747068afb448f9be23854ca3787f512f047a

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20003800	# coarse
	li	a2, 0x20003840	# fine
	li	a3, 0x20004000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -512
	li	a4, 0
	addi	a5, sp, 512
	li	a6, -128
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.x	v8, a6
	vmv.v.i	v10, 0
	lui	a7, 4
	vmv.v.x	v12, a7
	vmv.s.x	v14, zero
	lui	a7, 262144
	lui	t0, 512
	vsetivli	zero, 16, e32, m4, ta, ma
	vmv.v.x	v16, t0
	li	t0, 255
	li	t1, 56
	mv	t2, a0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #     Child Loop BB0_4 Depth 2
                                        #     Child Loop BB0_6 Depth 2
	slli	t3, a4, 8
	add	t3, t3, a0
	addi	t3, t3, 256
	mv	t4, t2
	vmv2r.v	v20, v8
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vsetivli	zero, 8, e32, m2, ta, ma
	vle8.v	v15, (t4)
	vsext.vf4	v22, v15
	addi	t4, t4, 8
	vmax.vv	v20, v20, v22
	bne	t4, t3, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	vredmax.vs	v15, v20, v20
	vmv.x.s	t5, v15
	mv	t4, sp
	vmv.v.x	v20, t5
	mv	t5, t2
	vmv2r.v	v22, v10
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vle8.v	v15, (t5)
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v24, v15
	vwsub.wv	v26, v20, v24
	vsetvli	zero, zero, e32, m2, ta, ma
	vsra.vi	v24, v26, 4
	vadd.vv	v24, v24, v24
	vsetvli	zero, zero, e16, m1, ta, ma
	vluxei32.v	v15, (a1), v24
	vsetvli	zero, zero, e32, m2, ta, ma
	vand.vi	v24, v26, 15
	vadd.vv	v24, v24, v24
	vsetvli	zero, zero, e16, m1, ta, ma
	vluxei32.v	v26, (a2), v24
	vmv2r.v	v24, v12
	vwmacc.vv	v24, v26, v15
	vsetvli	zero, zero, e32, m2, ta, ma
	vsra.vi	v26, v24, 15
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsra.wi	v15, v24, 15
	vs1r.v	v15, (t4)
	vsetvli	zero, zero, e32, m2, ta, ma
	vadd.vv	v22, v26, v22
	addi	t5, t5, 8
	addi	t4, t4, 16
	bne	t5, t3, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	vredsum.vs	v15, v22, v14
	vmv.x.s	t3, v15
	div	t3, a7, t3
	mv	t4, sp
	mv	t5, a3
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2re16.v	v20, (t4)
	vsetivli	zero, 16, e32, m4, ta, ma
	vsext.vf2	v24, v20
	vmadd.vx	v24, t3, v16
	vsra.vi	v20, v24, 22
	vmin.vx	v20, v20, t0
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v24, v20, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v15, v24, 0
	vxor.vx	v15, v15, a6
	vs1r.v	v15, (t5)
	addi	t4, t4, 32
	addi	t5, t5, 16
	bne	t4, a5, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	addi	a4, a4, 1
	addi	t2, t2, 256
	addi	a3, a3, 256
	bne	a4, t1, .LBB0_1
# %bb.8:
	addi	sp, sp, 512
	ret
.Lfunc_end0:
                                        # -- End function
