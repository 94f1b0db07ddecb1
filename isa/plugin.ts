/**
 * The contract between a machine and the rest of the project. Everything that crosses it is structured-cloneable, so a
 * plugin may live in this thread, a worker, a child process or a browser tab; every address is (space, offset).
 * @module
 */
import type { Task, Tensor, TensorSpecification, Workload } from "../tasks/task.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** A hardware profile: a named, validated set of machine parameters. */
export interface HardwareProfile {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly parameters: Readonly<Record<string, number | boolean | string>>;
}

/** Bytes at an address of a memory space. */
export interface Block {
  readonly space: string;
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/** A memory that addresses of its own reach. */
export interface MemorySpace {
  readonly name: string;
  readonly title: string;
  readonly ranges: readonly Range[];
  /**
   * Bytes that one address counts, 1 where it is left out: an SRAM whose instructions count elements or words. Offsets of
   * blocks, ranges and regions count addresses, their lengths count bytes.
   */
  readonly unitBytes?: number;
}

/** Bytes that one address of a space counts. */
export function unitBytesOf(spaces: readonly MemorySpace[], name: string): number {
  return spaces.find((space) => space.name === name)?.unitBytes ?? 1;
}

/** A range of a memory space: an address and bytes from there on. */
export interface Range {
  readonly space: string;
  readonly offset: number;
  readonly length: number;
}

/** First address behind a range. */
export function endOf(range: Range, spaces: readonly MemorySpace[]): number {
  return range.offset + range.length / unitBytesOf(spaces, range.space);
}

/** A range with the rights of a kernel on it during an evaluation. */
export interface Region extends Range {
  readonly name: string;
  /** `read`: inputs; `write`: read and write (output, scratch); `execute`: code, readable, not writable. */
  readonly access: "read" | "write" | "execute";
  readonly role: "code" | "input" | "output" | "scratch" | "static";
}

/** Where a tensor lies and in which format. */
export interface PlacedTensor extends Range {
  readonly specification: TensorSpecification;
  /** Storage format for people and agents: `int8, row-major`. */
  readonly format: string;
  /**
   * Storage order where it is not row-major: each matrix (the last two axes) is cut into blocks of this many columns,
   * which lie one after another; inside a block the rows lie one after another.
   */
  readonly columnBlock?: number;
}

/** Where everything of a workload lies, in numbers for the machine and in words for the agent. */
export interface Placement {
  readonly tensors: readonly PlacedTensor[];
  readonly regions: readonly Region[];
  /** Contents that memory holds at the start beside the tensors: constants that the machine cannot make by itself. */
  readonly preload?: readonly Block[];
  /** Constants that a kernel of this workload may use by name: sizes and addresses. */
  readonly symbols: Readonly<Record<string, number>>;
  /** Markdown: addresses, layouts, entry and exit rules, budgets; with the task's formula enough to write a kernel. */
  readonly description: string;
}

/** Source position of a machine address; several addresses may share a line (pseudo-instructions, bundles). */
export interface SourceLine {
  readonly space: string;
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** An assembled program. */
export interface Program {
  readonly blocks: readonly Block[];
  /** Address of the first instruction. */
  readonly entry: number;
  readonly lines: readonly SourceLine[];
  readonly symbols: Readonly<Record<string, number>>;
  /** Encoded instructions. */
  readonly instructionCount: number;
  /** Instructions by category. */
  readonly instructionCategories: Readonly<Record<string, number>>;
  /** Bytes of instructions. */
  readonly codeBytes: number;
  /** Bytes of preloaded constants and initialised data (cheat 18). */
  readonly staticBytes: number;
}

/** What an assembler returns; it never throws. */
export interface AssemblyResult {
  /** Absent if there was an error. */
  readonly program?: Program;
  readonly diagnostics: readonly Diagnostic[];
}

/** Bounds of one simulation. */
export interface Limits {
  readonly instructions: number;
  readonly cycles: number;
  /** Milliseconds of wall time; checked now and then. */
  readonly wallMilliseconds: number;
}

/** A simulation to run. */
export interface SimulationRequest {
  readonly profile: string;
  readonly program: Program;
  /** Memory contents beside the program. */
  readonly blocks: readonly Block[];
  readonly limits: Limits;
  /** `timed`: cycles and profile; `functional`: results only, where the plugin finds the program independent of time. */
  readonly mode: "timed" | "functional";
  /** Rights to enforce; absent: the bare machine. */
  readonly regions?: readonly Region[];
  /** Seed of the pattern that fills what the hardware leaves undefined; absent: zeros. */
  readonly poison?: number;
  /** Ranges to return. */
  readonly dump: readonly Range[];
  /** Whether to return the per-line profile. */
  readonly collectProfile?: boolean;
  /** Whether to return the final registers. */
  readonly registers?: boolean;
}

/** How a run ended. `returned` is the machine's normal exit. */
export type ExitCause = "returned" | "trapped" | "hung" | "fault" | "limit";

/** The end of a run, with what a person needs to find the reason. */
export interface Exit {
  readonly cause: ExitCause;
  /** Stable identifier: `store-outside-regions`, `illegal-instruction`, `instruction-limit`. */
  readonly kind?: string;
  readonly pc?: number;
  readonly line?: number;
  readonly message?: string;
}

/** A remark on a run that does not end it: unwritten reads, dropped instructions, errata relied upon. */
export interface RuntimeWarning {
  readonly code: string;
  readonly message: string;
  readonly pc: number;
  readonly line?: number;
  /** How often it happened. */
  readonly count: number;
}

/** Cost of one source line. */
export interface LineProfile {
  readonly line: number;
  readonly executions: number;
  /** Cycles charged to the line; over all lines they sum exactly to the run's cycles. */
  readonly cycles: number;
  /** Of these, cycles in which the line waited, by named cause. */
  readonly stalls: Readonly<Record<string, number>>;
}

/** What one simulated execution yields: cycles, output and memory difference come from the same run. */
export interface Execution {
  readonly exit: Exit;
  /** Null in functional mode and for runs that did not return. */
  readonly cycles: number | null;
  /** Retired (dispatched) instructions. */
  readonly instructions: number;
  /** The mode that was used: a plugin may fall back to `timed` where results depend on time. */
  readonly mode: "timed" | "functional";
  readonly dumps: readonly Block[];
  /** For each dump, one bit per byte (least significant first): whether the program wrote it. */
  readonly written: readonly Uint8Array[];
  readonly warnings: readonly RuntimeWarning[];
  /** What a reader of the score must know: means of the machine that a kernel used and a fair comparison leaves out. */
  readonly flags?: readonly string[];
  /** Event counts by category: instructions by class, bytes loaded and stored, stalls. */
  readonly counters: Readonly<Record<string, number>>;
  readonly profile?: readonly LineProfile[];
  /** Final registers by name, as unsigned numbers or hex text. */
  readonly registers?: Readonly<Record<string, number | string>>;
}

/** A compiler's kernel and where it came from. */
export interface Baseline {
  /** `O2`, `O3`, `O3-lmul4`. */
  readonly name: string;
  readonly source: string;
  /** Compiler, version, flags and source file. */
  readonly provenance: string;
}

/** A document for prompts, search and pages. */
export interface PluginDocument {
  readonly id: "isa" | "memory" | "hardware" | "guidance";
  readonly title: string;
  readonly markdown: string;
  /** A shorter form for prompts; absent: `markdown`. Search finds the whole document. */
  readonly prompt?: string;
}

/** Reads a file of the plugin's folder. */
export interface Assets {
  read(path: string): Promise<string>;
}

/** The bound below which no kernel can be, with its derivation. */
export interface Floor {
  readonly cycles: number;
  readonly derivation: string;
}

/** What a machine could do at best for a workload: the two lines of a roofline plot. */
export interface Roofline {
  /** Arithmetic operations per cycle of the fastest unit for this kind of work (a multiply-add counts 2). */
  readonly operationsPerCycle: number;
  /** Bytes per cycle to and from the memory that the workload lies in. */
  readonly bytesPerCycle: number;
  /** Bytes of the workload that must cross to or from that memory at least once, as they lie there. */
  readonly bytes: number;
}

/** How outputs are compared. An element passes if `|actual - expected| <= absolute + relative * |expected|`. */
export interface Tolerance {
  readonly absolute: number;
  readonly relative: number;
  /**
   * A second criterion, which every output tensor must meet besides: the root of the mean squared error is at most this
   * part of the root mean square of the expected values. It holds where a fixed absolute tolerance is as large as the
   * values. Absent: the first criterion is all.
   */
  readonly scaled?: number;
}

/** Formats of numbers that a floating-point machine rounds to; each name is known to `numericsOf`. */
export type NumericFormat = "float32" | "bfloat16" | "float16" | "mx-e4m3" | "mx-e4m3-half-up";

/** Which format numbers pass through on a machine: the rounding points of references. */
export interface NumericFormats {
  /** Results of vector and matrix instructions. */
  readonly activation: NumericFormat;
  /** Scalar registers. */
  readonly scalar: NumericFormat;
  /** Input tensors in main memory. */
  readonly memory: NumericFormat;
  /** Tensors that a kernel writes to main memory. */
  readonly store: NumericFormat;
}

/** Whether a plugin runs a task, and why not. */
export type Support = { readonly supported: true } | { readonly supported: false; readonly reason: string };

/** A way to change a kernel without changing what it computes. */
export interface Transformation {
  /** `dead-code`, `unroll`, `schedule`. */
  readonly name: string;
  /** One line: what it does and when it pays. */
  readonly description: string;
}

/** A kernel to be changed. */
export interface RewriteRequest {
  readonly source: string;
  readonly workload: Workload;
  /** Name of the hardware profile. */
  readonly profile: string;
  /** Cost of each line of `source`, where it is known. */
  readonly lines: readonly LineProfile[] | null;
  /** Names of the transformations that may be used. */
  readonly transformations: readonly string[];
}

/** A changed kernel that should compute the same. It is a proposal: an evaluation proves or refutes it. */
export interface Rewrite {
  readonly transformation: string;
  /** One line: what was changed and where, `unrolled the loop at line 40 four times`. */
  readonly summary: string;
  readonly source: string;
}

/** A run of bits of an instruction word: fixed bits as `0` and `1`, an operand's name, or `-` where nothing names them. */
export interface EncodingField {
  readonly high: number;
  readonly low: number;
  readonly text: string;
  readonly kind: "fixed" | "operand" | "free";
}

/** What lists, editors and search show of an instruction; its page is `reference`. */
export interface InstructionEntry {
  readonly mnemonic: string;
  /** How it is written: `addi rd, rs1, imm`. */
  readonly form: string;
  /** One line. */
  readonly description: string;
  /** Extension or group; `pseudo` where it stands for other instructions. */
  readonly extension: string;
  /** From the highest bit down; empty for pseudo-instructions. */
  readonly encoding: readonly EncodingField[];
}

/** The instructions of a machine as a list. */
export interface InstructionTable {
  /** Characters that start a comment to the end of the line. */
  readonly lineComments: readonly string[];
  /** Known directives, with their dot. */
  readonly directives: readonly string[];
  readonly instructions: readonly InstructionEntry[];
}

/** A machine and its documents. */
export interface IsaPlugin {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** The first is the default. */
  readonly profiles: readonly HardwareProfile[];
  readonly defaultSpace: string;
  readonly spaces: readonly MemorySpace[];
  /** Name of the baseline that `speedup` is against. */
  readonly defaultBaseline: string;
  readonly maximumStaticBytes: number;
  /**
   * Tasks that the plugin brings along, beside those of the catalogue, whose names they do not take: what an added
   * instruction is for. They are code, so only a plugin in this thread has them.
   */
  readonly tasks?: readonly Task[];
  supports(taskId: string): Support;
  /** Sizes for this machine, `c1` first; empty if unsupported. */
  configurations(
    taskId: string,
  ): readonly { readonly name: string; readonly parameters: Readonly<Record<string, number>> }[];
  tolerance(workload: Workload): Tolerance | Promise<Tolerance>;
  /** Rounding points of a profile. A plugin that has it runs the floating-point form of every task, others the integer form. */
  numerics?(profile: string): NumericFormats;
  place(workload: Workload): Placement | Promise<Placement>;
  /** Initial memory for these tensors. */
  encode(placement: Placement, tensors: readonly Tensor[]): readonly Block[] | Promise<readonly Block[]>;
  /** Reads a tensor back from dumped memory. */
  decode(tensor: PlacedTensor, block: Block): Tensor | Promise<Tensor>;
  /** Assembles a source text. `symbols` are constants that the text may use, those of a placement. Never throws. */
  assemble(source: string, symbols?: Readonly<Record<string, number>>): AssemblyResult | Promise<AssemblyResult>;
  /** Assembly text of a word, or null where the word is no instruction. */
  disassemble(word: number, pc: number): string | null | Promise<string | null>;
  simulate(request: SimulationRequest): Execution | Promise<Execution>;
  /** Compiled kernels for a hardware profile; absent: for the default one. */
  baselines(workload: Workload, assets: Assets, profile?: string): Promise<readonly Baseline[]>;
  /** Hand-written kernels that ship with the project, by name; never part of a document that an agent can search. */
  kernels(workload: Workload, assets: Assets, profile?: string): Promise<readonly Baseline[]>;
  floor(workload: Workload, profile: string): Floor | Promise<Floor>;
  /** Peaks for a roofline plot; absent, or null where they cannot be known: plots show the floor only. */
  roofline?(workload: Workload, profile: string): Roofline | null | Promise<Roofline | null>;
  documents(assets: Assets): Promise<readonly PluginDocument[]>;
  /** A worked example for one-shot prompts that is no benchmark task, or null. */
  example(assets: Assets): Promise<{ readonly title: string; readonly source: string } | null>;
  /** Transformations that `rewrites` knows; absent or empty: none. */
  readonly transformations?: readonly Transformation[];
  /**
   * Changed versions of a kernel, the most promising first; deterministic, none twice, never the kernel itself. Empty
   * where the source does not assemble or nothing is left to change.
   */
  rewrites?(request: RewriteRequest, assets: Assets): Promise<readonly Rewrite[]>;
  /** Every instruction, for editors and pages; absent: they show `documents` only. */
  instructionTable?(): InstructionTable | Promise<InstructionTable>;
  /** Reference of one instruction as Markdown, or null with the nearest names. */
  reference(mnemonic: string): InstructionReference | Promise<InstructionReference>;
}

/** The page of an instruction, or the names nearest to one that does not exist. */
export type InstructionReference = { readonly markdown: string } | { readonly nearest: readonly string[] };

/** A plugin in this thread: it answers at once. */
export interface LocalPlugin extends IsaPlugin {
  tolerance(workload: Workload): Tolerance;
  disassemble(word: number, pc: number): string | null;
  floor(workload: Workload, profile: string): Floor;
  reference(mnemonic: string): InstructionReference;
}
