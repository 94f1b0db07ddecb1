/**
 * Every check and test of the project, one after the other: `deno task test`. With paths as arguments only those tests.
 *
 * Ends with the line `N passed, N failed[, N skipped]`, in which every check beside the tests counts as one. Where the
 * environment says `CI=true`, a skipped test is a failure.
 * @module
 */
import { reachable, readSources, root, type SourceFile } from "./architecture/import_graph.ts";

const isCi = Deno.env.get("CI") === "true";
const temporary = await Deno.makeTempDir({ prefix: "kernelcraft-test-" });

/** Something to run with Deno. */
interface Step {
  readonly name: string;
  readonly arguments: readonly string[];
  /** Words that the log leaves out: long lists of files. */
  readonly quiet?: readonly string[];
}

const checks: readonly Step[] = [
  { name: "format", arguments: ["fmt", "--check"] },
  { name: "lint", arguments: ["lint"] },
  { name: "types", arguments: ["check", "."] },
  { name: "documentation", arguments: ["run", "-A", "tests/documentation_lint.ts"] },
];

const goldenFiles = ["tests/golden/coral", "tests/golden/plena"].flatMap((folder) =>
  [...Deno.readDirSync(new URL(folder, root))].map(({ name }) => `${folder}/${name}`)
    .filter((path) => /\.json(\.gz)?$/.test(path)).sort()
);

const runs: readonly Step[] = [
  { name: "golden programs", arguments: ["run", "-A", "main.ts", "golden", ...goldenFiles], quiet: goldenFiles },
  {
    name: "bench",
    arguments: [
      ...["run", "-A", "main.ts", "bench", "--task", "relu", "--config", "c1"],
      ...["--store", `${temporary}/bench.duckdb`],
    ],
  },
];

/**
 * Deno before 2.9.6 may finalize a native object a second time when an isolate ends, if it was garbage-collected before
 * (denoland/deno#36538), and crashes. There, tests that use DuckDB in their own process run one file at a time with a heap
 * so large that nothing is collected. The command line is safe: it ends with `Deno.exit`, which finalizes nothing.
 */
const isFixed = compareVersions(Deno.version.deno, "2.9.6") >= 0;
const nativeFlags = isFixed ? ["--parallel"] : ["--v8-flags=--min-semi-space-size=256,--max-semi-space-size=256"];

/** Compares versions by their numbers: negative, zero or positive. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(/[.-]/).map(Number));
  const place = right.findIndex((number, index) => number !== left[index]);
  return place < 0 ? 0 : left[place] - right[place];
}

const totals = { passed: 0, failed: 0, skipped: 0 };

/** Runs Deno and says how it ended and how long it took. */
async function run({ name, arguments: parameters, quiet = [] }: Step): Promise<boolean> {
  const started = performance.now();
  const shown = parameters.filter((word) => !quiet.includes(word));
  console.log(`── ${name}: deno ${shown.join(" ")}${quiet.length > 0 ? ` (${quiet.length} files)` : ""}`);
  const { success, code, signal } = await new Deno.Command(Deno.execPath(), {
    args: [...parameters],
    cwd: root,
    stdout: "inherit",
    stderr: "inherit",
  }).output();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const end = success ? "passed" : `FAILED, ${signal === null ? `exit code ${code}` : `ended by ${signal}`}`;
  console.log(`── ${name} ${end} (${seconds} s)\n`);
  return success;
}

async function runCheck(step: Step): Promise<void> {
  if (await run(step)) totals.passed++;
  else totals.failed++;
}

/** The test files at or below the given paths (all without any), those that use DuckDB in their own process apart. */
function testFiles(paths: readonly string[]): { plain: string[]; native: string[] } {
  const files: ReadonlyMap<string, SourceFile> = new Map(readSources().map((source) => [source.path, source]));
  const usesDuckDb = (path: string): boolean =>
    files.get(path)?.imports.some(({ specifier, typeOnly }) => !typeOnly && specifier.startsWith("@duckdb/")) ?? false;
  const prefixes = paths.map((path) => path.replace(/^\.\//, "").replace(/\/$/, ""));
  const chosen = [...files.keys()].filter((path) =>
    path.endsWith("_test.ts") &&
    (prefixes.length === 0 || prefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`)))
  );
  const { native = [], plain = [] } = Object.groupBy(
    chosen,
    (path) => reachable([path], files).some(usesDuckDb) ? "native" : "plain",
  );
  return { plain, native };
}

/** Runs test files and adds their numbers from the JUnit file. */
async function runTests(name: string, files: readonly string[], flags: readonly string[]): Promise<void> {
  if (files.length === 0) return;
  const report = `${temporary}/junit.xml`;
  const parameters = ["test", "-A", ...flags, `--junit-path=${report}`, ...files];
  const success = await run({ name, arguments: parameters, quiet: files });
  const xml = await Deno.readTextFile(report).catch(() => "");
  await Deno.remove(report).catch(() => {});
  const cases = xml.match(/<testcase\b[^>]*?(\/>|>[\s\S]*?<\/testcase>)/g) ?? [];
  if (cases.length === 0) {
    console.log("no test case was reported: a test file did not load or failed outside its tests");
  }
  const failed = cases.filter((text) => /<(failure|error)\b/.test(text)).length;
  const skipped = cases.filter((text) => /<skipped\b/.test(text));
  totals.passed += cases.length - failed - skipped.length;
  // A file that does not load has no test case, and no tests at all are no success.
  totals.failed += failed + ((!success && failed === 0) || cases.length === 0 ? 1 : 0);
  totals.skipped += skipped.length;
  if (skipped.length > 0 && isCi) {
    const names = skipped.map((text) => /\bname="([^"]*)"/.exec(text)?.[1]);
    console.log(`skipped, which CI=true forbids:\n  ${names.join("\n  ")}`);
  }
}

try {
  const { plain, native } = testFiles(Deno.args);
  if (Deno.args.length === 0) { for (const step of checks) await runCheck(step); }
  await runTests("tests", plain, ["--parallel"]);
  await runTests("tests of the store", native, nativeFlags);
  if (Deno.args.length === 0) { for (const step of runs) await runCheck(step); }
  if (plain.length + native.length === 0) {
    console.error(`no test file at ${Deno.args.join(", ")}`);
    totals.failed++;
  }
} finally {
  await Deno.remove(temporary, { recursive: true });
}

const { passed, failed, skipped } = totals;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
Deno.exit(failed > 0 || (isCi && skipped > 0) ? 1 : 0);
