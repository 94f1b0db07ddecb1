# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -DH=8 -Dc_in=8 -Dc_out=16 -Dk=3
# source: baselines/conv_block.c, SHA-256 647a7f96cad9c0dd5295ff20fbcde145cdcbd8c8eff923d9121a248d2f227246

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000340	# W
	li	a2, 0x200007c0	# scale
	li	a3, 0x20000800	# shift
	li	a4, 0x20001000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -96
	sw	ra, 92(sp)                      # 4-byte Folded Spill
	sw	s0, 88(sp)                      # 4-byte Folded Spill
	sw	s1, 84(sp)                      # 4-byte Folded Spill
	sw	s2, 80(sp)                      # 4-byte Folded Spill
	sw	s3, 76(sp)                      # 4-byte Folded Spill
	sw	s4, 72(sp)                      # 4-byte Folded Spill
	sw	s5, 68(sp)                      # 4-byte Folded Spill
	sw	s6, 64(sp)                      # 4-byte Folded Spill
	sw	s7, 60(sp)                      # 4-byte Folded Spill
	sw	s8, 56(sp)                      # 4-byte Folded Spill
	sw	s9, 52(sp)                      # 4-byte Folded Spill
	sw	s10, 48(sp)                     # 4-byte Folded Spill
	sw	s11, 44(sp)                     # 4-byte Folded Spill
	addi	sp, sp, -288
	sw	a4, 16(sp)                      # 4-byte Folded Spill
	mv	t2, a1
	mv	a1, a0
	li	a0, 0
	flw	fa5, 0(a2)
	flw	fa4, 0(a3)
	vsetivli	zero, 8, e32, m2, ta, ma
	vid.v	v8
	vmsleu.vi	v0, v8, 7
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.i	v1, 0
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v10, 0
	li	a6, 14
	li	a7, 16
	vmv.s.x	v16, zero
	li	t0, 1152
	addi	a4, sp, 272
	vs2r.v	v10, (a4)                       # Unknown-size Folded Spill
	addi	a4, sp, 256
	vs1r.v	v16, (a4)                       # Unknown-size Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
	li	t3, 0
	sw	a0, 20(sp)                      # 4-byte Folded Spill
	slli	t4, a0, 7
	lw	a0, 16(sp)                      # 4-byte Folded Reload
	add	t4, a0, t4
	sw	a1, 24(sp)                      # 4-byte Folded Spill
	mv	t5, a1
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
	li	t6, 0
	li	s2, 0
	li	s3, 0
	li	s4, 0
	li	s5, 0
	li	s6, 0
	li	s7, 0
	li	s8, 0
	li	s9, 0
	li	s10, 0
	li	s11, 0
	li	ra, 0
	li	a5, 0
	li	a4, 0
	li	a0, 0
	li	t1, 0
	li	s1, 0
	mv	s0, t5
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	vmv1r.v	v8, v1
	vsetivli	zero, 4, e32, m1, tu, ma
	vmv.s.x	v8, s1
	vmv2r.v	v14, v10
	vsetivli	zero, 8, e16, m1, ta, ma
	vle8.v	v9, (s0), v0.t
	add	a1, t2, t6
	vlse8.v	v16, (a1), a7, v0.t
	vmv1r.v	v14, v8
	vsext.vf2	v8, v9
	vwadd.vx	v12, v8, a6
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v16
	vmadd.vv	v8, v12, v14
	vmerge.vvm	v8, v14, v8, v0
	addi	s1, sp, 192
	vs2r.v	v8, (s1)                        # Unknown-size Folded Spill
	addi	s1, a1, 1
	vlse8.v	v14, (s1), a7, v0.t
	vmv1r.v	v15, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v15, t1
	vmv2r.v	v16, v10
	vmv1r.v	v16, v15
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v18, v14
	vmadd.vv	v18, v12, v16
	vmerge.vvm	v14, v16, v18, v0
	addi	t1, a1, 2
	vlse8.v	v16, (t1), a7, v0.t
	vmv1r.v	v17, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v17, a0
	vmv2r.v	v18, v10
	vmv1r.v	v18, v17
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v20, v16
	vmadd.vv	v20, v12, v18
	vmerge.vvm	v16, v18, v20, v0
	addi	a0, a1, 3
	vlse8.v	v18, (a0), a7, v0.t
	vmv1r.v	v19, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v19, a4
	vmv2r.v	v20, v10
	vmv1r.v	v20, v19
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v18
	vmadd.vv	v22, v12, v20
	vmerge.vvm	v18, v20, v22, v0
	addi	a0, a1, 4
	vlse8.v	v20, (a0), a7, v0.t
	vmv1r.v	v21, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v21, a5
	vmv2r.v	v22, v10
	vmv1r.v	v22, v21
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v24, v20
	vmadd.vv	v24, v12, v22
	vmerge.vvm	v20, v22, v24, v0
	addi	a0, a1, 5
	vlse8.v	v22, (a0), a7, v0.t
	vmv1r.v	v23, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v23, ra
	vmv2r.v	v24, v10
	vmv1r.v	v24, v23
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v26, v22
	vmadd.vv	v26, v12, v24
	vmerge.vvm	v22, v24, v26, v0
	addi	a0, a1, 6
	vlse8.v	v24, (a0), a7, v0.t
	vmv1r.v	v25, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v25, s11
	vmv2r.v	v26, v10
	vmv1r.v	v26, v25
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v28, v24
	vmadd.vv	v28, v12, v26
	vmerge.vvm	v24, v26, v28, v0
	addi	a0, a1, 7
	vlse8.v	v26, (a0), a7, v0.t
	vmv1r.v	v27, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v27, s10
	vmv2r.v	v28, v10
	vmv1r.v	v28, v27
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v30, v26
	vmadd.vv	v30, v12, v28
	vmerge.vvm	v26, v28, v30, v0
	addi	a0, a1, 8
	vlse8.v	v28, (a0), a7, v0.t
	vmv1r.v	v29, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v29, s9
	vmv2r.v	v30, v10
	vmv1r.v	v30, v29
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v6, v28
	vmadd.vv	v6, v12, v30
	vmerge.vvm	v28, v30, v6, v0
	addi	a0, a1, 9
	vlse8.v	v30, (a0), a7, v0.t
	vmv1r.v	v31, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v31, s8
	vmv2r.v	v6, v10
	vmv1r.v	v6, v31
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v4, v30
	vmadd.vv	v4, v12, v6
	vmerge.vvm	v30, v6, v4, v0
	addi	a0, a1, 10
	vlse8.v	v7, (a0), a7, v0.t
	vmv1r.v	v6, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v6, s7
	vmv2r.v	v4, v10
	vmv1r.v	v4, v6
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v7
	vmadd.vv	v8, v12, v4
	vmerge.vvm	v6, v4, v8, v0
	addi	a0, a1, 11
	vlse8.v	v8, (a0), a7, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, s6
	vmv2r.v	v4, v10
	vmv1r.v	v4, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v2, v8
	vmadd.vv	v2, v12, v4
	vmerge.vvm	v4, v4, v2, v0
	addi	a0, a1, 12
	vlse8.v	v8, (a0), a7, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, s5
	vmv2r.v	v2, v10
	vmv1r.v	v2, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v10, v8
	vmadd.vv	v10, v12, v2
	vmerge.vvm	v8, v2, v10, v0
	addi	a0, sp, 32
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a1, 13
	vlse8.v	v8, (a0), a7, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, s4
	addi	a0, sp, 272
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v10, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v2, v8
	vmadd.vv	v2, v12, v10
	vmerge.vvm	v8, v10, v2, v0
	addi	a0, sp, 96
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a1, 14
	vlse8.v	v8, (a0), a7, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, s3
	addi	a0, sp, 272
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v10, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v2, v8
	vmadd.vv	v2, v12, v10
	vmerge.vvm	v8, v10, v2, v0
	addi	a0, sp, 64
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, a1, 15
	vlse8.v	v8, (a0), a7, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, s2
	addi	a0, sp, 272
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v10, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v2, v8
	vmadd.vv	v2, v12, v10
	vmerge.vvm	v8, v10, v2, v0
	addi	a0, sp, 224
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 256
	vl1r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 192
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v8, v10, v8
	vmv.x.s	a4, v8
	addi	a0, s0, 8
	vmv1r.v	v8, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v8, a4
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v9, (a0), v0.t
	addi	a0, a1, 128
	vlse8.v	v10, (a0), a7, v0.t
	addi	a0, sp, 272
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vsext.vf2	v11, v9
	vwadd.vx	v8, v11, a6
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v2, v10
	vmadd.vv	v2, v8, v12
	vmerge.vvm	v12, v12, v2, v0
	addi	a0, sp, 256
	vl1r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v14, v10
	addi	a0, a1, 129
	vlse8.v	v11, (a0), a7, v0.t
	vmv.x.s	a0, v10
	vmv1r.v	v10, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 272
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v14, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v2, v11
	vmadd.vv	v2, v8, v14
	vmerge.vvm	v10, v14, v2, v0
	addi	a0, sp, 192
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 256
	vl1r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v16, v10
	addi	a0, a1, 130
	vlse8.v	v11, (a0), a7, v0.t
	vmv.x.s	a0, v10
	vmv1r.v	v10, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 272
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v14, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v11
	vmadd.vv	v16, v8, v14
	vmerge.vvm	v10, v14, v16, v0
	addi	a0, sp, 160
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 256
	vl1r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v18, v10
	addi	a0, a1, 131
	vlse8.v	v11, (a0), a7, v0.t
	vmv.x.s	a0, v10
	vmv1r.v	v10, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 272
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v14, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v18, v11
	vmadd.vv	v18, v8, v14
	vmerge.vvm	v10, v14, v18, v0
	addi	a0, sp, 128
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 256
	vl1r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v20, v10
	addi	a0, a1, 132
	vlse8.v	v11, (a0), a7, v0.t
	vmv.x.s	a0, v10
	vmv1r.v	v10, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 272
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v14, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v20, v11
	vmadd.vv	v20, v8, v14
	vmerge.vvm	v20, v14, v20, v0
	addi	a0, sp, 256
	vl1r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v22, v10
	addi	a0, a1, 133
	vlse8.v	v11, (a0), a7, v0.t
	vmv.x.s	a0, v10
	vmv1r.v	v10, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 272
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v14, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v22, v11
	vmadd.vv	v22, v8, v14
	vmerge.vvm	v22, v14, v22, v0
	addi	a0, sp, 256
	vl1r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v24, v10
	addi	a0, a1, 134
	vlse8.v	v11, (a0), a7, v0.t
	vmv.x.s	a0, v10
	vmv1r.v	v10, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 272
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v14, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v24, v11
	vmadd.vv	v24, v8, v14
	vmerge.vvm	v24, v14, v24, v0
	addi	a0, sp, 256
	vl1r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v26, v10
	addi	a0, a1, 135
	vlse8.v	v11, (a0), a7, v0.t
	vmv.x.s	a0, v10
	vmv1r.v	v10, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 272
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v14, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v26, v11
	vmadd.vv	v26, v8, v14
	vmerge.vvm	v26, v14, v26, v0
	addi	a0, sp, 256
	vl1r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v28, v10
	addi	a0, a1, 136
	vlse8.v	v11, (a0), a7, v0.t
	vmv.x.s	a0, v10
	vmv1r.v	v10, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 272
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v14, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v28, v11
	vmadd.vv	v28, v8, v14
	vmerge.vvm	v28, v14, v28, v0
	addi	a0, sp, 256
	vl1r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v30, v10
	addi	a0, a1, 137
	vlse8.v	v11, (a0), a7, v0.t
	vmv.x.s	a0, v10
	vmv1r.v	v10, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 272
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v14, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v30, v11
	vmadd.vv	v30, v8, v14
	vmerge.vvm	v30, v14, v30, v0
	addi	a0, sp, 256
	vl1r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v6, v10
	addi	a0, a1, 138
	vlse8.v	v11, (a0), a7, v0.t
	vmv.x.s	a0, v10
	vmv1r.v	v10, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 272
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v14, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v6, v11
	vmadd.vv	v6, v8, v14
	vmerge.vvm	v6, v14, v6, v0
	addi	a0, sp, 256
	vl1r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v4, v10
	addi	a0, a1, 139
	vlse8.v	v11, (a0), a7, v0.t
	vmv.x.s	a0, v10
	vmv1r.v	v10, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 272
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v14, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v4, v11
	vmadd.vv	v4, v8, v14
	vmerge.vvm	v4, v14, v4, v0
	addi	a0, sp, 256
	vl1r.v	v10, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 32
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v14, v10
	addi	a0, a1, 140
	vlse8.v	v11, (a0), a7, v0.t
	vmv.x.s	a0, v10
	vmv1r.v	v10, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 272
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v14, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v2, v11
	vmadd.vv	v2, v8, v14
	vmerge.vvm	v18, v14, v2, v0
	addi	a0, sp, 256
	vl1r.v	v10, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 96
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v14, v10
	addi	a0, a1, 141
	vlse8.v	v11, (a0), a7, v0.t
	vmv.x.s	a0, v10
	vmv1r.v	v10, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 272
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v14, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v2, v11
	vmadd.vv	v2, v8, v14
	vmerge.vvm	v10, v14, v2, v0
	addi	a0, sp, 96
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 256
	vl1r.v	v10, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 64
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v14, v10
	addi	a0, a1, 142
	vlse8.v	v11, (a0), a7, v0.t
	vmv.x.s	a0, v10
	vmv1r.v	v10, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 272
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v14, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v2, v11
	vmadd.vv	v2, v8, v14
	vmerge.vvm	v10, v14, v2, v0
	addi	a0, sp, 64
	vs2r.v	v10, (a0)                       # Unknown-size Folded Spill
	addi	a0, sp, 256
	vl1r.v	v10, (a0)                       # Unknown-size Folded Reload
	addi	a0, sp, 224
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v14, v10
	addi	a0, a1, 143
	vlse8.v	v11, (a0), a7, v0.t
	vmv.x.s	a0, v10
	vmv1r.v	v10, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 272
	vl2r.v	v14, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v14, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v2, v11
	vmadd.vv	v2, v8, v14
	vmerge.vvm	v8, v14, v2, v0
	addi	a0, sp, 224
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 256
	vl1r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v12, v8
	vmv.x.s	a4, v8
	addi	a0, s0, 16
	vmv1r.v	v8, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v8, a4
	vsetvli	zero, zero, e16, m1, ta, ma
	vle8.v	v9, (a0), v0.t
	addi	a0, a1, 256
	vlse8.v	v10, (a0), a7, v0.t
	addi	a0, sp, 272
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v8
	vsext.vf2	v11, v9
	vwadd.vx	v16, v11, a6
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v14, v10
	vmadd.vv	v14, v16, v12
	vmerge.vvm	v8, v12, v14, v0
	addi	a0, sp, 32
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 256
	vl1r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 192
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v10, v8
	addi	a0, a1, 257
	vlse8.v	v11, (a0), a7, v0.t
	vmv.x.s	a0, v10
	vmv1r.v	v10, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 272
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v14, v11
	vmadd.vv	v14, v16, v12
	vmerge.vvm	v8, v12, v14, v0
	addi	a0, sp, 192
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 256
	vl1r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 160
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v10, v8
	addi	a0, a1, 258
	vlse8.v	v11, (a0), a7, v0.t
	vmv.x.s	a0, v10
	vmv1r.v	v10, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 272
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v14, v11
	vmadd.vv	v14, v16, v12
	vmerge.vvm	v8, v12, v14, v0
	addi	a0, sp, 160
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 256
	vl1r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 128
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v10, v8
	addi	a0, a1, 259
	vlse8.v	v11, (a0), a7, v0.t
	vmv.x.s	a0, v10
	vmv1r.v	v10, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 272
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v14, v11
	vmadd.vv	v14, v16, v12
	vmerge.vvm	v8, v12, v14, v0
	addi	a0, sp, 128
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, sp, 256
	vl1r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v10, v20, v8
	addi	a0, a1, 260
	vlse8.v	v11, (a0), a7, v0.t
	vmv.x.s	a0, v10
	vmv1r.v	v10, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 272
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v14, v11
	vmadd.vv	v14, v16, v12
	vmerge.vvm	v20, v12, v14, v0
	addi	a0, sp, 256
	vl1r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v10, v22, v8
	addi	a0, a1, 261
	vlse8.v	v11, (a0), a7, v0.t
	vmv.x.s	a0, v10
	vmv1r.v	v10, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 272
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v14, v11
	vmadd.vv	v14, v16, v12
	vmerge.vvm	v22, v12, v14, v0
	addi	a0, sp, 256
	vl1r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v10, v24, v8
	addi	a0, a1, 262
	vlse8.v	v11, (a0), a7, v0.t
	vmv.x.s	a0, v10
	vmv1r.v	v10, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 272
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v14, v11
	vmadd.vv	v14, v16, v12
	vmerge.vvm	v24, v12, v14, v0
	addi	a0, sp, 256
	vl1r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v10, v26, v8
	addi	a0, a1, 263
	vlse8.v	v11, (a0), a7, v0.t
	vmv.x.s	a0, v10
	vmv1r.v	v10, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 272
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v14, v11
	vmadd.vv	v14, v16, v12
	vmerge.vvm	v26, v12, v14, v0
	addi	a0, sp, 256
	vl1r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v10, v28, v8
	addi	a0, a1, 264
	vlse8.v	v11, (a0), a7, v0.t
	vmv.x.s	a0, v10
	vmv1r.v	v10, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 272
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v14, v11
	vmadd.vv	v14, v16, v12
	vmerge.vvm	v28, v12, v14, v0
	addi	a0, sp, 256
	vl1r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v10, v30, v8
	addi	a0, a1, 265
	vlse8.v	v11, (a0), a7, v0.t
	vmv.x.s	a0, v10
	vmv1r.v	v10, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 272
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v14, v11
	vmadd.vv	v14, v16, v12
	vmerge.vvm	v30, v12, v14, v0
	addi	a0, sp, 256
	vl1r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v10, v6, v8
	addi	a0, a1, 266
	vlse8.v	v11, (a0), a7, v0.t
	vmv.x.s	a0, v10
	vmv1r.v	v10, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 272
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v14, v11
	vmadd.vv	v14, v16, v12
	vmerge.vvm	v6, v12, v14, v0
	addi	a0, sp, 256
	vl1r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v10, v4, v8
	addi	a0, a1, 267
	vlse8.v	v11, (a0), a7, v0.t
	vmv.x.s	a0, v10
	vmv1r.v	v10, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 272
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v14, v11
	vmadd.vv	v14, v16, v12
	vmerge.vvm	v4, v12, v14, v0
	addi	a0, sp, 256
	vl1r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v10, v18, v8
	addi	a0, a1, 268
	vlse8.v	v11, (a0), a7, v0.t
	vmv.x.s	a0, v10
	vmv1r.v	v10, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 272
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v14, v11
	vmadd.vv	v14, v16, v12
	vmerge.vvm	v18, v12, v14, v0
	addi	a0, sp, 256
	vl1r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 96
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v10, v8
	addi	a0, a1, 269
	vlse8.v	v11, (a0), a7, v0.t
	vmv.x.s	a0, v10
	vmv1r.v	v10, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 272
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vmv1r.v	v12, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v2, v11
	vmadd.vv	v2, v16, v12
	vmerge.vvm	v14, v12, v2, v0
	addi	a0, sp, 256
	vl1r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 64
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v10, v8
	addi	a0, a1, 270
	vlse8.v	v11, (a0), a7, v0.t
	vmv.x.s	a0, v10
	vmv1r.v	v10, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 272
	vl2r.v	v2, (a0)                        # Unknown-size Folded Reload
	vmv1r.v	v2, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v11
	vmadd.vv	v8, v16, v2
	vmerge.vvm	v12, v2, v8, v0
	addi	a0, sp, 256
	vl1r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 224
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v10, v8
	addi	a0, a1, 271
	vlse8.v	v11, (a0), a7, v0.t
	vmv.x.s	a0, v10
	vmv1r.v	v10, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v10, a0
	addi	a0, sp, 272
	vl2r.v	v2, (a0)                        # Unknown-size Folded Reload
	vmv1r.v	v2, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v11
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vmadd.vv	v8, v16, v2
	addi	a0, sp, 256
	vl1r.v	v16, (a0)                       # Unknown-size Folded Reload
	vmerge.vvm	v8, v2, v8, v0
	vredsum.vs	v8, v8, v16
	vmv.x.s	s2, v8
	vredsum.vs	v8, v12, v16
	vmv.x.s	s3, v8
	vredsum.vs	v8, v14, v16
	vmv.x.s	s4, v8
	vredsum.vs	v8, v18, v16
	vmv.x.s	s5, v8
	vredsum.vs	v8, v4, v16
	vmv.x.s	s6, v8
	vredsum.vs	v8, v6, v16
	vmv.x.s	s7, v8
	vredsum.vs	v8, v30, v16
	vmv.x.s	s8, v8
	vredsum.vs	v8, v28, v16
	vmv.x.s	s9, v8
	vredsum.vs	v8, v26, v16
	vmv.x.s	s10, v8
	vredsum.vs	v8, v24, v16
	vmv.x.s	s11, v8
	vredsum.vs	v8, v22, v16
	vmv.x.s	ra, v8
	vredsum.vs	v8, v20, v16
	vmv.x.s	a5, v8
	addi	a0, sp, 128
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v16
	vmv.x.s	a4, v8
	addi	a0, sp, 160
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v16
	vmv.x.s	a0, v8
	addi	a1, sp, 192
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v16
	vmv.x.s	t1, v8
	addi	a1, sp, 32
	vl2r.v	v8, (a1)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v16
	vmv.x.s	s1, v8
	addi	t6, t6, 384
	addi	s0, s0, 80
	bne	t6, t0, .LBB0_3
