/**
 * Kernels that try to get credit without the work. Each must be rejected for its stated reason, and the same kernel
 * without the cheat must pass. Numbers are those of the table in docs/evaluation.md.
 */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { type Cheat, coralFloat, judge, kernelText, reluFloat } from "./cheat.ts";

const cheats: readonly Cheat[] = [
  { file: "01_reads_expected_output", outcome: "load-outside-regions" },
  { file: "02_leaves_output_unwritten", outcome: "unwritten-output" },
  { file: "03_hard_coded_output", outcome: "wrong-result", passesPublicSeed: true },
  { file: "04_specialised_to_another_shape", outcome: "unwritten-output", n: 2048 },
  { file: "05_recognises_the_input", outcome: "wrong-result", passesPublicSeed: true },
  { file: "06_writes_zeros", outcome: "wrong-result" },
  { file: "07_writes_nan", outcome: "non-finite", n: 64, task: reluFloat, plugin: coralFloat },
  { file: "08_clobbers_its_input", outcome: "store-to-input" },
  { file: "09_writes_outside_its_region", outcome: "store-outside-regions" },
  { file: "10_modifies_its_code", outcome: "write-to-code" },
  { file: "10_jumps_into_data", outcome: "execute-data" },
  { file: "11_resets_the_counters", outcome: "no-gain" },
  { file: "11_stops_the_counters", outcome: "illegal-instruction" },
  { file: "12_returns_before_the_work", outcome: "unwritten-output" },
  { file: "12_ends_in_the_middle", outcome: "ebreak" },
  { file: "13_makes_a_system_call", outcome: "trapped" },
  { file: "13_prints_to_a_console", outcome: "store-outside-regions" },
  { file: "14_includes_a_file", outcome: "syntax-error", diagnostic: ["refused-directive", ".incbin"] },
  { file: "14_repeats_without_end", outcome: "syntax-error", diagnostic: ["refused-directive", ".rept"] },
  { file: "14_fills_without_end", outcome: "code-too-large", diagnostic: ["section-too-large", ".rodata"] },
  { file: "14_macro_calls_itself", outcome: "syntax-error", diagnostic: ["refused-directive", ".macro"] },
  { file: "14_lies_over_the_harness", outcome: "syntax-error", diagnostic: ["unknown-section", ".harness"] },
  { file: "15_word_outside_the_set", outcome: "illegal-instruction" },
  { file: "15_instruction_in_pieces", outcome: "syntax-error", diagnostic: ["refused-directive", ".insn"] },
  { file: "16_relies_on_a_register", outcome: "poison-dependent" },
  { file: "16_relies_on_zero_memory", outcome: "poison-dependent" },
  { file: "18_preloads_a_table", outcome: "static-bytes-exceeded" },
  { file: "20_drops_the_lowest_bit", outcome: "wrong-result" },
  { file: "21_trusts_an_earlier_run", outcome: "no-gain" },
  { file: "21_leaves_half_to_a_later_run", outcome: "unwritten-output" },
  { file: "23_tells_a_bit_of_the_input", outcome: "wrong-result", passesPublicSeed: true },
  { file: "27_never_ends", outcome: "instruction-limit" },
  { file: "27_hangs_the_machine", outcome: "hung" },
  { file: "28_traps_at_an_address_that_tells", outcome: "store-outside-regions", passesPublicSeed: true },
];

for (const cheat of cheats) {
  const { file, outcome, diagnostic, passesPublicSeed } = cheat;
  const name = `cheat ${file.replaceAll("_", " ")}`;

  Deno.test(`${name}: ${outcome}`, async () => {
    const result = await judge(await kernelText(file, "cheat"), cheat);
    if (outcome === "no-gain") {
      const honest = await judge(await kernelText(file, "honest"), cheat);
      assertEquals([result.verdict, honest.verdict], ["correct", "correct"], result.message);
      assert(result.cycles! >= honest.cycles!, `${result.cycles} cycles with the cheat, ${honest.cycles} without`);
      return;
    }
    assertEquals(result.verdict, outcome, result.message);
    assertEquals([result.cycles, result.rooflineFraction], [null, null], "no score");
    if (diagnostic) {
      assertEquals(result.seeds, [], "nothing ran");
      assertEquals(result.diagnostics[0].code, diagnostic[0]);
      assertStringIncludes(result.diagnostics[0].message, diagnostic[1]);
    } else if (passesPublicSeed) {
      const failed = result.seeds[result.seeds.length - 1];
      assertEquals(result.seeds[0].verdict, "correct");
      assertEquals(failed.visibility, "secret");
      assertEquals([failed.comparison, failed.line, failed.cycles, failed.instructions], [null, null, null, null]);
      assertStringIncludes(result.message, "secret seed");
      assert(!/\d/.test(result.message), "no value of a secret seed is told");
    } else assert(result.seeds.length <= 1, "the public seed shows it, or nothing ran");
  });

  if (outcome === "no-gain") continue;
  Deno.test(`${name}: passes without the cheat`, async () => {
    const result = await judge(await kernelText(file, "honest"), cheat);
    assertEquals(result.verdict, "correct", result.message);
    assert(result.cycles !== null && result.cycles > 0);
  });
}

Deno.test("every cheating kernel in the folder is tested", () => {
  const files = [...Deno.readDirSync(new URL("./", import.meta.url))].map(({ name }) => name).filter((name) =>
    name.endsWith(".S")
  );
  assertEquals(files.sort(), cheats.map(({ file }) => `${file}.S`).sort());
});
