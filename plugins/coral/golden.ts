/**
 * Runs measured programs of the Coral NPU and compares function and cycles. The format is described in the README beside
 * the data in tests/golden/coral.
 * @module
 */
import { z } from "zod";
import type { Block, Execution, Program, Range } from "../../isa/plugin.ts";
import { memorySpace } from "./memory_map.ts";
import { coralProfiles, parametersOf } from "./profiles.ts";
import { simulateCoral } from "./simulate.ts";
import { hexadecimal } from "./machine.ts";

const hexBytes = z.string().regex(/^([0-9a-f]{2})*$/i, "bytes in hexadecimal");
const memoryBlock = z.object({ address: z.number().int().min(0).max(0xffffffff), hex: hexBytes });

const caseSchema = z.object({
  name: z.string(),
  outcome: z.enum(["halted", "fault", "hang"]),
  cycles: z.number().nullable(),
  instructions: z.number().optional(),
  entry: z.number().int().min(0),
  text: hexBytes,
  data: z.array(memoryBlock),
  output: z.array(memoryBlock).optional(),
  x: z.record(z.string(), z.number()).optional(),
  f: z.record(z.string(), z.string()).optional(),
  v: z.record(z.string(), z.string()).optional(),
  csr: z.record(z.string(), z.number()).optional(),
});

type GoldenCase = z.infer<typeof caseSchema>;

/** What a case gave. `reason` says what differs, or is null. */
export interface GoldenOutcome {
  readonly name: string;
  /** Whether outcome, registers, memory and instruction count are as measured. */
  readonly function: boolean;
  readonly expectedCycles: number | null;
  readonly actualCycles: number | null;
  readonly reason: string | null;
}

/** Far above what any measured program needs. */
const LIMITS = { instructions: 100_000_000, cycles: 200_000_000, wallMilliseconds: 600_000 };

const EXPECTED_EXIT = { halted: "returned", fault: "fault", hang: "hung" } as const;

/** Whether a parsed file holds measured Coral programs: cases with a code image and cycles. */
function isCoralGolden(data: unknown): boolean {
  const cases = (data as { cases?: unknown } | null)?.cases;
  if (!Array.isArray(cases) || cases.length === 0) return false;
  const [first] = cases;
  return typeof first === "object" && first !== null && first.isa === "coral" && "text" in first;
}

/**
 * Runs the cases of a parsed file, one by one.
 * @param origin the profile, where another than the default is asked for
 * @throws RangeError if there is no such profile
 */
export function* runCoralGolden(
  data: unknown,
  origin: { readonly profile?: string } = {},
): Generator<GoldenOutcome> {
  const profile = origin.profile ?? coralProfiles[0].name;
  parametersOf(profile);
  const { cases } = data as { cases: readonly unknown[] };
  for (const [index, item] of cases.entries()) {
    const parsed = caseSchema.safeParse(item);
    if (parsed.success) yield runCase(parsed.data, profile);
    else yield malformed(item, index, parsed.error.issues[0]);
  }
}

function malformed(item: unknown, index: number, issue: { path: PropertyKey[]; message: string }): GoldenOutcome {
  const name = (item as { name?: unknown } | null)?.name;
  return {
    name: typeof name === "string" ? name : `case ${index}`,
    function: false,
    expectedCycles: null,
    actualCycles: null,
    reason: `malformed case, ${issue.path.map(String).join(".")}: ${issue.message}`,
  };
}

function runCase(item: GoldenCase, profile: string): GoldenOutcome {
  const base = { name: item.name, expectedCycles: item.cycles };
  let execution: Execution;
  try {
    execution = simulateCase(item, profile);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ...base, function: false, actualCycles: null, reason: error.message };
  }
  const differences = compare(item, execution);
  const { cycles } = execution;
  if (differences.length > 0) return { ...base, function: false, actualCycles: cycles, reason: differences.join("; ") };
  const reason = cycles === item.cycles ? null : `${cycles} cycles, measured ${item.cycles}`;
  return { ...base, function: true, actualCycles: cycles, reason };
}

const blockOf = (address: number, hex: string): Block => ({ space: memorySpace, offset: address, bytes: fromHex(hex) });

function fromHex(hex: string): Uint8Array {
  const bytes = new Uint8Array(hex.length >> 1);
  for (let i = 0; i < bytes.length; i++) bytes[i] = parseInt(hex.slice(2 * i, 2 * i + 2), 16);
  return bytes;
}

/** The program of a case: an image without source lines. */
export function programOfCase(item: { readonly text: string; readonly entry: number }): Program {
  const code = blockOf(0, item.text);
  return {
    blocks: [code],
    entry: item.entry,
    lines: [],
    symbols: {},
    instructionCount: code.bytes.length >> 2,
    instructionCategories: {},
    codeBytes: code.bytes.length,
    staticBytes: 0,
  };
}

function simulateCase(item: GoldenCase, profile: string): Execution {
  const dump: Range[] = (item.output ?? []).map(({ address, hex }) => ({
    space: memorySpace,
    offset: address,
    length: hex.length >> 1,
  }));
  return simulateCoral({
    profile,
    program: programOfCase(item),
    blocks: item.data.map(({ address, hex }) => blockOf(address, hex)),
    limits: LIMITS,
    mode: "timed",
    dump,
    registers: true,
  });
}

/** What differs from the measurement; at most a few differences are named. */
function compare(item: GoldenCase, execution: Execution): string[] {
  const differences: string[] = [];
  const expectedExit = EXPECTED_EXIT[item.outcome];
  if (execution.exit.cause !== expectedExit) {
    return [`ended '${execution.exit.cause}' (${execution.exit.message ?? "no message"}), measured '${expectedExit}'`];
  }
  const registers = execution.registers!;
  const groups = { ...item.x, ...item.f, ...item.v, ...item.csr };
  for (const [name, expected] of Object.entries(groups)) {
    // The CSR vl shows seven bits.
    const actual = name === "vl" ? Number(registers[name]) & 0x7f : registers[name];
    const wanted = typeof expected === "string" ? expected.toLowerCase() : expected;
    if (actual !== wanted) differences.push(`${name} is ${actual}, measured ${wanted}`);
  }
  for (const [index, { address, hex }] of (item.output ?? []).entries()) {
    const actual = hexadecimal(execution.dumps[index].bytes);
    const wanted = hex.toLowerCase();
    if (actual === wanted) continue;
    let at = 0;
    while (actual.slice(2 * at, 2 * at + 2) === wanted.slice(2 * at, 2 * at + 2)) at++;
    differences.push(
      `byte at 0x${(address + at).toString(16)} is ${actual.slice(2 * at, 2 * at + 2)}, measured ` +
        wanted.slice(2 * at, 2 * at + 2),
    );
  }
  if (item.instructions !== undefined && item.outcome !== "hang" && execution.instructions !== item.instructions) {
    differences.push(`${execution.instructions} instructions, measured ${item.instructions}`);
  }
  return differences.slice(0, MAXIMUM_DIFFERENCES);
}

const MAXIMUM_DIFFERENCES = 4;

/** The suite that the golden command recognises by shape. */
export const coralGolden = {
  id: "coral",
  title: "Coral NPU programs measured at register-transfer level",
  recognises: isCoralGolden,
  run: runCoralGolden,
};
