/**
 * How the machine says that it stops.
 * @module
 */

/** Thrown by an instruction that the machine refuses; the message names rule and value. */
export class PlenaTrap extends Error {
  /** @param kind stable identifier; where it is one of the harness's failure codes, it decides the verdict */
  constructor(readonly kind: string, message: string) {
    super(message);
  }
}

/** Stops with the general kind. */
export function trap(message: string): never {
  throw new PlenaTrap("trapped", message);
}
