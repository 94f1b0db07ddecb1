/**
 * Operators that treat every element alike, row of vector SRAM by row.
 * @module
 */
import { type Address, type Emitter, type FloatRegister, floatZero, type Register } from "./emitter.ts";
import { type Activation, sramRows } from "./operands.ts";
import { blockElements, rowLength } from "./target.ts";

/**
 * x = x / (1 + exp(-steepness x)), in place: SiLU for a steepness of 1, the logistic form of GELU for 1.702, nearly
 * ReLU for large ones.
 * @param one register that holds 1
 * @param steepness register with the factor inside the exponential function; absent: 1
 * @param scratch a free row
 */
export function gate(
  asm: Emitter,
  x: Activation,
  { one, steepness, scratch }: { one: FloatRegister; steepness?: FloatRegister; scratch: number },
): void {
  asm.comment("x / (1 + exp(-x))" + (steepness ? " with a factor in the exponential function" : ""));
  asm.scope(() => {
    const sigmoid = asm.register();
    asm.set(sigmoid, scratch);
    eachRow(asm, [x.base], sramRows(x), ([row]) => {
      emitGate(asm, row, sigmoid, one, steepness);
    });
  });
}

/** The instructions of {@linkcode gate} for one row. */
export function emitGate(
  asm: Emitter,
  row: Register,
  sigmoid: Register,
  one: FloatRegister,
  steepness?: FloatRegister,
): void {
  if (steepness) asm.emit("V_MUL_VF", sigmoid, row, steepness, 0);
  asm.emit("V_SUB_VF", sigmoid, steepness ? sigmoid : row, floatZero, 0, 1);
  asm.emit("V_EXP_V", sigmoid, sigmoid, 0);
  asm.emit("V_ADD_VF", sigmoid, sigmoid, one, 0);
  asm.emit("V_RECI_V", sigmoid, sigmoid, 0);
  asm.emit("V_MUL_VV", row, sigmoid, row, 0);
}

/** a = a op b for matrices of the same shape; `V_ADD_VV` or `V_MUL_VV`. */
export function combine(asm: Emitter, mnemonic: "V_ADD_VV" | "V_MUL_VV", a: Activation, b: Activation): void {
  eachRow(asm, [a.base, b.base], sramRows(a), ([left, right]) => asm.emit(mnemonic, left, left, right, 0));
}

/** destination = source for matrices of the same shape. */
export function copy(asm: Emitter, source: Activation, destination: Activation): void {
  eachRow(asm, [source.base, destination.base], sramRows(source), ([from, to]) => {
    asm.emit("V_ADD_VF", to, from, floatZero, 0);
  });
}

/** Adds to every row of a matrix a vector of which every 64 elements lie in the first of four rows at `vector`. */
export function addVector(asm: Emitter, matrix: Activation, vector: Address): void {
  asm.comment("add the bias to every row");
  asm.scope(() => {
    const row = asm.register();
    const bias = asm.register();
    asm.add(row, matrix.base);
    asm.add(bias, vector);
    const blocks = matrix.columns / rowLength;
    asm.loop(blocks, () => {
      asm.loop(matrix.rows, () => {
        asm.emit("V_ADD_VV", row, row, bias, 0);
        asm.add(row, { register: row, offset: rowLength });
      });
      if (blocks > 1) asm.add(bias, { register: bias, offset: blockElements });
    });
  });
}

/** Runs `body` for every row behind some addresses; it finds pointers to the rows in registers. */
export function eachRow(
  asm: Emitter,
  starts: readonly Address[],
  rows: number,
  body: (pointers: readonly Register[]) => void,
): void {
  asm.scope(() => {
    const pointers = starts.map((start) => {
      const register = asm.register();
      asm.add(register, start);
      return register;
    });
    asm.loop(rows, () => {
      body(pointers);
      if (rows > 1) { for (const register of pointers) asm.add(register, { register, offset: rowLength }); }
    });
  });
}
