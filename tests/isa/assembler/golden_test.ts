import { assert, assertEquals } from "@std/assert";
import { createAssembler } from "../../../isa/assembler/mod.ts";
import { formatDiagnostic } from "../../../isa/diagnostic.ts";
import { riscv32 } from "../../../isa/riscv/instruction_set.ts";
import { toHex } from "./harness.ts";
import { smallLayout } from "./small_set.ts";

const folder = new URL("../../golden/coral/", import.meta.url);
const { assemble } = createAssembler(riscv32, smallLayout);

Deno.test("every golden source assembles to exactly its bytes", async () => {
  let cases = 0;
  for await (const { name } of Deno.readDir(folder)) {
    if (!name.endsWith(".json")) continue;
    const golden = JSON.parse(await Deno.readTextFile(new URL(name, folder)));
    for (const { name: title, source, text } of golden.cases) {
      const { program, diagnostics } = assemble(source);
      const errors = diagnostics.filter(({ severity }) => severity === "error");
      assertEquals(errors.map((diagnostic) => formatDiagnostic(diagnostic)), [], title);
      assertEquals(program!.blocks.length, 1, title);
      assertEquals(toHex(program!.blocks[0].bytes), text, title);
      cases++;
    }
  }
  assert(cases >= 200, `only ${cases} cases`);
});
