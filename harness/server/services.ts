/**
 * What pages and API share: everything that they show comes from these read models, never from HTTP.
 * @module
 */
import type { PluginRegistry } from "../registry.ts";
import type { Store } from "../store/store.ts";
import { Catalogue } from "./read/catalogue.ts";
import { KernelBook } from "./read/kernels.ts";
import { RunBook } from "./read/runs.ts";
import { ScoreBook } from "./read/scores.ts";

/** What the read models stand on. */
export interface ServerSources {
  readonly registry: PluginRegistry;
  /** Root of the project's sources, for hashes. */
  readonly root: URL;
  readonly store: Store;
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
