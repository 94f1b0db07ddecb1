/**
 * Compiles Coral's baselines from their C sources.
 *
 * `deno run -A tests/plugins/coral/compile_baselines.ts` compares with the committed assembly and fails on a difference;
 * with `--write` it writes the files; names of tasks restrict both. Needs the compiler that `plugins/coral/baselines.ts` names.
 * @module
 */
import { fileURLToPath } from "node:url";
import {
  baselineCompiler,
  baselinePath,
  baselineSourcePath,
  baselineStart,
  type BaselineVariant,
  sourceVariants,
  targetFlags,
  variantsOf,
} from "../../../plugins/coral/baselines.ts";
import { assembleCoral } from "../../../plugins/coral/instructions.ts";
import { configurationsOf, configuredTasks } from "../../../plugins/coral/configurations.ts";
import { placeWorkload } from "../../../plugins/coral/placement.ts";
import { catalogEntry } from "../../../tasks/catalog.ts";
import { type Workload, workloadOf } from "../../../tasks/task.ts";

const folder = new URL("../../../plugins/coral/", import.meta.url);

/** Directives that say something about object files only. */
const objectFileDirectives = /^\s*\.(attribute|file|type|size|ident|addrsig|section\s+"?\.note|globl)\b/;

/** SHA-256 of a text, in hexadecimal. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The head of a committed baseline; `version` is what the compiler says of itself. */
export async function provenanceHeader(
  workload: Workload,
  variant: BaselineVariant,
  cSource: string,
  version: string,
): Promise<string> {
  return [
    `# ${version}`,
    `# flags: ${[...targetFlags, ...variant.flags, ...definitions(workload)].join(" ")}`,
    `# source: ${baselineSourcePath(workload.task, variant)}, SHA-256 ${await sha256(cSource)}`,
  ].join("\n") + "\n";
}

/** Every workload that has baselines. */
export function baselineWorkloads(): Workload[] {
  return configuredTasks.flatMap((taskId) => {
    const task = catalogEntry(taskId)!.forms.integer!;
    return configurationsOf(taskId).map(({ name, parameters }) => workloadOf(task, name, parameters));
  });
}

function definitions(workload: Workload): string[] {
  return Object.entries(workload.parameters).map(([name, value]) => `-D${name}=${value}`);
}

async function run(parameters: readonly string[]): Promise<string> {
  const command = new Deno.Command(baselineCompiler, { args: [...parameters], stdout: "piped", stderr: "piped" });
  const { success, stdout, stderr } = await command.output();
  if (!success) throw new Error(`${baselineCompiler} failed:\n${new TextDecoder().decode(stderr)}`);
  return new TextDecoder().decode(stdout);
}

/** The compiler's name and version, without the packaging of a distribution. */
export async function compilerVersion(): Promise<string> {
  const version = /clang version (\d+\.\d+\.\d+)/.exec(await run(["--version"]));
  if (!version) throw new Error(`${baselineCompiler} does not tell its version`);
  return `clang ${version[1]}`;
}

/** Versions of one major release differ in their first line only, or in code, which counts. */
export function withoutVersion(text: string): string {
  return text.slice(text.indexOf("\n"));
}

/** Compiles a baseline and puts provenance and start code in front. */
export async function compileBaseline(workload: Workload, variant: BaselineVariant, version: string): Promise<string> {
  const path = new URL(baselineSourcePath(workload.task, variant), folder);
  const flags = [...targetFlags, ...variant.flags, ...definitions(workload)];
  const assembly = await run([...flags, "-S", "-o", "-", fileURLToPath(path)]);
  const body = assembly.split("\n").filter((line) => !objectFileDirectives.test(line) && line.trim() !== ".text");
  const header = await provenanceHeader(workload, variant, await Deno.readTextFile(path), version);
  return `${header}\n${baselineStart(placeWorkload(workload))}\n${body.join("\n").trimEnd()}\n`;
}

if (import.meta.main) {
  const write = Deno.args.includes("--write");
  const only = Deno.args.filter((argument) => !argument.startsWith("--"));
  const version = await compilerVersion();
  let different = 0, misjudged = 0, files = 0;
  for (const workload of baselineWorkloads()) {
    if (only.length > 0 && !only.includes(workload.task)) continue;
    for (const variant of sourceVariants(workload.task)) {
      const path = new URL(baselinePath(workload.task, workload.configuration, variant.name), folder);
      const text = await compileBaseline(workload, variant, version);
      const fits = assembleCoral(text).program !== undefined;
      if (fits !== variantsOf(workload.task, workload.configuration).includes(variant)) {
        misjudged++;
        console.error(
          `${workload.task}/${workload.configuration}-${variant.name} ${fits ? "fits" : "does not fit"} the machine; ` +
            "correct the list of those too large",
        );
      }
      if (!fits) continue;
      files++;
      if (write) {
        await Deno.mkdir(new URL(".", path), { recursive: true });
        await Deno.writeTextFile(path, text);
        continue;
      }
      const committed = await Deno.readTextFile(path).catch(() => "");
      if (withoutVersion(committed) !== withoutVersion(text)) {
        different++;
        console.error(`differs: ${baselinePath(workload.task, workload.configuration, variant.name)}`);
      }
    }
  }
  console.log(write ? `${files} baselines written` : `${files} baselines compared, ${different} differ`);
  if (different > 0 || misjudged > 0) Deno.exit(1);
}
