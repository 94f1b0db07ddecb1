/**
 * The sizes in which tasks run on Coral, `c1` to `c5`, as in the paper (arXiv 2603.08721, table 14).
 * @module
 */

/** A named set of sizes. */
export interface Configuration {
  /** `c1` to `c5`. */
  readonly name: string;
  /** Sizes by parameter name. */
  readonly parameters: Readonly<Record<string, number>>;
}

interface Sizes {
  readonly names: readonly string[];
  readonly values: readonly (readonly number[])[];
}

const sizes: Readonly<Record<string, Sizes>> = {
  relu: { names: ["n"], values: [[512], [2048], [4096], [8192], [14336]] },
  gemv: { names: ["M", "N"], values: [[64, 32], [64, 64], [128, 64], [64, 256], [256, 64]] },
  gemm: {
    names: ["M", "K", "N"],
    values: [[32, 32, 32], [32, 64, 64], [64, 64, 64], [128, 32, 64], [32, 64, 128]],
  },
  batch_matmul: {
    names: ["b", "M", "K", "N"],
    values: [[2, 32, 32, 32], [4, 32, 32, 32], [2, 64, 64, 32], [4, 32, 64, 32], [2, 32, 64, 64]],
  },
  linear: {
    names: ["b", "h_in", "h_out"],
    values: [[4, 32, 64], [8, 64, 64], [4, 256, 64], [8, 64, 256], [12, 128, 128]],
  },
};

/** Tasks that have configurations here. */
export const configuredTasks: readonly string[] = Object.keys(sizes);

/** Configurations of a task; none if Coral does not run it. */
export function configurationsOf(taskId: string): readonly Configuration[] {
  if (!Object.hasOwn(sizes, taskId)) return [];
  const { names, values } = sizes[taskId];
  return values.map((row, index) => ({
    name: `c${index + 1}`,
    parameters: Object.fromEntries(names.map((name, position) => [name, row[position]])),
  }));
}

/** Whether a workload has exactly the sizes of the configuration that it names. */
export function isConfigured(
  { task, configuration, parameters }: {
    readonly task: string;
    readonly configuration: string;
    readonly parameters: Readonly<Record<string, number>>;
  },
): boolean {
  const found = configurationsOf(task).find(({ name }) => name === configuration);
  return found !== undefined &&
    Object.entries(found.parameters).every(([name, value]) => parameters[name] === value);
}
