/**
 * What pages ask of the server: plugins, and read models of the store.
 * @module
 */
import type { InstructionTable, IsaPlugin, PluginDocument } from "../../../isa/plugin.ts";
import { pluginAssets } from "../../registry.ts";
import type { ReadModels, ServerServices } from "../services.ts";

/** The read models that pages use, and runs that wait where the server conducts some. */
export interface PageServices extends Pick<ReadModels, "registry" | "scores" | "runs" | "kernels"> {
  readonly conducting?: Pick<ServerServices["conducting"], "find" | "waiting">;
}

const noTable: InstructionTable = { lineComments: ["#"], directives: [], instructions: [] };

const tables = new WeakMap<IsaPlugin, Promise<InstructionTable>>();
const documents = new WeakMap<IsaPlugin, Promise<readonly PluginDocument[]>>();

/** Instructions of a plugin, asked for once; none where it does not list them. */
export function instructionTable(plugin: IsaPlugin): Promise<InstructionTable> {
  return remembered(tables, plugin, async () => await plugin.instructionTable?.() ?? noTable);
}

/** Documents of a plugin, read once. */
export function pluginDocuments(services: PageServices, plugin: IsaPlugin): Promise<readonly PluginDocument[]> {
  return remembered(documents, plugin, () => plugin.documents(pluginAssets(services.registry, plugin.id)));
}

function remembered<T>(
  known: WeakMap<IsaPlugin, Promise<T>>,
  plugin: IsaPlugin,
  ask: () => Promise<T>,
): Promise<T> {
  let answer = known.get(plugin);
  if (!answer) {
    answer = ask();
    known.set(plugin, answer);
    answer.catch(() => known.delete(plugin));
  }
  return answer;
}