# %bb.4:                                #   in Loop: Header=BB0_2 Depth=2
	flw	fa3, 4(a2)
	flw	fa2, 4(a3)
	flw	fa1, 8(a2)
	flw	fa0, 8(a3)
	fcvt.s.w	ft0, t1
	fmadd.s	fa3, fa3, ft0, fa2
	fcvt.s.w	fa2, a0
	fmadd.s	fa2, fa1, fa2, fa0
	flw	fa1, 12(a2)
	flw	fa0, 12(a3)
	flw	ft0, 16(a2)
	flw	ft1, 16(a3)
	fcvt.s.w	ft2, a4
	fmadd.s	fa1, fa1, ft2, fa0
	fcvt.s.w	fa0, a5
	fmadd.s	fa0, ft0, fa0, ft1
	flw	ft0, 20(a2)
	flw	ft1, 20(a3)
	fcvt.s.w	ft2, ra
	flw	ft3, 24(a2)
	flw	ft4, 24(a3)
	fmadd.s	ft0, ft0, ft2, ft1
	fcvt.s.w	ft1, s1
	fcvt.s.w	ft2, s11
	fmadd.s	ft2, ft3, ft2, ft4
	flw	ft3, 28(a2)
	flw	ft4, 28(a3)
	fmadd.s	ft1, fa5, ft1, fa4
	#APP
	fcvt.w.s	a0, ft1, rne
	#NO_APP
	fcvt.s.w	ft1, s10
	fmadd.s	ft1, ft3, ft1, ft4
	flw	ft3, 32(a2)
	flw	ft4, 32(a3)
	#APP
	fcvt.w.s	a4, fa3, rne
	#NO_APP
	#APP
	fcvt.w.s	a5, fa2, rne
	#NO_APP
	fcvt.s.w	fa3, s9
	fmadd.s	fa3, ft3, fa3, ft4
	flw	fa2, 36(a2)
	flw	ft3, 36(a3)
	#APP
	fcvt.w.s	t1, fa1, rne
	#NO_APP
	#APP
	fcvt.w.s	t6, fa0, rne
	#NO_APP
	fcvt.s.w	fa1, s8
	fmadd.s	fa2, fa2, fa1, ft3
	flw	fa1, 40(a2)
	flw	fa0, 40(a3)
	#APP
	fcvt.w.s	s0, ft0, rne
	#NO_APP
	#APP
	fcvt.w.s	s1, ft2, rne
	#NO_APP
	fcvt.s.w	ft0, s7
	fmadd.s	fa1, fa1, ft0, fa0
	flw	fa0, 44(a2)
	flw	ft0, 44(a3)
	#APP
	fcvt.w.s	s7, ft1, rne
	#NO_APP
	#APP
	fcvt.w.s	s8, fa3, rne
	#NO_APP
	fcvt.s.w	fa3, s6
	fmadd.s	fa3, fa0, fa3, ft0
	flw	fa0, 48(a2)
	flw	ft0, 48(a3)
	#APP
	fcvt.w.s	s6, fa2, rne
	#NO_APP
	#APP
	fcvt.w.s	s9, fa1, rne
	#NO_APP
	fcvt.s.w	fa2, s5
	fmadd.s	fa2, fa0, fa2, ft0
	flw	fa1, 52(a2)
	flw	fa0, 52(a3)
	#APP
	fcvt.w.s	s5, fa3, rne
	#NO_APP
	#APP
	fcvt.w.s	s10, fa2, rne
	#NO_APP
	fcvt.s.w	fa3, s4
	fmadd.s	fa3, fa1, fa3, fa0
	flw	fa2, 56(a2)
	flw	fa1, 56(a3)
	slli	s4, t3, 4
	#APP
	fcvt.w.s	s11, fa3, rne
	#NO_APP
	fcvt.s.w	fa3, s3
	fmadd.s	fa3, fa2, fa3, fa1
	flw	fa2, 60(a2)
	flw	fa1, 60(a3)
	add	s4, t4, s4
	#APP
	fcvt.w.s	s3, fa3, rne
	#NO_APP
	fcvt.s.w	fa3, s2
	fmadd.s	fa3, fa2, fa3, fa1
	#APP
	fcvt.w.s	s2, fa3, rne
	#NO_APP
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.x	v8, t6
	vslide1down.vx	v8, v8, s0
	vslide1down.vx	v8, v8, s1
	vslide1down.vx	v13, v8, s7
	vmv.v.x	v8, a0
	vslide1down.vx	v8, v8, a4
	vslide1down.vx	v8, v8, a5
	vslide1down.vx	v12, v8, t1
	vmv.v.x	v8, s8
	vslide1down.vx	v8, v8, s6
	vslide1down.vx	v8, v8, s9
	vslide1down.vx	v14, v8, s5
	vmv.v.x	v8, s10
	vslide1down.vx	v8, v8, s11
	vslide1down.vx	v8, v8, s3
	vslide1down.vx	v15, v8, s2
	vsetivli	zero, 16, e32, m4, ta, ma
	vmax.vx	v12, v12, zero
	vsetvli	zero, zero, e16, m2, ta, ma
	vnclipu.wi	v8, v12, 0
	vsetvli	zero, zero, e8, m1, ta, ma
	vnclipu.wi	v12, v8, 0
	li	a0, -128
	vxor.vx	v8, v12, a0
	vs1r.v	v8, (s4)
	addi	t3, t3, 1
	addi	t5, t5, 8
	li	a0, 8
	bne	t3, a0, .LBB0_2
