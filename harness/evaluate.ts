/**
 * From assembly source to a verdict and cycles. The axiom: one execution yields the cycles, the output and the memory
 * difference; the timed run is the checked run. Pure and browser-safe: a function of a job, a plugin and a task.
 * @module
 */
import type { Diagnostic } from "../isa/diagnostic.ts";
import type { Block, Execution, IsaPlugin, PlacedTensor, Placement, Program, Range, Tolerance } from "../isa/plugin.ts";
import { type Numerics, type Task, type Tensor, type Workload, workloadOf } from "../tasks/task.ts";
import { compareOutputs } from "./comparison.ts";
import { describeFailure, type FailureCode, failureOfExit } from "./failure.ts";
import { geometricMean, median } from "./metrics.ts";
import { guardRanges, protectedRegions, violatedRegion } from "./memory_difference.ts";
import {
  type Comparison,
  type EvaluationJob,
  type EvaluationResult,
  jobHash,
  type Seed,
  type SeedResult,
} from "./job.ts";
import { type OutputSummary, summariseOutputs } from "./output_summary.ts";
import { comparisonOf } from "./seeds.ts";
import { UserError } from "./user_error.ts";

/** Diagnostics that a result lists; the rest is counted. */
const listedDiagnostics = 100;

/** Warnings that a result lists. */
const listedWarnings = 50;

/** Flag of a honeypot that was solved. */
export const honeypotAlarm = "honeypot-alarm";

/**
 * Evaluates a kernel.
 * @param job what to evaluate; plugin and task must be those that it names
 * @throws UserError if the job does not fit the plugin or the task; any other error is a defect of the harness, a task
 * or a plugin and says nothing about the kernel
 */
export async function evaluate(job: EvaluationJob, plugin: IsaPlugin, task: Task): Promise<EvaluationResult> {
  checkJob(job, plugin, task);
  const workload = workloadOf(task, job.configuration, job.parameters);
  const placement = await plugin.place(workload);
  const { program, diagnostics } = await plugin.assemble(job.source, placement.symbols);
  const result = { ...await blankResult(job), ...listed(diagnostics) };
  const reject = (verdict: FailureCode, message: string = describeFailure(verdict).title) => ({
    ...result,
    verdict,
    message,
  });

  if (!program) return reject(...assemblyFailure(diagnostics));
  result.instructionCount = program.instructionCount;
  result.instructionCategories = program.instructionCategories;
  result.codeBytes = program.codeBytes;
  result.staticBytes = program.staticBytes;
  if (program.instructionCount === 0) return reject("empty-program");
  if (program.staticBytes > plugin.maximumStaticBytes) {
    return reject(
      "static-bytes-exceeded",
      `${program.staticBytes} static bytes, at most ${plugin.maximumStaticBytes} are allowed`,
    );
  }

  const floor = await plugin.floor(workload, job.profile);
  result.floor = floor;
  const comparison = await comparisonOf(plugin, workload, job.profile);
  const bench: Bench = { job, plugin, program, placement, ...comparison, floor: floor.cycles };
  for (const seed of job.seeds) {
    const run = await runSeed(bench, task, seed, result.seeds.length === 0);
    result.seeds.push(told(run.result));
    if (run.tellable) {
      if (result.seeds.length === 1) {
        result.counters = run.timed.counters;
        result.profile = run.timed.profile ?? null;
        if (seed.visibility === "public" && run.summary) result.outputs = run.summary;
      }
      result.flags = [...new Set([...result.flags, ...run.timed.flags ?? []])];
      result.warnings = mergedWarnings(result.warnings, run.timed.warnings);
      result.comparison = worse(result.comparison, run.result.comparison);
    }
    if (run.result.verdict !== "correct") {
      const { message, line } = told(run.result);
      return reject(run.result.verdict, line === null ? message ?? undefined : `line ${line}: ${message}`);
    }
  }
  if (task.honeypot) return { ...reject("honeypot-solved"), flags: [honeypotAlarm, ...result.flags] };
  const scored = score(result.seeds, floor.cycles, holdsShapesBack(workload));
  return { ...result, verdict: "correct" as const, ...scored, flags: [...result.flags, ...scored.flags] };
}

