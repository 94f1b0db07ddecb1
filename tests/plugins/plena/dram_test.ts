/**
 * The model of the DRAM's time against its definition, on random transfers: same times, whatever is skipped.
 */
import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { BlockList, Dram } from "../../../plugins/plena/dram.ts";
import { DefinedDram } from "./dram_definition.ts";

interface Transfer {
  readonly isWrite: boolean;
  /** Clocks between the end of the transfer before and this one. */
  readonly pause: number;
  readonly blocks: readonly number[];
}

function listOf(blocks: readonly number[]): BlockList {
  const list = new BlockList();
  for (const block of blocks) list.push(Math.floor(block / 2 ** 32), block % 2 ** 32);
  return list;
}

function timesOf(
  transfers: readonly Transfer[],
  read: (now: number, blocks: readonly number[]) => number,
  write: (now: number, block: number) => number,
): number[] {
  let now = 0;
  return transfers.map(({ isWrite, pause, blocks }) => {
    now += pause;
    if (isWrite) { for (const block of blocks) now = write(now, block); }
    else now = read(now, blocks);
    return now;
  });
}

function compare(transfers: readonly Transfer[], readToRead: number, writeToWrite: number): void {
  const model = new Dram({ readToRead, writeToWrite });
  const definition = new DefinedDram(readToRead, writeToWrite);
  const actual = timesOf(
    transfers,
    (now, blocks) => model.read(now, listOf(blocks)),
    (now, block) => model.write(now, listOf([block]), 0),
  );
  const expected = timesOf(
    transfers,
    (now, blocks) => definition.read(now, blocks),
    (now, block) => definition.write(now, block),
  );
  assertEquals(actual, expected);
}

const start = fc.oneof(fc.nat(2 ** 12), fc.nat(2 ** 20), fc.nat(2 ** 26)).map((block) => block * 64);
const pitch = fc.constantFrom(64, 128, 256, 512, 1024, 2048, 4096, 65536, 131072);
const blocks = fc.tuple(start, pitch, fc.integer({ min: 1, max: 48 })).map(([first, step, count]) =>
  Array.from({ length: count }, (_, index) => first + index * step)
);
const transfer: fc.Arbitrary<Transfer> = fc.record({
  isWrite: fc.boolean(),
  pause: fc.constantFrom(0, 0, 0, 1, 2, 7, 30, 200),
  blocks,
});

for (const [readToRead, writeToWrite] of [[4, 4], [2, 2]]) {
  Deno.test(`the DRAM's time is as defined (read to read ${readToRead})`, () => {
    const programs = fc.array(transfer, { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(programs, (transfers) => compare(transfers, readToRead, writeToWrite)), { numRuns: 25 });
  });
}

Deno.test("many writes, then reads of what still waits", () => {
  const area = Array.from({ length: 40 }, (_, index) => index * 512);
  compare(
    [
      { isWrite: true, pause: 0, blocks: area },
      { isWrite: false, pause: 0, blocks: area.slice(30) },
      { isWrite: true, pause: 0, blocks: area.slice(0, 8) },
      { isWrite: false, pause: 3, blocks: area },
    ],
    4,
    4,
  );
});

Deno.test("more reads of waiting writes than a channel holds of anything else", () => {
  const block = [4096];
  compare(
    [
      { isWrite: true, pause: 0, blocks: block },
      { isWrite: false, pause: 0, blocks: new Array(300).fill(4096) },
    ],
    4,
    4,
  );
});

Deno.test("a block fetched cold and warm, addresses beyond 2^53 included", () => {
  const dram = new Dram({ readToRead: 4, writeToWrite: 4 });
  const list = new BlockList();
  list.push(0xffffffff, 0xffffffc0);
  const cold = dram.read(0, list);
  const warm = dram.read(cold, list) - cold;
  assertEquals(warm < cold, true);
  list.clear();
  list.push(0xffffffff, 2 ** 32); // runs over to address 0: another row
  assertEquals(list.rows[0], 0);
});
