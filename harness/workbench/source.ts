/**
 * Sources as models send them, and what a trace keeps of arguments.
 * @module
 */
import { formatCount } from "../report/table.ts";
import { maximumSourceCharacters } from "./tools.ts";

/** Characters of arguments that a trace keeps whole. */
const keptCharacters = 2 * maximumSourceCharacters;

/** A source to be kept, with a remark on what was changed, or why it is refused. */
export type NormalisedSource =
  | { readonly source: string; readonly note: string | null }
  | { readonly mistake: string };

/** Takes a source as it is, but without the Markdown fence around it and with one kind of line end. */
export function normalisedSource(code: string): NormalisedSource {
  if (code.length > maximumSourceCharacters) {
    return {
      mistake: `the kernel has ${formatCount(code.length)} characters, at most ` +
        `${formatCount(maximumSourceCharacters)} are taken: use loops instead of repeated code; nothing was written`,
    };
  }
  const text = code.replace(/\r\n?/g, "\n");
  const fenced = /^\s*```[^\n`]*\n([\s\S]*?)\n?```\s*$/.exec(text);
  if (!fenced || fenced[1].includes("```")) return { source: text, note: null };
  return { source: `${fenced[1]}\n`, note: "the Markdown fence around the code was taken off" };
}

/** Arguments as a trace keeps them: plain JSON, without what is huge. */
export function keptArguments(args: unknown): unknown {
  let text: string | undefined;
  try {
    text = JSON.stringify(args);
  } catch {
    return { omitted: "no JSON" };
  }
  if (text === undefined) return null;
  return text.length > keptCharacters ? { omitted: `${text.length} characters` } : JSON.parse(text);
}
