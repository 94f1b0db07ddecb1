# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -Dn=8 -Dh=64 -Dh_i=128
# source: baselines/ffn-rvv.c, SHA-256 8f33a4e7a699d482ba2f13bc0123988152f7110d40c67290def33d79ae155d3c

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000200	# W1
	li	a2, 0x20002200	# bias1
	li	a3, 0x20002400	# W2
	li	a4, 0x20004400	# bias2
	li	a5, 0x20004500	# table
	li	a6, 0x20004600	# quantisation
	li	a7, 0x20005000	# Y
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
	li	t0, 0
	lw	t1, 0(a6)
	lw	t2, 4(a6)
	lw	t3, 8(a6)
	lw	a6, 12(a6)
	addi	t4, sp, 136
	li	t5, 128
	addi	t6, sp, 8
	li	s0, 64
	li	s1, 8
	csrwi	vxrm, 0
	mv	s2, a0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
                                        #     Child Loop BB0_6 Depth 2
                                        #       Child Loop BB0_7 Depth 3
	li	s4, 0
	slli	s3, t0, 6
	add	s5, s3, a0
	addi	s5, s5, 64
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
	sub	s6, t5, s4
	vsetvli	s6, s6, e32, m4, ta, ma
	slli	s7, s4, 2
	add	s7, a2, s7
	vle32.v	v8, (s7)
	add	s7, a1, s4
	mv	s8, s2
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vsetvli	zero, zero, e16, m2, ta, ma
	vle8.v	v12, (s7)
	lb	s9, 0(s8)
	vsext.vf2	v14, v12
	addi	s9, s9, 24
	vwmacc.vx	v8, s9, v14
	addi	s8, s8, 1
	addi	s7, s7, 128
	bne	s8, s5, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	vsetvli	zero, zero, e32, m4, ta, ma
	vsmul.vx	v8, v8, t1
	vssra.vx	v8, v8, t2
	vadd.vi	v8, v8, -3
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclip.wi	v12, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclip.wi	v8, v12, 0
	vluxei8.v	v8, (a5), v8
	add	s7, t6, s4
	add	s4, s6, s4
	vse8.v	v8, (s7)
	blt	s4, t5, .LBB0_2
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	li	s4, 0
	add	s3, a7, s3
.LBB0_6:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_7 Depth 3
	sub	s5, s0, s4
	vsetvli	s5, s5, e32, m4, ta, ma
	slli	s6, s4, 2
	add	s6, a4, s6
	vle32.v	v8, (s6)
	add	s6, a3, s4
	addi	s7, sp, 8
.LBB0_7:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_6 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vsetvli	zero, zero, e16, m2, ta, ma
	vle8.v	v12, (s6)
	lb	s8, 0(s7)
	vsext.vf2	v14, v12
	addi	s8, s8, 119
	vwmacc.vx	v8, s8, v14
	addi	s7, s7, 1
	addi	s6, s6, 64
	bne	s7, t4, .LBB0_7
# %bb.8:                                #   in Loop: Header=BB0_6 Depth=2
	add	s6, s3, s4
	vsetvli	zero, zero, e32, m4, ta, ma
	vsmul.vx	v8, v8, t3
	vssra.vx	v8, v8, a6
	vadd.vi	v8, v8, 7
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclip.wi	v12, v8, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclip.wi	v8, v12, 0
	add	s4, s5, s4
	vse8.v	v8, (s6)
	blt	s4, s0, .LBB0_6
# %bb.9:                                #   in Loop: Header=BB0_1 Depth=1
	addi	t0, t0, 1
	addi	s2, s2, 64
	bne	t0, s1, .LBB0_1
# %bb.10:
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
	addi	sp, sp, 176
	ret
.Lfunc_end0:
                                        # -- End function
