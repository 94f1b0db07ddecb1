/**
 * Translates expressions into JavaScript source. Values of up to 32 bits are numbers whose possible range is tracked, so
 * that a result is masked or sign-extended only where that can change it; values of 33 to 64 bits are pairs of 32-bit
 * words (see `expression_pairs.ts`). The interpreter, the vector units and the compiled mode all use it.
 *
 * A number stands for a bit pattern of `width` bits if it is congruent to it modulo 2^width. Forms: `signed` is the number
 * as a signed integer of that width, `unsigned` as an unsigned one, `raw` any congruent 32-bit integer.
 * @module
 */
import type { BinaryOperation, Expression, UnaryOperation } from "./expression.ts";
import * as runtime from "./expression_runtime.ts";
import { type Pair, PairTranslator } from "./expression_pairs.ts";
import {
  comparison,
  integer,
  INTEGER_MAXIMUM,
  INTEGER_MINIMUM,
  isNaturalWord,
  isWord,
  literal,
  maximumUnsigned,
  type Value,
  wrap,
} from "./expression_value.ts";

/** How a number represents a bit pattern. */
export type Form = "signed" | "unsigned" | "raw";

/** JavaScript source of an input's value; decimal numerals are taken as constants. It must be free of side effects; it may be evaluated several times. */
export interface Binding {
  /** What kind of number the source gives. */
  readonly form: Form;
  /** The value, or its low word where the input is wider than 32 bits. */
  readonly source: string;
  /** The high word in the stated form (of `width - 32` bits); the low word is then any 32-bit integer. */
  readonly high?: string;
}

/** JavaScript source of a result. */
export interface TranslatedValue {
  /** The value, or its low word. */
  readonly source: string;
  /** High word of results wider than 32 bits; the low word is then signed. */
  readonly high?: string;
}

/** Makes JavaScript from expressions; temporaries that several places use go into `statements`. */
export class ExpressionTranslator {
  /** Declarations to place before the sources that `translate` returned, in order. */
  readonly statements: string[] = [];
  readonly #inputs: Readonly<Record<string, Binding>>;
  readonly #prefix: string;
  readonly #memo = new Map<Expression, Value | Pair>();
  readonly #uses = new Map<Expression, number>();
  readonly #pairs = new PairTranslator(this);
  #temporaries = 0;

  /**
   * Makes a translator for one scope.
   * @param inputs sources of the inputs by name
   * @param prefix start of the names of temporaries; translators whose statements share a scope need different ones
   */
  constructor(inputs: Readonly<Record<string, Binding>>, prefix = "t") {
    this.#inputs = inputs;
    this.#prefix = prefix;
  }

  /**
   * Translates an expression. Both sides of a `select` may be evaluated, so a primitive with an effect must not stand
   * under one.
   * @param form the form in which the result is wanted; for results wider than 32 bits that of the high word
   * @throws RangeError if an input has no binding
   */
  translate(expression: Expression, form: Form): TranslatedValue {
    this.#count(expression);
    if (expression.width > 32) {
      const pair = this.pair(expression);
      return {
        source: this.signed(pair.low, 32).source,
        high: this.inForm(pair.high, expression.width - 32, form).source,
      };
    }
    return { source: this.inForm(this.value(expression), expression.width, form).source };
  }

  /** A JavaScript condition that is true where the one-bit expression is 1. */
  condition(expression: Expression): string {
    this.#count(expression);
    return this.test(expression);
  }

  /** Condition of an already counted one-bit expression. */
  test(expression: Expression): string {
    const value = this.value(expression);
    if (value.boolean) return value.source;
    return `(${this.unsigned(value, 1).source} !== 0)`;
  }

