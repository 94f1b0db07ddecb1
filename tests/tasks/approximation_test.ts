/** Quantised tasks against the real functions that they stand for, in double precision. */
import { assert, assertEquals } from "@std/assert";
import { convBlock } from "../../tasks/block.ts";
import { distributions } from "../../tasks/distributions.ts";
import { ffn, swiglu } from "../../tasks/mlp.ts";
import { layernorm, rmsnorm, softmax } from "../../tasks/normalization.ts";
import { conv2d, depthwiseConv } from "../../tasks/spatial.ts";
import type { Distribution, Parameters, Task, TensorValues } from "../../tasks/task.ts";
import { activationQuantisations, softmaxScale } from "./generate_tables.ts";
import { normalise, silu, softmax as realSoftmax } from "./real_functions.ts";

const numerics = { round: (value: number) => value };

/** Inputs by name and the output of a task. */
function run(task: Task, parameters: Parameters, distribution: Distribution, seed = "seed") {
  const inputs = task.inputs(parameters, seed, distribution);
  const [{ values }] = task.reference(inputs, parameters, numerics);
  const named: Record<string, TensorValues> = Object.fromEntries(
    inputs.map(({ specification, values }) => [specification.name, values]),
  );
  return { named, output: values };
}

function row(values: TensorValues, index: number, columns: number): number[] {
  return Array.from(values.subarray(index * columns, (index + 1) * columns));
}

const saturated = (value: number) => Math.max(-128, Math.min(127, value));

/** Largest and mean distance of outputs from real values in steps, where both are saturated alike. */
function distance(output: ArrayLike<number>, real: readonly number[]): { largest: number; mean: number } {
  const distances = real.map((value, element) => Math.abs(output[element] - saturated(value)));
  return { largest: Math.max(...distances), mean: distances.reduce((a, b) => a + b) / distances.length };
}

for (const columns of [1, 5, 64, 128, 256]) {
  Deno.test(`softmax of ${columns} is the real one to 0.6 steps`, () => {
    for (const distribution of distributions) {
      const { named: { X }, output } = run(softmax, { rows: 4, columns }, distribution);
      for (let r = 0; r < 4; r++) {
        const real = realSoftmax(row(X, r, columns).map((value) => softmaxScale * value)).map((p) => 256 * p - 128);
        const { largest } = distance(row(output, r, columns), real);
        assert(largest <= 0.6, `${distribution}: ${largest}`);
      }
    }
  });
}

for (const [task, centred] of [[layernorm, true], [rmsnorm, false]] as const) {
  for (const columns of [8, 64, 128, 256]) {
    Deno.test(`${task.id} of ${columns} is the real one to 1 step, and to half a step on the average`, () => {
      for (const distribution of distributions) {
        const { named: { X, gamma, beta }, output } = run(task, { rows: 4, columns }, distribution);
        for (let r = 0; r < 4; r++) {
          const real = normalise(row(X, r, columns), centred, 1 / 64)
            .map((value, j) => 32 * value * gamma[j] / 64 + (centred ? beta[j] : 0));
          const { largest, mean } = distance(row(output, r, columns), real);
          assert(largest <= 1 && mean <= 0.5, `${distribution}: ${largest}, ${mean}`);
        }
      }
    });
  }
}

Deno.test("layernorm of equal values is the shift, rmsnorm of zeros is zero", () => {
  const parameters = { rows: 2, columns: 8 };
  for (const value of [-128, 0, 127]) {
    const inputs = layernorm.inputs(parameters, "seed", "uniform").map((tensor) =>
      tensor.specification.name === "X" ? { ...tensor, values: tensor.values.map(() => value) } : tensor
    );
    const [{ values }] = layernorm.reference(inputs, parameters, numerics);
    const beta = Array.from(inputs.find(({ specification }) => specification.name === "beta")!.values);
    assertEquals(Array.from(values), [...beta, ...beta]);
  }
  const zeros = rmsnorm.inputs(parameters, "seed", "uniform").map((tensor) =>
    tensor.specification.name === "X" ? { ...tensor, values: tensor.values.map(() => 0) } : tensor
  );
  assertEquals(new Set(rmsnorm.reference(zeros, parameters, numerics)[0].values), new Set([0]));
});

Deno.test("softmax of one outstanding value is 1 there and 0 elsewhere; of equal values it is even", () => {
  const [tensor, ...constants] = softmax.inputs({ rows: 1, columns: 4 }, "seed", "uniform");
  const of = (...values: number[]) =>
    Array.from(
      softmax.reference(
        [{ ...tensor, values: Int8Array.from(values) }, ...constants],
        { rows: 1, columns: 4 },
        numerics,
      )[0]
        .values,
    );
  assertEquals(of(-128, 127, -128, -128), [-128, 127, -128, -128]);
  assertEquals(of(9, 9, 9, 9), [-64, -64, -64, -64]);
});

/** Real factor of a multiplier and a shift. */
const factor = (multiplier: number, shift: number) => multiplier / 2 ** 31 / 2 ** shift;

