# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -Db=8 -Dh_in=64 -Dh_out=256
# source: baselines/linear.c, SHA-256 5c53e41b6634582eb13b7dad639e31e7fe4216e332f0c652a529a6d230d7c4b9

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# X
	li	a1, 0x20000200	# W
	li	a2, 0x20004200	# bias
	li	a3, 0x20005000	# Y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	addi	sp, sp, -64
	sw	s0, 60(sp)                      # 4-byte Folded Spill
	sw	s1, 56(sp)                      # 4-byte Folded Spill
	sw	s2, 52(sp)                      # 4-byte Folded Spill
	sw	s3, 48(sp)                      # 4-byte Folded Spill
	sw	s4, 44(sp)                      # 4-byte Folded Spill
	sw	s5, 40(sp)                      # 4-byte Folded Spill
	sw	s6, 36(sp)                      # 4-byte Folded Spill
	sw	s7, 32(sp)                      # 4-byte Folded Spill
	sw	s8, 28(sp)                      # 4-byte Folded Spill
	sw	s9, 24(sp)                      # 4-byte Folded Spill
	sw	s10, 20(sp)                     # 4-byte Folded Spill
	sw	s11, 16(sp)                     # 4-byte Folded Spill
	addi	sp, sp, -1024
	lui	a4, 2
	addi	a4, a4, -1920
	add	a4, a3, a4
	lui	a5, 1
	addi	a6, a5, 128
	add	a6, a3, a6
	addi	a7, a3, 2047
	addi	a5, a2, 128
	vl8re32.v	v8, (a2)
	vl8re32.v	v16, (a5)
	addi	t4, a7, 129
	addi	t5, a3, 128
	addi	a7, sp, 912
	vs8r.v	v8, (a7)                        # Unknown-size Folded Spill
	vs8r.v	v8, (a3)
	addi	a7, sp, 656
	vs8r.v	v16, (a7)                       # Unknown-size Folded Spill
	vs8r.v	v16, (t5)
	addi	a7, a2, 256
	vl8re32.v	v8, (a7)
	addi	a7, a2, 384
	vl8re32.v	v0, (a7)
	addi	a7, a3, 256
	addi	t0, sp, 400
	vs8r.v	v8, (t0)                        # Unknown-size Folded Spill
	vs8r.v	v8, (a7)
	addi	t0, a3, 384
	vs8r.v	v0, (t0)
	addi	t1, a2, 512
	vl8re32.v	v8, (t1)
	addi	t1, a2, 640
	vl8re32.v	v16, (t1)
	addi	t1, a3, 512
	addi	t2, sp, 784
	vs8r.v	v8, (t2)                        # Unknown-size Folded Spill
	vs8r.v	v8, (t1)
	addi	t2, a3, 640
	vs8r.v	v16, (t2)
	addi	t3, a2, 768
	vl8re32.v	v24, (t3)
	addi	t3, a2, 896
	vl8re32.v	v8, (t3)
	addi	s0, a3, 768
	addi	t3, sp, 272
	vs8r.v	v24, (t3)                       # Unknown-size Folded Spill
	vs8r.v	v24, (s0)
	addi	t3, a3, 896
	addi	t6, sp, 528
	vs8r.v	v8, (t6)                        # Unknown-size Folded Spill
	vs8r.v	v8, (t3)
	addi	t6, a0, 64
	mv	s1, a1
	mv	s2, a0
	vsetvli	s3, zero, e16, m4, ta, ma
.LBB0_1:                                # =>This Inner Loop Header: Depth=1
	addi	s3, sp, 16
	vs8r.v	v16, (s3)                       # Unknown-size Folded Spill
	addi	s3, sp, 144
	vs8r.v	v0, (s3)                        # Unknown-size Folded Spill
	addi	s4, s1, 32
	vl2r.v	v8, (s1)
	lb	s3, 0(s2)
	vl2r.v	v10, (s4)
	vsext.vf2	v12, v8
	addi	s4, sp, 912
	vl8r.v	v16, (s4)                       # Unknown-size Folded Reload
	vwmacc.vx	v16, s3, v12
	vs8r.v	v16, (s4)                       # Unknown-size Folded Spill
	addi	s4, sp, 656
	vl8r.v	v16, (s4)                       # Unknown-size Folded Reload
	addi	s4, sp, 400
	vl8r.v	v24, (s4)                       # Unknown-size Folded Reload
	addi	s4, sp, 144
	vl8r.v	v0, (s4)                        # Unknown-size Folded Reload
	vsext.vf2	v12, v10
	addi	s4, s1, 64
	vl2r.v	v8, (s4)
	addi	s4, s1, 96
	vl2r.v	v10, (s4)
	vwmacc.vx	v16, s3, v12
	addi	s4, sp, 656
	vs8r.v	v16, (s4)                       # Unknown-size Folded Spill
	vsext.vf2	v12, v8
	vwmacc.vx	v24, s3, v12
	addi	s4, sp, 400
	vs8r.v	v24, (s4)                       # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	addi	s4, s1, 128
	vl2r.v	v8, (s4)
	addi	s4, s1, 160
	vl2r.v	v10, (s4)
	vwmacc.vx	v0, s3, v12
	vsext.vf2	v12, v8
	addi	s4, sp, 784
	vl8r.v	v16, (s4)                       # Unknown-size Folded Reload
	vwmacc.vx	v16, s3, v12
	vs8r.v	v16, (s4)                       # Unknown-size Folded Spill
	addi	s4, sp, 16
	vl8r.v	v16, (s4)                       # Unknown-size Folded Reload
	vsext.vf2	v12, v10
	addi	s4, s1, 192
	vl2r.v	v8, (s4)
	addi	s4, s1, 224
	vl2r.v	v10, (s4)
	vwmacc.vx	v16, s3, v12
	vsext.vf2	v12, v8
	addi	s4, sp, 272
	vl8r.v	v24, (s4)                       # Unknown-size Folded Reload
	vwmacc.vx	v24, s3, v12
	vs8r.v	v24, (s4)                       # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	addi	s4, sp, 528
	vl8r.v	v24, (s4)                       # Unknown-size Folded Reload
	vwmacc.vx	v24, s3, v12
	addi	s3, sp, 528
	vs8r.v	v24, (s3)                       # Unknown-size Folded Spill
	addi	s2, s2, 1
	addi	s1, s1, 256
	bne	s2, t6, .LBB0_1
