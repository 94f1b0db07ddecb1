/**
 * From a tree to assembly: chooses integer registers so that every address is computed as seldom as possible. A value
 * stays in its register until another is needed there, and the one that goes is the one that is needed again last.
 * @module
 */
import { type Affine, constantOf, isEqual, isParallel, keyOf, plus } from "./affine.ts";
import {
  flexibleOperand,
  isFree,
  isStrided,
  largestImmediate,
  type LoopPlan,
  type Operation,
  planProgram,
  registerOperands,
  type Request,
  stateMnemonics,
} from "./plan.ts";
import type { Node, Step } from "./tree.ts";

const registerCount = 16;

/** Registers left for values that come and go in the body of a loop. */
const passingRegisters = 4;

/** Thrown where there are too few registers; never leaves this file. */
class TooFewRegisters extends Error {}

/**
 * Lowers a tree.
 * @param title comment lines for the head of the text
 * @returns assembly text, or null where the registers do not suffice or an address is out of range
 */
export function lowerTree(nodes: readonly Node[], title: readonly string[]): string | null {
  const lowering = new Lowering(title);
  try {
    lowering.body(planProgram(nodes), [], Array.from({ length: registerCount - 1 }, (_, index) => index + 1));
  } catch (error) {
    if (error instanceof TooFewRegisters) return null;
    throw error;
  }
  return lowering.source;
}

/** A register with the value that it holds. */
interface Holder {
  readonly register: number;
  value: Affine | null;
}

class Lowering {
  readonly #lines: string[];
  #depth = 0;

  constructor(title: readonly string[]) {
    this.#lines = [...title];
  }

  get source(): string {
    return this.#lines.join("\n") + "\n";
  }

  /**
   * Emits the operations of a body.
   * @param residents registers that keep their values throughout
   * @param free registers that the body may use, whose values it does not know
   * @returns what the free registers hold afterwards
   */
  body(operations: readonly Operation[], residents: readonly Holder[], free: readonly number[]): Holder[] {
    const bank = new Bank(operations, residents, free, (text) => this.#emit(text));
    operations.forEach((operation, at) => {
      bank.advance(at);
      if (operation.kind === "set") {
        const [{ value }] = operation.requests;
        this.#emit(`${stateMnemonics[operation.state]} gp${bank.find(value)}`);
      } else if (operation.kind === "step") this.#step(operation.step, bank);
      else this.#loop(operation.loop, bank, residents);
    });
    return bank.passing;
  }

  #step(step: Step, bank: Bank): void {
    const flexible = flexibleOperand(step);
    const found = new Map<string, number>();
    let immediate = 0;
    for (const name of registerOperands(step)) {
      const value = step.addresses[name];
      if (name !== flexible) {
        found.set(name, bank.find(value));
        continue;
      }
      const place = bank.findBelow(value);
      found.set(name, place.register);
      immediate = place.distance;
    }
    bank.unlock();
    const operands = step.row.operands.map(({ name, type }) => {
      switch (type) {
        case "gp":
          return `gp${found.get(name === "rs1" && step.row.category === "memory" ? "element" : name)}`;
        case "gpOrZero":
          return `gp${found.get("pitch") ?? 0}`;
        case "zeroOrGp":
          return "0";
        case "a":
          return "a0";
        case "f":
          return `f${step.others[name]}`;
        case "stride":
          return isStrided(step) ? 1 : 0;
        default:
          return name === "imm" && flexible !== null ? immediate : step.others[name];
      }
    });
    this.#emit(`${step.row.mnemonic} ${operands.join(", ")}`);
  }

  #loop({ loop, operations, pointers, steady, registers }: LoopPlan, bank: Bank, outer: readonly Holder[]): void {
    const available = bank.passing.length;
    if (available < registers) throw new TooFewRegisters();
    const spare = available - Math.max(registers, 1 + pointers.length + passingRegisters);
    const wanted = steady.filter((value) => !outer.some((holder) => holder.value && isEqual(holder.value, value)));
    const kept = wanted.slice(0, Math.max(0, spare)).map((value) => ({ register: bank.take(value), value }));
    const moving = pointers.map(({ value, start, step }) => ({ register: bank.take(start), value, step }));
    const counter = bank.takeAny();

    this.#emit(`C_LOOP_START gp${counter}, ${loop.count}`);
    this.#depth++;
    const free = bank.passing.map(({ register }) => register);
    const inside = this.body(operations, [...outer, ...kept, ...moving], free);
    const spareRegister = inside[0]?.register;
    for (const { register, step } of moving) this.#advance(register, step, spareRegister);
    this.#depth--;
    this.#emit(`C_LOOP_END gp${counter}`);

    bank.forget();
    for (const { register, value } of kept) bank.giveBack(register, value);
    pointers.forEach(({ start, step }, number) => {
      bank.giveBack(moving[number].register, plus(start, step * loop.count));
    });
    bank.giveBack(counter, constantOf(0));
  }

  /** register += step */
  #advance(register: number, step: number, spare: number | undefined): void {
    if (step > 0 && step <= largestImmediate) return this.#emit(`S_ADDI_INT gp${register}, gp${register}, ${step}`);
    if (spare === undefined) throw new TooFewRegisters();
    for (const line of loadConstant(spare, Math.abs(step))) this.#emit(line);
    this.#emit(`${step > 0 ? "S_ADD_INT" : "S_SUB_INT"} gp${register}, gp${register}, gp${spare}`);
  }

  #emit(text: string): void {
    this.#lines.push(`${"  ".repeat(this.#depth)}${text}`);
  }
}

