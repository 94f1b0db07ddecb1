/**
 * Whether a task measures anything (cheat 6): a known kernel passes the full evaluation, a kernel that does nothing
 * fails, and output without computing fails on every kind of input that scores are taken on.
 * @module
 */
import type { IsaPlugin } from "../isa/plugin.ts";
import type { Task, Workload } from "../tasks/task.ts";
import { buildJob } from "./bench.ts";
import { evaluate } from "./evaluate.ts";
import { comparisonOf, drawSecretSeeds, passingTrivialOutputs, publicSeed } from "./seeds.ts";

/** A task with what the lint needs to know. */
export interface LintSubject {
  readonly plugin: IsaPlugin;
  readonly task: Task;
  readonly workload: Workload;
  /** A kernel that is known to be right; null for a task without one (a honeypot). */
  readonly knownKernel: string | null;
  /** A kernel that returns at once. */
  readonly idleKernel: string;
  /** Seeds that the known kernel runs on, of those that a score is taken on; absent: all. Outputs are checked on all. */
  readonly kernelSeeds?: number;
}

/** Distributions of a score's seeds that must tell a kernel from trivial output, at least. */
const leastDistributions = 3;

/**
 * Checks a task at one configuration.
 * @returns complaints, one line each; none if the task is sound
 */
export async function lintTask(subject: LintSubject): Promise<string[]> {
  const { plugin, task, workload } = subject;
  const name = `${plugin.id} ${workload.task} ${workload.configuration}`;
  const complaints: string[] = [];
  const scope = {
    platform: plugin.id,
    task,
    configuration: workload.configuration,
    parameters: workload.parameters,
    ...await comparisonOf(plugin, workload),
  };
  const draw = drawSecretSeeds(undefined, scope);
  const seeds = [publicSeed, ...draw.seeds];
  for (const seed of seeds) {
    const passing = passingTrivialOutputs(seed, scope);
    if (passing.length > 0) complaints.push(`${name}: ${passing.join(", ")} pass on ${seed.distribution} inputs`);
  }
  const used = new Set(draw.seeds.map(({ distribution }) => distribution));
  if (used.size < leastDistributions) complaints.push(`${name}: scores see only ${[...used].join(", ")} inputs`);

  const run = seeds.slice(0, subject.kernelSeeds ?? seeds.length);
  const judge = async (source: string) => {
    const reference = { id: plugin.id, version: plugin.version, hash: "unknown" };
    const profile = plugin.profiles[0].name;
    return await evaluate(
      buildJob({ plugin: reference, evaluator: "unknown", profile, workload, draw: { ...draw, seeds: run }, source }),
      plugin,
      task,
    );
  };
  if (subject.knownKernel !== null) {
    const { verdict, message } = await judge(subject.knownKernel);
    if (verdict !== "correct") complaints.push(`${name}: the known kernel fails: ${verdict}: ${message}`);
  }
  const idle = await judge(subject.idleKernel);
  if (idle.verdict !== "unwritten-output") {
    complaints.push(`${name}: a kernel that does nothing ends as ${idle.verdict}`);
  }
  return complaints;
}
