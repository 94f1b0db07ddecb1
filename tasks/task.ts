/**
 * What a task is: a computation with named tensors, its inputs, its reference and its work. A task knows nothing of
 * machines, agents or scores; sizes belong to the plugins.
 * @module
 */
import type { z } from "zod";

/** Element types of tensors as the task sees them (a plugin may store them in another format). */
export type DataType = "int8" | "uint8" | "int16" | "int32" | "float32";

/** Values of a tensor, row-major. Integer types are exact; `float32` values are held in double precision. */
export type TensorValues = Int8Array | Uint8Array | Int16Array | Int32Array | Float32Array | Float64Array;

/** Name, element type and shape of a tensor. */
export interface TensorSpecification {
  readonly name: string;
  readonly dataType: DataType;
  /** Extents, outermost first; row-major. */
  readonly shape: readonly number[];
  /**
   * What the tensor is to a kernel. A `constant` is a table or weight that the task itself fixes. `hidden` values are
   * known to the reference only: they are drawn like inputs but never reach a machine (honeypots).
   */
  readonly role: "input" | "constant" | "output" | "hidden";
  /**
   * The shape is a capacity: how many leading elements a kernel uses (or must write) depends on values of other inputs.
   * The reference then returns an output of fewer elements, which lie at the start of the place; the others are free.
   */
  readonly capacity?: true;
  /** One line for people and agents. */
  readonly description: string;
}

/** A tensor with its values. */
export interface Tensor {
  readonly specification: TensorSpecification;
  readonly values: TensorValues;
}

/** The amount of work that a configuration asks for, for rooflines. */
export interface Work {
  /** Arithmetic operations (a multiply-accumulate counts 2). */
  readonly operations: number;
  /** Multiply-accumulates among them. */
  readonly multiplyAccumulates: number;
  /** Bytes that must be read at least once. */
  readonly bytesRead: number;
  /** Bytes that must be written at least once. */
  readonly bytesWritten: number;
}

/** Parameters of one configuration, by the task's own names (for example `{ M: 32, K: 32, N: 32 }`). */
export type Parameters = Readonly<Record<string, number>>;

/** How input values are drawn. Kernels are scored on several, so that recognising the input does not pay. */
export type Distribution = "uniform" | "small" | "large" | "shifted" | "sparse" | "extreme" | "constant" | "permuted";

/**
 * Rounding points of a platform, made explicit in a reference: which values pass through which format. Integer tasks
 * ignore it. A format that a platform does not have is absent and changes nothing.
 */
export interface Numerics {
  /** One element of a stage's result, in the format in which activations are kept. */
  readonly round: (value: number) => number;
  /** A scalar (a sum, a mean, a reciprocal, a constant), in the format of scalar registers; absent: as `round`. */
  readonly scalar?: (value: number) => number;
  /** An input or constant tensor (row-major) as the machine's main memory holds it. */
  readonly placed?: (values: Float64Array) => Float64Array;
  /** A computed tensor (row-major) after the machine itself has written it to main memory and read it back. */
  readonly stored?: (values: Float64Array) => Float64Array;
}

/** No rounding anywhere: integer tasks, and the mathematical reference of the others. */
export const exactNumerics: Numerics = { round: (value) => value };

/** A computation with named tensors. */
export interface Task {
  /** Stable identifier, snake case: `batch_matmul`. */
  readonly id: string;
  readonly title: string;
  /** Difficulty as in the paper. */
  readonly level: 1 | 2 | 3;
  readonly family: string;
  /** The formula, Markdown with TeX. */
  readonly formula: string;
  /** Parameter names in the order in which configurations list them. */
  readonly parameterNames: readonly string[];
  readonly parameters: z.ZodType<Parameters>;
  /** The task cannot be solved: a kernel that passes has cheated, or the harness is broken. Lists leave it out. */
  readonly honeypot?: true;
  /** Inputs, constants and outputs for these parameters, and what only the reference knows. */
  tensors(parameters: Parameters): readonly TensorSpecification[];
  /** Draws every input (and fills every constant), deterministic in `seed` and `distribution`. */
  inputs(parameters: Parameters, seed: string, distribution: Distribution): readonly Tensor[];
  /** The formula as code: computes every output from the inputs. */
  reference(inputs: readonly Tensor[], parameters: Parameters, numerics: Numerics): readonly Tensor[];
  work(parameters: Parameters): Work;
}

/** A task with sizes, as a plugin receives it: plain data, structured-cloneable. */
export interface Workload {
  readonly task: string;
  readonly title: string;
  readonly level: 1 | 2 | 3;
  readonly formula: string;
  /** Name of the configuration, `c1` to `c5`, or `custom`. */
  readonly configuration: string;
  readonly parameters: Parameters;
  /** Everything that a machine sees: no `hidden` tensors. */
  readonly tensors: readonly TensorSpecification[];
  readonly work: Work;
}

/** Builds the plain-data workload of a task at given parameters. */
export function workloadOf(task: Task, configuration: string, parameters: Parameters): Workload {
  const checked = task.parameters.parse(parameters);
  return {
    task: task.id,
    title: task.title,
    level: task.level,
    formula: task.formula,
    configuration,
    parameters: checked,
    tensors: task.tensors(checked).filter(({ role }) => role !== "hidden"),
    work: task.work(checked),
  };
}
