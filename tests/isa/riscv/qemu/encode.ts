/**
 * A few RISC-V encodings, straight from the specification, for the run-time code and the generated programs of these
 * tests. On purpose not our assembler: what these words mean is checked against another simulator.
 * @module
 */

/** R type. */
export const rType = (opcode: number, funct3: number, funct7: number, rd: number, rs1: number, rs2: number): number =>
  ((funct7 << 25) | (rs2 << 20) | (rs1 << 15) | (funct3 << 12) | (rd << 7) | opcode) >>> 0;

/** I type; the immediate is taken modulo 2^12. */
export const iType = (opcode: number, funct3: number, rd: number, rs1: number, immediate: number): number =>
  (((immediate & 0xfff) << 20) | (rs1 << 15) | (funct3 << 12) | (rd << 7) | opcode) >>> 0;

/** S type. */
export const sType = (opcode: number, funct3: number, rs1: number, rs2: number, immediate: number): number =>
  ((((immediate >> 5) & 0x7f) << 25) | (rs2 << 20) | (rs1 << 15) | (funct3 << 12) | ((immediate & 31) << 7) |
    opcode) >>>
  0;

/** B type; a byte offset. */
export const bType = (funct3: number, rs1: number, rs2: number, offset: number): number =>
  ((((offset >> 12) & 1) << 31) | (((offset >> 5) & 0x3f) << 25) | (rs2 << 20) | (rs1 << 15) | (funct3 << 12) |
    (((offset >> 1) & 0xf) << 8) | (((offset >> 11) & 1) << 7) | 0x63) >>> 0;

/** `jal rd, offset`. */
export const jal = (rd: number, offset: number): number =>
  ((((offset >> 20) & 1) << 31) | (((offset >> 1) & 0x3ff) << 21) | (((offset >> 11) & 1) << 20) |
    (((offset >> 12) & 0xff) << 12) | (rd << 7) | 0x6f) >>> 0;

/** `addi rd, rs1, immediate`. */
export const addi = (rd: number, rs1: number, immediate: number): number => iType(0x13, 0, rd, rs1, immediate);
/** `add rd, rs1, rs2`. */
export const add = (rd: number, rs1: number, rs2: number): number => rType(0x33, 0, 0, rd, rs1, rs2);
/** `lw rd, offset(rs1)`. */
export const lw = (rd: number, offset: number, rs1: number): number => iType(0x03, 2, rd, rs1, offset);
/** `sw rs2, offset(rs1)`. */
export const sw = (rs2: number, offset: number, rs1: number): number => sType(0x23, 2, rs1, rs2, offset);
/** `flw rd, offset(rs1)`. */
export const flw = (rd: number, offset: number, rs1: number): number => iType(0x07, 2, rd, rs1, offset);
/** `fsw rs2, offset(rs1)`. */
export const fsw = (rs2: number, offset: number, rs1: number): number => sType(0x27, 2, rs1, rs2, offset);
/** `csrrs rd, csr, x0`. */
export const csrr = (rd: number, csr: number): number => iType(0x73, 2, rd, 0, csr);
/** `csrrw x0, csr, rs1`. */
export const csrw = (csr: number, rs1: number): number => iType(0x73, 1, 0, rs1, csr);
/** `beq`, `bne`, `blt` with a byte offset. */
export const beq = (rs1: number, rs2: number, offset: number): number => bType(0, rs1, rs2, offset);
export const bne = (rs1: number, rs2: number, offset: number): number => bType(1, rs1, rs2, offset);
export const blt = (rs1: number, rs2: number, offset: number): number => bType(4, rs1, rs2, offset);
/** `ecall`. */
export const ECALL = 0x00000073;
/** `jalr x0, 0(x1)`. */
export const RET = 0x00008067;
/** Coral's `mpause`; an illegal instruction elsewhere. */
export const MPAUSE = 0x08000073;

/** Two words that load a 32-bit constant: `lui`, `addi`. */
export function li(rd: number, value: number): number[] {
  const low = (value << 20) >> 20;
  return [(((value - low) & 0xfffff000) | (rd << 7) | 0x37) >>> 0, addi(rd, rd, low)];
}

/** `vl8re8.v vd, (rs1)`. */
export const loadEightRegisters = (vd: number, rs1: number): number =>
  ((7 << 29) | (1 << 25) | (0b01000 << 20) | (rs1 << 15) | (vd << 7) | 0x07) >>> 0;
/** `vs8r.v vs3, (rs1)`. */
export const storeEightRegisters = (vs3: number, rs1: number): number =>
  ((7 << 29) | (1 << 25) | (0b01000 << 20) | (rs1 << 15) | (vs3 << 7) | 0x27) >>> 0;
/** `vsetvl rd, rs1, rs2`. */
export const vsetvl = (rd: number, rs1: number, rs2: number): number =>
  (0x80000000 | (rs2 << 20) | (rs1 << 15) | (7 << 12) | (rd << 7) | 0x57) >>> 0;

/** Little-endian bytes of instruction words. */
export function bytesOf(words: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(words.length * 4);
  const view = new DataView(bytes.buffer);
  words.forEach((word, i) => view.setUint32(4 * i, word, true));
  return bytes;
}
