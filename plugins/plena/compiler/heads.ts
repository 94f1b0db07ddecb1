/**
 * Attention of several heads with projections. Keys and values go through HBM, because only transfers from there fill
 * matrix SRAM.
 * @module
 */
import { attend, scoreColumns } from "./attention.ts";
import { type Address, behind, type Emitter, floatZero } from "./emitter.ts";
import { eachRow } from "./elementwise.ts";
import { type Activation, columnBlocks, type HbmTensor, type SramPlan } from "./operands.ts";
import { multiply } from "./product.ts";
import type { Site } from "./site.ts";
import { blockLength, rowLength } from "./target.ts";
import { prepareTransfer, storeActivation } from "./transfer.ts";

/** Extents of the layer. */
export interface HeadSizes {
  /** Heads of queries. */
  readonly heads: number;
  /** Heads of keys and values; a divisor of `heads`. */
  readonly keyHeads: number;
  /** Columns of all heads together. */
  readonly columns: number;
}

/** Weights of the layer. */
export interface ProjectionTensors {
  /** Of the queries. */
  readonly query: HbmTensor;
  /** Of the keys. */
  readonly key: HbmTensor;
  /** Of the values. */
  readonly value: HbmTensor;
  /** Of what all heads yield together. */
  readonly output: HbmTensor;
}

/**
 * Emits the layer.
 * @param input activations that become queries
 * @param source activations that become keys and values
 * @param result room for the layer's result; may be that of `input`
 * @param transform emits a change of all queries or all keys in place (rotary embedding)
 * @throws RangeError if the width of a head is no multiple of 64
 */
export function multiHeadAttention(
  asm: Emitter,
  site: Site,
  { input, source, result }: { input: Activation; source: Activation; result: Activation },
  weights: ProjectionTensors,
  { heads, keyHeads, columns }: HeadSizes,
  transform?: (values: Activation) => void,
): void {
  const width = columns / heads;
  if (width % rowLength > 0) {
    throw new RangeError(`heads of width ${width}: only multiples of ${rowLength} are compiled`);
  }
  const keyColumns = keyHeads * width;
  const { sram } = site;
  const [key, value] = ["K", "V"].map((name) => site.scratchTensor(name, source.rows, keyColumns));
  const query = sram.matrix(input.rows, columns);
  const projected = sram.matrix(source.rows, keyColumns);
  const scores = sram.matrix(input.rows, scoreColumns(source.rows));
  const joined = sram.matrix(input.rows, columns);

  asm.section("queries");
  multiply(asm, { left: input, right: weights.query, result: query });
  transform?.(query);
  asm.section("keys, through HBM");
  multiply(asm, { left: source, right: weights.key, result: projected });
  transform?.(projected);
  storeActivation(asm, projected, key);
  zeroMissingRows(asm, sram, projected, key);
  asm.section("values, through HBM");
  multiply(asm, { left: source, right: weights.value, result: projected });
  storeActivation(asm, projected, value);
  zeroMissingRows(asm, sram, projected, value);

  asm.section(`${heads} heads of width ${width}`);
  const slots = { scale: site.slot("attentionScale"), minusInfinity: site.slot("minusInfinity") };
  asm.scope(() => {
    const shared = heads / keyHeads;
    // distance of the head in vector SRAM, the same for queries and results
    const headOffset = asm.register();
    const keyOffset = asm.register();
    asm.set(headOffset, 0);
    asm.set(keyOffset, 0);
    const ofHead = (matrix: Activation): Activation => ({
      ...matrix,
      columns: width,
      base: { register: headOffset, offset: matrix.base.offset },
    });
    const offset: Address = { register: keyOffset, offset: 0 };
    asm.loop(keyHeads, () => {
      asm.loop(shared, () => {
        attend(asm, {
          query: ofHead(query),
          key,
          value,
          offset,
          keys: source.rows,
          result: ofHead(joined),
          scores,
          slots,
        });
        asm.add(headOffset, { register: headOffset, offset: columnBlocks(width) * rowLength * input.rows });
      });
      asm.add(keyOffset, behind(offset, width));
    });
  });

  asm.section("output projection");
  multiply(asm, { left: joined, right: weights.output, result });
}

/** Writes zeros behind the last row of a matrix in HBM, as tiles are read in full and 0 times anything must be 0. */
function zeroMissingRows(asm: Emitter, sram: SramPlan, matrix: Activation, tensor: HbmTensor): void {
  const missing = tensor.rows - matrix.rows;
  if (missing === 0) return;
  const zeros = sram.matrix(blockLength, rowLength);
  asm.comment(`${missing} rows of zeros behind ${tensor.name}`);
  eachRow(asm, [matrix.base, zeros.base], blockLength, ([source, target]) => {
    asm.emit("V_MUL_VF", target, source, floatZero, 0);
  });
  prepareTransfer(asm, tensor);
  asm.scope(() => {
    const base = asm.hbmBase(tensor.base);
    const vector = asm.register();
    const column = asm.register();
    asm.add(vector, zeros.base);
    asm.set(column, matrix.rows * tensor.columns);
    asm.loop(columnBlocks(tensor.columns), () => {
      const element = asm.register();
      asm.add(element, { register: column, offset: 0 });
      asm.loop(missing / blockLength, () => {
        asm.emit("H_STORE_V", vector, element, base, 1, tensor.precision);
        asm.add(element, { register: element, offset: blockLength * tensor.columns });
      });
      asm.add(column, { register: column, offset: rowLength });
    });
  });
}
