/**
 * Counting tokens, and dividing what an endpoint charged for among the kinds of tokens.
 * @module
 */
import { countTokens } from "../prompt/tokens.ts";
import type { TokenUsage } from "../runs/trace.ts";
import type { ConversationItem, OfferedTool } from "./model.ts";

/** Longest piece that is counted at once, in characters: time grows with the square of a word's length. */
const pieceCharacters = 4000;

/** Tokens of a text that a model or a tool wrote, which may be one endless word: at most a token too many per piece. */
function countInPieces(text: string): number {
  let count = 0;
  for (let start = 0; start < text.length; start += pieceCharacters) {
    count += countTokens(text.slice(start, start + pieceCharacters));
  }
  return count;
}

/** What an endpoint says that an answer cost; absent members: it does not say. */
export interface ReportedUsage {
  /** All input, the cached part included. */
  readonly prompt?: number;
  /** All output; whether the reasoning is part of it shows in `total`. */
  readonly completion?: number;
  readonly cached?: number;
  readonly reasoning?: number;
  readonly total?: number;
}

/** What was sent and what came, for counts that the endpoint does not give. */
export interface CountedTexts {
  readonly system: string;
  readonly tools: readonly OfferedTool[];
  readonly conversation: readonly ConversationItem[];
  readonly reasoning: string;
  /** Text and tool calls of the answer. */
  readonly output: string;
}

/** Tokens of the tools' descriptions, as JSON. */
export function countToolTokens(tools: readonly OfferedTool[]): number {
  if (tools.length === 0) return 0;
  return countTokens(
    JSON.stringify(tools.map(({ name, description, inputSchema }) => [name, description, inputSchema])),
  );
}

/** Text of a conversation for counting. */
function textOf(item: ConversationItem): string {
  switch (item.kind) {
    case "user":
      return item.text;
    case "result":
      return item.content;
    case "assistant":
      return [item.text, ...item.calls.flatMap((call) => [call.name, call.arguments])].join("\n");
  }
}

/**
 * Tokens by kind. System, input, reasoning and output never overlap, and their sum is what the endpoint charged for;
 * endpoints say nothing of the system prompt's share, which is counted here and is at most the billed input.
 * Reasoning that the endpoint shows but does not count is counted here too, at most the billed output.
 */
export function usageOf(reported: ReportedUsage, texts: CountedTexts): TokenUsage {
  const countedSystem = countTokens(texts.system) + countToolTokens(texts.tools);
  const { prompt, completion } = reported;
  if (prompt === undefined || completion === undefined) {
    return {
      system: countedSystem,
      input: texts.conversation.reduce((sum, item) => sum + countInPieces(textOf(item)), 0),
      cached: 0,
      reasoning: countInPieces(texts.reasoning),
      output: countInPieces(texts.output),
      estimated: true,
    };
  }
  const system = Math.min(countedSystem, prompt);
  const told = reported.reasoning ?? 0;
  // Some endpoints bill reasoning beside the completion; only the total shows it.
  const beside = told > 0 && reported.total !== undefined && reported.total === prompt + completion + told;
  const reasoning = told > 0 ? told : countInPieces(texts.reasoning);
  return {
    system,
    input: prompt - system,
    cached: Math.min(reported.cached ?? 0, prompt),
    reasoning: beside ? reasoning : Math.min(reasoning, completion),
    output: beside ? completion : completion - Math.min(reasoning, completion),
    estimated: false,
  };
}
