/**
 * Finished runs whose score another version of machine or judge has made.
 * @module
 */
import type { PluginRegistry } from "../registry.ts";
import type { Store } from "../store/store.ts";
import type { RunOutcome } from "./conductor.ts";
import { hashesOf } from "./ground.ts";

/** Identifiers of those among outcomes; a score by this version, or regraded by it, is none. */
export async function staleRuns(
  outcomes: readonly Pick<RunOutcome, "run" | "how" | "specification">[],
  registry: PluginRegistry,
  root: URL,
  store: Store,
): Promise<string[]> {
  const known = outcomes.filter(({ how }) => how === "known");
  if (known.length === 0) return [];
  const { rows } = await store.query(
    "select distinct coalesce(regrade_of, run_id), plugin_hash, evaluator_hash from runs where status = 'finished'",
  );
  const made = new Set(rows.map((row) => row.join(" ")));
  const stale = [];
  for (const { run, specification: { platform } } of known) {
    const { plugin, evaluator } = await hashesOf(platform, registry, root);
    if (!made.has(`${run} ${plugin} ${evaluator}`)) stale.push(run);
  }
  return stale;
}
