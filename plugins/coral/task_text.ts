/**
 * The text of a task as an agent or a person gets it: with the machine's documents, all that is needed to write a
 * kernel.
 * @module
 */
import type { PlacedTensor } from "../../isa/plugin.ts";
import type { Workload } from "../../tasks/task.ts";
import { dataMemory, formatAddress, instructionMemory } from "./memory_map.ts";

/** Agent iterations by level, as in the paper; people have as many as they like. */
const iterationBudget = { 1: 15, 2: 20, 3: 25 } as const;

/**
 * Markdown with formula, sizes, addresses, entry and exit, limits and scoring.
 * @param tensors everything placed, in order of addresses
 * @param symbols constants that the assembler knows
 * @param maximumStaticBytes most bytes of `.rodata` and `.data` together
 */
export function describePlacement(
  workload: Workload,
  tensors: readonly PlacedTensor[],
  symbols: Readonly<Record<string, number>>,
  maximumStaticBytes: number,
): string {
  const { title, level, formula, configuration, parameters, work } = workload;
  const sizes = Object.entries(parameters).map(([name, value]) => `${name} = ${value}`).join(", ");
  const rows = tensors.map(({ specification, format, offset, length }) =>
    `| ${specification.name} | ${specification.role} | ${format} | ${specification.shape.join(" x ")} | ` +
    `${formatAddress(offset)} | ${length} | ${specification.description} |`
  );
  const outputs = tensors.filter(({ specification }) => specification.role === "output");
  const outputNames = outputs.map(({ specification }) => specification.name).join(" and ");
  // where the shape is held back, only part of the output is asked for, and every run weighs the same
  const isHeldBack = tensors.some(({ specification }) => specification.capacity);
  const written = isHeldBack
    ? `What the formula says of ${outputNames} must be written; the rest of its place may hold anything`
    : `All of ${outputNames} must be written`;
  const average = isHeldBack ? "geometric mean" : "median";
  return `# ${title} on Coral, configuration ${configuration}

${formula}

Sizes: ${sizes}. Work: ${work.multiplyAccumulates} multiply-accumulates, ${work.bytesRead} bytes of input, \
${work.bytesWritten} bytes of output.

## Tensors in external memory

| tensor | role | storage | shape | address | bytes | contents |
|---|---|---|---|---|---|---|
${rows.join("\n")}

${tensors.map(addressFormula).join("\n")}

The assembler knows these constants: ${
    Object.keys(symbols).map((name) => `\`${name}\``).join(", ")
  }. A kernel may use them by name (\`li a0, ${tensors[0].specification.name}_address\`) or write the numbers.

## What the kernel may touch

| memory | first | last | rights |
|---|---|---|---|
${rangeRow("code and .rodata (ITCM)", instructionMemory.offset, instructionMemory.length, "execute, load")}
${rangeRow("scratch, .data and .bss (DTCM)", dataMemory.offset, dataMemory.length, "load, store")}
${
    tensors.map(({ specification, offset, length }) =>
      rangeRow(specification.name, offset, length, specification.role === "output" ? "load, store" : "load")
    ).join("\n")
  }

Every other access ends the run as a failure, and so does a store to an input or to code.

## Start and end

- The program is assembled into \`.text\` at address 0 and starts with its first instruction. It is a whole program, not \
a function.
- No register holds a defined value, there is no stack, and scratch and output hold arbitrary bytes that differ from \
run to run; the kernel sets up whatever it uses. \`.data\` is loaded at ${
    formatAddress(dataMemory.offset)
  }, \`.bss\` after \
it is not cleared.
- The kernel ends with \`mpause\`, which waits until all loads, stores and vector instructions are finished. \`ebreak\`, a \
trap without a handler, a hang, and running past the limits of instructions or cycles are failures.
- ${written}. Inputs must stay as they are.
- Code with \`.rodata\` has ${instructionMemory.length} bytes, \`.rodata\` and \`.data\` (static bytes) together at most \
${maximumStaticBytes}.

## How it is judged

- Element by element, exactly, without tolerance: one wrong element fails. Several inputs are drawn that the kernel has not seen: full range, \
small, large, shifted, sparse and extreme values. It must be right on all of them.
- The score is cycles, from the dispatch of the first instruction to the dispatch of \`mpause\` (the ${average} over the inputs), and the speedup over the same task in C compiled by clang 19 at -O2.
- Budget in the paper: ${iterationBudget[level]} iterations (level ${level}).
`;
}

function rangeRow(name: string, offset: number, length: number, rights: string): string {
  return `| ${name} | ${formatAddress(offset)} | ${formatAddress(offset + length - 1)} | ${rights} |`;
}

/** `X[m][k]` lies at `0x2000_0000 + 32 m + k`. */
function addressFormula({ specification, offset, length }: PlacedTensor): string {
  const { name, shape } = specification;
  const indices = ["i", "j", "k", "l"].slice(0, shape.length);
  let stride = length;
  const terms = shape.map((extent, axis) => {
    stride /= extent;
    return stride === 1 ? indices[axis] : `${stride} ${indices[axis]}`;
  });
  return `- ${name}${indices.map((index) => `[${index}]`).join("")} at ${formatAddress(offset)} + ${terms.join(" + ")}`;
}