# %bb.2:
	addi	s1, sp, 912
	vl8r.v	v8, (s1)                        # Unknown-size Folded Reload
	vs8r.v	v8, (a3)
	addi	a3, sp, 656
	vl8r.v	v8, (a3)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t5)
	addi	a3, sp, 400
	vl8r.v	v8, (a3)                        # Unknown-size Folded Reload
	vs8r.v	v8, (a7)
	vs8r.v	v0, (t0)
	addi	a3, sp, 784
	vl8r.v	v8, (a3)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t1)
	vs8r.v	v16, (t2)
	addi	a3, sp, 272
	vl8r.v	v8, (a3)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s0)
	vl8re32.v	v8, (a2)
	addi	a3, sp, 528
	vl8r.v	v16, (a3)                       # Unknown-size Folded Reload
	vs8r.v	v16, (t3)
	vl8re32.v	v16, (a5)
	addi	s1, t5, 896
	addi	a3, sp, 912
	vs8r.v	v8, (a3)                        # Unknown-size Folded Spill
	vs8r.v	v8, (s1)
	addi	s2, t5, 1024
	addi	a3, sp, 656
	vs8r.v	v16, (a3)                       # Unknown-size Folded Spill
	vs8r.v	v16, (s2)
	addi	a7, a5, 128
	vl8re32.v	v8, (a7)
	addi	a3, a5, 256
	vl8re32.v	v0, (a3)
	addi	s3, t5, 1152
	addi	t0, sp, 400
	vs8r.v	v8, (t0)                        # Unknown-size Folded Spill
	vs8r.v	v8, (s3)
	addi	s4, t5, 1280
	vs8r.v	v0, (s4)
	addi	t0, a5, 384
	vl8re32.v	v8, (t0)
	addi	t1, a5, 512
	vl8re32.v	v16, (t1)
	addi	s5, t5, 1408
	addi	t2, sp, 784
	vs8r.v	v8, (t2)                        # Unknown-size Folded Spill
	vs8r.v	v8, (s5)
	addi	s6, t5, 1536
	vs8r.v	v16, (s6)
	addi	t2, a5, 640
	vl8re32.v	v24, (t2)
	addi	t3, a5, 768
	vl8re32.v	v8, (t3)
	addi	s8, t5, 1664
	addi	s0, sp, 272
	vs8r.v	v24, (s0)                       # Unknown-size Folded Spill
	vs8r.v	v24, (s8)
	addi	s7, t5, 1792
	addi	s0, sp, 528
	vs8r.v	v8, (s0)                        # Unknown-size Folded Spill
	vs8r.v	v8, (s7)
	addi	s0, a0, 128
	mv	s9, a1
.LBB0_3:                                # =>This Inner Loop Header: Depth=1
	addi	s10, sp, 16
	vs8r.v	v16, (s10)                      # Unknown-size Folded Spill
	addi	s10, sp, 144
	vs8r.v	v0, (s10)                       # Unknown-size Folded Spill
	addi	s11, s9, 32
	vl2r.v	v8, (s9)
	lb	s10, 0(t6)
	vl2r.v	v10, (s11)
	vsext.vf2	v12, v8
	addi	s11, sp, 912
	vl8r.v	v16, (s11)                      # Unknown-size Folded Reload
	vwmacc.vx	v16, s10, v12
	vs8r.v	v16, (s11)                      # Unknown-size Folded Spill
	addi	s11, sp, 656
	vl8r.v	v16, (s11)                      # Unknown-size Folded Reload
	addi	s11, sp, 400
	vl8r.v	v24, (s11)                      # Unknown-size Folded Reload
	addi	s11, sp, 144
	vl8r.v	v0, (s11)                       # Unknown-size Folded Reload
	vsext.vf2	v12, v10
	addi	s11, s9, 64
	vl2r.v	v8, (s11)
	addi	s11, s9, 96
	vl2r.v	v10, (s11)
	vwmacc.vx	v16, s10, v12
	addi	s11, sp, 656
	vs8r.v	v16, (s11)                      # Unknown-size Folded Spill
	vsext.vf2	v12, v8
	vwmacc.vx	v24, s10, v12
	addi	s11, sp, 400
	vs8r.v	v24, (s11)                      # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	addi	s11, s9, 128
	vl2r.v	v8, (s11)
	addi	s11, s9, 160
	vl2r.v	v10, (s11)
	vwmacc.vx	v0, s10, v12
	vsext.vf2	v12, v8
	addi	s11, sp, 784
	vl8r.v	v16, (s11)                      # Unknown-size Folded Reload
	vwmacc.vx	v16, s10, v12
	vs8r.v	v16, (s11)                      # Unknown-size Folded Spill
	addi	s11, sp, 16
	vl8r.v	v16, (s11)                      # Unknown-size Folded Reload
	vsext.vf2	v12, v10
	addi	s11, s9, 192
	vl2r.v	v8, (s11)
	addi	s11, s9, 224
	vl2r.v	v10, (s11)
	vwmacc.vx	v16, s10, v12
	vsext.vf2	v12, v8
	addi	s11, sp, 272
	vl8r.v	v24, (s11)                      # Unknown-size Folded Reload
	vwmacc.vx	v24, s10, v12
	vs8r.v	v24, (s11)                      # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	addi	s11, sp, 528
	vl8r.v	v24, (s11)                      # Unknown-size Folded Reload
	vwmacc.vx	v24, s10, v12
	addi	s10, sp, 528
	vs8r.v	v24, (s10)                      # Unknown-size Folded Spill
	addi	t6, t6, 1
	addi	s9, s9, 256
	bne	t6, s0, .LBB0_3
