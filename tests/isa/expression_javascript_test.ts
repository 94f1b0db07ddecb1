import { assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import {
  binary,
  type BinaryOperation,
  call,
  compare,
  type Comparison,
  constant,
  evaluateExpression,
  type Expression,
  input,
  type PrimitiveTable,
  select,
  signExtend,
  unary,
  type UnaryOperation,
  zeroExtend,
} from "../../isa/expression.ts";
import { type Binding, compileFunction, ExpressionTranslator, type Form } from "../../isa/expression_javascript.ts";
import { highWord } from "../../isa/expression_runtime.ts";

const UNARY: UnaryOperation[] = ["not", "negate", "countLeadingZeros", "countTrailingZeros", "populationCount"];
const SHIFTS: BinaryOperation[] = ["shiftLeft", "shiftRightLogical", "shiftRightArithmetic"];
const BINARY: BinaryOperation[] = [
  "add",
  "subtract",
  "multiply",
  "multiplyHighSigned",
  "multiplyHighUnsigned",
  "multiplyHighSignedUnsigned",
  "divideSigned",
  "divideUnsigned",
  "remainderSigned",
  "remainderUnsigned",
  "and",
  "or",
  "xor",
  ...SHIFTS,
  "minimumSigned",
  "minimumUnsigned",
  "maximumSigned",
  "maximumUnsigned",
];
const COMPARISONS: Comparison[] = ["equal", "notEqual", "lessSigned", "lessUnsigned"];
const FORMS: Form[] = ["signed", "unsigned", "raw"];

/** Mixes its arguments, so that a wrong order or form shows. */
const mix = (...parameters: bigint[]) =>
  parameters.reduce((sum, value, index) => sum * 31n + value + BigInt(index), 7n);
const primitives: PrimitiveTable = {
  mix: (...parameters) => BigInt.asUintN(32, mix(...parameters)),
  mixWide: (...parameters) => BigInt.asUintN(64, mix(...parameters)),
};

/** The primitives as translated code calls them: arguments wider than 32 bits are two words. */
function environment(widths: number[][]): Record<string, (...parameters: number[]) => number> {
  const join = (words: number[], argumentWidths: number[]) => {
    const queue = [...words];
    return argumentWidths.map((width) => {
      const low = BigInt(queue.shift()!);
      return width > 32 ? low | (BigInt(queue.shift()!) << 32n) : low;
    });
  };
  return {
    mix: (...words) => Number(BigInt.asIntN(32, mix(...join(words, widths[0])))),
    mixWide: (...words) => {
      const result = mix(...join(words, widths[1]));
      highWord.value = Number(BigInt.asIntN(32, result >> 32n));
      return Number(BigInt.asIntN(32, result));
    },
  };
}

/** xorshift32, so that one integer stands for a whole expression and its inputs. */
class Random {
  private state: number;
  constructor(seed: number) {
    this.state = seed || 1;
  }
  below(limit: number): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return (this.state >>> 0) % limit;
  }
  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)];
  }
  /** A pattern of `width` bits, often a corner. */
  bits(width: number): bigint {
    const corner = 1n << BigInt(this.below(width));
    const random = (BigInt(this.below(2 ** 31)) << 40n) ^ (BigInt(this.below(2 ** 31)) << 20n) ^
      BigInt(this.below(2 ** 31));
    const value = this.pick([
      0n,
      1n,
      -1n,
      corner,
      -corner,
      corner - 1n,
      random,
      random,
      random,
      BigInt(this.below(70)),
    ]);
    return BigInt.asUintN(width, value);
  }
}

const INPUT_WIDTHS = [1, 2, 5, 7, 8, 15, 16, 17, 31, 32, 33, 48, 63, 64];

function randomExpression(random: Random, width: number, depth: number, callWidths: number[][]): Expression {
  const inner = (w: number) => randomExpression(random, w, depth - 1, callWidths);
  if (depth === 0 || random.below(8) === 0) {
    if (random.below(4) === 0) return constant(Number(BigInt.asIntN(Math.min(width, 53), random.bits(width))), width);
    const from = random.pick(INPUT_WIDTHS);
    const extend = random.pick([signExtend, zeroExtend]);
    return extend(input(`i${from}${random.pick(["a", "b"])}`, from), width);
  }
  switch (random.below(width === 1 ? 8 : 6)) {
    case 0:
      return unary(random.pick(UNARY), inner(width));
    case 1:
    case 2: {
      const a = inner(width);
      return binary(random.pick(BINARY), a, random.below(5) === 0 ? a : inner(width));
    }
    case 3:
      return select(inner(1), inner(width), inner(width));
    case 4:
      return random.pick([signExtend, zeroExtend])(inner(1 + random.below(64)), width);
    case 5: {
      const wide = random.below(2);
      const parameters = callWidths[wide].map(inner);
      return zeroExtend(wide ? call("mixWide", 64, ...parameters) : call("mix", 32, ...parameters), width);
    }
    default: {
      const w = 1 + random.below(64);
      return compare(random.pick(COMPARISONS), inner(w), inner(w));
    }
  }
}

