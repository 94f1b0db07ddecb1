/**
 * Control and status registers: what each reads and what a write changes. Numbers and fields are those of the privileged
 * specification (chapters 2 and 3), the F and the V extension. A plugin may add registers of its own.
 * @module
 */
import type { RiscvBehaviour } from "./behaviour.ts";
import type { Hart } from "./hart.ts";

/** A control and status register. */
export interface Csr {
  /** 12-bit address; registers whose two upper bits are ones are read-only. */
  readonly number: number;
  /** Name in assembly. */
  readonly name: string;
  /** One line for people and agents. */
  readonly description: string;
  /** Value, as a 32-bit integer of either sign. */
  readonly read: (hart: Hart) => number;
  /** Writes the signed 32-bit value; absent: writes are legal and have no effect. */
  readonly write?: (hart: Hart, value: number) => void;
}

/** State that only the CSR instructions and traps see. All signed 32-bit values. */
export class CsrState {
  /** Fields that hold state; see `Status`. */
  mstatus = 0;
  /** Enabled interrupts. */
  mie = 0;
  /** Address of the trap handler. */
  mtvec = 0;
  /** For the trap handler's use. */
  mscratch = 0;
  /** Address of the instruction that trapped. */
  mepc = 0;
  /** Cause of the last trap. */
  mcause = 0;
  /** Address or encoding that goes with the cause. */
  mtval = 0;
  /** Whether the program ever wrote mtvec: a trap before that has no handler. */
  mtvecWritten = false;
  /** What writes to the 64-bit counters added to them: low and high words. */
  readonly counterOffsets: Int32Array = new Int32Array(4);
}

/** Fields of mstatus. */
export const Status = {
  interruptEnable: 1 << 3,
  previousInterruptEnable: 1 << 7,
  vectorInitial: 1 << 9,
  vectorDirty: 3 << 9,
  previousPrivilege: 3 << 11,
  floatInitial: 1 << 13,
  floatDirty: 3 << 13,
  stateDirty: 1 << 31,
} as const;

/** A counter that the machine keeps. */
export type Counter = "cycle" | "instret" | "time";

const TWO_32 = 0x1_0000_0000;
const offsetIndex: Readonly<Record<Counter, number>> = { cycle: 0, instret: 2, time: 0 };

function readCounterLow(hart: Hart, counter: Counter): number {
  const offset = counter === "time" ? 0 : hart.csr.counterOffsets[offsetIndex[counter]];
  return (hart.readCounter(counter) + offset) | 0;
}

function readCounterHigh(hart: Hart, counter: Counter): number {
  const count = hart.readCounter(counter);
  const high = Math.floor(count / TWO_32);
  if (counter === "time") return high | 0;
  const index = offsetIndex[counter];
  const offsets = hart.csr.counterOffsets;
  const carry = (count % TWO_32) + (offsets[index] >>> 0) >= TWO_32 ? 1 : 0;
  return (high + offsets[index + 1] + carry) | 0;
}

/** Chooses the offset so that the counter now has these words. */
function setCounter(hart: Hart, counter: "cycle" | "instret", low: number, high: number): void {
  const index = offsetIndex[counter];
  const count = hart.readCounter(counter);
  const offsets = hart.csr.counterOffsets;
  const countLow = count % TWO_32;
  const borrow = low >>> 0 < countLow ? 1 : 0;
  offsets[index] = (low - countLow) | 0;
  offsets[index + 1] = (high - Math.floor(count / TWO_32) - borrow) | 0;
}

function counters(behaviour: RiscvBehaviour): Csr[] {
  const list: Csr[] = [];
  for (const [counter, machine, user] of [["cycle", 0xb00, 0xc00], ["instret", 0xb02, 0xc02]] as const) {
    const what = counter === "cycle" ? "Cycles" : "Instructions";
    const low = { read: (hart: Hart) => readCounterLow(hart, counter) };
    const high = { read: (hart: Hart) => readCounterHigh(hart, counter) };
    list.push({
      number: machine,
      name: `m${counter}`,
      description: `${what} since the start, low word.`,
      ...low,
      write: (hart, value) => setCounter(hart, counter, value, readCounterHigh(hart, counter)),
    }, {
      number: machine + 0x80,
      name: `m${counter}h`,
      description: `${what} since the start, high word.`,
      ...high,
      write: (hart, value) => setCounter(hart, counter, readCounterLow(hart, counter), value),
    });
    if (behaviour.userCountersAbsent) continue;
    list.push(
      { number: user, name: counter, description: `Copy of m${counter}.`, ...low },
      { number: user + 0x80, name: `${counter}h`, description: `Copy of m${counter}h.`, ...high },
    );
  }
  if (!behaviour.userCountersAbsent) {
    list.push(
      { number: 0xc01, name: "time", description: "Time, low word.", read: (hart) => readCounterLow(hart, "time") },
      { number: 0xc81, name: "timeh", description: "Time, high word.", read: (hart) => readCounterHigh(hart, "time") },
    );
  }
  return list;
}

const floatCsrs: readonly Csr[] = [
  {
    number: 0x001,
    name: "fflags",
    description: "Accrued floating-point exceptions: NX, UF, OF, DZ, NV from bit 0.",
    read: (hart) => hart.fflags,
    write: (hart, value) => hart.fflags = value & 0x1f,
  },
  {
    number: 0x002,
    name: "frm",
    description: "Dynamic rounding mode.",
    read: (hart) => hart.frm,
    write: (hart, value) => hart.frm = value & 7,
  },
  {
    number: 0x003,
    name: "fcsr",
    description: "frm (bits 7 to 5) and fflags (bits 4 to 0).",
    read: (hart) => (hart.frm << 5) | hart.fflags,
    write: (hart, value) => {
      hart.fflags = value & 0x1f;
      hart.frm = (value >> 5) & 7;
    },
  },
];