/** A result with nothing found yet; the fields that a caller fills are mutable. */
async function blankResult(job: EvaluationJob) {
  return {
    format: 1 as const,
    job: await jobHash(job),
    seeds: [] as SeedResult[],
    comparison: null as Comparison | null,
    cycles: null,
    instructions: null,
    instructionCount: 0,
    instructionCategories: {} as Readonly<Record<string, number>>,
    codeBytes: 0,
    staticBytes: 0,
    floor: null as EvaluationResult["floor"],
    rooflineFraction: null,
    flags: [] as readonly string[],
    warnings: [] as EvaluationResult["warnings"],
    counters: {} as Readonly<Record<string, number>>,
    profile: null as EvaluationResult["profile"],
    ...({} as { outputs?: readonly OutputSummary[] }),
  };
}

/**
 * The result of an evaluation that could not be carried out.
 * @param reason one line for the operator
 */
export async function infrastructureFailure(job: EvaluationJob, reason: string): Promise<EvaluationResult> {
  return { ...await blankResult(job), ...listed([]), verdict: "infrastructure", message: reason };
}

/**
 * The result of an evaluation that was ended from outside because its wall time was over.
 * @param seconds wall time that it had
 */
export async function wallTimeFailure(job: EvaluationJob, seconds: number): Promise<EvaluationResult> {
  const message = `ended after ${seconds.toFixed(1)} s of wall time`;
  return { ...await blankResult(job), ...listed([]), verdict: "wall-time-limit", message };
}

function listed(diagnostics: readonly Diagnostic[]) {
  const errorsFirst = [...diagnostics].sort((a, b) =>
    Number(a.severity === "warning") - Number(b.severity === "warning")
  );
  return {
    diagnostics: errorsFirst.slice(0, listedDiagnostics),
    diagnosticsOmitted: Math.max(0, diagnostics.length - listedDiagnostics),
  };
}

function checkJob(job: EvaluationJob, plugin: IsaPlugin, task: Task): void {
  if (job.plugin.id !== plugin.id) throw new UserError(`the job is for '${job.plugin.id}', not for '${plugin.id}'`);
  if (job.task !== task.id) throw new UserError(`the job is for task '${job.task}', not for '${task.id}'`);
  if (!plugin.profiles.some(({ name }) => name === job.profile)) {
    const names = plugin.profiles.map(({ name }) => name).join(", ");
    throw new UserError(`${plugin.id} has no hardware profile '${job.profile}'; it has ${names}`);
  }
  const support = plugin.supports(task.id);
  if (!support.supported) throw new UserError(`${task.id} is unsupported on ${plugin.id}: ${support.reason}`);
  const parameters = task.parameters.safeParse(job.parameters);
  if (!parameters.success) {
    throw new UserError(`${task.id} takes ${task.parameterNames.join(", ")}; got ${JSON.stringify(job.parameters)}`);
  }
}

/** Failure codes of assemblers' own error codes, where all errors of a source are of that kind. */
const assemblyFailures: Readonly<Record<string, FailureCode>> = {
  "empty-program": "empty-program",
  "section-too-large": "code-too-large",
};

function assemblyFailure(diagnostics: readonly Diagnostic[]): [FailureCode, string] {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return ["syntax-error", describeFailure("syntax-error").title];
  const [{ code, line, message }] = errors;
  const sameKind = errors.every((error) => error.code === code);
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
  return [sameKind ? assemblyFailures[code] ?? "syntax-error" : "syntax-error", `line ${line}: ${message}${more}`];
}

/** What all seeds of a job share. */
interface Bench {
  readonly job: EvaluationJob;
  readonly plugin: IsaPlugin;
  readonly program: Program;
  readonly placement: Placement;
  readonly tolerance: Tolerance;
  readonly numerics: Numerics;
  readonly floor: number;
}

/** One seed's outcome in full, before secrets are taken out. */
interface SeedRun {
  readonly result: SeedResult;
  readonly timed: Execution;
  /** Rows of the outputs, where the job asks for them and the run returned. */
  readonly summary: readonly OutputSummary[] | null;
  /** Whether details may be reported: the seed is public or the kernel is correct on it. */
  readonly tellable: boolean;
}

