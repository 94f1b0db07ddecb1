/** A stranger's plugin over the API: taken, used at once, switched, removed; and what is refused. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { readPluginFiles } from "../../../harness/plugins/accept.ts";
import { pageRoutes } from "../../../harness/server/pages/mod.tsx";
import { hostileFiles } from "../plugins/hostile_plugin.ts";
import { jsonOf, root, type TestServer, withServer } from "./test_server.ts";

const files = Object.fromEntries(await readPluginFiles(new URL("docs/example_plugin", root).pathname));
const hostile = (members: string, top = "") => Object.fromEntries(hostileFiles(members, top));

const platforms = async (server: TestServer) =>
  (await jsonOf(server.send("GET", "/api/v1/plugins"))).items.map(({ id }: { id: string }) => id);

async function bring(server: TestServer, token: string, files: Record<string, string>) {
  const response = await server.send("POST", "/api/v1/plugins", { token, body: { files } });
  return { status: response.status, body: await response.json() };
}

async function verdictOf(server: TestServer, token: string): Promise<string> {
  const { tensors } = await jsonOf(server.send("GET", "/api/v1/placements/sketch/relu/c1"));
  assert(tensors.length >= 2);
  const source = files["baselines/relu.S"];
  const request = { platform: "sketch", task: "relu", configuration: "c1", source };
  const answer = await jsonOf(server.send("POST", "/api/v1/evaluations?wait=60", { token, body: request }));
  return answer.result?.verdict ?? JSON.stringify(answer);
}

Deno.test("a plugin is brought, evaluated, switched off and on, removed; everything else goes on", () =>
  withServer({}, async (server) => {
    const admin = await server.token("admin");
    assertEquals(await platforms(server), ["coral", "plena"]);
    const { status, body } = await bring(server, admin, files);
    assertEquals([status, body.plugin?.id, body.plugin?.enabled], [201, "sketch", "0.1.0"], JSON.stringify(body));
    assertEquals(await platforms(server), ["coral", "plena", "sketch"]);
    const documents = await jsonOf(server.send("GET", "/api/v1/plugins/sketch/documents"));
    assertStringIncludes(JSON.stringify(documents), "Sketch");
    assertEquals(await verdictOf(server, admin), "correct");

    const change = (enabled: string | null) =>
      server.send("PATCH", "/api/v1/plugins/sketch", { token: admin, body: { enabled } });
    assertEquals((await change(null)).status, 200);
    assertEquals(await platforms(server), ["coral", "plena"]);
    assertEquals((await server.send("GET", "/api/v1/plugins/sketch")).status, 404);
    assertEquals((await change("9.9")).status, 422);
    assertEquals((await change("0.1.0")).status, 200);
    assertEquals(await verdictOf(server, admin), "correct");

    const [added] = (await jsonOf(server.send("GET", "/api/v1/added-plugins"))).items;
    assertEquals([added.id, added.versions.length], ["sketch", 1]);
    const remove = () => server.send("DELETE", "/api/v1/plugins/sketch", { token: admin });
    assertEquals((await remove()).status, 200);
    assertEquals((await remove()).status, 404);
    assertEquals((await change(null)).status, 404);
    assertEquals(await platforms(server), ["coral", "plena"]);
  }));

Deno.test("what is refused is told why, and leaves nothing", () =>
  withServer({}, async (server) => {
    const admin = await server.token("admin");
    const refused: readonly [Record<string, string>, string][] = [
      [{}, "no mod.ts"],
      [{ "../mod.ts": "" }, "no path of a plugin's file"],
      [{ "mod.ts": `import "node:fs";` }, "mod.ts:1: import of 'node:fs'"],
      [{ "mod.ts": `export const plugin = {};` }, "wrong shape"],
      [hostile(`id: "coral"`), "comes with the project"],
      [hostile("", `throw new Error("not today");`), "not today"],
      [hostile(`floor() { return { cycles: 0, derivation: "" }; }`), "checks failed"],
    ];
    for (const [files, words] of refused) {
      const { status, body } = await bring(server, admin, files);
      assertEquals(status, 422, words);
      assertStringIncludes(body.detail, words);
      assert(!/\/tmp\/|file:/.test(body.detail), body.detail);
    }
    assertEquals(await platforms(server), ["coral", "plena"]);
    assertEquals((await jsonOf(server.send("GET", "/api/v1/added-plugins"))).items, []);
    for (const scope of ["read", "submit"] as const) {
      assertEquals((await bring(server, await server.token(scope), files)).status, 403);
    }
    const large = await bring(server, admin, { "mod.ts": "x".repeat(50 * 1024 * 1024) });
    assertEquals([large.status, large.body.code], [413, "too-large"]);
  }));

Deno.test("a plugin that turns bad costs its own requests only", () =>
  withServer({}, async (server) => {
    const admin = await server.token("admin");
    // sound while it is judged: it turns after its first documents
    const turning = hostile(
      `async documents(a) { if (base.asked) for (;;) console.log("x"); base.asked = true; return await base.documents(a); },
       reference(m) { if (m === "explode") Deno.exit(3); return base.reference(m); }`,
    );
    const { status, body } = await bring(server, admin, turning);
    assertEquals(status, 201, JSON.stringify(body));
    const [bad, good] = await Promise.all([
      server.send("GET", "/api/v1/plugins/sketch/documents").then(async (first) => {
        await first.body?.cancel();
        return await server.send("GET", "/api/v1/plugins/sketch/documents/memory");
      }),
      server.send("GET", "/api/v1/plugins/coral/documents"),
    ]);
    assert(bad.status === 200 || bad.status === 502, String(bad.status));
    assertEquals(good.status, 200);
    await Promise.all([bad.body?.cancel(), good.body?.cancel()]);
    const pages = await pageRoutes(server.services);
    const page = await pages.request("/isa/sketch/explode");
    assertEquals(page.status, 502);
    assertStringIncludes(await page.text(), "An added plugin failed");
    const other = await pages.request("/isa/coral/vwmacc");
    assertEquals(other.status, 200);
    await other.body?.cancel();
    assertEquals(await verdictOf(server, admin), "correct");
  }));
