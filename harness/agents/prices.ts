/**
 * What tokens cost. A model without a known price costs `null`, which is shown as "unknown": never 0, never an error.
 * @module
 */
import { z } from "zod";
import type { TokenUsage } from "../runs/trace.ts";
import { messageOf, UserError } from "../user_error.ts";
import { isLocalEndpoint } from "./endpoint.ts";
import committed from "./prices.json" with { type: "json" };

const price = z.number().nonnegative().max(100_000);

const modelPriceSchema = z.strictObject({
  /** Name of the model; `*` stands for any characters. The first pattern that fits counts. */
  pattern: z.string().min(1).max(200),
  /** Dollars per million tokens of input. */
  input: price,
  /** Of input that the endpoint had in its cache; absent: as other input. */
  cached: price.optional(),
  /** Of output, reasoning included. */
  output: price,
  /** The day for which the source gives the price: `2026-11-06`. */
  date: z.iso.date().optional(),
  /** Where the price was looked up. */
  source: z.string().max(500).optional(),
  /** What else holds: hours, lengths. */
  note: z.string().max(500).optional(),
});

const priceTableSchema = z.strictObject({ models: z.array(modelPriceSchema).max(10_000) });

/** Price of a model in dollars per million tokens. */
export type ModelPrice = z.infer<typeof modelPriceSchema>;

/** Prices, those of the user before the committed ones. */
export interface PriceTable {
  /** The user's: they hold at every endpoint. */
  readonly given: readonly ModelPrice[];
  /** The committed ones: providers' list prices, which a local server does not charge. */
  readonly listed: readonly ModelPrice[];
}

/** The committed prices. */
export const listPrices: PriceTable = { given: [], listed: priceTableSchema.parse(committed).models };

/**
 * The committed prices with those of a user's file before them.
 * @param text JSON: `{"models": [{"pattern": "my-model*", "input": 0.5, "cached": 0.05, "output": 2}]}`
 * @param name of the file, for messages
 * @throws UserError if the text is no such JSON
 */
export function parsePrices(text: string, name: string): PriceTable {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UserError(`${name} is no JSON: ${messageOf(error)}`);
  }
  const parsed = priceTableSchema.safeParse(value);
  if (parsed.success) return { ...listPrices, given: parsed.data.models };
  const [issue] = parsed.error.issues;
  throw new UserError(
    `${name} is no table of prices: ${issue.path.map(String).join(".") || "value"}: ${issue.message}`,
  );
}

/**
 * Price of a model, or null where it is not known. A provider's prefix does not matter: `openai/gpt-5.2` is `gpt-5.2`.
 * @param endpoint base URL that the model is asked at
 */
export function priceOf(model: string, endpoint: string, { given, listed }: PriceTable): ModelPrice | null {
  const names = [model, model.split("/").at(-1)!];
  const find = (prices: readonly ModelPrice[]) =>
    prices.find(({ pattern }) => names.some((name) => fits(name, pattern)));
  return find(given) ?? (isLocalEndpoint(endpoint) ? null : find(listed) ?? null);
}

/** Matches `*` without backtracking: the parts between the stars stand in order. */
function fits(name: string, pattern: string): boolean {
  const [first, ...rest] = pattern.toLowerCase().split("*");
  const text = name.toLowerCase();
  if (!text.startsWith(first)) return false;
  const last = rest.pop();
  if (last === undefined) return text === first;
  let position = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, position);
    if (found < 0) return false;
    position = found + part.length;
  }
  return text.length - last.length >= position && text.endsWith(last);
}

/** Dollars for tokens, or null where the price is not known. */
export function dollarsOf(
  { system, input, cached, reasoning, output }: TokenUsage,
  price: ModelPrice | null,
): number | null {
  if (price === null) return null;
  const sum = (system + input - cached) * price.input + cached * (price.cached ?? price.input) +
    (reasoning + output) * price.output;
  return sum / 1e6;
}
