/**
 * Loader of executables: ELF32, little-endian, RISC-V, statically linked. Segments go to their physical (load)
 * addresses, as a bare machine's host places them. The loader never throws: a file that it cannot load gives one line
 * that says what is wrong with it and, where there is one, the way out.
 *
 * Sources: Tool Interface Standard ELF 1.2; RISC-V ELF psABI 1.0.
 * @module
 */
import type { Block, Program } from "./plugin.ts";

/** A loaded program, or why there is none. */
export type ElfResult = { readonly program: Program; readonly error?: undefined } | {
  readonly program?: undefined;
  readonly error: string;
};

/** Bounds and conventions of the machine that loads. */
export interface ElfOptions {
  /** Memory space of the blocks. */
  readonly space: string;
  /** Largest memory image in bytes; absent: 64 MiB. */
  readonly maximumBytes?: number;
  /** Whether the machine executes compressed (16-bit) instructions; absent: no. */
  readonly compressed?: boolean;
}

class ElfError extends Error {}

const headerBytes = 52;
const programHeaderBytes = 32;
const sectionHeaderBytes = 40;
const symbolBytes = 16;

const machineRiscv = 243;
const segmentLoad = 1;
const segmentDynamic = 2;
const segmentInterpreter = 3;
const segmentExecutable = 1;
const sectionProgram = 1;
const sectionSymbols = 2;
const sectionAllocated = 2;
const sectionExecutable = 4;
const flagCompressed = 1;
const symbolSection = 3;
const symbolFile = 4;
const maximumSymbolTextBytes = 1 << 24;

/** Names of machines whose executables lie around, by `e_machine`. */
const machineNames: Readonly<Record<number, string>> = {
  2: "SPARC",
  3: "x86",
  4: "Motorola 68000",
  8: "MIPS",
  20: "PowerPC",
  21: "PowerPC 64",
  22: "S/390",
  40: "Arm",
  42: "SuperH",
  62: "x86-64",
  83: "AVR",
  93: "OpenRISC",
  94: "Xtensa",
  164: "Hexagon",
  183: "AArch64",
  189: "MicroBlaze",
  190: "CUDA",
  224: "AMD GPU",
  247: "BPF",
  258: "LoongArch",
};

/** Name of a machine, for messages. */
function machineName(machine: number): string {
  return machineNames[machine] ?? `machine number ${machine}`;
}

function hex(value: number): string {
  return `0x${value.toString(16).padStart(8, "0")}`;
}

interface Segment {
  readonly index: number;
  readonly offset: number;
  readonly virtualAddress: number;
  readonly address: number;
  readonly fileBytes: number;
  readonly memoryBytes: number;
  readonly executable: boolean;
}

interface Section {
  readonly type: number;
  readonly flags: number;
  readonly address: number;
  readonly offset: number;
  readonly size: number;
  readonly link: number;
}

/**
 * Loads an executable.
 * @param bytes the file
 * @returns the program with its symbols (source lines are not known), or the reason in one line
 */
export function loadElf(bytes: Uint8Array, options: ElfOptions): ElfResult {
  try {
    return { program: load(bytes, options) };
  } catch (error) {
    if (error instanceof ElfError) return { error: error.message };
    throw error;
  }
}

function load(bytes: Uint8Array, options: ElfOptions): Program {
  checkIdentification(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  checkHeader(view, options);
  const entry = view.getUint32(24, true);
  const segments = readSegments(view);
  checkSegments(segments, options.maximumBytes ?? 1 << 26);
  const holdsEntry = ({ executable, virtualAddress, fileBytes }: Segment): boolean =>
    executable && entry >= virtualAddress && entry < virtualAddress + fileBytes;
  if (!segments.some(holdsEntry)) {
    throw new ElfError(`the entry point ${hex(entry)} lies in no executable segment: is the entry symbol defined?`);
  }
  const sections = readSections(view);
  const { codeBytes, staticBytes } = measure(segments, sections);
  return {
    blocks: segments.flatMap((segment) => blockOf(segment, bytes, options.space)),
    entry,
    lines: [],
    symbols: readSymbols(bytes, view, sections),
    instructionCount: Math.floor(codeBytes / 4),
    instructionCategories: {},
    codeBytes,
    staticBytes,
  };
}

function checkIdentification(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new ElfError("the file is empty");
  const magic = [0x7f, 0x45, 0x4c, 0x46];
  if (!magic.every((byte, i) => bytes[i] === byte)) {
    const start = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, "0")).join(" ");
    throw new ElfError(`not an ELF file: it starts with the bytes ${start} instead of 7f 45 4c 46`);
  }
  if (bytes.length < 20) {
    throw new ElfError(`truncated: the file ends after ${bytes.length} bytes, within the ELF header`);
  }
  const [fileClass, encoding] = [bytes[4], bytes[5]];
  const machine = encoding === 2 ? bytes[18] * 256 + bytes[19] : bytes[18] + bytes[19] * 256;
  if (machine !== machineRiscv) {
    throw new ElfError(`the file is for ${machineName(machine)}, this machine runs 32-bit RISC-V`);
  }
  if (fileClass === 2) {
    throw new ElfError("the file is for 64-bit RISC-V, this machine runs 32-bit code: use -march=rv32…");
  }
  if (fileClass !== 1) throw new ElfError(`unknown ELF class ${fileClass} (1 is 32-bit)`);
  if (encoding === 2) throw new ElfError("the file is big-endian, this machine is little-endian");
  if (encoding !== 1) throw new ElfError(`unknown ELF data encoding ${encoding} (1 is little-endian)`);
  if (bytes.length < headerBytes) {
    throw new ElfError(`truncated: the file ends after ${bytes.length} bytes, within the ELF header`);
  }
}

