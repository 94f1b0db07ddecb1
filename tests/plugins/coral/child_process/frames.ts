/**
 * Values over a byte stream: every frame is its length (four bytes, little endian) and a value as V8 writes structured
 * clones.
 */
import { Buffer } from "node:buffer";
import v8 from "node:v8";

/** What is asked of the child: a method, or the answer to its own question for a file. */
export type Request =
  | { readonly kind: "call"; readonly id: number; readonly method: string; readonly arguments: readonly unknown[] }
  | { readonly kind: "file"; readonly id: number; readonly text?: string; readonly error?: string };

/** What the child says: a result, an error, or that it needs a file of the plugin's folder. */
export type Answer =
  | { readonly kind: "result"; readonly id: number; readonly value: unknown }
  | { readonly kind: "error"; readonly id: number; readonly name: string; readonly message: string }
  | { readonly kind: "read"; readonly id: number; readonly path: string };

/** Methods whose last parameter is the plugin's files; over the stream it is left out. */
export const withAssets: ReadonlySet<string> = new Set(["baselines", "kernels", "documents", "example"]);

const headerBytes = 4;

/** A value as a frame. @throws DataCloneError for what is no plain data */
export function encodeFrame(value: unknown): Uint8Array<ArrayBuffer> {
  const body = v8.serialize(value);
  const frame = new Uint8Array(headerBytes + body.length);
  new DataView(frame.buffer).setUint32(0, body.length, true);
  frame.set(body, headerBytes);
  return frame;
}

/** The values of a stream's frames. */
export async function* decodeFrames<T>(stream: ReadableStream<Uint8Array>): AsyncGenerator<T> {
  let pending = new Uint8Array();
  for await (const chunk of stream) {
    const joined = new Uint8Array(pending.length + chunk.length);
    joined.set(pending);
    joined.set(chunk, pending.length);
    pending = joined;
    while (pending.length >= headerBytes) {
      const end = headerBytes + new DataView(pending.buffer, pending.byteOffset).getUint32(0, true);
      if (pending.length < end) break;
      yield v8.deserialize(Buffer.from(pending.slice(headerBytes, end)));
      pending = pending.slice(end);
    }
  }
}
