import { assert, assertEquals, assertThrows } from "@std/assert";
import { distributions } from "../../../tasks/distributions.ts";
import { catalogEntry } from "../../../tasks/catalog.ts";
import { type Tensor, type Workload, workloadOf } from "../../../tasks/task.ts";
import { configurationsOf, configuredTasks } from "../../../plugins/coral/configurations.ts";
import { floorOf } from "../../../plugins/coral/floor.ts";
import { dataMemory, externalMemory, instructionMemory } from "../../../plugins/coral/memory_map.ts";
import { decodeTensor, encodeTensors, placeWorkload } from "../../../plugins/coral/placement.ts";

const workloads: Workload[] = configuredTasks.flatMap((id) =>
  configurationsOf(id).map(({ name, parameters }) => workloadOf(catalogEntry(id)!.forms.integer!, name, parameters))
);

Deno.test("the sizes are the paper's (arXiv 2603.08721, table 14)", () => {
  const sizes = (id: string) => configurationsOf(id).map(({ parameters }) => Object.values(parameters).join(" "));
  assertEquals(sizes("relu"), ["512", "2048", "4096", "8192", "14336"]);
  assertEquals(sizes("gemv"), ["64 32", "64 64", "128 64", "64 256", "256 64"]);
  assertEquals(sizes("gemm"), ["32 32 32", "32 64 64", "64 64 64", "128 32 64", "32 64 128"]);
  assertEquals(sizes("batch_matmul"), ["2 32 32 32", "4 32 32 32", "2 64 64 32", "4 32 64 32", "2 32 64 64"]);
  assertEquals(sizes("linear"), ["4 32 64", "8 64 64", "4 256 64", "8 64 256", "12 128 128"]);
  assertEquals(configurationsOf("rope"), []);
  assertEquals(configurationsOf("toString"), []);
});

Deno.test("configurations name the parameters of their task, in order", () => {
  for (const { task, parameters } of workloads) {
    assertEquals(Object.keys(parameters), [...catalogEntry(task)!.forms.integer!.parameterNames]);
  }
});

for (const workload of workloads) {
  const name = `${workload.task} ${workload.configuration}`;

  Deno.test(`${name}: inputs one after another at multiples of 64, then the output at a multiple of 4096`, () => {
    const { tensors } = placeWorkload(workload);
    assertEquals(tensors.map(({ specification }) => specification), [...workload.tensors]);
    assertEquals(tensors[0].offset, 0x2000_0000);
    for (let i = 1; i < tensors.length; i++) {
      const isOutput = tensors[i].specification.role === "output";
      const alignment = isOutput ? 4096 : 64;
      const end = tensors[i - 1].offset + tensors[i - 1].length;
      assertEquals(tensors[i].offset % alignment, 0);
      assert(tensors[i].offset >= end && tensors[i].offset - end < alignment);
    }
  });

  Deno.test(`${name}: regions cover the tensors, DTCM and code with the right rights, and never overlap`, () => {
    const { tensors, regions } = placeWorkload(workload);
    const rights = regions.map(({ offset, length, access, role }) => [offset, length, access, role]);
    assertEquals(rights, [
      [instructionMemory.offset, 8192, "execute", "code"],
      [dataMemory.offset, 32768, "write", "scratch"],
      ...tensors.map(({ offset, length, specification }) =>
        specification.role === "output" ? [offset, length, "write", "output"] : [offset, length, "read", "input"]
      ),
    ]);
    const sorted = [...regions].sort((a, b) => a.offset - b.offset);
    for (let i = 1; i < sorted.length; i++) assert(sorted[i - 1].offset + sorted[i - 1].length <= sorted[i].offset);
    const last = sorted[sorted.length - 1];
    assert(last.offset + last.length <= externalMemory.offset + externalMemory.length);
  });

  Deno.test(`${name}: the text states formula, sizes, every address and the ways to start and end`, () => {
    const { tensors, description } = placeWorkload(workload);
    const wanted = [
      workload.formula,
      workload.title,
      ...Object.entries(workload.parameters).map(([parameter, value]) => `${parameter} = ${value}`),
      ...tensors.flatMap(({ offset, specification }) => [
        offset.toString(16).replace(/^(....)(....)$/, "0x$1_$2"),
        `| ${specification.name} | ${specification.role} |`,
        specification.description,
        specification.shape.join(" x "),
      ]),
      ...[
        "address 0",
        "mpause",
        "ebreak",
        "no stack",
        `${10 + 5 * workload.level} iterations`,
        "2048",
        "8192",
        "cycles",
        "row-major",
      ],
    ];
    for (const text of wanted) assert(description.includes(text), `${text} is missing in:\n${description}`);
  });

  Deno.test(`${name}: encoding and decoding keep every value`, () => {
    const task = catalogEntry(workload.task)!.forms.integer!;
    const placement = placeWorkload(workload);
    for (const distribution of distributions) {
      const inputs = task.inputs(workload.parameters, "seed", distribution);
      const blocks = encodeTensors(placement, inputs);
      for (const [index, input] of inputs.entries()) {
        const placed = placement.tensors.find(({ specification }) => specification.name === input.specification.name)!;
        assertEquals(blocks[index].offset, placed.offset);
        assertEquals(blocks[index].bytes.length, placed.length);
        assertEquals(decodeTensor(placed, blocks[index]), input);
        // a wider dump decodes as well
        const wide = new Uint8Array(placed.length + 32);
        wide.set(blocks[index].bytes, 16);
        assertEquals(decodeTensor(placed, { ...blocks[index], offset: placed.offset - 16, bytes: wide }), input);
      }
    }
  });
}

