# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -Drows=32 -Dcolumns=256
# source: baselines/layernorm.c, SHA-256 561889bc6bb6bf7f25561fec12ca4561e850e8724dfbb982713943d541778ca3

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20002000	# gamma
	li	a2, 0x20002100	# beta
	li	a3, 0x20003000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -80
	sw	ra, 76(sp)                      # 4-byte Folded Spill
	sw	s0, 72(sp)                      # 4-byte Folded Spill
	sw	s1, 68(sp)                      # 4-byte Folded Spill
	sw	s2, 64(sp)                      # 4-byte Folded Spill
	sw	s3, 60(sp)                      # 4-byte Folded Spill
	sw	s4, 56(sp)                      # 4-byte Folded Spill
	sw	s5, 52(sp)                      # 4-byte Folded Spill
	sw	s6, 48(sp)                      # 4-byte Folded Spill
	sw	s7, 44(sp)                      # 4-byte Folded Spill
	sw	s8, 40(sp)                      # 4-byte Folded Spill
	sw	s9, 36(sp)                      # 4-byte Folded Spill
	sw	s10, 32(sp)                     # 4-byte Folded Spill
	sw	s11, 28(sp)                     # 4-byte Folded Spill
	addi	sp, sp, -2048
	addi	sp, sp, -896
	li	a4, 0
	addi	a5, a2, 32
	addi	a6, a1, 32
	vl2r.v	v8, (a1)
	addi	a7, sp, 2047
	addi	a7, a7, 785
	vs2r.v	v8, (a7)                        # Unknown-size Folded Spill
	vl2r.v	v8, (a2)
	addi	a7, sp, 2047
	addi	a7, a7, 657
	vs2r.v	v8, (a7)                        # Unknown-size Folded Spill
	vl2r.v	v8, (a6)
	addi	a6, sp, 2047
	addi	a6, a6, 529
	vs2r.v	v8, (a6)                        # Unknown-size Folded Spill
	vl2r.v	v8, (a5)
	addi	a5, sp, 2047
	addi	a5, a5, 401
	vs2r.v	v8, (a5)                        # Unknown-size Folded Spill
	addi	a5, a1, 64
	vl2r.v	v8, (a5)
	addi	a5, sp, 2047
	addi	a5, a5, 273
	vs2r.v	v8, (a5)                        # Unknown-size Folded Spill
	addi	a5, a2, 64
	vl2r.v	v18, (a5)
	addi	a5, a1, 96
	vl2r.v	v20, (a5)
	addi	a5, a2, 96
	vl2r.v	v22, (a5)
	addi	a5, a1, 128
	vl2r.v	v24, (a5)
	addi	a5, a2, 128
	vl2r.v	v26, (a5)
	addi	a5, a1, 160
	vl2r.v	v28, (a5)
	addi	a5, a2, 160
	vl2r.v	v30, (a5)
	addi	a5, a1, 192
	vl2r.v	v6, (a5)
	addi	a5, a2, 192
	vl2r.v	v4, (a5)
	addi	a1, a1, 224
	vl2r.v	v2, (a1)
	addi	a1, a2, 224
	vl2r.v	v0, (a1)
	li	a1, 19
	li	a2, 18
	li	a5, 1
	lui	a6, 4
	lui	a7, 2
	lui	t0, 1
	slli	t1, a5, 11
	lui	t2, 262144
	addi	t2, t2, -1
	lui	t3, 8
	addi	t3, t3, -1
	lui	t4, 1048568
	li	t5, 1024
	addi	t6, sp, 2047
	addi	t6, t6, 785
	vl2r.v	v16, (t6)                       # Unknown-size Folded Reload
	vsetvli	t6, zero, e32, m8, ta, ma
	vsext.vf4	v8, v16
	addi	t6, sp, 1936
	vs8r.v	v8, (t6)                        # Unknown-size Folded Spill
	addi	t6, sp, 2047
	addi	t6, t6, 657
	vl2r.v	v16, (t6)                       # Unknown-size Folded Reload
	vsext.vf4	v8, v16
	addi	t6, sp, 1808
	vs8r.v	v8, (t6)                        # Unknown-size Folded Spill
	addi	t6, sp, 2047
	addi	t6, t6, 529
	vl2r.v	v16, (t6)                       # Unknown-size Folded Reload
	vsext.vf4	v8, v16
	addi	t6, sp, 1680
	vs8r.v	v8, (t6)                        # Unknown-size Folded Spill
	addi	t6, sp, 2047
	addi	t6, t6, 401
	vl2r.v	v16, (t6)                       # Unknown-size Folded Reload
	vsext.vf4	v8, v16
	addi	t6, sp, 1552
	vs8r.v	v8, (t6)                        # Unknown-size Folded Spill
	addi	t6, sp, 2047
	addi	t6, t6, 273
	vl2r.v	v16, (t6)                       # Unknown-size Folded Reload
	vsext.vf4	v8, v16
	addi	t6, sp, 1424
	vs8r.v	v8, (t6)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	t6, sp, 1296
	vs8r.v	v8, (t6)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v20
	addi	t6, sp, 1168
	vs8r.v	v8, (t6)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v22
	addi	t6, sp, 1040
	vs8r.v	v8, (t6)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v24
	addi	t6, sp, 912
	vs8r.v	v8, (t6)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v26
	addi	t6, sp, 784
	vs8r.v	v8, (t6)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v28
	addi	t6, sp, 656
	vs8r.v	v8, (t6)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v30
	addi	t6, sp, 528
	vs8r.v	v8, (t6)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v6
	addi	t6, sp, 400
	vs8r.v	v8, (t6)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v4
	addi	t6, sp, 272
	vs8r.v	v8, (t6)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v2
	addi	t6, sp, 144
	vs8r.v	v8, (t6)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v0
	addi	t6, sp, 16
	vs8r.v	v8, (t6)                        # Unknown-size Folded Spill
	j	.LBB0_2
