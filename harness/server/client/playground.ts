/**
 * The playground: an editor, a run in a web worker, and what the run says.
 * @module
 */
/// <reference lib="dom" />
import type { EvaluationResult } from "../../job.ts";
import { count, element, required } from "./dom.ts";
import { createEditor, type KernelEditor } from "./editor.ts";
import type { OutputValues, TensorBytes } from "./evaluation_messages.ts";
import { KernelWorker } from "./kernel_worker.ts";
import type { PlaygroundPlatform, PlaygroundWorkload } from "./playground_data.ts";
import { costAt, setProfile } from "./profile_gutter.ts";
import { packState, type SharedState, unpackState } from "./share.ts";
import { prepareSubmission } from "./submit.ts";
import { memoryView, outputView, profileView, resultView } from "./views.ts";

/** Milliseconds without a keystroke before the assembler looks. */
const typingPause = 250;

/** How one leaves the editor without a mouse, where a line has no cost to show. */
const keyboardHint = "Esc, then Tab leaves the editor";

const root = required("#playground");
const selects = {
  platform: required<HTMLSelectElement>("#platform"),
  profile: required<HTMLSelectElement>("#profile"),
  task: required<HTMLSelectElement>("#task"),
  configuration: required<HTMLSelectElement>("#configuration"),
  example: required<HTMLSelectElement>("#example"),
};
const runButton = required<HTMLButtonElement>("#run");
const cancelButton = required<HTMLButtonElement>("#cancel");
const verdict = required("#verdict");
const problems = required("#problems");
const lineCost = required("#line-cost");

let platforms: readonly PlaygroundPlatform[] = [];
let workload: PlaygroundWorkload | null = null;
let editor: KernelEditor;
/** The newest loading of a workload: an older one that comes later is dropped. */
let loading = 0;
let pristine = "";
let typing: ReturnType<typeof setTimeout> | undefined;
let ranSource = "";
let result: EvaluationResult | null = null;
let outputs: readonly OutputValues[] = [];

const checker = new KernelWorker(root.dataset.worker!, (answer) => {
  if (answer.kind !== "diagnostics") return;
  editor.showDiagnostics(answer.diagnostics);
  const errors = answer.diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = answer.diagnostics.length - errors;
  const parts = [
    errors > 0 ? `${errors} error${errors === 1 ? "" : "s"}` : "assembles",
    warnings > 0 ? `${warnings} warning${warnings === 1 ? "" : "s"}` : "",
  ];
  problems.textContent = parts.filter(Boolean).join(", ");
  problems.className = errors > 0 ? "bad" : "";
});

const runner = new KernelWorker(root.dataset.worker!, (answer) => {
  switch (answer.kind) {
    case "result":
      result = answer.result;
      showResult(answer.result, answer.milliseconds);
      break;
    case "memory":
      outputs = answer.outputs;
      showOutputs(answer.outputs, answer.tensors);
      break;
    case "baseline":
      showSpeedup(answer.cycles);
      break;
    case "failed":
      showVerdict("wrong", "The run failed", answer.message);
      setRunning(false);
      break;
    case "done":
      setRunning(false);
      break;
  }
});

void start().catch((error) => {
  showVerdict("wrong", "The playground could not start", error instanceof Error ? error.message : String(error));
});

