/**
 * JavaScript numbers in translated expressions: their source and the range in which they lie.
 * @module
 */

/** Source of a number together with the range in which it lies. */
export interface Value {
  /** An expression. */
  readonly source: string;
  /** Smallest number that it may give. */
  readonly minimum: number;
  /** Largest number that it may give. */
  readonly maximum: number;
  /** The source is a JavaScript boolean. */
  readonly boolean?: boolean;
  /** The source can be repeated at no cost. */
  readonly simple?: boolean;
}

/** Bound of 32-bit integers. */
export const INTEGER_MINIMUM = -0x8000_0000;
/** Bound of 32-bit integers. */
export const INTEGER_MAXIMUM = 0x7fff_ffff;

/** Largest unsigned number of `width` bits, up to 32. */
export function maximumUnsigned(width: number): number {
  return 2 ** width - 1;
}

/** Any 32-bit integer given by `source`. */
export function integer(source: string, minimum: number = INTEGER_MINIMUM, maximum: number = INTEGER_MAXIMUM): Value {
  return { source, minimum, maximum };
}

/** A literal number. */
export function literal(value: number): Value {
  return { source: value < 0 ? `(${value})` : `${value}`, minimum: value, maximum: value, simple: true };
}

/** The number modulo 2^width, at least 0. */
export function wrap(value: number, width: number): number {
  const modulus = 2 ** width;
  return ((value % modulus) + modulus) % modulus;
}

/** A comparison of two numbers. */
export function comparison(a: Value, operator: string, b: Value): Value {
  return { source: `(${a.source} ${operator} ${b.source})`, minimum: 0, maximum: 1, boolean: true };
}

/** Whether the value is a 32-bit integer. */
export function isWord(value: Value): boolean {
  return value.minimum >= INTEGER_MINIMUM && value.maximum <= INTEGER_MAXIMUM;
}

/** Whether the value is a 32-bit integer that is not negative. */
export function isNaturalWord(value: Value): boolean {
  return value.minimum >= 0 && value.maximum <= INTEGER_MAXIMUM;
}
