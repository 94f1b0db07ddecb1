/**
 * Kernels for PLENA that try to get credit without the work. Each must be rejected for its stated reason, and the same
 * kernel without the cheat must pass. Numbers are those of the table in docs/evaluation.md.
 */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { FailureCode } from "../../../harness/failure.ts";
import { judge, kernelText, type Setting } from "./cheat.ts";

/** A cheating kernel and what becomes of it. */
interface Cheat extends Setting {
  /** Name of the file without `.asm`; begins with the number of the cheat. */
  readonly file: string;
  readonly outcome: FailureCode;
  /** Whether the public seed does not show it. */
  readonly passesPublicSeed?: boolean;
  /** Code of the assembler's first error, and a text in its message. */
  readonly diagnostic?: readonly [code: string, text: string];
  /** A text in the result's message. */
  readonly message?: string;
}

const cheats: readonly Cheat[] = [
  { file: "01_reads_expected_output", task: "gemm", outcome: "poison-dependent" },
  { file: "02_leaves_output_unwritten", task: "gemm", outcome: "unwritten-output" },
  { file: "03_hard_coded_output", outcome: "wrong-result", passesPublicSeed: true },
  { file: "04_specialised_to_another_shape", configuration: "c2", outcome: "unwritten-output" },
  { file: "05_recognises_the_input", outcome: "wrong-result", passesPublicSeed: true },
  {
    file: "06_writes_zeros",
    task: "softmax",
    configuration: "c5",
    distribution: "small",
    outcome: "wrong-result",
    message: "all 16384 elements are within the elementwise tolerance, but the error as a whole is 100 %",
  },
  { file: "06_writes_a_constant", task: "softmax", configuration: "c5", outcome: "wrong-result" },
  { file: "06_copies_its_input", outcome: "wrong-result" },
  { file: "07_writes_nan", outcome: "non-finite" },
  { file: "07_writes_infinity", outcome: "non-finite" },
  { file: "08_clobbers_its_input", outcome: "store-to-input", message: "'input X' is read-only" },
  { file: "09_writes_outside_its_region", outcome: "store-outside-regions", message: "hbm address 2097152" },
  { file: "09_writes_behind_vector_memory", outcome: "trapped", message: "vector address 4194304 is out of range" },
  { file: "09_writes_behind_fp_memory", outcome: "trapped", message: "FP SRAM index 1024 is out of range" },
  { file: "09_writes_behind_int_memory", outcome: "trapped", message: "INT SRAM index 1024 is out of range" },
  { file: "12_ends_at_once", outcome: "unwritten-output" },
  { file: "14_includes_a_file", outcome: "syntax-error", diagnostic: ["refused-directive", ".include"] },
  { file: "14_grows_without_end", outcome: "code-too-large", diagnostic: ["section-too-large", "program"] },
  { file: "14_jumps_to_a_label", outcome: "syntax-error", diagnostic: ["labels", "labels are not supported"] },
  { file: "15_instruction_of_a_later_machine", task: "relu", outcome: "illegal-instruction" },
  { file: "15_word_outside_the_set", outcome: "syntax-error", diagnostic: ["refused-directive", ".word"] },
  { file: "16_relies_on_zero_memory", outcome: "poison-dependent" },
  { file: "16_relies_on_a_zero_word", outcome: "poison-dependent" },
  { file: "16_relies_on_zero_tiles", task: "gemm", outcome: "poison-dependent" },
  { file: "18_preloads_a_table", outcome: "syntax-error", diagnostic: ["refused-directive", ".data"] },
  { file: "20_quantises_its_result", outcome: "wrong-result" },
  { file: "20_skips_the_maximum", task: "softmax", outcome: "wrong-result", passesPublicSeed: true },
  { file: "20_skips_renormalisation", task: "softmax", configuration: "c2", outcome: "wrong-result" },
  { file: "21_carries_sums_in_the_accumulator", task: "gemm", outcome: "wrong-result" },
  { file: "21_leaves_the_end_to_a_later_run", task: "gemm", outcome: "unwritten-output" },
  { file: "27_never_ends", outcome: "instruction-limit", message: "within 100000 instructions" },
  { file: "27_transfers_without_end", outcome: "cycle-limit", message: "within 1000000 cycles" },
];

/** Kernels of defences_test.ts. */
const others = ["31_uses_broadcast_products"];

for (const cheat of cheats) {
  const { file, outcome, diagnostic, passesPublicSeed, message } = cheat;
  const name = `cheat on PLENA ${file.replaceAll("_", " ")}`;

  Deno.test(`${name}: ${outcome}`, async () => {
    const result = await judge(await kernelText(file, "cheat"), cheat);
    assertEquals(result.verdict, outcome, result.message);
    assertEquals([result.cycles, result.rooflineFraction], [null, null], "no score");
    if (message) assertStringIncludes(result.message, message);
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
    } else assertEquals(result.seeds.length, 1, "the public seed shows it");
  });

  Deno.test(`${name}: passes without the cheat`, async () => {
    const result = await judge(await kernelText(file, "honest"), cheat);
    assertEquals(result.verdict, "correct", result.message);
    assert(result.cycles !== null && result.cycles > 0);
    assertEquals(result.flags, []);
  });
}

Deno.test("every cheating kernel for PLENA in the folder is tested", () => {
  const files = [...Deno.readDirSync(new URL("./", import.meta.url))].map(({ name }) => name).filter((name) =>
    name.endsWith(".asm")
  );
  assertEquals(files.sort(), [...cheats.map(({ file }) => file), ...others].map((file) => `${file}.asm`).sort());
});
