/**
 * Every check and test of the project, one after the other: `deno task test`. With paths as arguments only those tests.
 *
 * Ends with the line `N passed, N failed[, N skipped]`, in which every check beside the tests counts as one. Where the
 * environment says `CI=true`, a skipped test is a failure.
 * @module
 */

const root = new URL("../", import.meta.url);
const isCi = Deno.env.get("CI") === "true";
const temporary = await Deno.makeTempDir({ prefix: "kernelcraft-test-" });

interface Step {
  readonly name: string;
  readonly arguments: readonly string[];
}

const goldenFolder = "tests/golden/coral";
const goldenFiles = [...Deno.readDirSync(new URL(goldenFolder, root))].map(({ name }) => `${goldenFolder}/${name}`)
  .filter((path) => /\.json(\.gz)?$/.test(path)).sort();

const checks: readonly Step[] = [
  { name: "format", arguments: ["fmt", "--check"] },
  { name: "lint", arguments: ["lint"] },
  { name: "types", arguments: ["check", "."] },
  { name: "documentation", arguments: ["run", "-A", "tests/documentation_lint.ts"] },
];

const runs: readonly Step[] = [
  { name: "golden programs", arguments: ["run", "-A", "main.ts", "golden", ...goldenFiles] },
  {
    name: "bench",
    arguments: [
      ...["run", "-A", "main.ts", "bench", "--task", "relu", "--config", "c1"],
      ...["--store", `${temporary}/bench.duckdb`],
    ],
  },
];

const totals = { passed: 0, failed: 0, skipped: 0 };

/** Runs Deno and shows its output, all of it if it fails and the last lines otherwise. */
async function run({ name, arguments: parameters }: Step): Promise<boolean> {
  const started = performance.now();
  console.log(`── ${name}: deno ${parameters.join(" ")}`);
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

/** Runs the tests and adds their numbers from the JUnit file. */
async function runTests(paths: readonly string[]): Promise<void> {
  const report = `${temporary}/junit.xml`;
  const success = await run({
    name: "tests",
    arguments: ["test", "-A", "--parallel", `--junit-path=${report}`, ...paths],
  });
  const xml = await Deno.readTextFile(report).catch(() => "");
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
  if (Deno.args.length > 0) await runTests(Deno.args);
  else {
    for (const step of checks) await runCheck(step);
    await runTests([]);
    for (const step of runs) await runCheck(step);
  }
} finally {
  await Deno.remove(temporary, { recursive: true });
}

const { passed, failed, skipped } = totals;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
Deno.exit(failed > 0 || (isCi && skipped > 0) ? 1 : 0);
