/**
 * What a kernel generator must know about a hardware profile. Everything in which generated code differs between
 * profiles stands here.
 * @module
 */

/** Rows and columns of a tile, elements of a row of vector SRAM. */
export const rowLength = 64;

/** Elements of a tile of matrix SRAM. */
export const tileLength = rowLength * rowLength;

/** Rows and columns that one matrix instruction yields; rows that one transfer to or from vector SRAM moves. */
export const blockLength = 4;

/** Elements of {@linkcode blockLength} rows of vector SRAM. */
export const blockElements = blockLength * rowLength;

/** A profile as the compiler sees it. */
export interface Target {
  /** Name of the hardware profile. */
  readonly profile: string;
  /** Distance in matrix SRAM addresses between neighbouring blocks of four columns, as `M_MM` counts them. */
  readonly columnStep: number;
  /** Results of one `M_MV`. */
  readonly vectorColumns: number;
  /** Whether `M_MV` takes the matrix address before the vector address. */
  readonly vectorMatrixFirst: boolean;
  /** Tiles of matrix SRAM. */
  readonly tiles: number;
  /** Registers for HBM addresses that may be used. */
  readonly addressRegisters: number;
  /** Whether `V_MAX_VF` exists. */
  readonly maximumInstruction: boolean;
  /**
   * Whether scalars have only eight bits: sums are then rounded as seldom as possible, and a mean is found in two steps,
   * the second for what the first left.
   */
  readonly coarseScalars: boolean;
}

const paper: Target = {
  profile: "paper",
  columnStep: blockLength,
  vectorColumns: rowLength,
  vectorMatrixFirst: false,
  tiles: 1024,
  addressRegisters: 8,
  maximumInstruction: false,
  coarseScalars: false,
};

const head: Target = {
  profile: "head",
  columnStep: blockLength * rowLength,
  vectorColumns: blockLength,
  vectorMatrixFirst: true,
  tiles: 64,
  addressRegisters: 8,
  maximumInstruction: true,
  coarseScalars: true,
};

/** All targets by the name of their profile; `proportional` has the instructions of `paper` at other prices. */
export const targets: Readonly<Record<string, Target>> = { paper, head, proportional: paper };

/**
 * The target of a hardware profile.
 * @throws RangeError for a profile that the compiler does not know
 */
export function targetOf(profile: string): Target {
  if (!Object.hasOwn(targets, profile)) {
    throw new RangeError(`no code generation for profile '${profile}'; there is ${Object.keys(targets).join(", ")}`);
  }
  return targets[profile];
}
