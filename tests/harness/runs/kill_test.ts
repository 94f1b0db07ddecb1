/** kill -9 at any moment: the next start goes on from what is on disk and counts nothing twice. */
import { assert, assertEquals } from "@std/assert";
import { fileURLToPath } from "node:url";
import { conduct } from "../../../harness/runs/conductor.ts";
import { readEvents } from "../../../harness/store/run_rows.ts";
import { Store } from "../../../harness/store/store.ts";
import { inFolder } from "../command_line.ts";
import { reluKernels, servicesOf, specificationOf, stepsAgent } from "./steps_agent.ts";

const script = fileURLToPath(new URL("./conducting_process.ts", import.meta.url));

/** Starts the process; kills it after so many lines of its output. Returns what it said. */
async function conductUntil(path: string, runs: number, lines: number): Promise<string[]> {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", script, path, String(runs), "5"],
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  let text = "";
  const decoder = new TextDecoder();
  for await (const chunk of child.stdout) {
    text += decoder.decode(chunk, { stream: true });
    if (text.split("\n").length > lines) {
      try {
        child.kill("SIGKILL");
      } catch {
        // it was faster
      }
    }
  }
  await child.status;
  return text.split("\n").slice(0, -1); // the last line may be cut
}

Deno.test("conductor: killed again and again, the runs end as if they had not been", () =>
  inFolder(async (folder) => {
    const runs = 4;
    const path = `${folder}/killed.duckdb`;
    const acknowledged = new Set<string>();
    for (const lines of [3, 17, 45]) {
      for (const line of await conductUntil(path, runs, lines)) acknowledged.add(line);
    }
    const rest = await conductUntil(path, runs, Infinity);
    assertEquals(rest.at(-1), "done");

    const calm = `${folder}/calm.duckdb`;
    assertEquals((await conductUntil(calm, runs, Infinity)).at(-1), "done");
    const columns = "attempt, iterations, first_success_iteration, first_success_tokens, tokens_input, dollars, " +
      "tool_calls, evaluations, error_class, end_reason, status, cycles, speedup, verdict";
    const answers = [];
    for (const file of [path, calm]) {
      const store = await Store.open(file, { readOnly: true });
      answers.push((await store.query(`select ${columns} from runs join scores using (run_id) order by attempt`)).rows);
      const { rows } = await store.query("select run_id, attempt from runs");
      assertEquals(rows.length, runs);
      for (const [run, attempt] of rows) {
        const events = await readEvents(store, String(run));
        for (const line of acknowledged) {
          const [of, sequence] = line.split(" ").map(Number);
          if (of === attempt) assert(sequence < events.length, "an acknowledged event is lost");
        }
        assertEquals(events.filter(({ kind }) => kind === "turn").map(({ iteration }) => iteration), [1, 2, 3, 4]);
        assertEquals(events.filter(({ kind }) => kind === "end").length, 1);
      }
      store.close();
    }
    assertEquals(answers[0], answers[1]);
    assertEquals(answers[0].length, runs);
  }));

Deno.test("conductor: a thousand runs at once, no event lost or twice", () =>
  inFolder(async (folder) => {
    const store = await Store.open(`${folder}/s.duckdb`);
    const runs = 1000;
    const { O2 } = await reluKernels();
    const agent = stepsAgent([O2, O2]);
    const services = servicesOf(store, agent);
    const outcomes = await Promise.all(
      Array.from({ length: runs }, (_, number) => conduct(specificationOf({ attempt: number + 1 }), services)),
    );
    assert(outcomes.every(({ status, score }) => status === "finished" && score?.correct));
    const { rows: [row] } = await store.query(
      "select count(distinct run_id)::integer, count(*)::integer, max(sequence), " +
        "(select count(*)::integer from scores where correct) from events",
    );
    assertEquals(row, [runs, 8 * runs, 7, runs]);
    store.close();
  }));
