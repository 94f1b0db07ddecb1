# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -Drows=8 -Dcolumns=64
# source: baselines/softmax.c, SHA-256 2a2afb40471f59813ded421020af747068afb448f9be23854ca3787f512f047a

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000200	# coarse
	li	a2, 0x20000240	# fine
	li	a3, 0x20001000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -192
	sw	s0, 188(sp)                     # 4-byte Folded Spill
	sw	s1, 184(sp)                     # 4-byte Folded Spill
	sw	s2, 180(sp)                     # 4-byte Folded Spill
	sw	s3, 176(sp)                     # 4-byte Folded Spill
	sw	s4, 172(sp)                     # 4-byte Folded Spill
	sw	s5, 168(sp)                     # 4-byte Folded Spill
	sw	s6, 164(sp)                     # 4-byte Folded Spill
	addi	sp, sp, -384
	li	a4, 0
	addi	a5, sp, 84
	addi	a6, sp, 148
	vsetvli	a7, zero, e32, m8, ta, ma
	vmv.v.i	v8, 0
	addi	a7, sp, 160
	vs8r.v	v8, (a7)                        # Unknown-size Folded Spill
	lui	a7, 4
	vmv.v.x	v8, a7
	addi	a7, sp, 288
	vs8r.v	v8, (a7)                        # Unknown-size Folded Spill
	lui	a7, 262144
	addi	t0, sp, 20
	lui	t1, 512
	li	t2, 255
	li	t3, -128
	li	t4, 8
	mv	t5, a0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	slli	t6, a4, 6
	add	s0, a0, t6
	lb	s1, 0(s0)
	lb	s2, 1(s0)
	max	s1, s1, s2
	lb	s2, 2(s0)
	lb	s3, 3(s0)
	lb	s4, 4(s0)
	lb	s5, 5(s0)
	lb	s6, 6(s0)
	max	s2, s2, s3
	max	s1, s1, s2
	max	s2, s4, s5
	max	s2, s2, s6
	lb	s3, 7(s0)
	lb	s4, 8(s0)
	lb	s5, 9(s0)
	lb	s6, 10(s0)
	max	s1, s1, s2
	max	s2, s3, s4
	max	s2, s2, s5
	max	s2, s2, s6
	max	s1, s1, s2
	lb	s2, 11(s0)
	lb	s3, 12(s0)
	lb	s4, 13(s0)
	lb	s5, 14(s0)
	lb	s6, 15(s0)
	max	s2, s2, s3
	max	s2, s2, s4
	max	s2, s2, s5
	max	s2, s2, s6
	lb	s3, 16(s0)
	lb	s4, 17(s0)
	lb	s5, 18(s0)
	lb	s6, 19(s0)
	max	s1, s1, s2
	max	s2, s3, s4
	max	s2, s2, s5
	max	s2, s2, s6
	lb	s3, 20(s0)
	lb	s4, 21(s0)
	lb	s5, 22(s0)
	lb	s6, 23(s0)
	max	s2, s2, s3
	max	s2, s2, s4
	max	s1, s1, s2
	max	s2, s5, s6
	lb	s3, 24(s0)
	lb	s4, 25(s0)
	lb	s5, 26(s0)
	lb	s6, 27(s0)
	max	s2, s2, s3
	max	s2, s2, s4
	max	s2, s2, s5
	max	s2, s2, s6
	lb	s3, 28(s0)
	lb	s4, 29(s0)
	lb	s5, 30(s0)
	lb	s6, 31(s0)
	max	s2, s2, s3
	max	s1, s1, s2
	max	s2, s4, s5
	max	s2, s2, s6
	lb	s3, 32(s0)
	lb	s4, 33(s0)
	lb	s5, 34(s0)
	lb	s6, 35(s0)
	max	s2, s2, s3
	max	s2, s2, s4
	max	s2, s2, s5
	max	s2, s2, s6
	lb	s3, 36(s0)
	lb	s4, 37(s0)
	lb	s5, 38(s0)
	lb	s6, 39(s0)
	max	s2, s2, s3
	max	s1, s1, s2
	max	s2, s4, s5
	max	s2, s2, s6
	lb	s3, 40(s0)
	lb	s4, 41(s0)
	lb	s5, 42(s0)
	lb	s6, 43(s0)
	max	s2, s2, s3
	max	s2, s2, s4
	max	s2, s2, s5
	max	s2, s2, s6
	lb	s3, 44(s0)
	lb	s4, 45(s0)
	lb	s5, 46(s0)
	lb	s6, 47(s0)
	max	s2, s2, s3
	max	s2, s2, s4
	max	s1, s1, s2
	max	s2, s5, s6
	lb	s3, 48(s0)
	lb	s4, 49(s0)
	lb	s5, 50(s0)
	lb	s6, 51(s0)
	max	s2, s2, s3
	max	s2, s2, s4
	max	s2, s2, s5
	max	s2, s2, s6
	lb	s3, 52(s0)
	lb	s4, 53(s0)
	lb	s5, 54(s0)
	lb	s6, 55(s0)
	max	s2, s2, s3
	max	s2, s2, s4
	max	s2, s2, s5
	max	s2, s2, s6
	lb	s3, 56(s0)
	lb	s4, 57(s0)
	lb	s5, 58(s0)
	lb	s6, 59(s0)
	max	s1, s1, s2
	max	s2, s3, s4
	max	s2, s2, s5
	max	s2, s2, s6
	lb	s3, 60(s0)
	lb	s4, 61(s0)
	lb	s5, 62(s0)
	lb	s0, 63(s0)
	max	s2, s2, s3
	max	s2, s2, s4
	max	s2, s2, s5
	max	s0, s2, s0
	max	s0, s1, s0
	vsetvli	zero, zero, e32, m8, ta, ma
	vmv.v.x	v8, s0
	addi	s0, sp, 416
	vs8r.v	v8, (s0)                        # Unknown-size Folded Spill
	addi	s0, sp, 20
	mv	s1, t5
	addi	s2, sp, 160
	vl8r.v	v0, (s2)                        # Unknown-size Folded Reload
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	vl2r.v	v8, (s1)
	vsetvli	zero, zero, e16, m4, ta, ma
	vsext.vf2	v12, v8
	addi	s2, sp, 416
	vl8r.v	v24, (s2)                       # Unknown-size Folded Reload
	vwsub.wv	v16, v24, v12
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v16, 4
	vadd.vv	v8, v8, v8
	vsetvli	zero, zero, e16, m4, ta, ma
	vluxei32.v	v24, (a1), v8
	vsetvli	zero, zero, e32, m8, ta, ma
	vand.vi	v8, v16, 15
	vadd.vv	v8, v8, v8
	vsetvli	zero, zero, e16, m4, ta, ma
	vluxei32.v	v16, (a2), v8
	addi	s2, sp, 288
	vl8r.v	v8, (s2)                        # Unknown-size Folded Reload
	vwmacc.vv	v8, v16, v24
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v16, v8, 15
	vadd.vv	v0, v16, v0
	vsetvli	zero, zero, e16, m4, ta, ma
	vnsra.wi	v16, v8, 15
	vs4r.v	v16, (s0)
	addi	s0, s0, 64
	addi	s1, s1, 32
	bne	s0, a6, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	vsetvli	zero, zero, e32, m8, ta, ma
	vmv.s.x	v8, zero
	vredsum.vs	v8, v0, v8
	vl4re16.v	v12, (t0)
	vmv.x.s	s0, v8
	div	s0, a7, s0
	add	t6, a3, t6
	vsext.vf2	v16, v12
	vmv.v.x	v24, t1
	vmadd.vx	v16, s0, v24
	vsra.vi	v8, v16, 22
	vmin.vx	v8, v8, t2
	vsetvli	zero, zero, e16, m4, ta, ma
	vnsrl.wi	v16, v8, 0
	vl4re16.v	v8, (a5)
	vsetvli	zero, zero, e8, m2, ta, ma
	vnsrl.wi	v12, v16, 0
	vxor.vx	v12, v12, t3
	vs2r.v	v12, (t6)
	vsetvli	zero, zero, e32, m8, ta, ma
	vsext.vf2	v16, v8
	vmadd.vx	v16, s0, v24
	vsra.vi	v8, v16, 22
	vmin.vx	v8, v8, t2
	vsetvli	zero, zero, e16, m4, ta, ma
	vnsrl.wi	v16, v8, 0
	vsetvli	zero, zero, e8, m2, ta, ma
	vnsrl.wi	v8, v16, 0
	vxor.vx	v8, v8, t3
	addi	t6, t6, 32
	vs2r.v	v8, (t6)
	addi	a4, a4, 1
	addi	t5, t5, 64
	bne	a4, t4, .LBB0_1
# %bb.4:
	addi	sp, sp, 384
	lw	s0, 188(sp)                     # 4-byte Folded Reload
	lw	s1, 184(sp)                     # 4-byte Folded Reload
	lw	s2, 180(sp)                     # 4-byte Folded Reload
	lw	s3, 176(sp)                     # 4-byte Folded Reload
	lw	s4, 172(sp)                     # 4-byte Folded Reload
	lw	s5, 168(sp)                     # 4-byte Folded Reload
	lw	s6, 164(sp)                     # 4-byte Folded Reload
	addi	sp, sp, 192
	ret
.Lfunc_end0:
                                        # -- End function
