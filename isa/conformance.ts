/**
 * What every plugin must pass, as a list of named checks without a test framework: a plugin's test runs them all, the
 * command line shows them to the author of a new plugin.
 * @module
 */
import { noise, requireThat, setChecks } from "./conformance_set.ts";
import type { InstructionSet } from "./instruction_set.ts";
import {
  type Assets,
  type Block,
  endOf,
  type Execution,
  type IsaPlugin,
  type Placement,
  type Program,
  type Range,
  type SimulationRequest,
  unitBytesOf,
} from "./plugin.ts";

/** A task with sizes and drawn inputs, as the plugin receives them. */
export interface ConformanceWorkload {
  readonly workload: Parameters<IsaPlugin["place"]>[0];
  /** Values of every tensor, outputs (by the reference) included. */
  readonly tensors: Parameters<IsaPlugin["encode"]>[1];
}

/** What is checked. */
export interface ConformanceSubject {
  readonly plugin: IsaPlugin;
  readonly assets: Assets;
  /** The plugin's instruction table, where it has one of the kit's form. */
  readonly instructionSet?: InstructionSet;
  /** Every task of the catalogue. */
  readonly taskIds: readonly string[];
  /** Workloads of the plugin's configurations; the more, the better. */
  readonly workloads: readonly ConformanceWorkload[];
}

/** A named check; it throws an error that says what is wrong. */
export interface ConformanceCheck {
  readonly name: string;
  /** What to look at where it fails: the member of the contract, and the section of the guide in quotation marks. */
  readonly remedy: string;
  run(subject: ConformanceSubject): Promise<void>;
}

/** Cloning drops methods by throwing: what crosses the contract must be plain data. */
function requireCloneable(value: unknown, what: string): void {
  try {
    structuredClone(value);
  } catch (error) {
    throw new Error(`${what} is no plain data: ${(error as Error).message}`);
  }
}

function checkIdentity({ plugin }: ConformanceSubject): void {
  requireThat(
    /^[a-z][a-z0-9-]*$/.test(plugin.id),
    `the id '${plugin.id}' must be lower-case letters, digits and dashes`,
  );
  requireThat(plugin.title !== "" && plugin.version !== "", "title or version is empty");
  requireThat(plugin.profiles.length > 0, "there is no hardware profile");
  requireThat(
    new Set(plugin.profiles.map(({ name }) => name)).size === plugin.profiles.length,
    "two profiles share a name",
  );
  requireThat(
    plugin.spaces.some(({ name }) => name === plugin.defaultSpace),
    "the default space is not among the spaces",
  );
  requireThat(plugin.maximumStaticBytes >= 0, "the bound on static bytes is negative");
  requireCloneable(plugin.profiles, "profiles");
  requireCloneable(plugin.spaces, "spaces");
}

async function checkDocuments({ plugin, assets }: ConformanceSubject): Promise<void> {
  const documents = await plugin.documents(assets);
  const ids = documents.map(({ id }) => id);
  for (const id of ["isa", "memory", "hardware"] as const) {
    requireThat(ids.includes(id), `the document '${id}' is missing`);
  }
  requireThat(new Set(ids).size === ids.length, "two documents share an id");
  for (const { id, title, markdown } of documents) {
    requireThat(title !== "" && markdown.trim().length > 100, `the document '${id}' is empty`);
  }
  requireCloneable(documents, "documents");
}

