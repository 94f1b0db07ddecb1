# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -Db=4 -DM=32 -DK=64 -DN=32
# source: baselines/batch_matmul.c, SHA-256 70b666f56dd5eea285267f5532ec84bf434867c857e87bcf9e5a71890ccbdc66

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20002000	# W
	li	a2, 0x20004000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -48
	sw	s0, 44(sp)                      # 4-byte Folded Spill
	sw	s1, 40(sp)                      # 4-byte Folded Spill
	sw	s2, 36(sp)                      # 4-byte Folded Spill
	sw	s3, 32(sp)                      # 4-byte Folded Spill
	sw	s4, 28(sp)                      # 4-byte Folded Spill
	sw	s5, 24(sp)                      # 4-byte Folded Spill
	sw	s6, 20(sp)                      # 4-byte Folded Spill
	sw	s7, 16(sp)                      # 4-byte Folded Spill
	sw	s8, 12(sp)                      # 4-byte Folded Spill
	li	t1, 0
	lui	a3, 2
	addi	a3, a3, -2024
	add	a3, a1, a3
	lui	a6, 1
	addi	a5, a6, 24
	add	a5, a1, a5
	addi	a7, a1, 2047
	addi	a7, a7, 25
	li	a4, 3
	slli	a4, a4, 11
	add	a4, a0, a4
	add	a6, a0, a6
	addi	t0, a0, 2047
	addi	t0, t0, 1
	addi	t2, a2, 32
	addi	t3, a2, 64
	addi	t4, a2, 96
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v8, 0
	li	t5, 32
	mv	t6, a0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	slli	s4, t1, 6
	slli	s1, t1, 7
	add	s0, a2, s1
	add	s2, t2, s1
	vs2r.v	v8, (s2)
	add	s2, t3, s1
	vs2r.v	v8, (s2)
	add	s1, t4, s1
	vs2r.v	v8, (s1)
	addi	s1, s0, 32
	addi	s2, s0, 64
	addi	s3, s0, 96
	vl2re32.v	v14, (s1)
	vl2re32.v	v12, (s2)
	vl2re32.v	v10, (s3)
	add	s4, s4, a0
	addi	s4, s4, 64
	vs2r.v	v8, (s0)
	mv	s5, a1
	mv	s6, t6
	vmv2r.v	v16, v8
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	s7, s5, 8
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v18, (s5)
	lb	s8, 0(s6)
	vle8.v	v19, (s7)
	vsext.vf2	v20, v18
	vwmacc.vx	v16, s8, v20
	vsext.vf2	v18, v19
	addi	s7, s5, 16
	vle8.v	v19, (s7)
	addi	s7, s5, 24
	vle8.v	v20, (s7)
	vwmacc.vx	v14, s8, v18
	vsext.vf2	v18, v19
	vwmacc.vx	v12, s8, v18
	vsext.vf2	v18, v20
	vwmacc.vx	v10, s8, v18
	addi	s6, s6, 1
	addi	s5, s5, 32
	bne	s6, s4, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	vs2r.v	v16, (s0)
	vs2r.v	v14, (s1)
	vs2r.v	v12, (s2)
	vs2r.v	v10, (s3)
	addi	t1, t1, 1
	addi	t6, t6, 64
	bne	t1, t5, .LBB0_1
# %bb.4:
	li	a1, 0
	lui	t4, 1
	add	t1, a2, t4
	addi	t2, t4, 32
	add	t2, a2, t2
	addi	t3, t4, 64
	add	t3, a2, t3
	addi	t4, t4, 96
	add	t4, a2, t4
	vsetvli	zero, zero, e32, m2, ta, ma
	vmv.v.i	v8, 0
	li	t5, 32
.LBB0_5:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_6 Depth 2
	slli	t6, a1, 6
	add	s3, t6, a0
	slli	s0, a1, 7
	add	t6, t1, s0
	add	s1, t2, s0
	vs2r.v	v8, (s1)
	add	s1, t3, s0
	vs2r.v	v8, (s1)
	add	s0, t4, s0
	vs2r.v	v8, (s0)
	addi	s0, t6, 32
	addi	s1, t6, 64
	addi	s2, t6, 96
	vl2re32.v	v14, (s0)
	vl2re32.v	v12, (s1)
	vl2re32.v	v10, (s2)
	addi	s3, s3, 2047
	addi	s3, s3, 65
	vs2r.v	v8, (t6)
	mv	s4, a7
	mv	s5, t0
	vmv2r.v	v16, v8
.LBB0_6:                                #   Parent Loop BB0_5 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	s6, s4, -24
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v18, (s6)
	lb	s6, 0(s5)
	vsext.vf2	v19, v18
	addi	s7, s4, -16
	vle8.v	v18, (s7)
	vwmacc.vx	v16, s6, v19
	addi	s7, s4, -8
	vle8.v	v19, (s7)
	vsext.vf2	v20, v18
	vle8.v	v18, (s4)
	vwmacc.vx	v14, s6, v20
	vsext.vf2	v20, v19
	vwmacc.vx	v12, s6, v20
	vsext.vf2	v19, v18
	vwmacc.vx	v10, s6, v19
	addi	s5, s5, 1
	addi	s4, s4, 32
	bne	s5, s3, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_5 Depth=1
	vs2r.v	v16, (t6)
	vs2r.v	v14, (s0)
	vs2r.v	v12, (s1)
	vs2r.v	v10, (s2)
	addi	a1, a1, 1
	addi	t0, t0, 64
	bne	a1, t5, .LBB0_5
