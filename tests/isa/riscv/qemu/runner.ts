/**
 * Runs RISC-V code in qemu-user and brings back the registers and memory at the first signal: an executable of our own
 * making installs a signal handler, and every case is started by returning from it and ended by the next signal (the
 * illegal word `mpause`, or a trap of the code itself).
 * @module
 */
import {
  add,
  addi,
  blt,
  bne,
  bytesOf,
  csrr,
  csrw,
  ECALL,
  li,
  loadEightRegisters,
  lw,
  MPAUSE,
  RET,
  storeEightRegisters,
  sw,
  vsetvl,
} from "./encode.ts";

/** A piece of memory of the process. */
export interface Segment {
  readonly address: number;
  readonly bytes: Uint8Array;
  /** Length in memory if longer than `bytes`; the rest is zero. */
  readonly length?: number;
}

/** Registers at the start of a case; what is not given is zero. */
export interface StartState {
  readonly pc: number;
  readonly x?: ArrayLike<number>;
  /** Raw bits. */
  readonly f?: ArrayLike<number>;
  readonly fcsr?: number;
  readonly v?: Uint8Array;
  readonly vl?: number;
  readonly vtype?: number;
  readonly vstart?: number;
  readonly vxrm?: number;
  readonly vxsat?: number;
}

/** State at the signal that ended a case. */
export interface EndState {
  /** Linux signal: 4 illegal instruction, 5 breakpoint, 11 memory fault. */
  readonly signal: number;
  /** Address of a memory fault. */
  readonly address: number;
  readonly pc: number;
  readonly x: Uint32Array;
  readonly f: Uint32Array;
  readonly fcsr: number;
  readonly v: Uint8Array;
  readonly vl: number;
  readonly vtype: number;
  readonly vstart: number;
  readonly vxrm: number;
  readonly vxsat: number;
  /** The ranges of `dump`, in order. */
  readonly memory: Uint8Array[];
}

/** What to run. */
export interface QemuJob {
  readonly segments: readonly Segment[];
  readonly cases: readonly StartState[];
  /** Ranges written out after every case. */
  readonly dump: readonly { readonly address: number; readonly length: number }[];
  /** Segments (by index, whole words) to bring back to their initial contents before every case. */
  readonly restore?: readonly number[];
  /** Further properties of the processor, for example `zba=false`. */
  readonly cpu?: readonly string[];
}

/** qemu's name of the processor: Zve32f is the nearest to Zve32x that qemu 7.2 has. */
export const CPU = "rv32,v=false,Zve32f=true,vlen=128,elen=32";

const RUNTIME = 0x30000000;
const VARIABLES = 0x30010000;
const RECORD = 0x30020000;
const STACK = 0x30030000;
const STACK_LENGTH = 0x10000;
const BLOCKS = 0x31000000;
const PRISTINE = 0x38000000;

/** Record of the handler: eight words, then the vector registers at 32. */
const RECORD_LENGTH = 32 + 512;
/** qemu's struct target_sigcontext: pc, x1 to x31, f0 to f31 as 64 bits, fcsr. */
const CONTEXT_WORDS = 32 + 64 + 1;
const CONTEXT_OFFSET = 0xa0;
/** Start block: a sigcontext, then vl vtype vstart vxrm vxsat, and the vector registers at 512. */
const BLOCK_LENGTH = 1024;

const CSR = { fcsr: 3, vstart: 8, vxsat: 9, vxrm: 10, vl: 0xc20, vtype: 0xc21 };
const [T0, T1, T2, S0, S1, A0, A1, A2, A7, S2, S3] = [5, 6, 7, 8, 9, 10, 11, 12, 17, 18, 19];

