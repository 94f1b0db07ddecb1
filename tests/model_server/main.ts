/**
 * The scripted model server as a process.
 *
 * ```sh
 * deno run -A tests/model_server/main.ts --port 8123                # answers tasks like a model that learns
 * deno run -A tests/model_server/main.ts --port 0 --script FILE     # answers what the file says
 * ```
 *
 * It prints its base address as its only line and stops at SIGTERM or Ctrl-C.
 * @module
 */
import { Command, InvalidArgumentError } from "commander";
import process from "node:process";
import type { Responder } from "./script.ts";
import { type ModelServer, startModelServer, startScriptedServer } from "./server.ts";
import { solver } from "./solver.ts";
import { delay } from "../../harness/agents/delay.ts";

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port < 65536) return port;
  throw new InvalidArgumentError("it is no port.");
}

function parseDelay(text: string): number {
  if (/^\d{1,7}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("it is no number of milliseconds.");
}

/** The solver, with a pause before each answer. */
function slowly(milliseconds: number): Responder {
  return async (question) => {
    await delay(milliseconds);
    return await solver(question);
  };
}

const program = new Command("model-server")
  .description("A model server without a model, for tests.")
  .option("--port <number>", "port on 127.0.0.1; 0: any free one", parsePort, 0)
  .option("--script <file>", "JSON that says what to answer; without it, tasks are solved with compilers' kernels")
  .option("--delay <milliseconds>", "pause before each answer of the solver", parseDelay, 0)
  .action(async ({ port, script, delay: pause }: { port: number; script?: string; delay: number }) => {
    const server: ModelServer = script === undefined
      ? startModelServer(pause > 0 ? slowly(pause) : solver, { port })
      : startScriptedServer(JSON.parse(await Deno.readTextFile(script)), { port });
    console.log(server.url);
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      Deno.addSignalListener(signal, async () => {
        await server.close();
        Deno.exit(0);
      });
    }
  });

await program.parseAsync(process.argv);
