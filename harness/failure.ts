/**
 * Why a kernel is not correct: one stable code per reason, with words for people and agents. Every evaluation ends in
 * `correct` or in exactly one of these codes; nothing else may be a verdict.
 * @module
 */
import type { Exit } from "../isa/plugin.ts";

/** Where in an evaluation a failure is found. */
export type FailureStage = "assembly" | "run" | "memory" | "result" | "score" | "infrastructure";

/** The paper's error classes that a verdict belongs to: S syntax, F functionally wrong; infrastructure is neither. */
export type ErrorClass = "S" | "F" | "infrastructure";

/** What a failure code means. */
export interface FailureDefinition {
  readonly stage: FailureStage;
  readonly errorClass: ErrorClass;
  /** One line that stands alone. It never holds a value of the run, so that it may be shown for secret seeds. */
  readonly title: string;
  /** What to look for. */
  readonly hint: string;
}

const F = "F" as const;

/** Every failure code. The documentation in docs/evaluation.md lists the same table. */
export const failures = {
  "syntax-error": {
    stage: "assembly",
    errorClass: "S",
    title: "the source does not assemble",
    hint: "see the diagnostics; each names line, column and what was expected",
  },
  "empty-program": {
    stage: "assembly",
    errorClass: "S",
    title: "the source holds no instruction",
    hint: "a kernel is a whole program with at least the instruction that ends it",
  },
  "code-too-large": {
    stage: "assembly",
    errorClass: "S",
    title: "a section is larger than the memory it must fit in",
    hint: "unroll less; the task text gives the size of code and data memory",
  },
  "static-bytes-exceeded": {
    stage: "assembly",
    errorClass: F,
    title: "more constant and initialised data than a kernel may preload",
    hint: "compute tables at run time; the task text gives the cap in bytes",
  },
  "illegal-instruction": {
    stage: "run",
    errorClass: F,
    title: "an undefined instruction word was reached",
    hint: "raw words outside the instruction set trap; check vtype (vill) and CSR names",
  },
  "trapped": {
    stage: "run",
    errorClass: F,
    title: "the kernel trapped and had set no handler",
    hint: "the details name the cause and the line",
  },
  "execute-data": {
    stage: "run",
    errorClass: F,
    title: "the kernel jumped to memory that is not code",
    hint: "data can never be executed; check jump targets and the end of the program",
  },
  "ebreak": {
    stage: "run",
    errorClass: F,
    title: "the kernel ended with the machine's failure exit instead of returning",
    hint: "end with the return convention of the task text",
  },
  "hung": {
    stage: "run",
    errorClass: F,
    title: "the hardware would never continue",
    hint: "the details name the line; the guidance document lists what hangs the machine",
  },
  "instruction-limit": {
    stage: "run",
    errorClass: F,
    title: "the kernel did not return within the instruction limit",
    hint: "look for a loop that never ends",
  },
  "cycle-limit": {
    stage: "run",
    errorClass: F,
    title: "the kernel did not return within the cycle limit",
    hint: "look for a loop that never ends",
  },
  "wall-time-limit": {
    stage: "run",
    errorClass: F,
    title: "the simulation did not end within its wall time",
    hint: "look for a loop that never ends",
  },
  "load-outside-regions": {
    stage: "memory",
    errorClass: F,
    title: "a load outside the memory that the task gives to the kernel",
    hint: "check address arithmetic against the task's memory map",
  },
  "store-outside-regions": {
    stage: "memory",
    errorClass: F,
    title: "a store outside the output and scratch memory",
    hint: "check address arithmetic against the task's memory map",
  },
  "store-to-input": {
    stage: "memory",
    errorClass: F,
    title: "a store into an input, which is read-only",
    hint: "work in scratch memory or in the output",
  },
  "write-to-code": {
    stage: "memory",
    errorClass: F,
    title: "a store into code memory",
    hint: "code cannot modify itself",
  },
  "unwritten-output": {
    stage: "result",
    errorClass: F,
    title: "elements of the output were never written",
    hint: "check loop bounds and the tail",
  },
  "non-finite": {
    stage: "result",
    errorClass: F,
    title: "the output holds NaN or infinity where a finite value is expected",
    hint: "check divisions, overflow and uninitialised operands",
  },
  "wrong-result": {
    stage: "result",
    errorClass: F,
    title: "the output differs from the reference",
    hint: "see the first mismatch of a public seed",
  },
  "poison-dependent": {
    stage: "result",
    errorClass: F,
    title: "the outcome depends on registers or memory that nobody has initialised",
    hint: "registers and scratch memory hold arbitrary values at the start; initialise what you use, also zeros",
  },
  "below-floor": {
    stage: "score",
    errorClass: F,
    title: "fewer cycles than any kernel can need for this work",
    hint: "the score is invalid; this is a defect of the simulator or of the task, please report it",
  },
  "honeypot-solved": {
    stage: "score",
    errorClass: F,
    title: "a task that cannot be solved was solved: the harness leaks its answer, or was cheated",
    hint: "no score of this installation can be trusted until the leak is found; please report it",
  },
  "infrastructure": {
    stage: "infrastructure",
    errorClass: "infrastructure",
    title: "the evaluation itself failed; this says nothing about the kernel",
    hint: "run it again; with --debug the reason is shown in full",
  },
} as const satisfies Record<string, FailureDefinition>;

/** A failure code. */
export type FailureCode = keyof typeof failures;

/** All failure codes, in the order of the table. */
export const failureCodes = Object.keys(failures) as FailureCode[];

/** Whether a text is a failure code. */
export function isFailureCode(text: string): text is FailureCode {
  return Object.hasOwn(failures, text);
}

/** Definition of a code. */
export function describeFailure(code: FailureCode): FailureDefinition {
  return failures[code];
}

/**
 * The failure code of a run that did not return. A machine's own `kind` decides where it is a code of the table; other
 * kinds fall under the code of their exit cause.
 * @param exit the end of a run whose cause is not `returned`
 */
export function failureOfExit(exit: Exit): FailureCode {
  if (exit.kind !== undefined && isFailureCode(exit.kind)) return exit.kind;
  switch (exit.cause) {
    case "hung":
      return "hung";
    case "fault":
      return "ebreak";
    case "limit":
      return "instruction-limit";
    default:
      return "trapped";
  }
}
