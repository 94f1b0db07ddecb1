import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import fc from "fast-check";
import { loadElf } from "../../isa/elf.ts";
import type { Program } from "../../isa/plugin.ts";
import { requireTool } from "../requirements.ts";

interface TestSegment {
  type?: number;
  address: number;
  virtualAddress?: number;
  bytes: number[];
  memoryBytes?: number;
  flags?: number;
  offset?: number;
}

interface TestFile {
  type?: number;
  entry?: number;
  flags?: number;
  segments?: TestSegment[];
  symbols?: [name: string, value: number, type?: number, section?: number][];
}

/** Writes an ELF32 file: header, program headers, contents, symbol table, names, section headers. */
function writeElf({ type = 2, entry = 0, flags = 0, segments = [codeSegment()], symbols }: TestFile = {}): Uint8Array {
  const out: number[] = [];
  const word = (value: number): number[] => [value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24];
  const half = (value: number): number[] => [value & 255, value >>> 8];
  const headers = 52 + 32 * segments.length;
  const contents: number[] = [];
  const table: number[] = [];
  for (const segment of segments) {
    const { type = 1, address, virtualAddress = address, bytes, memoryBytes = bytes.length, flags = 5 } = segment;
    const offset = segment.offset ?? headers + contents.length;
    contents.push(...bytes);
    table.push(...[type, offset, virtualAddress, address, bytes.length, memoryBytes, flags, 4].flatMap(word));
  }
  const symbolAt = headers + contents.length;
  const names = [0];
  const symbolTable = symbols ? new Array(16).fill(0) : [];
  for (const [name, value, kind = 0, section = 1] of symbols ?? []) {
    symbolTable.push(...word(names.length), ...word(value), ...word(0), kind, 0, ...half(section));
    names.push(...new TextEncoder().encode(name), 0);
  }
  const namesAt = symbolAt + symbolTable.length;
  const sectionsAt = namesAt + names.length;
  const section = (type: number, flags: number, address: number, offset: number, size: number, link: number) =>
    [0, type, flags, address, offset, size, link, 0, 4, 16].flatMap(word);
  const code = segments[0]?.bytes.length ?? 0;
  const sections = symbols
    ? [
      ...new Array(40).fill(0),
      ...section(1, 6, 0, headers, code, 0),
      ...section(1, 3, 0, headers + code, contents.length - code, 0),
      ...section(2, 0, 0, symbolAt, symbolTable.length, 4),
      ...section(3, 0, 0, namesAt, names.length, 0),
    ]
    : [];
  out.push(0x7f, 0x45, 0x4c, 0x46, 1, 1, 1, ...new Array(9).fill(0));
  out.push(...half(type), ...half(243), ...word(1), ...word(entry), ...word(52), ...word(symbols ? sectionsAt : 0));
  out.push(
    ...word(flags),
    ...half(52),
    ...half(32),
    ...half(segments.length),
    ...half(40),
    ...half(sections.length / 40),
  );
  out.push(...half(0));
  return Uint8Array.from([...out, ...table, ...contents, ...symbolTable, ...names, ...sections]);
}

function codeSegment(): TestSegment {
  return { address: 0, bytes: [0x13, 0, 0, 0, 0x73, 0, 0, 8] }; // nop; mpause
}

const load = (bytes: Uint8Array, maximumBytes?: number) => loadElf(bytes, { space: "memory", maximumBytes });

function program(bytes: Uint8Array): Program {
  const result = load(bytes);
  if (result.error !== undefined) throw new Error(result.error);
  return result.program;
}

function patched(position: number, ...values: number[]): Uint8Array {
  const bytes = writeElf();
  bytes.set(values, position);
  return bytes;
}

Deno.test("an executable gives its blocks, entry, sizes and symbols", () => {
  const data: TestSegment = { address: 0x10000, bytes: [1, 2, 3, 4], memoryBytes: 12, flags: 6 };
  const file = writeElf({
    entry: 4,
    segments: [codeSegment(), data],
    symbols: [["_start", 0, 2], ["table", 0x10000, 1], ["$x", 0], ["module.c", 0, 4], ["__proto__", 7], [
      "external",
      0,
      0,
      0,
    ]],
  });
  const { blocks, entry, lines, symbols, instructionCount, codeBytes, staticBytes } = program(file);
  assertEquals(blocks.map(({ space, offset, bytes }) => [space, offset, [...bytes]]), [
    ["memory", 0, [0x13, 0, 0, 0, 0x73, 0, 0, 8]],
    ["memory", 0x10000, [1, 2, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0]],
  ]);
  assertEquals(entry, 4);
  assertEquals(lines.length, 0);
  assertEquals(Object.entries(symbols), [["_start", 0], ["table", 0x10000], ["__proto__", 7]]);
  assertEquals([instructionCount, codeBytes, staticBytes], [2, 8, 4]);
});

