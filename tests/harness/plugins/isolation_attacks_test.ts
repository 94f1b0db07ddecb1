/** What a stranger's plugin must not be able to do: every attack is denied, and costs only its own call. */
import { assert, assertEquals, assertMatch, assertRejects, assertStringIncludes } from "@std/assert";
import { bundlePlugin } from "../../../harness/plugins/isolation/bundle.ts";
import { defaultChildLimits, PluginFailure } from "../../../harness/plugins/isolation/child_process.ts";
import { hostileFiles, hostileProcesses, root, tightLimits } from "./hostile_plugin.ts";

/** Attacks that say what they got; each must be refused with an error. */
const attacks: Readonly<Record<string, string>> = {
  "read a file": `Deno.readTextFileSync("/etc/passwd")`,
  "read a file through node": `process.getBuiltinModule("node:fs").readFileSync("/etc/passwd", "utf8")`,
  "list a folder": `[...Deno.readDirSync("/")].map(({ name }) => name).join()`,
  "read its own script": `Deno.readTextFileSync(new URL(import.meta.url))`,
  "read the process file system": `Deno.readTextFileSync("/proc/self/environ")`,
  "fetch a file address": `await (await fetch("file:///etc/passwd")).text()`,
  "write a file": `Deno.writeTextFileSync("/tmp/kernelcraft-attack", "x")`,
  "make a temporary folder": `Deno.makeTempDirSync()`,
  "read the environment": `Deno.env.get("PATH") ?? ""`,
  "list the environment": `JSON.stringify(Deno.env.toObject())`,
  "connect": `String(await Deno.connect({ hostname: "127.0.0.1", port: 9 }))`,
  "listen": `String(Deno.listen({ port: 0 }))`,
  "fetch": `String(await fetch("http://127.0.0.1:9/"))`,
  "look a name up": `String(await Deno.resolveDns("example.com", "A"))`,
  "run a program": `String(new Deno.Command("id").outputSync().code)`,
  "run a program through node": `process.getBuiltinModule("node:child_process").execSync("id").toString()`,
  "open a library": `String(Deno.dlopen("libc.so.6", {}))`,
  "name the host": `Deno.hostname()`,
  "load of the machine": `JSON.stringify(Deno.systemMemoryInfo())`,
  "signal the parent": `Deno.kill(Deno.ppid, "SIGTERM"); "sent"`,
  "signal the parent through node": `process.kill(process.ppid, "SIGTERM"); "sent"`,
  "ask for more permissions":
    `(await Deno.permissions.request({ name: "read" })).state === "granted" ? "granted" : throwDenied()`,
  "import a file": `String(await new Function("return import('file:///etc/passwd')")())`,
  "import an address": `String(await new Function("return import('http://127.0.0.1:9/x.js')")())`,
  "import a package": `String(await new Function("return import('npm:zod')")())`,
  "import from a registry": `String(await new Function("return import('jsr:@std/assert')")())`,
  "require a package": `String(process.getBuiltinModule("node:module").createRequire("file:///")("zod"))`,
  "read a file in a worker":
    `await new Promise((resolve, reject) => { const w = new Worker("data:application/javascript,postMessage(Deno.readTextFileSync('/etc/passwd'))", { type: "module" }); w.onmessage = (e) => resolve(e.data); w.onerror = (e) => { e.preventDefault(); reject(new Error(e.message)); }; })`,
};