async function start(): Promise<void> {
  prepareTabs();
  platforms = await fetchJson<readonly PlaygroundPlatform[]>("/playground/platforms.json");
  editor = createEditor(required("#editor"), root.dataset.nonce!, {
    changed,
    moved: (state) => {
      lineCost.textContent = costAt(state, state.selection.main.head) ?? keyboardHint;
    },
    run,
    share,
  });
  const shared = location.hash.startsWith("#k=") ? await unpackState(location.hash.slice(3)) : null;
  const query = new URLSearchParams(location.search);
  fill(selects.platform, platforms.map(({ id, title }) => [id, title]));
  choose(selects.platform, shared?.platform ?? query.get("platform"));
  fillProfiles();
  choose(selects.profile, shared?.profile ?? query.get("profile"));
  fillTasks();
  choose(selects.task, shared?.task ?? query.get("task"));
  fillConfigurations();
  choose(selects.configuration, shared?.configuration ?? query.get("config"));
  await loadWorkload(shared?.source ?? null);
  selects.platform.addEventListener("change", () => {
    fillProfiles();
    fillTasks();
    fillConfigurations();
    void loadWorkload(null);
  });
  selects.profile.addEventListener("change", () => void loadWorkload(editor.source()));
  selects.task.addEventListener("change", () => {
    fillConfigurations();
    void loadWorkload(null);
  });
  selects.configuration.addEventListener("change", () => void loadWorkload(null));
  selects.example.addEventListener("change", () => {
    const chosen = workload?.examples[selects.example.selectedIndex - 1];
    if (chosen) replaceSource(chosen.source);
    selects.example.selectedIndex = 0;
  });
  runButton.addEventListener("click", run);
  cancelButton.addEventListener("click", cancel);
  required("#share").addEventListener("click", share);
  document.addEventListener("themechange", () => {
    if (outputs.length > 0) panel("output").replaceChildren(...outputView(outputs));
  });
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === "Enter" && !event.defaultPrevented) run();
  });
  prepareSubmission({ state: currentState, show: showVerdict });
}

function platform(): PlaygroundPlatform {
  return platforms[selects.platform.selectedIndex];
}

function fillProfiles(): void {
  fill(selects.profile, platform().profiles.map(({ name, title }) => [name, title]));
}

function fillTasks(): void {
  fill(selects.task, platform().tasks.map(({ id, title }) => [id, title]), selects.task.value);
}

function fillConfigurations(): void {
  const configurations = platform().tasks[selects.task.selectedIndex]?.configurations ?? [];
  fill(selects.configuration, configurations.map(({ name, title }) => [name, title]), selects.configuration.value);
}

function fill(
  select: HTMLSelectElement,
  options: readonly (readonly [value: string, text: string])[],
  keep = "",
): void {
  select.replaceChildren(...options.map(([value, text]) => element("option", { value }, text)));
  choose(select, keep);
}

function choose(select: HTMLSelectElement, value: string | null): void {
  const position = [...select.options].findIndex((option) => option.value === value);
  select.selectedIndex = Math.max(0, position);
}

/** Loads the chosen workload. @param source what the editor is to hold; null: an empty kernel of the workload */
async function loadWorkload(source: string | null): Promise<void> {
  const number = ++loading;
  cancel();
  runButton.disabled = true;
  const path = `/playground/${selects.platform.value}`;
  const query = new URLSearchParams({ profile: selects.profile.value });
  const [language, loaded] = await Promise.all([
    fetchJson<Omit<Parameters<KernelEditor["setLanguage"]>[0], "symbols">>(`${path}/instructions.json`),
    fetchJson<PlaygroundWorkload>(`${path}/${selects.task.value}/${selects.configuration.value}?${query}`),
  ]);
  if (number !== loading) return;
  workload = loaded;
  editor.setLanguage({ ...language, symbols: loaded.symbols });
  fill(selects.example, [["", "…"], ...loaded.examples.map(({ name }): [string, string] => [name, name])]);
  const text = panel("task");
  // the server's own renderer made it, with everything escaped
  text.innerHTML = loaded.text;
  text.className = "document";
  replaceSource(source ?? loaded.examples[0]?.source ?? "");
  pristine = editor.source();
  document.title = `${loaded.title} – Playground – KernelCraft`;
  clearOutcome("Ready", `${loaded.title}: run the kernel on the public input with Ctrl+Enter.`);
  runButton.disabled = false;
  check();
}

function replaceSource(source: string): void {
  editor.replace(source);
  editor.view.dispatch({ effects: setProfile.of(null) });
}

function changed(): void {
  clearTimeout(typing);
  typing = setTimeout(() => {
    check();
    if (editor.source() !== pristine) void keepInAddress();
  }, typingPause);
}

function check(): void {
  checker.ask("assemble", { workload: workloadName(), source: editor.source() });
}

function workloadName() {
  return {
    platform: selects.platform.value,
    task: selects.task.value,
    configuration: selects.configuration.value,
  };
}

function currentState(): SharedState {
  return { ...workloadName(), profile: selects.profile.value, source: editor.source() };
}

async function keepInAddress(): Promise<void> {
  history.replaceState(null, "", `${location.pathname}#k=${await packState(currentState())}`);
}

