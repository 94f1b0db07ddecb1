/**
 * Integer values of a program without branches: a constant plus, for each loop around, so much per pass. All addresses of
 * PLENA's kernels are of this form, which is why a rewrite can know every one of them.
 * @module
 */

/** A share of a value: its index and what it adds per unit of it. */
export interface Term {
  /** A loop's number, or the number of an unknown. */
  readonly of: number;
  readonly factor: number;
}

/** `constant` + the sum of `factor` times index. */
export interface Affine {
  readonly constant: number;
  /** By `of`, ascending; no factor is 0. */
  readonly terms: readonly Term[];
}

const noTerms: readonly Term[] = [];

/** A constant. */
export function constantOf(value: number): Affine {
  return { constant: value, terms: noTerms };
}

/** The value of an index by itself. */
export function indexOf(of: number): Affine {
  return { constant: 0, terms: [{ of, factor: 1 }] };
}

/** value + distance */
export function plus(value: Affine, distance: number): Affine {
  return distance === 0 ? value : { constant: value.constant + distance, terms: value.terms };
}

/** a + factor · b */
export function sum(a: Affine, b: Affine, factor = 1): Affine {
  if (b.terms.length === 0) return plus(a, factor * b.constant);
  const factors = new Map(a.terms.map(({ of, factor }) => [of, factor]));
  for (const term of b.terms) factors.set(term.of, (factors.get(term.of) ?? 0) + factor * term.factor);
  return affine(a.constant + factor * b.constant, factors);
}

/** factor · value */
export function times(value: Affine, factor: number): Affine {
  if (factor === 0) return constantOf(0);
  return {
    constant: factor * value.constant,
    terms: value.terms.map((term) => ({ of: term.of, factor: factor * term.factor })),
  };
}

/** The value with an index replaced by another value. */
export function substitute(value: Affine, of: number, by: Affine): Affine {
  const factor = factorOf(value, of);
  if (factor === 0) return value;
  return sum({ constant: value.constant, terms: value.terms.filter((term) => term.of !== of) }, by, factor);
}

/** What a value adds per unit of an index. */
export function factorOf(value: Affine, of: number): number {
  for (const term of value.terms) if (term.of === of) return term.factor;
  return 0;
}

/** Whether two values differ by a constant only. */
export function isParallel(a: Affine, b: Affine): boolean {
  return a.terms.length === b.terms.length &&
    a.terms.every((term, at) => term.of === b.terms[at].of && term.factor === b.terms[at].factor);
}

/** Whether two values are the same. */
export function isEqual(a: Affine, b: Affine): boolean {
  return a.constant === b.constant && isParallel(a, b);
}

/** A text that tells values apart which differ by more than a constant. */
export function shapeOf({ terms }: Affine): string {
  return terms.map(({ of, factor }) => `${of}*${factor}`).join("+");
}

/** A text that tells values apart. */
export function keyOf(value: Affine): string {
  return `${value.constant}+${shapeOf(value)}`;
}

function affine(constant: number, factors: ReadonlyMap<number, number>): Affine {
  const terms = [...factors].filter(([, factor]) => factor !== 0).map(([of, factor]) => ({ of, factor }));
  return { constant, terms: terms.sort((a, b) => a.of - b.of) };
}
