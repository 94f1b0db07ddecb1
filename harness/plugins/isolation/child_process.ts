/**
 * A child process that runs a stranger's plugin: a Deno process without any permission, with a bounded heap, no
 * environment, and frames on its standard streams as the only way in or out. Whatever it does costs itself only.
 * @module
 */
import { shorten } from "../../text.ts";
import { type ChildFrame, descriptionCall } from "./child.ts";
import { encodeFrame, FrameError, readFrames } from "./frames.ts";

/** A plugin's misbehaviour or failure, in words for its author. */
export class PluginFailure extends Error {
  override readonly name = "PluginFailure";
}

/** Bounds of a child. */
export interface ChildLimits {
  /** Megabytes of the JavaScript heap. */
  readonly heapMegabytes: number;
  /** Bytes of data segments, which hold what the heap's bound does not count (typed arrays). */
  readonly dataBytes: number;
  /** Seconds of processor time in the child's whole life. */
  readonly processorSeconds: number;
  /** Milliseconds that one call may take unless it says otherwise. */
  readonly callMilliseconds: number;
  /** Bytes of the longest answer. */
  readonly frameBytes: number;
}

/** Bounds that the built-in plugins keep easily. */
export const defaultChildLimits: ChildLimits = {
  heapMegabytes: 512,
  dataBytes: 2 * 1024 ** 3,
  processorSeconds: 600,
  callMilliseconds: 20_000,
  frameBytes: 256 * 1024 ** 2,
};

/** Characters of the child's standard error that messages may quote. */
const keptErrorText = 2000;

/** Bytes of standard error after which a child is ended. */
const maximumErrorBytes = 1024 * 1024;

/** Files that one call may ask for. */
const maximumFileRequests = 10_000;

/** A running child. Once `failure` is set it is of no more use. */
export class PluginProcess {
  readonly #process: Deno.ChildProcess;
  readonly #input: WritableStreamDefaultWriter<Uint8Array>;
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  readonly #readFile: (path: string) => Promise<string>;
  readonly #limits: ChildLimits;
  readonly #done: Promise<unknown>;
  #errorText = "";
  #errorBytes = 0;
  #fileRequests = 0;
  #failure: PluginFailure | null = null;
  #busyMilliseconds = 0;

  /**
   * Starts a child.
   * @param script path of the bundle
   * @param readFile gives the text of a file of the plugin's; rejects for any other
   */
  constructor(
    script: string,
    readFile: (path: string) => Promise<string>,
    limits: ChildLimits = defaultChildLimits,
  ) {
    this.#limits = limits;
    this.#readFile = readFile;
    this.#process = new Deno.Command(...commandFor(script, limits)).spawn();
    this.#input = this.#process.stdin.getWriter();
    this.#done = Promise.all([this.#readAnswers(), this.#readErrors(), this.#watchExit()]);
  }

  /** Why the child is of no more use; null while it works. */
  get failure(): PluginFailure | null {
    return this.#failure;
  }

  /** Whether a new process should take over before this one reaches the bound of its processor time. */
  get isWorn(): boolean {
    return this.#busyMilliseconds > this.#limits.processorSeconds * 1000 / 4;
  }

  /**
   * Calls a method of the plugin.
   * @throws PluginFailure if it throws, takes too long, answers with something that is no frame, or the child ended
   */
  async call(
    method: string,
    given: readonly unknown[],
    milliseconds: number = this.#limits.callMilliseconds,
  ): Promise<unknown> {
    if (this.#failure) throw this.#failure;
    const id = newCallId();
    const waiting = Promise.withResolvers<unknown>();
    this.#waiting.set(id, waiting);
    this.#fileRequests = 0;
    const started = performance.now();
    const timer = setTimeout(
      () => this.#fail(`${methodText(method)} took more than ${(milliseconds / 1000).toFixed(0)} s`),
      milliseconds,
    );
    try {
      this.#send({ kind: "call", id, method, arguments: withoutTrailingUndefined(given) });
      return await waiting.promise;
    } finally {
      clearTimeout(timer);
      this.#busyMilliseconds += performance.now() - started;
      this.#waiting.delete(id);
    }
  }

  /** Ends the child at once. */
  async close(): Promise<void> {
    this.#fail("the plugin's process was closed");
    await this.#done;
  }

  #send(frame: unknown): void {
    // a child that does not read is noticed by the time limit of its call
    this.#input.write(encodeFrame(frame)).catch(() => {});
  }

