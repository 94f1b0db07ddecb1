/**
 * PLENA's documents for prompts, search and pages. Memory, hardware and guidance are written; the instruction set is
 * generated from the instruction table.
 * @module
 */
import { compactReference } from "../../isa/compact_reference.ts";
import type { Assets, PluginDocument } from "../../isa/plugin.ts";
import type { InstructionSet } from "../../isa/instruction_set.ts";
import { type ReferenceNotes, setReference } from "../../isa/reference.ts";
import { plenaInstructionSet } from "./instructions.ts";
import { notesOf } from "./notes.ts";

const written = [
  { id: "memory", title: "PLENA memory", file: "documents/memory.md" },
  { id: "hardware", title: "PLENA hardware", file: "documents/hardware.md" },
  { id: "guidance", title: "Writing kernels for PLENA", file: "documents/guidance.md" },
] as const;

const preface =
  `One instruction per line: mnemonic in capital letters, operands separated by commas. Comments start with \
\`;\` or \`//\`. Numbers are decimal and not negative. No labels, directives or expressions. In the formulas V is vector \
SRAM, v the vector address, W the tile of the matrix address; "paper" and "head" are the hardware profiles. Vector \
addresses are multiples of 64.`;

const promptPreface =
  `Operands: rd and rs are gp registers (\`0\` may stand for gp0), fd and f are f registers, a2 and ad are a registers; \
\`[, rmask]\` may be left out (0: all lanes; 1: those of V_MASK). Operands in front of a colon are those of all instructions \
below it.`;

/**
 * Instruction set, memory, hardware and guidance, in the order of a prompt.
 * @param set the instructions, where they are more than PLENA's own
 * @param notes the remarks on them
 */
export async function readDocuments(
  assets: Assets,
  set: InstructionSet = plenaInstructionSet,
  notes: ReferenceNotes = notesOf,
): Promise<PluginDocument[]> {
  const { title } = set;
  const isa: PluginDocument = {
    id: "isa",
    title: `${title} instructions`,
    markdown: `# ${title} instructions\n\n${preface}\n\n${setReference(set, notes)}`,
    prompt: `# ${title} instructions\n\n${preface} ${promptPreface}\n\n${
      compactReference(set, { includesPseudo: () => false, notes })
    }`,
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
  return { title: "Sum of two matrices", source: await assets.read("documents/example.asm") };
}
