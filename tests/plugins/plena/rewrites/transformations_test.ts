/** Every transformation by itself: the same results, fewer cycles, and nothing where it would be wrong. */
import { assert, assertEquals, assertMatch } from "@std/assert";
import fc from "fast-check";
import { plenaParametersOf } from "../../../../plugins/plena/profiles.ts";
import { withCheaperForms } from "../../../../plugins/plena/rewrites/cheaper_forms.ts";
import { withoutDeadCode } from "../../../../plugins/plena/rewrites/dead_code.ts";
import { withLaneSums } from "../../../../plugins/plena/rewrites/lane_sums.ts";
import { lowerTree } from "../../../../plugins/plena/rewrites/lower.ts";
import { inOrderOfDemand } from "../../../../plugins/plena/rewrites/order.ts";
import { withRowProducts } from "../../../../plugins/plena/rewrites/row_products.ts";
import { withSharedTiles, withSortedTiles } from "../../../../plugins/plena/rewrites/tiles.ts";
import type { Node } from "../../../../plugins/plena/rewrites/tree.ts";
import { unrollInnermost, unrollWithin } from "../../../../plugins/plena/rewrites/unroll.ts";
import { lower, raise, run } from "./kernels.ts";
import { randomParts, randomProgram } from "./random_program.ts";

const paper = plenaParametersOf("paper");
const head = plenaParametersOf("head");

/** Loads four rows to 4096 and four to 4352; scales lie behind 64 KiB. */
const load = `S_LUI_INT gp1, 16
C_SET_SCALE_REG gp1
S_ADDI_INT gp1, gp0, 4096
H_PREFETCH_V gp1, gp0, a0, 0, 0
S_ADDI_INT gp2, gp0, 256
S_ADDI_INT gp1, gp1, 256
H_PREFETCH_V gp1, gp2, a0, 0, 0
S_ADDI_INT gp1, gp0, 4096
`;

/** Patterns of bfloat16, those of -0 made those of 0. */
function withoutSignOfZeros(rows: Uint8Array): Uint16Array {
  return new Uint16Array(rows.buffer, rows.byteOffset, rows.byteLength / 2).map((pattern) =>
    pattern === 0x8000 ? 0 : pattern
  );
}

/** Rewrites a program, and checks that the result does the same in fewer cycles. */
function improve(
  source: string,
  change: (nodes: readonly Node[]) => readonly Node[] | null,
  profile = "paper",
): string {
  const nodes = raise(source, profile);
  assert(nodes, "not followed");
  const changed = change(nodes);
  assert(changed, "nothing changed");
  const text = lower(changed);
  const [before, after] = [run(source, profile), run(text, profile)];
  assertEquals([before.cause, after.cause], ["returned", "returned"], before.message + after.message);
  assertEquals(withoutSignOfZeros(after.rows), withoutSignOfZeros(before.rows));
  assertEquals(after.floats, before.floats);
  assert(after.cycles < before.cycles, `${after.cycles}, before ${before.cycles}:\n${text}`);
  return text;
}

function offers(
  source: string,
  change: (nodes: readonly Node[]) => readonly Node[] | null,
  profile = "paper",
): boolean {
  const nodes = raise(source, profile);
  assert(nodes, "not followed");
  return change(nodes) !== null;
}

const rowLoop = `${load}C_LOOP_START gp3, 8
V_MUL_VV gp1, gp1, gp1, 0
S_ADDI_INT gp1, gp1, 64
C_LOOP_END gp3
`;

Deno.test("unroll: whole loops, and some passes made one", () => {
  let next = 10;
  const whole = improve(rowLoop, (nodes) => unrollWithin(nodes, 8, () => next++));
  assert(!whole.includes("C_LOOP"));
  const half = improve(rowLoop, (nodes) => unrollInnermost(nodes, 4));
  assertMatch(half, /C_LOOP_START gp\d+, 2\n/);
  const nodes = raise(rowLoop)!;
  assertEquals(unrollWithin(nodes, 7, () => next++), nodes);
  assertEquals(unrollInnermost(nodes, 3), nodes);
});

