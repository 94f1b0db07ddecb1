/**
 * Readers of the values of options; what they refuse, the command line tells with the option's name.
 * @module
 */
import { InvalidArgumentError } from "commander";

/** A reader of names: `a,b --task c` becomes a, b and c. @throws InvalidArgumentError if there is none */
export function list(text: string, previous: readonly string[] = []): string[] {
  const names = text.split(",").map((name) => name.trim()).filter((name) => name !== "");
  if (names.length === 0) throw new InvalidArgumentError("Expected one or more names, separated by commas.");
  return [...previous, ...names];
}

/** Keeps every use of an option. */
export function repeated(text: string, previous: readonly string[] = []): string[] {
  return [...previous, text];
}

/** A reader of whole numbers from `minimum` on. */
export function integer(minimum: number, maximum = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return (text) => {
    const value = /^[0-9][0-9_]*$/.test(text) ? Number(text.replaceAll("_", "")) : NaN;
    if (value >= minimum && value <= maximum) return value;
    throw new InvalidArgumentError(`Expected a whole number from ${minimum} to ${maximum}.`);
  };
}

/** A reader of numbers from `minimum` on. */
export function decimal(minimum: number, maximum = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return (text) => {
    const value = /^[0-9]*\.?[0-9]+$/.test(text) ? Number(text) : NaN;
    if (value >= minimum && value <= maximum) return value;
    throw new InvalidArgumentError(`Expected a number from ${minimum} to ${maximum}.`);
  };
}