  #fail(message: string): void {
    if (this.#failure) return;
    this.#failure = new PluginFailure(message);
    for (const waiting of this.#waiting.values()) waiting.reject(this.#failure);
    try {
      this.#process.kill("SIGKILL");
    } catch {
      // it has already ended
    }
    this.#input.abort().catch(() => {});
  }

  async #readAnswers(): Promise<void> {
    try {
      for await (const frame of readFrames(this.#process.stdout, this.#limits.frameBytes)) {
        if (this.#failure) break;
        this.#take(frame as Partial<ChildFrame> | null);
      }
    } catch (error) {
      const message = error instanceof FrameError ? error.message : "its output cannot be read";
      this.#fail(`the plugin wrote something to standard output that is no answer: ${message}`);
    }
  }

  #take(frame: Partial<ChildFrame> | null): void {
    if (frame?.kind === "read" && typeof frame.path === "string" && Number.isSafeInteger(frame.id)) {
      this.#giveFile(frame.id!, frame.path);
      return;
    }
    const waiting = this.#waiting.get(frame?.id as number);
    if (!waiting || !frame) return this.#fail("the plugin answered a question that nobody had asked");
    if (frame.kind === "result") return waiting.resolve(frame.value);
    if (frame.kind === "error") {
      return waiting.reject(new PluginFailure(`the plugin threw ${shorten(`${frame.name}: ${frame.message}`, 500)}`));
    }
    this.#fail("the plugin sent a frame of an unknown kind");
  }

  async #giveFile(id: number, path: string): Promise<void> {
    if (++this.#fileRequests > maximumFileRequests) return this.#fail("the plugin asks for files without end");
    const answer = await this.#readFile(path).then((text) => ({ text }), (error) => ({ error: String(error.message) }));
    this.#send({ kind: "file", id, ...answer });
  }

  async #readErrors(): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const bytes of this.#process.stderr) {
        this.#errorBytes += bytes.length;
        this.#errorText = (this.#errorText + decoder.decode(bytes, { stream: true })).slice(-keptErrorText);
        if (this.#errorBytes > maximumErrorBytes) this.#fail("the plugin floods standard error");
      }
    } catch {
      // the stream ends with the process
    }
  }

  async #watchExit(): Promise<void> {
    const { code, signal } = await this.#process.status;
    await new Promise((resolve) => setTimeout(resolve, 0)); // what it said last is read first
    const how = signal === null ? `with exit code ${code}` : `by ${signal}`;
    // deno-lint-ignore no-control-regex
    const said = this.#errorText.replace(/\u001b\[[0-9;]*m/g, "").replace(/(file:\/\/)?\/\S*\/bundle\.js/g, "bundle")
      .trim();
    const isMemory = /heap out of memory|Zone|allocation failed|out of memory/i.test(said);
    this.#fail(
      isMemory
        ? `the plugin used more than its ${this.#limits.heapMegabytes} MB of memory`
        : `the plugin's process ended ${how}${said === "" ? "" : `: ${shorten(said.replace(/\s+/g, " "), 400)}`}`,
    );
  }
}

/** JSON has no `undefined`: a parameter that was left out stays left out. */
function withoutTrailingUndefined(given: readonly unknown[]): readonly unknown[] {
  return given.slice(0, given.findLastIndex((value) => value !== undefined) + 1);
}

/** Identifiers that a plugin cannot guess, so that it cannot answer what it was not yet asked. */
function newCallId(): number {
  const [high, low] = crypto.getRandomValues(new Uint32Array(2));
  return (high & 0xfffff) * 2 ** 32 + low;
}

function methodText(method: string): string {
  return method === descriptionCall ? "loading the plugin" : `the plugin's method '${method}'`;
}

/** `prlimit` bounds what the engine does not; where it is missing the process is still without permissions. */
function commandFor(script: string, limits: ChildLimits): [string, Deno.CommandOptions] {
  const parameters = [
    "run",
    "--quiet",
    "--no-prompt",
    "--no-config",
    "--no-lock",
    "--no-npm",
    "--no-remote",
    "--cached-only",
    "--no-check",
    "--deny-import",
    "--deny-read",
    "--deny-write",
    "--deny-net",
    "--deny-env",
    "--deny-run",
    "--deny-ffi",
    "--deny-sys",
    `--v8-flags=--max-old-space-size=${limits.heapMegabytes}`,
    script,
  ];
  const bounded = hasPrlimit()
    ? [
      "prlimit",
      `--data=${limits.dataBytes}`,
      `--cpu=${limits.processorSeconds}`,
      "--nofile=64",
      "--core=0",
      "--",
      Deno.execPath(),
      ...parameters,
    ]
    : ["deno", ...parameters]; // by name: the permission to run is for the name
  return [bounded[0], {
    args: bounded.slice(1),
    clearEnv: true,
    env: { PATH: "/usr/bin:/bin", NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }];
}

let prlimit: boolean | undefined;

function hasPrlimit(): boolean {
  if (prlimit !== undefined) return prlimit;
  try {
    prlimit = new Deno.Command("prlimit", { args: ["--version"], stdout: "null", stderr: "null" }).outputSync().success;
  } catch {
    prlimit = false;
  }
  return prlimit;
}
