/**
 * An evaluation is a function of one JSON job to one JSON result. These are their shapes, checked at every boundary
 * that text crosses: files, workers, the store.
 * @module
 */
import { z } from "zod";
import type { Diagnostic } from "../isa/diagnostic.ts";
import type { Floor, Limits, LineProfile, RuntimeWarning } from "../isa/plugin.ts";
import type { Distribution } from "../tasks/task.ts";
import { hashOf } from "./canonical_json.ts";
import { type FailureCode, failureCodes } from "./failure.ts";
import { type OutputSummary, outputSummarySchema } from "./output_summary.ts";
import { UserError } from "./user_error.ts";

/** The machine that a job is for; `hash` covers every source that decides what the machine does. */
export interface PluginReference {
  readonly id: string;
  readonly version: string;
  /** SHA-256, or `unknown` where the sources are not at hand (a browser). */
  readonly hash: string;
}

/** How one set of inputs is drawn. */
export interface Seed {
  readonly seed: string;
  readonly distribution: Distribution;
  /** Details of a run are reported for public seeds only; secret seeds answer pass or fail. */
  readonly visibility: "public" | "secret";
}

/** Everything that an evaluation depends on. */
export interface EvaluationJob {
  readonly format: 1;
  readonly plugin: PluginReference;
  /** SHA-256 over the sources of tasks and evaluation, or `unknown`. */
  readonly evaluator: string;
  readonly profile: string;
  readonly task: string;
  readonly configuration: string;
  readonly parameters: Readonly<Record<string, number>>;
  readonly seeds: readonly Seed[];
  /** Two or more different 32-bit patterns for everything that starts undefined. */
  readonly poisons: readonly number[];
  readonly source: string;
  /** Bounds of each simulation. */
  readonly limits: Limits;
  /** Whether to return the profile per line, of the first seed. */
  readonly collectProfile: boolean;
  /** Whether to return statistics of the outputs, row by row, of the first seed if it is public; absent: no. */
  readonly summariseOutputs?: true;
}

/** An element that differs. */
export interface Mismatch {
  readonly tensor: string;
  readonly index: readonly number[];
  readonly expected: number;
  /** NaN and infinities as text, since JSON has no such numbers. */
  readonly actual: number | "NaN" | "Infinity" | "-Infinity";
  readonly space: string;
  readonly address: number;
  readonly written: boolean;
}

/** How an output compares with the reference, elementwise, over all output tensors together. */
export interface Comparison {
  readonly elements: number;
  /** Elements that are written and within the tolerance. */
  readonly matching: number;
  /** `matching / elements`. */
  readonly matchRate: number;
  /** Largest and mean absolute error over the written, finite elements. */
  readonly maximumError: number;
  readonly meanError: number;
  /** Elements of which at least one byte was never written. */
  readonly unwritten: number;
  /** Written elements that are NaN or infinite where the reference is finite. */
  readonly nonFinite: number;
  /** The first elements that differ, in order. */
  readonly mismatches: readonly Mismatch[];
  /** The second criterion; absent where the plugin's tolerance has none. */
  readonly scaled?: ScaledComparison;
}

/** How the error of an output compares with its size. */
export interface ScaledComparison {
  /** Root of the mean squared error over the root mean square of the reference; null where it is not finite. */
  readonly error: number | null;
  /** Largest error that passes. */
  readonly bound: number;
  readonly within: boolean;
}

/** The outcome of a kernel: correct, or the one named reason why not. */
export type Verdict = "correct" | FailureCode;

/** The outcome on one seed. For a secret seed that failed, everything but the verdict is null. */
export interface SeedResult extends Seed {
  readonly verdict: Verdict;
  readonly message: string | null;
  readonly line: number | null;
  readonly cycles: number | null;
  readonly instructions: number | null;
  readonly comparison: Comparison | null;
  /** Shapes of this run's outputs, by name, where the task holds shapes back. */
  readonly shapes?: Readonly<Record<string, readonly number[]>>;
}

/** What an evaluation yields. */
export interface EvaluationResult {
  readonly format: 1;
  /** Hash of the job. */
  readonly job: string;
  readonly verdict: Verdict;
  /** One line for people and agents; never a value of a secret seed. */
  readonly message: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Diagnostics beyond those listed. */
  readonly diagnosticsOmitted: number;
  readonly seeds: readonly SeedResult[];
  /** Worst comparison among the seeds that may be told. */
  readonly comparison: Comparison | null;
  /**
   * Median over the secret seeds (over all seeds where none is secret); for a task that holds shapes back their geometric
   * mean, so that a ratio of two kernels' cycles is the geometric mean of their ratios per shape. Null unless correct.
   */
  readonly cycles: number | null;
  /** Retired instructions on the first seed; null unless correct. */
  readonly instructions: number | null;
  readonly instructionCount: number;
  readonly instructionCategories: Readonly<Record<string, number>>;
  readonly codeBytes: number;
  readonly staticBytes: number;
  readonly floor: Floor | null;
  /** Floor cycles / kernel cycles; null unless correct, and where shapes are held back. */
  readonly rooflineFraction: number | null;
  /** Remarks for a person: `data-dependent-time`, `honeypot-alarm`. */
  readonly flags: readonly string[];
  readonly warnings: readonly RuntimeWarning[];
  /** Event counts of the first seed, as the plugin names them. */
  readonly counters: Readonly<Record<string, number>>;
  readonly profile: readonly LineProfile[] | null;
  /** Outputs of the first seed row by row; absent where the job does not ask for them, or the run did not return. */
  readonly outputs?: readonly OutputSummary[];
}

