/** A workbench on a real machine whose evaluations run in this thread, with what its trace would keep. */
import { evaluate } from "../../../harness/evaluate.ts";
import type { EvaluationJob, EvaluationResult } from "../../../harness/job.ts";
import { pluginAssets, type PluginRegistry } from "../../../harness/registry.ts";
import type { TraceEntry, TraceEvent } from "../../../harness/runs/trace.ts";
import type { ToolResult } from "../../../harness/workbench/tool.ts";
import { Workbench, type WorkbenchOptions } from "../../../harness/workbench/workbench.ts";
import { findPlugin } from "../../../harness/registry.ts";
import { findTask, findWorkload } from "../../../harness/workloads.ts";
import { plugins } from "../../../plugins/mod.ts";

/** The plugins that come with the project. */
export const registry: PluginRegistry = { module: import.meta.resolve("../../../plugins/mod.ts"), plugins };

/** A workbench with all that it did. */
export interface Workshop {
  readonly workbench: Workbench;
  /** What the trace keeps, as it would come back from a store. */
  readonly events: TraceEvent[];
  /** Jobs that were evaluated, baselines too. */
  readonly jobs: EvaluationJob[];
  /** Calls a tool; every call is an iteration of its own unless said otherwise. */
  call(name: string, args?: unknown, iteration?: number): Promise<ToolResult>;
}

/** How a workshop differs from the usual one: GEMM c1 with ten evaluations. */
export interface WorkshopOptions {
  readonly platform?: string;
  readonly task?: string;
  readonly configuration?: string;
  readonly options?: Partial<WorkbenchOptions>;
  /** Stands in for the evaluation; what it cannot be made to do by a kernel. */
  readonly evaluate?: (job: EvaluationJob) => Promise<EvaluationResult>;
}

/** Opens a workshop. */
export async function openWorkshop(
  { platform = "coral", task: id = "gemm", configuration = "c1", options = {}, ...rest }: WorkshopOptions = {},
): Promise<Workshop> {
  const plugin = findPlugin(registry, platform);
  const task = findTask(id, plugin);
  const workload = findWorkload(plugin, task, configuration);
  const assets = pluginAssets(registry, platform);
  const events: TraceEvent[] = [...options.history ?? []];
  const jobs: EvaluationJob[] = [];
  const judge = rest.evaluate ?? ((job: EvaluationJob) => evaluate(job, plugin, task));
  const workbench = await Workbench.create({
    plugin,
    workload,
    profile: plugin.profiles[0].name,
    pluginReference: { id: plugin.id, version: plugin.version, hash: "unknown" },
    evaluator: "unknown",
    evaluate: async (job) => {
      jobs.push(job);
      return { result: JSON.parse(JSON.stringify(await judge(job))), wallMilliseconds: 0 };
    },
    evaluations: 10,
    extraTools: [],
    documents: await plugin.documents(assets),
    emit: (entry: TraceEntry) => {
      const event = { ...entry, sequence: events.length, at: "2026-01-01T00:00:00.000Z" };
      events.push(JSON.parse(JSON.stringify(event)));
      return Promise.resolve();
    },
    assets,
    ...options,
  });
  let calls = 0;
  return {
    workbench,
    events,
    jobs,
    call: (name, args = {}, iteration = ++calls) => workbench.call(name, args, { iteration, call: `call-${calls}` }),
  };
}

/** GEMM of Coral, correct for every size of a multiple of 32 columns; row by row. */
export const coralGemm = `
    li      s0, X_address
    li      s1, Y_address
    li      s2, M
rows:
    li      t1, W_address
    li      t2, K
    li      a5, N
    vsetvli t0, a5, e32, m8, ta, ma
    vmv.v.i v8, 0
steps:
    vsetvli t0, a5, e8, m2, ta, ma
    vle8.v  v4, (t1)
    lb      a0, 0(s0)
    vsetvli t0, a5, e16, m4, ta, ma
    vsext.vf2 v16, v4
    vwmacc.vx v8, a0, v16
    addi    s0, s0, 1
    addi    t1, t1, N
    addi    t2, t2, -1
    bnez    t2, steps
    vsetvli t0, a5, e32, m8, ta, ma
    vse32.v v8, (s1)
    addi    s1, s1, 4 * N
    addi    s2, s2, -1
    bnez    s2, rows
    mpause
`;

/** The same with every second row left out. */
export const coralGemmWithHoles = coralGemm
  .replace("addi    s1, s1, 4 * N\n", "addi    s1, s1, 8 * N\n    addi    s0, s0, K\n")
  .replace("addi    s2, s2, -1\n    bnez    s2", "addi    s2, s2, -2\n    bnez    s2");

/** The same with unsigned operands. */
export const coralGemmUnsigned = coralGemm.replace("lb ", "lbu");

/** The same, slower. */
export const coralGemmSlow = coralGemm.replace("lb      a0", "vle8.v  v6, (t1)\n    vle8.v  v6, (t1)\n    lb      a0");

/** GEMM c1 of PLENA: one group of rows, one tile. */
export const plenaGemm = `
S_ADDI_INT gp1, gp0, 256
C_SET_SCALE_REG gp1
S_ADDI_INT gp2, gp0, 64
C_SET_STRIDE_REG gp2
S_ADDI_INT gp3, gp0, 0
H_PREFETCH_V gp3, gp0, a0, 1, 0
S_ADDI_INT gp4, gp0, 320
C_SET_ADDR_REG a1, gp0, gp4
S_ADDI_INT gp1, gp0, 4096
C_SET_SCALE_REG gp1
H_PREFETCH_M gp0, gp0, a1, 1, 0
S_ADDI_INT gp5, gp0, 0
S_ADDI_INT gp6, gp0, 256
C_LOOP_START gp7, 16
M_MM 0, gp5, gp3
M_MM_WO gp6, gp0, 0
S_ADDI_INT gp5, gp5, 4
S_ADDI_INT gp6, gp6, 4
C_LOOP_END gp7
`;
