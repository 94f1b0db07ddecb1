/**
 * The desk where agents from outside start their runs: it knows the tasks, gives out runs and keeps them until they end.
 * @module
 */
import { catalog } from "../../tasks/catalog.ts";
import { workloadOf } from "../../tasks/task.ts";
import { buildPrompt, type Prompt, readPromptSources } from "../prompt/prompt.ts";
import { findPlugin, pluginAssets, type PluginRegistry } from "../registry.ts";
import type { RunServices } from "../runs/conductor.ts";
import { type BudgetChange, budgetOf } from "../runs/matrix.ts";
import { runKey, type RunSpecification } from "../runs/specification.ts";
import { findRun } from "../store/run_rows.ts";
import { shorten } from "../text.ts";
import { UserError } from "../user_error.ts";
import { findProfile, findTask, findWorkload, taskFormOf } from "../workloads.ts";
import { ExternalRun } from "./external_run.ts";

/** How the desk works. */
export interface DeskOptions {
  readonly services: Omit<RunServices, "createAgent">;
  /** What differs from the paper's budgets. */
  readonly budget: BudgetChange;
  /** Milliseconds without a call after which a run is put aside. */
  readonly idleMilliseconds: number;
  /** Runs that may be open at a time. */
  readonly maximumRuns: number;
}

/** A task that can be run. */
export interface OfferedTask {
  readonly platform: string;
  readonly task: string;
  readonly title: string;
  readonly level: number;
  readonly configurations: readonly string[];
}

/** What an agent asks for. */
export interface StartRequest {
  readonly platform: string;
  readonly task: string;
  /** Name of a configuration, or sizes as JSON. */
  readonly configuration: string;
  /** What the agent calls itself. */
  readonly agent: string;
  readonly profile?: string;
  /** To let a run that was stopped go on; absent: a new attempt. */
  readonly attempt?: number;
}

/** A run that has begun, with what its agent must know. */
export interface StartedRun {
  readonly run: ExternalRun;
  readonly prompt: Prompt;
}

/** Ended runs whose outcome is kept at hand. */
const keptEnded = 1000;

/** Attempts that one agent may make at one workload. */
const maximumAttempts = 10_000;

/** The desk. */
export class RunDesk {
  /** By identifier, in the order in which they began. */
  readonly #runs = new Map<string, ExternalRun>();
  /** Runs begin one after the other, so that no two take the same attempt. */
  #starting: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: DeskOptions) {}

  /** Every task of every machine, or of one. @throws UserError for a platform that does not exist */
  tasks(platform?: string): OfferedTask[] {
    const { registry } = this.options.services;
    const plugins = platform === undefined ? registry.plugins : [findPlugin(registry, platform)];
    return plugins.flatMap((plugin) =>
      [...catalog.flatMap(({ forms }) => forms[taskFormOf(plugin)] ?? []), ...plugin.tasks ?? []]
        .filter(({ id }) => plugin.supports(id).supported)
        .map(({ id, title, level }) => ({
          platform: plugin.id,
          task: id,
          title,
          level,
          configurations: plugin.configurations(id).map(({ name }) => name),
        }))
    );
  }

  /** Begins a run. @throws UserError for names that do not exist, and where too many runs are open */
  start(request: StartRequest): Promise<StartedRun> {
    const started = this.#starting.then(() => this.#start(request));
    this.#starting = started.catch(() => {});
    return started;
  }

  /** The run with an identifier. @throws UserError if the desk has none */
  find(id: string): ExternalRun {
    const run = this.#runs.get(id);
    if (run) return run;
    throw new UserError(`there is no run '${shorten(id)}' here; start_run begins one and says its identifier`);
  }

  /** Puts all open runs aside; they can go on later. */
  async close(): Promise<void> {
    await this.#starting;
    await Promise.all([...this.#runs.values()].map((run) => run.cancel("the server was stopped")));
  }

  async #start(request: StartRequest): Promise<StartedRun> {
    const { services, maximumRuns, idleMilliseconds } = this.options;
    const open = [...this.#runs.values()].filter(({ end }) => end === null).length;
    if (open >= maximumRuns) {
      throw new UserError(`${open} runs are open, which is the limit; finish one with finish_run`);
    }
    const specification = await this.#specificationOf(request);
    const prompt = await externalPrompt(specification, services.registry);
    const run = await ExternalRun.begin(specification, { services, idleMilliseconds, prompt });
    this.#runs.set(run.id, run);
    for (const [id, { end }] of this.#runs) {
      if (this.#runs.size <= maximumRuns + keptEnded) break;
      if (end !== null) this.#runs.delete(id);
    }
    return { run, prompt };
  }

  async #specificationOf(request: StartRequest): Promise<RunSpecification> {
    const { services: { registry, store }, budget } = this.options;
    const plugin = findPlugin(registry, request.platform);
    const task = findTask(request.task, plugin);
    const workload = findWorkload(plugin, task, request.configuration);
    const specification = (attempt: number): RunSpecification => ({
      agent: { kind: "external", name: request.agent, door: "mcp" },
      platform: plugin.id,
      profile: findProfile(plugin, request.profile).name,
      task: task.id,
      configuration: workload.configuration,
      parameters: { ...workload.parameters },
      attempt,
      budget: budgetOf(task, budget),
    });
    if (request.attempt !== undefined) {
      const wanted = specification(request.attempt);
      const key = await runKey(wanted);
      for (const run of this.#runs.values()) {
        if (run.end === null && await runKey(run.specification) === key) {
          throw new UserError(`attempt ${request.attempt} is under way as run ${run.id}; go on with that`);
        }
      }
      return wanted;
    }
    for (let attempt = 1; attempt <= maximumAttempts; attempt++) {
      const candidate = specification(attempt);
      if (await findRun(store, await runKey(candidate)) === null) return candidate;
    }
    throw new UserError(`${shorten(request.agent)} has made ${maximumAttempts} attempts at this workload`);
  }
}

/** What an agent from outside is told at the beginning of its run. */
export async function externalPrompt(specification: RunSpecification, registry: PluginRegistry): Promise<Prompt> {
  const { platform, profile, task: id, configuration, parameters, budget } = specification;
  const plugin = findPlugin(registry, platform);
  const sources = await readPromptSources(plugin, pluginAssets(registry, platform), {
    workload: workloadOf(findTask(id, plugin), configuration, parameters),
    profile,
    iterations: budget.iterations,
    evaluations: budget.evaluations,
    extraTools: [],
    shots: "zero-shot",
    template: false,
  });
  return buildPrompt(sources);
}
