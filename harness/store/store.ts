/**
 * The store: one DuckDB file that any DuckDB client opens. One process writes at a time; what `record` has acknowledged
 * survives a kill at any moment.
 * @module
 */
import type { DuckDBConnection, DuckDBInstance, DuckDBValue } from "@duckdb/node-api";
import type { TraceEvent } from "../runs/trace.ts";
import { messageOf, UserError } from "../user_error.ts";
import { type Migration, migrations } from "./migrations.ts";
import { explain, explainQuery } from "./store_errors.ts";
import { applySteps, checkFile, configured, createStore, loadDuckDb } from "./store_file.ts";

/** Where the store lies unless `--store` says otherwise, relative to the working directory. */
export const defaultStorePath = ".kernelcraft/store.duckdb";

/** A row of a table, by column name. JSON columns take any value that JSON holds. */
export type StoreRow = Readonly<Record<string, unknown>>;

/** Changed columns of a run. */
export interface RunUpdate {
  readonly run: string;
  readonly columns: StoreRow;
}

/** An event with the run that it belongs to. */
export interface RunEvent {
  readonly run: string;
  readonly event: TraceEvent;
}

/** A statement on tables that only one part of the project uses. */
export interface StoreStatement {
  readonly sql: string;
  /** Of its parameters `$1`, `$2`, … as columns take them: also times and JSON. */
  readonly values: readonly unknown[];
}

/** What to write in one transaction, table by table. A kernel that is already known is left as it is. */
export interface StoreBatch {
  /** Rows of `kernels`. */
  readonly kernels?: readonly StoreRow[];
  /** Rows of `runs`. */
  readonly runs?: readonly StoreRow[];
  /** Events, in the order of their run. */
  readonly events?: readonly RunEvent[];
  /** Rows of `evaluations`. */
  readonly evaluations?: readonly StoreRow[];
  /** Rows of `scores`. */
  readonly scores?: readonly StoreRow[];
  /** Columns of runs that are there already. */
  readonly updates?: readonly RunUpdate[];
  /** What else is to be done with them. */
  readonly statements?: readonly StoreStatement[];
}

/** A batch that waits for its transaction. */
interface PendingBatch {
  readonly batch: StoreBatch;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** The answer to a query. */
export interface QueryAnswer {
  /** Column names, in order. */
  readonly columns: readonly string[];
  /** Values as JSON knows them; integers beyond 2^53 and times as text. */
  readonly rows: readonly (readonly unknown[])[];
}

/** How to open a store. */
export interface StoreOptions {
  /** Read only: the file must exist, and nothing is changed. */
  readonly readOnly?: boolean;
  /** Steps of the schema; for tests. */
  readonly steps?: readonly Migration[];
}

/** Files that this process has open: the operating system's lock does not keep a process from itself. */
const openHere = new Set<string>();

/** An open store. Close it; a process that dies without closing loses nothing that was acknowledged. */
export class Store {
  /** Batches that the next transaction takes. */
  #pending: PendingBatch[] = [];
  #isWriting = false;

  private constructor(
    /** Path as the user gave it. */
    readonly path: string,
    private readonly key: string,
    private readonly instance: DuckDBInstance,
    /** Writes; it holds one transaction at a time. */
    private readonly connection: DuckDBConnection,
    /** Reads what is committed, also while a transaction is open. */
    private readonly reader: DuckDBConnection,
  ) {}

  /**
   * Opens a store, creating or migrating it if needed.
   * @throws UserError if the file is in use, damaged, not a store, of a newer version, or not writable; it is left as it is
   */
  static async open(path: string, options: StoreOptions = {}): Promise<Store> {
    const readOnly = options.readOnly ?? false;
    const steps = options.steps ?? await migrations();
    const existed = await checkFile(path, readOnly);
    if (!existed) await createStore(path, steps);
    const store = await Store.#connect(path, readOnly);
    try {
      await store.#migrate(steps, readOnly);
      if (!readOnly && steps[steps.length - 1].version >= 3) await store.#markInterrupted();
      return store;
    } catch (error) {
      store.close();
      throw explain(error, path);
    }
  }

  static async #connect(path: string, readOnly: boolean): Promise<Store> {
    const { DuckDBInstance } = await loadDuckDb();
    let key = path;
    try {
      key = await Deno.realPath(path);
      if (openHere.has(key)) throw new Error("already open in this process");
      openHere.add(key);
      const instance = await DuckDBInstance.create(path, readOnly ? { access_mode: "READ_ONLY" } : {});
      const connection = await configured(await instance.connect());
      return new Store(path, key, instance, connection, await configured(await instance.connect()));
    } catch (error) {
      if (messageOf(error) !== "already open in this process") openHere.delete(key);
      throw explain(error, path);
    }
  }

