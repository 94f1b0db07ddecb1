/**
 * A process that records one run after another and says each on standard output once it is acknowledged; the store's
 * test kills it. Arguments: store file, prefix of the run identifiers.
 */
import { Store } from "../../harness/store/store.ts";
import { batchOf } from "./store_rows.ts";

const [path, prefix] = Deno.args;
const store = await Store.open(path);
const encoder = new TextEncoder();
for (let number = 0;; number++) {
  const id = `${prefix}-${number}`;
  await store.record(batchOf(id));
  Deno.stdout.writeSync(encoder.encode(`${id}\n`));
}
