/**
 * The shape that all integer tasks share: parameters are positive sizes, inputs are drawn by distribution, constants are
 * computed from the sizes, and the reference is a function from named arrays to named arrays.
 * @module
 */
import { z } from "zod";
import { allocate, drawIntegers, type DrawRange, elementCount } from "./distributions.ts";
import type { Distribution, Parameters, Task, Tensor, TensorSpecification, TensorValues, Work } from "./task.ts";

/** Largest extent of a dimension; larger ones fit no machine here. */
const maximumExtent = 1 << 20;

/** Largest number of elements of one tensor. */
const maximumElements = 1 << 24;

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
export interface IntegerTaskDefinition {
  /** As in {@linkcode Task}. */
  readonly id: string;
  /** As in {@linkcode Task}. */
  readonly title: string;
  /** As in {@linkcode Task}. */
  readonly level: 1 | 2 | 3;
  /** As in {@linkcode Task}. */
  readonly family: string;
  /** Markdown with TeX. */
  readonly formula: string;
  /** As in {@linkcode Task}; each is a positive size. */
  readonly parameterNames: readonly string[];
  /** As in {@linkcode Task}. */
  readonly honeypot?: true;
  /** What is wrong with these sizes, or null; called with positive integers only. */
  objection?(parameters: Parameters): string | null;
  /** As in {@linkcode Task}. */
  tensors(parameters: Parameters): readonly TensorSpecification[];
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
  /** Multiply-accumulates and further operations; bytes follow from the tensors. */
  operations(parameters: Parameters): { readonly multiplyAccumulates: number; readonly others: number };
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

function parametersOf(definition: IntegerTaskDefinition): z.ZodType<Parameters> {
  const size = z.number().int().min(1).max(maximumExtent);
  const sizes = z.strictObject(Object.fromEntries(definition.parameterNames.map((name) => [name, size])));
  return sizes.superRefine((values, context) => {
    const objection = definition.objection?.(values) ?? null;
    if (objection !== null) context.addIssue({ code: "custom", message: objection });
    else if (definition.tensors(values).some(({ shape }) => elementCount(shape) > maximumElements)) {
      context.addIssue({ code: "custom", message: `a tensor has more than ${maximumElements} elements` });
    }
  }) as unknown as z.ZodType<Parameters>;
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

function byName(tensors: readonly Tensor[]): Record<string, TensorValues> {
  return Object.fromEntries(tensors.map(({ specification, values }) => [specification.name, values]));
}

/** Bytes per element as tasks count them. */
const elementBytes = { int8: 1, uint8: 1, int16: 2, int32: 4, float32: 4 } as const;

function workOf(definition: IntegerTaskDefinition, sizes: Parameters): Work {
  const { multiplyAccumulates, others } = definition.operations(sizes);
  let bytesRead = 0, bytesWritten = 0;
  for (const { role, shape, dataType } of definition.tensors(sizes)) {
    const bytes = elementCount(shape) * elementBytes[dataType];
    if (role === "output") bytesWritten += bytes;
    else if (role !== "hidden") bytesRead += bytes;
  }
  return { operations: 2 * multiplyAccumulates + others, multiplyAccumulates, bytesRead, bytesWritten };
}
