/**
 * References of quantised tasks against definitions that were written independently: element by element, on BigInt,
 * from the words of the task texts.
 */
import { assert, assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import * as float32 from "../../isa/numerics/float32.ts";
import { gelu, silu } from "../../tasks/activation.ts";
import { convBlock } from "../../tasks/block.ts";
import { distributions } from "../../tasks/distributions.ts";
import { ffn, swiglu } from "../../tasks/mlp.ts";
import { layernorm, rmsnorm, softmax } from "../../tasks/normalization.ts";
import { conv2d, depthwiseConv } from "../../tasks/spatial.ts";
import { type Parameters, type Task, type Tensor, workloadOf } from "../../tasks/task.ts";
import { clamp, divideFloor, highHalf, roundingShift, squareRootFloor } from "./exact_arithmetic.ts";

type Elements = (name: string, ...index: number[]) => bigint;
type Definition = (e: Elements, parameters: Parameters, index: number[]) => bigint;

const numerics = { round: (value: number) => value };

function sum(count: number, term: (k: number) => bigint): bigint {
  let total = 0n;
  for (let k = 0; k < count; k++) total += term(k);
  return total;
}

function requantised(total: bigint, multiplier: bigint, shift: bigint, zeroPoint: bigint): bigint {
  return clamp(roundingShift(highHalf(BigInt.asIntN(32, total), multiplier), Number(shift)) + zeroPoint, 8);
}

const lookUp = (e: Elements, value: bigint) => e("table", Number(BigInt.asUintN(8, value)));

/** Mean with 7 fractional bits and inverse root of a row, from the moments. */
function inverseRoot(e: Elements, row: number, columns: number, centred: boolean) {
  const log = columns.toString(2).length - 1;
  const size = BigInt(columns);
  const first = centred ? sum(columns, (j) => e("X", row, j)) : 0n;
  const second = sum(columns, (j) => e("X", row, j) ** 2n);
  const spread = size * second - first ** 2n + size ** 2n / 64n;
  const exponent = Math.floor((32 - spread.toString(2).length) / 2);
  const root = squareRootFloor(spread * 4n ** BigInt(exponent));
  return { log, exponent, mean: roundingShift(128n * first, log), mantissa: divideFloor(2n ** 30n - 1n, root) };
}

function convolution(e: Elements, { c_in, k }: Parameters, [i, j, o]: number[]): bigint {
  return sum(k, (u) => sum(k, (v) => sum(c_in, (c) => (e("X", i + u, j + v, c) + 14n) * e("W", u, v, c, o))));
}

const definitions: readonly { task: Task; definition: Definition; sizes: fc.Arbitrary<number[]> }[] = [
  { task: silu, definition: (e, _, [i]) => lookUp(e, e("x", i)), sizes: fc.tuple(fc.integer({ min: 1, max: 40 })) },
  { task: gelu, definition: (e, _, [i]) => lookUp(e, e("x", i)), sizes: fc.tuple(fc.integer({ min: 1, max: 40 })) },
  {
    task: softmax,
    sizes: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 40 })),
    definition(e, { columns }, [row, column]) {
      const distances = Array.from(
        { length: columns },
        (_, j) =>
          Array.from({ length: columns }, (_, other) => e("X", row, other))
            .reduce((a, b) => (a > b ? a : b)) - e("X", row, j),
      );
      const exponentials = distances.map((d) =>
        roundingShift(e("coarse", Number(d) >> 4) * e("fine", Number(d) % 16), 15)
      );
      const reciprocal = 2n ** 30n / exponentials.reduce((a, b) => a + b);
      return clamp(roundingShift(exponentials[column] * reciprocal, 22) - 128n, 8);
    },
  },
  {
    task: layernorm,
    sizes: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom(8, 16, 32)),
    definition(e, { columns }, [row, column]) {
      const { log, exponent, mean, mantissa } = inverseRoot(e, row, columns, true);
      const centred = 128n * e("X", row, column) - mean;
      const normalised = clamp(roundingShift(centred * mantissa, 27 - exponent - log), 16);
      return clamp(roundingShift(normalised * e("gamma", column), 11) + e("beta", column), 8);
    },
  },
  {
    task: rmsnorm,
    sizes: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom(8, 16, 32)),
    definition(e, { columns }, [row, column]) {
      const { log, exponent, mantissa } = inverseRoot(e, row, columns, false);
      const normalised = clamp(roundingShift(e("X", row, column) * mantissa, 20 - exponent - log), 16);
      return clamp(roundingShift(normalised * e("gamma", column), 11), 8);
    },
  },
  {
    task: conv2d,
    sizes: fc.tuple(...[4, 4, 5, 3].map((max) => fc.integer({ min: 1, max }))),
    definition(e, parameters, index) {
      const o = index[2];
      const total = e("bias", o) + convolution(e, parameters, index);
      return requantised(total, e("multiplier", o), e("shift", o), -9n);
    },
  },
  {
    task: depthwiseConv,
    sizes: fc.tuple(...[4, 5, 3].map((max) => fc.integer({ min: 1, max }))),
    definition(e, { k }, [i, j, o]) {
      const products = sum(k, (u) => sum(k, (v) => (e("X", i + u, j + v, o) - 11n) * e("W", u, v, o)));
      return requantised(e("bias", o) + products, e("multiplier", o), e("shift", o), -6n);
    },
  },
  {
    task: ffn,
    sizes: fc.tuple(...[2, 4, 5].map((max) => fc.integer({ min: 1, max }))),
    definition(e, { h, h_i }, [i, o]) {
      const hidden = (column: number) => {
        const total = e("bias1", column) + sum(h, (k) => (e("X", i, k) + 24n) * e("W1", k, column));
        return lookUp(e, requantised(total, e("quantisation", 0), e("quantisation", 1), -3n));
      };
      const total = e("bias2", o) + sum(h_i, (k) => (hidden(k) + 119n) * e("W2", k, o));
      return requantised(total, e("quantisation", 2), e("quantisation", 3), 7n);
    },
  },
  {
    task: swiglu,
    sizes: fc.tuple(...[2, 4, 5].map((max) => fc.integer({ min: 1, max }))),
    definition(e, { h, h_i }, [i, o]) {
      const branch = (weights: string, column: number) => sum(h, (k) => (e("X", i, k) + 24n) * e(weights, k, column));
      const gated = (column: number) => {
        const gate = lookUp(e, requantised(branch("Wg", column), e("quantisation", 0), e("quantisation", 1), -3n));
        const up = requantised(branch("Wu", column), e("quantisation", 2), e("quantisation", 3), 0n);
        return clamp(roundingShift(up * (gate + 119n), 7), 8);
      };
      const total = sum(h_i, (k) => gated(k) * e("Wd", k, o));
      return requantised(total, e("quantisation", 4), e("quantisation", 5), 7n);
    },
  },
];

