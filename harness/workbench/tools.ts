/**
 * The tools as models see them: names and arguments of the paper, descriptions of our own.
 * @module
 */
import { z } from "zod";
import { extraTools } from "../runs/specification.ts";
import { paperTools, type ToolDescription } from "./tool.ts";

/** Characters of the largest source that is taken; the largest compiled kernel has 58 thousand. */
export const maximumSourceCharacters = 256 * 1024;

/** Rows that `view_output` shows unless asked otherwise. */
export const defaultRows = 16;

/** Lines that `profile` shows unless asked otherwise. */
export const defaultProfileLines = 20;

/** Instructions that `disassemble` shows unless asked otherwise. */
export const defaultDisassemblyLines = 100;

const workload = z.string().max(200).optional()
  .describe("Name of this run's workload. May be left out: a run has only one.");

const inputs = {
  write_code: z.strictObject({
    code: z.string().describe("The whole kernel in assembly. It replaces the kernel written before."),
  }),
  check_syntax: z.strictObject({}),
  run_evaluation: z.strictObject({ workload }),
  view_output: z.strictObject({
    workload,
    rows: z.number().int().min(1).max(256).optional().describe(`Rows to show, ${defaultRows} unless given.`),
  }),
  get_instruction_size: z.strictObject({ workload }),
  grep_docs: z.strictObject({
    query: z.string().min(1).describe("A mnemonic, a name or a few words; not a regular expression."),
  }),
  profile: z.strictObject({
    lines: z.number().int().min(1).max(200).optional().describe(`Lines to show, ${defaultProfileLines} unless given.`),
  }),
  disassemble: z.strictObject({
    first_line: z.number().int().min(1).optional().describe("First source line to show, 1 unless given."),
    count: z.number().int().min(1).max(500).optional()
      .describe(`Instructions to show, ${defaultDisassemblyLines} unless given.`),
  }),
} as const;

/** Arguments of the tools, by name. */
export type ToolArguments = { readonly [name in keyof typeof inputs]: z.infer<(typeof inputs)[name]> };

/** Name of a tool. */
export type ToolName = keyof ToolArguments;

const descriptions: Readonly<Record<ToolName, string>> = {
  write_code:
    "Write the kernel: the whole assembly source. Replaces the previous version. Call it first; all other tools work on " +
    "the kernel written last.",
  check_syntax:
    "Assemble the kernel without running it. Returns success and the number of instructions, or the errors with line, " +
    "column, offending token, what was expected and a hint. Costs no evaluation.",
  run_evaluation:
    "Run the kernel on the simulated machine and compare its output with the reference. Returns match rate in percent, " +
    "latency in cycles, speedup over the compiler's kernel, or the trap with its line; where the output is wrong, the " +
    "wrong rows and the first wrong elements with index, expected and actual value. Costs one evaluation of the budget; " +
    "evaluating an unchanged kernel again costs nothing.",
  view_output:
    "Statistics of the kernel's output against the expected output, row by row: mean squared error, minimum and maximum, " +
    "counts of non-zero, NaN and unwritten elements. Shows wrong rows first. Uses the last evaluation of the kernel, or " +
    "runs one (which costs it) if the kernel has changed since.",
  get_instruction_size:
    "Number of instructions of the kernel by category, bytes of code and of static data. Costs no evaluation.",
  grep_docs:
    "Search the documents of the machine (instruction set, memory, hardware, guidance, this task's memory layout). " +
    "Returns whole entries, best first. A mnemonic returns the reference of the instruction with operands and ranges.",
  profile:
    "Cycles of the kernel line by line, most expensive first, with executions and what each line waited for. Uses the " +
    "last evaluation of the kernel, or runs one (which costs it) if the kernel has changed since.",
  disassemble:
    "Machine instructions of the assembled kernel with address, word and source line: shows what pseudo-instructions " +
    "and constants became. Costs no evaluation.",
};

/** Whether a name is that of a tool. */
export function isToolName(name: string): name is ToolName {
  return Object.hasOwn(inputs, name);
}

/** Schema of a tool's arguments. */
export function inputOf<Name extends ToolName>(name: Name): (typeof inputs)[Name] {
  return inputs[name];
}

/** A tool as it is described to models. */
function describeTool(name: ToolName): ToolDescription {
  const { $schema: _dialect, ...inputSchema } = z.toJSONSchema(inputs[name]);
  return { name, description: descriptions[name], input: inputs[name], inputSchema };
}

/** The paper's six tools and those of the extra ones that a run asks for, as they are described to models. */
export function describeTools(extra: readonly string[]): ToolDescription[] {
  return [...paperTools, ...extraTools.filter((name) => extra.includes(name))].map(describeTool);
}
