/**
 * Where the tensors of the sampling task lie: logits and open positions as MX tensors in HBM, as on the base machine, and
 * tokens as words of INT SRAM. Tensors of all other tasks are the base machine's business.
 * @module
 */
import type { Block, PlacedTensor, Placement, Region } from "kernelcraft/isa/plugin.ts";
import type { Tensor, TensorSpecification, Workload } from "kernelcraft/tasks/task.ts";
import { plena } from "kernelcraft/plugins/plena/mod.ts";
import { maximumPositions } from "./task.ts";

/** Names of the base machine's spaces that the task uses. */
const spaces = { hbm: "hbm", float: "fp", integer: "int" } as const;

/** Elements of a vector row, and of the 4 rows that one transfer moves. */
const rowElements = 64;
const groupElements = 4 * rowElements;

/** Elements that share a scale byte. */
const scaleBlock = 8;

/** Bytes of HBM behind the tensors that a kernel may use. */
const scratchBytes = 1 << 16;

/** Bytes of an INT SRAM word and of an FP SRAM word. */
const integerBytes = 4;
const floatBytes = 2;

/** First words of INT SRAM: tokens, tokens after the step, and what is free. */
const tokensAt = 0;
const tokensOutAt = maximumPositions;
const freeAt = 2 * maximumPositions;

/** Words of INT SRAM and of FP SRAM. */
const scalarWords = 1024;

/** FP SRAM words that hold numbers at the start; all but one of them 0. */
const preloadedFloats = 128;
const minusInfinityAt = 1;
const minusInfinityPattern = 0xfc00;

/** An MX tensor with its rows filled up to whole transfers. */
function inHbm(specification: TensorSpecification, offset: number): PlacedTensor {
  const count = specification.shape.reduce((product, extent) => product * extent, 1);
  const elements = Math.ceil(count / groupElements) * groupElements;
  const padding = elements === count ? "" : `, padded with zeros to ${elements} elements`;
  const format = `MX (E4M3 elements, one scale per ${scaleBlock}), row-major${padding}`;
  return { space: spaces.hbm, offset, length: elements + elements / scaleBlock, specification, format };
}

/** Places the sampling task. */
export function placeSampling(workload: Workload): Placement {
  const [logitsOf, openOf, tokensOf, tokensOutOf] = workload.tensors;
  const logits = inHbm(logitsOf, 0);
  const open = inHbm(openOf, logits.length);
  const words = (specification: TensorSpecification, offset: number): PlacedTensor => ({
    space: spaces.integer,
    offset,
    length: integerBytes * specification.shape[0],
    specification,
    format: "one 32-bit word of INT SRAM each",
  });
  const tokens = words(tokensOf, tokensAt);
  const tokensOut = words(tokensOutOf, tokensOutAt);
  const scratch = open.offset + open.length;
  const whole = (space: string, label: string): Region => {
    const [range] = plena.spaces.find(({ name }) => name === space)!.ranges;
    return { ...range, name: label, access: "write", role: "scratch" };
  };
  const region = ({ space, offset, length, specification: { name } }: PlacedTensor): Region => ({
    space,
    offset,
    length,
    name,
    access: "read",
    role: "input",
  });
  const preload = new Uint8Array(preloadedFloats * floatBytes);
  new DataView(preload.buffer).setUint16(minusInfinityAt * floatBytes, minusInfinityPattern, true);
  return {
    tensors: [logits, open, tokens, tokensOut],
    regions: [
      { ...whole("program", "code"), access: "execute", role: "code" },
      region(logits),
      region(open),
      {
        space: spaces.hbm,
        offset: scratch,
        length: scratchBytes,
        name: "scratch in HBM",
        access: "write",
        role: "scratch",
      },
      region(tokens),
      { ...region(tokensOut), access: "write", role: "output" },
      {
        space: spaces.integer,
        offset: freeAt,
        length: (scalarWords - freeAt) * integerBytes,
        name: "free words of INT SRAM",
        access: "write",
        role: "scratch",
      },
      whole("vram", "vector SRAM"),
      whole("mram", "matrix SRAM"),
      whole(spaces.float, "FP SRAM"),
    ],
    preload: [{ space: spaces.float, offset: 0, bytes: preload }],
    symbols: { ...workload.parameters, logits_address: logits.offset, open_address: open.offset },
    description: describe(workload, logits, open),
  };
}

