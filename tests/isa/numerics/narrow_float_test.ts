import { assert, assertEquals } from "@std/assert";
import { bfloat16 } from "../../../isa/numerics/bfloat16.ts";
import * as float32 from "../../../isa/numerics/float32.ts";
import { float16 } from "../../../isa/numerics/float16.ts";
import type { NarrowFloat } from "../../../isa/numerics/narrow_float.ts";
import * as definition from "./rational_definition.ts";

const formats: [string, NarrowFloat, definition.Format][] = [
  ["binary16", float16, definition.binary16],
  ["bfloat16", bfloat16, definition.bfloat16],
];

/** An exact rational of a finite double. */
function rationalOf(value: number): definition.Rational {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const significand = (bits & ((1n << 52n) - 1n)) + (exponent === 0 ? 0n : 1n << 52n);
  const scale = Math.max(exponent, 1) - 1075;
  const magnitude = definition.times(definition.rational(significand), definition.powerOfTwo(scale));
  return bits >> 63n ? definition.rational(-magnitude.numerator, magnitude.denominator) : magnitude;
}

function checkEncoding(format: NarrowFloat, formal: definition.Format, value: number, mode: number): void {
  const expected = definition.round(rationalOf(value), formal, mode, Object.is(value, -0));
  float32.flags.value = 0;
  const pattern = format.fromNumber(value, mode);
  if (pattern !== expected.bits || float32.flags.value !== expected.flags) {
    throw new Error(
      `fromNumber(${value}) mode ${mode}: ${pattern} flags ${float32.flags.value}, ` +
        `expected ${expected.bits} flags ${expected.flags}`,
    );
  }
}

for (const [name, format, formal] of formats) {
  Deno.test(`${name}: all 65536 patterns have their exact value and survive encoding`, () => {
    for (let pattern = 0; pattern < 65536; pattern++) {
      const expected = definition.decode(pattern, formal);
      const value = format.toNumber(pattern);
      if (expected.kind === "nan") {
        assert(Number.isNaN(value));
        assertEquals(format.fromNumber(value), format.canonicalNaN);
        continue;
      }
      if (expected.kind === "infinity") assertEquals(value, expected.negative ? -Infinity : Infinity);
      else {
        assertEquals(definition.order(rationalOf(value), expected.value), 0);
        assertEquals(value < 0 || Object.is(value, -0), expected.negative);
      }
      for (let mode = 0; mode < 5; mode++) {
        float32.flags.value = 0;
        assertEquals(format.fromNumber(value, mode), pattern);
        assertEquals(float32.flags.value, 0);
      }
    }
  });

  Deno.test(`${name}: between all neighbours: the tie, just below and just above it, and near both ends, in every mode`, () => {
    const infinity = format.fromNumber(Infinity);
    for (let pattern = 0; pattern < infinity; pattern++) {
      const low = format.toNumber(pattern);
      const high = pattern + 1 === infinity ? 2 ** (formal.maximumExponent + 1) : format.toNumber(pattern + 1);
      const step = high - low;
      for (const fraction of [0.5, 0.5 - 2 ** -30, 0.5 + 2 ** -30, 2 ** -30, 1 - 2 ** -30, 0.25, 0.75]) {
        const mode = (pattern + Math.round(fraction * 8)) % 5;
        const value = low + step * fraction;
        if (fraction === 0.5) {
          for (let every = 0; every < 5; every++) {
            checkEncoding(format, formal, value, every);
            checkEncoding(format, formal, -value, every);
          }
        } else {
          checkEncoding(format, formal, value, mode);
          checkEncoding(format, formal, -value, mode);
        }
      }
    }
  });

  Deno.test(`${name}: values far outside, double subnormals and the border of the normal numbers`, () => {
    const values = [
      Number.MIN_VALUE,
      2 ** -1022,
      1e-300,
      1e300,
      Number.MAX_VALUE,
      2 ** 127,
      2 ** 128,
      65504,
      65519,
      65520,
    ];
    for (let i = -64; i <= 64; i++) values.push(format.smallestNormal * (1 + i * 2 ** -(formal.precision + 4)));
    for (const value of values) {
      for (let mode = 0; mode < 5; mode++) {
        checkEncoding(format, formal, value, mode);
        checkEncoding(format, formal, -value, mode);
      }
    }
  });

  Deno.test(`${name}: properties and rounding to storage`, () => {
    assertEquals(format.bits, 16);
    assertEquals(
      definition.order(rationalOf(format.smallestNormal), definition.powerOfTwo(1 - formal.maximumExponent)),
      0,
    );
    assertEquals(format.fromNumber(format.maximum) + 1, format.fromNumber(Infinity));
    assertEquals(format.round(1 + 2 ** -formal.precision), 1);
    assertEquals(format.round(format.maximum * 2), Infinity);
    assert(Object.is(format.round(-0), -0));
  });
}

Deno.test("bfloat16 is the upper half of binary32", () => {
  for (let pattern = 0; pattern < 65536; pattern++) {
    assert(Object.is(bfloat16.toNumber(pattern), float32.toNumber(pattern * 65536)));
  }
});
