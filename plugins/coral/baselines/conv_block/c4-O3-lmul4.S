# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -DH=8 -Dc_in=8 -Dc_out=32 -Dk=3
# source: baselines/conv_block.c, SHA-256 647a7f96cad9c0dd5295ff20fbcde145cdcbd8c8eff923d9121a248d2f227246

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000340	# W
	li	a2, 0x20000c40	# scale
	li	a3, 0x20000cc0	# shift
	li	a4, 0x20001000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -320
	sw	ra, 316(sp)                     # 4-byte Folded Spill
	sw	s0, 312(sp)                     # 4-byte Folded Spill
	sw	s1, 308(sp)                     # 4-byte Folded Spill
	sw	s2, 304(sp)                     # 4-byte Folded Spill
	sw	s3, 300(sp)                     # 4-byte Folded Spill
	sw	s4, 296(sp)                     # 4-byte Folded Spill
	sw	s5, 292(sp)                     # 4-byte Folded Spill
	sw	s6, 288(sp)                     # 4-byte Folded Spill
	sw	s7, 284(sp)                     # 4-byte Folded Spill
	sw	s8, 280(sp)                     # 4-byte Folded Spill
	sw	s9, 276(sp)                     # 4-byte Folded Spill
	sw	s10, 272(sp)                    # 4-byte Folded Spill
	sw	s11, 268(sp)                    # 4-byte Folded Spill
	addi	sp, sp, -736
	sw	a3, 28(sp)                      # 4-byte Folded Spill
	sw	a2, 24(sp)                      # 4-byte Folded Spill
	sw	a1, 20(sp)                      # 4-byte Folded Spill
	mv	s8, a0
	li	a1, 0
	vsetivli	zero, 8, e32, m2, ta, ma
	vid.v	v8
	vmsleu.vi	v0, v8, 7
	vsetivli	zero, 16, e32, m4, ta, ma
	vmv.v.i	v8, 0
	addi	a0, sp, 256
	vs4r.v	v8, (a0)                        # Unknown-size Folded Spill
	vsetivli	zero, 4, e32, m1, ta, ma
	vmv.v.i	v1, 0
	vsetivli	zero, 8, e32, m2, ta, ma
	vmv.v.i	v14, 0
	li	t1, 32
	vmv.s.x	v7, zero
	sw	a4, 32(sp)                      # 4-byte Folded Spill
.LBB0_1:                                # =>This Loop Header: Depth=1
                                        #     Child Loop BB0_2 Depth 2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
                                        #       Child Loop BB0_7 Depth 3
	li	a7, 0
	sw	a1, 12(sp)                      # 4-byte Folded Spill
	slli	a1, a1, 8
	addi	a1, a1, 32
	sw	a1, 36(sp)                      # 4-byte Folded Spill
	sw	a4, 8(sp)                       # 4-byte Folded Spill
	mv	a6, a4
	sw	s8, 16(sp)                      # 4-byte Folded Spill