function elementsOf(tensors: readonly Tensor[]): Elements {
  return (name, ...index) => {
    const { specification, values } = tensors.find((tensor) => tensor.specification.name === name)!;
    return BigInt(values[specification.shape.reduce((sofar, extent, axis) => sofar * extent + index[axis], 0)]);
  };
}

function* indices(shape: readonly number[]): Generator<number[]> {
  if (shape.length === 0) yield [];
  else for (let i = 0; i < shape[0]; i++) for (const rest of indices(shape.slice(1))) yield [i, ...rest];
}

function parametersOf(task: Task, extents: readonly number[]): Parameters {
  return Object.fromEntries(task.parameterNames.map((name, axis) => [name, extents[axis]]));
}

for (const { task, definition, sizes } of definitions) {
  Deno.test(`${task.id}: the reference is the definition, on every distribution and odd sizes`, () => {
    fc.assert(
      fc.property(sizes, fc.string(), fc.constantFrom(...distributions), (extents, seed, distribution) => {
        const parameters = parametersOf(task, extents);
        assert(task.parameters.safeParse(parameters).success);
        const inputs = task.inputs(parameters, seed, distribution);
        const [output, ...more] = task.reference(inputs, parameters, numerics);
        assertEquals(more, []);
        const elements = elementsOf(inputs);
        let position = 0;
        for (const index of indices(output.specification.shape)) {
          assertEquals(BigInt(output.values[position++]), definition(elements, parameters, index), `[${index}]`);
        }
        assertEquals(position, output.values.length);
      }),
      { numRuns: 50 },
    );
  });
}

