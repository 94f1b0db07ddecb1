/** Helpers of the assembler's tests. */
import { assertEquals } from "@std/assert";
import { createAssembler } from "../../../isa/assembler/mod.ts";
import type { Diagnostic } from "../../../isa/diagnostic.ts";
import type { Program } from "../../../isa/plugin.ts";
import { smallLayout, smallSet } from "./small_set.ts";

/** An assembler of the small set. */
export const small = createAssembler(smallSet, smallLayout);

/** Assembles with the small set and expects no diagnostics. */
export function assembled(source: string): Program {
  const { program, diagnostics } = small.assemble(source);
  assertEquals(diagnostics, [], source);
  return program!;
}

/** Bytes at an address space offset as hex text. */
export function hexAt(program: Program, offset: number): string {
  const block = program.blocks.find((candidate) => candidate.offset === offset);
  return block ? toHex(block.bytes) : "";
}

/** Bytes as hex text. */
export function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Little-endian words of the code of a source. */
export function words(source: string): string[] {
  const { bytes } = assembled(source).blocks[0];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Array.from(
    { length: bytes.length / 4 },
    (_, index) => view.getUint32(index * 4, true).toString(16).padStart(8, "0"),
  );
}

/** Bytes of the .data section of a source. */
export function dataBytes(source: string): string {
  return hexAt(assembled(`nop\n.data\n${source}`), 0x10000);
}

/** The diagnostics of a source that must not assemble. */
export function problems(source: string): readonly Diagnostic[] {
  const { program, diagnostics } = small.assemble(source);
  assertEquals(program, undefined, source);
  return diagnostics;
}

/** Code and message of the first diagnostic. */
export function firstProblem(source: string): string {
  const [first] = problems(source);
  const tail = [first.expected, first.hint].filter(Boolean).join(" | ");
  return `${first.line}:${first.column} ${first.code}: ${first.message}${tail ? ` | ${tail}` : ""}`;
}
