# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -Drows=56 -Dcolumns=256
# source: baselines/layernorm.c, SHA-256 561889bc6bb6bf7f25561fec12ca4561e850e8724dfbb982713943d541778ca3

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20003800	# gamma
	li	a2, 0x20003900	# beta
	li	a3, 0x20004000	# Y
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
	addi	sp, sp, -928
	li	a4, 0
	addi	a5, a2, 32
	addi	a6, a1, 32
	vl2r.v	v8, (a1)
	addi	a7, sp, 2047
	addi	a7, a7, 817
	vs2r.v	v8, (a7)                        # Unknown-size Folded Spill
	vl2r.v	v8, (a2)
	addi	a7, sp, 2047
	addi	a7, a7, 689
	vs2r.v	v8, (a7)                        # Unknown-size Folded Spill
	vl2r.v	v8, (a6)
	addi	a6, sp, 2047
	addi	a6, a6, 561
	vs2r.v	v8, (a6)                        # Unknown-size Folded Spill
	vl2r.v	v8, (a5)
	addi	a5, sp, 2047
	addi	a5, a5, 433
	vs2r.v	v8, (a5)                        # Unknown-size Folded Spill
	addi	a5, a1, 64
	vl2r.v	v8, (a5)
	addi	a5, sp, 2047
	addi	a5, a5, 305
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
	li	t6, 7
	slli	t6, t6, 11
	addi	a1, sp, 2047
	addi	a1, a1, 817
	vl2r.v	v16, (a1)                       # Unknown-size Folded Reload
	vsetvli	s0, zero, e32, m8, ta, ma
	vsext.vf4	v8, v16
	addi	a1, sp, 1936
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 689
	vl2r.v	v16, (a1)                       # Unknown-size Folded Reload
	vsext.vf4	v8, v16
	addi	a1, sp, 1808
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 561
	vl2r.v	v16, (a1)                       # Unknown-size Folded Reload
	vsext.vf4	v8, v16
	addi	a1, sp, 1680
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 433
	vl2r.v	v16, (a1)                       # Unknown-size Folded Reload
	vsext.vf4	v8, v16
	addi	a1, sp, 1552
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 305
	vl2r.v	v16, (a1)                       # Unknown-size Folded Reload
	vsext.vf4	v8, v16
	addi	a1, sp, 1424
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v18
	addi	a1, sp, 1296
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v20
	addi	a1, sp, 1168
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v22
	addi	a1, sp, 1040
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v24
	addi	a1, sp, 912
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v26
	addi	a1, sp, 784
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v28
	addi	a1, sp, 656
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v30
	addi	a1, sp, 528
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v6
	addi	a1, sp, 400
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v4
	addi	a1, sp, 272
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v2
	addi	a1, sp, 144
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v0
	addi	a1, sp, 16
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	j	.LBB0_2
.LBB0_1:                                #   in Loop: Header=BB0_2 Depth=1
	srli	s8, s8, 1
	sub	a1, a2, s8
	sll	a1, a5, a1
	vsetvli	s9, zero, e32, m8, ta, ma
	vmv.v.x	v0, a1
	divu	s9, t2, s11
	vl2r.v	v16, (s4)
	slli	s10, s10, 7
	addi	a1, s10, 128
	srai	s4, a1, 8
	vsext.vf4	v8, v16
	vl2r.v	v16, (s7)
	vsll.vi	v8, v8, 7
	vsub.vx	v8, v8, s4
	vmadd.vx	v8, s9, v0
	addi	a1, sp, 2047
	addi	a1, a1, 817
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	vl2r.v	v16, (s6)
	vsll.vi	v8, v8, 7
	vsub.vx	v8, v8, s4
	vmadd.vx	v8, s9, v0
	addi	a1, sp, 2047
	addi	a1, a1, 689
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	vl2r.v	v16, (s5)
	vsll.vi	v8, v8, 7
	vsub.vx	v8, v8, s4
	vmadd.vx	v8, s9, v0
	addi	a1, sp, 2047
	addi	a1, a1, 561
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf4	v8, v16
	vsll.vi	v8, v8, 7
	vl2r.v	v16, (s3)
	vsub.vx	v8, v8, s4
	vmadd.vx	v8, s9, v0
	addi	a1, sp, 2047
	addi	a1, a1, 433
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl2r.v	v8, (s2)
	vsext.vf4	v24, v16
	vsll.vi	v16, v24, 7
	vsub.vx	v16, v16, s4
	vmadd.vx	v16, s9, v0
	addi	a1, sp, 2047
	addi	a1, a1, 305
	vs8r.v	v16, (a1)                       # Unknown-size Folded Spill
	vsext.vf4	v16, v8
	vsll.vi	v8, v16, 7
	vl2r.v	v16, (s1)
	vsub.vx	v8, v8, s4
	vmadd.vx	v8, s9, v0
	addi	a1, sp, 2047
	addi	a1, a1, 177
	vs8r.v	v8, (a1)                        # Unknown-size Folded Spill
	vl2r.v	v8, (s0)
	vsext.vf4	v24, v16
	vsll.vi	v16, v24, 7
	vsub.vx	v16, v16, s4
	vmadd.vx	v16, s9, v0
	addi	a1, sp, 2047
	addi	a1, a1, 49
	vs8r.v	v16, (a1)                       # Unknown-size Folded Spill
	vsext.vf4	v16, v8
	vsll.vi	v8, v16, 7
	vsub.vx	v8, v8, s4
	vmadd.vx	v8, s9, v0
	vmv.v.v	v0, v8
	li	a1, 19
	sub	a1, a1, s8
	addi	s0, sp, 2047
	addi	s0, s0, 817
	vl8r.v	v8, (s0)                        # Unknown-size Folded Reload
	vsra.vx	v8, v8, a1
	vmin.vx	v8, v8, t3
	vmax.vx	v24, v8, t4
	vmv.v.x	v8, t5
	addi	s0, sp, 1936
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v24, v16, v8
	addi	s0, sp, 2047
	addi	s0, s0, 817
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	addi	s0, sp, 2047
	addi	s0, s0, 689
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsra.vx	v16, v16, a1
	vmin.vx	v16, v16, t3
	vmax.vx	v24, v16, t4
	addi	s0, sp, 1680
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v24, v16, v8
	addi	s0, sp, 2047
	addi	s0, s0, 689
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	addi	s0, sp, 2047
	addi	s0, s0, 561
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsra.vx	v16, v16, a1
	vmin.vx	v16, v16, t3
	vmax.vx	v24, v16, t4
	addi	s0, sp, 1424
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v24, v16, v8
	addi	s0, sp, 2047
	addi	s0, s0, 561
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	addi	s0, sp, 2047
	addi	s0, s0, 433
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsra.vx	v16, v16, a1
	vmin.vx	v16, v16, t3
	vmax.vx	v24, v16, t4
	addi	s0, sp, 1168
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v24, v16, v8
	addi	s0, sp, 2047
	addi	s0, s0, 433
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	addi	s0, sp, 2047
	addi	s0, s0, 305
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsra.vx	v16, v16, a1
	vmin.vx	v16, v16, t3
	vmax.vx	v24, v16, t4
	addi	s0, sp, 912
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v24, v16, v8
	addi	s0, sp, 2047
	addi	s0, s0, 305
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	addi	s0, sp, 2047
	addi	s0, s0, 177
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsra.vx	v16, v16, a1
	vmin.vx	v16, v16, t3
	vmax.vx	v24, v16, t4
	addi	s0, sp, 656
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v24, v16, v8
	addi	s0, sp, 2047
	addi	s0, s0, 177
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	addi	s0, sp, 2047
	addi	s0, s0, 49
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vsra.vx	v16, v16, a1
	vmin.vx	v16, v16, t3
	vmax.vx	v24, v16, t4
	addi	s0, sp, 400
	vl8r.v	v16, (s0)                       # Unknown-size Folded Reload
	vmadd.vv	v24, v16, v8
	vsra.vx	v16, v0, a1
	vmin.vx	v16, v16, t3
	vmax.vx	v16, v16, t4
	addi	a1, sp, 144
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vmadd.vv	v16, v0, v8
	addi	a1, sp, 2047
	addi	a1, a1, 817
	vl8r.v	v8, (a1)                        # Unknown-size Folded Reload
	vsra.vi	v8, v8, 11
	addi	a1, sp, 1808
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vadd.vv	v8, v8, v0
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v4, v8, 0
	addi	a1, sp, 2047
	addi	a1, a1, 817
	vs4r.v	v4, (a1)                        # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 689
	vl8r.v	v8, (a1)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v8, 11
	addi	a1, sp, 1552
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vadd.vv	v8, v8, v0
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v4, v8, 0
	addi	a1, sp, 2047
	addi	a1, a1, 689
	vs4r.v	v4, (a1)                        # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 561
	vl8r.v	v8, (a1)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v8, 11
	addi	a1, sp, 1296
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vadd.vv	v8, v8, v0
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v4, v8, 0
	addi	a1, sp, 2047
	addi	a1, a1, 561
	vs4r.v	v4, (a1)                        # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 433
	vl8r.v	v8, (a1)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v8, 11
	addi	a1, sp, 1040
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vadd.vv	v8, v8, v0
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v4, v8, 0
	addi	a1, sp, 2047
	addi	a1, a1, 433
	vs4r.v	v4, (a1)                        # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 305
	vl8r.v	v8, (a1)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v8, 11
	addi	a1, sp, 784
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vadd.vv	v8, v8, v0
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v4, v8, 0
	addi	a1, sp, 2047
	addi	a1, a1, 305
	vs4r.v	v4, (a1)                        # Unknown-size Folded Spill
	addi	a1, sp, 2047
	addi	a1, a1, 177
	vl8r.v	v8, (a1)                        # Unknown-size Folded Reload
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v8, 11
	addi	a1, sp, 528
	vl8r.v	v0, (a1)                        # Unknown-size Folded Reload
	vadd.vv	v8, v8, v0
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v4, v8, 0
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v24, 11
	addi	a1, sp, 272
	vl8r.v	v24, (a1)                       # Unknown-size Folded Reload
	vadd.vv	v8, v8, v24
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v24, v8, 0
	vsetvli	zero, zero, e32, m8, ta, ma
	vsra.vi	v8, v16, 11
	addi	a1, sp, 16
	vl8r.v	v16, (a1)                       # Unknown-size Folded Reload
	vadd.vv	v8, v8, v16
	vsetvli	zero, zero, e16, m4, ta, ma
	vnclip.wi	v16, v8, 0
	addi	a1, sp, 2047
	addi	a1, a1, 817
	vl4r.v	v12, (a1)                       # Unknown-size Folded Reload
	vsetvli	zero, zero, e8, m2, ta, ma
	vnclip.wi	v8, v12, 0
	add	a1, a3, a4
	vs2r.v	v8, (a1)
	addi	s0, sp, 2047
	addi	s0, s0, 689
	vl4r.v	v12, (s0)                       # Unknown-size Folded Reload
	vnclip.wi	v8, v12, 0
	addi	s0, a1, 32
	vs2r.v	v8, (s0)
	addi	s0, sp, 2047
	addi	s0, s0, 561
	vl4r.v	v12, (s0)                       # Unknown-size Folded Reload
	vnclip.wi	v8, v12, 0
	addi	s0, a1, 64
	vs2r.v	v8, (s0)
	addi	s0, sp, 2047
	addi	s0, s0, 433
	vl4r.v	v12, (s0)                       # Unknown-size Folded Reload
	vnclip.wi	v8, v12, 0
	addi	s0, a1, 96
	vs2r.v	v8, (s0)
	addi	s0, sp, 2047
	addi	s0, s0, 305
	vl4r.v	v12, (s0)                       # Unknown-size Folded Reload
	vnclip.wi	v8, v12, 0
	addi	s0, a1, 128
	vs2r.v	v8, (s0)
	vnclip.wi	v8, v4, 0
	addi	s0, a1, 160
	vs2r.v	v8, (s0)
	vnclip.wi	v8, v24, 0
	addi	s0, a1, 192
	vs2r.v	v8, (s0)
	vnclip.wi	v8, v16, 0
	addi	a1, a1, 224
	addi	a4, a4, 256
	vs2r.v	v8, (a1)
	beq	a4, t6, .LBB0_32