function checkConfigurations({ plugin, taskIds, workloads }: ConformanceSubject): void {
  for (const id of taskIds) {
    const support = plugin.supports(id);
    const configurations = plugin.configurations(id);
    if (!support.supported) {
      requireThat(support.reason.trim() !== "", `${id}: unsupported without a reason`);
      requireThat(configurations.length === 0, `${id}: unsupported, but has configurations`);
      continue;
    }
    requireThat(configurations.length > 0, `${id}: supported, but has no configuration`);
    requireThat(configurations[0].name === "c1", `${id}: the first configuration is not c1`);
    const names = new Set(configurations.map(({ name }) => name));
    requireThat(names.size === configurations.length, `${id}: two configurations share a name`);
    for (const { name, parameters } of configurations) {
      for (const [parameter, value] of Object.entries(parameters)) {
        requireThat(Number.isFinite(value), `${id} ${name}: parameter ${parameter} is no number`);
      }
    }
  }
  requireThat(!plugin.supports("no such task").supported, "a task that does not exist is said to be supported");
  requireThat(workloads.length > 0, "no workload was given to the checks");
  for (const { workload } of workloads) {
    requireThat(plugin.supports(workload.task).supported, `${workload.task} is not supported`);
  }
}

function overlap(a: Range, b: Range, spaces: IsaPlugin["spaces"]): boolean {
  return a.space === b.space && a.offset < endOf(b, spaces) && b.offset < endOf(a, spaces);
}

function contains(outer: Range, inner: Range, spaces: IsaPlugin["spaces"]): boolean {
  return outer.space === inner.space && inner.offset >= outer.offset && endOf(inner, spaces) <= endOf(outer, spaces);
}

function checkPlacement(plugin: IsaPlugin, { workload }: ConformanceWorkload, placement: Placement): void {
  const name = `${workload.task} ${workload.configuration}`;
  const { tensors, regions, description } = placement;
  requireThat(description.trim() !== "", `${name}: the placement has no description`);
  const placed = tensors.map(({ specification }) => specification.name).sort().join(", ");
  const expected = workload.tensors.map((specification) => specification.name).sort().join(", ");
  requireThat(placed === expected, `${name}: tensors ${placed} are placed, the task has ${expected}`);
  const available = plugin.spaces.flatMap(({ ranges }) => ranges);
  for (const [index, region] of regions.entries()) {
    requireThat(region.length > 0 && region.offset >= 0, `${name}: region '${region.name}' is empty`);
    requireThat(
      available.some((range) => contains(range, region, plugin.spaces)),
      `${name}: region '${region.name}' lies outside of the memories`,
    );
    const other = regions.find((candidate, at) => at !== index && overlap(candidate, region, plugin.spaces));
    requireThat(other === undefined, () => `${name}: regions '${region.name}' and '${other!.name}' overlap`);
  }
  requireThat(regions.some(({ role }) => role === "code"), `${name}: there is no region for code`);
  for (const [index, tensor] of tensors.entries()) {
    const { role, name: tensorName } = tensor.specification;
    const region = regions.find((candidate) => contains(candidate, tensor, plugin.spaces));
    requireThat(region !== undefined, `${name}: tensor '${tensorName}' lies in no region`);
    requireThat(
      region.access === (role === "output" ? "write" : "read"),
      `${name}: tensor '${tensorName}' lies in the region '${region.name}' with the rights '${region.access}'`,
    );
    requireThat(tensor.offset % 4 === 0, `${name}: tensor '${tensorName}' is not aligned to 4 bytes`);
    const other = tensors.find((candidate, at) => at !== index && overlap(candidate, tensor, plugin.spaces));
    requireThat(
      other === undefined,
      () => `${name}: tensors '${tensorName}' and '${other!.specification.name}' overlap`,
    );
  }
  requireCloneable(placement, `${name}: the placement`);
}

async function checkPlacements({ plugin, workloads }: ConformanceSubject): Promise<void> {
  for (const entry of workloads) checkPlacement(plugin, entry, await plugin.place(entry.workload));
}

/**
 * Everything that is encoded must come back unchanged. Where storage is coarser than the task's numbers (a plugin with
 * `numerics`), what was stored once must come back unchanged when it is stored again.
 */