/** The run-time code and the offset of the handler in it. */
function runtimeCode(cases: number, dumps: QemuJob["dump"], copies: { to: number; from: number; length: number }[]) {
  const words: number[] = [];
  const syscall = (number: number, ...parameters: number[]) => {
    parameters.forEach((value, i) => words.push(...li(A0 + i, value)));
    words.push(...li(A7, number), ECALL);
  };
  const handlerAddress = VARIABLES + 0x100;
  syscall(132, VARIABLES + 0x10, 0); // sigaltstack
  for (const signal of [4, 5, 7, 8, 11]) syscall(134, signal, handlerAddress, 0, 8); // rt_sigaction
  words.push(MPAUSE);

  const handler = words.length * 4;
  words.push(addi(S1, A2, 0), ...li(S0, VARIABLES), lw(S2, 0, S0));
  const branchAt = words.length;
  words.push(0);
  words.push(...li(S3, RECORD), sw(A0, 0, S3), lw(T0, 12, A1), sw(T0, 4, S3));
  [CSR.vl, CSR.vtype, CSR.vstart, CSR.vxrm, CSR.vxsat, CSR.fcsr].forEach((csr, i) =>
    words.push(csrr(T0, csr), sw(T0, 8 + 4 * i, S3))
  );
  words.push(csrw(CSR.vstart, 0), addi(T0, S3, 32));
  for (let i = 0; i < 4; i++) words.push(storeEightRegisters(8 * i, T0), addi(T0, T0, 128));
  syscall(64, 1, RECORD, RECORD_LENGTH); // write
  words.push(addi(A0, 0, 1), ...li(A1, CONTEXT_OFFSET), add(A1, A1, S1), ...li(A2, 4 * CONTEXT_WORDS));
  words.push(...li(A7, 64), ECALL);
  for (const { address, length } of dumps) syscall(64, 1, address, length);

  words[branchAt] = blt(S2, 0, 4 * (words.length - branchAt));
  words.push(addi(S2, S2, 1), sw(S2, 0, S0), ...li(T0, cases));
  words.push(bne(S2, T0, 24));
  words.push(...li(A0, 0), ...li(A7, 93), ECALL); // exit
  const copyWords = (to: number, from: number) =>
    words.push(lw(A2, 0, from), sw(A2, 0, to), addi(from, from, 4), addi(to, to, 4), addi(T2, T2, -1), bne(T2, 0, -20));
  for (const { to, from, length } of copies) {
    words.push(...li(T0, to), ...li(T1, from), ...li(T2, length >> 2));
    copyWords(T0, T1);
  }
  words.push((10 << 20) | (S2 << 15) | (1 << 12) | (S3 << 7) | 0x13); // slli s3, s2, 10
  words.push(...li(T0, BLOCKS), add(S3, S3, T0), addi(T1, S3, 0), ...li(T0, CONTEXT_OFFSET), add(T0, T0, S1));
  words.push(...li(T2, CONTEXT_WORDS));
  copyWords(T0, T1);
  const scalars = 4 * CONTEXT_WORDS;
  words.push(addi(T0, S3, 512));
  for (let i = 0; i < 4; i++) words.push(loadEightRegisters(8 * i, T0), addi(T0, T0, 128));
  words.push(lw(T0, scalars, S3), lw(T1, scalars + 4, S3), vsetvl(0, T0, T1));
  words.push(lw(T0, scalars + 12, S3), csrw(CSR.vxrm, T0), lw(T0, scalars + 16, S3), csrw(CSR.vxsat, T0));
  words.push(lw(T0, scalars + 8, S3), csrw(CSR.vstart, T0), RET);
  return { words, handler };
}

/** A static ELF32 executable for RISC-V with one loadable segment per given piece, all rights. */
export function makeElf(segments: readonly Segment[], entry: number): Uint8Array {
  const PAGE = 4096;
  const sorted = segments.toSorted((a, b) => a.address - b.address);
  const headers = 52 + 32 * sorted.length;
  let offset = Math.ceil(headers / PAGE) * PAGE;
  const placed = sorted.map((segment) => {
    const at = offset + segment.address % PAGE;
    offset = Math.ceil((at + segment.bytes.length) / PAGE) * PAGE;
    return { ...segment, offset: at };
  });
  const file = new Uint8Array(offset);
  const view = new DataView(file.buffer);
  file.set([0x7f, 0x45, 0x4c, 0x46, 1, 1, 1]); // ELF, 32 bits, little endian
  view.setUint16(16, 2, true); // executable
  view.setUint16(18, 243, true); // RISC-V
  view.setUint32(20, 1, true);
  view.setUint32(24, entry, true);
  view.setUint32(28, 52, true); // program headers follow
  view.setUint16(40, 52, true);
  view.setUint16(42, 32, true);
  view.setUint16(44, placed.length, true);
  view.setUint16(46, 40, true);
  placed.forEach(({ address, bytes, length, offset }, i) => {
    const fields = [1, offset, address, address, bytes.length, Math.max(bytes.length, length ?? 0), 7, PAGE];
    fields.forEach((value, j) => view.setUint32(52 + 32 * i + 4 * j, value, true));
    file.set(bytes, offset);
  });
  return file;
}

