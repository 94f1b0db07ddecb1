/**
 * What the assembler says about the mistakes that people and language models make most.
 */
import { assertEquals, assertStringIncludes } from "@std/assert";
import { createAssembler } from "../../../isa/assembler/mod.ts";
import { formatDiagnostic } from "../../../isa/diagnostic.ts";
import { riscv32 } from "../../../isa/riscv/instruction_set.ts";

const assembler = createAssembler(riscv32, [
  { name: ".text", space: "memory", origin: 0, capacity: 0x10000, content: "code" },
  { name: ".data", space: "memory", origin: 0x10000, capacity: 0x10000, content: "data" },
]);

/** Source, and what its only diagnostic must contain. */
const mistakes: readonly (readonly [string, string])[] = [
  // the other form of an instruction
  ["vadd.vv v1, v2, a0", "vadd.vx takes these operands"],
  ["vadd.vx v1, v2, v3", "vadd.vv takes these operands"],
  ["vadd.vx v1, v2, 5", "vadd.vi takes these operands"],
  ["vmv.v.x v0, 5", "vmv.v.i takes these operands"],
  ["vmv.v.i v0, a0", "vmv.v.x, vmv.s.x take these operands"],
  ["vsetvli t0, 16, e8, m1, ta, ma", "vsetivli takes these operands"],
  ["vsetivli t0, a0, e8, m1, ta, ma", "vsetvli takes these operands"],
  ["vle8.v v1, (a0), a1", "vlse8.v takes these operands"],
  ["vlse8.v v1, (a0)", "vle8.v takes these operands"],
  ["addi a0, a1, a2", "add takes these operands"],
  ["srai a0, a1, a2", "sra takes these operands"],
  ["mv a0, 5", "li, la take these operands"],
  ["li a0, a1", "mv takes these operands"],
  ["flw a0, 0(a1)", "lw takes these operands"],
  ["fcvt.w.s fa0, a0", "fcvt.s.w, fcvt.s.wu take these operands"],
  // a constant that the other form does not hold is no reason to name it
  ["vadd.vx v1, v2, 100", "the form is vadd.vx vd, vs2, rs1[, v0.t]"],
  // memory operands
  ["vle8.v v1, a0", "an address register stands in brackets: (a0)"],
  ["vle8.v v1, 4(a0)", "this instruction takes no offset: add it to the address register"],
  ["lw a0, a1", "an address register stands in brackets: (a1)"],
  ["lw a0, 2048(a1)", "12-bit signed immediate 2048 is out of range (expected -2048..2047; put the value into"],
  // how many operands
  ["vadd.vv v1, v2", "vadd.vv takes 3 to 4 operands, found 2 (expected 'vadd.vv vd, vs2, vs1[, v0.t]')"],
  ["addi a0, a1, #5", "addi takes 3 operands, found 2 (expected 'addi rd, rs1, imm'; # begins a comment"],
  ["addi a0, a1, 5,", "unexpected ',' behind the operands"],
  ["jal a0", "'a0' is a register (expected a number or symbol; the form is jal target)"],
  ["sw a0, x\nx:", "the operands of sw do not fit (expected 'sw rs2, imm(rs1)' or 'sw rs2, symbol, rt')"],
  // masks and vector types
  ["vadd.vv v1, v2, v3, v0", "'v0' is not the mask v0.t (expected v0.t"],
  ["vmerge.vvm v1, v2, v3, v0.t", "'v0.t' is not the mask register v0 (expected v0"],
  ["vsetvli t0, a0, e8, m16, ta, ma", "'m16' does not belong into a vtype here (expected for example e8, m1, ta, ma"],
  ["vsetvli t0, a0, e64, m1, ta, ma", "asks for a vector type that does not exist"],
  ["vsetvli t0, a0, e16, mf8, ta, ma", "at most LMUL * 32"],
  // registers, CSRs, numbers
  ["addi t7, t0, 1", "register t7 does not exist (expected integer register x0..x31, zero, ra"],
  ["addi $t0, $t1, 1", "registers have no prefix: write t0"],
  ["addi %a0, a0, 1", "registers have no prefix: write a0"],
  ["csrr a0, mcycles", "unknown CSR 'mcycles' (expected a name such as mcycle"],
  ["li a0, 3.14", "'3.14' is no integer"],
  // mnemonics of other extensions and machines
  ["ld a0, 0(a1)", "registers have 32 bits: use lw twice"],
  ["addw a0, a1, a2", "registers have 32 bits: use add"],
  ["c.addi a0, 1", "this core has no compressed instructions: write addi"],
  ["sh2add a0, a1, a2", "Zba is not part of this core: use slli by 2 and add"],
  ["fadd.d fa0, fa1, fa2", "double precision is not part of this core: use fadd.s"],
  ["amoadd.w a0, a1, (a2)", "this core has no atomic instructions"],
  ["vle64.v v1, (a0)", "elements have at most 32 bits"],
  ["jmp x\nx:", "use j"],
  ["mov a0, a1", "use mv between registers"],
  ["vle8 v1, (a0)", "did you mean vle8.v?"],
  ["loop addi a0, a0, 1", "a label ends in a colon: loop:"],
];

for (const [source, expected] of mistakes) {
  Deno.test(`diagnostic: ${source.split("\n")[0]}`, () => {
    const { diagnostics } = assembler.assemble(`${source}\nnop`);
    assertEquals(diagnostics.length, 1, diagnostics.map((diagnostic) => formatDiagnostic(diagnostic)).join("\n"));
    assertStringIncludes(formatDiagnostic(diagnostics[0]), expected);
  });
}

Deno.test("one place is told one thing once", () => {
  for (const source of ["la a0, missing", "call missing", "sw a0, missing, t0", ".word missing + missing"]) {
    assertEquals(assembler.assemble(`${source}\nnop`).diagnostics.length, 1, source);
  }
});
