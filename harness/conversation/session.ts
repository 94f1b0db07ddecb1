/**
 * A conversation: a person, a model, and runs that follow one another while the machine is amended.
 * @module
 */
import { agentFactory } from "../agents/create_agent.ts";
import type { EndpointSettings } from "../agents/endpoint.ts";
import type { PersonChannel, PersonMessage } from "../agents/person.ts";
import type { PriceTable } from "../agents/prices.ts";
import { findPlugin, pluginAssets, type PluginRegistry, sourcesOf } from "../registry.ts";
import { conduct, type RunOutcome } from "../runs/conductor.ts";
import { runKey, type RunSpecification } from "../runs/specification.ts";
import type { TraceEvent } from "../runs/trace.ts";
import { findRun } from "../store/run_rows.ts";
import type { Store } from "../store/store.ts";
import { messageOf, UserError } from "../user_error.ts";
import { Workbench } from "../workbench/workbench.ts";
import { WorkerPool } from "../worker_pool.ts";
import { findTask } from "../workloads.ts";
import { workloadOf } from "../../tasks/task.ts";
import { type AmendedRun, amendRun, describeAmendment } from "./amendment.ts";
import { carriedAgent } from "./carried_agent.ts";
import type { LineReader } from "./line_reader.ts";
import { eventText } from "./transcript.ts";

/** What a conversation stands on. */
export interface SessionOptions {
  readonly registry: PluginRegistry;
  readonly root: URL;
  readonly store: Store;
  readonly lines: LineReader;
  /** Whether the person is asked before every turn, not only when the model stops calling tools. */
  readonly everyTurn: boolean;
  readonly endpoint: EndpointSettings;
  readonly prices: PriceTable;
  /** Evaluations side by side. */
  readonly jobs: number;
  readonly seed?: string;
  readonly print: (text: string) => void;
  /** Shows that a line is waited for. */
  readonly invite: () => void;
  readonly onDefect?: (detail: string) => void;
  /** Stops the conversation; it can go on later. */
  readonly signal: AbortSignal;
}

/** What a person can type. */
export const commandsText = `Text goes to the model before its next turn; an empty line lets it go on.
/amend DIR [TASK [CONFIG]]
             change the machine: an overlay's folder, see docs/conversation.md; the task may change with it
/kernel      show the kernel written last
/evaluate    evaluate it; this costs the model's budget nothing
/save FILE   write it to a file
/quit        end the conversation; the fastest correct kernel is scored
/help        show this`;

/** Evaluations that a person may ask for in one run; more than anybody will. */
const personEvaluations = 1_000_000;

/** Carries a conversation to its end. Returns the runs that it was made of. */
export async function converse(first: RunSpecification, options: SessionOptions): Promise<RunOutcome[]> {
  const outcomes: RunOutcome[] = [];
  let segment = new Segment(first, options.registry, options);
  for (;;) {
    const outcome = await segment.conduct();
    outcomes.push(outcome);
    if (segment.amended === null || outcome.status !== "finished") return outcomes;
    const { amended, plugin } = segment;
    const { system, text } = await describeAmendment(plugin, amended);
    const specification = await newAttempt(options.store, amended.specification);
    segment = new Segment(specification, amended.registry, options, {
      run: outcome.run,
      message: { text, amendment: { system } },
    });
  }
}

/** The specification with the number of the first attempt that the store does not have. */
export async function newAttempt(store: Store, specification: RunSpecification): Promise<RunSpecification> {
  for (let attempt = 1;; attempt++) {
    const candidate = { ...specification, attempt };
    if (await findRun(store, await runKey(candidate)) === null) return candidate;
  }
}

/** One run of a conversation: one machine. */
class Segment {
  /** The machine that the person has asked for; the conversation goes on there. */
  amended: AmendedRun | null = null;
  #opening: PersonMessage | null;
  #source: string | null = null;
  #turns = 0;
  #isIdle = true;
  #ending = "the person has ended the conversation";
  readonly #stop = new AbortController();
  readonly #pool: WorkerPool;

  constructor(
    private readonly specification: RunSpecification,
    private readonly registry: PluginRegistry,
    private readonly options: SessionOptions,
    private readonly before?: { readonly run: string; readonly message: PersonMessage },
  ) {
    this.#opening = before?.message ?? null;
    this.#pool = new WorkerPool({ ...sourcesOf(registry), workers: options.jobs, onDefect: options.onDefect });
  }

  /** The machine of this run. */
  get plugin() {
    return findPlugin(this.registry, this.specification.platform);
  }