.LBB0_2:                                # =>This Inner Loop Header: Depth=1
	add	s4, a0, a4
	addi	s0, s4, 248
	vsetivli	zero, 8, e16, m1, ta, ma
	vle8.v	v8, (s0)
	addi	s0, s4, 240
	vle8.v	v9, (s0)
	addi	s0, s4, 232
	vle8.v	v10, (s0)
	addi	s0, s4, 224
	vle8.v	v11, (s0)
	vsext.vf2	v12, v8
	addi	a1, sp, 2047
	addi	a1, a1, 817
	vs1r.v	v12, (a1)                       # Unknown-size Folded Spill
	vsext.vf2	v8, v9
	addi	a1, sp, 2047
	addi	a1, a1, 689
	vs1r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v10
	addi	a1, sp, 2047
	addi	a1, a1, 561
	vs1r.v	v8, (a1)                        # Unknown-size Folded Spill
	vsext.vf2	v8, v11
	addi	a1, sp, 2047
	addi	a1, a1, 433
	vs1r.v	v8, (a1)                        # Unknown-size Folded Spill
	addi	s1, s4, 216
	vle8.v	v8, (s1)
	addi	s1, s4, 208
	vle8.v	v9, (s1)
	addi	s1, s4, 200
	vle8.v	v10, (s1)
	addi	s1, s4, 192
	vle8.v	v12, (s1)
	vsext.vf2	v15, v8
	vsext.vf2	v16, v9
	vsext.vf2	v17, v10
	vsext.vf2	v18, v12
	addi	s2, s4, 184
	vle8.v	v8, (s2)
	addi	s2, s4, 176
	vle8.v	v9, (s2)
	addi	s2, s4, 168
	vle8.v	v10, (s2)
	addi	s2, s4, 160
	vle8.v	v12, (s2)
	vsext.vf2	v19, v8
	vsext.vf2	v20, v9
	vsext.vf2	v21, v10
	vsext.vf2	v22, v12
	addi	s3, s4, 152
	vle8.v	v8, (s3)
	addi	s3, s4, 144
	vle8.v	v9, (s3)
	addi	s3, s4, 136
	vle8.v	v10, (s3)
	addi	s3, s4, 128
	vle8.v	v12, (s3)
	vsext.vf2	v23, v8
	vsext.vf2	v24, v9
	vsext.vf2	v25, v10
	vsext.vf2	v26, v12
	addi	s5, s4, 120
	vle8.v	v8, (s5)
	addi	s5, s4, 112
	vle8.v	v9, (s5)
	addi	s5, s4, 104
	vle8.v	v10, (s5)
	addi	s5, s4, 96
	vle8.v	v12, (s5)
	vsext.vf2	v27, v8
	vsext.vf2	v28, v9
	vsext.vf2	v29, v10
	vsext.vf2	v30, v12
	addi	a1, sp, 2047
	addi	a1, a1, 305
	vs1r.v	v30, (a1)                       # Unknown-size Folded Spill
	addi	s6, s4, 88
	vle8.v	v8, (s6)
	addi	s6, s4, 80
	vle8.v	v9, (s6)
	addi	s6, s4, 72
	vle8.v	v10, (s6)
	addi	s6, s4, 64
	vle8.v	v12, (s6)
	vsext.vf2	v31, v8
	addi	a1, sp, 2047
	addi	a1, a1, 177
	vs1r.v	v31, (a1)                       # Unknown-size Folded Spill
	vsext.vf2	v14, v9
	addi	a1, sp, 2047
	addi	a1, a1, 49
	vs1r.v	v14, (a1)                       # Unknown-size Folded Spill
	vsext.vf2	v13, v10
	addi	a1, sp, 2047
	addi	a1, a1, 33
	vs1r.v	v13, (a1)                       # Unknown-size Folded Spill
	vsext.vf2	v11, v12
	addi	a1, sp, 2047
	addi	a1, a1, 17
	vs1r.v	v11, (a1)                       # Unknown-size Folded Spill
	addi	s7, s4, 56
	vle8.v	v8, (s7)
	addi	s7, s4, 48
	vle8.v	v9, (s7)
	addi	s7, s4, 40
	vle8.v	v10, (s7)
	addi	s7, s4, 32
	vle8.v	v12, (s7)
	vsext.vf2	v7, v8
	vsext.vf2	v6, v9
	vsext.vf2	v5, v10
	vsext.vf2	v4, v12
	addi	s8, s4, 24
	vle8.v	v8, (s8)
	addi	s8, s4, 16
	vle8.v	v9, (s8)
	addi	s8, s4, 8
	vle8.v	v10, (s8)
	vle8.v	v12, (s4)
	vsext.vf2	v3, v8
	vsext.vf2	v2, v9
	vsext.vf2	v1, v10
	vsext.vf2	v0, v12
	vwmul.vv	v8, v1, v1
	vwmacc.vv	v8, v0, v0
	vwmacc.vv	v8, v2, v2
	vwmacc.vv	v8, v3, v3
	vwmacc.vv	v8, v4, v4
	vwmacc.vv	v8, v5, v5
	vwmacc.vv	v8, v6, v6
	vwmacc.vv	v8, v7, v7
	vwmacc.vv	v8, v11, v11
	vwmacc.vv	v8, v13, v13
	vwmacc.vv	v8, v14, v14
	vwmacc.vv	v8, v31, v31
	vwmacc.vv	v8, v30, v30
	vwmacc.vv	v8, v29, v29
	vmv.v.v	v31, v29
	vwmacc.vv	v8, v28, v28
	vmv.v.v	v30, v28
	vwmacc.vv	v8, v27, v27
	vmv.v.v	v29, v27
	vwmacc.vv	v8, v26, v26
	vmv.v.v	v28, v26
	vwmacc.vv	v8, v25, v25
	vmv.v.v	v27, v25
	vwmacc.vv	v8, v24, v24
	vmv.v.v	v26, v24
	vwmacc.vv	v8, v23, v23
	vmv.v.v	v25, v23
	vwmacc.vv	v8, v22, v22
	vmv.v.v	v24, v22
	vwmacc.vv	v8, v21, v21
	vmv.v.v	v23, v21
	vwmacc.vv	v8, v20, v20
	vmv.v.v	v22, v20
	vwmacc.vv	v8, v19, v19
	vmv.v.v	v21, v19
	vwmacc.vv	v8, v18, v18
	vmv.v.v	v20, v18
	vwmacc.vv	v8, v17, v17
	vmv.v.v	v19, v17
	vwmacc.vv	v8, v16, v16
	vmv.v.v	v18, v16
	vwmacc.vv	v8, v15, v15
	vmv.v.v	v17, v15
	addi	a1, sp, 2047
	addi	a1, a1, 433
	vl1r.v	v15, (a1)                       # Unknown-size Folded Reload
	vwmacc.vv	v8, v15, v15
	addi	a1, sp, 2047
	addi	a1, a1, 561
	vl1r.v	v14, (a1)                       # Unknown-size Folded Reload
	vwmacc.vv	v8, v14, v14
	addi	a1, sp, 2047
	addi	a1, a1, 689
	vl1r.v	v11, (a1)                       # Unknown-size Folded Reload
	vwmacc.vv	v8, v11, v11
	addi	a1, sp, 2047
	addi	a1, a1, 817
	vl1r.v	v10, (a1)                       # Unknown-size Folded Reload
	vwmacc.vv	v8, v10, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vmv.s.x	v16, zero
	vredsum.vs	v9, v8, v16
	vsetvli	zero, zero, e16, m1, ta, ma
	vwadd.vv	v12, v0, v1
	vwadd.wv	v12, v12, v2
	vwadd.wv	v12, v12, v3
	vwadd.wv	v12, v12, v4
	vwadd.wv	v12, v12, v5
	vwadd.wv	v12, v12, v6
	vwadd.wv	v12, v12, v7
	addi	a1, sp, 2047
	addi	a1, a1, 17
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	vwadd.wv	v12, v12, v8
	addi	a1, sp, 2047
	addi	a1, a1, 33
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	vwadd.wv	v12, v12, v8
	addi	a1, sp, 2047
	addi	a1, a1, 49
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	vwadd.wv	v12, v12, v8
	addi	a1, sp, 2047
	addi	a1, a1, 177
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	vwadd.wv	v12, v12, v8
	addi	a1, sp, 2047
	addi	a1, a1, 305
	vl1r.v	v8, (a1)                        # Unknown-size Folded Reload
	vwadd.wv	v12, v12, v8
	vwadd.wv	v12, v12, v31
	vwadd.wv	v12, v12, v30
	vwadd.wv	v12, v12, v29
	vwadd.wv	v12, v12, v28
	vwadd.wv	v12, v12, v27
	vwadd.wv	v12, v12, v26
	vwadd.wv	v12, v12, v25
	vwadd.wv	v12, v12, v24
	vwadd.wv	v12, v12, v23
	vwadd.wv	v12, v12, v22
	vwadd.wv	v12, v12, v21
	vwadd.wv	v12, v12, v20
	vwadd.wv	v12, v12, v19
	vwadd.wv	v12, v12, v18
	vwadd.wv	v12, v12, v17
	vwadd.wv	v12, v12, v15
	vwadd.wv	v12, v12, v14
	vwadd.wv	v12, v12, v11
	vwadd.wv	v12, v12, v10
	vsetvli	zero, zero, e32, m2, ta, ma
	vredsum.vs	v8, v12, v16
	vmv.x.s	s8, v9
	vmv.x.s	s10, v8
	slli	s8, s8, 8
	mul	s9, s10, s10
	sub	s8, s8, s9
	addi	s9, s8, 1024
	clz	s8, s9
	andi	s11, s8, 30
	sll	s9, s9, s11
	srli	s11, s9, 30
	snez	s11, s11
	slli	s11, s11, 15
	or	ra, s11, a6
	mul	a1, ra, ra
	bgeu	s9, a1, .LBB0_17
