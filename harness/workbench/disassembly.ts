/**
 * What `disassemble` shows: the machine's instructions behind the lines of a kernel.
 * @module
 */
import type { IsaPlugin, Program } from "../../isa/plugin.ts";
import type { ToolResult } from "./tool.ts";

/** Bytes of an instruction word as disassemblers of plugins take it. */
const wordBytes = 4;

/** Lists instructions from a source line on. */
export async function disassemblyText(
  plugin: IsaPlugin,
  program: Program,
  source: string,
  firstLine: number,
  count: number,
): Promise<ToolResult> {
  const texts = source.split("\n");
  const wanted = program.lines.filter(({ line }) => line >= firstLine);
  const shown = wanted.slice(0, count);
  let previous = 0;
  const rows: string[] = [];
  for (const { space, offset, line } of shown) {
    const word = wordAt(program, space, offset);
    if (word === null) continue;
    if (line !== previous) rows.push(`${line}: ${(texts[line - 1] ?? "").replace(/\s+/g, " ").trim().slice(0, 80)}`);
    previous = line;
    const text = await plugin.disassemble(word, offset) ?? "(no instruction)";
    rows.push(`    0x${offset.toString(16).padStart(4, "0")}  ${(word >>> 0).toString(16).padStart(8, "0")}  ${text}`);
  }
  const more = wanted.length - shown.length;
  if (more > 0) rows.push(`and ${more} more instructions, from line ${wanted[count].line} on`);
  const content = rows.length === 0 ? `no instruction from line ${firstLine} on` : rows.join("\n");
  return { ok: true, content, data: { instructions: shown.length, more }, errorClass: null };
}

function wordAt(program: Program, space: string, address: number): number | null {
  for (const block of program.blocks) {
    const at = address - block.offset;
    if (block.space !== space || at < 0 || at + wordBytes > block.bytes.length) continue;
    return new DataView(block.bytes.buffer, block.bytes.byteOffset + at, wordBytes).getUint32(0, true);
  }
  return null;
}
