/**
 * Operand types of the vector extension: registers, masks and vtype lists.
 * @module
 */
import type { KeywordType, OperandType } from "../../instruction_set.ts";

const numbers = Array.from({ length: 32 }, (_, number) => number);
const sewNames = ["e8", "e16", "e32", "e64"];
/** By the vlmul field; code 4 is reserved. */
const lmulNames = ["m1", "m2", "m4", "m8", "", "mf8", "mf4", "mf2"];

function keyword(title: string, word: string, value: number, optional?: { value: number }): KeywordType {
  return {
    kind: "keyword",
    title,
    example: word,
    parse: (text) =>
      text.trim().toLowerCase() === word
        ? { value }
        : { error: `'${text.trim()}' is not the ${title} ${word}`, hint: word },
    format: (actual) => actual === value ? word : "",
    optional,
  };
}

/** A vtype written as a list (`e8, m1, ta, ma`) or as a number. */
function vtypeList(bits: number): KeywordType {
  const hint = "for example e8, m1, ta, ma: e8|e16|e32, then m1|m2|m4|m8|mf2|mf4|mf8, ta|tu, ma|mu";
  return {
    kind: "keyword",
    title: "vtype",
    example: "e8, m1, ta, ma",
    greedy: true,
    parse: (text) => {
      const parts = text.split(",").map((part) => part.trim().toLowerCase());
      if (parts.length === 1 && /^(0x[0-9a-f]+|[0-9]+)$/.test(parts[0])) {
        const value = Number(parts[0]);
        if (value < 2 ** bits) return { value };
        return { error: `vtype ${parts[0]} does not fit ${bits} bits`, hint };
      }
      const sew = sewNames.indexOf(parts[0]);
      if (sew < 0) return { error: `'${parts[0]}' is not an element width`, hint };
      let next = 1;
      let lmul = 0;
      if (next < parts.length && lmulNames.includes(parts[next]) && parts[next] !== "") {
        lmul = lmulNames.indexOf(parts[next++]);
      }
      let tailAgnostic = 0;
      if (parts[next] === "ta" || parts[next] === "tu") tailAgnostic = parts[next++] === "ta" ? 1 : 0;
      let maskAgnostic = 0;
      if (parts[next] === "ma" || parts[next] === "mu") maskAgnostic = parts[next++] === "ma" ? 1 : 0;
      if (next < parts.length) return { error: `'${parts[next]}' does not belong into a vtype here`, hint };
      return { value: lmul | (sew << 3) | (tailAgnostic << 6) | (maskAgnostic << 7) };
    },
    format: (value) => {
      const sew = sewNames[(value >> 3) & 7];
      const lmul = lmulNames[value & 7];
      if (value >> 8 || !sew || !lmul) return `0x${value.toString(16)}`;
      return `${sew}, ${lmul}, ${value & 64 ? "ta" : "tu"}, ${value & 128 ? "ma" : "mu"}`;
    },
  };
}

/** Operand types by name, for `InstructionSet.operandTypes`. The integer registers `x` and `f` come from the scalar part. */
export const vectorOperandTypes: Readonly<Record<string, OperandType>> = {
  v: {
    kind: "register",
    title: "vector register",
    names: numbers.map((number) => `v${number}`),
    aliases: {},
    hint: "v0..v31",
  },
  vm: keyword("mask", "v0.t", 0, { value: 1 }),
  v0: keyword("mask register", "v0", 0),
  vtype11: vtypeList(11),
  vtype10: vtypeList(10),
  simm5plus1: {
    kind: "immediate",
    title: "immediate",
    minimum: -15,
    maximum: 16,
    multipleOf: 1,
    pcRelative: false,
  },
  simm5: {
    kind: "immediate",
    title: "5-bit signed immediate",
    minimum: -16,
    maximum: 15,
    multipleOf: 1,
    pcRelative: false,
  },
  uimm5: {
    kind: "immediate",
    title: "5-bit unsigned immediate",
    minimum: 0,
    maximum: 31,
    multipleOf: 1,
    pcRelative: false,
  },
};
