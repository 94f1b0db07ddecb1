/**
 * The state of the playground as text of an address: compressed, so that a kernel fits into a link.
 * @module
 */

/** What a link restores. */
export interface SharedState {
  readonly platform: string;
  readonly profile: string;
  readonly task: string;
  readonly configuration: string;
  readonly source: string;
}

/** Longest source that a link restores, in characters. */
const maximumLength = 1 << 20;

/** State as text that an address may hold. */
export async function packState(state: SharedState): Promise<string> {
  const { platform, profile, task, configuration, source } = state;
  const text = JSON.stringify([platform, profile, task, configuration, source]);
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream("deflate-raw"));
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** State from such a text; null where it is none. */
export async function unpackState(text: string): Promise<SharedState | null> {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    const packed = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const bytes = await through(packed, new DecompressionStream("deflate-raw"));
    const parts: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!Array.isArray(parts) || parts.length !== 5 || !parts.every((part) => typeof part === "string")) return null;
    const [platform, profile, task, configuration, source] = parts as string[];
    return { platform, profile, task, configuration, source };
  } catch {
    return null; // somebody cut or mistyped the address
  }
}

/**
 * Bytes through a stream.
 * @throws RangeError if more comes out than a link may hold
 */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    length += next.value.length;
    if (length > 4 * maximumLength) {
      await reader.cancel();
      throw new RangeError("the state is too large for a link");
    }
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
