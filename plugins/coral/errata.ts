/**
 * Where the simulated hardware deviates from the RISC-V specifications, found by comparing register-transfer-level
 * simulation with the specification. All are on in the default profile and off in the profile `architectural`.
 * @module
 */
import type { InstructionRow } from "../../isa/instruction.ts";
import type { RiscvBehaviour } from "../../isa/riscv/behaviour.ts";

/** A documented deviation. */
export interface Erratum {
  /** Stable name: a parameter of the profiles. */
  readonly name: string;
  readonly title: string;
  /** What the hardware does, what the specification says, and what to write instead. */
  readonly description: string;
  /** Options of the core that it switches on. */
  readonly behaviour: Partial<RiscvBehaviour>;
  /** Mnemonics whose reference names it; absent: it belongs to none in particular. */
  readonly mnemonics?: RegExp;
}

/** Name of the erratum that the timing model applies itself. */
export const fusedOperandErratum = "fusedOperandNotAwaited";

/** Name of the erratum about minstret, which the machine's counter applies. */
export const retiredCountErratum = "minstretCountsWrites";

/** Name of the erratum about mtval after failed accesses, which the timing model applies itself. */
export const faultLineErratum = "faultLineReported";

/** Name of the erratum about vector accesses that never complete. */
export const accessHangErratum = "emptyOrIllegalVectorAccessHangs";

