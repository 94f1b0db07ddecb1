/**
 * The template compiler: one module per operator over shared building blocks, no search and no optimisation beyond
 * hardware loops and pointers that are stepped instead of computed. Its kernels are what speedups are measured against.
 * @module
 */
import type { Workload } from "../../../tasks/task.ts";
import { Emitter } from "./emitter.ts";
import { minimumMatrixInstructions } from "./matrix_instructions.ts";
import { operators } from "./operators/mod.ts";
import { siteOf } from "./site.ts";
import { targetOf } from "./target.ts";

/** Whether the compiler lowers a task. */
export function compiles(task: string): boolean {
  return Object.hasOwn(operators, task);
}

/**
 * Compiles a workload.
 * @param profile name of the hardware profile
 * @returns assembly text
 * @throws RangeError for tasks, profiles and sizes that the compiler does not lower
 */
export function compileKernel(workload: Workload, profile: string): string {
  const { task, title, parameters } = workload;
  if (!compiles(task)) throw new RangeError(`the compiler does not lower '${task}'`);
  const asm = new Emitter(targetOf(profile));
  const sizes = Object.entries(parameters).map(([name, value]) => `${name} = ${value}`).join(", ");
  asm.comment(`${title}, ${sizes}; for the profile ${profile}`);
  const products = minimumMatrixInstructions(task, parameters, profile);
  if (products > 0) asm.comment(`${products} matrix instructions`);
  operators[task](asm, siteOf(workload));
  return asm.source;
}
