/**
 * Integer arithmetic of unlimited size for independent definitions of quantised tasks.
 * @module
 */

/** Floor of a quotient. */
export function divideFloor(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator !== 0n && (numerator < 0n) !== (denominator < 0n) ? quotient - 1n : quotient;
}

/** value / 2^bits, to the nearest, halves upwards. */
export function roundingShift(value: bigint, bits: number): bigint {
  return bits === 0 ? value : (value + (1n << BigInt(bits - 1))) >> BigInt(bits);
}

/** The doubled high half of a product: a b / 2^31, to the nearest, halves upwards. */
export function highHalf(a: bigint, b: bigint): bigint {
  return roundingShift(a * b, 31);
}

/** The nearest integer with so many bits, two's complement. */
export function clamp(value: bigint, bits: number): bigint {
  const limit = 1n << BigInt(bits - 1);
  return value < -limit ? -limit : value >= limit ? limit - 1n : value;
}

/** The largest integer whose square is not above the value, by bisection. */
export function squareRootFloor(value: bigint): bigint {
  let low = 0n, high = value + 1n;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle * middle <= value) low = middle;
    else high = middle;
  }
  return low;
}
