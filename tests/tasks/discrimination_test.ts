/**
 * Whether outputs say something: what needs no computing (zeros, constants, copies, random values) must fail on inputs
 * of every distribution, and saturation must not hide most of an output.
 */
import { assert, assertEquals } from "@std/assert";
import { publicSeed, secretDistributions } from "../../harness/seeds.ts";
import { trivialOutputs } from "../../harness/trivial_outputs.ts";
import { configurationsOf } from "../../plugins/coral/configurations.ts";
import { catalog, extraCatalog, honeypotCatalog } from "../../tasks/catalog.ts";
import type { Distribution, TensorValues } from "../../tasks/task.ts";

const numerics = { round: (value: number) => value };

/**
 * Where the inputs leave only one output: ReLU of values of one sign is a copy or nothing, a softmax of nearly equal
 * values over many columns is even. The evaluation passes such seeds over.
 */
const exceptions: Readonly<Record<string, readonly Distribution[]>> = { relu: ["shifted"], softmax: ["small"] };

/** Share of an output that may lie at either end of int8 where values are uniform. */
const saturatedShare: Readonly<Record<string, number>> = { relu: 0.6, softmax: 0.9, conv_block: 0.5 };

const same = (actual: TensorValues, expected: TensorValues) =>
  expected.every((value: number, element: number) => actual[element] === value);

for (const { id, forms: { integer: task } } of [catalog, extraCatalog, honeypotCatalog].flat()) {
  if (!task) continue;
  Deno.test(`${id}: output without computing fails on every distribution, at every configuration`, () => {
    for (const { name, parameters } of configurationsOf(id)) {
      for (const distribution of new Set([publicSeed.distribution, ...secretDistributions])) {
        if (exceptions[id]?.includes(distribution)) continue;
        for (const seed of ["one", "two"]) {
          const inputs = task.inputs(parameters, seed, distribution);
          const expected = task.reference(inputs, parameters, numerics);
          const passing = trivialOutputs(inputs, expected)
            .filter(({ outputs }) => outputs.every((values, tensor) => same(values, expected[tensor].values)));
          assertEquals(passing.map((output) => output.name), [], `${name}, ${distribution}`);
        }
      }
    }
  });

  Deno.test(`${id}: most of the output is not saturated on uniform inputs`, () => {
    for (const { name, parameters } of configurationsOf(id)) {
      const [{ specification, values }] = task.reference(
        task.inputs(parameters, "seed", "uniform"),
        parameters,
        numerics,
      );
      if (specification.dataType !== "int8") continue;
      let saturated = 0;
      for (const value of values) if (value === -128 || value === 127) saturated++;
      const share = saturated / values.length;
      assert(share <= (saturatedShare[id] ?? 0.2), `${name}: ${share}`);
    }
  });
}
