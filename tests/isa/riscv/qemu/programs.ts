/**
 * Random programs for differential tests: I, M, Zbb, F, Zicsr and vector instructions with branches and loops, legal by
 * construction apart from the reserved rounding mode now and then. Encoded straight from the specification.
 * @module
 */
import type { Random } from "../random.ts";
import { encodeConfiguration } from "../vector_definition/configuration.ts";
import { encode, legality } from "../vector_definition/definition.ts";
import { definitions } from "../vector_definition/definitions.ts";
import { decodeVtype, type VectorState } from "../vector_definition/state.ts";
import { vtypes } from "../vector_definition/cases.ts";
import { addi, bType, iType, jal, li, MPAUSE, rType, sType } from "./encode.ts";

/** x8 points into the middle of the data memory, x9 counts loops, x18 is a small stride, x19 masks indices. */
const POINTER = 8;
const COUNTER = 9;
const STRIDE = 18;
const INDEX_MASK = 19;
const RESERVED = [POINTER, COUNTER, STRIDE, INDEX_MASK];

/** Registers that the programs expect at the start, besides any values in the others. */
export function startRegisters(random: Random, dataAddress: number, dataLength: number): number[] {
  const x = Array.from({ length: 32 }, () => randomWord(random));
  x[0] = 0;
  x[POINTER] = dataAddress + dataLength / 2;
  x[STRIDE] = random.below(49) - 24;
  x[INDEX_MASK] = 0xff;
  return x;
}

/** Corner values as often as random ones. */
export function randomWord(random: Random): number {
  if (random.oneIn(2)) return random.word();
  const corners = [0, 1, 2, 0xffffffff, 0x80000000, 0x7fffffff, 0x80, 0xff, 0x7f, 0x8000, 0xffff, 0x00010000, 31, 32];
  return random.oneIn(2) ? random.pick(corners) : random.below(64);
}

/** Single-precision patterns of all kinds. */
export function randomFloat(random: Random): number {
  const corners = [0, 1, 0x7fffff, 0x800000, 0x3f800000, 0x40000000, 0x7f7fffff, 0x7f800000, 0x7f800001, 0x7fc00000];
  const sign = random.below(2) * 0x80000000;
  if (random.oneIn(4)) return (random.pick(corners) + sign) >>> 0;
  if (random.oneIn(4)) return random.word();
  return (((117 + random.below(20)) << 23) | (random.word() & 0x7fffff)) + sign;
}

/** Source: any register. Destination: none of the reserved ones. */
const source = (random: Random) => random.below(32);
function destination(random: Random): number {
  for (;;) {
    const register = random.below(32);
    if (!RESERVED.includes(register)) return register;
  }
}

/** [funct3, funct7] of OP: RV32I, M and Zbb. */
const OP: readonly (readonly [number, number])[] = [
  ...[0, 1, 2, 3, 4, 5, 6, 7].map((funct3) => [funct3, 0] as const),
  [0, 0x20],
  [5, 0x20],
  ...[0, 1, 2, 3, 4, 5, 6, 7].map((funct3) => [funct3, 1] as const),
  [7, 0x20], // andn
  [6, 0x20], // orn
  [4, 0x20], // xnor
  [4, 0x05], // min
  [5, 0x05], // minu
  [6, 0x05], // max
  [7, 0x05], // maxu
  [1, 0x30], // rol
  [5, 0x30], // ror
];
/** Whole 12-bit immediates of unary Zbb instructions with their funct3: clz ctz cpop sext.b sext.h orc.b rev8. */
const UNARY: readonly (readonly [number, number])[] = [
  [1, 0x600],
  [1, 0x601],
  [1, 0x602],
  [1, 0x604],
  [1, 0x605],
  [5, 0x287],
  [5, 0x698],
];

function integer(random: Random): number[] {
  const [rd, rs1, rs2] = [destination(random), source(random), source(random)];
  switch (random.below(8)) {
    case 0:
    case 1:
    case 2: {
      const [funct3, funct7] = random.pick(OP);
      return [rType(0x33, funct3, funct7, rd, rs1, rs2)];
    }
    case 3:
      return [iType(0x13, random.pick([0, 2, 3, 4, 6, 7]), rd, rs1, random.below(4096))];
    case 4: {
      const [funct3, top] = random.pick([[1, 0], [5, 0], [5, 0x400], [5, 0x600]]); // slli srli srai rori
      return [iType(0x13, funct3, rd, rs1, top | random.below(32))];
    }
    case 5: {
      const [funct3, immediate] = random.pick(UNARY);
      return [iType(0x13, funct3, rd, rs1, immediate)];
    }
    case 6:
      return [((random.word() & 0xfffff000) | (rd << 7) | random.pick([0x37, 0x17])) >>> 0]; // lui, auipc
    default:
      return random.oneIn(2) ? [rType(0x33, 4, 0x04, rd, rs1, 0)] : li(rd, randomWord(random)); // zext.h
  }
}

