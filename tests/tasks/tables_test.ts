/** The committed tables: as generated, and what they claim to be. */
import { assert, assertEquals } from "@std/assert";
import * as tables from "../../tasks/tables.ts";
import {
  activationQuantisations,
  channelEntries,
  generateTables,
  type Quantisation,
  softmaxScale,
  tablesFile,
} from "./generate_tables.ts";
import { errorFunction } from "./real_functions.ts";

Deno.test("the committed tables are what the generator makes", async () => {
  assertEquals(await Deno.readTextFile(tablesFile), generateTables());
});

/** x Φ(x) by Simpson's rule over the density, which shares nothing with the generator's series. */
function geluByIntegration(x: number): number {
  const density = (t: number) => Math.exp(-t * t / 2) / Math.sqrt(2 * Math.PI);
  const steps = 1000;
  let integral = 0;
  for (let step = 0; step < steps; step++) {
    const left = x * step / steps, right = x * (step + 1) / steps;
    integral += (right - left) / 6 * (density(left) + 4 * density((left + right) / 2) + density(right));
  }
  return x * (0.5 + integral);
}

/** x σ(x), by the hyperbolic tangent. */
function siluByTangent(x: number): number {
  return x * (1 + Math.tanh(x / 2)) / 2;
}

function checkActivation(
  table: readonly number[],
  [input, output]: readonly Quantisation[],
  real: (x: number) => number,
) {
  assertEquals(table.length, 256);
  for (let value = -128; value <= 127; value++) {
    const wanted = real(input.scale * (value - input.zeroPoint));
    const entry = table[value & 255];
    const largest = output.scale * (127 - output.zeroPoint), smallest = output.scale * (-128 - output.zeroPoint);
    const clamped = Math.max(smallest, Math.min(largest, wanted));
    const error = Math.abs(output.scale * (entry - output.zeroPoint) - clamped);
    assert(error <= output.scale / 2 * (1 + 1e-9), `entry of ${value}: ${entry} is ${error / output.scale} steps off`);
    assert(Math.abs(wanted - clamped) < 8 * output.scale, `${value}: the output's scale cuts off too much`);
  }
}

Deno.test("SiLU's table is SiLU to half a step", () => {
  checkActivation(tables.siluTable, activationQuantisations.silu, siluByTangent);
});

Deno.test("GELU's table is GELU to half a step", () => {
  checkActivation(tables.geluTable, activationQuantisations.gelu, geluByIntegration);
});

Deno.test("a zero goes to a zero", () => {
  for (const name of ["silu", "gelu"] as const) {
    const [input, output] = activationQuantisations[name];
    assertEquals(tables[`${name}Table`][input.zeroPoint & 255], output.zeroPoint);
  }
});

Deno.test("the error function is that of the handbooks", () => {
  // Abramowitz and Stegun, table 7.1
  for (const [x, value] of [[0.5, 0.5204998778], [1, 0.8427007929], [1.5, 0.9661051465], [2, 0.9953222650]]) {
    assert(Math.abs(errorFunction(x) - value) < 1e-10);
    assertEquals(errorFunction(-x), -errorFunction(x));
  }
});

Deno.test("products of the two tables are exponentials to 2 of 32768", () => {
  assertEquals([tables.exponentialCoarse.length, tables.exponentialFine.length], [16, 16]);
  for (let distance = 0; distance < 256; distance++) {
    const product = tables.exponentialCoarse[distance >> 4] * tables.exponentialFine[distance & 15] / 2 ** 15;
    assert(Math.abs(product - 2 ** 15 * Math.exp(-softmaxScale * distance)) <= 2);
  }
});

Deno.test("multipliers and shifts of channels are of the form that requantisation wants", () => {
  const { channelMultipliers, channelExponents, batchNormScales, batchNormShifts } = tables;
  for (const list of [channelMultipliers, channelExponents, batchNormScales, batchNormShifts]) {
    assertEquals([list.length, new Set(list).size > 1], [channelEntries, true]);
  }
  assert(channelMultipliers.every((value) => Number.isInteger(value) && value >= 2 ** 30 && value < 2 ** 31));
  assertEquals(new Set(channelExponents), new Set([0, 1]));
  assert(batchNormScales.every((value) => value >= 0.25 && value < 1 && Math.fround(value) === value));
  assert(batchNormShifts.every((value) => value >= -32 && value < 160 && Math.fround(value) === value));
});
