import { assert, assertEquals, assertNotEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import { randomSource, shuffle } from "../../tasks/random.ts";

Deno.test("the same seed gives the same stream, another seed another one", () => {
  const draw = (seed: string) =>
    Array.from({ length: 32 }, ((random) => () => random.nextUint32())(randomSource(seed)));
  assertEquals(draw("a"), draw("a"));
  assertNotEquals(draw("a"), draw("b"));
  assertNotEquals(draw(""), draw("\0"));
});

Deno.test("the stream for a seed never changes between releases", () => {
  const random = randomSource("public");
  assertEquals([random.nextUint32(), random.nextUint32(), random.nextUint32()], [986651212, 2700491011, 3945328016]);
});

Deno.test("similar seeds differ in half of their bits", () => {
  let bits = 0;
  const pairs = 2000;
  for (let i = 0; i < pairs; i++) {
    let difference = randomSource(`seed/${i}`).nextUint32() ^ randomSource(`seed/${i + 1}`).nextUint32();
    for (; difference !== 0; difference &= difference - 1) bits++;
  }
  // the mean of 64,000 fair coins deviates by less than 6 standard deviations
  assert(Math.abs(bits - 16 * pairs) < 6 * Math.sqrt(8 * pairs), `${bits} of ${32 * pairs} bits differ`);
});

Deno.test("bytes are uniform, in every byte of a word", () => {
  const draws = 1 << 16;
  for (const shift of [0, 8, 16, 24]) {
    const random = randomSource(`bytes ${shift}`);
    const counts = new Float64Array(256);
    for (let i = 0; i < draws; i++) counts[(random.nextUint32() >>> shift) & 255]++;
    const expected = draws / 256;
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 255 degrees of freedom: mean 255, standard deviation 22.6
    assert(chiSquare > 255 - 6 * 22.6 && chiSquare < 255 + 6 * 22.6, `chi-square ${chiSquare}`);
  }
});

Deno.test("integers stay within their bounds and reach both", () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 8 }),
      fc.integer({ min: 0, max: 7 }),
      (seed, low, span) => {
        const random = randomSource(seed);
        const seen = new Set<number>();
        for (let i = 0; i < 400; i++) seen.add(random.integer(low, low + span));
        assertEquals(Math.min(...seen), low);
        assertEquals(Math.max(...seen), low + span);
        assertEquals(seen.size, span + 1);
      },
    ),
    { numRuns: 50 },
  );
});

Deno.test("integers over all 32 bits, and bounds that make no sense", () => {
  const random = randomSource("bounds");
  const value = random.integer(-(2 ** 31), 2 ** 31 - 1);
  assert(Number.isInteger(value) && value === (value | 0));
  assertThrows(() => random.integer(1, 0), RangeError, "no integers");
  assertThrows(() => random.integer(0, 2 ** 32), RangeError, "no integers");
  assertThrows(() => random.integer(0.5, 2), RangeError, "no integers");
});

Deno.test("shuffling keeps the values and reaches every order equally often", () => {
  const counts = new Map<string, number>();
  const random = randomSource("orders");
  const draws = 24_000;
  for (let i = 0; i < draws; i++) {
    const values = [1, 2, 3, 4];
    shuffle(values, random);
    assertEquals([...values].sort(), [1, 2, 3, 4]);
    const key = values.join("");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  assertEquals(counts.size, 24);
  for (const count of counts.values()) assert(Math.abs(count - draws / 24) < 6 * Math.sqrt(draws / 24));
});