async function runSeed(bench: Bench, task: Task, seed: Seed, first: boolean): Promise<SeedRun> {
  const { job, plugin, placement } = bench;
  // the reference is computed before anything runs, from the host's own copy of the inputs
  const inputs = task.inputs(job.parameters, seed.seed, seed.distribution);
  const expected = task.reference(inputs, job.parameters, bench.numerics);
  // what only the host may know never gets as far as the machine
  const placed = inputs.filter(({ specification }) => specification.role !== "hidden");
  const blocks = await plugin.encode(placement, placed);
  const layout = dumpLayout(bench);

  const simulate = (poison: number, timed: boolean) =>
    plugin.simulate({
      profile: job.profile,
      program: bench.program,
      blocks,
      limits: job.limits,
      mode: timed ? "timed" : "functional",
      regions: placement.regions,
      poison,
      dump: layout.ranges,
      collectProfile: timed && first && job.collectProfile,
    });

  const timed = await simulate(job.poisons[0], true);
  const { summary, ...outcome } = await judge(bench, layout, blocks, expected, timed);
  let judged: Judgement = outcome;
  if (judged.verdict === "correct" || judged.verdict === "wrong-result" || judged.verdict === "non-finite") {
    for (const poison of job.poisons.slice(1)) {
      const other = await simulate(poison, false);
      if (!sameOutcome(timed, other, layout.outputs, expected)) {
        judged = { ...judged, verdict: "poison-dependent", message: describeFailure("poison-dependent").title };
        break;
      }
    }
  }
  // a honeypot has no right answer that a floor could be for
  if (judged.verdict === "correct" && !task.honeypot && timed.cycles! < bench.floor) {
    const message = `${timed.cycles} cycles, but no kernel can need fewer than ${bench.floor}`;
    judged = { ...judged, verdict: "below-floor", message };
  }
  const correct = judged.verdict === "correct";
  return {
    result: {
      ...seed,
      ...judged,
      cycles: correct ? Math.max(1, timed.cycles!) : null,
      instructions: timed.instructions,
      ...shapesOf(expected),
    },
    timed,
    summary: first ? summary : null,
    tellable: correct || seed.visibility === "public",
  };
}

/** The ranges that every run returns: first the outputs, then what the kernel may not write. */
function dumpLayout({ plugin, placement }: Bench) {
  const outputs = placement.tensors.filter(({ specification }) => specification.role === "output");
  const regions = protectedRegions(placement.regions, plugin.spaces);
  const guards = guardRanges(placement.regions, plugin.spaces);
  const ranges: Range[] = [...outputs, ...regions, ...guards].map(({ space, offset, length }) => ({
    space,
    offset,
    length,
  }));
  return { outputs, regions, guards, ranges };
}

/** What one execution comes to. */
type Judgement = Pick<SeedResult, "verdict" | "message" | "line" | "comparison">;

/** Decides the verdict of one execution. */
async function judge(
  bench: Bench,
  layout: ReturnType<typeof dumpLayout>,
  inputBlocks: readonly Block[],
  expected: readonly Tensor[],
  execution: Execution,
): Promise<Judgement & Pick<SeedRun, "summary">> {
  const { exit } = execution;
  if (exit.cause !== "returned") {
    const verdict = failureOfExit(exit);
    return {
      verdict,
      message: exit.message ?? describeFailure(verdict).title,
      line: exit.line ?? null,
      comparison: null,
      summary: null,
    };
  }
  if (execution.cycles === null) throw new Error("the plugin returned no cycles for a timed run that ended normally");

  const first = layout.outputs.length;
  const violation = violatedRegion(
    [...layout.regions, ...layout.guards],
    execution.dumps.slice(first),
    execution.written.slice(first),
    [...bench.program.blocks, ...inputBlocks],
  );
  if (violation) {
    return { verdict: violation.code, message: violation.message, line: null, comparison: null, summary: null };
  }

  const outputs = [];
  for (const [number, placed] of layout.outputs.entries()) {
    const reference = expected.find(({ specification }) => specification.name === placed.specification.name);
    if (!reference) throw new Error(`the reference yields no tensor '${placed.specification.name}'`);
    outputs.push({
      placed,
      actual: await bench.plugin.decode(placed, execution.dumps[number]),
      expected: reference,
      written: execution.written[number],
    });
  }
  const comparison = compareOutputs(outputs, bench.tolerance, bench.plugin.spaces);
  const verdict = comparison.unwritten > 0
    ? "unwritten-output"
    : comparison.nonFinite > 0
    ? "non-finite"
    : comparison.matching < comparison.elements || comparison.scaled?.within === false
    ? "wrong-result"
    : "correct";
  return {
    verdict,
    message: describeComparison(verdict, comparison),
    line: null,
    comparison,
    summary: bench.job.summariseOutputs ? summariseOutputs(outputs, bench.tolerance) : null,
  };
}

