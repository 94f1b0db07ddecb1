/**
 * The sections of a program: bytes as they are assembled, and their addresses once all sizes are known.
 * @module
 */
import type { SectionDefinition } from "../instruction_set.ts";
import type { Remark } from "./reporter.ts";

/** A section while it is assembled. */
export class Section {
  /** Bytes so far, also those beyond the capacity. */
  size = 0;
  /** Largest alignment that was asked for, in bytes. */
  alignment = 1;
  /** Offset in the source of what first went beyond the capacity, or -1. */
  overflow = -1;
  /** Address of the first byte once the sections are placed. */
  base = 0;
  /** Triples of offset, line and column of every instruction and of every datum in code. */
  readonly lines: number[] = [];
  /** The bytes; grows up to the capacity. */
  bytes: Uint8Array = new Uint8Array(256);

  /** @param definition null for sections that are read and thrown away (debug information, notes) */
  constructor(readonly name: string, readonly definition: SectionDefinition | null) {}

  /** Whether instructions may stand here. */
  get isCode(): boolean {
    return this.definition?.content === "code";
  }

  /**
   * Makes room for bytes and moves the end.
   * @returns the offset of the first, or -1 if nothing is to be written there
   */
  reserve(count: number, place: number): number {
    const offset = this.size;
    this.size += count;
    if (this.definition === null) return -1;
    if (this.size > this.definition.capacity) {
      if (this.overflow < 0) this.overflow = place;
      return -1;
    }
    if (this.size > this.bytes.length) {
      const grown = new Uint8Array(Math.min(Math.max(this.size, this.bytes.length * 2), this.definition.capacity));
      grown.set(this.bytes);
      this.bytes = grown;
    }
    return offset;
  }

  /** Writes a little-endian value of up to 4 bytes. */
  write(offset: number, count: number, value: number): void {
    for (let index = 0; index < count; index++) this.bytes[offset + index] = value >>> (8 * index);
  }
}

/** Names that compilers use beside those of a layout. */
const compilerNames: readonly (readonly [string, string])[] = [
  [".sdata2", ".rodata"],
  [".srodata", ".rodata"],
  [".sdata", ".data"],
  [".sbss", ".bss"],
];

/** The section of a layout that a name such as `.rodata.str1.1` or `.sdata` means, or null. */
export function sectionOfName(sections: readonly Section[], name: string): Section | null {
  const direct = longestPrefix(sections, name);
  if (direct) return direct;
  for (const [from, to] of compilerNames) {
    if (name === from || name.startsWith(`${from}.`)) return longestPrefix(sections, to);
  }
  return null;
}

function longestPrefix(sections: readonly Section[], name: string): Section | null {
  let best: Section | null = null;
  for (const section of sections) {
    if (name !== section.name && !name.startsWith(`${section.name}.`)) continue;
    if (best === null || section.name.length > best.name.length) best = section;
  }
  return best;
}

/**
 * Gives every section its address.
 * @param report receives sections that do not fit, with the offset in the source where they outgrew their room
 */
export function placeSections(sections: readonly Section[], report: (place: number, remark: Remark) => void): void {
  const placed = new Set<string>();
  const origins = new Map<string, number>();
  const waiting = sections.filter((section) => section.definition !== null);
  while (waiting.length > 0) {
    const index = waiting.findIndex(({ definition }) =>
      typeof definition!.origin === "number" || placed.has(definition!.origin.after)
    );
    if (index < 0) {
      throw new TypeError(`sections follow one another in a circle: ${waiting.map((s) => s.name).join(", ")}`);
    }
    const [section] = waiting.splice(index, 1);
    const { origin, capacity } = section.definition!;
    if (typeof origin === "number") {
      section.base = origin;
      origins.set(section.name, origin);
    } else {
      const previous = sections.find((candidate) => candidate.name === origin.after)!;
      section.base = Math.ceil((previous.base + previous.size) / section.alignment) * section.alignment;
      origins.set(section.name, origins.get(origin.after)!);
    }
    placed.add(section.name);
    checkRoom(section, origins.get(section.name)!, capacity, report);
  }
}

function checkRoom(
  section: Section,
  origin: number,
  capacity: number,
  report: (place: number, remark: Remark) => void,
): void {
  const end = section.base + section.size - origin;
  if (section.overflow < 0 && (section.size === 0 || end <= capacity)) {
    if (section.base % section.alignment !== 0) {
      const message = `section ${section.name} begins at 0x${
        section.base.toString(16)
      }, which is no multiple of ${section.alignment}`;
      report(-1, { code: "alignment", message, hint: "ask for a smaller alignment" });
    }
    return;
  }
  const message = section.base === origin
    ? `section ${section.name} would hold ${section.size} bytes; there is room for ${capacity}`
    : `section ${section.name} would end ${end} bytes behind the start of its memory; there is room for ${capacity}`;
  report(section.overflow, { code: "section-too-large", message, hint: "make code or data smaller" });
}