/** All deviations. */
export const errata: readonly Erratum[] = [
  {
    name: "moveToScalarZeroExtends",
    title: "vmv.x.s zero-extends narrow elements",
    description:
      "vmv.x.s of e8 and e16 elements zero-extends; the specification sign-extends. Follow it with sext.b or sext.h.",
    mnemonics: /^vmv\.x\.s$/,
    behaviour: { moveToScalarZeroExtends: true },
  },
  {
    name: "saturationFlagNeverSet",
    title: "vxsat is never set",
    description: "Saturating and clipping arithmetic saturates but never sets vxsat. Compare results instead.",
    mnemonics: /^v(ssubu?|saddu?|smul|nclipu?)\./,
    behaviour: { saturationFlagNeverSet: true },
  },
  {
    name: "vlReadsSevenBits",
    title: "csrr of vl shows seven bits",
    description: "A read of the CSR vl gives 0 when vl is 128 (e8, LMUL 8). The rd of vset* is right.",
    behaviour: { vlReadsSevenBits: true },
  },
  {
    name: "groupsFollowReducedLmul",
    title: "register groups have the size of a reduced LMUL",
    description:
      "vset* cuts LMUL to the smallest, fractions included, that holds vl. Alignment and overlap of register groups are " +
      "checked for that size, so that forms may execute that the specification forbids; the fields of segment loads and " +
      "stores lie that many registers apart. Load segments with full registers, or with LMUL 1.",
    behaviour: { groupsFollowReducedLmul: true },
  },
  {
    name: "permutesSeeReducedVlmax",
    title: "slides and gathers see the VLMAX of a reduced LMUL",
    description:
      "The unit works with the smallest LMUL, fractions included, that holds vl. Slides and gathers read 0 for source " +
      "elements beyond the VLMAX of that LMUL, where the specification reads up to the VLMAX of the written one.",
    mnemonics: /^v(slide|rgather)/,
    behaviour: { permutesSeeReducedVlmax: true },
  },
  {
    name: "maskResultsWriteWholeGroup",
    title: "mask results are written beyond vl",
    description:
      "Mask logic, vmsbf, vmsif and vmsof write all 128 bits; compares and carry-outs write the bits of all elements of " +
      "the registers in use. The specification allows it, because mask tails are agnostic.",
    behaviour: { maskResultsWriteWholeGroup: true },
  },
  {
    name: "illegalVectorArithmeticDropped",
    title: "illegally formed vector arithmetic is dropped",
    description:
      "A vector arithmetic instruction with misaligned register groups, a forbidden overlap or an unsupported element " +
      "width has no effect and does not trap.",
    behaviour: { illegalVectorArithmeticDropped: true },
  },
  {
    name: "vectorFloatDropped",
    title: "vector floating point is dropped",
    description: "Vector floating-point instructions have no effect and do not trap. Use the scalar F extension.",
    mnemonics: /^vf(?!irst)/,
    behaviour: { vectorFloatDropped: true },
  },
  {
    name: "wideningOverlapOfFractionsAllowed",
    title: "widening from a fraction of a register may overlap",
    description: "A widening destination may coincide with a source that takes less than one register.",
    behaviour: { wideningOverlapOfFractionsAllowed: true },
  },
  {
    name: "vsetKeepsVl",
    title: "vsetvli x0, x0 keeps vl under any vector type",
    description: "vset* with rd = rs1 = x0 keeps vl, cut to the new VLMAX, also where SEW/LMUL changes; never vill.",
    mnemonics: /^vsetvli$|^vsetvl$/,
    behaviour: { vsetKeepsVl: true },
  },
  {
    name: "vtypeKeepsBitsBesideVill",
    title: "vtype keeps its bits beside vill",
    description:
      "After an unsupported vector type, vtype holds the written bits beside vill; the specification clears them.",
    behaviour: { vtypeKeepsBitsBesideVill: true },
  },
  {
    name: "villForbidsWholeRegisterAccess",
    title: "whole-register accesses need a legal vector type",
    description: "Whole-register loads and stores are illegal instructions while vill is set.",
    behaviour: { villForbidsWholeRegisterAccess: true },
  },
  {
    name: accessHangErratum,
    title: "empty and ill-formed vector accesses hang the core",
    description:
      "A vector load or store with vl = 0, or with an effective LMUL above 8, never completes. Guard strips of length 0.",
    mnemonics: /^v[ls](m\.v$|(e|se|uxei|oxei|seg|sseg|uxseg|oxseg)\d)/,
    behaviour: { emptyOrIllegalVectorAccessHangs: true },
  },
  {
    name: "faultOnlyFirstIsPlainLoad",
    title: "fault-only-first loads are plain loads",
    description: "vle*ff.v traps on any element and never shortens vl.",
    mnemonics: /^vl.*ff\.v$/,
    behaviour: { faultOnlyFirstIsPlainLoad: true },
  },
  {
    name: "vstartNeverCleared",
    title: "vstart stays",
    description: "Vector instructions leave vstart as it is; the specification clears it. Write 0 after use.",
    behaviour: { vstartNeverCleared: true },
  },
  {
    name: "vcsrAbsent",
    title: "the CSR vcsr does not exist",
    description: "Accesses to vcsr are illegal; vxrm and vxsat exist.",
    behaviour: { vcsrAbsent: true },
  },
  {
    name: "readOnlyCsrWritesIgnored",
    title: "writes to read-only CSRs do not trap",
    description: "A write to a CSR that is read-only (vl, vlenb, mvendorid, …) has no effect; the specification traps.",
    behaviour: { readOnlyCsrWritesIgnored: true },
  },
  {
    name: "csrTrapValueZero",
    title: "mtval is 0 after a bad CSR access",
    description: "The illegal-instruction trap of an unknown CSR sets mtval to 0, not to the encoding.",
    behaviour: { csrTrapValueZero: true },
  },
  {
    name: "fetchFaultValueZero",
    title: "mtval is 0 after a fetch fault",
    description: "A fetch outside the instruction memory sets mtval to 0, not to the address.",
    behaviour: { fetchFaultValueZero: true },
  },
  {
    name: faultLineErratum,
    title: "mtval of a failed access may be the address of its line",
    description:
      "After a failed vector or misaligned access, or a store to instruction memory, mtval is rounded down to 16 bytes.",
    behaviour: {},
  },
  {
    name: fusedOperandErratum,
    title: "fused multiply-adds do not wait for a load into rs2",
    description:
      "fmadd.s, fmsub.s, fnmadd.s and fnmsub.s read the old value of rs2 while an flw into it is in flight. Put the " +
      "freshly loaded operand into rs1, or let five cycles pass.",
    mnemonics: /^fn?m(add|sub)\.s$/,
    behaviour: {},
  },
  {
    name: retiredCountErratum,
    title: "minstret counts register writes",
    description:
      "minstret counts writes of integer registers, scalar stores and redirections of the first dispatch lane, not instructions.",
    behaviour: {},
  },
];

/** Properties of this core that the specification leaves open; the same in all profiles. */
export const implementationChoices: Partial<RiscvBehaviour> = {
  userCountersAbsent: true,
  statusFieldsFixed: true,
  interruptCsrsMinimal: true,
  // RV32 with F, I, M and the letter V, although only Zve32x is there.
  misa: 0x40201120,
  mvendorid: 0x426,
  marchid: 0,
  mimpid: 0,
};

/** What the reference of an instruction says about this hardware. */
export function errataOf({ mnemonic }: InstructionRow): readonly Erratum[] {
  return errata.filter(({ mnemonics }) => mnemonics?.test(mnemonic));
}