Deno.test("addresses: chains merged, set-up moved out of loops, immediates used, state set once", () => {
  const source = `${load}C_LOOP_START gp3, 8
S_ADDI_INT gp4, gp0, 1000
S_ADDI_INT gp4, gp4, 1048
S_ADDI_INT gp5, gp4, 2048
V_MUL_VV gp1, gp1, gp5, 0
S_ADDI_INT gp6, gp0, 70
S_ST_FP f1, gp6, 2
S_LUI_INT gp7, 16
C_SET_SCALE_REG gp7
S_ADDI_INT gp1, gp1, 32
S_ADDI_INT gp1, gp1, 32
C_LOOP_END gp3
`;
  const text = improve(source, (nodes) => nodes);
  const body = text.slice(text.indexOf("C_LOOP_START"), text.indexOf("C_LOOP_END"));
  assertEquals(body.trim().split("\n").length, 4, body);
  assertMatch(body, /S_ST_FP f1, gp0, 72/);
  assertEquals(text.match(/C_SET_SCALE_REG/g)?.length, 1);
  // a stride of 64 is what transfers have by themselves
  const strided = load.replace(
    "C_SET_SCALE_REG gp1",
    "C_SET_SCALE_REG gp1\nS_ADDI_INT gp9, gp0, 64\nC_SET_STRIDE_REG gp9",
  )
    .replaceAll("a0, 0, 0", "a0, 1, 0");
  assert(!improve(strided, (nodes) => nodes).includes("STRIDE"));
});

/** Twice four rows of 128 terms times 64 columns: X at 4096, tiles 0 and 1. */
const product = (instruction: string, tileStep: number) =>
  `${load}S_ADDI_INT gp9, gp0, 4096
H_PREFETCH_M gp0, gp0, a0, 0, 0
H_PREFETCH_M gp9, gp9, a0, 0, 0
S_ADDI_INT gp2, gp0, 8192
S_ADDI_INT gp4, gp0, 0
C_LOOP_START gp3, 16
  S_ADDI_INT gp1, gp0, 4096
  S_ADDI_INT gp8, gp2, 0
  C_LOOP_START gp10, 1
    S_ADDI_INT gp5, gp4, 4096
    S_ADDI_INT gp6, gp1, 256
    ${instruction === "M_MM" ? "M_MM 0, gp4, gp1" : "M_TMM 0, gp1, gp4"}
    ${instruction === "M_MM" ? "M_MM 0, gp5, gp6" : "M_TMM 0, gp6, gp5"}
    M_MM_WO gp8, gp0, 0
    S_ADDI_INT gp8, gp8, 256
    S_ADDI_INT gp1, gp1, 256
  C_LOOP_END gp10
  S_ADDI_INT gp4, gp4, ${tileStep}
  S_ADDI_INT gp2, gp2, 4
C_LOOP_END gp3
`;

Deno.test("row-products: whole rows instead of blocks, the same bit for bit", () => {
  const text = improve(product("M_MM", 4), (nodes) => withRowProducts(nodes, paper));
  assertEquals(text.match(/M_MV /g)?.length, 8);
  assert(!text.includes("M_MM"));
  const transposed = improve(product("M_TMM", 256), (nodes) => withRowProducts(nodes, paper));
  assertEquals(transposed.match(/M_TMV /g)?.length, 8);
});

Deno.test("row-products: not where a vector product yields four results, nor for parts of a row", () => {
  const change = (nodes: readonly Node[]) => withRowProducts(nodes, paper);
  assert(!offers(product("M_MM", 256), (nodes) => withRowProducts(nodes, head), "head"));
  assert(!offers(product("M_MM", 4).replace("gp3, 16", "gp3, 8"), change));
  assert(!offers(product("M_MM", 4).replace("M_MM_WO gp8, gp0, 0", "M_MM_WO gp8, gp9, 0"), change));
  assert(!offers(product("M_MM", 4).replace("gp2, gp0, 8192", "gp2, gp0, 8196"), change));
  assert(!offers(product("M_MM", 4).replace("S_ADDI_INT gp4, gp0, 0", "S_ADDI_INT gp4, gp0, 4"), change));
  assert(!offers(product("M_MM", 4).replace("gp2, gp2, 4", "gp2, gp2, 8"), change));
});

