/**
 * Who may ask, and under which name the server answers.
 * @module
 */
import type { Context, MiddlewareHandler } from "hono";
import type { Identity, ServerEnvironment } from "../environment.ts";
import { Problem } from "../problem.ts";
import { allows, type Scope, type Tokens } from "../tokens.ts";

/** Names under which a server on the loopback interface is reached. */
const loopbackNames = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Refuses foreign names in `Host` where the server listens on the loopback interface: a page of a stranger could
 * otherwise make its own name point here and read everything (DNS rebinding).
 */
export function checkHost(isLoopback: boolean): MiddlewareHandler<ServerEnvironment> {
  return async (context, next) => {
    const name = new URL(context.req.url).hostname;
    if (isLoopback && !loopbackNames.has(name)) {
      throw new Problem("wrong-host", "this server listens on the loopback interface and answers to localhost only");
    }
    await next();
  };
}

/** Finds out who asks: a bearer token, or for reading in browsers the password of HTTP Basic. */
export function identify(tokens: Tokens, openRead: boolean): MiddlewareHandler<ServerEnvironment> {
  return async (context, next) => {
    context.set("identity", await identityOf(context, tokens, openRead));
    await next();
  };
}

async function identityOf(context: Context<ServerEnvironment>, tokens: Tokens, openRead: boolean): Promise<Identity> {
  const header = context.req.header("authorization");
  const address = context.env?.address ?? "unknown";
  if (header === undefined) return { name: address, scopes: openRead ? ["read"] : [], isToken: false };
  const [, scheme = "", credentials = ""] = /^(bearer|basic) +([\x21-\x7e]{1,400})$/i.exec(header) ?? [];
  const isBasic = scheme.toLowerCase() === "basic";
  const text = isBasic ? passwordOf(credentials) : credentials;
  const token = await tokens.check(text);
  // who guesses is nobody, and is counted by address like everybody
  if (!token) return { name: address, scopes: [], isToken: false };
  // a browser sends Basic credentials by itself: they must not do more than read
  return { name: `token:${token.id}`, scopes: isBasic ? ["read"] : token.scopes, isToken: true };
}

function passwordOf(credentials: string): string {
  try {
    return atob(credentials).replace(/^[^:]*:/, "");
  } catch {
    return "";
  }
}

/** Lets a request pass that may do this. */
export function requireScope(scope: Scope): MiddlewareHandler<ServerEnvironment> {
  return async (context, next) => {
    const isBrowser = (context.req.header("accept") ?? "").includes("text/html");
    assertScope(context.var.identity, scope, isBrowser ? browserChallenge : challenge);
    await next();
  };
}

const browserChallenge = 'Basic realm="KernelCraft: any name, a token as password"';
const challenge = `Bearer realm="KernelCraft", ${browserChallenge}`;

/**
 * Refuses what an identity may not do.
 * @param challenge how to prove who one is; browsers ask for a password only where the first scheme is one of theirs
 */
function assertScope(identity: Identity, scope: Scope, challenge: string): void {
  if (identity.scopes.length > 0 && allows({ scopes: [...identity.scopes] }, scope)) return;
  if (identity.isToken) throw new Problem("forbidden", `this needs a token with the scope '${scope}'`);
  throw new Problem(
    "unauthorized",
    `this needs a token with the scope '${scope}' that holds: Authorization: Bearer TOKEN` +
      (challenge === browserChallenge ? ", or in a browser any name with the token as password" : ""),
    { "WWW-Authenticate": challenge },
  );
}
