/**
 * What the playground and its worker say to each other: plain data.
 * @module
 */
import type { Diagnostic } from "../../../isa/diagnostic.ts";
import type { EvaluationResult } from "../../job.ts";

/** A task at a size on a platform. */
export interface WorkloadName {
  readonly platform: string;
  readonly task: string;
  readonly configuration: string;
}

/** What the page asks. */
export type WorkerQuestion =
  | { readonly kind: "assemble"; readonly id: number; readonly workload: WorkloadName; readonly source: string }
  | {
    readonly kind: "evaluate";
    readonly id: number;
    readonly workload: WorkloadName;
    readonly profile: string;
    readonly source: string;
    /** Source of the kernel that a speedup is against; null: none. */
    readonly baseline: string | null;
  };

/** A tensor as it lies in memory after a run. */
export interface TensorBytes {
  readonly name: string;
  readonly role: string;
  readonly format: string;
  readonly space: string;
  readonly offset: number;
  /** Bytes that one address counts. */
  readonly unitBytes: number;
  readonly bytes: Uint8Array;
}

/** An output beside what it should be; unwritten and undecodable elements are NaN. */
export interface OutputValues {
  readonly name: string;
  readonly shape: readonly number[];
  readonly expected: Float64Array;
  readonly actual: Float64Array;
}

/** What the worker answers. */
export type WorkerAnswer =
  | { readonly kind: "ready" }
  | { readonly kind: "diagnostics"; readonly id: number; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "result"; readonly id: number; readonly result: EvaluationResult; readonly milliseconds: number }
  | {
    readonly kind: "memory";
    readonly id: number;
    readonly outputs: readonly OutputValues[];
    readonly tensors: readonly TensorBytes[];
  }
  | { readonly kind: "baseline"; readonly id: number; readonly cycles: number | null }
  | { readonly kind: "done"; readonly id: number }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };
