/**
 * What a run leaves behind: an append-only list of events. Everything shown anywhere is derived from it, a stopped run
 * goes on from it, and a replay makes its tool calls again.
 * @module
 */
import { z } from "zod";

/** Tokens by kind. Kinds do not overlap: their sum is what the endpoint charged for. */
export const tokenUsageSchema = z.strictObject({
  /** System prompt and descriptions of the tools. */
  system: z.number().int().nonnegative(),
  /** Other input: messages and results of tools. */
  input: z.number().int().nonnegative(),
  /** Of system and input together, tokens that the endpoint had in its cache. */
  cached: z.number().int().nonnegative(),
  /** Thinking. */
  reasoning: z.number().int().nonnegative(),
  /** Other output. */
  output: z.number().int().nonnegative(),
  /** True: the endpoint did not say, the numbers are our estimate. */
  estimated: z.boolean(),
});

/** Tokens by kind. */
export type TokenUsage = z.infer<typeof tokenUsageSchema>;

/** A tool call of a turn, as the model wrote it: arguments are text that may be no JSON. */
export const requestedCallSchema = z.strictObject({ id: z.string(), name: z.string(), arguments: z.string() });

/** A tool call as a model wrote it. */
export type RequestedCall = z.infer<typeof requestedCallSchema>;

/** The paper's classes of errors: S syntax, F functionally wrong, T misuse of tools. */
export const errorClasses = ["S", "F", "T"] as const;

/** Why a run ended. Those of `infrastructureEnds` say nothing about the agent; such a run can be resumed. */
export const endReasons = [
  "finished",
  "iterations-spent",
  "evaluations-spent",
  "tokens-spent",
  "dollars-spent",
  "time-spent",
  "gave-up",
  "cancelled",
  "infrastructure",
] as const;

/** Why a run ended. */
export type EndReason = (typeof endReasons)[number];

/** Ends that are no outcome: the run goes on when it is started again. */
export const resumableEnds: readonly EndReason[] = ["cancelled", "infrastructure"];

const iteration = z.number().int().nonnegative();

/** Checks what an event says, without its place in the trace. */
export const traceEntrySchema = z.discriminatedUnion("kind", [
  /** A message into the conversation that no model wrote; `person`: in conversation mode. */
  z.strictObject({
    kind: z.literal("message"),
    role: z.enum(["system", "user", "person"]),
    content: z.string(),
    iteration,
  }),
  /** One answer of a model. `role` names the writer, planner or critic of a team. */
  z.strictObject({
    kind: z.literal("turn"),
    iteration,
    role: z.enum(["writer", "planner", "critic"]),
    text: z.string(),
    reasoning: z.string(),
    calls: z.array(requestedCallSchema),
    usage: tokenUsageSchema,
    /** Null where the model's price is not known. */
    dollars: z.number().nonnegative().nullable(),
    finishReason: z.string(),
    milliseconds: z.number().nonnegative(),
    /** Opaque items that the endpoint wants back with the next request. */
    endpointItems: z.array(z.unknown()).optional(),
  }),
  /** One call of a tool with its result. `data` is the result for programs, `content` for the agent. */
  z.strictObject({
    kind: z.literal("tool"),
    iteration,
    call: z.string(),
    name: z.string(),
    arguments: z.unknown(),
    ok: z.boolean(),
    content: z.string(),
    data: z.unknown(),
    errorClass: z.enum(errorClasses).nullable(),
    milliseconds: z.number().nonnegative(),
  }),
  /** A remark: a retry, an endpoint's failure, what a step of the tuner gained. */
  z.strictObject({
    kind: z.literal("note"),
    iteration,
    code: z.string(),
    text: z.string(),
    data: z.unknown().optional(),
  }),
  /** The agent has stopped. A resumed run has several. */
  z.strictObject({ kind: z.literal("end"), iteration, reason: z.enum(endReasons), message: z.string() }),
]);

/** What an event says. */
export type TraceEntry = z.infer<typeof traceEntrySchema>;

/** An event of a trace. */
export type TraceEvent = TraceEntry & {
  /** 0, 1, 2, … without gaps. */
  readonly sequence: number;
  /** ISO 8601, UTC. */
  readonly at: string;
};
