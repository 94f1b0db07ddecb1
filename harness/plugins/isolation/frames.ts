/**
 * Frames between the host and a plugin in a child process: plain data as JSON, typed arrays as bytes behind it. No
 * structured-clone format of the engine: its reader is not made for bytes that a stranger wrote.
 *
 * A frame is the length of what follows, the length of the JSON text (both 32 bits, little endian), the JSON text in
 * UTF-8, and the bytes of all typed arrays. In the JSON a typed array is `{"$array": kind, "at": offset, "length": bytes}`.
 * Both sides use this file; it is bundled into the child.
 * @module
 */

/** Typed arrays that cross. */
const kinds = { Uint8Array, Int8Array, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array };

type Kind = keyof typeof kinds;

const marker = "$array";
const headerBytes = 8;

/** Numbers that JSON does not have. */
const numberMarker = "$number";

/** Names that would reach a prototype when an object is built from a frame. */
const forbiddenKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Deepest nesting of a value. */
const maximumDepth = 64;

/** A frame that is none: the other side is broken or hostile. */
export class FrameError extends Error {
  override readonly name = "FrameError";
}

/**
 * A value as a frame.
 * @throws FrameError for functions, symbols, big integers, and names that the format keeps for itself
 */
export function encodeFrame(value: unknown): Uint8Array<ArrayBuffer> {
  const arrays: Uint8Array[] = [];
  let binaryLength = 0;
  const plain = (given: unknown, depth: number): unknown => {
    if (depth > maximumDepth) throw new FrameError("a value is nested too deeply");
    if (typeof given === "number" && !Number.isFinite(given)) return { [numberMarker]: String(given) };
    if (Object.is(given, -0)) return { [numberMarker]: "-0" };
    if (given === null || ["string", "number", "boolean", "undefined"].includes(typeof given)) return given;
    if (typeof given !== "object") throw new FrameError(`a ${typeof given} is no plain data`);
    if (ArrayBuffer.isView(given)) {
      const kind = given.constructor.name as Kind;
      if (!Object.hasOwn(kinds, kind)) throw new FrameError(`a ${kind} is no plain data`);
      const at = binaryLength;
      arrays.push(new Uint8Array(given.buffer, given.byteOffset, given.byteLength));
      binaryLength += given.byteLength;
      return { [marker]: kind, at, length: given.byteLength };
    }
    if (Array.isArray(given)) return given.map((item) => plain(item, depth + 1));
    return Object.fromEntries(
      Object.entries(given).map(([name, member]) => {
        if (name === marker || name === numberMarker) throw new FrameError(`'${name}' is no name for a member`);
        return [name, plain(member, depth + 1)];
      }),
    );
  };
  const text = new TextEncoder().encode(JSON.stringify(plain(value, 0)) ?? "null");
  const frame = new Uint8Array(headerBytes + text.length + binaryLength);
  const view = new DataView(frame.buffer);
  view.setUint32(0, frame.length - 4, true);
  view.setUint32(4, text.length, true);
  frame.set(text, headerBytes);
  let at = headerBytes + text.length;
  for (const bytes of arrays) {
    frame.set(bytes, at);
    at += bytes.length;
  }
  return frame;
}

/**
 * The value of a frame without its first length. Objects have no inherited members that the frame could have set.
 * @throws FrameError if the bytes are no frame
 */
export function decodeFrame(body: Uint8Array): unknown {
  if (body.length < 4) throw new FrameError("a frame is too short");
  const textLength = new DataView(body.buffer, body.byteOffset).getUint32(0, true);
  if (textLength > body.length - 4) throw new FrameError("a frame's text is longer than the frame");
  const binary = body.subarray(4 + textLength);
  const built = (given: unknown, depth: number): unknown => {
    if (depth > maximumDepth) throw new FrameError("a value is nested too deeply");
    if (given === null || typeof given !== "object") return given;
    if (Array.isArray(given)) return given.map((item) => built(item, depth + 1));
    if (Object.hasOwn(given, marker)) return typedArray(given as Record<string, unknown>, binary);
    if (Object.hasOwn(given, numberMarker)) return Number((given as Record<string, unknown>)[numberMarker]);
    return Object.fromEntries(
      Object.entries(given).map(([name, member]) => {
        if (forbiddenKeys.has(name)) throw new FrameError(`a frame holds the forbidden name '${name}'`);
        return [name, built(member, depth + 1)];
      }),
    );
  };
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body.subarray(4, 4 + textLength)));
  } catch {
    throw new FrameError("a frame's text is no JSON");
  }
  return built(parsed, 0);
}

function typedArray(given: Record<string, unknown>, binary: Uint8Array): ArrayBufferView {
  const { [marker]: kind, at, length } = given;
  if (typeof kind !== "string" || !Object.hasOwn(kinds, kind)) throw new FrameError("a frame holds an unknown array");
  const isCount = (count: unknown): count is number => Number.isSafeInteger(count) && (count as number) >= 0;
  if (!isCount(at) || !isCount(length) || at + length > binary.length) {
    throw new FrameError("an array lies outside its frame");
  }
  const type = kinds[kind as Kind];
  if (length % type.BYTES_PER_ELEMENT !== 0) throw new FrameError("an array ends within an element");
  return new type(binary.slice(at, at + length).buffer);
}

/**
 * Cuts a stream into frames.
 * @param maximumBytes longest frame that is taken
 * @throws FrameError for a longer one, before its bytes are kept
 */
export async function* readFrames(
  stream: ReadableStream<Uint8Array>,
  maximumBytes: number,
): AsyncGenerator<unknown, void> {
  let chunks: Uint8Array[] = [];
  let available = 0;
  let wanted = 4;
  let isHeader = true;
  for await (const chunk of stream) {
    chunks.push(chunk);
    available += chunk.length;
    while (available >= wanted) {
      const joined = chunks.length === 1 ? chunks[0] : concatenate(chunks, available);
      const part = joined.subarray(0, wanted);
      chunks = joined.length > wanted ? [joined.subarray(wanted)] : [];
      available -= wanted;
      if (isHeader) {
        wanted = new DataView(part.buffer, part.byteOffset).getUint32(0, true);
        if (wanted > maximumBytes) {
          throw new FrameError(`a frame of ${wanted} bytes, at most ${maximumBytes} are taken`);
        }
        isHeader = false;
      } else {
        yield decodeFrame(part);
        wanted = 4;
        isHeader = true;
      }
    }
  }
}

function concatenate(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const joined = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
