/**
 * PLENA from the command line: a measured kernel with its memory from files and its result in a file; bad input.
 */
import { fileURLToPath } from "node:url";
import { assertEquals, assertMatch } from "@std/assert";
import { blocksOfCase } from "../../../plugins/plena/golden.ts";
import { fromBase64 } from "../../../plugins/plena/golden_comparison.ts";
import { assertOutcome, run } from "../../harness/command_line.ts";

const golden = new URL("../../golden/plena/head-kernels.json.gz", import.meta.url);

async function withFolder(body: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await body(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("simulate: a measured kernel with files for HBM, constants and result", () =>
  withFolder(async (folder) => {
    const { body } = await fetch(golden);
    const cases = await new Response(body!.pipeThrough(new DecompressionStream("gzip"))).json();
    const item = cases.find(({ name }: { name: string }) => name === "gelu 1x256");
    const [floats, , hbm] = blocksOfCase(item);
    await Deno.writeTextFile(`${folder}/prog.asm`, item.asm);
    await Deno.writeFile(`${folder}/hbm.bin`, hbm.bytes);
    await Deno.writeFile(`${folder}/fp.bin`, floats.bytes);
    const { code, stdout, stderr } = await run([
      ...["simulate", "plena", `${folder}/prog.asm`, "--profile", "head", "--json"],
      ...["--preload", `hbm:0:${folder}/hbm.bin`, "--preload", `fp:0:${folder}/fp.bin`],
      ...["--dump", `vram:${item.out_addr}:512:${folder}/out.bin`],
    ]);
    assertEquals(code, 0, stderr);
    assertEquals(JSON.parse(stdout).cycles, item.ns);
    assertEquals(await Deno.readFile(`${folder}/out.bin`), fromBase64(item.oracle_bf16));
  }));

Deno.test("simulate: bad programs and places end with one clear line", () =>
  withFolder(async (folder) => {
    const program = async (text: string) => {
      await Deno.writeTextFile(`${folder}/prog.asm`, text);
      return ["simulate", "plena", `${folder}/prog.asm`];
    };
    await Deno.writeFile(`${folder}/data`, new Uint8Array(64));
    const cases: readonly (readonly [string, readonly string[], number, RegExp])[] = [
      ["S_ADDI_INT gp1, gp0, 256\nM_MM 0, gp1, gp0", [], 1, /offset 256 must be below 64.*line 2/],
      ["C_LOOP_END gp3", [], 1, /C_LOOP_END gp3 has no matching C_LOOP_START/],
      ["again: S_ADDI_INT gp1, gp0, 1", [], 1, /labels are not supported/],
      ["S_ADDI_INT gp16, gp0, 1", [], 1, /register gp16 does not exist/],
      [
        "C_LOOP_START gp1, 3\nC_LOOP_START gp1, 2\nC_LOOP_END gp1\nC_LOOP_END gp1",
        [],
        0,
        /nested loops need different/,
      ],
      ["S_ADDI_INT gp1, gp0, 1", ["--profile", "fpga"], 2, /no hardware profile 'fpga'/],
      ["S_ADDI_INT gp1, gp0, 1", ["--preload", `hbm:1073741824:${folder}/data`], 2, /do not fit the HBM/],
      ["S_ADDI_INT gp1, gp0, 1", ["--preload", `vram:4194290:${folder}/data`], 2, /outside the memory/],
      ["S_ADDI_INT gp1, gp0, 1", ["--dump", `sram:0:4:${folder}/out`], 2, /no memory space 'sram'/],
    ];
    for (const [text, options, code, message] of cases) {
      assertOutcome(await run([...await program(text), ...options]), code, message);
    }
  }));

Deno.test("golden: --profile overrides the file's name and must exist", async () => {
  const path = fileURLToPath(golden);
  const wrong = await run(["golden", path, "--profile", "paper", "--json"]);
  assertEquals(wrong.code, 1);
  assertMatch(wrong.stdout, /"function": false/);
  assertOutcome(await run(["golden", path, "--profile", "fpga"]), 2, /plena has no profile 'fpga'/);
});
