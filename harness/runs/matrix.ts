/**
 * A matrix of runs: agents by workloads by attempts. Many runs at once, each conducted on its own; a matrix that was
 * stopped goes on when it is started again, because every run does.
 * @module
 */
import { catalogEntry } from "../../tasks/catalog.ts";
import type { SelectedPair } from "../bench.ts";
import type { Task } from "../../tasks/task.ts";
import { messageOf, UserError } from "../user_error.ts";
import { conduct, type RunOutcome, type RunServices } from "./conductor.ts";
import {
  agentName,
  type AgentSpecification,
  type Budget,
  evaluationsPerIteration,
  paperIterations,
  type RunSpecification,
} from "./specification.ts";
import type { TraceEvent } from "./trace.ts";
import { sumOfTokens } from "./trace_totals.ts";

/** What differs from the paper's budget. */
export interface BudgetChange {
  readonly iterations?: number;
  readonly evaluations?: number;
  /** Of each run. */
  readonly tokens?: number;
  /** Of each run. */
  readonly seconds?: number;
}

/** Budget of a run: the paper's iterations for the task's level, unless asked otherwise. */
export function budgetOf(task: Pick<Task, "id" | "level">, change: BudgetChange = {}): Budget {
  const iterations = change.iterations ?? paperIterations(task.level, catalogEntry(task.id)?.domain === "cpu");
  return {
    iterations,
    evaluations: change.evaluations ?? evaluationsPerIteration * iterations,
    ...change.tokens === undefined ? {} : { tokens: change.tokens },
    ...change.seconds === undefined ? {} : { seconds: change.seconds },
  };
}

/** What a matrix is made of. */
export interface MatrixSelection {
  readonly pairs: readonly SelectedPair[];
  readonly agents: readonly AgentSpecification[];
  /** Attempts of each agent at each pair. */
  readonly attempts: number;
  readonly budget: (agent: AgentSpecification, task: Task) => Budget;
  /** Name of a hardware profile; absent: each machine's default. */
  readonly profile?: string;
}

/** All runs of a matrix, first attempts first, so that one that is stopped early has seen every pair. */
export function planMatrix({ pairs, agents, attempts, budget, profile }: MatrixSelection): RunSpecification[] {
  const runs: RunSpecification[] = [];
  for (let attempt = 1; attempt <= attempts; attempt++) {
    for (const { plugin, task, workload } of pairs) {
      for (const agent of agents) {
        runs.push({
          agent,
          platform: plugin.id,
          profile: profile ?? plugin.profiles[0].name,
          task: task.id,
          configuration: workload.configuration,
          parameters: { ...workload.parameters },
          attempt,
          budget: budget(agent, task),
        });
      }
    }
  }
  return runs;
}

/** Where a matrix stands. */
export interface MatrixState {
  /** Runs in all. */
  readonly total: number;
  /** Runs that have a score, those of earlier invocations included. */
  readonly finished: number;
  /** Of these, known from before. */
  readonly known: number;
  readonly solved: number;
  /** Ended for reasons of the infrastructure; they can go on. */
  readonly infrastructure: number;
  /** Stopped; they can go on. */
  readonly cancelled: number;
  /** Labels of the runs under way: `gpt-5.2 coral gemm c1, 4/15`. */
  readonly running: readonly string[];
  /** Tokens of all kinds, those of earlier invocations included. */
  readonly tokens: number;
  /** Known dollars, those of earlier invocations included. */
  readonly dollars: number;
  /** Whether there were turns whose price is not known. */
  readonly isPricePartlyUnknown: boolean;
  /** Milliseconds until the end, by the runs so far; null where nothing is known yet. */
  readonly millisecondsLeft: number | null;
}

/** How a matrix runs. */
export interface MatrixOptions {
  /** Runs at once. */
  readonly concurrency: number;
  /** Known dollars of the whole matrix, earlier invocations included, at which it stops. */
  readonly dollars?: number;
  readonly signal?: AbortSignal;
  /** Told of every change. `outcome`: a run that has just ended. */
  readonly onProgress?: (state: MatrixState, outcome: RunOutcome | null) => void;
}

/** Why a matrix stopped before its end. */
export type MatrixStop = "cancelled" | "dollars-spent" | null;

/** What came of a matrix. */
export interface MatrixOutcome {
  /** In the order of the plan; runs that never started are absent. */
  readonly outcomes: readonly RunOutcome[];
  readonly state: MatrixState;
  readonly stop: MatrixStop;
  /** Agents that were given up, with the last reason. */
  readonly givenUp: Readonly<Record<string, string>>;
}

/** Runs of an agent that end one after the other for reasons of the infrastructure before it is given up. */
const patience = 5;

/**
 * Runs a matrix.
 * @throws UserError if a run cannot be made at all: a wrong specification, a store that cannot be written
 */
