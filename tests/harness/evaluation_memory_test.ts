/** An evaluation stays small: workers run side by side, and a browser tab holds one too. */
import { assert, assertEquals } from "@std/assert";
import { fileURLToPath } from "node:url";

/** Most that an evaluation may add to the process that runs it, in bytes. */
const most = 150e6;

for (const [platform, task, configuration] of [["coral", "gemm", "c5"], ["plena", "ffn", "c3"]]) {
  Deno.test({
    name: `${platform} ${task} ${configuration}: an evaluation adds less than 150 MB`,
    // the peak is read from Linux's /proc
    ignore: Deno.build.os !== "linux",
    fn: async () => {
      const script = fileURLToPath(new URL("./evaluation_memory.ts", import.meta.url));
      const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
        args: ["run", "-A", "--no-check", script, platform, task, configuration],
      }).output();
      assertEquals(code, 0, new TextDecoder().decode(stderr));
      const { verdict, added } = JSON.parse(new TextDecoder().decode(stdout));
      assertEquals(verdict, "correct");
      assert(added < most, `${(added / 1e6).toFixed(0)} MB`);
    },
  });
}
