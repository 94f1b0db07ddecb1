/**
 * Instruction sets: what there is, the list of one with its documents, the page of an instruction.
 * @module
 */
import type {
  EncodingField,
  InstructionEntry,
  InstructionTable,
  IsaPlugin,
  PluginDocument,
} from "../../../isa/plugin.ts";
import { EncodingDiagram } from "./drawings.tsx";
import { Breadcrumb, Markdown, Page, type PageAssets, Scroll } from "./layout.tsx";

/** A platform with what its pages list. */
export interface IsaOverview {
  readonly plugin: IsaPlugin;
  readonly table: InstructionTable;
  readonly documents: readonly PluginDocument[];
}

/** All instruction sets. */
export function IsaIndexPage({ assets, sets }: { readonly assets: PageAssets; readonly sets: readonly IsaOverview[] }) {
  return (
    <Page title="Instruction sets" section="isa" assets={assets}>
      <h1>Instruction sets</h1>
      <p class="lead">
        Everything that an agent may know of a machine, from the same tables that assemble and simulate.
      </p>
      <Scroll label="Instruction sets">
        <table>
          <thead>
            <tr>
              <th>Platform</th>
              <th class="number">Instructions</th>
              <th class="number">Pseudo</th>
              <th>Documents</th>
            </tr>
          </thead>
          <tbody>
            {sets.map(({ plugin, table, documents }) => (
              <tr>
                <th scope="row">
                  <a href={`/isa/${plugin.id}`}>{plugin.title}</a>
                </th>
                <td class="number">{table.instructions.filter(({ extension }) => extension !== "pseudo").length}</td>
                <td class="number">{table.instructions.filter(({ extension }) => extension === "pseudo").length}</td>
                <td>
                  <DocumentLinks plugin={plugin} documents={documents} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Page>
  );
}

function DocumentLinks(
  { plugin, documents }: { readonly plugin: IsaPlugin; readonly documents: readonly PluginDocument[] },
) {
  return (
    <>
      {documents.map(({ id, title }, number) => (
        <>
          {number > 0 ? ", " : null}
          <a href={`/isa/${plugin.id}/documents/${id}`}>{title}</a>
        </>
      ))}
    </>
  );
}

/** The instructions of one platform, with a search that needs no server. */
export function IsaPage(
  { assets, set: { plugin, table, documents }, script }: {
    readonly assets: PageAssets;
    readonly set: IsaOverview;
    readonly script: string;
  },
) {
  const groups = Map.groupBy(table.instructions, ({ extension }) => extension);
  return (
    <Page title={`${plugin.title}: instructions`} section="isa" assets={assets} scripts={[script]}>
      <Breadcrumb path={[["ISA", "/isa"]]} />
      <h1>{plugin.title}</h1>
      <p>
        Documents: <DocumentLinks plugin={plugin} documents={documents} />.
      </p>
      {table.instructions.length === 0 ? <p>This plugin lists no instructions; its documents describe them.</p> : (
        <>
          <div class="fields" role="search">
            <label>
              Search in names, forms and meanings
              <input
                id="isa-search"
                class="search"
                type="search"
                autocomplete="off"
                placeholder="vmacc, rs1, saturat…"
              />
            </label>
            <p id="isa-count" class="note" role="status">{table.instructions.length} instructions</p>
          </div>
          {[...groups].map(([extension, entries]) => (
            <section class="extension">
              <h2>{extension === "pseudo" ? "Pseudo-instructions" : extension}</h2>
              <Scroll label={`Instructions of ${extension}`}>
                <table class="wide">
                  <thead>
                    <tr>
                      <th>Name</th>
                      <th>Form</th>
                      <th>Meaning</th>
                    </tr>
                  </thead>
                  <tbody>{entries.map((entry) => <InstructionRow plugin={plugin} entry={entry} />)}</tbody>
                </table>
              </Scroll>
            </section>
          ))}
        </>
      )}
    </Page>
  );
}

function InstructionRow({ plugin, entry }: { readonly plugin: IsaPlugin; readonly entry: InstructionEntry }) {
  const { mnemonic, form, description } = entry;
  return (
    <tr class="instruction">
      <td>
        <a class="mono" href={`/isa/${plugin.id}/${encodeURIComponent(mnemonic)}`}>{mnemonic}</a>
      </td>
      <td class="mono nowrap">{form}</td>
      <td>{description}</td>
    </tr>
  );
}

/** A document of a platform. */
export function DocumentPage(
  { assets, plugin, document }: {
    readonly assets: PageAssets;
    readonly plugin: IsaPlugin;
    readonly document: PluginDocument;
  },
) {
  return (
    <Page title={document.title} section="isa" assets={assets}>
      <Breadcrumb path={[["ISA", "/isa"], [plugin.title, `/isa/${plugin.id}`]]} />
      <article class="document">
        {/^# /.test(document.markdown) ? null : <h1>{document.title}</h1>}
        <Markdown text={document.markdown} />
      </article>
    </Page>
  );
}

/** The page of an instruction: its reference, with diagrams in place of the tables of bits. */
export function InstructionPage(
  { assets, plugin, table, mnemonic, markdown }: {
    readonly assets: PageAssets;
    readonly plugin: IsaPlugin;
    readonly table: InstructionTable;
    readonly mnemonic: string;
    readonly markdown: string;
  },
) {
  const position = table.instructions.findIndex((entry) => entry.mnemonic === mnemonic);
  const extension = table.instructions[position]?.extension;
  const near = table.instructions.filter((entry) =>
    entry.extension === extension && entry.mnemonic.split(".")[0] === mnemonic.split(".")[0] &&
    entry.mnemonic !== mnemonic
  );
  return (
    <Page title={`${mnemonic}: ${plugin.title}`} section="isa" assets={assets}>
      <Breadcrumb path={[["ISA", "/isa"], [plugin.title, `/isa/${plugin.id}`]]} />
      <h1 class="mono">{mnemonic}</h1>
      <article class="document">
        {sectionsOf(markdown, table).map(({ name, encoding, before, after }) => (
          <section>
            {name === mnemonic ? null : <h2>{name}</h2>}
            <Markdown text={before} />
            {encoding
              ? (
                <Scroll label={`Encoding of ${name}`}>
                  <EncodingDiagram mnemonic={name} encoding={encoding} />
                </Scroll>
              )
              : null}
            <Markdown text={after} />
          </section>
        ))}
      </article>
      {near.length === 0 ? null : (
        <p>
          Other forms: {near.slice(0, 24).map((entry) => (
            <>
              <a class="mono" href={`/isa/${plugin.id}/${encodeURIComponent(entry.mnemonic)}`}>{entry.mnemonic}</a>
              {" "}
            </>
          ))}
        </p>
      )}
    </Page>
  );
}

/** The table of bits as references write it: `| 31..25 | 24 |`, a rule, a row. */
const bitsTable = /^\|(?: \d+(?:\.\.\d+)? \|)+\n\|[-|]+\n\|.*\|$/m;

/** Sections of a reference, one per row of the table with that name. */
function sectionsOf(markdown: string, table: InstructionTable) {
  const seen = new Map<string, number>();
  return markdown.split(/^(?=## )/m).filter((text) => text.trim() !== "").map((text) => {
    const name = /^## (.*)$/m.exec(text)?.[1] ?? "";
    const body = text.replace(/^## .*\n/, "");
    const bits = bitsTable.exec(body);
    let encoding: readonly EncodingField[] | null = null;
    if (bits) {
      const number = seen.get(name) ?? 0;
      seen.set(name, number + 1);
      const rows = table.instructions.filter((entry) => entry.mnemonic === name && entry.encoding.length > 0);
      encoding = rows[number]?.encoding ?? null;
    }
    return encoding && bits
      ? { name, encoding, before: body.slice(0, bits.index), after: body.slice(bits.index + bits[0].length) }
      : { name, encoding: null, before: body, after: "" };
  });
}
