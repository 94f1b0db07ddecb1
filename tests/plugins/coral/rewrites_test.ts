/** What Coral proposes for the compiler's kernels: right, deterministic, and soon faster. */
import { assert, assertEquals, assertNotEquals } from "@std/assert";
import type { Execution, LineProfile, Rewrite } from "../../../isa/plugin.ts";
import { coral } from "../../../plugins/coral/mod.ts";
import { encodeTensors, placeWorkload } from "../../../plugins/coral/placement.ts";
import { assembleKernel, assets, type Case, cases, runProgram } from "./run.ts";

const profile = coral.profiles[0].name;
const everything = coral.transformations!.map(({ name }) => name);

function caseOf(task: string, configuration: string): Case {
  return cases(task).find(({ workload }) => workload.configuration === configuration)!;
}

async function compiled({ workload }: Case): Promise<string> {
  const baselines = await coral.baselines(workload, assets);
  return baselines.find(({ name }) => name === coral.defaultBaseline)!.source;
}

function profileOf(one: Case, source: string): readonly LineProfile[] {
  const placement = placeWorkload(one.workload);
  const execution = coral.simulate({
    profile,
    program: assembleKernel(one, source).program!,
    blocks: encodeTensors(placement, one.task.inputs(one.workload.parameters, "profile", "uniform")),
    limits: { instructions: 1_000_000, cycles: 1_000_000, wallMilliseconds: 60_000 },
    mode: "timed",
    dump: [],
    collectProfile: true,
  }) as Execution;
  return execution.profile!;
}

function propose(one: Case, source: string, transformations = everything): Promise<readonly Rewrite[]> {
  const lines = profileOf(one, source);
  return coral.rewrites!({ source, workload: one.workload, profile, lines, transformations }, assets);
}

function cyclesOf(one: Case, source: string): number {
  const { program, diagnostics } = assembleKernel(one, source);
  assertEquals(diagnostics, []);
  const { execution, wrong } = runProgram(one, program!, { mode: "timed" });
  assertEquals(wrong, 0);
  assertEquals(execution.exit.cause, "returned");
  assertEquals(execution.warnings, []);
  return execution.cycles!;
}

/** The first proposal, after as many steps: each is what the timing model likes best. */
const floors: readonly (readonly [task: string, configuration: string, steps: number, speedup: number])[] = [
  ["relu", "c1", 1, 1.03],
  ["silu", "c1", 1, 1.6],
  ["softmax", "c1", 1, 1.1],
  ["layernorm", "c4", 1, 1.15],
  ["rmsnorm", "c1", 1, 1.02],
  ["gemv", "c1", 1, 1.3],
  ["gemm", "c1", 1, 1.6],
  ["linear", "c1", 1, 1.5],
  ["conv2d", "c1", 1, 1.35],
  ["depthwise_conv", "c1", 1, 1.25],
  // what registers that rotate, and masks that let everything through, cost
  ["gemm", "c5", 1, 1.12],
  ["conv2d", "c2", 1, 1.2],
];

for (const [task, configuration, steps, floor] of floors) {
  Deno.test(`${task} ${configuration}: the first proposal is right and at least ${floor} times as fast`, async () => {
    const one = caseOf(task, configuration);
    const start = await compiled(one);
    let source = start;
    for (let step = 0; step < steps; step++) source = (await propose(one, source))[0].source;
    const speedup = cyclesOf(one, start) / cyclesOf(one, source);
    assert(speedup >= floor, `${speedup.toFixed(3)}`);
  });
}

Deno.test("all proposals for a kernel are right, distinct, not the kernel itself and the same every time", async () => {
  for (const task of ["silu", "softmax", "gemv"]) {
    const one = caseOf(task, "c1");
    const source = await compiled(one);
    const proposals = await propose(one, source);
    assert(proposals.length > 1);
    assertEquals(new Set([source, ...proposals.map((proposal) => proposal.source)]).size, proposals.length + 1);
    for (const proposal of proposals) {
      cyclesOf(one, proposal.source);
      assert(everything.includes(proposal.transformation));
      assertNotEquals(proposal.summary, "");
    }
    assertEquals(await propose(one, source), proposals);
  }
});

Deno.test("without transformations there are no proposals, and without the one that matters no gain", async () => {
  const one = caseOf("silu", "c1");
  const source = await compiled(one);
  assertEquals(await propose(one, source, []), []);
  const start = cyclesOf(one, source);
  const others = await propose(one, source, ["schedule", "unroll", "dead-code", "spills"]);
  for (const proposal of others) assert(start / cyclesOf(one, proposal.source) < 1.02, proposal.summary);
});

Deno.test("a transformation that is switched off proposes nothing, the others go on", async () => {
  const one = caseOf("conv2d", "c4");
  const source = await compiled(one);
  const named = (proposals: readonly Rewrite[]) => new Set(proposals.map(({ transformation }) => transformation));
  const all = named(await propose(one, source));
  for (const name of ["software-pipelining", "strength-reduction", "peepholes"]) {
    assert(all.has(name), name);
    const rest = named(await propose(one, source, everything.filter((other) => other !== name)));
    assert(!rest.has(name) && rest.size > 0);
    for (const only of named(await propose(one, source, [name]))) assertEquals(only, name);
  }
});

Deno.test("proposals are made without a profile too", async () => {
  const one = caseOf("gemv", "c1");
  const source = await compiled(one);
  const request = { source, workload: one.workload, profile, lines: null, transformations: everything };
  const [first] = await coral.rewrites!(request, assets);
  assert(cyclesOf(one, source) / cyclesOf(one, first.source) > 1.2);
});

Deno.test("kernels whose control flow or addresses are computed are left alone", async () => {
  const one = caseOf("relu", "c1");
  for (const line of ["call f", "la t0, f\n jr t0", "auipc t0, 0", "ecall", "mret", "jalr ra, 0(t0)"]) {
    const source = `  li a0, 1\n  ${line}\n  mpause\nf:  li a1, 1\n  li a1, 2\n  ret\n`;
    const request = { source, workload: one.workload, profile, lines: null, transformations: everything };
    assertEquals(await coral.rewrites!(request, assets), [], line);
  }
});

Deno.test("there are no proposals for what does not assemble, is empty, or has no loop and nothing to improve", async () => {
  const { workload } = caseOf("relu", "c1");
  for (
    const source of [
      "",
      "nonsense",
      "  mpause\n",
      "a: j a\n",
      "  li a0, 1; mpause\n",
      "  vadd.vv v0, v1, v2\n  mpause\n",
    ]
  ) {
    const request = { source, workload, profile, lines: null, transformations: everything };
    for (const proposal of await coral.rewrites!(request, assets)) {
      assertEquals(assembleKernel(caseOf("relu", "c1"), proposal.source).diagnostics, []);
    }
  }
});
