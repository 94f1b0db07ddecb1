/**
 * Hardware profiles: plain data, validated where a profile's name comes in. Versions of the machine differ in numbers and
 * in rules that have names; no version has code of its own.
 * @module
 */
import { z } from "zod";
import type { HardwareProfile } from "../../isa/plugin.ts";
import { vectorRows } from "./memory_map.ts";

const size = (maximum: number) => z.number().int().min(1).max(maximum);
const clocks = z.number().int().min(0).max(1000);

const schema = z.strictObject({
  /** Elements of a row, and rows and columns of a tile (MLEN = VLEN). */
  mlen: size(256).multipleOf(16),
  /** Rows and columns of one product (BLEN). */
  blen: size(64).multipleOf(4),
  /** Lanes of a head in broadcast products and of a mask bit (HLEN). */
  hlen: size(256).multipleOf(4),
  /** Tiles of the matrix SRAM. */
  matrixTiles: size(4096),
  /** Rows of the vector SRAM. */
  vectorRows: size(4_194_304),
  hbmBytes: size(2 ** 40),
  /** Rows that H_PREFETCH_M loads into consecutive tiles; rounded up to whole tiles. */
  matrixPrefetchRows: size(2048),
  /** Rows that H_PREFETCH_V and H_STORE_V move. */
  vectorPrefetchRows: size(64),
  vectorStoreRows: size(64),
  /** Instructions of one pass of a loop after which the machine gives up. */
  loopInstructions: size(2 ** 31),
  addressRegisters: z.union([z.literal(8), z.literal(16)]),
  /** Factor of broadcast products. */
  broadcastScale: z.number().positive(),
  /** Rows between the vector rows of a broadcast product. */
  broadcastRowPitch: size(16),

  systolicOverhead: clocks,
  vectorAdd: clocks,
  vectorMultiply: clocks,
  vectorExponential: clocks,
  vectorReciprocal: clocks,
  vectorMaximum: clocks,
  vectorSum: clocks,
  scalarFloatBasic: clocks,
  scalarFloatExponential: clocks,
  scalarFloatSquareRoot: clocks,
  scalarFloatReciprocal: clocks,
  scalarIntegerBasic: clocks,
  /** DRAM: read to read and write to write on a pseudo-channel. */
  dramReadToRead: size(64),
  dramWriteToWrite: size(64),

  /** Format of f registers and FP SRAM. */
  scalarFormat: z.enum(["float16", "bfloat16"]),
  /** What M_MM's offset in a tile counts: `element` its first column, `row` that column times MLEN. */
  columnOffset: z.enum(["element", "row"]),
  /** M_MV and M_TMV: `tile` takes the vector first and gives MLEN results, `block` the matrix first and BLEN results. */
  vectorProducts: z.enum(["tile", "block"]),
  /** Whether M_BMM and M_BTMM add rd to the matrix address; otherwise rd must be 0. */
  broadcastBase: z.boolean(),
  /** Whether M_BTMV and M_BMV_WO exist. */
  broadcastVectorProducts: z.boolean(),
  /** Exponentials take their argument between -limit and limit; 0: no limit. */
  exponentialLimit: z.number().min(0).max(88),
  /** Whether the element address of every transferred row must be a multiple of 64. */
  alignedTransfers: z.boolean(),
  /** Whether reading behind the end of the HBM traps; otherwise it gives zeros. */
  readsBeyondHbmTrap: z.boolean(),
  /** Rounding of element fractions in H_STORE_V. */
  elementRounding: z.enum(["quarters-even", "half-up"]),
  /** Whether H_STORE_V reads the blocks of the elements before it writes them. */
  storeReadsElements: z.boolean(),
  /** Whether H_PREFETCH_V drops its first row, too, where it lies behind the end of the vector SRAM. */
  prefetchDropsFirstRow: z.boolean(),
  /** Opcode under which C_BREAK works. */
  breakOpcode: z.union([z.literal(0x31), z.literal(0x34)]),
  /** Whether V_SHFT_V, V_MAX_VF, V_MIN_VF and V_TOPK exist. */
  extensions: z.boolean(),
  /** Price of matrix instructions: `latency` as in the machine, `work` at 16 multiply-adds per cycle. */
  matrixPrice: z.enum(["latency", "work"]),
});

/** Validated parameters of a profile. */
export interface PlenaParameters extends z.infer<typeof schema> {
  /** Tiles that H_PREFETCH_M loads. */
  readonly prefetchedTiles: number;
  /** Heads of a broadcast product, MLEN / HLEN. */
  readonly broadcast: number;
}

