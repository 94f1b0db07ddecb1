/** Documents that an agent can search: complete, true in their examples, and without a kernel of any task. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { coral } from "../../../plugins/coral/mod.ts";
import { coralInstructionSet } from "../../../plugins/coral/instructions.ts";
import { errata } from "../../../plugins/coral/errata.ts";
import { dataMemory, instructionMemory, memorySpace } from "../../../plugins/coral/memory_map.ts";
import type { Execution } from "../../../isa/plugin.ts";
import { assembleKernel, assets, cases, runProgram } from "./run.ts";

/** Fenced blocks of a Markdown text. */
function codeBlocks(markdown: string): string[] {
  return [...markdown.matchAll(/^```[a-z]*\n([\s\S]*?)^```/gm)].map(([, code]) => code);
}

async function searchable(): Promise<string[]> {
  const documents = await coral.documents(assets);
  const example = await coral.example(assets);
  return [...documents.flatMap(({ markdown }) => codeBlocks(markdown)), example!.source];
}

Deno.test("the four documents exist and name what a kernel's author needs", async () => {
  const documents = new Map((await coral.documents(assets)).map(({ id, markdown }) => [id, markdown]));
  assertEquals([...documents.keys()], ["isa", "memory", "hardware", "guidance"]);
  for (const { mnemonic } of coralInstructionSet.rows) assertStringIncludes(documents.get("isa")!, mnemonic);
  for (const text of ["0x0000_0000", "0x0001_0000", "0x2000_0000", ".rodata", ".bss", "mpause", "vl = 0"]) {
    assert([...documents.values()].some((markdown) => markdown.includes(text)), text);
  }
});

Deno.test("an instruction's reference and its line in the table name the hardware's deviations", async () => {
  const pageOf = (mnemonic: string) => {
    const found = coral.reference(mnemonic);
    return "markdown" in found ? found.markdown : "";
  };
  assertStringIncludes(pageOf("vmv.x.s"), "On this hardware: vmv.x.s of e8 and e16 elements zero-extends");
  assertStringIncludes(pageOf("vsm.v"), "with vl = 0");
  assert(!pageOf("vadd.vv").includes("On this hardware"));
  const [isa] = await coral.documents(assets);
  assertStringIncludes(isa.markdown, "sign-extended. On this hardware vmv.x.s zero-extends narrow elements. |");
  const { rows } = coralInstructionSet;
  for (const { name, mnemonics } of errata) {
    assert(mnemonics === undefined || rows.some(({ mnemonic }) => mnemonics.test(mnemonic)), name);
  }
});

Deno.test("every code block of the documents assembles", async () => {
  for (const code of await searchable()) {
    if (code.includes("address(i, j, k)")) continue; // a formula
    const { diagnostics } = await coral.assemble(`strip:\n${code.replace(/^strip:$/m, "")}`);
    const errors = diagnostics.filter(({ severity, code: kind }) =>
      severity === "error" && kind !== "undefined-symbol"
    );
    const wrongOnPurpose = code.includes("# WRONG");
    assert(wrongOnPurpose || errors.length === 0, `${JSON.stringify(errors)} in\n${code}`);
  }
});

Deno.test("no document and no example contains a kernel of a task", async () => {
  const blocks = await searchable();
  assert(blocks.length > 5);
  for (const code of blocks) {
    for (const one of cases()) {
      const { program } = assembleKernel(one, code);
      if (!program) continue;
      const { execution, wrong } = runProgram(one, program);
      assert(execution.exit.cause !== "returned" || wrong > 0, `${one.workload.task} is solved by\n${code}`);
    }
  }
});

Deno.test("no document contains a long piece of a kernel by hand", async () => {
  const lines = (text: string) => text.split("\n").map((line) => line.replace(/#.*/, "").trim()).filter(Boolean);
  const window = 8;
  const known = new Set<string>();
  for (const code of await searchable()) {
    const all = lines(code);
    for (let i = 0; i + window <= all.length; i++) known.add(all.slice(i, i + window).join("\n"));
  }
  for (const { workload } of cases()) {
    for (const { source } of await coral.kernels(workload, assets)) {
      const all = lines(source);
      for (let i = 0; i + window <= all.length; i++) assert(!known.has(all.slice(i, i + window).join("\n")));
    }
  }
});

Deno.test("the worked example does what it says", async () => {
  const { source } = (await coral.example(assets))!;
  const { program, diagnostics } = await coral.assemble(source);
  assertEquals(diagnostics, []);
  const x = Uint8Array.from({ length: 1000 }, (_, i) => (i * 37) & 255);
  const y = Uint8Array.from({ length: 1000 }, (_, i) => (i * 91 + (i >> 3)) & 255);
  const execution = coral.simulate({
    profile: coral.profiles[0].name,
    program: program!,
    blocks: [
      { space: memorySpace, offset: 0x2000_0000, bytes: x },
      { space: memorySpace, offset: 0x2000_0400, bytes: y },
    ],
    limits: { instructions: 10_000, cycles: 10_000, wallMilliseconds: 10_000 },
    mode: "timed",
    regions: [
      { ...instructionMemory, name: "code", access: "execute", role: "code" },
      { ...dataMemory, name: "scratch", access: "write", role: "scratch" },
      { space: memorySpace, offset: 0x2000_0000, length: 1000, name: "x", access: "read", role: "input" },
      { space: memorySpace, offset: 0x2000_0400, length: 1000, name: "y", access: "read", role: "input" },
      { space: memorySpace, offset: 0x2000_1000, length: 1000, name: "z", access: "write", role: "output" },
    ],
    poison: 7,
    dump: [{ space: memorySpace, offset: 0x2000_1000, length: 1000 }],
  }) as Execution;
  assertEquals(execution.exit.cause, "returned");
  const signed = (byte: number) => (byte << 24) >> 24;
  for (let i = 0; i < 1000; i++) {
    const expected = Math.max(-128, Math.min(127, signed(x[i]) + signed(y[i])));
    assertEquals(signed(execution.dumps[0].bytes[i]), expected);
  }
});

Deno.test("instructions have pages, and a wrong name gets the nearest", () => {
  const page = coral.reference("vwmacc.vx");
  assert("markdown" in page);
  assertStringIncludes(page.markdown, "vwmacc.vx");
  const wrong = coral.reference("vwmac.vx");
  assert("nearest" in wrong);
  assert(wrong.nearest.some((name) => name.startsWith("vwmacc")));
});
