/** Plugins that misbehave: the documented example with members replaced. */
import { readPluginFiles } from "../../../harness/plugins/accept.ts";
import { bundlePlugin } from "../../../harness/plugins/isolation/bundle.ts";
import { type ChildLimits, defaultChildLimits } from "../../../harness/plugins/isolation/child_process.ts";
import { PluginProcesses } from "../../../harness/plugins/isolation/isolated_plugin.ts";

/** Root of the project. */
export const root = new URL("../../../", import.meta.url);

const sketch = await readPluginFiles(new URL("docs/example_plugin", root).pathname);

/** Bounds that end a misbehaving child soon. */
export const tightLimits: ChildLimits = { ...defaultChildLimits, heapMegabytes: 128, dataBytes: 1024 ** 3 };

/**
 * Files of the example with some of its members replaced.
 * @param members source text of an object's members, which may use `base`
 * @param top statements that run while the module loads
 */
export function hostileFiles(members: string, top = ""): Map<string, string> {
  const mod = sketch.get("mod.ts")!.replace("export const plugin =", "const base =");
  return new Map(sketch).set("mod.ts", `${mod}\n${top}\nexport const plugin = { ...base, ${members} };\n`);
}

/** The processes of a hostile plugin, to be disposed of. */
export async function hostileProcesses(members: string, top = "", limits: ChildLimits = tightLimits) {
  const files = hostileFiles(members, top);
  const { code, problems } = await bundlePlugin(files, root);
  if (code === null) throw new Error(problems.join("\n"));
  const folder = await Deno.makeTempDir();
  await Deno.writeTextFile(`${folder}/bundle.js`, code);
  const readFile = (path: string) => {
    const text = files.get(path);
    return text === undefined ? Promise.reject(new Error(`no file ${path}`)) : Promise.resolve(text);
  };
  const processes = new PluginProcesses(`${folder}/bundle.js`, readFile, limits);
  return {
    processes,
    async [Symbol.asyncDispose]() {
      await processes.close();
      await Deno.remove(folder, { recursive: true });
    },
  };
}
