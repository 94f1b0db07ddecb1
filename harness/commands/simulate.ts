/**
 * `simulate`: runs a program on the bare machine, without the rules of an evaluation.
 * @module
 */
import { loadElf } from "../../isa/elf.ts";
import {
  type AssemblyResult,
  type Block,
  endOf,
  type Execution,
  type IsaPlugin,
  type Program,
  type Range,
  type SimulationRequest,
} from "../../isa/plugin.ts";
import { findPlugin } from "../registry.ts";
import { formatExecution } from "../report/execution_text.ts";
import { UserError } from "../user_error.ts";
import { findProfile } from "../workloads.ts";
import {
  assembleFile,
  type CommandContext,
  exitCodes,
  hexadecimal,
  parseNumber,
  printJson,
  readBytes,
  writeBytes,
} from "./context.ts";

/** Options as the command line gives them. */
export interface SimulateCommandOptions {
  /** Constants for the source text, `NAME=VALUE`. */
  readonly define?: readonly string[];
  /** `SPACE:ADDR:FILE`, any number. */
  readonly preload?: readonly string[];
  /** `SPACE:START:LENGTH:FILE`, any number. */
  readonly dump?: readonly string[];
  /** Name of a hardware profile; true: the cycles of all lines. */
  readonly profile?: string | true;
  /** Lines of the cycle profile to show. */
  readonly lines?: number;
  readonly maxCycles?: number;
  readonly maxInstructions?: number;
  readonly functional?: boolean;
  readonly json?: boolean;
}

/** Largest range that one `--dump` may name, in bytes. */
const maximumDumpBytes = 1 << 30;

/** Runs the command. */
export async function simulateCommand(
  context: CommandContext,
  platform: string,
  file: string,
  options: SimulateCommandOptions,
): Promise<number> {
  const plugin = findPlugin(context.registry, platform);
  const profile = findProfile(plugin, options.profile === true ? undefined : options.profile);
  const lineCount = options.lines ?? (options.profile === true ? Infinity : 0);
  const preloads = await Promise.all((options.preload ?? []).map((text) => parsePreload(plugin, text)));
  const dumps = (options.dump ?? []).map((text) => parseDump(plugin, text));
  const { program, diagnostics, source } = await loadProgram(context, plugin, file, options.define);
  if (!program) {
    if (options.json) printJson(context, { exit: null, diagnostics });
    return exitCodes.kernelFailed;
  }
  checkBlocks(plugin, program);

  const execution = await simulate(plugin, {
    profile: profile.name,
    program,
    blocks: preloads,
    limits: {
      instructions: options.maxInstructions ?? 1_000_000_000,
      cycles: options.maxCycles ?? 1_000_000_000,
      wallMilliseconds: 24 * 3600 * 1000,
    },
    mode: options.functional ? "functional" : "timed",
    dump: dumps.map(({ range }) => range),
    registers: true,
    collectProfile: lineCount > 0,
  });
  for (const [number, { path }] of dumps.entries()) await writeBytes(path, execution.dumps[number].bytes);
  if (options.json) printJson(context, describe(execution, dumps));
  else context.print(formatExecution(execution, source, lineCount));
  return execution.exit.cause === "returned" ? exitCodes.done : exitCodes.kernelFailed;
}

/** What a profile has no memory for is the user's mistake. */
async function simulate(plugin: IsaPlugin, request: SimulationRequest): Promise<Execution> {
  try {
    return await plugin.simulate(request);
  } catch (error) {
    if (error instanceof RangeError) throw new UserError(error.message);
    throw error;
  }
}

function describe(execution: Execution, dumps: readonly { readonly path: string; readonly range: Range }[]) {
  const { exit, cycles, instructions, mode, warnings, counters, registers, profile } = execution;
  return {
    exit,
    cycles,
    instructions,
    mode,
    registers,
    counters,
    warnings,
    profile,
    dumps: dumps.map(({ path, range }) => ({ ...range, file: path })),
  };
}

