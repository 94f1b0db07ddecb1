/**
 * Assembly text under construction: registers by scope, hardware loops, and the machine state that transfers share.
 * @module
 */
import type { Target } from "./target.ts";

/** A general-purpose register. */
export type Register = `gp${number}`;

/** A register of the scalar floating point unit. */
export type FloatRegister = `f${number}`;

/** A register for HBM addresses. */
export type AddressRegister = `a${number}`;

/** The general-purpose register that holds zero. */
export const zero: Register = "gp0";

/** The scalar floating point register that holds zero. */
export const floatZero: FloatRegister = "f0";

/** An address: a constant over a register ({@linkcode zero} for constant addresses). */
export interface Address {
  /** Register that holds a part of the address. */
  readonly register: Register;
  /** Elements behind the register. */
  readonly offset: number;
}

/** A constant address. */
export function fixed(offset: number): Address {
  return { register: zero, offset };
}

/** An address some elements behind another. */
export function behind({ register, offset }: Address, distance: number): Address {
  return { register, offset: offset + distance };
}

/** Largest immediate operand of `S_ADDI_INT`. */
const largestImmediate = 2 ** 18 - 1;

const generalRegisters = 16;
const floatRegisters = 8;

/** State of the transfer unit, as far as it is known at a point of the text. */
interface TransferState {
  readonly scale: number | null;
  readonly stride: number | null;
  /** Base address by address register; register 0 always holds 0. */
  readonly bases: readonly (number | null)[];
  /** Number of the address register that is overwritten next. */
  readonly nextVictim: number;
}

/** Builds the text of a kernel. */
export class Emitter {
  /** The profile that the kernel is for. */
  readonly target: Target;
  readonly #lines: string[] = [];
  readonly #general = new Set<Register>();
  readonly #float = new Set<FloatRegister>();
  #depth = 0;
  #state: TransferState;
  /** Assignments to the transfer state so far. */
  #assignments = 0;

  /**
   * An empty kernel.
   * @param target the profile that the kernel is for
   */
  constructor(target: Target) {
    this.target = target;
    for (let index = generalRegisters - 1; index > 0; index--) this.#general.add(`gp${index}`);
    for (let index = floatRegisters - 1; index > 0; index--) this.#float.add(`f${index}`);
    this.#state = this.#unknownState();
  }

  /** The text so far. */
  get source(): string {
    return this.#lines.join("\n") + "\n";
  }

  /** Starts a section of the kernel. */
  section(title: string): void {
    if (this.#lines.length > 0) this.#lines.push("");
    this.comment(title);
  }

  /** A comment on its own line. */
  comment(text: string): void {
    this.#lines.push(`${this.#indent()}; ${text}`);
  }

  /** One instruction. */
  emit(mnemonic: string, ...operands: readonly (string | number)[]): void {
    this.#lines.push(`${this.#indent()}${mnemonic} ${operands.join(", ")}`);
  }

  /** Runs `body`; registers that it takes are free again afterwards. */
  scope<Result>(body: () => Result): Result {
    const general = [...this.#general];
    const float = [...this.#float];
    const result = body();
    refill(this.#general, general);
    refill(this.#float, float);
    return result;
  }

  /**
   * Takes a free general-purpose register.
   * @throws RangeError if all are in use
   */
  register(): Register {
    return take(this.#general, "general-purpose");
  }

  /**
   * Takes a free floating point register.
   * @throws RangeError if all are in use
   */
  floatRegister(): FloatRegister {
    return take(this.#float, "floating point");
  }

  /** Emits `body` once, run `count` times by the hardware; one pass needs no loop. */
  loop(count: number, body: () => void): void {
    if (count < 1 || !Number.isInteger(count)) throw new RangeError(`a loop cannot run ${count} times`);
    if (count === 1) return this.scope(body);
    const before = this.#state;
    const assignments = this.#assignments;
    this.scope(() => {
      const counter = this.register();
      this.emit("C_LOOP_START", counter, count);
      // what later passes find is what the end of the body leaves, so nothing may be taken for granted
      this.#state = this.#unknownState();
      this.#depth++;
      body();
      this.#depth--;
      this.emit("C_LOOP_END", counter);
    });
    if (this.#assignments === assignments) this.#state = before;
  }

  /** register = value */
  set(register: Register, value: number): void {
    this.add(register, fixed(value));
  }

  /** register = address */
  add(register: Register, { register: base, offset }: Address): void {
    if (offset < 0 || !Number.isInteger(offset)) throw new RangeError(`${offset} is no unsigned offset`);
    if (offset <= largestImmediate) return this.emit("S_ADDI_INT", register, base, offset);
    this.scope(() => {
      const constant = base === register ? this.register() : register;
      this.emit("S_LUI_INT", constant, Math.floor(offset / 4096));
      if (offset % 4096 > 0) this.emit("S_ADDI_INT", constant, constant, offset % 4096);
      if (base !== zero) this.emit("S_ADD_INT", register, base, constant);
    });
  }

  /** Loads a constant of FP SRAM into a register. */
  loadFloat(slot: number): FloatRegister {
    const register = this.floatRegister();
    this.emit("S_LD_FP", register, zero, slot);
    return register;
  }

  /** Sets the distance from a tensor's first element to its first scale, in bytes. */
  setScale(distance: number): void {
    if (this.#state.scale === distance) return;
    this.#setFrom("C_SET_SCALE_REG", distance);
    this.#assign({ scale: distance });
  }

  /** Sets the pitch of rows, in elements. */
  setStride(elements: number): void {
    if (this.#state.stride === elements) return;
    this.#setFrom("C_SET_STRIDE_REG", elements);
    this.#assign({ stride: elements });
  }

  /** The address register that holds a base address in HBM, set where needed. */
  hbmBase(base: number): AddressRegister {
    const known = this.#state.bases.indexOf(base);
    if (known >= 0) return `a${known}`;
    const free = this.#state.bases.indexOf(null);
    const victim = free >= 0 ? free : this.#state.nextVictim;
    const bases = [...this.#state.bases];
    bases[victim] = base;
    this.scope(() => {
      const value = this.register();
      this.set(value, base);
      this.emit("C_SET_ADDR_REG", `a${victim}`, zero, value);
    });
    this.#assign({ bases, nextVictim: 1 + victim % (this.target.addressRegisters - 1) });
    return `a${victim}`;
  }

  #setFrom(mnemonic: string, value: number): void {
    this.scope(() => {
      const register = this.register();
      this.set(register, value);
      this.emit(mnemonic, register);
    });
  }

  #assign(change: Partial<TransferState>): void {
    this.#state = { ...this.#state, ...change };
    this.#assignments++;
  }

  #unknownState(): TransferState {
    const bases = Array.from({ length: this.target.addressRegisters }, (_, index) => index === 0 ? 0 : null);
    return { scale: null, stride: null, bases, nextVictim: 1 };
  }

  #indent(): string {
    return "  ".repeat(this.#depth);
  }
}

function take<Name>(free: Set<Name>, kind: string): Name {
  const name = [...free].at(-1);
  if (name === undefined) throw new RangeError(`no ${kind} register is free`);
  free.delete(name);
  return name;
}

function refill<Name>(free: Set<Name>, names: readonly Name[]): void {
  free.clear();
  for (const name of names) free.add(name);
}
