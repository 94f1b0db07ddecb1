/**
 * `asm`, `disasm` and `isa`: the instruction set by itself.
 * @module
 */
import type { IsaPlugin, Program } from "../../isa/plugin.ts";
import { findPlugin } from "../registry.ts";
import { shorten } from "../text.ts";
import { UserError } from "../user_error.ts";
import {
  assembleFile,
  type CommandContext,
  exitCodes,
  hexadecimal,
  parseNumber,
  readBytes,
  readSource,
  writeBytes,
} from "./context.ts";

/** Bytes of an instruction word as disassemblers of plugins take it. */
const wordBytes = 4;

/** Largest image that `asm -o` writes: gaps between sections become zeros. */
const maximumImageBytes = 64 * 1024 * 1024;

/** Assembles a file: a listing, an image, or only the counts. */
export async function assembleCommand(
  context: CommandContext,
  platform: string,
  file: string,
  options: { readonly output?: string; readonly listing?: boolean; readonly define?: readonly string[] },
): Promise<number> {
  const plugin = findPlugin(context.registry, platform);
  const source = await readSource(file);
  const { program } = await assembleFile(context, plugin, source, file, options.define);
  if (!program) return exitCodes.kernelFailed;
  if (options.output !== undefined) await writeBytes(options.output, imageOf(program));
  if (options.listing) context.print(await listing(plugin, program, source));
  const counts = Object.entries(program.instructionCategories).map(([name, count]) => `${name} ${count}`).join(", ");
  const summary =
    `${program.instructionCount} instructions, ${program.codeBytes} bytes of code, ${program.staticBytes} static bytes`;
  context.note(`${file}: ${summary}${counts ? ` (${counts})` : ""}`);
  return exitCodes.done;
}

/** All blocks from the lowest address on; gaps are zeros. */
function imageOf(program: Program): Uint8Array {
  const spaces = new Set(program.blocks.map(({ space }) => space));
  if (spaces.size > 1) {
    throw new UserError(`the program fills several memories (${[...spaces].join(", ")}): it is no single image`);
  }
  const start = Math.min(...program.blocks.map(({ offset }) => offset));
  const end = Math.max(...program.blocks.map(({ offset, bytes }) => offset + bytes.length));
  if (program.blocks.length === 0) return new Uint8Array();
  if (end - start > maximumImageBytes) {
    throw new UserError(`the image would have ${end - start} bytes, most of them gaps`);
  }
  const image = new Uint8Array(end - start);
  for (const { offset, bytes } of program.blocks) image.set(bytes, offset - start);
  return image;
}

/** Address, word, source line and text of every instruction. */
async function listing(plugin: IsaPlugin, program: Program, source: string): Promise<string> {
  const lines = source.split("\n");
  const rows = await Promise.all(program.lines.map(async ({ space, offset, line }) => {
    const word = wordAt(program, space, offset);
    const text = word === null ? "" : await plugin.disassemble(word, offset) ?? "(no instruction)";
    const shown = word === null ? "" : hexadecimal(word);
    return `${hexadecimal(offset)}  ${shown}  ${text.padEnd(36)}  ; ${String(line).padStart(4)}: ${
      shorten((lines[line - 1] ?? "").trim(), 60)
    }`
      .trimEnd();
  }));
  return rows.join("\n");
}

function wordAt(program: Program, space: string, address: number): number | null {
  for (const block of program.blocks) {
    const at = address - block.offset;
    if (block.space !== space || at < 0 || at + wordBytes > block.bytes.length) continue;
    return new DataView(block.bytes.buffer, block.bytes.byteOffset + at, wordBytes).getUint32(0, true);
  }
  return null;
}

/** Disassembles a file of little-endian words, or words given as hexadecimal numbers. */
export async function disassembleCommand(
  context: CommandContext,
  platform: string,
  inputs: readonly string[],
  options: { readonly address?: string },
): Promise<number> {
  const plugin = findPlugin(context.registry, platform);
  let pc = options.address === undefined ? 0 : parseNumber(options.address, "address", 0xffffffff);
  const words = inputs.every((input) => /^(0[xX])?[0-9a-fA-F]{1,8}$/.test(input))
    ? inputs.map((input) => parseInt(input, 16))
    : await wordsOfFiles(inputs);
  for (const word of words) {
    context.print(
      `${hexadecimal(pc)}  ${hexadecimal(word)}  ${await plugin.disassemble(word, pc) ?? "(no instruction)"}`,
    );
    pc += wordBytes;
  }
  return exitCodes.done;
}

async function wordsOfFiles(paths: readonly string[]): Promise<number[]> {
  const words: number[] = [];
  for (const path of paths) {
    const bytes = await readBytes(path);
    if (bytes.length % wordBytes !== 0) {
      throw new UserError(`${path} has ${bytes.length} bytes, no whole number of ${wordBytes}-byte words`);
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < bytes.length; at += wordBytes) words.push(view.getUint32(at, true));
  }
  return words;
}

/** Prints the reference of an instruction. */
export async function isaCommand(context: CommandContext, platform: string, mnemonic: string): Promise<number> {
  const plugin = findPlugin(context.registry, platform);
  const found = await plugin.reference(mnemonic);
  if ("markdown" in found) {
    context.print(found.markdown.trimEnd());
    return exitCodes.done;
  }
  const near = found.nearest.length > 0 ? `; near are ${found.nearest.join(", ")}` : "";
  throw new UserError(`${plugin.id} has no instruction '${shorten(mnemonic)}'${near}`);
}