/** register = value, for any value of 32 bits. */
function loadConstant(register: number, value: number): string[] {
  if (value < 0 || value >= 2 ** 32) throw new TooFewRegisters();
  if (value <= largestImmediate) return [`S_ADDI_INT gp${register}, gp0, ${value}`];
  const low = value % 4096;
  const lines = [`S_LUI_INT gp${register}, ${Math.floor(value / 4096)}`];
  return low === 0 ? lines : [...lines, `S_ADDI_INT gp${register}, gp${register}, ${low}`];
}

/** The registers of one body and what they hold. */
class Bank {
  readonly #residents: readonly Holder[];
  #passing: Holder[];
  readonly #emit: (line: string) => void;
  readonly #locked = new Set<number>();
  /** Operations that want a value, by its key, ascending. */
  readonly #uses = new Map<string, number[]>();
  /** For every operation the next loop from there on, behind which nothing passing is kept. */
  readonly #nextLoop: number[] = [];
  #at = 0;

  constructor(
    operations: readonly Operation[],
    residents: readonly Holder[],
    free: readonly number[],
    emit: (line: string) => void,
  ) {
    this.#residents = [{ register: 0, value: constantOf(0) }, ...residents];
    this.#passing = free.map((register) => ({ register, value: null }));
    this.#emit = emit;
    operations.forEach(({ requests }, at) => this.#note(requests, at));
    let next = Infinity;
    for (let at = operations.length - 1; at >= 0; at--) {
      if (operations[at].kind === "loop") next = at;
      this.#nextLoop[at] = next;
    }
  }

  #note(requests: readonly Request[], at: number): void {
    for (const { value, isFlexible } of requests) {
      if (isFree(value, isFlexible) || isFlexible) continue;
      const key = keyOf(value);
      const uses = this.#uses.get(key);
      if (!uses) this.#uses.set(key, [at]);
      else if (uses.at(-1) !== at) uses.push(at);
    }
  }

  /** Registers whose values come and go. */
  get passing(): Holder[] {
    return this.#passing;
  }

  /** Goes on to an operation. */
  advance(at: number): void {
    this.#at = at;
    this.#locked.clear();
  }

  /** Ends the use of registers by one operation. */
  unlock(): void {
    this.#locked.clear();
  }

  /** The register that holds a value, which it gets if none does. */
  find(value: Affine): number {
    const held = this.#holderOf(value);
    const register = held?.register ?? this.#load(value);
    this.#locked.add(register);
    return register;
  }

  /** A register that holds a value or so little less that an immediate makes up for it. */
  findBelow(value: Affine): { register: number; distance: number } {
    for (const holder of [...this.#residents, ...this.#passing]) {
      const distance = distanceTo(value, holder.value);
      if (distance === null || distance < 0 || distance > largestImmediate) continue;
      this.#locked.add(holder.register);
      return { register: holder.register, distance };
    }
    return { register: this.find(value), distance: 0 };
  }

  /** Takes a register with a value out of those that come and go. */
  take(value: Affine): number {
    const held = this.#passing.find((holder) => holder.value !== null && isEqual(holder.value, value));
    const register = held?.register ?? this.#load(value);
    this.#passing = this.#passing.filter((holder) => holder.register !== register);
    return register;
  }

  /** Takes any register out of those that come and go. */
  takeAny(): number {
    const { register } = this.#victim();
    this.#passing = this.#passing.filter((holder) => holder.register !== register);
    return register;
  }

  /** Puts a register back, with what it holds. */
  giveBack(register: number, value: Affine): void {
    this.#passing.push({ register, value });
  }

  /** Whatever comes and goes has been overwritten. */
  forget(): void {
    for (const holder of this.#passing) holder.value = null;
  }

  #holderOf(value: Affine): Holder | undefined {
    const matches = (holder: Holder) => holder.value !== null && isEqual(holder.value, value);
    return this.#residents.find(matches) ?? this.#passing.find(matches);
  }

  #load(value: Affine): number {
    const holder = this.#victim();
    const { register } = holder;
    if (value.constant < 0 || value.constant >= 2 ** 32) throw new TooFewRegisters();
    const sources = [...this.#residents, ...this.#passing].flatMap((source) => {
      const distance = distanceTo(value, source.value);
      return distance === null || distance < 0 ? [] : [{ register: source.register, distance }];
    });
    const near = sources.find(({ distance }) => distance <= largestImmediate);
    if (near) this.#emit(`S_ADDI_INT gp${register}, gp${near.register}, ${near.distance}`);
    else if (value.terms.length === 0) { for (const line of loadConstant(register, value.constant)) this.#emit(line); }
    else {
      const far = sources.find((source) => source.register !== register);
      if (!far) throw new TooFewRegisters();
      for (const line of loadConstant(register, far.distance)) this.#emit(line);
      this.#emit(`S_ADD_INT gp${register}, gp${far.register}, gp${register}`);
    }
    holder.value = value;
    return register;
  }

  /** The register whose value is needed again last. */
  #victim(): Holder {
    let best: Holder | null = null;
    let latest = -1;
    for (const holder of this.#passing) {
      if (this.#locked.has(holder.register)) continue;
      const next = holder.value === null ? Infinity : this.#nextUse(holder.value);
      if (next > latest) [best, latest] = [holder, next];
      if (next === Infinity) break;
    }
    if (best === null) throw new TooFewRegisters();
    return best;
  }

  #nextUse(value: Affine): number {
    const uses = this.#uses.get(keyOf(value));
    if (!uses) return Infinity;
    let low = 0;
    let high = uses.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (uses[middle] >= this.#at) high = middle;
      else low = middle + 1;
    }
    const next = uses[low];
    return next === undefined || next > this.#nextLoop[this.#at] ? Infinity : next;
  }
}

/** What must be added to one value to get another, or null where that depends on a loop. */
function distanceTo(value: Affine, from: Affine | null): number | null {
  return from !== null && isParallel(value, from) ? value.constant - from.constant : null;
}
