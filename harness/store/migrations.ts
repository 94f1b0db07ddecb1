/**
 * How a store of any earlier version becomes one of the current version.
 * @module
 */

/** A step from version `version - 1` to `version`. */
export interface Migration {
  /** Version after the step; the first is 1. */
  readonly version: number;
  /** What the step is for. */
  readonly title: string;
  /** Statements, run in one transaction with those of the other steps. */
  readonly sql: string;
}

/** Every step, in order. A new version appends one; a published step never changes. */
export async function migrations(): Promise<Migration[]> {
  return [
    { version: 1, title: "runs, kernels, evaluations, scores", sql: await readSql("./schema.sql") },
    {
      version: 2,
      title: "which baseline a speedup is against",
      // hash of its source, which is in kernels; null in scores of version 1
      sql: "alter table scores add column baseline_hash text;",
    },
    { version: 3, title: "runs of agents and their traces", sql: await readSql("./version_3.sql") },
    { version: 4, title: "what a server keeps: tokens, requests, submissions", sql: await readSql("./version_4.sql") },
  ];
}

function readSql(path: string): Promise<string> {
  return Deno.readTextFile(new URL(path, import.meta.url));
}
