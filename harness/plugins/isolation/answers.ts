/**
 * What a stranger's plugin may answer: every answer is checked before anything looks at it. Members that nobody knows are
 * dropped, so that an answer cannot bring more than it should.
 * @module
 */
import { z } from "zod";
import type { Range, SimulationRequest } from "../../../isa/plugin.ts";
import { PluginFailure } from "./child_process.ts";

const text = z.string().max(10_000);
const longText = z.string().max(4_000_000);
const name = z.string().min(1).max(200);
const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const finite = z.number();
const bytes = z.instanceof(Uint8Array);
const counts = z.record(name, finite);

/** Most entries of a list that nobody needs longer. */
const many = 100_000;

const dataType = z.enum(["int8", "uint8", "int16", "int32", "float32"]);
const range = { space: name, offset: count, length: count };
const block = z.object({ space: name, offset: count, bytes });

const tensorSpecification = z.object({
  name,
  dataType,
  shape: z.array(count).max(8),
  role: z.enum(["input", "constant", "output", "hidden"]),
  capacity: z.literal(true).optional(),
  description: text,
});

const typedArrays = [Int8Array, Uint8Array, Int16Array, Int32Array, Float32Array, Float64Array] as const;

const tensor = z.object({
  specification: tensorSpecification,
  values: z.custom<InstanceType<(typeof typedArrays)[number]>>(
    (value) => typedArrays.some((type) => value instanceof type),
    "must be a typed array of numbers",
  ),
}).refine(
  ({ specification, values }) => specification.shape.reduce((product, extent) => product * extent, 1) === values.length,
  "has another number of values than its shape says",
);

const profile = z.object({
  name,
  title: text,
  description: text,
  parameters: z.record(name, z.union([z.number(), z.boolean(), text])),
});

const space = z.object({
  name,
  title: text,
  ranges: z.array(z.object(range)).min(1).max(100),
  unitBytes: count.optional(),
});

/** Members of a plugin that are data, and the names of its methods. */
export const descriptionSchema = z.object({
  data: z.object({
    id: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/, "must be lower-case letters, digits and dashes"),
    title: z.string().min(1).max(200),
    version: z.string().regex(/^[0-9A-Za-z][0-9A-Za-z.+-]{0,40}$/, "must be a version such as 1.0.0"),
    profiles: z.array(profile).min(1).max(50),
    defaultSpace: name,
    spaces: z.array(space).min(1).max(50),
    defaultBaseline: name,
    maximumStaticBytes: count,
    transformations: z.array(z.object({ name, description: text })).max(200).optional(),
  }),
  methods: z.array(name).max(1000),
});

/** What a plugin says of itself. */
export type PluginDescription = z.infer<typeof descriptionSchema>;

const format = z.enum(["float32", "bfloat16", "float16", "mx-e4m3", "mx-e4m3-half-up"]);
const kernel = z.object({ name, source: longText, provenance: text });

const sourceLine = z.object({ space: name, offset: count, line: count, column: count });

const program = z.object({
  blocks: z.array(block).max(many),
  entry: count,
  lines: z.array(sourceLine).max(2_000_000),
  symbols: z.record(name, finite),
  instructionCount: count,
  instructionCategories: counts,
  codeBytes: count,
  staticBytes: count,
});

const diagnostic = z.object({
  severity: z.enum(["error", "warning"]),
  code: name,
  message: text,
  line: count,
  column: count,
  length: count,
  token: text,
  expected: text.optional(),
  hint: text.optional(),
});

const exit = z.object({
  cause: z.enum(["returned", "trapped", "hung", "fault", "limit"]),
  kind: name.optional(),
  pc: count.optional(),
  line: count.optional(),
  message: text.optional(),
});

const lineProfile = z.object({ line: count, executions: count, cycles: finite.min(0), stalls: counts });