Deno.test("every door out of the process is shut, while it loads and in a call", async (t) => {
  const body = Object.entries(attacks).map(([name, code]) =>
    `${
      JSON.stringify(name)
    }: async () => { const throwDenied = () => { throw new Error("denied"); }; const got = await (async () => { ${
      code.includes("; ") && !code.startsWith("await new Promise")
        ? code.replace(/; ("[^"]*")$/, "; return $1")
        : `return ${code}`
    } })(); return "GOT " + String(got).slice(0, 40); }`
  ).join(",\n");
  const top = `
const attacks = { ${body} };
const outcomes = {};
for (const [name, attack] of Object.entries(attacks)) {
  try { outcomes[name] = await attack(); } catch (error) { outcomes[name] = "denied " + error.name; }
}`;
  const members = `async example() {
    const now = {};
    for (const [name, attack] of Object.entries(attacks)) {
      try { now[name] = await attack(); } catch (error) { now[name] = "denied " + error.name; }
    }
    return { title: JSON.stringify(outcomes), source: JSON.stringify(now) };
  }`;
  await using hostile = await hostileProcesses(members, top, defaultChildLimits);
  const { title, source } = await hostile.processes.call("example", []) as { title: string; source: string };
  for (const [when, text] of [["loading", title], ["in a call", source]]) {
    const outcomes = JSON.parse(text) as Record<string, string>;
    assertEquals(Object.keys(outcomes), Object.keys(attacks));
    for (const [name, outcome] of Object.entries(outcomes)) {
      await t.step(`${name}, ${when}`, () => assertMatch(outcome, /^denied /));
    }
  }
  await assertRejects(() => Deno.stat("/tmp/kernelcraft-attack"), Deno.errors.NotFound);
});

const refusedImports: Readonly<Record<string, string>> = {
  "a package": `import "npm:zod";`,
  "a bare name": `import "commander";`,
  "an address": `import "https://example.com/x.js";`,
  "a data address": `import "data:text/javascript,1";`,
  "a file address": `import "file:///etc/passwd";`,
  "an absolute path": `import "/etc/passwd";`,
  "a path out of the folder": `import "../../../main.ts";`,
  "a module of node": `import "node:fs";`,
  "the harness": `import "kernelcraft/harness/evaluate.ts";`,
  "another plugin": `import "kernelcraft/plugins/coral/mod.ts";`,
  "a way out of the kit": `import "kernelcraft/isa/../harness/evaluate.ts";`,
  "the bundler's own names": `import "host:child";`,
  "a dynamic import": `await import("npm:zod");`,
};

Deno.test("imports beside the plugin's own files and the kit are refused with file and line", async () => {
  for (const [name, statement] of Object.entries(refusedImports)) {
    const files = hostileFiles("").set("deep/inner.ts", `\n${statement}\n`);
    files.set("mod.ts", `${files.get("mod.ts")}\nimport "./deep/inner.ts";\n`);
    const { code, problems } = await bundlePlugin(files, root);
    assertEquals(code, null, name);
    assertStringIncludes(problems[0], "inner.ts:2: ", name);
  }
});

Deno.test("what is no TypeScript is refused with file and line", async () => {
  const { code, problems } = await bundlePlugin(hostileFiles("").set("machine.ts", "export const = ;"), root);
  assertEquals(code, null);
  assertStringIncludes(problems[0], "machine.ts:1: ");
});

/** Misbehaviour and the words for it. */
const misdeeds: readonly [name: string, members: string, message: RegExp][] = [
  ["throws", `example() { throw new TypeError("no example today"); }`, /threw TypeError: no example today/],
  [
    "starts a worker with permissions",
    `example() { new Worker("data:application/javascript,1", { type: "module", deno: { permissions: "inherit" } }); return new Promise(() => {}); }`,
    /ended with exit code|threw/,
  ],
  ["throws no error", `example() { throw "text"; }`, /threw Error: text/],
  ["loops", `example() { for (;;); }`, /'example' took more than 2 s/],
  ["never answers", `example() { return new Promise(() => {}); }`, /'example' took more than 2 s|ended with exit code/],
  ["exits", `example() { Deno.exit(7); }`, /ended with exit code 7/],
  ["exits through node", `example() { process.exit(3); }`, /ended with exit code 3/],
  [
    "fills the heap",
    `example() { const all = []; for (;;) all.push({ a: [all.length] }); }`,
    /memory|ended by|took more/,
  ],
  [
    "fills memory beside the heap",
    `example() { const all = []; for (;;) all.push(new Uint8Array(1 << 26).fill(1)); }`,
    /memory|ended|threw RangeError/,
  ],
  ["overflows the stack", `example() { const f = () => f() + 1; return f(); }`, /threw RangeError/],
  ["returns a function", `example() { return () => 1; }`, /threw FrameError: a function is no plain data/],
  ["returns a circle", `example() { const a = {}; a.a = a; return a; }`, /nested too deeply/],
  ["floods standard output", `example() { for (;;) console.log("x".repeat(1000)); }`, /no answer|frame/],
  [
    "floods standard error",
    `example() { for (;;) console.error("x".repeat(1000)); }`,
    /floods standard error|took more/,
  ],
  [
    "answers with a frame too long",
    `example() { return { title: "x", source: "x".repeat(5_000_000) }; }`,
    /a frame of \d+ bytes/,
  ],
  [
    "reaches for a prototype through a frame",
    `example() { return JSON.parse('{"title":"x","source":"y","__proto__":{"polluted":1}}'); }`,
    /forbidden name '__proto__'/,
  ],
  [
    "reaches for a constructor through a frame",
    `example() { return JSON.parse('{"constructor":{"prototype":{"polluted":1}}}'); }`,
    /forbidden name 'constructor'/,
  ],
  [
    "asks for a file of the host",
    `async example(assets) { return { title: "", source: await assets.read("../../etc/passwd") }; }`,
    /no file/,
  ],
  [
    "asks for files without end",
    `async example(assets) { for (;;) await assets.read("documents/memory.md"); }`,
    /without end|took more/,
  ],
];

