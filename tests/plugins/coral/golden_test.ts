/**
 * The measured programs: every register, every byte of output and every cycle as on the register-transfer-level model.
 */
import { assertEquals } from "@std/assert";
import { runCoralGolden } from "../../../plugins/coral/golden.ts";

const folder = new URL("../../golden/coral/", import.meta.url);

/** Cases whose cycles differ from the measurement, by name, with the reason. */
const cycleExceptions: Readonly<Record<string, string>> = {};

const files = [...Deno.readDirSync(folder)].map(({ name }) => name).filter((name) => name.endsWith(".json")).sort();

Deno.test("there are golden files of every group", () => assertEquals(files.length, 8));

for (const file of files) {
  Deno.test(`golden ${file}`, async () => {
    const outcomes = [...runCoralGolden(JSON.parse(await Deno.readTextFile(new URL(file, folder))))];
    const wrong = outcomes.filter(({ function: isFunction }) => !isFunction);
    assertEquals(wrong, []);
    const other = outcomes.filter(({ name, expectedCycles, actualCycles }) =>
      expectedCycles !== actualCycles && !(name in cycleExceptions)
    );
    assertEquals(other, []);
  });
}
