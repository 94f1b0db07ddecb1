/**
 * A store with what pages show: scores of several agents with hostile names and texts, and a run of a real little agent
 * with its trace.
 * @module
 */
import { conduct } from "../../harness/runs/conductor.ts";
import { Store } from "../../harness/store/store.ts";
import { plainSource, scoreBatch } from "../harness/report_rows.ts";
import { reluKernels, servicesOf, specificationOf, stepsAgent, wrongKernel } from "../harness/runs/steps_agent.ts";

/** What would betray that a text was taken for markup. */
export const hostileText = `<img src=x onerror="document.title='owned'"><script>document.title="owned"</script>`;

const compilers = { O2: 1000, O3: 800, "O3-lmul4": 700 };

/** Fills a new store. @returns the run of the little agent, and its kernel's */
export async function fillStore(path: string): Promise<{ readonly run: string }> {
  const store = await Store.open(path);
  try {
    for (const [row, task] of ["relu", "gemv", "gemm"].entries()) {
      for (const [column, configuration] of ["c1", "c2", "c3"].entries()) {
        const id = `${task}-${configuration}`;
        const cycles = 60 + 31 * row + 17 * column;
        await store.record(scoreBatch({ id: `${id}-expert`, task, configuration, cycles, compilers }));
        await store.record(scoreBatch({
          id: `${id}-model`,
          agent: `openai/some-model-with-a-long-name ${hostileText}`,
          task,
          configuration,
          cycles: (row + column) % 3 === 0 ? null : 3000 / (column + 1),
          message: hostileText,
          provenance: `from ${"0123456789abcdef".repeat(8)}`,
          source: `${plainSource.repeat(30)}# ${"long ".repeat(80)}\n# ${hostileText}\n# ${id}\n`,
          compilers,
        }));
        for (const [name, cycles] of Object.entries(compilers)) {
          await store.record(
            scoreBatch({ id: `${id}-${name}`, agent: `compiler-${name}`, task, configuration, cycles, compilers }),
          );
        }
      }
    }
    const kernels = await reluKernels();
    const agent = stepsAgent([`${wrongKernel}# ${hostileText}\n`, kernels.O2, kernels.O3]);
    const { run } = await conduct(specificationOf(), servicesOf(store, agent));
    return { run };
  } finally {
    store.close();
  }
}
