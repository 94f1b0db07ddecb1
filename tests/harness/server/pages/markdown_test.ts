/** Markdown and formulas as markup: the forms that documents use, and nothing that a stranger could do with them. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import fc from "fast-check";
import { inlineMarkup, markdownMarkup } from "../../../../harness/server/pages/markdown.ts";
import { mathMarkup } from "../../../../harness/server/pages/math.ts";
import { catalog } from "../../../../tasks/catalog.ts";

/** Elements and attributes that a rendered text may have. */
const allowed =
  /^<\/?(h[1-6]( id="[a-z0-9-]*")?|p|ul|ol|li|em|strong|code|blockquote|br|table|thead|tbody|tr|(th|td)( class="number")?|pre( tabindex="0")?|a( href="[^"<>]*")?|div( class="scroll" role="region" tabindex="0" aria-label="Table")?|math|semantics|mrow|mi( mathvariant="normal")?|mn|mo( stretchy="false"| form="infix")?|mtext( class="mono")?|mspace width="[0-9.]+em"\/|msub|msup|msubsup|munder|munderover|mfrac|msqrt|annotation( encoding="application\/x-tex")?)>$/;

function checkMarkup(markup: string): void {
  for (const [tag] of markup.matchAll(/<[^>]*>?/g)) assert(allowed.test(tag), `${tag} in ${markup}`);
  for (const [, target] of markup.matchAll(/href="([^"]*)"/g)) assert(!/^\s*(javascript|data|vbscript):/i.test(target));
}

Deno.test("markdown: blocks", () => {
  assertEquals(
    markdownMarkup("# One\n\ntext\ngoes on\n\n## Two", { shift: 1 }),
    [
      '<h2 id="one">One</h2>',
      "<p>text\ngoes on</p>",
      '<h3 id="two">Two</h3>',
    ].join("\n"),
  );
  assertEquals(
    markdownMarkup("- a\n- b\n  more\n\n1. x\n2. y"),
    "<ul><li>a</li><li>b\nmore</li></ul>\n<ol><li>x</li><li>y</li></ol>",
  );
  assertEquals(markdownMarkup("```\na < b\n```"), '<pre tabindex="0"><code>a &lt; b</code></pre>');
  assertEquals(
    markdownMarkup("    li a0, 1\n\n    ret\n\nend"),
    '<pre tabindex="0"><code>li a0, 1\n\nret</code></pre>\n<p>end</p>',
  );
  assertEquals(markdownMarkup("> said"), "<blockquote><p>said</p></blockquote>");
  const table = markdownMarkup("| a | b |\n|---|--:|\n| `x\\|y` | 2 |\n| c<br>d | |");
  assertStringIncludes(table, "<th>a</th>");
  assertStringIncludes(table, '<td class="number">2</td>');
  assertStringIncludes(table, "<code>x|y</code>");
  assertStringIncludes(table, "c<br>d");
});

Deno.test("markdown: inline forms, and links that lead nowhere dangerous", () => {
  assertEquals(inlineMarkup("**b** *i* `a < *b*`"), "<strong>b</strong> <em>i</em> <code>a &lt; *b*</code>");
  assertEquals(inlineMarkup("2 * 3 * 4"), "2 * 3 * 4");
  assertEquals(inlineMarkup("[t](https://e.org/a)"), '<a href="https://e.org/a">t</a>');
  assertEquals(inlineMarkup("[t](javascript:alert(1))").includes("<a"), false);
  assertEquals(inlineMarkup("[t](//evil.example)").includes("<a"), false);
  assertStringIncludes(inlineMarkup("<script>"), "&lt;script&gt;");
  assertStringIncludes(inlineMarkup("a\u202eb"), "[U+202E]");
});

Deno.test("markdown: whatever is written, only known markup comes out", () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom("# ", "- ", "1. ", "> ", "    ", "```", "|---|", "| a |", "**", "`", "$", "\\", "\n", "\n\n"),
    fc.constantFrom("<script>", '" onload="', "[x](", "javascript:", ")", "\\frac{", "}", "_{", "^", "\\left", "<br>"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => checkMarkup(markdownMarkup(pieces.join("")))),
    { numRuns: 300 },
  );
});

Deno.test("markdown: a text made to be slow is not", () => {
  const started = performance.now();
  for (const part of ["> ", "- ", "`", "*a", "[a](", "$a", "| ", "# ", "**", "{", "\\sqrt"]) {
    markdownMarkup(part.repeat(4000));
    markdownMarkup(`${part}\n`.repeat(2000));
  }
  assert(performance.now() - started < 20_000);
});

Deno.test("formulas: fractions, roots, sums, indices", () => {
  const markup = mathMarkup("y_m = \\sum_{n=0}^{N-1} A_{m,n}\\, x_n / \\sqrt{\\frac{1}{C}}");
  assertStringIncludes(markup, "<msub><mi>y</mi><mi>m</mi></msub>");
  assertStringIncludes(markup, "<munderover><mo>∑</mo>");
  assertStringIncludes(markup, "<msqrt><mrow><mfrac>");
  assertStringIncludes(markup, '<annotation encoding="application/x-tex">y_m = ');
});

Deno.test("formulas: every task's formula is understood whole", () => {
  let formulas = 0;
  for (const { id, forms } of catalog) {
    for (const task of Object.values(forms)) {
      const markup = markdownMarkup(task.formula);
      checkMarkup(markup);
      formulas += markup.split("<math>").length - 1;
      assert(!/<mtext>\\/.test(markup), `${id}: ${/<mtext>(\\[^<]*)/.exec(markup)?.[1]} is not known`);
    }
  }
  assert(formulas > 100);
});
