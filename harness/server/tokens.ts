/**
 * Tokens: who may do what over HTTP. A token is 256 random bits; the store keeps its SHA-256 only.
 * @module
 */
import { Buffer } from "node:buffer";
import { timingSafeEqual } from "node:crypto";
import { sha256 } from "../canonical_json.ts";
import type { Store } from "../store/store.ts";
import { UserError } from "../user_error.ts";
import { isoTime, isoTimeOrNull } from "./read/time.ts";

/** What a token allows; each includes those before it. */
export const scopes = ["read", "submit", "admin"] as const;

/** What a token allows. */
export type Scope = (typeof scopes)[number];

/** A token, without its secret. */
export interface TokenView {
  readonly id: string;
  readonly name: string;
  readonly scopes: Scope[];
  readonly created: string;
  readonly expires: string | null;
  readonly revoked: string | null;
}

/** What a new token is to be. */
export interface NewToken {
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** Absent: never. */
  readonly expires?: Date;
}

interface KnownToken extends TokenView {
  readonly hash: string;
}

/** Start of every token, by which secret scanners know it. */
const prefix = "kct_";

/** The tokens of a store. */
export class Tokens {
  #known: KnownToken[] = [];

  private constructor(private readonly store: Store) {}

  /** Reads the tokens of a store, whose only writer this process is. */
  static async load(store: Store): Promise<Tokens> {
    const tokens = new Tokens(store);
    await tokens.#read();
    return tokens;
  }

  /** All tokens, also those that no longer hold. */
  list(): TokenView[] {
    return this.#known.map(({ hash: _, ...view }) => view);
  }

  /**
   * Makes a token. Its text is shown this once.
   * @throws UserError for an expiry that has passed
   */
  async create({ name, scopes, expires }: NewToken): Promise<{ readonly token: string; readonly view: TokenView }> {
    if (expires && expires.getTime() <= Date.now()) throw new UserError("the expiry has passed already");
    const bytes = crypto.getRandomValues(new Uint8Array(32));
    const token = prefix + Buffer.from(bytes).toString("base64url");
    const id = crypto.randomUUID().slice(0, 8);
    await this.store.record({
      statements: [{
        sql: "insert into tokens values ($1, $2, $3, $4, $5, $6)",
        values: [id, name, [...scopes], await sha256(token), new Date(), expires ?? null],
      }],
    });
    await this.#read();
    return { token, view: this.list().find((view) => view.id === id)! };
  }

  /**
   * Revokes a token at once.
   * @throws UserError if there is none
   */
  async revoke(id: string): Promise<TokenView> {
    const known = this.#known.find((token) => token.id === id);
    if (!known) throw new UserError(`there is no token '${id}'`);
    if (known.revoked === null) {
      await this.store.record({
        statements: [{ sql: "insert into token_revocations values ($1, $2)", values: [id, new Date()] }],
      });
      await this.#read();
    }
    return this.list().find((view) => view.id === id)!;
  }

  /** The token with this text, or null where there is none that holds now. */
  async check(token: string): Promise<TokenView | null> {
    if (!token.startsWith(prefix) || token.length > 100) return null;
    const presented = Buffer.from(await sha256(token));
    let found: KnownToken | null = null;
    for (const known of this.#known) if (timingSafeEqual(presented, Buffer.from(known.hash))) found = known;
    if (found === null || found.revoked !== null) return null;
    return found.expires === null || Date.parse(found.expires) > Date.now() ? found : null;
  }

  async #read(): Promise<void> {
    const { rows } = await this.store.query(
      "select t.token_id, t.name, t.scopes, t.token_hash, t.created, t.expires, min(r.revoked) from tokens t " +
        "left join token_revocations r using (token_id) group by all order by t.created, t.token_id",
    );
    this.#known = rows.map(([id, name, scopes, hash, created, expires, revoked]) => ({
      id: String(id),
      name: String(name),
      scopes: JSON.parse(String(scopes)),
      hash: String(hash),
      created: isoTime(String(created)),
      expires: isoTimeOrNull(expires),
      revoked: isoTimeOrNull(revoked),
    }));
  }
}

/** Whether a token allows something. */
export function allows({ scopes: held }: Pick<TokenView, "scopes">, wanted: Scope): boolean {
  return held.some((scope) => scopes.indexOf(scope) >= scopes.indexOf(wanted));
}
