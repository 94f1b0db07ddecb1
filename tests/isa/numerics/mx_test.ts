/**
 * PLENA's MX format and the roundings of lanes: tables from the format's definition, encodings against the format's own
 * description in rational arithmetic.
 */
import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { bfloat16 } from "../../../isa/numerics/bfloat16.ts";
import { e4m3Values, encodeE4m3, floorLog2 } from "../../../isa/numerics/e4m3.ts";
import { float16 } from "../../../isa/numerics/float16.ts";
import { decodeMx, encodeMx, scaleValues } from "../../../isa/numerics/mx.ts";
import {
  bfloat16Pattern,
  bfloat16Value,
  float16Pattern,
  float16Value,
  roundRowToBfloat16,
  roundToBfloat16,
  roundToFloat16,
} from "../../../isa/numerics/rounding.ts";

Deno.test("E4M3 patterns have PLENA's values, not those of the Open Compute Project", () => {
  const value = (pattern: number) => e4m3Values[pattern];
  assertEquals([value(0x00), value(0x38), value(0x3c), value(0xb8), value(0x40)], [0, 1, 1.5, -1, 2]);
  assertEquals([value(0x01), value(0x07), value(0x08)], [2 ** -10, 0.875 * 2 ** -7, 2 ** -6]);
  assertEquals([value(0x77), value(0x78), value(0xf8)], [1.875 * 2 ** 7, Infinity, -Infinity]);
  assertEquals([value(0x7f), value(0x79), value(0x80)], [NaN, NaN, -0]);
});

Deno.test("scale bytes are powers of two, 0 and infinity", () => {
  assertEquals([scaleValues[0], scaleValues[1], scaleValues[127], scaleValues[254], scaleValues[255]], [
    0,
    2 ** -126,
    1,
    2 ** 127,
    Infinity,
  ]);
});

Deno.test("the two roundings of fractions differ where the machine's versions differ", () => {
  const both = (value: number) =>
    (["quarters-even", "half-up"] as const).map((rounding) => e4m3Values[encodeE4m3(value, rounding)]);
  assertEquals(both(1.0625), [1, 1.125]);
  assertEquals(both(1.1875), [1.25, 1.25]);
  assertEquals(both(1.3125), [1.25, 1.375]);
  assertEquals(both(1.4375), [1.5, 1.5]);
  assertEquals(both(1.97), [1.875, 1.875]);
  assertEquals(both(1.09), [1, 1.125]); // three quarters of a unit are cut to a half, which goes to the even neighbour
  assertEquals(both(-1.3125), [-1.25, -1.375]);
  assertEquals(both(0), [0, 0]);
});

Deno.test("values in the gap below 2^-6 become the largest subnormal", () => {
  for (const value of [0.0079, 0.01, 0.015]) {
    for (const rounding of ["quarters-even", "half-up"] as const) {
      assertEquals(e4m3Values[encodeE4m3(value, rounding)], 0.875 * 2 ** -7);
    }
  }
});

Deno.test("exponents are those of the value plus 1e-9", () => {
  assertEquals([1, 0.99609375, 2, 1.9921875, 2 ** -40, 0].map(floorLog2), [0, -1, 1, 0, -30, -30]);
  assertEquals(floorLog2(Infinity), Infinity);
});

/** Encodes and decodes eight values. */
function throughMx(values: readonly number[], rounding: "quarters-even" | "half-up" = "quarters-even"): number[] {
  const elements = new Uint8Array(values.length);
  const scales = new Uint8Array(values.length / 8);
  encodeMx(values, 0, elements, scales, rounding);
  const decoded = new Float32Array(values.length);
  decodeMx(elements, scales, decoded);
  return [...decoded];
}

Deno.test("a block of zeros has the scale byte 0", () => {
  const elements = new Uint8Array(8).fill(9);
  const scales = new Uint8Array(1).fill(9);
  encodeMx(new Float32Array(8), 0, elements, scales, "half-up");
  assertEquals([...elements, ...scales], new Array(9).fill(0));
});

Deno.test("the largest of a block is scaled into [1, 2) and the rest follows it", () => {
  assertEquals(throughMx([6, 3, 1.5, -0.75, 0, 1, 6.1, -5]), [6, 3, 1.5, -0.75, 0, 1, 6, -5]);
  assertEquals(throughMx([100, 0.001, 0, 0, 0, 0, 0, 0])[1], 0);
});

const rounding = fc.constantFrom("quarters-even" as const, "half-up" as const);
const value = fc.double({ min: -1000, max: 1000, noNaN: true }).map((number) => roundToBfloat16(number));

Deno.test("decoding and encoding again gives the same values", () =>
  fc.assert(fc.property(fc.array(value, { minLength: 8, maxLength: 8 }), rounding, (values, how) => {
    const once = throughMx(values, how).map((number) => number + 0); // -0 becomes 0
    assertEquals(throughMx(once, how), once);
  })));

Deno.test("elements of a block are off by at most a sixteenth, in the gap by more", () =>
  fc.assert(fc.property(fc.array(value, { minLength: 8, maxLength: 8 }), rounding, (values, how) => {
    const largest = Math.max(...values.map(Math.abs));
    const decoded = throughMx(values, how);
    const scale = 2 ** Math.floor(Math.log2(largest + 1e-9));
    values.forEach((original, index) => {
      const normal = Math.abs(original) / scale >= 2 ** -6;
      // 1.9375 and more of a power of two cannot carry into the next: 1.875 is as near as it gets
      const bound = normal ? Math.abs(original) / 15 : scale * 2 ** -7;
      if (Math.abs(decoded[index] - original) > bound) throw new Error(`${original} became ${decoded[index]}`);
    });
  })));

Deno.test("lanes round like the formats with flags", () => {
  const any = fc.oneof(
    fc.double({ noDefaultInfinity: false }),
    fc.float(),
    fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  );
  fc.assert(fc.property(any, (number) => {
    const single = Math.fround(number);
    assertEquals(roundToBfloat16(number), bfloat16.round(single));
    assertEquals(roundToFloat16(number), float16.round(single));
    assertEquals(bfloat16Value(bfloat16Pattern(number)), bfloat16.round(single));
    assertEquals(float16Value(float16Pattern(roundToFloat16(number))), float16.round(single));
  }));
});

Deno.test("rows round like single values, NaNs stay NaNs", () => {
  fc.assert(fc.property(fc.uint32Array({ minLength: 4, maxLength: 4 }), (patterns) => {
    const values = new Float32Array(patterns.buffer, patterns.byteOffset, 4);
    const to = new Uint32Array(6);
    roundRowToBfloat16(patterns, 0, to, 2, 4);
    const rounded = new Float32Array(to.buffer);
    for (let lane = 0; lane < 4; lane++) {
      assertEquals(rounded[lane + 2], roundToBfloat16(values[lane]));
      assertEquals(to[lane + 2] & 0xffff, 0);
    }
  }));
});

Deno.test("every 16-bit pattern is its own value", () => {
  for (let pattern = 0; pattern < 65536; pattern++) {
    for (
      const [valueOf, patternOf] of [[bfloat16Value, bfloat16Pattern], [float16Value, float16Pattern]] as const
    ) {
      const number = valueOf(pattern);
      if (number === number && patternOf(number) !== pattern) throw new Error(`pattern ${pattern}`);
    }
  }
});