# %bb.3:                                #   in Loop: Header=BB0_2 Depth=1
	or	ra, s11, a7
	mul	a1, ra, ra
	bgeu	s9, a1, .LBB0_18
.LBB0_4:                                #   in Loop: Header=BB0_2 Depth=1
	or	ra, s11, t0
	mul	a1, ra, ra
	bgeu	s9, a1, .LBB0_19
.LBB0_5:                                #   in Loop: Header=BB0_2 Depth=1
	or	ra, s11, t1
	mul	a1, ra, ra
	bgeu	s9, a1, .LBB0_20
.LBB0_6:                                #   in Loop: Header=BB0_2 Depth=1
	ori	ra, s11, 1024
	mul	a1, ra, ra
	bgeu	s9, a1, .LBB0_21
.LBB0_7:                                #   in Loop: Header=BB0_2 Depth=1
	ori	ra, s11, 512
	mul	a1, ra, ra
	bgeu	s9, a1, .LBB0_22
.LBB0_8:                                #   in Loop: Header=BB0_2 Depth=1
	ori	ra, s11, 256
	mul	a1, ra, ra
	bgeu	s9, a1, .LBB0_23
.LBB0_9:                                #   in Loop: Header=BB0_2 Depth=1
	ori	ra, s11, 128
	mul	a1, ra, ra
	bgeu	s9, a1, .LBB0_24
