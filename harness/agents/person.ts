/**
 * A person in the conversation: what the loop asks between turns, and how the machine may change on the way.
 * @module
 */
import type { Workbench } from "../workbench/workbench.ts";

/** What a person says. */
export interface PersonMessage {
  readonly text: string;
  /** The machine has changed: what the model is to know from now on, and the workbench with the changed machine. */
  readonly amendment?: {
    /** The whole system prompt from now on. */
    readonly system: string;
    /** Takes the place of the old one; made from the run's events, so that versions and budgets go on. */
    readonly workbench?: Workbench;
  };
}

/** Where a person talks with an agent. */
export interface PersonChannel {
  /** Asked before every turn; null: nothing to say, go on. To stop, abort the run's signal. */
  nextMessage(): Promise<PersonMessage | string | null>;
}
