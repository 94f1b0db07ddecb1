/**
 * The store's file: made whole or not at all, looked at before DuckDB does.
 * @module
 */
import type { DuckDBConnection } from "@duckdb/node-api";
import { messageOf, UserError } from "../user_error.ts";
import type { Migration } from "./migrations.ts";
import { explain, nativeLibraryMessage } from "./store_errors.ts";

/** Settings of a connection: extensions would be fetched over the network. */
export async function configured(connection: DuckDBConnection): Promise<DuckDBConnection> {
  await connection.run("set autoinstall_known_extensions = false");
  await connection.run("set autoload_known_extensions = false");
  await connection.run("set timezone = 'UTC'");
  return connection;
}

/** Runs steps of the schema and notes their versions, in the transaction of the caller. */
export async function applySteps(connection: DuckDBConnection, steps: readonly Migration[]): Promise<void> {
  for (const { version, sql } of steps) {
    await connection.run(sql);
    await connection.run(`insert into schema_versions values (${version}, now())`);
  }
}

/**
 * Makes a new store under a temporary name and links it into place when it is whole, so that a kill leaves either no
 * store or a sound one.
 */
export async function createStore(path: string, steps: readonly Migration[]): Promise<void> {
  const { DuckDBInstance } = await loadDuckDb();
  const temporary = `${path}.${crypto.randomUUID()}.tmp`;
  try {
    const instance = await DuckDBInstance.create(temporary);
    const connection = await instance.connect();
    try {
      await connection.run("set autoinstall_known_extensions = false");
      await connection.run("set autoload_known_extensions = false");
      await connection.run("begin transaction");
      await applySteps(connection, steps);
      await connection.run("commit");
      await connection.run("checkpoint");
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
    await linkOrRename(temporary, path);
  } catch (error) {
    // another process was faster: its store is as good
    if (!(error instanceof Deno.errors.AlreadyExists)) throw explain(error, path);
  } finally {
    await Deno.remove(temporary).catch(() => {}); // absent where its creation failed
  }
}

/** A hard link never replaces a store that another process has just made; not every file system has them. */
async function linkOrRename(from: string, to: string): Promise<void> {
  try {
    await Deno.link(from, to);
  } catch (error) {
    if (error instanceof Deno.errors.AlreadyExists) throw error;
    await Deno.rename(from, to);
  }
}

/** Looks at the file before DuckDB does. Returns whether a store exists there. */
export async function checkFile(path: string, readOnly: boolean): Promise<boolean> {
  const folder = path.replace(/[^/\\]*$/, "") || ".";
  const information = await Deno.stat(path).catch((error) => {
    if (error instanceof Deno.errors.NotFound) return null;
    throw new UserError(`cannot open the store ${path}: ${messageOf(error)}`);
  });
  if (information?.isDirectory) throw new UserError(`the store ${path} is a directory; give a file with --store FILE`);
  if (information && !information.isFile) {
    throw new UserError(`the store ${path} is not a regular file; give another with --store FILE`);
  }
  if (information && information.size > 0) {
    if (!readOnly && information.mode !== null && (information.mode & 0o222) === 0) {
      throw new UserError(`the store ${path} is read-only; make it writable or use another with --store FILE`);
    }
    return true;
  }
  if (readOnly) {
    throw new UserError(`there is no store at ${path}; \`deno task bench\` makes one, --store FILE names another`);
  }
  if (await Deno.stat(`${path}.wal`).then(() => true, () => false)) {
    throw new UserError(
      `${path}.wal is left of a store whose main file is gone; put ${path} back or move the .wal file away`,
    );
  }
  try {
    await Deno.mkdir(folder, { recursive: true });
    if (information) await Deno.remove(path); // empty: nothing is lost
  } catch (error) {
    throw new UserError(
      `cannot create the store ${path}: ${messageOf(error)}; use another with --store FILE, or --no-store`,
    );
  }
  return false;
}

/** DuckDB's native library. @throws UserError that says how to mend it where it does not load */
export async function loadDuckDb(): Promise<typeof import("@duckdb/node-api")> {
  try {
    return await import("@duckdb/node-api");
  } catch (error) {
    throw new UserError(nativeLibraryMessage(messageOf(error)));
  }
}