.LBB0_1:                                #   in Loop: Header=BB0_2 Depth=1
	srli	s7, s7, 1
	sub	s8, a2, s7
	sll	s8, a5, s8
	vsetvli	s11, zero, e32, m8, ta, ma
	vmv.v.x	v0, s8
	divu	s8, t2, s10
	vl2r.v	v16, (s4)
	slli	s9, s9, 7
	addi	s4, s9, 128
	srai	s4, s4, 8
	vsext.vf4	v8, v16
	vl2r.v	v16, (s6)
	vsll.vi	v8, v8, 7
	vsub.vx	v8, v8, s4
	vmadd.vx	v8, s8, v0
	addi	s6, sp, 2047
	addi	s6, s6, 785
	vs8r.v	v8, (s6)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	vl2r.v	v16, (s5)
	vsll.vi	v8, v8, 7
	vsub.vx	v8, v8, s4
	vmadd.vx	v8, s8, v0
	addi	s5, sp, 2047
	addi	s5, s5, 657
	vs8r.v	v8, (s5)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	vl2r.v	v16, (s3)
	vsll.vi	v8, v8, 7
	vsub.vx	v8, v8, s4
	vmadd.vx	v8, s8, v0
	addi	s3, sp, 2047
	addi	s3, s3, 529
	vs8r.v	v8, (s3)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	vsll.vi	v8, v8, 7
	vl2r.v	v16, (s2)
	vsub.vx	v8, v8, s4
	vmadd.vx	v8, s8, v0
	addi	s2, sp, 2047
	addi	s2, s2, 401
	vs8r.v	v8, (s2)                        # Unknown-size Folded Spill
	vl2r.v	v8, (s1)
	vsext.vf4	v24, v16
	vsll.vi	v16, v24, 7
	vsub.vx	v16, v16, s4
	vmadd.vx	v16, s8, v0
	addi	s1, sp, 2047
	addi	s1, s1, 273
	vs8r.v	v16, (s1)                       # Unknown-size Folded Spill
	vsext.vf4	v16, v8
	vsll.vi	v8, v16, 7
	vl2r.v	v16, (s0)
	vsub.vx	v8, v8, s4
	vmadd.vx	v8, s8, v0
	addi	s0, sp, 2047
	addi	s0, s0, 145
	vs8r.v	v8, (s0)                        # Unknown-size Folded Spill
	vl2r.v	v8, (t6)
	vsext.vf4	v24, v16
	vsll.vi	v16, v24, 7
	vsub.vx	v16, v16, s4
	vmadd.vx	v16, s8, v0
	addi	t6, sp, 2047
	addi	t6, t6, 17
	vs8r.v	v16, (t6)                       # Unknown-size Folded Spill
	vsext.vf4	v16, v8
	vsll.vi	v8, v16, 7
	vsub.vx	v8, v8, s4
	vmadd.vx	v8, s8, v0
	vmv.v.v	v0, v8
	sub	t6, a1, s7
	addi	s0, sp, 2047
	addi	s0, s0, 785
	vl8r.v	v8, (s0)                        # Unknown-size Folded Reload
	vsra.vx	v8, v8, t6
	vmin.vx	v8, v8, t3
	vmax.vx	v24, v8, t4
	vmv.v.x	v8, t5
	addi	s0, sp, 1936
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v24, v16, v8
	addi	s0, sp, 2047
	addi	s0, s0, 785
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	addi	s0, sp, 2047
	addi	s0, s0, 657
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsra.vx	v16, v16, t6
	vmin.vx	v16, v16, t3
	vmax.vx	v24, v16, t4
	addi	s0, sp, 1680
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v24, v16, v8
	addi	s0, sp, 2047
	addi	s0, s0, 657
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	addi	s0, sp, 2047
	addi	s0, s0, 529
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsra.vx	v16, v16, t6
	vmin.vx	v16, v16, t3
	vmax.vx	v24, v16, t4
	addi	s0, sp, 1424
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v24, v16, v8
	addi	s0, sp, 2047
	addi	s0, s0, 529
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	addi	s0, sp, 2047
	addi	s0, s0, 401
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsra.vx	v16, v16, t6
	vmin.vx	v16, v16, t3
	vmax.vx	v24, v16, t4
	addi	s0, sp, 1168
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v24, v16, v8
	addi	s0, sp, 2047
	addi	s0, s0, 401
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	addi	s0, sp, 2047
	addi	s0, s0, 273
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsra.vx	v16, v16, t6
	vmin.vx	v16, v16, t3
	vmax.vx	v24, v16, t4
	addi	s0, sp, 912
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v24, v16, v8
	addi	s0, sp, 2047
	addi	s0, s0, 273
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	addi	s0, sp, 2047
	addi	s0, s0, 145
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsra.vx	v16, v16, t6
	vmin.vx	v16, v16, t3
	vmax.vx	v24, v16, t4
	addi	s0, sp, 656
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v24, v16, v8
	addi	s0, sp, 2047
	addi	s0, s0, 145
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	addi	s0, sp, 2047
	addi	s0, s0, 17
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsra.vx	v16, v16, t6
	vmin.vx	v16, v16, t3
	vmax.vx	v24, v16, t4
	addi	s0, sp, 400
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v24, v16, v8
	vsra.vx	v16, v0, t6
	vmin.vx	v16, v16, t3
	vmax.vx	v16, v16, t4
	addi	t6, sp, 144
	vl8r.v	v0, (t6)                        # Unknown-size Folded Reload
	vmadd.vv	v16, v0, v8
	addi	t6, sp, 2047
	addi	t6, t6, 785
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vsra.vi	v8, v8, 11
	addi	t6, sp, 1808
	vl8r.v	v0, (t6)                        # Unknown-size Folded Reload
	vadd.vv	v8, v8, v0
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v4, v8, 0
	addi	t6, sp, 2047
	addi	t6, t6, 785
	vs4r.v	v4, (t6)                        # Unknown-size Folded Spill
	addi	t6, sp, 2047
	addi	t6, t6, 657
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v8, 11
	addi	t6, sp, 1552
	vl8r.v	v0, (t6)                        # Unknown-size Folded Reload
	vadd.vv	v8, v8, v0
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v4, v8, 0
	addi	t6, sp, 2047
	addi	t6, t6, 657
	vs4r.v	v4, (t6)                        # Unknown-size Folded Spill
	addi	t6, sp, 2047
	addi	t6, t6, 529
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v8, 11
	addi	t6, sp, 1296
	vl8r.v	v0, (t6)                        # Unknown-size Folded Reload
	vadd.vv	v8, v8, v0
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v4, v8, 0
	addi	t6, sp, 2047
	addi	t6, t6, 529
	vs4r.v	v4, (t6)                        # Unknown-size Folded Spill
	addi	t6, sp, 2047
	addi	t6, t6, 401
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v8, 11
	addi	t6, sp, 1040
	vl8r.v	v0, (t6)                        # Unknown-size Folded Reload
	vadd.vv	v8, v8, v0
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v4, v8, 0
	addi	t6, sp, 2047
	addi	t6, t6, 401
	vs4r.v	v4, (t6)                        # Unknown-size Folded Spill
	addi	t6, sp, 2047
	addi	t6, t6, 273
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v8, 11
	addi	t6, sp, 784
	vl8r.v	v0, (t6)                        # Unknown-size Folded Reload
	vadd.vv	v8, v8, v0
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v4, v8, 0
	addi	t6, sp, 2047
	addi	t6, t6, 273
	vs4r.v	v4, (t6)                        # Unknown-size Folded Spill
	addi	t6, sp, 2047
	addi	t6, t6, 145
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v8, 11
	addi	t6, sp, 528
	vl8r.v	v0, (t6)                        # Unknown-size Folded Reload
	vadd.vv	v8, v8, v0
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v4, v8, 0
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v24, 11
	addi	t6, sp, 272
	vl8r.v	v24, (t6)                       # Unknown-size Folded Reload
	vadd.vv	v8, v8, v24
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v24, v8, 0
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v16, 11
	addi	t6, sp, 16
	vl8r.v	v16, (t6)                       # Unknown-size Folded Reload
	vadd.vv	v8, v8, v16
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v16, v8, 0
	addi	t6, sp, 2047
	addi	t6, t6, 785
	vl4r.v	v12, (t6)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e8, m2, ta, ma
	vnclip.wi	v8, v12, 0
	add	t6, a3, a4
	vs2r.v	v8, (t6)
	addi	s0, sp, 2047
	addi	s0, s0, 657
	vl4r.v	v12, (s0)                       # Unknown-size Folded Reload
	vnclip.wi	v8, v12, 0
	addi	s0, t6, 32
	vs2r.v	v8, (s0)
	addi	s0, sp, 2047
	addi	s0, s0, 529
	vl4r.v	v12, (s0)                       # Unknown-size Folded Reload
	vnclip.wi	v8, v12, 0
	addi	s0, t6, 64
	vs2r.v	v8, (s0)
	addi	s0, sp, 2047
	addi	s0, s0, 401
	vl4r.v	v12, (s0)                       # Unknown-size Folded Reload
	vnclip.wi	v8, v12, 0
	addi	s0, t6, 96
	vs2r.v	v8, (s0)
	addi	s0, sp, 2047
	addi	s0, s0, 273
	vl4r.v	v12, (s0)                       # Unknown-size Folded Reload
	vnclip.wi	v8, v12, 0
	addi	s0, t6, 128
	vs2r.v	v8, (s0)
	vnclip.wi	v8, v4, 0
	addi	s0, t6, 160
	vs2r.v	v8, (s0)
	vnclip.wi	v8, v24, 0
	addi	s0, t6, 192
	vs2r.v	v8, (s0)
	vnclip.wi	v8, v16, 0
	addi	t6, t6, 224
	addi	a4, a4, 256
	vs2r.v	v8, (t6)
	beq	a4, a7, .LBB0_32