function share(): void {
  const button = required("#share");
  const told = (text: string) => {
    button.textContent = text;
    setTimeout(() => button.textContent = "Copy link", 2500);
  };
  void keepInAddress()
    .then(() => navigator.clipboard.writeText(location.href))
    .then(() => told("Link copied"), () => told("The address is the link"));
}

function run(): void {
  if (runButton.disabled || !workload) return;
  setRunning(true);
  ranSource = editor.source();
  clearOutcome("Running…", "In this browser, on the public input.");
  runner.ask("evaluate", {
    workload: workloadName(),
    profile: selects.profile.value,
    source: ranSource,
    baseline: workload.baseline,
  });
}

function cancel(): void {
  if (cancelButton.disabled) return;
  runner.end();
  setRunning(false);
  clearOutcome("Stopped", "The run was ended; nothing of it is left.");
}

function setRunning(running: boolean): void {
  runButton.disabled = running;
  cancelButton.disabled = !running;
}

function panel(name: "result" | "profile" | "output" | "memory" | "task"): HTMLElement {
  return required(`#panel-${name}`);
}

function clearOutcome(title: string, text: string): void {
  result = null;
  outputs = [];
  showVerdict("", title, text);
  for (const name of ["result", "profile", "output", "memory"] as const) {
    panel(name).replaceChildren(element("p", { class: "muted" }, "Nothing has run yet."));
  }
}

function showVerdict(kind: "correct" | "wrong" | "", title: string, ...texts: readonly string[]): void {
  verdict.className = `verdict ${kind}`;
  verdict.replaceChildren(element("strong", {}, title), ...texts.map((text) => element("p", {}, text)));
}

function showResult(answer: EvaluationResult, milliseconds: number): void {
  const seconds = `simulated in ${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 0)} s`;
  if (answer.verdict === "correct") {
    const floor = answer.rooflineFraction === null
      ? ""
      : `; the floor is ${(100 * answer.rooflineFraction).toFixed(0)} % of that`;
    showVerdict("correct", `Correct: ${count(answer.cycles!)} cycles`, `On the public input${floor}, ${seconds}.`);
  } else {
    const [seed] = answer.seeds;
    const place = seed?.line ? `Line ${seed.line}: ` : "";
    showVerdict("wrong", answer.verdict.replaceAll("-", " "), `${place}${seed?.message ?? answer.message}`, seconds);
  }
  panel("result").replaceChildren(...resultView(answer, editor.goTo));
  panel("profile").replaceChildren(...profileView(answer, ranSource, editor.goTo));
  // costs belong to the text that ran
  if (editor.source() === ranSource) editor.view.dispatch({ effects: setProfile.of(answer.profile) });
  editor.showDiagnostics(answer.diagnostics);
}

function showOutputs(values: readonly OutputValues[], tensors: readonly TensorBytes[]): void {
  panel("output").replaceChildren(...outputView(values));
  panel("memory").replaceChildren(...memoryView(tensors));
}

function showSpeedup(baseline: number | null): void {
  if (baseline === null || result?.cycles === null || result?.cycles === undefined) return;
  const speedup = baseline / result.cycles;
  verdict.append(element(
    "p",
    {},
    element("strong", {}, `${speedup.toFixed(2)}× the speed of ${platform().defaultBaseline}`),
    `${platform().defaultBaseline}: ${count(baseline)} cycles on the same input.`,
  ));
}

/** Tabs as the ARIA pattern has them: arrows move, Tab goes into the panel. */
function prepareTabs(): void {
  const tabs = [...document.querySelectorAll<HTMLElement>("[role=tab]")];
  const select = (chosen: HTMLElement) => {
    for (const tab of tabs) {
      const isChosen = tab === chosen;
      tab.setAttribute("aria-selected", String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      required(`#${tab.getAttribute("aria-controls")}`).hidden = !isChosen;
    }
  };
  for (const [number, tab] of tabs.entries()) {
    tab.addEventListener("click", () => select(tab));
    tab.addEventListener("keydown", (event) => {
      const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
      if (step === 0) return;
      event.preventDefault();
      const next = tabs[(number + step + tabs.length) % tabs.length];
      select(next);
      next.focus();
    });
  }
}

async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: the server answers ${response.status}`);
  return await response.json() as T;
}
