/**
 * Where a machine may deviate from the specification, or where the specification leaves a choice. The defaults are the
 * specification's behaviour; a plugin documents each deviation that it switches on.
 * @module
 */
import { specifiedVectorBehaviour, type VectorBehaviour } from "./vector/behaviour.ts";

/** Deviations and choices of the scalar core. */
export interface ScalarBehaviour {
  /** `mtval` is 0, not the encoding, after an access to a CSR that does not exist or may not be written. */
  readonly csrTrapValueZero: boolean;
  /** `mtval` is 0, not the address, after a fetch outside code. */
  readonly fetchFaultValueZero: boolean;
  /** The unprivileged counters cycle, time and instret do not exist (no Zicntr). */
  readonly userCountersAbsent: boolean;
  /** The CSR vcsr does not exist; vxsat and vxrm do. */
  readonly vcsrAbsent: boolean;
  /** A read of the CSR vl gives its low seven bits only, so 128 reads as 0. */
  readonly vlReadsSevenBits: boolean;
  /** mstatus holds nothing but mpp; its fields FS and VS always read 1 (initial). */
  readonly statusFieldsFixed: boolean;
  /** mie holds bit 0 only; mip, mstatush and mconfigptr do not exist. */
  readonly interruptCsrsMinimal: boolean;
  /** Writes to read-only CSRs have no effect instead of trapping. */
  readonly readOnlyCsrWritesIgnored: boolean;
  /** Value of misa; constant. */
  readonly misa: number;
  /** Value of mvendorid; constant. */
  readonly mvendorid: number;
  /** Value of marchid; constant. */
  readonly marchid: number;
  /** Value of mimpid; constant. */
  readonly mimpid: number;
}

/** All deviations and choices of a RISC-V core. */
export interface RiscvBehaviour extends ScalarBehaviour, VectorBehaviour {}

/** The specification. misa names RV32 with F, I and M; Zve32x has no letter there. */
export const specifiedBehaviour: RiscvBehaviour = {
  ...specifiedVectorBehaviour,
  csrTrapValueZero: false,
  fetchFaultValueZero: false,
  userCountersAbsent: false,
  vcsrAbsent: false,
  vlReadsSevenBits: false,
  statusFieldsFixed: false,
  interruptCsrsMinimal: false,
  readOnlyCsrWritesIgnored: false,
  misa: 0x40001120,
  mvendorid: 0,
  marchid: 0,
  mimpid: 0,
};
