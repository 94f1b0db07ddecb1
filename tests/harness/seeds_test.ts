import { assert, assertEquals, assertNotEquals, assertThrows } from "@std/assert";
import { drawPoisons, drawSecretSeeds, passingTrivialOutputs, secretDistributions } from "../../harness/seeds.ts";
import { catalog } from "../../tasks/catalog.ts";

const exact = { absolute: 0, relative: 0 };
const relu = catalog.find(({ id }) => id === "relu")!.forms.integer!;
const scope = { platform: "coral", task: relu, configuration: "c1", parameters: { n: 512 }, tolerance: exact };

Deno.test("secret seeds are fresh each time, several distributions, at least three", () => {
  const a = drawSecretSeeds(undefined, scope);
  const b = drawSecretSeeds(undefined, scope);
  assertEquals(a.given, false);
  const texts = [...a.seeds, ...b.seeds].map(({ seed }) => seed);
  assertEquals(new Set(texts).size, texts.length);
  assert(texts.every((text) => /^[0-9a-f]{32}$/.test(text)), "128 bits");
  assert(new Set(a.seeds.map(({ distribution }) => distribution)).size >= 4);
  assertNotEquals(a.poisons, b.poisons);
  assert(a.seeds.every(({ visibility }) => visibility === "secret"));
  assertThrows(() => drawSecretSeeds(undefined, scope, 2), RangeError, "at least 3");
});

Deno.test("a given seed repeats, differs between pairs, and is marked", () => {
  const a = drawSecretSeeds("s", scope);
  assertEquals(drawSecretSeeds("s", scope), a);
  assertEquals(a.given, true);
  assertNotEquals(drawSecretSeeds("s", { ...scope, configuration: "c2" }).seeds, a.seeds);
  assertNotEquals(drawSecretSeeds("t", scope).poisons, a.poisons);
});

Deno.test("poison patterns of a draw always differ", () => {
  for (let i = 0; i < 1000; i++) {
    const [first, second] = drawPoisons(i % 2 === 0 ? undefined : `seed ${i}`);
    assertNotEquals(first, second);
    assert([first, second].every((word) => Number.isInteger(word) && word >= 0 && word < 2 ** 32));
  }
});

Deno.test("inputs that trivial output would satisfy are passed over", () => {
  // ReLU of numbers on one side of zero is a copy or zeros
  const seed = { seed: "x", distribution: "shifted", visibility: "secret" } as const;
  assert(passingTrivialOutputs(seed, scope).length > 0);
  const many = drawSecretSeeds(undefined, scope, 20).seeds;
  assert(many.every(({ distribution }) => distribution !== "shifted"));
  assert(
    secretDistributions.filter((name) => name !== "shifted").every((name) =>
      many.some(({ distribution }) => distribution === name)
    ),
  );
});
