/** Every page in a browser: wide and narrow, light and dark, for the keyboard, for readers of screens. */
import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import type { Browser, Page } from "playwright-core";
import { Store } from "../../harness/store/store.ts";
import { inFolder } from "../harness/command_line.ts";
import { type PageServer, servePages } from "../harness/server/pages/page_server.ts";
import { requireTool } from "../requirements.ts";
import { fillStore } from "./page_store.ts";
import { accessibilityFindings, launch, open, scrollsSideways } from "./pages.ts";

const ignore = !requireTool("chromium", "apt-get install chromium");

/** What a step looks at. */
type Step = (browser: Browser, server: PageServer, run: string) => Promise<void>;

const steps = new Map<string, Step>();

/** Waits until the script of a page has done its work. */
async function settled(page: Page): Promise<void> {
  if (await page.locator("#verdict").count() > 0) await page.locator("#verdict", { hasText: "Ready" }).waitFor();
  if (await page.locator("#ask").count() > 0) await page.locator("#status", { hasText: "rows in" }).waitFor();
}

steps.set(
  "pages: nothing breaks, nothing overflows, axe finds nothing serious, light and dark",
  async (browser, { origin }, run) => {
    const paths = [
      "/",
      "/?platform=coral&level=1&kind=compiler",
      "/runs",
      `/runs/${run}`,
      `/runs/${run}/kernel`,
      "/runs/gemm-c2-model/kernel",
      "/runs/relu-c2-model/kernel",
      "/tasks",
      "/tasks/gemm?platform=coral&config=c2",
      "/tasks/layernorm?platform=plena",
      "/isa",
      "/isa/coral",
      "/isa/coral/vmacc.vv",
      "/isa/plena",
      "/isa/coral/documents/memory",
      "/playground",
      "/explore",
    ];
    const found: string[] = [];
    for (const path of paths) {
      for (const look of [{ width: 1280 }, { width: 375, colorScheme: "dark" as const }]) {
        const { page, context, complaints } = await open(browser, origin + path, look);
        await settled(page);
        const problems = [...complaints, ...await accessibilityFindings(page)];
        if (await scrollsSideways(page)) problems.push("the page scrolls sideways");
        if (await page.title() === "owned") problems.push("a text of the store ran as a script");
        if (await page.locator("h1").count() !== 1) problems.push("a page has one heading of the first level");
        found.push(...problems.map((problem) => `${path} at ${look.width}: ${problem}`));
        await context.close();
      }
    }
    assertEquals(found, []);
  },
);

steps.set("pages: colours can be chosen, tables sort, instructions are found", async (browser, { origin }) => {
  const { page, complaints } = await open(browser, `${origin}/`, { width: 1280 });
  const ground = () => page.evaluate("getComputedStyle(document.body).backgroundColor");
  const light = await ground();
  await page.locator("#theme").click();
  assert(await ground() !== light, "the button darkens the page");
  await page.reload();
  assert(await ground() !== light, "the choice is kept");

  // sorting: by speedup, best first, what is absent last
  await page.getByRole("button", { name: "Speedup over O2" }).first().click();
  const speedups = await page.evaluate(
    "[...document.querySelector('table').tBodies[0].rows].map((row) => row.cells[5].dataset.value ?? '')",
  ) as string[];
  const known = speedups.filter((text) => text !== "").map(Number);
  assert(known.length > 2);
  assertEquals(known, known.toSorted((a, b) => b - a));
  assertEquals(speedups.slice(known.length).filter((text) => text !== ""), []);

  // the keyboard reaches the content without the navigation
  await page.goto(`${origin}/isa/coral`);
  await page.keyboard.press("Tab");
  assertEquals(await page.evaluate("document.activeElement.className"), "skip");
  await page.keyboard.press("Enter");
  assertEquals(await page.evaluate("document.activeElement.id"), "content");

  await page.keyboard.press("/");
  await page.keyboard.type("multiply-add");
  const shown = () => page.locator(".instruction:not([hidden])").count();
  await page.fill("#isa-search", "vmacc vs1");
  assertEquals(await shown(), 1);
  await page.reload();
  assertEquals(await shown(), 1, "a search is part of the address");
  await page.fill("#isa-search", "no such instruction");
  assertEquals(await page.locator("#isa-count").textContent(), "0 instructions");
  assertEquals(complaints, []);
});

