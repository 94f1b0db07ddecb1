import { assert, assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { storagePosition } from "../../../isa/layout.ts";
import { float16Value } from "../../../isa/numerics/rounding.ts";
import { configurationsOf, configuredTasks } from "../../../plugins/plena/configurations.ts";
import { constantsOf } from "../../../plugins/plena/constants.ts";
import { floorOf } from "../../../plugins/plena/floor.ts";
import { decodeTensor, encodeTensors, placeWorkload } from "../../../plugins/plena/placement.ts";
import { plenaProfiles } from "../../../plugins/plena/profiles.ts";
import { supportOf } from "../../../plugins/plena/support.ts";
import { catalog, catalogStatus } from "../../../tasks/catalog.ts";
import { type Workload, workloadOf } from "../../../tasks/task.ts";
import { configuredWorkload, floatTaskOf } from "./kernel_run.ts";

const workloads: readonly Workload[] = configuredTasks.flatMap((id) =>
  configurationsOf(id).map(({ name }) => configuredWorkload(id, name))
);

const custom = (id: string, sizes: Record<string, number>) => workloadOf(floatTaskOf(id), "custom", sizes);

Deno.test("sizes are the paper's: five configurations of each of the 20 tasks, by the task's own parameters", () => {
  assertEquals(configuredTasks.length, 20);
  for (const id of configuredTasks) {
    const configurations = configurationsOf(id);
    assertEquals(configurations.map(({ name }) => name), ["c1", "c2", "c3", "c4", "c5"]);
    for (const { parameters } of configurations) {
      assertEquals(Object.keys(parameters), [...floatTaskOf(id).parameterNames]);
    }
  }
  const values = (id: string, index: number) => Object.values(configurationsOf(id)[index].parameters);
  const elements = configurationsOf("silu").map(({ parameters }) => parameters.rows * parameters.columns);
  assertEquals(elements, [256, 1024, 2048, 8192, 16384]);
  assertEquals(values("gemv", 4), [512, 1024]);
  assertEquals(values("batch_matmul", 1), [4, 8, 128, 128]);
  assertEquals(values("attention", 0), [32, 64]);
  assertEquals(values("gqa", 4), [128, 512, 8, 2]);
  assertEquals(values("mqa", 3), values("mqa", 4));
  assertEquals(values("decoder_block_t5", 2), [64, 256, 4, 512]);
});

Deno.test("the plugin supports what the catalogue says, and gives the reason otherwise", () => {
  for (const entry of catalog) {
    const support = supportOf(entry.id);
    assertEquals(support.supported, entry.support.plena.runs, entry.id);
    if (!support.supported && entry.domain === "ml") {
      assertEquals(`unsupported here: ${support.reason}`, catalogStatus(entry, "plena"));
    }
  }
  assertEquals(supportOf("constructor").supported, false);
});

Deno.test("tensors stand one after another in HBM, each at a multiple of 64, elements before scales", () => {
  for (const workload of workloads) {
    const { tensors, regions } = placeWorkload(workload);
    const inputs = tensors.filter(({ specification }) => specification.role !== "output");
    let next = 0;
    for (const { specification: { name, shape }, space, offset, length } of inputs) {
      assertEquals([space, offset], ["hbm", next], `${workload.task} ${name}`);
      const count = shape.reduce((product, extent) => product * extent, 1);
      assert(length >= count * 9 / 8 && length % 9 === 0);
      next = Math.ceil((offset + length) / 64) * 64;
    }
    const scratch = regions.find(({ name }) => name === "scratch in HBM");
    assertEquals(scratch?.offset, next, "no gap that a transfer of a whole group could fall into");
  }
});

Deno.test("published addresses: FFN, with keys and values padded to tiles, results behind activations or in place", () => {
  const offsets = (id: string, configuration = "c1") =>
    placeWorkload(configuredWorkload(id, configuration)).tensors.map(({ specification, space, offset }) => [
      specification.name,
      space,
      offset,
    ]);
  assertEquals(offsets("ffn"), [["X", "hbm", 0], ["W_up", "hbm", 320], ["W_down", "hbm", 9536], ["Y", "vram", 0]]);
  assertEquals(offsets("attention"), [["Q", "hbm", 0], ["K", "hbm", 2304], ["V", "hbm", 6912], ["O", "vram", 0]]);
  assertEquals(offsets("gemm").at(-1), ["Y", "vram", 256]);
  assertEquals(offsets("gemv", "c5").at(-1), ["y", "vram", 1024]);
  assertEquals(offsets("batch_matmul").at(-1), ["Y", "vram", 512]);
});

Deno.test("constants are float16 from word 0 on, and the text lists every one", () => {
  const constants = (id: string, configuration = "c2") => {
    const workload = configuredWorkload(id, configuration);
    const { preload, description } = placeWorkload(workload);
    const [{ space, offset, bytes }] = preload!;
    assertEquals([space, offset], ["fp", 0]);
    const view = new DataView(bytes.buffer);
    const values = Array.from({ length: bytes.length / 2 }, (_, i) => float16Value(view.getUint16(2 * i, true)));
    for (const { slot, description: meaning } of constantsOf(workload)) {
      assertStringIncludes(description, `| ${slot} | ${meaning} |`);
    }
    return values;
  };
  assertEquals(constants("silu"), [0, 1]);
  assertEquals(constants("gelu"), [0, 1, 1.7021484375]);
  assertEquals(constants("relu"), [0, 1, 1024]);
  assertEquals(constants("softmax"), [0, 1, -Infinity]);
  assertEquals(constants("rmsnorm"), [0, 1.0132789611816406e-6, 1 / 128]);
  assertEquals(constants("attention"), [0, 0.08837890625, -Infinity]);
  assertEquals(constants("mha"), [0, 0.125, -Infinity]);
  assertEquals(constants("decoder_block_t5"), [0, 0.125, -Infinity, 1, 1.0132789611816406e-6, 1 / 128]);
  assertEquals(constants("gemm"), [0]);
});

Deno.test("inputs come back as the task's own quantised values, zeros fill the padding", () => {
  const workload = configuredWorkload("attention", "c1");
  const placement = placeWorkload(workload);
  const task = floatTaskOf("attention");
  const inputs = task.inputs(workload.parameters, "placement", "uniform");
  const blocks = encodeTensors(placement, inputs);
  for (const placed of placement.tensors.slice(0, 3)) {
    const block = blocks.find(({ offset, space }) => space === "hbm" && offset === placed.offset)!;
    const { values } = decodeTensor(placed, block);
    const original = inputs.find(({ specification }) => specification.name === placed.specification.name)!.values;
    assertEquals(values.length, original.length);
    for (const [i, value] of values.entries()) {
      // half a step of three fraction bits, or the coarse steps far below the largest of eight
      const largest = Math.max(...Array.from(original.slice(i - i % 8, i - i % 8 + 8), Math.abs));
      assert(
        Math.abs(value - original[i]) <= Math.abs(original[i]) / 16 * 1.25 + largest / 64,
        `${value} ${original[i]}`,
      );
    }
  }
  const [, key] = placement.tensors;
  const bytes = blocks.find(({ offset }) => offset === key.offset)!.bytes;
  assert(bytes.slice(32 * 64, 64 * 64).every((byte) => byte === 0));
});

Deno.test("the output is read in column blocks, batch by batch", () => {
  const workload = configuredWorkload("batch_matmul", "c2");
  const output = placeWorkload(workload).tensors.find(({ specification }) => specification.role === "output")!;
  const { M, N, b } = workload.parameters;
  const bytes = new Uint8Array(output.length);
  const view = new DataView(bytes.buffer);
  // every element of storage holds its matrix, column block, row and lane in different digits of a bfloat16 integer
  const at = (matrix: number, row: number, column: number) =>
    2 * (matrix * M * N + Math.floor(column / 64) * 64 * M + 64 * row + column % 64);
  view.setUint16(at(3, 5, 100), 0x4049, true); // 3.140625
  view.setUint16(at(0, 7, 63), 0xbf80, true); // -1
  const { values } = decodeTensor(output, { space: "vram", offset: output.offset, bytes });
  assertEquals(values.length, b * M * N);
  assertEquals(values[(3 * M + 5) * N + 100], 3.140625);
  assertEquals(values[7 * N + 63], -1);
  assertEquals(values.filter((value) => value !== 0).length, 2);
  assertThrows(() => decodeTensor(output, { space: "hbm", offset: 0, bytes }), RangeError, "does not hold");
});

Deno.test("storage positions are a permutation", () => {
  for (
    const [shape, block] of [[[8, 128], 64], [[2, 4, 128], 64], [[128], 64], [[4, 6], 3], [[4, 6], undefined]] as const
  ) {
    const count = shape.reduce((product: number, extent) => product * extent, 1);
    const positions = Array.from({ length: count }, (_, element) => storagePosition(shape, element, block));
    assertEquals([...positions].sort((a, b) => a - b), Array.from({ length: count }, (_, i) => i));
  }
});

Deno.test("texts name every base, the place of the output, and what both criteria ask", () => {
  for (const workload of workloads) {
    const { tensors, description } = placeWorkload(workload);
    for (const { specification: { name }, offset, space } of tensors) {
      if (space === "hbm") assert(new RegExp(`\\| ${name} \\|[^|]*\\|[^|]*\\| ${offset} \\|`).test(description), name);
      else assertStringIncludes(description, `takes the elements ${offset} to`);
    }
    assertStringIncludes(description, "0.012 + 0.01 |expected|");
    assert(/at most [24] % of the root mean square/.test(description));
    assert(!/NaN %|undefined|Infinity/.test(description));
  }
  const text = (id: string) => placeWorkload(configuredWorkload(id, "c1")).description;
  assertStringIncludes(text("attention"), "K and V: 32 rows are padded with zeros to 64");
  assertStringIncludes(text("linear"), "bias: one row");
  assertStringIncludes(text("gqa"), "only through HBM");
});

Deno.test("sizes that the machine's rows do not fit are refused with the reason", () => {
  for (
    const [workload, reason] of [
      [custom("silu", { rows: 3, columns: 64 }), "rows in multiples of 4"],
      [custom("gemm", { M: 4, K: 64, N: 100 }), "multiples of 64"],
      [custom("mha", { s: 4, h: 96, n_h: 2 }), "multiples of 64"],
      [custom("relu", { rows: 4096, columns: 4096 }), "rows of vector SRAM"],
    ] as const
  ) assertThrows(() => placeWorkload(workload), RangeError, reason);
});

Deno.test("encoding refuses tensors that have no place or another size", () => {
  const placement = placeWorkload(configuredWorkload("relu", "c1"));
  const [specification] = floatTaskOf("relu").tensors({ rows: 4, columns: 64 });
  const tensor = (name: string, length: number) => ({
    specification: { ...specification, name },
    values: new Float64Array(length),
  });
  assertThrows(() => encodeTensors(placement, [tensor("Z", 256)]), RangeError, "no place");
  assertThrows(() => encodeTensors(placement, [tensor("X", 255)]), RangeError, "has 255 elements, not 256");
});

Deno.test("floors are positive, explained, and smallest where broadcast products are cheap", () => {
  for (const workload of workloads) {
    const floors = plenaProfiles.map(({ name }) => floorOf(workload, name));
    const [paper, head, proportional] = floors.map(({ cycles }) => cycles);
    assert(head <= paper && paper <= proportional && head > 0);
    for (const { cycles, derivation } of floors) assertStringIncludes(derivation, `Together ${cycles} cycles`);
    if (workload.work.multiplyAccumulates > 0) assertStringIncludes(floors[0].derivation, "M_BMM");
  }
  // 4 x 64 elements: one group of rows, 16 clocks; 4 rows of exponentials and 4 of results
  assertEquals(floorOf(configuredWorkload("silu", "c1"), "paper").cycles, 16 + 4 + 4);
  assertThrows(() => floorOf(configuredWorkload("silu", "c1"), "moon"), RangeError, "no profile 'moon'");
});
