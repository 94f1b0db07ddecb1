/**
 * Our hart against the element-by-element definition of every vector instruction: all registers, CSRs, memory, illegal
 * instructions and faults. VECTOR_ROUNDS=n makes n times as many cases.
 */
import { assert, assertEquals } from "@std/assert";
import { Random } from "../random.ts";
import { casesFor, makeCase, vtypes } from "./cases.ts";
import { difference, expectation } from "./compare.ts";
import { type Configuration, configure, encodeConfiguration } from "./configuration.ts";
import type { Definition } from "./definition.ts";
import { definitions } from "./definitions.ts";
import { HartAdapter } from "./hart_adapter.ts";
import { copyState, decodeVtype, type VectorState, VILL } from "./state.ts";

const rounds = Number(Deno.env.get("VECTOR_ROUNDS") ?? 1);
const adapter = new HartAdapter();

/** Groups of instructions, one test each. */
function groupOf(definition: Definition): string {
  if (definition.memory) {
    const store = (definition.base & 0x20) !== 0 ? "stores" : "loads";
    const mop = (definition.base >> 26) & 3;
    return `${["unit-stride", "unordered indexed", "strided", "ordered indexed"][mop]} ${store}`;
  }
  if (/^v(w?red)/.test(definition.name)) return "reductions";
  if (definition.rounds || /^vs?(add|sub)u?\.|^vssub|^vsadd/.test(definition.name)) return "fixed point and add";
  if (/^v(mv|slide|rgather|compress|iota|id)/.test(definition.name)) return "permutations and moves";
  if (/^vm(s|and|nand|n?or|xn?or|adc)|^v(cpop|first)/.test(definition.name)) return "masks, compares and carries";
  return "integer arithmetic";
}

const groups = Map.groupBy(definitions, groupOf);

for (const [group, members] of groups) {
  Deno.test(`the hart does what the definition says: ${group} (${members.length} instructions)`, () => {
    const differences: string[] = [];
    for (const definition of members) {
      const random = new Random(definitions.indexOf(definition));
      let done = 0;
      for (const test of casesFor(definition, random, { rounds, vtypeStep: 1 })) {
        const observed = adapter.run(test.word, test.state);
        const found = difference(test, observed);
        if (found) differences.push(found);
        if (observed.kind === "done") done++;
      }
      // Sign and zero extension from SEW / 8 needs SEW = 64.
      if (!/vf8$/.test(definition.name)) assert(done >= 10, `${definition.name} completed only ${done} times`);
    }
    assertEquals(differences.slice(0, 20), [], `${differences.length} differences`);
  });
}

/** funct6 (or nf, mew, mop), funct3 (or width) and opcode. */
const SELECTORS = 0xfc00707f;
const candidates = Map.groupBy(definitions, ({ base }) => base & SELECTORS);

/** The definition of a word, or null if it is reserved. */
function definitionOf(word: number): Definition | null {
  return candidates.get(word & SELECTORS)?.find(({ fixed }) =>
    (fixed.vm ?? (word >> 25) & 1) === ((word >> 25) & 1) &&
    (fixed.vs2 ?? (word >> 20) & 31) === ((word >> 20) & 31) &&
    (fixed.vs1 ?? (word >> 15) & 31) === ((word >> 15) & 31)
  ) ?? null;
}

/** Every combination of the fields that select an instruction, with the others at harmless values. */
function* selectorWords(): Generator<number> {
  for (let top = 0; top < 64; top++) {
    for (const vm of [0, 1]) {
      for (let field = 0; field < 32; field++) {
        // OP-V: funct6, funct3 except vset* (7), with one of vs1 and vs2 running.
        for (let funct3 = 0; funct3 < 7; funct3++) {
          yield ((top << 26) | (vm << 25) | (4 << 20) | (field << 15) | (funct3 << 12) | (8 << 7) | 0x57) >>> 0;
          yield ((top << 26) | (vm << 25) | (field << 20) | (4 << 15) | (funct3 << 12) | (8 << 7) | 0x57) >>> 0;
        }
        // Loads and stores: nf, mew, mop in the top six bits; lumop runs; vector widths only.
        for (const width of [0, 5, 6, 7]) {
          for (const opcode of [0x07, 0x27]) {
            yield ((top << 26) | (vm << 25) | (field << 20) | (4 << 15) | (width << 12) | (8 << 7) | opcode) >>> 0;
          }
        }
      }
    }
  }
}

Deno.test("the hart knows exactly the encodings that Zve32x defines", () => {
  const differences: string[] = [];
  const random = new Random(5);
  const counts = { defined: 0, reserved: 0 };
  for (const word of selectorWords()) {
    const definition = definitionOf(word);
    counts[definition ? "defined" : "reserved"]++;
    const common = { vtype: 0xc0, vl: 7, vm: (word >> 25) & 1, vxrm: 0 };
    if (definition) {
      const fields = { vd: 8, vs1: (word >> 15) & 31, vs2: (word >> 20) & 31, vm: common.vm };
      const test = makeCase(definition, random, { ...common, fields });
      const found = difference(test, adapter.run(word, test.state));
      if (found) differences.push(found);
    } else {
      const { state } = makeCase(definitions.at(-1)!, random, { ...common, choice: "arbitrary" });
      const observed = adapter.run(word, state);
      const same = observed.v.every((byte, i) => byte === state.v[i]);
      if (observed.kind !== "illegal" || observed.address !== word || !same) {
        differences.push(`0x${word.toString(16)} is reserved: ${observed.kind}`);
      }
    }
  }
  assertEquals(differences.slice(0, 20), [], `${differences.length} differences`);
  assert(counts.defined > 15_000 && counts.reserved > 30_000, JSON.stringify(counts));
});

