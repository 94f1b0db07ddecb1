/**
 * Loops over elements, generated from the rows' expressions for one element width, operand form and masking.
 * @module
 */
import type { Expression } from "../../expression.ts";
import { type Binding, compileFunction, ExpressionTranslator, type Form } from "../../expression_javascript.ts";
import { fixedPointPrimitives } from "./fixed_point.ts";
import type { VectorState } from "./state.ts";

/**
 * Computes elements `start` to `end - 1`.
 * @param d index of element 0 of vd in the view of its width (for masks: byte index of the register)
 * @param a index of element 0 of vs2
 * @param b index of element 0 of vs1, or the scalar
 */
export type ElementLoop = (state: VectorState, d: number, a: number, b: number, start: number, end: number) => void;

/** Computes a scalar from elements; `initial` is the accumulator before the first one. */
export type ReductionLoop = (state: VectorState, a: number, initial: number, end: number) => number;

/** Width by name of every input of an expression. */
export function inputWidths(expression: Expression, widths: Map<string, number> = new Map()): Map<string, number> {
  switch (expression.kind) {
    case "input":
      widths.set(expression.name, expression.width);
      break;
    case "constant":
      break;
    case "unary":
    case "resize":
      inputWidths(expression.a, widths);
      break;
    case "binary":
    case "compare":
      inputWidths(expression.a, widths);
      inputWidths(expression.b, widths);
      break;
    case "select":
      inputWidths(expression.condition, widths);
      inputWidths(expression.a, widths);
      inputWidths(expression.b, widths);
      break;
    case "call":
      for (const argument of expression.arguments) inputWidths(argument, widths);
  }
  return widths;
}

/** The primitives that an expression calls, each made for the width that it works on. */
function primitivesOf(expression: Expression): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const visit = (e: Expression): void => {
    switch (e.kind) {
      case "call":
        found[e.name] = fixedPointPrimitives(e.width)[e.name];
        e.arguments.forEach(visit);
        break;
      case "unary":
      case "resize":
        visit(e.a);
        break;
      case "binary":
      case "compare":
        visit(e.a);
        visit(e.b);
        break;
      case "select":
        visit(e.condition);
        visit(e.a);
        visit(e.b);
    }
  };
  visit(expression);
  return found;
}

function viewName(width: number, form: Form): string {
  return `${form === "unsigned" ? "u" : "s"}${width}`;
}

/** Names of the indices of element 0, or of the scalar, by input. */
const indexNames: Readonly<Record<string, string>> = { vd: "d", vs2: "a", vs1: "b" };

interface Translation {
  /** Statements before the loop. */
  readonly prologue: string;
  readonly statements: string;
  /** Value, or condition for one-bit results. */
  readonly result: string;
}

/** Translates with given forms of the vector inputs and the scalar. */
function translate(expression: Expression, forms: Readonly<Record<string, Form>>): Translation {
  const views = new Set<string>();
  let prologue = "";
  const bindings: Record<string, Binding> = {};
  for (const [name, width] of inputWidths(expression)) {
    const form = forms[name];
    if (name in indexNames) {
      const view = viewName(width, form);
      views.add(view);
      bindings[name] = { form, source: `${view}[${indexNames[name]} + i]` };
    } else if (name === "rs1" || name === "imm") {
      const unused = 32 - width;
      const source = form === "unsigned"
        ? unused ? `b & ${2 ** width - 1}` : "b >>> 0"
        : unused
        ? `b << ${unused} >> ${unused}`
        : "b | 0";
      prologue += `const scalar = ${source};\n`;
      bindings[name] = { form, source: "scalar" };
    } else if (name === "v0") {
      views.add("u8");
      bindings[name] = { form: "unsigned", source: "(u8[i >> 3] >> (i & 7)) & 1" };
    } else if (name === "vxrm") {
      prologue += "const vxrm = state.vxrm;\n";
      bindings[name] = { form: "unsigned", source: "vxrm" };
    } else if (name === "index") {
      bindings[name] = { form: "unsigned", source: "i" };
    } else if (name === "accumulator") {
      bindings[name] = { form: "signed", source: "accumulator" };
    }
  }
  for (const view of views) prologue += `const ${view} = state.${view};\n`;
  const translator = new ExpressionTranslator(bindings);
  const result = expression.width === 1
    ? translator.condition(expression)
    : translator.translate(expression, "raw").source;
  return { prologue, statements: translator.statements.join("\n"), result };
}

/** The translation with the shortest loop body over all forms (signed or unsigned views) of the inputs. */
function bestTranslation(expression: Expression): Translation {
  const names = [...inputWidths(expression).keys()].filter((name) =>
    name in indexNames || name === "rs1" || name === "imm"
  );
  let best: Translation | null = null;
  let bestLength = Infinity;
  for (let choice = 0; choice < 1 << names.length; choice++) {
    const forms = Object.fromEntries(
      names.map((name, bit): [string, Form] => [name, (choice >> bit) & 1 ? "unsigned" : "signed"]),
    );
    const candidate = translate(expression, forms);
    const length = candidate.statements.length + candidate.result.length;
    if (length < bestLength) [best, bestLength] = [candidate, length];
  }
  return best!;
}

const parameters = ["state", "d", "a", "b", "start", "end"];
const skipInactive = "if (((mask[i >> 3] >> (i & 7)) & 1) === 0) continue;\n";

/**
 * Generates the loop of an elementwise instruction.
 * @param expression element expression; one bit wide for mask destinations
 * @param masked whether elements are active only where v0 is set
 */
export function elementLoop(expression: Expression, masked: boolean): ElementLoop {
  const { prologue, statements, result } = bestTranslation(expression);
  const environment = primitivesOf(expression);
  const active = masked ? skipInactive : "";
  let body = prologue;
  if (masked) body += "const mask = state.u8;\n";
  if (expression.width === 1) {
    // A byte of the mask is written after its elements were read, since the mask may overwrite their register.
    body += `const bits = state.u8;
for (let i = start; i < end;) {
const at = d + (i >> 3), stop = Math.min(end, (i | 7) + 1);
let byte = bits[at];
for (; i < stop; i++) {
${active}${statements}
const bit = 1 << (i & 7);
byte = ${result} ? byte | bit : byte & ~bit;
}
bits[at] = byte;
}`;
  } else {
    body += `const destination = state.s${expression.width};
for (let i = start; i < end; i++) {
${active}${statements}
destination[d + i] = ${result};
}`;
  }
  return compileFunction(parameters, body, environment);
}

/**
 * Generates the loop of a reduction.
 * @param expression of inputs `accumulator` and `vs2`
 */
export function reductionLoop(expression: Expression, masked: boolean): ReductionLoop {
  const { prologue, statements, result } = bestTranslation(expression);
  const unused = 32 - expression.width;
  const narrowed = unused ? `(${result}) << ${unused} >> ${unused}` : `(${result}) | 0`;
  const body = `${prologue}${masked ? "const mask = state.u8;\n" : ""}let accumulator = initial;
for (let i = 0; i < end; i++) {
${masked ? skipInactive : ""}${statements}
accumulator = ${narrowed};
}
return accumulator;`;
  return compileFunction(["state", "a", "initial", "end"], body, primitivesOf(expression));
}
