/** Search with the words that people and models really use, on the documents of both machines. */
import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import fc from "fast-check";
import { DocumentIndex } from "../../../harness/workbench/document_index.ts";
import { openWorkshop } from "./workshop.ts";

const coral = await openWorkshop();
const plena = await openWorkshop({ platform: "plena" });

/** What stands near the top of the answer to a query. */
const queries: readonly (readonly [workshop: typeof coral, query: string, found: string | RegExp])[] = [
  [coral, "vwmacc.vx", /^## vwmacc\.vx\n\n {4}vwmacc\.vx vd, rs1, vs2/],
  [coral, "vwmacc", /^## vwmacc\.vv/],
  [coral, "VSETVLI", "Sets vtype from the immediate"],
  [coral, "add", /^## add\n/],
  [coral, "how does the program end", "mpause"],
  [coral, "DTCM size", "0x0001_0000 to 0x0001_7fff"],
  [coral, "cost of memory accesses", "5n + 1"],
  [coral, "sign extend byte", "sext.b"],
  [coral, "vector length", "vsetvli"],
  [coral, "rounding mode vxrm", "csrwi vxrm"],
  [coral, "hang", "vl = 0"],
  [coral, "vset", "vsetivli"],
  [coral, "vle*.v", "vle8.v"],
  [coral, "reduction sum", "vredsum.vs"],
  [coral, "address of Y", "0x2000_1000"],
  [coral, "static bytes limit", "2048"],
  [plena, "V_ADD_VV", /^## V_ADD_VV\n\n {4}V_ADD_VV rd, rs1, rs2/],
  [plena, "m_mm", /^## M_MM\n/],
  [plena, "prefetch", "H_PREFETCH_V"],
  [plena, "scale register", "C_SET_SCALE_REG"],
  [plena, "write m_acc", "M_MM_WO"],
  [plena, "column blocks in vector SRAM", "64 R floor(c / 64)"],
  [plena, "nested loops", "C_LOOP_START"],
  [plena, "exponential", "V_EXP_V"],
  [plena, "sum of a row", "V_RED_SUM"],
  [plena, "H_PREFETCH_M stride", /^## H_PREFETCH_M\n/],
  [plena, "MX format element byte", "eeee"],
  [plena, "tolerance", "0.012"],
];

for (const [{ call, workbench }, query, found] of queries) {
  Deno.test(`${workbench.placement.description.includes("Coral") ? "Coral" : "PLENA"}: '${query}'`, async () => {
    const { ok, content } = await call("grep_docs", { query });
    assert(ok);
    assert(content.length < 8000, `${content.length} characters`);
    if (typeof found === "string") assertStringIncludes(content, found);
    else assertMatch(content, found);
  });
}

Deno.test("misspelt names get the nearest", async () => {
  assertStringIncludes((await coral.call("grep_docs", { query: "vmaccc" })).content, "nearest words: vmacc");
  assertStringIncludes((await plena.call("grep_docs", { query: "V_ADDD_VV" })).content, "v_add_vv");
  assertStringIncludes(
    (await coral.call("grep_docs", { query: "qqqqqq" })).content,
    "nothing in the documents matches",
  );
});

const index = new DocumentIndex([{
  title: "Book",
  markdown: `# Book

Whales are mammals. They breathe air.

## Fish

- Herrings swim in schools.
- Eels are long
  and thin.

| name | meaning |
|---|---|
| \`shark.white big\`<br>\`shark.blue\` | has \\| teeth |
| \`ray\` | is flat |

Feed them like this:

\`\`\`asm
feed ray

feed shark
\`\`\`

### Deep fish

Anglers carry light.
`,
}]);

Deno.test("entries are whole: paragraphs, list items with all their lines, table rows with their head, code with its text", () => {
  const textsOf = (query: string) => index.search(query, 10).hits.map(({ place, text }) => [place, text]);
  assertEquals(textsOf("thin"), [["Book > Fish", "- Eels are long\n  and thin."]]);
  assertEquals(textsOf("breathe"), [["Book", "Whales are mammals. They breathe air."]]);
  assertEquals(textsOf("teeth"), [[
    "Book > Fish",
    "| name | meaning |\n|---|---|\n| `shark.white big`<br>`shark.blue` | has \\| teeth |",
  ]]);
  assertEquals(textsOf("feed")[0], [
    "Book > Fish",
    "Feed them like this:\n```asm\nfeed ray\n\nfeed shark\n```",
  ]);
  assertEquals(textsOf("anglers"), [["Book > Fish > Deep fish", "Anglers carry light."]]);
});

Deno.test("names come first, then entries with more of the words, then rarer words", () => {
  assertStringIncludes(index.search("ray", 10).hits[0].text, "is flat");
  assertStringIncludes(index.search("shark.blue", 10).hits[0].text, "teeth");
  assertStringIncludes(index.search("shark", 10).hits[0].text, "teeth");
  assertStringIncludes(index.search("long eel fish", 10).hits[0].text, "Eels");
  assertEquals(index.search("herring school", 10).hits[0].text, "- Herrings swim in schools.");
});

Deno.test("headings count for all that stands below them", () => {
  const { hits } = index.search("deep", 10);
  assertEquals(hits.map(({ text }) => text), ["Anglers carry light."]);
});

Deno.test("unknown words: parts of words are completed, others get the nearest", () => {
  const part = index.search("angl", 10);
  assertEquals([part.hits.length, part.unknown], [1, ["angl"]]);
  const wrong = index.search("herrimg", 10);
  assertEquals([wrong.hits, wrong.unknown, wrong.nearest], [[], ["herrimg"], ["herring"]]);
  assertEquals(index.search("", 10).hits, []);
  assertEquals(index.search("of a *", 10).hits, []);
});

Deno.test("every entry is found by its own words, whatever the text", () => {
  const word = fc.stringMatching(/^[a-z]{4,9}$/);
  fc.assert(fc.property(fc.uniqueArray(word, { minLength: 3, maxLength: 40 }), (words) => {
    const markdown = words.map((text, number) => number % 3 === 0 ? `- ${text}` : `${text} ${text}`).join("\n\n");
    const found = new DocumentIndex([{ title: "T", markdown }]);
    assertEquals(found.size, words.length);
    for (const text of words) {
      const { hits } = found.search(text, words.length);
      assert(hits.some((hit) => hit.text.split(/\W+/).includes(text)), text);
      assert(hits.every(({ score }, number) => number === 0 || score <= hits[number - 1].score));
    }
  }));
});
