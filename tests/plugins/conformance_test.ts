/** Plugins with one fault each: the conformance checks must find it, and say what it is. */
import { assert, assertStringIncludes } from "@std/assert";
import { conformanceChecks } from "../../isa/conformance.ts";
import type { Execution, IsaPlugin, Placement, SimulationRequest } from "../../isa/plugin.ts";
import { coral } from "../../plugins/coral/mod.ts";
import { catalog } from "../../tasks/catalog.ts";
import { conformanceWorkloads } from "./conformance.ts";

const folder = new URL("../../plugins/coral/", import.meta.url);
const workloads = conformanceWorkloads(coral).slice(0, 2);

/** What a check says about Coral with some of its parts replaced. */
async function finding(check: string, faults: Partial<IsaPlugin>): Promise<string> {
  const found = conformanceChecks.find(({ name }) => name.includes(check));
  assert(found, check);
  try {
    await found.run({
      plugin: { ...coral, ...faults },
      assets: { read: (path) => Deno.readTextFile(new URL(path, folder)) },
      taskIds: catalog.map(({ id }) => id),
      workloads,
    });
  } catch (error) {
    return (error as Error).message;
  }
  return "nothing";
}

function faultyPlacement(change: (placement: Placement) => Placement): Partial<IsaPlugin> {
  return { place: async (workload) => change(await coral.place(workload)) };
}

function faultyRun(change: (execution: Execution, request: SimulationRequest) => Execution): Partial<IsaPlugin> {
  return { simulate: async (request) => change(await coral.simulate(request), request) };
}

const faults: readonly (readonly [string, Partial<IsaPlugin>, string])[] = [
  ["names, profiles", { profiles: [] }, "no hardware profile"],
  ["names, profiles", { defaultSpace: "moon" }, "default space"],
  ["documents", { documents: () => Promise.resolve([]) }, "'isa' is missing"],
  ["configurations", { configurations: () => [] }, "has no configuration"],
  ["configurations", { supports: () => ({ supported: true }) }, "has no configuration"],
  ["configurations", { supports: () => ({ supported: false, reason: " " }) }, "without a reason"],
  ["placements", faultyPlacement((placement) => ({ ...placement, tensors: placement.tensors.slice(1) })), "are placed"],
  [
    "placements",
    faultyPlacement((placement) => ({ ...placement, regions: [...placement.regions, placement.regions[0]] })),
    "overlap",
  ],
  [
    "placements",
    faultyPlacement((placement) => ({
      ...placement,
      regions: placement.regions.map((region) => ({ ...region, access: "write" as const })),
    })),
    "with the rights 'write'",
  ],
  [
    "placements",
    faultyPlacement((placement) => ({
      ...placement,
      regions: placement.regions.map((region) => ({ ...region, offset: region.offset + 0x4000_0000 })),
    })),
    "outside of the memories",
  ],
  [
    "come back from memory",
    {
      decode: async (tensor, block) => {
        const { specification, values } = await coral.decode(tensor, block);
        return { specification, values: values.map((value) => value + 1) as typeof values };
      },
    },
    "comes back changed",
  ],
  ["floors", { floor: () => ({ cycles: 0, derivation: "none" }) }, "below one cycle"],
  ["assembler survives", { assemble: () => ({ diagnostics: [] }) }, "neither a program nor an error"],
  [
    "assembler survives",
    {
      assemble: () => {
        throw new Error("stack overflow");
      },
    },
    "stack overflow",
  ],
  ["disassembler survives", { disassemble: () => "" }, "disassembled to nothing"],
  ["reference", { reference: () => ({ markdown: "add" }) }, "an unknown instruction has a reference"],
  ["baselines and kernels", { baselines: () => Promise.resolve([]) }, "no baseline 'O2'"],
  ["baselines and kernels", { maximumStaticBytes: -1 }, "too many static bytes"],
  [
    "a run repeats",
    faultyRun((execution) => ({ ...execution, cycles: Math.random() })),
    "two runs of the same request differ",
  ],
  [
    "a run repeats",
    faultyRun((execution) => ({ ...execution, cycles: execution.cycles === null ? null : execution.cycles + 1 })),
    "cycles sum to",
  ],
  [
    "a run repeats",
    faultyRun((execution, { mode, dump }) =>
      mode === "timed"
        ? execution
        : { ...execution, dumps: dump.map((range) => ({ ...range, bytes: new Uint8Array(range.length) })) }
    ),
    "functional and timed mode give other results",
  ],
  ["limits", faultyRun((execution) => ({ ...execution, exit: { cause: "returned" } })), "beyond its limit"],
];

for (const [check, fault, message] of faults) {
  Deno.test(`'${check}' finds: ${message}`, async () => assertStringIncludes(await finding(check, fault), message));
}