# %bb.4:
	addi	t6, sp, 912
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s1)
	addi	t6, sp, 656
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s2)
	addi	t6, sp, 400
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s3)
	vs8r.v	v0, (s4)
	addi	t6, sp, 784
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s5)
	vs8r.v	v16, (s6)
	addi	t6, sp, 272
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s8)
	vl8re32.v	v8, (a2)
	addi	t6, sp, 528
	vl8r.v	v16, (t6)                       # Unknown-size Folded Reload
	vs8r.v	v16, (s7)
	vl8re32.v	v16, (a5)
	addi	t6, t5, 1920
	addi	t5, sp, 912
	vs8r.v	v8, (t5)                        # Unknown-size Folded Spill
	vs8r.v	v8, (t6)
	vl8re32.v	v8, (a7)
	addi	t5, sp, 656
	vs8r.v	v16, (t5)                       # Unknown-size Folded Spill
	vs8r.v	v16, (t4)
	addi	s1, t4, 128
	vl8re32.v	v0, (a3)
	addi	t5, sp, 400
	vs8r.v	v8, (t5)                        # Unknown-size Folded Spill
	vs8r.v	v8, (s1)
	addi	s2, t4, 256
	vl8re32.v	v8, (t0)
	vs8r.v	v0, (s2)
	addi	s3, t4, 384
	vl8re32.v	v16, (t1)
	addi	t5, sp, 784
	vs8r.v	v8, (t5)                        # Unknown-size Folded Spill
	vs8r.v	v8, (s3)
	addi	s4, t4, 512
	vl8re32.v	v24, (t2)
	vs8r.v	v16, (s4)
	vl8re32.v	v8, (t3)
	addi	s6, t4, 640
	addi	t5, sp, 272
	vs8r.v	v24, (t5)                       # Unknown-size Folded Spill
	vs8r.v	v24, (s6)
	addi	s5, t4, 768
	addi	t5, sp, 528
	vs8r.v	v8, (t5)                        # Unknown-size Folded Spill
	vs8r.v	v8, (s5)
	addi	t5, a0, 192
	mv	s7, a1
.LBB0_5:                                # =>This Inner Loop Header: Depth=1
	addi	s8, sp, 16
	vs8r.v	v16, (s8)                       # Unknown-size Folded Spill
	addi	s8, sp, 144
	vs8r.v	v0, (s8)                        # Unknown-size Folded Spill
	addi	s9, s7, 32
	vl2r.v	v8, (s7)
	lb	s8, 0(s0)
	vl2r.v	v10, (s9)
	vsext.vf2	v12, v8
	addi	s9, sp, 912
	vl8r.v	v16, (s9)                       # Unknown-size Folded Reload
	vwmacc.vx	v16, s8, v12
	vs8r.v	v16, (s9)                       # Unknown-size Folded Spill
	addi	s9, sp, 656
	vl8r.v	v16, (s9)                       # Unknown-size Folded Reload
	addi	s9, sp, 400
	vl8r.v	v24, (s9)                       # Unknown-size Folded Reload
	addi	s9, sp, 144
	vl8r.v	v0, (s9)                        # Unknown-size Folded Reload
	vsext.vf2	v12, v10
	addi	s9, s7, 64
	vl2r.v	v8, (s9)
	addi	s9, s7, 96
	vl2r.v	v10, (s9)
	vwmacc.vx	v16, s8, v12
	addi	s9, sp, 656
	vs8r.v	v16, (s9)                       # Unknown-size Folded Spill
	vsext.vf2	v12, v8
	vwmacc.vx	v24, s8, v12
	addi	s9, sp, 400
	vs8r.v	v24, (s9)                       # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	addi	s9, s7, 128
	vl2r.v	v8, (s9)
	addi	s9, s7, 160
	vl2r.v	v10, (s9)
	vwmacc.vx	v0, s8, v12
	vsext.vf2	v12, v8
	addi	s9, sp, 784
	vl8r.v	v16, (s9)                       # Unknown-size Folded Reload
	vwmacc.vx	v16, s8, v12
	vs8r.v	v16, (s9)                       # Unknown-size Folded Spill
	addi	s9, sp, 16
	vl8r.v	v16, (s9)                       # Unknown-size Folded Reload
	vsext.vf2	v12, v10
	addi	s9, s7, 192
	vl2r.v	v8, (s9)
	addi	s9, s7, 224
	vl2r.v	v10, (s9)
	vwmacc.vx	v16, s8, v12
	vsext.vf2	v12, v8
	addi	s9, sp, 272
	vl8r.v	v24, (s9)                       # Unknown-size Folded Reload
	vwmacc.vx	v24, s8, v12
	vs8r.v	v24, (s9)                       # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	addi	s9, sp, 528
	vl8r.v	v24, (s9)                       # Unknown-size Folded Reload
	vwmacc.vx	v24, s8, v12
	addi	s8, sp, 528
	vs8r.v	v24, (s8)                       # Unknown-size Folded Spill
	addi	s0, s0, 1
	addi	s7, s7, 256
	bne	s0, t5, .LBB0_5
