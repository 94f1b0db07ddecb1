/**
 * Measured kernels made to run many times, so that benchmarks see the steady state.
 * @module
 */
import { assembleCoral } from "../../../plugins/coral/instructions.ts";

const MPAUSE = 0x0800_0073;
/** Word in external memory that counts the remaining repetitions; no kernel uses it. */
export const COUNTER_ADDRESS = 0x203f_f7f0;

/** A kernel of the golden data, as far as benchmarks need it. */
export interface GoldenKernel {
  readonly name: string;
  /** Code image from address 0, hexadecimal. */
  readonly text: string;
  readonly data: readonly { readonly address: number; readonly hex: string }[];
}

/** Bytes of hexadecimal text. */
export function bytesOfHex(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length >> 1 }, (_, i) => parseInt(hex.slice(2 * i, 2 * i + 2), 16));
}

/**
 * The code of a kernel with its end replaced by a jump to a loop counter, which starts it again until the word at
 * `COUNTER_ADDRESS` is 0. Kernels initialise all that they read, so they may start with any registers.
 */
export function repeatedCode(kernel: GoldenKernel): Uint8Array {
  const code = bytesOfHex(kernel.text);
  const view = new DataView(code.buffer);
  const end = (code.length + 3) & ~3;
  const lines: string[] = [];
  for (let at = 0; at + 4 <= code.length; at += 4) {
    const word = view.getUint32(at, true);
    lines.push(word === MPAUSE ? "j count" : `.word ${word}`);
  }
  const source = `${lines.join("\n")}
    .zero ${end - (code.length & ~3)}
  count:
    lui t0, ${(COUNTER_ADDRESS + 0x800) >>> 12}
    lw t1, ${(COUNTER_ADDRESS << 20) >> 20}(t0)
    addi t1, t1, -1
    sw t1, ${(COUNTER_ADDRESS << 20) >> 20}(t0)
    beqz t1, 1f
    j 0
  1:
    mpause
  `;
  const { program, diagnostics } = assembleCoral(source);
  if (!program) throw new Error(`${kernel.name}: ${diagnostics[0].message}`);
  return program.blocks[0].bytes;
}

/** The counter's initial contents. */
export function counterBytes(repetitions: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, repetitions, true);
  return bytes;
}
