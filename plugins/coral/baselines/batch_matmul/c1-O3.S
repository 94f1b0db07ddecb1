# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -Db=2 -DM=32 -DK=32 -DN=32
# source: baselines/batch_matmul.c, SHA-256 70b666f56dd5eea285267f5532ec84bf434867c857e87bcf9e5a71890ccbdc66

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000800	# W
	li	a2, 0x20001000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -16
	sw	s0, 12(sp)                      # 4-byte Folded Spill
	sw	s1, 8(sp)                       # 4-byte Folded Spill
	sw	s2, 4(sp)                       # 4-byte Folded Spill
	li	a3, 0
	addi	a4, a2, 32
	addi	a5, a2, 64
	addi	a6, a2, 96
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v8, 0
	li	a7, 32
	mv	t0, a0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	slli	t5, a3, 5
	slli	t2, a3, 7
	add	t1, a2, t2
	add	t3, a4, t2
	vs2r.v	v8, (t3)
	add	t3, a5, t2
	vs2r.v	v8, (t3)
	add	t2, a6, t2
	vs2r.v	v8, (t2)
	addi	t2, t1, 32
	addi	t3, t1, 64
	addi	t4, t1, 96
	vl2re32.v	v14, (t2)
	vl2re32.v	v12, (t3)
	vl2re32.v	v10, (t4)
	add	t5, t5, a0
	addi	t5, t5, 32
	vs2r.v	v8, (t1)
	mv	t6, a1
	mv	s0, t0
	vmv2r.v	v16, v8
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	s1, t6, 8
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v18, (t6)
	lb	s2, 0(s0)
	vle8.v	v19, (s1)
	vsext.vf2	v20, v18
	vwmacc.vx	v16, s2, v20
	vsext.vf2	v18, v19
	addi	s1, t6, 16
	vle8.v	v19, (s1)
	addi	s1, t6, 24
	vle8.v	v20, (s1)
	vwmacc.vx	v14, s2, v18
	vsext.vf2	v18, v19
	vwmacc.vx	v12, s2, v18
	vsext.vf2	v18, v20
	vwmacc.vx	v10, s2, v18
	addi	s0, s0, 1
	addi	t6, t6, 32
	bne	s0, t5, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	vs2r.v	v16, (t1)
	vs2r.v	v14, (t2)
	vs2r.v	v12, (t3)
	vs2r.v	v10, (t4)
	addi	a3, a3, 1
	addi	t0, t0, 32
	bne	a3, a7, .LBB0_1
# %bb.4:
	li	a3, 0
	addi	a0, a0, 1024
	addi	a4, a1, 1024
	lui	t0, 1
	add	a5, a2, t0
	addi	a6, t0, 32
	add	a6, a2, a6
	addi	a7, t0, 64
	add	a7, a2, a7
	addi	t0, t0, 96
	add	a2, a2, t0
	addi	a1, a1, 2047
	addi	a1, a1, 1
	vsetvli	zero, zero, e32, m2, ta, ma
	vmv.v.i	v8, 0
	li	t0, 32
.LBB0_5:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_6 Depth 2
	slli	t2, a3, 7
	add	t1, a5, t2
	add	t3, a6, t2
	vs2r.v	v8, (t3)
	add	t3, a7, t2
	vs2r.v	v8, (t3)
	add	t2, a2, t2
	vs2r.v	v8, (t2)
	addi	t2, t1, 32
	addi	t3, t1, 64
	addi	t4, t1, 96
	vl2re32.v	v14, (t2)
	vl2re32.v	v12, (t3)
	vl2re32.v	v10, (t4)
	vs2r.v	v8, (t1)
	mv	t5, a0
	mv	t6, a4
	vmv2r.v	v16, v8
.LBB0_6:                                #   Parent Loop BB0_5 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	s0, t6, 8
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v18, (t6)
	lb	s1, 0(t5)
	vle8.v	v19, (s0)
	vsext.vf2	v20, v18
	vwmacc.vx	v16, s1, v20
	vsext.vf2	v18, v19
	addi	s0, t6, 16
	vle8.v	v19, (s0)
	addi	s0, t6, 24
	vle8.v	v20, (s0)
	vwmacc.vx	v14, s1, v18
	vsext.vf2	v18, v19
	vwmacc.vx	v12, s1, v18
	vsext.vf2	v18, v20
	vwmacc.vx	v10, s1, v18
	addi	t6, t6, 32
	addi	t5, t5, 1
	bne	t6, a1, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_5 Depth=1
	vs2r.v	v16, (t1)
	vs2r.v	v14, (t2)
	vs2r.v	v12, (t3)
	vs2r.v	v10, (t4)
	addi	a3, a3, 1
	addi	a0, a0, 32
	bne	a3, t0, .LBB0_5
# %bb.8:
	lw	s0, 12(sp)                      # 4-byte Folded Reload
	lw	s1, 8(sp)                       # 4-byte Folded Reload
	lw	s2, 4(sp)                       # 4-byte Folded Reload
	addi	sp, sp, 16
	ret
.Lfunc_end0:
                                        # -- End function
