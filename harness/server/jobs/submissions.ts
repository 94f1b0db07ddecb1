/**
 * Kernels that people submit. They are scored on secret seeds like those of agents; a submission is on disk before it is
 * acknowledged, and without an answer it is scored again after a restart.
 * @module
 */
import { hashOf, sha256 } from "../../canonical_json.ts";
import type { Store } from "../../store/store.ts";
import { messageOf, UserError } from "../../user_error.ts";
import { type Catalogue, placed } from "../read/catalogue.ts";
import { isoTime, isoTimeOrNull } from "../read/time.ts";
import type { Page } from "../schemas/common.ts";
import type { SubmissionQuery, SubmissionRequest, SubmissionView } from "../schemas/evaluations.ts";
import { Busy, Conflict } from "./limits.ts";
import { type RunWorkers, WorkerLost } from "./run_workers.ts";
import { answerSubmission } from "./submission_score.ts";

/** What submissions stand on. */
export interface SubmissionOptions {
  readonly store: Store;
  readonly catalogue: Catalogue;
  readonly workers: RunWorkers;
  /** Submissions that are scored at a time. */
  readonly sideBySide: number;
  /** Submissions that may wait. */
  readonly maximumQueued: number;
  readonly onDefect: (detail: string) => void;
}

const select =
  "select s.submission_id, s.author, s.note, s.platform, s.profile, s.task, s.configuration, s.parameters, " +
  "s.kernel_hash, s.submitted, a.submission_id as answered, a.run_id, a.message, a.finished, c.correct, c.verdict, " +
  "c.cycles, c.speedup from submissions s left join submission_answers a using (submission_id) " +
  "left join scores c on c.run_id = a.run_id";

/** Attempts at an infrastructure failure before a submission is given up. */
const maximumAttempts = 3;

/** Submitted kernels. */
export class Submissions {
  readonly #options: SubmissionOptions;
  readonly #waiting: string[] = [];
  readonly #running = new Set<string>();
  /** One at a time for each idempotency key. */
  readonly #keys = new Map<string, Promise<unknown>>();
  #draining = false;
  #entering = 0;

  constructor(options: SubmissionOptions) {
    this.#options = options;
  }

  /** Submissions that wait, and those that are scored. */
  get load(): { readonly queued: number; readonly running: number } {
    return { queued: this.#waiting.length + this.#entering, running: this.#running.size };
  }

  /** Takes up what was acknowledged before a restart. */
  async recover(): Promise<number> {
    const { rows } = await this.#options.store.query(
      "select submission_id from submissions s where not exists " +
        "(select 1 from submission_answers a where a.submission_id = s.submission_id) order by submitted, submission_id",
    );
    this.#waiting.push(...rows.map(([id]) => String(id)));
    this.#next();
    return rows.length;
  }

  /**
   * Takes a submission; when the promise resolves, it is on disk.
   * @param requestedBy token or address
   * @param key the sender's name for this request: sent again, it is the same submission
   * @throws UserError if a name is wrong, Conflict if the key stands for another request, Busy if too many wait
   */
  async submit(request: SubmissionRequest, requestedBy: string, key: string | null): Promise<SubmissionView> {
    if (key === null) return await this.#submit(request, requestedBy, null);
    const name = JSON.stringify([requestedBy, key]);
    const turn = (this.#keys.get(name) ?? Promise.resolve()).catch(() => {})
      .then(() => this.#submit(request, requestedBy, key));
    this.#keys.set(name, turn);
    try {
      return await turn;
    } finally {
      if (this.#keys.get(name) === turn) this.#keys.delete(name);
    }
  }

  async #submit(request: SubmissionRequest, requestedBy: string, key: string | null): Promise<SubmissionView> {
    const { store, catalogue, maximumQueued } = this.#options;
    const requestHash = await hashOf(request);
    const known = key === null ? null : await this.#withKey(requestedBy, key);
    if (known) {
      if (known.requestHash === requestHash) return (await this.find(known.id))!;
      throw new Conflict("the idempotency key was used for another submission");
    }
    if (this.#waiting.length + this.#entering >= maximumQueued) {
      throw new Busy(`${maximumQueued} submissions wait already`, 60);
    }
    this.#entering++;
    try {
      const { plugin, workload, profile } = catalogue.find(request);
      await placed(plugin, workload);
      const id = crypto.randomUUID();
      const submitted = new Date();
      const kernel = await sha256(request.source);
      const provenance = `submitted by ${request.author}${request.note === undefined ? "" : `: ${request.note}`}`;
      await store.record({
        kernels: [{ kernel_hash: kernel, platform: plugin.id, source: request.source, provenance, created: submitted }],
        statements: [{
          sql: "insert into submissions values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
          values: [
            ...[id, request.author, request.note, plugin.id, profile, workload.task, workload.configuration],
            ...[workload.parameters, kernel, key, requestHash, requestedBy, submitted],
          ],
        }],
      });
      this.#waiting.push(id);
      this.#next();
      return (await this.find(id))!;
    } finally {
      this.#entering--;
    }
  }

  /** A submission, or null. */
  async find(id: string): Promise<SubmissionView | null> {
    const [view] = await this.#read(" where s.submission_id = $1", [id]);
    return view ?? null;
  }

  /**
   * A page of submissions, newest first.
   * @throws UserError for a cursor that is none
   */
  async list(query: SubmissionQuery): Promise<Page<SubmissionView>> {
    const values: (string | number)[] = [];
    const bind = (value: string | number) => `$${values.push(value)}`;
    const clauses = (["platform", "task", "author"] as const).flatMap((name) => {
      const value = query[name];
      return value === undefined ? [] : [`s.${name} = ${bind(value)}`];
    });
    const where = () => clauses.length === 0 ? "" : ` where ${clauses.join(" and ")}`;
    const { store } = this.#options;
    const { rows: [[total]] } = await store.query(`select count(*) from submissions s${where()}`, [...values]);
    if (query.cursor !== undefined) {
      const { rows: [row] } = await store.query("select 1 from submissions where submission_id = $1", [query.cursor]);
      if (!row) throw new UserError("the cursor names no submission");
      clauses.push(
        "(s.submitted, s.submission_id) < (select (submitted, submission_id) from submissions " +
          `where submission_id = ${bind(query.cursor)})`,
      );
    }
    const tail = `${where()} order by s.submitted desc, s.submission_id desc limit ${bind(query.limit + 1)}`;
    const views = await this.#read(tail, values);
    const items = views.slice(0, query.limit);
    return { items, next: views.length > items.length ? items[items.length - 1].id : null, total: Number(total) };
  }

  /** Begins nothing more; what is under way is scored again after the next start. */
  drain(): void {
    this.#draining = true;
  }

  async #withKey(requestedBy: string, key: string) {
    const { rows: [row] } = await this.#options.store.query(
      "select submission_id, request_hash from submissions where submitted_by = $1 and idempotency_key = $2",
      [requestedBy, key],
    );
    return row ? { id: String(row[0]), requestHash: String(row[1]) } : null;
  }

