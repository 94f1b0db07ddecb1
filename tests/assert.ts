/**
 * The names and signatures of `@std/assert` that the tests use, over Node's assertions. Where the JSR registry is
 * reachable, the import map line may read `"@std/assert": "jsr:@std/assert@1"` and this file may go.
 * @module
 */
import nodeAssert from "node:assert/strict";

/** Asserts that `condition` is truthy. */
export function assert(condition: unknown, message = "assertion failed"): asserts condition {
  nodeAssert.ok(condition, message);
}

/** Asserts deep, strict equality. */
export function assertEquals<T>(actual: T, expected: T, message?: string): void {
  nodeAssert.deepStrictEqual(actual, expected, message);
}

/** Asserts that two values are not deeply equal. */
export function assertNotEquals<T>(actual: T, expected: T, message?: string): void {
  nodeAssert.notDeepStrictEqual(actual, expected, message);
}

/** Asserts identity by `Object.is`. */
export function assertStrictEquals<T>(actual: T, expected: T, message?: string): void {
  nodeAssert.strictEqual(actual, expected, message);
}

/** Asserts that `actual` contains the substring `expected`. */
export function assertStringIncludes(actual: string, expected: string, message?: string): void {
  nodeAssert.ok(
    actual.includes(expected),
    message ?? `expected ${JSON.stringify(actual)} to include ${JSON.stringify(expected)}`,
  );
}

/** Asserts that `actual` matches a regular expression. */
export function assertMatch(actual: string, expected: RegExp, message?: string): void {
  nodeAssert.match(actual, expected, message);
}

/** Asserts that the value is neither null nor undefined. */
export function assertExists<T>(actual: T, message?: string): asserts actual is NonNullable<T> {
  nodeAssert.ok(actual !== null && actual !== undefined, message ?? "expected a value");
}

/** Asserts that `body` throws, optionally an instance of `errorClass` whose message includes `includes`. */
export function assertThrows<E extends Error = Error>(
  body: () => unknown,
  // deno-lint-ignore no-explicit-any
  errorClass?: new (...parameters: any[]) => E,
  includes?: string,
  message?: string,
): E {
  try {
    body();
  } catch (error) {
    return checkError(error, errorClass, includes, message);
  }
  nodeAssert.fail(message ?? "expected the function to throw");
}

/** Asserts that `body` rejects, optionally with an instance of `errorClass` whose message includes `includes`. */
export async function assertRejects<E extends Error = Error>(
  body: () => PromiseLike<unknown>,
  // deno-lint-ignore no-explicit-any
  errorClass?: new (...parameters: any[]) => E,
  includes?: string,
  message?: string,
): Promise<E> {
  try {
    await body();
  } catch (error) {
    return checkError(error, errorClass, includes, message);
  }
  nodeAssert.fail(message ?? "expected the promise to reject");
}

function checkError<E extends Error>(
  error: unknown,
  // deno-lint-ignore no-explicit-any
  errorClass?: new (...parameters: any[]) => E,
  includes?: string,
  message?: string,
): E {
  nodeAssert.ok(error instanceof (errorClass ?? Error), message ?? `unexpected error: ${error}`);
  if (includes !== undefined) assertStringIncludes(error.message, includes, message);
  return error as E;
}

/** Asserts that two numbers differ by no more than a tolerance, 1e-7 of the expected one unless given. */
export function assertAlmostEquals(actual: number, expected: number, tolerance?: number, message?: string): void {
  if (Object.is(actual, expected)) return;
  const allowed = tolerance ?? (Number.isFinite(expected) ? Math.abs(expected * 1e-7) : 1e-7);
  if (Math.abs(expected - actual) <= allowed) return;
  nodeAssert.fail(message ?? `expected ${actual} to be close to ${expected}: they differ by more than ${allowed}`);
}