.LBB0_2:                                #   Parent Loop BB0_1 Depth=1
                                        # =>  This Loop Header: Depth=2
                                        #       Child Loop BB0_3 Depth 3
                                        #         Child Loop BB0_4 Depth 4
                                        #       Child Loop BB0_7 Depth 3
	sw	a6, 48(sp)                      # 4-byte Folded Spill
	li	a5, 0
	sw	zero, 60(sp)                    # 4-byte Folded Spill
	addi	a0, sp, 256
	vl4r.v	v8, (a0)                        # Unknown-size Folded Reload
	addi	a0, sp, 124
	vs4r.v	v8, (a0)
	addi	a0, sp, 188
	vs4r.v	v8, (a0)
	lw	a0, 128(sp)
	lw	t6, 132(sp)
	lw	ra, 136(sp)
	lw	s11, 140(sp)
	lw	s10, 144(sp)
	lw	s6, 148(sp)
	lw	s9, 152(sp)
	lw	t2, 156(sp)
	lw	t0, 160(sp)
	lw	s3, 164(sp)
	lw	s5, 168(sp)
	lw	s4, 172(sp)
	lw	t4, 176(sp)
	lw	a1, 180(sp)
	sw	a1, 64(sp)                      # 4-byte Folded Spill
	lw	t3, 184(sp)
	lw	s1, 188(sp)
	lw	s0, 192(sp)
	lw	a1, 196(sp)
	sw	a1, 68(sp)                      # 4-byte Folded Spill
	lw	a1, 200(sp)
	sw	a1, 72(sp)                      # 4-byte Folded Spill
	lw	a1, 204(sp)
	sw	a1, 76(sp)                      # 4-byte Folded Spill
	lw	s2, 208(sp)
	lw	a1, 212(sp)
	sw	a1, 80(sp)                      # 4-byte Folded Spill
	lw	a1, 216(sp)
	sw	a1, 84(sp)                      # 4-byte Folded Spill
	lw	a1, 220(sp)
	lw	a6, 224(sp)
	lw	a2, 228(sp)
	sw	a2, 92(sp)                      # 4-byte Folded Spill
	lw	t5, 232(sp)
	lw	a3, 236(sp)
	sw	a3, 96(sp)                      # 4-byte Folded Spill
	lw	a3, 240(sp)
	lw	a2, 244(sp)
	lw	a4, 248(sp)
	sw	a7, 52(sp)                      # 4-byte Folded Spill
	slli	s7, a7, 5
	lw	a7, 36(sp)                      # 4-byte Folded Reload
	add	s7, a7, s7
	lw	a7, 32(sp)                      # 4-byte Folded Reload
	add	a7, a7, s7
	sw	a7, 40(sp)                      # 4-byte Folded Spill
	sw	s8, 44(sp)                      # 4-byte Folded Spill
	lw	a7, 20(sp)                      # 4-byte Folded Reload
	sw	a7, 88(sp)                      # 4-byte Folded Spill
.LBB0_3:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Loop Header: Depth=3
                                        #         Child Loop BB0_4 Depth 4
	sw	a1, 100(sp)                     # 4-byte Folded Spill
	sw	a6, 104(sp)                     # 4-byte Folded Spill
	sw	t5, 108(sp)                     # 4-byte Folded Spill
	sw	a3, 112(sp)                     # 4-byte Folded Spill
	sw	a2, 116(sp)                     # 4-byte Folded Spill
	sw	a4, 120(sp)                     # 4-byte Folded Spill
	li	a7, 0
	sw	s8, 56(sp)                      # 4-byte Folded Spill
	lw	a1, 84(sp)                      # 4-byte Folded Reload
	lw	a3, 80(sp)                      # 4-byte Folded Reload
	lw	a2, 76(sp)                      # 4-byte Folded Reload
	lw	t5, 72(sp)                      # 4-byte Folded Reload
	lw	a6, 68(sp)                      # 4-byte Folded Reload
	lw	a4, 64(sp)                      # 4-byte Folded Reload
