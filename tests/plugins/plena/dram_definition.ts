/**
 * The DRAM as it is defined, one clock after the other, with nothing left out and nothing skipped: the measure for the
 * model that the simulator uses. It shares no code with it.
 */

type Command = "ACT" | "PRE" | "RD" | "WR";

interface Request {
  readonly row: number;
  readonly low: number;
  readonly pseudoChannel: number;
  readonly group: number;
  readonly bank: number;
  readonly isWrite: boolean;
  readonly arrival: number;
}

interface Issued {
  readonly command: Command;
  readonly clock: number;
  readonly request: Request;
}

type Scope = "channel" | "pseudo-channel" | "group" | "bank";

interface Rule {
  readonly before: Command;
  readonly after: Command;
  readonly scope: Scope;
  readonly distance: number;
}

function rulesOf(readToRead: number, writeToWrite: number): Rule[] {
  const rule = (before: Command, after: Command, scope: Scope, distance: number) => ({
    before,
    after,
    scope,
    distance,
  });
  return [
    rule("RD", "RD", "pseudo-channel", readToRead),
    rule("RD", "RD", "group", 2),
    rule("WR", "WR", "pseudo-channel", writeToWrite),
    rule("WR", "WR", "group", 2),
    rule("RD", "WR", "pseudo-channel", 11),
    rule("WR", "RD", "pseudo-channel", 9),
    rule("WR", "RD", "group", 10),
    rule("ACT", "RD", "bank", 7),
    rule("ACT", "WR", "bank", 7),
    rule("ACT", "ACT", "channel", 2),
    rule("ACT", "ACT", "pseudo-channel", 2),
    rule("ACT", "ACT", "group", 3),
    rule("ACT", "ACT", "bank", 19),
    rule("ACT", "PRE", "channel", 2),
    rule("ACT", "PRE", "bank", 17),
    rule("PRE", "ACT", "bank", 7),
    rule("RD", "PRE", "bank", 3),
    rule("WR", "PRE", "bank", 14),
  ];
}

function sameScope(scope: Scope, a: Request, b: Request): boolean {
  if (scope === "channel") return true;
  if (a.pseudoChannel !== b.pseudoChannel) return false;
  if (scope === "pseudo-channel") return true;
  return a.group === b.group && (scope === "group" || a.bank === b.bank);
}

class Channel {
  reads: Request[] = [];
  writes: Request[] = [];
  active: Request[] = [];
  pending: number[] = [];
  history: Issued[] = [];
  /** Open rows by bank. */
  readonly open = new Map<string, number>();
  writeMode = false;

  constructor(readonly rules: readonly Rule[]) {}

  send(request: Request, clock: number): boolean {
    if (!request.isWrite && this.writes.some(({ row, low }) => row === request.row && low === request.low)) {
      this.pending.push(clock + 1);
      return true;
    }
    const queue = request.isWrite ? this.writes : this.reads;
    if (queue.length > 32) return false;
    queue.push(request);
    return true;
  }

  /** The row that a bank has open, or null. */
  openRow({ pseudoChannel, group, bank }: Request): number | null {
    return this.open.get(`${pseudoChannel} ${group} ${bank}`) ?? null;
  }

  commandOf(request: Request): Command {
    const open = this.openRow(request);
    if (open === null) return "ACT";
    if (open !== request.row) return "PRE";
    return request.isWrite ? "WR" : "RD";
  }

  isReady(request: Request, clock: number): boolean {
    const command = this.commandOf(request);
    for (const { command: before, clock: then, request: other } of this.history) {
      for (const { before: first, after, scope, distance } of this.rules) {
        if (first !== before || after !== command || !sameScope(scope, other, request)) continue;
        if (clock < then + distance) return false;
      }
    }
    if (command !== "ACT") return true;
    const activations = this.history.filter((issued) =>
      issued.command === "ACT" && sameScope("pseudo-channel", issued.request, request)
    );
    const fourth = activations.at(-4);
    return fourth === undefined || clock >= fourth.clock + 15;
  }

