/**
 * Texts for messages.
 * @module
 */

/** A text cut to a length that fits a message. */
export function shorten(text: string, length = 60): string {
  return text.length <= length ? text : `${text.slice(0, length)}…`;
}
