/**
 * The tables of docs/simulator.md that repeat what the Coral plugin says: causes of stalls and errata. Run as a program,
 * this file writes them into the document.
 * @module
 */
import { fileURLToPath } from "node:url";
import { errata } from "../../plugins/coral/errata.ts";
import { stallDescriptions } from "../../plugins/coral/timing/stalls.ts";
import { readText, root } from "./import_graph.ts";

/** Path of the document. */
export const simulatorDocument = "docs/simulator.md";

/** Rows of a table: name and words. */
export type Rows = [name: string, words: string][];

/** The rows as the plugin defines them. */
export function simulatorTables(): { stalls: Rows; errata: Rows } {
  return {
    stalls: Object.entries(stallDescriptions),
    errata: errata.map(({ name, description }) => [name, description]),
  };
}

/** A table with its heading; the heading tells it from others. */
const tablePatterns = {
  stalls: /\| cause +\| meaning +\|\n(\|.*\n?)*/,
  errata: /\| erratum +\| what the hardware does +\|\n(\|.*\n?)*/,
};

/** The rows as the document has them. */
export function tablesIn(text: string): { stalls: Rows; errata: Rows } {
  const rows = (pattern: RegExp): Rows =>
    (pattern.exec(text)?.[0].trim().split("\n").slice(2) ?? []).map((line) => {
      const [name, words] = line.split("|").slice(1, -1).map((cell) => cell.trim());
      return [name.replaceAll("`", ""), words];
    });
  return { stalls: rows(tablePatterns.stalls), errata: rows(tablePatterns.errata) };
}

/** The document with its tables as the plugin defines them. */
export function withSimulatorTables(text: string): string {
  const table = (first: string, second: string, rows: Rows): string =>
    [`| ${first} | ${second} |`, "|---|---|", ...rows.map(([name, words]) => `| \`${name}\` | ${words} |`), ""].join(
      "\n",
    );
  const { stalls, errata } = simulatorTables();
  return text.replace(tablePatterns.stalls, () => table("cause", "meaning", stalls))
    .replace(tablePatterns.errata, () => table("erratum", "what the hardware does", errata));
}

if (import.meta.main) {
  const file = new URL(simulatorDocument, root);
  await Deno.writeTextFile(file, withSimulatorTables(readText(simulatorDocument)));
  await new Deno.Command(Deno.execPath(), { args: ["fmt", "--quiet", fileURLToPath(file)] }).output();
}
