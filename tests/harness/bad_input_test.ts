/**
 * Bad input of every kind ends in a clear message and the right exit code: 1 where a kernel or program failed, 2 where
 * the request was wrong.
 */
import { fileURLToPath } from "node:url";
import { assert, assertEquals } from "@std/assert";
import { Store } from "../../harness/store/store.ts";
import { assertFriendly, assertOutcome, inFolder, run } from "./command_line.ts";

/** Evaluates a source as ReLU c1; returns quickly also for what never ends. */
async function evaluateSource(source: string | Uint8Array, configuration = "c1") {
  let outcome!: Awaited<ReturnType<typeof run>>;
  await inFolder(async (folder) => {
    const file = `${folder}/kernel.S`;
    await Deno.writeFile(file, typeof source === "string" ? new TextEncoder().encode(source) : source);
    outcome = await run([
      "eval",
      "coral",
      "relu",
      configuration,
      file,
      "--public",
      "--no-baseline",
      "--seed", // of the poison, which is what a program runs into behind its end
      "bad input",
      "--max-instructions",
      "200000",
    ]);
  });
  return outcome;
}

const badSources: readonly {
  readonly name: string;
  readonly source: () => string | Uint8Array;
  readonly message: RegExp;
}[] = [
  { name: "an empty file", source: () => "", message: /empty-program: .*no instruction/ },
  {
    name: "10 MB of random bytes",
    source: () => {
      const bytes = new Uint8Array(10_000_000);
      for (let at = 0; at < bytes.length; at += 65536) crypto.getRandomValues(bytes.subarray(at, at + 65536));
      return bytes;
    },
    message: /syntax-error: [\s\S]*/,
  },
  {
    name: "a line of 1 MB",
    source: () => `li a0, ${"1+".repeat(500_000)}1\nmpause\n`,
    message: /error|correct|unwritten-output/,
  },
  { name: "a name of 1 MB", source: () => `${"x".repeat(1_000_000)} a0, a1\n`, message: /syntax-error: .*line 1/ },
  {
    name: "deep parentheses",
    source: () => `li a0, ${"(".repeat(100_000)}1${")".repeat(100_000)}\nmpause\n`,
    message: /syntax-error: .*line 1/,
  },
  {
    name: "deep minus signs",
    source: () => `li a0, ${"-".repeat(100_000)}1\nmpause\n`,
    message: /syntax-error: .*line 1/,
  },
  {
    name: ".zero 4294967295",
    source: () => ".data\n.zero 4294967295\n.text\nmpause\n",
    message: /code-too-large|syntax-error/,
  },
  {
    name: "an unknown directive",
    source: () => ".frobnicate 3\nmpause\n",
    message: /syntax-error: .*line 1: .*\.frobnicate/,
  },
  { name: ".incbin", source: () => '.incbin "/etc/passwd"\nmpause\n', message: /syntax-error: .*line 1: .*\.incbin/ },
  { name: ".include", source: () => '.include "kernel.S"\nmpause\n', message: /syntax-error: .*line 1: .*\.include/ },
  {
    name: "a recursive macro",
    source: () => ".macro m\nm\nm\n.endm\nm\n",
    message: /syntax-error: .*line 1: .*\.macro/,
  },
  { name: "a .rept bomb", source: () => ".rept 1000000000\nnop\n.endr\n", message: /syntax-error: .*line 1: .*\.rept/ },
  {
    name: "recursive constants",
    source: () => ".equ a, b\n.equ b, a\nli t0, a\nmpause\n",
    message: /syntax-error: .*line \d/,
  },
  {
    name: "a branch out of range",
    source: () => `beqz a0, far\n.zero 5000\nfar: mpause\n`,
    message: /syntax-error: .*line 1: .*5004 bytes away/,
  },
  {
    name: "a misaligned register group",
    source: () => "vsetivli t0, 8, e32, m2, ta, ma\nvadd.vv v1, v2, v4\nmpause\n",
    message: /unwritten-output[\s\S]*line 2/,
  },
  { name: "a jump into data", source: () => "li a0, 0x10000\njr a0\n", message: /execute-data[\s\S]*/ },
  { name: "an endless loop", source: () => "loop: j loop\n", message: /instruction-limit/ },
  {
    name: "a store outside",
    source: () => "li a0, 0x20400000\nsw a0, 0(a0)\nmpause\n",
    message: /store-outside-regions|trapped/,
  },
  {
    name: "a vector load with vl = 0",
    source: () => "li a0, 0x20000000\nvsetivli x0, 0, e8, m1, ta, ma\nvle8.v v0, (a0)\nmpause\n",
    message: /hung: [\s\S]*3/,
  },
  { name: "more code than ITCM holds", source: () => "nop\n".repeat(3000), message: /code-too-large: .*8192/ },
  { name: "more data than DTCM holds", source: () => ".data\n.zero 40000\n.text\nmpause\n", message: /code-too-large/ },
  {
    name: "more static data than is allowed",
    source: () => `.data\n.word ${Array(600).fill(7).join(",")}\n.text\nmpause\n`,
    message: /static-bytes-exceeded: .*2400 static bytes/,
  },
  { name: "an undefined instruction word", source: () => ".word 0xffffffff\nmpause\n", message: /illegal-instruction/ },
  {
    name: "the end of the code without mpause",
    source: () => "nop\n",
    message: /illegal-instruction|trapped|execute-data/,
  },
];