/** A program and where it came from; without a program the diagnostics say why. */
interface LoadedProgram {
  readonly program?: Program;
  readonly diagnostics: AssemblyResult["diagnostics"];
  /** Its text, or the empty one. */
  readonly source: string;
}

/** An executable by its first bytes, else assembly. */
async function loadProgram(
  context: CommandContext,
  plugin: IsaPlugin,
  file: string,
  definitions?: readonly string[],
): Promise<LoadedProgram> {
  const bytes = await readBytes(file);
  const isElf = bytes[0] === 0x7f && bytes[1] === 0x45 && bytes[2] === 0x4c && bytes[3] === 0x46;
  if (!isElf && !/\.(elf|out|exe)$/i.test(file)) {
    const source = new TextDecoder().decode(bytes);
    return { ...await assembleFile(context, plugin, source, file, definitions), source };
  }
  const { program, error } = loadElf(bytes, { space: plugin.defaultSpace });
  if (program) return { program, diagnostics: [], source: "" };
  throw new UserError(`${file}: ${error}`);
}

/** An address of any size in hexadecimal. */
function address(value: number): string {
  return value < 2 ** 32 ? hexadecimal(value) : `0x${value.toString(16)}`;
}

/** A program that was linked for other memory is refused before it runs. */
function checkBlocks(plugin: IsaPlugin, program: Program): void {
  for (const block of program.blocks) checkRange(plugin, { ...block, length: block.bytes.length }, "the program");
}

async function parsePreload(plugin: IsaPlugin, text: string): Promise<Block> {
  const [space, start, path] = splitPlace(plugin, text, 3, "--preload takes SPACE:ADDR:FILE");
  const block = { space, offset: parseNumber(start, "preload address"), bytes: await readBytes(path) };
  checkRange(plugin, { ...block, length: block.bytes.length }, `--preload ${text}`);
  return block;
}

function parseDump(plugin: IsaPlugin, text: string): { readonly range: Range; readonly path: string } {
  const [space, start, length, path] = splitPlace(plugin, text, 4, "--dump takes SPACE:START:LENGTH:FILE");
  const range = {
    space,
    offset: parseNumber(start, "dump start"),
    length: parseNumber(length, "dump length", maximumDumpBytes),
  };
  checkRange(plugin, range, `--dump ${text}`);
  return { range, path };
}

/**
 * Splits at the first colons, so that a file's name may hold some. A text that starts with a number leaves the space
 * out and means the plugin's default one.
 */
function splitPlace(plugin: IsaPlugin, given: string, count: number, usage: string): string[] {
  const text = /^\d/.test(given)
    ? `${plugin.defaultSpace}:${given}`
    : given.startsWith(":")
    ? plugin.defaultSpace + given
    : given;
  const parts = text.split(":");
  const rest = parts.slice(count - 1).join(":");
  if (parts.length < count || rest === "") throw new UserError(`${usage}, not '${given}'`);
  return [...parts.slice(0, count - 1), rest];
}

function checkRange(plugin: IsaPlugin, range: Range, what: string): void {
  const space = plugin.spaces.find(({ name }) => name === range.space);
  if (!space) {
    const names = plugin.spaces.map(({ name }) => name).join(", ");
    throw new UserError(`${what}: ${plugin.id} has no memory space '${range.space}'; it has ${names}`);
  }
  const { spaces } = plugin;
  const end = endOf(range, spaces);
  if (
    range.length === 0 || space.ranges.some((known) => range.offset >= known.offset && end <= endOf(known, spaces))
  ) return;
  const known = space.ranges.map((part) => `${address(part.offset)}..${address(endOf(part, spaces) - 1)}`).join(", ");
  throw new UserError(
    `${what}: ${range.length} bytes at ${address(range.offset)} lie outside the memory (${known})`,
  );
}
