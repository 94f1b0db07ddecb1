/** Whole runs of the solver's process: real prompts, both machines, scored by the conductor; and the agents' table. */
import { assert, assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { agentFactory } from "../../../harness/agents/create_agent.ts";
import { conduct } from "../../../harness/runs/conductor.ts";
import type { RunSpecification } from "../../../harness/runs/specification.ts";
import { readEvents } from "../../../harness/store/run_rows.ts";
import { Store } from "../../../harness/store/store.ts";
import { findPlugin } from "../../../harness/registry.ts";
import { UserError } from "../../../harness/user_error.ts";
import { characterOf } from "../../model_server/solver.ts";
import { inFolder } from "../command_line.ts";
import { registry, servicesOf, specificationOf } from "../runs/steps_agent.ts";
import { modelSpecification, quick } from "./model_setup.ts";

/** Starts the server's process and stops it as a person would. */
async function withSolver(body: (endpoint: string) => Promise<void>): Promise<void> {
  const main = new URL("../../model_server/main.ts", import.meta.url);
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", main.pathname, "--port", "0"],
    stdout: "piped",
    stderr: "null",
  }).spawn();
  const lines = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  let isRunning = true;
  try {
    const { value = "" } = await lines.read();
    await body(value.trim());
    child.kill("SIGTERM");
    isRunning = false;
    assertEquals((await child.status).code, 0);
  } finally {
    if (isRunning) child.kill("SIGKILL");
    await lines.cancel();
  }
}

/** The paper's class of an error for each character; the other characters solve their tasks. */
const classes: Readonly<Record<string, string>> = { syntax: "S", wrong: "F", talker: "T" };

const pairs = ["relu", "silu", "softmax", "rmsnorm", "gelu", "gemv"].flatMap((task) =>
  ["coral", "plena"].map((platform) => ({ task, platform }))
);

Deno.test("solver: runs on both machines end as its character wants, each class of errors among them", () =>
  withSolver((endpoint) =>
    inFolder(async (folder) => {
      const store = await Store.open(`${folder}/s.duckdb`);
      try {
        const createAgent = agentFactory({ registry, endpoint: quick });
        const seen = new Set<string>();
        for (const { platform, task } of pairs) {
          const character = await characterOf(platform, task, "c1");
          if (seen.has(character)) continue;
          seen.add(character);
          const plugin = findPlugin(registry, platform);
          const specification: RunSpecification = specificationOf({
            agent: modelSpecification({ endpoint }),
            platform,
            profile: plugin.profiles[0].name,
            task,
            parameters: plugin.configurations(task)[0].parameters,
            budget: { iterations: 15, evaluations: 60 },
          });
          const services = servicesOf(store, { run: () => Promise.reject(new Error("unused")) }, {
            createAgent,
            secretSeeds: 3,
          });
          const { status, score, run, totals } = await conduct(specification, services);
          const where = `${task} on ${platform}: ${character}`;
          assertEquals(status, "finished", where);
          assertEquals(score!.correct, !(character in classes), where);
          const { rows: [[errorClass]] } = await store.query("select error_class from runs where run_id = $1", [run]);
          assertEquals(errorClass, classes[character] ?? null, where);
          assert(totals.tokens.system > 3000 && !totals.tokens.estimated, where);
          const [, system, user] = await readEvents(store, run);
          assert(system.kind === "message" && system.role === "system" && system.content.includes("# Role"));
          assert(user.kind === "message" && user.content.includes("configuration c1"));
        }
        assert(Object.keys(classes).every((character) => seen.has(character)) && seen.has("solves"), [...seen].join());
      } finally {
        store.close();
      }
    })
  ));

Deno.test("agents: what cannot be made is said", () => {
  const message = (agent: RunSpecification["agent"]) =>
    assertThrows(
      () => agentFactory({ registry, endpoint: { environment: () => undefined } })(agent, specificationOf({ agent })),
      UserError,
    ).message;
  assertStringIncludes(message(modelSpecification()), "OPENAI_API_KEY is not set");
  assertStringIncludes(message(modelSpecification({ endpoint: "nowhere" })), "is no address");
  assertStringIncludes(message({ kind: "external", name: "mine", door: "mcp" }), "from outside");
});
