/**
 * The outcome of a bare simulation as text: end, cycles, registers, warnings.
 * @module
 */
import type { Execution } from "../../isa/plugin.ts";
import { formatProfile, formatWarnings } from "./profile_text.ts";
import { formatCount } from "./table.ts";

/** Columns that a line of registers may take. */
const lineWidth = 100;

/**
 * Lays out an execution.
 * @param source the program's text; empty where it was an executable
 * @param lineCount lines of the profile to show, if there is one
 */
export function formatExecution(execution: Execution, source = "", lineCount = 0): string {
  const { exit, cycles, instructions, mode, warnings, registers, profile } = execution;
  const place = [
    exit.pc === undefined ? "" : `pc 0x${(exit.pc >>> 0).toString(16).padStart(8, "0")}`,
    exit.line === undefined ? "" : `line ${exit.line}`,
  ].filter((text) => text !== "").join(", ");
  const reason = [exit.kind === exit.cause ? undefined : exit.kind, exit.message].filter(Boolean).join(": ");
  const lines = [
    `exit          ${exit.cause}${reason ? ` (${reason})` : ""}${place ? ` at ${place}` : ""}`,
    `cycles        ${cycles === null ? "not counted" : formatCount(cycles)}`,
    `instructions  ${formatCount(instructions)}`,
    `mode          ${mode}`,
  ];
  if (registers) lines.push("", ...formatRegisters(registers));
  lines.push(...formatWarnings(warnings));
  if (profile && lineCount > 0) lines.push("", formatProfile(profile, source, lineCount));
  return lines.join("\n");
}

/** Registers of equal width share lines; numbers are shown as hexadecimal words. */
function formatRegisters(registers: Readonly<Record<string, number | string>>): string[] {
  const texts = Object.entries(registers).map(([name, value]) => {
    const shown = typeof value === "number" ? `0x${(value >>> 0).toString(16).padStart(8, "0")}` : value;
    return `${name.padEnd(5)} ${shown}`;
  });
  const lines: string[] = [];
  let line = "", width = 0;
  for (const text of texts) {
    if (line !== "" && (text.length !== width || line.length + 2 + text.length > lineWidth)) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? text : `${line}  ${text}`;
    width = text.length;
  }
  return line === "" ? lines : [...lines, line];
}
