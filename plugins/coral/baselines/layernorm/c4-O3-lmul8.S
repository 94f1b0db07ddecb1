# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -Drows=32 -Dcolumns=256
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
	addi	sp, sp, -48
	sw	s0, 44(sp)                      # 4-byte Folded Spill
	sw	s1, 40(sp)                      # 4-byte Folded Spill
	sw	s2, 36(sp)                      # 4-byte Folded Spill
	sw	s3, 32(sp)                      # 4-byte Folded Spill
	sw	s4, 28(sp)                      # 4-byte Folded Spill
	addi	sp, sp, -2048
	addi	sp, sp, -1280
	li	a4, 0
	addi	a5, a2, 32
	addi	a6, a1, 32
	vl2r.v	v8, (a1)
	addi	a7, sp, 2047
	addi	a7, a7, 1169
	vs2r.v	v8, (a7)                        # Unknown-size Folded Spill
	vl2r.v	v8, (a2)
	addi	a7, sp, 2047
	addi	a7, a7, 1041
	vs2r.v	v8, (a7)                        # Unknown-size Folded Spill
	vl2r.v	v8, (a6)
	addi	a6, sp, 2047
	addi	a6, a6, 913
	vs2r.v	v8, (a6)                        # Unknown-size Folded Spill
	vl2r.v	v8, (a5)
	addi	a5, sp, 2047
	addi	a5, a5, 785
	vs2r.v	v8, (a5)                        # Unknown-size Folded Spill
	addi	a5, a1, 64
	vl2r.v	v8, (a5)
	addi	a5, sp, 2047
	addi	a5, a5, 657
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
	addi	t6, t6, 1169
	vl2r.v	v16, (t6)                       # Unknown-size Folded Reload
	vsetvli	t6, zero, e32, m8, ta, ma
	vsext.vf4	v8, v16
	addi	t6, sp, 1936
	vs8r.v	v8, (t6)                        # Unknown-size Folded Spill
	addi	t6, sp, 2047
	addi	t6, t6, 1041
	vl2r.v	v16, (t6)                       # Unknown-size Folded Reload
	vsext.vf4	v8, v16
	addi	t6, sp, 1808
	vs8r.v	v8, (t6)                        # Unknown-size Folded Spill
	addi	t6, sp, 2047
	addi	t6, t6, 913
	vl2r.v	v16, (t6)                       # Unknown-size Folded Reload
	vsext.vf4	v8, v16
	addi	t6, sp, 1680
	vs8r.v	v8, (t6)                        # Unknown-size Folded Spill
	addi	t6, sp, 2047
	addi	t6, t6, 785
	vl2r.v	v16, (t6)                       # Unknown-size Folded Reload
	vsext.vf4	v8, v16
	addi	t6, sp, 1552
	vs8r.v	v8, (t6)                        # Unknown-size Folded Spill
	addi	t6, sp, 2047
	addi	t6, t6, 657
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
	srli	t6, t6, 1
	sub	s1, a2, t6
	sll	s3, a5, s1
	divu	s1, t2, s2
	slli	s0, s0, 7
	addi	s0, s0, 128
	srai	s0, s0, 8
	addi	s2, sp, 2047
	addi	s2, s2, 657
	vl8r.v	v8, (s2)                        # Unknown-size Folded Reload
	vsll.vi	v8, v8, 7
	vsub.vx	v8, v8, s0
	vmv.v.x	v16, s3
	vmadd.vx	v8, s1, v16
	addi	s2, sp, 2047
	addi	s2, s2, 145
	vs8r.v	v8, (s2)                        # Unknown-size Folded Spill
	addi	s2, sp, 2047
	addi	s2, s2, 785
	vl8r.v	v8, (s2)                        # Unknown-size Folded Reload
	vsll.vi	v8, v8, 7
	vsub.vx	v8, v8, s0
	vmadd.vx	v8, s1, v16
	addi	s2, sp, 2047
	addi	s2, s2, 17
	vs8r.v	v8, (s2)                        # Unknown-size Folded Spill
	addi	s2, sp, 2047
	addi	s2, s2, 913
	vl8r.v	v8, (s2)                        # Unknown-size Folded Reload
	vsll.vi	v8, v8, 7
	vsub.vx	v8, v8, s0
	vmadd.vx	v8, s1, v16
	addi	s2, sp, 2047
	addi	s2, s2, 913
	vs8r.v	v8, (s2)                        # Unknown-size Folded Spill
	addi	s2, sp, 2047
	addi	s2, s2, 1169
	vl8r.v	v8, (s2)                        # Unknown-size Folded Reload
	vsll.vi	v8, v8, 7
	vsub.vx	v8, v8, s0
	vmadd.vx	v8, s1, v16
	addi	s2, sp, 2047
	addi	s2, s2, 1169
	vs8r.v	v8, (s2)                        # Unknown-size Folded Spill
	addi	s2, sp, 2047
	addi	s2, s2, 273
	vl8r.v	v8, (s2)                        # Unknown-size Folded Reload
	vsll.vi	v8, v8, 7
	vsub.vx	v8, v8, s0
	vmadd.vx	v8, s1, v16
	addi	s2, sp, 2047
	addi	s2, s2, 785
	vs8r.v	v8, (s2)                        # Unknown-size Folded Spill
	addi	s2, sp, 2047
	addi	s2, s2, 401
	vl8r.v	v8, (s2)                        # Unknown-size Folded Reload
	vsll.vi	v8, v8, 7
	vsub.vx	v8, v8, s0
	vmadd.vx	v8, s1, v16
	addi	s2, sp, 2047
	addi	s2, s2, 657
	vs8r.v	v8, (s2)                        # Unknown-size Folded Spill
	addi	s2, sp, 2047
	addi	s2, s2, 1041
	vl8r.v	v8, (s2)                        # Unknown-size Folded Reload
	vsll.vi	v8, v8, 7
	vsub.vx	v8, v8, s0
	vmadd.vx	v8, s1, v16
	addi	s2, sp, 2047
	addi	s2, s2, 1041
	vs8r.v	v8, (s2)                        # Unknown-size Folded Spill
	addi	s2, sp, 2047
	addi	s2, s2, 529
	vl8r.v	v8, (s2)                        # Unknown-size Folded Reload
	vsll.vi	v8, v8, 7
	vsub.vx	v0, v8, s0
	vmadd.vx	v0, s1, v16
	sub	t6, a1, t6
	addi	s0, sp, 2047
	addi	s0, s0, 145
	vl8r.v	v8, (s0)                        # Unknown-size Folded Reload
	vsra.vx	v8, v8, t6
	vmin.vx	v8, v8, t3
	vmax.vx	v24, v8, t4
	vmv.v.x	v8, t5
	addi	s0, sp, 1936
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v24, v16, v8
	addi	s0, sp, 2047
	addi	s0, s0, 529
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	addi	s0, sp, 2047
	addi	s0, s0, 17
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsra.vx	v16, v16, t6
	vmin.vx	v16, v16, t3
	vmax.vx	v24, v16, t4
	addi	s0, sp, 1680
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v24, v16, v8
	addi	s0, sp, 2047
	addi	s0, s0, 401
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	addi	s0, sp, 2047
	addi	s0, s0, 913
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsra.vx	v16, v16, t6
	vmin.vx	v16, v16, t3
	vmax.vx	v24, v16, t4
	addi	s0, sp, 1424
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v24, v16, v8
	addi	s0, sp, 2047
	addi	s0, s0, 913
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	addi	s0, sp, 2047
	addi	s0, s0, 1169
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsra.vx	v16, v16, t6
	vmin.vx	v16, v16, t3
	vmax.vx	v24, v16, t4
	addi	s0, sp, 1168
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v24, v16, v8
	addi	s0, sp, 2047
	addi	s0, s0, 1169
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	addi	s0, sp, 2047
	addi	s0, s0, 785
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsra.vx	v16, v16, t6
	vmin.vx	v16, v16, t3
	vmax.vx	v24, v16, t4
	addi	s0, sp, 912
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
	addi	s0, sp, 656
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v24, v16, v8
	addi	s0, sp, 2047
	addi	s0, s0, 657
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	addi	s0, sp, 2047
	addi	s0, s0, 1041
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
	addi	t6, t6, 529
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vsra.vi	v8, v8, 11
	addi	t6, sp, 1808
	vl8r.v	v0, (t6)                        # Unknown-size Folded Reload
	vadd.vv	v8, v8, v0
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v4, v8, 0
	addi	t6, sp, 2047
	addi	t6, t6, 1041
	vs4r.v	v4, (t6)                        # Unknown-size Folded Spill
	addi	t6, sp, 2047
	addi	t6, t6, 401
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v8, 11
	addi	t6, sp, 1552
	vl8r.v	v0, (t6)                        # Unknown-size Folded Reload
	vadd.vv	v8, v8, v0
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v4, v8, 0
	addi	t6, sp, 2047
	addi	t6, t6, 529
	vs4r.v	v4, (t6)                        # Unknown-size Folded Spill
	addi	t6, sp, 2047
	addi	t6, t6, 913
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v8, 11
	addi	t6, sp, 1296
	vl8r.v	v0, (t6)                        # Unknown-size Folded Reload
	vadd.vv	v8, v8, v0
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v4, v8, 0
	addi	t6, sp, 2047
	addi	t6, t6, 913
	vs4r.v	v4, (t6)                        # Unknown-size Folded Spill
	addi	t6, sp, 2047
	addi	t6, t6, 1169
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v8, 11
	addi	t6, sp, 1040
	vl8r.v	v0, (t6)                        # Unknown-size Folded Reload
	vadd.vv	v8, v8, v0
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v4, v8, 0
	addi	t6, sp, 2047
	addi	t6, t6, 1169
	vs4r.v	v4, (t6)                        # Unknown-size Folded Spill
	addi	t6, sp, 2047
	addi	t6, t6, 785
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v8, 11
	addi	t6, sp, 784
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
	addi	t6, t6, 1041
	vl4r.v	v12, (t6)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e8, m2, ta, ma
	vnclip.wi	v8, v12, 0
	add	t6, a3, a4
	vs2r.v	v8, (t6)
	addi	s0, sp, 2047
	addi	s0, s0, 529
	vl4r.v	v12, (s0)                       # Unknown-size Folded Reload
	vnclip.wi	v8, v12, 0
	addi	s0, t6, 32
	vs2r.v	v8, (s0)
	addi	s0, sp, 2047
	addi	s0, s0, 913
	vl4r.v	v12, (s0)                       # Unknown-size Folded Reload
	vnclip.wi	v8, v12, 0
	addi	s0, t6, 64
	vs2r.v	v8, (s0)
	addi	s0, sp, 2047
	addi	s0, s0, 1169
	vl4r.v	v12, (s0)                       # Unknown-size Folded Reload
	vnclip.wi	v8, v12, 0
	addi	s0, t6, 96
	vs2r.v	v8, (s0)
	addi	s0, sp, 2047
	addi	s0, s0, 785
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
	add	t6, a0, a4
	addi	s0, t6, 192
	vl2r.v	v8, (s0)
	addi	s0, sp, 2047
	addi	s0, s0, 529
	vs2r.v	v8, (s0)                        # Unknown-size Folded Spill
	addi	s0, t6, 160
	vl2r.v	v8, (s0)
	addi	s0, sp, 2047
	addi	s0, s0, 401
	vs2r.v	v8, (s0)                        # Unknown-size Folded Spill
	addi	s0, t6, 128
	vl2r.v	v8, (s0)
	addi	s0, sp, 2047
	addi	s0, s0, 273
	vs2r.v	v8, (s0)                        # Unknown-size Folded Spill
	addi	s0, t6, 96
	vl2r.v	v14, (s0)
	addi	s0, t6, 64
	vl2r.v	v16, (s0)
	addi	s0, t6, 32
	vl2r.v	v18, (s0)
	vl2r.v	v20, (t6)
	vsetvli	zero, zero, e32, m8, ta, ma
	vsext.vf4	v24, v14
	addi	s0, sp, 2047
	addi	s0, s0, 1169
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	vsext.vf4	v0, v16
	addi	s0, sp, 2047
	addi	s0, s0, 913
	vs8r.v	v0, (s0)                        # Unknown-size Folded Spill
	vsext.vf4	v24, v18
	addi	s0, sp, 2047
	addi	s0, s0, 785
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	vsext.vf4	v8, v20
	addi	s0, sp, 2047
	addi	s0, s0, 657
	vs8r.v	v8, (s0)                        # Unknown-size Folded Spill
	vadd.vv	v16, v8, v24
	addi	s0, sp, 2047
	addi	s0, s0, 1169
	vl8r.v	v8, (s0)                        # Unknown-size Folded Reload
	vadd.vv	v24, v0, v8
	vadd.vv	v8, v16, v24
	addi	s0, sp, 2047
	addi	s0, s0, 145
	vs8r.v	v8, (s0)                        # Unknown-size Folded Spill
	addi	s0, sp, 2047
	addi	s0, s0, 529
	vl2r.v	v8, (s0)                        # Unknown-size Folded Reload
	vsext.vf4	v16, v8
	addi	s0, sp, 2047
	addi	s0, s0, 1041
	vs8r.v	v16, (s0)                       # Unknown-size Folded Spill
	addi	s0, sp, 2047
	addi	s0, s0, 401
	vl2r.v	v8, (s0)                        # Unknown-size Folded Reload
	vsext.vf4	v0, v8
	addi	s0, sp, 2047
	addi	s0, s0, 273
	vl2r.v	v8, (s0)                        # Unknown-size Folded Reload
	vsext.vf4	v24, v8
	vadd.vv	v8, v24, v0
	vadd.vv	v8, v8, v16
	addi	s0, sp, 2047
	addi	s0, s0, 145
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vadd.vv	v8, v16, v8
	addi	s0, sp, 2047
	addi	s0, s0, 145
	vs8r.v	v8, (s0)                        # Unknown-size Folded Spill
	addi	t6, t6, 224
	addi	s0, sp, 2047
	addi	s0, s0, 785
	vl8r.v	v8, (s0)                        # Unknown-size Folded Reload
	vmul.vv	v16, v8, v8
	addi	s0, sp, 2047
	addi	s0, s0, 657
	vl8r.v	v8, (s0)                        # Unknown-size Folded Reload
	vmacc.vv	v16, v8, v8
	addi	s0, sp, 2047
	addi	s0, s0, 913
	vl8r.v	v8, (s0)                        # Unknown-size Folded Reload
	vmacc.vv	v16, v8, v8
	addi	s0, sp, 2047
	addi	s0, s0, 1169
	vl8r.v	v8, (s0)                        # Unknown-size Folded Reload
	vmacc.vv	v16, v8, v8
	vl2r.v	v8, (t6)
	addi	t6, sp, 2047
	addi	t6, t6, 273
	vs8r.v	v24, (t6)                       # Unknown-size Folded Spill
	vmacc.vv	v16, v24, v24
	addi	t6, sp, 2047
	addi	t6, t6, 401
	vs8r.v	v0, (t6)                        # Unknown-size Folded Spill
	vmacc.vv	v16, v0, v0
	addi	t6, sp, 2047
	addi	t6, t6, 1041
	vl8r.v	v24, (t6)                       # Unknown-size Folded Reload
	vmacc.vv	v16, v24, v24
	vsext.vf4	v0, v8
	vmacc.vv	v16, v0, v0
	vmv.s.x	v24, zero
	vredsum.vs	v16, v16, v24
	addi	t6, sp, 2047
	addi	t6, t6, 529
	vs8r.v	v0, (t6)                        # Unknown-size Folded Spill
	addi	t6, sp, 2047
	addi	t6, t6, 145
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vadd.vv	v8, v8, v0
	vredsum.vs	v8, v8, v24
	vmv.x.s	t6, v16
	vmv.x.s	s0, v8
	slli	t6, t6, 8
	mul	s1, s0, s0
	sub	t6, t6, s1
	addi	s1, t6, 1024
	clz	t6, s1
	andi	s2, t6, 30
	sll	s1, s1, s2
	srli	s2, s1, 30
	snez	s2, s2
	slli	s2, s2, 15
	or	s3, s2, a6
	mul	s4, s3, s3
	bgeu	s1, s4, .LBB0_17
