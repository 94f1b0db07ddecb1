/** The assembler against GNU as, instruction by instruction; runs where Debian's binutils-riscv64-linux-gnu is installed. */
import { assert, assertEquals } from "@std/assert";
import { createAssembler } from "../../../isa/assembler/mod.ts";
import { createDisassembler } from "../../../isa/disassembler.ts";
import { riscv32 } from "../../../isa/riscv/instruction_set.ts";

const prefix = "riscv64-linux-gnu-";

async function run(tool: string, ...parameters: string[]): Promise<string> {
  const { success, stderr } = await new Deno.Command(prefix + tool, { args: parameters, stderr: "piped" }).output();
  return success ? "" : new TextDecoder().decode(stderr);
}

const available = await run("as", "--version").then((message) => message === "", () => false);

/** Words of a source by GNU as and ld, at address 0. */
async function gnuWords(source: string): Promise<Uint32Array> {
  const folder = await Deno.makeTempDir();
  try {
    const file = (name: string) => `${folder}/${name}`;
    await Deno.writeTextFile(file("a.s"), source);
    const march = "-march=rv32imf_zve32x_zbb_zicsr_zifencei_zvl128b";
    assertEquals(await run("as", march, "-mabi=ilp32", "-mno-relax", file("a.s"), "-o", file("a.o")), "");
    assertEquals(await run("ld", "-m", "elf32lriscv", "-Ttext=0", "-e", "0", file("a.o"), "-o", file("a.elf")), "");
    assertEquals(await run("objcopy", "-O", "binary", "-j", ".text", file("a.elf"), file("a.bin")), "");
    return new Uint32Array((await Deno.readFile(file("a.bin"))).buffer);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

const { assemble } = createAssembler(riscv32, [
  { name: ".text", space: "memory", origin: 0, capacity: 65536, content: "code" },
]);

function ownWords(source: string): Uint32Array {
  const { program, diagnostics } = assemble(source);
  assertEquals(diagnostics.filter(({ severity }) => severity === "error"), []);
  return new Uint32Array(program!.blocks[0].bytes.buffer);
}

function assertSame(lines: readonly string[], own: Uint32Array, gnu: Uint32Array): void {
  assertEquals(own.length, gnu.length);
  own.forEach((word, index) =>
    assert(word === gnu[index], `word ${index}: ${word.toString(16)}, GNU ${gnu[index].toString(16)}, ${lines[index]}`)
  );
}

Deno.test({
  name: "GNU as encodes every instruction with random operands the same way",
  ignore: !available,
  fn: async () => {
    const { disassemble } = createDisassembler(riscv32);
    const lines: string[] = [];
    let state = 1;
    for (const row of riscv32.rows) {
      // The chosen -march has no vector floating point.
      if (row.extension === "Zve32f") continue;
      for (let round = 0; round < 8; round++) {
        state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
        const pc = 4 * lines.length;
        const text = disassemble((row.match | ((state ^ (state >>> 13)) & ~row.mask)) >>> 0, pc);
        // GNU as does not print or read reserved rounding modes and empty fence sets.
        if (text === null || (/, [56]$/.test(text) && row.extension === "F") || /^fence .*\b0\b/.test(text)) continue;
        const target = row.semantics.kind === "jump" && /0x[0-9a-f]+$/.exec(text);
        // GNU as takes a number for an address that only the linker can reach; `.` says the same thing.
        lines.push(target ? `${text.slice(0, target.index)}. + ${(parseInt(target[0], 16) - pc) | 0}` : text);
      }
    }
    assert(lines.length > 4000, `only ${lines.length} lines`);
    const source = lines.join("\n") + "\n";
    assertSame(lines, ownWords(source), await gnuWords(source));
  },
});

/** An operand of each type. */
const operandTexts: Readonly<Record<string, string>> = {
  x: "a",
  f: "fa2",
  v: "v",
  vm: "v0.t",
  csr: "mscratch",
  simm12: "-7",
  uimm5: "9",
  simm5: "5",
  simm5plus1: "6",
  branch: "1b",
  jump: "1b",
  address: "1b",
  word: "0x12345",
};

Deno.test({
  name: "GNU as expands every pseudo-instruction the same way",
  ignore: !available,
  fn: async () => {
    const lines: string[] = [];
    let count = 0;
    for (const { mnemonic, syntax, operands } of riscv32.pseudoInstructions) {
      // GNU as links through t1, LLVM through the register that is named; ours is LLVM's.
      if (mnemonic === "call" && syntax.includes("rd")) continue;
      for (const form of new Set([syntax, syntax.replace(/, vm$/, "")])) {
        const text = form.replace(/[a-z][a-z0-9]*/g, (name) => {
          const operand = operandTexts[operands[name]] ?? name;
          return operand === "a" ? `a${count++ % 8}` : operand === "v" ? `v${8 + count++ % 3 * 4}` : operand;
        });
        lines.push(`1: ${mnemonic} ${text}`);
      }
    }
    const source = lines.join("\n") + "\n";
    const own = ownWords(source);
    assert(own.length >= lines.length && lines.length > 100);
    assertSame([], own, await gnuWords(source));
  },
});