const sums = `${load}S_ADDI_INT gp2, gp0, 4160
S_ADDI_INT gp3, gp0, 4224
V_RED_SUM f1, gp1
V_RED_SUM f1, gp2
V_RED_SUM f1, gp3
S_ST_FP f1, gp0, 70
`;

Deno.test("lane-sums: one reduction for several rows, close to the sum of reductions", () => {
  const nodes = withLaneSums(raise(sums)!, 16384, false);
  assert(nodes);
  const text = lower(nodes);
  assertEquals([text.match(/V_RED_SUM/g)?.length, text.match(/V_ADD_VV/g)?.length], [1, 2]);
  const [before, after] = [run(sums), run(text)];
  // three reductions of 8 cycles become one and two additions of 2
  assert(after.cycles < before.cycles - 10, `${after.cycles}, before ${before.cycles}`);
  const valueOf = ({ floats }: typeof before) => new Float16Array(floats.buffer.slice(0))[70];
  assert(valueOf(before) !== 0);
  const error = Math.abs(valueOf(after) - valueOf(before));
  assert(error < 0.02 * Math.abs(valueOf(before)), `${valueOf(after)}, before ${valueOf(before)}`);
});

Deno.test("lane-sums: not where the sum is read in between or the first row is overwritten", () => {
  const change = (nodes: readonly Node[]) => withLaneSums(nodes, 16384, false);
  const between = (line: string) => sums.replace("V_RED_SUM f1, gp2", `${line}\nV_RED_SUM f1, gp2`);
  const twoSums = (line: string) => between(line).replace("V_RED_SUM f1, gp3\n", "");
  assert(offers(twoSums("V_EXP_V gp3, gp1, 0"), change));
  assert(!offers(twoSums("V_EXP_V gp1, gp1, 0"), change));
  assert(!offers(twoSums("H_PREFETCH_V gp1, gp0, a0, 0, 0"), change));
  assert(!offers(twoSums("S_ST_FP f1, gp0, 71"), change));
  assert(!offers(twoSums("V_MUL_VF gp3, gp3, f1, 0"), change));
  assert(!offers(twoSums("S_ADD_FP f1, f0, f0"), change));
  assert(!offers(twoSums("C_LOOP_START gp7, 2\nS_ADD_FP f2, f1, f1\nC_LOOP_END gp7"), change));
});

Deno.test("cheaper-forms: negations and copies as products, a negated product as one", () => {
  const many = (body: string) =>
    `${load}S_LD_FP f1, gp0, 2\nC_LOOP_START gp3, 8\n${body}\nS_ADDI_INT gp1, gp1, 64\nC_LOOP_END gp3\n`;
  const negated = improve(many("V_SUB_VF gp1, gp1, f0, 0, 1\nV_EXP_V gp1, gp1, 0"), withCheaperForms);
  assert(!negated.includes("V_SUB_VF"));
  const copied = improve(many("S_ADDI_INT gp4, gp1, 4096\nV_ADD_VF gp4, gp1, f0, 0"), withCheaperForms);
  assert(!copied.includes("V_ADD_VF"));
  for (const profile of ["paper", "head"]) {
    const folded = improve(
      many("V_MUL_VF gp1, gp1, f1, 0\nV_SUB_VF gp1, gp1, f0, 0, 1\nV_EXP_V gp1, gp1, 0"),
      withCheaperForms,
      profile,
    );
    assertEquals(folded.match(/V_MUL_VF/g)?.length, 1);
    assertMatch(folded, /S_LD_FP f1, gp0, 2\nS_SUB_FP f\d, f0, f1/);
  }
});

