/** The report in a browser: light and dark, wide and narrow, with the keyboard, without a network. */
import { assert, assertEquals } from "@std/assert";
import { type Browser, chromium, type Page } from "playwright-core";
import { findTool, requireTool } from "../requirements.ts";
import { inFolder, run } from "./command_line.ts";
import { makeStore, plainSource, type ScoreSketch } from "./report_rows.ts";

const compilers = { O2: 1000, O3: 800, "O3-lmul4": 700, "O3-lmul8": 650 };
const evil = `<img src=x onerror="document.title='owned'"><script>document.title="owned"</script>`;

/** Five agents on many pairs, long names and sources, failures, hostile texts. */
const sketches: readonly ScoreSketch[] = ["relu", "gemv", "gemm", "batch_matmul", "linear"].flatMap((task, row) =>
  ["c1", "c2", "c3", "c4", "c5"].flatMap((configuration, column): ScoreSketch[] => [
    { id: `${task}-${configuration}-e`, task, configuration, cycles: 60 + 31 * row + 17 * column, compilers },
    {
      id: `${task}-${configuration}-m`,
      agent: "openai/some-model-with-a-long-name-2026-01-31",
      task,
      configuration,
      cycles: (row + column) % 3 === 0 ? null : 3000 / (column + 1),
      message: evil,
      source: plainSource.repeat(40) + `# ${"long ".repeat(200)}\n# ${evil}\n`,
      compilers,
    },
    ...Object.entries(compilers).map(([name, cycles]) => ({
      id: `${task}-${configuration}-${name}`,
      agent: `compiler-${name}`,
      task,
      configuration,
      cycles,
      compilers,
    })),
  ])
);

/** Opens the report of a store; everything that a page must not do is collected. */
async function open(
  browser: Browser,
  file: string,
  options: { readonly width: number; readonly colorScheme: "light" | "dark" },
): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const complaints: string[] = [];
  const page = await browser.newPage({
    viewport: { width: options.width, height: 844 },
    colorScheme: options.colorScheme,
  });
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (request.url() !== `file://${file}`) complaints.push(`request for ${request.url()}`);
  });
  await page.goto(`file://${file}`);
  return { page, complaints };
}

