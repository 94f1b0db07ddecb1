/**
 * The formats that a machine names, as functions on numbers: the rounding points of references.
 * @module
 */
import type { Numerics } from "../../tasks/task.ts";
import type { NumericFormat, NumericFormats } from "../plugin.ts";
import type { FractionRounding } from "./e4m3.ts";
import { blockElements, decodeMx, encodeMx } from "./mx.ts";
import { roundToBfloat16, roundToFloat16 } from "./rounding.ts";

/** Formats in which each number stands for itself. */
const single: Readonly<Partial<Record<NumericFormat, (value: number) => number>>> = {
  float32: Math.fround,
  bfloat16: roundToBfloat16,
  float16: roundToFloat16,
};

/** Formats in which neighbours share a scale. */
const block: Readonly<Partial<Record<NumericFormat, FractionRounding>>> = {
  "mx-e4m3": "quarters-even",
  "mx-e4m3-half-up": "half-up",
};

/** Values after they were written in a block format and read back; zeros fill the last block. */
function throughBlocks(values: Float64Array, rounding: FractionRounding): Float64Array {
  const count = Math.ceil(values.length / blockElements) * blockElements;
  const padded = new Float64Array(count);
  padded.set(values);
  const elements = new Uint8Array(count);
  const scales = new Uint8Array(count / blockElements);
  encodeMx(padded, 0, elements, scales, rounding);
  const decoded = new Float32Array(count);
  decodeMx(elements, scales, decoded);
  return Float64Array.from(decoded.subarray(0, values.length));
}

/**
 * What a tensor becomes in a format.
 * @param values row-major; left alone
 */
export function tensorThrough(values: Float64Array, format: NumericFormat): Float64Array {
  const rounding = block[format];
  return rounding ? throughBlocks(values, rounding) : values.map(single[format]!);
}

/**
 * The rounding points of a machine.
 * @throws RangeError where a block format is named for single numbers
 */
export function numericsOf({ activation, scalar, memory, store }: NumericFormats): Numerics {
  const one = (format: NumericFormat) => {
    const round = single[format];
    if (!round) throw new RangeError(`'${format}' is no format of single numbers`);
    return round;
  };
  return {
    round: one(activation),
    scalar: one(scalar),
    placed: (values) => tensorThrough(values, memory),
    stored: (values) => tensorThrough(values, store),
  };
}