function startBlock(state: StartState): Uint8Array {
  const block = new Uint8Array(BLOCK_LENGTH);
  const view = new DataView(block.buffer);
  view.setUint32(0, state.pc, true);
  for (let i = 1; i < 32; i++) view.setUint32(4 * i, state.x?.[i] ?? 0, true);
  for (let i = 0; i < 32; i++) {
    view.setUint32(128 + 8 * i, state.f?.[i] ?? 0, true);
    view.setUint32(132 + 8 * i, 0xffffffff, true);
  }
  const scalars = [state.fcsr, state.vl, state.vtype, state.vstart, state.vxrm, state.vxsat];
  scalars.forEach((value, i) => view.setUint32(384 + 4 * i, value ?? 0, true));
  if (state.v) block.set(state.v, 512);
  return block;
}

/** Runs all cases in one process. Segments must not touch 0x30000000 to 0x3fffffff. */
export async function runInQemu(job: QemuJob): Promise<EndState[]> {
  const copies: { to: number; from: number; length: number }[] = [];
  const extra: Segment[] = [];
  let pristine = PRISTINE;
  for (const index of job.restore ?? []) {
    const { address, bytes } = job.segments[index];
    copies.push({ to: address, from: pristine, length: bytes.length });
    extra.push({ address: pristine, bytes });
    pristine += Math.ceil(bytes.length / 4096) * 4096;
  }
  const { words, handler } = runtimeCode(job.cases.length, job.dump, copies);
  const variables = new Uint8Array(0x1000);
  const view = new DataView(variables.buffer);
  view.setInt32(0, -1, true);
  view.setUint32(0x10, STACK, true);
  view.setUint32(0x18, STACK_LENGTH, true);
  view.setUint32(0x100, RUNTIME + handler, true);
  view.setUint32(0x104, 0x08000004, true); // SA_ONSTACK | SA_SIGINFO
  const blocks = new Uint8Array(job.cases.length * BLOCK_LENGTH);
  job.cases.forEach((state, i) => blocks.set(startBlock(state), i * BLOCK_LENGTH));
  const elf = makeElf([
    ...job.segments,
    ...extra,
    { address: RUNTIME, bytes: bytesOf(words) },
    { address: VARIABLES, bytes: variables },
    { address: RECORD, bytes: new Uint8Array(0), length: 0x1000 },
    { address: STACK, bytes: new Uint8Array(0), length: STACK_LENGTH },
    { address: BLOCKS, bytes: blocks },
  ], RUNTIME);

  const file = await Deno.makeTempFile({ suffix: ".elf" });
  try {
    await Deno.writeFile(file, elf, { mode: 0o755 });
    const { stdout, stderr, code, signal } = await new Deno.Command("qemu-riscv32", {
      args: ["-cpu", [CPU, ...job.cpu ?? []].join(","), file],
      stdout: "piped",
      stderr: "piped",
    }).output();
    if (code !== 0) {
      throw new Error(`qemu-riscv32 ended with ${signal ?? code}: ${new TextDecoder().decode(stderr)}`);
    }
    return readRecords(stdout, job);
  } finally {
    await Deno.remove(file);
  }
}

function readRecords(output: Uint8Array, job: QemuJob): EndState[] {
  const contextLength = 4 * CONTEXT_WORDS;
  const memoryLength = job.dump.reduce((sum, { length }) => sum + length, 0);
  const length = RECORD_LENGTH + contextLength + memoryLength;
  if (output.length !== length * job.cases.length) {
    throw new Error(`qemu wrote ${output.length} bytes instead of ${length * job.cases.length}`);
  }
  return job.cases.map((_, i) => {
    const view = new DataView(output.buffer, output.byteOffset + i * length, length);
    const word = (offset: number) => view.getUint32(offset, true);
    const context = RECORD_LENGTH;
    let at = i * length + context + contextLength;
    return {
      signal: word(0),
      address: word(4),
      vl: word(8),
      vtype: word(12),
      vstart: word(16),
      vxrm: word(20),
      vxsat: word(24),
      fcsr: word(28),
      v: output.slice(i * length + 32, i * length + RECORD_LENGTH),
      pc: word(context),
      x: Uint32Array.from({ length: 32 }, (_, r) => (r === 0 ? 0 : word(context + 4 * r))),
      f: Uint32Array.from({ length: 32 }, (_, r) => word(context + 128 + 8 * r)),
      memory: job.dump.map((range) => output.slice(at, at += range.length)),
    };
  });
}