/** Any number that stands for `value` in a form, in source text. */
function bindingOf(random: Random, value: bigint, width: number): Binding {
  const form = random.pick(FORMS);
  const spell = (bits: bigint, w: number) => {
    if (form === "signed") return `${BigInt.asIntN(w, bits)}`;
    if (form === "unsigned") return `${bits}`;
    return `${BigInt.asIntN(32, bits | (random.bits(32) << BigInt(w)))}`;
  };
  if (width <= 32) return { form, source: spell(value, width) };
  return { form, source: `${BigInt.asIntN(32, value)}`, high: spell(value >> 32n, width - 32) };
}

function run(expression: Expression, bindings: Record<string, Binding>, form: Form, callWidths: number[][]): bigint {
  const translator = new ExpressionTranslator(bindings);
  const { source, high } = translator.translate(expression, form);
  const body = [...translator.statements, `return [${source}, ${high ?? 0}];`].join("\n");
  const [low, upper] = compileFunction<() => number[]>([], body, environment(callWidths))();
  const { width } = expression;
  const inForm = (word: number, w: number) => {
    const number = BigInt(word);
    if (form === "signed") assertEquals(number, BigInt.asIntN(w, number), `not signed: ${body}`);
    if (form === "unsigned") assertEquals(number, BigInt.asUintN(w, number), `not unsigned: ${body}`);
    assertEquals(form === "unsigned" && w === 32 ? word >>> 0 : word | 0, word, `no 32-bit integer: ${body}`);
    return number;
  };
  if (width <= 32) return BigInt.asUintN(width, inForm(low, width));
  assertEquals(low | 0, low);
  return BigInt.asUintN(width, (inForm(upper, width - 32) << 32n) | BigInt.asUintN(32, BigInt(low)));
}

function check(random: Random, expression: Expression, callWidths: number[][]): void {
  const values: Record<string, bigint> = {};
  const bindings: Record<string, Binding> = {};
  for (const width of INPUT_WIDTHS) {
    for (const suffix of ["a", "b"]) {
      const name = `i${width}${suffix}`;
      values[name] = random.bits(width);
      bindings[name] = bindingOf(random, values[name], width);
    }
  }
  const expected = evaluateExpression(expression, values, primitives);
  for (const form of FORMS) {
    assertEquals(run(expression, bindings, form, callWidths), expected, JSON.stringify({ expression, bindings }));
  }
}

Deno.test("translated expressions equal their definition", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const random = new Random(seed);
      const callWidths = [0, 1].map(() => Array.from({ length: random.below(3) }, () => 1 + random.below(64)));
      check(random, randomExpression(random, 1 + random.below(64), random.below(5), callWidths), callWidths);
    }),
    { numRuns: 5000 },
  );
});

Deno.test("every operation equals its definition at every width", () => {
  const random = new Random(2024);
  for (let width = 1; width <= 64; width++) {
    const values = () => ({ a: random.bits(width), b: random.bits(width) });
    const [a, b] = [input("a", width), input("b", width)];
    const expressions = [
      ...UNARY.map((operation) => unary(operation, a)),
      ...BINARY.map((operation) => binary(operation, a, b)),
      ...SHIFTS.map((operation) => binary(operation, a, constant(random.below(width), width))),
      ...COMPARISONS.map((operation) => compare(operation, a, b)),
      ...[1, 8, 31, 32, 33, 64].flatMap((to) => [signExtend(a, to), zeroExtend(a, to)]),
    ];
    for (const expression of expressions) {
      for (let round = 0; round < 6; round++) {
        const inputs = values();
        const bindings = { a: bindingOf(random, inputs.a, width), b: bindingOf(random, inputs.b, width) };
        const form = random.pick(FORMS);
        const message = JSON.stringify({ expression, bindings, form });
        assertEquals(run(expression, bindings, form, [[], []]), evaluateExpression(expression, inputs), message);
      }
    }
  }
});

Deno.test("no mask is emitted where the range is known", () => {
  const x: Binding = { source: "x", form: "signed" };
  const y: Binding = { source: "y", form: "signed" };
  const source = (expression: Expression, form: Form) =>
    new ExpressionTranslator({ x, y }).translate(expression, form).source;
  const [a, b] = [input("x", 32), input("y", 32)];
  assertEquals(source(binary("add", a, b), "signed"), "((x + y) | 0)");
  assertEquals(source(binary("and", a, b), "signed"), "(x & y)");
  assertEquals(source(binary("shiftLeft", a, b), "signed"), "(x << y)");
  assertEquals(source(binary("shiftRightArithmetic", a, constant(3, 32)), "signed"), "(x >> 3)");
  assertEquals(source(binary("shiftRightLogical", a, constant(3, 32)), "signed"), "(x >>> 3)");
  assertEquals(source(zeroExtend(compare("lessSigned", a, b), 32), "signed"), "((x < y) ? 1 : 0)");
  assertEquals(source(binary("multiply", a, b), "signed"), "Math.imul(x, y)");
  const bytes = { x: { source: "x", form: "unsigned" as const }, y };
  const translator = new ExpressionTranslator(bytes);
  const sum = binary("add", zeroExtend(input("x", 8), 16), constant(1, 16));
  assertEquals(translator.translate(sum, "unsigned").source, "(x + 1)");
});

Deno.test("a missing input is named", () => {
  const translator = new ExpressionTranslator({});
  assertThrows(() => translator.translate(input("rs1", 32), "signed"), RangeError, "rs1");
});