function vectorCsrs(behaviour: RiscvBehaviour): Csr[] {
  const vlMask = behaviour.vlReadsSevenBits ? 0x7f : -1;
  const list: Csr[] = [
    {
      number: 0x008,
      name: "vstart",
      description: "First element that the next vector instruction executes.",
      read: (hart) => hart.vector.vstart,
      // VLMAX is at most VLEN: elements of one byte in eight registers.
      write: (hart, value) => hart.vector.vstart = value & (hart.vector.vlen - 1),
    },
    {
      number: 0x009,
      name: "vxsat",
      description: "Whether a fixed-point result was saturated.",
      read: (hart) => hart.vector.vxsat,
      write: (hart, value) => hart.vector.vxsat = value & 1,
    },
    {
      number: 0x00a,
      name: "vxrm",
      description: "Fixed-point rounding mode: 0 rnu, 1 rne, 2 rdn, 3 rod.",
      read: (hart) => hart.vector.vxrm,
      write: (hart, value) => hart.vector.vxrm = value & 3,
    },
    { number: 0xc20, name: "vl", description: "Vector length in elements.", read: (hart) => hart.vector.vl & vlMask },
    { number: 0xc21, name: "vtype", description: "Vector type.", read: (hart) => hart.vector.vtype },
    {
      number: 0xc22,
      name: "vlenb",
      description: "Bytes of a vector register.",
      read: (hart) => hart.vector.registerBytes,
    },
  ];
  if (behaviour.vcsrAbsent) return list;
  list.push({
    number: 0x00f,
    name: "vcsr",
    description: "vxrm (bits 2 and 1) and vxsat (bit 0).",
    read: (hart) => (hart.vector.vxrm << 1) | hart.vector.vxsat,
    write: (hart, value) => {
      hart.vector.vxsat = value & 1;
      hart.vector.vxrm = (value >> 1) & 3;
    },
  });
  return list;
}

function readStatus(hart: Hart, behaviour: RiscvBehaviour): number {
  if (behaviour.statusFieldsFixed) {
    return (hart.csr.mstatus & Status.previousPrivilege) | Status.floatInitial | Status.vectorInitial;
  }
  // Only machine mode exists and the extensions' state is always on and taken for dirty.
  return hart.csr.mstatus | Status.previousPrivilege | Status.floatDirty | Status.vectorDirty | Status.stateDirty;
}

function machineCsrs(behaviour: RiscvBehaviour): Csr[] {
  const fixed = (number: number, name: string, value: number, description: string): Csr => ({
    number,
    name,
    description,
    read: () => value,
  });
  const statusMask = behaviour.statusFieldsFixed
    ? Status.previousPrivilege
    : Status.interruptEnable | Status.previousInterruptEnable;
  const held = (
    number: number,
    name: "mie" | "mscratch" | "mepc" | "mcause" | "mtval",
    mask: number,
    description: string,
  ): Csr => ({
    number,
    name,
    description,
    read: (hart) => hart.csr[name],
    write: (hart, value) => hart.csr[name] = value & mask,
  });
  const optional: readonly Csr[] = [
    fixed(0x310, "mstatush", 0, "Upper half of mstatus."),
    { number: 0x344, name: "mip", description: "Pending interrupts; none exist.", read: () => 0, write: () => {} },
    fixed(0xf15, "mconfigptr", 0, "Configuration structure; none exists."),
  ];
  return [
    {
      number: 0x300,
      name: "mstatus",
      description: "Machine status.",
      read: (hart) => readStatus(hart, behaviour),
      write: (hart, value) => hart.csr.mstatus = value & statusMask,
    },
    fixed(0x301, "misa", behaviour.misa, "Base width and extensions."),
    held(0x304, "mie", behaviour.interruptCsrsMinimal ? 1 : 0x888, "Enabled interrupts."),
    {
      number: 0x305,
      name: "mtvec",
      description: "Address of the trap handler, direct mode.",
      read: (hart) => hart.csr.mtvec,
      write: (hart, value) => {
        hart.csr.mtvec = value & ~3;
        hart.csr.mtvecWritten = true;
      },
    },
    held(0x340, "mscratch", -1, "For the trap handler's use."),
    held(0x341, "mepc", ~3, "Address of the instruction that trapped; where mret returns to."),
    held(0x342, "mcause", -1, "Cause of the trap."),
    held(0x343, "mtval", -1, "Address or encoding that goes with the cause."),
    fixed(0xf11, "mvendorid", behaviour.mvendorid, "Vendor."),
    fixed(0xf12, "marchid", behaviour.marchid, "Microarchitecture."),
    fixed(0xf13, "mimpid", behaviour.mimpid, "Implementation."),
    fixed(0xf14, "mhartid", 0, "Number of the hart."),
    ...(behaviour.interruptCsrsMinimal ? [] : optional),
  ];
}

/** All CSRs of the core with these deviations. */
export function standardCsrs(behaviour: RiscvBehaviour): readonly Csr[] {
  return [...floatCsrs, ...vectorCsrs(behaviour), ...machineCsrs(behaviour), ...counters(behaviour)];
}
