/**
 * Deviations of a machine's vector unit from the specification. The specification is all options off.
 * @module
 */

/** One option per possible deviation; the machine's plugin documents and switches them on. */
export interface VectorBehaviour {
  /** `vmv.x.s` of elements narrower than XLEN zero-extends instead of sign-extending. */
  readonly moveToScalarZeroExtends: boolean;
  /** Saturating arithmetic never sets vxsat. */
  readonly saturationFlagNeverSet: boolean;
  /**
   * Register groups have the size of the smallest LMUL that holds vl: alignment and overlap are checked for it, and fields
   * of segments lie that many registers apart.
   */
  readonly groupsFollowReducedLmul: boolean;
  /**
   * Slides and gathers see VLMAX of the smallest LMUL that holds vl (fractions included, down to 1/4 of a register for
   * e8, 1/2 for e16): source elements beyond it read as 0.
   */
  readonly permutesSeeReducedVlmax: boolean;
  /**
   * Mask logic, vmsbf, vmsif and vmsof write all bits of the register as if vl were VLEN; compares, vmadc and vmsbc write
   * the bits of all elements of the registers in use. (Legal: mask tails are agnostic.)
   */
  readonly maskResultsWriteWholeGroup: boolean;
  /** Illegally formed vector arithmetic has no effect instead of trapping. */
  readonly illegalVectorArithmeticDropped: boolean;
  /** Vector floating-point instructions have no effect instead of trapping. */
  readonly vectorFloatDropped: boolean;
  /** A widening destination may coincide with a source of less than one register. */
  readonly wideningOverlapOfFractionsAllowed: boolean;
  /** `vsetvli x0, x0` and `vsetvl x0, x0` keep vl (cut to VLMAX) where VLMAX changes, instead of setting vill. */
  readonly vsetKeepsVl: boolean;
  /** vtype takes only its low eight bits from the operand and keeps them beside vill. */
  readonly vtypeKeepsBitsBesideVill: boolean;
  /** vill makes whole-register loads and stores illegal too. */
  readonly villForbidsWholeRegisterAccess: boolean;
  /** A vector load or store that is illegally formed or accesses no element (vl = 0, vstart >= vl) never completes. */
  readonly emptyOrIllegalVectorAccessHangs: boolean;
  /** Fault-only-first loads trap on any faulting element and never shorten vl. */
  readonly faultOnlyFirstIsPlainLoad: boolean;
  /** Vector instructions leave vstart as it is instead of clearing it. */
  readonly vstartNeverCleared: boolean;
}

/** The specification. */
export const specifiedVectorBehaviour: VectorBehaviour = {
  moveToScalarZeroExtends: false,
  saturationFlagNeverSet: false,
  groupsFollowReducedLmul: false,
  permutesSeeReducedVlmax: false,
  maskResultsWriteWholeGroup: false,
  illegalVectorArithmeticDropped: false,
  vectorFloatDropped: false,
  wideningOverlapOfFractionsAllowed: false,
  vsetKeepsVl: false,
  vtypeKeepsBitsBesideVill: false,
  villForbidsWholeRegisterAccess: false,
  emptyOrIllegalVectorAccessHangs: false,
  faultOnlyFirstIsPlainLoad: false,
  vstartNeverCleared: false,
};
