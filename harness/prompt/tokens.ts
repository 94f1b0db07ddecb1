/**
 * Token counts of texts, by the encoding of current OpenAI models (o200k). Other models count a little differently.
 * @module
 */
import { countTokens as count } from "gpt-tokenizer/encoding/o200k_base";

/** Documents are the same in every run: their counts are kept. */
const kept = new Map<string, number>();
const keptTexts = 64;
const keptCharacters = 2000;

/** Tokens of a text. Words that a model treats specially (`<|endoftext|>`) count as the text that they are. */
export function countTokens(text: string): number {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const tokens = count(text, { allowedSpecial: new Set(), disallowedSpecial: new Set() });
  if (text.length >= keptCharacters) {
    if (kept.size >= keptTexts) kept.delete(kept.keys().next().value!);
    kept.set(text, tokens);
  }
  return tokens;
}
