/** The guide for plugins says what the tested example says. */
import { assert, assertEquals } from "@std/assert";
import { conformanceChecks } from "../../isa/conformance.ts";
import { plugin } from "../../docs/example_plugin/mod.ts";
import { guide, partOf, partsNamed, withCode } from "./guide_code.ts";

const text = Deno.readTextFileSync(guide);

Deno.test("the code of the guide is that of the example", () => {
  assert(partsNamed(text).length >= 15);
  assertEquals(text, withCode(text), "run `deno run -A tests/docs/guide_code.ts`, which writes the code");
});

Deno.test("every part that the example marks stands in the guide", () => {
  const named = partsNamed(text).map(([file, part]) => `${file}: ${part}`);
  for (const { name } of Deno.readDirSync(new URL("./example_plugin/", guide))) {
    if (!name.endsWith(".ts")) continue;
    const source = Deno.readTextFileSync(new URL(`./example_plugin/${name}`, guide));
    for (const [, part] of source.matchAll(/^\/\/ guide: (\S+)$/gm)) {
      if (part === "end") continue;
      assert(named.includes(`${name}: ${part}`), `${name}: ${part}`);
      assert(partOf(name, part).length > 0);
    }
  }
});

Deno.test("the table of the contract has every member", () => {
  const [, contract] = /## The contract\n([\s\S]*?)\n## /.exec(text)!;
  const members = [...Object.keys(plugin), "numerics"];
  for (const member of members) assert(contract.includes(`\`${member}\``), member);
});

Deno.test("sections that failed checks point to are there", () => {
  const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
  for (const { name, remedy } of conformanceChecks) {
    const sections = [...remedy.matchAll(/"([^"]+)"/g)].map(([, section]) => section);
    assert(sections.length > 0, name);
    for (const section of sections) assert(headings.includes(section), `${name}: ${section}`);
  }
});

Deno.test("the table of files has every file and folder of the example", () => {
  const names = [...Deno.readDirSync(new URL("./example_plugin/", guide))].map(({ name, isDirectory }) =>
    isDirectory ? `${name}/` : name
  );
  for (const name of names) assert(text.includes(`| \`${name}\``), name);
});