.LBB0_4:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        #       Parent Loop BB0_3 Depth=3
                                        # =>      This Inner Loop Header: Depth=4
	vmv1r.v	v8, v1
	vsetivli	zero, 4, e32, m1, tu, ma
	vmv.s.x	v8, a5
	vmv2r.v	v10, v14
	vsetivli	zero, 8, e16, m1, ta, ma
	vle8.v	v9, (s8), v0.t
	lw	s7, 88(sp)                      # 4-byte Folded Reload
	add	s7, s7, a7
	vlse8.v	v16, (s7), t1, v0.t
	vmv1r.v	v10, v8
	vsext.vf2	v8, v9
	li	a5, 14
	vwadd.vx	v26, v8, a5
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v16
	vmadd.vv	v8, v26, v10
	vmerge.vvm	v8, v10, v8, v0
	addi	a5, sp, 960
	vs2r.v	v8, (a5)                        # Unknown-size Folded Spill
	addi	a5, s7, 1
	vlse8.v	v8, (a5), t1, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, a0
	vmv2r.v	v10, v14
	vmv1r.v	v10, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v8
	vmadd.vv	v16, v26, v10
	vmerge.vvm	v8, v10, v16, v0
	addi	a0, sp, 928
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, s7, 2
	vlse8.v	v8, (a0), t1, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, t6
	vmv2r.v	v10, v14
	vmv1r.v	v10, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v8
	vmadd.vv	v16, v26, v10
	vmerge.vvm	v8, v10, v16, v0
	addi	a0, sp, 896
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, s7, 3
	vlse8.v	v8, (a0), t1, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, ra
	vmv2r.v	v10, v14
	vmv1r.v	v10, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v8
	vmadd.vv	v16, v26, v10
	vmerge.vvm	v8, v10, v16, v0
	addi	a0, sp, 864
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, s7, 4
	vlse8.v	v8, (a0), t1, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, s11
	vmv2r.v	v10, v14
	vmv1r.v	v10, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v8
	vmadd.vv	v16, v26, v10
	vmerge.vvm	v8, v10, v16, v0
	addi	a0, sp, 832
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, s7, 5
	vlse8.v	v8, (a0), t1, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, s10
	vmv2r.v	v10, v14
	vmv1r.v	v10, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v8
	vmadd.vv	v16, v26, v10
	vmerge.vvm	v8, v10, v16, v0
	addi	a0, sp, 800
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, s7, 6
	vlse8.v	v8, (a0), t1, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, s6
	vmv2r.v	v10, v14
	vmv1r.v	v10, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v8
	vmadd.vv	v16, v26, v10
	vmerge.vvm	v8, v10, v16, v0
	addi	a0, sp, 768
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, s7, 7
	vlse8.v	v8, (a0), t1, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, s9
	vmv2r.v	v10, v14
	vmv1r.v	v10, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v8
	vmadd.vv	v16, v26, v10
	vmerge.vvm	v8, v10, v16, v0
	addi	a0, sp, 736
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, s7, 8
	vlse8.v	v8, (a0), t1, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, t2
	vmv2r.v	v10, v14
	vmv1r.v	v10, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v8
	vmadd.vv	v16, v26, v10
	vmerge.vvm	v8, v10, v16, v0
	addi	a0, sp, 704
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, s7, 9
	vlse8.v	v8, (a0), t1, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, t0
	vmv2r.v	v10, v14
	vmv1r.v	v10, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v8
	vmadd.vv	v16, v26, v10
	vmerge.vvm	v8, v10, v16, v0
	addi	a0, sp, 672
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, s7, 10
	vlse8.v	v8, (a0), t1, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, s3
	vmv2r.v	v10, v14
	vmv1r.v	v10, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v8
	vmadd.vv	v16, v26, v10
	vmerge.vvm	v8, v10, v16, v0
	addi	a0, sp, 640
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, s7, 11
	vlse8.v	v8, (a0), t1, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, s5
	vmv2r.v	v10, v14
	vmv1r.v	v10, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v8
	vmadd.vv	v16, v26, v10
	vmerge.vvm	v8, v10, v16, v0
	addi	a0, sp, 608
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, s7, 12
	vlse8.v	v8, (a0), t1, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, s4
	vmv2r.v	v10, v14
	vmv1r.v	v10, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v8
	vmadd.vv	v16, v26, v10
	vmerge.vvm	v8, v10, v16, v0
	addi	a0, sp, 576
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, s7, 13
	vlse8.v	v8, (a0), t1, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, t4
	vmv2r.v	v10, v14
	vmv1r.v	v10, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v8
	vmadd.vv	v16, v26, v10
	vmerge.vvm	v8, v10, v16, v0
	addi	a0, sp, 544
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, s7, 14
	vlse8.v	v8, (a0), t1, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, a4
	vmv2r.v	v10, v14
	vmv1r.v	v10, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v8
	vmadd.vv	v16, v26, v10
	vmerge.vvm	v8, v10, v16, v0
	addi	a0, sp, 512
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, s7, 15
	vlse8.v	v8, (a0), t1, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, t3
	vmv2r.v	v10, v14
	vmv1r.v	v10, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v8
	vmadd.vv	v16, v26, v10
	vmerge.vvm	v8, v10, v16, v0
	addi	a0, sp, 480
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, s7, 16
	vlse8.v	v8, (a0), t1, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, s1
	vmv2r.v	v10, v14
	vmv1r.v	v10, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v8
	vmadd.vv	v16, v26, v10
	vmerge.vvm	v8, v10, v16, v0
	addi	a0, sp, 448
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, s7, 17
	vlse8.v	v8, (a0), t1, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, s0
	vmv2r.v	v10, v14
	vmv1r.v	v10, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v8
	vmadd.vv	v16, v26, v10
	vmerge.vvm	v8, v10, v16, v0
	addi	a0, sp, 416
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, s7, 18
	vlse8.v	v8, (a0), t1, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, a6
	vmv2r.v	v10, v14
	vmv1r.v	v10, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v8
	vmadd.vv	v16, v26, v10
	vmerge.vvm	v8, v10, v16, v0
	addi	a0, sp, 384
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, s7, 19
	vlse8.v	v8, (a0), t1, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, t5
	vmv2r.v	v10, v14
	vmv1r.v	v10, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v8
	vmadd.vv	v16, v26, v10
	vmerge.vvm	v8, v10, v16, v0
	addi	a0, sp, 352
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, s7, 20
	vlse8.v	v8, (a0), t1, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, a2
	vmv2r.v	v10, v14
	vmv1r.v	v10, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v8
	vmadd.vv	v16, v26, v10
	vmerge.vvm	v8, v10, v16, v0
	addi	a0, sp, 320
	vs2r.v	v8, (a0)                        # Unknown-size Folded Spill
	addi	a0, s7, 21
	vlse8.v	v8, (a0), t1, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, s2
	vmv2r.v	v10, v14
	vmv1r.v	v10, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v8
	vmadd.vv	v16, v26, v10
	vmerge.vvm	v30, v10, v16, v0
	addi	a0, s7, 22
	vlse8.v	v8, (a0), t1, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, a3
	vmv2r.v	v10, v14
	vmv1r.v	v10, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v8
	vmadd.vv	v16, v26, v10
	vmerge.vvm	v28, v10, v16, v0
	addi	a0, s7, 23
	vlse8.v	v8, (a0), t1, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	vmv.s.x	v9, a1
	vmv2r.v	v10, v14
	vmv1r.v	v10, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v8
	vmadd.vv	v16, v26, v10
	vmerge.vvm	v24, v10, v16, v0
	addi	a0, s7, 24
	vlse8.v	v8, (a0), t1, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	lw	a0, 100(sp)                     # 4-byte Folded Reload
	vmv.s.x	v9, a0
	vmv2r.v	v10, v14
	vmv1r.v	v10, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v8
	vmadd.vv	v16, v26, v10
	vmerge.vvm	v22, v10, v16, v0
	addi	a0, s7, 25
	vlse8.v	v8, (a0), t1, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	lw	a0, 104(sp)                     # 4-byte Folded Reload
	vmv.s.x	v9, a0
	vmv2r.v	v10, v14
	vmv1r.v	v10, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v8
	vmadd.vv	v16, v26, v10
	vmerge.vvm	v20, v10, v16, v0
	addi	a0, s7, 26
	vlse8.v	v8, (a0), t1, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	lw	a0, 92(sp)                      # 4-byte Folded Reload
	vmv.s.x	v9, a0
	vmv2r.v	v10, v14
	vmv1r.v	v10, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v16, v8
	vmadd.vv	v16, v26, v10
	vmerge.vvm	v18, v10, v16, v0
	addi	a0, s7, 27
	vlse8.v	v8, (a0), t1, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	lw	a0, 108(sp)                     # 4-byte Folded Reload
	vmv.s.x	v9, a0
	vmv2r.v	v10, v14
	vmv1r.v	v10, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v12, v8
	vmadd.vv	v12, v26, v10
	vmerge.vvm	v16, v10, v12, v0
	addi	a0, s7, 28
	vlse8.v	v8, (a0), t1, v0.t
	vmv1r.v	v9, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	lw	a0, 96(sp)                      # 4-byte Folded Reload
	vmv.s.x	v9, a0
	vmv2r.v	v12, v14
	vmv1r.v	v12, v9
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v2, v8
	vmadd.vv	v2, v26, v12
	vmerge.vvm	v10, v12, v2, v0
	addi	a0, s7, 29
	vlse8.v	v12, (a0), t1, v0.t
	vmv1r.v	v13, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	lw	a0, 112(sp)                     # 4-byte Folded Reload
	vmv.s.x	v13, a0
	vmv2r.v	v2, v14
	vmv1r.v	v2, v13
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v8, v12
	vmadd.vv	v8, v26, v2
	vmerge.vvm	v8, v2, v8, v0
	addi	a0, s7, 30
	vlse8.v	v12, (a0), t1, v0.t
	vmv1r.v	v13, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	lw	a0, 116(sp)                     # 4-byte Folded Reload
	vmv.s.x	v13, a0
	vmv2r.v	v2, v14
	vmv1r.v	v2, v13
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v4, v12
	vmadd.vv	v4, v26, v2
	vmerge.vvm	v12, v2, v4, v0
	addi	s7, s7, 31
	vlse8.v	v6, (s7), t1, v0.t
	vmv1r.v	v5, v1
	vsetvli	zero, zero, e32, m2, tu, ma
	lw	a0, 120(sp)                     # 4-byte Folded Reload
	vmv.s.x	v5, a0
	vmv2r.v	v2, v14
	vmv1r.v	v2, v5
	vsetvli	zero, zero, e32, m2, ta, ma
	vsext.vf4	v4, v6
	vmadd.vv	v4, v26, v2
	vmerge.vvm	v26, v2, v4, v0
	vredsum.vs	v26, v26, v7
	vmv.x.s	a0, v26
	sw	a0, 120(sp)                     # 4-byte Folded Spill
	vredsum.vs	v12, v12, v7
	vmv.x.s	a0, v12
	sw	a0, 116(sp)                     # 4-byte Folded Spill
	vredsum.vs	v8, v8, v7
	vmv.x.s	a0, v8
	sw	a0, 112(sp)                     # 4-byte Folded Spill
	vredsum.vs	v8, v10, v7
	vmv.x.s	a0, v8
	sw	a0, 96(sp)                      # 4-byte Folded Spill
	vredsum.vs	v8, v16, v7
	vmv.x.s	a0, v8
	sw	a0, 108(sp)                     # 4-byte Folded Spill
	vredsum.vs	v8, v18, v7
	vmv.x.s	a0, v8
	sw	a0, 92(sp)                      # 4-byte Folded Spill
	vredsum.vs	v8, v20, v7
	vmv.x.s	a0, v8
	sw	a0, 104(sp)                     # 4-byte Folded Spill
	vredsum.vs	v8, v22, v7
	vmv.x.s	a0, v8
	sw	a0, 100(sp)                     # 4-byte Folded Spill
	vredsum.vs	v8, v24, v7
	vmv.x.s	a1, v8
	vredsum.vs	v8, v28, v7
	vmv.x.s	a3, v8
	vredsum.vs	v8, v30, v7
	vmv.x.s	s2, v8
	addi	a0, sp, 320
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v7
	vmv.x.s	a2, v8
	addi	a0, sp, 352
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v7
	vmv.x.s	t5, v8
	addi	a0, sp, 384
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v7
	vmv.x.s	a6, v8
	addi	a0, sp, 416
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v7
	vmv.x.s	s0, v8
	addi	a0, sp, 448
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v7
	vmv.x.s	s1, v8
	addi	a0, sp, 480
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v7
	vmv.x.s	t3, v8
	addi	a0, sp, 512
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v7
	vmv.x.s	a4, v8
	addi	a0, sp, 544
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v7
	vmv.x.s	t4, v8
	addi	a0, sp, 576
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v7
	vmv.x.s	s4, v8
	addi	a0, sp, 608
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v7
	vmv.x.s	s5, v8
	addi	a0, sp, 640
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v7
	vmv.x.s	s3, v8
	addi	a0, sp, 672
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v7
	vmv.x.s	t0, v8
	addi	a0, sp, 704
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v7
	vmv.x.s	t2, v8
	addi	a0, sp, 736
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v7
	vmv.x.s	s9, v8
	addi	a0, sp, 768
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v7
	vmv.x.s	s6, v8
	addi	a0, sp, 800
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v7
	vmv.x.s	s10, v8
	addi	a0, sp, 832
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v7
	vmv.x.s	s11, v8
	addi	a0, sp, 864
	vl2r.v	v8, (a0)                        # Unknown-size Folded Reload
	vredsum.vs	v8, v8, v7
	addi	a0, sp, 896
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v9, v10, v7
	addi	a0, sp, 928
	vl2r.v	v10, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v10, v10, v7
	addi	a0, sp, 960
	vl2r.v	v12, (a0)                       # Unknown-size Folded Reload
	vredsum.vs	v11, v12, v7
	addi	a7, a7, 256
	addi	s8, s8, 8
	vmv.x.s	ra, v8
	vmv.x.s	t6, v9
	vmv.x.s	a0, v10
	vmv.x.s	a5, v11
	li	s7, 768
	bne	a7, s7, .LBB0_4
