/**
 * Warnings about vector instructions that are found without running: registers that are illegal under every vtype, and
 * vector types that do not exist. The assembler asks it about each instruction.
 * @module
 */
import type { Diagnostic } from "../../diagnostic.ts";
import type { Expression } from "../../expression.ts";
import type { InstructionRow } from "../../instruction.ts";
import { inputWidths } from "./element_loops.ts";
import { primitiveParameters } from "./row_parameters.ts";
import { VectorState } from "./state.ts";

/** A remark without its place in the source. */
export type LintFinding = Omit<Diagnostic, "line" | "column" | "length" | "token">;

/** Element width at which expressions are looked at: wide enough for vf4, narrow enough for widening. */
const PROBE_WIDTH = 32;

/** Primitives whose destination must not be the source vs2. */
const disjointPrimitives = new Set(["vector-mask-prefix", "vector-iota", "vector-gather", "vector-compress"]);

/** What a row demands of its registers whatever vtype is. */
interface Demands {
  /** vd must not be v0 where the instruction is masked, or at all. */
  readonly notMask: "never" | "masked" | "always";
  /** Sources that vd must not be. */
  readonly distinct: readonly ("vs1" | "vs2")[];
  /** vd (and vs2) must be multiples of this. */
  readonly multipleOf: number;
  /** Registers from vd on that must exist. */
  readonly registers: number;
}

const demandsByRow = new WeakMap<InstructionRow, Demands>();

function demandsOf(row: InstructionRow): Demands {
  let demands = demandsByRow.get(row);
  if (demands === undefined) demandsByRow.set(row, demands = findDemands(row));
  return demands;
}

function findDemands(row: InstructionRow): Demands {
  const { semantics } = row;
  const parameters = primitiveParameters(row);
  const operands = new Set(row.operands.map(({ name }) => name));
  const none: Demands = { notMask: "never", distinct: [], multipleOf: 1, registers: 1 };
  if (!operands.has("vd") && !operands.has("vs3")) return none;
  if (semantics.kind === "element") {
    const expression: Expression = semantics.element(PROBE_WIDTH);
    if (expression.width === 1) return none;
    const widths = inputWidths(expression);
    const narrower = (["vs1", "vs2"] as const).filter((name) => (widths.get(name) ?? Infinity) < expression.width);
    return { ...none, notMask: operands.has("v0") ? "always" : "masked", distinct: narrower };
  }
  if (semantics.kind !== "primitive" || row.category === "vector-reduction") return none;
  if (parameters.mode === "whole") return { ...none, multipleOf: parameters.fields as number };
  if (semantics.name === "vector-move-registers") return { ...none, multipleOf: parameters.registers as number };
  if (row.category === "vector-store") return { ...none, registers: parameters.fields as number };
  const notMask = operands.has("vm") ? "masked" : "never";
  if (row.category === "vector-load") {
    const registers = parameters.fields as number;
    return { ...none, notMask, registers, distinct: parameters.mode === "indexed" && registers > 1 ? ["vs2"] : [] };
  }
  const disjoint = disjointPrimitives.has(semantics.name) ||
    (row.category === "vector-slide" && parameters.up === true);
  const sources = (["vs1", "vs2"] as const).filter((name) => operands.has(name));
  return { ...none, notMask, distinct: disjoint ? sources : [] };
}

function warning(code: string, message: string, hint: string): LintFinding {
  return { severity: "warning", code, message, hint };
}

const probe = new VectorState();

/** A vector type that this machine does not have: everything after it traps. */
function typeFinding(row: InstructionRow, vtype: number): LintFinding | null {
  probe.configure(vtype, false);
  if (!probe.vill) return null;
  return warning(
    "vector-type-unsupported",
    `${row.mnemonic} asks for a vector type that does not exist: it sets vill, and vector instructions after it trap`,
    `elements have at most ${probe.elen} bits, and at most LMUL * ${probe.elen}`,
  );
}

/**
 * Looks at an assembled vector instruction.
 * @param values operand values by name
 * @returns a remark, or null
 */
export function vectorLint(row: InstructionRow, values: Readonly<Record<string, number>>): LintFinding | null {
  if (!row.category.startsWith("vector-") || row.extension !== "Zve32x") return null;
  if (values.vtypei !== undefined) return typeFinding(row, values.vtypei);
  const { notMask, distinct, multipleOf, registers } = demandsOf(row);
  const vd = values.vd ?? values.vs3;
  if (vd === 0 && (notMask === "always" || (notMask === "masked" && values.vm === 0))) {
    return warning("vector-mask-overlap", `${row.mnemonic} overwrites v0 while it reads it as mask`, "use another vd");
  }
  for (const source of distinct) {
    if (values[source] === vd) {
      return warning(
        "vector-source-overlap",
        `${row.mnemonic} must not write the register v${vd} that it reads as ${source}`,
        "use another vd",
      );
    }
  }
  for (const register of [vd, row.category === "vector-move-registers" ? values.vs2 : 0]) {
    if (register !== undefined && register % multipleOf !== 0) {
      return warning(
        "vector-group-misaligned",
        `v${register} does not start a group of ${multipleOf} registers`,
        `use a multiple of ${multipleOf}`,
      );
    }
  }
  if (vd !== undefined && vd + registers > 32) {
    return warning(
      "vector-group-range",
      `${row.mnemonic} needs ${registers} registers from v${vd} on, but the last one is v31`,
      `use v${32 - registers} or lower`,
    );
  }
  return null;
}
