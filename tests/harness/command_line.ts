/** Runs the command line as users do: a process of its own. */
import { fileURLToPath } from "node:url";
import { assert, assertEquals, assertMatch } from "@std/assert";

/** What a command did. */
export interface CommandOutcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Address of the entry point. */
export const mainModule = fileURLToPath(new URL("../../main.ts", import.meta.url));

/** Runs `main.ts` with arguments. */
export async function run(args: readonly string[], options: { readonly cwd?: string } = {}): Promise<CommandOutcome> {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", mainModule, ...args],
    cwd: options.cwd,
    env: { NO_COLOR: "1" },
    stdout: "piped",
    stderr: "piped",
  }).output();
  return { code, stdout: new TextDecoder().decode(stdout), stderr: new TextDecoder().decode(stderr) };
}

/** Asserts an exit code and a message, and that nothing looks like a stack trace or an internal error. */
export function assertOutcome(outcome: CommandOutcome, code: number, message: RegExp): void {
  const text = outcome.stdout + outcome.stderr;
  assertEquals(outcome.code, code, text.slice(0, 2000));
  assertMatch(text, message);
  assertFriendly(text);
}

/** Asserts that a text is fit for people: no stack trace, no internal error, not endless. */
export function assertFriendly(text: string): void {
  assert(!/^\s+at .*:\d+:\d+/m.test(text), `stack trace:\n${text.slice(0, 2000)}`);
  assert(!/internal error|Uncaught|panicked/.test(text), text.slice(0, 2000));
  assert(text.length < 100_000, `${text.length} characters`);
}

/** A folder for the files of a test. */
export async function inFolder(body: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await body(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
