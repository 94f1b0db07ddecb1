/**
 * The constants that some kernels keep instead of the task's: multipliers and offsets of one linear function of a sum. It is
 * monotone, as the task's own function is, so both are equal everywhere if they step at the same sums.
 */
import { assert, assertEquals } from "@std/assert";
import {
  channelBatchNorm,
  channelRequantisation,
  fusedMultiplyAdd,
  requantise,
  saturate8,
  shiftForTerms,
} from "../../../tasks/quantization.ts";
import { assembleKernel, assets, cases, runProgram } from "./run.ts";

/** An int8 for every channel and sum. */
type Result = (channel: number, sum: number) => number;

/** The words behind a label. */
function words(source: string, label: string): number[] {
  const lines = source.slice(source.indexOf(`\n${label}:\n`)).split("\n").slice(2);
  const end = lines.findIndex((line) => !line.trim().startsWith(".word"));
  return lines.slice(0, end).flatMap((line) => line.replace(".word", "").split(",").map(Number));
}

/** value / 2^shift, to the nearest, halves upwards. */
function shiftRounding(value: bigint, shift: number): bigint {
  return (value + (1n << BigInt(shift - 1))) >> BigInt(shift);
}

/** What the kernels compute: `vmadd`, `vsmul`, and `vnclip` twice. */
function folded(source: string, before: number, after: number): Result {
  const multipliers = words(source, "multipliers").map(BigInt), offsets = words(source, "offsets").map(BigInt);
  return (channel, sum) => {
    const scaled = (BigInt(sum) << BigInt(before)) + offsets[channel];
    assertEquals(BigInt.asIntN(32, scaled), scaled);
    return saturate8(Number(shiftRounding(shiftRounding(scaled * multipliers[channel], 31), after)));
  };
}

/** The task's ConvBlock behind the convolution. */
function batchNormalised(channels: number, terms: number): Result {
  const { scale, shift } = channelBatchNorm(channels, terms);
  return (channel, sum) =>
    saturate8(Math.max(0, roundToEven(fusedMultiplyAdd(sum, scale[channel], shift[channel]))) - 128);
}

function requantised(channels: number, terms: number, zeroPoint: number): Result {
  const { multiplier, shift } = channelRequantisation(channels, terms);
  return (channel, sum) => requantise(sum, multiplier[channel], shift[channel], zeroPoint);
}

function roundToEven(value: number): number {
  const floor = Math.floor(value), fraction = value - floor;
  if (fraction !== 0.5) return fraction < 0.5 ? floor : floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
}

/** The least sum whose result is `value` or more; `bound` + 1 if there is none up to `bound`. */
function firstWith(result: (sum: number) => number, value: number, bound: number): number {
  let below = -bound - 1, from = bound + 1;
  while (from - below > 1) {
    const middle = Math.floor((below + from) / 2);
    if (result(middle) >= value) from = middle;
    else below = middle;
  }
  return from;
}

const linear = [
  {
    file: "depthwise_conv-3x3",
    channels: 16,
    before: 10,
    after: 18,
    bound: 2 ** 20 + 2 ** 18,
    wanted: requantised(16, 9, -6),
  },
  {
    file: "depthwise_conv-3x3-8",
    channels: 8,
    before: 10,
    after: 18,
    bound: 2 ** 20 + 2 ** 18,
    wanted: requantised(8, 9, -6),
  },
  {
    file: "depthwise_conv-5x5",
    channels: 32,
    before: 10,
    after: 18,
    bound: 2 ** 20 + 2 ** 19,
    wanted: requantised(32, 25, -6),
  },
  // 4 products of 9 and 8 bits
  {
    file: "conv_block-1x1",
    channels: 8,
    before: 12,
    after: 19,
    bound: 4 * 141 * 127,
    wanted: batchNormalised(8, 4),
  },
] as const;

