/**
 * Operand types of the scalar instructions: registers with their ABI names, immediates, CSR names, rounding modes and
 * fence sets.
 * @module
 */
import { nearestNames } from "../assembler/suggestions.ts";
import type { ImmediateType, KeywordType, OperandType, RegisterClass } from "../instruction_set.ts";
import { specifiedBehaviour } from "./behaviour.ts";
import { type Csr, standardCsrs } from "./csr.ts";

const numbers = Array.from({ length: 32 }, (_, number) => number);

/** ABI names by number (RISC-V psABI, table of integer registers). */
const integerNames = ("zero ra sp gp tp t0 t1 t2 s0 s1 a0 a1 a2 a3 a4 a5 a6 a7 s2 s3 s4 s5 s6 s7 s8 s9 s10 s11 " +
  "t3 t4 t5 t6").split(" ");

const floatNames = ("ft0 ft1 ft2 ft3 ft4 ft5 ft6 ft7 fs0 fs1 fa0 fa1 fa2 fa3 fa4 fa5 fa6 fa7 fs2 fs3 fs4 fs5 fs6 fs7 " +
  "fs8 fs9 fs10 fs11 ft8 ft9 ft10 ft11").split(" ");

const integerRegisters: RegisterClass = {
  kind: "register",
  title: "integer register",
  names: integerNames,
  aliases: { ...Object.fromEntries(numbers.map((number) => [`x${number}`, number])), fp: 8 },
  hint: "x0..x31, zero, ra, sp, gp, tp, t0..t6, s0..s11, a0..a7",
};

const floatRegisters: RegisterClass = {
  kind: "register",
  title: "floating-point register",
  names: floatNames,
  aliases: Object.fromEntries(numbers.map((number) => [`f${number}`, number])),
  hint: "f0..f31, ft0..ft11, fs0..fs11, fa0..fa7",
};

function immediate(title: string, minimum: number, maximum: number, more: Partial<ImmediateType> = {}): ImmediateType {
  return { kind: "immediate", title, minimum, maximum, multipleOf: 1, pcRelative: false, ...more };
}

const numeral = /^(0x[0-9a-f]+|0b[01]+|[0-9]+)$/;

/** A number below `limit` in a keyword's place, or null. */
function numberOf(text: string, limit: number): number | null {
  if (!numeral.test(text)) return null;
  const value = Number(text);
  return value < limit ? value : null;
}

/**
 * The operand type of CSR operands: a name or a number up to 0xfff.
 * @param csrs registers whose names are known
 */
function csrOperandType(csrs: readonly Csr[]): KeywordType {
  const byName = new Map(csrs.map(({ name, number }) => [name, number]));
  const byNumber = new Map(csrs.map(({ name, number }) => [number, name]));
  return {
    kind: "keyword",
    title: "CSR",
    parse: (text) => {
      const name = text.trim().toLowerCase();
      const value = byName.get(name) ?? numberOf(name, 4096);
      if (value !== null) return { value };
      const near = nearestNames(name, byName.keys());
      const names = near.length > 0 ? near : [...[...byName.keys()].slice(0, 8), "mcycle"];
      const hint = `a name such as ${names.join(", ")}, or a number from 0 to 0xfff`;
      return { error: `unknown CSR '${text.trim().slice(0, 40)}'`, hint };
    },
    format: (value) => byNumber.get(value) ?? `0x${value.toString(16)}`,
  };
}

const roundingNames = ["rne", "rtz", "rdn", "rup", "rmm", "5", "6", "dyn"];

const roundingMode: KeywordType = {
  kind: "keyword",
  title: "rounding mode",
  parse: (text) => {
    const value = roundingNames.indexOf(text.trim().toLowerCase());
    if (value >= 0) return { value };
    return { error: `'${text.trim().slice(0, 40)}' is not a rounding mode`, hint: "rne, rtz, rdn, rup, rmm or dyn" };
  },
  format: (value) => roundingNames[value],
  optional: { value: 7 },
};

/** Letters from bit 3 down. */
const fenceLetters = "iorw";

const fenceSet: KeywordType = {
  kind: "keyword",
  title: "fence set",
  parse: (text) => {
    const name = text.trim().toLowerCase();
    const number = numberOf(name, 16);
    if (number !== null) return { value: number };
    if (/^i?o?r?w?$/.test(name) && name !== "") {
      return { value: [...name].reduce((set, letter) => set | (8 >> fenceLetters.indexOf(letter)), 0) };
    }
    return {
      error: `'${text.trim().slice(0, 40)}' is not a fence set`,
      hint: "letters of iorw in this order, for example rw",
    };
  },
  format: (value) => [...fenceLetters].filter((_, index) => value & (8 >> index)).join("") || "0",
  optional: { value: 15 },
};

/** Operand types of the scalar instructions and pseudo-instructions by name. */
export const scalarOperandTypes: Readonly<Record<string, OperandType>> = {
  x: integerRegisters,
  f: floatRegisters,
  rm: roundingMode,
  csr: csrOperandType(standardCsrs(specifiedBehaviour)),
  fence: fenceSet,
  simm12: immediate("12-bit signed immediate", -2048, 2047, {
    rangeHint: "put the value into a register with li, or split an address with %hi and %lo",
  }),
  uimm20: immediate("20-bit upper immediate", 0, 0xfffff, {
    hexadecimal: true,
    rangeHint: "lui and auipc take the upper 20 bits: value >> 12, or %hi(symbol)",
  }),
  uimm5: immediate("5-bit unsigned immediate", 0, 31),
  uimm6: immediate("6-bit unsigned immediate", 0, 63),
  branch: immediate("branch target", -4096, 4094, {
    multipleOf: 2,
    pcRelative: true,
    rangeHint: "invert the condition and jump over a `j`",
  }),
  jump: immediate("jump target", -1048576, 1048574, {
    multipleOf: 2,
    pcRelative: true,
    rangeHint: "use `call`, or `la` and `jr`",
  }),
  word: immediate("32-bit immediate", -0x80000000, 0xffffffff),
  address: immediate("address", -0x80000000, 0xffffffff),
};
