/**
 * Chromium for tests that look at the pages: opens them and collects whatever a page must not do.
 * @module
 */
import axe from "axe-core";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { findTool } from "../requirements.ts";

/** How a page is looked at. */
export interface Look {
  readonly width: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
}

/** A page with what it complained about. */
export interface OpenPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors and warnings of the console, failed requests, requests to other hosts. */
  readonly complaints: string[];
}

/** Starts the browser; `requireTool` tells first whether there is one. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: findTool("chromium")!,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}

/** Opens an address. */
export async function open(browser: Browser, address: string, look: Look): Promise<OpenPage> {
  const complaints: string[] = [];
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.height ?? 900 },
    colorScheme: look.colorScheme ?? "light",
  });
  const page = await context.newPage();
  const { origin } = new URL(address);
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin)) {
      complaints.push(`request for ${request.url()}`);
    }
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && response.url() !== address) {
      complaints.push(`${response.status()} for ${response.url()}`);
    }
  });
  await page.goto(address);
  return { page, context, complaints };
}

/** Whether the page as a whole scrolls sideways. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
}

/** Serious and critical findings of axe, one line each. */
export async function accessibilityFindings(page: Page): Promise<string[]> {
  // a script element would be against the page's policy; evaluation from outside is not
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate("axe.run({ resultTypes: ['violations'] })") as {
    readonly violations: readonly {
      readonly id: string;
      readonly impact: string | null;
      readonly help: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
    }[];
  };
  return violations.filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(" | ")}`
    );
}