/** Sum over a window of a real image and real weights. */
function window(image: TensorValues, weights: TensorValues, { H, c_in, c_out, k }: Parameters, zeroPoint: number) {
  const width = H + k - 1;
  const at = (i: number, j: number, c: number) => image[(i * width + j) * c_in + c] - zeroPoint;
  return (i: number, j: number, o: number) => {
    let total = 0;
    for (let tap = 0; tap < k * k * c_in; tap++) {
      const c = tap % c_in, v = Math.floor(tap / c_in) % k, u = Math.floor(tap / c_in / k);
      total += at(i + u, j + v, c) * weights[tap * c_out + o];
    }
    return total;
  };
}

Deno.test("conv2d is the scaled real convolution to 0.51 steps", () => {
  const parameters = { H: 5, c_in: 3, c_out: 7, k: 3 };
  for (const distribution of distributions) {
    const { named: { X, W, bias, multiplier, shift }, output } = run(conv2d, parameters, distribution);
    const sumOf = window(X, W, parameters, -14);
    const real = Array.from(output, (_, element) => {
      const o = element % 7, j = Math.floor(element / 7) % 5, i = Math.floor(element / 35);
      return (sumOf(i, j, o) + bias[o]) * factor(multiplier[o], shift[o]) - 9;
    });
    assert(distance(output, real).largest <= 0.51, distribution);
  }
});

Deno.test("depthwise_conv is a conv2d whose weights are diagonal, with other zero points", () => {
  const H = 4, c = 5, k = 3;
  for (const distribution of distributions) {
    const { named: { X, W, bias, multiplier, shift }, output } = run(depthwiseConv, { H, c, k }, distribution);
    const diagonal = new Int8Array(k * k * c * c);
    for (let tap = 0; tap < k * k; tap++) {
      for (let o = 0; o < c; o++) diagonal[(tap * c + o) * c + o] = W[tap * c + o];
    }
    const sumOf = window(X, diagonal, { H, c_in: c, c_out: c, k }, 11);
    const real = Array.from(output, (_, element) => {
      const o = element % c, j = Math.floor(element / c) % H, i = Math.floor(element / c / H);
      return (sumOf(i, j, o) + bias[o]) * factor(multiplier[o], shift[o]) - 6;
    });
    assert(distance(output, real).largest <= 0.51, distribution);
  }
});

Deno.test("conv_block is the scaled, shifted and rectified real convolution to 0.51 steps", () => {
  const parameters = { H: 5, c_in: 3, c_out: 7, k: 3 };
  for (const distribution of distributions) {
    const { named: { X, W, scale, shift }, output } = run(convBlock, parameters, distribution);
    const sumOf = window(X, W, parameters, -14);
    const real = Array.from(output, (_, element) => {
      const o = element % 7, j = Math.floor(element / 7) % 5, i = Math.floor(element / 35);
      return Math.max(0, sumOf(i, j, o) * scale[o] + shift[o]) - 128;
    });
    assert(distance(output, real).largest <= 0.51, distribution);
  }
});

/** A row times a matrix. */
function times(left: readonly number[], weights: TensorValues, columns: number): number[] {
  return Array.from(
    { length: columns },
    (_, o) => left.reduce((total, value, inner) => total + value * weights[inner * columns + o], 0),
  );
}

const [siluInput, siluOutput] = activationQuantisations.silu;

/** SiLU in steps of its quantised output, of a value in steps of its quantised input that saturates there. */
function realSilu(steps: number): number {
  const clamped = saturated(steps + siluInput.zeroPoint) - siluInput.zeroPoint;
  return saturated(silu(siluInput.scale * clamped) / siluOutput.scale + siluOutput.zeroPoint) - siluOutput.zeroPoint;
}

Deno.test("ffn is the real one to 4 steps, and to 1 on the average", () => {
  const n = 4, h = 32, h_i = 64;
  for (const distribution of distributions) {
    const { named, output } = run(ffn, { n, h, h_i }, distribution);
    const { X, W1, bias1, W2, bias2, quantisation: [multiplier1, shift1, multiplier2, shift2] } = named;
    const real = Array.from({ length: n }, (_, i) => {
      const hidden = times(row(X, i, h).map((value) => value + 24), W1, h_i)
        .map((total, o) => realSilu((total + bias1[o]) * factor(multiplier1, shift1)));
      return times(hidden, W2, h).map((total, o) => (total + bias2[o]) * factor(multiplier2, shift2) + 7);
    }).flat();
    const { largest, mean } = distance(output, real);
    assert(largest <= 4 && mean <= 1, `${distribution}: ${largest}, ${mean}`);
  }
});

Deno.test("swiglu is the real one to 8 steps, and to 1.5 on the average", () => {
  const n = 4, h = 32, h_i = 64;
  for (const distribution of distributions) {
    const { named, output } = run(swiglu, { n, h, h_i }, distribution);
    const { X, Wg, Wu, Wd, quantisation: [gateMultiplier, gateShift, upMultiplier, upShift, multiplier, shift] } =
      named;
    const real = Array.from({ length: n }, (_, i) => {
      const x = row(X, i, h).map((value) => value + 24);
      const up = times(x, Wu, h_i).map((total) => saturated(total * factor(upMultiplier, upShift)));
      const gated = times(x, Wg, h_i)
        .map((total, o) => saturated(up[o] * realSilu(total * factor(gateMultiplier, gateShift)) / 128));
      return times(gated, Wd, h).map((total) => total * factor(multiplier, shift) + 7);
    }).flat();
    const { largest, mean } = distance(output, real);
    assert(largest <= 8 && mean <= 1.5, `${distribution}: ${largest}, ${mean}`);
  }
});
