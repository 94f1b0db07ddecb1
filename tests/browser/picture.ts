/**
 * Takes the pictures of the documentation from a store with scores:
 * `deno run -A tests/browser/picture.ts STORE docs/images`.
 * @module
 */
import { servePages } from "../harness/server/pages/page_server.ts";
import { requireTool } from "../requirements.ts";
import { launch, open } from "./pages.ts";

const [store, folder] = Deno.args;
if (folder === undefined) {
  console.error("usage: picture.ts STORE FOLDER");
  Deno.exit(2);
}
if (!requireTool("chromium", "apt-get install chromium")) Deno.exit(1);
const server = await servePages(store);
const browser = await launch();
try {
  const look = { width: 1280, height: 800 };
  const { page } = await open(browser, `${server.origin}/playground?platform=coral&task=gemm&config=c1`, look);
  await page.locator("#verdict", { hasText: "Ready" }).waitFor();
  await page.selectOption("#example", { label: "Compiler's kernel, rvv-O3" });
  await page.locator("#run").click();
  await page.locator("#verdict", { hasText: "the speed of" }).waitFor();
  await page.getByRole("tab", { name: "Profile" }).click();
  // the innermost loop is what one looks for
  await page.locator("#panel-profile tbody button").first().click();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${folder}/playground.png` });
  const { page: board } = await open(browser, `${server.origin}/`, { ...look, colorScheme: "dark" });
  await board.screenshot({ path: `${folder}/leaderboard.png` });
} finally {
  await browser.close();
  await server.close();
}
