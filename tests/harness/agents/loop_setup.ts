/** Runs of the loop on a real workbench, with a model of the scripted server behind real HTTP. */
import type { AgentEnd } from "../../../harness/agents/agent.ts";
import { createModel } from "../../../harness/agents/create_model.ts";
import type { EndpointSettings } from "../../../harness/agents/endpoint.ts";
import { createModelAgent, type ModelAgentServices } from "../../../harness/agents/loop.ts";
import type { Budget, ModelAgentSpecification } from "../../../harness/runs/specification.ts";
import type { TraceEntry, TraceEvent } from "../../../harness/runs/trace.ts";
import { traceEntrySchema } from "../../../harness/runs/trace.ts";
import type { Responder, ScriptSource } from "../../model_server/script.ts";
import { type ModelServer, startModelServer, startScriptedServer } from "../../model_server/server.ts";
import { reluKernels } from "../runs/steps_agent.ts";
import { openWorkshop } from "../workbench/workshop.ts";
import { modelSpecification, quick } from "./model_setup.ts";

/** Kernels of relu c1 on Coral. */
export const kernels: Readonly<Record<string, string>> = await reluKernels();

/** A kernel that assembles and writes nothing. */
export const idleKernel = "nop\nmpause\n";

/** A call of a script. */
export const write = (code: string) => ({ name: "write_code", arguments: { code } });
export const evaluation = { name: "run_evaluation", arguments: {} };

/** How a run differs from the usual one. */
export interface LoopOptions {
  readonly budget?: Partial<Budget>;
  readonly history?: readonly TraceEvent[];
  readonly specification?: Partial<ModelAgentSpecification>;
  readonly services?: Partial<ModelAgentServices>;
  readonly settings?: EndpointSettings;
  readonly signal?: AbortSignal;
  /** Told of each event when it is kept. */
  readonly onEvent?: (event: TraceEvent) => void;
}

/** What came of a run. */
export interface LoopResult {
  readonly end: AgentEnd;
  readonly events: TraceEvent[];
  readonly server: ModelServer;
}

/** Runs the loop on relu c1 of Coral until it ends. */
export async function runLoop(source: ScriptSource | Responder, options: LoopOptions = {}): Promise<LoopResult> {
  const server = typeof source === "function" ? startModelServer(source) : startScriptedServer(source);
  try {
    return { ...await runLoopAt(server.url, options), server };
  } finally {
    await server.close();
  }
}

/** Runs the loop with the model of a server. */
export async function runLoopAt(
  endpoint: string,
  { budget = {}, history = [], specification = {}, services = {}, settings = {}, ...rest }: LoopOptions = {},
): Promise<Omit<LoopResult, "server">> {
  const events: TraceEvent[] = [...history];
  const emit = (entry: TraceEntry): Promise<void> => {
    // as it would come back from a store
    const kept = traceEntrySchema.parse(JSON.parse(JSON.stringify(entry)));
    const event = { ...kept, sequence: events.length, at: new Date(0).toISOString() };
    events.push(event);
    rest.onEvent?.(event);
    return Promise.resolve();
  };
  const whole: Budget = { iterations: 15, evaluations: 20, ...budget };
  const { workbench } = await openWorkshop({
    task: "relu",
    options: { emit, history, evaluations: whole.evaluations },
  });
  const described = modelSpecification({ endpoint, ...specification });
  const agent = createModelAgent(described, {
    model: createModel(described, { ...quick, ...settings }),
    prompt: () => Promise.resolve({ system: "You write kernels.", user: "# ReLU on Coral, configuration c1" }),
    price: null,
    ...services,
  });
  const end = await agent.run({
    workbench,
    budget: whole,
    history,
    emit,
    signal: rest.signal ?? new AbortController().signal,
  });
  return { end, events };
}

/** A trace in few words: turns, tools with their success, words of the loop, notes. */
export function outline(events: readonly TraceEntry[]): string[] {
  return events.map((event) => {
    switch (event.kind) {
      case "message":
        return `${event.role}`;
      case "turn":
        return `${event.iteration} ${event.role}`;
      case "tool":
        return `${event.name} ${event.ok ? "ok" : event.errorClass ?? "failed"}`;
      case "note":
        return `note ${event.code}`;
      case "end":
        return `end ${event.reason}`;
    }
  });
}

/** Events without what differs from run to run: durations. */
export function timeless(events: readonly TraceEvent[]): unknown[] {
  return events.map((event) => "milliseconds" in event ? { ...event, milliseconds: 0 } : event);
}
