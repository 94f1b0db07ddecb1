/**
 * Whatever words a program consists of, the machine ends as it is asked to, the same way each time, and never with an
 * error of the host.
 */
import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import type { Program } from "../../../isa/plugin.ts";
import { programOfWords } from "../../../plugins/plena/golden.ts";
import { plenaRows } from "../../../plugins/plena/instruction_rows.ts";
import { plenaProfiles } from "../../../plugins/plena/profiles.ts";
import { simulatePlena } from "../../../plugins/plena/simulate.ts";
import { run } from "./run.ts";

const profile = fc.constantFrom(...plenaProfiles.map(({ name }) => name));

/** A word of a known instruction: registers that are often 0, immediates that are often aligned. */
const likelyWord = fc.tuple(fc.constantFrom(...plenaRows), fc.nat(0xffffffff), fc.nat(3), fc.boolean()).map(
  ([row, bits, zeros, aligned]) => {
    let word = row.match | (bits & ~row.mask);
    if (zeros > 0) word &= ~(15 << 6 + 4 * zeros);
    if (aligned && row.operands.some(({ name }) => name === "imm")) word &= ~(0x3f << 14);
    return word >>> 0;
  },
);

const program = fc.array(
  fc.oneof({ weight: 20, arbitrary: likelyWord }, { weight: 1, arbitrary: fc.nat(0xffffffff) }),
  {
    minLength: 1,
    maxLength: 40,
  },
);

function simulate(name: string, words: Program, poison?: number) {
  return simulatePlena({
    profile: name,
    program: words,
    blocks: [],
    limits: { instructions: 2000, cycles: 1e7, wallMilliseconds: 10_000 },
    mode: "timed",
    poison,
    dump: [{ space: "vram", offset: 0, length: 512 }],
    collectProfile: true,
  });
}

Deno.test("any program ends, the same way each time, with cycles that its profile sums to", () => {
  fc.assert(
    fc.property(profile, program, (name, words) => {
      const texts = words.map((word) => `0x${word.toString(16)}`);
      const first = simulate(name, programOfWords(texts), 3);
      const second = simulate(name, programOfWords(texts), 3);
      assertEquals(second, first);
      assert(["returned", "trapped", "limit"].includes(first.exit.cause));
      assertEquals(first.cycles !== null, first.exit.cause === "returned");
      if (first.cycles === null) return assert(first.exit.message);
      assertEquals(first.profile!.reduce((sum, { cycles }) => sum + cycles, 0), first.cycles);
    }),
    { numRuns: 150 },
  );
});

Deno.test("no values and no poison change how long a program takes", () => {
  fc.assert(
    fc.property(profile, program, (name, words) => {
      // addresses that come from memory may differ, and with them everything
      const texts = words.filter((word) => (word & 0x3f) !== 0x26).map((word) => `0x${word.toString(16)}`);
      const [first, second] = [3, 4].map((poison) => simulate(name, programOfWords(["0x70062", ...texts]), poison));
      assertEquals([second.exit, second.cycles], [first.exit, first.cycles]);
    }),
    { numRuns: 100 },
  );
});

Deno.test("millions of loops that never end cost no more than others", () => {
  const started = performance.now();
  const { execution } = run("C_LOOP_START gp1, 2000000\nC_LOOP_START gp2, 5\nC_LOOP_END gp1");
  assertEquals([execution.exit.cause, execution.instructions], ["returned", 1 + 2 * 2_000_000]);
  assert(performance.now() - started < 10_000);
});
