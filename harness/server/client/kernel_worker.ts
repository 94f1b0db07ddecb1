/**
 * The page's side of the evaluation worker: one for diagnostics while one types, one for runs, which is ended to end a
 * run.
 * @module
 */
/// <reference lib="dom" />
import type { WorkerAnswer, WorkerQuestion } from "./evaluation_messages.ts";

/** A question without its number. */
export type Question<K extends WorkerQuestion["kind"]> = Omit<
  Extract<WorkerQuestion, { readonly kind: K }>,
  "id" | "kind"
>;

/** Asks a worker one thing at a time. */
export class KernelWorker {
  #worker: Worker | null = null;
  #id = 0;

  /**
   * @param address of the worker's script
   * @param answered gets every answer to the newest question
   */
  constructor(
    private readonly address: string,
    private readonly answered: (answer: Exclude<WorkerAnswer, { readonly kind: "ready" }>) => void,
  ) {}

  /** Asks; answers to earlier questions are dropped from now on. */
  ask<K extends WorkerQuestion["kind"]>(kind: K, question: Question<K>): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage({ kind, id: ++this.#id, ...question });
  }

  /** Ends the worker, whatever it does; the next question starts a new one. */
  end(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#id++;
  }

  #start(): Worker {
    const worker = new Worker(this.address);
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.kind !== "ready" && data.id === this.#id) this.answered(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      const id = this.#id;
      this.end();
      this.answered({ kind: "failed", id, message: event.message || "the worker could not start" });
    };
    return worker;
  }
}
