/**
 * A process that conducts runs side by side; the test kills it. Arguments: store file, number of runs, milliseconds that
 * a step takes. Says every event that is on disk on standard output, and `done` at the end.
 */
import { conduct } from "../../../harness/runs/conductor.ts";
import { Store } from "../../../harness/store/store.ts";
import { reluKernels, servicesOf, specificationOf, stepsAgent, wrongKernel } from "./steps_agent.ts";

const [path, count, pause] = Deno.args;
const store = await Store.open(path);
const kernels = await reluKernels();
const sources = [wrongKernel, kernels.O2, `${wrongKernel}# again\n`, kernels["O3-lmul4"]];
const agent = stepsAgent(sources, { before: () => new Promise((resolve) => setTimeout(resolve, Number(pause))) });
const say = (text: string) => Deno.stdout.writeSync(new TextEncoder().encode(`${text}\n`));
const outcomes = await Promise.all(
  Array.from(
    { length: Number(count) },
    (_, number) =>
      conduct(specificationOf({ attempt: number + 1 }), servicesOf(store, agent), {
        onEvent: ({ sequence }) => say(`${number + 1} ${sequence}`),
      }),
  ),
);
say(outcomes.every(({ status }) => status === "finished") ? "done" : "not done");
store.close();
