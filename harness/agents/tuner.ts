/**
 * The tuner: an agent without a model. It starts from the compiler's kernel, asks the plugin for rewrites, and keeps
 * what an evaluation proves correct and faster. It uses the workbench's tools as every agent does and leaves the same
 * trace; its budget is evaluations, so that the same seed and budget find the same kernel on any computer.
 * @module
 */
import type { Assets, IsaPlugin, LineProfile, Rewrite } from "../../isa/plugin.ts";
import type { Budget, TunerAgentSpecification } from "../runs/specification.ts";
import { formatCount } from "../report/table.ts";
import type { EvaluationReport } from "../workbench/evaluation_report.ts";
import type { Agent, AgentContext, AgentEnd } from "./agent.ts";
import { Ledger } from "./tuner/ledger.ts";
import { profileOf, Recollection, stepNote, summaryNote } from "./tuner/recollection.ts";

/** What the tuner works with beside its workbench. */
export interface TunerServices {
  readonly plugin: Pick<IsaPlugin, "id" | "transformations" | "rewrites">;
  /** Files of the plugin. */
  readonly assets: Assets;
  /** Name of the hardware profile. */
  readonly profile: string;
  /** The default baseline's kernel, or null where the compiler has none. */
  readonly template: () => Promise<string | null>;
}

/**
 * Budgets: `full` for a run that is to find what there is to find, `small` for one beside the baselines of a benchmark.
 * A step of the search is an iteration, and every step costs an evaluation.
 */
export const tunerBudgets: { readonly full: Budget; readonly small: Budget } = {
  full: { iterations: 40, evaluations: 40 },
  small: { iterations: 4, evaluations: 4 },
};

/** Fastest kernels whose proposals are tried once those of the best are used up. */
const beamWidth = 3;

/** Lines of a profile that are asked for: as many as the tool gives. */
const profileLines = 200;

/** What the note of a step says. */
export interface TunerStep {
  /** 1 for the evaluation of the start. */
  readonly step: number;
  /** Null for the start. */
  readonly transformation: string | null;
  readonly summary: string;
  /** Cycles of the kernel that was rewritten; null for the start. */
  readonly parentCycles: number | null;
  /** Verdict of the evaluation, or `refused` where the workbench did not take the source. */
  readonly verdict: string;
  /** Cycles of the new kernel; null if it is not correct. */
  readonly cycles: number | null;
  /** Fewest cycles before the step; null for the start. */
  readonly bestBefore: number | null;
  /** Against `bestBefore`; negative if it is slower, null if it is not correct. */
  readonly gainedCycles: number | null;
  /** Share of `bestBefore` in percent. */
  readonly gainedPercent: number | null;
  /** Whether it is the best kernel now. */
  readonly isKept: boolean;
}

/** Makes the tuner. */
export function createTuner(specification: TunerAgentSpecification, services: TunerServices): Agent {
  return { run: (context) => new Search(specification, services, context).run() };
}

/** A correct kernel with what may be tried on it. */
interface Kernel {
  readonly source: string;
  readonly cycles: number;
  /** Number of the step that found it. */
  readonly step: number;
  /** Null until they were asked for. */
  proposals: Rewrite[] | null;
}

/** What came of a kernel: the part of a report that the search needs, or that the workbench did not take it. */
type Verdict = Pick<EvaluationReport, "message" | "cycles"> & { readonly verdict: string };

const cancelled: AgentEnd = { reason: "cancelled", message: "stopped from outside" };

/** Thrown to end the search from within a step. */
class Ended extends Error {
  constructor(readonly end: AgentEnd) {
    super(end.message);
  }
}

/** One stretch of one run. What an earlier stretch found out is taken from the trace, step by step. */
class Search {
  readonly #recollection: Recollection;
  readonly #ledger = new Ledger();
  readonly #tried = new Set<string>();
  readonly #kernels: Kernel[] = [];
  #step = 0;
  #calls = 0;

  constructor(
    private readonly specification: TunerAgentSpecification,
    private readonly services: TunerServices,
    private readonly context: AgentContext,
  ) {
    this.#recollection = new Recollection(context.history);
  }