function scalarMemory(random: Random): number[] {
  const offset = random.below(2000) - 1000;
  switch (random.below(4)) {
    case 0:
      return [iType(0x03, random.pick([0, 1, 2, 4, 5]), destination(random), POINTER, offset)];
    case 1:
      return [sType(0x23, random.below(3), POINTER, source(random), offset)];
    case 2:
      return [iType(0x07, 2, random.below(32), POINTER, offset)];
    default:
      return [sType(0x27, 2, POINTER, random.below(32), offset)];
  }
}

function float(random: Random): number[] {
  const [a, b, c, d] = [random.below(32), random.below(32), random.below(32), random.below(32)];
  const rm = random.pick([0, 1, 2, 3, 4, 7]);
  switch (random.below(8)) {
    case 0:
    case 1:
      return [rType(0x53, rm, random.pick([0x00, 0x04, 0x08, 0x0c]), d, a, b)];
    case 2:
      return [(rType(random.pick([0x43, 0x47, 0x4b, 0x4f]), rm, 0, d, a, b) | (c << 27)) >>> 0];
    case 3:
      return [rType(0x53, rm, 0x2c, d, a, 0)]; // fsqrt
    case 4: {
      const [funct3, funct7] = random.pick([[0, 0x10], [1, 0x10], [2, 0x10], [0, 0x14], [1, 0x14]]); // fsgnj* fmin fmax
      return [rType(0x53, funct3, funct7, d, a, b)];
    }
    case 5:
      return [rType(0x53, random.below(3), 0x50, destination(random), a, b)]; // fle flt feq
    case 6:
      return random.oneIn(2)
        ? [rType(0x53, rm, 0x60, destination(random), a, random.below(2))] // fcvt.w[u].s
        : [rType(0x53, rm, 0x68, d, source(random), random.below(2))]; // fcvt.s.w[u]
    default:
      return random.oneIn(2)
        ? [rType(0x53, random.below(2), 0x70, destination(random), a, 0)] // fmv.x.w, fclass
        : [rType(0x53, 0, 0x78, d, source(random), 0)]; // fmv.w.x
  }
}

/** CSRs that user code may read: fflags frm fcsr vstart vxsat vxrm vcsr vl vtype vlenb. */
const READABLE = [0x001, 0x002, 0x003, 0x008, 0x009, 0x00a, 0x00f, 0xc20, 0xc21, 0xc22];

function csr(random: Random): number[] {
  const rd = destination(random);
  switch (random.below(4)) {
    case 0:
      return [iType(0x73, 2, rd, 0, random.pick(READABLE))];
    case 1:
      return [iType(0x73, 5, rd, random.below(5), 0x002)]; // csrrwi frm
    case 2: { // all six forms; bits that do not exist are only written in fflags, where they must be ignored
      const [number, limit] = random.pick([[0x001, 32], [0x009, 2], [0x00a, 4]]);
      const immediateForm = [iType(0x73, 5 + random.below(3), rd, random.below(limit), number)];
      return limit === 32 && random.oneIn(2)
        ? [iType(0x73, 1 + random.below(3), rd, source(random), number)]
        : immediateForm;
    }
    default:
      return [iType(0x73, 5, rd, random.below(8), 0x00f)]; // csrrwi vcsr
  }
}

const arithmeticDefinitions = definitions.filter(({ memory }) => !memory);
const memoryDefinitions = definitions.filter(({ memory }) => memory);

/** Writes program text; keeps track of vtype so that vector instructions are legal. */
class ProgramWriter {
  readonly words: number[] = [];
  #vtype = 0x80000000;

  constructor(readonly random: Random) {}

