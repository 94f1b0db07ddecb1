/**
 * Plugins that strangers bring to a server: judged one after another in a thread of their own, kept by version, and in
 * every list from the moment that they are taken.
 * @module
 */
import type { AcceptanceAnswer, AcceptanceRequest } from "../../plugins/acceptance_worker.ts";
import type { Acceptance } from "../../plugins/accept.ts";
import { type InstalledPlugin, InstalledPlugins } from "../../plugins/installed.ts";
import type { LiveRegistry } from "../../plugins/live_registry.ts";
import { UserError } from "../../user_error.ts";
import { Busy } from "./limits.ts";

/** Plugins that may wait to be judged. */
const maximumQueued = 4;

/** Milliseconds after which a judgement is ended, whatever it does; its own limit comes first. */
const judgementMilliseconds = 300_000;

/** What they stand on. */
export interface AddedPluginsOptions {
  readonly installed: InstalledPlugins;
  readonly registry: LiveRegistry;
  readonly root: URL;
  /** Ids of platforms that nobody can take. */
  readonly taken: readonly string[];
  /** Called when the plugins in use have changed. */
  readonly onChange: () => void;
  /** Told the stack of a defect of ours. */
  readonly onDefect: (detail: string) => void;
}

/** What became of a plugin that was brought. */
export interface BroughtPlugin {
  readonly checks: Acceptance["findings"];
  /** Null where a check failed. */
  readonly plugin: InstalledPlugin | null;
}

/** The added plugins of a server. */
export class AddedPlugins {
  readonly #options: AddedPluginsOptions;
  /** End of the last change: they happen one after another. */
  #last: Promise<unknown> = Promise.resolve();
  #queued = 0;

  /** Judges nothing before it is asked to. */
  constructor(options: AddedPluginsOptions) {
    this.#options = options;
  }

  /** All added plugins with their versions. */
  list(): Promise<readonly InstalledPlugin[]> {
    return this.#options.installed.list();
  }

  /**
   * Judges a plugin, and takes it if every check passes.
   * @throws UserError if it is none; Busy if too many wait
   */
  async bring(files: ReadonlyMap<string, string>): Promise<BroughtPlugin> {
    if (this.#queued >= maximumQueued) throw new Busy("too many plugins wait to be judged", 60);
    this.#queued++;
    try {
      return await this.#inTurn(async () => {
        const { findings, accepted } = await this.#judge(files);
        if (!accepted) return { checks: findings, plugin: null };
        const plugin = await this.#options.installed.add(accepted);
        await this.#changed();
        return { checks: findings, plugin };
      });
    } finally {
      this.#queued--;
    }
  }

  /** Puts a version to use, or none. @throws UserError if there is no such plugin or version */
  enable(id: string, version: string | null): Promise<InstalledPlugin> {
    return this.#inTurn(async () => {
      const plugin = await this.#options.installed.enable(id, version);
      await this.#changed();
      return plugin;
    });
  }

  /** Removes a version, or all. @throws UserError if there is no such plugin or version */
  remove(id: string, version: string | undefined): Promise<void> {
    return this.#inTurn(async () => {
      await this.#options.installed.remove(id, version);
      await this.#changed();
    });
  }

  async #changed(): Promise<void> {
    await this.#options.registry.reload();
    this.#options.onChange();
  }

  #inTurn<Value>(change: () => Promise<Value>): Promise<Value> {
    const done = this.#last.then(change);
    this.#last = done.catch(() => {}); // whoever asked hears of it
    return done;
  }

  async #judge(files: ReadonlyMap<string, string>): Promise<Acceptance> {
    const { root, taken, onDefect } = this.#options;
    const worker = new Worker(new URL("../../plugins/acceptance_worker.ts", import.meta.url).href, {
      type: "module",
      name: "plugin",
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      const answer = await new Promise<AcceptanceAnswer>((resolve, reject) => {
        timer = setTimeout(
          () => reject(new UserError("the plugin's checks took too long")),
          judgementMilliseconds,
        );
        worker.onmessage = ({ data }: MessageEvent<AcceptanceAnswer>) => resolve(data);
        worker.onerror = (event) => {
          event.preventDefault();
          reject(new Error(event.message));
        };
        worker.postMessage({ files, root: root.href, taken } satisfies AcceptanceRequest);
      });
      if (answer.kind === "judged") return answer.acceptance;
      if (answer.isUserError) throw new UserError(answer.message);
      onDefect(answer.detail);
      throw new Error(answer.message);
    } finally {
      clearTimeout(timer);
      worker.terminate();
    }
  }
}
