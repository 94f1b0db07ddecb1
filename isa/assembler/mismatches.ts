/**
 * Explains statements that fit no pattern: wrong operands and unknown mnemonics, with what the author may have meant.
 * @module
 */
import type { Assembly } from "./assembly.ts";
import { type Lexer, TokenKind } from "./lexer.ts";
import type { Mismatch } from "./operands.ts";
import { quotable } from "./reporter.ts";
import { stemOf, suggest } from "./suggestions.ts";
import { optionalValue, usage } from "./syntax.ts";
import type { Candidate } from "./tables.ts";

/** Forms of a mnemonic that one message shows. */
const shownForms = 4;

/** Other mnemonics that one message names. */
const shownRelatives = 3;

/** A candidate and why it does not fit. */
export interface Misfit {
  readonly candidate: Candidate;
  readonly mismatch: Mismatch;
}

/**
 * Reports a statement whose operands fit no form of its mnemonic.
 * @param index token of the mnemonic
 */
export function reportMisfit(assembly: Assembly, misfits: readonly Misfit[], index: number): void {
  const { lexer, reporter } = assembly;
  if (reporter.full) return reporter.error(lexer.starts[index], lexer.ends[index], misfits[0].mismatch.remark);
  const found = countOperands(lexer, index + 1);
  const sameCount = misfits.filter(({ candidate }) => {
    const { least, most } = operandCounts(candidate);
    return found >= least && found <= most;
  });
  const best = bestMisfit(sameCount.length > 0 ? sameCount : misfits);
  const relatives = relativesThatFit(assembly, index);
  const meant = relatives.length === 0
    ? undefined
    : `${relatives.join(", ")} take${relatives.length > 1 ? "" : "s"} these operands`;
  if (!best.mismatch.count) {
    const { start, end, remark } = best.mismatch;
    return reporter.error(start, end, { ...remark, hint: meant ?? remark.hint });
  }
  const name = quotable(lexer.text(index));
  reporter.error(lexer.starts[index], lexer.ends[lexer.count - 1], {
    code: "operand-count",
    message: sameCount.length > 0
      ? `the operands of ${name} do not fit`
      : `${name} takes ${needed(misfits)}, found ${found}`,
    expected: misfits.slice(0, shownForms).map(({ candidate }) => `'${usage(candidate.pattern)}'`).join(" or "),
    hint: meant ?? commentHint(lexer),
  });
}

/** The one that got furthest; of two at one place, the one that says what is wrong rather than how many there are. */
function bestMisfit(misfits: readonly Misfit[]): Misfit {
  return misfits.reduce((best, misfit) => {
    const [a, b] = [best.mismatch, misfit.mismatch];
    return b.position > a.position || (b.position === a.position && a.count && !b.count) ? misfit : best;
  });
}

/** Mnemonics of the same stem, or that are confused with this one, that take the operands as they stand. */
function relativesThatFit({ lexer, matcher, tables }: Assembly, index: number): string[] {
  const { fold, set } = tables;
  const name = fold(lexer.text(index));
  const names = new Set([
    ...set.confusedMnemonics?.[name] ?? [],
    ...tables.stems.get(stemOf(name)) ?? [],
    `${name}i`,
    name.replace(/i$/, ""),
  ]);
  names.delete(name);
  const fits = (candidate: Candidate) =>
    matcher.match(lexer, index + 1, candidate.pattern) === null && constantsInRange(candidate, matcher.operands);
  return [...names].filter((other) => tables.candidates.get(fold(other))?.some(fits)).slice(0, shownRelatives);
}

function constantsInRange({ pattern }: Candidate, operands: Assembly["matcher"]["operands"]): boolean {
  return pattern.elements.every((element) => {
    if (element.kind !== "operand" || element.type.kind !== "immediate" || element.type.pcRelative) return true;
    const value = operands[element.index]?.value;
    return value === undefined || (value >= element.type.minimum && value <= element.type.maximum);
  });
}

/** `addi a0, a1, #5`: what other assemblers write before a constant begins a comment here. */
function commentHint(lexer: Lexer): string | undefined {
  if (!lexer.is(lexer.count - 1, ",")) return undefined;
  const behind = /^[ \t]*#[ \t]*[-+\w(%]/.test(
    lexer.source.slice(lexer.ends[lexer.count - 1], lexer.ends[lexer.count - 1] + 80),
  );
  return behind ? "# begins a comment: write constants without it" : "a comma at the end asks for another operand";
}

/** Number of operands between top-level commas; a comma at the end counts for nothing. */
function countOperands(lexer: Lexer, from: number): number {
  if (from >= lexer.count) return 0;
  let depth = 0;
  let count = 1;
  for (let index = from; index < lexer.count; index++) {
    if (lexer.is(index, "(") || lexer.is(index, "[")) depth++;
    else if (lexer.is(index, ")") || lexer.is(index, "]")) depth--;
    else if (depth === 0 && index < lexer.count - 1 && lexer.is(index, ",")) count++;
  }
  return count;
}

/** Least and largest number of operands of a form, counted by commas like `countOperands`. */
function operandCounts({ pattern: { elements } }: Candidate): { readonly least: number; readonly most: number } {
  if (elements.length === 0) return { least: 0, most: 0 };
  const most = 1 + elements.filter((element) => element.kind === "literal" && element.text === ",").length;
  const optional = elements.filter((element) =>
    element.kind === "operand" && optionalValue(element.type) !== undefined
  );
  return { least: most - optional.length, most };
}

/** `no operands`, `3 operands`, `2 to 3 operands`, `1 or 2 operands`. */
function needed(misfits: readonly Misfit[]): string {
  const counts = misfits.map(({ candidate }) => operandCounts(candidate)).sort((a, b) => a.most - b.most);
  const texts = counts.map(({ least, most }) => most === 0 ? "no" : least === most ? `${most}` : `${least} to ${most}`);
  const text = [...new Set(texts)].join(" or ");
  return `${text} operand${text === "1" ? "" : "s"}`;
}

/**
 * Reports a mnemonic that the set does not have.
 * @param index its token
 */
export function reportUnknownMnemonic(assembly: Assembly, index: number): void {
  const { reporter, tables, lexer } = assembly;
  const mnemonic = lexer.text(index);
  assembly.errorAt(index, {
    code: "unknown-mnemonic",
    message: `unknown mnemonic '${quotable(mnemonic)}'`,
    expected: `an instruction of ${tables.set.title}`,
    hint: reporter.full ? undefined : unknownHint(assembly, mnemonic, index + 1),
  });
}

function unknownHint({ tables, lexer }: Assembly, mnemonic: string, next: number): string | undefined {
  const { set, candidates, fold, mnemonics } = tables;
  const instead = mnemonic.length > 40 ? undefined : set.missingMnemonics?.(mnemonic.toLowerCase());
  if (instead !== undefined) return instead;
  const following = next < lexer.count && lexer.kinds[next] === TokenKind.identifier ? lexer.text(next) : "";
  if (candidates.has(fold(following))) return `a label ends in a colon: ${quotable(mnemonic)}:`;
  return suggest(mnemonic, mnemonics) ??
    (lexer.is(next, "(") ? "macros and functions are not available" : undefined);
}
