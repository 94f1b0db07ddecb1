/**
 * Scripts for browsers, bundled in memory from the project's own sources and the packages of the import map. A script's
 * address holds a hash of its content, so that browsers may keep it for ever.
 * @module
 */
import type { BundleAnswer, BundleRequest } from "./bundle_worker.ts";

/** The scripts that pages use. */
export const scriptNames = [
  "page",
  "playground",
  "evaluation_worker",
  "isa_search",
  "kernel",
  "run_live",
  "explore",
] as const;

/** Name of a script. */
export type ScriptName = (typeof scriptNames)[number];

/** A bundled script. */
export interface Script {
  /** Path on the server, with a hash of the content. */
  readonly path: string;
  readonly code: string;
}

/** Bundles scripts when they are first asked for, and keeps them. */
export interface Scripts {
  /**
   * A script.
   * @throws Error if a source does not bundle, with files and lines
   */
  get(name: ScriptName): Promise<Script>;
  /**
   * Where a script lies, without waiting for it: the address with the hash, or while it is being bundled one without,
   * whose answer waits. So pages show at once.
   */
  path(name: ScriptName): string;
}

/** What the scripts are made for. */
export interface ScriptOptions {
  /** Address of the module that exports `plugins`, which the evaluation worker runs. */
  readonly pluginModule: string;
}

/** Scripts by name. Nothing is bundled before it is needed. */
export function createScripts({ pluginModule }: ScriptOptions): Scripts {
  const thread = new BundlerThread();
  const made = new Map<ScriptName, Promise<Script>>();
  const paths = new Map<ScriptName, string>();
  const make = async (name: ScriptName): Promise<Script> => {
    const code = await thread.bundle({ name, pluginModule });
    const path = `/assets/${name}-${await contentHash(code)}.js`;
    paths.set(name, path);
    return { path, code };
  };
  const get = (name: ScriptName) => {
    let script = made.get(name);
    if (!script) {
      script = make(name);
      made.set(name, script);
      script.catch(() => made.delete(name)); // told to whoever asks for it
    }
    return script;
  };
  return {
    get,
    path(name) {
      get(name);
      return paths.get(name) ?? `/assets/${name}.js`;
    },
  };
}

/** A worker that bundles; it is there as long as something waits for it. */
class BundlerThread {
  #worker: Worker | null = null;
  readonly #waiting = new Map<string, PromiseWithResolvers<string>>();

  bundle(request: BundleRequest): Promise<string> {
    const waiting = Promise.withResolvers<string>();
    this.#waiting.set(request.name, waiting);
    this.#worker ??= this.#start();
    this.#worker.postMessage(request);
    return waiting.promise;
  }

  #start(): Worker {
    const worker = new Worker(new URL("./bundle_worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<BundleAnswer>) => {
      const waiting = this.#waiting.get(data.name);
      this.#waiting.delete(data.name);
      if (this.#waiting.size === 0) this.#end();
      if ("code" in data) waiting?.resolve(data.code);
      else waiting?.reject(new Error(data.failure));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      this.#end();
      for (const { reject } of this.#waiting.values()) reject(new Error(`the bundler ended: ${event.message}`));
      this.#waiting.clear();
    };
    return worker;
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }
}

/** The first 16 hexadecimal digits of a text's SHA-256. */
export async function contentHash(text: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
