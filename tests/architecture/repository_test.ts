import { assert, assertEquals, assertMatch } from "@std/assert";
import { listFiles, readText } from "./import_graph.ts";

/** Text that people wrote; recorded data may contain anything. */
const isText = (path: string): boolean =>
  /\.(ts|md|json|jsonc|S|c|h|sql|sh|yml|toml)$/.test(path) || path === ".ci/run" || path === "LICENSE";

const files = listFiles().filter((path) => isText(path) && !path.startsWith("tests/golden/"));
const thisFile = "tests/architecture/repository_test.ts";

function mentions(pattern: RegExp, paths: readonly string[] = files): string[] {
  return paths.filter((path) => path !== thisFile).flatMap((path) =>
    readText(path).split("\n").flatMap((line, i) =>
      pattern.test(line) ? [`${path}:${i + 1}: ${line.trim().slice(0, 120)}`] : []
    )
  );
}

Deno.test("no file names a place on somebody's machine", () => {
  assertEquals(mentions(/(^|[\s"'`(=])\/(work|home|root|Users|opt|mnt)\//), []);
  assertEquals(mentions(/[A-Z]:\\Users\\/), []);
});

Deno.test("no file carries a reminder of work that is not done", () => {
  assertEquals(mentions(/\b(TODO|FIXME|XXX|HACK)\b/), []);
});

Deno.test("no check is switched off for a whole file, and no type error is ignored", () => {
  assertEquals(mentions(/deno-lint-ignore-file|@ts-(ignore|nocheck)|deno-fmt-ignore-file/), []);
});

Deno.test("no test is focused, and none is skipped without a condition", () => {
  const tests = files.filter((path) => path.endsWith("_test.ts"));
  assert(tests.length > 10);
  assertEquals(mentions(/Deno\.test\.(only|ignore)\b|\bonly: true|\bignore: true/, tests), []);
});

Deno.test("the lock file is frozen and records no hosts", () => {
  const { lock } = JSON.parse(readText("deno.json"));
  assertEquals(lock, { frozen: true });
  const text = readText("deno.lock");
  assertEquals(text.match(/https?:\/\/[^"]*/g), null);
  assertMatch(text, /"integrity": "sha512-/);
});

Deno.test("packages are pinned exactly, and packages.json is absent", () => {
  const { imports } = JSON.parse(readText("deno.json"));
  for (const [name, target] of Object.entries<string>(imports)) {
    if (target.startsWith("./")) continue;
    assertMatch(target, /^npm:\/?(@[\w-]+\/)?[\w.-]+@\d+\.\d+\.\d+[\w.-]*\/?$/, name);
  }
  assertEquals(listFiles().filter((path) => path.endsWith("package.json")), []);
});

Deno.test("every task of deno.json says what it does", () => {
  const { tasks } = JSON.parse(readText("deno.json"));
  assert(Object.keys(tasks).length > 0);
  for (const [name, task] of Object.entries<{ description?: string }>(tasks)) {
    assert(task.description && /^[A-Z].*\.$/.test(task.description), `task '${name}' needs a sentence`);
  }
});

Deno.test("sources have one subject each: none is longer than 600 lines", () => {
  const sources = files.filter((path) => path.endsWith(".ts") && !path.startsWith("tests/"));
  const long = sources.map((path) => ({ path, lines: readText(path).split("\n").length })).filter(({ lines }) =>
    lines > 600
  );
  assertEquals(long, []);
});

Deno.test("every source file starts with what it is", () => {
  const sources = files.filter((path) => path.endsWith(".ts") && !path.startsWith("tests/"));
  assertEquals(sources.filter((path) => !/^(#!.*\n)?\/\*\*[\s\S]*?@module/.test(readText(path))), []);
});

Deno.test("links between documents lead somewhere", () => {
  const broken: string[] = [];
  for (const path of files.filter((file) => file.endsWith(".md"))) {
    for (const [, target] of readText(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(#[^)]*)?\)/g)) {
      try {
        Deno.statSync(new URL(target, new URL(path, new URL("../../", import.meta.url))));
      } catch {
        broken.push(`${path}: ${target}`);
      }
    }
  }
  assertEquals(broken, []);
});
