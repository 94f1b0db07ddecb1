/**
 * Costs that the hardware's measured tables give, as tables: repetition rates of instructions and of dependent chains,
 * use distances, strides and segments of every width, and what the decoder discards.
 */
import { assertEquals } from "@std/assert";
import { cyclesOf, steadyCycles } from "./program.ts";

interface Row {
  /** Instructions before the repeated ones. */
  readonly setup?: string;
  /** One repetition, instructions separated by semicolons. */
  readonly body: string;
  /** Cycles per repetition. */
  readonly cycles: number;
}

function cyclesPerRepetition({ setup = "", body }: Row): number {
  const instructions = body.split(";").map((text) => text.trim());
  return steadyCycles(setup.replaceAll(";", "\n"), instructions) * instructions.length;
}

function checkRows(title: string, rows: readonly Row[]): void {
  Deno.test(title, () => {
    const wrong = rows.flatMap((row) => {
      const actual = cyclesPerRepetition(row);
      return Math.abs(actual - row.cycles) < 1e-9
        ? []
        : [`${row.setup ?? ""} | ${row.body}: ${actual}, not ${row.cycles}`];
    });
    assertEquals(wrong, []);
  });
}

const data = "lui s11, 0x10; lui s10, 0x11; lui s9, 0x20000; li a1, 5";
const vector = (vtype: string) => `${data}; vsetvli t0, x0, ${vtype}, ta, ma`;

checkRows("scalar use distances: chains", [
  { body: "addi a0, a0, 1", cycles: 1 },
  { body: "clz a0, a0", cycles: 1 },
  { body: "mul a0, a0, a0", cycles: 2 },
  { body: "mulhu a0, a0, a1", cycles: 2 },
  // A load's address comes from the register file: one cycle later than an operand of an addition.
  { setup: `${data}; sw s11, 0(s11)`, body: "lw s11, 0(s11)", cycles: 5 },
  { setup: `${data}; sw x0, 0(s11)`, body: "lw t0, 0(s11); add s11, s11, t0", cycles: 6 },
  { setup: `${data}; sw x0, 0(s11)`, body: "lw t0, 0(s11); add t1, t1, t0", cycles: 4 },
  { setup: data, body: "lbu t0, 3(s11); sb t0, 4(s11)", cycles: 7 },
  { setup: data, body: "sw a1, 14(s11)", cycles: 3 },
  { setup: data, body: "lh t0, 15(s11)", cycles: 5 },
  { setup: data, body: "lw t0, 0(s9)", cycles: 5 },
  { setup: data, body: "lw t0, 14(s9)", cycles: 7 },
  { setup: data, body: "sw t0, 0(s9)", cycles: 4 },
  { setup: data, body: "sw t0, 14(s9)", cycles: 7 },
  { setup: "li a0, 1; li a1, 1", body: "div a2, a0, a1", cycles: 5 },
  { setup: "li a0, -1; li a1, 3", body: "divu a2, a0, a1", cycles: 35 },
  { setup: "li a0, -1; li a1, 3", body: "rem a2, a0, a1", cycles: 5 },
  { body: "csrrw a0, mscratch, a0", cycles: 1 },
]);

checkRows("scalar float operations", [
  { body: "fadd.s f0, f0, f1", cycles: 2 },
  { body: "fmul.s f0, f1, f2", cycles: 2 },
  { body: "fmadd.s f0, f1, f2, f0", cycles: 2 },
  { body: "fmv.x.w a0, f0; fmv.w.x f0, a0", cycles: 4 },
  { body: "fcvt.s.w f0, a0; fcvt.w.s a0, f0", cycles: 4 },
  // Both float operations and loads dispatch from lane 0 only, so that the next one comes a cycle behind the use.
  { body: "flt.s a0, f0, f1; add a1, a1, a0", cycles: 3 },
  { body: "fmin.s f0, f1, f2", cycles: 2 },
  { setup: data, body: "flw f0, 0(s11); fadd.s f1, f1, f0", cycles: 6 },
  { setup: data, body: "flw f0, 0(s11); flw f1, 4(s11)", cycles: 8 },
  { setup: data, body: "fsw f0, 0(s11)", cycles: 2 },
]);

const groups = [[1, "m1"], [2, "m2"], [4, "m4"], [8, "m8"]] as const;
const permutation: Readonly<Record<number, number>> = { 1: 1, 2: 3, 4: 7, 8: 16 };