Deno.test("int32 is little endian and signed", () => {
  const workload = workloadOf(catalogEntry("linear")!.forms.integer!, "custom", { b: 1, h_in: 1, h_out: 2 });
  const placement = placeWorkload(workload);
  const bias = placement.tensors[2];
  const tensor: Tensor = { specification: bias.specification, values: Int32Array.of(-2, 0x01020304) };
  const [block] = encodeTensors(placement, [tensor]);
  assertEquals(Array.from(block.bytes), [0xfe, 0xff, 0xff, 0xff, 4, 3, 2, 1]);
});

Deno.test("what does not fit is refused", () => {
  const huge = workloadOf(catalogEntry("relu")!.forms.integer!, "custom", { n: 1 << 20 });
  placeWorkload(huge);
  const tooLarge = workloadOf(catalogEntry("gemm")!.forms.integer!, "custom", { M: 2048, K: 1, N: 2048 });
  assertThrows(() => placeWorkload(tooLarge), RangeError, "external memory");

  const placement = placeWorkload(workloads[0]);
  const [x] = placement.tensors;
  const values = new Int8Array(3);
  assertThrows(() => encodeTensors(placement, [{ specification: x.specification, values }]), RangeError, "3 elements");
  const stranger = { ...x.specification, name: "q" };
  assertThrows(() => encodeTensors(placement, [{ specification: stranger, values }]), RangeError, "no place");
  const short = { space: x.space, offset: x.offset, bytes: new Uint8Array(x.length - 1) };
  assertThrows(() => decodeTensor(x, short), RangeError, "does not hold");
  const elsewhere = { space: "other", offset: x.offset, bytes: new Uint8Array(x.length) };
  assertThrows(() => decodeTensor(x, elsewhere), RangeError, "does not hold");
});

Deno.test("floors follow from bytes and products, and say how", () => {
  const floor = (id: string, index: number) => {
    const { name, parameters } = configurationsOf(id)[index];
    return floorOf(workloadOf(catalogEntry(id)!.forms.integer!, name, parameters));
  };
  // 512 bytes in, 512 out: 64 lines of 5 cycles, 8 accesses
  assertEquals(floor("relu", 0).cycles, 320 + 8);
  // 2048 + 32 bytes in, 256 out: 146 lines, 17 + 2 accesses
  assertEquals(floor("gemv", 0).cycles, 730 + 19);
  // 32 * 32 * 32 products at 16 per cycle are more than 384 lines at 5
  assertEquals(floor("gemm", 0).cycles, 2048);
  assert(floor("gemm", 0).derivation.includes("multiplications bind"));
  assert(floor("relu", 0).derivation.includes("64 x 5, and one more for each of at least 8 accesses"));
});

Deno.test("a held-back shape: the text asks for part of the output only, and there is no floor", () => {
  const task = catalogEntry("gemm_general")!.forms.integer!;
  const workload = workloadOf(task, "c1", configurationsOf("gemm_general")[0].parameters);
  const { description } = placeWorkload(workload);
  assert(description.includes("the rest of its place may hold anything") && description.includes("geometric mean"));
  assert(!description.includes("All of Y must be written"));
  assertEquals(floorOf(workload).cycles, 1);
});

Deno.test("what only the host knows has no place and is not encoded", () => {
  for (const id of ["gemv_absent_operand", "coin_tosses"]) {
    const task = catalogEntry(id)!.forms.integer!;
    const { name, parameters } = configurationsOf(id)[0];
    const placement = placeWorkload(workloadOf(task, name, parameters));
    assert(placement.tensors.every(({ specification }) => specification.role !== "hidden"));
    const inputs = task.inputs(parameters, "seed", "uniform");
    assertEquals(inputs.length, 2);
    assertEquals(encodeTensors(placement, inputs).length, 1);
  }
});

Deno.test("constants are no part of the floor's traffic", () => {
  const task = catalogEntry("silu")!.forms.integer!;
  const relu = catalogEntry("relu")!.forms.integer!;
  const cycles = (of: typeof task) => floorOf(workloadOf(of, "c1", { n: 512 })).cycles;
  assertEquals(cycles(task), cycles(relu));
});
