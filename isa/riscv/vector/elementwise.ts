/**
 * Execution of the elementwise rows: legality, then a generated loop.
 * @module
 */
import type { Expression } from "../../expression.ts";
import type { InstructionRow } from "../../instruction.ts";
import { type ElementLoop, elementLoop, inputWidths } from "./element_loops.ts";
import { saturation } from "./fixed_point.ts";
import { finish, groupsOverlap, refuseArithmetic, registersOf } from "./refusal.ts";
import type { VectorExecutor, VectorHart, VectorState } from "./state.ts";

/** How one row executes under one SEW and LMUL. */
interface Plan {
  /** Why the row is illegal whatever its registers are, or null. */
  readonly refusal: string | null;
  /** Bits of a register number that alignment forbids. */
  readonly vdAlignment: number;
  readonly vs2Alignment: number;
  readonly vs1Alignment: number;
  /** log2 of the elements per register (bytes for mask destinations): from register number to index of element 0. */
  readonly vdShift: number;
  readonly vs2Shift: number;
  readonly vs1Shift: number;
  /** Whether sources may overlap the destination only partly, so that registers must be compared. */
  readonly compareVs2: boolean;
  readonly compareVs1: boolean;
  readonly vdRegisters: number;
  readonly vs2Registers: number;
  readonly vs1Registers: number;
  readonly vdWidth: number;
  readonly vs2Width: number;
  readonly vs1Width: number;
  readonly vs2Fraction: boolean;
  readonly vs1Fraction: boolean;
  readonly loop: ElementLoop;
  readonly maskedLoop: ElementLoop | null;
}

const noLoop: ElementLoop = () => {};
const log2 = (powerOfTwo: number): number => 31 - Math.clz32(powerOfTwo);

/** Everything of a row that does not depend on vtype. */
class ElementRow {
  readonly element: (width: number) => Expression;
  readonly hasVs2: boolean;
  readonly hasVs1: boolean;
  readonly hasScalar: boolean;
  readonly hasUnsignedImmediate: boolean;
  readonly hasSignedImmediate: boolean;
  readonly readsV0: boolean;
  readonly maskable: boolean;
  readonly saturates: boolean;

  constructor(readonly row: InstructionRow) {
    if (row.semantics.kind !== "element") throw new TypeError(`${row.mnemonic} is not elementwise`);
    this.element = row.semantics.element;
    const operand = (name: string) => row.operands.find((candidate) => candidate.name === name);
    this.hasVs2 = operand("vs2") !== undefined;
    this.hasVs1 = operand("vs1") !== undefined;
    this.hasScalar = operand("rs1") !== undefined;
    const immediate = operand("imm");
    this.hasSignedImmediate = immediate?.field.signed === true;
    this.hasUnsignedImmediate = immediate?.field.signed === false;
    this.readsV0 = operand("v0") !== undefined;
    this.maskable = operand("vm") !== undefined;
    this.saturates = row.category === "vector-fixed-point" || row.mnemonic.startsWith("vsmul");
  }

  /** Makes the plan for the state's SEW and LMUL. */
  plan(state: VectorState): Plan {
    const { sew, groupLog2, elen, registerBytes } = state;
    const expression = this.element(sew);
    const widths = inputWidths(expression);
    const vdWidth = expression.width;
    const vs2Width = widths.get("vs2") ?? sew;
    const vs1Width = widths.get("vs1") ?? sew;
    const isMask = vdWidth === 1;
    const emulLog2 = (width: number) => groupLog2 + log2(width) - log2(sew);
    const vdEmul = isMask ? 0 : emulLog2(vdWidth);
    const vs2Emul = emulLog2(vs2Width);
    const vs1Emul = emulLog2(vs1Width);
    const legal = (width: number, emul: number) => width >= 8 && width <= elen && emul >= -3 && emul <= 3;
    let refusal: string | null = null;
    if (!isMask && !legal(vdWidth, vdEmul)) refusal = describe("the destination", vdWidth, vdEmul, elen);
    else if (this.hasVs2 && !legal(vs2Width, vs2Emul)) refusal = describe("vs2", vs2Width, vs2Emul, elen);
    const registerShift = (width: number) => log2(registerBytes) - log2(width / 8);
    return {
      refusal,
      vdAlignment: registersOf(vdEmul) - 1,
      vs2Alignment: this.hasVs2 ? registersOf(vs2Emul) - 1 : 0,
      vs1Alignment: this.hasVs1 ? registersOf(vs1Emul) - 1 : 0,
      vdShift: isMask ? log2(registerBytes) : registerShift(vdWidth),
      vs2Shift: refusal ? 0 : registerShift(vs2Width),
      vs1Shift: registerShift(vs1Width),
      compareVs2: this.hasVs2 && vs2Width !== vdWidth,
      compareVs1: this.hasVs1 && vs1Width !== vdWidth,
      vdRegisters: registersOf(vdEmul),
      vs2Registers: registersOf(vs2Emul),
      vs1Registers: registersOf(vs1Emul),
      vdWidth,
      vs2Width,
      vs1Width,
      vs2Fraction: vs2Emul < 0,
      vs1Fraction: vs1Emul < 0,
      loop: refusal ? noLoop : elementLoop(expression, false),
      maskedLoop: refusal || !this.maskable ? null : elementLoop(expression, true),
    };
  }
}

