# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=4 -Dn=2048
# source: baselines/relu.c, SHA-256 b6510cbda116fbe2946d4fb7da31257fefb0f489ba32918a73f14da05920e034

	.text
_start:
	li	sp, 0x18000
	vsetivli	zero, 16, e8, m1, ta, ma	# compiled code may load whole registers before it configures the unit
	li	a0, 0x20000000	# x
	li	a1, 0x20001000	# y
	jal	ra, kernel
	mpause

	.p2align	2
kernel:                                 # @kernel
# %bb.0:
	vl4r.v	v8, (a0)
	addi	a2, a0, 64
	vl4r.v	v12, (a2)
	addi	a2, a1, 64
	vsetvli	a3, zero, e8, m4, ta, ma
	vmax.vx	v8, v8, zero
	vs4r.v	v8, (a1)
	vmax.vx	v8, v12, zero
	addi	a3, a0, 128
	vl4r.v	v12, (a3)
	vs4r.v	v8, (a2)
	addi	a2, a0, 192
	vl4r.v	v8, (a2)
	vmax.vx	v12, v12, zero
	addi	a2, a1, 128
	vs4r.v	v12, (a2)
	vmax.vx	v8, v8, zero
	addi	a2, a1, 192
	addi	a3, a0, 256
	vl4r.v	v12, (a3)
	vs4r.v	v8, (a2)
	addi	a2, a0, 320
	vl4r.v	v8, (a2)
	vmax.vx	v12, v12, zero
	addi	a2, a1, 256
	vs4r.v	v12, (a2)
	vmax.vx	v8, v8, zero
	addi	a2, a1, 320
	addi	a3, a0, 384
	vl4r.v	v12, (a3)
	vs4r.v	v8, (a2)
	addi	a2, a0, 448
	vl4r.v	v8, (a2)
	vmax.vx	v12, v12, zero
	addi	a2, a1, 384
	vs4r.v	v12, (a2)
	vmax.vx	v8, v8, zero
	addi	a2, a1, 448
	addi	a3, a0, 512
	vl4r.v	v12, (a3)
	vs4r.v	v8, (a2)
	addi	a2, a0, 576
	vl4r.v	v8, (a2)
	vmax.vx	v12, v12, zero
	addi	a2, a1, 512
	vs4r.v	v12, (a2)
	vmax.vx	v8, v8, zero
	addi	a2, a1, 576
	addi	a3, a0, 640
	vl4r.v	v12, (a3)
	vs4r.v	v8, (a2)
	addi	a2, a0, 704
	vl4r.v	v8, (a2)
	vmax.vx	v12, v12, zero
	addi	a2, a1, 640
	vs4r.v	v12, (a2)
	vmax.vx	v8, v8, zero
	addi	a2, a1, 704
	addi	a3, a0, 768
	vl4r.v	v12, (a3)
	vs4r.v	v8, (a2)
	addi	a2, a0, 832
	vl4r.v	v8, (a2)
	vmax.vx	v12, v12, zero
	addi	a2, a1, 768
	vs4r.v	v12, (a2)
	vmax.vx	v8, v8, zero
	addi	a2, a1, 832
	addi	a3, a0, 896
	vl4r.v	v12, (a3)
	vs4r.v	v8, (a2)
	addi	a2, a0, 960
	vl4r.v	v8, (a2)
	vmax.vx	v12, v12, zero
	addi	a2, a1, 896
	vs4r.v	v12, (a2)
	vmax.vx	v8, v8, zero
	addi	a2, a1, 960
	addi	a3, a0, 1024
	vl4r.v	v12, (a3)
	vs4r.v	v8, (a2)
	addi	a2, a0, 1088
	vl4r.v	v8, (a2)
	vmax.vx	v12, v12, zero
	addi	a2, a1, 1024
	vs4r.v	v12, (a2)
	vmax.vx	v8, v8, zero
	addi	a2, a1, 1088
	addi	a3, a0, 1152
	vl4r.v	v12, (a3)
	vs4r.v	v8, (a2)
	addi	a2, a0, 1216
	vl4r.v	v8, (a2)
	vmax.vx	v12, v12, zero
	addi	a2, a1, 1152
	vs4r.v	v12, (a2)
	vmax.vx	v8, v8, zero
	addi	a2, a1, 1216
	addi	a3, a0, 1280
	vl4r.v	v12, (a3)
	vs4r.v	v8, (a2)
	addi	a2, a0, 1344
	vl4r.v	v8, (a2)
	vmax.vx	v12, v12, zero
	addi	a2, a1, 1280
	vs4r.v	v12, (a2)
	vmax.vx	v8, v8, zero
	addi	a2, a1, 1344
	addi	a3, a0, 1408
	vl4r.v	v12, (a3)
	vs4r.v	v8, (a2)
	addi	a2, a0, 1472
	vl4r.v	v8, (a2)
	vmax.vx	v12, v12, zero
	addi	a2, a1, 1408
	vs4r.v	v12, (a2)
	vmax.vx	v8, v8, zero
	addi	a2, a1, 1472
	addi	a3, a0, 1536
	vl4r.v	v12, (a3)
	vs4r.v	v8, (a2)
	addi	a2, a0, 1600
	vl4r.v	v8, (a2)
	vmax.vx	v12, v12, zero
	addi	a2, a1, 1536
	vs4r.v	v12, (a2)
	vmax.vx	v8, v8, zero
	addi	a2, a1, 1600
	addi	a3, a0, 1664
	vl4r.v	v12, (a3)
	vs4r.v	v8, (a2)
	addi	a2, a0, 1728
	vl4r.v	v8, (a2)
	vmax.vx	v12, v12, zero
	addi	a2, a1, 1664
	vs4r.v	v12, (a2)
	vmax.vx	v8, v8, zero
	addi	a2, a1, 1728
	addi	a3, a0, 1792
	vl4r.v	v12, (a3)
	vs4r.v	v8, (a2)
	addi	a2, a0, 1856
	vl4r.v	v8, (a2)
	vmax.vx	v12, v12, zero
	addi	a2, a1, 1792
	vs4r.v	v12, (a2)
	vmax.vx	v8, v8, zero
	addi	a2, a1, 1856
	addi	a3, a0, 1920
	vl4r.v	v12, (a3)
	vs4r.v	v8, (a2)
	addi	a0, a0, 1984
	vl4r.v	v8, (a0)
	vmax.vx	v12, v12, zero
	addi	a0, a1, 1920
	vs4r.v	v12, (a0)
	vmax.vx	v8, v8, zero
	addi	a0, a1, 1984
	vs4r.v	v8, (a0)
	ret
.Lfunc_end0:
                                        # -- End function
