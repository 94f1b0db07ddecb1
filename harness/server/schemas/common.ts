/**
 * Shapes that many answers of the server share.
 * @module
 */
import { z } from "@hono/zod-openapi";

/** A name in an address: platform, task, configuration, profile, tool. */
export const nameSchema = z.string().min(1).max(100).regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/);

/** Identifier of a run, an evaluation or a submission, or a hash. */
export const identifierSchema = z.string().min(1).max(100).regex(/^[A-Za-z0-9-]+$/);

/** A moment: ISO 8601, UTC. */
export const timeSchema = z.string().openapi({ example: "2026-03-01T12:00:00.000Z" });

/** Sizes of a workload by the task's own names. */
export const parametersSchema = z.record(z.string(), z.number()).openapi({ example: { n: 1024 } });

/** A share with its 95 % interval. */
export const rateSchema = z.object({ value: z.number(), low: z.number(), high: z.number() }).openapi("Rate");

/** Which page of a list is wanted. */
export const pageQuerySchema = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50).openapi({ description: "Entries of a page." }),
  cursor: z.string().max(400).optional().openapi({ description: "`next` of the page before." }),
});

/** Which page of a list is wanted. */
export type PageQuery = z.output<typeof pageQuerySchema>;

/** A page of a list. */
export interface Page<Item> {
  readonly items: Item[];
  /** Cursor of the next page; null on the last one. */
  readonly next: string | null;
  /** Entries on all pages together. */
  readonly total: number;
}

/** Shape of a page of entries. */
export function pageSchema<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    next: z.string().nullable().openapi({ description: "Cursor of the next page; null on the last one." }),
    total: z.number().int().openapi({ description: "Entries on all pages together." }),
  });
}
