/** The whole server in a browser: a run is followed while it is under way, and a kernel is handed in. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { pageRoutes } from "../../harness/server/pages/mod.tsx";
import { defaultLimits } from "../../harness/server/app.ts";
import { listen } from "../../harness/server/serve.ts";
import { createServices, defaultCapacity } from "../../harness/server/services.ts";
import { Store } from "../../harness/store/store.ts";
import { inFolder } from "../harness/command_line.ts";
import { registry, root } from "../harness/server/test_server.ts";
import { requireTool } from "../requirements.ts";
import { accessibilityFindings, launch, open } from "./pages.ts";

const ignore = !requireTool("chromium", "apt-get install chromium");

Deno.test(
  { name: "a run is followed live, and a kernel from the playground reaches the leaderboard", ignore },
  () =>
    inFolder(async (folder) => {
      const store = await Store.open(`${folder}/s.duckdb`);
      const log = () => {};
      const services = await createServices({ registry, root, store }, { ...defaultCapacity(2), runWorkers: 1 }, log);
      const server = listen(services, {
        ...defaultLimits,
        host: "127.0.0.1",
        port: 0,
        openRead: true,
        drainMilliseconds: 5000,
        log,
        pages: await pageRoutes(services),
      });
      const browser = await launch();
      try {
        await services.recover();
        const { token } = await services.tokens.create({ name: "tester", scopes: ["submit"] });

        // the leaderboard of an empty store says how to begin
        const look = { width: 1280 };
        const { page, complaints } = await open(browser, `${server.url}/`, look);
        assertStringIncludes((await page.locator("main").textContent())!, "No scores yet");

        const started = await fetch(`${server.url}/api/v1/runs`, {
          method: "POST",
          headers: { "Authorization": `Bearer ${token}`, "Content-Type": "application/json" },
          body: JSON.stringify({
            agent: { kind: "tuner" },
            platform: "coral",
            profile: registry.plugins[0].profiles[0].name,
            task: "relu",
            configuration: "c1",
            parameters: registry.plugins[0].configurations("relu")[0].parameters,
            attempt: 1,
            budget: { iterations: 3, evaluations: 4 },
          }),
        });
        assertEquals(started.status, 202, await started.clone().text());
        const { key } = await started.json();
        await page.goto(`${server.url}/runs/${key}`);
        // without a reload: what was under way when the page was opened ends before the eyes of the reader
        await page.locator("#live .facts", { hasText: "correct" }).first().waitFor({ timeout: 120_000 });
        await page.locator(".event", { hasText: "run_evaluation" }).first().waitFor({ timeout: 120_000 });
        assert(await page.locator("svg.plot").count() > 0, "progress is drawn");
        assertEquals(await accessibilityFindings(page), []);

        await page.goto(`${server.url}/playground?platform=coral&task=relu&config=c1`);
        await page.locator("#verdict", { hasText: "Ready" }).waitFor();
        await page.selectOption("#example", { label: "Compiler's kernel, O3" });
        await page.locator("#account summary").click();
        await page.fill("#token", "not a token");
        await page.fill("#author", "Ada");
        await page.locator("#submit").click();
        await page.locator("#verdict", { hasText: "Not accepted" }).waitFor();
        await page.fill("#token", token);
        await page.locator("#submit").click();
        await page.locator("#verdict", { hasText: "Handed in" }).waitFor();
        for (let tries = 0; tries < 200; tries++) {
          await page.goto(`${server.url}/`);
          if (await page.locator("th", { hasText: "Ada" }).count() > 0) break;
          await new Promise((resolve) => setTimeout(resolve, 300));
        }
        assert(await page.locator("th", { hasText: "Ada" }).count() > 0, "the leaderboard shows the submission");
        // the browser itself reports the refused token
        assertEquals(complaints.filter((complaint) => !/401/.test(complaint)), []);
      } finally {
        await browser.close();
        await server.stop();
        store.close();
      }
    }),
);

Deno.test(
  { name: "a server that nobody may read asks a browser for a password, which is a token", ignore },
  () =>
    inFolder(async (folder) => {
      const store = await Store.open(`${folder}/s.duckdb`);
      const log = () => {};
      const services = await createServices({ registry, root, store }, { ...defaultCapacity(2), runWorkers: 1 }, log);
      const server = listen(services, {
        ...defaultLimits,
        host: "127.0.0.1",
        port: 0,
        openRead: false,
        drainMilliseconds: 5000,
        log,
        pages: await pageRoutes(services),
      });
      const browser = await launch();
      try {
        const { token } = await services.tokens.create({ name: "reader", scopes: ["read"] });
        const stranger = await (await browser.newContext()).newPage();
        assertEquals((await stranger.goto(`${server.url}/`).catch(() => null))?.status() ?? 401, 401);
        const context = await browser.newContext({ httpCredentials: { username: "anybody", password: token } });
        const page = await context.newPage();
        const failures: string[] = [];
        page.on("console", (message) => message.type() === "error" && failures.push(message.text()));
        page.on("pageerror", (error) => failures.push(String(error)));
        assertEquals((await page.goto(`${server.url}/`))?.status(), 200);
        await page.goto(`${server.url}/playground?platform=coral&task=relu&config=c1`);
        await page.locator("#verdict", { hasText: "Ready" }).waitFor();
        await page.locator("#run").click();
        await page.locator("#verdict", { hasText: "unwritten output" }).waitFor();
        assertEquals(failures, []);
      } finally {
        await browser.close();
        await server.stop();
        store.close();
      }
    }),
);