  async #read(tail: string, values: readonly (string | number)[]): Promise<SubmissionView[]> {
    const { columns, rows } = await this.#options.store.query(select + tail, values);
    return rows.map((row) => this.#view(Object.fromEntries(columns.map((name, place) => [name, row[place]]))));
  }

  #view(row: Record<string, unknown>): SubmissionView {
    const id = String(row.submission_id);
    const textOrNull = (value: unknown) => value === null ? null : String(value);
    const numberOrNull = (value: unknown) => value === null ? null : Number(value);
    const status = row.answered === null
      ? this.#running.has(id) ? "running" : "queued"
      : row.run_id === null
      ? "rejected"
      : "done";
    return {
      id,
      status,
      author: String(row.author),
      agent: agentOf(String(row.author)),
      note: textOrNull(row.note),
      platform: String(row.platform),
      profile: String(row.profile),
      task: String(row.task),
      configuration: String(row.configuration),
      parameters: JSON.parse(String(row.parameters)),
      kernelHash: String(row.kernel_hash),
      submitted: isoTime(String(row.submitted)),
      finished: isoTimeOrNull(row.finished),
      message: textOrNull(row.message),
      run: textOrNull(row.run_id),
      correct: row.correct === null ? null : row.correct === true,
      verdict: textOrNull(row.verdict),
      cycles: numberOrNull(row.cycles),
      speedup: numberOrNull(row.speedup),
    };
  }

  #next(): void {
    while (!this.#draining && this.#running.size < this.#options.sideBySide && this.#waiting.length > 0) {
      const id = this.#waiting.shift()!;
      this.#running.add(id);
      this.#score(id)
        .catch((error) => this.#options.onDefect(error instanceof Error ? error.stack ?? "" : String(error)))
        .finally(() => {
          this.#running.delete(id);
          this.#next();
        });
    }
  }

  async #score(id: string): Promise<void> {
    const { store, workers } = this.#options;
    const { rows: [row] } = await store.query(
      "select s.author, s.platform, s.profile, s.task, s.configuration, s.parameters, k.source, " +
        "(select count(*) from submissions o where o.author = s.author and o.platform = s.platform and " +
        "o.profile = s.profile and o.task = s.task and o.parameters::text = s.parameters::text and " +
        "(o.submitted, o.submission_id) <= (s.submitted, s.submission_id)) as attempt " +
        "from submissions s join kernels k using (kernel_hash) where s.submission_id = $1",
      [id],
    );
    const [author, platform, profile, task, configuration, sizes, source, attempt] = row.map(String);
    const workload = { platform, profile, task, configuration, parameters: JSON.parse(sizes) };
    const submission = { id, agent: agentOf(author), ...workload, source, attempt: Number(attempt) };
    for (let number = 1; !this.#draining; number++) {
      try {
        await workers.score(submission);
        return;
      } catch (error) {
        if (this.#draining) return;
        const mayPass = !(error instanceof UserError) && number < maximumAttempts;
        if (mayPass) continue;
        const isKnown = error instanceof UserError || error instanceof WorkerLost;
        const message = isKnown ? messageOf(error) : "the kernel could not be scored: the evaluation itself failed";
        await store.record({ statements: [{ sql: answerSubmission, values: [id, null, message, new Date()] }] });
        return;
      }
    }
  }
}

/** Name of an author on the leaderboard. */
function agentOf(author: string): string {
  return `submission:${author}`;
}
