/**
 * The shape that all floating-point tasks share: inputs are drawn by distribution, constants are computed from the sizes,
 * and the reference works in double precision on what the machine's memory holds of the inputs.
 * @module
 */
import { byName, parametersOf, type TaskDefinition, workOf } from "../definition.ts";
import { elementCount } from "../distributions.ts";
import type { Distribution, Numerics, Parameters, Task, Tensor, TensorSpecification } from "../task.ts";
import { drawFloats } from "./distributions.ts";

/** Arrays by tensor name. */
export type FloatArrays = Readonly<Record<string, Float64Array>>;

/** How an input is drawn. */
export interface FloatDraw {
  /** Factor on every element; absent: 1. */
  readonly scale?: number;
  /** The distribution that this tensor follows when the task is asked for another one; absent: the same. */
  readonly distribution?: (asked: Distribution) => Distribution;
  /** The values follow from other inputs instead of being drawn. */
  readonly derived?: (drawn: FloatArrays) => Float64Array;
}

/** What a task file says about a task; the rest of {@linkcode Task} follows. */
export interface FloatTaskDefinition extends Omit<TaskDefinition, "honeypot"> {
  /** Values of every tensor with the role `constant`, by name. */
  constants?(parameters: Parameters): FloatArrays;
  /** How inputs are drawn, by name; those not named are standard normal and follow the distribution. */
  draws?(parameters: Parameters): Readonly<Record<string, FloatDraw>>;
  /**
   * The formula as code, with the platform's rounding points.
   * @returns every output by tensor name
   */
  compute(inputs: FloatArrays, parameters: Parameters, numerics: Numerics): FloatArrays;
}

/** Completes a definition to a task. */
export function floatTask(definition: FloatTaskDefinition): Task {
  const { id, title, level, family, formula, parameterNames } = definition;
  return {
    id,
    title,
    level,
    family,
    formula,
    parameterNames,
    parameters: parametersOf(definition),
    tensors: (sizes) => definition.tensors(sizes),
    inputs: (sizes, seed, distribution) => inputsOf(definition, sizes, seed, distribution),
    reference: (inputs, sizes, numerics) => reference(definition, inputs, sizes, numerics),
    work: (sizes) => workOf(definition, sizes),
  };
}

/** A float32 tensor; the platform decides how it is stored. */
export function floatTensor(
  name: string,
  shape: readonly number[],
  role: TensorSpecification["role"],
  description: string,
): TensorSpecification {
  return { name, dataType: "float32", shape, role, description };
}

/** A matrix with so many inputs, by which products keep the size of their operand: deviation 1 / sqrt(inputs). */
export function operandDraw(inputs: number): FloatDraw {
  return { scale: 1 / Math.sqrt(inputs), distribution: () => "uniform" };
}

/**
 * Weights of a layer with so many inputs, whatever the distribution: with the deviation 1 / sqrt(3 inputs) that PyTorch's
 * nn.Linear starts from, so that chains of layers stay in the range of networks at work.
 */
export function weightsDraw(inputs: number): FloatDraw {
  return { scale: 1 / Math.sqrt(3 * inputs), distribution: () => "uniform" };
}

/**
 * For inputs of chains of operators: large values would make the roundings of two kernels that are both right differ by
 * more than any absolute tolerance, and give way to standard normal ones.
 */
export function moderateScale(asked: Distribution): Distribution {
  return asked === "large" || asked === "extreme" ? "uniform" : asked;
}

function inputsOf(
  definition: FloatTaskDefinition,
  sizes: Parameters,
  seed: string,
  distribution: Distribution,
): Tensor[] {
  const constants = definition.constants?.(sizes) ?? {};
  const draws = definition.draws?.(sizes) ?? {};
  const drawn: Record<string, Float64Array> = {};
  return definition.tensors(sizes).filter(({ role }) => role !== "output").map((specification) => {
    const { name, role } = specification;
    const draw = draws[name] ?? {};
    const values = role === "constant" ? constants[name].slice() : draw.derived?.(drawn) ??
      drawFloats(specification, seed, draw.distribution?.(distribution) ?? distribution, draw.scale).values;
    drawn[name] = values as Float64Array;
    return { specification, values };
  });
}

function reference(
  definition: FloatTaskDefinition,
  inputs: readonly Tensor[],
  sizes: Parameters,
  numerics: Numerics,
): Tensor[] {
  const placed = Object.fromEntries(
    Object.entries(byName(inputs)).map(([name, values]) => {
      const copy = Float64Array.from(values);
      return [name, numerics.placed?.(copy) ?? copy];
    }),
  );
  const outputs = definition.compute(placed, sizes, numerics);
  return definition.tensors(sizes).filter(({ role }) => role === "output").map((specification) => {
    const values = outputs[specification.name];
    if (values.length !== elementCount(specification.shape)) {
      throw new Error(`${definition.id}: output '${specification.name}' has ${values.length} elements`);
    }
    return { specification, values };
  });
}
