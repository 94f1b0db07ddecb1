/**
 * The bundler (esbuild as WebAssembly) in this process. It can be initialised once per process, so everybody who bundles
 * starts it here.
 * @module
 */
import * as esbuild from "esbuild-wasm/esm/browser.js";

let started: Promise<void> | undefined;

async function start(): Promise<void> {
  const url = import.meta.resolve("esbuild-wasm").replace(/\/lib\/[^/]*$/, "/esbuild.wasm");
  const wasmModule = await WebAssembly.compile(await Deno.readFile(new URL(url)));
  await esbuild.initialize({ wasmModule, worker: false });
}

/** The bundler, started at the first call (about a second). */
export async function startBundler(): Promise<typeof esbuild> {
  await (started ??= start());
  return esbuild;
}

/** Ends the bundler, so that the process can end; a later call starts it again. */
export async function stopBundler(): Promise<void> {
  if (started) await esbuild.stop();
  started = undefined;
}

/** A message of the bundler with file and line. */
export function describeBundlerMessage({ text, location }: esbuild.Message): string {
  return location ? `${location.file}:${location.line}: ${text}` : text;
}