# %bb.5:                                #   in Loop: Header=BB0_3 Depth=3
	sw	a4, 64(sp)                      # 4-byte Folded Spill
	sw	a6, 68(sp)                      # 4-byte Folded Spill
	sw	t5, 72(sp)                      # 4-byte Folded Spill
	sw	a2, 76(sp)                      # 4-byte Folded Spill
	sw	a3, 80(sp)                      # 4-byte Folded Spill
	sw	a1, 84(sp)                      # 4-byte Folded Spill
	lw	a1, 100(sp)                     # 4-byte Folded Reload
	lw	a6, 104(sp)                     # 4-byte Folded Reload
	lw	t5, 108(sp)                     # 4-byte Folded Reload
	lw	a3, 112(sp)                     # 4-byte Folded Reload
	lw	a2, 116(sp)                     # 4-byte Folded Reload
	lw	a4, 120(sp)                     # 4-byte Folded Reload
	lw	s7, 60(sp)                      # 4-byte Folded Reload
	addi	s7, s7, 1
	lw	a7, 88(sp)                      # 4-byte Folded Reload
	addi	a7, a7, 768
	sw	a7, 88(sp)                      # 4-byte Folded Spill
	lw	s8, 56(sp)                      # 4-byte Folded Reload
	addi	s8, s8, 80
	li	a7, 3
	sw	s7, 60(sp)                      # 4-byte Folded Spill
	bne	s7, a7, .LBB0_3
