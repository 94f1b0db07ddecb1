/**
 * `report`: everything that a store holds as one HTML file.
 * @module
 */
import { renderReport } from "../report/page.ts";
import { buildReport } from "../report/report_model.ts";
import { chosenTranscripts } from "../report/page_transcripts.ts";
import { latestAttempts, readAgentRuns } from "../report/stored_runs.ts";
import { readEvents } from "../store/run_rows.ts";
import type { TraceEvent } from "../runs/trace.ts";
import { readDetails, readScores } from "../report/stored_scores.ts";
import { defaultStorePath, Store } from "../store/store.ts";
import { type CommandContext, exitCodes, writeBytes } from "./context.ts";

/** Where the report goes unless `--output` says otherwise. */
const defaultReportPath = "report.html";

/** Options as the command line gives them. */
export interface ReportCommandOptions {
  readonly store?: string;
  readonly output?: string;
  /** Beginnings of run or session identifiers. */
  readonly run?: readonly string[];
}

/** Runs the command. */
export async function reportCommand(context: CommandContext, options: ReportCommandOptions): Promise<number> {
  const output = options.output ?? defaultReportPath;
  const store = await Store.open(options.store ?? defaultStorePath, { readOnly: true });
  try {
    const model = buildReport(await readScores(store, options.run), context.registry.plugins);
    const best = model.platforms.flatMap(({ pairs }) =>
      pairs.flatMap((pair) => pair.best === null ? [] : [pair.best.evaluation])
    );
    const style = await Deno.readTextFile(new URL("../report/report.css", import.meta.url));
    const runs = latestAttempts(await readAgentRuns(store, { ids: options.run }));
    const traces = new Map<string, readonly TraceEvent[]>();
    for (const { run } of chosenTranscripts(runs)) traces.set(run, await readEvents(store, run));
    const details = await readDetails(store, best);
    const page = new TextEncoder().encode(await renderReport(model, details, style, { runs, traces }));
    await writeBytes(output, page);
    const kilobytes = Math.ceil(page.length / 1024).toLocaleString("en-US");
    context.print(`${output}: ${model.scores} scores, ${kilobytes} KB`);
    return exitCodes.done;
  } finally {
    store.close();
  }
}
