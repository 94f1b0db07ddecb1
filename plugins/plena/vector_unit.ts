/**
 * The vector unit: whole rows of bfloat16, computed in binary32 and rounded once.
 * @module
 */
import { roundRowToBfloat16 } from "../../isa/numerics/rounding.ts";
import { topPolicies } from "./costs.ts";
import type { PlenaParameters } from "./profiles.ts";
import type { ScalarMemory } from "./scalar_memory.ts";
import { trap } from "./trap.ts";
import type { VectorMemory } from "./vector_memory.ts";

/** An exponential with its argument limited to `limit` in magnitude (0: not at all). */
export function exponential(value: number, limit: number): number {
  return Math.exp(limited(value, limit));
}

function limited(value: number, limit: number): number {
  if (limit === 0) return value;
  return value > limit ? limit : value < -limit ? -limit : value;
}

/** The vector unit. Masks are the instruction's switch; which lanes it selects stands in `lanes`. */
export class VectorUnit {
  /** V_MASK. */
  lanes = 0;
  readonly #rows: VectorMemory;
  readonly #length: number;
  readonly #groupLength: number;
  readonly #limit: number;
  readonly #results: Float32Array;
  readonly #resultBits: Uint32Array;

  constructor({ hlen, exponentialLimit }: PlenaParameters, rows: VectorMemory) {
    this.#rows = rows;
    this.#length = rows.length;
    this.#groupLength = hlen;
    this.#limit = exponentialLimit;
    this.#results = new Float32Array(rows.length);
    this.#resultBits = new Uint32Array(this.#results.buffer);
  }

  /** Writes the results; lanes that are not selected get what stands at `from` in `source`. */
  #finish(to: number, mask: number, source: Float32Array, from: number): void {
    const results = this.#results;
    if (mask !== 0) {
      const length = this.#groupLength;
      for (let first = 0, group = 0; first < results.length; first += length, group++) {
        if (group < 32 && (this.lanes >>> group) & 1) continue;
        for (let lane = first; lane < first + length; lane++) results[lane] = source[from + lane];
      }
    }
    const at = this.#rows.write(to, 1);
    roundRowToBfloat16(this.#resultBits, 0, this.#rows.bits, at, results.length);
  }

  /** V_ADD_VV. */
  add(to: number, a: number, b: number, mask: number): void {
    this.#rows.read(a, 1);
    this.#rows.read(b, 1);
    const { values } = this.#rows;
    const results = this.#results;
    for (let lane = 0; lane < results.length; lane++) results[lane] = values[a + lane] + values[b + lane];
    this.#finish(to, mask, values, a);
  }

  /** V_SUB_VV. */
  subtract(to: number, a: number, b: number, mask: number): void {
    this.#rows.read(a, 1);
    this.#rows.read(b, 1);
    const { values } = this.#rows;
    const results = this.#results;
    for (let lane = 0; lane < results.length; lane++) results[lane] = values[a + lane] - values[b + lane];
    this.#finish(to, mask, values, a);
  }

  /** V_MUL_VV. */
  multiply(to: number, a: number, b: number, mask: number): void {
    this.#rows.read(a, 1);
    this.#rows.read(b, 1);
    const { values } = this.#rows;
    const results = this.#results;
    for (let lane = 0; lane < results.length; lane++) results[lane] = values[a + lane] * values[b + lane];
    this.#finish(to, mask, values, a);
  }

  /** V_ADD_VF. */
  addScalar(to: number, a: number, scalar: number, mask: number): void {
    const { values } = this.#row(a);
    const results = this.#results;
    for (let lane = 0; lane < results.length; lane++) results[lane] = values[a + lane] + scalar;
    this.#finish(to, mask, values, a);
  }

  /** V_SUB_VF: the row minus the scalar, or the reverse. */
  subtractScalar(to: number, a: number, scalar: number, mask: number, reversed: boolean): void {
    const { values } = this.#row(a);
    const results = this.#results;
    if (reversed) { for (let lane = 0; lane < results.length; lane++) results[lane] = scalar - values[a + lane]; }
    else for (let lane = 0; lane < results.length; lane++) results[lane] = values[a + lane] - scalar;
    this.#finish(to, mask, values, a);
  }

  /** V_MUL_VF. */
  multiplyScalar(to: number, a: number, scalar: number, mask: number): void {
    const { values } = this.#row(a);
    const results = this.#results;
    for (let lane = 0; lane < results.length; lane++) results[lane] = values[a + lane] * scalar;
    this.#finish(to, mask, values, a);
  }

