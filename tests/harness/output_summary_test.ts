/** Statistics of outputs against a definition that looks at one element at a time. */
import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { evaluate } from "../../harness/evaluate.ts";
import { evaluationResultSchema, jobHash } from "../../harness/job.ts";
import { maximumSummaryRows, summariseOutputs } from "../../harness/output_summary.ts";
import { publicSeed } from "../../harness/seeds.ts";
import type { PlacedTensor } from "../../isa/plugin.ts";
import { coral } from "../../plugins/coral/mod.ts";
import { findTask } from "../../harness/workloads.ts";

const tolerance = { absolute: 0.5, relative: 0.1 };

/** A float tensor of one byte per element, row-major, from 0. */
function output(shape: readonly number[], actual: readonly number[], expected: readonly number[], written: boolean[]) {
  const specification = { name: "Y", dataType: "float32", shape, role: "output", description: "" } as const;
  const placed: PlacedTensor = { specification, space: "memory", offset: 0, length: actual.length, format: "bytes" };
  const bits = new Uint8Array(Math.ceil(actual.length / 8));
  written.forEach((isWritten, element) => bits[element >> 3] |= Number(isWritten) << (element & 7));
  const tensor = (values: readonly number[]) => ({ specification, values: Float64Array.from(values) });
  return { placed, actual: tensor(actual), expected: tensor(expected), written: bits };
}

const value = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: -4, max: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom(NaN, Infinity, -Infinity) },
);

Deno.test("every row agrees with its definition", () => {
  const sizes = fc.record({ rows: fc.integer({ min: 1, max: 12 }), columns: fc.integer({ min: 1, max: 9 }) });
  fc.assert(fc.property(
    sizes.chain(({ rows, columns }) => {
      const all = (of: fc.Arbitrary<unknown>) => fc.array(of, { minLength: rows * columns, maxLength: rows * columns });
      return fc.record({
        columns: fc.constant(columns),
        rows: fc.constant(rows),
        actual: all(value),
        expected: all(fc.integer({ min: -4, max: 4 })),
        written: all(fc.boolean()),
      });
    }),
    ({ rows, columns, ...drawn }) => {
      const [actual, expected] = [drawn.actual as number[], drawn.expected as number[]];
      const written = drawn.written as boolean[];
      const [summary] = summariseOutputs([output([rows, columns], actual, expected, written)], tolerance);
      assertEquals(summary.rows.length, rows);
      for (const [row, found] of summary.rows.entries()) {
        const places = Array.from({ length: columns }, (_, column) => row * columns + column);
        const seen = places.filter((place) => written[place]);
        const finite = seen.filter((place) => Number.isFinite(actual[place]));
        const extent = (values: number[]) =>
          values.length === 0 ? null : { minimum: Math.min(...values), maximum: Math.max(...values) };
        const passes = (place: number) =>
          Math.abs(actual[place] - expected[place]) <= 0.5 + 0.1 * Math.abs(expected[place]);
        const squares = finite.reduce((sum, place) => sum + (actual[place] - expected[place]) ** 2, 0);
        assertEquals(found, {
          first: row,
          last: row,
          elements: columns,
          matching: seen.filter(passes).length,
          unwritten: columns - seen.length,
          notNumbers: seen.filter((place) => Number.isNaN(actual[place])).length,
          infinite: seen.filter((place) => Math.abs(actual[place]) === Infinity).length,
          meanSquaredError: finite.length === 0 ? null : squares / finite.length,
          actual: extent(finite.map((place) => actual[place])),
          expected: extent(places.map((place) => expected[place])),
          nonZeroActual: seen.filter((place) => actual[place] !== 0).length,
          nonZeroExpected: places.filter((place) => expected[place] !== 0).length,
        });
      }
    },
  ));
});

Deno.test("long outputs are cut into no more entries than a result may hold, and none is lost", () => {
  for (const shape of [[1], [63], [64], [65], [100_000], [3000, 4], [7, 100, 2]]) {
    const count = shape.reduce((product, extent) => product * extent, 1);
    const values = Array.from({ length: count }, (_, element) => element % 7);
    const [{ rows }] = summariseOutputs([output(shape, values, values, values.map(() => true))], tolerance);
    assert(rows.length <= maximumSummaryRows, `${shape}: ${rows.length}`);
    assertEquals(rows.reduce((sum, { elements }) => sum + elements, 0), count);
    for (const [number, { first }] of rows.entries()) assertEquals(first, number === 0 ? 0 : rows[number - 1].last + 1);
  }
});

const relu = findTask("relu", coral);

function job(source: string, visibility: "public" | "secret", summariseOutputs?: true) {
  return {
    format: 1 as const,
    plugin: { id: "coral", version: coral.version, hash: "unknown" },
    evaluator: "unknown",
    profile: coral.profiles[0].name,
    task: "relu",
    configuration: "c1",
    parameters: { n: 512 },
    seeds: [{ ...publicSeed, visibility }],
    poisons: [1, 2],
    source,
    limits: { instructions: 100_000, cycles: 1_000_000, wallMilliseconds: 20_000 },
    collectProfile: false,
    ...summariseOutputs ? { summariseOutputs } : {},
  };
}

const copies = `
    li a0, x_address
    li a1, y_address
    li a2, n
strip:
    vsetvli t0, a2, e8, m8, ta, ma
    vle8.v v8, (a0)
    vse8.v v8, (a1)
    add a0, a0, t0
    add a1, a1, t0
    sub a2, a2, t0
    bnez a2, strip
    mpause
`;

Deno.test("an evaluation returns rows when asked, of public seeds only, and other jobs keep their hashes", async () => {
  const asked = await evaluate(job(copies, "public", true), coral, relu);
  assertEquals(asked.verdict, "wrong-result");
  const [{ tensor, shape, rows }] = asked.outputs!;
  assertEquals([tensor, shape, rows.length], ["y", [512], 8]);
  const wrong = rows.reduce((sum, { elements, matching }) => sum + elements - matching, 0);
  assertEquals(wrong, asked.comparison!.elements - asked.comparison!.matching);
  assertEquals(evaluationResultSchema.parse(JSON.parse(JSON.stringify(asked))), asked);

  const plain = await evaluate(job(copies, "public"), coral, relu);
  assert(!Object.hasOwn(plain, "outputs"));
  const secret = await evaluate(job(copies, "secret", true), coral, relu);
  assert(!Object.hasOwn(secret, "outputs"));
  const trapped = await evaluate(job("    ebreak\n", "public", true), coral, relu);
  assert(!Object.hasOwn(trapped, "outputs"));
  assert(await jobHash(job(copies, "public")) !== await jobHash(job(copies, "public", true)));
});
