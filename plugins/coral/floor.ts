/**
 * Cycles below which no Coral kernel can be (a roofline). The bound must hold for every correct kernel, so it counts
 * only what cannot be avoided: compulsory traffic through the single load-store unit, and multiplications.
 * @module
 */
import type { Floor, Roofline } from "../../isa/plugin.ts";
import type { Workload } from "../../tasks/task.ts";
import { byteLength } from "./placement.ts";

/** Bytes of a memory line and of a vector register. */
const lineBytes = 16;

/**
 * Cycles for which the load-store unit is busy with one line of external memory, read or written by a vector access of
 * one register: acceptance, access, AXI beat, write-back and hand-over; the next register follows then. Scalar accesses
 * move 4 bytes in 4 or 5 cycles, so no access moves bytes faster.
 */
const cyclesPerExternalLine = 5;

/** Most registers of one vector memory access; behind each access the unit is idle for one cycle. */
const registersPerAccess = 8;

/**
 * int8 x int8 products per cycle: two multiply units, each writing one 128-bit register per cycle, and a product needs
 * 16 bits of it.
 */
const productsPerCycle = 16;

/**
 * Convolutions wider than one pixel can be had with fewer products: Winograd's F(4x4, 3x3) needs a quarter of them, but
 * on transformed operands of 16 bits, so that a product takes 32 bits; larger tiles leave 16 bits.
 */
const convolutionProductsPerCycle = 32;

/** Tasks with a window of `k` x `k`. */
const convolutions: ReadonlySet<string> = new Set(["conv2d", "depthwise_conv", "conv_block"]);

/** Lines of external memory that every kernel reads and writes. */
function trafficOf(workload: Workload): { readonly linesRead: number; readonly linesWritten: number } {
  let linesRead = 0, linesWritten = 0;
  for (const tensor of workload.tensors) {
    // the values of constants are known in advance, so a kernel need not read them
    if (tensor.role === "constant") continue;
    const count = Math.ceil(byteLength(tensor) / lineBytes);
    if (tensor.role === "output") linesWritten += count;
    else linesRead += count;
  }
  return { linesRead, linesWritten };
}

function isWindowedConvolution({ task, parameters }: Workload): boolean {
  return convolutions.has(task) && parameters.k > 1;
}

/**
 * Peaks of the machine for a workload, from the same facts as the floor: vector accesses of eight registers, and the
 * multiply units. Two vector units without products do as much: 2 x 16 elements of int8.
 * @returns null where the shape is held back
 */
export function rooflineOf(workload: Workload): Roofline | null {
  if (workload.tensors.some(({ capacity }) => capacity)) return null;
  const { linesRead, linesWritten } = trafficOf(workload);
  return {
    operationsPerCycle: 2 * (isWindowedConvolution(workload) ? convolutionProductsPerCycle : productsPerCycle),
    bytesPerCycle: registersPerAccess * lineBytes / (registersPerAccess * cyclesPerExternalLine + 1),
    bytes: lineBytes * (linesRead + linesWritten),
  };
}

/**
 * The roofline floor of a workload.
 * @returns cycles, never more than any correct kernel needs on dense inputs, with the derivation in words
 */
export function floorOf(workload: Workload): Floor {
  if (workload.tensors.some(({ capacity }) => capacity)) {
    return { cycles: 1, derivation: "The shape is held back and may be 1 x 1 x 1: there is no bound above 1 cycle." };
  }
  const { linesRead, linesWritten } = trafficOf(workload);
  const accesses = Math.ceil(linesRead / registersPerAccess) + Math.ceil(linesWritten / registersPerAccess);
  const lines = linesRead + linesWritten;
  const memoryCycles = cyclesPerExternalLine * lines + accesses;
  const multiplyAccumulates = workload.work.multiplyAccumulates;
  const isWindowed = isWindowedConvolution(workload);
  const perCycle = isWindowed ? convolutionProductsPerCycle : productsPerCycle;
  const multiplyCycles = Math.ceil(multiplyAccumulates / perCycle);
  const cycles = Math.max(1, memoryCycles, multiplyCycles);
  const binding = multiplyCycles > memoryCycles ? "multiplications bind" : "memory traffic binds";
  const derivation =
    `Every input byte (constants aside) is read and every output byte written at least once, in external memory: ${linesRead} lines of ` +
    `${lineBytes} bytes in, ${linesWritten} out. Scalar and vector accesses share one load-store unit that is busy for ` +
    `${cyclesPerExternalLine} cycles per line of a vector access (scalar accesses are slower per byte): ` +
    `${lines} x ${cyclesPerExternalLine}, and one more for each of at least ${accesses} accesses of up to ` +
    `${registersPerAccess} registers: ${memoryCycles} cycles. ` +
    (multiplyAccumulates === 0
      ? "No multiplications count. "
      : `Two multiply units write one 128-bit register each per cycle and an int8 product takes 16 bits, so at most ` +
        `${productsPerCycle} products per cycle` +
        (isWindowed ? `, ${perCycle} counted for what fast convolutions (Winograd) could save` : "") +
        `: ${multiplyAccumulates} / ${perCycle} = ${multiplyCycles} cycles. ` +
        `(With sums in int32 practical kernels reach half of that.) `) +
    `Both may overlap, so the floor is the larger: ${cycles} cycles; ${binding}.`;
  return { cycles, derivation };
}
