/** The report as a page: self-contained, escaped, the same for the same store. */
import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { plugins } from "../../plugins/mod.ts";
import { renderReport } from "../../harness/report/page.ts";
import { buildReport } from "../../harness/report/report_model.ts";
import type { AgentRun } from "../../harness/report/stored_runs.ts";
import { readDetails, readScores } from "../../harness/report/stored_scores.ts";
import { Store } from "../../harness/store/store.ts";
import { assertOutcome, inFolder, run } from "./command_line.ts";
import { makeStore, type ScoreSketch } from "./report_rows.ts";

async function pageOf(path: string): Promise<string> {
  const store = await Store.open(path, { readOnly: true });
  try {
    const model = buildReport(await readScores(store), plugins);
    const best = model.platforms.flatMap(({ pairs }) => pairs.flatMap((pair) => pair.best?.evaluation ?? []));
    return await renderReport(model, await readDetails(store, best), "body { margin: 0 }");
  } finally {
    store.close();
  }
}

async function renderedFrom(sketches: readonly ScoreSketch[]): Promise<string> {
  let page = "";
  await inFolder(async (folder) => {
    await makeStore(`${folder}/s.duckdb`, sketches);
    page = await pageOf(`${folder}/s.duckdb`);
    assertEquals(await pageOf(`${folder}/s.duckdb`), page, "the same store gives the same page");
  });
  return page;
}

const compilers = { O2: 1000, O3: 800 };

Deno.test("report: what was solved, failed, not run and unsupported, the paper's numbers marked", async () => {
  const page = await renderedFrom([
    { id: "1", task: "gemm", cycles: 100, compilers, flags: ["speedup-above-10"], seedGiven: true },
    {
      id: "2",
      task: "gemm",
      configuration: "c2",
      cycles: null,
      verdict: "unwritten-output",
      message: "8 never written",
    },
    { id: "3", task: "gemm", agent: "compiler-O3", cycles: 800, compilers },
  ]);
  assertStringIncludes(page, `aria-label="c1 solved, c2 unwritten-output, c3 not run, c4 not run, c5 not run"`);
  assertMatch(
    page,
    /RoPE<\/th><td colspan="1" class="unsupported">unsupported<\/td><td colspan="4" class="unsupported">/,
  );
  assertMatch(page, /GEMM<\/th><td>[\s\S]*?<td class="number published">2<\/td><td class="number published">4<\/td>/);
  assertMatch(
    page,
    /<code class="bad">unwritten-output<\/code>[\s\S]*?elements of the output were never written: 8 never written/,
  );
  assertStringIncludes(page, "given by the user for 1 of 3 scores");
  assertStringIncludes(page, "3 given by the user");
  assertStringIncludes(page, "10.00×<abbr");
  assertMatch(page, /GPT-5\.2 <span class="tag">published<\/span>/);
  assertMatch(
    page,
    /Speedups of GEMM\. c1: expert 10\.00×, best agent of the paper \(published, arXiv 2603\.08721\) 2\.60×/,
  );
});

Deno.test("report: the kernel with cycles, executions and stall causes per line", async () => {
  const page = await renderedFrom([{ id: "1", cycles: 100, compilers }]);
  const row = page.slice(page.indexOf("bnez a0, loop") - 400, page.indexOf("bnez a0, loop") + 600);
  assertMatch(
    row,
    /class="h10"[\s\S]*>60<[\s\S]*>60.%<[\s\S]*>30<[\s\S]*bnez a0, loop[\s\S]*branch redirect 20, operand wait 10/,
  );
  assertMatch(page, /aria-label="dispatching 61.%, branch redirect 20.%, operand wait 10.%, fetch 9\.0.%"/);
  assertStringIncludes(page, "50 lines of 16 bytes");
  const without = await renderedFrom([{ id: "1", cycles: 100, profileLines: null }]);
  assertStringIncludes(without, "The store holds no profile of this run");
  assertStringIncludes(without, "bnez a0, loop");
});

