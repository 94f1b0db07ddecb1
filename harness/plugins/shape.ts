/**
 * The shape of a plugin, checked when it is loaded: what the types promise holds for code that nobody type-checked.
 * @module
 */
import { z } from "zod";
import type { IsaPlugin } from "../../isa/plugin.ts";

type MethodName = {
  [K in keyof IsaPlugin]-?: Required<IsaPlugin>[K] extends (...values: never[]) => unknown ? K : never;
}[
  keyof IsaPlugin
];

/** What each method is for, as a message about a missing one says it. */
const methods: Readonly<Record<MethodName, string>> = {
  supports: "whether a task runs on the machine, and why not",
  configurations: "the sizes of a task",
  tolerance: "how near a result must be to the reference",
  numerics: "the rounding points of a profile",
  place: "where the tensors of a workload lie",
  encode: "memory contents for tensors",
  decode: "a tensor from memory contents",
  assemble: "a program or diagnostics from a source text",
  disassemble: "the text of an instruction word",
  simulate: "one run of a program",
  baselines: "compilers' kernels",
  kernels: "hand-written kernels",
  floor: "cycles below which no kernel can be",
  roofline: "peaks of the machine for a workload",
  documents: "the texts for agents and people",
  example: "a worked example, or null",
  rewrites: "changed versions of a kernel",
  instructionTable: "the list of instructions for editors and pages",
  reference: "the page of one instruction",
};

/** Methods that a plugin may leave out. */
const optionalMethods: ReadonlySet<string> = new Set<MethodName>([
  "numerics",
  "roofline",
  "rewrites",
  "instructionTable",
]);

const text = z.string().min(1, "must not be empty");
const number = z.number();
const range = z.looseObject({ space: text, offset: number.nonnegative(), length: number.positive() });

const method = (purpose: string) =>
  z.custom<unknown>((value) => typeof value === "function", {
    error: ({ input }) =>
      input === undefined
        ? `is missing: a method that gives ${purpose}`
        : `must be a method that gives ${purpose}, not ${describe(input)}`,
  });

const members = {
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, "must be lower-case letters, digits and dashes"),
  title: text,
  version: text,
  profiles: z.array(z.looseObject({
    name: text,
    title: text,
    description: z.string(),
    parameters: z.record(z.string(), z.union([z.number(), z.boolean(), z.string()])),
  })).min(1, "must hold a hardware profile; the first is the default"),
  defaultSpace: text,
  spaces: z.array(z.looseObject({
    name: text,
    title: text,
    ranges: z.array(range).min(1, "must hold a range"),
    unitBytes: number.int().positive().optional(),
  })).min(1, "must hold a memory space"),
  defaultBaseline: text,
  maximumStaticBytes: number.int().nonnegative(),
};

const shape = z.looseObject({
  ...members,
  ...Object.fromEntries(
    Object.entries(methods).map(([name, purpose]) =>
      [name, optionalMethods.has(name) ? method(purpose).optional() : method(purpose)] as const
    ),
  ),
});

/**
 * What is wrong with the shape of a plugin, one line per member; none if it is whole. Whether methods do what they
 * should is the conformance kit's to say.
 */
export function shapeProblems(value: unknown): readonly string[] {
  const parsed = shape.safeParse(value);
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path, message }) => `${path.map(String).join(".") || "the plugin"}: ${message}`);
}

function describe(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : `a ${typeof value}`;
}
