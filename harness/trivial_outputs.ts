/**
 * Outputs that no kernel deserves credit for (cheat 6): a task on which one of them passes measures nothing.
 * @module
 */
import type { Tensor, TensorValues } from "../tasks/task.ts";

/** Values for every output tensor, without any computing. */
export interface TrivialOutput {
  /** `zeros`, `constant 1`, `copy of X`, `random`. */
  readonly name: string;
  /** In the order of the expected tensors. */
  readonly outputs: readonly TensorValues[];
}

/**
 * Zeros, constants (1, the first and the most frequent element), a copy of every input (repeated to the output's size),
 * and random values in the range of the reference.
 * @param inputs of one seed
 * @param expected the reference's outputs for them
 */
export function trivialOutputs(inputs: readonly Tensor[], expected: readonly Tensor[]): TrivialOutput[] {
  const filled = (name: string, value: (tensor: Tensor, element: number) => number): TrivialOutput => ({
    name,
    outputs: expected.map((tensor) => {
      const values = tensor.values.slice();
      for (let element = 0; element < values.length; element++) values[element] = value(tensor, element);
      return values;
    }),
  });
  let state = 0x2545f491;
  const random = () => {
    // xorshift32: any fixed sequence that has nothing to do with the inputs
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const ranges = new Map(expected.map((tensor) => [tensor, rangeOf(tensor.values)]));
  return [
    filled("zeros", () => 0),
    filled("constant 1", () => 1),
    filled("constant of the first element", ({ values }) => values[0]),
    filled("constant of the most frequent element", (tensor) => ranges.get(tensor)!.mode),
    ...inputs.map(({ specification, values }) =>
      filled(`copy of ${specification.name}`, (_, element) => values[element % values.length])
    ),
    filled("random", (tensor) => {
      const { minimum, maximum } = ranges.get(tensor)!;
      if (tensor.specification.dataType === "float32") return minimum + random() * (maximum - minimum);
      return Math.floor(minimum + random() * (maximum - minimum + 1));
    }),
  ];
}

function rangeOf(values: TensorValues) {
  let minimum = Infinity, maximum = -Infinity, mode = 0, modeCount = 0;
  const counts = new Map<number, number>();
  for (const value of values) {
    minimum = Math.min(minimum, value);
    maximum = Math.max(maximum, value);
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    if (count > modeCount) [mode, modeCount] = [value, count];
  }
  return { minimum, maximum, mode };
}
