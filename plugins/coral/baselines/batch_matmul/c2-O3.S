# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -Db=4 -DM=32 -DK=32 -DN=32
# source: baselines/batch_matmul.c, SHA-256 70b666f56dd5eea285267f5532ec84bf434867c857e87bcf9e5a71890ccbdc66

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20001000	# W
	li	a2, 0x20002000	# Y
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
	sw	s4, 12(sp)                      # 4-byte Folded Spill
	sw	s5, 8(sp)                       # 4-byte Folded Spill
	sw	s6, 4(sp)                       # 4-byte Folded Spill
	li	a6, 0
	addi	a4, a0, 2047
	addi	a4, a4, 1
	addi	a3, a1, 2047
	addi	a3, a3, 1049
	addi	a5, a1, 1048
	addi	a7, a2, 32
	addi	t0, a2, 64
	addi	t1, a2, 96
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v8, 0
	li	t2, 32
	mv	t3, a0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	slli	s1, a6, 5
	slli	t5, a6, 7
	add	t4, a2, t5
	add	t6, a7, t5
	vs2r.v	v8, (t6)
	add	t6, t0, t5
	vs2r.v	v8, (t6)
	add	t5, t1, t5
	vs2r.v	v8, (t5)
	addi	t5, t4, 32
	addi	t6, t4, 64
	addi	s0, t4, 96
	vl2re32.v	v14, (t5)
	vl2re32.v	v12, (t6)
	vl2re32.v	v10, (s0)
	add	s1, s1, a0
	addi	s1, s1, 32
	vs2r.v	v8, (t4)
	mv	s2, a1
	mv	s3, t3
	vmv2r.v	v16, v8
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	s4, s2, 8
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v18, (s2)
	lb	s5, 0(s3)
	vle8.v	v19, (s4)
	vsext.vf2	v20, v18
	vwmacc.vx	v16, s5, v20
	vsext.vf2	v18, v19
	addi	s4, s2, 16
	vle8.v	v19, (s4)
	addi	s4, s2, 24
	vle8.v	v20, (s4)
	vwmacc.vx	v14, s5, v18
	vsext.vf2	v18, v19
	vwmacc.vx	v12, s5, v18
	vsext.vf2	v18, v20
	vwmacc.vx	v10, s5, v18
	addi	s3, s3, 1
	addi	s2, s2, 32
	bne	s3, s1, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	vs2r.v	v16, (t4)
	vs2r.v	v14, (t5)
	vs2r.v	v12, (t6)
	vs2r.v	v10, (s0)
	addi	a6, a6, 1
	addi	t3, t3, 32
	bne	a6, t2, .LBB0_1
# %bb.4:
	li	a1, 0
	addi	a6, a0, 1024
	lui	t2, 1
	add	a7, a2, t2
	addi	t0, t2, 32
	add	t0, a2, t0
	addi	t1, t2, 64
	add	t1, a2, t1
	addi	t2, t2, 96
	add	t2, a2, t2
	vsetvli	zero, zero, e32, m2, ta, ma
	vmv.v.i	v8, 0
	li	t3, 32
.LBB0_5:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_6 Depth 2
	slli	s1, a1, 5
	slli	t5, a1, 7
	add	t4, a7, t5
	add	t6, t0, t5
	vs2r.v	v8, (t6)
	add	t6, t1, t5
	vs2r.v	v8, (t6)
	add	t5, t2, t5
	vs2r.v	v8, (t5)
	addi	t5, t4, 32
	addi	t6, t4, 64
	addi	s0, t4, 96
	vl2re32.v	v14, (t5)
	vl2re32.v	v12, (t6)
	vl2re32.v	v10, (s0)
	add	s1, s1, a0
	addi	s1, s1, 1056
	vs2r.v	v8, (t4)
	mv	s2, a5
	mv	s3, a6
	vmv2r.v	v16, v8
.LBB0_6:                                #   Parent Loop BB0_5 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	s4, s2, -24
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v18, (s4)
	lb	s4, 0(s3)
	vsext.vf2	v19, v18
	addi	s5, s2, -16
	vle8.v	v18, (s5)
	vwmacc.vx	v16, s4, v19
	addi	s5, s2, -8
	vle8.v	v19, (s5)
	vsext.vf2	v20, v18
	vle8.v	v18, (s2)
	vwmacc.vx	v14, s4, v20
	vsext.vf2	v20, v19
	vwmacc.vx	v12, s4, v20
	vsext.vf2	v19, v18
	vwmacc.vx	v10, s4, v19
	addi	s3, s3, 1
	addi	s2, s2, 32
	bne	s3, s1, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_5 Depth=1
	vs2r.v	v16, (t4)
	vs2r.v	v14, (t5)
	vs2r.v	v12, (t6)
	vs2r.v	v10, (s0)
	addi	a1, a1, 1
	addi	a6, a6, 32
	bne	a1, t3, .LBB0_5
# %bb.8:
	li	a6, 0
	lui	a1, 1
	addi	a1, a1, -2016
	lui	t2, 2
	add	a7, a2, t2
	addi	t0, t2, 32
	add	t0, a2, t0
	addi	t1, t2, 64
	add	t1, a2, t1
	addi	t2, t2, 96
	add	t2, a2, t2
	addi	a5, a5, 1024
	vsetvli	zero, zero, e32, m2, ta, ma
	vmv.v.i	v8, 0
	li	t3, 32
	mv	t4, a4
.LBB0_9:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_10 Depth 2
	slli	s2, a6, 5
	slli	t6, a6, 7
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
	add	s2, s2, a1
	add	s2, a0, s2
	vs2r.v	v8, (t5)
	mv	s3, a5
	mv	s4, t4
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
	addi	a6, a6, 1
	addi	t4, t4, 32
	bne	a6, t3, .LBB0_9
# %bb.12:
	li	a5, 0
	addi	a4, a4, 1024
	lui	t1, 3
	add	a6, a2, t1
	addi	a7, t1, 32
	add	a7, a2, a7
	addi	t0, t1, 64
	add	t0, a2, t0
	addi	t1, t1, 96
	add	a2, a2, t1
	vsetvli	zero, zero, e32, m2, ta, ma
	vmv.v.i	v8, 0
	li	t1, 32
.LBB0_13:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_14 Depth 2
	slli	t2, a5, 5
	add	t6, a1, t2
	slli	t3, a5, 7
	add	t2, a6, t3
	add	t4, a7, t3
	vs2r.v	v8, (t4)
	add	t4, t0, t3
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
	addi	t6, t6, 1024
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
	addi	a5, a5, 1
	addi	a4, a4, 32
	bne	a5, t1, .LBB0_13
# %bb.16:
	lw	s0, 28(sp)                      # 4-byte Folded Reload
	lw	s1, 24(sp)                      # 4-byte Folded Reload
	lw	s2, 20(sp)                      # 4-byte Folded Reload
	lw	s3, 16(sp)                      # 4-byte Folded Reload
	lw	s4, 12(sp)                      # 4-byte Folded Reload
	lw	s5, 8(sp)                       # 4-byte Folded Reload
	lw	s6, 4(sp)                       # 4-byte Folded Reload
	addi	sp, sp, 32
	ret
.Lfunc_end0:
                                        # -- End function