.LBB0_2:                                # =>This Inner Loop Header: Depth=1
	add	s4, a0, a4
	addi	s7, s4, 240
	addi	t6, s4, 224
	addi	s0, s4, 192
	vl1r.v	v8, (s0)
	vl1r.v	v13, (t6)
	addi	s1, s4, 208
	vl1r.v	v9, (s1)
	addi	s1, sp, 2047
	addi	s1, s1, 785
	vs1r.v	v9, (s1)                        # Unknown-size Folded Spill
	vsetivli	zero, 16, e16, m2, ta, ma
	vsext.vf2	v14, v8
	addi	s1, s4, 176
	vl1r.v	v8, (s1)
	addi	s1, s4, 160
	vl1r.v	v9, (s1)
	addi	s2, s4, 144
	vl1r.v	v10, (s2)
	addi	s2, s4, 128
	vl1r.v	v11, (s2)
	vsext.vf2	v16, v8
	vsext.vf2	v18, v9
	vsext.vf2	v20, v10
	vsext.vf2	v22, v11
	addi	s3, sp, 2047
	addi	s3, s3, 657
	vs2r.v	v22, (s3)                       # Unknown-size Folded Spill
	addi	s3, s4, 112
	vl1r.v	v8, (s3)
	addi	s3, s4, 96
	vl1r.v	v9, (s3)
	addi	s5, s4, 80
	vl1r.v	v10, (s5)
	addi	s5, s4, 64
	vl1r.v	v11, (s5)
	vsext.vf2	v2, v8
	addi	s6, sp, 2047
	addi	s6, s6, 529
	vs2r.v	v2, (s6)                        # Unknown-size Folded Spill
	vsext.vf2	v0, v9
	addi	s6, sp, 2047
	addi	s6, s6, 401
	vs2r.v	v0, (s6)                        # Unknown-size Folded Spill
	vsext.vf2	v24, v10
	vsext.vf2	v26, v11
	addi	s6, s4, 48
	vl1r.v	v8, (s6)
	addi	s6, s4, 32
	vl1r.v	v9, (s6)
	addi	s8, s4, 16
	vl1r.v	v10, (s8)
	vsext.vf2	v28, v8
	vl1r.v	v12, (s4)
	vsext.vf2	v30, v9
	vsext.vf2	v6, v10
	vwmul.vv	v8, v6, v6
	vsext.vf2	v4, v12
	vwmacc.vv	v8, v4, v4
	vwmacc.vv	v8, v30, v30
	vwmacc.vv	v8, v28, v28
	vwmacc.vv	v8, v26, v26
	vwmacc.vv	v8, v24, v24
	vwmacc.vv	v8, v0, v0
	vwmacc.vv	v8, v2, v2
	vwmacc.vv	v8, v22, v22
	vwmacc.vv	v8, v20, v20
	vmv.v.v	v0, v20
	vwmacc.vv	v8, v18, v18
	vmv.v.v	v22, v18
	vwmacc.vv	v8, v16, v16
	vmv.v.v	v20, v16
	vwmacc.vv	v8, v14, v14
	vmv.v.v	v18, v14
	vl1r.v	v12, (s7)
	addi	s7, sp, 2047
	addi	s7, s7, 785
	vl1r.v	v14, (s7)                       # Unknown-size Folded Reload
	vsext.vf2	v2, v14
	vwmacc.vv	v8, v2, v2
	vsext.vf2	v16, v13
	vwmacc.vv	v8, v16, v16
	vsext.vf2	v14, v12
	vwmacc.vv	v8, v14, v14
	vsetvli	zero, zero, e32, m4, ta, ma
	vmv.s.x	v12, zero
	vredsum.vs	v13, v8, v12
	vsetvli	zero, zero, e16, m2, ta, ma
	vwadd.vv	v8, v4, v6
	vwadd.wv	v8, v8, v30
	vwadd.wv	v8, v8, v28
	vwadd.wv	v8, v8, v26
	vwadd.wv	v8, v8, v24
	addi	s7, sp, 2047
	addi	s7, s7, 401
	vl2r.v	v24, (s7)                       # Unknown-size Folded Reload
	vwadd.wv	v8, v8, v24
	addi	s7, sp, 2047
	addi	s7, s7, 529
	vl2r.v	v24, (s7)                       # Unknown-size Folded Reload
	vwadd.wv	v8, v8, v24
	addi	s7, sp, 2047
	addi	s7, s7, 657
	vl2r.v	v24, (s7)                       # Unknown-size Folded Reload
	vwadd.wv	v8, v8, v24
	vwadd.wv	v8, v8, v0
	vwadd.wv	v8, v8, v22
	vwadd.wv	v8, v8, v20
	vwadd.wv	v8, v8, v18
	vwadd.wv	v8, v8, v2
	vwadd.wv	v8, v8, v16
	vwadd.wv	v8, v8, v14
	vsetvli	zero, zero, e32, m4, ta, ma
	vredsum.vs	v8, v8, v12
	vmv.x.s	s7, v13
	vmv.x.s	s9, v8
	slli	s7, s7, 8
	mul	s8, s9, s9
	sub	s7, s7, s8
	addi	s8, s7, 1024
	clz	s7, s8
	andi	s10, s7, 30
	sll	s8, s8, s10
	srli	s10, s8, 30
	snez	s10, s10
	slli	s10, s10, 15
	or	s11, s10, a6
	mul	ra, s11, s11
	bgeu	s8, ra, .LBB0_17
