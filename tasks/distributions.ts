/**
 * How the elements of integer tensors are drawn. A kernel is scored on several of these, so that it cannot win by
 * recognising an input, and so that saturation, sign and zero are met for sure.
 * @module
 */
import { type RandomSource, randomSource, shuffle } from "./random.ts";
import type { DataType, Distribution, Tensor, TensorSpecification, TensorValues } from "./task.ts";

/** Smallest and largest value of the integer types. */
const ranges = {
  int8: [-128, 127],
  uint8: [0, 255],
  int16: [-32768, 32767],
  int32: [-2147483648, 2147483647],
} as const;

type IntegerType = keyof typeof ranges;

/** What each distribution draws, for people; full range means every value of the element type. */
export const distributionDescriptions: Readonly<Record<Distribution, string>> = {
  uniform: "full range, every value equally likely",
  small: "at most 1 % of the full magnitude (int8: -1, 0, 1)",
  large: "the upper half of the full magnitude, either sign",
  shifted: "an eighth of the full range around a centre drawn away from zero",
  sparse: "three quarters zeros, the rest full range",
  extreme: "the smallest and largest values and their neighbours, with -1, 0 and 1",
  constant: "one value other than zero, everywhere",
  permuted: "an even ramp over the full range in random order",
};

/** Every distribution. */
export const distributions = Object.keys(distributionDescriptions) as readonly Distribution[];

/** Smallest and largest value that is drawn. */
export type DrawRange = readonly [minimum: number, maximum: number];

/**
 * Draws a tensor of integers.
 * @param seed text; the tensor's name is mixed in, so that tensors of one task differ
 * @param range full range of the distribution; absent: that of the element type
 * @throws RangeError for element types that are not integers
 */
export function drawIntegers(
  specification: TensorSpecification,
  seed: string,
  distribution: Distribution,
  range?: DrawRange,
): Tensor {
  const { dataType, shape, name } = specification;
  if (!(dataType in ranges)) throw new RangeError(`'${name}' holds ${dataType}; only integers can be drawn`);
  const values = allocate(dataType, elementCount(shape));
  const random = randomSource(`${seed}/${distribution}/${name}`);
  fill[distribution](values, range ?? ranges[dataType as IntegerType], random);
  return { specification, values };
}

/** Elements of a shape. */
export function elementCount(shape: readonly number[]): number {
  return shape.reduce((product, extent) => product * extent, 1);
}

/** A typed array of zeros for an element type; `float32` is held in double precision. */
export function allocate(dataType: DataType, count: number): TensorValues {
  switch (dataType) {
    case "int8":
      return new Int8Array(count);
    case "uint8":
      return new Uint8Array(count);
    case "int16":
      return new Int16Array(count);
    case "int32":
      return new Int32Array(count);
    case "float32":
      return new Float64Array(count);
  }
}

type Fill = (values: TensorValues, range: DrawRange, random: RandomSource) => void;

const fill: Readonly<Record<Distribution, Fill>> = {
  uniform: (values, [minimum, maximum], random) => each(values, () => random.integer(minimum, maximum)),

  small: (values, [minimum, maximum], random) => {
    const bound = Math.max(1, Math.floor(maximum / 100));
    each(values, () => random.integer(Math.max(minimum, -bound), bound));
  },

  large: (values, [minimum, maximum], random) => {
    const half = Math.ceil(maximum / 2);
    each(
      values,
      () => minimum < 0 && random.integer(0, 1) === 1 ? random.integer(minimum, -half) : random.integer(half, maximum),
    );
  },

  shifted: (values, [minimum, maximum], random) => {
    const eighth = Math.floor((maximum - minimum + 1) / 8);
    const upwards = minimum === 0 || random.integer(0, 1) === 1;
    // the window lies wholly on one side of zero, or of the middle for unsigned types
    const middle = minimum < 0 ? 0 : Math.ceil(maximum / 2);
    const low = upwards ? random.integer(middle + 1, maximum - eighth + 1) : random.integer(minimum, middle - eighth);
    each(values, () => random.integer(low, low + eighth - 1));
  },

  sparse: (values, [minimum, maximum], random) =>
    each(values, () => random.integer(0, 3) === 0 ? random.integer(minimum, maximum) : 0),

  extreme: (values, [minimum, maximum], random) => {
    const choices = [minimum, minimum, minimum + 1, -1, 0, 1, maximum - 1, maximum, maximum]
      .filter((value) => value >= minimum);
    each(values, () => choices[random.integer(0, choices.length - 1)]);
  },

  constant: (values, [minimum, maximum], random) => {
    let value = 0;
    while (value === 0) value = random.integer(minimum, maximum);
    each(values, () => value);
  },

  permuted: (values, [minimum, maximum], random) => {
    const span = maximum - minimum + 1;
    const step = Math.max(1, Math.floor(span / values.length));
    let next = 0;
    each(values, () => minimum + (next++ * step) % span);
    shuffle(values, random);
  },
};

function each(values: TensorValues, draw: () => number): void {
  for (let i = 0; i < values.length; i++) values[i] = draw();
}
