/**
 * `token`: who may use the server. Where a server has the store open, its API is asked instead.
 * @module
 */
import { type CommandContext, exitCodes, printJson } from "../commands/context.ts";
import { formatTable } from "../report/table.ts";
import { ServerClient } from "../server_client.ts";
import { defaultStorePath, Store } from "../store/store.ts";
import { UserError } from "../user_error.ts";
import { type Scope, scopes, Tokens, type TokenView } from "./tokens.ts";

/** Where the tokens are: in a store, or behind a server that has it open. */
export interface TokenPlace {
  readonly store?: string;
  /** Address of a server. */
  readonly server?: string;
  /** A token with the scope `admin`, for the server. */
  readonly token?: string;
  readonly json?: boolean;
}

/** Options of `token create`. */
export interface CreateTokenOptions extends TokenPlace {
  readonly scope: readonly string[];
  readonly name: string;
  /** A date, or a number with `d`, `h` or `m`. */
  readonly expires?: string;
}

/** Makes a token and prints it, this once. */
export async function createTokenCommand(context: CommandContext, options: CreateTokenOptions): Promise<number> {
  const wanted = { name: options.name, scopes: options.scope.map(parseScope), expires: parseExpiry(options.expires) };
  if (wanted.name.trim() === "" || wanted.name.length > 100) throw new UserError("--name takes 1 to 100 characters");
  const { token, view } = await at(
    options,
    (tokens) => tokens.create(wanted),
    async (client) => {
      const made = await client.createToken({ ...wanted, expires: wanted.expires?.toISOString() });
      return { token: made.token, view: made };
    },
  );
  if (options.json) printJson(context, { ...view, token });
  else {
    context.print(token);
    const until = view.expires === null ? "never expires" : `expires ${view.expires}`;
    context.note(`token ${view.id} '${view.name}' (${view.scopes.join(", ")}), ${until}; its text is not shown again`);
  }
  return exitCodes.done;
}

/** Lists tokens, without their texts. */
export async function listTokensCommand(context: CommandContext, options: TokenPlace): Promise<number> {
  const tokens = await at(options, (tokens) => Promise.resolve(tokens.list()), (client) => client.tokens());
  if (options.json) printJson(context, tokens);
  else {
    const columns = ["id", "name", "scopes", "created", "state"].map((title) => ({ title, align: "left" as const }));
    context.print(
      formatTable(
        columns,
        tokens.map((view) => [view.id, view.name, view.scopes.join(","), view.created, stateOf(view)]),
      ),
    );
  }
  return exitCodes.done;
}

/** Revokes a token. */
export async function revokeTokenCommand(context: CommandContext, id: string, options: TokenPlace): Promise<number> {
  const view = await at(options, (tokens) => tokens.revoke(id), (client) => client.revokeToken(id));
  if (options.json) printJson(context, view);
  else context.print(`token ${view.id} '${view.name}' is revoked`);
  return exitCodes.done;
}

async function at<Value>(
  place: TokenPlace,
  here: (tokens: Tokens) => Promise<Value>,
  there: (client: ServerClient) => Promise<Value>,
): Promise<Value> {
  if (place.server !== undefined) {
    return await there(new ServerClient(place.server, place.token ?? Deno.env.get("KERNELCRAFT_TOKEN")));
  }
  const path = place.store ?? defaultStorePath;
  let store: Store;
  try {
    store = await Store.open(path);
  } catch (error) {
    if (error instanceof UserError && /in use by/.test(error.message)) {
      throw new UserError(`${error.message}; a server that has it open makes tokens with --server URL --token ADMIN`);
    }
    throw error;
  }
  try {
    return await here(await Tokens.load(store));
  } finally {
    store.close();
  }
}

function stateOf({ revoked, expires }: TokenView): string {
  if (revoked !== null) return `revoked ${revoked}`;
  if (expires === null) return "holds";
  return Date.parse(expires) > Date.now() ? `holds until ${expires}` : `expired ${expires}`;
}

function parseScope(text: string): Scope {
  const scope = scopes.find((known) => known === text);
  if (scope) return scope;
  throw new UserError(`--scope takes ${scopes.join(", ")}, not '${text}'`);
}

function parseExpiry(text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const span = /^(\d{1,5})([mhd])$/.exec(text);
  const minutes = { m: 1, h: 60, d: 24 * 60 } as const;
  const date = span
    ? new Date(Date.now() + Number(span[1]) * minutes[span[2] as keyof typeof minutes] * 60_000)
    : new Date(text);
  if (/^\d{4}-\d{2}-\d{2}/.test(text) || span) { if (!Number.isNaN(date.getTime())) return date; }
  throw new UserError(`--expires takes a date (2027-01-31) or a span (90d, 12h, 30m), not '${text}'`);
}
