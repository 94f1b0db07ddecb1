/**
 * Runs golden files: programs with measured results and cycles. Which suite a file belongs to is found from its shape;
 * the suites come from the caller.
 * @module
 */
import { UserError } from "./user_error.ts";

/** What one case of a suite gave. */
export interface GoldenOutcome {
  readonly name: string;
  /** Whether everything but the cycles is as measured. */
  readonly function: boolean;
  /** Null where the program never ends. */
  readonly expectedCycles: number | null;
  readonly actualCycles: number | null;
  /** What differs, or null. */
  readonly reason: string | null;
}

/** Where a file's data come from, for suites whose machine has several profiles. */
export interface GoldenOrigin {
  /** Path of the file. */
  readonly file: string;
  /** Hardware profile that was asked for. */
  readonly profile?: string;
}

/** A kind of golden file and how to run it. */
export interface GoldenSuite {
  readonly id: string;
  readonly title: string;
  /** Whether a parsed file is of this suite. */
  recognises(data: unknown): boolean;
  /**
   * Runs the cases of a file that the suite recognises.
   * @throws RangeError if it has no such profile
   */
  run(data: unknown, origin: GoldenOrigin): Iterable<GoldenOutcome> | AsyncIterable<GoldenOutcome>;
}

/** One line of the report. */
export interface GoldenResult extends GoldenOutcome {
  readonly file: string;
}

/** The whole report, as `--json` prints it. */
export interface GoldenReport {
  readonly cases: readonly GoldenResult[];
  readonly totals: {
    readonly cases: number;
    /** Cases whose function is as measured. */
    readonly function: number;
    /** Cases whose cycles are as measured. */
    readonly cycles: number;
  };
}

/** Options of a run. */
export interface GoldenOptions {
  /** Reads a file. */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Hardware profile; without one a suite finds it by the file's name, or takes the machine's default. */
  readonly profile?: string;
  /** Told of each result as it comes. */
  readonly onResult?: (result: GoldenResult) => void;
}

/**
 * Runs files, whatever their names; gzip is recognised by its first bytes.
 * @throws UserError if a file is not readable, not JSON or of no known suite, or its suite has no such profile
 */
export async function runGolden(
  files: readonly string[],
  suites: readonly GoldenSuite[],
  options: GoldenOptions,
): Promise<GoldenReport> {
  const cases: GoldenResult[] = [];
  for (const file of files) {
    const data = await parseFile(file, await options.read(file));
    const suite = suites.find((candidate) => candidate.recognises(data));
    if (!suite) {
      const known = suites.map(({ title }) => title).join("; ");
      throw new UserError(`${file} is no golden file that is known here (${known})`);
    }
    const { profile } = options;
    try {
      for await (const outcome of suite.run(data, { file, profile })) {
        const { name, function: isFunction, expectedCycles, actualCycles, reason } = outcome;
        const result = { file, name, function: isFunction, expectedCycles, actualCycles, reason };
        cases.push(result);
        options.onResult?.(result);
      }
    } catch (error) {
      if (error instanceof RangeError) throw new UserError(`${file}: ${error.message}`);
      throw error;
    }
  }
  return {
    cases,
    totals: {
      cases: cases.length,
      function: cases.filter((result) => result.function).length,
      cycles: cases.filter(({ expectedCycles, actualCycles }) => expectedCycles === actualCycles).length,
    },
  };
}

/** Cases that make a run fail: wrong function, or other cycles than measured where that is not allowed by name. */
export function goldenFailures(report: GoldenReport, allowedCycles: ReadonlySet<string> = new Set()): GoldenResult[] {
  return report.cases.filter(({ name, function: isFunction, expectedCycles, actualCycles }) =>
    !isFunction || (expectedCycles !== actualCycles && !allowedCycles.has(name))
  );
}

/**
 * Names of cases whose cycles may differ: one per line, `#` starts a comment; or a JSON array of names.
 * @throws UserError if a JSON array holds anything else
 */
export function parseAllowedCycles(text: string): Set<string> {
  if (text.trimStart().startsWith("[")) {
    const list = parseJson("the list of allowed cycle differences", text);
    if (Array.isArray(list) && list.every((name) => typeof name === "string")) return new Set(list);
    throw new UserError("the list of allowed cycle differences must hold names of cases");
  }
  const names = text.split(/\r?\n/).map((line) => line.replace(/#.*/, "").trim()).filter((name) => name !== "");
  return new Set(names);
}

async function parseFile(file: string, bytes: Uint8Array): Promise<unknown> {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const plain = isGzip ? await decompress(file, bytes) : bytes;
  return parseJson(file, new TextDecoder().decode(plain));
}

async function decompress(file: string, bytes: Uint8Array): Promise<Uint8Array> {
  try {
    const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    throw new UserError(`${file} is a damaged gzip file`);
  }
}

function parseJson(what: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(`${what} is not JSON: ${(error as Error).message}`);
  }
}

/** The report as text: cases that differ, then a line of totals. */
export function formatGolden(report: GoldenReport, allowedCycles: ReadonlySet<string> = new Set()): string {
  const lines: string[] = [];
  for (const { file, name, function: isFunction, expectedCycles, actualCycles, reason } of report.cases) {
    if (isFunction && expectedCycles === actualCycles) continue;
    const verdict = !isFunction ? "function" : allowedCycles.has(name) ? "cycles (allowed)" : "cycles";
    lines.push(`${file}: ${name}: ${verdict}: ${reason}`);
  }
  const { cases, function: functions, cycles } = report.totals;
  lines.push(`${cases} cases: ${functions} with equal results, ${cycles} with equal cycles`);
  return lines.join("\n");
}
