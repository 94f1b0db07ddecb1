# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -Dn=2048
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
	vl8r.v	v8, (a0)
	addi	a2, a0, 128
	vl8r.v	v16, (a2)
	addi	a2, a1, 128
	vsetvli	a3, zero, e8, m8, ta, ma
	vmax.vx	v8, v8, zero
	vs8r.v	v8, (a1)
	vmax.vx	v8, v16, zero
	addi	a3, a0, 256
	vl8r.v	v16, (a3)
	vs8r.v	v8, (a2)
	addi	a2, a0, 384
	vl8r.v	v8, (a2)
	vmax.vx	v16, v16, zero
	addi	a2, a1, 256
	vs8r.v	v16, (a2)
	vmax.vx	v8, v8, zero
	addi	a2, a1, 384
	addi	a3, a0, 512
	vl8r.v	v16, (a3)
	vs8r.v	v8, (a2)
	addi	a2, a0, 640
	vl8r.v	v8, (a2)
	vmax.vx	v16, v16, zero
	addi	a2, a1, 512
	vs8r.v	v16, (a2)
	vmax.vx	v8, v8, zero
	addi	a2, a1, 640
	addi	a3, a0, 768
	vl8r.v	v16, (a3)
	vs8r.v	v8, (a2)
	addi	a2, a0, 896
	vl8r.v	v8, (a2)
	vmax.vx	v16, v16, zero
	addi	a2, a1, 768
	vs8r.v	v16, (a2)
	vmax.vx	v8, v8, zero
	addi	a2, a1, 896
	addi	a3, a0, 1024
	vl8r.v	v16, (a3)
	vs8r.v	v8, (a2)
	addi	a2, a0, 1152
	vl8r.v	v8, (a2)
	vmax.vx	v16, v16, zero
	addi	a2, a1, 1024
	vs8r.v	v16, (a2)
	vmax.vx	v8, v8, zero
	addi	a2, a1, 1152
	addi	a3, a0, 1280
	vl8r.v	v16, (a3)
	vs8r.v	v8, (a2)
	addi	a2, a0, 1408
	vl8r.v	v8, (a2)
	vmax.vx	v16, v16, zero
	addi	a2, a1, 1280
	vs8r.v	v16, (a2)
	vmax.vx	v8, v8, zero
	addi	a2, a1, 1408
	addi	a3, a0, 1536
	vl8r.v	v16, (a3)
	vs8r.v	v8, (a2)
	addi	a2, a0, 1664
	vl8r.v	v8, (a2)
	vmax.vx	v16, v16, zero
	addi	a2, a1, 1536
	vs8r.v	v16, (a2)
	vmax.vx	v8, v8, zero
	addi	a2, a1, 1664
	addi	a3, a0, 1792
	vl8r.v	v16, (a3)
	vs8r.v	v8, (a2)
	addi	a0, a0, 1920
	vl8r.v	v8, (a0)
	vmax.vx	v16, v16, zero
	addi	a0, a1, 1792
	vs8r.v	v16, (a0)
	vmax.vx	v8, v8, zero
	addi	a0, a1, 1920
	vs8r.v	v8, (a0)
	ret
.Lfunc_end0:
                                        # -- End function
