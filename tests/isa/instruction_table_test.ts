/** Instruction sets as data, for editors and pages: every bit of every word has its place, every form its sentence. */
import { assert, assertEquals } from "@std/assert";
import { plugins } from "../../plugins/mod.ts";

for (const plugin of plugins) {
  Deno.test(`${plugin.id}: the list of instructions says every bit of every word`, async () => {
    const { instructions, lineComments, directives } = (await plugin.instructionTable?.())!;
    assert(instructions.length > 20 && lineComments.length > 0);
    assert(directives.every((name) => name.startsWith(".")));
    for (const { mnemonic, form, description, extension, encoding } of instructions) {
      assert(form.startsWith(mnemonic), form);
      assert(description.length > 3, mnemonic);
      if (extension === "pseudo") {
        assertEquals(encoding, [], mnemonic);
        continue;
      }
      // from the highest bit down, without a gap
      let next = encoding[0].high;
      assertEquals(next, 31, mnemonic);
      for (const { high, low, text, kind } of encoding) {
        assertEquals(high, next, mnemonic);
        assert(low <= high && text !== "", mnemonic);
        if (kind === "fixed") assertEquals(text.length, high - low + 1, `${mnemonic}: ${text}`);
        assertEquals(/^[01]+$/.test(text), kind === "fixed", `${mnemonic}: ${text}`);
        next = low - 1;
      }
      assertEquals(next, -1, mnemonic);
    }
  });

  Deno.test(`${plugin.id}: every listed instruction has a page`, async () => {
    const { instructions } = (await plugin.instructionTable?.())!;
    for (const { mnemonic } of instructions) assert("markdown" in await plugin.reference(mnemonic), mnemonic);
  });
}
