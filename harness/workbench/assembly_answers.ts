/**
 * What `check_syntax` and `get_instruction_size` answer.
 * @module
 */
import type { AssemblyResult } from "../../isa/plugin.ts";
import { describeFailure } from "../failure.ts";
import { diagnosticsText, toldOf } from "./evaluation_report.ts";
import type { ToolResult } from "./tool.ts";

/** Whether a version assembles: its instructions, or the first errors and how many there are. */
export function syntaxAnswer(version: number, { program, diagnostics }: AssemblyResult): ToolResult {
  const told = toldOf(diagnostics);
  const listed = told.diagnostics.length > 0 ? `\n${diagnosticsText(told)}` : "";
  const failed = (errors: number, text: string): ToolResult => ({
    ok: false,
    content: `${text}${listed}`,
    data: { version, success: false, errors, ...told },
    errorClass: "S",
  });
  if (!program) {
    const errors = diagnostics.filter(({ severity }) => severity === "error").length;
    return failed(errors, `syntax errors: ${errors} error${errors === 1 ? "" : "s"} in version ${version}`);
  }
  const { instructionCount } = program;
  if (instructionCount === 0) {
    const { title, hint } = describeFailure("empty-program");
    return failed(1, `${title}; ${hint}`);
  }
  return {
    ok: true,
    content: `version ${version} assembles: ${instructionCount} instructions${listed}\nnext: run_evaluation`,
    data: { version, success: true, errors: 0, instructionCount, ...told },
    errorClass: null,
  };
}

/** Instructions of a version by category, bytes of code and of static data. */
export function sizeAnswer(version: number, result: AssemblyResult): ToolResult {
  const { program } = result;
  if (!program) return syntaxAnswer(version, result);
  const { instructionCount, instructionCategories, codeBytes, staticBytes } = program;
  const categories = Object.entries(instructionCategories).sort(([, a], [, b]) => b - a);
  const content = [
    `${instructionCount} instructions, ${codeBytes} bytes of code, ${staticBytes} bytes of static data`,
    ...categories.map(([name, count]) => `  ${name}: ${count}`),
  ].join("\n");
  const data = { version, instructionCount, instructionCategories, codeBytes, staticBytes };
  return { ok: true, content, data, errorClass: null };
}