# %bb.3:                                #   in Loop: Header=BB0_2 Depth=1
	or	s11, s10, a7
	mul	ra, s11, s11
	bgeu	s8, ra, .LBB0_18
.LBB0_4:                                #   in Loop: Header=BB0_2 Depth=1
	or	s11, s10, t0
	mul	ra, s11, s11
	bgeu	s8, ra, .LBB0_19
.LBB0_5:                                #   in Loop: Header=BB0_2 Depth=1
	or	s11, s10, t1
	mul	ra, s11, s11
	bgeu	s8, ra, .LBB0_20
.LBB0_6:                                #   in Loop: Header=BB0_2 Depth=1
	ori	s11, s10, 1024
	mul	ra, s11, s11
	bgeu	s8, ra, .LBB0_21
.LBB0_7:                                #   in Loop: Header=BB0_2 Depth=1
	ori	s11, s10, 512
	mul	ra, s11, s11
	bgeu	s8, ra, .LBB0_22
.LBB0_8:                                #   in Loop: Header=BB0_2 Depth=1
	ori	s11, s10, 256
	mul	ra, s11, s11
	bgeu	s8, ra, .LBB0_23
.LBB0_9:                                #   in Loop: Header=BB0_2 Depth=1
	ori	s11, s10, 128
	mul	ra, s11, s11
	bgeu	s8, ra, .LBB0_24
