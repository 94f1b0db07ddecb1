/**
 * Lines of a person, from a terminal or a pipe: read as they come, handed out when they are asked for.
 * @module
 */

/** Lines that come one after the other. */
export interface LineReader {
  /** The next line without its end; null when there will be none. */
  next(): Promise<string | null>;
  /** Whether a line is there, so that `next` does not wait. */
  readonly hasLine: boolean;
  /** Whether all lines were handed out and no more will come. */
  readonly isOver: boolean;
  /** Stops reading. */
  close(): Promise<void>;
}

/** Longest line that is taken, in characters; longer ones are cut. */
const maximumLine = 100_000;

/** Reads lines of a stream of UTF-8. */
export function readLines(stream: ReadableStream<Uint8Array>): LineReader {
  const reader = stream.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
  const lines: string[] = [];
  const waiting: ((line: string | null) => void)[] = [];
  let rest = "";
  let isAtEnd = false;
  const give = (line: string) => {
    const taken = line.replace(/\r$/, "").slice(0, maximumLine);
    const waiter = waiting.shift();
    if (waiter) waiter(taken);
    else lines.push(taken);
  };
  const reading = (async () => {
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        rest += value;
        const parts = rest.split("\n");
        rest = parts.pop()!;
        parts.forEach(give);
      }
    } catch {
      // a terminal that is gone says nothing more
    }
    if (rest !== "") give(rest);
    isAtEnd = true;
    for (const waiter of waiting.splice(0)) waiter(null);
  })();
  return {
    next() {
      const line = lines.shift();
      if (line !== undefined) return Promise.resolve(line);
      return isAtEnd ? Promise.resolve(null) : new Promise((resolve) => waiting.push(resolve));
    },
    get hasLine() {
      return lines.length > 0;
    },
    get isOver() {
      return isAtEnd && lines.length === 0;
    },
    async close() {
      await reader.cancel().catch(() => {});
      await reading;
    },
  };
}
