/** The server as a process of its own, which tests may kill. */
import { mainModule } from "../command_line.ts";

/** A server that runs. */
export interface ServingProcess {
  readonly url: string;
  /** Sends a signal and waits for the end. Returns the exit code. */
  end(signal: Deno.Signal): Promise<number>;
  /** What it wrote to standard error. */
  log(): string;
}

/** Starts `main.ts serve` over a store and waits until it listens. */
export async function serve(store: string, args: readonly string[] = []): Promise<ServingProcess> {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", mainModule, "serve", "--store", store, "--port", "0", "--log", "json", ...args],
    env: { NO_COLOR: "1" },
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  let log = "";
  const logged = (async () => {
    for await (const text of child.stderr.pipeThrough(new TextDecoderStream())) log += text;
  })();
  const lines = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  let output = "";
  let url: string | undefined;
  while (url === undefined) {
    const { value, done } = await lines.read();
    if (done) {
      await logged;
      throw new Error(`the server did not start: ${output} ${log}`);
    }
    output += value;
    url = /listening on (\S+)\n/.exec(output)?.[1];
  }
  while (!log.includes('"listening"')) await new Promise((resolve) => setTimeout(resolve, 20));
  return {
    url,
    async end(signal) {
      child.kill(signal);
      const { code } = await child.status;
      await Promise.all([lines.cancel(), logged]);
      return code;
    },
    log: () => log,
  };
}
