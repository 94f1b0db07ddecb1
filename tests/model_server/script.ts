/**
 * What the scripted model server answers, as data. The answer follows from the conversation alone (how many turns of the
 * model it holds), so that any number of runs can talk at once and a run that goes on hears what it would have heard.
 * @module
 */
import { z } from "zod";

/** What goes wrong with one attempt; the next attempt at the same place meets the next fault, then the answer. */
const faultSchema = z.discriminatedUnion("kind", [
  /** An error with a status, in the shape of the API. */
  z.strictObject({
    kind: z.literal("status"),
    status: z.number().int(),
    message: z.string().default("scripted failure"),
    code: z.string().optional(),
    param: z.string().optional(),
    /** The whole body, where it is not of the API's shape. */
    body: z.unknown().optional(),
    /** Text of the header `retry-after`, and of `retry-after-ms`. */
    retryAfter: z.string().optional(),
    retryAfterMilliseconds: z.string().optional(),
  }),
  /** The connection breaks after so many chunks of the answer. */
  z.strictObject({ kind: z.literal("reset"), chunks: z.number().int().nonnegative() }),
  /** The stream ends in good order after so many chunks, before the answer is whole. */
  z.strictObject({ kind: z.literal("early-end"), chunks: z.number().int().nonnegative() }),
  /** Nothing comes before so many milliseconds. */
  z.strictObject({ kind: z.literal("slow"), milliseconds: z.number() }),
  /** Nothing comes after so many chunks, and the connection stays open. */
  z.strictObject({ kind: z.literal("stall"), chunks: z.number().int().nonnegative() }),
  /** Text that is no JSON, with status 200. */
  z.strictObject({ kind: z.literal("broken-json") }),
  /** An error inside an answer with status 200. */
  z.strictObject({ kind: z.literal("error-inside"), code: z.union([z.number(), z.string()]), message: z.string() }),
]);

/** A fault. */
export type Fault = z.infer<typeof faultSchema>;

const callSchema = z.strictObject({
  name: z.string(),
  /** An object, or the text that stands for it, valid or not. */
  arguments: z.unknown(),
  /** Absent: one of its own. */
  id: z.string().optional(),
});

const usageSchema = z.strictObject({
  prompt: z.number().int(),
  completion: z.number().int(),
  cached: z.number().int().default(0),
  reasoning: z.number().int().default(0),
  total: z.number().int().optional(),
});

/** Checks a step. */
export const stepSchema = z.strictObject({
  text: z.string().default(""),
  reasoning: z.string().default(""),
  refusal: z.string().optional(),
  calls: z.array(callSchema).default([]),
  /** Absent: `tool_calls` with calls, else `stop`. */
  finish: z.string().optional(),
  /** Null: not told. Absent: a quarter of the characters, half of the prompt cached. */
  usage: usageSchema.nullish(),
  faults: z.array(faultSchema).default([]),
});

/** One answer of the model. */
export type Step = z.infer<typeof stepSchema>;

/** How the endpoint behaves, whatever the model answers. */
export const behaviourSchema = z.strictObject({
  /** Names of models; any other is not found. Absent: every name is known. */
  models: z.array(z.string()).optional(),
  /** The key that is wanted; absent: none. */
  key: z.string().optional(),
  /** Members of the body that are refused with 400. */
  refused: z.array(z.string()).default([]),
  /** `ignored`: a stream is asked for and a whole answer comes; `refused`: with 400. */
  streams: z.enum(["yes", "ignored", "refused"]).default("yes"),
  /** False: tools are refused, as by a model that knows none. */
  tools: z.boolean().default(true),
  /** Characters of the whole request, above which the context overflows. */
  contextCharacters: z.number().int().optional(),
  /** Name of the field for reasoning. */
  reasoningField: z.enum(["reasoning_content", "reasoning"]).default("reasoning_content"),
  /** How calls in a stream are numbered. */
  callIndex: z.enum(["counted", "zero", "none"]).default("counted"),
  /** Characters per chunk of a stream. */
  chunkCharacters: z.number().int().positive().default(40),
});

/** How an endpoint behaves. */
export type Behaviour = z.infer<typeof behaviourSchema>;

/** Checks a script. */
export const scriptSchema = z.strictObject({
  behaviour: behaviourSchema.default(behaviourSchema.parse({})),
  /** The n-th answer of every conversation; the last one is repeated. */
  steps: z.array(stepSchema).default([]),
  /** Answers for conversations whose first message contains a text: `configuration c2`. */
  tasks: z.record(z.string(), z.array(stepSchema)).default({}),
});

/** A script as it is checked. */
export type Script = z.infer<typeof scriptSchema>;

/** A script as it is written: everything may be left out. */
export type ScriptSource = z.input<typeof scriptSchema>;

/** What the model is asked, whichever API it came by. */
export interface Question {
  /** Turns of the model so far. */
  readonly turn: number;
  readonly system: string;
  /** First message of the user. */
  readonly task: string;
  /** Text of the newest message or tool result. */
  readonly last: string;
  /** Names of the tools. */
  readonly tools: readonly string[];
}

/** Decides what is answered. */
export type Responder = (question: Question) => Step | Promise<Step>;

/** Answers of a script. */
export function scripted({ steps, tasks }: Script): Responder {
  return ({ turn, task }) => {
    const [, own] = Object.entries(tasks).find(([text]) => task.includes(text)) ?? [null, steps];
    return own[Math.min(turn, own.length - 1)] ?? stepSchema.parse({});
  };
}