/** Lengths around everything that matters. */
const LENGTHS = [
  0n,
  1n,
  2n,
  3n,
  4n,
  5n,
  7n,
  8n,
  15n,
  16n,
  17n,
  31n,
  32n,
  63n,
  64n,
  127n,
  128n,
  129n,
  255n,
  256n,
  2n ** 31n,
  2n ** 32n - 1n,
];

/** Every vtype with low bits 0 to 255 and some with reserved bits set. */
const REQUESTED_VTYPES = [...Array(256).keys(), 0x100, 0x3c0, 0x400, 0x4c0, 0x80000000, 0x800000d0, 0xffffffff];

Deno.test("vsetvli, vsetivli and vsetvl set vl, vtype and rd as defined", () => {
  const random = new Random(6);
  const differences: string[] = [];
  const base = makeCase(definitions.at(-1)!, random, { vtype: 0, vl: 0, vm: 1, vxrm: 0, choice: "arbitrary" }).state;
  let reserved = 0;
  const check = (configuration: Configuration, start: VectorState) => {
    const expected = copyState(start);
    const defined = configure(expected, configuration);
    const observed = adapter.run(encodeConfiguration(configuration), start);
    const text = `${JSON.stringify(configuration)} from vl ${start.vl} vtype 0x${start.vtype.toString(16)}`;
    if (!defined) {
      // Reserved: vill, or vl kept.
      reserved++;
      const illegal = observed.vtype >>> 0 === VILL && observed.vl === 0;
      if (observed.kind !== "done" || (!illegal && observed.vl !== expected.vl)) differences.push(`${text} (reserved)`);
      return;
    }
    const wrongX = expected.x.findIndex((value, i) => Number(value) !== observed.x[i] >>> 0);
    if (
      observed.kind !== "done" || wrongX >= 0 || observed.vl !== expected.vl ||
      observed.vtype >>> 0 !== expected.vtype ||
      observed.vstart !== 0 || observed.v.some((byte, i) => byte !== start.v[i])
    ) differences.push(`${text}: vl ${observed.vl} vtype 0x${(observed.vtype >>> 0).toString(16)} x${wrongX}`);
  };
  for (const requested of REQUESTED_VTYPES) {
    for (const avl of LENGTHS) {
      const old = random.pick([...vtypes, VILL]);
      const vl = old === VILL ? 0 : random.below(decodeVtype(old).vlmax + 1);
      const start: VectorState = { ...copyState(base), vtype: old, vl, vstart: random.below(vl + 1) };
      const [rd, rs1, rs2] = [random.below(32), 1 + random.below(31), 1 + random.below(31)];
      start.x[rs2] = BigInt(requested);
      if (rs1 !== rs2) start.x[rs1] = avl;
      check({ form: "vsetvl", rd, rs1, type: rs2 }, start);
      check({ form: "vsetvl", rd, rs1: 0, type: rs2 }, start);
      check({ form: "vsetvl", rd: 0, rs1: 0, type: rs2 }, start);
      check({ form: "vsetvli", rd, rs1, type: requested & 0x7ff }, start);
      check({ form: "vsetvli", rd, rs1: 0, type: requested & 0x7ff }, start);
      check({ form: "vsetvli", rd: 0, rs1: 0, type: requested & 0x7ff }, start);
      check({ form: "vsetivli", rd, rs1: Number(avl & 31n), type: requested & 0x3ff }, start);
    }
  }
  assertEquals(differences.slice(0, 20), [], `${differences.length} differences`);
  assert(reserved > 100);
});

Deno.test("the cases reach every legality rule, faults and saturation", () => {
  const kinds = new Map<string, number>();
  const count = (kind: string) => kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  for (const [i, definition] of definitions.entries()) {
    for (const test of casesFor(definition, new Random(i), { rounds: 1, vtypeStep: 5 })) {
      const { outcome, state } = expectation(test);
      count(outcome.kind === "illegal" ? outcome.rule : outcome.kind);
      if (state.vxsat !== test.state.vxsat) count("vxsat");
      if (state.vl !== test.state.vl) count("vl shortened");
    }
  }
  const rules = [
    "register group misaligned",
    "destination overlaps a source",
    "wider destination overlaps a source elsewhere than in its highest part",
    "narrower destination overlaps not the lowest part of its source",
    "EMUL out of range",
    "EMUL * NFIELDS is larger than 8",
    "fields past v31",
    "unsupported EEW",
    "vstart is not zero",
    "vill",
  ];
  for (const kind of [...rules, "done", "fault", "vxsat", "vl shortened"]) {
    assert((kinds.get(kind) ?? 0) >= 10, `${kind}: ${kinds.get(kind) ?? 0} cases`);
  }
});
