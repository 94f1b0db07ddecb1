# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -Drows=32 -Dcolumns=256
# source: baselines/softmax.c, SHA-256 2a2afb40471f59813ded421020af747068afb448f9be23854ca3787f512f047a

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20002000	# coarse
	li	a2, 0x20002040	# fine
	li	a3, 0x20003000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -576
	sw	s0, 572(sp)                     # 4-byte Folded Spill
	sw	s1, 568(sp)                     # 4-byte Folded Spill
	sw	s2, 564(sp)                     # 4-byte Folded Spill
	sw	s3, 560(sp)                     # 4-byte Folded Spill
	sw	s4, 556(sp)                     # 4-byte Folded Spill
	sw	s5, 552(sp)                     # 4-byte Folded Spill
	sw	s6, 548(sp)                     # 4-byte Folded Spill
	sw	s7, 544(sp)                     # 4-byte Folded Spill
	sw	s8, 540(sp)                     # 4-byte Folded Spill
	addi	sp, sp, -256
	li	a4, 0
	addi	a5, sp, 76
	addi	a6, sp, 140
	addi	a7, sp, 204
	addi	t0, sp, 268
	addi	t1, sp, 332
	addi	t2, sp, 396
	addi	t3, sp, 460
	li	t4, -128
	vsetvli	t5, zero, e32, m8, ta, ma
	vmv.v.i	v8, 0
	addi	t5, sp, 528
	vs8r.v	v8, (t5)                        # Unknown-size Folded Spill
	lui	t5, 4
	lui	t6, 262144
	addi	s0, sp, 12
	lui	s1, 512
	li	s2, 255
	li	s3, 32
	mv	s4, a0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	slli	s5, a4, 8
	add	s6, a0, s5
	vl2r.v	v24, (s6)
	addi	s7, s6, 32
	vl2r.v	v26, (s7)
	vsetvli	zero, zero, e32, m8, ta, ma
	vsext.vf4	v16, v24
	vsext.vf4	v0, v26
	addi	s7, s6, 64
	vl2r.v	v24, (s7)
	addi	s7, s6, 96
	vl2r.v	v26, (s7)
	vmax.vv	v16, v16, v0
	vsext.vf4	v0, v24
	vmax.vv	v16, v16, v0
	vsext.vf4	v0, v26
	addi	s7, s6, 128
	vl2r.v	v24, (s7)
	addi	s7, s6, 160
	vl2r.v	v26, (s7)
	vmax.vv	v16, v16, v0
	vsext.vf4	v0, v24
	vmax.vv	v16, v16, v0
	vsext.vf4	v0, v26
	addi	s7, s6, 192
	vl2r.v	v24, (s7)
	vmax.vv	v16, v16, v0
	addi	s7, s6, 224
	vl2r.v	v26, (s7)
	vsext.vf4	v0, v24
	vmax.vv	v16, v16, v0
	addi	s6, s6, 256
	vsext.vf4	v0, v26
	vmax.vv	v16, v16, v0
	vmax.vx	v16, v16, t4
	vredmax.vs	v16, v16, v16
	vmv.x.s	s7, v16
	vmv.v.x	v8, s7
	sw	a0, 4(sp)
	addi	a0, sp, 656
	vs8r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	s7, sp, 12
	mv	s8, s4
	addi	a0, sp, 528
	vl8r.v	v24, (a0)                       # Unknown-size Folded Reload
	lw	a0, 4(sp)
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2r.v	v6, (s8)
	vsetvli	zero, zero, e16, m4, ta, ma
	vsext.vf2	v0, v6
	sw	a0, 4(sp)
	addi	a0, sp, 656
	vl8r.v	v16, (a0)                       # Unknown-size Folded Reload
	lw	a0, 4(sp)
	vwsub.wv	v8, v16, v0
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v0, v8, 4
	vadd.vv	v0, v0, v0
	vsetvli	zero, zero, e16, m4, ta, ma
	vluxei32.v	v16, (a1), v0
	vsetvli	zero, zero, e32, m8, ta, ma
	vand.vi	v8, v8, 15
	vadd.vv	v8, v8, v8
	vsetvli	zero, zero, e16, m4, ta, ma
	vluxei32.v	v20, (a2), v8
	vsetvli	zero, zero, e32, m8, ta, ma
	vmv.v.x	v8, t5
	vsetvli	zero, zero, e16, m4, ta, ma
	vwmacc.vv	v8, v20, v16
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v16, v8, 15
	vsetvli	zero, zero, e16, m4, ta, ma
	vnsra.wi	v4, v8, 15
	vs4r.v	v4, (s7)
	vsetvli	zero, zero, e32, m8, ta, ma
	vadd.vv	v24, v16, v24
	addi	s8, s8, 32
	addi	s7, s7, 64
	bne	s8, s6, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	vmv.s.x	v8, zero
	vredsum.vs	v8, v24, v8
	vl4re16.v	v12, (s0)
	vmv.x.s	s6, v8
	div	s6, t6, s6
	add	s5, a3, s5
	vsext.vf2	v24, v12
	vmv.v.x	v16, s1
	vmadd.vx	v24, s6, v16
	vsra.vi	v8, v24, 22
	vmin.vx	v8, v8, s2
	vsetvli	zero, zero, e16, m4, ta, ma
	vnsrl.wi	v24, v8, 0
	vl4re16.v	v8, (a5)
	vsetvli	zero, zero, e8, m2, ta, ma
	vnsrl.wi	v12, v24, 0
	vxor.vx	v12, v12, t4
	vs2r.v	v12, (s5)
	vsetvli	zero, zero, e32, m8, ta, ma
	vsext.vf2	v24, v8
	vmadd.vx	v24, s6, v16
	vsra.vi	v8, v24, 22
	vmin.vx	v8, v8, s2
	vsetvli	zero, zero, e16, m4, ta, ma
	vnsrl.wi	v24, v8, 0
	vsetvli	zero, zero, e8, m2, ta, ma
	vnsrl.wi	v8, v24, 0
	vl4re16.v	v12, (a6)
	vxor.vx	v8, v8, t4
	addi	s7, s5, 32
	vs2r.v	v8, (s7)
	vsetvli	zero, zero, e32, m8, ta, ma
	vsext.vf2	v24, v12
	vmadd.vx	v24, s6, v16
	vsra.vi	v8, v24, 22
	vmin.vx	v8, v8, s2
	vsetvli	zero, zero, e16, m4, ta, ma
	vnsrl.wi	v24, v8, 0
	vsetvli	zero, zero, e8, m2, ta, ma
	vnsrl.wi	v8, v24, 0
	vl4re16.v	v12, (a7)
	vxor.vx	v8, v8, t4
	addi	s7, s5, 64
	vs2r.v	v8, (s7)
	vsetvli	zero, zero, e32, m8, ta, ma
	vsext.vf2	v24, v12
	vmadd.vx	v24, s6, v16
	vsra.vi	v8, v24, 22
	vmin.vx	v8, v8, s2
	vsetvli	zero, zero, e16, m4, ta, ma
	vnsrl.wi	v24, v8, 0
	vsetvli	zero, zero, e8, m2, ta, ma
	vnsrl.wi	v8, v24, 0
	vl4re16.v	v12, (t0)
	vxor.vx	v8, v8, t4
	addi	s7, s5, 96
	vs2r.v	v8, (s7)
	vsetvli	zero, zero, e32, m8, ta, ma
	vsext.vf2	v24, v12
	vmadd.vx	v24, s6, v16
	vsra.vi	v8, v24, 22
	vmin.vx	v8, v8, s2
	vsetvli	zero, zero, e16, m4, ta, ma
	vnsrl.wi	v24, v8, 0
	vsetvli	zero, zero, e8, m2, ta, ma
	vnsrl.wi	v8, v24, 0
	vl4re16.v	v12, (t1)
	vxor.vx	v8, v8, t4
	addi	s7, s5, 128
	vs2r.v	v8, (s7)
	vsetvli	zero, zero, e32, m8, ta, ma
	vsext.vf2	v24, v12
	vmadd.vx	v24, s6, v16
	vsra.vi	v8, v24, 22
	vmin.vx	v8, v8, s2
	vsetvli	zero, zero, e16, m4, ta, ma
	vnsrl.wi	v24, v8, 0
	vsetvli	zero, zero, e8, m2, ta, ma
	vnsrl.wi	v8, v24, 0
	vl4re16.v	v12, (t2)
	vxor.vx	v8, v8, t4
	addi	s7, s5, 160
	vs2r.v	v8, (s7)
	vsetvli	zero, zero, e32, m8, ta, ma
	vsext.vf2	v24, v12
	vmadd.vx	v24, s6, v16
	vsra.vi	v8, v24, 22
	vmin.vx	v8, v8, s2
	vsetvli	zero, zero, e16, m4, ta, ma
	vnsrl.wi	v24, v8, 0
	vsetvli	zero, zero, e8, m2, ta, ma
	vnsrl.wi	v8, v24, 0
	vl4re16.v	v12, (t3)
	vxor.vx	v8, v8, t4
	addi	s7, s5, 192
	vs2r.v	v8, (s7)
	vsetvli	zero, zero, e32, m8, ta, ma
	vsext.vf2	v24, v12
	vmadd.vx	v24, s6, v16
	vsra.vi	v8, v24, 22
	vmin.vx	v8, v8, s2
	vsetvli	zero, zero, e16, m4, ta, ma
	vnsrl.wi	v16, v8, 0
	vsetvli	zero, zero, e8, m2, ta, ma
	vnsrl.wi	v8, v16, 0
	vxor.vx	v8, v8, t4
	addi	s5, s5, 224
	vs2r.v	v8, (s5)
	addi	a4, a4, 1
	addi	s4, s4, 256
	bne	a4, s3, .LBB0_1
# %bb.4:
	addi	sp, sp, 256
	lw	s0, 572(sp)                     # 4-byte Folded Reload
	lw	s1, 568(sp)                     # 4-byte Folded Reload
	lw	s2, 564(sp)                     # 4-byte Folded Reload
	lw	s3, 560(sp)                     # 4-byte Folded Reload
	lw	s4, 556(sp)                     # 4-byte Folded Reload
	lw	s5, 552(sp)                     # 4-byte Folded Reload
	lw	s6, 548(sp)                     # 4-byte Folded Reload
	lw	s7, 544(sp)                     # 4-byte Folded Reload
	lw	s8, 540(sp)                     # 4-byte Folded Reload
	addi	sp, sp, 576
	ret
.Lfunc_end0:
                                        # -- End function