Deno.test("a stripped executable is measured by its segments", () => {
  const data: TestSegment = { address: 0x10000, bytes: [1, 2, 3, 4], flags: 6 };
  const { codeBytes, staticBytes, symbols } = program(writeElf({ segments: [codeSegment(), data] }));
  assertEquals([codeBytes, staticBytes, symbols], [8, 4, {}]);
});

Deno.test("a segment goes to its load address; zeros are its start-up code's affair if it runs elsewhere", () => {
  const data: TestSegment = { address: 0x100, virtualAddress: 0x10000, bytes: [1, 2], memoryBytes: 64, flags: 6 };
  const bss: TestSegment = { address: 0x200, virtualAddress: 0x11000, bytes: [], memoryBytes: 64, flags: 6 };
  const { blocks } = program(writeElf({ segments: [codeSegment(), data, bss] }));
  assertEquals(blocks.map(({ offset, bytes }) => [offset, bytes.length]), [[0, 8], [0x100, 2]]);
});

Deno.test("a file in a larger buffer is read at its own offset", () => {
  const file = writeElf();
  const padded = new Uint8Array(file.length + 7);
  padded.set(file, 7);
  assertEquals(program(padded.subarray(7)).codeBytes, 8);
});

const refusals: [string, Uint8Array, string][] = [
  ["empty", new Uint8Array(), "the file is empty"],
  ["text", new TextEncoder().encode("addi a0, a0, 1\n"), "not an ELF file: it starts with the bytes 61 64 64 69"],
  ["one byte", Uint8Array.of(0x7f), "not an ELF file"],
  ["cut after the magic", writeElf().subarray(0, 12), "truncated: the file ends after 12 bytes, within the ELF header"],
  ["cut within the header", writeElf().subarray(0, 51), "truncated: the file ends after 51 bytes"],
  ["64-bit", patched(4, 2), "64-bit RISC-V"],
  ["class 7", patched(4, 7), "unknown ELF class 7"],
  ["big-endian", patched(5, 2, ...writeElf().subarray(6, 18), 0, 243), "big-endian"],
  ["encoding 9", patched(5, 9), "unknown ELF data encoding 9"],
  ["x86-64", patched(18, 62), "the file is for x86-64, this machine runs 32-bit RISC-V"],
  ["AArch64, 64-bit", patched(4, 2, 1, 1, ...new Array(9).fill(0), 2, 0, 183, 0), "the file is for AArch64"],
  ["unknown machine", patched(18, 0x34, 0x12), "machine number 4660"],
  ["object", writeElf({ type: 1 }), "link it first"],
  ["shared", writeElf({ type: 3 }), "-static -no-pie"],
  ["core", writeElf({ type: 4 }), "core dump"],
  ["type 77", writeElf({ type: 77 }), "ELF type 77"],
  ["version 2", patched(20, 2), "unknown ELF version 2"],
  ["compressed", writeElf({ flags: 1 }), "without the C extension"],
  ["no program headers", writeElf({ segments: [] }), "nothing to load"],
  ["no loadable segment", writeElf({ segments: [{ ...codeSegment(), type: 4 }] }), "no segment to load"],
  ["program header size", patched(42, 56), "program headers of 56 bytes instead of 32"],
  ["program headers beyond the end", patched(28, 0xff, 0xff), "1 program headers at offset 65535"],
  ["section header size", patched(32, 52, 0, 0, 0, 0, 0, 0, 0, 52, 0, 32, 0, 1, 0, 64, 0, 1), "section headers of 64"],
  ["section headers beyond", patched(32, 52, 0, 0, 0, 0, 0, 0, 0, 52, 0, 32, 0, 1, 0, 40, 0, 9), "9 section headers"],
  ["dynamic", writeElf({ segments: [codeSegment(), { ...codeSegment(), type: 3 }] }), "dynamically linked"],
  [
    "segment cut off",
    writeElf().subarray(0, 88),
    "segment 0 (at 0x00000000) needs the file's bytes 84 to 92, the file has 88",
  ],
  ["segment offset", writeElf({ segments: [{ ...codeSegment(), offset: 0xfffffff0 }] }), "truncated: segment 0"],
  [
    "more in file than in memory",
    writeElf({ segments: [{ ...codeSegment(), memoryBytes: 4 }] }),
    "more bytes in the file",
  ],
  [
    "past the address space",
    writeElf({ segments: [codeSegment(), { ...codeSegment(), address: 0xfffffffc }] }),
    "end of the",
  ],
  ["gigantic", writeElf({ segments: [{ ...codeSegment(), memoryBytes: 0xfffffff0 }] }), "4294967280 bytes of memory"],
  [
    "overlap",
    writeElf({ segments: [codeSegment(), { ...codeSegment(), address: 4 }] }),
    "segments 0 and 1 overlap at 0x00000004",
  ],
  ["entry", writeElf({ entry: 0x400 }), "the entry point 0x00000400 lies in no executable segment"],
  ["entry in data", writeElf({ segments: [{ ...codeSegment(), flags: 6 }] }), "lies in no executable segment"],
];

