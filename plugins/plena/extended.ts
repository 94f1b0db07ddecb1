/**
 * PLENA with further instructions, as a plugin of its own: for overlays, which derive a machine from this one.
 * @module
 */
import type { InstructionSet } from "../../isa/instruction_set.ts";
import type { Assets, LocalPlugin } from "../../isa/plugin.ts";
import { instructionTableOf, nearestMnemonics, type ReferenceNotes, referenceOf } from "../../isa/reference.ts";
import { readDocuments, readExample } from "./documents.ts";
import { type ExtensionInstruction, extensionTable } from "./extension.ts";
import { assemblyTools, plenaInstructionSet } from "./instructions.ts";
import { plena } from "./mod.ts";
import { notesOf } from "./notes.ts";
import { plenaParametersOf } from "./profiles.ts";
import { simulateWith } from "./simulate.ts";

/** What an extended machine is called and what it adds. */
export interface PlenaExtension {
  /** Identifier of the new plugin: lower-case letters, digits and dashes. */
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** Heading under which the documents list the instructions. */
  readonly heading: string;
  readonly instructions: readonly ExtensionInstruction[];
  /** Address of the folder with the base machine's files, with a slash at the end: an overlay's folder holds only what is new. */
  readonly baseFolder: string;
}

/** A plugin with its instruction table, which the conformance kit checks. */
export interface ExtendedPlena {
  readonly plugin: LocalPlugin;
  readonly instructionSet: InstructionSet;
}

function assetsAt(folder: string): Assets {
  return {
    async read(path) {
      const response = await fetch(new URL(path, folder));
      if (!response.ok) throw new Error(`cannot read PLENA's '${path}': ${response.statusText}`);
      return await response.text();
    },
  };
}

/**
 * PLENA with further instructions: assembler, disassembler, machine, documents and reference know them, everything else
 * is the base machine's.
 * @throws TypeError if a mnemonic or an opcode is taken
 */
export function extendPlena(
  { id, title, version, heading, instructions, baseFolder }: PlenaExtension,
): ExtendedPlena {
  const base = assetsAt(baseFolder);
  const extensions = extensionTable(instructions, heading);
  const added = [...extensions.values()];
  const instructionSet: InstructionSet = {
    ...plenaInstructionSet,
    id,
    title,
    rows: [...plenaInstructionSet.rows, ...added.map(({ row }) => row)],
  };
  const { assemble, disassemble } = assemblyTools(instructionSet);
  const notes: ReferenceNotes = (row) => extensions.get(row.match)?.notes ?? notesOf(row);
  const plugin: LocalPlugin = {
    ...plena,
    id,
    title,
    version,
    assemble,
    disassemble,
    simulate: (request) => simulateWith(request, plenaParametersOf(request.profile), extensions),
    baselines: (workload, _assets, profile) => plena.baselines(workload, base, profile),
    kernels: (workload, _assets, profile) => plena.kernels(workload, base, profile),
    documents: () => readDocuments(base, instructionSet, notes),
    example: () => readExample(base),
    instructionTable: () => instructionTableOf(instructionSet),
    reference(mnemonic) {
      const markdown = referenceOf(instructionSet, mnemonic, notes);
      return markdown === null ? { nearest: nearestMnemonics(instructionSet, mnemonic) } : { markdown };
    },
  };
  return { plugin, instructionSet };
}