async function checkEncoding({ plugin, workloads }: ConformanceSubject): Promise<void> {
  for (const { workload, tensors } of workloads) {
    const placement = await plugin.place(workload);
    const stored = plugin.numerics ? await throughStorage(plugin, placement, tensors) : tensors;
    const blocks = await plugin.encode(placement, stored);
    for (const placed of placement.tensors) {
      const { name, role } = placed.specification;
      const original = stored.find(({ specification }) => specification.name === name);
      if (!original || role === "output") continue;
      const bytes = bytesAt(blocks, placed, plugin.spaces);
      requireThat(bytes !== null, `${workload.task}: no block holds the tensor '${name}'`);
      const { values } = await plugin.decode(placed, { space: placed.space, offset: placed.offset, bytes });
      requireThat(
        values.length === original.values.length,
        `${workload.task}: '${name}' comes back with another length`,
      );
      const tolerance = await plugin.tolerance(workload);
      for (let index = 0; index < values.length; index++) {
        const bound = tolerance.absolute + tolerance.relative * Math.abs(original.values[index]);
        const difference = Math.abs(values[index] - original.values[index]);
        requireThat(difference <= bound, `${workload.task}: element ${index} of '${name}' comes back changed`);
      }
    }
  }
}

/** Input tensors as they come back from memory; where one has no bytes, as it is. */
async function throughStorage(
  plugin: IsaPlugin,
  placement: Placement,
  tensors: ConformanceWorkload["tensors"],
): Promise<ConformanceWorkload["tensors"]> {
  const blocks = await plugin.encode(placement, tensors);
  return await Promise.all(tensors.map(async (tensor) => {
    const { name, role } = tensor.specification;
    const placed = placement.tensors.find(({ specification }) => specification.name === name);
    const bytes = placed && role !== "output" ? bytesAt(blocks, placed, plugin.spaces) : null;
    return placed && bytes
      ? await plugin.decode(placed, { space: placed.space, offset: placed.offset, bytes })
      : tensor;
  }));
}

function bytesAt(blocks: readonly Block[], range: Range, spaces: IsaPlugin["spaces"]): Uint8Array | null {
  const block = blocks.find(({ space, offset, bytes }) =>
    contains({ space, offset, length: bytes.length }, range, spaces)
  );
  if (!block) return null;
  const start = (range.offset - block.offset) * unitBytesOf(spaces, range.space);
  return block.bytes.slice(start, start + range.length);
}

async function checkFloors({ plugin, workloads }: ConformanceSubject): Promise<void> {
  for (const { workload } of workloads) {
    const name = `${workload.task} ${workload.configuration}`;
    const tolerance = await plugin.tolerance(workload);
    requireThat(tolerance.absolute >= 0 && tolerance.relative >= 0, `${name}: the tolerance is negative or no number`);
    for (const profile of plugin.profiles) {
      const { cycles, derivation } = await plugin.floor(workload, profile.name);
      requireThat(
        cycles >= 1 && Number.isFinite(cycles),
        `${name}: the floor of profile '${profile.name}' is below one cycle`,
      );
      requireThat(derivation.trim() !== "", `${name}: the floor has no derivation`);
    }
  }
}

/** Texts that an assembler must survive. */
function* garbage(): Generator<string> {
  yield* [
    "",
    "\n",
    "\u0000",
    "\ud800",
    "(",
    '"',
    "'",
    "/*",
    ":",
    ".",
    ",,,",
    "%",
    "é",
    "0x",
    "1:",
    ".zero 4294967295",
    ".org 5",
  ];
  yield `.word ${"(".repeat(5000)}`;
  yield "a".repeat(100_000);
  const next = noise(7);
  for (let round = 0; round < 200; round++) {
    const limit = round % 2 ? 128 : 0x3000;
    yield Array.from({ length: 100 }, () => String.fromCharCode(next() % limit)).join("");
  }
}

