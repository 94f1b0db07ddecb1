/**
 * Which memory accesses may touch the same bytes: from addresses as sums, and from where the tensors lie.
 * @module
 */
import type { Range } from "../../../isa/plugin.ts";
import type { MayAlias } from "../../../isa/rewriting/dependences.ts";
import { addScaled, constantOf, difference, type Linear, type LinearValues } from "../../../isa/rewriting/linear.ts";
import type { Instruction } from "../../../isa/rewriting/listing.ts";
import { coralMachine } from "./coral_machine.ts";

/** An access as far as it is known. */
interface Place {
  readonly address: Linear;
  /** Bytes, or null where they are not consecutive. */
  readonly length: number | null;
  readonly range: { readonly minimum: number; readonly end: number } | null;
  /** Index of the range that it stays in: an access through a pointer into a tensor stays in the tensor. */
  readonly region: number | null;
}

/** The address of an access as a sum. */
export function addressOf(instruction: Instruction, linear: LinearValues, block: number, position: number): Linear {
  const { base, offset } = coralMachine.effects(instruction).memory!;
  return addScaled(linear.at(base, block, position), constantOf(offset), 1);
}

/** Index of the range that an address belongs to by its constant part, or null. */
export function regionOf(address: Linear, regions: readonly Range[]): number | null {
  const start = address.constant >>> 0;
  const index = regions.findIndex(({ offset, length }) => start >= offset && start < offset + length);
  return index < 0 ? null : index;
}

/**
 * Answers for a part of a block.
 * @param start index in the block of the first instruction of the part
 * @param regions ranges that pointers do not leave: tensors and data memory
 */
export function aliasesOf(
  instructions: readonly Instruction[],
  block: number,
  start: number,
  linear: LinearValues,
  regions: readonly Range[],
): MayAlias {
  const places = new Map<number, Place>();
  const placeOf = (index: number): Place => {
    let place = places.get(index);
    if (!place) {
      const address = addressOf(instructions[index], linear, block, start + index);
      const { length } = coralMachine.effects(instructions[index]).memory!;
      const range = length === null ? null : linear.range(address);
      place = {
        address,
        length,
        range: range && { minimum: range.minimum, end: range.maximum + length! },
        region: regionOf(address, regions),
      };
      places.set(index, place);
    }
    return place;
  };
  return (first, second) => {
    const a = placeOf(first);
    const b = placeOf(second);
    if (a.region !== null && b.region !== null && a.region !== b.region) return false;
    if (a.length === null || b.length === null) return true;
    const distance = difference(b.address, a.address);
    if (distance !== null) return distance < a.length && -distance < b.length;
    if (a.range !== null && b.range !== null) return a.range.minimum < b.range.end && b.range.minimum < a.range.end;
    return true;
  };
}