  #count(expression: Expression): void {
    const uses = (this.#uses.get(expression) ?? 0) + 1;
    this.#uses.set(expression, uses);
    if (uses > 1) return;
    switch (expression.kind) {
      case "unary":
      case "resize":
        return this.#count(expression.a);
      case "binary":
      case "compare":
        this.#count(expression.a);
        return this.#count(expression.b);
      case "select":
        this.#count(expression.condition);
        this.#count(expression.a);
        return this.#count(expression.b);
      case "call":
        return expression.arguments.forEach((argument) => this.#count(argument));
    }
  }

  #shared(expression: Expression): boolean {
    return (this.#uses.get(expression) ?? 0) > 1;
  }

  /** Value of an expression of up to 32 bits. */
  value(expression: Expression): Value {
    let value = this.#memo.get(expression) as Value | undefined;
    if (value === undefined) {
      value = this.#translateValue(expression);
      if (this.#shared(expression) || expression.kind === "call") value = this.once(value);
      this.#memo.set(expression, value);
    }
    return value;
  }

  /** Value of an expression of 33 to 64 bits. */
  pair(expression: Expression): Pair {
    let pair = this.#memo.get(expression) as Pair | undefined;
    if (pair === undefined) {
      pair = this.#pairs.translate(expression);
      if (this.#shared(expression)) pair = { low: this.once(pair.low), high: this.once(pair.high) };
      this.#memo.set(expression, pair);
    }
    return pair;
  }

  /** The binding of an input. */
  binding(name: string): Binding {
    const binding = this.#inputs[name];
    if (binding === undefined) throw new RangeError(`no source for input '${name}'`);
    return binding;
  }

  /** Gives a value a name, unless it is one already, so that it is computed once. */
  once(value: Value): Value {
    if (value.simple) return value;
    const name = `${this.#prefix}${this.#temporaries++}`;
    this.statements.push(`const ${name} = ${value.source};`);
    return { ...value, source: name, simple: true };
  }

  /** A boolean as 0 or 1. */
  number(value: Value): Value {
    return value.boolean ? { source: `(${value.source} ? 1 : 0)`, minimum: 0, maximum: 1 } : value;
  }

  /** The value as a signed number of `width` bits, up to 32. */
  signed(value: Value, width: number): Value {
    const maximum = 2 ** (width - 1) - 1;
    const minimum = -maximum - 1;
    if (value.minimum === value.maximum) return literal(wrap(value.minimum + maximum + 1, width) - maximum - 1);
    value = this.number(value);
    if (value.minimum >= minimum && value.maximum <= maximum) return value;
    const shift = 32 - width;
    return { source: shift ? `(${value.source} << ${shift} >> ${shift})` : `(${value.source} | 0)`, minimum, maximum };
  }

  /** The value as an unsigned number of `width` bits, up to 32. */
  unsigned(value: Value, width: number): Value {
    const maximum = maximumUnsigned(width);
    if (value.minimum === value.maximum) return literal(wrap(value.minimum, width));
    value = this.number(value);
    if (value.minimum >= 0 && value.maximum <= maximum) return value;
    return { source: width === 32 ? `(${value.source} >>> 0)` : `(${value.source} & ${maximum})`, minimum: 0, maximum };
  }

  /** The value as some 32-bit integer, cheap for a processor. */
  word(value: Value): Value {
    if (value.minimum === value.maximum) return this.signed(value, 32);
    value = this.number(value);
    return value.minimum >= INTEGER_MINIMUM && value.maximum <= INTEGER_MAXIMUM
      ? value
      : integer(`(${value.source} | 0)`);
  }

  /** The value in the wanted form. */
  inForm(value: Value, width: number, form: Form): Value {
    if (form === "signed") return this.signed(value, width);
    return form === "unsigned" ? this.unsigned(value, width) : this.word(value);
  }

  /** Range of a value that is bound in a form. */
  bound(source: string, width: number, form: Form): Value {
    if (/^-?[0-9]+$/.test(source)) return literal(Number(source));
    const simple = /^[\w$]+$/.test(source);
    if (!simple) source = `(${source})`;
    if (form === "raw") return { ...integer(source), simple };
    if (form === "unsigned") return { source, minimum: 0, maximum: maximumUnsigned(width), simple };
    return { source, minimum: -(2 ** (width - 1)), maximum: 2 ** (width - 1) - 1, simple };
  }

  /** A literal of up to 32 bits for an expression's constant. */
  #constantValue(value: number, width: number): Value {
    const unsigned = wrap(value, width);
    return literal(unsigned > INTEGER_MAXIMUM ? unsigned - 2 ** width : unsigned);
  }

  #translateValue(expression: Expression): Value {
    const { width } = expression;
    switch (expression.kind) {
      case "input": {
        const { source, form } = this.binding(expression.name);
        return this.bound(source, width, form);
      }
      case "constant":
        return this.#constantValue(expression.value, width);
      case "unary":
        return this.#translateUnary(expression.operation, this.number(this.value(expression.a)), width);
      case "binary":
        return this.#translateBinary(
          expression.operation,
          this.number(this.value(expression.a)),
          this.number(this.value(expression.b)),
          width,
        );
      case "compare":
        return expression.a.width > 32 ? this.#pairs.compare(expression) : this.#translateCompare(expression);
      case "select": {
        const condition = this.test(expression.condition);
        const a = this.word(this.value(expression.a));
        const b = this.word(this.value(expression.b));
        return integer(
          `(${condition} ? ${a.source} : ${b.source})`,
          Math.min(a.minimum, b.minimum),
          Math.max(a.maximum, b.maximum),
        );
      }
      case "resize": {
        const from = expression.a.width;
        if (from > 32) return this.word(this.pair(expression.a).low);
        const a = this.value(expression.a);
        if (width <= from) return a;
        return expression.signed ? this.signed(a, from) : this.unsigned(a, from);
      }
      case "call":
        return this.word({ ...integer(this.callSource(expression)), maximum: Infinity });
    }
  }