async function checkAssembler({ plugin, assets, workloads }: ConformanceSubject): Promise<void> {
  const sources = [...garbage()];
  const next = noise(3);
  for (const { workload } of workloads.slice(0, 2)) {
    for (const { source } of await plugin.baselines(workload, assets)) {
      for (let round = 0; round < 20; round++) {
        const at = next() % source.length;
        sources.push(source.slice(0, at) + String.fromCharCode(next() % 256) + source.slice(at + (next() % 5)));
      }
    }
  }
  for (const source of sources) {
    const { program, diagnostics } = await plugin.assemble(source);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const shown = JSON.stringify(source.slice(0, 40));
    requireThat((program === undefined) === (errors.length > 0), `${shown}: neither a program nor an error, or both`);
    for (const { line, column, message } of diagnostics) {
      requireThat(line >= 1 && column >= 1 && message !== "", `${shown}: a diagnostic without place or message`);
    }
  }
}

async function checkDisassembler({ plugin }: ConformanceSubject): Promise<void> {
  const next = noise(5);
  for (let round = 0; round < 5000; round++) {
    const word = next();
    const text = await plugin.disassemble(word, 0x400);
    requireThat(text === null || text.trim() !== "", `word 0x${word.toString(16)} is disassembled to nothing`);
  }
}

async function checkReference({ plugin, instructionSet }: ConformanceSubject): Promise<void> {
  for (const { mnemonic } of instructionSet?.rows ?? []) {
    const page = await plugin.reference(mnemonic);
    requireThat("markdown" in page && page.markdown.includes(mnemonic), `${mnemonic} has no reference`);
  }
  requireThat("nearest" in await plugin.reference("no such instruction"), "an unknown instruction has a reference");
}

async function checkBaselines({ plugin, assets, workloads }: ConformanceSubject): Promise<void> {
  for (const { workload } of workloads) {
    const name = `${workload.task} ${workload.configuration}`;
    const { symbols } = await plugin.place(workload);
    const baselines = await plugin.baselines(workload, assets);
    requireThat(
      baselines.some((baseline) => baseline.name === plugin.defaultBaseline),
      `${name}: no baseline '${plugin.defaultBaseline}'`,
    );
    for (const baseline of [...baselines, ...await plugin.kernels(workload, assets)]) {
      requireThat(baseline.provenance.trim() !== "", `${name} ${baseline.name}: no provenance`);
      const { program, diagnostics } = await plugin.assemble(baseline.source, symbols);
      const problem = diagnostics.find(({ severity }) => severity === "error");
      requireThat(program !== undefined, () => `${name} ${baseline.name}: line ${problem?.line}: ${problem?.message}`);
      requireThat(
        program.instructionCount > 0 && program.lines.length > 0,
        `${name} ${baseline.name}: no instruction or no lines`,
      );
      requireThat(program.staticBytes <= plugin.maximumStaticBytes, `${name} ${baseline.name}: too many static bytes`);
      requireCloneable(program, `${name} ${baseline.name}: the program`);
    }
  }
}

/** A request that runs the default baseline of the first workload. */
async function baselineRequest({ plugin, assets, workloads }: ConformanceSubject): Promise<SimulationRequest> {
  const [{ workload, tensors }] = workloads;
  const baselines = await plugin.baselines(workload, assets);
  const { source } = baselines.find(({ name }) => name === plugin.defaultBaseline)!;
  const placement = await plugin.place(workload);
  const program = (await plugin.assemble(source, placement.symbols)).program as Program;
  const inputs = tensors.filter(({ specification }) => specification.role !== "output");
  return {
    profile: plugin.profiles[0].name,
    program,
    blocks: await plugin.encode(placement, inputs),
    limits: { instructions: 50_000_000, cycles: 100_000_000, wallMilliseconds: 60_000 },
    mode: "timed",
    regions: placement.regions,
    poison: 1,
    dump: placement.tensors.filter(({ specification }) => specification.role === "output"),
    collectProfile: true,
    registers: true,
  };
}