for (const { name, source, message } of badSources) {
  Deno.test(`bad input: ${name}`, async () => assertOutcome(await evaluateSource(source()), 1, message));
}

Deno.test("division by zero has its defined result", () =>
  inFolder(async (folder) => {
    await Deno.writeTextFile(
      `${folder}/p.S`,
      "li a0, 7\nli a1, 0\ndiv a2, a0, a1\nrem a3, a0, a1\ndivu a4, a0, a1\nmpause\n",
    );
    const outcome = await run(["simulate", "coral", `${folder}/p.S`, "--json"]);
    assertEquals(outcome.code, 0, outcome.stderr);
    const { registers } = JSON.parse(outcome.stdout);
    assertEquals([registers.x12 >>> 0, registers.x13 >>> 0, registers.x14 >>> 0], [0xffffffff, 7, 0xffffffff]);
  }));

Deno.test("bad configurations", async () => {
  const wrong: [string, RegExp][] = [
    ['{"n":"many"}', /wrong shape .*n: /],
    ['{"m":4}', /wrong shape/],
    ['{"n":512,"extra":1}', /extra/],
    ['{"n":-1}', /wrong shape/],
    ['{"n":1e12}', /wrong shape/],
    ['{"n":', /no JSON/],
    ["c9", /no configuration 'c9'; it has c1/],
  ];
  await Promise.all(
    wrong.map(async ([configuration, message]) =>
      assertOutcome(await evaluateSource("mpause\n", configuration), 2, message)
    ),
  );
});

Deno.test("sizes that do not fit the memory", () =>
  inFolder(async (folder) => {
    await Deno.writeTextFile(`${folder}/sizes.json`, '{"M":2048,"K":2048,"N":2048}');
    await Deno.writeTextFile(`${folder}/k.S`, "mpause\n");
    const outcome = await run(["eval", "coral", "gemm", `${folder}/sizes.json`, `${folder}/k.S`, "--public"]);
    assertOutcome(outcome, 2, /bytes of external memory/);
  }));

Deno.test("bad ELF files", () =>
  inFolder(async (folder) => {
    const header = new Uint8Array(52);
    header.set([0x7f, 0x45, 0x4c, 0x46, 1, 1, 1]);
    const view = new DataView(header.buffer);
    view.setUint16(16, 2, true);
    view.setUint16(18, 243, true);
    view.setUint32(20, 1, true);
    view.setUint32(28, 52, true);
    view.setUint16(42, 32, true);
    view.setUint16(44, 2, true);
    const x86 = header.slice();
    new DataView(x86.buffer).setUint16(18, 62, true);
    const files: [string, Uint8Array, RegExp][] = [
      ["truncated.elf", header, /truncated/],
      ["short.elf", header.slice(0, 10), /truncated/],
      ["other.elf", x86, /x86-64/],
      ["empty.elf", new Uint8Array(), /empty/],
      ["text.elf", new TextEncoder().encode("mpause\n"), /not an ELF/],
    ];
    await Promise.all(files.map(async ([name, bytes, message]) => {
      await Deno.writeFile(`${folder}/${name}`, bytes);
      assertOutcome(await run(["simulate", "coral", `${folder}/${name}`]), 2, message);
    }));
  }));

