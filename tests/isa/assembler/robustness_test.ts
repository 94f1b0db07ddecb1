import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { createAssembler, maximumSourceLength } from "../../../isa/assembler/mod.ts";
import { maximumDiagnostics } from "../../../isa/assembler/reporter.ts";
import { riscv32 } from "../../../isa/riscv/instruction_set.ts";
import { smallLayout } from "./small_set.ts";

const { assemble } = createAssembler(riscv32, smallLayout);

/** Assembles, and checks what holds of every result. */
function survive(source: string): void {
  const { program, diagnostics } = assemble(source);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  assert((program === undefined) === (errors.length > 0), "a program or errors, never both or none");
  assert(diagnostics.length <= maximumDiagnostics + 1);
  for (const { line, column, token, message, hint, expected } of diagnostics) {
    assert(line >= 1 && column >= 1, `${line}:${column}`);
    assert(
      token.isWellFormed() && message.isWellFormed() && (hint ?? "").isWellFormed() && (expected ?? "").isWellFormed(),
    );
    assert(!/\p{Cc}/u.test(message + token), JSON.stringify(message));
    assert(message.length < 600 && token.length < 300, message);
  }
}

async function goldenSources(): Promise<string[]> {
  const folder = new URL("../../golden/coral/", import.meta.url);
  const sources: string[] = [];
  for (const name of ["micro-semantics", "kernels-compiled-vector"]) {
    const { cases } = JSON.parse(await Deno.readTextFile(new URL(`${name}.json`, folder)));
    for (const { source } of cases) sources.push(source);
  }
  return sources;
}

/** Deterministic random words. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let value = state;
    value = Math.imul(value ^ (value >>> 16), 0x21f0aaad);
    value = Math.imul(value ^ (value >>> 15), 0x735a2d97);
    return (value ^ (value >>> 15)) >>> 0;
  };
}

function randomText(length: number, seed: number, limit: number): string {
  const next = generator(seed);
  const chunks: string[] = [];
  for (let done = 0; done < length; done += 4096) {
    chunks.push(String.fromCharCode(...Array.from({ length: Math.min(4096, length - done) }, () => next() % limit)));
  }
  return chunks.join("");
}

Deno.test("any text, with any characters, is survived", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), survive), { numRuns: 1000 });
  fc.assert(fc.property(fc.string({ unit: "grapheme-ascii", maxLength: 200 }), survive), { numRuns: 1000 });
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 }), (codes) => {
      survive(String.fromCharCode(...codes));
    }),
    { numRuns: 500 },
  );
});

Deno.test("random tokens are survived", () => {
  const words = [
    ..."a0 x5 v0 v8 v0.t f1 e8 m1 ta ma li la addi lw sw beq j jal ret vadd.vv vsetvli vle8.v csrr csrw fence fadd.s"
      .split(" "),
    ..."mcycle rne zero 1f 1b 1 0x 0b 0b2 09 -5 99999999999999999999 .word .byte .text .data .section .bss .zero .fill"
      .split(" "),
    ..."( ) [ ] , : ; + - * / % << >> = == ! ~ ' \" \\ # @ { } . .. .L0 %hi %lo( %pcrel_hi( %pcrel_lo( _start \n".split(
      " ",
    ),
    ...".balign .p2align .set .equ .macro .endm .rept .endr .org .option .string .float .comm .end /* */ // \u0000 é \ud800 𝟙"
      .split(" "),
    "\n",
    "\n",
    "\n",
  ];
  const text = fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(" ", " ", "", "\t", "\n")), {
    maxLength: 60,
  })
    .map((parts) => parts.flat().join(""));
  fc.assert(fc.property(text, survive), { numRuns: 5000 });
});

Deno.test("mutated programs are survived", async () => {
  const sources = await goldenSources();
  const next = generator(1);
  for (let round = 0; round < 1500; round++) {
    const source = sources[round % sources.length];
    const at = next() % source.length;
    const other = sources[next() % sources.length];
    const piece = other.slice(next() % other.length).slice(0, next() % 40);
    const noise = String.fromCharCode(next() % 0x180);
    const kinds = [
      source.slice(0, at),
      source.slice(0, at) + noise + source.slice(at),
      source.slice(0, at) + source.slice(at + 1 + next() % 8),
      source.slice(0, at) + piece + source.slice(at),
    ];
    survive(kinds[round % kinds.length]);
  }
});

