/** Blocks, loops, liveness and sums, on programs whose answers can be seen. */
import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { type FlowGraph, flowGraphOf } from "../../../isa/rewriting/flow_graph.ts";
import { LinearValues } from "../../../isa/rewriting/linear.ts";
import { parseListing } from "../../../isa/rewriting/listing.ts";
import { liveBehind, livenessOf } from "../../../isa/rewriting/liveness.ts";
import { type Move, sequenceMoves } from "../../../isa/rewriting/parallel_moves.ts";
import { coralLanguage } from "../../../plugins/coral/rewrites/coral_language.ts";
import { coralMachine } from "../../../plugins/coral/rewrites/coral_machine.ts";

const language = coralLanguage({});

function graphOf(source: string): FlowGraph {
  return flowGraphOf(parseListing(source, language)!);
}

const nest = `
  li a0, 0x1000
  li s0, 0
  li s1, 5
outer:
  slli t0, s0, 3
  add t0, t0, a0
  addi t1, t0, 24
inner:
  lb t2, 0(t0)
  addi t0, t0, 1
  addi t3, t0, 2
  addi t0, t0, 3
  bne t0, t1, inner
  addi s0, s0, 1
  bne s0, s1, outer
  mpause`;

Deno.test("blocks, dominators and loops of a loop nest", () => {
  const { blocks, dominators, loops } = graphOf(nest);
  assertEquals(blocks.map(({ labels }) => labels[0] ?? ""), ["", "outer", "inner", "", ""]);
  assertEquals(blocks.map(({ successors }) => successors), [[1], [2], [3, 2], [4, 1], []]);
  assertEquals(dominators, [-1, 0, 1, 2, 3]);
  assertEquals(loops.map(({ header, latches, entries, exits }) => ({ header, latches, entries, exits })), [
    { header: 2, latches: [2], entries: [1], exits: [3] },
    { header: 1, latches: [3], entries: [0], exits: [4] },
  ]);
});

Deno.test("a call goes to its target and a return behind every call", () => {
  const { blocks } = graphOf("jal f\n nop\n jal f\n mpause\nf: bnez a0, g\n ret\ng: ret");
  assertEquals(blocks.map(({ successors }) => successors), [[3], [3], [], [4, 5], [1, 2], [1, 2]]);
});

Deno.test("trip counts and ranges of addresses", () => {
  const graph = graphOf(nest);
  const linear = new LinearValues(graph, coralMachine);
  assertEquals(graph.loops.map((loop) => linear.tripCount(loop)), [6, 5]);
  // t0 at the load: 0x1000 + 8 * outer + 4 * inner
  const address = linear.at(5, 2, 0);
  assertEquals(address.constant, 0x1000);
  assertEquals(new Map(address.terms), new Map([["loop 1", 8], ["loop 2", 4]]));
  assertEquals(linear.range(address), { minimum: 0x1000, maximum: 0x1000 + 8 * 4 + 4 * 5 });
});

Deno.test("no trip count where the step, the bound or the way out is not known", () => {
  const counts = (source: string) => {
    const graph = graphOf(source);
    const linear = new LinearValues(graph, coralMachine);
    return graph.loops.map((loop) => linear.tripCount(loop));
  };
  assertEquals(counts("lw a1, 0(a0)\nx: addi a1, a1, -1\n bnez a1, x\n mpause"), [null]);
  assertEquals(counts("li a1, 8\nx: sub a1, a1, a2\n bnez a1, x\n mpause"), [null]);
  assertEquals(counts("li a1, 8\nx: addi a1, a1, -3\n bnez a1, x\n mpause"), [null]);
  assertEquals(counts("li a1, 8\nx: beqz a2, y\n addi a1, a1, -1\n bnez a1, x\ny: mpause"), [null]);
  assertEquals(counts("li a1, 8\nx: addi a1, a1, -2\n bnez a1, x\n mpause"), [4]);
});

Deno.test("a value that paths bring in different ways is not known, one that they leave alone is", () => {
  const graph = graphOf("li a0, 1\n li a1, 2\n beqz a2, x\n addi a0, a0, 1\nx: add a3, a0, a1\n mpause");
  const linear = new LinearValues(graph, coralMachine);
  assertEquals(linear.at(11, 2, 0), { constant: 2, terms: new Map() });
  assertEquals(linear.at(10, 2, 0).terms.size, 1);
});

Deno.test("liveness: around a loop, and behind each instruction", () => {
  const graph = graphOf("li a0, 1\n li a1, 2\nx: add a2, a0, a1\n addi a0, a2, 1\n bnez a0, x\n sw a2, 0(sp)\n mpause");
  const liveness = livenessOf(graph, coralMachine);
  const names = (set: ReadonlySet<number>) => [...set].sort((a, b) => a - b);
  assertEquals(liveness.before.map(names), [[2], [2, 10, 11], [2, 12]]);
  const behind = liveBehind(graph.blocks[1].instructions, liveness.after[1], coralMachine);
  assertEquals(behind.map(names), [[2, 11, 12], [2, 10, 11, 12], [2, 10, 11, 12]]);
});

Deno.test("liveness: a vector operation that keeps the tail reads what it writes", () => {
  const graph = graphOf("vmv.v.i v8, 0\n mpause");
  const [instruction] = graph.blocks[0].instructions;
  const mode = { sew: 32, lmul: 1, vl: 8, tail: 1, mask: 1 };
  const reads = (more: Record<string, number>) =>
    coralMachine.effects({ ...instruction, mode: { ...mode, ...more } }).uses.map(({ reads, count }) => [reads, count]);
  assertEquals(reads({}), [[false, 2]]);
  assertEquals(reads({ vl: 7, tail: 0 }), [[true, 2]]);
  assertEquals(reads({ vl: 8, tail: 0 }), [[false, 2]]);
});

Deno.test("moves at the same time: in sequence they have the same effect", () => {
  const moves = fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { maxLength: 8 }).chain((targets) =>
    fc.tuple(...targets.map((to) => fc.integer({ min: 0, max: 7 }).map((from): Move => ({ from, to }))))
  );
  fc.assert(
    fc.property(moves, (list) => {
      const sequence = sequenceMoves(list, 8);
      assert(sequence);
      const values = Array.from({ length: 9 }, (_, register) => register);
      for (const { from, to } of sequence) values[to] = values[from];
      const expected = Array.from(
        { length: 8 },
        (_, register) => list.find(({ to }) => to === register)?.from ?? register,
      );
      assertEquals(values.slice(0, 8), expected);
    }),
    { numRuns: 300, seed: 1 },
  );
  assertEquals(sequenceMoves([{ from: 0, to: 1 }, { from: 1, to: 0 }], null), null);
});
