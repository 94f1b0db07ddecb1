/**
 * Examples of the API's documents. A test sends every one of them to a server whose store holds what they name.
 * @module
 */
import { sha256 } from "../../canonical_json.ts";
import { runKey, type RunSpecification } from "../../runs/specification.ts";

/** Identifiers in examples. */
export const exampleIds = {
  run: "0b6c1d1e-5f0a-4c53-9d0b-3f1f6a2c7e11",
  evaluation: "5a1f0c8e-2a77-4f0e-8a65-0a4b8c1d2e3f",
  storedEvaluation: "9d2e7b40-6c1b-4b7a-9f1c-1e2d3c4b5a69",
  submission: "c7a3f5d2-8e41-4a0b-b6d9-7f6e5d4c3b2a",
  token: "3f9c2b1a",
} as const;

/** A kernel that assembles. */
export const exampleSource = "# nothing yet: the output stays unwritten\nmpause\n";

/** Hash of {@link exampleSource}. */
export const exampleKernel = await sha256(exampleSource);

/** A run of an agent that calls the tools over HTTP. */
export const exampleRun: RunSpecification = {
  agent: { kind: "external", name: "my-agent", door: "http" },
  platform: "coral",
  profile: "rvv-core-2025-12",
  task: "relu",
  configuration: "c1",
  parameters: { n: 512 },
  attempt: 1,
  budget: { iterations: 15, evaluations: 60 },
};

/** Key of {@link exampleRun}. */
export const exampleKey = await runKey(exampleRun);