.LBB0_10:                               #   in Loop: Header=BB0_2 Depth=1
	ori	ra, s11, 64
	mul	a1, ra, ra
	bgeu	s9, a1, .LBB0_25
.LBB0_11:                               #   in Loop: Header=BB0_2 Depth=1
	ori	ra, s11, 32
	mul	a1, ra, ra
	bgeu	s9, a1, .LBB0_26
.LBB0_12:                               #   in Loop: Header=BB0_2 Depth=1
	ori	ra, s11, 16
	mul	a1, ra, ra
	bgeu	s9, a1, .LBB0_27
.LBB0_13:                               #   in Loop: Header=BB0_2 Depth=1
	ori	ra, s11, 8
	mul	a1, ra, ra
	bgeu	s9, a1, .LBB0_28
.LBB0_14:                               #   in Loop: Header=BB0_2 Depth=1
	ori	ra, s11, 4
	mul	a1, ra, ra
	bgeu	s9, a1, .LBB0_29
.LBB0_15:                               #   in Loop: Header=BB0_2 Depth=1
	ori	ra, s11, 2
	mul	a1, ra, ra
	bgeu	s9, a1, .LBB0_30
.LBB0_16:                               #   in Loop: Header=BB0_2 Depth=1
	ori	ra, s11, 1
	mul	a1, ra, ra
	bltu	s9, a1, .LBB0_1
	j	.LBB0_31
