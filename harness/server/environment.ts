/**
 * What every request carries.
 * @module
 */
import type { Scope } from "./tokens.ts";

/** Who asks. */
export interface Identity {
  /** Token or address, for logs, limits and the store. */
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** Whether a token was given. */
  readonly isToken: boolean;
}

/** Types of a request's context. */
export interface ServerEnvironment {
  Bindings: {
    /** Address of the client; absent in tests. */
    readonly address?: string;
  };
  Variables: { identity: Identity; request: string };
}
