/** Random kernels for property tests of the rewrites: loops over vectors and integers, with stores in between. */
import fc from "fast-check";
import type { Placement, Program } from "../../../isa/plugin.ts";
import { coral } from "../../../plugins/coral/mod.ts";
import { dataMemory } from "../../../plugins/coral/memory_map.ts";
import { placeWorkload } from "../../../plugins/coral/placement.ts";
import { cases } from "./run.ts";

/** Where the random kernels' data lies: X and W are read, Y is written. */
export const placement: Placement = placeWorkload(cases("gemm")[0].workload);

const [x, w, y] = placement.tensors;

/** Bytes that a run leaves in the output and in the data memory. */
export function resultOf(source: string): { readonly bytes: string; readonly cycles: number; readonly cause: string } {
  const { program, diagnostics } = coral.assemble(source, placement.symbols) as {
    program?: Program;
    diagnostics: unknown;
  };
  if (!program) throw new Error(`does not assemble: ${JSON.stringify(diagnostics)}\n${source}`);
  const fill = (length: number, seed: number) =>
    Uint8Array.from({ length }, (_, i) => (i * 37 + seed * 101 + (i >> 3)) & 255);
  const execution = coral.simulate({
    profile: coral.profiles[0].name,
    program,
    blocks: [{ ...x, bytes: fill(x.length, 1) }, { ...w, bytes: fill(w.length, 2) }],
    limits: { instructions: 200_000, cycles: 500_000, wallMilliseconds: 20_000 },
    mode: "timed",
    regions: placement.regions,
    dump: [y, { ...dataMemory, length: 2048 }],
  });
  if (execution instanceof Promise) throw new TypeError("Coral answers at once");
  const bytes = execution.dumps.map(({ bytes }) => Array.from(bytes).join(",")).join(";");
  return { bytes, cycles: execution.cycles ?? -1, cause: execution.exit.cause };
}

const offsets = fc.integer({ min: 0, max: 7 });
const temporary = fc.integer({ min: 0, max: 5 }).map((number) => `v${8 + number}`);
/** Registers of which only the half that a load of 8 bytes writes is ever looked at. */
const narrow = fc.constantFrom("v24", "v25", "v26");
const wide = fc.constantFrom("v16", "v18", "v20", "v22");
const scalar = fc.constantFrom("t0", "t1", "t2", "t3");

/** One statement of a body, or a few that belong together. */
const statement: fc.Arbitrary<string[]> = fc.oneof(
  fc.tuple(narrow, offsets).map(([v, at]) => [`addi a4, a0, ${8 * at}`, `vle8.v ${v}, (a4)`]),
  fc.tuple(narrow, offsets).map(([v, at]) => [`addi a5, a1, ${8 * at}`, `vle8.v ${v}, (a5)`]),
  fc.tuple(temporary, narrow).map(([a, b]) => ["vsetivli zero, 8, e16, m1, ta, ma", `vsext.vf2 ${a}, ${b}`]),
  fc.tuple(fc.constantFrom("vadd", "vmul", "vxor", "vmax"), temporary, temporary, temporary).map(([name, a, b, c]) => [
    "vsetivli zero, 8, e16, m1, ta, ma",
    `${name}.vv ${a}, ${b}, ${c}`,
  ]),
  fc.tuple(wide, scalar, temporary).map((
    [a, b, c],
  ) => ["vsetivli zero, 8, e16, m1, ta, ma", `vwmacc.vx ${a}, ${b}, ${c}`]),
  fc.tuple(wide, wide).map(([a, b]) => ["vsetivli zero, 8, e32, m2, ta, ma", `vadd.vv ${a}, ${a}, ${b}`]),
  fc.tuple(scalar, scalar, scalar).map(([a, b, c]) => [`add ${a}, ${b}, ${c}`]),
  fc.tuple(scalar, offsets).map(([a, at]) => [`lb ${a}, ${at}(a0)`]),
  fc.tuple(scalar, offsets).map(([a, at]) => [`sw ${a}, ${4 * at}(a3)`]),
  fc.tuple(scalar, offsets).map(([a, at]) => [`lw ${a}, ${4 * at}(a3)`]),
  fc.tuple(temporary, offsets).map(([v, at]) => [
    `addi a6, a2, ${16 * at}`,
    "vsetivli zero, 8, e16, m1, ta, ma",
    `vse16.v ${v}, (a6)`,
  ]),
  fc.tuple(wide, offsets).map(([v, at]) => [`addi a7, a2, ${32 * at}`, `vs2r.v ${v}, (a7)`]),
);

/** A kernel with one loop of 8 iterations. */
export const randomKernel: fc.Arbitrary<string> = fc.array(statement, { minLength: 3, maxLength: 12 }).map((body) =>
  [
    "_start:",
    `  li a0, ${x.offset}`,
    `  li a1, ${w.offset}`,
    `  li a2, ${y.offset}`,
    `  li a3, ${dataMemory.offset}`,
    "  addi s1, a0, 64",
    ...["t0", "t1", "t2", "t3"].map((register, index) => `  li ${register}, ${index * 7 - 5}`),
    "  vsetivli zero, 16, e16, m2, ta, ma",
    ...[8, 10, 12].map((register) => `  vmv.v.i v${register}, ${register - 9}`),
    "  vsetivli zero, 8, e32, m2, ta, ma",
    ...[16, 18, 20, 22].map((register) => `  vmv.v.i v${register}, ${register - 18}`),
    "  vsetivli zero, 16, e8, m1, ta, ma",
    ...[24, 25, 26].map((register) => `  vmv.v.i v${register}, ${register - 28}`),
    "loop:",
    "  vsetivli zero, 8, e16, m1, ta, ma",
    ...body.flat().map((line) => `  ${line}`),
    "  addi a0, a0, 8",
    "  addi a2, a2, 32",
    "  bne a0, s1, loop",
    ...["t0", "t1", "t2", "t3"].map((register, index) => `  sw ${register}, ${1024 + 4 * index}(a3)`),
    "  addi a3, a3, 1088",
    ...[8, 9, 10, 11, 12, 13, 16, 18, 20, 22].flatMap((register) => [
      `  ${register < 16 ? "vs1r.v" : "vs2r.v"} v${register}, (a3)`,
      "  addi a3, a3, 32",
    ]),
    "  mpause",
  ].join("\n")
);
