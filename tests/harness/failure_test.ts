import { assertEquals } from "@std/assert";
import { failureCodes, failureOfExit, failures } from "../../harness/failure.ts";

Deno.test("docs/evaluation.md lists every failure code with its meaning and nothing else", async () => {
  const text = await Deno.readTextFile(new URL("../../docs/evaluation.md", import.meta.url));
  const rows = text.split("\n").filter((line) => /^\| `[a-z-]+` /.test(line))
    .map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim().replaceAll("`", "")))
    .filter((cells) => cells.length === 4); // the table of flags has two columns
  assertEquals(
    rows,
    failureCodes.map((code) => [code, failures[code].stage, failures[code].title, failures[code].hint]),
  );
});

Deno.test("a run that did not return has a code, whatever the machine calls its end", () => {
  assertEquals(failureOfExit({ cause: "limit", kind: "cycle-limit" }), "cycle-limit");
  assertEquals(failureOfExit({ cause: "limit" }), "instruction-limit");
  assertEquals(failureOfExit({ cause: "hung", kind: "anything" }), "hung");
  assertEquals(failureOfExit({ cause: "fault" }), "ebreak");
  assertEquals(failureOfExit({ cause: "trapped", kind: "misaligned-fetch" }), "trapped");
  assertEquals(failureOfExit({ cause: "fault", kind: "store-to-input" }), "store-to-input");
});
