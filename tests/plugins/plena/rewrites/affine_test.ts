/** Integer values as a constant and so much per pass: the laws that following a program relies on. */
import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import {
  type Affine,
  constantOf,
  factorOf,
  indexOf,
  isEqual,
  isParallel,
  keyOf,
  plus,
  substitute,
  sum,
  times,
} from "../../../../plugins/plena/rewrites/affine.ts";

const whole = fc.integer({ min: -1000, max: 1000 });
const value = fc.tuple(whole, fc.array(fc.tuple(fc.nat(3), whole), { maxLength: 4 })).map(([constant, terms]) =>
  terms.reduce((total, [of, factor]) => sum(total, times(indexOf(of), factor)), constantOf(constant))
);
const place = fc.tuple(whole, whole, whole, whole);

function at(affine: Affine, indices: readonly number[]): number {
  return affine.terms.reduce((total, { of, factor }) => total + factor * indices[of], affine.constant);
}

Deno.test("sums, products and substitutions have the value that their parts have", () => {
  fc.assert(fc.property(value, value, whole, place, fc.nat(3), (a, b, factor, indices, of) => {
    const equal = (actual: Affine, expected: number) => assert(at(actual, indices) === expected, keyOf(actual));
    equal(sum(a, b, factor), at(a, indices) + factor * at(b, indices));
    equal(times(a, factor), factor * at(a, indices));
    equal(plus(a, factor), at(a, indices) + factor);
    equal(substitute(a, of, b), at(a, indices.with(of, at(b, indices))));
  }));
});

Deno.test("equal values have equal keys, and parallel ones differ by a constant", () => {
  fc.assert(fc.property(value, value, whole, (a, b, distance) => {
    assertEquals(isEqual(a, b), keyOf(a) === keyOf(b));
    const there = sum(sum(a, b), b, -1);
    assert(isEqual(there, a), "b added and taken away");
    assertEquals(there.terms.some(({ factor }) => factor === 0), false);
    assert(isParallel(plus(a, distance), a));
    assertEquals(isEqual(plus(a, distance), a), distance === 0);
    for (const { of, factor } of a.terms) assertEquals(factorOf(a, of), factor);
  }));
});
