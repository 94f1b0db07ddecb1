/**
 * Hardware profiles: plain data, validated where a profile's name comes in.
 * @module
 */
import { z } from "zod";
import type { HardwareProfile } from "../../isa/plugin.ts";
import { errata } from "./errata.ts";
import { dataMemory, instructionMemory } from "./memory_map.ts";

/** Parameters of the machine beside the errata, by name. */
const machineSchema = z.object({
  /** Cycles of a float operation other than division: 2 in the simulated build, 5 in the intended hardware. */
  floatLatency: z.number().int().min(2).max(16),
  /** Cycles from an external request to its answer; 1 is the shortest possible. */
  externalLatency: z.number().int().min(1).max(64),
  instructionMemoryBytes: z.number().int().min(4096).max(1 << 20),
  dataMemoryBase: z.number().int().min(0),
  dataMemoryBytes: z.number().int().min(4096).max(1 << 20),
});

const schema = machineSchema.extend(Object.fromEntries(errata.map(({ name }) => [name, z.boolean()])));

/** Validated parameters of a profile. */
export interface CoralParameters extends z.infer<typeof machineSchema> {
  /** Names of the errata that are on. */
  readonly errata: ReadonlySet<string>;
}

const defaultMachine = {
  floatLatency: 2,
  externalLatency: 1,
  instructionMemoryBytes: instructionMemory.length,
  dataMemoryBase: dataMemory.offset,
  dataMemoryBytes: dataMemory.length,
};

const allErrata = (on: boolean) => Object.fromEntries(errata.map(({ name }) => [name, on]));

/** The profiles; the first is the default. */
export const coralProfiles: readonly HardwareProfile[] = [
  {
    name: "rvv-core-2025-12",
    title: "Coral NPU with RVV, December 2025, as simulated at register-transfer level",
    description:
      "Cycle-exact model of the RvvCoreMiniAxi build, with all deviations of that hardware from the specification and " +
      "its two-cycle floating-point unit.",
    parameters: { ...defaultMachine, ...allErrata(true) },
  },
  {
    name: "architectural",
    title: "The same machine without its errata",
    description: "Executes what the RISC-V specifications say, with the timing of the default profile.",
    parameters: { ...defaultMachine, ...allErrata(false) },
  },
  {
    name: "five-cycle-float",
    title: "The same machine with the floating-point unit as it was meant",
    description: "Float operations take five cycles, the three pipeline registers that the hardware's source asks for.",
    parameters: { ...defaultMachine, ...allErrata(true), floatLatency: 5 },
  },
];

/**
 * Parameters of a profile.
 * @throws RangeError if there is no such profile or its data are malformed
 */
export function parametersOf(
  profileName: string,
  profiles: readonly HardwareProfile[] = coralProfiles,
): CoralParameters {
  const profile = profiles.find(({ name }) => name === profileName);
  if (!profile) {
    const names = profiles.map(({ name }) => name).join(", ");
    throw new RangeError(`coral has no profile '${profileName}'; it has ${names}`);
  }
  const parsed = schema.safeParse(profile.parameters);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new RangeError(`profile '${profileName}', parameter ${issue.path.join(".")}: ${issue.message}`);
  }
  const { data } = parsed;
  return {
    ...machineSchema.parse(data),
    errata: new Set(
      errata.filter(({ name }) => (data as Record<string, unknown>)[name] === true).map(({ name }) => name),
    ),
  };
}