  async conduct(): Promise<RunOutcome> {
    const { store, root, endpoint, prices, seed, onDefect, signal } = this.options;
    const { task, configuration, attempt } = this.specification;
    this.options.print(`${this.plugin.title}: ${task} ${configuration}, attempt ${attempt}`);
    const person: PersonChannel = { nextMessage: () => this.#nextMessage() };
    const create = agentFactory({ registry: this.registry, endpoint, prices, person });
    try {
      return await conduct(this.specification, {
        registry: this.registry,
        root,
        store,
        evaluate: (job) => this.#pool.evaluate(job),
        createAgent: (agent, run) =>
          carriedAgent(create(agent, run), {
            store,
            continues: this.before?.run,
            ended: this.#stop.signal,
            endMessage: () => this.#ending,
          }),
        seed,
        onDefect,
      }, { signal, onEvent: (event) => this.#hear(event) });
    } finally {
      this.#pool.close();
    }
  }

  #hear(event: TraceEvent): void {
    if (event.kind === "turn") {
      this.#turns++;
      this.#isIdle = event.calls.length === 0;
    }
    if (event.kind === "tool" && event.name === "write_code" && event.ok) {
      const { source } = event.data as { source?: unknown };
      if (typeof source === "string") this.#source = source;
    }
    const text = eventText(event);
    if (text !== null) this.options.print(text);
  }

  /** What the person says before the next turn; commands are carried out here. */
  async #nextMessage(): Promise<PersonMessage | null> {
    if (this.#opening) {
      const message = this.#opening;
      this.#opening = null;
      return message;
    }
    const { lines, everyTurn, print, invite } = this.options;
    const isAsked = everyTurn || this.#turns === 0 || this.#isIdle;
    if (!isAsked && !lines.hasLine) return null;
    for (;;) {
      if (lines.isOver) return null;
      if (!lines.hasLine) invite();
      const line = await lines.next();
      if (line === null || line.trim() === "") return null;
      if (!line.startsWith("/")) return { text: line };
      try {
        if (await this.#command(line)) return null;
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        print(`error: ${messageOf(error)}`);
      }
    }
  }

  /** Carries out a command. Returns whether the run is over. */
  async #command(line: string): Promise<boolean> {
    const { print } = this.options;
    const [, name, argument] = /^\/(\S*)\s*(.*?)\s*$/.exec(line)!;
    switch (name) {
      case "quit":
        this.#stop.abort();
        return true;
      case "amend": {
        const [folder, task, configuration = "c1"] = argument.split(/\s+/);
        if (folder === "") throw new UserError("/amend DIR: the folder of an overlay is missing");
        const named = task === undefined ? undefined : { task, configuration };
        this.amended = await amendRun(this.registry, this.specification, folder, named);
        this.#ending = `the machine is amended: the conversation goes on with ${this.amended.plugin.id}`;
        this.#stop.abort();
        return true;
      }
      case "kernel":
        print(this.#kernel().trimEnd());
        return false;
      case "save": {
        if (argument === "") throw new UserError("/save FILE: the name of a file is missing");
        try {
          await Deno.writeTextFile(argument, this.#kernel());
        } catch (error) {
          if (error instanceof UserError) throw error;
          throw new UserError(`cannot write ${argument}: ${messageOf(error)}`);
        }
        print(`written to ${argument}`);
        return false;
      }
      case "evaluate":
        print(await this.#evaluate());
        return false;
      case "help":
        print(commandsText);
        return false;
      default:
        throw new UserError(`there is no command /${name}; /help lists them`);
    }
  }

  #kernel(): string {
    if (this.#source === null) throw new UserError("no kernel is written yet");
    return this.#source;
  }

  /** Evaluates the newest kernel for the person: beside the run, so that neither trace nor budget know of it. */
  async #evaluate(): Promise<string> {
    const code = this.#kernel();
    const { platform, task: id, configuration, parameters, profile } = this.specification;
    const plugin = findPlugin(this.registry, platform);
    const task = findTask(id, plugin);
    const workbench = await Workbench.create({
      plugin,
      workload: workloadOf(task, configuration, parameters),
      profile,
      pluginReference: { id: plugin.id, version: plugin.version, hash: "unknown" },
      evaluator: "unknown",
      evaluate: (job) => this.#pool.evaluate(job),
      evaluations: personEvaluations,
      extraTools: [],
      documents: [],
      emit: () => Promise.resolve(),
      assets: pluginAssets(this.registry, platform),
    });
    await workbench.call("write_code", { code }, { iteration: 1, call: "write" });
    const { content } = await workbench.call("run_evaluation", {}, { iteration: 1, call: "evaluate" });
    return content.split("\n").filter((line) => !/^(next|evaluations left):/.test(line)).join("\n");
  }
}
