/**
 * Prints expressions for people: `rd = rs1 + sext(imm, 32)`.
 * @module
 */
import type { BinaryOperation, Comparison, Expression, UnaryOperation } from "./expression.ts";

/** Operators with the precedences of C; operations that are missing here are printed as functions. */
const operators: Partial<Readonly<Record<BinaryOperation, readonly [string, number]>>> = {
  multiply: ["*", 6],
  add: ["+", 5],
  subtract: ["-", 5],
  shiftLeft: ["<<", 4],
  shiftRightLogical: [">>>", 4],
  shiftRightArithmetic: [">>", 4],
  and: ["&", 3],
  xor: ["^", 2],
  or: ["|", 1],
};

const functions: Partial<Readonly<Record<BinaryOperation, string>>> = {
  multiplyHighSigned: "high_signed",
  multiplyHighUnsigned: "high_unsigned",
  multiplyHighSignedUnsigned: "high_signed_unsigned",
  divideSigned: "div_signed",
  divideUnsigned: "div_unsigned",
  remainderSigned: "rem_signed",
  remainderUnsigned: "rem_unsigned",
  minimumSigned: "min_signed",
  minimumUnsigned: "min_unsigned",
  maximumSigned: "max_signed",
  maximumUnsigned: "max_unsigned",
};

const unaryFunctions: Partial<Readonly<Record<UnaryOperation, string>>> = {
  countLeadingZeros: "leading_zeros",
  countTrailingZeros: "trailing_zeros",
  populationCount: "ones",
};

const comparisons: Readonly<Record<Comparison, string>> = {
  equal: "==",
  notEqual: "!=",
  lessSigned: "<",
  lessUnsigned: "<u",
};

const comparisonPrecedence = 0;
const selectPrecedence = -1;
const unaryPrecedence = 7;
/** Deeper trees end in an ellipsis. */
const maximumDepth = 40;

/**
 * Text of an expression. Operators bind as in C; `>>>` and `<u` are unsigned, `>>` and `<` signed.
 * @param widthName how a width in bits is written, for example `SEW`
 */
export function expressionText(
  expression: Expression,
  widthName: (bits: number) => string = String,
): string {
  return print(expression, selectPrecedence, widthName, 0);
}

function print(expression: Expression, outer: number, widthName: (bits: number) => string, depth: number): string {
  if (depth > maximumDepth) return "…";
  const inside = (part: Expression, precedence: number) => print(part, precedence, widthName, depth + 1);
  const bracket = (precedence: number, text: string) => precedence < outer ? `(${text})` : text;
  switch (expression.kind) {
    case "input":
      return expression.name;
    case "constant":
      return constantText(expression.value, expression.width);
    case "unary": {
      const name = unaryFunctions[expression.operation];
      if (name) return `${name}(${inside(expression.a, selectPrecedence)})`;
      const sign = expression.operation === "not" ? "~" : "-";
      return bracket(unaryPrecedence, sign + inside(expression.a, unaryPrecedence));
    }
    case "binary": {
      const { a, b, operation } = expression;
      const operator = operators[operation];
      if (!operator) return `${functions[operation]}(${inside(a, selectPrecedence)}, ${inside(b, selectPrecedence)})`;
      const [sign, precedence] = operator;
      if (b.kind === "constant" && b.value === 0 && precedence === 4) return print(a, outer, widthName, depth + 1);
      return bracket(precedence, `${inside(a, precedence)} ${sign} ${inside(b, precedence + 1)}`);
    }
    case "compare": {
      const { a, b, operation } = expression;
      const text = `${inside(a, comparisonPrecedence + 1)} ${comparisons[operation]} ${
        inside(b, comparisonPrecedence + 1)
      }`;
      return bracket(comparisonPrecedence, text);
    }
    case "select": {
      const { condition, a, b } = expression;
      const text = `${inside(condition, comparisonPrecedence)} ? ${inside(a, comparisonPrecedence)} : ${
        inside(b, selectPrecedence)
      }`;
      return bracket(selectPrecedence, text);
    }
    case "resize": {
      const { a, width, signed } = expression;
      const name = width < a.width ? "low" : signed ? "sext" : "zext";
      return `${name}(${inside(a, selectPrecedence)}, ${widthName(width)})`;
    }
    case "call":
      return `${expression.name}(${expression.arguments.map((part) => inside(part, selectPrecedence)).join(", ")})`;
  }
}

/** Small numbers in decimal, masks in hexadecimal. */
function constantText(value: number, width: number): string {
  const unsigned = value < 0 ? value + 2 ** width : value;
  const signed = unsigned >= 2 ** (width - 1) && width > 1 ? unsigned - 2 ** width : unsigned;
  return Math.abs(signed) < 4096 ? String(signed) : `0x${unsigned.toString(16)}`;
}
