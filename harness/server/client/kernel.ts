/**
 * The pictures of a kernel's outputs, made in this browser when they are asked for.
 * @module
 */
/// <reference lib="dom" />
import { element, required } from "./dom.ts";
import { KernelWorker } from "./kernel_worker.ts";
import { outputView } from "./views.ts";

const place = document.querySelector<HTMLElement>("#output-pictures");

if (place) {
  const { worker, platform, task, configuration, profile } = place.dataset;
  const button = required<HTMLButtonElement>("#show-output");
  const status = element("div", { role: "status" });
  place.append(status);
  button.hidden = false;
  const runner = new KernelWorker(worker!, (answer) => {
    if (answer.kind === "memory") status.replaceChildren(...outputView(answer.outputs));
    else if (answer.kind === "failed") status.replaceChildren(element("p", { class: "bad" }, answer.message));
    else if (answer.kind === "done") {
      runner.end();
      button.disabled = false;
    }
  });
  button.addEventListener("click", () => {
    button.disabled = true;
    status.replaceChildren(element("p", { class: "note" }, "Running…"));
    runner.ask("evaluate", {
      workload: { platform: platform!, task: task!, configuration: configuration! },
      profile: profile ?? "",
      source: required<HTMLTemplateElement>("#kernel-source").content.textContent ?? "",
      baseline: null,
    });
  });
}
