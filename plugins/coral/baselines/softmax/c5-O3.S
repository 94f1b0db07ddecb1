# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -Drows=56 -Dcolumns=256
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
	addi	sp, sp, -576
	sw	ra, 572(sp)                     # 4-byte Folded Spill
	sw	s0, 568(sp)                     # 4-byte Folded Spill
	sw	s1, 564(sp)                     # 4-byte Folded Spill
	sw	s2, 560(sp)                     # 4-byte Folded Spill
	sw	s3, 556(sp)                     # 4-byte Folded Spill
	sw	s4, 552(sp)                     # 4-byte Folded Spill
	sw	s5, 548(sp)                     # 4-byte Folded Spill
	sw	s6, 544(sp)                     # 4-byte Folded Spill
	sw	s7, 540(sp)                     # 4-byte Folded Spill
	sw	s8, 536(sp)                     # 4-byte Folded Spill
	sw	s9, 532(sp)                     # 4-byte Folded Spill
	sw	s10, 528(sp)                    # 4-byte Folded Spill
	sw	s11, 524(sp)                    # 4-byte Folded Spill
	mv	a6, a0
	li	a4, 0
	addi	a7, sp, 96
	addi	t0, sp, 128
	addi	t1, sp, 160
	addi	t2, sp, 192
	addi	t3, sp, 224
	addi	t4, sp, 256
	addi	t5, sp, 288
	addi	t6, sp, 320
	addi	s0, sp, 352
	addi	s1, sp, 384
	addi	s2, sp, 416
	addi	s3, sp, 448
	addi	s4, sp, 480
	li	s5, -128
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v8, 0
	lui	a0, 4
	vmv.v.x	v10, a0
	vmv.s.x	v12, zero
	lui	s6, 262144
	mv	s7, sp
	lui	a0, 512
	vsetivli	zero, 16, e32, m4, ta, ma
	vmv.v.x	v16, a0
	li	s8, 255
	li	s9, 56
	mv	a0, a6
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	slli	s11, a4, 8
	add	ra, a6, s11
	vsetivli	zero, 8, e32, m2, ta, ma
	vle8.v	v13, (ra)
	addi	a5, ra, 8
	vle8.v	v14, (a5)
	vsext.vf4	v20, v13
	vsext.vf4	v22, v14
	addi	a5, ra, 16
	vle8.v	v13, (a5)
	addi	a5, ra, 24
	vle8.v	v14, (a5)
	vmax.vv	v20, v20, v22
	vsext.vf4	v22, v13
	vmax.vv	v20, v20, v22
	vsext.vf4	v22, v14
	addi	a5, ra, 32
	vle8.v	v13, (a5)
	addi	a5, ra, 40
	vle8.v	v14, (a5)
	vmax.vv	v20, v20, v22
	vsext.vf4	v22, v13
	vmax.vv	v20, v20, v22
	vsext.vf4	v22, v14
	addi	a5, ra, 48
	vle8.v	v13, (a5)
	addi	a5, ra, 56
	vle8.v	v14, (a5)
	vmax.vv	v20, v20, v22
	vsext.vf4	v22, v13
	vmax.vv	v20, v20, v22
	vsext.vf4	v22, v14
	addi	a5, ra, 64
	vle8.v	v13, (a5)
	addi	a5, ra, 72
	vle8.v	v14, (a5)
	vmax.vv	v20, v20, v22
	vsext.vf4	v22, v13
	vmax.vv	v20, v20, v22
	vsext.vf4	v22, v14
	addi	a5, ra, 80
	vle8.v	v13, (a5)
	addi	a5, ra, 88
	vle8.v	v14, (a5)
	vmax.vv	v20, v20, v22
	vsext.vf4	v22, v13
	vmax.vv	v20, v20, v22
	vsext.vf4	v22, v14
	addi	a5, ra, 96
	vle8.v	v13, (a5)
	addi	a5, ra, 104
	vle8.v	v14, (a5)
	vmax.vv	v20, v20, v22
	vsext.vf4	v22, v13
	vmax.vv	v20, v20, v22
	vsext.vf4	v22, v14
	addi	a5, ra, 112
	vle8.v	v13, (a5)
	addi	a5, ra, 120
	vle8.v	v14, (a5)
	vmax.vv	v20, v20, v22
	vsext.vf4	v22, v13
	vmax.vv	v20, v20, v22
	vsext.vf4	v22, v14
	addi	a5, ra, 128
	vle8.v	v13, (a5)
	addi	a5, ra, 136
	vle8.v	v14, (a5)
	vmax.vv	v20, v20, v22
	vsext.vf4	v22, v13
	vmax.vv	v20, v20, v22
	vsext.vf4	v22, v14
	addi	a5, ra, 144
	vle8.v	v13, (a5)
	addi	a5, ra, 152
	vle8.v	v14, (a5)
	vmax.vv	v20, v20, v22
	vsext.vf4	v22, v13
	vmax.vv	v20, v20, v22
	vsext.vf4	v22, v14
	addi	a5, ra, 160
	vle8.v	v13, (a5)
	addi	a5, ra, 168
	vle8.v	v14, (a5)
	vmax.vv	v20, v20, v22
	vsext.vf4	v22, v13
	vmax.vv	v20, v20, v22
	vsext.vf4	v22, v14
	addi	a5, ra, 176
	vle8.v	v13, (a5)
	addi	a5, ra, 184
	vle8.v	v14, (a5)
	vmax.vv	v20, v20, v22
	vsext.vf4	v22, v13
	vmax.vv	v20, v20, v22
	vsext.vf4	v22, v14
	addi	a5, ra, 192
	vle8.v	v13, (a5)
	addi	a5, ra, 200
	vle8.v	v14, (a5)
	vmax.vv	v20, v20, v22
	vsext.vf4	v22, v13
	vmax.vv	v20, v20, v22
	vsext.vf4	v22, v14
	addi	a5, ra, 208
	vle8.v	v13, (a5)
	addi	a5, ra, 216
	vle8.v	v14, (a5)
	vmax.vv	v20, v20, v22
	vsext.vf4	v22, v13
	vmax.vv	v20, v20, v22
	vsext.vf4	v22, v14
	addi	a5, ra, 224
	vle8.v	v13, (a5)
	addi	a5, ra, 232
	vle8.v	v14, (a5)
	vmax.vv	v20, v20, v22
	vsext.vf4	v22, v13
	vmax.vv	v20, v20, v22
	vsext.vf4	v22, v14
	addi	a5, ra, 240
	vle8.v	v13, (a5)
	vmax.vv	v14, v20, v22
	addi	a5, ra, 248
	vle8.v	v20, (a5)
	vsext.vf4	v22, v13
	vmax.vv	v14, v14, v22
	addi	ra, ra, 256
	vsext.vf4	v22, v20
	vmax.vv	v14, v14, v22
	vmax.vx	v14, v14, s5
	vredmax.vs	v13, v14, v14
	vmv.x.s	a5, v13
	vmv.v.x	v14, a5
	mv	a5, sp
	mv	s10, a0
	vmv2r.v	v20, v8
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vle8.v	v13, (s10)
	vsetvli	zero, zero, e16, m1, ta, ma
	vsext.vf2	v22, v13
	vwsub.wv	v24, v14, v22
	vsetvli	zero, zero, e32, m2, ta, ma
	vsra.vi	v22, v24, 4
	vadd.vv	v22, v22, v22
	vsetvli	zero, zero, e16, m1, ta, ma
	vluxei32.v	v13, (a1), v22
	vsetvli	zero, zero, e32, m2, ta, ma
	vand.vi	v22, v24, 15
	vadd.vv	v22, v22, v22
	vsetvli	zero, zero, e16, m1, ta, ma
	vluxei32.v	v24, (a2), v22
	vmv2r.v	v22, v10
	vwmacc.vv	v22, v24, v13
	vsetvli	zero, zero, e32, m2, ta, ma
	vsra.vi	v24, v22, 15
	vsetvli	zero, zero, e16, m1, ta, ma
	vnsra.wi	v13, v22, 15
	vs1r.v	v13, (a5)
	vsetvli	zero, zero, e32, m2, ta, ma
	vadd.vv	v20, v24, v20
	addi	s10, s10, 8
	addi	a5, a5, 16
	bne	s10, ra, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	vredsum.vs	v13, v20, v12
	vl2re16.v	v14, (s7)
	vmv.x.s	a5, v13
	div	ra, s6, a5
	add	s11, a3, s11
	vsetivli	zero, 16, e32, m4, ta, ma
	vsext.vf2	v20, v14
	vmadd.vx	v20, ra, v16
	vsra.vi	v20, v20, 22
	vmin.vx	v20, v20, s8
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v14, v20, 0
	addi	a5, sp, 32
	vl2re16.v	v20, (a5)
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v13, v14, 0
	vxor.vx	v13, v13, s5
	vs1r.v	v13, (s11)
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf2	v24, v20
	vmadd.vx	v24, ra, v16
	vsra.vi	v20, v24, 22
	vmin.vx	v20, v20, s8
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v14, v20, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v13, v14, 0
	addi	a5, sp, 64
	vl2re16.v	v14, (a5)
	vxor.vx	v13, v13, s5
	addi	a5, s11, 16
	vs1r.v	v13, (a5)
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf2	v20, v14
	vmadd.vx	v20, ra, v16
	vsra.vi	v20, v20, 22
	vmin.vx	v20, v20, s8
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v14, v20, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v13, v14, 0
	vl2re16.v	v14, (a7)
	vxor.vx	v13, v13, s5
	addi	a5, s11, 32
	vs1r.v	v13, (a5)
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf2	v20, v14
	vmadd.vx	v20, ra, v16
	vsra.vi	v20, v20, 22
	vmin.vx	v20, v20, s8
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v14, v20, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v13, v14, 0
	vl2re16.v	v14, (t0)
	vxor.vx	v13, v13, s5
	addi	a5, s11, 48
	vs1r.v	v13, (a5)
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf2	v20, v14
	vmadd.vx	v20, ra, v16
	vsra.vi	v20, v20, 22
	vmin.vx	v20, v20, s8
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v14, v20, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v13, v14, 0
	vl2re16.v	v14, (t1)
	vxor.vx	v13, v13, s5
	addi	a5, s11, 64
	vs1r.v	v13, (a5)
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf2	v20, v14
	vmadd.vx	v20, ra, v16
	vsra.vi	v20, v20, 22
	vmin.vx	v20, v20, s8
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v14, v20, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v13, v14, 0
	vl2re16.v	v14, (t2)
	vxor.vx	v13, v13, s5
	addi	a5, s11, 80
	vs1r.v	v13, (a5)
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf2	v20, v14
	vmadd.vx	v20, ra, v16
	vsra.vi	v20, v20, 22
	vmin.vx	v20, v20, s8
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v14, v20, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v13, v14, 0
	vl2re16.v	v14, (t3)
	vxor.vx	v13, v13, s5
	addi	a5, s11, 96
	vs1r.v	v13, (a5)
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf2	v20, v14
	vmadd.vx	v20, ra, v16
	vsra.vi	v20, v20, 22
	vmin.vx	v20, v20, s8
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v14, v20, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v13, v14, 0
	vl2re16.v	v14, (t4)
	vxor.vx	v13, v13, s5
	addi	a5, s11, 112
	vs1r.v	v13, (a5)
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf2	v20, v14
	vmadd.vx	v20, ra, v16
	vsra.vi	v20, v20, 22
	vmin.vx	v20, v20, s8
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v14, v20, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v13, v14, 0
	vl2re16.v	v14, (t5)
	vxor.vx	v13, v13, s5
	addi	a5, s11, 128
	vs1r.v	v13, (a5)
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf2	v20, v14
	vmadd.vx	v20, ra, v16
	vsra.vi	v20, v20, 22
	vmin.vx	v20, v20, s8
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v14, v20, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v13, v14, 0
	vl2re16.v	v14, (t6)
	vxor.vx	v13, v13, s5
	addi	a5, s11, 144
	vs1r.v	v13, (a5)
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf2	v20, v14
	vmadd.vx	v20, ra, v16
	vsra.vi	v20, v20, 22
	vmin.vx	v20, v20, s8
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v14, v20, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v13, v14, 0
	vl2re16.v	v14, (s0)
	vxor.vx	v13, v13, s5
	addi	a5, s11, 160
	vs1r.v	v13, (a5)
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf2	v20, v14
	vmadd.vx	v20, ra, v16
	vsra.vi	v20, v20, 22
	vmin.vx	v20, v20, s8
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v14, v20, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v13, v14, 0
	vl2re16.v	v14, (s1)
	vxor.vx	v13, v13, s5
	addi	a5, s11, 176
	vs1r.v	v13, (a5)
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf2	v20, v14
	vmadd.vx	v20, ra, v16
	vsra.vi	v20, v20, 22
	vmin.vx	v20, v20, s8
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v14, v20, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v13, v14, 0
	vl2re16.v	v14, (s2)
	vxor.vx	v13, v13, s5
	addi	a5, s11, 192
	vs1r.v	v13, (a5)
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf2	v20, v14
	vmadd.vx	v20, ra, v16
	vsra.vi	v20, v20, 22
	vmin.vx	v20, v20, s8
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v14, v20, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v13, v14, 0
	vl2re16.v	v14, (s3)
	vxor.vx	v13, v13, s5
	addi	a5, s11, 208
	vs1r.v	v13, (a5)
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf2	v20, v14
	vmadd.vx	v20, ra, v16
	vsra.vi	v20, v20, 22
	vmin.vx	v20, v20, s8
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v14, v20, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v13, v14, 0
	vl2re16.v	v14, (s4)
	vxor.vx	v13, v13, s5
	addi	a5, s11, 224
	vs1r.v	v13, (a5)
	vsetvli	zero, zero, e32, m4, ta, ma
	vsext.vf2	v20, v14
	vmadd.vx	v20, ra, v16
	vsra.vi	v20, v20, 22
	vmin.vx	v20, v20, s8
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsrl.wi	v14, v20, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnsrl.wi	v13, v14, 0
	vxor.vx	v13, v13, s5
	addi	a5, s11, 240
	vs1r.v	v13, (a5)
	addi	a4, a4, 1
	addi	a0, a0, 256
	bne	a4, s9, .LBB0_1
# %bb.4:
	lw	ra, 572(sp)                     # 4-byte Folded Reload
	lw	s0, 568(sp)                     # 4-byte Folded Reload
	lw	s1, 564(sp)                     # 4-byte Folded Reload
	lw	s2, 560(sp)                     # 4-byte Folded Reload
	lw	s3, 556(sp)                     # 4-byte Folded Reload
	lw	s4, 552(sp)                     # 4-byte Folded Reload
	lw	s5, 548(sp)                     # 4-byte Folded Reload
	lw	s6, 544(sp)                     # 4-byte Folded Reload
	lw	s7, 540(sp)                     # 4-byte Folded Reload
	lw	s8, 536(sp)                     # 4-byte Folded Reload
	lw	s9, 532(sp)                     # 4-byte Folded Reload
	lw	s10, 528(sp)                    # 4-byte Folded Reload
	lw	s11, 524(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 576
	ret
.Lfunc_end0:
                                        # -- End function
