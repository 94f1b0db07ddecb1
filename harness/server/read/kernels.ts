/**
 * Kernels and stored evaluations.
 * @module
 */
import { evaluationResultSchema } from "../../job.ts";
import type { Store } from "../../store/store.ts";
import type { StoredEvaluation } from "../schemas/evaluations.ts";
import type { KernelView } from "../schemas/scores.ts";
import type { ScoreBook } from "./scores.ts";
import { isoTime } from "./time.ts";

/** Kernels of the store with what ran them. */
export class KernelBook {
  constructor(
    private readonly store: Store,
    private readonly scores: ScoreBook,
  ) {}

  /** A kernel by the hash of its source, or null. */
  async find(hash: string): Promise<KernelView | null> {
    const { rows: [row] } = await this.store.query(
      "select platform, source, provenance, created from kernels where kernel_hash = $1",
      [hash],
    );
    if (!row) return null;
    const [platform, source, provenance, created] = row.map(String);
    const scores = await this.scores.ofKernel(hash);
    return { hash, platform, source, provenance, created: isoTime(created), scores };
  }

  /** A stored evaluation with its kernel, or null. */
  async evaluation(id: string): Promise<StoredEvaluation | null> {
    const { rows: [row] } = await this.store.query(
      "select e.run_id, e.kernel_hash, r.platform, r.task, r.configuration, k.source, k.provenance, e.job, e.result, " +
        "e.evaluated from evaluations e join kernels k using (kernel_hash) join runs r on r.run_id = e.run_id " +
        "where e.evaluation_id = $1",
      [id],
    );
    if (!row) return null;
    const [run, kernelHash, platform, task, configuration, source, provenance, job, result, evaluated] = row.map(
      String,
    );
    const parsed = evaluationResultSchema.safeParse(JSON.parse(result));
    return {
      id,
      run,
      kernelHash,
      platform,
      task,
      configuration,
      source,
      provenance,
      job: JSON.parse(job),
      result: parsed.success ? parsed.data : null,
      evaluated: isoTime(evaluated),
    };
  }
}
