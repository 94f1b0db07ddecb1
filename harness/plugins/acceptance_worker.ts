/**
 * Judges one plugin in a thread of its own: bundling and the references of all tasks would keep a server from answering.
 * @module
 */
/// <reference lib="deno.worker" />
import { messageOf, UserError } from "../user_error.ts";
import { type Acceptance, acceptPlugin } from "./accept.ts";

/** What the worker is sent. */
export interface AcceptanceRequest {
  readonly files: ReadonlyMap<string, string>;
  /** Address of the project's root. */
  readonly root: string;
  /** Ids of platforms that come with the project. */
  readonly taken: readonly string[];
}

/** What it answers. */
export type AcceptanceAnswer =
  | { readonly kind: "judged"; readonly acceptance: Acceptance }
  | { readonly kind: "failed"; readonly message: string; readonly detail: string; readonly isUserError: boolean };

self.onmessage = async ({ data }: MessageEvent<AcceptanceRequest>) => {
  self.postMessage(await judged(data));
};

async function judged({ files, root, taken }: AcceptanceRequest): Promise<AcceptanceAnswer> {
  try {
    return { kind: "judged", acceptance: await acceptPlugin(files, new URL(root), taken) };
  } catch (error) {
    const detail = error instanceof Error ? error.stack ?? "" : "";
    return { kind: "failed", message: messageOf(error), detail, isUserError: error instanceof UserError };
  }
}
