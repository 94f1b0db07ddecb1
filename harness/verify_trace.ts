/**
 * Whether a stored run of an agent is whole: its trace has no gap and an end, its sums follow from its events, its kernel
 * stands in its trace, and its score is on the seeds that were drawn at its start.
 * @module
 */
import { canonicalJson } from "./canonical_json.ts";
import { runKey } from "./runs/specification.ts";
import { resumableEnds } from "./runs/trace.ts";
import { TraceTotals } from "./runs/trace_totals.ts";
import { findRun, firstSuccessColumns, readEvents, totalsColumns } from "./store/run_rows.ts";
import type { Store } from "./store/store.ts";
import { UserError } from "./user_error.ts";
import { stepsOf } from "./workbench/history.ts";

/**
 * Verifies the trace of a run.
 * @returns what does not agree, one line; null if everything does, or if the run is none of an agent
 */
export async function verifyTrace(store: Store, run: string): Promise<string | null> {
  const { rows: [row] } = await store.query("select run_key from runs where run_id = $1", [run]);
  const key = row?.[0];
  if (typeof key !== "string") return null;
  try {
    return await remarkOn(store, run, key);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

async function remarkOn(store: Store, run: string, key: string): Promise<string | null> {
  const stored = (await findRun(store, key))!;
  if (await runKey(stored.specification) !== key) return "the run's specification does not have its key";
  const events = await readEvents(store, run);
  const totals = new TraceTotals(events);
  if (totals.end === null) return "the trace has no end";
  if (resumableEnds.includes(totals.end.reason)) return `the trace ends as ${totals.end.reason}, the run as finished`;
  if (stored.endReason !== totals.end.reason) {
    return `the run's end is ${stored.endReason}, its trace says ${totals.end.reason}`;
  }
  return await sumsRemark(store, run, totals) ?? await kernelRemark(store, run, stored.draw.seeds, events);
}

async function sumsRemark(store: Store, run: string, totals: TraceTotals): Promise<string | null> {
  const { rows: [score] } = await store.query("select correct from scores where run_id = $1", [run]);
  const expected = { ...totalsColumns(totals), ...firstSuccessColumns(totals, score?.[0] === true) };
  const names = Object.keys(expected) as (keyof typeof expected)[];
  const { rows: [values] } = await store.query(
    `select ${names.map((name) => `"${name}"`).join(", ")} from runs where run_id = $1`,
    [run],
  );
  const wrong = names.findIndex((name, position) => {
    const stored = values[position], own = expected[name];
    return typeof own === "number" && stored !== null
      ? Math.abs(Number(stored) - own) > 1e-9 * Math.abs(own)
      : stored !== own;
  });
  if (wrong < 0) return null;
  return `the run's ${names[wrong]} is ${values[wrong]}, its trace says ${expected[names[wrong]]}`;
}

async function kernelRemark(
  store: Store,
  run: string,
  seeds: unknown,
  events: Parameters<typeof stepsOf>[0],
): Promise<string | null> {
  const { rows: [row] } = await store.query(
    "select k.source, s.seeds from scores s join kernels k using (kernel_hash) where s.run_id = $1",
    [run],
  );
  if (row === undefined) return "the run is finished but has no score";
  const [source, scoredSeeds] = row;
  if (canonicalJson(JSON.parse(String(scoredSeeds))) !== canonicalJson(seeds)) {
    return "the score is not on the seeds that were drawn at the run's start";
  }
  const written = stepsOf(events).flatMap((step) => step.kind === "wrote" ? [step.source] : []);
  if (written.length === 0) return source === "" ? null : "the score's kernel was never written in the trace";
  return written.includes(String(source)) ? null : "the score's kernel was never written in the trace";
}
