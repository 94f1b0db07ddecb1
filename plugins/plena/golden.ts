/**
 * Runs measured programs of PLENA's own emulator and compares results, time and traffic. The format is described in the
 * README beside the data in tests/golden/plena.
 * @module
 */
import { z } from "zod";
import type { Block, Execution, Program } from "../../isa/plugin.ts";
import { compareKernel, compareState, type Expected, fromBase64, fromHex } from "./golden_comparison.ts";
import { float16Pattern } from "../../isa/numerics/rounding.ts";
import { spaceNames, wordBytes } from "./memory_map.ts";
import { type PlenaParameters, plenaParametersOf, plenaProfiles } from "./profiles.ts";
import { simulateWith } from "./simulate.ts";

const hexadecimal = z.string().regex(/^([0-9a-f]{2})*$/i, "bytes in hexadecimal");
const constant = z.union([z.number(), z.enum(["inf", "-inf", "nan"])]);
const counted = z.number().int().min(0);

const machineFields = {
  name: z.string(),
  words: z.array(z.string().regex(/^0x[0-9a-f]{1,8}$/i, "a word such as 0x00100062")).min(1),
  rows: z.number().int().min(1),
  fp_f16: z.array(constant),
  hbm: z.string(),
  hbm_size: z.number().int().min(0),
};

const operationSchema = z.object({
  ...machineFields,
  group: z.string(),
  settings: z.record(z.string(), counted).nullish(),
  exact: z.boolean().default(true),
  ints: z.array(counted).nullish(),
  vram_bf16: z.array(hexadecimal).nullish(),
  trap: z.boolean(),
  ns: counted.nullable(),
  rd: counted.nullish(),
  wr: counted.nullish(),
  vram_changed: z.record(z.string(), hexadecimal).nullish(),
  fp_changed: z.record(z.string(), hexadecimal).nullish(),
  int_changed: z.record(z.string(), counted).nullish(),
  hbm_changed: z.record(z.string(), counted).nullish(),
});

const kernelSchema = z.object({
  ...machineFields,
  out_addr: counted,
  R: z.number().int().min(1),
  C: z.number().int().min(1),
  ns: counted,
  rd: counted,
  wr: counted,
  match: z.number(),
  golden: z.string(),
  oracle_bf16: z.string(),
});

type OperationCase = z.infer<typeof operationSchema>;
type KernelCase = z.infer<typeof kernelSchema>;

/** What a case gave. `reason` says what differs, or is null. */
export interface GoldenOutcome {
  readonly name: string;
  /** Whether results, traps and HBM traffic are as measured. */
  readonly function: boolean;
  readonly expectedCycles: number | null;
  readonly actualCycles: number | null;
  readonly reason: string | null;
}

/** Where a file's data come from. */
export interface GoldenOrigin {
  readonly file?: string;
  /** Hardware profile to use whatever the file's name says. */
  readonly profile?: string;
}

/** Far above what any measured program needs. */
const LIMITS = { instructions: 100_000_000, cycles: 1_000_000_000, wallMilliseconds: 600_000 };

/** Differences that a reason names. */
const MAXIMUM_DIFFERENCES = 4;

/** Parameters by the names of the emulator's settings. */
const settingNames: Readonly<Record<string, keyof PlenaParameters>> = {
  MAX_LOOP_INSTRUCTIONS: "loopInstructions",
  HBM_V_Prefetch_Amount: "vectorPrefetchRows",
  HBM_V_Writeback_Amount: "vectorStoreRows",
  SYSTOLIC_PROCESSING_OVERHEAD: "systolicOverhead",
  VECTOR_ADD: "vectorAdd",
  VECTOR_MUL: "vectorMultiply",
  VECTOR_EXP: "vectorExponential",
  VECTOR_RECI: "vectorReciprocal",
  VECTOR_MAX: "vectorMaximum",
  VECTOR_SUM: "vectorSum",
  SCALAR_FP_BASIC: "scalarFloatBasic",
  SCALAR_FP_EXP: "scalarFloatExponential",
  SCALAR_FP_SQRT: "scalarFloatSquareRoot",
  SCALAR_FP_RECI: "scalarFloatReciprocal",
  SCALAR_INT_BASIC: "scalarIntegerBasic",
};

/** Whether parsed data are measured PLENA programs: a list of cases with words and a vector SRAM. */
export function isPlenaGolden(data: unknown): boolean {
  if (!Array.isArray(data) || data.length === 0) return false;
  const [first] = data;
  return typeof first === "object" && first !== null && "words" in first && "rows" in first && "hbm_size" in first;
}

/**
 * The profile of a file: the one that is asked for, else the one whose name its name begins with, else the default.
 */
export function profileOfGolden({ file, profile }: GoldenOrigin): string {
  if (profile !== undefined) return profile;
  const name = file?.replace(/^.*[\\/]/, "") ?? "";
  return (plenaProfiles.find((candidate) => name.startsWith(`${candidate.name}-`)) ?? plenaProfiles[0]).name;
}

/**
 * Runs the cases of a parsed file, one by one.
 * @throws RangeError if the profile that is asked for does not exist
 */
export function* runPlenaGolden(data: unknown, origin: GoldenOrigin = {}): Generator<GoldenOutcome> {
  const parameters = plenaParametersOf(profileOfGolden(origin));
  for (const [index, item] of (data as readonly unknown[]).entries()) {
    const isKernel = typeof item === "object" && item !== null && "oracle_bf16" in item;
    const parsed = isKernel ? kernelSchema.safeParse(item) : operationSchema.safeParse(item);
    if (!parsed.success) yield malformed(item, index, parsed.error.issues[0]);
    else yield runCase(parsed.data, parameters);
  }
}

