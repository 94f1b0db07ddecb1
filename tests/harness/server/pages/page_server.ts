/**
 * The pages alone on a port of this machine, over a store: for tests that look, and for looking oneself:
 * `deno run -A tests/harness/server/pages/page_server.ts [STORE] [PORT]`.
 * @module
 */
import { Store } from "../../../../harness/store/store.ts";
import { createReadModels } from "../../../../harness/server/services.ts";
import { pageRoutes } from "../../../../harness/server/pages/mod.tsx";
import { plugins } from "../../../../plugins/mod.ts";

/** A running server. */
export interface PageServer {
  /** Address without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the pages of a store. */
export async function servePages(storePath: string, port = 0): Promise<PageServer> {
  const root = new URL("../../../../", import.meta.url);
  const store = await Store.open(storePath, { readOnly: false });
  const registry = { module: new URL("plugins/mod.ts", root).href, plugins };
  const app = await pageRoutes(createReadModels({ registry, root, store }));
  const server = Deno.serve({ port, hostname: "127.0.0.1", onListen: () => {} }, app.fetch);
  return {
    origin: `http://127.0.0.1:${server.addr.port}`,
    close: async () => {
      await server.shutdown();
      store.close();
    },
  };
}

if (import.meta.main) {
  const [store = ".kernelcraft/store.duckdb", port = "8321"] = Deno.args;
  const { origin } = await servePages(store, Number(port));
  console.log(origin);
}
