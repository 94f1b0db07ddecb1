# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -Drows=32 -Dcolumns=256
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
	addi	sp, sp, -560
	sw	s0, 556(sp)                     # 4-byte Folded Spill
	sw	s1, 552(sp)                     # 4-byte Folded Spill
	sw	s2, 548(sp)                     # 4-byte Folded Spill
	sw	s3, 544(sp)                     # 4-byte Folded Spill
	sw	s4, 540(sp)                     # 4-byte Folded Spill
	sw	s5, 536(sp)                     # 4-byte Folded Spill
	sw	s6, 532(sp)                     # 4-byte Folded Spill
	sw	s7, 528(sp)                     # 4-byte Folded Spill
	addi	sp, sp, -64
	li	a4, 0
	addi	a5, sp, 80
	addi	a6, sp, 144
	addi	a7, sp, 208
	addi	t0, sp, 272
	addi	t1, sp, 336
	addi	t2, sp, 400
	addi	t3, sp, 464
	li	t4, -128
	vsetivli	zero, 16, e32, m4, ta, ma
	vmv.v.i	v8, 0
	addi	t5, sp, 528
	vs4r.v	v8, (t5)                        # Unknown-size Folded Spill
	lui	t5, 4
	vmv.v.x	v12, t5
	vmv.s.x	v8, zero
	lui	t5, 262144
	addi	t6, sp, 16
	lui	s0, 512
	li	s1, 255
	li	s2, 32
	mv	s3, a0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	slli	s4, a4, 8
	add	s5, a0, s4
	vl1r.v	v17, (s5)
	addi	s6, s5, 16
	vl1r.v	v18, (s6)
	vsetivli	zero, 16, e32, m4, ta, ma
	vsext.vf4	v20, v17
	vsext.vf4	v24, v18
	addi	s6, s5, 32
	vl1r.v	v17, (s6)
	addi	s6, s5, 48
	vl1r.v	v18, (s6)
	vmax.vv	v20, v20, v24
	vsext.vf4	v24, v17
	vmax.vv	v20, v20, v24
	vsext.vf4	v24, v18
	addi	s6, s5, 64
	vl1r.v	v17, (s6)
	addi	s6, s5, 80
	vl1r.v	v18, (s6)
	vmax.vv	v20, v20, v24
	vsext.vf4	v24, v17
	vmax.vv	v20, v20, v24
	vsext.vf4	v24, v18
	addi	s6, s5, 96
	vl1r.v	v17, (s6)
	addi	s6, s5, 112
	vl1r.v	v18, (s6)
	vmax.vv	v20, v20, v24
	vsext.vf4	v24, v17
	vmax.vv	v20, v20, v24
	vsext.vf4	v24, v18
	addi	s6, s5, 128
	vl1r.v	v17, (s6)
	addi	s6, s5, 144
	vl1r.v	v18, (s6)
	vmax.vv	v20, v20, v24
	vsext.vf4	v24, v17
	vmax.vv	v20, v20, v24
	vsext.vf4	v24, v18
	addi	s6, s5, 160
	vl1r.v	v17, (s6)
	addi	s6, s5, 176
	vl1r.v	v18, (s6)
	vmax.vv	v20, v20, v24
	vsext.vf4	v24, v17
	vmax.vv	v20, v20, v24
	vsext.vf4	v24, v18
	addi	s6, s5, 192
	vl1r.v	v17, (s6)
	addi	s6, s5, 208
	vl1r.v	v18, (s6)
	vmax.vv	v20, v20, v24
	vsext.vf4	v24, v17
	vmax.vv	v20, v20, v24
	vsext.vf4	v24, v18
	addi	s6, s5, 224
	vl1r.v	v17, (s6)
	vmax.vv	v20, v20, v24
	addi	s6, s5, 240
	vl1r.v	v18, (s6)
	vsext.vf4	v24, v17
	vmax.vv	v20, v20, v24
	addi	s5, s5, 256
	vsext.vf4	v24, v18
	vmax.vv	v20, v20, v24
	vmax.vx	v20, v20, t4
	vredmax.vs	v17, v20, v20
	vmv.x.s	s6, v17
	vmv.v.x	v20, s6
	addi	s6, sp, 16
	mv	s7, s3
	sw	a0, 4(sp)
	addi	a0, sp, 528
	vl4r.v	v24, (a0)                       # Unknown-size Folded Reload
	lw	a0, 4(sp)
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl1r.v	v17, (s7)
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v18, v17
	vwsub.wv	v28, v20, v18
	vsetvli	zero, zero, e32, m4, ta, ma
	vsra.vi	v4, v28, 4
	vadd.vv	v4, v4, v4
	vsetvli	zero, zero, e16, m2, ta, ma
	vluxei32.v	v18, (a1), v4
	vsetvli	zero, zero, e32, m4, ta, ma
	vand.vi	v28, v28, 15
	vadd.vv	v28, v28, v28
	vsetvli	zero, zero, e16, m2, ta, ma
	vluxei32.v	v6, (a2), v28
	vmv4r.v	v28, v12
	vwmacc.vv	v28, v6, v18
	vsetvli	zero, zero, e32, m4, ta, ma
	vsra.vi	v4, v28, 15
	vsetvli	zero, zero, e16, m2, ta, ma
	vnsra.wi	v18, v28, 15
	vs2r.v	v18, (s6)
	vsetvli	zero, zero, e32, m4, ta, ma
	vadd.vv	v24, v4, v24
	addi	s7, s7, 16
	addi	s6, s6, 32
	bne	s7, s5, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	vredsum.vs	v17, v24, v8
	vl4re16.v	v20, (t6)
	vmv.x.s	s5, v17
	div	s5, t5, s5
	add	s4, a3, s4
	vsetvli	s6, zero, e32, m8, ta, ma
	vsext.vf2	v0, v20
	vmv.v.x	v24, s0
	vmadd.vx	v0, s5, v24
	vsra.vi	v0, v0, 22
	vmin.vx	v0, v0, s1
	vsetvli	zero, zero, e16, m4, ta, ma
	vnsrl.wi	v20, v0, 0
	vl4re16.v	v4, (a5)
	vsetvli	zero, zero, e8, m2, ta, ma
	vnsrl.wi	v18, v20, 0
	vxor.vx	v18, v18, t4
	vs2r.v	v18, (s4)
	vsetvli	zero, zero, e32, m8, ta, ma
	vsext.vf2	v16, v4
	vmadd.vx	v16, s5, v24
	vsra.vi	v16, v16, 22
	vmin.vx	v16, v16, s1
	vsetvli	zero, zero, e16, m4, ta, ma
	vnsrl.wi	v4, v16, 0
	vsetvli	zero, zero, e8, m2, ta, ma
	vnsrl.wi	v10, v4, 0
	vl4re16.v	v16, (a6)
	vxor.vx	v10, v10, t4
	addi	s6, s4, 32
	vs2r.v	v10, (s6)
	vsetvli	zero, zero, e32, m8, ta, ma
	vsext.vf2	v0, v16
	vmadd.vx	v0, s5, v24
	vsra.vi	v16, v0, 22
	vmin.vx	v16, v16, s1
	vsetvli	zero, zero, e16, m4, ta, ma
	vnsrl.wi	v4, v16, 0
	vsetvli	zero, zero, e8, m2, ta, ma
	vnsrl.wi	v10, v4, 0
	vl4re16.v	v16, (a7)
	vxor.vx	v10, v10, t4
	addi	s6, s4, 64
	vs2r.v	v10, (s6)
	vsetvli	zero, zero, e32, m8, ta, ma
	vsext.vf2	v0, v16
	vmadd.vx	v0, s5, v24
	vsra.vi	v16, v0, 22
	vmin.vx	v16, v16, s1
	vsetvli	zero, zero, e16, m4, ta, ma
	vnsrl.wi	v4, v16, 0
	vsetvli	zero, zero, e8, m2, ta, ma
	vnsrl.wi	v10, v4, 0
	vl4re16.v	v16, (t0)
	vxor.vx	v10, v10, t4
	addi	s6, s4, 96
	vs2r.v	v10, (s6)
	vsetvli	zero, zero, e32, m8, ta, ma
	vsext.vf2	v0, v16
	vmadd.vx	v0, s5, v24
	vsra.vi	v16, v0, 22
	vmin.vx	v16, v16, s1
	vsetvli	zero, zero, e16, m4, ta, ma
	vnsrl.wi	v4, v16, 0
	vsetvli	zero, zero, e8, m2, ta, ma
	vnsrl.wi	v10, v4, 0
	vl4re16.v	v16, (t1)
	vxor.vx	v10, v10, t4
	addi	s6, s4, 128
	vs2r.v	v10, (s6)
	vsetvli	zero, zero, e32, m8, ta, ma
	vsext.vf2	v0, v16
	vmadd.vx	v0, s5, v24
	vsra.vi	v16, v0, 22
	vmin.vx	v16, v16, s1
	vsetvli	zero, zero, e16, m4, ta, ma
	vnsrl.wi	v4, v16, 0
	vsetvli	zero, zero, e8, m2, ta, ma
	vnsrl.wi	v10, v4, 0
	vl4re16.v	v16, (t2)
	vxor.vx	v10, v10, t4
	addi	s6, s4, 160
	vs2r.v	v10, (s6)
	vsetvli	zero, zero, e32, m8, ta, ma
	vsext.vf2	v0, v16
	vmadd.vx	v0, s5, v24
	vsra.vi	v16, v0, 22
	vmin.vx	v16, v16, s1
	vsetvli	zero, zero, e16, m4, ta, ma
	vnsrl.wi	v4, v16, 0
	vsetvli	zero, zero, e8, m2, ta, ma
	vnsrl.wi	v10, v4, 0
	vl4re16.v	v16, (t3)
	vxor.vx	v10, v10, t4
	addi	s6, s4, 192
	vs2r.v	v10, (s6)
	vsetvli	zero, zero, e32, m8, ta, ma
	vsext.vf2	v0, v16
	vmadd.vx	v0, s5, v24
	vsra.vi	v16, v0, 22
	vmin.vx	v16, v16, s1
	vsetvli	zero, zero, e16, m4, ta, ma
	vnsrl.wi	v24, v16, 0
	vsetvli	zero, zero, e8, m2, ta, ma
	vnsrl.wi	v10, v24, 0
	vxor.vx	v10, v10, t4
	addi	s4, s4, 224
	vs2r.v	v10, (s4)
	addi	a4, a4, 1
	addi	s3, s3, 256
	bne	a4, s2, .LBB0_1
# %bb.4:
	addi	sp, sp, 64
	lw	s0, 556(sp)                     # 4-byte Folded Reload
	lw	s1, 552(sp)                     # 4-byte Folded Reload
	lw	s2, 548(sp)                     # 4-byte Folded Reload
	lw	s3, 544(sp)                     # 4-byte Folded Reload
	lw	s4, 540(sp)                     # 4-byte Folded Reload
	lw	s5, 536(sp)                     # 4-byte Folded Reload
	lw	s6, 532(sp)                     # 4-byte Folded Reload
	lw	s7, 528(sp)                     # 4-byte Folded Reload
	addi	sp, sp, 560
	ret
.Lfunc_end0:
                                        # -- End function