/** Waits until an expression holds; the page's policy forbids Playwright's own way. */
async function until(page: Page, expression: string): Promise<void> {
  for (let tries = 0; !await page.evaluate(expression); tries++) {
    assert(tries < 100, expression);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Texts whose contrast with what is behind them is too low, as WCAG 2 AA counts it. */
const lowContrast = `(() => {
  const parse = (text) => {
    const [r, g, b, a = 1] = text.match(/[0-9.]+/g).map(Number);
    return [r, g, b, a];
  };
  const over = ([r, g, b, a], [x, y, z]) => [r * a + x * (1 - a), g * a + y * (1 - a), b * a + z * (1 - a), 1];
  const luminance = (color) => {
    const [r, g, b] = color.slice(0, 3).map((v) => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) layers.push(parse(getComputedStyle(at).backgroundColor));
    return layers.reduceRight((below, layer) => over(layer, below), [255, 255, 255, 1]);
  };
  const found = [];
  for (const element of document.querySelectorAll("body *")) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== "");
    if (!own || element.closest("defs") || element.getClientRects().length === 0) continue;
    const style = getComputedStyle(element);
    const color = parse(element.namespaceURI.endsWith("svg") ? style.fill : style.color);
    const ground = behind(element);
    const [bright, dark] = [luminance(over(color, ground)), luminance(ground)].sort((a, b) => b - a);
    const contrast = (bright + 0.05) / (dark + 0.05);
    if (contrast < 4.5) found.push(contrast.toFixed(2) + " " + element.outerHTML.slice(0, 120));
  }
  return found;
})()`;

/** Runs a body on a browser and a report, or says why not. */
function inBrowser(
  body: (browser: Browser, file: string) => Promise<void>,
  scores: readonly ScoreSketch[] = sketches,
): () => Promise<void> {
  return () =>
    inFolder(async (folder) => {
      await makeStore(`${folder}/s.duckdb`, scores);
      const outcome = await run(["report", "--store", "s.duckdb"], { cwd: folder });
      assertEquals(outcome.code, 0, outcome.stderr);
      const browser = await chromium.launch({
        executablePath: findTool("chromium")!,
        args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage"],
      });
      try {
        await body(browser, `${await Deno.realPath(folder)}/report.html`);
      } finally {
        await browser.close();
      }
    });
}

const ignore = !requireTool("chromium", "apt-get install chromium");

Deno.test({
  name: "report in a browser: complete, quiet and readable, light and dark, wide and narrow",
  ignore,
  fn: inBrowser(async (browser, file) => {
    const inks = [];
    for (const colorScheme of ["light", "dark"] as const) {
      for (const width of [1280, 390]) {
        const { page, complaints } = await open(browser, file, { width, colorScheme });
        await page.evaluate("document.querySelectorAll('details').forEach((details, n) => details.open = n < 3)");
        const where = `${colorScheme} ${width}`;
        assertEquals(await page.evaluate("document.documentElement.scrollWidth"), width, `${where}: scrolls sideways`);
        assertEquals(await page.evaluate(lowContrast), [], where);
        assertEquals(await page.title(), "KernelCraft report");
        assertEquals(
          await page.locator("svg.plot").count(),
          10 + 2,
          "tasks with data of ours or the paper's, roofline, fast_p",
        );
        assertEquals(await page.locator("details").count(), 25);
        assert(
          await page.evaluate("[...document.querySelectorAll('svg.plot')].every((plot) => plot.getBBox().width > 100)"),
          where,
        );
        if (width === 1280) {
          inks.push(await page.evaluate("getComputedStyle(document.querySelector('svg.plot text')).fill"));
        }
        assertEquals(complaints, [], where);
        await page.close();
      }
    }
    assert(inks[0] !== inks[1], "plots follow the colour scheme");
  }),
});

Deno.test({
  name: "report in a browser: the keyboard reaches sections, tables and kernels",
  ignore,
  fn: inBrowser(async (browser, file) => {
    const { page, complaints } = await open(browser, file, { width: 390, colorScheme: "light" });
    await page.keyboard.press("Tab");
    assertEquals(await page.evaluate("document.activeElement.textContent"), "Skip to the results");
    await page.getByRole("region", { name: /^Success on/ }).focus();
    await page.keyboard.press("ArrowRight");
    await until(page, "document.activeElement.scrollLeft > 0");
    // a link to a kernel opens it
    await page.evaluate("document.querySelector('td a').focus()");
    await page.keyboard.press("Enter");
    await until(page, "document.querySelector('details[open] .source') !== null");
    await page.locator("summary").nth(1).focus();
    await page.keyboard.press("Enter");
    assertEquals(await page.locator("details").nth(1).getAttribute("open"), "");
    const levels = await page.evaluate(
      "[...document.querySelectorAll('h1,h2,h3,h4')].map((h) => +h.tagName[1])",
    ) as number[];
    assert(levels.every((level, i) => i === 0 ? level === 1 : level - levels[i - 1] <= 1), levels.join(" "));
    assertEquals(
      await page.evaluate(
        "[...document.querySelectorAll('svg:not([aria-hidden])')].filter((svg) => !svg.ariaLabel).length",
      ),
      0,
    );
    assertEquals(complaints, []);
  }),
});

Deno.test({
  name: "report in a browser: an empty store has a page of its own; paper shows everything that is open",
  ignore,
  fn: async () => {
    await inBrowser(async (browser, file) => {
      const { page, complaints } = await open(browser, file, { width: 390, colorScheme: "dark" });
      assert(await page.getByRole("heading", { name: "Nothing has been run yet" }).isVisible());
      assertEquals(await page.evaluate("document.documentElement.scrollWidth"), 390);
      assertEquals(await page.evaluate(lowContrast), []);
      assertEquals(complaints, []);
    }, [])();
    await inBrowser(async (browser, file) => {
      const { page } = await open(browser, file, { width: 1000, colorScheme: "light" });
      await page.emulateMedia({ media: "print" });
      assertEquals(await page.locator("nav").isVisible(), false);
      assert((await page.pdf()).length > 10_000);
    })();
  },
});
