/**
 * The MCP server: tools that start and finish runs, the six tools of the workbench with the run they belong to, and the
 * machines' documents as resources.
 * @module
 */
import { Server } from "@modelcontextprotocol/sdk/server";
// @ts-types="@modelcontextprotocol/sdk/types"
import {
  type CallToolRequest,
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  type ReadResourceRequest,
  ReadResourceRequestSchema,
  type Tool,
} from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import type { PluginRegistry } from "../registry.ts";
import { formatTable } from "../report/table.ts";
import type { RunOutcome } from "../runs/conductor.ts";
import { shorten } from "../text.ts";
import { messageOf, UserError } from "../user_error.ts";
import { paperTools } from "../workbench/tool.ts";
import { describeTools } from "../workbench/tools.ts";
import type { ExternalRun } from "./external_run.ts";
import { listResources, readResource, resourceTemplates } from "./resources.ts";
import type { RunDesk } from "./run_desk.ts";

/** What a server stands on. */
export interface McpServerOptions {
  readonly desk: RunDesk;
  readonly registry: PluginRegistry;
  readonly version: string;
  /** Told of defects of ours, for standard error. */
  readonly onDefect: (detail: string) => void;
}

const runArgument = z.string().min(1).describe("Identifier of the run, from start_run.");

const inputs = {
  list_tasks: z.object({
    platform: z.string().optional().describe("Only this machine's tasks."),
  }),
  start_run: z.object({
    platform: z.string().describe("Identifier of the machine, from list_tasks."),
    task: z.string().describe("Identifier of the task, from list_tasks."),
    configuration: z.string().default("c1").describe('Sizes: a name from list_tasks, or JSON such as {"n":512}.'),
    agent: z.string().min(1).max(200).describe("Name of the agent, for tables of results: product and model."),
    profile: z.string().optional().describe("Hardware profile; left out: the machine's default."),
    attempt: z.number().int().positive().optional()
      .describe("Number of an attempt that was interrupted, to go on with it; left out: a new attempt."),
  }),
  finish_run: z.object({ run: runArgument }),
} as const;

const descriptions: Readonly<Record<keyof typeof inputs, string>> = {
  list_tasks: "The kernels that can be written: machines, tasks, and the sizes of each.",
  start_run:
    "Begin a run: one task on one machine, with a budget. Returns the run's identifier and all that is needed to " +
    "write the kernel: the machine's documents and the task. Call it before any other tool.",
  finish_run: "End the run. Its fastest correct kernel is scored on secret inputs; the score is returned.",
};

const instructions =
  "KernelCraft: write assembly kernels for simulated accelerators and make them fast. Call list_tasks, then start_run, " +
  "which returns the documents and the run's identifier. Then write_code, check_syntax, run_evaluation and the other tools, " +
  "each with the run's identifier, until the kernel is correct and cannot be made faster; finish_run scores it. Every " +
  "kernel written and every evaluation counts against the budget.";

/** Makes a server for one client. */
export function createMcpServer(options: McpServerOptions): Server {
  const { registry, version } = options;
  const server = new Server({ name: "kernelcraft", title: "KernelCraft", version }, {
    capabilities: { tools: {}, resources: {} },
    instructions,
  });
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: toolList() }));
  server.setRequestHandler(
    CallToolRequestSchema,
    ({ params }: CallToolRequest) => callTool(options, params.name, params.arguments ?? {}),
  );
  server.setRequestHandler(ListResourcesRequestSchema, async () => ({ resources: await listResources(registry) }));
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({ resourceTemplates }));
  server.setRequestHandler(ReadResourceRequestSchema, async ({ params: { uri } }: ReadResourceRequest) => {
    const text = await readResource(registry, uri);
    if (text === null) throw new McpError(ErrorCode.InvalidParams, `there is no resource '${shorten(uri, 200)}'`);
    return { contents: [{ uri, mimeType: "text/markdown", text }] };
  });
  return server;
}

function toolList(): Tool[] {
  const own = Object.entries(inputs).map(([name, input]): Tool => ({
    name,
    description: descriptions[name as keyof typeof inputs],
    inputSchema: schemaOf(input),
    annotations: { readOnlyHint: name === "list_tasks", openWorldHint: false },
  }));
  const workbench = describeTools([]).map(({ name, description, inputSchema }): Tool => {
    const schema = inputSchema as { properties?: Record<string, object>; required?: string[] };
    return {
      name,
      description,
      inputSchema: {
        type: "object",
        properties: { run: schemaOf(z.object({ run: runArgument })).properties!.run, ...schema.properties },
        required: ["run", ...schema.required ?? []],
      },
      annotations: { readOnlyHint: name !== "write_code", openWorldHint: false },
    };
  });
  return [...own, ...workbench];
}

function schemaOf(input: z.ZodType): Tool["inputSchema"] {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(input, { io: "input" });
  return schema as Tool["inputSchema"];
}

