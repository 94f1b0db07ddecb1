/**
 * Both criteria against the references: orders of rounding that are all right must pass with room to spare, output
 * without computing must fail.
 */
import { assert } from "@std/assert";
import { compareValues, relativeError } from "../../../harness/comparison.ts";
import { secretDistributions } from "../../../harness/seeds.ts";
import { trivialOutputs } from "../../../harness/trivial_outputs.ts";
import { numericsOf } from "../../../isa/numerics/formats.ts";
import { configuredTasks } from "../../../plugins/plena/configurations.ts";
import { numericsOfProfile } from "../../../plugins/plena/numerics.ts";
import { toleranceOf } from "../../../plugins/plena/tolerance.ts";
import type { Distribution, Numerics } from "../../../tasks/task.ts";
import { configuredWorkload, floatTaskOf } from "./kernel_run.ts";

/** Where the inputs leave only one output: the softmax of nearly equal values is even. Scores pass such seeds over. */
const exceptions: Readonly<Record<string, readonly Distribution[]>> = { softmax: ["small"] };

/** The smallest sizes, and for what is cheap the second. */
const configurations = (id: string) => id.startsWith("decoder") ? ["c1"] : ["c1", "c2"];

/** Values that a kernel with another order of operations might round: half a last place to either side. */
function disturbed({ round, scalar, ...rest }: Numerics): Numerics {
  let state = 1;
  const noise = () => {
    state = Math.imul(state, 1664525) + 1013904223 | 0;
    return state / 2 ** 31;
  };
  return {
    ...rest,
    round: (value) => round(value * (1 + noise() * 2 ** -9)),
    scalar: (value) => scalar!(value * (1 + noise() * 2 ** -12)),
  };
}

for (const id of configuredTasks) {
  Deno.test(`${id}: what is right passes and what computes nothing fails, on every distribution`, () => {
    const task = floatTaskOf(id);
    const tolerance = toleranceOf(id);
    for (const configuration of configurations(id)) {
      const { parameters } = configuredWorkload(id, configuration);
      for (const distribution of secretDistributions) {
        const name = `${id} ${configuration} ${distribution}`;
        const inputs = task.inputs(parameters, "tolerance", distribution);
        for (const profile of ["paper", "head"]) {
          const numerics = numericsOf(numericsOfProfile(profile));
          const expected = task.reference(inputs, parameters, numerics);
          if (!exceptions[id]?.includes(distribution)) {
            const passing = trivialOutputs(inputs, expected)
              .filter(({ outputs }) => compareValues(outputs[0], expected[0].values, tolerance));
            assert(passing.length === 0, `${name}: ${passing.map((output) => output.name)} pass`);
          }
          const [other] = task.reference(inputs, parameters, disturbed(numerics));
          const error = relativeError(other.values, expected[0].values);
          assert(error <= tolerance.scaled * 0.75, `${name} ${profile}: ${error} of ${tolerance.scaled}`);
          // the disturbance is twice the error of any kernel: a handful of elements may leave the tolerance
          const misses = other.values.filter((value, i) => {
            const wanted = expected[0].values[i];
            return !(Math.abs(value - wanted) <= tolerance.absolute + tolerance.relative * Math.abs(wanted));
          });
          assert(misses.length <= 0.005 * other.values.length, `${name} ${profile}: ${misses.length} elements differ`);
        }
      }
    }
  });
}