for (const [n, lmul] of groups) {
  for (const sew of ["e8", "e16", "e32"]) {
    const setup = vector(`${sew},${lmul}`);
    const chain = (least: number, rate: number) => Math.max(least, rate);
    checkRows(`vector arithmetic at ${sew} ${lmul}`, [
      ...["vadd.vv", "vxor.vv", "vmax.vv", "vsaddu.vv", "vaadd.vv", "vsll.vv"].map((mnemonic) => ({
        setup,
        body: `${mnemonic} v8, v0, v0; ${mnemonic} v16, v0, v0; ${mnemonic} v24, v0, v0`,
        cycles: 1.5 * n,
      })),
      { setup, body: "vadd.vv v8, v8, v0", cycles: chain(2, n / 2) },
      { setup, body: "vmul.vv v8, v0, v0; vmulh.vv v16, v0, v0; vmul.vx v24, v0, a1", cycles: 1.5 * n },
      { setup, body: "vmacc.vv v8, v0, v0", cycles: chain(3, n / 2) },
      { setup, body: "vmv.v.i v8, 1; vmv.v.x v16, a1; vid.v v24", cycles: 1.5 * n },
      { setup, body: "vmseq.vv v1, v8, v16; vmslt.vx v2, v8, a1; vmsne.vi v3, v8, 1", cycles: 3 * n },
      { setup, body: "vredsum.vs v1, v8, v16; vredmax.vs v2, v8, v16", cycles: 2 * n },
      { setup, body: "vredsum.vs v1, v8, v1", cycles: chain(3, n) },
      { setup, body: "vredsum.vs v8, v8, v16", cycles: n + 2 },
      { setup, body: "vslidedown.vi v16, v8, 3; vslide1up.vx v24, v8, a1", cycles: 2 * permutation[n] },
      { setup, body: "vrgather.vx v16, v8, a1; vrgather.vi v24, v8, 2", cycles: 2 * permutation[n] },
      { setup, body: "vslidedown.vi v8, v8, 3", cycles: chain(n === 1 ? 3 : 4, permutation[n]) },
      { setup, body: `vmv${n}r.v v8, v0; vmv${n}r.v v16, v0`, cycles: n },
      ...(sew === "e32" ? [] : [{ setup, body: "vwredsum.vs v1, v8, v16", cycles: 2 * n }]),
      ...(sew === "e32" || n === 8 ? [] : [
        { setup, body: "vwmul.vv v8, v0, v4; vwmulu.vx v16, v0, a1", cycles: 2 * n },
        { setup, body: "vwmacc.vv v8, v0, v4", cycles: chain(3, n) },
        { setup, body: "vwadd.vv v8, v0, v4; vwsubu.vx v16, v0, a1", cycles: 2 * n },
        { setup, body: "vwadd.wv v8, v8, v0", cycles: chain(2, n) },
        { setup, body: "vnsrl.wi v0, v8, 3; vnclip.wx v4, v16, a1", cycles: 2 * n },
      ]),
      ...(sew === "e8" ? [] : [{ setup, body: "vsext.vf2 v8, v0; vzext.vf2 v16, v0", cycles: n }]),
    ]);
  }
}

checkRows("compare then merge, round trips between the register files", [
  { setup: vector("e8,m1"), body: "vmseq.vv v0, v8, v16; vmerge.vvm v8, v8, v16, v0", cycles: 5 },
  { setup: vector("e32,m1"), body: "vmv.x.s a0, v8; vmv.v.x v8, a0", cycles: 7 },
  { setup: vector("e32,m1"), body: "vredsum.vs v8, v8, v8; vmv.x.s a0, v8; vmv.v.x v8, a0", cycles: 10 },
]);

checkRows("vcompress where nothing is selected, as slides", [
  ...groups.map(([n, lmul]) => ({
    setup: `${vector(`e8,${lmul}`)}; vmclr.m v0`,
    body: "vcompress.vm v16, v8, v0; vcompress.vm v24, v8, v0",
    // Two instructions; one register of the next overlaps the last of this.
    cycles: n === 1 ? 3 : 2 * (2 * n - 1),
  })),
]);

/** Distinct 16-byte lines of one register of elements. */
function linesOf(stride: number, elementBytes: number): number {
  const lines = new Set<number>();
  for (let element = 0; element < 16 / elementBytes; element++) {
    for (let byte = 0; byte < elementBytes; byte++) lines.add((element * stride + byte) >> 4);
  }
  return lines.size;
}

