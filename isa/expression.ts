/**
 * The typed expression form in which an instruction row says what it computes: pure functions from operand values to
 * results, on bit vectors of 1 to 64 bits. From it derive the interpreter and the compiled mode
 * (`expression_javascript.ts`), the reference evaluation (`evaluateExpression`, below) and, later, bit-vector proofs.
 * Anything that is not arithmetic (memory, matrices, IEEE 754) is a named primitive: a `call`.
 * @module
 */

/** One-operand operations. Results have the operand's width unless said otherwise. */
export type UnaryOperation = "not" | "negate" | "countLeadingZeros" | "countTrailingZeros" | "populationCount";

/**
 * Two-operand operations on equal widths. Shift amounts are taken modulo the width. Division by zero and the signed
 * overflow give RISC-V's results (all ones / dividend); `multiplyHigh*` return the upper half of the double-width product.
 */
export type BinaryOperation =
  | "add"
  | "subtract"
  | "multiply"
  | "multiplyHighSigned"
  | "multiplyHighUnsigned"
  | "multiplyHighSignedUnsigned"
  | "divideSigned"
  | "divideUnsigned"
  | "remainderSigned"
  | "remainderUnsigned"
  | "and"
  | "or"
  | "xor"
  | "shiftLeft"
  | "shiftRightLogical"
  | "shiftRightArithmetic"
  | "minimumSigned"
  | "minimumUnsigned"
  | "maximumSigned"
  | "maximumUnsigned";

/** Comparisons; the result is one bit wide. */
export type Comparison = "equal" | "notEqual" | "lessSigned" | "lessUnsigned";

/** A node of an expression. `width` is the width of its result in bits. */
export type Expression =
  | { readonly kind: "input"; readonly name: string; readonly width: number }
  | { readonly kind: "constant"; readonly value: number; readonly width: number }
  | { readonly kind: "unary"; readonly operation: UnaryOperation; readonly width: number; readonly a: Expression }
  | {
    readonly kind: "binary";
    readonly operation: BinaryOperation;
    readonly width: number;
    readonly a: Expression;
    readonly b: Expression;
  }
  | {
    readonly kind: "compare";
    readonly operation: Comparison;
    readonly width: 1;
    readonly a: Expression;
    readonly b: Expression;
  }
  | {
    readonly kind: "select";
    readonly width: number;
    readonly condition: Expression;
    readonly a: Expression;
    readonly b: Expression;
  }
  /** Sign or zero extension to a larger width, or truncation to a smaller one. */
  | { readonly kind: "resize"; readonly width: number; readonly signed: boolean; readonly a: Expression }
  /** A named primitive with its arguments, resolved by the interpreter's environment. */
  | { readonly kind: "call"; readonly name: string; readonly width: number; readonly arguments: readonly Expression[] };

/** An operand's value. */
export function input(name: string, width: number): Expression {
  return { kind: "input", name, width };
}

/** A constant of the given width. */
export function constant(value: number, width: number): Expression {
  return { kind: "constant", value, width };
}

/** A call of a named primitive. */
export function call(name: string, width: number, ...parameters: Expression[]): Expression {
  return { kind: "call", name, width, arguments: parameters };
}

/** `condition` (one bit) ? a : b. */
export function select(condition: Expression, a: Expression, b: Expression): Expression {
  requireWidth(condition, 1);
  requireWidth(b, a.width);
  return { kind: "select", width: a.width, condition, a, b };
}

/** Sign-extends (or truncates) to `width` bits. */
export function signExtend(a: Expression, width: number): Expression {
  return a.width === width ? a : { kind: "resize", width, signed: true, a };
}

/** Zero-extends (or truncates) to `width` bits. */
export function zeroExtend(a: Expression, width: number): Expression {
  return a.width === width ? a : { kind: "resize", width, signed: false, a };
}

/** A unary operation. */
export function unary(operation: UnaryOperation, a: Expression): Expression {
  return { kind: "unary", operation, width: a.width, a };
}

/** A binary operation on operands of one width. */
export function binary(operation: BinaryOperation, a: Expression, b: Expression): Expression {
  requireWidth(b, a.width);
  return { kind: "binary", operation, width: a.width, a, b };
}

/** A comparison of operands of one width; one bit. */
export function compare(operation: Comparison, a: Expression, b: Expression): Expression {
  requireWidth(b, a.width);
  return { kind: "compare", operation, width: 1, a, b };
}