# %bb.6:
	addi	s0, sp, 912
	vl8r.v	v8, (s0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t6)
	addi	t6, sp, 656
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t4)
	addi	t6, sp, 400
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s1)
	vs8r.v	v0, (s2)
	addi	t6, sp, 784
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s3)
	vs8r.v	v16, (s4)
	addi	t6, sp, 272
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s6)
	vl8re32.v	v8, (a2)
	addi	t6, sp, 528
	vl8r.v	v16, (t6)                       # Unknown-size Folded Reload
	vs8r.v	v16, (s5)
	addi	s0, t4, 896
	vl8re32.v	v16, (a5)
	addi	t6, sp, 912
	vs8r.v	v8, (t6)                        # Unknown-size Folded Spill
	vs8r.v	v8, (s0)
	addi	s1, t4, 1024
	vl8re32.v	v8, (a7)
	addi	t6, sp, 656
	vs8r.v	v16, (t6)                       # Unknown-size Folded Spill
	vs8r.v	v16, (s1)
	addi	s2, t4, 1152
	vl8re32.v	v0, (a3)
	addi	t6, sp, 400
	vs8r.v	v8, (t6)                        # Unknown-size Folded Spill
	vs8r.v	v8, (s2)
	addi	s3, t4, 1280
	vl8re32.v	v8, (t0)
	vs8r.v	v0, (s3)
	addi	s4, t4, 1408
	vl8re32.v	v16, (t1)
	addi	t6, sp, 784
	vs8r.v	v8, (t6)                        # Unknown-size Folded Spill
	vs8r.v	v8, (s4)
	addi	s5, t4, 1536
	vl8re32.v	v24, (t2)
	vs8r.v	v16, (s5)
	vl8re32.v	v8, (t3)
	addi	s7, t4, 1664
	addi	t6, sp, 272
	vs8r.v	v24, (t6)                       # Unknown-size Folded Spill
	vs8r.v	v24, (s7)
	addi	s6, t4, 1792
	addi	t6, sp, 528
	vs8r.v	v8, (t6)                        # Unknown-size Folded Spill
	vs8r.v	v8, (s6)
	addi	t6, a0, 256
	mv	s8, a1
.LBB0_7:                                # =>This Inner Loop Header: Depth=1
	addi	s9, sp, 16
	vs8r.v	v16, (s9)                       # Unknown-size Folded Spill
	addi	s9, sp, 144
	vs8r.v	v0, (s9)                        # Unknown-size Folded Spill
	addi	s10, s8, 32
	vl2r.v	v8, (s8)
	lb	s9, 0(t5)
	vl2r.v	v10, (s10)
	vsext.vf2	v12, v8
	addi	s10, sp, 912
	vl8r.v	v16, (s10)                      # Unknown-size Folded Reload
	vwmacc.vx	v16, s9, v12
	vs8r.v	v16, (s10)                      # Unknown-size Folded Spill
	addi	s10, sp, 656
	vl8r.v	v16, (s10)                      # Unknown-size Folded Reload
	addi	s10, sp, 400
	vl8r.v	v24, (s10)                      # Unknown-size Folded Reload
	addi	s10, sp, 144
	vl8r.v	v0, (s10)                       # Unknown-size Folded Reload
	vsext.vf2	v12, v10
	addi	s10, s8, 64
	vl2r.v	v8, (s10)
	addi	s10, s8, 96
	vl2r.v	v10, (s10)
	vwmacc.vx	v16, s9, v12
	addi	s10, sp, 656
	vs8r.v	v16, (s10)                      # Unknown-size Folded Spill
	vsext.vf2	v12, v8
	vwmacc.vx	v24, s9, v12
	addi	s10, sp, 400
	vs8r.v	v24, (s10)                      # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	addi	s10, s8, 128
	vl2r.v	v8, (s10)
	addi	s10, s8, 160
	vl2r.v	v10, (s10)
	vwmacc.vx	v0, s9, v12
	vsext.vf2	v12, v8
	addi	s10, sp, 784
	vl8r.v	v16, (s10)                      # Unknown-size Folded Reload
	vwmacc.vx	v16, s9, v12
	vs8r.v	v16, (s10)                      # Unknown-size Folded Spill
	addi	s10, sp, 16
	vl8r.v	v16, (s10)                      # Unknown-size Folded Reload
	vsext.vf2	v12, v10
	addi	s10, s8, 192
	vl2r.v	v8, (s10)
	addi	s10, s8, 224
	vl2r.v	v10, (s10)
	vwmacc.vx	v16, s9, v12
	vsext.vf2	v12, v8
	addi	s10, sp, 272
	vl8r.v	v24, (s10)                      # Unknown-size Folded Reload
	vwmacc.vx	v24, s9, v12
	vs8r.v	v24, (s10)                      # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	addi	s10, sp, 528
	vl8r.v	v24, (s10)                      # Unknown-size Folded Reload
	vwmacc.vx	v24, s9, v12
	addi	s9, sp, 528
	vs8r.v	v24, (s9)                       # Unknown-size Folded Spill
	addi	t5, t5, 1
	addi	s8, s8, 256
	bne	t5, t6, .LBB0_7
