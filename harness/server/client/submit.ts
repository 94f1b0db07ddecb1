/**
 * Handing a kernel in: only with a token, which stays in this tab.
 * @module
 */
/// <reference lib="dom" />
import { required } from "./dom.ts";
import type { SharedState } from "./share.ts";

const tokenKey = "kernelcraft-token", authorKey = "kernelcraft-author";

/** What the playground lends. */
export interface SubmissionSurroundings {
  readonly state: () => SharedState;
  readonly show: (kind: "correct" | "wrong" | "", title: string, ...texts: readonly string[]) => void;
}

/** Shows the button where there is a token, and posts the kernel when it is pressed. */
export function prepareSubmission({ state, show }: SubmissionSurroundings): void {
  const button = required<HTMLButtonElement>("#submit");
  const token = required<HTMLInputElement>("#token");
  const author = required<HTMLInputElement>("#author");
  token.value = sessionStorage.getItem(tokenKey) ?? "";
  author.value = sessionStorage.getItem(authorKey) ?? "";
  const refresh = () => {
    button.hidden = token.value.trim() === "" || author.value.trim() === "";
    sessionStorage.setItem(tokenKey, token.value.trim());
    sessionStorage.setItem(authorKey, author.value.trim());
  };
  token.addEventListener("input", refresh);
  author.addEventListener("input", refresh);
  refresh();
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      const { platform, profile, task, configuration, source } = state();
      const response = await fetch("/api/v1/submissions", {
        method: "POST",
        headers: {
          "Authorization": `Bearer ${token.value.trim()}`,
          "Content-Type": "application/json",
          "Idempotency-Key": crypto.randomUUID(),
        },
        body: JSON.stringify({ platform, profile, task, configuration, source, author: author.value.trim() }),
      });
      const answer = await response.json().catch(() => ({})) as { readonly detail?: string; readonly title?: string };
      if (response.ok) show("", "Handed in", "The server judges it on secret inputs; the leaderboard will show it.");
      else show("wrong", "Not accepted", answer.detail ?? answer.title ?? `The server answers ${response.status}.`);
    } catch {
      show("wrong", "Not accepted", "The server could not be reached.");
    } finally {
      button.disabled = false;
    }
  });
}
