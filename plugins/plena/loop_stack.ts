/**
 * The hardware loops: a stack of starts with their registers, and the guard against passes that never end.
 * @module
 */
import { PlenaTrap, trap } from "./trap.ts";

/** Active loops of one register, the innermost last. */
interface RegisterLoops {
  /** Index of the first instruction of the body. */
  readonly bodies: number[];
  /** Executed instructions when the pass began. Only the innermost can begin another, so the first is the oldest. */
  readonly passes: number[];
  /** Order in which the loops began, over all registers. */
  readonly order: number[];
}

const registerCount = 16;

/** The active loops. There is no limit to their depth, so nothing here may take time in proportion to it. */
export class LoopStack {
  /** Number of executed instructions before which no pass can have become too long. */
  deadline = Infinity;
  readonly #limit: number;
  readonly #loops: readonly RegisterLoops[] = Array.from(
    { length: registerCount },
    () => ({ bodies: [], passes: [], order: [] }),
  );
  #started = 0;

  /** @param limit instructions of one pass */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /**
   * Begins a loop.
   * @param body index of its first instruction
   * @param instructions executed so far, this one included
   */
  start(body: number, register: number, instructions: number): void {
    const { bodies, passes, order } = this.#loops[register];
    bodies.push(body);
    passes.push(instructions);
    order.push(this.#started++);
    this.deadline = Math.min(this.deadline, instructions + this.#limit);
  }

  /**
   * Ends a pass of the innermost loop with a register.
   * @returns index of the next instruction
   */
  end(register: number, gp: Uint32Array, instructions: number, next: number): number {
    const { bodies, passes } = this.#loops[register];
    const at = bodies.length - 1;
    if (at < 0) trap(`C_LOOP_END gp${register} has no matching C_LOOP_START`);
    if (gp[register] > 1) {
      gp[register]--;
      passes[at] = instructions;
      return bodies[at];
    }
    this.#leave(register, gp);
    return next;
  }

  /** Ends the innermost loop where it is. */
  break(gp: Uint32Array): void {
    let innermost = -1;
    let latest = -1;
    for (let register = 0; register < registerCount; register++) {
      const began = this.#loops[register].order.at(-1) ?? -1;
      if (began > latest) [innermost, latest] = [register, began];
    }
    if (innermost < 0) trap("C_BREAK outside of a loop");
    this.#leave(innermost, gp);
  }

  #leave(register: number, gp: Uint32Array): void {
    const { bodies, passes, order } = this.#loops[register];
    gp[register] = 0;
    bodies.pop();
    passes.pop();
    order.pop();
  }

  /** Moves the deadline to where it is; stops a run in which a pass has become too long. */
  checkDeadline(instructions: number): void {
    this.deadline = Infinity;
    for (let register = 0; register < registerCount; register++) {
      const { passes } = this.#loops[register];
      if (passes.length === 0) continue;
      const end = passes[0] + this.#limit;
      if (instructions >= end) {
        throw new PlenaTrap(
          "instruction-limit",
          `a pass of the loop of gp${register} executes more than ${this.#limit} instructions`,
        );
      }
      this.deadline = Math.min(this.deadline, end);
    }
  }
}
