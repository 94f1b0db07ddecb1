/**
 * What a kernel may not change, and whether it did: the second line of defence behind the machine's own permissions.
 * @module
 */
import { type Block, endOf, type MemorySpace, type Range, type Region, unitBytesOf } from "../isa/plugin.ts";
import type { FailureCode } from "./failure.ts";

/** Bytes on either side of a region in which a stray store is looked for. */
const guardBytes = 4096;

/** A range that must stay as it was, with what it is to the task. */
export interface ProtectedRange extends Range {
  readonly name: string;
  readonly role: Region["role"] | "guard";
  /** Bytes that one address counts. */
  readonly unitBytes: number;
}

/** Regions that a kernel may not write. */
export function protectedRegions(regions: readonly Region[], spaces: readonly MemorySpace[]): ProtectedRange[] {
  return regions.filter(({ access }) => access !== "write")
    .map((region) => ({ ...region, unitBytes: unitBytesOf(spaces, region.space) }));
}

/** The memory just before and after every region that belongs to no region. */
export function guardRanges(regions: readonly Region[], spaces: readonly MemorySpace[]): ProtectedRange[] {
  const guards: ProtectedRange[] = [];
  for (const space of spaces) {
    for (const range of space.ranges) {
      const end = endOf(range, spaces);
      const inside = regions
        .filter((region) => region.space === space.name && region.offset < end && endOf(region, spaces) > range.offset)
        .sort((a, b) => a.offset - b.offset);
      let gapStart = range.offset;
      for (const [number, region] of inside.entries()) {
        pushGuard(guards, space, gapStart, region.offset, number > 0, true);
        gapStart = Math.max(gapStart, endOf(region, spaces));
      }
      if (inside.length > 0) pushGuard(guards, space, gapStart, end, true, false);
    }
  }
  return guards;
}

function pushGuard(
  guards: ProtectedRange[],
  { name, unitBytes = 1 }: MemorySpace,
  start: number,
  end: number,
  after: boolean,
  before: boolean,
) {
  const length = (end - start) * unitBytes;
  if (length <= 0) return;
  const guard = (offset: number, bytes: number) =>
    guards.push({
      name: `guard at 0x${offset.toString(16)}`,
      role: "guard",
      space: name,
      offset,
      length: bytes,
      unitBytes,
    });
  if (after && before && length <= 2 * guardBytes) {
    guard(start, length);
    return;
  }
  const bytes = Math.min(guardBytes, length);
  if (after) guard(start, bytes);
  if (before) guard(end - bytes / unitBytes, bytes);
}

const codes: Readonly<Record<ProtectedRange["role"], FailureCode>> = {
  code: "write-to-code",
  input: "store-to-input",
  output: "store-outside-regions",
  scratch: "store-outside-regions",
  static: "store-outside-regions",
  guard: "store-outside-regions",
};

/**
 * Finds the first protected range that was written or whose contents differ from what was loaded.
 * @param ranges what the dumps show, in the same order
 * @param dumps contents after the run
 * @param written one bit per byte of each dump
 * @param loaded what was loaded before the run
 */
export function violatedRegion(
  ranges: readonly ProtectedRange[],
  dumps: readonly Block[],
  written: readonly Uint8Array[],
  loaded: readonly Block[],
): { readonly code: FailureCode; readonly message: string } | null {
  for (const [number, range] of ranges.entries()) {
    const offset = firstWritten(written[number]) ?? firstChanged(range, dumps[number].bytes, loaded);
    if (offset === undefined) continue;
    const address = `0x${(range.offset + Math.floor(offset / range.unitBytes)).toString(16)}`;
    return {
      code: codes[range.role],
      message: `memory that the kernel may not write changed: ${range.name}, address ${address}`,
    };
  }
  return null;
}

function firstWritten(map: Uint8Array): number | undefined {
  for (let byte = 0; byte < map.length; byte++) {
    if (map[byte] !== 0) return byte * 8 + (31 - Math.clz32(map[byte] & -map[byte]));
  }
}

/** Byte of a range that is no longer what was loaded. */
function firstChanged(
  { space, offset, length, unitBytes }: ProtectedRange,
  bytes: Uint8Array,
  loaded: readonly Block[],
): number | undefined {
  for (const block of loaded) {
    if (block.space !== space) continue;
    const shift = (block.offset - offset) * unitBytes;
    const end = Math.min(shift + block.bytes.length, length);
    for (let at = Math.max(shift, 0); at < end; at++) if (bytes[at] !== block.bytes[at - shift]) return at;
  }
}
