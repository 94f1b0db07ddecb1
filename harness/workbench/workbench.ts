/**
 * The workbench: tools over the one kernel of a run. Every agent, with a model or without, drives the same tools under
 * the same budget of evaluations, and every call leaves an event in the trace.
 * @module
 */
import { nearestNames } from "../../isa/assembler/suggestions.ts";
import type { AssemblyResult, Assets, IsaPlugin, Limits, Placement, PluginDocument } from "../../isa/plugin.ts";
import type { Workload } from "../../tasks/task.ts";
import type { EvaluationJob, EvaluationResult } from "../job.ts";
import { extraTools, type RunSpecification } from "../runs/specification.ts";
import type { TraceEntry, TraceEvent } from "../runs/trace.ts";
import { drawPoisons, publicSeed } from "../seeds.ts";
import { UserError } from "../user_error.ts";
import type { TimedResult } from "../worker_pool.ts";
import { defaultLimits } from "../workloads.ts";
import { infrastructureAnswer, misuse } from "./answers.ts";
import { readArguments } from "./arguments.ts";
import { sizeAnswer, syntaxAnswer } from "./assembly_answers.ts";
import { disassemblyText } from "./disassembly.ts";
import type { DocumentIndex } from "./document_index.ts";
import { searchDocuments, sharedIndex } from "./document_search.ts";
import { type BaselineCycles, errorClassOf, type EvaluationReport, reportOf, reportText } from "./evaluation_report.ts";
import { stepsOf } from "./history.ts";
import { outputText, type ShownResult } from "./output_text.ts";
import { hottestLinesText } from "./profile_text.ts";
import { keptArguments, normalisedSource } from "./source.ts";
import type { ToolDescription, ToolResult } from "./tool.ts";
import {
  defaultDisassemblyLines,
  defaultProfileLines,
  defaultRows,
  describeTools,
  isToolName,
  type ToolArguments,
  type ToolName,
} from "./tools.ts";

/** What a workbench is made of. */
export interface WorkbenchOptions {
  readonly plugin: IsaPlugin;
  readonly workload: Workload;
  /** Name of the hardware profile. */
  readonly profile: string;
  readonly pluginReference: EvaluationJob["plugin"];
  /** Hash of the evaluation's sources. */
  readonly evaluator: string;
  readonly evaluate: (job: EvaluationJob) => Promise<TimedResult>;
  /** Budget of evaluations. */
  readonly evaluations: RunSpecification["budget"]["evaluations"];
  /** Names of tools beyond the paper's six. */
  readonly extraTools: readonly string[];
  /** What `grep_docs` searches; the placement's text comes by itself. */
  readonly documents: readonly PluginDocument[];
  /** Appends to the trace; a call is answered when its event is kept. */
  readonly emit: (entry: TraceEntry) => Promise<void>;
  /** Events of the run so far: the workbench goes on where they end. */
  readonly history?: readonly TraceEvent[];
  /** Bounds of each simulation. */
  readonly limits?: Limits;
  /** Files of the plugin, for the compiler's kernel that speedups are against; absent: no speedups. */
  readonly assets?: Assets;
}

/** A kernel that was written. */
export interface KernelVersion {
  /** 1 for the first. */
  readonly version: number;
  readonly source: string;
  /** Iteration in which it was written first. */
  readonly iteration: number;
}

/** A kernel that was correct on the public seed. */
export interface Candidate extends KernelVersion {
  /** On the public seed. */
  readonly cycles: number;
}

/** Where in a run a call stands. */
export interface CallPlace {
  readonly iteration: number;
  /** Identifier of the call. */
  readonly call: string;
}

/** Tools over the one kernel of a run. */
export class Workbench {
  /** The six tools and the extra ones that the run asked for. */
  readonly tools: readonly ToolDescription[];
  readonly workload: Workload;
  readonly placement: Placement;
  readonly #options: WorkbenchOptions;
  readonly #names: readonly string[];
  readonly #versions: KernelVersion[] = [];
  readonly #reports = new Map<string, EvaluationReport>();
  readonly #candidates = new Map<string, Candidate>();
  #current: KernelVersion | null = null;
  #used = 0;
  #firstSuccess: number | null = null;
  /** The newest assembly and the newest whole result, with the kernels that they belong to. */
  #assembly: { readonly source: string; readonly result: AssemblyResult } | null = null;
  #result: { readonly source: string; readonly result: EvaluationResult } | null = null;
  #baseline: Promise<BaselineCycles | null> | null = null;
  /** Calls are made one after the other, also those of one turn. */
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(options: WorkbenchOptions, placement: Placement) {
    this.#options = options;
    this.workload = options.workload;
    this.placement = placement;
    this.tools = describeTools(options.extraTools);
    this.#names = this.tools.map(({ name }) => name);
    for (const step of stepsOf(options.history ?? [])) {
      if (step.kind === "wrote") this.#keepVersion(step.source, step.iteration);
      else {
        if (step.spent) this.#used++;
        this.#keepReport(step.report, step.iteration);
      }
    }
  }