export async function runMatrix(
  runs: readonly RunSpecification[],
  services: RunServices,
  options: MatrixOptions,
): Promise<MatrixOutcome> {
  const matrix = new Matrix(runs, services, options);
  return await matrix.run();
}

/** A run under way. */
interface Lane {
  readonly specification: RunSpecification;
  iteration: number;
}

class Matrix {
  readonly #outcomes = new Map<number, RunOutcome>();
  readonly #lanes = new Set<Lane>();
  readonly #stop = new AbortController();
  readonly #failures = new Map<string, number>();
  readonly #givenUp: Record<string, string> = {};
  readonly #started = performance.now();
  #next = 0;
  #tokens = 0;
  #dollars = 0;
  #isPricePartlyUnknown = false;
  #reason: MatrixStop = null;
  #error: unknown = null;

  constructor(
    private readonly runs: readonly RunSpecification[],
    private readonly services: RunServices,
    private readonly options: MatrixOptions,
  ) {}

  async run(): Promise<MatrixOutcome> {
    const cancel = () => this.#end("cancelled");
    const { signal, concurrency } = this.options;
    if (signal?.aborted) cancel();
    signal?.addEventListener("abort", cancel);
    try {
      await Promise.all(Array.from({ length: Math.min(concurrency, this.runs.length) }, () => this.#lane()));
    } finally {
      signal?.removeEventListener("abort", cancel);
    }
    if (this.#error !== null) throw this.#error;
    const outcomes = [...this.#outcomes].sort(([a], [b]) => a - b).map(([, outcome]) => outcome);
    return { outcomes, state: this.#state(), stop: this.#reason, givenUp: this.#givenUp };
  }

  #end(reason: MatrixStop): void {
    this.#reason ??= reason;
    this.#stop.abort();
  }

  /** Takes one run after the other. */
  async #lane(): Promise<void> {
    while (this.#next < this.runs.length && !this.#stop.signal.aborted) {
      const number = this.#next++;
      const specification = this.runs[number];
      const name = agentName(specification.agent);
      if (Object.hasOwn(this.#givenUp, name)) continue;
      const lane: Lane = { specification, iteration: 0 };
      this.#lanes.add(lane);
      try {
        const outcome = await conduct(specification, this.services, {
          signal: this.#stop.signal,
          onEvent: (event) => this.#see(event, lane),
        });
        this.#outcomes.set(number, outcome);
        this.#lanes.delete(lane);
        this.#judgeEndpoint(name, outcome);
        this.options.onProgress?.(this.#state(), outcome);
      } catch (error) {
        this.#error ??= error;
        this.#end("cancelled");
        if (!(error instanceof UserError)) throw error;
      } finally {
        this.#lanes.delete(lane);
      }
    }
  }

  /** Sums from the events: those of earlier stretches come first. */
  #see(event: TraceEvent, lane: Lane): void {
    if (event.kind !== "turn" && event.kind !== "tool") return;
    lane.iteration = Math.max(lane.iteration, event.iteration);
    if (event.kind === "turn") {
      this.#tokens += sumOfTokens(event.usage);
      if (event.dollars === null) this.#isPricePartlyUnknown = true;
      else this.#dollars += event.dollars;
      const { dollars } = this.options;
      if (dollars !== undefined && this.#dollars >= dollars) this.#end("dollars-spent");
    }
    this.options.onProgress?.(this.#state(), null);
  }

  /** Gives an agent up whose endpoint fails run after run. */
  #judgeEndpoint(name: string, { status, end }: RunOutcome): void {
    const failures = status === "infrastructure" ? (this.#failures.get(name) ?? 0) + 1 : 0;
    this.#failures.set(name, failures);
    if (failures >= patience) this.#givenUp[name] = messageOf(end.message);
  }

  #state(): MatrixState {
    const outcomes = [...this.#outcomes.values()];
    const count = (status: RunOutcome["status"]) => outcomes.filter((outcome) => outcome.status === status).length;
    const known = outcomes.filter(({ how }) => how === "known").length;
    const made = outcomes.length - known;
    const elapsed = performance.now() - this.#started;
    const left = this.runs.length - outcomes.length;
    return {
      total: this.runs.length,
      finished: count("finished"),
      known,
      solved: outcomes.filter(({ score }) => score?.correct).length,
      infrastructure: count("infrastructure"),
      cancelled: count("cancelled"),
      running: [...this.#lanes].map(({ specification: { agent, platform, task, configuration, budget }, iteration }) =>
        `${agentName(agent)} ${platform} ${task} ${configuration}, ${iteration}/${budget.iterations}`
      ),
      tokens: this.#tokens,
      dollars: this.#dollars,
      isPricePartlyUnknown: this.#isPricePartlyUnknown,
      millisecondsLeft: left === 0 ? 0 : made === 0 ? null : (elapsed / made) * left,
    };
  }
}
