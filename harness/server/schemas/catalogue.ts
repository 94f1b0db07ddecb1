/**
 * What the server says of platforms, their documents, tasks and placements.
 * @module
 */
import { z } from "@hono/zod-openapi";
import { nameSchema, parametersSchema } from "./common.ts";

/** A hardware profile. */
export const profileSchema = z.object({
  name: z.string(),
  title: z.string(),
  description: z.string(),
  parameters: z.record(z.string(), z.union([z.number(), z.boolean(), z.string()])),
}).openapi("HardwareProfile");

/** A platform: a plugin that is at hand. */
export const platformSchema = z.object({
  id: z.string().openapi({ example: "coral" }),
  title: z.string(),
  version: z.string(),
  hash: z.string().openapi({ description: "SHA-256 over everything that decides what the machine does." }),
  profiles: z.array(profileSchema).openapi({ description: "The first is the default." }),
  defaultBaseline: z.string().openapi({ description: "Name of the baseline that speedups are against." }),
  maximumStaticBytes: z.number().int().openapi({ description: "Bytes that a kernel may preload." }),
  spaces: z.array(z.object({
    name: z.string(),
    title: z.string(),
    ranges: z.array(z.object({ space: z.string(), offset: z.number(), length: z.number() })),
    unitBytes: z.number().int().openapi({ description: "Bytes that one address counts." }),
  })).openapi({ description: "Memories." }),
  transformations: z.array(z.object({ name: z.string(), description: z.string() })),
  documents: z.array(z.string()).openapi({ description: "Identifiers of the documents." }),
  tasks: z.number().int().openapi({ description: "Tasks that run here." }),
}).openapi("Platform");

/** A platform: a plugin that is at hand. */
export type PlatformView = z.infer<typeof platformSchema>;

/** A document of a platform. */
export const documentSchema = z.object({
  id: z.string(),
  title: z.string(),
  markdown: z.string(),
}).openapi("Document");

/** A document of a platform. */
export type DocumentView = z.infer<typeof documentSchema>;

/** A task on one platform. */
export const taskPlatformSchema = z.object({
  id: z.string(),
  supported: z.boolean(),
  reason: z.string().nullable().openapi({ description: "Why it does not run there." }),
  configurations: z.array(z.object({ name: z.string(), parameters: parametersSchema })),
}).openapi("TaskOnPlatform");

/** A task of the catalogue. */
export const taskSchema = z.object({
  id: z.string().openapi({ example: "relu" }),
  title: z.string(),
  level: z.number().int(),
  family: z.string(),
  domain: z.enum(["ml", "cpu", "extra"]),
  number: z.number().int().nullable().openapi({ description: "Number in the paper's list." }),
  summary: z.string(),
  formulas: z.record(z.string(), z.string()).openapi({
    description:
      "Markdown with TeX, by form: `integer`, `float`, or `own` for a task that a machine brings along. Empty where this release only lists the task.",
  }),
  parameterNames: z.array(z.string()),
  platforms: z.array(taskPlatformSchema),
}).openapi("Task");

/** A task of the catalogue. */
export type TaskView = z.infer<typeof taskSchema>;

/** A task with sizes on a platform. */
export const configurationSchema = z.object({
  platform: z.string(),
  task: z.string(),
  configuration: z.string(),
  level: z.number().int(),
  parameters: parametersSchema,
}).openapi("Configuration");

/** A task with sizes on a platform. */
export type ConfigurationView = z.infer<typeof configurationSchema>;

/** Which configurations are wanted. */
export const configurationFilterSchema = z.object({
  platform: nameSchema.optional(),
  task: nameSchema.optional(),
  level: z.coerce.number().int().min(1).max(3).optional(),
});

const tensorSchema = z.object({
  name: z.string(),
  dataType: z.string(),
  shape: z.array(z.number().int()),
  role: z.string(),
  description: z.string(),
  space: z.string(),
  offset: z.number(),
  length: z.number().openapi({ description: "Bytes." }),
  format: z.string(),
}).openapi("PlacedTensor");

/** What an agent is told of a workload. */
export const placementSchema = z.object({
  platform: z.string(),
  task: z.string(),
  title: z.string(),
  configuration: z.string(),
  profile: z.string(),
  parameters: parametersSchema,
  formula: z.string(),
  description: z.string().openapi({ description: "Markdown: all that a kernel needs to know." }),
  symbols: z.record(z.string(), z.number()).openapi({ description: "Constants that a kernel may use by name." }),
  tensors: z.array(tensorSchema),
  regions: z.array(z.object({
    name: z.string(),
    access: z.enum(["read", "write", "execute"]),
    role: z.string(),
    space: z.string(),
    offset: z.number(),
    length: z.number(),
  })),
}).openapi("Placement");

/** What an agent is told of a workload. */
export type PlacementView = z.infer<typeof placementSchema>;