# %bb.6:                                #   in Loop: Header=BB0_2 Depth=2
	sw	a5, 124(sp)
	sw	a0, 128(sp)
	sw	t6, 132(sp)
	sw	ra, 136(sp)
	sw	s11, 140(sp)
	sw	s10, 144(sp)
	sw	s6, 148(sp)
	sw	s9, 152(sp)
	sw	t2, 156(sp)
	sw	t0, 160(sp)
	sw	s3, 164(sp)
	sw	s5, 168(sp)
	sw	s4, 172(sp)
	sw	t4, 176(sp)
	lw	a0, 64(sp)                      # 4-byte Folded Reload
	sw	a0, 180(sp)
	sw	t3, 184(sp)
	sw	s1, 188(sp)
	sw	s0, 192(sp)
	lw	a0, 68(sp)                      # 4-byte Folded Reload
	sw	a0, 196(sp)
	lw	a0, 72(sp)                      # 4-byte Folded Reload
	sw	a0, 200(sp)
	lw	a0, 76(sp)                      # 4-byte Folded Reload
	sw	a0, 204(sp)
	sw	s2, 208(sp)
	lw	a0, 80(sp)                      # 4-byte Folded Reload
	sw	a0, 212(sp)
	lw	a0, 84(sp)                      # 4-byte Folded Reload
	sw	a0, 216(sp)
	sw	a1, 220(sp)
	sw	a6, 224(sp)
	lw	a0, 92(sp)                      # 4-byte Folded Reload
	sw	a0, 228(sp)
	sw	t5, 232(sp)
	lw	a0, 96(sp)                      # 4-byte Folded Reload
	sw	a0, 236(sp)
	sw	a3, 240(sp)
	sw	a2, 244(sp)
	sw	a4, 248(sp)
	addi	a0, sp, 124
	lw	a1, 24(sp)                      # 4-byte Folded Reload
	lw	a2, 28(sp)                      # 4-byte Folded Reload
	lw	a6, 48(sp)                      # 4-byte Folded Reload
	mv	a3, a6
	li	a5, 255
	lw	a7, 40(sp)                      # 4-byte Folded Reload