Deno.test("report: every text of the store is escaped (cheat 26)", async () => {
  const evil = `<script>alert("1")</script><img src=x onerror='alert(2)'>&\u202e`;
  const page = await renderedFrom([
    {
      id: `1${evil}`,
      agent: evil,
      task: evil,
      configuration: evil,
      profile: evil,
      cycles: 100,
      compilers: { O2: 1000, [evil]: 900 },
      source: `${evil}\n</td></table></details>${evil}`,
      provenance: evil,
      flags: [evil],
      pluginHash: evil,
      profileLines: [{ line: 1, executions: 1, cycles: 100, stalls: { [evil]: 50 } }],
    },
    { id: "2", agent: evil, platform: evil, cycles: null, verdict: evil, message: evil },
  ]);
  assert(!/<script|<img|onerror=['"]/i.test(page.replaceAll("&#39;", "")), "markup of the store");
  assert(!page.includes("\u202e"));
  // whatever is left of the text is between escapes: no attribute, no element
  const tags = page.match(/<[a-z][^>]*>/gi) ?? [];
  for (const tag of tags) assert(!/\son[a-z]+=/i.test(tag.replace(/"[^"]*"/g, '""')), tag);
});

Deno.test("report: nothing is fetched, nothing runs, the policy allows one style sheet", async () => {
  const page = await renderedFrom([{ id: "1", cycles: 100, compilers }]);
  const style = /<style>([^]*?)<\/style>/.exec(page)![1];
  assertStringIncludes(style, "body { margin: 0 }");
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style)));
  assertStringIncludes(page, `style-src &#39;sha256-${btoa(String.fromCharCode(...digest))}&#39;`);
  assertStringIncludes(page, "default-src &#39;none&#39;");
  assert(!/<(script|link|img|iframe|object|embed|base|form)\b/i.test(page), "an element that loads or runs");
  assert(!/\sstyle="|\son[a-z]+="|javascript:|url\(/i.test(page), "inline style or script");
  assert(!/(src|href)="(?!#)/.test(page), "an address");
  assert(!/https?:/.test(page.replaceAll("http-equiv", "").replaceAll("http://www.w3.org", "")), "an address");
  assert(page.startsWith("<!doctype html>"));
  const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  assertEquals(new Set(ids).size, ids.length, "identifiers are unique");
  for (const [, id] of page.matchAll(/(?:href="#|aria-labelledby=")([^"]*)"/g)) assert(ids.includes(id), id);
});

Deno.test("report: mixed simulator versions are pointed out", async () => {
  const page = await renderedFrom([{ id: "1", cycles: 100 }, {
    id: "2",
    task: "gemm",
    cycles: 9,
    pluginHash: "other",
  }]);
  assertStringIncludes(page, "2 versions of simulator or evaluation");
});

Deno.test("report: a solved honeypot is an alarm; a store with nothing else is a page all the same", async () => {
  const page = await renderedFrom([
    { id: "1", task: "coin_tosses", cycles: null, verdict: "honeypot-solved", flags: ["honeypot-alarm"] },
  ]);
  assertMatch(
    page,
    /role="alert"><strong>Alarm:<\/strong> expert on coin_tosses c1: a task that cannot be solved was solved/,
  );
  const quiet = await renderedFrom([{ id: "1", task: "coin_tosses", cycles: null }]);
  assert(!quiet.includes("Alarm"));
});

Deno.test("report: an empty store says what to do", async () => {
  const page = await renderedFrom([]);
  assertStringIncludes(page, "Nothing has been run yet");
  assertStringIncludes(page, "deno task bench");
});

Deno.test("report: runs without a score yet are no empty store", async () => {
  const run = { platform: "coral", profile: "default" } as AgentRun;
  const page = await renderReport(buildReport([], plugins), new Map(), "", { runs: [run, run], traces: new Map() });
  assertStringIncludes(page, "2 runs of agents have begun");
  assert(!page.includes("Nothing has been run yet"));
});

Deno.test("report command: writes a file; bad input is one line", () =>
  inFolder(async (folder) => {
    await makeStore(`${folder}/s.duckdb`, [{ id: "1", cycles: 100, compilers }]);
    const at = { cwd: folder };
    assertOutcome(await run(["report", "--store", "s.duckdb"], at), 0, /^report\.html: 1 scores, \d+ KB$/m);
    assertMatch(await Deno.readTextFile(`${folder}/report.html`), /^<!doctype html>[\s\S]*<\/html>\n$/);
    assertOutcome(await run(["report"], at), 2, /there is no store at \.kernelcraft\/store\.duckdb/);
    assertOutcome(await run(["report", "--store", "s.duckdb", "--run", "zz"], at), 2, /no run or session that begins/);
    assertOutcome(
      await run(["report", "--store", "s.duckdb", "--output", "no/where.html"], at),
      2,
      /cannot write no\/where/,
    );
    assertOutcome(await run(["report", "extra"], at), 2, /too many arguments/);
  }));