function describeComparison(verdict: SeedResult["verdict"], comparison: Comparison): string | null {
  if (verdict === "correct") return null;
  const { elements, matching, unwritten, nonFinite, mismatches, scaled } = comparison;
  if (verdict === "wrong-result" && matching === elements && scaled) {
    return `all ${elements} elements are within the elementwise tolerance, but the error as a whole is ` +
      `${percent(scaled.error)} of the output's size, at most ${percent(scaled.bound)} pass`;
  }
  const count = verdict === "unwritten-output" ? unwritten : verdict === "non-finite" ? nonFinite : elements - matching;
  const what = verdict === "unwritten-output" ? "never written" : verdict === "non-finite" ? "not finite" : "wrong";
  const wanted = mismatches.find((mismatch) => verdict !== "unwritten-output" || !mismatch.written) ?? mismatches[0];
  const place = wanted ? `, first ${wanted.tensor}[${wanted.index.join(",")}]` : "";
  const values = wanted?.written ? `: expected ${wanted.expected}, got ${wanted.actual}` : "";
  return `${count} of ${elements} elements are ${what}${place}${values}`;
}

function percent(share: number | null): string {
  return share === null ? "not a number" : `${(100 * share).toPrecision(3)} %`;
}

/**
 * Whether two runs that differ only in poison agree bit for bit: end, output, and the number of instructions (a branch
 * on an undefined register shows there even where the output happens to agree).
 */
function sameOutcome(
  a: Execution,
  b: Execution,
  outputs: readonly PlacedTensor[],
  expected: readonly Tensor[],
): boolean {
  if (a.exit.cause !== b.exit.cause || a.instructions !== b.instructions) return false;
  for (const [number, { specification, length }] of outputs.entries()) {
    const used = specification.capacity ? usedBytes(length, specification, expected) : length;
    const left = a.dumps[number].bytes;
    const right = b.dumps[number].bytes;
    for (let i = 0; i < used; i++) if (left[i] !== right[i]) return false;
  }
  return true;
}

/** Bytes of an output's place that this run asks for; what stands behind them is free. */
function usedBytes(length: number, { name, shape }: Tensor["specification"], expected: readonly Tensor[]): number {
  const places = shape.reduce((product, extent) => product * extent, 1);
  const { values } = expected.find(({ specification }) => specification.name === name)!;
  return Math.ceil(length * values.length / places);
}

/** Shapes of the outputs of a run whose shapes the task holds back. */
function shapesOf(expected: readonly Tensor[]): Pick<SeedResult, "shapes"> {
  const heldBack = expected.filter(({ specification }) => specification.capacity);
  if (heldBack.length === 0) return {};
  return { shapes: Object.fromEntries(heldBack.map(({ specification: { name, shape } }) => [name, shape])) };
}

/** Whether every run of a workload has a shape of its own: its tensors' shapes are capacities. */
function holdsShapesBack({ tensors }: Workload): boolean {
  return tensors.some(({ capacity }) => capacity);
}

/** Takes out of a seed's result what must not be told: a secret seed that failed answers with its verdict only. */
function told(result: SeedResult): SeedResult {
  if (result.visibility === "public" || result.verdict === "correct") return result;
  const message = `${
    describeFailure(result.verdict).title
  } (on a secret seed; details are given for public seeds only)`;
  const { shapes: _shapes, ...rest } = result;
  return { ...rest, message, line: null, cycles: null, instructions: null, comparison: null };
}

function worse(a: Comparison | null, b: Comparison | null): Comparison | null {
  if (!a || !b) return a ?? b;
  if (a.matchRate !== b.matchRate) return a.matchRate < b.matchRate ? a : b;
  if (a.scaled?.within !== b.scaled?.within) return a.scaled?.within === false ? a : b;
  return a.maximumError >= b.maximumError ? a : b;
}

function mergedWarnings(known: EvaluationResult["warnings"], more: EvaluationResult["warnings"]) {
  const merged = [...known];
  for (const warning of more) {
    if (merged.length >= listedWarnings) break;
    if (!merged.some(({ code, pc }) => code === warning.code && pc === warning.pc)) merged.push(warning);
  }
  return merged;
}

function score(seeds: readonly SeedResult[], floor: number, shapesHeldBack: boolean) {
  const secret = seeds.filter(({ visibility }) => visibility === "secret");
  const timed = (secret.length > 0 ? secret : seeds).map((seed) => seed.cycles!);
  // hundredths: the last bits of a logarithm are not the same everywhere
  const cycles = shapesHeldBack ? Math.round(geometricMean(timed)! * 100) / 100 : median(timed);
  const varies = !shapesHeldBack && new Set(timed).size > 1;
  return {
    message: `correct on ${seeds.length} seed${seeds.length === 1 ? "" : "s"}, ${cycles} cycles`,
    cycles,
    instructions: seeds[0].instructions,
    rooflineFraction: shapesHeldBack ? null : floor / cycles,
    flags: varies ? ["data-dependent-time"] : [],
  };
}
