/**
 * JavaScript for loads and stores of compiled code: straight into the typed array of the bank that the instruction
 * probably accesses, and through `Memory` for everything else (another bank, a misaligned address, missing rights).
 * @module
 */
import { type Bank, ByteFlag, type Memory } from "../machine.ts";

/** Typed arrays of the banks, as the environment of compiled code: `$s32_1` is bank 1 as signed words. */
export function bankViews(memory: Memory): Record<string, unknown> {
  const views: Record<string, unknown> = { memory };
  for (const [index, bank] of memory.banks.entries()) {
    const { buffer, length } = bank.bytes;
    views[`u8_${index}`] = bank.bytes;
    views[`s8_${index}`] = new Int8Array(buffer, 0, length);
    views[`u16_${index}`] = new Uint16Array(buffer, 0, length >> 1);
    views[`s16_${index}`] = new Int16Array(buffer, 0, length >> 1);
    views[`s32_${index}`] = new Int32Array(buffer, 0, length >> 2);
    if (bank.flags === null) continue;
    views[`flags8_${index}`] = bank.flags;
    views[`flags16_${index}`] = new Uint16Array(bank.flags.buffer, 0, length >> 1);
    views[`flags32_${index}`] = new Int32Array(bank.flags.buffer, 0, length >> 2);
  }
  return views;
}

/** A flag in each of `bytes` bytes. */
function everyByte(flag: number, bytes: number): number {
  return bytes === 4 ? Math.imul(flag, 0x01010101) : bytes === 2 ? flag * 0x0101 : flag;
}

/** A scalar access to be compiled. */
export interface CompiledAccess {
  /** 1, 2 or 4. */
  readonly bytes: number;
  /** Source of the base register's value. */
  readonly base: string;
  /** Added to the base. */
  readonly offset: number;
  /** Number of the bank that the instruction probably accesses. */
  readonly bank: number;
  /** Statement that notes which instruction may fault; it must be an expression. */
  readonly mark: string;
}

/** Expression of the element index: offsets that are not a multiple of the size come out too large. */
function indexSource({ bytes, base, offset }: CompiledAccess, bank: Bank): string {
  const relative = `${base} + ${(offset - bank.definition.base) | 0}`;
  if (bytes === 1) return `(${relative}) >>> 0`;
  const shift = bytes === 2 ? 1 : 2;
  return `((at = (${relative}) | 0) >>> ${shift} | at << ${32 - shift}) >>> 0`;
}

function fastCondition(access: CompiledAccess, bank: Bank, needed: number): string {
  const limit = Math.floor(bank.definition.length / access.bytes);
  const inside = `index < ${limit}`;
  if (bank.flags === null) return inside;
  const mask = everyByte(needed, access.bytes);
  return `${inside} && ($flags${access.bytes * 8}_${access.bank}[index] & ${mask}) === ${mask}`;
}

function addressSource({ base, offset }: CompiledAccess): string {
  return `${base} + ${offset}`;
}

/**
 * Statements that load into `destination` (a template with `VALUE`). They use the variables `index` and `at`.
 * @param signed whether to sign-extend
 */
export function loadSource(access: CompiledAccess, memory: Memory, signed: boolean, destination: string): string {
  const bank = memory.banks[access.bank];
  const bits = access.bytes * 8;
  const condition = fastCondition(access, bank, ByteFlag.read | ByteFlag.initialized);
  const fast = `$${signed || bits === 32 ? "s" : "u"}${bits}_${access.bank}[index]`;
  const extend = signed && bits < 32 ? ` << ${32 - bits} >> ${32 - bits}` : "";
  const slow = `(${access.mark}, $memory.load${bits}(${addressSource(access)})${extend})`;
  const value = `(${condition} ? ${fast} : ${slow})`;
  return `index = ${indexSource(access, bank)};\n${destination.replace("VALUE", value)}`;
}

/** Statements that store `value`. They use the variables `index` and `at`. */
export function storeSource(access: CompiledAccess, memory: Memory, value: string): string {
  const bank = memory.banks[access.bank];
  const bits = access.bytes * 8;
  const slow = `${access.mark};\n$memory.store${bits}(${addressSource(access)}, ${value});`;
  if (!bank.definition.storable) return slow;
  const condition = fastCondition(access, bank, ByteFlag.write);
  const written = everyByte(ByteFlag.initialized | ByteFlag.written, access.bytes);
  const note = bank.flags === null ? "" : `\n$flags${bits}_${access.bank}[index] |= ${written};`;
  return [
    `index = ${indexSource(access, bank)};`,
    `if (${condition}) {`,
    `$${bits === 8 ? "u" : "s"}${bits}_${access.bank}[index] = ${value};${note}`,
    "} else {",
    slow,
    "}",
  ].join("\n");
}
