# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -Dn=8 -Dh=32 -Dh_i=128
# source: baselines/swiglu-rvv.c, SHA-256 3b5db4230115ce207b336686434c2e8fdb3ad777b232659b0bd8c623615fa39b

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000100	# Wg
	li	a2, 0x20001100	# Wu
	li	a3, 0x20002100	# Wd
	li	a4, 0x20003100	# table
	li	a5, 0x20003200	# quantisation
	li	a6, 0x20004000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -176
	sw	s0, 172(sp)                     # 4-byte Folded Spill
	sw	s1, 168(sp)                     # 4-byte Folded Spill
	sw	s2, 164(sp)                     # 4-byte Folded Spill
	sw	s3, 160(sp)                     # 4-byte Folded Spill
	sw	s4, 156(sp)                     # 4-byte Folded Spill
	sw	s5, 152(sp)                     # 4-byte Folded Spill
	sw	s6, 148(sp)                     # 4-byte Folded Spill
	sw	s7, 144(sp)                     # 4-byte Folded Spill
	sw	s8, 140(sp)                     # 4-byte Folded Spill
	sw	s9, 136(sp)                     # 4-byte Folded Spill
	sw	s10, 132(sp)                    # 4-byte Folded Spill
	sw	s11, 128(sp)                    # 4-byte Folded Spill
	li	a7, 0
	lw	t0, 0(a5)
	lw	t1, 4(a5)
	lw	t2, 8(a5)
	lw	t3, 12(a5)
	lw	t4, 16(a5)
	lw	a5, 20(a5)
	addi	t5, sp, 128
	li	t6, 128
	li	s0, -119
	mv	s1, sp
	li	s2, 32
	li	s3, 8
	csrwi	vxrm, 0
	mv	s4, a0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
                                        #       Child Loop BB0_5 Depth 3
                                        #     Child Loop BB0_8 Depth 2
                                        #       Child Loop BB0_9 Depth 3
	li	s6, 0
	slli	s5, a7, 5
	add	s7, s5, a0
	addi	s7, s7, 32
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
                                        #       Child Loop BB0_5 Depth 3
	sub	s8, t6, s6
	vsetvli	s8, s8, e32, m4, ta, ma
	vmv.v.i	v8, 0
	add	s9, a1, s6
	mv	s10, s4
	vmv.v.i	v12, 0
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vsetvli	zero, zero, e16, m2, ta, ma
	vle8.v	v16, (s9)
	lb	s11, 0(s10)
	vsext.vf2	v18, v16
	addi	s11, s11, 24
	vwmacc.vx	v12, s11, v18
	addi	s10, s10, 1
	addi	s9, s9, 128
	bne	s10, s7, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	vsetvli	zero, zero, e32, m4, ta, ma
	vsmul.vx	v12, v12, t0
	vssra.vx	v12, v12, t1
	vadd.vi	v12, v12, -3
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclip.wi	v16, v12, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclip.wi	v12, v16, 0
	vluxei8.v	v12, (a4), v12
	add	s9, a2, s6
	mv	s10, s4
.LBB0_5:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vsetvli	zero, zero, e16, m2, ta, ma
	vle8.v	v13, (s9)
	lb	s11, 0(s10)
	vsext.vf2	v14, v13
	addi	s11, s11, 24
	vwmacc.vx	v8, s11, v14
	addi	s10, s10, 1
	addi	s9, s9, 128
	bne	s10, s7, .LBB0_5
# %bb.6:                                #   in Loop: Header=BB0_2 Depth=2
	vsetvli	zero, zero, e32, m4, ta, ma
	vsmul.vx	v8, v8, t2
	vssra.vx	v8, v8, t3
	vadd.vi	v8, v8, 0
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclip.wi	v14, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclip.wi	v8, v14, 0
	vwsub.vx	v10, v12, s0
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v12, v8
	vmul.vv	v8, v10, v12
	add	s9, s1, s6
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclip.wi	v10, v8, 7
	add	s6, s8, s6
	vse8.v	v10, (s9)
	blt	s6, t6, .LBB0_2
# %bb.7:                                #   in Loop: Header=BB0_1 Depth=1
	li	s6, 0
	add	s5, a6, s5
.LBB0_8:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_9 Depth 3
	sub	s7, s2, s6
	vsetvli	s7, s7, e32, m4, ta, ma
	vmv.v.i	v8, 0
	add	s8, a3, s6
	mv	s9, sp
.LBB0_9:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_8 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vsetvli	zero, zero, e16, m2, ta, ma
	vle8.v	v12, (s8)
	lb	s10, 0(s9)
	vsext.vf2	v14, v12
	vwmacc.vx	v8, s10, v14
	addi	s9, s9, 1
	addi	s8, s8, 32
	bne	s9, t5, .LBB0_9
# %bb.10:                               #   in Loop: Header=BB0_8 Depth=2
	add	s8, s5, s6
	vsetvli	zero, zero, e32, m4, ta, ma
	vsmul.vx	v8, v8, t4
	vssra.vx	v8, v8, a5
	vadd.vi	v8, v8, 7
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclip.wi	v12, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclip.wi	v8, v12, 0
	add	s6, s7, s6
	vse8.v	v8, (s8)
	blt	s6, s2, .LBB0_8
# %bb.11:                               #   in Loop: Header=BB0_1 Depth=1
	addi	a7, a7, 1
	addi	s4, s4, 32
	bne	a7, s3, .LBB0_1
# %bb.12:
	lw	s0, 172(sp)                     # 4-byte Folded Reload
	lw	s1, 168(sp)                     # 4-byte Folded Reload
	lw	s2, 164(sp)                     # 4-byte Folded Reload
	lw	s3, 160(sp)                     # 4-byte Folded Reload
	lw	s4, 156(sp)                     # 4-byte Folded Reload
	lw	s5, 152(sp)                     # 4-byte Folded Reload
	lw	s6, 148(sp)                     # 4-byte Folded Reload
	lw	s7, 144(sp)                     # 4-byte Folded Reload
	lw	s8, 140(sp)                     # 4-byte Folded Reload
	lw	s9, 136(sp)                     # 4-byte Folded Reload
	lw	s10, 132(sp)                    # 4-byte Folded Reload
	lw	s11, 128(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 176
	ret
.Lfunc_end0:
                                        # -- End function