Deno.test("cheaper-forms: not with masks, with a changed zero, or without free registers", () => {
  const plain = `${load}V_SUB_VF gp1, gp1, f0, 0, 1\n`;
  assert(offers(plain, withCheaperForms));
  assert(!offers(`${plain}V_RECI_V gp1, gp1, 0\n`, withCheaperForms), "1 / -0 is not 1 / 0");
  assert(!offers(plain.replace("f0, 0, 1", "f0, 1, 1"), withCheaperForms));
  assert(!offers(plain.replace("f0, 0, 1", "f0, 0, 0"), withCheaperForms));
  assert(!offers(`S_LD_FP f0, gp0, 1\n${plain}`, withCheaperForms));
  const full = Array.from({ length: 7 }, (_, at) => `S_LD_FP f${at + 1}, gp0, 1`).join("\n");
  assert(!offers(`${full}\n${plain}`, withCheaperForms));
  // a factor that is set twice has no one negation: the negation becomes a product of its own
  const twice =
    `${load}S_LD_FP f1, gp0, 1\nS_LD_FP f1, gp0, 2\nV_MUL_VF gp1, gp1, f1, 0\nV_SUB_VF gp1, gp1, f0, 0, 1\n`;
  assertEquals(lower(withCheaperForms(raise(twice)!)!).match(/V_MUL_VF/g)?.length, 2);
});

Deno.test("dead-code: scalars and rows that nobody reads, registers cleared that are zero", () => {
  const output = { start: 4096, end: 4096 + 512 };
  const change = (nodes: readonly Node[]) => withoutDeadCode(nodes, output, false);
  const source = `${load}S_ADDI_INT gp8, gp0, 30000
S_ADD_FP f3, f0, f0
S_LD_FP f4, gp0, 1
S_MUL_FP f5, f4, f4
V_MUL_VF gp1, gp1, f3, 0
S_ADD_FP f3, f0, f0
V_ADD_VF gp1, gp1, f3, 0
`;
  const text = improve(source, change);
  // both clearings find f3 as it was at the start
  assertEquals(text.match(/S_\w+_FP/g), null);
  const changed = source.replace("V_MUL_VF gp1", "V_RED_SUM f3, gp1\nV_MUL_VF gp1");
  assertEquals(improve(changed, change).match(/S_\w+_FP/g), ["S_ADD_FP"]);
  const scratch = `${load}S_ADDI_INT gp2, gp0, 65536\nV_EXP_V gp2, gp1, 0\nV_MUL_VV gp1, gp1, gp1, 0\n`;
  assert(!improve(scratch, change).includes("V_EXP_V"));
  assert(!offers(`${scratch}V_ADD_VV gp1, gp2, gp1, 0\n`, change));
  assert(!offers(scratch.replace("65536", "4480"), change), "the row is part of the result");
});

/** Loads eight rows, then works on them. */
const eight = `${load}V_MUL_VV gp1, gp1, gp1, 0
S_ADDI_INT gp1, gp0, 4352
V_EXP_V gp1, gp1, 0
`;

Deno.test("demand-order: transfers stand before their first use and share its addresses", () => {
  const text = improve(eight, (nodes) => inOrderOfDemand(nodes, false));
  const mnemonics = text.trim().split("\n").map((line) => line.split(" ")[0]).filter((name) => /^[HV]_/.test(name));
  assertEquals(mnemonics, ["H_PREFETCH_V", "V_MUL_VV", "H_PREFETCH_V", "V_EXP_V"]);
});

Deno.test("demand-order: nothing passes what it depends on", () => {
  const order = (source: string) => {
    const nodes = inOrderOfDemand(raise(source)!, false) ?? raise(source)!;
    return lower(nodes).trim().split("\n").map((line) => line.split(" ")[0]).filter((name) => /^[HV]_/.test(name));
  };
  // the second load writes what the product reads
  const overwritten = `${load}V_MUL_VV gp1, gp1, gp1, 0\nH_PREFETCH_V gp1, gp0, a0, 0, 0\nV_EXP_V gp1, gp1, 0\n`;
  const text = lower(inOrderOfDemand(raise(overwritten)!, false) ?? raise(overwritten)!);
  assertEquals(run(text).rows, run(overwritten).rows);
  assertEquals(order(overwritten), ["H_PREFETCH_V", "V_MUL_VV", "H_PREFETCH_V", "V_EXP_V", "H_PREFETCH_V"]);
  // a store is a wall
  const stored = `${load}H_STORE_V gp1, gp2, a0, 0, 0\nV_EXP_V gp1, gp1, 0\n`;
  assertEquals(order(stored), ["H_PREFETCH_V", "H_PREFETCH_V", "H_STORE_V", "V_EXP_V"]);
});

