/**
 * Takes the picture of a report for the documentation:
 * `deno run -A tests/harness/report_picture.ts report.html docs/images/report.png`.
 * @module
 */
import { chromium } from "playwright-core";
import { findTool, requireTool } from "../requirements.ts";

const [file, picture] = Deno.args;
if (picture === undefined) {
  console.error("usage: report_picture.ts REPORT PICTURE");
  Deno.exit(2);
}
if (!requireTool("chromium", "apt-get install chromium")) Deno.exit(1);
const browser = await chromium.launch({
  executablePath: findTool("chromium")!,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 1000 }, deviceScaleFactor: 1.5 });
  await page.goto(`file://${await Deno.realPath(file)}`);
  // the headline, then the plots: what lies between does not fit into a picture
  await page.evaluate(`(() => {
    document.querySelector("[aria-labelledby=p1-summary]").querySelectorAll(".scroll, .note").forEach((e) => e.remove());
    document.querySelector("[aria-labelledby=p1-success]").remove();
  })()`);
  const panels = await page.locator(".panels").first().boundingBox();
  await page.screenshot({
    path: picture,
    clip: { x: 0, y: 0, width: 1200, height: panels!.y + panels!.height + 16 },
    fullPage: true,
  });
} finally {
  await browser.close();
}