  /** vset* to a supported type with some length. */
  configure(): void {
    const { random } = this;
    const old = decodeVtype(this.#vtype);
    const vtype = random.pick(vtypes) | (random.below(4) << 6);
    const rd = destination(random);
    const next = decodeVtype(vtype);
    this.#vtype = vtype;
    switch (random.below(5)) {
      case 0:
        return void this.words.push(encodeConfiguration({ form: "vsetivli", rd, rs1: random.below(32), type: vtype }));
      case 1:
        return void this.words.push(encodeConfiguration({ form: "vsetvli", rd: rd || 5, rs1: 0, type: vtype }));
      case 2:
        if (!old.vill && old.vlmax === next.vlmax) {
          return void this.words.push(encodeConfiguration({ form: "vsetvli", rd: 0, rs1: 0, type: vtype }));
        }
        break;
      case 3: {
        const register = 20 + random.below(4);
        this.words.push(...li(register, vtype));
        const rs1 = 1 + random.below(31);
        return void this.words.push(encodeConfiguration({ form: "vsetvl", rd, rs1, type: register }));
      }
    }
    this.words.push(...li(24, random.below(next.vlmax + 2)));
    this.words.push(encodeConfiguration({ form: "vsetvli", rd, rs1: 24, type: vtype }));
  }

  /** A vector instruction that is legal with the present vtype. */
  vector(memory: boolean): void {
    const { random } = this;
    const state = { vtype: this.#vtype, vstart: 0 } as VectorState;
    for (let attempt = 0; attempt < 50; attempt++) {
      const definition = random.pick(memory ? memoryDefinitions : arithmeticDefinitions);
      const indexEew = memory ? /ei(\d+)\.v$/.exec(definition.name)?.[1] : undefined;
      const alignment = random.pick([1, 2, 4, 8]);
      const any = () => random.below(32) & -alignment;
      const isXDestination = /^v(mv\.x\.s|cpop|first)/.test(definition.name);
      const fields = {
        vd: isXDestination ? destination(random) : any(),
        vs1: memory ? POINTER : definition.scalar ? random.below(32) : any(),
        vs2: memory && !indexEew ? STRIDE : any(),
        vm: random.below(2),
        ...definition.fixed,
      };
      const outcome = legality(definition, state, fields);
      if (outcome.kind !== "done" || outcome.reserved) continue;
      if (indexEew && !this.#maskIndices(Number(indexEew), fields.vs2)) continue;
      this.words.push(encode(definition, fields));
      return;
    }
  }

  /** Makes the indices small: `vand.vx vs2, vs2, x19`, possible where the index width is SEW. */
  #maskIndices(eew: number, vs2: number): boolean {
    if (eew !== decodeVtype(this.#vtype).sew) return false;
    const vand = definitions.find(({ name }) => name === "vand.vx")!;
    this.words.push(encode(vand, { vd: vs2, vs1: INDEX_MASK, vs2, vm: 1 }));
    return true;
  }

  /** One random instruction that changes no control flow and no vtype. */
  plain(): void {
    const { random } = this;
    const kind = random.below(12);
    if (kind < 3) this.words.push(...integer(random));
    else if (kind < 4) this.words.push(...scalarMemory(random));
    else if (kind < 6) this.words.push(...float(random));
    else if (kind < 7) this.words.push(...csr(random));
    else this.vector(kind >= 10);
  }

  /** A branch over some instructions. */
  skip(): void {
    const { random } = this;
    const at = this.words.length;
    this.words.push(0);
    for (let i = 1 + random.below(4); i > 0; i--) this.plain();
    const offset = 4 * (this.words.length - at);
    const funct3 = random.pick([0, 1, 4, 5, 6, 7]);
    this.words[at] = random.oneIn(5)
      ? jal(destination(random), offset)
      : bType(funct3, source(random), source(random), offset);
  }

  /** A loop of a few rounds. */
  loop(): void {
    const { random } = this;
    this.words.push(addi(COUNTER, 0, 1 + random.below(4)));
    const start = this.words.length;
    for (let i = 2 + random.below(6); i > 0; i--) random.oneIn(6) ? this.skip() : this.plain();
    this.words.push(addi(COUNTER, COUNTER, -1));
    this.words.push(bType(1, COUNTER, 0, 4 * (start - this.words.length)));
  }

  /** `auipc; jalr` over one instruction. */
  indirectJump(): void {
    const { random } = this;
    this.words.push(
      (25 << 7) | 0x17,
      iType(0x67, 0, destination(random), 25, 12 + random.below(2)),
      ...integer(random),
    );
  }
}

/** A program of about `length` instructions that ends with `mpause`. */
export function randomProgram(random: Random, length: number): number[] {
  const writer = new ProgramWriter(random);
  writer.configure();
  while (writer.words.length < length) {
    const kind = random.below(20);
    if (kind === 0) writer.loop();
    else if (kind === 1) writer.skip();
    else if (kind === 2) writer.indirectJump();
    else if (kind < 5) writer.configure();
    else writer.plain();
  }
  writer.words.push(MPAUSE);
  return writer.words;
}
