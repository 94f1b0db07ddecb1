import { assert, assertEquals } from "@std/assert";
import { createAssembler } from "../../../isa/assembler/mod.ts";
import { createDisassembler } from "../../../isa/disassembler.ts";
import { riscv32, scalarRows } from "../../../isa/riscv/instruction_set.ts";
import { assembleWords, textLayout } from "./machine.ts";

/** Words that GNU as 2.40 makes (-march=rv32imf_zicsr_zifencei_zbb, no relaxation), one line each. */
const encodings = `
fffff537  lui a0, 0xfffff
00001297  auipc t0, 1
001000ef  jal ra, .+2048
8000006f  jal zero, .-1048576
ffc280e7  jalr ra, -4(t0)
7eb50fe3  beq a0, a1, .+4094
80b51063  bne a0, a1, .-4096
00944463  blt s0, s1, .+8
ff395ce3  bge s2, s3, .-8
015a6863  bltu s4, s5, .+16
ff7b78e3  bgeu s6, s7, .-16
80010503  lb a0, -2048(sp)
7ff19583  lh a1, 2047(gp)
00022603  lw a2, 0(tp)
001fc683  lbu a3, 1(t6)
002f5703  lhu a4, 2(t5)
80fd8023  sb a5, -2048(s11)
7f0d1fa3  sh a6, 2047(s10)
ff142e23  sw a7, -4(fp)
80010093  addi x1, x2, -2048
7ff22193  slti x3, x4, 2047
fff33293  sltiu x5, x6, -1
00144393  xori x7, x8, 1
00256493  ori x9, x10, 2
00367593  andi x11, x12, 3
01f71693  slli x13, x14, 31
00185793  srli x15, x16, 1
41095893  srai x17, x18, 16
015a09b3  add x19, x20, x21
418b8b33  sub x22, x23, x24
01bd1cb3  sll x25, x26, x27
01eeae33  slt x28, x29, x30
0020bfb3  sltu x31, x1, x2
005241b3  xor x3, x4, x5
0083d333  srl x6, x7, x8
40b554b3  sra x9, x10, x11
00e6e633  or x12, x13, x14
011877b3  and x15, x16, x17
0310000f  fence rw, w
0ff0000f  fence
0000100f  fence.i
00000073  ecall
00100073  ebreak
30200073  mret
10500073  wfi
02c58533  mul a0, a1, a2
02c59533  mulh a0, a1, a2
02c5a533  mulhsu a0, a1, a2
02c5b533  mulhu a0, a1, a2
02c5c533  div a0, a1, a2
02c5d533  divu a0, a1, a2
02c5e533  rem a0, a1, a2
02c5f533  remu a0, a1, a2
30559573  csrrw a0, mtvec, a1
3415a573  csrrs a0, mepc, a1
7ff5b573  csrrc a0, 0x7ff, a1
002fd573  csrrwi a0, frm, 31
0090e573  csrrsi a0, vxsat, 1
00117573  csrrci a0, fflags, 2
4124f433  andn s0, s1, s2
4124e433  orn s0, s1, s2
4124c433  xnor s0, s1, s2
60049413  clz s0, s1
60149413  ctz s0, s1
60249413  cpop s0, s1
0b24e433  max s0, s1, s2
0b24f433  maxu s0, s1, s2
0b24c433  min s0, s1, s2
0b24d433  minu s0, s1, s2
60449413  sext.b s0, s1
60549413  sext.h s0, s1
0804c433  zext.h s0, s1
61249433  rol s0, s1, s2
6124d433  ror s0, s1, s2
6074d413  rori s0, s1, 7
2874d413  orc.b s0, s1
6984d413  rev8 s0, s1
00c52507  flw fa0, 12(a0)
feb5aa27  fsw fa1, -12(a1)
203170c3  fmadd.s f1, f2, f3, f4
203100c7  fmsub.s f1, f2, f3, f4, rne
203110cb  fnmsub.s f1, f2, f3, f4, rtz
203120cf  fnmadd.s f1, f2, f3, f4, rdn
0020f053  fadd.s ft0, ft1, ft2
0820b053  fsub.s ft0, ft1, ft2, rup
1020c053  fmul.s ft0, ft1, ft2, rmm
1924f453  fdiv.s fs0, fs1, fs2
580a79d3  fsqrt.s fs3, fs4
20c58553  fsgnj.s fa0, fa1, fa2
20c59553  fsgnjn.s fa0, fa1, fa2
20c5a553  fsgnjx.s fa0, fa1, fa2
28c58553  fmin.s fa0, fa1, fa2
28c59553  fmax.s fa0, fa1, fa2
c0057553  fcvt.w.s a0, fa0
c0151553  fcvt.wu.s a0, fa0, rtz
e0050553  fmv.x.w a0, fa0
a0b52553  feq.s a0, fa0, fa1
a0b51553  flt.s a0, fa0, fa1
a0b50553  fle.s a0, fa0, fa1
e0051553  fclass.s a0, fa0
d0057553  fcvt.s.w fa0, a0
d0151553  fcvt.s.wu fa0, a0, rtz
f0050553  fmv.w.x fa0, a0
00000013  nop
00000513  li a0, 0
80000593  li a1, -2048
00001637 80160613  li a2, 2049
800006b7 fff68693  li a3, 0x7fffffff
80000737  li a4, 0x80000000
fff00793  li a5, 0xffffffff
12345837  li a6, 0x12345000
fff0c8b7 dc088893  li a7, -1000000
00058513  mv a0, a1
fff5c513  not a0, a1
40b00533  neg a0, a1
0ff5f513  zext.b a0, a1
0015b513  seqz a0, a1
00b03533  snez a0, a1
0005a533  sltz a0, a1
00b02533  sgtz a0, a1
00b62533  sgt a0, a1, a2
00b63533  sgtu a0, a1, a2
c0001073  unimp
00558513  add a0, a1, 5
ffb5f513  and a0, a1, -5
0055e513  or a0, a1, 5
0055c513  xor a0, a1, 5
0055a513  slt a0, a1, 5
0055b513  sltu a0, a1, 5
00559513  sll a0, a1, 5
0055d513  srl a0, a1, 5
4055d513  sra a0, a1, 5
00050463  beqz a0, .+8
00051463  bnez a0, .+8
00a05463  blez a0, .+8
00055463  bgez a0, .+8
00054463  bltz a0, .+8
00a04463  bgtz a0, .+8
00a5c463  bgt a0, a1, .+8
00a5d463  ble a0, a1, .+8
00a5e463  bgtu a0, a1, .+8
00a5f463  bleu a0, a1, .+8
0080006f  j .+8
008000ef  jal .+8
00050067  jr a0
00450067  jr 4(a0)
000500e7  jalr a0
004500e7  jalr 4(a0)
00058567  jalr a0, a1
00858567  jalr a0, a1, 8
00008067  ret
34202573  csrr a0, mcause
30551073  csrw mtvec, a0
30452073  csrs mie, a0
30453073  csrc mie, a0
0020d073  csrwi frm, 1
0020e073  csrsi frm, 1
0020f073  csrci frm, 1
0020d073  csrw frm, 1
c0002573  rdcycle a0
c8202573  rdinstreth a0
c0102573  rdtime a0
00302573  frcsr a0
00359573  fscsr a0, a1
00351073  fscsr a0
00202573  frrm a0
00259573  fsrm a0, a1
00251073  fsrm a0
00102573  frflags a0
00159573  fsflags a0, a1
00151073  fsflags a0
0021d573  fsrmi a0, 3
0021d073  fsrmi 3
0011d073  fsflagsi 3
20b58553  fmv.s fa0, fa1
20b5a553  fabs.s fa0, fa1
20b59553  fneg.s fa0, fa1
a0a59553  fgt.s a0, fa0, fa1
a0a58553  fge.s a0, fa0, fa1
e0050553  fmv.x.s a0, fa0
f0050553  fmv.s.x fa0, a0
`;