  /**
   * Makes a workbench, or makes it again from the trace of its run.
   * @throws UserError for tools that do not exist, for sizes that the machine cannot hold, and for a damaged trace
   */
  static async create(options: WorkbenchOptions): Promise<Workbench> {
    const unknown = options.extraTools.find((name) => !(extraTools as readonly string[]).includes(name));
    if (unknown !== undefined) {
      throw new UserError(`there is no extra tool '${unknown}'; there is ${extraTools.join(", ")}`);
    }
    try {
      return new Workbench(options, await options.plugin.place(options.workload));
    } catch (error) {
      if (error instanceof RangeError) throw new UserError(error.message);
      throw error;
    }
  }

  /** The kernel written last; null before the first. */
  get source(): string | null {
    return this.#current?.source ?? null;
  }

  /** Every different kernel that was written, oldest first. */
  get versions(): readonly KernelVersion[] {
    return [...this.#versions];
  }

  /** Kernels that were correct on the public seed, fastest first. */
  get candidates(): readonly Candidate[] {
    return [...this.#candidates.values()].sort((a, b) => a.cycles - b.cycles || a.version - b.version);
  }

  /** Newest kernel that solved, on the public seed, what cannot be solved; null where none did. */
  get solvedHoneypot(): string | null {
    return [...this.#reports].findLast(([, { verdict }]) => verdict === "honeypot-solved")?.[0] ?? null;
  }

  /** Iteration of the first evaluation with a correct result; null while there is none. */
  get firstSuccess(): number | null {
    return this.#firstSuccess;
  }

  /** Evaluations that were paid for. */
  get evaluationsUsed(): number {
    return this.#used;
  }

  /** Evaluations that are left. */
  get evaluationsLeft(): number {
    return Math.max(0, this.#options.evaluations - this.#used);
  }

  /**
   * Calls a tool and appends the call to the trace. Whatever an agent sends, the answer is a result.
   * @param name name of a tool, or anything else
   * @param args arguments: an object, or its JSON text
   * @throws only what is nobody's mistake in front of the workbench: a trace that cannot be written, a defect
   */
  call(name: string, args: unknown, where: CallPlace): Promise<ToolResult> {
    const answer = this.#queue.then(() => this.#call(name, args, where));
    this.#queue = answer.catch(() => {});
    return answer;
  }

  async #call(name: string, args: unknown, { iteration, call }: CallPlace): Promise<ToolResult> {
    const started = performance.now();
    const result = await this.#answer(name, args, iteration);
    await this.#options.emit({
      kind: "tool",
      iteration,
      call,
      name: name.slice(0, 200),
      arguments: keptArguments(args),
      ok: result.ok,
      content: result.content,
      data: result.data,
      errorClass: result.errorClass,
      milliseconds: performance.now() - started,
    });
    return result;
  }

  async #answer(name: string, args: unknown, iteration: number): Promise<ToolResult> {
    if (!this.#names.includes(name) || !isToolName(name)) return this.#unknownTool(name);
    const read = readArguments(name, args);
    if ("mistake" in read) return misuse(read.mistake);
    const notes = [...read.notes, ...this.#workloadNote(read.arguments)];
    const result = await this.#run(name, read.arguments, iteration);
    return notes.length === 0 ? result : { ...result, content: `${result.content}\nnote: ${notes.join("; ")}` };
  }

  async #run(name: ToolName, args: ToolArguments[ToolName], iteration: number): Promise<ToolResult> {
    if (name === "write_code") return this.#writeCode(args as ToolArguments["write_code"], iteration);
    if (name === "grep_docs") {
      return await searchDocuments(this.#index(), this.#options.plugin, (args as ToolArguments["grep_docs"]).query);
    }
    const kernel = this.#current;
    if (kernel === null) {
      return misuse(`there is no kernel yet: call write_code with the whole assembly source first, then ${name}`);
    }
    switch (name) {
      case "check_syntax":
        return syntaxAnswer(kernel.version, await this.#assemble(kernel.source));
      case "get_instruction_size":
        return sizeAnswer(kernel.version, await this.#assemble(kernel.source));
      case "run_evaluation":
        return await this.#runEvaluation(kernel, iteration);
      case "view_output":
        return await this.#withResult(
          kernel,
          iteration,
          (result) => outputText(result, (args as ToolArguments["view_output"]).rows ?? defaultRows),
        );
      case "profile":
        return await this.#withResult(
          kernel,
          iteration,
          (result) =>
            hottestLinesText(result, kernel.source, (args as ToolArguments["profile"]).lines ?? defaultProfileLines),
        );
      case "disassemble":
        return await this.#disassemble(kernel, args as ToolArguments["disassemble"]);
    }
  }

  #index(): DocumentIndex {
    const { documents, workload: { title, configuration } } = this.#options;
    return sharedIndex(documents, {
      title: `This task: ${title} ${configuration}`,
      markdown: this.placement.description,
    });
  }

  #unknownTool(name: string): ToolResult {
    const shown = name.slice(0, 60);
    const [nearest] = nearestNames(name, this.#names, 1);
    const hint = nearest === undefined ? "" : `; did you mean ${nearest}?`;
    return misuse(`there is no tool '${shown}'${hint} (tools: ${this.#names.join(", ")})`);
  }

  /** A remark where an agent names a workload that is not this run's. */
  #workloadNote(args: ToolArguments[ToolName]): string[] {
    if (!("workload" in args) || args.workload === undefined) return [];
    const { task, title, configuration } = this.workload;
    const known = new Set(
      wordsOf(`${task} ${title} ${configuration} ${this.#options.plugin.id} ${this.#options.plugin.title}`),
    );
    if (wordsOf(args.workload).every((word) => known.has(word))) return [];
    return [`this run has one workload, ${title} (${task} ${configuration}); the name given was ignored`];
  }

