/**
 * What a kernel may not change, and whether it did: the second line of defence behind the machine's own permissions.
 * @module
 */
import type { Block, IsaPlugin, Range, Region } from "../isa/plugin.ts";
import type { FailureCode } from "./failure.ts";

/** Bytes on either side of a region in which a stray store is looked for. */
const guardBytes = 4096;

/** A range that must stay as it was, with what it is to the task. */
export interface ProtectedRange extends Range {
  readonly name: string;
  readonly role: Region["role"] | "guard";
}

/** Regions that a kernel may not write. */
export function protectedRegions(regions: readonly Region[]): ProtectedRange[] {
  return regions.filter(({ access }) => access !== "write");
}

/** The memory just before and after every region that belongs to no region. */
export function guardRanges(regions: readonly Region[], spaces: IsaPlugin["spaces"]): ProtectedRange[] {
  const guards: ProtectedRange[] = [];
  for (const space of spaces) {
    for (const range of space.ranges) {
      const end = range.offset + range.length;
      const inside = regions
        .filter((region) =>
          region.space === space.name && region.offset < end && region.offset + region.length > range.offset
        )
        .sort((a, b) => a.offset - b.offset);
      let gapStart = range.offset;
      for (const [number, region] of inside.entries()) {
        pushGuard(guards, space.name, gapStart, region.offset, number > 0, true);
        gapStart = Math.max(gapStart, region.offset + region.length);
      }
      if (inside.length > 0) pushGuard(guards, space.name, gapStart, end, true, false);
    }
  }
  return guards;
}

function pushGuard(
  guards: ProtectedRange[],
  space: string,
  start: number,
  end: number,
  after: boolean,
  before: boolean,
) {
  const length = end - start;
  if (length <= 0) return;
  const guard = (offset: number, bytes: number) =>
    guards.push({ name: `guard at 0x${offset.toString(16)}`, role: "guard", space, offset, length: bytes });
  if (after && before && length <= 2 * guardBytes) {
    guard(start, length);
    return;
  }
  const bytes = Math.min(guardBytes, length);
  if (after) guard(start, bytes);
  if (before) guard(end - bytes, bytes);
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
    const address = `0x${(range.offset + offset).toString(16)}`;
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

function firstChanged(range: Range, bytes: Uint8Array, loaded: readonly Block[]): number | undefined {
  for (const block of loaded) {
    if (block.space !== range.space) continue;
    const start = Math.max(block.offset, range.offset);
    const end = Math.min(block.offset + block.bytes.length, range.offset + range.length);
    for (let address = start; address < end; address++) {
      if (bytes[address - range.offset] !== block.bytes[address - block.offset]) return address - range.offset;
    }
  }
}