  /** Source of a primitive's call: unsigned arguments, those wider than 32 bits as two words. */
  callSource(expression: Expression & { kind: "call" }): string {
    const sources = expression.arguments.flatMap((argument) => {
      if (argument.width <= 32) return [this.unsigned(this.value(argument), argument.width).source];
      const { low, high } = this.pair(argument);
      return [this.unsigned(low, 32).source, this.unsigned(high, argument.width - 32).source];
    });
    return `$${expression.name}(${sources.join(", ")})`;
  }

  #translateUnary(operation: UnaryOperation, a: Value, width: number): Value {
    switch (operation) {
      case "not":
        a = this.word(a);
        return integer(`(~${a.source})`, ~a.maximum, ~a.minimum);
      case "negate":
        a = this.word(a);
        return { source: `(0 - ${a.source})`, minimum: -a.maximum, maximum: -a.minimum };
      case "countLeadingZeros": {
        const source = `Math.clz32(${this.unsigned(a, width).source})`;
        return integer(width === 32 ? source : `(${source} - ${32 - width})`, 0, width);
      }
      case "countTrailingZeros": {
        // The ones below the lowest one; a one just above the width stops the count.
        const stopped = width < 32 ? integer(`(${a.source} | ${2 ** width | 0})`) : a;
        const x = this.once(stopped).source;
        return integer(`(32 - Math.clz32(~${x} & (${x} - 1)))`, 0, width);
      }
      case "populationCount":
        return integer(`$populationCount(${this.unsigned(a, width).source})`, 0, width);
    }
  }

  #translateBinary(operation: BinaryOperation, a: Value, b: Value, width: number): Value {
    const smallest = -(2 ** (width - 1));
    const signedRange = [smallest, -smallest - 1] as const;
    switch (operation) {
      case "add":
        return this.#bounded(`(${a.source} + ${b.source})`, a.minimum + b.minimum, a.maximum + b.maximum);
      case "subtract":
        return this.#bounded(`(${a.source} - ${b.source})`, a.minimum - b.maximum, a.maximum - b.minimum);
      case "multiply": {
        const corners = [a.minimum * b.minimum, a.minimum * b.maximum, a.maximum * b.minimum, a.maximum * b.maximum];
        const [low, high] = [Math.min(...corners), Math.max(...corners)];
        const fits = low >= INTEGER_MINIMUM && high <= INTEGER_MAXIMUM;
        const source = `Math.imul(${a.source}, ${b.source})`;
        return fits ? integer(source, low, high) : integer(source);
      }
      case "multiplyHighSigned":
        return this.#multiplyHigh(operation, this.signed(a, width), this.signed(b, width), width);
      case "multiplyHighUnsigned":
        return this.#multiplyHigh(operation, this.unsigned(a, width), this.unsigned(b, width), width);
      case "multiplyHighSignedUnsigned":
        return this.#multiplyHigh(operation, this.signed(a, width), this.unsigned(b, width), width);
      case "divideSigned": {
        const divisor = this.once(this.signed(b, width)).source;
        const source = `(${divisor} === 0 ? -1 : (${this.signed(a, width).source} / ${divisor}) | 0)`;
        // The quotient of the smallest number by -1 is one past the range (and wraps at 32 bits).
        return integer(source, smallest, Math.min(-smallest, INTEGER_MAXIMUM));
      }
      case "divideUnsigned": {
        const divisor = this.once(this.unsigned(b, width)).source;
        return integer(`(${divisor} === 0 ? -1 : (${this.unsigned(a, width).source} / ${divisor}) | 0)`);
      }
      case "remainderSigned": {
        const divisor = this.once(this.signed(b, width)).source;
        const dividend = this.once(this.signed(a, width)).source;
        return integer(`(${divisor} === 0 ? ${dividend} : (${dividend} % ${divisor}) | 0)`, ...signedRange);
      }
      case "remainderUnsigned": {
        const divisor = this.once(this.unsigned(b, width)).source;
        const dividend = this.once(this.unsigned(a, width)).source;
        const source = `(${divisor} === 0 ? ${dividend} : ${dividend} % ${divisor})`;
        return integer(source, 0, maximumUnsigned(width));
      }
      case "and": {
        const limits = [a, b].filter(isNaturalWord).map((value) => value.maximum);
        const source = `(${a.source} & ${b.source})`;
        if (limits.length) return integer(source, 0, Math.min(...limits));
        return this.#bitwise(source, a, b);
      }
      case "or":
        return this.#bitwise(`(${a.source} | ${b.source})`, a, b);
      case "xor":
        return this.#bitwise(`(${a.source} ^ ${b.source})`, a, b);
      case "shiftLeft": {
        const amount = this.#shiftAmount(b, width);
        const maximum = a.maximum * 2 ** amount.maximum;
        const fits = a.minimum >= 0 && maximum <= INTEGER_MAXIMUM;
        const source = `(${a.source} << ${amount.source})`;
        return fits ? integer(source, 0, maximum) : integer(source);
      }
      case "shiftRightLogical": {
        const amount = this.#shiftAmount(b, width);
        const bits = width === 32 && !isNaturalWord(a)
          ? { ...this.number(a), maximum: 2 ** 32 - 1 }
          : this.unsigned(a, width);
        return integer(`(${bits.source} >>> ${amount.source})`, 0, Math.floor(bits.maximum / 2 ** amount.minimum));
      }
      case "shiftRightArithmetic": {
        const amount = this.#shiftAmount(b, width);
        const bits = width === 32 ? this.number(a) : this.signed(a, width);
        return integer(`(${bits.source} >> ${amount.source})`, ...signedRange);
      }
      case "minimumSigned":
      case "maximumSigned":
        return this.#extremum(
          operation.startsWith("min") ? "min" : "max",
          this.signed(a, width),
          this.signed(b, width),
        );
      case "minimumUnsigned":
      case "maximumUnsigned":
        return this.#extremum(
          operation.startsWith("min") ? "min" : "max",
          this.unsigned(a, width),
          this.unsigned(b, width),
        );
    }
  }

  /** A sum or difference, brought back to 32 bits before it could lose precision. */
  #bounded(source: string, minimum: number, maximum: number): Value {
    const exact = minimum >= -(2 ** 40) && maximum <= 2 ** 40;
    return exact ? { source, minimum, maximum } : integer(`(${source} | 0)`);
  }

  #extremum(name: "min" | "max", a: Value, b: Value): Value {
    return {
      source: `Math.${name}(${a.source}, ${b.source})`,
      minimum: Math[name](a.minimum, b.minimum),
      maximum: Math[name](a.maximum, b.maximum),
    };
  }

  #bitwise(source: string, a: Value, b: Value): Value {
    if (!isWord(a) || !isWord(b)) return integer(source);
    const largest = Math.max(a.maximum, b.maximum, ~a.minimum, ~b.minimum);
    const ones = 2 ** (32 - Math.clz32(largest)) - 1;
    return integer(source, Math.min(a.minimum, b.minimum) >= 0 ? 0 : -ones - 1, ones);
  }

  /** A shift amount that JavaScript's shift operators (which use the low five bits) take right. */
  #shiftAmount(b: Value, width: number): Value {
    const limits = { minimum: 0, maximum: width - 1 };
    if (b.minimum === b.maximum) return literal(this.unsigned(b, width).minimum % width);
    if (b.minimum >= 0 && b.maximum < width) return b;
    if (width === 32) return { ...b, ...limits };
    if ((width & (width - 1)) === 0) return { source: `(${b.source} & ${width - 1})`, ...limits };
    return { source: `(${this.unsigned(b, width).source} % ${width})`, ...limits };
  }

  #multiplyHigh(operation: BinaryOperation, a: Value, b: Value, width: number): Value {
    if (width <= 15) return integer(`(Math.imul(${a.source}, ${b.source}) >> ${width})`);
    if (width === 16) return integer(`(Math.imul(${a.source}, ${b.source}) >>> 16)`);
    if (width === 32) return integer(`$${operation}(${a.source}, ${b.source})`);
    [a, b] = [this.once(a), this.once(b)];
    const high = `$${operation}(${a.source}, ${b.source})`;
    return integer(`((Math.imul(${a.source}, ${b.source}) >>> ${width}) | (${high} << ${32 - width}))`);
  }

  #translateCompare(expression: Expression & { kind: "compare" }): Value {
    const { operation } = expression;
    const width = expression.a.width;
    const a = this.number(this.value(expression.a));
    const b = this.number(this.value(expression.b));
    const alreadyUnsigned = [a, b].every((value) => value.minimum >= 0 && value.maximum <= maximumUnsigned(width));
    const unsigned = operation === "lessUnsigned" || (operation !== "lessSigned" && alreadyUnsigned);
    const [left, right] = [a, b].map((value) => unsigned ? this.unsigned(value, width) : this.signed(value, width));
    return comparison(left, operation === "equal" ? "===" : operation === "notEqual" ? "!==" : "<", right);
  }
}

/** Functions that a translated expression may call: unsigned numbers in, any number congruent to the result out. */
export type PrimitiveFunctions = Readonly<Record<string, (...parameters: number[]) => number>>;

/**
 * Makes a function from translated source. Inside, every function of `environment` and of the runtime is known by its
 * name after a dollar sign.
 * @param parameters parameter names
 * @param body statements with a `return` where the function has a result
 * @param environment functions and objects that the body uses
 */
export function compileFunction<F>(
  parameters: readonly string[],
  body: string,
  environment: Readonly<Record<string, unknown>> = {},
): F {
  const entries = Object.entries({ ...runtime, ...environment });
  const names = entries.map(([name]) => `$${name}`);
  const source = `"use strict"; return function (${parameters.join(", ")}) {\n${body}\n};`;
  return new Function(...names, source)(...entries.map(([, value]) => value)) as F;
}