async function checkSimulation(subject: ConformanceSubject): Promise<void> {
  const { plugin } = subject;
  const request = await baselineRequest(subject);
  const before = JSON.stringify(request.blocks.map(({ bytes }) => Array.from(bytes)));
  const first = await plugin.simulate(request);
  const again = await plugin.simulate(request);
  requireThat(
    first.exit.cause === "returned",
    `the default baseline ends with '${first.exit.cause}': ${first.exit.message}`,
  );
  requireThat(text(first) === text(again), "two runs of the same request differ");
  requireThat(
    JSON.stringify(request.blocks.map(({ bytes }) => Array.from(bytes))) === before,
    "a run changes its request",
  );
  requireThat(first.cycles !== null && first.cycles >= 1, "a timed run has no cycles");
  const sum = (first.profile ?? []).reduce((total, line) => total + line.cycles, 0);
  requireThat(sum === first.cycles, `the profile's cycles sum to ${sum}, the run has ${first.cycles}`);
  for (const { line, cycles, stalls } of first.profile ?? []) {
    const stalled = Object.values(stalls).reduce((total, count) => total + count, 0);
    requireThat(stalled <= cycles, `line ${line} waited ${stalled} of ${cycles} cycles`);
  }
  requireCloneable(first, "an execution");
  const other = await plugin.simulate({ ...request, poison: 2 });
  requireThat(
    text({ dumps: first.dumps }) === text({ dumps: other.dumps }),
    "the output depends on what memory held before",
  );
  const functional = await plugin.simulate({ ...request, mode: "functional" });
  requireThat(
    text({ dumps: first.dumps }) === text({ dumps: functional.dumps }),
    "functional and timed mode give other results",
  );
}

function text(value: Partial<Execution>): string {
  return JSON.stringify(value, (_, part) => ArrayBuffer.isView(part) ? Array.from(part as Uint8Array) : part);
}

async function checkLimits(subject: ConformanceSubject): Promise<void> {
  const { plugin } = subject;
  const request = await baselineRequest(subject);
  for (const limits of [{ ...request.limits, instructions: 5 }, { ...request.limits, cycles: 5 }]) {
    const { exit } = await plugin.simulate({ ...request, limits });
    requireThat(exit.cause === "limit", `a run beyond its limit ends with '${exit.cause}'`);
  }
}

type Run = (subject: ConformanceSubject) => void | Promise<void>;

const checks: readonly (readonly [name: string, remedy: string, run: Run])[] = [
  ["names, profiles and spaces are whole", '`id` to `maximumStaticBytes`, "The contract"', checkIdentity],
  ["the documents are there", '`documents`, "Documents"', checkDocuments],
  [
    "supported tasks have configurations, others a reason",
    '`supports` and `configurations`, "Tasks and placement"',
    checkConfigurations,
  ],
  [
    "placements lie in memory, apart from one another, with the right access",
    '`place`, "Tasks and placement"',
    checkPlacements,
  ],
  ["tensors come back from memory as they went in", '`encode` and `decode`, "Tasks and placement"', checkEncoding],
  [
    "floors and tolerances are numbers with a derivation",
    '`floor` and `tolerance`, "Baselines and floor"',
    checkFloors,
  ],
  ["the assembler survives any text", '`assemble`, "Instructions"', checkAssembler],
  ["the disassembler survives any word", '`disassemble`, "Instructions"', checkDisassembler],
  ["every instruction has a reference", '`reference`, "Documents"', checkReference],
  ["baselines and kernels assemble", '`baselines` and `kernels`, "Baselines and floor"', checkBaselines],
  [
    "a run repeats, its profile sums to its cycles, and functional mode agrees",
    '`simulate`, "The machine" and "Time and profiles"',
    checkSimulation,
  ],
  ["limits end a run", '`simulate`, which ends with the cause `limit`, "The machine"', checkLimits],
];

/** The checks that every plugin must pass. */
export const conformanceChecks: readonly ConformanceCheck[] = [
  ...setChecks.map(({ name, run }) => ({
    name,
    remedy: 'the instruction table, "Instructions"',
    run: (subject: ConformanceSubject) => {
      if (subject.instructionSet) run(subject.instructionSet);
      return Promise.resolve();
    },
  })),
  ...checks.map(([name, remedy, run]) => ({
    name,
    remedy,
    run: async (subject: ConformanceSubject) => await run(subject),
  })),
];
