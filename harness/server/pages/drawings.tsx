/**
 * Drawings that pages make themselves, as SVG: the encoding of an instruction, the memory of a workload.
 * @module
 */
import { type EncodingField, endOf, type MemorySpace, type Placement, type Region } from "../../../isa/plugin.ts";
import { address, bytes } from "./layout.tsx";

const bitWidth = 24;

/** The fields of an instruction word, highest bit left. */
export function EncodingDiagram(
  { mnemonic, encoding }: { readonly mnemonic: string; readonly encoding: readonly EncodingField[] },
) {
  const top = Math.max(...encoding.map(({ high }) => high)) + 1;
  const label = `Encoding of ${mnemonic}: ` +
    encoding.map(({ high, low, text }) => `bits ${high === low ? high : `${high} to ${low}`} ${text}`).join(", ");
  return (
    <svg class="encoding" viewBox={`0 0 ${top * bitWidth + 2} 52`} role="img" aria-label={label}>
      {encoding.map(({ high, low, text, kind }) => {
        const x = 1 + (top - 1 - high) * bitWidth;
        const width = (high - low + 1) * bitWidth;
        return (
          <g>
            <rect class={kind} x={x} y={16} width={width} height={30} />
            <text x={x + width / 2} y={35} text-anchor="middle">{fitted(text, width)}</text>
            <text
              class="bit"
              x={high === low ? x + width / 2 : x + 3}
              y={11}
              text-anchor={high === low ? "middle" : ""}
            >
              {high}
            </text>
            {high === low ? null : <text class="bit" x={x + width - 3} y={11} text-anchor="end">{low}</text>}
          </g>
        );
      })}
    </svg>
  );
}

/** A text cut to a width; a digit of the font is 7.3 wide. */
function fitted(text: string, width: number): string {
  const fits = Math.max(1, Math.floor((width - 2) / 7.3));
  return text.length <= fits ? text : `${text.slice(0, Math.max(1, fits - 1))}…`;
}

/** A box of the picture: a region, or a tensor in it. */
interface MemoryBox {
  readonly kind: string;
  readonly title: string;
  readonly detail: string;
  readonly offset: number;
  readonly end: number;
  readonly length: number;
  readonly depth: number;
}

/** Boxes of a space in the order of addresses; a region that is one tensor is shown as that tensor. */
function boxesOf(space: string, placement: Placement, spaces: readonly MemorySpace[]): MemoryBox[] {
  const regions = placement.regions.filter((region) => region.space === space);
  const tensors = placement.tensors.filter((tensor) => tensor.space === space);
  const isTensor = ({ offset, length }: Region) =>
    tensors.some((tensor) => tensor.offset === offset && tensor.length <= length && length - tensor.length < 64);
  const boxes = [
    ...regions.filter((region) => !isTensor(region)).map((region) => ({
      kind: region.role,
      title: region.name,
      detail: `${bytes(region.length)}, ${
        { read: "read only", write: "read and write", execute: "execute" }[region.access]
      }`,
      offset: region.offset,
      end: endOf(region, spaces),
      length: region.length,
      depth: 0,
    })),
    ...tensors.map((tensor) => ({
      kind: tensor.specification.role === "hidden" ? "input" : tensor.specification.role,
      title: `${tensor.specification.name} [${tensor.specification.shape.join(" × ")}]`,
      detail: `${bytes(tensor.length)}, ${tensor.format}`,
      offset: tensor.offset,
      end: endOf(tensor, spaces),
      length: tensor.length,
      depth:
        regions.some((region) =>
            !isTensor(region) && region.offset <= tensor.offset && endOf(region, spaces) >= endOf(tensor, spaces)
          )
          ? 1
          : 0,
    })),
  ];
  return boxes.sort((a, b) => a.offset - b.offset || a.depth - b.depth);
}

const left = 100, right = 540, gapHeight = 10;

/** Every region and tensor of a workload, space by space, lowest address on top; heights grow with the logarithm. */
export function MemoryPicture(
  { placement, spaces, title }: {
    readonly placement: Placement;
    readonly spaces: readonly MemorySpace[];
    readonly title: string;
  },
) {
  return (
    <>
      {spaces.map((space) => {
        const boxes = boxesOf(space.name, placement, spaces);
        if (boxes.length === 0) return null;
        let y = 4;
        let reached = boxes[0].offset;
        const drawn = boxes.map((box) => {
          const height = 24 + 2 * Math.max(0, Math.log2(box.length) - 8);
          const isGap = box.depth === 0 && box.offset > reached;
          if (isGap) y += gapHeight;
          const top = y;
          y += height + (box.depth > 0 ? 2 : 0);
          reached = Math.max(reached, box.end);
          return { box, top, height, isGap };
        });
        const label = `${title}, ${space.title}: ` +
          boxes.map(({ title, detail, offset }) => `${title} at ${address(offset)}, ${detail}`).join("; ");
        return (
          <figure class="scroll" tabindex={0} role="region" aria-label={space.title}>
            <figcaption class="note">{space.title}</figcaption>
            <svg class="memory" viewBox={`0 0 560 ${y + 16}`} role="img" aria-label={label}>
              {drawn.map(({ box, top, height, isGap }) => {
                const x = left + 18 * box.depth;
                return (
                  <g>
                    {isGap ? <text class="address" x={left + 8} y={top - 2}>⋮</text> : null}
                    <rect class={box.kind} x={x} y={top} width={right - x} height={height} />
                    <text class="address" x={left - 8} y={top + 11} text-anchor="end">{address(box.offset)}</text>
                    <text x={x + 10} y={top + height / 2 + 4}>{box.title}</text>
                    <text class="address" x={right - 10} y={top + height / 2 + 4} text-anchor="end">{box.detail}</text>
                  </g>
                );
              })}
              <text class="address" x={left - 8} y={y + 10} text-anchor="end">
                {address(Math.max(...boxes.map(({ end }) => end)))}
              </text>
            </svg>
          </figure>
        );
      })}
    </>
  );
}
