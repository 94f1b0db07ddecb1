/** The catalogue against the lists of the paper (arXiv 2603.08721, section 4 and tables 5, 10 and 12 to 14). */
import { assert, assertEquals } from "@std/assert";
import {
  catalog,
  catalogEntry,
  catalogStatus,
  extraCatalog,
  honeypotCatalog,
  type Platform,
  platforms,
} from "../../tasks/catalog.ts";

const paperMlTasks = [
  ["SiLU", "ReLU", "GELU", "Softmax", "LayerNorm", "RMSNorm", "GEMV", "GEMM", "BatchMatMul", "Linear", "Conv2D"],
  ["DepthwiseConv", "RoPE", "FFN", "SwiGLU", "ScaledDotProduct", "FlashAttention", "MultiHeadAttention"],
  ["GroupedQueryAttention", "MultiQueryAttention", "ConvBlock", "DecoderBlock (LLaMA)", "DecoderBlock (T5)"],
].flat();

const paperCpuTasks = {
  1: ["multiply", "vvadd", "copy", "median", "dotprod"],
  2: ["qsort", "rsort", "towers"],
  3: ["dhrystone", "pmp"],
};

/** Tasks for which the paper's success table has a dash. */
const paperUnsupported: Record<Exclude<Platform, "boom">, string[]> = {
  plena: ["conv2d", "depthwise_conv", "conv_block"],
  aie2: ["flash_attention"],
  coral: [
    ["rope", "attention", "flash_attention", "mha", "gqa", "mqa"],
    ["decoder_block_llama", "decoder_block_t5"],
  ].flat(),
};

const machineLearning = catalog.filter(({ domain }) => domain === "ml");
const processor = catalog.filter(({ domain }) => domain === "cpu");

Deno.test("the 23 machine learning tasks, numbered and levelled as in the paper", () => {
  assertEquals(machineLearning.map(({ title }) => title), paperMlTasks);
  for (const { number, level } of machineLearning) assertEquals(level, number! <= 12 ? 1 : number! <= 20 ? 2 : 3);
  assertEquals(machineLearning.map(({ number }) => number), Array.from({ length: 23 }, (_, index) => index + 1));
});

Deno.test("the 10 CPU tasks by level", () => {
  for (const [level, ids] of Object.entries(paperCpuTasks)) {
    assertEquals(processor.filter((entry) => entry.level === Number(level)).map(({ id }) => id), ids);
  }
  assertEquals(processor.length, 10);
});

Deno.test("ids are unique, lower case, and found by id", () => {
  assertEquals(new Set(catalog.map(({ id }) => id)).size, 33);
  for (const entry of catalog) {
    assert(/^[a-z][a-z0-9_]*$/.test(entry.id), entry.id);
    assertEquals(catalogEntry(entry.id), entry);
  }
  assertEquals(catalogEntry("gemm "), undefined);
});

Deno.test("platforms run what the paper runs on them, and say why not otherwise", () => {
  for (const platform of Object.keys(platforms) as Platform[]) {
    for (const entry of catalog) {
      const support = entry.support[platform];
      const expected = platform === "boom"
        ? entry.domain === "cpu"
        : entry.domain === "ml" && !paperUnsupported[platform].includes(entry.id);
      assertEquals(support.runs, expected, `${entry.id} on ${platform}`);
      if (!support.runs) assert(support.reason.length > 10);
    }
  }
  const count = (platform: Platform) => catalog.filter((entry) => entry.support[platform].runs).length;
  assertEquals([count("plena"), count("aie2"), count("coral"), count("boom")], [20, 22, 15, 10]);
});

Deno.test("the state of a task is told honestly", () => {
  assertEquals(catalogStatus(catalogEntry("gemm")!, "coral"), "implemented");
  assertEquals(catalogStatus(catalogEntry("gemm")!, "plena"), "implemented");
  assert(catalogStatus(catalogEntry("conv2d")!, "plena").startsWith("unsupported here: "));
  assertEquals(catalogStatus(catalogEntry("silu")!, "coral"), "implemented");
  assertEquals(catalogStatus(catalogEntry("silu")!, "aie2"), "not yet in this release");
  assertEquals(catalogStatus(catalogEntry("qsort")!, "boom"), "not yet in this release");
  assert(catalogStatus(catalogEntry("rope")!, "coral").startsWith("unsupported here: "));
});

Deno.test("every task that the paper runs on Coral is implemented, and agrees with its entry", () => {
  const implemented = catalog.filter(({ forms }) => forms.integer !== undefined);
  assertEquals(
    implemented.map(({ id }) => id),
    catalog.filter(({ support }) => support.coral.runs).map(({ id }) => id),
  );
});

Deno.test("every task that the paper runs on PLENA has a form in floating point", () => {
  assertEquals(
    catalog.filter(({ forms }) => forms.float !== undefined).map(({ id }) => id),
    catalog.filter(({ support }) => support.plena.runs).map(({ id }) => id),
  );
});

Deno.test("the forms of a task agree with its entry", () => {
  for (const { id, title, level, family, forms } of [catalog, extraCatalog, honeypotCatalog].flat()) {
    for (const task of Object.values(forms)) {
      assertEquals([task.id, task.title, task.level, task.family], [id, title, level, family]);
    }
  }
});

Deno.test("tasks beside the paper's are found by id and stand in no list of the paper's", () => {
  assertEquals(extraCatalog.map(({ id }) => id), ["gemm_general"]);
  assertEquals(honeypotCatalog.map(({ id }) => id), ["gemv_absent_operand", "coin_tosses"]);
  for (const entry of [extraCatalog, honeypotCatalog].flat()) {
    assertEquals(catalogEntry(entry.id), entry);
    assert(!catalog.some(({ id }) => id === entry.id));
    assertEquals([entry.number, entry.domain, catalogStatus(entry, "coral")], [null, "extra", "implemented"]);
    assert(!entry.support.boom.runs);
  }
});

Deno.test("exactly the honeypots are marked as such", () => {
  for (const { forms: { integer: task } } of [catalog, extraCatalog].flat()) assert(!task?.honeypot);
  for (const { forms: { integer: task } } of honeypotCatalog) assertEquals(task?.honeypot, true);
});
