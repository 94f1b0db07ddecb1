/**
 * `golden`: runs measured programs and compares results and cycles.
 * @module
 */
import { formatGolden, goldenFailures, type GoldenSuite, parseAllowedCycles, runGolden } from "../golden.ts";
import { standardErrorProgress } from "../report/progress.ts";
import { type CommandContext, exitCodes, printJson, readBytes, readSource } from "./context.ts";

/** Runs the command over files. */
export async function goldenCommand(
  context: Pick<CommandContext, "print" | "note">,
  suites: readonly GoldenSuite[],
  files: readonly string[],
  options: { readonly json?: boolean; readonly allowCycles?: string; readonly profile?: string },
): Promise<number> {
  const allowed = options.allowCycles === undefined
    ? undefined
    : parseAllowedCycles(await readSource(options.allowCycles));
  const terminal = Deno.stderr.isTerminal() ? standardErrorProgress() : null; // a line per case helps no log
  let file = "", started = 0, cases = 0;
  const report = await runGolden(files, suites, {
    read: readBytes,
    profile: options.profile,
    onResult: (result) => {
      if (result.file !== file) [file, started] = [result.file, started + 1];
      terminal?.step(started, files.length, `${++cases} cases, ${result.name}`);
    },
  });
  terminal?.end();
  if (options.json) printJson(context, report);
  else context.print(formatGolden(report, allowed));
  return goldenFailures(report, allowed).length === 0 ? exitCodes.done : exitCodes.kernelFailed;
}
