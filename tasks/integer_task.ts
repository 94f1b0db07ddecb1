/**
 * The shape that all integer tasks share: parameters are positive sizes, inputs are drawn by distribution, and the
 * reference is a function from named arrays to named arrays.
 * @module
 */
import { z } from "zod";
import { allocate, drawIntegers, elementCount } from "./distributions.ts";
import type { Parameters, Task, Tensor, TensorSpecification, TensorValues, Work } from "./task.ts";

/** Largest extent of a dimension; larger ones fit no machine here. */
const maximumExtent = 1 << 20;

/** Largest number of elements of one tensor. */
const maximumElements = 1 << 24;

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
  tensors(parameters: Parameters): readonly TensorSpecification[];
  /** The formula as code: fills the output arrays, which start as zeros, from the input arrays, all by tensor name. */
  compute(
    inputs: Readonly<Record<string, TensorValues>>,
    outputs: Readonly<Record<string, TensorValues>>,
    parameters: Parameters,
  ): void;
  /** Multiply-accumulates and further operations; bytes follow from the tensors. */
  operations(parameters: Parameters): { readonly multiplyAccumulates: number; readonly others: number };
}

/** Completes a definition to a task. */
export function integerTask(definition: IntegerTaskDefinition): Task {
  const { id, title, level, family, formula, parameterNames } = definition;
  const size = z.number().int().min(1).max(maximumExtent);
  const parameters = z.strictObject(Object.fromEntries(parameterNames.map((name) => [name, size])))
    .refine(
      (sizes) => definition.tensors(sizes).every(({ shape }) => elementCount(shape) <= maximumElements),
      { message: `a tensor has more than ${maximumElements} elements` },
    ) as unknown as z.ZodType<Parameters>;
  return {
    id,
    title,
    level,
    family,
    formula,
    parameterNames,
    parameters,
    tensors: (sizes) => definition.tensors(sizes),
    inputs: (sizes, seed, distribution) =>
      definition.tensors(sizes)
        .filter(({ role }) => role === "input")
        .map((specification) => drawIntegers(specification, seed, distribution)),
    reference: (inputs, sizes) => reference(definition, inputs, sizes),
    work: (sizes) => workOf(definition, sizes),
  };
}

function reference(definition: IntegerTaskDefinition, inputs: readonly Tensor[], sizes: Parameters): Tensor[] {
  const outputs = definition.tensors(sizes)
    .filter(({ role }) => role === "output")
    .map((specification) => ({
      specification,
      values: allocate(specification.dataType, elementCount(specification.shape)),
    }));
  definition.compute(byName(inputs), byName(outputs), sizes);
  return outputs;
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
    else bytesRead += bytes;
  }
  return { operations: 2 * multiplyAccumulates + others, multiplyAccumulates, bytesRead, bytesWritten };
}
