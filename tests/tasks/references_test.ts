/**
 * References against definitions that were written independently: elements by index functions, on BigInt, reduced
 * modulo 2^32 at the end.
 */
import { assert, assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import { distributions } from "../../tasks/distributions.ts";
import { relu } from "../../tasks/activation.ts";
import { batchMatMul, gemm, gemv, linear } from "../../tasks/matrix.ts";
import { type Parameters, type Task, type Tensor, workloadOf } from "../../tasks/task.ts";

type Elements = (name: string, ...index: number[]) => bigint;

/** Element of the output at an index, by the formula. */
type Definition = (inputs: Elements, parameters: Parameters, index: number[]) => bigint;

function sum(count: number, term: (k: number) => bigint): bigint {
  let total = 0n;
  for (let k = 0; k < count; k++) total += term(k);
  return total;
}

const cases: readonly { task: Task; definition: Definition }[] = [
  { task: relu, definition: (e, _, [i]) => e("x", i) > 0n ? e("x", i) : 0n },
  { task: gemv, definition: (e, { N }, [m]) => sum(N, (n) => e("A", m, n) * e("x", n)) },
  { task: gemm, definition: (e, { K }, [m, n]) => sum(K, (k) => e("X", m, k) * e("W", k, n)) },
  { task: batchMatMul, definition: (e, { K }, [i, m, n]) => sum(K, (k) => e("X", i, m, k) * e("W", i, k, n)) },
  {
    task: linear,
    definition: (e, { h_in }, [i, o]) => e("bias", o) + sum(h_in, (k) => e("X", i, k) * e("W", k, o)),
  },
];

function elementsOf(tensors: readonly Tensor[]): Elements {
  return (name, ...index) => {
    const { specification, values } = tensors.find((tensor) => tensor.specification.name === name)!;
    const offset = specification.shape.reduce((sofar, extent, axis) => sofar * extent + index[axis], 0);
    return BigInt(values[offset]);
  };
}

function* indices(shape: readonly number[]): Generator<number[]> {
  if (shape.length === 0) yield [];
  else for (let i = 0; i < shape[0]; i++) for (const rest of indices(shape.slice(1))) yield [i, ...rest];
}

const numerics = { round: (value: number) => value };

for (const { task, definition } of cases) {
  Deno.test(`${task.id}: the reference is the formula, on every distribution and odd sizes`, () => {
    const sizes = fc.tuple(...task.parameterNames.map(() => fc.integer({ min: 1, max: 9 })));
    fc.assert(
      fc.property(sizes, fc.string(), fc.constantFrom(...distributions), (extents, seed, distribution) => {
        const parameters = Object.fromEntries(task.parameterNames.map((name, axis) => [name, extents[axis]]));
        const inputs = task.inputs(parameters, seed, distribution);
        const [output, ...more] = task.reference(inputs, parameters, numerics);
        assertEquals(more, []);
        const elements = elementsOf(inputs);
        const width = output.specification.dataType === "int8" ? 8 : 32;
        let position = 0;
        for (const index of indices(output.specification.shape)) {
          const expected = BigInt.asIntN(width, definition(elements, parameters, index));
          assertEquals(BigInt(output.values[position++]), expected, `${task.id}[${index}]`);
        }
        assertEquals(position, output.values.length);
      }),
      { numRuns: 60 },
    );
  });

  Deno.test(`${task.id}: inputs are left alone, tensors and work agree with the parameters`, () => {
    const parameters = Object.fromEntries(task.parameterNames.map((name, axis) => [name, axis + 3]));
    const inputs = task.inputs(parameters, "seed", "uniform");
    const before = structuredClone(inputs);
    const outputs = task.reference(inputs, parameters, numerics);
    assertEquals(inputs, before);
    const workload = workloadOf(task, "custom", parameters);
    assertEquals([...inputs, ...outputs].map(({ specification }) => specification), [...workload.tensors]);
    const bytes = (tensors: readonly Tensor[]) => tensors.reduce((total, { values }) => total + values.byteLength, 0);
    assertEquals(workload.work.bytesRead, bytes(inputs));
    assertEquals(workload.work.bytesWritten, bytes(outputs));
    assert(workload.work.operations >= 2 * workload.work.multiplyAccumulates && workload.work.operations > 0);
    structuredClone(workload);
  });

  Deno.test(`${task.id}: sizes that make no sense are refused`, () => {
    const good = Object.fromEntries(task.parameterNames.map((name) => [name, 4]));
    const first = task.parameterNames[0];
    assert(task.parameters.safeParse(good).success);
    for (const bad of [0, -1, 1.5, Number.NaN, Infinity, 2 ** 30, "4", null, undefined]) {
      assert(!task.parameters.safeParse({ ...good, [first]: bad }).success, `${first} = ${bad}`);
    }
    assert(!task.parameters.safeParse({ ...good, unknown: 1 }).success);
    assert(!task.parameters.safeParse({}).success);
    assert(!task.parameters.safeParse(null).success);
    if (task.parameterNames.length > 1) {
      const huge = Object.fromEntries(task.parameterNames.map((name) => [name, 1 << 20]));
      assert(!task.parameters.safeParse(huge).success);
    }
    assertThrows(() => workloadOf(task, "custom", { ...good, [first]: 0 }));
  });
}

Deno.test("sums wrap modulo 2^32", () => {
  const tensor = (name: string, values: Tensor["values"], dataType: "int8" | "int32"): Tensor => ({
    specification: { name, dataType, shape: [values.length], role: "input", description: "" },
    values,
  });
  const inputs = [
    tensor("X", Int8Array.of(-128), "int8"),
    tensor("W", Int8Array.of(-128), "int8"),
    tensor("bias", Int32Array.of(2 ** 31 - 1), "int32"),
  ];
  const [{ values }] = linear.reference(inputs, { b: 1, h_in: 1, h_out: 1 }, numerics);
  assertEquals(Array.from(values), [-(2 ** 31) + 16383]);
});
