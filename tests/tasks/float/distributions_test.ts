import { assert, assertEquals } from "@std/assert";
import { distributions } from "../../../tasks/distributions.ts";
import { drawFloats, floatDistributionDescriptions } from "../../../tasks/float/distributions.ts";
import { floatTensor } from "../../../tasks/float/float_task.ts";
import type { Distribution } from "../../../tasks/task.ts";

const specification = floatTensor("X", [100, 100], "input", "values");
const draw = (distribution: Distribution, seed = "seed", scale?: number) =>
  drawFloats(specification, seed, distribution, scale).values;

function moments(values: ArrayLike<number>) {
  const list = Array.from(values);
  const mean = list.reduce((sum, value) => sum + value, 0) / list.length;
  const square = list.reduce((sum, value) => sum + value * value, 0) / list.length;
  return { mean, deviation: Math.sqrt(square - mean * mean), rootMeanSquare: Math.sqrt(square) };
}

const near = (actual: number, expected: number, tolerance: number) =>
  assert(Math.abs(actual - expected) <= tolerance, `${actual}, not ${expected}`);

Deno.test("uniform means standard normal: mean, deviation, and the share beyond one and two deviations", () => {
  const values = draw("uniform");
  const { mean, deviation } = moments(values);
  near(mean, 0, 0.04);
  near(deviation, 1, 0.03);
  const beyond = (bound: number) => values.filter((value) => Math.abs(value) > bound).length / values.length;
  near(beyond(1), 0.317, 0.02);
  near(beyond(2), 0.0455, 0.01);
  assert(values.every((value) => Math.abs(value) < 5));
});

Deno.test("the other distributions are what they say", () => {
  near(moments(draw("small")).deviation, 1 / 64, 0.001);
  near(moments(draw("large")).deviation, 4, 0.12);
  const shifted = moments(draw("shifted"));
  near(Math.abs(shifted.mean), 1, 0.03);
  near(shifted.deviation, 0.5, 0.02);
  near(draw("sparse").filter((value) => value === 0).length / 10_000, 0.75, 0.02);
  assertEquals([...new Set(draw("extreme"))].sort((a, b) => a - b), [-4, -1, -1 / 64, 0, 1 / 64, 1, 4]);
  const [value, ...others] = new Set(draw("constant"));
  assert(value !== 0 && others.length === 0);
  const ramp = Float64Array.from(draw("permuted")).sort();
  near(moments(ramp).rootMeanSquare, 1, 1e-6);
  for (let i = 1; i < ramp.length; i++) near(ramp[i] - ramp[i - 1], 2 * Math.sqrt(3) / 10_000, 1e-9);
});

Deno.test("both signs of a shift occur", () => {
  const signs = Array.from({ length: 20 }, (_, number) => Math.sign(moments(draw("shifted", `${number}`)).mean));
  assert(signs.includes(1) && signs.includes(-1));
});

Deno.test("draws repeat, and differ by seed, distribution and name; a scale is a factor", () => {
  for (const distribution of distributions) {
    assertEquals(draw(distribution), draw(distribution));
    assert(draw(distribution).some((value, i) => value !== draw(distribution, "other")[i]));
    assertEquals(draw(distribution, "seed", 0.5), draw(distribution).map((value) => value / 2));
  }
  const other = drawFloats({ ...specification, name: "W" }, "seed", "uniform").values;
  assert(other.some((value, i) => value !== draw("uniform")[i]));
});

Deno.test("every distribution is described", () => {
  assertEquals(Object.keys(floatDistributionDescriptions).sort(), [...distributions].sort());
});
