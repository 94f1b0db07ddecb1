/**
 * Coral's documents for prompts, search and pages. Memory, hardware and guidance are written; the instruction set is
 * generated from the instruction table.
 * @module
 */
import type { InstructionRow } from "../../isa/instruction.ts";
import type { Assets, PluginDocument } from "../../isa/plugin.ts";
import { setReference } from "../../isa/reference.ts";
import { accessHangErratum, errataOf } from "./errata.ts";
import { coralInstructionSet } from "./instructions.ts";
import { promptReference } from "./prompt_reference.ts";

const written = [
  { id: "memory", title: "Coral memory", file: "documents/memory.md" },
  { id: "hardware", title: "Coral hardware", file: "documents/hardware.md" },
  { id: "guidance", title: "Writing kernels for Coral", file: "documents/guidance.md" },
] as const;

/** What a line of the table says beside its meaning. That empty accesses hang stands once in the guidance. */
function tableNotes(row: InstructionRow): readonly string[] {
  return errataOf(row).filter(({ name }) => name !== accessHangErratum).map(({ title }) =>
    `On this hardware ${title}.`
  );
}

/** Instruction set, memory, hardware and guidance, in the order of a prompt. */
export async function readDocuments(assets: Assets): Promise<PluginDocument[]> {
  const isa: PluginDocument = {
    id: "isa",
    title: coralInstructionSet.title,
    markdown: `# ${coralInstructionSet.title}\n\n${setReference(coralInstructionSet, tableNotes)}`,
    prompt: promptReference(),
  };
  return [
    isa,
    ...await Promise.all(
      written.map(async ({ id, title, file }) => ({ id, title, markdown: await assets.read(file) })),
    ),
  ];
}

/** A worked example that is no benchmark task. */
export async function readExample(assets: Assets): Promise<{ readonly title: string; readonly source: string }> {
  return { title: "Saturating addition of two int8 vectors", source: await assets.read("documents/example.S") };
}