.LBB0_10:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s11, s10, 64
	mul	ra, s11, s11
	bgeu	s8, ra, .LBB0_25
.LBB0_11:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s11, s10, 32
	mul	ra, s11, s11
	bgeu	s8, ra, .LBB0_26
.LBB0_12:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s11, s10, 16
	mul	ra, s11, s11
	bgeu	s8, ra, .LBB0_27
.LBB0_13:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s11, s10, 8
	mul	ra, s11, s11
	bgeu	s8, ra, .LBB0_28
.LBB0_14:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s11, s10, 4
	mul	ra, s11, s11
	bgeu	s8, ra, .LBB0_29
.LBB0_15:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s11, s10, 2
	mul	ra, s11, s11
	bgeu	s8, ra, .LBB0_30
.LBB0_16:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s11, s10, 1
	mul	ra, s11, s11
	bltu	s8, ra, .LBB0_1
	j	.LBB0_31
.LBB0_17:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s10, s11
	or	s11, s11, a7
	mul	ra, s11, s11
	bltu	s8, ra, .LBB0_4
.LBB0_18:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s10, s11
	or	s11, s11, t0
	mul	ra, s11, s11
	bltu	s8, ra, .LBB0_5
.LBB0_19:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s10, s11
	or	s11, s11, t1
	mul	ra, s11, s11
	bltu	s8, ra, .LBB0_6
