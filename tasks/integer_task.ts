/**
 * The shape that all integer tasks share: inputs are drawn by distribution, constants are computed from the sizes, and the
 * reference is a function from named arrays to named arrays.
 * @module
 */
import { byName, parametersOf, type TaskDefinition, workOf } from "./definition.ts";
import { allocate, drawIntegers, type DrawRange, elementCount } from "./distributions.ts";
import type { Distribution, Parameters, Task, Tensor, TensorValues } from "./task.ts";

/** How an input is drawn that is not free over its whole element type. */
export interface Draw {
  /** Smallest and largest value; absent: those of the element type. */
  readonly range?: DrawRange;
  /** The distribution that this tensor follows when the task is asked for another one; absent: the same. */
  readonly distribution?: (asked: Distribution) => Distribution;
  /** Values after the draw, for inputs whose elements have ranges of their own. */
  readonly adjust?: (values: TensorValues) => void;
}

/** What a task file says about a task; the rest of {@linkcode Task} follows. */
export interface IntegerTaskDefinition extends TaskDefinition {
  /** Values of every tensor with the role `constant`, by name. */
  constants?(parameters: Parameters): Readonly<Record<string, ArrayLike<number>>>;
  /** How inputs are drawn, by name; those not named are free over their element type. */
  draws?(parameters: Parameters): Readonly<Record<string, Draw>>;
  /**
   * The formula as code: fills the output arrays, which start as zeros, from the arrays of inputs and constants, all by
   * tensor name. Returns the shapes of outputs that are smaller than their capacity, by name.
   */
  compute(
    inputs: Readonly<Record<string, TensorValues>>,
    outputs: Readonly<Record<string, TensorValues>>,
    parameters: Parameters,
  ): Readonly<Record<string, readonly number[]>> | void;
}

/** Completes a definition to a task. */
export function integerTask(definition: IntegerTaskDefinition): Task {
  const { id, title, level, family, formula, parameterNames, honeypot } = definition;
  return {
    id,
    title,
    level,
    family,
    formula,
    parameterNames,
    parameters: parametersOf(definition),
    ...(honeypot ? { honeypot } : {}),
    tensors: (sizes) => definition.tensors(sizes),
    inputs: (sizes, seed, distribution) => inputsOf(definition, sizes, seed, distribution),
    reference: (inputs, sizes) => reference(definition, inputs, sizes),
    work: (sizes) => workOf(definition, sizes),
  };
}

function inputsOf(
  definition: IntegerTaskDefinition,
  sizes: Parameters,
  seed: string,
  distribution: Distribution,
): Tensor[] {
  const constants = definition.constants?.(sizes) ?? {};
  const draws = definition.draws?.(sizes) ?? {};
  return definition.tensors(sizes).filter(({ role }) => role !== "output").map((specification) => {
    const { name, role, dataType, shape } = specification;
    if (role === "constant") {
      const values = allocate(dataType, elementCount(shape));
      values.set(constants[name]);
      return { specification, values };
    }
    const draw = draws[name] ?? {};
    const followed = draw.distribution?.(distribution) ?? distribution;
    const tensor = drawIntegers(specification, seed, followed, draw.range);
    draw.adjust?.(tensor.values);
    return tensor;
  });
}

function reference(definition: IntegerTaskDefinition, inputs: readonly Tensor[], sizes: Parameters): Tensor[] {
  const outputs = definition.tensors(sizes)
    .filter(({ role }) => role === "output")
    .map((specification) => ({
      specification,
      values: allocate(specification.dataType, elementCount(specification.shape)),
    }));
  const used = definition.compute(byName(inputs), byName(outputs), sizes) ?? {};
  return outputs.map(({ specification, values }) => {
    const shape = used[specification.name];
    if (!shape) return { specification, values };
    return { specification: { ...specification, shape }, values: values.slice(0, elementCount(shape)) };
  });
}
