/**
 * When each register may be read: the cycle from which a consumer with forwarding may dispatch.
 * @module
 */
import { NEVER } from "./time.ts";

const LONG_AGO = -8;

/** Pending writes of the integer and float registers. */
export class Scoreboard {
  /** First cycle in which an instruction that uses forwarding may read the register. x0 is always ready. */
  readonly integer = new Int32Array(32).fill(LONG_AGO);
  /** First cycle in which a float register may be read. There is no forwarding. */
  readonly float = new Int32Array(32).fill(LONG_AGO);
  /** Which unit writes the integer register next, as a stall cause. */
  readonly writer = new Uint8Array(32);

  /** Marks an integer register as written in `ready` by the unit that a wait would be attributed to. */
  writeInteger(register: number, ready: number, stall: number): void {
    if (register === 0) return;
    this.integer[register] = ready;
    this.writer[register] = stall;
  }

  /** Cycle from which no write is pending, as seen without forwarding; `NEVER` if one of them is not known yet. */
  quietFrom(): number {
    let latest = LONG_AGO;
    for (let register = 1; register < 32; register++) {
      if (this.integer[register] >= NEVER || this.float[register] >= NEVER) return NEVER;
      latest = Math.max(latest, this.integer[register] + 1, this.float[register]);
    }
    return this.float[0] >= NEVER ? NEVER : Math.max(latest, this.float[0]);
  }
}