# %bb.8:
	li	a1, 0
	lui	t2, 2
	add	a7, a2, t2
	addi	t0, t2, 32
	add	t0, a2, t0
	addi	t1, t2, 64
	add	t1, a2, t1
	addi	t2, t2, 96
	add	t2, a2, t2
	lui	t3, 1
	addi	t3, t3, 64
	vsetvli	zero, zero, e32, m2, ta, ma
	vmv.v.i	v8, 0
	li	t4, 32
.LBB0_9:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_10 Depth 2
	slli	s2, a1, 6
	slli	t6, a1, 7
	add	t5, a7, t6
	add	s0, t0, t6
	vs2r.v	v8, (s0)
	add	s0, t1, t6
	vs2r.v	v8, (s0)
	add	t6, t2, t6
	vs2r.v	v8, (t6)
	addi	t6, t5, 32
	addi	s0, t5, 64
	addi	s1, t5, 96
	vl2re32.v	v14, (t6)
	vl2re32.v	v12, (s0)
	vl2re32.v	v10, (s1)
	add	s2, s2, a0
	add	s2, s2, t3
	vs2r.v	v8, (t5)
	mv	s3, a5
	mv	s4, a6
	vmv2r.v	v16, v8
.LBB0_10:                               #   Parent Loop BB0_9 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	s5, s3, -24
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v18, (s5)
	lb	s5, 0(s4)
	vsext.vf2	v19, v18
	addi	s6, s3, -16
	vle8.v	v18, (s6)
	vwmacc.vx	v16, s5, v19
	addi	s6, s3, -8
	vle8.v	v19, (s6)
	vsext.vf2	v20, v18
	vle8.v	v18, (s3)
	vwmacc.vx	v14, s5, v20
	vsext.vf2	v20, v19
	vwmacc.vx	v12, s5, v20
	vsext.vf2	v19, v18
	vwmacc.vx	v10, s5, v19
	addi	s4, s4, 1
	addi	s3, s3, 32
	bne	s4, s2, .LBB0_10
# %bb.11:                               #   in Loop: Header=BB0_9 Depth=1
	vs2r.v	v16, (t5)
	vs2r.v	v14, (t6)
	vs2r.v	v12, (s0)
	vs2r.v	v10, (s1)
	addi	a1, a1, 1
	addi	a6, a6, 64
	bne	a1, t4, .LBB0_9
# %bb.12:
	li	a1, 0
	lui	t0, 3
	add	a5, a2, t0
	addi	a6, t0, 32
	add	a6, a2, a6
	addi	a7, t0, 64
	add	a7, a2, a7
	addi	t0, t0, 96
	add	a2, a2, t0
	lui	t0, 2
	addi	t0, t0, -1984
	vsetvli	zero, zero, e32, m2, ta, ma
	vmv.v.i	v8, 0
	li	t1, 32
.LBB0_13:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_14 Depth 2
	slli	t6, a1, 6
	slli	t3, a1, 7
	add	t2, a5, t3
	add	t4, a6, t3
	vs2r.v	v8, (t4)
	add	t4, a7, t3
	vs2r.v	v8, (t4)
	add	t3, a2, t3
	vs2r.v	v8, (t3)
	addi	t3, t2, 32
	addi	t4, t2, 64
	addi	t5, t2, 96
	vl2re32.v	v14, (t3)
	vl2re32.v	v12, (t4)
	vl2re32.v	v10, (t5)
	add	t6, t6, a0
	add	t6, t6, t0
	vs2r.v	v8, (t2)
	mv	s0, a3
	mv	s1, a4
	vmv2r.v	v16, v8
.LBB0_14:                               #   Parent Loop BB0_13 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	s2, s0, -24
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v18, (s2)
	lb	s2, 0(s1)
	vsext.vf2	v19, v18
	addi	s3, s0, -16
	vle8.v	v18, (s3)
	vwmacc.vx	v16, s2, v19
	addi	s3, s0, -8
	vle8.v	v19, (s3)
	vsext.vf2	v20, v18
	vle8.v	v18, (s0)
	vwmacc.vx	v14, s2, v20
	vsext.vf2	v20, v19
	vwmacc.vx	v12, s2, v20
	vsext.vf2	v19, v18
	vwmacc.vx	v10, s2, v19
	addi	s1, s1, 1
	addi	s0, s0, 32
	bne	s1, t6, .LBB0_14
# %bb.15:                               #   in Loop: Header=BB0_13 Depth=1
	vs2r.v	v16, (t2)
	vs2r.v	v14, (t3)
	vs2r.v	v12, (t4)
	vs2r.v	v10, (t5)
	addi	a1, a1, 1
	addi	a4, a4, 64
	bne	a1, t1, .LBB0_13
# %bb.16:
	lw	s0, 44(sp)                      # 4-byte Folded Reload
	lw	s1, 40(sp)                      # 4-byte Folded Reload
	lw	s2, 36(sp)                      # 4-byte Folded Reload
	lw	s3, 32(sp)                      # 4-byte Folded Reload
	lw	s4, 28(sp)                      # 4-byte Folded Reload
	lw	s5, 24(sp)                      # 4-byte Folded Reload
	lw	s6, 20(sp)                      # 4-byte Folded Reload
	lw	s7, 16(sp)                      # 4-byte Folded Reload
	lw	s8, 12(sp)                      # 4-byte Folded Reload
	addi	sp, sp, 48
	ret
.Lfunc_end0:
                                        # -- End function
