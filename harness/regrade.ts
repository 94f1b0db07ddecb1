/**
 * Regrading: kernels that runs have found are scored again by the judge and the machine at hand, on new secret seeds. No
 * model is asked. The new score stands beside the old one and names the run that it is of.
 * @module
 */
import type { EvaluationJob } from "./job.ts";
import type { PluginRegistry } from "./registry.ts";
import { withKnownBaselines } from "./known_baselines.ts";
import { finalScore, ScoringFailure } from "./runs/final_score.ts";
import { drawOf, groundOf } from "./runs/ground.ts";
import { scoreBatch } from "./store/score_rows.ts";
import type { Store } from "./store/store.ts";
import { messageOf, UserError } from "./user_error.ts";
import type { TimedResult } from "./worker_pool.ts";

/** What regrading needs. */
export interface RegradeServices {
  readonly registry: PluginRegistry;
  /** Root of the sources, for hashes. */
  readonly root: URL;
  readonly store: Store;
  readonly evaluate: (job: EvaluationJob) => Promise<TimedResult>;
  /** Text to derive the seeds from; absent: randomness. */
  readonly seed?: string;
  readonly onScore?: (done: number, total: number, regrade: Regrade) => void;
}

/** A score beside the one before. */
export interface Regrade {
  /** The run that found the kernel. */
  readonly of: string;
  /** The run of the new score; null where there is none. */
  readonly run: string | null;
  readonly agent: string;
  readonly platform: string;
  readonly task: string;
  readonly configuration: string;
  readonly before: { readonly verdict: string; readonly cycles: number | null; readonly speedup: number | null };
  /** Null where the evaluation could not be carried out. */
  readonly after: { readonly verdict: string; readonly cycles: number | null; readonly speedup: number | null } | null;
  /** Why there is no new score; empty where there is one. */
  readonly remark: string;
}

/** A run with the kernel of its score. */
interface ScoredRun {
  readonly of: string;
  readonly agent: string;
  readonly platform: string;
  readonly profile: string;
  readonly task: string;
  readonly configuration: string;
  readonly parameters: string;
  readonly attempt: number;
  readonly unsealed: boolean;
  readonly source: string;
  readonly verdict: string;
  readonly cycles: number | null;
  readonly speedup: number | null;
}

/**
 * Scores kernels again.
 * @param wanted beginnings of run or session identifiers; absent: every run of an agent
 * @throws UserError if nothing begins so
 */
export async function regrade(wanted: readonly string[] | undefined, services: RegradeServices): Promise<Regrade[]> {
  const runs = await scoredRuns(services.store, wanted);
  const session = crypto.randomUUID();
  let done = 0;
  return await Promise.all(runs.map(async (run) => {
    const outcome = await regradeRun(run, session, services);
    services.onScore?.(++done, runs.length, outcome);
    return outcome;
  }));
}

async function scoredRuns(store: Store, wanted: readonly string[] | undefined): Promise<ScoredRun[]> {
  const { columns, rows } = await store.query(
    'select r.run_id as "of", r.session, r.agent, r.platform, r.profile, r.task, r.configuration, r.parameters, r.attempt, ' +
      "coalesce(r.unsealed, false) as unsealed, k.source, s.verdict, s.cycles, s.speedup from scores s " +
      "join runs r using (run_id) join kernels k on k.kernel_hash = s.kernel_hash " +
      `where r.regrade_of is null and ${wanted === undefined ? "r.run_key is not null" : "true"} ` +
      "order by s.created, r.run_id",
  );
  const all = rows.map((row) =>
    Object.fromEntries(columns.map((name, position) => [name, row[position]])) as unknown as
      & ScoredRun
      & { session: string }
  );
  const chosen = wanted === undefined
    ? all
    : all.filter((run) => wanted.some((id) => run.of.startsWith(id) || run.session.startsWith(id)));
  if (chosen.length > 0) return chosen;
  throw new UserError(
    wanted === undefined
      ? `the store ${store.path} holds no scores of agents`
      : `the store has no scored run or session that begins with ${wanted.join(" or ")}`,
  );
}

async function regradeRun(old: ScoredRun, session: string, services: RegradeServices): Promise<Regrade> {
  const { of, agent, platform, task, configuration, verdict, cycles, speedup } = old;
  const said = { of, agent, platform, task, configuration, before: { verdict, cycles, speedup } };
  try {
    const parameters = JSON.parse(old.parameters);
    const ground = await groundOf({ ...old, parameters }, services.registry, services.root);
    const draw = await drawOf(ground, services.seed);
    const run = crypto.randomUUID();
    const started = new Date();
    const sources = new Set(ground.baselines.map(({ source }) => source));
    const { score } = await finalScore({
      ground,
      draw,
      evaluate: withKnownBaselines(services.evaluate, sources),
      run,
      agent,
      sources: [old.source],
    });
    await services.store.record({
      ...await scoreBatch([score]),
      runs: [{
        run_id: run,
        session,
        agent,
        platform,
        plugin_version: ground.reference.version,
        plugin_hash: ground.reference.hash,
        evaluator_hash: ground.evaluator,
        profile: old.profile,
        task,
        configuration,
        parameters,
        attempt: old.attempt,
        seed_given: draw.given,
        started,
        finished: new Date(),
        draw,
        unsealed: old.unsealed,
        regrade_of: of,
      }],
    });
    const { row } = score;
    return {
      ...said,
      run,
      after: { verdict: row.verdict, cycles: row.cycles, speedup: row.speedup },
      remark: "",
    };
  } catch (error) {
    // a machine or a task that is no longer there, a worker that died: the others go on
    if (!(error instanceof UserError || error instanceof ScoringFailure)) throw error;
    return { ...said, run: null, after: null, remark: messageOf(error) };
  }
}
