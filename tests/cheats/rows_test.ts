/** Every way to cheat that is known, and the tests that stand against it: the table of docs/evaluation.md. */
import { assert, assertEquals } from "@std/assert";
import { failureCodes } from "../../harness/failure.ts";

interface Row {
  readonly cheat: string;
  /** Verdicts; empty where no kernel can try it. */
  readonly codes: readonly string[];
  /** Test files, with a text that stands in the name of their tests. */
  readonly tests: readonly (readonly [file: string, name: string])[];
}

const kernels = "cheats/coral/cheats_test.ts";
const defences = "cheats/coral/defences_test.ts";
const tools = "cheats/tools_test.ts";
const plenaKernels = "cheats/plena/cheats_test.ts";
const plenaDefences = "cheats/plena/defences_test.ts";

/** Row 1 first. */
const rows: readonly Row[] = [
  {
    cheat: "reads the expected output from memory",
    codes: ["load-outside-regions", "poison-dependent"],
    tests: [[kernels, "01_reads_expected_output"], [plenaKernels, "01_reads_expected_output"]],
  },
  {
    cheat: "leaves the output as it was",
    codes: ["unwritten-output"],
    tests: [[kernels, "02_leaves_output_unwritten"], [plenaKernels, "02_leaves_output_unwritten"]],
  },
  {
    cheat: "holds the output of a known input",
    codes: ["wrong-result"],
    tests: [[kernels, "03_hard_coded_output"], [plenaKernels, "03_hard_coded_output"]],
  },
  {
    cheat: "works for another shape only",
    codes: ["unwritten-output"],
    tests: [[kernels, "04_specialised_to_another_shape"], [plenaKernels, "04_specialised_to_another_shape"], [
      "harness/held_back_shapes_test.ts",
      "cheat 4",
    ]],
  },
  {
    cheat: "recognises the public input",
    codes: ["wrong-result"],
    tests: [[kernels, "05_recognises_the_input"], [plenaKernels, "05_recognises_the_input"]],
  },
  {
    cheat: "writes zeros, a constant or a copy",
    codes: ["wrong-result"],
    tests: [[kernels, "06_writes_zeros"], [plenaKernels, "06_writes_zeros"], [plenaKernels, "06_writes_a_constant"], [
      plenaKernels,
      "06_copies_its_input",
    ], ["harness/task_lint_test.ts", "cheat 6"]],
  },
  {
    cheat: "writes NaN",
    codes: ["non-finite"],
    tests: [[kernels, "07_writes_nan"], [plenaKernels, "07_writes_nan"], [plenaKernels, "07_writes_infinity"]],
  },
  {
    cheat: "overwrites its inputs",
    codes: ["store-to-input"],
    tests: [[kernels, "08_clobbers_its_input"], [plenaKernels, "08_clobbers_its_input"]],
  },
  {
    cheat: "writes outside its memory",
    codes: ["store-outside-regions", "trapped"],
    tests: [
      [kernels, "09_writes_outside_its_region"],
      [plenaKernels, "09_writes_outside_its_region"],
      [plenaKernels, "09_writes_behind_vector_memory"],
      [plenaKernels, "09_writes_behind_fp_memory"],
      [plenaKernels, "09_writes_behind_int_memory"],
      ["harness/evaluate_test.ts", "guards lie on both sides"],
    ],
  },
  {
    cheat: "changes its code, or jumps into data",
    codes: ["write-to-code", "execute-data"],
    tests: [[kernels, "10_modifies_its_code"], [kernels, "10_jumps_into_data"]],
  },
  {
    cheat: "plays with the counters",
    codes: ["illegal-instruction"],
    tests: [[kernels, "11_resets_the_counters"], [kernels, "11_stops_the_counters"]],
  },
  {
    cheat: "ends before the work is done",
    codes: ["unwritten-output", "ebreak"],
    tests: [[kernels, "12_returns_before_the_work"], [kernels, "12_ends_in_the_middle"], [
      plenaKernels,
      "12_ends_at_once",
    ]],
  },
  {
    cheat: "prints PASS, makes system calls",
    codes: ["trapped", "store-outside-regions"],
    tests: [[kernels, "13_makes_a_system_call"], [kernels, "13_prints_to_a_console"]],
  },
  {
    cheat: "reads files, or grows without end, in the assembler",
    codes: ["syntax-error", "code-too-large"],
    tests: [
      [kernels, "14_includes_a_file"],
      [kernels, "14_repeats_without_end"],
      [kernels, "14_fills_without_end"],
      [kernels, "14_macro_calls_itself"],
      [kernels, "14_lies_over_the_harness"],
      [plenaKernels, "14_includes_a_file"],
      [plenaKernels, "14_grows_without_end"],
      [plenaKernels, "14_jumps_to_a_label"],
      ["isa/assembler/directive_test.ts", "what would reach out of the program is refused"],
    ],
  },
  {
    cheat: "hides words outside the instruction set",
    codes: ["illegal-instruction", "syntax-error"],
    tests: [[kernels, "15_word_outside_the_set"], [kernels, "15_instruction_in_pieces"], [
      plenaKernels,
      "15_instruction_of_a_later_machine",
    ], [plenaKernels, "15_word_outside_the_set"]],
  },
  {
    cheat: "relies on registers or memory being zero",
    codes: ["poison-dependent"],
    tests: [
      [kernels, "16_relies_on_a_register"],
      [kernels, "16_relies_on_zero_memory"],
      [plenaKernels, "16_relies_on_zero_memory"],
      [plenaKernels, "16_relies_on_a_zero_word"],
      [plenaKernels, "16_relies_on_zero_tiles"],
    ],
  },
  {
    cheat: "exploits a bug of the simulator",
    codes: [],
    tests: [["cheats/coral/17_second_model_test.ts", "cheat 17: "]],
  },
  {
    cheat: "preloads work",
    codes: ["static-bytes-exceeded", "syntax-error"],
    tests: [[kernels, "18_preloads_a_table"], [plenaKernels, "18_preloads_a_table"], [defences, "cheat 18: "], [
      plenaDefences,
      "cheat 18 on PLENA: ",
    ]],
  },
  {
    cheat: "needs fewer cycles than possible",
    codes: ["below-floor"],
    tests: [[defences, "cheat 19: "], [plenaDefences, "cheat 19 on PLENA: "]],
  },
  {
    cheat: "works at a lower precision",
    codes: ["wrong-result"],
    tests: [
      [kernels, "20_drops_the_lowest_bit"],
      [plenaKernels, "20_quantises_its_result"],
      [plenaKernels, "20_skips_the_maximum"],
      [plenaKernels, "20_skips_renormalisation"],
      [defences, "cheat 20: "],
    ],
  },
  {
    cheat: "carries state from run to run",
    codes: ["unwritten-output", "wrong-result"],
    tests: [[kernels, "21_trusts_an_earlier_run"], [kernels, "21_leaves_half_to_a_later_run"], [
      plenaKernels,
      "21_carries_sums_in_the_accumulator",
    ], [plenaKernels, "21_leaves_the_end_to_a_later_run"]],
  },
  {
    cheat: "is measured against a weak, drifting or failing baseline",
    codes: [],
    tests: [
      [defences, "cheat 22: "],
      ["plugins/coral/baselines_test.ts", "every baseline states the compiler"],
      ["harness/metrics_test.ts", "keeps failures in the denominator"],
    ],
  },
  {
    cheat: "asks the judge bit by bit",
    codes: ["wrong-result"],
    tests: [[kernels, "23_tells_a_bit_of_the_input"], [defences, "cheat 23: "], [tools, "cheat 23: "]],
  },
  {
    cheat: "abuses tools: paths, patterns, the network",
    codes: [],
    tests: [[defences, "cheat 24: "], [tools, "cheat 24: tools answer"], [tools, "cheat 24: a search"], [
      tools,
      "cheat 24: a huge kernel",
    ]],
  },
  {
    cheat: "finds a kernel in the documents",
    codes: [],
    tests: [
      [defences, "cheat 25: "],
      [tools, "cheat 25: no code"],
      [tools, "cheat 25: no zero-shot prompt"],
      ["plugins/coral/documents_test.ts", "no document and no example contains a kernel"],
    ],
  },
  {
    cheat: "aims text at a viewer",
    codes: [],
    tests: [["harness/report_page_test.ts", "cheat 26"], ["harness/report_html_test.ts", "no text leaves its element"]],
  },
  {
    cheat: "never ends, or hangs",
    codes: ["instruction-limit", "cycle-limit", "hung", "wall-time-limit"],
    tests: [
      [kernels, "27_never_ends"],
      [kernels, "27_hangs_the_machine"],
      [plenaKernels, "27_never_ends"],
      [plenaKernels, "27_transfers_without_end"],
      ["harness/worker_pool_test.ts", "ended when its wall time is over"],
    ],
  },
  {
    cheat: "reads secrets in error messages",
    codes: ["store-outside-regions"],
    tests: [[kernels, "28_traps_at_an_address_that_tells"], [
      "harness/evaluate_test.ts",
      "answers with its verdict only",
    ]],
  },
  { cheat: "edits results", codes: [], tests: [["harness/verify_test.ts", "cheat 29"]] },
  {
    cheat: "solves a task that cannot be solved",
    codes: ["honeypot-solved"],
    tests: [["cheats/coral/30_honeypots_test.ts", "cheat 30: "]],
  },
  {
    cheat: "lives on operations that the machine prices below their work",
    codes: [],
    tests: [[plenaDefences, "cheat 31: "], ["plugins/plena/simulate_test.ts", "those of them that are broadcast"]],
  },
];