# %bb.8:
	addi	t5, sp, 912
	vl8r.v	v8, (t5)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s0)
	addi	t5, sp, 656
	vl8r.v	v8, (t5)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s1)
	addi	t5, sp, 400
	vl8r.v	v8, (t5)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s2)
	vs8r.v	v0, (s3)
	addi	t5, sp, 784
	vl8r.v	v8, (t5)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s4)
	vs8r.v	v16, (s5)
	addi	t5, sp, 272
	vl8r.v	v8, (t5)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s7)
	vl8re32.v	v8, (a2)
	addi	t5, sp, 528
	vl8r.v	v16, (t5)                       # Unknown-size Folded Reload
	vs8r.v	v16, (s6)
	vl8re32.v	v16, (a5)
	addi	t5, t4, 1920
	addi	t4, sp, 912
	vs8r.v	v8, (t4)                        # Unknown-size Folded Spill
	vs8r.v	v8, (t5)
	vl8re32.v	v8, (a7)
	addi	t4, sp, 656
	vs8r.v	v16, (t4)                       # Unknown-size Folded Spill
	vs8r.v	v16, (a6)
	addi	s0, a6, 128
	vl8re32.v	v0, (a3)
	addi	t4, sp, 400
	vs8r.v	v8, (t4)                        # Unknown-size Folded Spill
	vs8r.v	v8, (s0)
	addi	s1, a6, 256
	vl8re32.v	v8, (t0)
	vs8r.v	v0, (s1)
	addi	s2, a6, 384
	vl8re32.v	v16, (t1)
	addi	t4, sp, 784
	vs8r.v	v8, (t4)                        # Unknown-size Folded Spill
	vs8r.v	v8, (s2)
	addi	s3, a6, 512
	vl8re32.v	v24, (t2)
	vs8r.v	v16, (s3)
	vl8re32.v	v8, (t3)
	addi	s5, a6, 640
	addi	t4, sp, 272
	vs8r.v	v24, (t4)                       # Unknown-size Folded Spill
	vs8r.v	v24, (s5)
	addi	s4, a6, 768
	addi	t4, sp, 528
	vs8r.v	v8, (t4)                        # Unknown-size Folded Spill
	vs8r.v	v8, (s4)
	addi	t4, a0, 320
	mv	s6, a1
.LBB0_9:                                # =>This Inner Loop Header: Depth=1
	addi	s7, sp, 16
	vs8r.v	v16, (s7)                       # Unknown-size Folded Spill
	addi	s7, sp, 144
	vs8r.v	v0, (s7)                        # Unknown-size Folded Spill
	addi	s8, s6, 32
	vl2r.v	v8, (s6)
	lb	s7, 0(t6)
	vl2r.v	v10, (s8)
	vsext.vf2	v12, v8
	addi	s8, sp, 912
	vl8r.v	v16, (s8)                       # Unknown-size Folded Reload
	vwmacc.vx	v16, s7, v12
	vs8r.v	v16, (s8)                       # Unknown-size Folded Spill
	addi	s8, sp, 656
	vl8r.v	v16, (s8)                       # Unknown-size Folded Reload
	addi	s8, sp, 400
	vl8r.v	v24, (s8)                       # Unknown-size Folded Reload
	addi	s8, sp, 144
	vl8r.v	v0, (s8)                        # Unknown-size Folded Reload
	vsext.vf2	v12, v10
	addi	s8, s6, 64
	vl2r.v	v8, (s8)
	addi	s8, s6, 96
	vl2r.v	v10, (s8)
	vwmacc.vx	v16, s7, v12
	addi	s8, sp, 656
	vs8r.v	v16, (s8)                       # Unknown-size Folded Spill
	vsext.vf2	v12, v8
	vwmacc.vx	v24, s7, v12
	addi	s8, sp, 400
	vs8r.v	v24, (s8)                       # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	addi	s8, s6, 128
	vl2r.v	v8, (s8)
	addi	s8, s6, 160
	vl2r.v	v10, (s8)
	vwmacc.vx	v0, s7, v12
	vsext.vf2	v12, v8
	addi	s8, sp, 784
	vl8r.v	v16, (s8)                       # Unknown-size Folded Reload
	vwmacc.vx	v16, s7, v12
	vs8r.v	v16, (s8)                       # Unknown-size Folded Spill
	addi	s8, sp, 16
	vl8r.v	v16, (s8)                       # Unknown-size Folded Reload
	vsext.vf2	v12, v10
	addi	s8, s6, 192
	vl2r.v	v8, (s8)
	addi	s8, s6, 224
	vl2r.v	v10, (s8)
	vwmacc.vx	v16, s7, v12
	vsext.vf2	v12, v8
	addi	s8, sp, 272
	vl8r.v	v24, (s8)                       # Unknown-size Folded Reload
	vwmacc.vx	v24, s7, v12
	vs8r.v	v24, (s8)                       # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	addi	s8, sp, 528
	vl8r.v	v24, (s8)                       # Unknown-size Folded Reload
	vwmacc.vx	v24, s7, v12
	addi	s7, sp, 528
	vs8r.v	v24, (s7)                       # Unknown-size Folded Spill
	addi	t6, t6, 1
	addi	s6, s6, 256
	bne	t6, t4, .LBB0_9
