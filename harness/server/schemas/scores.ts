/**
 * What the server says of scores and of the leaderboard.
 * @module
 */
import { z } from "@hono/zod-openapi";
import { pageQuerySchema, parametersSchema, rateSchema, timeSchema } from "./common.ts";

const optionalNumber = z.number().nullable();

/** A score. */
export const scoreSchema = z.object({
  run: z.string(),
  session: z.string(),
  agent: z.string(),
  kind: z.enum(["agent", "expert", "compiler"]),
  platform: z.string(),
  pluginVersion: z.string(),
  pluginHash: z.string(),
  evaluatorHash: z.string(),
  profile: z.string(),
  task: z.string(),
  configuration: z.string(),
  parameters: parametersSchema,
  attempt: z.number().int(),
  level: z.number().int(),
  correct: z.boolean(),
  verdict: z.string().openapi({ description: "`correct`, or the failure's code." }),
  message: z.string().nullable(),
  cycles: optionalNumber.openapi({ description: "Median over the secret seeds; null unless correct." }),
  baseline: z.string(),
  baselineCycles: optionalNumber,
  speedup: optionalNumber.openapi({ description: "Baseline cycles / kernel cycles." }),
  speedups: z.record(z.string(), optionalNumber).openapi({ description: "Over each compiler's kernel." }),
  floor: optionalNumber.openapi({ description: "Cycles below which no kernel can be." }),
  rooflineFraction: optionalNumber.openapi({ description: "Floor cycles / kernel cycles." }),
  matchRate: optionalNumber,
  codeBytes: z.number(),
  staticBytes: z.number(),
  seeds: z.number().int(),
  seedGiven: z.boolean().openapi({ description: "The seed came from a person: the score is marked." }),
  flags: z.array(z.string()),
  evaluation: z.string(),
  kernelHash: z.string(),
  provenance: z.string(),
  created: timeSchema,
}).openapi("Score");

/** A score. */
export type ScoreView = z.infer<typeof scoreSchema>;

/** Which scores are wanted; several names are separated by commas. */
export const scoreFilterSchema = z.object({
  platform: z.string().max(400).optional(),
  profile: z.string().max(400).optional(),
  task: z.string().max(1000).optional(),
  configuration: z.string().max(400).optional(),
  agent: z.string().max(1000).optional(),
  level: z.string().max(20).regex(/^[123](,[123])*$/).optional(),
  kind: z.string().max(60).regex(/^(agent|expert|compiler)(,(agent|expert|compiler))*$/).optional(),
  correct: z.enum(["true", "false"]).optional(),
  latest: z.enum(["true", "false"]).default("true").openapi({
    description: "Whether a later run of the same attempt takes the place of the earlier one.",
  }),
});

/** Which scores are wanted. */
export type ScoreFilter = Partial<z.output<typeof scoreFilterSchema>>;

/** What scores can be sorted by. */
export const scoreSorts = ["created", "cycles", "speedup", "roofline", "task", "agent", "code"] as const;

/** Filters, order and page of scores. */
export const scoreQuerySchema = scoreFilterSchema.extend({
  sort: z.enum(scoreSorts).default("created"),
  order: z.enum(["ascending", "descending"]).default("descending"),
}).extend(pageQuerySchema.shape);

/** Filters, order and page of scores. */
export type ScoreQuery = z.output<typeof scoreQuerySchema>;

/** What the leaderboard can be sorted by. */
export const leaderboardSorts = ["success", "speedup", "fallback", "roofline", "tokens", "dollars", "agent"] as const;

/** Filters and order of the leaderboard. */
export const leaderboardQuerySchema = scoreFilterSchema.omit({ correct: true, latest: true }).extend({
  sort: z.enum(leaderboardSorts).default("success"),
  order: z.enum(["ascending", "descending"]).default("descending"),
});

/** Filters and order of the leaderboard. */
export type LeaderboardQuery = Partial<z.output<typeof leaderboardQuerySchema>>;

const speedupsSchema = z.object({
  solvedOnly: optionalNumber.openapi({ description: "Geometric mean over the solved pairs." }),
  withFallback: optionalNumber.openapi({ description: "The same over all pairs that ran; a failure counts 1." }),
  totalCycles: optionalNumber.openapi({ description: "All baseline cycles / all kernel cycles." }),
  solved: z.number().int(),
  pairs: z.number().int(),
}).openapi("Speedups");

/** An agent's line. */
export const leaderboardRowSchema = z.object({
  rank: z.number().int(),
  agent: z.string(),
  kind: z.enum(["agent", "expert", "compiler"]),
  solved: z.number().int(),
  failed: z.number().int(),
  infrastructure: z.number().int(),
  notRun: z.number().int(),
  success: rateSchema.openapi({ description: "Solved of all pairs, with a 95 % interval clustered by task." }),
  speedups: speedupsSchema,
  roofline: optionalNumber.openapi({ description: "Median roofline fraction of the solved pairs." }),
  tokens: optionalNumber.openapi({ description: "Tokens of all its runs here; null where no model ran." }),
  dollars: optionalNumber.openapi({ description: "Cost of all its runs here; null where one is unknown." }),
}).openapi("LeaderboardRow");

/** An agent's line. */
export type LeaderboardRow = z.infer<typeof leaderboardRowSchema>;

/** A task's line of one platform. */
export const leaderboardTaskSchema = z.object({
  task: z.string(),
  title: z.string(),
  configuration: z.string(),
  parameters: parametersSchema,
  baselineCycles: optionalNumber,
  floor: optionalNumber,
  outcomes: z.record(
    z.string(),
    z.object({
      outcome: z.enum(["solved", "failed", "infrastructure", "not-run"]),
      run: z.string().nullable(),
      verdict: z.string().nullable(),
      cycles: optionalNumber,
      speedup: optionalNumber,
      attempts: z.number().int(),
    }),
  ).openapi({ description: "By agent." }),
}).openapi("LeaderboardTask");

/** The leaderboard of one platform under one hardware profile. */
export const leaderboardPlatformSchema = z.object({
  platform: z.string(),
  title: z.string(),
  profile: z.string(),
  baseline: z.string(),
  comparable: z.boolean().openapi({
    description: "False: scores come from several versions of machine or judge and may not compare.",
  }),
  agents: z.array(leaderboardRowSchema),
  tasks: z.array(leaderboardTaskSchema),
  published: z.array(z.object({ agent: z.string(), solved: z.number(), pairs: z.number(), success: rateSchema }))
    .openapi({
      description:
        "Results of the KernelCraft paper (arXiv 2603.08721), not measured here; only without filters of tasks.",
    }),
  alarms: z.number().int().openapi({ description: "Scores that say that a task without a solution was solved." }),
}).openapi("LeaderboardPlatform");

/** The leaderboard of one platform under one hardware profile. */
export type LeaderboardPlatform = z.infer<typeof leaderboardPlatformSchema>;

/** The whole leaderboard. */
export const leaderboardSchema = z.object({
  platforms: z.array(leaderboardPlatformSchema),
  scores: z.number().int(),
}).openapi("Leaderboard");

/** The whole leaderboard. */
export type Leaderboard = z.infer<typeof leaderboardSchema>;

/** A kernel with everything that ran it. */
export const kernelSchema = z.object({
  hash: z.string(),
  platform: z.string(),
  source: z.string(),
  provenance: z.string(),
  created: timeSchema,
  scores: z.array(scoreSchema),
}).openapi("Kernel");

/** A kernel with everything that ran it. */
export type KernelView = z.infer<typeof kernelSchema>;
