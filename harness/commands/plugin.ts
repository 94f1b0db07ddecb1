/**
 * `plugin new` and `plugin check`: machines of the user's own.
 * @module
 */
import { checkPlugin, type PluginFinding } from "../plugins/check.ts";
import { folderAddress, folderPath, importPluginFolder } from "../plugins/external.ts";
import { scaffoldPlugin } from "../plugins/scaffold.ts";
import { type CommandContext, exitCodes, printJson } from "./context.ts";

/** Writes a small complete plugin and says how to go on. */
export async function newPluginCommand(
  context: CommandContext,
  id: string,
  options: { readonly directory?: string },
): Promise<number> {
  const directory = options.directory ?? id;
  const takenIds = context.registry.plugins.map((plugin) => plugin.id);
  const files = await scaffoldPlugin({ root: context.root, id, takenIds, directory });
  context.print(`${folderPath(folderAddress(directory))}: ${files.length} files`);
  const steps = [
    [`plugin check ${directory}`, "what it lacks"],
    [`bench --plugin ${directory} --platform ${id}`, "its kernels, scored"],
    [`tasks relu --plugin ${directory} --platform ${id}`, "a task as its agents read it"],
  ];
  const width = Math.max(...steps.map(([command]) => command.length));
  const shown = steps.map(([command, purpose]) => `deno task ${command.padEnd(width)}  # ${purpose}`);
  context.print(["", ...shown, "", "The guide is docs/plugins.md."].join("\n"));
  return exitCodes.done;
}

/** Runs the conformance kit over a folder and says in plain words what is wrong and where. */
export async function checkPluginCommand(
  context: CommandContext,
  directory: string,
  options: { readonly json?: boolean },
): Promise<number> {
  const findings = await checkPlugin(await importPluginFolder(directory));
  if (options.json) printJson(context, { checks: findings });
  else context.print(formatFindings(findings));
  return findings.every(({ problem }) => problem === null) ? exitCodes.done : exitCodes.kernelFailed;
}

function formatFindings(findings: readonly PluginFinding[]): string {
  const lines = findings.flatMap(({ name, problem, remedy, skipped }) => {
    if (skipped !== undefined) return [`skipped  ${name}`, `         ${skipped}: see ${remedy}`];
    return problem === null
      ? [`passed   ${name}`]
      : [`FAILED   ${name}`, `         ${problem}`, `         see ${remedy}`];
  });
  const count = (wanted: (finding: PluginFinding) => boolean) => findings.filter(wanted).length;
  const failed = count(({ problem }) => problem !== null);
  const skipped = count((finding) => finding.skipped !== undefined);
  const rest = skipped > 0 ? `, ${skipped} skipped` : "";
  return [...lines, "", `${findings.length - failed - skipped} passed, ${failed} failed${rest}`].join("\n");
}