  /** V_MAX_VF. A NaN on either side gives NaN. */
  maximumScalar(to: number, a: number, scalar: number, mask: number): void {
    const { values } = this.#row(a);
    const results = this.#results;
    for (let lane = 0; lane < results.length; lane++) {
      const value = values[a + lane];
      results[lane] = value >= scalar || value !== value ? value : scalar;
    }
    this.#finish(to, mask, values, a);
  }

  /** V_MIN_VF. A NaN on either side gives NaN. */
  minimumScalar(to: number, a: number, scalar: number, mask: number): void {
    const { values } = this.#row(a);
    const results = this.#results;
    for (let lane = 0; lane < results.length; lane++) {
      const value = values[a + lane];
      results[lane] = value <= scalar || value !== value ? value : scalar;
    }
    this.#finish(to, mask, values, a);
  }

  /** V_EXP_V. Lanes that are not selected get the limited argument. */
  exponential(to: number, a: number, mask: number): void {
    const { values } = this.#row(a);
    const results = this.#results;
    const limit = this.#limit;
    for (let lane = 0; lane < results.length; lane++) results[lane] = Math.exp(limited(values[a + lane], limit));
    if (mask === 0 || limit === 0) return this.#finish(to, mask, values, a);
    const kept = Float32Array.from(results, (_, lane) => limited(values[a + lane], limit));
    this.#finish(to, mask, kept, 0);
  }

  /** V_RECI_V. */
  reciprocal(to: number, a: number, mask: number): void {
    const { values } = this.#row(a);
    const results = this.#results;
    for (let lane = 0; lane < results.length; lane++) results[lane] = 1 / values[a + lane];
    this.#finish(to, mask, values, a);
  }

  /** V_SHFT_V. */
  shift(to: number, a: number, distance: number): void {
    const { values } = this.#row(a);
    const results = this.#results;
    for (let lane = 0; lane < results.length; lane++) {
      results[lane] = lane >= distance ? values[a + lane - distance] : 0;
    }
    this.#finish(to, 0, values, a);
  }

  /** Sum of a row in binary32. A mask makes the hardware count every selected lane once per lane of its group. */
  sum(a: number, mask: number): number {
    const { values } = this.#row(a);
    let total = 0;
    if (mask === 0) {
      for (let lane = 0; lane < this.#length; lane++) total += values[a + lane];
      return Math.fround(total);
    }
    const length = this.#groupLength;
    for (let first = 0, group = 0; first < this.#length; first += length, group++) {
      let part = 0;
      for (let lane = first; lane < first + length; lane++) part += values[a + lane];
      total += group < 32 && (this.lanes >>> group) & 1 ? length * Math.fround(part) : part;
    }
    return Math.fround(total);
  }

  /** Maximum of a row; NaN if it holds one. Masks change nothing. */
  maximum(a: number): number {
    const { values } = this.#row(a);
    let best = -Infinity;
    for (let lane = 0; lane < this.#length; lane++) {
      const value = values[a + lane];
      if (value !== value) return NaN;
      if (value > best) best = value;
    }
    return best;
  }

  /** S_MAP_V_FP. */
  map(to: number, words: ScalarMemory, index: number): void {
    words.locate(index, this.#length);
    for (let lane = 0; lane < this.#length; lane++) this.#results[lane] = words.values[index + lane];
    this.#finish(to, 0, this.#results, 0);
  }

  /** V_TOPK: the largest logits, ties to the lower index, and their softmax. */
  select(
    a: number,
    policy: number,
    indices: ScalarMemory,
    indexAt: number,
    weights: ScalarMemory,
    weightAt: number,
    round: (value: number) => number,
  ): void {
    const choice = topPolicies[policy];
    if (!choice) trap(`V_TOPK: policy ${policy} must be 0 or 1`);
    const rowCount = Math.ceil(choice.logits / this.#length);
    this.#rows.read(a, rowCount);
    const logits = Array.from(
      this.#rows.values.subarray(a, a + choice.logits),
      (value) => value === value ? value : -Infinity,
    );
    const order = logits.map((_, index) => index).sort((left, right) => logits[right] - logits[left] || left - right);
    const selected = order.slice(0, choice.selected);
    const largest = logits[selected[0]];
    const powers = selected.map((index) => Math.fround(Math.exp(Math.fround(logits[index] - largest))));
    const total = powers.reduce((sum, power) => Math.fround(sum + power), 0);
    const isUsable = total > 0 && total < Infinity;
    selected.forEach((index, at) => {
      indices.write(indexAt + at, index);
      weights.write(weightAt + at, isUsable ? round(powers[at] / total) : 0);
    });
  }

  #row(a: number): VectorMemory {
    this.#rows.read(a, 1);
    return this.#rows;
  }
}
