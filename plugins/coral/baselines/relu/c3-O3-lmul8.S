# clang 19.1.7
# flags: --target=riscv32 -march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb -mrvv-vector-bits=zvl -mabi=ilp32 -ffreestanding -fno-builtin -fno-jump-tables -fno-asynchronous-unwind-tables -mcmodel=medany -mno-relax -O3 -mllvm -riscv-v-register-bit-width-lmul=8 -Dn=4096
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
	li	a2, 17
	slli	a3, a2, 7
	add	a2, a1, a3
	addi	a4, a1, 128
	vl8r.v	v8, (a0)
	addi	a5, a0, 128
	vl8r.v	v16, (a5)
	add	a3, a0, a3
	vsetvli	a5, zero, e8, m8, ta, ma
	vmax.vx	v8, v8, zero
	vs8r.v	v8, (a1)
	vmax.vx	v8, v16, zero
	addi	a5, a0, 256
	vl8r.v	v16, (a5)
	vs8r.v	v8, (a4)
	addi	a4, a0, 384
	vl8r.v	v8, (a4)
	vmax.vx	v16, v16, zero
	addi	a4, a1, 256
	vs8r.v	v16, (a4)
	vmax.vx	v8, v8, zero
	addi	a4, a1, 384
	addi	a5, a0, 512
	vl8r.v	v16, (a5)
	vs8r.v	v8, (a4)
	addi	a4, a0, 640
	vl8r.v	v8, (a4)
	vmax.vx	v16, v16, zero
	addi	a4, a1, 512
	vs8r.v	v16, (a4)
	vmax.vx	v8, v8, zero
	addi	a4, a1, 640
	addi	a5, a0, 768
	vl8r.v	v16, (a5)
	vs8r.v	v8, (a4)
	addi	a4, a0, 896
	vl8r.v	v8, (a4)
	vmax.vx	v16, v16, zero
	addi	a4, a1, 768
	vs8r.v	v16, (a4)
	vmax.vx	v8, v8, zero
	addi	a4, a1, 896
	addi	a5, a0, 1024
	vl8r.v	v16, (a5)
	vs8r.v	v8, (a4)
	addi	a4, a0, 1152
	vl8r.v	v8, (a4)
	vmax.vx	v16, v16, zero
	addi	a4, a1, 1024
	vs8r.v	v16, (a4)
	vmax.vx	v8, v8, zero
	addi	a4, a1, 1152
	addi	a5, a0, 1280
	vl8r.v	v16, (a5)
	vs8r.v	v8, (a4)
	addi	a4, a0, 1408
	vl8r.v	v8, (a4)
	vmax.vx	v16, v16, zero
	addi	a4, a1, 1280
	vs8r.v	v16, (a4)
	vmax.vx	v8, v8, zero
	addi	a4, a1, 1408
	addi	a5, a0, 1536
	vl8r.v	v16, (a5)
	vs8r.v	v8, (a4)
	addi	a4, a0, 1664
	vl8r.v	v8, (a4)
	vmax.vx	v16, v16, zero
	addi	a4, a1, 1536
	vs8r.v	v16, (a4)
	vmax.vx	v8, v8, zero
	addi	a4, a1, 1664
	addi	a5, a0, 1792
	vl8r.v	v16, (a5)
	vs8r.v	v8, (a4)
	addi	a4, a0, 1920
	vl8r.v	v8, (a4)
	vmax.vx	v16, v16, zero
	addi	a4, a1, 1792
	vs8r.v	v16, (a4)
	vmax.vx	v8, v8, zero
	li	a4, 1
	slli	a4, a4, 11
	add	a5, a0, a4
	vl8r.v	v16, (a5)
	addi	a5, a1, 1920
	vs8r.v	v8, (a5)
	vl8r.v	v8, (a3)
	vmax.vx	v16, v16, zero
	add	a4, a1, a4
	vs8r.v	v16, (a4)
	vmax.vx	v8, v8, zero
	vs8r.v	v8, (a2)
	li	a2, 9
	slli	a2, a2, 8
	add	a3, a0, a2
	vl8r.v	v8, (a3)
	li	a3, 19
	slli	a3, a3, 7
	add	a4, a0, a3
	vl8r.v	v16, (a4)
	vmax.vx	v8, v8, zero
	add	a2, a1, a2
	vs8r.v	v8, (a2)
	vmax.vx	v8, v16, zero
	add	a3, a1, a3
	vs8r.v	v8, (a3)
	li	a2, 5
	slli	a2, a2, 9
	add	a3, a0, a2
	vl8r.v	v8, (a3)
	li	a3, 21
	slli	a3, a3, 7
	add	a4, a0, a3
	vl8r.v	v16, (a4)
	vmax.vx	v8, v8, zero
	add	a2, a1, a2
	vs8r.v	v8, (a2)
	vmax.vx	v8, v16, zero
	add	a3, a1, a3
	vs8r.v	v8, (a3)
	li	a2, 11
	slli	a2, a2, 8
	add	a3, a0, a2
	vl8r.v	v8, (a3)
	li	a3, 23
	slli	a3, a3, 7
	add	a4, a0, a3
	vl8r.v	v16, (a4)
	vmax.vx	v8, v8, zero
	add	a2, a1, a2
	vs8r.v	v8, (a2)
	vmax.vx	v8, v16, zero
	add	a3, a1, a3
	vs8r.v	v8, (a3)
	li	a2, 3
	slli	a2, a2, 10
	add	a3, a0, a2
	vl8r.v	v8, (a3)
	li	a3, 25
	slli	a3, a3, 7
	add	a4, a0, a3
	vl8r.v	v16, (a4)
	vmax.vx	v8, v8, zero
	add	a2, a1, a2
	vs8r.v	v8, (a2)
	vmax.vx	v8, v16, zero
	add	a3, a1, a3
	vs8r.v	v8, (a3)
	li	a2, 13
	slli	a2, a2, 8
	add	a3, a0, a2
	vl8r.v	v8, (a3)
	li	a3, 27
	slli	a3, a3, 7
	add	a4, a0, a3
	vl8r.v	v16, (a4)
	vmax.vx	v8, v8, zero
	add	a2, a1, a2
	vs8r.v	v8, (a2)
	vmax.vx	v8, v16, zero
	add	a3, a1, a3
	vs8r.v	v8, (a3)
	li	a2, 7
	slli	a2, a2, 9
	add	a3, a0, a2
	vl8r.v	v8, (a3)
	li	a3, 29
	slli	a3, a3, 7
	add	a4, a0, a3
	vl8r.v	v16, (a4)
	vmax.vx	v8, v8, zero
	add	a2, a1, a2
	vs8r.v	v8, (a2)
	vmax.vx	v8, v16, zero
	add	a3, a1, a3
	vs8r.v	v8, (a3)
	li	a2, 15
	slli	a2, a2, 8
	add	a3, a0, a2
	vl8r.v	v8, (a3)
	li	a3, 31
	slli	a3, a3, 7
	add	a0, a0, a3
	vl8r.v	v16, (a0)
	vmax.vx	v8, v8, zero
	add	a2, a1, a2
	vs8r.v	v8, (a2)
	vmax.vx	v8, v16, zero
	add	a1, a1, a3
	vs8r.v	v8, (a1)
	ret
.Lfunc_end0:
                                        # -- End function