  #writeCode({ code }: ToolArguments["write_code"], iteration: number): ToolResult {
    const normalised = normalisedSource(code);
    if ("mistake" in normalised) return misuse(normalised.mistake);
    const { source, note } = normalised;
    const before = this.#versions.length;
    const { version } = this.#keepVersion(source, iteration);
    const lines = source === "" ? 0 : source.replace(/\n$/, "").split("\n").length;
    const text = before === this.#versions.length
      ? `this is version ${version} again, unchanged (${lines} lines)`
      : `wrote version ${version} of the kernel: ${lines} lines`;
    const content = [text, ...note === null ? [] : [note], "next: check_syntax or run_evaluation"].join("\n");
    return { ok: true, content, data: { version, lines, source }, errorClass: null };
  }

  async #runEvaluation(kernel: KernelVersion, iteration: number): Promise<ToolResult> {
    const known = this.#reports.get(kernel.source);
    if (known) {
      const { content, ...answer } = this.#evaluationAnswer(known, false);
      return { ...answer, content: `${content} (this kernel was evaluated before: it cost nothing now)` };
    }
    if (this.evaluationsLeft === 0) return this.#spentBudget();
    const evaluated = await this.#evaluateAnew(kernel, iteration);
    return "infrastructure" in evaluated
      ? evaluated.infrastructure
      : this.#evaluationAnswer(evaluated.report, evaluated.spent);
  }

  #evaluationAnswer(report: EvaluationReport, spent: boolean): ToolResult {
    return {
      ok: report.verdict === "correct",
      content: `${reportText(report)}\n${this.#budgetText()}`,
      data: { evaluation: report, spent, evaluationsLeft: this.evaluationsLeft },
      errorClass: errorClassOf(report),
    };
  }

  /** Answers from the whole result of a kernel, which is evaluated where it is not at hand. */
  async #withResult(
    kernel: KernelVersion,
    iteration: number,
    show: (result: EvaluationResult) => ShownResult,
  ): Promise<ToolResult> {
    let paid: { readonly report: EvaluationReport; readonly spent: boolean } | null = null;
    if (this.#result?.source !== kernel.source) {
      if (this.#reports.has(kernel.source)) {
        // paid for before; its whole result is no longer at hand
        const { result } = await this.#options.evaluate(this.#publicJob(kernel.source));
        if (result.verdict === "infrastructure") return infrastructureAnswer(result);
        this.#result = { source: kernel.source, result };
      } else {
        if (this.evaluationsLeft === 0) return this.#spentBudget();
        const evaluated = await this.#evaluateAnew(kernel, iteration);
        if ("infrastructure" in evaluated) return evaluated.infrastructure;
        paid = evaluated;
      }
    }
    const { ok, content, data } = show(this.#result!.result);
    if (!paid) return { ok, content, data, errorClass: null };
    const { report, spent } = paid;
    return {
      ok,
      content: `${content}\nthe kernel was evaluated for this. ${this.#budgetText()}`,
      data: { ...data, evaluation: report, spent, evaluationsLeft: this.evaluationsLeft },
      errorClass: errorClassOf(report),
    };
  }

  /** Runs an evaluation, pays for it unless the kernel does not even assemble, and keeps what came of it. */
  async #evaluateAnew(
    kernel: KernelVersion,
    iteration: number,
  ): Promise<
    { readonly report: EvaluationReport; readonly spent: boolean } | { readonly infrastructure: ToolResult }
  > {
    const { source } = kernel;
    const { result } = await this.#options.evaluate(this.#publicJob(source));
    if (result.verdict === "infrastructure") return { infrastructure: infrastructureAnswer(result) };
    const baseline = result.verdict === "correct" ? await this.#baselineCycles() : null;
    const report = reportOf(kernel, result, baseline);
    const spent = errorClassOf(report) !== "S";
    if (spent) this.#used++;
    this.#result = { source, result };
    this.#keepReport(report, iteration);
    return { report, spent };
  }

  async #disassemble({ source, version }: KernelVersion, args: ToolArguments["disassemble"]): Promise<ToolResult> {
    const result = await this.#assemble(source);
    const { program } = result;
    if (!program) return syntaxAnswer(version, result);
    const { first_line: firstLine = 1, count = defaultDisassemblyLines } = args;
    return await disassemblyText(this.#options.plugin, program, source, firstLine, count);
  }

  #keepVersion(source: string, iteration: number): KernelVersion {
    let kernel = this.#versions.find((known) => known.source === source);
    if (!kernel) {
      kernel = { version: this.#versions.length + 1, source, iteration };
      this.#versions.push(kernel);
    }
    this.#current = kernel;
    return kernel;
  }

  #keepReport(report: EvaluationReport, iteration: number): void {
    const kernel = this.#versions[report.version - 1];
    if (!kernel) {
      throw new UserError(`the trace evaluates version ${report.version} of a kernel that was never written`);
    }
    this.#reports.set(kernel.source, report);
    if (report.verdict !== "correct" || report.cycles === null) return;
    this.#firstSuccess ??= iteration;
    if (!this.#candidates.has(kernel.source)) this.#candidates.set(kernel.source, { ...kernel, cycles: report.cycles });
  }

  async #assemble(source: string): Promise<AssemblyResult> {
    if (this.#assembly?.source !== source) {
      const result = await this.#options.plugin.assemble(source, this.placement.symbols);
      this.#assembly = { source, result };
    }
    return this.#assembly.result;
  }

  /** The job of a kernel on the public seed; it is the same for every run of a workload. */
  #publicJob(source: string): EvaluationJob {
    const { pluginReference, evaluator, profile, workload, limits } = this.#options;
    const { task, configuration, parameters } = workload;
    return {
      format: 1,
      plugin: pluginReference,
      evaluator,
      profile,
      task,
      configuration,
      parameters,
      seeds: [publicSeed],
      poisons: drawPoisons(`public/${pluginReference.id}/${task}/${configuration}`),
      source,
      limits: limits ?? defaultLimits,
      collectProfile: true,
      summariseOutputs: true,
    };
  }

  /** Cycles of the default baseline on the public seed, evaluated at most once; it costs the agent nothing. */
  #baselineCycles(): Promise<BaselineCycles | null> {
    this.#baseline ??= this.#evaluateBaseline();
    return this.#baseline;
  }

  async #evaluateBaseline(): Promise<BaselineCycles | null> {
    const { plugin, workload, assets, profile, evaluate } = this.#options;
    if (!assets) return null;
    const baselines = await plugin.baselines(workload, assets, profile);
    const baseline = baselines.find(({ name }) => name === plugin.defaultBaseline);
    if (!baseline) return null;
    const { result } = await evaluate(this.#publicJob(baseline.source));
    if (result.verdict === "infrastructure") this.#baseline = null; // the next correct kernel asks again
    return result.cycles === null ? null : { name: baseline.name, cycles: result.cycles };
  }

  #budgetText(): string {
    return `evaluations left: ${this.evaluationsLeft} of ${this.#options.evaluations}`;
  }

  #spentBudget(): ToolResult {
    const best = this.candidates[0];
    const kept = best === undefined
      ? "no version was correct"
      : `the best version is ${best.version} with ${best.cycles} cycles; it is kept`;
    const content =
      `the budget of ${this.#options.evaluations} evaluations is spent: this kernel was not run. ${kept}. ` +
      "write_code, check_syntax, get_instruction_size and grep_docs still work";
    return { ok: false, content, data: { spent: false, evaluationsLeft: 0 }, errorClass: "T" };
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
}
