/**
 * Live progress on standard error: one line in place on a terminal, plain lines elsewhere; standard output stays clean.
 * @module
 */

/** Shows how far a long command is. */
export interface Progress {
  /** A step is done. */
  step(done: number, total: number, text: string): void;
  /** Nothing more comes: a terminal's line is cleared. */
  end(): void;
}

/** Progress for the standard error of this process. */
export function standardErrorProgress(): Progress {
  return Deno.stderr.isTerminal() ? terminalProgress(writeError, terminalWidth) : lineProgress(writeError);
}

/** Progress as one line that is written over. */
export function terminalProgress(write: (text: string) => void, width: () => number): Progress {
  const started = performance.now();
  return {
    step(done, total, text) {
      const seconds = ((performance.now() - started) / 1000).toFixed(0);
      const bar = "#".repeat(Math.round((20 * done) / total)).padEnd(20, ".");
      write(`\r\x1b[K${`[${bar}] ${done}/${total} ${seconds} s  ${text}`.slice(0, width() - 1)}`);
    },
    end: () => write("\r\x1b[K"),
  };
}

/** Progress as plain lines, for logs and pipes. */
export function lineProgress(write: (text: string) => void): Progress {
  return {
    step: (done, total, text) => write(`[${done}/${total}] ${text}\n`),
    end: () => {},
  };
}

/** Columns of the terminal. */
export function terminalWidth(): number {
  try {
    return Deno.consoleSize().columns;
  } catch {
    return 80; // no terminal on standard output
  }
}

/** Writes to standard error. Nobody has to read it. */
export function writeError(text: string): void {
  const bytes = new TextEncoder().encode(text);
  try {
    for (let written = 0; written < bytes.length;) written += Deno.stderr.writeSync(bytes.subarray(written));
  } catch {
    // nobody reads it (`2>&1 | head`): no reason to end the work
  }
}
