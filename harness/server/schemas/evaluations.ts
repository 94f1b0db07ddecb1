/**
 * What the server takes and says of evaluations and submissions.
 * @module
 */
import { z } from "@hono/zod-openapi";
import { maximumSourceCharacters } from "../../workbench/tools.ts";
import { evaluationResultSchema } from "../../job.ts";
import { nameSchema, pageQuerySchema, parametersSchema, timeSchema } from "./common.ts";

const workloadShape = {
  platform: nameSchema.openapi({ example: "coral" }),
  task: nameSchema.openapi({ example: "relu" }),
  configuration: nameSchema.optional().openapi({ description: "Name of a configuration.", example: "c1" }),
  parameters: z.record(z.string().max(60), z.number().int().nonnegative()).optional().openapi({
    description: "Sizes of your own, instead of a configuration.",
  }),
  profile: nameSchema.optional().openapi({ description: "Hardware profile; absent: the platform's first." }),
  source: z.string().min(1).max(maximumSourceCharacters).openapi({
    description: "The whole kernel in assembly.",
    example: "mpause",
  }),
};

const oneOfSizes = (value: { readonly configuration?: string; readonly parameters?: unknown }) =>
  (value.configuration === undefined) !== (value.parameters === undefined);
const oneOfSizesMessage = "give either `configuration` or `parameters`";

/** A kernel to try on the public seed. */
export const evaluationRequestSchema = z.strictObject({
  ...workloadShape,
  summary: z.boolean().default(false).openapi({ description: "Whether to return statistics of the output by rows." }),
}).refine(oneOfSizes, oneOfSizesMessage).openapi("EvaluationRequest");

/** A kernel to try on the public seed. */
export type EvaluationRequest = z.output<typeof evaluationRequestSchema>;

/** How an evaluation stands. */
export const evaluationStates = ["queued", "running", "done", "rejected"] as const;

/** An evaluation on the public seed. */
export const evaluationSchema = z.object({
  id: z.string(),
  status: z.enum(evaluationStates).openapi({
    description: "`rejected`: the job could not be carried out; see `message`.",
  }),
  platform: z.string(),
  profile: z.string(),
  task: z.string(),
  configuration: z.string(),
  parameters: parametersSchema,
  requested: timeSchema,
  finished: timeSchema.nullable(),
  message: z.string().nullable(),
  wallMilliseconds: z.number().nullable(),
  result: evaluationResultSchema.nullable(),
}).openapi("Evaluation");

/** An evaluation on the public seed. */
export type EvaluationView = z.infer<typeof evaluationSchema>;

/** A kernel by a named person, to be scored on secret seeds. */
export const submissionRequestSchema = z.strictObject({
  author: z.string().min(1).max(60).regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u).openapi({
    description: "Whose kernel it is; shown on the leaderboard as `submission:NAME`.",
    example: "Ada",
  }),
  note: z.string().max(500).optional().openapi({ description: "How it was made." }),
  ...workloadShape,
}).refine(oneOfSizes, oneOfSizesMessage).openapi("SubmissionRequest");

/** A kernel by a named person, to be scored on secret seeds. */
export type SubmissionRequest = z.output<typeof submissionRequestSchema>;

/** A submitted kernel; secret seeds answer pass or fail only. */
export const submissionSchema = z.object({
  id: z.string(),
  status: z.enum(evaluationStates),
  author: z.string(),
  agent: z.string(),
  note: z.string().nullable(),
  platform: z.string(),
  profile: z.string(),
  task: z.string(),
  configuration: z.string(),
  parameters: parametersSchema,
  kernelHash: z.string(),
  submitted: timeSchema,
  finished: timeSchema.nullable(),
  message: z.string().nullable(),
  run: z.string().nullable().openapi({ description: "Run that holds the score." }),
  correct: z.boolean().nullable(),
  verdict: z.string().nullable(),
  cycles: z.number().nullable(),
  speedup: z.number().nullable(),
}).openapi("Submission");

/** A submitted kernel. */
export type SubmissionView = z.infer<typeof submissionSchema>;

/** Which submissions are wanted. */
export const submissionQuerySchema = z.object({
  platform: nameSchema.optional(),
  task: nameSchema.optional(),
  author: z.string().max(60).optional(),
}).extend(pageQuerySchema.shape);

/** Which submissions are wanted. */
export type SubmissionQuery = z.output<typeof submissionQuerySchema>;

/** A stored evaluation with its kernel. */
export const storedEvaluationSchema = z.object({
  id: z.string(),
  run: z.string(),
  kernelHash: z.string(),
  platform: z.string(),
  task: z.string(),
  configuration: z.string(),
  source: z.string(),
  provenance: z.string(),
  job: z.unknown(),
  result: evaluationResultSchema.nullable(),
  evaluated: timeSchema,
}).openapi("StoredEvaluation");

/** A stored evaluation with its kernel. */
export type StoredEvaluation = z.infer<typeof storedEvaluationSchema>;