.LBB0_20:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s10, s11
	ori	s11, s11, 1024
	mul	ra, s11, s11
	bltu	s8, ra, .LBB0_7
.LBB0_21:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s10, s11
	ori	s11, s11, 512
	mul	ra, s11, s11
	bltu	s8, ra, .LBB0_8
.LBB0_22:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s10, s11
	ori	s11, s11, 256
	mul	ra, s11, s11
	bltu	s8, ra, .LBB0_9
.LBB0_23:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s10, s11
	ori	s11, s11, 128
	mul	ra, s11, s11
	bltu	s8, ra, .LBB0_10
.LBB0_24:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s10, s11
	ori	s11, s11, 64
	mul	ra, s11, s11
	bltu	s8, ra, .LBB0_11
.LBB0_25:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s10, s11
	ori	s11, s11, 32
	mul	ra, s11, s11
	bltu	s8, ra, .LBB0_12
.LBB0_26:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s10, s11
	ori	s11, s11, 16
	mul	ra, s11, s11
	bltu	s8, ra, .LBB0_13
.LBB0_27:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s10, s11
	ori	s11, s11, 8
	mul	ra, s11, s11
	bltu	s8, ra, .LBB0_14
.LBB0_28:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s10, s11
	ori	s11, s11, 4
	mul	ra, s11, s11
	bltu	s8, ra, .LBB0_15
.LBB0_29:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s10, s11
	ori	s11, s11, 2
	mul	ra, s11, s11
	bltu	s8, ra, .LBB0_16
.LBB0_30:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s10, s11
	ori	s11, s11, 1
	mul	ra, s11, s11
	bltu	s8, ra, .LBB0_1
.LBB0_31:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s10, s11
	j	.LBB0_1
.LBB0_32:
	addi	sp, sp, 2032
	addi	sp, sp, 912
	lw	ra, 76(sp)                      # 4-byte Folded Reload
	lw	s0, 72(sp)                      # 4-byte Folded Reload
	lw	s1, 68(sp)                      # 4-byte Folded Reload
	lw	s2, 64(sp)                      # 4-byte Folded Reload
	lw	s3, 60(sp)                      # 4-byte Folded Reload
	lw	s4, 56(sp)                      # 4-byte Folded Reload
	lw	s5, 52(sp)                      # 4-byte Folded Reload
	lw	s6, 48(sp)                      # 4-byte Folded Reload
	lw	s7, 44(sp)                      # 4-byte Folded Reload
	lw	s8, 40(sp)                      # 4-byte Folded Reload
	lw	s9, 36(sp)                      # 4-byte Folded Reload
	lw	s10, 32(sp)                     # 4-byte Folded Reload
	lw	s11, 28(sp)                     # 4-byte Folded Reload
	addi	sp, sp, 80
	ret
.Lfunc_end0:
                                        # -- End function
