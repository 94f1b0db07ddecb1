/** Cheats on PLENA that end in a flag or a price instead of a failure, or that need a defect of the machine. */
import { assert, assertEquals } from "@std/assert";
import type { IsaPlugin } from "../../../isa/plugin.ts";
import { plena } from "../../../plugins/plena/mod.ts";
import { judge, kernelText } from "./cheat.ts";

Deno.test("cheat 18 on PLENA: a table in the code is counted as code, and its instructions take time", async () => {
  const [cheat, honest] = await Promise.all([
    judge(await kernelText("03_hard_coded_output", "cheat")),
    judge(await kernelText("03_hard_coded_output", "honest")),
  ]);
  assert(cheat.codeBytes > 100 * honest.codeBytes, `${cheat.codeBytes} bytes, ${honest.codeBytes} without`);
  assertEquals(cheat.codeBytes, 4 * cheat.instructionCount);
  assertEquals([cheat.staticBytes, honest.staticBytes, plena.maximumStaticBytes], [0, 0, 0]);
  assert(cheat.seeds[0].cycles! > 10 * honest.cycles!, `${cheat.seeds[0].cycles} cycles, ${honest.cycles} without`);
});

Deno.test("cheat 19 on PLENA: fewer cycles than the floor of the profile are no score", async () => {
  const source = await kernelText("02_leaves_output_unwritten", "honest");
  for (const profile of ["paper", "proportional"]) {
    const setting = { task: "gemm", profile };
    const { floor, cycles } = await judge(source, setting);
    assert(floor!.cycles > 1 && cycles! >= floor!.cycles, profile);
    const withCycles = (changed: number): IsaPlugin => ({
      ...plena,
      simulate: async (request) => ({ ...await plena.simulate(request), cycles: changed }),
    });
    const below = await judge(source, { ...setting, plugin: withCycles(floor!.cycles - 1) });
    assertEquals([below.verdict, below.cycles, below.rooflineFraction], ["below-floor", null, null]);
    assertEquals((await judge(source, { ...setting, plugin: withCycles(floor!.cycles) })).verdict, "correct");
  }
});

Deno.test("cheat 31: broadcast products are flagged, and gain nothing where products cost what they do", async () => {
  const on = async (profile: string, kind: "cheat" | "honest") =>
    await judge(await kernelText("31_uses_broadcast_products", kind), { task: "attention", profile });
  const [cheat, honest, priced, honestPriced] = await Promise.all([
    on("paper", "cheat"),
    on("paper", "honest"),
    on("proportional", "cheat"),
    on("proportional", "honest"),
  ]);
  assertEquals([cheat, honest, priced, honestPriced].map(({ verdict, message }) => [verdict, message.slice(0, 7)]), [
    ...Array(4).fill(["correct", "correct"]),
  ]);
  assertEquals([cheat.flags, honest.flags], [["broadcast-products"], []]);
  assertEquals([priced.flags, honestPriced.flags], [["broadcast-products"], []]);
  assert(cheat.cycles! >= cheat.floor!.cycles, "the floor counts with the fastest unit");
  assertEquals(honestPriced.cycles, honest.cycles);
  assert(priced.cycles! > 5 * honestPriced.cycles!, `${priced.cycles} cycles, ${honestPriced.cycles} without`);
  assert(cheat.cycles! < honest.cycles!, `${cheat.cycles} cycles, ${honest.cycles} without: this is why`);
});
