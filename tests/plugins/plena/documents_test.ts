/** The documents: their programs assemble, the example computes what it says, stated costs are the machine's. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { encodeMx } from "../../../isa/numerics/mx.ts";
import { costsOf } from "../../../plugins/plena/costs.ts";
import { assemblePlena, plenaInstructionSet } from "../../../plugins/plena/instructions.ts";
import { plena } from "../../../plugins/plena/mod.ts";
import { Opcode } from "../../../plugins/plena/opcodes.ts";
import { plenaParametersOf } from "../../../plugins/plena/profiles.ts";
import { randomSource } from "../../../tasks/random.ts";
import { run } from "./run.ts";

const assets = {
  read: (path: string) => Deno.readTextFile(new URL(`../../../plugins/plena/${path}`, import.meta.url)),
};
const documents = await plena.documents(assets);
const textOf = (id: string) => documents.find((document) => document.id === id)!.markdown;

Deno.test("every program of the documents assembles", () => {
  let count = 0;
  for (const { id, markdown } of documents) {
    for (const [, source] of markdown.matchAll(/```asm\n([\s\S]*?)```/g)) {
      count++;
      const { diagnostics } = assemblePlena(source);
      assertEquals(diagnostics.filter(({ severity }) => severity === "error"), [], `${id}: ${source}`);
    }
  }
  assert(count >= 6);
});

Deno.test("the instruction document has every instruction, with its remarks and its price", () => {
  const text = textOf("isa");
  for (const { mnemonic } of plenaInstructionSet.rows) assertStringIncludes(text, mnemonic);
  assertStringIncludes(text, "2 cycles (paper), 1 cycle (head)");
  assertStringIncludes(text, "W[q + j][k]");
});

Deno.test("the table of cycles says what the machine charges", () => {
  const [paper, head] = ["paper", "head"].map((profile) => costsOf(plenaParametersOf(profile)));
  const rows: readonly (readonly [string, readonly number[]])[] = [
    ["M_MM, M_TMM, M_BMM, M_BTMM, M_MV, M_TMV", [Opcode.M_MM, Opcode.M_TMM, Opcode.M_BMM, Opcode.M_MV, Opcode.M_TMV]],
    ["M_MM_WO, M_MV_WO, M_BMM_WO", [Opcode.M_MM_WO, Opcode.M_MV_WO, Opcode.M_BMM_WO]],
    ["V_ADD and V_SUB, every form", [Opcode.V_ADD_VV, Opcode.V_ADD_VF, Opcode.V_SUB_VV, Opcode.V_SUB_VF]],
    ["V_MUL, every form, and V_EXP_V", [Opcode.V_MUL_VV, Opcode.V_MUL_VF, Opcode.V_EXP_V]],
    ["V_RECI_V", [Opcode.V_RECI_V]],
    ["V_RED_MAX", [Opcode.V_RED_MAX]],
    ["V_RED_SUM", [Opcode.V_RED_SUM]],
    ["S_MAP_V_FP", [Opcode.S_MAP_V_FP]],
  ];
  for (const [names, opcodes] of rows) {
    const row = new RegExp(`^\\| ${names} +\\| (\\d+) +\\| (\\d+) +\\|$`, "m").exec(textOf("hardware"));
    assert(row, names);
    for (const opcode of opcodes) assertEquals([paper[opcode], head[opcode]], [Number(row[1]), Number(row[2])], names);
  }
});

Deno.test("the worked example adds two matrices", async () => {
  const example = await plena.example(assets);
  const count = 8 * 128;
  const random = randomSource("example");
  // integers up to 7: exact in every format, sums too
  const [X, Y] = [0, 1].map(() => Float64Array.from({ length: count }, () => random.integer(-7, 7)));
  const hbm = new Uint8Array(2 * count * 9 / 8);
  for (const [number, values] of [X, Y].entries()) {
    const bytes = hbm.subarray(number * count * 9 / 8, (number + 1) * count * 9 / 8);
    encodeMx(values, 0, bytes.subarray(0, count), bytes.subarray(count), "quarters-even");
  }
  const range = { space: "vram", offset: 0, length: 2 * count };
  const { execution } = run(example!.source, { hbm, request: { dump: [range] } });
  assertEquals(execution.exit.cause, "returned");
  const placed = {
    ...range,
    format: "bfloat16",
    columnBlock: 64,
    specification: { name: "Z", dataType: "float32", shape: [8, 128], role: "output", description: "" },
  } as const;
  const { values } = await plena.decode(placed, execution.dumps[0]);
  // small values beside a 7 lose their last bits on the way into the image, so one unit is left to either side
  for (const [i, value] of values.entries()) assert(Math.abs(value - X[i] - Y[i]) <= 1, `element ${i}`);
  assert(values.filter((value, i) => value === X[i] + Y[i]).length > count * 0.9);
});
