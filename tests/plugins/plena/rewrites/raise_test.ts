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
import { randomParts, randomProgram } from "./random_program.ts";

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

Deno.test("random programs leave the same behind with other registers and with loops written out", () => {
  let followed = 0;
  let compared = 0;
  fc.assert(
    fc.property(randomParts, (list) => {
      const source = randomProgram(list);
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
    { numRuns: 80 },
  );
  assert(followed > 50 && compared > 3 * followed, `${followed} programs, ${compared} variants`);
});
