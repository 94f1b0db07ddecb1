/**
 * One simulation: from a request to cycles, memory, profile and remarks, all of the same run.
 * @module
 */
import type { Block, Execution, Exit, Range, SimulationRequest } from "../../isa/plugin.ts";
import { decodeProgram, wordsOf } from "./decode.ts";
import type { ExtensionTable } from "./extension.ts";
import { type MachineEnd, PlenaMachine } from "./machine.ts";
import { spaceNames, wordBytes } from "./memory_map.ts";
import { type PlenaParameters, plenaParametersOf } from "./profiles.ts";
import { countEvents, lineProfile, SourceLines } from "./report.ts";

/** Flag of a kernel that used products 256 times cheaper than M_MM's. */
export const broadcastFlag = "broadcast-products";

/**
 * Simulates a program.
 * @throws RangeError if the profile does not exist, or a block or dump lies outside the memories
 */
export function simulatePlena(request: SimulationRequest): Execution {
  return simulateWith(request, plenaParametersOf(request.profile));
}

/**
 * Simulates a program on a machine of given parameters, whatever profile the request names.
 * @param extensions instructions beyond PLENA's own
 * @throws RangeError if a block or dump lies outside the memories
 */
export function simulateWith(
  request: SimulationRequest,
  parameters: PlenaParameters,
  extensions?: ExtensionTable,
): Execution {
  const { program, regions, poison, limits } = request;
  const timed = request.mode === "timed";
  const decoded = decodeProgram(wordsOf(program), parameters, extensions);
  const machine = new PlenaMachine(parameters, decoded, { regions, poison, timed });
  for (const block of [...program.blocks, ...request.blocks]) load(machine, block);
  const lines = new SourceLines(program);
  const deadline = performance.now() + limits.wallMilliseconds;
  const end = machine.run({
    instructions: limits.instructions,
    cycles: timed ? limits.cycles : Infinity,
    interrupted: () => performance.now() > deadline,
  });
  const exit = exitOf(end, machine, request, lines);
  const counters = countEvents(machine);
  return {
    exit,
    cycles: timed && end === "ended" ? machine.cycles : null,
    instructions: machine.instructions,
    mode: request.mode,
    dumps: request.dump.map((range) => dump(machine, range, program.blocks)),
    written: request.dump.map((range) => writtenMap(machine, range)),
    warnings: machine.warnings((pc) => lines.lineOf(pc)),
    flags: counters["products.broadcast"] > 0 ? [broadcastFlag] : [],
    counters,
    profile: timed && request.collectProfile ? lineProfile(machine, lines) : undefined,
    registers: request.registers ? machine.registers() : undefined,
  };
}

function memoryOf(machine: PlenaMachine, space: string) {
  const memory = machine.memories[space];
  if (memory) return memory;
  const names = [...Object.keys(machine.memories), spaceNames.program].join(", ");
  throw new RangeError(`plena has no memory space '${space}'; it has ${names}`);
}

function load(machine: PlenaMachine, block: Block): void {
  if (block.space !== spaceNames.program) memoryOf(machine, block.space).load(block);
}

function dump(machine: PlenaMachine, range: Range, programBlocks: readonly Block[]): Block {
  const { space, offset, length } = range;
  if (space !== spaceNames.program) return { space, offset, bytes: memoryOf(machine, space).dump(range) };
  const bytes = new Uint8Array(length);
  for (const block of programBlocks) {
    if (block.space !== space) continue;
    const from = Math.max(offset, block.offset);
    const to = Math.min(offset + length, block.offset + block.bytes.length);
    if (from < to) bytes.set(block.bytes.subarray(from - block.offset, to - block.offset), from - offset);
  }
  return { space, offset, bytes };
}

function writtenMap(machine: PlenaMachine, range: Range): Uint8Array {
  if (range.space === spaceNames.program) return new Uint8Array((range.length + 7) >> 3);
  return memoryOf(machine, range.space).writtenMap(range);
}

function exitOf(end: MachineEnd, machine: PlenaMachine, request: SimulationRequest, lines: SourceLines): Exit {
  const pc = machine.pc * wordBytes;
  const line = lines.lineOf(pc);
  const { instructions, cycles, wallMilliseconds } = request.limits;
  const limit = (bound: string): Exit => ({
    cause: "limit",
    kind: end,
    pc,
    line,
    message: `the program did not end within ${bound}`,
  });
  switch (end) {
    case "ended":
      return { cause: "returned", pc, line };
    case "trapped":
      return { cause: "trapped", kind: machine.stop!.kind, pc, line, message: machine.stop!.message };
    case "instruction-limit":
      return limit(`${instructions} instructions`);
    case "cycle-limit":
      return limit(`${cycles} cycles`);
    case "wall-time-limit":
      return limit(`${wallMilliseconds} ms`);
  }
}
