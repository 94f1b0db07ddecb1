/**
 * Syntax patterns of rows and pseudo-instructions in compiled form, for the assembler and the disassembler.
 * @module
 */
import type { InstructionRow } from "../instruction.ts";
import type { InstructionSet, OperandType, PseudoInstruction } from "../instruction_set.ts";

/** A piece of a pattern: an operand or literal text. */
export type PatternElement =
  | { readonly kind: "operand"; readonly index: number; readonly name: string; readonly type: OperandType }
  | { readonly kind: "literal"; readonly text: string };

/** A pattern with its operands in the order of the row's (or the pseudo-instruction's) list. */
export interface Pattern {
  readonly mnemonic: string;
  readonly syntax: string;
  readonly elements: readonly PatternElement[];
  readonly operandNames: readonly string[];
}

/** Value of an operand that is left out, or undefined if it must be written. */
export function optionalValue(type: OperandType): number | undefined {
  return type.kind === "register" ? undefined : type.optional?.value;
}

/**
 * Compiles a pattern.
 * @throws TypeError if an operand has an unknown type or does not occur in the pattern
 */
export function compilePattern(
  set: InstructionSet,
  mnemonic: string,
  syntax: string,
  operands: readonly { readonly name: string; readonly type: string }[],
): Pattern {
  const elements: PatternElement[] = [];
  const used = new Set<number>();
  for (const [text] of syntax.matchAll(/[A-Za-z_.][A-Za-z0-9_.]*|\S/g)) {
    const index = operands.findIndex((operand) => operand.name === text);
    if (index < 0) {
      elements.push({ kind: "literal", text });
      continue;
    }
    const type = set.operandTypes[operands[index].type];
    if (!type) throw new TypeError(`${mnemonic}: operand '${text}' has the unknown type '${operands[index].type}'`);
    elements.push({ kind: "operand", index, name: text, type });
    used.add(index);
  }
  const missing = operands.find((_, index) => !used.has(index));
  if (missing) throw new TypeError(`${mnemonic}: operand '${missing.name}' does not occur in '${syntax}'`);
  return { mnemonic, syntax, elements, operandNames: operands.map((operand) => operand.name) };
}

/** Pattern of a row. */
export function patternOfRow(set: InstructionSet, row: InstructionRow): Pattern {
  return compilePattern(set, row.mnemonic, row.syntax, row.operands);
}

/** Pattern of a pseudo-instruction. */
export function patternOfPseudo(set: InstructionSet, pseudo: PseudoInstruction): Pattern {
  const operands = Object.entries(pseudo.operands).map(([name, type]) => ({ name, type }));
  return compilePattern(set, pseudo.mnemonic, pseudo.syntax, operands);
}

/** How a statement is written, for messages and pages: `vadd.vv vd, vs2, vs1[, v0.t]`; what is in brackets may be left out. */
export function usage({ mnemonic, syntax, elements }: Pattern): string {
  let text = "";
  let from = 0;
  for (const element of elements) {
    if (element.kind === "literal") continue;
    const at = nameIndex(syntax, element.name, from);
    const { type } = element;
    const shown = type.kind === "keyword" && type.example ? type.example : element.name;
    const before = syntax.slice(from, at);
    const comma = before.lastIndexOf(",");
    if (optionalValue(type) === undefined) text += before + shown;
    else if (comma < 0) text += `${before}[${shown}]`;
    else text += `${before.slice(0, comma)}[${before.slice(comma)}${shown}]`;
    from = at + element.name.length;
  }
  text += syntax.slice(from);
  return text ? `${mnemonic} ${text}` : mnemonic;
}

/** Where a name stands in a pattern as a whole word. */
function nameIndex(syntax: string, name: string, from: number): number {
  const isPart = (character: string | undefined) => character !== undefined && /[A-Za-z0-9_.]/.test(character);
  let at = syntax.indexOf(name, from);
  while (isPart(syntax[at - 1]) || isPart(syntax[at + name.length])) at = syntax.indexOf(name, at + 1);
  return at;
}
