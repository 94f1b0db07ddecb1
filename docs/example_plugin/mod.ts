/**
 * Sketch: a small machine with scalar and vector registers and an accumulator.
 * @module
 */
import type { IsaPlugin } from "kernelcraft/isa/plugin.ts";
import { nearestMnemonics, referenceOf, setReference } from "kernelcraft/isa/reference.ts";
import { assemble, disassemble, instructionSet } from "./instructions.ts";
import { codeMemory, memorySpace, scratchMemory, tensorMemory } from "./memory_map.ts";
import { decode, encode, place } from "./placement.ts";
import { simulate } from "./simulate.ts";
import { baselines, configurations, defaultBaseline, floor, kernels, supports } from "./tasks.ts";
import { profiles } from "./timing.ts";

export { instructionSet };

// guide: plugin
/** The plugin. */
export const plugin = {
  id: "sketch",
  title: "Sketch",
  version: "0.1.0",
  profiles,
  defaultSpace: memorySpace,
  spaces: [{ name: memorySpace, title: "memory", ranges: [codeMemory, scratchMemory, tensorMemory] }],
  defaultBaseline,
  maximumStaticBytes: 1024,
  supports,
  configurations,
  // integers have one right answer
  tolerance: () => ({ absolute: 0, relative: 0 }),
  place,
  encode,
  decode,
  assemble,
  disassemble,
  simulate,
  baselines,
  kernels,
  floor,
  async documents(assets) {
    const title = instructionSet.title;
    return [
      { id: "isa", title, markdown: `# ${title}\n\n${setReference(instructionSet)}` },
      { id: "memory", title: "Memory", markdown: await assets.read("documents/memory.md") },
      { id: "hardware", title: "Hardware", markdown: await assets.read("documents/hardware.md") },
    ];
  },
  async example(assets) {
    return { title: "Sum of two vectors of 64 signed bytes", source: await assets.read("documents/example.S") };
  },
  reference(mnemonic) {
    const markdown = referenceOf(instructionSet, mnemonic);
    return markdown === null ? { nearest: nearestMnemonics(instructionSet, mnemonic) } : { markdown };
  },
} satisfies IsaPlugin as IsaPlugin;
// guide: end