  async run(): Promise<AgentEnd> {
    let end: AgentEnd;
    try {
      end = await this.#search();
    } catch (error) {
      if (!(error instanceof Ended)) throw error;
      end = error.end;
    }
    if (end.reason === "finished" || end.reason === "evaluations-spent") await this.#sumUp(end);
    return end;
  }

  async #search(): Promise<AgentEnd> {
    const template = await this.services.template();
    if (template === null) return { reason: "gave-up", message: "the compiler has no kernel to start from" };
    const { cycles, verdict, message } = await this.#evaluate(template);
    await this.#note({ transformation: null, summary: "the compiler's kernel", parent: null, verdict, cycles });
    if (cycles === null) return { reason: "gave-up", message: `the compiler's kernel is not correct: ${message}` };
    this.#kernels.push({ source: template, cycles, step: this.#step, proposals: null });
    for (;;) {
      if (this.#isSpent) throw this.#spent();
      const next = await this.#nextProposal();
      if (next === null) return { reason: "finished", message: "no proposals are left" };
      await this.#try(next.parent, next.proposal);
    }
  }

  async #try(parent: Kernel, { transformation, summary, source }: Rewrite): Promise<void> {
    const { cycles, verdict } = await this.#evaluate(source);
    this.#ledger.count(transformation, cycles === null ? null : this.#best.cycles - cycles);
    await this.#note({ transformation, summary, parent, verdict, cycles });
    if (cycles !== null) this.#kernels.push({ source, cycles, step: this.#step, proposals: null });
  }

  /** Correct kernels, fastest first, of equal ones the earlier. */
  get #ranked(): Kernel[] {
    return [...this.#kernels].sort((a, b) => a.cycles - b.cycles || a.step - b.step);
  }

  get #best(): Kernel {
    return this.#ranked[0];
  }

  /** The proposal to try next: of the fastest kernel that has any left, within the beam. */
  async #nextProposal(): Promise<{ parent: Kernel; proposal: Rewrite } | null> {
    for (const parent of this.#ranked.slice(0, beamWidth)) {
      parent.proposals ??= await this.#proposalsFor(parent);
      parent.proposals = parent.proposals.filter(({ source }) => !this.#tried.has(source));
      if (parent.proposals.length === 0) continue;
      const fresh = parent.proposals.findIndex(({ transformation }) => !this.#ledger.isTired(transformation));
      const at = fresh >= 0 ? fresh : drawBelow(parent.proposals.length, `${this.specification.seed}/${this.#step}`);
      return { parent, proposal: parent.proposals[at] };
    }
    return null;
  }

  async #proposalsFor({ source }: Kernel): Promise<Rewrite[]> {
    const { plugin, assets, profile } = this.services;
    const known = (plugin.transformations ?? []).map(({ name }) => name);
    const transformations = known.filter((name) => this.specification.transformations?.includes(name) ?? true);
    if (transformations.length === 0 || !plugin.rewrites) return [];
    const { workload } = this.context.workbench;
    const lines = await this.#profile(source);
    return [...await plugin.rewrites({ source, workload, profile, lines, transformations }, assets)];
  }

  /** Evaluates a kernel that was not evaluated before, as a step of its own. */
  async #evaluate(source: string): Promise<Verdict> {
    const { workbench, signal } = this.context;
    this.#tried.add(source);
    const known = this.#recollection.reports.get(source);
    if (known) {
      this.#step++;
      return known;
    }
    if (signal.aborted) throw new Ended(cancelled);
    if (workbench.evaluationsLeft === 0) throw this.#spent();
    this.#step++;
    const written = await this.#call("write_code", { code: source });
    if (!written.ok) return { verdict: "refused", message: written.content, cycles: null };
    const { data, content } = await this.#call("run_evaluation", {});
    if (typeof data === "object" && data !== null && "evaluation" in data) return data.evaluation as EvaluationReport;
    throw new Ended({ reason: "infrastructure", message: content });
  }

  /** Whether nothing can be evaluated any more, and all that an earlier stretch evaluated has been followed again. */
  get #isSpent(): boolean {
    if (this.context.workbench.evaluationsLeft > 0) return false;
    return [...this.#recollection.reports.keys()].every((source) => this.#tried.has(source));
  }

  #spent(): Ended {
    return new Ended({ reason: "evaluations-spent", message: "the budget of evaluations is spent" });
  }

  /** Cycles by line; null where the workbench does not tell them. */
  async #profile(source: string): Promise<readonly LineProfile[] | null> {
    const known = this.#recollection.profiles.get(source);
    const { workbench } = this.context;
    if (known || !workbench.tools.some(({ name }) => name === "profile")) return known ?? null;
    if (workbench.source !== source) await this.#call("write_code", { code: source });
    return profileOf((await this.#call("profile", { lines: profileLines })).data);
  }

  #call(name: string, args: unknown) {
    const call = `tuner-${this.#step}-${++this.#calls}`;
    return this.context.workbench.call(name, args, { iteration: this.#step, call });
  }

  async #note(
    { transformation, summary, parent, verdict, cycles }: {
      readonly transformation: string | null;
      readonly summary: string;
      readonly parent: Kernel | null;
      readonly verdict: string;
      readonly cycles: number | null;
    },
  ): Promise<void> {
    if (this.#recollection.notedSteps.has(this.#step)) return;
    const bestBefore = parent && this.#best.cycles;
    const gainedCycles = bestBefore === null || cycles === null ? null : bestBefore - cycles;
    const gainedPercent = gainedCycles === null ? null : percentOf(gainedCycles, bestBefore!);
    const isKept = cycles !== null && (gainedCycles === null || gainedCycles > 0);
    const data: TunerStep = {
      step: this.#step,
      transformation,
      summary,
      parentCycles: parent?.cycles ?? null,
      verdict,
      cycles,
      bestBefore,
      gainedCycles,
      gainedPercent,
      isKept,
    };
    await this.context.emit({ kind: "note", iteration: this.#step, code: stepNote, text: stepText(data), data });
  }

  async #sumUp({ message }: AgentEnd): Promise<void> {
    if (this.#recollection.isSummedUp) return;
    const start = this.#kernels.find(({ step }) => step === 1)!.cycles;
    const best = this.#best.cycles;
    const transformations = this.#ledger.gains();
    const gains = transformations.filter(({ gainedCycles }) => gainedCycles > 0)
      .map(({ transformation, gainedCycles }) => `${transformation} ${formatCount(gainedCycles)}`);
    const text =
      `${formatCount(start)} to ${formatCount(best)} cycles, ${(start / best).toFixed(3)} times as fast, in ` +
      `${this.#step} evaluations (${message}); ${
        gains.length === 0 ? "nothing gained" : `gained: ${gains.join(", ")}`
      }`;
    const data = { start, best, speedup: start / best, evaluations: this.#step, transformations };
    await this.context.emit({ kind: "note", iteration: this.#step, code: summaryNote, text, data });
  }
}

function percentOf(part: number, whole: number): number {
  return Number((100 * part / whole).toFixed(2));
}

function stepText({ step, transformation, summary, verdict, cycles, gainedCycles, gainedPercent, isKept }: TunerStep) {
  const what = transformation === null ? summary : `${transformation}: ${summary}`;
  if (cycles === null) return `step ${step}: ${what}: ${verdict}`;
  if (gainedCycles === null) return `step ${step}: ${what}: ${formatCount(cycles)} cycles`;
  const change = gainedCycles === 0
    ? "nothing gained"
    : `${formatCount(Math.abs(gainedCycles))} cycles (${Math.abs(gainedPercent!)} %) ${
      gainedCycles > 0 ? "gained" : "slower"
    }`;
  return `step ${step}: ${what}: ${formatCount(cycles)} cycles, ${change}${isKept ? ", kept" : ""}`;
}

/** A number below `count` that follows from a text. */
function drawBelow(count: number, text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % count;
}
