/**
 * Translation of expressions of 33 to 64 bits: the low word is a 32-bit integer, the high word stands for the remaining
 * `width - 32` bits in the sense of `expression_javascript.ts`.
 * @module
 */
import type { BinaryOperation, Expression, UnaryOperation } from "./expression.ts";
import type { ExpressionTranslator } from "./expression_javascript.ts";
import { comparison, integer, literal, type Value } from "./expression_value.ts";

/** Low and high word of a value. */
export interface Pair {
  /** Bits 31 to 0. */
  readonly low: Value;
  /** Bits from 32 up. */
  readonly high: Value;
}

/** Translates the nodes whose operands or results are pairs. */
export class PairTranslator {
  readonly #translator: ExpressionTranslator;

  /**
   * Makes a translator that works for another one.
   * @param translator translates the parts of up to 32 bits
   */
  constructor(translator: ExpressionTranslator) {
    this.#translator = translator;
  }

  /** Translates an expression wider than 32 bits. */
  translate(expression: Expression): Pair {
    const t = this.#translator;
    const { width } = expression;
    switch (expression.kind) {
      case "input": {
        const { source, high, form } = t.binding(expression.name);
        if (high === undefined) throw new RangeError(`input '${expression.name}' needs a high word`);
        return { low: t.bound(source, 32, "raw"), high: t.bound(high, width - 32, form) };
      }
      case "constant":
        return {
          low: literal(expression.value % 0x1_0000_0000 | 0),
          high: literal(Math.floor(expression.value / 0x1_0000_0000) | 0),
        };
      case "unary":
        return this.#translateUnary(expression.operation, this.#named(expression.a), width);
      case "binary":
        return this.#translateBinary(expression.operation, this.#named(expression.a), this.#named(expression.b), width);
      case "select": {
        const condition = t.once({ ...integer(t.test(expression.condition), 0, 1), boolean: true });
        return this.#choose(condition.source, t.pair(expression.a), t.pair(expression.b));
      }
      case "resize":
        return this.#resize(expression.a, width, expression.signed);
      case "call": {
        const low = t.once(integer(`(${t.callSource(expression)} | 0)`));
        return { low, high: t.once(integer("($highWord.value | 0)")) };
      }
      case "compare":
        throw new RangeError("a comparison is one bit wide");
    }
  }

  /** A comparison of two pairs. */
  compare(expression: Expression & { kind: "compare" }): Value {
    const { operation, a, b } = expression;
    const width = a.width;
    if (operation === "equal" || operation === "notEqual") {
      const [left, right] = [this.#unsigned(a, width), this.#unsigned(b, width)];
      const low = comparison(left.low, operation === "equal" ? "===" : "!==", right.low);
      const high = comparison(left.high, operation === "equal" ? "===" : "!==", right.high);
      return { ...low, source: `(${low.source} ${operation === "equal" ? "&&" : "||"} ${high.source})` };
    }
    const signed = operation === "lessSigned";
    return this.#less(this.#canonical(this.#named(a), width, signed), this.#canonical(this.#named(b), width, signed));
  }

  #less(a: Pair, b: Pair): Value {
    const t = this.#translator;
    const low = comparison(t.unsigned(a.low, 32), "<", t.unsigned(b.low, 32));
    const high = comparison(a.high, "<", b.high);
    const equal = comparison(a.high, "===", b.high);
    return { ...low, source: `(${high.source} || (${equal.source} && ${low.source}))` };
  }

