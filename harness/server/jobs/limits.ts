/**
 * Refusals that are no mistake of the sender's: it may come back later.
 * @module
 */

/** There is no room now. */
export class Busy extends Error {
  /**
   * @param message for people
   * @param seconds after which it makes sense to ask again
   */
  constructor(message: string, readonly seconds: number) {
    super(message);
  }
}

/** The same name was used for something else before. */
export class Conflict extends Error {}

/** It is not among what there is. */
export class Missing extends Error {}
