/**
 * From a program to its tree: follows every integer register through loops, whose passes are known, and gives each
 * instruction the addresses that it finds.
 * @module
 */
import { extractField, type InstructionRow } from "../../../isa/instruction.ts";
import { rowOfWord } from "../instructions.ts";
import { Opcode } from "../opcodes.ts";
import type { PlenaParameters } from "../profiles.ts";
import { type Affine, constantOf, factorOf, indexOf, isEqual, plus, substitute, sum, times } from "./affine.ts";
import { mapAddresses, type Node, type Step } from "./tree.ts";

/** Places of values beside the sixteen integer registers. */
const generalRegisters = 16;
const scalePlace = generalRegisters;
const stridePlace = scalePlace + 1;
const lanesPlace = stridePlace + 1;
const addressPlace = lanesPlace + 1;
const addressRegisters = 16;
const places = addressPlace + addressRegisters;

/** Elements that share a scale byte: bases that are multiples of it let the scale's address be split. */
const scaleBlock = 8;

/** Rows of a transfer without a stride of its own follow each other. */
const rowElements = 64;

/** Instructions that a program may have to be followed. */
const maximumWords = 20_000;

/** Opcodes whose effect on integers, loops or memories is not followed. */
const refused: ReadonlySet<number> = new Set([
  Opcode.S_LD_INT,
  Opcode.S_ST_INT,
  Opcode.V_TOPK,
  Opcode.C_BREAK,
  Opcode.M_BMM,
  Opcode.M_BTMM,
  Opcode.M_BMM_WO,
  Opcode.M_BMV,
  Opcode.M_BTMV,
  Opcode.M_BMV_WO,
]);

/** Instructions that add their immediate to this operand. */
const addressed: Readonly<Record<number, string>> = {
  [Opcode.M_MM_WO]: "rd",
  [Opcode.M_MV_WO]: "rd",
  [Opcode.S_LD_FP]: "rs1",
  [Opcode.S_ST_FP]: "rs1",
  [Opcode.S_MAP_V_FP]: "rs1",
};

/** A decoded instruction. */
interface Word {
  readonly row: InstructionRow;
  readonly values: Readonly<Record<string, number>>;
}

/** Words with loops folded, before values are known. */
type Item = Word | { readonly count: number; readonly register: number; readonly id: number; readonly body: Item[] };

/** A value of a place, or null where nothing is known of it. */
type Value = Affine | null;

/** Thrown where a program is not of the form that is followed; never leaves this file. */
class NotFollowed extends Error {}

function refuse(): never {
  throw new NotFollowed();
}

/**
 * Raises a program.
 * @returns null where its addresses cannot be followed: broken loops, integers from memory, broadcast products
 */
export function raiseProgram(words: Uint32Array, parameters: PlenaParameters): readonly Node[] | null {
  if (words.length > maximumWords) return null;
  try {
    const items = foldLoops(words);
    const start: Value[] = Array.from({ length: places }, () => constantOf(0));
    start[stridePlace] = constantOf(1);
    return new Walk(parameters).run(items, start, true);
  } catch (error) {
    if (error instanceof NotFollowed) return null;
    throw error;
  }
}

/** Makes a list of words a tree by its loops. */
function foldLoops(words: Uint32Array): Item[] {
  const top: Item[] = [];
  const open: { register: number; body: Item[] }[] = [];
  let body = top;
  let next = 0;
  for (const word of words) {
    const row = rowOfWord(word);
    if (!row || refused.has(row.match)) refuse();
    const values = Object.fromEntries(row.operands.map(({ name, field }) => [name, extractField(field, word)]));
    if (row.match === Opcode.C_LOOP_START) {
      if (values.n === 0 || values.rd === 0 || open.some(({ register }) => register === values.rd)) refuse();
      const loop = { count: values.n, register: values.rd, id: next++, body: [] };
      body.push(loop);
      open.push(loop);
      body = loop.body;
    } else if (row.match === Opcode.C_LOOP_END) {
      if (open.pop()?.register !== values.rd) refuse();
      body = open.at(-1)?.body ?? top;
    } else {
      const written = row.operands.find(({ type, role }) => type === "gp" && role !== "read");
      if (written) {
        const register = values[written.name];
        if (register === 0 || open.some((loop) => loop.register === register)) refuse();
      }
      body.push({ row, values });
    }
  }
  if (open.length > 0) refuse();
  return top;
}

/** Places that some items change, counters of their loops included. */
function* writtenPlaces(items: readonly Item[]): Generator<number> {
  for (const item of items) {
    if ("body" in item) {
      yield item.register;
      yield* writtenPlaces(item.body);
      continue;
    }
    const { row: { match, operands }, values } = item;
    if (match === Opcode.C_SET_SCALE_REG) yield scalePlace;
    else if (match === Opcode.C_SET_STRIDE_REG) yield stridePlace;
    else if (match === Opcode.C_SET_V_MASK_REG) yield lanesPlace;
    else if (match === Opcode.C_SET_ADDR_REG) yield addressPlace + values.ad;
    else for (const { name, type, role } of operands) if (type === "gp" && role !== "read") yield values[name];
  }
}

/** Follows values; with `keep` it also returns the tree. */
class Walk {
  readonly #parameters: PlenaParameters;