/** Code by which a plugin writes frames itself. */
const forge = (json: string) =>
  `(() => { const text = new TextEncoder().encode(${json}); const frame = new Uint8Array(8 + text.length);
   new DataView(frame.buffer).setUint32(0, text.length + 4, true); new DataView(frame.buffer).setUint32(4, text.length, true);
   frame.set(text, 8); Deno.stdout.writeSync(frame); })()`;

const forgeries: readonly [name: string, members: string, message: RegExp][] = [
  [
    "forges an answer",
    `example() { ${forge(`'{"kind":"result","id":1,"value":null}'`)}; return null; }`,
    /nobody had asked/,
  ],
  ["forges nothing", `example() { ${forge(`'null'`)}; return null; }`, /nobody had asked/],
  ["forges a number", `example() { ${forge(`'12'`)}; return null; }`, /nobody had asked/],
  [
    "forges an array out of bounds",
    `example() { ${forge(`'{"$array":"Uint8Array","at":0,"length":9}'`)}; return null; }`,
    /lies outside its frame/,
  ],
  ["forges text that is no JSON", `example() { ${forge(`'{"kind'`)}; return null; }`, /no JSON/],
  [
    "forges deep nesting",
    `example() { ${forge(`"[".repeat(5000) + "]".repeat(5000)`)}; return null; }`,
    /nested|no JSON/,
  ],
];

Deno.test("misbehaviour costs its own call only, with words for it", async (t) => {
  const limits = { ...tightLimits, callMilliseconds: 2000, frameBytes: 4_000_000 };
  for (const [name, members, message] of [...misdeeds, ...forgeries]) {
    await t.step(name, async () => {
      await using hostile = await hostileProcesses(members, "", limits);
      const before = Deno.memoryUsage().rss;
      const failure = await assertRejects(() => hostile.processes.call("example", [], 2000), PluginFailure);
      assertMatch(failure.message, message);
      assert(!/file:|\/tmp\//.test(failure.message), `no path of the host: ${failure.message}`);
      assertEquals(await hostile.processes.call("supports", ["relu"], 20_000), { supported: true });
      assert(Deno.memoryUsage().rss - before < 400 * 1024 ** 2, "the host's memory is bounded");
      assertEquals(({} as Record<string, unknown>).polluted, undefined);
    });
  }
});

Deno.test("one call hangs, another is answered beside it", async () => {
  await using hostile = await hostileProcesses(`example() { for (;;); }`);
  const hanging = assertRejects(() => hostile.processes.call("example", [], 4000), PluginFailure);
  let isOver = false;
  hanging.then(() => isOver = true);
  assertEquals(await hostile.processes.call("supports", ["relu"]), { supported: true });
  assertEquals(isOver, false);
  await hanging;
});

Deno.test("a plugin that fails while it loads is told so", async () => {
  await using hostile = await hostileProcesses("", `throw new Error("not today");`);
  const failure = await assertRejects(() => hostile.processes.call("supports", ["relu"]), PluginFailure);
  assertStringIncludes(failure.message, "not today");
  assert(!/file:|\/tmp\//.test(failure.message), failure.message);
});