# %bb.10:
	addi	t6, sp, 912
	vl8r.v	v8, (t6)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t5)
	addi	t5, sp, 656
	vl8r.v	v8, (t5)                        # Unknown-size Folded Reload
	vs8r.v	v8, (a6)
	addi	t5, sp, 400
	vl8r.v	v8, (t5)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s0)
	vs8r.v	v0, (s1)
	addi	t5, sp, 784
	vl8r.v	v8, (t5)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s2)
	vs8r.v	v16, (s3)
	addi	t5, sp, 272
	vl8r.v	v8, (t5)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s5)
	vl8re32.v	v8, (a2)
	addi	t5, sp, 528
	vl8r.v	v16, (t5)                       # Unknown-size Folded Reload
	vs8r.v	v16, (s4)
	addi	t6, a6, 896
	vl8re32.v	v16, (a5)
	addi	t5, sp, 912
	vs8r.v	v8, (t5)                        # Unknown-size Folded Spill
	vs8r.v	v8, (t6)
	addi	s0, a6, 1024
	vl8re32.v	v8, (a7)
	addi	t5, sp, 656
	vs8r.v	v16, (t5)                       # Unknown-size Folded Spill
	vs8r.v	v16, (s0)
	addi	s1, a6, 1152
	vl8re32.v	v0, (a3)
	addi	t5, sp, 400
	vs8r.v	v8, (t5)                        # Unknown-size Folded Spill
	vs8r.v	v8, (s1)
	addi	s2, a6, 1280
	vl8re32.v	v8, (t0)
	vs8r.v	v0, (s2)
	addi	s3, a6, 1408
	vl8re32.v	v16, (t1)
	addi	t5, sp, 784
	vs8r.v	v8, (t5)                        # Unknown-size Folded Spill
	vs8r.v	v8, (s3)
	addi	s4, a6, 1536
	vl8re32.v	v24, (t2)
	vs8r.v	v16, (s4)
	vl8re32.v	v8, (t3)
	addi	s6, a6, 1664
	addi	t5, sp, 272
	vs8r.v	v24, (t5)                       # Unknown-size Folded Spill
	vs8r.v	v24, (s6)
	addi	s5, a6, 1792
	addi	t5, sp, 528
	vs8r.v	v8, (t5)                        # Unknown-size Folded Spill
	vs8r.v	v8, (s5)
	addi	t5, a0, 384
	mv	s7, a1
.LBB0_11:                               # =>This Inner Loop Header: Depth=1
	addi	s8, sp, 16
	vs8r.v	v16, (s8)                       # Unknown-size Folded Spill
	addi	s8, sp, 144
	vs8r.v	v0, (s8)                        # Unknown-size Folded Spill
	addi	s9, s7, 32
	vl2r.v	v8, (s7)
	lb	s8, 0(t4)
	vl2r.v	v10, (s9)
	vsext.vf2	v12, v8
	addi	s9, sp, 912
	vl8r.v	v16, (s9)                       # Unknown-size Folded Reload
	vwmacc.vx	v16, s8, v12
	vs8r.v	v16, (s9)                       # Unknown-size Folded Spill
	addi	s9, sp, 656
	vl8r.v	v16, (s9)                       # Unknown-size Folded Reload
	addi	s9, sp, 400
	vl8r.v	v24, (s9)                       # Unknown-size Folded Reload
	addi	s9, sp, 144
	vl8r.v	v0, (s9)                        # Unknown-size Folded Reload
	vsext.vf2	v12, v10
	addi	s9, s7, 64
	vl2r.v	v8, (s9)
	addi	s9, s7, 96
	vl2r.v	v10, (s9)
	vwmacc.vx	v16, s8, v12
	addi	s9, sp, 656
	vs8r.v	v16, (s9)                       # Unknown-size Folded Spill
	vsext.vf2	v12, v8
	vwmacc.vx	v24, s8, v12
	addi	s9, sp, 400
	vs8r.v	v24, (s9)                       # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	addi	s9, s7, 128
	vl2r.v	v8, (s9)
	addi	s9, s7, 160
	vl2r.v	v10, (s9)
	vwmacc.vx	v0, s8, v12
	vsext.vf2	v12, v8
	addi	s9, sp, 784
	vl8r.v	v16, (s9)                       # Unknown-size Folded Reload
	vwmacc.vx	v16, s8, v12
	vs8r.v	v16, (s9)                       # Unknown-size Folded Spill
	addi	s9, sp, 16
	vl8r.v	v16, (s9)                       # Unknown-size Folded Reload
	vsext.vf2	v12, v10
	addi	s9, s7, 192
	vl2r.v	v8, (s9)
	addi	s9, s7, 224
	vl2r.v	v10, (s9)
	vwmacc.vx	v16, s8, v12
	vsext.vf2	v12, v8
	addi	s9, sp, 272
	vl8r.v	v24, (s9)                       # Unknown-size Folded Reload
	vwmacc.vx	v24, s8, v12
	vs8r.v	v24, (s9)                       # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	addi	s9, sp, 528
	vl8r.v	v24, (s9)                       # Unknown-size Folded Reload
	vwmacc.vx	v24, s8, v12
	addi	s8, sp, 528
	vs8r.v	v24, (s8)                       # Unknown-size Folded Spill
	addi	t4, t4, 1
	addi	s7, s7, 256
	bne	t4, t5, .LBB0_11
