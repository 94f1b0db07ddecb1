/**
 * Cheat 17: a kernel that exploits a bug of the simulator. Every kernel by hand, and at the smallest sizes the compiler's,
 * run again in a second model of the instruction set, which shares no code with the simulator, and must give the
 * reference's output.
 */
import { assert, assertEquals } from "@std/assert";
import { pluginAssets } from "../../../harness/registry.ts";
import type { Seed } from "../../../harness/job.ts";
import { publicSeed } from "../../../harness/seeds.ts";
import type { IsaPlugin, SimulationRequest } from "../../../isa/plugin.ts";
import { coral } from "../../../plugins/coral/mod.ts";
import { relu } from "../../../tasks/activation.ts";
import { catalog, extraCatalog } from "../../../tasks/catalog.ts";
import { workloadOf } from "../../../tasks/task.ts";
import { judge } from "./cheat.ts";
import { secondOpinion } from "./second_model.ts";

const assets = pluginAssets({ module: import.meta.resolve("../../../plugins/mod.ts"), plugins: [coral] }, "coral");

const seeds: readonly Seed[] = [publicSeed, { seed: "17", distribution: "extreme", visibility: "secret" }];

for (const { id, forms: { integer: task } } of [...catalog, ...extraCatalog]) {
  if (!task || !coral.supports(id).supported) continue;
  Deno.test(`cheat 17: kernels of ${id} in the second model`, async () => {
    for (const { name, parameters } of coral.configurations(id)) {
      const workload = workloadOf(task, name, parameters);
      const byHand = await coral.kernels(workload, assets);
      const compiled = name === "c1" ? await coral.baselines(workload, assets) : [];
      for (const { name: kernel, source } of [...byHand, ...compiled]) {
        for (const seed of name === "c1" ? seeds : seeds.slice(1)) {
          const { run, correct } = await secondOpinion(coral, task, workload, source, seed);
          assertEquals(run.end, "returned", `${id} ${name} ${kernel}`);
          assert(correct, `${id} ${name} ${kernel}: another output in the second model (${seed.distribution} inputs)`);
        }
      }
    }
  });
}

/** vmin.vx and vmax.vx differ in one bit. */
const isMinimum = (word: number) => (word & 0xfc00707f) >>> 0 === 0x10004057 + 0x04000000;
const minimumToMaximum = 0x08000000;

/** A machine whose decoder takes the minimum for the maximum. */
const buggy: IsaPlugin = {
  ...coral,
  simulate: async (request: SimulationRequest) => {
    const changed: number[] = [];
    const blocks = request.program.blocks.map((block) => {
      const bytes = block.bytes.slice();
      const words = new DataView(bytes.buffer);
      for (let at = 0; at + 4 <= bytes.length; at += 4) {
        if (!isMinimum(words.getUint32(at, true))) continue;
        words.setUint32(at, words.getUint32(at, true) | minimumToMaximum, true);
        changed.push(block.offset + at);
      }
      return { ...block, bytes };
    });
    const execution = await coral.simulate({ ...request, program: { ...request.program, blocks } });
    // its memory shows what was loaded
    const code = execution.dumps.find(({ offset }) => offset === 0)!;
    for (const at of changed) code.bytes[at + 3] &= ~(minimumToMaximum >>> 24);
    return execution;
  },
};

function reluBy(instruction: string): string {
  return `
    li      a0, x_address
    li      a1, y_address
    li      a2, n
loop:
    vsetvli t0, a2, e8, m8, ta, ma
    vle8.v  v0, (a0)
    ${instruction} v0, v0, zero
    vse8.v  v0, (a1)
    add     a0, a0, t0
    add     a1, a1, t0
    sub     a2, a2, t0
    bnez    a2, loop
    mpause
`;
}

Deno.test("cheat 17: a kernel that a buggy simulator takes for correct is found by the second model", async () => {
  const workload = workloadOf(relu, "custom", { n: 512 });
  const opinion = (source: string) => secondOpinion(coral, relu, workload, source, publicSeed);
  const cheating = reluBy("vmin.vx"), honest = reluBy("vmax.vx");
  const verdicts = [];
  for (const plugin of [coral, buggy]) {
    for (const source of [cheating, honest]) verdicts.push((await judge(source, { plugin })).verdict);
  }
  assertEquals(verdicts.slice(0, 2), ["wrong-result", "correct"]);
  assertEquals([(await opinion(cheating)).correct, (await opinion(honest)).correct], [false, true]);
  assertEquals(verdicts.slice(2), ["correct", "correct"]);
});