function requireWidth(a: Expression, width: number): void {
  if (a.width !== width) throw new TypeError(`expression of ${a.width} bits where ${width} bits are needed`);
}

/** Meaning of the named primitives for `evaluateExpression`: unsigned arguments to an unsigned result. */
export type PrimitiveTable = Readonly<Record<string, (...parameters: bigint[]) => bigint>>;

/**
 * The definition of the expression form: evaluates on unsigned bit patterns. Slow and obvious on purpose.
 * @param inputs unsigned values of the inputs, each below 2^width
 * @returns the unsigned result, below 2^width
 * @throws RangeError if an input or a primitive is missing
 */
export function evaluateExpression(
  expression: Expression,
  inputs: Readonly<Record<string, bigint>>,
  primitives: PrimitiveTable = {},
): bigint {
  const evaluate = (e: Expression): bigint => BigInt.asUintN(e.width, evaluateNode(e));
  const signed = (e: Expression): bigint => BigInt.asIntN(e.width, evaluate(e));
  const evaluateNode = (e: Expression): bigint => {
    switch (e.kind) {
      case "input":
        if (inputs[e.name] === undefined) throw new RangeError(`no value for input '${e.name}'`);
        return inputs[e.name];
      case "constant":
        return BigInt(e.value);
      case "unary":
        return evaluateUnary(e.operation, evaluate(e.a), BigInt(e.width));
      case "binary":
        return evaluateBinary(e.operation, evaluate(e.a), evaluate(e.b), e.width);
      case "compare":
        switch (e.operation) {
          case "equal":
            return evaluate(e.a) === evaluate(e.b) ? 1n : 0n;
          case "notEqual":
            return evaluate(e.a) !== evaluate(e.b) ? 1n : 0n;
          case "lessSigned":
            return signed(e.a) < signed(e.b) ? 1n : 0n;
          case "lessUnsigned":
            return evaluate(e.a) < evaluate(e.b) ? 1n : 0n;
        }
        break;
      case "select":
        return evaluate(e.condition) ? evaluate(e.a) : evaluate(e.b);
      case "resize":
        return e.signed ? signed(e.a) : evaluate(e.a);
      case "call":
        if (!primitives[e.name]) throw new RangeError(`no primitive '${e.name}'`);
        return primitives[e.name](...e.arguments.map(evaluate));
    }
  };
  return evaluate(expression);
}

function evaluateUnary(operation: UnaryOperation, a: bigint, width: bigint): bigint {
  const bits = a.toString(2).padStart(Number(width), "0");
  switch (operation) {
    case "not":
      return ~a;
    case "negate":
      return -a;
    case "countLeadingZeros":
      return a === 0n ? width : BigInt(bits.indexOf("1"));
    case "countTrailingZeros":
      return a === 0n ? width : BigInt(bits.length - 1 - bits.lastIndexOf("1"));
    case "populationCount":
      return BigInt(bits.replaceAll("0", "").length);
  }
}

function evaluateBinary(operation: BinaryOperation, a: bigint, b: bigint, width: number): bigint {
  const w = BigInt(width);
  const signedA = BigInt.asIntN(width, a);
  const signedB = BigInt.asIntN(width, b);
  switch (operation) {
    case "add":
      return a + b;
    case "subtract":
      return a - b;
    case "multiply":
      return a * b;
    case "multiplyHighSigned":
      return (signedA * signedB) >> w;
    case "multiplyHighUnsigned":
      return (a * b) >> w;
    case "multiplyHighSignedUnsigned":
      return (signedA * b) >> w;
    case "divideSigned":
      return signedB === 0n ? -1n : signedA / signedB;
    case "divideUnsigned":
      return b === 0n ? -1n : a / b;
    case "remainderSigned":
      return signedB === 0n ? signedA : signedA % signedB;
    case "remainderUnsigned":
      return b === 0n ? a : a % b;
    case "and":
      return a & b;
    case "or":
      return a | b;
    case "xor":
      return a ^ b;
    case "shiftLeft":
      return a << (b % w);
    case "shiftRightLogical":
      return a >> (b % w);
    case "shiftRightArithmetic":
      return signedA >> (b % w);
    case "minimumSigned":
      return signedA < signedB ? a : b;
    case "minimumUnsigned":
      return a < b ? a : b;
    case "maximumSigned":
      return signedA > signedB ? a : b;
    case "maximumUnsigned":
      return a > b ? a : b;
  }
}
