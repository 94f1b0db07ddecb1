/**
 * The text of a task as an agent or a person gets it: with the machine's documents, all that is needed to write a
 * kernel.
 * @module
 */
import { float16Pattern, float16Value, roundToBfloat16 } from "../../isa/numerics/rounding.ts";
import type { Workload } from "../../tasks/task.ts";
import type { Constant } from "./constants.ts";
import {
  type HbmLayout,
  type Layout,
  rowElements,
  rowGroup,
  scaleBlock,
  scratchBytes,
  type VectorLayout,
} from "./layout.ts";
import { scalarWords, vectorRows } from "./memory_map.ts";
import { toleranceOf } from "./tolerance.ts";

/** Agent iterations by level, as in the paper; people have as many as they like. */
const iterationBudget = { 1: 15, 2: 20, 3: 25 } as const;

/** Tasks in which a kernel must bring computed matrices into matrix SRAM. */
const projected: ReadonlySet<string> = new Set(["mha", "gqa", "mqa", "decoder_block_llama", "decoder_block_t5"]);

/** Markdown with formula, sizes, addresses, formats, start and end, and scoring. */
export function describePlacement(workload: Workload, layout: Layout, constants: readonly Constant[]): string {
  const { title, level, formula, configuration, parameters, work } = workload;
  const { tensors, scratch, output } = layout;
  const sizes = Object.entries(parameters).map(([name, value]) => `${name} = ${value}`).join(", ");
  const rows = tensors.map(({ specification, base, rows, columns, elements }) =>
    `| ${specification.name} | ${specification.shape.join(" x ")} | ${rows} x ${columns} | ${base} | ${elements} | ` +
    `${base + elements} | ${specification.description} |`
  );
  const notes = [paddingNote(tensors), overreadNote(tensors), projected.has(workload.task) ? throughHbm(layout) : null]
    .filter((note) => note !== null);
  const { absolute, relative, scaled } = toleranceOf(workload.task);
  return `# ${title} on PLENA, configuration ${configuration}

${formula}

Sizes: ${sizes}. Work: ${work.multiplyAccumulates} multiply-accumulates. The formula works on the inputs as they are \
after quantisation. Results of vector and matrix instructions are bfloat16; scalars are float16 (in the profile head \
bfloat16).

## Inputs in HBM

| tensor | shape | stored as | base (a register) | elements (SCALE) | first scale byte | contents |
|---|---|---|---|---|---|---|
${rows.join("\n")}

All numbers are decimal. Every tensor is an MX tensor, row-major: one byte per element, then one scale byte per \
${scaleBlock} elements. Element (r, c) of a tensor stored as R x C has the element offset o = C r + c, lies at base + o, \
and its scale at base + elements + o / ${scaleBlock} (rounded down). Put the base into an address register \
(C_SET_ADDR_REG; a0 is 0 at the start), the number of elements into SCALE and the offset into the gp register of the \
transfer; for rows that are not contiguous set STRIDE to C. Do not add the offset of a slice to the address register: the \
hardware derives the scale's address from the gp register.
${notes.map((note) => `\n${note}\n`).join("")}
HBM from ${scratch} to ${scratch + scratchBytes - 1} is free for the kernel.

## Output in vector SRAM

${outputText(output)}

## Constants in FP SRAM

| word | value | as float16 | as bfloat16 (profile head) |
|---|---|---|---|
${constants.map(constantRow).join("\n")}

Words ${constants.length} to ${scalarWords - 1} are free, and so is all of INT SRAM and matrix SRAM. Vector SRAM has \
${vectorRows} rows of ${rowElements}; all of it may be used${
    output.base > 0 ? "" : ", the place of the output too while it is not written"
  }.

## Start and end

- The program starts with its first instruction and ends behind its last one; there is nothing to call or to return.
- All registers are 0, STRIDE is 1, accumulators are 0. SRAMs and the free part of HBM hold arbitrary finite values that \
differ from run to run; the kernel sets up whatever it reads.
- All of ${output.specification.name} must be written. Inputs must stay as they are.

## How it is judged

- Tolerance, element by element: |got - expected| <= ${absolute} + ${relative} |expected|, for every element; and as a whole: the root \
of the mean squared error is at most ${100 * scaled} % of the root mean square of the expected output. Both must hold. \
NaN and infinity never pass.
- The expected output is computed from the quantised inputs in double precision, rounded where the machine rounds: after \
every vector instruction of the plain formula, and once per matrix product.
- Several inputs are drawn that the kernel has not seen: normal, scaled down and up, shifted, sparse and extreme values. \
It must be right on all of them.
- The score is cycles (1 cycle = 1 ns), all transfers included, and the speedup over the template compiler's kernel.
- Budget in the paper: ${iterationBudget[level]} iterations (level ${level}).
`;
}