Deno.test("10 MB of random bytes take less than two seconds and list at most a hundred errors", () => {
  for (const limit of [256, 128]) {
    const text = randomText(10_000_000, limit, limit);
    const start = performance.now();
    const { diagnostics } = assemble(text);
    const elapsed = performance.now() - start;
    // Far above the goal, since other tests run beside this one: what must show here is growth faster than linear.
    assert(elapsed < 10_000, `${elapsed} ms`);
    assertEquals(diagnostics.length, maximumDiagnostics + 1);
    assert(/^… and \d+ more$/.test(diagnostics[maximumDiagnostics].message));
  }
});

Deno.test("errors are listed before warnings where there are too many", () => {
  const set = { ...riscv32, lint: () => ({ severity: "warning", code: "test", message: "a remark" } as const) };
  const { assemble } = createAssembler(set, smallLayout);
  const many = assemble("nop\n".repeat(150));
  assert(many.program !== undefined);
  assertEquals(many.diagnostics.map(({ severity }) => severity), Array(maximumDiagnostics + 1).fill("warning"));
  assertEquals(many.diagnostics[maximumDiagnostics].message, "… and 50 more");
  const { diagnostics } = assemble("nop\n".repeat(150) + "j nowhere");
  assertEquals(diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code), [
    "undefined-symbol",
  ]);
});

Deno.test("huge lines, numbers, names and texts are survived", () => {
  const million = 1_000_000;
  const sources = [
    "a".repeat(million),
    `${"a".repeat(million)}:`,
    `addi ${"a".repeat(million)}, a0, 1`,
    `addi a0, a0, ${"9".repeat(million)}`,
    `.byte ${"1,".repeat(million / 2)}1`,
    `.string "${"x".repeat(million)}"`,
    `.word ${"(".repeat(million)}`,
    `.word ${"%lo(".repeat(million / 4)}`,
    `csrr a0, ${"(".repeat(million)}`,
    `vsetvli t0, a0, ${"e8,".repeat(million / 3)}`,
    `li a0, ${"1+".repeat(million / 2)}1`,
    `# ${"x".repeat(million)}`,
    `/* ${"x\n".repeat(million / 2)}`,
    "x:".repeat(million / 2),
    ";".repeat(million),
    "\n".repeat(million),
    "1:".repeat(million / 2),
    "j 1f\n".repeat(million / 5),
    "nop\n".repeat(million / 4),
    Array.from({ length: 100_000 }, (_, index) => `label${index}:`).join("\n"),
    Array.from({ length: 100_000 }, (_, index) => `j label${index}`).join("\n"),
    ".rept 1000000\n".repeat(10_000),
  ];
  for (const source of sources) {
    const start = performance.now();
    survive(source);
    const elapsed = performance.now() - start;
    assert(elapsed < 10_000, `${source.slice(0, 30)}: ${elapsed} ms`);
  }
  assertEquals(assemble("\n".repeat(maximumSourceLength + 1)).diagnostics.map(({ code }) => code), ["source-too-long"]);
});

Deno.test("2000 lines assemble in a few milliseconds", () => {
  const lines = [
    "addi a0, a0, -5",
    "vmacc.vv v8, v16, v24",
    "lw a1, 4(sp)",
    "li t0, 0x12345",
    "vsetvli t0, zero, e8, m1, ta, ma",
  ];
  const source = Array.from({ length: 1200 }, (_, index) => `l${index}: ${lines[index % lines.length]}`).join("\n") +
    "\nbeq a0, a1, l1150".repeat(400) + "\n# a comment".repeat(400);
  const times = Array.from({ length: 12 }, () => {
    const start = performance.now();
    assertEquals(assemble(source).diagnostics, []);
    return performance.now() - start;
  });
  const best = Math.min(...times);
  assert(best < 100, `${best} ms`);
});