# %bb.5:                                #   in Loop: Header=BB0_1 Depth=1
	lw	a0, 20(sp)                      # 4-byte Folded Reload
	addi	a0, a0, 1
	lw	a1, 24(sp)                      # 4-byte Folded Reload
	addi	a1, a1, 80
	li	a4, 8
	bne	a0, a4, .LBB0_1
# %bb.6:
	addi	sp, sp, 288
	lw	ra, 92(sp)                      # 4-byte Folded Reload
	lw	s0, 88(sp)                      # 4-byte Folded Reload
	lw	s1, 84(sp)                      # 4-byte Folded Reload
	lw	s2, 80(sp)                      # 4-byte Folded Reload
	lw	s3, 76(sp)                      # 4-byte Folded Reload
	lw	s4, 72(sp)                      # 4-byte Folded Reload
	lw	s5, 68(sp)                      # 4-byte Folded Reload
	lw	s6, 64(sp)                      # 4-byte Folded Reload
	lw	s7, 60(sp)                      # 4-byte Folded Reload
	lw	s8, 56(sp)                      # 4-byte Folded Reload
	lw	s9, 52(sp)                      # 4-byte Folded Reload
	lw	s10, 48(sp)                     # 4-byte Folded Reload
	lw	s11, 44(sp)                     # 4-byte Folded Reload
	addi	sp, sp, 96
	ret
.Lfunc_end0:
                                        # -- End function