for (const [bits, bytes] of [[8, 1], [16, 2], [32, 4]] as const) {
  const base = `${vector(`e${bits},m1`)}; addi s11, s11, 1024`;
  checkRows(
    `strided ${bits}-bit accesses`,
    [0, bytes, bytes + 1, 8, 12, 16, 20, 32, 100, -bytes, -16].flatMap((stride) => {
      const setup = `${base}; li a2, ${stride}`;
      const lines = linesOf(stride, bytes);
      const load = {
        setup,
        body: `vlse${bits}.v v8, (s11), a2; vlse${bits}.v v16, (s11), a2`,
        cycles: 2 * (4 + lines),
      };
      // Stores of several elements to the same bytes take one access each.
      if (Math.abs(stride) < bytes) return [load];
      return [load, {
        setup,
        body: `vsse${bits}.v v8, (s11), a2; vsse${bits}.v v16, (s11), a2`,
        cycles: 2 * (3 + lines),
      }];
    }),
  );
  checkRows(
    `segments of ${bits}-bit fields`,
    [2, 3, 4, 5, 6, 7, 8].flatMap((fields) => {
      const lines = linesOf(fields * bytes, bytes);
      return [
        { setup: base, body: `vlseg${fields}e${bits}.v v8, (s11)`, cycles: fields * (3 + lines) + 1 },
        { setup: base, body: `vsseg${fields}e${bits}.v v8, (s11)`, cycles: fields * (2 + lines) + 1 },
      ];
    }),
  );
}

checkRows(
  "unit loads and stores: aligned, misaligned, masked, external",
  groups.flatMap(([n, lmul]) => {
    const setup = `${vector(`e8,${lmul}`)}; addi s10, s11, 3`;
    return [
      { setup, body: "vle8.v v8, (s11); vle8.v v16, (s11)", cycles: 2 * (4 * n + 1) },
      { setup, body: "vse8.v v8, (s11); vse8.v v16, (s11)", cycles: 2 * (3 * n + 1) },
      { setup, body: "vle8.v v8, (s10); vle8.v v16, (s10)", cycles: 2 * (5 * n + 1) },
      { setup, body: "vse8.v v8, (s10); vse8.v v16, (s10)", cycles: 2 * (4 * n + 1) },
      {
        setup: `${setup}; vmset.m v0`,
        body: "vle8.v v8, (s11), v0.t; vle8.v v16, (s11), v0.t",
        cycles: 2 * (4 * n + 1),
      },
      { setup, body: "vle8.v v8, (s9); vle8.v v16, (s9)", cycles: 2 * (5 * n + 1) },
      { setup, body: "vse8.v v8, (s9); vse8.v v16, (s9)", cycles: 2 * (5 * n + 1) },
      { setup, body: `vl${n}re8.v v8, (s11); vl${n}re8.v v16, (s11)`, cycles: 2 * (4 * n + 1) },
    ];
  }),
);

/** Cycles that `body` adds before `mpause`, whose own wait is counted in both. */
function added(setup: string, body: string): number {
  const program = (text: string) => cyclesOf(`${setup.replaceAll(";", "\n")}\n${text.replaceAll(";", "\n")}\nmpause`);
  return program(body) - program("");
}

Deno.test("costs follow vl, not the LMUL that was written", () => {
  for (const vl of [1, 4, 9, 16, 17, 31, 33, 64, 65, 128]) {
    const registers = vl <= 16 ? 1 : 2 ** Math.ceil(Math.log2(vl / 16));
    const setup = `${data}; li a2, ${vl}; vsetvli t0, a2, e8, m8, ta, ma`;
    const rate = cyclesPerRepetition({ setup, body: "vle8.v v8, (s11); vle8.v v16, (s11)", cycles: 0 }) / 2;
    // Registers of the group that hold no element are answered without reading a line.
    const filled = Math.ceil(vl / 16);
    assertEquals(rate, 4 * filled + 2 * (registers - filled) + 1, `vl ${vl}`);
  }
});

Deno.test("arithmetic without elements is discarded before the units", () => {
  const empty = `${data}; li a2, 0; vsetvli t0, a2, e8, m1, ta, ma; nop`;
  const one = `${data}; li a2, 1; vsetvli t0, a2, e8, m1, ta, ma; nop`;
  assertEquals(added(one, "vmul.vv v1, v2, v3") - added(empty, "vmul.vv v1, v2, v3") > 0, true);
  assertEquals(added(empty, "vmul.vv v1, v2, v3"), added(empty, "vadd.vv v1, v2, v3"));
  // vcpop writes its integer register all the same.
  assertEquals(added(empty, "vcpop.m a3, v1; add a4, a3, a3"), added(one, "vcpop.m a3, v1; add a4, a3, a3"));
});

Deno.test("vstart skips registers whose elements all lie below it", () => {
  const at = (start: number) => `${vector("e8,m8")}; li a2, ${start}; csrw vstart, a2`;
  const rate = (start: number) =>
    cyclesPerRepetition({ setup: at(start), body: "vadd.vv v8, v0, v0; vadd.vv v16, v0, v0", cycles: 0 });
  assertEquals(rate(0), 8);
  assertEquals(rate(15), 8);
  assertEquals(rate(64), 4);
  assertEquals(rate(112), 1);
});
