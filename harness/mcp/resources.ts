/**
 * The machines' documents as MCP resources: `kernelcraft://coral/isa`, and pages of instructions.
 * @module
 */
// @ts-types="@modelcontextprotocol/sdk/types"
import type { Resource, ResourceTemplate } from "@modelcontextprotocol/sdk/types.js";
import { pluginAssets, type PluginRegistry } from "../registry.ts";

const scheme = "kernelcraft:";

/** Resources whose addresses clients fill in. */
export const resourceTemplates: ResourceTemplate[] = [{
  uriTemplate: "kernelcraft://{platform}/instructions/{mnemonic}",
  name: "instruction",
  title: "Reference of one instruction",
  mimeType: "text/markdown",
}];

/** Every document of every machine. */
export async function listResources(registry: PluginRegistry): Promise<Resource[]> {
  const lists = await Promise.all(registry.plugins.map(async (plugin) => {
    const documents = await plugin.documents(pluginAssets(registry, plugin.id));
    return documents.map(({ id, title, markdown }): Resource => ({
      uri: `${scheme}//${plugin.id}/${id}`,
      name: `${plugin.id}-${id}`,
      title,
      description: `${plugin.title}: ${title}`,
      mimeType: "text/markdown",
      size: new TextEncoder().encode(markdown).length,
    }));
  }));
  return lists.flat();
}

/** Text of a resource, or null where there is none. */
export async function readResource(registry: PluginRegistry, uri: string): Promise<string | null> {
  const match = /^kernelcraft:\/\/([a-z0-9-]+)\/(?:instructions\/)?([^/]+)$/.exec(uri);
  const plugin = registry.plugins.find(({ id }) => id === match?.[1]);
  if (!match || !plugin) return null;
  const name = decoded(match[2]);
  if (name === null) return null;
  if (uri.includes("/instructions/")) {
    const reference = await plugin.reference(name);
    return "markdown" in reference ? reference.markdown : null;
  }
  const documents = await plugin.documents(pluginAssets(registry, plugin.id));
  return documents.find(({ id }) => id === name)?.markdown ?? null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