# %bb.3:                                #   in Loop: Header=BB0_2 Depth=1
	or	s3, s2, a7
	mul	s4, s3, s3
	bgeu	s1, s4, .LBB0_18
.LBB0_4:                                #   in Loop: Header=BB0_2 Depth=1
	or	s3, s2, t0
	mul	s4, s3, s3
	bgeu	s1, s4, .LBB0_19
.LBB0_5:                                #   in Loop: Header=BB0_2 Depth=1
	or	s3, s2, t1
	mul	s4, s3, s3
	bgeu	s1, s4, .LBB0_20
.LBB0_6:                                #   in Loop: Header=BB0_2 Depth=1
	ori	s3, s2, 1024
	mul	s4, s3, s3
	bgeu	s1, s4, .LBB0_21
.LBB0_7:                                #   in Loop: Header=BB0_2 Depth=1
	ori	s3, s2, 512
	mul	s4, s3, s3
	bgeu	s1, s4, .LBB0_22
.LBB0_8:                                #   in Loop: Header=BB0_2 Depth=1
	ori	s3, s2, 256
	mul	s4, s3, s3
	bgeu	s1, s4, .LBB0_23
.LBB0_9:                                #   in Loop: Header=BB0_2 Depth=1
	ori	s3, s2, 128
	mul	s4, s3, s3
	bgeu	s1, s4, .LBB0_24
