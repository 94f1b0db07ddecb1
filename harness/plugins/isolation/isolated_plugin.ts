/**
 * A stranger's plugin as the harness takes it: data that was asked for once when it was added, and methods that ask a
 * child process. Every process answers one call at a time, so that a plugin that hangs or dies costs only that call.
 * @module
 */
import type { IsaPlugin, SimulationRequest } from "../../../isa/plugin.ts";
import type { Workload } from "../../../tasks/task.ts";
import {
  checkAnswer,
  checkDumps,
  checkPluginData,
  descriptionSchema,
  type PluginAnswer,
  type PluginDescription,
  type PluginMethod,
} from "./answers.ts";
import { descriptionCall, tableChecksCall } from "./child.ts";
import { type ChildLimits, defaultChildLimits, PluginFailure, PluginProcess } from "./child_process.ts";
import { z } from "zod";

/** Processes of one plugin that run side by side. */
const maximumProcesses = 2;

/** Milliseconds that a simulation may take beside its own limit: frames and start. */
const simulationGrace = 10_000;

/** Answers that are asked for when a plugin is added and never again: what it runs, at which sizes, with which numbers. */
export interface StaticAnswers {
  readonly description: PluginDescription;
  /** By task id. */
  readonly supports: Readonly<Record<string, PluginAnswer<"supports">>>;
  /** By task id. */
  readonly configurations: Readonly<Record<string, PluginAnswer<"configurations">>>;
  /** By profile; null for a plugin of the integer form. */
  readonly numerics: Readonly<Record<string, PluginAnswer<"numerics">>> | null;
}

/** Findings of the instruction table's checks, from within the child. */
const tableFindingsSchema = z.array(z.object({ name: z.string().max(500), problem: z.string().max(2000).nullable() }))
  .max(100).nullable();

/** Processes of one plugin. */
export class PluginProcesses {
  readonly #script: string;
  readonly #readFile: (path: string) => Promise<string>;
  readonly #limits: ChildLimits;
  readonly #deadline: number;
  readonly #idle: PluginProcess[] = [];
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  /**
   * Starts no process before there is a call for it.
   * @param script path of the bundle
   * @param readFile gives the text of a file of the plugin's
   * @param lifeMilliseconds after so long no call is answered any more; absent: no such end
   */
  constructor(
    script: string,
    readFile: (path: string) => Promise<string>,
    limits: ChildLimits = defaultChildLimits,
    lifeMilliseconds: number = Infinity,
  ) {
    this.#deadline = performance.now() + lifeMilliseconds;
    this.#script = script;
    this.#readFile = readFile;
    this.#limits = limits;
  }

  /** Calls a method in a process of its own for the time of the call. @throws PluginFailure */
  async call(
    method: string,
    given: readonly unknown[],
    milliseconds: number = this.#limits.callMilliseconds,
  ): Promise<unknown> {
    if (this.#running >= maximumProcesses) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#running++;
    const left = this.#deadline - performance.now();
    const child = this.#idle.pop() ?? new PluginProcess(this.#script, this.#readFile, this.#limits);
    try {
      if (left <= 0) throw new PluginFailure("the plugin has used all the time that it had for everything together");
      return await child.call(method, given, Math.min(milliseconds, left));
    } finally {
      if (child.isWorn) await child.close();
      else if (child.failure === null) this.#idle.push(child);
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running--;
    }
  }

  /** Ends all processes. */
  async close(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((child) => child.close()));
  }
}

/**
 * Asks a new plugin what is asked only once.
 * @param taskIds tasks of the catalogue
 * @throws PluginFailure if it does not answer, or not in the right shape
 */
export async function askStaticAnswers(processes: PluginProcesses, taskIds: readonly string[]): Promise<StaticAnswers> {
  const description = checkPluginData(descriptionSchema, await processes.call(descriptionCall, []), "its description");
  const missing = requiredMethods.filter((method) => !description.methods.includes(method));
  if (missing.length > 0) throw new PluginFailure(`the plugin lacks the methods ${missing.join(", ")}`);
  const ask = async <M extends PluginMethod>(method: M, ...given: unknown[]) =>
    checkAnswer(method, await processes.call(method, given));
  const supports: Record<string, PluginAnswer<"supports">> = {};
  const configurations: Record<string, PluginAnswer<"configurations">> = {};
  for (const id of taskIds) {
    supports[id] = await ask("supports", id);
    configurations[id] = supports[id].supported ? await ask("configurations", id) : [];
  }
  let numerics: Record<string, PluginAnswer<"numerics">> | null = null;
  if (description.methods.includes("numerics")) {
    numerics = {};
    for (const { name } of description.data.profiles) numerics[name] = await ask("numerics", name);
  }
  return { description, supports, configurations, numerics };
}

/** What the checks of the plugin's instruction table find; null where it exports none. The plugin's own word. */
export async function askTableFindings(
  processes: PluginProcesses,
): Promise<{ readonly name: string; readonly problem: string | null }[] | null> {
  return checkPluginData(tableFindingsSchema, await processes.call(tableChecksCall, []), "the checks of its table");
}

const requiredMethods: readonly PluginMethod[] = [
  "supports",
  "configurations",
  "tolerance",
  "place",
  "encode",
  "decode",
  "assemble",
  "disassemble",
  "simulate",
  "baselines",
  "kernels",
  "floor",
  "documents",
  "example",
  "reference",
];

/** A plugin whose methods ask child processes. @throws PluginFailure from its methods */
export function isolatedPlugin(processes: PluginProcesses, known: StaticAnswers): IsaPlugin {
  const { data, methods } = known.description;
  const ask = async <M extends PluginMethod>(method: M, ...given: unknown[]): Promise<PluginAnswer<M>> =>
    checkAnswer(method, await processes.call(method, given));
  const recall = <T>(table: Readonly<Record<string, T>>, key: string, otherwise: T): T =>
    Object.hasOwn(table, key) ? table[key] : otherwise;
  const { numerics } = known;
  return {
    ...data,
    supports: (id) => recall(known.supports, id, { supported: false, reason: "the plugin was not asked about it" }),
    configurations: (id) => recall(known.configurations, id, []),
    ...(numerics === null ? {} : { numerics: (profile: string) => numerics[profile] }),
    tolerance: (workload) => ask("tolerance", workload),
    place: (workload) => ask("place", workload),
    encode: (placement, tensors) => ask("encode", placement, tensors),
    decode: (tensor, block) => ask("decode", tensor, block),
    assemble: (source, symbols) => ask("assemble", source, symbols),
    disassemble: (word, pc) => ask("disassemble", word, pc),
    async simulate(request: SimulationRequest) {
      const milliseconds = request.limits.wallMilliseconds + simulationGrace;
      const execution = checkAnswer("simulate", await processes.call("simulate", [request], milliseconds));
      checkDumps(execution, request);
      return execution;
    },
    baselines: (workload: Workload, _assets, profile) => ask("baselines", workload, profile),
    kernels: (workload: Workload, _assets, profile) => ask("kernels", workload, profile),
    floor: (workload, profile) => ask("floor", workload, profile),
    ...(methods.includes("roofline") ? { roofline: (workload, profile) => ask("roofline", workload, profile) } : {}),
    documents: () => ask("documents"),
    example: () => ask("example"),
    reference: (mnemonic) => ask("reference", mnemonic),
    ...(methods.includes("instructionTable") ? { instructionTable: () => ask("instructionTable") } : {}),
    ...(methods.includes("rewrites") ? { rewrites: (request) => ask("rewrites", request) } : {}),
  };
}