function constantRow({ slot, value, description }: Constant): string {
  const half = float16Value(float16Pattern(value));
  const number = (rounded: number) => String(Number(rounded.toPrecision(8))).replace("Infinity", "infinity");
  return `| ${slot} | ${description} | ${number(half)} | ${number(roundToBfloat16(half))} |`;
}

function outputText({ specification, base, rows, columns }: VectorLayout): string {
  const { name, shape } = specification;
  const row = base / rowElements;
  const end = base + rows * columns;
  const place = `${name} (${shape.join(" x ")}) takes the elements ${base} to ${end - 1}, rows ${row} to ${
    end / rowElements - 1
  }`;
  if (shape.length === 1) return `${place}: element i at ${base} + i.`;
  const matrixRows = shape[shape.length - 2];
  const matrix = shape.length === 3 ? ` of matrix i at ${base} + ${matrixRows * columns} i +` : ` at ${base} +`;
  const block = rowElements * matrixRows;
  return `${place}, in blocks of ${rowElements} columns, block after block, the rows of a block one after another: ` +
    `element (r, c)${matrix} ${block} floor(c / ${rowElements}) + ${rowElements} r + c mod ${rowElements}. ` +
    `So a row of the matrix is ${columns / rowElements} row${columns > rowElements ? "s" : ""} of SRAM` +
    `${columns > rowElements ? `, ${block} elements apart` : ""}.`;
}

function paddingNote(tensors: readonly HbmLayout[]): string | null {
  const padded = tensors.filter(({ rows, usedRows }) => rows > usedRows);
  if (padded.length === 0) return null;
  const names = padded.map(({ specification }) => specification.name).join(" and ");
  const [{ rows, usedRows }] = padded;
  return `${names}: ${usedRows} rows are padded with zeros to ${rows}, because H_PREFETCH_M always reads ${rowElements} ` +
    `rows. The scores of padding keys come out as 0, not as minus infinity: they must have no part in the sum of the ` +
    "softmax.";
}

function overreadNote(tensors: readonly HbmLayout[]): string | null {
  const vectors = tensors.filter(({ rows }) => rows < rowGroup);
  if (vectors.length === 0) return null;
  const names = vectors.map(({ specification }) => specification.name).join(" and ");
  return `${names}: one row. H_PREFETCH_V always moves ${rowGroup} rows of ${rowElements}; with rstride 0 these are ` +
    `${
      rowGroup * rowElements
    } elements in a row. What it reads past the end of the tensor means nothing and does no harm.`;
}

function throughHbm({ scratch }: Layout): string {
  return `Keys and values that the kernel computes become operands of a product only through HBM: H_STORE_V them (for ` +
    `example from ${scratch} on), which quantises them to MX, and H_PREFETCH_M them. The expected output has this ` +
    `quantisation, over blocks of ${scaleBlock} columns of K and of V. H_PREFETCH_M reads ${rowElements} rows: where there ` +
    "are fewer keys, store zeros behind them, or the tile holds leftovers, and 0 times NaN is NaN.";
}