steps.set("pages: questions in SQL are answered in the browser", async (browser, { origin }) => {
  const { page, complaints } = await open(browser, `${origin}/explore`, { width: 1280 });
  await settled(page);
  for (const question of await page.locator(".question").all()) {
    await question.click();
    await page.locator("#status", { hasText: /rows? in / }).waitFor();
    await page.locator("#ask:not([disabled])").waitFor();
    assertEquals(await page.locator("#status").getAttribute("class"), "note", await question.textContent() ?? "");
  }
  await page.fill("#sql", "select count(*) as n, count_if(correct) as solved from scores");
  await page.keyboard.press("Control+Enter");
  await page.locator("#answer th", { hasText: "solved" }).waitFor();
  // 3 tasks x 3 sizes x 5 agents, of which the model failed three times, and the little agent's run
  assertEquals(await page.locator("#answer td").allTextContents(), ["46", "43"]);
  const download = page.waitForEvent("download");
  await page.locator("#download").click();
  assertEquals(await Deno.readTextFile((await (await download).path())!), "n,solved\r\n46,43\r\n");
  await page.fill("#sql", "select nonsense");
  await page.keyboard.press("Control+Enter");
  await page.locator("#status.bad").waitFor();
  assertStringIncludes((await page.locator("#status").textContent())!, "nonsense");
  assertEquals(complaints, []);
});

steps.set("playground: from an error to a success, and back by a link", async (browser, { origin }) => {
  const look = { width: 1280 };
  const { page, complaints } = await open(browser, `${origin}/playground?platform=coral&task=relu&config=c1`, look);
  await settled(page);
  const write = async (text: string) => {
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText(text);
  };
  const verdict = page.locator("#verdict");

  // diagnostics while one types, without a run
  await write("    li a0, 1\n    adi a0, a0, 1\n    mpause\n");
  await page.locator("#problems.bad", { hasText: "1 error" }).waitFor();
  await page.keyboard.press("Control+Enter");
  await verdict.filter({ hasText: "syntax error" }).waitFor();
  assertStringIncludes((await page.locator("#panel-result").textContent())!, "adi");

  // an endless loop is ended by the button; the playground goes on
  await write("loop:\n    j loop\n");
  await page.locator("#run").click();
  await verdict.filter({ hasText: "Running" }).waitFor();
  await page.locator("#cancel").click();
  await verdict.filter({ hasText: "Stopped" }).waitFor();

  // a kernel that computes nothing: which elements were never written
  await write("    mpause\n");
  await page.locator("#run").click();
  await verdict.filter({ hasText: "unwritten output" }).waitFor();
  assertStringIncludes((await page.locator("#panel-result").textContent())!, "never written");

  // the compiler's kernel is right; speedup, costs, pictures and memory are there
  await page.selectOption("#example", { label: "Compiler's kernel, O3" });
  await page.locator("#run").click();
  await verdict.filter({ hasText: "Correct" }).waitFor();
  await verdict.filter({ hasText: "the speed of O2" }).waitFor();
  assert(await page.locator(".cm-cost").count() > 3, "lines have costs");
  await page.getByRole("tab", { name: "Result" }).focus();
  await page.keyboard.press("ArrowRight");
  assert(await page.locator("#panel-profile table").first().isVisible());
  await page.keyboard.press("ArrowRight");
  const pictures = page.locator("#panel-output canvas");
  assertEquals(await pictures.count(), 3);
  assertStringIncludes((await pictures.nth(2).getAttribute("aria-label"))!, "0 of ");
  await page.keyboard.press("ArrowRight");
  assertStringIncludes((await page.locator("#panel-memory pre").textContent())!, "20001000");
  assertEquals(await accessibilityFindings(page), []);

  // the address is the kernel
  await write("    li a0, 7 # shared\n    mpause\n");
  await page.keyboard.press("Control+s");
  await page.locator("#share", { hasText: /copied|address/ }).waitFor();
  const other = await open(browser, page.url(), look);
  await settled(other.page);
  assertStringIncludes((await other.page.locator(".cm-content").textContent())!, "li a0, 7 # shared");
  assertEquals([...complaints, ...other.complaints], []);
});