const common = {
  mlen: 64,
  blen: 4,
  hlen: 16,
  vectorRows,
  matrixPrefetchRows: 64,
  vectorPrefetchRows: 4,
  vectorStoreRows: 4,
  broadcastScale: 0.25,
  systolicOverhead: 0,
  vectorMultiply: 1,
  vectorExponential: 1,
  vectorReciprocal: 2,
  vectorMaximum: 4,
  vectorSum: 8,
  scalarFloatBasic: 1,
  scalarFloatExponential: 1,
  scalarFloatSquareRoot: 1,
  scalarFloatReciprocal: 1,
  scalarIntegerBasic: 1,
  matrixPrice: "latency",
} as const;

const paper = {
  ...common,
  matrixTiles: 1024,
  hbmBytes: 2 ** 30,
  loopInstructions: 10_000_000,
  addressRegisters: 8,
  broadcastRowPitch: 4,
  vectorAdd: 2,
  dramReadToRead: 4,
  dramWriteToWrite: 4,
  scalarFormat: "float16",
  columnOffset: "element",
  vectorProducts: "tile",
  broadcastBase: true,
  broadcastVectorProducts: false,
  exponentialLimit: 0,
  alignedTransfers: true,
  readsBeyondHbmTrap: true,
  elementRounding: "half-up",
  storeReadsElements: false,
  prefetchDropsFirstRow: true,
  breakOpcode: 0x31,
  extensions: false,
} as const;

const head = {
  ...common,
  matrixTiles: 64,
  hbmBytes: 16 * 2 ** 30,
  loopInstructions: 100_000,
  addressRegisters: 16,
  broadcastRowPitch: 1,
  vectorAdd: 1,
  dramReadToRead: 2,
  dramWriteToWrite: 2,
  scalarFormat: "bfloat16",
  columnOffset: "row",
  vectorProducts: "block",
  broadcastBase: false,
  broadcastVectorProducts: true,
  exponentialLimit: 88,
  alignedTransfers: false,
  readsBeyondHbmTrap: false,
  elementRounding: "quarters-even",
  storeReadsElements: true,
  prefetchDropsFirstRow: false,
  breakOpcode: 0x34,
  extensions: true,
} as const;

/** The profiles; the first is the default. */
export const plenaProfiles: readonly HardwareProfile[] = [
  {
    name: "paper",
    title: "PLENA of January 2026, on which the KernelCraft paper measured",
    description:
      "Scalars are float16, M_MM's tile offset steps by 4, M_MV gives 64 results, transfers are aligned to 64 " +
      "bytes, there is no vector maximum and no lane shift. Latencies compare with the published ones.",
    parameters: paper,
  },
  {
    name: "head",
    title: "PLENA of July 2026",
    description:
      "Scalars are bfloat16, M_MM's tile offset steps by 256, M_MV gives 4 results, the matrix SRAM has 64 " +
      "tiles, exponentials are limited to e^±88; V_MAX_VF, V_MIN_VF, V_SHFT_V and V_TOPK exist.",
    parameters: head,
  },
  {
    name: "proportional",
    title: "The paper's machine with matrix instructions priced by their work",
    description:
      "Every product costs one cycle per 16 multiply-adds, which is M_MM's rate, and every row written out one " +
      "cycle: broadcast products, 256 times cheaper than M_MM in the machine as it is, gain nothing.",
    parameters: { ...paper, matrixPrice: "work" },
  },
];

/**
 * Checks the parameters of a profile.
 * @throws RangeError that names the parameter and what is wrong with it
 */
export function validateParameters(name: string, parameters: HardwareProfile["parameters"]): PlenaParameters {
  const parsed = schema.safeParse(parameters);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue.path.length > 0 ? `, parameter ${issue.path.join(".")}` : "";
    throw new RangeError(`profile '${name}'${where}: ${issue.message}`);
  }
  const { data } = parsed;
  if (data.mlen % data.blen !== 0 || data.mlen % data.hlen !== 0) {
    throw new RangeError(
      `profile '${name}': mlen ${data.mlen} is no multiple of blen ${data.blen} and hlen ${data.hlen}`,
    );
  }
  return {
    ...data,
    broadcast: data.mlen / data.hlen,
    prefetchedTiles: Math.ceil(data.matrixPrefetchRows / data.mlen),
  };
}

/**
 * Parameters of a profile.
 * @throws RangeError if there is no such profile or its data are malformed
 */
export function plenaParametersOf(
  profileName: string,
  profiles: readonly HardwareProfile[] = plenaProfiles,
): PlenaParameters {
  const profile = profiles.find(({ name }) => name === profileName);
  if (profile) return validateParameters(profileName, profile.parameters);
  const names = profiles.map(({ name }) => name).join(", ");
  throw new RangeError(`plena has no profile '${profileName}'; it has ${names}`);
}
