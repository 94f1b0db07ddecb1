/**
 * Reproducible random numbers from a text seed, the same on every machine. Kernels are judged on inputs drawn here, so
 * the generator must be good enough that no pattern helps a kernel; it need not be cryptographic, since secret seeds are.
 * @module
 */

/** A stream of random numbers. */
export interface RandomSource {
  /** Uniform in [0, 2^32). */
  nextUint32(): number;
  /**
   * Uniform integer in [minimum, maximum], without bias.
   * @throws RangeError if the bounds are no integers, are out of order or span more than 2^32 values
   */
  integer(minimum: number, maximum: number): number;
}

/**
 * A stream for a seed.
 * @param seed any text; streams of different texts are unrelated
 */
export function randomSource(seed: string): RandomSource {
  // sfc32 (Chris Doty-Humphrey's small fast counter generator): 128 bits of state, passes PractRand
  let a = hashText(seed, 0x2545f491);
  let b = hashText(seed, 0x9e3779b9);
  let c = hashText(seed, 0x7f4a7c15);
  let counter = 1;

  function nextUint32(): number {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  }

  // the first outputs still show the seed's structure
  for (let round = 0; round < 12; round++) nextUint32();

  function integer(minimum: number, maximum: number): number {
    const span = maximum - minimum + 1;
    if (!Number.isInteger(minimum) || !Number.isInteger(maximum) || span < 1 || span > 0x1_0000_0000) {
      throw new RangeError(`no integers to draw from in [${minimum}, ${maximum}]`);
    }
    // draws past the last whole multiple of the span would favour small values
    const limit = 0x1_0000_0000 - (0x1_0000_0000 % span);
    let drawn = nextUint32();
    while (drawn >= limit) drawn = nextUint32();
    return minimum + (drawn % span);
  }

  return { nextUint32, integer };
}

/** Puts values into random order, in place (Fisher and Yates). */
export function shuffle(values: { [index: number]: number; readonly length: number }, random: RandomSource): void {
  for (let last = values.length - 1; last > 0; last--) {
    const other = random.integer(0, last);
    const value = values[last];
    values[last] = values[other];
    values[other] = value;
  }
}

/** 32-bit hash of a text: multiply and xor per UTF-16 unit, then MurmurHash3's finalizer. */
function hashText(text: string, start: number): number {
  let hash = start | 0;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x5bd1e995);
    hash ^= hash >>> 15;
  }
  hash ^= text.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
