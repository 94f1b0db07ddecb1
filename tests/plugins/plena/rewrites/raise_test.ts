/** Programs followed through their loops, and given registers again. */
import { assert, assertEquals, assertNotEquals } from "@std/assert";
import fc from "fast-check";
import { compiledBaselines } from "../../../../plugins/plena/baselines.ts";
import { configuredTasks } from "../../../../plugins/plena/configurations.ts";
import { keyOf } from "../../../../plugins/plena/rewrites/affine.ts";
import { lowerTree } from "../../../../plugins/plena/rewrites/lower.ts";
import { stepsOf, unrolledSteps } from "../../../../plugins/plena/rewrites/tree.ts";
import { unrollInnermost, unrollWithin } from "../../../../plugins/plena/rewrites/unroll.ts";
import { configuredWorkload } from "../kernel_run.ts";
import { lower, raise, run } from "./kernels.ts";

const addressesOf = (source: string, operand: string) =>
  [...stepsOf(raise(source) ?? [])].map(({ addresses }) => keyOf(addresses[operand]));

Deno.test("pointers of nested loops, set anew, stepped, and stepped back", () => {
  assertEquals(
    addressesOf(
      `S_ADDI_INT gp1, gp0, 64
       S_ADDI_INT gp5, gp0, 192
       C_LOOP_START gp2, 4
         S_ADDI_INT gp3, gp1, 640
         C_LOOP_START gp4, 3
           V_EXP_V gp3, gp1, 0
           S_ADDI_INT gp3, gp3, 256
           S_ADDI_INT gp1, gp1, 64
         C_LOOP_END gp4
         S_SUB_INT gp1, gp1, gp5
         S_ADDI_INT gp1, gp1, 128
       C_LOOP_END gp2
       V_EXP_V gp1, gp3, 0`,
      "rd",
    ),
    // 704 = 64 + 640; behind the loops gp1 is 64 + 4 * 128
    ["704+0*128+1*256", "576+"],
  );
});

Deno.test("transfers know where in HBM they begin, whatever registers said so", () => {
  const source = `S_ADDI_INT gp1, gp0, 4096
    C_SET_SCALE_REG gp1
    C_SET_STRIDE_REG gp1
    S_ADDI_INT gp2, gp0, 640
    C_SET_ADDR_REG a3, gp0, gp2
    S_ADDI_INT gp3, gp0, 64
    H_PREFETCH_V gp1, gp3, a3, 1, 0
    H_PREFETCH_V gp1, gp3, a3, 0, 1`;
  assertEquals(addressesOf(source, "element"), ["704+", "704+"]);
  assertEquals(addressesOf(source, "pitch"), ["4096+", "64+"]);
  // SCALE for an address register of 0: 4096 + 640 - 640 / 8
  assertEquals(addressesOf(source, "scale"), ["4656+", "4656+"]);
});

Deno.test("what cannot be followed is left alone", () => {
  const refused: Readonly<Record<string, string>> = {
    "an address from memory": "S_LD_INT gp1, gp0, 3\nV_EXP_V gp1, gp1, 0",
    "a loop that does not end": "C_LOOP_START gp1, 3\nV_EXP_V gp0, gp0, 0",
    "an end without a start": "C_LOOP_END gp1",
    "loops that overlap": "C_LOOP_START gp1, 3\nC_LOOP_START gp2, 3\nC_LOOP_END gp1\nC_LOOP_END gp2",
    "loops that share a register": "C_LOOP_START gp1, 3\nC_LOOP_START gp1, 3\nC_LOOP_END gp1\nC_LOOP_END gp1",
    "a body that writes its counter": "C_LOOP_START gp1, 3\nS_ADDI_INT gp1, gp0, 1\nC_LOOP_END gp1",
    "a zero register that is written": "S_ADDI_INT gp0, gp0, 64\nV_EXP_V gp0, gp0, 0",
    "a pointer that grows faster and faster":
      "C_LOOP_START gp1, 3\nS_ADDI_INT gp2, gp2, 64\nS_ADD_INT gp3, gp3, gp2\nV_EXP_V gp3, gp3, 0\nC_LOOP_END gp1",
    "a product of two moving values":
      "C_LOOP_START gp1, 3\nS_ADDI_INT gp2, gp2, 64\nS_MUL_INT gp3, gp2, gp2\nV_EXP_V gp3, gp3, 0\nC_LOOP_END gp1",
    "a value that the first pass alone finds":
      "S_ADDI_INT gp2, gp0, 64\nC_LOOP_START gp1, 3\nV_EXP_V gp2, gp2, 0\nS_ADDI_INT gp2, gp0, 128\nC_LOOP_END gp1",
    "broadcast products": "M_BMM 0, gp0, gp0\nM_BMM_WO gp0, 0",
  };
  for (const [what, source] of Object.entries(refused)) assertEquals(raise(source), null, what);
  assertNotEquals(raise("C_LOOP_START gp1, 3\nV_EXP_V gp0, gp0, 0\nC_LOOP_END gp1"), null);
});

