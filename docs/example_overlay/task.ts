/**
 * The task that the instructions are for: one step of sampling from a diffusion language model. Such a model fills a text
 * whose positions are masked, a few per step: those of whose token it is surest.
 * @module
 */
import type { Distribution, Numerics, Parameters, Task, Tensor, TensorSpecification } from "kernelcraft/tasks/task.ts";
import { type RandomSource, randomSource, shuffle } from "kernelcraft/tasks/random.ts";
import { z } from "zod";

/** Largest number of positions: their confidences stand in one vector row. */
export const maximumPositions = 64;

/** Share of the positions that are open, if that leaves enough to choose from. */
const openShare = 0.75;

function tensorsOf({ positions, vocabulary }: Parameters): TensorSpecification[] {
  const tensor = (
    name: string,
    dataType: "float32" | "int32",
    shape: readonly number[],
    role: "input" | "output",
    description: string,
  ) => ({ name, dataType, shape, role, description });
  return [
    tensor("logits", "float32", [positions, vocabulary], "input", "the model's logits of every position"),
    tensor("open", "float32", [positions], "input", "1 where the position is masked, 0 where it has its token"),
    tensor(
      "tokens",
      "int32",
      [positions],
      "input",
      "token of every position; masked ones hold the size of the vocabulary",
    ),
    tensor("tokens_out", "int32", [positions], "output", "tokens after the step"),
  ];
}

/** How far logits lie from their row's level, in quarters. */
function noise(distribution: Distribution, random: RandomSource): number {
  switch (distribution) {
    case "small":
      return random.integer(-2, 2) / 4;
    case "extreme":
      return random.integer(0, 1) === 0 ? -1.75 : 1.75;
    case "sparse":
      return random.integer(0, 7) === 0 ? random.integer(0, 7) / 4 : -1.75;
    case "constant":
      return 0;
    default:
      return random.integer(-7, 7) / 4;
  }
}

/**
 * Rows whose best token is sure and rows where it is not, in two kinds each, so that neither the largest logit nor the
 * sum alone tells them apart. Confidences of the two sorts lie far apart: no rounding changes what is chosen.
 */
const sure = [{ peak: 6, level: 0 }, { peak: 3, level: -3 }] as const;
const unsure = [{ peak: 3, level: 0 }, { peak: 6, level: 3 }] as const;

function inputsOf(parameters: Parameters, seed: string, distribution: Distribution): Tensor[] {
  const { positions, vocabulary, k } = parameters;
  const random = randomSource(`dllm_sampling/${distribution}/${seed}`);
  const order = Array.from({ length: positions }, (_, position) => position);
  shuffle(order, random);
  const openCount = Math.max(k, Math.floor(positions * openShare));
  const logits = new Float64Array(positions * vocabulary);
  const open = new Float64Array(positions);
  const tokens = new Int32Array(positions);
  order.forEach((position, rank) => {
    const isOpen = rank < openCount;
    const isSure = isOpen ? rank < k : random.integer(0, 1) === 0;
    const { peak, level } = (isSure ? sure : unsure)[random.integer(0, 1)];
    const row = logits.subarray(position * vocabulary, (position + 1) * vocabulary);
    for (let token = 0; token < vocabulary; token++) row[token] = level + noise(distribution, random);
    row[random.integer(0, vocabulary - 1)] = peak;
    open[position] = isOpen ? 1 : 0;
    tokens[position] = isOpen ? vocabulary : random.integer(0, vocabulary - 1);
  });
  const [logitsOf, openOf, tokensOf] = tensorsOf(parameters);
  return [
    { specification: logitsOf, values: logits },
    { specification: openOf, values: open },
    { specification: tokensOf, values: tokens },
  ];
}

function reference(inputs: readonly Tensor[], parameters: Parameters, numerics: Numerics): Tensor[] {
  const { positions, vocabulary, k } = parameters;
  const valuesOf = (name: string) => inputs.find(({ specification }) => specification.name === name)!.values;
  const drawn = Float64Array.from(valuesOf("logits"));
  const logits = numerics.placed?.(drawn) ?? drawn;
  const open = valuesOf("open");
  const rows = Array.from({ length: positions }, (_, position) => {
    const row = logits.subarray(position * vocabulary, (position + 1) * vocabulary);
    let token = 0;
    for (let other = 1; other < vocabulary; other++) if (row[other] > row[token]) token = other;
    const confidence = 1 / row.reduce((sum, logit) => sum + Math.exp(logit - row[token]), 0);
    return { position, token, confidence: open[position] === 0 ? 0 : confidence };
  });
  const surest = [...rows].sort((a, b) => b.confidence - a.confidence || a.position - b.position).slice(0, k);
  const tokens = Int32Array.from(valuesOf("tokens"));
  for (const { position, token } of surest) tokens[position] = token;
  return [{ specification: tensorsOf(parameters)[3], values: tokens }];
}

/** The task. */
export const dllmSampling: Task = {
  id: "dllm_sampling",
  title: "Sampling step of a diffusion language model",
  level: 2,
  family: "sampling",
  formula:
    String.raw`For every position $p$ let $t_p = \arg\max_v L_{p,v}$ (the first of equal ones) over the logits ` +
    String.raw`$L$, and $c_p = 1 / \sum_v e^{L_{p,v} - L_{p,t_p}}$ its confidence, the softmax's value there. Of the ` +
    String.raw`positions with $\mathrm{open}_p = 1$ the k with the largest $c_p$ get $\mathrm{tokens\_out}_p = t_p$; ` +
    String.raw`every other position keeps $\mathrm{tokens\_out}_p = \mathrm{tokens}_p$. At least k positions are open.`,
  parameterNames: ["positions", "vocabulary", "k"],
  parameters: z.strictObject({
    positions: z.number().int().min(2).max(maximumPositions),
    vocabulary: z.number().int().min(64).max(4096).multipleOf(64),
    k: z.number().int().min(1),
  }).refine(({ positions, k }) => k < positions, { message: "k must be smaller than positions", path: ["k"] }),
  tensors: tensorsOf,
  inputs: inputsOf,
  reference,
  work({ positions, vocabulary }) {
    return {
      operations: 4 * positions * vocabulary,
      multiplyAccumulates: 0,
      bytesRead: positions * vocabulary + 5 * positions,
      bytesWritten: 4 * positions,
    };
  },
};