for (const [name, bytes, message] of refusals) {
  Deno.test(`refused with a reason: ${name}`, () => {
    const { error } = load(bytes);
    assert(error !== undefined, "expected an error");
    assertStringIncludes(error, message);
    assert(!error.includes("\n"), "one line");
  });
}

Deno.test("a malformed symbol table is refused with a reason", () => {
  const file = writeElf({ symbols: [["a", 0], ["b", 4]] });
  const sectionsAt = new DataView(file.buffer).getUint32(32, true);
  const change = (section: number, field: number, value: number): Uint8Array => {
    const copy = file.slice();
    new DataView(copy.buffer).setUint32(sectionsAt + 40 * section + field, value, true);
    return copy;
  };
  assertStringIncludes(load(change(3, 24, 99)).error ?? "", "section 99");
  assertStringIncludes(load(change(3, 20, 0x10000)).error ?? "", "symbol table");
  assertStringIncludes(load(change(4, 16, 0x10000)).error ?? "", "symbol names");
  assertStringIncludes(load(change(4, 20, 2)).error ?? "", "outside the table of names");
});

Deno.test("the size limit is the caller's", () => {
  assertStringIncludes(load(writeElf(), 4).error ?? "", "needs 8 bytes of memory; at most 4");
});

/** One outcome, never an exception, whatever the bytes. */
function survives(bytes: Uint8Array): void {
  const result = load(bytes, 1 << 20);
  if (result.error !== undefined) {
    assert(result.error.length > 0 && result.error.length < 300 && !/\n/.test(result.error));
  } else assert(result.program.blocks.length > 0);
}

Deno.test("any bytes, any damaged executable and any truncation end in a program or one line", () => {
  const file = writeElf({
    segments: [codeSegment(), { address: 0x10000, bytes: [1, 2, 3, 4], memoryBytes: 64, flags: 6 }],
    symbols: [["_start", 0, 2], ["table", 0x10000, 1]],
  });
  for (let length = 0; length <= file.length; length++) survives(file.subarray(0, length));
  for (let position = 0; position < file.length; position++) {
    for (const value of [0, 1, 2, 0x7f, 0x80, 0xff]) {
      const damaged = file.slice();
      damaged[position] = value;
      survives(damaged);
    }
  }
  const damage = fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(damage, (changes) => {
      const damaged = file.slice();
      for (const [position, value] of changes) damaged[position] = value;
      survives(damaged);
    }),
    { numRuns: 5000 },
  );
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), survives), { numRuns: 2000 });
  const header = fc.uint8Array({ minLength: 60, maxLength: 400 }).map((bytes) => {
    bytes.set(file.subarray(0, 24));
    return bytes;
  });
  fc.assert(fc.property(header, survives), { numRuns: 5000 });
});

Deno.test({
  name: "a program compiled by clang and linked by lld loads with its symbols",
  ignore: !(requireTool("clang-19", "apt-get install clang-19") && requireTool("ld.lld-19", "apt-get install lld-19")),
  async fn() {
    const folder = await Deno.makeTempDir();
    try {
      const source = `int table[4] = {1, 2, 3, 4}; int zeros[100]; const char text[] = "kernel";
        void _start(void) { for (int i = 0; i < 4; i++) zeros[i] = table[i] + text[i]; __asm__(".word 0x08000073"); }`;
      await Deno.writeTextFile(`${folder}/a.c`, source);
      const run = async (command: string, ...args: string[]): Promise<void> => {
        const { success, stderr } = await new Deno.Command(command, { args, cwd: folder }).output();
        assert(success, new TextDecoder().decode(stderr));
      };
      const flags = ["--target=riscv32", "-march=rv32im", "-mabi=ilp32", "-O2", "-ffreestanding", "-nostdlib"];
      await run("clang-19", ...flags, "-c", "a.c", "-o", "a.o");
      await run("ld.lld-19", "a.o", "-Ttext=0", "-Tdata=0x20000", "-o", "a.elf");
      const object = load(await Deno.readFile(`${folder}/a.o`));
      assertStringIncludes(object.error ?? "", "link it first");
      const { symbols, blocks, codeBytes, staticBytes, entry } = program(await Deno.readFile(`${folder}/a.elf`));
      assertEquals(entry, symbols._start);
      assert(codeBytes > 20 && codeBytes % 4 === 0);
      assert(staticBytes >= 16 + 7);
      const holder = blocks.find(({ offset, bytes }) =>
        symbols.table >= offset && symbols.table < offset + bytes.length
      );
      assert(holder !== undefined);
      const at = symbols.table - holder.offset;
      assertEquals([...holder.bytes.subarray(at, at + 8)], [1, 0, 0, 0, 2, 0, 0, 0]);
      await run("clang-19", ...flags.with(1, "-march=rv32imc"), "-fuse-ld=lld-19", "a.c", "-o", "c.elf");
      assertStringIncludes(load(await Deno.readFile(`${folder}/c.elf`)).error ?? "", "compressed");
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
});