/** Runs a case of the right form. What its numbers make impossible, such as a preload that does not fit, fails it. */
function runCase(item: OperationCase | KernelCase, parameters: PlenaParameters): GoldenOutcome {
  try {
    return "oracle_bf16" in item ? runKernel(item, parameters) : runOperation(item, parameters);
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof DOMException)) throw error;
    return failure(item.name, `malformed case, ${error.message}`, item.ns);
  }
}

function malformed(item: unknown, index: number, issue: { path: PropertyKey[]; message: string }): GoldenOutcome {
  const name = (item as { name?: unknown } | null)?.name;
  return failure(
    typeof name === "string" ? name : `case ${index}`,
    `malformed case, ${issue.path.map(String).join(".")}: ${issue.message}`,
  );
}

function failure(name: string, reason: string, expectedCycles: number | null = null): GoldenOutcome {
  return { name, function: false, expectedCycles, actualCycles: null, reason };
}

/** The program of a case: words without source lines. */
export function programOfWords(words: readonly string[]): Program {
  const bytes = new Uint8Array(words.length * wordBytes);
  const view = new DataView(bytes.buffer);
  words.forEach((word, index) => view.setUint32(index * wordBytes, Number(word), true));
  return {
    blocks: [{ space: spaceNames.program, offset: 0, bytes }],
    entry: 0,
    lines: [],
    symbols: {},
    instructionCount: words.length,
    instructionCategories: {},
    codeBytes: bytes.length,
    staticBytes: 0,
  };
}

const named = { inf: Infinity, "-inf": -Infinity, nan: NaN } as const;

/** Preloads of a case. */
export function blocksOfCase(item: {
  readonly fp_f16: readonly (number | keyof typeof named)[];
  readonly ints?: readonly number[] | null;
  readonly hbm: string;
  readonly vram_bf16?: readonly string[] | null;
}): Block[] {
  const floats = new Uint16Array(
    item.fp_f16.map((value) => float16Pattern(typeof value === "number" ? value : named[value])),
  );
  const integers = new Uint32Array(item.ints ?? []);
  return [
    { space: spaceNames.float, offset: 0, bytes: new Uint8Array(floats.buffer) },
    { space: spaceNames.integer, offset: 0, bytes: new Uint8Array(integers.buffer) },
    { space: spaceNames.hbm, offset: 0, bytes: fromBase64(item.hbm) },
    { space: spaceNames.vector, offset: 0, bytes: fromHex((item.vram_bf16 ?? []).join("")) },
  ];
}

function simulateCase(item: OperationCase | KernelCase, profile: PlenaParameters, expected: Expected): Execution {
  const settings = "settings" in item ? item.settings ?? {} : {};
  const parameters: PlenaParameters = {
    ...profile,
    ...Object.fromEntries(Object.entries(settings).map(([name, value]) => [settingNames[name], value])),
    vectorRows: item.rows,
    hbmBytes: item.hbm_size,
  };
  return simulateWith({
    profile: "",
    program: programOfWords(item.words),
    blocks: blocksOfCase(item),
    limits: LIMITS,
    mode: "timed",
    dump: expected.ranges,
  }, parameters);
}

function traffic(execution: Execution, item: { readonly rd?: number | null; readonly wr?: number | null }): string[] {
  const { "bytes.hbm.read": read = 0, "bytes.hbm.written": written = 0 } = execution.counters;
  const differences: string[] = [];
  if (read !== (item.rd ?? read)) differences.push(`${read} bytes read, measured ${item.rd}`);
  if (written !== (item.wr ?? written)) differences.push(`${written} bytes written, measured ${item.wr}`);
  return differences;
}

function outcome(name: string, cycles: number | null, execution: Execution, differences: string[]): GoldenOutcome {
  const actual = execution.cycles;
  const base = { name, expectedCycles: cycles, actualCycles: actual };
  if (differences.length > 0) {
    return { ...base, function: false, reason: differences.slice(0, MAXIMUM_DIFFERENCES).join("; ") };
  }
  return { ...base, function: true, reason: actual === cycles ? null : `${actual} cycles, measured ${cycles}` };
}

function runOperation(item: OperationCase, parameters: PlenaParameters): GoldenOutcome {
  const unknown = Object.keys(item.settings ?? {}).find((name) => !(name in settingNames));
  if (unknown !== undefined) return failure(item.name, `malformed case, settings.${unknown}: unknown setting`, item.ns);
  const expected = compareState(item, parameters.scalarFormat);
  const execution = simulateCase(item, parameters, expected);
  const { cause, message } = execution.exit;
  if (item.trap !== (cause === "trapped") || (cause !== "trapped" && cause !== "returned")) {
    const wanted = item.trap ? "trapped" : "returned";
    return outcome(item.name, item.ns, execution, [
      `ended '${cause}' (${message ?? "no message"}), measured '${wanted}'`,
    ]);
  }
  if (item.trap) return outcome(item.name, null, execution, []);
  return outcome(item.name, item.ns, execution, [
    ...expected.differences(execution.dumps),
    ...traffic(execution, item),
  ]);
}

function runKernel(item: KernelCase, parameters: PlenaParameters): GoldenOutcome {
  const expected = compareKernel(item);
  const execution = simulateCase(item, parameters, expected);
  const { cause, message } = execution.exit;
  if (cause !== "returned") {
    return outcome(item.name, item.ns, execution, [
      `ended '${cause}' (${message ?? "no message"}), measured 'returned'`,
    ]);
  }
  return outcome(item.name, item.ns, execution, [
    ...expected.differences(execution.dumps),
    ...traffic(execution, item),
  ]);
}

/** The suite that the golden command recognises by shape. */
export const plenaGolden = {
  id: "plena",
  title: "PLENA programs measured on its own emulator",
  recognises: isPlenaGolden,
  run: runPlenaGolden,
};
