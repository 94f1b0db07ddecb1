/**
 * What the server says of runs of agents.
 * @module
 */
import { z } from "@hono/zod-openapi";
import { runSpecificationSchema } from "../../runs/specification.ts";
import { endReasons, errorClasses, traceEntrySchema } from "../../runs/trace.ts";
import { identifierSchema, nameSchema, pageQuerySchema, parametersSchema, timeSchema } from "./common.ts";

/** How a run stands, as the server sees it: a run may wait for its turn. */
export const runStates = ["queued", "running", "finished", "interrupted", "infrastructure", "cancelled"] as const;

const optionalNumber = z.number().nullable();

/** A run, with what it has spent and what came of it. */
export const runSchema = z.object({
  run: z.string().nullable().openapi({ description: "Identifier; null while the run waits for its first turn." }),
  key: z.string().nullable().openapi({
    description: "Hash of the specification; null for compilers' and experts' runs.",
  }),
  session: z.string().nullable(),
  agent: z.string(),
  platform: z.string(),
  profile: z.string(),
  task: z.string(),
  configuration: z.string(),
  parameters: parametersSchema,
  attempt: z.number().int(),
  status: z.enum(runStates),
  endReason: z.enum(endReasons).nullable(),
  errorClass: z.enum(errorClasses).nullable(),
  message: z.string().nullable().openapi({ description: "Why the server could not carry out the run." }),
  started: timeSchema.nullable(),
  finished: timeSchema.nullable(),
  iterations: optionalNumber,
  firstSuccess: optionalNumber.openapi({ description: "Iteration of the first correct kernel." }),
  tokens: z.object({
    system: z.number(),
    input: z.number(),
    cached: z.number(),
    reasoning: z.number(),
    output: z.number(),
    estimated: z.boolean(),
  }).nullable(),
  dollars: optionalNumber.openapi({ description: "Null: unknown, or no model ran." }),
  toolCalls: optionalNumber,
  evaluations: optionalNumber,
  wallMilliseconds: optionalNumber,
  unsealed: z.boolean().openapi({ description: "The agent could reach more than the tools." }),
  seedGiven: z.boolean(),
  specification: runSpecificationSchema.nullable(),
  score: z.object({
    correct: z.boolean(),
    verdict: z.string(),
    cycles: optionalNumber,
    speedup: optionalNumber,
    rooflineFraction: optionalNumber,
    flags: z.array(z.string()),
    kernelHash: z.string(),
    evaluation: z.string(),
  }).nullable(),
}).openapi("Run");

/** A run, with what it has spent and what came of it. */
export type RunView = z.infer<typeof runSchema>;

/** Which runs are wanted. */
export const runQuerySchema = z.object({
  platform: nameSchema.optional(),
  task: nameSchema.optional(),
  configuration: nameSchema.optional(),
  agent: z.string().max(200).optional(),
  session: identifierSchema.optional(),
  status: z.enum(runStates).optional(),
  traced: z.enum(["true", "false"]).optional().openapi({ description: "`true`: runs of agents, which have a trace." }),
}).extend(pageQuerySchema.shape);

/** Which runs are wanted. */
export type RunQuery = z.output<typeof runQuerySchema>;

/** An event of a trace. */
export const traceEventSchema = z.union(
  traceEntrySchema.options.map((option) => option.extend({ sequence: z.number().int().nonnegative(), at: timeSchema })),
).openapi("TraceEvent");