function checkHeader(view: DataView, options: ElfOptions): void {
  const type = view.getUint16(16, true);
  if (type === 1) throw new ElfError("the file is a relocatable object: link it first (ld.lld -Ttext=0 …)");
  if (type === 3) {
    throw new ElfError("the file is position-independent or a shared library: link it with -static -no-pie");
  }
  if (type === 4) throw new ElfError("the file is a core dump, not an executable");
  if (type !== 2) throw new ElfError(`ELF type ${type} is no executable (2)`);
  const version = view.getUint32(20, true);
  if (version !== 1) throw new ElfError(`unknown ELF version ${version}`);
  if ((view.getUint32(36, true) & flagCompressed) !== 0 && !options.compressed) {
    throw new ElfError(
      "the file uses compressed instructions, which this machine lacks: compile without the C extension",
    );
  }
}

function readSegments(view: DataView): Segment[] {
  const tableOffset = view.getUint32(28, true);
  const entryBytes = view.getUint16(42, true);
  const count = view.getUint16(44, true);
  if (count === 0) throw new ElfError("the file has no program headers: there is nothing to load");
  if (entryBytes !== programHeaderBytes) {
    throw new ElfError(`program headers of ${entryBytes} bytes instead of ${programHeaderBytes}`);
  }
  if (tableOffset + count * programHeaderBytes > view.byteLength) {
    throw new ElfError(
      `truncated: ${count} program headers at offset ${tableOffset} lie beyond the end of the file (${view.byteLength} bytes)`,
    );
  }
  const segments: Segment[] = [];
  for (let index = 0; index < count; index++) {
    const at = tableOffset + index * programHeaderBytes;
    const type = view.getUint32(at, true);
    if (type === segmentInterpreter || type === segmentDynamic) {
      throw new ElfError("the file is dynamically linked: link it with -static");
    }
    const memoryBytes = view.getUint32(at + 20, true);
    if (type !== segmentLoad || memoryBytes === 0) continue;
    segments.push({
      index,
      offset: view.getUint32(at + 4, true),
      virtualAddress: view.getUint32(at + 8, true),
      address: view.getUint32(at + 12, true),
      fileBytes: view.getUint32(at + 16, true),
      memoryBytes,
      executable: (view.getUint32(at + 24, true) & segmentExecutable) !== 0,
    });
  }
  if (segments.length === 0) throw new ElfError("the file has no segment to load");
  for (const segment of segments) checkSegment(segment, view.byteLength);
  return segments;
}

function checkSegment(segment: Segment, fileLength: number): void {
  const { index, offset, address, virtualAddress, fileBytes, memoryBytes } = segment;
  const name = `segment ${index} (at ${hex(address)})`;
  if (fileBytes > memoryBytes) {
    throw new ElfError(`${name} has more bytes in the file (${fileBytes}) than in memory (${memoryBytes})`);
  }
  if (offset + fileBytes > fileLength) {
    throw new ElfError(
      `truncated: ${name} needs the file's bytes ${offset} to ${offset + fileBytes}, the file has ${fileLength}`,
    );
  }
  if (Math.max(address, virtualAddress) + memoryBytes > 2 ** 32) {
    throw new ElfError(`${name} of ${memoryBytes} bytes runs past the end of the address space`);
  }
}

function checkSegments(segments: readonly Segment[], maximumBytes: number): void {
  const total = segments.reduce((sum, segment) => sum + segment.memoryBytes, 0);
  if (total > maximumBytes) {
    throw new ElfError(`the program needs ${total} bytes of memory; at most ${maximumBytes} are supported`);
  }
  const sorted = [...segments].sort((a, b) => a.address - b.address);
  for (let i = 1; i < sorted.length; i++) {
    const [before, after] = [sorted[i - 1], sorted[i]];
    if (before.address + loadedBytes(before) > after.address) {
      throw new ElfError(
        `segments ${before.index} and ${after.index} overlap at ${hex(after.address)}: check the linker script`,
      );
    }
  }
}