steps.set("playground: the other machine runs in the browser as well", async (browser, { origin }) => {
  const { page, complaints } = await open(browser, `${origin}/playground?platform=plena&task=relu`, {
    width: 1280,
  });
  await settled(page);
  assertEquals(await page.locator("#submit").isVisible(), false);
  const names = await page.locator("#example option").allTextContents();
  const compiled = names.find((name) => name.startsWith("Compiler's kernel"))!;
  await page.selectOption("#example", { label: compiled });
  await page.locator("#run").click();
  await page.locator("#verdict", { hasText: "Correct" }).waitFor();
  // completion knows the machine's instructions
  await page.locator(".cm-content").click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("V_AD");
  await page.locator(".cm-tooltip-autocomplete", { hasText: "V_ADD_VV" }).waitFor();
  assertEquals(complaints, []);
});

steps.set(
  "kernel: its outputs are drawn in the browser, and it opens in the playground",
  async (browser, server, run) => {
    const { page, complaints } = await open(browser, `${server.origin}/runs/${run}/kernel`, { width: 1280 });
    assert(await page.locator(".source tr [class*='heat-8']").count() > 0, "the costliest line is the darkest");
    const roofline = await page.locator("svg[aria-label^='Roofline']").getAttribute("aria-label");
    // ReLU moves 1 KiB for 512 operations; a line of 16 bytes takes 5 cycles
    assertMatch(roofline!, /: 0\.5 operations per byte, at most 32 operations and 3\.12 bytes per cycle.*this kernel/);
    await page.locator("#show-output").click();
    await page.locator("#output-pictures canvas").nth(2).waitFor();
    assertStringIncludes((await page.locator("#output-pictures").textContent())!, "Every element is equal");
    await page.getByRole("link", { name: "Open in the playground" }).click();
    await settled(page);
    await page.locator("#run").click();
    await page.locator("#verdict", { hasText: "Correct" }).waitFor();
    assertEquals(complaints, []);
  },
);

// one server and one browser for all: bundling and starting cost more than looking
Deno.test({ name: "pages in a browser", ignore }, (test) =>
  inFolder(async (folder) => {
    const { run } = await fillStore(`${folder}/s.duckdb`);
    const server = await servePages(`${folder}/s.duckdb`);
    const browser = await launch();
    try {
      for (const [name, look] of steps) await test.step(name, () => look(browser, server, run));
    } finally {
      await browser.close();
      await server.close();
    }
  }));

Deno.test(
  { name: "pages of an empty store say how to begin, and every ready-made question has an answer", ignore },
  () =>
    inFolder(async (folder) => {
      (await Store.open(`${folder}/s.duckdb`)).close();
      const server = await servePages(`${folder}/s.duckdb`);
      const browser = await launch();
      try {
        for (const look of [{ width: 1280 }, { width: 375, colorScheme: "dark" as const }]) {
          for (const [path, text] of [["/", "No scores yet"], ["/runs", "Nothing has run yet"]]) {
            const { page, context, complaints } = await open(browser, server.origin + path, look);
            assertStringIncludes((await page.locator("main").textContent())!, text);
            assertEquals([...complaints, ...await accessibilityFindings(page)], []);
            assert(!await scrollsSideways(page), path);
            await context.close();
          }
        }
        const { page, complaints } = await open(browser, `${server.origin}/explore`, { width: 1280 });
        await settled(page);
        for (const question of await page.locator(".question").all()) {
          await page.locator("#status").evaluate("(status) => status.textContent = ''");
          await question.click();
          await page.locator("#status", { hasText: /./ }).waitFor();
          await page.locator("#ask:not([disabled])").waitFor();
          assertEquals(await page.locator("#status.bad").count(), 0, (await page.locator("#status").textContent())!);
        }
        assertEquals(complaints, []);
      } finally {
        await browser.close();
        await server.close();
      }
    }),
);