.LBB0_17:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s11, ra
	or	ra, ra, a7
	mul	a1, ra, ra
	bltu	s9, a1, .LBB0_4
.LBB0_18:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s11, ra
	or	ra, ra, t0
	mul	a1, ra, ra
	bltu	s9, a1, .LBB0_5
.LBB0_19:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s11, ra
	or	ra, ra, t1
	mul	a1, ra, ra
	bltu	s9, a1, .LBB0_6
.LBB0_20:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s11, ra
	ori	ra, ra, 1024
	mul	a1, ra, ra
	bltu	s9, a1, .LBB0_7
.LBB0_21:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s11, ra
	ori	ra, ra, 512
	mul	a1, ra, ra
	bltu	s9, a1, .LBB0_8
.LBB0_22:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s11, ra
	ori	ra, ra, 256
	mul	a1, ra, ra
	bltu	s9, a1, .LBB0_9
.LBB0_23:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s11, ra
	ori	ra, ra, 128
	mul	a1, ra, ra
	bltu	s9, a1, .LBB0_10
.LBB0_24:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s11, ra
	ori	ra, ra, 64
	mul	a1, ra, ra
	bltu	s9, a1, .LBB0_11
.LBB0_25:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s11, ra
	ori	ra, ra, 32
	mul	a1, ra, ra
	bltu	s9, a1, .LBB0_12
.LBB0_26:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s11, ra
	ori	ra, ra, 16
	mul	a1, ra, ra
	bltu	s9, a1, .LBB0_13
.LBB0_27:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s11, ra
	ori	ra, ra, 8
	mul	a1, ra, ra
	bltu	s9, a1, .LBB0_14
.LBB0_28:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s11, ra
	ori	ra, ra, 4
	mul	a1, ra, ra
	bltu	s9, a1, .LBB0_15
.LBB0_29:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s11, ra
	ori	ra, ra, 2
	mul	a1, ra, ra
	bltu	s9, a1, .LBB0_16
.LBB0_30:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s11, ra
	ori	ra, ra, 1
	mul	a1, ra, ra
	bltu	s9, a1, .LBB0_1
.LBB0_31:                               #   in Loop: Header=BB0_2 Depth=1
	mv	s11, ra
	j	.LBB0_1
.LBB0_32:
	addi	sp, sp, 2032
	addi	sp, sp, 944
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