/** Three tiles, each used once; rows at 4096. */
const threeTiles = `${load}S_ADDI_INT gp5, gp0, 16384
S_ADDI_INT gp6, gp0, 8192
S_ADDI_INT gp7, gp0, 12288
H_PREFETCH_M gp5, gp5, a0, 0, 0
M_MV 0, gp1, gp5
H_PREFETCH_M gp6, gp6, a0, 0, 0
M_MV 0, gp1, gp6
H_PREFETCH_M gp7, gp7, a0, 0, 0
M_MV 0, gp1, gp7
S_ADDI_INT gp2, gp0, 6400
M_MV_WO gp2, 0
`;

Deno.test("shared-tiles: tiles that do not live at the same time take the same place", () => {
  const nodes = withSharedTiles(raise(threeTiles)!, false);
  assert(nodes);
  const text = lower(nodes);
  assertEquals(run(text).rows, run(threeTiles).rows);
  assertEquals(text.match(/H_PREFETCH_M gp0,/g)?.length, 3);
  // all three live at once
  const together = threeTiles.replace(/M_MV 0, gp1, gp[56]\n/g, "") +
    "M_MV 0, gp1, gp5\nM_MV 0, gp1, gp6\nM_MV_WO gp2, 0\n";
  const placed = lower(withSharedTiles(raise(together)!, false)!);
  assertEquals(run(placed).rows, run(together).rows);
  assertEquals(withSharedTiles(raise(`C_LOOP_START gp9, 2\n${threeTiles}C_LOOP_END gp9`)!, false), null);
});

Deno.test("transfer-order: all tiles first, by address, unless HBM is written or matrix SRAM too small", () => {
  const nodes = withSortedTiles(raise(threeTiles)!, false, 1024);
  assert(nodes);
  assertEquals(run(lower(nodes)).rows, run(threeTiles).rows);
  const elements = nodes.flatMap((node) =>
    node.kind === "step" && node.row.mnemonic === "H_PREFETCH_M" ? [node.addresses.element.constant] : []
  );
  assertEquals(elements, [8192, 12288, 16384]);
  assertEquals(withSortedTiles(raise(threeTiles)!, false, 2), null);
  assertEquals(withSortedTiles(raise(`${threeTiles}H_STORE_V gp2, gp0, a0, 0, 0\n`)!, false, 1024), null);
});

Deno.test("random programs leave the same behind, whatever is changed in them", () => {
  // the rows around two of the four pointers
  const output = { start: 0, end: 16384 };
  const changes: Readonly<Record<string, (nodes: readonly Node[]) => readonly Node[] | null>> = {
    "cheaper-forms": withCheaperForms,
    "dead-code": (nodes) => withoutDeadCode(nodes, output, false),
    "demand-order": (nodes) => inOrderOfDemand(nodes, false),
  };
  const changed = new Map<string, number>();
  fc.assert(
    fc.property(randomParts, (list) => {
      const source = randomProgram(list);
      const nodes = raise(source);
      if (nodes === null) return;
      let next = 1000;
      const expected = run(source);
      if (expected.cause !== "returned") return;
      for (const tree of [nodes, unrollWithin(nodes, 2000, () => next++)]) {
        for (const [name, change] of Object.entries(changes)) {
          const result = change(tree);
          const text = result && lowerTree(result, []);
          if (text === null) continue;
          changed.set(name, (changed.get(name) ?? 0) + 1);
          const actual = run(text);
          assertEquals(actual.cause, "returned", `${name}: ${actual.message}`);
          const seen = name === "dead-code" ? output.end : Infinity;
          const rowsOf = ({ rows }: typeof actual) => withoutSignOfZeros(rows).subarray(0, seen);
          assertEquals(rowsOf(actual), rowsOf(expected), `${name}:\n${text}`);
          assertEquals(withoutSignOfZeros(actual.floats), withoutSignOfZeros(expected.floats), `${name}:\n${text}`);
        }
      }
    }),
    { numRuns: 80 },
  );
  for (const name of Object.keys(changes)) assert((changed.get(name) ?? 0) > 3, `${name}: ${changed.get(name)}`);
});
