/** Answers are packed for who takes that, and streams of events never. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { gunzipSync } from "node:zlib";
import { pageRoutes } from "../../../harness/server/pages/mod.tsx";
import { exampleIds } from "../../../harness/server/routes/examples.ts";
import { createServer, defaultLimits } from "../../../harness/server/app.ts";
import { withServer } from "./test_server.ts";

const gzip = { "Accept-Encoding": "br, gzip;q=0.9" };
const unpack = (bytes: ArrayBuffer) => new TextDecoder().decode(gunzipSync(new Uint8Array(bytes)));

Deno.test("compression: documents, lists and pages are packed and stay what they are", () =>
  withServer({ seeded: true }, async ({ services }) => {
    const options = { ...defaultLimits, isLoopback: true, openRead: true, log: () => {} };
    const app = createServer(services, { ...options, pages: await pageRoutes(services) });
    const get = async (path: string, headers: Record<string, string>) =>
      await app.request(`http://localhost${path}`, { headers }, { address: "127.0.0.1" });
    await (await get("/assets/page.js", {})).body?.cancel(); // from now on pages name the script by its hash
    const style = /"(\/assets\/site-[^"]+)"/.exec(await (await get("/", {})).text())![1];
    const script = /"(\/assets\/page-[^"]+)"/.exec(await (await get("/", {})).text())![1];
    for (
      const path of [
        "/",
        style,
        script,
        "/api/v1/plugins/coral/documents/isa",
        "/api/v1/tasks",
        "/openapi.json",
        "/explore/scores.csv",
      ]
    ) {
      const plain = await get(path, {});
      const packed = await get(path, gzip);
      assertEquals([plain.status, packed.status], [200, 200], path);
      assertEquals(plain.headers.get("Content-Encoding"), null, path);
      assertStringIncludes(plain.headers.get("Vary") ?? "", "Accept-Encoding", path);
      assertEquals(packed.headers.get("Content-Type"), plain.headers.get("Content-Type"));
      const text = await plain.text();
      if (packed.headers.get("Content-Encoding") === null) {
        assert(text.length < 1024, `${path} is large and comes as it is`);
        assertEquals(await packed.text(), text, path);
        continue;
      }
      assertStringIncludes(packed.headers.get("Vary")!, "Accept-Encoding", path);
      const bytes = await packed.arrayBuffer();
      assert(bytes.byteLength < 0.6 * text.length, path);
      assertEquals(unpack(bytes), text, path);
      assertEquals(unpack(await (await get(path, gzip)).arrayBuffer()), text, "the kept bytes are the same");
      // its tag names the same content, whichever way it came
      const tag = packed.headers.get("ETag");
      if (tag !== null) assertEquals((await get(path, { ...gzip, "If-None-Match": tag })).status, 304, path);
    }
    for (const header of ["identity", "gzip;q=0, br", "", "zip"]) {
      const answer = await get(style, { "Accept-Encoding": header });
      assertEquals(answer.headers.get("Content-Encoding"), null, header);
      await answer.body?.cancel();
    }
    const events = await get(`/api/v1/runs/${exampleIds.run}/events`, { ...gzip, Accept: "text/event-stream" });
    assertEquals(events.headers.get("Content-Encoding"), null);
    assertStringIncludes(await events.text(), "event: settled");
    const small = await get("/healthz", gzip);
    assertEquals(small.headers.get("Content-Encoding"), null, "too little to pack");
    await small.body?.cancel();
  }));