/** The task as an agent reads it. */
function describe({ title, configuration, formula, parameters }: Workload, ...tensors: PlacedTensor[]): string {
  const sizes = Object.entries(parameters).map(([name, value]) => `${name} = ${value}`).join(", ");
  const rows = tensors.map(({ specification: { name, shape, description }, offset, length }) => {
    const elements = length / (scaleBlock + 1) * scaleBlock;
    return `| ${name} | ${shape.join(" x ")} | ${offset} | ${elements} | ${offset + elements} | ${description} |`;
  });
  return `# ${title}, configuration ${configuration}

${formula}

Sizes: ${sizes}.

## Inputs in HBM

| tensor | shape | base (a register) | elements stored (SCALE) | first scale byte | contents |
|---|---|---|---|---|---|
${rows.join("\n")}

MX tensors, row-major: one byte per element, then one scale byte per ${scaleBlock} elements. \`open\` is padded with zeros. \
HBM behind them, ${scratchBytes} bytes, is free.

## INT SRAM and FP SRAM

Words ${tokensAt} to ${tokensAt + parameters.positions - 1} of INT SRAM hold \`tokens\` and may not be written. Words \
${tokensOutAt} to ${
    tokensOutAt + parameters.positions - 1
  } are \`tokens_out\`: every one must be written. Words ${freeAt} to \
${scalarWords - 1} are free. FP SRAM holds minus infinity in word ${minusInfinityAt} and 0 in the other words below \
${preloadedFloats}; all of it may be written. Vector and matrix SRAM are free.

## Start, end, judgement

The program starts with its first instruction and ends behind its last one. All registers are 0 at the start. Free memory holds \
arbitrary values that differ from run to run. Every token must be exactly right. Confidences of chosen and of other positions lie \
far apart, so that their rounding does not matter; speed is cycles, against the same task in the base machine's instructions.`;
}

/** Memory at the start. Tokens are words, all other tensors the base machine's. */
export async function encodeTensors(placement: Placement, tensors: readonly Tensor[]): Promise<Block[]> {
  const isWords = ({ specification }: Tensor) =>
    placement.tensors.find(({ specification: { name } }) => name === specification.name)?.space === spaces.integer;
  const blocks = tensors.filter(isWords).filter(({ specification: { role } }) => role !== "output").map((tensor) => {
    const { space, offset, length } = placement.tensors.find(({ specification: { name } }) =>
      name === tensor.specification.name
    )!;
    const bytes = new Uint8Array(length);
    const view = new DataView(bytes.buffer);
    tensor.values.forEach((value, at) => view.setUint32(at * integerBytes, value, true));
    return { space, offset, bytes };
  });
  return [...blocks, ...await plena.encode(placement, tensors.filter((tensor) => !isWords(tensor)))];
}

/** A tensor from memory. */
export async function decodeTensor(placed: PlacedTensor, block: Block): Promise<Tensor> {
  if (placed.space !== spaces.integer) return await plena.decode(placed, block);
  const { specification, offset, length } = placed;
  const start = (offset - block.offset) * integerBytes;
  if (block.space !== placed.space || start < 0 || start + length > block.bytes.length) {
    throw new RangeError(`the block does not hold tensor '${specification.name}'`);
  }
  const view = new DataView(block.bytes.buffer, block.bytes.byteOffset + start, length);
  const values = Int32Array.from({ length: length / integerBytes }, (_, at) => view.getInt32(at * integerBytes, true));
  return { specification, values };
}
