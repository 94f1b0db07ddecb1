/**
 * The golden command's logic: recognition by shape, gzip, totals, allowed differences, clear errors.
 */
import { assertEquals, assertRejects, assertStringIncludes, assertThrows } from "@std/assert";
import { formatGolden, goldenFailures, type GoldenSuite, parseAllowedCycles, runGolden } from "../../harness/golden.ts";
import { UserError } from "../../harness/user_error.ts";
import { coralGolden } from "../../plugins/coral/golden.ts";

interface Fruit {
  readonly fruits: readonly { readonly name: string; readonly cycles: number }[];
}

/** A suite whose cases are what they say, but that counts one cycle more for those that begin with x. */
const fruitSuite: GoldenSuite = {
  id: "fruit",
  title: "fruit",
  recognises: (data) => typeof data === "object" && data !== null && "fruits" in data,
  *run(data) {
    for (const { name, cycles } of (data as Fruit).fruits) {
      const actualCycles = cycles + (name.startsWith("x") ? 1 : 0);
      yield { name, function: name !== "rotten", expectedCycles: cycles, actualCycles, reason: null };
    }
  },
};

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

async function gzip(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const basket = encode({
  fruits: [{ name: "apple", cycles: 3 }, { name: "x-ray", cycles: 4 }, { name: "rotten", cycles: 5 }],
});

Deno.test("cases, totals and failures, plain and compressed", async () => {
  const files: Record<string, Uint8Array> = { "a.json": basket, "b.data": await gzip(basket) };
  const report = await runGolden(Object.keys(files), [coralGolden, fruitSuite], {
    read: (path) => Promise.resolve(files[path]),
  });
  assertEquals(report.totals, { cases: 6, function: 4, cycles: 4 });
  assertEquals(report.cases[1], {
    file: "a.json",
    name: "x-ray",
    function: true,
    expectedCycles: 4,
    actualCycles: 5,
    reason: null,
  });
  assertEquals(goldenFailures(report).map(({ name }) => name), ["x-ray", "rotten", "x-ray", "rotten"]);
  const allowed = parseAllowedCycles("# known\nx-ray  # one cycle more\n\nrotten\n");
  assertEquals(goldenFailures(report, allowed).map(({ name }) => name), ["rotten", "rotten"]);
  assertStringIncludes(formatGolden(report, allowed), "b.data: x-ray: cycles (allowed)");
});

Deno.test("a list of allowed differences may be a JSON array", () => {
  assertEquals([...parseAllowedCycles('["a", "b"]')], ["a", "b"]);
  assertThrows(() => parseAllowedCycles("[1]"), UserError);
});

Deno.test("files that are no golden files are refused with one line", async () => {
  const refuse = (bytes: Uint8Array, message: string) =>
    assertRejects(
      () => runGolden(["f"], [coralGolden, fruitSuite], { read: () => Promise.resolve(bytes) }),
      UserError,
      message,
    );
  await refuse(encode({ cases: [] }), "no golden file that is known here");
  await refuse(encode(null), "no golden file");
  await refuse(new TextEncoder().encode("{"), "is not JSON");
  await refuse(new Uint8Array([0x1f, 0x8b, 1, 2, 3]), "damaged gzip");
});

Deno.test("malformed coral cases fail by name and do not stop the file", async () => {
  const data = encode({
    cases: [
      {
        isa: "coral",
        name: "broken",
        text: "12",
        entry: 0,
        outcome: "halted",
        cycles: 1,
        data: [{ address: -1, hex: "" }],
      },
      {
        isa: "coral",
        name: "far",
        text: "73000008",
        entry: 0,
        outcome: "halted",
        cycles: 0,
        data: [{ address: 0x9000_0000, hex: "00" }],
      },
      { isa: "coral", name: "good", text: "73000008", entry: 0, outcome: "halted", cycles: 0, data: [] },
    ],
  });
  const report = await runGolden(["f"], [coralGolden], { read: () => Promise.resolve(data) });
  assertEquals(report.cases.map(({ name, function: isFunction }) => [name, isFunction]), [
    ["broken", false],
    ["far", false],
    ["good", true],
  ]);
  assertStringIncludes(report.cases[0].reason!, "data.0.address");
  assertStringIncludes(report.cases[1].reason!, "0x90000000");
});