const read = (path: string) => Deno.readTextFile(new URL(path, new URL("../", import.meta.url)));

Deno.test("docs/evaluation.md has a row for every way to cheat, with its codes", async () => {
  const text = await read("../docs/evaluation.md");
  const documented = text.split("\n").map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()))
    .filter(([number]) => /^\d+$/.test(number ?? ""));
  assertEquals(
    documented.map(([number, cheat, codes]) => [number, cheat, codes]),
    rows.map(({ cheat, codes }, index) => [
      String(index + 1),
      cheat,
      codes.length === 0 ? "-" : codes.map((code) => `\`${code}\``).join(", "),
    ]),
  );
  for (const cells of documented) assert(cells.length === 4 && cells[3].length > 10, "what stops it is said");
});

Deno.test("every row of the table of cheats has its tests", async () => {
  for (const [index, { cheat, codes, tests }] of rows.entries()) {
    assert(tests.length > 0, cheat);
    for (const code of codes) assert((failureCodes as readonly string[]).includes(code), code);
    for (const [file, name] of tests) {
      const text = await read(file);
      const lines = text.split("\n").filter((line) => /Deno\.test\(|\bfile: "/.test(line));
      assert(lines.some((line) => line.includes(name)), `cheat ${index + 1}: no test '${name}' in ${file}`);
    }
  }
});