  /** Brings the schema to the newest version, all steps in one transaction. */
  async #migrate(steps: readonly Migration[], readOnly: boolean): Promise<void> {
    const newest = steps[steps.length - 1].version;
    const version = await this.#version();
    if (version > newest) {
      throw new UserError(
        `the store ${this.path} was written by a newer version of KernelCraft (schema ${version}, known ${newest})`,
      );
    }
    if (version === newest) return;
    if (readOnly) {
      throw new UserError(`the store ${this.path} has the old schema ${version}; any command that writes migrates it`);
    }
    await this.#transaction(() => applySteps(this.connection, steps.filter((step) => step.version > version)));
  }

  async #version(): Promise<number> {
    const tables = await this.query("select table_name from duckdb_tables() where not internal");
    if (!tables.rows.some(([name]) => name === "schema_versions")) {
      throw new UserError(
        `${this.path} is a DuckDB database but not a KernelCraft store; choose another file with --store FILE`,
      );
    }
    const answer = await this.query("select max(version) from schema_versions");
    return Number(answer.rows[0][0]);
  }

  /** Nobody else has the file open to write: a run that is said to be running belongs to a process that died. */
  async #markInterrupted(): Promise<void> {
    await this.#transaction(async () => {
      await this.connection.run("update runs set status = 'interrupted' where status = 'running'");
    });
  }

  /**
   * Writes rows, all or none. When the promise resolves, they are on disk. Batches that wait at the same time share a
   * transaction, so that many runs at once cost little more than one.
   * @throws UserError if the disk is full, the file became unwritable or is damaged
   */
  record(batch: StoreBatch): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#pending.push({ batch, resolve, reject });
      if (!this.#isWriting) this.#writePending();
    });
  }

  /** Never throws: who asked for a batch hears what became of it. */
  async #writePending(): Promise<void> {
    this.#isWriting = true;
    while (this.#pending.length > 0) {
      const group = this.#pending;
      this.#pending = [];
      if (group.length === 1 || !await this.#writeGroup(group)) {
        for (const pending of group) await this.#writeAlone(pending); // one of them is wrong: it alone hears of it
      }
    }
    this.#isWriting = false;
  }

  async #writeGroup(group: readonly PendingBatch[]): Promise<boolean> {
    try {
      await this.#transaction(() => this.#write(group.map(({ batch }) => batch)));
    } catch {
      return false;
    }
    for (const { resolve } of group) resolve();
    return true;
  }

  async #writeAlone({ batch, resolve, reject }: PendingBatch): Promise<void> {
    try {
      await this.#transaction(() => this.#write([batch]));
      resolve();
    } catch (error) {
      reject(explain(error, this.path));
    }
  }

  async #write(batches: readonly StoreBatch[]): Promise<void> {
    for (const { kernels = [], runs = [] } of batches) {
      for (const row of kernels) await this.#insert("kernels", row, "on conflict do nothing");
      for (const row of runs) await this.#insert("runs", row);
    }
    await this.#appendEvents(batches.flatMap(({ events = [] }) => events));
    for (const { evaluations = [], scores = [], updates = [], statements = [] } of batches) {
      for (const row of evaluations) await this.#insert("evaluations", row);
      for (const row of scores) await this.#insert("scores", row);
      for (const update of updates) await this.#update(update);
      for (const { sql, values } of statements) await this.connection.run(sql, values.map(toSql));
    }
  }

  async #appendEvents(events: readonly RunEvent[]): Promise<void> {
    if (events.length === 0) return;
    const { DuckDBTimestampTZValue } = await loadDuckDb();
    const appender = await this.connection.createAppender("events");
    try {
      for (const { run, event } of events) {
        appender.appendVarchar(run);
        appender.appendInteger(event.sequence);
        appender.appendTimestampTZ(new DuckDBTimestampTZValue(BigInt(Date.parse(event.at)) * 1000n));
        appender.appendVarchar(event.kind);
        appender.appendVarchar(jsonText(event));
        appender.endRow();
      }
      appender.flushSync();
    } catch (error) {
      try {
        appender.closeSync();
      } catch {
        // it only repeats what went wrong
      }
      throw error;
    }
    appender.closeSync();
  }

  async #update({ run, columns }: RunUpdate): Promise<void> {
    const names = Object.keys(columns);
    const assignments = names.map((name, number) => `"${name}" = $${number + 2}`).join(", ");
    await this.connection.run(
      `update runs set ${assignments} where run_id = $1`,
      [run, ...names.map((name) => toSql(columns[name]))],
    );
  }

  /**
   * Runs SQL and returns the rows of the last statement.
   * @param values of its parameters `$1`, `$2`, …
   * @throws UserError with DuckDB's message if the SQL is wrong
   */
  async query(sql: string, values: readonly (string | number | boolean | null)[] = []): Promise<QueryAnswer> {
    try {
      const reader = await this.reader.runAndReadAll(sql, [...values]);
      return { columns: reader.columnNames(), rows: reader.getRowsJson() };
    } catch (error) {
      throw explainQuery(error, this.path);
    }
  }

  /** Closes the store; other processes may then open it. What `record` has not acknowledged is lost. */
  close(): void {
    this.reader.closeSync();
    this.connection.closeSync();
    this.instance.closeSync();
    openHere.delete(this.key);
  }

  async #insert(table: string, row: StoreRow, tail = ""): Promise<void> {
    const columns = Object.keys(row);
    const names = columns.map((column) => `"${column}"`).join(", ");
    const marks = columns.map((_, number) => `$${number + 1}`).join(", ");
    await this.connection.run(
      `insert into ${table} (${names}) values (${marks}) ${tail}`,
      columns.map((column) => toSql(row[column])),
    );
  }

  async #transaction(body: () => Promise<void>): Promise<void> {
    await this.connection.run("begin transaction");
    try {
      await body();
      await this.connection.run("commit");
    } catch (error) {
      await this.connection.run("rollback").catch(() => {}); // a failed commit has already rolled back
      throw error;
    }
  }
}

/** DuckDB's own types stay in the driver: times and documents are passed as text, which the columns' types parse. */
function toSql(value: unknown): DuckDBValue {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "object") return jsonText(value);
  return value as string | number | boolean;
}

/** JSON of any text: half a surrogate pair, which a model may well send, would make it unreadable for DuckDB. */
function jsonText(value: unknown): string {
  return JSON.stringify(value, (_, member) => typeof member === "string" ? member.toWellFormed() : member);
}
