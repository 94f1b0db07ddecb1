/**
 * The template compiler: one module per operator over shared building blocks, no search and no optimisation beyond
 * hardware loops and pointers that are stepped instead of computed. Its kernels are what speedups are measured against.
 * @module
 */
import { Emitter } from "./emitter.ts";
import { operators } from "./operators/mod.ts";
import type { Site } from "./site.ts";
import { targetOf } from "./target.ts";

/** Whether the compiler lowers a task. */
export function compiles(task: string): boolean {
  return Object.hasOwn(operators, task);
}

/**
 * Compiles a task.
 * @param task identifier of the task
 * @param site where tensors, constants and result lie
 * @param profile name of the hardware profile
 * @returns assembly text
 * @throws RangeError for tasks, profiles and sizes that the compiler does not lower
 */
export function compileKernel(task: string, site: Site, profile: string): string {
  if (!compiles(task)) throw new RangeError(`the compiler does not lower '${task}'`);
  const asm = new Emitter(targetOf(profile));
  const sizes = Object.entries(site.parameters).map(([name, value]) => `${name} = ${value}`).join(", ");
  asm.comment(`${task}, ${sizes}; profile ${profile}`);
  operators[task](asm, site);
  return asm.source;
}
