/**
 * What the loop says to a model that does not use its tools as it should.
 * @module
 */
import type { TurnEntry } from "./conversation.ts";

/** How a turn without tool calls went wrong. */
export type IdleKind = "cut-off" | "content-filter" | "refusal" | "empty" | "code-as-text" | "call-as-text" | "talk";

/** What a model that only talks is told. */
export interface Nudge {
  readonly kind: IdleKind;
  readonly text: string;
}

const fence = /```/;
/** Tool calls that a model printed in the markup of its training. */
const printedCall =
  /<\/?tool_call|<\|?(tool|function)|\[TOOL_CALLS\]|"(name|tool)"\s*:\s*"(write_code|run_evaluation|check_syntax)"/;
/** A line that looks like an instruction with operands, as every assembly language here has them. */
const instructionLine =
  /^\s*([A-Za-z_.][\w.]*:)?\s*[A-Za-z][\w.]*\s+[\w$%(-][^,\n]{0,30}(,\s*[^,\n]{1,40})+\s*(?:[#;/].*)?$/;
/** Lines that make a text code rather than prose about code. */
const codeLines = 4;

/** Whether a text holds code that was meant for `write_code`. */
export function looksLikeCode(text: string): boolean {
  if (fence.test(text)) return true;
  return text.split("\n").filter((line) => line.length < 120 && instructionLine.test(line)).length >= codeLines;
}

/** What kind of idle turn it was. */
function idleKind({ text, finishReason }: TurnEntry): IdleKind {
  if (finishReason === "length") return "cut-off";
  if (finishReason === "content_filter") return "content-filter";
  if (finishReason === "refusal") return "refusal";
  if (text.trim() === "") return "empty";
  if (printedCall.test(text)) return "call-as-text";
  return looksLikeCode(text) ? "code-as-text" : "talk";
}

const sayings: Readonly<Record<IdleKind, string>> = {
  "cut-off":
    "Your answer was cut off at its limit of tokens before it called a tool. Think and write less, and call a tool.",
  "content-filter": "The endpoint's content filter stopped your answer. Go on with a tool call.",
  refusal: "The task is to write a kernel for a simulated machine. Go on with a tool call.",
  empty: "Your answer was empty. Call a tool.",
  "code-as-text":
    "Code in an answer is not written to the kernel and never run. Call write_code with the whole source as `code`.",
  "call-as-text": "You printed a tool call as text; nothing was called. Use the function calling of this API.",
  talk: "Your answer called no tool, so nothing happened.",
};

/**
 * What a turn without tool calls is answered.
 * @param state turns that are left, and whether a kernel was correct already
 */
export function nudgeOf(turn: TurnEntry, state: { readonly turnsLeft: number; readonly hasCorrect: boolean }): Nudge {
  const kind = idleKind(turn);
  const left = `${state.turnsLeft} turn${state.turnsLeft === 1 ? " is" : "s are"} left`;
  const next = state.hasCorrect
    ? `${left}: go on making the kernel faster. If nothing is left to try, answer once more without a tool call, and the work ends.`
    : `${left}, and no kernel was correct yet.`;
  return { kind, text: `${sayings[kind]} ${next}` };
}

/** What a model is told that makes the same calls again and again. */
export function repetitionText(times: number): string {
  return `You have made the same tool calls ${times} times in a row; their results will not change. ` +
    "Change the kernel, or look at something else.";
}
