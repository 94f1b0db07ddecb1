/** Evaluates the default baseline of a pair and prints by how many bytes the resident set grew at its peak. Linux only. */
import { evaluate } from "../../harness/evaluate.ts";
import type { EvaluationJob } from "../../harness/job.ts";
import { drawSecretSeeds, publicSeed } from "../../harness/seeds.ts";
import { defaultLimits, findTask } from "../../harness/workloads.ts";
import { plugins } from "../../plugins/mod.ts";
import { workloadOf } from "../../tasks/task.ts";

const [platform, taskId, configuration] = Deno.args;
const plugin = plugins.find(({ id }) => id === platform)!;
const task = findTask(taskId, plugin);
const { parameters } = plugin.configurations(taskId).find(({ name }) => name === configuration)!;
const workload = workloadOf(task, configuration, parameters);
const folder = new URL(`../../plugins/${platform}/`, import.meta.url);
const [{ source }] = await plugin.baselines(workload, { read: (path) => Deno.readTextFile(new URL(path, folder)) });
const tolerance = await plugin.tolerance(workload);
const draw = drawSecretSeeds("memory", { platform, task, configuration, parameters, tolerance });
const job: EvaluationJob = {
  format: 1,
  plugin: { id: platform, version: plugin.version, hash: "unknown" },
  evaluator: "unknown",
  profile: plugin.profiles[0].name,
  task: taskId,
  configuration,
  parameters,
  seeds: [publicSeed, ...draw.seeds],
  poisons: draw.poisons,
  source,
  limits: defaultLimits,
  collectProfile: true,
};

/** A size of this process in bytes: `VmRSS` now, `VmHWM` at its peak. */
function resident(name: "VmRSS" | "VmHWM"): number {
  const match = new RegExp(`${name}:\\s+(\\d+) kB`).exec(Deno.readTextFileSync("/proc/self/status"));
  return 1024 * Number(match![1]);
}

const before = resident("VmRSS");
const { verdict } = await evaluate(job, plugin, task);
console.log(JSON.stringify({ verdict, added: resident("VmHWM") - before }));