# %bb.12:
	addi	t4, sp, 912
	vl8r.v	v8, (t4)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t6)
	addi	t4, sp, 656
	vl8r.v	v8, (t4)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s0)
	addi	t4, sp, 400
	vl8r.v	v8, (t4)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s1)
	vs8r.v	v0, (s2)
	addi	t4, sp, 784
	vl8r.v	v8, (t4)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s3)
	vs8r.v	v16, (s4)
	addi	t4, sp, 272
	vl8r.v	v8, (t4)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s6)
	vl8re32.v	v8, (a2)
	addi	t4, sp, 528
	vl8r.v	v16, (t4)                       # Unknown-size Folded Reload
	vs8r.v	v16, (s5)
	vl8re32.v	v16, (a5)
	addi	t4, a6, 1920
	addi	a6, sp, 912
	vs8r.v	v8, (a6)                        # Unknown-size Folded Spill
	vs8r.v	v8, (t4)
	vl8re32.v	v8, (a7)
	addi	a6, sp, 656
	vs8r.v	v16, (a6)                       # Unknown-size Folded Spill
	vs8r.v	v16, (a4)
	addi	t6, a4, 128
	vl8re32.v	v0, (a3)
	addi	a6, sp, 400
	vs8r.v	v8, (a6)                        # Unknown-size Folded Spill
	vs8r.v	v8, (t6)
	addi	s0, a4, 256
	vl8re32.v	v8, (t0)
	vs8r.v	v0, (s0)
	addi	s1, a4, 384
	vl8re32.v	v16, (t1)
	addi	a6, sp, 784
	vs8r.v	v8, (a6)                        # Unknown-size Folded Spill
	vs8r.v	v8, (s1)
	addi	s2, a4, 512
	vl8re32.v	v24, (t2)
	vs8r.v	v16, (s2)
	vl8re32.v	v8, (t3)
	addi	s4, a4, 640
	addi	a6, sp, 272
	vs8r.v	v24, (a6)                       # Unknown-size Folded Spill
	vs8r.v	v24, (s4)
	addi	s3, a4, 768
	addi	a6, sp, 528
	vs8r.v	v8, (a6)                        # Unknown-size Folded Spill
	vs8r.v	v8, (s3)
	addi	a6, a0, 448
	mv	s5, a1
.LBB0_13:                               # =>This Inner Loop Header: Depth=1
	addi	s6, sp, 16
	vs8r.v	v16, (s6)                       # Unknown-size Folded Spill
	addi	s6, sp, 144
	vs8r.v	v0, (s6)                        # Unknown-size Folded Spill
	addi	s7, s5, 32
	vl2r.v	v8, (s5)
	lb	s6, 0(t5)
	vl2r.v	v10, (s7)
	vsext.vf2	v12, v8
	addi	s7, sp, 912
	vl8r.v	v16, (s7)                       # Unknown-size Folded Reload
	vwmacc.vx	v16, s6, v12
	vs8r.v	v16, (s7)                       # Unknown-size Folded Spill
	addi	s7, sp, 656
	vl8r.v	v16, (s7)                       # Unknown-size Folded Reload
	addi	s7, sp, 400
	vl8r.v	v24, (s7)                       # Unknown-size Folded Reload
	addi	s7, sp, 144
	vl8r.v	v0, (s7)                        # Unknown-size Folded Reload
	vsext.vf2	v12, v10
	addi	s7, s5, 64
	vl2r.v	v8, (s7)
	addi	s7, s5, 96
	vl2r.v	v10, (s7)
	vwmacc.vx	v16, s6, v12
	addi	s7, sp, 656
	vs8r.v	v16, (s7)                       # Unknown-size Folded Spill
	vsext.vf2	v12, v8
	vwmacc.vx	v24, s6, v12
	addi	s7, sp, 400
	vs8r.v	v24, (s7)                       # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	addi	s7, s5, 128
	vl2r.v	v8, (s7)
	addi	s7, s5, 160
	vl2r.v	v10, (s7)
	vwmacc.vx	v0, s6, v12
	vsext.vf2	v12, v8
	addi	s7, sp, 784
	vl8r.v	v16, (s7)                       # Unknown-size Folded Reload
	vwmacc.vx	v16, s6, v12
	vs8r.v	v16, (s7)                       # Unknown-size Folded Spill
	addi	s7, sp, 16
	vl8r.v	v16, (s7)                       # Unknown-size Folded Reload
	vsext.vf2	v12, v10
	addi	s7, s5, 192
	vl2r.v	v8, (s7)
	addi	s7, s5, 224
	vl2r.v	v10, (s7)
	vwmacc.vx	v16, s6, v12
	vsext.vf2	v12, v8
	addi	s7, sp, 272
	vl8r.v	v24, (s7)                       # Unknown-size Folded Reload
	vwmacc.vx	v24, s6, v12
	vs8r.v	v24, (s7)                       # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	addi	s7, sp, 528
	vl8r.v	v24, (s7)                       # Unknown-size Folded Reload
	vwmacc.vx	v24, s6, v12
	addi	s6, sp, 528
	vs8r.v	v24, (s6)                       # Unknown-size Folded Spill
	addi	t5, t5, 1
	addi	s5, s5, 256
	bne	t5, a6, .LBB0_13
# %bb.14:
	addi	t5, sp, 912
	vl8r.v	v8, (t5)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t4)
	addi	t4, sp, 656
	vl8r.v	v8, (t4)                        # Unknown-size Folded Reload
	vs8r.v	v8, (a4)
	addi	t4, sp, 400
	vl8r.v	v8, (t4)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t6)
	vs8r.v	v0, (s0)
	addi	t4, sp, 784
	vl8r.v	v8, (t4)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s1)
	vs8r.v	v16, (s2)
	addi	t4, sp, 272
	vl8r.v	v8, (t4)                        # Unknown-size Folded Reload
	vs8r.v	v8, (s4)
	vl8re32.v	v8, (a2)
	addi	a2, sp, 528
	vl8r.v	v16, (a2)                       # Unknown-size Folded Reload
	vs8r.v	v16, (s3)
	addi	a2, a4, 896
	vl8re32.v	v16, (a5)
	addi	a5, sp, 912
	vs8r.v	v8, (a5)                        # Unknown-size Folded Spill
	vs8r.v	v8, (a2)
	addi	a5, a4, 1024
	vl8re32.v	v8, (a7)
	addi	a7, sp, 656
	vs8r.v	v16, (a7)                       # Unknown-size Folded Spill
	vs8r.v	v16, (a5)
	addi	a7, a4, 1152
	vl8re32.v	v0, (a3)
	addi	a3, sp, 400
	vs8r.v	v8, (a3)                        # Unknown-size Folded Spill
	vs8r.v	v8, (a7)
	addi	a3, a4, 1280
	vl8re32.v	v8, (t0)
	vs8r.v	v0, (a3)
	addi	t0, a4, 1408
	vl8re32.v	v16, (t1)
	addi	t1, sp, 784
	vs8r.v	v8, (t1)                        # Unknown-size Folded Spill
	vs8r.v	v8, (t0)
	addi	t1, a4, 1536
	vl8re32.v	v8, (t2)
	vs8r.v	v16, (t1)
	vl8re32.v	v24, (t3)
	addi	t2, a4, 1664
	addi	t3, sp, 528
	vs8r.v	v8, (t3)                        # Unknown-size Folded Spill
	vs8r.v	v8, (t2)
	addi	a4, a4, 1792
	vs8r.v	v24, (a4)
	addi	a0, a0, 512
