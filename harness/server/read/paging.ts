/**
 * Pages of lists that are in memory.
 * @module
 */
import { UserError } from "../../user_error.ts";
import type { Page, PageQuery } from "../schemas/common.ts";

/**
 * A page of a sorted list. The cursor names the last entry of the page before, so that new entries move nothing.
 * @param identify what makes an entry unique
 * @throws UserError for a cursor that names no entry
 */
export function pageOf<Item>(
  sorted: readonly Item[],
  { limit, cursor }: PageQuery,
  identify: (item: Item) => string,
): Page<Item> {
  const last = cursor === undefined ? -1 : sorted.findIndex((item) => identify(item) === cursor);
  if (cursor !== undefined && last < 0) throw new UserError("the cursor names no entry of this list");
  const items = sorted.slice(last + 1, last + 1 + limit);
  const more = last + 1 + items.length < sorted.length;
  return { items, next: more ? identify(items[items.length - 1]) : null, total: sorted.length };
}

/** Compares by a value that may be missing: missing ones come last in either order. */
export function byValue<Item>(
  value: (item: Item) => number | string | null,
  order: "ascending" | "descending",
): (a: Item, b: Item) => number {
  const sign = order === "ascending" ? 1 : -1;
  return (a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === right) return 0;
    if (left === null) return 1;
    if (right === null) return -1;
    return left < right ? -sign : sign;
  };
}
