/**
 * The code in docs/plugins.md, taken from the example machine: a block under `<!-- FILE: PART -->` is what stands in that
 * file between `// guide: PART` and `// guide: end` (the whole file where no part is named). Run as a program it writes
 * the guide.
 */

/** The guide. */
export const guide = new URL("../../docs/plugins.md", import.meta.url);

const example = new URL("../../docs/example_plugin/", import.meta.url);

const block = /(<!-- ([\w./]+)(?:: ([\w-]+))? -->\n\n```\w+\n)(?:[\s\S]*?\n)??(```)/g;

/** What the example says at a place that the guide names. @throws Error if there is no such part */
export function partOf(file: string, part: string | undefined): string {
  const text = Deno.readTextFileSync(new URL(file, example));
  if (part === undefined) return text.trimEnd();
  const start = text.indexOf(`// guide: ${part}\n`);
  if (start < 0) throw new Error(`${file} has no part '${part}'`);
  const first = text.indexOf("\n", start) + 1;
  return text.slice(first, text.indexOf("// guide: end", first)).trimEnd();
}

/** Files and parts that a text names. */
export function partsNamed(text: string): (readonly [file: string, part: string | undefined])[] {
  return [...text.matchAll(block)].map(([, , file, part]) => [file, part] as const);
}

/** The guide's text with the example's code. */
export function withCode(text: string): string {
  return text.replace(block, (_, head, file, part, tail) => `${head}${partOf(file, part)}\n${tail}`);
}

if (import.meta.main) Deno.writeTextFileSync(guide, withCode(Deno.readTextFileSync(guide)));
