/**
 * Answers packed for the way. What never changes is packed once and kept; streams of events pass as they are.
 * @module
 */
import type { MiddlewareHandler } from "hono";
import type { ServerEnvironment } from "../environment.ts";

/** Types that become much smaller. Events are not among them: they must arrive one by one. */
const packable =
  /^(text\/(html|css|javascript|csv|plain|markdown)|application\/(json|problem\+json|wasm|openapi\+json)|image\/svg\+xml)\b/;

/** Bytes below which packing costs more than it saves. */
const smallest = 1024;

/** Packed bytes that are kept at most, the least recently used forgotten first. */
const keptBytes = 64 * 1024 * 1024;

/** Bytes that are packed at a time; the server answers others in between. */
const pieceBytes = 128 * 1024;

/** Packs answers with gzip for clients that take it. */
export function compressAnswers(): MiddlewareHandler<ServerEnvironment> {
  const kept = new PackedFiles();
  return async (context, next) => {
    await next();
    const { res: response } = context;
    const { headers, status, body } = response;
    if (body === null || headers.has("Content-Encoding") || !packable.test(headers.get("Content-Type") ?? "")) return;
    headers.append("Vary", "Accept-Encoding");
    if (!takesGzip(context.req.header("Accept-Encoding")) || context.req.raw.method === "HEAD") return;
    const isPublic = /\bpublic\b/.test(headers.get("Cache-Control") ?? "");
    const tag = headers.get("ETag");
    let packed: Body | null;
    if (status === 200 && (isPublic || tag !== null)) {
      const key = `${context.req.url} ${tag}`;
      const known = kept.get(key);
      if (known) await body.cancel();
      packed = await (known ?? kept.keep(key, bytesOf(body)));
    } else {
      const { start, rest } = await beginningOf(body);
      if (rest === null) {
        context.res = new Response(start, response);
        return;
      }
      packed = rest.pipeThrough(new CompressionStream("gzip"));
    }
    const answer = new Response(packed, response);
    answer.headers.set("Content-Encoding", "gzip");
    answer.headers.delete("Content-Length");
    // the same content in other bytes
    if (tag !== null) answer.headers.set("ETag", tag.startsWith("W/") ? tag : `W/${tag}`);
    context.res = answer;
  };
}

type Bytes = Uint8Array<ArrayBuffer>;
type Body = Bytes | ReadableStream<Bytes>;

/** Whether a client says that it takes gzip. */
function takesGzip(header: string | undefined): boolean {
  return (header ?? "").split(",").some((part) => {
    const [name, ...parameters] = part.trim().toLowerCase().split(/\s*;\s*/);
    return (name === "gzip" || name === "*") && !parameters.some((text) => /^q=0(\.0*)?$/.test(text));
  });
}

/** Packed answers by address and tag. */
class PackedFiles {
  readonly #files = new Map<string, Promise<Bytes>>();
  #bytes = 0;

  get(key: string): Promise<Bytes> | undefined {
    const file = this.#files.get(key);
    if (file) {
      this.#files.delete(key);
      this.#files.set(key, file);
    }
    return file;
  }

  /** Packs and keeps. Who asks for the same meanwhile waits for the same. */
  keep(key: string, contents: Promise<Bytes>): Promise<Bytes> {
    const file = contents.then(pack);
    this.#files.set(key, file);
    file.then(({ length }) => this.#fit(length + key.length), () => this.#files.delete(key));
    return file;
  }

  async #fit(added: number): Promise<void> {
    this.#bytes += added;
    while (this.#bytes > keptBytes) {
      const [key, file] = this.#files.entries().next().value!;
      this.#files.delete(key);
      this.#bytes -= (await file).length + key.length;
    }
  }
}

async function bytesOf(body: ReadableStream<Bytes>): Promise<Bytes> {
  return new Uint8Array(await new Response(body).arrayBuffer());
}

/** Packs piece by piece, so that a large file does not hold up everybody else. */
function pack(contents: Bytes): Promise<Bytes> {
  let offset = 0;
  const pieces = new ReadableStream<Bytes>({
    async pull(controller) {
      if (offset >= contents.length) return controller.close();
      if (offset > 0) await new Promise((resolve) => setTimeout(resolve));
      controller.enqueue(contents.subarray(offset, offset += pieceBytes));
    },
  });
  return bytesOf(pieces.pipeThrough(new CompressionStream("gzip")));
}

/** The start of a body, and the body with it; `rest` is null where there is too little to pack. */
async function beginningOf(
  body: ReadableStream<Bytes>,
): Promise<{ readonly start: Bytes; readonly rest: ReadableStream<Bytes> | null }> {
  const reader = body.getReader();
  const chunks: Bytes[] = [];
  let length = 0;
  while (length < smallest) {
    const { value, done } = await reader.read();
    if (done) return { start: await bytesOf(new Blob(chunks).stream()), rest: null };
    chunks.push(value);
    length += value.length;
  }
  const rest = new ReadableStream<Bytes>({
    async pull(controller) {
      const chunk = chunks.shift();
      if (chunk) return controller.enqueue(chunk);
      const { value, done } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { start: chunks[0], rest };
}
