/**
 * The hardware loops: a stack of starts with their registers, and the guard against passes that never end.
 * @module
 */
import { PlenaTrap, trap } from "./trap.ts";

/** The active loops. */
export class LoopStack {
  /** Number of executed instructions at which some loop's pass has become too long. */
  deadline = Infinity;
  readonly #bodies: number[] = [];
  readonly #registers: number[] = [];
  /** Executed instructions when the pass began. */
  readonly #passes: number[] = [];

  /** @param limit instructions of one pass */
  constructor(readonly limit: number) {}

  /**
   * Begins a loop.
   * @param body index of its first instruction
   * @param instructions executed so far, this one included
   */
  start(body: number, register: number, instructions: number): void {
    this.#bodies.push(body);
    this.#registers.push(register);
    this.#passes.push(instructions);
    if (instructions + this.limit < this.deadline) this.deadline = instructions + this.limit;
  }

  /**
   * Ends a pass of the innermost loop with a register.
   * @returns index of the next instruction
   */
  end(register: number, gp: Uint32Array, instructions: number, next: number): number {
    let at = this.#registers.length - 1;
    while (at >= 0 && this.#registers[at] !== register) at--;
    if (at < 0) trap(`C_LOOP_END gp${register} has no matching C_LOOP_START`);
    if (gp[register] > 1) {
      gp[register]--;
      this.#passes[at] = instructions;
      this.#updateDeadline();
      return this.#bodies[at];
    }
    gp[register] = 0;
    this.#remove(at);
    return next;
  }

  /** Ends the innermost loop where it is. */
  leave(gp: Uint32Array): void {
    const at = this.#registers.length - 1;
    if (at < 0) trap("C_BREAK outside of a loop");
    gp[this.#registers[at]] = 0;
    this.#remove(at);
  }

  #remove(at: number): void {
    this.#bodies.splice(at, 1);
    this.#registers.splice(at, 1);
    this.#passes.splice(at, 1);
    this.#updateDeadline();
  }

  #updateDeadline(): void {
    let oldest = Infinity;
    for (const pass of this.#passes) if (pass < oldest) oldest = pass;
    this.deadline = oldest + this.limit;
  }

  /** Stops a run whose deadline is over. */
  giveUp(): never {
    const at = this.#passes.findIndex((pass) => pass + this.limit <= this.deadline);
    throw new PlenaTrap(
      "instruction-limit",
      `a pass of the loop of gp${this.#registers[at]} executes more than ${this.limit} instructions`,
    );
  }
}