.LBB0_10:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s3, s2, 64
	mul	s4, s3, s3
	bgeu	s1, s4, .LBB0_25
.LBB0_11:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s3, s2, 32
	mul	s4, s3, s3
	bgeu	s1, s4, .LBB0_26
.LBB0_12:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s3, s2, 16
	mul	s4, s3, s3
	bgeu	s1, s4, .LBB0_27
.LBB0_13:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s3, s2, 8
	mul	s4, s3, s3
	bgeu	s1, s4, .LBB0_28
.LBB0_14:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s3, s2, 4
	mul	s4, s3, s3
	bgeu	s1, s4, .LBB0_29
.LBB0_15:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s3, s2, 2
	mul	s4, s3, s3
	bgeu	s1, s4, .LBB0_30
.LBB0_16:                               #   in Loop: Header=BB0_2 Depth=1
	ori	s3, s2, 1
	mul	s4, s3, s3
	bltu	s1, s4, .LBB0_1
	j	.LBB0_31
.LBB0_17:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s2, s3
	or	s3, s3, a7
	mul	s4, s3, s3
	bltu	s1, s4, .LBB0_4
.LBB0_18:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s2, s3
	or	s3, s3, t0
	mul	s4, s3, s3
	bltu	s1, s4, .LBB0_5
