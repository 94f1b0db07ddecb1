/**
 * What runs in the child process beside a plugin: it answers the host's calls. It is bundled together with the plugin and
 * is as little trusted as the plugin itself.
 * @module
 */
import { setChecks } from "../../../isa/conformance_set.ts";
import type { InstructionSet } from "../../../isa/instruction_set.ts";
import type { Assets } from "../../../isa/plugin.ts";
import { encodeFrame, readFrames } from "./frames.ts";

/** What the host sends. */
export type HostFrame =
  | { readonly kind: "call"; readonly id: number; readonly method: string; readonly arguments: readonly unknown[] }
  | { readonly kind: "file"; readonly id: number; readonly text?: string; readonly error?: string };

/** What the child sends. */
export type ChildFrame =
  | { readonly kind: "result"; readonly id: number; readonly value?: unknown }
  | { readonly kind: "error"; readonly id: number; readonly name: string; readonly message: string }
  | { readonly kind: "read"; readonly id: number; readonly path: string };

/** Methods whose last parameter is the plugin's files; it does not cross. */
export const methodsWithAssets: readonly string[] = ["baselines", "kernels", "documents", "example", "rewrites"];

/** Position of the `assets` parameter where optional parameters stand behind it. */
const assetsPosition: Readonly<Record<string, number>> = {
  baselines: 1,
  kernels: 1,
  documents: 0,
  example: 0,
  rewrites: 1,
};

/** A call that is no method of the plugin: the checks of its instruction table. */
export const tableChecksCall = "table checks";

/** A call that is no method of the plugin: its members that are data, and the names of its methods. */
export const descriptionCall = "description";

/** Longest frame that the child takes: inputs and images of one evaluation. */
const maximumFrameBytes = 512 * 1024 * 1024;

/** Serves a plugin over standard input and output until the input ends. */
export async function serve(plugin: object, instructionSet: InstructionSet | undefined): Promise<void> {
  const output = Deno.stdout.writable.getWriter();
  const send = (frame: ChildFrame): Promise<void> => output.write(encodeFrame(frame));
  const files = new Map<number, PromiseWithResolvers<string>>();
  let lastFile = 0;
  const assets: Assets = {
    read(path) {
      const id = ++lastFile;
      const waiting = Promise.withResolvers<string>();
      files.set(id, waiting);
      send({ kind: "read", id, path: String(path) });
      return waiting.promise;
    },
  };
  const members = plugin as Record<string, unknown>;

  const ask = async (method: string, given: readonly unknown[]): Promise<unknown> => {
    if (method === descriptionCall) return describe(members);
    if (method === tableChecksCall) return instructionSet ? tableFindings(instructionSet) : null;
    const body = members[method];
    if (typeof body !== "function") throw new TypeError(`the plugin has no method '${method}'`);
    const parameters: unknown[] = [...given];
    if (methodsWithAssets.includes(method)) parameters.splice(assetsPosition[method], 0, assets);
    return await body.apply(plugin, parameters);
  };

  const answer = async (frame: HostFrame): Promise<void> => {
    if (frame.kind === "file") {
      const waiting = files.get(frame.id);
      files.delete(frame.id);
      if (frame.text !== undefined) waiting?.resolve(frame.text);
      else waiting?.reject(new Error(frame.error));
      return;
    }
    const { id, method } = frame;
    try {
      await send({ kind: "result", id, value: await ask(method, frame.arguments) });
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      await send({ kind: "error", id, name: String(name), message: String(message).slice(0, 2000) });
    }
  };
  for await (const frame of readFrames(Deno.stdin.readable, maximumFrameBytes)) answer(frame as HostFrame);
}

function describe(members: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(members);
  return {
    data: Object.fromEntries(entries.filter(([, value]) => typeof value !== "function")),
    methods: entries.filter(([, value]) => typeof value === "function").map(([name]) => name),
  };
}

function tableFindings(set: InstructionSet): { readonly name: string; readonly problem: string | null }[] {
  return setChecks.map(({ name, run }) => {
    try {
      run(set);
      return { name, problem: null };
    } catch (error) {
      return { name, problem: error instanceof Error ? error.message : String(error) };
    }
  });
}