for (const { file, channels, before, after, bound, wanted } of linear) {
  Deno.test(`${file}: multipliers and offsets give the task's result for every sum`, async () => {
    const source = await assets.read(`kernels/${file}.S`);
    assert(source.includes(`1 << ${before}\n`) && source.includes(`, ${after}\n`));
    const actual = folded(source, before, after);
    for (let channel = 0; channel < channels; channel++) {
      assertEquals(actual(channel, -bound), wanted(channel, -bound));
      assertEquals(actual(channel, bound), wanted(channel, bound));
      for (let value = -127; value <= 127; value++) {
        const sum = firstWith((candidate) => wanted(channel, candidate), value, bound);
        if (sum > bound || sum <= -bound) continue;
        assert(actual(channel, sum) >= value, `channel ${channel}, sum ${sum}`);
        assert(actual(channel, sum - 1) < value, `channel ${channel}, sum ${sum - 1}`);
      }
    }
  });
}

Deno.test("depthwise convolutions: a bias beyond 2^20 saturates whatever the products", () => {
  for (const [terms, most] of [[9, 9 * 139 * 127], [25, 25 * 139 * 127]] as const) {
    const result = requantised(32, terms, -6);
    for (let channel = 0; channel < 32; channel++) {
      assertEquals(result(channel, 2 ** 20 - most), 127);
      assertEquals(result(channel, most - 2 ** 20), -128);
    }
  }
});

for (
  const { terms, channels, fraction } of [{ terms: 72, channels: 32, fraction: 19 }, {
    terms: 288,
    channels: 8,
    fraction: 18,
  }]
) {
  Deno.test(`conv_block-3x3: fixed point is right or notes the row, ${terms} products`, () => {
    const { scale, shift } = channelBatchNorm(channels, terms);
    const exponent = shiftForTerms(terms);
    const before = fraction - exponent;
    const near = 1 + (1 << (fraction - 17));
    const wanted = batchNormalised(channels, terms);
    let noted = 0, checked = 0;
    for (let channel = 0; channel < channels; channel++) {
      const multiplier = scale[channel] * 2 ** (31 + exponent);
      assert(Number.isInteger(multiplier) && multiplier < 2 ** 31);
      const offset = BigInt(roundToEven(shift[channel] * 2 ** fraction) - 128 * 2 ** fraction);
      assert((Math.abs(scale[channel]) * terms * 141 * 127 + 384) * 2 ** fraction < 2 ** 31);
      for (let value = 0; value < 256; value++) {
        const half = Math.round((value + 0.5 - shift[channel]) / scale[channel]);
        for (let sum = half - 4; sum <= half + 4; sum++) {
          const scaled = BigInt(sum) << BigInt(before);
          const fixed = shiftRounding(scaled * BigInt(multiplier), 31) + offset;
          const distance = Number(BigInt.asUintN(fraction, fixed)) - 2 ** (fraction - 1);
          checked++;
          if (Math.abs(distance) <= near) noted++;
          else assertEquals(saturate8(Number(shiftRounding(fixed, fraction))), wanted(channel, sum));
        }
      }
    }
    // one in 2^15 of all sums, these are the nearest ones
    assert(noted > 0 && noted < checked / 50, `${noted} of ${checked}`);
  });
}

Deno.test("conv_block-3x3: rows that are done again in the task's own arithmetic are right", async () => {
  const source = await assets.read("kernels/conv_block-3x3.S");
  // so wide that nearly every row has such a value
  const wide = source.replace("near, 1 +", "near, 0x3000 +");
  assert(wide !== source);
  const one = cases("conv_block").find(({ workload }) => workload.configuration === "c3")!;
  for (const distribution of ["uniform", "extreme", "sparse"] as const) {
    const usual = runProgram(one, assembleKernel(one, source).program!, { distribution });
    const again = runProgram(one, assembleKernel(one, wide).program!, { distribution });
    assertEquals(again.wrong, 0);
    assert(again.execution.instructions > 4 * usual.execution.instructions);
  }
});
