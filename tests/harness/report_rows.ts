/** Scores as rows of a store, for tests of the report. */
import type { LineProfile } from "../../isa/plugin.ts";
import type { EvaluationResult } from "../../harness/job.ts";
import { Store, type StoreBatch } from "../../harness/store/store.ts";

/** What a test says of a score; the rest has defaults. */
export interface ScoreSketch {
  readonly id: string;
  readonly agent?: string;
  readonly platform?: string;
  readonly profile?: string;
  readonly task?: string;
  readonly configuration?: string;
  readonly attempt?: number;
  /** Null: it failed. */
  readonly cycles: number | null;
  readonly verdict?: string;
  readonly message?: string;
  readonly baselineCycles?: number | null;
  /** Cycles of the compilers' kernels by name. */
  readonly compilers?: Readonly<Record<string, number>>;
  readonly floor?: number;
  readonly seedGiven?: boolean;
  readonly flags?: readonly string[];
  readonly source?: string;
  readonly provenance?: string;
  readonly profileLines?: readonly LineProfile[] | null;
  readonly session?: string;
  readonly pluginHash?: string;
  readonly created?: string;
}

/** A source of four lines and what they cost: 100 cycles. */
export const plainSource = "    li a0, 1\nloop:\n    addi a0, a0, -1\n    bnez a0, loop\n";

/** The costs of {@link plainSource}. */
export const plainProfile: readonly LineProfile[] = [
  { line: 1, executions: 1, cycles: 10, stalls: { fetch: 9 } },
  { line: 3, executions: 30, cycles: 30, stalls: {} },
  { line: 4, executions: 30, cycles: 60, stalls: { "branch-redirect": 20, "operand-wait": 10 } },
];

/** The rows of a score. */
export function scoreBatch(sketch: ScoreSketch): StoreBatch {
  const { id, cycles } = sketch;
  const correct = cycles !== null;
  const verdict = sketch.verdict ?? (correct ? "correct" : "wrong-result");
  const message = sketch.message ?? (correct ? `correct on 3 seeds, ${cycles} cycles` : "3 of 8 elements are wrong");
  const baseline = sketch.baselineCycles === undefined ? 1000 : sketch.baselineCycles;
  const over = (of: number | null) => of === null || cycles === null ? null : of / cycles;
  const created = new Date(sketch.created ?? "2026-03-01T10:00:00Z");
  const floor = sketch.floor ?? 50;
  const seed = { seed: `seed-${id}`, distribution: "uniform", visibility: "secret" } as const;
  const result: EvaluationResult = {
    format: 1,
    job: `job-${id}`,
    verdict: verdict as EvaluationResult["verdict"],
    message,
    diagnostics: [],
    diagnosticsOmitted: 0,
    seeds: [],
    comparison: null,
    cycles,
    instructions: correct ? 61 : null,
    instructionCount: 3,
    instructionCategories: {},
    codeBytes: 12,
    staticBytes: 0,
    floor: { cycles: floor, derivation: `${floor} lines of 16 bytes` },
    rooflineFraction: over(floor),
    flags: [],
    warnings: [],
    counters: {},
    profile: sketch.profileLines === undefined ? (correct ? plainProfile : null) : sketch.profileLines,
  };
  const platform = sketch.platform ?? "coral", task = sketch.task ?? "relu", agent = sketch.agent ?? "expert";
  const configuration = sketch.configuration ?? "c1", seedGiven = sketch.seedGiven ?? false;
  return {
    kernels: [{
      kernel_hash: `kernel-${id}`,
      platform,
      source: sketch.source ?? plainSource,
      provenance: sketch.provenance ?? "written for a test",
      created,
    }],
    runs: [{
      run_id: id,
      session: sketch.session ?? "session",
      agent,
      platform,
      plugin_version: "0.1.0",
      plugin_hash: sketch.pluginHash ?? "plugin-hash",
      evaluator_hash: "evaluator-hash",
      profile: sketch.profile ?? "default",
      task,
      configuration,
      parameters: { n: 512 },
      attempt: sketch.attempt ?? 1,
      seed_given: seedGiven,
      started: created,
      finished: created,
    }],
    evaluations: [{
      evaluation_id: `evaluation-${id}`,
      run_id: id,
      kernel_hash: `kernel-${id}`,
      job_hash: `job-${id}`,
      verdict,
      cycles,
      job: { format: 1 },
      result,
      wall_milliseconds: 1,
      evaluated: created,
    }],
    scores: [{
      run_id: id,
      evaluation_id: `evaluation-${id}`,
      kernel_hash: `kernel-${id}`,
      platform,
      task,
      configuration,
      level: 1,
      agent,
      correct,
      verdict,
      cycles,
      baseline: "O2",
      baseline_cycles: baseline,
      speedup: over(baseline),
      speedups: Object.fromEntries(
        Object.entries(sketch.compilers ?? { O2: baseline }).map(([name, of]) => [name, over(of)]),
      ),
      floor_cycles: floor,
      roofline_fraction: over(floor),
      match_rate: correct ? 1 : 0.5,
      maximum_error: 0,
      mean_error: 0,
      code_bytes: 12,
      static_bytes: 0,
      seeds: [seed, seed, seed],
      seed_given: seedGiven,
      flags: sketch.flags ?? [],
      created,
    }],
  };
}

/** A new store with scores, closed again. */
export async function makeStore(path: string, sketches: readonly ScoreSketch[]): Promise<void> {
  const store = await Store.open(path);
  try {
    for (const sketch of sketches) await store.record(scoreBatch(sketch));
  } finally {
    store.close();
  }
}
