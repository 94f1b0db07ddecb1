/**
 * GEMV, GEMM, BatchMatMul, Linear.
 * @module
 */
import type { Address, Emitter } from "../emitter.ts";
import { addVector } from "../elementwise.ts";
import { type Activation, columnBlocks } from "../operands.ts";
import { multiply } from "../product.ts";
import type { Site } from "../site.ts";
import { blockLength, rowLength, tileLength } from "../target.ts";
import { loadActivation, loadRepeatedVector, loadVector, prepareTransfer } from "../transfer.ts";

/** Y = X W */
export function gemm(asm: Emitter, { parameters: { M, K }, result, sram, tensor }: Site): void {
  const left = sram.matrix(M, K);
  asm.section("left operand");
  loadActivation(asm, tensor("X"), left);
  asm.section("product");
  multiply(asm, { left, right: tensor("W"), result });
}

/** Y = X W + bias */
export function linear(asm: Emitter, { parameters: { n, h_in, h_out }, result, sram, tensor }: Site): void {
  const left = sram.matrix(n, h_in);
  const bias = sram.matrix(blockLength, h_out).base;
  asm.section("activations and bias");
  loadActivation(asm, tensor("X"), left);
  loadRepeatedVector(asm, tensor("bias"), bias);
  asm.section("product");
  multiply(asm, { left, right: tensor("W"), result });
  asm.section("bias");
  addVector(asm, result, bias);
}

/** Y_i = X_i W_i for every i of a batch. */
export function batchMatMul(asm: Emitter, { parameters: { b, M, K, N }, result, sram, tensor }: Site): void {
  const [X, W] = [tensor("X"), tensor("W")];
  const left = sram.matrix(M, K);
  asm.section(`${b} products`);
  asm.scope(() => {
    const [x, w, y] = [asm.register(), asm.register(), asm.register()];
    asm.set(x, 0);
    asm.set(w, 0);
    asm.add(y, result.base);
    const at = (register: Address["register"]): Address => ({ register, offset: 0 });
    const one: Activation = { base: at(y), rows: left.rows, columns: N };
    asm.loop(b, () => {
      loadActivation(asm, X, left, at(x));
      multiply(asm, { left, right: W, rightOffset: at(w), result: one });
      asm.add(x, { register: x, offset: M * K });
      asm.add(w, { register: w, offset: K * N });
      asm.add(y, { register: y, offset: left.rows * columnBlocks(N) * rowLength });
    });
  });
}

/** y = x At: one row, with vector products. */
export function gemv(asm: Emitter, { parameters: { M, N }, result, sram, tensor }: Site): void {
  const { vectorColumns, vectorMatrixFirst } = asm.target;
  const [vector, matrix] = [tensor("x"), tensor("At")];
  const x = sram.matrix(blockLength, N).base;
  asm.section("vector");
  loadVector(asm, vector, x);
  asm.section(`${M} results`);
  prepareTransfer(asm, matrix);
  const terms = columnBlocks(N);
  asm.scope(() => {
    const base = asm.hbmBase(matrix.base);
    const [column, y, term, tile] = [asm.register(), asm.register(), asm.register(), asm.register()];
    asm.set(column, 0);
    asm.add(y, result.base);
    const product = () => {
      if (vectorMatrixFirst) asm.emit("M_MV", 0, tile, term);
      else asm.emit("M_MV", 0, term, tile);
    };
    asm.loop(M / rowLength, () => {
      const element = term;
      asm.add(element, { register: column, offset: 0 });
      asm.set(tile, 0);
      asm.loop(terms, () => {
        asm.emit("H_PREFETCH_M", tile, element, base, 1, matrix.precision);
        if (terms > 1) asm.add(tile, { register: tile, offset: tileLength });
        if (terms > 1) asm.add(element, { register: element, offset: rowLength * matrix.columns });
      });
      const blockStart = asm.register();
      asm.set(blockStart, 0);
      asm.loop(rowLength / vectorColumns, () => {
        asm.add(tile, { register: blockStart, offset: 0 });
        asm.add(term, x);
        asm.loop(terms, () => {
          product();
          if (terms > 1) asm.add(tile, { register: tile, offset: tileLength });
          if (terms > 1) asm.add(term, { register: term, offset: rowLength });
        });
        asm.emit("M_MV_WO", y, 0);
        asm.add(y, { register: y, offset: vectorColumns });
        if (vectorColumns < rowLength) asm.add(blockStart, { register: blockStart, offset: vectorColumns });
      });
      asm.add(column, { register: column, offset: rowLength });
    });
  });
}
