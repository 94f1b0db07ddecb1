/**
 * A plugin that lives in a child process. What the contract asks for at once (not as a promise) is asked of the child
 * beforehand, for the workloads that are to be run.
 */
import { fileURLToPath } from "node:url";
import type { Assets, Floor, IsaPlugin, NumericFormats, Support, Tolerance } from "../../../../isa/plugin.ts";
import { catalog, extraCatalog } from "../../../../tasks/catalog.ts";
import type { Workload } from "../../../../tasks/task.ts";
import { type Answer, decodeFrames, encodeFrame, type Request } from "./frames.ts";

/** A child process and the plugin in it. */
export class RemotePlugin {
  readonly #process: Deno.ChildProcess;
  readonly #input: WritableStreamDefaultWriter<Uint8Array>;
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  readonly #assets: Assets;
  readonly #reading: Promise<void>;
  #last = 0;
  /** Frames that came from the child. */
  frames = 0;

  /**
   * Starts the child, with the permission to read the repository and no other.
   * @param assets files of the plugin's folder, which the child asks for
   */
  constructor(assets: Assets) {
    const root = new URL("../../../../", import.meta.url);
    this.#process = new Deno.Command(Deno.execPath(), {
      args: [
        "run",
        "--no-prompt",
        "--no-check",
        `--allow-read=${fileURLToPath(root)}`,
        new URL("child.ts", import.meta.url).href,
      ],
      cwd: root,
      stdin: "piped",
      stdout: "piped",
      stderr: "inherit",
    }).spawn();
    this.#input = this.#process.stdin.getWriter();
    this.#assets = assets;
    this.#reading = this.#read();
  }

  /** Calls a method, or reads a member. @throws RangeError, TypeError or Error as the child does */
  async call<T>(method: string, ...given: unknown[]): Promise<T> {
    const id = ++this.#last;
    const waiting = Promise.withResolvers<unknown>();
    this.#waiting.set(id, waiting);
    await this.#send({ kind: "call", id, method, arguments: given });
    return await waiting.promise as T;
  }

  /** The plugin as the harness takes it. */
  async plugin(workloads: readonly Workload[]): Promise<IsaPlugin> {
    const profiles = await this.call<IsaPlugin["profiles"]>("profiles");
    const key = (...parts: unknown[]) => JSON.stringify(parts);
    const known = new Map<string, unknown>();
    const learn = async (method: string, ...given: unknown[]) =>
      known.set(key(method, ...given), await this.call(method, ...given));
    for (const { id } of [...catalog, ...extraCatalog]) {
      await learn("supports", id);
      await learn("configurations", id);
    }
    for (const workload of workloads) {
      await learn("tolerance", workload);
      for (const { name } of profiles) await learn("floor", workload, name);
    }
    const recall = <T>(method: string, ...given: unknown[]): T => {
      const answer = known.get(key(method, ...given));
      if (answer === undefined) throw new Error(`${method} was not asked beforehand`);
      return answer as T;
    };
    return {
      id: await this.call("id"),
      title: await this.call("title"),
      version: await this.call("version"),
      profiles,
      defaultSpace: await this.call("defaultSpace"),
      spaces: await this.call("spaces"),
      defaultBaseline: await this.call("defaultBaseline"),
      maximumStaticBytes: await this.call("maximumStaticBytes"),
      supports: (id) => recall<Support>("supports", id),
      configurations: (id) => recall("configurations", id),
      tolerance: (workload) => recall<Tolerance>("tolerance", workload),
      floor: (workload, profile) => recall<Floor>("floor", workload, profile),
      disassemble: (word, pc) => recall("disassemble", word, pc),
      reference: (mnemonic) => recall("reference", mnemonic),
      place: (workload) => this.call("place", workload),
      encode: (placement, tensors) => this.call("encode", placement, tensors),
      decode: (tensor, block) => this.call("decode", tensor, block),
      assemble: (source, symbols) => this.call("assemble", source, symbols),
      simulate: (request) => this.call("simulate", request),
      baselines: (workload) => this.call("baselines", workload),
      kernels: (workload) => this.call("kernels", workload),
      documents: () => this.call("documents"),
      example: () => this.call("example"),
      ...await this.#numerics(profiles),
    };
  }

  /** Ends the child. */
  async close(): Promise<void> {
    await this.#input.close();
    await this.#reading;
    await this.#process.status;
  }

  async #numerics(profiles: IsaPlugin["profiles"]): Promise<Pick<IsaPlugin, "numerics">> {
    if (await this.call("numerics") === undefined) return {};
    const formats = new Map<string, NumericFormats>();
    for (const { name } of profiles) formats.set(name, await this.call<NumericFormats>("numerics", name));
    return { numerics: (profile) => formats.get(profile)! };
  }

  async #send(request: Request): Promise<void> {
    await this.#input.write(encodeFrame(request));
  }

  async #read(): Promise<void> {
    for await (const answer of decodeFrames<Answer>(this.#process.stdout)) {
      this.frames++;
      if (answer.kind === "read") this.#sendFile(answer.id, answer.path);
      else this.#settle(answer);
    }
    for (const { reject } of this.#waiting.values()) reject(new Error("the child has ended"));
  }

  async #sendFile(id: number, path: string): Promise<void> {
    try {
      await this.#send({ kind: "file", id, text: await this.#assets.read(path) });
    } catch (error) {
      await this.#send({ kind: "file", id, error: (error as Error).message });
    }
  }

  #settle(answer: Exclude<Answer, { kind: "read" }>): void {
    const waiting = this.#waiting.get(answer.id)!;
    this.#waiting.delete(answer.id);
    if (answer.kind === "result") return waiting.resolve(answer.value);
    const type = answer.name === "RangeError" ? RangeError : answer.name === "TypeError" ? TypeError : Error;
    waiting.reject(new type(answer.message));
  }
}
