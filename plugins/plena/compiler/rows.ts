/**
 * Operators over the rows of a matrix: reductions first, then a scaling of all elements. The column blocks of a row are
 * walked forward and backward in turn, so that no pass has to return to the first.
 * @module
 */
import { type Emitter, type FloatRegister, floatZero, type Register, zero } from "./emitter.ts";
import { type Activation, blockPitch, columnBlocks } from "./operands.ts";
import { rowLength } from "./target.ts";

/** Walks over the column blocks of one row. */
interface Walk {
  /** Runs `body` for every block, in the direction opposite to the last call. */
  pass(body: (block: Register) => void): void;
}

/** Runs `body` for every row of a matrix, in place. */
function eachMatrixRow(asm: Emitter, x: Activation, passes: number, body: (walk: Walk) => void): void {
  const blocks = columnBlocks(x.columns);
  const pitch = blockPitch(x);
  asm.scope(() => {
    const block = asm.register();
    asm.add(block, x.base);
    const back = blocks > 1 ? asm.register() : zero;
    if (blocks > 1) asm.set(back, pitch);
    // an odd number of passes ends at the last block
    const home = blocks > 1 && passes % 2 === 1 ? asm.register() : zero;
    if (home !== zero) asm.set(home, (blocks - 1) * pitch - rowLength);
    asm.loop(x.rows, () => {
      let forward = true;
      body({
        pass(visit) {
          for (let index = 0; index < blocks; index++) {
            visit(block);
            if (index === blocks - 1) continue;
            if (forward) asm.add(block, { register: block, offset: pitch });
            else asm.emit("S_SUB_INT", block, block, back);
          }
          forward = !forward;
        },
      });
      if (home === zero) asm.add(block, { register: block, offset: rowLength });
      else asm.emit("S_SUB_INT", block, block, home);
    });
  });
}

/** Constants of a normalisation, in registers. */
export interface NormalisationConstants {
  /** What is added before the root. */
  readonly epsilon: FloatRegister;
  /** 1 / columns */
  readonly reciprocalWidth: FloatRegister;
  /** Two free rows. */
  readonly scratch: number;
}

/**
 * How sums over several blocks of a row are formed: `blocks` sums up one block after the other, with a rounding of the
 * sum each; `lanes` adds the blocks lane by lane first, so that the sum is rounded once.
 */
export type Summation = "blocks" | "lanes";

/** Sums up the squares of a row's blocks. */
interface SquareSum {
  /** Before the first block of a row. */
  begin(): void;
  add(block: Register): void;
  /** Behind the last block. */
  end(): void;
}

function squareSum(asm: Emitter, total: FloatRegister, scratch: number, summation: Summation): SquareSum {
  const [sum, square] = [asm.register(), asm.register()];
  asm.set(sum, scratch);
  asm.set(square, scratch + rowLength);
  let first = true;
  return {
    begin() {
      clear(asm, total);
      first = true;
    },
    add(block) {
      const target = first ? sum : square;
      asm.emit("V_MUL_VV", target, block, block, 0);
      if (summation === "blocks") asm.emit("V_RED_SUM", total, target);
      else if (!first) asm.emit("V_ADD_VV", sum, sum, square, 0);
      first = false;
    },
    end() {
      if (summation === "lanes") asm.emit("V_RED_SUM", total, sum);
    },
  };
}

/** Divides every row by its root mean square, in place. */
export function rootMeanSquareRows(
  asm: Emitter,
  x: Activation,
  constants: NormalisationConstants,
  summation: Summation = asm.target.coarseScalars ? "lanes" : "blocks",
): void {
  asm.comment("every row: x / sqrt(mean(x^2) + epsilon)");
  asm.scope(() => {
    const scale = asm.floatRegister();
    const squares = squareSum(asm, scale, constants.scratch, summation);
    eachMatrixRow(asm, x, 2, (walk) => {
      squares.begin();
      walk.pass((block) => squares.add(block));
      squares.end();
      inverseRoot(asm, scale, constants);
      walk.pass((block) => asm.emit("V_MUL_VF", block, block, scale, 0));
    });
  });
}

/** Takes from every row its mean and divides it by its standard deviation, in place. */
export function layerNormalisationRows(asm: Emitter, x: Activation, constants: NormalisationConstants): void {
  asm.comment("every row: (x - mean) / sqrt(variance + epsilon)");
  const twoSteps = asm.target.coarseScalars;
  asm.scope(() => {
    const mean = asm.floatRegister();
    const scale = asm.floatRegister();
    const rest = twoSteps ? asm.floatRegister() : mean;
    const squares = squareSum(asm, scale, constants.scratch, twoSteps ? "lanes" : "blocks");
    eachMatrixRow(asm, x, 3, (walk) => {
      clear(asm, mean);
      walk.pass((block) => asm.emit("V_RED_SUM", mean, block));
      asm.emit("S_MUL_FP", mean, mean, constants.reciprocalWidth);
      squares.begin();
      if (twoSteps) clear(asm, rest);
      walk.pass((block) => {
        asm.emit("V_SUB_VF", block, block, mean, 0, 0);
        if (twoSteps) asm.emit("V_RED_SUM", rest, block);
        squares.add(block);
      });
      squares.end();
      // the rest of the mean is small enough to leave the variance alone
      if (twoSteps) asm.emit("S_MUL_FP", rest, rest, constants.reciprocalWidth);
      inverseRoot(asm, scale, constants);
      walk.pass((block) => {
        if (twoSteps) asm.emit("V_SUB_VF", block, block, rest, 0, 0);
        asm.emit("V_MUL_VF", block, block, scale, 0);
      });
    });
  });
}

/**
 * Softmax of every row, in place.
 * @param minusInfinity slot of FP SRAM that holds minus infinity
 * @param factor factor on the elements before the softmax; absent: 1
 */
export function softmaxRows(asm: Emitter, x: Activation, minusInfinity: number, factor?: FloatRegister): void {
  asm.comment("every row: softmax" + (factor ? " of the scaled elements" : ""));
  asm.scope(() => {
    const maximum = asm.floatRegister();
    const total = asm.floatRegister();
    eachMatrixRow(asm, x, 3, (walk) => {
      asm.emit("S_LD_FP", maximum, zero, minusInfinity);
      walk.pass((block) => {
        if (factor) asm.emit("V_MUL_VF", block, block, factor, 0);
        asm.emit("V_RED_MAX", maximum, block, 0);
      });
      clear(asm, total);
      walk.pass((block) => {
        asm.emit("V_SUB_VF", block, block, maximum, 0, 0);
        asm.emit("V_EXP_V", block, block, 0);
        asm.emit("V_RED_SUM", total, block);
      });
      asm.emit("S_RECI_FP", total, total);
      walk.pass((block) => asm.emit("V_MUL_VF", block, block, total, 0));
    });
  });
}

/** register = 0: reductions add to what their destination holds. */
export function clear(asm: Emitter, register: FloatRegister): void {
  asm.emit("S_ADD_FP", register, floatZero, floatZero);
}

/** register = 1 / sqrt(register / columns + epsilon) */
function inverseRoot(asm: Emitter, register: FloatRegister, constants: NormalisationConstants): void {
  asm.emit("S_MUL_FP", register, register, constants.reciprocalWidth);
  asm.emit("S_ADD_FP", register, register, constants.epsilon);
  asm.emit("S_SQRT_FP", register, register);
  asm.emit("S_RECI_FP", register, register);
}
