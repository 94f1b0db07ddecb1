/**
 * Seeds and poison patterns: the public seed that agents work with, and secret ones for scores.
 * @module
 */
import type { Distribution } from "../tasks/task.ts";
import type { Seed } from "./job.ts";

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

/** Secret seeds per score, unless asked otherwise. */
export const defaultSecretSeeds = 5;

/** Seeds and poisons of one score, and whether they were given (then the score is marked) or drawn. */
export interface SeedDraw {
  readonly seeds: readonly Seed[];
  readonly poisons: readonly number[];
  readonly given: boolean;
}

/**
 * Draws the secret seeds of a score.
 * @param given text to derive them from, for repeatable runs; absent: cryptographic randomness
 * @param count how many, at least 3
 * @param scope mixed into derived seeds, so that different pairs of a run get different inputs: `coral/gemm/c1`
 */
export function drawSecretSeeds(given: string | undefined, scope: string, count = defaultSecretSeeds): SeedDraw {
  if (count < 3) throw new RangeError("a score needs at least 3 secret seeds");
  const seeds: Seed[] = [];
  for (let number = 0; number < count; number++) {
    seeds.push({
      seed: given === undefined ? randomHex(16) : `${given}/${scope}/${number + 1}`,
      distribution: secretDistributions[number % secretDistributions.length],
      visibility: "secret",
    });
  }
  return {
    seeds,
    poisons: drawPoisons(given === undefined ? undefined : `${given}/${scope}`),
    given: given !== undefined,
  };
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
