/**
 * The measured programs of both states of the machine: every value, every cycle, every byte of traffic and every trap; and
 * the assembler, which must give the words that the PLENA project's gives.
 */
import { assertEquals } from "@std/assert";
import { profileOfGolden, runPlenaGolden } from "../../../plugins/plena/golden.ts";
import { assemblePlena } from "../../../plugins/plena/instructions.ts";
import { wordsOf } from "../../../plugins/plena/decode.ts";

const folder = new URL("../../golden/plena/", import.meta.url);
const files = [...Deno.readDirSync(folder)].map(({ name }) => name).filter((name) => name.endsWith(".json.gz")).sort();

async function read(file: string): Promise<unknown> {
  const { body } = await fetch(new URL(file, folder));
  return await new Response(body!.pipeThrough(new DecompressionStream("gzip"))).json();
}

/**
 * Cases whose text our assembler refuses, by file and name. What makes them trap when their words run is an error of the
 * source here.
 */
const refusals: Readonly<Record<string, string>> = {
  "head-ops.json.gz trap bmm_rd": "M_BMM's first operand is 0 or a register, not a number",
  "head-ops.json.gz trap f8": "there is no register f8",
  "paper-ops.json.gz trap f8": "there is no register f8",
};

Deno.test("there are golden files of every group", () => assertEquals(files.length, 4));

Deno.test("a file's name tells its profile, and an option overrides it", () => {
  assertEquals(profileOfGolden({ file: "some/folder/head-ops.json.gz" }), "head");
  assertEquals(profileOfGolden({ file: "paper-kernels.json" }), "paper");
  assertEquals(profileOfGolden({ file: "measured.json" }), "paper");
  assertEquals(profileOfGolden({ file: "paper-kernels.json", profile: "head" }), "head");
});

for (const file of files) {
  Deno.test(`golden ${file}`, async () => {
    const wrong = [...runPlenaGolden(await read(file), { file })].filter(({ function: isFunction, reason }) =>
      !isFunction || reason !== null
    );
    assertEquals(wrong, []);
  });

  Deno.test(`words of ${file}`, async () => {
    const cases = await read(file) as readonly { name: string; asm: string | null; words: readonly string[] }[];
    for (const { name, asm, words } of cases) {
      if (asm === null) continue;
      const { program, diagnostics } = assemblePlena(asm);
      const key = `${file} ${name}`;
      assertEquals(program === undefined, key in refusals, `${key}: ${diagnostics[0]?.message}`);
      if (program) assertEquals([...wordsOf(program)], words.map(Number), key);
    }
  });
}

Deno.test("a case of the wrong profile differs", async () => {
  const outcomes = [...runPlenaGolden(await read("head-ops.json.gz"), { profile: "paper" })];
  assertEquals(outcomes.some(({ function: isFunction }) => !isFunction), true);
});

Deno.test("malformed cases fail by name and do not stop the file", async () => {
  const [first] = await read("paper-ops.json.gz") as Record<string, unknown>[];
  const outcomes = [...runPlenaGolden([
    first,
    { ...first, words: ["12"] },
    { ...first, name: 3 },
    { ...first, settings: { SPEED: 1 } },
    { ...first, rows: 0 },
    null,
  ])];
  assertEquals(outcomes.map(({ function: isFunction }) => isFunction), [true, false, false, false, false, false]);
  assertEquals(outcomes.slice(1).every(({ reason }) => reason!.startsWith("malformed case")), true);
});

Deno.test("settings of a case change the machine, absent and null fields are the same", () => {
  const fields = { group: "vector", rows: 8, fp_f16: [], hbm: "", hbm_size: 4096, trap: false, vram_changed: {} };
  const prefetchAndAdd = ["0x00000069", "0x0000000d"];
  const withSettings = (settings: unknown, words: readonly string[], ns: number, rd: number) =>
    [...runPlenaGolden([{ ...fields, name: "case", settings, words, ns, rd, wr: 0, ints: null, hbm_changed: null }])][
      0
    ];
  assertEquals(withSettings(null, ["0x0000000d"], 2, 0).reason, null);
  assertEquals(withSettings({ VECTOR_ADD: 7 }, ["0x0000000d"], 7, 0).reason, null);
  assertEquals(withSettings({ HBM_V_Prefetch_Amount: 8 }, prefetchAndAdd, 0, 1024).function, true);
});

Deno.test("a case whose preload does not fit or is no base64 fails by itself", async () => {
  const [first, second] = await read("paper-ops.json.gz") as Record<string, unknown>[];
  const outcomes = [...runPlenaGolden([{ ...first, rows: 1 }, { ...first, hbm: "?" }, second])];
  assertEquals(outcomes.map(({ function: isFunction }) => isFunction), [false, false, true]);
});