Deno.test("every kernel of the template compiler can be followed, in every profile", () => {
  for (const task of configuredTasks) {
    for (const profile of ["paper", "head"]) {
      for (const { source } of compiledBaselines(configuredWorkload(task, "c1"), profile)) {
        assert(raise(source, profile), `${task} ${profile}`);
      }
    }
  }
});

/** A part of a random program: a vector instruction on pointers, or a loop that steps some of them. */
type Part =
  | { readonly mnemonic: string; readonly pointers: readonly number[] }
  | { readonly count: number; readonly steps: readonly number[]; readonly body: readonly Part[] };

const instruction = fc.record({
  mnemonic: fc.constantFrom(
    "V_ADD_VV",
    "V_MUL_VV",
    "V_SUB_VF",
    "V_EXP_V",
    "V_RED_MAX",
    "V_RED_SUM",
    "S_ST_FP",
    "H_PREFETCH_V",
  ),
  pointers: fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }),
});

const parts = fc.letrec<{ part: Part; list: Part[] }>((tie) => ({
  list: fc.array(tie("part"), { minLength: 1, maxLength: 4, depthIdentifier: "loops" }),
  part: fc.oneof(
    { depthIdentifier: "loops", maxDepth: 3 },
    instruction,
    fc.record({
      count: fc.integer({ min: 1, max: 4 }),
      steps: fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 4, maxLength: 4 }),
      body: tie("list"),
    }),
  ),
})).list;

/** Four pointers in gp1 to gp4, 256 rows apart; gp5 to gp7 count; gp9 holds a row's length. */
function textOf(list: readonly Part[], depth = 0): string[] {
  return list.flatMap((part): string[] => {
    if ("count" in part) {
      const counter = `gp${5 + depth}`;
      const steps = part.steps.flatMap((step, pointer) => {
        const register = `gp${1 + pointer}`;
        if (step < 0) return [`S_SUB_INT ${register}, ${register}, gp9`];
        return step === 0 ? [] : [`S_ADDI_INT ${register}, ${register}, ${64 * step}`];
      });
      return [
        `C_LOOP_START ${counter}, ${part.count}`,
        ...textOf(part.body, depth + 1),
        ...steps,
        `C_LOOP_END ${counter}`,
      ];
    }
    const [a, b, c] = part.pointers.map((pointer) => `gp${1 + pointer}`);
    switch (part.mnemonic) {
      case "V_SUB_VF":
        return [`V_SUB_VF ${a}, ${b}, f1, 0, 1`];
      case "V_EXP_V":
        return [`V_EXP_V ${a}, ${b}, 0`];
      case "V_RED_MAX":
      case "V_RED_SUM":
        return [`${part.mnemonic} f${1 + part.pointers[1]}, ${a}`];
      case "S_ST_FP":
        return [`S_ST_FP f${1 + part.pointers[1]}, gp0, ${64 + part.pointers[2]}`];
      case "H_PREFETCH_V":
        return [`H_PREFETCH_V ${a}, ${b}, a0, ${part.pointers[2] % 2}, 0`];
      default:
        return [`${part.mnemonic} ${a}, ${b}, ${c}, 0`];
    }
  });
}

const start = [
  "S_LUI_INT gp1, 16",
  "C_SET_SCALE_REG gp1",
  "S_ADDI_INT gp1, gp0, 128",
  "C_SET_STRIDE_REG gp1",
  "S_ADDI_INT gp9, gp0, 64",
  ...[1, 2, 3, 4].map((pointer) => `S_ADDI_INT gp${pointer}, gp0, ${8192 * pointer - 4096}`),
  "S_LD_FP f1, gp0, 1",
];

Deno.test("random programs leave the same behind with other registers and with loops written out", () => {
  let followed = 0;
  let compared = 0;
  fc.assert(
    fc.property(parts, (list) => {
      const source = [...start, ...textOf(list)].join("\n");
      const nodes = raise(source);
      // endings of inner loops may step a pointer that another pass takes up: some programs are not followed
      if (nodes === null) return;
      followed++;
      const expected = run(source);
      let next = 1000;
      const variants = [
        lowerTree(nodes, []),
        lowerTree(unrollWithin(nodes, 8, () => next++), []),
        lower(unrollWithin(nodes, 2000, () => next++)),
        lowerTree(unrollInnermost(nodes, 2), []),
      ];
      for (const text of variants) {
        // deep nests of loops with many pointers need more registers than there are
        if (text === null) continue;
        compared++;
        const actual = run(text);
        assertEquals([actual.cause, actual.message], [expected.cause, expected.message], text);
        assertEquals(actual.rows, expected.rows, text);
        assertEquals(actual.floats, expected.floats, text);
      }
      assertEquals(unrolledSteps(unrollWithin(nodes, 2000, () => next++)), unrolledSteps(nodes));
    }),
    { numRuns: 150 },
  );
  assert(followed > 100 && compared > 3 * followed, `${followed} programs, ${compared} variants`);
});
