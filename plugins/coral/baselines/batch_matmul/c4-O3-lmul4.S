# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -Db=4 -DM=32 -DK=64 -DN=32
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
	addi	sp, sp, -32
	sw	s0, 28(sp)                      # 4-byte Folded Spill
	sw	s1, 24(sp)                      # 4-byte Folded Spill
	sw	s2, 20(sp)                      # 4-byte Folded Spill
	sw	s3, 16(sp)                      # 4-byte Folded Spill
	sw	s4, 12(sp)                      # 4-byte Folded Spill
	li	t1, 0
	lui	a3, 2
	addi	a3, a3, -2032
	add	a3, a1, a3
	lui	a6, 1
	addi	a5, a6, 16
	add	a5, a1, a5
	addi	a7, a1, 2047
	addi	a7, a7, 17
	li	a4, 3
	slli	a4, a4, 11
	add	a4, a0, a4
	add	a6, a0, a6
	addi	t0, a0, 2047
	addi	t0, t0, 1
	addi	t2, a2, 64
	vsetivli	zero, 16, e32, m4, ta, ma
	vmv.v.i	v8, 0
	li	t3, 32
	mv	t4, a0
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
	slli	s0, t1, 6
	slli	t6, t1, 7
	add	t5, a2, t6
	add	t6, t2, t6
	vs4r.v	v8, (t6)
	addi	t6, t5, 64
	vl4re32.v	v12, (t6)
	add	s0, s0, a0
	addi	s0, s0, 64
	vs4r.v	v8, (t5)
	mv	s1, a1
	mv	s2, t4
	vmv4r.v	v16, v8
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	s3, s1, 16
	vl1r.v	v20, (s1)
	lb	s4, 0(s2)
	vl1r.v	v21, (s3)
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v22, v20
	vwmacc.vx	v16, s4, v22
	vsext.vf2	v22, v21
	vwmacc.vx	v12, s4, v22
	addi	s2, s2, 1
	addi	s1, s1, 32
	bne	s2, s0, .LBB0_2
# %bb.3:                                #   in Loop: Header=BB0_1 Depth=1
	vs4r.v	v16, (t5)
	vs4r.v	v12, (t6)
	addi	t1, t1, 1
	addi	t4, t4, 64
	bne	t1, t3, .LBB0_1
# %bb.4:
	li	a1, 0
	lui	t2, 1
	add	t1, a2, t2
	addi	t2, t2, 64
	add	t2, a2, t2
	vsetvli	zero, zero, e32, m4, ta, ma
	vmv.v.i	v8, 0
	li	t3, 32
.LBB0_5:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_6 Depth 2
	slli	t4, a1, 6
	add	t6, t4, a0
	slli	t5, a1, 7
	add	t4, t1, t5
	add	t5, t2, t5
	vs4r.v	v8, (t5)
	addi	t5, t4, 64
	vl4re32.v	v12, (t5)
	addi	t6, t6, 2047
	addi	t6, t6, 65
	vs4r.v	v8, (t4)
	mv	s0, a7
	mv	s1, t0
	vmv4r.v	v16, v8
.LBB0_6:                                #   Parent Loop BB0_5 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	s2, s0, -16
	vl1r.v	v20, (s2)
	lb	s2, 0(s1)
	vl1r.v	v21, (s0)
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v22, v20
	vwmacc.vx	v16, s2, v22
	vsext.vf2	v22, v21
	vwmacc.vx	v12, s2, v22
	addi	s1, s1, 1
	addi	s0, s0, 32
	bne	s1, t6, .LBB0_6
# %bb.7:                                #   in Loop: Header=BB0_5 Depth=1
	vs4r.v	v16, (t4)
	vs4r.v	v12, (t5)
	addi	a1, a1, 1
	addi	t0, t0, 64
	bne	a1, t3, .LBB0_5
# %bb.8:
	li	a1, 0
	lui	t0, 2
	add	a7, a2, t0
	addi	t0, t0, 64
	add	t0, a2, t0
	lui	t1, 1
	addi	t1, t1, 64
	vsetvli	zero, zero, e32, m4, ta, ma
	vmv.v.i	v8, 0
	li	t2, 32
.LBB0_9:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_10 Depth 2
	slli	t5, a1, 6
	slli	t4, a1, 7
	add	t3, a7, t4
	add	t4, t0, t4
	vs4r.v	v8, (t4)
	addi	t4, t3, 64
	vl4re32.v	v12, (t4)
	add	t5, t5, a0
	add	t5, t5, t1
	vs4r.v	v8, (t3)
	mv	t6, a5
	mv	s0, a6
	vmv4r.v	v16, v8
.LBB0_10:                               #   Parent Loop BB0_9 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	s1, t6, -16
	vl1r.v	v20, (s1)
	lb	s1, 0(s0)
	vl1r.v	v21, (t6)
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v22, v20
	vwmacc.vx	v16, s1, v22
	vsext.vf2	v22, v21
	vwmacc.vx	v12, s1, v22
	addi	s0, s0, 1
	addi	t6, t6, 32
	bne	s0, t5, .LBB0_10
# %bb.11:                               #   in Loop: Header=BB0_9 Depth=1
	vs4r.v	v16, (t3)
	vs4r.v	v12, (t4)
	addi	a1, a1, 1
	addi	a6, a6, 64
	bne	a1, t2, .LBB0_9
# %bb.12:
	li	a1, 0
	lui	a6, 3
	add	a5, a2, a6
	addi	a6, a6, 64
	add	a2, a2, a6
	lui	a6, 2
	addi	a6, a6, -1984
	vsetvli	zero, zero, e32, m4, ta, ma
	vmv.v.i	v8, 0
	li	a7, 32
.LBB0_13:                               # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_14 Depth 2
	slli	t2, a1, 6
	slli	t1, a1, 7
	add	t0, a5, t1
	add	t1, a2, t1
	vs4r.v	v8, (t1)
	addi	t1, t0, 64
	vl4re32.v	v12, (t1)
	add	t2, t2, a0
	add	t2, t2, a6
	vs4r.v	v8, (t0)
	mv	t3, a3
	mv	t4, a4
	vmv4r.v	v16, v8
.LBB0_14:                               #   Parent Loop BB0_13 Depth=1
                                        # =>  This Inner Loop Header: Depth=2
	addi	t5, t3, -16
	vl1r.v	v20, (t5)
	lb	t5, 0(t4)
	vl1r.v	v21, (t3)
	vsetvli	zero, zero, e16, m2, ta, ma
	vsext.vf2	v22, v20
	vwmacc.vx	v16, t5, v22
	vsext.vf2	v22, v21
	vwmacc.vx	v12, t5, v22
	addi	t4, t4, 1
	addi	t3, t3, 32
	bne	t4, t2, .LBB0_14
# %bb.15:                               #   in Loop: Header=BB0_13 Depth=1
	vs4r.v	v16, (t0)
	vs4r.v	v12, (t1)
	addi	a1, a1, 1
	addi	a4, a4, 64
	bne	a1, a7, .LBB0_13
# %bb.16:
	lw	s0, 28(sp)                      # 4-byte Folded Reload
	lw	s1, 24(sp)                      # 4-byte Folded Reload
	lw	s2, 20(sp)                      # 4-byte Folded Reload
	lw	s3, 16(sp)                      # 4-byte Folded Reload
	lw	s4, 12(sp)                      # 4-byte Folded Reload
	addi	sp, sp, 32
	ret
.Lfunc_end0:
                                        # -- End function
