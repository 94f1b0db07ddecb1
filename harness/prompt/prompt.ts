/**
 * The prompt of a run in the paper's four parts (role and workflow, hardware, memory, instruction set) with the machine's
 * guidance, and the task as the first message. It follows from its sources byte by byte. All parts but the task are the
 * same for every task of a machine, so that an endpoint's cache can keep them.
 * @module
 */
import type { Assets, HardwareProfile, IsaPlugin, Placement, PluginDocument } from "../../isa/plugin.ts";
import type { Workload } from "../../tasks/task.ts";
import { UserError } from "../user_error.ts";
import type { ToolDescription } from "../workbench/tool.ts";
import { describeTools } from "../workbench/tools.ts";
import { roleText } from "./role.ts";
import { countTokens } from "./tokens.ts";

/** A kernel in a prompt. */
export interface PromptKernel {
  readonly title: string;
  readonly source: string;
}

/** What a prompt is made of. */
export interface PromptSources {
  /** Name of the machine for people. */
  readonly machine: string;
  readonly profile: HardwareProfile;
  readonly documents: readonly PluginDocument[];
  readonly workload: Workload;
  readonly placement: Placement;
  readonly iterations: number;
  readonly evaluations: number;
  /** Tools as the model is told of them. */
  readonly tools: readonly ToolDescription[];
  /** One-shot: a worked example of another workload. */
  readonly example?: PromptKernel;
  /** Template mode: the compiler's kernel of this workload, to be improved. */
  readonly template?: PromptKernel;
}

/** A part of a prompt. */
export interface PromptPart {
  readonly title: string;
  readonly markdown: string;
  readonly tokens: number;
  /** Where it goes: into the system prompt, the first message, or the descriptions of the tools. */
  readonly place: "system" | "user" | "tools";
}

/** A whole prompt. */
export interface Prompt {
  /** In the order in which a model reads them; tools last. */
  readonly parts: readonly PromptPart[];
  readonly system: string;
  readonly user: string;
}

/** How a prompt is asked for. */
export interface PromptRequest {
  readonly workload: Workload;
  /** Name of the hardware profile. */
  readonly profile: string;
  readonly iterations: number;
  readonly evaluations: number;
  readonly extraTools: readonly string[];
  readonly shots: "zero-shot" | "one-shot";
  /** Whether the default baseline's kernel stands in the prompt. */
  readonly template: boolean;
}

/**
 * Collects what a prompt is made of.
 * @throws UserError if the machine has no worked example or no compiled kernel where one is asked for, or cannot hold the
 * sizes
 */
export async function readPromptSources(
  plugin: IsaPlugin,
  assets: Assets,
  request: PromptRequest,
): Promise<PromptSources> {
  const { workload } = request;
  const profile = plugin.profiles.find(({ name }) => name === request.profile);
  if (!profile) throw new UserError(`${plugin.id} has no hardware profile '${request.profile}'`);
  return {
    machine: plugin.title,
    profile,
    documents: await plugin.documents(assets),
    workload,
    placement: await placementOf(plugin, workload),
    iterations: request.iterations,
    evaluations: request.evaluations,
    tools: describeTools(request.extraTools),
    ...request.shots === "one-shot" ? { example: await exampleOf(plugin, assets) } : {},
    ...request.template ? { template: await templateOf(plugin, assets, workload, profile.name) } : {},
  };
}

async function placementOf(plugin: IsaPlugin, workload: Workload): Promise<Placement> {
  try {
    return await plugin.place(workload);
  } catch (error) {
    if (error instanceof RangeError) throw new UserError(error.message);
    throw error;
  }
}

async function exampleOf(plugin: IsaPlugin, assets: Assets): Promise<PromptKernel> {
  const example = await plugin.example(assets);
  if (!example) throw new UserError(`${plugin.id} has no worked example for one-shot prompts`);
  return example;
}

async function templateOf(
  plugin: IsaPlugin,
  assets: Assets,
  workload: Workload,
  profile: string,
): Promise<PromptKernel> {
  const baselines = await plugin.baselines(workload, assets, profile);
  const baseline = baselines.find(({ name }) => name === plugin.defaultBaseline);
  if (baseline) return { title: baseline.name, source: baseline.source };
  throw new UserError(
    `${plugin.id} has no kernel of '${plugin.defaultBaseline}' for ${workload.task} ${workload.configuration}, ` +
      "so there is no template to start from",
  );
}

/** Builds a prompt. */
export function buildPrompt(sources: PromptSources): Prompt {
  const { machine, iterations, evaluations, tools, documents, profile, placement, example, template } = sources;
  const hasProfile = tools.some(({ name }) => name === "profile");
  const document = (id: PluginDocument["id"]) => {
    const found = documents.find((candidate) => candidate.id === id);
    return found ? withoutPadding(found.prompt ?? found.markdown).trim() : "";
  };
  const system = [
    { title: "Role and workflow", markdown: roleText({ machine, iterations, evaluations, hasProfile }).trim() },
    { title: "Hardware", markdown: [document("hardware"), profileText(profile)].filter(Boolean).join("\n\n") },
    { title: "Memory", markdown: document("memory") },
    { title: "Instruction set", markdown: document("isa") },
    { title: "Guidance", markdown: document("guidance") },
    { title: "Worked example", markdown: example ? exampleText(example) : "" },
  ].filter(({ markdown }) => markdown !== "");
  const user = [
    { title: "Task", markdown: `${placement.description.trim()}\n\nWrite this kernel.` },
    { title: "Template", markdown: template ? templateText(template) : "" },
  ].filter(({ markdown }) => markdown !== "");
  const described = JSON.stringify(tools.map(({ name, description, inputSchema }) => ({
    name,
    description,
    parameters: inputSchema,
  })));
  const partOf = (place: PromptPart["place"]) => ({ title, markdown }: { title: string; markdown: string }) => ({
    title,
    markdown,
    tokens: countTokens(markdown),
    place,
  });
  return {
    parts: [
      ...system.map(partOf("system")),
      ...user.map(partOf("user")),
      partOf("tools")({ title: "Tools", markdown: described }),
    ],
    system: `${system.map(({ markdown }) => markdown).join("\n\n")}\n`,
    user: `${user.map(({ markdown }) => markdown).join("\n\n")}\n`,
  };
}

/** Tables without the blanks and dashes that align them for people. */
function withoutPadding(markdown: string): string {
  return markdown.replace(/^\|.*\|$/gm, (row) => row.replace(/ {2,}/g, " ").replace(/ ?-{3,} ?/g, "---"));
}

/** The profile that a run is on. Switches (errata) are explained by the documents. */
function profileText({ name, title, description, parameters }: HardwareProfile): string {
  const values = Object.entries(parameters).filter(([, value]) => typeof value !== "boolean")
    .map(([parameter, value]) => `${parameter} = ${value}`).join(", ");
  return `## Profile of this run\n\n\`${name}\`: ${title}. ${description}${values === "" ? "" : `\n\n${values}.`}`;
}

function exampleText({ title, source }: PromptKernel): string {
  return `# Worked example\n\n${title}: a correct kernel of another task, to show the form.\n\n${fenced(source)}`;
}

function templateText({ title, source }: PromptKernel): string {
  return `# Kernel to start from\n\nThe compiler's kernel of this task (${title}) is correct. Start from it and make it ` +
    `faster; it is the kernel that speedups are against.\n\n${fenced(source)}`;
}

function fenced(source: string): string {
  return `\`\`\`asm\n${source.trimEnd()}\n\`\`\``;
}
