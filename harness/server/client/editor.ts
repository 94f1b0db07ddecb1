/**
 * The editor of the playground.
 * @module
 */
/// <reference lib="dom" />
import { autocompletion, closeBrackets, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { type Diagnostic as EditorDiagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  hoverTooltip,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import type { Diagnostic } from "../../../isa/diagnostic.ts";
import { assemblyCompletion, assemblyHighlighting, type AssemblyLanguage } from "./assembly_language.ts";
import { element } from "./dom.ts";
import { profileGutter } from "./profile_gutter.ts";

/** What the editor tells the page. */
export interface EditorEvents {
  readonly changed: () => void;
  readonly moved: (state: EditorState) => void;
  readonly run: () => void;
  readonly share: () => void;
}

/** The editor with what the page does to it. */
export interface KernelEditor {
  readonly view: EditorView;
  readonly source: () => string;
  readonly replace: (source: string) => void;
  readonly setLanguage: (language: AssemblyLanguage) => void;
  readonly showDiagnostics: (diagnostics: readonly Diagnostic[]) => void;
  readonly goTo: (line: number) => void;
}

const theme = EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "var(--raised)" },
  "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "-2px" },
  ".cm-content": { caretColor: "var(--ink)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": { backgroundColor: "var(--panel)", color: "var(--muted)", borderRight: "1px solid var(--rule)" },
  ".cm-activeLine": { backgroundColor: "color-mix(in srgb, var(--accent) 7%, transparent)" },
  ".cm-activeLineGutter": { backgroundColor: "color-mix(in srgb, var(--accent) 14%, transparent)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "color-mix(in srgb, var(--accent) 26%, transparent)",
  },
  ".cm-selectionMatch": { backgroundColor: "color-mix(in srgb, var(--warning) 22%, transparent)" },
  ".cm-tooltip": {
    backgroundColor: "var(--raised)",
    color: "var(--ink)",
    border: "1px solid var(--edge)",
    borderRadius: "0.35rem",
  },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": {
    backgroundColor: "var(--accent)",
    color: "var(--on-accent)",
  },
  ".cm-completionDetail": { color: "var(--muted)", fontStyle: "normal" },
  "li[aria-selected] .cm-completionDetail": { color: "inherit" },
  ".cm-panels": { backgroundColor: "var(--panel)", color: "var(--ink)" },
  ".cm-diagnostic": { maxWidth: "32rem" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--bad)" },
});

/**
 * Makes the editor, empty.
 * @param nonce with which the page's policy admits its style element
 */
export function createEditor(parent: HTMLElement, nonce: string, events: EditorEvents): KernelEditor {
  const language = new Compartment();
  const run = (): boolean => {
    events.run();
    return true;
  };
  const share = (): boolean => {
    events.share();
    return true;
  };
  const view = new EditorView({
    parent,
    state: EditorState.create({
      extensions: [
        EditorView.cspNonce.of(nonce),
        // Escape, then Tab leaves the editor (CodeMirror's own rule for keyboards)
        keymap.of([
          { key: "Mod-Enter", run, preventDefault: true },
          { key: "Mod-s", run: share, preventDefault: true },
          ...completionKeymap,
          ...searchKeymap,
          ...historyKeymap,
          ...lintKeymap,
          ...defaultKeymap,
          indentWithTab,
        ]),
        lintGutter(),
        lineNumbers(),
        profileGutter(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        highlightSelectionMatches(),
        closeBrackets(),
        EditorState.tabSize.of(8),
        EditorView.contentAttributes.of({ "aria-label": "Source of the kernel" }),
        theme,
        language.of([]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) events.changed();
          if (update.selectionSet || update.docChanged) events.moved(update.state);
        }),
      ],
    }),
  });
  // it scrolls, so the keyboard must reach it also where the text is not focused
  view.scrollDOM.tabIndex = 0;
  return {
    view,
    source: () => view.state.doc.toString(),
    replace: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    setLanguage: (known) =>
      view.dispatch({
        effects: language.reconfigure([
          assemblyHighlighting(known),
          autocompletion({ override: [assemblyCompletion(known)], icons: false }),
          instructionTooltip(known),
        ]),
      }),
    showDiagnostics: (diagnostics) =>
      view.dispatch(
        setDiagnostics(view.state, diagnostics.map((diagnostic) => editorDiagnostic(view.state, diagnostic))),
      ),
    goTo: (line) => {
      const { from } = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
      view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
      view.focus();
    },
  };
}

function editorDiagnostic(state: EditorState, diagnostic: Diagnostic): EditorDiagnostic {
  const line = state.doc.line(Math.min(Math.max(1, diagnostic.line), state.doc.lines));
  const from = Math.min(line.to, line.from + Math.max(0, diagnostic.column - 1));
  const tail = [diagnostic.expected && `expected ${diagnostic.expected}`, diagnostic.hint].filter(Boolean).join("; ");
  return {
    from,
    to: Math.min(line.to, from + Math.max(1, diagnostic.length)),
    severity: diagnostic.severity,
    message: tail ? `${diagnostic.message}\n${tail}` : diagnostic.message,
  };
}

/** What an instruction means, under the pointer. */
function instructionTooltip({ instructions }: AssemblyLanguage) {
  const byName = new Map<string, AssemblyLanguage["instructions"][number][]>();
  for (const entry of instructions) {
    const known = byName.get(entry.mnemonic);
    if (known) known.push(entry);
    else byName.set(entry.mnemonic, [entry]);
  }
  return hoverTooltip((view, position) => {
    const { text, from } = view.state.doc.lineAt(position);
    for (const match of text.matchAll(/[\w.]+/g)) {
      const start = from + match.index, end = start + match[0].length;
      if (position < start || position > end) continue;
      const entries = byName.get(match[0]) ?? byName.get(match[0].toLowerCase());
      if (!entries) return null;
      return {
        pos: start,
        end,
        create: () => ({
          dom: element(
            "div",
            { class: "cost-detail" },
            ...entries.flatMap(({ form, description }) => [
              element("code", {}, form),
              element("div", {}, description),
            ]),
          ),
        }),
      };
    }
    return null;
  });
}
