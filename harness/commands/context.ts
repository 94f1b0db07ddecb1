/**
 * What every command gets, and what several of them do.
 * @module
 */
import { formatDiagnostic } from "../../isa/diagnostic.ts";
import type { AssemblyResult, IsaPlugin } from "../../isa/plugin.ts";
import type { PluginRegistry } from "../registry.ts";
import { shorten } from "../text.ts";
import { messageOf, UserError } from "../user_error.ts";

/** Exit codes of the command line. */
export const exitCodes = { done: 0, kernelFailed: 1, badUsage: 2 } as const;

/** The surroundings of a command. */
export interface CommandContext {
  readonly registry: PluginRegistry;
  /** Root of the sources, for hashes. */
  readonly root: URL;
  /** Writes a line to standard output. */
  readonly print: (text: string) => void;
  /** Writes a line to standard error. */
  readonly note: (text: string) => void;
  /** Whether details of defects are wanted. */
  readonly debug: boolean;
}

/** Largest source or binary that is read, in bytes. */
const maximumFileBytes = 64 * 1024 * 1024;

/** Lines of diagnostics that are printed. */
const shownDiagnostics = 20;

/**
 * Reads a file of the user's.
 * @throws UserError in one line
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size, isDirectory } = await Deno.stat(path);
    if (isDirectory) throw new UserError(`${path} is a directory, not a file`);
    if (size > maximumFileBytes) throw new UserError(`${path} has ${size} bytes; at most ${maximumFileBytes} are read`);
    return await Deno.readFile(path);
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (error instanceof Deno.errors.NotFound) throw new UserError(`there is no file ${path}`);
    throw new UserError(`cannot read ${path}: ${messageOf(error)}`);
  }
}

/** Reads a source file; bytes that are no UTF-8 become replacement characters, which the assembler points at. */
export async function readSource(path: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(path));
}

/**
 * Writes a file of the user's.
 * @throws UserError in one line
 */
export async function writeBytes(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await Deno.writeFile(path, bytes);
  } catch (error) {
    throw new UserError(`cannot write ${path}: ${messageOf(error)}`);
  }
}

/**
 * Reads an unsigned number as people write it: decimal, `0x…` or `0b…`, with `_` between digits.
 * @param what for the message: `start address`
 * @throws UserError
 */
export function parseNumber(text: string, what: string, maximum: number = Number.MAX_SAFE_INTEGER): number {
  const plain = text.replaceAll("_", "");
  const value = /^(0[xX][0-9a-fA-F]+|0[bB][01]+|[0-9]+)$/.test(plain) ? Number(plain) : NaN;
  if (Number.isSafeInteger(value) && value <= maximum) return value;
  throw new UserError(`${what} '${shorten(text)}' is no number from 0 to ${maximum}`);
}

/** A number as `0x0000_1234` is written in listings: eight hexadecimal digits. */
export function hexadecimal(value: number, digits = 8): string {
  return `0x${(value >>> 0).toString(16).padStart(digits, "0")}`;
}

/** Notes the diagnostics of an assembly on standard error; errors first, then how many more there are. */
export function noteDiagnostics(
  context: CommandContext,
  diagnostics: AssemblyResult["diagnostics"],
  file: string,
  omitted = 0,
): void {
  const sorted = [...diagnostics].sort((a, b) => Number(a.severity === "warning") - Number(b.severity === "warning"));
  for (const diagnostic of sorted.slice(0, shownDiagnostics)) {
    context.note(shorten(formatDiagnostic(diagnostic, file), 400));
  }
  const more = sorted.length - shownDiagnostics + omitted;
  if (more > 0) context.note(`${file}: and ${more} more`);
}

/** Assembles a file's text and notes the diagnostics; a program has at least one instruction. */
export async function assembleFile(
  context: CommandContext,
  plugin: IsaPlugin,
  source: string,
  file: string,
  definitions: readonly string[] = [],
): Promise<AssemblyResult> {
  const result = await plugin.assemble(source, symbolsOf(definitions));
  noteDiagnostics(context, result.diagnostics, file);
  if (result.program?.instructionCount === 0) throw new UserError(`${file} holds no instruction`);
  return result;
}

/** Constants from `NAME=VALUE` texts. */
function symbolsOf(definitions: readonly string[]): Record<string, number> {
  return Object.fromEntries(definitions.map((definition) => {
    const match = /^([A-Za-z_.$][\w.$]*)=(.+)$/.exec(definition);
    if (!match) throw new UserError(`'${definition}' is no definition: write NAME=VALUE`);
    return [match[1], parseNumber(match[2], `value of ${match[1]}`)];
  }));
}

/** Prints a value as indented JSON. */
export function printJson(context: Pick<CommandContext, "print">, value: unknown): void {
  context.print(JSON.stringify(value, null, 2));
}
