/** Models of a scripted server, with short times. */
import { createModel } from "../../../harness/agents/create_model.ts";
import type { EndpointSettings } from "../../../harness/agents/endpoint.ts";
import {
  type Model,
  type ModelAnswer,
  ModelFailure,
  type ModelNote,
  type ModelRequest,
} from "../../../harness/agents/model.ts";
import { agentSpecificationSchema, type ModelAgentSpecification } from "../../../harness/runs/specification.ts";
import type { ScriptSource } from "../../model_server/script.ts";
import { type ModelServer, type ModelServerOptions, startScriptedServer } from "../../model_server/server.ts";

/** Times and pauses that do not make a test wait. */
export const quick: EndpointSettings = {
  environment: () => undefined,
  times: { whole: 20_000, first: 20_000, idle: 20_000 },
  retries: { attempts: 4, firstPause: 1, longestPause: 50 },
};

/** A model's specification. */
export function modelSpecification(change: Partial<ModelAgentSpecification> = {}): ModelAgentSpecification {
  return agentSpecificationSchema.parse({ kind: "model", model: "test-model", ...change }) as ModelAgentSpecification;
}

/** A conversation that just begins. */
export const question: ModelRequest = {
  system: "You write kernels.",
  conversation: [{ kind: "user", text: "Write one." }],
  tools: [{ name: "write_code", description: "Write.", inputSchema: { type: "object" } }],
};

/** A server with a model of it. */
export interface ServedModel {
  readonly server: ModelServer;
  readonly model: Model;
  readonly notes: ModelNote[];
  ask(request?: Partial<ModelRequest>): Promise<ModelAnswer>;
}

/** How a model is served. */
export interface Serving {
  readonly specification?: Partial<ModelAgentSpecification>;
  readonly settings?: EndpointSettings;
  readonly server?: ModelServerOptions;
}

/** Runs a body with a scripted server. */
export async function withModel(
  script: ScriptSource,
  body: (served: ServedModel) => Promise<void>,
  { specification, settings, server: options }: Serving = {},
): Promise<void> {
  const server = startScriptedServer(script, options);
  const notes: ModelNote[] = [];
  try {
    const model = createModel(modelSpecification({ endpoint: server.url, ...specification }), {
      ...quick,
      ...settings,
    });
    await body({
      server,
      model,
      notes,
      ask: (request = {}) => model.answer({ ...question, onNote: (note) => void notes.push(note), ...request }),
    });
  } finally {
    await server.close();
  }
}

/** The failure of a request that must fail. */
export async function failureOfAsking(asking: Promise<ModelAnswer>): Promise<ModelFailure> {
  try {
    await asking;
  } catch (error) {
    if (error instanceof ModelFailure) return error;
    throw error;
  }
  throw new Error("the request was answered");
}
