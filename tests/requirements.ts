/**
 * Tests that need a tool beside Deno: users without it skip them with a reason; in CI a missing tool is a failure.
 * @module
 */

/** Path of an executable on PATH, or null. */
export function findTool(name: string): string | null {
  for (const folder of (Deno.env.get("PATH") ?? "").split(":")) {
    const path = `${folder}/${name}`;
    try {
      if (folder !== "" && Deno.statSync(path).isFile) return path;
    } catch {
      // not in this folder
    }
  }
  return null;
}

/**
 * Whether the tests that need `name` can run. Prints the reason and how to install the tool if they cannot.
 * @param install the command that installs the tool
 * @throws Error in CI (environment variable CI=true) if the tool is missing
 */
export function requireTool(name: string, install: string): boolean {
  if (findTool(name) !== null) return true;
  const reason = `${name} is not installed (${install})`;
  if (Deno.env.get("CI") === "true") throw new Error(`${reason}; CI must not skip these tests`);
  console.warn(`skipped: ${reason}`);
  return false;
}