.LBB0_15:                               # =>This Inner Loop Header: Depth=1
	addi	t3, sp, 16
	vs8r.v	v24, (t3)                       # Unknown-size Folded Spill
	addi	t3, sp, 144
	vs8r.v	v16, (t3)                       # Unknown-size Folded Spill
	addi	t3, sp, 272
	vs8r.v	v0, (t3)                        # Unknown-size Folded Spill
	addi	t4, a1, 32
	vl2r.v	v8, (a1)
	lb	t3, 0(a6)
	vl2r.v	v10, (t4)
	vsext.vf2	v12, v8
	addi	t4, sp, 912
	vl8r.v	v16, (t4)                       # Unknown-size Folded Reload
	vwmacc.vx	v16, t3, v12
	vs8r.v	v16, (t4)                       # Unknown-size Folded Spill
	addi	t4, sp, 656
	vl8r.v	v16, (t4)                       # Unknown-size Folded Reload
	addi	t4, sp, 400
	vl8r.v	v24, (t4)                       # Unknown-size Folded Reload
	addi	t4, sp, 272
	vl8r.v	v0, (t4)                        # Unknown-size Folded Reload
	vsext.vf2	v12, v10
	addi	t4, a1, 64
	vl2r.v	v8, (t4)
	addi	t4, a1, 96
	vl2r.v	v10, (t4)
	vwmacc.vx	v16, t3, v12
	addi	t4, sp, 656
	vs8r.v	v16, (t4)                       # Unknown-size Folded Spill
	vsext.vf2	v12, v8
	vwmacc.vx	v24, t3, v12
	addi	t4, sp, 400
	vs8r.v	v24, (t4)                       # Unknown-size Folded Spill
	vsext.vf2	v12, v10
	addi	t4, a1, 128
	vl2r.v	v8, (t4)
	addi	t4, a1, 160
	vl2r.v	v10, (t4)
	vwmacc.vx	v0, t3, v12
	vsext.vf2	v12, v8
	addi	t4, sp, 784
	vl8r.v	v16, (t4)                       # Unknown-size Folded Reload
	vwmacc.vx	v16, t3, v12
	vs8r.v	v16, (t4)                       # Unknown-size Folded Spill
	addi	t4, sp, 144
	vl8r.v	v16, (t4)                       # Unknown-size Folded Reload
	vsext.vf2	v12, v10
	addi	t4, a1, 192
	vl2r.v	v8, (t4)
	addi	t4, a1, 224
	vl2r.v	v10, (t4)
	vwmacc.vx	v16, t3, v12
	vsext.vf2	v12, v8
	addi	t4, sp, 528
	vl8r.v	v24, (t4)                       # Unknown-size Folded Reload
	vwmacc.vx	v24, t3, v12
	vs8r.v	v24, (t4)                       # Unknown-size Folded Spill
	addi	t4, sp, 16
	vl8r.v	v24, (t4)                       # Unknown-size Folded Reload
	vsext.vf2	v12, v10
	vwmacc.vx	v24, t3, v12
	addi	a6, a6, 1
	addi	a1, a1, 256
	bne	a6, a0, .LBB0_15
# %bb.16:
	addi	a0, sp, 912
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (a2)
	addi	a0, sp, 656
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (a5)
	addi	a0, sp, 400
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (a7)
	vs8r.v	v0, (a3)
	addi	a0, sp, 784
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t0)
	vs8r.v	v16, (t1)
	addi	a0, sp, 528
	vl8r.v	v8, (a0)                        # Unknown-size Folded Reload
	vs8r.v	v8, (t2)
	vs8r.v	v24, (a4)
	addi	sp, sp, 1024
	lw	s0, 60(sp)                      # 4-byte Folded Reload
	lw	s1, 56(sp)                      # 4-byte Folded Reload
	lw	s2, 52(sp)                      # 4-byte Folded Reload
	lw	s3, 48(sp)                      # 4-byte Folded Reload
	lw	s4, 44(sp)                      # 4-byte Folded Reload
	lw	s5, 40(sp)                      # 4-byte Folded Reload
	lw	s6, 36(sp)                      # 4-byte Folded Reload
	lw	s7, 32(sp)                      # 4-byte Folded Reload
	lw	s8, 28(sp)                      # 4-byte Folded Reload
	lw	s9, 24(sp)                      # 4-byte Folded Reload
	lw	s10, 20(sp)                     # 4-byte Folded Reload
	lw	s11, 16(sp)                     # 4-byte Folded Reload
	addi	sp, sp, 64
	ret
.Lfunc_end0:
                                        # -- End function