Deno.test("conv_block: the reference is the definition on exact binary32 bit patterns", () => {
  const sizes = fc.tuple(...[4, 4, 5, 3].map((max) => fc.integer({ min: 1, max })));
  fc.assert(
    fc.property(sizes, fc.string(), fc.constantFrom(...distributions), (extents, seed, distribution) => {
      const parameters = parametersOf(convBlock, extents);
      const inputs = convBlock.inputs(parameters, seed, distribution);
      const [{ specification, values }] = convBlock.reference(inputs, parameters, numerics);
      const bits = (name: string, o: number) =>
        new Uint32Array(
          Float32Array.of(inputs.find((tensor) => tensor.specification.name === name)!.values[o]).buffer,
        )[0];
      const integers = elementsOf(inputs.filter((tensor) => tensor.specification.dataType === "int8"));
      let position = 0;
      for (const index of indices(specification.shape)) {
        const total = float32.fromInt32(Number(convolution(integers, parameters, index)), 0);
        const scaled = float32.fusedMultiplyAdd(total, bits("scale", index[2]), bits("shift", index[2]), 0);
        const rounded = float32.toInt32(float32.maximum(scaled, 0), 0);
        assertEquals(values[position++], Math.min(255, rounded) - 128);
      }
    }),
    { numRuns: 60 },
  );
});

for (const task of [...definitions.map((entry) => entry.task), convBlock]) {
  Deno.test(`${task.id}: inputs are left alone, tensors and work agree with the parameters`, () => {
    const parameters = parametersOf(task, task.parameterNames.map((_, axis) => [3, 8, 5, 2][axis]));
    const inputs = task.inputs(parameters, "seed", "uniform");
    const before = structuredClone(inputs);
    const outputs = task.reference(inputs, parameters, numerics);
    assertEquals(inputs, before);
    const workload = workloadOf(task, "custom", parameters);
    assertEquals([...inputs, ...outputs].map(({ specification }) => specification), [...workload.tensors]);
    for (const { specification, values } of inputs) {
      assertEquals(values.length, specification.shape.reduce((count, extent) => count * extent, 1));
    }
    assert(workload.work.operations >= 2 * workload.work.multiplyAccumulates && workload.work.operations > 0);
    structuredClone(workload);
  });

  Deno.test(`${task.id}: constants are the same for every seed and distribution`, () => {
    const parameters = parametersOf(task, task.parameterNames.map((_, axis) => [3, 8, 5, 2][axis]));
    const constants = (seed: string, distribution: (typeof distributions)[number]) =>
      task.inputs(parameters, seed, distribution).filter(({ specification }) => specification.role === "constant");
    for (const distribution of distributions) assertEquals(constants("a", distribution), constants("b", "uniform"));
  });

  Deno.test(`${task.id}: sizes that make no sense are refused`, () => {
    const good = parametersOf(task, task.parameterNames.map(() => 8));
    assert(task.parameters.safeParse(good).success);
    const first = task.parameterNames[0];
    for (const bad of [0, -1, 1.5, Number.NaN, 2 ** 30, "8", null, undefined]) {
      assert(!task.parameters.safeParse({ ...good, [first]: bad }).success, `${first} = ${bad}`);
    }
    assert(!task.parameters.safeParse({ ...good, unknown: 1 }).success);
    assertThrows(() => workloadOf(task, "custom", { ...good, [first]: 0 }));
  });
}

Deno.test("normalisations take powers of two from 8 to 256 columns, and say so", () => {
  for (const task of [layernorm, rmsnorm]) {
    for (const columns of [8, 16, 32, 64, 128, 256]) assert(task.parameters.safeParse({ rows: 1, columns }).success);
    for (const columns of [4, 7, 9, 12, 255, 257, 512]) {
      const { error } = task.parameters.safeParse({ rows: 1, columns });
      assert(error?.issues[0].message.includes("power of two"), `${columns}`);
    }
  }
  assert(!softmax.parameters.safeParse({ rows: 1, columns: 4097 }).success);
});

Deno.test("ConvBlock refuses windows whose sums binary32 could not hold", () => {
  assert(convBlock.parameters.safeParse({ H: 8, c_in: 57, c_out: 8, k: 3 }).success);
  assert(!convBlock.parameters.safeParse({ H: 8, c_in: 58, c_out: 8, k: 3 }).success);
});

Deno.test("int8 weights are symmetric, whatever the distribution", () => {
  for (const task of [conv2d, depthwiseConv, ffn, swiglu, convBlock]) {
    for (const distribution of distributions) {
      const inputs = task.inputs(parametersOf(task, task.parameterNames.map(() => 8)), "seed", distribution);
      for (const { specification, values } of inputs) {
        if (specification.name.startsWith("W")) assert(values.every((value) => value >= -127), specification.name);
      }
    }
  }
});
