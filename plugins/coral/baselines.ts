/**
 * The compiler's kernels that speedups are measured against: C in `baselines/*.c`, compiled per configuration and
 * committed as assembly, so that users need no compiler.
 * @module
 */
import type { Assets, Baseline, Placement } from "../../isa/plugin.ts";
import type { Workload } from "../../tasks/task.ts";
import { dataMemory } from "./memory_map.ts";

/** A way to compile. */
export interface BaselineVariant {
  /** Name in tables: `O2`. */
  readonly name: string;
  /** Flags beside {@linkcode targetFlags}. */
  readonly flags: readonly string[];
  /** Compiles the source with vector intrinsics instead of the plain one. */
  readonly intrinsics?: true;
}

/** Name of the variant that `speedup` refers to. */
export const defaultBaseline = "O2";

/** The compiler, as a command; another major version gives other assembly. */
export const baselineCompiler = "clang-19";

/** The machine, and that the code is freestanding assembly without linker relaxation. */
export const targetFlags: readonly string[] = [
  "--target=riscv32",
  // without zvl128b clang assumes vectors of 32 bits; with "zvl" it need not ask for their length at run time
  "-march=rv32imf_zve32x_zvl128b_zicsr_zifencei_zbb",
  "-mrvv-vector-bits=zvl",
  "-mabi=ilp32",
  "-ffreestanding",
  "-fno-builtin",
  "-fno-jump-tables",
  "-fno-asynchronous-unwind-tables",
  "-mcmodel=medany",
  "-mno-relax",
];

/** All variants; the automatic vectorizer chooses LMUL 1 or 2 by itself, larger groups need the flag. */
export const baselineVariants: readonly BaselineVariant[] = [
  { name: "O2", flags: ["-O2"] },
  { name: "O3", flags: ["-O3"] },
  { name: "O3-lmul4", flags: ["-O3", "-mllvm", "-riscv-v-register-bit-width-lmul=4"] },
  { name: "O3-lmul8", flags: ["-O3", "-mllvm", "-riscv-v-register-bit-width-lmul=8"] },
  { name: "rvv-O2", flags: ["-O2"], intrinsics: true },
  { name: "rvv-O3", flags: ["-O3"], intrinsics: true },
];

/** Tasks that are written with vector intrinsics as well: those of products, where the vectorizer does badly. */
const withIntrinsics: ReadonlySet<string> = new Set([
  ...["gemv", "gemm", "batch_matmul", "linear", "conv2d", "depthwise_conv"],
  ...["ffn", "swiglu", "conv_block"],
]);

/** The variants that a task has sources for. */
export function sourceVariants(taskId: string): readonly BaselineVariant[] {
  return baselineVariants.filter(({ intrinsics }) => !intrinsics || withIntrinsics.has(taskId));
}

/** What the compiler unrolls beyond the 8 KiB of instruction memory, as `task/configuration-variant`. */
const tooLarge: ReadonlySet<string> = new Set([
  "linear/c4-O3",
  ...["conv2d/c4-O3", "conv2d/c4-O3-lmul4", "conv2d/c4-O3-lmul8"],
  ...["ffn/c1-O3-lmul4", "ffn/c1-O3-lmul8", "ffn/c2-O3-lmul4", "ffn/c2-O3-lmul8", "ffn/c4-O3"],
  ...["swiglu/c4-O3", "swiglu/c5-O3"],
]);

/** The variants of a task and configuration that fit the machine. */
export function variantsOf(taskId: string, configuration: string): readonly BaselineVariant[] {
  return sourceVariants(taskId).filter(({ name }) => !tooLarge.has(`${taskId}/${configuration}-${name}`));
}

/** Path of a committed baseline inside the plugin's folder. */
export function baselinePath(taskId: string, configuration: string, variant: string): string {
  return `baselines/${taskId}/${configuration}-${variant}.S`;
}

/** Path of a task's C source inside the plugin's folder. */
export function baselineSourcePath(taskId: string, variant: BaselineVariant): string {
  return `baselines/${taskId}${variant.intrinsics ? "-rvv" : ""}.c`;
}

/** The call that turns a compiled function into a program: stack, tensor addresses as arguments, call, end. */
export function baselineStart(placement: Placement): string {
  const hexadecimal = (address: number) => `0x${(address >>> 0).toString(16)}`;
  const lines = [
    "\t.text",
    "_start:",
    `\tli\tsp, ${hexadecimal(dataMemory.offset + dataMemory.length)}`,
    "\tvsetivli\tzero, 16, e8, m1, ta, ma\t# compiled code may load whole registers before it configures the unit",
    ...placement.tensors.map(({ offset, specification }, index) =>
      `\tli\ta${index}, ${hexadecimal(offset)}\t# ${specification.name}`
    ),
    "\tjal\tra, kernel",
    "\tmpause",
  ];
  return lines.join("\n") + "\n";
}

/** The committed baselines of a workload, or none for sizes that were not compiled. */
export async function readBaselines(workload: Workload, configured: boolean, assets: Assets): Promise<Baseline[]> {
  if (!configured) return [];
  return await Promise.all(
    variantsOf(workload.task, workload.configuration).map(async ({ name }) => {
      const source = await assets.read(baselinePath(workload.task, workload.configuration, name));
      return { name, source, provenance: provenanceOf(source) };
    }),
  );
}

/** The comment at the head of a committed baseline, in one line. */
export function provenanceOf(source: string): string {
  const lines = source.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("#"));
  return lines.slice(0, end).map((line) => line.replace(/^#\s*/, "")).join("; ");
}