/** Calls a tool. Whatever a client sends is answered; only the protocol's own mistakes are errors of the protocol. */
async function callTool(
  options: McpServerOptions,
  name: string,
  args: Readonly<Record<string, unknown>>,
): Promise<CallToolResult> {
  try {
    return await answer(options.desk, name, args);
  } catch (error) {
    if (error instanceof UserError) return failure(error.message);
    options.onDefect(error instanceof Error ? error.stack ?? error.message : String(error));
    return failure(`the server failed: ${shorten(messageOf(error), 300)}`);
  }
}

async function answer(
  desk: RunDesk,
  name: string,
  args: Readonly<Record<string, unknown>>,
): Promise<CallToolResult> {
  switch (name) {
    case "list_tasks": {
      const tasks = desk.tasks(read(name, args).platform);
      const rows = tasks.map((
        { platform, task, level, configurations, title },
      ) => [platform, task, String(level), configurations.join(" "), title]);
      const titles = ["platform", "task", "level", "configurations", "title"].map((title) => ({ title }));
      return { content: [text(formatTable(titles, rows))], structuredContent: { tasks } };
    }
    case "start_run": {
      const { run, prompt } = await desk.start(read(name, args));
      const { id, specification: { attempt, profile, budget, platform, task, configuration } } = run;
      const { kernels, evaluations, calls } = run.remaining;
      const head =
        `run: ${id}\n${task} ${configuration} on ${platform}, profile ${profile}, attempt ${attempt}. Give the ` +
        `run's identifier with every tool call. Left: ${kernels} kernels to write, ${evaluations} evaluations, ${calls} ` +
        "tool calls. finish_run ends the run and gives its score.";
      return {
        content: [text(head), text(prompt.system), text(prompt.user)],
        structuredContent: {
          run: id,
          platform,
          task,
          configuration,
          profile,
          attempt,
          budget,
          remaining: run.remaining,
        },
      };
    }
    case "finish_run":
      return finished(await desk.find(read(name, args).run).finish());
    default:
      return await callWorkbench(desk, name, args);
  }
}

async function callWorkbench(
  desk: RunDesk,
  name: string,
  { run: id, ...args }: Readonly<Record<string, unknown>>,
): Promise<CallToolResult> {
  if (!(paperTools as readonly string[]).includes(name)) {
    const names = [...Object.keys(inputs), ...paperTools].join(", ");
    throw new UserError(`there is no tool '${shorten(name)}'; there is ${names}`);
  }
  if (typeof id !== "string" || id === "") throw new UserError(`${name} needs \`run\`: the identifier from start_run`);
  const run = desk.find(id);
  const { content, errorClass } = await run.call(name, args);
  return { content: [text(`${content}\n${leftText(run)}`)], isError: errorClass === "T" };
}

function leftText(run: ExternalRun): string {
  if (run.end) return "the run has ended";
  const { kernels, evaluations, calls } = run.remaining;
  return `left: ${kernels} kernels, ${evaluations} evaluations, ${calls} calls`;
}

function finished({ run, status, end, score, totals }: RunOutcome): CallToolResult {
  const { iterations, evaluations, toolCalls } = totals;
  const structuredContent = {
    run,
    status,
    reason: end.reason,
    kernels: iterations,
    evaluations,
    toolCalls,
    score: score === null ? null : {
      correct: score.correct,
      verdict: score.verdict,
      cycles: score.cycles,
      speedup: score.speedup,
      rooflineFraction: score.rooflineFraction,
      flags: score.flags,
    },
  };
  const used = `${iterations} kernels written, ${evaluations} evaluations, ${toolCalls} calls`;
  if (score === null) {
    return { ...failure(`the run is not scored (${status}): ${end.message}. ${used}`), structuredContent };
  }
  const speedup = score.speedup === null ? "" : `, ${score.speedup.toPrecision(3)} times the compiler's speed`;
  const verdict = score.correct
    ? `correct on secret inputs: ${score.cycles} cycles${speedup}`
    : `not correct on secret inputs: ${score.verdict}`;
  return { content: [text(`${verdict}. ${used}; run ${run} is kept`)], structuredContent };
}

/** Checked arguments of a tool of the desk. @throws UserError that says what is wrong */
function read<Name extends keyof typeof inputs>(
  name: Name,
  args: Readonly<Record<string, unknown>>,
): z.infer<(typeof inputs)[Name]> {
  const parsed = inputs[name].safeParse(args);
  if (parsed.success) return parsed.data as z.infer<(typeof inputs)[Name]>;
  const issues = parsed.error.issues.slice(0, 3).map(({ path, message }) => {
    const key = path.map(String).join(".");
    return Object.hasOwn(args, key) ? `'${key}': ${message}` : `'${key}' is missing`;
  });
  throw new UserError(
    `wrong arguments: ${issues.join("; ")}; ${name} takes ${Object.keys(inputs[name].shape).join(", ")}`,
  );
}

function text(content: string): { readonly type: "text"; readonly text: string } {
  return { type: "text", text: content };
}

function failure(message: string): CallToolResult {
  return { content: [text(message)], isError: true };
}