.LBB0_19:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s2, s3
	or	s3, s3, t1
	mul	s4, s3, s3
	bltu	s1, s4, .LBB0_6
.LBB0_20:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s2, s3
	ori	s3, s3, 1024
	mul	s4, s3, s3
	bltu	s1, s4, .LBB0_7
.LBB0_21:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s2, s3
	ori	s3, s3, 512
	mul	s4, s3, s3
	bltu	s1, s4, .LBB0_8
.LBB0_22:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s2, s3
	ori	s3, s3, 256
	mul	s4, s3, s3
	bltu	s1, s4, .LBB0_9
.LBB0_23:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s2, s3
	ori	s3, s3, 128
	mul	s4, s3, s3
	bltu	s1, s4, .LBB0_10
.LBB0_24:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s2, s3
	ori	s3, s3, 64
	mul	s4, s3, s3
	bltu	s1, s4, .LBB0_11
.LBB0_25:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s2, s3
	ori	s3, s3, 32
	mul	s4, s3, s3
	bltu	s1, s4, .LBB0_12
.LBB0_26:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s2, s3
	ori	s3, s3, 16
	mul	s4, s3, s3
	bltu	s1, s4, .LBB0_13
.LBB0_27:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s2, s3
	ori	s3, s3, 8
	mul	s4, s3, s3
	bltu	s1, s4, .LBB0_14
.LBB0_28:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s2, s3
	ori	s3, s3, 4
	mul	s4, s3, s3
	bltu	s1, s4, .LBB0_15
.LBB0_29:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s2, s3
	ori	s3, s3, 2
	mul	s4, s3, s3
	bltu	s1, s4, .LBB0_16
.LBB0_30:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s2, s3
	ori	s3, s3, 1
	mul	s4, s3, s3
	bltu	s1, s4, .LBB0_1
.LBB0_31:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s2, s3
	j	.LBB0_1
.LBB0_32:
	addi	sp, sp, 2032
	addi	sp, sp, 1296
	lw	s0, 44(sp)                      # 4-byte Folded Reload
	lw	s1, 40(sp)                      # 4-byte Folded Reload
	lw	s2, 36(sp)                      # 4-byte Folded Reload
	lw	s3, 32(sp)                      # 4-byte Folded Reload
	lw	s4, 28(sp)                      # 4-byte Folded Reload
	addi	sp, sp, 48
	ret
.Lfunc_end0:
                                        # -- End function
