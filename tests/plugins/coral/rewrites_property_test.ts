/** Every transformation leaves what random kernels compute as it is. */
import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { coral } from "../../../plugins/coral/mod.ts";
import { withoutDeadCode } from "../../../plugins/coral/rewrites/dead_code.ts";
import {
  analyse,
  type Kernel,
  readKernel,
  withStatements,
  writeKernel,
} from "../../../plugins/coral/rewrites/kernel.ts";
import { packBlock } from "../../../plugins/coral/rewrites/pack.ts";
import { preferences, reorderBlock } from "../../../plugins/coral/rewrites/schedule.ts";
import { hoistInvariants } from "../../../plugins/coral/rewrites/loop_invariants.ts";
import { withFewerMoves } from "../../../plugins/coral/rewrites/moves.ts";
import { applyPeepholes } from "../../../plugins/coral/rewrites/peepholes.ts";
import { pipelineLoop } from "../../../plugins/coral/rewrites/pipeline.ts";
import { reduceStrength } from "../../../plugins/coral/rewrites/strength_reduction.ts";
import { unrollLoop } from "../../../plugins/coral/rewrites/unroll.ts";
import { placement, randomKernel, resultOf, wastefulKernel } from "./random_kernels.ts";

/** Kernels for each of the transformations of wasteful kernels. */
const wastefulRuns = 60;

const profile = coral.profiles[0].name;

function loopOf(kernel: Kernel): number {
  return analyse(kernel).graph.blocks.findIndex(({ labels }) => labels.includes("loop"));
}

/** How many of the kernels a change applied to; each gives the same results as before. */
function countUnchanged(
  change: (kernel: Kernel, loop: number) => Kernel | null,
  runs = 40,
  kernels = randomKernel,
): number {
  let changed = 0;
  fc.assert(
    fc.property(kernels, (source) => {
      const kernel = readKernel(source, placement, profile, null);
      assert(kernel);
      const next = change(kernel, loopOf(kernel));
      const written = next && writeKernel(next);
      if (!written) return;
      changed++;
      const expected = resultOf(source);
      assertEquals(expected.cause, "returned");
      assertEquals(resultOf(written.source).bytes, expected.bytes, written.source);
    }),
    { numRuns: runs, seed: 5 },
  );
  return changed;
}

Deno.test("reading and writing a kernel keeps what it computes", () => {
  assertEquals(countUnchanged((kernel) => kernel), 40);
});

Deno.test("dead code: what is taken out was not needed", () => {
  assertEquals(countUnchanged((kernel) => withStatements(kernel, withoutDeadCode(kernel.statements))), 40);
});

for (const [index, preference] of preferences.entries()) {
  Deno.test(`schedule: order ${index + 1} keeps what a loop computes`, () => {
    assert(countUnchanged((kernel, loop) => reorderBlock(kernel, loop, preference), 20) > 15);
  });
}

for (const factor of [2, 4, 8]) {
  Deno.test(`unroll: ${factor} iterations in one, and ordered, compute the same`, () => {
    const unrolled = (kernel: Kernel, loop: number) => {
      const analysis = analyse(kernel);
      return unrollLoop(kernel, analysis, analysis.graph.blocks[loop], factor);
    };
    assertEquals(countUnchanged(unrolled, 20), 20);
    const ordered = (kernel: Kernel, loop: number) => {
      const next = unrolled(kernel, loop);
      return next && reorderBlock(next, loop, preferences[1]);
    };
    assert(countUnchanged(ordered, 20) > 15);
  });
}

Deno.test("unroll: a factor that does not divide the iterations is refused", () => {
  const unrolled = (kernel: Kernel, loop: number) => {
    const analysis = analyse(kernel);
    return unrollLoop(kernel, analysis, analysis.graph.blocks[loop], 3);
  };
  assertEquals(countUnchanged(unrolled, 5), 0);
});

for (const width of [2, 4]) {
  Deno.test(`pack: ${width} pieces in one instruction compute the same`, () => {
    const packed = (unroll: number) => (kernel: Kernel, loop: number) => {
      let current: Kernel | null = kernel;
      if (unroll > 1) {
        const analysis = analyse(kernel);
        current = unrollLoop(kernel, analysis, analysis.graph.blocks[loop], unroll);
      }
      if (!current) return null;
      const analysis = analyse(current);
      return packBlock(current, analysis, analysis.graph.blocks[loop], width);
    };
    // most random loops hold nothing to pack
    assert(countUnchanged(packed(1), 300) + countUnchanged(packed(width), 300) > 5);
  });
}

const changes: readonly (readonly [string, (kernel: Kernel) => Kernel | null])[] = [
  ["moves", withFewerMoves],
  ["peepholes", applyPeepholes],
  ["loop-invariant motion", hoistInvariants],
  ["strength reduction", reduceStrength],
  ["one after the other", (kernel) => {
    let current = kernel;
    for (const change of [hoistInvariants, reduceStrength, applyPeepholes, hoistInvariants]) {
      current = change(current) ?? current;
    }
    return current;
  }],
];

for (const [name, change] of changes) {
  for (const jumping of [false, true]) {
    Deno.test(`${name}: kernels ${jumping ? "with" : "without"} jumps compute the same`, () => {
      assert(countUnchanged(change, wastefulRuns, wastefulKernel(jumping)) > wastefulRuns / 4);
    });
  }
}

Deno.test("software pipelining: loops that load ahead, and ordered ones, compute the same", () => {
  const pipelined = (kernel: Kernel, loop: number) => {
    const analysis = analyse(kernel);
    return pipelineLoop(kernel, analysis, analysis.graph.blocks[loop])?.kernel ?? null;
  };
  const ordered = (kernel: Kernel, loop: number) => {
    const last = analyse(kernel).graph.blocks[loop].instructions.at(-1)!;
    const next = pipelined(kernel, loop);
    if (!next) return null;
    const block = analyse(next).graph.blocks.findIndex(({ instructions }) => instructions.at(-1) === last);
    return reorderBlock(next, block, preferences[1]);
  };
  for (const change of [pipelined, ordered]) {
    assert(countUnchanged(change, wastefulRuns) > wastefulRuns / 10);
    assert(countUnchanged(change, wastefulRuns, wastefulKernel(false)) > wastefulRuns / 10);
  }
});
