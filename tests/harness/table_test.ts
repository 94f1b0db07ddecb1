import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { lineProgress, terminalProgress } from "../../harness/report/progress.ts";
import { formatCount, formatCsv, formatPercent, formatRatio, formatTable } from "../../harness/report/table.ts";

Deno.test("tables are aligned, numbers to the right, one line per row", () => {
  const text = formatTable([{ title: "name" }, { title: "n", align: "right" }], [["a\nb\x1b[2J", "7"], [
    "漢字",
    "1,000",
  ]]);
  assertEquals(text, ["name         n", "-------  -----", "a b [2J      7", "漢字     1,000"].join("\n"));
});

Deno.test("numbers as people read them", () => {
  assertEquals([formatCount(1234567), formatCount(2.5), formatCount(null)], ["1,234,567", "2.5", "-"]);
  assertEquals([formatRatio(8.126), formatRatio(12.34), formatRatio(123.4), formatRatio(0.05)], [
    "8.13x",
    "12.3x",
    "123x",
    "0.0500x",
  ]);
  assertEquals([formatPercent(0.5), formatPercent(0.0123), formatPercent(1), formatPercent(null)], [
    "50 %",
    "1.2 %",
    "100 %",
    "-",
  ]);
});

Deno.test("CSV quotes what needs it", () => {
  assertEquals(
    formatCsv(["a", "b"], [['x,"y"', null], [{ k: 1 }, "line\nbreak"]]),
    'a,b\n"x,""y""",\n"{""k"":1}","line\nbreak"',
  );
});

Deno.test("progress: plain lines in a log, one line in place on a terminal", () => {
  let log = "";
  const lines = lineProgress((text) => log += text);
  lines.step(1, 2, "first");
  lines.end();
  assertEquals(log, "[1/2] first\n");

  let screen = "";
  const terminal = terminalProgress((text) => screen += text, () => 40);
  terminal.step(1, 2, "x".repeat(100));
  terminal.end();
  assert(!screen.includes("\n"));
  assertStringIncludes(screen, "[##########..........] 1/2");
  // deno-lint-ignore no-control-regex
  assert(screen.split("\r").every((part) => part.replace(/\x1b\[K/g, "").length < 40), "never wraps");
});