  #choose(condition: string, a: Pair, b: Pair): Pair {
    const t = this.#translator;
    const pick = (x: Value, y: Value) => integer(`(${condition} ? ${t.word(x).source} : ${t.word(y).source})`);
    return { low: pick(a.low, b.low), high: pick(a.high, b.high) };
  }

  /** A pair whose words are names, so that they may be repeated. */
  #named(expression: Expression): Pair {
    const t = this.#translator;
    const { low, high } = t.pair(expression);
    return { low: t.once(t.signed(low, 32)), high: t.once(t.word(high)) };
  }

  #canonical({ low, high }: Pair, width: number, signed: boolean): Pair {
    const t = this.#translator;
    return { low, high: t.once(signed ? t.signed(high, width - 32) : t.unsigned(high, width - 32)) };
  }

  #unsigned(expression: Expression, width: number): Pair {
    return this.#canonical(this.#named(expression), width, false);
  }

  #resize(a: Expression, width: number, signed: boolean): Pair {
    const t = this.#translator;
    if (a.width > 32) {
      const pair = t.pair(a);
      return width <= a.width ? pair : this.#canonical(pair, a.width, signed);
    }
    const value = t.value(a);
    if (!signed) {
      return { low: t.signed(t.unsigned(value, a.width), 32), high: literal(0) };
    }
    const low = t.once(t.signed(value, a.width));
    return { low, high: integer(`(${low.source} >> 31)`, -1, 0) };
  }

  #translateUnary(operation: UnaryOperation, a: Pair, width: number): Pair {
    const t = this.#translator;
    const { low, high } = a;
    switch (operation) {
      case "not":
        return { low: integer(`(~${low.source})`), high: integer(`(~${high.source})`) };
      case "negate":
        return this.#subtract({ low: literal(0), high: literal(0) }, a);
      case "populationCount": {
        const bits = t.unsigned(high, width - 32).source;
        return small(`($populationCount(${low.source}) + $populationCount(${bits}))`, width);
      }
      case "countLeadingZeros": {
        const bits = t.once(t.unsigned(high, width - 32)).source;
        const inHigh = `Math.clz32(${bits}) - ${64 - width}`;
        return small(`(${bits} !== 0 ? ${inHigh} : Math.clz32(${low.source}) + ${width - 32})`, width);
      }
      case "countTrailingZeros": {
        const stop = width < 64 ? ` | ${2 ** (width - 32) | 0}` : "";
        const bits = t.once(integer(`(${high.source}${stop})`)).source;
        const count = (x: string) => `32 - Math.clz32(~${x} & (${x} - 1))`;
        return small(`(${low.source} !== 0 ? ${count(low.source)} : 32 + ${count(bits)})`, width);
      }
    }
  }

  #add(a: Pair, b: Pair): Pair {
    const t = this.#translator;
    const low = t.once(integer(`((${a.low.source} + ${b.low.source}) | 0)`));
    const carry = `(${low.source} >>> 0 < ${a.low.source} >>> 0 ? 1 : 0)`;
    return { low, high: integer(`((${a.high.source} + ${b.high.source} + ${carry}) | 0)`) };
  }

  #subtract(a: Pair, b: Pair): Pair {
    const borrow = `(${a.low.source} >>> 0 < ${b.low.source} >>> 0 ? 1 : 0)`;
    return {
      low: integer(`((${a.low.source} - ${b.low.source}) | 0)`),
      high: integer(`((${a.high.source} - ${b.high.source} - ${borrow}) | 0)`),
    };
  }

  /** A runtime function whose high word must be fetched at once. */
  #runtime(name: string, a: Pair, b: Pair, ...more: (string | number)[]): Pair {
    const sources = [a.low, a.high, b.low, b.high].map((value) => value.source);
    const low = this.#translator.once(integer(`$${name}(${[...sources, ...more].join(", ")})`));
    return { low, high: this.#translator.once(integer("($highWord.value | 0)")) };
  }

  #translateBinary(operation: BinaryOperation, a: Pair, b: Pair, width: number): Pair {
    const signed = (pair: Pair) => this.#canonical(pair, width, true);
    const unsigned = (pair: Pair) => this.#canonical(pair, width, false);
    const wordwise = (operator: string): Pair => ({
      low: integer(`(${a.low.source} ${operator} ${b.low.source})`),
      high: integer(`(${a.high.source} ${operator} ${b.high.source})`),
    });
    switch (operation) {
      case "add":
        return this.#add(a, b);
      case "subtract":
        return this.#subtract(a, b);
      case "and":
        return wordwise("&");
      case "or":
        return wordwise("|");
      case "xor":
        return wordwise("^");
      case "multiply":
        return this.#runtime("multiply64", a, b);
      case "multiplyHighSigned":
        return this.#runtime("multiplyHigh64", signed(a), signed(b), "true", "true", width);
      case "multiplyHighUnsigned":
        return this.#runtime("multiplyHigh64", unsigned(a), unsigned(b), "false", "false", width);
      case "multiplyHighSignedUnsigned":
        return this.#runtime("multiplyHigh64", signed(a), unsigned(b), "true", "false", width);
      case "divideSigned":
      case "remainderSigned":
        return this.#runtime(`${operation}64`, signed(a), signed(b));
      case "divideUnsigned":
      case "remainderUnsigned":
        return this.#runtime(`${operation}64`, unsigned(a), unsigned(b));
      case "minimumSigned":
      case "maximumSigned":
      case "minimumUnsigned":
      case "maximumUnsigned": {
        const form = operation.endsWith("Unsigned") ? unsigned : signed;
        const [x, y] = [form(a), form(b)];
        const less = operation.startsWith("minimum") ? this.#less(x, y) : this.#less(y, x);
        return this.#choose(this.#translator.once(less).source, x, y);
      }
      case "shiftLeft":
      case "shiftRightLogical":
      case "shiftRightArithmetic":
        return this.#shift(operation, operation === "shiftRightArithmetic" ? signed(a) : unsigned(a), b, width);
    }
  }

  #shift(operation: BinaryOperation, a: Pair, b: Pair, width: number): Pair {
    const amount = this.#shiftAmount(b, width);
    const [low, high, s] = [a.low.source, a.high.source, amount.source];
    // JavaScript takes amounts modulo 32; `1` and `~s` together shift by 32 - s without the case s = 0.
    const shifted = operation === "shiftLeft"
      ? {
        far: { low: "0", high: `(${low} << ${s})` },
        near: { low: `(${low} << ${s})`, high: `((${high} << ${s}) | (${low} >>> 1 >>> ~${s}))` },
      }
      : {
        far: operation === "shiftRightLogical"
          ? { low: `(${high} >>> ${s})`, high: "0" }
          : { low: `(${high} >> ${s})`, high: `(${high} >> 31)` },
        near: {
          low: `((${low} >>> ${s}) | (${high} << 1 << ~${s}))`,
          high: operation === "shiftRightLogical" ? `(${high} >>> ${s})` : `(${high} >> ${s})`,
        },
      };
    if (amount.minimum === amount.maximum) {
      const { low: l, high: h } = amount.minimum >= 32 ? shifted.far : shifted.near;
      return { low: integer(`(${l} | 0)`), high: integer(`(${h} | 0)`) };
    }
    const pick = (word: "low" | "high") => integer(`((${s} >= 32 ? ${shifted.far[word]} : ${shifted.near[word]}) | 0)`);
    return { low: pick("low"), high: pick("high") };
  }

  /** The amount modulo the width, as a name. */
  #shiftAmount(b: Pair, width: number): Value {
    const t = this.#translator;
    if (width === 64) return t.once(this.#reduceAmount(b.low, 64));
    if (b.high.minimum === 0 && b.high.maximum === 0) return t.once(this.#reduceAmount(b.low, width));
    const low = t.unsigned(b.low, 32).source;
    const high = t.unsigned(b.high, width - 32).source;
    return t.once(integer(`((${high} % ${width} * ${2 ** 32 % width} + ${low} % ${width}) % ${width})`, 0, width - 1));
  }

  #reduceAmount(low: Value, width: number): Value {
    const t = this.#translator;
    if (low.minimum >= 0 && low.maximum < width) return low;
    if (low.minimum === low.maximum) return literal(t.unsigned(low, 32).minimum % width);
    if (width === 64) return integer(`(${low.source} & 63)`, 0, 63);
    return integer(`(${t.unsigned(low, 32).source} % ${width})`, 0, width - 1);
  }
}

function small(source: string, maximum: number): Pair {
  return { low: integer(source, 0, maximum), high: literal(0) };
}
