/**
 * The shape that all tasks share, whatever their numbers are: parameters are positive sizes, tensors follow from them,
 * the reference is a function from named arrays to named arrays, and the work follows from sizes and tensors.
 * @module
 */
import { z } from "zod";
import { elementCount } from "./distributions.ts";
import type { Parameters, Tensor, TensorSpecification, TensorValues, Work } from "./task.ts";

/** Largest extent of a dimension; larger ones fit no machine here. */
const maximumExtent = 1 << 20;

/** Largest number of elements of one tensor. */
const maximumElements = 1 << 24;

/** What a task file says about a task, beside how its inputs are drawn and its outputs computed. */
export interface TaskDefinition {
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
  /** Multiply-accumulates and further operations; bytes follow from the tensors. */
  operations(parameters: Parameters): { readonly multiplyAccumulates: number; readonly others: number };
}

/** The schema of a task's parameters. */
export function parametersOf(definition: TaskDefinition): z.ZodType<Parameters> {
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

/** The values of tensors by name. */
export function byName(tensors: readonly Tensor[]): Record<string, TensorValues> {
  return Object.fromEntries(tensors.map(({ specification, values }) => [specification.name, values]));
}

/** Bytes per element as tasks count them. */
const elementBytes = { int8: 1, uint8: 1, int16: 2, int32: 4, float32: 4 } as const;

/** The work of a task at these sizes. */
export function workOf(definition: TaskDefinition, sizes: Parameters): Work {
  const { multiplyAccumulates, others } = definition.operations(sizes);
  let bytesRead = 0, bytesWritten = 0;
  for (const { role, shape, dataType } of definition.tensors(sizes)) {
    const bytes = elementCount(shape) * elementBytes[dataType];
    if (role === "output") bytesWritten += bytes;
    else if (role !== "hidden") bytesRead += bytes;
  }
  return { operations: 2 * multiplyAccumulates + others, multiplyAccumulates, bytesRead, bytesWritten };
}