const distributions = [
  "uniform",
  "small",
  "large",
  "shifted",
  "sparse",
  "extreme",
  "constant",
  "permuted",
] as const satisfies readonly Distribution[];

const seedShape = {
  seed: z.string().min(1).max(200),
  distribution: z.enum(distributions),
  visibility: z.enum(["public", "secret"]),
};

/** Checks a job that came from outside. */
export const evaluationJobSchema: z.ZodType<EvaluationJob> = z.strictObject({
  format: z.literal(1),
  plugin: z.strictObject({ id: z.string().min(1), version: z.string().min(1), hash: z.string().min(1) }),
  evaluator: z.string().min(1),
  profile: z.string().min(1),
  task: z.string().min(1),
  configuration: z.string().min(1),
  parameters: z.record(z.string(), z.number().int().nonnegative()),
  seeds: z.array(z.strictObject(seedShape)).min(1).max(64),
  poisons: z.array(z.number().int().min(0).max(0xffffffff)).min(2).max(8)
    .refine((poisons) => new Set(poisons).size === poisons.length, "must differ from each other"),
  source: z.string(),
  limits: z.strictObject({
    instructions: z.number().int().positive(),
    cycles: z.number().int().positive(),
    wallMilliseconds: z.number().positive(),
  }),
  collectProfile: z.boolean(),
  summariseOutputs: z.literal(true).optional(),
});

const verdictSchema = z.enum(["correct", ...failureCodes] as [Verdict, ...Verdict[]]);

const comparisonSchema = z.strictObject({
  elements: z.number().int(),
  matching: z.number().int(),
  matchRate: z.number(),
  maximumError: z.number(),
  meanError: z.number(),
  unwritten: z.number().int(),
  nonFinite: z.number().int(),
  mismatches: z.array(z.strictObject({
    tensor: z.string(),
    index: z.array(z.number().int()),
    expected: z.number(),
    actual: z.union([z.number(), z.enum(["NaN", "Infinity", "-Infinity"])]),
    space: z.string(),
    address: z.number().int(),
    written: z.boolean(),
  })),
  scaled: z.strictObject({ error: z.number().nullable(), bound: z.number(), within: z.boolean() }).optional(),
});

/** Checks a result that came from a worker or from a store. */
export const evaluationResultSchema: z.ZodType<EvaluationResult> = z.strictObject({
  format: z.literal(1),
  job: z.string(),
  verdict: verdictSchema,
  message: z.string(),
  diagnostics: z.array(z.strictObject({
    severity: z.enum(["error", "warning"]),
    code: z.string(),
    message: z.string(),
    line: z.number().int(),
    column: z.number().int(),
    length: z.number().int(),
    token: z.string(),
    expected: z.string().optional(),
    hint: z.string().optional(),
  })),
  diagnosticsOmitted: z.number().int(),
  seeds: z.array(z.strictObject({
    ...seedShape,
    verdict: verdictSchema,
    message: z.string().nullable(),
    line: z.number().int().nullable(),
    cycles: z.number().nullable(),
    instructions: z.number().nullable(),
    comparison: comparisonSchema.nullable(),
    shapes: z.record(z.string(), z.array(z.number().int())).optional(),
  })),
  comparison: comparisonSchema.nullable(),
  cycles: z.number().nullable(),
  instructions: z.number().nullable(),
  instructionCount: z.number().int(),
  instructionCategories: z.record(z.string(), z.number()),
  codeBytes: z.number().int(),
  staticBytes: z.number().int(),
  floor: z.strictObject({ cycles: z.number(), derivation: z.string() }).nullable(),
  rooflineFraction: z.number().nullable(),
  flags: z.array(z.string()),
  warnings: z.array(z.strictObject({
    code: z.string(),
    message: z.string(),
    pc: z.number(),
    line: z.number().int().optional(),
    count: z.number().int(),
  })),
  counters: z.record(z.string(), z.number()),
  profile: z.array(z.strictObject({
    line: z.number().int(),
    executions: z.number(),
    cycles: z.number(),
    stalls: z.record(z.string(), z.number()),
  })).nullable(),
  outputs: z.array(outputSummarySchema).optional(),
});

/** Key of a job: SHA-256 of its canonical JSON. */
export function jobHash(job: EvaluationJob): Promise<string> {
  return hashOf(job);
}

/**
 * Checks a value against a schema.
 * @param what what the value is, for the message: `job`, `configuration file`
 * @throws UserError with one line that names every wrong member
 */
export function checkShape<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const shown = parsed.error.issues.slice(0, 5).map((issue) => {
    const path = issue.path.map(String).join(".");
    return path === "" ? issue.message : `${path}: ${issue.message}`;
  });
  const more = parsed.error.issues.length - shown.length;
  throw new UserError(`the ${what} has the wrong shape: ${shown.join("; ")}${more > 0 ? `; and ${more} more` : ""}`);
}