  constructor(parameters: PlenaParameters) {
    this.#parameters = parameters;
  }

  /** Runs some items on the values of all places, which it changes. */
  run(items: readonly Item[], values: Value[], keep: boolean): Node[] {
    const nodes: Node[] = [];
    for (const item of items) {
      if ("row" in item) {
        if (!this.#integer(item, values) && keep) nodes.push(this.#step(item, values));
        continue;
      }
      const { id, count, register, body } = item;
      const entry = this.#entryOf(item, values);
      const inside = [...entry];
      inside[register] = plus(times(indexOf(id), -1), count);
      const inner = this.run(body, inside, keep);
      const last = constantOf(count - 1);
      if (keep && count === 1) nodes.push(...mapAddresses(inner, (value) => substitute(value, id, last)));
      else if (keep) nodes.push({ kind: "loop", id, count, body: inner });
      for (let place = 0; place < places; place++) {
        const value = inside[place];
        values[place] = value && substitute(value, id, last);
      }
      values[register] = constantOf(0);
    }
    return nodes;
  }

  /** What places hold at the start of a pass, as values of the loop's index. */
  #entryOf(loop: Extract<Item, { body: Item[] }>, before: readonly Value[]): Value[] {
    const written = new Set(writtenPlaces(loop.body));
    const first = this.#firstUnknown;
    const unknown = (place: number) => first - place;
    const trial = before.map((start, place) => written.has(place) ? indexOf(unknown(place)) : start);
    trial[loop.register] = plus(times(indexOf(loop.id), -1), loop.count);
    this.#firstUnknown -= places;
    this.run(loop.body, trial, false);
    this.#firstUnknown = first;
    return before.map((start, place) => {
      const after = trial[place];
      if (!written.has(place)) return start;
      if (after === null || start === null) return null;
      const own = unknown(place);
      const rest = sum(after, indexOf(own), -1);
      if (factorOf(after, own) === 1 && rest.terms.length === 0) return sum(start, indexOf(loop.id), rest.constant);
      // set anew by every pass: the same at the start of all only if it was so before the first
      return isEqual(after, start) ? start : null;
    });
  }

  /** Number of the first unknown of the next trial; trials of loops inside it have lower ones. */
  #firstUnknown = -1;

  /** Carries out an instruction that only moves integers. Returns false for all others. */
  #integer({ row, values: operands }: Word, values: Value[]): boolean {
    const { rd, rs1, rs2, imm } = operands;
    const [a, b] = [values[rs1], values[rs2]];
    switch (row.match) {
      case Opcode.S_ADD_INT:
        values[rd] = a && b && sum(a, b);
        return true;
      case Opcode.S_SUB_INT:
        values[rd] = a && b && sum(a, b, -1);
        return true;
      case Opcode.S_ADDI_INT:
        values[rd] = a && plus(a, imm);
        return true;
      case Opcode.S_MUL_INT:
        values[rd] = a && b &&
          (a.terms.length === 0 ? times(b, a.constant) : b.terms.length === 0 ? times(a, b.constant) : null);
        return true;
      case Opcode.S_LUI_INT:
        values[rd] = constantOf((imm * 4096) % 2 ** 32);
        return true;
      case Opcode.C_SET_SCALE_REG:
        values[scalePlace] = values[rd];
        return true;
      case Opcode.C_SET_STRIDE_REG:
        values[stridePlace] = values[rd];
        return true;
      case Opcode.C_SET_V_MASK_REG:
        values[lanesPlace] = values[rd];
        return true;
      case Opcode.C_SET_ADDR_REG:
        if (operands.ad >= this.#parameters.addressRegisters) refuse();
        values[addressPlace + operands.ad] = a && isEqual(a, constantOf(0)) ? b : null;
        return true;
      default:
        return false;
    }
  }

  #step({ row, values: operands }: Word, values: readonly Value[]): Step {
    const addresses: Record<string, Affine> = {};
    const others: Record<string, number> = {};
    const known = (place: number) => values[place] ?? refuse();
    const isTransfer = row.category === "memory";
    for (const { name, type, role } of row.operands) {
      const value = operands[name];
      // an integer that is none of those above
      if (type === "gp" && role !== "read") refuse();
      if (type === "gp") addresses[name] = known(value);
      else if (type === "gpOrZero") { if (value !== 0) addresses.pitch = known(value); }
      else others[name] = value;
    }
    const base = addressed[row.match];
    if (base !== undefined) {
      addresses[base] = plus(addresses[base], others.imm);
      delete others.imm;
    }
    if (others.rmask > 0) addresses.lanes = known(lanesPlace);
    if (!isTransfer) return { kind: "step", row, addresses, others };

    const start = known(addressPlace + operands.a2);
    if (start.terms.length > 0 || start.constant % scaleBlock !== 0) refuse();
    const pitch = operands.rstride === 1 ? known(stridePlace) : constantOf(rowElements);
    return {
      kind: "step",
      row,
      addresses: {
        rd: addresses.rd,
        element: plus(addresses.rs1, start.constant),
        // as it must stand in SCALE if the address register holds 0
        scale: plus(known(scalePlace), start.constant - start.constant / scaleBlock),
        pitch,
      },
      others: { precision: others.precision },
    };
  }
}