function describe(what: string, width: number, emulLog2: number, elen: number): string {
  if (width < 8 || width > elen) return `${what} would have ${width}-bit elements`;
  return `${what} would have LMUL ${emulLog2 > 0 ? 1 << emulLog2 : `1/${1 << -emulLog2}`}`;
}

/** Whether a source that overlaps a destination of another width does so in a place that the specification allows. */
function overlapAllowed(
  vd: number,
  vdRegisters: number,
  vdWidth: number,
  source: number,
  sourceRegisters: number,
  sourceWidth: number,
  fraction: boolean,
): boolean {
  if (!groupsOverlap(vd, vdRegisters, source, sourceRegisters)) return true;
  if (vdWidth < sourceWidth) return vd === source;
  return !fraction && vd + vdRegisters === source + sourceRegisters;
}

/** Index of the first of the eight registers' room behind v31 that hold copies of operands. */
const SCRATCH = 32;

/** The executor of an elementwise row. */
export function elementExecutor(row: InstructionRow): VectorExecutor {
  const element = new ElementRow(row);
  const { mnemonic } = row;
  // By registerBytes first, so that machines of different VLEN may live side by side.
  const plansByLength = new Map<number, (Plan | undefined)[]>();
  let plans: (Plan | undefined)[] = [];
  let plansLength = -1;

  const planFor = (state: VectorState): Plan => {
    if (plansLength !== state.registerBytes) {
      plansLength = state.registerBytes;
      plans = plansByLength.get(plansLength) ?? [];
      plansByLength.set(plansLength, plans);
    }
    return plans[state.configuration] ??= element.plan(state);
  };

  return (hart, instruction) => {
    const { word } = instruction;
    const state = hart.vector;
    if (state.vill) return hart.raiseIllegalInstruction(word);
    const plan = planFor(state);
    const vd = (word >>> 7) & 31;
    const vs1 = (word >>> 15) & 31;
    const vs2 = (word >>> 20) & 31;
    const masked = (word & (1 << 25)) === 0;
    const toMask = plan.vdWidth === 1;
    if (plan.refusal !== null) return refuseArithmetic(hart, mnemonic, word, plan.refusal);
    if ((vd & plan.vdAlignment) | (vs2 & plan.vs2Alignment) | (vs1 & plan.vs1Alignment)) {
      return refuseArithmetic(hart, mnemonic, word, "a register number is not a multiple of its group's size");
    }
    if (masked && vd === 0 && !toMask) {
      return refuseArithmetic(hart, mnemonic, word, "the destination overlaps the mask v0");
    }
    let vs2Register = vs2;
    let vs1Register = vs1;
    if (plan.compareVs2 || plan.compareVs1) {
      const fine2 = !plan.compareVs2 ||
        overlapAllowed(vd, plan.vdRegisters, plan.vdWidth, vs2, plan.vs2Registers, plan.vs2Width, plan.vs2Fraction);
      const fine1 = !plan.compareVs1 ||
        overlapAllowed(vd, plan.vdRegisters, plan.vdWidth, vs1, plan.vs1Registers, plan.vs1Width, plan.vs1Fraction);
      if (!fine2 || !fine1) {
        const fractions = hart.behaviour.wideningOverlapOfFractionsAllowed && plan.vdRegisters === 1;
        const read2 = fine2 || (fractions && plan.vs2Fraction && plan.vs2Width < plan.vdWidth);
        const read1 = fine1 || (fractions && plan.vs1Fraction && plan.vs1Width < plan.vdWidth);
        if (!read2 || !read1) {
          return refuseArithmetic(hart, mnemonic, word, "the destination overlaps a source of other width");
        }
        // The machine reads all of a source before it writes.
        const { registerBytes, u8 } = state;
        u8.copyWithin(SCRATCH * registerBytes, vs2 * registerBytes, (vs2 + 1) * registerBytes);
        u8.copyWithin((SCRATCH + 1) * registerBytes, vs1 * registerBytes, (vs1 + 1) * registerBytes);
        if (!fine2) vs2Register = SCRATCH;
        if (!fine1) vs1Register = SCRATCH + 1;
      }
    }
    const { vl, vstart } = state;
    if (vstart < vl) {
      let end = vl;
      if (toMask && hart.behaviour.maskResultsWriteWholeGroup) {
        end = registersOf(state.reducedLmulLog2()) * (state.vlen / state.sew);
      }
      const b = element.hasVs1
        ? vs1Register << plan.vs1Shift
        : element.hasScalar
        ? hart.x[vs1]
        : element.hasSignedImmediate
        ? (word << 12) >> 27
        : vs1;
      const loop = masked && plan.maskedLoop !== null ? plan.maskedLoop : plan.loop;
      if (element.saturates) {
        saturation.occurred = false;
        loop(state, vd << plan.vdShift, vs2Register << plan.vs2Shift, b, vstart, end);
        if (saturation.occurred) noteSaturation(hart);
      } else {
        loop(state, vd << plan.vdShift, vs2Register << plan.vs2Shift, b, vstart, end);
      }
    }
    finish(hart);
  };
}

function noteSaturation(hart: VectorHart): void {
  if (hart.behaviour.saturationFlagNeverSet) hart.vector.saturationLost = true;
  else hart.vector.vxsat = 1;
}
