/**
 * What pages and API share: everything that they show or do goes through these services, never through HTTP.
 * @module
 */
import { dirname } from "node:path";
import { InstalledPlugins } from "../plugins/installed.ts";
import { LiveRegistry } from "../plugins/live_registry.ts";
import { type PluginRegistry, sourcesOf } from "../registry.ts";
import type { Store } from "../store/store.ts";
import { WorkerPool } from "../worker_pool.ts";
import type { Log } from "./log.ts";
import { Metrics } from "./metrics.ts";
import { Catalogue } from "./read/catalogue.ts";
import { KernelBook } from "./read/kernels.ts";
import { RunBook } from "./read/runs.ts";
import { ScoreBook } from "./read/scores.ts";
import { Tokens } from "./tokens.ts";
import { AddedPlugins } from "./jobs/added_plugins.ts";
import { Evaluations } from "./jobs/evaluations.ts";
import { Runs } from "./jobs/runs.ts";
import { RunWorkers } from "./jobs/run_workers.ts";
import { Submissions } from "./jobs/submissions.ts";

/** What the read models stand on. */
export interface ServerSources {
  readonly registry: PluginRegistry;
  /** Root of the project's sources, for hashes. */
  readonly root: URL;
  readonly store: Store;
  /** Where added plugins lie; absent: below the folder of the store. */
  readonly pluginsFolder?: string;
}

/** Read models: what there is, and what the store holds. */
export interface ReadModels extends ServerSources {
  /** Platforms, documents, tasks, configurations, placements. */
  readonly catalogue: Catalogue;
  /** Scores and the leaderboard. */
  readonly scores: ScoreBook;
  /** Runs with their events. */
  readonly runs: RunBook;
  /** Kernels with their scores, and stored evaluations. */
  readonly kernels: KernelBook;
}

/** Everything that a server does. */
export interface ServerServices extends ReadModels {
  readonly evaluations: Evaluations;
  /** Runs that are started, followed and stopped here. */
  readonly conducting: Runs;
  readonly submissions: Submissions;
  /** Plugins that strangers bring. */
  readonly addedPlugins: AddedPlugins;
  readonly tokens: Tokens;
  readonly metrics: Metrics;
  /** False once the server stops. */
  isReady(): boolean;
  /** Takes up what was acknowledged before a restart. Returns how much that is. */
  recover(): Promise<number>;
  /** Begins nothing more, waits for evaluations that run, stops runs (they go on after the next start). */
  drain(): Promise<void>;
}

/** How much a server does at a time. */
export interface ServerCapacity {
  /** Evaluations side by side. */
  readonly evaluationWorkers: number;
  /** Threads in which agents work. */
  readonly runWorkers: number;
  /** Evaluations, submissions and runs that may wait, each. */
  readonly maximumQueued: number;
  /** Runs of models and of the tuner side by side. */
  readonly maximumRuns: number;
  /** Runs of agents from outside that are open at a time. */
  readonly maximumOpen: number;
  /** Base URLs of endpoints that a run may name. */
  readonly endpoints: readonly string[];
}

/** Capacity unless asked otherwise: one processor is left to answer requests. */
export function defaultCapacity(processors: number): ServerCapacity {
  return {
    evaluationWorkers: Math.max(1, processors - 1),
    runWorkers: Math.max(1, Math.min(4, processors - 1)),
    maximumQueued: 5000,
    maximumRuns: 8,
    maximumOpen: 32,
    endpoints: [],
  };
}

/** Makes the read models of a store. */
export function createReadModels(sources: ServerSources): ReadModels {
  const scores = new ScoreBook(sources.store, sources.registry);
  return {
    ...sources,
    catalogue: new Catalogue(sources.registry, sources.root),
    scores,
    runs: new RunBook(sources.store),
    kernels: new KernelBook(sources.store, scores),
  };
}

/** Makes the services of a server; they begin nothing before `recover`. */
export async function createServices(
  sources: ServerSources,
  capacity: ServerCapacity,
  log: Log,
): Promise<ServerServices> {
  const installed = new InstalledPlugins(sources.pluginsFolder ?? `${dirname(sources.store.path)}/plugins`);
  const registry = new LiveRegistry(sources.registry, installed, (note) => log("error", "plugin", { detail: note }));
  await registry.reload();
  const models = createReadModels({ ...sources, registry });
  const { store, catalogue, root } = models;
  const onDefect = (detail: string) => log("error", "defect", { detail });
  const pool = new WorkerPool({ ...sourcesOf(registry), workers: capacity.evaluationWorkers, onDefect });
  const evaluate = pool.evaluate.bind(pool);
  const workers = new RunWorkers({
    workers: capacity.runWorkers,
    sources: sourcesOf(registry),
    root,
    store,
    evaluate,
    onDefect,
  });
  const { maximumQueued, maximumRuns, maximumOpen, endpoints } = capacity;
  const evaluations = new Evaluations({
    store,
    catalogue,
    evaluate,
    workers: capacity.evaluationWorkers,
    maximumQueued,
    onEvaluated: (verdict, milliseconds) => metrics.evaluation(verdict, milliseconds),
    onDefect,
  });
  const conducting = new Runs({
    ...{ store, catalogue, book: models.runs, workers, maximumRuns, maximumOpen, maximumQueued, endpoints, onDefect },
  });
  const submissions = new Submissions({
    ...{ store, catalogue, workers, sideBySide: capacity.runWorkers, maximumQueued, onDefect },
  });
  const addedPlugins = new AddedPlugins({
    ...{ installed, registry, root, onDefect },
    taken: sources.registry.plugins.map(({ id }) => id),
    onChange() {
      pool.usePlugins(sourcesOf(registry));
      workers.usePlugins(sourcesOf(registry));
      catalogue.forget();
    },
  });
  const metrics = new Metrics({
    evaluations: () => evaluations.load,
    runs: () => conducting.load,
    submissions: () => submissions.load,
  });
  let ready = true;
  return {
    ...models,
    evaluations,
    conducting,
    submissions,
    addedPlugins,
    tokens: await Tokens.load(store),
    metrics,
    isReady: () => ready,
    async recover() {
      const counts = await Promise.all([evaluations.recover(), conducting.recover(), submissions.recover()]);
      return counts.reduce((sum, count) => sum + count, 0);
    },
    async drain() {
      ready = false;
      conducting.drain();
      submissions.drain();
      workers.close();
      await evaluations.drain();
      pool.close();
      await registry.close();
    },
  };
}