/** Zeros follow the file's bytes in place; where load and run address differ, the start-up code clears them. */
function loadedBytes({ address, virtualAddress, fileBytes, memoryBytes }: Segment): number {
  return address === virtualAddress ? memoryBytes : fileBytes;
}

function blockOf(segment: Segment, bytes: Uint8Array, space: string): Block[] {
  const length = loadedBytes(segment);
  if (length === 0) return [];
  const contents = new Uint8Array(length);
  contents.set(bytes.subarray(segment.offset, segment.offset + segment.fileBytes));
  return [{ space, offset: segment.address, bytes: contents }];
}

function readSections(view: DataView): Section[] {
  const tableOffset = view.getUint32(32, true);
  const entryBytes = view.getUint16(46, true);
  const count = view.getUint16(48, true);
  if (tableOffset === 0 || count === 0) return []; // stripped
  if (entryBytes !== sectionHeaderBytes) {
    throw new ElfError(`section headers of ${entryBytes} bytes instead of ${sectionHeaderBytes}`);
  }
  if (tableOffset + count * sectionHeaderBytes > view.byteLength) {
    throw new ElfError(
      `truncated: ${count} section headers at offset ${tableOffset} lie beyond the end of the file (${view.byteLength} bytes)`,
    );
  }
  return Array.from({ length: count }, (_, index) => {
    const at = tableOffset + index * sectionHeaderBytes;
    return {
      type: view.getUint32(at + 4, true),
      flags: view.getUint32(at + 8, true),
      address: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
      size: view.getUint32(at + 20, true),
      link: view.getUint32(at + 24, true),
    };
  });
}

/** Bytes of instructions and of initialised data: by section where the file has sections, else by segment. */
function measure(
  segments: readonly Segment[],
  sections: readonly Section[],
): { codeBytes: number; staticBytes: number } {
  const inFile = segments.reduce((sum, { fileBytes }) => sum + fileBytes, 0);
  const allocated = sections.filter(({ type, flags }) => type === sectionProgram && (flags & sectionAllocated) !== 0);
  const isCode = ({ flags }: Section): boolean => (flags & sectionExecutable) !== 0;
  const code = allocated.filter(isCode).reduce((sum, { size }) => sum + size, 0);
  if (code > 0 && code <= inFile) {
    const data = allocated.filter((section) => !isCode(section)).reduce((sum, { size }) => sum + size, 0);
    return { codeBytes: code, staticBytes: data };
  }
  const codeBytes = segments.filter(({ executable }) => executable).reduce((sum, { fileBytes }) => sum + fileBytes, 0);
  return { codeBytes, staticBytes: inFile - codeBytes };
}

function readSymbols(bytes: Uint8Array, view: DataView, sections: readonly Section[]): Record<string, number> {
  const symbols = new Map<string, number>();
  const table = sections.find(({ type }) => type === sectionSymbols);
  if (!table) return {};
  const names = sections[table.link];
  if (!names) throw new ElfError(`the symbol table names section ${table.link} for its strings, which does not exist`);
  for (const [what, { offset, size }] of [["symbol table", table], ["symbol names", names]] as const) {
    if (offset + size > bytes.length) throw new ElfError(`truncated: the ${what} lie beyond the end of the file`);
  }
  const text = bytes.subarray(names.offset, names.offset + names.size);
  const decoder = new TextDecoder();
  let textBytes = 0;
  for (let at = table.offset; at + symbolBytes <= table.offset + table.size; at += symbolBytes) {
    const nameOffset = view.getUint32(at, true);
    const type = view.getUint8(at + 12) & 15;
    const isDefined = view.getUint16(at + 14, true) !== 0;
    if (nameOffset === 0 || !isDefined || type === symbolSection || type === symbolFile) continue;
    const end = text.indexOf(0, nameOffset);
    if (nameOffset >= text.length || end < 0) throw new ElfError("a symbol's name lies outside the table of names");
    textBytes += end - nameOffset;
    if (textBytes > maximumSymbolTextBytes) throw new ElfError("the symbols' names are longer than 16 MiB in all");
    const name = decoder.decode(text.subarray(nameOffset, end));
    // `$x`, `$d`: mapping symbols of the toolchain, not names of the program.
    if (!name.startsWith("$")) symbols.set(name, view.getUint32(at + 4, true));
  }
  return Object.fromEntries(symbols);
}
