/**
 * Seeds and poison patterns: the public seed that agents work with, and secret ones for scores.
 * @module
 */
import { numericsOf } from "../isa/numerics/formats.ts";
import {
  type Distribution,
  exactNumerics,
  type Numerics,
  type Parameters,
  type Task,
  type Workload,
} from "../tasks/task.ts";
import { trivialOutputs } from "./trivial_outputs.ts";
import type { Seed } from "./job.ts";
import { compareValues } from "./comparison.ts";
import type { IsaPlugin, Tolerance } from "../isa/plugin.ts";

/** The seed that is shown to people and agents; details of its runs are reported. */
export const publicSeed: Seed = { seed: "public", distribution: "uniform", visibility: "public" };

/**
 * Distributions of the secret seeds, in order. A kernel that recognises its input, or that is right only for small or
 * friendly values, fails on one of them.
 */
export const secretDistributions: readonly Distribution[] = [
  "uniform",
  "extreme",
  "sparse",
  "shifted",
  "permuted",
  "small",
  "large",
];

/** Secret seeds per score, unless asked otherwise: one of each distribution where all of them tell something. */
export const defaultSecretSeeds = 7;

/** Seeds and poisons of one score, and whether they were given (then the score is marked) or drawn. */
export interface SeedDraw {
  /** Seeds, all secret. */
  readonly seeds: readonly Seed[];
  /** Two different 32-bit patterns. */
  readonly poisons: readonly number[];
  /** Whether they were derived from a text of the user's. */
  readonly given: boolean;
}

/** What seeds are drawn for. */
export interface SeedScope {
  /** Plugin id; different scopes of one given seed get different inputs. */
  readonly platform: string;
  readonly task: Task;
  readonly configuration: string;
  readonly parameters: Parameters;
  readonly tolerance: Tolerance;
  /** Rounding points of the reference; absent: none. */
  readonly numerics?: Numerics;
}

/** How a plugin compares the outputs of a workload, on a profile (absent: the default one). */
export async function comparisonOf(
  plugin: IsaPlugin,
  workload: Workload,
  profile: string = plugin.profiles[0].name,
): Promise<{ readonly tolerance: Tolerance; readonly numerics: Numerics }> {
  return { tolerance: await plugin.tolerance(workload), numerics: platformNumerics(plugin, profile) };
}

/** The rounding points of a plugin's references. */
export function platformNumerics(plugin: IsaPlugin, profile: string): Numerics {
  return plugin.numerics ? numericsOf(plugin.numerics(profile)) : exactNumerics;
}

/**
 * Draws the secret seeds of a score. A seed whose inputs let zeros, a constant or a copy of an input pass says nothing
 * and is passed over (ReLU of positive numbers is a copy), so that every seed of a score counts.
 * @param given text to derive them from, for repeatable runs; absent: cryptographic randomness
 * @param count how many, at least 3
 */
export function drawSecretSeeds(
  given: string | undefined,
  scope: SeedScope,
  count: number = defaultSecretSeeds,
): SeedDraw {
  if (count < 3) throw new RangeError("a score needs at least 3 secret seeds");
  const path = `${given}/${scope.platform}/${scope.task.id}/${scope.configuration}`;
  const seeds: Seed[] = [];
  for (let number = 0; seeds.length < count; number++) {
    if (number > 100 * count) throw new Error(`no inputs of ${scope.task.id} tell a kernel from trivial output`);
    const seed: Seed = {
      seed: given === undefined ? randomHex(16) : `${path}/${number + 1}`,
      distribution: secretDistributions[number % secretDistributions.length],
      visibility: "secret",
    };
    if (passingTrivialOutputs(seed, scope).length === 0) seeds.push(seed);
  }
  return { seeds, poisons: drawPoisons(given === undefined ? undefined : path), given: given !== undefined };
}

/** Names of the trivial outputs that would pass on a seed: `zeros`, `copy of X`; none if the seed is fit for a score. */
export function passingTrivialOutputs(seed: Seed, scope: Omit<SeedScope, "platform" | "configuration">): string[] {
  const { task, parameters, tolerance, numerics = exactNumerics } = scope;
  const inputs = task.inputs(parameters, seed.seed, seed.distribution);
  const expected = task.reference(inputs, parameters, numerics);
  return trivialOutputs(inputs, expected)
    .filter(({ outputs }) =>
      outputs.every((values, number) => compareValues(values, expected[number].values, tolerance))
    )
    .map(({ name }) => name);
}

/** Two different 32-bit poison patterns, drawn or derived from a text. */
export function drawPoisons(given: string | undefined): number[] {
  if (given !== undefined) {
    const first = hash32(given);
    // an odd constant apart: never equal
    return [first, (first + 0x9e3779b9) >>> 0];
  }
  const words = crypto.getRandomValues(new Uint32Array(2));
  return [words[0], words[0] === words[1] ? words[1] ^ 1 : words[1]].map((word) => word >>> 0);
}

function randomHex(bytes: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
}

/** FNV-1a over UTF-16 units: poison patterns need variety, not secrecy. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
