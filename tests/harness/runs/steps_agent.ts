/** A real little agent for tests: it writes the kernels that it is given, one per iteration, and evaluates each. */
import type { Agent } from "../../../harness/agents/agent.ts";
import type { RunServices } from "../../../harness/runs/conductor.ts";
import type { RunSpecification } from "../../../harness/runs/specification.ts";
import { evaluate } from "../../../harness/evaluate.ts";
import type { EvaluationJob } from "../../../harness/job.ts";
import type { Store } from "../../../harness/store/store.ts";
import type { TimedResult } from "../../../harness/worker_pool.ts";
import { findPlugin, pluginAssets, type PluginRegistry } from "../../../harness/registry.ts";
import { findTask, findWorkload } from "../../../harness/workloads.ts";
import { plugins } from "../../../plugins/mod.ts";

export const registry: PluginRegistry = { module: import.meta.resolve("../../../plugins/mod.ts"), plugins };
export const root: URL = new URL("../../../", import.meta.url);

/** A kernel that assembles and returns at once, without an output. */
export const wrongKernel = "nop\n.word 0x08000073 # mpause\n";

/** Tokens of every turn of a steps agent. */
export const turnTokens = { system: 100, input: 20, cached: 60, reasoning: 5, output: 10, estimated: false };

/** How a steps agent differs from writing and evaluating each kernel. */
export interface StepsOptions {
  /** Dollars per turn; null: unknown. */
  readonly dollars?: number | null;
  /** Called before each turn. */
  readonly before?: (iteration: number) => Promise<void> | void;
}

/** Writes and evaluates one source per iteration; goes on after the last iteration that its history holds. */
export function stepsAgent(sources: readonly string[], options: StepsOptions = {}): Agent {
  return {
    async run({ workbench, history, emit, signal, budget }) {
      const made = new Set(
        history.map((event) =>
          event.kind === "turn" ? `${event.iteration}` : event.kind === "tool" ? `${event.iteration} ${event.call}` : ""
        ),
      );
      for (let iteration = 1; iteration <= sources.length; iteration++) {
        if (made.has(`${iteration} e${iteration}`)) continue;
        if (signal.aborted) return { reason: "cancelled", message: "stopped" };
        if (iteration > budget.iterations) return { reason: "iterations-spent", message: "no iterations are left" };
        await options.before?.(iteration);
        if (signal.aborted) return { reason: "cancelled", message: "stopped" };
        if (!made.has(`${iteration}`)) {
          await emit({
            kind: "turn",
            iteration,
            role: "writer",
            text: `step ${iteration}`,
            reasoning: "",
            calls: [{
              id: `w${iteration}`,
              name: "write_code",
              arguments: JSON.stringify({ code: sources[iteration - 1] }),
            }],
            usage: turnTokens,
            dollars: options.dollars === undefined ? 0.01 : options.dollars,
            finishReason: "tool_calls",
            milliseconds: 1,
          });
        }
        if (!made.has(`${iteration} w${iteration}`)) {
          await workbench.call("write_code", { code: sources[iteration - 1] }, { iteration, call: `w${iteration}` });
        }
        await workbench.call("run_evaluation", {}, { iteration, call: `e${iteration}` });
      }
      return { reason: "finished", message: "all steps are done" };
    },
  };
}

/** Evaluates in this thread. */
export async function evaluateHere(job: EvaluationJob): Promise<TimedResult> {
  const plugin = findPlugin(registry, job.plugin.id);
  return { result: await evaluate(job, plugin, findTask(job.task, plugin)), wallMilliseconds: 1 };
}

/** The compiler's kernels of relu c1 on Coral, by name. */
export async function reluKernels(): Promise<Record<string, string>> {
  const plugin = findPlugin(registry, "coral");
  const workload = findWorkload(plugin, findTask("relu", plugin), "c1");
  const baselines = await plugin.baselines(workload, pluginAssets(registry, "coral"));
  return Object.fromEntries(baselines.map(({ name, source }) => [name, source]));
}

/** A run of a model that does not exist: the tests bring the agent. */
export function specificationOf(change: Partial<RunSpecification> = {}): RunSpecification {
  const plugin = findPlugin(registry, "coral");
  const { parameters } = plugin.configurations("relu")[0];
  return {
    agent: {
      kind: "model",
      model: "steps",
      api: "chat",
      thinking: "none",
      shots: "zero-shot",
      template: false,
      extraTools: [],
      roles: "single",
    },
    platform: "coral",
    profile: plugin.profiles[0].name,
    task: "relu",
    configuration: "c1",
    parameters,
    attempt: 1,
    budget: { iterations: 5, evaluations: 20 },
    ...change,
  };
}

/** Services for a run with this agent. */
export function servicesOf(store: Store, agent: Agent, change: Partial<RunServices> = {}): RunServices {
  return {
    registry,
    root,
    store,
    evaluate: evaluateHere,
    createAgent: () => agent,
    seed: "test",
    secretSeeds: 3,
    ...change,
  };
}
