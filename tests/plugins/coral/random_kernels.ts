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

const e16 = "vsetivli zero, 8, e16, m1, ta, ma";
const e32 = "vsetivli zero, 8, e32, m2, ta, ma";
const constant = fc.constantFrom(-8, -1, 0, 1, 2, 3, 8, 64, 4096, -(2 ** 31));

/** Statements that are wasteful in one way or another. */
const wasteful: fc.Arbitrary<string[]> = fc.oneof(
  fc.tuple(scalar, scalar).map(([a, b]) => [`mv ${a}, ${b}`]),
  fc.tuple(wide, wide, wide).map(([a, b, c]) => [`vmv2r.v v28, ${a}`, `vmv2r.v ${a}, ${b}`, `vmv2r.v ${c}, v28`]),
  fc.tuple(temporary, temporary).map(([a, b]) => [`vmv1r.v ${a}, ${b}`]),
  fc.tuple(temporary, temporary).map(([a, b]) => [e16, `vmv.v.v ${a}, ${b}`]),
  fc.tuple(scalar, temporary, temporary, fc.constantFrom("vadd", "vsub", "vmul", "vmacc", "vmax")).map((
    [s, a, b, name],
  ) => [e16, `vmv.v.x v28, ${s}`, `${name}.vv ${a}, ${b}, v28`]),
  fc.tuple(temporary, temporary, temporary).map(([a, b, c]) => [
    e16,
    `vmul.vv v28, ${b}, ${c}`,
    `vadd.vv ${a}, ${a}, v28`,
  ]),
  fc.tuple(temporary, temporary, narrow, fc.constantFrom("vadd", "vsub")).map(([a, b, n, name]) => [
    e16,
    `vsext.vf2 v28, ${n}`,
    `${name}.vv ${a}, ${b}, v28`,
  ]),
  fc.tuple(temporary, narrow, narrow).map(([a, m, n]) => [
    e16,
    `vsext.vf2 v28, ${m}`,
    `vsext.vf2 v29, ${n}`,
    `vmul.vv ${a}, v28, v29`,
  ]),
  fc.tuple(
    fc.constantFrom("slli", "srli", "srai"),
    fc.constantFrom("srli", "srai", "slli"),
    scalar,
    scalar,
    fc.tuple(
      fc.constantFrom(3, 16, 24, 30),
      fc.constantFrom(3, 16, 24),
    ),
  ).map(([first, second, a, b, [m, n]]) => [`${first} t4, ${a}, ${m}`, `${second} ${b}, t4, ${n}`]),
  fc.tuple(fc.constantFrom("mul", "div", "divu", "rem", "remu"), scalar, scalar, constant).map((
    [name, a, b, value],
  ) => [
    `li t5, ${value}`,
    `${name} ${a}, ${b}, t5`,
  ]),
  fc.tuple(scalar, offsets, fc.constantFrom(2, 3)).map(([a, at, shift]) => [
    `slli s3, s2, ${shift}`,
    "add s3, s3, a1",
    `addi s3, s3, ${at}`,
    `lb ${a}, 5(s3)`,
  ]),
  fc.tuple(scalar, offsets).map(([a, at]) => ["li t5, 12", "mul s4, s2, t5", "add s4, s4, a1", `lb ${a}, ${at}(s4)`]),
  fc.tuple(scalar, offsets).map(([a, at]) => [`addi s5, a1, ${at}`, `lb ${a}, 3(s5)`]),
  fc.tuple(narrow, offsets).map(([n, at]) => [`addi s6, a1, ${8 * at}`, `vle8.v ${n}, (s6)`]),
  fc.tuple(temporary, fc.integer({ min: -16, max: 15 })).map(([a, value]) => [
    e16,
    `vmv.v.i v28, ${value}`,
    `vadd.vv ${a}, ${a}, v28`,
  ]),
  fc.tuple(temporary, temporary, temporary).map(([a, b, c]) => [e16, `vadd.vv ${a}, ${b}, ${c}, v0.t`]),
  fc.tuple(wide, wide, wide).map(([a, b, c]) => [e32, `vmerge.vvm ${a}, ${b}, ${c}, v0`]),
);

const jumps = [
  (n: number) => [`beq t0, t1, yes${n}`, `j no${n}`, `yes${n}:`, "addi t2, t2, 3", `no${n}:`],
  (n: number) => [`blt t1, t2, first${n}`, "addi t3, t3, 1", `first${n}:`, `j second${n}`, `second${n}:`],
];

/**
 * A kernel with two nested loops of 3 and 8 iterations, some of whose instructions could be cheaper.
 * @param jumping whether there may be jumps in the inner loop
 */
export function wastefulKernel(jumping: boolean): fc.Arbitrary<string> {
  const piece = fc.oneof({ arbitrary: wasteful, weight: 3 }, { arbitrary: statement, weight: 2 });
  const body = fc.array(fc.tuple(piece, fc.integer({ min: 0, max: 9 })), { minLength: 3, maxLength: 12 });
  return fc.tuple(body, fc.constantFrom(4, 7)).map(([pieces, bound]) =>
    [
      "_start:",
      `  li a1, ${w.offset}`,
      `  li a3, ${dataMemory.offset}`,
      ...["t0", "t1", "t2", "t3"].map((register, index) => `  li ${register}, ${index * 7 - 5}`),
      "  li s8, 0",
      "  li s9, 3",
      "  vsetivli zero, 16, e16, m2, ta, ma",
      ...[8, 10, 12].map((register) => `  vmv.v.i v${register}, ${register - 9}`),
      `  ${e32}`,
      ...[16, 18, 20, 22].map((register) => `  vmv.v.i v${register}, ${register - 18}`),
      "  vid.v v30",
      `  vmsleu.vi v0, v30, ${bound}`,
      "  vsetivli zero, 16, e8, m1, ta, ma",
      ...[24, 25, 26].map((register) => `  vmv.v.i v${register}, ${register - 28}`),
      "outer:",
      `  li a0, ${x.offset}`,
      `  li a2, ${y.offset}`,
      "  slli t6, s8, 4",
      "  add a0, a0, t6",
      "  addi s1, a0, 64",
      "  li s2, 0",
      "loop:",
      `  ${e16}`,
      ...pieces.flatMap(([lines, choice], index) => [
        ...lines,
        ...jumping && choice < jumps.length ? jumps[choice](index) : [],
      ]).map((line) => `  ${line}`),
      "  addi s2, s2, 1",
      "  addi a0, a0, 8",
      "  addi a2, a2, 32",
      "  bne a0, s1, loop",
      "  addi s8, s8, 1",
      "  bne s8, s9, outer",
      ...["t0", "t1", "t2", "t3"].map((register, index) => `  sw ${register}, ${1024 + 4 * index}(a3)`),
      "  addi a3, a3, 1088",
      ...[8, 9, 10, 11, 12, 13, 16, 18, 20, 22].flatMap((register) => [
        `  ${register < 16 ? "vs1r.v" : "vs2r.v"} v${register}, (a3)`,
        "  addi a3, a3, 32",
      ]),
      "  mpause",
    ].join("\n")
  );
}
