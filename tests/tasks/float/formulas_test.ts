/** The formulas against the functions that their names stand for, and the rounding points of references. */
import { assert, assertEquals } from "@std/assert";
import { numericsOf } from "../../../isa/numerics/formats.ts";
import { gelu, relu, silu } from "../../../tasks/float/activation.ts";
import { mha } from "../../../tasks/float/attention.ts";
import { softmax } from "../../../tasks/float/normalization.ts";
import { rotateHalf, rotationMatrix } from "../../../tasks/float/rotary.ts";
import { exactNumerics, type Numerics, type Task, type Tensor } from "../../../tasks/task.ts";
import { errorFunction } from "../real_functions.ts";

/** A task on one row of given values. */
function onRow(task: Task, values: readonly number[], numerics: Numerics = exactNumerics): Float64Array {
  const sizes = { rows: 1, columns: values.length };
  const [specification] = task.tensors(sizes);
  const input: Tensor = { specification, values: Float64Array.from(values) };
  return task.reference([input], sizes, numerics)[0].values as Float64Array;
}

const line = Array.from({ length: 1601 }, (_, i) => i / 100 - 8);

Deno.test("GELU's sigmoid form stays within 0.0204 of x times the normal distribution, and the text says so", () => {
  const values = onRow(gelu, line);
  let worst = 0;
  for (const [i, x] of line.entries()) {
    worst = Math.max(worst, Math.abs(values[i] - x * (1 + errorFunction(x / Math.SQRT2)) / 2));
  }
  assert(worst > 0.0203 && worst <= 0.0204, `${worst}`);
  assert(gelu.formula.includes("0.0204"));
});

Deno.test("SiLU and ReLU at the ends, softmax of equal and of far values", () => {
  const ends = onRow(silu, [-1000, -1, 0, 1, 1000]);
  assertEquals([ends[0] + 0, ends[2], ends[4]], [0, 0, 1000]);
  assert(Math.abs(ends[3] - 0.7310585786) < 1e-9 && Math.abs(ends[3] - ends[1] - 1) < 1e-12);
  assertEquals(Array.from(onRow(relu, [-1, 0, 2])), [0, 0, 2]);
  assertEquals(Array.from(onRow(softmax, [3, 3, 3, 3])), [0.25, 0.25, 0.25, 0.25]);
  assertEquals(Array.from(onRow(softmax, [-1000, 1000])), [0, 1]);
});

Deno.test("the matrix of a rotation does what the rotation does", () => {
  const width = 8;
  const row = Float64Array.from({ length: width }, (_, i) => i + 1);
  const matrix = rotationMatrix(width);
  const product = row.map((_, column) => row.reduce((sum, value, k) => sum + value * matrix[k * width + column], 0));
  assertEquals(product, rotateHalf(row, width));
  assertEquals(Array.from(product), [-5, -6, -7, -8, 1, 2, 3, 4]);
});

Deno.test("references round where a platform rounds", () => {
  const formats = { activation: "bfloat16", scalar: "float16", memory: "mx-e4m3", store: "mx-e4m3-half-up" } as const;
  const numerics = numericsOf(formats);
  // an input passes through memory: 1.0625 is no MX element beside 1 and rounds to 1
  assertEquals(onRow(relu, [1.0625, 1, 1, 1, 1, 1, 1, 1], numerics)[0], 1);
  // every step is a bfloat16
  for (const value of onRow(silu, [0.3, -1.7, 2.2, 0.01, 1, -3, 0.5, 0], numerics)) {
    assertEquals(numerics.round(value), value);
  }
  // keys and values are stored in between
  let stored = 0;
  const counting: Numerics = { ...numerics, stored: (values) => (stored++, numerics.stored!(values)) };
  const sizes = { s: 4, h: 8, n_h: 1 };
  mha.reference(mha.inputs(sizes, "seed", "uniform"), sizes, counting);
  assertEquals(stored, 2);
});