Deno.test("bad store files are refused in one line and left as they are", () =>
  inFolder(async (folder) => {
    const corrupt = `${folder}/corrupt.duckdb`;
    const bytes = crypto.getRandomValues(new Uint8Array(20000));
    await Deno.writeFile(corrupt, bytes);
    const locked = `${folder}/locked.duckdb`;
    const owner = await Store.open(locked);
    const readOnly = `${folder}/read_only.duckdb`;
    (await Store.open(readOnly)).close();
    await Deno.chmod(readOnly, 0o444);
    const cases: [string[], RegExp][] = [
      [["db", "select 1", "--store", corrupt], /damaged/],
      [["bench", "--task", "relu", "--config", "c1", "--store", corrupt], /damaged.*--store FILE/],
      [["db", "select 1", "--store", locked], new RegExp(`in use by process ${Deno.pid}.*--store FILE`)],
      [["bench", "--task", "relu", "--config", "c1", "--store", locked], new RegExp(`in use by process ${Deno.pid}`)],
      [["bench", "--task", "relu", "--config", "c1", "--store", readOnly], /read-only/],
      [["bench", "--task", "relu", "--config", "c1", "--store", folder], /is a directory/],
      [["db", "select 1", "--store", `${folder}/none.duckdb`], /there is no store/],
      [["db", "selec 1", "--store", readOnly], /syntax error/],
    ];
    await Promise.all(cases.map(async ([args, message]) => {
      const outcome = await run(args);
      assertOutcome(outcome, 2, message);
      assertEquals(outcome.stdout, "");
      assertEquals(outcome.stderr.trimEnd().split("\n").length, 1, outcome.stderr);
    }));
    owner.close();
    assertEquals(await Deno.readFile(corrupt), bytes);
  }));

Deno.test("bad usage ends in one line and exit code 2", () =>
  inFolder(async (folder) => {
    await Deno.writeTextFile(`${folder}/k.S`, "mpause\n");
    const k = `${folder}/k.S`;
    const cases: [string[], RegExp][] = [
      [["bensh"], /unknown command 'bensh'.*bench/],
      [["bench", "--tasks", "relu"], /unknown option '--tasks'/],
      [["bench", "--task", "rely", "--no-store"], /unknown task 'rely'.*relu/],
      [["bench", "--platform", "corel", "--no-store"], /unknown platform 'corel'.*coral/],
      [["bench", "--config", "c9", "--no-store"], /unknown configuration 'c9'/],
      [["bench", "--agent", "experts", "--task", "relu", "--no-store"], /unknown agent 'experts'.*expert/],
      [["bench", "--level", "4", "--no-store"], /--level takes 1, 2 or 3/],
      [["bench", "--jobs", "0"], /--jobs/],
      [["bench", "--jobs", "two"], /--jobs/],
      [["eval", "coral", "relu", "c1"], /missing required argument/],
      [["eval", "coral", "relu", "c1", k, "extra"], /too many arguments/],
      [["eval", "coral", "relu", "c1", `${folder}/none.S`], /there is no file/],
      [["eval", "coral", "relu", "c1", folder], /is a directory/],
      [["eval", "coral", "rope", "c1", k], /rope/],
      [["eval", "coral", "relu", "c1", k, "--profile", "fast"], /no hardware profile 'fast'/],
      [["simulate", "coral", k, "--preload", "memory:0x20000000"], /SPACE:ADDR:FILE/],
      [["simulate", "coral", k, "--preload", `nowhere:0:${k}`], /no memory space 'nowhere'/],
      [["simulate", "coral", k, "--preload", `memory:0x30000000:${k}`], /outside the memory/],
      [["simulate", "coral", k, "--dump", `memory:zero:4:${folder}/o`], /dump start 'zero' is no number/],
      [["simulate", "coral", k, "--dump", `memory:0x20000000:99999999:${folder}/o`], /outside the memory/],
      [["simulate", "coral", k, "--max-cycles", "-1"], /max-cycles/],
      [["golden", `${folder}/none.json`], /there is no file/],
      [["golden", k], /is not JSON/],
      [["golden", fileURLToPath(new URL("../../deno.json", import.meta.url))], /no golden file/],
      [["golden"], /missing required argument/],
      [["asm", "coral", `${folder}/none.S`], /there is no file/],
      [["disasm", "coral", `${folder}/none.bin`], /there is no file/],
      [["isa", "coral", "vwmac"], /no instruction 'vwmac'.*vwmacc/],
      [["tasks", "gem"], /unknown task 'gem'/],
      [["db"], /missing required argument/],
    ];
    const outcomes = [];
    for (let at = 0; at < cases.length; at += 4) {
      outcomes.push(...await Promise.all(cases.slice(at, at + 4).map(([args]) => run(args))));
    }
    for (const [number, [args, message]] of cases.entries()) {
      const outcome = outcomes[number];
      assertOutcome(outcome, 2, message);
      assertEquals(outcome.stderr.trimEnd().split("\n").length, 1, `${args.join(" ")}: ${outcome.stderr}`);
    }
  }));

Deno.test("help everywhere, with examples, exit code 0", async () => {
  const commands = ["bench", "eval", "simulate", "golden", "asm", "disasm", "tasks", "isa", "db"];
  const outcomes = await Promise.all(commands.map((command) => run([command, "--help"])));
  for (const [number, outcome] of outcomes.entries()) {
    assertEquals(outcome.code, 0, commands[number]);
    assert(outcome.stdout.includes(`deno task ${commands[number]}`), `${commands[number]} shows no example`);
    assertFriendly(outcome.stdout + outcome.stderr);
  }
});