.LBB0_7:                                #   Parent Loop BB0_1 Depth=1
                                        #     Parent Loop BB0_2 Depth=2
                                        # =>    This Inner Loop Header: Depth=3
	flw	fa5, 0(a1)
	lw	a4, 0(a0)
	flw	fa4, 0(a2)
	fcvt.s.w	fa3, a4
	fmadd.s	fa5, fa5, fa3, fa4
	#APP
	fcvt.w.s	a4, fa5, rne
	#NO_APP
	min	a4, a4, a5
	max	a4, a4, zero
	xori	a4, a4, 128
	sb	a4, 0(a3)
	addi	a3, a3, 1
	addi	a2, a2, 4
	addi	a0, a0, 4
	addi	a1, a1, 4
	bne	a3, a7, .LBB0_7
# %bb.8:                                #   in Loop: Header=BB0_2 Depth=2
	lw	a7, 52(sp)                      # 4-byte Folded Reload
	addi	a7, a7, 1
	lw	s8, 44(sp)                      # 4-byte Folded Reload
	addi	s8, s8, 8
	addi	a6, a6, 32
	li	a0, 8
	bne	a7, a0, .LBB0_2
# %bb.9:                                #   in Loop: Header=BB0_1 Depth=1
	lw	a1, 12(sp)                      # 4-byte Folded Reload
	addi	a1, a1, 1
	lw	s8, 16(sp)                      # 4-byte Folded Reload
	addi	s8, s8, 80
	lw	a4, 8(sp)                       # 4-byte Folded Reload
	addi	a4, a4, 256
	li	a2, 8
	bne	a1, a2, .LBB0_1
# %bb.10:
	addi	sp, sp, 736
	lw	ra, 316(sp)                     # 4-byte Folded Reload
	lw	s0, 312(sp)                     # 4-byte Folded Reload
	lw	s1, 308(sp)                     # 4-byte Folded Reload
	lw	s2, 304(sp)                     # 4-byte Folded Reload
	lw	s3, 300(sp)                     # 4-byte Folded Reload
	lw	s4, 296(sp)                     # 4-byte Folded Reload
	lw	s5, 292(sp)                     # 4-byte Folded Reload
	lw	s6, 288(sp)                     # 4-byte Folded Reload
	lw	s7, 284(sp)                     # 4-byte Folded Reload
	lw	s8, 280(sp)                     # 4-byte Folded Reload
	lw	s9, 276(sp)                     # 4-byte Folded Reload
	lw	s10, 272(sp)                    # 4-byte Folded Reload
	lw	s11, 268(sp)                    # 4-byte Folded Reload
	addi	sp, sp, 320
	ret
.Lfunc_end0:
                                        # -- End function
