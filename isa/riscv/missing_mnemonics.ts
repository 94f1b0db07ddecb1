/**
 * Mnemonics that people write and this instruction set does not have, with what to write instead: extensions that are
 * absent, and habits from other instruction sets. The assembler says it behind "unknown mnemonic".
 * @module
 */

const rv64 = "a 64-bit instruction, and registers have 32 bits";
const zbs = "Zbs is not part of this core: shift a 1 with sll, then";
const negate = "with the negated constant";

/** By mnemonic. */
const instead: Readonly<Record<string, string>> = {
  // RV64I and RV64M
  ld: `${rv64}: use lw twice`,
  sd: `${rv64}: use sw twice`,
  lwu: `${rv64}: use lw`,
  "sext.w": `${rv64}: use mv`,
  "zext.w": `${rv64}: use mv`,
  negw: `${rv64}: use neg`,
  // Zba and Zbs
  sh1add: "Zba is not part of this core: use slli by 1 and add",
  sh2add: "Zba is not part of this core: use slli by 2 and add",
  sh3add: "Zba is not part of this core: use slli by 3 and add",
  bset: `${zbs} or`,
  bseti: "Zbs is not part of this core: use ori, or li and or",
  bclr: `${zbs} andn`,
  bclri: "Zbs is not part of this core: use andi, or li and andn",
  binv: `${zbs} xor`,
  binvi: "Zbs is not part of this core: use xori, or li and xor",
  bext: "Zbs is not part of this core: use srl and andi",
  bexti: "Zbs is not part of this core: use srli and andi",
  // double precision, other loads
  fld: "double precision is not part of this core: use flw",
  fsd: "double precision is not part of this core: use fsw",
  "fli.s": "Zfa is not part of this core: put the bits into an integer register with li, then fmv.w.x",
  "vle64.v": "elements have at most 32 bits",
  "vse64.v": "elements have at most 32 bits",
  // forms that do not exist
  subi: `use addi ${negate}`,
  "vsub.vi": `use vadd.vi ${negate}`,
  "vwsub.vi": "put the constant into a register with li and use vwsub.vx",
  // x86, Arm and others
  mov: "use mv between registers, li for constants, la for addresses",
  movi: "use li",
  lea: "use la, or addi",
  jmp: "use j",
  b: "use j",
  bl: "use call, or jal",
  bx: "use jr",
  cmp: "branches compare by themselves: blt a0, a1, label",
  test: "branches compare by themselves: bnez a0, label",
  push: "there is no stack until sp is set: addi sp, sp, -4 and sw",
  pop: "lw, and addi sp, sp, 4",
  ldr: "use lw, lh or lb",
  str: "use sw, sh or sb",
  inc: "use addi by 1",
  dec: "use addi by -1",
  shl: "use slli or sll",
  shr: "use srli or srl",
  sar: "use srai or sra",
  lsl: "use slli or sll",
  lsr: "use srli or srl",
  asr: "use srai or sra",
  subs: "use sub",
  mla: "use mul and add",
  halt: "the guidance of the machine says how a program ends",
  hlt: "the guidance of the machine says how a program ends",
};

/** By shape, for whole families. */
const families: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/^c\.([a-z0-9.]+)$/, ([, base]) => `this core has no compressed instructions: write ${fullForms[base] ?? base}`],
  [/^(add|sub|sll|srl|sra|addi|slli|srli|srai|mul|div|divu|rem|remu|rol|ror)w$/, ([, base]) => `${rv64}: use ${base}`],
  [/^(amo|lr\.|sc\.)/, () => "this core has no atomic instructions; there is one hart, so plain loads and stores do"],
  [/^(f[a-z0-9]+)\.d\b/, ([, base]) => `double precision is not part of this core: use ${base}.s`],
  [/^clmul/, () => "this core has no Zbc (carry-less multiplication)"],
  [/^czero\./, () => "Zicond is not part of this core: use a branch, or a mask from neg and and"],
];

/** Compressed instructions whose base has another name or other operands. */
const fullForms: Readonly<Record<string, string>> = {
  lwsp: "lw with (sp)",
  swsp: "sw with (sp)",
  addi16sp: "addi sp, sp",
  addi4spn: "addi with sp",
};

/** What to write instead of a mnemonic (in lower case), or undefined where nothing is known of it. */
export function insteadOfMnemonic(mnemonic: string): string | undefined {
  if (Object.hasOwn(instead, mnemonic)) return instead[mnemonic];
  for (const [pattern, text] of families) {
    const match = pattern.exec(mnemonic);
    if (match) return text(match);
  }
  return undefined;
}

/** Mnemonics that are mistaken for one another beyond their suffixes. */
export const confusedMnemonics: Readonly<Record<string, readonly string[]>> = {
  mv: ["li", "la", "fmv.x.w", "fmv.w.x", "vmv.x.s", "vmv.s.x"],
  li: ["mv"],
  lw: ["flw"],
  flw: ["lw"],
  sw: ["fsw"],
  fsw: ["sw"],
  vsetvli: ["vsetivli", "vsetvl"],
  vsetivli: ["vsetvli"],
  vsetvl: ["vsetvli"],
  ...Object.fromEntries([8, 16, 32].flatMap((width) => [
    [`vle${width}.v`, [`vlse${width}.v`, `vluxei${width}.v`]],
    [`vlse${width}.v`, [`vle${width}.v`]],
    [`vse${width}.v`, [`vsse${width}.v`, `vsuxei${width}.v`]],
    [`vsse${width}.v`, [`vse${width}.v`]],
  ])),
};