  best(list: readonly Request[], clock: number): Request | null {
    let best: Request | null = null;
    for (const request of list) {
      if (best === null) {
        best = request;
        continue;
      }
      const mine: boolean = this.isReady(best, clock);
      if (mine !== this.isReady(request, clock)) best = mine ? best : request;
      else if (request.arrival < best.arrival) best = request;
    }
    return best;
  }

  step(clock: number): void {
    if (this.pending.length > 0 && this.pending[0] <= clock) this.pending.shift();
    let list = this.active;
    let chosen = this.best(this.active, clock);
    if (chosen === null || !this.isReady(chosen, clock)) {
      if (!this.writeMode && (this.writes.length > 25.6 || this.reads.length === 0)) this.writeMode = true;
      else if (this.writeMode && this.writes.length < 6.4 && this.reads.length > 0) this.writeMode = false;
      list = this.writeMode ? this.writes : this.reads;
      chosen = this.best(list, clock);
      if (chosen === null || !this.isReady(chosen, clock)) return;
    }
    const command = this.commandOf(chosen);
    if (command === "PRE" && this.active.some((request) => sameScope("bank", request, chosen))) return;
    this.history.push({ command, clock, request: chosen });
    // no rule looks back further than this
    if (this.history[0].clock < clock - 40) this.history = this.history.filter((issued) => issued.clock > clock - 40);
    const { pseudoChannel, group, bank } = chosen;
    if (command === "ACT") this.open.set(`${pseudoChannel} ${group} ${bank}`, chosen.row);
    if (command === "PRE") this.open.delete(`${pseudoChannel} ${group} ${bank}`);
    if (command === "PRE") return;
    list.splice(list.indexOf(chosen), 1);
    if (command === "ACT") this.active.push(chosen);
    if (command === "RD") this.pending.push(clock + 11);
  }
}

/** The defined DRAM. Addresses are numbers. */
export class DefinedDram {
  clock = 0;
  readonly channels: Channel[];

  constructor(readToRead: number, writeToWrite: number) {
    const rules = rulesOf(readToRead, writeToWrite);
    this.channels = Array.from({ length: 8 }, () => new Channel(rules));
  }

  #tick(): void {
    this.clock++;
    for (const channel of this.channels) channel.step(this.clock);
  }

  #send(address: number, isWrite: boolean): boolean {
    const bits = (from: number, count: number) => Math.floor(address / 2 ** from) % 2 ** count;
    const column = bits(14, 3) * 4 + bits(4, 2);
    const request: Request = {
      row: Math.floor(address / 2 ** 17),
      low: address % 2 ** 17,
      pseudoChannel: bits(9, 1) ^ ((column >> 3) & 1),
      group: bits(10, 2) ^ ((column >> 4) & 3),
      bank: bits(12, 2),
      isWrite,
      arrival: this.clock,
    };
    return this.channels[bits(6, 3) ^ (column & 7)].send(request, this.clock);
  }

  /** Reads blocks of 64 bytes; returns the time at which all have arrived. */
  read(now: number, blocks: readonly number[]): number {
    while (this.clock < now) this.#tick();
    const bursts = blocks.flatMap((block) => [block, block + 16, block + 32, block + 48]);
    for (;;) {
      while (bursts.length > 0 && this.#send(bursts[0], false)) bursts.shift();
      const time = this.clock;
      this.#tick();
      const isDone = this.channels.every(({ reads, pending, active }) =>
        reads.length === 0 && pending.length === 0 && active.every(({ isWrite }) => isWrite)
      );
      if (bursts.length === 0 && isDone) return time;
    }
  }

  /** Writes a block of 64 bytes; returns the time at which it is accepted. */
  write(now: number, block: number): number {
    while (this.clock < now) this.#tick();
    let time = now;
    for (let burst = 0; burst < 64; burst += 16) {
      while (!this.#send(block + burst, true)) {
        this.#tick();
        time++;
      }
    }
    return time;
  }
}
