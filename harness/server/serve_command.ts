/**
 * `serve`: the API, the pages and the playground over one store.
 * @module
 */
import { type CommandContext, exitCodes } from "../commands/context.ts";
import { defaultStorePath, Store } from "../store/store.ts";
import { UserError } from "../user_error.ts";
import { defaultLimits } from "./app.ts";
import { createLog, type LogForm } from "./log.ts";
import { pageRoutes } from "./pages/mod.tsx";
import { isLoopbackHost, listen } from "./serve.ts";
import { createServices, defaultCapacity } from "./services.ts";

/** Options as the command line gives them. */
export interface ServeCommandOptions {
  readonly host: string;
  readonly port: number;
  readonly store?: string;
  /** Reading needs no token, whatever the host. */
  readonly openRead?: boolean;
  readonly log: LogForm;
  /** Evaluations side by side. */
  readonly jobs?: number;
  /** Runs of models and of the tuner side by side. */
  readonly maxRuns?: number;
  /** Evaluations, submissions and runs that may wait, each. */
  readonly queue?: number;
  /** Requests that write, per minute and client. */
  readonly rate?: number;
  /** Base URLs of endpoints that runs may name. */
  readonly endpoint?: readonly string[];
}

/** Milliseconds that evaluations get to end after a signal. */
const drainMilliseconds = 20_000;

/** Runs the server until a signal ends it. */
export async function serveCommand(context: CommandContext, options: ServeCommandOptions): Promise<number> {
  const log = createLog(options.log);
  const path = options.store ?? defaultStorePath;
  const store = await Store.open(path);
  try {
    const capacity = defaultCapacity(navigator.hardwareConcurrency);
    const services = await createServices({ registry: context.registry, root: context.root, store }, {
      ...capacity,
      evaluationWorkers: options.jobs ?? capacity.evaluationWorkers,
      maximumRuns: options.maxRuns ?? capacity.maximumRuns,
      maximumQueued: options.queue ?? capacity.maximumQueued,
      endpoints: options.endpoint ?? [],
    }, log);
    const openRead = options.openRead ?? isLoopbackHost(options.host);
    const hasToken = services.tokens.list().some(({ revoked }) => revoked === null);
    if (!openRead && !hasToken) {
      throw new UserError(
        `nobody could use a server on ${options.host}: make a token first (\`deno task token create --scope admin\`), ` +
          "or let everybody read with --open-read",
      );
    }
    const { reads, writes } = defaultLimits.rates;
    const server = listen(services, {
      ...defaultLimits,
      host: options.host,
      port: options.port,
      openRead,
      rates: { reads, writes: options.rate ?? writes },
      log,
      drainMilliseconds,
      pages: await pageRoutes(services, {
        bundleAtStart: true,
        onDefect: (detail) => log("error", "defect", { detail }),
      }),
    });
    const recovered = await services.recover();
    log("info", "listening", { url: server.url, store: path, openRead, recovered });
    context.print(`listening on ${server.url}`);
    if (!hasToken) {
      context.note(
        "reading is open; to start runs or submit kernels make a token: stop the server, then `deno task token create`",
      );
    }
    const signal = await signalled();
    log("info", "stopping", { signal, ...services.evaluations.load });
    await server.stop();
    log("info", "stopped");
    return exitCodes.done;
  } finally {
    store.close();
  }
}

/** The signal that asks the process to end; a second one ends it at once. */
function signalled(): Promise<Deno.Signal> {
  return new Promise((resolve) => {
    let heard = false;
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      Deno.addSignalListener(signal, () => {
        if (heard) Deno.exit(exitCodes.kernelFailed);
        heard = true;
        resolve(signal);
      });
    }
  });
}
