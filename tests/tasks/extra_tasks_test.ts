/** GEMM of any shape, and the tasks without a solution. */
import { assert, assertEquals, assertNotEquals } from "@std/assert";
import { distributions } from "../../tasks/distributions.ts";
import { coinTosses, gemvAbsentOperand } from "../../tasks/honeypot.ts";
import { gemm, gemmGeneral } from "../../tasks/matrix.ts";
import { type Tensor, workloadOf } from "../../tasks/task.ts";

const numerics = { round: (value: number) => value };
const bounds = { M: 5, K: 6, N: 7 };

const valuesOf = (tensors: readonly Tensor[], name: string) =>
  tensors.find(({ specification }) => specification.name === name)!.values;

Deno.test("gemm_general: every shape within the bounds occurs, whatever the distribution of the values", () => {
  for (const distribution of distributions) {
    const seen = [new Set<number>(), new Set<number>(), new Set<number>()];
    for (let seed = 0; seed < 200; seed++) {
      valuesOf(gemmGeneral.inputs(bounds, String(seed), distribution), "sizes")
        .forEach((value: number, axis: number) => seen[axis].add(value));
    }
    assertEquals(
      seen.map((values) => [...values].sort()),
      [5, 6, 7].map((last) => Array.from({ length: last }, (_, value) => value + 1)),
    );
  }
});

Deno.test("gemm_general: the result is that of gemm at the drawn shape, dense at the start of the output", () => {
  for (let seed = 0; seed < 50; seed++) {
    const inputs = gemmGeneral.inputs(bounds, String(seed), "uniform");
    const [M, K, N] = valuesOf(inputs, "sizes");
    const [{ specification, values }] = gemmGeneral.reference(inputs, bounds, numerics);
    assertEquals([...specification.shape], [M, N]);
    const operand = (name: string, count: number): Tensor => {
      const { specification, values } = inputs.find((tensor) => tensor.specification.name === name)!;
      return { specification, values: values.slice(0, count) };
    };
    const [expected] = gemm.reference([operand("X", M * K), operand("W", K * N)], { M, K, N }, numerics);
    assertEquals(Array.from(values), Array.from(expected.values));
  }
});

Deno.test("gemm_general: exactly the tensors whose use depends on the shape are marked", () => {
  const marked = gemmGeneral.tensors(bounds).filter(({ capacity }) => capacity).map(({ name }) => name);
  assertEquals(marked, ["X", "W", "Y"]);
});

for (const [task, parameters] of [[gemvAbsentOperand, { M: 16, N: 8 }], [coinTosses, { n: 64 }]] as const) {
  Deno.test(`${task.id}: the machine sees the same whatever the output is`, () => {
    assert(task.honeypot);
    const inputs = task.inputs(parameters, "seed", "uniform");
    const { tensors } = workloadOf(task, "c1", parameters);
    const visible = inputs.filter(({ specification }) => tensors.some(({ name }) => name === specification.name));
    const hidden = inputs.filter((tensor) => !visible.includes(tensor));
    assertEquals(visible.map(({ specification }) => specification.role), ["input"]);
    assertEquals(hidden.map(({ specification }) => specification.role), ["hidden"]);
    const others = task.inputs(parameters, "another seed", "uniform")
      .filter(({ specification }) => specification.role === "hidden");
    const [one] = task.reference([...visible, ...hidden], parameters, numerics);
    const [other] = task.reference([...visible, ...others], parameters, numerics);
    assertNotEquals(Array.from(one.values), Array.from(other.values));
  });
}

Deno.test("coins are fair", () => {
  const [{ values }] = coinTosses.reference(coinTosses.inputs({ n: 4096 }, "seed", "small"), { n: 4096 }, numerics);
  assertEquals(new Set(values), new Set([0, 1]));
  const heads = Array.from(values).filter((value) => value === 1).length;
  // five standard deviations
  assert(Math.abs(heads - 2048) < 5 * 32, `${heads}`);
  assert(!coinTosses.parameters.safeParse({ n: 8 }).success);
});
