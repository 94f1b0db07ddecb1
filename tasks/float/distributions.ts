/**
 * How the elements of floating-point tensors are drawn. The root mean square is about 1 except where a distribution is
 * there to change it; only exact arithmetic is used, so that every machine draws the same values.
 * @module
 */
import { elementCount } from "../distributions.ts";
import { type RandomSource, randomSource, shuffle } from "../random.ts";
import type { Distribution, Tensor, TensorSpecification } from "../task.ts";

/** What each distribution draws, for people. */
export const floatDistributionDescriptions: Readonly<Record<Distribution, string>> = {
  uniform: "standard normal (a sum of eight uniform values)",
  small: "standard normal, divided by 64",
  large: "standard normal, times 4",
  shifted: "normal with deviation 1/2 around 1 or around -1",
  sparse: "three quarters zeros, the rest standard normal",
  extreme: "4 and -4, 1 and -1, 1/64 and -1/64, and 0",
  constant: "one value other than zero, everywhere",
  permuted: "an even ramp of mean square 1 in random order",
};

type Fill = (values: Float64Array, random: RandomSource) => void;

const fill: Readonly<Record<Distribution, Fill>> = {
  uniform: (values, random) => each(values, () => normal(random)),
  small: (values, random) => each(values, () => normal(random) / 64),
  large: (values, random) => each(values, () => normal(random) * 4),
  shifted: (values, random) => {
    const centre = random.integer(0, 1) === 1 ? 1 : -1;
    each(values, () => centre + normal(random) / 2);
  },
  sparse: (values, random) => each(values, () => random.integer(0, 3) === 0 ? normal(random) : 0),
  extreme: (values, random) => {
    const choices = [-4, -4, -1, -1 / 64, 0, 1 / 64, 1, 4, 4];
    each(values, () => choices[random.integer(0, choices.length - 1)]);
  },
  constant: (values, random) => {
    let value = 0;
    while (value === 0) value = normal(random);
    each(values, () => value);
  },
  permuted: (values, random) => {
    const bound = Math.sqrt(3);
    let next = 0;
    each(values, () => bound * (2 * (next++ + 0.5) / values.length - 1));
    shuffle(values, random);
  },
};

/** The deviation of a sum of eight uniform values from [0, 1) is the root of 8/12. */
const normalScale = Math.sqrt(1.5);

/** Nearly normal with mean 0 and deviation 1: eight uniform values of 16 bits, added. */
function normal(random: RandomSource): number {
  let sum = 0;
  for (let pair = 0; pair < 4; pair++) {
    const word = random.nextUint32();
    sum += (word & 0xffff) + (word >>> 16);
  }
  return ((sum + 4) / 0x1_0000 - 4) * normalScale;
}

function each(values: Float64Array, draw: () => number): void {
  for (let i = 0; i < values.length; i++) values[i] = draw();
}

/**
 * Draws a tensor.
 * @param seed text; the tensor's name is mixed in, so that tensors of one task differ
 * @param scale factor on every element
 */
export function drawFloats(
  specification: TensorSpecification,
  seed: string,
  distribution: Distribution,
  scale = 1,
): Tensor {
  const values = new Float64Array(elementCount(specification.shape));
  fill[distribution](values, randomSource(`${seed}/${distribution}/${specification.name}`));
  if (scale !== 1) { for (let i = 0; i < values.length; i++) values[i] *= scale; }
  return { specification, values };
}