const cases = encodings.trim().split("\n").map((line) => {
  const at = line.indexOf("  ");
  return { words: line.slice(0, at).split(" "), source: line.slice(at + 2) };
});

Deno.test("instructions and pseudo-instructions are encoded as GNU as does it", () => {
  const assembler = createAssembler(riscv32, textLayout);
  for (const { words, source } of cases) {
    const { program, diagnostics } = assembler.assemble(source);
    assertEquals(diagnostics, [], source);
    const { bytes } = program!.blocks[0];
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const actual = Array.from(
      { length: bytes.length / 4 },
      (_, index) => view.getUint32(4 * index, true).toString(16).padStart(8, "0"),
    );
    assertEquals(actual, words, source);
  }
});

Deno.test("the table has every scalar row", () => {
  const assembler = createAssembler(riscv32, textLayout);
  const seen = new Set(cases.flatMap(({ source }) => assembler.assemble(source).program ? source.split(/\s/)[0] : []));
  for (const { mnemonic } of scalarRows(32)) assert(seen.has(mnemonic), `no encoding of ${mnemonic} is checked`);
});

Deno.test("disassembled words assemble to the same words", () => {
  const disassembler = createDisassembler(riscv32);
  for (const { words, source } of cases) {
    for (const word of words) {
      const text = disassembler.disassemble(parseInt(word, 16), 0x100000);
      assert(text !== null, `${word} (${source}) is not disassembled`);
      if (/^(j|b[a-z]+|jal) /.test(text)) continue; // targets are absolute there
      assertEquals(assembleWords(text), [parseInt(word, 16)], text);
    }
  }
});

for (const xlen of [32, 64] as const) {
  Deno.test(`RV${xlen}: every bit of a scalar instruction is fixed or belongs to one operand`, () => {
    for (const row of scalarRows(xlen)) {
      assertEquals((row.match & ~row.mask) >>> 0, 0, row.mnemonic);
      let covered = row.mask;
      for (const { field } of row.operands) {
        for (const { high, low, at } of field.slices) {
          const bits = (2 ** (high - low + 1) - 1) * 2 ** at;
          assertEquals((covered & bits) >>> 0, 0, `${row.mnemonic}: ${field.name} overlaps`);
          covered = (covered | bits) >>> 0;
        }
      }
      assertEquals(covered >>> 0, 0xffffffff, row.mnemonic);
    }
  });

  Deno.test(`RV${xlen}: no word fits two scalar rows`, () => {
    const rows = scalarRows(xlen);
    for (const [index, a] of rows.entries()) {
      for (const b of rows.slice(index + 1)) {
        const common = a.mask & b.mask;
        assert(((a.match ^ b.match) & common) !== 0, `${a.mnemonic} and ${b.mnemonic} overlap`);
      }
    }
  });
}
