/** The child: the Coral plugin, asked over standard input and answering on standard output. */
import type { Assets } from "../../../../isa/plugin.ts";
import { coral } from "../../../../plugins/coral/mod.ts";
import { type Answer, decodeFrames, encodeFrame, type Request, withAssets } from "./frames.ts";

const output = Deno.stdout.writable.getWriter();
const send = (answer: Answer) => output.write(encodeFrame(answer));

/** Files that the parent was asked for. */
const files = new Map<number, PromiseWithResolvers<string>>();
let lastFile = 0;

const assets: Assets = {
  read(path) {
    const id = ++lastFile;
    const waiting = Promise.withResolvers<string>();
    files.set(id, waiting);
    send({ kind: "read", id, path });
    return waiting.promise;
  },
};

async function ask({ method, arguments: given }: Request & { kind: "call" }): Promise<unknown> {
  if (method === "permissions") {
    const names = ["run", "net", "write", "env", "ffi", "sys"] as const;
    return names.filter((name) => Deno.permissions.querySync({ name }).state === "granted");
  }
  const member = coral[method as keyof typeof coral];
  if (typeof member !== "function") return member;
  const parameters = withAssets.has(method) ? [...given, assets] : [...given];
  return await (member as (...parameters: unknown[]) => unknown).apply(coral, parameters);
}

async function answer(request: Request): Promise<void> {
  if (request.kind === "file") {
    const waiting = files.get(request.id)!;
    files.delete(request.id);
    if (request.text !== undefined) waiting.resolve(request.text);
    else waiting.reject(new Error(request.error));
    return;
  }
  const { id } = request;
  try {
    await send({ kind: "result", id, value: await ask(request) });
  } catch (error) {
    const { name, message } = error as Error;
    await send({ kind: "error", id, name, message });
  }
}

for await (const request of decodeFrames<Request>(Deno.stdin.readable)) answer(request);
