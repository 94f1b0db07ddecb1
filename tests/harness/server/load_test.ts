import { assert } from "@std/assert";
import { measureLoad } from "./load.ts";

Deno.test("a full queue does not hold up who only reads", async () => {
  const { idle, queued, waiting } = await measureLoad(150, 150);
  assert(waiting > 75, `the queue was full all the while: ${waiting}`);
  // one evaluation that ran on the main thread would take hundreds of milliseconds
  const bound = Math.max(250, 20 * idle.p50);
  assert(queued.p50 < bound, `half of the documents took more than ${queued.p50} ms, ${idle.p50} ms without load`);
});
