/** Prices: what is known, what is not, and what a user's file says. */
import { assert, assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { dollarsOf, listPrices, type ModelPrice, parsePrices, priceOf } from "../../../harness/agents/prices.ts";
import { UserError } from "../../../harness/user_error.ts";

const provider = "https://api.openai.com/v1";

Deno.test("prices: by name, by name with a provider's prefix or a date, and unknown", () => {
  const input = (model: string, endpoint = provider) => priceOf(model, endpoint, listPrices)?.input ?? null;
  assertEquals(input("gpt-5.2"), 1.75);
  assertEquals(input("openai/gpt-5.2"), 1.75);
  assertEquals(input("GPT-5.2-2025-12-11"), 1.75);
  assertEquals(input("gpt-5.2-pro"), null);
  assertEquals(input("my-own-model"), null);
  assertEquals(input("claude-sonnet-4-6"), 3);
  assertEquals(input("gpt-5.2", "http://localhost:8000/v1"), null);
});

Deno.test("prices: every committed row has its date and source, and fits a model of its own", () => {
  assert(listPrices.listed.length > 20);
  for (const price of listPrices.listed) {
    assert(price.date && price.source?.startsWith("https://"), price.pattern);
    const found = priceOf(price.pattern.replace("*", ""), provider, listPrices);
    assertEquals(found, price);
    assert((price.cached ?? 0) <= price.input && price.input <= price.output, price.pattern);
  }
});

Deno.test("prices: cached input, reasoning and output each at their price; an unknown price is null", () => {
  const usage = { system: 1000, input: 500, cached: 800, reasoning: 300, output: 200, estimated: false };
  const price: ModelPrice = { pattern: "m", input: 2, cached: 0.5, output: 10 };
  assertEquals(dollarsOf(usage, price), (700 * 2 + 800 * 0.5 + 500 * 10) / 1e6);
  assertEquals(dollarsOf(usage, { ...price, cached: undefined }), (1500 * 2 + 500 * 10) / 1e6);
  assertEquals(dollarsOf(usage, { ...price, input: 0, cached: 0, output: 0 }), 0);
  assertEquals(dollarsOf(usage, null), null);
});

Deno.test("prices: a user's file comes first, also for a server at home", () => {
  const table = parsePrices('{"models": [{"pattern": "gpt-5.*", "input": 9, "output": 9}]}', "p.json");
  assertEquals(priceOf("gpt-5.2", "http://localhost:1/v1", table)?.input, 9);
  assertEquals(priceOf("claude-sonnet-4-6", "https://api.anthropic.com/v1", table)?.input, 3);
  const starred = parsePrices('{"models": [{"pattern": "*a*b*", "input": 1, "output": 1}]}', "p.json");
  assertEquals(["xaxbx", "ab", "ba", "a"].map((name) => priceOf(name, provider, starred) !== null), [
    true,
    true,
    false,
    false,
  ]);
});

Deno.test("prices: what is no table is said in one line", () => {
  const messageOf = (text: string) => assertThrows(() => parsePrices(text, "p.json"), UserError).message;
  assertStringIncludes(messageOf("{"), "p.json is no JSON");
  assertStringIncludes(messageOf('{"models": [{"pattern": "m", "input": -1, "output": 1}]}'), "models.0.input");
  assertStringIncludes(
    messageOf('{"models": [{"pattern": "m", "input": 1, "output": 1, "extra": 1}]}'),
    "p.json is no table",
  );
  assertStringIncludes(messageOf("[]"), "p.json is no table");
});
