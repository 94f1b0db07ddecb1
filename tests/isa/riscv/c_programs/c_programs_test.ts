/**
 * C programs compiled by clang for rv32imf_zbb_zve32x at four optimisation levels: our ELF loader and hart against
 * qemu-user, which loads and runs the same file by itself.
 */
import { fileURLToPath } from "node:url";
import { assert, assertEquals } from "@std/assert";
import { loadElf } from "../../../../isa/elf.ts";
import { Memory } from "../../../../isa/machine.ts";
import { CompiledRunner } from "../../../../isa/riscv/compiled.ts";
import { Hart } from "../../../../isa/riscv/hart.ts";
import { riscv32 } from "../../../../isa/riscv/instruction_set.ts";
import { Cause } from "../../../../isa/riscv/traps.ts";
import { requireTool } from "../../../requirements.ts";
import { type HartMode, hartModes, runToTrap } from "../qemu/hart_runner.ts";
import { CPU } from "../qemu/runner.ts";

const ready = [
  requireTool("qemu-riscv32", "apt-get install qemu-user"),
  requireTool("clang-19", "apt-get install clang-19"),
  requireTool("ld.lld-19", "apt-get install lld-19"),
].every(Boolean);

const PROGRAMS = ["sorting", "checksums", "strings", "matrices", "floating", "control", "narrow"];
const LEVELS = ["-O0", "-O1", "-O2", "-O3"];
const FLAGS = [
  "--target=riscv32-unknown-elf",
  "-march=rv32imf_zbb_zve32x_zvl128b",
  "-mabi=ilp32",
  "-ffreestanding",
  "-nostdlib",
  "-fno-math-errno", // square roots as fsqrt.s, not as calls
  "-static",
  "-fuse-ld=lld",
  "-Wl,-Ttext=0x11000",
];
const OUTPUT_BYTES = 8192;
/** FIPS 180-2, appendix B.1. */
const SHA256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const FOLDER = fileURLToPath(new URL(".", import.meta.url));

async function runTool(name: string, args: string[]): Promise<Uint8Array> {
  const { code, signal, stdout, stderr } = await new Deno.Command(name, { args, stdout: "piped", stderr: "piped" })
    .output();
  if (code !== 0) {
    throw new Error(`${name} ${args.join(" ")} ended with ${signal ?? code}: ${new TextDecoder().decode(stderr)}`);
  }
  return stdout;
}

/** Runs an executable until its first system call, which must be write(1, address, length); returns what it writes. */
function runOnHart(elf: Uint8Array, mode: HartMode): Uint8Array {
  const { program, error } = loadElf(elf, { space: "memory" });
  assert(program, error);
  const memory = new Memory([{ name: "memory", base: 0x10000, length: 0x100000, storable: true }]);
  for (const block of program.blocks) memory.initialize(block);
  const hart = new Hart({ rows: riscv32.rows, memory });
  hart.start(program.entry);
  runToTrap(hart, mode === "compiled" ? new CompiledRunner(hart) : null);
  assertEquals(hart.trap?.cause, Cause.environmentCall, `trap at 0x${hart.pc.toString(16)}`);
  assertEquals([hart.x[17], hart.x[10], hart.x[12]], [64, 1, OUTPUT_BYTES]);
  return memory.dump({ space: "memory", offset: hart.x[11], length: OUTPUT_BYTES });
}

for (const program of PROGRAMS) {
  Deno.test(
    { name: `${program}.c gives the same output in qemu and on the hart at every level`, ignore: !ready },
    async () => {
      const folder = await Deno.makeTempDir();
      try {
        for (const level of LEVELS) {
          const file = `${folder}/${program}${level}.elf`;
          await runTool("clang-19", [...FLAGS, level, `${FOLDER}start.c`, `${FOLDER}${program}.c`, "-o", file]);
          const elf = await Deno.readFile(file);
          await Deno.chmod(file, 0o755);
          const expected = await runTool("qemu-riscv32", ["-cpu", CPU, file]);
          assertEquals(expected.length, OUTPUT_BYTES);
          assert(new Set(expected).size > 50, "the output says something");
          for (const mode of hartModes) {
            const output = runOnHart(elf, mode);
            if (program === "checksums") assertEquals(output.subarray(0, 32).toHex(), SHA256_OF_ABC);
            const at = output.findIndex((byte, i) => byte !== expected[i]);
            const where = `${program}.c ${level} ${mode}: byte ${at} is ${output[at]}, in qemu ${expected[at]}`;
            assertEquals(at, -1, where);
          }
        }
      } finally {
        await Deno.remove(folder, { recursive: true });
      }
    },
  );
}
