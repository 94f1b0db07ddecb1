# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O2 -Db=8 -Dh_in=64 -Dh_out=64
# source: baselines/linear.c, SHA-256 5c53e41b6634582eb13b7dad639e31e7fe4216e332f0c652a529a6d230d7c4b9

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000200	# W
	li	a2, 0x20001200	# bias
	li	a3, 0x20002000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -32
	sw	s0, 28(sp)                      # 4-byte Folded Spill
	sw	s1, 24(sp)                      # 4-byte Folded Spill
	sw	s2, 20(sp)                      # 4-byte Folded Spill
	sw	s3, 16(sp)                      # 4-byte Folded Spill
	addi	sp, sp, -64
	addi	a4, a2, 32
	vl2re32.v	v8, (a2)
	addi	a5, sp, 48
	vs2r.v	v8, (a5)                        # Unknown-size Folded Spill
	vl2re32.v	v8, (a4)
	addi	a4, sp, 16
	vs2r.v	v8, (a4)                        # Unknown-size Folded Spill
	addi	a4, a2, 64
	vl2re32.v	v12, (a4)
	addi	a4, a2, 96
	vl2re32.v	v14, (a4)
	addi	a4, a2, 128
	vl2re32.v	v16, (a4)
	addi	a4, a2, 160
	vl2re32.v	v18, (a4)
	addi	a4, a2, 192
	vl2re32.v	v20, (a4)
	addi	a2, a2, 224
	vl2re32.v	v22, (a2)
	li	a2, 0
	li	a4, 8
	mv	a5, a0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	slli	a6, a2, 6
	add	a6, a6, a0
	addi	a6, a6, 64
	slli	a7, a2, 8
	add	a7, a3, a7
	addi	t0, sp, 48
	vl2r.v	v0, (t0)                        # Unknown-size Folded Reload
	vs2r.v	v0, (a7)
	addi	t0, a7, 32
	addi	t1, sp, 16
	vl2r.v	v2, (t1)                        # Unknown-size Folded Reload
	vs2r.v	v2, (t0)
	addi	t1, a7, 64
	vs2r.v	v12, (t1)
	addi	t2, a7, 96
	vs2r.v	v14, (t2)
	addi	t3, a7, 128
	vs2r.v	v16, (t3)
	addi	t4, a7, 160
	vs2r.v	v18, (t4)
	addi	t5, a7, 192
	vs2r.v	v20, (t5)
	addi	t6, a7, 224
	vs2r.v	v22, (t6)
	mv	s0, a1
	mv	s1, a5
	vmv2r.v	v24, v22
	vmv2r.v	v26, v20
	vmv2r.v	v28, v18
	vmv2r.v	v30, v16
	vmv2r.v	v6, v14
	vmv2r.v	v4, v12
	vsetivli	zero, 8, e16, m1, ta, ma
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	s2, s0, 8
	vle8.v	v8, (s0)
	lb	s3, 0(s1)
	vle8.v	v9, (s2)
	vsext.vf2	v10, v8
	vwmacc.vx	v0, s3, v10
	vsext.vf2	v8, v9
	addi	s2, s0, 16
	vle8.v	v9, (s2)
	addi	s2, s0, 24
	vle8.v	v10, (s2)
	vwmacc.vx	v2, s3, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v4, s3, v8
	vsext.vf2	v8, v10
	addi	s2, s0, 32
	vle8.v	v9, (s2)
	addi	s2, s0, 40
	vle8.v	v10, (s2)
	vwmacc.vx	v6, s3, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v30, s3, v8
	vsext.vf2	v8, v10
	addi	s2, s0, 48
	vle8.v	v9, (s2)
	addi	s2, s0, 56
	vle8.v	v10, (s2)
	vwmacc.vx	v28, s3, v8
	vsext.vf2	v8, v9
	vwmacc.vx	v26, s3, v8
	vsext.vf2	v8, v10
	vwmacc.vx	v24, s3, v8
	addi	s1, s1, 1
	addi	s0, s0, 64
	bne	s1, a6, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	vs2r.v	v0, (a7)
	vs2r.v	v2, (t0)
	vs2r.v	v4, (t1)
	vs2r.v	v6, (t2)
	vs2r.v	v30, (t3)
	vs2r.v	v28, (t4)
	vs2r.v	v26, (t5)
	vs2r.v	v24, (t6)
	addi	a2, a2, 1
	addi	a5, a5, 64
	bne	a2, a4, .LBB0_1
# %bb.4:
	addi	sp, sp, 64
	lw	s0, 28(sp)                      # 4-byte Folded Reload
	lw	s1, 24(sp)                      # 4-byte Folded Reload
	lw	s2, 20(sp)                      # 4-byte Folded Reload
	lw	s3, 16(sp)                      # 4-byte Folded Reload
	addi	sp, sp, 32
	ret
.Lfunc_end0:
                                        # -- End function