/** Answers by method. */
export const answerSchemas = {
  supports: z.union([
    z.object({ supported: z.literal(true) }),
    z.object({ supported: z.literal(false), reason: text }),
  ]),
  configurations: z.array(z.object({ name, parameters: z.record(name, count) })).max(100),
  tolerance: z.object({ absolute: finite.min(0), relative: finite.min(0), scaled: finite.min(0).optional() }),
  numerics: z.object({ activation: format, scalar: format, memory: format, store: format }),
  place: z.object({
    tensors: z.array(z.object({
      ...range,
      specification: tensorSpecification,
      format: text,
      columnBlock: count.optional(),
    })).max(1000),
    regions: z.array(z.object({
      ...range,
      name,
      access: z.enum(["read", "write", "execute"]),
      role: z.enum(["code", "input", "output", "scratch", "static"]),
    })).max(1000),
    preload: z.array(block).max(1000).optional(),
    symbols: z.record(name, finite),
    description: longText,
  }),
  encode: z.array(block).max(many),
  decode: tensor,
  assemble: z.object({ program: program.optional(), diagnostics: z.array(diagnostic).max(many) }),
  disassemble: text.nullable(),
  simulate: z.object({
    exit,
    cycles: count.nullable(),
    instructions: count,
    mode: z.enum(["timed", "functional"]),
    dumps: z.array(block).max(10_000),
    written: z.array(bytes).max(10_000),
    warnings: z.array(z.object({ code: name, message: text, pc: count, line: count.optional(), count })).max(many),
    flags: z.array(name).max(100).optional(),
    counters: counts,
    profile: z.array(lineProfile).max(2_000_000).optional(),
    registers: z.record(name, z.union([finite, text])).optional(),
  }),
  baselines: z.array(kernel).max(100),
  kernels: z.array(kernel).max(100),
  floor: z.object({ cycles: finite.min(0), derivation: text }),
  roofline: z.object({
    operationsPerCycle: finite.positive(),
    bytesPerCycle: finite.positive(),
    bytes: finite.min(0),
  }).nullable(),
  documents: z.array(z.object({
    id: z.enum(["isa", "memory", "hardware", "guidance"]),
    title: text,
    markdown: longText,
    prompt: longText.optional(),
  })).max(20),
  example: z.object({ title: text, source: longText }).nullable(),
  rewrites: z.array(z.object({ transformation: name, summary: text, source: longText })).max(1000),
  instructionTable: z.object({
    lineComments: z.array(name).max(20),
    directives: z.array(name).max(1000),
    instructions: z.array(z.object({
      mnemonic: name,
      form: text,
      description: text,
      extension: text,
      encoding: z.array(z.object({ high: count, low: count, text, kind: z.enum(["fixed", "operand", "free"]) })).max(
        256,
      ),
    })).max(20_000),
  }),
  reference: z.union([z.object({ markdown: longText }), z.object({ nearest: z.array(text).max(100) })]),
} as const;

/** Names of the methods of the contract. */
export type PluginMethod = keyof typeof answerSchemas;

/** What a method answers. */
export type PluginAnswer<M extends PluginMethod> = z.infer<(typeof answerSchemas)[M]>;

/**
 * Checks the answer of a method.
 * @throws PluginFailure that says what is wrong with it
 */
export function checkAnswer<M extends PluginMethod>(method: M, answer: unknown): PluginAnswer<M> {
  return checkPluginData(answerSchemas[method] as unknown as z.ZodType<PluginAnswer<M>>, answer, `'${method}'`);
}

/**
 * Checks anything that a plugin sent.
 * @param what for the message: `'place'`
 * @throws PluginFailure that says what is wrong with it
 */
export function checkPluginData<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const shown = parsed.error.issues.slice(0, 3).map(({ path, message }) => {
    const place = path.map(String).join(".");
    return place === "" ? message : `${place}: ${message}`;
  });
  throw new PluginFailure(`the plugin's answer to ${what} has the wrong shape: ${shown.join("; ")}`);
}

/**
 * Checks that an execution returns the ranges that were asked for.
 * @throws PluginFailure
 */
export function checkDumps(execution: PluginAnswer<"simulate">, { dump, mode }: SimulationRequest): void {
  const fail = (what: string): never => {
    throw new PluginFailure(`the plugin's answer to 'simulate' ${what}`);
  };
  const { dumps, written, exit, cycles } = execution;
  if (dumps.length !== dump.length) fail(`holds ${dumps.length} dumps, ${dump.length} were asked for`);
  if (written.length !== dump.length) fail(`tells of ${written.length} dumps what was written, of ${dump.length}`);
  dump.forEach((range: Range, number) => {
    const got = dumps[number];
    if (got.space !== range.space || got.offset !== range.offset || got.bytes.length !== range.length) {
      fail(
        `has dump ${number} of ${got.bytes.length} bytes at ${got.space}:${got.offset}; ` +
          `${range.length} bytes at ${range.space}:${range.offset} were asked for`,
      );
    }
    if (written[number].length !== Math.ceil(range.length / 8)) {
      fail(`has ${written[number].length} bytes of marks for dump ${number}, not ${Math.ceil(range.length / 8)}`);
    }
  });
  if (mode === "timed" && exit.cause === "returned" && cycles === null) fail("has no cycles");
}
