/** Escaping in the report (cheat 26: text aimed at a viewer). */
import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { escapeHtml, html, trusted } from "../../harness/report/html.ts";

Deno.test("html: values are text, templates and lists are markup, absent values vanish", () => {
  const items = ["<b>", 3].map((item) => html`<li>${item}</li>`);
  const name = `"><script>`;
  assertEquals(
    html`<ul title="${name}">${items}${null}${undefined}${false}${trusted("<hr>")}</ul>`.text,
    `<ul title="&quot;&gt;&lt;script&gt;"><li>&lt;b&gt;</li><li>3</li><hr></ul>`,
  );
  assertEquals(html`${0}${""}`.text, "0");
});

Deno.test("html: characters that deceive are shown by their number", () => {
  assertEquals(escapeHtml("a\u202eb\u0000\u200b\ufeff\u001b[31m"), "a[U+202E]b[U+0000][U+200B][U+FEFF][U+001B][31m");
  assertEquals(escapeHtml("tab\tline\n§ ü 漢 😀"), "tab\tline\n§ ü 漢 😀");
  assertEquals(escapeHtml("\ud800x"), "\ufffdx");
});

Deno.test("html: no text leaves its element or attribute", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
    const escaped = escapeHtml(text);
    assert(!/[<>"']/.test(escaped), escaped);
    assert(!/&(?!(amp|lt|gt|quot|#39);)/.test(escaped), escaped);
    assert(escaped.isWellFormed());
  }));
});
