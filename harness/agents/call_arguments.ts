/**
 * Arguments of tool calls as models write them. What cannot be read is the model's to mend: it is told where, and nothing
 * is guessed.
 * @module
 */
import { messageOf } from "../user_error.ts";

/** Read arguments, or what is wrong with them. */
export type CallArguments = { readonly value: unknown } | { readonly mistake: string };

/**
 * Reads the arguments of a call. JSON inside a JSON text (some models encode twice) counts as what it holds.
 * @param cutOff whether the answer ended at its limit of tokens, so that what is missing is the end
 */
export function readCallArguments(text: string, cutOff: boolean): CallArguments {
  if (text.trim() === "") return { value: {} };
  const first = parse(text);
  if ("mistake" in first) {
    const reason = cutOff ? "; your answer was cut off at its limit of tokens: write less" : "";
    return { mistake: `the arguments of the call are no JSON: ${first.mistake}${reason}. Nothing was done` };
  }
  if (typeof first.value !== "string") return first;
  const second = parse(first.value);
  if ("value" in second && typeof second.value === "object" && second.value !== null) return second;
  return { mistake: "the arguments of the call are a JSON text, not an object. Nothing was done" };
}

/** Characters shown around the place where JSON breaks. */
const shownAround = 30;

function parse(text: string): CallArguments {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const whole = messageOf(error);
    const message = whole.replace(/ in JSON at position.*$/, "").slice(0, 160);
    const position = Number(/position (\d+)/.exec(whole)?.[1] ?? NaN);
    // The parser names the place, the text around it, or the end.
    return { mistake: Number.isNaN(position) ? message : `${message} at ${placeOf(text, position)}` };
  }
}

function placeOf(text: string, position: number): string {
  const lines = text.slice(0, position).split("\n");
  const place = lines.length > 1
    ? `line ${lines.length}, column ${lines.at(-1)!.length + 1}`
    : `character ${position + 1}`;
  return `${place}, after ${JSON.stringify(text.slice(Math.max(0, position - shownAround), position))}`;
}
